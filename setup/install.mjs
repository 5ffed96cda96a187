// Installs what package-lock.json says, unless node_modules already holds exactly that.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LOCK_FILE, MODULES, NODE, SetupError } from './places.mjs';
import { capture } from './processes.mjs';

const STAMP = join(MODULES, '.vigie-setup');
const INSTALLED = join(MODULES, '.package-lock.json');

const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** What node_modules must have been made from: the lock file, on this kind of machine. */
function wantedStamp() {
  const lock = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/** Whether npm's own note of what it installed agrees with the lock file, as after "npm install". */
function agreesWithLock() {
  const note = readText(INSTALLED);
  if (note === '') return false;
  const installed = JSON.parse(note).packages;
  const wanted = JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

const isInstalled = () => existsSync(NODE) && (readText(STAMP) === wantedStamp() || agreesWithLock());

const NOISE = /^(npm )?(warn|notice)|complete log|debug-0\.log|^(code|errno|syscall|path|dest|cwd|command) /i;

/** The first of npm's words that tell a person something, as one line. */
function reasonOf(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  return lines.find((line) => line !== '' && !NOISE.test(line)) ?? 'npm said nothing';
}

/** The npm that runs this, else the one on the PATH. */
function npm(args) {
  const running = process.env.npm_execpath;
  if (running && basename(running) === 'npm-cli.js') return capture(process.execPath, [running, ...args]);
  return capture('npm', args, { shell: process.platform === 'win32' });
}

// The "node" package fetches its program in an install script, which settings such as ignore-scripts skip.
async function fetchNode() {
  const script = join(MODULES, 'node', 'installArchSpecificPackage.js');
  const { code, output } = await capture(process.execPath, [script], { cwd: join(MODULES, 'node') });
  if (code !== 0 || !existsSync(NODE)) {
    throw new SetupError(`Node 24 could not be fetched from the npm registry: ${reasonOf(output)}`);
  }
}

/** Makes node_modules what the lock file says; a line of words on standard error when that takes a while. */
export async function ensureInstalled() {
  if (!isInstalled()) {
    process.stderr.write('Installing what package-lock.json names (about half a minute) …\n');
    const { code, output } = await npm([
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) {
      throw new SetupError(
        `npm ci failed: ${reasonOf(output)}. It needs the npm registry: check the network, then start again.`,
      );
    }
    if (!existsSync(NODE)) await fetchNode();
  }
  if (readText(STAMP) !== wantedStamp()) writeFileSync(STAMP, wantedStamp());
}
