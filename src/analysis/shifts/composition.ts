/** Two compositions held against one another. */
import { dealLast, logGamma, type Random } from '../distributions/index.ts';

/** One action: rows of one operation, or of one place and day, which are not independent and move together. */
export interface Action {
  /** Incidents of each kind, and of any kind. */
  readonly counts: Int32Array;
  readonly incidents: number;
}

export interface Composition {
  /** G = 2 Σ observed · ln(observed / expected) over kinds and periods. */
  readonly g: number;
  /** Of so large a G, 0..1. */
  readonly pValue: number;
  /** By kind: of so large a difference of shares, either way. */
  readonly classPValues: readonly number[];
}

/**
 * Permutation test: actions are dealt anew to the two periods, as many to each as there were.
 * @param now of each action, whether it is of the window
 * Exact where actions are exchangeable; mentions of one incident under several kinds need not be independent.
 */
export function compare(
  actions: readonly Action[],
  now: readonly boolean[],
  replications: number,
  random: Random,
): Composition {
  const kinds = actions[0]?.counts.length ?? 0;
  const seen = tableOf(actions, now, kinds);
  const gOf = gOfMargins(seen);
  const g = gOf(seen.now);
  const differences = seen.before.map((_, k) => Math.abs(differenceOf(seen, k)));
  let asLarge = 0;
  const classAsLarge = differences.map(() => 0);
  const order = Int32Array.from(actions, (_, i) => i);
  const count = now.filter((isNow) => isNow).length;
  const table = { ...seen, now: seen.now.slice(), before: seen.before.slice() };
  const rows = rowsOf(actions, kinds);
  for (let i = 0; i < replications; i += 1) {
    dealLast(order, count, random);
    dealInto(table, rows, order.subarray(order.length - count), seen);
    if (gOf(table.now) >= g - HAIR) asLarge += 1;
    for (let k = 0; k < kinds; k += 1)
      if (Math.abs(differenceOf(table, k)) >= (differences[k] ?? 0) - HAIR) classAsLarge[k]! += 1;
  }
  const pValue = (large: number): number => (large + 1) / (replications + 1);
  return { g, pValue: pValue(asLarge), classPValues: classAsLarge.map(pValue) };
}

/** Differences of floating point are no differences. */
const HAIR = 1e-9;

/** Incidents of each kind in both periods, and of any kind. */
export interface Table {
  readonly before: readonly number[];
  readonly now: readonly number[];
  readonly beforeIncidents: number;
  readonly nowIncidents: number;
}

/** A table that is written over by each deal. */
interface Dealt {
  readonly before: number[];
  readonly now: number[];
  beforeIncidents: number;
  nowIncidents: number;
}

/** Actions one after the other, in one piece of memory: of each its incidents of each kind, then of any. */
function rowsOf(actions: readonly Action[], kinds: number): Int32Array {
  const rows = new Int32Array(actions.length * (kinds + 1));
  for (const [i, { counts, incidents }] of actions.entries()) {
    rows.set(counts, i * (kinds + 1));
    rows[i * (kinds + 1) + kinds] = incidents;
  }
  return rows;
}

/** Makes the table what it were if these actions were those of the window, and the others those before it. */
function dealInto(table: Dealt, rows: Int32Array, dealt: Int32Array, seen: Table): void {
  const { now, before } = table;
  const kinds = now.length;
  now.fill(0);
  let incidents = 0;
  for (let i = 0; i < dealt.length; i += 1) {
    const row = (dealt[i] as number) * (kinds + 1);
    for (let k = 0; k < kinds; k += 1) now[k]! += rows[row + k] as number;
    incidents += rows[row + kinds] as number;
  }
  for (let k = 0; k < kinds; k += 1)
    before[k] = (seen.before[k] as number) + (seen.now[k] as number) - (now[k] as number);
  table.nowIncidents = incidents;
  table.beforeIncidents = seen.beforeIncidents + seen.nowIncidents - incidents;
}

export function tableOf(actions: readonly Action[], now: readonly boolean[], kinds: number): Table {
  const [before, after] = [Array.from({ length: kinds }, () => 0), Array.from({ length: kinds }, () => 0)];
  let [beforeIncidents, nowIncidents] = [0, 0];
  actions.forEach(({ counts, incidents }, i) => {
    const into = now[i] === true ? after : before;
    for (let k = 0; k < kinds; k += 1) into[k] = (into[k] ?? 0) + (counts[k] ?? 0);
    if (now[i] === true) nowIncidents += incidents;
    else beforeIncidents += incidents;
  });
  return { before, now: after, beforeIncidents, nowIncidents };
}

function differenceOf({ before, now, beforeIncidents, nowIncidents }: Table, kind: number): number {
  return (now[kind] ?? 0) / Math.max(1, nowIncidents) - (before[kind] ?? 0) / Math.max(1, beforeIncidents);
}

/**
 * G of every table with the margins of this one, by its counts in the window. As a sum of x·ln x over cells less those over rows and
 * columns, whose terms are whole numbers and are looked up.
 */
function gOfMargins({ before, now }: Table): (now: readonly number[]) => number {
  const kinds = before.map((count, k) => count + (now[k] ?? 0));
  const all = kinds.reduce((a, b) => a + b, 0);
  const xLogX = Float64Array.from({ length: all + 1 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));
  const term = (x: number): number => xLogX[x] as number;
  const fixed = term(all) - kinds.reduce((sum, kind) => sum + term(kind), 0);
  return (dealt) => {
    let [cells, inWindow] = [0, 0];
    for (let k = 0; k < kinds.length; k += 1) {
      const count = dealt[k] as number;
      cells += term(count) + term((kinds[k] as number) - count);
      inWindow += count;
    }
    return 2 * (cells + fixed - term(inWindow) - term(all - inWindow));
  };
}

/**
 * ln of the chance of counts by kind under a Dirichlet–multinomial of one half for each kind (Jeffreys), without the
 * multinomial coefficient, which is the same however the counts are cut.
 */
export function logDirichletMultinomial(counts: readonly number[]): number {
  const alpha = 0.5;
  const total = counts.reduce((a, b) => a + b, 0);
  const whole = alpha * counts.length;
  return counts.reduce(
    (sum, count) => sum + logGamma(alpha + count) - logGamma(alpha),
    logGamma(whole) - logGamma(whole + total),
  );
}

/** log10 of how much better two compositions explain the counts than one. */
export function log10BayesFactor({ before, now }: Table): number {
  const both = before.map((count, k) => count + (now[k] ?? 0));
  const gain = logDirichletMultinomial(before) + logDirichletMultinomial(now) - logDirichletMultinomial(both);
  return gain / Math.LN10;
}
