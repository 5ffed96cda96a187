import { distanceKm, type LonLat } from '../core/geo.ts';
import { fold, type Token } from '../language/tokens.ts';
import { checksum } from '../core/digest.ts';
import { Corrections, type PlaceCorrection } from './corrections.ts';
import type { CountryFacts } from './country.ts';
import type { ImportedPlaces } from './imports/imported.ts';
import { besideCurated, filledFrom, type Layer } from './layers.ts';
import { rankByHints, type LookupHints, type RankedCandidate } from './lookup.ts';
import { NameIndex, nameWords } from './names.ts';
import { PLACE_FIELDS, type GazetteerPlace, type PlaceKind } from './place.ts';
import { makeZoneFinder, type ZoneFinder } from './zones.ts';

export interface GazetteerOptions {
  /** Names, adjectives, outlines and neighbours of countries. */
  readonly countries?: readonly CountryFacts[];
  /** Places of bulk imports: their villages are less likely meant than curated ones of the same name. */
  readonly imported?: ImportedPlaces | null;
  /** Layers of places that did not ship with Vigie. */
  readonly layerOf?: ReadonlyMap<string, Layer>;
  /** Ids that a layer took away, from imports too. */
  readonly removed?: ReadonlySet<string>;
  readonly corrections?: readonly PlaceCorrection[];
}

/** A name found in a text, with every place that bears it. */
export interface KnownName {
  readonly first: number;
  readonly last: number;
  readonly places: readonly GazetteerPlace[];
}

/** Places by id and name. Read-only once made; safe to share. */
export interface Gazetteer {
  /** Places known, imported ones included. */
  readonly size: number;
  /** How many of them are of imports. */
  readonly imports: number;
  /** Stands for every row and correction: equal content, equal digest. */
  readonly digest: string;
  byId(id: string): GazetteerPlace | null;
  country(code: string): CountryFacts | null;
  /** Whether only a bulk import knows this place. */
  isBulk(id: string): boolean;
  /** Every place that bears exactly this name, accents, hyphens and articles aside. */
  named(name: string): readonly GazetteerPlace[];
  /**
   * The longest known name at token `at`, before `limit`, with its curated bearers. An import only lengthens it: its own names and
   * namesakes are looked up with `named` once the text has shown that a place stands there.
   */
  matchAt(tokens: readonly Token[], at: number, limit: number): KnownName | null;
  /** Country that a folded adjective or demonym names, in either language. */
  adjectiveAt(tokens: readonly Token[], at: number, limit: number): { last: number; code: string } | null;
  /** The closest place of a rare kind (airport, mine, camp) within `km`, or null; scans all of that kind. */
  nearest(kind: PlaceKind, at: LonLat, km: number): GazetteerPlace | null;
  /** The largest town of a region, by country code and name; null where none is known to be by far the largest. */
  chiefTown(country: string, admin1: string): GazetteerPlace | null;
  /** Where the settled part of a country towards a bearing lies: "le nord du Mali". */
  readonly zones: ZoneFinder;
  /** What people decided about names. */
  readonly corrections: Corrections;
  /** Layer that a place comes from. */
  layerOf(id: string): Layer;
  /** Candidates for a name, best first, with why they rank so. */
  lookup(name: string, hints?: LookupHints): readonly RankedCandidate[];
  /** Every known name with a place that bears it, for finding the ones that resemble another. */
  names(): Iterable<readonly [name: string, place: GazetteerPlace]>;
}

/**
 * Indexes places by their names.
 * @param stacked later layers win: a place with a known id replaces it
 */
export function createGazetteer(
  stacked: readonly (readonly GazetteerPlace[])[],
  options: GazetteerOptions = {},
): Gazetteer {
  const { imported = null, removed = NOTHING } = options;
  const layers = new Map(options.layerOf);
  const corrections = new Corrections(options.corrections ?? []);
  const byId = new Map<string, GazetteerPlace>();
  for (const rows of stacked)
    for (const place of rows) byId.set(place.id, imported ? filledFrom(imported, place) : place);
  // A place that was chosen once is curated from then on.
  for (const { place } of corrections.all) {
    if (byId.has(place.id)) continue;
    byId.set(place.id, place);
    layers.set(place.id, imported?.byId(place.id) ? 'import' : 'user');
  }
  const countries = new Map((options.countries ?? []).map((country) => [country.code, country]));
  addMissingCountries(byId, countries.values());
  const places = [...byId.values()];
  const names = indexNames(places, corrections);
  const adjectives = indexAdjectives(countries.values());
  const placesAt = (found: readonly number[]): GazetteerPlace[] =>
    found.map((index) => places[index]).filter((place) => place !== undefined);
  const withImported = (curated: GazetteerPlace[], bulk: readonly GazetteerPlace[]): GazetteerPlace[] =>
    bulk.length === 0 ? curated : [...curated, ...besideCurated(curated, bulk, byId, removed)];
  const named = (name: string): GazetteerPlace[] =>
    withImported(placesAt(names.get(name)), imported?.named(nameWords(name).join(' ')) ?? []);
  const isBulk = (id: string): boolean => !byId.has(id);
  const layer = (id: string): Layer => layers.get(id) ?? (isBulk(id) ? 'import' : 'package');
  let digested: string | null = null;
  let chiefTowns: ReadonlyMap<string, GazetteerPlace> | null = null;
  return {
    size: places.length + (imported?.size ?? 0),
    imports: imported?.size ?? 0,
    get digest() {
      return (digested ??= digestOf(places, imported, removed, corrections));
    },
    byId: (id) => byId.get(id) ?? (removed.has(id) ? null : (imported?.byId(id) ?? null)),
    isBulk,
    country: (code) => countries.get(code) ?? null,
    named,
    matchAt: (tokens, at, limit) => {
      const match = names.matchAt(tokens, at, limit);
      if (!match) return null;
      const longer = imported?.matchAt(tokens, at, limit) ?? null;
      // "Kayes-Ndi" is not Kayes; "Kayes hier" is no place, whatever an import calls so.
      const isName = longer && longer.last > match.last && tokens[longer.last - 1]?.capital === true;
      const own = isName ? withImported([], longer.places) : [];
      return own.length > 0 && longer
        ? { first: match.first, last: longer.last, places: own }
        : { first: match.first, last: match.last, places: placesAt(match.found) };
    },
    adjectiveAt: (tokens, at, limit) => {
      const match = adjectives.index.matchAt(tokens, at, limit);
      const code = match && adjectives.codes[match.found[0] ?? -1];
      return match && code ? { last: match.last, code } : null;
    },
    zones: makeZoneFinder(places, countries),
    chiefTown: (country, admin1) => (chiefTowns ??= chiefTownsOf(places)).get(`${country} ${admin1}`) ?? null,
    nearest: (kind, at, km) => nearest(places, kind, at, km),
    corrections,
    layerOf: layer,
    lookup: (name, hints = {}) => {
      const isAbout = (country: string | null): boolean => country === null || country === hints.country;
      return rankByHints(named(name), hints, ({ id }) => layer(id), corrections.find(name, isAbout));
    },
    *names() {
      for (const place of places) for (const name of [place.name, ...place.variants]) yield [name, place];
      for (const { place } of imported?.all() ?? [])
        if (!byId.has(place.id) && !removed.has(place.id))
          for (const name of [place.name, ...place.variants]) yield [name, place];
    },
  };
}

const NOTHING: ReadonlySet<string> = new Set();

function indexNames(places: readonly GazetteerPlace[], corrections: Corrections): NameIndex {
  const names = new NameIndex();
  places.forEach((place, index) => {
    names.add(place.name, index);
    for (const variant of place.variants) names.add(variant, index);
  });
  if (corrections.all.length === 0) return names;
  const indexOf = new Map(places.map((place, index) => [place.id, index]));
  for (const { name, place } of corrections.all) names.add(name, indexOf.get(place.id) ?? -1);
  return names;
}

function digestOf(
  places: readonly GazetteerPlace[],
  imported: ImportedPlaces | null,
  removed: ReadonlySet<string>,
  corrections: Corrections,
): string {
  const rows = places.map((place) => PLACE_FIELDS.map((field) => place[field]));
  const decided = corrections.all.map(({ name, place, country, admin1 }) => [
    name,
    place.id,
    country,
    admin1,
  ]);
  return checksum([rows, imported?.digest ?? null, [...removed].sort(), decided]);
}

/** Of a region whose towns are smaller some larger one may be without a figure. */
const CHIEF_PEOPLE = 50_000;

/** A region’s seat of so many times the people of its second town is surely its first. */
const CHIEF_TIMES = 1.5;

function chiefTownsOf(places: readonly GazetteerPlace[]): ReadonlyMap<string, GazetteerPlace> {
  const towns = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    if (place.kind !== 'settlement' || !place.country || !place.admin1 || place.population === 0) continue;
    const key = `${place.country} ${place.admin1}`;
    towns.set(
      key,
      [...(towns.get(key) ?? []), place].sort((a, b) => b.population - a.population).slice(0, 2),
    );
  }
  return new Map(
    [...towns].flatMap(([key, [first, second]]) =>
      first && first.population >= Math.max(CHIEF_PEOPLE, CHIEF_TIMES * (second?.population ?? 0))
        ? [[key, first]]
        : [],
    ),
  );
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

/** Whether two names are the same once folded: accents, hyphens and apostrophes aside. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return fold(a) === fold(b) || nameWords(a).join(' ') === nameWords(b).join(' ');
}
