/** The pages that entries link to, one request each, with a pause between two to one host. */
import { VigieError } from '../../core/errors.ts';
import { parseUrl } from '../../core/links.ts';
import type { ReportInput } from '../../core/report.ts';
import type { Offered } from '../../core/use-cases.ts';
import type { UiLang } from '../messages.ts';
import { textOfPage, withText } from './entries.ts';
import { AskedToWait, fetchPage, type Fetching } from './request.ts';

/** Pages that one fetch of a feed asks for at most. */
export const MOST_PAGES = 50;

/** What following links comes to, filled while entries are given out. */
export interface Followed {
  /** Why an entry has no more than its summary, by origin. */
  readonly notes: Map<string, string>;
  /** Entries that the next fetch is to take. */
  left: number;
}

/** What following links needs. */
export interface Following {
  readonly fetching: Fetching;
  readonly uiLang: UiLang;
  /** Waits so many milliseconds, or until the fetch is called off. */
  readonly pauseMs: number;
  readonly followed: Followed;
}

/**
 * Entries with the text of the page that each links to. Where a page cannot be had the entry keeps its summary, and a
 * note says so; where its host asks to be left alone, or enough pages were asked for, the entry is left for another time.
 */
export async function* withPages(entries: readonly Offered[], following: Following): AsyncGenerator<Offered> {
  const { followed, fetching, pauseMs } = following;
  const waiting = new Set<string>();
  let before: string | null = null;
  let asked = 0;
  for (const entry of entries) {
    const url = 'reason' in entry ? null : parseUrl(entry.url ?? '');
    if (url === null || 'reason' in entry) {
      yield entry;
      continue;
    }
    if (asked >= MOST_PAGES || waiting.has(url.host)) {
      followed.left += 1;
      continue;
    }
    if (url.host === before) await pause(pauseMs, fetching.signal);
    before = url.host;
    asked += 1;
    const taken = await withPage(entry, url, following);
    if (taken === null) {
      waiting.add(url.host);
      followed.left += 1;
    } else yield taken;
  }
}

async function withPage(
  entry: ReportInput,
  url: URL,
  { fetching, uiLang, followed }: Following,
): Promise<ReportInput | null> {
  const summaryOnly = (why: string): ReportInput => {
    followed.notes.set(entry.origin ?? '', fetching.say.summaryOnly(why));
    return entry;
  };
  try {
    const page = await fetchPage(url.href, null, fetching);
    const text = page === null ? null : await textOfPage(page, uiLang);
    if (text === null) return entry;
    return 'reason' in text ? summaryOnly(text.reason) : withText(entry, text);
  } catch (error) {
    if (error instanceof AskedToWait) return null;
    if (error instanceof VigieError) return summaryOnly(error.message);
    throw error;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
