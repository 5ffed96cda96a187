/** Places of Mali, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const ML = `
vigie:ml-aci-2000	ACI 2000	quarter	ML	Bamako		12.63	-8.035	0	2	Hamdallaye ACI 2000
geonames:2596472	Abeïbara	settlement	ML	Kidal	Abeïbara	19.1167	1.75	0	0	
geonames:8631541	Abeïbara	admin2	ML	Kidal		19.15	1.75	0	60	
vigie:ml-adm2-achibogho	Achibogho	admin2	ML	Kidal		18.2	1.9	0	50	
geonames:2456600	Achouratt	settlement	ML	Taoudénit	Taoudénit	20.4778	-1.2644	0	0	Achourat|Ichoûrâd
vigie:ml-adm2-achouratt	Achouratt	admin2	ML	Taoudénit		20.48	-1.26	0	120	
vigie:ml-adarmalane	Adarmalane	settlement	ML	Tombouctou	Goundam	16.6541	-4.1547	0	0	
vigie:ml-adiora	Adiora	settlement	ML	Tombouctou	Gourma-Rharous	16.0878	-1.2636	0	0	
vigie:ml-adjelhoc	Adjelhoc	admin3	ML	Kidal	Tessalit	19.481	0.7995	0	12	
vigie:ml-adrar-des-ifoghas	Adrar des Ifoghas	mountain	ML	Kidal	Kidal	19.5	1.8	0	110	Adagh|massif des Ifoghas|Ifoghas
geonames:2461292	Agamhor	settlement	ML	Gao	Bourem	17.2767	0.0233	0	0	Agamor
vigie:ml-aghabo	Aghabo	settlement	ML	Kidal	Kidal	18.1264	1.2909	0	0	
geonames:6773828	Agorgott	settlement	ML	Taoudénit	Taoudénit	22.6452	-4.0093	0	0	Agorgot
vigie:ml-agouni	Agouni	settlement	ML	Tombouctou	Tombouctou	17.0542	-2.9972	0	0	
geonames:2461247	Aguelhoc	settlement	ML	Kidal	Tessalit	19.4614	0.8589	9000	0	Aguelhok|Aguel’hoc|Aguelok|Aguelock
vigie:ml-adm2-aguelhok	Aguelhok	admin2	ML	Kidal		19.46	0.86	0	60	
geonames:2461207	Akabar	settlement	ML	Ménaka	Ménaka	15.3717	2.0319	0	0	
geonames:2461209	Akka	settlement	ML	Mopti	Youwarou	15.404	-4.2333	0	0	Aka
geonames:2461186	Akor	settlement	ML	Koulikoro	Nara	14.8702	-6.9771	0	0	
vigie:ml-adm2-al-ourche	Al-Ourche	admin2	ML	Taoudénit		17.8	-5	0	110	
vigie:ml-alafia	Alafia	admin3	ML	Tombouctou	Tombouctou	16.6524	-3.1224	0	12	
geonames:2461162	Alasso	settlement	ML	Koulikoro	Nara	14.924	-8.023	0	0	Alaso
geonames:2461161	Alatona	settlement	ML	Ségou	Niono	14.8034	-5.9348	0	0	Alatana
geonames:2461173	Allahina	settlement	ML	Koulikoro	Nara	15.2267	-8.7447	0	0	Alahina
geonames:2596476	Almoustarat	settlement	ML	Gao	Bourem	17.3667	0.0872	0	0	Almoustarate|Almoustrate|Almoustarast
vigie:ml-adm2-almoustarat	Almoustarat	admin2	ML	Gao		17.37	0.09	0	60	
vigie:ml-alzounoub	Alzounoub	admin3	ML	Tombouctou	Goundam	16.4086	-4.9719	0	12	
vigie:ml-amachach	Amachach	camp	ML	Kidal	Tessalit	20.25	0.98	0	0	Amachache|camp d’Amachach
vigie:ml-amalaoulaou	Amalaoulaou	settlement	ML	Ménaka	Ménaka	15.3969	1.2931	0	0	Amalawlaw|Amalaou laou
vigie:ml-amaranane	Amaranane	settlement	ML	Tombouctou	Goundam	16.7756	-4.0131	0	0	
vigie:ml-amassine	Amassine	settlement	ML	Kidal	Kidal	17.7052	1.2437	0	0	Amassin
geonames:2461077	Amba	settlement	ML	Mopti	Douentza	14.7916	-2.9708	0	0	
geonames:2461078	Amba	settlement	ML	Mopti	Bandiagara	14.7825	-3.5369	0	0	
geonames:2461072	Ambidédi	settlement	ML	Kayes	Kayes	14.5864	-11.7908	0	0	
vigie:ml-adm2-ambidedi	Ambidédi	admin2	ML	Kayes		14.5864	-11.7908	0	30	
vigie:ml-amettetai	Amettetaï	region	ML	Kidal	Tessalit	20	1.45	0	10	vallée d’Amettetaï|Ametettai
geonames:2461044	Anakaga	settlement	ML	Mopti	Bandiagara	14.0015	-3.2923	0	0	
vigie:ml-anakanda	Anakanda	settlement	ML	Mopti	Koro	14.3281	-3.1693	0	0	
geonames:6866940	Anakila	settlement	ML	Mopti	Koro	14.5733	-3.0653	0	0	
vigie:ml-anchawadi	Anchawadi	admin3	ML	Gao	Gao	17.0506	0.8925	0	12	Anchawadj
geonames:2461034	Andéramboukane	settlement	ML	Ménaka	Ménaka	15.4275	3.0175	18000	0	Andramboukane|Andéranboukan|Amderamboukan|Amderamboukane|Anderabukani|Anderamboukan
vigie:ml-adm2-anderamboukane	Andéramboukane	admin2	ML	Ménaka		15.43	3.02	0	40	
vigie:ml-anguira	Anguira	settlement	ML	Tombouctou	Niafunké	15.8222	-4.097	0	0	
geonames:2461003	Ansongo	settlement	ML	Gao	Ansongo	15.6597	0.5022	33000	0	
geonames:8631538	Ansongo	admin2	ML	Gao		15.66	0.5	0	70	
geonames:2461022	Anéfis	settlement	ML	Kidal	Kidal	18.04	0.6011	3000	0	Anefif|Anefis In Daran|Anefisi
vigie:ml-adm2-anefis	Anéfis	admin2	ML	Kidal		18.04	0.6	0	60	Anéfif
geonames:2460972	Aourou	settlement	ML	Kayes	Kayes	14.9681	-11.5866	0	0	Awuru
vigie:ml-adm2-aourou	Aourou	admin2	ML	Kayes		14.9681	-11.5866	0	30	
geonames:2460997	Aouré	settlement	ML	Mopti	Youwarou	15.5218	-4.3117	0	0	Aoré
geonames:2460954	Araouane	settlement	ML	Taoudénit	Taoudénit	18.9	-3.53	4026	0	Arouane
vigie:ml-adm2-araouane	Araouane	admin2	ML	Taoudénit		18.9	-3.53	0	130	
geonames:2460964	Arhabou	settlement	ML	Gao	Gao	16.1652	0.0014	0	0	Arabou
vigie:ml-arham	Arham	settlement	ML	Tombouctou	Diré	16.3766	-3.3751	0	0	
geonames:2460916	Arnassey	settlement	ML	Tombouctou	Tombouctou	16.7086	-2.7886	0	0	Arnasey
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
geonames:2460807	Baboto	settlement	ML	Kayes	Kéniéba	13.1251	-11.3557	0	0	
geonames:2460804	Babougou	settlement	ML	Ségou	Ségou	13.7335	-5.7439	0	0	
vigie:ml-baco-djicoroni	Baco-Djicoroni	quarter	ML	Bamako		12.59	-8.035	0	2	
geonames:2460792	Badalabougou	quarter	ML	Bamako		12.6235	-7.9838	0	2	Badalabugu
geonames:2460784	Badinko	settlement	ML	Kayes	Kita	12.9667	-9.2167	0	0	Badingko|Baninko
geonames:2460775	Badji Haoussa	settlement	ML	Gao	Ansongo	15.6829	0.5012	0	0	Badji
geonames:2460773	Badogo	settlement	ML	Sikasso	Yanfolila	11.0333	-8.2167	0	0	Badougou
vigie:ml-bafing	Bafing	river	ML			12.9	-10.6	0	0	rivière Bafing
geonames:2460755	Bafoulabé	settlement	ML	Kayes	Bafoulabé	13.8065	-10.8321	5000	0	Bafulabe
geonames:8334585	Bafoulabé	admin2	ML	Kayes		13.6667	-10.6667	0	65	
geonames:2460749	Bagadadji	quarter	ML	Bamako		12.65	-8	0	2	Bagadaji
vigie:ml-bagnadji	Bagnadji	settlement	ML	Gao	Gao	16.5078	-0.1229	0	0	
vigie:ml-bagoini	Bagoini	settlement	ML	Koulikoro	Nara	15.1704	-8.6324	0	0	
vigie:ml-baguindadougou-segou	Baguindadougou	admin3	ML	Ségou	Ségou	13.6504	-6.257	0	12	
geonames:2460721	Baguinéda	settlement	ML	Koulikoro	Kati	12.6179	-7.7771	0	0	Baguineda Camp|Baginda|Bagineda|Saguimeda
vigie:ml-bakoye	Bakoye	river	ML			13.3	-9.8	0	0	rivière Bakoye
vigie:ml-balan-bakama	Balan Bakama	admin3	ML	Koulikoro	Kangaba	12.2217	-8.837	0	12	
geonames:2460607	Ballé	settlement	ML	Koulikoro	Nara	15.3395	-8.587	0	0	
vigie:ml-adm2-balle	Ballé	admin2	ML	Koulikoro		15.34	-8.587	0	35	
vigie:ml-bamafele	Bamafélé	settlement	ML	Kayes	Bafoulabé	13.2646	-10.5079	0	0	
geonames:2460596	Bamako	settlement	ML	Bamako		12.65	-8	2700000	0	
iso:ML-BKO	Bamako	admin1	ML			12.65	-8	2700000	15	
geonames:2460582	Bamba	settlement	ML	Gao	Bourem	17.0336	-1.4038	0	0	
geonames:2460583	Bamba	settlement	ML	Mopti	Koro	14.6439	-3.0984	0	0	
vigie:ml-adm2-bamba	Bamba	admin2	ML	Gao		17.03	-1.4	0	40	
geonames:2460575	Bambara-Maoudé	settlement	ML	Tombouctou	Gourma-Rharous	15.8521	-2.786	0	0	Bambara-Maoundé|Bambara-Maude|Banbara Mawude
vigie:ml-adm2-bambara-maoude	Bambara-Maoudé	admin2	ML	Tombouctou		15.85	-2.786	0	40	
geonames:6906505	Bambougou	settlement	ML	Koulikoro	Kati	13.1331	-7.9017	0	0	
geonames:2460546	Banamba	settlement	ML	Koulikoro	Banamba	13.5477	-7.4481	30000	0	Bananba
geonames:8261492	Banamba	admin2	ML	Koulikoro		13.75	-7.333	0	55	
vigie:ml-banankabougou	Banankabougou	quarter	ML	Bamako		12.595	-7.925	0	2	
geonames:2594679	Banankoro	settlement	ML	Koulikoro	Kati	12.8556	-8.1169	0	0	
geonames:2460397	Banco	settlement	ML	Koulikoro	Dioïla	12.1	-6.5167	0	0	Banko
vigie:ml-adm2-banco	Banco	admin2	ML	Koulikoro		12.1	-6.5167	0	25	
geonames:11288049	Banconi	quarter	ML	Bamako		12.6755	-7.9696	0	2	Bangoni
vigie:ml-bancoumana	Bancoumana	settlement	ML	Koulikoro	Kati	12.2023	-8.269	0	0	
geonames:2460489	Bandiagara	settlement	ML	Mopti	Bandiagara	14.35	-3.6104	27000	0	Banjagara
geonames:8299591	Bandiagara	admin2	ML	Mopti		14.35	-3.62	0	45	
vigie:ml-adm1-bandiagara	Bandiagara	admin1	ML			14.1	-3.4	0	85	
vigie:ml-bandiougoubougou	Bandiougoubougou	settlement	ML	Ségou	Baraouéli	12.9015	-6.8691	0	0	
geonames:2460477	Bandiougoula	settlement	ML	Kayes	Yélimané	15.2469	-10.5067	0	0	Badiougoula
geonames:2460442	Bangassi	settlement	ML	Kayes	Kayes	14.348	-11.3511	0	0	
vigie:ml-banguel	Banguel	settlement	ML	Mopti	Douentza	14.7532	-2.9573	0	0	
geonames:2460424	Banguita	settlement	ML	Mopti	Mopti	15.2863	-4.3558	0	0	
geonames:2460408	Banikane	settlement	ML	Tombouctou	Gourma-Rharous	16.9494	-1.7481	0	0	Banekane|Banikan
geonames:2460409	Banikane	settlement	ML	Tombouctou	Niafunké	16.0404	-3.6004	0	0	Banikan
vigie:ml-banikane-narhawa	Banikane-Narhawa	admin3	ML	Tombouctou	Niafunké	16.0081	-3.5972	0	12	Banikane Narawa|Banikane
geonames:2460404	Baniré Koré	settlement	ML	Kayes	Nioro	15.2073	-9.1517	0	0	
geonames:2460401	Bankass	settlement	ML	Mopti	Bankass	14.0775	-3.5159	15000	0	Bankas|Bankasse|Bankassi
geonames:7701493	Bankass	admin2	ML	Mopti		13.9	-3.6	0	45	
geonames:2460350	Banzana	settlement	ML	Sikasso	Bougouni	11.0372	-7.6335	0	0	
geonames:2460337	Bara	settlement	ML	Gao	Ansongo	15.8071	0.3245	0	0	
vigie:ml-bara-sara	Bara Sara	admin3	ML	Mopti	Bandiagara	14.1235	-3.7837	0	12	
geonames:2460317	Baramandougou	settlement	ML	Ségou	San	13.5987	-4.5957	0	0	
geonames:7701201	Baraouéli	admin2	ML	Ségou		13.0749	-6.5717	0	45	Barouéli
vigie:ml-baraoueli	Baraouéli	settlement	ML	Ségou	Baraouéli	13.0691	-6.2314	15000	0	Barouéli
geonames:6866956	Barapiréli	settlement	ML	Mopti	Koro	14.3089	-3.0553	0	0	Barapire
geonames:6784723	Bargou	settlement	ML	Mopti	Koro	13.94	-2.9677	0	0	
vigie:ml-baria	Baria	settlement	ML	Gao	Bourem	16.8761	-0.2964	0	0	
vigie:ml-barrage-de-badoumbe	Barrage de Badoumbé	region	ML	Kayes	Kita	13.66	-10.22	0	3	Badoumbé
vigie:ml-barrage-de-manantali	Barrage de Manantali	region	ML	Kayes	Bafoulabé	13.195	-10.428	0	5	
vigie:ml-barrage-de-markala	Barrage de Markala	region	ML	Ségou	Ségou	13.6925	-6.067	0	1	pont de Markala
vigie:ml-bassirou	Bassirou	admin3	ML	Mopti	Mopti	14.6855	-4.03	0	12	
geonames:6767992	Batamani	settlement	ML	Mopti	Mopti	14.8559	-4.0617	0	0	
geonames:2460231	Batouma	settlement	ML	Mopti	Douentza	14.9961	-3.614	0	0	
geonames:2460710	Baye	settlement	ML	Mopti	Bankass	13.6226	-3.3705	0	0	
vigie:ml-bazi-gourma	Bazi Gourma	settlement	ML	Gao	Ansongo	15.6997	0.4314	0	0	
vigie:ml-bazi-haoussa	Bazi Haoussa	settlement	ML	Gao	Ansongo	15.6691	0.5003	0	0	
vigie:ml-beguene	Beguené	settlement	ML	Ségou	Bla	12.8106	-5.8558	0	0	
vigie:ml-bellen	Bellen	admin3	ML	Ségou	Ségou	14.109	-6.7294	0	12	
geonames:2460136	Bendiély	settlement	ML	Mopti	Bandiagara	14.4735	-3.5869	0	0	Benndiéli|Benndieli
geonames:2460048	Bendougouba	settlement	ML	Kayes	Kita	13.0576	-9.3955	0	0	Bindougouba
vigie:ml-benkadi-dioila	Benkadi	admin3	ML	Koulikoro	Dioïla	12.3565	-6.4462	0	12	
vigie:ml-benkadi-kangaba	Benkadi	admin3	ML	Koulikoro	Kangaba	12.1034	-8.651	0	12	
vigie:ml-benkadi-kolokani	Benkadi	admin3	ML	Koulikoro	Kolokani	13.5103	-7.5805	0	12	
vigie:ml-benkadi-sikasso	Benkadi	admin3	ML	Sikasso	Sikasso	11.6017	-6.4155	0	12	
vigie:ml-benkadi-founia	Benkadi Founia	admin3	ML	Kayes	Kita	12.8955	-9.4765	0	12	
geonames:2460133	Bentia	settlement	ML	Gao	Ansongo	15.3533	0.7607	0	0	Bentyia
geonames:6872729	Benzéna	settlement	ML	Tombouctou	Gourma-Rharous	15.6825	-2.5597	0	0	Benzéma
vigie:ml-adm2-ber	Ber	admin2	ML	Tombouctou		16.84	-2.53	0	60	
vigie:ml-ber	Ber	settlement	ML	Tombouctou	Tombouctou	16.8375	-2.5252	0	0	
geonames:2460124	Berdosso	settlement	ML	Mopti	Koro	14.7345	-3.0543	0	0	Berdossou
geonames:2460125	Berrah	settlement	ML	Gao	Gao	16.3436	-0.0208	0	0	Bera
geonames:2460085	Bia	settlement	ML	Gao	Bourem	16.8397	-0.2961	0	0	
geonames:2460080	Bidi	settlement	ML	Mopti	Bankass	13.4667	-3.9167	0	0	
vigie:ml-bih	Bih	settlement	ML	Mopti	Koro	13.9226	-2.9116	0	0	
vigie:ml-bilalicoto	Bilalicoto	settlement	ML	Kayes	Kéniéba	12.6802	-11.1248	0	0	Bilalikoto
vigie:ml-bilalikoto	Bilalikoto	settlement	ML	Kayes	Kéniéba	12.6802	-11.1248	0	0	
vigie:ml-bimbere-tama	Bimbéré Tama	admin3	ML	Mopti	Youwarou	15.1515	-4.4303	0	12	Bembéré Tama
geonames:2460042	Bineou	settlement	ML	Koulikoro	Nara	15.4559	-8.9334	0	0	
vigie:ml-binga	Binga	admin3	ML	Tombouctou	Diré	16.0546	-3.4608	0	12	
vigie:ml-binko-dioila	Binko	admin3	ML	Koulikoro	Dioïla	12.8037	-7.148	0	12	
geonames:2460036	Bintagoungou	settlement	ML	Tombouctou	Goundam	16.7354	-3.7352	0	0	Bicatongo|Bitagongo
vigie:ml-adm2-bintagoungou	Bintagoungou	admin2	ML	Tombouctou		16.85	-3.74	0	30	
geonames:2460027	Birga Dogon	settlement	ML	Mopti	Koro	14.036	-3.2593	0	0	Birga
vigie:ml-birga-peulh	Birga-Peulh	settlement	ML	Mopti	Koro	14.0326	-3.2637	0	0	
geonames:2460013	Bla	settlement	ML	Ségou	Bla	12.9501	-5.7602	20000	0	
geonames:7701496	Bla	admin2	ML	Ségou		12.9237	-5.7678	0	45	
vigie:ml-bladie-tiemala-bougouni	Bladié-Tiémala	admin3	ML	Sikasso	Bougouni	10.929	-7.3136	0	12	
geonames:2460004	Blendio	settlement	ML	Sikasso	Sikasso	11.615	-6.3439	0	0	Blindio|Blinndio
geonames:2459992	Bobola-Zangasso	settlement	ML	Sikasso	Koutiala	12.5377	-4.9929	0	0	
geonames:2459984	Bodio	settlement	ML	Mopti	Bandiagara	14.2482	-3.6883	0	0	
geonames:2459970	Bogolo	settlement	ML	Mopti	Bankass	14.319	-3.7166	0	0	
vigie:ml-boidie	Boidié	settlement	ML	Ségou	Baraouéli	13.2127	-6.8716	0	0	
geonames:2459958	Boky-Wéré	settlement	ML	Ségou	Macina	14.0121	-5.6042	0	0	Boki-Wéré|Boki Ouere
geonames:2459947	Bolibana	quarter	ML	Bamako		12.65	-8.0167	0	2	
geonames:2459944	Bolimba	settlement	ML	Mopti	Bandiagara	14.2413	-3.8807	0	0	Bolimmba
vigie:ml-bolo-fouta-yanfolila	Bolo-Fouta	admin3	ML	Sikasso	Yanfolila	11.1531	-7.8065	0	12	
geonames:6867547	Bombori	settlement	ML	Mopti	Mopti	14.8307	-3.8275	0	0	
geonames:2459934	Bombou	settlement	ML	Mopti	Koro	14.4347	-3.2323	0	0	Bombu
vigie:ml-bondo	Bondo	settlement	ML	Mopti	Koro	14.1306	-3.0057	0	0	
geonames:2459919	Bongourou	settlement	ML	Kayes	Kayes	14.4796	-11.5124	0	0	
geonames:2459917	Boni	settlement	ML	Mopti	Douentza	15.0766	-2.2198	0	0	
vigie:ml-adm2-boni	Boni	admin2	ML	Mopti		15.08	-2.22	0	35	
geonames:2459899	Borko	settlement	ML	Mopti	Bandiagara	14.9496	-3.354	0	0	
geonames:2459881	Boron	settlement	ML	Koulikoro	Banamba	14.0152	-7.5121	0	0	Boro
vigie:ml-borondougou	Borondougou	admin3	ML	Mopti	Mopti	14.8225	-3.9841	0	12	
geonames:2459905	Boré	settlement	ML	Mopti	Douentza	15.1333	-3.4833	0	0	
vigie:ml-adm2-bore	Boré	admin2	ML	Mopti		15.13	-3.5	0	25	
vigie:ml-bossofala-kati	Bossofala	admin3	ML	Koulikoro	Kati	12.9414	-8.4294	0	12	
geonames:2459697	Boudjiguiré	settlement	ML	Koulikoro	Nara	14.8841	-6.8435	0	0	Boundjigiré
vigie:ml-adm2-boudjebeha	Boudjébéha	admin2	ML	Taoudénit		18.55	-2.75	0	70	
geonames:2459827	Boudofo	settlement	ML	Kayes	Kita	13.0901	-9.5069	0	0	Boudéfo|Boudofoba|Boudofoni
geonames:2459818	Bougaribaya	settlement	ML	Kayes	Kita	12.8167	-9.85	0	0	
geonames:2459651	Boughessa	settlement	ML	Kidal	Abeïbara	19.7938	1.657	0	0	Boghassa|Bouressa|Boghessa|Bourhessa|Bourhesa|Bugesa
geonames:2459806	Bougoudalé	settlement	ML	Sikasso	Yanfolila	11.25	-8.45	0	0	
geonames:2459789	Bougoula	settlement	ML	Koulikoro	Kati	12.3149	-7.7971	0	0	
geonames:2459793	Bougoula	settlement	ML	Sikasso	Kolondiéba	11.2546	-7.0938	0	0	
geonames:2459775	Bougouni	settlement	ML	Sikasso	Bougouni	11.4177	-7.4832	60000	0	Bougoum|Buguni|Bugunin
geonames:7701502	Bougouni	admin2	ML	Sikasso		11.2	-7.4	0	80	
vigie:ml-adm1-bougouni	Bougouni	admin1	ML			11.2	-7.6	0	100	
vigie:ml-bougoura	Bougoura	settlement	ML	Sikasso	Yorosso	12.9731	-5.2876	0	0	
geonames:2459765	Bougouro	settlement	ML	Sikasso	Koutiala	12.4059	-5.5407	0	0	Bogossoni|Bougono|Bougoro
geonames:2459742	Boulal	settlement	ML	Koulikoro	Nara	15.0771	-8.4281	0	0	
geonames:2594077	Boulkassoumbougou	quarter	ML	Bamako		12.6849	-7.9258	0	2	Boulkassombougou|Boulkassonmbougou
vigie:ml-boulkessi	Boulkessi	settlement	ML	Mopti	Douentza	14.88	-1.45	3000	20	Boulikessi|Boulkessy|Boulikessy|Boulekessi
geonames:2459731	Boulli	settlement	ML	Kayes	Nioro	15.3255	-9.2866	0	0	
geonames:2459709	Boumboum	settlement	ML	Mopti	Douentza	15.0221	-1.6985	0	0	
geonames:2459680	Bounti	settlement	ML	Mopti	Douentza	15.1988	-2.5899	0	0	Bounty
geonames:2459674	Boura	settlement	ML	Ségou	Tominian	13.4415	-4.565	0	0	
geonames:2459675	Boura	settlement	ML	Sikasso	Yorosso	12.4117	-4.5393	0	0	Bura
geonames:2459657	Bourem	settlement	ML	Gao	Bourem	16.9004	-0.35	27000	0	
geonames:8631537	Bourem	admin2	ML	Gao		17	-0.4	0	85	
vigie:ml-bourem-sidi-amar	Bourem Sidi Amar	settlement	ML	Tombouctou	Diré	16.3644	-3.3338	0	0	
vigie:ml-bourem-inaly	Bourem-Inaly	settlement	ML	Tombouctou	Tombouctou	16.6864	-2.8515	0	0	
geonames:2459648	Bouro	settlement	ML	Mopti	Bankass	13.322	-3.3423	0	0	
geonames:10343855	Bourra	settlement	ML	Gao	Ansongo	15.4736	0.7097	0	0	
vigie:ml-boussin	Boussin	settlement	ML	Ségou	Ségou	13.5063	-5.9373	0	0	
vigie:ml-bouyagui-were	Bouyagui-wèrè	settlement	ML	Ségou	Niono	14.483	-6.0363	0	0	
geonames:2459611	Bozola	quarter	ML	Bamako		12.6333	-8	0	2	Bosola
vigie:ml-bou-djebeha	Boû Djébéha	settlement	ML	Taoudénit	Taoudénit	18.54	-2.67	0	0	Boujbeha
vigie:ml-beledougou	Bélédougou	region	ML			13.6	-8	0	70	
vigie:ml-adm2-beleko	Béléko	admin2	ML	Koulikoro		12.46	-6.43	0	25	
vigie:ml-beleko	Béléko	settlement	ML	Koulikoro	Dioïla	12.5335	-6.9611	0	0	Béléko Soba
geonames:2460159	Béma	settlement	ML	Kayes	Diéma	15.041	-9.3534	0	0	
vigie:ml-adm2-bema	Béma	admin2	ML	Kayes		15.08	-9.35	0	25	
geonames:2460144	Bénéna	settlement	ML	Ségou	Tominian	13.12	-4.3652	0	0	Benema
vigie:ml-camp-de-kati	Camp de Kati	camp	ML	Koulikoro	Kati	12.753	-8.073	0	0	camp militaire de Kati|camp Soundiata Keïta|camp Soundiata|garnison de Kati
vigie:ml-camp-de-kidal	Camp de Kidal	airport	ML	Kidal	Kidal	18.434	1.422	0	2	aéroport de Kidal|Kidal airport|camp de la Minusma à Kidal
vigie:ml-centre-du-mali	Centre du Mali	region	ML			14.6	-3.8	0	300	centre Mali|central Mali
vigie:ml-chantoula-yanfolila	Chantoula	admin3	ML	Sikasso	Yanfolila	11.6148	-7.9848	0	12	
vigie:ml-chutes-de-felou	Chutes de Félou	region	ML	Kayes	Kayes	14.37	-11.35	0	3	
vigie:ml-chutes-de-gouina	Chutes de Gouina	region	ML	Kayes	Kayes	14.0133	-11.1031	0	3	barrage de Gouina
geonames:2448282	Cinzana	settlement	ML	Ségou	Ségou	13.2525	-5.9646	0	0	Cinzana Gare|Sinzana|Zinzana
vigie:ml-cinzana-village	Cinzana Village	settlement	ML	Ségou	Ségou	13.2415	-5.9723	0	0	
vigie:ml-adm3-colimbine	Colimbiné	admin3	ML	Kayes	Kayes	14.72	-11.05	0	12	
geonames:2459524	Daban	settlement	ML	Koulikoro	Kati	13.2199	-8.314	0	0	Datan
geonames:2459513	Dabi	settlement	ML	Tombouctou	Goundam	15.9089	-4.1446	0	0	Yourmi
geonames:2459512	Dabia	settlement	ML	Kayes	Kéniéba	12.6685	-11.1389	0	0	Dabiya
vigie:ml-dabo	Dabo	admin3	ML	Koulikoro	Nara	15.032	-8.4268	0	12	
geonames:2459478	Dag-Dag	settlement	ML	Kayes	Kayes	14.5861	-11.4306	0	0	
vigie:ml-daka-womina	Daka Womina	settlement	ML	Mopti	Mopti	14.7071	-4.1206	0	0	
geonames:6861928	Dakoumani	settlement	ML	Ségou	Bla	12.9911	-5.6826	0	0	
geonames:2459441	Dallah	settlement	ML	Mopti	Douentza	15.1066	-2.6396	0	0	Dalla|Dala
geonames:6866776	Damada	settlement	ML	Mopti	Bandiagara	14.7329	-3.1761	0	0	
geonames:2459383	Danderesso	settlement	ML	Sikasso	Sikasso	11.4865	-5.4816	0	0	
vigie:ml-adm2-danderesso	Danderesso	admin2	ML	Sikasso		11.65	-5.55	0	25	
geonames:6867183	Dandoli	settlement	ML	Mopti	Bandiagara	14.3952	-3.5424	0	0	
vigie:ml-dandougou	Dandougou	settlement	ML	Koulikoro	Dioïla	12.5727	-6.6963	0	0	
vigie:ml-dandougou-fakala	Dandougou Fakala	admin3	ML	Mopti	Djenné	13.7342	-4.5137	0	12	
geonames:2459366	Dangatene	settlement	ML	Mopti	Koro	14.2333	-2.9724	0	0	
vigie:ml-dangha	Dangha	settlement	ML	Tombouctou	Diré	16.4596	-3.1321	0	0	
vigie:ml-dangol-bore	Dangol-Boré	admin3	ML	Mopti	Douentza	15.1238	-3.4336	0	12	
vigie:ml-danou	Danou	settlement	ML	Sikasso	Bougouni	11.9324	-7.6946	0	0	
geonames:2594070	Daoudabougou	quarter	ML	Bamako		12.5995	-7.9807	0	2	
vigie:ml-defina	Defina	settlement	ML	Sikasso	Bougouni	11.0079	-7.1517	0	0	
geonames:2459194	Degnekoro	settlement	ML	Koulikoro	Dioïla	12.354	-6.6655	0	0	Dényékoro|Deniekoro
vigie:ml-deguessagou	Deguessagou	settlement	ML	Mopti	Bankass	13.7072	-3.6341	0	0	
vigie:ml-delta-interieur-du-niger	Delta intérieur du Niger	region	ML			15.2	-4.2	0	110	delta central du Niger|Inner Niger Delta|delta intérieur
vigie:ml-dembela-sikasso	Dembéla	admin3	ML	Sikasso	Sikasso	11.7297	-6.3626	0	12	
vigie:ml-denga-ouro	Denga-Ouro	settlement	ML	Mopti	Mopti	14.8199	-3.9277	0	0	
geonames:6866973	Derou	settlement	ML	Mopti	Koro	14.0389	-3.2316	0	0	
vigie:ml-derrary	Derrary	admin3	ML	Mopti	Djenné	14.034	-4.4909	0	12	
geonames:2459176	Dia	settlement	ML	Mopti	Ténenkou	14.3486	-4.9619	0	0	Diaka
geonames:2458187	Diabaly	settlement	ML	Ségou	Niono	14.6937	-6.0197	0	0	Diabali|Diabal|Dyabali
geonames:2458186	Diabaly Koura	settlement	ML	Ségou	Niono	14.6965	-6.0612	0	0	
geonames:2459149	Diabigué	settlement	ML	Kayes	Nioro	15.1528	-9.3227	0	0	Diabgue
vigie:ml-diaby	Diaby	settlement	ML	Mopti	Mopti	14.3539	-4.5796	0	0	
geonames:2458182	Diadiya	settlement	ML	Ségou	Niono	14.814	-6.1345	0	0	Dyadyan|Diadia
geonames:2459126	Diafarabé	settlement	ML	Mopti	Ténenkou	14.1381	-5.0178	0	0	Jafarabe
vigie:ml-adm3-diafounou-diongaga	Diafounou Diongaga	admin3	ML	Kayes	Yélimané	15.11	-10.72	0	10	
vigie:ml-diafounou-gory	Diafounou Gory	admin3	ML	Kayes	Yélimané	15.0919	-10.8219	0	12	
geonames:2458175	Diago	settlement	ML	Koulikoro	Kati	12.778	-8.1566	0	0	Dyago|Niago
vigie:ml-adm3-diaka	Diaka	admin3	ML	Mopti	Ténenkou	14.6	-4.95	0	12	
geonames:2459456	Diakandapé	settlement	ML	Kayes	Kayes	14.5371	-11.6117	0	0	Dakandape|Diacandape
vigie:ml-diakon	Diakon	settlement	ML	Kayes	Bafoulabé	14.4715	-10.2509	0	0	
geonames:2459089	Diakourouna	settlement	ML	Ségou	San	12.8687	-5.1393	0	0	Jakuruna
geonames:2459074	Dialafara	settlement	ML	Kayes	Kéniéba	13.463	-11.3796	0	0	Dialalara
geonames:2459069	Dialaka	settlement	ML	Kayes	Nioro	14.8575	-10.4374	0	0	
geonames:2458165	Dialakoro	settlement	ML	Sikasso	Sikasso	12.0801	-6.1177	0	0	Dyalakoro
geonames:2594038	Dialakoroba	settlement	ML	Koulikoro	Kati	12.2663	-7.9261	0	0	Dyalakoroba
geonames:2594078	Dialakorodji	settlement	ML	Koulikoro	Kati	12.7035	-7.9646	0	0	Dialakoroji
geonames:2459040	Diallassagou	settlement	ML	Mopti	Bankass	13.7377	-3.6265	0	0	Dialassagou|Diallassagu|Dialsago|Jalasagu
vigie:ml-adm2-diallassagou	Diallassagou	admin2	ML	Mopti		13.72	-3.62	0	25	
geonames:2459035	Dialloubé	settlement	ML	Mopti	Mopti	15.0191	-4.2324	0	0	Diallobé|Dialoubé|Jalube|Ouro Dialoube|Ouro-Dialloube
geonames:6910528	Diamarabougou	settlement	ML	Ségou	Ségou	13.6728	-6.0758	0	0	
geonames:2459018	Diambacourou	settlement	ML	Mopti	Mopti	14.8232	-3.9741	0	0	Diamba-Kourou
vigie:ml-diamnati	Diamnati	settlement	ML	Mopti	Bandiagara	14.0807	-4.0114	0	0	
vigie:ml-diamnati-douentza	Diamnati	admin3	ML	Mopti	Douentza	14.7841	-3.2603	0	12	
geonames:2459007	Diamou	settlement	ML	Kayes	Kayes	14.088	-11.2626	0	0	
vigie:ml-adm2-diamou	Diamou	admin2	ML	Kayes		14.09	-11.26	0	30	
geonames:2458995	Diandioumé	settlement	ML	Kayes	Nioro	15.3988	-9.3752	0	0	
vigie:ml-diangassagou	Diangassagou	settlement	ML	Mopti	Bandiagara	13.9961	-3.9411	0	0	
geonames:2458985	Diangounté Camara	settlement	ML	Kayes	Diéma	14.5448	-9.5127	0	0	Dianguté Camara|Diangounté|Diangouté Kamara|Diangounte Kamara
vigie:ml-adm2-diangounte-camara	Diangounté Camara	admin2	ML	Kayes		14.54	-9.09	0	30	
geonames:2458983	Dianguirdé	settlement	ML	Kayes	Diéma	14.4885	-9.016	0	0	Diangirdé
geonames:2458980	Diankabou	settlement	ML	Mopti	Koro	14.5844	-3.0813	0	0	Dianqabou|Diankabo|Jankabu
geonames:2458978	Dianké	settlement	ML	Tombouctou	Niafunké	15.7258	-4.6429	0	0	
geonames:6867447	Diantakaye	settlement	ML	Mopti	Mopti	14.9687	-3.9198	0	0	
geonames:6874959	Dianweli	settlement	ML	Mopti	Bankass	13.7203	-3.6142	0	0	
vigie:ml-dianwere	Dianwèrè	settlement	ML	Ségou	Niono	14.72	-5.87	0	10	
vigie:ml-dianeguela	Dianéguéla	quarter	ML	Bamako		12.6148	-7.9535	0	2	
geonames:2458967	Diarakongo	settlement	ML	Ségou	San	12.8016	-4.6434	0	0	
geonames:2458856	Diaramana	settlement	ML	Ségou	Bla	12.8518	-5.4004	0	0	Diéramana|Jaramana
geonames:2458956	Diartou	settlement	ML	Tombouctou	Niafunké	15.788	-4.5839	0	0	
geonames:11496167	Diaye Coura	settlement	ML	Kayes	Nioro	15.1823	-9.9843	0	0	
geonames:2458925	Diboli	settlement	ML	Kayes	Kayes	14.4551	-12.1995	0	0	Dibolli
geonames:6911839	Didiéni	settlement	ML	Koulikoro	Kolokani	13.8851	-8.0929	0	0	
geonames:2458637	Dieoura	settlement	ML	Kayes	Diéma	14.3	-9.85	0	0	Dioura de Diéma|Dioura
vigie:ml-diganibougou-segou	Diganibougou	admin3	ML	Ségou	Ségou	13.5218	-6.33	0	12	
geonames:2458804	Dilly	settlement	ML	Koulikoro	Nara	14.9956	-7.6684	0	0	Dili
vigie:ml-adm2-dilly	Dilly	admin2	ML	Koulikoro		15.02	-7.66	0	35	
geonames:2458798	Dimbal	settlement	ML	Mopti	Bandiagara	14.0257	-3.6152	0	0	Dimmbal|Dimal
vigie:ml-dimbal-habe	Dimbal Habé	admin3	ML	Mopti	Bankass	14.0063	-3.6352	0	12	Dimbal
geonames:2458109	Dinandougou	settlement	ML	Koulikoro	Koulikoro	12.9964	-7.1935	0	0	Dianguinébougou|Dianguj Nebougou|Dyengenebougou
geonames:2458786	Dinangourou	settlement	ML	Mopti	Koro	14.451	-2.2442	0	0	Dinangorou|Dinanguru
geonames:2458779	Dindanko	settlement	ML	Kayes	Kita	14.1251	-9.5046	0	0	
geonames:2458088	Dio Gare	settlement	ML	Koulikoro	Kati	12.8026	-8.2431	0	0	Dio
vigie:ml-diokeli	Diokéli	settlement	ML	Kayes	Bafoulabé	13.3098	-10.5504	0	0	
geonames:2458731	Diombolo-Leye	settlement	ML	Mopti	Bandiagara	14.3001	-3.5988	0	0	
geonames:2458726	Diona	settlement	ML	Mopti	Douentza	15.3273	-3.2343	0	0	
geonames:2458722	Diondiori	settlement	ML	Mopti	Ténenkou	14.6117	-4.7766	0	0	Diondori|Diondeni|Jonjori
vigie:ml-diondiori	Diondiori	settlement	ML	Mopti	Mopti	14.5419	-4.1154	0	0	
geonames:2458715	Diongaga	settlement	ML	Kayes	Yélimané	15.0763	-10.8849	0	0	Diongoga
geonames:6866826	Dioni	settlement	ML	Mopti	Douentza	14.9423	-3.0884	0	0	
vigie:ml-diora	Diora	settlement	ML	Ségou	Tominian	12.8573	-4.6733	0	0	
vigie:ml-adm2-dioro	Dioro	admin2	ML	Ségou		13.23	-6.4	0	25	
vigie:ml-dioro	Dioro	settlement	ML	Ségou	Ségou	13.6872	-5.833	0	0	Diouro
geonames:2458683	Diou	settlement	ML	Sikasso	Kadiolo	10.5833	-5.9667	0	0	
geonames:2458641	Diougani	settlement	ML	Mopti	Koro	14.3156	-2.7403	0	0	Dioungani|Diongani|Diungani|Jungani
vigie:ml-dioulafoundou	Dioulafoundou	settlement	ML	Kayes	Kéniéba	12.3888	-10.8228	0	0	
vigie:ml-diouman-dioila	Diouman	admin3	ML	Koulikoro	Dioïla	12.6617	-7.3154	0	12	
vigie:ml-adm3-dioumara-koussata	Dioumara Koussata	admin3	ML	Kayes	Diéma	14.45	-8.95	0	15	
vigie:ml-dioumatene	Dioumaténé	admin3	ML	Sikasso	Kadiolo	10.5887	-5.9078	0	12	
geonames:2458645	Diouna	settlement	ML	Ségou	Ségou	13.4329	-5.821	0	0	
vigie:ml-adm2-dioungani	Dioungani	admin2	ML	Mopti		14.3	-2.75	0	25	
geonames:2458636	Dioura	settlement	ML	Mopti	Ténenkou	14.8252	-5.2547	0	0	
vigie:ml-diouradougou-kafo-koutiala	Diouradougou Kafo	admin3	ML	Sikasso	Koutiala	11.9121	-5.3856	0	12	
geonames:2458747	Dioïla	settlement	ML	Koulikoro	Dioïla	12.4822	-6.7911	15000	0	
geonames:7701200	Dioïla	admin2	ML	Koulikoro		12.5	-6.8	0	60	
vigie:ml-adm1-dioila	Dioïla	admin1	ML			12.5	-6.8	0	60	
vigie:ml-dirga	Dirga	settlement	ML	Gao	Ansongo	15.1687	0.7111	0	0	
vigie:ml-dirma-youwarou	Dirma	admin3	ML	Mopti	Youwarou	15.501	-4.1663	0	12	
geonames:2458623	Diré	settlement	ML	Tombouctou	Diré	16.257	-3.4013	22000	0	
geonames:7701473	Diré	admin2	ML	Tombouctou		16.26	-3.4	0	35	
geonames:2458129	Diébé	settlement	ML	Koulikoro	Dioïla	12.2091	-6.3437	0	0	Dyébé|Dyebe
vigie:ml-diedougou-dioila	Diédougou	admin3	ML	Koulikoro	Dioïla	12.456	-6.3711	0	12	
vigie:ml-diedougou-kati	Diédougou	admin3	ML	Koulikoro	Kati	13.1243	-8.2418	0	12	
vigie:ml-diedougou-koutiala	Diédougou	admin3	ML	Sikasso	Koutiala	12.3745	-6.043	0	12	
vigie:ml-diedougou-segou	Diédougou	admin3	ML	Ségou	Ségou	13.623	-5.6312	0	12	
geonames:2458887	Diéli	settlement	ML	Ségou	San	13.0576	-5.1134	0	0	
geonames:2458881	Diéma	settlement	ML	Kayes	Diéma	14.54	-9.1921	10000	0	Diena|Jema
geonames:8261489	Diéma	admin2	ML	Kayes		14.583	-9.25	0	60	
geonames:2458874	Diéna	settlement	ML	Ségou	Bla	13.0402	-6.025	0	0	
vigie:ml-djallon-foula	Djallon-Foula	admin3	ML	Sikasso	Yanfolila	11.1135	-8.5223	0	12	Diallon Foula
vigie:ml-djaptodji	Djaptodji	admin3	ML	Mopti	Douentza	15.6304	-3.3957	0	12	Diaptodji
vigie:ml-adm2-djebock	Djebock	admin2	ML	Gao		16.48	0.27	0	40	
vigie:ml-djebock	Djebock	settlement	ML	Gao	Gao	16.3434	0.2913	0	0	Djebok
geonames:2458589	Djenné	settlement	ML	Mopti	Djenné	13.9061	-4.5533	33000	0	Jene|dzhene
geonames:8299590	Djenné	admin2	ML	Mopti		13.9	-4.55	0	40	
vigie:ml-djicoroni-para	Djicoroni-Para	quarter	ML	Bamako		12.62	-8.04	0	2	Djikoroni Para
geonames:2458100	Djidian	settlement	ML	Kayes	Kita	13.2014	-9.4571	0	0	Didian|Dyidyan
geonames:2458098	Djidian Kéniéba	settlement	ML	Kayes	Kéniéba	13.0976	-11.3953	0	0	Djidian|Dyidyan Kenyeba|Kenieba
vigie:ml-djiguibombo	Djiguibombo	settlement	ML	Mopti	Bandiagara	14.1893	-3.5941	0	0	
vigie:ml-djiguiya-de-koloni-yanfolila	Djiguiya de Koloni	admin3	ML	Sikasso	Yanfolila	11.0521	-7.7747	0	12	
geonames:2458740	Djoliba	settlement	ML	Koulikoro	Kati	12.3419	-8.1344	0	0	
vigie:ml-djougoun	Djougoun	settlement	ML	Kayes	Kita	14.2596	-9.6068	0	0	
vigie:ml-djeguena	Djéguéna	settlement	ML	Ségou	San	13.1899	-5.1054	0	0	
geonames:11002355	Djélibougou	quarter	ML	Bamako		12.6942	-7.9528	0	2	Jelibugu
geonames:10346216	Djélébou	settlement	ML	Kayes	Kayes	14.9647	-11.5856	0	0	
vigie:ml-dofana	Dofana	settlement	ML	Tombouctou	Niafunké	15.7968	-4.3915	0	0	
vigie:ml-dogani-bere	Dogani Béré	settlement	ML	Mopti	Bandiagara	14.8937	-3.4236	0	0	
geonames:2458480	Dogo	settlement	ML	Mopti	Youwarou	15.1686	-4.4312	0	0	
geonames:2458481	Dogo	settlement	ML	Sikasso	Bougouni	11.8904	-7.3297	0	0	
vigie:ml-adm2-dogo	Dogo	admin2	ML	Sikasso		11.8	-7.55	0	25	
vigie:ml-dogodouman	Dogodouman	settlement	ML	Koulikoro	Koulikoro	12.6222	-8.0683	0	0	
geonames:2458473	Dogofry	settlement	ML	Ségou	Niono	14.8059	-6.0182	0	0	Dogofri|Dogofiri
vigie:ml-dogofry	Dogofry	admin3	ML	Koulikoro	Nara	15.3364	-8.5866	0	12	
vigie:ml-dogofry-yelimane	Dogofry Yélimané	settlement	ML	Kayes	Yélimané	15.0125	-10.9406	0	0	Dogofry
geonames:2458470	Dogoni	settlement	ML	Sikasso	Sikasso	12.1436	-6.001	0	0	Dougouni|Dogonin
vigie:ml-dolendougou-dioila	Dolendougou	admin3	ML	Koulikoro	Dioïla	12.5983	-6.4941	0	12	
geonames:6866656	Dologou	settlement	ML	Mopti	Bandiagara	14.4706	-3.4079	0	0	
geonames:2458443	Domba	settlement	ML	Sikasso	Bougouni	11.7315	-6.8885	0	0	Donba
geonames:2458440	Dombia	settlement	ML	Kayes	Kéniéba	12.7779	-11.0518	0	0	Donbia|Doumbia
geonames:2458439	Dombila	settlement	ML	Koulikoro	Kati	12.7612	-8.2769	0	0	Domila Ruines
geonames:12489755	Dondoré	settlement	ML	Mopti	Youwarou	15.8407	-4.2006	0	0	Dondoro
geonames:2458410	Dongoi	settlement	ML	Gao	Bourem	16.9108	-0.6872	0	0	
geonames:2458411	Dongoy	settlement	ML	Tombouctou	Diré	16.5464	-3.4491	0	0	
geonames:2458383	Dorey	settlement	ML	Tombouctou	Gourma-Rharous	16.1433	-0.8439	0	0	Doro
vigie:ml-dosseguela	Dosséguéla	settlement	ML	Ségou	Ségou	13.842	-5.9041	0	0	
geonames:2458189	Doubabougou	settlement	ML	Koulikoro	Kati	12.7093	-8.1603	0	0	Dubabugu
geonames:2458346	Doubala	settlement	ML	Koulikoro	Kolokani	14.1744	-8.2526	0	0	
geonames:2458290	Doucoumbo	settlement	ML	Mopti	Bandiagara	14.3511	-3.6558	0	0	Doucombo|Doukombo|Dioukombo|Diukombo
geonames:2458334	Douentza	settlement	ML	Mopti	Douentza	15.0015	-2.9498	24000	0	Douenza|Duwanza
geonames:7670549	Douentza	admin2	ML	Mopti		15.1	-2.6	0	90	
vigie:ml-adm1-douentza	Douentza	admin1	ML			15.1	-2.6	0	90	
geonames:2458359	Dougabougou	settlement	ML	Ségou	Ségou	13.8205	-6.1206	0	0	Douabougou
geonames:6653905	Dougoubara	settlement	ML	Kayes	Yélimané	15.1225	-10.6082	0	0	
geonames:2458322	Dougoufié	settlement	ML	Ségou	Baraouéli	13.315	-6.6312	0	0	Dougoufé|Dougofie
geonames:2458305	Dougouolo	settlement	ML	Ségou	Bla	12.9338	-5.5653	0	0	Dougala
vigie:ml-dougoutene-i-koro	Dougouténé I	admin3	ML	Mopti	Koro	13.932	-3.255	0	12	Dougouténé 1|Dougouténé
vigie:ml-dougoutene-ii-koro	Dougouténé II	admin3	ML	Mopti	Koro	13.9304	-3.373	0	12	Dougouténé 2
vigie:ml-doukouria	Doukouria	settlement	ML	Tombouctou	Goundam	16.4256	-3.6192	0	0	
geonames:2458276	Doumanaba	settlement	ML	Sikasso	Sikasso	11.6681	-5.9301	0	0	Doumanana|Doumana|Dumanaba
geonames:2458274	Doumba	settlement	ML	Koulikoro	Koulikoro	13.1042	-7.6112	0	0	
geonames:6872751	Douna	settlement	ML	Mopti	Douentza	15.071	-2.2204	0	0	Douna Pen
vigie:ml-douna-pen	Douna-Pen	settlement	ML	Mopti	Koro	14.343	-2.8051	0	0	
geonames:2458643	Doundiourou	settlement	ML	Mopti	Bandiagara	14.2329	-3.4814	0	0	
geonames:6687337	Doundé	settlement	ML	Mopti	Youwarou	15.6763	-4.4676	0	0	
geonames:2458283	Doura	settlement	ML	Ségou	Ségou	13.9282	-6.2083	0	0	Dora|Doula
geonames:2458213	Dourou	settlement	ML	Mopti	Bandiagara	14.3027	-3.4286	0	0	
geonames:2458207	Doussoudiana	settlement	ML	Sikasso	Yanfolila	11.1504	-7.8061	0	0	Boussoudiara
geonames:2458335	Douékiré	settlement	ML	Tombouctou	Goundam	16.5692	-3.3739	0	0	Douétiré
vigie:ml-dramane	Dramané	settlement	ML	Kayes	Kayes	14.6163	-11.9021	0	0	
geonames:2458195	Dravéla	quarter	ML	Bamako		12.65	-8.0167	0	2	Daravela
vigie:ml-drimbe	Drimbé	settlement	ML	Mopti	Douentza	15.0209	-2.8963	0	0	Drinbé
vigie:ml-duguwolowula-banamba	Duguwolowula	admin3	ML	Koulikoro	Banamba	13.3606	-7.3214	0	12	
geonames:2458235	Dungel	settlement	ML	Ségou	Niono	14.7478	-5.9839	0	0	Dounguel
geonames:2459242	Débo Massassi	settlement	ML	Kayes	Diéma	14.5797	-9.37	0	0	
vigie:ml-deboye	Déboye	admin3	ML	Mopti	Youwarou	15.2517	-4.0769	0	12	
vigie:ml-debelin	Débélin	settlement	ML	Sikasso	Bougouni	11.5524	-6.9907	0	0	
geonames:2459250	Débéré	settlement	ML	Mopti	Douentza	15.1019	-3.0105	0	0	
geonames:2459228	Déguimbéré	settlement	ML	Mopti	Bandiagara	14.3368	-3.7718	0	0	
vigie:ml-echell	Echell	settlement	ML	Tombouctou	Niafunké	16.2727	-3.943	0	0	Echel
geonames:2458032	Edjerer	settlement	ML	Kidal	Kidal	19.8485	1.3174	0	0	
geonames:2457986	El Guettara	settlement	ML	Taoudénit	Taoudénit	22.0348	-2.9848	0	0	
geonames:2458009	Ella Boni	settlement	ML	Mopti	Douentza	15.066	-2.2459	0	0	Ela Boni
geonames:12495282	Emis-Emis	settlement	ML	Ménaka	Ménaka	16.1469	3.2672	0	0	
geonames:2457936	Ende	settlement	ML	Mopti	Bandiagara	14.1818	-3.5342	0	0	Ennde
geonames:2457898	Ersane	settlement	ML	Gao	Bourem	17.7908	0.0267	0	0	Hersane|Ersan|Ersam|Ersann|Ersene|Irsan
geonames:10343847	Essakane	settlement	ML	Tombouctou	Goundam	16.7825	-3.6328	0	0	
geonames:12500748	Essaylal	settlement	ML	Ménaka	Ménaka	15.8047	2.5376	0	0	Essailal
vigie:ml-essouk	Essouk	settlement	ML	Kidal	Kidal	18.7642	1.1911	0	0	
vigie:ml-fadjiguila	Fadjiguila	quarter	ML	Bamako		12.6838	-7.9458	0	2	
geonames:2457841	Fafa	settlement	ML	Gao	Ansongo	15.3177	0.7446	0	0	
vigie:ml-fagui-koutiala	Fagui	admin3	ML	Sikasso	Koutiala	12.2385	-5.7314	0	12	
vigie:ml-fakala	Fakala	admin3	ML	Mopti	Djenné	14.0034	-4.2095	0	12	
geonames:2457827	Fakola	settlement	ML	Sikasso	Kolondiéba	10.5333	-6.9167	0	0	
vigie:ml-adm2-fakola	Fakola	admin2	ML	Sikasso		10.53	-6.9	0	25	
vigie:ml-fakolo	Fakolo	admin3	ML	Sikasso	Koutiala	12.6089	-5.5694	0	12	
geonames:2457815	Faladié	settlement	ML	Koulikoro	Kati	13.1334	-8.3449	0	0	Faladyé
vigie:ml-faladie-bamako	Faladié	quarter	ML	Bamako		12.59	-7.95	0	2	
vigie:ml-falaise-de-bandiagara	Falaise de Bandiagara	region	ML	Mopti	Bandiagara	14.35	-3.4	0	60	pays dogon|Dogon country|plateau dogon|plateau de Bandiagara
geonames:2457811	Falakono	settlement	ML	Koulikoro	Dioïla	12.385	-7.0469	0	0	Fala Koho|Talakoro
geonames:2457777	Fallou	settlement	ML	Koulikoro	Nara	14.5968	-7.9349	0	0	Falou|Falu
vigie:ml-adm2-fallou	Fallou	admin2	ML	Koulikoro		14.6	-7.93	0	30	
geonames:2457778	Falo	settlement	ML	Ségou	Bla	12.9113	-6.2389	0	0	Falou
geonames:2457797	Faléa	settlement	ML	Kayes	Kéniéba	12.2646	-11.2752	0	0	
geonames:2457763	Fana	settlement	ML	Koulikoro	Dioïla	12.7787	-6.9564	36000	0	
vigie:ml-adm2-fana	Fana	admin2	ML	Koulikoro		12.78	-6.96	0	25	
geonames:6653908	Fanga	settlement	ML	Kayes	Yélimané	15.0048	-10.4183	0	0	
geonames:2457742	Fangasso	settlement	ML	Ségou	Tominian	13.5287	-4.4456	0	0	Fangaso
vigie:ml-adm2-fangasso	Fangasso	admin2	ML	Ségou		13.07	-4.2	0	25	
geonames:2457734	Fani	settlement	ML	Ségou	Bla	13.1822	-5.3678	0	0	
geonames:2457731	Fanidiama	settlement	ML	Sikasso	Kadiolo	10.4833	-5.5667	0	0	
geonames:2457717	Fanzana	settlement	ML	Ségou	Ségou	13.3635	-6.1439	0	0	
vigie:ml-faraba	Faraba	settlement	ML	Kayes	Kéniéba	12.83	-10.9751	0	0	
geonames:2457671	Farabougou	settlement	ML	Ségou	Niono	14.8921	-6.1414	0	0	
geonames:2457669	Farach	settlement	ML	Tombouctou	Goundam	16.8007	-3.5583	0	0	
vigie:ml-faradiele-bougouni	Faradiélé	admin3	ML	Sikasso	Bougouni	11.3557	-7.6522	0	12	
geonames:2457642	Faragouaran	settlement	ML	Sikasso	Bougouni	11.3121	-7.7769	0	0	Faragoueran
geonames:6910382	Farakala	settlement	ML	Sikasso	Sikasso	11.3574	-6.0026	0	0	
geonames:2457624	Farako	settlement	ML	Ségou	Ségou	13.4104	-6.3895	0	0	
geonames:2457631	Farako	settlement	ML	Sikasso	Kolondiéba	10.8333	-6.85	0	0	
vigie:ml-adm2-farako	Farako	admin2	ML	Ségou		13.4	-6.6	0	25	
geonames:2457613	Farakoro	settlement	ML	Sikasso	Koutiala	12.2182	-5.3394	0	0	
vigie:ml-farakou-massa	Farakou Massa	admin3	ML	Ségou	Ségou	13.6382	-5.8823	0	12	
vigie:ml-farimake	Farimaké	admin3	ML	Mopti	Youwarou	15.4323	-4.6094	0	12	
geonames:2457545	Fassoudébé	settlement	ML	Kayes	Diéma	15.1168	-9.4381	0	0	Fassoudabe|Fasudebe
geonames:2457530	Fatao	settlement	ML	Kayes	Diéma	14.3246	-9.5311	0	0	Fataou
geonames:2457521	Fatiné	settlement	ML	Ségou	Ségou	13.5735	-5.3818	0	0	Fatine Marka|Fatime
geonames:2457515	Fatoma	settlement	ML	Mopti	Mopti	14.611	-4.0613	0	0	Fotoma
vigie:ml-femaye	Femaye	admin3	ML	Mopti	Djenné	13.9795	-4.375	0	12	
vigie:ml-figuira-coro	Figuira Coro	settlement	ML	Koulikoro	Kangaba	11.936	-8.263	0	0	Figuira
geonames:2457455	Filamana	settlement	ML	Sikasso	Yanfolila	10.5	-7.95	0	0	Filamina
geonames:2457430	Finkolo	settlement	ML	Sikasso	Sikasso	11.2682	-5.5105	0	0	Finkolo AC|Finnkolo|Fenkolo
vigie:ml-finkolo-ganadougou	Finkolo Ganadougou	admin3	ML	Sikasso	Sikasso	11.109	-6.2195	0	12	
vigie:ml-fion	Fion	settlement	ML	Ségou	San	13.4047	-4.718	0	0	
geonames:6860051	Fitili	settlement	ML	Gao	Ansongo	14.9981	0.2418	0	0	
vigie:ml-fittouga	Fittouga	region	ML	Tombouctou	Niafunké	15.97	-3.75	0	15	
geonames:2457322	Flaboula	settlement	ML	Sikasso	Bougouni	11.3748	-7.5585	0	0	
geonames:6879431	Foabougou	settlement	ML	Ségou	Niono	14.2998	-6.014	0	0	
geonames:2457379	Folomana	settlement	ML	Ségou	Macina	13.6029	-5.1538	0	0	
vigie:ml-fombori	Fombori	settlement	ML	Mopti	Douentza	14.978	-2.9424	0	0	
geonames:2457370	Fonfana	settlement	ML	Sikasso	Koutiala	12.6743	-5.6162	0	0	
geonames:6653894	Fongou	settlement	ML	Kayes	Yélimané	15.1156	-10.6756	0	0	
vigie:ml-forgho	Forgho	settlement	ML	Gao	Gao	16.5046	-0.0752	0	0	Forgho Sonrhaï
vigie:ml-forgo-sonrhai	Forgo Sonrhaï	settlement	ML	Gao	Gao	16.5046	-0.0752	0	0	Forgho Sonrai
vigie:ml-foret-de-serma	Forêt de Serma	forest	ML	Mopti	Douentza	14.87	-2.3	0	20	
vigie:ml-foret-du-wagadou	Forêt du Wagadou	forest	ML	Koulikoro	Nara	15.3	-6.9	0	40	forêt de Wagadou|Wagadou|Ouagadou
vigie:ml-foret-d-ansongo-menaka	Forêt d’Ansongo-Ménaka	park	ML	Ménaka	Ménaka	15.6	1.7	0	70	réserve d’Ansongo-Ménaka
geonames:2457324	Foulabougou	settlement	ML	Kayes	Diéma	14.4624	-8.8864	0	0	
geonames:2457321	Foulalaba	settlement	ML	Sikasso	Bougouni	10.6833	-7.3667	0	0	
vigie:ml-adm2-foum-elba	Foum Elba	admin2	ML	Taoudénit		19.9	-2	0	100	
vigie:ml-foum-elba	Foum Elba	settlement	ML	Taoudénit	Taoudénit	20.6082	-3.6021	0	0	Foum el Alba
geonames:2457300	Fourou	settlement	ML	Sikasso	Kadiolo	10.75	-6.1333	0	0	Furu
geonames:2457505	Fégui	settlement	ML	Kayes	Kayes	14.6181	-12.148	0	0	
geonames:2457479	Fété Noti	settlement	ML	Mopti	Douentza	14.9962	-1.8697	0	0	
vigie:ml-gabero	Gabero	admin3	ML	Gao	Gao	15.9629	0.1696	0	12	
geonames:2457275	Gabou	settlement	ML	Kayes	Kayes	14.5022	-11.2864	0	0	
vigie:ml-gadiaba-kadiel	Gadiaba Kadiel	settlement	ML	Kayes	Nioro	15.0728	-9.0216	0	0	Gadiaba
geonames:10376951	Gadougou	settlement	ML	Kayes	Kita	12.5847	-9.5033	0	0	Gadougou II
vigie:ml-adm3-gadougou	Gadougou	admin3	ML	Kayes	Kita	12.55	-9.9	0	25	
geonames:2457172	Gagna	settlement	ML	Mopti	Djenné	14.0099	-4.5132	0	0	Gania
geonames:2457229	Galé	settlement	ML	Kayes	Kita	12.5833	-9.5	0	0	
vigie:ml-gandamia	Gandamia	admin3	ML	Mopti	Douentza	15.2031	-2.7507	0	12	
geonames:2457184	Gangafani	settlement	ML	Mopti	Koro	14.382	-2.3965	0	0	Gangafani II|Gangafari
geonames:2457173	Ganguel	settlement	ML	Ségou	Macina	14.3343	-4.7746	0	0	
geonames:2457171	Ganida	settlement	ML	Mopti	Bankass	13.4302	-3.5944	0	0	
geonames:2457163	Gao	settlement	ML	Gao	Gao	16.2717	-0.0447	87000	0	
geonames:7670553	Gao	admin2	ML	Gao		16.3	0.2	0	85	
iso:ML-7	Gao	admin1	ML			16.5	0	540000	190	
geonames:2457154	Garalo	settlement	ML	Sikasso	Bougouni	11	-7.4333	0	0	
vigie:ml-adm2-garalo	Garalo	admin2	ML	Sikasso		10.98	-7.43	0	30	
vigie:ml-garbakoira	Garbakoïra	settlement	ML	Tombouctou	Diré	16.5044	-3.1815	0	0	
geonames:2457133	Gargando	settlement	ML	Tombouctou	Goundam	16.4625	-4.1727	0	0	Garigando|Gorgonda
vigie:ml-adm2-gargando	Gargando	admin2	ML	Tombouctou		16.45	-4.6	0	50	
geonames:2457132	Gargouna	settlement	ML	Gao	Gao	15.9243	0.2196	0	0	
geonames:6869644	Garmi	settlement	ML	Mopti	Douentza	15.2345	-1.8066	0	0	
vigie:ml-gathi-loumo	Gathi-Loumo	settlement	ML	Mopti	Youwarou	15.4704	-4.6109	0	0	Gatiloumo
geonames:2457109	Gatié-Loumo	settlement	ML	Mopti	Youwarou	15.4701	-4.6122	0	0	
geonames:2457107	Gavinané	settlement	ML	Kayes	Nioro	15.1351	-9.8935	0	0	Gavimané
geonames:2452693	Gnimignama	settlement	ML	Mopti	Douentza	15.148	-3.3394	0	0	Niminiama|Niaminiama
geonames:2452692	Gnimitongo	settlement	ML	Mopti	Djenné	14.5947	-4.1776	0	0	Nimitogo|Nimitongo
geonames:2457077	Gogui	settlement	ML	Kayes	Nioro	15.6859	-9.3297	0	0	Gogui Zemal|Gogui Zemmal|Gouguel
geonames:2457064	Golea	settlement	ML	Gao	Ansongo	15.6019	0.4526	0	0	Golya
vigie:ml-golingo	Golingo	settlement	ML	Gao	Ansongo	15.4845	0.6439	0	0	Gollingo
vigie:ml-gologou	Gologou	settlement	ML	Mopti	Bandiagara	14.3998	-3.517	0	0	
vigie:ml-goma-coura	Goma-Coura	settlement	ML	Ségou	Niono	14.87	-6	0	10	Gomacoura
geonames:2457056	Gomitogo	settlement	ML	Mopti	Djenné	13.912	-4.6537	0	0	
vigie:ml-adm3-gomitradougou	Gomitradougou	admin3	ML	Kayes	Diéma	14.7	-9.05	0	15	
vigie:ml-gomossogou	Gomossogou	settlement	ML	Mopti	Bankass	13.7793	-3.6911	0	0	Gomossagou
vigie:ml-gondo	Gondo	region	ML	Mopti	Koro	13.9	-3.1	0	40	
vigie:ml-gondo-seno	Gondo-Séno	region	ML	Mopti		14	-3.2	0	50	plaine du Séno|Séno-Gondo
geonames:2457047	Gongasso	settlement	ML	Sikasso	Sikasso	11.5324	-5.7961	0	0	
vigie:ml-gory	Gory	settlement	ML	Kayes	Yélimané	15.1044	-10.7572	0	0	
vigie:ml-adm3-gory-gopela	Gory Gopéla	admin3	ML	Kayes	Kayes	14.75	-11.6	0	12	
vigie:ml-adm2-gossi	Gossi	admin2	ML	Tombouctou		15.82	-1.31	0	50	
vigie:ml-gossi	Gossi	settlement	ML	Tombouctou	Gourma-Rharous	15.8165	-1.3071	12000	0	
vigie:ml-gouadie-kao-koutiala	Gouadié-Kao	admin3	ML	Sikasso	Koutiala	12.5141	-5.16	0	12	
geonames:2456712	Gouana	settlement	ML	Koulikoro	Kati	12.5126	-7.9974	0	0	
vigie:ml-gouanan-yanfolila	Gouanan	admin3	ML	Sikasso	Yanfolila	10.8546	-7.975	0	12	
vigie:ml-gouandiaka-yanfolila	Gouandiaka	admin3	ML	Sikasso	Yanfolila	10.7194	-8.1939	0	12	
vigie:ml-goubo	Goubo	settlement	ML	Tombouctou	Niafunké	15.8929	-4.0255	0	0	
vigie:ml-goudie-sougouna	Goudié Sougouna	admin3	ML	Sikasso	Koutiala	11.9998	-5.3843	0	12	
geonames:2456801	Gouendo	settlement	ML	Ségou	Baraouéli	12.795	-6.3207	0	0	Gendou|Gouenou|Guendo|Guendou
geonames:2456952	Goumakoro	settlement	ML	Ségou	Niono	13.7136	-5.9407	0	0	
geonames:2456940	Goumbou	settlement	ML	Koulikoro	Nara	14.9882	-7.454	0	0	Goumbou de Nara|Gumbu
geonames:2456935	Goumera	settlement	ML	Kayes	Kayes	14.5575	-11.2988	0	0	
geonames:2456918	Goundaka	settlement	ML	Mopti	Bandiagara	14.4998	-3.9465	0	0	
geonames:2456917	Goundam	settlement	ML	Tombouctou	Goundam	16.4145	-3.6707	16000	0	Gundamu
geonames:8631536	Goundam	admin2	ML	Tombouctou		16.9	-4.4	0	110	
geonames:2456915	Goundara	settlement	ML	Kayes	Bafoulabé	14.0371	-10.3633	0	0	
geonames:2456904	Gounfan	settlement	ML	Kayes	Bafoulabé	13.4924	-11.0902	0	0	
geonames:2456896	Gouni	settlement	ML	Koulikoro	Koulikoro	12.872	-7.5341	0	0	
vigie:ml-gounzoureye	Gounzoureye	admin3	ML	Gao	Gao	16.1972	-0.0622	0	12	
geonames:2456889	Gourao	settlement	ML	Mopti	Youwarou	15.3143	-4.0329	0	0	
vigie:ml-gourma	Gourma	region	ML			15.7	-1.2	0	120	
geonames:2456871	Gourma-Rharous	settlement	ML	Tombouctou	Gourma-Rharous	16.8778	-1.9231	8000	0	Rharous|Gourma-Barous|Gourma-Rarous
geonames:7670552	Gourma-Rharous	admin2	ML	Tombouctou		16.3	-2	0	95	
geonames:2456864	Gourty	settlement	ML	Mopti	Koro	14.2713	-2.8262	0	0	Gourti
vigie:ml-goury	Goury	settlement	ML	Kayes	Kayes	15.1044	-10.7572	0	0	Gory
geonames:2456863	Gousséla	settlement	ML	Kayes	Kayes	14.6669	-11.9747	0	0	
vigie:ml-gouthioube	Gouthioubé	settlement	ML	Kayes	Kayes	14.7562	-12.2289	0	0	Goutioubé
geonames:2456851	Grimari-Débéré	settlement	ML	Mopti	Douentza	15.0891	-2.0548	0	0	
vigie:ml-groumera	Grouméra	settlement	ML	Kayes	Diéma	14.8251	-9.1383	0	0	
vigie:ml-adm3-guidimakan-keri-kaffo	Guidimakan Kéri Kaffo	admin3	ML	Kayes	Kayes	14.85	-11.95	0	12	
vigie:ml-guidime	Guidimé	admin3	ML	Kayes	Yélimané	15.1107	-10.5953	0	12	
geonames:2456724	Guihoyo	settlement	ML	Koulikoro	Kolokani	13.5034	-8.2453	0	0	Guioyo
vigie:ml-guindigata	Guindigata	settlement	ML	Tombouctou	Niafunké	16.1874	-3.8055	0	0	Guindi Gatta
vigie:ml-guinekanda	Guinékanda	settlement	ML	Mopti	Bandiagara	14.6473	-3.2135	0	0	
geonames:2456722	Guiré	settlement	ML	Koulikoro	Nara	14.6432	-6.6909	0	0	Gire
vigie:ml-adm2-guire	Guiré	admin2	ML	Koulikoro		14.6	-6.95	0	35	
vigie:ml-guedebine	Guédébiné	settlement	ML	Kayes	Diéma	15.1289	-9.3953	0	0	
vigie:ml-guegneka-dioila	Guégnéka	admin3	ML	Koulikoro	Dioïla	12.6913	-6.8643	0	12	
vigie:ml-guelelenkoro	Guélélénkoro	settlement	ML	Sikasso	Yanfolila	11.1451	-8.5202	0	0	Guelelinkoro
geonames:2456808	Guémoukouraba	settlement	ML	Kayes	Kita	14.2639	-9.3208	0	0	Guémoukoraba|Guemoui-Kouraba|Guemoukoura
geonames:2456790	Guénégoré	settlement	ML	Kayes	Kéniéba	12.7282	-11.024	0	0	Guénou Goré
vigie:ml-gueneibe	Guénéibé	settlement	ML	Koulikoro	Nara	15.2807	-7.087	0	0	
geonames:6872549	Guéri	settlement	ML	Mopti	Douentza	15.1181	-2.0196	0	0	
geonames:2456769	Guétéma	settlement	ML	Kayes	Nioro	15.1207	-9.5831	0	0	
vigie:ml-halle-de-bamako	Halle de Bamako	quarter	ML	Bamako		12.638	-8.01	0	2	Halles de Bamako
geonames:2456680	Hamdallaye	quarter	ML	Bamako		12.6459	-8.0343	0	2	Amdalay|Hamudalayi
vigie:ml-adm3-hamzakoma	Hamzakoma	admin3	ML	Tombouctou	Gourma-Rharous	16.55	-1.7	0	15	
vigie:ml-hangabera	Hangabera	settlement	ML	Tombouctou	Goundam	16.5874	-3.726	0	0	
vigie:ml-haoussa	Haoussa	region	ML			16.7	-1	0	120	
vigie:ml-haoussa-foulane	Haoussa-Foulane	settlement	ML	Gao	Gao	15.9886	0.1314	0	0	
vigie:ml-haribomo	Haribomo	admin3	ML	Tombouctou	Gourma-Rharous	16.1979	-2.6708	0	12	
geonames:2456649	Hassi	settlement	ML	Kayes	Nioro	15.0118	-8.9259	0	0	Hâsi|Hasi
geonames:6876001	Hasso	settlement	ML	Ségou	Tominian	13.2173	-4.6153	0	0	
vigie:ml-adm3-hawa-dembaya	Hawa Dembaya	admin3	ML	Kayes	Kayes	14.42	-11.4	0	10	
geonames:2461222	Haïbongo	settlement	ML	Tombouctou	Diré	16.2199	-3.2504	0	0	Aïbongo|Haibongho
vigie:ml-haire	Haïré	region	ML	Mopti	Douentza	14.95	-2.2	0	40	
geonames:6879433	Heremakono	settlement	ML	Ségou	Niono	14.4159	-5.98	0	0	Heremakono IV
vigie:ml-hippodrome	Hippodrome	quarter	ML	Bamako		12.655	-7.965	0	2	
geonames:2456630	Hombori	settlement	ML	Mopti	Douentza	15.279	-1.7004	0	0	
vigie:ml-adm2-hombori	Hombori	admin2	ML	Mopti		15.28	-1.7	0	40	
vigie:ml-heremakono	Héremakono	border_post	ML	Sikasso	Sikasso	11.13	-5.37	0	5	Hèrèmakono|Hérémakono
geonames:2596484	I-n-Tilelt	settlement	ML	Gao	Ansongo	15.5461	-0.4606	0	0	In-Tillit
geonames:6765903	Ibétémi	settlement	ML	Mopti	Mopti	14.566	-4.2275	0	0	
vigie:ml-in-delimane	In-Delimane	settlement	ML	Gao	Ansongo	15.8603	1.5182	0	0	Indelimane
geonames:8435748	In-Khalil	border_post	ML	Kidal	Tessalit	21.1887	1.0425	0	0	Inhalil|In-Halil|Al-Khalil
vigie:ml-inadiatafane	Inadiatafane	settlement	ML	Tombouctou	Gourma-Rharous	15.7672	-1.982	0	0	Inadiatafan|In Adiatafane
vigie:ml-inamzil	Inamzil	settlement	ML	Kidal	Kidal	19.4548	0.7351	0	0	
geonames:12149070	Inarabane	settlement	ML	Ménaka	Ménaka	15.5251	1.9344	0	0	In-Araban
vigie:ml-inchinane	Inchinane	settlement	ML	Ménaka	Ménaka	15.55	3.12	0	8	Inchinanane
geonames:11876646	Infokaretane	settlement	ML	Ménaka	Ménaka	15.7037	2.4403	0	0	Infokaretan|In-Fukaretan|Infoukaretane
geonames:12489760	Inkadewane	settlement	ML	Ménaka	Ménaka	16.485	2.1833	0	0	
vigie:ml-intahaka	Intahaka	settlement	ML	Gao	Gao	16.3	-0.75	0	10	In Tahaka|N’Tahaka
geonames:2596483	Inékar	settlement	ML	Ménaka	Ménaka	15.9594	3.1411	8714	0	In-Ekar|Inekari
vigie:ml-adm2-inekar	Inékar	admin2	ML	Ménaka		15.95	3.15	0	45	
geonames:6866678	Iréli	settlement	ML	Mopti	Bandiagara	14.4329	-3.307	0	0	
vigie:ml-issa-bery	Issa-Béry	admin3	ML	Tombouctou	Goundam	16.7231	-3.7816	0	12	Issabery
geonames:2456057	Isséye	settlement	ML	Mopti	Douentza	14.8728	-2.0256	0	0	
vigie:ml-jekafo-dioila	Jékafo	admin3	ML	Koulikoro	Dioïla	12.3263	-6.3703	0	12	
vigie:ml-kaarta	Kaarta	region	ML			14.6	-9.6	0	90	
geonames:2456018	Kabala	settlement	ML	Koulikoro	Kati	12.5255	-8.0393	0	0	
vigie:ml-kaban	Kaban	settlement	ML	Koulikoro	Kati	12.1858	-7.7036	0	0	
geonames:2456013	Kabara	settlement	ML	Tombouctou	Tombouctou	16.7043	-2.983	0	0	Korioumé
geonames:2456011	Kabarasso	settlement	ML	Sikasso	Sikasso	12.0173	-5.9406	0	0	Kabanasso|Kabaraso|Kabarosso
geonames:2456007	Kabaté	settlement	ML	Kayes	Kayes	14.5113	-11.2103	0	0	
geonames:2456005	Kabaya	settlement	ML	Sikasso	Yanfolila	11.1167	-8.5667	0	0	
vigie:ml-kabaya	Kabaya	settlement	ML	Kayes	Kéniéba	12.6376	-11.1086	0	0	
geonames:2455994	Kaboïla	settlement	ML	Sikasso	Sikasso	11.2132	-5.6353	0	0	
vigie:ml-kadiaba-kadiel	Kadiaba Kadiel	settlement	ML	Kayes	Nioro	15.1237	-9.6475	0	0	
geonames:2455983	Kadial	settlement	ML	Mopti	Ténenkou	14.652	-4.4391	0	0	Kadiel
geonames:2455980	Kadiana	settlement	ML	Sikasso	Kolondiéba	10.75	-6.5	0	0	
vigie:ml-adm2-kadiana	Kadiana	admin2	ML	Sikasso		10.7	-6.53	0	25	
geonames:2455974	Kadiolo	settlement	ML	Sikasso	Kadiolo	10.55	-5.7667	24000	0	Kajolo
geonames:8631512	Kadiolo	admin2	ML	Sikasso		10.56	-5.76	0	40	
vigie:ml-kadji	Kadji	settlement	ML	Gao	Gao	16.1927	-0.0686	0	0	
vigie:ml-kafo-faboli-koutiala	Kafo Faboli	admin3	ML	Sikasso	Koutiala	12.6926	-5.9387	0	12	
vigie:ml-kafouziela	Kafouziéla	settlement	ML	Sikasso	Sikasso	11.4381	-5.6103	0	0	
vigie:ml-kafouziela-sikasso	Kafouziéla	admin3	ML	Sikasso	Sikasso	11.4477	-5.7596	0	12	
geonames:2455515	Kaigourou	settlement	ML	Tombouctou	Gourma-Rharous	16.9661	-1.6264	0	0	Kaygourou
geonames:2455945	Kakadian	settlement	ML	Kayes	Kayes	13.8321	-11.8435	0	0	
vigie:ml-adm3-kala-siguida	Kala Siguida	admin3	ML	Ségou	Niono	14.07	-6.03	0	15	
vigie:ml-kalaban-coura	Kalaban-Coura	quarter	ML	Bamako		12.58	-7.98	0	2	Kalabancoura
geonames:2455914	Kalabancoro	settlement	ML	Koulikoro	Kati	12.5733	-8.0291	0	0	Kalaban Coro|Kalaban Koro|Kalaba
vigie:ml-kaladougou-dioila	Kaladougou	admin3	ML	Koulikoro	Dioïla	12.513	-6.8618	0	12	
vigie:ml-kalake	Kalaké	settlement	ML	Ségou	Baraouéli	12.9681	-6.8561	0	0	
geonames:2455895	Kalana	settlement	ML	Sikasso	Yanfolila	10.7833	-8.2	0	0	
geonames:2455866	Kalifabougou	settlement	ML	Koulikoro	Kati	12.9488	-8.1744	0	0	Kalifabugu|Kanfibougou
geonames:2455856	Kaloumba	settlement	ML	Koulikoro	Nara	14.8599	-7.4958	0	0	
geonames:2455796	Kamani	settlement	ML	Koulikoro	Koulikoro	13.1807	-7.1059	0	0	Kamini|Kamina
geonames:2455811	Kambila	settlement	ML	Koulikoro	Kati	12.7931	-8.1051	0	0	
vigie:ml-kamiandougou	Kamiandougou	admin3	ML	Ségou	Ségou	13.6979	-5.5159	0	12	
geonames:2455741	Kandiourou	settlement	ML	Ségou	Niono	14.6042	-6.1333	0	0	Kandyourou
vigie:ml-kaneye	Kaneye	settlement	ML	Tombouctou	Goundam	16.422	-3.5973	0	0	
geonames:2455735	Kangaba	settlement	ML	Koulikoro	Kangaba	11.9333	-8.4167	17000	0	Kaba|Kangara
geonames:8631413	Kangaba	admin2	ML	Koulikoro		11.9652	-8.6013	0	35	
vigie:ml-kangare	Kangaré	settlement	ML	Sikasso	Yanfolila	11.6412	-8.201	0	0	
geonames:2455712	Kani Gogouna	settlement	ML	Mopti	Bandiagara	14.5588	-3.3889	0	0	Kani-Kogouna|Kanigogouma
geonames:2455716	Kani-Bonzon	settlement	ML	Mopti	Bankass	14.1355	-3.6304	0	0	
geonames:2455707	Kani-Kombolé	settlement	ML	Mopti	Bandiagara	14.1458	-3.5946	0	0	
geonames:6861916	Kaniegué	settlement	ML	Ségou	San	12.94	-5.5804	0	0	
vigie:ml-kaniogo	Kaniogo	admin3	ML	Koulikoro	Kangaba	11.8393	-8.6101	0	12	
geonames:6875894	Kansara	settlement	ML	Ségou	Tominian	13.7407	-4.3766	0	0	
geonames:2455673	Kapala	settlement	ML	Sikasso	Koutiala	12.2146	-5.4592	0	0	
geonames:2455674	Kapala	settlement	ML	Sikasso	Sikasso	11.1169	-5.7206	0	0	
vigie:ml-kapolondougou	Kapolondougou	admin3	ML	Sikasso	Sikasso	11.3599	-6.0678	0	12	
geonames:2455667	Karaba	settlement	ML	Ségou	San	12.915	-4.891	0	0	
vigie:ml-karabassane	Karabassane	settlement	ML	Gao	Bourem	16.8631	-0.3627	0	0	
vigie:ml-karagouana-malle	Karagouana Mallé	settlement	ML	Sikasso	Koutiala	12.5642	-5.7621	0	0	
geonames:2455658	Karakindé	settlement	ML	Mopti	Koro	14.4111	-2.9051	0	0	Karakindje
vigie:ml-adm3-karakoro	Karakoro	admin3	ML	Kayes	Kayes	14.95	-11.85	0	12	
vigie:ml-karakoro	Karakoro	river	ML			15	-11.9	0	0	rivière Karakoro
geonames:2455649	Karan	settlement	ML	Koulikoro	Kangaba	12.1325	-8.5221	0	0	Kara
geonames:2455648	Karangana	settlement	ML	Sikasso	Yorosso	12.2296	-5.0352	0	0	Kanrangana
vigie:ml-kareri	Kareri	admin3	ML	Mopti	Ténenkou	14.764	-5.1786	0	12	
vigie:ml-kareybandia	Kareybandia	settlement	ML	Gao	Gao	16.6372	-0.1647	0	0	Kareibandia
geonames:6867549	Kargué	settlement	ML	Mopti	Bandiagara	14.7947	-3.8127	0	0	
geonames:2455606	Karou	settlement	ML	Gao	Ansongo	15.1322	0.6795	0	0	
geonames:2455591	Kassa	settlement	ML	Mopti	Koro	14.7247	-3.0663	0	0	
geonames:2455588	Kassama	settlement	ML	Kayes	Kéniéba	13.0544	-11.1238	0	0	
geonames:2455582	Kassaro	settlement	ML	Kayes	Kita	12.9516	-8.878	0	0	Kassaro Gare|Kasaro|Kossaro
vigie:ml-kassarola	Kassarola	settlement	ML	Ségou	San	13.5305	-5.4034	0	0	
geonames:6880676	Kassorola	settlement	ML	Ségou	San	13.5343	-5.4031	0	0	
geonames:2594063	Kasséla	settlement	ML	Koulikoro	Kati	12.5905	-7.6712	0	0	
geonames:2455558	Kati	settlement	ML	Koulikoro	Kati	12.7441	-8.0726	120000	0	Katis|ka di|katy
geonames:7701199	Kati	admin2	ML	Koulikoro		12.8	-8	0	75	
geonames:2455556	Katibougou	settlement	ML	Koulikoro	Kati	12.4999	-8.0891	0	0	Katibugu
vigie:ml-katiorni	Katiorni	settlement	ML	Sikasso	Kadiolo	10.6674	-6.062	0	0	
geonames:2455553	Katiéna	settlement	ML	Ségou	Ségou	13.3231	-5.6418	0	0	Katiana
geonames:2455559	Katélé	settlement	ML	Sikasso	Kadiolo	10.6333	-5.6167	0	0	Katiele
geonames:2455518	Kayes	settlement	ML	Kayes	Kayes	14.4469	-11.4445	127000	0	
geonames:7701481	Kayes	admin2	ML	Kayes		14.45	-11.3	0	70	
iso:ML-1	Kayes	admin1	ML			14.2	-10.3	2000000	190	
vigie:ml-kayes-n-di	Kayes N’Di	quarter	ML	Kayes	Kayes	14.4578	-11.4414	0	2	Kayes Ndi
vigie:ml-kazangasso	Kazangasso	settlement	ML	Ségou	Bla	13.0435	-5.5677	0	0	
geonames:2455952	Kaï	settlement	ML	Sikasso	Kadiolo	10.9667	-5.7	0	0	
vigie:ml-keibane-soninke	Keibane-Soninké	settlement	ML	Koulikoro	Nara	15.2445	-7.2666	0	0	
vigie:ml-kel-eguel	Kel Eguel	settlement	ML	Mopti	Douentza	15.3477	-3.127	0	0	
vigie:ml-kel-malha	Kel Malha	settlement	ML	Tombouctou	Niafunké	16.3627	-4.612	0	0	
vigie:ml-adm2-kendie	Kendié	admin2	ML	Mopti		14.6	-3.75	0	20	
vigie:ml-kendie	Kendié	settlement	ML	Mopti	Bandiagara	14.6735	-3.5096	0	0	
geonames:2455447	Kendé	settlement	ML	Mopti	Bandiagara	14.7006	-3.4177	0	0	Kenndié|Kendi|Kendie
geonames:2455438	Kenenkou	settlement	ML	Koulikoro	Koulikoro	13.1062	-7.2434	0	0	Kènènkoun|Keninkou
geonames:2455367	Kerena	settlement	ML	Mopti	Douentza	15.0308	-2.6863	0	0	Kérano
vigie:ml-kersignane	Kersignané	settlement	ML	Kayes	Kayes	14.4692	-11.3636	0	0	
vigie:ml-khouloum	Khouloum	admin3	ML	Kayes	Kayes	14.4476	-11.3384	0	12	
geonames:2455293	Kiban	settlement	ML	Koulikoro	Banamba	13.579	-7.3537	0	0	Kiba
geonames:2455290	Kidal	settlement	ML	Kidal	Kidal	18.4411	1.4078	26000	0	Kidali|Kidalis|Kintal|kidaru|kydal
geonames:7701465	Kidal	admin2	ML	Kidal		18.7	1.2	0	90	
iso:ML-8	Kidal	admin1	ML			19	1.5	85000	210	
geonames:2455281	Kiffosso	settlement	ML	Sikasso	Yorosso	12.5015	-4.8992	0	0	Kifosso|Tiefosso
geonames:2455242	Kignan	settlement	ML	Sikasso	Sikasso	11.8519	-6.014	0	0	Kinian|Kinyan
vigie:ml-adm2-kignan	Kignan	admin2	ML	Sikasso		11.85	-6.02	0	25	
geonames:2455280	Kikara	settlement	ML	Mopti	Douentza	15.2108	-2.7483	0	0	
vigie:ml-kilidougou	Kilidougou	admin3	ML	Koulikoro	Dioïla	12.4009	-6.6183	0	12	
geonames:2455456	Kimparana	settlement	ML	Ségou	San	12.8422	-4.9245	6014	0	Kinmparana|Kemparana|Kimpanana|Kimparala
vigie:ml-adm2-kimparana	Kimparana	admin2	ML	Ségou		12.83	-4.93	0	20	
geonames:6910525	Kirango	settlement	ML	Ségou	Ségou	13.7028	-6.0704	0	0	
geonames:2455234	Kirané	settlement	ML	Kayes	Yélimané	15.4085	-10.2225	0	0	Kirané Kaniaga|Kerane
geonames:2455232	Kirchamba	settlement	ML	Tombouctou	Diré	16.3565	-3.2496	0	0	Kirssamba
geonames:2455229	Kiri	settlement	ML	Mopti	Koro	13.9671	-3.0286	0	0	
geonames:2455221	Kiro	settlement	ML	Mopti	Douentza	15.0526	-3.366	0	0	
geonames:2455216	Kita	settlement	ML	Kayes	Kita	13.0349	-9.4895	49000	0	
geonames:7701501	Kita	admin2	ML	Kayes		13.2	-9.5	0	95	
vigie:ml-adm1-kita	Kita	admin1	ML			13.3	-9.5	0	95	
vigie:ml-adm3-kita-nord	Kita Nord	admin3	ML	Kayes	Kita	13.2	-9.42	0	15	
vigie:ml-adm3-kita-ouest	Kita Ouest	admin3	ML	Kayes	Kita	13.03	-9.58	0	15	
geonames:2455209	Klela	settlement	ML	Sikasso	Sikasso	11.6875	-5.6641	0	0	Kelela|Kiela
vigie:ml-adm2-klela	Klela	admin2	ML	Sikasso		11.7	-5.66	0	25	
geonames:2455193	Kobaka	settlement	ML	Mopti	Mopti	14.526	-4.2123	0	0	
geonames:2455186	Kobalakoro	settlement	ML	Koulikoro	Kati	12.5877	-7.7663	0	0	Kobalacoro|Koubala
vigie:ml-kobokoto	Kobokoto	settlement	ML	Kayes	Kéniéba	12.8252	-11.0636	0	0	Kobokoto Ouest
geonames:6869622	Kobou	settlement	ML	Mopti	Douentza	15.1155	-1.7121	0	0	
vigie:ml-kobri	Kobri	settlement	ML	Kayes	Kita	13.1161	-9.8999	0	0	
vigie:ml-kobe	Kobé	settlement	ML	Gao	Gao	16.0567	0.1166	0	0	
vigie:ml-kochakarey	Kochakarey	settlement	ML	Gao	Gao	16.4411	-0.1211	0	0	
geonames:10343860	Kofan	settlement	ML	Sikasso	Sikasso	11.5167	-6.1367	0	0	
geonames:2455100	Kofi	settlement	ML	Kayes	Kéniéba	13.1996	-11.3354	0	0	
vigie:ml-kofoulabe	Kofoulabé	settlement	ML	Kayes	Kita	13.0243	-9.4974	0	0	
geonames:2455081	Kogoni	settlement	ML	Ségou	Niono	14.7343	-6.0294	0	0	
geonames:2455055	Kokofata	settlement	ML	Kayes	Kita	12.8833	-9.95	12985	0	
geonames:2455054	Kokolo	settlement	ML	Mopti	Bandiagara	14.4114	-3.5366	0	0	
geonames:2455080	Kokosso	settlement	ML	Ségou	San	12.7543	-5.5056	0	0	Kogosso
geonames:2455021	Kokry	settlement	ML	Ségou	Macina	13.9604	-5.5154	0	0	Kokry-Bozo|Kokry Centre|Kokri
geonames:2455059	Kokélé	settlement	ML	Sikasso	Bougouni	11.5289	-7.5416	0	0	
geonames:2455020	Kola	settlement	ML	Sikasso	Bougouni	11.3413	-7.4744	0	0	
vigie:ml-kolal	Kolal	settlement	ML	Koulikoro	Nara	15.2496	-7.9764	0	0	
vigie:ml-kolimbine	Kolimbiné	river	ML	Kayes	Kayes	14.7	-11.2	0	0	Colimbiné
vigie:ml-kolodougou-coro	Kolodougou Coro	settlement	ML	Ségou	Niono	14.2043	-5.9898	0	0	Kolodougou
geonames:2454958	Kologo	settlement	ML	Sikasso	Bougouni	11.2226	-7.4915	0	0	
geonames:2454955	Kolokani	settlement	ML	Koulikoro	Kolokani	13.5728	-8.0339	20000	0	Kokolani
geonames:8261491	Kolokani	admin2	ML	Koulikoro		13.75	-8.167	0	60	
vigie:ml-kolokoba	Kolokoba	settlement	ML	Sikasso	Sikasso	11.2094	-5.9982	0	0	
geonames:6906757	Kolondialan	settlement	ML	Koulikoro	Banamba	13.4907	-7.5088	0	0	
geonames:2454934	Kolondiéba	settlement	ML	Sikasso	Kolondiéba	11.0894	-6.8929	13000	0	
geonames:8334591	Kolondiéba	admin2	ML	Sikasso		10.942	-6.69	0	50	
geonames:2454929	Kolongo	settlement	ML	Ségou	Macina	14.1695	-5.4762	0	0	Kolongotomo
geonames:2454926	Kolongotomo	settlement	ML	Ségou	Ségou	13.8817	-5.686	0	0	
geonames:2454921	Koloni	settlement	ML	Sikasso	Yorosso	12.3604	-4.5842	0	0	
vigie:ml-kolonigue	Kolonigué	admin3	ML	Sikasso	Koutiala	12.1479	-5.3324	0	12	
geonames:2454906	Kolosso	settlement	ML	Sikasso	Kolondiéba	11.119	-6.5499	0	0	Koloso
vigie:ml-kolebougou	Kolébougou	settlement	ML	Koulikoro	Koulikoro	12.8497	-7.5689	0	0	
geonames:2454893	Komana	settlement	ML	Sikasso	Yanfolila	11.2167	-8.45	0	0	Komana Kouta
geonames:2454887	Komara	settlement	ML	Ségou	Macina	14.1166	-5.1487	0	0	Koumara|Kumara
vigie:ml-komodinde	Komodindé	settlement	ML	Kayes	Yélimané	14.9714	-11.0285	0	0	
geonames:6768602	Komongallou	settlement	ML	Mopti	Ténenkou	14.554	-4.1142	0	0	Komongalou
geonames:6652963	Koméoulou	settlement	ML	Kayes	Yélimané	15.093	-10.8154	0	0	
geonames:2454847	Kondi	settlement	ML	Tombouctou	Diré	16.3633	-3.4795	0	0	Koundi
vigie:ml-koningue	Koningué	admin3	ML	Sikasso	Koutiala	12.1725	-5.1823	0	12	
geonames:2454725	Koniobla	settlement	ML	Koulikoro	Kati	12.4193	-7.8788	0	0	Konyobla
geonames:2454857	Konna	settlement	ML	Mopti	Mopti	14.9433	-3.8947	15000	0	Kona
vigie:ml-adm2-konna	Konna	admin2	ML	Mopti		14.94	-3.89	0	25	
geonames:2454755	Konobougou	settlement	ML	Ségou	Baraouéli	12.917	-6.7579	0	0	
geonames:2454753	Konodimini	settlement	ML	Ségou	Ségou	13.3246	-6.4213	0	0	Konadimini|Konolimini
geonames:2454724	Konsa	settlement	ML	Mopti	Mopti	15.0581	-3.8745	0	0	
geonames:2454738	Konséguéla	settlement	ML	Sikasso	Koutiala	12.4095	-5.8766	0	0	
vigie:ml-adm2-konseguela	Konséguéla	admin2	ML	Sikasso		12.42	-5.88	0	20	
vigie:ml-kontela	Kontéla	admin3	ML	Kayes	Bafoulabé	14.0454	-10.3448	0	12	
geonames:2454721	Koporo Na	settlement	ML	Mopti	Koro	14.1308	-3.3539	0	0	Koporokendié Na|Koporokenié Na|Koporo-Kemema|Koporokondie-Na
vigie:ml-koporo-pen	Koporo Pen	settlement	ML	Mopti	Koro	14.2229	-3.3012	0	0	
geonames:2454717	Kora	settlement	ML	Mopti	Ténenkou	14.5336	-4.888	0	0	
vigie:ml-korarou	Korarou	admin3	ML	Mopti	Douentza	15.3239	-3.1305	0	12	
geonames:2454697	Korera Koré	settlement	ML	Kayes	Nioro	15.1377	-8.9597	0	0	
geonames:6867601	Kori Maoundé	settlement	ML	Mopti	Bandiagara	14.4521	-3.7762	0	0	
geonames:2454686	Kori-Kori	settlement	ML	Mopti	Bandiagara	14.406	-3.7498	0	0	
geonames:2454691	Korientzé	settlement	ML	Mopti	Mopti	15.3943	-3.7818	0	0	
vigie:ml-adm2-korientze	Korientzé	admin2	ML	Mopti		15.39	-3.77	0	25	
geonames:2454683	Korioumé	settlement	ML	Tombouctou	Tombouctou	16.6612	-3.0262	0	0	Koriomé|Koryoumé|Karioume
geonames:2454679	Kormou	settlement	ML	Mopti	Youwarou	15.6771	-4.2217	0	0	
geonames:2454674	Koro	settlement	ML	Mopti	Koro	14.064	-3.0754	20000	0	
geonames:7701494	Koro	admin2	ML	Mopti		14.07	-3.08	0	55	
vigie:ml-korodougou	Korodougou	admin3	ML	Ségou	Bla	13.0544	-5.5036	0	12	
geonames:2594075	Korofina	quarter	ML	Bamako		12.6756	-7.9307	0	2	
vigie:ml-adm3-korombana	Korombana	admin3	ML	Mopti	Mopti	15.35	-3.75	0	15	Korombane
vigie:ml-koromo	Koromo	admin3	ML	Sikasso	Koutiala	12.6535	-5.1892	0	12	
geonames:2454643	Koronga	settlement	ML	Koulikoro	Nara	15.3319	-7.6043	0	0	Korounga|Karounga
geonames:2454612	Kotaka	settlement	ML	Mopti	Mopti	14.8899	-4.001	0	0	Kontza
geonames:2454598	Kotouba	settlement	ML	Kayes	Kita	13.4743	-8.7236	0	0	
geonames:2454607	Kotéra	settlement	ML	Kayes	Kayes	14.7586	-12.1719	0	0	
geonames:2454596	Kouakourou	settlement	ML	Mopti	Djenné	14.2223	-4.4959	0	0	Kuakuru
vigie:ml-koubaye	Koubaye	settlement	ML	Mopti	Mopti	14.4154	-4.43	0	0	
geonames:6866848	Koubewel Koundia	settlement	ML	Mopti	Douentza	14.9853	-3.031	0	0	Koubel-Koundia
geonames:2454580	Koubi	settlement	ML	Mopti	Mopti	14.9258	-3.9535	0	0	Kubi
geonames:2454432	Koudiaga	settlement	ML	Mopti	Koro	14.6477	-3.0895	0	0	
geonames:2454552	Kouima	settlement	ML	Mopti	Djenné	13.7381	-4.7649	0	0	
geonames:2454544	Koula	settlement	ML	Ségou	Tominian	13.2419	-4.2741	0	0	Koura|Kula
geonames:2454545	Koula	settlement	ML	Koulikoro	Koulikoro	13.1138	-7.6523	0	0	Kula
vigie:ml-koulandougou	Koulandougou	admin3	ML	Ségou	Bla	13.1583	-5.2714	0	12	
geonames:2454530	Koulikoro	settlement	ML	Koulikoro	Koulikoro	12.8627	-7.5598	43000	0	Koulikoro-Liberte|Kulikoras|Kulikoro|ku li ke luo|kullikolo
geonames:7701503	Koulikoro	admin2	ML	Koulikoro		13.2257	-7.3033	0	60	
iso:ML-2	Koulikoro	admin1	ML			13.6	-7.6	2400000	190	
geonames:2454422	Koulogon	settlement	ML	Mopti	Bankass	13.8166	-3.4404	0	0	Koulogon Habé|Koulogon Peul|Koulongo|Kologon-Habe|Koulogo-Habbe|Koundougou
geonames:10376953	Koulou	settlement	ML	Kayes	Kita	12.2267	-9.9642	0	0	
vigie:ml-koulouba	Koulouba	quarter	ML	Koulikoro	Kati	12.661	-8.014	0	2	palais de Koulouba|Koulouba Palace
vigie:ml-koumankou-sikasso	Koumankou	admin3	ML	Sikasso	Sikasso	12.099	-6.2036	0	12	
geonames:2454483	Koumantou	settlement	ML	Sikasso	Bougouni	11.406	-6.8498	20000	0	Kumantun
vigie:ml-adm2-koumantou	Koumantou	admin2	ML	Sikasso		11.41	-6.85	0	25	
geonames:2454491	Koumaïra	settlement	ML	Tombouctou	Niafunké	15.7834	-3.8645	0	0	
vigie:ml-koumbia	Koumbia	settlement	ML	Sikasso	Yorosso	12.5919	-4.69	0	0	
vigie:ml-koumbia-yorosso	Koumbia	admin3	ML	Sikasso	Yorosso	12.6531	-4.6803	0	12	
geonames:2454468	Koumbé Niasso	settlement	ML	Mopti	Ténenkou	14.7088	-4.6842	0	0	Koumbé
geonames:2454450	Kouna	settlement	ML	Mopti	Ténenkou	14.4518	-4.6784	0	0	
geonames:2454451	Kouna	settlement	ML	Mopti	Mopti	14.2462	-4.145	0	0	
vigie:ml-kounari	Kounari	admin3	ML	Mopti	Mopti	14.6902	-4.037	0	12	
geonames:2454433	Koundian	settlement	ML	Kayes	Bafoulabé	13.159	-10.6803	0	0	Koudian
vigie:ml-koundou-guina	Koundou Guina	settlement	ML	Mopti	Bandiagara	14.4936	-3.2464	0	0	
geonames:2454786	Kouniakary	settlement	ML	Kayes	Kayes	14.5797	-10.9012	0	0	Koniakary|Koniakari|Koniakori|Koniakory
geonames:2454410	Kouniana	settlement	ML	Sikasso	Koutiala	12.5683	-5.1262	0	0	
geonames:2454404	Kounsoum	settlement	ML	Gao	Ansongo	15.5153	0.5636	0	0	
geonames:2454390	Kouoro	settlement	ML	Sikasso	Sikasso	12.0146	-5.708	0	0	Kuworo
geonames:6874931	Kourkanda Peulh	settlement	ML	Mopti	Bankass	13.6645	-3.7361	0	0	
geonames:2454354	Kourouba	settlement	ML	Koulikoro	Kati	12.0098	-8.2861	0	0	Kuruba
geonames:2454324	Kouroukoto	settlement	ML	Kayes	Kéniéba	12.6	-10.4	0	0	Kourkota|Kourokoto
vigie:ml-kouroulamini	Kouroulamini	admin3	ML	Sikasso	Bougouni	11.3477	-7.724	0	12	
geonames:2454305	Kourouma	settlement	ML	Ségou	Niono	14.6576	-6.0068	0	0	
geonames:2454306	Kourouma	settlement	ML	Sikasso	Sikasso	11.8792	-5.8386	0	0	Kuruma
geonames:2454294	Kourouninkoto	settlement	ML	Kayes	Kita	13.8587	-9.5806	0	0	Kourouninnkoto
geonames:2454287	Koursalé	settlement	ML	Koulikoro	Kati	12.259	-8.1837	0	0	
geonames:2454285	Koury	settlement	ML	Sikasso	Yorosso	12.184	-4.8028	0	0	Kouri|Kuri|Kouri Frontière
vigie:ml-adm2-koury	Koury	admin2	ML	Sikasso		12.16	-4.8	0	20	
geonames:2454378	Kourémalé	settlement	ML	Koulikoro	Kangaba	11.95	-8.7833	0	0	
vigie:ml-koussan-yanfolila	Koussan	admin3	ML	Sikasso	Yanfolila	10.5076	-7.97	0	12	
geonames:2454280	Koussané	settlement	ML	Kayes	Kayes	14.8852	-11.234	0	0	Koussané Kayes
geonames:2454268	Koutiala	settlement	ML	Sikasso	Koutiala	12.3917	-5.4642	150000	0	
geonames:7670554	Koutiala	admin2	ML	Sikasso		12.39	-5.46	0	65	
vigie:ml-adm1-koutiala	Koutiala	admin1	ML			12.3	-5.2	0	75	
geonames:2454259	Kouyan-Coura	settlement	ML	Ségou	Niono	14.268	-5.9309	0	0	Kouyan Koura|Kouyakoura
vigie:ml-koigour	Koïgour	settlement	ML	Tombouctou	Diré	16.3373	-3.3699	0	0	
geonames:2455066	Koïma	settlement	ML	Gao	Gao	16.3222	-0.0653	0	0	
vigie:ml-krina	Krina	settlement	ML	Koulikoro	Kati	12.3061	-8.1525	0	0	
vigie:ml-kremis	Krémis	settlement	ML	Kayes	Yélimané	15.3504	-10.3446	0	0	
geonames:2455503	Kébila	settlement	ML	Sikasso	Kolondiéba	11.2757	-7.0427	0	0	Kebele
geonames:2455504	Kébéni	settlement	ML	Sikasso	Kadiolo	10.6833	-5.55	0	0	Kebani
vigie:ml-keke	Kéké	settlement	ML	Mopti	Djenné	13.6751	-4.636	0	0	
geonames:2455474	Kéléya	settlement	ML	Sikasso	Bougouni	11.8277	-7.7878	0	0	
vigie:ml-kemekafo-dioila	Kémékafo	admin3	ML	Koulikoro	Dioïla	12.1672	-6.9195	0	12	
geonames:2455460	Kéméni	settlement	ML	Ségou	Bla	12.9787	-5.5433	0	0	
vigie:ml-adm3-kemene-tambo	Kéméné Tambo	admin3	ML	Kayes	Kayes	14.58	-11.85	0	15	
geonames:2455427	Kéniéba	settlement	ML	Kayes	Kéniéba	12.8375	-11.2357	12000	0	
geonames:8299787	Kéniéba	admin2	ML	Kayes		12.84	-11.24	0	75	
geonames:2455411	Kéniégoué	settlement	ML	Koulikoro	Kangaba	11.7667	-8.6167	0	0	Kéniégué|Keniegue
geonames:2455359	Kérela	settlement	ML	Koulikoro	Dioïla	12.7423	-6.8381	0	0	Kereba
vigie:ml-adm3-kewa	Kéwa	admin3	ML	Mopti	Djenné	14.3	-4.4	0	15	
geonames:2454210	Labbézanga	settlement	ML	Gao	Ansongo	14.9563	0.696	0	0	Labezanga|Labbezenga|Labezenga
vigie:ml-lac-debo	Lac Débo	lake	ML	Mopti	Youwarou	15.3	-4.15	0	20	Debo
vigie:ml-lac-faguibine	Lac Faguibine	lake	ML	Tombouctou	Goundam	16.75	-4	0	35	Faguibine
vigie:ml-lac-fati	Lac Fati	lake	ML	Tombouctou	Niafunké	16.25	-3.7	0	8	
vigie:ml-lac-horo	Lac Horo	lake	ML	Tombouctou	Goundam	16.2	-3.9	0	8	
vigie:ml-lac-korarou	Lac Korarou	lake	ML	Mopti	Douentza	15.27	-3.25	0	8	
vigie:ml-lac-niangaye	Lac Niangaye	lake	ML	Mopti	Douentza	15.9	-3.05	0	15	
vigie:ml-lac-de-manantali	Lac de Manantali	lake	ML	Kayes	Bafoulabé	13	-10.35	0	25	
vigie:ml-lac-de-selingue	Lac de Sélingué	lake	ML	Sikasso	Yanfolila	11.4	-8.2	0	20	
vigie:ml-lafia	Lafia	admin3	ML	Tombouctou	Tombouctou	16.6807	-2.6804	0	12	
geonames:6907756	Lafiabougou	quarter	ML	Bamako		12.637	-8.0441	0	2	Lafiyabugu
geonames:2454203	Lagassagou	settlement	ML	Mopti	Bankass	13.8355	-3.6246	0	0	
geonames:2454193	Lakamané	settlement	ML	Kayes	Diéma	14.5095	-9.9099	0	0	Lacamané|Lakamine|Lankamane
vigie:ml-lakanguemou	Lakanguémou	settlement	ML	Kayes	Nioro	15.4245	-10.2772	0	0	
geonames:2454182	Lambidou	settlement	ML	Kayes	Diéma	14.3121	-9.5509	0	0	
vigie:ml-lanfiala	Lanfiala	settlement	ML	Ségou	Tominian	13.4924	-4.1496	0	0	
geonames:2454162	Lany Mody	settlement	ML	Kayes	Kayes	14.7148	-12.055	0	0	Lani Modi
geonames:2454160	Lany Tounka	settlement	ML	Kayes	Kayes	14.713	-12.0515	0	0	Lani Tounka
vigie:ml-lelehoye	Lelehoye	settlement	ML	Gao	Ansongo	15.5446	0.469	0	0	Lellehoye
geonames:2454117	Lellehoye	settlement	ML	Gao	Ansongo	15.5557	0.4944	0	0	Lelehoy|Lelleo|Lelleoi
geonames:6847237	Lerneb	settlement	ML	Taoudénit	Taoudénit	16.3287	-4.9591	0	0	Lernab
geonames:2454101	Lessagou	settlement	ML	Mopti	Bankass	13.8118	-3.6026	0	0	Lessagou Habé|Lessogou
vigie:ml-liberte-dembaya	Liberté Dembaya	quarter	ML	Kayes	Kayes	14.44	-11.42	0	2	
geonames:11962473	Libé-Habbé	settlement	ML	Mopti	Bankass	13.7453	-3.3525	0	0	
geonames:2454080	Linguékoto	settlement	ML	Kayes	Kéniéba	12.763	-11.1997	0	0	Lenguékoto
geonames:2454073	Lobou	settlement	ML	Gao	Gao	16.2858	-0.0908	0	0	
geonames:2454072	Lobougoula	settlement	ML	Sikasso	Sikasso	11.0442	-5.9806	0	0	Lougouboula
vigie:ml-adm2-lobougoula	Lobougoula	admin2	ML	Sikasso		11.02	-5.94	0	25	
geonames:2454071	Lofigué	settlement	ML	Sikasso	Kadiolo	10.6333	-5.7167	0	0	
vigie:ml-logouana	Logouana	admin3	ML	Sikasso	Koutiala	12.4288	-5.2755	0	12	
vigie:ml-lolle	Lollè	settlement	ML	Sikasso	Kadiolo	10.7549	-6.2067	0	0	
vigie:ml-longorola	Longorola	settlement	ML	Sikasso	Sikasso	11.3851	-5.6559	0	0	
vigie:ml-lontou	Lontou	settlement	ML	Kayes	Kayes	14.3441	-11.3445	0	0	
geonames:2454059	Loro	settlement	ML	Mopti	Douentza	15.0874	-2.173	0	0	
geonames:12470231	Lougui	settlement	ML	Ségou	Niono	14.9822	-5.6052	0	0	
geonames:2454045	Loulo	settlement	ML	Kayes	Kéniéba	13.0671	-11.3722	0	0	Loulo Gounkoto|Lulo
geonames:2454043	Loulouni	settlement	ML	Sikasso	Kadiolo	10.9	-5.6	0	0	
vigie:ml-adm2-loulouni	Loulouni	admin2	ML	Sikasso		10.9	-5.62	0	25	
geonames:11002360	Lowol-Guéou	settlement	ML	Mopti	Bandiagara	14.7939	-3.8139	0	0	
geonames:2454104	Léré	settlement	ML	Tombouctou	Niafunké	15.7118	-4.9118	8000	0	
vigie:ml-adm2-lere	Léré	admin2	ML	Tombouctou		15.71	-4.91	0	50	
geonames:2455465	Macina	settlement	ML	Ségou	Macina	13.9641	-5.3579	20000	0	Massina|Ké-Macina|Ke Machine|Ke Massina|Ke-Masina
geonames:8631515	Macina	admin2	ML	Ségou		13.96	-5.36	0	50	
vigie:ml-macina	Macina	region	ML			14.3	-5	0	70	Massina
geonames:11427411	Madiakoye	settlement	ML	Tombouctou	Gourma-Rharous	16.7497	-2.3637	0	0	
geonames:2454018	Madiama	settlement	ML	Mopti	Djenné	13.7948	-4.396	0	0	
geonames:2454011	Madiga Sacko	settlement	ML	Kayes	Diéma	14.362	-9.307	0	0	Madiga
geonames:6912213	Madina	settlement	ML	Kayes	Kita	13.409	-9.6144	0	0	
vigie:ml-madina-diassa	Madina Diassa	settlement	ML	Sikasso	Yanfolila	10.8203	-7.7375	0	0	
geonames:2453975	Madina Kagoro	settlement	ML	Koulikoro	Nara	14.3733	-7.6661	0	0	
vigie:ml-madina-sacko	Madina Sacko	settlement	ML	Koulikoro	Banamba	13.7801	-7.5464	0	0	
vigie:ml-madougou	Madougou	settlement	ML	Mopti	Koro	14.2493	-2.73	0	0	
vigie:ml-madourou	Madourou	settlement	ML	Mopti	Koro	13.9124	-3.4068	0	0	
geonames:2453944	Mafouné	settlement	ML	Ségou	Tominian	12.7867	-4.3615	0	0	Mafuné|Mafaune
geonames:2453949	Mafélé	settlement	ML	Sikasso	Bougouni	11.0226	-7.0471	0	0	
geonames:2594067	Magnambougou	quarter	ML	Bamako		12.6184	-7.9489	0	2	
geonames:2453928	Mahina	settlement	ML	Kayes	Bafoulabé	13.7625	-10.8486	0	0	
geonames:2453922	Mahou	settlement	ML	Sikasso	Yorosso	12.1321	-4.6295	0	0	
vigie:ml-makano	Makano	settlement	ML	Kayes	Kita	12.6759	-9.0463	0	0	
geonames:2453719	Makhana	settlement	ML	Kayes	Kayes	14.6496	-10.5446	0	0	Marana|Makana
geonames:2453870	Malémana	settlement	ML	Mopti	Ténenkou	14.566	-5.426	0	0	Malimana
geonames:2453844	Mamaribougou	settlement	ML	Koulikoro	Nara	14.9806	-8.409	0	0	Mamaribugu
geonames:2453815	Manankoro	settlement	ML	Sikasso	Bougouni	10.4667	-7.45	0	0	
vigie:ml-adm2-manankoro	Manankoro	admin2	ML	Sikasso		10.45	-7.46	0	25	
geonames:2453812	Manantali	settlement	ML	Kayes	Bafoulabé	13.2076	-10.462	4000	0	
geonames:2453800	Mandiakui	settlement	ML	Ségou	Tominian	13.0197	-4.4644	0	0	
vigie:ml-mandiakuy	Mandiakuy	settlement	ML	Ségou	Tominian	13.017	-4.4648	0	0	
vigie:ml-mande-kati	Mandé	admin3	ML	Koulikoro	Kati	12.437	-8.1466	0	12	
geonames:2453772	Manko	settlement	ML	Mopti	Douentza	15.1519	-3.4391	0	0	
vigie:ml-maramandougou-kangaba	Maramandougou	admin3	ML	Koulikoro	Kangaba	11.8685	-8.3039	0	12	
vigie:ml-marche-de-dabanani	Marché de Dabanani	quarter	ML	Bamako		12.65	-7.998	0	2	Dabanani
vigie:ml-mare-de-gossi	Mare de Gossi	lake	ML	Tombouctou	Gourma-Rharous	15.8	-1.32	0	6	
vigie:ml-marebougou	Marebougou	settlement	ML	Mopti	Djenné	14.0833	-4.4271	0	0	
geonames:2453693	Marena Diombougou	settlement	ML	Kayes	Kayes	14.5678	-11.0483	0	0	Maréna
vigie:ml-mariko	Mariko	admin3	ML	Ségou	Niono	14.3898	-6.0363	0	12	
geonames:6911967	Marintoumania	settlement	ML	Kayes	Kayes	14.584	-10.8675	0	0	
vigie:ml-adm3-marintoumania	Marintoumania	admin3	ML	Kayes	Kayes	14.79	-11.33	0	10	
geonames:2451363	Marka	settlement	ML	Mopti	Djenné	14.2025	-5.1384	0	0	
geonames:2594157	Marka Coungo	settlement	ML	Koulikoro	Dioïla	12.7366	-7.2911	0	0	Markacoungo|Markakoungo
geonames:2453662	Markala	settlement	ML	Ségou	Ségou	13.6843	-6.0735	46000	0	Marakala
vigie:ml-adm2-markala	Markala	admin2	ML	Ségou		13.7	-6.08	0	20	
vigie:ml-marekaffo	Marékaffo	admin3	ML	Kayes	Yélimané	15.0125	-10.9406	0	12	
geonames:2453641	Massabougou	settlement	ML	Ségou	Niono	14.8154	-5.8962	0	0	
geonames:2453626	Massala	settlement	ML	Ségou	Ségou	13.2827	-6.5012	0	0	Masala
geonames:2453628	Massala	settlement	ML	Koulikoro	Koulikoro	12.824	-7.6417	0	0	Masala
geonames:2453622	Massamana	settlement	ML	Ségou	Macina	14.122	-5.4294	0	0	
geonames:2453621	Massantola	settlement	ML	Koulikoro	Kolokani	13.4941	-7.805	0	0	
geonames:2453615	Massigui	settlement	ML	Koulikoro	Dioïla	11.8588	-6.7708	0	0	Masigi
vigie:ml-adm2-massigui	Massigui	admin2	ML	Koulikoro		11.86	-6.77	0	30	
geonames:2453599	Matomo	settlement	ML	Ségou	Macina	13.8478	-4.9658	0	0	Matomo-Marka|Matom|Matoma|Matomou
geonames:2453594	Mayataké	settlement	ML	Mopti	Ténenkou	14.3458	-4.9028	0	0	
vigie:ml-medina-coura	Medina Coura	quarter	ML	Bamako		12.6544	-7.9947	0	2	
geonames:2453540	Medine	settlement	ML	Kayes	Kayes	14.3752	-11.3664	0	0	Medini
vigie:ml-meguetan	Meguétan	admin3	ML	Koulikoro	Koulikoro	12.9221	-7.4862	0	12	
geonames:6652450	Melgué	settlement	ML	Kayes	Kayes	15.0842	-11.1695	0	0	
geonames:6907248	Mena	settlement	ML	Koulikoro	Dioïla	12.3215	-6.9945	0	0	
vigie:ml-meridiela	Meridiela	settlement	ML	Sikasso	Bougouni	12.096	-7.2541	0	0	
geonames:2453472	Milala	settlement	ML	Tombouctou	Tombouctou	16.7589	-2.5234	0	0	
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
vigie:ml-miniko-sikasso	Miniko	admin3	ML	Sikasso	Sikasso	11.1828	-6.3432	0	12	
geonames:2453455	Minkiri	settlement	ML	Tombouctou	Gourma-Rharous	16.7558	-2.4418	0	0	
geonames:2453423	Miria	settlement	ML	Sikasso	Sikasso	11.2655	-5.7509	0	0	Missirikoro
geonames:2594069	Missabougou	quarter	ML	Bamako		12.632	-7.9211	0	2	Misabugu
geonames:2453426	Missira	quarter	ML	Bamako		12.6667	-7.9833	0	2	
geonames:2453443	Misséni	settlement	ML	Sikasso	Kadiolo	10.3167	-6.0667	0	0	Miseni
geonames:2453478	Miéna	settlement	ML	Sikasso	Koutiala	12.6297	-5.9904	0	0	
geonames:2453384	Molobala	settlement	ML	Sikasso	Koutiala	12.177	-5.333	0	0	Molabala
vigie:ml-adm2-molobala	Molobala	admin2	ML	Sikasso		12.17	-5.32	0	20	
geonames:2453383	Molodo	settlement	ML	Ségou	Niono	14.2372	-6.0227	0	0	Molodo-Centre
geonames:12224991	Molodo-Bambara	settlement	ML	Ségou	Niono	14.2485	-6.0516	0	0	Molodo Bamanan
geonames:2453375	Mondoro	settlement	ML	Mopti	Douentza	14.6762	-1.9513	0	0	Moundoro
vigie:ml-adm2-mondoro	Mondoro	admin2	ML	Mopti		14.67	-1.95	0	35	
geonames:2453776	Monimpébougou	settlement	ML	Ségou	Macina	14.1508	-5.5209	0	0	Monimpé|Monipébougou|Moninnpébougou|Monimpebugu
vigie:ml-mont-hombori	Mont Hombori	mountain	ML	Mopti	Douentza	15.26	-1.68	0	10	Hombori Tondo
vigie:ml-monzombougou	Monzombougou	settlement	ML	Kayes	Nioro	14.9795	-10.0202	0	0	
vigie:ml-monzonga	Monzonga	settlement	ML	Gao	Ansongo	15.5454	0.4636	0	0	
geonames:2453348	Mopti	settlement	ML	Mopti	Mopti	14.4843	-4.183	120000	0	
geonames:7701484	Mopti	admin2	ML	Mopti		14.5	-4.1	0	45	
iso:ML-5	Mopti	admin1	ML			14.4	-3.7	2030000	160	
geonames:2453681	Moribabougou	settlement	ML	Koulikoro	Kati	12.6867	-7.8638	0	0	Maribabougou|Moribabugu
geonames:2453333	Moribila	settlement	ML	Ségou	San	12.6595	-5.047	0	0	
geonames:2453322	Morikoïra	settlement	ML	Tombouctou	Diré	16.3468	-3.4418	0	0	Morikoyra
geonames:6910164	Morila	settlement	ML	Koulikoro	Dioïla	11.6579	-6.8623	1000	0	
vigie:ml-moudakane	Moudakane	settlement	ML	Gao	Bourem	16.8242	-0.2608	0	0	
geonames:2453276	Mougna	settlement	ML	Mopti	Djenné	13.884	-4.82	0	0	Mounia|Munia|Muniya
vigie:ml-mougui	Mougui	settlement	ML	Mopti	Douentza	15.0053	-3.1552	0	0	
geonames:2453266	Mountougoula	settlement	ML	Koulikoro	Kati	12.5289	-7.8217	0	0	Moundougoula|Moutoukoula|Muntugula
geonames:2453345	Moura	settlement	ML	Mopti	Djenné	14.3283	-4.6044	0	0	Mourra|Mora|Mourrari|Mourrary|Murrari|Murray
geonames:2453262	Mourdiah	settlement	ML	Koulikoro	Nara	14.4727	-7.4671	0	0	Mourdia|Mourdhia
vigie:ml-adm2-mourdiah	Mourdiah	admin2	ML	Koulikoro		14.47	-7.47	0	30	
geonames:2453246	Moussala	settlement	ML	Kayes	Kayes	14.4128	-10.9111	0	0	
geonames:2453251	Moussala	settlement	ML	Kayes	Kéniéba	12.5238	-11.2971	0	0	
geonames:12225060	Moussawèrè	settlement	ML	Ségou	Niono	14.1563	-5.9978	0	0	
geonames:2453533	Mékoré	settlement	ML	Tombouctou	Niafunké	15.8467	-4.2486	0	0	
vigie:ml-mema	Méma	region	ML			14.9	-5.8	0	60	
geonames:2453518	Ména	settlement	ML	Sikasso	Kolondiéba	11.2479	-6.7844	0	0	
vigie:ml-adm2-mena	Ména	admin2	ML	Koulikoro		11.93	-7.16	0	25	
geonames:2453514	Ménaka	settlement	ML	Ménaka	Ménaka	15.9182	2.4022	25000	0	Minaka|mei na ka
geonames:8631539	Ménaka	admin2	ML	Ménaka		15.92	2.4	0	90	
iso:ML-9	Ménaka	admin1	ML			16	2.7	100000	150	
geonames:2453466	Ménamba	settlement	ML	Sikasso	Yorosso	12.3946	-4.6716	0	0	Minanba|Manenba|Minamba
vigie:ml-metoumou	Métoumou	admin3	ML	Mopti	Bandiagara	14.7443	-3.1417	0	12	
geonames:2453553	M’Bouna	settlement	ML	Tombouctou	Goundam	16.6877	-3.9728	0	0	Mbouna
geonames:2453217	M’Pessoba	settlement	ML	Sikasso	Koutiala	12.6726	-5.7156	0	0	Mpessoba|Pessoba|Mpesoba
vigie:ml-adm2-m-pessoba	M’Pessoba	admin2	ML	Sikasso		12.67	-5.72	0	20	
geonames:2453182	Nafadji	settlement	ML	Kayes	Diéma	14.5554	-9.2314	0	0	
vigie:ml-nafanga	Nafanga	admin3	ML	Sikasso	Koutiala	12.2796	-5.2568	0	12	
vigie:ml-namala-guimba	Namala Guimba	admin3	ML	Kayes	Kita	13.3817	-9.3346	0	12	
vigie:ml-adm2-nampala	Nampala	admin2	ML	Ségou		15.28	-5.55	0	50	Nampalari
vigie:ml-nampala	Nampala	settlement	ML	Ségou	Niono	15.283	-5.553	0	0	Nampalla
vigie:ml-nampossela	Namposséla	settlement	ML	Sikasso	Koutiala	12.3294	-5.3403	0	0	
vigie:ml-nampe	Nampé	admin3	ML	Sikasso	Koutiala	12.5856	-5.4502	0	12	
geonames:2453173	Nangalasso	settlement	ML	Sikasso	Kolondiéba	10.8833	-6.3167	0	0	Nagalasso|Mangalasso
geonames:2453116	Nangola	settlement	ML	Koulikoro	Dioïla	12.666	-6.6043	0	0	
geonames:6765902	Nantaka	settlement	ML	Mopti	Mopti	14.5409	-4.2146	0	0	
geonames:2453079	Nara	settlement	ML	Koulikoro	Nara	15.18	-7.28	20000	0	
geonames:8261493	Nara	admin2	ML	Koulikoro		15.17	-7.29	0	100	
vigie:ml-adm1-nara	Nara	admin1	ML			15.1	-7.4	0	80	
geonames:2453076	Narena	settlement	ML	Koulikoro	Kangaba	12.2303	-8.6331	0	0	Narema
vigie:ml-natien	Natien	settlement	ML	Sikasso	Sikasso	11.3093	-5.6706	0	0	
geonames:2453065	Natié	settlement	ML	Sikasso	Sikasso	11.332	-5.8285	0	0	
geonames:10345989	Nema-Badenyakafo	settlement	ML	Mopti	Djenné	13.883	-4.819	0	0	Néma
geonames:2452942	Nerekoro	settlement	ML	Mopti	Djenné	13.8046	-4.3719	0	0	
geonames:2452856	Ngorkou	settlement	ML	Tombouctou	Niafunké	15.6598	-3.7157	0	0	N’Gorkou
geonames:2452830	Niafunké	settlement	ML	Tombouctou	Niafunké	15.9322	-3.9906	12000	0	Niafounké|Matounke
geonames:8299588	Niafunké	admin2	ML	Tombouctou		15.9	-4.1	0	65	
geonames:2452498	Niagadina	settlement	ML	Koulikoro	Kati	12.1339	-8.2289	0	0	
geonames:2452826	Niagané	settlement	ML	Kayes	Kita	14.2674	-9.7409	0	0	Niarané
vigie:ml-niakatela	Niakatéla	settlement	ML	Kayes	Yélimané	15.0532	-10.471	0	0	
geonames:2452807	Niala	settlement	ML	Ségou	Bla	12.9461	-5.86	0	0	Nialo
geonames:2452491	Niamakoro	quarter	ML	Bamako		12.5811	-7.9596	0	2	Nyamakorobougou
geonames:2452797	Niamana	settlement	ML	Ségou	San	13.0456	-5.2132	0	0	Niamana-Bankouma|Niamina
geonames:2594072	Niamana	settlement	ML	Koulikoro	Kati	12.5909	-7.8563	0	0	
vigie:ml-niamana	Niamana	settlement	ML	Koulikoro	Nara	14.3298	-7.3206	0	0	
vigie:ml-niambia	Niambia	admin3	ML	Kayes	Bafoulabé	13.6249	-11.2536	0	12	
vigie:ml-adm2-niamina	Niamina	admin2	ML	Koulikoro		13.3167	-6.9833	0	30	Nyamina
vigie:ml-nianasso	Nianasso	settlement	ML	Ségou	San	12.7572	-4.9762	0	0	
geonames:12511255	Niangassadiou	settlement	ML	Mopti	Douentza	14.3866	-2.7244	0	0	Niagassadiou|N’Gassadiou
geonames:2452771	Niangassagou	settlement	ML	Mopti	Douentza	14.6526	-1.7781	0	0	Niangasagou
vigie:ml-niansanari	Niansanari	admin3	ML	Mopti	Djenné	13.6675	-4.6341	0	12	Niansanarie
vigie:ml-niantaga	Niantaga	admin3	ML	Sikasso	Koutiala	12.7622	-5.3273	0	12	
geonames:2452756	Niantanso	settlement	ML	Kayes	Kita	13.2764	-10.1753	0	0	Niantassou|Niantansso
vigie:ml-niantjila	Niantjila	settlement	ML	Koulikoro	Dioïla	11.7961	-6.577	0	0	
geonames:6910621	Nianzana	settlement	ML	Ségou	Baraouéli	13.0952	-6.999	0	0	
geonames:2459610	Niaréla	quarter	ML	Bamako		12.65	-8	0	2	Bozolaniarela
geonames:2452731	Niasso	settlement	ML	Ségou	San	13.1929	-5.0461	0	0	
vigie:ml-niessoumala	Niessoumala	settlement	ML	Sikasso	Yanfolila	10.597	-8.2093	0	0	
vigie:ml-nimbougou	Nimbougou	settlement	ML	Sikasso	Kadiolo	10.8567	-5.5042	0	0	
vigie:ml-adm2-ningari	Ningari	admin2	ML	Mopti		14.67	-3.36	0	20	
vigie:ml-ningari	Ningari	settlement	ML	Mopti	Bandiagara	14.4612	-3.7744	0	0	
geonames:2452675	Niobougou	settlement	ML	Ségou	Niono	14.4011	-5.8778	0	0	
geonames:2452673	Niodougou	settlement	ML	Tombouctou	Niafunké	15.9958	-4.1647	0	0	
vigie:ml-niogomera	Niogomera	settlement	ML	Kayes	Yélimané	15.091	-10.4996	0	0	
geonames:2452657	Niongono	settlement	ML	Mopti	Bandiagara	14.3129	-3.8279	0	0	
geonames:2452655	Niono	settlement	ML	Ségou	Niono	14.2505	-5.9868	92000	0	Niono Sagnona|Niono Centre
geonames:8631514	Niono	admin2	ML	Ségou		14.6	-5.9	0	65	
geonames:8261494	Nioro	admin2	ML	Kayes		15.23	-9.59	0	65	
vigie:ml-adm1-nioro	Nioro	admin1	ML			15.1	-9.4	0	90	
vigie:ml-nioro-tougoune-rangabe	Nioro Tougouné Rangabé	settlement	ML	Kayes	Nioro	15.2654	-9.6272	0	0	Tougouné
geonames:2452651	Nioro du Sahel	settlement	ML	Kayes	Nioro	15.2293	-9.5928	33000	0	Nioro
geonames:2452442	Nioumamakana	settlement	ML	Koulikoro	Kati	12.4101	-8.8788	0	0	
geonames:2452642	Nissanata	settlement	ML	Mopti	Douentza	15.1034	-2.2254	0	0	Nisanata
geonames:2452720	Niéna	settlement	ML	Sikasso	Sikasso	11.4252	-6.3488	0	0	
vigie:ml-adm2-niena	Niéna	admin2	ML	Sikasso		11.42	-6.35	0	30	
geonames:2452623	Nokara	settlement	ML	Mopti	Douentza	15.1763	-2.3959	0	0	
geonames:2452616	Nombori	settlement	ML	Mopti	Bandiagara	14.3297	-3.4039	0	0	
vigie:ml-nongo-souala	Nongo-Souala	settlement	ML	Sikasso	Sikasso	11.7562	-5.564	0	0	
geonames:2452613	Nonkon	settlement	ML	Koulikoro	Kolokani	13.2236	-7.8582	0	0	Nonkho|Nonko
vigie:ml-nonsombougou	Nonsombougou	settlement	ML	Koulikoro	Kolokani	13.3183	-7.7491	0	0	
vigie:ml-nord-du-mali	Nord du Mali	region	ML			18	-1	0	450	nord Mali|Northern Mali
geonames:2452605	Nossombougou	settlement	ML	Koulikoro	Kolokani	13.0978	-7.935	0	0	Nossobougou
vigie:ml-nouga	Nouga	admin3	ML	Koulikoro	Kangaba	11.6824	-8.6561	0	12	
geonames:2452597	Nouh Peulh	settlement	ML	Mopti	Ténenkou	14.1767	-4.9041	0	0	Nouhoun Peul|Nouhoun-Peuhl
vigie:ml-nouh-bozo	Nouh-Bozo	settlement	ML	Mopti	Ténenkou	14.1686	-4.8842	0	0	
geonames:2452578	Nounou	settlement	ML	Tombouctou	Niafunké	15.9373	-4.1312	0	0	
geonames:2452480	Nyamina	settlement	ML	Koulikoro	Koulikoro	13.3131	-6.983	0	0	Niamina|Niaming
vigie:ml-adm2-neguela	Néguéla	admin2	ML	Koulikoro		12.87	-8.45	0	20	
vigie:ml-neguela	Néguéla	settlement	ML	Koulikoro	Kati	12.8483	-8.4626	0	0	
vigie:ml-n-daki	N’Daki	settlement	ML	Tombouctou	Gourma-Rharous	15.36	-0.95	0	0	Ndaki|Indaki
vigie:ml-n-dlondougou-dioila	N’Dlondougou	admin3	ML	Koulikoro	Dioïla	12.2117	-6.1787	0	12	
vigie:ml-n-dodjiga	N’Dodjiga	settlement	ML	Mopti	Youwarou	15.2	-4.4	0	10	Ndodjiga|Dodjiga
geonames:12225062	N’Dola	settlement	ML	Ségou	Niono	14.1595	-5.9269	0	0	N’Dolla
geonames:2453044	N’Débougou	settlement	ML	Ségou	Niono	14.3739	-5.9782	0	0	Ndébougou|Debougou
geonames:2452900	N’Gara	settlement	ML	Ségou	Ségou	13.3105	-6.5056	0	0	Gara|Ngaara
vigie:ml-n-garadougou	N’Garadougou	admin3	ML	Koulikoro	Dioïla	12.3887	-6.9565	0	12	
geonames:2457112	N’Gassola	settlement	ML	Ségou	Baraouéli	13.0834	-6.205	0	0	Gassola
geonames:2457090	N’Goa	settlement	ML	Ségou	San	13.2412	-5.1462	0	0	Goan
geonames:2452876	N’Golobougou	settlement	ML	Koulikoro	Dioïla	12.1734	-6.7089	0	0	
vigie:ml-n-golodiana	N’Golodiana	admin3	ML	Sikasso	Kolondiéba	10.9549	-7.043	0	12	
geonames:2452864	N’Golonianasso	settlement	ML	Sikasso	Koutiala	12.4269	-5.683	0	0	
geonames:2452861	N’Golopène	settlement	ML	Sikasso	Kadiolo	10.8167	-6	0	0	
geonames:2452854	N’Goro	settlement	ML	Tombouctou	Niafunké	15.9694	-4.0464	0	0	
vigie:ml-n-gorodia	N’Gorodia	settlement	ML	Mopti	Youwarou	15.4344	-3.7137	0	0	Ngorodia
geonames:2452846	N’Gouma	settlement	ML	Mopti	Douentza	15.6365	-3.3701	0	0	Ngouma|Gouma|Nkuma
vigie:ml-adm2-n-gouma	N’Gouma	admin2	ML	Mopti		15.66	-3.03	0	25	
vigie:ml-n-gouraba	N’Gouraba	settlement	ML	Koulikoro	Kati	12.4232	-7.4907	0	0	
vigie:ml-n-goutjina	N’Goutjina	settlement	ML	Sikasso	Koutiala	12.2969	-5.4786	0	0	Ngoutjina
vigie:ml-n-koumandougou	N’Koumandougou	admin3	ML	Ségou	Ségou	13.8706	-6.2254	0	12	
geonames:2452631	N’Kourala	settlement	ML	Sikasso	Sikasso	11.3604	-6.1146	0	0	Nkourala|Kourala
geonames:2452565	N’Tabacoro	settlement	ML	Koulikoro	Kati	12.3622	-7.89	0	0	Tabacoro|N’Tabakoro
geonames:2452561	N’Tarla	settlement	ML	Sikasso	Koutiala	12.5523	-5.7034	0	0	
vigie:ml-adm2-n-tillit	N’Tillit	admin2	ML	Gao		15.6	-0.45	0	45	
vigie:ml-n-tillit	N’Tillit	settlement	ML	Gao	Gao	15.5282	-0.4847	0	0	Ntillit|N’Tahaka
vigie:ml-n-tjiba	N’Tjiba	settlement	ML	Koulikoro	Kati	13.3044	-8.3928	0	0	Ntjiba
vigie:ml-n-tjikouna	N’Tjikouna	settlement	ML	Sikasso	Sikasso	11.1204	-6.2387	0	0	
geonames:2452531	N’Toba	settlement	ML	Ségou	Bla	13.1715	-5.2993	0	0	
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
geonames:2452353	Ouallo	settlement	ML	Mopti	Douentza	15.0689	-2.924	0	0	Oualo|Walo
geonames:2452376	Ouan	settlement	ML	Ségou	Tominian	13.6933	-4.4005	0	0	
geonames:2452348	Ouani	settlement	ML	Gao	Gao	16.7669	-0.2806	0	0	
geonames:2448669	Ouanian	settlement	ML	Ségou	Tominian	12.9528	-4.2329	0	0	
geonames:2452326	Ouattagouna	settlement	ML	Gao	Ansongo	15.1787	0.7238	0	0	Ouatagouna|Watagouna
vigie:ml-adm2-ouattagouna	Ouattagouna	admin2	ML	Gao		15.18	0.72	0	30	
geonames:2452298	Ouenkoro	settlement	ML	Mopti	Bankass	13.3848	-3.827	0	0	Wonkoro|Ouonkoro|Ouankoro|Wankoro|Wenkoro
vigie:ml-ouinerden	Ouinerden	admin3	ML	Tombouctou	Gourma-Rharous	16.6704	-1.2738	0	12	Winerden
geonames:2452269	Ouléni	settlement	ML	Koulikoro	Banamba	13.7154	-7.3031	0	0	
geonames:2452230	Ouo	settlement	ML	Mopti	Bankass	14.1013	-3.7846	0	0	Wo
vigie:ml-ouolodo	Ouolodo	settlement	ML	Koulikoro	Kolokani	13.8601	-7.8481	0	0	
vigie:ml-ouolodo-kolokani	Ouolodo	admin3	ML	Koulikoro	Kolokani	13.2164	-7.9906	0	12	
vigie:ml-ouolon	Ouolon	settlement	ML	Ségou	San	13.497	-4.8597	0	0	
geonames:6867045	Ouoro	settlement	ML	Mopti	Bandiagara	14.1803	-3.4485	0	0	Woro
geonames:2452206	Ourikéla	settlement	ML	Sikasso	Yorosso	12.1096	-5.0628	0	0	
vigie:ml-ouro-ali	Ouro Ali	admin3	ML	Mopti	Djenné	13.9758	-4.5999	0	12	
vigie:ml-ouro-ardo	Ouro Ardo	admin3	ML	Mopti	Ténenkou	14.5411	-4.7941	0	12	
vigie:ml-ouro-guire	Ouro Guiré	admin3	ML	Mopti	Ténenkou	14.4156	-4.8477	0	12	
geonames:2452187	Ouro Modi	settlement	ML	Mopti	Mopti	14.2807	-4.6037	0	0	Uro Modi|Ouro-Mody
vigie:ml-ouroube-doude	Ouroubé Doudé	admin3	ML	Mopti	Mopti	15.2339	-3.8902	0	12	
vigie:ml-ouroun	Ouroun	settlement	ML	Sikasso	Bougouni	11.6975	-7.9204	0	0	
geonames:2452168	Oussoubidiagna	settlement	ML	Kayes	Bafoulabé	14.2475	-10.462	0	0	Oussoumbidiana
vigie:ml-adm2-oussoubidiagna	Oussoubidiagna	admin2	ML	Kayes		14.2386	-10.4697	0	35	
vigie:ml-adm2-ouelessebougou	Ouélessébougou	admin2	ML	Koulikoro		11.999	-7.91	0	30	
geonames:2452224	Ouéléssébougou	settlement	ML	Koulikoro	Kati	11.9989	-7.914	15000	0	Wolossébougou|Ouolossebougou|Welesebugu|Wolossedougou
vigie:ml-palasso	Palasso	settlement	ML	Sikasso	Yorosso	12.1069	-5.0202	0	0	
geonames:2452133	Paparah	settlement	ML	Kayes	Kayes	14.4106	-11.4191	0	0	Papara
vigie:ml-parc-national-de-la-boucle-du-baoule	Parc national de la Boucle du Baoulé	park	ML	Kayes	Kita	13.9	-9.1	0	70	Boucle du Baoulé|Baoulé
geonames:2452120	Parou	settlement	ML	Mopti	Bankass	14.1891	-3.7488	0	0	
geonames:2452107	Pel-Maoudé	settlement	ML	Mopti	Koro	14.0844	-3.2692	0	0	Pel
geonames:2457410	Pelengana	settlement	ML	Ségou	Ségou	13.4274	-6.222	0	0	Flangana|Palenguena|Pelenguena|Pelennguena
geonames:6866902	Pelinga	settlement	ML	Mopti	Bandiagara	14.7442	-3.0874	0	0	
geonames:2452103	Pelou	settlement	ML	Mopti	Bandiagara	14.3414	-3.4411	0	0	Pelu
geonames:2452098	Penesso	settlement	ML	Ségou	Bla	13.0039	-5.3031	0	0	Penenso
vigie:ml-perasso	Perasso	settlement	ML	Sikasso	Kadiolo	10.6768	-5.6082	0	0	
geonames:2452095	Pergué	settlement	ML	Mopti	Koro	14.8019	-2.9763	0	0	Perge|Pergé
vigie:ml-petaka	Petaka	settlement	ML	Mopti	Douentza	15.0217	-2.8475	0	0	
geonames:2452089	Petesso	settlement	ML	Ségou	Bla	12.9166	-5.6021	0	0	
vigie:ml-pignari	Pignari	admin3	ML	Mopti	Bandiagara	14.2294	-3.9313	0	12	Pignari Bana
geonames:2452102	Pimperna	settlement	ML	Sikasso	Sikasso	11.4313	-5.7548	0	0	Pemmpéréna
geonames:2452072	Pogo	settlement	ML	Ségou	Niono	13.8988	-5.9111	0	0	Npogo|Pagou
vigie:ml-point-g	Point G	quarter	ML	Bamako		12.67	-7.995	0	2	
vigie:ml-pondori	Pondori	admin3	ML	Mopti	Djenné	13.9088	-4.6225	0	12	
vigie:ml-pont-d-ansongo	Pont d’Ansongo	region	ML	Gao	Ansongo	15.66	0.5	0	1	
vigie:ml-prison-de-kenioroba	Prison de Kénioroba	region	ML	Koulikoro	Kati	12.12	-8.25	0	2	Kénioroba|Kénieroba
vigie:ml-quartier-du-fleuve	Quartier du Fleuve	quarter	ML	Bamako		12.645	-7.99	0	2	
vigie:ml-quinzambougou	Quinzambougou	quarter	ML	Bamako		12.6598	-7.9811	0	2	
geonames:2452034	Raz El Ma	settlement	ML	Tombouctou	Goundam	16.6056	-4.4598	0	0	Ras El Ma
geonames:6875862	Roundé Sirou	settlement	ML	Mopti	Djenné	13.9185	-4.5619	0	0	
vigie:ml-axe-route-nationale-1	Route nationale 1	road	ML			14.3	-9.5	0	220	RN1|RN 1|axe Kayes-Bamako|route Kayes-Bamako
vigie:ml-route-nationale-10	Route nationale 10	road	ML			11.22	-5.52	0	50	RN10|RN 10|axe Sikasso-Héremakono|axe Sikasso-Hérémakono
vigie:ml-route-nationale-12	Route nationale 12	road	ML			12.3	-5.1	0	50	RN12|RN 12|axe Koutiala-Koury
vigie:ml-axe-route-nationale-15	Route nationale 15	road	ML			14.3	-3.5	0	60	RN15|RN 15|axe Sévaré-Bandiagara-Koro
vigie:ml-axe-route-nationale-16	Route nationale 16	road	ML			15.1	-2.4	0	180	RN16|RN 16|axe Sévaré-Gao|axe Douentza-Hombori
vigie:ml-axe-route-nationale-17	Route nationale 17	road	ML			15.6	0.4	0	70	RN17|axe Gao-Labbézanga|axe Ansongo-Labbézanga
vigie:ml-route-nationale-20	Route nationale 20	road	ML			15.75	1.7	0	120	RN20|RN 20
vigie:ml-axe-route-nationale-24	Route nationale 24	road	ML			13	-9.2	0	120	RN24|RN 24
vigie:ml-route-nationale-33	Route nationale 33	road	ML			15.6	-5.2	0	180	RN33|RN 33
vigie:ml-route-nationale-5	Route nationale 5	road	ML			12.3	-8.5	0	60	RN5|RN 5|axe Bamako-Kourémalé
vigie:ml-axe-route-nationale-6	Route nationale 6	road	ML			13.1	-6.9	0	100	RN6|RN 6|route Bamako-Ségou|axe Ségou-Bla
vigie:ml-axe-route-nationale-7	Route nationale 7	road	ML			11.7	-6.8	0	120	RN7|RN 7|axe Bamako-Sikasso|axe Sikasso-Bamako|axe Sikasso-Zégoua
vigie:ml-sabalibougou	Sabalibougou	quarter	ML	Bamako		12.59	-8	0	2	
geonames:6893535	Saberé-Dah	settlement	ML	Mopti	Koro	14.2426	-2.941	0	0	Sabéré
vigie:ml-saboucire	Sabouciré	settlement	ML	Kayes	Kayes	14.1013	-10.4436	0	0	Sabousiré
geonames:2451984	Sabougou	settlement	ML	Koulikoro	Kolokani	13.9054	-8.0931	0	0	
vigie:ml-saboula	Saboula	admin3	ML	Kayes	Kita	13.3494	-9.5952	0	12	
geonames:2451964	Sadiola	settlement	ML	Kayes	Kayes	13.8912	-11.6928	0	0	Sajola
vigie:ml-adm2-sadiola	Sadiola	admin2	ML	Kayes		13.9	-11.7	0	35	
geonames:2451947	Safo	settlement	ML	Koulikoro	Kati	12.7715	-7.9207	0	0	
vigie:ml-sagabala	Sagabala	settlement	ML	Koulikoro	Kolokani	14.0844	-8.1021	0	0	
geonames:2451943	Sagabari	settlement	ML	Kayes	Kita	12.5833	-9.8	0	0	
vigie:ml-adm2-sagabari	Sagabari	admin2	ML	Kayes		12.57	-9.79	0	30	
geonames:2451935	Sagalo	settlement	ML	Kayes	Kéniéba	12.2	-10.7	15830	0	Sagallo
geonames:2451922	Sah	settlement	ML	Mopti	Youwarou	15.6259	-4.0488	0	0	Saah
geonames:2451917	Sahona	settlement	ML	Mopti	Mopti	14.3302	-4.3804	0	0	Sahonna
vigie:ml-sakoiba	Sakoïba	settlement	ML	Ségou	Ségou	13.3117	-6.2806	0	0	
vigie:ml-sal-dimi	Sal-Dimi	settlement	ML	Mopti	Bandiagara	14.6117	-3.303	0	0	
geonames:10375734	Salam	settlement	ML	Tombouctou	Tombouctou	17.0542	-2.9972	0	0	Essalam
geonames:2450651	Saloba	settlement	ML	Ségou	Macina	13.8781	-5.2428	0	0	Souleye|Souley
geonames:2451860	Sama-Foulala	settlement	ML	Ségou	Ségou	13.3822	-6.5113	0	0	Samaflala
geonames:2451862	Samabogo	settlement	ML	Ségou	Bla	12.8587	-5.506	0	0	Samabouro
geonames:2451856	Samakélé	settlement	ML	Koulikoro	Banamba	13.5711	-7.5665	0	0	
geonames:6907680	Samanko	settlement	ML	Koulikoro	Kati	12.5332	-8.0588	0	0	Samanko II
geonames:2451815	Samaya	settlement	ML	Koulikoro	Kati	12.5495	-8.0552	0	0	
geonames:2451805	Sambakanou	settlement	ML	Kayes	Yélimané	15.1214	-10.7011	0	0	Sanbakanou
geonames:2451792	Saminé	settlement	ML	Ségou	Ségou	13.1359	-6.0807	0	0	Samènè
geonames:2451780	Sampara	settlement	ML	Mopti	Mopti	14.7025	-4.0468	0	0	
vigie:ml-adm3-same-diomboma	Samé Diomboma	admin3	ML	Kayes	Kayes	14.4	-11.62	0	15	
vigie:ml-same-plantation	Samé Plantation	settlement	ML	Kayes	Kayes	14.5095	-11.5919	0	0	
geonames:2451778	San	settlement	ML	Ségou	San	13.3034	-4.8956	46000	0	
geonames:8631516	San	admin2	ML	Ségou		13.3	-4.9	0	55	
vigie:ml-adm1-san	San	admin1	ML			13.3	-4.75	0	65	
geonames:2451760	Sanando	settlement	ML	Ségou	Baraouéli	12.9673	-6.4083	0	0	
vigie:ml-adm2-sanando	Sanando	admin2	ML	Ségou		12.92	-6.75	0	20	
geonames:2451747	Sanankoro Djitoumou	settlement	ML	Koulikoro	Kati	12.0548	-7.7071	0	0	
geonames:2451736	Sanankoroba	settlement	ML	Koulikoro	Kati	12.3974	-7.9394	0	0	Sanankoro
geonames:2451711	Sandaré	settlement	ML	Kayes	Nioro	14.7038	-10.3057	0	0	
vigie:ml-adm2-sandare	Sandaré	admin2	ML	Kayes		14.7	-10.3	0	30	
geonames:2451705	Sandiambougou	settlement	ML	Kayes	Kita	13.319	-9.3817	0	0	Sandianbougou
vigie:ml-sangarebougou	Sangarébougou	settlement	ML	Koulikoro	Kati	12.6839	-7.9278	0	0	
geonames:2451689	Sangha	settlement	ML	Mopti	Bandiagara	14.464	-3.3085	0	0	Sanga|Sanda|Sangana
vigie:ml-adm2-sangha	Sangha	admin2	ML	Mopti		14.47	-3.31	0	20	
vigie:ml-sankarani	Sankarani	river	ML	Sikasso	Yanfolila	11.5	-8.2	0	0	
geonames:2451828	Sankoro	settlement	ML	Mopti	Bankass	13.5002	-3.884	0	0	
geonames:2451647	Sanoukou	settlement	ML	Kayes	Kéniéba	12.8134	-11.28	0	0	Sanakou|Sanokou
geonames:2451641	Sansanding	settlement	ML	Ségou	Ségou	13.7252	-6.0043	0	0	
vigie:ml-adm2-sansanding	Sansanding	admin2	ML	Ségou		13.73	-6	0	20	
geonames:2451637	Sansankidé	settlement	ML	Kayes	Diéma	14.4233	-9.9647	0	0	
geonames:2451635	Sansanto	settlement	ML	Kayes	Kéniéba	12.8804	-11.2421	0	0	
geonames:2451632	Sanso	settlement	ML	Sikasso	Bougouni	11.7151	-6.8474	0	0	
geonames:2451615	Sanzana	settlement	ML	Sikasso	Sikasso	11.2243	-5.9717	0	0	Sansana
vigie:ml-sanekuy	Sanékuy	settlement	ML	Ségou	Tominian	13.0664	-4.6134	0	0	
geonames:2451596	Saraféré	settlement	ML	Tombouctou	Niafunké	15.824	-3.6942	0	0	Sarefere
vigie:ml-adm2-sarafere	Saraféré	admin2	ML	Tombouctou		15.82	-3.7	0	25	
geonames:2451592	Saran	settlement	ML	Mopti	Bankass	13.4245	-3.9172	0	0	
geonames:2451569	Sare Mala	settlement	ML	Mopti	Djenné	14.3154	-4.235	0	0	
geonames:6768604	Sarema	settlement	ML	Mopti	Mopti	14.5372	-4.0673	0	0	
geonames:2451561	Sareyamou	settlement	ML	Tombouctou	Diré	16.0838	-3.2399	0	0	Sarayamou|Saré Yamou
geonames:2451556	Sarro	settlement	ML	Ségou	Macina	13.7224	-5.2386	0	0	Saro
vigie:ml-adm2-sarro	Sarro	admin2	ML	Ségou		13.72	-5.25	0	25	
geonames:2451577	Sarédina	settlement	ML	Mopti	Mopti	14.2956	-4.4032	0	0	
geonames:2451546	Satadougou	settlement	ML	Kayes	Kéniéba	12.6145	-11.4178	706	0	
vigie:ml-sebekoro	Sebekoro	settlement	ML	Kayes	Kita	12.8347	-9.6867	0	0	
geonames:2449985	Selefougou	settlement	ML	Koulikoro	Kangaba	11.75	-8.3333	0	0	Sélofara|Téléfoungou
geonames:2451367	Sendégué	settlement	ML	Mopti	Mopti	15.2615	-3.9484	0	0	Sindégué
vigie:ml-senko	Senko	settlement	ML	Kayes	Kita	12.8086	-9.354	0	0	
geonames:2451304	Serma	settlement	ML	Mopti	Douentza	14.8599	-2.2642	0	0	
geonames:2451442	Seyna	settlement	ML	Gao	Ansongo	15.6113	0.4888	0	0	Seïna
vigie:ml-siadougou	Siadougou	admin3	ML	Ségou	San	13.5059	-5.1277	0	12	
geonames:2451250	Sibi-Sibi	settlement	ML	Mopti	Bandiagara	14.3312	-3.5544	0	0	
geonames:2451258	Sibila	settlement	ML	Ségou	Ségou	13.7779	-5.8778	0	0	Sibilla
geonames:2451252	Sibirila	settlement	ML	Sikasso	Bougouni	11.4274	-7.7706	0	0	
vigie:ml-sibirila-bougouni	Sibirila	admin3	ML	Sikasso	Bougouni	10.4666	-7.2487	0	12	
geonames:2451241	Siby	settlement	ML	Koulikoro	Kati	12.3755	-8.3349	0	0	Sibi
vigie:ml-adm2-siby	Siby	admin2	ML	Koulikoro		12.38	-8.33	0	25	
geonames:2451233	Sidibéla	settlement	ML	Kayes	Bafoulabé	13.946	-11.078	0	0	
geonames:2451185	Sikasso	settlement	ML	Sikasso	Sikasso	11.3176	-5.6665	225000	0	
geonames:7729902	Sikasso	admin2	ML	Sikasso		11.5218	-5.9401	0	75	
iso:ML-3	Sikasso	admin1	ML			11.3	-6.8	2640000	180	
geonames:2451173	Sikoro	quarter	ML	Bamako		12.6921	-8.0947	0	2	
geonames:2451160	Sikoulou	settlement	ML	Koulikoro	Kati	12.7098	-7.8268	0	0	
geonames:2451141	Simbi	settlement	ML	Mopti	Douentza	15.1348	-1.9828	0	0	
geonames:2451142	Simby	settlement	ML	Kayes	Nioro	14.9065	-9.6809	0	0	Simbi
geonames:6867187	Sincarma	settlement	ML	Mopti	Bandiagara	14.3739	-3.5665	0	0	Sinnkarma
geonames:2451086	Sincina	settlement	ML	Sikasso	Koutiala	12.3516	-5.4422	0	0	Sinsina|Sinsinna|Sinssina
vigie:ml-sinda	Sinda	settlement	ML	Mopti	Koro	14.1306	-3.4172	0	0	
geonames:2451107	Sinkolo	settlement	ML	Sikasso	Koutiala	12.085	-5.5526	0	0	
geonames:2451640	Sinzani	settlement	ML	Koulikoro	Koulikoro	13.115	-7.5565	0	0	
geonames:2451057	Sirabougou	settlement	ML	Mopti	Djenné	13.74	-4.5498	0	0	
geonames:2451051	Sirado	settlement	ML	Koulikoro	Banamba	14.0224	-7.7303	0	0	
geonames:6912325	Sirakoro	settlement	ML	Kayes	Kita	13.4253	-9.1498	0	0	
geonames:2451014	Sirakoroba	settlement	ML	Koulikoro	Kolokani	13.5329	-7.6448	0	0	
geonames:2451005	Sirakorola	settlement	ML	Koulikoro	Koulikoro	13.2867	-7.5698	0	0	Siracorola
geonames:2450972	Siribala	settlement	ML	Ségou	Niono	14.0432	-6.1067	0	0	Siribala Coro|Siribala-Koro
vigie:ml-sirifila-boundy	Sirifila-Boundy	admin3	ML	Ségou	Niono	14.3944	-5.9807	0	12	Sirifila
geonames:2450933	Sitakily	settlement	ML	Kayes	Kéniéba	13.107	-11.2325	0	0	Sitakili|Sitakali
vigie:ml-sitanikoto	Sitanikoto	settlement	ML	Kayes	Kita	12.7278	-10.21	0	0	
geonames:2451215	Siékorolé	settlement	ML	Sikasso	Yanfolila	11.3167	-8.25	0	0	Sekorole
vigie:ml-sobane-da	Sobane-Da	settlement	ML	Mopti	Koro	14.45	-3.2	0	0	Sobane-Kou|Sobame Da
geonames:2450897	Sobokou	settlement	ML	Kayes	Kayes	14.659	-11.9785	0	0	
vigie:ml-adm3-soboundou	Soboundou	admin3	ML	Tombouctou	Niafunké	15.94	-3.98	0	12	
vigie:ml-sobra	Sobra	admin3	ML	Koulikoro	Kati	12.4336	-8.7756	0	12	
geonames:2450834	Socoura	settlement	ML	Mopti	Mopti	14.5462	-4.0914	0	0	Sokoura|Sokouna|Sokura
geonames:2450887	Sofara	settlement	ML	Mopti	Djenné	14.0167	-4.2333	0	0	Sofara-Diaba
vigie:ml-adm2-sofara	Sofara	admin2	ML	Mopti		14.02	-4.24	0	25	
geonames:2450846	Sogoniko	quarter	ML	Bamako		12.6064	-7.9645	0	2	Sokoninko
geonames:2450870	Sogou	settlement	ML	Mopti	Bandiagara	14.7538	-3.0013	0	0	
geonames:6910833	Soignébougou	settlement	ML	Ségou	Ségou	13.2151	-6.3485	0	0	Soantiebougou|Souaniebougou|Souanyiebougou
geonames:2450849	Sokolo	settlement	ML	Ségou	Niono	14.7328	-6.1219	4374	0	Sokolon
vigie:ml-adm2-sokolo	Sokolo	admin2	ML	Ségou		14.73	-6.12	0	35	
vigie:ml-adm2-sokoura	Sokoura	admin2	ML	Mopti		13.4	-3.65	0	20	
vigie:ml-sokoura	Sokoura	settlement	ML	Mopti	Bankass	14.0874	-3.4923	0	0	
vigie:ml-sokourani-missirikoro	Sokourani-Missirikoro	settlement	ML	Sikasso	Sikasso	11.2302	-5.7532	0	0	
geonames:2450814	Soloba	settlement	ML	Sikasso	Yanfolila	11.2	-8.45	0	0	
geonames:2450811	Solona	settlement	ML	Sikasso	Yanfolila	11.1333	-8.2167	0	0	
geonames:2450804	Somadougou	settlement	ML	Mopti	Mopti	14.2846	-4.0647	0	0	Soumadougou
vigie:ml-somankidy	Somankidy	settlement	ML	Kayes	Kayes	14.5467	-11.6078	0	0	Somankidi
geonames:2451818	Somasso	settlement	ML	Ségou	Bla	12.8729	-5.6032	0	0	Samasso
geonames:2450797	Somo	settlement	ML	Ségou	San	13.2431	-4.779	0	0	
geonames:6910692	Somo	settlement	ML	Ségou	Baraouéli	13.3286	-6.6878	0	0	Somon
geonames:2450790	Sona	settlement	ML	Sikasso	Yorosso	12.0977	-4.6868	0	0	Sono|Sonon
geonames:2450779	Songho	settlement	ML	Ségou	Niono	14.6408	-5.8276	0	0	
geonames:2450780	Songho	settlement	ML	Mopti	Bandiagara	14.4039	-3.6981	0	0	Songo|Songobia
vigie:ml-songo-doubacore-koutiala	Songo-Doubacoré	admin3	ML	Sikasso	Koutiala	12.6001	-5.3365	0	12	
vigie:ml-songobia	Songobia	settlement	ML	Mopti	Bankass	14.1447	-3.7764	0	0	
vigie:ml-songoua	Songoua	admin3	ML	Sikasso	Koutiala	12.5104	-5.4544	0	12	
geonames:2594769	Soninkoura	settlement	ML	Koulikoro	Kati	12.8322	-8.7892	0	0	Sorin Koura
vigie:ml-sony-aliber	Sony Aliber	admin3	ML	Gao	Gao	16.4989	-0.1021	0	12	Soni Ali Ber|Sony Ali Ber
geonames:2450741	Sormé	settlement	ML	Mopti	Mopti	14.8704	-4.4071	0	0	
geonames:2450738	Soroba	settlement	ML	Mopti	Youwarou	15.2312	-4.0747	0	0	
vigie:ml-sorobasso	Sorobasso	settlement	ML	Sikasso	Koutiala	12.5169	-5.2548	0	0	
geonames:2450734	Sorobougou	settlement	ML	Mopti	Youwarou	15.5061	-3.6334	0	0	
vigie:ml-soroly	Soroly	settlement	ML	Mopti	Bandiagara	14.4376	-3.4869	0	0	
vigie:ml-sossobe	Sossobé	settlement	ML	Mopti	Ténenkou	14.5588	-4.6733	0	0	Sossobé Togueré
geonames:2450702	Sotuba	quarter	ML	Bamako		12.6612	-7.9172	0	2	Sotouba
geonames:2450695	Souba	settlement	ML	Ségou	Ségou	13.4126	-6.5953	0	0	
geonames:2450691	Soubala	settlement	ML	Mopti	Bankass	13.8626	-3.5	0	0	
geonames:2450683	Soufouroulaye	settlement	ML	Mopti	Mopti	14.4048	-4.0854	0	0	Soufroulaye
vigie:ml-sougoulbe	Sougoulbé	admin3	ML	Mopti	Ténenkou	14.5345	-4.9336	0	12	
vigie:ml-soumpou	Soumpou	admin3	ML	Kayes	Yélimané	15.0378	-10.471	0	12	
vigie:ml-souransan-tomoto	Souransan Tomoto	settlement	ML	Kayes	Kita	13.3491	-9.4947	0	0	
geonames:2450590	Sourbasso	settlement	ML	Sikasso	Yorosso	12.526	-5.2507	0	0	Surbasso
geonames:2450715	Sourountouna	settlement	ML	Ségou	San	13.0677	-4.9082	0	0	Sorontona|Souroutouna
geonames:2450554	Soye	settlement	ML	Mopti	Djenné	14.2281	-4.2784	0	0	
geonames:2450625	Sumpi	settlement	ML	Tombouctou	Niafunké	15.8436	-4.3255	0	0	Soumpi|Sompi
geonames:2451475	Sébougou	settlement	ML	Ségou	Ségou	13.4217	-6.3155	0	0	Ségoubougou|Segubugu
vigie:ml-sebecoro-i	Sébécoro I	settlement	ML	Koulikoro	Kolokani	13.6897	-8.3816	0	0	Sebekoro I
geonames:2451519	Sébékoro	settlement	ML	Koulikoro	Kolokani	13.6926	-8.3808	0	0	
vigie:ml-adm2-sebekoro	Sébékoro	admin2	ML	Kayes		12.96	-8.99	0	35	
vigie:ml-sebenikoro	Sébénikoro	settlement	ML	Koulikoro	Kati	12.7571	-8.3883	0	0	
vigie:ml-sebeninkoro	Sébéninkoro	quarter	ML	Koulikoro	Kati	12.58	-8.08	0	2	
geonames:2451505	Sébété	settlement	ML	Koulikoro	Banamba	14.0336	-7.1451	0	0	
geonames:2451493	Séféto	settlement	ML	Kayes	Kita	14.1362	-9.8286	0	0	Séfé
vigie:ml-adm2-sefeto	Séféto	admin2	ML	Kayes		14.11	-9.85	0	35	
vigie:ml-adm3-sefeto-nord	Séféto Nord	admin3	ML	Kayes	Kita	14.25	-9.85	0	15	
vigie:ml-adm3-sefeto-ouest	Séféto Ouest	admin3	ML	Kayes	Kita	14.08	-10	0	15	
geonames:2451487	Ségala	settlement	ML	Kayes	Kayes	14.5638	-10.9746	0	0	Ségala Ndi
vigie:ml-adm2-segala	Ségala	admin2	ML	Kayes		14.61	-10.98	0	30	
geonames:2451478	Ségou	settlement	ML	Ségou	Ségou	13.4403	-6.2595	166000	0	
geonames:7701202	Ségou	admin2	ML	Ségou		13.5	-6.2	0	60	
iso:ML-4	Ségou	admin1	ML			13.9	-5.6	2330000	160	
geonames:2451467	Ségué	settlement	ML	Mopti	Bankass	13.8452	-3.7513	0	0	
vigie:ml-segue-ire	Ségué-Iré	admin3	ML	Mopti	Bandiagara	14.656	-3.2718	0	12	
geonames:2451429	Sékokoto	settlement	ML	Kayes	Kéniéba	12.7134	-11.1345	0	0	
geonames:2451395	Sélingué	settlement	ML	Sikasso	Yanfolila	11.6167	-8.2333	15000	0	Lake Selingue|Selenge
vigie:ml-adm2-selingue	Sélingué	admin2	ML	Sikasso		11.57	-8.2	0	25	
geonames:2451393	Sélinkégny	settlement	ML	Kayes	Bafoulabé	14.0986	-10.7825	0	0	Sélinkegni|Sélinnkegni|Selingui
vigie:ml-senossa	Sénossa	settlement	ML	Mopti	Djenné	13.9532	-4.5701	0	0	
vigie:ml-senou	Sénou	quarter	ML	Bamako		12.53	-7.93	0	2	
vigie:ml-serere	Sérere	admin3	ML	Tombouctou	Gourma-Rharous	16.7812	-2.3201	0	12	
geonames:2451314	Séribabougou	settlement	ML	Ségou	Niono	14.0133	-5.8841	0	0	Soribabougou
geonames:2451330	Séribila	settlement	ML	Koulikoro	Dioïla	11.9246	-6.5315	0	0	
vigie:ml-adm3-sero-diamanou	Séro Diamanou	admin3	ML	Kayes	Kayes	14.87	-11.05	0	15	
geonames:11287893	Séré Moussa Ani Samou	settlement	ML	Sikasso	Yanfolila	11.3293	-8.2672	0	0	
geonames:2451285	Sévaré	settlement	ML	Mopti	Mopti	14.5274	-4.0934	38000	0	Seware
geonames:6875144	Tabakoro	settlement	ML	Sikasso	Kadiolo	11.2366	-5.6844	0	0	
geonames:2450526	Tabakoto	settlement	ML	Kayes	Kéniéba	12.943	-11.2063	0	0	
geonames:2450522	Tabango	settlement	ML	Gao	Ansongo	15.7745	0.3713	0	0	
geonames:12489763	Tabangout	settlement	ML	Ménaka	Ménaka	15.6525	2.5612	0	0	Tabankort
vigie:ml-tabankort	Tabankort	settlement	ML	Gao	Bourem	17.8472	0.3233	0	0	
geonames:2450502	Tabi	settlement	ML	Mopti	Douentza	15.0288	-2.0497	0	0	
vigie:ml-tabitongo	Tabitongo	settlement	ML	Mopti	Bandiagara	14.4717	-3.3864	0	0	
geonames:2450500	Tabonkort	settlement	ML	Ménaka	Ménaka	15.3826	2.1009	0	0	
vigie:ml-taboye	Taboye	settlement	ML	Gao	Bourem	16.7147	-0.2586	0	0	Tabourit
geonames:2450494	Tabrichat	settlement	ML	Gao	Bourem	17.7294	0.2061	0	0	Tabrichate|Taberichat|Taberrichat|Taberrichet
vigie:ml-tacharane	Tacharane	settlement	ML	Gao	Gao	16.1491	-0.0715	0	0	Tacharan
geonames:2450475	Tadhak	settlement	ML	Kidal	Tessalit	20.505	-0.0336	0	0	Tadak
geonames:12421015	Tadjalalt	settlement	ML	Gao	Ansongo	15.1493	0.3916	0	0	
vigie:ml-tafacirga	Tafacirga	settlement	ML	Kayes	Kayes	14.482	-11.1201	0	0	Tafasirga
geonames:2450440	Taga	settlement	ML	Mopti	Djenné	13.968	-4.4019	0	0	
vigie:ml-tagandougou-yanfolila	Tagandougou	admin3	ML	Sikasso	Yanfolila	11.5564	-8.3164	0	12	
vigie:ml-taghlit	Taghlit	settlement	ML	Kidal	Tessalit	19.7188	0.931	0	0	Tachdait
vigie:ml-takaba	Takaba	settlement	ML	Kayes	Yélimané	15.1148	-10.5729	0	0	
vigie:ml-takalot	Takalot	settlement	ML	Kidal	Kidal	18.1525	1.391	0	0	Takalote
vigie:ml-takalott	Takalott	settlement	ML	Kidal	Kidal	18.1525	1.391	0	0	Takalot
geonames:6867463	Takoutala	settlement	ML	Mopti	Mopti	14.8494	-3.9083	0	0	
geonames:2450350	Takouti	settlement	ML	Mopti	Mopti	14.558	-4.0812	0	0	Takuti
vigie:ml-adm2-talataye	Talataye	admin2	ML	Gao		16.53	1.52	0	40	
vigie:ml-talataye	Talataye	settlement	ML	Gao	Ansongo	16.2777	1.2094	0	0	Talataï|Talatayt|Talataya
geonames:12495524	Talhandak	settlement	ML	Kidal	Tessalit	20.26	1.8002	0	0	Talahandak
geonames:2450316	Tamalat	settlement	ML	Ménaka	Ménaka	15.797	3.7095	0	0	Tamalate|Tamalet|Tamalelt
geonames:2450311	Tamani	settlement	ML	Ségou	Baraouéli	13.3363	-6.8347	0	0	Tamanin
geonames:2450282	Tambacara	settlement	ML	Kayes	Yélimané	15.0677	-10.8427	0	0	Tambakara|Tanbakara
geonames:2450285	Tambaga	settlement	ML	Kayes	Kita	12.9667	-9.8667	0	0	Tanbaga
geonames:2450193	Tanima	settlement	ML	Koulikoro	Koulikoro	12.7077	-7.7096	0	0	
vigie:ml-tannal	Tannal	settlement	ML	Gao	Ansongo	15.7601	0.3449	0	0	
geonames:2449950	Tanè	settlement	ML	Ségou	San	13.4073	-4.5834	0	0	Téné
geonames:2450173	Taoudénit	settlement	ML	Taoudénit	Taoudénit	22.6744	-3.9789	100	0	Taoudenni|Taoudeni|Taodeni|Taodenni|Taudeni|Taudenio|Taudenis
iso:ML-10	Taoudénit	admin1	ML			21	-3	100000	330	Taoudenni|Taoudeni
vigie:ml-adm2-taoudenit	Taoudénit	admin2	ML	Taoudénit		22.67	-3.98	0	150	Taoudenni
geonames:2450166	Taoussa	settlement	ML	Gao	Bourem	16.9721	-0.551	0	0	Tawusa
vigie:ml-tarkint	Tarkint	settlement	ML	Gao	Bourem	17.4534	0.0566	0	0	Tarkinte
vigie:ml-tassakane	Tassakane	settlement	ML	Tombouctou	Tombouctou	16.6439	-3.1224	0	0	
geonames:2450087	Tassiga	settlement	ML	Gao	Ansongo	15.4729	0.6941	0	0	Kasga
vigie:ml-tassik	Tassik	settlement	ML	Kidal	Kidal	18.1116	1.6643	0	0	
vigie:ml-teghaza	Teghaza	region	ML	Taoudénit	Taoudénit	23.6	-5	0	5	Taghaza
geonames:2450014	Teguère	settlement	ML	Mopti	Bankass	14.2921	-3.7726	0	0	
geonames:2450006	Teichibé	settlement	ML	Kayes	Kayes	15.273	-11.71	0	0	Teichibi|Teychibe
geonames:2449992	Telabit	settlement	ML	Kidal	Kidal	19.0656	0.9947	0	0	
geonames:2449993	Tella	settlement	ML	Sikasso	Sikasso	11.7831	-6.2524	0	0	Téla|Tela
vigie:ml-tenindougou-dioila	Tenindougou	admin3	ML	Koulikoro	Dioïla	12.6082	-7.1479	0	12	
geonames:2449893	Tessalit	settlement	ML	Kidal	Tessalit	20.2014	1.0888	6000	0	
geonames:8631542	Tessalit	admin2	ML	Kidal		20.2	1	0	85	
vigie:ml-adm2-tessit	Tessit	admin2	ML	Gao		15.2	0.17	0	40	
vigie:ml-tessit	Tessit	settlement	ML	Gao	Ansongo	15.2212	0.3068	0	0	
vigie:ml-thial	Thial	settlement	ML	Mopti	Ténenkou	14.4965	-5.0253	0	0	
geonames:6910530	Thio	settlement	ML	Ségou	Ségou	13.7183	-6.0343	0	0	Tiyo
vigie:ml-tiakadougou-dialakoro-kati	Tiakadougou-Dialakoro	admin3	ML	Koulikoro	Kati	11.7512	-8.1218	0	12	
vigie:ml-tiankadi	Tiankadi	admin3	ML	Sikasso	Sikasso	11.6466	-6.0894	0	12	
geonames:12574283	Tichilitt	settlement	ML	Tombouctou	Goundam	15.9117	-4.9281	0	0	
vigie:ml-tichit	Tichit	settlement	ML	Kayes	Nioro	15.2294	-9.5941	0	0	
geonames:2596478	Tidermène	settlement	ML	Ménaka	Ménaka	16.6176	2.4395	0	0	Tidarmène
vigie:ml-adm2-tidermene	Tidermène	admin2	ML	Ménaka		17.03	2.12	0	50	
geonames:12225112	Tiemaba	settlement	ML	Ségou	Niono	14.2212	-5.9072	0	0	Chemaba
geonames:2448748	Tienfala	settlement	ML	Koulikoro	Koulikoro	12.7357	-7.7548	0	0	Tienfala Gare|Tyènfala
vigie:ml-tienkour	Tienkour	settlement	ML	Tombouctou	Diré	16.2527	-3.3252	0	0	
vigie:ml-tighargar	Tighargar	mountain	ML	Kidal	Tessalit	19.85	1.3	0	25	Tigharghar
geonames:2449698	Tigui	settlement	ML	Ségou	Baraouéli	13.0586	-6.6452	0	0	
geonames:2449696	Tiguila	settlement	ML	Mopti	Douentza	14.876	-1.8545	0	0	
geonames:2449668	Tilembeya	settlement	ML	Mopti	Ténenkou	14.1491	-4.9903	0	0	
vigie:ml-adm3-tilemsi	Tilemsi	admin3	ML	Gao	Gao	16.9	0.45	0	30	
vigie:ml-tilemsi	Tilemsi	admin3	ML	Tombouctou	Goundam	16.4097	-4.7621	0	12	
vigie:ml-tilemsi-region	Tilemsi	region	ML			17.8	0.2	0	90	vallée du Tilemsi
vigie:ml-timetrine	Timetrine	region	ML	Kidal	Tessalit	19.4	-0.4	0	60	
vigie:ml-timiri-bandiagara	Timiri	admin3	ML	Mopti	Bandiagara	14.03	-3.9811	0	12	
geonames:2449632	Timissa	settlement	ML	Ségou	Tominian	13.8228	-4.2077	0	0	Timisa
vigie:ml-adm3-timtaghene	Timtaghène	admin3	ML	Kidal	Tessalit	19.7	-0.2	0	60	
vigie:ml-tin-fadimata	Tin Fadimata	settlement	ML	Ménaka	Ménaka	16.1029	2.2196	0	0	Tinfadimata
vigie:ml-tin-hamma	Tin Hamma	settlement	ML	Gao	Ansongo	15.58	0.8906	0	0	Tin Hama
geonames:2449272	Tin Tara	settlement	ML	Tombouctou	Goundam	16.1706	-3.91	0	0	
vigie:ml-tin-aicha	Tin-Aïcha	settlement	ML	Tombouctou	Goundam	16.7665	-4.0321	0	0	
geonames:8631540	Tin-Essako	admin2	ML	Kidal		18.45	2.48	0	60	
geonames:8631807	Tin-Essako	settlement	ML	Kidal	Tin-Essako	18.4506	2.488	0	0	Tinessako
vigie:ml-tin-hama	Tin-Hama	settlement	ML	Gao	Ansongo	15.58	0.8906	0	0	Tinhama
geonames:2449613	Tinabaw	settlement	ML	Ménaka	Ménaka	15.7433	2.5069	0	0	
vigie:ml-tinaouker	Tinaouker	settlement	ML	Gao	Gao	16.662	0.4123	0	0	Tin-Aouker
geonames:2449484	Tindirma	settlement	ML	Tombouctou	Diré	16.1301	-3.6399	0	0	
geonames:2449411	Tingolé	settlement	ML	Koulikoro	Dioïla	12.7516	-7.1467	0	0	Tingolé Sud|Tinkoile
vigie:ml-tinguereguif	Tinguéreguif	admin3	ML	Tombouctou	Diré	16.4	-3.3004	0	12	
geonames:2449587	Tinhara	settlement	ML	Tombouctou	Gourma-Rharous	16.67	-1.8506	0	0	Ti-n-Ahara
geonames:2449385	Tinkaré	settlement	ML	Kayes	Diéma	14.4891	-9.1798	0	0	
vigie:ml-tinzaouatene	Tinzaouatène	settlement	ML	Kidal	Abeïbara	19.95	2.97	3000	0	Tinzaouaten|Tinzawaten|Tin Zaouatine|Tin Zaouatene|Tin Zaouaten|Tinzaouatine|Tinza|Tin Zawatine
geonames:2449212	Tion	settlement	ML	Ségou	Tominian	13.2807	-4.6688	0	0	
geonames:2449207	Tiongui	settlement	ML	Sikasso	Kolondiéba	10.7667	-6.3833	0	0	Tiongi|Tiongni
vigie:ml-tioribougou	Tioribougou	settlement	ML	Koulikoro	Kolokani	13.5703	-8.0961	0	0	
geonames:2449172	Tireli	settlement	ML	Mopti	Bandiagara	14.3803	-3.3463	0	0	Tirelli
geonames:2451667	Tiré	settlement	ML	Mopti	Bandiagara	13.6711	-3.6626	0	0	
geonames:2594076	Titibougou	quarter	ML	Bamako		12.6842	-7.9108	0	2	
geonames:2448764	Tiélé	settlement	ML	Koulikoro	Kati	12.3003	-7.5678	0	0	Tyèlè
geonames:2448759	Tiémala	settlement	ML	Sikasso	Bougouni	12.1218	-7.3006	0	0	Tyèmala|Tyemala
vigie:ml-tiemala-banimonotie-bougouni	Tiémala-Banimonotié	admin3	ML	Sikasso	Bougouni	11.2315	-7.4833	0	12	
vigie:ml-tiemena	Tiéména	settlement	ML	Ségou	Bla	12.9832	-5.9454	0	0	
geonames:2449730	Tiéouléna	settlement	ML	Sikasso	Yanfolila	11.1308	-7.9525	0	0	
vigie:ml-adm2-togguere-coumbe	Togguéré Coumbé	admin2	ML	Mopti		14.93	-4.58	0	20	Toguéré-Coumbé
vigie:ml-adm3-togoro-kotia	Togoro Kotia	admin3	ML	Mopti	Ténenkou	14.8	-5	0	12	Togoro-Kotia
geonames:2449092	Togou	settlement	ML	Ségou	Ségou	13.592	-5.9983	0	0	Togu
vigie:ml-toguel	Toguel	settlement	ML	Mopti	Mopti	14.4893	-4.1889	0	0	
vigie:ml-togue-mourari	Togué-Mourari	admin3	ML	Mopti	Djenné	14.2995	-4.6162	0	12	Togué Mourrari
geonames:2449088	Toguéré-Coumbé	settlement	ML	Mopti	Ténenkou	14.9169	-4.5948	0	0	Toguéré Koumbé
geonames:2449067	Tombouctou	settlement	ML	Tombouctou	Tombouctou	16.7735	-3.0074	54000	0	Timbuktu|Timbouctou|Tumbuktu|Timbocto|Timboctu|Timbuctoo|Timbuctu|Timbuktuo
geonames:7701470	Tombouctou	admin2	ML	Tombouctou		17.5	-3.3	0	110	Timbuktu
iso:ML-6	Tombouctou	admin1	ML			17	-3.2	680000	260	Timbuktu
geonames:2449060	Tominian	settlement	ML	Ségou	Tominian	13.2874	-4.5932	8000	0	Tomina
geonames:7701500	Tominian	admin2	ML	Ségou		13.28	-4.6	0	50	
geonames:10344546	Tomora	settlement	ML	Kayes	Bafoulabé	14.25	-10.4639	0	0	
geonames:2449042	Tondibi	settlement	ML	Gao	Bourem	16.6531	-0.2281	0	0	
geonames:6847265	Tondidarou	settlement	ML	Tombouctou	Niafunké	16.012	-4.1145	0	0	
vigie:ml-tongorongo	Tongorongo	settlement	ML	Mopti	Mopti	14.5963	-4.168	0	0	
geonames:2449019	Tongué	settlement	ML	Ségou	Macina	13.5952	-5.2771	0	0	
geonames:2449018	Tonka	settlement	ML	Tombouctou	Goundam	16.1289	-3.7478	0	0	Tonga
vigie:ml-adm2-tonka	Tonka	admin2	ML	Tombouctou		16.13	-3.75	0	20	
vigie:ml-adm3-toridaga-ko	Toridaga-Ko	admin3	ML	Ségou	Niono	14.35	-5.83	0	12	
geonames:2449000	Torobani	settlement	ML	Mopti	Douentza	15.1106	-2.5272	0	0	
geonames:2448996	Torodo	settlement	ML	Kayes	Diéma	14.5147	-8.8448	0	0	
vigie:ml-torokorobougou	Torokorobougou	quarter	ML	Bamako		12.6056	-8.0092	0	2	
geonames:2448987	Toroli	settlement	ML	Mopti	Koro	13.9197	-3.2205	0	0	Touroulou
geonames:2448955	Touba	settlement	ML	Koulikoro	Banamba	13.4637	-7.3828	20000	0	Toubakoura
geonames:2448956	Toubacoro	settlement	ML	Koulikoro	Banamba	13.876	-7.1827	0	0	Toubakoro
geonames:2448934	Tougouni	settlement	ML	Koulikoro	Koulikoro	13.219	-7.2066	0	0	
geonames:2448927	Toukabangou	settlement	ML	Tombouctou	Goundam	16.719	-3.7871	0	0	Toucabangou
geonames:2448989	Toukoroba	settlement	ML	Koulikoro	Banamba	13.6107	-7.0391	0	0	Torokoroba
geonames:2448922	Toukoto	settlement	ML	Kayes	Kita	13.4477	-9.8765	0	0	Tukoto
vigie:ml-adm2-toukoto	Toukoto	admin2	ML	Kayes		13.45	-9.88	0	30	
geonames:2451317	Toulel	settlement	ML	Koulikoro	Nara	14.8786	-7.4398	0	0	
geonames:2448913	Toulé	settlement	ML	Ségou	Niono	15.1517	-5.5746	0	0	
geonames:2448904	Toumadiama	settlement	ML	Mopti	Djenné	13.7421	-4.4087	0	0	
geonames:2448868	Touna	settlement	ML	Ségou	Bla	13.1157	-5.8323	0	0	Tona|Tuna
vigie:ml-tourakolomba	Tourakolomba	admin3	ML	Ségou	San	12.7354	-5.0528	0	12	
vigie:ml-toussougou	Toussougou	settlement	ML	Mopti	Douentza	14.6842	-1.5515	0	0	
vigie:ml-tousseguela	Tousséguéla	settlement	ML	Sikasso	Kolondiéba	11.0614	-6.6306	0	0	Toussékéla
geonames:7044517	Toya	settlement	ML	Tombouctou	Tombouctou	16.6548	-3.0488	0	0	
vigie:ml-toya	Toya	admin3	ML	Kayes	Yélimané	15.162	-10.7227	0	12	
vigie:ml-adm3-tringa	Tringa	admin3	ML	Kayes	Yélimané	15.2	-10.33	0	12	
vigie:ml-adm2-troungoumbe	Troungoumbé	admin2	ML	Kayes		15.05	-9.73	0	25	
vigie:ml-troungoumbe	Troungoumbé	settlement	ML	Kayes	Nioro	15.2647	-9.2292	0	0	
geonames:2450037	Tédié	settlement	ML	Mopti	Douentza	14.8457	-3.1642	0	0	Tédjé
geonames:2450022	Tégourou	settlement	ML	Mopti	Bandiagara	14.2639	-3.6091	0	0	
geonames:2450019	Tégué	settlement	ML	Mopti	Bankass	13.5327	-3.7875	0	0	
vigie:ml-tele	Télé	admin3	ML	Tombouctou	Goundam	16.547	-3.7315	0	12	
geonames:2449964	Téméra	settlement	ML	Gao	Bourem	17.0008	-0.9383	0	0	Temeraf
geonames:2449939	Téneni	settlement	ML	Ségou	San	13.3356	-4.808	0	0	
geonames:2449938	Ténenkou	settlement	ML	Mopti	Ténenkou	14.4572	-4.9169	11000	0	
geonames:8299589	Ténenkou	admin2	ML	Mopti		14.46	-5	0	50	
geonames:2449884	Tésserla	settlement	ML	Ségou	Baraouéli	13.1818	-6.1799	0	0	Tesserela|Tiesseria
vigie:ml-wabaria	Wabaria	settlement	ML	Gao	Gao	16.1908	-0.0322	0	0	Ouabaria
geonames:2452365	Wacoro	settlement	ML	Koulikoro	Dioïla	12.601	-6.6935	0	0	Wakoro
vigie:ml-wadouba	Wadouba	admin3	ML	Mopti	Bandiagara	14.5472	-3.3955	0	12	
vigie:ml-wagadou-zone	Wagadou (zone)	region	ML	Koulikoro		15.3	-7.5	0	60	
geonames:2448698	Waki	settlement	ML	Tombouctou	Niafunké	15.8514	-4.1146	0	0	
geonames:2452368	Waki	settlement	ML	Ségou	San	12.8417	-4.8226	0	0	Ouaki
geonames:2452363	Walado	settlement	ML	Mopti	Youwarou	15.2341	-4.2572	0	0	Oualado|Ouallado
vigie:ml-wassoulou	Wassoulou	region	ML			11.1	-8.3	0	60	
vigie:ml-wassoulou-balle-yanfolila	Wassoulou-Ballé	admin3	ML	Sikasso	Yanfolila	11.1372	-8.1544	0	12	
vigie:ml-wateni	Wateni	admin3	ML	Sikasso	Sikasso	11.5418	-6.5003	0	12	
vigie:ml-wol-maoude	Wol-Maoudé	settlement	ML	Mopti	Bankass	14.1861	-3.4307	0	0	
geonames:2452228	Wola	settlement	ML	Sikasso	Bougouni	11.7379	-6.6715	0	0	Ouala|Ouola
geonames:2452219	Woroni	settlement	ML	Sikasso	Kadiolo	10.8	-5.6	0	0	Ouoroni
geonames:6867037	Yabatalou	settlement	ML	Mopti	Bankass	14.2185	-3.494	0	0	
geonames:2448542	Yadianga	settlement	ML	Mopti	Koro	14.0685	-3.1915	0	0	
vigie:ml-yallankoro-soloba-yanfolila	Yallankoro-Soloba	admin3	ML	Sikasso	Yanfolila	11.1767	-8.4055	0	12	
geonames:2448518	Yanfolila	settlement	ML	Sikasso	Yanfolila	11.1833	-8.15	10000	0	
geonames:8631446	Yanfolila	admin2	ML	Sikasso		11.0074	-8.0365	0	50	
geonames:2448517	Yangasso	settlement	ML	Ségou	Bla	13.0731	-5.3213	0	0	Yangaso
vigie:ml-adm2-yangasso	Yangasso	admin2	ML	Ségou		13.07	-5.3	0	20	
geonames:2448507	Yasso	settlement	ML	Ségou	Tominian	13.1371	-4.674	0	0	
geonames:2448504	Yatéra	settlement	ML	Kayes	Kéniéba	13.1362	-11.1757	0	0	
vigie:ml-yawakanda	Yawakanda	settlement	ML	Mopti	Bandiagara	14.43	-3.72	0	0	
vigie:ml-yinindougou	Yinindougou	admin3	ML	Sikasso	Bougouni	10.54	-7.6245	0	12	
geonames:6874914	Yira	settlement	ML	Mopti	Bankass	13.4799	-3.8063	0	0	
vigie:ml-yiridougou-bougouni	Yiridougou	admin3	ML	Sikasso	Bougouni	10.8554	-7.1463	0	12	
geonames:2456074	Yirimadio	quarter	ML	Bamako		12.608	-7.9119	0	2	Yirimadjo|Yirimandio|Irimandyo
vigie:ml-yognogo	Yognogo	admin3	ML	Sikasso	Koutiala	12.4539	-5.315	0	12	
geonames:2448445	Yorobougoula	settlement	ML	Sikasso	Yanfolila	10.9167	-8	0	0	Yerobougoula
geonames:2448442	Yorosso	settlement	ML	Sikasso	Yorosso	12.3581	-4.7769	15000	0	Joroso
geonames:8631513	Yorosso	admin2	ML	Sikasso		12.345	-4.7817	0	40	
vigie:ml-yorou	Yorou	settlement	ML	Mopti	Koro	14.242	-2.8843	0	0	
geonames:2448440	Youdiou	settlement	ML	Mopti	Koro	14.2773	-3.1702	0	0	
geonames:2448431	Youri	settlement	ML	Kayes	Nioro	15.1047	-9.8139	0	0	
geonames:2448428	Youwarou	settlement	ML	Mopti	Youwarou	15.3684	-4.2628	8000	0	Youvarou|Yuwaru
geonames:8299587	Youwarou	admin2	ML	Mopti		15.37	-4.26	0	55	
geonames:2448501	Yébé	settlement	ML	Mopti	Djenné	13.9329	-4.6902	0	0	
geonames:2448489	Yélimané	settlement	ML	Kayes	Yélimané	15.1337	-10.5666	10000	0	
geonames:8631403	Yélimané	admin2	ML	Kayes		15.12	-10.57	0	50	
geonames:2448493	Yélékébougou	settlement	ML	Koulikoro	Kati	12.9745	-8.0397	0	0	Yelekebugu
vigie:ml-adm3-yeredon-saniona	Yérédon Saniona	admin3	ML	Ségou	Niono	14.21	-5.9	0	12	
geonames:2448472	Yéréré	settlement	ML	Kayes	Nioro	15.2571	-9.4295	0	0	
vigie:ml-zambala	Zambala	settlement	ML	Ségou	Macina	13.7478	-5.1673	0	0	
geonames:2448397	Zambougou	settlement	ML	Ségou	Ségou	13.3869	-5.9726	0	0	Zanbougou
vigie:ml-zan-coulibaly-dioila	Zan Coulibaly	admin3	ML	Koulikoro	Dioïla	12.7903	-7.3204	0	12	
vigie:ml-zanfigue	Zanfigué	admin3	ML	Sikasso	Koutiala	12.529	-5.0146	0	12	
geonames:2448365	Zanférébougou	settlement	ML	Sikasso	Sikasso	11.2856	-6.0695	0	0	
geonames:2448361	Zangaradougou	settlement	ML	Sikasso	Sikasso	11.3866	-5.5991	0	0	
geonames:2448359	Zangasso	settlement	ML	Sikasso	Koutiala	12.1568	-5.6231	0	0	Sangasso
vigie:ml-adm2-zangasso	Zangasso	admin2	ML	Sikasso		12.15	-5.62	0	20	
geonames:2451659	Zaniena	settlement	ML	Sikasso	Sikasso	11.2771	-5.3821	0	0	Saniena
vigie:ml-zanina	Zanina	admin3	ML	Sikasso	Koutiala	12.7295	-5.6412	0	12	
geonames:2448423	Zanso	settlement	ML	Sikasso	Yorosso	12.5489	-4.7937	0	0	Zagounso|Zangounso|Zangunso
geonames:2448332	Zansoni	settlement	ML	Sikasso	Koutiala	12.6072	-5.5658	0	0	Zanssoni
geonames:2451618	Zantiguila	settlement	ML	Koulikoro	Kati	12.7095	-7.4407	0	0	Santiguila|Santigila|Santiguiia
geonames:2448338	Zantiébougou	settlement	ML	Sikasso	Bougouni	11.3837	-7.2546	0	0	
vigie:ml-zena	Zena	settlement	ML	Sikasso	Bougouni	10.9448	-7.065	0	0	
geonames:2448288	Zinda	settlement	ML	Gao	Gao	16.0239	0.0774	0	0	
geonames:2448273	Zogofina	settlement	ML	Ségou	Ségou	13.3867	-6.2804	0	0	Zokofina
vigie:ml-zone-industrielle-de-bamako	Zone industrielle de Bamako	quarter	ML	Bamako		12.645	-7.955	0	2	
vigie:ml-zouera	Zouéra	settlement	ML	Tombouctou	Goundam	16.8404	-3.8533	0	0	
geonames:2448325	Zébala	settlement	ML	Sikasso	Koutiala	12.3116	-5.1532	0	0	
geonames:2448322	Zégoua	settlement	ML	Sikasso	Kadiolo	10.5	-5.6667	18000	0	Zegua|Zeguwa|Zekoua
`;
