/** Bayesian change points: a series as a row of segments, each of one law, exactly summed over all ways to cut it. */

/** Where a series was cut, seen from its end. */
export interface Segmentation {
  /** changes[t]: chance, 0..1, that a new segment begins at t; changes[0] is 1. */
  readonly changes: readonly number[];
  /** runLengths[r]: chance that the segment which the series ends in is r + 1 long. */
  readonly runLengths: readonly number[];
  /** First indices of the segments of the likeliest cut, from 0 on. */
  readonly likeliest: readonly number[];
  /** Chance that a segment begins somewhere from `low` to `high`, both included, 1 ≤ low ≤ high < length. */
  changeWithin(low: number, high: number): number;
}

/**
 * @param length of the series
 * @param logEvidence ln of the chance of the values from `start` to `end`, both included, in one segment
 * @param hazard chance that a segment ends behind any one value, 0..1
 * Forward: the run lengths of Adams and MacKay (2007). Backward: the same from the end, which yields the chance of a
 * change at every place in the light of the whole series (Fearnhead 2006). O(length²).
 */
export function segments(
  length: number,
  logEvidence: (start: number, end: number) => number,
  hazard: number,
): Segmentation {
  if (length === 0) return { changes: [], runLengths: [], likeliest: [], changeWithin: () => 0 };
  const [stay, cut] = [Math.log1p(-hazard), Math.log(hazard)];
  const closed = (start: number, end: number): number => logEvidence(start, end) + (end - start) * stay;
  // ahead[t]: of the values before t, with a segment beginning at t. best: the same for the likeliest cut alone.
  const [ahead, best, from] = [[0], [0], [0]];
  for (let t = 1; t <= length; t += 1) {
    const ways = Array.from({ length: t }, (_, start) => closed(start, t - 1));
    const end = t === length ? 0 : cut;
    ahead.push(logSum(ways.map((way, start) => way + (ahead[start] ?? 0))) + end);
    const scores = ways.map((way, start) => way + (best[start] ?? 0) + end);
    from.push(scores.indexOf(Math.max(...scores)));
    best.push(scores[from.at(-1) ?? 0] ?? 0);
  }
  const total = ahead[length] ?? 0;
  const behind = behindOf(length, closed, cut);
  return {
    changes: behind.slice(0, length).map((after, t) => Math.exp((ahead[t] ?? 0) + after - total)),
    runLengths: Array.from({ length }, (_, r) => {
      const start = length - 1 - r;
      return Math.exp((ahead[start] ?? 0) + closed(start, length - 1) - total);
    }),
    likeliest: traced(from, length),
    changeWithin: (low, high) => {
      // None begins there: one segment goes from before `low` to `high` or beyond.
      let none = 0;
      for (let start = 0; start < low; start += 1)
        for (let end = high; end < length; end += 1) {
          const after = end === length - 1 ? 0 : cut + (behind[end + 1] ?? 0);
          none += Math.exp((ahead[start] ?? 0) + closed(start, end) + after - total);
        }
      return Math.max(0, 1 - none);
    },
  };
}

/** behind[t]: of the values from t on, given that a segment begins there. */
function behindOf(length: number, closed: (start: number, end: number) => number, cut: number): number[] {
  const behind = Array.from({ length: length + 1 }, () => 0);
  for (let t = length - 1; t >= 0; t -= 1) {
    const ways = Array.from({ length: length - t }, (_, i) => {
      const end = t + i;
      return closed(t, end) + (end === length - 1 ? 0 : cut + (behind[end + 1] ?? 0));
    });
    behind[t] = logSum(ways);
  }
  return behind;
}

function traced(from: readonly number[], length: number): number[] {
  const starts: number[] = [];
  for (let end = length; end > 0; end = from[end] ?? 0) starts.push(from[end] ?? 0);
  return starts.reverse();
}

function logSum(logs: readonly number[]): number {
  let most = -Infinity;
  for (const x of logs) if (x > most) most = x;
  if (most === -Infinity) return most;
  let sum = 0;
  for (const x of logs) sum += Math.exp(x - most);
  return most + Math.log(sum);
}
