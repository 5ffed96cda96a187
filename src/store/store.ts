/** The projection of the journal in an embedded PostgreSQL. */
import { VigieError } from '../core/errors.ts';
import type { Findings } from '../core/findings.ts';
import type { Applied, IdOrigin, OperatingReport, RecordStore, StoredMention } from '../core/ports.ts';
import type { IncidentDetail, RoadIncident } from '../core/records.ts';
import { isStanding, type Fold } from './conditions.ts';
import type { Database } from './database/database.ts';
import type { StoreMessages } from './messages.ts';
import { createRecords, findReportSummaries } from './records.ts';
import { findDetails, findSummaries, findVersions } from './incidents.ts';
import { findNear, findReview, findSources, findStands, readDecisions } from './judging.ts';
import { findAnalysed } from './analysed.ts';
import { readDraft, readVersions } from './briefs.ts';
import { findAfter, findChanged, findSequence } from './changed.ts';
import { searchStore } from './searching/search.ts';
import { Sheet } from './sheet/sheet.ts';
import { findToldSince } from './told.ts';
import { addBriefVersionSql, addDecisionSql, addForwardsSql, addReportsSql } from './writing/entries.ts';
import { applyFusionSql, setOperationsSql } from './writing/fusion.ts';

const MENTIONS = 'select report, incident, cluster, mention from mentions';
const IN_ORDER = 'order by sequence, position';

/** The store over an open database whose tables are there. */
export function createStore(
  database: Database,
  say: StoreMessages,
  fold: Fold,
  onClose: () => Promise<void>,
): RecordStore {
  const db = speaking(database, say);
  const sheet = new Sheet(db, fold);
  return {
    records: createRecords(db, sheet, say, fold),
    applied: () => readApplied(db),
    known: (digests) => findKnown(db, digests),
    linked: (keys) => findLinked(db, keys),
    addReports: (rows, head) => db.write(addReportsSql(rows, head, fold)),
    addForwards: (forwards, head) => db.write(addForwardsSql(forwards, head)),
    addDecision: async (row, incidents, head, standing) => {
      await db.write(addDecisionSql(row, incidents, head, standing));
      sheet.touch(incidents);
    },
    decisions: () => readDecisions(db),
    addBriefVersion: (row, draft, head) => db.write(addBriefVersionSql(row, draft, head)),
    briefVersions: (brief) => readVersions(db, brief),
    briefDraft: (key) => readDraft(db, key),
    unfused: (limit) => db.query<StoredMention>(`${MENTIONS} where pending ${IN_ORDER} limit $1`, [limit]),
    mentionsInBlocks: (blocks) =>
      db.query<StoredMention>(
        `${MENTIONS} where not withdrawn and (sequence, position) in
           (select sequence, position from blocks where block = any($1::text[])) ${IN_ORDER}`,
        [[...blocks]],
      ),
    mentionsByKey: (keys) =>
      db.query<StoredMention>(
        `${MENTIONS} where not withdrawn and (report, incident) in (select * from unnest($1::text[], $2::text[])) ${IN_ORDER}`,
        [keys.map(({ report }) => report), keys.map(({ incident }) => incident)],
      ),
    mentionsOfIncidents: (ids) =>
      db.query<StoredMention>(`${MENTIONS} where not withdrawn and cluster = any($1::text[]) ${IN_ORDER}`, [
        [...ids],
      ]),
    standsOf: (reports) => findStands(db, reports),
    idOrigins: () =>
      db.query<IdOrigin>(`select own_id as "ownId", report, words_at as "wordsAt" from mentions ${IN_ORDER}`),
    operating: () => findOperating(db),
    applyFusion: async (change) => {
      await db.write(applyFusionSql(change, fold));
      sheet.touch([...change.removed, ...change.incidents.map(({ detail }) => detail.id)]);
    },
    setOperations: (operations, day) => db.write(setOperationsSql(operations, day)),
    versions: (id) => findVersions(db, id),
    summaries: (ids) => findSummaries(db, ids),
    details: (ids, asOf) => findDetails(db, ids, asOf),
    nearIncidents: (limit) => findNear(db, limit),
    reviewItems: (limit) => findReview(db, limit),
    sources: () => findSources(db),
    reportSummaries: (digests) => findReportSummaries(db, digests),
    changedSince: (after, limit, decided) => findChanged(db, after, limit, decided),
    search: (search) => searchStore(db, search),
    sequenceBy: (day) => findSequence(db, day),
    reportsAfter: (after, digests) => findAfter(db, after, digests),
    toldSince: (from, asOf) => findToldSince<IncidentDetail>(db, 'detail', from, asOf),
    toldOfRoadsSince: (from, asOf) => findToldSince<RoadIncident>(db, 'on_roads', from, asOf),
    analysed: (asOf) => findAnalysed(db, asOf),
    close: async () => {
      sheet.close();
      if (await database.close()) await onClose();
    },
  };
}

/** A failing engine is an I/O matter for the caller, never a bug of the question. */
function speaking(db: Database, say: StoreMessages): Database {
  const guard = <A extends unknown[], R>(ask: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> =>
      ask(...args).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new VigieError('storage', say.engineFailed(why), { cause: error });
      });
  };
  return {
    query: guard(db.query) as Database['query'],
    queries: guard(db.queries),
    write: guard(db.write),
    close: db.close,
  };
}

async function readApplied(db: Database): Promise<Applied> {
  const [row] = await db.query<Applied>(
    'select applied_sequence as sequence, applied_hash as hash, applied_day as "recordedOn" from state',
  );
  if (!row) throw new Error('the store has no state row');
  return row;
}

async function findKnown(db: Database, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ asked: string; digest: string }>(
    `select digest as asked, digest from reports where digest = any($1::text[])
     union all select raw_digest, digest from reports where raw_digest = any($1::text[])`,
    [[...digests]],
  );
  return new Map(rows.map((row) => [row.asked, row.digest]));
}

async function findLinked(db: Database, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ link: string; digest: string }>(
    'select link, digest from reports where link = any($1::text[]) order by sequence desc',
    [[...keys]],
  );
  return new Map(rows.map(({ link, digest }) => [link, digest]));
}

async function findOperating(db: Database): Promise<readonly OperatingReport[]> {
  const rows = await db.query<{ summary: string; findings: string; incidents: string[]; clusters: string[] }>(
    `select summary, findings, array_remove(array_agg(incident order by position), null) as incidents,
       array_remove(array_agg(cluster order by position), null) as clusters
     from reports left join mentions on report = digest and cluster is not null
     where has_operations and ${isStanding('digest')} group by digest order by reports.sequence`,
  );
  return rows.map(({ summary, findings, incidents, clusters }) => ({
    summary: JSON.parse(summary) as OperatingReport['summary'],
    findings: JSON.parse(findings) as Findings,
    incidentIds: Object.fromEntries(incidents.map((incident, i) => [incident, clusters[i] ?? ''])),
  }));
}
