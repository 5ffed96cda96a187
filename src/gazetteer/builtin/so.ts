/** Places of Somalia, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const SO = `
geonames:63344	Adale	settlement	SO	Shabeellaha Dhexe		2.7603	46.3222	5385	0	Cadale
vigie:so-adan-yabaal	Adan Yabaal	settlement	SO	Shabeellaha Dhexe		3.82	46.35	0	15	Adan Yabal|Aden Yabal
geonames:65785	Afgooye	settlement	SO	Shabeellaha Hoose		2.1381	45.1212	65461	0	Afgoye
vigie:so-afmadow	Afmadow	settlement	SO	Jubbada Hoose		0.51	42.07	0	15	
iso:SO-AW	Awdal	admin1	SO			10.6	43.3	0	90	
vigie:so-awdheegle	Awdheegle	settlement	SO	Shabeellaha Hoose		1.97	44.83	0	15	Awdhegle
vigie:so-aeroport-aden-adde	Aéroport Aden Adde	airport	SO	Banaadir		2.0144	45.3047	0	2	Aden Adde Airport|Mogadishu airport
vigie:so-badhaadhe	Badhaadhe	settlement	SO	Jubbada Hoose		-0.67	41.5	0	15	
vigie:so-bahdo	Bahdo	settlement	SO	Galguduud		5.6	47	0	15	
geonames:64536	Baidoa	settlement	SO	Bay		3.1138	43.6498	130000	0	Baydhabo
iso:SO-BK	Bakool	admin1	SO			4.3	43.8	0	80	
vigie:so-balcad	Balcad	settlement	SO	Shabeellaha Dhexe		2.36	45.39	0	15	Balad
vigie:so-balidhidin	Balidhidin	settlement	SO	Bari		10.9	50	0	15	Baallidhidin
vigie:so-ballidoogle	Ballidoogle	airport	SO	Shabeellaha Hoose		2.67	44.78	0	2	Baledogle
iso:SO-BN	Banaadir	admin1	SO			2.05	45.34	0	15	Banadir|Benadir
vigie:so-baraawe	Baraawe	settlement	SO	Shabeellaha Hoose		1.11	44.03	0	15	Barawe
geonames:65170	Bardhere	settlement	SO	Gedo		2.3446	42.2764	42240	0	Baardheere|Bardera
iso:SO-BR	Bari	admin1	SO			10.3	50	0	150	
vigie:so-bariire	Bariire	settlement	SO	Shabeellaha Hoose		2.05	44.9	0	15	Bariirey|Barire
iso:SO-BY	Bay	admin1	SO			2.7	43.5	0	100	
vigie:so-beled-hawo	Beled-Hawo	border_post	SO	Gedo		3.93	41.87	0	0	Balad Hawo|Bula Hawa
geonames:64460	Beledweyne	settlement	SO	Hiiraan		4.7358	45.2036	55000	0	Baladweyne|Beledweyn|Belet Weyne|Beledwayne
geonames:64435	Berbera	settlement	SO	Woqooyi Galbeed		10.4396	45.0143	242344	0	
vigie:so-borama	Borama	settlement	SO	Awdal		9.94	43.18	0	15	
geonames:64013	Bosaso	settlement	SO	Bari		11.2842	49.1816	165000	0	Boosaaso|Bossaso
geonames:63795	Burao	settlement	SO	Togdheer		9.5221	45.5336	99270	0	Burco
geonames:63571	Burhakaba	settlement	SO	Bay		2.8026	44.078	27792	0	Buurhakaba
vigie:so-buulo-mareer	Buulo Mareer	settlement	SO	Shabeellaha Hoose		1.63	44.53	0	15	Bulo Marer|Bulo Mareer|Buulo Marer
geonames:63689	Buulobarde	settlement	SO	Hiiraan		3.8537	45.5674	16928	0	Bulo Burde|Buloburde
geonames:63949	Bu’aale	settlement	SO	Jubbada Dhexe		1.0833	42.5833	0	0	Buale
vigie:so-camaara	Camaara	settlement	SO	Mudug		4.9	47.4	0	15	Amara
vigie:so-dhobley	Dhobley	border_post	SO	Jubbada Hoose		0.41	41.01	0	0	
vigie:so-dhusamareb	Dhusamareb	settlement	SO	Galguduud		5.54	46.39	0	15	Dhuusamareeb
vigie:so-dinsoor	Dinsoor	settlement	SO	Bay		2.41	42.98	0	15	Diinsoor
vigie:so-dolow	Dolow	settlement	SO	Gedo		4.16	42.08	0	15	
vigie:so-el-adde	El Adde	settlement	SO	Gedo		2.93	41.65	0	15	Ceel Cadde
geonames:62821	El Bur	settlement	SO	Galguduud		4.685	46.6176	9031	0	Ceel Buur|Elbur
geonames:62788	El Dher	settlement	SO	Galguduud		3.8488	47.1806	26562	0	Ceel Dheer|El-Dhere
geonames:62691	Erigavo	settlement	SO	Sanaag		10.6162	47.368	33853	0	Ceerigaabo
vigie:so-galcad	Galcad	settlement	SO	Galguduud		4.5	46.8	0	15	Gal’ad|Galhad
iso:SO-GA	Galguduud	admin1	SO			4.9	46.7	0	120	Galgaduud|Galgudud
geonames:59611	Galkayo	settlement	SO	Mudug		6.7697	47.4308	61200	0	Gaalkacyo|Galkacyo
vigie:so-garbaharey	Garbaharey	settlement	SO	Gedo		3.33	42.22	0	15	
vigie:so-garowe	Garowe	settlement	SO	Nugaal		8.41	48.48	0	15	
iso:SO-GE	Gedo	admin1	SO			2.9	42.2	0	110	
vigie:so-golweyn	Golweyn	settlement	SO	Shabeellaha Hoose		1.7	44.6	0	15	
vigie:so-guriel	Guriel	settlement	SO	Galguduud		5.31	45.88	0	15	Guriceel
vigie:so-halane	Halane	camp	SO	Banaadir		2.015	45.31	0	0	camp Halane
vigie:so-hamar-jajab	Hamar Jajab	quarter	SO	Banaadir	Mogadishu	2.03	45.335	0	2	Hamar Jabjab|Xamar Jajab
geonames:50064	Harardhere	settlement	SO	Mudug		4.6544	47.8575	2018	0	Xarardheere
vigie:so-hargeisa	Hargeisa	settlement	SO	Woqooyi Galbeed		9.56	44.06	760000	0	
iso:SO-HI	Hiiraan	admin1	SO			4.3	45.4	0	100	Hiran|Hiraan
geonames:57000	Hobyo	settlement	SO	Mudug		5.3505	48.5268	12564	0	
vigie:so-hodan	Hodan	quarter	SO	Banaadir		2.04	45.3	0	2	
geonames:49747	Hudur	settlement	SO	Bakool		4.1213	43.8894	12500	0	Xuddur|Hoddur
geonames:56505	Iskushuban	settlement	SO	Bari		10.2837	50.23	5759	0	
geonames:56414	Jalalaqsi	settlement	SO	Hiiraan		3.3766	45.5996	9743	0	
geonames:56399	Jamaame	settlement	SO	Jubbada Hoose		0.0697	42.745	185270	0	Jamame
vigie:so-janaale	Janaale	settlement	SO	Shabeellaha Hoose		1.81	44.7	0	15	
geonames:56166	Jilib	settlement	SO	Jubbada Dhexe		0.4883	42.7854	43694	0	
geonames:56335	Jowhar	settlement	SO	Shabeellaha Dhexe		2.7809	45.5005	47086	0	Jawhar
vigie:so-adm1-jubaland	Jubaland	admin1	SO			1.2	42	0	200	Jubbaland
iso:SO-JD	Jubbada Dhexe	admin1	SO			1	42.6	0	90	Middle Juba|Middle Jubba|Moyen-Juba
iso:SO-JH	Jubbada Hoose	admin1	SO			0.2	41.8	0	120	Lower Juba|Lower Jubba|Bas-Juba
geonames:55671	Kismayo	settlement	SO	Jubbada Hoose		-0.3582	42.5454	180000	0	Kismaayo|Kismayu
vigie:so-kulbiyow	Kulbiyow	settlement	SO	Jubbada Hoose		-1.13	41.2	0	15	Kolbiyow
vigie:so-lafoole	Lafoole	settlement	SO	Shabeellaha Hoose		2.12	45.2	0	15	
geonames:400769	Las Anod	settlement	SO	Sool		8.4774	47.3597	80000	0	Laascaanood|Las Canod
geonames:54715	Luuq	settlement	SO	Gedo		3.8032	42.5442	33820	0	
vigie:so-mahaday	Mahaday	settlement	SO	Shabeellaha Dhexe		2.97	45.53	0	15	
vigie:so-mahas	Mahas	settlement	SO	Hiiraan		4.4	46.09	0	15	Maxaas
geonames:54225	Marka	settlement	SO	Shabeellaha Hoose		1.7159	44.7717	230100	0	Merca|Merka
vigie:so-masagaway	Masagaway	settlement	SO	Galguduud		4.06	46.15	0	15	
geonames:53654	Mogadiscio	settlement	SO	Banaadir		2.0371	45.3438	2600000	0	Mogadishu|Muqdisho
vigie:so-monts-cal-miskaad	Monts Cal Miskaad	mountain	SO	Bari		11.1	49.7	0	35	Cal Miskaad|Al Miskad|Al Miskaat
vigie:so-moqokori	Moqokori	settlement	SO	Hiiraan		4.02	46	0	15	Mokokori
iso:SO-MU	Mudug	admin1	SO			6.5	48	0	150	
iso:SO-NU	Nugaal	admin1	SO			8.3	49	0	110	Nugal
vigie:so-osweyne	Osweyne	settlement	SO	Galguduud		4.3	46.9	0	15	Cowsweyne
vigie:so-lido-beach	Plage du Lido	quarter	SO	Banaadir		2.055	45.375	0	2	Lido Beach
vigie:so-adm1-puntland	Puntland	admin1	SO			9	49.5	0	250	
geonames:53157	Qandala	settlement	SO	Bari		11.472	49.8728	15923	0	
geonames:52867	Qoryooley	settlement	SO	Shabeellaha Hoose		1.7878	44.53	51720	0	
vigie:so-ras-kamboni	Ras Kamboni	settlement	SO	Jubbada Hoose		-1.64	41.59	0	15	Raas Kaambooni
vigie:so-runirgod	Runirgod	settlement	SO	Shabeellaha Dhexe		3.62	46.05	0	15	Runirgood
vigie:so-sabiid	Sabiid	settlement	SO	Shabeellaha Hoose		2.1	44.98	0	15	Sabid|Sabiid-Anole
vigie:so-sakow	Sakow	settlement	SO	Jubbada Dhexe		1.65	42.45	0	15	
iso:SO-SA	Sanaag	admin1	SO			10.4	47.8	0	120	Sanag
iso:SO-SD	Shabeellaha Dhexe	admin1	SO			2.9	45.8	0	90	Middle Shabelle|Moyen-Shabelle
iso:SO-SH	Shabeellaha Hoose	admin1	SO			1.8	44.4	0	90	Lower Shabelle|Bas-Shabelle
vigie:so-adm1-somaliland	Somaliland	admin1	SO			9.8	46	0	250	
iso:SO-SO	Sool	admin1	SO			8.7	47.4	0	120	
vigie:so-tardo	Tardo	settlement	SO	Hiiraan		3.98	45.85	0	15	Tardho
iso:SO-TO	Togdheer	admin1	SO			9.1	45.6	0	110	Togdher
vigie:so-toratorow	Toratorow	settlement	SO	Shabeellaha Hoose		1.75	44.33	0	15	
vigie:so-villa-somalia	Villa Somalia	quarter	SO	Banaadir		2.043	45.335	0	1	
geonames:50814	Wajid	settlement	SO	Bakool		3.8096	43.2463	6666	0	Waajid
geonames:50672	Wanlaweyn	settlement	SO	Shabeellaha Hoose		2.6185	44.8938	22022	0	
vigie:so-warshiikh	Warshiikh	settlement	SO	Shabeellaha Dhexe		2.3	45.8	0	15	
iso:SO-WO	Woqooyi Galbeed	admin1	SO			9.7	44.2	0	90	Maroodi Jeex
vigie:so-zoobe	Zoobe	quarter	SO	Banaadir		2.03	45.3	0	2	Zobe junction|carrefour Zobe
`;
