/** Places of Niger, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const NE = `
geonames:2448246	Abala	settlement	NE	Tillabéri	Abala	14.9369	3.4336	11000	0	Abbala|Abalai
vigie:ne-adm2-abala	Abala	admin2	NE	Tillabéri		14.93	3.43	0	55	
geonames:2448245	Abalak	settlement	NE	Tahoua	Abalak	15.4509	6.2793	27000	0	
geonames:8624181	Abalak	admin2	NE	Tahoua		15.45	6.28	0	60	
vigie:ne-abankor	Abankor	settlement	NE	Tillabéri	Banibangou	15.05	2.65	0	10	
geonames:2448231	Abarey	settlement	NE	Tillabéri	Banibangou	15.0771	3.7855	0	0	
geonames:2448179	Achénouma	settlement	NE	Agadez	Bilma	19.1251	12.9212	0	0	
geonames:2448174	Adab-Dab	settlement	NE	Tillabéri	Banibangou	15.0788	2.3398	0	0	Adabdab
geonames:2448150	Aderbissinat	settlement	NE	Agadez	Aderbissinat	15.6275	7.8945	0	0	Aderbissinatt
vigie:ne-adm2-aderbissinat	Aderbissinat	admin2	NE	Agadez		15.67	7.9	0	60	
geonames:2448007	Adjékoria	settlement	NE	Maradi	Dakoro	14.3398	6.7893	0	0	Ajékoria
geonames:2448159	Adébour	settlement	NE	Diffa	Maïné-Soroa	13.3177	11.8786	0	0	Adebur
vigie:ne-affala	Affala	settlement	NE	Tahoua	Tahoua	14.95	5.1	0	10	
geonames:2448088	Agadem	settlement	NE	Agadez	Bilma	16.8333	13.2833	0	0	
geonames:2448085	Agadez	settlement	NE	Agadez	Tchirozérine	16.9733	7.9911	126000	0	
iso:NE-1	Agadez	admin1	NE			19	10	590000	330	
geonames:2448070	Agando	settlement	NE	Tahoua	Tillia	16.0333	4.3167	0	0	
geonames:2448024	Aguié	settlement	NE	Maradi	Aguié	13.506	7.7786	16000	0	Agye
geonames:8624179	Aguié	admin2	NE	Maradi		13.5	7.78	0	60	
vigie:ne-akifakif	Akifakif	settlement	NE	Tahoua	Tillia	16	4.55	0	15	Akifakiff
geonames:6271016	Akokan	settlement	NE	Agadez	Arlit	18.7108	7.3436	0	0	
vigie:ne-akoubounou	Akoubounou	settlement	NE	Tahoua	Abalak	15.15	6.3	0	10	Akoubounoun
geonames:2447950	Alakoss	settlement	NE	Zinder	Gouré	14.5	9.75	0	0	Alakos
geonames:2447946	Alambaré	settlement	NE	Tillabéri	Say	12.6636	2.2314	0	0	Allambare|Allambere
geonames:2447932	Albarkaizé	settlement	NE	Dosso	Gaya	12.0828	3.2309	0	0	
geonames:6804215	Albarkaram	settlement	NE	Zinder	Damagaram Takaya	14.8711	9.3145	0	0	
geonames:2447865	Allakaye	settlement	NE	Tahoua	Bouza	14.4141	5.7426	0	0	Alakay|Alakaye|Allakai
geonames:2447923	Allela	settlement	NE	Tahoua	Birni N’Konni	13.9888	5.3592	0	0	Alèla
geonames:2447800	Ambaroura	settlement	NE	Tahoua	Illéla	14.4552	5.4938	0	0	
geonames:2447799	Ambouta	settlement	NE	Tahoua	Birni N’Konni	13.7495	5.1256	0	0	Anbouta
geonames:2447744	Aney	settlement	NE	Agadez	Bilma	19.3646	12.8976	0	0	Anay|Anaye
geonames:2447692	Angoual Mata	settlement	NE	Maradi	Madarounfa	13.3313	7.195	0	0	
vigie:ne-adm3-anzourou	Anzourou	admin3	NE	Tillabéri	Tillabéri	14.6	1.35	0	22	
geonames:2447615	Aoudéras	settlement	NE	Agadez	Tchirozérine	17.626	8.4128	0	0	
geonames:2447513	Arlit	settlement	NE	Agadez	Arlit	18.7369	7.3853	112000	0	
geonames:8624000	Arlit	admin2	NE	Agadez		19	7.3	0	110	
vigie:ne-assaga	Assaga	settlement	NE	Diffa	Diffa	13.19	12.75	0	5	
vigie:ne-assamaka	Assamaka	border_post	NE	Agadez	Arlit	19.34	5.79	0	0	Assamakka
geonames:2596705	Assaouas	settlement	NE	Agadez	Ingall	16.87	7.4556	0	0	
geonames:2447449	Attantané	settlement	NE	Maradi	Mayahi	14.0514	7.5242	0	0	Atantané
vigie:ne-awaridi	Awaridi	settlement	NE	Diffa	Diffa	13.31	12.62	0	3	
vigie:ne-axe-axe-niamey-ouallam	Axe Niamey-Ouallam	road	NE			13.9	2.1	0	45	route Niamey-Ouallam
vigie:ne-axe-axe-niamey-torodi	Axe Niamey-Torodi	road	NE			13.3	1.95	0	30	route Niamey-Torodi
vigie:ne-axe-axe-torodi-makalondi	Axe Torodi-Makalondi	road	NE			12.97	1.75	0	20	route Torodi-Makalondi|axe Makalondi-Torodi
vigie:ne-axe-axe-tera-gotheye	Axe Téra-Gothèye	road	NE			13.9	1.15	0	45	route Gothèye-Téra|route Téra-Gothèye
geonames:2447416	Ayorou	settlement	NE	Tillabéri	Ayorou	14.7308	0.9174	12000	0	Ayérou|Agorou
vigie:ne-adm2-ayorou	Ayorou	admin2	NE	Tillabéri		14.73	0.92	0	30	Ayérou
geonames:2448186	Azagor	settlement	NE	Maradi	Dakoro	14.6569	6.8887	0	0	Abzagor
vigie:ne-azarori	Azarori	settlement	NE	Tahoua	Madaoua	14	6.05	0	8	
geonames:2596696	Azzel	settlement	NE	Agadez	Tchirozérine	17.0598	8.0608	0	0	Azel
vigie:ne-azeye	Azèye	settlement	NE	Tahoua	Abalak	15.55	6.95	0	10	
vigie:ne-aeroport-de-niamey	Aéroport de Niamey	airport	NE	Niamey		13.4815	2.1836	0	2	aéroport international Diori-Hamani|aéroport Diori Hamani|base aérienne 101|Diori Hamani International Airport|Niamey airport
geonames:2447359	Babankatami	settlement	NE	Tahoua	Bouza	14.5248	6.2573	0	0	
geonames:2447317	Badaguichiri	settlement	NE	Tahoua	Illéla	14.5245	5.3676	0	0	Badégichéri|Badaguicheri|Badeguicheri|Badeguisheri|Bandeguicheri|Bandiguicheri
geonames:8335223	Bader Goula	settlement	NE	Maradi	Dakoro	14.6564	7.2344	0	0	
geonames:2447299	Bagaji	settlement	NE	Dosso	Dogondoutchi	13.8468	4.048	0	0	
geonames:6777943	Bagara	settlement	NE	Diffa	Diffa	13.3651	12.4452	0	0	
geonames:2447291	Bagaroua	settlement	NE	Tahoua	Bagaroua	14.6362	4.349	8000	0	Bagarwa
vigie:ne-adm2-bagaroua	Bagaroua	admin2	NE	Tahoua		14.5	4.43	0	60	
geonames:2447261	Bakin Birji	settlement	NE	Zinder	Tanout	14.2558	8.795	0	0	Bakin Birji I
geonames:6271203	Bakorat	settlement	NE	Tahoua	Tillia	16.5347	4.7458	0	0	Bakoret
geonames:2447223	Balleyara	settlement	NE	Tillabéri	Balleyara	13.7838	2.9523	16000	0	Baleyara
vigie:ne-adm2-balleyara	Balleyara	admin2	NE	Tillabéri		13.78	2.95	0	30	Baleyara
geonames:2447203	Bambeye	settlement	NE	Tahoua	Tahoua	14.7172	5.0887	0	0	Bambey|Banbéy
geonames:2447191	Bana	settlement	NE	Dosso	Gaya	12.0519	3.5524	0	0	Baha
geonames:2447180	Bandio	settlement	NE	Tillabéri	Téra	13.8881	1.0899	0	0	
geonames:2447183	Bandé	settlement	NE	Diffa	Bosso	13.5116	12.9485	0	0	
geonames:6745658	Bandé	settlement	NE	Zinder	Magaria	13.2743	8.633	0	0	
geonames:2447167	Bangaré	settlement	NE	Tillabéri	Téra	13.78	0.6245	0	0	
geonames:2447137	Bangui	settlement	NE	Tahoua	Madaoua	13.6741	6.1755	0	0	Bangi
geonames:2447112	Bani Kosseye	settlement	NE	Tillabéri	Ouallam	13.6858	2.6975	0	0	Bani Kossey
vigie:ne-adm2-banibangou	Banibangou	admin2	NE	Tillabéri		15.05	2.7	0	60	
vigie:ne-banibangou	Banibangou	settlement	NE	Tillabéri	Banibangou	15.04	2.71	4000	0	Bani-Bangou
vigie:ne-banifandou	Banifandou	quarter	NE	Niamey		13.55	2.12	0	2	
geonames:2596518	Banimaté	settlement	NE	Tillabéri	Ouallam	14.2936	2.5906	0	0	Banné Maté
geonames:2447078	Bankilaré	settlement	NE	Tillabéri	Bankilaré	14.5765	0.7267	3000	0	
vigie:ne-adm2-bankilare	Bankilaré	admin2	NE	Tillabéri		14.58	0.75	0	35	
geonames:2447314	Baoudetta	settlement	NE	Maradi	Tessaoua	13.3251	7.5579	0	0	Badéta
geonames:2446991	Barkewa	settlement	NE	Tillabéri	Say	13.0714	2.0597	0	0	
geonames:2576528	Barmou	settlement	NE	Tahoua	Tahoua	15.1015	5.4008	0	0	
geonames:2444524	Baroua	settlement	NE	Diffa	Bosso	13.8824	13.1733	0	0	Baroua Koura|Baroa|Barwa|Garoua
vigie:ne-base-aerienne-201	Base aérienne 201	airport	NE	Agadez	Tchirozérine	16.9505	8.0139	0	2	base 201|Air Base 201|base aérienne d’Agadez
geonames:2446970	Basira	settlement	NE	Maradi	Guidan-Roumdji	13.4098	6.6277	0	0	Bassira
geonames:2446937	Bazaga	settlement	NE	Tahoua	Birni N’Konni	13.7942	5.0984	0	0	Bassaga
geonames:2446919	Bedouaram	settlement	NE	Diffa	N’Gourti	15.7433	13.1484	0	0	Beduaram|Béduaram
geonames:2446878	Belbédji	settlement	NE	Zinder	Belbédji	14.6769	7.9828	0	0	Bélbéji|Belbeye
vigie:ne-adm2-belbedji	Belbédji	admin2	NE	Zinder		14.59	8.05	0	60	
geonames:2446908	Bella	settlement	NE	Dosso	Dosso	12.4061	3.3833	0	0	Béla
geonames:2446829	Bellandé	settlement	NE	Dosso	Falmey	12.7393	2.8702	0	0	Bèylandé|Belande|Belandé
geonames:2446864	Bengou	settlement	NE	Dosso	Gaya	11.9906	3.591	0	0	Bengu
geonames:2596622	Bermo	settlement	NE	Maradi	Bermo	14.6989	6.7166	0	0	
vigie:ne-adm2-bermo	Bermo	admin2	NE	Maradi		15	6.7	0	60	
vigie:ne-bibiyergou	Bibiyergou	settlement	NE	Tillabéri	Tillabéri	14.5268	1.2792	0	0	
geonames:2446795	Bilma	admin2	NE	Agadez		18.7	12.9	0	150	
geonames:2446796	Bilma	settlement	NE	Agadez	Bilma	18.6853	12.9164	4000	0	Bilina
geonames:2596621	Birni Lallé	settlement	NE	Maradi	Dakoro	14.4261	6.7662	0	0	Birnin Lalé|Birnin Lalle
geonames:2437731	Birni N’Gaouré	settlement	NE	Dosso	Boboye	13.0817	2.911	12000	0	Birnin Gaouré|Birni Ngaure
geonames:2437732	Birni N’Konni	settlement	NE	Tahoua	Birni N’Konni	13.796	5.2503	63000	0	Konni|Birnin Konni|Birni Nkonni|Birni n’Kenni|Birni-Koni|Birnin Koni
geonames:2446752	Birni N’Konni	admin2	NE	Tahoua		13.8	5.25	0	60	Birnin Konni|Konni
vigie:ne-adm3-bitinkodji	Bitinkodji	admin3	NE	Tillabéri	Kollo	13.35	2	0	15	
vigie:ne-blabrine	Blabrine	camp	NE	Diffa	Bosso	13.93	12.87	0	0	Blabrin|camp de Blabrine
geonames:2446715	Boboye	admin2	NE	Dosso		13	3	0	60	
geonames:2446668	Bolsi	settlement	NE	Tillabéri	Torodi	13.2935	1.2141	0	0	
geonames:2446648	Bongouro	settlement	NE	Tillabéri	Téra	14.5749	0.2601	0	0	
geonames:6848523	Bonkor	settlement	NE	Tillabéri	Ouallam	14.3403	1.5401	0	0	
geonames:2446642	Bonkoukou	settlement	NE	Tillabéri	Filingué	14.0111	3.2148	0	0	Bonkuku
geonames:2446621	Bossey Bangou	settlement	NE	Tillabéri	Torodi	13.3464	1.2918	0	0	Bossé Bangou|Bosseye-Bangou
geonames:2446606	Bossia	settlement	NE	Tillabéri	Tillabéri	13.6425	1.4842	0	0	Bossya|Bosya
geonames:2446613	Bosso	settlement	NE	Diffa	Bosso	13.6987	13.3095	5000	0	
vigie:ne-adm2-bosso	Bosso	admin2	NE	Diffa		13.7	13.31	0	60	
geonames:2446600	Boubon	settlement	NE	Tillabéri	Kollo	13.6018	1.9273	0	0	
geonames:2446585	Boudoum	settlement	NE	Diffa	Diffa	13.1636	12.2527	0	0	Budum
vigie:ne-boukoki	Boukoki	quarter	NE	Niamey		13.53	2.115	0	2	
geonames:6777619	Boulangou-Yaskou	settlement	NE	Diffa	Diffa	13.4157	12.6045	0	0	
geonames:2446543	Boulkagou	settlement	NE	Tillabéri	Torodi	13.5906	1.3488	0	0	
geonames:2446526	Boumba	settlement	NE	Dosso	Falmey	12.4074	2.8465	0	0	Bumba
geonames:2446516	Boune	settlement	NE	Zinder	Gouré	13.5167	10.141	0	0	Bune
geonames:2446470	Boutti	settlement	NE	Diffa	Goudoumaria	13.9841	11.3357	0	0	Bouti
geonames:2446465	Bouza	admin2	NE	Tahoua		14.42	6.04	0	60	
geonames:2446466	Bouza	settlement	NE	Tahoua	Bouza	14.4229	6.0428	10000	0	
geonames:2446917	Bégorou-Tondo	settlement	NE	Tillabéri	Téra	14.0388	0.6481	0	0	Begorou Tonndo
vigie:ne-camp-de-mangaize	Camp de Mangaïzé	camp	NE	Tillabéri	Ouallam	14.69	1.97	0	0	Mangaize refugee camp
vigie:ne-camp-d-abala	Camp d’Abala	camp	NE	Tillabéri	Abala	14.93	3.44	0	0	Abala refugee camp
geonames:6727921	Chadakori	settlement	NE	Maradi	Guidan-Roumdji	13.6757	6.9891	0	0	
geonames:2446389	Chical	settlement	NE	Tillabéri	Filingué	14.2498	3.448	0	0	Chikal
geonames:2446376	Chinagodrar	settlement	NE	Tillabéri	Banibangou	15.2276	3.0014	0	0	Chinagoder|Chinégodar|Chinagodar|Shinagodrar
geonames:2446349	Chirfa	settlement	NE	Agadez	Bilma	20.9566	12.3401	0	0	Chirfa Driga
vigie:ne-chetima-wangou	Chétima Wangou	settlement	NE	Diffa	Diffa	13.23	12.5	0	8	Chetima Wangou|Chettima Wango
geonames:2446397	Chétimari	settlement	NE	Diffa	Diffa	13.1822	12.4223	0	0	
geonames:2596697	Dabaga	settlement	NE	Agadez	Tchirozérine	17.2682	8.1012	0	0	
geonames:2446301	Dafawa	settlement	NE	Tahoua	Illéla	14.1364	5.0594	0	0	Dafaoua
geonames:2445765	Daikaina	settlement	NE	Tillabéri	Tillabéri	14.1721	1.4921	0	0	Daykeyna
geonames:2446266	Dakoro	admin2	NE	Maradi		14.51	6.77	0	60	
geonames:2446267	Dakoro	settlement	NE	Maradi	Dakoro	14.5106	6.765	30000	0	
geonames:2446264	Dakoussa	settlement	NE	Zinder	Takeita	13.8667	8.8167	0	0	
vigie:ne-dallol-bosso	Dallol Bosso	region	NE	Dosso		13.3	3	0	60	
vigie:ne-damagaram	Damagaram	region	NE			13.9	9	0	80	
geonames:2596789	Damagaram Takaya	settlement	NE	Zinder	Damagaram Takaya	14.1377	9.4842	0	0	Damagaram Takèr
vigie:ne-adm2-damagaram-takaya	Damagaram Takaya	admin2	NE	Zinder		14.12	9.48	0	60	
geonames:2446245	Damana	settlement	NE	Tillabéri	Filingué	13.899	3.0694	0	0	Damane
vigie:ne-damergou	Damergou	region	NE			14.9	8.8	0	60	
geonames:2446026	Dan Kano	settlement	NE	Maradi	Guidan-Roumdji	13.4458	6.8784	0	0	
geonames:2445984	Dan Mani	settlement	NE	Maradi	Madarounfa	13.2995	6.7105	0	0	
geonames:2445959	Dan Saga	settlement	NE	Maradi	Tessaoua	13.6957	7.7367	0	0	
geonames:2596667	Dan-Barto	settlement	NE	Zinder	Kantché	13.1972	8.3208	0	0	
geonames:6713464	Dan-Goulbi	settlement	NE	Maradi	Dakoro	13.9799	6.5543	0	0	
geonames:2446059	Dan-Issa	border_post	NE	Maradi	Madarounfa	13.2048	7.2575	0	0	Dan Isa
vigie:ne-dan-kassari	Dan-Kassari	settlement	NE	Dosso	Dogondoutchi	13.67	4.45	0	5	Dan Kassari
geonames:2446078	Dangona	settlement	NE	Tahoua	Illéla	14.2728	5.0389	0	0	
geonames:2445967	Dannet	settlement	NE	Agadez	Arlit	18.2572	7.3186	0	0	Dannat|Dannet Puits
geonames:2445939	Dantchiao	settlement	NE	Zinder	Magaria	12.8807	9.0918	0	0	Danchia|Dan Tchao|Dan Thiao|Dantyao
geonames:2445915	Dantiandou	settlement	NE	Tillabéri	Kollo	13.4118	2.7576	0	0	Dantyandou
geonames:2445886	Dao Timmi	settlement	NE	Agadez	Bilma	20.5281	13.551	0	0	
geonames:2447687	Daouché	settlement	NE	Zinder	Kantché	13.4212	8.3447	0	0	
geonames:2445862	Darbani	settlement	NE	Tillabéri	Téra	14.2881	1.318	0	0	
vigie:ne-darey-dey	Darey-Dey	settlement	NE	Tillabéri	Banibangou	14.9	2.55	0	10	
geonames:2445842	Dargol	settlement	NE	Tillabéri	Gothèye	13.9178	1.2428	0	0	
geonames:2445847	Darrey	settlement	NE	Tillabéri	Ouallam	14.4612	2.2198	0	0	
geonames:2445769	Dayberi	settlement	NE	Tillabéri	Tillabéri	14.159	1.5057	0	0	Daiberi|Daibéri
geonames:2445779	Deoulé	settlement	NE	Tahoua	Bouza	14.5244	5.9872	0	0	Deouche|Deoulle
geonames:2445771	Dessa	settlement	NE	Tillabéri	Tillabéri	14.5259	1.1063	0	0	Desa
geonames:2445781	Dewa	settlement	NE	Diffa	Diffa	13.4167	12.8167	0	0	
geonames:2445390	Diagourou	settlement	NE	Tillabéri	Téra	13.9075	0.8117	0	0	Diagorou|Dyagorou
vigie:ne-adm3-diantchandou	Diantchandou	admin3	NE	Tillabéri	Kollo	13.35	2.75	0	15	
geonames:2445703	Diffa	admin2	NE	Diffa		13.31	12.61	0	45	
geonames:2445704	Diffa	settlement	NE	Diffa	Diffa	13.3154	12.6113	48000	0	Difa
iso:NE-2	Diffa	admin1	NE			14.8	12.6	590000	190	
geonames:2445676	Dinara	settlement	NE	Tillabéri	Ouallam	15.2188	1.9691	0	0	Dinagha|Dinarha
vigie:ne-adm3-dingazi	Dingazi	admin3	NE	Tillabéri	Ouallam	14.1	2.5	0	18	
geonames:2445665	Dingazi-Banda	settlement	NE	Tillabéri	Ouallam	14.1824	2.5519	0	0	
geonames:2445645	Dioundiou	settlement	NE	Dosso	Dioundiou	12.6168	3.5443	0	0	Dioundou|Eioundiou
vigie:ne-adm2-dioundiou	Dioundiou	admin2	NE	Dosso		12.62	3.54	0	60	
geonames:7102885	Dirkou	settlement	NE	Agadez	Bilma	19.0004	12.895	14000	0	
geonames:2445626	Djado	settlement	NE	Agadez	Bilma	21.0152	12.3043	0	0	
geonames:2445587	Djirataoua	settlement	NE	Maradi	Madarounfa	13.4072	7.1389	0	0	Djiratawa
geonames:6777934	Djori-Koulo	settlement	NE	Diffa	Diffa	13.2976	12.5287	0	0	
geonames:2445568	Dogo	settlement	NE	Zinder	Mirriah	13.4991	9.017	0	0	
geonames:2445567	Dogo-Dogo	settlement	NE	Zinder	Dungass	12.8998	9.3252	0	0	
geonames:2445552	Dogondoutchi	admin2	NE	Dosso		13.64	4.03	0	60	Doutchi
geonames:2445553	Dogondoutchi	settlement	NE	Dosso	Dogondoutchi	13.6393	4.0287	37000	0	Doutchi|Dogonduchi
geonames:2445545	Dogonkiria	settlement	NE	Dosso	Dogondoutchi	14.0605	4.3536	0	0	Dogon Kirya
geonames:2445528	Doguel Kaina	settlement	NE	Tillabéri	Torodi	13.2898	2.3248	0	0	
geonames:2445527	Doguéraoua	settlement	NE	Tahoua	Malbaza	13.9607	5.5911	0	0	Dogérawa|Dogeraoua|Dogoraoua|Dogueraua
geonames:2445522	Dokimana	settlement	NE	Tillabéri	Say	13.0279	2.3301	0	0	
geonames:2445519	Dolé	border_post	NE	Dosso	Gaya	11.7121	3.6287	0	0	
geonames:2445489	Dossey	settlement	NE	Tahoua	Birni N’Konni	13.8768	5.1912	0	0	Dosey
geonames:2445487	Dosso	admin2	NE	Dosso		13.05	3.2	0	45	
geonames:2445488	Dosso	settlement	NE	Dosso	Dosso	13.049	3.1937	59000	0	
iso:NE-3	Dosso	admin1	NE			13.2	3.5	2050000	110	
geonames:2445462	Doulsou	settlement	NE	Tillabéri	Ayorou	14.7454	0.896	0	0	
geonames:2445453	Doumba	settlement	NE	Tillabéri	Téra	14.0029	0.8428	0	0	
geonames:2445449	Doumega	settlement	NE	Dosso	Tibiri	12.9698	3.9789	0	0	Dumega
geonames:2445431	Doungou	settlement	NE	Zinder	Kantché	13.4168	8.6349	0	0	Doungou Haoussa|Dougou|Doungo|Doungou Haousa|Dungu
vigie:ne-doutchi	Doutchi	border_post	NE	Diffa	Diffa	13.27	12.55	0	0	
geonames:2445405	Droum	settlement	NE	Zinder	Mirriah	13.568	8.8913	0	0	Droum Malori|Droum Kafi
geonames:2445399	Dungass	settlement	NE	Zinder	Dungass	13.0615	9.3434	0	0	Doungass|Dungas|Dengas|Doungas
vigie:ne-adm2-dungass	Dungass	admin2	NE	Zinder		13.06	9.34	0	60	
geonames:2445520	Dôlbel	settlement	NE	Tillabéri	Ayorou	14.6119	0.2764	0	0	
geonames:2576526	Ekrafane	settlement	NE	Tahoua	Tillia	15.3878	3.5722	0	0	Ikarfane
geonames:2445259	Elmeki	settlement	NE	Agadez	Tchirozérine	17.7345	8.275	0	0	El Mecki
geonames:2445221	Eroufa	settlement	NE	Tahoua	Madaoua	13.8104	5.8981	0	0	
geonames:2445191	Fabidji	settlement	NE	Dosso	Boboye	12.9094	2.8647	0	0	Fabeidjie
geonames:2445190	Fachi	settlement	NE	Agadez	Bilma	18.0979	11.5859	0	0	
geonames:2445171	Fakara	settlement	NE	Dosso	Boboye	13.5129	3.1525	0	0	
geonames:2445156	Falenko	settlement	NE	Zinder	Tanout	14.26	8.532	0	0	Falenkolollla|Folenko
geonames:2445148	Falmey	settlement	NE	Dosso	Falmey	12.5954	2.8511	8000	0	Falme
vigie:ne-adm2-falmey	Falmey	admin2	NE	Dosso		12.6	2.85	0	60	
geonames:2441187	Falwel	settlement	NE	Dosso	Loga	13.5204	3.5959	0	0	Falouel
geonames:2445142	Famalé	settlement	NE	Tillabéri	Tillabéri	14.5521	1.0824	0	0	
geonames:2445141	Fambita	settlement	NE	Tillabéri	Téra	14.3339	0.8994	0	0	Fambeta
geonames:2444954	Fantio	settlement	NE	Tillabéri	Téra	14.2058	0.7438	0	0	Fonéko
geonames:2445076	Farié	settlement	NE	Tillabéri	Gothèye	13.7943	1.6362	0	0	Farié Haoussa|pont de Farié
geonames:2445085	Farrey	settlement	NE	Dosso	Dosso	12.5272	3.3221	0	0	Farey|Fareye
geonames:2444994	Filingué	admin2	NE	Tillabéri		14.35	3.32	0	45	
geonames:2444995	Filingué	settlement	NE	Tillabéri	Filingué	14.3521	3.3168	18000	0	
geonames:2444988	Firgoune	settlement	NE	Tillabéri	Ayorou	14.8071	0.8769	0	0	Firgoun|Firkou|Firkoum
geonames:2444961	Folakam	settlement	NE	Tahoua	Malbaza	13.9891	5.1177	0	0	
vigie:ne-foret-de-baban-rafi	Forêt de Baban Rafi	forest	NE	Maradi	Madarounfa	13.07	6.9	0	15	Baban Rafi
geonames:2444927	Foulatari	settlement	NE	Diffa	Maïné-Soroa	13.5512	12.0566	0	0	
geonames:2444922	Founkouey	settlement	NE	Tahoua	Tahoua	14.7693	5.3593	0	0	
geonames:2444893	Gabi	settlement	NE	Maradi	Madarounfa	13.2297	7.0524	0	0	
geonames:2444895	Gabikane	settlement	NE	Tillabéri	Téra	13.7472	1.1596	0	0	
geonames:2444865	Gaffati	settlement	NE	Zinder	Mirriah	13.8337	9.1081	0	0	Gafari|Gafati
geonames:6778058	Gagamari	settlement	NE	Diffa	Diffa	13.2052	12.4193	0	0	
geonames:2444820	Galma Koudawatché	settlement	NE	Tahoua	Madaoua	14.0859	5.798	0	0	Galma
vigie:ne-gamkalle	Gamkallé	quarter	NE	Niamey		13.49	2.12	0	2	Gamkale
geonames:2444798	Gamou	settlement	NE	Zinder	Gouré	14.3307	9.9158	0	0	
geonames:2444783	Gandassamou	settlement	NE	Tahoua	Madaoua	14.1932	6.0642	0	0	Gandasamou
geonames:2444763	Gangara	settlement	NE	Zinder	Tanout	14.6133	8.5028	0	0	
geonames:2444768	Gangara	settlement	NE	Maradi	Aguié	13.4258	7.8431	0	0	
geonames:2444752	Ganki Bassarou	settlement	NE	Tillabéri	Say	13.1616	2.3423	0	0	
geonames:2444726	Garagoumsa	settlement	NE	Zinder	Takeita	13.6739	8.3821	0	0	Garagoumasa|Garagoumsa Haoussa|Garagoumssa|Garagumsa
vigie:ne-garankedeye	Garankédeye	settlement	NE	Dosso	Dosso	13.45	3.35	0	8	
geonames:2444714	Garbel	settlement	NE	Tillabéri	Ouallam	13.5017	2.231	0	0	Galbel
geonames:2444707	Garbey-Kourou	settlement	NE	Tillabéri	Gothèye	13.7405	1.6096	0	0	Garbay-Kourou
geonames:2444702	Garbougna	settlement	NE	Tillabéri	Gothèye	13.8711	1.1233	0	0	Garbougoua|Garbouna
geonames:2444690	Garhanga	settlement	NE	Tahoua	Keita	14.5578	5.7617	0	0	Garanga
geonames:2444487	Gaya	admin2	NE	Dosso		11.88	3.45	0	60	
geonames:2444489	Gaya	settlement	NE	Dosso	Gaya	11.8843	3.4492	46000	0	
geonames:2444479	Gazaoua	settlement	NE	Maradi	Gazaoua	13.5258	7.914	0	0	Gaxaoua|Gazawa
vigie:ne-adm2-gazaoua	Gazaoua	admin2	NE	Maradi		13.53	7.92	0	60	
geonames:2444424	Golle	settlement	NE	Dosso	Dosso	12.8544	3.0027	0	0	Golé
geonames:2444422	Gollo	settlement	NE	Tillabéri	Ouallam	14.9496	1.925	0	0	
geonames:2444353	Goroubankassam	settlement	NE	Dosso	Dosso	13.1044	3.4656	0	0	Gorou Bankassame|Gorou Bakasame
vigie:ne-adm3-gorouol	Gorouol	admin3	NE	Tillabéri	Téra	14.65	0.4	0	25	
geonames:2444336	Gosso	settlement	NE	Tillabéri	Banibangou	14.7344	2.6822	0	0	Goso
geonames:2444329	Gothèye	settlement	NE	Tillabéri	Gothèye	13.8559	1.5671	6000	0	Gothey
vigie:ne-adm2-gotheye	Gothèye	admin2	NE	Tillabéri		13.82	1.58	0	30	
geonames:2444195	Gouchi	settlement	NE	Zinder	Dungass	13.5063	9.5557	0	0	Goutchi|Guchi|Guchy
vigie:ne-goudel	Goudel	quarter	NE	Niamey		13.54	2.06	0	2	
geonames:2444298	Goudoumaria	settlement	NE	Diffa	Goudoumaria	13.7109	11.1885	0	0	Goudomaria|Gudumaria
vigie:ne-adm2-goudoumaria	Goudoumaria	admin2	NE	Diffa		13.71	11.19	0	60	
geonames:2596701	Gougaram	settlement	NE	Agadez	Arlit	18.4825	7.7844	0	0	
geonames:2444259	Gouna	settlement	NE	Zinder	Mirriah	13.5816	9.1212	0	0	Guna
geonames:2444218	Gouré	admin2	NE	Zinder		13.98	10.27	0	90	
geonames:2444219	Gouré	settlement	NE	Zinder	Gouré	13.9835	10.2704	19000	0	
geonames:2444193	Goutoumbou	settlement	NE	Tillabéri	Ouallam	14.2024	2.2321	0	0	
geonames:2444142	Gueskérou	settlement	NE	Diffa	Diffa	13.477	12.8431	0	0	Geskerou
geonames:2444141	Guessé	settlement	NE	Tillabéri	Ouallam	14.1975	2.1683	0	0	Gésé|Gese
geonames:2444062	Guidan Amoumoune	settlement	NE	Maradi	Mayahi	14.2616	7.3891	0	0	Guidan Amoumou
geonames:2444019	Guidan Bado	settlement	NE	Maradi	Dakoro	14.4183	6.0816	0	0	
geonames:2443833	Guidan Ider	settlement	NE	Tahoua	Birni N’Konni	14.0108	5.3169	0	0	Gidan Idèr|Gidan Ider
geonames:2443588	Guidan Sori	settlement	NE	Maradi	Guidan-Roumdji	13.5356	6.8753	0	0	Gidan Sori|Guidam Sori
geonames:2443562	Guidan Tonio	settlement	NE	Maradi	Aguié	13.4698	7.7474	0	0	Guidan Tanio|Gidan Tonio
geonames:2443623	Guidan-Roumdji	settlement	NE	Maradi	Guidan-Roumdji	13.6576	6.6957	17000	0	Gidan Roumji|Guidam Roumji|Guidan Roumji
geonames:8299475	Guidan-Roumdji	admin2	NE	Maradi		13.66	6.7	0	60	
geonames:2443523	Guidiguir	settlement	NE	Zinder	Gouré	13.6685	9.8313	0	0	Gidigir|Gidigri|Guidigri
geonames:2443522	Guidimouni	settlement	NE	Zinder	Damagaram Takaya	13.6929	9.5124	0	0	Gidimouni
vigie:ne-guilladje	Guilladjé	settlement	NE	Dosso	Falmey	12.85	2.95	0	10	
geonames:2444182	Guéchémé	settlement	NE	Dosso	Tibiri	12.9054	3.879	0	0	Gecheme|Guescheme
geonames:2444159	Guériel	settlement	NE	Tillabéri	Kollo	13.7995	1.3568	0	0	
geonames:2443435	Hamdallaye	settlement	NE	Tillabéri	Kollo	13.5583	2.4108	5000	0	
geonames:6806868	Hamdara	settlement	NE	Zinder	Mirriah	13.6711	9.4727	0	0	
geonames:2443418	Harikanassou	settlement	NE	Dosso	Boboye	13.2587	2.844	0	0	Arikanassou
vigie:ne-harobanda	Harobanda	quarter	NE	Niamey		13.49	2.09	0	2	Haro Banda
geonames:2443413	Harounawa	settlement	NE	Maradi	Madarounfa	13.1625	7.1649	0	0	Harounawa Gabi
geonames:2447427	Hawandawaki	settlement	NE	Maradi	Tessaoua	13.3494	8.2389	0	0	Hawan Dawâkî Haoussa|Awandawaki
geonames:2443367	Ibohamane	settlement	NE	Tahoua	Keita	14.7972	5.931	0	0	Ibohaman
geonames:2438965	Ichirnawa	settlement	NE	Zinder	Kantché	13.497	8.551	0	0	Tchirnawa Haousa|Tchirnawa Haoussa
geonames:2443346	Iférouane	settlement	NE	Agadez	Iférouane	19.0625	8.42	0	0	Iferouan
vigie:ne-adm2-iferouane	Iférouane	admin2	NE	Agadez		19.07	8.42	0	60	
geonames:2443304	Illéla	settlement	NE	Tahoua	Illéla	14.4605	5.2437	22000	0	Ilella|Illeta
vigie:ne-adm2-illela	Illéla	admin2	NE	Tahoua		14.46	5.25	0	60	
vigie:ne-adm3-imanan	Imanan	admin3	NE	Tillabéri	Filingué	13.95	3.2	0	15	
vigie:ne-imouraren	Imouraren	mine	NE	Agadez	Arlit	18.05	7	0	2	
vigie:ne-inates	Inatès	settlement	NE	Tillabéri	Ayorou	15.227	1.313	1000	0	In-Atès
geonames:2443192	Ingall	settlement	NE	Agadez	Ingall	16.7878	6.9342	0	0	In-Gall|In-Gal
vigie:ne-adm2-ingall	Ingall	admin2	NE	Agadez		16.79	6.93	0	60	In-Gall
geonames:2443159	Innelou	settlement	NE	Tahoua	Tahoua	15.0594	4.3456	0	0	I-n-Lélou|I-n-Elou
geonames:2443128	Insafari	settlement	NE	Tahoua	Keita	14.9411	5.7509	0	0	
vigie:ne-intazayene	Intazayene	camp	NE	Tahoua	Tillia	16.02	4.3	0	0	Intikane
geonames:6699441	Intoussan	settlement	NE	Tahoua	Tillia	15.8119	5.8028	0	0	
geonames:2443037	Issawane	settlement	NE	Maradi	Mayahi	14.0107	7.9157	0	0	Issawan|Issaouane
geonames:2443022	Itchigine	settlement	NE	Tillabéri	Filingué	14.0758	3.3995	0	0	Itchigin|Itchiguine
geonames:2442932	Kabléwa	settlement	NE	Diffa	N’Guigmi	13.9765	12.9808	0	0	Kabélawa|Kabelaoua|Kabetawa
geonames:6848595	Kabéfo	settlement	NE	Tillabéri	Ouallam	14.0162	1.9554	0	0	
geonames:2442846	Kakassi	settlement	NE	Tillabéri	Gothèye	13.8526	1.472	0	0	
geonames:2442839	Kakou	settlement	NE	Tillabéri	Torodi	13.1865	1.1206	0	0	Kaku
geonames:2442818	Kalfou	settlement	NE	Tahoua	Tahoua	14.8596	5.5256	0	0	Kalfou Rafi
geonames:6679045	Kalfou Dabagui	settlement	NE	Tahoua	Tahoua	14.8607	5.5148	0	0	Kalfou Dabagi
geonames:2442770	Kanan-Bakaché	settlement	NE	Maradi	Mayahi	13.8644	7.827	0	0	
geonames:2442764	Kandadji	settlement	NE	Tillabéri	Ouallam	14.6272	0.9708	0	0	
geonames:2442763	Kandamao	settlement	NE	Maradi	Madarounfa	13.1618	7.3758	0	0	
geonames:6777897	Kangouri	settlement	NE	Diffa	Diffa	13.3627	12.6609	0	0	
geonames:2442727	Kankandi	settlement	NE	Dosso	Boboye	12.8737	2.9632	0	0	Kankani
geonames:2442728	Kankani	settlement	NE	Tillabéri	Torodi	12.672	1.6102	0	0	
geonames:2442705	Kantché	settlement	NE	Zinder	Kantché	13.5393	8.4629	0	0	
vigie:ne-adm2-kantche	Kantché	admin2	NE	Zinder		13.53	8.47	0	60	
geonames:2444748	Kao	settlement	NE	Tahoua	Tchintabaraden	15.4098	5.7343	0	0	
geonames:2442668	Kaourakéri	settlement	NE	Tillabéri	Banibangou	14.7727	2.2215	0	0	
geonames:2442653	Karakara	settlement	NE	Dosso	Dioundiou	12.7963	3.6383	0	0	
vigie:ne-karamga	Karamga	island	NE	Diffa	Bosso	13.7	13.5	0	5	
geonames:2442629	Karazomé	settlement	NE	Maradi	Guidan-Roumdji	13.6532	6.8686	0	0	
geonames:2442459	Karey Gorou	settlement	NE	Tillabéri	Kollo	13.5347	2.0048	0	0	
geonames:2442607	Karguibangou	settlement	NE	Dosso	Dosso	12.9497	3.5044	0	0	Kardjibangou|Kargi Bangou|Karjibengou|Karjibengu
vigie:ne-karkatia	Karkatia	settlement	NE	Tillabéri	Bankilaré	14.5055	0.8773	0	0	
geonames:2442593	Karma	settlement	NE	Tillabéri	Kollo	13.6724	1.8125	0	0	
geonames:2442588	Karofane	settlement	NE	Tahoua	Bouza	14.3137	6.1527	0	0	Karofan
vigie:ne-kawar	Kawar	region	NE			18.9	12.95	0	50	Kaouar
geonames:2442477	Keita	admin2	NE	Tahoua		14.76	5.77	0	60	
geonames:2442478	Keita	settlement	NE	Tahoua	Keita	14.7551	5.7749	11000	0	
geonames:2442467	Kellé	settlement	NE	Zinder	Gouré	14.2817	10.1152	0	0	
vigie:ne-kindjandi	Kindjandi	settlement	NE	Diffa	Bosso	13.69	12.9	0	10	Kidjandi
geonames:2442416	Kiota	settlement	NE	Dosso	Boboye	13.275	2.958	0	0	Kotia
vigie:ne-kirkissoye	Kirkissoye	quarter	NE	Niamey		13.47	2.11	0	2	
geonames:2442394	Kirtachi	settlement	NE	Tillabéri	Kollo	12.7952	2.4756	0	0	Kirtachi Seybou
vigie:ne-kieche	Kiéché	settlement	NE	Dosso	Dogondoutchi	13.3	4.15	0	10	
geonames:2442376	Kobadjé	settlement	NE	Tillabéri	Say	13.2	1.8408	0	0	Kobadié
geonames:2442362	Kobi	settlement	NE	Tillabéri	Ouallam	14.9625	2.2046	0	0	
geonames:2442346	Kobio	settlement	NE	Tillabéri	Torodi	13.1475	1.7605	0	0	
vigie:ne-koira-kano	Koira Kano	quarter	NE	Niamey		13.55	2.1	0	2	
geonames:2442284	Kokomani	settlement	NE	Tillabéri	Tillabéri	14.0029	1.5362	0	0	
vigie:ne-adm3-kokorou	Kokorou	admin3	NE	Tillabéri	Téra	14.2	0.9	0	20	
geonames:2442258	Kolfa	settlement	NE	Dosso	Dogondoutchi	13.5989	4.3497	0	0	
geonames:6806888	Kolleram	settlement	NE	Zinder	Mirriah	13.7123	9.0907	0	0	Koleram
geonames:2442248	Kollo	settlement	NE	Tillabéri	Kollo	13.3043	2.339	15000	0	Kolo
geonames:8334578	Kollo	admin2	NE	Tillabéri		13.31	2.31	0	45	
geonames:2442251	Kolmane	settlement	NE	Tillabéri	Ayorou	14.7613	0.6381	0	0	Kolman
geonames:6848559	Kolmane	settlement	NE	Tillabéri	Téra	14.2258	1.386	0	0	
vigie:ne-komabangou	Komabangou	mine	NE	Tillabéri	Gothèye	14.08	1.08	0	3	Koma Bangou|Komabangou gold mine
geonames:2442201	Koné Béri	settlement	NE	Tillabéri	Kollo	13.7467	2.0981	0	0	
geonames:2442211	Koona	settlement	NE	Maradi	Tessaoua	13.5456	8.0535	0	0	Kôna
geonames:2442164	Korahane	settlement	NE	Maradi	Dakoro	14.564	6.5686	0	0	Korohan|Korohane
geonames:2442131	Korgom	settlement	NE	Maradi	Tessaoua	13.4521	8.2535	0	0	
geonames:2442119	Kornaka	settlement	NE	Maradi	Dakoro	14.1026	6.9012	0	0	Kournaka
geonames:2441902	Koré Mairoua	settlement	NE	Dosso	Boboye	13.3106	2.576	0	0	Kouré
geonames:2442145	Koré Mairoua	settlement	NE	Dosso	Tibiri	13.3028	3.9079	0	0	Kore Mayroua|Kore-Meroua|Koremairwa
geonames:6844914	Kossogo	settlement	NE	Tillabéri	Téra	13.9118	1.2051	0	0	
geonames:2441974	Koulbaga	settlement	NE	Tillabéri	Gothèye	13.9021	1.1816	0	0	
geonames:2441973	Koulbagou	settlement	NE	Tillabéri	Gothèye	13.8585	1.6053	0	0	
geonames:7503257	Koulbou	settlement	NE	Tillabéri	Torodi	12.8028	1.7528	0	0	
vigie:ne-adm3-kourfeye-centre	Kourfeye Centre	admin3	NE	Tillabéri	Filingué	14.35	3.3	0	25	Kourfèye
geonames:2441871	Kourki	settlement	NE	Tillabéri	Bankilaré	14.5031	0.4353	0	0	Kurki
geonames:6740185	Kourni	settlement	NE	Zinder	Kantché	13.2244	8.4569	0	0	
vigie:ne-adm3-kourteye	Kourteye	admin3	NE	Tillabéri	Tillabéri	14.15	1.45	0	15	Kourthèye
vigie:ne-koure	Kouré	settlement	NE	Dosso	Boboye	13.3	2.57	0	0	
geonames:2441823	Koygolo	settlement	NE	Dosso	Boboye	13.4871	3.0108	0	0	Koïgolo
geonames:6791168	Kublé	settlement	NE	Diffa	Maïné-Soroa	13.5366	11.7768	0	0	Kouble
geonames:2442169	Kwaya	settlement	NE	Zinder	Magaria	13.1933	8.6487	0	0	Koaya
vigie:ne-lac-de-madarounfa	Lac de Madarounfa	lake	NE	Maradi	Madarounfa	13.3	7.15	0	3	
geonames:2441700	Larba Birno	settlement	NE	Tillabéri	Gothèye	13.7043	1.5571	0	0	Larba|Larba Birnon
vigie:ne-lazaret	Lazaret	quarter	NE	Niamey		13.55	2.13	0	2	
geonames:2441657	Libiri	settlement	NE	Tillabéri	Téra	13.4264	1.243	0	0	
geonames:2568994	Liboré	settlement	NE	Tillabéri	Kollo	13.4034	2.1919	0	0	
geonames:2441649	Liguido	settlement	NE	Dosso	Dogondoutchi	13.6132	4.1135	0	0	Ligido
geonames:2441629	Loga	admin2	NE	Dosso		13.62	3.23	0	60	
geonames:2441632	Loga	settlement	NE	Dosso	Loga	13.6132	3.2358	8000	0	
geonames:2441618	Lokoko	settlement	NE	Dosso	Dogondoutchi	12.8441	3.892	0	0	
geonames:2441594	Loudou	settlement	NE	Tahoua	Keita	14.9382	5.9047	0	0	
geonames:2441567	Lougou	settlement	NE	Dosso	Dogondoutchi	13.8579	4.2417	0	0	
vigie:ne-madama	Madama	border_post	NE	Agadez	Bilma	21.95	13.65	0	0	
geonames:2441528	Madaoua	admin2	NE	Tahoua		14.07	5.96	0	60	
geonames:2441530	Madaoua	settlement	NE	Tahoua	Madaoua	14.073	5.96	28000	0	Madawa
vigie:ne-madaouela	Madaouéla	mine	NE	Agadez	Arlit	18.63	7.45	0	3	Madaouela
geonames:2441526	Madarounfa	settlement	NE	Maradi	Madarounfa	13.3087	7.156	12000	0	Madaroumfa|Madarunfa
geonames:8624180	Madarounfa	admin2	NE	Maradi		13.31	7.16	0	60	
geonames:2441334	Madatta	settlement	NE	Tahoua	Illéla	14.0083	5.2382	0	0	Madata
geonames:2441474	Magaria	admin2	NE	Zinder		13	8.91	0	60	
geonames:2441482	Magaria	settlement	NE	Zinder	Magaria	12.9983	8.9099	25000	0	
geonames:2441434	Makalondi	settlement	NE	Tillabéri	Torodi	12.8334	1.6861	5000	0	Makalande|Makalende
geonames:2441360	Malawa	settlement	NE	Zinder	Dungass	13.0312	9.6151	0	0	Mallaoua|Mallawa
geonames:2441375	Malbaza	settlement	NE	Tahoua	Malbaza	13.9271	5.5203	24000	0	Malbaxa
vigie:ne-adm2-malbaza	Malbaza	admin2	NE	Tahoua		13.96	5.51	0	60	
geonames:2441363	Malgorou	settlement	NE	Dosso	Gaya	12.1684	3.4671	0	0	
geonames:2441338	Manda	settlement	NE	Tillabéri	Téra	14.4329	0.4814	0	0	
geonames:2441326	Mangaïzé	settlement	NE	Tillabéri	Ouallam	14.684	1.9513	0	0	
geonames:2441290	Maradi	admin2	NE	Maradi		13.5	7.1	0	15	
geonames:2441291	Maradi	settlement	NE	Maradi	Maradi	13.5	7.1017	267000	0	
iso:NE-4	Maradi	admin1	NE			13.9	7.3	3400000	105	
geonames:2441260	Margou Benné	settlement	NE	Dosso	Boboye	13.1049	2.855	0	5	Margou|Margou Bene
geonames:7015634	Massallata	settlement	NE	Tahoua	Birni N’Konni	13.8002	5.2552	0	0	Massalata
vigie:ne-massif-de-l-air	Massif de l’Aïr	mountain	NE	Agadez	Iférouane	18.3	8.8	0	130	Aïr|Air Mountains
geonames:2441217	Matamèye	settlement	NE	Zinder	Kantché	13.4231	8.4748	28000	0	Matamey
geonames:2441215	Matankari	settlement	NE	Dosso	Dogondoutchi	13.7643	4.0098	0	0	Matankary
geonames:2441193	Mayahi	admin2	NE	Maradi		13.96	7.67	0	60	
geonames:2441194	Mayahi	settlement	NE	Maradi	Mayahi	13.9553	7.6712	13000	0	Majakhi|Mayaki
geonames:2596791	Mazamni	settlement	NE	Zinder	Damagaram Takaya	13.979	9.4387	0	0	
geonames:2441109	Maïjirgui	settlement	NE	Maradi	Tessaoua	13.7387	8.1349	0	0	May Jirgui|Magirgui|Maidjirgui|Maizhirgi|May Jirgi
geonames:2441103	Maïkalgo	settlement	NE	Dosso	Dogondoutchi	13.275	4.0513	0	0	Maykalgo
geonames:2441446	Maïné-Soroa	admin2	NE	Diffa		13.22	12.03	0	60	
geonames:2441447	Maïné-Soroa	settlement	NE	Diffa	Maïné-Soroa	13.2114	12.0241	14000	0	
geonames:6850017	Maïyara	settlement	NE	Maradi	Dakoro	14.1392	6.323	0	0	Mayichara
vigie:ne-mine-de-samira	Mine de Samira	mine	NE	Tillabéri	Gothèye	13.99	1.02	0	2	Samira Hill|mine d’or de Samira|SML
vigie:ne-mine-d-akouta	Mine d’Akouta	mine	NE	Agadez	Arlit	18.68	7.36	0	2	Cominak
vigie:ne-mine-d-arlit	Mine d’Arlit	mine	NE	Agadez	Arlit	18.77	7.33	0	2	Somaïr|mine d’uranium d’Arlit
geonames:2440921	Mirriah	settlement	NE	Zinder	Mirriah	13.7073	9.1501	28000	0	Mirria|Miria|Mirya|Myrria
vigie:ne-adm2-mirriah	Mirriah	admin2	NE	Zinder		13.71	9.15	0	60	
geonames:2596787	Moa	settlement	NE	Zinder	Damagaram Takaya	14.1743	9.7602	0	0	Moha
geonames:2440902	Mokko	settlement	NE	Dosso	Dosso	13.1764	3.272	0	0	Moko
geonames:6858493	Moli	settlement	NE	Tillabéri	Say	13.3363	2.2942	0	0	
geonames:2440899	Moli Haoussa	settlement	NE	Tillabéri	Say	12.5338	2.3202	0	0	Moli Haousa
geonames:2440872	Mossipaga	settlement	NE	Tillabéri	Torodi	12.7486	1.6395	0	0	
geonames:2440977	Méhana	settlement	NE	Tillabéri	Téra	14.3939	1.1338	0	0	Meana|Mehanna
geonames:2440820	Nabolé	settlement	NE	Tillabéri	Torodi	13.8252	1.2399	0	0	
geonames:2440797	Nakigaza	settlement	NE	Dosso	Dogondoutchi	13.6267	4.3667	0	0	
geonames:2440790	Nakoni	settlement	NE	Tahoua	Madaoua	14.1099	5.9137	0	0	
geonames:2440779	Namari Goungou	settlement	NE	Tillabéri	Tillabéri	14.3502	1.2588	0	0	
geonames:2440778	Namaro	settlement	NE	Tillabéri	Kollo	13.6866	1.7121	0	0	
geonames:2440613	Ngalewa	settlement	NE	Diffa	Bosso	14.0163	13.0252	0	0	Ngléa
geonames:6778072	Ngourtoua	settlement	NE	Diffa	Diffa	13.1049	12.3269	0	0	Ngourtouwa
geonames:2440488	Niaktiré	settlement	NE	Tillabéri	Torodi	12.936	1.8035	0	0	
geonames:2440485	Niamey	settlement	NE	Niamey		13.5127	2.1128	1300000	0	
iso:NE-8	Niamey	admin1	NE			13.51	2.11	1300000	12	
geonames:2445433	N’Dounga	settlement	NE	Tillabéri	Kollo	13.3501	2.2489	0	0	Dounga|Dunga|Ndounga Goungou
geonames:6777217	N’Gagam	settlement	NE	Diffa	N’Guigmi	13.5631	12.8587	0	0	
vigie:ne-n-gonga	N’Gonga	settlement	NE	Dosso	Boboye	12.9	2.95	0	10	
geonames:2440699	N’Gourti	settlement	NE	Diffa	N’Gourti	15.3313	13.1993	0	0	Ngourti
vigie:ne-adm2-n-gourti	N’Gourti	admin2	NE	Diffa		15.33	13.18	0	120	Ngourti
vigie:ne-n-guelbeyli	N’Guelbeyli	settlement	NE	Diffa	Maïné-Soroa	13.95	12.1	0	15	N’Guel Beyli|Nguelbely|Ngel Beyli
geonames:2440494	N’Guigmi	admin2	NE	Diffa		14.25	13.11	0	60	Nguigmi
geonames:2440495	N’Guigmi	settlement	NE	Diffa	N’Guigmi	14.2495	13.1092	16000	0	Nguigmi|Ngigmi
geonames:2440477	N’Yelwa	settlement	NE	Maradi	Madarounfa	13.1381	7.2459	0	0	I-n-yaloua|Nieloua|Nielwa
geonames:2440408	Ollelewa	settlement	NE	Zinder	Tanout	14.4995	8.627	0	0	Oléléwa|Oleleoua|Oleloua|Olleloua
vigie:ne-oleoduc-niger-benin	Oléoduc Niger-Bénin	region	NE			13.5	6	0	500	Niger-Benin pipeline|pipeline Niger-Bénin|oléoduc d’Agadem
geonames:2440370	Ouallam	admin2	NE	Tillabéri		14.31	2.09	0	50	
geonames:2440371	Ouallam	settlement	NE	Tillabéri	Ouallam	14.3164	2.086	11000	0	Oualam
geonames:2440290	Ouna	settlement	NE	Dosso	Gaya	12.1633	3.1616	0	0	
geonames:2440252	Ourafane	settlement	NE	Maradi	Tessaoua	14.074	8.1284	0	0	Ourofon|Ourofan|Ourofane
geonames:2440257	Ourno	settlement	NE	Tahoua	Madaoua	14.2996	6.4542	0	0	
geonames:2440248	Ouro Guéladjo	settlement	NE	Tillabéri	Say	13.0958	2.0112	0	0	Ouro Gueladio|Gueladio|Gueladjo|Guelajo|Ouro Gueladio Koanari|Ouro Gueladio Kounari
geonames:2440210	Panoma	settlement	NE	Tillabéri	Torodi	13.0448	1.8087	0	0	
vigie:ne-parc-national-du-w	Parc national du W	park	NE	Tillabéri	Torodi	12.3	2.3	0	60	parc W|W National Park|parc du W
vigie:ne-passe-de-salvador	Passe de Salvador	region	NE	Agadez	Bilma	23.4	12	0	20	Salvador Pass
vigie:ne-petelkole	Petelkolé	border_post	NE	Tillabéri	Bankilaré	14.06	0.39	0	0	Petel Kole
vigie:ne-plateau	Plateau	quarter	NE	Niamey		13.53	2.1	0	2	
vigie:ne-plateau-du-djado	Plateau du Djado	region	NE	Agadez	Bilma	21.5	12.8	0	70	
vigie:ne-pont-de-doutchi	Pont de Doutchi	border_post	NE	Diffa	Diffa	13.26	12.56	0	0	
vigie:ne-prison-de-koutoukale	Prison de Koutoukalé	region	NE	Tillabéri	Kollo	13.68	1.82	0	2	Koutoukalé
vigie:ne-raffinerie-de-zinder	Raffinerie de Zinder	mine	NE	Zinder	Zinder	14	8.85	0	2	raffinerie de la Soraz|SORAZ|Soraz refinery
geonames:2440095	Roumbou	settlement	NE	Maradi	Dakoro	14.6912	6.9712	0	0	
vigie:ne-route-nationale-1	Route nationale 1	road	NE			13.7	6	0	350	RN1|RN 1
vigie:ne-route-nationale-24	Route nationale 24	road	NE			13.9	2.1	0	60	RN24|RN 24
vigie:ne-route-nationale-25	Route nationale 25	road	NE			15.5	5.5	0	250	RN25|RN 25
vigie:ne-route-nationale-4	Route nationale 4	road	NE			13.9	1	0	60	RN4|RN 4
vigie:ne-route-nationale-6	Route nationale 6	road	NE			13.1	1.8	0	60	RN6|RN 6
vigie:ne-reserve-de-gadabedji	Réserve de Gadabédji	park	NE	Maradi	Bermo	15.05	7.2	0	25	Gadabédji
vigie:ne-reserve-de-tamou	Réserve de Tamou	park	NE	Tillabéri	Say	12.6	2.25	0	18	réserve de faune de Tamou
vigie:ne-reserve-de-termit	Réserve de Termit	park	NE	Zinder	Tesker	16.5	11.5	0	110	massif de Termit|Termit et Tin-Toumma
geonames:2440057	Sabon Birni	settlement	NE	Dosso	Gaya	11.8879	3.5919	0	0	Sabunbirni
geonames:6679412	Sabon Gari	settlement	NE	Tahoua	Birni N’Konni	14.1017	5.2705	0	0	
geonames:2440044	Sabon Guida	settlement	NE	Tahoua	Madaoua	13.9305	5.9013	0	0	Sabon-Guidan|Sabon-Gidan|Sabori-Guida
geonames:2440042	Sabon Machi	settlement	NE	Maradi	Dakoro	13.8716	6.9741	0	0	Saboamashi|Sabonmashi|Saboumatchi
geonames:2440043	Sabonkafi	settlement	NE	Zinder	Tanout	14.6399	8.7456	0	0	
geonames:2440022	Safo	settlement	NE	Maradi	Madarounfa	13.4089	7.1194	0	0	Safa
vigie:ne-saga	Saga	quarter	NE	Niamey		13.46	2.15	0	2	
geonames:2439986	Sakadamna	settlement	NE	Dosso	Dosso	13.2708	3.6925	0	0	
geonames:2439965	Sakoira	settlement	NE	Tillabéri	Tillabéri	14.2776	1.3985	0	0	
geonames:6862291	Salkam	settlement	NE	Dosso	Dogondoutchi	13.1446	3.8778	0	0	
geonames:2439937	Sambéra	settlement	NE	Dosso	Dosso	12.3996	3.048	0	0	Sanbera
vigie:ne-samira	Samira	settlement	NE	Tillabéri	Gothèye	13.99	1.02	0	10	
geonames:2439904	Sanam	settlement	NE	Tillabéri	Abala	14.834	3.9179	0	0	
geonames:2439885	Sanguilé	settlement	NE	Tillabéri	Ayorou	14.6336	0.9765	0	0	
geonames:2439621	Sansané Haoussa	settlement	NE	Tillabéri	Tillabéri	13.8464	1.6079	0	0	Sansan Aussa|Sansan Haoussa|Sansane|Sonsoni Haoussa
geonames:2439836	Sargane	settlement	NE	Tillabéri	Ouallam	14.2417	2.1105	0	0	Sargan|Sargam
geonames:2439772	Sarkin Haoussa	settlement	NE	Maradi	Mayahi	13.8418	7.5921	0	0	Serkin Haoussa|Serké Haoussa
geonames:2439750	Sarkin Yamma	settlement	NE	Maradi	Madarounfa	13.359	6.9306	0	0	Serkin Yamma|Serkin Yama
geonames:2439823	Sassoumbroum	settlement	NE	Zinder	Magaria	13.1172	8.4863	0	0	Sassoumbouroum|Sasoumbouroum|Tsatsoumbroum
geonames:2439872	Sawani	settlement	NE	Tillabéri	Tillabéri	14.2551	1.3335	0	0	Saouani
geonames:2439811	Say	admin2	NE	Tillabéri		13.1	2.37	0	40	
geonames:2439812	Say	settlement	NE	Tillabéri	Say	13.1007	2.3689	13000	0	
vigie:ne-sayam	Sayam	camp	NE	Diffa	Diffa	13.628	12.507	0	0	camp de Sayam Forage|Sayam Forage
geonames:2440024	Saé Saboua	settlement	NE	Maradi	Guidan-Roumdji	13.5772	7.3617	0	0	Sae Saboa
geonames:2439735	Sia	settlement	NE	Dosso	Gaya	12.1072	3.2937	0	0	
geonames:2439713	Simiri	settlement	NE	Tillabéri	Ouallam	14.1405	2.1337	0	0	Simeri
geonames:2439705	Sinder	settlement	NE	Tillabéri	Tillabéri	14.2392	1.3302	0	0	Zinder
geonames:2439667	Siwili	settlement	NE	Tillabéri	Ouallam	14.9868	1.7212	0	0	
geonames:2439645	Sokorbé	settlement	NE	Dosso	Loga	13.5069	3.1754	0	0	Sokorbey|Sakorba
geonames:2439631	Sona	settlement	NE	Tillabéri	Tillabéri	13.9731	1.5553	0	0	
geonames:6750282	Soubdou	settlement	NE	Zinder	Gouré	13.7919	10.5344	0	0	
geonames:2439584	Soucoucoutane	settlement	NE	Dosso	Dogondoutchi	14.1893	3.8865	0	0	Soukoukoutan|Soukoukoutane
geonames:2439577	Souloulou	settlement	NE	Maradi	Guidan-Roumdji	13.6096	6.4165	0	0	
geonames:2439568	Soumatt	settlement	NE	Tillabéri	Banibangou	14.9464	2.7186	0	0	
geonames:2596775	Séguédine	settlement	NE	Agadez	Bilma	20.1948	12.9609	0	0	
geonames:2439532	Tabalak	settlement	NE	Tahoua	Abalak	15.1	5.6667	0	0	Tabalakh|Tebalak|Tebalock|Tebalok
vigie:ne-tabareybarey	Tabareybarey	camp	NE	Tillabéri	Ayorou	14.75	0.95	0	0	camp de Tabareybarey
vigie:ne-tabelot	Tabelot	settlement	NE	Agadez	Tchirozérine	17.6	8.93	0	0	
geonames:2439493	Tabla	settlement	NE	Tillabéri	Balleyara	13.758	3.0225	0	0	
geonames:2439491	Tabotaki	settlement	NE	Tahoua	Bouza	14.618	6.1562	0	0	Tabokaki
geonames:2439442	Tagabati	settlement	NE	Tillabéri	Kollo	13.6362	1.8814	0	0	
vigie:ne-adm3-tagazar	Tagazar	admin3	NE	Tillabéri	Balleyara	13.8	2.95	0	20	
geonames:2439375	Tahoua	admin2	NE	Tahoua		14.89	5.26	0	60	
geonames:2439376	Tahoua	settlement	NE	Tahoua	Tahoua	14.8888	5.2692	150000	0	
iso:NE-5	Tahoua	admin1	NE			15.4	5	3330000	170	
geonames:6679379	Tajaé	settlement	NE	Tahoua	Illéla	14.2236	5.2896	0	0	
geonames:2596593	Takanamat	settlement	NE	Tahoua	Tahoua	15.1324	4.7778	0	0	
vigie:ne-adm2-takeita	Takeita	admin2	NE	Zinder		13.68	8.52	0	60	Takieta
geonames:2439310	Takieta	settlement	NE	Zinder	Takeita	13.6807	8.529	0	0	Takeita
geonames:2439298	Takorka	settlement	NE	Tahoua	Madaoua	13.9231	6.1786	0	0	
geonames:2439276	Talcho	settlement	NE	Tillabéri	Filingué	14.5806	3.3647	0	0	
vigie:ne-talladje	Talladjé	quarter	NE	Niamey		13.5	2.16	0	2	
geonames:2439257	Tama	settlement	NE	Tahoua	Bouza	14.2763	5.7665	0	0	
geonames:2439242	Tamaské	settlement	NE	Tahoua	Keita	14.8258	5.6529	0	0	
geonames:2439231	Tamaya	settlement	NE	Tahoua	Abalak	15.7833	6.7667	0	0	
vigie:ne-tamesna	Tamesna	region	NE	Agadez	Arlit	18.5	5	0	100	
geonames:2439205	Tamou	settlement	NE	Tillabéri	Say	12.7555	2.1769	6000	0	Tamu
geonames:2439203	Tampéna	settlement	NE	Tillabéri	Torodi	12.9365	1.313	0	0	
vigie:ne-tanchiley	Tanchiley	settlement	NE	Tillabéri	Abala	14.7387	3.3757	0	0	
geonames:2438870	Tanda	settlement	NE	Dosso	Gaya	11.9885	3.3156	0	0	Tenda
geonames:2439168	Tankama	settlement	NE	Maradi	Guidan-Roumdji	13.2904	6.7234	0	0	
geonames:2439154	Tanout	admin2	NE	Zinder		14.97	8.88	0	80	
geonames:2439155	Tanout	settlement	NE	Zinder	Tanout	14.9709	8.8879	20000	0	
vigie:ne-tapoa	Tapoa	settlement	NE	Tillabéri	Say	12.475	2.42	0	0	
geonames:2439099	Tarka	settlement	NE	Zinder	Belbédji	14.6058	7.8997	0	0	
geonames:2439090	Taroum	settlement	NE	Tillabéri	Banibangou	14.6752	2.2718	0	0	
geonames:2439078	Tassara	settlement	NE	Tahoua	Tassara	16.8047	5.6442	3000	0	Tasara
vigie:ne-adm2-tassara	Tassara	admin2	NE	Tahoua		16.8	5.65	0	90	
geonames:2439024	Tchadoua	settlement	NE	Maradi	Aguié	13.5464	7.4461	0	0	Tchadaoua|Tchadwa
geonames:2439019	Tchaké	settlement	NE	Maradi	Mayahi	14.1589	7.6115	0	0	Tchakyé
vigie:ne-tchibarakaten	Tchibarakaten	mine	NE	Agadez	Bilma	23.1	11.6	0	2	
geonames:2438973	Tchintabaraden	admin2	NE	Tahoua		15.9	5.8	0	70	Tchin-Tabaraden
geonames:2438974	Tchintabaraden	settlement	NE	Tahoua	Tchintabaraden	15.8969	5.7985	14000	0	Tchin-Tabaraden|Tchin-Tabaradene|Tchin-terbaradin
geonames:8624001	Tchirozérine	admin2	NE	Agadez		17.26	7.85	0	60	
geonames:8624379	Tchirozérine	settlement	NE	Agadez	Tchirozérine	17.221	7.7614	0	0	Tchighozerine
geonames:2438960	Tchizon Kouregué	settlement	NE	Maradi	Guidan-Roumdji	13.5026	7.4078	0	0	Tchizon Kourege|Tchizon Kourégé
vigie:ne-tchombangou	Tchombangou	settlement	NE	Tillabéri	Banibangou	14.93	2.32	0	10	Tchoma Bangou|Tchomo-Bangou
geonames:2438914	Teguidda-n-Tessoumt	settlement	NE	Agadez	Ingall	17.4175	6.6444	0	0	Teguidda I-n-Tessoum|Tedjidda-n-Tesemt|Tegiddan Tesemt|Teguidda-n-Tessoum|Teguidda-n-Tisemt
geonames:2438883	Telemsès	settlement	NE	Tahoua	Tillia	15.6207	4.7832	0	0	
geonames:2439085	Tesker	settlement	NE	Zinder	Tesker	15.1174	10.6969	0	0	Tasker|Taskeur
vigie:ne-adm2-tesker	Tesker	admin2	NE	Zinder		15.1	10.7	0	90	
geonames:2438829	Tessa	settlement	NE	Dosso	Dosso	12.7682	3.4096	0	0	Tassa|Tesa
geonames:2438821	Tessaoua	admin2	NE	Maradi		13.76	7.99	0	60	
geonames:2438823	Tessaoua	settlement	NE	Maradi	Tessaoua	13.7574	7.9874	44000	0	
geonames:2438194	Tiala	settlement	NE	Tillabéri	Kollo	12.8795	2.2543	0	0	Tyala
geonames:2438774	Tibiri	settlement	NE	Maradi	Guidan-Roumdji	13.5627	7.0485	20000	0	
geonames:2438775	Tibiri	settlement	NE	Dosso	Tibiri	13.1058	3.9977	0	0	Ibiri
vigie:ne-adm2-tibiri	Tibiri	admin2	NE	Dosso		13.1	4	0	60	
geonames:2438737	Tientergou	settlement	NE	Tillabéri	Say	13.0348	2.1705	0	0	
geonames:2438713	Tigueze Fan Rami	settlement	NE	Tillabéri	Abala	15.2134	3.3609	0	0	Tiguezefan|Tiguezefen
geonames:2438677	Tillabéri	admin2	NE	Tillabéri		14.21	1.45	0	35	
geonames:2438678	Tillabéri	settlement	NE	Tillabéri	Tillabéri	14.2071	1.4542	23000	0	Tillabery
iso:NE-6	Tillabéri	admin1	NE			14	1.6	2720000	170	Tillabery
geonames:2438675	Tillia	settlement	NE	Tahoua	Tillia	16.1233	4.7897	2000	0	Tilia
vigie:ne-adm2-tillia	Tillia	admin2	NE	Tahoua		16.13	4.78	0	85	
geonames:2438668	Tilwa	settlement	NE	Tillabéri	Ouallam	15.0651	2.0548	0	0	Tiloa|Tillowa
geonames:2438655	Timia	settlement	NE	Agadez	Iférouane	18.1122	8.7761	0	0	
geonames:2438624	Tingara	settlement	NE	Tillabéri	Ayorou	14.9564	1.5003	0	0	
geonames:2438843	Tirmini	settlement	NE	Zinder	Takeita	13.772	8.7965	0	0	Termini
geonames:2438199	Tizégorou	settlement	NE	Tillabéri	Banibangou	14.9838	2.3528	0	0	Tuizégorou
geonames:2438494	Tomare	settlement	NE	Tillabéri	Ouallam	14.5409	1.0446	0	0	
vigie:ne-tombokoirey	Tombokoirey	settlement	NE	Dosso	Dosso	13.05	2.95	0	15	
vigie:ne-tondibiah	Tondibiah	camp	NE	Tillabéri	Kollo	13.56	2.03	0	0	camp de Tondibiah|Tondibia
geonames:8335371	Tondikandia	settlement	NE	Tillabéri	Filingué	14.0319	2.8633	0	0	
geonames:2438443	Tondikiwindi	settlement	NE	Tillabéri	Ouallam	14.4603	2.0303	0	0	Tondi Kiwindi|Tondikiouendi|Tondikouendi
geonames:2438421	Tongo Tongo	settlement	NE	Tillabéri	Ouallam	14.9361	1.8046	0	0	
geonames:2438409	Torodi	settlement	NE	Tillabéri	Torodi	13.1191	1.7987	9000	0	
vigie:ne-adm2-torodi	Torodi	admin2	NE	Tillabéri		13.12	1.8	0	45	
geonames:2438335	Toukounous	settlement	NE	Tillabéri	Filingué	14.5084	3.2986	0	0	Tougounous
geonames:2438329	Toullou	settlement	NE	Tahoua	Illéla	14.1675	5.1969	0	0	Toulou
geonames:2438310	Toulouaré	settlement	NE	Tillabéri	Torodi	13.3049	1.9368	0	0	
vigie:ne-toummo	Toummo	border_post	NE	Agadez	Bilma	22.62	14.13	0	0	
geonames:2438291	Toumour	settlement	NE	Diffa	Bosso	13.6679	13.1277	0	0	
geonames:2438246	Tounouga	settlement	NE	Dosso	Gaya	11.8011	3.6228	0	0	Toumouga|Tunoga|Tunuga
geonames:2438206	Tsernaoua	settlement	NE	Tahoua	Birni N’Konni	13.8854	5.3476	0	0	Tsernawa|Isarnaoua|Tsarnaoua|Tsarnaua
geonames:2596595	Tébaram	settlement	NE	Tahoua	Tahoua	14.8341	4.4582	0	0	Tebarat
geonames:2438915	Tégueye	settlement	NE	Tillabéri	Téra	14.6529	0.5368	0	0	Teguey|Tegue
vigie:ne-tenere	Ténéré	region	NE	Agadez	Bilma	18.5	11	0	200	désert du Ténéré
geonames:2438854	Téra	admin2	NE	Tillabéri		14.01	0.75	0	45	
geonames:2438855	Téra	settlement	NE	Tillabéri	Téra	14.0078	0.7531	30000	0	
geonames:2440341	Wacha	settlement	NE	Zinder	Magaria	13.3652	9.2938	0	0	Ouacha|Ouatcha
geonames:6778110	Walada	settlement	NE	Diffa	Diffa	13.122	12.4855	0	0	
geonames:2440366	Wamé	settlement	NE	Zinder	Damagaram Takaya	14.1529	9.184	0	0	Ouamé
geonames:2440352	Wanzerbé	settlement	NE	Tillabéri	Bankilaré	14.7428	0.3628	0	0	Ouanzerbé|Ouanzerbe
vigie:ne-yantala	Yantala	quarter	NE	Niamey		13.53	2.085	0	2	
geonames:6745087	Yaouri	settlement	NE	Zinder	Kantché	13.2642	8.564	0	0	
geonames:2438010	Yassane	settlement	NE	Tillabéri	Ayorou	14.9104	0.8446	0	0	
geonames:2438008	Yatakala	settlement	NE	Tillabéri	Bankilaré	14.7917	0.3729	0	0	
geonames:2445357	Yonkoto	settlement	NE	Tillabéri	Kollo	13.6245	1.8603	0	0	
geonames:2437934	Youri	settlement	NE	Tillabéri	Kollo	13.3342	2.2475	0	0	
geonames:2437993	Yékoua	settlement	NE	Zinder	Magaria	13.0373	8.6764	0	0	Yekaoua|Yekua|Yekwa
geonames:2437987	Yélou	settlement	NE	Dosso	Gaya	12.2577	3.5795	0	0	Yeli|Yellu
geonames:2437986	Yélwa	settlement	NE	Tahoua	Birni N’Konni	13.8231	5.0803	0	0	Yeloua
geonames:2437922	Zabori	settlement	NE	Dosso	Dioundiou	12.7005	3.5563	0	0	
vigie:ne-zaroumdareye	Zaroumdareye	settlement	NE	Tillabéri	Banibangou	14.88	2.42	0	10	Zaroumadareye
geonames:2437814	Zermou	settlement	NE	Zinder	Mirriah	13.8662	9.3151	0	0	Zermo|Zermu
geonames:2437810	Zibane	settlement	NE	Tillabéri	Tillabéri	14.554	1.3358	0	0	Zibane-Koira Zéno
geonames:2437805	Ziguida	settlement	NE	Tillabéri	Téra	13.9348	1.5288	0	0	
geonames:2437798	Zinder	settlement	NE	Zinder	Zinder	13.8072	8.9881	322000	0	
iso:NE-7	Zinder	admin1	NE			14	9.6	3540000	180	
vigie:ne-adm2-zinder	Zinder	admin2	NE	Zinder		13.8	8.99	0	20	
geonames:2437796	Zindigori	settlement	NE	Tillabéri	Téra	13.9862	0.6585	0	0	
geonames:2437769	Zoribi	settlement	NE	Tillabéri	Gothèye	14.1896	0.9958	0	0	
geonames:2437754	Zouragane	settlement	NE	Tillabéri	Ouallam	13.7719	2.5402	0	0	
vigie:ne-zenam-kelouri	Zénam Kélouri	settlement	NE	Diffa	Bosso	13.6	12.7	0	15	Zenam Kelouri
`;
