import type { PairWeight } from './agglomeration.ts';

/** Which of two clusters a report's two mentions stand in. */
interface Rivals {
  readonly left: number[];
  readonly right: number[];
  readonly x: number;
  readonly y: number;
}

const total = (i: number, others: readonly number[], weight: PairWeight): number =>
  others.reduce((sum, other) => sum + (other === i ? 0 : weight(i, other)), 0);

function gainOf({ left, right, x, y }: Rivals, weight: PairWeight): number {
  const [restLeft, restRight] = [left.filter((i) => i !== x), right.filter((i) => i !== y)];
  const before = total(x, restLeft, weight) + total(y, restRight, weight);
  return total(y, restLeft, weight) + total(x, restRight, weight) - before;
}

/**
 * Exchanges two mentions of one report between two clusters wherever that raises the sum of weights, until none does.
 * Agglomeration gives the better-fitting one of two rivals its first choice, even where crossing over fits both better.
 * @param groupOf report of a position; only mentions of one report are exchanged
 */
export function exchangeRivals(
  clusters: readonly (readonly number[])[],
  weight: PairWeight,
  groupOf: (i: number) => string,
): readonly (readonly number[])[] {
  const current = clusters.map((cluster) => [...cluster]);
  for (let improved = true; improved;) {
    improved = false;
    for (const rivals of rivalsAmong(current, groupOf)) {
      if (
        !rivals.left.includes(rivals.x) ||
        !rivals.right.includes(rivals.y) ||
        !(gainOf(rivals, weight) > 1e-9)
      )
        continue;
      rivals.left.splice(rivals.left.indexOf(rivals.x), 1, rivals.y);
      rivals.right.splice(rivals.right.indexOf(rivals.y), 1, rivals.x);
      improved = true;
    }
  }
  return current.map((cluster) => cluster.sort((a, b) => a - b));
}

function rivalsAmong(clusters: readonly number[][], groupOf: (i: number) => string): readonly Rivals[] {
  return clusters.flatMap((left, at) =>
    clusters
      .slice(at + 1)
      .flatMap((right) =>
        left.flatMap((x) =>
          right.filter((y) => groupOf(y) === groupOf(x)).map((y): Rivals => ({ left, right, x, y })),
        ),
      ),
  );
}
