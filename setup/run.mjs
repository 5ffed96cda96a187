// What "npm start", "npm test" and "vigie" begin with on a fresh machine: no dependency, Node 20 is enough.
//   node setup/run.mjs start|test|vigie|node [arguments …]
import { realpathSync } from 'node:fs';
import nodeModule from 'node:module';
import { ensureInstalled } from './install.mjs';
import { ensurePage } from './page.mjs';
import { CACHE, CLI, NODE, ROOT, SetupError } from './places.mjs';
import { hand } from './processes.mjs';

/** Runs the command line: here when this already is the Node that npm brought, else in that one. */
async function vigie(args) {
  if (realpathSync(process.execPath) !== realpathSync(NODE)) {
    return hand(NODE, [CLI, ...args], { env: { ...process.env, NODE_COMPILE_CACHE: CACHE } });
  }
  // Sources are compiled once, not at every start (Node 22.8 on).
  nodeModule.enableCompileCache?.(CACHE);
  process.argv.splice(1, process.argv.length, CLI, ...args);
  await import(CLI);
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
