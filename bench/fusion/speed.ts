/**
 * Fuses seeded worlds of growing size, each in a process of its own held to 4 GB, and prints time, memory and quality
 * beside the accepted figures; two simpler rules on the first world for comparison.
 * Usage: node bench/fusion/speed.ts [SIZE …] [--accept]
 *   SIZE …    mentions of each world; 10,000, 100,000 and 1,000,000 unless given
 *   --accept  makes today's figures the accepted ones (bench/fusion/accepted.json)
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldFigures } from './one-world.ts';
import type { Scores } from './scores.ts';

const LIMIT_MB = 4096;
const ACCEPTED = join(import.meta.dirname, 'accepted.json');
type Figures = Readonly<Record<string, number>>;

const given = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const sizes = given.length > 0 ? given.map(Number) : [10_000, 100_000, 1_000_000];
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Readonly<Record<string, Figures>>;

function fuseWorld(size: number, withPeers: boolean): WorldFigures {
  const script = join(import.meta.dirname, 'one-world.ts');
  const json = execFileSync(
    process.execPath,
    [`--max-old-space-size=${LIMIT_MB}`, script, String(size), ...(withPeers ? ['--peers'] : [])],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(json) as WorldFigures;
}

const percent = (share: number): number => Math.round(share * 1000) / 10;

function quality(scores: Scores): Figures {
  return {
    'B³ F1': percent(scores.b3F1),
    'pair P': percent(scores.pairPrecision),
    'pair R': percent(scores.pairRecall),
    over: percent(scores.overMerged),
  };
}

function flat(found: WorldFigures): Figures {
  const [seconds, cpu] = [found.seconds, found.cpuSeconds].map((n) => Math.round(n * 10) / 10);
  return { seconds: seconds ?? 0, 'CPU s': cpu ?? 0, MB: found.peakMb, ...quality(found.scores) };
}

const HEAD = ['seconds', 'CPU s', 'MB', 'B³ F1', 'pair P', 'pair R', 'over'];

function line(name: string, figures: Figures): string {
  return name.padEnd(28) + HEAD.map((head) => String(figures[head] ?? '').padStart(9)).join('');
}

const today: Record<string, Figures> = {};
console.log(`${'mentions (seconds, per cent)'.padEnd(28)}${HEAD.map((head) => head.padStart(9)).join('')}`);
for (const [i, size] of sizes.entries()) {
  const found = fuseWorld(size, i === 0);
  const figures = flat(found);
  today[size] = figures;
  console.log(line(size.toLocaleString('en'), figures));
  if (accepted[size] !== undefined) console.log(line('  accepted', accepted[size]));
  for (const [name, scores] of Object.entries(found.peers)) console.log(line(`  ${name}`, quality(scores)));
}
const [less, more] = [today['100000'], today['1000000']];
if (less !== undefined && more !== undefined) {
  const growth = (head: string): string => ((more[head] ?? 0) / (less[head] ?? 1)).toFixed(1);
  console.log(
    `100 k to 1 M: ${growth('seconds')} times the seconds, ${growth('CPU s')} times the CPU seconds (accepted: 13)`,
  );
}
console.log(`accepted at 1 M: under 60 seconds, under ${LIMIT_MB} MB`);
if (process.argv.includes('--accept')) {
  // What the clock says hangs on who else uses the machine.
  const lasting = (name: string, value: unknown): unknown => (name === 'seconds' ? undefined : value);
  writeFileSync(ACCEPTED, `${JSON.stringify({ ...accepted, ...today }, lasting, 1)}\n`);
}
