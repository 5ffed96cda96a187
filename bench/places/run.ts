/**
 * Finds and resolves the places of bench/places/mentions.jsonl and prints today's scores beside a population-only reader and the accepted ones.
 * Usage: node bench/places/run.ts [--accept] [--misses] [--json]
 *   --accept  makes today's figures the accepted ones (bench/places/accepted.json)
 *   --misses  prints what was missed, made up or mistaken
 *   --json    prints the figures as JSON
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DECISION_THRESHOLD } from '../../src/gazetteer/index.ts';
import { placedInDevelopment } from './development.ts';
import { benchGazetteer, halfOf, readPlaceGold, type GoldText } from './gold.ts';
import { engine, mostPopulous, type PlaceReader } from './readers.ts';
import { isRight, pairUp, scorePairs, WHERE_ROLES, type Pair, type Scores } from './score.ts';

const ACCEPTED = join(import.meta.dirname, 'accepted.json');
const ROUNDS = 5;
const { values: options } = parseArgs({
  options: {
    accept: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const gold = readPlaceGold();
const gazetteer = benchGazetteer();
const pairsOf = (texts: readonly GoldText[], read: PlaceReader): Pair[] =>
  texts.flatMap((text) => pairUp(text, read(text)));
const read = engine(gazetteer);
const columns: readonly (readonly [string, Scores])[] = [
  ['all', scorePairs(pairsOf(gold, read), DECISION_THRESHOLD)],
  [
    'test half',
    scorePairs(
      pairsOf(
        gold.filter((_, i) => halfOf(i) === 'test'),
        read,
      ),
      DECISION_THRESHOLD,
    ),
  ],
  [
    'fr',
    scorePairs(
      pairsOf(
        gold.filter(({ lang }) => lang === 'fr'),
        read,
      ),
      DECISION_THRESHOLD,
    ),
  ],
  [
    'en',
    scorePairs(
      pairsOf(
        gold.filter(({ lang }) => lang === 'en'),
        read,
      ),
      DECISION_THRESHOLD,
    ),
  ],
  ['population', scorePairs(pairsOf(gold, mostPopulous(gazetteer)), DECISION_THRESHOLD)],
];

if (options.json) console.log(JSON.stringify(Object.fromEntries(columns), null, 1));
else printTable();
const development = await placedInDevelopment();
if (development && !options.json) {
  const { paired, named, exact, near, wrong } = development;
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  console.log(
    `development incidents paired by type and date: named right ${share(named, paired)}, within 25 km ${share(near, exact)}`,
  );
  if (options.misses) for (const line of wrong) console.log(`PLACE    ${line}`);
}
if (options.misses) printMisses();
if (options.accept) writeFileSync(ACCEPTED, `${JSON.stringify(Object.fromEntries(columns), null, 1)}\n`);

function printTable(): void {
  const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Readonly<Record<string, Scores>>;
  const mentions = gold.flatMap((text) => text.mentions);
  console.log(
    `${gold.length} texts, ${mentions.length} mentions, ${gazetteer.size} places; ${reportsPerSecond()} texts/s`,
  );
  const heads = ['all', 'accepted', ...columns.slice(1).map(([name]) => name)];
  console.log(''.padEnd(24) + heads.map((head) => head.padStart(11)).join(''));
  const rows = Object.keys(columns[0]?.[1] ?? {}) as (keyof Scores)[];
  for (const row of rows) {
    const cells = [columns[0]?.[1][row], accepted['all']?.[row], ...columns.slice(1).map(([, s]) => s[row])];
    console.log(row.padEnd(24) + cells.map((cell) => figure(cell ?? null).padStart(11)).join(''));
  }
}

function figure(value: number | null): string {
  return value === null ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(4);
}

function reportsPerSecond(): number {
  for (const text of gold) read(text);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const text of gold) read(text);
  return Math.round((1000 * gold.length * ROUNDS) / (performance.now() - start));
}

function printMisses(): void {
  for (const text of gold) {
    for (const { gold: mention, answer } of pairUp(text, read(text))) {
      const verdict = verdictOf(mention, answer);
      if (verdict === null) continue;
      const at = mention ?? answer;
      const around = at ? text.text.slice(Math.max(0, at.start - 40), at.end + 30).replaceAll('\n', ' ') : '';
      const wanted =
        mention?.is === 'place'
          ? `${mention.place.kind} ${mention.place.id ?? mention.place.name}`
          : (mention?.is ?? 'nothing');
      const got = answer ? `${answer.kind} ${answer.id} p ${answer.probability}` : 'nothing';
      console.log(`${verdict.padEnd(8)} ${text.id} …${around}… wanted ${wanted}, got ${got}`);
    }
  }
}

function verdictOf(mention: Pair['gold'], answer: Pair['answer']): string | null {
  if (!mention || mention.is === 'none') return answer ? 'EXTRA' : null;
  if (!answer) return 'MISSED';
  if (mention.is === 'abstain') return answer.id === null ? null : 'GUESSED';
  if (!isRight(mention, answer)) return answer.id === null ? 'OPEN' : 'WRONG';
  if (!WHERE_ROLES.has(mention.role)) return null;
  return mention.geoPrecision === answer.geoPrecision
    ? null
    : `PREC ${answer.geoPrecision}≠${mention.geoPrecision}`;
}
