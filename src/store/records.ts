/** The query side of the record over PostgreSQL. */
import type { Decision } from '../core/decisions.ts';
import type { Findings } from '../core/findings.ts';
import type { AsOf, Records } from '../core/use-cases.ts';
import type {
  OperationRecord,
  Page,
  PageOf,
  RecordCounts,
  ReportDetail,
  ReportSummary,
  ReportWithdrawal,
  StatementRecord,
} from '../core/records.ts';
import { Conditions, storable, validOn, type Fold } from './conditions.ts';
import { pageOf, readCursor, type SortKey } from './cursor.ts';
import type { Database, Row } from './database/database.ts';
import { findIncident, listIncidents, listPlaces } from './incidents.ts';
import type { StoreMessages } from './messages.ts';
import { daysCounted, spotsCounted, tallied } from './sheet/questions.ts';
import type { Sheet } from './sheet/sheet.ts';
import { Strictest } from './strictest.ts';

/** Puts the questions of `Records` to a database, and to the columns of its incidents. */
export function createRecords(db: Database, sheet: Sheet, say: StoreMessages, fold: Fold): Records {
  const totals = new Totals(db);
  const strictest = new Strictest(db);
  return {
    counts: (filter) => countAll(db, sheet, totals, filter),
    incidents: (filter, page) => listIncidents(db, sheet, say, filter, page),
    incident: (id, filter) => findIncident(db, id, filter),
    timeline: async (filter) => daysCounted(await sheet.for(filter), filter),
    map: async (filter) => spotsCounted(await sheet.for(filter), filter),
    reports: (filter, page) => listReports(db, say, fold, filter, page),
    report: (key) => findReport(db, key),
    statements: (filter, page) => listStatements(db, say, filter, page),
    operations: (filter, page) => listOperations(db, say, filter, page),
    places: (filter, page) => listPlaces(db, say, fold, filter, page),
    strictest: () => strictest.now(),
  };
}

/** Counts of what changes with entries of the journal only, kept for the last one: counting many rows takes a while. */
class Totals {
  readonly #db: Database;
  #known: { readonly sequence: number; readonly reports: number; readonly statements: number } | null = null;

  constructor(db: Database) {
    this.#db = db;
  }

  async now(): Promise<Pick<RecordCounts, 'reports' | 'statements'>> {
    const [state] = await this.#db.query<{ sequence: number }>(
      'select applied_sequence as sequence from state',
    );
    const sequence = state?.sequence ?? 0;
    if (this.#known?.sequence !== sequence) this.#known = { sequence, ...(await this.upTo(undefined)) };
    const { reports, statements } = this.#known;
    return { reports, statements };
  }

  async upTo(day: string | undefined): Promise<Pick<RecordCounts, 'reports' | 'statements'>> {
    const asked = new Conditions();
    const said = (report: string): string => {
      const c = new Conditions(asked.params);
      c.saidBy(day, report);
      return c.where();
    };
    const [row] = await this.#db.query<Pick<RecordCounts, 'reports' | 'statements'>>(
      `select (select count(*)::int from reports ${said('reports.digest')}) as reports,
              (select count(*)::int from statements ${said('statements.report')}) as statements`,
      asked.params,
    );
    return row ?? { reports: 0, statements: 0 };
  }
}

async function countAll(
  db: Database,
  sheet: Sheet,
  totals: Totals,
  { asOf }: AsOf = {},
): Promise<RecordCounts> {
  const incidents = tallied(await sheet.for({ asOf }));
  const told = await (asOf === undefined ? totals.now() : totals.upTo(asOf));
  const params: unknown[] = [];
  const holding = validOn(asOf, 'operations', (value) => `$${params.push(value)}`);
  const [row] = await db.query<Pick<RecordCounts, 'operations'>>(
    `select count(*)::int as operations from operations where ${holding}`,
    params,
  );
  return { ...told, operations: row?.operations ?? 0, ...incidents };
}

interface ListQuery<T> {
  readonly name: string;
  readonly table: string;
  readonly columns: string;
  /** Columns after `day` that tell rows of one day apart, ascending. */
  readonly tie: readonly string[];
  readonly shape: SortKey;
  readonly item: (row: Row) => T;
  readonly conditions: () => Conditions;
}

async function list<T>(
  db: Database,
  say: StoreMessages,
  page: Page,
  query: ListQuery<T>,
): Promise<PageOf<T>> {
  const after = readCursor(query.name, query.shape, page, say);
  const [all, rest] = [query.conditions(), query.conditions()];
  if (after) {
    const [day, ...tie] = after.map((part) => rest.param(part));
    rest.add(`(day < ${day} or (day = ${day} and (${query.tie.join(', ')}) > (${tie.join(', ')})))`);
  }
  const [counted, rows] = await db.queries([
    { sql: `select count(*)::int as n from ${query.table} ${all.where()}`, params: all.params },
    {
      sql: `select day, ${query.tie.join(', ')}, ${query.columns} from ${query.table} ${rest.where()}
            order by day desc, ${query.tie.join(', ')} limit ${page.limit + 1}`,
      params: rest.params,
    },
  ]);
  const keyed = (rows ?? []).map((row) => ({
    key: ['day', ...query.tie].map((column) => row[column]) as unknown as SortKey,
    item: query.item(row),
  }));
  return pageOf(query.name, page, Number(counted?.[0]?.['n'] ?? 0), keyed);
}

function parse<T>(column: string): (row: Row) => T {
  return (row) => JSON.parse(String(row[column])) as T;
}

function listReports(
  db: Database,
  say: StoreMessages,
  fold: Fold,
  { text, asOf }: AsOf & { readonly text?: string | undefined },
  page: Page,
): Promise<PageOf<ReportSummary>> {
  return list(db, say, page, {
    name: 'reports',
    table: 'reports',
    columns: 'summary',
    tie: ['digest'],
    shape: ['', ''],
    item: parse<ReportSummary>('summary'),
    conditions: () => {
      const c = new Conditions();
      c.saidBy(asOf, 'reports.digest');
      c.words('search', text, fold);
      return c;
    },
  });
}

function listStatements(
  db: Database,
  say: StoreMessages,
  { act, asOf }: AsOf & { readonly act?: string | undefined },
  page: Page,
): Promise<PageOf<StatementRecord>> {
  return list(db, say, page, {
    name: 'statements',
    table: 'statements',
    columns: 'record',
    tie: ['report', 'position'],
    shape: ['', '', 0],
    item: parse<StatementRecord>('record'),
    conditions: () => {
      const c = new Conditions();
      c.saidBy(asOf, 'statements.report');
      if (act !== undefined) c.add(`act = ${c.param(act)}`);
      return c;
    },
  });
}

function listOperations(
  db: Database,
  say: StoreMessages,
  { asOf }: AsOf,
  page: Page,
): Promise<PageOf<OperationRecord>> {
  return list(db, say, page, {
    name: 'operations',
    table: 'operations',
    columns: 'record',
    tie: ['id'],
    shape: ['', ''],
    item: parse<OperationRecord>('record'),
    conditions: () => {
      const c = new Conditions();
      c.validOn(asOf, 'operations');
      return c;
    },
  });
}

const withdrawalOf = ({ id, by, why, at }: Decision): ReportWithdrawal => ({ decision: id, by, why, at });

/** By digest first; of several reports that came with one id, the latest. */
async function findReport(db: Database, key: string): Promise<ReportDetail | null> {
  const [row] = await db.query<{ digest: string; summary: string; findings: string }>(
    `select digest, summary, findings from reports where digest = $1 or report_id = $1
     order by (digest = $1) desc, sequence desc limit 1`,
    [storable(key)],
  );
  if (!row) return null;
  const held = await db.query<{ incident: string; cluster: string }>(
    `select incident, cluster from mentions where report = $1 and cluster is not null and not withdrawn order by position`,
    [row.digest],
  );
  const [withdrawal] = await db.query<{ decision: string }>(
    `select decisions.decision from withdrawals join decisions on decisions.id = withdrawals.decision
     where report = $1 and until is null`,
    [row.digest],
  );
  return {
    ...(JSON.parse(row.summary) as ReportSummary),
    findings: JSON.parse(row.findings) as Findings,
    incidentIds: Object.fromEntries(held.map(({ incident, cluster }) => [incident, cluster])),
    withdrawal: withdrawal === undefined ? null : withdrawalOf(JSON.parse(withdrawal.decision) as Decision),
  };
}

/** Those of these reports that are held, in no order. */
export async function findReportSummaries(
  db: Database,
  digests: readonly string[],
): Promise<readonly ReportSummary[]> {
  const rows = await db.query<{ summary: string }>(
    'select summary from reports where digest = any($1::text[])',
    [[...digests]],
  );
  return rows.map(({ summary }) => JSON.parse(summary) as ReportSummary);
}
