import { distanceKm, type LonLat } from '../core/geo.ts';
import type { PlaceCorrection } from './corrections.ts';
import type { Layer } from './layers.ts';
import type { GazetteerPlace } from './place.ts';
import { kindPrior, populationPrior, softmax } from './prior.ts';
import { because, type Because } from './reasons.ts';

/** What is known of where a name was used. */
export interface LookupHints {
  readonly near?: LonLat | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** One answer of a look-up, with why it ranks so. */
export interface RankedCandidate extends GazetteerPlace {
  readonly layer: Layer;
  /** Softmax over the candidates, 0..1. */
  readonly probability: number;
  /** Each in French and English. */
  readonly why: readonly Because[];
}

const NEAR_SCALE_KM = 150;
/** What a person decided outweighs whatever else speaks for a place. */
const CORRECTED = 12;

/** Ranks the bearers of a name by kind, size, and what the hints say. */
export function rankByHints(
  places: readonly GazetteerPlace[],
  hints: LookupHints,
  layerOf: (place: GazetteerPlace) => Layer,
  corrected: PlaceCorrection | null,
): readonly RankedCandidate[] {
  const scored = places.map((place) => {
    const layer = layerOf(place);
    const why = [because.kind(place.kind)];
    let score = kindPrior(place) + populationPrior(place);
    if (place.population > 0) why.push(because.population(place.population));
    if (layer === 'import') why.push(because.imported());
    if (layer === 'import' && place.population === 0) score -= 1.2;
    if (hints.country && place.country) {
      const same = hints.country === place.country;
      score += same ? 2.5 : -2;
      why.push(same ? because.inCountry(place.country) : because.notIn(hints.country));
    }
    if (hints.near) {
      const km = distanceKm(hints.near, place.at);
      score += 3 * Math.exp(-km / NEAR_SCALE_KM);
      why.push(because.away(km));
    }
    if (corrected?.place.id === place.id) {
      score += CORRECTED;
      why.unshift(because.corrected(corrected.by));
    }
    return { place, score, why, layer };
  });
  const chances = softmax(scored.map((candidate) => candidate.score));
  return scored
    .map(({ place, why, layer }, i) => ({ ...place, layer, probability: chances[i] ?? 0, why }))
    .sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
}
