/** A pair of indices: row, column. */
export type Pair = readonly [row: number, column: number];

/** Potentials and partial matching; index 0 of every array is the algorithm's dummy. */
interface State {
  readonly cost: (row: number, column: number) => number;
  readonly size: number;
  readonly rowPotential: number[];
  readonly columnPotential: number[];
  /** Row matched with each column; 0 for none. */
  readonly rowOf: number[];
}

/**
 * One-to-one pairing of rows and columns with the greatest total weight.
 * Weight 0 forbids a pair. Ties fall to the earlier column, so that equal input pairs equally.
 * Kuhn 1955, Munkres 1957 in the shortest-augmenting-path form, O(n³).
 * @param weights rectangular, all ≥ 0
 */
export function bestAssignment(weights: readonly (readonly number[])[]): readonly Pair[] {
  const weight = (row: number, column: number): number => weights[row]?.[column] ?? 0;
  const size = Math.max(weights.length, weights[0]?.length ?? 0);
  const zeros = (): number[] => Array.from({ length: size + 1 }, () => 0);
  const state: State = {
    cost: (row, column) => -weight(row - 1, column - 1),
    size,
    rowPotential: zeros(),
    columnPotential: zeros(),
    rowOf: zeros(),
  };
  for (let row = 1; row <= size; row++) addRow(state, row);
  return state.rowOf
    .map((row, column): Pair => [row - 1, column - 1])
    .filter(([row, column]) => row >= 0 && weight(row, column) > 0);
}

function addRow(state: State, row: number): void {
  const { rowOf, size } = state;
  const slack = Array.from({ length: size + 1 }, () => Infinity);
  const previous = Array.from({ length: size + 1 }, () => 0);
  const reached = new Set<number>();
  rowOf[0] = row;
  let column = 0;
  do {
    reached.add(column);
    relax(state, column, reached, slack, previous);
    const next = tightest(slack, reached, size);
    shiftPotentials(state, slack[next] ?? 0, reached, slack);
    column = next;
  } while (rowOf[column] !== 0);
  flipPath(rowOf, previous, column);
}

/** Lowers the slack of every open column as seen from the row matched with `from`. */
function relax(
  s: State,
  from: number,
  reached: ReadonlySet<number>,
  slack: number[],
  previous: number[],
): void {
  const row = at(s.rowOf, from);
  for (let column = 1; column <= s.size; column++) {
    if (reached.has(column)) continue;
    const reduced = s.cost(row, column) - at(s.rowPotential, row) - at(s.columnPotential, column);
    if (reduced >= at(slack, column)) continue;
    slack[column] = reduced;
    previous[column] = from;
  }
}

function tightest(slack: readonly number[], reached: ReadonlySet<number>, size: number): number {
  let best = 0;
  for (let column = 1; column <= size; column++) {
    if (!reached.has(column) && (best === 0 || at(slack, column) < at(slack, best))) best = column;
  }
  return best;
}

function shiftPotentials(s: State, delta: number, reached: ReadonlySet<number>, slack: number[]): void {
  for (let column = 0; column <= s.size; column++) {
    if (reached.has(column)) {
      const row = at(s.rowOf, column);
      s.rowPotential[row] = at(s.rowPotential, row) + delta;
      s.columnPotential[column] = at(s.columnPotential, column) - delta;
    } else {
      slack[column] = at(slack, column) - delta;
    }
  }
}

function flipPath(rowOf: number[], previous: readonly number[], end: number): void {
  for (let column = end; column !== 0;) {
    const before = at(previous, column);
    rowOf[column] = at(rowOf, before);
    column = before;
  }
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0;
