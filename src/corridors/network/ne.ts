import type { CountryRoads } from './rows.ts';

/** Main roads of Niger; columns as in rows.ts, sources in docs/data-sources.md. */
export const NE: CountryRoads = {
  country: 'NE',
  nodes: `
abala	geonames:2448246	Abala	town	14.9369	3.4336
banibangou	vigie:ne-banibangou	Banibangou	town	15.04	2.71
yassane	geonames:2438010	Yassane	town	14.9104	0.8446
`,
  roads: `
`,
};
