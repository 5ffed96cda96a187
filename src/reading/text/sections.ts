import type { Findings } from '../../core/findings.ts';

/** A stretch of the text, in UTF-16 code units. */
export interface Section {
  readonly start: number;
  readonly end: number;
}

/** Some 20 pages: more than any report of one day; what is longer is a year-book or many reports in one file. */
export const SECTION_LENGTH = 50_000;
/** A section may be so much longer, to end where the text makes a break. */
const SLACK = 10_000;

/**
 * Where a long text is cut, to be read piece by piece: what "the town", "the group" or "the same day" is, nobody looks
 * up twenty pages before, and so the cost of reading grows with the length of a text and not with its square.
 * Cuts stand behind an empty line, else a line, a sentence, a word; in a text without spaces anywhere.
 */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let start = 0;
  while (text.length - start > SECTION_LENGTH + SLACK) {
    const end = cutAt(text, start + SECTION_LENGTH);
    sections.push({ start, end });
    start = end;
  }
  return [...sections, { start, end: text.length }];
}

const BREAKS = ['\n\n', '\n', '. ', ' '];

function cutAt(text: string, from: number): number {
  const slack = text.slice(from, from + SLACK);
  for (const mark of BREAKS) {
    const at = slack.indexOf(mark);
    if (at >= 0) return from + at + mark.length;
  }
  const isHalfOfPair = /[\uDC00-\uDFFF]/.test(text.charAt(from));
  return isHalfOfPair ? from + 1 : from;
}

export type Found = Omit<Findings, 'schema' | 'engine' | 'report'>;

/** How many of each list were found before a section. */
export type Counts = Readonly<Record<keyof Found, number>>;

export const countsOf = (found: Found): Counts => ({
  incidents: found.incidents.length,
  operations: found.operations.length,
  statements: found.statements.length,
  signals: found.signals.length,
  corridors: found.corridors.length,
  assessments: found.assessments.length,
  contradictions: found.contradictions.length,
});

/** What was found in the sections before, and in the next one, whose ids go on from theirs. */
export function joinFound(before: Found, next: Found): Found {
  const counts = countsOf(before);
  if (Object.values(counts).every((count) => count === 0)) return next;
  const renamed = <T extends { readonly id: string }>(list: keyof Found, values: readonly T[]): T[] =>
    values.map((value) => ({ ...value, id: later(value.id, counts[list]) }));
  return {
    incidents: [...before.incidents, ...renamed('incidents', next.incidents)],
    operations: [
      ...before.operations,
      ...renamed('operations', next.operations).map((operation) => ({
        ...operation,
        incidents: operation.incidents.map((id) => later(id, counts.incidents)),
      })),
    ],
    statements: [...before.statements, ...renamed('statements', next.statements)],
    signals: [
      ...before.signals,
      ...renamed('signals', next.signals).map((signal) => ({
        ...signal,
        before:
          signal.before &&
          later(signal.before, signal.before.startsWith('o') ? counts.operations : counts.incidents),
      })),
    ],
    corridors: [...before.corridors, ...renamed('corridors', next.corridors)],
    assessments: [...before.assessments, ...renamed('assessments', next.assessments)],
    contradictions: [...before.contradictions, ...renamed('contradictions', next.contradictions)],
  };
}

/** "i3" behind twelve others is "i15". */
const later = (id: string, count: number): string => `${id.slice(0, 1)}${Number(id.slice(1)) + count}`;
