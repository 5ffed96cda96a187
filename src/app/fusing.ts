/** Fuses what is new, or was decided on, with what it touches, and leaves the rest of the record as it is. */
import type { Correction, Decision } from '../core/decisions.ts';
import type { Credibility } from '../core/grades.ts';
import type { IncidentRow, MentionStand, RecordStore, StoredMention } from '../core/ports.ts';
import type { OperationRecord } from '../core/records.ts';
import {
  describe,
  fuse,
  fuseOperations,
  refKey,
  trackRecordOf,
  withCorrections,
  withGrades,
  type Cluster,
  type Judgement,
  type Mention,
} from '../fusion/index.ts';
import { reviewOf } from '../fusion/review.ts';
import { analysedIncident } from './analysis/incident.ts';
import { anchorOf, anchorsOf, type DecisionBook, judgementsOf, openBook } from './decisions/book.ts';
import { reach } from './reach.ts';
import { MentionShelf } from './shelf.ts';

/** Mentions that are fused in one go; bounds memory, changes no outcome. */
const SEEDS = 500;

/** What decisions ask of fusion. */
interface Ruled {
  readonly judgements: readonly Judgement[];
  /** Corrections and grades by the mention that they name. */
  readonly onMention: ReadonlyMap<string, readonly Decision[]>;
}

function ruledBy({ standing, locate }: DecisionBook): Ruled {
  const onMention = new Map<string, Decision[]>();
  for (const decision of standing) {
    if (decision.body.kind !== 'correct' && decision.body.kind !== 'credibility') continue;
    for (const anchor of anchorsOf(decision)) {
      const stand = locate(anchor);
      if (stand === null) continue;
      const key = refKey(stand);
      onMention.set(key, [...(onMention.get(key) ?? []), decision]);
    }
  }
  return { judgements: judgementsOf(standing, locate), onMention };
}

/**
 * Fuses all mentions that are pending, as of the day of recording that the store stands at: what was believed on
 * earlier days stays on record. Entries of two days must not be pending together.
 * @param withdrawn whether a report came or went, so that operations may change though no mention is pending
 * @returns for each of their reports the incidents that now hold them
 */
export async function fusePending(
  store: RecordStore,
  withdrawn = false,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const touched = new Map<string, Set<string>>();
  const { recordedOn: day } = await store.applied();
  const ruled = ruledBy(await openBook(store));
  for (let seeds = await store.unfused(SEEDS); seeds.length > 0; seeds = await store.unfused(SEEDS)) {
    const clusters = await fuseAround(store, seeds, ruled, day);
    const reports = new Set(seeds.map((seed) => seed.report));
    for (const { id, mentions } of clusters) {
      for (const { report } of mentions) {
        if (reports.has(report)) touched.set(report, (touched.get(report) ?? new Set()).add(id));
      }
    }
  }
  if (touched.size > 0 || withdrawn) await store.setOperations(await fuseAllOperations(store), day);
  return new Map([...touched].map(([report, ids]) => [report, [...ids].sort()]));
}

async function fuseAround(
  store: RecordStore,
  seeds: readonly StoredMention[],
  ruled: Ruled,
  day: string,
): Promise<readonly Cluster[]> {
  const shelf = new MentionShelf(store);
  const admitted = shelf.admit(seeds);
  // What a decision bears on is fused anew whole: its incident may fall apart.
  const { mentions, near } = await reach(
    [...new Set([...admitted, ...(await shelf.fetchIncidentsOf(admitted))])],
    shelf,
    ruled.judgements,
  );
  const asked = new Set(admitted.map(({ key }) => key));
  const changed = fuse(mentions, ruled.judgements).filter(
    (cluster) => !shelf.isAsBefore(cluster) || cluster.mentions.some((ref) => asked.has(refKey(ref))),
  );
  await store.applyFusion({
    day,
    removed: shelf.heldBy(changed),
    incidents: await rowsOf(changed, shelf, ruled, store),
    near,
  });
  return changed;
}

const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

async function rowsOf(
  clusters: readonly Cluster[],
  shelf: MentionShelf,
  ruled: Ruled,
  store: RecordStore,
): Promise<readonly IncidentRow[]> {
  const reports = clusters.flatMap(({ mentions }) => mentions.map(({ report }) => report));
  const stands = new Map((await store.standsOf(reports)).map((stand) => [refKey(stand), stand]));
  return clusters.map((cluster) => {
    const decisions = cluster.mentions.flatMap((ref) => ruled.onMention.get(refKey(ref)) ?? []);
    const held = cluster.mentions.flatMap((ref) => stands.get(refKey(ref)) ?? []);
    return incidentRow(cluster, shelf.mentionsOf(cluster), decisions, held);
  });
}

/** @param stands where its mentions stand */
function incidentRow(
  cluster: Cluster,
  mentions: readonly Mention[],
  decisions: readonly Decision[],
  stands: readonly MentionStand[],
): IncidentRow {
  const read = describe(cluster, mentions);
  const detail = withGrades(withCorrections(read, decisions.filter(isCorrection)), gradesBy(decisions));
  const incidents = mentions.map((mention) => mention.incident);
  const actors = incidents.flatMap((incident) => incident.actors);
  const actorNames = distinct([
    ...actors.map((actor) => actor.name),
    ...detail.perpetrators.map((actor) => actor.name),
  ]);
  const anchors = new Map(stands.map((stand) => [refKey(stand), anchorOf(stand)]));
  return {
    detail,
    actorNames,
    actors: [...actors, ...detail.perpetrators].map(({ actorId, name }) => ({ actorId, name })),
    actorIds: distinct([...actors, ...detail.perpetrators].map((actor) => actor.actorId)),
    members: cluster.mentions,
    ownIds: distinct(stands.map(({ ownId }) => ownId)),
    tracks: trackRecordOf(read),
    analysed: analysedIncident(detail),
    review: reviewOf(detail, (ref) => anchors.get(refKey(ref)) ?? { ...ref, ownId: cluster.id, wordsAt: 0 }),
    search: distinct([
      ...incidents.map((incident) => incident.summary),
      ...[...incidents.map(({ where }) => where), detail.where].flatMap((where) =>
        where ? [where.name, where.admin1, where.admin2] : [],
      ),
      ...actorNames,
      ...mentions.map((mention) => mention.title),
    ]).join('\n'),
  };
}

const isCorrection = (decision: Decision): decision is Correction => decision.body.kind === 'correct';

/** Credibility as people set it; a claim that is read otherwise by now has another id, and no grade. */
function gradesBy(decisions: readonly Decision[]): ReadonlyMap<string, Credibility> {
  return new Map(
    decisions.flatMap(({ body }) =>
      body.kind === 'credibility' ? [[body.claim.claim, body.grade] as const] : [],
    ),
  );
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
