import type { Command } from 'commander';
import type { CommonOptions } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** Adds one command to the program. */
export type AddCommand = (program: Command, terminal: Terminal) => void;

/** Examples below the help of a command. */
export function examples(command: Command, terminal: Terminal, lines: readonly string[]): Command {
  const title = terminal.words.say.help.headings.Examples;
  const colon = terminal.words.lang === 'fr' ? ' :' : ':';
  return command.addHelpText('after', `\n${title}${colon}\n${lines.map((line) => `  $ ${line}`).join('\n')}`);
}

/** Options of a command together with those of the program. */
export type With<T> = T & CommonOptions;
