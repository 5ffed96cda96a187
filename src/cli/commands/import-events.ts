/** `vigie import ucdp` and `vigie import acled`: events that others recorded. */
import type { Command } from 'commander';
import {
  importBaselines,
  readHoldings,
  removeBaselines,
  type BaselineKind,
  type BaselineReport,
} from '../../app/index.ts';
import type { BaselineDataset } from '../../core/analysis/baseline.ts';
import { VigieError } from '../../core/errors.ts';
import { dataFolder } from '../folders.ts';
import { progressBar } from '../progress.ts';
import { renderHolding, renderImport } from '../rendering/baselines.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type With } from './command.ts';

type Options = With<{
  readonly release?: string;
  readonly replace?: boolean;
  readonly licence?: string;
  readonly attribution?: string;
  readonly dryRun?: boolean;
  readonly show?: boolean;
  readonly remove?: boolean;
  readonly json?: boolean;
}>;

/** Bad rows that are named; the rest are counted. */
const MOST_BAD = 20;

const DATASETS: Readonly<Record<BaselineKind, readonly BaselineDataset[]>> = {
  ucdp: ['ucdp-ged', 'ucdp-candidate'],
  acled: ['acled'],
};

async function run(
  kind: BaselineKind,
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<void> {
  const { baselines: say } = terminal.words.say;
  const asked = [files.length > 0, options.show === true, options.remove === true];
  if (asked.filter(Boolean).length !== 1) throw new VigieError('bad_usage', say.oneOf);
  if (options.remove === true) return remove(kind, options, terminal);
  if (options.show === true) return show(kind, options, terminal);
  const reports = await take(kind, files, options, terminal);
  if (options.json === true)
    for (const report of reports) printJson(terminal, { id: report.dataset, ...report });
  else for (const report of reports) print(terminal, renderImport(report, terminal.style));
  if (options.dryRun === true && options.json !== true) print(terminal, say.dryRun);
}

async function take(
  kind: BaselineKind,
  files: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<readonly BaselineReport[]> {
  const { words, env, stop } = terminal;
  const { release, replace, licence, attribution, dryRun } = options;
  const bar = progressBar(terminal, words.say.baselines.importing);
  let bad = 0;
  const reports = await importBaselines({
    data: dataFolder(options.data, env),
    kind,
    files,
    release,
    replace,
    licence,
    attribution,
    dryRun,
    stop,
    now: () => new Date(),
    uiLang: words.lang,
    onProgress: (_file, done, total) => bar.update(done, total),
    onBadRow: (file, line) => {
      if (bad++ >= MOST_BAD) return;
      bar.clear();
      warn(terminal, words.say.ingest.refusedLine(file, line));
    },
  }).finally(bar.clear);
  if (bad > MOST_BAD) warn(terminal, words.say.baselines.moreBad(bad - MOST_BAD));
  return reports;
}

async function remove(kind: BaselineKind, options: Options, terminal: Terminal): Promise<void> {
  const { baselines: say } = terminal.words.say;
  const removed = await removeBaselines(
    dataFolder(options.data, terminal.env),
    terminal.words.lang,
    DATASETS[kind],
  );
  print(terminal, removed.length > 0 ? say.removed(removed.join(', ')) : say.nothingOf(kind));
}

async function show(kind: BaselineKind, options: Options, terminal: Terminal): Promise<void> {
  const held = await readHoldings(dataFolder(options.data, terminal.env), terminal.words.lang);
  const own = held.filter(({ dataset }) => DATASETS[kind].includes(dataset));
  if (options.json === true) for (const one of own) printJson(terminal, { id: one.dataset, ...one });
  else if (own.length === 0) print(terminal, terminal.words.say.baselines.nothingOf(kind));
  else for (const one of own) print(terminal, renderHolding(one, terminal.style));
}

/** Adds `ucdp` and `acled` to the group of imports. */
export function addEventImports(group: Command, terminal: Terminal): void {
  const ucdp = withOptions(group.command('ucdp'), 'ucdp', terminal).option(
    '--release <version>',
    terminal.words.say.help.baselines.release,
  );
  examples(ucdp, terminal, [
    'vigie import ucdp GEDEvent_v25_1.csv.gz --dry-run',
    'vigie import ucdp GEDEvent_v25_1.csv GEDEvent_v25_0_9.csv',
    'vigie import ucdp conflict_data_mli.csv --release 25.1',
    'vigie import ucdp --show',
  ]);
  const acled = withOptions(group.command('acled'), 'acled', terminal);
  examples(acled, terminal, [
    'vigie import acled export.csv',
    'vigie import acled --remove',
    'vigie baselines',
  ]);
}

function withOptions(command: Command, kind: BaselineKind, terminal: Terminal): Command {
  const { baselines: help } = terminal.words.say.help;
  return command
    .description(help[kind])
    .argument('[file...]', help.files)
    .option('--replace', help.replace)
    .option('--licence <text>', help.licence)
    .option('--attribution <text>', help.attribution)
    .option('--dry-run', help.dryRun)
    .option('--show', help.show)
    .option('--remove', help.remove)
    .option('--json', help.json)
    .action((files: readonly string[], _options, self: { optsWithGlobals(): Options }) =>
      run(kind, files, self.optsWithGlobals(), terminal),
    );
}
