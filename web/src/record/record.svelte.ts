import type { DecisionRecord, ReviewItem, SourceRecord } from '../../../src/core/decisions.ts';
import type {
  DayCount,
  IncidentDetail,
  IncidentSummary,
  MapSpots,
  OperationRecord,
  PageOf,
  RecordCounts,
  ReportDetail,
  StatementRecord,
} from '../../../src/core/records.ts';
import type { Tlp } from '../../../src/core/report.ts';
import type { View } from '../address/address.ts';
import {
  getCounts,
  getDecisions,
  getIncident,
  getIncidents,
  getMap,
  getOperations,
  getReport,
  getReview,
  getSources,
  getStatements,
  getStrictest,
  getSummaries,
  getTimeline,
  type Filter,
} from '../api/client.ts';
import { Resource } from '../api/resource.svelte.ts';
import { daysOfTypes, spotsOfTypes } from './counted.ts';

const LIST_PAGE = 50;

/** Everything of the record that the page holds at a time. */
class RecordView {
  readonly counts = new Resource<RecordCounts>();
  /** The strictest sensitivity of all reports held: what is printed may tell of any of them. */
  readonly strictest = new Resource<Tlp>();
  readonly list = new Resource<PageOf<IncidentSummary>>();
  /** Of all types: what a choice of types leaves is in `spots` and `days`. */
  readonly mapped = new Resource<MapSpots>();
  readonly timeline = new Resource<readonly DayCount[]>();
  #types = $state.raw<Filter['types']>([]);
  /** Where the incidents asked for happened. */
  readonly spots = $derived(this.mapped.value === null ? null : spotsOfTypes(this.mapped.value, this.#types));
  /** When the incidents asked for happened. */
  readonly days = $derived(
    this.timeline.value === null ? null : daysOfTypes(this.timeline.value, this.#types),
  );
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
  /** Incidents that operations and questions name, as far as they were wanted. */
  summaries = $state.raw<ReadonlyMap<string, IncidentSummary>>(new Map());
  #wanted = new Set<string>();
  #reports = new Map<string, ReportDetail>();
  /** What timeline and map were last asked for, and their coming. */
  #counted: { readonly asked: string; readonly done: Promise<unknown> } | null = null;
  /** List, timeline and map, as last asked for, are here or failed: what stands beside waits, so that they come first. */
  shown: Promise<unknown> = Promise.resolve();

  async loadOverview(asOf: string | null): Promise<void> {
    this.#forgetSummaries();
    await this.shown;
    if (asOf === null) this.pastGrades.clear();
    await Promise.all([
      this.counts.load((signal) => getCounts(asOf, signal)),
      this.strictest.load((signal) => getStrictest(signal)),
      this.operations.load(async (signal) => (await getOperations(null, asOf, signal)).items),
      this.statements.load((signal) => getStatements(null, asOf, signal)),
      this.loadReview(),
      this.sources.load(getSources),
      asOf !== null &&
        this.pastGrades.load(
          async (signal) => (await getDecisions({ kind: 'reliability' }, asOf, signal)).items,
        ),
    ]);
  }

  loadReview(): Promise<void> {
    return this.review.load(getReview);
  }

  /** Fetches all that is in sight anew; ends once all has come, or failed. */
  async refresh(view: View): Promise<void> {
    const { panel, asOf } = view;
    this.forgetReports();
    this.#counted = null;
    this.changes += 1;
    await Promise.all([
      this.loadIncidents(filterOf(view)),
      this.loadOverview(asOf),
      panel?.kind === 'incident' && this.loadIncident(panel.id, asOf),
      panel?.kind === 'report' && this.loadReport(panel.key),
    ]);
  }

  async loadIncidents(filter: Filter): Promise<void> {
    this.#types = filter.types;
    this.shown = Promise.all([
      this.list.load((signal) => getIncidents(filter, { limit: LIST_PAGE }, signal)),
      this.#count({ ...filter, types: [] }),
    ]);
    await this.shown;
  }

  /** Timeline and map of all types; of one filter they are fetched once, unless something failed or the record has changed. */
  #count(filter: Filter): Promise<unknown> {
    const asked = JSON.stringify(filter);
    const isSound = this.timeline.problem === null && this.mapped.problem === null;
    if (this.#counted?.asked === asked && isSound) return this.#counted.done;
    const done = Promise.all([
      this.timeline.load((signal) => getTimeline(filter, signal)),
      this.mapped.load((signal) => getMap({ ...filter, box: null }, signal)),
    ]);
    this.#counted = { asked, done };
    return done;
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

  loadIncident(id: string, asOf: string | null): Promise<void> {
    if (this.incident.value?.id !== id) this.incident.clear();
    return this.incident.load((signal) => getIncident(id, asOf, signal));
  }

  loadReport(key: string): Promise<void> {
    if (this.report.value?.digest !== key) this.report.clear();
    return this.report.load((signal) => this.reportOf(key, signal));
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

  /** Fetches those of these incidents that are not at hand. What fails is asked for again with the next change. */
  want(ids: readonly string[], asOf: string | null): void {
    const missing = [...new Set(ids)].filter((id) => !this.#wanted.has(id));
    if (missing.length === 0) return;
    const wanted = this.#wanted;
    for (const id of missing) wanted.add(id);
    getSummaries(missing, asOf)
      .then((found) => {
        // What was asked of another day, or before a change, comes too late.
        if (wanted !== this.#wanted) return;
        this.summaries = new Map([...this.summaries, ...found.map((one) => [one.id, one] as const)]);
      })
      .catch(() => {
        for (const id of missing) wanted.delete(id);
      });
  }

  #forgetSummaries(): void {
    this.#wanted = new Set();
    this.summaries = new Map();
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

export const record = new RecordView();
