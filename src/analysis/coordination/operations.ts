/** Every operation of a record, told or found, put to the test. */
import type {
  CoordinationResult,
  GroupSearched,
  OperationFinding,
} from '../../core/analysis/coordination.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { daysBetween } from '../../core/calendar.ts';
import { attackOf, byGroup, type Period, periodOf } from './attacks.ts';
import { byPromise, type Candidate, foundCandidates, notTold, reportedCandidates } from './candidates.ts';
import { type Checked, checkGroup } from './checks.ts';
import { findingOf, type Setting } from './findings.ts';
import { type CoordinationOptions, DEFAULTS } from './options.ts';
import { type Series, seriesOf } from './series.ts';

interface Group {
  readonly name: string;
  readonly incidents: readonly AnalysedIncident[];
  readonly series: Series;
  readonly isSearched: boolean;
}

/**
 * The operations of a record, in steps of some ten milliseconds: whoever asks can stop between them.
 * @param options what differs from `DEFAULTS`; the same seed gives the same result
 */
export function* coordinationSteps(
  record: AnalysedRecord,
  options: Partial<CoordinationOptions> = {},
): Generator<void, CoordinationResult> {
  const all = { ...DEFAULTS, ...options };
  const period = periodOf(record);
  const groups: Group[] = [];
  for (const [name, incidents] of byGroup(record, all.groupOf)) {
    groups.push(groupOf(name, incidents, period, all));
    yield;
  }
  const told = reportedCandidates(record, all.groupOf);
  const reported = told.filter((candidate) => touches(candidate, all.days));
  const { found, seen } = foundIn(groups, told, period, all);
  const setting: Setting = {
    record,
    period,
    groups: Math.max(1, groups.filter(({ isSearched }) => isSearched).length),
    options: all,
  };
  const operations: OperationFinding[] = [];
  const candidates = [...reported, ...found];
  for (const group of groups) {
    const own = candidates.filter((candidate) => candidate.group === group.name);
    if (own.length === 0 || period === null) continue;
    const { incidents, series } = group;
    const asked = { incidents, period, series, candidates: own, groups: setting.groups };
    const checked = yield* checkGroup(asked, all);
    operations.push(...checked.map((each) => findingOf(each, setting)));
  }
  const known = new Set(operations.map(({ id }) => id));
  const rest = candidates
    .filter(({ id }) => !known.has(id))
    .map((each) => findingOf(untested(each, all), setting));
  return {
    day: record.day,
    operations: [...operations, ...rest].sort(byStrength),
    windowsSeen: seen,
    groups: groups.map(summary),
    apartKm: all.apartKm,
  };
}

/** All steps at once. */
export function coordinationOf(
  record: AnalysedRecord,
  options: Partial<CoordinationOptions> = {},
): CoordinationResult {
  const steps = coordinationSteps(record, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function groupOf(
  name: string,
  incidents: readonly AnalysedIncident[],
  period: Period | null,
  options: CoordinationOptions,
): Group {
  const rows = incidents.flatMap((incident) => attackOf(incident, period) ?? []);
  const days = period?.days ?? 0;
  const series = seriesOf(rows, days, options);
  return { name, incidents, series, isSearched: series.search.from < days };
}

/** The most striking windows over all groups. */
function foundIn(
  groups: readonly Group[],
  reported: readonly Candidate[],
  period: Period | null,
  options: CoordinationOptions,
): { readonly found: readonly Candidate[]; readonly seen: number } {
  const each = groups.map(({ name, series }) =>
    foundCandidates(name, series, { ...options, between: betweenOf(options.days, period) }),
  );
  const found = notTold(
    each.flatMap(({ candidates }) => candidates),
    reported,
  );
  return {
    found: found.toSorted(byPromise).slice(0, options.mostFound),
    seen: each.reduce((sum, { seen }) => sum + seen, 0),
  };
}

/** Whether one of its incidents may have been within the days. */
const touches = ({ incidents }: Candidate, asked: CoordinationOptions['days']): boolean =>
  asked === null ||
  incidents.some(({ days }) => days !== null && days.start <= asked.to && days.end >= asked.from);

/** Days asked about, as days of the period, both included. */
function betweenOf(
  asked: CoordinationOptions['days'],
  period: Period | null,
): { readonly from: number; readonly to: number } | null {
  if (asked === null || period === null) return null;
  return { from: daysBetween(period.from, asked.from), to: daysBetween(period.from, asked.to) };
}

/** Nobody is named for it, or the record has no days: what is known is told all the same. */
function untested(candidate: Candidate, { minimum }: CoordinationOptions): Checked {
  const [of, least] =
    candidate.group === null
      ? (['named_groups', 1] as const)
      : (['days_of_record', minimum.daysOfRecord] as const);
  const check = { check: 'as_recorded', kind: 'too_few', of, n: 0, minimum: least } as const;
  return { candidate, checks: [check], deciding: null };
}

function summary({ name, incidents, series, isSearched }: Group): GroupSearched {
  const attacks = series.rows.length;
  return { group: name, attacks, leftOut: incidents.length - attacks, enough: isSearched };
}

const strength = ({ test }: OperationFinding): number => (test.kind === 'tested' ? test.p : 2);

function byStrength(a: OperationFinding, b: OperationFinding): number {
  return (
    strength(a) - strength(b) ||
    b.sites.length - a.sites.length ||
    (b.days?.start ?? '').localeCompare(a.days?.start ?? '') ||
    (a.id < b.id ? -1 : 1)
  );
}
