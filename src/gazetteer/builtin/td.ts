/** Places of Chad, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const TD = `
vigie:td-aboutengue	Aboutengué	camp	TD	Ouaddaï		13.3	21.9	0	0	
geonames:245785	Abéché	settlement	TD	Ouaddaï		13.8292	20.8324	76000	0	
vigie:td-adre	Adré	border_post	TD	Ouaddaï		13.467	22.2	20000	0	
geonames:245338	Am Timan	settlement	TD	Salamat		11.0297	20.2827	28885	0	
vigie:td-am-zoer	Am-Zoer	settlement	TD	Wadi Fira		14.22	21.38	0	15	
geonames:9534257	Amdjarass	settlement	TD	Ennedi Est		16.0659	22.8431	0	0	Am Djarass|Amdjaras
vigie:td-aouzou	Aouzou	settlement	TD	Tibesti		21.83	17.43	0	15	
vigie:td-arada	Arada	settlement	TD	Wadi Fira		15.02	20.67	0	15	
vigie:td-arkoum	Arkoum	camp	TD	Ouaddaï		13.2	21.8	0	0	
geonames:2436400	Ati	settlement	TD	Batha		13.2138	18.3393	24074	0	
vigie:td-baga-sola	Baga Sola	settlement	TD	Lac		13.54	14.32	0	15	Bagasola
vigie:td-bahai	Bahaï	border_post	TD	Ennedi Est		15.45	22.85	0	0	
iso:TD-BG	Bahr el Gazel	admin1	TD			13.6444	16.4895	0	110	Barh El Gazel
geonames:2435976	Bardaï	settlement	TD	Tibesti		21.3549	17.0012	0	0	
vigie:td-barkaram	Barkaram	island	TD	Lac		13.3	14	0	5	
iso:TD-BA	Batha	admin1	TD			13.2138	18.3393	0	140	
vigie:td-baibokoum	Baïbokoum	settlement	TD	Logone Oriental		7.75	15.68	0	15	
geonames:2435708	Beinamar	settlement	TD	Logone Occidental		8.6698	15.3813	7445	0	
vigie:td-bessao	Bessao	settlement	TD	Logone Oriental		7.88	15.98	0	15	
geonames:244878	Biltine	settlement	TD	Wadi Fira		14.5273	20.926	11000	0	bltn
vigie:td-birak	Birak	border_post	TD	Wadi Fira		14.1	22.2	0	0	
geonames:2435124	Bitkine	settlement	TD	Guéra		11.9801	18.2138	18495	0	Bitkin
vigie:td-bohoma	Bohoma	settlement	TD	Lac		13.55	14.05	0	10	Boma-Bohoma
geonames:2434985	Bokoro	settlement	TD	Hadjer-Lamis		12.3781	17.0588	14723	0	
geonames:2434979	Bol	settlement	TD	Lac		13.4673	14.7135	20000	0	Bol I
vigie:td-boma	Boma	settlement	TD	Lac		13.65	13.75	0	15	Bohoma
geonames:2434910	Bongor	settlement	TD	Mayo-Kebbi Est		10.2809	15.3742	27770	0	
iso:TD-BO	Borkou	admin1	TD			17.9257	19.1043	0	200	
geonames:2434584	Bousso	settlement	TD	Chari-Baguirmi		10.4847	16.7108	13555	0	
geonames:2435854	Bébédja	settlement	TD	Logone Oriental		8.6761	16.566	12671	0	
geonames:2435837	Bébôto	settlement	TD	Logone Oriental		8.2668	16.939	5432	0	
iso:TD-CB	Chari-Baguirmi	admin1	TD			11.4034	16.1704	0	110	
vigie:td-choua	Choua	settlement	TD	Lac		13.6	13.9	0	15	
vigie:td-daboua	Daboua	settlement	TD	Lac		14.2	13.6	0	15	
vigie:td-daguessa	Daguessa	settlement	TD	Sila		11.3	22.4	0	15	
vigie:td-dar-sila	Dar Sila	region	TD			12.2	21.5	0	80	
vigie:td-djabal	Djabal	camp	TD	Sila		12.25	21.4	0	0	
geonames:2433437	Doba	settlement	TD	Logone Oriental		8.6639	16.8532	24336	0	dwba
vigie:td-doumdoum	Doumdoum	settlement	TD	Lac		13.48	14.8	0	8	
geonames:2433055	Dourbali	settlement	TD	Chari-Baguirmi		11.8062	15.8669	17682	0	
vigie:td-emi-koussi	Emi Koussi	mountain	TD	Borkou		19.8	18.55	0	20	
vigie:td-ennedi	Ennedi	region	TD			17.2	22.9	0	120	massif de l’Ennedi
iso:TD-EE	Ennedi Est	admin1	TD			17.5	22.5	0	150	
iso:TD-EO	Ennedi Ouest	admin1	TD			18.5	20.5	0	150	
geonames:244128	Fada	settlement	TD	Ennedi Ouest		17.1853	21.5811	23786	0	
vigie:td-farcha	Farcha	quarter	TD	N’Djamena		12.13	14.98	0	2	
vigie:td-farchana	Farchana	camp	TD	Ouaddaï		13.6	21.77	0	0	
geonames:2432678	Faya-Largeau	settlement	TD	Borkou		17.9257	19.1043	13000	0	Faya
vigie:td-fitine	Fitine	island	TD	Lac		13.3	13.9	0	5	
vigie:td-gaga	Gaga	camp	TD	Ouaddaï		13.6	21	0	0	
vigie:td-gore	Goré	settlement	TD	Logone Oriental		7.91	16.63	0	15	
geonames:2431724	Gounou Gaya	settlement	TD	Mayo-Kebbi Est		9.6294	15.5132	9521	0	
geonames:243783	Goz Beïda	settlement	TD	Sila		13.9456	20.5468	40000	0	
geonames:2431573	Guelendeng	settlement	TD	Mayo-Kebbi Est		10.9176	15.5501	11379	0	
vigie:td-guitte	Guitté	settlement	TD	Hadjer-Lamis		12.97	14.65	0	15	
iso:TD-GR	Guéra	admin1	TD			12.1851	18.6884	0	110	
vigie:td-guereda	Guéréda	settlement	TD	Wadi Fira		14.52	22.08	0	15	
vigie:td-hadjer-hadid	Hadjer Hadid	settlement	TD	Ouaddaï		13.45	21.7	0	15	
iso:TD-HL	Hadjer-Lamis	admin1	TD			12.9981	15.7319	0	110	
vigie:td-haraze-mangueigne	Haraze Mangueigne	settlement	TD	Salamat		9.92	20.8	0	15	
geonames:243590	Iriba	settlement	TD	Wadi Fira		15.1167	22.25	1100	0	
vigie:td-iridimi	Iridimi	camp	TD	Wadi Fira		15.1	22.15	0	0	
vigie:td-kaiga-kindjiria	Kaiga Kindjiria	settlement	TD	Lac		13.9	13.85	0	15	Kaiga Kindjiri
iso:TD-KA	Kanem	admin1	TD			14.1229	15.3119	0	110	
vigie:td-karal	Karal	settlement	TD	Hadjer-Lamis		12.85	14.77	0	15	
vigie:td-kaiga	Kaïga	settlement	TD	Lac		13.75	13.7	0	10	
vigie:td-kelkoua	Kelkoua	settlement	TD	Lac		13.45	14	0	15	
vigie:td-kinasserom	Kinasserom	settlement	TD	Lac		13.17	14.5	0	10	Kinassérom
vigie:td-kiskawa	Kiskawa	settlement	TD	Lac		13.75	13.7	0	15	Kiskra
vigie:td-klessoum	Klessoum	settlement	TD	N’Djamena		12.13	15.2	0	15	
vigie:td-koukou-angarana	Koukou-Angarana	settlement	TD	Sila		12.02	21.7	0	15	
vigie:td-koulfoua	Koulfoua	island	TD	Lac		13.4	14.25	0	5	
vigie:td-koumogo	Koumogo	settlement	TD	Moyen-Chari		9.05	18.4	0	15	
geonames:2429605	Koumra	settlement	TD	Mandoul		8.9159	17.5505	36263	0	Koumbra|kumra
vigie:td-kouri-bougoudi	Kouri Bougoudi	mine	TD	Tibesti		22.7	16	0	2	Kouri Boudri
geonames:2429344	Kyabé	settlement	TD	Moyen-Chari		9.4515	18.9449	16177	0	
geonames:2430506	Kélo	settlement	TD	Tandjilé		9.3086	15.8066	42533	0	
iso:TD-LC	Lac	admin1	TD			13.6	14.2	0	90	Province du Lac|Lake Province
vigie:td-lac-fitri	Lac Fitri	lake	TD	Batha		12.83	17.5	0	20	
geonames:2429296	Laï	settlement	TD	Tandjilé		9.3972	16.3007	19382	0	
vigie:td-litri	Litri	settlement	TD	Lac		13.25	13.9	0	15	
vigie:td-liwa	Liwa	settlement	TD	Lac		13.85	14.25	0	15	
iso:TD-LO	Logone Occidental	admin1	TD			8.5744	16.0772	0	60	
iso:TD-LR	Logone Oriental	admin1	TD			8.6639	16.8532	0	90	
vigie:td-lere	Léré	settlement	TD	Mayo-Kebbi Ouest		9.65	14.22	0	15	
vigie:td-magui	Magui	settlement	TD	Lac		13.5	14.1	0	15	
vigie:td-adm2-mamdi	Mamdi	admin2	TD	Lac		13.5	14.4	0	40	
vigie:td-mandakao	Mandakao	settlement	TD	Logone Occidental		8.9	16.1	0	10	
iso:TD-MA	Mandoul	admin1	TD			8.9159	17.5505	0	75	
vigie:td-mangalme	Mangalmé	settlement	TD	Guéra		12.35	19.61	0	15	
geonames:2428394	Mao	settlement	TD	Kanem		14.1212	15.3103	18031	0	
vigie:td-maro	Maro	settlement	TD	Moyen-Chari		8.43	18.77	0	15	
geonames:2428231	Massaguet	settlement	TD	Hadjer-Lamis		12.4755	15.4365	17906	0	Masaqit|Massa Gueit|Massaguete|Massaguette|Massaquet
geonames:2428228	Massakory	settlement	TD	Hadjer-Lamis		12.9981	15.7319	15406	0	Massakori|mskwry
geonames:2428216	Massenya	settlement	TD	Chari-Baguirmi		11.4039	16.1705	3680	0	
iso:TD-ME	Mayo-Kebbi Est	admin1	TD			10.2809	15.3742	0	75	
iso:TD-MO	Mayo-Kebbi Ouest	admin1	TD			9.3646	14.9072	0	65	
geonames:2427949	Melfi	settlement	TD	Guéra		11.0598	17.9355	5784	0	
vigie:td-miski	Miski	settlement	TD	Tibesti		20.2	18	0	15	
vigie:td-molou	Molou	settlement	TD	Ouaddaï		13.55	22.1	0	15	
geonames:2427637	Mongo	settlement	TD	Guéra		12.1851	18.6884	27763	0	
geonames:2427455	Moundou	settlement	TD	Logone Occidental		8.5744	16.0772	142000	0	
geonames:2427336	Moussoro	settlement	TD	Bahr el Gazel		13.6444	16.4895	15190	0	
iso:TD-MC	Moyen-Chari	admin1	TD			9.1456	18.3833	0	110	
geonames:2427697	Moïssala	settlement	TD	Mandoul		8.3404	17.7663	11264	0	
vigie:td-metche	Métché	camp	TD	Ouaddaï		13.4	21.6	0	0	
vigie:td-ngouboua	Ngouboua	settlement	TD	Lac		13.57	13.93	0	15	N’Gouboua
vigie:td-ngueleya	Ngueleya	settlement	TD	Lac		13.6	14	0	15	
vigie:td-ngueli	Nguéli	border_post	TD	N’Djamena		12.08	15.05	0	0	
geonames:2427123	N’Djamena	settlement	TD	N’Djamena		12.1067	15.0444	1600000	0	Ndjamena
iso:TD-ND	N’Djamena	admin1	TD			12.11	15.04	0	15	
iso:TD-OD	Ouaddaï	admin1	TD			13.8292	20.8324	0	110	Ouadaï
geonames:2426370	Oum Hadjer	settlement	TD	Batha		13.2954	19.6966	19271	0	
vigie:td-ounianga-kebir	Ounianga Kébir	settlement	TD	Ennedi Ouest		19.05	20.5	0	15	
vigie:td-oure-cassoni	Oure Cassoni	camp	TD	Ennedi Est		15.55	22.85	0	0	
geonames:2426240	Pala	settlement	TD	Mayo-Kebbi Ouest		9.3646	14.9072	35466	0	Palla|bala
vigie:td-presidence-de-n-djamena	Présidence de N’Djamena	quarter	TD	N’Djamena		12.11	15.03	0	2	
vigie:td-rig-rig	Rig-Rig	settlement	TD	Lac		14.3	14.3	0	15	
iso:TD-SA	Salamat	admin1	TD			11.0433	20.2834	0	110	
geonames:2425791	Sarh	settlement	TD	Moyen-Chari		9.1456	18.3833	103000	0	
iso:TD-SI	Sila	admin1	TD			13.9456	20.5468	0	110	
iso:TD-TA	Tandjilé	admin1	TD			9.3972	16.3007	0	75	
vigie:td-tchoukoutalia	Tchoukoutalia	settlement	TD	Lac		13.45	13.85	0	15	Tchoukou-Telia
iso:TD-TI	Tibesti	admin1	TD			21.3	17	0	200	
vigie:td-tine	Tiné	border_post	TD	Wadi Fira		15.05	22.8	0	0	
vigie:td-tissi	Tissi	settlement	TD	Sila		11.05	22.45	0	15	
iso:TD-WF	Wadi Fira	admin1	TD			14.5273	20.926	0	110	
vigie:td-adm2-wayi	Wayi	admin2	TD	Lac		13.2	15.2	0	50	
vigie:td-wour	Wour	settlement	TD	Tibesti		21.35	16	0	15	
vigie:td-zouar	Zouar	settlement	TD	Tibesti		20.45	16.52	0	0	
`;
