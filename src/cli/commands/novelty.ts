/** `vigie firsts` and `vigie precursors`: what was new in a span of days, and what was seen beforehand. */
import type { Firsts } from '../../core/analysis/novelty.ts';
import { wrap } from '../rendering/layout.ts';
import { renderFirsts, renderPrecursors } from '../rendering/novelty.ts';
import { print, printJson, type Terminal } from '../terminal.ts';
import { spanOf, withAnalyses, withSpan, type SpanOptions } from './analyses.ts';
import { examples, type AddCommand } from './command.ts';

type FirstsOptions = SpanOptions & { readonly all?: boolean };

/** One line a first, then one a group that came farther than ever. */
function firstsJson({ firsts, reach }: Firsts, terminal: Terminal): void {
  for (const { id, ...rest } of firsts) printJson(terminal, { id, ...rest });
  for (const each of reach)
    printJson(terminal, { id: `${each.incident} reach ${each.actor.actorId}`, ...each });
}

async function runFirsts(options: FirstsOptions, terminal: Terminal): Promise<void> {
  const found = await withAnalyses(options, terminal, (desk) => desk.firsts(spanOf(options)));
  if (options.json === true) return firstsJson(found, terminal);
  print(
    terminal,
    found.incidents === 0
      ? terminal.words.say.novelty.noIncident
      : renderFirsts(found, options.all === true, terminal.style),
  );
}

async function runPrecursors(options: SpanOptions, terminal: Terminal): Promise<void> {
  const found = await withAnalyses(options, terminal, (desk) => desk.precursors(spanOf(options)));
  if (options.json === true) for (const { id, ...rest } of found.rows) printJson(terminal, { id, ...rest });
  else print(terminal, renderPrecursors(found, terminal.style));
}

/** `vigie firsts` */
export const addFirsts: AddCommand = (program, terminal) => {
  const { novelty: help } = terminal.words.say.help;
  const command = withSpan(program.command('firsts').description(help.firsts), terminal)
    .option('--all', help.all)
    .addHelpText('after', `\n${wrap(help.firstsMore, terminal.style.width).join('\n')}`)
    .action((_options, self: { optsWithGlobals(): FirstsOptions }) =>
      runFirsts(self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie firsts --since 2025-07-01',
    'vigie firsts --since 2025-07-01 --until 2025-07-31 --all',
    'vigie firsts --json',
  ]);
};

/** `vigie precursors` */
export const addPrecursors: AddCommand = (program, terminal) => {
  const { novelty: help } = terminal.words.say.help;
  const command = withSpan(program.command('precursors').description(help.precursors), terminal)
    .addHelpText('after', `\n${wrap(help.precursorsMore, terminal.style.width).join('\n')}`)
    .action((_options, self: { optsWithGlobals(): SpanOptions }) =>
      runPrecursors(self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, ['vigie precursors', 'vigie precursors --since 2025-01-01 --json']);
};
