/** `vigie corridors …`: how corridors stand, who is cut off, and what people say of roads. */
import { Option, type Command } from 'commander';
import { closuresAround, effectsPage, type Closures } from '../../app/index.ts';
import { VigieError } from '../../core/errors.ts';
import { TLP, type Tlp } from '../../core/report.ts';
import {
  ACCESS_STATES,
  ROAD_ASSUMPTIONS,
  ROAD_MEASURES,
  ROAD_STATUSES,
  type AccessState,
  type RoadAssumption,
  type RoadMeasure,
  type RoadStatus,
} from '../../core/roads.ts';
import { dataFolder } from '../folders.ts';
import { decide, withDeciding, type DecidingOptions } from '../judging/deciding.ts';
import { dayOption, withAsOf, type AsOfOptions } from '../options.ts';
import { withAccess } from '../record/access.ts';
import type { AskRoads } from '../record/roads.ts';
import { renderAccess, renderChanges, renderWays } from '../rendering/access.ts';
import { renderCorridor, renderCorridors } from '../rendering/corridors.ts';
import { Names } from '../rendering/road-words.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';

/** Options of the group are read wherever they stand, so each command has them. */
type Options = With<AsOfOptions & { readonly from?: string; readonly json?: boolean }>;
type Hubs = { readonly fromHub?: readonly string[] };
type AccessOptions = Options & Hubs & { readonly by?: RoadMeasure; readonly state?: readonly AccessState[] };
type WaysOptions = Options & Hubs & { readonly assume?: RoadAssumption };
type ChangesOptions = Options & Hubs & { readonly since?: string };
type Setting = DecidingOptions & { readonly from?: string; readonly until?: string };
type Defining = DecidingOptions & { readonly name: string; readonly via: readonly string[] };

interface Self<T> {
  optsWithGlobals(): T;
}

const withRoads = <T>(
  options: Options,
  terminal: Terminal,
  work: (roads: AskRoads) => Promise<T>,
): Promise<T> => withAccess(dataFolder(options.data, terminal.env), terminal, ({ roads }) => work(roads));

const namesOf = async (roads: AskRoads): Promise<Names> => new Names(await roads.network());

function runList(options: Options, terminal: Terminal): Promise<void> {
  const { asOf } = options;
  return withRoads(options, terminal, async (roads) => {
    const corridors = await roads.corridors({ asOf });
    if (options.json === true) for (const corridor of corridors) printJson(terminal, corridor);
    else if (corridors.length === 0) warn(terminal, terminal.words.say.corridors.none);
    else print(terminal, renderCorridors(corridors, await namesOf(roads), terminal.style));
  });
}

function runOne(name: string, options: Options, terminal: Terminal): Promise<void> {
  const { asOf, from } = options;
  return withRoads(options, terminal, async (roads) => {
    const corridor = await roads.corridor(name, { asOf, from });
    if (options.json === true) printJson(terminal, corridor);
    else print(terminal, renderCorridor(corridor, await namesOf(roads), terminal.style));
  });
}

function runAccess(options: AccessOptions, terminal: Terminal): Promise<void> {
  const { asOf, fromHub: hubs, by, state: states } = options;
  return withRoads(options, terminal, async (roads) => {
    if (options.json === true) {
      const { places } = await roads.access({ asOf, hubs, by, states });
      for (const { node: id, ...place } of places) printJson(terminal, { id, ...place });
      return;
    }
    // All of them, since those that stand otherwise are counted.
    const answer = await roads.access({ asOf, hubs, by });
    const network = await roads.network();
    const { statuses } = await roads.statuses({ asOf });
    const known = new Map(statuses.map((status) => [status.segment, status]));
    const segments = network.features.map(({ properties }) => properties);
    const cutOff = answer.places.filter(({ state }) => state === 'cut_off');
    const closures = new Map(
      cutOff.map(({ node }): [string, Closures] => [node, closuresAround(segments, known, node)]),
    );
    print(
      terminal,
      renderAccess(answer, states ?? ['cut_off'], closures, new Names(network), terminal.style),
    );
  });
}

function runWays(town: string, options: WaysOptions, terminal: Terminal): Promise<void> {
  const { asOf, fromHub: hubs, assume: assumption } = options;
  return withRoads(options, terminal, async (roads) => {
    const { node: id, ...answer } = await roads.alternatives(town, { asOf, hubs, assumption });
    if (options.json === true) printJson(terminal, { id, ...answer });
    else print(terminal, renderWays({ node: id, ...answer }, await namesOf(roads), terminal.style));
  });
}

function runChanges(options: ChangesOptions, terminal: Terminal): Promise<void> {
  const { asOf, fromHub: hubs, since } = options;
  return withRoads(options, terminal, async (roads) => {
    const changes = await roads.changes({ asOf, since, hubs });
    if (options.json === true) {
      for (const { segment, ...change } of changes.segments)
        printJson(terminal, { id: segment.id, segment, ...change });
      for (const { node: id, ...change } of changes.places) printJson(terminal, { id, ...change });
    } else print(terminal, renderChanges(changes, terminal.style));
  });
}

function runGeoJson(options: Options & { readonly clearance?: Tlp }, terminal: Terminal): Promise<void> {
  const { asOf, clearance } = options;
  return withRoads(options, terminal, async (roads) => {
    const collection = await roads.geoJson({ asOf, clearance });
    print(terminal, JSON.stringify(collection));
    const { leftOut } = collection;
    if (leftOut > 0) warn(terminal, terminal.words.say.corridors.leftOut(leftOut, collection.clearance));
  });
}

/** A parser of one of several words. */
const oneOf =
  <T extends string>(all: readonly T[], complain: (given: string, names: string) => string) =>
  (given: string): T => {
    const found = all.find((one) => one === given.trim());
    if (found === undefined) throw new VigieError('bad_usage', complain(given, all.join(', ')));
    return found;
  };

const listOf = (given: string): readonly string[] => given.split(',').map((part) => part.trim());

function withHubs(command: Command, { words }: Terminal): Command {
  return command.option('--from-hub <town...>', words.say.help.corridors.access.hub);
}

function addAccess(group: Command, terminal: Terminal): void {
  const { help, corridors: say } = terminal.words.say;
  const { access } = help.corridors;
  const state = oneOf(ACCESS_STATES, say.notAState);
  const command = withHubs(group.command('access').description(access.what), terminal)
    .addOption(new Option('--by <measure>', access.by).argParser(oneOf(ROAD_MEASURES, say.notAMeasure)))
    .addOption(new Option('--state <names>', access.state).argParser((given) => listOf(given).map(state)))
    .action((_options, self: Self<AccessOptions>) => runAccess(self.optsWithGlobals(), terminal));
  examples(command, terminal, [
    'vigie corridors access --from-hub Bamako Dakar',
    'vigie corridors access --state cut_off,uncertain --as-of 2025-09-16',
  ]);
}

function addWays(group: Command, terminal: Terminal): void {
  const { help, corridors: say } = terminal.words.say;
  const { ways } = help.corridors;
  const command = withHubs(
    group.command('ways').description(ways.what).argument('<town>', ways.town),
    terminal,
  )
    .addOption(
      new Option('--assume <roads>', ways.assume).argParser(oneOf(ROAD_ASSUMPTIONS, say.notAnAssumption)),
    )
    .action((town: string, _options, self: Self<WaysOptions>) =>
      runWays(town, self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, ['vigie corridors ways Kayes --from-hub Bamako']);
}

function addChanges(group: Command, terminal: Terminal): void {
  const { changes } = terminal.words.say.help.corridors;
  const command = withHubs(group.command('changes').description(changes.what), terminal)
    .option('--since <day>', changes.since, dayOption('--since', terminal.words))
    .action((_options, self: Self<ChangesOptions>) => runChanges(self.optsWithGlobals(), terminal));
  examples(command, terminal, ['vigie corridors changes --since 2025-09-01']);
}

function addGeoJson(group: Command, terminal: Terminal): void {
  const { help, corridors: say } = terminal.words.say;
  const { geojson } = help.corridors;
  const command = group
    .command('geojson')
    .description(geojson.what)
    .addOption(new Option('--clearance <tlp>', geojson.clearance).argParser(oneOf(TLP, say.notAClearance)))
    .action((_options, self: Self<Options & { readonly clearance?: Tlp }>) =>
      runGeoJson(self.optsWithGlobals(), terminal),
    );
  examples(command, terminal, [
    'vigie corridors geojson > roads.geojson',
    'vigie corridors geojson --clearance AMBER',
  ]);
}

function addSet(group: Command, terminal: Terminal): void {
  const { words } = terminal;
  const { help, corridors: say } = words.say;
  const { set } = help.corridors;
  const command = group
    .command('set')
    .description(set.what)
    .argument('<segment>', set.segment)
    .argument('<status>', set.status, oneOf(ROAD_STATUSES, say.notAStatus))
    .option('--from <day>', set.from, dayOption('--from', words))
    .option('--until <day>', set.until, dayOption('--until', words));
  withDeciding(command, terminal).action(
    (segment: string, status: RoadStatus, _options, self: Self<Setting>) => {
      const { from, until, ...options } = self.optsWithGlobals();
      return decide(() => ({ kind: 'road', segment, status, from, until }), options, terminal);
    },
  );
  examples(command, terminal, [
    `vigie corridors set ml:kayes--ambidedi open --until 2025-09-30 --why "${say.exampleWhy}"`,
  ]);
}

function addDefine(group: Command, terminal: Terminal): void {
  const { define } = terminal.words.say.help.corridors;
  const command = group
    .command('define')
    .description(define.what)
    .argument('<id>', define.id)
    .requiredOption('--name <name>', define.name)
    .addOption(new Option('--via <towns>', define.via).argParser(listOf).makeOptionMandatory());
  withDeciding(command, terminal).action((corridor: string, _options, self: Self<Defining>) => {
    const { name, via, ...options } = self.optsWithGlobals();
    return decide(() => ({ kind: 'corridor', corridor, name, via }), options, terminal);
  });
  examples(command, terminal, [
    'vigie corridors define kayes-gogui --name Kayes–Gogui --via "Kayes,Nioro du Sahel"',
  ]);
}

/** `vigie corridors` */
export const addCorridors: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { corridors: help, optionJson } = words.say.help;
  const group = withAsOf(program.command('corridors').description(help.what), words)
    .argument('[name]', help.name)
    .option('--from <day>', help.from, dayOption('--from', words))
    .option('--json', optionJson)
    .action((name: string | undefined, _options, self: Self<Options>) => {
      const options = self.optsWithGlobals();
      return name === undefined ? runList(options, terminal) : runOne(name, options, terminal);
    });
  addAccess(group, terminal);
  addWays(group, terminal);
  addChanges(group, terminal);
  addGeoJson(group, terminal);
  addSet(group, terminal);
  addDefine(group, terminal);
  group
    .command('effects')
    .description(help.effects)
    .action(() => print(terminal, effectsPage(words.lang).trimEnd()));
  examples(group, terminal, [
    'vigie corridors',
    'vigie corridors dakar-bamako-nord --from 2025-09-01',
    'vigie corridors --as-of 2025-09-16 --json',
  ]);
};
