/**
 * The speed of briefs: a month of 500 incidents after nine months with three times as many, told in French and English by made-up
 * reports that the reader reads and the store holds; then the brief of the month, as `vigie brief` asks for it: gathered, analysed
 * (operations, firsts, rises, shifts, lives of statements, precursors), composed, and written out in each format. Seeded.
 * Usage: node bench/brief/run.ts [INCIDENTS] [--accept]
 *   --accept  makes today's figures the accepted ones (bench/brief/accepted.json)
 * Milliseconds are of the processor, the least of some rounds; those of the clock stand beside them. The first of each is
 * shown by itself: it loads libraries, borders and typefaces, and a process that serves pays it once. Ends with 1 where
 * a brief, analyses and writing included, takes more than two seconds in any format once the process is warm, of the clock and
 * of the processor: the one counts what others do on the machine, the other what threads do at once.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BRIEF_FORMATS, openVigie, renderBrief } from '../../src/app/index.ts';
import type { Brief } from '../../src/core/brief.ts';
import { createReader } from '../../src/reading/index.ts';
import { MONTH, reportsOfMonth, reportsOfPast } from './month.ts';

const MOST_MS = 2000;
const ROUNDS = 4;
const ACCEPTED = join(import.meta.dirname, 'accepted.json');

/** Milliseconds of the processor and of the clock: of the first round, and the least of the others. */
interface Took {
  readonly first: number;
  readonly least: number;
  readonly clock: number;
}

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = given[0] === undefined ? 500 : Number(given[0]);
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Readonly<Record<string, number>>;
const today: Record<string, number> = {};
const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-brief-'));
const vigie = await openVigie({
  data: folder,
  read: createReader(),
  now: () => new Date(`${MONTH.until}T18:00:00Z`),
});
try {
  const reports = [...reportsOfPast(3 * wanted), ...reportsOfMonth(wanted)];
  const start = performance.now();
  for await (const { reason } of vigie.ingest(reports)) if (reason !== undefined) throw new Error(reason);
  console.log(
    `${reports.length} reports taken in within ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
  );

  console.log(
    `${''.padEnd(44)}${['today', 'accepted', 'clock', 'first'].map((head) => head.padStart(10)).join('')}`,
  );
  const { value: brief, took } = await measure(() => vigie.briefs.brief(MONTH));
  tell('analyses and composing, ms', took);
  tell(
    'with what changed since, ms',
    (await measure(() => vigie.briefs.brief({ ...MONTH, last: '2025-07-24' }))).took,
  );
  const wholes: Took[] = [];
  for (const format of BRIEF_FORMATS)
    for (const lang of ['fr', 'en'] as const) {
      const { value, took: own } = await measure(() => renderBrief(brief, format, { lang }));
      tell(`${format}, ${lang}, ms`, own);
      tell(`${format}, ${lang}, bytes`, value.bytes.length);
      const whole = sumOf(took, own);
      wholes.push(whole);
      tell(`whole brief as ${format}, ${lang}, ms`, whole);
    }
  for (const [name, value] of Object.entries(countsOf(brief))) tell(name, value);
  tell('analyses and composing the first time, ms', took.first);
  const slowest = wholes.reduce((a, b) => (quicker(a) > quicker(b) ? a : b));
  tell('whole brief in the slowest format, ms', slowest);
  console.log(`\naccepted: at most ${MOST_MS} ms for the last`);
  if (quicker(slowest) > MOST_MS) process.exitCode = 1;
} finally {
  await vigie.close();
  rmSync(folder, { recursive: true, force: true });
}
if (process.argv.includes('--accept')) writeFileSync(ACCEPTED, `${JSON.stringify(today, null, 1)}\n`);

async function measure<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly took: Took }> {
  const rounds: { readonly cpu: number; readonly clock: number }[] = [];
  let value: T | undefined;
  for (let i = 0; i < ROUNDS; i += 1) {
    const [cpu, clock] = [process.cpuUsage(), performance.now()];
    value = await work();
    const { user, system } = process.cpuUsage(cpu);
    rounds.push({ cpu: (user + system) / 1000, clock: performance.now() - clock });
  }
  const least = (of: 'cpu' | 'clock'): number => Math.min(...rounds.map((round) => round[of]));
  return {
    value: value as T,
    took: { first: rounds[0]?.cpu ?? 0, least: least('cpu'), clock: least('clock') },
  };
}

function sumOf(a: Took, b: Took): Took {
  return { first: a.first + b.first, least: a.least + b.least, clock: a.clock + b.clock };
}

function quicker({ least, clock }: Took): number {
  return Math.min(least, clock);
}

function tell(name: string, value: number | Took): void {
  const figure = Math.round(typeof value === 'number' ? value : value.least);
  today[name] = figure;
  const more = typeof value === 'number' ? [] : [value.clock, value.first].map((ms) => Math.round(ms));
  const cells = [figure, accepted[name] ?? '–', ...more].map((cell) =>
    cell.toLocaleString('en').padStart(10),
  );
  console.log(name.padEnd(44) + cells.join(''));
}

function countsOf({ basis, sections, reports }: Brief): Readonly<Record<string, number>> {
  return {
    incidents: basis.incidents,
    'reports cited': reports.length,
    sentences: sections.reduce((sum, { sentences }) => sum + sentences.length, 0),
  };
}
