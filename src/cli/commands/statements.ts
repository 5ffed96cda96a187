/** `vigie statements`: what somebody said, and what became of it. */
import { VigieError } from '../../core/errors.ts';
import type { MeasureLife } from '../../core/analysis/statements.ts';
import { renderLife, renderLives } from '../rendering/lives.ts';
import { renderStatements } from '../rendering/record.ts';
import { withMost, type LimitOptions } from '../options.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { spanOf, withAnalyses, withSpan, type SpanOptions } from './analyses.ts';
import { examples, type AddCommand } from './command.ts';
import { idFirst, runListing, type Listing } from './lists.ts';
import type { StatementRecord } from '../../core/records.ts';

type Options = SpanOptions & LimitOptions & { readonly act?: string; readonly lives?: boolean };

const LISTING: Listing<StatementRecord> = {
  asking: (options) => (records, page) => records.statements({ act: options.act, asOf: options.asOf }, page),
  render: renderStatements,
};

/** Options of the list do nothing for lives, and the other way round: better said than passed over. */
function checkUse(options: Options, isOfLives: boolean, terminal: Terminal): void {
  const { listOnly, livesOnly } = terminal.words.say.statementLives;
  const foreign = isOfLives ? (['act', 'limit'] as const) : (['since', 'until', 'clearance'] as const);
  const given = foreign.find((name) => options[name] !== undefined);
  if (given !== undefined)
    throw new VigieError('bad_usage', isOfLives ? listOnly(`--${given}`) : livesOnly(`--${given}`));
}

async function runLives(id: string | undefined, options: Options, terminal: Terminal): Promise<void> {
  const { words, style } = terminal;
  const say = words.say.statementLives;
  const found = await withAnalyses(options, terminal, (desk) => desk.statementLives(spanOf(options)));
  if (found.leftOut > 0 && options.json !== true) warn(terminal, say.leftOut(found.leftOut));
  if (id !== undefined) {
    const life = lifeNamed(id, found.lives, terminal);
    const titleOf = (other: string): string =>
      found.lives.find((l) => l.id === other)?.title[words.lang] ?? other;
    if (options.json === true) printJson(terminal, idFirst(life));
    else print(terminal, renderLife(life, titleOf, style));
  } else if (options.json === true) for (const life of found.lives) printJson(terminal, idFirst(life));
  else if (found.lives.length + found.doneNotAnnounced.length > 0) print(terminal, renderLives(found, style));
  else warn(terminal, options.since === undefined ? say.none : say.noneInSpan);
}

/** By its id, that of any statement of it, or the beginning of one. */
function lifeNamed(id: string, lives: readonly MeasureLife[], terminal: Terminal): MeasureLife {
  const { notOne, several } = terminal.words.say.statementLives;
  const [report = '', statement] = id.split('/');
  const isNamed = (full: string): boolean => {
    const [ownReport = '', ownStatement] = full.split('/');
    return ownReport.startsWith(report) && (statement === undefined || ownStatement === statement);
  };
  const exact = lives.filter((life) => isNamed(life.id));
  const found =
    exact.length > 0 ? exact : lives.filter((life) => life.tellings.some((t) => isNamed(t.statement)));
  const [first] = found;
  if (first === undefined) throw new VigieError('not_found', notOne(id));
  if (found.length > 1) throw new VigieError('bad_usage', several(id, found.length));
  return first;
}

/** `vigie statements` */
export const addStatements: AddCommand = (program, terminal) => {
  const { help } = terminal.words.say;
  const command = withMost(
    withSpan(program.command('statements').description(help.statements.what), terminal),
    terminal.words,
  )
    .argument('[id]', help.statements.id)
    .option('--act <act>', help.optionAct)
    .option('--lives', help.statements.lives)
    .action((id: string | undefined, _options, self: { optsWithGlobals(): Options }) => {
      const options = self.optsWithGlobals();
      const isOfLives = id !== undefined || options.lives === true;
      checkUse(options, isOfLives, terminal);
      return isOfLives ? runLives(id, options, terminal) : runListing(LISTING, options, terminal);
    });
  examples(command, terminal, [
    'vigie statements --act blockade',
    'vigie statements --lives',
    'vigie statements --lives --until 2025-09-30 --json',
    'vigie statements 1a2b3c4d5e6f/s1',
  ]);
};
