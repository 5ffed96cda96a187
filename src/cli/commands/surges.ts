/** `vigie surges`: what rises, what is targeted, and how far reporting can show it. */
import type { Command } from 'commander';
import type { TrendAnswer, TrendQuestion } from '../../core/analysis/trends.ts';
import { daysBetween } from '../../core/calendar.ts';
import { VigieError } from '../../core/errors.ts';
import { renderTrends } from '../rendering/trends.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { spanOf, withAnalyses, withSpan, type SpanOptions } from './analyses.ts';
import { examples, type AddCommand } from './command.ts';

type Options = SpanOptions & {
  readonly lookBack?: string;
  readonly area?: string;
  readonly all?: boolean;
};

async function run(options: Options, terminal: Terminal): Promise<void> {
  const question = questionOf(options, terminal);
  const answer = await withAnalyses(options, terminal, (desk) => desk.trends(question));
  if (options.json === true) return lines(answer, terminal);
  print(terminal, renderTrends(answer, options.all === true, terminal));
  if (answer.leftOut > 0) warn(terminal, terminal.words.say.analysis.leftOut(answer.leftOut));
}

function questionOf(options: Options, { words }: Terminal): TrendQuestion {
  const { since, until, lookBack, area } = options;
  const days = since === undefined || until === undefined ? 28 : daysBetween(since, until) + 1;
  if (days < 7 || days > 90) throw new VigieError('bad_usage', words.say.trends.badWindow(days));
  if (lookBack === undefined) return { ...spanOf(options), area };
  const lookBackDays = Number(lookBack);
  if (!Number.isInteger(lookBackDays) || lookBackDays < 28 || lookBackDays > 730)
    throw new VigieError('bad_usage', words.say.trends.badLookBack(lookBack));
  return { ...spanOf(options), area, lookBackDays };
}

/** One line a finding: those that hold, those that do not, those that are too few to say, and how reporting stands. */
function lines({ surges, shifts, reporting }: TrendAnswer, terminal: Terminal): void {
  const line = (finding: string, one: { readonly id: string }): void =>
    printJson(terminal, { ...one, id: `${finding}:${one.id}`, finding });
  for (const cell of [...surges.cells, ...surges.tooFew]) line('surge', cell);
  for (const area of [...shifts.areas, ...shifts.tooFew]) line('shift', area);
  line('reporting', { id: reporting.day, ...reporting });
}

/** `vigie surges` */
export const addSurges: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const command: Command = withSpan(program.command('surges').description(help.trends.surges), terminal)
    .option('--look-back <days>', help.trends.lookBack)
    .option('--area <name>', help.trends.area)
    .option('--all', help.trends.all)
    .action((_options, self: { optsWithGlobals(): Options }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, [
    'vigie surges',
    'vigie surges --since 2025-06-16 --until 2025-07-13 --look-back 120',
    'vigie surges --area Kayes --all',
    'vigie surges --as-of 2025-07-31 --json',
  ]);
};
