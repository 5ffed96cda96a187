/** Questions about decisions, sources and what asks to be looked at. */
import type { Decision, ReviewItem } from '../core/decisions.ts';
import type { DecisionRow, MentionStand, NearIncidents, SourceRow } from '../core/ports.ts';
import type { FusionReason } from '../core/records.ts';
import { isStanding } from './conditions.ts';
import type { Database } from './database/database.ts';

/** Every decision, in order of the journal. */
export async function readDecisions(db: Database): Promise<readonly DecisionRow[]> {
  const rows = await db.query<{ sequence: number; recorded_on: string; decision: string }>(
    'select sequence, recorded_on, decision from decisions order by sequence',
  );
  return rows.map(({ sequence, recorded_on, decision }) => ({
    sequence,
    recordedOn: recorded_on,
    decision: JSON.parse(decision) as Decision,
  }));
}

/** Where the mentions of these reports stand, in order of the journal. */
export function findStands(db: Database, reports: readonly string[]): Promise<readonly MentionStand[]> {
  return db.query<MentionStand>(
    `select report, incident, own_id as "ownId", words_at as "wordsAt", cluster from mentions
     where report = any($1::text[]) order by sequence, position`,
    [[...new Set(reports)]],
  );
}

/** Near pairs whose mentions stand in two incidents now, the likeliest of each two incidents, likeliest first. */
export async function findNear(db: Database, limit: number): Promise<readonly NearIncidents[]> {
  const rows = await db.query<Readonly<Record<string, string>> & { readonly weight: number }>(
    `select * from (
       select distinct on (least(a.cluster, b.cluster), greatest(a.cluster, b.cluster))
         a_report, a_incident, b_report, b_incident, weight, reasons, a.cluster as a_cluster, b.cluster as b_cluster
       from near_pairs
       join mentions a on a.report = a_report and a.incident = a_incident
       join mentions b on b.report = b_report and b.incident = b_incident
       where a.cluster <> b.cluster and not a.withdrawn and not b.withdrawn
       order by least(a.cluster, b.cluster), greatest(a.cluster, b.cluster), weight desc, a_report, a_incident, b_report, b_incident
     ) pairs order by weight desc, a_cluster, b_cluster limit $1`,
    [limit],
  );
  return rows.map((row) => ({
    a: { report: row['a_report'] ?? '', incident: row['a_incident'] ?? '' },
    b: { report: row['b_report'] ?? '', incident: row['b_incident'] ?? '' },
    weight: row.weight,
    reasons: JSON.parse(row['reasons'] ?? '[]') as FusionReason[],
    clusters: [row['a_cluster'] ?? '', row['b_cluster'] ?? ''],
  }));
}

/** What single incidents ask as they stand, weightiest first. */
export async function findReview(
  db: Database,
  limit: number,
): Promise<{ readonly items: readonly ReviewItem[]; readonly total: number }> {
  const standing =
    'from review r join incidents i on i.id = r.incident and i.since = r.since where i.until is null';
  const [counted, rows] = await db.queries([
    { sql: `select count(*)::int as n ${standing}`, params: [] },
    { sql: `select r.record ${standing} order by r.impact desc, r.item limit $1`, params: [limit] },
  ]);
  return {
    items: (rows ?? []).map((row) => JSON.parse(String(row['record'])) as ReviewItem),
    total: Number(counted?.[0]?.['n'] ?? 0),
  };
}

/** Sources of reports with how their claims fared in the incidents as they stand; most reports first, then name. */
export function findSources(db: Database): Promise<readonly SourceRow[]> {
  return db.query<SourceRow>(
    `select s.name, s.reports, s."firstDay", s."lastDay", coalesce(t.judged, 0) as judged,
       coalesce(t.confirmed, 0) as confirmed, coalesce(t.contradicted, 0) as contradicted
     from (select source as name, count(*)::int as reports, min(day) as "firstDay", max(day) as "lastDay"
           from reports where source is not null and ${isStanding('digest')} group by source) s
     left join (select source, sum(judged)::int as judged, sum(confirmed)::int as confirmed,
                  sum(contradicted)::int as contradicted
                from tracks join incidents i on i.id = tracks.incident and i.since = tracks.since
                where i.until is null group by source) t on t.source = s.name
     order by s.reports desc, s.name collate "C"`,
  );
}
