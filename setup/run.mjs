// What "npm start", "npm test" and "vigie" begin with on a fresh machine: no dependency, Node 20 is enough.
//   node setup/run.mjs start|test|vigie|node [arguments …]
import { realpathSync } from 'node:fs';
import nodeModule from 'node:module';
import { pathToFileURL } from 'node:url';
import { bundledCli } from './bundle.mjs';
import { ensureInstalled } from './install.mjs';
import { ensurePage } from './page.mjs';
import { NODE, ROOT, SetupError } from './places.mjs';
import { hand } from './processes.mjs';

/** Runs the command line: here when this already is the Node that npm brought, else in that one. */
async function vigie(args) {
  const { cli, cache } = await bundledCli();
  if (realpathSync(process.execPath) !== realpathSync(NODE)) {
    return hand(NODE, [cli, ...args], {
      env: { ...process.env, ...(cache && { NODE_COMPILE_CACHE: cache }) },
    });
  }
  // Sources are compiled once, not at every start.
  if (cache) nodeModule.enableCompileCache(cache);
  process.argv.splice(1, process.argv.length, cli, ...args);
  await import(pathToFileURL(cli).href);
  return null;
}

const COMMANDS = {
  start: async (args) => {
    await ensurePage();
    return vigie(['start', ...args]);
  },
  test: async (args) => {
    process.chdir(ROOT);
    const { check } = await import('./check.mjs');
    return check(args);
  },
  vigie: async (args) => vigie(args),
  // Benchmarks and generators, in the Node that npm brought.
  node: async (args) => hand(NODE, args, {}),
};

/** Sets up what is missing, then does what was asked; sets the exit code. */
export async function run(command, args) {
  try {
    await ensureInstalled();
    const code = await COMMANDS[command](args);
    if (code !== null) process.exitCode = code;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (realpathSync(process.argv[1] ?? '.') === realpathSync(new URL(import.meta.url))) {
  const [command = 'vigie', ...args] = process.argv.slice(2);
  await run(command, args);
}
