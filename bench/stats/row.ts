/** What a subject of the statistics benchmark gives: rows, each with its own target. */

/** A figure against its target. */
export interface Row {
  /** Unique within its subject; accepted figures are found by it. */
  readonly name: string;
  /** Null: could not be measured here; `target` says why. */
  readonly value: number | null;
  /** What is asked of the value, for people: "≤ 1", "0.04…0.06"; "–" where it is only shown. */
  readonly target: string;
  /** Whether the target is met; null where there is none. */
  readonly ok: boolean | null;
}

/** Says how far a long measurement is; shown on a terminal only. */
export type Say = (what: string) => void;

/** Measures one subject; a file of this folder exports it under the name `measure`. */
export type Measure = (say: Say) => readonly Row[] | Promise<readonly Row[]>;

/** A figure that must not exceed `most`. */
export const atMost = (name: string, value: number, most: number): Row => ({
  name,
  value,
  target: `≤ ${most}`,
  ok: value <= most,
});

/** A figure that must not be less than `least`. */
export const atLeast = (name: string, value: number, least: number): Row => ({
  name,
  value,
  target: `≥ ${least}`,
  ok: value >= least,
});

/** A figure that must lie between two bounds, both included. */
export const within = (name: string, value: number, low: number, high: number): Row => ({
  name,
  value,
  target: `${low}…${high}`,
  ok: value >= low && value <= high,
});

/** A figure that is only shown. */
export const shown = (name: string, value: number): Row => ({ name, value, target: '–', ok: null });

/** What cannot be measured here, and why. */
export const absent = (name: string, why: string): Row => ({ name, value: null, target: why, ok: null });

/** Milliseconds of the processor, not of the clock: what else runs counts little. */
export function milliseconds<T>(work: () => T): { value: T; ms: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}
