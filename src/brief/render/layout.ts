/** A brief as paragraphs with numbered citations: what every format writes out. */
import {
  goesOn,
  type Brief,
  type BriefSection,
  type BriefSentence,
  type Citation,
} from '../../core/brief.ts';
import type { Span } from '../../core/findings.ts';
import type { Lang } from './words.ts';

/** A sentence with the numbers of the reports that it rests on, ascending. */
export interface LaidSentence {
  readonly key: string;
  readonly text: string;
  readonly numbers: readonly number[];
  readonly citations: readonly Citation[];
  /** Whether it rests on the same many reports as the sentence before it in the paragraph: they are not numbered again. */
  readonly isIbid: boolean;
}

export interface LaidSection {
  readonly id: BriefSection['id'];
  readonly title: string;
  /** Sentences that belong together stand in one paragraph. */
  readonly paragraphs: readonly (readonly LaidSentence[])[];
  /** Said where there is no paragraph. */
  readonly empty: string;
  /** Said after all paragraphs, in words of the brief itself. */
  readonly notes: readonly string[];
}

/** @returns the sections of a brief in one language */
export function layOut(brief: Brief, lang: Lang): readonly LaidSection[] {
  const numbers = new Map(brief.reports.map(({ digest }, i) => [digest, i + 1]));
  return brief.sections.map(({ id, title, sentences, empty, notes }) => ({
    id,
    title: title[lang],
    empty: empty[lang],
    notes: notes.map(({ text }) => text[lang]),
    paragraphs: paragraphs(sentences).map((own) => {
      const numbered = own.map(({ citations }) =>
        [...new Set(citations.flatMap(({ report }) => numbers.get(report) ?? []))].sort((a, b) => a - b),
      );
      return own.map(({ key, text, citations }, i) => ({
        key,
        text: text[lang],
        citations,
        numbers: numbered[i] ?? [],
        isIbid: isSaidAgain(numbered[i] ?? [], numbered[i - 1]),
      }));
    }),
  }));
}

/** So few numbers are as soon said again as pointed to. */
const FEW_NUMBERS = 4;

const isSaidAgain = (numbers: readonly number[], before: readonly number[] | undefined): boolean =>
  numbers.length > FEW_NUMBERS &&
  before?.length === numbers.length &&
  numbers.every((n, i) => n === before[i]);

function paragraphs(sentences: readonly BriefSentence[]): readonly (readonly BriefSentence[])[] {
  const all: BriefSentence[][] = [];
  for (const sentence of sentences) {
    const last = all.at(-1);
    if (last !== undefined && goesOn(sentence)) last.push(sentence);
    else all.push([sentence]);
  }
  return all;
}

/** A piece of what stands in brackets; `to`: the number of the report that it leads to. */
export interface BracketPart {
  readonly text: string;
  readonly to: number | null;
}

/** "[1, 3–5]" in pieces, each number by itself; "[ibid.]" where they have just been said. */
export function bracketParts({
  numbers,
  isIbid,
}: Pick<LaidSentence, 'numbers' | 'isIbid'>): readonly BracketPart[] {
  if (isIbid) return [{ text: '[ibid.]', to: null }];
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  const plain = (text: string): BracketPart => ({ text, to: null });
  const number = (n: number): BracketPart => ({ text: `${n}`, to: n });
  const parts = runs.flatMap(([a, b], i) => [
    plain(i === 0 ? '[' : ', '),
    number(a),
    ...(a === b ? [] : [plain(b === a + 1 ? ', ' : '–'), number(b)]),
  ]);
  return [...parts, plain(']')];
}

/** "[1, 3–5]" or "[ibid.]" */
export const bracket = (sentence: Pick<LaidSentence, 'numbers' | 'isIbid'>): string =>
  bracketParts(sentence)
    .map(({ text }) => text)
    .join('');

/** The words that a brief cites, by report, in the order in which they stand there; none that stand within others. */
export function citedWords({ sections }: Brief): ReadonlyMap<string, readonly Span[]> {
  const words = new Map<string, Map<string, Span>>();
  for (const { report, span } of sections.flatMap(({ sentences }) =>
    sentences.flatMap(({ citations }) => citations),
  )) {
    const own = words.get(report) ?? new Map<string, Span>();
    words.set(report, own.set(`${span.start}/${span.end}`, span));
  }
  return new Map([...words].map(([report, own]) => [report, outermost([...own.values()])]));
}

function outermost(spans: readonly Span[]): readonly Span[] {
  let end = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      const isWithin = span.end <= end;
      end = Math.max(end, span.end);
      return !isWithin;
    });
}

/** Words of a report on one line. */
export const onOneLine = ({ quote }: Span): string => quote.replaceAll(/\s+/g, ' ').trim();
