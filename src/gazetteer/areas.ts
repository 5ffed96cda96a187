import { distanceKm } from '../core/geo.ts';
import { sameName } from './gazetteer.ts';
import type { Mention } from './mention.ts';
import { nameWords } from './names.ts';
import type { GazetteerPlace } from './place.ts';
import { isArea } from './prior.ts';

/** An area that the text says a place lies in: decided, or all it may be. */
export interface StatedArea {
  readonly mention: Mention;
  readonly areas: readonly GazetteerPlace[];
}

const MOST_AREAS = 3;
const BESIDE: ReadonlySet<string> = new Set(['offset', 'near', 'border', 'between', 'axis']);

/** "commune de X, cercle de Y, région de Z": what the text puts round mention i, nearest first. */
export function statedAreas(
  mentions: readonly Mention[],
  decided: readonly { readonly place: GazetteerPlace | null }[],
  i: number,
): StatedArea[] {
  const stated: StatedArea[] = [];
  let at = mentions[i]?.container ?? null;
  while (at !== null && stated.length < MOST_AREAS) {
    const mention = mentions[at];
    // "X, région de Y, à 40 km de Z": the distance is X's or nobody's, and says nothing through Y.
    if (!mention || (stated.length > 0 && BESIDE.has(mention.relation))) break;
    const place = decided[at]?.place;
    const areas = place ? [place] : mention.candidates;
    if (areas.length > 0) stated.push({ mention, areas });
    at = mention.container;
  }
  return stated;
}

/** Of a commune mostly its seat alone is known; villages of it lie this far off, and some farther. */
const COMMUNE_KM = 31;
const COMMUNE_LIMIT_KM = 70;
const TOWN_POPULATION = 5000;
const SEAT_KM = 60;

/** Points for what the text says of where it lies; far below all else where that shuts it out. */
export function areaPoints(
  place: GazetteerPlace,
  stated: readonly StatedArea[],
  namesakes: readonly GazetteerPlace[],
): number {
  let points = 0;
  let share = 1;
  for (const one of stated) {
    const fits = one.areas.map((area) => areaFit(place, area, one.mention));
    const fit = Math.max(...fits);
    // A village elsewhere is another of that name; of a town that all know, the text mistakes the area.
    if (fit < 0) return isUnmistakable(place, namesakes) ? -2.5 : SHUT_OUT;
    points += share * fit;
    share *= 0.4;
  }
  return points;
}

const SHUT_OUT = -12;

/** A town, an area, or the seat of one that bears its name. */
const isUnmistakable = (place: GazetteerPlace, namesakes: readonly GazetteerPlace[]): boolean =>
  place.kind !== 'settlement' ||
  place.population >= TOWN_POPULATION ||
  namesakes.some(
    (other) =>
      ADMIN_KINDS.has(other.kind) && distanceKm(other.at, place.at) <= Math.max(SEAT_KM, other.radiusKm),
  );

const ADMIN_KINDS: ReadonlySet<string> = new Set(['admin1', 'admin2']);

/** 0 to 3 for a place in or by an area, 0 where that cannot be told, −1 outside. */
function areaFit(place: GazetteerPlace, area: GazetteerPlace, mention: Mention): number {
  if (area.kind === 'country') return place.country === area.country ? 2.5 : -1;
  if (place.country && area.country && place.country !== area.country) return -1;
  if (bearsAdmin(place, area)) return 3;
  const far = distanceKm(place.at, area.at);
  if (liesIn(place, area, mention))
    return isArea(area) ? (isElsewhere(place, area) ? 1 : 2) : 2 + closeness(far);
  const isMeasured = mention.relation === 'offset' || mention.relation === 'near';
  return !isMeasured && far <= limitKm(area) ? 0 : -1;
}

/** Radii are rough, and borders of areas move: what lies this near the rim may be inside. */
function limitKm(area: GazetteerPlace): number {
  if (!isArea(area)) return COMMUNE_LIMIT_KM;
  return area.radiusKm * 1.5 + (area.kind === 'admin2' || area.kind === 'admin3' ? 30 : 60);
}

const closeness = (km: number): number => Math.exp(-km / 10);

const bearsAdmin = (place: GazetteerPlace, area: GazetteerPlace): boolean =>
  (area.kind === 'admin1' && bears(area, place.admin1)) ||
  (area.kind === 'admin2' && bears(area, place.admin2));

/** Its own row names another area of that level: it lies near, across the line. */
const isElsewhere = (place: GazetteerPlace, area: GazetteerPlace): boolean =>
  (area.kind === 'admin1' && place.admin1 !== null) || (area.kind === 'admin2' && place.admin2 !== null);

/** Whether `place` lies in `area`, or near it where the text says near. */
export function liesIn(place: GazetteerPlace, area: GazetteerPlace, mention: Mention): boolean {
  if (area.kind === 'country') return place.country === area.country;
  if (place.country && area.country && place.country !== area.country) return false;
  if (bearsAdmin(place, area)) return true;
  const isBeside = mention.relation === 'near' || mention.relation === 'border';
  const reach = mention.setting.distanceKm ?? (isArea(area) ? 0 : isBeside ? 60 : 0);
  return distanceKm(place.at, area.at) <= Math.max(area.radiusKm, COMMUNE_KM / 1.25) * 1.25 + reach * 1.3;
}

const bears = (area: GazetteerPlace, name: string | null): boolean =>
  sameName(area.name, name) || area.variants.some((variant) => sameName(variant, name));

/** The régions and cercles that a report names: what lies in them is likelier meant than its namesakes. */
export class ReportAreas {
  readonly #keys = new Map<string, number>();

  constructor(places: readonly GazetteerPlace[]) {
    for (const area of places) {
      const points = area.kind === 'admin2' ? 1.2 : area.kind === 'admin1' ? 0.8 : 0;
      if (points > 0)
        for (const name of [area.name, ...area.variants])
          this.#keys.set(keyOf(area.kind, name, area), points);
    }
  }

  /** 0 to 1.2; a place that bears the area's own name gets nothing by it. */
  points(place: GazetteerPlace): number {
    if (this.#keys.size === 0) return 0;
    const of = (kind: 'admin1' | 'admin2', name: string | null): number =>
      name === null || sameName(name, place.name) ? 0 : (this.#keys.get(keyOf(kind, name, place)) ?? 0);
    return Math.max(of('admin1', place.admin1), of('admin2', place.admin2));
  }
}

const keyOf = (kind: string, name: string, { country }: GazetteerPlace): string =>
  `${kind} ${country ?? ''} ${nameWords(name).join(' ')}`;
