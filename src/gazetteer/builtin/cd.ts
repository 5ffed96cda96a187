/** Places of Democratic Republic of the Congo, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const CD = `
vigie:cd-alimbongo	Alimbongo	settlement	CD	Nord-Kivu	Lubero	-0.35	29.17	0	15	
vigie:cd-ango	Ango	settlement	CD	Bas-Uélé		4.03	25.87	0	15	
vigie:cd-apakulu	Apakulu	settlement	CD	Ituri	Mambasa	1	29.2	0	15	
vigie:cd-ariwara	Ariwara	settlement	CD	Ituri	Mahagi	3.13	30.7	0	15	
vigie:cd-aru	Aru	settlement	CD	Ituri	Mahagi	2.86	30.84	0	15	
vigie:cd-aeroport-de-goma	Aéroport de Goma	airport	CD	Nord-Kivu	Nyiragongo	-1.6708	29.2385	0	2	Goma airport
vigie:cd-aeroport-de-kavumu	Aéroport de Kavumu	airport	CD	Sud-Kivu		-2.3089	28.8087	0	2	Kavumu airport
vigie:cd-babila-bakwanza	Babila-Bakwanza	region	CD	Ituri	Mambasa	0.95	29.2	0	20	
vigie:cd-bambo	Bambo	settlement	CD	Nord-Kivu	Rutshuru	-1.03	29.17	0	15	
vigie:cd-bambu	Bambu	settlement	CD	Ituri	Djugu	1.87	30.2	0	15	
vigie:cd-bandingaido	Bandingaido	settlement	CD	Ituri	Mambasa	1.1	29.2	0	15	
geonames:2317397	Bandundu	settlement	CD	Kwilu		-3.3169	17.3806	118211	0	
vigie:cd-bapere	Bapere	region	CD	Nord-Kivu	Beni	0.5	29	0	30	
vigie:cd-baraka	Baraka	settlement	CD	Sud-Kivu		-4.1	29.09	0	15	
iso:CD-BU	Bas-Uélé	admin1	CD			2.7858	24.73	0	180	
vigie:cd-bayoo	Bayoo	settlement	CD	Ituri	Djugu	1.85	30.6	0	15	
vigie:cd-bendera	Bendera	settlement	CD	Tanganyika		-5	29.1	0	15	
geonames:219057	Beni	settlement	CD	Nord-Kivu	Beni	0.4911	29.4731	330000	0	
vigie:cd-adm2-beni	Beni	admin2	CD	Nord-Kivu		0.49	29.47	0	35	
vigie:cd-biakato	Biakato	settlement	CD	Ituri	Mambasa	0.87	29.25	0	15	
vigie:cd-bijombo	Bijombo	settlement	CD	Sud-Kivu		-3.55	28.95	0	15	
vigie:cd-binza	Binza	region	CD	Nord-Kivu	Rutshuru	-0.95	29.55	0	15	
vigie:cd-bisie	Bisie	mine	CD	Nord-Kivu	Walikale	-1.03	27.73	0	2	
vigie:cd-blukwa	Blukwa	settlement	CD	Ituri	Djugu	1.75	30.62	0	15	
vigie:cd-boga	Boga	settlement	CD	Ituri	Irumu	1.02	29.97	0	15	
vigie:cd-boikene	Boikene	quarter	CD	Nord-Kivu	Beni	0.52	29.49	0	2	
geonames:2316702	Boma	settlement	CD	Kongo-Central		-5.851	13.0536	162521	0	
geonames:218253	Bondo	settlement	CD	Bas-Uélé		3.8146	23.6867	17860	0	
geonames:217831	Bukavu	settlement	CD	Sud-Kivu		-2.4908	28.8428	1100000	0	
vigie:cd-bukombo	Bukombo	settlement	CD	Nord-Kivu	Rutshuru	-1.05	29.1	0	15	
vigie:cd-bule	Bule	settlement	CD	Ituri	Djugu	1.85	30.55	0	15	
vigie:cd-bulengo	Bulengo	camp	CD	Nord-Kivu	Nyiragongo	-1.62	29.13	0	0	
vigie:cd-bulongo	Bulongo	settlement	CD	Nord-Kivu	Beni	0.33	29.65	0	15	
vigie:cd-bunagana	Bunagana	border_post	CD	Nord-Kivu	Rutshuru	-1.3	29.6	0	0	
geonames:217695	Bunia	settlement	CD	Ituri	Irumu	1.5594	30.2522	900000	0	
vigie:cd-bunyakiri	Bunyakiri	settlement	CD	Sud-Kivu		-2.07	28.57	0	15	
geonames:217570	Buta	settlement	CD	Bas-Uélé		2.7858	24.73	50130	0	
geonames:217562	Butembo	settlement	CD	Nord-Kivu	Lubero	0.1416	29.2912	670000	0	
vigie:cd-bwanasura	Bwanasura	settlement	CD	Ituri	Irumu	1.2	29.72	0	15	
vigie:cd-bweremana	Bweremana	settlement	CD	Nord-Kivu	Masisi	-1.7	29.02	0	15	
vigie:cd-bwito	Bwito	region	CD	Nord-Kivu	Rutshuru	-1	29.15	0	25	
vigie:cd-cantine	Cantine	settlement	CD	Nord-Kivu	Beni	0.55	29.28	0	15	
vigie:cd-centrale-soleniama	Centrale Soleniama	settlement	CD	Ituri	Djugu	1.63	30.25	0	15	Soleniama
vigie:cd-dala	Dala	settlement	CD	Ituri	Djugu	1.9	30.5	0	15	
vigie:cd-damas	Damas	settlement	CD	Ituri	Djugu	2.15	30.28	0	15	
vigie:cd-dhendro	Dhendro	settlement	CD	Ituri	Djugu	1.87	30.63	0	15	
vigie:cd-djaiba	Djaiba	settlement	CD	Ituri	Djugu	1.92	30.67	0	15	
vigie:cd-adm2-djugu	Djugu	admin2	CD	Ituri		1.92	30.5	0	35	
vigie:cd-djugu	Djugu	settlement	CD	Ituri	Djugu	1.92	30.5	0	15	
vigie:cd-drodro	Drodro	settlement	CD	Ituri	Djugu	1.77	30.52	0	15	
vigie:cd-dungu	Dungu	settlement	CD	Haut-Uélé		3.62	28.57	0	15	
vigie:cd-durba	Durba	settlement	CD	Haut-Uélé		3.08	29.6	0	15	
vigie:cd-epulu	Epulu	settlement	CD	Ituri	Mambasa	1.4	28.57	0	15	
vigie:cd-eringeti	Eringeti	settlement	CD	Nord-Kivu	Beni	0.97	29.6	0	15	
vigie:cd-faradje	Faradje	settlement	CD	Haut-Uélé		3.73	29.7	0	15	
vigie:cd-fataki	Fataki	settlement	CD	Ituri	Djugu	1.98	30.58	0	15	
vigie:cd-fizi	Fizi	settlement	CD	Sud-Kivu		-4.3	28.94	0	15	
geonames:216404	Gbadolite	settlement	CD	Nord-Ubangi		4.279	21.0028	50493	0	Badolite
geonames:2315728	Gemena	settlement	CD	Sud-Ubangi		3.2565	19.7723	117639	0	
vigie:cd-gety	Gety	settlement	CD	Ituri	Irumu	1.2	30.18	0	15	Gethy
vigie:cd-gina	Gina	settlement	CD	Ituri	Djugu	1.78	30.4	0	15	
geonames:216281	Goma	settlement	CD	Nord-Kivu	Goma	-1.6741	29.2284	1500000	0	
vigie:cd-halungupa	Halungupa	settlement	CD	Nord-Kivu	Beni	0.35	29.6	0	15	
iso:CD-HK	Haut-Katanga	admin1	CD			-10.5	27.5	0	180	
iso:CD-HL	Haut-Lomami	admin1	CD			-8.7351	24.998	0	160	
iso:CD-HU	Haut-Uélé	admin1	CD			3.2	28.5	0	150	
vigie:cd-idjwi	Idjwi	island	CD	Sud-Kivu		-2.05	29.07	0	15	
vigie:cd-idohu	Idohu	settlement	CD	Ituri	Irumu	1.1	29.55	0	15	
vigie:cd-iga-barriere	Iga-Barrière	settlement	CD	Ituri	Djugu	1.68	30.28	0	15	
vigie:cd-ihusi	Ihusi	settlement	CD	Sud-Kivu		-2.1	28.9	0	15	
vigie:cd-adm2-irumu	Irumu	admin2	CD	Ituri		1.2	29.9	0	45	
vigie:cd-irumu	Irumu	settlement	CD	Ituri	Irumu	1.45	29.86	0	15	
vigie:cd-ishasha	Ishasha	border_post	CD	Nord-Kivu	Rutshuru	-0.74	29.63	0	0	
geonames:215771	Isiro	settlement	CD	Haut-Uélé		2.7739	27.616	127076	0	
vigie:cd-itebero	Itebero	settlement	CD	Nord-Kivu	Walikale	-1.7	28.12	0	15	
vigie:cd-itombwe	Itombwe	region	CD	Sud-Kivu		-3.5	28.6	0	30	
iso:CD-IT	Ituri	admin1	CD			1.8	29.5	0	120	
vigie:cd-jiba	Jiba	settlement	CD	Ituri	Djugu	1.93	30.65	0	15	
vigie:cd-jomba	Jomba	settlement	CD	Nord-Kivu	Rutshuru	-1.28	29.55	0	15	
geonames:215668	Kabalo	settlement	CD	Tanganyika		-6.0526	26.9143	29833	0	
vigie:cd-kabindi	Kabindi	settlement	CD	Nord-Kivu	Rutshuru	-1.22	29.57	0	15	
vigie:cd-kainama	Kainama	settlement	CD	Nord-Kivu	Beni	0.8	29.75	0	15	
vigie:cd-kalehe	Kalehe	settlement	CD	Sud-Kivu		-2.1	28.9	0	15	
vigie:cd-kalembe	Kalembe	settlement	CD	Nord-Kivu	Masisi	-1.1	28.93	0	15	
geonames:214974	Kalemie	settlement	CD	Tanganyika		-5.9475	29.1947	150000	0	
vigie:cd-kamango	Kamango	settlement	CD	Nord-Kivu	Beni	0.63	29.9	0	15	
vigie:cd-kamanyola	Kamanyola	settlement	CD	Sud-Kivu		-2.73	29	0	15	
vigie:cd-kambau	Kambau	settlement	CD	Nord-Kivu	Lubero	0.05	28.95	0	15	
vigie:cd-kamituga	Kamituga	settlement	CD	Sud-Kivu		-3.06	28.18	150000	0	
geonames:214481	Kananga	settlement	CD	Kasaï-Central		-5.8962	22.4166	1300000	0	
vigie:cd-kaniro	Kaniro	settlement	CD	Nord-Kivu	Masisi	-1.2	29.1	0	15	
vigie:cd-kanyabayonga	Kanyabayonga	settlement	CD	Nord-Kivu	Lubero	-0.7	29.18	0	15	
vigie:cd-kanyaruchinya	Kanyaruchinya	camp	CD	Nord-Kivu	Nyiragongo	-1.6	29.25	0	0	
vigie:cd-karuba	Karuba	settlement	CD	Nord-Kivu	Masisi	-1.58	28.95	0	15	
iso:CD-KS	Kasaï	admin1	CD			-6.4162	20.7999	0	150	
iso:CD-KC	Kasaï-Central	admin1	CD			-5.8962	22.4166	0	120	
iso:CD-KE	Kasaï-Oriental	admin1	CD			-6.136	23.5898	0	60	
vigie:cd-kasenyi	Kasenyi	settlement	CD	Ituri	Irumu	1.4	30.45	0	15	
vigie:cd-kasindi	Kasindi	border_post	CD	Nord-Kivu	Beni	0.04	29.71	0	0	
geonames:213940	Kasongo	settlement	CD	Maniema		-4.4274	26.6666	55118	0	Kazongo|Piani Kasongo
vigie:cd-katale	Katale	settlement	CD	Nord-Kivu	Masisi	-1.35	28.8	0	15	
vigie:cd-katana	Katana	settlement	CD	Sud-Kivu		-2.22	28.83	0	15	
vigie:cd-katwiguru	Katwiguru	settlement	CD	Nord-Kivu	Rutshuru	-0.95	29.57	0	15	
vigie:cd-kavumu	Kavumu	settlement	CD	Sud-Kivu		-2.3	28.82	0	15	
vigie:cd-kayna	Kayna	settlement	CD	Nord-Kivu	Lubero	-0.62	29.17	0	15	
vigie:cd-kaziba	Kaziba	settlement	CD	Sud-Kivu		-2.83	28.83	0	15	
vigie:cd-kibati	Kibati	settlement	CD	Nord-Kivu	Nyiragongo	-1.58	29.28	0	15	
vigie:cd-kibua	Kibua	settlement	CD	Nord-Kivu	Walikale	-1.4	28.45	0	15	
vigie:cd-kibumba	Kibumba	settlement	CD	Nord-Kivu	Nyiragongo	-1.48	29.33	0	15	
geonames:2314705	Kikwit	settlement	CD	Kwilu		-5.041	18.8162	186991	0	
vigie:cd-kiliba	Kiliba	settlement	CD	Sud-Kivu		-3.23	29.17	0	15	
vigie:cd-kilolirwe	Kilolirwe	settlement	CD	Nord-Kivu	Masisi	-1.33	29.06	0	15	
geonames:212902	Kindu	settlement	CD	Maniema		-2.9437	25.9224	135698	0	
geonames:2314302	Kinshasa	settlement	CD	Kinshasa		-4.3276	15.3136	16000000	0	
iso:CD-KN	Kinshasa	admin1	CD			-4.4	15.5	0	50	
vigie:cd-kirolirwe	Kirolirwe	settlement	CD	Nord-Kivu	Masisi	-1.33	29.07	0	15	
vigie:cd-kirumba	Kirumba	settlement	CD	Nord-Kivu	Lubero	-0.57	29.17	0	15	
geonames:212730	Kisangani	settlement	CD	Tshopo		0.5153	25.191	1300000	0	
vigie:cd-kiseguro	Kiseguro	settlement	CD	Nord-Kivu	Rutshuru	-1.03	29.53	0	15	
vigie:cd-kishishe	Kishishe	settlement	CD	Nord-Kivu	Rutshuru	-0.97	29.17	0	15	
vigie:cd-kitchanga	Kitchanga	settlement	CD	Nord-Kivu	Masisi	-1.22	29.04	0	15	Kitshanga
vigie:cd-kiwanja	Kiwanja	settlement	CD	Nord-Kivu	Rutshuru	-1.16	29.44	0	15	
vigie:cd-kobu	Kobu	settlement	CD	Ituri	Djugu	1.9	30.2	0	15	
vigie:cd-kokola	Kokola	settlement	CD	Nord-Kivu	Beni	0.8	29.57	0	15	
geonames:922773	Kolwezi	settlement	CD	Lualaba		-10.7148	25.4667	570000	0	
vigie:cd-komanda	Komanda	settlement	CD	Ituri	Irumu	1.37	29.76	0	15	
iso:CD-BC	Kongo-Central	admin1	CD			-5.3	14.2	0	120	Bas-Congo
geonames:212360	Kongolo	settlement	CD	Tanganyika		-5.3853	27.0003	31943	0	Kangolo
vigie:cd-kpandroma	Kpandroma	settlement	CD	Ituri	Djugu	2.07	30.83	0	15	
vigie:cd-kudikuka	Kudikuka	settlement	CD	Nord-Kivu	Beni	0.57	29.25	0	15	Kudi-Kuka
vigie:cd-kwamouth	Kwamouth	settlement	CD	Maï-Ndombe		-3.18	16.2	0	15	
iso:CD-KG	Kwango	admin1	CD			-4.8296	16.8999	0	150	
iso:CD-KL	Kwilu	admin1	CD			-5	18.8	0	140	
vigie:cd-kyavinyonge	Kyavinyonge	settlement	CD	Nord-Kivu	Beni	-0.13	29.57	0	15	
vigie:cd-lac-vert	Lac Vert	region	CD	Nord-Kivu	Nyiragongo	-1.62	29.13	0	2	
vigie:cd-lala	Lala	settlement	CD	Ituri	Djugu	1.77	30.53	0	15	
vigie:cd-largu	Largu	settlement	CD	Ituri	Djugu	1.87	30.58	0	15	
geonames:922741	Likasi	settlement	CD	Haut-Katanga		-10.983	26.7384	422414	0	
vigie:cd-lolwa	Lolwa	settlement	CD	Ituri	Mambasa	1.37	29.5	0	15	
iso:CD-LO	Lomami	admin1	CD			-6.2	24.5	0	120	
vigie:cd-lopa	Lopa	settlement	CD	Ituri	Djugu	1.75	30.35	0	15	
iso:CD-LU	Lualaba	admin1	CD			-10.7148	25.4667	0	180	
vigie:cd-luberizi	Luberizi	settlement	CD	Sud-Kivu		-3.05	29.1	0	15	
vigie:cd-adm2-lubero	Lubero	admin2	CD	Nord-Kivu		-0.16	29.23	0	45	
vigie:cd-lubero	Lubero	settlement	CD	Nord-Kivu	Lubero	-0.16	29.23	0	15	
vigie:cd-lubonja	Lubonja	settlement	CD	Sud-Kivu		-4.05	28.9	0	15	
geonames:922704	Lubumbashi	settlement	CD	Haut-Katanga		-11.6609	27.4794	2500000	0	
vigie:cd-lubutu	Lubutu	settlement	CD	Maniema		-0.75	26.58	0	0	
vigie:cd-lukweti	Lukweti	settlement	CD	Nord-Kivu	Masisi	-1.15	28.65	0	15	
vigie:cd-lume	Lume	settlement	CD	Nord-Kivu	Beni	0.25	29.75	0	15	
vigie:cd-luna	Luna	settlement	CD	Nord-Kivu	Beni	1.03	29.62	0	15	
vigie:cd-luofu	Luofu	settlement	CD	Nord-Kivu	Lubero	-0.62	29.1	0	15	
vigie:cd-luvungi	Luvungi	settlement	CD	Sud-Kivu		-2.87	29.02	0	15	
vigie:cd-mabenga	Mabenga	settlement	CD	Nord-Kivu	Rutshuru	-1	29.4	0	15	
vigie:cd-maboya	Maboya	settlement	CD	Nord-Kivu	Lubero	0.25	29.35	0	15	
vigie:cd-adm2-mahagi	Mahagi	admin2	CD	Ituri		2.3	30.98	0	30	
vigie:cd-mahagi	Mahagi	settlement	CD	Ituri	Mahagi	2.3	30.98	0	15	
vigie:cd-makeke	Makeke	settlement	CD	Ituri	Irumu	0.78	29.2	0	15	
vigie:cd-makisabo	Makisabo	settlement	CD	Nord-Kivu	Beni	0.42	29.4	0	15	
vigie:cd-makumo	Makumo	settlement	CD	Ituri	Mambasa	0.9	29.4	0	15	
vigie:cd-adm2-mambasa	Mambasa	admin2	CD	Ituri		1.36	29.05	0	70	
vigie:cd-mambasa	Mambasa	settlement	CD	Ituri	Mambasa	1.36	29.05	0	15	
vigie:cd-mambelenga	Mambelenga	settlement	CD	Ituri	Irumu	1.25	29.68	0	15	
vigie:cd-mamove	Mamove	settlement	CD	Nord-Kivu	Beni	0.72	29.25	0	15	
vigie:cd-mangina	Mangina	settlement	CD	Nord-Kivu	Beni	0.58	29.32	0	15	
vigie:cd-manguredjipa	Manguredjipa	settlement	CD	Nord-Kivu	Lubero	0.35	28.75	0	15	
iso:CD-MA	Maniema	admin1	CD			-2.9437	25.9224	0	190	
vigie:cd-manono	Manono	settlement	CD	Tanganyika		-7.3	27.45	46111	0	
vigie:cd-masambo	Masambo	settlement	CD	Nord-Kivu	Beni	0.2	29.72	0	15	
vigie:cd-masina	Masina	quarter	CD	Kinshasa		-4.38	15.39	0	2	
vigie:cd-adm2-masisi	Masisi	admin2	CD	Nord-Kivu		-1.4	28.82	0	40	
vigie:cd-masisi	Masisi	settlement	CD	Nord-Kivu	Masisi	-1.4	28.82	0	15	
geonames:2313002	Matadi	settlement	CD	Kongo-Central		-5.8386	13.4631	180109	0	
vigie:cd-matanda	Matanda	settlement	CD	Nord-Kivu	Masisi	-1.5	28.95	0	15	
vigie:cd-mayi-moya	Mayi-Moya	settlement	CD	Nord-Kivu	Beni	0.75	29.6	0	15	Maimoya|Mayimoya
iso:CD-MN	Maï-Ndombe	admin1	CD			-1.9275	18.2881	0	180	
geonames:2312895	Mbandaka	settlement	CD	Équateur		0.0486	18.2603	184185	0	
vigie:cd-mbau	Mbau	settlement	CD	Nord-Kivu	Beni	0.62	29.5	0	15	
geonames:209228	Mbuji-Mayi	settlement	CD	Kasaï-Oriental		-6.136	23.5898	2600000	0	
vigie:cd-mbwavinywa	Mbwavinywa	settlement	CD	Nord-Kivu	Lubero	0.15	28.95	0	15	
vigie:cd-mighobwe	Mighobwe	settlement	CD	Nord-Kivu	Lubero	0.1	28.85	0	15	
vigie:cd-mikenge	Mikenge	settlement	CD	Sud-Kivu		-3.47	28.45	0	15	
vigie:cd-minembwe	Minembwe	settlement	CD	Sud-Kivu		-3.935	28.73	0	0	
vigie:cd-minova	Minova	settlement	CD	Sud-Kivu		-1.71	29.02	0	15	
vigie:cd-miriki	Miriki	settlement	CD	Nord-Kivu	Lubero	-0.73	29.05	0	15	
geonames:209000	Moba	settlement	CD	Tanganyika		-7.0596	29.72	10006	0	
vigie:cd-mokoto	Mokoto	settlement	CD	Nord-Kivu	Masisi	-1.22	29.03	0	15	
iso:CD-MO	Mongala	admin1	CD			2.1513	21.5167	0	130	
vigie:cd-mongbwalu	Mongbwalu	settlement	CD	Ituri	Djugu	1.95	30.04	0	0	Mongwalu
vigie:cd-mpofi	Mpofi	settlement	CD	Nord-Kivu	Walikale	-1.12	28.82	0	15	
vigie:cd-mubambiro	Mubambiro	settlement	CD	Nord-Kivu	Masisi	-1.6	29.08	0	15	
vigie:cd-mubi	Mubi	settlement	CD	Nord-Kivu	Walikale	-1.35	28.2	0	15	
vigie:cd-mugunga	Mugunga	camp	CD	Nord-Kivu	Nyiragongo	-1.6	29.13	0	0	
vigie:cd-mukondi	Mukondi	settlement	CD	Nord-Kivu	Lubero	-0.02	29.15	0	15	
vigie:cd-mushaki	Mushaki	settlement	CD	Nord-Kivu	Masisi	-1.51	28.93	0	15	
vigie:cd-musienene	Musienene	settlement	CD	Nord-Kivu	Lubero	-0.03	29.23	0	15	
vigie:cd-mutarule	Mutarule	settlement	CD	Sud-Kivu		-3.12	29.12	0	15	
vigie:cd-mutwanga	Mutwanga	settlement	CD	Nord-Kivu	Beni	0.33	29.75	0	15	
vigie:cd-mwanga	Mwanga	settlement	CD	Ituri	Irumu	1.62	30.1	0	15	
vigie:cd-mwenga	Mwenga	settlement	CD	Sud-Kivu		-3.04	28.43	0	0	
vigie:cd-mweso	Mweso	settlement	CD	Nord-Kivu	Masisi	-1.13	29.03	0	15	
vigie:cd-ndalya	Ndalya	settlement	CD	Ituri	Irumu	1.12	29.6	0	15	
vigie:cd-ngadi	Ngadi	settlement	CD	Nord-Kivu	Beni	0.52	29.48	0	15	
vigie:cd-ngungu	Ngungu	settlement	CD	Nord-Kivu	Masisi	-1.65	28.93	0	15	
vigie:cd-niania	Niania	settlement	CD	Ituri	Mambasa	1.42	27.62	0	15	
vigie:cd-nioka	Nioka	settlement	CD	Ituri	Mahagi	2.15	30.65	0	15	
vigie:cd-nizi	Nizi	settlement	CD	Ituri	Djugu	1.75	30.3	0	15	
vigie:cd-njiapanda	Njiapanda	settlement	CD	Nord-Kivu	Lubero	0.2	29.05	0	15	
vigie:cd-nobili	Nobili	border_post	CD	Nord-Kivu	Beni	0.75	29.98	0	0	
iso:CD-NK	Nord-Kivu	admin1	CD			-0.6	28.8	0	120	North Kivu
iso:CD-NU	Nord-Ubangi	admin1	CD			4.279	21.0028	0	130	
vigie:cd-ntoto	Ntoto	settlement	CD	Nord-Kivu	Walikale	-1.5	28.3	0	15	
vigie:cd-ntoyo	Ntoyo	settlement	CD	Nord-Kivu	Lubero	0.1	29	0	15	
vigie:cd-nyabibwe	Nyabibwe	settlement	CD	Nord-Kivu	Masisi	-1.95	28.95	0	15	
vigie:cd-nyabiondo	Nyabiondo	settlement	CD	Nord-Kivu	Masisi	-1.3	28.7	0	15	
vigie:cd-nyamilima	Nyamilima	settlement	CD	Nord-Kivu	Rutshuru	-0.97	29.6	0	15	
vigie:cd-nyamitaba	Nyamitaba	settlement	CD	Nord-Kivu	Masisi	-1.38	28.98	0	15	
vigie:cd-nyangezi	Nyangezi	settlement	CD	Sud-Kivu		-2.67	28.88	0	15	
vigie:cd-nyankunde	Nyankunde	settlement	CD	Ituri	Irumu	1.43	30.03	0	15	
vigie:cd-nyanzale	Nyanzale	settlement	CD	Nord-Kivu	Rutshuru	-1.02	29.13	0	15	
vigie:cd-adm2-nyiragongo	Nyiragongo	admin2	CD	Nord-Kivu		-1.55	29.25	0	15	
vigie:cd-nyunzu	Nyunzu	settlement	CD	Tanganyika		-5.9496	28.0167	15397	0	
vigie:cd-nzibira	Nzibira	settlement	CD	Sud-Kivu		-2.55	28.5	0	15	
vigie:cd-ofaye	Ofaye	settlement	CD	Ituri	Irumu	1.15	29.65	0	15	
vigie:cd-oicha	Oicha	settlement	CD	Nord-Kivu	Beni	0.7	29.52	0	15	
vigie:cd-opira	Opira	settlement	CD	Nord-Kivu	Beni	0.85	29.57	0	15	
vigie:cd-otomabere	Otomabere	settlement	CD	Ituri	Irumu	1.22	29.7	0	15	Otmaber
vigie:cd-paida	Paida	quarter	CD	Nord-Kivu	Beni	0.51	29.48	0	2	
vigie:cd-parc-national-de-kahuzi-biega	Parc national de Kahuzi-Biega	park	CD	Sud-Kivu		-2.4	28.4	0	45	Kahuzi-Biega
vigie:cd-parc-national-de-la-garamba	Parc national de la Garamba	park	CD	Haut-Uélé		4.2	29.5	0	45	Garamba
vigie:cd-parc-national-des-virunga	Parc national des Virunga	park	CD	Nord-Kivu	Rutshuru	-0.8	29.4	0	70	parc des Virunga|Virunga National Park|Virunga
vigie:cd-pinga	Pinga	settlement	CD	Nord-Kivu	Walikale	-0.97	28.72	0	15	
vigie:cd-plaine-savo	Plaine Savo	camp	CD	Ituri	Djugu	1.75	30.55	0	0	
vigie:cd-plaine-de-la-ruzizi	Plaine de la Ruzizi	region	CD	Sud-Kivu		-3	29.1	0	35	Ruzizi|Rusizi|Ruzizi Plain
vigie:cd-prison-de-makala	Prison de Makala	region	CD	Kinshasa		-4.37	15.3	0	1	Makala prison
vigie:cd-prison-de-munzenze	Prison de Munzenze	region	CD	Nord-Kivu	Nyiragongo	-1.68	29.23	0	1	Munzenze
vigie:cd-pweto	Pweto	settlement	CD	Haut-Katanga		-8.47	28.9	0	15	
vigie:cd-rethy	Rethy	settlement	CD	Ituri	Djugu	2.08	30.88	0	15	
vigie:cd-roe	Roe	camp	CD	Ituri	Djugu	1.78	30.47	0	0	Rhoe
vigie:cd-rubaya	Rubaya	settlement	CD	Nord-Kivu	Masisi	-1.55	28.88	0	15	
vigie:cd-rubaya-bibatama	Rubaya Bibatama	mine	CD	Nord-Kivu	Masisi	-1.56	28.87	0	2	mine de Rubaya|Bibatama
vigie:cd-rugari	Rugari	settlement	CD	Nord-Kivu	Rutshuru	-1.42	29.37	0	15	
vigie:cd-rumangabo	Rumangabo	settlement	CD	Nord-Kivu	Rutshuru	-1.34	29.36	0	15	
vigie:cd-adm2-rutshuru	Rutshuru	admin2	CD	Nord-Kivu		-1.19	29.45	0	45	
vigie:cd-rutshuru	Rutshuru	settlement	CD	Nord-Kivu	Rutshuru	-1.19	29.45	0	15	
vigie:cd-rwangoma	Rwangoma	settlement	CD	Nord-Kivu	Beni	0.5	29.5	0	15	
vigie:cd-rwindi	Rwindi	settlement	CD	Nord-Kivu	Rutshuru	-0.78	29.29	0	15	
geonames:205970	Sake	settlement	CD	Nord-Kivu	Masisi	-1.5739	29.0434	17151	0	
vigie:cd-sange	Sange	settlement	CD	Sud-Kivu		-3.08	29.1	0	15	
iso:CD-SA	Sankuru	admin1	CD			-4.975	23.4439	0	160	
vigie:cd-semuliki	Semuliki	river	CD	Nord-Kivu	Beni	0.6	29.8	0	0	Semliki
vigie:cd-shabunda	Shabunda	settlement	CD	Sud-Kivu		-2.7	27.35	0	15	
vigie:cd-shasha	Shasha	settlement	CD	Nord-Kivu	Masisi	-1.62	29.05	0	15	
vigie:cd-some	Some	settlement	CD	Ituri	Mambasa	1	29.45	0	15	
iso:CD-SK	Sud-Kivu	admin1	CD			-3.1	28.3	0	120	South Kivu
iso:CD-SU	Sud-Ubangi	admin1	CD			3.2565	19.7723	0	120	
iso:CD-TA	Tanganyika	admin1	CD			-5.9475	29.1947	0	180	
vigie:cd-tchabi	Tchabi	settlement	CD	Ituri	Irumu	0.98	29.95	0	15	
vigie:cd-tchomia	Tchomia	settlement	CD	Ituri	Irumu	1.45	30.5	0	15	
vigie:cd-teturi	Teturi	settlement	CD	Ituri	Mambasa	0.8	28.9	0	15	
vigie:cd-tongo	Tongo	settlement	CD	Nord-Kivu	Rutshuru	-1.17	29.2	0	15	
vigie:cd-totolito	Totolito	settlement	CD	Nord-Kivu	Beni	0.83	29.6	0	15	
geonames:204953	Tshikapa	settlement	CD	Kasaï		-6.4162	20.7999	267462	0	
iso:CD-TO	Tshopo	admin1	CD			0.5153	25.191	0	220	
iso:CD-TU	Tshuapa	admin1	CD			-0.2816	20.8805	0	180	
geonames:204405	Uvira	settlement	CD	Sud-Kivu		-3.3953	29.1378	590000	0	
vigie:cd-vitshumbi	Vitshumbi	settlement	CD	Nord-Kivu	Rutshuru	-0.69	29.37	0	15	
vigie:cd-adm2-walikale	Walikale	admin2	CD	Nord-Kivu		-1.42	28.07	0	80	
vigie:cd-walikale	Walikale	settlement	CD	Nord-Kivu	Walikale	-1.42	28.07	0	15	
vigie:cd-walungu	Walungu	settlement	CD	Sud-Kivu		-2.63	28.67	0	15	
vigie:cd-watalinga	Watalinga	region	CD	Nord-Kivu	Beni	0.7	29.9	0	15	
geonames:204283	Watsa	settlement	CD	Haut-Uélé		3.0372	29.5355	24516	0	
vigie:cd-yumbi	Yumbi	settlement	CD	Maï-Ndombe		-1.9	16.55	0	15	
geonames:2310763	Zongo	settlement	CD	Sud-Ubangi		4.3303	18.615	17667	0	
iso:CD-EQ	Équateur	admin1	CD			0.0486	18.2603	0	150	
`;
