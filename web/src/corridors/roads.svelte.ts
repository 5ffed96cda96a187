import { untrack } from 'svelte';
import type {
  AccessAnswer,
  CorridorDetail,
  CorridorSummary,
  RoadChanges,
  RoadStatuses,
  SegmentHistory,
} from '../../../src/core/road-desk.ts';
import type { SegmentStatus } from '../../../src/core/roads.ts';
import type { View } from '../address/address.ts';
import {
  getAccess,
  getChanges,
  getCorridor,
  getCorridors,
  getNetwork,
  getSegment,
  getStatuses,
  type Network,
  type SegmentFacts,
} from '../api/roads.ts';
import { Resource } from '../api/resource.svelte.ts';
import { router } from '../address/router.svelte.ts';
import { record } from '../record/record.svelte.ts';

/** What the page holds of roads at a time. */
class Roads {
  readonly network = new Resource<Network>();
  readonly statuses = new Resource<RoadStatuses>();
  readonly corridors = new Resource<readonly CorridorSummary[]>();
  readonly access = new Resource<AccessAnswer>();
  readonly changes = new Resource<RoadChanges>();
  readonly segment = new Resource<SegmentHistory>();
  readonly corridor = new Resource<CorridorDetail>();

  /** Statuses by segment; a segment that is not there is unknown. */
  readonly known = $derived(
    new Map<string, SegmentStatus>((this.statuses.value?.statuses ?? []).map((one) => [one.segment, one])),
  );
  readonly facts = $derived(
    new Map<string, SegmentFacts>(
      (this.network.value?.features ?? []).map(({ properties }) => [properties.segment, properties]),
    ),
  );
  /** Names of towns and border posts, in the order of the alphabet. */
  readonly towns = $derived(
    [...new Set([...this.facts.values()].flatMap(({ from, to }) => [from, to]))].sort(),
  );
  /** Names of towns and border posts by node id. */
  readonly names = $derived(
    new Map<string, string>((this.access.value?.places ?? []).map(({ node, name }) => [node, name])),
  );

  /** How all roads stand on the day looked at. The network itself is fetched once. */
  loadStanding({ asOf }: View): void {
    if (this.network.value === null) void this.network.load(getNetwork);
    void this.statuses.load((signal) => getStatuses(asOf, signal));
    void this.corridors.load((signal) => getCorridors(asOf, signal));
  }

  loadAccess({ hubs, asOf }: View): void {
    void this.access.load((signal) => getAccess(hubs, asOf, signal));
    void this.changes.load((signal) => getChanges(hubs, asOf, signal));
  }

  loadSegment(id: string, asOf: string | null): void {
    if (this.segment.value?.segment.id !== id) this.segment.clear();
    void this.segment.load((signal) => getSegment(id, asOf, signal));
  }

  loadCorridor(id: string, asOf: string | null): void {
    if (this.corridor.value?.id !== id) this.corridor.clear();
    void this.corridor.load((signal) => getCorridor(id, asOf, signal));
  }
}

/** Whether a view shows roads, on the map or in words. */
export function showsRoads(view: View): boolean {
  const { kind } = view.panel ?? {};
  return (
    view.roads || view.tab === 'corridors' || view.print !== null || kind === 'road' || kind === 'corridor'
  );
}

export const roads = new Roads();

/** Keeps what is in sight of roads as the address and the record have it; called once, where the page begins. */
export function followRoads(): void {
  const isShown = $derived(showsRoads(router.view));
  const isAccess = $derived(
    router.view.print !== null || (router.view.tab === 'corridors' && router.view.table === 'access'),
  );
  const question = $derived(JSON.stringify([router.view.asOf, record.changes]));
  const hubs = $derived(JSON.stringify(router.view.hubs));
  $effect(() => {
    void question;
    if (isShown) untrack(() => roads.loadStanding(router.view));
  });
  $effect(() => {
    void [question, hubs];
    if (isAccess) untrack(() => roads.loadAccess(router.view));
  });
}
