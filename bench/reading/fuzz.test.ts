import { expect, it } from 'vitest';
import { createReader } from '../../src/reading/index.ts';
import { faultsOf } from './invariants.ts';
import { keptInputs } from './kept.ts';
import { mutant } from './mutate.ts';

const [read, again] = [createReader(), createReader()];
const INPUTS = 3000;
/** Other seeds than `npm run fuzz` begins with. */
const FIRST_SEED = 1_000_000;

it.each(keptInputs().map((input, i) => [i, input] as const))(
  'kept text %i keeps the contract',
  (_i, input) => {
    expect(faultsOf(input, read, again)).toEqual([]);
  },
);

it(`${INPUTS} spoilt reports keep the contract`, { timeout: 300_000 }, () => {
  const failed = Array.from({ length: INPUTS }, (_, i) => FIRST_SEED + i)
    .map((seed) => ({ seed, faults: faultsOf(mutant(seed), read, again) }))
    .filter(({ faults }) => faults.length > 0);
  expect(failed).toEqual([]);
});

it('makes texts that differ, of a bounded length, the same for the same seed', () => {
  const texts = Array.from({ length: 500 }, (_, seed) => mutant(seed).text);
  expect(new Set(texts).size).toBeGreaterThan(490);
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(2000);
  expect(mutant(7)).toEqual(mutant(7));
});
