import type { OverlayProblem } from '../../language/overlay/index.ts';

const WHAT: Readonly<Record<OverlayProblem['code'], (given: string) => string>> = {
  no_header: (given) => `the first row lacks the column ${given}`,
  column: (given) => `there is no column "${given}"`,
  open_quote: () => 'a quotation mark opens and never closes',
  does: (given) => `"do" is "${given}"`,
  what: (given) => `"what" is "${given}"`,
  lang: (given) => `"lang" is "${given}"`,
  words: () => '"words" is empty; give the word, or several parted by |',
  meaning: (given) => `"meaning" is "${given}"`,
  type: (given) => `"meaning" is "${given}", which is no type of actor`,
  as: (given) => `"as" is "${given}"`,
  verb: (given) => `"${given}" is no infinitive that can be conjugated; give the infinitive, or "as" phrase`,
  id: (given) => `"id" is "${given}"; expected small letters, digits and hyphens`,
  not_listed: (given) => `"${given}" is to be removed and stands in no list`,
};

/** What is said of overlays, in English; overlay.fr.ts has the same keys. */
export const overlay = {
  what: WHAT,
  problem: (file: string, line: number, what: string) => `${file}, line ${line}: ${what}.`,
  expected: (what: string, options: string) => `${what}; expected one of: ${options}`,
  fine: (file: string, n: number) => `${file}: ${n} ${n === 1 ? 'entry' : 'entries'}, nothing wrong.`,
  more: (n: number, file: string) => `And ${n} more: see "vigie overlay check ${file}".`,
};
