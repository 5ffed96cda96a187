import type { CountryRoads } from './rows.ts';

/** Main roads of Benin; columns as in rows.ts, sources in docs/data-sources.md. */
export const BJ: CountryRoads = {
  country: 'BJ',
  nodes: `
abomey-calavi	geonames:2395914	Abomey-Calavi	town	6.4485	2.3557
banikoara	geonames:2395317	Banikoara	town	11.2985	2.4386
bassila	geonames:2395261	Bassila	town	9.0081	1.6654
bembereke	geonames:2395182	Bembèrèkè	town	10.2283	2.6633
bohicon	geonames:2395049	Bohicon	town	7.1783	2.0667
cotonou	geonames:2394819	Cotonou	port	6.3654	2.4183
dassa-zoume	geonames:2394711	Dassa-Zoumé	town	7.75	2.1833
dassari	vigie:bj-dassari	Dassari	town	10.8	1.13
djougou	geonames:2394560	Djougou	town	9.7085	1.666
gogounou	vigie:bj-gogounou	Gogounou	town	10.84	2.84
goungoun	vigie:bj-goungoun	Goungoun	town	11.66	3.1
grand-popo	geonames:2393947	Grand-Popo	town	6.2804	1.8225
guene	vigie:bj-guene	Guéné	town	11.73	3.23
kandi	geonames:2393693	Kandi	town	11.1342	2.9386
karimama	vigie:bj-karimama	Karimama	town	12.07	3.18
keremou	vigie:bj-keremou	Kérémou	town	11.35	2.25
kerou	vigie:bj-kerou	Kérou	town	10.82	2.11
kouande	vigie:bj-kouande	Kouandé	town	10.33	1.69
krake	vigie:bj-krake	Krake	border_post	6.38	2.7
malanville	vigie:bj-malanville	Malanville	border_post	11.863	3.389
natitingou	geonames:2392601	Natitingou	town	10.3042	1.3796
ndali	vigie:bj-n-dali	N’Dali	town	9.86	2.72
nikki	geonames:2392505	Nikki	town	9.9401	3.2107
ouake	vigie:bj-ouake	Ouaké	town	9.66	1.38
ouidah	geonames:2392308	Ouidah	town	6.3631	2.0851
parakou	geonames:2392204	Parakou	town	9.3372	2.6303
pehunco	vigie:bj-pehunco	Péhunco	town	10.23	2
porga	vigie:bj-porga	Porga	border_post	11.04	0.97
porto-novo	geonames:2392087	Porto-Novo	town	6.4965	2.6036
savalou	geonames:2391895	Savalou	town	7.9281	1.9756
save	geonames:2391893	Savè	town	8.0342	2.4866
segbana	vigie:bj-segbana	Ségbana	town	10.93	3.69
seme-kpodji	vigie:bj-seme-kpodji	Sèmè-Kpodji	town	6.37	2.6
tanguieta	geonames:2391455	Tanguiéta	town	10.6212	1.2665
tchaourou	geonames:2391377	Tchaourou	town	8.8865	2.5975
toucountouna	vigie:bj-toucountouna	Toucountouna	town	10.5	1.38
`,
  roads: `
RNIE1	paved	grand-popo ~ ouidah ~ cotonou ~ seme-kpodji ~ krake 1 ng:seme
RNIE2	paved	cotonou 14 abomey-calavi 110 bohicon 81 dassa-zoume
RNIE2	paved	dassa-zoume 50 save 105 tchaourou 55 parakou
RNIE2	paved	parakou 60 ndali 43 bembereke 72 gogounou 35 kandi
RNIE2	paved	kandi 64 goungoun 16 guene 24 malanville
RNIE3	paved	dassa-zoume ~ savalou ~ bassila ~ djougou
RNIE3	paved	djougou ~ natitingou ~ toucountouna ~ tanguieta ~ dassari ~ porga
RNIE6	paved	djougou ~ ndali
RNIE6	paved	ndali ~ nikki
RNIE7	paved	banikoara ~ kandi ~ segbana
	paved	ouake ~ djougou
	unpaved	djougou ~ pehunco ~ kerou ~ banikoara
	unpaved	banikoara ~ keremou
	unpaved	malanville ~ karimama
	paved	seme-kpodji ~ porto-novo
	unpaved	natitingou ~ kouande ~ kerou
	unpaved	bassila ~ tchaourou
`,
};
