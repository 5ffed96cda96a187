/** From what was checked to a finding: what is known of the operation, the figure to quote, and what else it may be. */
import type {
  CheckResult,
  CoordinationTest,
  DecidingWindow,
  OperationFinding,
  OperationSite,
  Searched,
  TooFewToTest,
} from '../../core/analysis/coordination.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { addDays } from '../../core/calendar.ts';
import { distanceKm } from '../../core/geo.ts';
import { countedAs, type Period } from './attacks.ts';
import type { Candidate } from './candidates.ts';
import type { Checked, Deciding } from './checks.ts';
import { countersOf } from './counters.ts';
import type { CoordinationOptions } from './options.ts';
import { expectedDaysPerYear } from './rate.ts';
import { ONE_PARTY_WORDS, tooFewWords } from './few-words.ts';
import { pairsOf } from './travel.ts';
import {
  bandOf,
  CAVEATS,
  chanceWords,
  confidenceWords,
  dissolvedWords,
  notTestedWords,
  NULL_HYPOTHESIS,
  returnWords,
  searchedWords,
  togetherWords,
} from './words.ts';

export interface Setting {
  readonly record: AnalysedRecord;
  readonly period: Period | null;
  readonly groups: number;
  readonly options: CoordinationOptions;
}

/** At most so many are told; those that decide come first. */
const MOST_PAIRS = 20;

/** What is known and what was tested, of one candidate. */
export function findingOf({ candidate, checks, deciding }: Checked, setting: Setting): OperationFinding {
  const { record, period, options } = setting;
  const sites = candidate.incidents.map((incident) => siteOf(incident, period));
  const { pairs, oneParty } = pairsOf(sites, options.roadHours);
  const test = testOf(checks, deciding, setting);
  const counters =
    test.kind === 'tested' && deciding !== null && period !== null
      ? countersOf({ record, period, sites, pairs, oneParty, checks, deciding, apartKm: options.apartKm })
      : [];
  return {
    id: candidate.id,
    origin: candidate.origin,
    group: candidate.group,
    basis: candidate.basis,
    incidents: candidate.incidents.map(({ id }) => id),
    sites,
    days: extentOf(sites),
    extentKm: extentKm(sites),
    pairs: pairs.slice(0, MOST_PAIRS),
    oneParty,
    test,
    counters,
    nullHypothesis: NULL_HYPOTHESIS,
    said: said(test, oneParty, options),
    caveats: caveatsOf(candidate, checks),
  };
}

function siteOf(incident: AnalysedIncident, period: Period | null): OperationSite {
  const { id, where, days, time, partOfDay, responsibility, told, lineages } = incident;
  return {
    incident: id,
    placeId: where?.placeId ?? null,
    name: where?.name ?? '',
    at: where?.at ?? null,
    days,
    time,
    partOfDay,
    claimed: responsibility.status === 'claimed',
    counted: countedAs(incident, period),
    reports: told.map(({ report }) => report),
    lineages,
  };
}

function extentOf(sites: readonly OperationSite[]): OperationFinding['days'] {
  const days = sites.flatMap((site) => site.days ?? []);
  if (days.length === 0) return null;
  return {
    start: days.map(({ start }) => start).reduce((a, b) => (a < b ? a : b)),
    end: days.map(({ end }) => end).reduce((a, b) => (a > b ? a : b)),
  };
}

function extentKm(sites: readonly OperationSite[]): number | null {
  const at = sites.flatMap((site) => (site.at === null ? [] : [site.at]));
  if (at.length < 2) return null;
  const all = at.flatMap((a, i) => at.slice(i + 1).map((b) => distanceKm(a, b)));
  return Math.round(all.reduce((a, b) => Math.max(a, b), 0));
}

function testOf(
  checks: readonly CheckResult[],
  deciding: Deciding | null,
  setting: Setting,
): CoordinationTest | TooFewToTest {
  const first = checks[0];
  if (first?.kind === 'too_few') return first;
  const { period, options } = setting;
  if (first?.kind !== 'tested' || deciding === null || period === null)
    return { check: 'as_recorded', kind: 'too_few', of: 'sites', n: 0, minimum: options.minimum.sites };
  const worst = checks.reduce((a, b) => (pOf(b) > pOf(a) ? b : a), first as CheckResult);
  const p = pOf(worst);
  return {
    kind: 'tested',
    p,
    worst: { check: worst.check, null: worstNull(worst) },
    band: bandOf(p),
    checks,
    window: windowOf(deciding, period),
    searched: searchedIn(deciding, period, setting),
    law: deciding.law,
    daysPerYearByRate: expectedDaysPerYear(deciding.hit.apart, deciding.law),
    chance: chanceWords(p),
    confidence: confidenceWords(deciding.earlier, deciding.hit.start, bandOf(p) === bandOf(first.p)),
  };
}

/** A check that was not possible says nothing. */
const pOf = (check: CheckResult): number => (check.kind === 'too_few' ? 0 : check.p);

function worstNull(check: CheckResult): CoordinationTest['worst']['null'] {
  if (check.kind !== 'tested') return null;
  return check.tails.find(({ p }) => p === check.p)?.null ?? null;
}

function windowOf({ hit, series, attacks }: Deciding, { from }: Period): DecidingWindow {
  const { unit, length } = series.search.windows[hit.window] ?? { unit: 'days', length: 1 };
  const radius = series.search.ground.radiiKm[hit.radius] ?? Infinity;
  const days = unit === 'days' ? length : Math.ceil((hit.hour + length) / 24);
  return {
    from: addDays(from, hit.start),
    to: addDays(from, Math.min(series.search.days, hit.start + days) - 1),
    days,
    hours: unit === 'hours' ? length : null,
    radiusKm: radius === Infinity ? null : radius,
    sites: hit.apart,
    incidents: attacks.flatMap((i) => series.rows[i]?.incident.id ?? []),
    expected: hit.expected,
  };
}

function searchedIn({ series, earlier }: Deciding, period: Period, { groups }: Setting): Searched {
  const { search } = series;
  const areas = search.ground.radiiKm.reduce(
    (sum, km) => sum + (km === Infinity ? 1 : search.ground.sites),
    0,
  );
  return {
    from: addDays(period.from, search.from),
    to: period.to,
    days: search.days - search.from,
    windows: search.windows.map(({ unit, length }) => ({
      hours: unit === 'hours' ? length : null,
      days: unit === 'days' ? length : null,
    })),
    areas,
    groups,
    attacks: series.rows.length,
    earlier,
  };
}

function said(
  test: OperationFinding['test'],
  oneParty: OperationFinding['oneParty'],
  { apartKm }: CoordinationOptions,
): readonly Bilingual[] {
  const way = ONE_PARTY_WORDS[oneParty];
  if (test.kind === 'too_few') return [tooFewWords(test), way];
  const { worst, checks } = test;
  const decisive = checks.find(({ check }) => check === worst.check);
  const tail =
    decisive?.kind === 'tested' ? decisive.tails.find((each) => each.null === worst.null) : undefined;
  const often = tail ? [returnWords(tail)] : [];
  const rest = [searchedWords(test), way, test.confidence.said];
  return [togetherWords(test, apartKm), test.chance.said, ...often, ...rest];
}

function caveatsOf({ origin }: Candidate, checks: readonly CheckResult[]): readonly Bilingual[] {
  const later = checks.slice(1).flatMap((check) => {
    if (check.kind === 'too_few') return [notTestedWords(check.check)];
    return check.kind === 'dissolved' ? [dissolvedWords(check.check)] : [];
  });
  const own = origin === 'found' ? [CAVEATS.origin] : [];
  const isTested = checks[0]?.kind === 'tested';
  const always = [CAVEATS.reported, CAVEATS.attribution];
  return [...later, ...own, ...always, ...(isTested ? [CAVEATS.weekday] : [])];
}
