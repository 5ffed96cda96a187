/** What the properties of a feature say of a road, in the words of OpenStreetMap and of those who copy them. */
import type { SURFACES } from '../../core/roads.ts';

/** Properties that a file may call otherwise: `{ ref: 'ROUTE_NO' }`. */
export const ROAD_FIELDS = ['class', 'ref', 'name', 'oneway', 'surface'] as const;
export type RoadField = (typeof ROAD_FIELDS)[number];
export type FieldMap = Readonly<Partial<Record<RoadField, string>>>;

/**
 * Classes of OpenStreetMap that are taken unless others are asked for, with their slip roads: the ones that join towns.
 * https://wiki.openstreetmap.org/wiki/Key:highway
 */
export const ROAD_CLASSES: readonly string[] = ['motorway', 'trunk', 'primary', 'secondary', 'tertiary'];

/** What a road bears besides its line. */
export interface RoadTraits {
  /** Numbers, such as "RN1". */
  readonly refs: readonly string[];
  readonly names: readonly string[];
  readonly surface: (typeof SURFACES)[number];
  /** Which way it may be used, seen along its line. */
  readonly direction: 'both' | 'forward' | 'backward';
  readonly isRoundabout: boolean;
}

/** Properties by name; what is no object has none. */
export type Tags = ReadonlyMap<string, string>;

/** Longest text of a property that is looked at; the longest names of roads have some 100 signs. */
const LONGEST = 200;
const MOST_NAMES = 8;

/** Properties as texts. Overpass nests them in "tags", GDAL packs those it has no column for into "other_tags". */
export function tagsOf(properties: unknown): Tags {
  const tags = new Map<string, string>();
  take(properties, tags);
  const { tags: nested, other_tags: packed } = (properties ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof nested === 'object') take(nested, tags);
  if (typeof packed === 'string')
    for (const [, key = '', value = ''] of packed.matchAll(/"([^"]+)"=>"([^"]*)"/g))
      if (!tags.has(key)) tags.set(key, plain(value));
  return tags;
}

function take(from: unknown, into: Map<string, string>): void {
  if (typeof from !== 'object' || from === null || Array.isArray(from)) return;
  for (const [key, value] of Object.entries(from)) {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') continue;
    const text = plain(String(value));
    if (text !== '' && !into.has(key)) into.set(key, text);
  }
}

/** Without signs that move a cursor, and no longer than a name is. */
const plain = (text: string): string => text.slice(0, LONGEST).replace(/\p{C}/gu, ' ').trim();

/** Value of a field: of the property that the user names, else of those that files usually have. */
export function valueOf(tags: Tags, field: RoadField, map: FieldMap): string | undefined {
  const named = map[field];
  if (named !== undefined) return tags.get(named);
  // "fclass" is what the shapefiles of Geofabrik call it.
  return field === 'class' ? (tags.get('highway') ?? tags.get('fclass')) : tags.get(field);
}

/** Keys of OpenStreetMap that say what a line is when it is no road. */
const OTHER_THINGS: readonly string[] = [
  'railway',
  'waterway',
  'boundary',
  'route',
  'power',
  'natural',
  'landuse',
  'building',
  'barrier',
  'aeroway',
  'aerialway',
  'man_made',
  'leisure',
];

/** Whether a line without a class says that it is something else: a river, a railway, a border. */
export const isSomethingElse = (tags: Tags): boolean => OTHER_THINGS.some((key) => tags.has(key));

/** Everything that a road bears. */
export function traitsOf(tags: Tags, roadClass: string | undefined, map: FieldMap): RoadTraits {
  const isRoundabout = tags.get('junction') === 'roundabout' || tags.get('junction') === 'circular';
  const implied = isRoundabout || roadClass === 'motorway';
  return {
    refs: listed(valueOf(tags, 'ref', map)),
    names: listed(valueOf(tags, 'name', map)),
    surface: surfaceOf(valueOf(tags, 'surface', map)),
    direction: directionOf(valueOf(tags, 'oneway', map), implied, tags.has('fclass')),
    isRoundabout,
  };
}

const listed = (value = ''): readonly string[] => {
  const parts = value.split(/[;|]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))].sort().slice(0, MOST_NAMES);
};

/** https://wiki.openstreetmap.org/wiki/Key:oneway; F, T and B are those of Geofabrik's shapefiles. */
function directionOf(value = '', implied: boolean, isGeofabrik: boolean): RoadTraits['direction'] {
  const given = value.toLowerCase();
  if (isGeofabrik && /^[ftb]$/.test(given))
    return given === 'f' ? 'forward' : given === 't' ? 'backward' : 'both';
  if (given === 'yes' || given === 'true' || given === '1') return 'forward';
  if (given === '-1' || given === 'reverse') return 'backward';
  return implied && given === '' ? 'forward' : 'both';
}

/** https://wiki.openstreetmap.org/wiki/Key:surface, in two kinds. */
const PAVED =
  /^(paved|asphalt|chipseal|concrete.*|paving_stones.*|sett|cobblestone.*|bricks?|metal|tarmac|bitumen|bitumé.*|goudron.*)$/i;
const UNPAVED =
  /^(unpaved|compacted|gravel|fine_gravel|pebblestone|dirt.*|earth|ground|sand|mud|clay|laterite|latérite|rock|stone|grass.*|salt|piste|terre)$/i;

const surfaceOf = (value = ''): RoadTraits['surface'] =>
  PAVED.test(value) ? 'paved' : UNPAVED.test(value) ? 'unpaved' : 'unknown';
