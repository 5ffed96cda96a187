/**
 * Checks that the scorer gives the same figures as the reference scorer (`score.py` of the development set)
 * on the same input: findings made from the annotations with seeded errors of every kind.
 * Usage: node bench/accuracy/reference.ts
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GoldReport } from '../../src/app/evaluate/gold.ts';
import { score } from '../../src/app/evaluate/score.ts';
import type { Scores } from '../../src/app/evaluate/score.ts';
import { distort, fuse } from './distort.ts';
import { developmentFolder, developmentSet, sampleSet } from './samples.ts';

const script = join(developmentFolder(), 'score.py');
if (!existsSync(script)) {
  console.log(`No reference scorer at ${script}: nothing to compare with. Name its folder in VIGIE_GOLD.`);
  process.exit(0);
}
const sets = [await developmentSet(), await sampleSet()].filter((set) => set !== null);
const differences = sets.flatMap(({ name, gold }) =>
  [1, 2, 3, 4, 5].flatMap((seed) =>
    compareScorers(gold, seed).map((line) => `${name}, seed ${seed}: ${line}`),
  ),
);
console.log(differences.join('\n') || `Same figures on ${sets.length * 5} inputs.`);
process.exitCode = differences.length > 0 ? 1 : 0;

function compareScorers(gold: readonly GoldReport[], seed: number): readonly string[] {
  const findings = distort(gold, seed);
  const fused = fuse(findings, seed);
  const ours = referenceNames(score(gold, findings, fused));
  const theirs = runReference(gold, findings, fused);
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return names
    .map((name) => [name, sorted(ours[name]), sorted(theirs[name])] as const)
    .filter(([, a, b]) => a !== b)
    .map(([name, a, b]) => `${name} is ${a}, the reference says ${b}`);
}

function runReference(...inputs: readonly (readonly unknown[])[]): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-score-'));
  try {
    const [gold = '', findings = '', fused = ''] = inputs.map((rows, i) => {
      const path = join(folder, `${i}.jsonl`);
      writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
      return path;
    });
    const args = [script, gold, findings, '--json', '--fused', fused];
    return JSON.parse(execFileSync('python3', args, { encoding: 'utf8' })) as Record<string, unknown>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function referenceNames(scores: Scores): Record<string, unknown> {
  const {
    incident,
    incidentByLanguage,
    incidentAnyType,
    harm,
    statement,
    operation,
    misses: _,
    ...rest
  } = scores;
  const languages = Object.entries(incidentByLanguage).map(([lang, figure]) => [`incident/${lang}`, figure]);
  return {
    'incident/all': incident,
    'incident-any-type/all': incidentAnyType,
    'harm/all': harm,
    'statement/all': statement,
    'operation/all': operation,
    ...Object.fromEntries(languages),
    ...rest,
  };
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, v: unknown) =>
    v !== null && typeof v === 'object' ? Object.fromEntries(Object.entries(v).sort()) : v,
  );
}
