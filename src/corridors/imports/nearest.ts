import Flatbush from 'flatbush';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import type { LineStore, StoredLine } from './lines.ts';

/** A point of a line. */
export interface PointOn {
  /** Index of the line in its store. */
  readonly line: number;
  /** The piece it lies on: between this entry of the row and the next. */
  readonly piece: number;
  /** How far along that piece, 0..1. */
  readonly share: number;
  readonly at: LonLat;
  /** How far off it is, km. */
  readonly km: number;
}

/** Pieces that one box of the index holds: fewer boxes than pieces, and few pieces to look at in vain. */
const PIECES = 16;
const KM_PER_DEGREE = 111.195;

/** From one longitude to another the short way round, degrees, −180..180. */
export const eastward = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180;

/** Finds the lines that pass by a position. */
export class LineIndex {
  readonly #store: LineStore;
  readonly #boxes: Flatbush | null;
  readonly #lineOf: Int32Array;
  readonly #firstOf: Int32Array;
  /** Some box reaches beyond 180° east or west, where a line passes the antimeridian. */
  #goesRound = false;

  /** @param lines indices of the lines to index */
  constructor(store: LineStore, lines: readonly number[]) {
    this.#store = store;
    const count = lines.reduce((sum, line) => sum + boxesOf(store.lines[line]!), 0);
    this.#boxes = count === 0 ? null : new Flatbush(count);
    this.#lineOf = new Int32Array(count);
    this.#firstOf = new Int32Array(count);
    let box = 0;
    for (const line of lines) {
      const { first, end } = store.lines[line]!;
      for (let from = first; from < end - 1; from += PIECES) {
        this.#lineOf[box] = line;
        this.#firstOf[box++] = from;
        this.#addBox(from, Math.min(from + PIECES, end - 1));
      }
    }
    this.#boxes?.finish();
  }

  #addBox(from: number, to: number): void {
    const [lon, lat] = this.#store.position(this.#store.vertexAt(from));
    let [west, south, east, north, at, former] = [lon, lat, lon, lat, lon, lon];
    for (let i = from + 1; i <= to; i++) {
      const [x, y] = this.#store.position(this.#store.vertexAt(i));
      at += eastward(former, x);
      former = x;
      [west, east, south, north] = [
        Math.min(west, at),
        Math.max(east, at),
        Math.min(south, y),
        Math.max(north, y),
      ];
    }
    if (west < -180 || east > 180) this.#goesRound = true;
    this.#boxes?.add(west, south, east, north);
  }

  /** Calls back with every piece of a line that may come within `km` of a position; some of them do not. */
  eachPiece([lon, lat]: LonLat, km: number, visit: (line: number, piece: number) => void): void {
    const tall = km / KM_PER_DEGREE;
    const wide = tall / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
    const isNearEdge = this.#goesRound || Math.abs(lon) + wide > 180;
    for (const shift of isNearEdge ? [0, 360, -360] : [0]) {
      const x = lon + shift;
      for (const box of this.#boxes?.search(x - wide, lat - tall, x + wide, lat + tall) ?? []) {
        const [line, first] = [this.#lineOf[box]!, this.#firstOf[box]!];
        const last = Math.min(first + PIECES, this.#store.lines[line]!.end - 1);
        for (let piece = first; piece < last; piece++) visit(line, piece);
      }
    }
  }

  /** The point of a piece that is closest to a position. */
  closest(line: number, piece: number, to: LonLat): PointOn {
    const [a, b] = [piece, piece + 1].map((i) => this.#store.position(this.#store.vertexAt(i))) as [
      LonLat,
      LonLat,
    ];
    const share = shareAlong(a, b, to);
    const at = between(a, b, share);
    return { line, piece, share, at, km: distanceKm(at, to) };
  }
}

const boxesOf = ({ first, end }: StoredLine): number => Math.ceil((end - first - 1) / PIECES);

/** Where on a straight piece the closest point lies, 0..1; flat about the position, which holds for some tens of km. */
function shareAlong(a: LonLat, b: LonLat, to: LonLat): number {
  const narrow = Math.cos((to[1] * Math.PI) / 180);
  const [ax, ay] = [eastward(to[0], a[0]) * narrow, a[1] - to[1]];
  const [dx, dy] = [eastward(a[0], b[0]) * narrow, b[1] - a[1]];
  const length = dx * dx + dy * dy;
  return length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
}

/** The point at a share of the way. */
function between(a: LonLat, b: LonLat, share: number): LonLat {
  return [eastward(0, a[0] + share * eastward(a[0], b[0])), a[1] + share * (b[1] - a[1])];
}
