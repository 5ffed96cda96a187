/**
 * Times imports, matching, and finding places in reports. Seconds are of the processor, not of the clock: what else runs counts little.
 * Usage: node --expose-gc bench/gazetteer/speed.ts [DUMP...]
 *   DUMP...  GeoNames dumps or other lists to import; made-up names where none is given
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlaces, readIndex } from '../../src/app/index.ts';
import { indexPath } from '../../src/app/places/index-file.ts';
import { findToponyms } from '../../src/gazetteer/find.ts';
import type { Gazetteer, ImportedPlaces } from '../../src/gazetteer/index.ts';
import { openDocument } from '../../src/language/document.ts';
import { packs } from '../../src/language/packs.ts';
import { tokenize, type Token } from '../../src/language/tokens.ts';
import { sampleSet } from '../accuracy/samples.ts';

const MADE_UP_ROWS = 120_000;
const MEGABYTE = 1_000_000;
const SECONDS = 3;

const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-'));
const now = (): Date => new Date('2025-01-01T00:00:00Z');
const given = process.argv.slice(2);
const files = given.length > 0 ? given : [madeUpDump()];

// In a process of its own, so that its memory does not count as that of matching; its seconds are of the clock.
const began = performance.now();
const command = ['gazetteer', 'import', ...files, '--data', folder];
execFileSync(process.execPath, [join(import.meta.dirname, '../../src/cli/main.ts'), ...command]);
const importSeconds = (performance.now() - began) / 1000;
const opened = await timed(async () => {
  const gazetteer = openPlaces({ data: folder, now }).gazetteer();
  return { gazetteer, index: readIndex(folder) };
});
const { gazetteer, index } = opened.value;
const { reports } = await sampleSet();
console.log(
  `opening     ${index?.size ?? 0} imported places beside the built-in in ${(opened.seconds * 1000).toFixed(0)} ms`,
);

const rows = index?.imports.reduce((sum, info) => sum + info.rows, 0) ?? 0;
console.log(
  `import      ${rows} rows of ${files.length} files in ${importSeconds.toFixed(1)} s by the clock, index ${(statSync(indexPath(folder)).size / MEGABYTE).toFixed(1)} MB`,
);
if (index) matching(index);
reading(gazetteer);
endless(gazetteer);
globalThis.gc?.();
console.log(
  `memory      ${(process.memoryUsage().rss / MEGABYTE).toFixed(0)} MB of the whole process at its end`,
);
rmSync(folder, { recursive: true });

/** Every token of the samples asked for the longest imported name that starts there. */
function matching(places: ImportedPlaces): void {
  const text = reports.map((report) => report.text).join('\n');
  const tokens: readonly Token[] = tokenize(text);
  const rate = perSecond(() => {
    let found = 0;
    for (let at = 0; at < tokens.length; at++) if (places.matchAt(tokens, at, tokens.length)) found++;
    return found;
  });
  console.log(
    `matching    ${((rate * Buffer.byteLength(text)) / MEGABYTE).toFixed(1)} MB/s of text among imported names`,
  );
}

/** Detection and resolution together; tokens and sentences are made beforehand, as reading makes them for all its parts. */
function reading(places: Gazetteer): void {
  const documents = reports.map(({ text, lang }) => {
    const pack = packs.find(({ code }) => code === lang) ?? packs[0];
    if (!pack) throw new Error('no language');
    return { document: openDocument(text, new Set(pack.abbreviations)), words: pack.places };
  });
  const rate = perSecond(() => {
    let found = 0;
    for (const { document, words } of documents) found += findToponyms(document, places, words).length;
    return found;
  });
  console.log(
    `places      found and resolved in ${(rate * documents.length).toFixed(0)} reports/s (samples, one core)`,
  );
}

/** One sentence without end: twice the length should take twice the time. */
function endless(places: Gazetteer): void {
  const pack = packs.find(({ code }) => code === 'fr');
  if (!pack) return;
  for (const n of [1000, 2000, 4000]) {
    const names = ['Kayes', 'Mopti', 'Gao', 'Tarabak', 'Bamako', 'Ségou', 'Koro', 'Sikasso'];
    const text = Array.from({ length: n }, (_, i) => names[i % names.length]).join(', ');
    const document = openDocument(`À ${text}`, new Set());
    const start = cpuSeconds();
    findToponyms(document, places, pack.places);
    const ms = (cpuSeconds() - start) * 1000;
    console.log(`endless     a sentence of ${n} names in ${ms.toFixed(0)} ms`);
  }
}

function perSecond(work: () => number): number {
  let rounds = 0;
  let found = work();
  const start = cpuSeconds();
  while (cpuSeconds() - start < SECONDS) {
    found += work();
    rounds++;
  }
  if (found < 0) throw new Error('counted below nothing');
  return rounds / (cpuSeconds() - start);
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const start = cpuSeconds();
  const value = await work();
  return { value, seconds: cpuSeconds() - start };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Names of two to four syllables, seeded, in the form of a GeoNames dump. */
function madeUpDump(): string {
  const syllables = [
    'ba',
    'ko',
    'ma',
    'di',
    'sé',
    'gou',
    'tin',
    'fa',
    'ra',
    'kour',
    'nia',
    'lo',
    'wa',
    'zan',
    'bé',
    'tou',
  ];
  let seed = 7;
  const next = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  const word = (): string => {
    const text = Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const lines = Array.from({ length: MADE_UP_ROWS }, (_, i) => {
    const name = next(3) === 0 ? `${word()} ${word()}` : word();
    const [lat, lon] = [10 + next(10_000) / 1000, -12 + next(20_000) / 1000];
    return `${i + 1}\t${name}\t${name}\t${word()},${word()}\t${lat}\t${lon}\tP\tPPL\tML\t\t\t\t\t\t0\t\t\t\t2025-01-01`;
  });
  const path = join(folder, 'made-up.txt');
  writeFileSync(path, lines.join('\n'));
  return path;
}
