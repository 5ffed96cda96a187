import { distanceKm } from '../core/geo.ts';
import type { GazetteerPlace } from './place.ts';

/**
 * Places to be near to, each once. A report names its places over and over: every candidate of every mention is
 * measured against them, so they are compared by chords of the unit sphere, and only the closest in kilometres.
 */
export class Nearby {
  readonly #places: readonly GazetteerPlace[];
  /** x, y, z of each place on the unit sphere. */
  readonly #points: Float64Array;

  constructor(places: readonly GazetteerPlace[]) {
    this.#places = [...new Map(places.map((place) => [place.id, place])).values()];
    this.#points = Float64Array.from(this.#places.flatMap((place) => onSphere(place)));
  }

  /** Way to the closest of them that is none of `except`, km; null where there is no other. */
  distanceKm(place: GazetteerPlace, except: readonly GazetteerPlace[]): number | null {
    const [x, y, z] = onSphere(place);
    let closest = -1;
    let best = -Infinity;
    this.#places.forEach((other, i) => {
      const at = 3 * i;
      const cosine = x * this.#points[at]! + y * this.#points[at + 1]! + z * this.#points[at + 2]!;
      if (cosine <= best || except.some(({ id }) => id === other.id)) return;
      best = cosine;
      closest = i;
    });
    const found = this.#places[closest];
    return found ? distanceKm(place.at, found.at) : null;
  }
}

function onSphere({ at: [lon, lat] }: GazetteerPlace): [x: number, y: number, z: number] {
  const [east, north] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
