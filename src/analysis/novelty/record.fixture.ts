/** Records made up for tests: incidents by the traits that matter, reports by source and day. */
import type { AnalysedIncident, AnalysedRecord, AnalysedReport } from '../../core/analysis/record.ts';
import type { SignalRecord } from '../../core/records.ts';

export type IncidentTraits = Partial<Omit<AnalysedIncident, 'id' | 'days' | 'where' | 'perpetrators'>> & {
  readonly day?: string | null;
  readonly end?: string;
  readonly by?: readonly string[];
  readonly where?: Partial<NonNullable<AnalysedIncident['where']>> | null;
};

/** An armed clash by JNIM in the Kayes region on 1 July 2025, told by two reports, but for what is given. */
export function madeUp(id: string, traits: IncidentTraits = {}): AnalysedIncident {
  const { day = '2025-07-01', end = day ?? '', by = ['jnim'], where = {}, ...rest } = traits;
  return {
    id,
    eventType: 'Battles',
    subEventType: 'Armed clash',
    days: day === null ? null : { start: day, end },
    time: null,
    partOfDay: null,
    timePrecision: day === null ? null : 1,
    where:
      where === null
        ? null
        : {
            placeId: null,
            name: 'Kayes',
            at: [-11.43, 14.45],
            country: 'ML',
            admin1: 'Kayes',
            geoPrecision: 1,
            radiusKm: null,
            ...where,
          },
    perpetrators: by.map((actorId) => ({ actorId, name: actorId.toUpperCase() })),
    responsibility: { status: 'claimed', by: null },
    targets: [],
    means: [],
    nationalities: [],
    certainty: 'stated',
    told: [],
    lineages: 2,
    operations: [],
    sensitivity: 'CLEAR',
    ...rest,
  };
}

export const report = (digest: string, source: string | null, publishedAt: string): AnalysedReport => ({
  digest,
  source,
  publishedAt,
  recordedOn: publishedAt,
  title: null,
  url: null,
  sensitivity: 'CLEAR',
});

/** A record of these incidents: where they name no reports, each is told by one report of each source a day later. */
export function recordOf(
  incidents: readonly AnalysedIncident[],
  {
    sources = ['A', 'B'],
    reports = [],
    signals = [],
  }: {
    readonly sources?: readonly string[];
    readonly reports?: readonly AnalysedReport[];
    readonly signals?: readonly SignalRecord[];
  } = {},
): AnalysedRecord {
  const own: AnalysedReport[] = [];
  const told = incidents.map((incident) => {
    if (incident.told.length > 0) return incident;
    const made = sources.map((source) =>
      report(`${incident.id}-${source}`, source, incident.days?.end ?? '2025-07-02'),
    );
    own.push(...made);
    return { ...incident, told: made.map(({ digest }, lineage) => ({ report: digest, lineage })) };
  });
  return {
    day: '2026-01-01',
    incidents: told,
    reports: [...own, ...reports],
    statements: [],
    signals,
    operations: [],
  };
}
