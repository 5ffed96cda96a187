/** One cell put to the test: the stretch that stands out, the daily watch, the change of rate. */
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type {
  ChartAlarm,
  ObservedExpected,
  PerSourceDay,
  SurgeQuestion,
  TestedCell,
} from '../../core/analysis/surges.ts';
import { addDays } from '../../core/calendar.ts';
import { seeded } from '../../core/seeded.ts';
import { sourceDays, usualSources, type Appearances } from '../reporting/source-days.ts';
import { BASELINE } from './baseline.ts';
import type { CountCell } from './cells.ts';
import { watch, type ChartDay } from './cusum.ts';
import type { Stretch } from './glr.ts';
import type { Period } from './question.ts';
import { rateChanges } from './rate-changes.ts';
import { isAlarm, thresholdFor } from './run-length.ts';
import { testStretch, type TestedStretch } from './significance.ts';

/** What cells are assessed with. */
export interface Surroundings {
  readonly question: SurgeQuestion;
  readonly period: Period;
  readonly incidents: ReadonlyMap<string, AnalysedIncident>;
  readonly appearances: Appearances;
  readonly sourceOf: ReadonlyMap<string, string>;
}

/** A cell with its figures; what depends on the other cells, and the words, come later. */
export type Assessed = Omit<
  TestedCell,
  'kind' | 'qValue' | 'sentence' | 'details' | 'nullHypothesis' | 'caveats'
> & {
  readonly cell: CountCell;
};

/** A cell whose window has a stretch above the expected. */
export interface Stood {
  readonly cell: CountCell;
  readonly stretch: Stretch;
  readonly tested: TestedStretch;
}

const cutOf = ({ lookBackDays, guardDays }: Period): { readonly guard: number; readonly window: number } => ({
  guard: lookBackDays - guardDays,
  window: lookBackDays,
});

/** Null: no day of the window has more than is expected. */
export function stands(cell: CountCell, index: number, { question, period }: Surroundings): Stood | null {
  // A seed of its own, so that what one cell draws does not hang on the others'.
  const random = seeded(question.seed + 7919 * index);
  const tested = testStretch(cell.counts, cutOf(period), question.replications, random);
  return tested.stretch === null ? null : { cell, stretch: tested.stretch, tested };
}

/** What a cell is known by before anybody looks at its chart. */
export type Figures = Omit<Assessed, 'chart' | 'change'>;

/** All figures of a cell. */
export function assess(stood: Stood, around: Surroundings): Assessed {
  const { cell } = stood;
  const { period } = around;
  return {
    ...figuresOf(stood, around),
    chart: chartOf(cell, around),
    change: rateChanges(cell.counts, period.lookBack).findLast(({ to }) => to >= period.window) ?? null,
  };
}

/** Without the watch and the change of rate, which cost far more than the test. */
export function figuresOf({ cell, stretch, tested }: Stood, around: Surroundings): Figures {
  const { period } = around;
  const { guard } = cutOf(period);
  const day = (at: number): string => addDays(period.lookBack, at);
  const incidents = cell.incidents.filter((one) => one.day >= stretch.since && one.day <= stretch.until);
  return {
    cell,
    id: cell.id,
    area: cell.area,
    of: cell.of,
    n: cell.incidents.length,
    since: day(stretch.since),
    until: goesOn(stretch, cell) ? null : day(stretch.until),
    counts: countsOf(stretch, tested, guard),
    pValue: tested.pValue,
    statistic: stretch.value,
    perSourceDay: perSourceDay(cell, stretch, guard, around),
    lookBack: { from: period.lookBack, to: addDays(period.window, -1), days: period.lookBackDays },
    incidents: incidents.map(({ id }) => id),
  };
}

/** A stretch whose last incident is within its own mean gap of the end has not been seen to end. */
function goesOn({ since, until, count }: Stretch, { counts }: CountCell): boolean {
  const gapDays = (until - since + 1) / count;
  return counts.length - 1 - until <= Math.max(3, 2 * gapDays);
}

/** The interval is Wald's on the log of the ratio, with the negative binomial's variance on both sides. */
function countsOf(
  { since, until, count }: Stretch,
  { mean, size }: TestedStretch,
  baseDays: number,
): ObservedExpected {
  const days = until - since + 1;
  const expected = mean * days;
  const variance = 1 / count + 1 / (mean * baseDays) + (1 / days + 1 / baseDays) / size;
  const [ratio, spread] = [count / expected, Math.exp(1.959964 * Math.sqrt(variance))];
  return { observed: count, expected, ratio, low: ratio / spread, high: ratio * spread };
}

function chartOf({ counts }: CountCell, { question, period }: Surroundings): ChartAlarm {
  const nominalRunLength = 1 / question.falseAlarmRate;
  const days = watch(
    counts,
    BASELINE,
    (law, value) => isAlarm(law, value, nominalRunLength),
    period.lookBackDays,
  );
  const on = days.findIndex(({ alarm }) => alarm);
  const { law } = days[on < 0 ? days.length - 1 : on] as ChartDay;
  return {
    on: on < 0 ? null : addDays(period.lookBack, on),
    nominalRunLength,
    inControlRunLength: law === null ? nominalRunLength : thresholdFor(law, nominalRunLength).runLength,
  };
}

/** Reports of a stretch come out within some days of its end. */
const DAYS_TO_APPEAR = 3;
/** Fewer appearances of sources tell nothing of their pace. */
const LEAST_SOURCE_DAYS = 5;

function perSourceDay(
  { incidents, counts }: CountCell,
  { since, until, count }: Stretch,
  guard: number,
  { incidents: byId, appearances, sourceOf, period, question }: Surroundings,
): PerSourceDay | null {
  const own = incidents.flatMap(({ id }) => byId.get(id) ?? []);
  const active = sourceDays(appearances, usualSources(own, sourceOf), period.lookBack, question.until);
  const sum = (list: Int32Array, from: number, to: number): number =>
    list.subarray(from, to).reduce((a, b) => a + b, 0);
  const [before, now] = [sum(active, 0, guard), sum(active, since, until + 1 + DAYS_TO_APPEAR)];
  if (before < LEAST_SOURCE_DAYS || now < LEAST_SOURCE_DAYS) return null;
  const rates = { before: (sum(counts, 0, guard) + 0.5) / before, now: count / now };
  return { ...rates, ratio: rates.now / rates.before };
}
