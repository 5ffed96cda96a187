import type { CountryRoads } from './rows.ts';

/** Main roads of Senegal; columns as in rows.ts, sources in docs/data-sources.md. */
export const SN: CountryRoads = {
  country: 'SN',
  nodes: `
bakel	geonames:2254441	Bakel	town	14.9024	-12.4594
dahra	geonames:2253277	Dahra	town	15.3484	-15.4799
dakar	geonames:2253354	Dakar	port	14.6937	-17.4441
diourbel	geonames:2252309	Diourbel	town	14.6604	-16.24
fatick	geonames:2251911	Fatick	town	14.344	-16.416
goudiry	geonames:2251473	Goudiry	town	14.1815	-12.718
kaffrine	geonames:2251007	Kaffrine	town	14.1059	-15.5508
kanel	geonames:2250849	Kanel	town	15.4916	-13.1763
kaolack	geonames:2250805	Kaolack	town	14.152	-16.0726
kedougou	geonames:2250645	Kédougou	town	12.5556	-12.1808
kharakhena	vigie:sn-kharakhena	Kharakhéna	town	12.8	-11.55
khossanto	geonames:2249898	Khossanto	town	13.133	-11.9701
kidira	geonames:2249892	Kidira	border_post	14.457	-12.217
kolda	geonames:2249782	Kolda	town	12.8939	-14.9413
kothiary	vigie:sn-kothiary	Kothiary	town	13.9	-13.45
koumpentoum	geonames:2249576	Koumpentoum	town	13.9833	-14.5667
koungheul		Koungheul	town	13.98	-14.8
koussanar	geonames:2249493	Koussanar	town	13.8667	-14.0833
linguere	geonames:2249281	Linguère	town	15.3953	-15.1193
louga	geonames:2249222	Louga	town	15.6187	-16.2244
mako	geonames:2248929	Mako	town	12.8555	-12.3506
matam	geonames:2248752	Matam	town	15.6559	-13.2554
mbacke	geonames:2248698	Mbacké	town	14.7903	-15.908
mbour	geonames:2248477	Mbour	town	14.422	-16.9638
missirah	vigie:sn-missirah	Missirah	town	13.52	-13.51
moussala	vigie:sn-moussala	Moussala	border_post	12.916	-11.406
ourossogui	geonames:2246922	Ourossogui	town	15.6059	-13.3223
podor	geonames:2246654	Podor	town	16.6178	-15.0414
podor-carrefour			junction	16.5	-14.9
richard-toll	geonames:2246544	Richard-Toll	town	16.4625	-15.7008
rosso	geonames:2246522	Rosso	border_post	16.4203	-15.7983
rufisque	geonames:2246512	Rufisque	town	14.7154	-17.2733
sabodala	vigie:sn-sabodala	Sabodala	town	13.17	-12.11
sadatou	vigie:sn-sadatou	Sadatou	town	13.9	-12.05
saint-louis	geonames:2246452	Saint-Louis	town	16.0179	-16.4896
salemata	geonames:2246431	Salémata	town	12.6285	-12.8166
saraya	geonames:2246188	Saraya	town	12.8317	-11.7538
tambacounda	geonames:2244991	Tambacounda	town	13.7707	-13.6673
thies	geonames:2244802	Thiès	town	14.7894	-16.926
tivaouane	geonames:2244386	Tivaouane	town	14.9744	-16.9397
touba	geonames:2244322	Touba	town	14.85	-15.8833
toumboura	geonames:2244236	Toumboura	town	13.9687	-12.2165
velingara	geonames:2244177	Vélingara	town	13.15	-14.1167
ziguinchor	geonames:2243940	Ziguinchor	town	12.568	-16.2733
`,
  roads: `
RN1	paved	dakar 24 rufisque 59 mbour
RN1	paved	mbour 64 fatick 46 kaolack
RN1	paved	kaolack 59 kaffrine 86 koungheul 26 koumpentoum 56 koussanar 48 tambacounda
RN1	paved	tambacounda 29 kothiary 90 goudiry 65 kidira
RN2	paved	rufisque ~ thies ~ tivaouane ~ louga ~ saint-louis
RN2	paved	saint-louis ~ rosso
RN2	paved	rosso ~ richard-toll ~ podor-carrefour ~ ourossogui ~ kanel ~ bakel ~ kidira
	paved	podor-carrefour ~ podor
RN3	paved	thies ~ diourbel ~ mbacke ~ dahra ~ linguere
RN3	paved	linguere ~ ourossogui
	paved	louga ~ dahra
	paved	ourossogui 11 matam
	paved	mbacke ~ touba
	paved	diourbel ~ fatick
RN6	paved	tambacounda ~ velingara ~ kolda ~ ziguinchor
RN7	paved	tambacounda 35 missirah 159 mako 41 kedougou
	paved	kedougou ~ saraya ~ kharakhena ~ moussala
	unpaved	kedougou ~ khossanto ~ sabodala
	unpaved	kedougou ~ salemata
	unpaved	bakel ~ mr:gouraye
	unpaved	kidira ~ toumboura ~ sadatou ~ saraya
	paved	louga ~ touba
	paved	kaffrine ~ mbacke
`,
};
