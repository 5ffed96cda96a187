/** `vigie changes`: what the record learnt since an entry of its journal, or since a day. */
import { Option } from 'commander';
import { addDays, isIsoDay } from '../../core/calendar.ts';
import { CHANGE_KINDS, type ChangesQuestion } from '../../core/changes.ts';
import { VigieError } from '../../core/errors.ts';
import { dataFolder } from '../folders.ts';
import { withAccess } from '../record/access.ts';
import { renderRecordChanges } from '../rendering/changes.ts';
import { wrap } from '../rendering/layout.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Since = Pick<ChangesQuestion, 'after' | 'day'>;
type Options = With<{ readonly since?: Since; readonly limit: number; readonly json?: boolean }>;

const USUAL_LIMIT = 20;
const MAX_LIMIT = 500;

async function run({ since, limit, json, data }: Options, terminal: Terminal): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const asked = since ?? { day: addDays(today, -1) };
  const found = await withAccess(dataFolder(data, terminal.env), terminal, ({ changes }) =>
    changes.since({ ...asked, limit }),
  );
  const { after, sequence, isOther } = found;
  if (isOther) warn(terminal, terminal.words.say.changes.other(after, sequence));
  if (json !== true) return print(terminal, renderRecordChanges(found, terminal.style));
  const totals = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, found[kind].total]));
  printJson(terminal, { kind: 'changes', after, sequence, isOther, totals });
  for (const kind of CHANGE_KINDS)
    for (const item of found[kind].items) printJson(terminal, { kind, ...item });
}

/** `vigie changes` */
export const addChanges: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { changes: help } = words.say.help;
  const { changes: say } = words.say;
  const parseSince = (given: string): Since => {
    if (isIsoDay(given)) return { day: given };
    if (/^\d{1,9}$/.test(given)) return { after: Number(given) };
    throw new VigieError('bad_usage', say.badSince(given));
  };
  const parseLimit = (given: string): number => {
    const limit = /^\d{1,3}$/.test(given) ? Number(given) : 0;
    if (limit < 1 || limit > MAX_LIMIT) throw new VigieError('bad_usage', say.badLimit(given));
    return limit;
  };
  const command = program
    .command('changes')
    .description(help.what)
    .addOption(new Option('--since <day or entry>', help.since).argParser(parseSince))
    .addOption(new Option('--limit <n>', help.limit).argParser(parseLimit).default(USUAL_LIMIT))
    .option('--json', help.json)
    .addHelpText('after', `\n${wrap(help.more, terminal.style.width).join('\n')}`)
    .action((_options, self: { optsWithGlobals(): Options }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, [
    'vigie changes',
    'vigie changes --since 2025-07-03',
    'vigie changes --since 42 --json',
  ]);
};
