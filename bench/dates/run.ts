/**
 * Puts the date grammar, and chrono-node's, to the French specs of Recognizers-Text, and the number grammar to theirs.
 * Usage: node bench/dates/run.ts [--misses N]   prints the first N expressions that this project misses
 */
import { parseArgs } from 'node:util';
import { openDocument } from '../../src/language/document.ts';
import { packs } from '../../src/language/packs.ts';
import { readNumbers } from '../../src/language/numbers.ts';
import { chrono, type DateReader, type Found, ours } from './readers.ts';
import { agrees, type Cases, dateCases, haveSpecs, numberCases, specsFolder } from './specs.ts';

const { values: options } = parseArgs({ options: { misses: { type: 'string', default: '0' } } });

if (!haveSpecs()) {
  console.log(
    `No specs at ${specsFolder()}: name the folder of Recognizers-Text's French specs in VIGIE_RECOGNIZERS.`,
  );
  process.exit(0);
}

interface Tally {
  expected: number;
  found: number;
  exact: number;
  value: number;
  extra: number;
  characters: number;
  milliseconds: number;
}

const LEADING = /^(?:(?:le|la|les|l['’]|du|de|des|d['’]|en|dans|à|au|sur|ce)\s*)+/;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const dates = dateCases();
printShare('Dates', dates);
const misses: string[] = [];
// Interleaved over the same texts, so that neither runs on a warmer machine.
const tallies = new Map<string, Tally>([
  ['vigie', emptyTally()],
  ['chrono-node fr', emptyTally()],
]);
for (const { kept } of [{ kept: dates.kept.slice(0, 200) }, dates]) {
  // The first round only warms the two up.
  for (const tally of tallies.values()) Object.assign(tally, emptyTally());
  misses.length = 0;
  for (const entry of kept) {
    tallyCase(tallies.get('vigie')!, ours, entry, misses);
    tallyCase(tallies.get('chrono-node fr')!, chrono, entry, null);
  }
}
console.table(Object.fromEntries([...tallies].map(([name, t]) => [name, rowOf(t)])));

const numbers = numberCases();
printShare('Numbers', numbers);
const numberTally = { expected: 0, exact: 0, value: 0 };
const pack = packs.find(({ code }) => code === 'fr')!;
for (const { text, expected } of numbers.kept) {
  const found = readNumbers(openDocument(text, new Set()), pack.numbers);
  for (const { words, value } of expected) {
    const hit = found.find(
      (n) => n.low === value && n.high === value && overlaps(text, words, n.start, n.end),
    );
    numberTally.expected++;
    if (hit) numberTally.value++;
    if (hit && sameWords(text.slice(hit.start, hit.end), words)) numberTally.exact++;
    if (!hit) misses.push(`number  ${text} → ${words} = ${value}`);
  }
}
console.table({
  vigie: {
    expected: numberTally.expected,
    exact: percent(numberTally.exact, numberTally.expected),
    value: percent(numberTally.value, numberTally.expected),
  },
});
for (const miss of misses.slice(0, Number(options.misses))) console.log(miss);

function emptyTally(): Tally {
  return { expected: 0, found: 0, exact: 0, value: 0, extra: 0, characters: 0, milliseconds: 0 };
}

function tallyCase(
  tally: Tally,
  reader: DateReader,
  entry: (typeof dates.kept)[number],
  missed: string[] | null,
): void {
  const start = performance.now();
  const found = reader(entry.text, entry.reference);
  tally.milliseconds += performance.now() - start;
  tally.characters += entry.text.length;
  for (const { words, values } of entry.expected) {
    const near = found.filter((f) => overlaps(entry.text, words, f.start, f.end));
    const right = near.filter((f) => agrees(f, values, entry.reference));
    tally.expected++;
    if (near.length > 0) tally.found++;
    if (right.length > 0) tally.value++;
    if (right.some((f) => sameWords(f.words, words))) tally.exact++;
    if (right.length === 0) missed?.push(missLine(entry, words, near));
  }
  tally.extra += found.filter(
    (f) => !entry.expected.some(({ words }) => overlaps(entry.text, words, f.start, f.end)),
  ).length;
}

function missLine(entry: (typeof dates.kept)[number], words: string, near: readonly Found[]): string {
  const want = entry.expected.find((e) => e.words === words)?.values[0];
  const got = near.map((f) => `${f.words} = ${f.from}..${f.to} ${f.time ?? ''}`).join(' | ') || 'nothing';
  return `${entry.file}  [${entry.reference}] ${entry.text} → ${words} = ${want?.from}..${want?.to} ${want?.time ?? ''}; got ${got}`;
}

function overlaps(text: string, words: string, start: number, end: number): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && start < at + words.length && end > at;
}

/** The same words, articles and prepositions before them apart: the specs themselves are not of one mind there. */
function sameWords(a: string, b: string): boolean {
  const bare = (s: string): string =>
    s
      .toLowerCase()
      .replace(LEADING, '')
      .replace(/[\s.]+$/, '')
      .trim();
  return bare(a) === bare(b);
}

function rowOf(t: Tally): Record<string, string | number> {
  return {
    expected: t.expected,
    found: percent(t.found, t.expected),
    exact: percent(t.exact, t.expected),
    value: percent(t.value, t.expected),
    'found besides': t.extra,
    'characters/ms': Math.round(t.characters / t.milliseconds),
  };
}

function printShare(name: string, cases: Cases<unknown>): void {
  const left = [...cases.leftOut.values()].reduce((sum, n) => sum + n, 0);
  const all = cases.kept.length + left;
  const reasons = [...cases.leftOut].map(([reason, n]) => `${n} ${reason}`).join('; ');
  console.log(
    `\n${name}: ${cases.kept.length} of ${all} texts apply (${percent(cases.kept.length, all)}). Left out: ${reasons}.`,
  );
}
