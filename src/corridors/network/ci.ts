import type { CountryRoads } from './rows.ts';

/** Main roads of Ivory Coast; columns as in rows.ts, sources in docs/data-sources.md. */
export const CI: CountryRoads = {
  country: 'CI',
  nodes: `
abengourou	geonames:2293549	Abengourou	town	6.7304	-3.49
abidjan	geonames:2293538	Abidjan	port	5.3544	-4.0017
aboisso	geonames:2293507	Aboisso	town	5.4667	-3.2
adzope	geonames:2293342	Adzopé	town	6.1069	-3.8619
bangolo	geonames:2292179	Bangolo	town	7.0123	-7.4864
biankouma	geonames:2291666	Biankouma	town	7.7391	-7.6138
bondoukou	geonames:2291136	Bondoukou	town	8.0402	-2.8
bouafle	geonames:2290964	Bouaflé	town	6.978	-5.748
bouake	geonames:2290956	Bouaké	town	7.6939	-5.0303
bouna	geonames:2290849	Bouna	town	9.2693	-2.9951
boundiali	geonames:2290836	Boundiali	town	9.5217	-6.4869
dabakala	geonames:2290609	Dabakala	town	8.3632	-4.4286
daloa	geonames:2290486	Daloa	town	6.89	-6.45
danane	geonames:2290462	Danané	town	7.2596	-8.155
diawala	geonames:2290173	Diawala	town	10.107	-5.4729
dimbokro	geonames:2289983	Dimbokro	town	6.6468	-4.7052
doropo	geonames:2289724	Doropo	town	9.8095	-3.3458
duekoue	geonames:2289549	Duékoué	town	6.742	-7.3492
ferkessedougou	geonames:2289049	Ferkessédougou	town	9.5928	-5.1945
grand-bassam	geonames:2288115	Grand-Bassam	town	5.2004	-3.75
issia	geonames:2287790	Issia	town	6.4922	-6.5856
kafolo	vigie:ci-kafolo	Kafolo	town	9.62	-4.33
kaouara	geonames:2286023	Kaouara	border_post	10.0908	-5.1948
katiola	geonames:2287298	Katiola	town	8.1373	-5.101
kolia	geonames:2286632	Kolia	town	9.7651	-6.4637
kong	geonames:2286458	Kong	town	9.1494	-4.6098
korhogo	geonames:2286304	Korhogo	town	9.458	-5.6296
kouto	geonames:2285707	Kouto	town	9.8903	-6.4092
laleraba	vigie:ci-laleraba	Laléraba	border_post	10.13	-5.079
man	geonames:2284647	Man	town	7.4125	-7.5538
mankono	geonames:2284589	Mankono	town	8.0586	-6.1897
mbengue	geonames:2284460	M’Bengué	town	10.0024	-5.9004
minignan	geonames:2284590	Minignan	town	9.9974	-7.8359
niakaramandougou	geonames:2283616	Niakaramandougou	town	8.6576	-5.2911
nielle	geonames:2283456	Niellé	town	10.1981	-5.6234
noe	geonames:2283307	Noé	border_post	5.2939	-2.7848
odienne	geonames:2283016	Odienné	town	9.5051	-7.5643
ouangolodougou	geonames:2282907	Ouangolodougou	town	9.9684	-5.1488
papara	geonames:2282720	Papara	town	10.6243	-6.2535
pogo	vigie:ci-pogo	Pogo	border_post	10.437	-5.631
samatiguila	geonames:2282124	Samatiguila	town	9.8195	-7.5609
san-pedro	geonames:2282006	San-Pédro	port	4.7485	-6.6363
sassandra	geonames:2281951	Sassandra	town	4.9538	-6.0853
seguela	geonames:2596934	Séguéla	town	7.9504	-6.67
sinematiali	geonames:2281609	Sinématiali	town	9.5841	-5.3848
soubre	geonames:2598243	Soubré	town	5.7856	-6.6083
tehini	geonames:2280865	Téhini	town	9.6054	-3.658
tengrela	geonames:2280589	Tengréla	town	10.4811	-6.4069
tienko	geonames:2280685	Tienko	town	10.2247	-7.4825
touba	geonames:2280376	Touba	town	8.28	-7.684
toumodi	geonames:2280316	Toumodi	town	6.558	-5.0177
vavoua	geonames:2280045	Vavoua	town	7.3819	-6.4778
vonkoro	vigie:ci-vonkoro	Vonkoro	border_post	9.15	-2.75
yamoussoukro	geonames:2279755	Yamoussoukro	town	6.8184	-5.2755
`,
  roads: `
A3	paved	abidjan 187 toumodi 43 yamoussoukro
A3	paved	yamoussoukro 106 bouake
A3	paved	bouake ~ katiola ~ niakaramandougou ~ ferkessedougou
A3	paved	ferkessedougou ~ ouangolodougou
A3	paved	ouangolodougou ~ diawala ~ nielle ~ pogo
	paved	ouangolodougou ~ kaouara ~ laleraba
	paved	ferkessedougou ~ sinematiali ~ korhogo
	paved	korhogo ~ boundiali ~ odienne
	paved	korhogo ~ mbengue
	paved	boundiali ~ kolia ~ kouto ~ tengrela
	paved	odienne ~ samatiguila ~ tienko
	unpaved	odienne ~ minignan
	paved	odienne ~ touba ~ biankouma ~ man
	paved	man ~ bangolo ~ duekoue ~ daloa
	paved	man ~ danane
	paved	danane ~ gn:lola
	paved	daloa ~ bouafle ~ yamoussoukro
	paved	daloa ~ issia ~ soubre ~ san-pedro
	unpaved	boundiali ~ mankono ~ seguela ~ vavoua ~ daloa
	paved	abidjan ~ adzope ~ abengourou ~ bondoukou ~ bouna ~ doropo
	paved	abidjan ~ grand-bassam ~ aboisso ~ noe
	paved	noe ~ gh:sekondi-takoradi
	unpaved	bouna ~ tehini ~ kafolo ~ kong ~ ferkessedougou
	unpaved	tengrela ~ papara ~ ml:nangalasso
	paved	abidjan ~ sassandra ~ san-pedro
	paved	bondoukou ~ gh:sunyani
	paved	abengourou ~ gh:goaso
	unpaved	bouna ~ vonkoro ~ gh:bole
	paved	toumodi ~ dimbokro ~ abengourou
	unpaved	katiola ~ dabakala ~ bondoukou
`,
};
