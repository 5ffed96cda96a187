/** What changed between two days. */
import { VigieError } from '../../core/errors.ts';
import type { Access, AccessChange, PlaceAccess, RoadMeasure, RoadReach } from '../../core/roads.ts';

export interface ChangeThresholds {
  /** A place is farther or nearer where its way differs by this much or more, in either. Defaults: 20 km, 1 h. */
  readonly km?: number;
  readonly hours?: number;
}

/**
 * Places that were cut off, reached again, or have grown farther or nearer, in the order of the network, the optimistic bound first. A place
 * that stands in one of the two only is left out: that the network was edited says nothing about its roads.
 * @throws VigieError bad_input: from other hubs, or by another measure
 */
export function changesBetween(
  before: Access,
  after: Access,
  { km = 20, hours = 1 }: ChangeThresholds = {},
): AccessChange[] {
  const key = ({ hubs, by }: Access): string => JSON.stringify([[...hubs].sort(), by]);
  if (key(before) !== key(after))
    throw new VigieError(
      'bad_input',
      'The two were reckoned from other hubs or by another measure; compare like with like.',
    );
  const earlier = new Map(before.places.map((place) => [place.node, place]));
  return after.places.flatMap((place) => {
    const then = earlier.get(place.node);
    return then ? changesOf(then, place, { km, hours }, after.by) : [];
  });
}

function changesOf(
  then: PlaceAccess,
  now: PlaceAccess,
  least: Required<ChangeThresholds>,
  by: RoadMeasure,
): AccessChange[] {
  return (['optimistic', 'pessimistic'] as const).flatMap((bound) => {
    const [before, after] = [then[bound].reach, now[bound].reach];
    const kind = kindOf(before, after, least, by);
    return kind ? [{ node: now.node, name: now.name, bound, kind, before, after }] : [];
  });
}

function kindOf(
  before: RoadReach | null,
  after: RoadReach | null,
  least: Required<ChangeThresholds>,
  by: RoadMeasure,
): AccessChange['kind'] | null {
  if (!before || !after) return before ? 'cut_off' : after ? 'reached' : null;
  const [hours, km] = [after.hours - before.hours, after.km - before.km];
  if (Math.abs(hours) < least.hours && Math.abs(km) < least.km) return null;
  // By the measure that ways are chosen by: a longer one that is as quick is no worse, nor does a closure bring a place nearer.
  const way = by === 'km' ? km : hours;
  return way === 0 ? null : way > 0 ? 'farther' : 'nearer';
}
