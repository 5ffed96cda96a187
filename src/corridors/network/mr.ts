import type { CountryRoads } from './rows.ts';

/** Main roads of Mauritania; columns as in rows.ts, sources in docs/data-sources.md. */
export const MR: CountryRoads = {
  country: 'MR',
  nodes: `
adel-bagrou	vigie:mr-adel-bagrou	Adel Bagrou	border_post	15.55	-7.03
fassala	vigie:mr-fassala	Fassala	border_post	15.55	-5.52
gogui-zemmal	vigie:mr-gogui-zemmal	Gogui Zemmal	border_post	15.74	-9.35
kankossa	geonames:2378716	Kankossa	town	15.9389	-11.527
khabou	geonames:2378639	Khabou	town	14.7383	-12.0839
leghligue	vigie:mr-leghligue	Leghligue	town	15.63	-8.6
ould-yenge	geonames:2377211	Ould Yengé	town	15.5404	-11.7147
`,
  roads: `
`,
};
