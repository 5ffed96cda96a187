/** Which incidents count as attacks of which group, on which day and at which place; and why others do not. */
import type { OperationSite } from '../../core/analysis/coordination.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { dayNumber } from '../../core/calendar.ts';
import type { LonLat } from '../../core/geo.ts';
import type { CoordinationOptions } from './options.ts';

/** An incident that has a day and a position. */
export interface Attack {
  readonly incident: AnalysedIncident;
  readonly at: LonLat;
  /** Days since the first of the period. */
  readonly day: number;
  /** On how many days it may have been. */
  readonly long: number;
  /** 0..24; NaN where not known. */
  readonly hour: number;
}

export interface Period {
  /** ISO days of the first report and of the last: what was before is known by hindsight only, what came after by nobody. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** Null where there is no report. */
export function periodOf({ day, reports }: AnalysedRecord): Period | null {
  const told = reports
    .map(({ publishedAt, recordedOn }) => (publishedAt ?? recordedOn).slice(0, 10))
    .filter((each) => each <= day)
    .toSorted();
  const [from, to] = [told[0], told.at(-1)];
  return from === undefined || to === undefined
    ? null
    : { from, to, days: dayNumber(to) - dayNumber(from) + 1 };
}

/** A date wider than this says nothing of days on end. */
const WIDEST_DAYS = 7;

/** Why an incident is not counted; "yes" where it is. `widened`: dates within a week count, on each of their days. */
export function countedAs(
  { days, timePrecision, where }: AnalysedIncident,
  period: Period | null,
  widened = false,
): OperationSite['counted'] {
  if (days === null) return 'undated';
  const long = dayNumber(days.end) - dayNumber(days.start) + 1;
  if (!(long >= 1) || (widened ? long > WIDEST_DAYS : timePrecision !== 1 || long > 2)) return 'days_apart';
  if (where === null || where.at === null || !where.at.every(Number.isFinite)) return 'no_position';
  if (where.geoPrecision === 3) return 'only_a_region';
  if (period === null || days.start < period.from || days.start > period.to) return 'before_the_record';
  return 'yes';
}

/** The incident as an attack; null where it is not counted. A night of two days counts on its first unless widened. */
export function attackOf(incident: AnalysedIncident, period: Period | null, widened = false): Attack | null {
  if (period === null || countedAs(incident, period, widened) !== 'yes') return null;
  const { days, where } = incident;
  if (days === null || where === null || where.at === null) return null;
  return {
    incident,
    at: where.at,
    day: dayNumber(days.start) - dayNumber(period.from),
    long: widened ? dayNumber(days.end) - dayNumber(days.start) + 1 : 1,
    hour: hourOf(incident.time),
  };
}

function hourOf(time: string | null): number {
  const match = /^(\d{1,2}):(\d{2})/.exec(time ?? '');
  return match ? Number(match[1]) + Number(match[2]) / 60 : Number.NaN;
}

/**
 * Groups an incident counts for: those of its perpetrators, of who claims it, and, where neither is named, of whom the whole operation
 * is laid to that it is part of, unless it is told that nobody claims it. What nobody is named for counts for nobody.
 */
export function groupsOf(
  record: AnalysedRecord,
  groupOf: CoordinationOptions['groupOf'],
): (incident: AnalysedIncident) => readonly string[] {
  const operations = new Map(record.operations.map((operation) => [operation.id, operation]));
  const named = (ids: readonly (string | null)[]): readonly string[] => [
    ...new Set(ids.flatMap((id) => (id === null ? [] : (groupOf(id) ?? [])))),
  ];
  return ({ perpetrators, responsibility, operations: own }) => {
    const claimed = responsibility.status === 'claimed' ? responsibility.by : null;
    const direct = named([...perpetrators.map(({ actorId }) => actorId), claimed]);
    if (direct.length > 0) return direct;
    if (responsibility.status === 'unclaimed' || responsibility.status === 'denied') return [];
    return named(own.map((id) => operations.get(id)?.actor ?? null));
  };
}

/** Incidents of each group, in the order of the record; an id that comes twice counts once. */
export function byGroup(
  record: AnalysedRecord,
  groupOf: CoordinationOptions['groupOf'],
): ReadonlyMap<string, readonly AnalysedIncident[]> {
  const groups = groupsOf(record, groupOf);
  const found = new Map<string, AnalysedIncident[]>();
  for (const incident of new Map(record.incidents.map((each) => [each.id, each])).values()) {
    for (const group of groups(incident)) {
      const list = found.get(group);
      if (list) list.push(incident);
      else found.set(group, [incident]);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
