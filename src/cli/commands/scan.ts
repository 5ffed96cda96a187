/** `vigie scan`: clusters in space and time, in a table of events or in the record. */
import { scanFile } from '../../app/scan/index.ts';
import type { ScanParameters, ScanResult } from '../../core/analysis/scan.ts';
import { VigieError } from '../../core/errors.ts';
import { dayOption } from '../options.ts';
import { progressBar } from '../progress.ts';
import { renderScan } from '../rendering/scan.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { filterOf, withAnalyses, withAnalysis, type AnalysisOptions } from './analyses.ts';
import { examples, type AddCommand } from './command.ts';

type Options = AnalysisOptions & {
  readonly from?: string;
  readonly to?: string;
  readonly maxRadiusKm?: number;
  readonly maxDays?: number;
  readonly minCases?: number;
  readonly replications?: number;
  readonly retrospective?: boolean;
  readonly seed?: number;
};

type Parameters = { readonly [K in keyof ScanParameters]: ScanParameters[K] | undefined };

/** Beyond these nothing is gained: ten years, a million of anything. */
const MOST = { days: 3_660, cases: 1_000_000, replications: 1_000_000, seed: 2 ** 32 - 1 } as const;

async function runFile(
  file: string,
  options: Options,
  parameters: Parameters,
  terminal: Terminal,
): Promise<void> {
  const { words, stdin, stop } = terminal;
  const { scan: say } = words.say;
  if (options.asOf !== undefined || options.clearance !== undefined)
    throw new VigieError('bad_usage', say.onlyRecord);
  const bar = progressBar(terminal, say.progress);
  const { result, outside } = await scanFile(file, {
    parameters,
    uiLang: words.lang,
    stdin,
    stop,
    onProgress: (done, total) => bar.update(done, total),
  }).finally(() => bar.clear());
  if (outside > 0) warn(terminal, say.outside(outside));
  show(result, options, terminal);
}

async function runRecord(
  options: Options,
  { from, to, ...rest }: Parameters,
  terminal: Terminal,
): Promise<void> {
  const { scan: say, analysis } = terminal.words.say;
  const question = { ...filterOf(options), since: from, until: to, ...rest };
  const answer = await withAnalyses(options, terminal, (desk) => desk.clusters(question));
  show(answer, options, terminal);
  const { undated, unplaced } = answer.noCases;
  if (undated + unplaced > 0) warn(terminal, say.noCases(undated, unplaced));
  if (answer.leftOut > 0) warn(terminal, analysis.leftOut(answer.leftOut));
}

function show(result: ScanResult, { json }: Options, terminal: Terminal): void {
  const { style, words } = terminal;
  if (json === true) printJson(terminal, result);
  else if (result.kind === 'too_few') print(terminal, words.say.scan.tooFew(result.n, result.minimum));
  else print(terminal, renderScan(result, style));
}

function run(file: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  const { from, to, maxRadiusKm, maxDays, minCases, replications, retrospective, seed } = options;
  const parameters = { from, to, maxRadiusKm, maxDays, minCases, replications, retrospective, seed };
  return file === undefined
    ? runRecord(options, parameters, terminal)
    : runFile(file, options, parameters, terminal);
}

/** A parser of a number above zero. */
export const above =
  (option: string, { words }: Terminal) =>
  (given: string): number => {
    const number = /^\d*\.?\d+$/.test(given) ? Number(given) : Number.NaN;
    if (!(number > 0 && Number.isFinite(number)))
      throw new VigieError('bad_usage', words.say.scan.notAbove(option, given, '0'));
    return number;
  };

/** A parser of a whole number. */
export const whole =
  (option: string, least: number, most: number, { words }: Terminal) =>
  (given: string): number => {
    const number = /^\d{1,10}$/.test(given) ? Number(given) : Number.NaN;
    if (!(number >= least && number <= most))
      throw new VigieError('bad_usage', words.say.scan.notWhole(option, given, least, most));
    return number;
  };

/** `vigie scan [EVENTS.csv]` */
export const addScan: AddCommand = (program, terminal) => {
  const { scan: help } = terminal.words.say.help;
  const command = program
    .command('scan')
    .description(help.what)
    .argument('[events.csv]', help.file)
    .option('--from <day>', help.from, dayOption('--from', terminal.words))
    .option('--to <day>', help.to, dayOption('--to', terminal.words))
    .option('--max-radius-km <km>', help.maxRadiusKm, above('--max-radius-km', terminal))
    .option('--max-days <n>', help.maxDays, whole('--max-days', 1, MOST.days, terminal))
    .option('--min-cases <n>', help.minCases, whole('--min-cases', 1, MOST.cases, terminal))
    .option('--replications <n>', help.replications, whole('--replications', 1, MOST.replications, terminal))
    .option('--retrospective', help.retrospective)
    .option('--seed <n>', help.seed, whole('--seed', 0, MOST.seed, terminal))
    .action((file: string | undefined, _options, self: { optsWithGlobals(): Options }) =>
      run(file, self.optsWithGlobals(), terminal),
    );
  examples(withAnalysis(command, terminal), terminal, [
    'vigie scan',
    'vigie scan events.csv',
    'vigie scan events.csv --to 2025-07-01 --max-days 7 --json',
    'vigie scan events.csv --retrospective --max-radius-km 50 --replications 9999',
  ]);
};
