/** What a comparison is about. */
import type { BaselinePlace, LineUpFilter } from '../../core/analysis/baseline.ts';
import type { AnalysedIncident, AnalysedPlace } from '../../core/analysis/record.ts';

export interface Scope {
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** West of its west side, east of its east side where it crosses the antimeridian (west > east). */
  readonly bbox: NonNullable<LineUpFilter['bbox']> | null;
}

/**
 * What is asked, else the days and countries of the record itself: what others recorded before and elsewhere says nothing about it.
 * Null where no incident has a day and none is asked for.
 */
export function scopeOf(
  incidents: readonly AnalysedIncident[],
  { since, until, countries, bbox }: LineUpFilter,
): Scope | null {
  const days = incidents.flatMap(({ days: own }) => (own === null ? [] : [own]));
  const first = days
    .map(({ start }) => start)
    .reduce<string | undefined>((a, b) => (a !== undefined && a < b ? a : b), undefined);
  const last = days
    .map(({ end }) => end)
    .reduce<string | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
  const [from, to] = [since ?? first, until ?? last];
  if (from === undefined || to === undefined) return null;
  const own = new Set(incidents.flatMap(({ where }) => where?.country ?? []));
  return {
    from,
    to,
    countries: countries ?? [...own].sort(),
    bbox: bbox ?? null,
  };
}

/** Whether something is within the days and area; what has no day, country or position is not kept out by it. */
export function isInScope(
  days: { readonly start: string; readonly end: string } | null,
  where: AnalysedPlace | BaselinePlace | null,
  { from, to, countries, bbox }: Scope,
): boolean {
  if (days !== null && (days.end < from || days.start > to)) return false;
  const country = where?.country ?? null;
  if (country !== null && !countries.includes(country)) return false;
  if (bbox === null) return true;
  const at = where?.at ?? null;
  if (at === null) return false;
  const [west, south, east, north] = bbox;
  const isBetween = west <= east ? at[0] >= west && at[0] <= east : at[0] >= west || at[0] <= east;
  return isBetween && at[1] >= south && at[1] <= north;
}
