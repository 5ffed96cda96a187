/** The searches against what they mean, by brute force on small networks; against libraries: bench/corridors/agreement.test.ts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadLike } from '../../../bench/corridors/road-like.ts';
import { seeded } from '../../core/seeded.ts';
import { bridgesOf } from './bridges.ts';
import { componentsOf } from './components.ts';
import { pairOfPaths } from './disjoint.ts';
import { roadGraph, tailOf, type RoadGraph, type Weights } from './graph.ts';
import { repair } from './repair.ts';
import { pathTo, searchFrom, sourcesOf } from './shortest.ts';
import { singleRoadsOf, singleRoadsTo } from './single-roads.ts';
import { anyNetwork, network } from './small-networks.fixture.ts';

const RUNS = { numRuns: 500, seed: 8 };

interface Case {
  readonly graph: RoadGraph;
  readonly weights: Weights;
  readonly sources: readonly number[];
}

/** Costs of 1 to 4, so that equals are common; some halves cannot be used. */
const anyCase: fc.Arbitrary<Case> = anyNetwork(true).chain((drawn) => {
  const graph = roadGraph(drawn);
  const cost = fc.constantFrom(1, 1, 2, 3, 4, Infinity);
  const size = graph.head.length;
  return fc.record({
    graph: fc.constant(graph),
    weights: fc.array(cost, { minLength: size, maxLength: size }).map((costs) => Float64Array.from(costs)),
    sources: fc.uniqueArray(fc.nat(graph.nodes.length - 1), { minLength: 1, maxLength: 2 }),
  });
});

/** The same with one cost both ways, as roads have them: so no segment is gone both ways. */
const anyTwoWay: fc.Arbitrary<Case> = anyCase.map(({ graph, weights, sources }) => ({
  graph,
  weights: weights.map((weight, half) => (half < graph.twin[half]! ? weight : weights[graph.twin[half]!]!)),
  sources,
}));

/** Distances by relaxing everything until nothing changes (Bellman–Ford). */
function relaxed({ graph, weights, sources }: Case): number[] {
  const distance = graph.nodes.map((_, n) => (sources.includes(n) ? 0 : Infinity));
  for (const _ of graph.nodes) {
    for (const [half, next] of graph.head.entries()) {
      distance[next] = Math.min(distance[next]!, distance[tailOf(graph, half)]! + weights[half]!);
    }
  }
  return distance;
}

function without(graph: RoadGraph, weights: Weights, segments: readonly number[]): Weights {
  return weights.map((weight, half) => (segments.includes(graph.segmentOf[half]!) ? Infinity : weight));
}

function reachedBy({ graph, weights, sources }: Case): boolean[] {
  const reached = new Set(sources);
  for (const node of reached)
    for (let half = graph.first[node]!; half < graph.first[node + 1]!; half++)
      if (weights[half] !== Infinity) reached.add(graph.head[half]!);
  return graph.nodes.map((_, n) => reached.has(n));
}

function holds(check: (given: Case) => void): void {
  fc.assert(fc.property(anyCase, check), RUNS);
}

describe('shortest ways', () => {
  it('are as long as relaxing everything makes them', () => {
    holds((given) => {
      const tree = searchFrom(given.graph, given.weights, given.sources);
      expect([...tree.distance]).toEqual(relaxed(given));
    });
  });

  it('stop at a target with its distance', () => {
    holds((given) => {
      for (const [target, distance] of relaxed(given).entries())
        expect(searchFrom(given.graph, given.weights, given.sources, target).distance[target]).toBe(distance);
    });
  });

  it('lead from a source to the node, half by half, and add up', () => {
    holds(({ graph, weights, sources }) => {
      const tree = searchFrom(graph, weights, sources);
      const starts = sourcesOf(graph, tree);
      for (const node of graph.nodes.keys()) {
        const path = pathTo(graph, tree, node);
        expect(path?.source ?? -1).toBe(starts[node]);
        if (!path) continue;
        expect(sources).toContain(path.source);
        expect(endOf(graph, path.source, path.halves)).toBe(node);
        expect(total(weights, path.halves)).toBe(tree.distance[node]);
      }
    });
  });
});

describe('repair', () => {
  it('gives the tree that a search would give, equals included', () => {
    const change = fc.tuple(fc.nat(), fc.constantFrom(1, 2, 3, 4, Infinity));
    fc.assert(
      fc.property(
        anyCase,
        fc.array(fc.array(change, { maxLength: 4 }), { maxLength: 4 }),
        (given, rounds) => {
          const weights = given.weights.slice();
          const tree = searchFrom(given.graph, weights, given.sources);
          for (const round of rounds) {
            if (weights.length === 0) return;
            const changes = new Map(round.map(([half, weight]) => [half % weights.length, weight]));
            repair(given.graph, weights, tree, changes);
            expect(tree).toEqual(searchFrom(given.graph, weights, given.sources));
          }
        },
      ),
      RUNS,
    );
  });
});

describe('parts and bridges', () => {
  it('two nodes are in one part where a road joins them, either way', () => {
    holds(({ graph }) => {
      const open = new Float64Array(graph.head.length).fill(1);
      const part = componentsOf(graph);
      for (const node of graph.nodes.keys()) {
        const joined = reachedBy({ graph, weights: open, sources: [node] });
        expect([...part].map((other) => other === part[node])).toEqual(joined);
      }
    });
  });

  it('a bridge is a segment without which there are more parts', () => {
    holds(({ graph }) => {
      const parts = (segments: RoadGraph['segments']): number =>
        Math.max(...componentsOf(roadGraph({ nodes: graph.nodes, segments })));
      const whole = parts(graph.segments);
      const expected = [...graph.segments.keys()].filter(
        (s) => parts(graph.segments.filter((_, other) => other !== s)) > whole,
      );
      expect(bridgesOf(graph)).toEqual(expected);
    });
  });
});

describe('single roads', () => {
  it('are the segments without which the node is not reached', () => {
    holds((given) => {
      expect(singleRoadsFound(given)).toEqual(singleRoadsByLoss(given));
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'are so in a network too large to draw, half of it one-way (%i)',
    (seed) => {
      const random = seeded(seed);
      const drawn = roadLike(9, random);
      const segments = drawn.segments.map((segment) => ({ ...segment, oneWay: random() < 0.5 }));
      const graph = roadGraph({ nodes: drawn.nodes, segments });
      const weights = new Float64Array(graph.head.length).fill(1);
      for (const [s, { oneWay }] of segments.entries())
        if (oneWay) weights[graph.halves[2 * s + 1]!] = Infinity;
      const given = { graph, weights, sources: [0, 40] };
      expect(singleRoadsFound(given)).toEqual(singleRoadsByLoss(given));
    },
  );

  it('are told in the order in which any way passes them, from the node', () => {
    holds(({ graph, weights, sources }) => {
      const single = singleRoadsOf(graph, weights, sources);
      const tree = searchFrom(graph, weights, sources);
      for (const node of graph.nodes.keys()) {
        const roads = singleRoadsTo(graph, single, node);
        const way = pathTo(graph, tree, node)?.halves.map((half) => graph.segmentOf[half]!) ?? [];
        expect(roads).toEqual(way.filter((s) => roads.includes(s)).reverse());
      }
    });
  });
});

/** A grid of three by four with costs of 1 to 9 and some roads missing: enough ways that the best two are seldom plain to see. */
const anyGrid: fc.Arbitrary<Case> = fc
  .array(fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, Infinity), { minLength: 24, maxLength: 24 })
  .chain((costs) => {
    const towns = Array.from({ length: 12 }, (_, n) => String.fromCharCode(97 + n));
    const lines = towns.flatMap((from, n) => [
      ...(n % 4 < 3 ? [`${from}-${towns[n + 1]} 1`] : []),
      ...(n < 8 ? [`${from}-${towns[n + 4]} 1`] : []),
    ]);
    const graph = roadGraph(network(...lines));
    const weights = Float64Array.from(graph.segmentOf, (s) => costs[s]!);
    return fc.record({
      graph: fc.constant(graph),
      weights: fc.constant(weights),
      sources: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 2 }),
    });
  });

describe('two ways', () => {
  it('share the single roads and no other, and are the shortest such', () => {
    const pairs = ({ graph, weights, sources }: Case, target: number): void => {
      const tree = searchFrom(graph, weights, sources);
      const single = new Set(singleRoadsTo(graph, singleRoadsOf(graph, weights, sources), target));
      const pair = pairOfPaths(graph, weights, tree, sources, target, single);
      const wanted = tree.distance[target] === Infinity ? 0 : sources.includes(target) ? 1 : 2;
      expect(pair.length).toBe(wanted);
      for (const { source, halves } of pair) {
        expect(sources).toContain(source);
        expect(endOf(graph, source, halves)).toBe(target);
      }
      if (wanted < 2) return;
      const [one, other] = pair.map(({ halves }) => halves);
      const on = (halves: readonly number[]): number[] => halves.map((half) => graph.segmentOf[half]!);
      expect(new Set(on(one!).filter((s) => on(other!).includes(s)))).toEqual(single);
      expect(total(weights, one!)).toBeLessThanOrEqual(total(weights, other!));
      expect(total(weights, one!) + total(weights, other!)).toBe(
        shortestPair({ graph, weights, sources }, target, single),
      );
    };
    fc.assert(fc.property(anyGrid, fc.nat(11), pairs), RUNS);
    fc.assert(
      fc.property(anyTwoWay, fc.nat(), (given, n) => pairs(given, n % given.graph.nodes.length)),
      RUNS,
    );
  });
});

function singleRoadsFound({ graph, weights, sources }: Case): number[][] {
  const single = singleRoadsOf(graph, weights, sources);
  return graph.nodes.map((_, n) => singleRoadsTo(graph, single, n).sort((a, b) => a - b));
}

/** By taking out one segment after the other. */
function singleRoadsByLoss({ graph, weights, sources }: Case): number[][] {
  const reached = reachedBy({ graph, weights, sources });
  const roads: number[][] = graph.nodes.map(() => []);
  for (const s of graph.segments.keys()) {
    const still = reachedBy({ graph, weights: without(graph, weights, [s]), sources });
    for (const [n, was] of reached.entries()) if (was && !still[n]) roads[n]!.push(s);
  }
  return roads;
}

/** Least sum of two ways that share only what they may: every simple way, and the best without its roads. */
function shortestPair(
  { graph, weights, sources }: Case,
  target: number,
  single: ReadonlySet<number>,
): number {
  let best = Infinity;
  const visit = (node: number, length: number, used: number[], passed: number[]): void => {
    if (node === target) {
      const rest = without(
        graph,
        weights,
        used.filter((s) => !single.has(s)),
      );
      best = Math.min(best, length + relaxed({ graph, weights: rest, sources })[target]!);
      return;
    }
    for (let half = graph.first[node]!; half < graph.first[node + 1]!; half++) {
      const next = graph.head[half]!;
      if (weights[half] === Infinity || passed.includes(next)) continue;
      visit(next, length + weights[half]!, [...used, graph.segmentOf[half]!], [...passed, next]);
    }
  };
  for (const source of sources) visit(source, 0, [], [source]);
  return best;
}

function endOf(graph: RoadGraph, source: number, halves: readonly number[]): number {
  return halves.reduce((at, half) => {
    expect(tailOf(graph, half)).toBe(at);
    return graph.head[half]!;
  }, source);
}

function total(weights: Weights, halves: readonly number[]): number {
  return halves.reduce((sum, half) => sum + weights[half]!, 0);
}
