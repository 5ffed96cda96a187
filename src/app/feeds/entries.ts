/** From the bytes that a host sent to the entries of a feed, or to the text of a page that an entry links to. */
import { isUtf8 } from 'node:buffer';
import { VigieError } from '../../core/errors.ts';
import { parseUrl, shownAddress } from '../../core/links.ts';
import type { Offered } from '../../core/use-cases.ts';
import type { ReportInput } from '../../core/report.ts';
import { looksUtf16 } from '../documents/charset.ts';
import { recognise } from '../documents/kinds.ts';
import { readUpload } from '../intake/index.ts';
import type { UiLang } from '../messages.ts';
import type { FeedMessages } from './messages.ts';
import type { FetchedPage } from './request.ts';

const hostOf = (page: FetchedPage): string => new URL(page.url).host;

/**
 * The entries of a feed in its order; an entry that cannot be read is a refusal in its place.
 * @param id names the entries in messages: "lecourrier-example#3"
 * @throws VigieError `unsupported` where it is none, with the feed that the page names; `bad_input` where it is damaged
 */
export async function entriesOf(
  page: FetchedPage,
  id: string,
  say: FeedMessages,
  uiLang: UiLang,
): Promise<readonly Offered[]> {
  const bytes = inUtf8(page);
  const recognised = recognise(bytes.subarray(0, 4096), id);
  if (!('kind' in recognised) || recognised.kind !== 'feed') {
    const named = feedNamedBy(page);
    throw new VigieError(
      'unsupported',
      named === null ? say.notAFeed(hostOf(page)) : say.notAFeedBut(hostOf(page), shownAddress(named)),
    );
  }
  const entries: Offered[] = [];
  for await (const entry of readUpload(id, bytes, { uiLang })) entries.push(entry);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && 'reason' in only && only.origin === id)
    throw new VigieError(only.code, only.reason);
  return entries;
}

/** The report in a page that an entry links to, or why there is none. */
export async function textOfPage(page: FetchedPage, uiLang: UiLang): Promise<Offered> {
  const { host, pathname } = new URL(page.url);
  const name = pathname.split('/').at(-1) || 'page.html';
  // A page may come without any extension; what it is, its bytes tell.
  const known = /[.](pdf|docx|html?|txt)$/i.test(name) ? name : 'page.html';
  for await (const offered of readUpload(known, inUtf8(page), { uiLang }))
    return { ...offered, origin: host };
  return { origin: host, code: 'bad_input', reason: '' };
}

/**
 * The bytes in UTF-8 where the encoding is told by the server alone: a document that declares its own, or is valid
 * UTF-8, stays as it is, since servers are wrong about it more often than pages are.
 */
function inUtf8({ bytes, contentType }: FetchedPage): Uint8Array {
  const label = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declares = /<\?xml[^>]*\bencoding\s*=|<meta[^>]+charset/i.test(head);
  const isText = head.trimStart().startsWith('<');
  if (label === undefined || declares || !isText || looksUtf16(bytes) !== null || isUtf8(bytes)) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(label).decode(bytes));
  } catch {
    // A label that no standard knows says nothing.
    return bytes;
  }
}

const FEED_LINK = /<link\b[^>]{0,500}\btype\s*=\s*["']?application\/(?:rss|atom)\+xml[^>]{0,500}>/i;

/** The feed that a web page names in its head; null where it names none. */
function feedNamedBy({ bytes, url }: FetchedPage): string | null {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(FEED_LINK.exec(head)?.[0] ?? '')?.[1];
  if (href === undefined || !URL.canParse(href, url)) return null;
  return parseUrl(new URL(href, url).href)?.href ?? null;
}

/** A report with what the page says in the place of the entry's summary; what the entry says of itself stays. */
export function withText(entry: ReportInput, page: ReportInput): ReportInput {
  return {
    ...entry,
    text: page.text,
    title: entry.title ?? page.title,
    publishedAt: entry.publishedAt ?? page.publishedAt,
    lang: page.lang ?? entry.lang,
  };
}
