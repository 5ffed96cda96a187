/** `vigie import …`: data of others. */
import { importRoads, openRoads, removeRoads, townsOf, type ImportedRoads } from '../../app/index.ts';
import { VigieError } from '../../core/errors.ts';
import { ROAD_FIELDS, type FieldMap, type RoadField } from '../../corridors/imports/index.ts';
import { dataFolder } from '../folders.ts';
import type { Words } from '../messages/index.ts';
import { progressBar } from '../progress.ts';
import { placesOf } from '../record/access.ts';
import { renderRoads } from '../rendering/roads.ts';
import { print, printJson, warn, type Terminal } from '../terminal.ts';
import { examples, type AddCommand, type With } from './command.ts';
import { addEventImports } from './import-events.ts';

type RoadOptions = With<{
  readonly snapM?: number;
  readonly townKm?: number;
  readonly classes?: readonly string[] | null;
  readonly map?: FieldMap;
  readonly licence?: string;
  readonly attribution?: string;
  readonly dryRun?: boolean;
  readonly show?: boolean;
  readonly remove?: boolean;
  readonly json?: boolean;
}>;

async function runRoads(files: readonly string[], options: RoadOptions, terminal: Terminal): Promise<void> {
  const asked = [files.length > 0, options.show === true, options.remove === true];
  if (asked.filter(Boolean).length !== 1) throw new VigieError('bad_usage', terminal.words.say.roads.oneOf);
  if (options.remove === true) return remove(options, terminal);
  if (options.show === true) return show(options, terminal);
  const source = await take(files, options, terminal);
  const { roads: say } = terminal.words.say;
  if (options.json === true) return printJson(terminal, source);
  print(terminal, renderRoads(source, terminal.style));
  if (options.dryRun === true) print(terminal, say.dryRun);
  else if (source.licence === '–') warn(terminal, say.noSource);
}

async function take(
  files: readonly string[],
  options: RoadOptions,
  terminal: Terminal,
): Promise<ImportedRoads> {
  const { words, env, stop } = terminal;
  const data = dataFolder(options.data, env);
  const { snapM, townKm, classes, map, licence, attribution, dryRun } = options;
  const bar = progressBar(terminal, words.say.roads.importing);
  return importRoads({
    data,
    files,
    classes,
    map,
    townKm,
    licence,
    attribution,
    dryRun,
    stop,
    snapKm: snapM === undefined ? undefined : snapM / 1000,
    towns: () => townsOf(placesOf(data, terminal).gazetteer()),
    now: () => new Date(),
    uiLang: words.lang,
    onProgress: (_file, done, total) => bar.update(done, total),
    onBadFeature: (file, line) => {
      bar.clear();
      warn(terminal, words.say.ingest.refusedLine(file, line));
    },
  }).finally(bar.clear);
}

async function remove(options: RoadOptions, terminal: Terminal): Promise<void> {
  const { roads: say } = terminal.words.say;
  const wasThere = await removeRoads(dataFolder(options.data, terminal.env), terminal.words.lang);
  print(terminal, wasThere ? say.removed : say.noImport);
}

function show(options: RoadOptions, terminal: Terminal): void {
  const roads = openRoads({ data: dataFolder(options.data, terminal.env), uiLang: terminal.words.lang });
  const imported = roads.imported();
  if (imported !== null)
    return options.json === true
      ? printJson(terminal, imported)
      : print(terminal, renderRoads(imported, terminal.style));
  const { nodes, segments } = roads.network();
  const km = Math.round(segments.reduce((sum, { lengthKm }) => sum + lengthKm, 0));
  const towns = nodes.filter(({ name }) => name !== null).length;
  if (options.json === true) return printJson(terminal, { builtin: true, ...roads.attribution(), km, towns });
  print(terminal, terminal.words.say.roads.builtin(km, towns));
}

/** A number of an option within 0 and a most. */
const distanceOption =
  (most: number, complain: (given: string) => string) =>
  (given: string): number => {
    const value = /^\d+([.]\d+)?$/.test(given) ? Number(given) : Number.NaN;
    if (!(value <= most)) throw new VigieError('bad_usage', complain(given));
    return value;
  };

function parseClasses(given: string, words: Words): readonly string[] | null {
  const classes = given.split(',').map((name) => name.trim());
  if (classes.length === 1 && classes[0] === 'all') return null;
  if (!classes.every((name) => /^[\w-]+$/.test(name)))
    throw new VigieError('bad_usage', words.say.roads.badClasses(given));
  return classes;
}

const isField = (name: string): name is RoadField => (ROAD_FIELDS as readonly string[]).includes(name);

function parseMap(given: string, before: FieldMap | undefined, words: Words): FieldMap {
  const [field = '', ...rest] = given.split('=');
  const property = rest.join('=').trim();
  if (!isField(field) || property === '') throw new VigieError('bad_usage', words.say.roads.badMap(given));
  return { ...before, [field]: property };
}

/** `vigie import` */
export const addImport: AddCommand = (program, terminal) => {
  const { words } = terminal;
  const { import: help } = words.say.help;
  const { badSnap, badTownKm } = words.say.roads;
  const group = program.command('import').description(help.what);
  const roads = group
    .command('roads')
    .description(help.roads)
    .argument('[file...]', help.roadFiles)
    .option('--snap-m <metres>', help.optionSnap, distanceOption(1000, badSnap))
    .option('--town-km <km>', help.optionTownKm, distanceOption(50, badTownKm))
    .option('--classes <names>', help.optionClasses, (given: string) => parseClasses(given, words))
    .option('--map <field=property>', help.optionMap, (given: string, before: FieldMap | undefined) =>
      parseMap(given, before, words),
    )
    .option('--licence <text>', help.optionLicence)
    .option('--attribution <text>', help.optionAttribution)
    .option('--dry-run', help.optionDryRun)
    .option('--show', help.optionShow)
    .option('--remove', help.optionRemove)
    .option('--json', help.optionJson)
    .action((files: readonly string[], _options, self: { optsWithGlobals(): RoadOptions }) =>
      runRoads(files, self.optsWithGlobals(), terminal),
    );
  examples(roads, terminal, [
    'vigie import roads mali.geojson.gz --dry-run',
    'vigie import roads mali.geojsonl senegal.geojsonl',
    'vigie import roads mali.geojson --classes primary,secondary,tertiary,unclassified,track',
    'vigie import roads routes.zip --map ref=ROUTE_NO --licence "CC BY 4.0" --attribution "Direction des routes"',
    'vigie import roads --show',
    'vigie import roads --remove',
  ]);
  addEventImports(group, terminal);
  examples(group, terminal, [
    'vigie import roads mali.geojson.gz',
    'vigie import roads --show',
    'vigie import ucdp GEDEvent_v25_1.csv',
  ]);
};
