/**
 * Prints what suggested grades and fused chances are worth on seeded networks of copying outlets, beside the accepted
 * figures. `--accept` writes today's figures down.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { measure, type Measured } from './measure.ts';

const ACCEPTED = new URL('accepted.json', import.meta.url);
const SEEDS = [1, 2, 3, 4, 5];
const INCIDENTS = 4000;

const ROWS: readonly (readonly [string, (m: Measured) => number])[] = [
  ['Brier, fused', (m) => m.brier.fused],
  ['Brier, fused, copies counted as witnesses', (m) => m.brier.withCopies],
  ['Brier, majority vote', (m) => m.brier.majority],
  ['Brier, most reliable source', (m) => m.brier.mostReliable],
  ['calibration error (ECE)', (m) => m.ece],
  ['|correlation| of reliability and credibility', (m) => Math.abs(m.correlation)],
  ['share on the diagonal A1 … E5', (m) => m.diagonal],
];

const today = SEEDS.map((seed) => measure(seed, INCIDENTS));
const means = Object.fromEntries(
  ROWS.map(([name, of]) => [
    name,
    Math.round((1e4 * today.reduce((sum, m) => sum + of(m), 0)) / SEEDS.length) / 1e4,
  ]),
);
if (process.argv.includes('--accept')) writeFileSync(ACCEPTED, `${JSON.stringify(means, null, 2)}\n`);
const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Readonly<Record<string, number>>;
console.log(`${SEEDS.length} networks of 40 outlets, ${INCIDENTS} incidents each; mean of the networks`);
console.log('accepted   today');
for (const [name] of ROWS)
  console.log(`${(accepted[name] ?? NaN).toFixed(4)}     ${(means[name] ?? NaN).toFixed(4)}   ${name}`);
