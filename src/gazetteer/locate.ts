import type { Place, PlaceAlternative, Span } from '../core/findings.ts';
import { distanceKm, offset, type LonLat } from '../core/geo.ts';
import type { Bearing } from '../language/place-words.ts';
import type { ZoneFinder } from './zones.ts';
import type { Mention } from './mention.ts';
import type { GazetteerPlace, PlaceKind } from './place.ts';
import type { Decision } from './rank.ts';

/** ACLED’s precision of a place by what it is: 1 the place itself, 2 a small area, 3 a region. */
export const KIND_PRECISION: Readonly<Record<PlaceKind, 1 | 2 | 3>> = {
  country: 3,
  admin1: 3,
  admin2: 2,
  admin3: 2,
  settlement: 1,
  quarter: 1,
  camp: 1,
  border_post: 1,
  airport: 1,
  mine: 1,
  road: 2,
  river: 3,
  lake: 2,
  park: 2,
  forest: 2,
  island: 1,
  mountain: 2,
  region: 3,
};

const MAX_ALTERNATIVES = 8;
const MIN_ALTERNATIVE = 0.01;
const NEAR_RADIUS_KM = 15;
const DIRECTION_RADIUS_KM = 40;
const MIN_OFFSET_RADIUS_KM = 5;

/** The larger precision: the vaguer. */
const vaguer = (a: 1 | 2 | 3, b: 1 | 2 | 3): 1 | 2 | 3 => (a > b ? a : b);

/** The place a mention names, as such: unmoved. */
export function namedPlace(
  mention: Mention,
  decision: Decision,
  text: string,
  evidence: readonly Span[],
): Place {
  const { place } = decision;
  const headPrecision = mention.head?.role === 'area' ? mention.head.precision : 1;
  return {
    name: place?.name ?? text,
    placeId: place?.id ?? null,
    lat: place ? place.at[1] : null,
    lon: place ? place.at[0] : null,
    country: place?.country ?? commonCountry(decision),
    admin1: place?.admin1 ?? null,
    admin2: place?.admin2 ?? null,
    geoPrecision: place ? vaguer(KIND_PRECISION[place.kind], headPrecision) : headPrecision,
    radiusKm: place ? extentKm(place, headPrecision) : null,
    probability: place ? round(decision.probability ?? 0, 3) : null,
    alternatives: alternatives(decision),
    evidence,
  };
}

/** Of an area its own; of a town that the text calls a commune or region, a customary one. */
function extentKm(place: GazetteerPlace, headPrecision: 1 | 2 | 3): number | null {
  if (place.radiusKm > 0) return place.radiusKm;
  return headPrecision === 3 ? 60 : headPrecision === 2 ? 15 : null;
}

function commonCountry({ ranked }: Decision): string | null {
  const [head, ...rest] = ranked;
  return head && rest.every(({ place }) => place.country === head.place.country) ? head.place.country : null;
}

function alternatives({ place, ranked }: Decision): PlaceAlternative[] {
  return ranked
    .filter((entry) => entry.place !== place && (place === null || entry.probability >= MIN_ALTERNATIVE))
    .slice(0, MAX_ALTERNATIVES)
    .map((entry) => ({
      placeId: entry.place.id,
      name: entry.place.name,
      lat: entry.place.at[1],
      lon: entry.place.at[0],
      country: entry.place.country,
      probability: round(entry.probability, 3),
    }));
}

export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const moved = (place: Place, at: LonLat, radiusKm: number): Place => ({
  ...place,
  lat: round(at[1], 4),
  lon: round(at[0], 4),
  geoPrecision: vaguer(place.geoPrecision, 2),
  radiusKm: round(radiusKm, 1),
});

const positionOf = (place: Place): LonLat | null =>
  place.lat === null || place.lon === null ? null : [place.lon, place.lat];

/** Moves a named place to where the text puts things: an offset, its surroundings, a part of it. */
export function movedPlace(mention: Mention, place: Place, zones: ZoneFinder | null): Place {
  const at = positionOf(place);
  const { setting, relation } = mention;
  if (relation === 'border' && place.geoPrecision === 3)
    return { ...place, lat: null, lon: null, radiusKm: null };
  if (at === null) return { ...place, geoPrecision: vaguer(place.geoPrecision, isBeside(relation) ? 2 : 1) };
  if (relation === 'offset' && setting.distanceKm !== null)
    return offsetPlace(place, at, setting.distanceKm, setting.bearing);
  if (relation === 'near' || relation === 'to' || relation === 'border') {
    const radius = Math.max(place.radiusKm ?? 0, setting.zone ? DIRECTION_RADIUS_KM : NEAR_RADIUS_KM);
    return moved(place, at, radius);
  }
  if (setting.zone && setting.bearing !== null && relation === 'area')
    return zonePlace(place, at, setting.bearing, zones);
  return place;
}

const isBeside = (relation: Mention['relation']): boolean =>
  relation === 'near' ||
  relation === 'offset' ||
  relation === 'between' ||
  relation === 'axis' ||
  relation === 'to';

/** 25 % of the distance is the customary error of "30 km north of"; without a direction, the whole distance. */
function offsetPlace(place: Place, at: LonLat, km: number, bearing: Bearing | null): Place {
  if (typeof bearing !== 'number') return moved(place, at, Math.max(MIN_OFFSET_RADIUS_KM, km * 1.1));
  return moved(place, offset(at, km, bearing), Math.max(MIN_OFFSET_RADIUS_KM, km * 0.25));
}

/** The settled part of a country that lies that way; half-way from the centre of a smaller area. */
function zonePlace(place: Place, at: LonLat, bearing: Bearing, zones: ZoneFinder | null): Place {
  const zone =
    place.placeId?.startsWith('iso:') && zones && place.country ? zones.zone(place.country, bearing) : null;
  if (zone) return { ...moved(place, zone.at, zone.radiusKm), geoPrecision: 3 };
  const radius = place.radiusKm ?? 50;
  const spot = bearing === 'centre' ? at : offset(at, radius * 0.5, bearing);
  return { ...moved(place, spot, radius * 0.55), geoPrecision: 3 };
}

/** The middle of a chain, with half its length as radius; the one known end where the other is not known. */
export function middlePlace(place: Place, ends: readonly Place[]): Place {
  const known = ends.map(positionOf).filter((at) => at !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return { ...place, geoPrecision: vaguer(place.geoPrecision, 2) };
  if (known.length === 1) return moved(place, first, 50);
  const at: LonLat = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
  return moved(place, at, distanceKm(first, last) / 2);
}

/**
 * An unknown name, put where the text says it lies: at the position of that area, with its radius. A village stays the
 * spot that it is to the text; what its position is worth, {@link asLocated} tells.
 */
export function placedWithin(place: Place, outer: Place, kind: PlaceKind | null): Place {
  if (kind === 'country') return { ...place, country: outer.country ?? place.country };
  const named: Place = {
    ...place,
    country: outer.country ?? place.country,
    admin1: kind === 'admin1' ? outer.name : outer.admin1,
    admin2: kind === 'admin2' ? outer.name : outer.admin2,
  };
  if (outer.lat === null || outer.lon === null) return named;
  const within: Place = {
    ...named,
    lat: outer.lat,
    lon: outer.lon,
    radiusKm: outer.radiusKm ?? SMALL_AREA_KM,
  };
  return place.geoPrecision === 1 ? within : { ...within, geoPrecision: areaPrecision(within) };
}

const SMALL_AREA_KM = 25;
/** Up to this radius an area is a small one, km. */
const MOST_SMALL_KM = 30;

const areaPrecision = ({ admin2, radiusKm }: Place): 2 | 3 =>
  admin2 !== null || (radiusKm ?? 0) <= MOST_SMALL_KM ? 2 : 3;

/** A place with the precision of its position: of an unknown one that stands for the area it lies in, that area's. */
export function asLocated(place: Place): Place {
  if (place.placeId !== null || place.lat === null || place.geoPrecision !== 1) return place;
  return { ...place, geoPrecision: areaPrecision(place) };
}
