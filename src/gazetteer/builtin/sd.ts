/** Places of Sudan, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const SD = `
geonames:380757	Abu Jubayhah	settlement	SD	South Kordofan		11.4562	31.2285	21790	0	Abu Jibeha|Abu Jubaiha
vigie:sd-abu-shouk	Abu Shouk	camp	SD	North Darfur		13.67	25.34	0	0	Abou Chouk|Abu Shouk camp|Abu Shok|Abou Shouk
vigie:sd-abyei	Abyei	settlement	SD	West Kordofan		9.59	28.44	20000	0	
vigie:sd-al-abbasiya	Al-Abbasiya	settlement	SD	South Kordofan		12.17	31.3	0	15	Abbasiya
geonames:380186	Al-Dabba	settlement	SD	Northern State		18.05	30.95	11626	0	Ad-Dabbah|El-Debba|Ed Debba
vigie:sd-al-fashaga	Al-Fashaga	region	SD	Gedaref		14	36.2	0	35	El-Fashaga|Al-Fashqa
geonames:11003055	Al-Fula	settlement	SD	West Kordofan		11.7119	28.3462	0	0	El-Fula|Al Fulah
vigie:sd-al-geteina	Al-Geteina	settlement	SD	White Nile		14.87	32.37	0	15	Geteina|Al-Gitaina|El Geteina
geonames:379427	Al-Hasaheisa	settlement	SD	Gezira		14.7526	33.2984	28735	0	Hasahisa|Hasaheisa
vigie:sd-al-hilaliya	Al-Hilaliya	settlement	SD	Gezira		14.93	33.25	0	15	Hilaliya
vigie:sd-al-jaili	Al-Jaili	settlement	SD	Khartoum		16	32.6	0	15	Jaili|raffinerie d’Al-Jaili|Al-Jaili refinery
vigie:sd-al-kamlin	Al-Kamlin	settlement	SD	Gezira		15.08	33.18	0	15	Kamlin
vigie:sd-al-managil	Al-Managil	settlement	SD	Gezira		14.25	32.99	0	15	Managil
vigie:sd-al-muglad	Al-Muglad	settlement	SD	West Kordofan		11.03	27.74	0	0	Muglad|El Muglad
vigie:sd-al-salha	Al-Salha	quarter	SD	Khartoum		15.5	32.42	0	2	Salha
vigie:sd-al-sireha	Al-Sireha	settlement	SD	Gezira		14.95	33.3	0	15	Sireha|Sariha
vigie:sd-al-zurq	Al-Zurq	settlement	SD	North Darfur		15.3	24.9	0	15	Zurrug|Al Zurug|Zurug
geonames:378493	Ar Rahad	settlement	SD	North Kordofan		12.7167	30.65	26273	0	Al-Rahad|Er Rahad
vigie:sd-ar-roseires	Ar Roseires	settlement	SD	Blue Nile		11.85	34.38	0	15	Roseires
vigie:sd-ardamata	Ardamata	quarter	SD	West Darfur		13.47	22.5	0	2	
geonames:378231	Atbara	settlement	SD	River Nile State		17.7022	33.9864	135000	0	
vigie:sd-aeroport-de-khartoum	Aéroport de Khartoum	airport	SD	Khartoum		15.5895	32.5532	0	2	Khartoum airport|Khartoum International Airport
vigie:sd-aeroport-de-nyala	Aéroport de Nyala	airport	SD	South Darfur		12.0535	24.9562	0	2	Nyala airport
vigie:sd-babanusa	Babanusa	settlement	SD	West Kordofan		11.33	27.81	0	0	Babanousa
vigie:sd-bara	Bara	settlement	SD	North Kordofan		13.7	30.37	0	15	
vigie:sd-bau	Bau	settlement	SD	Blue Nile		11.38	34.1	0	15	Baw
vigie:sd-beida	Beida	settlement	SD	West Darfur		12.8	22.2	0	15	
vigie:sd-bindisi	Bindisi	settlement	SD	Central Darfur		12.07	23	0	15	
iso:SD-NB	Blue Nile	admin1	SD			11.3	34.3	0	110	Nil Bleu
vigie:sd-buram	Buram	settlement	SD	South Darfur		10.85	25.17	0	15	
vigie:sd-burri	Burri	quarter	SD	Khartoum		15.6	32.57	0	2	
iso:SD-DC	Central Darfur	admin1	SD			12.5	23	0	110	Darfour central
vigie:sd-dalami	Dalami	settlement	SD	South Kordofan		11.87	30.45	0	15	
vigie:sd-dar-as-salam	Dar as Salam	settlement	SD	North Darfur		13.2	25.6	0	15	Dar es-Salam
vigie:sd-darfour	Darfour	region	SD			13.2	24.8	0	350	Darfur
geonames:376450	Dilling	settlement	SD	South Kordofan		12.05	29.65	37113	0	Dalang|Al-Dalanj|Dilenj
geonames:380151	Dinder	settlement	SD	Sennar		13.2	34.1667	15144	0	Ad-Dindar
geonames:363417	Dongola	settlement	SD	Northern State		19.1816	30.4769	13473	0	
iso:SD-DE	East Darfur	admin1	SD			11.3	26.5	0	150	Darfour oriental|Darfour-Est
geonames:380148	Ed Daein	settlement	SD	East Darfur		11.4619	26.1258	260000	0	Ad-Daein|El-Daein|Al Daein
geonames:380174	Ed Damazin	settlement	SD	Blue Nile		11.7891	34.3592	180000	0	Ad-Damazin|Damazin
geonames:380173	Ed Damer	settlement	SD	River Nile State		17.599	33.9721	103941	0	Ad-Damir
vigie:sd-ed-dueim	Ed Dueim	settlement	SD	White Nile		14	32.31	0	0	Ad-Duwaym|Al-Duwaim|Duwaim
vigie:sd-edd-al-fursan	Edd al Fursan	settlement	SD	South Darfur		11.81	24.35	0	15	Ed al-Fursan
geonames:379555	El-Fasher	settlement	SD	North Darfur		13.6279	25.3494	700000	0	Al Fashir|El Facher|Al-Fasher
geonames:379303	El-Geneina	settlement	SD	West Darfur		13.4526	22.4473	250000	0	Al-Geneina|Al Junaynah|Geneina
vigie:sd-el-khoei	El-Khoei	settlement	SD	West Kordofan		13.08	29.23	0	15	Al-Khuwei|Al-Khiwai|El Khowei
geonames:379003	El-Obeid	settlement	SD	North Kordofan		13.1842	30.2167	450000	0	Al-Obeid|Al Ubayyid
vigie:sd-en-nahud	En Nahud	settlement	SD	West Kordofan		12.7	28.43	100000	0	An-Nahud|El-Nuhud|Al-Nuhud|En-Nuhud
vigie:sd-foro-baranga	Foro Baranga	settlement	SD	West Darfur		12	22.55	0	15	Forbaranga
vigie:sd-gallabat	Gallabat	border_post	SD	Gedaref		12.97	36.15	0	0	
vigie:sd-garney	Garney	settlement	SD	North Darfur		13.78	25.15	0	15	Qarni|Garni
vigie:sd-garsila	Garsila	settlement	SD	Central Darfur		12.36	23.14	0	15	
geonames:379062	Gedaref	settlement	SD	Gedaref		14.0349	35.3834	360000	0	Al Qadarif
iso:SD-GD	Gedaref	admin1	SD			14	35.4	0	120	Al Qadarif|Gadarif
vigie:sd-geissan	Geissan	settlement	SD	Blue Nile		10.75	34.8	0	15	
geonames:8504621	Gereida	settlement	SD	South Darfur		11.2754	25.1403	120000	0	
iso:SD-GZ	Gezira	admin1	SD			14.5	33.2	0	90	Al-Jazirah|Jazira|El Gezira|Al-Jazira
vigie:sd-habila	Habila	settlement	SD	South Kordofan		11.9	30	0	15	
vigie:sd-hamrat-al-sheikh	Hamrat al-Sheikh	settlement	SD	North Kordofan		14.6	27.9	0	15	
vigie:sd-heglig	Heglig	mine	SD	West Kordofan		10	29.4	0	2	Heglig oil field
vigie:sd-jabra-al-sheikh	Jabra al-Sheikh	settlement	SD	North Kordofan		14.6	31.3	0	15	Jabrat al-Sheikh
vigie:sd-jebel-aulia	Jebel Aulia	settlement	SD	Khartoum		15.24	32.5	0	15	Jebel Awlia
vigie:sd-jebel-marra	Jebel Marra	mountain	SD	Central Darfur		13	24.3	0	50	Djebel Marra|Jabal Marrah
geonames:373141	Kadugli	settlement	SD	South Kordofan		11.0111	29.7183	90000	0	Kadougli
vigie:sd-kalakla	Kalakla	quarter	SD	Khartoum		15.47	32.49	0	2	
vigie:sd-kalma	Kalma	camp	SD	South Darfur		12	25	0	0	camp de Kalma
vigie:sd-kalogi	Kalogi	settlement	SD	South Kordofan		11	31	0	15	
vigie:sd-karari	Karari	quarter	SD	Khartoum		15.75	32.5	0	2	
vigie:sd-karb-al-toum	Karb al-Toum	settlement	SD	Northern State		20	26	0	15	
vigie:sd-karnoi	Karnoi	settlement	SD	North Darfur		15.02	23.25	0	15	Kornoi
vigie:sd-kass	Kass	settlement	SD	South Darfur		12.5	24.28	0	15	
geonames:372753	Kassala	settlement	SD	Kassala		15.451	36.4	400000	0	
iso:SD-KA	Kassala	admin1	SD			15.9	35.7	0	150	
vigie:sd-kauda	Kauda	settlement	SD	South Kordofan		11.1	30.52	0	15	Kaouda
vigie:sd-kazgeil	Kazgeil	settlement	SD	North Kordofan		12.92	30	0	15	
vigie:sd-kebkabiya	Kebkabiya	settlement	SD	North Darfur		13.65	24.08	0	15	Kabkabiya
vigie:sd-kenana	Kenana	settlement	SD	White Nile		13.03	32.92	0	15	
geonames:379252	Khartoum	settlement	SD	Khartoum		15.5518	32.5324	5300000	0	
iso:SD-KH	Khartoum	admin1	SD			15.7	32.7	0	80	
vigie:sd-khartoum-north	Khartoum North	settlement	SD	Khartoum		15.64	32.55	1000000	0	Bahri|Khartoum Nord|Khartoum-Bahri
vigie:sd-kordofan	Kordofan	region	SD			12.5	29.8	0	280	
geonames:371760	Kosti	settlement	SD	White Nile		13.1629	32.6635	345000	0	
vigie:sd-kreinik	Kreinik	settlement	SD	West Darfur		13.36	22.9	0	15	Krink|Kereneik
vigie:sd-kubum	Kubum	settlement	SD	South Darfur		11.8	23.75	0	15	
vigie:sd-kulbus	Kulbus	settlement	SD	West Darfur		14.36	22.47	0	15	
vigie:sd-kuma	Kuma	settlement	SD	North Darfur		13.85	26	0	15	Al Koma|El Koma
geonames:371827	Kurmuk	settlement	SD	Blue Nile		10.55	34.2833	10375	0	
geonames:371745	Kutum	settlement	SD	North Darfur		14.2	24.6667	9849	0	Koutoum
vigie:sd-labado	Labado	settlement	SD	East Darfur		12	25.5	0	15	
vigie:sd-lagawa	Lagawa	settlement	SD	West Kordofan		11.4	29.13	0	15	
vigie:sd-malha	Malha	settlement	SD	North Darfur		15.13	26.17	0	15	
vigie:sd-manawashi	Manawashi	settlement	SD	South Darfur		12.58	24.98	0	15	
vigie:sd-mayo	Mayo	quarter	SD	Khartoum		15.5	32.56	0	2	
vigie:sd-mellit	Mellit	settlement	SD	North Darfur		14.13	25.55	0	15	Melit
geonames:370481	Merowe	settlement	SD	Northern State		18.4704	31.8113	10234	0	Méroé
vigie:sd-misterei	Misterei	settlement	SD	West Darfur		13.1	22.17	0	15	Masteri
vigie:sd-monts-nouba	Monts Nouba	mountain	SD	South Kordofan		11.3	30.3	0	90	Nuba Mountains
vigie:sd-muhajiriya	Muhajiriya	settlement	SD	East Darfur		11.95	25.6	0	15	
vigie:sd-mukjar	Mukjar	settlement	SD	Central Darfur		11.93	23.25	0	15	
vigie:sd-murnei	Murnei	settlement	SD	West Darfur		12.95	22.87	0	15	Mornei
vigie:sd-nertiti	Nertiti	settlement	SD	Central Darfur		12.97	24.05	0	15	
vigie:sd-new-halfa	New Halfa	settlement	SD	Kassala		15.33	35.6	0	15	
vigie:sd-nifasha	Nifasha	camp	SD	North Darfur		13.68	25.32	0	0	Naivasha camp
iso:SD-DN	North Darfur	admin1	SD			15.5	25.5	0	250	Darfour Nord|Darfour du Nord
iso:SD-KN	North Kordofan	admin1	SD			13.9	30.3	0	200	Kordofan Nord|Kordofan du Nord
iso:SD-NO	Northern State	admin1	SD			19.5	30.5	0	280	État du Nord
geonames:369004	Nyala	settlement	SD	South Darfur		12.0489	24.8807	560000	0	
vigie:sd-ombada	Ombada	quarter	SD	Khartoum		15.65	32.4	0	2	Umbada
geonames:365137	Omdurman	settlement	SD	Khartoum		15.6445	32.4777	2400000	0	Omdourman|Oumdourman
geonames:377039	Port-Soudan	settlement	SD	Red Sea State		19.6175	37.2164	490000	0	Port Sudan
geonames:368277	Rabak	settlement	SD	White Nile		13.1809	32.74	135281	0	
vigie:sd-rashad	Rashad	settlement	SD	South Kordofan		11.85	31.05	0	15	
iso:SD-RS	Red Sea State	admin1	SD			19.5	36	0	220	État de la mer Rouge
iso:SD-NR	River Nile State	admin1	SD			18.4	33.5	0	180	Nahr an Nil|État du Nil
vigie:sd-rokero	Rokero	settlement	SD	Central Darfur		13.3	24.2	0	15	
vigie:sd-rufaa	Rufaa	settlement	SD	Gezira		14.77	33.37	0	15	
vigie:sd-sabrin	Sabrin	quarter	SD	Khartoum		15.73	32.47	0	2	
vigie:sd-saraf-omra	Saraf Omra	settlement	SD	North Darfur		13.47	23.27	0	15	Sarf Omra
vigie:sd-saudi-hospital	Saudi Hospital	quarter	SD	North Darfur		13.63	25.34	0	2	hôpital saoudien
iso:SD-SI	Sennar	admin1	SD			13	33.9	0	100	Sinnar
vigie:sd-sennar	Sennar	settlement	SD	Sennar		13.55	33.62	0	0	Sinnar
vigie:sd-shag-al-nom	Shag al-Nom	settlement	SD	North Kordofan		13.6	30.6	0	15	
vigie:sd-shangil-tobaya	Shangil Tobaya	settlement	SD	North Darfur		13.02	25.1	0	15	Shangil Tobay
vigie:sd-sharg-el-nil	Sharg el-Nil	quarter	SD	Khartoum		15.65	32.65	0	2	Sharq an-Nil
geonames:367308	Shendi	settlement	SD	River Nile State		16.6915	33.4341	53568	0	
geonames:366847	Singa	settlement	SD	Sennar		13.1483	33.9312	250000	0	Sinja
vigie:sd-sirba	Sirba	settlement	SD	West Darfur		13.9	22.5	0	15	
vigie:sd-soba	Soba	quarter	SD	Khartoum		15.5	32.65	0	2	
vigie:sd-sodiri	Sodiri	settlement	SD	North Kordofan		14.42	29.08	0	15	
iso:SD-DS	South Darfur	admin1	SD			11.5	25	0	140	Darfour Sud|Darfour du Sud
iso:SD-KS	South Kordofan	admin1	SD			11.2	30	0	140	Kordofan Sud|Kordofan du Sud
vigie:sd-suakin	Suakin	settlement	SD	Red Sea State		19.1	37.33	0	15	
geonames:366487	Talodi	settlement	SD	South Kordofan		10.6325	30.3797	13188	0	
vigie:sd-tamboul	Tamboul	settlement	SD	Gezira		14.95	33.4	0	15	Tambul
vigie:sd-tawila	Tawila	settlement	SD	North Darfur		13.5	24.87	0	15	Tawilah
vigie:sd-tina	Tina	border_post	SD	North Darfur		15.03	22.83	0	0	At Tina|Tine
vigie:sd-triangle-de-uweinat	Triangle de Uweinat	region	SD	Northern State		22	25	0	40	Jebel Uweinat|Al-Uwaynat|Djebel Ouenat|triangle frontalier Soudan-Égypte-Libye|Sudan-Egypt-Libya border
vigie:sd-tulus	Tulus	settlement	SD	South Darfur		11.05	24.5	0	15	
vigie:sd-um-baru	Um Baru	settlement	SD	North Darfur		15.07	23.73	0	15	Umm Baru|Ambro
vigie:sd-um-rakuba	Um Rakuba	camp	SD	Gedaref		13.9	35.9	0	0	Oum Rakouba
vigie:sd-umm-dafuq	Umm Dafuq	border_post	SD	South Darfur		10.45	23.3	0	0	Um Dafuq|Um Dafoug
geonames:364933	Umm Kaddadah	settlement	SD	North Darfur		13.6017	26.6876	10979	0	Um Kadada|Umm Kadada
geonames:364706	Umm Ruwaba	settlement	SD	North Kordofan		12.9061	31.2158	55742	0	Um Rawaba|Um Ruwaba|Er Rahad
vigie:sd-umm-sumeima	Umm Sumeima	settlement	SD	North Kordofan		13	29.5	0	15	Um Sumaima
vigie:sd-wad-banda	Wad Banda	settlement	SD	West Kordofan		13.1	27.95	0	15	
geonames:364103	Wad Madani	settlement	SD	Gezira		14.4012	33.5199	330000	0	Wad Medani|Ouad Madani
vigie:sd-wad-an-noora	Wad an Noora	settlement	SD	Gezira		14.35	32.5	0	15	Wad al-Noura|Wad al-Nourah|Wad an Nora
vigie:sd-wadi-halfa	Wadi Halfa	settlement	SD	Northern State		21.8	31.35	0	0	
vigie:sd-wadi-seidna	Wadi Seidna	airport	SD	Khartoum		15.82	32.52	0	2	
iso:SD-DW	West Darfur	admin1	SD			13.3	22.5	0	80	Darfour Ouest|Darfour occidental
iso:SD-GK	West Kordofan	admin1	SD			12	28.5	0	170	Kordofan Ouest|Kordofan occidental
iso:SD-NW	White Nile	admin1	SD			13.3	32.4	0	110	Nil Blanc
vigie:sd-yassin	Yassin	settlement	SD	East Darfur		11.7	25.6	0	15	
geonames:363533	Zalingei	settlement	SD	Central Darfur		12.9092	23.4706	70000	0	
vigie:sd-zamzam	Zamzam	camp	SD	North Darfur		13.49	25.31	0	0	camp de Zamzam|Zam Zam
`;
