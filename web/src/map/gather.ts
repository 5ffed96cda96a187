import type { MapSpots } from '../../../src/core/records.ts';
import { countAt } from '../record/counted.ts';
import { EVENT_TYPE_NAMES } from '../record/types.ts';

/** Spots that the map shows as one symbol, since at its scale they lie close together. */
export interface Gathered {
  /** Indexes of the spots, the one with most incidents first: the symbol stands there and bears its name. */
  readonly spots: readonly number[];
  /** Incidents of all of them. */
  readonly n: number;
  /** Incidents of each event type, in the order of `EVENT_TYPE_NAMES`. */
  readonly byType: readonly number[];
  /** Where it stands on the Mercator square, 0 to 1 from west to east and from north to south. */
  readonly x: number;
  readonly y: number;
}

/** Width of the whole earth at zoom 0, pixels: that of MapLibre. */
export const WORLD_PX = 512;
/** Spots nearer than this to one with more incidents are shown with it, pixels at a whole step of zoom. */
const REACH_PX = 32;
/** Nearer the poles Mercator's square ends. */
const MOST_LAT = 85.051_129;

/** A position on the Mercator square. */
export function mercator(lon: number, lat: number): { readonly x: number; readonly y: number } {
  const sine = Math.sin((Math.max(-MOST_LAT, Math.min(MOST_LAT, lat)) * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/**
 * Gathers spots for one step of zoom: each joins the nearest of those with more incidents that stand within reach, or
 * stands for itself. So a symbol stands at a real place, the one where most happened, not between places.
 * @param spots those with most incidents first
 * @param zoom a whole number from 0 on
 * @returns those with a spot of more incidents first
 */
export function gather(spots: MapSpots, zoom: number): readonly Gathered[] {
  const reach = REACH_PX / (WORLD_PX * 2 ** zoom);
  const heads = new Heads(reach);
  for (const [i, lon] of spots.lon.entries()) {
    const { x, y } = mercator(lon, spots.lat[i] ?? 0);
    const near = heads.nearest(x, y);
    if (near === null) heads.add({ x, y, spots: [i] });
    else near.spots.push(i);
  }
  return heads.all.map((head) => ({ ...head, ...countsOf(spots, head.spots) }));
}

function countsOf(spots: MapSpots, chosen: readonly number[]): Pick<Gathered, 'n' | 'byType'> {
  const sum = (value: (i: number) => number): number => chosen.reduce((total, i) => total + value(i), 0);
  return {
    n: sum((i) => countAt(spots, i)),
    byType: EVENT_TYPE_NAMES.map((type) => sum((i) => spots.counts[type][i] ?? 0)),
  };
}

interface Head {
  readonly x: number;
  readonly y: number;
  readonly spots: number[];
}

/** Columns and rows of squares are kept apart by this in one number. */
const ROW = 2 ** 24;

/** Finds the nearest head within reach; looked for in the same and the next squares, since spots are many. */
class Heads {
  readonly all: Head[] = [];
  readonly #reach: number;
  readonly #squares = new Map<number, Head[]>();

  constructor(reach: number) {
    this.#reach = reach;
  }

  add(head: Head): void {
    this.all.push(head);
    const square = this.#square(head.x, head.y);
    const others = this.#squares.get(square);
    if (others === undefined) this.#squares.set(square, [head]);
    else others.push(head);
  }

  nearest(x: number, y: number): Head | null {
    let [best, least]: [Head | null, number] = [null, this.#reach ** 2];
    const middle = this.#square(x, y);
    for (const row of [-ROW, 0, ROW])
      for (const column of [-1, 0, 1])
        for (const head of this.#squares.get(middle + row + column) ?? []) {
          // Squares, since the root would be taken of millions.
          const distance = (head.x - x) ** 2 + (head.y - y) ** 2;
          if (distance < least) [best, least] = [head, distance];
        }
    return best;
  }

  #square(x: number, y: number): number {
    return Math.floor(y / this.#reach) * ROW + Math.floor(x / this.#reach);
  }
}

/** The zoom from which some gathered spots no longer share a symbol, or the most there is. */
export function partingZoom(
  spots: MapSpots,
  { spots: chosen }: Gathered,
  from: number,
  most: number,
): number {
  const [first = 0, ...others] = chosen;
  const at = mercator(spots.lon[first] ?? 0, spots.lat[first] ?? 0);
  const away = others.map((i) => {
    const { x, y } = mercator(spots.lon[i] ?? 0, spots.lat[i] ?? 0);
    return Math.hypot(x - at.x, y - at.y);
  });
  const farthest = Math.max(0, ...away);
  const parting = Math.ceil(Math.log2(REACH_PX / (WORLD_PX * farthest)));
  return Math.min(most, Math.max(from + 1, parting));
}
