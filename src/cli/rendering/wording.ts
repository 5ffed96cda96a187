/** Values of the contract as short phrases. */
import type { Damage, Harm, Place } from '../../core/findings.ts';
import type { TollRange } from '../../core/records.ts';
import type { UiLang, Words } from '../messages/index.ts';
import { list } from './layout.ts';

const regionNames: Readonly<Record<UiLang, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
};
const languageNames: Readonly<Record<UiLang, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  fr: new Intl.DisplayNames('fr', { type: 'language' }),
};

/** Name of a country; the code itself where it is none. */
export function country(code: string, lang: UiLang): string {
  return /^[A-Z]{2}$/.test(code) ? (regionNames[lang].of(code) ?? code) : code;
}

/** Name of a language: "bm" is "Bambara". */
export function language(tag: string, lang: UiLang): string {
  try {
    return languageNames[lang].of(tag) ?? tag;
  } catch {
    // No well-formed tag: a report's own word for a language is shown as it is.
    return tag;
  }
}

function region(place: Pick<Place, 'admin1' | 'country' | 'name'>, lang: UiLang): string {
  const parts = [place.admin1, place.country === null ? null : country(place.country, lang)];
  const told = parts.filter((part): part is string => part !== null && part !== '' && part !== place.name);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

/** "Kayes (Kayes, Mali)", "Koro ?" where unresolved. */
export function placeText(place: Place | null, words: Words): string {
  if (place === null) return words.say.chronology.noPlace;
  if (place.placeId === null && place.lat === null) return `${place.name}\u00a0?${region(place, words.lang)}`;
  const near =
    place.radiusKm !== null && place.geoPrecision > 1
      ? `, ${words.say.chronology.near(Math.round(place.radiusKm))}`
      : '';
  return `${place.name}${region(place, words.lang)}${near}`;
}

/** Candidates of an unresolved place, most likely first; empty where it is resolved. */
export function candidates(place: Place | null, words: Words): string {
  if (place === null || place.placeId !== null) return '';
  return place.alternatives
    .slice(0, 4)
    .map(
      (a) =>
        `${a.name}${region({ ...a, admin1: null }, words.lang)} ${Math.round(a.probability * 100)}\u00a0%`,
    )
    .join(', ');
}

const numbers: Readonly<Record<UiLang, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB'),
  fr: new Intl.NumberFormat('fr-FR'),
};

/** "80 or more", "30 to 50", "12". */
export function figure(low: number, high: number | null, words: Words): string {
  const show = (n: number): string => numbers[words.lang].format(n);
  if (high === null) return words.say.chronology.atLeast(show(low));
  return low === high ? show(low) : words.say.chronology.between(show(low), show(high));
}

function nationalities(codes: readonly string[], words: Words): string {
  const counts = Map.groupBy(codes, (code) => code);
  return list([...counts].map(([code, all]) => `${country(code, words.lang)} ${all.length}`));
}

/** "killed", in the number that the figure asks for. */
function effectText({ effect, high }: Pick<Harm, 'effect' | 'high'>, words: Words): string {
  const [one, many] = words.terms.effect[effect];
  return high !== null && high < 2 ? one : many;
}

/** "80 or more killed (armed group), according to ORTM, with reserve". */
export function harmText(harm: Harm, words: Words): string {
  const { according, certainty, nationalities: of } = words.say.chronology;
  const who = harm.who === 'unknown' ? '' : ` (${words.terms.who[harm.who]})`;
  const parts = [
    `${figure(harm.low, harm.high, words)} ${effectText(harm, words)}${who}`,
    harm.nationalities.length === 0 ? '' : of(nationalities(harm.nationalities, words)),
    harm.source === null ? '' : according(harm.source),
    harm.source !== null && harm.certainty === 'reported' ? '' : certainty[harm.certainty],
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** "30 to 50 killed (civilians), 3 speakers". */
export function tollText(toll: TollRange, words: Words): string {
  const who = toll.who === 'unknown' ? '' : ` (${words.terms.who[toll.who]})`;
  const speakers = toll.speakers > 1 ? `, ${words.say.chronology.speakers(toll.speakers)}` : '';
  return `${figure(toll.low, toll.high, words)} ${effectText(toll, words)}${who}${speakers}`;
}

/** "3 × industrial site (burned)". */
export function damageText(damage: Damage, words: Words): string {
  const what = damage.name ?? words.terms.target[damage.category];
  return `${damage.count === null || damage.count === 1 ? '' : `${damage.count} × `}${what} (${words.terms.damage[damage.effect]})`;
}
