/** Reports from files, folders and standard input. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Offered, Refusal } from '../../core/use-cases.ts';
import type { ReportInput } from '../../core/report.ts';
import { findFault } from '../checking.ts';
import { kindOfName } from '../documents/kinds.ts';
import { APP_MESSAGES, type AppMessages, type UiLang } from '../messages.ts';
import { readSource } from './source.ts';

export type { Offered, Refusal } from '../../core/use-cases.ts';

/** How to read files. */
export interface ReadPathsOptions {
  readonly uiLang?: UiLang | undefined;
  /** What the path "-" reads: of the kind that its first bytes tell; text or Markdown where they tell none. */
  readonly stdin?: AsyncIterable<Uint8Array> | Iterable<Uint8Array> | undefined;
  /** Used where a report itself says nothing: a date, a language, a source. */
  readonly defaults?: Partial<Omit<ReportInput, 'text' | 'origin'>> | undefined;
}

/**
 * Reads texts, Markdown, JSON Lines and documents (web pages, PDF, Word, mail, feeds) and whole folders of them, in
 * the order given; folders are walked in the order of names. What cannot be read becomes a refusal in its place;
 * nothing is thrown.
 */
export async function* readPaths(
  paths: readonly string[],
  options: ReadPathsOptions = {},
): AsyncGenerator<Offered> {
  const say = APP_MESSAGES[options.uiLang ?? 'en'];
  for (const path of paths) {
    for await (const offered of readPath(path, options, say)) yield finish(offered, options, say);
  }
}

/**
 * Reads one file that came with a name and no path, such as one that a page sends.
 * @param name tells the kind where the bytes do not, and is the origin of what is found
 */
export async function* readUpload(
  name: string,
  bytes: Uint8Array,
  options: ReadPathsOptions = {},
): AsyncGenerator<Offered> {
  const say = APP_MESSAGES[options.uiLang ?? 'en'];
  for await (const offered of readSource({ name, chunks: [bytes] }, say)) yield finish(offered, options, say);
}

/** Fills in defaults, and refuses with the name of its file what could not be taken in later anyway. */
function finish(offered: Offered, { defaults }: ReadPathsOptions, say: AppMessages): Offered {
  if ('reason' in offered) return offered;
  const report: ReportInput = { ...defaults, ...offered };
  const fault = findFault(report, say);
  return fault ? { origin: report.origin ?? '-', ...fault } : report;
}

async function* readPath(path: string, options: ReadPathsOptions, say: AppMessages): AsyncGenerator<Offered> {
  if (path === '-') {
    yield* readSource({ name: '-', chunks: options.stdin ?? [] }, say);
    return;
  }
  const found = await stat(path).catch((error: unknown) => unreadable(path, error, say));
  if ('reason' in found) yield found;
  else if (found.isDirectory()) yield* readFolder(path, say);
  else yield* readFile(path, say);
}

async function* readFolder(path: string, say: AppMessages): AsyncGenerator<Offered> {
  const files = await listFiles(path).catch((error: unknown) => unreadable(path, error, say));
  if ('reason' in files) return yield files;
  if (files.length === 0) yield { origin: path, code: 'bad_input', reason: say.noReports };
  for (const file of files) yield* readFile(file, say);
}

/** Files of a kind that is read, by name byte by byte, folders among them; hidden ones are left out. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const files: string[] = [];
  for (const entry of shown.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listFiles(path)));
    else if (extname(entry.name) !== '' && kindOfName(entry.name)) files.push(path);
  }
  return files;
}

async function* readFile(path: string, say: AppMessages): AsyncGenerator<Offered> {
  try {
    yield* readSource({ name: path, chunks: createReadStream(path) }, say);
  } catch (error) {
    yield unreadable(path, error, say);
  }
}

function unreadable(origin: string, error: unknown, say: AppMessages): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return { origin, code: 'not_found', reason: say.notFound };
  return { origin, code: 'bad_input', reason: say.unreadable(code) };
}
