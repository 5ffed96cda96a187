/** Which kind of document some bytes are: by their content first, by their name where the content leaves it open. */
import { extname } from 'node:path';
import type { READ_EXTENSIONS } from '../../core/report.ts';
import { looksUtf16 } from './charset.ts';

/** Kinds that are opened by a library, in a thread of their own. */
export const DOCUMENT_KINDS = ['html', 'pdf', 'docx', 'mail', 'feed'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type Kind = DocumentKind | 'text' | 'markdown' | 'lines';

/** What bytes are: a kind that is read, or a name for what is not. */
export type Recognised = { readonly kind: Kind } | { readonly unknown: string };

/** Kinds by extension. */
export const EXTENSIONS: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonl': 'lines',
  '.ndjson': 'lines',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'mail',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
} satisfies Readonly<Record<(typeof READ_EXTENSIONS)[number], Kind>>;

/** The kind that a name promises; undefined where its extension is not known, text where it has none. */
export function kindOfName(name: string): Kind | undefined {
  const extension = extname(name).toLowerCase();
  return extension === '' ? 'text' : EXTENSIONS[extension];
}

/** Beginnings of files that are of no kind that is read, with the name that a person knows them by. */
const FOREIGN: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'Word 97 (.doc), Excel 97 (.xls) or Outlook (.msg)'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0x7f, 0x45, 0x4c, 0x46], 'ELF'],
  [[0x49, 0x44, 0x33], 'MP3'],
  [[0x4f, 0x67, 0x67, 0x53], 'Ogg'],
  [[0x52, 0x49, 0x46, 0x46], 'RIFF'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** A PDF's mark may stand anywhere in its first 1,024 bytes (ISO 32000, annex H.3.4.1). */
const HEAD = 1024;
/** Pages with long comments or many preloads before their first tag are common. */
const TEXT_HEAD = 4096;

/**
 * Tells the kind from the first bytes (some thousands suffice) and the name.
 * A text that is none of the kinds with a mark of its own is what its extension says.
 */
export function recognise(bytes: Uint8Array, name: string): Recognised {
  const foreign = FOREIGN.find(([start]) => startsWith(bytes, start));
  if (foreign) return { unknown: foreign[1] };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { kind: 'docx' };
  if (Buffer.from(bytes.subarray(0, HEAD)).includes('%PDF-')) return { kind: 'pdf' };
  const promised = kindOfName(name);
  if (promised === 'lines') return { kind: 'lines' };
  const marked = markedKind(headText(bytes), promised);
  if (marked !== null) return { kind: marked };
  if (promised === undefined) return { unknown: extname(name) };
  return { kind: promised };
}

function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, TEXT_HEAD);
  const utf16 = looksUtf16(head);
  const text = utf16 ? new TextDecoder(utf16).decode(head) : Buffer.from(head).toString('latin1');
  // A byte-order mark of UTF-8 reads as these three in Latin-1.
  return text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)?\s+|^(?:\ufeff|\u00ef\u00bb\u00bf)/, '');
}

const XML_ROOT = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>)*<([a-z][\w:.-]*)/i;
const HTML_ROOTS = new Set(['html', 'head', 'body', 'title', 'meta']);
const FEED_ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);

function markedKind(head: string, promised: Kind | undefined): DocumentKind | null {
  if (/^<!doctype\s+html/i.test(head)) return 'html';
  const root = head.startsWith('<') ? XML_ROOT.exec(head)?.[1]?.toLowerCase() : undefined;
  if (root !== undefined && HTML_ROOTS.has(root)) return 'html';
  if (root !== undefined && FEED_ROOTS.has(root)) return 'feed';
  if (promised !== 'mail' && isMail(head)) return 'mail';
  return null;
}

const HEADER = /^([A-Za-z][A-Za-z0-9-]*):/;
/** Headers that mail systems write and people do not. */
const MACHINE_HEADERS = new Set(['received', 'message-id', 'mime-version', 'return-path', 'delivered-to']);

/** A block of headers at the very start, one of them by a machine: a typed "From: … Date: …" stays text. */
function isMail(head: string): boolean {
  const names: string[] = [];
  for (const line of head.split(/\r?\n/)) {
    const header = HEADER.exec(line);
    if (header) names.push((header[1] ?? '').toLowerCase());
    else if (line === '' || !/^[ \t]/.test(line)) break;
  }
  return names.includes('from') && names.some((name) => MACHINE_HEADERS.has(name));
}
