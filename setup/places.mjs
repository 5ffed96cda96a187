// The folders and files that the set-up knows. Plain JavaScript: it runs before anything is installed.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
export const MODULES = join(ROOT, 'node_modules');
export const LOCK_FILE = join(ROOT, 'package-lock.json');
/** The Node that npm brings. */
export const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
export const CLI = join(ROOT, 'src', 'cli', 'main.ts');
/** The command line's sources in a few files, by what they were made of. */
export const BUNDLES = join(MODULES, '.cache', 'vigie');
export const PAGE = join(ROOT, 'dist', 'web');

/** A failure that a person is told of in one line. */
export class SetupError extends Error {}
