/** Which entries of a feed are new: neither their text nor the page that they link to is on record. */
import { linkKey, parseUrl } from '../../core/links.ts';
import type { RecordStore } from '../../core/ports.ts';
import type { ReportInput } from '../../core/report.ts';
import type { IngestResult, Offered } from '../../core/use-cases.ts';
import { rawDigest } from '../projection.ts';

/** The entries of a feed, told apart. */
export interface Sorted {
  /** New ones, and what could not be read, in the order of the feed. */
  readonly fresh: readonly Offered[];
  /** What the record has already. */
  readonly known: readonly { readonly entry: ReportInput; readonly result: IngestResult }[];
}

const isReport = (offered: Offered): offered is ReportInput => !('reason' in offered);

/**
 * Tells new entries from known ones.
 * @param otherText said of an entry whose page is on record with another text; null where texts are not compared
 */
export async function sortEntries(
  entries: readonly Offered[],
  store: RecordStore,
  otherText: string | null,
): Promise<Sorted> {
  const reports = entries.filter(isReport);
  const keys = tellingKeys(reports);
  const linked = await store.linked([...new Set(keys.values())]);
  const texts = await store.known(reports.map(rawDigest));
  const known: { entry: ReportInput; result: IngestResult }[] = [];
  const fresh = entries.filter((entry) => {
    if (!isReport(entry)) return true;
    const byText = texts.get(rawDigest(entry));
    const digest = byText ?? linked.get(keys.get(entry) ?? '');
    if (digest === undefined) return true;
    const reason = byText === undefined && otherText !== null ? { reason: otherText } : {};
    const origin = entry.origin === undefined ? {} : { origin: entry.origin };
    known.push({ entry, result: { report: digest, status: 'known', digest, ...origin, ...reason } });
    return false;
  });
  return { fresh, known };
}

/** The link of each entry as a key. One that several share, or that leads to the front page, tells none of them. */
function tellingKeys(reports: readonly ReportInput[]): ReadonlyMap<ReportInput, string> {
  const keys = reports.flatMap((report): [ReportInput, string][] => {
    const url = parseUrl(report.url ?? '');
    const key = url === null || (url.pathname === '/' && url.search === '') ? null : linkKey(url.href);
    return key === null ? [] : [[report, key]];
  });
  const counts = Map.groupBy(keys, ([, key]) => key);
  return new Map(keys.filter(([, key]) => counts.get(key)?.length === 1));
}
