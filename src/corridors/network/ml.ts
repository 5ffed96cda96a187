import type { CountryRoads } from './rows.ts';

/** Main roads of Mali; columns as in rows.ts, sources in docs/data-sources.md. */
export const ML: CountryRoads = {
  country: 'ML',
  nodes: `
abeibara	geonames:2596472	Abeïbara	town	19.1167	1.75
adiora	vigie:ml-adiora	Adiora	town	16.0878	-1.2636
agouni	vigie:ml-agouni	Agouni	town	17.0542	-2.9972
aguelhoc	geonames:2461247	Aguelhoc	town	19.4614	0.8589
akabar	geonames:2461207	Akabar	town	15.3717	2.0319
akor	geonames:2461186	Akor	town	14.8702	-6.9771
alatona	geonames:2461161	Alatona	town	14.8034	-5.9348
almoustarat	geonames:2596476	Almoustarat	town	17.3667	0.0872
amassine	vigie:ml-amassine	Amassine	town	17.7052	1.2437
ambidedi	geonames:2461072	Ambidédi	town	14.5864	-11.7908
anderamboukane	geonames:2461034	Andéramboukane	border_post	15.4275	3.0175
anefis	geonames:2461022	Anéfis	town	18.04	0.6011
ansongo	geonames:2461003	Ansongo	town	15.6597	0.5022
aourou	geonames:2460972	Aourou	town	14.9681	-11.5866
araouane	geonames:2460954	Araouane	town	18.9	-3.53
attara	geonames:2460846	Attara	town	15.6621	-4.3523
babougou	geonames:2460804	Babougou	town	13.7335	-5.7439
badinko	geonames:2460784	Badinko	town	12.9667	-9.2167
bafoulabe	geonames:2460755	Bafoulabé	town	13.8065	-10.8321
baguineda	geonames:2460721	Baguinéda	town	12.6179	-7.7771
balle	geonames:2460607	Ballé	town	15.3395	-8.587
bamafele	vigie:ml-bamafele	Bamafélé	town	13.2646	-10.5079
bamako	geonames:2460596	Bamako	town	12.65	-8
bamba	geonames:2460583	Bamba	town	14.6439	-3.0984
bamba-bourem	geonames:2460582	Bamba	town	17.0336	-1.4038
bambara-maoude	geonames:2460575	Bambara-Maoudé	town	15.8521	-2.786
banamba	geonames:2460546	Banamba	town	13.5477	-7.4481
banco	geonames:2460397	Banco	town	12.1	-6.5167
bancoumana	vigie:ml-bancoumana	Bancoumana	town	12.2023	-8.269
bandiagara	geonames:2460489	Bandiagara	town	14.35	-3.6104
bandiougoula	geonames:2460477	Bandiougoula	town	15.2469	-10.5067
bankass	geonames:2460401	Bankass	town	14.0775	-3.5159
bara	geonames:2460337	Bara	town	15.8071	0.3245
baraoueli	vigie:ml-baraoueli	Baraouéli	town	13.0691	-6.2314
barapireli	geonames:6866956	Barapiréli	town	14.3089	-3.0553
baye	geonames:2460710	Baye	town	13.6226	-3.3705
beleko	vigie:ml-beleko	Béléko	town	12.5335	-6.9611
bema	geonames:2460159	Béma	town	15.041	-9.3534
benena	geonames:2460144	Bénéna	border_post	13.12	-4.3652
ber	vigie:ml-ber	Ber	town	16.8375	-2.5252
bintagoungou	geonames:2460036	Bintagoungou	town	16.7354	-3.7352
bla	geonames:2460013	Bla	town	12.9501	-5.7602
boidie	vigie:ml-boidie	Boidié	town	13.2127	-6.8716
boni	geonames:2459917	Boni	town	15.0766	-2.2198
bore	geonames:2459905	Boré	town	15.1333	-3.4833
boron	geonames:2459881	Boron	town	14.0152	-7.5121
bou-djebeha	vigie:ml-bou-djebeha	Boû Djébéha	town	18.54	-2.67
boughessa	geonames:2459651	Boughessa	town	19.7938	1.657
bougouni	geonames:2459775	Bougouni	town	11.4177	-7.4832
boulal	geonames:2459742	Boulal	town	15.0771	-8.4281
boulkessi	vigie:ml-boulkessi	Boulkessi	town	14.88	-1.45
boura	geonames:2459675	Boura	town	12.4117	-4.5393
bourem	geonames:2459657	Bourem	town	16.9004	-0.35
cinzana	geonames:2448282	Cinzana	town	13.2525	-5.9646
cinzana-village	vigie:ml-cinzana-village	Cinzana Village	town	13.2415	-5.9723
dabia	geonames:2459512	Dabia	town	12.6685	-11.1389
dag-dag	geonames:2459478	Dag-Dag	town	14.5861	-11.4306
danderesso	geonames:2459383	Danderesso	town	11.4865	-5.4816
debo-massassi	geonames:2459242	Débo Massassi	town	14.5797	-9.37
dia	geonames:2459176	Dia	town	14.3486	-4.9619
diabaly	geonames:2458187	Diabaly	town	14.6937	-6.0197
diafarabe	geonames:2459126	Diafarabé	town	14.1381	-5.0178
diakon	vigie:ml-diakon	Diakon	town	14.4715	-10.2509
dialafara	geonames:2459074	Dialafara	town	13.463	-11.3796
dialaka	geonames:2459069	Dialaka	town	14.8575	-10.4374
dialakoroba	geonames:2594038	Dialakoroba	town	12.2663	-7.9261
diallassagou	geonames:2459040	Diallassagou	town	13.7377	-3.6265
dialloube	geonames:2459035	Dialloubé	town	15.0191	-4.2324
diamou	geonames:2459007	Diamou	town	14.088	-11.2626
diangounte-camara	geonames:2458985	Diangounté Camara	town	14.5448	-9.5127
dianguirde	geonames:2458983	Dianguirdé	town	14.4885	-9.016
diankabou	geonames:2458980	Diankabou	town	14.5844	-3.0813
dianke	geonames:2458978	Dianké	town	15.7258	-4.6429
diaramana	geonames:2458856	Diaramana	town	12.8518	-5.4004
diaye-coura	geonames:11496167	Diaye Coura	town	15.1823	-9.9843
diboli	geonames:2458925	Diboli	border_post	14.4551	-12.1995
didieni	geonames:6911839	Didiéni	town	13.8851	-8.0929
diema	geonames:2458881	Diéma	town	14.54	-9.1921
dieoura	geonames:2458637	Dieoura	town	14.3	-9.85
dilly	geonames:2458804	Dilly	town	14.9956	-7.6684
dinangourou	geonames:2458786	Dinangourou	town	14.451	-2.2442
dindanko	geonames:2458779	Dindanko	town	14.1251	-9.5046
dio-gare	geonames:2458088	Dio Gare	town	12.8026	-8.2431
dioila	geonames:2458747	Dioïla	town	12.4822	-6.7911
diongaga	geonames:2458715	Diongaga	town	15.0763	-10.8849
dioro	vigie:ml-dioro	Dioro	town	13.6872	-5.833
diougani	geonames:2458641	Diougani	town	14.3156	-2.7403
dioulafoundou	vigie:ml-dioulafoundou	Dioulafoundou	town	12.3888	-10.8228
dioura	geonames:2458636	Dioura	town	14.8252	-5.2547
dire	geonames:2458623	Diré	town	16.257	-3.4013
djebock	vigie:ml-djebock	Djebock	town	16.3434	0.2913
djenne	geonames:2458589	Djenné	town	13.9061	-4.5533
djidian-kenieba	geonames:2458098	Djidian Kéniéba	town	13.0976	-11.3953
djoliba	geonames:2458740	Djoliba	town	12.3419	-8.1344
djougoun	vigie:ml-djougoun	Djougoun	town	14.2596	-9.6068
dogo	geonames:2458481	Dogo	town	11.8904	-7.3297
dogo-youwarou	geonames:2458480	Dogo	town	15.1686	-4.4312
dogoni	geonames:2458470	Dogoni	town	12.1436	-6.001
domba	geonames:2458443	Domba	town	11.7315	-6.8885
dorey	geonames:2458383	Dorey	town	16.1433	-0.8439
douekire	geonames:2458335	Douékiré	town	16.5692	-3.3739
douentza	geonames:2458334	Douentza	town	15.0015	-2.9498
doussoudiana	geonames:2458207	Doussoudiana	town	11.1504	-7.8061
essouk	vigie:ml-essouk	Essouk	town	18.7642	1.1911
fafa	geonames:2457841	Fafa	town	15.3177	0.7446
fakola	geonames:2457827	Fakola	town	10.5333	-6.9167
falea	geonames:2457797	Faléa	town	12.2646	-11.2752
fallou	geonames:2457777	Fallou	town	14.5968	-7.9349
falo	geonames:2457778	Falo	town	12.9113	-6.2389
fana	geonames:2457763	Fana	town	12.7787	-6.9564
fanga	geonames:6653908	Fanga	town	15.0048	-10.4183
fangasso	geonames:2457742	Fangasso	town	13.5287	-4.4456
farabougou	geonames:2457671	Farabougou	town	14.8921	-6.1414
faragouaran	geonames:2457642	Faragouaran	town	11.3121	-7.7769
farakala	geonames:6910382	Farakala	town	11.3574	-6.0026
farako	geonames:2457631	Farako	town	10.8333	-6.85
fassoudebe	geonames:2457545	Fassoudébé	town	15.1168	-9.4381
fatao	geonames:2457530	Fatao	town	14.3246	-9.5311
fatoma	geonames:2457515	Fatoma	town	14.611	-4.0613
filamana	geonames:2457455	Filamana	town	10.5	-7.95
finkolo	geonames:2457430	Finkolo	town	11.2682	-5.5105
forgho	vigie:ml-forgho	Forgho	town	16.5046	-0.0752
foulabougou	geonames:2457324	Foulabougou	town	14.4624	-8.8864
foum-elba	vigie:ml-foum-elba	Foum Elba	town	20.6082	-3.6021
fourou	geonames:2457300	Fourou	town	10.75	-6.1333
gabou	geonames:2457275	Gabou	town	14.5022	-11.2864
gadougou	geonames:10376951	Gadougou	town	12.5847	-9.5033
gao	geonames:2457163	Gao	town	16.2717	-0.0447
garalo	geonames:2457154	Garalo	town	11	-7.4333
gargouna	geonames:2457132	Gargouna	town	15.9243	0.2196
gavinane	geonames:2457107	Gavinané	town	15.1351	-9.8935
gogui	geonames:2457077	Gogui	border_post	15.6859	-9.3297
goma-coura	vigie:ml-goma-coura	Goma-Coura	town	14.87	-6
gossi	vigie:ml-gossi	Gossi	town	15.8165	-1.3071
gouendo	geonames:2456801	Gouendo	town	12.795	-6.3207
goumbou	geonames:2456940	Goumbou	town	14.9882	-7.454
goundaka	geonames:2456918	Goundaka	town	14.4998	-3.9465
goundam	geonames:2456917	Goundam	town	16.4145	-3.6707
gourao	geonames:2456889	Gourao	town	15.3143	-4.0329
gourma-rharous	geonames:2456871	Gourma-Rharous	town	16.8778	-1.9231
gouthioube	vigie:ml-gouthioube	Gouthioubé	town	14.7562	-12.2289
groumera	vigie:ml-groumera	Grouméra	town	14.8251	-9.1383
guelelenkoro	vigie:ml-guelelenkoro	Guélélénkoro	town	11.1451	-8.5202
guenegore	geonames:2456790	Guénégoré	town	12.7282	-11.024
guire	geonames:2456722	Guiré	town	14.6432	-6.6909
hassi	geonames:2456649	Hassi	town	15.0118	-8.9259
heremakono	vigie:ml-heremakono	Héremakono	border_post	11.13	-5.37
hombori	geonames:2456630	Hombori	town	15.279	-1.7004
in-delimane	vigie:ml-in-delimane	In-Delimane	town	15.8603	1.5182
in-khalil	geonames:8435748	In-Khalil	border_post	21.1887	1.0425
inadiatafane	vigie:ml-inadiatafane	Inadiatafane	town	15.7672	-1.982
inekar	geonames:2596483	Inékar	town	15.9594	3.1411
inkadewane	geonames:12489760	Inkadewane	town	16.485	2.1833
isseye	geonames:2456057	Isséye	town	14.8728	-2.0256
kadial	geonames:2455983	Kadial	town	14.652	-4.4391
kadiana	geonames:2455980	Kadiana	town	10.75	-6.5
kadiolo	geonames:2455974	Kadiolo	town	10.55	-5.7667
kalabancoro	geonames:2455914	Kalabancoro	town	12.5733	-8.0291
kalana	geonames:2455895	Kalana	town	10.7833	-8.2
kambila	geonames:2455811	Kambila	town	12.7931	-8.1051
kangaba	geonames:2455735	Kangaba	town	11.9333	-8.4167
kangare	vigie:ml-kangare	Kangaré	town	11.6412	-8.201
kani-kombole	geonames:2455707	Kani-Kombolé	town	14.1458	-3.5946
karangana	geonames:2455648	Karangana	town	12.2296	-5.0352
kassaro	geonames:2455582	Kassaro	town	12.9516	-8.878
kati	geonames:2455558	Kati	town	12.7441	-8.0726
katiena	geonames:2455553	Katiéna	town	13.3231	-5.6418
kayes	geonames:2455518	Kayes	town	14.4469	-11.4445
kebila	geonames:2455503	Kébila	town	11.2757	-7.0427
keleya	geonames:2455474	Kéléya	town	11.8277	-7.7878
kemeni	geonames:2455460	Kéméni	town	12.9787	-5.5433
kenenkou	geonames:2455438	Kenenkou	town	13.1062	-7.2434
kenieba	geonames:2455427	Kéniéba	town	12.8375	-11.2357
keniegoue	geonames:2455411	Kéniégoué	town	11.7667	-8.6167
kiban	geonames:2455293	Kiban	town	13.579	-7.3537
kidal	geonames:2455290	Kidal	town	18.4411	1.4078
kignan	geonames:2455242	Kignan	town	11.8519	-6.014
kimparana	geonames:2455456	Kimparana	town	12.8422	-4.9245
kirane	geonames:2455234	Kirané	town	15.4085	-10.2225
kita	geonames:2455216	Kita	town	13.0349	-9.4895
klela	geonames:2455209	Klela	town	11.6875	-5.6641
kobri	vigie:ml-kobri	Kobri	town	13.1161	-9.8999
kokofata	geonames:2455055	Kokofata	town	12.8833	-9.95
kokry	geonames:2455021	Kokry	town	13.9604	-5.5154
kolal	vigie:ml-kolal	Kolal	town	15.2496	-7.9764
kolokani	geonames:2454955	Kolokani	town	13.5728	-8.0339
kolondieba	geonames:2454934	Kolondiéba	town	11.0894	-6.8929
kolongo	geonames:2454929	Kolongo	town	14.1695	-5.4762
kolongotomo	geonames:2454926	Kolongotomo	town	13.8817	-5.686
komara	geonames:2454887	Komara	town	14.1166	-5.1487
konna	geonames:2454857	Konna	town	14.9433	-3.8947
konobougou	geonames:2454755	Konobougou	town	12.917	-6.7579
konseguela	geonames:2454738	Konséguéla	town	12.4095	-5.8766
korera-kore	geonames:2454697	Korera Koré	town	15.1377	-8.9597
korientze	geonames:2454691	Korientzé	town	15.3943	-3.7818
korioume	geonames:2454683	Korioumé	town	16.6612	-3.0262
koro	geonames:2454674	Koro	town	14.064	-3.0754
koronga	geonames:2454643	Koronga	town	15.3319	-7.6043
kotouba	geonames:2454598	Kotouba	town	13.4743	-8.7236
koula	geonames:2454544	Koula	town	13.2419	-4.2741
koulikoro	geonames:2454530	Koulikoro	town	12.8627	-7.5598
koumantou	geonames:2454483	Koumantou	town	11.406	-6.8498
koumbia	vigie:ml-koumbia	Koumbia	town	12.5919	-4.69
kouna	geonames:2454451	Kouna	town	14.2462	-4.145
koundian	geonames:2454433	Koundian	town	13.159	-10.6803
kouniakary	geonames:2454786	Kouniakary	town	14.5797	-10.9012
kouoro	geonames:2454390	Kouoro	town	12.0146	-5.708
kouremale	geonames:2454378	Kourémalé	border_post	11.95	-8.7833
kouroukoto	geonames:2454324	Kouroukoto	town	12.6	-10.4
kourouninkoto	geonames:2454294	Kourouninkoto	town	13.8587	-9.5806
koury	geonames:2454285	Koury	border_post	12.184	-4.8028
koussane	geonames:2454280	Koussané	town	14.8852	-11.234
koutiala	geonames:2454268	Koutiala	town	12.3917	-5.4642
kremis	vigie:ml-kremis	Krémis	town	15.3504	-10.3446
labbezanga	geonames:2454210	Labbézanga	border_post	14.9563	0.696
lakamane	geonames:2454193	Lakamané	town	14.5095	-9.9099
lakanguemou	vigie:ml-lakanguemou	Lakanguémou	town	15.4245	-10.2772
lambidou	geonames:2454182	Lambidou	town	14.3121	-9.5509
lany-mody	geonames:2454162	Lany Mody	town	14.7148	-12.055
lere	geonames:2454104	Léré	town	15.7118	-4.9118
lerneb	geonames:6847237	Lerneb	town	16.3287	-4.9591
lessagou	geonames:2454101	Lessagou	town	13.8118	-3.6026
lobougoula	geonames:2454072	Lobougoula	town	11.0442	-5.9806
lougui	geonames:12470231	Lougui	town	14.9822	-5.6052
loulo	geonames:2454045	Loulo	town	13.0671	-11.3722
loulouni	geonames:2454043	Loulouni	town	10.9	-5.6
macina	geonames:2455465	Macina	town	13.9641	-5.3579
madiama	geonames:2454018	Madiama	town	13.7948	-4.396
madina	geonames:6912213	Madina	town	13.409	-9.6144
madina-diassa	vigie:ml-madina-diassa	Madina Diassa	town	10.8203	-7.7375
madina-kagoro	geonames:2453975	Madina Kagoro	town	14.3733	-7.6661
madougou	vigie:ml-madougou	Madougou	town	14.2493	-2.73
mahina	geonames:2453928	Mahina	town	13.7625	-10.8486
mahou	geonames:2453922	Mahou	town	12.1321	-4.6295
makano	vigie:ml-makano	Makano	town	12.6759	-9.0463
manankoro	geonames:2453815	Manankoro	border_post	10.4667	-7.45
manantali	geonames:2453812	Manantali	town	13.2076	-10.462
mandiakuy	vigie:ml-mandiakuy	Mandiakuy	town	13.017	-4.4648
markala	geonames:2453662	Markala	town	13.6843	-6.0735
massantola	geonames:2453621	Massantola	town	13.4941	-7.805
massigui	geonames:2453615	Massigui	town	11.8588	-6.7708
mbouna	geonames:2453553	M’Bouna	town	16.6877	-3.9728
medine	geonames:2453540	Medine	town	14.3752	-11.3664
melgue	geonames:6652450	Melgué	town	15.0842	-11.1695
mena	geonames:6907248	Mena	town	12.3215	-6.9945
mena-kolondieba	geonames:2453518	Ména	town	11.2479	-6.7844
menaka	geonames:2453514	Ménaka	town	15.9182	2.4022
meridiela	vigie:ml-meridiela	Meridiela	town	12.096	-7.2541
miria	geonames:2453423	Miria	town	11.2655	-5.7509
misseni	geonames:2453443	Misséni	town	10.3167	-6.0667
molobala	geonames:2453384	Molobala	town	12.177	-5.333
mondoro	geonames:2453375	Mondoro	town	14.6762	-1.9513
monimpebougou	geonames:2453776	Monimpébougou	town	14.1508	-5.5209
mopti	geonames:2453348	Mopti	town	14.4843	-4.183
moribabougou	geonames:2453681	Moribabougou	town	12.6867	-7.8638
morila	geonames:6910164	Morila	town	11.6579	-6.8623
mourdiah	geonames:2453262	Mourdiah	town	14.4727	-7.4671
mpessoba	geonames:2453217	M’Pessoba	town	12.6726	-5.7156
nampala	vigie:ml-nampala	Nampala	town	15.283	-5.553
nangalasso	geonames:2453173	Nangalasso	town	10.8833	-6.3167
nangola	geonames:2453116	Nangola	town	12.666	-6.6043
nara	geonames:2453079	Nara	town	15.18	-7.28
narena	geonames:2453076	Narena	town	12.2303	-8.6331
ndaki	vigie:ml-n-daki	N’Daki	town	15.36	-0.95
ndebougou	geonames:2453044	N’Débougou	town	14.3739	-5.9782
neguela	vigie:ml-neguela	Néguéla	town	12.8483	-8.4626
ngolobougou	geonames:2452876	N’Golobougou	town	12.1734	-6.7089
ngouma	geonames:2452846	N’Gouma	town	15.6365	-3.3701
ngouraba	vigie:ml-n-gouraba	N’Gouraba	town	12.4232	-7.4907
niafunke	geonames:2452830	Niafunké	town	15.9322	-3.9906
niagane	geonames:2452826	Niagané	town	14.2674	-9.7409
niantanso	geonames:2452756	Niantanso	town	13.2764	-10.1753
niena	geonames:2452720	Niéna	town	11.4252	-6.3488
niessoumala	vigie:ml-niessoumala	Niessoumala	town	10.597	-8.2093
nimbougou	vigie:ml-nimbougou	Nimbougou	town	10.8567	-5.5042
niono	geonames:2452655	Niono	town	14.2505	-5.9868
nioro-du-sahel	geonames:2452651	Nioro du Sahel	town	15.2293	-9.5928
nkourala	geonames:2452631	N’Kourala	town	11.3604	-6.1146
nossombougou	geonames:2452605	Nossombougou	town	13.0978	-7.935
ntillit	vigie:ml-n-tillit	N’Tillit	town	15.5282	-0.4847
nyamina	geonames:2452480	Nyamina	town	13.3131	-6.983
ogossagou	vigie:ml-ogossagou	Ogossagou	town	13.954	-3.57
oualia	geonames:2452356	Oualia	town	13.663	-10.843
ouan	geonames:2452376	Ouan	town	13.6933	-4.4005
ouattagouna	geonames:2452326	Ouattagouna	town	15.1787	0.7238
ouelessebougou	geonames:2452224	Ouéléssébougou	town	11.9989	-7.914
ouenkoro	geonames:2452298	Ouenkoro	town	13.3848	-3.827
ouleni	geonames:2452269	Ouléni	town	13.7154	-7.3031
oussoubidiagna	geonames:2452168	Oussoubidiagna	town	14.2475	-10.462
raz-el-ma	geonames:2452034	Raz El Ma	town	16.6056	-4.4598
sadiola	geonames:2451964	Sadiola	town	13.8912	-11.6928
safo	geonames:2451947	Safo	town	12.7715	-7.9207
sagabari	geonames:2451943	Sagabari	town	12.5833	-9.8
sagalo	geonames:2451935	Sagalo	town	12.2	-10.7
saloba	geonames:2450651	Saloba	town	13.8781	-5.2428
samaya	geonames:2451815	Samaya	town	12.5495	-8.0552
san	geonames:2451778	San	town	13.3034	-4.8956
sanando	geonames:2451760	Sanando	town	12.9673	-6.4083
sanankoroba	geonames:2451736	Sanankoroba	town	12.3974	-7.9394
sandare	geonames:2451711	Sandaré	town	14.7038	-10.3057
sangha	geonames:2451689	Sangha	town	14.464	-3.3085
sansanding	geonames:2451641	Sansanding	town	13.7252	-6.0043
sanso	geonames:2451632	Sanso	town	11.7151	-6.8474
sarafere	geonames:2451596	Saraféré	town	15.824	-3.6942
sareyamou	geonames:2451561	Sareyamou	town	16.0838	-3.2399
sarro	geonames:2451556	Sarro	town	13.7224	-5.2386
satadougou	geonames:2451546	Satadougou	town	12.6145	-11.4178
sebete	geonames:2451505	Sébété	town	14.0336	-7.1451
sefeto	geonames:2451493	Séféto	town	14.1362	-9.8286
segala	geonames:2451487	Ségala	town	14.5638	-10.9746
segou	geonames:2451478	Ségou	town	13.4403	-6.2595
segue	geonames:2451467	Ségué	town	13.8452	-3.7513
selefougou	geonames:2449985	Selefougou	town	11.75	-8.3333
selingue	geonames:2451395	Sélingué	town	11.6167	-8.2333
selinkegny	geonames:2451393	Sélinkégny	town	14.0986	-10.7825
senou	vigie:ml-senou	Sénou	town	12.53	-7.93
seribabougou	geonames:2451314	Séribabougou	town	14.0133	-5.8841
serma	geonames:2451304	Serma	town	14.8599	-2.2642
sevare	geonames:2451285	Sévaré	town	14.5274	-4.0934
siby	geonames:2451241	Siby	town	12.3755	-8.3349
siekorole	geonames:2451215	Siékorolé	town	11.3167	-8.25
sikasso	geonames:2451185	Sikasso	town	11.3176	-5.6665
simby	geonames:2451142	Simby	town	14.9065	-9.6809
sirakoro	geonames:6912325	Sirakoro	town	13.4253	-9.1498
sirakoroba	geonames:2451014	Sirakoroba	town	13.5329	-7.6448
sirakorola	geonames:2451005	Sirakorola	town	13.2867	-7.5698
siribala	geonames:2450972	Siribala	town	14.0432	-6.1067
sofara	geonames:2450887	Sofara	town	14.0167	-4.2333
sokolo	geonames:2450849	Sokolo	town	14.7328	-6.1219
somadougou	geonames:2450804	Somadougou	town	14.2846	-4.0647
somo	geonames:6910692	Somo	town	13.3286	-6.6878
sorobasso	vigie:ml-sorobasso	Sorobasso	town	12.5169	-5.2548
sossobe	vigie:ml-sossobe	Sossobé	town	14.5588	-4.6733
soufouroulaye	geonames:2450683	Soufouroulaye	town	14.4048	-4.0854
souransan-tomoto	vigie:ml-souransan-tomoto	Souransan Tomoto	town	13.3491	-9.4947
sumpi	geonames:2450625	Sumpi	town	15.8436	-4.3255
tabankort	vigie:ml-tabankort	Tabankort	town	17.8472	0.3233
tabrichat	geonames:2450494	Tabrichat	town	17.7294	0.2061
talataye	vigie:ml-talataye	Talataye	town	16.2777	1.2094
tamani	geonames:2450311	Tamani	town	13.3363	-6.8347
tambacara	geonames:2450282	Tambacara	town	15.0677	-10.8427
tambaga	geonames:2450285	Tambaga	town	12.9667	-9.8667
tane	geonames:2449950	Tanè	town	13.4073	-4.5834
taoudenit	geonames:2450173	Taoudénit	town	22.6744	-3.9789
tarkint	vigie:ml-tarkint	Tarkint	town	17.4534	0.0566
teichibe	geonames:2450006	Teichibé	town	15.273	-11.71
telabit	geonames:2449992	Telabit	town	19.0656	0.9947
tella	geonames:2449993	Tella	town	11.7831	-6.2524
temera	geonames:2449964	Téméra	town	17.0008	-0.9383
teneni	geonames:2449939	Téneni	town	13.3356	-4.808
tenenkou	geonames:2449938	Ténenkou	town	14.4572	-4.9169
tessalit	geonames:2449893	Tessalit	town	20.2014	1.0888
tessit	vigie:ml-tessit	Tessit	town	15.2212	0.3068
tidermene	geonames:2596478	Tidermène	town	16.6176	2.4395
tienfala	geonames:2448748	Tienfala	town	12.7357	-7.7548
tin-essako	geonames:8631807	Tin-Essako	town	18.4506	2.488
tin-hama	vigie:ml-tin-hama	Tin-Hama	town	15.58	0.8906
tinzaouatene	vigie:ml-tinzaouatene	Tinzaouatène	town	19.95	2.97
tion	geonames:2449212	Tion	town	13.2807	-4.6688
toguere-coumbe	geonames:2449088	Toguéré-Coumbé	town	14.9169	-4.5948
tombouctou	geonames:2449067	Tombouctou	town	16.7735	-3.0074
tominian	geonames:2449060	Tominian	town	13.2874	-4.5932
tondibi	geonames:2449042	Tondibi	town	16.6531	-0.2281
tonka	geonames:2449018	Tonka	town	16.1289	-3.7478
toroli	geonames:2448987	Toroli	town	13.9197	-3.2205
touba	geonames:2448955	Touba	town	13.4637	-7.3828
toukoroba	geonames:2448989	Toukoroba	town	13.6107	-7.0391
toukoto	geonames:2448922	Toukoto	town	13.4477	-9.8765
toule	geonames:2448913	Toulé	town	15.1517	-5.5746
tousseguela	vigie:ml-tousseguela	Tousséguéla	town	11.0614	-6.6306
troungoumbe	vigie:ml-troungoumbe	Troungoumbé	town	15.2647	-9.2292
wabaria	vigie:ml-wabaria	Wabaria	town	16.1908	-0.0322
wacoro	geonames:2452365	Wacoro	town	12.601	-6.6935
waki	geonames:2452368	Waki	town	12.8417	-4.8226
yanfolila	geonames:2448518	Yanfolila	town	11.1833	-8.15
yangasso	geonames:2448517	Yangasso	town	13.0731	-5.3213
yasso	geonames:2448507	Yasso	town	13.1371	-4.674
yelekebougou	geonames:2448493	Yélékébougou	town	12.9745	-8.0397
yelimane	geonames:2448489	Yélimané	town	15.1337	-10.5666
yorosso	geonames:2448442	Yorosso	town	12.3581	-4.7769
yorou	vigie:ml-yorou	Yorou	town	14.242	-2.8843
youri	geonames:2448431	Youri	town	15.1047	-9.8139
youwarou	geonames:2448428	Youwarou	town	15.3684	-4.2628
zangasso	geonames:2448359	Zangasso	town	12.1568	-5.6231
zantiebougou	geonames:2448338	Zantiébougou	town	11.3837	-7.2546
zantiguila	geonames:2451618	Zantiguila	town	12.7095	-7.4407
zebala	geonames:2448325	Zébala	town	12.3116	-5.1532
zegoua	geonames:2448322	Zégoua	border_post	10.5	-5.6667
`,
  roads: `
RN1|RN3	paved	bamako 15 kati ~ kambila ~ nossombougou ~ kolokani ~ didieni
RN1|RN3	paved	didieni 130 foulabougou 18 dianguirde 24 diema
RN1|RN3	paved	diema 47 lambidou 46 lakamane 49 sandare
RN1|RN3	paved	sandare 75 kouniakary 9 segala 39 gabou 21 kayes
RN1	paved	kayes 45 ambidedi 52 diboli 3 sn:kidira
	paved	diema 83 fassoudebe 25 nioro-du-sahel
	paved	sandare 77 simby 40 nioro-du-sahel
	paved	nioro-du-sahel 62 gogui 9 mr:gogui-zemmal
	unpaved	nioro-du-sahel ~ troungoumbe ~ korera-kore ~ hassi ~ balle
	unpaved	nioro-du-sahel ~ youri ~ gavinane ~ diaye-coura ~ dialaka
	unpaved	dialaka ~ fanga ~ yelimane
	unpaved	sandare ~ dialaka
	unpaved	nioro-du-sahel ~ kirane ~ lakanguemou ~ kremis ~ bandiougoula ~ yelimane
	paved	kayes 64 koussane 51 diongaga 6 tambacara 36 yelimane
	unpaved	koussane ~ melgue
	unpaved	kayes ~ dag-dag ~ aourou ~ teichibe ~ mr:kankossa
	unpaved	aourou ~ mr:ould-yenge
	unpaved	ambidedi ~ lany-mody ~ gouthioube
RN2	paved	kayes 90 sadiola
RN2	unpaved	sadiola ~ dialafara ~ djidian-kenieba ~ loulo ~ kenieba
RN24	paved	kati ~ dio-gare ~ neguela ~ kassaro ~ badinko ~ kita
	unpaved	kobri ~ tambaga
RN24	paved	kita ~ tambaga ~ kokofata ~ guenegore ~ kenieba ~ sn:moussala
	paved	tambaga ~ niantanso ~ bamafele ~ manantali
	unpaved	manantali ~ koundian ~ mahina
	unpaved	kita ~ toukoto ~ oualia ~ mahina
	unpaved	mahina 7 bafoulabe
	unpaved	bafoulabe ~ selinkegny ~ oussoubidiagna ~ diakon ~ lakamane
	unpaved	bafoulabe ~ diamou ~ medine ~ kayes
	unpaved	kita ~ souransan-tomoto ~ madina ~ kourouninkoto ~ dindanko ~ niagane ~ lakamane
	unpaved	kita ~ sirakoro ~ kotouba ~ didieni
	unpaved	kita ~ gadougou ~ sagabari ~ kokofata
	unpaved	gadougou ~ gn:niagassola
	unpaved	kita ~ makano ~ kassaro
	unpaved	kenieba ~ satadougou
	unpaved	kenieba ~ dabia ~ falea
	unpaved	manantali ~ kouroukoto ~ dioulafoundou ~ falea
	unpaved	diema ~ dieoura ~ sefeto ~ toukoto
	unpaved	diema ~ groumera ~ bema ~ nioro-du-sahel
	unpaved	diema ~ debo-massassi ~ fatao ~ djougoun ~ dindanko
RN4	paved	didieni ~ madina-kagoro ~ mourdiah ~ goumbou ~ nara
	unpaved	balle ~ boulal ~ dilly ~ nara
	unpaved	balle ~ mr:leghligue
	unpaved	nara 55 mr:adel-bagrou
	unpaved	mourdiah ~ boron ~ banamba
	unpaved	boron ~ sebete
	unpaved	nara ~ akor ~ guire ~ sokolo
	unpaved	nara ~ koronga ~ kolal
	unpaved	dilly ~ fallou ~ madina-kagoro
RN27	paved	bamako ~ moribabougou ~ tienfala ~ koulikoro
	paved	koulikoro ~ sirakorola ~ banamba
	unpaved	banamba ~ touba ~ nyamina
	unpaved	koulikoro ~ kenenkou ~ nyamina
	unpaved	banamba ~ kiban ~ ouleni ~ toukoroba
	unpaved	nyamina ~ tamani ~ somo ~ markala
	unpaved	kolokani ~ massantola ~ sirakoroba ~ banamba
	unpaved	bamako ~ safo ~ yelekebougou ~ nossombougou
RN5	paved	bamako ~ siby ~ narena ~ kouremale 1 gn:kouremale
	paved	bamako ~ kalabancoro ~ samaya ~ djoliba ~ bancoumana ~ kangaba
	unpaved	kangaba ~ selefougou ~ selingue
	unpaved	kangaba ~ keniegoue ~ gn:siguiri
RN7	paved	bamako 16 senou 15 sanankoroba 15 dialakoroba 31 ouelessebougou 25 keleya 58 bougouni
RN7	paved	bougouni 27 zantiebougou 46 koumantou 57 niena 28 nkourala 13 farakala 39 sikasso
RN7	paved	sikasso 51 loulouni 48 kadiolo 13 zegoua 9 ci:pogo
RN10	paved	sikasso 19 finkolo 23 heremakono
RN10	paved	heremakono ~ bf:koloko
RN8	paved	bougouni ~ garalo ~ manankoro ~ ci:tienko
	paved	ouelessebougou ~ selingue
	unpaved	selingue 5 kangare ~ siekorole ~ yanfolila
	unpaved	bougouni ~ faragouaran ~ doussoudiana ~ yanfolila
	unpaved	yanfolila ~ kalana ~ niessoumala ~ filamana
	unpaved	yanfolila ~ guelelenkoro ~ gn:mandiana
	unpaved	garalo ~ madina-diassa ~ filamana
	paved	zantiebougou ~ kebila ~ kolondieba ~ tousseguela ~ kadiana ~ ci:tengrela
	unpaved	kolondieba ~ farako ~ fakola
	unpaved	kadiana ~ nangalasso ~ fourou ~ kadiolo
	unpaved	kadiolo ~ misseni ~ ci:mbengue
	unpaved	koumantou ~ sanso ~ domba ~ banco
	unpaved	sanso ~ morila ~ massigui
	unpaved	keleya ~ dogo ~ meridiela
RN6	paved	bamako 26 baguineda 40 zantiguila 57 fana 28 konobougou 84 segou
RN6	paved	segou 41 cinzana 44 bla
RN6	paved	bla 51 yangasso 54 san
RN6	paved	san 12 teneni 29 tane 22 fangasso 22 ouan 13 madiama 34 sofara 31 kouna 11 somadougou 15 soufouroulaye 16 sevare
RN6	paved	sevare 12 mopti
	paved	fana ~ dioila
	unpaved	dioila ~ ngolobougou ~ massigui
	unpaved	dioila ~ beleko ~ fana
	unpaved	dioila ~ mena ~ meridiela ~ ngouraba ~ ouelessebougou
	unpaved	ngolobougou ~ banco ~ tella ~ niena
	unpaved	beleko ~ wacoro ~ nangola ~ gouendo
	unpaved	konobougou ~ sanando ~ baraoueli
	unpaved	baraoueli ~ falo ~ bla
	unpaved	gouendo ~ falo
	unpaved	konobougou ~ boidie ~ tamani
	paved	segou 35 markala
	paved	markala ~ siribala ~ niono
	paved	niono ~ ndebougou ~ diabaly ~ goma-coura
	unpaved	goma-coura ~ alatona ~ lougui
RN33	unpaved	goma-coura 45 lougui 20 toule 15 nampala 85 lere
RN33	unpaved	lere 34 dianke 43 sumpi 44 niafunke
RN33	unpaved	niafunke ~ tonka ~ goundam ~ douekire ~ tombouctou
RN33	unpaved	goundam 35 dire
	unpaved	diabaly ~ sokolo
	unpaved	goma-coura ~ farabougou ~ sokolo
	unpaved	nampala ~ mr:fassala
	unpaved	lere ~ mr:fassala
	unpaved	markala ~ sansanding ~ kolongotomo ~ kokry ~ macina
	unpaved	niono ~ seribabougou ~ kolongotomo
	unpaved	macina ~ saloba ~ sarro ~ djenne
	unpaved	macina ~ komara ~ diafarabe ~ dia ~ tenenkou
	unpaved	macina ~ kolongo ~ monimpebougou
	unpaved	segou ~ dioro
	unpaved	dioro ~ babougou
	unpaved	segou ~ cinzana-village ~ katiena ~ yangasso
	unpaved	tenenkou ~ toguere-coumbe ~ dogo-youwarou ~ youwarou
	unpaved	tenenkou ~ dioura ~ nampala
	unpaved	youwarou ~ attara ~ sumpi
	unpaved	tenenkou ~ sossobe ~ kadial ~ mopti
	paved	djenne 30 madiama
RN11	paved	bla ~ mpessoba ~ koutiala
RN11	paved	koutiala ~ kouoro ~ klela ~ sikasso
RN12	paved	koutiala ~ karangana ~ koury ~ bf:faramana
RN13	paved	koutiala ~ sorobasso ~ kimparana ~ san
	paved	koury ~ yorosso ~ boura
	unpaved	bla ~ kemeni ~ diaramana ~ mpessoba
	unpaved	koutiala ~ konseguela ~ falo
	unpaved	koutiala ~ molobala ~ zebala ~ karangana
	unpaved	yorosso ~ koumbia ~ waki ~ kimparana
	unpaved	koury ~ mahou
	unpaved	sikasso ~ kignan ~ dogoni ~ konseguela
	unpaved	sikasso ~ danderesso ~ molobala
	unpaved	sikasso ~ miria ~ lobougoula ~ fourou
	unpaved	loulouni ~ nimbougou ~ bf:sindou
RN14	paved	teneni ~ tion ~ tominian ~ benena ~ bf:djibasso
	unpaved	tominian ~ yasso ~ mandiakuy
RN15	paved	sevare 18 goundaka 45 bandiagara
RN15	paved	bandiagara ~ kani-kombole ~ bankass ~ koro ~ bf:thiou
RN16	paved	sevare 11 fatoma 44 konna
RN16	paved	konna 54 bore 65 douentza
RN16	paved	douentza 81 boni 61 hombori
RN16	paved	hombori 85 gossi
RN16	paved	gossi 63 dorey 90 wabaria 9 gao
	unpaved	bandiagara ~ sangha ~ bamba ~ douentza
	unpaved	bankass ~ ogossagou ~ lessagou ~ baye
	unpaved	bankass ~ diallassagou ~ ouenkoro
	unpaved	diallassagou ~ segue ~ somadougou
	unpaved	baye ~ koula ~ tominian
	unpaved	koro ~ barapireli ~ diankabou ~ bamba
	unpaved	koro ~ yorou ~ madougou ~ dinangourou ~ mondoro
	unpaved	koro ~ toroli ~ baye
	unpaved	dinangourou ~ bf:banh
	unpaved	mondoro ~ boni
	unpaved	douentza ~ serma ~ isseye ~ mondoro
	unpaved	mondoro ~ boulkessi ~ bf:djibo
	unpaved	boulkessi ~ hombori
	unpaved	konna ~ korientze ~ ngouma ~ sarafere ~ niafunke
	unpaved	douentza ~ ngouma
	unpaved	ngouma ~ sareyamou ~ dire
	unpaved	korientze ~ gourao ~ youwarou
	unpaved	sevare ~ dialloube
	unpaved	sofara ~ djenne
	unpaved	douentza 99 bambara-maoude 96 korioume
	paved	korioume 18 tombouctou
	unpaved	bambara-maoude ~ gourma-rharous
	unpaved	gourma-rharous ~ gossi
	unpaved	bambara-maoude ~ inadiatafane ~ hombori
	unpaved	gossi ~ adiora ~ gourma-rharous
	unpaved	tombouctou ~ ber ~ bamba-bourem ~ temera ~ bourem
	unpaved	tombouctou ~ agouni ~ araouane ~ foum-elba ~ taoudenit
	unpaved	goundam ~ bintagoungou ~ mbouna ~ raz-el-ma ~ lerneb ~ lere
	unpaved	lerneb ~ mr:fassala
	unpaved	gossi ~ ndaki ~ bf:tin-akoff
	unpaved	gossi ~ ntillit ~ tessit ~ ansongo
	unpaved	ntillit ~ gao
RN17	paved	gao 50 gargouna 19 bara 26 ansongo
RN17	unpaved	ansongo 56 fafa 19 ouattagouna 30 labbezanga
RN17	unpaved	labbezanga ~ ne:yassane
RN18|RN19	paved	gao 31 forgho 28 tondibi 36 bourem
RN18|RN19	unpaved	bourem ~ almoustarat ~ tabrichat ~ tabankort ~ anefis
RN18	unpaved	anefis ~ kidal
RN19	unpaved	anefis ~ aguelhoc ~ tessalit ~ in-khalil
	unpaved	almoustarat ~ tarkint
	unpaved	gao ~ djebock ~ talataye ~ tidermene
	unpaved	kidal ~ telabit ~ aguelhoc
	unpaved	kidal ~ tin-essako
	unpaved	kidal ~ essouk ~ abeibara ~ boughessa ~ tinzaouatene
	unpaved	tessalit ~ boughessa
	unpaved	kidal ~ amassine ~ tidermene
RN20	unpaved	ansongo ~ tin-hama ~ in-delimane ~ menaka ~ anderamboukane
	unpaved	anderamboukane ~ ne:abala
	unpaved	menaka ~ inkadewane ~ tidermene
	unpaved	menaka ~ akabar
	unpaved	menaka ~ ne:banibangou
	unpaved	anderamboukane ~ inekar
	unpaved	debo-massassi ~ diangounte-camara
	unpaved	madougou ~ diougani
	unpaved	koutiala ~ zangasso
	unpaved	kolondieba ~ mena-kolondieba
	unpaved	agouni ~ bou-djebeha
	unpaved	falea ~ sagalo
`,
};
