import { Components } from './components.ts';
import type { MentionRef } from './mention.ts';
import { refKey } from './mention.ts';

/** What a person decided on two mentions. The last one on a pair counts; "unsure" leaves it to the evidence again. */
export interface Judgement {
  readonly kind: 'same' | 'different' | 'unsure';
  readonly a: MentionRef;
  readonly b: MentionRef;
}

/** A judgement that the evidence strains against; shown, never overridden. */
export interface Strain {
  readonly judgement: Judgement;
  /** A mention that speaks strongly for both; null where the pair itself strains. */
  readonly between: MentionRef | null;
  /** Log-odds of the evidence that the judgement goes against. */
  readonly weight: number;
}

type Ruling = 'same' | 'different';

/** Judgements with what follows from them: A = B and B ≠ C make A ≠ C. */
export interface Rulings {
  /** Whether nothing is ruled at all. */
  readonly isEmpty: boolean;
  /** What is ruled on two mention keys, directly or by what follows; null where nothing is. */
  readonly of: (a: string, b: string) => Ruling | null;
  /** Mention keys that are ruled one, in groups of two or more. */
  readonly atoms: readonly (readonly string[])[];
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0001${b}` : `${b}\u0001${a}`);

interface Pair {
  readonly kind: Ruling;
  readonly a: string;
  readonly b: string;
}

function latest(judgements: readonly Judgement[]): readonly Pair[] {
  const byPair = new Map<string, Pair>();
  for (const { kind, a, b } of judgements) {
    const [x, y] = [refKey(a), refKey(b)];
    if (kind === 'unsure') byPair.delete(pairKey(x, y));
    else byPair.set(pairKey(x, y), { kind, a: x, b: y });
  }
  return [...byPair.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
}

/**
 * Works out what judgements say together. Where A = B, B = C and A ≠ C cannot all hold, "different" stands and the
 * later "same" by key order gives way: two attacks in one are the worse mistake.
 */
export function rulings(judgements: readonly Judgement[]): Rulings {
  const pairs = latest(judgements);
  const keys = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort();
  const at = new Map(keys.map((key, i) => [key, i]));
  const position = (key: string): number => at.get(key) ?? -1;
  const different = pairs.filter(({ kind }) => kind === 'different');
  const atoms = new Components(keys.length);
  const root = (key: string): number => (at.has(key) ? atoms.rootOf(position(key)) : -1);
  const isApart = (x: number, y: number): boolean =>
    different.some(({ a, b }) => (root(a) === x && root(b) === y) || (root(a) === y && root(b) === x));
  for (const { kind, a, b } of pairs) {
    if (kind === 'same' && !isApart(root(a), root(b))) atoms.join(position(a), position(b));
  }
  const apart = new Set(different.map(({ a, b }) => pairKey(String(root(a)), String(root(b)))));
  return {
    isEmpty: pairs.length === 0,
    of(a, b) {
      if (!at.has(a) || !at.has(b)) return null;
      if (root(a) === root(b)) return 'same';
      return apart.has(pairKey(String(root(a)), String(root(b)))) ? 'different' : null;
    },
    atoms: atoms
      .groups()
      .filter((group) => group.length > 1)
      .map((group) => group.map((i) => keys[i] ?? '')),
  };
}

type Group = readonly number[];

/**
 * Joins the groups that a person ruled one, whole incident with whole incident. Where some of their members are
 * ruled different, only the mentions named are taken out and joined.
 * @param groups positions, from the evidence
 * @param keys mention key of each position
 */
export function applyRulings(
  groups: readonly Group[],
  keys: readonly string[],
  ruled: Rulings,
): readonly Group[] {
  const at = new Map(keys.map((key, i) => [key, i]));
  let current = groups;
  for (const atom of ruled.atoms) {
    const named = atom.map((key) => at.get(key)).filter((i) => i !== undefined);
    const touched = current.filter((group) => group.some((i) => named.includes(i)));
    if (touched.length < 2) continue;
    const rest = current.filter((group) => !touched.includes(group));
    const joined = touched.flat().sort((x, y) => x - y);
    const clash = joined.some((i) =>
      joined.some((j) => i < j && ruled.of(keys[i] ?? '', keys[j] ?? '') === 'different'),
    );
    current = clash
      ? [
          ...rest,
          named.sort((x, y) => x - y),
          ...touched.map((group) => group.filter((i) => !named.includes(i))).filter((g) => g.length > 0),
        ]
      : [...rest, joined];
  }
  return current;
}
