/** Figures as exact as they deserve to be told. */
import type { RoadDetour, RoadMeasure } from '../../core/roads.ts';
import type { WayLength } from './costs.ts';

/** To 0.1 below 10 km, to 1 above; never out of order. */
export function roundedKm(metres: number): number {
  const km = metres / 1000;
  return Math.abs(km) < 10 ? nearest(km, 10) : nearest(km, 1);
}

/** To a quarter below 2 h, to a half below 10 h, to 1 above; never out of order. */
export function roundedHours(seconds: number): number {
  const hours = seconds / 3600;
  if (Math.abs(hours) < 2) return nearest(hours, 4);
  return Math.abs(hours) < 10 ? nearest(hours, 2) : nearest(hours, 1);
}

/** How much longer a way is than the usual one. */
export function detourOf(way: WayLength, usual: WayLength, by: RoadMeasure): RoadDetour {
  const [now, then] = by === 'km' ? [way.metres, usual.metres] : [way.seconds, usual.seconds];
  return {
    km: roundedKm(way.metres - usual.metres),
    hours: roundedHours(way.seconds - usual.seconds),
    ratio: now === then ? 1 : then === 0 ? null : Math.round((100 * now) / then) / 100,
  };
}

function nearest(value: number, parts: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * parts) / parts + 0;
}
