import type { CountryRoads } from './rows.ts';

/** Main roads of Burkina Faso; columns as in rows.ts, sources in docs/data-sources.md. */
export const BF: CountryRoads = {
  country: 'BF',
  nodes: `
banh	geonames:2362557	Banh	town	13.7927	-2.7094
djibasso	geonames:2361178	Djibasso	town	13.1221	-4.1563
djibo	geonames:2361177	Djibo	town	14.0994	-1.6255
faramana	geonames:2360845	Faramana	town	12.0492	-4.6716
koloko	geonames:2359265	Koloko	border_post	11.0815	-5.3108
sindou	geonames:2355548	Sindou	town	10.6667	-5.1667
thiou	geonames:2354633	Thiou	town	13.8063	-2.6637
tin-akoff	geonames:2596769	Tin-Akoff	town	14.9655	-0.1633
`,
  roads: `
`,
};
