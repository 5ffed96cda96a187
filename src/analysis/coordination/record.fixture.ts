/** Made-up records for the tests of this folder. */
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { addDays } from '../../core/calendar.ts';
import type { LonLat } from '../../core/geo.ts';
import type { OperationRecord } from '../../core/records.ts';
import { seeded } from '../../core/seeded.ts';

export const FIRST = '2024-01-01';
export const LAST_DAY = 729;
/** ISO day, so many days after the first. */
export const dayAt = (n: number): string => addDays(FIRST, n);

interface Told {
  readonly day?: number | null;
  readonly at?: LonLat | null;
  readonly actor?: string | null;
}

/** An attack by "fama" (any actor is a group here) told by a report of its own, to the day and to the place. */
export function incident(
  id: string,
  { day = 0, at = [-8, 14], actor = 'jnim' }: Told = {},
  more: Partial<AnalysedIncident> = {},
): AnalysedIncident {
  return {
    id,
    eventType: 'Battles',
    subEventType: 'Armed clash',
    days: day === null ? null : { start: dayAt(day), end: dayAt(day) },
    time: null,
    partOfDay: null,
    timePrecision: day === null ? null : 1,
    where: {
      placeId: null,
      name: `Place ${id}`,
      at,
      country: 'ML',
      admin1: null,
      geoPrecision: 1,
      radiusKm: null,
    },
    perpetrators: actor === null ? [] : [{ actorId: actor, name: actor }],
    responsibility: { status: 'attributed', by: null },
    targets: [],
    means: [],
    nationalities: [],
    certainty: 'stated',
    told: [{ report: `r-${id}`, lineage: 0 }],
    lineages: 1,
    operations: [],
    sensitivity: 'CLEAR',
    ...more,
  };
}

/** An operation that a report tells of. */
export function operation(
  id: string,
  incidents: readonly string[],
  actor: string | null = 'jnim',
): OperationRecord {
  return {
    id,
    actor,
    when: null,
    incidents,
    places: [],
    basis: ['stated'],
    claims: [],
    tolls: [],
    evidence: [],
  };
}

/** A record of two years: a report on its first day and on its last, and one from a source of its own for each incident. */
export function recordOf(
  incidents: readonly AnalysedIncident[],
  operations: readonly OperationRecord[] = [],
): AnalysedRecord {
  const report = (digest: string, source: string, day: string) => ({
    digest,
    source,
    publishedAt: day,
    recordedOn: day,
    title: null,
    url: null,
    sensitivity: 'CLEAR' as const,
  });
  return {
    day: dayAt(LAST_DAY),
    incidents,
    reports: [
      report('r-first', 'Agency 0', FIRST),
      report('r-last', 'Agency 0', dayAt(LAST_DAY)),
      ...incidents.map(({ id, days }, i) => report(`r-${id}`, `Agency ${i % 3}`, days?.end ?? FIRST)),
    ],
    statements: [],
    signals: [],
    operations,
  };
}

/** Where the group is: a grid of places 50 km and more apart over some 600 by 600 km. */
export const PLACES: readonly LonLat[] = Array.from({ length: 100 }, (_, i) => [
  -9 + 0.6 * (i % 10),
  11 + 0.55 * Math.floor(i / 10),
]);

/** Attacks at random places and days, one after another, `n` over the two years. */
export function background(n: number, seed: number, actor = 'jnim'): readonly AnalysedIncident[] {
  const random = seeded(seed);
  return Array.from({ length: n }, (_, i) =>
    incident(`${actor}${i}`, {
      day: Math.floor(random() * (LAST_DAY + 1)),
      at: PLACES[Math.floor(random() * PLACES.length)] ?? [0, 0],
      actor,
    }),
  );
}

/** Six neighbouring places of the grid on one day. */
export const six = (day: number, more: Partial<AnalysedIncident> = {}): readonly AnalysedIncident[] =>
  [33, 34, 35, 43, 44, 45].map((place, i) => incident(`six${i}`, { day, at: PLACES[place] ?? null }, more));
