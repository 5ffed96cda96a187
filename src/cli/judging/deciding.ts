/** Carrying a decision out from a terminal: who decides, and what is said of it afterwards. */
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { DecisionRecord, DecisionRequest } from '../../core/decisions.ts';
import { dataFolder } from '../folders.ts';
import type { CommonOptions } from '../options.ts';
import { withAccess, type Access } from '../record/access.ts';
import { decisionText, strainText } from '../rendering/grades.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';

/** Options of every command that decides. */
export type DecidingOptions = CommonOptions & {
  readonly by?: string;
  readonly why?: string;
  readonly json?: boolean;
};

/** Adds --by and --why. */
export function withDeciding(command: Command, { words }: Terminal): Command {
  const { judgement: help } = words.say.help;
  return command.option('--by <who>', help.optionBy).option('--why <text>', help.optionWhy);
}

type Asked<T> = T extends unknown ? Omit<T, 'by' | 'why'> : never;
/** What is asked to be decided, without who and why. */
export type Question = Asked<DecisionRequest>;

function tell(record: DecisionRecord, terminal: Terminal): void {
  const { judgement: say } = terminal.words.say;
  print(terminal, say.decided(record.id, decisionText(record, terminal.words)));
  print(terminal, say.takeBack(`vigie judge undo ${record.id}`));
  if (record.strain !== null) warn(terminal, strainText(record.strain, terminal.words));
}

/** Decides what `question` makes of the record, and says what came of it. */
export async function decide(
  question: (access: Access) => Promise<Question> | Question,
  options: DecidingOptions,
  terminal: Terminal,
): Promise<void> {
  const { by = userInfo().username, why } = options;
  const record = await withAccess(dataFolder(options.data, terminal.env), terminal, async (access) =>
    access.judgement.decide({ ...(await question(access)), by, why }, terminal.words.lang),
  );
  if (options.json === true) printJson(terminal, record);
  else tell(record, terminal);
}
