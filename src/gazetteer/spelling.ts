import type { Place } from '../core/findings.ts';
import type { CountryFacts } from './country.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameWords } from './names.ts';
import type { GazetteerPlace } from './place.ts';

/** A decided place and the words that name it. */
export interface NamedAs {
  readonly place: GazetteerPlace;
  readonly text: string;
}

/** How one report spells the places that it names: by id, and areas by country and the gazetteer's name. */
export interface Spellings {
  readonly byId: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
  readonly areas: ReadonlyMap<string, string>;
}

const AREAS: ReadonlySet<string> = new Set(['admin1', 'admin2']);

/**
 * The name under which each place of a report is shown: a country's in the language of the report, any other's the gazetteer
 * spelling that the text uses. One name a place, so that a report never calls one town by two; a short form ("Nioro") gives way
 * to the full name.
 */
export function spellingsOf(named: readonly NamedAs[], gazetteer: Gazetteer, lang: 'fr' | 'en'): Spellings {
  const byId = new Map<string, { from: string; to: string }>();
  const areas = new Map<string, string>();
  for (const { place, text } of named) {
    const known = byId.get(place.id);
    if (known && known.to === known.from) continue;
    const to = spellingOf(place, text, gazetteer, lang);
    // The gazetteer's own name, once used, wins over a variant.
    if (!known || to === place.name) byId.set(place.id, { from: place.name, to });
  }
  for (const { place } of named) {
    const spelling = byId.get(place.id);
    if (spelling && AREAS.has(place.kind)) areas.set(areaKey(place.country, place.name), spelling.to);
  }
  return { byId, areas };
}

function spellingOf(place: GazetteerPlace, text: string, gazetteer: Gazetteer, lang: 'fr' | 'en'): string {
  const facts = place.country === null ? null : gazetteer.country(place.country);
  if (place.kind === 'country') return facts ? countryName(facts, lang) : place.name;
  if (text === place.name) return text;
  const key = keyOf(text);
  const isNamed = isFormOf(key, place.name);
  const used = isNamed ? undefined : variantOf(place, text, key);
  if (used !== undefined) return used;
  // "the Somali capital": the country's facts spell their capital in English.
  return lang === 'en' && !isNamed && facts && place.variants.includes(facts.capital)
    ? facts.capital
    : place.name;
}

const countryName = (facts: CountryFacts, lang: 'fr' | 'en'): string =>
  lang === 'en' ? facts.nameEn : facts.nameFr;

const keyOf = (text: string): string => nameWords(text).join(' ');

/** Variants in lower case ("aéroport de X") are descriptions, not names. */
function variantOf(place: GazetteerPlace, text: string, key: string): string | undefined {
  const names = place.variants.filter((name) => keyOf(name) === key && name[0] !== name[0]?.toLowerCase());
  return names.find((name) => name === text) ?? names[0];
}

/** The name itself, a short form of it ("Nioro"), or it with its noun ("Niger State", "Lake Chad"). */
function isFormOf(key: string, name: string): boolean {
  const full = keyOf(name);
  const isWhole =
    `${key} `.startsWith(`${full} `) ||
    key.endsWith(` ${full}`) ||
    full.replaceAll(' ', '') === key.replaceAll(' ', '');
  return isWhole || full.startsWith(`${key} `);
}

const areaKey = (country: string | null, name: string): string => `${country ?? ''} ${name}`;

/** A place under the report's names for it and for the areas it lies in; parts ("northern Mali") keep their own. */
export function spelled(place: Place, { byId, areas }: Spellings): Place {
  const own = place.placeId === null ? undefined : byId.get(place.placeId);
  const area = (name: string | null): string | null =>
    name === null ? null : (areas.get(areaKey(place.country, name)) ?? name);
  return {
    ...place,
    name: own && own.from === place.name ? own.to : place.name,
    admin1: area(place.admin1),
    admin2: area(place.admin2),
  };
}
