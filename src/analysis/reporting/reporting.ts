/** How reporting stands, all together. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import type { ReportingAnswer, ReportingWeek } from '../../core/analysis/reporting.ts';
import { addDays, weekday } from '../../core/calendar.ts';
import { countedDay, uniqueById } from '../surges/cells.ts';
import { delayDistribution, delaysOf, incompleteDays } from './delays.ts';
import { quietAreas, silentSources } from './silence.ts';
import { appearancesOf, dayOfReport, sourceDays } from './source-days.ts';
import { REPORTING_CAVEATS, reportingWords } from './words.ts';

/** Weeks that are shown. */
const WEEKS = 12;

/** @param day ISO day at whose end is asked: what was published or happened later is not known yet */
export function reporting(
  record: { readonly incidents: readonly AnalysedIncident[]; readonly reports: readonly AnalysedReport[] },
  day: string,
): ReportingAnswer {
  const reports = record.reports.filter((report) => dayOfReport(report) <= day);
  const incidents = uniqueById(record.incidents).filter((incident) => (countedDay(incident) ?? day) <= day);
  const delays = delayDistribution(delaysOf(incidents, reports), day);
  const { silent, watched } = silentSources(reports, day);
  const answer = {
    day,
    delays,
    incomplete: delays.kind === 'too_few' ? [] : incompleteDays(delays, byDay(incidents), day),
    silent,
    watched,
    quietAreas: quietAreas(incidents, reports, silent),
    weeks: weeksOf(incidents, reports, day),
  };
  return { ...answer, says: reportingWords(answer), caveats: REPORTING_CAVEATS };
}

function byDay(incidents: readonly AnalysedIncident[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const incident of incidents) {
    const day = countedDay(incident);
    if (day !== null) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

function weeksOf(
  incidents: readonly AnalysedIncident[],
  reports: readonly AnalysedReport[],
  day: string,
): readonly ReportingWeek[] {
  const appearances = appearancesOf(reports);
  const monday = addDays(day, 1 - weekday(day));
  const happened = byDay(incidents);
  return Array.from({ length: WEEKS }, (_, i): ReportingWeek => {
    const week = addDays(monday, 7 * (i + 1 - WEEKS));
    const days = Array.from({ length: 7 }, (_each, d) => addDays(week, d));
    const count = days.reduce((sum, each) => sum + (happened.get(each) ?? 0), 0);
    const active = sourceDays(appearances, appearances.keys(), week, addDays(week, 6)).reduce(
      (a, b) => a + b,
      0,
    );
    return {
      week,
      reports: reports.filter((report) => days.includes(dayOfReport(report))).length,
      sourceDays: active,
      incidents: count,
      perSourceDay: active === 0 ? null : count / active,
    };
  });
}
