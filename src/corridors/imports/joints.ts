import { distanceKm, type LonLat } from '../../core/geo.ts';
import { Groups } from './groups.ts';
import type { LineStore, StoredLine } from './lines.ts';
import { LineIndex, type PointOn } from './nearest.ts';

/** A vertex put into a line between two of its own. */
interface Insertion {
  readonly piece: number;
  readonly share: number;
  readonly vertex: number;
}

/** What is closest to a position. */
export interface Closest {
  /** The closest junction or end of a line. */
  readonly node: { readonly vertex: number; readonly km: number } | null;
  /** The closest point of a line that may be divided there. */
  readonly point: PointOn | null;
}

/** A roundabout is drawn as one junction up to this length; anything longer is a ring road. */
const ROUNDABOUT_KM = 1;

/** Where lines meet: which vertices are one, which of them are junctions or ends, and where lines are divided. */
export class Joints {
  readonly #store: LineStore;
  readonly #groups: Groups;
  readonly #insertions = new Map<number, Insertion[]>();
  /** How often a line passes a vertex: 0, 1, or 2 for more. */
  readonly #visits: Uint8Array;
  readonly #isEnd: Uint8Array;
  readonly #isNode: Uint8Array;
  readonly #index: LineIndex;
  /** Lines that say what another says already, by index. */
  readonly duplicates: ReadonlySet<number>;
  /** Roundabouts that became one junction each, by index of the line. */
  readonly roundabouts: ReadonlySet<number>;

  /** @param more vertices that may be added at most, besides two for each line */
  constructor(store: LineStore, more: number) {
    const most = store.vertices + 3 * store.lines.length + more;
    this.#store = store;
    this.#groups = new Groups(store.vertices, most);
    [this.#visits, this.#isEnd, this.#isNode] = [
      new Uint8Array(most),
      new Uint8Array(most),
      new Uint8Array(most),
    ];
    this.duplicates = duplicatesOf(store);
    const roundabouts = new Set<number>();
    store.lines.forEach((line, i) => {
      if (this.duplicates.has(i)) return;
      this.#visit(line);
      if (line.traits.isRoundabout && lengthOf(store, line) <= ROUNDABOUT_KM) roundabouts.add(i);
    });
    for (let v = 0; v < store.vertices; v++)
      this.#isNode[v] = this.#isEnd[v] === 1 || this.#visits[v]! > 1 ? 1 : 0;
    for (const line of roundabouts) this.#collapse(store.lines[line]!);
    this.roundabouts = roundabouts;
    this.#index = new LineIndex(
      store,
      [...store.lines.keys()].filter((line) => this.isDrawn(line)),
    );
  }

  /** Whether a line becomes roads: no duplicate, no roundabout. */
  isDrawn(line: number): boolean {
    return !this.duplicates.has(line) && !this.roundabouts.has(line);
  }

  #visit(line: StoredLine): void {
    for (let i = line.first; i < line.end; i++) {
      const vertex = this.#store.vertexAt(i);
      this.#visits[vertex] = Math.min(2, this.#visits[vertex]! + 1);
    }
    this.#isEnd[this.#store.vertexAt(line.first)] = 1;
    this.#isEnd[this.#store.vertexAt(line.end - 1)] = 1;
  }

  #collapse(line: StoredLine): void {
    const vertices = this.#store.verticesOf(line);
    const centre = this.addNode(middleOf([...vertices].map((vertex) => this.#store.position(vertex))));
    for (const vertex of vertices) this.join(vertex, centre);
  }

  /** A junction of its own at a position. */
  addNode(at: LonLat): number {
    const vertex = this.#store.addVertex(at);
    this.#groups.add();
    this.#isNode[vertex] = 1;
    return vertex;
  }

  /** The vertex that stands for all that are one with it. */
  of(vertex: number): number {
    return this.#groups.of(vertex);
  }

  /** Makes two vertices one junction, at the place of the second. */
  join(from: number, to: number): void {
    this.#groups.join(from, to);
    const one = this.of(to);
    this.#isNode[one] = 1;
    this.#visits[one] = 2;
  }

  isNode(vertex: number): boolean {
    return this.#isNode[this.of(vertex)] === 1;
  }

  /** The end of one line that nothing else touches. */
  isLoose(vertex: number): boolean {
    return this.#isEnd[vertex] === 1 && this.#visits[vertex] === 1 && this.of(vertex) === vertex;
  }

  /** Divides a line at a point. @returns the junction that stands there */
  divide({ line, piece, share, at }: PointOn): number {
    const [a, b] = [this.#store.vertexAt(piece), this.#store.vertexAt(piece + 1)];
    if (share === 0 || share === 1) {
      const vertex = share === 0 ? a : b;
      this.#isNode[this.of(vertex)] = 1;
      return vertex;
    }
    const vertex = this.addNode(at);
    const known = this.#insertions.get(line);
    if (known) known.push({ piece, share, vertex });
    else this.#insertions.set(line, [{ piece, share, vertex }]);
    return vertex;
  }

  /**
   * What lies closest to a position within `km`.
   * @param isMeant lines to look at
   */
  closest(at: LonLat, km: number, isMeant: (line: number) => boolean): Closest {
    let node: Closest['node'] = null;
    let point: Closest['point'] = null;
    this.#index.eachPiece(at, km, (line, piece) => {
      if (!isMeant(line)) return;
      const found = this.#index.closest(line, piece, at);
      if (found.km > km) return;
      if (!this.#store.lines[line]!.isFixed && (point === null || found.km < point.km)) point = found;
      for (const vertex of [this.#store.vertexAt(piece), this.#store.vertexAt(piece + 1)]) {
        if (!this.isNode(vertex)) continue;
        const off = distanceKm(at, this.#store.position(this.of(vertex)));
        if (off <= km && (node === null || off < node.km)) node = { vertex, km: off };
      }
    });
    return { node, point };
  }

  /** A line's vertices in order, those put into it included, each as what stands for it. */
  sequence(line: number): number[] {
    const { first, end } = this.#store.lines[line]!;
    const put = (this.#insertions.get(line) ?? []).toSorted((a, b) => a.piece - b.piece || a.share - b.share);
    const vertices: number[] = [];
    let next = 0;
    for (let i = first; i < end; i++) {
      vertices.push(this.of(this.#store.vertexAt(i)));
      for (; put[next]?.piece === i; next++) vertices.push(this.of(put[next]!.vertex));
    }
    return vertices.filter((vertex, i) => vertex !== vertices[i - 1]);
  }
}

/** The middle of some positions close together. */
function middleOf(positions: readonly LonLat[]): LonLat {
  const [lon0] = positions[0] ?? [0, 0];
  const sum = (pick: (at: LonLat) => number): number => positions.reduce((all, at) => all + pick(at), 0);
  // Near the antimeridian the longitudes of close positions differ by 360.
  const lon = sum(([x]) => (x - lon0 > 180 ? x - 360 : x - lon0 < -180 ? x + 360 : x)) / positions.length;
  return [lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon, sum(([, y]) => y) / positions.length];
}

/** Length of a line, km. */
export function lengthOf(store: LineStore, { first, end }: StoredLine): number {
  let km = 0;
  for (let i = first + 1; i < end; i++)
    km += distanceKm(store.position(store.vertexAt(i - 1)), store.position(store.vertexAt(i)));
  return km;
}

/** Lines with the same vertices as one before, in this order or the other; two extracts overlap at a border. */
function duplicatesOf(store: LineStore): Set<number> {
  const seen = new Map<string, number[]>();
  const duplicates = new Set<number>();
  store.lines.forEach((line, i) => {
    const [a, b] = [store.vertexAt(line.first), store.vertexAt(line.end - 1)];
    const key = `${Math.min(a, b)} ${Math.max(a, b)} ${line.end - line.first}`;
    const others = seen.get(key);
    if (others === undefined) seen.set(key, [i]);
    else if (others.some((other) => isSame(store, store.lines[other]!, line))) duplicates.add(i);
    else others.push(i);
  });
  return duplicates;
}

function isSame(store: LineStore, one: StoredLine, other: StoredLine): boolean {
  // A road drawn once for each way is a pair, no duplicate.
  if (one.traits.direction !== 'both' || other.traits.direction !== 'both')
    if (
      one.traits.direction !== other.traits.direction ||
      store.vertexAt(one.first) !== store.vertexAt(other.first)
    )
      return false;
  const [a, b] = [store.verticesOf(one), store.verticesOf(other)];
  return a.every((vertex, i) => vertex === b[i]) || a.every((vertex, i) => vertex === b[b.length - 1 - i]);
}
