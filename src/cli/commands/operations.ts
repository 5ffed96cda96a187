/** `vigie operations`: operations that reports tell of and that a search finds, each put to the test. */
import type { CoordinationAnswer, CoordinationQuestion } from '../../core/analysis/desk.ts';
import type { OperationRecord } from '../../core/records.ts';
import { dataFolder } from '../folders.ts';
import { type LimitOptions, withLimit } from '../options.ts';
import { walk, withAccess } from '../record/access.ts';
import { renderTested, type ShownOperation } from '../rendering/operations.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { filterOf, withClearance, type AnalysisOptions } from './analyses.ts';
import { examples, type AddCommand } from './command.ts';
import { above, whole } from './scan.ts';

type Options = AnalysisOptions &
  LimitOptions & {
    readonly apartKm?: number;
    readonly replications?: number;
    readonly seed?: number;
    readonly found?: number;
  };

const questionOf = ({ apartKm, replications, seed, found, ...rest }: Options): CoordinationQuestion => ({
  ...filterOf(rest),
  apartKm,
  replications,
  seed,
  found,
});

async function run(options: Options, terminal: Terminal): Promise<void> {
  const { asOf, limit, json } = options;
  const { records, answer } = await withAccess(
    dataFolder(options.data, terminal.env),
    terminal,
    async (access) => {
      const kept: OperationRecord[] = [];
      for await (const each of walk((page) => access.records.operations({ asOf }, page), undefined))
        kept.push(each);
      return { records: kept, answer: await access.analysis.operations(questionOf(options)) };
    },
  );
  const shown = shownOf(records, answer, options).slice(0, limit);
  const { words, style } = terminal;
  if (json === true) {
    for (const { id, record, finding } of shown)
      printJson(terminal, { id, ...record, coordination: finding });
    return;
  }
  if (answer.leftOut > 0) warn(terminal, words.say.analysis.leftOut(answer.leftOut));
  if (shown.length === 0) warn(terminal, words.say.emptyRecord);
  else print(terminal, renderTested(shown, answer, style));
}

/** Strongest first; then those of the record with one incident only, unless a clearance hides what they rest on. */
function shownOf(
  records: readonly OperationRecord[],
  { operations }: CoordinationAnswer,
  { clearance }: Options,
): readonly ShownOperation[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const tested = operations.map((finding) => ({
    id: finding.id,
    record: byId.get(finding.id) ?? null,
    finding,
  }));
  if (clearance !== undefined) return tested;
  const known = new Set(operations.map(({ id }) => id));
  const others = records.filter(({ id }) => !known.has(id));
  return [...tested, ...others.map((record) => ({ id: record.id, record, finding: null }))];
}

/** `vigie operations` */
export const addOperations: AddCommand = (program, terminal) => {
  const { operations: help } = terminal.words.say.help;
  const command = withLimit(
    withClearance(program.command('operations').description(help.what), terminal),
    terminal.words,
  )
    .option('--apart-km <km>', help.apartKm, above('--apart-km', terminal))
    .option('--replications <n>', help.replications, whole('--replications', 19, 9999, terminal))
    .option('--seed <n>', help.seed, whole('--seed', 0, 2 ** 32 - 1, terminal))
    .option('--found <n>', help.found, whole('--found', 0, 100, terminal))
    .action((_options, self: { optsWithGlobals(): Options }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, [
    'vigie operations',
    'vigie operations --as-of 2025-07-31 --apart-km 30',
    'vigie operations --found 0 --json',
  ]);
};
