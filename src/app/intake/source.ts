/** One source of bytes, a file or a stream, to the reports in it: by what its bytes and its name tell of its kind. */
import { extname } from 'node:path';
import type { Offered, Refusal } from '../../core/use-cases.ts';
import { MAX_REPORT_BYTES } from '../../core/report.ts';
import type { Extracted } from '../documents/extracted.ts';
import { recognise, type DocumentKind } from '../documents/kinds.ts';
import { openInWorkshop } from '../documents/workshop.ts';
import type { AppMessages } from '../messages.ts';
import { decodeText, isUtf16 } from './decoding.ts';
import { readJsonLines } from './jsonl.ts';
import { firstHeading, splitFrontMatter } from './markdown.ts';

/** Where bytes come from. */
export interface Source {
  /** Path or name; "-" is standard input, whose kind its bytes alone tell. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** So many bytes tell the kind. */
const HEAD_BYTES = 4096;
const STDIN = '-';

/** The reports of a source in order, each with its origin; what is none is a refusal in its place. */
export async function* readSource({ name, chunks }: Source, say: AppMessages): AsyncGenerator<Offered> {
  const { head, all } = await peek(chunks);
  const recognised = recognise(head, name);
  if ('unknown' in recognised) {
    yield { origin: name, code: 'unsupported', reason: unknownReason(recognised.unknown, name, say) };
    return;
  }
  const { kind } = recognised;
  if (kind === 'lines' || (name === STDIN && startsJson(head))) yield* readJsonLines(all, name, say);
  else if (kind === 'text') yield await readText(all, name, name === STDIN ? 'markdown' : 'text', say);
  else if (kind === 'markdown') yield await readText(all, name, kind, say);
  else yield* readDocument(all, name, kind, say);
}

const unknownReason = (unknown: string, name: string, say: AppMessages): string =>
  unknown === extname(name) ? say.unsupported(unknown) : say.foreign(unknown);

const startsJson = (head: Uint8Array): boolean =>
  /^(?:\ufeff)?\s*\{/.test(Buffer.from(head.subarray(0, 1024)).toString('utf8'));

/** The first bytes, and all of them again. */
async function peek(
  chunks: Source['chunks'],
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  async function* open(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) yield chunk;
  }
  const rest = open();
  const begun: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await rest.next();
    if (next.done === true) break;
    begun.push(next.value);
    length += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* begun;
    yield* rest;
  }
  return { head: Buffer.concat(begun), all: whole() };
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

async function* readDocument(
  chunks: AsyncIterable<Uint8Array>,
  origin: string,
  kind: DocumentKind,
  say: AppMessages,
): AsyncGenerator<Offered> {
  const bytes = await gather(chunks);
  if (bytes === null) yield { origin, code: 'too_large', reason: say.tooLarge(null) };
  else if (bytes.length === 0) yield { origin, code: 'bad_input', reason: say.empty };
  else for (const found of await openInWorkshop(kind, bytes)) yield offeredOf(found, origin, say);
}

/** Faults that lie in the kind of what came, not in its state. */
const UNSUPPORTED = new Set(['notDocx', 'notFeed', 'unknownPart']);

function offeredOf(found: Extracted, name: string, say: AppMessages): Offered {
  const { part, ...report } = found;
  const origin = name + (part ?? '');
  if (!('fault' in report)) return { ...report, origin };
  const code: Refusal['code'] = UNSUPPORTED.has(report.fault)
    ? 'unsupported'
    : report.fault === 'tooMuchInside'
      ? 'too_large'
      : 'bad_input';
  return { origin, code, reason: say.documents[report.fault] };
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
