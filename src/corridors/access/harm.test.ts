/**
 * Do no harm. A list of roads by what closing them would do is what a blockade needs and an aid desk does not, so none may come out of here:
 * not as figures, and not as an order of segments. An order can only follow damage if it is told apart by it. So villages are hung
 * on the network, which changes how much hangs on every road, and nothing that is said of the old places may change.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as corridors from '../index.ts';
import { roadGraph } from '../graph/graph.ts';
import { anyScene, townOf, type Scene } from '../graph/small-networks.fixture.ts';
import * as accessModule from './access.ts';
import * as changesModule from './changes.ts';

const { RoadAccess, accessOf } = accessModule;
const { changesBetween } = changesModule;

/** Every function that this folder offers, and all that each says of some places. */
const SAYINGS: Readonly<Record<string, (scene: Scene, places: ReadonlySet<string>) => unknown>> = {
  accessOf: ({ network, statuses, hubs }, places) =>
    accessOf(network, statuses, hubs).places.filter(({ node }) => places.has(node)),
  RoadAccess: ({ network, statuses, hubs }, places) => {
    const access = new RoadAccess(roadGraph(network), statuses, hubs);
    return [...places].map((place) => [access.wayTo(place), access.alternativesTo(place)]);
  },
  changesBetween: ({ network, statuses, hubs }, places) =>
    changesBetween(accessOf(network, [], hubs), accessOf(network, statuses, hubs)).filter(({ node }) =>
      places.has(node),
    ),
};

/** Methods of `RoadAccess`; each is asked above or says nothing. */
const METHODS = ['access', 'alternativesTo', 'change', 'constructor', 'wayTo'];

describe('what closing a road would do', () => {
  it('is in no answer: villages hung anywhere change nothing that is said of others', () => {
    const villages = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyScene(), villages, (scene, drawn) => {
        const grown = withVillages(scene, drawn);
        const old = new Set(scene.network.nodes.map(({ id }) => id));
        for (const say of Object.values(SAYINGS)) expect(say(grown, old)).toEqual(say(scene, old));
      }),
      { numRuns: 300, seed: 9 },
    );
  });

  it('is asked of nothing: every function and method of this folder is put to that test', () => {
    expect(Object.keys({ ...accessModule, ...changesModule }).sort()).toEqual(Object.keys(SAYINGS).sort());
    expect(Object.getOwnPropertyNames(RoadAccess.prototype).sort()).toEqual(METHODS);
  });

  it('has no name among what the layer offers', () => {
    const ranking = /rank|critical|vital|impact|damage|choke|betweenness|bridges|target|vulnerab/i;
    expect(Object.keys(corridors).filter((name) => ranking.test(name))).toEqual([]);
  });
});

function withVillages({ network, statuses, hubs }: Scene, drawn: readonly number[]): Scene {
  const nodes = [...network.nodes, ...drawn.map((_, v) => townOf(`v${v}`))];
  const hung = drawn.map((at, v) => ({
    id: `to-v${v}`,
    from: network.nodes[at % network.nodes.length]!.id,
    to: `v${v}`,
    lengthKm: 1,
    roads: [],
    surface: 'paved' as const,
    oneWay: false,
    line: null,
  }));
  const open = hung.map(({ id }) => ({ segment: id, status: 'open' as const }));
  return {
    network: { nodes, segments: [...network.segments, ...hung] },
    statuses: [...statuses, ...open],
    hubs,
  };
}
