import { distanceKm } from '../../core/geo.ts';
import type { GazetteerPlace, PlaceKind } from '../place.ts';
import { keysOf, type SourcedPlace } from './build.ts';
import type { NamedArea } from './parsing.ts';

/** Two rows of one name closer than this are one place. */
export const SAME_PLACE_KM = 10;

const SETTLED: ReadonlySet<PlaceKind> = new Set(['settlement', 'quarter', 'border_post', 'camp']);
const ADMIN: ReadonlySet<PlaceKind> = new Set(['admin1', 'admin2', 'admin3']);

/** Whether two rows that share a name are one place: of one kind and country, and near enough for their extent. */
export function isSamePlace(a: GazetteerPlace, b: GazetteerPlace): boolean {
  if (a.country !== b.country && a.country !== null && b.country !== null) return false;
  if (a.kind !== b.kind && !(SETTLED.has(a.kind) && SETTLED.has(b.kind))) return false;
  // The middle of an area is a matter of opinion; a country has no two regions of one name.
  const reach = ADMIN.has(a.kind) ? Math.max(SAME_PLACE_KM, 2 * a.radiusKm, 2 * b.radiusKm) : SAME_PLACE_KM;
  return distanceKm(a.at, b.at) <= reach;
}

/** The first row, with what it lacks from the second. */
export function joined(first: GazetteerPlace, second: GazetteerPlace): GazetteerPlace {
  const names = new Set([...first.variants, second.name, ...second.variants]);
  names.delete(first.name);
  return {
    ...first,
    variants: [...names],
    country: first.country ?? second.country,
    admin1: first.admin1 ?? second.admin1,
    admin2: first.admin2 ?? second.admin2,
    population: first.population === 0 ? second.population : first.population,
  };
}

/** Each place once: rows of one id, and rows of one name that are one place, are joined; the earlier import wins. */
export function mergeImports(rows: readonly SourcedPlace[]): SourcedPlace[] {
  // Names are only looked at where lists of different origin meet.
  const isMixed = new Set(rows.map(({ place }) => idKind(place))).size > 1;
  const kept: SourcedPlace[] = [];
  const byId = new Map<string, number>();
  const byName = new Map<string, number[]>();
  for (const row of rows) {
    const keys = isMixed ? keysOf(row.place) : NO_KEYS;
    const index = byId.get(row.place.id) ?? twinOf(row.place, keys, byName, kept);
    const earlier = index === undefined ? undefined : kept[index];
    if (earlier && index !== undefined) {
      kept[index] = { ...earlier, place: joined(earlier.place, row.place) };
      continue;
    }
    const added = kept.push(row) - 1;
    byId.set(row.place.id, added);
    for (const key of keys) {
      const filed = byName.get(key);
      if (filed) filed.push(added);
      else byName.set(key, [added]);
    }
  }
  return kept;
}

function twinOf(
  place: GazetteerPlace,
  keys: ReadonlySet<string>,
  byName: ReadonlyMap<string, readonly number[]>,
  kept: readonly SourcedPlace[],
): number | undefined {
  for (const key of keys) {
    const found = byName.get(key)?.find((index) => {
      const other = kept[index]?.place;
      // GeoNames tells two villages of one name apart by number; only other lists are joined by name.
      return other !== undefined && idKind(other) !== idKind(place) && isSamePlace(other, place);
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

const NO_KEYS: ReadonlySet<string> = new Set();

const idKind = ({ id }: GazetteerPlace): string => id.slice(0, id.indexOf(':'));

/** Places that say in which area they lie are needed to say where the area is. */
const MIN_MEMBERS = 3;

/**
 * Puts areas of a list without positions in the middle of the places that lie in them.
 * @returns the placed areas, and those of which nothing is known
 */
export function placeAreas(
  areas: readonly NamedArea[],
  places: Iterable<GazetteerPlace>,
): { readonly placed: GazetteerPlace[]; readonly lost: readonly NamedArea[] } {
  const members = new Map<string, GazetteerPlace[]>();
  const file = (key: string, place: GazetteerPlace): void => {
    const filed = members.get(key);
    if (filed) filed.push(place);
    else members.set(key, [place]);
  };
  for (const place of places) {
    if (place.admin1 !== null) file(`${place.country} admin1 ${place.admin1}`, place);
    if (place.admin2 !== null) file(`${place.country} admin2 ${place.admin2}`, place);
  }
  const names = new Map(areas.map((area) => [area.id, area.name]));
  const placed: GazetteerPlace[] = [];
  const lost: NamedArea[] = [];
  for (const area of areas) {
    const inside = members.get(`${area.country} ${area.kind} ${area.name}`) ?? [];
    if (inside.length < MIN_MEMBERS) lost.push(area);
    else placed.push(areaAmong(area, inside, names));
  }
  return { placed, lost };
}

function areaAmong(
  area: NamedArea,
  inside: readonly GazetteerPlace[],
  names: ReadonlyMap<string, string>,
): GazetteerPlace {
  const mean = (axis: 0 | 1): number => inside.reduce((sum, { at }) => sum + at[axis], 0) / inside.length;
  const at = [Number(mean(0).toFixed(4)), Number(mean(1).toFixed(4))] as const;
  const far = inside.map((place) => distanceKm(at, place.at)).sort((a, b) => a - b);
  const parent = area.parent === null ? undefined : names.get(`pcode:${area.parent}`);
  return {
    id: area.id,
    name: area.name,
    variants: [],
    kind: area.kind,
    country: area.country,
    admin1: area.kind === 'admin1' ? null : (parent ?? null),
    admin2: null,
    at,
    population: 0,
    radiusKm: Math.max(5, Math.round(far[Math.floor(far.length * 0.8)] ?? 0)),
  };
}
