import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  checkGold,
  checkPredicted,
  flatFigures,
  missLine,
  readJsonLines,
  score,
  scoreTable,
  type PredictedReport,
} from '../../app/evaluate/index.ts';
import { readPaths } from '../../app/index.ts';
import { VigieError } from '../../core/errors.ts';
import type { Findings } from '../../core/findings.ts';
import { fuseFindings } from '../../fusion/index.ts';
import { dataFolder } from '../folders.ts';
import { placesOf } from '../record/access.ts';
import { askedDictionary } from '../overlays.ts';
import { print, printJson, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<{
  readonly findings?: string;
  readonly reports?: readonly string[];
  readonly overlay?: string;
  readonly misses?: boolean;
  readonly json?: boolean;
}>;

function contentOf(file: string, terminal: Terminal): string {
  if (!existsSync(file)) throw new VigieError('bad_input', terminal.words.say.problems.noFile(file));
  return readFileSync(file, 'utf8');
}

/** The reports that annotations stand beside: "dev.gold.jsonl" beside "dev.input.jsonl", or "reports.jsonl". */
function besides(gold: string, terminal: Terminal): readonly string[] {
  const names = [basename(gold).replace('gold', 'input'), 'reports.jsonl'];
  const found = names
    .map((name) => join(dirname(gold), name))
    .find((path) => path !== gold && existsSync(path));
  if (found === undefined) throw new VigieError('bad_usage', terminal.words.say.eval.noReports(gold));
  return [found];
}

/** Reads the reports; one that cannot be read is an error, since a score without it would not be the score. */
async function readAll(
  paths: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<readonly Findings[]> {
  const read = terminal.newReader(
    placesOf(dataFolder(options.data, terminal.env), terminal, askedDictionary(options, terminal)),
  );
  const all: Findings[] = [];
  for await (const offered of readPaths(paths, { uiLang: terminal.words.lang, stdin: terminal.stdin })) {
    if ('reason' in offered) {
      throw new VigieError(
        offered.code,
        terminal.words.say.ingest.refusedLine(offered.origin, offered.reason),
      );
    }
    all.push(read(offered));
  }
  return all;
}

async function run(goldFile: string, options: Options, terminal: Terminal): Promise<void> {
  const gold = readJsonLines(goldFile, contentOf(goldFile, terminal), checkGold);
  const given = options.findings;
  const findings: readonly PredictedReport[] =
    given === undefined
      ? await readAll(options.reports ?? besides(goldFile, terminal), options, terminal)
      : readJsonLines(given, contentOf(given, terminal), checkPredicted);
  // Only findings of this engine carry what fusion needs; others are scored report by report.
  const scores = score(
    gold,
    findings,
    given === undefined ? fuseFindings(findings as readonly Findings[]) : undefined,
  );
  if (options.json === true) printJson(terminal, flatFigures(scores));
  else print(terminal, scoreTable(scores));
  if (options.misses === true) for (const miss of scores.misses) print(terminal, missLine(miss));
}

/** `vigie eval GOLD` */
export const addEval: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const command = program
    .command('eval')
    .description(help.eval.what)
    .argument('<gold>', help.eval.gold)
    .option('--findings <file>', help.eval.findings)
    .option('--reports <path...>', help.eval.reports)
    .option('--overlay <file>', help.optionOverlay)
    .option('--misses', help.eval.misses)
    .option('--json', help.optionJson)
    .action((gold: string, _options, self: { optsWithGlobals(): Options }) =>
      run(gold, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie eval samples/gold.jsonl',
    'vigie eval mine.gold.jsonl --reports mine.input.jsonl --misses',
    'vigie eval mine.gold.jsonl --findings theirs.jsonl --json',
  ]);
};
