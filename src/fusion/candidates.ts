import { type Block, blocksOf } from './blocks.ts';
import { compareMentions } from './comparison.ts';
import type { Rulings } from './judgement.ts';
import { type Mention, refKey, refOf } from './mention.ts';

/** A link: two mentions, by position, that the evidence holds for one incident. */
export type Link = readonly [i: number, j: number];

/** Whether the evidence links two mentions and no person has ruled it out. */
export function isLinked(a: Mention, b: Mention, ruled: Rulings): boolean {
  if (ruled.of(refKey(refOf(a)), refKey(refOf(b))) === 'different') return false;
  const { veto, weight } = compareMentions(a, b);
  return veto === null && weight >= 0;
}

/** Whether two mentions meet in a block, so that they are compared at all. */
export function isCandidate(a: readonly Block[], b: readonly Block[]): boolean {
  const wideByKey = new Map(a.map((block) => [block.key, block.wide]));
  return b.some(({ key, wide }) => wideByKey.has(key) && (wide || wideByKey.get(key) === true));
}

interface Bin {
  readonly wide: number[];
  readonly narrow: number[];
}

// Where nobody asks for partners nothing needs filing: most country and name keys are such.
function binsOf(mentions: readonly Mention[]): Map<string, Bin> {
  const bins = new Map<string, Bin>();
  for (const [i, mention] of mentions.entries()) {
    for (const { key, wide } of blocksOf(mention)) {
      if (!wide) continue;
      const bin = bins.get(key);
      if (bin === undefined) bins.set(key, { wide: [i], narrow: [] });
      else if (bin.wide.at(-1) !== i) bin.wide.push(i);
    }
  }
  for (const [i, mention] of mentions.entries()) {
    for (const { key, wide } of blocksOf(mention)) if (!wide) bins.get(key)?.narrow.push(i);
  }
  return bins;
}

/** All links among mentions, each once; compares only what meets in a block. */
export function linksAmong(mentions: readonly Mention[], ruled: Rulings): readonly Link[] {
  const seen = new Set<number>();
  const links: Link[] = [];
  const tryPair = (x: number, y: number): void => {
    const [i, j] = x < y ? [x, y] : [y, x];
    const pair = i * mentions.length + j;
    if (i === j || seen.has(pair)) return;
    seen.add(pair);
    const [a, b] = [mentions[i], mentions[j]];
    if (a !== undefined && b !== undefined && isLinked(a, b, ruled)) links.push([i, j]);
  };
  for (const { wide, narrow } of binsOf(mentions).values()) {
    for (const [at, x] of wide.entries()) {
      for (const y of wide.slice(at + 1)) tryPair(x, y);
      for (const y of narrow) tryPair(x, y);
    }
  }
  return links;
}
