/** What "vigie import roads" says, in English; roads.fr.ts has the same keys. */
import type { RoadCheck } from '../../corridors/imports/index.ts';

const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const importHelp = {
  what: 'takes data of others in: roads, events',
  roads:
    'makes the road network of GeoJSON lines, such as an extract of OpenStreetMap; "--remove" returns to the built-in one',
  roadFiles: '.geojson, .geojsonl or .json, plain, .gz or .zip; several files make one network',
  optionSnap: 'metres within which a loose end is joined to another road (else 50)',
  optionTownKm: 'kilometres within which a town names a junction (else 3)',
  optionClasses:
    'classes of road to take, parted by commas, or "all" (else motorway, trunk, primary, secondary, tertiary)',
  optionMap: 'property that holds class, ref, name, oneway or surface, such as ref=ROUTE_NO; repeatable',
  optionLicence: 'licence of the data (else that of OpenStreetMap where it looks like it)',
  optionAttribution: 'whom a map has to name as its source',
  optionDryRun: 'reports what would come of it, writes nothing',
  optionShow: 'shows which network is in use',
  optionRemove: 'returns to the built-in network',
  optionJson: 'the report as JSON',
};

export const roads = {
  importing: 'Reading roads',
  oneOf: 'Name files, or one of --show and --remove.',
  badSnap: (given: string) => `"${given}" is no distance for --snap-m; expected metres from 0 to 1000.`,
  badTownKm: (given: string) => `"${given}" is no distance for --town-km; expected kilometres from 0 to 50.`,
  badMap: (given: string) =>
    `"${given}" is no mapping for --map; expected class, ref, name, oneway or surface, "=", and a property, such as ref=ROUTE_NO.`,
  badClasses: (given: string) =>
    `"${given}" names no classes for --classes; expected such as primary,secondary or all.`,
  builtin: (km: number, towns: number) =>
    `The built-in network is in use: ${plural(km, 'km', 'km')} of main roads between ${plural(towns, 'town', 'towns')}. Import another with: vigie import roads FILE`,
  removed: 'The imported network is removed; the built-in one is in use.',
  what: 'Roads',
  inUse: (files: string) => (files === '' ? 'the built-in network' : `imported from ${files}`),
  noImport: 'No roads are imported: the built-in network is in use.',
  dryRun: 'Nothing was written (--dry-run).',
  noSource:
    'No source is named: maps will show the name of the file. Name it with --attribution and --licence.',
  network: (km: number, segments: number) =>
    `${plural(km, 'km', 'km')} of road, ${plural(segments, 'segment', 'segments')}`,
  towns: (n: number) => plural(n, 'town', 'towns'),
  read: (roadsTaken: number, features: number) =>
    `${plural(roadsTaken, 'road', 'roads')} of ${plural(features, 'feature', 'features')}`,
  oneWay: (n: number) => `${plural(n, 'segment', 'segments')} one way only`,
  when: (day: string) => `imported on ${day}`,
  labels: { read: 'Taken', left: 'Left out', bad: 'Bad', done: 'Done', look: 'Look at', source: 'Source' },
  classes: (counts: string) => `by class (--classes takes them): ${counts}`,
  geometry: (n: number) => `${plural(n, 'point, area or the like', 'points, areas and the like')}`,
  proposed: (n: number) => plural(n, 'road that is only planned', 'roads that are only planned'),
  noRoad: (n: number) => `${plural(n, 'line', 'lines')} of something else, such as rivers and railways`,
  bad: (n: number) => plural(n, 'bad feature', 'bad features'),
  checks: {
    snapped: (n) => `${plural(n, 'loose end', 'loose ends')} joined to an end or junction near`,
    snapped_middle: (n) => `${plural(n, 'loose end', 'loose ends')} joined to the middle of a road near`,
    nearly: (n) =>
      `${plural(n, 'loose end that comes', 'loose ends that come')} near another road and ${n === 1 ? 'is' : 'are'} not joined (--snap-m)`,
    zero_length: (n) => `${plural(n, 'line', 'lines')} without length left out`,
    vanished: (n) => `${plural(n, 'line', 'lines')} shorter than the tolerance left out`,
    duplicates: (n) => `${plural(n, 'road', 'roads')} drawn twice taken once`,
    loops: (n) =>
      `${plural(n, 'loop that leads', 'loops that lead')} back to where ${n === 1 ? 'it begins' : 'they begin'} left out`,
    pairs: (n) => `${plural(n, 'pair', 'pairs')} of one-way roads made one road`,
    roundabouts: (n) => `${plural(n, 'roundabout', 'roundabouts')} made one junction`,
  } satisfies Record<RoadCheck, (n: number) => string>,
  islands: (n: number, km: number) =>
    `${plural(n, 'part', 'parts')} that no road joins to the rest (${plural(km, 'km', 'km')}), kept`,
  island: (where: string, km: number) => `${where}: ${plural(km, 'km', 'km')}`,
  noTowns: 'no town of the gazetteer lies on these roads: import places of the country first',
  shown: (what: string, examples: string) => `${what}: ${examples}`,
};
export type RoadMessages = typeof roads;
export type ImportHelp = typeof importHelp;
