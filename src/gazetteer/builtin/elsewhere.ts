/** Places of the countries that have few, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const ELSEWHERE = `
vigie:ae-abou-dhabi	Abou Dhabi	settlement	AE			24.4512	54.397	600000	0	Abu Dhabi
vigie:ae-dubai	Dubaï	settlement	AE			25.0657	55.1713	3400000	0	
vigie:am-erevan	Erevan	settlement	AM			40.1811	44.5136	1090000	0	Yerevan
iso:AO-BGO	Bengo	admin1	AO			-8.5	13.8	0	100	
iso:AO-BGU	Benguela	admin1	AO			-12.8	13.9	0	110	
iso:AO-BIE	Bié	admin1	AO			-12.5	17.3	0	150	
iso:AO-CAB	Cabinda	admin1	AO			-5.0	12.5	0	48	
vigie:ao-cabinda	Cabinda	settlement	AO			-5.56	12.19	0	0	
vigie:ao-cafunfo	Cafunfo	settlement	AO			-8.78	18	0	0	
iso:AO-CCU	Cuando-Cubango	admin1	AO			-16.5	19.5	0	250	
iso:AO-CNO	Cuanza-Norte	admin1	AO			-9.1	14.8	0	85	Kwanza Norte
iso:AO-CUS	Cuanza-Sul	admin1	AO			-10.7	14.9	0	130	Kwanza Sul
iso:AO-CNN	Cunene	admin1	AO			-16.5	16.0	0	150	
iso:AO-HUA	Huambo	admin1	AO			-12.5	15.7	0	100	
iso:AO-HUI	Huíla	admin1	AO			-14.5	15.0	0	155	
iso:AO-LUA	Luanda	admin1	AO			-9.3	13.6	0	70	
vigie:ao-luanda	Luanda	settlement	AO			-8.8368	13.2343	2780000	0	
iso:AO-LNO	Lunda-Norte	admin1	AO			-8.5	19.5	0	180	
iso:AO-LSU	Lunda-Sul	admin1	AO			-10.3	20.5	0	120	
iso:AO-MAL	Malanje	admin1	AO			-9.5	16.5	0	170	
iso:AO-MOX	Moxico	admin1	AO			-12.5	20.8	0	265	
iso:AO-NAM	Namibe	admin1	AO			-15.5	12.7	0	130	
iso:AO-ZAI	Province du Zaïre	admin1	AO			-6.6	13.6	0	110	Zaire Province
iso:AO-UIG	Uíge	admin1	AO			-7.3	15.6	0	135	
vigie:at-vienne	Vienne	settlement	AT			48.2085	16.3721	1690000	0	Vienna
vigie:az-bakou	Bakou	settlement	AZ			40.3777	49.892	1120000	0	Baku
vigie:az-haut-karabakh	Haut-Karabakh	region	AZ			39.8	46.8	0	50	Nagorno-Karabakh|Karabakh
vigie:az-stepanakert	Stepanakert	settlement	AZ			39.82	46.75	0	0	Khankendi
vigie:bd-bandarban	Bandarban	settlement	BD			22.2	92.22	0	0	
vigie:bd-chittagong	Chittagong	settlement	BD			22.34	91.83	3900000	0	Chattogram
vigie:bd-cox-s-bazar	Cox’s Bazar	settlement	BD			21.45	91.97	0	0	Cox’s Bazaar
vigie:bd-dacca	Dacca	settlement	BD			23.7104	90.4074	10300000	0	Dhaka
vigie:bd-kutupalong	Kutupalong	camp	BD			21.2	92.16	0	0	
vigie:be-bruxelles	Bruxelles	settlement	BE			50.8505	4.3488	1200000	0	Brussels
iso:BI-BB	Bubanza	admin1	BI			-3.1	29.4	0	18	
geonames:425378	Bujumbura	settlement	BI			-3.3819	29.3614	1000000	0	
iso:BI-BM	Bujumbura-Mairie	admin1	BI			-3.38	29.36	0	6	
iso:BI-BL	Bujumbura-Rural	admin1	BI			-3.5	29.45	0	20	
iso:BI-BR	Bururi	admin1	BI			-3.9	29.6	0	22	
iso:BI-CA	Cankuzo	admin1	BI			-3.1	30.6	0	25	
geonames:430021	Cibitoke	settlement	BI			-2.8869	29.1248	14220	0	
iso:BI-CI	Cibitoke	admin1	BI			-2.8	29.2	0	23	
vigie:bi-gatumba	Gatumba	settlement	BI			-3.33	29.25	0	0	
geonames:426272	Gitega	settlement	BI			-3.4271	29.9246	41000	0	Gitege|Kitega
iso:BI-GI	Gitega	admin1	BI			-3.45	29.9	0	25	
iso:BI-KR	Karuzi	admin1	BI			-3.1	30.15	0	21	
iso:BI-KY	Kayanza	admin1	BI			-2.95	29.6	0	20	
iso:BI-KI	Kirundo	admin1	BI			-2.6	30.1	0	23	
iso:BI-MA	Makamba	admin1	BI			-4.2	29.75	0	25	
iso:BI-MU	Muramvya	admin1	BI			-3.25	29.65	0	15	
iso:BI-MY	Muyinga	admin1	BI			-2.8	30.35	0	24	
iso:BI-MW	Mwaro	admin1	BI			-3.55	29.65	0	16	
iso:BI-NG	Ngozi	admin1	BI			-2.9	29.85	0	21	
vigie:bi-rukoko	Rukoko	settlement	BI			-3.25	29.22	0	0	
iso:BI-RM	Rumonge	admin1	BI			-3.95	29.45	0	18	
iso:BI-RT	Rutana	admin1	BI			-3.9	30.1	0	25	
iso:BI-RY	Ruyigi	admin1	BI			-3.5	30.35	0	27	
vigie:bi-vugizo	Vugizo	settlement	BI			-3.4	29.3	0	0	
vigie:by-minsk	Minsk	settlement	BY			53.9	27.5667	1740000	0	
vigie:ch-berne	Berne	settlement	CH			46.9481	7.4474	130000	0	Bern
vigie:ch-geneve	Genève	settlement	CH			46.2022	6.1457	200000	0	Geneva
vigie:cn-pekin	Pékin	settlement	CN			39.9075	116.3972	18960000	0	Beijing
iso:CV-BV	Boa Vista	admin1	CV			16.1	-22.82	0	18	
iso:CV-BR	Brava	admin1	CV			14.85	-24.7	0	6	
iso:CV-SL	Ilha do Sal	admin1	CV			16.73	-22.93	0	15	île de Sal|Sal Island
iso:CV-MA	Maio	admin1	CV			15.22	-23.16	0	14	
iso:CV-MO	Mosteiros	admin1	CV			15.0	-24.34	0	8	
iso:CV-PA	Município do Paul	admin1	CV			17.12	-25.02	0	6	
iso:CV-PN	Porto Novo	admin1	CV			17.03	-25.2	0	16	
geonames:3374333	Praia	settlement	CV			14.9315	-23.5125	113364	0	
iso:CV-PR	Praia	admin1	CV			14.93	-23.5	0	8	
iso:CV-RB	Ribeira Brava	admin1	CV			16.6	-24.25	0	12	
iso:CV-RG	Ribeira Grande	admin1	CV			17.16	-25.08	0	12	
iso:CV-RS	Ribeira Grande de Santiago	admin1	CV			14.97	-23.64	0	9	
iso:CV-CA	Santa Catarina	admin1	CV			15.12	-23.72	0	12	
iso:CV-CF	Santa Catarina do Fogo	admin1	CV			14.9	-24.33	0	9	
iso:CV-CR	Santa Cruz	admin1	CV			15.1	-23.57	0	9	
iso:CV-SD	São Domingos	admin1	CV			15.02	-23.56	0	8	
iso:CV-SF	São Filipe	admin1	CV			14.93	-24.45	0	12	
iso:CV-SO	São Lourenço dos Órgãos	admin1	CV			15.05	-23.61	0	5	
iso:CV-SM	São Miguel	admin1	CV			15.18	-23.63	0	8	
iso:CV-SS	São Salvador do Mundo	admin1	CV			15.08	-23.63	0	5	
iso:CV-SV	São Vicente	admin1	CV			16.85	-24.97	0	12	
iso:CV-TA	Tarrafal	admin1	CV			15.25	-23.73	0	9	
iso:CV-TS	Tarrafal de São Nicolau	admin1	CV			16.58	-24.35	0	10	
vigie:de-berlin	Berlin	settlement	DE			52.5244	13.4105	3420000	0	
iso:DJ-AS	Ali Sabieh	admin1	DJ			11.15	42.7	0	30	
iso:DJ-AR	Arta	admin1	DJ			11.5	42.8	0	30	
iso:DJ-DI	Dikhil	admin1	DJ			11.2	42.2	0	30	
geonames:223817	Djibouti	settlement	DJ	Djibouti		11.589	43.145	600000	0	
iso:DJ-DJ	Djibouti	admin1	DJ			11.57	43.13	0	12	
iso:DJ-OB	Obock	admin1	DJ			12.2	43.1	0	30	
vigie:dj-obock	Obock	settlement	DJ	Obock		11.96	43.29	0	0	
iso:DJ-TA	Tadjourah	admin1	DJ			11.9	42.5	0	30	
vigie:dj-tadjourah	Tadjourah	settlement	DJ	Tadjourah		11.79	42.88	0	0	
vigie:ec-duran	Durán	settlement	EC			-2.17	-79.83	0	0	
vigie:ec-esmeraldas	Esmeraldas	settlement	EC			0.9592	-79.6539	0	0	
vigie:ec-guayaquil	Guayaquil	settlement	EC			-2.196	-79.886	2700000	0	
vigie:ec-machala	Machala	settlement	EC			-3.26	-79.96	0	0	
vigie:ec-manta	Manta	settlement	EC			-0.95	-80.72	0	0	
vigie:ec-quito	Quito	settlement	EC			-0.2299	-78.525	1400000	0	
vigie:eh-bir-lahlou	Bir Lahlou	settlement	EH			26.35	-9.57	0	0	
vigie:eh-dakhla	Dakhla	settlement	EH			23.69	-15.94	0	0	
vigie:eh-guerguerat	Guerguerat	border_post	EH			21.42	-16.96	0	0	
vigie:eh-laayoune	Laâyoune	settlement	EH			27.15	-13.2	200000	0	El Aaiún
vigie:eh-smara	Smara	settlement	EH			26.74	-11.67	0	0	
vigie:eh-tifariti	Tifariti	settlement	EH			26.16	-10.57	0	0	
iso:ER-AN	Anseba	admin1	ER			16.5	37.7	0	90	
geonames:343300	Asmara	settlement	ER	Ma’ekel		15.3381	38.9318	560000	0	
vigie:er-assab	Assab	settlement	ER	Debubawi K’eyih Bahri		13.01	42.74	0	0	
iso:ER-DU	Debub	admin1	ER			14.9	38.9	0	60	
iso:ER-DK	Debubawi K’eyih Bahri	admin1	ER			13.5	41.8	0	120	Southern Red Sea
iso:ER-GB	Gash-Barka	admin1	ER			15.3	37.2	0	120	
vigie:er-massaoua	Massaoua	settlement	ER	Semenawi K’eyih Bahri		15.61	39.45	0	0	Massawa
iso:ER-MA	Ma’ekel	admin1	ER			15.35	38.9	0	25	Maekel
iso:ER-SK	Semenawi K’eyih Bahri	admin1	ER			16.2	38.7	0	130	Northern Red Sea
vigie:es-barcelone	Barcelone	settlement	ES			41.3888	2.159	1620000	0	Barcelona
vigie:es-madrid	Madrid	settlement	ES			40.4165	-3.7026	3250000	0	
vigie:fr-lyon	Lyon	settlement	FR			45.764	4.8357	520000	0	
vigie:fr-marseille	Marseille	settlement	FR			43.2965	5.3698	870000	0	
vigie:fr-nice	Nice	settlement	FR			43.7031	7.2661	340000	0	
vigie:fr-paris	Paris	settlement	FR			48.8534	2.3488	2140000	0	
iso:GA-1	Estuaire	admin1	GA			0.3924	9.4536	0	90	
geonames:2400555	Franceville	settlement	GA	Haut-Ogooué		-1.6333	13.5833	42967	0	
iso:GA-2	Haut-Ogooué	admin1	GA			-1.6333	13.5836	0	90	
geonames:2399697	Libreville	settlement	GA	Estuaire		0.3924	9.4536	800000	0	
iso:GA-3	Moyen-Ogooué	admin1	GA			-0.7001	10.2406	0	90	
iso:GA-4	Ngounié	admin1	GA			-1.8685	11.0559	0	90	
iso:GA-5	Nyanga	admin1	GA			-2.9332	10.9818	0	90	
iso:GA-6	Ogooué-Ivindo	admin1	GA			0.5738	12.8642	0	90	
iso:GA-7	Ogooué-Lolo	admin1	GA			-1.1367	12.464	0	90	
iso:GA-8	Ogooué-Maritime	admin1	GA			-0.7193	8.7815	0	90	
geonames:2396518	Port-Gentil	settlement	GA	Ogooué-Maritime		-0.72	8.78	116836	0	
iso:GA-9	Woleu-Ntem	admin1	GA			1.5995	11.5793	0	90	
vigie:gb-belfast	Belfast	settlement	GB			54.5968	-5.9254	0	0	
vigie:gb-londres	Londres	settlement	GB			51.5085	-0.1257	8960000	0	London
vigie:gb-manchester	Manchester	settlement	GB			53.4809	-2.2374	550000	0	
vigie:ge-tbilissi	Tbilissi	settlement	GE			41.6941	44.8337	1050000	0	Tbilisi
geonames:2413876	Banjul	settlement	GM	Banjul		13.4527	-16.578	34589	0	Bandzhul|Bandzul|Bandzula|Bandzulis|Banjoul
iso:GM-B	Banjul	admin1	GM			13.4527	-16.578	0	5	
iso:GM-M	Central River	admin1	GM			13.55	-14.9	0	25	
iso:GM-L	Lower River	admin1	GM			13.4	-15.6	0	25	
iso:GM-N	North Bank	admin1	GM			13.5	-16	0	25	
geonames:2411989	Serekunda	settlement	GM	Banjul		13.4383	-16.6781	340000	0	
iso:GM-U	Upper River	admin1	GM			13.4	-14.2	0	25	
iso:GM-W	West Coast	admin1	GM			13.25	-16.5	0	25	
iso:GQ-AN	Annobón	admin1	GQ			-1.43	5.63	0	5	
geonames:2310046	Bata	settlement	GQ	Litoral		1.8639	9.7658	250000	0	
iso:GQ-BN	Bioko Norte	admin1	GQ			3.7558	8.7817	0	20	
iso:GQ-BS	Bioko Sur	admin1	GQ			3.4568	8.5547	0	20	
iso:GQ-CS	Centro Sur	admin1	GQ			1.4368	10.5512	0	40	
iso:GQ-KN	Kié-Ntem	admin1	GQ			2.1522	11.3301	0	40	
iso:GQ-LI	Litoral	admin1	GQ			1.8639	9.7658	0	40	
geonames:2309527	Malabo	settlement	GQ	Bioko Norte		3.75	8.7833	155963	0	
iso:GQ-WN	Wele-Nzas	admin1	GQ			1.6274	11.3135	0	40	
iso:GW-BA	Bafatá	admin1	GW			12.1658	-14.6617	0	30	
iso:GW-BM	Biombo	admin1	GW			11.85	-15.8	0	30	
geonames:2374775	Bissau	settlement	GW	Bissau		11.8636	-15.5977	390000	0	
iso:GW-BS	Bissau	admin1	GW			11.8636	-15.5977	0	8	
iso:GW-BL	Bolama	admin1	GW			11.3	-15.7	0	30	
iso:GW-CA	Cacheu	admin1	GW			12.2744	-16.1653	0	30	
iso:GW-GA	Gabú	admin1	GW			12.28	-14.2222	0	30	
iso:GW-OI	Oio	admin1	GW			12.3	-15.2	0	30	
iso:GW-QU	Quinara	admin1	GW			11.6	-15.1	0	30	
iso:GW-TO	Tombali	admin1	GW			11.3	-15	0	30	
vigie:id-intan-jaya	Intan Jaya	admin2	ID			-3.6	136.8	0	50	
vigie:id-jakarta	Jakarta	settlement	ID			-6.2146	106.8451	8540000	0	
vigie:id-nduga	Nduga	admin2	ID			-4.5	138.2	0	50	
vigie:id-papouasie	Papouasie	region	ID			-4.5	138.5	0	300	Papua
vigie:il-ashkelon	Ashkelon	settlement	IL			31.67	34.57	0	0	
vigie:il-beer-sheva	Beer-Sheva	settlement	IL			31.25	34.79	0	0	Beersheba
vigie:il-eilat	Eilat	settlement	IL			29.56	34.95	0	0	
vigie:il-haifa	Haïfa	settlement	IL			32.794	34.9896	280000	0	
vigie:il-jerusalem	Jérusalem	settlement	IL			31.7683	35.2137	950000	0	
vigie:il-kiryat-shmona	Kiryat Shmona	settlement	IL			33.21	35.57	0	0	
vigie:il-majdal-shams	Majdal Shams	settlement	IL			33.27	35.77	0	0	
vigie:il-plateau-du-golan	Plateau du Golan	region	IL			33	35.8	0	30	Golan|Golan Heights
vigie:il-sderot	Sdérot	settlement	IL			31.52	34.6	0	0	
vigie:il-tel-aviv	Tel-Aviv	settlement	IL			32.0809	34.7806	460000	0	
vigie:in-bastar	Bastar	region	IN			19.1	81.9	0	90	
vigie:in-bombay	Bombay	settlement	IN			19.0728	72.8826	12700000	0	Mumbai
vigie:in-cachemire	Cachemire	region	IN			34.2	74.8	0	130	Kashmir
vigie:in-calcutta	Calcutta	settlement	IN			22.5726	88.3639	4600000	0	Kolkata
vigie:in-chhattisgarh	Chhattisgarh	admin1	IN			21.3	81.9	0	200	
vigie:in-churachandpur	Churachandpur	settlement	IN	Manipur		24.33	93.68	0	0	
vigie:in-imphal	Imphal	settlement	IN	Manipur		24.81	93.94	0	0	
vigie:in-jammu	Jammu	settlement	IN			32.73	74.87	0	0	
vigie:in-manipur	Manipur	admin1	IN			24.7	93.9	0	80	
vigie:in-new-delhi	New Delhi	settlement	IN			28.6139	77.209	11000000	0	Delhi
vigie:in-pahalgam	Pahalgam	settlement	IN			34.01	75.32	0	0	
vigie:in-pulwama	Pulwama	settlement	IN			33.87	74.9	0	0	
vigie:in-srinagar	Srinagar	settlement	IN			34.0837	74.7973	1180000	0	
vigie:iq-bagdad	Bagdad	settlement	IQ			33.3152	44.3661	7000000	0	Baghdad
vigie:iq-baqouba	Baqouba	settlement	IQ	Diyala		33.75	44.64	0	0	Baqubah
vigie:iq-bassora	Bassora	settlement	IQ			30.5085	47.7804	1300000	0	Basra
vigie:iq-diyala	Diyala	admin1	IQ			33.8	45	0	80	
vigie:iq-dohouk	Dohouk	settlement	IQ			36.87	42.99	0	0	Duhok
vigie:iq-erbil	Erbil	settlement	IQ			36.1911	44.0092	1500000	0	Arbil
vigie:iq-falloujah	Falloujah	settlement	IQ			33.35	43.78	0	0	Fallujah
vigie:iq-kirkouk	Kirkouk	settlement	IQ			35.4681	44.3922	1000000	0	Kirkuk
vigie:iq-mossoul	Mossoul	settlement	IQ			36.335	43.1189	1700000	0	Mosul
vigie:iq-ramadi	Ramadi	settlement	IQ			33.42	43.3	0	0	
vigie:iq-sinjar	Sinjar	settlement	IQ			36.32	41.86	0	0	
vigie:iq-souleimaniye	Souleimaniyé	settlement	IQ			35.5613	45.4304	700000	0	Sulaymaniyah
vigie:iq-tal-afar	Tal Afar	settlement	IQ			36.37	42.45	0	0	
vigie:iq-tikrit	Tikrit	settlement	IQ			34.6	43.68	0	0	
vigie:ir-bandar-abbas	Bandar Abbas	settlement	IR			27.19	56.28	0	0	
vigie:ir-chiraz	Chiraz	settlement	IR			29.61	52.53	1560000	0	Shiraz
vigie:ir-fordo	Fordo	settlement	IR			34.88	50.99	0	0	Fordow
vigie:ir-ispahan	Ispahan	settlement	IR			32.65	51.67	1960000	0	Isfahan
vigie:ir-kerman	Kerman	settlement	IR			30.28	57.08	0	0	
vigie:ir-machhad	Machhad	settlement	IR			36.3	59.6	3000000	0	Mashhad
vigie:ir-natanz	Natanz	settlement	IR			33.51	51.92	0	0	
vigie:ir-tabriz	Tabriz	settlement	IR			38.08	46.29	1560000	0	
vigie:ir-teheran	Téhéran	settlement	IR			35.6944	51.4215	8700000	0	Tehran
vigie:ir-zahedan	Zahedan	settlement	IR			29.5	60.86	0	0	
vigie:it-lampedusa	Lampedusa	island	IT			35.51	12.6	0	6	
vigie:it-rome	Rome	settlement	IT			41.8919	12.5113	2320000	0	
vigie:jo-amman	Amman	settlement	JO			31.9552	35.945	1280000	0	
vigie:kh-phnom-penh	Phnom Penh	settlement	KH			11.5625	104.916	1570000	0	
vigie:kh-preah-vihear	Preah Vihear	region	KH			14.39	104.68	0	5	
vigie:km-moroni	Moroni	settlement	KM			-11.7022	43.2551	0	0	
vigie:lb-ain-al-hilweh	Ain al-Hilweh	camp	LB			33.54	35.38	0	0	Aïn el-Héloué|Ain el-Hilweh
vigie:lb-baalbek	Baalbek	settlement	LB			34	36.21	0	0	
vigie:lb-banlieue-sud-de-beyrouth	Banlieue sud de Beyrouth	quarter	LB			33.85	35.51	0	2	Dahieh|Dahiyeh
vigie:lb-beyrouth	Beyrouth	settlement	LB			33.8938	35.5018	1900000	0	Beirut
vigie:lb-bint-jbeil	Bint Jbeil	settlement	LB			33.12	35.43	0	0	
vigie:lb-khiam	Khiam	settlement	LB			33.33	35.61	0	0	
vigie:lb-nabatieh	Nabatieh	settlement	LB			33.38	35.48	0	0	Nabatiyeh
vigie:lb-plaine-de-la-bekaa	Plaine de la Bekaa	region	LB			33.9	36	0	40	Bekaa
vigie:lb-saida	Saïda	settlement	LB			33.56	35.37	0	0	Sidon
vigie:lb-tripoli-liban	Tripoli (Liban)	settlement	LB			34.4367	35.8497	500000	0	
vigie:lb-tyr	Tyr	settlement	LB			33.27	35.2	0	0	Tyre
vigie:lk-colombo	Colombo	settlement	LK			6.9355	79.8487	650000	0	
vigie:mg-antananarivo	Antananarivo	settlement	MG			-18.9137	47.5361	1390000	0	Tananarive
vigie:mw-lilongwe	Lilongwe	settlement	MW			-13.9669	33.7873	650000	0	
vigie:mx-acapulco	Acapulco	settlement	MX	Guerrero		16.85	-99.91	0	0	
vigie:mx-chiapas	Chiapas	admin1	MX			16.5	-92.5	0	140	
vigie:mx-ciudad-juarez	Ciudad Juárez	settlement	MX			31.72	-106.46	0	0	
vigie:mx-culiacan	Culiacán	settlement	MX	Sinaloa		24.799	-107.3897	0	0	
vigie:mx-guadalajara	Guadalajara	settlement	MX			20.67	-103.35	0	0	
vigie:mx-guerrero	Guerrero	admin1	MX			17.6	-99.9	0	130	
vigie:mx-mexico	Mexico	settlement	MX			19.4285	-99.1277	9200000	0	Mexico City|Ciudad de México
vigie:mx-michoacan	Michoacán	admin1	MX			19.2	-101.9	0	130	
vigie:mx-monterrey	Monterrey	settlement	MX			25.67	-100.31	0	0	
vigie:mx-sinaloa	Sinaloa	admin1	MX			25	-107.5	0	180	
vigie:mx-tijuana	Tijuana	settlement	MX			32.5027	-117.0037	0	0	
vigie:np-katmandou	Katmandou	settlement	NP			27.7017	85.3206	1440000	0	Kathmandu
vigie:pg-enga	Enga	admin1	PG			-5.4	143.5	0	60	
vigie:pg-port-moresby	Port Moresby	settlement	PG			-9.4431	147.1797	0	0	
vigie:pg-wabag	Wabag	settlement	PG	Enga		-5.49	143.72	0	0	
vigie:ph-cotabato	Cotabato	settlement	PH			7.22	124.25	0	0	Cotabato City
vigie:ph-davao	Davao	settlement	PH			7.07	125.61	0	0	
vigie:ph-jolo	Jolo	settlement	PH			6.05	121	0	0	
vigie:ph-manille	Manille	settlement	PH			14.6042	120.9822	1600000	0	Manila
vigie:ph-marawi	Marawi	settlement	PH			8	124.29	0	0	
vigie:ph-mindanao	Mindanao	island	PH			7.8	125	0	200	
vigie:ph-zamboanga	Zamboanga	settlement	PH			6.91	122.07	0	0	
vigie:pl-varsovie	Varsovie	settlement	PL			52.2298	21.0118	1700000	0	Warsaw
vigie:qa-doha	Doha	settlement	QA			25.2855	51.531	350000	0	
vigie:ru-belgorod	Belgorod	settlement	RU			50.595	36.587	390000	0	
vigie:ru-briansk	Briansk	settlement	RU			53.25	34.37	400000	0	Bryansk
vigie:ru-chebekino	Chebekino	settlement	RU			50.41	36.9	0	0	Shebekino
vigie:ru-crocus-city-hall	Crocus City Hall	quarter	RU			55.826	37.39	0	2	
vigie:ru-engels	Engels	settlement	RU			51.49	46.12	0	0	
vigie:ru-grozny	Grozny	settlement	RU			43.32	45.69	0	0	
vigie:ru-koursk	Koursk	settlement	RU			51.73	36.19	450000	0	Kursk
vigie:ru-krasnodar	Krasnodar	settlement	RU			45.04	38.98	950000	0	
vigie:ru-makhatchkala	Makhatchkala	settlement	RU			42.98	47.5	0	0	Makhachkala
vigie:ru-moscou	Moscou	settlement	RU			55.7558	37.6173	13000000	0	Moscow
vigie:ru-novorossiisk	Novorossiïsk	settlement	RU			44.72	37.77	0	0	Novorossiysk
vigie:ru-rostov-sur-le-don	Rostov-sur-le-Don	settlement	RU			47.23	39.7	1140000	0	Rostov-on-Don
vigie:ru-saint-petersbourg	Saint-Pétersbourg	settlement	RU			59.9343	30.3351	5400000	0	Saint Petersburg|St Petersburg
vigie:ru-soudja	Soudja	settlement	RU			51.19	35.27	0	0	Sudzha
vigie:ru-voronej	Voronej	settlement	RU			51.67	39.18	1050000	0	Voronezh
iso:RW-02	Eastern Province	admin1	RW			-1.95	30.55	0	60	
vigie:rw-gisenyi	Gisenyi	settlement	RW			-1.7	29.26	0	0	Rubavu
geonames:202061	Kigali	settlement	RW			-1.95	30.0588	1200000	0	
iso:RW-01	Kigali	admin1	RW			-1.95	30.08	0	15	
iso:RW-03	Northern Province	admin1	RW			-1.6	29.9	0	45	
vigie:rw-rusizi	Rusizi	settlement	RW			-2.48	28.9	0	0	Cyangugu
iso:RW-05	Southern Province	admin1	RW			-2.4	29.65	0	55	
iso:RW-04	Western Province	admin1	RW			-2.2	29.25	0	70	
vigie:sa-djeddah	Djeddah	settlement	SA			21.4901	39.1862	2900000	0	Jeddah
vigie:sa-djizan	Djizan	settlement	SA			16.89	42.55	0	0	Jizan
vigie:sa-la-mecque	La Mecque	settlement	SA			21.4266	39.8256	1300000	0	Mecca|Makkah
vigie:sa-riyad	Riyad	settlement	SA			24.6877	46.7219	4200000	0	Riyadh
geonames:2410048	Bo	settlement	SL	Southern Province		7.97	-11.74	174354	0	
iso:SL-E	Eastern Province	admin1	SL			8.2	-10.9	0	70	
geonames:2409306	Freetown	settlement	SL	Western Area		8.4871	-13.2356	1200000	0	
geonames:2407790	Kenema	settlement	SL	Eastern Province		7.8804	-11.19	143137	0	
iso:SL-NW	North Western Province	admin1	SL			9	-12.7	0	50	
iso:SL-N	Northern Province	admin1	SL			9.2	-11.8	0	70	
iso:SL-S	Southern Province	admin1	SL			7.7	-12	0	70	
iso:SL-W	Western Area	admin1	SL			8.4	-13.1	0	20	
iso:ST-P	Príncipe	admin1	ST			1.62	7.4	0	7	
iso:ST-S	São Tomé	admin1	ST			0.25	6.6	0	17	Sao Tomé|Sao Tome
vigie:th-bangkok	Bangkok	settlement	TH			13.754	100.5014	5100000	0	
vigie:th-mae-sot	Mae Sot	settlement	TH			16.71	98.57	0	0	
vigie:th-narathiwat	Narathiwat	settlement	TH			6.43	101.82	0	0	
vigie:th-pattani	Pattani	settlement	TH			6.87	101.25	0	0	
vigie:th-yala	Yala	settlement	TH			6.54	101.28	0	0	
vigie:tr-ankara	Ankara	settlement	TR			39.9199	32.8543	5700000	0	
vigie:tr-diyarbakir	Diyarbakir	settlement	TR			37.91	40.22	0	0	
vigie:tr-gaziantep	Gaziantep	settlement	TR			37.06	37.38	0	0	
vigie:tr-istanbul	Istanbul	settlement	TR			41.0138	28.9497	15600000	0	
vigie:tr-izmir	Izmir	settlement	TR			38.41	27.14	0	0	
geonames:161325	Arusha	settlement	TZ			-3.3667	36.6833	341136	0	
iso:TZ-01	Arusha	admin1	TZ			-2.9	35.9	0	130	
geonames:160263	Dar es Salaam	settlement	TZ			-6.8235	39.2695	5000000	0	Dar es-Salam
iso:TZ-02	Dar es Salaam	admin1	TZ			-6.85	39.2	0	30	
geonames:160196	Dodoma	settlement	TZ			-6.1722	35.7395	180541	0	
iso:TZ-03	Dodoma	admin1	TZ			-5.9	36.0	0	120	
iso:TZ-27	Geita	admin1	TZ			-2.9	31.9	0	80	
iso:TZ-04	Iringa	admin1	TZ			-7.9	35.4	0	110	
iso:TZ-05	Kagera	admin1	TZ			-2.2	31.3	0	110	
iso:TZ-28	Katavi	admin1	TZ			-6.5	31.2	0	130	
geonames:157977	Kibiti	settlement	TZ			-7.7218	38.9375	30163	0	
iso:TZ-08	Kigoma	admin1	TZ			-4.8	30.3	0	130	
iso:TZ-09	Kilimanjaro	admin1	TZ			-3.6	37.6	0	80	
vigie:tz-kitaya	Kitaya	settlement	TZ			-10.62	40	0	0	
iso:TZ-12	Lindi	admin1	TZ			-9.3	38.6	0	170	
iso:TZ-26	Manyara	admin1	TZ			-4.4	36.6	0	130	
iso:TZ-13	Mara	admin1	TZ			-1.8	34.4	0	90	
iso:TZ-14	Mbeya	admin1	TZ			-8.6	33.4	0	130	
iso:TZ-16	Morogoro	admin1	TZ			-7.8	37.0	0	150	
geonames:877747	Mtwara	settlement	TZ			-10.2667	40.1833	96602	0	
iso:TZ-17	Mtwara	admin1	TZ			-10.7	39.1	0	100	
geonames:152224	Mwanza	settlement	TZ			-2.5167	32.9	436801	0	
iso:TZ-18	Mwanza	admin1	TZ			-2.7	32.9	0	70	
iso:TZ-29	Njombe	admin1	TZ			-9.4	34.9	0	90	
iso:TZ-06	Pemba North	admin1	TZ			-5.05	39.75	0	20	
iso:TZ-10	Pemba South	admin1	TZ			-5.3	39.75	0	20	
iso:TZ-19	Pwani	admin1	TZ			-7.2	38.6	0	120	
iso:TZ-20	Rukwa	admin1	TZ			-7.8	31.6	0	110	
iso:TZ-21	Ruvuma	admin1	TZ			-10.7	36.2	0	160	
iso:TZ-22	Shinyanga	admin1	TZ			-3.6	32.9	0	90	
iso:TZ-30	Simiyu	admin1	TZ			-3.0	34.1	0	90	
iso:TZ-23	Singida	admin1	TZ			-5.6	34.6	0	130	
iso:TZ-31	Songwe	admin1	TZ			-8.9	32.7	0	90	
vigie:tz-stone-town	Stone Town	settlement	TZ			-6.16	39.19	0	0	
iso:TZ-24	Tabora	admin1	TZ			-5.4	32.7	0	160	
iso:TZ-25	Tanga	admin1	TZ			-5.2	38.4	0	100	
geonames:148730	Zanzibar	settlement	TZ			-6.1639	39.1979	403658	0	
iso:TZ-11	Zanzibar Central/South	admin1	TZ			-6.25	39.42	0	25	
iso:TZ-07	Zanzibar North	admin1	TZ			-5.9	39.27	0	20	
iso:TZ-15	Zanzibar Urban/West	admin1	TZ			-6.2	39.23	0	12	
geonames:235039	Arua	settlement	UG			3.0201	30.911	55585	0	a lu a|arwa
geonames:234178	Bundibugyo	settlement	UG			0.7112	30.0647	16919	0	
iso:UG-C	Central Region	admin1	UG			0.3	32.2	0	120	
iso:UG-E	Eastern Region	admin1	UG			1.3	33.9	0	130	
geonames:233508	Entebbe	settlement	UG			0.0562	32.4795	70000	0	
geonames:233476	Fort Portal	settlement	UG			0.6617	30.2748	42670	0	Fort Portalas
geonames:233346	Gulu	settlement	UG			2.7746	32.299	146858	0	
geonames:233114	Jinja	settlement	UG			0.439	33.2032	76000	0	
geonames:232422	Kampala	settlement	UG			0.3163	32.5822	1700000	0	
geonames:232066	Kasese	settlement	UG			0.1833	30.0833	67269	0	
geonames:230993	Kisoro	settlement	UG			-1.2854	29.685	12400	0	
geonames:230617	Kotido	settlement	UG			2.9806	34.1331	18800	0	
geonames:229112	Moroto	settlement	UG			2.5345	34.6666	10300	0	Maroto
vigie:ug-mpondwe	Mpondwe	border_post	UG			0.04	29.72	0	0	Mpondwe-Lhubiriha
iso:UG-N	Northern Region	admin1	UG			2.9	32.6	0	200	
iso:UG-W	Western Region	admin1	UG			0.5	30.5	0	170	
vigie:us-new-york	New York	settlement	US			40.7143	-74.006	8400000	0	New York City
vigie:us-washington	Washington	settlement	US			38.8951	-77.0364	690000	0	Washington DC|Washington D.C.
vigie:ve-apure	Apure	admin1	VE			7.1	-68.9	0	150	
vigie:ve-caracas	Caracas	settlement	VE			10.488	-66.8792	3000000	0	
vigie:ve-maracaibo	Maracaibo	settlement	VE	Zulia		10.6317	-71.6406	2200000	0	
vigie:ve-zulia	Zulia	admin1	VE			10	-72.2	0	130	
vigie:za-durban	Durban	settlement	ZA			-29.8579	31.0292	3100000	0	
vigie:za-johannesburg	Johannesburg	settlement	ZA			-26.2023	28.0436	2030000	0	
vigie:za-le-cap	Le Cap	settlement	ZA			-33.9258	18.4232	3430000	0	Cape Town
vigie:za-pretoria	Pretoria	settlement	ZA			-25.7449	28.1878	1620000	0	
vigie:zm-lusaka	Lusaka	settlement	ZM			-15.4067	28.2871	1270000	0	
vigie:zw-harare	Harare	settlement	ZW			-17.8277	31.0534	1540000	0	
`;
