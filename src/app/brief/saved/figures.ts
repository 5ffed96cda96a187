/** Figures and days that an analyst wrote and that are in none of the words cited, and names that may be private: never silently printed. */
import type { Bilingual } from '../../../core/bilingual.ts';
import type { Brief, BriefSentence, Citation, LooseFigure, Written } from '../../../core/brief.ts';
import { arrange, type BriefEdits } from '../../../core/editing/index.ts';
import { openDocument } from '../../../language/document.ts';
import { readNumbers, type NumberMention, type NumberRole } from '../../../language/numbers.ts';
import { packs } from '../../../language/packs.ts';
import { daysIn, isKnownDay, type WrittenDay } from './days.ts';
import { namesIn } from './names.ts';

type Lang = keyof Bilingual;
const LANGS = ['fr', 'en'] as const;

/** Numbers that say when, which or who: a brief accounts for figures, not for these. */
const NO_FIGURES: ReadonlySet<NumberRole | null> = new Set<NumberRole>([
  'date',
  'time',
  'year',
  'ordinal',
  'phone',
  'name',
]);

const READERS = new Map(
  packs.map((pack) => [pack.code, { pack, abbreviations: new Set(pack.abbreviations) }]),
);

/** The loose figures of every reworded sentence that is printed, and of every judgement, in the order of the brief. */
export function looseFigures(
  draft: Brief,
  edits: BriefEdits,
  isPlace: (name: string) => boolean,
): readonly LooseFigure[] {
  const named = namedIn(draft);
  const sentences = new Map(draft.sections.flatMap(({ sentences: own }) => own.map((one) => [one.key, one])));
  return arrange(draft, edits)
    .flatMap(({ items }) => items)
    .flatMap((item): readonly LooseFigure[] => {
      if (item.kind === 'drafted') {
        return item.isDropped ? [] : looseOf(item.key, item.words, [item.sentence], item.sentence.citations);
      }
      const rested = item.judgement.restsOn.flatMap((key) => sentences.get(key) ?? []);
      return looseOf(item.key, item.judgement.text, rested, item.citations);
    });

  function looseOf(
    key: string,
    words: Written,
    own: readonly BriefSentence[],
    citations: readonly Citation[],
  ): readonly LooseFigure[] {
    return [
      ...looseIn(key, words, given(own, citations)),
      ...looseDays(key, words, givenDays(own, citations, draft)),
      ...LANGS.flatMap((lang) =>
        namesIn(words[lang] ?? '', named, isPlace).map((name): LooseFigure => ({
          key,
          lang,
          kind: 'person',
          value: 0,
          words: name,
        })),
      ),
    ];
  }
}

/** Text in which no name is a private person's: what Vigie drafts leaves these out, and outlets are none. */
function namedIn({ sections, reports, scope }: Brief): string {
  const drafted = sections.flatMap(({ sentences }) => sentences.flatMap(({ text }) => [text.fr, text.en]));
  return [...drafted, ...reports.flatMap(({ source }) => source ?? []), scope.area ?? ''].join('\n');
}

/** Days that the words cited name, or the drafted sentences, of the incidents they are about, and on which the reports cited came out. */
function givenDays(
  sentences: readonly BriefSentence[],
  citations: readonly Citation[],
  { reports, scope, began = [] }: Brief,
): readonly WrittenDay[] {
  const about = new Set(sentences.flatMap(({ incidents }) => incidents));
  const cited = new Set(citations.map(({ report }) => report));
  const texts = [
    ...citations.map(({ span }) => span.quote),
    ...sentences.flatMap(({ text }) => [text.fr, text.en]),
    ...reports.flatMap(({ digest, publishedAt }) => (cited.has(digest) ? (publishedAt ?? []) : [])),
    ...began.flatMap(({ incident, day }) => (about.has(incident) ? day : [])),
    scope.since,
    scope.until,
    scope.asOf,
  ];
  return texts.flatMap((text) => LANGS.flatMap((lang) => daysIn(text, lang)));
}

const looseDays = (key: string, words: Written, known: readonly WrittenDay[]): readonly LooseFigure[] =>
  LANGS.flatMap((lang) =>
    daysIn(words[lang] ?? '', lang)
      .filter((day) => !isKnownDay(day, known))
      .map(({ monthDay, words: said }): LooseFigure => ({
        key,
        lang,
        kind: 'date',
        value: monthDay,
        words: said,
      })),
  );

/** Every number that the words cited give, or that the drafted sentences say of them; and how many reports are cited. */
function given(sentences: readonly BriefSentence[], citations: readonly Citation[]): ReadonlySet<number> {
  const texts = [
    ...citations.map(({ span }) => span.quote),
    ...sentences.flatMap(({ text }) => [text.fr, text.en]),
  ];
  return new Set([
    new Set(citations.map(({ report }) => report)).size,
    ...sentences.flatMap(({ figures }) => figures.map(({ value }) => value)),
    // A report is in one language or the other: what either reads in its words is given.
    ...texts.flatMap((text) => LANGS.flatMap((lang) => numbersIn(text, lang).flatMap(valuesOf))),
  ]);
}

function looseIn(key: string, words: Written, known: ReadonlySet<number>): readonly LooseFigure[] {
  return LANGS.flatMap((lang) => {
    const text = words[lang];
    if (text === null) return [];
    return numbersIn(text, lang)
      .filter(isFigure)
      .flatMap((number) =>
        valuesOf(number)
          .filter((value) => !known.has(value))
          .map((value) => ({ key, lang, value, words: text.slice(number.start, number.end) })),
      );
  });
}

function numbersIn(text: string, lang: Lang): readonly NumberMention[] {
  const reader = READERS.get(lang);
  return reader === undefined
    ? []
    : readNumbers(openDocument(text, reader.abbreviations), reader.pack.numbers);
}

const valuesOf = ({ low, high }: NumberMention): readonly number[] =>
  high === null || high === low ? [low] : [low, high];

const isFigure = ({ role, article, hedge, kind }: NumberMention): boolean =>
  !article && hedge !== 'vague' && kind !== 'ordinal' && !NO_FIGURES.has(role);
