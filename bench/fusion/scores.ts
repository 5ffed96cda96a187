/** How well a partition of mentions matches the truth. */
export interface Scores {
  readonly b3Precision: number;
  readonly b3Recall: number;
  readonly b3F1: number;
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** Share of predicted incidents that hold two or more true ones. */
  readonly overMerged: number;
}

const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

function sizes(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

const pairs = (counts: Iterable<number>): number =>
  [...counts].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);

/**
 * B³ (Bagga & Baldwin 1998), pairs, and over-merging.
 * @param truth true label of each mention
 * @param found predicted label of each, parallel
 */
export function score(truth: readonly string[], found: readonly string[]): Scores {
  const both = truth.map((label, i) => `${label}\u0000${found[i]}`);
  const [nTruth, nFound, nBoth] = [sizes(truth), sizes(found), sizes(both)];
  let [p, r] = [0, 0];
  for (const [i, label] of truth.entries()) {
    const hit = nBoth.get(both[i] ?? '') ?? 0;
    p += hit / (nFound.get(found[i] ?? '') ?? 1);
    r += hit / (nTruth.get(label) ?? 1);
  }
  const [b3Precision, b3Recall] = [p / truth.length, r / truth.length];
  const held = sizes([...nBoth.keys()].map((key) => key.split('\u0000')[1] ?? ''));
  const hits = pairs(nBoth.values());
  return {
    b3Precision,
    b3Recall,
    b3F1: f1(b3Precision, b3Recall),
    pairPrecision: hits / Math.max(1, pairs(nFound.values())),
    pairRecall: hits / Math.max(1, pairs(nTruth.values())),
    overMerged: [...held.values()].filter((n) => n > 1).length / nFound.size,
  };
}
