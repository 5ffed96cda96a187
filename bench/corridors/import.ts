/**
 * Streams a generated file of roads through an import, and prints time, peak memory and what came of it. The import runs in a
 * process of its own, so that the memory of writing the file does not count. Seconds are of the processor, not of the clock.
 * Usage: node bench/corridors/import.ts [--mb 500] [--all]
 *   --all  takes every class, so that all vertices are kept
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../../src/core/seeded.ts';
import { importRoads, openPlaces, openRoads, townsOf } from '../../src/app/index.ts';

const MEGABYTE = 1_000_000;
/** Shares of classes as in extracts of West Africa, roughly: what joins towns is a tenth. */
const CLASSES: readonly (readonly [upTo: number, name: string])[] = [
  [0.01, 'trunk'],
  [0.03, 'primary'],
  [0.06, 'secondary'],
  [0.11, 'tertiary'],
  [0.3, 'unclassified'],
  [0.65, 'track'],
  [0.9, 'residential'],
  [1, 'path'],
];

/** Vertices of a way, and towns along a side of the grid. */
const STEPS = 20;
const GRID = 400;

const { values } = parseArgs({
  options: { mb: { type: 'string', default: '500' }, all: { type: 'boolean' }, file: { type: 'string' } },
});
if (values.file === undefined) await measure(Number(values.mb));
else await importOne(values.file);

/** Of the processor, for this process. */
function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function measure(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
  try {
    const path = join(folder, 'roads.geojson');
    await writeRoads(path, megabytes * MEGABYTE);
    console.log(`file        ${(statSync(path).size / MEGABYTE).toFixed(0)} MB`);
    const args = [import.meta.filename, '--file', path, ...(values.all === true ? ['--all'] : [])];
    execFileSync(process.execPath, args, { stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function importOne(path: string): Promise<void> {
  const data = join(path, '..', 'data');
  const now = (): Date => new Date('2025-01-01T00:00:00Z');
  const towns = townsOf(openPlaces({ data, now }).gazetteer());
  const before = process.resourceUsage().maxRSS;
  const began = seconds();
  let [read, kept] = [0, 0];
  const classes = values.all === true ? null : undefined;
  const onProgress = (): void => void ([read, kept] = [seconds(), process.resourceUsage().maxRSS]);
  const options = {
    data,
    files: [path],
    classes,
    towns: () => towns,
    now,
    uiLang: 'en',
    onProgress,
  } as const;
  const { report } = await importRoads(options);
  const done = seconds();
  // Kilobytes on every system: libuv makes them so.
  const inMegabytes = (kilobytes: number): string => ((kilobytes * 1024) / MEGABYTE).toFixed(0);
  const { network, features, roads, islands } = report;
  console.log(`reading     ${(read - began).toFixed(1)} s, ${features} features, ${roads} taken`);
  console.log(
    `building    ${(done - read).toFixed(1)} s, ${network.nodes} nodes, ${network.segments} segments, ${islands.count} islands`,
  );
  console.log(
    `memory      at most ${inMegabytes(before)} MB before, ${inMegabytes(kept)} MB while reading, ${inMegabytes(process.resourceUsage().maxRSS)} MB in the end`,
  );
  const opening = seconds();
  openRoads({ data }).network();
  console.log(
    `opening     ${(seconds() - opening).toFixed(2)} s, ${(statSync(join(data, 'roads', 'network.json.gz')).size / MEGABYTE).toFixed(1)} MB on disk`,
  );
}

/** Roads over a grid of towns of West Africa: they share vertices where they meet, as those of OpenStreetMap do. */
async function writeRoads(path: string, bytes: number): Promise<void> {
  const file = createWriteStream(path, { highWaterMark: MEGABYTE });
  const random = seeded(7);
  let written = 0;
  const write = async (text: string): Promise<void> => {
    written += text.length;
    if (!file.write(text)) await once(file, 'drain');
  };
  await write('{"type":"FeatureCollection","features":[\n');
  for (let id = 1; written < bytes; id++)
    await write(`${id > 1 ? ',\n' : ''}${JSON.stringify(roadOf(id, random))}`);
  await write('\n]}\n');
  file.end();
  await once(file, 'finish');
}

/** One way: between two neighbours of the grid, with some twenty vertices between them. */
function roadOf(id: number, random: () => number): object {
  const [x, y] = [Math.floor(random() * GRID), Math.floor(random() * GRID)];
  const isEast = random() < 0.5;
  const wobble = Math.floor(random() * 1e6) / 1e9;
  const at = (i: number): [number, number] => {
    const bow = i === 0 || i === STEPS ? 0 : wobble + Math.sin(i / 3) / 1e3;
    const [east, north] = isEast ? [i / STEPS, 0] : [0, i / STEPS];
    const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
    return [
      round(-12 + (x + east) / 20 + (isEast ? 0 : bow)),
      round(5 + (y + north) / 40 + (isEast ? bow : 0)),
    ];
  };
  const share = random();
  const [, highway] = CLASSES.find(([upTo]) => share < upTo) ?? [1, 'path'];
  return {
    type: 'Feature',
    id: `way/${id}`,
    properties: {
      highway,
      ref: highway === 'trunk' ? `RN${1 + (x % 30)}` : undefined,
      surface: 'unpaved',
      source: 'survey',
    },
    geometry: { type: 'LineString', coordinates: Array.from({ length: STEPS + 1 }, (_, i) => at(i)) },
  };
}
