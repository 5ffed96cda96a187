import { type Block, type DayKey, filingOf, type PlaceKey } from './blocks.ts';
import { weigh } from './comparison.ts';
import type { Components } from './components.ts';
import type { Rulings } from './judgement.ts';
import { type Mention, refKey, refOf } from './mention.ts';
import { type Traits, traitsOf } from './traits.ts';

/** Whether the evidence links two mentions and no person has ruled it out. */
export function isLinked(a: Mention, b: Mention, ruled: Rulings): boolean {
  if (ruled.of(refKey(refOf(a)), refKey(refOf(b))) === 'different') return false;
  return weigh(traitsOf(a), traitsOf(b), 0) >= 0;
}

/** Whether two mentions meet in a block, so that they are compared at all. */
export function isCandidate(a: readonly Block[], b: readonly Block[]): boolean {
  const wideByKey = new Map(a.map((block) => [block.key, block.wide]));
  return b.some(({ key, wide }) => wideByKey.has(key) && (wide || wideByKey.get(key) === true));
}

/** Mentions by week, with the blocks of each as numbers. Positions are those of the mentions shelved. */
interface Shelf {
  readonly weeks: ReadonlyMap<DayKey, readonly number[]>;
  /** The first of the weeks that a mention is filed under; NaN for one under another key. */
  readonly firstWeek: Float64Array;
  /** Blocks of mention i (family and place) from `starts[i]` to `starts[i + 1]`: even where it asks, odd where not. */
  readonly blocks: readonly number[];
  readonly starts: Uint32Array;
}

const MOST_FAMILIES = 8;

/** Numbers keys from 0 in the order in which they are first met. */
function numbering<K>(): (key: K) => number {
  const numbers = new Map<K, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}

function shelve(traits: readonly Traits[]): Shelf {
  const weeks = new Map<DayKey, number[]>();
  const [firstWeek, starts] = [new Float64Array(traits.length), new Uint32Array(traits.length + 1)];
  const blocks: number[] = [];
  const [familyNumber, placeNumber] = [numbering<string>(), numbering<PlaceKey>()];
  for (const [i, one] of traits.entries()) {
    const { families, wide, narrow, days } = filingOf(one);
    for (const family of families.map(familyNumber)) {
      for (const place of wide) blocks.push(2 * (placeNumber(place) * MOST_FAMILIES + family));
      for (const place of narrow) blocks.push(2 * (placeNumber(place) * MOST_FAMILIES + family) + 1);
    }
    starts[i + 1] = blocks.length;
    firstWeek[i] = typeof days[0] === 'number' ? days[0] : Number.NaN;
    for (const day of days) {
      const week = weeks.get(day);
      if (week === undefined) weeks.set(day, [i]);
      else week.push(i);
    }
  }
  return { weeks, firstWeek, blocks, starts };
}

// Sorted, the entries of a block follow one another, those that ask before the others, each by position.
function sortedEntries({ blocks, starts }: Shelf, members: readonly number[], size: number): Float64Array {
  const range = (i: number): readonly [number, number] => [starts[i] ?? 0, starts[i + 1] ?? 0];
  const entries = new Float64Array(members.reduce((sum, i) => sum + range(i)[1] - range(i)[0], 0));
  let filled = 0;
  for (const i of members) {
    const [from, to] = range(i);
    for (let at = from; at < to; at++) entries[filled++] = (blocks[at] ?? 0) * size + i;
  }
  return entries.sort();
}

/**
 * Calls `meet` for every two positions of one week that share a block which at least one of them asks; more than
 * once where they share several.
 */
function forEachMeeting(entries: Float64Array, size: number, meet: (x: number, y: number) => void): void {
  const blockAt = (at: number): number => Math.floor((entries[at] ?? 0) / size);
  const positionAt = (at: number): number => (entries[at] ?? 0) % size;
  for (let start = 0; start < entries.length;) {
    const block = blockAt(start);
    if (block % 2 !== 0) {
      start++;
      continue;
    }
    let asking = start + 1;
    while (asking < entries.length && blockAt(asking) === block) asking++;
    let end = asking;
    while (end < entries.length && blockAt(end) === block + 1) end++;
    for (let i = start; i < asking; i++) for (let j = i + 1; j < end; j++) meet(positionAt(i), positionAt(j));
    start = end;
  }
}

/**
 * Joins all mentions that are linked, directly or through others. Compares only what meets in a block, week by week,
 * and of that only what is not joined yet.
 * @param isRuledOut whether a person holds two positions for two incidents
 */
export function joinLinked(
  traits: readonly Traits[],
  components: Components,
  isRuledOut: (i: number, j: number) => boolean,
): void {
  const shelf = shelve(traits);
  const { firstWeek } = shelf;
  for (const [day, members] of shelf.weeks) {
    forEachMeeting(sortedEntries(shelf, members, traits.length), traits.length, (x, y) => {
      // Who met in an earlier week was compared there.
      if (Math.max(firstWeek[x] ?? 0, firstWeek[y] ?? 0) < Number(day)) return;
      const [a, b] = [traits[x], traits[y]];
      if (a === undefined || b === undefined || components.rootOf(x) === components.rootOf(y)) return;
      if (weigh(a, b, 0) >= 0 && !isRuledOut(x, y)) components.join(x, y);
    });
  }
}
