import type { CountryRoads } from './rows.ts';

/** Main roads of Niger; columns as in rows.ts, sources in docs/data-sources.md. */
export const NE: CountryRoads = {
  country: 'NE',
  nodes: `
abala	geonames:2448246	Abala	town	14.9369	3.4336
abalak	geonames:2448245	Abalak	town	15.4509	6.2793
aderbissinat	geonames:2448150	Aderbissinat	town	15.6275	7.8945
agadem	geonames:2448088	Agadem	town	16.8333	13.2833
agadez	geonames:2448085	Agadez	town	16.9733	7.9911
aguie	geonames:2448024	Aguié	town	13.506	7.7786
aney	geonames:2447744	Aney	town	19.3646	12.8976
arlit	geonames:2447513	Arlit	town	18.7369	7.3853
assamaka	vigie:ne-assamaka	Assamaka	border_post	19.34	5.79
ayorou	geonames:2447416	Ayorou	town	14.7308	0.9174
badaguichiri	geonames:2447317	Badaguichiri	town	14.5245	5.3676
bagaroua	geonames:2447291	Bagaroua	town	14.6362	4.349
bakin-birji	geonames:2447261	Bakin Birji	town	14.2558	8.795
balleyara	geonames:2447223	Balleyara	town	13.7838	2.9523
bangui	geonames:2447137	Bangui	town	13.6741	6.1755
banibangou	vigie:ne-banibangou	Banibangou	town	15.04	2.71
bankilare	geonames:2447078	Bankilaré	town	14.5765	0.7267
barmou	geonames:2576528	Barmou	town	15.1015	5.4008
bazaga	geonames:2446937	Bazaga	town	13.7942	5.0984
belbedji	geonames:2446878	Belbédji	town	14.6769	7.9828
bella	geonames:2446908	Bella	town	12.4061	3.3833
bermo	geonames:2596622	Bermo	town	14.6989	6.7166
bilma	geonames:2446796	Bilma	town	18.6853	12.9164
birni-ngaoure	geonames:2437731	Birni N’Gaouré	town	13.0817	2.911
birni-nkonni	geonames:2437732	Birni N’Konni	town	13.796	5.2503
bonkoukou	geonames:2446642	Bonkoukou	town	14.0111	3.2148
bossey-bangou	geonames:2446621	Bossey Bangou	town	13.3464	1.2918
bosso	geonames:2446613	Bosso	town	13.6987	13.3095
boumba	geonames:2446526	Boumba	town	12.4074	2.8465
bouza	geonames:2446466	Bouza	town	14.4229	6.0428
chetimari	geonames:2446397	Chétimari	town	13.1822	12.4223
chinagodrar	geonames:2446376	Chinagodrar	town	15.2276	3.0014
dakoro	geonames:2446267	Dakoro	town	14.5106	6.765
dan-barto	geonames:2596667	Dan-Barto	town	13.1972	8.3208
dan-issa	geonames:2446059	Dan-Issa	border_post	13.2048	7.2575
dan-kassari	vigie:ne-dan-kassari	Dan-Kassari	town	13.67	4.45
dargol	geonames:2445842	Dargol	town	13.9178	1.2428
diagourou	geonames:2445390	Diagourou	town	13.9075	0.8117
diffa	geonames:2445704	Diffa	town	13.3154	12.6113
dingazi-banda	geonames:2445665	Dingazi-Banda	town	14.1824	2.5519
dirkou	geonames:7102885	Dirkou	town	19.0004	12.895
djirataoua	geonames:2445587	Djirataoua	town	13.4072	7.1389
dogondoutchi	geonames:2445553	Dogondoutchi	town	13.6393	4.0287
dogonkiria	geonames:2445545	Dogonkiria	town	14.0605	4.3536
dolbel	geonames:2445520	Dôlbel	town	14.6119	0.2764
dole	geonames:2445519	Dolé	border_post	11.7121	3.6287
dosso	geonames:2445488	Dosso	town	13.049	3.1937
dungass	geonames:2445399	Dungass	town	13.0615	9.3434
elmeki	geonames:2445259	Elmeki	town	17.7345	8.275
fachi	geonames:2445190	Fachi	town	18.0979	11.5859
falmey	geonames:2445148	Falmey	town	12.5954	2.8511
famale	geonames:2445142	Famalé	town	14.5521	1.0824
farie	geonames:2445076	Farié	town	13.7943	1.6362
filingue	geonames:2444995	Filingué	town	14.3521	3.3168
gaya	geonames:2444489	Gaya	border_post	11.8843	3.4492
gotheye	geonames:2444329	Gothèye	town	13.8559	1.5671
goudoumaria	geonames:2444298	Goudoumaria	town	13.7109	11.1885
gougaram	geonames:2596701	Gougaram	town	18.4825	7.7844
goure	geonames:2444219	Gouré	town	13.9835	10.2704
gueskerou	geonames:2444142	Gueskérou	town	13.477	12.8431
guidan-roumdji	geonames:2443623	Guidan-Roumdji	town	13.6576	6.6957
guidimouni	geonames:2443522	Guidimouni	town	13.6929	9.5124
hamdallaye	geonames:2443435	Hamdallaye	town	13.5583	2.4108
iferouane	geonames:2443346	Iférouane	town	19.0625	8.42
illela	geonames:2443304	Illéla	town	14.4605	5.2437
inates	vigie:ne-inates	Inatès	town	15.227	1.313
ingall	geonames:2443192	Ingall	town	16.7878	6.9342
kabefo	geonames:6848595	Kabéfo	town	14.0162	1.9554
kablewa	geonames:2442932	Kabléwa	town	13.9765	12.9808
kao	geonames:2444748	Kao	town	15.4098	5.7343
karguibangou	geonames:2442607	Karguibangou	town	12.9497	3.5044
karma	geonames:2442593	Karma	town	13.6724	1.8125
keita	geonames:2442478	Keita	town	14.7551	5.7749
kelle	geonames:2442467	Kellé	town	14.2817	10.1152
kindjandi	vigie:ne-kindjandi	Kindjandi	town	13.69	12.9
kollo	geonames:2442248	Kollo	town	13.3043	2.339
kone-beri	geonames:2442201	Koné Béri	town	13.7467	2.0981
kornaka	geonames:2442119	Kornaka	town	14.1026	6.9012
koure	vigie:ne-koure	Kouré	town	13.3	2.57
koygolo	geonames:2441823	Koygolo	town	13.4871	3.0108
loga	geonames:2441632	Loga	town	13.6132	3.2358
madama	vigie:ne-madama	Madama	border_post	21.95	13.65
madaoua	geonames:2441530	Madaoua	town	14.073	5.96
madarounfa	geonames:2441526	Madarounfa	town	13.3087	7.156
magaria	geonames:2441482	Magaria	town	12.9983	8.9099
maine-soroa	geonames:2441447	Maïné-Soroa	town	13.2114	12.0241
makalondi	geonames:2441434	Makalondi	border_post	12.8334	1.6861
malbaza	geonames:2441375	Malbaza	town	13.9271	5.5203
malgorou	geonames:2441363	Malgorou	town	12.1684	3.4671
mangaize	geonames:2441326	Mangaïzé	town	14.684	1.9513
maradi	geonames:2441291	Maradi	town	13.5	7.1017
matameye	geonames:2441217	Matamèye	town	13.4231	8.4748
mayahi	geonames:2441194	Mayahi	town	13.9553	7.6712
mirriah	geonames:2440921	Mirriah	town	13.7073	9.1501
mokko	geonames:2440902	Mokko	town	13.1764	3.272
ngourti	geonames:2440699	N’Gourti	town	15.3313	13.1993
nguelbeyli	vigie:ne-n-guelbeyli	N’Guelbeyli	town	13.95	12.1
nguigmi	geonames:2440495	N’Guigmi	town	14.2495	13.1092
niamey	geonames:2440485	Niamey	town	13.5127	2.1128
ouallam	geonames:2440371	Ouallam	town	14.3164	2.086
ourafane	geonames:2440252	Ourafane	town	14.074	8.1284
petelkole	vigie:ne-petelkole	Petelkolé	border_post	14.06	0.39
pont-de-doutchi	vigie:ne-pont-de-doutchi	Pont de Doutchi	border_post	13.26	12.56
sabon-machi	geonames:2440042	Sabon Machi	town	13.8716	6.9741
sakoira	geonames:2439965	Sakoira	town	14.2776	1.3985
sambera	geonames:2439937	Sambéra	town	12.3996	3.048
sanam	geonames:2439904	Sanam	town	14.834	3.9179
sansane-haoussa	geonames:2439621	Sansané Haoussa	town	13.8464	1.6079
say	geonames:2439812	Say	town	13.1007	2.3689
seguedine	geonames:2596775	Séguédine	town	20.1948	12.9609
simiri	geonames:2439713	Simiri	town	14.1405	2.1337
soubdou	geonames:6750282	Soubdou	town	13.7919	10.5344
souloulou	geonames:2439577	Souloulou	town	13.6096	6.4165
tabalak	geonames:2439532	Tabalak	town	15.1	5.6667
tahoua	geonames:2439376	Tahoua	town	14.8888	5.2692
takieta	geonames:2439310	Takieta	town	13.6807	8.529
talcho	geonames:2439276	Talcho	town	14.5806	3.3647
tamou	geonames:2439205	Tamou	town	12.7555	2.1769
tampena	geonames:2439203	Tampéna	town	12.9365	1.313
tanout	geonames:2439155	Tanout	town	14.9709	8.8879
tassara	geonames:2439078	Tassara	town	16.8047	5.6442
tchadoua	geonames:2439024	Tchadoua	town	13.5464	7.4461
tchintabaraden	geonames:2438974	Tchintabaraden	town	15.8969	5.7985
tchirozerine	geonames:8624379	Tchirozérine	town	17.221	7.7614
tebaram	geonames:2596595	Tébaram	town	14.8341	4.4582
teguidda-n-tessoumt	geonames:2438914	Teguidda-n-Tessoumt	town	17.4175	6.6444
telemses	geonames:2438883	Telemsès	town	15.6207	4.7832
tera	geonames:2438855	Téra	town	14.0078	0.7531
tesker	geonames:2439085	Tesker	town	15.1174	10.6969
tessa	geonames:2438829	Tessa	town	12.7682	3.4096
tessaoua	geonames:2438823	Tessaoua	town	13.7574	7.9874
tibiri-dosso	geonames:2438775	Tibiri	town	13.1058	3.9977
tigueze-fan-rami	geonames:2438713	Tigueze Fan Rami	town	15.2134	3.3609
tillaberi	geonames:2438678	Tillabéri	town	14.2071	1.4542
tillia	geonames:2438675	Tillia	town	16.1233	4.7897
timia	geonames:2438655	Timia	town	18.1122	8.7761
tingara	geonames:2438624	Tingara	town	14.9564	1.5003
tirmini	geonames:2438843	Tirmini	town	13.772	8.7965
tondikiwindi	geonames:2438443	Tondikiwindi	town	14.4603	2.0303
tongo-tongo	geonames:2438421	Tongo Tongo	town	14.9361	1.8046
torodi	geonames:2438409	Torodi	town	13.1191	1.7987
toummo	vigie:ne-toummo	Toummo	border_post	22.62	14.13
toumour	geonames:2438291	Toumour	town	13.6679	13.1277
tsernaoua	geonames:2438206	Tsernaoua	town	13.8854	5.3476
wacha	geonames:2440341	Wacha	town	13.3652	9.2938
wanzerbe	geonames:2440352	Wanzerbé	town	14.7428	0.3628
yassane	geonames:2438010	Yassane	border_post	14.9104	0.8446
zinder	geonames:2437798	Zinder	town	13.8072	8.9881
`,
  roads: `
RN1	unpaved	yassane 37 ayorou
RN1	paved	ayorou 28 famale 49 sakoira 10 tillaberi
RN1	paved	tillaberi 47 sansane-haoussa 7 farie
RN1	paved	farie 24 karma 39 niamey
RN1	paved	niamey 59 koure 47 birni-ngaoure 33 dosso
RN1	paved	dosso 38 karguibangou 102 dogondoutchi
RN1	paved	dogondoutchi 49 dan-kassari 76 bazaga 17 birni-nkonni
RN1	paved	birni-nkonni 16 tsernaoua 20 malbaza 54 madaoua
RN1	paved	madaoua 101 guidan-roumdji 52 maradi
RN1	paved	maradi 41 tchadoua 40 aguie 39 tessaoua
RN1	paved	tessaoua 62 takieta 33 tirmini 22 zinder
RN1	paved	zinder 23 mirriah 45 guidimouni 99 goure
RN1	paved	goure ~ soubdou ~ goudoumaria ~ maine-soroa
RN1	paved	maine-soroa ~ chetimari ~ diffa
RN1	paved	diffa ~ kindjandi ~ kablewa ~ nguigmi
RN4	paved	farie ~ gotheye ~ dargol ~ tera ~ petelkole
RN6	paved	niamey 62 torodi 38 makalondi
RN7	paved	dosso 44 tessa 45 bella 31 malgorou 35 gaya 7 bj:malanville
RN9	paved	maradi 11 djirataoua 26 dan-issa 13 ng:magama-jibia
RN11	paved	magaria ~ zinder
RN11	paved	zinder 56 bakin-birji 82 tanout
RN11	paved	tanout ~ aderbissinat ~ agadez
RN14	paved	dosso ~ mokko ~ loga
	unpaved	loga ~ koygolo ~ balleyara
RN24	paved	niamey 28 kone-beri 47 simiri 22 ouallam
RN24	unpaved	ouallam ~ tondikiwindi ~ mangaize ~ tongo-tongo
RN24	unpaved	ouallam ~ dingazi-banda ~ banibangou
RN25	paved	niamey ~ hamdallaye ~ balleyara ~ bonkoukou ~ filingue
RN25	paved	filingue ~ talcho ~ abala
RN25	unpaved	abala ~ sanam ~ tebaram ~ tahoua
RN25	paved	tahoua 51 tabalak 79 abalak
RN25	paved	abalak ~ agadez
RN25	paved	agadez 42 tchirozerine 198 arlit
RN25	unpaved	arlit 200 assamaka
RN29	paved	tsernaoua ~ illela ~ badaguichiri ~ tahoua
	paved	niamey 57 say
	unpaved	say ~ tamou ~ bf:botou
	unpaved	tamou ~ bf:tapoa-djerma
	unpaved	tera ~ bankilare ~ ayorou
	unpaved	bankilare ~ dolbel ~ wanzerbe
	unpaved	tera ~ diagourou
	unpaved	torodi ~ bossey-bangou ~ gotheye
	unpaved	torodi ~ tampena
	unpaved	tillaberi ~ kabefo ~ ouallam
	unpaved	abala ~ banibangou
	unpaved	abala ~ tigueze-fan-rami
	unpaved	ayorou ~ tingara ~ inates
	unpaved	banibangou ~ chinagodrar
	unpaved	birni-ngaoure ~ falmey ~ boumba
	unpaved	gaya ~ sambera ~ boumba
	unpaved	dogondoutchi ~ dogonkiria ~ bagaroua ~ tebaram
	paved	gaya ~ ng:kamba
	unpaved	gaya ~ dole
	paved	birni-nkonni ~ ng:illela
	unpaved	madaoua ~ bouza ~ keita ~ tahoua
	unpaved	tahoua ~ kao ~ tchintabaraden ~ tassara
	unpaved	tahoua ~ barmou ~ telemses ~ tillia
	unpaved	maradi ~ sabon-machi ~ kornaka ~ dakoro ~ bermo
	unpaved	tessaoua ~ mayahi
	unpaved	tessaoua ~ ourafane ~ belbedji ~ tanout
	paved	takieta ~ matameye ~ dan-barto ~ ng:daura
	unpaved	matameye ~ magaria
	unpaved	magaria ~ ng:kazaure
	unpaved	mirriah ~ wacha ~ dungass
	unpaved	goure ~ kelle ~ tesker
	unpaved	guidan-roumdji ~ souloulou ~ ng:sabon-birni
	unpaved	madaoua ~ bangui
	unpaved	diffa ~ gueskerou ~ toumour ~ bosso
	unpaved	kablewa ~ bosso
	unpaved	diffa ~ pont-de-doutchi ~ ng:damasak
	unpaved	maine-soroa ~ nguelbeyli
	unpaved	nguigmi ~ ngourti ~ agadem ~ bilma
	unpaved	agadez ~ fachi ~ bilma
	unpaved	bilma ~ dirkou ~ aney ~ seguedine ~ madama ~ toummo
	unpaved	agadez ~ elmeki ~ timia ~ iferouane
	unpaved	arlit ~ gougaram ~ iferouane
	unpaved	agadez ~ ingall ~ teguidda-n-tessoumt
	unpaved	abalak ~ ingall
	paved	niamey ~ kollo
	unpaved	dogondoutchi ~ tibiri-dosso
	unpaved	maradi ~ madarounfa ~ dan-issa
`,
};
