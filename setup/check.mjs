// Everything that "npm test" runs, in the order of what fails fastest.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensurePage } from './page.mjs';
import { MODULES, NODE, ROOT, SetupError } from './places.mjs';
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

/**
 * What a report tells: tests passed, tests failed (a file that could not be loaded is one), and the files that were begun
 * and never ended since their process fell. Vitest also fails for what happens outside any test, such as an unhandled
 * rejection: that is `amiss`, as is a run without a report.
 */
function tally(reportFile, code) {
  if (!existsSync(reportFile)) return { passed: 0, failed: 0, amiss: true, fallen: [] };
  const files = JSON.parse(readFileSync(reportFile, 'utf8')).testResults;
  const isOpen = (file) => file.assertionResults.some((one) => one.status === 'pending');
  const ended = files.filter((file) => !isOpen(file));
  const tests = (status) =>
    ended.flatMap((file) => file.assertionResults.filter((one) => one.status === status));
  const unloaded = ended.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = tests('failed').length + unloaded.length;
  const fallen = files.filter(isOpen).map((file) => file.name);
  return { passed: tests('passed').length, failed, amiss: code !== 0 && failed === 0, fallen };
}

async function runFiles(project, files, reportFile) {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${reportFile}`];
  const args = [tool('vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters, ...files];
  return tally(reportFile, await hand(NODE, args, { env: environment }));
}

/** No more files than these are taken up again after a fall. */
const MOST_FALLEN = 2;

async function runSuite([name, project], folder) {
  const since = performance.now();
  say(`…      ${name}`);
  const first = await runFiles(project, [], join(folder, `${project}.json`));
  const results = [first];
  // V8 has been seen to give up in a thread and take the process of a test along. That is no verdict on the test: its
  // file is run once more, and that is said. Whoever falls twice has failed, and so has a test that failed.
  if (first.amiss && first.fallen.length > 0 && first.fallen.length <= MOST_FALLEN) {
    say(
      `AGAIN  a process fell in the midst of ${first.fallen.map((file) => relative(ROOT, file)).join(', ')}`,
    );
    results[0] = { ...first, amiss: false };
    results.push(await runFiles(project, first.fallen, join(folder, `${project}-again.json`)));
  }
  const sum = (count) => results.reduce((total, one) => total + count(one), 0);
  const counts = { passed: sum((one) => one.passed), failed: sum((one) => one.failed + Number(one.amiss)) };
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
