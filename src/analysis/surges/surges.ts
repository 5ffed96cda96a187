/** Surges of a record: every cell counted, tested, and held against all the others. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import type { SurgeAnswer, SurgeQuestion, TestedCell, TooFewInCell } from '../../core/analysis/surges.ts';
import { addDays } from '../../core/calendar.ts';
import { falseDiscoveryRates } from '../distributions/index.ts';
import { sourcesByReport } from '../reporting/source-days.ts';
import { assess, stands, type Assessed, type Stood, type Surroundings } from './assess.ts';
import { caveatsOf } from './caveats.ts';
import { countCells, type CountCell } from './cells.ts';
import { LEAST_LOOK_BACK_DAYS, periodOf } from './question.ts';
import { surgeDetails, surgeNull, surgeWords } from './words.ts';

/** How far the work is, in steps: each cell is tested, then worked out in full where something of it is told. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What surges are looked for in. */
export interface Counted {
  readonly incidents: readonly AnalysedIncident[];
  readonly reports: readonly AnalysedReport[];
}

/**
 * Looks for surges in steps, one cell a step, so that a caller may stop or do other things between them.
 * @param question from `surgeQuestion`
 * @param told whether cells that are not beyond chance are told of too: the figures of a cell cost far more than its test
 */
export function* surgesInSteps(
  record: Counted,
  question: SurgeQuestion,
  told: 'all' | 'surges' = 'all',
): Generator<Progress, SurgeAnswer> {
  const period = periodOf(question, record.incidents, record.reports);
  const { cells, leftOut } = countCells(record.incidents, period.lookBack, question.until);
  const isEnough = (cell: CountCell): boolean =>
    cell.incidents.length >= question.minimum && period.lookBackDays >= LEAST_LOOK_BACK_DAYS;
  const enough = cells.filter(isEnough);
  const around: Surroundings = {
    question,
    period,
    incidents: new Map(record.incidents.map((incident) => [incident.id, incident])),
    reports: record.reports,
    sourceOf: sourcesByReport(record.reports),
  };
  const stood: Stood[] = [];
  for (const [index, cell] of enough.entries()) {
    const one = stands(cell, index, around);
    if (one !== null) stood.push(one);
    yield { done: index + 1, total: 2 * enough.length };
  }
  const rates = ratesOf(stood, enough.length);
  const assessed: Rated[] = [];
  for (const [i, one] of stood.entries()) {
    const qValue = rates[i] ?? 1;
    if (told === 'surges' && qValue > question.falseDiscoveryRate) continue;
    assessed.push({ ...assess(one, around), qValue });
    yield { done: enough.length + i + 1, total: 2 * enough.length };
  }
  yield { done: 2 * enough.length, total: 2 * enough.length };
  return {
    question,
    lookBack: { from: period.lookBack, to: addDays(period.window, -1), days: period.lookBackDays },
    tested: enough.length,
    cells: judged(assessed, enough.length, question),
    tooFew: cells.filter((cell) => !isEnough(cell)).map((cell) => tooFew(cell, question.minimum)),
    leftOut,
  };
}

/** The whole answer at once. */
export function surges(record: Counted, question: SurgeQuestion): SurgeAnswer {
  const steps = surgesInSteps(record, question);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const tooFew = ({ id, area, of, incidents }: CountCell, minimum: number): TooFewInCell => ({
  kind: 'too_few',
  id,
  area,
  of,
  n: incidents.length,
  minimum,
});

type Rated = Assessed & Pick<TestedCell, 'qValue'>;

/** Cells whose window has nothing above the expected were looked at all the same: their p-value is 1. */
function ratesOf(stood: readonly Stood[], tested: number): readonly number[] {
  const ones = Array.from({ length: tested - stood.length }, () => 1);
  return falseDiscoveryRates([...stood.map(({ tested: { pValue } }) => pValue), ...ones]);
}

function judged(assessed: readonly Rated[], tested: number, question: SurgeQuestion): readonly TestedCell[] {
  const cells = assessed.map(({ cell, ...figures }): TestedCell => ({
    ...figures,
    kind: figures.qValue <= question.falseDiscoveryRate ? 'surge' : 'not_beyond_chance',
    sentence: surgeWords(figures),
    details: surgeDetails(figures),
    nullHypothesis: surgeNull(question.replications, tested),
    caveats: caveatsOf(figures, cell, question),
  }));
  return cells.sort((a, b) => a.qValue - b.qValue || b.statistic - a.statistic || (a.id < b.id ? -1 : 1));
}
