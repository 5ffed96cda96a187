/** A made-up network that looks like roads: a shaken grid with roads missing, some of them one-way, some places with names. */
import { distanceKm, type LonLat } from '../../src/core/geo.ts';
import type { RoadNetwork, RoadNode, RoadSegment, RoadStatus } from '../../src/core/roads.ts';

export type Random = () => number;

/** Kept roads of a grid: 1.4 a node, as national road networks have; below 1 a grid falls to pieces. */
const KEPT = 0.7;
const ONE_WAY = 0.02;
const NAMED = 0.05;
const STEP_DEGREES = 0.02;

/**
 * @param side nodes along each edge of the grid
 */
export function roadLike(side: number, random: Random): RoadNetwork {
  const nodes = Array.from({ length: side * side }, (_, n) => node(n, side, random));
  const segments: RoadSegment[] = [];
  for (let n = 0; n < nodes.length; n++) {
    const [right, below] = [(n + 1) % side === 0 ? null : nodes[n + 1], nodes[n + side]];
    for (const other of [right, below]) {
      if (other && random() < KEPT) segments.push(segment(segments.length, nodes[n]!, other, random));
    }
  }
  return { nodes, segments };
}

/** Shares as on a bad day; a sixth of the network is not known to be open. */
export function someStatus(random: Random): RoadStatus {
  const drawn = random();
  if (drawn < 0.8) return 'open';
  if (drawn < 0.83) return 'escorted';
  if (drawn < 0.87) return 'restricted';
  return drawn < 0.9 ? 'closed' : 'unknown';
}

function node(n: number, side: number, random: Random): RoadNode {
  const [column, row] = [n % side, Math.floor(n / side)];
  const name = random() < NAMED ? `Place ${n}` : null;
  return {
    id: `n${n}`,
    name,
    kind: name === null ? 'junction' : 'town',
    lat: 12 + (row + 0.6 * random()) * STEP_DEGREES,
    lon: -8 + (column + 0.6 * random()) * STEP_DEGREES,
    country: null,
    placeId: null,
  };
}

function segment(s: number, from: RoadNode, to: RoadNode, random: Random): RoadSegment {
  const [a, b]: [LonLat, LonLat] = [
    [from.lon, from.lat],
    [to.lon, to.lat],
  ];
  // Roads wind: up to two fifths longer than straight.
  const lengthKm = Math.round(1000 * distanceKm(a, b) * (1 + 0.4 * random())) / 1000;
  const surface = random() < 0.3 ? 'paved' : random() < 0.8 ? 'unpaved' : 'unknown';
  return {
    id: `s${s}`,
    from: from.id,
    to: to.id,
    lengthKm,
    roads: [],
    surface,
    oneWay: random() < ONE_WAY,
    line: null,
  };
}
