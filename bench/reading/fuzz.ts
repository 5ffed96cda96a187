/**
 * Puts spoilt samples to the reader and holds it to its contract; prints every seed that breaks it.
 * 100,000 texts take about three minutes of one core: nine in ten are a sentence long (mutate.ts).
 * Usage: npm run fuzz -- [--inputs N] [--seed N] [--keep]
 *   --inputs N  so many texts (100,000)
 *   --seed N    the first seed (1); one seed is one text
 *   --keep      adds the texts that fail to bench/reading/kept.jsonl, which the tests read ever after
 */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createReader } from '../../src/reading/index.ts';
import { faultsOf } from './invariants.ts';
import { KEPT } from './kept.ts';
import { mutant } from './mutate.ts';

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const [inputs, first] = [Number(options.inputs), Number(options.seed)];
const [read, again] = [createReader(), createReader()];
const PROGRESS = 10_000;

let failed = 0;
let longest = { seed: first, ms: 0 };
const started = performance.now();
for (let seed = first; seed < first + inputs; seed++) {
  const input = mutant(seed);
  const from = performance.now();
  const faults = faultsOf(input, read, again);
  const ms = performance.now() - from;
  if (ms > longest.ms) longest = { seed, ms };
  if (faults.length > 0) {
    failed++;
    console.log(`seed ${seed}: ${faults.slice(0, 3).join('; ')}`);
    if (options.keep) appendFileSync(KEPT, `${JSON.stringify(input)}\n`);
  }
  const done = seed - first + 1;
  if (done % PROGRESS === 0)
    console.log(`${done} read, ${failed} failed, ${Math.round((performance.now() - started) / 1000)} s`);
}
console.log(
  `${inputs} texts from seed ${first}, ${failed} failed; the slowest ${longest.seed} (${Math.round(longest.ms)} ms)`,
);
process.exitCode = failed > 0 ? 1 : 0;
