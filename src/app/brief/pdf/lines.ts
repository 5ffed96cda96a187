/** Words to lines. Lengths are points. */
import type { Face } from '../fonts.ts';

/** Where a link leads: to a place of the document by name, or to an address of the web. */
export type Link = { readonly to: string; readonly says: string } | { readonly url: string };

/** How letters look. */
export interface Look {
  readonly face: Face;
  readonly size: number;
  readonly ink: string;
}

/** Text of one look. */
export interface Run {
  readonly text: string;
  readonly look: Look;
  readonly link?: Link | undefined;
}

/** Text at its place on a line: points from its left end. */
export interface Piece extends Run {
  readonly x: number;
  readonly width: number;
}

export type Line = readonly Piece[];
export type Measure = (text: string, look: Look) => number;

/** A word, of runs that no space parts. */
type Word = readonly Run[];

/** Lines as full as the width allows, broken at spaces alone; a word that is wider than a line is cut. */
export function setLines(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  let end = 0;
  for (const word of wordsOf(runs).flatMap((one) => cutToFit(one, width, measure))) {
    const own = widthOf(word, measure);
    const before = line.at(-1);
    const space = before === undefined ? 0 : measure(' ', before.look);
    if (before !== undefined && end + space + own > width) {
      lines.push(line);
      [line, end] = [[], 0];
    }
    for (const [i, run] of word.entries()) {
      const isSpaced = i === 0 && line.length > 0;
      end = append(line, run, end + (isSpaced ? space : 0), isSpaced, measure);
    }
  }
  return line.length === 0 ? lines : [...lines, line];
}

/** @returns where the line ends now */
function append(line: Piece[], run: Run, x: number, isSpaced: boolean, measure: Measure): number {
  const before = line.at(-1);
  const end = x + measure(run.text, run.look);
  if (before !== undefined && before.look === run.look && before.link === run.link)
    line[line.length - 1] = {
      ...before,
      text: `${before.text}${isSpaced ? ' ' : ''}${run.text}`,
      width: end - before.x,
    };
  else {
    // A space between two looks is drawn, or whoever copies the text would lose it.
    if (isSpaced && before !== undefined)
      line[line.length - 1] = { ...before, text: `${before.text} `, width: x - before.x };
    line.push({ ...run, x, width: end - x });
  }
  return end;
}

const widthOf = (word: Word, measure: Measure): number =>
  word.reduce((sum, { text, look }) => sum + measure(text, look), 0);

/** Spaces that do not break (French punctuation, figures) are letters here. */
function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = [];
  let open: Run[] | null = null;
  for (const run of runs)
    for (const [i, text] of run.text.split(/[ \n\t]+/).entries()) {
      if (i > 0) open = null;
      if (text === '') continue;
      if (open === null) words.push((open = []));
      open.push({ ...run, text });
    }
  return words;
}

function cutToFit(word: Word, width: number, measure: Measure): readonly Word[] {
  if (widthOf(word, measure) <= width) return [word];
  const cut: Run[][] = [];
  let room = 0;
  for (const run of word)
    for (const letter of run.text) {
      const own = measure(letter, run.look);
      const last = cut.at(-1);
      if (last === undefined || room < own) {
        cut.push([{ ...run, text: letter }]);
        room = width - own;
        continue;
      }
      const before = last.at(-1);
      if (before !== undefined && before.look === run.look && before.link === run.link)
        last[last.length - 1] = { ...before, text: before.text + letter };
      else last.push({ ...run, text: letter });
      room -= own;
    }
  return cut;
}
