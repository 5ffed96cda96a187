/** What the record has around a measure: as many incidents before it as after it? anybody to report from there? */
import type { BeforeAndAfter, Coverage } from '../../core/analysis/statements.ts';
import { addDays, daysBetween } from '../../core/calendar.ts';
import { distanceKm } from '../../core/geo.ts';
import { binomialSurvival } from '../distributions/index.ts';
import type { Draft } from './draft.ts';
import { between, type DatedIncident, type Sighting } from './dated.ts';
import { sharedBy } from './links.ts';
import { scopesOf } from './scope.ts';

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
  const scopes = scopesOf(draft);
  const count = (first: string, last: string): number =>
    between(incidents, (i) => i.days.start, first, last).filter((i) => sharedBy(draft, i, scopes) !== null)
      .length;
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
export function coverageOf(draft: Draft, sightings: readonly Sighting[], from: string, to: string): Coverage {
  const base = { reports: 0, sources: 0, withinKm: WITHIN_KM };
  if (draft.places.length === 0) return { kind: 'no_place', ...base };
  const isThere = ({ name, at }: Sighting['spots'][number]): boolean =>
    draft.places.some(
      (p) => p.name === name || (p.at !== null && at !== null && distanceKm(p.at, at) <= WITHIN_KM),
    );
  const own = new Set(draft.tellings.map((t) => t.mention.record.report));
  const seen = between(sightings, (s) => s.day, from, to).filter(
    (s) => !own.has(s.report) && s.spots.some(isThere),
  );
  const sources = new Set(seen.map((s) => s.source ?? s.report)).size;
  const isCovered = seen.length >= ENOUGH_REPORTS && sources > 1;
  const kind = seen.length === 0 ? 'none' : isCovered ? 'covered' : 'thin';
  return { ...base, kind, reports: seen.length, sources };
}
