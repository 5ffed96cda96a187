import type { CountryRoads } from './rows.ts';

/** Main roads of Ivory Coast; columns as in rows.ts, sources in docs/data-sources.md. */
export const CI: CountryRoads = {
  country: 'CI',
  nodes: `
mbengue	geonames:2284460	M’Bengué	town	10.0024	-5.9004
pogo	vigie:ci-pogo	Pogo	border_post	10.437	-5.631
tengrela	geonames:2280589	Tengréla	town	10.4811	-6.4069
tienko	geonames:2280685	Tienko	town	10.2247	-7.4825
`,
  roads: `
`,
};
