/** Small annotations and findings for the scorer's tests; each test changes the field that it is about. */
import type { GoldIncident, GoldReport } from './gold.ts';
import type { PredictedIncident, PredictedReport } from './predicted.ts';

/** An annotated assault on Kayes on 1 July 2025. */
export function goldIncident(change: Partial<GoldIncident> = {}): GoldIncident {
  return {
    key: 'set/kayes',
    eventType: 'Battles',
    subEventType: 'Armed clash',
    place: 'Kayes',
    country: 'ML',
    lat: 14.449,
    lon: -11.439,
    geoPrecision: 1,
    start: '2025-07-01',
    end: '2025-07-01',
    time: null,
    timePrecision: 1,
    perpetrators: [{ id: 'jnim', names: ['Jnim'] }],
    targets: ['military_base'],
    harm: [],
    responsibility: { status: 'claimed', by: 'jnim' },
    certainty: 'stated',
    background: false,
    quote: 'le camp de Kayes a été attaqué',
    ...change,
  };
}

/** A report annotated with the given incidents. */
export function goldReport(incidents: readonly GoldIncident[], change: Partial<GoldReport> = {}): GoldReport {
  return {
    id: 'r1',
    lang: 'fr',
    publishedAt: '2025-07-02',
    incidents,
    statements: [],
    operations: [],
    ...change,
  };
}

/** A finding that agrees with `goldIncident()` in everything. */
export function foundIncident(change: Partial<PredictedIncident> = {}): PredictedIncident {
  return {
    id: 'i1',
    eventType: 'Battles',
    subEventType: 'Armed clash',
    when: { start: '2025-07-01', end: '2025-07-01' },
    where: { name: 'Kayes', lat: 14.45, lon: -11.44, evidence: [] },
    actors: [{ role: 'perpetrator', name: 'JNIM', actorId: 'jnim', evidence: [] }],
    harm: [],
    responsibility: { status: 'claimed' },
    certainty: 'stated',
    background: false,
    evidence: [],
    ...change,
  };
}

/** Findings with the given incidents. */
export function foundReport(
  incidents: readonly PredictedIncident[],
  change: Partial<PredictedReport> = {},
): PredictedReport {
  return { report: { id: 'r1', text: '' }, incidents, statements: [], operations: [], ...change };
}
