/** Places of Mali, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const ML = `
vigie:ml-aci-2000	ACI 2000	quarter	ML	Bamako		12.63	-8.035	0	2	Hamdallaye ACI 2000
geonames:2596472	Abeïbara	settlement	ML	Kidal	Abeïbara	19.1167	1.75	0	0	
geonames:8631541	Abeïbara	admin2	ML	Kidal		19.15	1.75	0	60	
geonames:2456600	Achouratt	settlement	ML	Taoudénit	Taoudénit	20.4778	-1.2644	0	0	Achourat|Ichoûrâd
vigie:ml-adarmalane	Adarmalane	settlement	ML	Tombouctou	Goundam	16.6541	-4.1547	0	0	
vigie:ml-adiora	Adiora	settlement	ML	Tombouctou	Gourma-Rharous	16.0878	-1.2636	0	0	
vigie:ml-adjelhoc	Adjelhoc	admin3	ML	Kidal	Tessalit	19.481	0.7995	0	12	
vigie:ml-adrar-des-ifoghas	Adrar des Ifoghas	mountain	ML	Kidal	Kidal	19.5	1.8	0	110	Adagh|massif des Ifoghas|Ifoghas
geonames:2461292	Agamhor	settlement	ML	Gao	Bourem	17.2767	0.0233	0	0	Agamor
vigie:ml-agouni	Agouni	settlement	ML	Tombouctou	Tombouctou	17.0542	-2.9972	0	0	
vigie:ml-aguelhoc	Aguelhoc	settlement	ML	Kidal	Tessalit	19.4468	0.8552	9000	0	Aguelhok|Aguel’hoc|Aguelok
geonames:2461207	Akabar	settlement	ML	Ménaka	Ménaka	15.3717	2.0319	0	0	
geonames:2461209	Akka	settlement	ML	Mopti	Youwarou	15.404	-4.2333	0	0	Aka
vigie:ml-akor	Akor	settlement	ML	Koulikoro	Nara	14.8647	-6.9803	0	0	
vigie:ml-alafia	Alafia	admin3	ML	Tombouctou	Tombouctou	16.6524	-3.1224	0	12	
vigie:ml-alatona	Alatona	settlement	ML	Ségou	Niono	14.8261	-5.9515	0	0	
vigie:ml-allahina	Allahina	settlement	ML	Koulikoro	Nara	15.2236	-8.74	0	0	
geonames:2596476	Almoustarat	settlement	ML	Gao	Bourem	17.3667	0.0872	0	0	Almoustarate|Almoustrate|Almoustarast
vigie:ml-alzounoub	Alzounoub	admin3	ML	Tombouctou	Goundam	16.4086	-4.9719	0	12	
vigie:ml-amachach	Amachach	camp	ML	Kidal	Tessalit	20.25	0.98	0	0	Amachache|camp d’Amachach
vigie:ml-amalaoulaou	Amalaoulaou	settlement	ML	Ménaka	Ménaka	15.3969	1.2931	0	0	Amalawlaw|Amalaou laou
vigie:ml-amassine	Amassine	settlement	ML	Kidal	Kidal	17.7052	1.2437	0	0	Amassin
geonames:2461077	Amba	settlement	ML	Mopti	Douentza	14.7916	-2.9708	0	0	
vigie:ml-amba	Amba	settlement	ML	Mopti	Bandiagara	14.7805	-3.5414	0	0	
geonames:2461072	Ambidédi	settlement	ML	Kayes	Kayes	14.5864	-11.7908	0	0	
vigie:ml-amettetai	Amettetaï	region	ML	Kidal	Tessalit	20	1.45	0	10	vallée d’Amettetaï|Ametettai
vigie:ml-anakanda	Anakanda	settlement	ML	Mopti	Koro	14.3281	-3.1693	0	0	
vigie:ml-anchawadi	Anchawadi	admin3	ML	Gao	Gao	17.0506	0.8925	0	12	Anchawadj
vigie:ml-anderamboukane	Andéramboukane	settlement	ML	Ménaka	Ménaka	15.4235	3.0227	18000	0	Andramboukane
vigie:ml-anguira	Anguira	settlement	ML	Tombouctou	Niafunké	15.8222	-4.097	0	0	
geonames:2461003	Ansongo	settlement	ML	Gao	Ansongo	15.6597	0.5022	33000	0	
geonames:8631538	Ansongo	admin2	ML	Gao		15.66	0.5	0	70	
vigie:ml-anefis	Anéfis	settlement	ML	Kidal	Kidal	18.0426	0.6031	3000	0	Anefif
vigie:ml-aourou	Aourou	settlement	ML	Kayes	Kayes	14.9609	-11.5891	0	0	
geonames:2460954	Araouane	settlement	ML	Taoudénit	Taoudénit	18.9	-3.53	4026	0	Arouane
vigie:ml-arham	Arham	settlement	ML	Tombouctou	Diré	16.3766	-3.3751	0	0	
geonames:2460846	Attara	settlement	ML	Mopti	Youwarou	15.6621	-4.3523	0	0	
vigie:ml-axe-axe-bamako-dakar	Axe Bamako-Dakar	road	ML			14.2	-10.8	0	350	route Bamako-Dakar|corridor Dakar-Bamako|corridor Bamako-Dakar|route Dakar-Bamako|Dakar-Bamako corridor
vigie:ml-axe-axe-bandiagara-bankass	Axe Bandiagara-Bankass	road	ML			14.2	-3.55	0	20	route Bandiagara-Bankass
vigie:ml-axe-axe-bougouni-sikasso	Axe Bougouni-Sikasso	road	ML			11.4	-6.6	0	90	route Bougouni-Sikasso
vigie:ml-axe-axe-diboli-kayes	Axe Diboli-Kayes	road	ML			14.45	-11.8	0	40	route Diboli-Kayes|axe Kayes-Diboli
vigie:ml-axe-axe-gogui-nioro	Axe Gogui-Nioro	road	ML			15.45	-9.45	0	30	route Gogui-Nioro|axe Nioro-Gogui
vigie:ml-axe-axe-gossi-gao	Axe Gossi-Gao	road	ML			16	-0.7	0	70	route Gossi-Gao|axe Gao-Gossi
vigie:ml-axe-axe-kayes-diema	Axe Kayes-Diéma	road	ML			14.6	-10.3	0	70	route Kayes-Diéma|axe Kayes-Sandaré-Diéma
vigie:ml-axe-axe-kayes-nioro	Axe Kayes-Nioro	road	ML			14.8	-10.5	0	110	route Kayes-Nioro|axe Nioro-Kayes
vigie:ml-axe-axe-menaka-ansongo	Axe Ménaka-Ansongo	road	ML			15.8	1.4	0	90	axe Ansongo-Ménaka|route Ansongo-Ménaka
vigie:ml-axe-axe-segou-niono	Axe Ségou-Niono	road	ML			13.85	-6.1	0	50	route Ségou-Niono|axe Niono-Ségou
vigie:ml-azaouad	Azaouad	region	ML			18	-3	0	150	
vigie:ml-azawad	Azawad	region	ML			18.5	0	0	450	
vigie:ml-aeroport-de-gao	Aéroport de Gao	airport	ML	Gao	Gao	16.2484	-0.0055	0	2	camp Firhoun|Gao airport|camp de Gao|base de Gao
vigie:ml-aeroport-de-kayes	Aéroport de Kayes	airport	ML	Kayes	Kayes	14.4812	-11.4044	0	2	aéroport de Kayes Dag-Dag|Kayes Dag Dag
vigie:ml-aeroport-de-mopti	Aéroport de Mopti	airport	ML	Mopti	Mopti	14.5128	-4.0796	0	2	aéroport d’Ambodédjo|aéroport de Sévaré|Ambodédjo|base aérienne de Sévaré|camp de Sévaré
vigie:ml-aeroport-de-nioro	Aéroport de Nioro	airport	ML	Kayes	Nioro	15.2381	-9.5761	0	2	
vigie:ml-aeroport-de-tombouctou	Aéroport de Tombouctou	airport	ML	Tombouctou	Tombouctou	16.7305	-3.0076	0	2	camp de Tombouctou|Timbuktu airport
vigie:ml-aeroport-international-modibo-keita	Aéroport international Modibo-Keïta	airport	ML	Koulikoro	Kati	12.5335	-7.9499	0	2	aéroport de Bamako-Sénou|aéroport de Sénou|aéroport de Bamako|Bamako-Sénou|Modibo Keita International Airport|aéroport Modibo Keïta Sénou|aéroport Modibo Keita|Bamako airport|aéroport international de Bamako|base aérienne 101|base 101 de Sénou
vigie:ml-babougou	Babougou	settlement	ML	Ségou	Ségou	13.7312	-5.7454	0	0	
vigie:ml-baco-djicoroni	Baco-Djicoroni	quarter	ML	Bamako		12.59	-8.035	0	2	
geonames:2460792	Badalabougou	quarter	ML	Bamako		12.6235	-7.9838	0	2	Badalabugu
vigie:ml-badinko	Badinko	settlement	ML	Kayes	Kita	12.967	-9.2221	0	0	
geonames:2460775	Badji Haoussa	settlement	ML	Gao	Ansongo	15.6829	0.5012	0	0	Badji
vigie:ml-badogo	Badogo	settlement	ML	Sikasso	Yanfolila	11.0293	-8.2149	0	0	
geonames:2460755	Bafoulabé	settlement	ML	Kayes	Bafoulabé	13.8065	-10.8321	5000	0	Bafulabe
geonames:8334585	Bafoulabé	admin2	ML	Kayes		13.6667	-10.6667	0	65	
vigie:ml-bagadadji	Bagadadji	quarter	ML	Bamako		12.6521	-7.998	0	2	
vigie:ml-bagnadji	Bagnadji	settlement	ML	Gao	Gao	16.5078	-0.1229	0	0	
geonames:2460721	Baguinéda	settlement	ML	Koulikoro	Kati	12.6179	-7.7771	0	0	Baguineda Camp|Baginda|Bagineda|Saguimeda
vigie:ml-balan-bakama	Balan Bakama	admin3	ML	Koulikoro	Kangaba	12.2217	-8.837	0	12	
vigie:ml-balle	Ballé	settlement	ML	Koulikoro	Nara	15.3388	-8.5866	0	0	
vigie:ml-bamafele	Bamafélé	settlement	ML	Kayes	Bafoulabé	13.2646	-10.5079	0	0	
geonames:2460596	Bamako	settlement	ML	Bamako		12.65	-8	2700000	0	
iso:ML-BKO	Bamako	admin1	ML			12.65	-8	2700000	15	
geonames:2460582	Bamba	settlement	ML	Gao	Bourem	17.0336	-1.4038	0	0	
geonames:2460583	Bamba	settlement	ML	Mopti	Koro	14.6439	-3.0984	0	0	
vigie:ml-bambara-maoude	Bambara-Maoudé	settlement	ML	Tombouctou	Gourma-Rharous	15.8474	-2.7862	0	0	Bambara-Maoundé
geonames:6906505	Bambougou	settlement	ML	Koulikoro	Kati	13.1331	-7.9017	0	0	
geonames:2460546	Banamba	settlement	ML	Koulikoro	Banamba	13.5477	-7.4481	30000	0	Bananba
geonames:8261492	Banamba	admin2	ML	Koulikoro		13.75	-7.333	0	55	
vigie:ml-banankabougou	Banankabougou	quarter	ML	Bamako		12.595	-7.925	0	2	
geonames:2594679	Banankoro	settlement	ML	Koulikoro	Kati	12.8556	-8.1169	0	0	
vigie:ml-banco	Banco	settlement	ML	Koulikoro	Dioïla	12.0992	-6.5245	0	0	
geonames:11288049	Banconi	quarter	ML	Bamako		12.6755	-7.9696	0	2	Bangoni
vigie:ml-bancoumana	Bancoumana	settlement	ML	Koulikoro	Kati	12.2023	-8.269	0	0	
geonames:2460489	Bandiagara	settlement	ML	Mopti	Bandiagara	14.35	-3.6104	27000	0	Banjagara
geonames:8299591	Bandiagara	admin2	ML	Mopti		14.35	-3.62	0	45	
vigie:ml-adm1-bandiagara	Bandiagara	admin1	ML			14.1	-3.4	0	85	
vigie:ml-bandiougoula	Bandiougoula	settlement	ML	Kayes	Yélimané	15.2435	-10.5042	0	0	
vigie:ml-bangassi	Bangassi	settlement	ML	Kayes	Kayes	14.3444	-11.351	0	0	
vigie:ml-banguel	Banguel	settlement	ML	Mopti	Douentza	14.7532	-2.9573	0	0	
geonames:2460408	Banikane	settlement	ML	Tombouctou	Gourma-Rharous	16.9494	-1.7481	0	0	Banekane|Banikan
vigie:ml-banikane	Banikane	settlement	ML	Tombouctou	Niafunké	16.0421	-3.5959	0	0	
vigie:ml-banikane-narhawa	Banikane-Narhawa	admin3	ML	Tombouctou	Niafunké	16.0081	-3.5972	0	12	Banikane Narawa|Banikane
geonames:2460404	Baniré Koré	settlement	ML	Kayes	Nioro	15.2073	-9.1517	0	0	
geonames:7701493	Bankass	admin2	ML	Mopti		13.9	-3.6	0	45	
vigie:ml-bankass	Bankass	settlement	ML	Mopti	Bankass	14.073	-3.515	15000	0	
vigie:ml-bara	Bara	settlement	ML	Gao	Ansongo	15.8123	0.329	0	0	
vigie:ml-bara-sara	Bara Sara	admin3	ML	Mopti	Bandiagara	14.1235	-3.7837	0	12	
vigie:ml-baramandougou	Baramandougou	settlement	ML	Ségou	San	13.5969	-4.5933	0	0	
geonames:7701201	Baraouéli	admin2	ML	Ségou		13.0749	-6.5717	0	45	Barouéli
vigie:ml-baraoueli	Baraouéli	settlement	ML	Ségou	Baraouéli	13.0691	-6.2314	15000	0	Barouéli
vigie:ml-barapireli	Barapiréli	settlement	ML	Mopti	Koro	14.3046	-3.0559	0	0	
vigie:ml-bargou	Bargou	settlement	ML	Mopti	Koro	13.9368	-2.968	0	0	
vigie:ml-baria	Baria	settlement	ML	Gao	Bourem	16.8761	-0.2964	0	0	
vigie:ml-barrage-de-badoumbe	Barrage de Badoumbé	region	ML	Kayes	Kita	13.66	-10.22	0	3	Badoumbé
vigie:ml-barrage-de-manantali	Barrage de Manantali	region	ML	Kayes	Bafoulabé	13.195	-10.428	0	5	
vigie:ml-barrage-de-markala	Barrage de Markala	region	ML	Ségou	Ségou	13.6925	-6.067	0	1	pont de Markala
vigie:ml-bassirou	Bassirou	admin3	ML	Mopti	Mopti	14.6855	-4.03	0	12	
vigie:ml-batamani	Batamani	settlement	ML	Mopti	Mopti	14.8535	-4.0623	0	0	
vigie:ml-baye	Baye	settlement	ML	Mopti	Bankass	13.6229	-3.369	0	0	
vigie:ml-bazi-gourma	Bazi Gourma	settlement	ML	Gao	Ansongo	15.6997	0.4314	0	0	
vigie:ml-bazi-haoussa	Bazi Haoussa	settlement	ML	Gao	Ansongo	15.6691	0.5003	0	0	
vigie:ml-beguene	Beguené	settlement	ML	Ségou	Bla	12.8106	-5.8558	0	0	
vigie:ml-bellen	Bellen	admin3	ML	Ségou	Ségou	14.109	-6.7294	0	12	
vigie:ml-bendougouba	Bendougouba	settlement	ML	Kayes	Kita	13.0569	-9.3956	0	0	
vigie:ml-benkadi-founia	Benkadi Founia	admin3	ML	Kayes	Kita	12.8955	-9.4765	0	12	
vigie:ml-bentia	Bentia	settlement	ML	Gao	Ansongo	15.3399	0.7558	0	0	
geonames:6872729	Benzéna	settlement	ML	Tombouctou	Gourma-Rharous	15.6825	-2.5597	0	0	Benzéma
vigie:ml-ber	Ber	settlement	ML	Tombouctou	Tombouctou	16.8375	-2.5252	0	0	
geonames:2460124	Berdosso	settlement	ML	Mopti	Koro	14.7345	-3.0543	0	0	Berdossou
vigie:ml-berrah	Berrah	settlement	ML	Gao	Gao	16.3227	-0.0222	0	0	Bera
vigie:ml-bia	Bia	settlement	ML	Gao	Bourem	16.8345	-0.2641	0	0	
vigie:ml-bidi	Bidi	settlement	ML	Mopti	Bankass	13.465	-3.9189	0	0	
vigie:ml-bilalikoto	Bilalikoto	settlement	ML	Kayes	Kéniéba	12.6802	-11.1248	0	0	
vigie:ml-bimbere-tama	Bimbéré Tama	admin3	ML	Mopti	Youwarou	15.1515	-4.4303	0	12	Bembéré Tama
vigie:ml-binga	Binga	admin3	ML	Tombouctou	Diré	16.0546	-3.4608	0	12	
vigie:ml-bintagoungou	Bintagoungou	settlement	ML	Tombouctou	Goundam	16.7352	-3.7331	0	0	
vigie:ml-birga-dogon	Birga Dogon	settlement	ML	Mopti	Koro	14.0383	-3.2611	0	0	Birga
geonames:2460012	Bla	settlement	ML	Ségou	Bla	13.297	-5.6414	20000	0	Blan
geonames:7701496	Bla	admin2	ML	Ségou		12.9237	-5.7678	0	45	
vigie:ml-blendio	Blendio	settlement	ML	Sikasso	Sikasso	11.6087	-6.346	0	0	
vigie:ml-bobola-zangasso	Bobola-Zangasso	settlement	ML	Sikasso	Koutiala	12.5342	-4.9929	0	0	
vigie:ml-bodio	Bodio	settlement	ML	Mopti	Bandiagara	14.2456	-3.6908	0	0	
vigie:ml-boidie	Boidié	settlement	ML	Ségou	Baraouéli	13.2127	-6.8716	0	0	
vigie:ml-boky-were	Boky-Wéré	settlement	ML	Ségou	Macina	14.0053	-5.6053	0	0	
geonames:2459947	Bolibana	quarter	ML	Bamako		12.65	-8.0167	0	2	
vigie:ml-bondo	Bondo	settlement	ML	Mopti	Koro	14.1306	-3.0057	0	0	
vigie:ml-boni	Boni	settlement	ML	Mopti	Douentza	15.0713	-2.2226	0	0	
vigie:ml-borko	Borko	settlement	ML	Mopti	Bandiagara	14.9471	-3.3552	0	0	
vigie:ml-boron	Boron	settlement	ML	Koulikoro	Banamba	14.0094	-7.5127	0	0	
vigie:ml-borondougou	Borondougou	admin3	ML	Mopti	Mopti	14.8225	-3.9841	0	12	
vigie:ml-bore	Boré	settlement	ML	Mopti	Douentza	15.1291	-3.4873	0	0	
vigie:ml-boudofo	Boudofo	settlement	ML	Kayes	Kita	13.0897	-9.5099	0	0	Boudéfo
geonames:2459818	Bougaribaya	settlement	ML	Kayes	Kita	12.8167	-9.85	0	0	
geonames:2459651	Boughessa	settlement	ML	Kidal	Abeïbara	19.7938	1.657	0	0	Boghassa|Bouressa|Boghessa|Bourhessa|Bourhesa|Bugesa
vigie:ml-bougoula	Bougoula	settlement	ML	Koulikoro	Kati	12.3094	-7.7987	0	0	
vigie:ml-bougoula-kolondieba	Bougoula	settlement	ML	Sikasso	Kolondiéba	11.2506	-7.0944	0	0	
geonames:2459775	Bougouni	settlement	ML	Sikasso	Bougouni	11.4177	-7.4832	60000	0	Bougoum|Buguni|Bugunin
geonames:7701502	Bougouni	admin2	ML	Sikasso		11.2	-7.4	0	80	
vigie:ml-adm1-bougouni	Bougouni	admin1	ML			11.2	-7.6	0	100	
vigie:ml-bougoura	Bougoura	settlement	ML	Sikasso	Yorosso	12.9731	-5.2876	0	0	
vigie:ml-bougouro	Bougouro	settlement	ML	Sikasso	Koutiala	12.4016	-5.5415	0	0	Bogossoni
vigie:ml-boulal	Boulal	settlement	ML	Koulikoro	Nara	15.0716	-8.4268	0	0	
vigie:ml-boulkassoumbougou	Boulkassoumbougou	quarter	ML	Bamako		12.6705	-7.9259	0	2	Boulkassombougou
vigie:ml-boulkessi	Boulkessi	settlement	ML	Mopti	Douentza	14.88	-1.45	3000	20	Boulikessi|Boulkessy|Boulikessy|Boulekessi
geonames:2459731	Boulli	settlement	ML	Kayes	Nioro	15.3255	-9.2866	0	0	
vigie:ml-bounti	Bounti	settlement	ML	Mopti	Douentza	15.2024	-2.5881	0	0	Bounty
geonames:2459674	Boura	settlement	ML	Ségou	Tominian	13.4415	-4.565	0	0	
vigie:ml-boura	Boura	settlement	ML	Sikasso	Yorosso	12.4077	-4.5447	0	0	
geonames:2459657	Bourem	settlement	ML	Gao	Bourem	16.9004	-0.35	27000	0	
geonames:8631537	Bourem	admin2	ML	Gao		17	-0.4	0	85	
vigie:ml-bourem-sidi-amar	Bourem Sidi Amar	settlement	ML	Tombouctou	Diré	16.3644	-3.3338	0	0	
vigie:ml-bourem-inaly	Bourem-Inaly	settlement	ML	Tombouctou	Tombouctou	16.6864	-2.8515	0	0	
geonames:2459648	Bouro	settlement	ML	Mopti	Bankass	13.322	-3.3423	0	0	
geonames:10343855	Bourra	settlement	ML	Gao	Ansongo	15.4736	0.7097	0	0	
vigie:ml-boussin	Boussin	settlement	ML	Ségou	Ségou	13.5063	-5.9373	0	0	
vigie:ml-bouyagui-were	Bouyagui-wèrè	settlement	ML	Ségou	Niono	14.483	-6.0363	0	0	
vigie:ml-bozola	Bozola	quarter	ML	Bamako		12.6466	-7.9958	0	2	
vigie:ml-bou-djebeha	Boû Djébéha	settlement	ML	Taoudénit	Taoudénit	18.54	-2.67	0	0	Boujbeha
vigie:ml-beleko	Béléko	settlement	ML	Koulikoro	Dioïla	12.5335	-6.9611	0	0	Béléko Soba
vigie:ml-bema	Béma	settlement	ML	Kayes	Diéma	15.0396	-9.3512	0	0	
vigie:ml-benena	Bénéna	settlement	ML	Ségou	Tominian	13.1169	-4.3651	0	0	
vigie:ml-camp-de-kati	Camp de Kati	camp	ML	Koulikoro	Kati	12.753	-8.073	0	0	camp militaire de Kati|camp Soundiata Keïta|camp Soundiata|garnison de Kati
vigie:ml-camp-de-kidal	Camp de Kidal	airport	ML	Kidal	Kidal	18.434	1.422	0	2	aéroport de Kidal|Kidal airport|camp de la Minusma à Kidal
vigie:ml-centre-du-mali	Centre du Mali	region	ML			14.6	-4	0	200	centre Mali|central Mali
vigie:ml-chutes-de-felou	Chutes de Félou	region	ML	Kayes	Kayes	14.37	-11.35	0	3	
vigie:ml-chutes-de-gouina	Chutes de Gouina	region	ML	Kayes	Kayes	14.0133	-11.1031	0	3	barrage de Gouina
vigie:ml-cinzana	Cinzana	settlement	ML	Ségou	Ségou	13.249	-5.9641	0	0	Cinzana Gare
vigie:ml-cinzana-village	Cinzana Village	settlement	ML	Ségou	Ségou	13.2415	-5.9723	0	0	
vigie:ml-daban	Daban	settlement	ML	Koulikoro	Kati	13.2192	-8.3094	0	0	
geonames:2459513	Dabi	settlement	ML	Tombouctou	Goundam	15.9089	-4.1446	0	0	Yourmi
vigie:ml-dabia	Dabia	settlement	ML	Kayes	Kéniéba	12.6678	-11.1367	0	0	
vigie:ml-dabo	Dabo	admin3	ML	Koulikoro	Nara	15.032	-8.4268	0	12	
vigie:ml-dallah	Dallah	settlement	ML	Mopti	Douentza	15.1053	-2.6403	0	0	Dalla
vigie:ml-danderesso	Danderesso	settlement	ML	Sikasso	Sikasso	11.4845	-5.4825	0	0	
vigie:ml-dandoli	Dandoli	settlement	ML	Mopti	Bandiagara	14.3955	-3.5458	0	0	
vigie:ml-dandougou	Dandougou	settlement	ML	Koulikoro	Dioïla	12.5727	-6.6963	0	0	
vigie:ml-dandougou-fakala	Dandougou Fakala	admin3	ML	Mopti	Djenné	13.7342	-4.5137	0	12	
vigie:ml-dangatene	Dangatene	settlement	ML	Mopti	Koro	14.2309	-2.9725	0	0	
vigie:ml-dangha	Dangha	settlement	ML	Tombouctou	Diré	16.4596	-3.1321	0	0	
vigie:ml-dangol-bore	Dangol-Boré	admin3	ML	Mopti	Douentza	15.1238	-3.4336	0	12	
vigie:ml-danou	Danou	settlement	ML	Sikasso	Bougouni	11.9324	-7.6946	0	0	
geonames:2594070	Daoudabougou	quarter	ML	Bamako		12.5995	-7.9807	0	2	
vigie:ml-defina	Defina	settlement	ML	Sikasso	Bougouni	11.0079	-7.1517	0	0	
vigie:ml-degnekoro	Degnekoro	settlement	ML	Koulikoro	Dioïla	12.3516	-6.6649	0	0	
vigie:ml-deguessagou	Deguessagou	settlement	ML	Mopti	Bankass	13.7072	-3.6341	0	0	
vigie:ml-delta-interieur-du-niger	Delta intérieur du Niger	region	ML			15.2	-4.2	0	110	delta central du Niger|Inner Niger Delta|delta intérieur
geonames:6866973	Derou	settlement	ML	Mopti	Koro	14.0389	-3.2316	0	0	
vigie:ml-derrary	Derrary	admin3	ML	Mopti	Djenné	14.034	-4.4909	0	12	
vigie:ml-dia	Dia	settlement	ML	Mopti	Ténenkou	14.3457	-4.9556	0	0	Diaka
vigie:ml-diabaly	Diabaly	settlement	ML	Ségou	Niono	14.6855	-6.022	0	0	Diabali
geonames:2458186	Diabaly Koura	settlement	ML	Ségou	Niono	14.6965	-6.0612	0	0	
vigie:ml-diabigue	Diabigué	settlement	ML	Kayes	Nioro	15.1525	-9.3196	0	0	
vigie:ml-diaby	Diaby	settlement	ML	Mopti	Mopti	14.3539	-4.5796	0	0	
vigie:ml-diafarabe	Diafarabé	settlement	ML	Mopti	Ténenkou	14.1383	-5.0206	0	0	
vigie:ml-diafounou-gory	Diafounou Gory	admin3	ML	Kayes	Yélimané	15.0919	-10.8219	0	12	
vigie:ml-diago	Diago	settlement	ML	Koulikoro	Kati	12.7775	-8.1564	0	0	
vigie:ml-diakon	Diakon	settlement	ML	Kayes	Bafoulabé	14.4715	-10.2509	0	0	
geonames:2459089	Diakourouna	settlement	ML	Ségou	San	12.8687	-5.1393	0	0	Jakuruna
vigie:ml-dialafara	Dialafara	settlement	ML	Kayes	Kéniéba	13.4581	-11.3793	0	0	
vigie:ml-dialakoroba	Dialakoroba	settlement	ML	Koulikoro	Kati	12.2598	-7.9274	0	0	
vigie:ml-dialakorodji	Dialakorodji	settlement	ML	Koulikoro	Kati	12.7133	-7.9701	0	0	Dialakoroji
vigie:ml-diallassagou	Diallassagou	settlement	ML	Mopti	Bankass	13.7374	-3.6248	0	0	
vigie:ml-dialloube	Dialloubé	settlement	ML	Mopti	Mopti	15.0136	-4.232	0	0	Diallobé
vigie:ml-diamnati	Diamnati	settlement	ML	Mopti	Bandiagara	14.0807	-4.0114	0	0	
vigie:ml-diamnati-douentza	Diamnati	admin3	ML	Mopti	Douentza	14.7841	-3.2603	0	12	
vigie:ml-diamou	Diamou	settlement	ML	Kayes	Kayes	14.0858	-11.2613	0	0	
vigie:ml-diangounte-camara	Diangounté Camara	settlement	ML	Kayes	Diéma	14.541	-9.516	0	0	Dianguté Camara|Diangounté
vigie:ml-dianguirde	Dianguirdé	settlement	ML	Kayes	Diéma	14.4915	-9.0166	0	0	Diangirdé
vigie:ml-diankabou	Diankabou	settlement	ML	Mopti	Koro	14.5837	-3.0804	0	0	Dianqabou
vigie:ml-dianke	Dianké	settlement	ML	Tombouctou	Niafunké	15.7252	-4.642	0	0	
geonames:6874959	Dianweli	settlement	ML	Mopti	Bankass	13.7203	-3.6142	0	0	
vigie:ml-dianwere	Dianwèrè	settlement	ML	Ségou	Niono	14.72	-5.87	0	0	
vigie:ml-dianeguela	Dianéguéla	quarter	ML	Bamako		12.6148	-7.9535	0	2	
vigie:ml-diaramana	Diaramana	settlement	ML	Ségou	Bla	12.8413	-5.4068	0	0	
vigie:ml-diaye-coura	Diaye Coura	settlement	ML	Kayes	Nioro	15.1778	-9.9825	0	0	
vigie:ml-diboli	Diboli	settlement	ML	Kayes	Kayes	14.4506	-12.2001	0	0	Dibolli
vigie:ml-didieni	Didiéni	settlement	ML	Koulikoro	Kolokani	13.8782	-8.0882	0	0	
vigie:ml-dieoura	Dieoura	settlement	ML	Kayes	Diéma	14.2979	-9.8493	0	0	Dioura de Diéma
vigie:ml-dilly	Dilly	settlement	ML	Koulikoro	Nara	14.9986	-7.6703	0	0	
geonames:2458798	Dimbal	settlement	ML	Mopti	Bandiagara	14.0257	-3.6152	0	0	Dimmbal|Dimal
vigie:ml-dimbal-habe	Dimbal Habé	admin3	ML	Mopti	Bankass	14.0063	-3.6352	0	12	Dimbal
geonames:2458109	Dinandougou	settlement	ML	Koulikoro	Koulikoro	12.9964	-7.1935	0	0	Dianguinébougou|Dianguj Nebougou|Dyengenebougou
vigie:ml-dindanko	Dindanko	settlement	ML	Kayes	Kita	14.1208	-9.5024	0	0	
vigie:ml-dio-gare	Dio Gare	settlement	ML	Koulikoro	Kati	12.8008	-8.2436	0	0	Dio
vigie:ml-diokeli	Diokéli	settlement	ML	Kayes	Bafoulabé	13.3098	-10.5504	0	0	
geonames:2458722	Diondiori	settlement	ML	Mopti	Ténenkou	14.6117	-4.7766	0	0	Diondori|Diondeni|Jonjori
vigie:ml-diondiori	Diondiori	settlement	ML	Mopti	Mopti	14.5419	-4.1154	0	0	
vigie:ml-diongaga	Diongaga	settlement	ML	Kayes	Yélimané	15.0716	-10.8738	0	0	
vigie:ml-diora	Diora	settlement	ML	Ségou	Tominian	12.8573	-4.6733	0	0	
vigie:ml-dioro	Dioro	settlement	ML	Ségou	Ségou	13.6872	-5.833	0	0	Diouro
vigie:ml-diou	Diou	settlement	ML	Sikasso	Kadiolo	10.5867	-5.9721	0	0	
geonames:2458641	Diougani	settlement	ML	Mopti	Koro	14.3156	-2.7403	0	0	Dioungani|Diongani|Diungani|Jungani
vigie:ml-dioumatene	Dioumaténé	admin3	ML	Sikasso	Kadiolo	10.5887	-5.9078	0	12	
vigie:ml-diouna	Diouna	settlement	ML	Ségou	Ségou	13.4306	-5.8213	0	0	
vigie:ml-dioura	Dioura	settlement	ML	Mopti	Ténenkou	14.8234	-5.2544	0	0	
geonames:7701200	Dioïla	admin2	ML	Koulikoro		12.5	-6.8	0	60	
vigie:ml-adm1-dioila	Dioïla	admin1	ML			12.5	-6.8	0	60	
vigie:ml-dioila	Dioïla	settlement	ML	Koulikoro	Dioïla	12.4813	-6.7938	15000	0	
vigie:ml-dirga	Dirga	settlement	ML	Gao	Ansongo	15.1687	0.7111	0	0	
geonames:7701473	Diré	admin2	ML	Tombouctou		16.26	-3.4	0	35	
vigie:ml-dire	Diré	settlement	ML	Tombouctou	Diré	16.2567	-3.4001	22000	0	
vigie:ml-dieli	Diéli	settlement	ML	Ségou	San	13.0449	-5.113	0	0	
geonames:8261489	Diéma	admin2	ML	Kayes		14.583	-9.25	0	60	
vigie:ml-diema	Diéma	settlement	ML	Kayes	Diéma	14.5386	-9.1888	10000	0	
vigie:ml-diena	Diéna	settlement	ML	Ségou	Bla	13.0356	-6.0253	0	0	
vigie:ml-djallon-foula	Djallon-Foula	admin3	ML	Sikasso	Yanfolila	11.1135	-8.5223	0	12	Diallon Foula
vigie:ml-djaptodji	Djaptodji	admin3	ML	Mopti	Douentza	15.6304	-3.3957	0	12	Diaptodji
vigie:ml-djebock	Djebock	settlement	ML	Gao	Gao	16.3434	0.2913	0	0	Djebok
geonames:2458589	Djenné	settlement	ML	Mopti	Djenné	13.9061	-4.5533	33000	0	Jene|dzhene
geonames:8299590	Djenné	admin2	ML	Mopti		13.9	-4.55	0	40	
vigie:ml-djicoroni-para	Djicoroni-Para	quarter	ML	Bamako		12.62	-8.04	0	2	Djikoroni Para
vigie:ml-djidian	Djidian	settlement	ML	Kayes	Kita	13.1977	-9.4541	0	0	
geonames:2458098	Djidian Kéniéba	settlement	ML	Kayes	Kéniéba	13.0976	-11.3953	0	0	Djidian|Dyidyan Kenyeba|Kenieba
vigie:ml-djiguibombo	Djiguibombo	settlement	ML	Mopti	Bandiagara	14.1893	-3.5941	0	0	
vigie:ml-djougoun	Djougoun	settlement	ML	Kayes	Kita	14.2596	-9.6068	0	0	
vigie:ml-djeguena	Djéguéna	settlement	ML	Ségou	San	13.1899	-5.1054	0	0	
geonames:11002355	Djélibougou	quarter	ML	Bamako		12.6942	-7.9528	0	2	Jelibugu
geonames:10346216	Djélébou	settlement	ML	Kayes	Kayes	14.9647	-11.5856	0	0	
vigie:ml-dofana	Dofana	settlement	ML	Tombouctou	Niafunké	15.7968	-4.3915	0	0	
vigie:ml-dogani-bere	Dogani Béré	settlement	ML	Mopti	Bandiagara	14.8937	-3.4236	0	0	
vigie:ml-dogo	Dogo	settlement	ML	Sikasso	Bougouni	11.8864	-7.3333	0	0	
vigie:ml-dogo-youwarou	Dogo	settlement	ML	Mopti	Youwarou	15.1658	-4.4299	0	0	
vigie:ml-dogodouman	Dogodouman	settlement	ML	Koulikoro	Koulikoro	12.6222	-8.0683	0	0	
geonames:2458473	Dogofry	settlement	ML	Ségou	Niono	14.8059	-6.0182	0	0	Dogofri|Dogofiri
vigie:ml-dogofry	Dogofry	admin3	ML	Koulikoro	Nara	15.3364	-8.5866	0	12	
vigie:ml-dogofry-yelimane	Dogofry Yélimané	settlement	ML	Kayes	Yélimané	15.0125	-10.9406	0	0	Dogofry
vigie:ml-dogoni	Dogoni	settlement	ML	Sikasso	Sikasso	12.1349	-6.0033	0	0	
vigie:ml-domba	Domba	settlement	ML	Sikasso	Bougouni	11.727	-6.8894	0	0	
vigie:ml-dombia	Dombia	settlement	ML	Kayes	Kéniéba	12.7806	-11.0508	0	0	
vigie:ml-dombila	Dombila	settlement	ML	Koulikoro	Kati	12.7608	-8.2769	0	0	
geonames:12489755	Dondoré	settlement	ML	Mopti	Youwarou	15.8407	-4.2006	0	0	Dondoro
geonames:2458410	Dongoi	settlement	ML	Gao	Bourem	16.9108	-0.6872	0	0	
geonames:2458411	Dongoy	settlement	ML	Tombouctou	Diré	16.5464	-3.4491	0	0	
geonames:2458383	Dorey	settlement	ML	Tombouctou	Gourma-Rharous	16.1433	-0.8439	0	0	Doro
vigie:ml-doubabougou	Doubabougou	settlement	ML	Koulikoro	Kati	12.7058	-8.183	0	0	
vigie:ml-doucoumbo	Doucoumbo	settlement	ML	Mopti	Bandiagara	14.3523	-3.6577	0	0	Doucombo|Doukombo
geonames:2458334	Douentza	settlement	ML	Mopti	Douentza	15.0015	-2.9498	24000	0	Douenza|Duwanza
geonames:7670549	Douentza	admin2	ML	Mopti		15.1	-2.6	0	90	
vigie:ml-adm1-douentza	Douentza	admin1	ML			15.1	-2.6	0	90	
vigie:ml-dougabougou	Dougabougou	settlement	ML	Ségou	Ségou	13.8157	-6.1191	0	0	
geonames:2458322	Dougoufié	settlement	ML	Ségou	Baraouéli	13.315	-6.6312	0	0	Dougoufé|Dougofie
vigie:ml-dougouolo	Dougouolo	settlement	ML	Ségou	Bla	12.9229	-5.5663	0	0	
vigie:ml-doukouria	Doukouria	settlement	ML	Tombouctou	Goundam	16.4256	-3.6192	0	0	
vigie:ml-doumanaba	Doumanaba	settlement	ML	Sikasso	Sikasso	11.666	-5.9332	0	0	Doumanana
vigie:ml-doumba	Doumba	settlement	ML	Koulikoro	Koulikoro	13.1001	-7.6118	0	0	
geonames:6872751	Douna	settlement	ML	Mopti	Douentza	15.071	-2.2204	0	0	Douna Pen
geonames:6687337	Doundé	settlement	ML	Mopti	Youwarou	15.6763	-4.4676	0	0	
vigie:ml-doura	Doura	settlement	ML	Ségou	Ségou	13.9264	-6.2083	0	0	
vigie:ml-dourou	Dourou	settlement	ML	Mopti	Bandiagara	14.3015	-3.435	0	0	
vigie:ml-doussoudiana	Doussoudiana	settlement	ML	Sikasso	Yanfolila	11.1477	-7.8062	0	0	
vigie:ml-douekire	Douékiré	settlement	ML	Tombouctou	Goundam	16.5711	-3.3726	0	0	
vigie:ml-dramane	Dramané	settlement	ML	Kayes	Kayes	14.6163	-11.9021	0	0	
vigie:ml-dravela	Dravéla	quarter	ML	Bamako		12.6453	-8.0122	0	2	
vigie:ml-drimbe	Drimbé	settlement	ML	Mopti	Douentza	15.0209	-2.8963	0	0	Drinbé
geonames:2458235	Dungel	settlement	ML	Ségou	Niono	14.7478	-5.9839	0	0	Dounguel
vigie:ml-deboye	Déboye	admin3	ML	Mopti	Youwarou	15.2517	-4.0769	0	12	
vigie:ml-debelin	Débélin	settlement	ML	Sikasso	Bougouni	11.5524	-6.9907	0	0	
vigie:ml-debere	Débéré	settlement	ML	Mopti	Douentza	15.1016	-3.0111	0	0	
vigie:ml-echell	Echell	settlement	ML	Tombouctou	Niafunké	16.2727	-3.943	0	0	Echel
geonames:2458032	Edjerer	settlement	ML	Kidal	Kidal	19.8485	1.3174	0	0	
geonames:2457986	El Guettara	settlement	ML	Taoudénit	Taoudénit	22.0348	-2.9848	0	0	
geonames:12495282	Emis-Emis	settlement	ML	Ménaka	Ménaka	16.1469	3.2672	0	0	
geonames:2457936	Ende	settlement	ML	Mopti	Bandiagara	14.1818	-3.5342	0	0	Ennde
geonames:2457898	Ersane	settlement	ML	Gao	Bourem	17.7908	0.0267	0	0	Hersane|Ersan|Ersam|Ersann|Ersene|Irsan
vigie:ml-essakane	Essakane	settlement	ML	Tombouctou	Goundam	16.7801	-3.6333	0	0	
vigie:ml-essouk	Essouk	settlement	ML	Kidal	Kidal	18.7642	1.1911	0	0	
vigie:ml-fadjiguila	Fadjiguila	quarter	ML	Bamako		12.6838	-7.9458	0	2	
vigie:ml-fafa	Fafa	settlement	ML	Gao	Ansongo	15.3201	0.7463	0	0	
vigie:ml-fakala	Fakala	admin3	ML	Mopti	Djenné	14.0034	-4.2095	0	12	
vigie:ml-fakola	Fakola	settlement	ML	Sikasso	Kolondiéba	10.5444	-6.9191	0	0	
vigie:ml-fakolo	Fakolo	admin3	ML	Sikasso	Koutiala	12.6089	-5.5694	0	12	
vigie:ml-faladie	Faladié	settlement	ML	Koulikoro	Kati	13.13	-8.33	0	0	Faladyé
vigie:ml-faladie-bamako	Faladié	quarter	ML	Bamako		12.59	-7.95	0	2	
vigie:ml-falaise-de-bandiagara	Falaise de Bandiagara	region	ML	Mopti	Bandiagara	14.35	-3.4	0	60	pays dogon|Dogon country|plateau dogon|plateau de Bandiagara
geonames:2457811	Falakono	settlement	ML	Koulikoro	Dioïla	12.385	-7.0469	0	0	Fala Koho|Talakoro
vigie:ml-fallou	Fallou	settlement	ML	Koulikoro	Nara	14.5935	-7.9302	0	0	
vigie:ml-falo	Falo	settlement	ML	Ségou	Bla	12.9098	-6.2387	0	0	
vigie:ml-falea	Faléa	settlement	ML	Kayes	Kéniéba	12.2613	-11.2734	0	0	
vigie:ml-fana	Fana	settlement	ML	Koulikoro	Dioïla	12.7771	-6.9592	36000	0	
vigie:ml-fanga	Fanga	settlement	ML	Kayes	Yélimané	15.0037	-10.4165	0	0	
vigie:ml-fangasso	Fangasso	settlement	ML	Ségou	Tominian	13.5219	-4.4454	0	0	
vigie:ml-fani	Fani	settlement	ML	Ségou	Bla	13.1781	-5.3709	0	0	
vigie:ml-faraba	Faraba	settlement	ML	Kayes	Kéniéba	12.83	-10.9751	0	0	
vigie:ml-farabougou	Farabougou	settlement	ML	Ségou	Niono	14.882	-6.1443	0	0	
geonames:2457669	Farach	settlement	ML	Tombouctou	Goundam	16.8007	-3.5583	0	0	
vigie:ml-faragouaran	Faragouaran	settlement	ML	Sikasso	Bougouni	11.3092	-7.7716	0	0	
geonames:6910382	Farakala	settlement	ML	Sikasso	Sikasso	11.3574	-6.0026	0	0	
vigie:ml-farako	Farako	settlement	ML	Sikasso	Kolondiéba	10.8244	-6.8488	0	0	
vigie:ml-farako-segou	Farako	settlement	ML	Ségou	Ségou	13.407	-6.389	0	0	
vigie:ml-farakou-massa	Farakou Massa	admin3	ML	Ségou	Ségou	13.6382	-5.8823	0	12	
vigie:ml-farimake	Farimaké	admin3	ML	Mopti	Youwarou	15.4323	-4.6094	0	12	
vigie:ml-fassoudebe	Fassoudébé	settlement	ML	Kayes	Diéma	15.1169	-9.4352	0	0	
vigie:ml-fatao	Fatao	settlement	ML	Kayes	Diéma	14.3225	-9.5303	0	0	
vigie:ml-fatine	Fatiné	settlement	ML	Ségou	Ségou	13.5732	-5.3836	0	0	
vigie:ml-fatoma	Fatoma	settlement	ML	Mopti	Mopti	14.6103	-4.0603	0	0	
vigie:ml-femaye	Femaye	admin3	ML	Mopti	Djenné	13.9795	-4.375	0	12	
vigie:ml-figuira-coro	Figuira Coro	settlement	ML	Koulikoro	Kangaba	11.936	-8.263	0	0	Figuira
vigie:ml-filamana	Filamana	settlement	ML	Sikasso	Yanfolila	10.5007	-7.9494	0	0	
vigie:ml-finkolo	Finkolo	settlement	ML	Sikasso	Sikasso	11.2644	-5.5118	0	0	Finkolo AC
vigie:ml-finkolo-ganadougou	Finkolo Ganadougou	admin3	ML	Sikasso	Sikasso	11.109	-6.2195	0	12	
vigie:ml-fion	Fion	settlement	ML	Ségou	San	13.4047	-4.718	0	0	
vigie:ml-fittouga	Fittouga	region	ML	Tombouctou	Niafunké	15.97	-3.75	0	15	
geonames:2457322	Flaboula	settlement	ML	Sikasso	Bougouni	11.3748	-7.5585	0	0	
vigie:ml-folomana	Folomana	settlement	ML	Ségou	Macina	13.5983	-5.1555	0	0	
geonames:2457370	Fonfana	settlement	ML	Sikasso	Koutiala	12.6743	-5.6162	0	0	
vigie:ml-forgho	Forgho	settlement	ML	Gao	Gao	16.5046	-0.0752	0	0	Forgho Sonrhaï
vigie:ml-foret-de-serma	Forêt de Serma	forest	ML	Mopti	Douentza	14.87	-2.3	0	20	
vigie:ml-foret-du-wagadou	Forêt du Wagadou	forest	ML	Koulikoro	Nara	15.3	-6.9	0	40	forêt de Wagadou|Wagadou|Ouagadou
vigie:ml-foret-d-ansongo-menaka	Forêt d’Ansongo-Ménaka	park	ML	Ménaka	Ménaka	15.6	1.7	0	70	réserve d’Ansongo-Ménaka
vigie:ml-foum-elba	Foum Elba	settlement	ML	Taoudénit	Taoudénit	20.6082	-3.6021	0	0	Foum el Alba
vigie:ml-fourou	Fourou	settlement	ML	Sikasso	Kadiolo	10.7404	-6.1444	0	0	
geonames:2457479	Fété Noti	settlement	ML	Mopti	Douentza	14.9962	-1.8697	0	0	
vigie:ml-gabero	Gabero	admin3	ML	Gao	Gao	15.9629	0.1696	0	12	
geonames:2457275	Gabou	settlement	ML	Kayes	Kayes	14.5022	-11.2864	0	0	
vigie:ml-gadiaba-kadiel	Gadiaba Kadiel	settlement	ML	Kayes	Nioro	15.0728	-9.0216	0	0	Gadiaba
geonames:10376951	Gadougou	settlement	ML	Kayes	Kita	12.5847	-9.5033	0	0	Gadougou II
vigie:ml-gagna	Gagna	settlement	ML	Mopti	Djenné	14.0079	-4.5096	0	0	
geonames:2457229	Galé	settlement	ML	Kayes	Kita	12.5833	-9.5	0	0	
vigie:ml-gandamia	Gandamia	admin3	ML	Mopti	Douentza	15.2031	-2.7507	0	12	
geonames:2457184	Gangafani	settlement	ML	Mopti	Koro	14.382	-2.3965	0	0	Gangafani II|Gangafari
vigie:ml-ganguel	Ganguel	settlement	ML	Ségou	Macina	14.33	-4.7708	0	0	
geonames:2457171	Ganida	settlement	ML	Mopti	Bankass	13.4302	-3.5944	0	0	
geonames:2457163	Gao	settlement	ML	Gao	Gao	16.2717	-0.0447	87000	0	
geonames:7670553	Gao	admin2	ML	Gao		16.3	0.2	0	85	
iso:ML-7	Gao	admin1	ML			16.5	0	540000	190	
vigie:ml-garalo	Garalo	settlement	ML	Sikasso	Bougouni	10.9748	-7.4396	0	0	
vigie:ml-garbakoira	Garbakoïra	settlement	ML	Tombouctou	Diré	16.5044	-3.1815	0	0	
vigie:ml-gargando	Gargando	settlement	ML	Tombouctou	Goundam	16.4581	-4.1737	0	0	
geonames:6869644	Garmi	settlement	ML	Mopti	Douentza	15.2345	-1.8066	0	0	
vigie:ml-gathi-loumo	Gathi-Loumo	settlement	ML	Mopti	Youwarou	15.4704	-4.6109	0	0	Gatiloumo
vigie:ml-gavinane	Gavinané	settlement	ML	Kayes	Nioro	15.1325	-9.8882	0	0	
vigie:ml-gnimignama	Gnimignama	settlement	ML	Mopti	Douentza	15.1447	-3.344	0	0	Niminiama
vigie:ml-gogui	Gogui	settlement	ML	Kayes	Nioro	15.6835	-9.3285	0	0	Gogui Zemal|Gogui Zemmal
vigie:ml-golea	Golea	settlement	ML	Gao	Ansongo	15.6062	0.4507	0	0	
vigie:ml-goma-coura	Goma-Coura	settlement	ML	Ségou	Niono	14.87	-6	0	0	Gomacoura
vigie:ml-gomossogou	Gomossogou	settlement	ML	Mopti	Bankass	13.7793	-3.6911	0	0	Gomossagou
vigie:ml-gondo	Gondo	region	ML	Mopti	Koro	13.9	-3.1	0	40	
vigie:ml-gondo-seno	Gondo-Séno	region	ML	Mopti		14	-3.2	0	50	plaine du Séno|Séno-Gondo
vigie:ml-gory	Gory	settlement	ML	Kayes	Yélimané	15.1044	-10.7572	0	0	
vigie:ml-gossi	Gossi	settlement	ML	Tombouctou	Gourma-Rharous	15.8165	-1.3071	12000	0	
vigie:ml-gouana	Gouana	settlement	ML	Koulikoro	Kati	12.5084	-7.9992	0	0	
vigie:ml-goudie-sougouna	Goudié Sougouna	admin3	ML	Sikasso	Koutiala	11.9998	-5.3843	0	12	
geonames:2456801	Gouendo	settlement	ML	Ségou	Baraouéli	12.795	-6.3207	0	0	Gendou|Gouenou|Guendo|Guendou
vigie:ml-goumbou	Goumbou	settlement	ML	Koulikoro	Nara	14.9895	-7.4547	0	0	Goumbou de Nara
vigie:ml-goumera	Goumera	settlement	ML	Kayes	Kayes	14.5561	-11.299	0	0	
vigie:ml-goundaka	Goundaka	settlement	ML	Mopti	Bandiagara	14.4944	-3.9451	0	0	
geonames:2456917	Goundam	settlement	ML	Tombouctou	Goundam	16.4145	-3.6707	16000	0	Gundamu
geonames:8631536	Goundam	admin2	ML	Tombouctou		16.9	-4.4	0	110	
vigie:ml-gounfan	Gounfan	settlement	ML	Kayes	Bafoulabé	13.4915	-11.088	0	0	
vigie:ml-gouni	Gouni	settlement	ML	Koulikoro	Koulikoro	12.8698	-7.5351	0	0	
vigie:ml-gounzoureye	Gounzoureye	admin3	ML	Gao	Gao	16.1972	-0.0622	0	12	
vigie:ml-gourma	Gourma	region	ML			15.7	-1.2	0	120	
geonames:7670552	Gourma-Rharous	admin2	ML	Tombouctou		16.3	-2	0	95	
vigie:ml-gourma-rharous	Gourma-Rharous	settlement	ML	Tombouctou	Gourma-Rharous	16.8733	-1.9207	8000	0	Rharous
geonames:2456864	Gourty	settlement	ML	Mopti	Koro	14.2713	-2.8262	0	0	Gourti
vigie:ml-goury	Goury	settlement	ML	Kayes	Kayes	15.1044	-10.7572	0	0	Gory
vigie:ml-gouthioube	Gouthioubé	settlement	ML	Kayes	Kayes	14.7562	-12.2289	0	0	Goutioubé
vigie:ml-groumera	Grouméra	settlement	ML	Kayes	Diéma	14.8251	-9.1383	0	0	
vigie:ml-guidime	Guidimé	admin3	ML	Kayes	Yélimané	15.1107	-10.5953	0	12	
vigie:ml-guihoyo	Guihoyo	settlement	ML	Koulikoro	Kolokani	13.4993	-8.2453	0	0	
vigie:ml-guindigata	Guindigata	settlement	ML	Tombouctou	Niafunké	16.1874	-3.8055	0	0	Guindi Gatta
vigie:ml-guire	Guiré	settlement	ML	Koulikoro	Nara	14.6377	-6.6932	0	0	
vigie:ml-guedebine	Guédébiné	settlement	ML	Kayes	Diéma	15.1289	-9.3953	0	0	
vigie:ml-guelelenkoro	Guélélénkoro	settlement	ML	Sikasso	Yanfolila	11.1451	-8.5202	0	0	Guelelinkoro
vigie:ml-guemoukouraba	Guémoukouraba	settlement	ML	Kayes	Kita	14.2595	-9.3206	0	0	Guémoukoraba
vigie:ml-guenegore	Guénégoré	settlement	ML	Kayes	Kéniéba	12.7272	-11.0187	0	0	
vigie:ml-gueneibe	Guénéibé	settlement	ML	Koulikoro	Nara	15.2807	-7.087	0	0	
geonames:6872549	Guéri	settlement	ML	Mopti	Douentza	15.1181	-2.0196	0	0	
vigie:ml-guetema	Guétéma	settlement	ML	Kayes	Nioro	15.1171	-9.5833	0	0	
vigie:ml-halle-de-bamako	Halle de Bamako	quarter	ML	Bamako		12.638	-8.01	0	2	Halles de Bamako
geonames:2456680	Hamdallaye	quarter	ML	Bamako		12.6459	-8.0343	0	2	Amdalay|Hamudalayi
vigie:ml-hangabera	Hangabera	settlement	ML	Tombouctou	Goundam	16.5874	-3.726	0	0	
vigie:ml-haoussa	Haoussa	region	ML			16.7	-1	0	120	
vigie:ml-haoussa-foulane	Haoussa-Foulane	settlement	ML	Gao	Gao	15.9886	0.1314	0	0	
vigie:ml-haribomo	Haribomo	admin3	ML	Tombouctou	Gourma-Rharous	16.1979	-2.6708	0	12	
vigie:ml-haibongo	Haïbongo	settlement	ML	Tombouctou	Diré	16.2205	-3.2457	0	0	
vigie:ml-haire	Haïré	region	ML	Mopti	Douentza	14.95	-2.2	0	40	
vigie:ml-heremakono-niono	Heremakono	settlement	ML	Ségou	Niono	14.4124	-5.9809	0	0	
vigie:ml-hippodrome	Hippodrome	quarter	ML	Bamako		12.655	-7.965	0	2	
vigie:ml-hombori	Hombori	settlement	ML	Mopti	Douentza	15.2767	-1.7001	0	0	
vigie:ml-heremakono	Héremakono	border_post	ML	Sikasso	Sikasso	11.3269	-6.1705	0	0	
vigie:ml-in-delimane	In-Delimane	settlement	ML	Gao	Ansongo	15.8603	1.5182	0	0	Indelimane
vigie:ml-in-khalil	In-Khalil	border_post	ML	Kidal	Tessalit	21.01	0.99	0	0	Inhalil|In-Halil|Al-Khalil
vigie:ml-inadiatafane	Inadiatafane	settlement	ML	Tombouctou	Gourma-Rharous	15.7672	-1.982	0	0	Inadiatafan|In Adiatafane
vigie:ml-inamzil	Inamzil	settlement	ML	Kidal	Kidal	19.4548	0.7351	0	0	
geonames:12149070	Inarabane	settlement	ML	Ménaka	Ménaka	15.5251	1.9344	0	0	In-Araban
geonames:11876646	Infokaretane	settlement	ML	Ménaka	Ménaka	15.7037	2.4403	0	0	Infokaretan|In-Fukaretan|Infoukaretane
vigie:ml-intahaka	Intahaka	settlement	ML	Gao	Gao	16.3	-0.75	0	0	In Tahaka|N’Tahaka
vigie:ml-inekar	Inékar	settlement	ML	Ménaka	Ménaka	15.939	3.1578	0	0	In-Ekar
geonames:6866678	Iréli	settlement	ML	Mopti	Bandiagara	14.4329	-3.307	0	0	
vigie:ml-issa-bery	Issa-Béry	admin3	ML	Tombouctou	Goundam	16.7231	-3.7816	0	12	Issabery
vigie:ml-isseye	Isséye	settlement	ML	Mopti	Douentza	14.8712	-2.0279	0	0	
vigie:ml-kabala	Kabala	settlement	ML	Koulikoro	Kati	12.5276	-8.0414	0	0	
vigie:ml-kaban	Kaban	settlement	ML	Koulikoro	Kati	12.1858	-7.7036	0	0	
vigie:ml-kabara	Kabara	settlement	ML	Tombouctou	Tombouctou	16.7026	-2.9851	0	0	Korioumé
vigie:ml-kabarasso	Kabarasso	settlement	ML	Sikasso	Sikasso	12.0077	-5.9373	0	0	
vigie:ml-kabaya	Kabaya	settlement	ML	Kayes	Kéniéba	12.6376	-11.1086	0	0	
vigie:ml-kabaya-yanfolila	Kabaya	settlement	ML	Sikasso	Yanfolila	11.1135	-8.5554	0	0	
vigie:ml-kadiaba-kadiel	Kadiaba Kadiel	settlement	ML	Kayes	Nioro	15.1237	-9.6475	0	0	
vigie:ml-kadial	Kadial	settlement	ML	Mopti	Ténenkou	14.649	-4.4377	0	0	
vigie:ml-kadiana	Kadiana	settlement	ML	Sikasso	Kolondiéba	10.7502	-6.5043	0	0	
geonames:8631512	Kadiolo	admin2	ML	Sikasso		10.56	-5.76	0	40	
vigie:ml-kadiolo	Kadiolo	settlement	ML	Sikasso	Kadiolo	10.5546	-5.758	24000	0	
vigie:ml-kadji	Kadji	settlement	ML	Gao	Gao	16.1927	-0.0686	0	0	
vigie:ml-kafouziela	Kafouziéla	settlement	ML	Sikasso	Sikasso	11.4381	-5.6103	0	0	
vigie:ml-kalaban-coro	Kalaban Coro	quarter	ML	Bamako		12.5722	-8.0289	0	2	
vigie:ml-kalaban-coura	Kalaban-Coura	quarter	ML	Bamako		12.58	-7.98	0	2	Kalabancoura
vigie:ml-kalabancoro	Kalabancoro	settlement	ML	Koulikoro	Kati	12.5722	-8.0289	0	0	Kalaban Coro
vigie:ml-kalake	Kalaké	settlement	ML	Ségou	Baraouéli	12.9681	-6.8561	0	0	
vigie:ml-kalana	Kalana	settlement	ML	Sikasso	Yanfolila	10.7864	-8.1963	0	0	
vigie:ml-kalifabougou	Kalifabougou	settlement	ML	Koulikoro	Kati	12.9495	-8.173	0	0	
vigie:ml-kaloumba	Kaloumba	settlement	ML	Koulikoro	Nara	14.8571	-7.4976	0	0	
vigie:ml-kamani	Kamani	settlement	ML	Koulikoro	Koulikoro	13.1809	-7.1074	0	0	
vigie:ml-kambila	Kambila	settlement	ML	Koulikoro	Kati	12.7947	-8.1031	0	0	
vigie:ml-kamiandougou	Kamiandougou	admin3	ML	Ségou	Ségou	13.6979	-5.5159	0	12	
vigie:ml-kaneye	Kaneye	settlement	ML	Tombouctou	Goundam	16.422	-3.5973	0	0	
geonames:2455735	Kangaba	settlement	ML	Koulikoro	Kangaba	11.9333	-8.4167	17000	0	Kaba|Kangara
geonames:8631413	Kangaba	admin2	ML	Koulikoro		11.9652	-8.6013	0	35	
vigie:ml-kangare	Kangaré	settlement	ML	Sikasso	Yanfolila	11.6412	-8.201	0	0	
vigie:ml-kani-gogouna	Kani Gogouna	settlement	ML	Mopti	Bandiagara	14.5593	-3.3935	0	0	
vigie:ml-kani-bonzon	Kani-Bonzon	settlement	ML	Mopti	Bankass	14.1332	-3.6336	0	0	
vigie:ml-kaniogo	Kaniogo	admin3	ML	Koulikoro	Kangaba	11.8393	-8.6101	0	12	
vigie:ml-kapala	Kapala	settlement	ML	Sikasso	Sikasso	11.1147	-5.7211	0	0	
vigie:ml-kapala-koutiala	Kapala	settlement	ML	Sikasso	Koutiala	12.2093	-5.4579	0	0	
vigie:ml-kapolondougou	Kapolondougou	admin3	ML	Sikasso	Sikasso	11.3599	-6.0678	0	12	
geonames:2455667	Karaba	settlement	ML	Ségou	San	12.915	-4.891	0	0	
vigie:ml-karabassane	Karabassane	settlement	ML	Gao	Bourem	16.8631	-0.3627	0	0	
vigie:ml-karagouana-malle	Karagouana Mallé	settlement	ML	Sikasso	Koutiala	12.5642	-5.7621	0	0	
geonames:2455658	Karakindé	settlement	ML	Mopti	Koro	14.4111	-2.9051	0	0	Karakindje
vigie:ml-karan	Karan	settlement	ML	Koulikoro	Kangaba	12.1292	-8.5257	0	0	
vigie:ml-karangana	Karangana	settlement	ML	Sikasso	Yorosso	12.2188	-5.0382	0	0	
vigie:ml-kareri	Kareri	admin3	ML	Mopti	Ténenkou	14.764	-5.1786	0	12	
vigie:ml-kargue	Kargué	settlement	ML	Mopti	Bandiagara	14.7919	-3.8149	0	0	
vigie:ml-karou	Karou	settlement	ML	Gao	Ansongo	15.1264	0.678	0	0	
geonames:2455591	Kassa	settlement	ML	Mopti	Koro	14.7247	-3.0663	0	0	
vigie:ml-kassama	Kassama	settlement	ML	Kayes	Kéniéba	13.0534	-11.1215	0	0	
vigie:ml-kassaro	Kassaro	settlement	ML	Kayes	Kita	12.9516	-8.8817	0	0	Kassaro Gare
geonames:6880676	Kassorola	settlement	ML	Ségou	San	13.5343	-5.4031	0	0	
geonames:2455558	Kati	settlement	ML	Koulikoro	Kati	12.7441	-8.0726	120000	0	Katis|ka di|katy
geonames:7701199	Kati	admin2	ML	Koulikoro		12.8	-8	0	75	
vigie:ml-katibougou	Katibougou	settlement	ML	Koulikoro	Kati	12.498	-8.0927	0	0	
vigie:ml-katiena	Katiéna	settlement	ML	Ségou	Ségou	13.3186	-5.6419	0	0	
vigie:ml-katele	Katélé	settlement	ML	Sikasso	Kadiolo	10.6286	-5.6172	0	0	
geonames:2455518	Kayes	settlement	ML	Kayes	Kayes	14.4469	-11.4445	127000	0	
geonames:7701481	Kayes	admin2	ML	Kayes		14.45	-11.3	0	70	
iso:ML-1	Kayes	admin1	ML			14.2	-10.3	2000000	190	
vigie:ml-kayes-n-di	Kayes N’Di	quarter	ML	Kayes	Kayes	14.4578	-11.4414	0	2	Kayes Ndi
vigie:ml-kazangasso	Kazangasso	settlement	ML	Ségou	Bla	13.0435	-5.5677	0	0	
vigie:ml-kai	Kaï	settlement	ML	Sikasso	Kadiolo	10.9685	-5.6988	0	0	
vigie:ml-kel-malha	Kel Malha	settlement	ML	Tombouctou	Niafunké	16.3627	-4.612	0	0	
vigie:ml-kendie	Kendié	settlement	ML	Mopti	Bandiagara	14.6735	-3.5096	0	0	
vigie:ml-kende	Kendé	settlement	ML	Mopti	Bandiagara	14.7001	-3.4179	0	0	
geonames:2455438	Kenenkou	settlement	ML	Koulikoro	Koulikoro	13.1062	-7.2434	0	0	Kènènkoun|Keninkou
vigie:ml-kerena	Kerena	settlement	ML	Mopti	Douentza	15.0282	-2.6875	0	0	
vigie:ml-kersignane	Kersignané	settlement	ML	Kayes	Kayes	14.4692	-11.3636	0	0	
vigie:ml-khouloum	Khouloum	admin3	ML	Kayes	Kayes	14.4476	-11.3384	0	12	
vigie:ml-kiban	Kiban	settlement	ML	Koulikoro	Banamba	13.5749	-7.3359	0	0	
geonames:2455290	Kidal	settlement	ML	Kidal	Kidal	18.4411	1.4078	26000	0	Kidali|Kidalis|Kintal|kidaru|kydal
geonames:7701465	Kidal	admin2	ML	Kidal		18.7	1.2	0	90	
iso:ML-8	Kidal	admin1	ML			19	1.5	85000	210	
geonames:2455281	Kiffosso	settlement	ML	Sikasso	Yorosso	12.5015	-4.8992	0	0	Kifosso|Tiefosso
vigie:ml-kignan	Kignan	settlement	ML	Sikasso	Sikasso	11.8486	-6.014	0	0	
vigie:ml-kilidougou	Kilidougou	admin3	ML	Koulikoro	Dioïla	12.4009	-6.6183	0	12	
geonames:2455456	Kimparana	settlement	ML	Ségou	San	12.8422	-4.9245	6014	0	Kinmparana|Kemparana|Kimpanana|Kimparala
vigie:ml-kirane	Kirané	settlement	ML	Kayes	Yélimané	15.4088	-10.2237	0	0	Kirané Kaniaga
vigie:ml-kirchamba	Kirchamba	settlement	ML	Tombouctou	Diré	16.3485	-3.2464	0	0	
vigie:ml-kiri	Kiri	settlement	ML	Mopti	Koro	13.9682	-3.0288	0	0	
vigie:ml-kiro	Kiro	settlement	ML	Mopti	Douentza	15.0464	-3.3651	0	0	
geonames:2455216	Kita	settlement	ML	Kayes	Kita	13.0349	-9.4895	49000	0	
geonames:7701501	Kita	admin2	ML	Kayes		13.2	-9.5	0	95	
vigie:ml-adm1-kita	Kita	admin1	ML			13.3	-9.5	0	95	
vigie:ml-klela	Klela	settlement	ML	Sikasso	Sikasso	11.6881	-5.665	0	0	
vigie:ml-kobalakoro	Kobalakoro	settlement	ML	Koulikoro	Kati	12.5845	-7.7655	0	0	Kobalacoro
vigie:ml-kobokoto	Kobokoto	settlement	ML	Kayes	Kéniéba	12.8252	-11.0636	0	0	Kobokoto Ouest
vigie:ml-kobou	Kobou	settlement	ML	Mopti	Douentza	15.1206	-1.6995	0	0	
vigie:ml-kobri	Kobri	settlement	ML	Kayes	Kita	13.1161	-9.8999	0	0	
vigie:ml-kobe	Kobé	settlement	ML	Gao	Gao	16.0567	0.1166	0	0	
vigie:ml-kochakarey	Kochakarey	settlement	ML	Gao	Gao	16.4411	-0.1211	0	0	
geonames:10343860	Kofan	settlement	ML	Sikasso	Sikasso	11.5167	-6.1367	0	0	
geonames:2455100	Kofi	settlement	ML	Kayes	Kéniéba	13.1996	-11.3354	0	0	
geonames:2455081	Kogoni	settlement	ML	Ségou	Niono	14.7343	-6.0294	0	0	
geonames:2455055	Kokofata	settlement	ML	Kayes	Kita	12.8833	-9.95	12985	0	
vigie:ml-kokry	Kokry	settlement	ML	Ségou	Macina	13.967	-5.488	0	0	Kokry-Bozo|Kokry Centre
vigie:ml-kokele	Kokélé	settlement	ML	Sikasso	Bougouni	11.5265	-7.541	0	0	
geonames:2455020	Kola	settlement	ML	Sikasso	Bougouni	11.3413	-7.4744	0	0	
vigie:ml-kolodougou-coro	Kolodougou Coro	settlement	ML	Ségou	Niono	14.2043	-5.9898	0	0	Kolodougou
vigie:ml-kologo	Kologo	settlement	ML	Sikasso	Bougouni	11.2202	-7.4916	0	0	
geonames:2454955	Kolokani	settlement	ML	Koulikoro	Kolokani	13.5728	-8.0339	20000	0	Kokolani
geonames:8261491	Kolokani	admin2	ML	Koulikoro		13.75	-8.167	0	60	
vigie:ml-kolokoba	Kolokoba	settlement	ML	Sikasso	Sikasso	11.2094	-5.9982	0	0	
geonames:2454934	Kolondiéba	settlement	ML	Sikasso	Kolondiéba	11.0894	-6.8929	13000	0	
geonames:8334591	Kolondiéba	admin2	ML	Sikasso		10.942	-6.69	0	50	
geonames:2454929	Kolongo	settlement	ML	Ségou	Macina	14.1695	-5.4762	0	0	Kolongotomo
geonames:2454926	Kolongotomo	settlement	ML	Ségou	Ségou	13.8817	-5.686	0	0	
vigie:ml-koloni	Koloni	settlement	ML	Sikasso	Yorosso	12.3609	-4.5898	0	0	
vigie:ml-kolonigue	Kolonigué	admin3	ML	Sikasso	Koutiala	12.1479	-5.3324	0	12	
vigie:ml-kolebougou	Kolébougou	settlement	ML	Koulikoro	Koulikoro	12.8497	-7.5689	0	0	
vigie:ml-komana	Komana	settlement	ML	Sikasso	Yanfolila	11.2193	-8.4578	0	0	Komana Kouta
vigie:ml-komara	Komara	settlement	ML	Ségou	Macina	14.1142	-5.1482	0	0	
vigie:ml-kondi	Kondi	settlement	ML	Tombouctou	Diré	16.3672	-3.4758	0	0	
vigie:ml-koningue	Koningué	admin3	ML	Sikasso	Koutiala	12.1725	-5.1823	0	12	
vigie:ml-konna	Konna	settlement	ML	Mopti	Mopti	14.9436	-3.8922	15000	0	
geonames:2454755	Konobougou	settlement	ML	Ségou	Baraouéli	12.917	-6.7579	0	0	
vigie:ml-konodimini	Konodimini	settlement	ML	Ségou	Ségou	13.3218	-6.4235	0	0	
geonames:2454724	Konsa	settlement	ML	Mopti	Mopti	15.0581	-3.8745	0	0	
vigie:ml-konseguela	Konséguéla	settlement	ML	Sikasso	Koutiala	12.3986	-5.8802	0	0	
vigie:ml-kontela	Kontéla	admin3	ML	Kayes	Bafoulabé	14.0454	-10.3448	0	12	
vigie:ml-koporo-na	Koporo Na	settlement	ML	Mopti	Koro	14.1278	-3.3582	0	0	Koporokendié Na|Koporokenié Na
vigie:ml-koporo-pen	Koporo Pen	settlement	ML	Mopti	Koro	14.2229	-3.3012	0	0	
vigie:ml-kora	Kora	settlement	ML	Mopti	Ténenkou	14.5329	-4.8823	0	0	
vigie:ml-korarou	Korarou	admin3	ML	Mopti	Douentza	15.3239	-3.1305	0	12	
vigie:ml-korera-kore	Korera Koré	settlement	ML	Kayes	Nioro	15.1392	-8.9569	0	0	
geonames:6867601	Kori Maoundé	settlement	ML	Mopti	Bandiagara	14.4521	-3.7762	0	0	
geonames:2454683	Korioumé	settlement	ML	Tombouctou	Tombouctou	16.6612	-3.0262	0	0	Koriomé|Koryoumé|Karioume
vigie:ml-kormou	Kormou	settlement	ML	Mopti	Youwarou	15.672	-4.2197	0	0	
geonames:7701494	Koro	admin2	ML	Mopti		14.07	-3.08	0	55	
vigie:ml-koro	Koro	settlement	ML	Mopti	Koro	14.0627	-3.079	20000	0	
vigie:ml-korodougou	Korodougou	admin3	ML	Ségou	Bla	13.0544	-5.5036	0	12	
geonames:2594075	Korofina	quarter	ML	Bamako		12.6756	-7.9307	0	2	
vigie:ml-koromo	Koromo	admin3	ML	Sikasso	Koutiala	12.6535	-5.1892	0	12	
vigie:ml-koronga	Koronga	settlement	ML	Koulikoro	Nara	15.3313	-7.6106	0	0	Korounga
vigie:ml-kotaka	Kotaka	settlement	ML	Mopti	Mopti	14.8901	-4.001	0	0	Kontza
vigie:ml-kouakourou	Kouakourou	settlement	ML	Mopti	Djenné	14.221	-4.491	0	0	
vigie:ml-koubaye	Koubaye	settlement	ML	Mopti	Mopti	14.4154	-4.43	0	0	
geonames:6866848	Koubewel Koundia	settlement	ML	Mopti	Douentza	14.9853	-3.031	0	0	Koubel-Koundia
geonames:2454432	Koudiaga	settlement	ML	Mopti	Koro	14.6477	-3.0895	0	0	
vigie:ml-koula	Koula	settlement	ML	Koulikoro	Koulikoro	13.1158	-7.6531	0	0	
vigie:ml-koula-tominian	Koula	settlement	ML	Ségou	Tominian	13.2412	-4.2732	0	0	
vigie:ml-koulandougou	Koulandougou	admin3	ML	Ségou	Bla	13.1583	-5.2714	0	12	
geonames:2454530	Koulikoro	settlement	ML	Koulikoro	Koulikoro	12.8627	-7.5598	43000	0	Koulikoro-Liberte|Kulikoras|Kulikoro|ku li ke luo|kullikolo
geonames:7701503	Koulikoro	admin2	ML	Koulikoro		13.2257	-7.3033	0	60	
iso:ML-2	Koulikoro	admin1	ML			13.6	-7.6	2400000	190	
geonames:2454422	Koulogon	settlement	ML	Mopti	Bankass	13.8166	-3.4404	0	0	Koulogon Habé|Koulogon Peul|Koulongo|Kologon-Habe|Koulogo-Habbe|Koundougou
geonames:10376953	Koulou	settlement	ML	Kayes	Kita	12.2267	-9.9642	0	0	
vigie:ml-koulouba	Koulouba	quarter	ML	Koulikoro	Kati	12.661	-8.014	0	2	palais de Koulouba|Koulouba Palace
vigie:ml-koumantou	Koumantou	settlement	ML	Sikasso	Bougouni	11.4032	-6.8457	20000	0	
vigie:ml-koumaira	Koumaïra	settlement	ML	Tombouctou	Niafunké	15.7836	-3.8646	0	0	
vigie:ml-koumbia	Koumbia	settlement	ML	Sikasso	Yorosso	12.5919	-4.69	0	0	
geonames:2454468	Koumbé Niasso	settlement	ML	Mopti	Ténenkou	14.7088	-4.6842	0	0	Koumbé
vigie:ml-kounari	Kounari	admin3	ML	Mopti	Mopti	14.6902	-4.037	0	12	
vigie:ml-koundian	Koundian	settlement	ML	Kayes	Bafoulabé	13.1612	-10.6829	0	0	
vigie:ml-kouniakary	Kouniakary	settlement	ML	Kayes	Kayes	14.5778	-10.9133	0	0	Koniakary
vigie:ml-kouniana	Kouniana	settlement	ML	Sikasso	Koutiala	12.5726	-5.1274	0	0	
vigie:ml-kounsoum	Kounsoum	settlement	ML	Gao	Ansongo	15.5145	0.5652	0	0	
geonames:2454285	Kouri	settlement	ML	Sikasso	Yorosso	12.184	-4.8028	0	0	Kouri Frontière
vigie:ml-kourkanda-peulh	Kourkanda Peulh	settlement	ML	Mopti	Bankass	13.6649	-3.7359	0	0	
vigie:ml-kourouba	Kourouba	settlement	ML	Koulikoro	Kati	12.0039	-8.2314	0	0	
vigie:ml-kouroukoto	Kouroukoto	settlement	ML	Kayes	Kéniéba	12.6033	-10.4025	0	0	
vigie:ml-kouroulamini	Kouroulamini	admin3	ML	Sikasso	Bougouni	11.3477	-7.724	0	12	
vigie:ml-kourouma	Kourouma	settlement	ML	Sikasso	Sikasso	11.8784	-5.8347	0	0	
vigie:ml-kourouma-niono	Kourouma	settlement	ML	Ségou	Niono	14.645	-6.0018	0	0	
vigie:ml-kourouninkoto	Kourouninkoto	settlement	ML	Kayes	Kita	13.8565	-9.5766	0	0	
vigie:ml-koury	Koury	settlement	ML	Sikasso	Yorosso	12.1827	-4.8143	0	0	
vigie:ml-kouremale	Kourémalé	settlement	ML	Koulikoro	Kangaba	11.9525	-8.7789	0	0	
vigie:ml-koussane	Koussané	settlement	ML	Kayes	Kayes	14.881	-11.2383	0	0	Koussané Kayes
geonames:2454268	Koutiala	settlement	ML	Sikasso	Koutiala	12.3917	-5.4642	150000	0	
geonames:7670554	Koutiala	admin2	ML	Sikasso		12.39	-5.46	0	65	
vigie:ml-adm1-koutiala	Koutiala	admin1	ML			12.3	-5.2	0	75	
vigie:ml-kouyan-coura	Kouyan-Coura	settlement	ML	Ségou	Niono	14.2644	-5.9304	0	0	Kouyan Koura
vigie:ml-koima	Koïma	settlement	ML	Gao	Gao	16.3122	-0.0752	0	0	
vigie:ml-kremis	Krémis	settlement	ML	Kayes	Yélimané	15.3504	-10.3446	0	0	
vigie:ml-kebila	Kébila	settlement	ML	Sikasso	Kolondiéba	11.2732	-7.0414	0	0	
vigie:ml-kebeni	Kébéni	settlement	ML	Sikasso	Kadiolo	10.6956	-5.5412	0	0	
vigie:ml-keke	Kéké	settlement	ML	Mopti	Djenné	13.6751	-4.636	0	0	
vigie:ml-keleya	Kéléya	settlement	ML	Sikasso	Bougouni	11.8269	-7.7921	0	0	
geonames:8299787	Kéniéba	admin2	ML	Kayes		12.84	-11.24	0	75	
vigie:ml-kenieba	Kéniéba	settlement	ML	Kayes	Kéniéba	12.84	-11.2392	12000	0	
vigie:ml-kerela	Kérela	settlement	ML	Koulikoro	Dioïla	12.7383	-6.8383	0	0	
vigie:ml-labbezanga	Labbézanga	settlement	ML	Gao	Ansongo	14.9668	0.703	0	0	Labezanga
vigie:ml-lac-debo	Lac Débo	lake	ML	Mopti	Youwarou	15.3	-4.15	0	20	Debo
vigie:ml-lac-faguibine	Lac Faguibine	lake	ML	Tombouctou	Goundam	16.75	-4	0	35	Faguibine
vigie:ml-lac-fati	Lac Fati	lake	ML	Tombouctou	Niafunké	16.25	-3.7	0	8	
vigie:ml-lac-de-manantali	Lac de Manantali	lake	ML	Kayes	Bafoulabé	13	-10.35	0	25	
vigie:ml-lac-de-selingue	Lac de Sélingué	lake	ML	Sikasso	Yanfolila	11.4	-8.2	0	20	
vigie:ml-lafia	Lafia	admin3	ML	Tombouctou	Tombouctou	16.6807	-2.6804	0	12	
geonames:6907756	Lafiabougou	quarter	ML	Bamako		12.637	-8.0441	0	2	Lafiyabugu
vigie:ml-lakamane	Lakamané	settlement	ML	Kayes	Diéma	14.5042	-9.9074	0	0	Lacamané
vigie:ml-lakanguemou	Lakanguémou	settlement	ML	Kayes	Nioro	15.4245	-10.2772	0	0	
vigie:ml-lambidou	Lambidou	settlement	ML	Kayes	Diéma	14.3111	-9.55	0	0	
vigie:ml-lanfiala	Lanfiala	settlement	ML	Ségou	Tominian	13.4924	-4.1496	0	0	
vigie:ml-lellehoye	Lellehoye	settlement	ML	Gao	Ansongo	15.5446	0.469	0	0	Lelehoy
vigie:ml-lerneb	Lerneb	settlement	ML	Taoudénit	Taoudénit	16.3271	-4.9593	0	0	Lernab
geonames:2454101	Lessagou	settlement	ML	Mopti	Bankass	13.8118	-3.6026	0	0	Lessagou Habé|Lessogou
vigie:ml-liberte-dembaya	Liberté Dembaya	quarter	ML	Kayes	Kayes	14.44	-11.42	0	2	
geonames:2454080	Linguékoto	settlement	ML	Kayes	Kéniéba	12.763	-11.1997	0	0	Lenguékoto
geonames:2454073	Lobou	settlement	ML	Gao	Gao	16.2858	-0.0908	0	0	
vigie:ml-lobougoula	Lobougoula	settlement	ML	Sikasso	Sikasso	11.0344	-5.9814	0	0	
vigie:ml-logouana	Logouana	admin3	ML	Sikasso	Koutiala	12.4288	-5.2755	0	12	
vigie:ml-longorola	Longorola	settlement	ML	Sikasso	Sikasso	11.3851	-5.6559	0	0	
vigie:ml-lontou	Lontou	settlement	ML	Kayes	Kayes	14.3441	-11.3445	0	0	
geonames:2454045	Loulo	settlement	ML	Kayes	Kéniéba	13.0671	-11.3722	0	0	Loulo Gounkoto|Lulo
vigie:ml-loulouni	Loulouni	settlement	ML	Sikasso	Kadiolo	10.8887	-5.6057	0	0	
geonames:11002360	Lowol-Guéou	settlement	ML	Mopti	Bandiagara	14.7939	-3.8139	0	0	
vigie:ml-lere	Léré	settlement	ML	Tombouctou	Niafunké	15.7074	-4.9098	8000	0	
geonames:2455465	Macina	settlement	ML	Ségou	Macina	13.9641	-5.3579	20000	0	Massina|Ké-Macina|Ke Machine|Ke Massina|Ke-Masina
geonames:8631515	Macina	admin2	ML	Ségou		13.96	-5.36	0	50	
vigie:ml-macina	Macina	region	ML			14.3	-5	0	70	Massina
vigie:ml-madiama	Madiama	settlement	ML	Mopti	Djenné	13.7915	-4.3943	0	0	
geonames:2454011	Madiga Sacko	settlement	ML	Kayes	Diéma	14.362	-9.307	0	0	Madiga
vigie:ml-madina	Madina	settlement	ML	Kayes	Kita	13.4058	-9.6125	0	0	
vigie:ml-madina-sacko	Madina Sacko	settlement	ML	Koulikoro	Banamba	13.7801	-7.5464	0	0	
vigie:ml-madougou	Madougou	settlement	ML	Mopti	Koro	14.2493	-2.73	0	0	
vigie:ml-mafoune	Mafouné	settlement	ML	Ségou	Tominian	12.7872	-4.3628	0	0	
geonames:2453949	Mafélé	settlement	ML	Sikasso	Bougouni	11.0226	-7.0471	0	0	
geonames:2594067	Magnambougou	quarter	ML	Bamako		12.6184	-7.9489	0	2	
vigie:ml-mahina	Mahina	settlement	ML	Kayes	Bafoulabé	13.7594	-10.8502	0	0	
vigie:ml-mahou	Mahou	settlement	ML	Sikasso	Yorosso	12.1329	-4.6302	0	0	
vigie:ml-makano	Makano	settlement	ML	Kayes	Kita	12.6759	-9.0463	0	0	
geonames:2453870	Malémana	settlement	ML	Mopti	Ténenkou	14.566	-5.426	0	0	Malimana
vigie:ci-manankoro	Manankoro	settlement	ML	Sikasso	Bougouni	10.47	-7.45	0	0	
vigie:ml-manantali	Manantali	settlement	ML	Kayes	Bafoulabé	13.2062	-10.4631	4000	0	
vigie:ml-mandiakuy	Mandiakuy	settlement	ML	Ségou	Tominian	13.017	-4.4648	0	0	
vigie:ml-manko	Manko	settlement	ML	Mopti	Douentza	15.1499	-3.4425	0	0	
vigie:ml-marche-de-dabanani	Marché de Dabanani	quarter	ML	Bamako		12.65	-7.998	0	2	Dabanani
vigie:ml-mare-de-gossi	Mare de Gossi	lake	ML	Tombouctou	Gourma-Rharous	15.8	-1.32	0	6	
vigie:ml-marena-diombougou	Marena Diombougou	settlement	ML	Kayes	Kayes	14.5648	-11.0445	0	0	Maréna
vigie:ml-mariko	Mariko	admin3	ML	Ségou	Niono	14.3898	-6.0363	0	12	
geonames:2451363	Marka	settlement	ML	Mopti	Djenné	14.2025	-5.1384	0	0	
vigie:ml-marka-coungo	Marka Coungo	settlement	ML	Koulikoro	Dioïla	12.7339	-7.2871	0	0	Markacoungo
geonames:2453662	Markala	settlement	ML	Ségou	Ségou	13.6843	-6.0735	46000	0	Marakala
vigie:ml-marekaffo	Marékaffo	admin3	ML	Kayes	Yélimané	15.0125	-10.9406	0	12	
vigie:ml-massabougou	Massabougou	settlement	ML	Ségou	Niono	14.8115	-5.8971	0	0	
vigie:ml-massala	Massala	settlement	ML	Koulikoro	Koulikoro	12.817	-7.6449	0	0	
vigie:ml-massala-segou	Massala	settlement	ML	Ségou	Ségou	13.277	-6.5021	0	0	
vigie:ml-massantola	Massantola	settlement	ML	Koulikoro	Kolokani	13.4891	-7.8067	0	0	
vigie:ml-massigui	Massigui	settlement	ML	Koulikoro	Dioïla	11.8578	-6.773	0	0	
geonames:2453599	Matomo	settlement	ML	Ségou	Macina	13.8478	-4.9658	0	0	Matomo-Marka|Matom|Matoma|Matomou
vigie:ml-medina-coura	Medina Coura	quarter	ML	Bamako		12.6544	-7.9947	0	2	
vigie:ml-medine	Medine	settlement	ML	Kayes	Kayes	14.3716	-11.3651	0	0	
vigie:ml-meguetan	Meguétan	admin3	ML	Koulikoro	Koulikoro	12.9221	-7.4862	0	12	
geonames:6652450	Melgué	settlement	ML	Kayes	Kayes	15.0842	-11.1695	0	0	
geonames:6907248	Mena	settlement	ML	Koulikoro	Dioïla	12.3215	-6.9945	0	0	
vigie:ml-meridiela	Meridiela	settlement	ML	Sikasso	Bougouni	12.096	-7.2541	0	0	
vigie:ml-mine-de-lithium-de-bougouni	Mine de lithium de Bougouni	mine	ML	Sikasso	Bougouni	11.35	-7.35	0	2	
vigie:ml-mine-d-or-de-fekola	Mine d’or de Fekola	mine	ML	Kayes	Kéniéba	12.54	-11.19	0	2	Fékola
vigie:ml-mine-d-or-de-gounkoto	Mine d’or de Gounkoto	mine	ML	Kayes	Kéniéba	12.85	-11.38	0	2	
vigie:ml-mine-d-or-de-kalana	Mine d’or de Kalana	mine	ML	Sikasso	Yanfolila	10.79	-8.2	0	2	
vigie:ml-mine-d-or-de-komana	Mine d’or de Komana	mine	ML	Sikasso	Yanfolila	11.05	-8.35	0	2	mine de Yanfolila
vigie:ml-mine-d-or-de-loulo	Mine d’or de Loulo	mine	ML	Kayes	Kéniéba	13.03	-11.41	0	2	Loulo-Gounkoto|Loulo|complexe minier de Loulo-Gounkoto
vigie:ml-mine-d-or-de-morila	Mine d’or de Morila	mine	ML	Sikasso	Sikasso	11.68	-6.85	0	2	Morila|mine de Morila
vigie:ml-mine-d-or-de-sadiola	Mine d’or de Sadiola	mine	ML	Kayes	Kayes	13.89	-11.71	0	2	Sadiola Hill|SEMOS
vigie:ml-mine-d-or-de-syama	Mine d’or de Syama	mine	ML	Sikasso	Sikasso	10.8	-6.06	0	2	Syama
vigie:ml-mine-d-or-de-segala	Mine d’or de Ségala	mine	ML	Kayes	Kéniéba	12.99	-11.2	0	2	
vigie:ml-mine-d-or-de-tabakoto	Mine d’or de Tabakoto	mine	ML	Kayes	Kéniéba	12.93	-11.26	0	2	
vigie:ml-mine-d-or-de-yatela	Mine d’or de Yatela	mine	ML	Kayes	Kayes	14.09	-11.74	0	2	
vigie:ml-mine-d-or-d-intahaka	Mine d’or d’Intahaka	mine	ML	Gao	Gao	16.3	-0.75	0	2	site minier d’Intahaka|site aurifère de N’Tahaka
vigie:ml-minidian	Minidian	admin3	ML	Koulikoro	Kangaba	11.9778	-8.4496	0	12	
vigie:ml-miria	Miria	settlement	ML	Sikasso	Sikasso	11.2678	-5.7425	0	0	Missirikoro
geonames:2594069	Missabougou	quarter	ML	Bamako		12.632	-7.9211	0	2	Misabugu
geonames:2453426	Missira	quarter	ML	Bamako		12.6667	-7.9833	0	2	
vigie:ml-misseni	Misséni	settlement	ML	Sikasso	Kadiolo	10.3135	-6.0773	0	0	
vigie:ml-miena	Miéna	settlement	ML	Sikasso	Koutiala	12.6276	-5.9967	0	0	
vigie:ml-molobala	Molobala	settlement	ML	Sikasso	Koutiala	12.1714	-5.3283	0	0	
geonames:2453383	Molodo	settlement	ML	Ségou	Niono	14.2372	-6.0227	0	0	Molodo-Centre
vigie:ml-molodo-bambara	Molodo-Bambara	settlement	ML	Ségou	Niono	14.2456	-6.0531	0	0	Molodo Bamanan
geonames:2453375	Mondoro	settlement	ML	Mopti	Douentza	14.6762	-1.9513	0	0	Moundoro
vigie:ml-monimpebougou	Monimpébougou	settlement	ML	Ségou	Macina	14.1429	-5.5216	0	0	Monimpé|Monipébougou
vigie:ml-mont-hombori	Mont Hombori	mountain	ML	Mopti	Douentza	15.26	-1.68	0	10	Hombori Tondo
vigie:ml-monzonga	Monzonga	settlement	ML	Gao	Ansongo	15.5454	0.4636	0	0	
geonames:2453348	Mopti	settlement	ML	Mopti	Mopti	14.4843	-4.183	120000	0	
geonames:7701484	Mopti	admin2	ML	Mopti		14.5	-4.1	0	45	
iso:ML-5	Mopti	admin1	ML			14.4	-3.7	2030000	160	
vigie:ml-moribabougou	Moribabougou	settlement	ML	Koulikoro	Kati	12.6869	-7.8679	0	0	
geonames:2453333	Moribila	settlement	ML	Ségou	San	12.6595	-5.047	0	0	
vigie:ml-morila	Morila	settlement	ML	Koulikoro	Dioïla	11.68	-6.85	1000	0	
vigie:ml-moudakane	Moudakane	settlement	ML	Gao	Bourem	16.8242	-0.2608	0	0	
vigie:ml-mougna	Mougna	settlement	ML	Mopti	Djenné	13.8807	-4.8196	0	0	
vigie:ml-mountougoula	Mountougoula	settlement	ML	Koulikoro	Kati	12.5243	-7.8172	0	0	
vigie:ml-moura	Moura	settlement	ML	Mopti	Djenné	14.3261	-4.5997	0	0	Mourra
vigie:ml-mourdiah	Mourdiah	settlement	ML	Koulikoro	Nara	14.4687	-7.4716	0	0	Mourdia
vigie:ml-moussala	Moussala	settlement	ML	Kayes	Kayes	14.4085	-10.9111	0	0	
vigie:ml-moussala-kenieba	Moussala	settlement	ML	Kayes	Kéniéba	12.5251	-11.2944	0	0	
vigie:ml-mena	Ména	settlement	ML	Sikasso	Kolondiéba	11.2487	-6.787	0	0	
geonames:2453514	Ménaka	settlement	ML	Ménaka	Ménaka	15.9182	2.4022	25000	0	Minaka|mei na ka
geonames:8631539	Ménaka	admin2	ML	Ménaka		15.92	2.4	0	90	
iso:ML-9	Ménaka	admin1	ML			16	2.7	100000	150	
geonames:2453466	Ménamba	settlement	ML	Sikasso	Yorosso	12.3946	-4.6716	0	0	Minanba|Manenba|Minamba
vigie:ml-metoumou	Métoumou	admin3	ML	Mopti	Bandiagara	14.7443	-3.1417	0	12	
vigie:ml-m-bouna	M’Bouna	settlement	ML	Tombouctou	Goundam	16.6871	-3.9697	0	0	Mbouna
vigie:ml-m-pessoba	M’Pessoba	settlement	ML	Sikasso	Koutiala	12.6663	-5.7219	0	0	Mpessoba|Pessoba
vigie:ml-nafadji	Nafadji	settlement	ML	Kayes	Diéma	14.5549	-9.2337	0	0	
vigie:ml-nafanga	Nafanga	admin3	ML	Sikasso	Koutiala	12.2796	-5.2568	0	12	
vigie:ml-namala-guimba	Namala Guimba	admin3	ML	Kayes	Kita	13.3817	-9.3346	0	12	
vigie:ml-nampala	Nampala	settlement	ML	Ségou	Niono	15.283	-5.553	0	0	Nampalla
vigie:ml-nampe	Nampé	admin3	ML	Sikasso	Koutiala	12.5856	-5.4502	0	12	
vigie:ml-nangalasso	Nangalasso	settlement	ML	Sikasso	Kolondiéba	10.8701	-6.318	0	0	
vigie:ml-nangola	Nangola	settlement	ML	Koulikoro	Dioïla	12.6661	-6.6063	0	0	
geonames:2453079	Nara	settlement	ML	Koulikoro	Nara	15.18	-7.28	20000	0	
geonames:8261493	Nara	admin2	ML	Koulikoro		15.17	-7.29	0	100	
vigie:ml-adm1-nara	Nara	admin1	ML			15.1	-7.4	0	80	
vigie:ml-narena	Narena	settlement	ML	Koulikoro	Kangaba	12.2263	-8.6332	0	0	
vigie:ml-natien	Natien	settlement	ML	Sikasso	Sikasso	11.3093	-5.6706	0	0	
geonames:10345989	Nema-Badenyakafo	settlement	ML	Mopti	Djenné	13.883	-4.819	0	0	Néma
vigie:ml-ngorkou	Ngorkou	settlement	ML	Tombouctou	Niafunké	15.6565	-3.7161	0	0	N’Gorkou
geonames:2452830	Niafunké	settlement	ML	Tombouctou	Niafunké	15.9322	-3.9906	12000	0	Niafounké|Matounke
geonames:8299588	Niafunké	admin2	ML	Tombouctou		15.9	-4.1	0	65	
vigie:ml-niala	Niala	settlement	ML	Ségou	Bla	12.942	-5.8573	0	0	
geonames:2452491	Niamakoro	quarter	ML	Bamako		12.5811	-7.9596	0	2	Nyamakorobougou
geonames:2452797	Niamana	settlement	ML	Ségou	San	13.0456	-5.2132	0	0	Niamana-Bankouma|Niamina
vigie:ml-niamana	Niamana	settlement	ML	Koulikoro	Kati	12.5565	-7.8595	0	0	
vigie:ml-niamana-nara	Niamana	settlement	ML	Koulikoro	Nara	14.3298	-7.3206	0	0	
vigie:ml-niambia	Niambia	admin3	ML	Kayes	Bafoulabé	13.6249	-11.2536	0	12	
geonames:12511255	Niangassadiou	settlement	ML	Mopti	Douentza	14.3866	-2.7244	0	0	Niagassadiou|N’Gassadiou
vigie:ml-niansanari	Niansanari	admin3	ML	Mopti	Djenné	13.6675	-4.6341	0	12	Niansanarie
vigie:ml-niantaga	Niantaga	admin3	ML	Sikasso	Koutiala	12.7622	-5.3273	0	12	
vigie:ml-niantanso	Niantanso	settlement	ML	Kayes	Kita	13.271	-10.1749	0	0	
vigie:ml-niantjila	Niantjila	settlement	ML	Koulikoro	Dioïla	11.7961	-6.577	0	0	
vigie:ml-niarela	Niaréla	quarter	ML	Bamako		12.6463	-7.9819	0	2	
vigie:ml-niasso	Niasso	settlement	ML	Ségou	San	13.2058	-5.0406	0	0	
vigie:ml-nimbougou	Nimbougou	settlement	ML	Sikasso	Kadiolo	10.8567	-5.5042	0	0	
vigie:ml-ningari	Ningari	settlement	ML	Mopti	Bandiagara	14.4612	-3.7744	0	0	
geonames:2452655	Niono	settlement	ML	Ségou	Niono	14.2505	-5.9868	92000	0	Niono Sagnona|Niono Centre
geonames:8631514	Niono	admin2	ML	Ségou		14.6	-5.9	0	65	
geonames:8261494	Nioro	admin2	ML	Kayes		15.23	-9.59	0	65	
vigie:ml-adm1-nioro	Nioro	admin1	ML			15.1	-9.4	0	90	
vigie:ml-nioro-tougoune-rangabe	Nioro Tougouné Rangabé	settlement	ML	Kayes	Nioro	15.2654	-9.6272	0	0	Tougouné
geonames:2452651	Nioro du Sahel	settlement	ML	Kayes	Nioro	15.2293	-9.5928	33000	0	Nioro
vigie:ml-niena	Niéna	settlement	ML	Sikasso	Sikasso	11.4244	-6.3514	0	0	
vigie:ml-nokara	Nokara	settlement	ML	Mopti	Douentza	15.1726	-2.3971	0	0	
vigie:ml-nombori	Nombori	settlement	ML	Mopti	Bandiagara	14.3263	-3.4032	0	0	
vigie:ml-nongo-souala	Nongo-Souala	settlement	ML	Sikasso	Sikasso	11.7562	-5.564	0	0	
vigie:ml-nonkon	Nonkon	settlement	ML	Koulikoro	Kolokani	13.22	-7.8582	0	0	
vigie:ml-nonsombougou	Nonsombougou	settlement	ML	Koulikoro	Kolokani	13.3183	-7.7491	0	0	
vigie:ml-nord-du-mali	Nord du Mali	region	ML			18	-1	0	450	nord Mali|Northern Mali
vigie:ml-nossombougou	Nossombougou	settlement	ML	Koulikoro	Kolokani	13.0951	-7.9368	0	0	
vigie:ml-nouga	Nouga	admin3	ML	Koulikoro	Kangaba	11.6824	-8.6561	0	12	
vigie:ml-nouh-peulh	Nouh Peulh	settlement	ML	Mopti	Ténenkou	14.1734	-4.9062	0	0	
vigie:ml-nouh-bozo	Nouh-Bozo	settlement	ML	Mopti	Ténenkou	14.1686	-4.8842	0	0	
vigie:ml-nounou	Nounou	settlement	ML	Tombouctou	Niafunké	15.9354	-4.1271	0	0	
vigie:ml-nyamina	Nyamina	settlement	ML	Koulikoro	Koulikoro	13.3086	-6.9839	0	0	
vigie:ml-neguela	Néguéla	settlement	ML	Koulikoro	Kati	12.8483	-8.4626	0	0	
vigie:ml-n-daki	N’Daki	settlement	ML	Tombouctou	Gourma-Rharous	15.36	-0.95	0	0	Ndaki|Indaki
vigie:ml-n-dodjiga	N’Dodjiga	settlement	ML	Mopti	Youwarou	15.2	-4.4	0	0	Ndodjiga|Dodjiga
vigie:ml-n-debougou	N’Débougou	settlement	ML	Ségou	Niono	14.3744	-5.9783	0	0	Ndébougou
geonames:2452900	N’Gara	settlement	ML	Ségou	Ségou	13.3105	-6.5056	0	0	Gara|Ngaara
vigie:ml-n-garadougou	N’Garadougou	admin3	ML	Koulikoro	Dioïla	12.3887	-6.9565	0	12	
geonames:2457112	N’Gassola	settlement	ML	Ségou	Baraouéli	13.0834	-6.205	0	0	Gassola
vigie:ml-n-goa	N’Goa	settlement	ML	Ségou	San	13.2461	-5.1417	0	0	
vigie:ml-n-golodiana	N’Golodiana	admin3	ML	Sikasso	Kolondiéba	10.9549	-7.043	0	12	
vigie:ml-n-gorkou	N’Gorkou	settlement	ML	Tombouctou	Niafunké	15.6565	-3.7161	0	0	
vigie:ml-n-gorodia	N’Gorodia	settlement	ML	Mopti	Youwarou	15.4344	-3.7137	0	0	Ngorodia
vigie:ml-n-gouma	N’Gouma	settlement	ML	Mopti	Douentza	15.6349	-3.3715	0	0	Ngouma
vigie:ml-n-gouraba	N’Gouraba	settlement	ML	Koulikoro	Kati	12.4232	-7.4907	0	0	
vigie:ml-n-goutjina	N’Goutjina	settlement	ML	Sikasso	Koutiala	12.2969	-5.4786	0	0	Ngoutjina
vigie:ml-n-koumandougou	N’Koumandougou	admin3	ML	Ségou	Ségou	13.8706	-6.2254	0	12	
vigie:ml-n-kourala	N’Kourala	settlement	ML	Sikasso	Sikasso	11.3575	-6.1153	0	0	Nkourala
vigie:ml-n-tabacoro	N’Tabacoro	settlement	ML	Koulikoro	Kati	12.3623	-7.8893	0	0	Tabacoro|N’Tabakoro
vigie:ml-n-tillit	N’Tillit	settlement	ML	Gao	Gao	15.5282	-0.4847	0	0	Ntillit|N’Tahaka
vigie:ml-n-tjiba	N’Tjiba	settlement	ML	Koulikoro	Kati	13.3044	-8.3928	0	0	Ntjiba
vigie:ml-n-tomikorobougou	N’Tomikorobougou	quarter	ML	Bamako		12.645	-8.02	0	2	
geonames:2452513	N’Torosso	settlement	ML	Ségou	San	13.1416	-5.0626	0	0	
geonames:2452510	N’Tossoni	settlement	ML	Sikasso	Koutiala	12.5304	-5.77	8700	0	Ntossoni|Ntosoni
vigie:ml-office-du-niger	Office du Niger	region	ML	Ségou	Ségou	14.1	-5.9	0	60	
vigie:ml-ogodengou	Ogodengou	settlement	ML	Mopti	Bandiagara	14.2092	-3.1806	0	0	
vigie:ml-ogossagou	Ogossagou	settlement	ML	Mopti	Bankass	13.954	-3.57	0	0	Ogossagou Peul|Ogossagou-Peulh|Ogassogou
vigie:ml-omo	Omo	settlement	ML	Mopti	Koro	14.0647	-2.8823	0	0	
geonames:2452409	Ondougou	settlement	ML	Mopti	Bandiagara	14.6408	-3.2261	0	0	
vigie:ml-ouagadou	Ouagadou	admin3	ML	Koulikoro	Nara	14.9959	-7.4547	0	12	Koumbi
geonames:2452356	Oualia	settlement	ML	Kayes	Bafoulabé	13.663	-10.843	0	0	Walia
vigie:ml-ouan	Ouan	settlement	ML	Ségou	Tominian	13.6904	-4.4031	0	0	
geonames:2448669	Ouanian	settlement	ML	Ségou	Tominian	12.9528	-4.2329	0	0	
geonames:2452326	Ouatagouna	settlement	ML	Gao	Ansongo	15.1787	0.7238	0	0	
vigie:ml-ouattagouna	Ouattagouna	settlement	ML	Gao	Ansongo	15.1816	0.7213	0	0	Ouatagouna|Watagouna
geonames:2452298	Ouenkoro	settlement	ML	Mopti	Bankass	13.3848	-3.827	0	0	Wonkoro|Ouonkoro|Ouankoro|Wankoro|Wenkoro
vigie:ml-ouinerden	Ouinerden	admin3	ML	Tombouctou	Gourma-Rharous	16.6704	-1.2738	0	12	Winerden
geonames:2452230	Ouo	settlement	ML	Mopti	Bankass	14.1013	-3.7846	0	0	Wo
vigie:ml-ouolodo	Ouolodo	settlement	ML	Koulikoro	Kolokani	13.8601	-7.8481	0	0	
vigie:ml-ouolon	Ouolon	settlement	ML	Ségou	San	13.497	-4.8597	0	0	
geonames:6867045	Ouoro	settlement	ML	Mopti	Bandiagara	14.1803	-3.4485	0	0	Woro
vigie:ml-ourikela	Ourikéla	settlement	ML	Sikasso	Yorosso	12.1076	-5.0612	0	0	
vigie:ml-ouro-ali	Ouro Ali	admin3	ML	Mopti	Djenné	13.9758	-4.5999	0	12	
vigie:ml-ouro-ardo	Ouro Ardo	admin3	ML	Mopti	Ténenkou	14.5411	-4.7941	0	12	
vigie:ml-ouro-guire	Ouro Guiré	admin3	ML	Mopti	Ténenkou	14.4156	-4.8477	0	12	
vigie:ml-ouro-modi	Ouro Modi	settlement	ML	Mopti	Mopti	14.2755	-4.5998	0	0	
geonames:2452187	Ouro-Mody	settlement	ML	Mopti	Mopti	14.2807	-4.6037	0	0	
vigie:ml-ouroube-doude	Ouroubé Doudé	admin3	ML	Mopti	Mopti	15.2339	-3.8902	0	12	
vigie:ml-ouroun	Ouroun	settlement	ML	Sikasso	Bougouni	11.6975	-7.9204	0	0	
vigie:ml-oussoubidiagna	Oussoubidiagna	settlement	ML	Kayes	Bafoulabé	14.2442	-10.4624	0	0	
vigie:ml-ouelessebougou	Ouéléssébougou	settlement	ML	Koulikoro	Kati	11.9916	-7.9132	15000	0	
vigie:ml-parc-national-de-la-boucle-du-baoule	Parc national de la Boucle du Baoulé	park	ML	Kayes	Kita	13.9	-9.1	0	70	Boucle du Baoulé|Baoulé
geonames:2452120	Parou	settlement	ML	Mopti	Bankass	14.1891	-3.7488	0	0	
vigie:ml-pel-maoude	Pel-Maoudé	settlement	ML	Mopti	Koro	14.084	-3.2731	0	0	Pel
vigie:ml-pelengana	Pelengana	settlement	ML	Ségou	Ségou	13.4278	-6.2153	0	0	
vigie:ml-pelou	Pelou	settlement	ML	Mopti	Bandiagara	14.3394	-3.4445	0	0	
vigie:ml-penesso	Penesso	settlement	ML	Ségou	Bla	13.0007	-5.3022	0	0	
vigie:ml-petaka	Petaka	settlement	ML	Mopti	Douentza	15.0217	-2.8475	0	0	
vigie:ml-pignari	Pignari	admin3	ML	Mopti	Bandiagara	14.2294	-3.9313	0	12	Pignari Bana
vigie:ml-pogo	Pogo	settlement	ML	Ségou	Niono	13.8987	-5.9102	0	0	
vigie:ml-point-g	Point G	quarter	ML	Bamako		12.67	-7.995	0	2	
vigie:ml-pondori	Pondori	admin3	ML	Mopti	Djenné	13.9088	-4.6225	0	12	
vigie:ml-pont-d-ansongo	Pont d’Ansongo	region	ML	Gao	Ansongo	15.66	0.5	0	1	
vigie:ml-prison-de-kenioroba	Prison de Kénioroba	region	ML	Koulikoro	Kati	12.12	-8.25	0	2	Kénioroba|Kénieroba
vigie:ml-quartier-du-fleuve	Quartier du Fleuve	quarter	ML	Bamako		12.645	-7.99	0	2	
vigie:ml-quinzambougou	Quinzambougou	quarter	ML	Bamako		12.6598	-7.9811	0	2	
vigie:ml-raz-el-ma	Raz El Ma	settlement	ML	Tombouctou	Goundam	16.6024	-4.461	0	0	Ras El Ma
vigie:ml-rharous	Rharous	settlement	ML	Tombouctou	Gourma-Rharous	16.8797	-1.9233	0	0	
vigie:ml-axe-route-nationale-1	Route nationale 1	road	ML			14.3	-9.5	0	220	RN1|RN 1|axe Kayes-Bamako|route Kayes-Bamako
vigie:ml-axe-route-nationale-15	Route nationale 15	road	ML			14.3	-3.5	0	60	RN15|RN 15|axe Sévaré-Bandiagara-Koro
vigie:ml-axe-route-nationale-16	Route nationale 16	road	ML			15.1	-2.4	0	180	RN16|RN 16|axe Sévaré-Gao|axe Douentza-Hombori
vigie:ml-axe-route-nationale-17	Route nationale 17	road	ML			15.6	0.4	0	70	RN17|axe Gao-Labbézanga|axe Ansongo-Labbézanga
vigie:ml-axe-route-nationale-24	Route nationale 24	road	ML			13	-9.2	0	120	RN24|RN 24
vigie:ml-axe-route-nationale-6	Route nationale 6	road	ML			13.1	-6.9	0	100	RN6|RN 6|route Bamako-Ségou|axe Ségou-Bla
vigie:ml-axe-route-nationale-7	Route nationale 7	road	ML			11.7	-6.8	0	120	RN7|RN 7|axe Bamako-Sikasso|axe Sikasso-Bamako
vigie:ml-sabalibougou	Sabalibougou	quarter	ML	Bamako		12.59	-8	0	2	
geonames:6893535	Saberé-Dah	settlement	ML	Mopti	Koro	14.2426	-2.941	0	0	Sabéré
vigie:ml-saboucire	Sabouciré	settlement	ML	Kayes	Kayes	14.1013	-10.4436	0	0	Sabousiré
vigie:ml-saboula	Saboula	admin3	ML	Kayes	Kita	13.3494	-9.5952	0	12	
vigie:ml-sadiola	Sadiola	settlement	ML	Kayes	Kayes	13.89	-11.6905	0	0	
vigie:ml-safo	Safo	settlement	ML	Koulikoro	Kati	12.7687	-7.9208	0	0	
vigie:ml-sagabala	Sagabala	settlement	ML	Koulikoro	Kolokani	14.0844	-8.1021	0	0	
vigie:ml-sagabari	Sagabari	settlement	ML	Kayes	Kita	12.583	-9.8038	0	0	
geonames:2451935	Sagalo	settlement	ML	Kayes	Kéniéba	12.2	-10.7	15830	0	Sagallo
vigie:ml-sah	Sah	settlement	ML	Mopti	Youwarou	15.6213	-4.0494	0	0	Saah
vigie:ml-sahona	Sahona	settlement	ML	Mopti	Mopti	14.331	-4.3776	0	0	
vigie:ml-sakoiba	Sakoïba	settlement	ML	Ségou	Ségou	13.3117	-6.2806	0	0	
geonames:10375734	Salam	settlement	ML	Tombouctou	Tombouctou	17.0542	-2.9972	0	0	Essalam
vigie:ml-saloba	Saloba	settlement	ML	Ségou	Macina	13.8767	-5.2442	0	0	Souleye
vigie:ml-sama-foulala	Sama-Foulala	settlement	ML	Ségou	Ségou	13.3828	-6.5092	0	0	
vigie:ml-samabogo	Samabogo	settlement	ML	Ségou	Bla	12.8528	-5.4997	0	0	
geonames:6907680	Samanko	settlement	ML	Koulikoro	Kati	12.5332	-8.0588	0	0	Samanko II
geonames:2451792	Saminé	settlement	ML	Ségou	Ségou	13.1359	-6.0807	0	0	Samènè
vigie:ml-same-plantation	Samé Plantation	settlement	ML	Kayes	Kayes	14.5095	-11.5919	0	0	
geonames:2451778	San	settlement	ML	Ségou	San	13.3034	-4.8956	46000	0	
geonames:8631516	San	admin2	ML	Ségou		13.3	-4.9	0	55	
vigie:ml-adm1-san	San	admin1	ML			13.3	-4.75	0	65	
geonames:2451760	Sanando	settlement	ML	Ségou	Baraouéli	12.9673	-6.4083	0	0	
vigie:ml-sanankoroba	Sanankoroba	settlement	ML	Koulikoro	Kati	12.3986	-7.9378	0	0	
vigie:ml-sandare	Sandaré	settlement	ML	Kayes	Nioro	14.7007	-10.3053	0	0	
geonames:2451705	Sandiambougou	settlement	ML	Kayes	Kita	13.319	-9.3817	0	0	Sandianbougou
vigie:ml-sangarebougou	Sangarébougou	settlement	ML	Koulikoro	Kati	12.6839	-7.9278	0	0	
vigie:ml-sangha	Sangha	settlement	ML	Mopti	Bandiagara	14.4701	-3.3082	0	0	Sanga
vigie:ml-sankarani	Sankarani	river	ML	Sikasso	Yanfolila	11.5	-8.2	0	0	
vigie:ml-sankoro	Sankoro	settlement	ML	Mopti	Bankass	13.5011	-3.8836	0	0	
vigie:ml-sanoukou	Sanoukou	settlement	ML	Kayes	Kéniéba	12.8116	-11.275	0	0	
vigie:ml-sansanding	Sansanding	settlement	ML	Ségou	Ségou	13.7185	-6.0057	0	0	
vigie:ml-sansankide	Sansankidé	settlement	ML	Kayes	Diéma	14.4231	-9.9614	0	0	
vigie:ml-sansanto	Sansanto	settlement	ML	Kayes	Kéniéba	12.8778	-11.2369	0	0	
vigie:ml-sanso	Sanso	settlement	ML	Sikasso	Bougouni	11.7086	-6.857	0	0	
vigie:ml-sanzana	Sanzana	settlement	ML	Sikasso	Sikasso	11.2212	-5.9726	0	0	
vigie:ml-sanekuy	Sanékuy	settlement	ML	Ségou	Tominian	13.0664	-4.6134	0	0	
vigie:ml-sarafere	Saraféré	settlement	ML	Tombouctou	Niafunké	15.8203	-3.6992	0	0	
vigie:ml-saran	Saran	settlement	ML	Mopti	Bankass	13.4224	-3.9181	0	0	
geonames:6768604	Sarema	settlement	ML	Mopti	Mopti	14.5372	-4.0673	0	0	
vigie:ml-sareyamou	Sareyamou	settlement	ML	Tombouctou	Diré	16.0873	-3.2357	0	0	
vigie:ml-sarro	Sarro	settlement	ML	Ségou	Macina	13.7165	-5.2422	0	0	Saro
geonames:2451561	Saré Yamou	settlement	ML	Tombouctou	Niafunké	16.0838	-3.2399	0	0	
vigie:ml-satadougou	Satadougou	settlement	ML	Kayes	Kéniéba	12.617	-11.4066	706	0	
vigie:ml-sebekoro	Sebekoro	settlement	ML	Kayes	Kita	12.8347	-9.6867	0	0	
vigie:ml-selefougou	Selefougou	settlement	ML	Koulikoro	Kangaba	11.7406	-8.3394	0	0	Sélofara
vigie:ml-sendegue	Sendégué	settlement	ML	Mopti	Mopti	15.2612	-3.9482	0	0	
vigie:ml-senko	Senko	settlement	ML	Kayes	Kita	12.8086	-9.354	0	0	
vigie:ml-serma	Serma	settlement	ML	Mopti	Douentza	14.8571	-2.2638	0	0	
geonames:2451442	Seyna	settlement	ML	Gao	Ansongo	15.6113	0.4888	0	0	Seïna
vigie:ml-siadougou	Siadougou	admin3	ML	Ségou	San	13.5059	-5.1277	0	12	
vigie:ml-sibila	Sibila	settlement	ML	Ségou	Ségou	13.7752	-5.8774	0	0	
vigie:ml-sibirila	Sibirila	settlement	ML	Sikasso	Bougouni	11.4239	-7.7707	0	0	
vigie:ml-siby	Siby	settlement	ML	Koulikoro	Kati	12.3758	-8.3338	0	0	
geonames:2451233	Sidibéla	settlement	ML	Kayes	Bafoulabé	13.946	-11.078	0	0	
geonames:2451185	Sikasso	settlement	ML	Sikasso	Sikasso	11.3176	-5.6665	225000	0	
geonames:7729902	Sikasso	admin2	ML	Sikasso		11.5218	-5.9401	0	75	
iso:ML-3	Sikasso	admin1	ML			11.3	-6.8	2640000	180	
geonames:2451173	Sikoro	quarter	ML	Bamako		12.6921	-8.0947	0	2	
vigie:ml-sikoulou	Sikoulou	settlement	ML	Koulikoro	Kati	12.7093	-7.8299	0	0	
geonames:2451141	Simbi	settlement	ML	Mopti	Douentza	15.1348	-1.9828	0	0	
geonames:2451142	Simby	settlement	ML	Kayes	Nioro	14.9065	-9.6809	0	0	Simbi
vigie:ml-sincina	Sincina	settlement	ML	Sikasso	Koutiala	12.3489	-5.4436	0	0	
vigie:ml-sinda	Sinda	settlement	ML	Mopti	Koro	14.1306	-3.4172	0	0	
vigie:ml-sinkolo	Sinkolo	settlement	ML	Sikasso	Koutiala	12.0875	-5.55	0	0	
geonames:2451057	Sirabougou	settlement	ML	Mopti	Djenné	13.74	-4.5498	0	0	
vigie:ml-sirakoro	Sirakoro	settlement	ML	Kayes	Kita	13.4032	-9.1543	0	0	
geonames:2451005	Sirakorola	settlement	ML	Koulikoro	Koulikoro	13.2867	-7.5698	0	0	Siracorola
geonames:2450972	Siribala	settlement	ML	Ségou	Niono	14.0432	-6.1067	0	0	Siribala Coro|Siribala-Koro
vigie:ml-sirifila-boundy	Sirifila-Boundy	admin3	ML	Ségou	Niono	14.3944	-5.9807	0	12	Sirifila
vigie:ml-sitakily	Sitakily	settlement	ML	Kayes	Kéniéba	13.1047	-11.229	0	0	Sitakili
vigie:ml-siekorole	Siékorolé	settlement	ML	Sikasso	Yanfolila	11.318	-8.264	0	0	
vigie:ml-sobane-da	Sobane-Da	settlement	ML	Mopti	Koro	14.45	-3.2	0	0	Sobane-Kou|Sobame Da
vigie:ml-sobra	Sobra	admin3	ML	Koulikoro	Kati	12.4336	-8.7756	0	12	
vigie:ml-socoura	Socoura	settlement	ML	Mopti	Mopti	14.5447	-4.0914	0	0	Sokoura
vigie:ml-sofara	Sofara	settlement	ML	Mopti	Djenné	14.0126	-4.2315	0	0	
geonames:2450846	Sogoniko	quarter	ML	Bamako		12.6064	-7.9645	0	2	Sokoninko
vigie:ml-soignebougou	Soignébougou	settlement	ML	Ségou	Ségou	13.2116	-6.3479	0	0	
geonames:2450849	Sokolo	settlement	ML	Ségou	Niono	14.7328	-6.1219	4374	0	Sokolon
vigie:ml-sokoura	Sokoura	settlement	ML	Mopti	Bankass	14.0874	-3.4923	0	0	
vigie:ml-sokourani-missirikoro	Sokourani-Missirikoro	settlement	ML	Sikasso	Sikasso	11.2302	-5.7532	0	0	
vigie:ml-solona	Solona	settlement	ML	Sikasso	Yanfolila	11.1317	-8.2318	0	0	
vigie:ml-somadougou	Somadougou	settlement	ML	Mopti	Mopti	14.2836	-4.0648	0	0	Soumadougou
vigie:ml-somankidy	Somankidy	settlement	ML	Kayes	Kayes	14.5467	-11.6078	0	0	Somankidi
vigie:ml-somasso	Somasso	settlement	ML	Ségou	Bla	12.8621	-5.5977	0	0	
geonames:6910692	Somo	settlement	ML	Ségou	Baraouéli	13.3286	-6.6878	0	0	Somon
vigie:ml-somo	Somo	settlement	ML	Ségou	San	13.2401	-4.7798	0	0	
vigie:ml-sona	Sona	settlement	ML	Sikasso	Yorosso	12.0988	-4.6921	0	0	
geonames:2450779	Songho	settlement	ML	Ségou	Niono	14.6408	-5.8276	0	0	
vigie:ml-songho	Songho	settlement	ML	Mopti	Bandiagara	14.4026	-3.7017	0	0	Songo
geonames:2450780	Songobia	settlement	ML	Mopti	Mopti	14.4039	-3.6981	0	0	Songo
vigie:ml-songobia	Songobia	settlement	ML	Mopti	Bankass	14.1447	-3.7764	0	0	
vigie:ml-songoua	Songoua	admin3	ML	Sikasso	Koutiala	12.5104	-5.4544	0	12	
geonames:2594769	Soninkoura	settlement	ML	Koulikoro	Kati	12.8322	-8.7892	0	0	Sorin Koura
vigie:ml-sony-aliber	Sony Aliber	admin3	ML	Gao	Gao	16.4989	-0.1021	0	12	Soni Ali Ber|Sony Ali Ber
vigie:ml-sorobasso	Sorobasso	settlement	ML	Sikasso	Koutiala	12.5169	-5.2548	0	0	
vigie:ml-soroly	Soroly	settlement	ML	Mopti	Bandiagara	14.4376	-3.4869	0	0	
vigie:ml-sossobe	Sossobé	settlement	ML	Mopti	Ténenkou	14.5588	-4.6733	0	0	Sossobé Togueré
geonames:2450702	Sotuba	quarter	ML	Bamako		12.6612	-7.9172	0	2	Sotouba
vigie:ml-souba	Souba	settlement	ML	Ségou	Ségou	13.4109	-6.5982	0	0	
vigie:ml-soubala	Soubala	settlement	ML	Mopti	Bankass	13.8617	-3.5012	0	0	
vigie:ml-soufouroulaye	Soufouroulaye	settlement	ML	Mopti	Mopti	14.4011	-4.084	0	0	Soufroulaye
vigie:ml-sougoulbe	Sougoulbé	admin3	ML	Mopti	Ténenkou	14.5345	-4.9336	0	12	
geonames:2450651	Souley	settlement	ML	Ségou	Macina	13.8781	-5.2428	0	0	
vigie:ml-soumpou	Soumpou	admin3	ML	Kayes	Yélimané	15.0378	-10.471	0	12	
vigie:ml-souransan-tomoto	Souransan Tomoto	settlement	ML	Kayes	Kita	13.3491	-9.4947	0	0	
vigie:ml-sourountouna	Sourountouna	settlement	ML	Ségou	San	13.0638	-4.9088	0	0	
geonames:2450554	Soye	settlement	ML	Mopti	Djenné	14.2281	-4.2784	0	0	
vigie:ml-sumpi	Sumpi	settlement	ML	Tombouctou	Niafunké	15.8433	-4.3221	0	0	Soumpi
vigie:ml-sebougou	Sébougou	settlement	ML	Ségou	Ségou	13.4203	-6.3008	0	0	
vigie:ml-sebecoro-i	Sébécoro I	settlement	ML	Koulikoro	Kolokani	13.6897	-8.3816	0	0	Sebekoro I
vigie:ml-sebeninkoro	Sébéninkoro	quarter	ML	Koulikoro	Kati	12.58	-8.08	0	2	
vigie:ml-sebete	Sébété	settlement	ML	Koulikoro	Banamba	14.0306	-7.1464	0	0	
vigie:ml-sefeto	Séféto	settlement	ML	Kayes	Kita	14.1376	-9.8273	0	0	
vigie:ml-segala	Ségala	settlement	ML	Kayes	Kayes	14.5593	-10.9716	0	0	
geonames:2451478	Ségou	settlement	ML	Ségou	Ségou	13.4403	-6.2595	166000	0	
geonames:7701202	Ségou	admin2	ML	Ségou		13.5	-6.2	0	60	
iso:ML-4	Ségou	admin1	ML			13.9	-5.6	2330000	160	
vigie:ml-segue	Ségué	settlement	ML	Mopti	Bankass	13.8425	-3.7515	0	0	
vigie:ml-segue-ire	Ségué-Iré	admin3	ML	Mopti	Bandiagara	14.656	-3.2718	0	12	
vigie:ml-selingue	Sélingué	settlement	ML	Sikasso	Yanfolila	11.6419	-8.2434	15000	0	
vigie:ml-selinkegny	Sélinkégny	settlement	ML	Kayes	Bafoulabé	14.0888	-10.7838	0	0	Sélinkegni
vigie:ml-senossa	Sénossa	settlement	ML	Mopti	Djenné	13.9532	-4.5701	0	0	
vigie:ml-senou	Sénou	quarter	ML	Bamako		12.53	-7.93	0	2	
vigie:ml-serere	Sérere	admin3	ML	Tombouctou	Gourma-Rharous	16.7812	-2.3201	0	12	
vigie:ml-seribabougou	Séribabougou	settlement	ML	Ségou	Niono	14.013	-5.8822	0	0	
vigie:ml-sevare	Sévaré	settlement	ML	Mopti	Mopti	14.5246	-4.0947	38000	0	
vigie:ml-tabakoto	Tabakoto	settlement	ML	Kayes	Kéniéba	12.9444	-11.203	0	0	
vigie:ml-tabango	Tabango	settlement	ML	Gao	Ansongo	15.8042	0.3616	0	0	
geonames:12489763	Tabangout	settlement	ML	Ménaka	Ménaka	15.6525	2.5612	0	0	Tabankort
vigie:ml-tabankort	Tabankort	settlement	ML	Gao	Bourem	17.8472	0.3233	0	0	
vigie:ml-tabitongo	Tabitongo	settlement	ML	Mopti	Bandiagara	14.4717	-3.3864	0	0	
vigie:ml-taboye	Taboye	settlement	ML	Gao	Bourem	16.7147	-0.2586	0	0	Tabourit
geonames:2450494	Tabrichat	settlement	ML	Gao	Bourem	17.7294	0.2061	0	0	Tabrichate|Taberichat|Taberrichat|Taberrichet
vigie:ml-tacharane	Tacharane	settlement	ML	Gao	Gao	16.1491	-0.0715	0	0	Tacharan
geonames:12421015	Tadjalalt	settlement	ML	Gao	Ansongo	15.1493	0.3916	0	0	
vigie:ml-tafacirga	Tafacirga	settlement	ML	Kayes	Kayes	14.482	-11.1201	0	0	Tafasirga
geonames:2450440	Taga	settlement	ML	Mopti	Djenné	13.968	-4.4019	0	0	
vigie:ml-taghlit	Taghlit	settlement	ML	Kidal	Tessalit	19.7188	0.931	0	0	Tachdait
vigie:ml-takaba	Takaba	settlement	ML	Kayes	Yélimané	15.1148	-10.5729	0	0	
vigie:ml-takalot	Takalot	settlement	ML	Kidal	Kidal	18.1525	1.391	0	0	Takalote
vigie:ml-takouti	Takouti	settlement	ML	Mopti	Mopti	14.5579	-4.0799	0	0	
vigie:ml-talataye	Talataye	settlement	ML	Gao	Ansongo	16.2777	1.2094	0	0	Talataï|Talatayt|Talataya
vigie:ml-talhandak	Talhandak	settlement	ML	Kidal	Tessalit	20.26	1.8	0	0	Talahandak
geonames:2450316	Tamalat	settlement	ML	Ménaka	Ménaka	15.797	3.7095	0	0	Tamalate|Tamalet|Tamalelt
geonames:2450311	Tamani	settlement	ML	Ségou	Baraouéli	13.3363	-6.8347	0	0	Tamanin
vigie:ml-tambacara	Tambacara	settlement	ML	Kayes	Yélimané	15.0701	-10.8389	0	0	Tambakara
vigie:ml-tambaga	Tambaga	settlement	ML	Kayes	Kita	12.9696	-9.8726	0	0	
vigie:ml-tane	Tanè	settlement	ML	Ségou	San	13.4087	-4.5836	0	0	Téné
geonames:2450173	Taoudénit	settlement	ML	Taoudénit	Taoudénit	22.6744	-3.9789	100	0	Taoudenni|Taoudeni|Taodeni|Taodenni|Taudeni|Taudenio|Taudenis
iso:ML-10	Taoudénit	admin1	ML			21	-3	100000	330	Taoudenni|Taoudeni
vigie:ml-adm2-taoudenit	Taoudénit	admin2	ML	Taoudénit		22.67	-3.98	0	150	Taoudenni
vigie:ml-tarkint	Tarkint	settlement	ML	Gao	Bourem	17.4534	0.0566	0	0	Tarkinte
geonames:2450087	Tassiga	settlement	ML	Gao	Ansongo	15.4729	0.6941	0	0	Kasga
vigie:ml-tassik	Tassik	settlement	ML	Kidal	Kidal	18.1116	1.6643	0	0	
vigie:ml-teghaza	Teghaza	region	ML	Taoudénit	Taoudénit	23.6	-5	0	5	Taghaza
vigie:ml-teichibe	Teichibé	settlement	ML	Kayes	Kayes	15.2704	-11.7073	0	0	
geonames:2449893	Tessalit	settlement	ML	Kidal	Tessalit	20.2014	1.0888	6000	0	
geonames:8631542	Tessalit	admin2	ML	Kidal		20.2	1	0	85	
vigie:ml-tessit	Tessit	settlement	ML	Gao	Ansongo	15.2212	0.3068	0	0	
vigie:ml-thio	Thio	settlement	ML	Ségou	Ségou	13.7131	-6.0356	0	0	
vigie:ml-tiankadi	Tiankadi	admin3	ML	Sikasso	Sikasso	11.6466	-6.0894	0	12	
vigie:ml-tichit	Tichit	settlement	ML	Kayes	Nioro	15.2294	-9.5941	0	0	
vigie:ml-tidermene	Tidermène	settlement	ML	Ménaka	Ménaka	16.614	2.4245	0	0	Tidarmène
geonames:12225112	Tiemaba	settlement	ML	Ségou	Niono	14.2212	-5.9072	0	0	Chemaba
vigie:ml-tienfala	Tienfala	settlement	ML	Koulikoro	Koulikoro	12.731	-7.7515	0	0	Tienfala Gare
vigie:ml-tienkour	Tienkour	settlement	ML	Tombouctou	Diré	16.2527	-3.3252	0	0	
vigie:ml-tighargar	Tighargar	mountain	ML	Kidal	Tessalit	19.85	1.3	0	25	Tigharghar
geonames:2449698	Tigui	settlement	ML	Ségou	Baraouéli	13.0586	-6.6452	0	0	
vigie:ml-tiguila	Tiguila	settlement	ML	Mopti	Douentza	14.858	-1.9042	0	0	
vigie:ml-tilemsi	Tilemsi	admin3	ML	Tombouctou	Goundam	16.4097	-4.7621	0	12	
vigie:ml-tilemsi-region	Tilemsi	region	ML			17.8	0.2	0	90	vallée du Tilemsi
vigie:ml-timetrine	Timetrine	region	ML	Kidal	Tessalit	19.4	-0.4	0	60	
vigie:ml-timissa	Timissa	settlement	ML	Ségou	Tominian	13.8227	-4.2061	0	0	
vigie:ml-tin-tara	Tin Tara	settlement	ML	Tombouctou	Goundam	16.1686	-3.9059	0	0	
vigie:ml-tin-aicha	Tin-Aïcha	settlement	ML	Tombouctou	Goundam	16.7665	-4.0321	0	0	
geonames:8631540	Tin-Essako	admin2	ML	Kidal		18.45	2.48	0	60	
vigie:ml-tin-essako	Tin-Essako	settlement	ML	Kidal	Tin-Essako	18.45	2.48	0	0	Tinessako
vigie:ml-tin-hama	Tin-Hama	settlement	ML	Gao	Ansongo	15.58	0.8906	0	0	Tinhama
vigie:ml-tinaouker	Tinaouker	settlement	ML	Gao	Gao	16.662	0.4123	0	0	Tin-Aouker
vigie:ml-tindirma	Tindirma	settlement	ML	Tombouctou	Diré	16.129	-3.6369	0	0	
vigie:ml-tingole	Tingolé	settlement	ML	Koulikoro	Dioïla	12.7507	-7.1456	0	0	Tingolé Sud
vigie:ml-tinguereguif	Tinguéreguif	admin3	ML	Tombouctou	Diré	16.4	-3.3004	0	12	
vigie:ml-tinzaouatene	Tinzaouatène	settlement	ML	Kidal	Abeïbara	19.95	2.97	3000	0	Tinzaouaten|Tinzawaten|Tin Zaouatine|Tin Zaouatene|Tin Zaouaten|Tinzaouatine|Tinza|Tin Zawatine
vigie:ml-tion	Tion	settlement	ML	Ségou	Tominian	13.2778	-4.6731	0	0	
vigie:ml-tiongui	Tiongui	settlement	ML	Sikasso	Kolondiéba	10.7542	-6.3843	0	0	
vigie:ml-tioribougou	Tioribougou	settlement	ML	Koulikoro	Kolokani	13.5703	-8.0961	0	0	
geonames:2451667	Tiré	settlement	ML	Mopti	Bandiagara	13.6711	-3.6626	0	0	
vigie:ml-titibougou	Titibougou	quarter	ML	Bamako		12.6698	-7.9041	0	2	
vigie:ml-tiele	Tiélé	settlement	ML	Koulikoro	Kati	12.2984	-7.5674	0	0	
vigie:ml-togou	Togou	settlement	ML	Ségou	Ségou	13.5892	-5.9992	0	0	
vigie:ml-toguel	Toguel	settlement	ML	Mopti	Mopti	14.4893	-4.1889	0	0	
vigie:ml-togue-mourari	Togué-Mourari	admin3	ML	Mopti	Djenné	14.2995	-4.6162	0	12	Togué Mourrari
vigie:ml-toguere-coumbe	Toguéré-Coumbé	settlement	ML	Mopti	Ténenkou	14.9147	-4.5937	0	0	Toguéré Koumbé
geonames:2449067	Tombouctou	settlement	ML	Tombouctou	Tombouctou	16.7735	-3.0074	54000	0	Timbuktu|Timbouctou|Tumbuktu|Timbocto|Timboctu|Timbuctoo|Timbuctu|Timbuktuo
geonames:7701470	Tombouctou	admin2	ML	Tombouctou		17.5	-3.3	0	110	Timbuktu
iso:ML-6	Tombouctou	admin1	ML			17	-3.2	680000	260	Timbuktu
geonames:7701500	Tominian	admin2	ML	Ségou		13.28	-4.6	0	50	
vigie:ml-tominian	Tominian	settlement	ML	Ségou	Tominian	13.2836	-4.5931	8000	0	
geonames:10344546	Tomora	settlement	ML	Kayes	Bafoulabé	14.25	-10.4639	0	0	
vigie:ml-tondibi	Tondibi	settlement	ML	Gao	Bourem	16.6508	-0.2247	0	0	
vigie:ml-tongue	Tongué	settlement	ML	Ségou	Macina	13.5953	-5.2783	0	0	
vigie:ml-tonka	Tonka	settlement	ML	Tombouctou	Goundam	16.1313	-3.7492	0	0	
geonames:2449000	Torobani	settlement	ML	Mopti	Douentza	15.1106	-2.5272	0	0	
vigie:ml-torodo	Torodo	settlement	ML	Kayes	Diéma	14.5099	-8.843	0	0	
vigie:ml-torokorobougou	Torokorobougou	quarter	ML	Bamako		12.6056	-8.0092	0	2	
geonames:2448987	Toroli	settlement	ML	Mopti	Koro	13.9197	-3.2205	0	0	Touroulou
vigie:ml-touba	Touba	settlement	ML	Koulikoro	Banamba	13.4658	-7.3866	20000	0	
geonames:2448956	Toubacoro	settlement	ML	Koulikoro	Banamba	13.876	-7.1827	0	0	Toubakoro
vigie:ml-tougouni	Tougouni	settlement	ML	Koulikoro	Koulikoro	13.2171	-7.206	0	0	
geonames:2448927	Toukabangou	settlement	ML	Tombouctou	Goundam	16.719	-3.7871	0	0	Toucabangou
vigie:ml-toukoroba	Toukoroba	settlement	ML	Koulikoro	Banamba	13.6065	-7.0401	0	0	
vigie:ml-toukoto	Toukoto	settlement	ML	Kayes	Kita	13.4402	-9.8717	0	0	
geonames:2448913	Toulé	settlement	ML	Ségou	Niono	15.1517	-5.5746	0	0	
vigie:ml-touna	Touna	settlement	ML	Ségou	Bla	13.1111	-5.8358	0	0	
vigie:ml-tourakolomba	Tourakolomba	admin3	ML	Ségou	San	12.7354	-5.0528	0	12	
vigie:ml-tousseguela	Tousséguéla	settlement	ML	Sikasso	Kolondiéba	11.0614	-6.6306	0	0	Toussékéla
vigie:ml-toya	Toya	admin3	ML	Kayes	Yélimané	15.162	-10.7227	0	12	
vigie:ml-toya-tombouctou	Toya	settlement	ML	Tombouctou	Tombouctou	16.6569	-3.0478	0	0	
vigie:ml-troungoumbe	Troungoumbé	settlement	ML	Kayes	Nioro	15.2647	-9.2292	0	0	
geonames:2450037	Tédié	settlement	ML	Mopti	Douentza	14.8457	-3.1642	0	0	Tédjé
vigie:ml-tegourou	Tégourou	settlement	ML	Mopti	Bandiagara	14.2618	-3.6119	0	0	
vigie:ml-tegue	Tégué	settlement	ML	Mopti	Bankass	13.5369	-3.7867	0	0	
vigie:ml-tele	Télé	admin3	ML	Tombouctou	Goundam	16.547	-3.7315	0	12	
vigie:ml-temera	Téméra	settlement	ML	Gao	Bourem	16.9952	-0.9557	0	0	
geonames:2449938	Ténenkou	settlement	ML	Mopti	Ténenkou	14.4572	-4.9169	11000	0	
geonames:8299589	Ténenkou	admin2	ML	Mopti		14.46	-5	0	50	
vigie:ml-tene	Téné	settlement	ML	Ségou	San	13.4087	-4.5836	0	0	
geonames:2449884	Tésserla	settlement	ML	Ségou	Baraouéli	13.1818	-6.1799	0	0	Tesserela|Tiesseria
vigie:ml-wabaria	Wabaria	settlement	ML	Gao	Gao	16.1908	-0.0322	0	0	Ouabaria
vigie:ml-wacoro	Wacoro	settlement	ML	Koulikoro	Dioïla	12.5992	-6.6953	0	0	Wakoro
vigie:ml-wadouba	Wadouba	admin3	ML	Mopti	Bandiagara	14.5472	-3.3955	0	12	
vigie:ml-wagadou-zone	Wagadou (zone)	region	ML	Koulikoro		15.3	-7.5	0	60	
geonames:2452368	Waki	settlement	ML	Ségou	San	12.8417	-4.8226	0	0	Ouaki
vigie:ml-waki	Waki	settlement	ML	Tombouctou	Niafunké	15.8497	-4.114	0	0	
vigie:ml-wateni	Wateni	admin3	ML	Sikasso	Sikasso	11.5418	-6.5003	0	12	
vigie:ml-wola	Wola	settlement	ML	Sikasso	Bougouni	11.7347	-6.6727	0	0	
geonames:8631446	Yanfolila	admin2	ML	Sikasso		11.0074	-8.0365	0	50	
vigie:ml-yanfolila	Yanfolila	settlement	ML	Sikasso	Yanfolila	11.1747	-8.1522	10000	0	
vigie:ml-yangasso	Yangasso	settlement	ML	Ségou	Bla	13.0712	-5.3227	0	0	
vigie:ml-yasso	Yasso	settlement	ML	Ségou	Tominian	13.1324	-4.6771	0	0	
vigie:ml-yatera	Yatéra	settlement	ML	Kayes	Kéniéba	13.1321	-11.1719	0	0	
vigie:ml-yawakanda	Yawakanda	settlement	ML	Mopti	Bandiagara	14.43	-3.72	0	0	
vigie:ml-yinindougou	Yinindougou	admin3	ML	Sikasso	Bougouni	10.54	-7.6245	0	12	
vigie:ml-yira	Yira	settlement	ML	Mopti	Bankass	13.4781	-3.8094	0	0	
vigie:ml-yirimadio	Yirimadio	quarter	ML	Bamako		12.6096	-7.9503	0	2	Yirimadjo|Yirimandio
vigie:ml-yognogo	Yognogo	admin3	ML	Sikasso	Koutiala	12.4539	-5.315	0	12	
vigie:ml-yorobougoula	Yorobougoula	settlement	ML	Sikasso	Yanfolila	10.9114	-8.0039	0	0	
geonames:2448442	Yorosso	settlement	ML	Sikasso	Yorosso	12.3581	-4.7769	15000	0	Joroso
geonames:8631513	Yorosso	admin2	ML	Sikasso		12.345	-4.7817	0	40	
vigie:ml-yorou	Yorou	settlement	ML	Mopti	Koro	14.242	-2.8843	0	0	
vigie:ml-youdiou	Youdiou	settlement	ML	Mopti	Koro	14.2758	-3.1728	0	0	
vigie:ml-youri	Youri	settlement	ML	Kayes	Nioro	15.1081	-9.8097	0	0	
geonames:8299587	Youwarou	admin2	ML	Mopti		15.37	-4.26	0	55	
vigie:ml-youwarou	Youwarou	settlement	ML	Mopti	Youwarou	15.3662	-4.2633	8000	0	
vigie:ml-yebe	Yébé	settlement	ML	Mopti	Djenné	13.9293	-4.6899	0	0	
geonames:2448489	Yélimané	settlement	ML	Kayes	Yélimané	15.1337	-10.5666	10000	0	
geonames:8631403	Yélimané	admin2	ML	Kayes		15.12	-10.57	0	50	
vigie:ml-yelekebougou	Yélékébougou	settlement	ML	Koulikoro	Kati	12.9723	-8.041	0	0	
vigie:ml-yerere	Yéréré	settlement	ML	Kayes	Nioro	15.256	-9.4254	0	0	
vigie:ml-zambougou	Zambougou	settlement	ML	Ségou	Ségou	13.3839	-5.9742	0	0	
vigie:ml-zanfigue	Zanfigué	admin3	ML	Sikasso	Koutiala	12.529	-5.0146	0	12	
vigie:ml-zanferebougou	Zanférébougou	settlement	ML	Sikasso	Sikasso	11.2886	-6.0642	0	0	
vigie:ml-zangaradougou	Zangaradougou	settlement	ML	Sikasso	Sikasso	11.3837	-5.5989	0	0	
vigie:ml-zangasso	Zangasso	settlement	ML	Sikasso	Koutiala	12.156	-5.6227	0	0	
geonames:2451659	Zaniena	settlement	ML	Sikasso	Sikasso	11.2771	-5.3821	0	0	Saniena
vigie:ml-zanina	Zanina	admin3	ML	Sikasso	Koutiala	12.7295	-5.6412	0	12	
geonames:2451618	Zantiguila	settlement	ML	Koulikoro	Kati	12.7095	-7.4407	0	0	Santiguila|Santigila|Santiguiia
vigie:ml-zantiebougou	Zantiébougou	settlement	ML	Sikasso	Bougouni	11.3798	-7.2529	0	0	
vigie:ml-zena	Zena	settlement	ML	Sikasso	Bougouni	10.9448	-7.065	0	0	
vigie:ml-zinda	Zinda	settlement	ML	Gao	Gao	16.0075	0.0851	0	0	
vigie:ml-zone-industrielle-de-bamako	Zone industrielle de Bamako	quarter	ML	Bamako		12.645	-7.955	0	2	
vigie:ml-zouera	Zouéra	settlement	ML	Tombouctou	Goundam	16.8404	-3.8533	0	0	
vigie:ml-zebala	Zébala	settlement	ML	Sikasso	Koutiala	12.3071	-5.1586	0	0	
vigie:ml-zegoua	Zégoua	settlement	ML	Sikasso	Kadiolo	10.4919	-5.654	18000	0	
vigie:ml-ecole-de-gendarmerie-de-faladie	École de gendarmerie de Faladié	region	ML	Koulikoro	Kati	12.584	-7.952	0	1	Ecole de gendarmerie
`;
