// Everything that "npm test" runs, in the order of what fails fastest.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePage } from './page.mjs';
import { MODULES, NODE, SetupError } from './places.mjs';
import { capture, hand } from './processes.mjs';

const tool = (...path) => join(MODULES, ...path);

/** Checks that have no tests of their own: each prints nothing when all is well. */
const CHECKS = [
  ['types', tool('typescript', 'bin', 'tsc'), ['-p', '.']],
  [
    'types of the page',
    tool('svelte-check', 'bin', 'svelte-check'),
    ['--tsconfig', './web/tsconfig.json', '--threshold', 'error'],
  ],
  ['lint', tool('oxlint', 'bin', 'oxlint'), ['--deny-warnings']],
  [
    'layers',
    tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    ['--config', '.dependency-cruiser.cjs', 'src', 'web'],
  ],
];

const SUITES = [
  ['unit, store and API tests', 'unit'],
  ['browser tests', 'browser'],
];

const environment = { ...process.env, TZ: 'UTC', FORCE_COLOR: '0' };
const say = (line) => process.stdout.write(`${line}\n`);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runCheck([name, script, args]) {
  const since = performance.now();
  const { code, output } = await capture(NODE, [script, ...args], { env: environment });
  if (code !== 0) say(output.trimEnd());
  say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/** Tests passed and failed; a file that could not be loaded is one failure, and so is a run without a report. */
function tally(reportFile, code) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const unloaded = report.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  // Vitest also fails for what happens outside any test, such as an unhandled rejection.
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

async function runSuite([name, project], folder) {
  const since = performance.now();
  const file = join(folder, `${project}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  say(`…      ${name}`);
  const args = [tool('vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters];
  const code = await hand(NODE, args, { env: environment });
  const counts = tally(file, code);
  say(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${counts.passed} passed (${seconds(since)})`);
  return counts;
}

async function buildPage() {
  try {
    await ensurePage();
    return { passed: 0, failed: 0 };
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    return { passed: 0, failed: 1 };
  }
}

/**
 * Runs every check and test, or those whose names are given: types, lint, layers, unit, browser.
 * @returns {Promise<number>} exit code
 */
export async function check(only = []) {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-test-'));
  const wanted = (name) => only.length === 0 || only.includes(name);
  const results = [];
  for (const entry of CHECKS.filter(([name]) => wanted(name))) results.push(await runCheck(entry));
  if (only.length === 0 || only.includes('browser')) results.push(await buildPage());
  for (const entry of SUITES.filter(([, project]) => wanted(project)))
    results.push(await runSuite(entry, folder));
  rmSync(folder, { recursive: true, force: true });
  const sum = (key) => results.reduce((total, counts) => total + counts[key], 0);
  say(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
