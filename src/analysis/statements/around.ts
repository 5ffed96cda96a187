/** What the record has around a measure: as many incidents before it as after it? anybody to report from there? */
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { BeforeAndAfter, Coverage } from '../../core/analysis/statements.ts';
import { addDays, daysBetween } from '../../core/calendar.ts';
import { distanceKm } from '../../core/geo.ts';
import { binomialSurvival } from '../distributions/index.ts';
import type { Draft } from './draft.ts';
import { sharedBy, type DatedIncident } from './links.ts';

/** Fewer incidents on both sides together say nothing. */
export const MIN_COMPARED = 6;
/** No more days than these are looked at on either side. */
const MOST_DAYS = 180;

/**
 * Incidents that would be links, in equal spans before and after the announcement.
 * Conditional binomial test of two Poisson counts (Przyborowski and Wilenski 1940), one-sided.
 * @param from first ISO day that the record can speak of
 * @param to last ISO day of the measure, or the day asked
 */
export function compare(
  draft: Draft,
  incidents: readonly DatedIncident[],
  from: string | null,
  to: string,
): BeforeAndAfter {
  const day = draft.announced?.kind === 'on' ? draft.announced.day : null;
  const tooFew = (n: number): BeforeAndAfter => ({ kind: 'too_few', n, minimum: MIN_COMPARED });
  if (day === null || from === null) return tooFew(0);
  const days = Math.min(daysBetween(from, day), daysBetween(day, to) + 1, MOST_DAYS);
  if (days < 1) return tooFew(0);
  const count = (first: string, last: string): number =>
    incidents
      .filter(({ days: d }) => d.start >= first && d.start <= last)
      .filter((i) => sharedBy(draft, i) !== null).length;
  const before = count(addDays(day, -days), addDays(day, -1));
  const after = count(day, addDays(day, days - 1));
  const n = before + after;
  if (n < MIN_COMPARED) return tooFew(n);
  return { kind: 'compared', before, after, days, pValue: binomialSurvival(after, n, 0.5) };
}

const WITHIN_KM = 100;
/** So many reports, of more than one source, are taken to show that somebody reports from there. */
const ENOUGH_REPORTS = 3;

/** Reports that appeared while the measure held and speak of its places, other than to tell of the measure. */
export function coverageOf(draft: Draft, record: AnalysedRecord, from: string, to: string): Coverage {
  const base = { reports: 0, sources: 0, withinKm: WITHIN_KM };
  if (draft.places.length === 0) return { kind: 'no_place', ...base };
  const isThere = (at: readonly [number, number] | null, name: string): boolean =>
    draft.places.some(
      (p) => p.name === name || (p.at !== null && at !== null && distanceKm(p.at, at) <= WITHIN_KM),
    );
  const told = new Set<string>();
  for (const { where, told: by } of record.incidents)
    if (where && isThere(where.at, where.name)) for (const { report } of by) told.add(report);
  for (const { places, report } of record.statements)
    if (places.some((p) => isThere(p.lat === null || p.lon === null ? null : [p.lon, p.lat], p.name)))
      told.add(report);
  const own = new Set(draft.tellings.map((t) => t.mention.record.report));
  const reports = record.reports.filter((r) => {
    const day = r.publishedAt ?? r.recordedOn;
    return told.has(r.digest) && !own.has(r.digest) && day >= from && day <= to;
  });
  const sources = new Set(reports.map((r) => r.source ?? r.digest)).size;
  const isCovered = reports.length >= ENOUGH_REPORTS && sources > 1;
  return {
    ...base,
    kind: reports.length === 0 ? 'none' : isCovered ? 'covered' : 'thin',
    reports: reports.length,
    sources,
  };
}
