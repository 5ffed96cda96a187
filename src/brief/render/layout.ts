/** A brief as paragraphs with numbered citations: what every format writes out. */
import {
  goesOn,
  type Brief,
  type BriefSection,
  type BriefSentence,
  type Citation,
} from '../../core/brief.ts';
import type { Lang } from './words.ts';

/** A sentence with the numbers of the reports that it rests on, ascending. */
export interface LaidSentence {
  readonly key: string;
  readonly text: string;
  readonly numbers: readonly number[];
  readonly citations: readonly Citation[];
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
    paragraphs: paragraphs(sentences).map((own) =>
      own.map(({ key, text, citations }) => ({
        key,
        text: text[lang],
        citations,
        numbers: [...new Set(citations.flatMap(({ report }) => numbers.get(report) ?? []))].sort(
          (a, b) => a - b,
        ),
      })),
    ),
  }));
}

function paragraphs(sentences: readonly BriefSentence[]): readonly (readonly BriefSentence[])[] {
  const all: BriefSentence[][] = [];
  for (const sentence of sentences) {
    const last = all.at(-1);
    if (last !== undefined && goesOn(sentence)) last.push(sentence);
    else all.push([sentence]);
  }
  return all;
}

/** "[1, 3–5]" */
export function bracket(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return `[${runs.map(([a, b]) => (a === b ? `${a}` : b === a + 1 ? `${a}, ${b}` : `${a}–${b}`)).join(', ')}]`;
}
