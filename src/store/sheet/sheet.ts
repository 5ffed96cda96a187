/** The columns that questions are put to: those of now are kept and follow what is written, others are read when asked for. */
import type { IncidentFilter } from '../../core/records.ts';
import { incidentConditions, type Fold } from '../conditions.ts';
import type { Database } from '../database/database.ts';
import { changedColumns, columnsOf, type Columns } from './columns.ts';
import { loadRows, loadSome } from './load.ts';

/** Most of other columns that are kept: a page asks list, timeline and map with one filter. */
const KEPT = 4;

/** The columns of a store. */
export class Sheet {
  readonly #db: Database;
  readonly #fold: Fold;
  readonly #written = new Set<string>();
  readonly #others = new Map<string, Promise<Columns>>();
  #now: Columns | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(db: Database, fold: Fold) {
    this.#db = db;
    this.#fold = fold;
  }

  /** Notes that these incidents have been written; the next question reads them anew. */
  touch(ids: Iterable<string>): void {
    for (const id of ids) this.#written.add(id);
    this.#others.clear();
  }

  /** The columns in which what the filter says of words, actors, ids and the day looked from is met; the rest is asked of them. */
  for(filter: IncidentFilter): Promise<Columns> {
    const { asOf, text, actor, ids } = filter;
    const isPlain = asOf === undefined && ids === undefined && !text?.trim() && !actor?.trim();
    return isPlain ? this.#current() : this.#other({ asOf, text, actor, ids });
  }

  /** Ends a reading that is under way. */
  close(): void {
    this.#isClosed = true;
  }

  #other(filter: IncidentFilter): Promise<Columns> {
    const key = JSON.stringify(filter);
    const known = this.#others.get(key);
    if (known !== undefined) return known;
    const conditions = incidentConditions(filter, this.#fold);
    const columns = loadSome(this.#db, conditions.where(), conditions.params).then(columnsOf);
    this.#others.set(key, columns);
    columns.catch(() => this.#others.delete(key));
    const [oldest] = this.#others.keys();
    if (this.#others.size > KEPT && oldest !== undefined) this.#others.delete(oldest);
    return columns;
  }

  /** Questions wait for one another, so that no two read the same. */
  #current(): Promise<Columns> {
    const now = this.#turn.then(() => this.#refreshed());
    this.#turn = now.catch(() => undefined);
    return now;
  }

  async #refreshed(): Promise<Columns> {
    this.#now ??= await this.#first();
    if (this.#written.size === 0) return this.#now;
    const ids = new Set(this.#written);
    this.#written.clear();
    try {
      const rows = await loadSome(this.#db, 'where until is null and id = any($1::text[])', [[...ids]]);
      this.#now = changedColumns(this.#now, ids, rows);
    } catch (error) {
      this.touch(ids);
      throw error;
    }
    return this.#now;
  }

  /** What is written while it is read in parts is noted meanwhile, and read again afterwards. */
  async #first(): Promise<Columns> {
    this.#written.clear();
    return columnsOf(await loadRows(this.#db, () => !this.#isClosed));
  }
}
