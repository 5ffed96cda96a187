/** `vigie baselines`: the record lined up with events that others recorded. */
import {
  BASELINE_DATASETS,
  type BaselineDataset,
  type LineUpFilter,
  type LineUps,
} from '../../core/analysis/baseline.ts';
import { VigieError } from '../../core/errors.ts';
import type { Words } from '../messages/index.ts';
import { renderLineUps } from '../rendering/baselines.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { spanOf, withAnalyses, withSpan, type SpanOptions } from './analyses.ts';
import { examples, type AddCommand } from './command.ts';

type Area = Pick<LineUpFilter, 'countries' | 'bbox'>;
type Options = SpanOptions & {
  readonly area?: Area;
  readonly dataset?: readonly BaselineDataset[];
  readonly limit?: number;
};

async function run(options: Options, terminal: Terminal): Promise<void> {
  const { area, dataset: datasets, limit } = options;
  const { say } = terminal.words;
  const [held, all] = await withAnalyses(
    options,
    terminal,
    async (desk) =>
      [await desk.baselines(), await desk.lineUp({ ...spanOf(options), ...area, datasets, limit })] as const,
  );
  if (options.json === true) return printAsJson(all, terminal);
  if (held.length === 0) return warn(terminal, say.baselines.nothing);
  if (all.span === null) return warn(terminal, say.baselines.noRecord);
  const names = new Map(held.map(({ dataset, name, releases }) => [dataset, [name, ...releases].join(' ')]));
  print(terminal, renderLineUps(all, names, terminal.style));
}

/** One line for what is in each group, of whichever side, with what it is. */
function printAsJson({ lineUps, incidents, events }: LineUps, terminal: Terminal): void {
  const incidentOf = new Map(incidents.map((incident) => [incident.id, incident]));
  for (const { dataset, matched, onlyHere, onlyThere, notCovered } of lineUps) {
    const eventOf = new Map(
      events.flatMap((event) => (event.dataset === dataset ? [[event.id, event]] : [])),
    );
    for (const { incident: id, event, ...match } of matched)
      printJson(terminal, {
        id,
        dataset,
        group: 'matched',
        ...match,
        incident: incidentOf.get(id),
        event: eventOf.get(event),
      });
    for (const { id, nearest } of onlyHere)
      printJson(terminal, { id, dataset, group: 'only_here', nearest, incident: incidentOf.get(id) });
    for (const { id, nearest } of onlyThere)
      printJson(terminal, { id, dataset, group: 'only_there', nearest, event: eventOf.get(id) });
    for (const { id, why } of notCovered)
      printJson(terminal, { id, dataset, group: 'not_covered', why, incident: incidentOf.get(id) });
  }
}

function parseArea(given: string, words: Words): Area {
  const parts = given.split(',').map((part) => part.trim());
  if (parts.every((part) => /^[a-z]{2}$/i.test(part)))
    return { countries: parts.map((part) => part.toUpperCase()) };
  const [west, south, east, north] = parts.map((part) => (part === '' ? Number.NaN : Number(part)));
  const isBox =
    parts.length === 4 &&
    [west, east].every((lon) => lon !== undefined && Math.abs(lon) <= 180) &&
    [south, north].every((lat) => lat !== undefined && Math.abs(lat) <= 90) &&
    south! <= north!;
  if (!isBox) throw new VigieError('bad_usage', words.say.baselines.badArea(given));
  return { bbox: [west!, south!, east!, north!] };
}

const isDataset = (name: string): name is BaselineDataset =>
  (BASELINE_DATASETS as readonly string[]).includes(name);

/** `vigie baselines` */
export const addBaselines: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { baselines: say, help } = words.say;
  const command = withSpan(program.command('baselines').description(help.baselines.what), terminal)
    .option('--area <area>', help.baselines.area, (given: string) => parseArea(given, words))
    .option(
      '--dataset <name>',
      help.baselines.dataset,
      (given: string, before: readonly BaselineDataset[] | undefined) => {
        if (!isDataset(given))
          throw new VigieError('bad_usage', say.badDataset(given, BASELINE_DATASETS.join(', ')));
        return [...(before ?? []), given];
      },
    )
    .option('--limit <n>', help.baselines.limit, (given: string) => {
      const limit = /^\d{1,3}$/.test(given) ? Number(given) : 0;
      if (limit < 1 || limit > 500) throw new VigieError('bad_usage', say.badLimit(given));
      return limit;
    })
    .action((_options, self: { optsWithGlobals(): Options }) => run(self.optsWithGlobals(), terminal));
  examples(command, terminal, [
    'vigie baselines --since 2025-07-01 --until 2025-09-30',
    'vigie baselines --area ML,SN --dataset acled',
    'vigie baselines --area=-12.5,13.5,-8,15.5 --limit 100 --json',
  ]);
};
