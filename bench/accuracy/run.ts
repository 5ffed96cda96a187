/**
 * Reads the annotated sets with the project's reader and prints today's scores beside the accepted ones.
 * Usage: node bench/accuracy/run.ts [--accept] [--misses N] [--json] [--data DIR]
 *   --accept    makes today's figures the accepted ones (bench/accuracy/accepted.json)
 *   --misses N  prints the first N incidents of each set that were missed or are extra; none of those kept back
 *   --json      prints the figures as JSON instead of tables
 *   --data DIR  reads with the places of a data folder: its imports, lists and corrections ("vigie gazetteer import … --data DIR")
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { flatFigures, missLine, scoreTable } from '../../src/app/evaluate/render.ts';
import { openGazetteer } from '../../src/app/places/layers.ts';
import { score } from '../../src/app/evaluate/score.ts';
import type { Scores } from '../../src/app/evaluate/score.ts';
import type { ReadReport } from '../../src/core/ports.ts';
import { fuseFindings } from '../../src/fusion/index.ts';
import { createReader } from '../../src/reading/index.ts';
import { developmentFolder, developmentSet, measuringSets, sampleSet } from './samples.ts';
import type { AnnotatedSet } from './samples.ts';

type Figures = Readonly<Record<string, number | null>>;

// Whoever works on the reader sees its figures and none of its words.
const KEPT_BACK = 'kept-back';
const ACCEPTED = join(import.meta.dirname, 'accepted.json');
const { values: options } = parseArgs({
  options: {
    accept: { type: 'boolean', default: false },
    misses: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});

const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Readonly<Record<string, Figures>>;
const read =
  options.data === undefined
    ? createReader()
    : createReader({ gazetteer: openGazetteer({ data: options.data }) });
const results = [await sampleSet(), ...(await measuringSets()), await developmentSet()]
  .filter((set) => set !== null)
  .map((set) => measure(set, read));

if (options.json) {
  console.log(
    JSON.stringify(Object.fromEntries(results.map((r) => [r.name, flatFigures(r.scores)])), null, 1),
  );
} else {
  for (const result of results) print(result);
  if (!results.some((result) => result.name === 'development')) {
    console.log(`No development set at ${developmentFolder()}: name its folder in VIGIE_GOLD.`);
  }
}
if (options.accept) {
  const today = Object.fromEntries(results.map((result) => [result.name, flatFigures(result.scores)]));
  writeFileSync(ACCEPTED, `${JSON.stringify({ ...accepted, ...today }, null, 1)}\n`);
}

interface Result {
  readonly name: string;
  readonly reports: number;
  readonly seconds: number;
  readonly scores: Scores;
}

function measure({ name, reports, gold }: AnnotatedSet, reader: ReadReport): Result {
  const start = performance.now();
  const findings = reports.map(reader);
  const seconds = (performance.now() - start) / 1000;
  return { name, reports: reports.length, seconds, scores: score(gold, findings, fuseFindings(findings)) };
}

function print({ name, reports, scores, seconds }: Result): void {
  console.log(`\n${name}: ${reports} reports read in ${seconds.toFixed(1)} s`);
  console.log(scoreTable(scores, accepted[name] ?? {}));
  if (name === KEPT_BACK) return;
  for (const miss of scores.misses.slice(0, Number(options.misses))) console.log(missLine(miss));
}
