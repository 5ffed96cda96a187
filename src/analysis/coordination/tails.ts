/** How often drawn records hold a window as striking as the one seen. */
import type { Draw } from './nulls.ts';
import { HAIR, type Search } from './search.ts';

/** For one value: how many records were drawn, how many held a window at least as striking, and how many such days in all. */
export interface Tail {
  readonly replications: number;
  readonly exceeded: number;
  readonly days: number;
  /** In (0, 1]. Valid whether stopped early or not (Besag and Clifford 1991). */
  readonly p: number;
}

export interface Effort {
  /** Records drawn at most. With R + 1 a multiple of 1/α the test has the size α. */
  readonly replications: number;
  /** A value is known well enough once so many records exceeded it. */
  readonly enough: number;
}

interface Counting {
  readonly value: number;
  replications: number;
  exceeded: number;
  days: number;
}

const A_STEP = 20;

/**
 * Counts for several values at once, on the same records. Each step draws some, so that a caller can stop in between.
 * @param values at least one
 */
export function* countTails(
  search: Search,
  draw: Draw,
  values: readonly number[],
  { replications, enough }: Effort,
): Generator<void, readonly Tail[]> {
  const counts: readonly Counting[] = values.map((value) => ({
    value,
    replications: 0,
    exceeded: 0,
    days: 0,
  }));
  const best = new Float64Array(search.days);
  for (let r = 0; r < replications; r += 1) {
    const open = counts.filter(({ exceeded }) => exceeded < enough);
    if (open.length === 0) break;
    best.fill(-Infinity);
    search.scan(draw(), Math.min(...open.map(({ value }) => value)), ({ start, value }) => {
      if (value > (best[start] ?? 0)) best[start] = value;
    });
    for (const count of open) {
      const days = runs(best, count.value - HAIR);
      count.replications += 1;
      count.exceeded += days > 0 ? 1 : 0;
      count.days += days;
    }
    if (r % A_STEP === A_STEP - 1) yield;
  }
  return counts.map(({ replications: drawn, exceeded, days }) => ({
    replications: drawn,
    exceeded,
    days,
    p: exceeded >= enough ? exceeded / drawn : (exceeded + 1) / (drawn + 1),
  }));
}

/** Days on end that reach the value count once: windows that overlap hold the same attacks. */
function runs(best: Float64Array, least: number): number {
  let count = 0;
  for (let d = 0; d < best.length; d += 1) {
    if ((best[d] ?? 0) >= least && !((best[d - 1] ?? -Infinity) >= least)) count += 1;
  }
  return count;
}
