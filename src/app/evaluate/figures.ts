/** Precision, recall and their harmonic mean, 0..1 to four decimals, with the counts that they rest on. */
export interface PrecisionRecall {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

/** What one report adds to a figure. */
export interface Counts {
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

/** How many of how many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/**
 * A figure to four decimals, a tie to the even digit, as statistics packages round.
 * Only odd multiples of 1/32 are exact ties in binary; everything else `toFixed` rounds by its exact value.
 */
export function fourDecimals(x: number): number {
  if (Math.abs(x * 32) % 2 !== 1) return Number(x.toFixed(4));
  const below = Math.floor(x * 10_000);
  return (below % 2 === 0 ? below : below + 1) / 10_000;
}

/** Precision, recall and F1 over all reports; 0 where nothing was predicted or annotated. */
export function precisionRecall(counts: readonly Counts[]): PrecisionRecall {
  const [tp, pred, gold] = [sum(counts, 'tp'), sum(counts, 'pred'), sum(counts, 'gold')];
  const [p, r] = [pred ? tp / pred : 0, gold ? tp / gold : 0];
  return { p: fourDecimals(p), r: fourDecimals(r), f1: fourDecimals(f1(p, r)), tp, pred, gold };
}

/** Harmonic mean of precision and recall; 0 where both are 0. */
export function f1(p: number, r: number): number {
  return p + r ? (2 * p * r) / (p + r) : 0;
}

/** The share over all reports, 0..1 to four decimals; null where there was nothing to be right about. */
export function rate(shares: readonly Share[]): number | null {
  const of = sum(shares, 'of');
  return of ? fourDecimals(sum(shares, 'hits') / of) : null;
}

function sum<K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number {
  return rows.reduce((total, row) => total + row[key], 0);
}
