import type { CountryRoads } from './rows.ts';

/** Main roads of Mauritania; columns as in rows.ts, sources in docs/data-sources.md. */
export const MR: CountryRoads = {
  country: 'MR',
  nodes: `
adel-bagrou	vigie:mr-adel-bagrou	Adel Bagrou	border_post	15.55	-7.03
aioun	geonames:2381291	Aïoun	town	16.6614	-9.6149
akjoujt	geonames:2381690	Akjoujt	town	19.6969	-14.4164
aleg	geonames:2381659	Aleg	town	17.0481	-13.9209
amourj	geonames:2598228	Amourj	town	16.1098	-7.2185
atar	geonames:2381334	Atar	town	20.5169	-13.0499
bababe	geonames:2381249	Bababé	town	16.3371	-13.9529
barkeol	geonames:2381163	Barkéol	town	16.6404	-12.4985
bassikounou	geonames:2381152	Bassikounou	town	15.8656	-5.9468
bogue	geonames:2380954	Bogué	town	16.5915	-14.2631
bou-gadoum	geonames:2380817	Boû Gadoûm	town	15.8814	-7.3601
bousteila	vigie:mr-bousteila	Bousteila	town	15.95	-8.35
boutilimit	geonames:2380670	Boutilimit	town	17.5504	-14.7
chami	vigie:mr-chami	Chami	town	20.06	-15.97
djiguenni	geonames:2380224	Djiguenni	town	15.7284	-8.6686
fassala	vigie:mr-fassala	Fassala	border_post	15.55	-5.52
gogui-zemmal	vigie:mr-gogui-zemmal	Gogui Zemmal	border_post	15.74	-9.35
gouraye	geonames:2597436	Gouraye	border_post	14.8993	-12.4489
guerou	geonames:6902161	Guerou	town	16.8177	-11.8359
kaedi	geonames:2378736	Kaédi	town	16.1465	-13.5047
kankossa	geonames:2378716	Kankossa	town	15.9389	-11.527
khabou	geonames:2378639	Khabou	town	14.7383	-12.0839
kiffa	geonames:2378538	Kiffa	town	16.6166	-11.4045
kobenni	geonames:2597437	Kobenni	town	15.8172	-9.3653
leghligue	vigie:mr-leghligue	Leghligue	town	15.63	-8.6
magta-lahjar		Magta Lahjar	town	17.52	-13.08
mbera	vigie:mr-mbera	Mbera	town	15.84	-5.8
mbout	geonames:2378025	M’Bout	town	16.0216	-12.5838
nema	geonames:2377539	Néma	town	16.6162	-7.2535
nouadhibou	geonames:2377457	Nouadhibou	port	20.931	-17.0346
nouakchott	geonames:2377450	Nouakchott	port	18.0858	-15.9785
oualata	geonames:2377327	Oualata	town	17.3014	-7.0256
ould-yenge	geonames:2377211	Ould Yengé	town	15.5404	-11.7147
rosso	geonames:2376898	Rosso	border_post	16.5138	-15.805
sangrave		Sangrave	town	17.53	-12.6
selibaby	geonames:2376719	Sélibaby	town	15.159	-12.1829
tamchekket	geonames:2376486	Tamchekket	town	17.2422	-10.6706
tidjikja	geonames:2376193	Tidjikja	town	18.5564	-11.4271
timbedra	geonames:2376115	Timbédra	town	16.2504	-8.1666
tintane	geonames:6911696	Tintane	town	16.3946	-10.1737
touil	geonames:2375847	Touil	town	15.5311	-10.1155
`,
  roads: `
RN3	paved	nouakchott 154 boutilimit
RN3	paved	boutilimit 105 aleg
RN3	paved	aleg ~ magta-lahjar ~ sangrave ~ guerou
RN3	paved	guerou 55 kiffa
RN3	paved	kiffa ~ tintane ~ aioun
RN3	paved	aioun ~ timbedra ~ nema
RN2	paved	nouakchott 204 rosso 11 sn:rosso
RN2	paved	nouakchott 281 chami 189 nouadhibou
RN1	paved	nouakchott 255 akjoujt
RN1	paved	akjoujt ~ atar
	paved	aioun ~ kobenni ~ gogui-zemmal
	unpaved	kobenni ~ leghligue ~ djiguenni
	unpaved	kiffa ~ kankossa
	unpaved	kankossa ~ ould-yenge ~ selibaby
	paved	selibaby ~ mbout ~ kaedi
	paved	kaedi ~ bababe ~ bogue
	paved	bogue ~ aleg
	paved	rosso ~ bogue
	unpaved	selibaby ~ gouraye
	unpaved	kiffa ~ barkeol ~ mbout
	unpaved	tintane ~ touil
	unpaved	tintane ~ tamchekket
	unpaved	timbedra ~ djiguenni
	unpaved	timbedra ~ bousteila
	paved	nema ~ amourj ~ bou-gadoum ~ adel-bagrou
	unpaved	amourj ~ bassikounou ~ mbera ~ fassala
	unpaved	nema ~ oualata
	unpaved	sangrave ~ tidjikja
	unpaved	selibaby ~ khabou
`,
};
