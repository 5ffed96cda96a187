/** The built page as files: never outside its folder, cached by content. */
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, Handler } from 'hono';
import { messagesFor } from './messages/index.ts';
import { refuse } from './problems.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSED = /^(text|application\/(json|geo|manifest|wasm))|svg/;
// Vite puts a digest of the content into the name: such a file never changes.
const HASHED = /^assets\/.*-[\w-]{8,}\.\w+$/;

interface PageFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly zipped: Buffer<ArrayBuffer> | null;
  readonly type: string;
  readonly etag: string;
}

const zip = promisify<Buffer, Buffer<ArrayBuffer>>(gzip);

async function load(path: string): Promise<PageFile> {
  const bytes = await readFile(path);
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  return { bytes, type, etag, zipped: COMPRESSED.test(type) ? await zip(bytes) : null };
}

/** The file that a request path names, as a real path under `root`; null where there is none. */
async function locate(root: string, path: string): Promise<string | null> {
  try {
    const name = decodeURIComponent(path);
    const real = await realpath(join(root, name === '/' ? 'index.html' : name));
    return real.startsWith(root + sep) && (await stat(real)).isFile() ? real : null;
  } catch {
    // A name that cannot be decoded, holds a NUL or does not exist: all are "no such page".
    return null;
  }
}

function answer(c: Context, file: PageFile, isForever: boolean): Response {
  c.header('etag', file.etag);
  c.header('cache-control', isForever ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('vary', 'accept-encoding');
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304);
  c.header('content-type', file.type);
  if (file.zipped === null || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? ''))
    return c.body(file.bytes);
  c.header('content-encoding', 'gzip');
  return c.body(file.zipped);
}

async function missing(c: Context, root: string | null): Promise<Response> {
  const say = messagesFor(c.req.header('accept-language'));
  const isBuilt = root !== null && (await locate(root, '/')) !== null;
  return refuse(c, 'not_found', isBuilt ? say.noPage(c.req.path) : say.notBuilt);
}

/**
 * Serves the files of a folder; "/" is its index.html.
 * @param folder where the page was built to; it may not exist yet
 */
export function servePage(folder: string): Handler {
  const loaded = new Map<string, { readonly changed: number; readonly file: PageFile }>();
  return async (c) => {
    const root = await realpath(folder).catch(() => null);
    const path = root === null ? null : await locate(root, c.req.path);
    if (root === null || path === null) return missing(c, root);
    const changed = (await stat(path)).mtimeMs;
    const known = loaded.get(path);
    const file = known?.changed === changed ? known.file : await load(path);
    loaded.set(path, { changed, file });
    return answer(c, file, HASHED.test(path.slice(root.length + 1).replaceAll(sep, '/')));
  };
}
