import { finding, type Finding } from './reasons.ts';
import { plainWords } from './words.ts';

const SIZE = 64;
const SHINGLE_WORDS = 3;

/** 32 bits of a text, unsigned (FNV-1a with a final mix); the same on every machine. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

// Odd multipliers and offsets of the 64 permutations, from one fixed chain so that sketches stay comparable.
const PERMUTATIONS: readonly (readonly [number, number])[] = Array.from({ length: SIZE }, (_, i) => [
  hash(`multiplier ${i}`) | 1,
  hash(`offset ${i}`),
]);

/**
 * MinHash of a body's three-word shingles: 64 unsigned 32-bit numbers, or [] for fewer than three words.
 * Two bodies share a position with the chance of their Jaccard likeness (Broder 1997); standard error ≤ 0.07.
 */
export function sketch(text: string): readonly number[] {
  const words = plainWords(text);
  if (words.length < SHINGLE_WORDS) return [];
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) {
    const h = hash(words.slice(i, i + SHINGLE_WORDS).join(' '));
    for (const [p, [multiplier, offset]] of PERMUTATIONS.entries()) {
      const mixed = (Math.imul(h ^ (h >>> 15), multiplier) + offset) >>> 0;
      const value = (mixed ^ (mixed >>> 16)) >>> 0;
      if (value < (least[p] ?? 0)) least[p] = value;
    }
  }
  return [...least];
}

/** Estimated Jaccard likeness of two bodies, 0..1; 0 where either is too short to have a sketch. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / a.length;
}

/** Bodies at least this alike are copies of one wire story. */
export const COPY = 0.55;

/** What near-identical bodies add. */
export const MOST_FOR_BODIES = 1.5;
const COPIED = finding('wire_copy', MOST_FOR_BODIES);

/** Weighs two sketches; null where the bodies are no near-copies. */
export function weighBodies(a: readonly number[], b: readonly number[]): Finding | null {
  return resemblance(a, b) >= COPY ? COPIED : null;
}
