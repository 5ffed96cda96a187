/** A WHERE clause put together from what is asked for; values travel as parameters only. */
import type { IncidentFilter } from '../core/records.ts';

/** Folds case and accents away, as the search columns are folded. */
export type Fold = (text: string) => string;

/** What PostgreSQL takes as text: neither NUL nor half of a surrogate pair; no row holds them either. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

/** Conditions joined by AND, and the parameters they speak of. */
export class Conditions {
  readonly params: unknown[];
  readonly #terms: string[] = [];

  /** @param params parameters of the statement that the clause is a part of; its own are added to them */
  constructor(params: unknown[] = []) {
    this.params = params;
  }

  /** Adds a parameter; returns its placeholder. */
  param(value: unknown): string {
    this.params.push(typeof value === 'string' ? storable(value) : value);
    return `$${this.params.length}`;
  }

  add(term: string): void {
    this.#terms.push(term);
  }

  /** Every word must occur in the folded column. */
  words(column: string, text: string | undefined, fold: Fold): void {
    const words = fold(text ?? '').split(/\s+/u);
    for (const word of words) if (word) this.add(`strpos(${column}, ${this.param(word)}) > 0`);
  }

  /** Only versions of a row that held at the end of a day; those that hold now where it is absent. */
  validOn(day: string | undefined, table: string): void {
    this.add(validOn(day, table, (value) => this.param(value)));
  }

  /**
   * Only what reports said by the end of a day, those left out that were withdrawn then; as it stands now where the day
   * is absent.
   * @param report the column with the digest of the report
   */
  saidBy(day: string | undefined, report: string): void {
    if (day !== undefined) this.add(`recorded_on <= ${this.param(day)}`);
    this.add(`not exists (
      select 1 from withdrawals w where w.report = ${report} and ${validOn(day, 'w', (value) => this.param(value))})`);
  }

  where(): string {
    return this.#terms.length > 0 ? `where ${this.#terms.join(' and ')}` : '';
  }
}

/** The condition that a report is not withdrawn now; `report` is the column with its digest. */
export const isStanding = (report: string): string =>
  `not exists (select 1 from withdrawals w where w.report = ${report} and w.until is null)`;

/** The condition that a version of a row held at the end of a day; now where it is absent. */
export function validOn(day: string | undefined, table: string, param: (value: string) => string): string {
  if (day === undefined) return `${table}.until is null`;
  const asked = param(day);
  return `${table}.since <= ${asked} and (${table}.until is null or ${table}.until > ${asked})`;
}

/** The part of a filter that is met in the incidents table; the rest is asked of columns (`sheet/questions.ts`). */
export function incidentConditions(
  { asOf, ids, actor, text }: Pick<IncidentFilter, 'asOf' | 'ids' | 'actor' | 'text'>,
  fold: Fold,
): Conditions {
  const c = new Conditions();
  c.validOn(asOf, 'incidents');
  if (ids !== undefined) c.add(`id = any(${c.param(ids.map(storable))}::text[])`);
  if (actor !== undefined && actor.trim() !== '') addActor(c, actor.trim(), fold);
  c.words('search', text, fold);
  return c;
}

function addActor(c: Conditions, actor: string, fold: Fold): void {
  c.add(`(${c.param(actor)} = any(actor_ids) or strpos(actor_names, ${c.param(fold(actor))}) > 0)`);
}
