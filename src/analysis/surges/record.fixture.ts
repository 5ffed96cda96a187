/** Made-up incidents and reports for the tests of surges, shifts and reporting. */
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import { addDays } from '../../core/calendar.ts';

export const FIRST_DAY = '2025-01-01';
/** The n-th day, 0 being the first. */
export const dayOf = (n: number): string => addDays(FIRST_DAY, n);

/** An incident in Kayes, Mali, told by no report, but for what is given. */
export function incident(
  id: string,
  day: string | null,
  given: Partial<AnalysedIncident> = {},
): AnalysedIncident {
  return {
    id,
    eventType: 'Battles',
    subEventType: 'Armed clash',
    days: day === null ? null : { start: day, end: day },
    time: null,
    partOfDay: null,
    timePrecision: day === null ? null : 1,
    where: {
      placeId: 'x:1',
      name: 'Kayes',
      at: [-11.43, 14.45],
      country: 'ML',
      admin1: 'Kayes',
      geoPrecision: 1,
      radiusKm: 2,
    },
    perpetrators: [],
    responsibility: { status: 'unknown', by: null },
    targets: [],
    means: [],
    nationalities: [],
    certainty: 'stated',
    told: [],
    lineages: 0,
    operations: [],
    sensitivity: 'CLEAR',
    ...given,
  };
}

/** As many incidents a day as counted, from the first day on. */
export function incidentsOf(
  counts: readonly number[],
  given: Partial<AnalysedIncident> = {},
): AnalysedIncident[] {
  return counts.flatMap((count, n) =>
    Array.from({ length: count }, (_, i) => incident(`i${n}-${i}`, dayOf(n), given)),
  );
}

/** A report of a source on a day. */
export function report(digest: string, source: string | null, day: string): AnalysedReport {
  return {
    digest,
    source,
    publishedAt: day,
    recordedOn: day,
    title: null,
    url: null,
    sensitivity: 'CLEAR',
  };
}
