/**
 * Measures the built-in road network: its size, how much longer its roads are than the great circle, its distances against published
 * ones, and against the shortest ways of another network where that is at hand.
 * Usage: node bench/corridors/network.ts [--list N]   --list N: the N neighbouring pairs that differ most
 * Reference: `roads/africa_network_edges.csv.gz` in the folder named by VIGIE_DATA, else ../shared/data.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { distanceKm, type LonLat } from '../../src/core/geo.ts';
import type { RoadNetwork, RoadNode } from '../../src/core/roads.ts';
import { SPEEDS_KMH } from '../../src/corridors/access/speeds.ts';
import { roadGraph } from '../../src/corridors/graph/graph.ts';
import { pathTo, searchFrom } from '../../src/corridors/graph/shortest.ts';
import { builtinNetwork } from '../../src/corridors/network/index.ts';
import { ROAD_FACTOR, parseNodes, parseRoads } from '../../src/corridors/network/rows.ts';
import { COUNTRY_ROADS } from '../../src/corridors/network/tables.ts';
import { KNOWN_DISTANCES } from './known-distances.ts';
import { readReference } from './reference.ts';

const { values: options } = parseArgs({ options: { list: { type: 'string', default: '0' } } });
/** A town of ours and a node of the other network this near to each other are one place. */
const SAME_KM = 5;
const network = builtinNetwork();
const at = ({ lon, lat }: RoadNode): LonLat => [lon, lat];

printSize();
printFactors();
printKnown();
printReference();

function printSize(): void {
  const count = (country: string): string => {
    const own = network.nodes.filter((node) => node.country === country).length;
    const roads = network.segments.filter(({ from }) => from.startsWith(`${country.toLowerCase()}:`)).length;
    return `${country} ${own}/${roads}`;
  };
  const placed = network.nodes.filter(({ placeId }) => placeId !== null).length;
  console.log(
    `${network.nodes.length} nodes (${placed} of them places of the gazetteer), ${network.segments.length} segments`,
  );
  console.log(`by country: ${COUNTRY_ROADS.map(({ country }) => count(country)).join(' · ')}`);
}

/** Lengths that rows give, against the great circle; what the factors for the others are set by. */
function printFactors(): void {
  const nodes = new Map(COUNTRY_ROADS.flatMap(parseNodes).map((node) => [node.id, node]));
  const given = COUNTRY_ROADS.map((table) => ({
    ...table,
    // Rows become single steps, so that those with a length can be told from the others.
    roads: table.roads.split('\n').flatMap(stepsWithLength).join('\n'),
  })).flatMap((table) => parseRoads(table, (id) => (nodes.has(id) ? at(nodes.get(id)!) : undefined)));
  console.log(
    `\n${given.length} segments with a length of their own; the others are the great circle times a factor`,
  );
  for (const surface of ['paved', 'unpaved'] as const) {
    const ratios = given
      .filter((segment) => segment.surface === surface)
      .map(
        (segment) =>
          [segment.lengthKm, distanceKm(at(nodes.get(segment.from)!), at(nodes.get(segment.to)!))] as const,
      )
      // Between twin towns the ratio says more of positions than of roads.
      .filter(([, straight]) => straight > 10)
      .map(([km, straight]) => km / straight);
    console.log(
      `${surface}: median ${quantile(ratios, 0.5).toFixed(2)} of ${ratios.length}; factor ${ROAD_FACTOR[surface]}`,
    );
  }
}

function stepsWithLength(row: string): string[] {
  const [numbers, surface, way = ''] = row.split('\t');
  const steps = way.split(' ');
  return steps.flatMap((step, i) =>
    i % 2 === 1 && step !== '~' ? [`${numbers}\t${surface}\t${steps[i - 1]} ${step} ${steps[i + 1]}`] : [],
  );
}

function printKnown(): void {
  console.log('\npublished distances, km: ours along the usual way');
  const errors = KNOWN_DISTANCES.map(([from, to, known]) => {
    const km = distancesFrom(network, from).get(to) ?? NaN;
    console.log(`  ${from} – ${to}: ${known}, ours ${Math.round(km)} (${percent(km / known)})`);
    return Math.abs(km / known - 1);
  });
  console.log(
    `median difference ${(100 * quantile(errors, 0.5)).toFixed(1)} %, largest ${(100 * Math.max(...errors)).toFixed(1)} %`,
  );
}

function printReference(): void {
  const folder = process.env['VIGIE_DATA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');
  const path = join(folder, 'roads', 'africa_network_edges.csv.gz');
  const reference = readReference(path);
  if (!reference) {
    console.log(`\nNo reference network at ${path}: nothing to compare with. Name its folder in VIGIE_DATA.`);
    return;
  }
  const pairs = comparedPairs(reference);
  const ratios = pairs.map(({ ours, theirs }) => ours / theirs);
  const rank = spearman(
    pairs.map(({ ours }) => ours),
    pairs.map(({ theirs }) => theirs),
  );
  console.log(`\n${pairs.length} pairs of towns in both networks: Spearman ${rank.toFixed(3)}`);
  const [low, middle, high] = [0.05, 0.5, 0.95].map((q) => quantile(ratios, q).toFixed(2));
  console.log(`ours / theirs: median ${middle}, nine in ten between ${low} and ${high}`);
  const apart = pairs
    .filter(({ theirs }) => theirs < 400)
    .toSorted((a, b) => Math.abs(Math.log(b.ours / b.theirs)) - Math.abs(Math.log(a.ours / a.theirs)));
  for (const { a, b, ours, theirs } of apart.slice(0, Number(options.list)))
    console.log(`  ${a} – ${b}: ours ${Math.round(ours)}, theirs ${Math.round(theirs)}`);
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly ours: number;
  readonly theirs: number;
}

function comparedPairs(reference: RoadNetwork): Pair[] {
  const same = new Map<string, { readonly id: string; readonly km: number }>();
  for (const theirs of reference.nodes) {
    for (const ours of network.nodes) {
      const km = distanceKm(at(theirs), at(ours));
      if (km < (same.get(ours.id)?.km ?? SAME_KM)) same.set(ours.id, { id: theirs.id, km });
    }
  }
  const towns = [...same];
  return towns.flatMap(([a, { id: theirA }], i) => {
    const [ours, theirs] = [distancesFrom(network, a), distancesFrom(reference, theirA)];
    return towns.slice(i + 1).flatMap(([b, { id: theirB }]) => {
      const [km, other] = [ours.get(b), theirs.get(theirB)];
      return km && other ? [{ a, b, ours: km, theirs: other }] : [];
    });
  });
}

/** Km to every node along the fastest way by surface: what a lorry would drive, not the shortest track. */
function distancesFrom(roads: RoadNetwork, from: string): ReadonlyMap<string, number> {
  const graph = roadGraph(roads);
  const start = graph.nodeIndex.get(from);
  if (start === undefined) return new Map();
  const weights = new Float64Array(graph.halves.length);
  for (const [s, { lengthKm, surface }] of roads.segments.entries()) {
    for (const end of [0, 1])
      weights[graph.halves[2 * s + end]!] = (lengthKm * 3600) / SPEEDS_KMH.open[surface];
  }
  const tree = searchFrom(graph, weights, [start]);
  return new Map(
    roads.nodes.flatMap(({ id }, node) => {
      const path = pathTo(graph, tree, node);
      const km = path?.halves.reduce(
        (sum, half) => sum + roads.segments[graph.segmentOf[half]!]!.lengthKm,
        0,
      );
      return km === undefined ? [] : [[id, km] as const];
    }),
  );
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN;
}

/** Spearman's rank correlation; ties are rare among distances and take the order they come in. */
function spearman(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [ranks(xs), ranks(ys)];
  const n = xs.length;
  return 1 - (6 * a.reduce((sum, rank, i) => sum + (rank - b[i]!) ** 2, 0)) / (n * (n * n - 1));
}

function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => [value, i] as const).toSorted(([a], [b]) => a - b);
  const result: number[] = [];
  for (const [rank, [, i]] of order.entries()) result[i] = rank;
  return result;
}

function percent(ratio: number): string {
  const points = Math.round(100 * (ratio - 1));
  return `${points > 0 ? '+' : ''}${points} %`;
}
