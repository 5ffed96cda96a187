/** A pair of indices: row, column. */
export type Pair = readonly [row: number, column: number];

/** What a row may be paired with. */
export interface Edge {
  readonly column: number;
  /** Above 0. */
  readonly weight: number;
}

/** Pairs so far, and the dual values that prove them best. */
interface State {
  readonly edges: readonly (readonly Edge[])[];
  readonly rowValue: number[];
  readonly columnValue: Map<number, number>;
  /** Column of each row, row of each column, where they have one. */
  readonly columnOf: Map<number, number>;
  readonly rowOf: Map<number, number>;
}

/**
 * One-to-one pairing of rows and columns with the greatest total weight; a row may stay alone.
 * Weight 0 forbids a pair. Ties fall to the earlier column, so that equal input pairs equally.
 * @param weights rectangular, all ≥ 0
 * @returns by column
 */
export function bestAssignment(weights: readonly (readonly number[])[]): readonly Pair[] {
  return bestPairs(
    weights.map((row) =>
      row.flatMap((weight, column): readonly Edge[] => (weight > 0 ? [{ column, weight }] : [])),
    ),
  );
}

/**
 * The same where few pairs are possible: row by row, each along the shortest augmenting path, found by Dijkstra's method on reduced
 * costs (Kuhn 1955, Munkres 1957; Jonker & Volgenant 1987). Work grows with the neighbourhood of a row, not with the whole.
 * @param edges of each row; weights above 0, no column twice
 * @returns by column
 */
export function bestPairs(edges: readonly (readonly Edge[])[]): readonly Pair[] {
  const state: State = {
    edges,
    rowValue: [],
    columnValue: new Map(),
    columnOf: new Map(),
    rowOf: new Map(),
  };
  edges.forEach((_own, row) => addRow(state, row));
  return [...state.rowOf].map(([column, row]): Pair => [row, column]).sort((a, b) => a[1] - b[1]);
}

/** What is known of columns while a path is sought: how far, from which row, and whether that is final. */
interface Search {
  readonly far: Map<number, number>;
  readonly from: Map<number, number>;
  readonly settled: Set<number>;
  /** Rows reached, with how far. */
  readonly rows: Map<number, number>;
}

function addRow(state: State, row: number): void {
  const { edges, rowValue, columnValue, rowOf } = state;
  // Staying alone is a column of the row's own, of weight 0.
  rowValue[row] = Math.min(
    0,
    ...edges[row]!.map(({ column, weight }) => -weight - (columnValue.get(column) ?? 0)),
  );
  const search: Search = { far: new Map(), from: new Map(), settled: new Set(), rows: new Map() };
  let [lone, loneFar] = reach(state, search, row, 0, row, Infinity);
  for (;;) {
    const next = nearest(search);
    if (next === null || next.far >= loneFar) return settle(state, search, loneFar, { row, lone });
    const holder = rowOf.get(next.column);
    if (holder === undefined) return settle(state, search, next.far, { row, column: next.column });
    search.settled.add(next.column);
    [lone, loneFar] = reach(state, search, holder, next.far, lone, loneFar);
  }
}

/** Goes on from a row; returns the row that would best stay alone so far, and how far that is. */
function reach(
  { edges, rowValue, columnValue }: State,
  { far, from, settled, rows }: Search,
  row: number,
  at: number,
  lone: number,
  loneFar: number,
): [number, number] {
  rows.set(row, at);
  const value = rowValue[row]!;
  for (const { column, weight } of edges[row]!) {
    if (settled.has(column)) continue;
    const reached = at - weight - value - (columnValue.get(column) ?? 0);
    if (reached >= (far.get(column) ?? Infinity)) continue;
    far.set(column, reached);
    from.set(column, row);
  }
  return at - value < loneFar ? [row, at - value] : [lone, loneFar];
}

function nearest({ far, settled }: Search): { column: number; far: number } | null {
  let best: { column: number; far: number } | null = null;
  for (const [column, reached] of far) {
    if (settled.has(column)) continue;
    const isNearer = best === null || reached < best.far || (reached === best.far && column < best.column);
    if (isNearer) best = { column, far: reached };
  }
  return best;
}

/** Ends a search: at a free column, or with a row on the path that stays alone. */
function settle(
  { rowValue, columnValue, columnOf, rowOf }: State,
  { far, from, settled, rows }: Search,
  length: number,
  end: { row: number } & ({ column: number } | { lone: number }),
): void {
  for (const [row, at] of rows) rowValue[row] = rowValue[row]! + length - at;
  for (const column of settled)
    columnValue.set(column, (columnValue.get(column) ?? 0) + far.get(column)! - length);
  let given = 'column' in end ? end.column : columnOf.get(end.lone);
  if ('lone' in end) columnOf.delete(end.lone);
  if ('lone' in end && end.lone === end.row) return;
  while (given !== undefined) {
    const row: number = from.get(given)!;
    const before = columnOf.get(row);
    columnOf.set(row, given);
    rowOf.set(given, row);
    given = row === end.row ? undefined : before;
  }
}
