/** A user's own words: the table beside the record, or one that an option names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VigieError } from '../core/errors.ts';
import { namedActors } from '../language/names.ts';
import {
  overlaid,
  parseOverlay,
  type Dictionary,
  type OverlayEntry,
  type OverlayProblem,
} from '../language/overlay/index.ts';
import { packs } from '../language/packs.ts';
import { dataFolder } from './folders.ts';
import type { CommonOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** The table that is read where none is named: in the folder of the record. */
export const OVERLAY_FILE = 'overlay.csv';

const BUILTIN: Dictionary = { packs, names: namedActors };

/** UTF-8, else what a Western European spreadsheet writes: in UTF-8 its accents would be no characters at all. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export interface CheckedOverlay {
  readonly dictionary: Dictionary;
  readonly entries: readonly OverlayEntry[];
  /** In the order of the lines. */
  readonly problems: readonly OverlayProblem[];
}

/** Reads and checks a table. @throws VigieError `bad_input` where there is no such file */
export function checkOverlay(file: string, terminal: Terminal): CheckedOverlay {
  if (!existsSync(file)) throw new VigieError('bad_input', terminal.words.say.problems.noFile(file));
  const { entries, problems } = parseOverlay(decode(readFileSync(file)), BUILTIN);
  const { dictionary, problems: unlisted } = overlaid(BUILTIN, entries);
  return {
    dictionary,
    entries,
    problems: [...problems, ...unlisted].toSorted((a, b) => a.line - b.line),
  };
}

/** One line on what is wrong with a line, and what was expected there. */
export function problemText(
  file: string,
  { line, code, given, expected }: OverlayProblem,
  { words: { say } }: Pick<Terminal, 'words'>,
): string {
  const what = say.overlay.what[code](given);
  const told = expected.length === 0 ? what : say.overlay.expected(what, expected.join(', '));
  return say.overlay.problem(file, line, told);
}

/** @throws VigieError `bad_input`, naming the first line that is wrong: a half-understood overlay helps nobody */
function dictionaryFrom(file: string, terminal: Terminal): Dictionary {
  const { dictionary, problems } = checkOverlay(file, terminal);
  const [first, ...more] = problems;
  if (first) {
    const rest = more.length === 0 ? '' : ` ${terminal.words.say.overlay.more(more.length, file)}`;
    throw new VigieError('bad_input', `${problemText(file, first, terminal)}${rest}`);
  }
  return dictionary;
}

/** The words of a record: the built-in ones with the table that lies beside it. */
export function dictionaryIn(data: string, terminal: Terminal): Dictionary {
  const file = join(data, OVERLAY_FILE);
  return existsSync(file) ? dictionaryFrom(file, terminal) : BUILTIN;
}

/** The words that a command reads by: with the table that it names, else with the user's own. */
export function askedDictionary(
  options: CommonOptions & { readonly overlay?: string },
  terminal: Terminal,
): Dictionary {
  return options.overlay === undefined
    ? dictionaryIn(dataFolder(options.data, terminal.env), terminal)
    : dictionaryFrom(options.overlay, terminal);
}
