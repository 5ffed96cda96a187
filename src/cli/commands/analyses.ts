/** `vigie analyses`: what the analyses of a record rest on, and which there are. */
import { Option, type Command } from 'commander';
import type { AnalysisDesk, AnalysisFilter, AnalysisSpan } from '../../core/analysis/desk.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import { dataFolder } from '../folders.ts';
import { dayOption, withAsOf, type AsOfOptions } from '../options.ts';
import { withAccess } from '../record/access.ts';
import { wrap } from '../rendering/layout.ts';
import { paint } from '../rendering/style.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

export type AnalysisOptions = With<AsOfOptions & { readonly clearance?: Tlp; readonly json?: boolean }>;
export type SpanOptions = AnalysisOptions & { readonly since?: string; readonly until?: string };

/** Adds --as-of and --clearance. */
export function withClearance(command: Command, { words }: Terminal): Command {
  return withAsOf(command, words).addOption(
    new Option('--clearance <tlp>', words.say.help.analysis.clearance).choices([...TLP]),
  );
}

/** Adds --as-of, --clearance and --json. */
export function withAnalysis(command: Command, terminal: Terminal): Command {
  return withClearance(command, terminal).option('--json', terminal.words.say.help.optionJson);
}

/** Adds --since and --until as well. */
export function withSpan(command: Command, terminal: Terminal): Command {
  const { help } = terminal.words.say;
  return withAnalysis(command, terminal)
    .option('--since <day>', help.analysis.since, dayOption('--since', terminal.words))
    .option('--until <day>', help.analysis.until, dayOption('--until', terminal.words));
}

/** The question of core that the options ask. */
export const filterOf = ({ asOf, clearance }: AnalysisOptions): AnalysisFilter => ({ asOf, clearance });
export const spanOf = ({ since, until, ...rest }: SpanOptions): AnalysisSpan => ({
  ...filterOf(rest),
  since,
  until,
});

/** Asks the analyses of the record that the options name. */
export const withAnalyses = <T>(
  options: AnalysisOptions,
  terminal: Terminal,
  work: (desk: AnalysisDesk) => Promise<T>,
): Promise<T> =>
  withAccess(dataFolder(options.data, terminal.env), terminal, ({ analysis }) => work(analysis));

/** The commands that analyse, in the order of the help. */
const ANALYSES: readonly string[] = [
  'scan',
  'operations',
  'statements --lives',
  'firsts',
  'precursors',
  'baselines',
  'surges',
];

async function run(options: AnalysisOptions, terminal: Terminal): Promise<void> {
  const basis = await withAnalyses(options, terminal, (desk) => desk.basis(filterOf(options)));
  if (options.json === true) return printJson(terminal, basis);
  const { style, words } = terminal;
  const { analysis: say } = words.say;
  print(terminal, wrap(basis.says[words.lang], style.width).join('\n'));
  if (basis.leftOut > 0) warn(terminal, say.leftOut(basis.leftOut));
  print(
    terminal,
    `${paint(style, 'bold', say.which)}\n${ANALYSES.map((name) => `  vigie ${name}`).join('\n')}`,
  );
}

/** `vigie analyses` */
export const addAnalyses: AddCommand = (program, terminal) => {
  const command = withAnalysis(
    program.command('analyses').description(terminal.words.say.help.analysis.what),
    terminal,
  ).action((_options, self: { optsWithGlobals(): AnalysisOptions }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, ['vigie analyses', 'vigie analyses --as-of 2025-07-31 --json']);
};
