/** Shifts of what is targeted: every area's composition in a window against its look-back. */
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type {
  ClassShift,
  ShiftAnswer,
  ShiftQuestion,
  TargetClass,
  TestedShift,
} from '../../core/analysis/shifts.ts';
import { addDays } from '../../core/calendar.ts';
import { seeded } from '../../core/seeded.ts';
import { falseDiscoveryRates } from '../distributions/index.ts';
import { compositionChange } from './changes.ts';
import { compare, log10BayesFactor, tableOf } from './composition.ts';
import { LEAST_IN_A_PERIOD } from './question.ts';
import { differenceOfShares, shareOf } from './shares.ts';
import { actionsOf, type AreaTargets, kindsIn, type Targeted, targetedByArea } from './targeted.ts';
import { shiftCaveats, shiftDetails, shiftNull, shiftWords } from './words.ts';

/** First and last ISO days of both periods. */
interface Periods {
  readonly lookBack: { readonly from: string; readonly to: string };
  readonly window: { readonly from: string; readonly to: string };
}

type Assessed = Omit<TestedShift, 'kind' | 'qValue' | 'sentence' | 'details' | 'nullHypothesis' | 'caveats'>;

/** @param question from `shiftQuestion` */
export function shifts(incidents: readonly AnalysedIncident[], question: ShiftQuestion): ShiftAnswer {
  const from = addDays(question.until, 1 - question.windowDays);
  const periods: Periods = {
    lookBack: { from: addDays(from, -question.lookBackDays), to: addDays(from, -1) },
    window: { from, to: question.until },
  };
  const { areas, untargeted } = targetedByArea(incidents, periods.lookBack.from, question.until);
  const isEnough = ({ rows }: AreaTargets): boolean => {
    const now = rows.filter(({ day }) => day >= from).length;
    return rows.length >= question.minimum && Math.min(now, rows.length - now) >= LEAST_IN_A_PERIOD;
  };
  const assessed = areas.filter(isEnough).map((area, i) => assess(area, i, periods, question));
  return {
    question,
    areas: judged(assessed, question, untargeted),
    tooFew: areas
      .filter((area) => !isEnough(area))
      .map(({ id, area, rows }) => ({
        kind: 'too_few',
        id,
        area,
        n: rows.length,
        minimum: question.minimum,
      })),
    untargeted,
  };
}

function assess(
  { id, area, rows }: AreaTargets,
  index: number,
  periods: Periods,
  question: ShiftQuestion,
): Assessed {
  const kinds = kindsIn(rows);
  const actions = actionsOf(rows, kinds);
  const isNow = actions.map(({ day }) => day >= periods.window.from);
  const found = compare(actions, isNow, question.replications, seeded(question.seed + 7919 * index));
  const table = tableOf(actions, isNow, kinds.length);
  const classes = kinds.map((kind, k): ClassShift => {
    const before = shareOf(table.before[k] ?? 0, table.beforeIncidents);
    const now = shareOf(table.now[k] ?? 0, table.nowIncidents);
    const pValue = found.classPValues[k] ?? 1;
    const difference = differenceOfShares(before, now);
    return { class: kind, before, now, difference, pValue, qValue: 1, incidents: idsOf(rows, kind, periods) };
  });
  return {
    id,
    area,
    n: rows.length,
    before: table.beforeIncidents,
    now: table.nowIncidents,
    actions: actions.length,
    g: found.g,
    pValue: found.pValue,
    log10BayesFactor: log10BayesFactor(table),
    change: compositionChange(actions, kinds.length, periods.lookBack.from, periods.window.to),
    classes,
    ...periods,
  };
}

const idsOf = (rows: readonly Targeted[], kind: TargetClass, { window }: Periods): readonly string[] =>
  rows.flatMap(({ incident, day, classes }) =>
    day >= window.from && classes.has(kind) ? [incident.id] : [],
  );

/** Areas among areas; kinds of target among the kinds of all areas. */
function judged(
  assessed: readonly Assessed[],
  question: ShiftQuestion,
  untargeted: ShiftAnswer['untargeted'],
): readonly TestedShift[] {
  const areaRates = falseDiscoveryRates(assessed.map(({ pValue }) => pValue));
  const classRates = falseDiscoveryRates(
    assessed.flatMap(({ classes }) => classes.map(({ pValue }) => pValue)),
  );
  let next = 0;
  const areas = assessed.map((area, i): TestedShift => {
    const classes = area.classes.map((one) => ({ ...one, qValue: classRates[next++] ?? 1 }));
    classes.sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));
    const qValue = areaRates[i] ?? 1;
    const isShift = qValue <= question.falseDiscoveryRate;
    const figures = { ...area, classes, qValue };
    return {
      ...figures,
      kind: isShift ? 'shift' : 'not_beyond_chance',
      sentence: shiftWords(figures, isShift),
      details: shiftDetails(figures),
      nullHypothesis: shiftNull(question.replications, assessed.length, area.actions),
      caveats: shiftCaveats(figures, untargeted),
    };
  });
  return areas.sort((a, b) => a.qValue - b.qValue || b.g - a.g || (a.id < b.id ? -1 : 1));
}
