/** Fuses what is new with what it touches, and leaves the rest of the record as it is. */
import type { IncidentRow, RecordStore, StoredMention } from '../core/ports.ts';
import type { OperationRecord } from '../core/records.ts';
import { describe, fuse, fuseOperations, type Cluster, type Mention } from '../fusion/index.ts';
import { reach } from './reach.ts';
import { MentionShelf } from './shelf.ts';

/** Mentions that are fused in one go; bounds memory, changes no outcome. */
const SEEDS = 500;

/**
 * Fuses all mentions that no incident holds yet.
 * @returns for each of their reports the incidents that now hold them
 */
export async function fusePending(store: RecordStore): Promise<ReadonlyMap<string, readonly string[]>> {
  const touched = new Map<string, Set<string>>();
  for (let seeds = await store.unfused(SEEDS); seeds.length > 0; seeds = await store.unfused(SEEDS)) {
    const clusters = await fuseAround(store, seeds);
    const reports = new Set(seeds.map((seed) => seed.report));
    for (const { id, mentions } of clusters) {
      for (const { report } of mentions) {
        if (reports.has(report)) touched.set(report, (touched.get(report) ?? new Set()).add(id));
      }
    }
  }
  if (touched.size > 0) await store.setOperations(await fuseAllOperations(store));
  return new Map([...touched].map(([report, ids]) => [report, [...ids].sort()]));
}

async function fuseAround(store: RecordStore, seeds: readonly StoredMention[]): Promise<readonly Cluster[]> {
  const shelf = new MentionShelf(store);
  const clusters = fuse(await reach(shelf.admit(seeds), shelf));
  const changed = clusters.filter((cluster) => !shelf.isAsBefore(cluster));
  await store.applyFusion({
    removed: shelf.heldBy(changed),
    incidents: changed.map((cluster) => incidentRow(cluster, shelf.mentionsOf(cluster))),
  });
  return changed;
}

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

function incidentRow(cluster: Cluster, mentions: readonly Mention[]): IncidentRow {
  const detail = describe(cluster, mentions);
  const incidents = mentions.map((mention) => mention.incident);
  const actors = incidents.flatMap((incident) => incident.actors);
  const actorNames = distinct(actors.map((actor) => actor.name));
  return {
    detail,
    actorNames,
    actorIds: distinct(actors.map((actor) => actor.actorId)),
    members: cluster.mentions,
    search: distinct([
      ...incidents.map((incident) => incident.summary),
      ...incidents.flatMap(({ where }) => (where ? [where.name, where.admin1, where.admin2] : [])),
      ...actorNames,
      ...mentions.map((mention) => mention.title),
    ]).join('\n'),
  };
}

async function fuseAllOperations(store: RecordStore): Promise<readonly OperationRecord[]> {
  const reports = await store.operating();
  const byDigest = new Map(reports.map((report) => [report.findings.report.digest, report]));
  return fuseOperations(
    reports.map(({ findings }) => findings),
    ({ report, incident }) => byDigest.get(report)?.incidentIds[incident],
    (report) => byDigest.get(report)?.summary ?? { source: null, recordedAt: '' },
  );
}
