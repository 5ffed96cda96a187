/** How far a new mention reaches: what must be fused anew with it. */
import type { NearPair } from '../core/ports.ts';
import { compare, weigh } from '../fusion/comparison.ts';
import { type Judgement, type Mention, refKey } from '../fusion/index.ts';
import { rulings } from '../fusion/judgement.ts';
import type { MentionShelf, Shelved } from './shelf.ts';

/** What seeds reach. */
export interface Reached {
  /** The seeds and all that is linked to them, directly or through others. */
  readonly mentions: readonly Mention[];
  /** Pairs with a seed that the evidence nearly or barely holds for one. */
  readonly near: readonly NearPair[];
}

/** Log-odds from which a pair is worth a second look: one chance in six. */
const NEAR = -1.6;
/** Log-odds above which there is nothing to ask. */
const PLAIN = 4;

/**
 * The seeds and all that is linked to them, directly, through others or by a person's word: fusing these alone yields
 * what fusing everything yields. Same outcome as fusion's `neighbourhood`; finds partners by block instead of trying all.
 */
export async function reach(
  seeds: readonly Shelved[],
  shelf: MentionShelf,
  judgements: readonly Judgement[],
): Promise<Reached> {
  const ruled = rulings(judgements);
  const same = judgedSame(judgements);
  const reached = new Set(seeds);
  const near = new Map<string, NearPair>();
  for (let frontier = [...seeds]; frontier.length > 0;) {
    await shelf.fetch(frontier.flatMap(({ blocks }) => blocks.map((block) => block.key)));
    const next = new Set<Shelved>();
    for (const from of frontier) {
      for (const other of metBy(from, shelf)) {
        const weight = weigh(from.traits, other.traits, NEAR);
        if (weight < NEAR) continue;
        if (weight <= PLAIN) noteNear(near, from, other, weight);
        const isParted = ruled.of(from.key, other.key) === 'different';
        if (weight >= 0 && !isParted && !reached.has(other)) next.add(other);
      }
    }
    for (const partner of await shelf.byKeys(frontier.flatMap(({ key }) => [...(same.get(key) ?? [])]))) {
      if (!reached.has(partner)) next.add(partner);
    }
    for (const partner of next) reached.add(partner);
    frontier = [...next];
  }
  return { mentions: [...reached].map(({ mention }) => mention), near: [...near.values()] };
}

function noteNear(near: Map<string, NearPair>, x: Shelved, y: Shelved, weight: number): void {
  const [a, b] = x.key < y.key ? [x, y] : [y, x];
  const id = `${a.key} ${b.key}`;
  if (near.has(id)) return;
  const { reasons } = compare(a.traits, b.traits);
  near.set(id, { a: a.ref, b: b.ref, weight, reasons });
}

function metBy(from: Shelved, shelf: MentionShelf): ReadonlySet<Shelved> {
  const met = new Set<Shelved>();
  for (const { key, wide } of from.blocks) {
    for (const other of shelf.inBlock(key)) {
      if ((wide || other.wide) && other.shelved !== from) met.add(other.shelved);
    }
  }
  return met;
}

/** For each mention, those that a person ruled to be one with it. */
function judgedSame(judgements: readonly Judgement[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { kind, a, b } of judgements) {
    if (kind !== 'same') continue;
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      partners.set(refKey(x), (partners.get(refKey(x)) ?? new Set()).add(refKey(y)));
    }
  }
  return partners;
}
