declare module 'virtual:vigie-geography' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** Country borders; `code` is ISO 3166-1 alpha-2, null where no town of any size lies inside. */
  export const borders: Topology<{
    countries: GeometryCollection<{ code: string | null; name: string | null }>;
  }>;
  /** Name, longitude, latitude, rank (higher is shown first). */
  export const towns: readonly (readonly [string, number, number, number])[];
}
