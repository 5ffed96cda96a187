/**
 * How fast a record of many incidents answers boxes and days: list, timeline and map, asked of the use cases and over
 * HTTP of the real server. Seeded; see fill.ts for how the store is filled, which takes longer than the asking.
 * Usage: node bench/store/run.ts [--n 100000] [--reports 0] [--asked 200] [--keep FOLDER] [--accept]
 *   --reports  how many reports there are beside; common words are searched in them
 *   --keep     fills this folder, or asks it as it was filled before
 *   --accept   makes today's figures the accepted ones of this size (bench/store/accepted.json)
 * Boxes lie in the Sahel, 0.5 to 5 degrees wide and high, ranges take 7 to 90 days, a page 50 incidents. The clock counts
 * what others do on the machine: the load stands beside, and milliseconds of the processor (that of the engine's thread
 * included). Ends with 1 where the 95th percentile of lists over HTTP is above 50 ms, or that of a search above 300 ms,
 * of the clock and of the processor.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openVigie } from '../../src/app/index.ts';
import { addDays, daysBetween } from '../../src/core/calendar.ts';
import { seeded } from '../../src/core/seeded.ts';
import { createReader } from '../../src/reading/index.ts';
import { createServer, listen, LOOPBACK_HOSTS } from '../../src/server/index.ts';
import { fillStore, YEARS } from './fill.ts';

const MOST_LIST_MS = 50;
const MOST_SEARCH_MS = 300;
const SAHEL = { west: -12, south: 9, east: 16, north: 18 } as const;
/** Words that stand in nearly every report, that begin many, and that stand in some. */
const COMMON = ['des', 'de', 'le', 'attack', 'killed', 'the village', 'Jnim', 'civils tués', 'sources'];
const ACCEPTED = join(import.meta.dirname, 'accepted.json');

type Figures = Record<string, number>;

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '100000' },
    reports: { type: 'string', default: '0' },
    asked: { type: 'string', default: '200' },
    keep: { type: 'string' },
    accept: { type: 'boolean', default: false },
  },
});
const size = { incidents: Number(options.n), reports: Number(options.reports) };
const key = `${size.incidents} incidents, ${size.reports} reports`;
const all = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Record<string, Figures>;
const accepted = all[key] ?? {};
const today: Figures = {};
let isSlow = false;

const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'vigie-bench-store-'));
if (!existsSync(join(folder, 'store'))) await fillStore(folder, size, shown);
const vigie = await openVigie({
  data: folder,
  read: createReader(),
  now: () => new Date('2026-01-05T09:00:00Z'),
});
const server = await listen(createServer(vigie, { version: '0', hosts: LOOPBACK_HOSTS }), {
  host: '127.0.0.1',
  port: 0,
  lang: 'en',
});
try {
  console.log(`${key}; load ${loadavg()[0]?.toFixed(1)}`);
  console.log(
    `${''.padEnd(44)}${['p50', 'p95', 'p99', 'cpu p50', 'cpu p95', 'accepted'].map((head) => head.padStart(10)).join('')}`,
  );
  await measure('first question, ms', [0], () => vigie.records.counts());
  const questions = drawn(Number(options.asked));
  let rows = 0;
  const found: number[] = [];
  await measure('list, use case, ms', questions, async ({ filter }) => {
    const page = await vigie.records.incidents(filter, { limit: 50 });
    rows += page.items.length;
    found.push(page.total);
  });
  const lists = await measure('list, HTTP, ms', questions, ({ query }) => get(`incidents?${query}&limit=50`));
  judge(lists, MOST_LIST_MS);
  judge(
    await measure('timeline, HTTP, ms', questions, ({ query }) => get(`timeline?${query}`)),
    MOST_LIST_MS,
  );
  judge(await measure('map, HTTP, ms', questions, ({ query }) => get(`map?${query}`)), MOST_LIST_MS);
  const whole = Array.from({ length: 20 }, () => '');
  await measure('first 50 of all, HTTP, ms', whole, () => get('incidents?limit=50'));
  await measure('timeline of all, HTTP, ms', whole, () => get('timeline'));
  await measure('map of all, HTTP, ms', whole, () => get('map'));
  if (size.reports > 0) {
    const words = [...COMMON, ...COMMON, ...COMMON];
    const searches = await measure('common words searched, HTTP, ms', words, (word) =>
      get(`search?q=${encodeURIComponent(word)}&limit=5`),
    );
    judge(searches, MOST_SEARCH_MS);
  }
  found.sort((a, b) => a - b);
  console.log(
    `\n${rows} rows in ${questions.length} pages; found per question: least ${found[0]}, median ${found[found.length >> 1]}, most ${found.at(-1)}`,
  );
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  console.log(
    `heap ${megabytes(heapUsed)}, arrays ${megabytes(arrayBuffers)}; load ${loadavg()[0]?.toFixed(1)}`,
  );
} finally {
  await server.close();
  await vigie.close();
  if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
if (options.accept) writeFileSync(ACCEPTED, `${JSON.stringify({ ...all, [key]: today }, null, 1)}\n`);
if (isSlow) process.exitCode = 1;

/** Percentiles of one kind of question; of the clock, and of the processor. */
interface Took {
  readonly clock: number;
  readonly cpu: number;
}

async function measure<T>(
  name: string,
  questions: readonly T[],
  ask: (question: T) => Promise<unknown>,
): Promise<Took> {
  const [clocks, cpus]: [number[], number[]] = [[], []];
  for (const question of questions) {
    const [cpu, clock] = [process.cpuUsage(), performance.now()];
    await ask(question);
    clocks.push(performance.now() - clock);
    const { user, system } = process.cpuUsage(cpu);
    cpus.push((user + system) / 1000);
  }
  const row = [at(clocks, 0.5), at(clocks, 0.95), at(clocks, 0.99), at(cpus, 0.5), at(cpus, 0.95)];
  today[name] = Number(at(cpus, 0.95).toFixed(1));
  console.log(
    `${name.padEnd(44)}${row.map((ms) => ms.toFixed(1).padStart(10)).join('')}${String(accepted[name] ?? '–').padStart(10)}`,
  );
  return { clock: at(clocks, 0.95), cpu: at(cpus, 0.95) };
}

/** Too slow only where the processor says so too: a busy machine makes any clock late. */
function judge(took: Took, most: number): void {
  if (Math.min(took.clock, took.cpu) > most) isSlow = true;
}

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function get(path: string): Promise<void> {
  const response = await fetch(new URL(`/api/${path}`, server.url));
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  await response.json();
}

function drawn(count: number): readonly {
  readonly filter: { bbox: readonly [number, number, number, number]; from: string; to: string };
  readonly query: string;
}[] {
  const random = seeded(7);
  const between = (low: number, high: number): number => low + random() * (high - low);
  return Array.from({ length: count }, () => {
    const [width, height] = [between(0.5, 5), between(0.5, 5)];
    const [west, south] = [
      between(SAHEL.west, SAHEL.east - width),
      between(SAHEL.south, SAHEL.north - height),
    ];
    const bbox = [west, south, west + width, south + height].map((x) => Number(x.toFixed(3))) as [
      number,
      number,
      number,
      number,
    ];
    const from = addDays(YEARS.since, Math.floor(random() * daysBetween(YEARS.since, YEARS.until)));
    const to = addDays(from, Math.round(between(7, 90)));
    return { filter: { bbox, from, to }, query: `bbox=${bbox.join(',')}&from=${from}&to=${to}` };
  });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(0)} MB`;
}

function shown(done: number): void {
  if (done % 50_000 === 0) console.log(`${done} incidents written`);
}
