import type { GazetteerPlace, PlaceKind } from './place.ts';

/** How readily a bare name means a place of this kind, in log-odds against an unknown village. */
const KIND_PRIOR: Readonly<Record<PlaceKind, number>> = {
  country: 2.2,
  admin1: 0.9,
  admin2: 0.2,
  admin3: -0.2,
  settlement: 0.8,
  quarter: -0.2,
  camp: 0.2,
  border_post: 0.4,
  airport: 0.4,
  mine: 0.3,
  road: 0.2,
  river: 0.1,
  lake: 0.4,
  park: 0.4,
  forest: 0.3,
  island: 0.2,
  mountain: 0,
  region: 1.4,
};

/** Log-odds of a kind before anything of the text is known. */
export const kindPrior = (place: GazetteerPlace): number => KIND_PRIOR[place.kind];

/** Log-odds of size: 0 for a village, about 1.6 for a town of 100,000, capped for countries. */
export function populationPrior(place: GazetteerPlace): number {
  if (place.kind === 'country' || place.population <= 0) return 0;
  const weight = place.kind === 'settlement' || place.kind === 'quarter' ? 0.4 : 0.1;
  return weight * Math.max(0, Math.log10(place.population) - 1);
}

/** Chances that add up to 1; empty for an empty list. */
export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sum = odds.reduce((total, odd) => total + odd, 0);
  return odds.map((odd) => odd / sum);
}

/** Kinds that have an inside: something can lie in them. */
export const AREA_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'country',
  'admin1',
  'admin2',
  'admin3',
  'region',
  'park',
  'forest',
  'island',
  'lake',
]);

export const isArea = (place: GazetteerPlace): boolean => AREA_KINDS.has(place.kind);
