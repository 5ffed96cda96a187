import type { CountryRoads } from './rows.ts';

/** Main roads of Nigeria; columns as in rows.ts, sources in docs/data-sources.md. */
export const NG: CountryRoads = {
  country: 'NG',
  nodes: `
argungu	geonames:2349431	Argungu	town	12.7448	4.5251
badagry	geonames:2348395	Badagry	town	6.415	2.8813
bichi	geonames:2347210	Bichi	town	12.2339	8.2406
birnin-kebbi	geonames:2347059	Birnin Kebbi	town	12.4539	4.1975
bunza	geonames:2322587	Bunza	town	12.0882	4.0152
damasak	geonames:2345526	Damasak	town	13.1052	12.5085
daura	geonames:2345094	Daura	town	13.033	8.3235
funtua	geonames:2342490	Funtua	town	11.5235	7.3117
goronyo	geonames:2340323	Goronyo	town	13.4423	5.6723
gubio	geonames:2340249	Gubio	town	12.4975	12.7809
gusau	geonames:2339937	Gusau	town	12.1702	6.6641
gwadabawa	geonames:2339892	Gwadabawa	town	13.3582	5.2381
illela	geonames:2337680	Illela	border_post	13.7306	5.2978
jibia	geonames:2336137	Jibia	town	13.0938	7.2262
kamba	vigie:ng-kamba	Kamba	border_post	11.85	3.65
kankia	geonames:2335216	Kankia	town	12.5464	7.8225
kano	geonames:2335204	Kano	town	12.0001	8.5167
katsina	geonames:2334802	Katsina	town	12.9908	7.6018
kaura-namoda	geonames:2334756	Kaura Namoda	town	12.5937	6.5865
kazaure	geonames:2334674	Kazaure	town	12.6485	8.4118
lagos	geonames:2332459	Lagos	town	6.4541	3.3947
magama-jibia	vigie:ng-magama-jibia	Magama Jibia	border_post	13.1	7.22
maiduguri	geonames:2331447	Maiduguri	town	11.8469	13.1571
moriki	geonames:2329920	Moriki	town	12.8741	6.4875
sabon-birni	geonames:2324178	Sabon Birni	town	13.5639	6.3236
seme	vigie:ng-seme	Seme	border_post	6.38	2.71
sokoto	geonames:2322911	Sokoto	town	13.0627	5.2432
talata-mafara	geonames:2322529	Talata Mafara	town	12.5684	6.0622
zaria	geonames:2317765	Zaria	town	11.1113	7.7227
`,
  roads: `
	paved	seme ~ badagry ~ lagos
	paved	illela ~ gwadabawa ~ sokoto
	paved	sokoto ~ talata-mafara ~ gusau ~ funtua ~ zaria ~ kano
	paved	jibia ~ katsina ~ kankia ~ bichi ~ kano
	paved	daura ~ kazaure ~ kano
	paved	katsina ~ daura
	paved	kamba ~ bunza ~ birnin-kebbi ~ argungu ~ sokoto
	unpaved	sabon-birni ~ goronyo ~ sokoto
	paved	damasak ~ gubio ~ maiduguri
	paved	gusau ~ kaura-namoda ~ moriki ~ jibia
	paved	magama-jibia 2 jibia
`,
};
