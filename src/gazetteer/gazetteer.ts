import { distanceKm, type LonLat } from '../core/geo.ts';
import { fold, type Token } from '../language/tokens.ts';
import type { CountryFacts } from './country.ts';
import { NameIndex, nameWords } from './names.ts';
import type { GazetteerPlace, PlaceKind } from './place.ts';
import { kindPrior, populationPrior, softmax } from './prior.ts';
import type { RankedCandidate } from './toponym.ts';
import { makeZoneFinder, type ZoneFinder } from './zones.ts';

export interface GazetteerOptions {
  /** Names, adjectives, outlines and neighbours of countries. */
  readonly countries?: readonly CountryFacts[];
  /** Indices of layers that are bulk imports: their villages are less likely meant than curated ones of the same name. */
  readonly bulkLayers?: readonly number[];
}

/** A name found in a text, with every place that bears it. */
export interface KnownName {
  readonly first: number;
  readonly last: number;
  readonly places: readonly GazetteerPlace[];
}

/** Places by id and name. Read-only once made; safe to share. */
export interface Gazetteer {
  readonly size: number;
  byId(id: string): GazetteerPlace | null;
  country(code: string): CountryFacts | null;
  /** Whether only a bulk import knows this place. */
  isBulk(id: string): boolean;
  /** Every place that bears exactly this name, accents, hyphens and articles aside. */
  named(name: string): readonly GazetteerPlace[];
  /** The longest known name at token `at`, before `limit`. */
  matchAt(tokens: readonly Token[], at: number, limit: number): KnownName | null;
  /** Country that a folded adjective or demonym names, in either language. */
  adjectiveAt(tokens: readonly Token[], at: number, limit: number): { last: number; code: string } | null;
  /** The closest place of a rare kind (airport, mine, camp) within `km`, or null; scans all of that kind. */
  nearest(kind: PlaceKind, at: LonLat, km: number): GazetteerPlace | null;
  /** Where the settled part of a country towards a bearing lies: "le nord du Mali". */
  readonly zones: ZoneFinder;
  /** Candidates for a name, best first, with why they rank so. */
  lookup(name: string, hints?: LookupHints): readonly RankedCandidate[];
}

export interface LookupHints {
  readonly near?: LonLat;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

const NEAR_SCALE_KM = 150;

/**
 * Indexes places by their names.
 * @param layers later layers win: a place with a known id replaces it
 */
export function createGazetteer(
  layers: readonly (readonly GazetteerPlace[])[],
  options: GazetteerOptions = {},
): Gazetteer {
  const byId = new Map<string, GazetteerPlace>();
  const bulk = new Set<string>();
  layers.forEach((layer, index) => {
    const isBulk = options.bulkLayers?.includes(index) ?? false;
    for (const place of layer) {
      // A curated row of the same id says more than the dump it came from.
      if (isBulk && byId.has(place.id)) continue;
      byId.set(place.id, place);
      if (isBulk) bulk.add(place.id);
      else bulk.delete(place.id);
    }
  });
  const countries = new Map((options.countries ?? []).map((country) => [country.code, country]));
  addMissingCountries(byId, countries.values());
  const places = [...byId.values()];
  const names = new NameIndex();
  places.forEach((place, index) => {
    names.add(place.name, index);
    for (const variant of place.variants) names.add(variant, index);
  });
  const adjectives = indexAdjectives(countries.values());
  const placesAt = (found: readonly number[]): GazetteerPlace[] =>
    found.flatMap((index) => places[index] ?? []);
  const named = (name: string): GazetteerPlace[] => placesAt(names.get(name));
  return {
    size: places.length,
    byId: (id) => byId.get(id) ?? null,
    isBulk: (id) => bulk.has(id),
    country: (code) => countries.get(code) ?? null,
    named,
    matchAt: (tokens, at, limit) => {
      const match = names.matchAt(tokens, at, limit);
      return match && { first: match.first, last: match.last, places: placesAt(match.found) };
    },
    adjectiveAt: (tokens, at, limit) => {
      const match = adjectives.index.matchAt(tokens, at, limit);
      const code = match && adjectives.codes[match.found[0] ?? -1];
      return match && code ? { last: match.last, code } : null;
    },
    zones: makeZoneFinder(places, countries),
    nearest: (kind, at, km) => nearest(places, kind, at, km),
    lookup: (name, hints = {}) => rankByHints(named(name), hints),
  };
}

function nearest(
  places: readonly GazetteerPlace[],
  kind: PlaceKind,
  at: LonLat,
  km: number,
): GazetteerPlace | null {
  let best: GazetteerPlace | null = null;
  let least = km;
  for (const place of places) {
    if (place.kind !== kind) continue;
    const far = distanceKm(at, place.at);
    if (far <= least) [best, least] = [place, far];
  }
  return best;
}

function addMissingCountries(byId: Map<string, GazetteerPlace>, countries: Iterable<CountryFacts>): void {
  for (const country of countries) {
    const id = `iso:${country.code}`;
    if (byId.has(id)) continue;
    byId.set(id, {
      id,
      name: country.nameFr,
      variants: country.names,
      kind: 'country',
      country: country.code,
      admin1: null,
      admin2: null,
      at: country.at,
      population: 0,
      radiusKm: country.radiusKm,
    });
  }
}

function indexAdjectives(countries: Iterable<CountryFacts>): { index: NameIndex; codes: string[] } {
  const index = new NameIndex();
  const codes: string[] = [];
  for (const country of countries) {
    const number = codes.push(country.code) - 1;
    const words = [...country.adjectivesFr, ...country.adjectivesEn, ...(country.demonymsEn ?? [])];
    for (const word of words) if (index.get(word).length === 0) index.add(word, number);
  }
  return { index, codes };
}

function rankByHints(places: readonly GazetteerPlace[], hints: LookupHints): readonly RankedCandidate[] {
  const scored = places.map((place) => {
    const why = [`kind ${place.kind}`];
    let score = kindPrior(place) + populationPrior(place);
    if (place.population > 0) why.push(`population ${place.population}`);
    if (hints.country && place.country) {
      const same = hints.country === place.country;
      score += same ? 2.5 : -2;
      why.push(same ? `in ${place.country}` : `not in ${hints.country}`);
    }
    if (hints.near) {
      const km = distanceKm(hints.near, place.at);
      score += 3 * Math.exp(-km / NEAR_SCALE_KM);
      why.push(`${Math.round(km)} km away`);
    }
    return { place, score, why };
  });
  const chances = softmax(scored.map((candidate) => candidate.score));
  return scored
    .map(({ place, why }, i) => ({
      id: place.id,
      name: place.name,
      kind: place.kind,
      at: place.at,
      country: place.country,
      admin1: place.admin1,
      admin2: place.admin2,
      probability: chances[i] ?? 0,
      why,
    }))
    .sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
}

/** Whether two names are the same once folded: accents, hyphens and apostrophes aside. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return fold(a) === fold(b) || nameWords(a).join(' ') === nameWords(b).join(' ');
}
