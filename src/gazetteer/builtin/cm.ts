/** Places of Cameroon, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const CM = `
geonames:2236053	Abong-Mbang	settlement	CM	Est		3.9833	13.1833	14661	0	Abong Mbang
iso:CM-AD	Adamaoua	admin1	CM			7	13.3	0	120	Adamawa
vigie:cm-akwaya	Akwaya	settlement	CM	Sud-Ouest		6.371	9.536	0	0	
vigie:cm-alou	Alou	settlement	CM	Sud-Ouest		5.62	9.97	0	15	
vigie:cm-amchide	Amchidé	border_post	CM	Extrême-Nord		11.23	14.14	0	0	
vigie:cm-assighassia	Assighassia	settlement	CM	Extrême-Nord		11.03	13.87	0	15	Achigachia|Ashigashiya|Assigassia
vigie:cm-babadjou	Babadjou	settlement	CM	Ouest		5.7	10.18	0	15	
geonames:2235293	Babanki	settlement	CM	Nord-Ouest		6.1167	10.25	9851	0	
geonames:2235196	Bafang	settlement	CM	Ouest		5.157	10.1771	80688	0	
geonames:2235189	Bafoussam	settlement	CM	Ouest		5.4778	10.4176	290768	0	
vigie:cm-bafut	Bafut	settlement	CM	Nord-Ouest		6.08	10.1	0	15	
vigie:cm-balangi	Balangi	settlement	CM	Sud-Ouest		4.4993	9.4603	0	0	
vigie:cm-balgaram	Balgaram	settlement	CM	Extrême-Nord		12.05	14.6	0	15	
geonames:2235029	Bali	settlement	CM	Nord-Ouest		5.8874	10.0118	72606	0	
vigie:cm-balikumbat	Balikumbat	settlement	CM	Nord-Ouest		5.9	10.37	0	3	
vigie:cm-bambalang	Bambalang	settlement	CM	Nord-Ouest		5.9	10.52	0	5	
vigie:cm-bambili	Bambili	settlement	CM	Nord-Ouest		6	10.25	0	15	
vigie:cm-bambui	Bambui	settlement	CM	Nord-Ouest		6.02	10.23	0	15	
geonames:2234974	Bamenda	settlement	CM	Nord-Ouest		5.9597	10.146	390000	0	
vigie:cm-bamessing	Bamessing	settlement	CM	Nord-Ouest		6.03	10.4	0	3	
geonames:2234865	Bangangté	settlement	CM	Ouest		5.1408	10.5253	65385	0	
geonames:2234794	Banyo	settlement	CM	Adamaoua		6.75	11.8167	40798	0	Banjo
geonames:2234684	Batibo	settlement	CM	Nord-Ouest		5.8358	9.8553	9163	0	
geonames:2234663	Batouri	settlement	CM	Est		4.4333	14.3667	43821	0	Baturi
vigie:cm-bechati	Bechati	settlement	CM	Sud-Ouest		5.6658	9.9114	0	0	
vigie:cm-bekora-barombi	Bekora Barombi	border_post	CM	Sud-Ouest		4.5	8.9	0	0	
geonames:2234520	Belel	settlement	CM	Adamaoua		7.05	14.4333	6831	0	Bélel
geonames:2234455	Belo	settlement	CM	Nord-Ouest		6.1333	10.25	8705	0	Bello
vigie:cm-benakuma	Benakuma	settlement	CM	Nord-Ouest		6.42	9.92	0	5	
geonames:2234359	Bertoua	settlement	CM	Est		4.5773	13.6846	218000	0	
vigie:cm-blabline	Blabline	settlement	CM	Extrême-Nord		11.1349	14.2282	0	0	
vigie:cm-blangoua	Blangoua	settlement	CM	Extrême-Nord		12.77	14.55	0	15	Blangwa
geonames:2233805	Bogo	settlement	CM	Extrême-Nord		10.7336	14.6093	16952	0	
vigie:cm-adm2-boumba-et-ngoko	Boumba-et-Ngoko	admin2	CM	Est		3	15.2	0	90	
vigie:cm-bourha	Bourha	settlement	CM	Extrême-Nord		10.25	13.52	0	15	
vigie:cm-adm2-boyo	Boyo	admin2	CM	Nord-Ouest		6.35	10.4	0	25	
geonames:2233410	Buea	settlement	CM	Sud-Ouest		4.1534	9.2423	131000	0	Bueha|Bueja
geonames:2234536	Bélabo	settlement	CM	Est		4.9333	13.3	22553	0	
geonames:2234339	Bétaré-Oya	settlement	CM	Est		5.6	14.0833	11866	0	Betare|Betaye-Oya
iso:CM-CE	Centre	admin1	CM			4.6	11.7	0	120	
vigie:cm-cherif-moussary	Cherif Moussary	settlement	CM	Extrême-Nord		11.25	14.1	0	10	Chérif Moussari
vigie:cm-dabanga	Dabanga	settlement	CM	Extrême-Nord		12.05	14.8	0	15	
vigie:cm-darak	Darak	island	CM	Extrême-Nord		12.87	14.33	0	5	île de Darak
vigie:cm-adm2-diamare	Diamaré	admin2	CM	Extrême-Nord		10.6	14.3	0	40	
vigie:cm-dinglding	Dinglding	settlement	CM	Extrême-Nord		10.8807	13.7217	0	0	
vigie:cm-djibrili	Djibrili	settlement	CM	Extrême-Nord		11.2	14.13	0	5	
geonames:2232774	Djohong	settlement	CM	Adamaoua		6.8333	14.7	4813	0	
vigie:cm-djottin	Djottin	settlement	CM	Nord-Ouest		6.33	10.67	0	5	
vigie:cm-adm2-djerem	Djérem	admin2	CM	Adamaoua		6.2	12.9	0	60	
vigie:cm-adm2-donga-mantung	Donga-Mantung	admin2	CM	Nord-Ouest		6.6	10.8	0	35	
geonames:2232593	Douala	settlement	CM	Littoral		4.0483	9.7043	2450000	0	
geonames:2232444	Dschang	settlement	CM	Ouest		5.444	10.0533	96112	0	
geonames:2232283	Ebolowa	settlement	CM	Sud		2.9	11.15	87875	0	
vigie:cm-ediki	Ediki	settlement	CM	Sud-Ouest		4.5383	9.4617	0	0	
geonames:2232239	Edéa	settlement	CM	Littoral		3.8	10.1333	203149	0	
vigie:cm-egbekaw	Egbekaw	settlement	CM	Sud-Ouest		5.77	9.3	0	15	
vigie:cm-ekona	Ekona	settlement	CM	Sud-Ouest		4.22	9.33	0	15	
vigie:cm-ekondo-titi	Ekondo-Titi	settlement	CM	Sud-Ouest		4.63	9.02	0	15	
iso:CM-ES	Est	admin1	CM			4.3	14	0	160	East Region
iso:CM-EN	Extrême-Nord	admin1	CM			11	14.5	0	100	Far North|Extreme North
vigie:cm-eyumojock	Eyumojock	settlement	CM	Sud-Ouest		5.58	9.1	0	15	Eyumodjock
vigie:cm-adm2-fako	Fako	admin2	CM	Sud-Ouest		4.1	9.2	0	25	
vigie:cm-adm2-faro-et-deo	Faro-et-Déo	admin2	CM	Adamaoua		7.4	12.5	0	55	
vigie:cm-figuil	Figuil	settlement	CM	Nord		9.76	13.96	0	15	
geonames:2231564	Fontem	settlement	CM	Sud-Ouest		5.4685	9.8818	42689	0	
vigie:cm-fotokol	Fotokol	border_post	CM	Extrême-Nord		12.37	14.23	0	0	
geonames:2231506	Foumban	settlement	CM	Ouest		5.7266	10.8986	92673	0	
geonames:2231504	Foumbot	settlement	CM	Ouest		5.508	10.6325	84065	0	
geonames:2231482	Fundong	settlement	CM	Nord-Ouest		6.25	10.2667	43509	0	
vigie:cm-furu-awa	Furu-Awa	settlement	CM	Nord-Ouest		6.8667	10.0333	0	0	
vigie:cm-galim	Galim	settlement	CM	Ouest		5.7	10.39	0	15	
vigie:cm-gance	Gancé	settlement	CM	Extrême-Nord		11.27	14.18	0	10	
vigie:cm-gari-gombo	Gari-Gombo	settlement	CM	Est		3.5	14.87	0	8	
geonames:2231320	Garoua	settlement	CM	Nord		9.3014	13.3977	436000	0	
geonames:2231319	Garoua-Boulaï	border_post	CM	Est		5.8833	14.55	46615	0	
vigie:cm-gazawa	Gazawa	settlement	CM	Extrême-Nord		10.53	14.14	0	15	
vigie:cm-geldavi	Geldavi	settlement	CM	Extrême-Nord		11.0371	13.9424	0	0	Goldavi|Gueldavi
vigie:cm-goulfey	Goulfey	settlement	CM	Extrême-Nord		12.38	14.9	0	15	
vigie:cm-gouma	Gouma	settlement	CM	Extrême-Nord		12.1	14.9	0	15	
vigie:cm-gouzda-vreket	Gouzda-Vreket	settlement	CM	Extrême-Nord		10.95	13.9	0	15	
geonames:2230876	Guider	settlement	CM	Nord		9.9333	13.9467	84647	0	
vigie:cm-guzang	Guzang	settlement	CM	Nord-Ouest		5.82	9.93	0	15	
vigie:cm-guere	Guéré	settlement	CM	Extrême-Nord		10.6	15.2	0	15	
vigie:cm-adm2-haut-nyong	Haut-Nyong	admin2	CM	Est		3.5	13.2	0	100	
vigie:cm-hidoua	Hidoua	settlement	CM	Extrême-Nord		10.9	13.75	0	15	
vigie:cm-hile-alifa	Hilé-Alifa	settlement	CM	Extrême-Nord		12.8	14.4	0	15	
vigie:cm-idenau	Idenau	settlement	CM	Sud-Ouest		4.22	8.98	0	15	
vigie:cm-ikiliwindi	Ikiliwindi	settlement	CM	Sud-Ouest		4.76	9.46	0	3	
vigie:cm-isangele	Isangele	settlement	CM	Sud-Ouest		4.75	8.7	0	15	
geonames:2230641	Jakiri	settlement	CM	Nord-Ouest		6.1	10.65	5269	0	
vigie:cm-adm2-kadey	Kadey	admin2	CM	Est		4.3	14.7	0	70	
vigie:cm-kangaleri	Kangaleri	settlement	CM	Extrême-Nord		11.12	14.1	0	15	
geonames:2230599	Kaélé	settlement	CM	Extrême-Nord		10.1092	14.4508	25199	0	
vigie:cm-kedjom-keku	Kedjom Keku	settlement	CM	Nord-Ouest		6.1	10.27	0	3	
vigie:cm-kembong	Kembong	settlement	CM	Sud-Ouest		5.63	9.24	0	15	
vigie:cm-kendem	Kendem	settlement	CM	Sud-Ouest		5.7333	9.7159	0	0	
vigie:cm-kentzou	Kentzou	border_post	CM	Est		4.15	15.05	0	0	
vigie:cm-kenzou	Kenzou	settlement	CM	Est		4.17	15.03	0	15	
vigie:cm-kerawa	Kerawa	settlement	CM	Extrême-Nord		11.2	13.93	0	15	
vigie:cm-kerawa-mafa	Kerawa-Mafa	settlement	CM	Extrême-Nord		11.18	13.92	0	15	
vigie:cm-kikaikelaki	Kikaikelaki	settlement	CM	Nord-Ouest		6.25	10.65	0	5	
vigie:cm-kolofata	Kolofata	settlement	CM	Extrême-Nord		11.16	14.01	0	15	
vigie:cm-konye	Konye	settlement	CM	Sud-Ouest		4.9323	9.4753	0	0	
vigie:cm-koskin	Koskin	settlement	CM	Nord-Ouest		6.5886	10.2812	0	0	
vigie:cm-kourgui	Kourgui	settlement	CM	Extrême-Nord		11.05	14.12	0	5	
geonames:2229798	Kousseri	settlement	CM	Extrême-Nord		12.0769	15.0306	89000	0	
geonames:2229780	Koza	settlement	CM	Extrême-Nord		10.8685	13.882	3665	0	
geonames:2229761	Kribi	settlement	CM	Sud		2.9373	9.9077	55224	0	
geonames:2229752	Kumba	settlement	CM	Sud-Ouest		4.6363	9.4469	144000	0	
geonames:2229748	Kumbo	settlement	CM	Nord-Ouest		6.2	10.6667	125000	0	
vigie:cm-adm2-kupe-manenguba	Kupe-Manenguba	admin2	CM	Sud-Ouest		5	9.6	0	35	Koupé-Manengouba
vigie:cm-kwakwa	Kwakwa	settlement	CM	Sud-Ouest		4.47	9.23	0	5	
vigie:cm-lac-de-maga	Lac de Maga	lake	CM	Extrême-Nord		10.8	14.95	0	10	Maga
geonames:2229681	Lagdo	settlement	CM	Nord		9.0583	13.6661	24596	0	
vigie:cm-ldamang	Ldamang	settlement	CM	Extrême-Nord		10.95	13.85	0	15	
vigie:cm-lebialem	Lebialem	admin2	CM	Sud-Ouest		5.6	9.95	0	25	
vigie:cm-limani	Limani	settlement	CM	Extrême-Nord		11.22	14.15	0	15	
geonames:2229411	Limbe	settlement	CM	Sud-Ouest		4.0236	9.2061	118000	0	
iso:CM-LT	Littoral	admin1	CM			4.2	10	0	70	
vigie:cm-logone-birni	Logone-Birni	settlement	CM	Extrême-Nord		11.78	15.1	0	15	
vigie:cm-adm2-logone-et-chari	Logone-et-Chari	admin2	CM	Extrême-Nord		12.2	14.6	0	75	Logone et Chari
vigie:cm-adm2-lom-et-djerem	Lom-et-Djérem	admin2	CM	Est		5.3	13.9	0	90	Lom-et-Djerem
geonames:2229152	Loum	settlement	CM	Littoral		4.7182	9.7351	177429	0	
vigie:cm-madingring	Madingring	settlement	CM	Nord		8.45	15	0	5	
vigie:cm-magba	Magba	settlement	CM	Ouest		5.95	11.22	0	15	
vigie:cm-magdeme	Magdémé	settlement	CM	Extrême-Nord		11.3	14.15	0	10	Magdeme
geonames:2228881	Makary	settlement	CM	Extrême-Nord		12.5754	14.4548	7331	0	
vigie:cm-makoulaye	Makoulaye	settlement	CM	Extrême-Nord		11.086	14.0725	0	0	Makoulahé
geonames:2228675	Mamfe	settlement	CM	Sud-Ouest		5.7513	9.3137	19472	0	
vigie:cm-adm2-manyu	Manyu	admin2	CM	Sud-Ouest		5.8	9.2	0	60	
geonames:2228373	Maroua	settlement	CM	Extrême-Nord		10.5909	14.3159	320000	0	
vigie:cm-adm2-mayo-banyo	Mayo-Banyo	admin2	CM	Adamaoua		6.7	11.9	0	50	
vigie:cm-adm2-mayo-danay	Mayo-Danay	admin2	CM	Extrême-Nord		10.4	15.1	0	45	Mayo Danay
vigie:cm-adm2-mayo-kani	Mayo-Kani	admin2	CM	Extrême-Nord		10.1	14.5	0	45	Mayo Kani
vigie:cm-adm2-mayo-louti	Mayo-Louti	admin2	CM	Nord		9.9	13.9	0	40	Mayo Louti
vigie:cm-mayo-moskota	Mayo-Moskota	admin3	CM	Extrême-Nord		10.97	13.87	0	12	
vigie:cm-mayo-oulo	Mayo-Oulo	settlement	CM	Nord		9.97	13.6	0	15	
vigie:cm-adm2-mayo-rey	Mayo-Rey	admin2	CM	Nord		8.1	14.3	0	110	Mayo Rey
vigie:cm-adm2-mayo-sava	Mayo-Sava	admin2	CM	Extrême-Nord		11.1	14.1	0	35	Mayo Sava
vigie:cm-adm2-mayo-tsanaga	Mayo-Tsanaga	admin2	CM	Extrême-Nord		10.8	13.8	0	45	Mayo Tsanaga
geonames:2227853	Mbengwi	settlement	CM	Nord-Ouest		6.0167	10	9734	0	
vigie:cm-mbiame	Mbiame	settlement	CM	Nord-Ouest		6.18	10.85	0	5	
vigie:cm-mbile	Mbilé	settlement	CM	Est		4.3	14.85	0	5	
vigie:cm-mbonge	Mbonge	settlement	CM	Sud-Ouest		4.55	9.1	0	5	
geonames:2227613	Mbouda	settlement	CM	Ouest		5.6261	10.2542	111320	0	
vigie:cm-adm2-mbere	Mbéré	admin2	CM	Adamaoua		6.7	14.7	0	55	
geonames:2227402	Meiganga	settlement	CM	Adamaoua		6.5167	14.3	80100	0	
vigie:cm-adm2-menchum	Menchum	admin2	CM	Nord-Ouest		6.5	10	0	45	
vigie:cm-menji	Menji	settlement	CM	Sud-Ouest		5.68	9.95	0	15	
vigie:cm-adm2-mezam	Mezam	admin2	CM	Nord-Ouest		6	10.2	0	25	
vigie:cm-minawao	Minawao	camp	CM	Extrême-Nord		10.56	13.86	0	0	camp de Minawao
geonames:2226641	Mindif	settlement	CM	Extrême-Nord		10.3976	14.4363	10538	0	
vigie:cm-misaje	Misaje	settlement	CM	Nord-Ouest		6.6	10.57	0	15	
vigie:cm-mogode	Mogodé	settlement	CM	Extrême-Nord		10.6	13.57	0	15	
geonames:2226275	Mokolo	settlement	CM	Extrême-Nord		10.7424	13.8023	275000	0	
geonames:2225991	Mora	settlement	CM	Extrême-Nord		11.0461	14.1401	55000	0	
vigie:cm-moskota	Moskota	settlement	CM	Extrême-Nord		10.98	13.85	0	15	
vigie:cm-mozogo	Mozogo	settlement	CM	Extrême-Nord		10.97	13.92	0	15	
vigie:cm-muea	Muea	settlement	CM	Sud-Ouest		4.17	9.32	0	15	
geonames:2225745	Mundemba	settlement	CM	Sud-Ouest		4.9479	8.8724	11912	0	Mundenba
vigie:cm-munyenge	Munyenge	settlement	CM	Sud-Ouest		4.35	9.22	0	5	
geonames:2225728	Mutengene	settlement	CM	Sud-Ouest		4.0913	9.3144	47478	0	
geonames:2225726	Muyuka	settlement	CM	Sud-Ouest		4.2898	9.4103	31384	0	Mouyouka
vigie:cm-adm2-ndian	Ndian	admin2	CM	Sud-Ouest		4.9	8.9	0	45	
vigie:cm-ndiguina	Ndiguina	settlement	CM	Extrême-Nord		11.55	14.65	0	15	N’Diguina
vigie:cm-ndop	Ndop	settlement	CM	Nord-Ouest		5.98	10.42	0	15	
vigie:cm-ndu	Ndu	settlement	CM	Nord-Ouest		6.42	10.77	0	15	
vigie:cm-ngaoui	Ngaoui	border_post	CM	Adamaoua		6.75	14.95	0	0	
geonames:2224827	Ngaoundéré	settlement	CM	Adamaoua		7.3277	13.5847	231000	0	
vigie:cm-ngarbuh	Ngarbuh	settlement	CM	Nord-Ouest		6.5	10.95	0	15	
vigie:cm-adm2-ngo-ketunjia	Ngo-Ketunjia	admin2	CM	Nord-Ouest		6	10.5	0	20	Ngoketunjia
geonames:2224413	Nguti	settlement	CM	Sud-Ouest		5.3299	9.4185	5498	0	
vigie:cm-nguetchewe	Nguétchéwé	settlement	CM	Extrême-Nord		11.02	13.92	0	15	
geonames:2224212	Njinikom	settlement	CM	Nord-Ouest		6.2333	10.2833	8247	0	
vigie:cm-nkambe	Nkambe	settlement	CM	Nord-Ouest		6.6	10.67	0	15	
geonames:2223763	Nkongsamba	settlement	CM	Littoral		4.9547	9.9404	117063	0	
iso:CM-NO	Nord	admin1	CM			8.6	13.8	0	120	North Region
iso:CM-NW	Nord-Ouest	admin1	CM			6.3	10.4	0	70	North-West|Northwest
vigie:cm-ntamulung	Ntamulung	quarter	CM	Nord-Ouest		5.96	10.15	0	2	
vigie:cm-obonyi	Obonyi	settlement	CM	Sud-Ouest		6	9.3	0	15	
vigie:cm-oku	Oku	settlement	CM	Nord-Ouest		6.2	10.5	0	15	
iso:CM-OU	Ouest	admin1	CM			5.5	10.5	0	60	West Region
vigie:cm-parc-national-de-waza	Parc national de Waza	park	CM	Extrême-Nord		11.3	14.7	0	30	parc de Waza
vigie:cm-pinyin	Pinyin	settlement	CM	Nord-Ouest		5.85	10.05	0	15	
geonames:2222568	Pitoa	settlement	CM	Nord		9.3839	13.5023	11454	0	
geonames:2222539	Poli	settlement	CM	Nord		8.4756	13.241	5727	0	
geonames:2222439	Rey Bouba	settlement	CM	Nord		8.6724	14.1786	11454	0	Rei Buba|Rei-Bouba
vigie:cm-rhumsiki	Rhumsiki	settlement	CM	Extrême-Nord		10.53	13.58	0	15	
vigie:cm-sagme	Sagmé	settlement	CM	Extrême-Nord		12.551	14.259	0	0	
vigie:cm-sandawadjiri	Sandawadjiri	settlement	CM	Extrême-Nord		11.2	14.05	0	10	
vigie:cm-santa	Santa	settlement	CM	Nord-Ouest		5.78	10.16	0	15	
vigie:cm-soueram	Soueram	settlement	CM	Extrême-Nord		12.5	14.4	0	10	
iso:CM-SU	Sud	admin1	CM			2.7	11.5	0	120	South Region
iso:CM-SW	Sud-Ouest	admin1	CM			5.2	9.2	0	85	South-West|Southwest
vigie:cm-tadu	Tadu	settlement	CM	Nord-Ouest		6.23	10.7	0	15	
geonames:2221607	Tcholliré	settlement	CM	Nord		8.4022	14.1698	23187	0	
geonames:2221530	Tibati	settlement	CM	Adamaoua		6.465	12.6284	35589	0	
geonames:2221513	Tignère	settlement	CM	Adamaoua		7.3667	12.65	4353	0	
geonames:2221504	Tiko	settlement	CM	Sud-Ouest		4.075	9.36	55914	0	
vigie:cm-tokombere	Tokombéré	settlement	CM	Extrême-Nord		10.87	14.15	0	15	
vigie:cm-tolkomari	Tolkomari	settlement	CM	Extrême-Nord		11	14.05	0	15	
vigie:cm-tombel	Tombel	settlement	CM	Sud-Ouest		4.75	9.67	0	15	
vigie:cm-touboro	Touboro	settlement	CM	Nord		7.77	15.36	0	15	
vigie:cm-tourou	Tourou	settlement	CM	Extrême-Nord		10.82	13.67	0	15	
vigie:cm-tubah	Tubah	settlement	CM	Nord-Ouest		6.05	10.25	0	5	
vigie:cm-waza	Waza	settlement	CM	Extrême-Nord		11.39	14.57	0	15	
vigie:cm-weh	Weh	settlement	CM	Nord-Ouest		6.4554	10.1108	0	0	
vigie:cm-widikum	Widikum	settlement	CM	Nord-Ouest		5.87	9.77	0	15	
geonames:2221053	Wum	settlement	CM	Nord-Ouest		6.3833	10.0667	68836	0	
geonames:2221030	Yagoua	settlement	CM	Extrême-Nord		10.3411	15.2329	80235	0	
geonames:2220957	Yaoundé	settlement	CM	Centre		3.8667	11.5167	2440000	0	
geonames:2220853	Yokadouma	settlement	CM	Est		3.5167	15.05	13287	0	
vigie:cm-zelevet	Zelevet	settlement	CM	Extrême-Nord		11	13.83	0	15	Zheleved|Zéleved
vigie:cm-zeneme	Zeneme	settlement	CM	Extrême-Nord		12.62	14.35	0	15	Zénémé
vigie:cm-zigue	Zigué	settlement	CM	Extrême-Nord		11.7	15.05	0	15	Zigague
`;
