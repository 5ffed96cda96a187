import { builtinPlaces, COUNTRIES } from '../../gazetteer/builtin/index.ts';
import { createGazetteer, findToponyms, type Toponym } from '../../gazetteer/index.ts';
import { openDocument } from '../../language/document.ts';
import { packs } from '../../language/packs.ts';
import { annotate, type Annotations } from '../annotation/annotate.ts';
import { compilePack, type CompiledPack } from '../annotation/compile.ts';
import { Nearness } from '../annotation/distance.ts';
import { peopleGroups } from './groups.ts';
import type { PeopleGroup } from './people.ts';
import { attributionsOf, type Attribution } from '../statements/speakers.ts';
import { tollsOf } from './tolls.ts';
import { type Toll } from './toll.ts';

const gazetteer = createGazetteer([builtinPlaces()], { countries: COUNTRIES });
const compiled = new Map<string, CompiledPack>(packs.map((pack) => [pack.code, compilePack(pack)]));

interface Opened {
  readonly notes: Annotations;
  readonly toponyms: readonly Toponym[];
}

/** A text annotated as a report of 5 July 2025. */
function open(lang: string, text: string): Opened {
  const words = compiled.get(lang);
  if (!words) throw new Error(`No pack for ${lang}.`);
  const document = openDocument(text, words.abbreviations);
  return {
    notes: annotate(document, words, '2025-07-05'),
    toponyms: findToponyms(document, gazetteer, words.pack.places, { source: null }),
  };
}

/** Groups of a text as "words=low..high who". */
export function readGroups(lang: string, text: string): string {
  const { notes, toponyms } = open(lang, text);
  return notes.document.sentences
    .flatMap((sentence) => peopleGroups(notes, sentence, toponyms))
    .map((g) => describeGroup(notes, g))
    .join('; ');
}

function describeGroup(notes: Annotations, g: PeopleGroup): string {
  const words = notes.document.text.slice(
    notes.document.tokens[g.first]?.start,
    notes.document.tokens[g.last - 1]?.end,
  );
  return `${words}=${g.low}..${g.high ?? ''} ${g.who}${g.effect ? ` ${g.effect}` : ''}${g.isPart ? ' part' : ''}`;
}

/** Tolls of a text as "effect who low..high", hedged ones behind "?". */
export function readTolls(lang: string, text: string): string {
  const { notes, toponyms } = open(lang, text);
  const nearness = new Nearness(notes);
  return notes.document.sentences
    .flatMap((sentence) => tollsOf(notes, sentence, peopleGroups(notes, sentence, toponyms), nearness))
    .map(describeToll)
    .join('; ');
}

const describeToll = (t: Toll): string =>
  [
    `${t.certainty === 'hedged' ? '?' : ''}${t.effect}`,
    t.who,
    `${t.low}..${t.high ?? ''}`,
    ...t.nationalities,
  ].join(' ');

/** Speakers of a text, in text order. */
export function readSpeakers(lang: string, text: string): string {
  const { notes } = open(lang, text);
  return notes.document.sentences
    .flatMap((sentence): readonly Attribution[] => attributionsOf(notes, sentence))
    .map((a) => (a.denies ? `not ${a.name}` : a.name))
    .join('; ');
}
