/** Places of measures, and how an incident or another statement stands to them. */
import type { AnalysedPlace } from '../../core/analysis/record.ts';
import type { MeasurePlace } from '../../core/analysis/statements.ts';
import type { Place } from '../../core/findings.ts';
import { distanceKm } from '../../core/geo.ts';
import { plain } from '../../core/words.ts';

/** A place with its name as it is compared. */
export interface Placed extends MeasurePlace {
  readonly key: string;
}

/** What is nearer than this is the same place; reports and gazetteers put towns that far apart. */
const SAME_KM = 15;
/** Wider than this, a place is a part of the world ("the Sahel") and says nothing where others are named. */
const ZONE_KM = 400;

/** Places of a statement; zones only where nothing closer is named. */
export function placesOf(places: readonly Place[]): readonly Placed[] {
  const all = places.map(({ name, placeId, lat, lon, country, geoPrecision, radiusKm }) => ({
    placeId,
    name,
    at:
      lat === null || lon === null || !Number.isFinite(lat) || !Number.isFinite(lon)
        ? null
        : ([lon, lat] as const),
    country,
    geoPrecision,
    radiusKm,
    key: keyOf(name),
  }));
  const close = all.filter((p) => (p.radiusKm ?? 0) < ZONE_KM);
  const chosen = close.length > 0 ? close : all;
  return chosen.filter((p, i) => chosen.findIndex((o) => isSamePlace(o, p)) === i);
}

const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/** A name as names are compared. */
function keyOf(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = plain(name).trim();
  keys.set(name, key);
  return key;
}

/** One place under two ids, or a town and the region that bears its name. */
export const isSamePlace = (a: Placed, b: Placed): boolean =>
  (a.placeId !== null && a.placeId === b.placeId) || a.key === b.key;

/** Whether two statements may mean the same ground: one place, near ones, or one within the other. */
export function overlaps(a: Placed, b: Placed): boolean {
  if (isSamePlace(a, b)) return true;
  if (a.at === null || b.at === null) return false;
  return distanceKm(a.at, b.at) <= Math.max(SAME_KM, extentKm(a), extentKm(b));
}

/** Kilometres around its position that a place takes up; 0 for a point. */
export const extentKm = ({
  geoPrecision,
  radiusKm,
}: Pick<MeasurePlace, 'geoPrecision' | 'radiusKm'>): number =>
  geoPrecision === 1 ? 0 : Math.min(radiusKm ?? SAME_KM, ZONE_KM);

/**
 * How an incident lies to a place that a measure names: at it; on the stretch of road or in the region named; on a road told as
 * leading there; near it; or, the incident told by region alone, somewhere around it.
 */
export type Standing = { readonly kind: 'at' | 'within' | 'road' | 'near' | 'region'; readonly km: number };

/** @param reachKm how far "near" goes; null where it lies farther off, or nobody can tell */
export function standingOf(incident: AnalysedPlace, place: MeasurePlace, reachKm: number): Standing | null {
  const isNamed =
    (incident.placeId !== null && incident.placeId === place.placeId) ||
    keyOf(incident.name) === keyOf(place.name);
  const isVague = incident.geoPrecision > 1 && (incident.radiusKm ?? 0) > SAME_KM;
  const km = incident.at === null || place.at === null ? null : distanceKm(incident.at, place.at);
  if (isNamed && !isVague) return { kind: 'at', km: 0 };
  // Reading puts a stretch of road at its middle and calls it by its first town.
  if (isNamed && incident.geoPrecision === 2) return { kind: 'road', km: 0 };
  if (km === null) return isNamed ? { kind: 'region', km: 0 } : null;
  const reach = extentKm(place);
  if (incident.geoPrecision === 3)
    return km <= Math.max(reach, incident.radiusKm ?? 0) ? { kind: 'region', km } : null;
  if (reach > SAME_KM) return km <= reach ? { kind: 'within', km } : null;
  if (isVague) return km <= (incident.radiusKm ?? 0) + SAME_KM ? { kind: 'road', km } : null;
  if (km <= SAME_KM) return { kind: 'at', km };
  return km <= reachKm ? { kind: 'near', km } : null;
}
