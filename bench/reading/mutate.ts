/** Reports that nobody wrote: the samples, torn, glued and soiled in the ways that copying, conversion and malice do. */
import type { ReportInput } from '../../src/core/report.ts';
import { LANGUAGES, pickFrom, samples, type Pick } from './texts.ts';

/** One way to spoil a text; `pick` decides where and how. */
type Mutation = (text: string, pick: Pick) => string;

const oneOf = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)]!;
// Any code unit: a cut may well fall between the halves of a character.
const place = (text: string, pick: Pick): number => pick(text.length + 1);
const insert = (text: string, at: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at);
const words = (text: string): string[] => text.split(/(?<=\s)/);

const inserting =
  (fragments: readonly string[]): Mutation =>
  (text, pick) =>
    insert(text, place(text, pick), oneOf(fragments, pick));

const MARKS = [
  '\u200E',
  '\u200F',
  '\u202A',
  '\u202E',
  '\u2066',
  '\u2069',
  '\uFEFF',
  '\u00AD',
  '\u200B',
  '\u061C',
];
const CONTROLS = [
  '\0',
  '\u0007',
  '\u001B[31m',
  '\u0085',
  '\u2028',
  '\u2029',
  '\r',
  '\v',
  '\f',
  '\u00A0',
  '\u202F',
];
const HALVES = ['\uD83D', '\uDC80', '🔥', '👩‍👩‍👧‍👦', '🇲🇱', '\u{1F4A5}\uFE0F', '𝕂𝕒𝕪𝕖𝕤'];
const ACCENTS = ['\u0301', '\u0300\u0308', '\u0327', 'e\u0301', 'ﬁ', 'İ', 'ß', 'Œ', 'ǆ', '\u0345'];
const FIGURES = [
  '0',
  '-3',
  '1,5',
  '12 345 678 901 234 567 890',
  '999999999999999999999999',
  '٣',
  '½',
  'XIV',
  '31 février 2025',
  '29 February 2023',
  '00/00/0000',
  '2025-13-45',
  'le 99 juin',
  '25h61',
  '24:00',
  'entre 9 et 3',
  'between 30 and 20',
  'du 5 au 3 juillet',
  'à −12 km de',
  '0 km north of',
  'moins de zéro',
  'trois cent mille millions de',
];
const OTHER_LANGUAGES = [
  'قتل مسلحون ثلاثة مدنيين في كايس يوم الثلاثاء. ',
  'Боевики убили трёх мирных жителей. ',
  '武装分子袭击了凯斯。',
  'Hombres armados mataron a tres civiles en Kayes. ',
  'Bewaffnete töteten drei Zivilisten in Kayes. ',
  'Mayaka sun kashe mutane uku a Kayes. ',
  'โจมตีคาเยส',
];
const MARKUP = [
  '<p class="lead">',
  '</div><br/>',
  '&nbsp;&amp;&#39;',
  '<script>alert(1)</script>',
  '<!-- -->',
  '[lien](http://x.y/?a=b&c=d)',
  '**tués**',
  '{"text": "',
  '{place}{actor}',
  '\\u0000%s%n',
  'https://maliweb.net/attaque-a-kayes-3-morts.html',
];
const BRACKETS = [
  '«',
  '»',
  '“',
  '”',
  '"',
  '(',
  ')',
  '[',
  '—',
  '–',
  '-',
  ':',
  ';',
  '…',
  '...',
  '\n\n',
  '\n• ',
  '((((',
  '»»»',
];

const MUTATIONS: readonly Mutation[] = [
  // Two reports in one file, or the pages of one in the wrong order.
  (text, pick) => text.slice(0, place(text, pick)) + otherText(pick).slice(pick(400)),
  (text, pick) => insert(text, place(text, pick), otherText(pick).slice(0, 60)),
  (text, pick) => [...words(text)].sort(() => pick(3) - 1).join(''),
  (text, pick) => swapped(text, pick),
  (text, pick) => text.slice(place(text, pick)),
  (text, pick) => text.slice(0, place(text, pick)),
  (text, pick) => text.slice(0, place(text, pick)) + text.slice(place(text, pick)),
  (text, pick) => insert(text, place(text, pick), oneOf(words(text), pick).repeat(2 + pick(40))),
  (text, pick) =>
    text.replaceAll(' ', oneOf(['', '  ', '\u00A0', '\n', '-', ', ', '. ', ' et ', ' and '], pick)),
  (text, pick) => text.replace(/\p{Nd}+/gu, () => oneOf(FIGURES, pick)),
  (text, pick) => (pick(2) === 0 ? text.toUpperCase() : text.toLowerCase()),
  (text) => text.normalize('NFD'),
  (text) => [...text].reverse().join(''),
  inserting(MARKS),
  inserting(CONTROLS),
  inserting(HALVES),
  inserting(ACCENTS),
  inserting(FIGURES),
  inserting(OTHER_LANGUAGES),
  inserting(MARKUP),
  inserting(BRACKETS),
  (text, pick) => text.replace(/[.,;:]/g, () => oneOf(BRACKETS, pick)),
];

const otherText = (pick: Pick): string => oneOf(samples, pick).text;

function swapped(text: string, pick: Pick): string {
  const list = words(text);
  const [a, b] = [pick(list.length), pick(list.length)];
  [list[a], list[b]] = [list[b] ?? '', list[a] ?? ''];
  return list.join('');
}

const DAYS = [undefined, '2025-07-02', '2024-02-29', '1999-12-31', '1900-01-01', '2100-01-01'];
const MOST_MUTATIONS = 5;
/**
 * Most inputs are a sentence's length, so that a hundred thousand fit into a few minutes of one core: what breaks a
 * reader stands within a sentence or across one boundary. One in ten is a report's length. A mutation may lengthen both.
 */
const [USUAL, LONGEST] = [90, 500];
const LONG_EVERY = 10;

/** The report that a seed stands for; the same seed and samples give the same. */
export function mutant(seed: number): ReportInput {
  const pick = pickFrom(seed);
  const whole = otherText(pick);
  const most = pick(LONG_EVERY) === 0 ? LONGEST : USUAL;
  const start = pick(Math.max(1, whole.length - 80));
  let text = whole.slice(start, start + 40 + pick(most));
  for (let left = 1 + pick(MOST_MUTATIONS); left > 0; left--) text = oneOf(MUTATIONS, pick)(text, pick);
  return { text: text.slice(0, 4 * most), lang: oneOf(LANGUAGES, pick), publishedAt: oneOf(DAYS, pick) };
}
