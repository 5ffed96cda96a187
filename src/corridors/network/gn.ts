import type { CountryRoads } from './rows.ts';

/** Main roads of Guinea; columns as in rows.ts, sources in docs/data-sources.md. */
export const GN: CountryRoads = {
  country: 'GN',
  nodes: `
kouremale	vigie:gn-kouremale	Kourémalé	border_post	11.95	-8.78
mandiana	geonames:2417795	Mandiana	town	10.6333	-8.6833
niagassola	geonames:2417225	Niagassola	town	12.3167	-9.1167
siguiri	geonames:2415703	Siguiri	town	11.4228	-9.1685
`,
  roads: `
`,
};
