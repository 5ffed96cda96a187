import type {
  AnalysedIncident,
  AnalysedPlace,
  AnalysedRecord,
  AnalysedReport,
} from '../../core/analysis/record.ts';
import type { Place, StatementAct } from '../../core/findings.ts';
import type { StatementRecord } from '../../core/records.ts';

/** A town by name; its position and country may be changed. */
export const town = (name: string, lon = 0, lat = 14, members: Partial<Place> = {}): Place => ({
  name,
  placeId: `test:${name}`,
  lat,
  lon,
  country: 'ML',
  admin1: null,
  admin2: null,
  geoPrecision: 1,
  radiusKm: null,
  probability: null,
  alternatives: [],
  evidence: [],
  ...members,
});

interface StatementMembers extends Partial<Omit<StatementRecord, 'when' | 'act'>> {
  readonly act: StatementAct;
  readonly quote?: string;
  /** ISO day on which it was said; null: undated. */
  readonly on?: string | null;
}

/** A statement by JNIM, told and said on 10 January 2025 where nothing else is given. */
export function statement({ quote = '', on = '2025-01-10', ...members }: StatementMembers): StatementRecord {
  const report = members.report ?? `report of ${on ?? members.reportedOn ?? 'no day'}`;
  return {
    id: 's1',
    speaker: null,
    organisation: 'JNIM',
    actorId: 'jnim',
    channel: null,
    language: null,
    places: [],
    addressees: [],
    condition: null,
    source: 'Radio',
    reportedOn: on ?? '2025-01-10',
    sensitivity: 'CLEAR',
    ...members,
    report,
    when:
      on === null
        ? null
        : { start: on, end: on, time: null, partOfDay: null, timePrecision: 1, evidence: [] },
    evidence: [{ start: 0, end: quote.length, quote }],
  };
}

interface IncidentMembers extends Partial<Omit<AnalysedIncident, 'days' | 'where'>> {
  readonly id: string;
  readonly on: string | null;
  readonly at: Place | null;
  readonly by?: string | null;
}

/** Looting of a fuel convoy by JNIM, told on its day, where nothing else is given. */
export function incident({ on, at, by = 'jnim', ...members }: IncidentMembers): AnalysedIncident {
  return {
    eventType: 'Strategic developments',
    subEventType: 'Looting/property destruction',
    days: on === null ? null : { start: on, end: on },
    time: null,
    partOfDay: null,
    timePrecision: on === null ? null : 1,
    where: at === null ? null : placed(at),
    perpetrators: by === null ? [] : [{ actorId: by, name: by.toUpperCase() }],
    responsibility: { status: 'unknown', by: null },
    targets: ['fuel_convoy'],
    means: [],
    nationalities: [],
    certainty: 'stated',
    told: [{ report: `report of ${members.id}`, lineage: 0 }],
    lineages: 1,
    operations: [],
    sensitivity: 'CLEAR',
    ...members,
  };
}

function placed({ placeId, name, lon, lat, country, admin1, geoPrecision, radiusKm }: Place): AnalysedPlace {
  return {
    placeId,
    name,
    at: lon === null || lat === null ? null : [lon, lat],
    country,
    admin1,
    geoPrecision,
    radiusKm,
  };
}

interface Told {
  readonly statements?: readonly StatementRecord[];
  readonly incidents?: readonly AnalysedIncident[];
  readonly day?: string;
  readonly reports?: readonly AnalysedReport[];
}

/** A record of these, with a report for each, published on its day. */
export function recordWith({
  statements = [],
  incidents = [],
  day = '2025-12-31',
  reports = [],
}: Told): AnalysedRecord {
  const report = (digest: string, publishedAt: string | null, source: string | null): AnalysedReport => ({
    digest,
    source,
    publishedAt,
    recordedOn: publishedAt ?? day,
    title: null,
    url: null,
    sensitivity: 'CLEAR',
  });
  const told = [
    ...statements.map((s) => report(s.report, s.reportedOn, s.source)),
    ...incidents.flatMap((i) =>
      i.told.map((t) => report(t.report, i.days?.start ?? null, `source of ${i.id}`)),
    ),
    ...reports,
  ];
  return {
    day,
    incidents,
    statements,
    signals: [],
    operations: [],
    reports: [...new Map(told.map((r) => [r.digest, r])).values()],
  };
}
