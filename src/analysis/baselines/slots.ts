/** Traces by the days they span, so that those of a few days are found without looking at years. */
import { distanceKm } from '../../core/geo.ts';
import type { Trace } from './precision.ts';

const SLOT_DAYS = 8;
const KM_PER_DEGREE = 111.19;

export class Slots {
  readonly #slots = new Map<number, number[]>();
  readonly #traces: readonly Trace[];
  /** Which search last looked at a trace: one spans many slots. */
  readonly #seen: Int32Array;
  #search = 0;

  constructor(traces: readonly Trace[]) {
    this.#traces = traces;
    this.#seen = new Int32Array(traces.length);
    traces.forEach(({ first, last }, index) => {
      for (let slot = slotOf(first); slot <= slotOf(last); slot++) {
        const own = this.#slots.get(slot);
        if (own) own.push(index);
        else this.#slots.set(slot, [index]);
      }
    });
  }

  /** Calls back with every trace that touches these days and lies within so many km, in no order of distance. */
  near(
    { at, first, last }: Pick<Trace, 'at' | 'first' | 'last'>,
    most: (other: Trace) => number,
    found: (index: number, km: number) => void,
  ): void {
    this.#search++;
    for (let slot = slotOf(first); slot <= slotOf(last); slot++) {
      for (const index of this.#slots.get(slot) ?? []) {
        if (this.#seen[index] === this.#search) continue;
        this.#seen[index] = this.#search;
        const other = this.#traces[index]!;
        if (other.last < first || other.first > last) continue;
        const within = most(other);
        if (Math.abs(other.at[1] - at[1]) * KM_PER_DEGREE > within) continue;
        const km = distanceKm(at, other.at);
        if (km <= within) found(index, km);
      }
    }
  }
}

const slotOf = (day: number): number => Math.floor(day / SLOT_DAYS);
