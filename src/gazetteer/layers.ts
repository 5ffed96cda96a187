import type { LonLat } from '../core/geo.ts';
import { isSamePlace, joined } from './imports/merge.ts';
import type { ImportedPlaces } from './imports/imported.ts';
import type { GazetteerPlace, PlaceKind } from './place.ts';

/** Where a place comes from: shipped with Vigie, the project's list, the user's own, or an import in bulk. */
export type Layer = 'package' | 'project' | 'user' | 'import';

/** One row of a project's or user's list: adds a place, corrects the one of its id, or removes it. */
export interface LayerRow {
  readonly id: string;
  readonly remove: boolean;
  /** What the row says; members that it leaves empty are absent. */
  readonly says: Partial<Omit<GazetteerPlace, 'id'>>;
}

/** A list of places above the built-in ones. */
export interface PlaceLayer {
  readonly layer: 'project' | 'user';
  readonly rows: readonly LayerRow[];
}

/** Places of all layers but the imports, and what the layers took away. */
export interface Stack {
  readonly places: readonly GazetteerPlace[];
  readonly layerOf: ReadonlyMap<string, Layer>;
  readonly removed: ReadonlySet<string>;
}

/**
 * Lays lists over one another; the later one wins. A row of a known id replaces what it says and keeps the rest (its variants are
 * added), a row of another id adds a place.
 * @param base the built-in places, layer "package"
 */
export function stackLayers(
  base: readonly GazetteerPlace[],
  layers: readonly PlaceLayer[],
  imported: ImportedPlaces | null = null,
): Stack {
  if (!layers.some(({ rows }) => rows.length > 0))
    return { places: base, layerOf: new Map(), removed: new Set() };
  const places = new Map(base.map((place) => [place.id, place]));
  const layerOf = new Map<string, Layer>();
  const removed = new Set<string>();
  for (const { layer, rows } of layers) {
    for (const row of rows) {
      if (row.remove) {
        places.delete(row.id);
        removed.add(row.id);
        continue;
      }
      removed.delete(row.id);
      const former = places.get(row.id) ?? imported?.byId(row.id) ?? null;
      places.set(row.id, overlaid(row, former));
      layerOf.set(row.id, layer);
    }
  }
  return { places: [...places.values()], layerOf, removed };
}

const NOWHERE: LonLat = [0, 0];

function overlaid({ id, says }: LayerRow, former: GazetteerPlace | null): GazetteerPlace {
  const kind: PlaceKind = says.kind ?? former?.kind ?? 'settlement';
  const names = new Set([...(former?.variants ?? []), ...(says.variants ?? [])]);
  // A corrected name leaves the former one as a spelling.
  if (former && says.name && former.name !== says.name) names.add(former.name);
  const name = says.name ?? former?.name ?? id;
  names.delete(name);
  return {
    id,
    name,
    variants: [...names],
    kind,
    country: says.country ?? former?.country ?? null,
    admin1: says.admin1 ?? former?.admin1 ?? null,
    admin2: says.admin2 ?? former?.admin2 ?? null,
    at: says.at ?? former?.at ?? NOWHERE,
    population: says.population ?? former?.population ?? 0,
    radiusKm: says.radiusKm ?? former?.radiusKm ?? 0,
  };
}

/**
 * Imported bearers of a name that the curated ones do not already stand for; a curated place that an import spells otherwise comes as
 * the curated one.
 */
export function besideCurated(
  curated: readonly GazetteerPlace[],
  imported: readonly GazetteerPlace[],
  byId: ReadonlyMap<string, GazetteerPlace>,
  removed: ReadonlySet<string>,
): GazetteerPlace[] {
  return imported.flatMap((row) => {
    const place = byId.get(row.id) ?? row;
    const isKnown = curated.some((known) => known.id === place.id || isSamePlace(known, place));
    return isKnown || removed.has(row.id) ? [] : [place];
  });
}

/** A built-in row with the areas and population that it lacks and an import has under the same id. */
export function filledFrom(imported: ImportedPlaces, place: GazetteerPlace): GazetteerPlace {
  const lacks = place.admin1 === null && place.country !== null && place.kind === 'settlement';
  const other = lacks && place.id.startsWith('geonames:') ? imported.byId(place.id) : null;
  return other ? { ...joined(place, other), variants: place.variants } : place;
}
