import type { Place } from '../../core/findings.ts';
import { distanceKm } from '../../core/geo.ts';
import { fold } from '../../language/tokens.ts';

export type PlaceFit = 'same' | 'inside' | 'around' | 'apart' | 'open';

/** How place `a` (of a new mention) stands to place `b` (of an incident): the same, inside it, around it, apart. */
export function fitOf(a: Place | null, b: Place | null): PlaceFit {
  if (!a || !b) return 'open';
  if (isSame(a, b)) return 'same';
  if (lies(a, b)) return 'inside';
  if (lies(b, a)) return 'around';
  return 'apart';
}

function isSame(a: Place, b: Place): boolean {
  if (a.placeId !== null && a.placeId === b.placeId) return !areOtherParts(a, b);
  if (sameName(a.name, b.name) && (a.country === null || b.country === null || a.country === b.country))
    return true;
  // Villages that no gazetteer knows share the position of their area, not their name.
  if (a.placeId === null || b.placeId === null) return false;
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  const km = distanceKm([a.lon, a.lat], [b.lon, b.lat]);
  // Two known towns are two, however near; only a doubled row lies on the same spot.
  if (a.geoPrecision === 1 && b.geoPrecision === 1) return km <= 1;
  // A spot named by its offset is the town's own spot told twice when the offsets agree.
  return (
    a.geoPrecision < 3 && b.geoPrecision < 3 && km <= Math.max(3, Math.min(a.radiusKm ?? 0, b.radiusKm ?? 0))
  );
}

/** "l’ouest" and "le nord" of one country have its id and lie apart. */
function areOtherParts(a: Place, b: Place): boolean {
  if (
    a.geoPrecision !== 3 ||
    sameName(a.name, b.name) ||
    a.lat === null ||
    b.lat === null ||
    a.lon === null ||
    b.lon === null
  )
    return false;
  return distanceKm([a.lon, a.lat], [b.lon, b.lat]) > 150;
}

/** "Nioro" and "Nioro du Sahel" are one name. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [fold(a).split(/[^a-z0-9]+/), fold(b).split(/[^a-z0-9]+/)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.join(' ').length > 2 && short.every((w, i) => w === long[i]);
}

/** From this radius on a spot's own area is a guess, in km. */
const WIDE_KM = 30;

/** A known town's surroundings, so wide that they say little. */
export const isWide = (p: Place): boolean =>
  p.geoPrecision === 2 && p.placeId !== null && (p.radiusKm ?? 0) >= WIDE_KM;

/** ISO 3166-1: "iso:NG". */
export const isCountry = (p: Place): boolean => p.placeId !== null && /^iso:[A-Z]{2}$/.test(p.placeId);

/** ISO 3166-2: "iso:NG-BO". */
const isFirstLevel = (p: Place): boolean => p.placeId !== null && /^iso:[A-Z]{2}-/.test(p.placeId);

/** "le quartier Zannari" behind Maiduguri: a quarter that no gazetteer knows has the position of its town. */
export const isQuarterOf = (a: Place, b: Place): boolean =>
  a.placeId === null &&
  b.placeId !== null &&
  b.geoPrecision === 1 &&
  a.lat !== null &&
  a.lat === b.lat &&
  a.lon === b.lon;

/** Whether `a` lies in `b`, as far as their areas tell. */
function lies(a: Place, b: Place): boolean {
  if (isQuarterOf(a, b)) return true;
  if (b.geoPrecision < 2 || (b.geoPrecision === 2 && a.geoPrecision !== 1)) return false;
  if (a.geoPrecision === 3 && b.geoPrecision === 3) {
    return a.country !== null && a.country === b.country && isCountry(b) && a.placeId !== b.placeId;
  }
  // The country of a village that no gazetteer knows and no area places is a guess.
  const isGuess = a.placeId === null && a.lat === null;
  if (isCountry(b)) return isGuess || a.country === b.country;
  if (!isGuess && a.country !== null && b.country !== null && a.country !== b.country) return false;
  if ((a.admin1 !== null && sameName(a.admin1, b.name)) || (a.admin2 !== null && sameName(a.admin2, b.name)))
    return true;
  // "à une centaine de kilomètres de Niamey": somewhere on a ring, maybe in the next region.
  if ((a.radiusKm ?? 0) >= WIDE_KM && a.lat !== null && a.lon !== null && b.lat !== null && b.lon !== null)
    return distanceKm([a.lon, a.lat], [b.lon, b.lat]) <= a.radiusKm! + (b.radiusKm ?? 0);
  // An area that its own first-level area is not, is not around it, however near its middle.
  if (a.admin1 !== null && isFirstLevel(b) && !fold(b.name).includes(fold(a.admin1))) return false;
  // An unknown village may be anywhere in an area, but not around another.
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null)
    return a.placeId === null && b.placeId !== null;
  return distanceKm([a.lon, a.lat], [b.lon, b.lat]) <= Math.max(b.radiusKm ?? 0, 20);
}
