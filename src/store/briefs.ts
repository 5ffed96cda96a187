/** Saved briefs: versions and the drafts that they are edits over. */
import type { Brief } from '../core/brief.ts';
import type { StoredVersion, VersionRow } from '../core/ports.ts';
import type { Database } from './database/database.ts';

/** In order of the journal. */
export async function readVersions(db: Database, brief: string | undefined): Promise<readonly VersionRow[]> {
  const rows = await db.query<{ sequence: number; recorded_on: string; record: string }>(
    `select sequence, recorded_on, record from brief_versions
     where $1::text is null or brief = $1 order by sequence`,
    [brief ?? null],
  );
  return rows.map(({ sequence, recorded_on, record }) => ({
    sequence,
    recordedOn: recorded_on,
    version: JSON.parse(record) as StoredVersion,
  }));
}

export async function readDraft(db: Database, digest: string): Promise<Brief | null> {
  const [row] = await db.query<{ draft: string }>('select draft from brief_drafts where digest = $1', [
    digest,
  ]);
  return row === undefined ? null : (JSON.parse(row.draft) as Brief);
}
