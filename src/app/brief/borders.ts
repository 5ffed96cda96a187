/** Borders of countries for the map of a brief: Natural Earth 1:50 million, as world-atlas hands it on. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Borders } from '../../brief/index.ts';
import type { LonLat } from '../../core/geo.ts';

let known: Borders | null = null;

/** Read when first asked for. */
export function borders(): Borders {
  if (known !== null) return known;
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>;
  known = mesh(atlas, atlas.objects.countries).coordinates as unknown as readonly (readonly LonLat[])[];
  return known;
}
