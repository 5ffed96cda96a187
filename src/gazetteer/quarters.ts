import type { Toponym } from './toponym.ts';

/** How far from the middle of its town a quarter may lie, in km. */
const QUARTER_KM = 10;

/**
 * "the mosque in the al-Daraja neighbourhood", after a town: a quarter that no list knows lies in the town named last
 * before it, and has that town's position and areas. Its name and its openness (`placeId` null) stay.
 */
export function placeQuarters(toponyms: readonly Toponym[]): Toponym[] {
  let town: Toponym | null = null;
  return toponyms.map((t) => {
    if (t.kind === 'settlement' && t.place.placeId !== null && t.place.geoPrecision === 1) town = t;
    const isLost = t.kind === 'quarter' && t.place.placeId === null && t.place.lat === null;
    if (!isLost || town === null) return t;
    const { lat, lon, country, admin1, admin2 } = (town as Toponym).place;
    const place = { ...t.place, lat, lon, country, admin1, admin2, radiusKm: QUARTER_KM };
    return {
      ...t,
      place,
      reasons: [...t.reasons, `a quarter of ${(town as Toponym).place.name}, named before it`],
    };
  });
}
