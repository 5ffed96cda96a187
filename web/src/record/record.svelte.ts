import type { DecisionRecord, ReviewItem, SourceRecord } from '../../../src/core/decisions.ts';
import type {
  DayCount,
  IncidentDetail,
  IncidentSummary,
  OperationRecord,
  PageOf,
  RecordCounts,
  ReportDetail,
  StatementRecord,
} from '../../../src/core/records.ts';
import type { View } from '../address/address.ts';
import {
  getCounts,
  getDecisions,
  getIncident,
  getIncidents,
  getOperations,
  getReport,
  getReview,
  getSources,
  getStatements,
  getTimeline,
  type Filter,
} from '../api/client.ts';
import { Resource } from '../api/resource.svelte.ts';

const LIST_PAGE = 50;
const MAP_PAGE = 500;
// Beyond this the page asks for narrower dates rather than hold the whole record.
const MAP_MOST = 5000;

/** Everything of the record that the page holds at a time. */
class RecordView {
  readonly counts = new Resource<RecordCounts>();
  readonly list = new Resource<PageOf<IncidentSummary>>();
  readonly mapped = new Resource<PageOf<IncidentSummary>>();
  readonly timeline = new Resource<readonly DayCount[]>();
  readonly operations = new Resource<readonly OperationRecord[]>();
  readonly statements = new Resource<PageOf<StatementRecord>>();
  readonly incident = new Resource<IncidentDetail>();
  readonly report = new Resource<ReportDetail>();
  readonly review = new Resource<{ readonly items: readonly ReviewItem[]; readonly total: number }>();
  readonly sources = new Resource<readonly SourceRecord[]>();
  /** Grades of sources that stood on the day looked at; null: now. */
  readonly pastGrades = new Resource<readonly DecisionRecord[]>();
  /** Grows with every change of the record: what panels fetch for themselves hangs on it. */
  changes = $state(0);
  #reports = new Map<string, ReportDetail>();

  loadOverview(asOf: string | null): void {
    void this.counts.load((signal) => getCounts(asOf, signal));
    void this.operations.load(async (signal) => (await getOperations(null, asOf, signal)).items);
    void this.statements.load((signal) => getStatements(null, asOf, signal));
    void this.loadReview();
    void this.sources.load(getSources);
    if (asOf === null) this.pastGrades.clear();
    else
      void this.pastGrades.load(
        async (signal) => (await getDecisions({ kind: 'reliability' }, asOf, signal)).items,
      );
  }

  loadReview(): Promise<void> {
    return this.review.load(getReview);
  }

  /** Fetches all that is in sight anew. */
  refresh(view: View): void {
    this.forgetReports();
    this.loadOverview(view.asOf);
    this.loadIncidents(filterOf(view));
    if (view.panel?.kind === 'incident') this.loadIncident(view.panel.id, view.asOf);
    if (view.panel?.kind === 'report') this.loadReport(view.panel.key);
    this.changes += 1;
  }

  loadIncidents(filter: Filter): void {
    void this.list.load((signal) => getIncidents(filter, { limit: LIST_PAGE }, signal));
    void this.timeline.load((signal) => getTimeline(filter, signal));
    void this.mapped.load((signal) => allIncidents({ ...filter, box: null }, signal));
  }

  /** Adds the next page to the list. */
  loadMore(filter: Filter): void {
    const before = this.list.value;
    if (before === null || before.next === null) return;
    void this.list.load(async (signal) => {
      const after = await getIncidents(filter, { limit: LIST_PAGE, cursor: before.next }, signal);
      return { ...after, items: [...before.items, ...after.items] };
    });
  }

  loadIncident(id: string, asOf: string | null): void {
    if (this.incident.value?.id !== id) this.incident.clear();
    void this.incident.load((signal) => getIncident(id, asOf, signal));
  }

  loadReport(key: string): void {
    if (this.report.value?.digest !== key) this.report.clear();
    void this.report.load((signal) => this.reportOf(key, signal));
  }

  loadMoreStatements(asOf: string | null): void {
    const before = this.statements.value;
    if (before === null || before.next === null) return;
    void this.statements.load(async (signal) => {
      const after = await getStatements(before.next, asOf, signal);
      return { ...after, items: [...before.items, ...after.items] };
    });
  }

  /** Operations that an incident belongs to. */
  operationsOf(incident: { readonly id: string }): readonly OperationRecord[] {
    return (this.operations.value ?? []).filter((operation) => operation.incidents.includes(incident.id));
  }

  forgetReports(): void {
    this.#reports = new Map();
  }

  async reportOf(key: string, signal?: AbortSignal): Promise<ReportDetail> {
    const known = this.#reports.get(key);
    if (known !== undefined) return known;
    const report = await getReport(key, signal);
    this.#reports.set(key, report);
    return report;
  }
}

/** The part of the view that chooses incidents. */
export function filterOf(view: View): Filter {
  const { from, to, types, actor, text, background, box, asOf } = view;
  return { from, to, types, actor, text, background, box, asOf };
}

async function allIncidents(filter: Filter, signal: AbortSignal): Promise<PageOf<IncidentSummary>> {
  const items: IncidentSummary[] = [];
  let page = await getIncidents(filter, { limit: MAP_PAGE }, signal);
  items.push(...page.items);
  while (page.next !== null && items.length < MAP_MOST) {
    page = await getIncidents(filter, { limit: MAP_PAGE, cursor: page.next }, signal);
    items.push(...page.items);
  }
  return { items, total: page.total, next: page.next };
}

export const record = new RecordView();
