import { actorName, actorWithArticle, type NamedActor } from '../../../src/core/actor-names.ts';
import type { Place } from '../../../src/core/findings.ts';
import type { Lang } from '../messages/language.svelte.ts';

const REGIONS = {
  fr: new Intl.DisplayNames('fr', { type: 'region', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
} as const;
const LANGUAGES = {
  fr: new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
} as const;

/** A country's name from its ISO 3166-1 alpha-2 code; the code itself where it is none. */
export function countryName(code: string, lang: Lang): string {
  return /^[A-Z]{2}$/.test(code) ? (REGIONS[lang].of(code) ?? code) : code;
}

/** A language's name from its BCP 47 tag; the tag itself where it is none. */
export function languageName(tag: string, lang: Lang): string {
  try {
    return LANGUAGES[lang].of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What lies around a place: "Kayes, Mali"; empty where neither is known or both repeat the name. */
export function surroundings(place: Place, lang: Lang): string {
  const country = place.country === null ? null : countryName(place.country, lang);
  return [place.admin1, country].filter((part) => part !== null && part !== place.name).join(', ');
}

/** Whether the map can show a place. */
export function isPlaced(
  place: Place | null,
): place is Place & { readonly lat: number; readonly lon: number } {
  return place !== null && place.lat !== null && place.lon !== null;
}

/** What an actor is called in the language of the reader; in the words of its report where those are all there is. */
export function actorIn(actor: NamedActor, lang: Lang): string {
  return actorName(actor)[lang];
}

/** The same behind "by" and "par": with its article. */
export function byActor(actor: NamedActor, lang: Lang): string {
  return actorWithArticle(actor)?.[lang] ?? actor.name;
}

/** An actor that is given by its id, with the name that the reports use; the id itself where none does. */
export function actorById(id: string, named: readonly NamedActor[]): NamedActor {
  return named.find(({ actorId }) => actorId === id) ?? { actorId: id, name: id };
}
