/** Surges of a record: every cell counted, tested, and held against all the others. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import type { SurgeAnswer, SurgeQuestion, TestedCell, TooFewInCell } from '../../core/analysis/surges.ts';
import { addDays } from '../../core/calendar.ts';
import { falseDiscoveryRates } from '../distributions/index.ts';
import { sourcesByReport } from '../reporting/source-days.ts';
import { assess, type Assessed, type Surroundings } from './assess.ts';
import { caveatsOf } from './caveats.ts';
import { countCells, type CountCell } from './cells.ts';
import { LEAST_LOOK_BACK_DAYS, periodOf } from './question.ts';
import { surgeDetails, surgeNull, surgeWords } from './words.ts';

/** How far the work is: cells assessed, of how many. */
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
 */
export function* surgesInSteps(record: Counted, question: SurgeQuestion): Generator<Progress, SurgeAnswer> {
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
  const assessed: Assessed[] = [];
  for (const [index, cell] of enough.entries()) {
    const one = assess(cell, index, around);
    if (one !== null) assessed.push(one);
    yield { done: index + 1, total: enough.length };
  }
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

/** Cells whose window has nothing above the expected were looked at all the same: their p-value is 1. */
function judged(
  assessed: readonly Assessed[],
  tested: number,
  question: SurgeQuestion,
): readonly TestedCell[] {
  const ones = Array.from({ length: tested - assessed.length }, () => 1);
  const rates = falseDiscoveryRates([...assessed.map(({ pValue }) => pValue), ...ones]);
  const cells = assessed.map(({ cell, ...figures }, i): TestedCell => {
    const qValue = rates[i] ?? 1;
    return {
      ...figures,
      kind: qValue <= question.falseDiscoveryRate ? 'surge' : 'not_beyond_chance',
      qValue,
      sentence: surgeWords(figures),
      details: surgeDetails({ ...figures, qValue }),
      nullHypothesis: surgeNull(question.replications, tested),
      caveats: caveatsOf(figures, cell, question),
    };
  });
  return cells.sort((a, b) => a.qValue - b.qValue || b.statistic - a.statistic || (a.id < b.id ? -1 : 1));
}
