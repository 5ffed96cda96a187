import type { CountryRoads } from './rows.ts';

/** Main roads of Ghana; columns as in rows.ts, sources in docs/data-sources.md. */
export const GH: CountryRoads = {
  country: 'GH',
  nodes: `
accra	geonames:2306104	Accra	town	5.556	-0.1969
aflao	geonames:2305677	Aflao	border_post	6.1198	1.1901
bawku	geonames:2303287	Bawku	town	11.0616	-0.2417
bimbilla	vigie:gh-bimbilla	Bimbilla	town	8.86	0.06
bole	vigie:gh-bole	Bole	town	9.03	-2.49
bolgatanga	geonames:2302821	Bolgatanga	town	10.7856	-0.8514
cape-coast	geonames:2302357	Cape Coast	town	5.1053	-1.2466
damongo	geonames:2302002	Damongo	town	9.083	-1.8188
gambaga	vigie:gh-gambaga	Gambaga	town	10.53	-0.44
goaso	geonames:2300749	Goaso	town	6.8036	-2.5172
gushegu	vigie:gh-gushegu	Gushegu	town	9.92	-0.22
hamile	vigie:gh-hamile	Hamile	border_post	10.99	-2.74
ho	geonames:2300379	Ho	town	6.6008	0.4713
jirapa	vigie:gh-jirapa	Jirapa	town	10.53	-2.7
kintampo		Kintampo	town	8.056	-1.735
koforidua	geonames:2299522	Koforidua	town	6.0941	-0.2591
kulungugu	vigie:gh-kulungugu	Kulungugu	border_post	11.07	-0.18
kumasi	geonames:2298890	Kumasi	town	6.6885	-1.6244
nadowli	vigie:gh-nadowli	Nadowli	town	10.37	-2.66
nakpanduri	vigie:gh-nakpanduri	Nakpanduri	town	10.63	-0.17
nandom	vigie:gh-nandom	Nandom	town	10.85	-2.76
navrongo	geonames:2297505	Navrongo	town	10.8956	-1.0921
nkwanta	vigie:gh-nkwanta	Nkwanta	town	8.26	0.52
paga	vigie:gh-paga	Paga	border_post	10.98	-1.11
savelugu	geonames:2295517	Savelugu	town	9.6244	-0.8253
sawla	vigie:gh-sawla	Sawla	town	9.28	-2.42
sekondi-takoradi	geonames:2295458	Sekondi-Takoradi	port	4.9268	-1.7577
sunyani	geonames:2295021	Sunyani	town	7.3399	-2.3268
tamale	geonames:2294877	Tamale	town	9.4008	-0.8393
tatale	vigie:gh-tatale	Tatale	town	9.35	0.53
techiman	geonames:2294727	Techiman	town	7.5905	-1.9395
tema	geonames:2294700	Tema	port	5.6698	-0.0166
tumu	vigie:gh-tumu	Tumu	town	10.88	-1.98
wa	geonames:2294206	Wa	town	10.0607	-2.5019
walewale	vigie:gh-walewale	Walewale	town	10.35	-0.8
yendi	geonames:2293801	Yendi	town	9.4427	-0.0099
zebilla	vigie:gh-zebilla	Zebilla	town	10.92	-0.46
`,
  roads: `
N1	paved	sekondi-takoradi ~ cape-coast ~ accra 29 tema
N1	paved	tema ~ aflao 5 tg:lome
N6	paved	accra ~ koforidua ~ kumasi
N10	paved	kumasi 120 techiman 64 kintampo 203 tamale
N10	paved	tamale 27 savelugu 86 walewale 52 bolgatanga 30 navrongo 14 paga
N2	paved	tema ~ ho
N2	unpaved	ho ~ nkwanta ~ bimbilla ~ yendi
N2	unpaved	yendi ~ gushegu ~ gambaga ~ nakpanduri ~ bawku ~ kulungugu
N2	paved	kulungugu ~ bf:bittou
	paved	yendi ~ tamale
	paved	bolgatanga ~ zebilla ~ bawku
	paved	navrongo ~ tumu
	paved	techiman ~ bole ~ sawla ~ wa
	paved	wa ~ nadowli ~ jirapa ~ nandom ~ hamile
	paved	tamale ~ damongo ~ sawla
	paved	wa ~ tumu
	paved	gambaga ~ walewale
	paved	kumasi ~ sunyani ~ techiman
	paved	sunyani ~ goaso ~ kumasi
	paved	accra ~ ho
	paved	ho ~ tg:kpalime
	unpaved	yendi ~ tatale ~ tg:kabou
`,
};
