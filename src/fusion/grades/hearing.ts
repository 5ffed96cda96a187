import type { Claim, ReadClaim } from '../../core/records.ts';
import { plainWords } from '../words.ts';
import { bearing, type Bearing } from './agreement.ts';

/** Lineage of a claim's mention: claims of one lineage are one witness. */
export type LineageOf = (claim: ReadClaim) => number;

// Two outlets that quote one governor do not bear each other out: he said it once.
function isSameVoice(a: ReadClaim, b: ReadClaim): boolean {
  if (a.saidBy === null || b.saidBy === null) return false;
  return plainWords(a.saidBy).join(' ') === plainWords(b.saidBy).join(' ');
}

/**
 * What each other lineage says to a claim: it agrees where any of its claims does, else disagrees where any does.
 * Lineages that say neither are left out.
 */
export function hear(
  claim: ReadClaim,
  claims: readonly Claim[],
  lineageOf: LineageOf,
): ReadonlyMap<number, Exclude<Bearing, null>> {
  const own = lineageOf(claim);
  const said = new Map<number, Exclude<Bearing, null>>();
  for (const other of claims) {
    if (other.decision !== null || isSameVoice(claim, other)) continue;
    const lineage = lineageOf(other);
    const found = lineage === own ? null : bearing(claim, other);
    if (found !== null && said.get(lineage) !== 'agrees') said.set(lineage, found);
  }
  return said;
}

/** How many lineages agree, and how many disagree. */
export function tally(said: ReadonlyMap<number, Exclude<Bearing, null>>): {
  readonly confirming: number;
  readonly contradicting: number;
} {
  const confirming = [...said.values()].filter((one) => one === 'agrees').length;
  return { confirming, contradicting: said.size - confirming };
}
