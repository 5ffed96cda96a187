/** Surges of a record: every cell counted, tested, and held against all the others. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import type {
  Rise,
  RiseAnswer,
  SurgeAnswer,
  SurgeQuestion,
  TestedCell,
  TooFewInCell,
} from '../../core/analysis/surges.ts';
import { addDays } from '../../core/calendar.ts';
import { falseDiscoveryRates } from '../distributions/index.ts';
import { appearancesOf, sourcesByReport } from '../reporting/source-days.ts';
import { assess, figuresOf, stands, type Assessed, type Stood, type Surroundings } from './assess.ts';
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
 */
export function* surgesInSteps(record: Counted, question: SurgeQuestion): Generator<Progress, SurgeAnswer> {
  const { stood, rates, around, answer } = yield* testInSteps(record, question);
  const { tested } = answer;
  const assessed: Rated[] = [];
  for (const [i, one] of stood.entries()) {
    assessed.push({ ...assess(one, around), qValue: rates[i] ?? 1 });
    yield { done: tested + i + 1, total: 2 * tested };
  }
  yield { done: 2 * tested, total: 2 * tested };
  return { ...answer, cells: judged(assessed, tested, question) };
}

/** Surges alone, by their figures: at a fraction of the cost. */
export function* risesInSteps(record: Counted, question: SurgeQuestion): Generator<Progress, RiseAnswer> {
  const { stood, rates, around, answer } = yield* testInSteps(record, question);
  const rising = stood.flatMap((one, i): Rise[] => {
    const qValue = rates[i] ?? 1;
    if (qValue > question.falseDiscoveryRate) return [];
    const { cell: _cell, ...figures } = figuresOf(one, around);
    return [{ ...figures, kind: 'surge', qValue }];
  });
  return { ...answer, cells: rising.sort(bySurprise) };
}

/** Cells put to the test, with their rates of false discovery, and what is told of all of them. */
interface Tried {
  readonly stood: readonly Stood[];
  readonly rates: readonly number[];
  readonly around: Surroundings;
  readonly answer: Omit<SurgeAnswer, 'cells'>;
}

function* testInSteps(record: Counted, question: SurgeQuestion): Generator<Progress, Tried> {
  const period = periodOf(question, record.incidents, record.reports);
  const { cells, leftOut } = countCells(record.incidents, period.lookBack, question.until);
  const isEnough = (cell: CountCell): boolean =>
    cell.incidents.length >= question.minimum && period.lookBackDays >= LEAST_LOOK_BACK_DAYS;
  const enough = cells.filter(isEnough);
  const around: Surroundings = {
    question,
    period,
    incidents: new Map(record.incidents.map((incident) => [incident.id, incident])),
    appearances: appearancesOf(record.reports),
    sourceOf: sourcesByReport(record.reports),
  };
  const stood: Stood[] = [];
  for (const [index, cell] of enough.entries()) {
    const one = stands(cell, index, around);
    if (one !== null) stood.push(one);
    yield { done: index + 1, total: 2 * enough.length };
  }
  const answer = {
    question,
    lookBack: { from: period.lookBack, to: addDays(period.window, -1), days: period.lookBackDays },
    tested: enough.length,
    tooFew: cells.filter((cell) => !isEnough(cell)).map((cell) => tooFew(cell, question.minimum)),
    leftOut,
  };
  return { stood, rates: ratesOf(stood, enough.length), around, answer };
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
  return cells.sort(bySurprise);
}

const bySurprise = (a: Rise, b: Rise): number =>
  a.qValue - b.qValue || b.statistic - a.statistic || (a.id < b.id ? -1 : 1);
