/** Surges, shifts and reporting of one record, together: what fell silent is said beside what is said of its area. */
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import type { QuietArea, ReportingAnswer } from '../../core/analysis/reporting.ts';
import type { ShiftAnswer } from '../../core/analysis/shifts.ts';
import type { RiseAnswer, SurgeAnswer, SurgeArea } from '../../core/analysis/surges.ts';
import type { TrendAnswer, TrendFigures, TrendQuestion } from '../../core/analysis/trends.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { daysBetween } from '../../core/calendar.ts';
import { countryName } from '../areas/index.ts';
import { reporting } from '../reporting/index.ts';
import { shiftQuestion, shifts } from '../shifts/index.ts';
import { countedDay, risesInSteps, surgeQuestion, surgesInSteps, type Progress } from '../surges/index.ts';

/**
 * The last ISO day looked at, and how many days are asked about; undefined: the usual number.
 * @param today ISO day of the record: what is to come has not been told yet
 */
export function trendWindow(
  today: string,
  { since, until }: Pick<TrendQuestion, 'since' | 'until'>,
): { readonly last: string; readonly days: number | undefined } {
  const last = until === undefined || until > today ? today : until;
  return { last, days: since === undefined ? undefined : daysBetween(since, last) + 1 };
}

/**
 * In steps, so that a caller may stop or do other things between them.
 * @throws RangeError for a window or look-back out of range
 */
export function* trendsInSteps(
  record: AnalysedRecord,
  { since, until, lookBackDays, area }: TrendQuestion,
): Generator<Progress, Omit<TrendAnswer, 'leftOut'>> {
  const { last, days } = trendWindow(record.day, { since, until });
  const windowDays = days === undefined ? {} : { windowDays: days };
  const question = surgeQuestion(last, {
    ...windowDays,
    ...(lookBackDays === undefined ? {} : { lookBackDays }),
  });
  const shown = shiftQuestion(last, windowDays);
  const surges = yield* surgesInSteps(record, question);
  const state = reporting(record, last);
  const isAsked = askedFor(area);
  return {
    surges: ofArea(withSilence(surges, state), isAsked),
    shifts: shiftsOfArea(shifts(record.incidents, shown), isAsked),
    reporting: { ...state, quietAreas: state.quietAreas.filter((quiet) => isAsked(quiet.area)) },
    lastDay: lastDayOf(record),
  };
}

/** Rises, shifts and reporting by their figures alone, as a brief tells them; cells that are no surge are left out. */
export function* figuresInSteps(
  record: AnalysedRecord,
  {
    since,
    until,
    area,
    replications,
  }: Pick<TrendQuestion, 'since' | 'until' | 'area'> & { readonly replications: number },
): Generator<Progress, TrendFigures> {
  const { last, days } = trendWindow(record.day, { since, until });
  const windowDays = days === undefined ? {} : { windowDays: days };
  const rises = yield* risesInSteps(record, surgeQuestion(last, { ...windowDays, replications }));
  const state = reporting(record, last);
  const isAsked = askedFor(area);
  return {
    rises: ofArea(rises, isAsked),
    shifts: shiftsOfArea(shifts(record.incidents, shiftQuestion(last, windowDays)), isAsked),
    reporting: { ...state, quietAreas: state.quietAreas.filter((quiet) => isAsked(quiet.area)) },
  };
}

function lastDayOf({ incidents }: AnalysedRecord): string | null {
  return incidents.reduce<string | null>((last, incident) => {
    const day = countedDay(incident);
    return day !== null && (last === null || day > last) ? day : last;
  }, null);
}

/** A cell of an area whose usual sources fell silent says so. */
function withSilence(answer: SurgeAnswer, { quietAreas }: ReportingAnswer): SurgeAnswer {
  const saysOf = (area: SurgeArea): readonly Bilingual[] =>
    quietAreas.filter((quiet) => isSame(quiet, area)).map(({ says }) => says);
  return {
    ...answer,
    cells: answer.cells.map((cell) => ({ ...cell, caveats: [...cell.caveats, ...saysOf(cell.area)] })),
  };
}

const isSame = ({ area }: QuietArea, { country, admin1 }: SurgeArea): boolean =>
  area.country === country && area.admin1 === admin1;

/** Whether an area is the one asked for: a country by name or code, a first-level area by name; accents do not count. */
function askedFor(name: string | undefined): (area: SurgeArea) => boolean {
  if (name === undefined) return () => true;
  const asked = folded(name);
  return ({ country, admin1 }) => {
    const names = countryName(country);
    return [country, names.fr, names.en, admin1 ?? ''].some((own) => folded(own) === asked);
  };
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

type IsAsked = (area: SurgeArea) => boolean;

const ofArea = <T extends SurgeAnswer | RiseAnswer>(answer: T, isAsked: IsAsked): T => ({
  ...answer,
  cells: answer.cells.filter(({ area }) => isAsked(area)),
  tooFew: answer.tooFew.filter(({ area }) => isAsked(area)),
});

const shiftsOfArea = (answer: ShiftAnswer, isAsked: IsAsked): ShiftAnswer => ({
  ...answer,
  areas: answer.areas.filter(({ area }) => isAsked(area)),
  tooFew: answer.tooFew.filter(({ area }) => isAsked(area)),
});
