import type { CountryRoads } from './rows.ts';

/** Main roads of Senegal; columns as in rows.ts, sources in docs/data-sources.md. */
export const SN: CountryRoads = {
  country: 'SN',
  nodes: `
kidira	geonames:2249892	Kidira	town	14.457	-12.217
moussala	vigie:sn-moussala	Moussala	border_post	12.916	-11.406
`,
  roads: `
`,
};
