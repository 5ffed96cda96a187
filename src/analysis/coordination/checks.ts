/** Each candidate of a group under three nulls, the record taken in several ways. */
import {
  type CheckResult,
  COORDINATION_NULLS,
  type CoordinationCheck,
  type CoordinationNull,
  type NullTail,
  type RateLaw,
  type TooFewToTest,
} from '../../core/analysis/coordination.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import { distanceKm } from '../../core/geo.ts';
import { seeded } from '../../core/seeded.ts';
import { type Attack, attackOf, type Period } from './attacks.ts';
import type { Candidate } from './candidates.ts';
import type { CoordinationOptions } from './options.ts';
import { fitRate } from './rate.ts';
import type { Hit } from './search.ts';
import { countsBefore, drawUnder, type Series, seriesOf, strongest, within } from './series.ts';
import { countTails, type Tail } from './tails.ts';

/** What a candidate came to: every check, and what the first rests on where it could be tested. */
export interface Checked {
  readonly candidate: Candidate;
  readonly checks: readonly CheckResult[];
  readonly deciding: Deciding | null;
}

export interface Deciding {
  readonly hit: Hit;
  readonly series: Series;
  /** Indices in the series of the attacks in the window. */
  readonly attacks: readonly number[];
  readonly earlier: number;
  readonly law: RateLaw;
}

export interface GroupToCheck {
  readonly incidents: readonly AnalysedIncident[];
  readonly period: Period;
  /** As it stands. */
  readonly series: Series;
  readonly candidates: readonly Candidate[];
  /** Groups searched in all: the more, the likelier that one of them has such a window. */
  readonly groups: number;
}

/** Above this p the record as it stands is consistent with chance as it is, and no check can make it less so. */
const WORTH_CHECKING = 0.2;

/** @returns one for each candidate, in their order; yields so that a caller can stop */
export function* checkGroup(
  group: GroupToCheck,
  options: CoordinationOptions,
): Generator<void, readonly Checked[]> {
  const asRecorded = yield* checkIn(group.series, 'as_recorded', group, options);
  const worth = asRecorded.filter(
    ({ checks }) => checks[0]?.kind === 'tested' && checks[0].p <= WORTH_CHECKING,
  );
  if (worth.length === 0) return asRecorded;
  const more = new Map<Candidate, CheckResult[]>(worth.map(({ candidate }) => [candidate, []]));
  for (const [check, series, candidates] of otherWays(group, worth, options)) {
    const results = yield* checkIn(series, check, { ...group, candidates }, options);
    for (const { candidate, checks } of results) more.get(candidate)?.push(...checks);
  }
  return asRecorded.map((each) => ({
    ...each,
    checks: [...each.checks, ...(more.get(each.candidate) ?? [])],
  }));
}

const LEAST_IN_CHECK = 2;

/** The record taken in other ways, and for which candidates. */
function* otherWays(
  { incidents, period }: GroupToCheck,
  worth: readonly Checked[],
  options: CoordinationOptions,
): Generator<readonly [CoordinationCheck, Series, readonly Candidate[]]> {
  const all = worth.map(({ candidate }) => candidate);
  // Of three places one may go and two be left: in a check two make a window, there as in the records drawn.
  const series = (rows: readonly Attack[]): Series => seriesOf(rows, period.days, options, LEAST_IN_CHECK);
  const rows = (own: readonly AnalysedIncident[], widened: boolean): readonly Attack[] =>
    own.flatMap((incident) => attackOf(incident, period, widened) ?? []);
  const isAsked = (check: CoordinationCheck): boolean => options.checks.includes(check);
  for (const { candidate, deciding } of worth) {
    if (deciding !== null && isAsked('one_place_fewer'))
      yield ['one_place_fewer', series(onePlaceFewer(deciding)), [candidate]];
  }
  if (isAsked('firm_only')) yield ['firm_only', series(rows(incidents.filter(isFirm), false)), all];
  if (isAsked('dates_widened')) yield ['dates_widened', series(rows(incidents, true)), all];
}

/** All attacks but those at one of the two places of the window that lie nearest to each other: the first to be one under two names. */
function onePlaceFewer({ series, attacks }: Deciding): readonly Attack[] {
  const sites = [...new Set(attacks.map((i) => series.attacks.site[i] ?? 0))];
  let [nearest, least] = [sites[0], Infinity];
  for (const [i, a] of sites.entries()) {
    for (const b of sites.slice(0, i)) {
      const km = distanceKm(series.at[a] ?? [0, 0], series.at[b] ?? [0, 0]);
      if (km < least) [nearest, least] = [a, km];
    }
  }
  const gone = new Set(attacks.filter((i) => series.attacks.site[i] === nearest));
  return series.rows.filter((_, i) => !gone.has(i));
}

/** Neither hedged nor relayed by one lineage alone from somebody else. */
const isFirm = ({ certainty, lineages }: AnalysedIncident): boolean =>
  certainty === 'stated' || (certainty === 'reported' && lineages > 1);

interface Posed extends Deciding {
  readonly index: number;
}

function* checkIn(
  series: Series,
  check: CoordinationCheck,
  group: GroupToCheck,
  options: CoordinationOptions,
): Generator<void, readonly Checked[]> {
  const { candidates } = group;
  const posed: Posed[] = [];
  const results: Checked[] = candidates.map((candidate, index) => {
    const found = pose(series, check, candidate, options);
    if (!('hit' in found)) return { candidate, checks: [found], deciding: null };
    posed.push({ ...found, index });
    return { candidate, checks: [], deciding: found };
  });
  const tails = yield* tailsOf(series, posed, group, options);
  for (const [i, { index, hit }] of posed.entries()) {
    const own = results[index];
    if (own) results[index] = { ...own, checks: [tested(check, hit.apart, tails[i] ?? [])] };
  }
  return results;
}

function tested(check: CoordinationCheck, sites: number, tails: readonly NullTail[]): CheckResult {
  return { check, kind: 'tested', sites, tails, p: Math.max(...tails.map(({ p }) => p)) };
}

/** The most striking window of a candidate, or why there is nothing to test. */
function pose(
  series: Series,
  check: CoordinationCheck,
  { incidents }: Candidate,
  { minimum }: CoordinationOptions,
): Deciding | CheckResult {
  const ids = new Set(incidents.map(({ id }) => id));
  const indices = series.rows.flatMap(({ incident }, i) => (ids.has(incident.id) ? [i] : []));
  const best = strongest(series, indices);
  const sites = best?.hit.apart ?? Math.min(1, indices.length);
  if (check === 'as_recorded') {
    if (best === null || sites < minimum.sites) return tooFew(check, 'sites', sites, minimum.sites);
  } else if (best === null) return { check, kind: 'dissolved', sites, p: 1 };
  const { hit } = best;
  const earlier = series.attacks.day.filter((day) => day < hit.start).length;
  if (hit.start < minimum.daysOfRecord)
    return tooFew(check, 'days_of_record', hit.start, minimum.daysOfRecord);
  if (earlier < minimum.earlierAttacks)
    return tooFew(check, 'earlier_attacks', earlier, minimum.earlierAttacks);
  const own = new Set(indices);
  const attacks = within(series, hit, best.sites).filter((i) => own.has(i));
  return { hit, series, attacks, earlier, law: fitRate(countsBefore(series, hit.start)) };
}

const tooFew = (
  check: CoordinationCheck,
  of: TooFewToTest['of'],
  n: number,
  minimum: number,
): TooFewToTest => ({ check, kind: 'too_few', of, n, minimum });

/** For each candidate its tails under the three nulls. */
function* tailsOf(
  series: Series,
  posed: readonly Posed[],
  { groups }: GroupToCheck,
  options: CoordinationOptions,
): Generator<void, readonly (readonly NullTail[])[]> {
  const all: NullTail[][] = posed.map(() => []);
  const years = (series.search.days - series.search.from) / 365.25;
  const { blockDays, effort, seed } = options;
  for (const kind of COORDINATION_NULLS) {
    // The rate is that before each candidate's own day; the other nulls are the same for all.
    const shared = kind === 'rate' ? posed.map((each) => [each]) : [posed];
    for (const together of shared.filter((list) => list.length > 0)) {
      const history = countsBefore(series, together[0]?.hit.start ?? 0);
      const draw = drawUnder(kind, series, { history, blockDays }, seeded(seed));
      const values = together.map(({ hit }) => hit.value);
      const tails = yield* countTails(series.search, draw, values, effort);
      for (const [i, each] of together.entries())
        all[posed.indexOf(each)]?.push(nullTail(kind, tails[i], groups, years));
    }
  }
  return all;
}

/** With nothing seen, what 95 % rule out: three, over all the years drawn (Hanley and Lippman-Hand 1983). */
const RULED_OUT = 3;

function nullTail(kind: CoordinationNull, tail: Tail | undefined, groups: number, years: number): NullTail {
  const { p = 1, replications = 0, exceeded = 0, days = 0 } = tail ?? {};
  return {
    null: kind,
    // Šidák: the groups are drawn apart from each other.
    p: 1 - (1 - p) ** groups,
    replications,
    exceeded,
    perYear: (exceeded === 0 ? RULED_OUT : days) / (replications * years),
    isUpperBound: exceeded === 0,
  };
}
