import type { CountryRoads } from './rows.ts';

/** Main roads of Burkina Faso; columns as in rows.ts, sources in docs/data-sources.md. */
export const BF: CountryRoads = {
  country: 'BF',
  nodes: `
arbolle	geonames:2363176	Arbollé	town	12.85	-2.05
aribinda	geonames:2363174	Aribinda	town	14.2296	-0.8654
bama	geonames:2362971	Bama	town	11.3787	-4.4218
banfora	geonames:2362909	Banfora	town	10.6333	-4.7667
banh	geonames:2362557	Banh	town	13.7927	-2.7094
bani	geonames:2361603	Bani	town	13.7214	-0.1722
baraboule	geonames:2362793	Baraboulé	town	14.2066	-1.8531
barani	geonames:2362781	Barani	town	13.1691	-3.8899
barsalogho	geonames:2362735	Barsalogho	town	13.4139	-1.0558
bartiebougou	geonames:2362731	Bartiébougou	town	12.8729	0.7937
batie	geonames:2362669	Batié	town	9.8833	-2.9167
bekuy	geonames:2362617	Békuy	town	11.6333	-3.8833
belehede	geonames:2362603	Belehede	town	14.0815	-1.2908
bereba	geonames:2362543	Béréba	town	11.6281	-3.6784
bilanga	geonames:2362498	Bilanga	town	12.55	0.0167
bittou	geonames:2362376	Bittou	town	11.2581	-0.3061
bobo-dioulasso	geonames:2362344	Bobo-Dioulasso	town	11.1771	-4.2979
bogande	geonames:2362323	Bogandé	town	12.9704	-0.1495
bokin	geonames:2362287	Bokin	town	13.0081	-1.7903
bomborokuy	geonames:6875024	Bomborokuy	town	13.0075	-3.9608
bondokuy	geonames:2362216	Bondokuy	town	11.8444	-3.768
boromo	geonames:2362150	Boromo	town	11.7454	-2.9301
botou	geonames:2362117	Botou	town	12.6628	2.0527
boulsa	geonames:2361946	Boulsa	town	12.6666	-0.5747
boundore	geonames:12076761	Boundoré	town	13.4411	0.9073
boura	geonames:2361898	Boura	town	11.0428	-2.502
bourasso	geonames:2361894	Bourasso	town	12.6333	-3.7167
bouroum	geonames:2361860	Bouroum	town	13.6103	-0.6495
bouroum-bouroum	geonames:2361859	Bouroum-Bouroum	town	10.5333	-3.2333
bourzanga	geonames:2361853	Bourzanga	town	13.6781	-1.5461
bousse	geonames:2361845	Boussé	town	12.6576	-1.8929
cinkanse	vigie:bf-cinkanse	Cinkansé	border_post	11.12	0
comin-yanga	geonames:2359217	Comin-Yanga	town	11.6997	0.1369
dablo	geonames:2361762	Dablo	town	13.7187	-1.1819
dakola	vigie:bf-dakola	Dakola	border_post	11	-1.13
dande	geonames:2361630	Dandé	town	11.5848	-4.5611
dano	geonames:2361586	Dano	town	11.1464	-3.0578
dapelogo	geonames:2361567	Dapélogo	town	12.6692	-1.5344
dedougou	geonames:2361477	Dédougou	town	12.4634	-3.4607
deou	geonames:2361444	Déou	town	14.6008	-0.719
di	geonames:2361424	Di	town	13.169	-3.4151
diapaga	geonames:2361373	Diapaga	town	12.0731	1.7884
diapangou	geonames:2361371	Diapangou	town	12.1139	0.1808
didyr	geonames:2361345	Didyr	town	12.5604	-2.6219
diebougou	geonames:2361342	Diébougou	town	10.9621	-3.2497
diguel	geonames:2361300	Diguel	town	14.0371	-1.5131
dissin	geonames:2361188	Dissin	town	10.9333	-2.9333
djibasso	geonames:2361178	Djibasso	border_post	13.1221	-4.1563
djibo	geonames:2361177	Djibo	town	14.0994	-1.6255
dokui	geonames:2361138	Dokui	town	12.5503	-4.107
dori	geonames:2361082	Dori	town	14.0354	-0.0345
douroula	geonames:2360973	Douroula	town	12.5841	-3.2996
essakane	vigie:bf-essakane	Essakane	town	14.38	0.07
fada-ngourma	geonames:2360886	Fada N’Gourma	town	12.0616	0.3584
falagountou	geonames:2360870	Falagountou	town	14.3691	0.184
faramana	geonames:2360845	Faramana	border_post	12.0492	-4.6716
fo	geonames:2360777	Fô	town	11.8845	-4.5171
foube	vigie:bf-foube	Foubé	town	13.62	-0.83
foutouri	geonames:2360721	Foutouri	town	12.723	1.0505
galgouli	geonames:2360682	Galgouli	border_post	9.9667	-3.45
gaoua	geonames:2577162	Gaoua	town	10.2992	-3.2508
garango	geonames:2360615	Garango	town	11.8	-0.5506
gaskinde	geonames:2360563	Gaskindé	town	13.913	-1.6343
gassan	geonames:2360560	Gassan	town	12.8183	-3.2016
gayeri	geonames:2360541	Gayéri	town	12.6482	0.4931
gbomblora	vigie:bf-gbomblora	Gbomblora	town	10.17	-3.08
gomboro	geonames:2360446	Gomboro	town	13.4846	-2.7764
gomboussougou	geonames:2361778	Gomboussougou	town	11.4261	-0.7728
gorgadji	geonames:2360385	Gorgadji	town	14.0328	-0.5195
gorom-gorom	geonames:2360372	Gorom-Gorom	town	14.4429	-0.2347
gourcy	geonames:2360238	Gourcy	town	13.2078	-2.3589
hounde	geonames:2360073	Houndé	town	11.5	-3.5167
kabougou	geonames:2359956	Kabougou	town	11.9667	2.0167
kampti	geonames:2359817	Kampti	town	10.1464	-3.4543
kantchari	geonames:2359723	Kantchari	border_post	12.4756	1.5116
kaya	geonames:2359608	Kaya	town	13.0917	-1.0844
kelbo	geonames:2359586	Kelbo	town	13.8658	-1.1608
kiembara	geonames:2359527	Kiembara	town	13.2395	-2.7311
kokologho	geonames:2359317	Kokologho	town	12.1897	-1.8856
koloko	geonames:2359265	Koloko	border_post	11.0815	-5.3108
kombissiri	geonames:2359227	Kombissiri	town	12.061	-1.3336
kompienga	vigie:bf-kompienga	Kompienga	town	11.07	0.7
kongoussi	geonames:2359142	Kongoussi	town	13.3258	-1.5347
korsimoro	geonames:2359042	Korsimoro	town	12.8207	-1.0674
koudougou	geonames:2358946	Koudougou	town	12.2526	-2.3627
kouka	geonames:2358899	Kouka	town	11.8982	-4.3379
koumbri	geonames:2358786	Koumbri	town	13.8478	-2.4172
koundougou	geonames:2358759	Koundougou	town	11.7224	-4.5085
koupela	geonames:2358738	Koupéla	town	12.1786	-0.351
lanfiera	geonames:2358493	Lanfiéra	town	12.9833	-3.4088
leo	geonames:2358382	Léo	town	11.1003	-2.1065
logobou	geonames:2358286	Logobou	town	11.6336	1.6681
loropeni	geonames:2358241	Loropéni	town	10.2994	-3.5297
loumana	geonames:2358202	Loumana	town	10.5833	-5.35
madjoari	geonames:2358175	Madjoari	town	11.4764	1.2508
mane	geonames:2358109	Mané	town	12.9879	-1.3387
manga	geonames:2358100	Manga	town	11.6636	-1.0731
mangodara	geonames:2358095	Mangodara	town	9.9	-4.35
manni	geonames:2358085	Manni	town	13.26	-0.2094
mansila	geonames:2358072	Mansila	town	13.16	0.6374
markoye	geonames:2358043	Markoye	town	14.6433	0.0361
matiacoali	geonames:2358020	Matiacoali	town	12.3548	1.0328
midebdo	geonames:2357981	Midebdo	town	9.9833	-3.1333
mogtedo	geonames:2357931	Mogtédo	town	12.2844	-0.8372
nadiagou	vigie:bf-nadiagou	Nadiagou	border_post	11.13	0.78
namoungou	geonames:2357606	Namoungou	town	12.015	0.6092
namounou	geonames:2357605	Namounou	town	11.8606	1.6992
namsiguia	geonames:2357598	Namsiguia	town	13.8317	-1.6082
nassoumbou	geonames:2357494	Nassoumbou	town	14.4089	-1.5507
natiaboani	geonames:2357487	Natiaboani	town	11.6992	0.5061
ndorola	geonames:2357448	N’Dorola	town	11.7614	-4.8188
niangoloko	geonames:2357371	Niangoloko	town	10.2833	-4.9167
nobere	geonames:2357230	Nobéré	town	11.5581	-1.2044
nouna	geonames:2357163	Nouna	town	12.7294	-3.863
orodara	geonames:2577164	Orodara	town	10.9492	-4.9342
ouagadougou	geonames:2357048	Ouagadougou	town	12.3657	-1.5339
ouahigouya	geonames:2357043	Ouahigouya	town	13.5828	-2.4216
ouargaye	geonames:2357012	Ouargaye	town	11.502	0.0589
ouarkoye	geonames:2357010	Ouarkoye	town	12.0899	-3.669
ouessa	geonames:2356953	Ouessa	border_post	11.0454	-2.7886
oursi	geonames:2356784	Oursi	town	14.6755	-0.4603
pa	geonames:2356766	Pâ	town	11.5454	-3.2572
padema	vigie:bf-padema	Padéma	town	12	-4.25
pama	geonames:2356738	Pama	town	11.2497	0.7075
peni	geonames:2356610	Péni	town	10.9492	-4.4718
pensa	geonames:2356499	Pensa	town	13.6406	-0.8094
pibaore	geonames:2356536	Pibaoré	town	12.8944	-0.8081
piela	geonames:2356530	Piéla	town	12.7096	-0.1311
pissila	geonames:2356467	Pissila	town	13.1642	-0.8225
po	geonames:2356454	Pô	town	11.1697	-1.145
pouytenga	geonames:2356300	Pouytenga	town	12.2516	-0.4256
rapadama	geonames:2356243	Rapadama	town	12.3	-0.9333
reo	geonames:2356228	Réo	town	12.3196	-2.4709
sabou	geonames:2356136	Sabou	town	12.0667	-2.2333
samba	geonames:2356022	Samba	town	13.0251	-2.2817
samorogouan	geonames:2355993	Samorogouan	town	11.3925	-4.9388
sampelga	geonames:2355987	Sampelga	town	13.7503	0.2198
sampieri	geonames:2355986	Sampieri	town	12.4334	1.3453
sapouy	geonames:2355869	Sapouy	town	11.5544	-1.7736
satiri	geonames:2355822	Satiri	town	11.4338	-4.0345
sebba	geonames:2355803	Sebba	town	13.4364	0.5304
seguenega	geonames:2355779	Séguénéga	town	13.4417	-1.9669
seytenga	geonames:2355472	Seytenga	border_post	13.972	0.3096
sideradougou	geonames:2355678	Sidéradougou	town	10.6759	-4.253
sindou	geonames:2355548	Sindou	town	10.6667	-5.1667
solenzo	geonames:2355404	Solenzo	town	12.1742	-4.0848
solhan	geonames:2356040	Solhan	town	13.3824	0.4535
solle	vigie:bf-solle	Sollé	town	13.9	-2.17
soudougui	geonames:2355278	Soudougui	town	11.2017	0.3236
tambao	geonames:8531904	Tambao	town	14.7812	0.0416
tanghin-dassouri	geonames:2354971	Tanghin-Dassouri	town	12.2694	-1.7153
tankougounadie	geonames:2354918	Tankougounadié	town	13.562	0.7358
tansarga	geonames:2354841	Tansarga	town	11.8753	1.8669
taparko	geonames:2354742	Taparko	town	13.4654	-0.3244
tapoa-djerma	geonames:2354770	Tapoa-Djerma	town	12.2845	1.9398
tcheriba	geonames:2354733	Tchériba	town	12.2621	-3.0791
tenado	geonames:2354692	Ténado	town	12.1928	-2.5974
tenkodogo	geonames:2354675	Tenkodogo	town	11.78	-0.3697
thiou	geonames:2354633	Thiou	border_post	13.8063	-2.6637
tibga	geonames:2354575	Tibga	town	12.1692	0.0575
tin-akoff	geonames:2596769	Tin-Akoff	town	14.9655	-0.1633
tindangou	geonames:2354450	Tindangou	town	11.1811	0.83
titao	geonames:2354349	Titao	town	13.7667	-2.0667
tollo	geonames:2354270	Tollo	town	13.7418	-1.9602
toma	geonames:2354265	Toma	town	12.7584	-2.8988
tougan	geonames:2354176	Tougan	town	13.0725	-3.0694
tougouri	geonames:2354162	Tougouri	town	13.3164	-0.5225
toussiana	geonames:2354074	Toussiana	town	10.8333	-4.6167
yako	geonames:2353688	Yako	town	12.9591	-2.2607
yalgo	geonames:2353671	Yalgo	town	13.5833	-0.2667
yendere	geonames:2353544	Yendéré	border_post	10.2	-4.9667
yerifoula	geonames:2353520	Yérifoula	town	10.4667	-3.5833
yilou	geonames:2353508	Yilou	town	13.0113	-1.5467
zabre	geonames:2353436	Zabré	town	11.1825	-0.6322
ziniare	geonames:2353257	Ziniaré	town	12.5819	-1.2971
zorgho	geonames:2353197	Zorgho	town	12.2492	-0.6153
`,
  roads: `
RN1	paved	ouagadougou 24 tanghin-dassouri 23 kokologho 44 sabou 91 boromo 46 pa 31 hounde 101 bobo-dioulasso
RN2	paved	ouagadougou 54 bousse 55 yako
RN2	paved	yako 30 gourcy 43 ouahigouya
RN2	paved	ouahigouya 40 thiou
RN3	paved	ouagadougou 36 ziniare 37 korsimoro 31 kaya
RN3	paved	kaya 30 pissila 37 tougouri 27 taparko 15 yalgo 19 bani 38 dori
RN3	paved	dori 46 seytenga ~ ne:petelkole
RN4	paved	ouagadougou 69 rapadama 11 mogtedo 26 zorgho 31 koupela
RN4	paved	koupela 47 tibga 16 diapangou 21 fada-ngourma
RN4	paved	fada-ngourma 29 namoungou 62 matiacoali 37 sampieri 19 kantchari
RN4	paved	kantchari 55 ne:makalondi
RN5	paved	ouagadougou 41 kombissiri 59 nobere 45 po
RN5	paved	po ~ dakola 4 gh:paga
RN6	paved	ouagadougou 99 sapouy 66 leo
	unpaved	leo ~ gh:tumu
RN7	paved	bobo-dioulasso 34 peni 22 toussiana 29 banfora
RN7	paved	banfora ~ niangoloko ~ yendere ~ ci:laleraba
RN8	paved	bobo-dioulasso 76 orodara
RN8	paved	orodara 48 koloko
RN9	paved	bobo-dioulasso ~ bama ~ dande ~ koundougou ~ fo ~ faramana
RN10	paved	bobo-dioulasso ~ satiri ~ bekuy ~ bondokuy ~ ouarkoye ~ dedougou
RN10	paved	dedougou 25 douroula 31 gassan 35 tougan
RN10	unpaved	tougan ~ gomboro ~ ouahigouya
	unpaved	banfora ~ sideradougou ~ yerifoula ~ loropeni
	paved	loropeni ~ gaoua
RN12	paved	pa ~ dano ~ diebougou ~ bouroum-bouroum ~ gaoua
	unpaved	gaoua ~ kampti ~ galgouli ~ ci:doropo
	unpaved	gaoua ~ gbomblora ~ midebdo ~ batie
	unpaved	batie ~ ci:bouna
RN14	paved	kokologho ~ koudougou
RN14	paved	koudougou ~ tenado ~ tcheriba ~ dedougou
RN14	paved	dedougou 36 bourasso 21 nouna
RN14	unpaved	nouna ~ bomborokuy ~ djibasso
RN15	unpaved	ouahigouya ~ seguenega ~ kongoussi
RN15	unpaved	kongoussi ~ mane ~ kaya
RN15	paved	kaya ~ pibaore ~ boulsa ~ pouytenga 12 koupela
RN16	paved	koupela 48 tenkodogo 64 bittou 40 cinkanse 4 tg:cinkasse
RN18	unpaved	bogande ~ bilanga ~ fada-ngourma
RN18	paved	fada-ngourma 48 natiaboani 60 pama
RN18	paved	pama ~ tindangou ~ nadiagou ~ bj:porga
RN19	unpaved	kantchari ~ diapaga ~ namounou ~ madjoari ~ pama
	unpaved	pama ~ kompienga
RN21	paved	koudougou ~ reo ~ didyr ~ toma ~ tougan
RN22	paved	ouagadougou 35 dapelogo 39 yilou 36 kongoussi
RN22	paved	kongoussi 43 bourzanga 20 namsiguia 10 gaskinde 23 djibo
RN22	unpaved	djibo ~ diguel ~ ml:boulkessi
RN23	unpaved	ouahigouya 46 titao 12 tollo 57 djibo
RN23	unpaved	djibo ~ belehede ~ aribinda ~ gorgadji ~ dori
	unpaved	djibo ~ nassoumbou
	unpaved	djibo ~ baraboule
	unpaved	dori ~ gorom-gorom ~ oursi ~ deou
	unpaved	gorom-gorom ~ markoye ~ tambao ~ tin-akoff
	unpaved	dori ~ falagountou ~ essakane ~ markoye
	unpaved	dori ~ sampelga ~ sebba ~ solhan
	unpaved	solhan ~ mansila ~ bartiebougou ~ gayeri
	unpaved	sebba ~ boundore ~ tankougounadie
	unpaved	gayeri ~ foutouri
	unpaved	fada-ngourma ~ gayeri
	unpaved	gayeri ~ bogande
	unpaved	bogande ~ manni ~ taparko
	unpaved	bogande ~ piela ~ boulsa
	unpaved	kaya ~ barsalogho ~ foube ~ pensa ~ bouroum ~ tougouri
	unpaved	barsalogho ~ dablo
	unpaved	foube ~ kelbo ~ djibo
	unpaved	titao ~ solle
	unpaved	ouahigouya ~ koumbri
	unpaved	ouahigouya ~ banh
	unpaved	yako ~ samba ~ koudougou
	unpaved	yako ~ arbolle ~ bokin ~ kongoussi
	unpaved	kantchari ~ botou
	unpaved	diapaga ~ tapoa-djerma ~ botou
	unpaved	diapaga ~ tansarga ~ logobou
	unpaved	diapaga ~ kabougou
	unpaved	tougan ~ kiembara
	unpaved	tougan ~ lanfiera ~ di
	unpaved	nouna ~ dokui ~ solenzo
	unpaved	solenzo ~ dedougou
	unpaved	solenzo ~ kouka ~ dande
	unpaved	nouna ~ barani
	unpaved	orodara ~ samorogouan ~ ndorola
	unpaved	banfora ~ sindou ~ loumana
	unpaved	sindou ~ orodara
	unpaved	banfora ~ mangodara
	unpaved	diebougou ~ dissin ~ ouessa ~ gh:hamile
	unpaved	leo ~ boura ~ ouessa
	unpaved	sapouy ~ po
	unpaved	nobere ~ manga ~ gomboussougou ~ zabre ~ bittou
	unpaved	tenkodogo ~ ouargaye ~ soudougui
	unpaved	ouargaye ~ comin-yanga ~ diapangou
	paved	sabou ~ koudougou
	unpaved	bondokuy ~ bereba ~ hounde
	unpaved	solenzo ~ padema ~ faramana
	unpaved	tenkodogo ~ garango
`,
};
