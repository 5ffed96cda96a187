/** Attacks as numbers, and in order of days. */

/** Attacks of one group; the arrays are of one length. */
export interface Attacks {
  /** Index of the site. */
  readonly site: Int32Array;
  /** First day, counted from the first day of the period. */
  readonly day: Int32Array;
  /** Hour of the day, 0..24; NaN where not known. */
  readonly hour: Float64Array;
  /** On how many days, from the first, it may have been: 1 where the day is known. */
  readonly long: Int32Array;
}

/** Attacks in order of days; one that may have been on several days stands on each of them. Filled anew for each record drawn. */
export class ByDay {
  readonly days: number;
  /** Where each day begins in the arrays below. */
  readonly offset: Int32Array;
  site = new Int32Array(0);
  day = new Int32Array(0);
  hour = new Float64Array(0);

  constructor(days: number) {
    this.days = days;
    this.offset = new Int32Array(days + 2);
  }

  fill({ site, day, hour, long }: Attacks): void {
    const { days, offset } = this;
    offset.fill(0);
    const until = (i: number): number => Math.min(days, (day[i] ?? 0) + (long[i] ?? 1));
    for (let i = 0; i < site.length; i += 1) {
      for (let d = day[i] ?? 0; d < until(i); d += 1) offset[d + 2]! += 1;
    }
    for (let d = 2; d < days + 2; d += 1) offset[d]! += offset[d - 1] ?? 0;
    this.#grow(offset[days + 1] ?? 0);
    for (let i = 0; i < site.length; i += 1) {
      for (let d = day[i] ?? 0; d < until(i); d += 1) {
        const at = offset[d + 1] ?? 0;
        offset[d + 1] = at + 1;
        this.site[at] = site[i] ?? 0;
        this.day[at] = d;
        // An hour on an unknown day is no instant.
        this.hour[at] = long[i] === 1 ? (hour[i] ?? Number.NaN) : Number.NaN;
      }
    }
  }

  #grow(needed: number): void {
    if (needed <= this.site.length) return;
    this.site = new Int32Array(2 * needed);
    this.day = new Int32Array(2 * needed);
    this.hour = new Float64Array(2 * needed);
  }
}
