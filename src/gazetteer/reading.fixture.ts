import { openDocument, type Document } from '../language/document.ts';
import { places as english } from '../language/en/places.ts';
import { places as french } from '../language/fr/places.ts';
import type { PlaceWords } from '../language/place-words.ts';
import { COUNTRIES } from './builtin/country.ts';
import { withCapitals } from './casing.ts';
import { findToponyms } from './find.ts';
import { createGazetteer } from './gazetteer.ts';
import { asLocated } from './locate.ts';
import { FIXTURE_PLACES } from './places.fixture.ts';
import type { Toponym, ToponymContext } from './toponym.ts';
import { compileWords } from './words.ts';

/** The small gazetteer that the tests of this folder read with. */
export const fixtureGazetteer = createGazetteer([FIXTURE_PLACES], { countries: COUNTRIES });

const ABBREVIATIONS = new Set(['m', 'mme', 'col', 'gen', 'lt', 'capt', 'st', 'dr']);

export interface Reading {
  readonly document: Document;
  readonly words: PlaceWords;
  readonly toponyms: readonly Toponym[];
}

/** Reads a text with the small gazetteer. */
export function read(text: string, lang: 'fr' | 'en', context: ToponymContext = {}): Reading {
  const words = lang === 'fr' ? french : english;
  const compiled = compileWords(words);
  const document = openDocument(text, ABBREVIATIONS, undefined, (tokens) =>
    withCapitals(text, tokens, fixtureGazetteer, compiled, new Set()),
  );
  return { document, words, toponyms: findToponyms(document, fixtureGazetteer, words, context) };
}

/**
 * One toponym a part: name, kind, relation, precision; "?" before an unknown name, "*" before an undecided one; "<" the area it
 * lies in; "#" its list. Adjectives that place nothing are left out.
 */
export function describeToponyms(toponyms: readonly Toponym[]): string {
  return toponyms.flatMap((toponym) => describeOne(toponym, toponyms) ?? []).join(' · ');
}

function describeOne(toponym: Toponym, all: readonly Toponym[]): string | null {
  const { place, kind, relation, containedIn, listId } = toponym;
  if (toponym.isAdjective && relation === 'none') return null;
  const mark = place.placeId !== null ? '' : place.alternatives.length > 0 ? '*' : '?';
  const outer = containedIn === null ? '' : ` <${all[containedIn]?.named.name}`;
  const list = listId === null ? '' : ` #${listId}`;
  return `${mark}${place.name} ${kind ?? '-'} ${relation} ${asLocated(place).geoPrecision}${outer}${list}`;
}
