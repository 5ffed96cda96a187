/** `vigie decisions` and `vigie review`: what was decided, and what asks to be. */
import { Option } from 'commander';
import { DECISION_KINDS, type DecisionKind, type DecisionRecord } from '../../core/decisions.ts';
import { VigieError } from '../../core/errors.ts';
import type { IncidentDetail } from '../../core/records.ts';
import { dataFolder } from '../folders.ts';
import { withAsOf, withLimit, type AsOfOptions, type LimitOptions } from '../options.ts';
import { walk, withAccess } from '../record/access.ts';
import { renderDecisions } from '../rendering/decisions.ts';
import { renderReview } from '../rendering/review.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

type Listing = With<
  AsOfOptions &
    LimitOptions & {
      readonly incident?: string;
      readonly kind?: DecisionKind;
      readonly undone?: boolean;
      readonly json?: boolean;
    }
>;

async function runDecisions(options: Listing, terminal: Terminal): Promise<void> {
  const { incident, kind, asOf } = options;
  // A taking back is no decision in force: who asks for these asks for all of them.
  const undone = options.undone === true || kind === 'undo';
  const records: DecisionRecord[] = [];
  await withAccess(dataFolder(options.data, terminal.env), terminal, async ({ judgement }) => {
    const filter = { incident, kind, undone, asOf };
    for await (const one of walk((page) => judgement.decisions(filter, page), options.limit)) {
      if (options.json === true) printJson(terminal, one);
      else records.push(one);
    }
  });
  if (options.json === true) return;
  if (records.length === 0) warn(terminal, terminal.words.say.judgement.nothingDecided);
  else print(terminal, renderDecisions(records, terminal.style));
}

/** `vigie decisions` */
export const addDecisions: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { judgement: help } = words.say.help;
  const kinds = DECISION_KINDS.join(', ');
  const command = withAsOf(program.command('decisions').description(help.decisions.what), words)
    .option('--incident <id>', help.decisions.incident)
    .addOption(
      new Option('--kind <kind>', help.decisions.kind(kinds)).argParser<DecisionKind>((given) => {
        const kind = DECISION_KINDS.find((one) => one === given);
        if (kind !== undefined) return kind;
        throw new VigieError('bad_usage', words.say.judgement.notAKind(given, kinds));
      }),
    )
    .option('--undone', help.decisions.undone);
  withLimit(command, words).action((_options, self: { optsWithGlobals(): Listing }) =>
    runDecisions(self.optsWithGlobals(), terminal),
  );
  examples(command, terminal, [
    'vigie decisions',
    'vigie decisions --incident inc-3f2a9c01b7de --undone',
    'vigie decisions --kind correct --as-of 2025-07-03 --json',
  ]);
};

type Reviewing = With<LimitOptions & { readonly json?: boolean }>;

/** As many as somebody looks through at a sitting. */
const SHOWN = 10;
/** What the API returns at most. */
const MOST = 500;

async function runReview(options: Reviewing, terminal: Terminal): Promise<void> {
  const details = new Map<string, IncidentDetail>();
  const { items, total } = await withAccess(
    dataFolder(options.data, terminal.env),
    terminal,
    async ({ judgement, records }) => {
      const queue = await judgement.review({ limit: Math.min(options.limit ?? SHOWN, MOST) });
      if (options.json === true) return queue;
      for (const id of new Set(queue.items.flatMap(({ incidents }) => incidents))) {
        const detail = await records.incident(id);
        if (detail !== null) details.set(id, detail);
      }
      return queue;
    },
  );
  if (options.json === true) return items.forEach((item) => printJson(terminal, item));
  if (items.length === 0) return warn(terminal, terminal.words.say.judgement.nothingToReview);
  print(terminal, renderReview(items, details, terminal.style));
  if (total > items.length)
    print(terminal, `\n${terminal.words.say.judgement.moreToReview(total - items.length, total)}`);
}

/** `vigie review` */
export const addReview: AddCommand = (program, terminal) => {
  const { judgement: help } = terminal.words.say.help;
  const command = withLimit(program.command('review').description(help.review.what), terminal.words).action(
    (_options, self: { optsWithGlobals(): Reviewing }) => runReview(self.optsWithGlobals(), terminal),
  );
  examples(command, terminal, ['vigie review', 'vigie review --limit 3 --json']);
};
