/** Ways to write a report otherwise that change nothing told. */
import type { GoldReport } from '../../src/app/evaluate/gold.ts';
import { inBulletin, withPast, withPictures, withPoints, withReaction } from './around.ts';
import { inBoth, inFigures, inWords } from './counts.ts';
import { asDates, asYesterday } from './days.ts';
import { exchange, groupName, groupsOf, townName, townsOf } from './names.ts';
import { calledOtherwise, diedOtherwise, quoted, saidBefore, saidBehind } from './said.ts';

/** A report’s text and annotation, its language, "fr" or "en", and its ISO day of publication. */
export interface Told {
  readonly text: string;
  readonly gold: GoldReport;
  readonly lang: string;
  readonly publishedAt: string | null;
}

export interface Variant {
  readonly name: string;
  /** @param next counts names that were invented before, over all reports of a run */
  readonly change: (told: Told, next: () => number) => Told;
}

const LINE = 64;
const FILLED = 72;

const rewritten =
  (change: (text: string, lang: string) => string): Variant['change'] =>
  (told) => ({ ...told, text: change(told.text, told.lang) });

export const VARIANTS: readonly Variant[] = [
  { name: 'lines wrapped', change: rewritten((text) => filled(text, LINE)) },
  { name: 'quoted mail', change: rewritten((text) => filled(text, FILLED).replaceAll(/^/gm, '> ')) },
  { name: 'one paragraph', change: rewritten((text) => text.replaceAll(/\s*\n+\s*/g, ' ')) },
  { name: 'a line a sentence', change: rewritten((text) => sentences(text).join('\n')) },
  {
    name: 'bullets',
    change: rewritten((text) =>
      sentences(text)
        .map((s) => `- ${s}`)
        .join('\n'),
    ),
  },
  { name: 'no accents', change: rewritten((text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')) },
  { name: 'lower case', change: rewritten((text) => text.toLowerCase()) },
  { name: 'capitals', change: rewritten((text) => text.toUpperCase()) },
  { name: 'plain quotes', change: rewritten(plainSigns) },
  { name: 'chat marks', change: rewritten(marked) },
  { name: 'unknown towns', change: withTowns },
  { name: 'unknown groups', change: withGroups },
  { name: 'quotes between', change: rewritten((text, lang) => between(text, MOURNING[lang]!)) },
  { name: 'officials between', change: rewritten((text, lang) => between(text, ERRAND[lang]!)) },
  { name: 'sums between', change: rewritten((text, lang) => between(text, SUM[lang]!)) },
  { name: 'days as dates', change: (told) => ({ ...told, text: asDates(told) }) },
  { name: 'yesterday', change: (told) => ({ ...told, text: asYesterday(told) }) },
  { name: 'numbers in words', change: rewritten(inWords) },
  { name: 'numbers in figures', change: rewritten(inFigures) },
  { name: 'numbers in both', change: rewritten(inBoth) },
  { name: 'in a bulletin', change: rewritten(inBulletin) },
  { name: 'key points above', change: rewritten(withPoints) },
  { name: 'reactions below', change: rewritten(withReaction) },
  { name: 'past below', change: rewritten(withPast) },
  { name: 'old pictures', change: rewritten(withPictures) },
  { name: 'said behind', change: rewritten(saidBehind) },
  { name: 'said before', change: rewritten(saidBefore) },
  { name: 'quoted', change: rewritten(quoted) },
  { name: 'died otherwise', change: rewritten(diedOtherwise) },
  { name: 'called otherwise', change: rewritten(calledOtherwise) },
  { name: 'towns in capitals', change: withCapitals },
];

const MOURNING: Readonly<Record<string, string>> = {
  fr: '« C’est un drame pour nos familles », a confié un habitant joint par téléphone.',
  en: '“It is a tragedy for our families,” said a resident reached by phone.',
};
const ERRAND: Readonly<Record<string, string>> = {
  fr: 'Le ministre s’est rendu mercredi à Genève pour une conférence sur le climat.',
  en: 'The minister travelled to Geneva on Wednesday for a conference on climate.',
};
const SUM: Readonly<Record<string, string>> = {
  fr: 'L’an dernier, plus de 400 civils avaient été tués dans des attaques similaires, selon l’ONU.',
  en: 'Last year more than 400 civilians were killed in similar attacks, according to the UN.',
};

const SENTENCE_END = /([.!?]»?”?) (?=\p{Lu}|[«“"])/gu;

const sentences = (text: string): readonly string[] =>
  text
    .replaceAll(SENTENCE_END, '$1\n')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Each paragraph in lines of at most `width` letters, as far as words allow. */
function filled(text: string, width: number): string {
  const line = new RegExp(`(.{1,${width}})(?: +|$)`, 'gu');
  return text
    .split('\n')
    .map((paragraph) => paragraph.replaceAll(line, '$1\n').trimEnd())
    .join('\n');
}

function plainSigns(text: string): string {
  return text
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/« ?| ?»|[“”]/g, '"')
    .replaceAll(/[–—]/g, '-');
}

/** Every third capitalised word in bold, as messengers write it. */
function marked(text: string): string {
  let words = 0;
  return text.replaceAll(/(?<![\p{L}*])\p{Lu}\p{L}{3,}(?![\p{L}*])/gu, (word) =>
    ++words % 3 === 0 ? `*${word}*` : word,
  );
}

/** A sentence behind every second one of the text, abbreviations left alone. */
function between(text: string, sentence: string): string {
  let ends = 0;
  return text.replaceAll(/(?<!\b(?:St|Dr|Mr|Gen|Col|Capt|Lt|M))([.!?]) (?=\p{Lu})/gu, (end, mark: string) =>
    ends++ % 2 === 0 ? `${mark} ${sentence} ` : end,
  );
}

function withTowns({ text, gold, ...told }: Told, next: () => number): Told {
  const names = new Map(townsOf(gold, text).map((town) => [town, townName(next())]));
  const incidents = gold.incidents.map((incident) => {
    const place = names.get(incident.place ?? '');
    return place === undefined ? incident : { ...incident, place, lat: null, lon: null };
  });
  return { text: exchange(text, names), gold: { ...gold, incidents }, ...told };
}

function withGroups({ text, gold, ...told }: Told, next: () => number): Told {
  const names = new Map(groupsOf(gold, text).map((group) => [group, groupName(next(), group, told.lang)]));
  const incidents = gold.incidents.map((incident) => ({
    ...incident,
    perpetrators: incident.perpetrators.map((perpetrator) => {
      const others = perpetrator.names.flatMap((name) => names.get(name) ?? []);
      return others.length === 0 ? perpetrator : { id: `invented-${perpetrator.id}`, names: others };
    }),
  }));
  return { text: exchange(text, names), gold: { ...gold, incidents }, ...told };
}

/** Annotated towns in capitals, as notes of the police and of aid workers have them. */
function withCapitals(told: Told): Told {
  const names = new Map(townsOf(told.gold, told.text).map((town) => [town, town.toUpperCase()]));
  return { ...told, text: exchange(told.text, names) };
}
