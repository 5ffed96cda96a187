/** Figures that an analyst wrote and that are in none of the words cited: named, never silently printed. */
import type { Bilingual } from '../../../core/bilingual.ts';
import type { Brief, BriefSentence, Citation, LooseFigure, Written } from '../../../core/brief.ts';
import { arrange, type BriefEdits } from '../../../core/editing/index.ts';
import { openDocument } from '../../../language/document.ts';
import { readNumbers, type NumberMention, type NumberRole } from '../../../language/numbers.ts';
import { packs } from '../../../language/packs.ts';

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
export function looseFigures(draft: Brief, edits: BriefEdits): readonly LooseFigure[] {
  const sentences = new Map(draft.sections.flatMap(({ sentences: own }) => own.map((one) => [one.key, one])));
  return arrange(draft, edits)
    .flatMap(({ items }) => items)
    .flatMap((item): readonly LooseFigure[] => {
      if (item.kind === 'drafted') {
        return item.isDropped
          ? []
          : looseIn(item.key, item.words, given([item.sentence], item.sentence.citations));
      }
      const rested = item.judgement.restsOn.flatMap((key) => sentences.get(key) ?? []);
      return looseIn(item.key, item.judgement.text, given(rested, item.citations));
    });
}

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
