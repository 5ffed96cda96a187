import type { LonLat } from '../../core/geo.ts';
import type { RoadTraits } from './tags.ts';

/** Whole numbers that grow: a country's roads have millions of vertices. */
export class Ints {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  slice(from: number, to: number): Int32Array {
    return this.#values.slice(from, to);
  }
}

/** One line of the store. */
export interface StoredLine {
  readonly feature: string;
  readonly traits: RoadTraits;
  /** Its first vertex, and the one after its last, in the row of all vertices. */
  readonly first: number;
  readonly end: number;
  /** The file says itself where it ends: it meets others there and nowhere else. */
  readonly isFixed: boolean;
  /** Length that the file states, km. */
  readonly km: number | null;
}

/** A centimetre: OpenStreetMap has no finer ones. */
const PER_DEGREE = 1e7;
const WORLD = 360 * PER_DEGREE;

/**
 * Lines whose equal positions are one vertex, so that roads which share one meet there. Four numbers of four bytes a vertex
 * and no object, since a country has millions.
 */
export class LineStore {
  readonly #lon = new Ints();
  readonly #lat = new Ints();
  readonly #row = new Ints();
  readonly #named = new Map<string, number>();
  readonly #traits = new Map<string, RoadTraits>();
  readonly lines: StoredLine[] = [];
  /** Open addressing: vertex + 1 by the hash of its position; 0 where free. */
  #table = new Int32Array(1 << 12);
  #taken = 0;

  /** Vertices known, those of no line included. */
  get vertices(): number {
    return this.#lon.length;
  }

  /** Entries of all lines: a vertex of two lines counts twice. */
  get size(): number {
    return this.#row.length;
  }

  /** Vertex at a place of the row. */
  vertexAt(index: number): number {
    return this.#row.at(index);
  }

  /** A line's vertices. */
  verticesOf({ first, end }: StoredLine): Int32Array {
    return this.#row.slice(first, end);
  }

  position(vertex: number): LonLat {
    return [this.#lon.at(vertex) / PER_DEGREE, this.#lat.at(vertex) / PER_DEGREE];
  }

  /** Names that the file itself gives to ends of its lines, by vertex. */
  names(): ReadonlyMap<number, string> {
    return new Map([...this.#named].map(([name, vertex]) => [vertex, name]));
  }

  /** A vertex of its own at a position. */
  addVertex([lon, lat]: LonLat): number {
    this.#lon.push(wholeOf(lon));
    this.#lat.push(wholeOf(lat));
    return this.#lon.length - 1;
  }

  /**
   * Adds a line.
   * @param ends names of its ends, where the file says what meets there
   * @returns whether it has two different positions at least; else nothing is added
   */
  add(
    points: readonly LonLat[],
    rest: Pick<StoredLine, 'feature' | 'traits' | 'km'>,
    ends: { readonly from: string; readonly to: string } | null,
  ): boolean {
    const first = this.#row.length;
    let last = -1;
    for (const [i, point] of points.entries()) {
      const name = i === 0 ? ends?.from : i === points.length - 1 ? ends?.to : undefined;
      const vertex = ends ? this.#namedVertex(name, point) : this.#shared(point);
      if (vertex !== last) this.#row.push(vertex);
      last = vertex;
    }
    const end = this.#row.length;
    if (end - first < 2) {
      this.#row.length = first;
      return false;
    }
    this.lines.push({ ...rest, traits: this.#sharedTraits(rest.traits), first, end, isFixed: ends !== null });
    return true;
  }

  /** One object for equal ones: there are as many as lines. Names are mostly different, and not worth looking up. */
  #sharedTraits(traits: RoadTraits): RoadTraits {
    if (traits.names.length > 0) return traits;
    const key = JSON.stringify(traits);
    const known = this.#traits.get(key);
    if (known) return known;
    this.#traits.set(key, traits);
    return traits;
  }

  #namedVertex(name: string | undefined, point: LonLat): number {
    if (name === undefined) return this.addVertex(point);
    const known = this.#named.get(name);
    if (known !== undefined) return known;
    const vertex = this.addVertex(point);
    this.#named.set(name, vertex);
    return vertex;
  }

  /** The vertex of a position, the same for equal ones. */
  #shared([lon, lat]: LonLat): number {
    const [x, y] = [wholeOf(lon), wholeOf(lat)];
    const slot = this.#slot(x, y);
    const known = this.#table[slot] ?? 0;
    if (known > 0) return known - 1;
    const vertex = this.#lon.length;
    this.#lon.push(x);
    this.#lat.push(y);
    this.#table[slot] = vertex + 1;
    if (++this.#taken * 2 > this.#table.length) this.#widen();
    return vertex;
  }

  #slot(x: number, y: number): number {
    const mask = this.#table.length - 1;
    let slot = hash(x, y) & mask;
    for (;;) {
      const vertex = (this.#table[slot] ?? 0) - 1;
      if (vertex < 0 || (this.#lon.at(vertex) === x && this.#lat.at(vertex) === y)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #widen(): void {
    const former = this.#table;
    this.#table = new Int32Array(2 * former.length);
    for (const entry of former)
      if (entry > 0) this.#table[this.#slot(this.#lon.at(entry - 1), this.#lat.at(entry - 1))] = entry;
  }
}

/** −180 and 180 are one meridian: lines that RFC 7946 has cut there meet again. */
function wholeOf(degrees: number): number {
  const whole = Math.round(degrees * PER_DEGREE);
  return whole === -WORLD / 2 ? WORLD / 2 : whole;
}

/** Mixes both numbers (the finaliser of MurmurHash3, Appleby 2011). */
function hash(x: number, y: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
