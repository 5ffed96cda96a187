/** Where things are: the checkout's own files, and the folder of the record. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from './terminal.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The built page. */
export const PAGE = join(ROOT, 'dist', 'web');
export const SAMPLES = join(ROOT, 'samples');
/** The record that `npm start` keeps in the checkout. */
export const START_DATA = join(ROOT, 'vigie-data');

/** The version of this checkout. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const told =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null;
  return typeof told === 'string' ? told : '0';
}

/** The platform's folder for what programs keep for a user (XDG base directories on Linux). */
function userData(env: Terminal['env'], platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  const xdg = env['XDG_DATA_HOME'] ?? '';
  return xdg === '' ? join(homedir(), '.local', 'share') : xdg;
}

/** The record's folder: `--data`, else VIGIE_DATA, else the user's own. */
export function dataFolder(
  asked: string | undefined,
  env: Terminal['env'],
  platform = process.platform,
): string {
  const told = asked ?? env['VIGIE_DATA'] ?? '';
  return resolve(told === '' ? join(userData(env, platform), 'vigie') : told);
}
