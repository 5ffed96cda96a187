/** How many unrelated events there are around one anyway. */
import type { Trace } from './precision.ts';
import type { Slots } from './slots.ts';

/** Wide for the level of the area, narrow for a town that is attacked time and again. */
const WIDE = { km: 100, days: 30 };
const NARROW = { km: 15, days: 30 };
/** Events that a scale is given before any is seen (Jeffreys' half for the wide one, its share of the area for the narrow). */
const PRIOR = 0.5;

const volume = ({ km, days }: typeof WIDE): number => Math.PI * km * km * (2 * days + 1);

/**
 * Density of the dataset's other events around an event, per km² and day: the denser of the two scales.
 * An event that lies anywhere in a country counts little for a place in it, but counts; it is rare.
 */
export function backgroundAround(trace: Trace, slots: Slots): number {
  let [wide, narrow] = [-1, -1];
  const days = { at: trace.at, first: trace.first - WIDE.days, last: trace.last + WIDE.days };
  slots.near(
    days,
    () => WIDE.km,
    (_index, km) => {
      wide++;
      if (km <= NARROW.km) narrow++;
    },
  );
  const share = (NARROW.km / WIDE.km) ** 2;
  return Math.max(
    (Math.max(0, wide) + PRIOR) / volume(WIDE),
    (Math.max(0, narrow) + PRIOR * share) / volume(NARROW),
  );
}
