/** What the record learnt of roads after an entry of its journal. */
import type { RoadNews, TownNews } from '../../core/changes.ts';
import type { RecordStore, ToldSince } from '../../core/ports.ts';
import type { RoadIncident } from '../../core/records.ts';
import type { RoadChanges } from '../../core/road-desk.ts';

/** Roads and towns of which it says otherwise than before. */
export interface RoadsLearnt {
  readonly roads: readonly RoadNews[];
  readonly towns: readonly TownNews[];
}

export const NOTHING_LEARNT: RoadsLearnt = { roads: [], towns: [] };

/**
 * What of the matter was on record by then: told by reports that had been taken in. An incident counts from its first report;
 * what a report told that was withdrawn since is in neither.
 */
export async function knownBy(
  after: number,
  matter: ToldSince<RoadIncident>,
  store: RecordStore,
): Promise<ToldSince<RoadIncident>> {
  const { incidents, statements, signals, corridors } = matter;
  const digests = new Set([
    ...incidents.flatMap(({ mentions }) => mentions.map(({ report }) => report.digest)),
    ...[...statements, ...signals, ...corridors].map(({ report }) => report),
  ]);
  const fresh = new Set(await store.reportsAfter(after, [...digests]));
  const isKnown = ({ report }: { readonly report: string }): boolean => !fresh.has(report);
  return {
    incidents: incidents.filter(({ mentions }) => mentions.some(({ report }) => !fresh.has(report.digest))),
    statements: statements.filter(isKnown),
    signals: signals.filter(isKnown),
    corridors: corridors.filter(isKnown),
  };
}

/** In the order of names: nothing here weighs one road or town against another. */
export function newsOf({ segments, places }: Pick<RoadChanges, 'segments' | 'places'>): RoadsLearnt {
  const roads = segments.map(({ segment, from, to, before, after }): RoadNews => ({
    segment: segment.id,
    from,
    to,
    before: before.status,
    after: after.status,
    evidence: after.evidence[0] ?? null,
  }));
  const towns = [...Map.groupBy(places, ({ node }) => node)].map(([node, changes]): TownNews => ({
    node,
    name: changes[0]?.name ?? node,
    changes: changes.map(({ bound, kind }) => ({ bound, kind })),
  }));
  return {
    roads: roads.toSorted((a, b) => compare(`${a.from} ${a.to}`, `${b.from} ${b.to}`)),
    towns: towns.toSorted((a, b) => compare(a.name, b.name)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
