/** Places of Mauritania, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const MR = `
vigie:mr-adel-bagrou	Adel Bagrou	border_post	MR	Hodh Ech Chargui		15.55	-7.03	0	0	
vigie:mr-adm2-adel-bagrou	Adel Bagrou	admin2	MR	Hodh Ech Chargui		15.55	-7.1	0	40	
iso:MR-07	Adrar	admin1	MR			20.5	-10.5	0	230	
geonames:2381690	Akjoujt	settlement	MR	Inchiri		19.6969	-14.4164	11500	0	Akjout
geonames:2381659	Aleg	settlement	MR	Brakna		17.0481	-13.9209	15211	0	
geonames:2598228	Amourj	settlement	MR	Hodh Ech Chargui		16.1098	-7.2185	0	0	
vigie:mr-adm2-amourj	Amourj	admin2	MR	Hodh Ech Chargui		16.1	-7.2	0	45	
iso:MR-03	Assaba	admin1	MR			16.8	-11.7	0	100	
geonames:2381334	Atar	settlement	MR	Adrar		20.5169	-13.0499	24021	0	
vigie:mr-ain-ben-tili	Aïn Ben Tili	settlement	MR	Tiris Zemmour		25.97	-9.53	0	0	
geonames:2381291	Aïoun	settlement	MR	Hodh El Gharbi		16.6614	-9.6149	24000	0	Aïoun el-Atrouss|Ayoun el Atrous|Ayoun
vigie:mr-adm2-aioun	Aïoun	admin2	MR	Hodh El Gharbi		16.66	-9.6	0	55	
geonames:2381249	Bababé	settlement	MR	Brakna		16.3371	-13.9529	0	0	
geonames:2381163	Barkéol	settlement	MR	Assaba		16.6404	-12.4985	1100	0	Barkéwol
vigie:mr-adm2-barkeol	Barkéol	admin2	MR	Assaba		16.65	-12.5	0	40	
geonames:2381152	Bassikounou	settlement	MR	Hodh Ech Chargui		15.8656	-5.9468	10000	0	Bacikounou
vigie:mr-adm2-bassikounou	Bassikounou	admin2	MR	Hodh Ech Chargui		15.87	-5.95	0	50	
geonames:2380975	Bir Moghreïn	settlement	MR	Tiris Zemmour		25.2213	-11.5793	0	0	Bir Mogrein|Bir Moghreim|Bir Moghreine|Bir Moghrin|Bir Morhrein|Bir Oum Grein
geonames:2380954	Bogué	settlement	MR	Brakna		16.5915	-14.2631	10415	0	
vigie:mr-bousteila	Bousteila	settlement	MR	Hodh Ech Chargui		15.95	-8.35	0	5	Bousteïla
geonames:2380670	Boutilimit	settlement	MR	Trarza		17.5504	-14.7	14142	0	
geonames:2380817	Boû Gadoûm	settlement	MR	Hodh Ech Chargui		15.8814	-7.3601	0	0	Bougadoum
iso:MR-05	Brakna	admin1	MR			17.2	-13.4	0	80	
vigie:mr-chami	Chami	settlement	MR	Inchiri		20.06	-15.97	0	0	
geonames:2380588	Chegga	settlement	MR	Tiris Zemmour		25.372	-5.7868	0	0	
geonames:2380519	Chinguetti	settlement	MR	Adrar		20.4404	-12.2622	4711	0	Chingetti
iso:MR-08	Dakhlet Nouadhibou	admin1	MR			20.6	-16.3	0	70	
geonames:2380224	Djiguenni	settlement	MR	Hodh Ech Chargui		15.7284	-8.6686	0	0	Djigéni|Djigueni
vigie:mr-adm2-djiguenni	Djiguenni	admin2	MR	Hodh Ech Chargui		15.73	-8.67	0	40	
vigie:mr-fassala	Fassala	border_post	MR	Hodh Ech Chargui		15.55	-5.52	0	0	Fassala Néré
geonames:2379615	F’Dérik	settlement	MR	Tiris Zemmour		22.679	-12.707	5760	0	
vigie:mr-gogui-zemmal	Gogui Zemmal	border_post	MR	Hodh El Gharbi		15.74	-9.35	0	0	Gogui-Zemal
iso:MR-04	Gorgol	admin1	MR			15.8	-12.6	0	60	
geonames:2597436	Gouraye	border_post	MR	Guidimakha		14.8993	-12.4489	0	0	
geonames:6902161	Guerou	settlement	MR	Assaba		16.8177	-11.8359	0	0	
vigie:mr-adm2-guerou	Guerou	admin2	MR	Assaba		16.81	-11.84	0	35	
iso:MR-10	Guidimakha	admin1	MR			15.3	-12.2	0	55	Guidimagha|Guidimaka
vigie:mr-hodh	Hodh	region	MR			16.3	-8	0	250	les deux Hodhs|Hodhs
iso:MR-01	Hodh Ech Chargui	admin1	MR			17.8	-6.5	0	200	Hodh el Chargui|Hodh Echargui|Hodh Chargui
iso:MR-02	Hodh El Gharbi	admin1	MR			16.5	-9.8	0	110	Hodh Gharbi
iso:MR-12	Inchiri	admin1	MR			20	-14.7	0	110	
geonames:2378716	Kankossa	settlement	MR	Assaba		15.9389	-11.527	0	0	
vigie:mr-adm2-kankossa	Kankossa	admin2	MR	Assaba		15.93	-11.52	0	45	
geonames:2378736	Kaédi	settlement	MR	Gorgol		16.1465	-13.5047	55374	0	
geonames:2378646	Keur Macène	settlement	MR	Trarza		16.5385	-16.2149	0	0	KeurMassène
geonames:2378639	Khabou	settlement	MR	Guidimakha		14.7383	-12.0839	0	0	
geonames:2378538	Kiffa	settlement	MR	Assaba		16.6166	-11.4045	74000	0	Kifa
vigie:mr-adm2-kiffa	Kiffa	admin2	MR	Assaba		16.62	-11.4	0	50	
geonames:2597437	Kobenni	settlement	MR	Hodh El Gharbi		15.8172	-9.3653	5000	0	Koubenni|Kobonni
vigie:mr-adm2-kobenni	Kobenni	admin2	MR	Hodh El Gharbi		15.82	-9.41	0	40	
vigie:mr-koumbi-saleh	Koumbi Saleh	settlement	MR	Hodh Ech Chargui		15.766	-7.968	0	0	
vigie:mr-kedia-d-idjil	Kédia d’Idjil	mine	MR	Tiris Zemmour		22.68	-12.5	0	6	mine de Zouérat
vigie:mr-leghligue	Leghligue	settlement	MR	Hodh El Gharbi		15.63	-8.6	0	10	
geonames:7669141	Lemgheity	settlement	MR	Tiris Zemmour		23.2329	-7.715	0	0	Lemghayti|Lemgheïty
vigie:mr-mbera	Mbera	camp	MR	Hodh Ech Chargui		15.84	-5.8	120000	0	M’Bera|camp de Mbera|camp de M’berra|M’berra|Mberra
geonames:2378025	M’Bout	settlement	MR	Gorgol		16.0216	-12.5838	0	0	
geonames:2377457	Nouadhibou	settlement	MR	Dakhlet Nouadhibou		20.931	-17.0346	118000	0	
geonames:2377450	Nouakchott	settlement	MR	Nouakchott		18.0858	-15.9785	1200000	0	
iso:MR-13	Nouakchott	admin1	MR			18.09	-15.98	0	18	
geonames:2377539	Néma	settlement	MR	Hodh Ech Chargui		16.6162	-7.2535	34000	0	
vigie:mr-adm2-nema	Néma	admin2	MR	Hodh Ech Chargui		16.62	-7.26	0	60	
vigie:mr-n-beiket-lahwach	N’Beiket Lahwach	settlement	MR	Hodh Ech Chargui		16.75	-6.1	0	10	Nbeiket Lehwach
geonames:2377339	Ouadane	settlement	MR	Adrar		20.9277	-11.6214	0	0	Oudane
geonames:2377327	Oualata	settlement	MR	Hodh Ech Chargui		17.3014	-7.0256	0	0	Ualata|Walata
vigie:mr-adm2-oualata	Oualata	admin2	MR	Hodh Ech Chargui		18.3	-6.5	0	150	
geonames:2377211	Ould Yengé	settlement	MR	Guidimakha		15.5404	-11.7147	0	0	Ould Yenjé|Ould Yanja
vigie:mr-adm2-ould-yenge	Ould Yengé	admin2	MR	Guidimakha		15.54	-11.71	0	40	
geonames:2376898	Rosso	border_post	MR	Trarza		16.5138	-15.805	50000	0	Roco
geonames:2376719	Sélibaby	settlement	MR	Guidimakha		15.159	-12.1829	27000	0	Sélibabi
vigie:mr-adm2-selibaby	Sélibaby	admin2	MR	Guidimakha		15.16	-12.18	0	40	
iso:MR-09	Tagant	admin1	MR			18.5	-10.5	0	150	
geonames:2376486	Tamchekket	settlement	MR	Hodh El Gharbi		17.2422	-10.6706	0	0	Tamchaket|Tamchakett|Tamchekett
vigie:mr-adm2-tamchekket	Tamchekket	admin2	MR	Hodh El Gharbi		17.24	-10.67	0	60	
vigie:mr-tasiast	Tasiast	mine	MR	Inchiri		20.58	-15.52	0	3	mine d’or de Tasiast|mine de Tasiast
geonames:2376218	Tichitt	settlement	MR	Tagant		18.4413	-9.4939	0	0	Tichit|Tishit
geonames:2376193	Tidjikja	settlement	MR	Tagant		18.5564	-11.4271	6000	0	Tidjikdja|Tijikja
geonames:2376115	Timbédra	settlement	MR	Hodh Ech Chargui		16.2504	-8.1666	245	0	
vigie:mr-adm2-timbedra	Timbédra	admin2	MR	Hodh Ech Chargui		16.25	-8.17	0	45	
geonames:6911696	Tintane	settlement	MR	Hodh El Gharbi		16.3946	-10.1737	0	0	
vigie:mr-adm2-tintane	Tintane	admin2	MR	Hodh El Gharbi		16.38	-10.17	0	45	
iso:MR-11	Tiris Zemmour	admin1	MR			24	-9.5	0	280	
geonames:2375847	Touil	settlement	MR	Hodh El Gharbi		15.5311	-10.1155	0	0	
vigie:mr-adm2-touil	Touil	admin2	MR	Hodh El Gharbi		15.5	-10.1	0	30	
geonames:2375761	Tourine	settlement	MR	Tiris Zemmour		22.5129	-11.8159	0	0	
iso:MR-06	Trarza	admin1	MR			17.6	-15.2	0	110	
geonames:9224902	Vassala	settlement	MR	Hodh Ech Chargui		15.5702	-5.5316	0	0	
geonames:2375689	Wompou	settlement	MR	Guidimakha		15.131	-12.7256	0	0	Woumpou|Oumpou|Ouompou
geonames:2375558	Zouérat	settlement	MR	Tiris Zemmour		22.7187	-12.452	38000	0	Zouerate|Zoueiratt|Zouirat|Zuerat|Zueratas|zueratto
`;
