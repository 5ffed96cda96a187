/**
 * Times the reading of generated news in French and English (bench/reading/texts.ts) and prints today's figures beside
 * the accepted ones. Usage: npm run bench:read -- [--accept]
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReportInput } from '../../src/core/report.ts';
import { openDocument } from '../../src/language/document.ts';
import { cpuSeconds, leastSeconds } from './measure.ts';
import { READERS, type ReaderName } from './peers.ts';
import { LANGUAGES, newsReports, newsText, type Lang } from './texts.ts';

const ACCEPTED = join(import.meta.dirname, 'accepted.json');
const { values: options } = parseArgs({ options: { accept: { type: 'boolean', default: false } } });

const SEED = 20_250_701;
const REPORTS = 80;
const WARM_UP_ROUNDS = 8;
const ROUNDS = 8;
/** An engine compiles what runs often: rare turns are as quick as they get after some thousand reports. */
const SETTLING_ROUNDS = 40;
const KB = 1000;
const MB = 1_000_000;

const bytesOf = ({ text }: ReportInput): number => Buffer.byteLength(text);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const reports = newsReports(REPORTS, SEED);
const sentences = sum(reports.map((r) => openDocument(r.text, new Set()).sentences.length));
const megabytes = sum(reports.map(bytesOf)) / MB;

for (const report of reports) leastSeconds(READERS, report, WARM_UP_ROUNDS);
const figures: Record<string, number> = {
  ...speeds(),
  ...settled(),
  ...Object.assign({}, ...LANGUAGES.map(growth)),
  ...alone(),
};
print(figures);
if (options.accept) writeFileSync(ACCEPTED, `${JSON.stringify(figures, null, 1)}\n`);

/** Speed on reports of the usual length, and against the peers. */
function speeds(): Record<string, number> {
  const least = reports.map((report) => leastSeconds(READERS, report, ROUNDS));
  const seconds = (name: ReaderName): number => sum(least.map((l) => l[name]));
  return {
    'read, MB/s': megabytes / seconds('vigie'),
    'read, sentences/s': sentences / seconds('vigie'),
    'bare tokens and look-up, MB/s': megabytes / seconds('bare'),
    'share of that ceiling, per cent': (100 * seconds('bare')) / seconds('vigie'),
    'times as fast as compromise': seconds('compromise') / seconds('vigie'),
    'times as fast as chrono-node (dates alone)': seconds('chrono') / seconds('vigie'),
  };
}

/** Speed when thousands of reports have been read: that of an archive. */
function settled(): Record<string, number> {
  const reader = { vigie: READERS.vigie };
  for (const report of reports) leastSeconds(reader, report, SETTLING_ROUNDS);
  const seconds = sum(reports.map((report) => leastSeconds(reader, report, ROUNDS).vigie));
  return {
    'read after thousands of reports, MB/s': megabytes / seconds,
    'read after thousands of reports, sentences/s': sentences / seconds,
  };
}

/**
 * How much more a byte costs in one report of a megabyte than in a thousand of a kilobyte; 1 where it costs the same.
 * By the processor's time: a reading of seconds is sure to be interrupted on a shared machine, a short one is not.
 */
function growth(lang: Lang): Record<string, number> {
  const short = Array.from({ length: MB / KB }, (_, i) => newsText(lang, KB, SEED + i));
  const long = newsText(lang, MB, SEED);
  const ratios = Array.from({ length: 2 }, () => {
    const apart = cpuSeconds(() => short.forEach(READERS.vigie)) / sum(short.map(bytesOf));
    return cpuSeconds(() => READERS.vigie(long)) / bytesOf(long) / apart;
  });
  return { [`cost of a byte, 1 MB to 1 KB (${lang}), times`]: Math.min(...ratios) };
}

/** Start-up and memory, in a process of their own. */
function alone(): Record<string, number> {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'alone.ts')], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Record<string, number>;
}

function print(today: Readonly<Record<string, number>>): void {
  const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Readonly<Record<string, number>>;
  console.log(`${'today'.padStart(56)}${'accepted'.padStart(12)}`);
  for (const [name, value] of Object.entries(today)) {
    const before = accepted[name]?.toPrecision(3) ?? '–';
    console.log(`${name.padEnd(46)}${value.toPrecision(3).padStart(10)}${before.padStart(12)}`);
  }
}
