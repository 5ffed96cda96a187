import type { Incident } from '../core/findings.ts';
import { hash } from './sketch.ts';
import { plainWords } from './words.ts';

/** Words of one fingerprint. Four in a row recur in any two reports of one event ("dans la nuit de mardi"). */
const GRAM_WORDS = 5;
/** Of so many neighbouring fingerprints one is kept: a copied run of 10 words leaves at least one in both reports. */
const WINDOW = 6;
/** 24 bits: small in JSON, and chance agreement of several stays far below one in a million pairs. */
const HASH_RANGE = 2 ** 24;
/** Text on either side of an incident's evidence that belongs to its telling: about two sentences. */
const AROUND_CHARS = 300;
const MOST_PRINTS = 64;

/** Text ranges around the evidence, those that overlap as one, in the order of the text. */
function rangesAround(incident: Incident, length: number): readonly (readonly [number, number])[] {
  const ranges = incident.evidence
    .map(
      ({ start, end }) => [Math.max(0, start - AROUND_CHARS), Math.min(length, end + AROUND_CHARS)] as const,
    )
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

// The words at both ends are cut by the range, unless the text ends there.
function wholeWords(text: string, start: number, end: number): readonly string[] {
  const words = plainWords(text.slice(start, end));
  return words.slice(start === 0 ? 0 : 1, end === text.length ? undefined : -1);
}

/** The least of every window of hashes, each once; all of them where there are fewer than one window. */
function winnow(hashes: readonly number[]): readonly number[] {
  const kept = new Set<number>();
  for (let i = 0; i < Math.max(1, hashes.length - WINDOW + 1); i++) {
    const window = hashes.slice(i, i + WINDOW);
    if (window.length > 0) kept.add(Math.min(...window));
  }
  return [...kept];
}

/**
 * Fingerprints of the words around an incident's evidence: what of its telling may be copied from elsewhere.
 * Up to 64 numbers below 2²⁴, ascending; [] for fewer than five words. Winnowing of five-word shingles (Schleimer,
 * Wilkerson and Aiken 2003): whatever run of 10 words two tellings share, they share a fingerprint of it.
 * @param text the report's body, which the incident's spans index
 */
export function passagePrints(incident: Incident, text: string): readonly number[] {
  const prints = rangesAround(incident, text.length).flatMap(([start, end]) => {
    const words = wholeWords(text, start, end);
    const grams = words.slice(GRAM_WORDS - 1).map((_, i) => words.slice(i, i + GRAM_WORDS).join(' '));
    return winnow(grams.map((gram) => hash(gram) % HASH_RANGE));
  });
  return [...new Set(prints.slice(0, MOST_PRINTS))].sort((a, b) => a - b);
}

/** Shared fingerprints from which a passage counts as copied: some 25 words on end, which no two authors write alike. */
const COPIED_PRINTS = 6;

/** Whether two tellings share a passage to the letter (case, accents and punctuation aside). Both ascending. */
export function isPassageCopied(a: readonly number[], b: readonly number[]): boolean {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length && shared < COPIED_PRINTS) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared >= COPIED_PRINTS;
}
