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
  const g = gOf(seen);
  const differences = seen.before.map((_, k) => Math.abs(differenceOf(seen, k)));
  let asLarge = 0;
  const classAsLarge = differences.map(() => 0);
  const order = Int32Array.from(actions, (_, i) => i);
  const dealt = now.filter((isNow) => isNow).length;
  for (let i = 0; i < replications; i += 1) {
    dealLast(order, dealt, random);
    const table = dealtTable(actions, order.subarray(order.length - dealt), seen);
    if (gOf(table) >= g - HAIR) asLarge += 1;
    differences.forEach((difference, k) => {
      if (Math.abs(differenceOf(table, k)) >= difference - HAIR) classAsLarge[k] = (classAsLarge[k] ?? 0) + 1;
    });
  }
  const pValue = (count: number): number => (count + 1) / (replications + 1);
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

/** The table were these actions those of the window, and the others those before it. */
function dealtTable(actions: readonly Action[], dealt: Int32Array, seen: Table): Table {
  const now = seen.now.map(() => 0);
  let nowIncidents = 0;
  for (const index of dealt) {
    const action = actions[index];
    if (action === undefined) continue;
    nowIncidents += action.incidents;
    for (let k = 0; k < now.length; k += 1) now[k] = (now[k] ?? 0) + (action.counts[k] ?? 0);
  }
  return {
    now,
    before: seen.before.map((count, k) => count + (seen.now[k] ?? 0) - (now[k] ?? 0)),
    nowIncidents,
    beforeIncidents: seen.beforeIncidents + seen.nowIncidents - nowIncidents,
  };
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

function gOf({ before, now }: Table): number {
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const [beforeAll, nowAll] = [sum(before), sum(now)];
  const all = beforeAll + nowAll;
  const part = (observed: number, expected: number): number =>
    observed === 0 ? 0 : 2 * observed * Math.log(observed / expected);
  return before.reduce((total, count, k) => {
    const kind = count + (now[k] ?? 0);
    return total + part(count, (kind * beforeAll) / all) + part(now[k] ?? 0, (kind * nowAll) / all);
  }, 0);
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
