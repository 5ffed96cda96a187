/** What must hold of access in any network, with any statuses and hubs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadLike, someStatus } from '../../../bench/corridors/road-like.ts';
import { seeded } from '../../core/seeded.ts';
import type { Access, RoadAssumption, RoadMeasure, RoadNetwork, RoadReach } from '../../core/roads.ts';
import { roadGraph } from '../graph/graph.ts';
import { anyScene, anyStatus, type Scene } from '../graph/small-networks.fixture.ts';
import { RoadAccess, accessOf } from './access.ts';
import { speedKmh } from './speeds.ts';

const RUNS = { numRuns: 400, seed: 7 };
const measure = fc.constantFrom<RoadMeasure>('hours', 'km');

function holds(check: (scene: Scene, by: RoadMeasure) => void, scene = anyScene()): void {
  fc.assert(fc.property(scene, measure, check), RUNS);
}

const under = (access: Access, assumption: RoadAssumption): (RoadReach | null)[] =>
  access.places.map((place) => (assumption === 'usual' ? place.usual : place[assumption].reach));

/** In the measure that ways are chosen by; no way is farther than any. */
const far = (reach: RoadReach | null, by: RoadMeasure): number => reach?.[by] ?? Infinity;

/** Places that `longer` reaches by a shorter way than `shorter` does: there must be none. */
function shortened(longer: (RoadReach | null)[], shorter: (RoadReach | null)[], by: RoadMeasure): unknown[] {
  return longer.filter((reach, at) => far(reach, by) < far(shorter[at]!, by));
}

describe('bounds', () => {
  it('usual is no farther than optimistic, and that no farther than pessimistic', () => {
    holds(({ network, statuses, hubs }, by) => {
      const access = accessOf(network, statuses, hubs, { by });
      expect(shortened(under(access, 'optimistic'), under(access, 'usual'), by)).toEqual([]);
      expect(shortened(under(access, 'pessimistic'), under(access, 'optimistic'), by)).toEqual([]);
      for (const { optimistic, pessimistic } of access.places) {
        for (const { detour } of [optimistic, pessimistic]) {
          expect(detour?.[by] ?? 0).toBeGreaterThanOrEqual(0);
          expect(detour?.ratio ?? 1).toBeGreaterThanOrEqual(1);
        }
      }
    });
  });

  it('closing a road shortens nothing, opens nothing, and leaves no fewer single roads', () => {
    fc.assert(
      fc.property(anyScene(), measure, fc.nat(), ({ network, statuses, hubs }, by, drawn) => {
        const closed = statuses.map((given, s) =>
          s === drawn % statuses.length ? { ...given, status: 'closed' as const } : given,
        );
        const before = accessOf(network, statuses, hubs, { by });
        const after = accessOf(network, closed, hubs, { by });
        for (const bound of ['optimistic', 'pessimistic'] as const) {
          expect(shortened(under(after, bound), under(before, bound), by)).toEqual([]);
          for (const [at, reach] of under(after, bound).entries()) {
            const then = under(before, bound)[at]?.dependsOn ?? [];
            if (reach) expect(reach.dependsOn).toEqual(expect.arrayContaining([...then]));
          }
        }
        expect(under(after, 'usual')).toEqual(under(before, 'usual'));
      }),
      RUNS,
    );
  });

  it('another hub makes nothing farther', () => {
    holds(({ network, statuses, hubs }, by) => {
      const one = accessOf(network, statuses, hubs.slice(0, 1), { by });
      const both = accessOf(network, statuses, hubs, { by });
      for (const assumption of ['usual', 'optimistic', 'pessimistic'] as const)
        expect(shortened(under(one, assumption), under(both, assumption), by)).toEqual([]);
    });
  });
});

describe('distances', () => {
  const lengths = ({ network, statuses }: Scene, by: RoadMeasure, from: string): (number | null)[] => {
    const access = new RoadAccess(roadGraph(network), statuses, [from], { by });
    return network.nodes.map(({ id }) => {
      const way = access.wayTo(id);
      return way && along(network, statuses, way.segments, by);
    });
  };

  it('are the same there and back where no road is one-way', () => {
    holds((scene, by) => {
      const all = scene.network.nodes.map(({ id }) => lengths(scene, by, id));
      for (const [a, row] of all.entries())
        for (const [b, length] of row.entries())
          expect(all[b]![a] ?? Infinity).toBeCloseTo(length ?? Infinity, 2);
    }, anyScene(false));
  });

  it('keep the triangle: by way of a third place is no shorter', () => {
    holds((scene, by) => {
      const nodes = scene.network.nodes.map(({ id }) => id);
      const all = nodes.map((id) => lengths(scene, by, id).map((length) => length ?? Infinity));
      // Metres and seconds are rounded segment by segment; a second is the least a road takes.
      const broken = nodes.flatMap((_, a) =>
        nodes.flatMap((__, b) => nodes.filter((___, c) => all[a]![c]! > all[a]![b]! + all[b]![c]! + 0.02)),
      );
      expect(broken).toEqual([]);
    });
  });
});

describe('keeping up to date', () => {
  it('after any changes says what reckoning anew says', () => {
    const change = fc.array(fc.tuple(fc.nat(), anyStatus), { maxLength: 3 });
    fc.assert(
      fc.property(anyScene(), measure, fc.array(change, { maxLength: 4 }), (scene, by, rounds) => {
        const { network, hubs } = scene;
        if (network.segments.length === 0) return;
        const graph = roadGraph(network);
        const kept = new RoadAccess(graph, scene.statuses, hubs, { by });
        const statuses = [...scene.statuses];
        for (const round of rounds) {
          kept.access();
          for (const [drawn, status] of round) {
            const s = drawn % statuses.length;
            statuses[s] = { ...statuses[s]!, status };
          }
          kept.change(round.map(([drawn]) => statuses[drawn % statuses.length]!));
          const anew = new RoadAccess(graph, statuses, hubs, { by });
          expect(kept.access()).toEqual(anew.access());
          for (const { id } of network.nodes) {
            expect(kept.wayTo(id)).toEqual(anew.wayTo(id));
            expect(kept.alternativesTo(id)).toEqual(anew.alternativesTo(id));
          }
        }
      }),
      RUNS,
    );
  });
});

describe('keeping up to date in a larger network', () => {
  it.each([1, 40, 700])('after %i changes at once says what reckoning anew says', (count) => {
    const random = seeded(count);
    const graph = roadGraph(roadLike(25, random));
    const drawn = (): number => Math.floor(random() * graph.segments.length);
    const given = graph.segments.map(({ id }) => ({ segment: id, status: someStatus(random) }));
    const changes = Array.from({ length: count }, () => ({
      segment: graph.segments[drawn()]!.id,
      status: someStatus(random),
    }));
    const kept = new RoadAccess(graph, given, ['n300', 'n7']);
    kept.access();
    kept.change(changes);
    expect(kept.access()).toEqual(new RoadAccess(graph, [...given, ...changes], ['n300', 'n7']).access());
  });
});

/** Hours or km along some segments, from their lengths alone. */
function along(
  network: RoadNetwork,
  statuses: Scene['statuses'],
  segments: readonly string[],
  by: RoadMeasure,
): number {
  const sum = segments.map((id) => {
    const { lengthKm, surface } = network.segments.find((segment) => segment.id === id)!;
    const { status } = statuses.find(({ segment }) => segment === id)!;
    return by === 'km' ? lengthKm : lengthKm / (speedKmh(surface, status, 'optimistic') ?? 0);
  });
  return sum.reduce((total, value) => total + value, 0);
}
