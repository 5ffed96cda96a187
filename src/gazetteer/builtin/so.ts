/** Places of Somalia, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const SO = `
vigie:so-adale	Adale	settlement	SO	Shabeellaha Dhexe		2.75	46.33	0	0	Cadale
vigie:so-adan-yabaal	Adan Yabaal	settlement	SO	Shabeellaha Dhexe		3.82	46.35	0	0	Adan Yabal|Aden Yabal
vigie:so-afgooye	Afgooye	settlement	SO	Shabeellaha Hoose		2.14	45.12	0	0	Afgoye
vigie:so-afmadow	Afmadow	settlement	SO	Jubbada Hoose		0.51	42.07	0	0	
iso:SO-AW	Awdal	admin1	SO			10.6	43.3	0	90	
vigie:so-awdheegle	Awdheegle	settlement	SO	Shabeellaha Hoose		1.97	44.83	0	0	Awdhegle
vigie:so-aeroport-aden-adde	Aéroport Aden Adde	airport	SO	Banaadir		2.0144	45.3047	0	2	Aden Adde Airport|Mogadishu airport
vigie:so-badhaadhe	Badhaadhe	settlement	SO	Jubbada Hoose		-0.67	41.5	0	0	
vigie:so-bahdo	Bahdo	settlement	SO	Galguduud		5.6	47	0	0	
vigie:so-baidoa	Baidoa	settlement	SO	Bay		3.11	43.65	130000	0	Baydhabo
iso:SO-BK	Bakool	admin1	SO			4.3	43.8	0	80	
vigie:so-balcad	Balcad	settlement	SO	Shabeellaha Dhexe		2.36	45.39	0	0	Balad
vigie:so-balidhidin	Balidhidin	settlement	SO	Bari		10.9	50	0	0	Baallidhidin
vigie:so-ballidoogle	Ballidoogle	airport	SO	Shabeellaha Hoose		2.67	44.78	0	2	Baledogle
iso:SO-BN	Banaadir	admin1	SO			2.05	45.34	0	15	Banadir|Benadir
vigie:so-baraawe	Baraawe	settlement	SO	Shabeellaha Hoose		1.11	44.03	0	0	Barawe
vigie:so-bardhere	Bardhere	settlement	SO	Gedo		2.34	42.28	0	0	Baardheere|Bardera
iso:SO-BR	Bari	admin1	SO			10.3	50	0	150	
vigie:so-bariire	Bariire	settlement	SO	Shabeellaha Hoose		2.05	44.9	0	0	Bariirey|Barire
iso:SO-BY	Bay	admin1	SO			2.7	43.5	0	100	
vigie:so-beled-hawo	Beled-Hawo	border_post	SO	Gedo		3.93	41.87	0	0	Balad Hawo|Bula Hawa
vigie:so-beledweyne	Beledweyne	settlement	SO	Hiiraan		4.74	45.2	55000	0	Baladweyne|Beledweyn|Belet Weyne|Beledwayne
vigie:so-berbera	Berbera	settlement	SO	Woqooyi Galbeed		10.44	45.01	0	0	
vigie:so-borama	Borama	settlement	SO	Awdal		9.94	43.18	0	0	
vigie:so-bosaso	Bosaso	settlement	SO	Bari		11.28	49.18	165000	0	Boosaaso|Bossaso
vigie:so-burao	Burao	settlement	SO	Togdheer		9.52	45.53	0	0	Burco
vigie:so-burhakaba	Burhakaba	settlement	SO	Bay		2.8	44.08	0	0	Buurhakaba
vigie:so-buulo-mareer	Buulo Mareer	settlement	SO	Shabeellaha Hoose		1.63	44.53	0	0	Bulo Marer|Bulo Mareer|Buulo Marer
vigie:so-buulobarde	Buulobarde	settlement	SO	Hiiraan		3.85	45.57	0	0	Bulo Burde|Buloburde
vigie:so-bu-aale	Bu’aale	settlement	SO	Jubbada Dhexe		1.083	42.583	0	0	Buale
vigie:so-camaara	Camaara	settlement	SO	Mudug		4.9	47.4	0	0	Amara
vigie:so-dhobley	Dhobley	border_post	SO	Jubbada Hoose		0.41	41.01	0	0	
vigie:so-dhusamareb	Dhusamareb	settlement	SO	Galguduud		5.54	46.39	0	0	Dhuusamareeb
vigie:so-dinsoor	Dinsoor	settlement	SO	Bay		2.41	42.98	0	0	Diinsoor
vigie:so-dolow	Dolow	settlement	SO	Gedo		4.16	42.08	0	0	
vigie:so-el-adde	El Adde	settlement	SO	Gedo		2.93	41.65	0	0	Ceel Cadde
vigie:so-el-bur	El Bur	settlement	SO	Galguduud		4.68	46.62	0	0	Ceel Buur|Elbur
vigie:so-el-dher	El Dher	settlement	SO	Galguduud		3.85	47.18	0	0	Ceel Dheer|El-Dhere
vigie:so-erigavo	Erigavo	settlement	SO	Sanaag		10.62	47.37	0	0	Ceerigaabo
vigie:so-galcad	Galcad	settlement	SO	Galguduud		4.5	46.8	0	0	Gal’ad|Galhad
iso:SO-GA	Galguduud	admin1	SO			4.9	46.7	0	120	Galgaduud|Galgudud
vigie:so-galkayo	Galkayo	settlement	SO	Mudug		6.77	47.43	0	0	Gaalkacyo|Galkacyo
vigie:so-garbaharey	Garbaharey	settlement	SO	Gedo		3.33	42.22	0	0	
vigie:so-garowe	Garowe	settlement	SO	Nugaal		8.41	48.48	0	0	
iso:SO-GE	Gedo	admin1	SO			2.9	42.2	0	110	
vigie:so-golweyn	Golweyn	settlement	SO	Shabeellaha Hoose		1.7	44.6	0	0	
vigie:so-guriel	Guriel	settlement	SO	Galguduud		5.31	45.88	0	0	Guriceel
vigie:so-halane	Halane	camp	SO	Banaadir		2.015	45.31	0	0	camp Halane
vigie:so-hamar-jajab	Hamar Jajab	quarter	SO	Banaadir	Mogadishu	2.03	45.335	0	2	Hamar Jabjab|Xamar Jajab
vigie:so-harardhere	Harardhere	settlement	SO	Mudug		4.65	47.86	0	0	Xarardheere
vigie:so-hargeisa	Hargeisa	settlement	SO	Woqooyi Galbeed		9.56	44.06	760000	0	
iso:SO-HI	Hiiraan	admin1	SO			4.3	45.4	0	100	Hiran|Hiraan
vigie:so-hobyo	Hobyo	settlement	SO	Mudug		5.35	48.53	0	0	
vigie:so-hodan	Hodan	quarter	SO	Banaadir		2.04	45.3	0	2	
vigie:so-hudur	Hudur	settlement	SO	Bakool		4.12	43.89	0	0	Xuddur|Hoddur
vigie:so-iskushuban	Iskushuban	settlement	SO	Bari		10.28	50.23	0	0	
vigie:so-jalalaqsi	Jalalaqsi	settlement	SO	Hiiraan		3.38	45.6	0	0	
vigie:so-jamaame	Jamaame	settlement	SO	Jubbada Hoose		0.07	42.74	0	0	Jamame
vigie:so-janaale	Janaale	settlement	SO	Shabeellaha Hoose		1.81	44.7	0	0	
vigie:so-jilib	Jilib	settlement	SO	Jubbada Dhexe		0.49	42.78	0	0	
vigie:so-jowhar	Jowhar	settlement	SO	Shabeellaha Dhexe		2.78	45.5	0	0	Jawhar
vigie:so-adm1-jubaland	Jubaland	admin1	SO			1.2	42	0	200	Jubbaland
iso:SO-JD	Jubbada Dhexe	admin1	SO			1	42.6	0	90	Middle Juba|Middle Jubba|Moyen-Juba
iso:SO-JH	Jubbada Hoose	admin1	SO			0.2	41.8	0	120	Lower Juba|Lower Jubba|Bas-Juba
vigie:so-kismayo	Kismayo	settlement	SO	Jubbada Hoose		-0.36	42.55	180000	0	Kismaayo|Kismayu
vigie:so-kulbiyow	Kulbiyow	settlement	SO	Jubbada Hoose		-1.13	41.2	0	0	Kolbiyow
vigie:so-lafoole	Lafoole	settlement	SO	Shabeellaha Hoose		2.12	45.2	0	0	
vigie:so-las-anod	Las Anod	settlement	SO	Sool		8.48	47.36	80000	0	Laascaanood|Las Canod
vigie:so-luuq	Luuq	settlement	SO	Gedo		3.8	42.54	0	0	
vigie:so-mahaday	Mahaday	settlement	SO	Shabeellaha Dhexe		2.97	45.53	0	0	
vigie:so-mahas	Mahas	settlement	SO	Hiiraan		4.4	46.09	0	0	Maxaas
vigie:so-marka	Marka	settlement	SO	Shabeellaha Hoose		1.72	44.77	0	0	Merca|Merka
vigie:so-masagaway	Masagaway	settlement	SO	Galguduud		4.06	46.15	0	0	
vigie:so-mogadiscio	Mogadiscio	settlement	SO	Banaadir		2.04	45.34	2600000	0	Mogadishu|Muqdisho
vigie:so-monts-cal-miskaad	Monts Cal Miskaad	mountain	SO	Bari		11.1	49.7	0	35	Cal Miskaad|Al Miskad|Al Miskaat
vigie:so-moqokori	Moqokori	settlement	SO	Hiiraan		4.02	46	0	0	Mokokori
iso:SO-MU	Mudug	admin1	SO			6.5	48	0	150	
iso:SO-NU	Nugaal	admin1	SO			8.3	49	0	110	Nugal
vigie:so-osweyne	Osweyne	settlement	SO	Galguduud		4.3	46.9	0	0	Cowsweyne
vigie:so-lido-beach	Plage du Lido	quarter	SO	Banaadir		2.055	45.375	0	2	Lido Beach
vigie:so-adm1-puntland	Puntland	admin1	SO			9	49.5	0	250	
vigie:so-qandala	Qandala	settlement	SO	Bari		11.47	49.87	0	0	
vigie:so-qoryooley	Qoryooley	settlement	SO	Shabeellaha Hoose		1.79	44.53	0	0	
vigie:so-ras-kamboni	Ras Kamboni	settlement	SO	Jubbada Hoose		-1.64	41.59	0	0	Raas Kaambooni
vigie:so-runirgod	Runirgod	settlement	SO	Shabeellaha Dhexe		3.62	46.05	0	0	Runirgood
vigie:so-sabiid	Sabiid	settlement	SO	Shabeellaha Hoose		2.1	44.98	0	0	Sabid|Sabiid-Anole
vigie:so-sakow	Sakow	settlement	SO	Jubbada Dhexe		1.65	42.45	0	0	
iso:SO-SA	Sanaag	admin1	SO			10.4	47.8	0	120	Sanag
iso:SO-SD	Shabeellaha Dhexe	admin1	SO			2.9	45.8	0	90	Middle Shabelle|Moyen-Shabelle
iso:SO-SH	Shabeellaha Hoose	admin1	SO			1.8	44.4	0	90	Lower Shabelle|Bas-Shabelle
vigie:so-adm1-somaliland	Somaliland	admin1	SO			9.8	46	0	250	
iso:SO-SO	Sool	admin1	SO			8.7	47.4	0	120	
vigie:so-tardo	Tardo	settlement	SO	Hiiraan		3.98	45.85	0	0	Tardho
iso:SO-TO	Togdheer	admin1	SO			9.1	45.6	0	110	Togdher
vigie:so-toratorow	Toratorow	settlement	SO	Shabeellaha Hoose		1.75	44.33	0	0	
vigie:so-villa-somalia	Villa Somalia	quarter	SO	Banaadir		2.043	45.335	0	1	
vigie:so-wajid	Wajid	settlement	SO	Bakool		3.81	43.25	0	0	Waajid
vigie:so-wanlaweyn	Wanlaweyn	settlement	SO	Shabeellaha Hoose		2.62	44.9	0	0	
vigie:so-warshiikh	Warshiikh	settlement	SO	Shabeellaha Dhexe		2.3	45.8	0	0	
iso:SO-WO	Woqooyi Galbeed	admin1	SO			9.7	44.2	0	90	Maroodi Jeex
vigie:so-zoobe	Zoobe	quarter	SO	Banaadir		2.03	45.3	0	2	Zobe junction|carrefour Zobe
`;
