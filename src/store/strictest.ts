/** The strictest sensitivity in the record. */
import { TLP, type Tlp } from '../core/report.ts';
import type { Database } from './database/database.ts';

/** Keeps what it found: a report is never let go of, so that only those that came since are looked at. */
export class Strictest {
  readonly #db: Database;
  #upTo = 0;
  #rank = 1;

  constructor(db: Database) {
    this.#db = db;
  }

  async now(): Promise<Tlp> {
    // A summary is JSON without spaces; within its texts the quotation marks are escaped, so that none looks like a key.
    const [row] = await this.#db.query<{ last: number | null; rank: number | null }>(
      `select max(sequence)::int as last,
              max(array_position($2::text[], split_part(split_part(summary, '"sensitivity":"', 2), '"', 1)))::int as rank
       from reports where sequence > $1`,
      [this.#upTo, [...TLP]],
    );
    this.#upTo = Math.max(this.#upTo, row?.last ?? 0);
    this.#rank = Math.max(this.#rank, row?.rank ?? 1);
    return TLP[this.#rank - 1] ?? 'RED';
  }
}
