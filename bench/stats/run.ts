/**
 * The statistics benchmark: every subject of this folder against its targets and the accepted figures. Seeded.
 * Usage: node bench/stats/run.ts [SUBJECT…] [--accept] [--json]
 *   SUBJECT   scan, … : the files of this folder that export `measure`; all where none is named
 *   --accept  makes today's figures of these subjects the accepted ones (bench/stats/accepted.json)
 *   --json    prints the rows as JSON
 * Ends with 1 where a target is missed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measure, Row } from './row.ts';

const ACCEPTED = join(import.meta.dirname, 'accepted.json');
type Accepted = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { accept: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});

const subjects = await foundSubjects();
const unknown = positionals.filter((name) => !subjects.has(name));
if (unknown.length > 0) {
  console.error(`No subject "${unknown.join('", "')}": there are ${[...subjects.keys()].join(', ')}.`);
  process.exit(2);
}
const asked = [...subjects].filter(([name]) => positionals.length === 0 || positionals.includes(name));
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Accepted;
const measured: Record<string, readonly Row[]> = {};
for (const [name, measure] of asked) {
  measured[name] = await measure((what) => tell(`${name}: ${what}`));
  tell('');
  if (!options.json) print(name, measured[name]);
}
if (options.json) console.log(JSON.stringify(measured, null, 1));
if (options.accept) accept();
if (Object.values(measured).some((rows) => rows.some(({ ok }) => ok === false))) process.exitCode = 1;

/** Files that export `measure`, by name; other files here are their parts. */
async function foundSubjects(): Promise<Map<string, Measure>> {
  const found = new Map<string, Measure>();
  for (const file of readdirSync(import.meta.dirname).toSorted()) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file === 'run.ts') continue;
    const exported = (await import(join(import.meta.dirname, file))) as { measure?: Measure };
    if (exported.measure) found.set(basename(file, '.ts'), exported.measure);
  }
  return found;
}

function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}

function print(subject: string, rows: readonly Row[]): void {
  console.log(`${subject.padEnd(66)}${'today'.padStart(11)}${'accepted'.padStart(11)}  target`);
  for (const { name, value, target, ok } of rows) {
    const sign = ok === null ? ' ' : ok ? '✓' : '✕';
    const before = told(accepted[subject]?.[name] ?? null);
    console.log(
      `${sign} ${name.padEnd(64)}${told(value).padStart(11)}${before.padStart(11)}  ${target}`.trimEnd(),
    );
  }
  console.log();
}

/** Four digits that count, without exponents for the usual sizes. */
function told(value: number | null): string {
  if (value === null) return '–';
  if (Number.isInteger(value)) return String(value);
  const small = Math.abs(value) < 1e-4;
  return small ? value.toExponential(2) : String(Number(value.toPrecision(4)));
}

function accept(): void {
  const figures = ([name, rows]: [string, readonly Row[]]): [string, Record<string, number | null>] => [
    name,
    Object.fromEntries(rows.map((row) => [row.name, row.value])),
  ];
  const all = { ...accepted, ...Object.fromEntries(Object.entries(measured).map(figures)) };
  writeFileSync(ACCEPTED, `${JSON.stringify(all, null, 1)}\n`);
}
