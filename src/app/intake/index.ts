/** Reports from files, folders and standard input. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Offered, Refusal } from '../../core/ports.ts';
import { MAX_REPORT_BYTES, type ReportInput } from '../../core/report.ts';
import { findFault } from '../checking.ts';
import { APP_MESSAGES, type AppMessages, type UiLang } from '../messages.ts';
import { decodeText, isUtf16 } from './decoding.ts';
import { readJsonLines } from './jsonl.ts';
import { firstHeading, splitFrontMatter } from './markdown.ts';

export type { Offered, Refusal } from '../../core/ports.ts';

/** How to read files. */
export interface ReadPathsOptions {
  readonly uiLang?: UiLang | undefined;
  /** What the path "-" reads; JSON Lines where its first character is "{", text or Markdown otherwise. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Used where a report itself says nothing: a date, a language, a source. */
  readonly defaults?: Partial<Omit<ReportInput, 'text' | 'origin'>> | undefined;
}

type Format = 'text' | 'markdown' | 'lines';

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
};

/**
 * Reads .txt, .md, .jsonl and .ndjson files and whole folders of them, in the order given; folders are walked in
 * the order of names. What cannot be read becomes a refusal in its place; nothing is thrown.
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

/** Fills in defaults, and refuses with the name of its file what could not be taken in later anyway. */
function finish(offered: Offered, { defaults }: ReadPathsOptions, say: AppMessages): Offered {
  if ('reason' in offered) return offered;
  const report: ReportInput = { ...defaults, ...offered };
  const fault = findFault(report, say);
  return fault ? { origin: report.origin ?? '-', ...fault } : report;
}

async function* readPath(path: string, options: ReadPathsOptions, say: AppMessages): AsyncGenerator<Offered> {
  if (path === '-') {
    yield* readStream(options.stdin ?? [], say);
    return;
  }
  const found = await stat(path).catch((error: unknown) => unreadable(path, error, say));
  if ('reason' in found) yield found;
  else if (found.isDirectory()) yield* readFolder(path, say);
  else yield* readFile(path, found.size, FORMATS[extname(path).toLowerCase()] ?? formatOf(path), say);
}

/** A file without an extension is a text; one with another is not guessed at. */
function formatOf(path: string): Format | null {
  return extname(path) === '' ? 'text' : null;
}

async function* readFolder(path: string, say: AppMessages): AsyncGenerator<Offered> {
  const files = await listFiles(path).catch((error: unknown) => unreadable(path, error, say));
  if ('reason' in files) return yield files;
  if (files.length === 0) yield { origin: path, code: 'bad_input', reason: say.noReports };
  for (const file of files) {
    const found = await stat(file).catch((error: unknown) => unreadable(file, error, say));
    if ('reason' in found) yield found;
    else yield* readFile(file, found.size, FORMATS[extname(file).toLowerCase()] ?? null, say);
  }
}

/** Files of a kind that is read, by name byte by byte, folders among them; hidden ones are left out. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const shown = entries.filter(({ name }) => !name.startsWith('.'));
  const files: string[] = [];
  for (const entry of shown.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await listFiles(path)));
    else if (FORMATS[extname(entry.name).toLowerCase()]) files.push(path);
  }
  return files;
}

async function* readFile(
  path: string,
  bytes: number,
  format: Format | null,
  say: AppMessages,
): AsyncGenerator<Offered> {
  try {
    if (format === null) yield { origin: path, code: 'unsupported', reason: say.unsupported(extname(path)) };
    else if (format === 'lines') yield* readJsonLines(createReadStream(path), path, say);
    else if (bytes > MAX_REPORT_BYTES * 2)
      yield { origin: path, code: 'too_large', reason: say.tooLarge(bytes) };
    else yield await readText(createReadStream(path), path, format, say);
  } catch (error) {
    yield unreadable(path, error, say);
  }
}

async function* readStream(
  stdin: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  say: AppMessages,
): AsyncGenerator<Offered> {
  const { first, all } = await peek(stdin);
  const isLines = /^(?:\ufeff)?\s*\{/.test(Buffer.from(first.subarray(0, 1024)).toString('utf8'));
  if (isLines) yield* readJsonLines(all, '-', say);
  else yield await readText(all, '-', 'markdown', say);
}

async function peek(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{ readonly first: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  async function* open(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) yield chunk;
  }
  const rest = open();
  const begun = await rest.next();
  const first = begun.done === true ? new Uint8Array() : begun.value;
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield first;
    yield* rest;
  }
  return { first, all: whole() };
}

async function readText(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
  format: 'text' | 'markdown',
  say: AppMessages,
): Promise<Offered> {
  const bytes = await gather(chunks);
  if (bytes === null) return { origin, code: 'too_large', reason: say.tooLarge(null) };
  const text = decodeText(bytes, say);
  if (typeof text !== 'string') return { origin, ...text };
  if (format === 'text') return { text, origin };
  const { meta, body } = splitFrontMatter(text);
  const title = meta.title ?? firstHeading(body);
  return { ...meta, ...(title === undefined ? {} : { title }), text: body, origin };
}

/** All bytes, or null as soon as they are more than a report may be; UTF-16 may take twice its UTF-8. */
async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let limit = MAX_REPORT_BYTES + 3;
  for await (const chunk of chunks) {
    if (length === 0 && isUtf16(chunk)) limit = MAX_REPORT_BYTES * 2;
    length += chunk.length;
    if (length > limit) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function unreadable(origin: string, error: unknown, say: AppMessages): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return { origin, code: 'not_found', reason: say.notFound };
  return { origin, code: 'bad_input', reason: say.unreadable(code) };
}
