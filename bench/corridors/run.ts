/**
 * Speed and exactness of the road graph on a made-up network of 200,000 nodes, beside a plain Dijkstra, ngraph.path and the accepted
 * figures. Milliseconds are of the processor, not of the clock: what else runs counts little. Everything is seeded.
 * Usage: node --expose-gc bench/corridors/run.ts [--accept] [--json]
 *   --accept  makes today's figures the accepted ones (bench/corridors/accepted.json)
 *   --json    prints the figures as JSON
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROAD_STATUSES, type RoadNetwork } from '../../src/core/roads.ts';
import { RoadAccess } from '../../src/corridors/access/access.ts';
import { Bound } from '../../src/corridors/access/bound.ts';
import { bridgesOf } from '../../src/corridors/graph/bridges.ts';
import { componentsOf } from '../../src/corridors/graph/components.ts';
import { roadGraph, type RoadGraph } from '../../src/corridors/graph/graph.ts';
import { searchFrom } from '../../src/corridors/graph/shortest.ts';
import { metresOf, ngraphDistances, plainDijkstra } from './peers.ts';
import { seeded } from '../../src/core/seeded.ts';
import { roadLike, someStatus, type Random } from './road-like.ts';

const ACCEPTED = join(import.meta.dirname, 'accepted.json');
const SIDE = 450;
const ROUNDS = 15;
const CHANGES = 100;
const HUBS = 3;
const PEER_PAIRS = 20;
const AGREEMENT = { side: 45, pairs: 10_000 };
const MEGABYTE = 1_000_000;

const { values: options } = parseArgs({
  options: { accept: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});

const figures: Record<string, number> = {};
const random = seeded(8);
const network = roadLike(SIDE, random);
const before = memory();
const building = milliseconds(() => roadGraph(network));
const graph = building.value;
const graphMegabytes = memory() - before;
figures['nodes'] = graph.nodes.length;
figures['arcs'] = graph.head.length;
figures['build the graph, ms'] = building.ms;
figures['memory of the graph beside its network, MB'] = graphMegabytes;

searching();
figures['bridges, ms'] = median(ROUNDS, () => bridgesOf(graph));
const hubs = someHubs();
const atHubs = hubs.flatMap((hub) => {
  const n = graph.nodeIndex.get(hub)!;
  return [...graph.head.keys()].slice(graph.first[n], graph.first[n + 1]);
});
cutOff();
wholeAnswer();
peers();
figures[`pairs of ${AGREEMENT.pairs} on which ngraph.path says otherwise`] = disagreements();

if (options.json) console.log(JSON.stringify(figures, null, 1));
else print();
if (options.accept) writeFileSync(ACCEPTED, `${JSON.stringify(figures, null, 1)}\n`);

/** One to all, turn by turn with the yardstick, so that both meet the same machine. */
function searching(): void {
  const metres = metresOf(graph);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const source = anyNode(random);
    const plain = milliseconds(() => plainDijkstra(graph.first, graph.head, metres, source));
    const ours = milliseconds(() => searchFrom(graph, metres, [source]));
    if (ours.value.distance.some((distance, n) => distance !== plain.value[n]))
      throw new Error('The plain Dijkstra came to other distances.');
    return { plain: plain.ms, ours: ours.ms, ratio: ours.ms / plain.ms };
  });
  figures['plain Dijkstra, one to all, ms'] = middle(rounds.map(({ plain }) => plain));
  figures['one to all, ms'] = middle(rounds.map(({ ours }) => ours));
  figures['one to all, times the plain one'] = middle(rounds.map(({ ratio }) => ratio));
  figures['point to point, ms'] = median(ROUNDS, () =>
    searchFrom(graph, metres, [anyNode(random)], anyNode(random)),
  );
}

/** Which places are cut off under both bounds: when every status is another, as on another day, and after one road's change. */
function cutOff(): void {
  const days = [someDay(), someDay()] as const;
  const numbers = hubs.map((hub) => graph.nodeIndex.get(hub)!);
  const places = [...graph.nodes.keys()].filter((n) => graph.nodes[n]!.name !== null);
  const [statuses, all] = [days[0].slice(), [...graph.segments.keys()]];
  const bounds = (['optimistic', 'pessimistic'] as const).map(
    (assumption) => new Bound(graph, statuses, numbers, assumption, 'hours'),
  );
  const reckon = (changed: readonly number[]): number => {
    for (const bound of bounds) bound.change(changed, statuses);
    return bounds.flatMap((bound) => places.filter((n) => bound.lengthTo(n) === null)).length;
  };
  figures['named places'] = places.length;
  let day = 0;
  figures['who is cut off, every status new, ms'] = median(ROUNDS, () => {
    statuses.set(days[++day % 2]!);
    return reckon(all);
  });
  const one = (s: number): number => {
    statuses[s] = ROAD_STATUSES.indexOf(someStatus(random));
    return milliseconds(() => reckon([s])).ms;
  };
  const times = Array.from({ length: CHANGES }, () => one(anySegment()));
  figures['who is cut off, one status new, median, ms'] = middle(times);
  figures['who is cut off, one status new, 95 of 100 within, ms'] = within95(times);
  const atHub = Array.from({ length: CHANGES }, (_, at) =>
    one(graph.segmentOf[atHubs[at % atHubs.length]!]!),
  );
  figures['the same for the roads that leave a hub, 95 of 100 within, ms'] = within95(atHub);
}

/** All that `Access` says of every place: distances, hours, detours and single roads under three assumptions. */
function wholeAnswer(): void {
  const statuses = someDay();
  const given = graph.segments.map(({ id }, s) => ({ segment: id, status: ROAD_STATUSES[statuses[s]!]! }));
  figures['whole answer from nothing, ms'] = median(5, () => new RoadAccess(graph, given, hubs).access());
  const access = new RoadAccess(graph, given, hubs);
  const times = Array.from({ length: CHANGES }, () => {
    const change = [{ segment: graph.segments[anySegment()]!.id, status: someStatus(random) }];
    return milliseconds(() => {
      access.change(change);
      return access.access();
    }).ms;
  });
  figures['whole answer, one status new, median, ms'] = middle(times);
  figures['whole answer, one status new, 95 of 100 within, ms'] = within95(times);
  figures['two ways to a place, ms'] = median(ROUNDS, () => access.alternativesTo(`n${anyNode(random)}`));
}

function peers(): void {
  const metres = metresOf(graph);
  const theirs = ngraphDistances(network);
  const ratios = Array.from({ length: PEER_PAIRS }, () => {
    const [from, to] = [anyNode(random), anyNode(random)];
    const ours = milliseconds(() => searchFrom(graph, metres, [from], to).distance[to]!);
    const other = milliseconds(() => theirs(`n${from}`, `n${to}`));
    if (ours.value !== other.value)
      throw new Error(`From n${from} to n${to}: ${ours.value}, ${other.value}.`);
    return other.ms / ours.ms;
  });
  figures['point to point, times as fast as ngraph.path'] = middle(ratios);
}

function disagreements(): number {
  const small: RoadNetwork = roadLike(AGREEMENT.side, random);
  const smallGraph: RoadGraph = roadGraph(small);
  const [metres, theirs] = [metresOf(smallGraph), ngraphDistances(small)];
  let differing = 0;
  for (let pair = 0; pair < AGREEMENT.pairs; pair++) {
    const [from, to] = [0, 0].map(() => Math.floor(random() * small.nodes.length)) as [number, number];
    const ours = searchFrom(smallGraph, metres, [from], to).distance[to];
    if (ours !== theirs(`n${from}`, `n${to}`)) differing++;
  }
  return differing;
}

function print(): void {
  const accepted = JSON.parse(readFileSync(ACCEPTED, 'utf8')) as Readonly<Record<string, number>>;
  console.log(''.padEnd(62) + 'today'.padStart(11) + 'accepted'.padStart(11));
  for (const [name, value] of Object.entries(figures))
    console.log(name.padEnd(62) + told(value).padStart(11) + told(accepted[name]).padStart(11));
}

function told(value: number | undefined): string {
  return value === undefined ? '–' : Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** Status of each segment, as its position in ROAD_STATUSES. */
function someDay(): Uint8Array {
  return Uint8Array.from(graph.segments, () => ROAD_STATUSES.indexOf(someStatus(random)));
}

/** Ids of some nodes of the largest part: from an island nothing is far. */
function someHubs(): string[] {
  const part = componentsOf(graph);
  const sizes = new Map<number, number>();
  for (const of of part) sizes.set(of, (sizes.get(of) ?? 0) + 1);
  const [largest] = [...sizes].sort(([, a], [, b]) => b - a)[0]!;
  const inside = [...part.keys()].filter((n) => part[n] === largest);
  return Array.from({ length: HUBS }, () => `n${inside[Math.floor(random() * inside.length)]}`);
}

function anySegment(): number {
  return Math.floor(random() * graph.segments.length);
}

function anyNode(draw: Random): number {
  return Math.floor(draw() * graph.nodes.length);
}

function milliseconds<T>(work: () => T): { value: T; ms: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}

function median(rounds: number, work: () => unknown): number {
  return middle(Array.from({ length: rounds }, () => milliseconds(work).ms));
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function within95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1]!;
}

/** Megabytes in use, typed arrays included; needs --expose-gc to mean much. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGABYTE;
}
