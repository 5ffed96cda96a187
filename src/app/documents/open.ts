/** Bytes of a document to the reports in it. Libraries are loaded when a document of their kind comes. */
import { decodeMarkup } from './charset.ts';
import type { Extracted } from './extracted.ts';
import { recognise, type DocumentKind } from './kinds.ts';

/** Mails within mails beyond this are named as left out. */
const MOST_NESTED = 3;

/** Opens a document; what a library cannot make sense of is `damaged`, never thrown. */
export async function openDocument(
  kind: DocumentKind,
  bytes: Uint8Array,
  nested = 0,
): Promise<readonly Extracted[]> {
  try {
    return await open(kind, bytes, nested);
  } catch {
    return [{ fault: 'damaged' }];
  }
}

async function open(kind: DocumentKind, bytes: Uint8Array, nested: number): Promise<readonly Extracted[]> {
  switch (kind) {
    case 'html':
      return [(await import('./html/page.ts')).openPage(decodeMarkup(bytes))];
    case 'pdf':
      return [await (await import('./pdf/pdf.ts')).openPdf(bytes)];
    case 'docx':
      return [(await import('./docx.ts')).openDocx(bytes)];
    case 'feed':
      return (await import('./feed.ts')).openFeed(decodeMarkup(bytes));
    case 'mail': {
      const { openMail } = await import('./mail.ts');
      return openMail(bytes, (content, name) => openPart(content, name, nested + 1));
    }
  }
}

/** An attachment: a document, a text, or named as left out. */
async function openPart(bytes: Uint8Array, name: string, nested: number): Promise<readonly Extracted[]> {
  const recognised = recognise(bytes, name);
  if ('unknown' in recognised || recognised.kind === 'lines' || nested > MOST_NESTED)
    return [{ fault: 'unknownPart' }];
  const { kind } = recognised;
  if (kind !== 'text' && kind !== 'markdown') return openDocument(kind, bytes, nested);
  const text = decodeMarkup(bytes);
  if (text.includes('\0')) return [{ fault: 'unknownPart' }];
  return text.trim() === '' ? [{ fault: 'empty' }] : [{ text }];
}
