/** `vigie incident ID`: the ledger of one incident. */
import type { DecisionRecord } from '../../core/decisions.ts';
import { VigieError } from '../../core/errors.ts';
import { READING_RULES, type ReadingRule } from '../../core/readings.ts';
import { dataFolder } from '../folders.ts';
import { incidentOf } from '../judging/naming.ts';
import { withAsOf, type AsOfOptions } from '../options.ts';
import { walk, withAccess, type Access } from '../record/access.ts';
import { plainDay } from '../rendering/days.ts';
import { renderIncident, type IncidentView } from '../rendering/incident.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Options = With<
  AsOfOptions & { readonly reading?: ReadingRule; readonly history?: boolean; readonly json?: boolean }
>;

async function viewOf(
  id: string,
  options: Options,
  access: Access,
  terminal: Terminal,
): Promise<IncidentView> {
  const { asOf, reading, history } = options;
  const detail = await incidentOf(id, access.records, terminal.words, asOf);
  const decisions: DecisionRecord[] = [];
  const bearing = { incident: detail.id, asOf };
  for await (const one of walk((page) => access.judgement.decisions(bearing, page))) decisions.push(one);
  const days = history === true ? await access.judgement.history(detail.id) : null;
  const [novelty, precursors] = await Promise.all([
    access.analysis.novelty(detail.id, { asOf }),
    access.analysis.incidentPrecursors(detail.id, { asOf }),
  ]);
  return {
    detail,
    decisions,
    novelty,
    precursors,
    credibility: (await access.judgement.credibility(detail.id, { asOf })) ?? [],
    reading: reading === undefined ? null : await access.judgement.reading(detail.id, reading, { asOf }),
    history: days?.filter(({ day }) => asOf === undefined || day <= asOf) ?? null,
  };
}

function showJson(
  { detail, decisions, credibility, reading, history, novelty, precursors }: IncidentView,
  terminal: Terminal,
): void {
  const { id, ...rest } = detail;
  printJson(terminal, {
    id,
    ...rest,
    decisions,
    credibility,
    novelty,
    precursors,
    ...(reading === null ? {} : { reading }),
    ...(history === null ? {} : { history }),
  });
}

async function run(id: string, options: Options, terminal: Terminal): Promise<void> {
  const { ledger: say } = terminal.words.say;
  const view = await withAccess(dataFolder(options.data, terminal.env), terminal, (access) =>
    viewOf(id, options, access, terminal),
  );
  if (options.json === true) return showJson(view, terminal);
  if (view.detail.id !== id) warn(terminal, say.nowCalled(id, view.detail.id));
  if (options.asOf !== undefined)
    print(terminal, `(${say.asOf(plainDay(options.asOf, terminal.words.lang))})`);
  print(terminal, renderIncident(view, terminal.style));
}

const isRule = (given: string): given is ReadingRule => READING_RULES.some((rule) => rule === given);

/** `vigie incident` */
export const addIncident: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { judgement: help, optionJson } = words.say.help;
  const rules = READING_RULES.join(', ');
  const command = withAsOf(program.command('incident').description(help.ledger.what), words)
    .argument('<id>', help.incident)
    .option('--reading <rule>', help.ledger.reading(rules), (given: string) => {
      if (isRule(given)) return given;
      throw new VigieError('bad_usage', words.say.judgement.notARule(given, rules));
    })
    .option('--history', help.ledger.history)
    .option('--json', optionJson)
    .action((id: string, _options, self: { optsWithGlobals(): Options }) =>
      run(id, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie incident inc-3f2a9c01b7de',
    'vigie incident inc-3f2a9c01b7de --reading latest-official',
    'vigie incident inc-3f2a9c01b7de --history --as-of 2025-07-03',
  ]);
};
