/** Distances and bridges against independent libraries. */
import { describe, expect, it } from 'vitest';
import { bridgesOf } from '../../src/corridors/graph/bridges.ts';
import { roadGraph } from '../../src/corridors/graph/graph.ts';
import { searchFrom } from '../../src/corridors/graph/shortest.ts';
import { cytoscapeBridges, metresOf, ngraphDistances, plainDijkstra } from './peers.ts';
import { seeded } from '../../src/core/seeded.ts';
import { roadLike } from './road-like.ts';

const PAIRS = 10_000;

describe('distances', () => {
  it(`equal those of ngraph.path on ${PAIRS} random pairs, to the metre`, () => {
    const random = seeded(11);
    const network = roadLike(25, random);
    const graph = roadGraph(network);
    const [metres, theirs] = [metresOf(graph), ngraphDistances(network)];
    const drawn = (): number => Math.floor(random() * network.nodes.length);
    const differing = [];
    let [unreached, apart] = [0, 0];
    for (let pair = 0; pair < PAIRS; pair++) {
      const [from, to] = [drawn(), drawn()];
      const ours = searchFrom(graph, metres, [from], to).distance[to]!;
      const expected = theirs(network.nodes[from]!.id, network.nodes[to]!.id);
      if (ours !== expected) differing.push({ from, to, ours, expected });
      if (expected === Infinity) unreached++;
      else if (from !== to) apart++;
    }
    expect(differing).toEqual([]);
    // Islands and ways both occur, or the agreement would say little.
    expect(unreached).toBeGreaterThan(50);
    expect(apart).toBeGreaterThan(PAIRS / 2);
  });

  it('equal those of the yardstick of speed, one to all', () => {
    const graph = roadGraph(roadLike(60, seeded(12)));
    const metres = metresOf(graph);
    expect(plainDijkstra(graph.first, graph.head, metres, 5)).toEqual(
      searchFrom(graph, metres, [5]).distance,
    );
  });
});

describe('bridges', () => {
  it.each([1, 2, 3, 4, 5, 6])('equal those of cytoscape (%i)', (seed) => {
    const network = roadLike(14, seeded(seed));
    const ours = bridgesOf(roadGraph(network)).map((s) => network.segments[s]!.id);
    expect(ours.length).toBeGreaterThan(10);
    expect(new Set(ours)).toEqual(new Set(cytoscapeBridges(network)));
  });
});
