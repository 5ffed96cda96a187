/**
 * A seeded store of many incidents for measuring questions. Reading and fusing a million reports takes days, so some
 * hundreds are read and fused, and what comes of them is written again and again under other ids, days and places: ten
 * thousand rows by the store's own writing, and beyond that as copies of these under other ids and days (copies.ts), all
 * in the tables of the migrations, past journal and reader. The journal stays empty, and the store says that it has
 * applied all of it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analysedIncident } from '../../src/app/analysis/incident.ts';
import { openVigie } from '../../src/app/index.ts';
import { addDays, dayNumber } from '../../src/core/calendar.ts';
import { digest } from '../../src/core/digest.ts';
import type { IncidentRow, RecordStore, ReportRow } from '../../src/core/ports.ts';
import type { IncidentDetail, ReportDetail } from '../../src/core/records.ts';
import { seeded } from '../../src/core/seeded.ts';
import { reviewOf } from '../../src/fusion/review.ts';
import { trackRecordOf } from '../../src/fusion/index.ts';
import { fold } from '../../src/language/tokens.ts';
import { createReader } from '../../src/reading/index.ts';
import { openStore } from '../../src/store/index.ts';
import { MONTH, reportsOfMonth } from '../brief/month.ts';
import { copyIncidents, copyReports } from './copies.ts';
import { sites, type Site } from './sites.ts';

/** What the incidents of the store happened between. */
export const YEARS = { since: '2016-01-01', until: '2025-12-31' } as const;
const READ = 300;
const AT_ONCE = 500;
/** Rows that are written as a record writes them; more are copied. */
const WRITTEN = 10_000;
const DAY_OF_RECORDING = '2026-01-05';

/** What some hundred reports were read and fused into. */
interface Models {
  readonly incidents: readonly IncidentDetail[];
  readonly reports: readonly ReportDetail[];
}

/**
 * Fills the store in a data folder that does not hold one.
 * @param data folder as `openVigie` opens it
 * @param wanted.incidents how many
 * @param wanted.reports how many; their texts can be searched, none is tied to an incident
 */
export async function fillStore(
  data: string,
  wanted: { readonly incidents: number; readonly reports: number },
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  await writeRows(data, Math.min(WRITTEN, wanted.incidents), Math.min(WRITTEN, wanted.reports), onProgress);
  await copyReports(data, wanted.reports);
  await copyIncidents(data, wanted.incidents, onProgress);
}

async function writeRows(
  data: string,
  wanted: number,
  reports: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const models = await readModels();
  const store = await openStore(join(data, 'store'), { fold });
  try {
    await addReports(store, models, reports);
    const random = seeded(2);
    const places = sites(random);
    for (let done = 0; done < wanted; done += AT_ONCE) {
      const incidents = Array.from({ length: Math.min(AT_ONCE, wanted - done) }, (_, i) =>
        incidentRow(models, done + i, places(), random),
      );
      await store.applyFusion({ day: DAY_OF_RECORDING, removed: [], incidents, near: [] });
      onProgress(done + incidents.length);
    }
  } finally {
    await store.close();
  }
}

async function readModels(): Promise<Models> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-bench-models-'));
  const vigie = await openVigie({
    data: folder,
    read: createReader(),
    now: () => new Date(`${MONTH.until}T18:00:00Z`),
  });
  try {
    for await (const { reason } of vigie.ingest(reportsOfMonth(READ)))
      if (reason !== undefined) throw new Error(reason);
    const { incidents, reports } = vigie.records;
    const listed = (await incidents({}, { limit: 500 })).items;
    const told = (await reports({}, { limit: 500 })).items;
    return {
      incidents: (await Promise.all(listed.map(({ id }) => vigie.records.incident(id)))).filter(
        (one) => one !== null,
      ),
      reports: (await Promise.all(told.map((one) => vigie.records.report(one.digest)))).filter(
        (one) => one !== null,
      ),
    };
  } finally {
    await vigie.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** More in later years; a day in most cases, sometimes a week, a month or a year. */
function daysOf(random: () => number): { readonly start: string; readonly end: string } {
  const last = dayNumber(YEARS.until) - dayNumber(YEARS.since);
  const start = addDays(YEARS.since, Math.floor(Math.sqrt(random()) * last));
  const kind = random();
  const length = kind < 0.88 ? 0 : kind < 0.96 ? Math.floor(random() * 7) : kind < 0.995 ? 30 : 364;
  return { start, end: addDays(start, length) };
}

function incidentRow(models: Models, n: number, site: Site, random: () => number): IncidentRow {
  const model = models.incidents[n % models.incidents.length] as IncidentDetail;
  const { where, when } = model;
  const told = JSON.parse(JSON.stringify(model).replaceAll(where?.name ?? '\0', site.name)) as IncidentDetail;
  const detail: IncidentDetail = {
    ...told,
    id: `i-${digest(`incident ${n}`).slice(0, 16)}`,
    when: when === null ? null : { ...when, ...daysOf(random) },
    where:
      where === null
        ? null
        : { ...where, ...site, evidence: where.evidence, geoPrecision: random() < 0.7 ? 1 : 2 },
  };
  const names = [...new Set(detail.perpetrators.map(({ name }) => name))].sort();
  return {
    detail,
    search: [detail.summary, site.name, site.admin1, ...names].filter(Boolean).join('\n'),
    actorIds: [...new Set(detail.perpetrators.flatMap(({ actorId }) => actorId ?? []))].sort(),
    actorNames: names,
    actors: detail.perpetrators,
    members: [],
    ownIds: [detail.id],
    tracks: trackRecordOf(detail),
    review: reviewOf(detail, (ref) => ({ ...ref, ownId: detail.id, wordsAt: 0 })),
    analysed: analysedIncident(detail),
  };
}

async function addReports(store: RecordStore, models: Models, wanted: number): Promise<void> {
  const random = seeded(3);
  const places = sites(random);
  const head = await store.applied();
  for (let done = 0; done < wanted; done += AT_ONCE) {
    const rows = Array.from({ length: Math.min(AT_ONCE, wanted - done) }, (_, i) =>
      reportRow(models, done + i, places(), daysOf(random).end),
    );
    await store.addReports(rows, { ...head, recordedOn: DAY_OF_RECORDING });
  }
}

/** A report with its text and statements; what was found in it is left out, since no question here reads it. */
function reportRow(models: Models, n: number, site: Site, publishedAt: string): ReportRow {
  const model = models.reports[n % models.reports.length] as ReportDetail;
  const { findings, incidentIds: _ids, ...summary } = model;
  const key = digest(`report ${n}`);
  const id = `report-${n}`;
  const title = `${site.name}, ${publishedAt}`;
  const text = `${findings.report.text} ${site.name}.`;
  return {
    sequence: n + 1,
    recordedOn: DAY_OF_RECORDING,
    summary: { ...summary, digest: key, id, title, publishedAt },
    rawDigest: key,
    search: [id, title, summary.source].filter(Boolean).join('\n'),
    findings: {
      ...findings,
      report: { ...findings.report, id, digest: key, title, publishedAt, text },
      incidents: [],
      operations: [],
    },
    statements: findings.statements.map((statement) => ({
      ...statement,
      report: key,
      source: summary.source,
      reportedOn: publishedAt,
      sensitivity: summary.sensitivity,
    })),
    signals: [],
    corridors: [],
    mentions: [],
  };
}
