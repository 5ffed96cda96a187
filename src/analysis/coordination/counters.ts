/** What fits the record as well as coordination: rules over the data, in the order in which they would undo the finding. */
import type {
  CheckResult,
  CoordinationCheck,
  Counter,
  CounterExplanation,
  OneParty,
  OperationSite,
  SitePair,
} from '../../core/analysis/coordination.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { addDays } from '../../core/calendar.ts';
import { poissonSurvival } from '../distributions/index.ts';
import { attackOf, type Period } from './attacks.ts';
import type { Deciding } from './checks.ts';
import { COUNTER_WORDS } from './counter-words.ts';

/** What the rules look at. */
export interface Facts {
  readonly record: AnalysedRecord;
  readonly period: Period;
  readonly sites: readonly OperationSite[];
  readonly pairs: readonly SitePair[];
  readonly oneParty: OneParty;
  readonly checks: readonly CheckResult[];
  readonly deciding: Deciding;
  readonly apartKm: number;
}

/** At this p a check holds, above it fails. */
const ALPHA = 0.05;
/** Days on either side of the window that tell whether the time was a busy one. */
const AROUND_DAYS = 28;
/** A busy time or day: so much above the mean, and beyond what a Poisson count gives once in twenty. */
const BUSY_RATIO = 1.5;
/** Two names for one place are seldom further apart than this many times the least distance between sites. */
const NAMESAKE_FACTOR = 2;

type Rule = readonly [CounterExplanation, (facts: Facts) => Bilingual | null];

const RULES: readonly Rule[] = [
  ['dates', dates],
  ['double_reporting', doubleReporting],
  ['hedged', (facts) => (fails(facts, 'firm_only') ? COUNTER_WORDS.hedged : null)],
  ['one_source', oneSource],
  ['one_party', ({ oneParty }) => (oneParty === 'possible' ? COUNTER_WORDS.oneParty : null)],
  ['busy_period', busyPeriod],
  ['shared_cause', sharedCause],
];

/** Those that apply, best first; a cause in common is never ruled out and stands last at the least. */
export function countersOf(facts: Facts): readonly Counter[] {
  return RULES.flatMap(([kind, rule]) => {
    const said = rule(facts);
    return said === null ? [] : [{ kind, said }];
  });
}

const resultOf = ({ checks }: Facts, check: CoordinationCheck): CheckResult | undefined =>
  checks.find((each) => each.check === check);

const pOf = (result: CheckResult | undefined): number | null =>
  result === undefined || result.kind === 'too_few' ? null : result.p;

/** The finding stands as recorded and falls under the check. */
function fails(facts: Facts, check: CoordinationCheck): boolean {
  const [whole, checked] = [pOf(resultOf(facts, 'as_recorded')), pOf(resultOf(facts, check))];
  return whole !== null && checked !== null && whole <= ALPHA && checked > ALPHA;
}

function dates(facts: Facts): Bilingual | null {
  const unsure = facts.sites.filter(
    ({ counted }) => counted === 'undated' || counted === 'days_apart',
  ).length;
  if (fails(facts, 'dates_widened')) return COUNTER_WORDS.datesWidened;
  return unsure * 2 > facts.sites.length ? COUNTER_WORDS.datesUnsure(unsure, facts.sites.length) : null;
}

function doubleReporting(facts: Facts): Bilingual | null {
  const byId = new Map(facts.sites.map((site) => [site.incident, site]));
  const nearestFirst = facts.pairs.toSorted((a, b) => a.km - b.km);
  const twins = nearestFirst.find(({ from, to, km }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b || km >= NAMESAKE_FACTOR * facts.apartKm) return false;
    return !a.reports.some((report) => b.reports.includes(report));
  });
  if (twins) {
    const [a, b] = [byId.get(twins.from)?.name ?? '', byId.get(twins.to)?.name ?? ''];
    return COUNTER_WORDS.twoNames(a, b, twins.km);
  }
  return fails(facts, 'one_place_fewer') ? COUNTER_WORDS.onePlaceFewer : null;
}

function oneSource({ sites, record }: Facts): Bilingual | null {
  const sourceOf = new Map(record.reports.map(({ digest, source }) => [digest, source ?? digest]));
  const sources = new Set(
    sites.flatMap(({ reports }) => reports.map((report) => sourceOf.get(report) ?? report)),
  );
  const [only] = sources;
  return sources.size !== 1 || only === undefined ? null : COUNTER_WORDS.oneSource;
}

function busyPeriod(facts: Facts): Bilingual | null {
  const { hit, series } = facts.deciding;
  const length = daysOf(facts.deciding);
  const [from, to] = [hit.start - AROUND_DAYS, hit.start + length + AROUND_DAYS];
  const isInWindow = (day: number): boolean => day >= hit.start && day < hit.start + length;
  const { day } = series.attacks;
  const around = day.filter((d) => d >= from && d < to && !isInWindow(d)).length;
  const days = Math.min(series.search.days, to) - Math.max(0, from) - length;
  const mean = (day.filter((d) => !isInWindow(d)).length / (series.search.days - length)) * days;
  if (isBusy(around, mean)) return COUNTER_WORDS.busyPeriod(around, mean, days);
  const whole = resultOf(facts, 'as_recorded');
  if (whole?.kind !== 'tested') return null;
  const p = (kind: string): number => whole.tails.find((tail) => tail.null === kind)?.p ?? 1;
  const holdsByDays = p('rate') <= ALPHA && p('permutation') <= ALPHA;
  return p('shift') <= ALPHA && !holdsByDays ? COUNTER_WORDS.busyDays : null;
}

const isBusy = (count: number, mean: number): boolean =>
  count > BUSY_RATIO * mean && poissonSurvival(count, mean) <= ALPHA;

/** Whether others were as active within the window: what moves everybody is no one's plan. */
function sharedCause({ record, period, deciding }: Facts): Bilingual {
  const length = daysOf(deciding);
  const own = new Set(deciding.series.rows.map(({ incident }) => incident.id));
  const days = record.incidents
    .filter(({ id }) => !own.has(id))
    .flatMap((incident) => attackOf(incident, period)?.day ?? []);
  const { start } = deciding.hit;
  const during = days.filter((day) => day >= start && day < start + length).length;
  const mean = ((days.length - during) / Math.max(1, period.days - length)) * length;
  return isBusy(during, mean)
    ? COUNTER_WORDS.othersToo(during, mean, addDays(period.from, start))
    : COUNTER_WORDS.sharedCause;
}

/** Calendar days that a window touches. */
function daysOf({ hit, series }: Deciding): number {
  const { unit, length } = series.search.windows[hit.window] ?? { unit: 'days', length: 1 };
  return unit === 'days' ? length : Math.ceil((hit.hour + length) / 24);
}
