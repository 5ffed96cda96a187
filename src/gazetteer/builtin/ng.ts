/** Places of Nigeria, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const NG = `
geonames:2353151	Aba	settlement	NG	Abia		5.1066	7.3667	897560	0	
vigie:ng-adm2-abadam	Abadam	admin2	NG	Borno		13.55	13.2	0	30	
vigie:ng-abagena	Abagena	settlement	NG	Benue		7.75	8.6	0	5	Abagana-Makurdi
geonames:2353104	Abaji	settlement	NG	Territoire de la capitale fédérale		8.4758	6.9432	0	0	
geonames:2353099	Abakaliki	settlement	NG	Ebonyi		6.3248	8.1137	134102	0	
vigie:ng-abare	Abare	settlement	NG	Zamfara	Anka	12.05	5.95	0	15	
geonames:2352958	Abejukolo	settlement	NG	Kogi		7.8681	7.5091	0	0	
geonames:2352947	Abeokuta	settlement	NG	Ogun		7.1557	3.3451	593100	0	
iso:NG-AB	Abia	admin1	NG			5.45	7.52	0	40	
geonames:2352778	Abuja	settlement	NG	Territoire de la capitale fédérale		9.0579	7.4951	3840000	0	
vigie:ng-adabka	Adabka	settlement	NG	Zamfara	Bukkuyum	11.85	5.6	0	15	
iso:NG-AD	Adamawa	admin1	NG			9.5	12.4	0	120	
vigie:ng-adara	Adara	region	NG	Kaduna	Kajuru	10.2	7.8	0	25	
geonames:2352408	Adikpo	settlement	NG	Benue	Kwande	6.89	9.2335	0	0	
geonames:2352379	Ado-Ekiti	settlement	NG	Ekiti		7.6233	5.2209	424340	0	
vigie:ng-afaka	Afaka	quarter	NG	Kaduna	Igabi	10.62	7.38	0	2	
vigie:ng-afia	Afia	settlement	NG	Benue	Ukum	7.6	9.6	0	15	
vigie:ng-agagbe	Agagbe	settlement	NG	Benue	Gwer West	7.5	8.1	0	15	
geonames:2352175	Agaie	settlement	NG	Niger		9.0085	6.3182	11742	0	
vigie:ng-adm2-agaie	Agaie	admin2	NG	Niger		9	6.32	0	18	
vigie:ng-agan	Agan	settlement	NG	Benue	Makurdi	7.8	8.57	0	15	
vigie:ng-agasha	Agasha	settlement	NG	Benue		7.7	8.8	0	10	
vigie:ng-adm2-agatu	Agatu	admin2	NG	Benue		7.9	7.9	0	22	
vigie:ng-agbadu-daruka	Agbadu-Daruka	settlement	NG	Kogi		8	6.3	0	15	
vigie:ng-agbeyangi	Agbeyangi	settlement	NG	Kwara		8.5	4.75	0	8	
geonames:2351762	Aguata	settlement	NG	Anambra		6.0163	7.0878	0	0	
geonames:2351695	Agwara	settlement	NG	Niger	Agwara	10.7061	4.5812	0	0	Agwarra
vigie:ng-adm2-agwara	Agwara	admin2	NG	Niger		10.7	4.58	0	22	
vigie:ng-agyaragu	Agyaragu	settlement	NG	Nasarawa		8.4	8.6	0	8	
geonames:2351657	Ahoada	settlement	NG	Rivers		5.0828	6.6498	12848	0	Ahoadao
vigie:ng-ahume	Ahume	settlement	NG	Benue	Gwer West	7.6	8.28	0	15	
geonames:2351470	Ajaokuta	settlement	NG	Kogi		7.5623	6.655	15144	0	
vigie:ng-adm2-ajaokuta	Ajaokuta	admin2	NG	Kogi		7.5	6.65	0	25	
vigie:ng-ajata-aboki	Ajata Aboki	settlement	NG	Niger	Shiroro	10.05	6.85	0	15	
vigie:ng-ajigin	Ajigin	settlement	NG	Borno	Damboa	11.3	12.5	0	15	
vigie:ng-ajiri	Ajiri	settlement	NG	Borno	Mafa	11.95	13.65	0	15	
vigie:ng-akpuuna	Akpuuna	settlement	NG	Benue		7.5	9.6	0	15	
geonames:2350841	Akure	settlement	NG	Ondo		7.2526	5.1931	420594	0	
iso:NG-AK	Akwa Ibom	admin1	NG			4.95	7.85	0	45	
geonames:2350806	Akwanga	settlement	NG	Nasarawa		8.9108	8.4065	15985	0	
vigie:ng-adm2-akwanga	Akwanga	admin2	NG	Nasarawa		8.91	8.41	0	15	
vigie:ng-alau	Alau	settlement	NG	Borno	Konduga	11.7	13.27	0	15	
geonames:2350436	Aliade	settlement	NG	Benue		7.2963	8.4828	10292	0	
geonames:2350428	Aliero	settlement	NG	Kebbi		12.2883	4.4714	0	0	
vigie:ng-adm2-aliero	Aliero	admin2	NG	Kebbi		12.29	4.47	0	12	Aleiro
geonames:2350394	Alkaleri	settlement	NG	Bauchi		10.2669	10.3324	0	0	Alkalere
vigie:ng-adm2-alkaleri	Alkaleri	admin2	NG	Bauchi		10.27	10.33	0	45	
vigie:ng-alkamu	Alkamu	settlement	NG	Sokoto	Tangaza	13.4	4.9	0	15	
vigie:ng-allawa	Allawa	settlement	NG	Niger	Shiroro	10.45	6.7	0	15	
geonames:2350027	Amper	settlement	NG	Plateau		9.3551	9.7012	12212	0	
iso:NG-AN	Anambra	admin1	NG			6.2	6.95	0	40	
geonames:2349951	Anchau	settlement	NG	Kaduna		10.9625	8.3923	15538	0	
vigie:ng-angwan-rukuba	Angwan Rukuba	quarter	NG	Plateau	Jos North	9.94	8.92	0	2	
vigie:ng-angwan-sankwai	Angwan Sankwai	settlement	NG	Kaduna		9.7	8.5	0	10	
geonames:2336427	Angware	settlement	NG	Plateau		9.991	9.1081	0	0	
geonames:2349797	Anka	settlement	NG	Zamfara	Anka	12.1135	5.9268	11641	0	
vigie:ng-adm2-anka	Anka	admin2	NG	Zamfara		12.11	5.93	0	30	
geonames:2349788	Ankpa	settlement	NG	Kogi		7.4025	7.632	14630	0	
vigie:ng-adm2-ankpa	Ankpa	admin2	NG	Kogi		7.4	7.63	0	22	
vigie:ng-ankpali	Ankpali	settlement	NG	Benue	Apa	7.7	7.95	0	15	
vigie:ng-anwase	Anwase	settlement	NG	Benue		6.75	9.3	0	10	
vigie:ng-anyiin	Anyiin	settlement	NG	Benue	Logo	7.62	9.45	0	15	
vigie:ng-aondona	Aondona	settlement	NG	Benue	Gwer West	7.6	8.25	0	15	
vigie:ng-adm2-apa	Apa	admin2	NG	Benue		7.65	7.9	0	22	
vigie:ng-apapa	Apapa	quarter	NG	Lagos		6.45	3.36	0	2	
vigie:ng-araba	Araba	settlement	NG	Sokoto	Illela	13.75	5.35	0	15	
geonames:2349473	Araromi-Opin	settlement	NG	Kwara		8.0653	5.254	0	0	
vigie:ng-adm2-ardo-kola	Ardo-Kola	admin2	NG	Taraba		8.7	11.26	0	30	
vigie:ng-arege	Arege	settlement	NG	Borno	Abadam	13.4	13.45	0	15	
vigie:ng-arewa	Arewa	settlement	NG	Kebbi		12.65	4	0	15	
vigie:ng-adm2-arewa-dandi	Arewa Dandi	admin2	NG	Kebbi		12.7	3.9	0	30	Arewa-Dandi
geonames:2349431	Argungu	settlement	NG	Kebbi		12.7448	4.5251	45584	0	
vigie:ng-adm2-argungu	Argungu	admin2	NG	Kebbi		12.74	4.52	0	20	
geonames:2349276	Asaba	settlement	NG	Delta		6.1982	6.7319	73374	0	
vigie:ng-asaga	Asaga	settlement	NG	Borno	Mobbar	13.18	12.75	0	10	Assaga-Nigeria
vigie:ng-ashigashiya	Ashigashiya	settlement	NG	Borno	Gwoza	11.15	13.85	0	5	Ashigashia
geonames:2349114	Askira	settlement	NG	Borno	Askira/Uba	10.6509	12.9088	0	0	
vigie:ng-adm2-askira-uba	Askira/Uba	admin2	NG	Borno		10.65	12.95	0	30	
vigie:ng-assakio	Assakio	settlement	NG	Nasarawa		8.55	8.85	0	15	
vigie:ng-attagara	Attagara	settlement	NG	Borno	Gwoza	11.08	13.85	0	15	
vigie:ng-atyap	Atyap	region	NG	Kaduna	Zangon Kataf	9.8	8.35	0	20	
geonames:2348892	Auchi	settlement	NG	Edo		7.0676	6.2636	62907	0	
geonames:2348881	Augie	settlement	NG	Kebbi		12.8903	4.5996	0	0	
vigie:ng-adm2-augie	Augie	admin2	NG	Kebbi		12.89	4.6	0	20	
vigie:ng-auki	Auki	settlement	NG	Zamfara	Bungudu	12.2	6.6	0	15	
geonames:2348874	Auna	settlement	NG	Niger		10.1881	4.7232	8590	0	
vigie:ng-auno	Auno	settlement	NG	Borno	Konduga	11.85	12.92	0	15	Aunono
geonames:2348792	Awe	settlement	NG	Nasarawa		8.1044	9.1401	0	0	
vigie:ng-adm2-awe	Awe	admin2	NG	Nasarawa		8.1	9.14	0	25	
geonames:2348773	Awka	settlement	NG	Anambra		6.2127	7.072	167738	0	
vigie:ng-ayetoro-gbede	Ayetoro Gbede	settlement	NG	Kogi		7.98	5.95	0	15	
vigie:ng-ayilamo	Ayilamo	settlement	NG	Benue	Logo	7.75	9.2	0	15	
geonames:2348595	Azare	settlement	NG	Bauchi		11.6748	10.1907	105687	0	
vigie:ng-azare	Azare	settlement	NG	Borno	Hawul	10.45	12.28	0	0	
vigie:ng-azir	Azir	settlement	NG	Borno	Damboa	11	12.6	0	15	
vigie:ng-aeroport-de-maiduguri	Aéroport de Maiduguri	airport	NG	Borno	Maiduguri	11.855	13.081	0	2	Maiduguri airport
vigie:ng-babanla	Babanla	settlement	NG	Kwara		8.3	5.1	0	15	
vigie:ng-babanna	Babanna	settlement	NG	Niger	Agwara	10.43	3.82	0	15	
vigie:ng-babban-doka	Babban Doka	settlement	NG	Zamfara		11.4	6.15	0	15	
geonames:2348455	Babbangida	settlement	NG	Yobe	Tarmuwa	12.1548	11.7709	0	0	Babban Gida
vigie:ng-bachi	Bachi	settlement	NG	Plateau	Riyom	9.65	8.8	0	15	
geonames:2348395	Badagry	settlement	NG	Lagos		6.415	2.8813	26383	0	Badagri
vigie:ng-badarawa	Badarawa	settlement	NG	Zamfara		12.95	6.35	0	15	
vigie:ng-bade	Bade	admin2	NG	Yobe		12.85	11	0	20	
vigie:ng-badu	Badu	settlement	NG	Borno	Nganzai	12.4	13.2	0	15	
vigie:ng-bafarawa	Bafarawa	settlement	NG	Sokoto		13.1	6.5	0	15	
vigie:ng-baga	Baga	settlement	NG	Borno	Kukawa	13.1	13.82	0	15	
vigie:ng-bagega	Bagega	settlement	NG	Zamfara	Anka	11.87	6.02	0	15	
geonames:2348259	Bagudo	settlement	NG	Kebbi		11.4035	4.2257	6924	0	
vigie:ng-adm2-bagudo	Bagudo	admin2	NG	Kebbi		11.4	4.22	0	35	
geonames:2348228	Baissa	settlement	NG	Taraba		7.2309	10.6244	8911	0	Bdissa
geonames:2348203	Bajoga	settlement	NG	Gombe		10.8515	11.4317	0	0	
vigie:ng-bakin-dutse	Bakin Dutse	settlement	NG	Adamawa		10.9	13.55	0	10	
geonames:2348118	Bakori	settlement	NG	Katsina		11.5556	7.4242	12604	0	
vigie:ng-adm2-bakori	Bakori	admin2	NG	Katsina		11.55	7.43	0	15	
geonames:2348106	Bakura	settlement	NG	Zamfara	Bakura	12.7114	5.8737	0	0	
vigie:ng-adm2-bakura	Bakura	admin2	NG	Zamfara		12.71	5.86	0	22	
geonames:2347330	Bali	settlement	NG	Taraba		7.8587	10.9719	17467	0	Beli
vigie:ng-adm2-bali	Bali	admin2	NG	Taraba		7.86	10.97	0	45	
geonames:2348013	Balle	settlement	NG	Sokoto	Gudu	13.4703	4.6812	0	0	
geonames:2347954	Bama	settlement	NG	Borno	Bama	11.5213	13.6895	270000	0	
vigie:ng-adm2-bama	Bama	admin2	NG	Borno		11.52	13.69	0	30	
vigie:ng-bandawa	Bandawa	settlement	NG	Taraba		9.3	10.95	0	8	
vigie:ng-banga	Banga	settlement	NG	Zamfara	Kaura Namoda	12.6	6.65	0	15	
geonames:10182318	Bangi	settlement	NG	Niger	Mariga	10.8337	5.8269	0	0	
vigie:ng-bangi-gudu	Bangi	settlement	NG	Sokoto	Gudu	13.5	4.6	0	15	
vigie:ng-banki	Banki	border_post	NG	Borno	Bama	11.27	14.15	0	0	
vigie:ng-bantaje	Bantaje	settlement	NG	Taraba		8	10.1	0	8	
geonames:2347757	Bara	settlement	NG	Yobe	Gulani	10.936	11.6824	0	0	
vigie:ng-baranga	Baranga	settlement	NG	Borno	Marte	12.5288	13.9648	0	0	
vigie:ng-bardoki	Bardoki	settlement	NG	Zamfara	Anka	12.2	5.95	0	15	
vigie:ng-bargaja	Bargaja	settlement	NG	Sokoto	Isa	13.2	6.55	0	15	
geonames:2347712	Barkin Ladi	settlement	NG	Plateau	Barkin Ladi	9.5381	8.8927	0	0	B-Ladi|Bar-n-Ladi|Barakin|Barakin Ladi|Barikin Ladi
vigie:ng-adm2-barkin-ladi	Barkin Ladi	admin2	NG	Plateau		9.53	8.9	0	22	
vigie:ng-barrage-de-bakolori	Barrage de Bakolori	lake	NG	Zamfara	Maradun	12.5	6.18	0	8	Bakolori Dam|Bakolori
vigie:ng-barrage-de-goronyo	Barrage de Goronyo	lake	NG	Sokoto	Goronyo	13.5	5.9	0	10	Goronyo Dam
vigie:ng-barrage-de-kainji	Barrage de Kainji	lake	NG	Niger		9.87	4.61	0	20	Kainji Dam
vigie:ng-barrage-de-shiroro	Barrage de Shiroro	lake	NG	Niger	Shiroro	9.97	6.83	0	12	Shiroro Dam
vigie:ng-barrage-d-alau	Barrage d’Alau	lake	NG	Borno	Konduga	11.72	13.27	0	4	Alau Dam
vigie:ng-adm2-baruten	Baruten	admin2	NG	Kwara		9.6	3.4	0	60	
vigie:ng-baruten	Baruten	region	NG	Kwara		9.3	3.3	0	40	
vigie:ng-bashar	Bashar	settlement	NG	Plateau	Wase	9.27	10.35	0	15	
vigie:ng-adm2-bassa	Bassa	admin2	NG	Plateau		9.93	8.75	0	22	
vigie:ng-bassa	Bassa	settlement	NG	Niger	Shiroro	10.35	6.6	0	15	
geonames:2347511	Batagarawa	settlement	NG	Katsina		12.9061	7.6059	0	0	
vigie:ng-adm2-batagarawa	Batagarawa	admin2	NG	Katsina		12.9061	7.6059	0	20	
geonames:2347483	Batsari	settlement	NG	Katsina		12.7555	7.2481	7445	0	
vigie:ng-adm2-batsari	Batsari	admin2	NG	Katsina		12.75	7.24	0	18	
geonames:2347470	Bauchi	settlement	NG	Bauchi		10.3103	9.8439	693700	0	
iso:NG-BA	Bauchi	admin1	NG			10.7	10	0	130	
vigie:ng-adm2-baure	Baure	admin2	NG	Katsina		12.8377	8.7451	0	20	
iso:NG-BY	Bayelsa	admin1	NG			4.8	6.1	0	55	
vigie:ng-adm2-bayo	Bayo	admin2	NG	Borno		10.35	11.7	0	22	
vigie:ng-bazza	Bazza	settlement	NG	Adamawa	Michika	10.55	13.34	0	15	
geonames:2347304	Bena	settlement	NG	Kebbi		11.2844	5.9347	8361	0	
geonames:2347283	Benin City	settlement	NG	Edo		6.3381	5.6258	1782000	0	
geonames:2347279	Benisheikh	settlement	NG	Borno	Kaga	11.8092	12.4915	9825	0	Beneshiekh|Benesheik
iso:NG-BE	Benue	admin1	NG			7.35	8.75	0	100	
vigie:ng-bethel-baptist-school	Bethel Baptist School	region	NG	Kaduna	Chikun	10.42	7.42	0	2	
geonames:2347210	Bichi	settlement	NG	Kano		12.2339	8.2406	0	0	
geonames:2347209	Bida	settlement	NG	Niger		9.0804	6.0099	171656	0	
vigie:ng-bilbis	Bilbis	settlement	NG	Zamfara	Tsafe	11.85	6.85	0	15	
geonames:2347155	Billiri	settlement	NG	Gombe		9.8671	11.2259	15976	0	Biliri
geonames:2347132	Bindawa	settlement	NG	Katsina		12.6699	7.8087	0	0	
vigie:ng-adm2-bindawa	Bindawa	admin2	NG	Katsina		12.6699	7.8087	0	20	
vigie:ng-binduldul	Binduldul	settlement	NG	Borno	Gubio	12.7997	12.6349	0	0	
vigie:ng-bingi	Bingi	settlement	NG	Zamfara	Maru	12.05	6.2	0	15	
geonames:2347116	Binji	settlement	NG	Sokoto		13.2229	4.9089	6717	0	
vigie:ng-adm2-binji	Binji	admin2	NG	Sokoto		13.22	4.91	0	15	
geonames:2347061	Birnin Gwari	settlement	NG	Kaduna	Birnin Gwari	11.0154	6.7804	22380	0	Sofo-Birnin-Gwari|Birni-Gwari
vigie:ng-adm2-birnin-gwari	Birnin Gwari	admin2	NG	Kaduna		11.01	6.78	0	40	
geonames:2347059	Birnin Kebbi	settlement	NG	Kebbi		12.4539	4.1975	108164	0	
geonames:10194293	Birnin Magaji	settlement	NG	Zamfara	Birnin Magaji	12.5592	6.8946	0	0	Birni Magaji
vigie:ng-adm2-birnin-magaji	Birnin Magaji	admin2	NG	Zamfara		12.6	6.9	0	22	
vigie:ng-birnin-yauri	Birnin Yauri	settlement	NG	Kebbi		10.78	4.82	0	15	
vigie:ng-birnin-yero	Birnin Yero	settlement	NG	Kaduna		10.75	7.55	0	5	
geonames:2346995	Biu	settlement	NG	Borno	Biu	10.6128	12.1946	95000	0	
vigie:ng-adm2-biu	Biu	admin2	NG	Borno		10.61	12.19	0	30	
vigie:ng-boboshe	Boboshe	settlement	NG	Borno	Bama	11.65	13.85	0	10	
geonames:2346951	Bode Saadu	settlement	NG	Kwara		8.939	4.7823	16619	0	
geonames:2346945	Bodinga	settlement	NG	Sokoto		12.8441	5.15	0	0	
vigie:ng-adm2-bodinga	Bodinga	admin2	NG	Sokoto		12.8441	5.15	0	20	
geonames:2346918	Bogoro	settlement	NG	Bauchi		9.669	9.6053	0	0	
vigie:ng-adm2-bogoro	Bogoro	admin2	NG	Bauchi		9.669	9.6053	0	20	
geonames:2346893	Bokani	settlement	NG	Niger		9.4333	5.2	8624	0	
geonames:2346887	Bokkos	settlement	NG	Plateau	Bokkos	9.2992	8.9947	12538	0	
vigie:ng-adm2-bokkos	Bokkos	admin2	NG	Plateau		9.3	9	0	22	
geonames:2346812	Bonny	settlement	NG	Rivers		4.4516	7.1707	16868	0	Bonny Town
vigie:ng-adm2-borgu	Borgu	admin2	NG	Niger		9.9	4.2	0	50	
geonames:2346800	Bori	settlement	NG	Rivers		4.6763	7.3652	11693	0	
iso:NG-BO	Borno	admin1	NG			11.8	13	5860000	160	
geonames:2346788	Bornu Yassu	settlement	NG	Borno	Magumeri	12.275	12.5686	5811	0	
geonames:2346734	Brass	settlement	NG	Bayelsa		4.3123	6.2409	11122	0	Twon-Brass|Brass Town|Bross
geonames:2346719	Briyel	settlement	NG	Borno	Bayo	10.3476	11.6099	0	0	Biriyel|Bryel
vigie:ng-bukar-meram	Bukar Meram	settlement	NG	Borno	Marte	12.6391	14.0578	0	0	
geonames:2346575	Bukkuyum	settlement	NG	Zamfara	Bukkuyum	12.1372	5.4682	0	0	Bukuyum|Bukwium
vigie:ng-adm2-bukkuyum	Bukkuyum	admin2	NG	Zamfara		12.13	5.47	0	35	
geonames:2346561	Bukuru	settlement	NG	Plateau	Jos North	9.794	8.864	15540	0	
vigie:ng-bulabulin	Bulabulin	quarter	NG	Borno	Maiduguri	11.84	13.14	0	2	
vigie:ng-bulabulin-ngaura	Bulabulin Ngaura	settlement	NG	Borno	Damboa	11.5	12.95	0	10	
vigie:ng-bumsa	Bumsa	settlement	NG	Yobe	Gulani	10.9	11.75	0	15	
vigie:ng-bundaram	Bundaram	settlement	NG	Borno	Kukawa	13.15	13.7	0	15	
geonames:2346416	Bungudu	settlement	NG	Zamfara	Bungudu	12.2685	6.5529	0	0	Bongudu
vigie:ng-adm2-bungudu	Bungudu	admin2	NG	Zamfara		12.27	6.56	0	22	
vigie:ng-buni-gari	Buni Gari	settlement	NG	Yobe	Gujba	11.22	12.05	0	15	
geonames:2596833	Buni Yadi	settlement	NG	Yobe	Gujba	11.2744	12.0085	0	0	
geonames:2322587	Bunza	settlement	NG	Kebbi		12.0882	4.0152	0	0	
vigie:ng-adm2-bunza	Bunza	admin2	NG	Kebbi		12.08	4.02	0	18	
vigie:ng-buratai	Buratai	settlement	NG	Borno	Biu	10.87	12.32	0	15	
vigie:ng-burra	Burra	settlement	NG	Bauchi		11	9	0	10	
vigie:ng-adm2-bursari	Bursari	admin2	NG	Yobe		12.5	11.6	0	35	Busari
vigie:ng-adm2-buruku	Buruku	admin2	NG	Benue		7.46	9.2	0	22	
vigie:ng-buruku	Buruku	settlement	NG	Kaduna	Birnin Gwari	10.62	7.23	0	15	
vigie:ng-butura	Butura	settlement	NG	Plateau		9.3	9	0	10	
vigie:ng-bwai	Bwai	settlement	NG	Plateau	Mangu	9.5	9.2	0	15	
geonames:2346245	Bwari	settlement	NG	Territoire de la capitale fédérale		9.2799	7.3804	0	0	
geonames:2346229	Calabar	settlement	NG	Cross River		4.9589	8.327	461796	0	
vigie:ng-chanchanji	Chanchanji	settlement	NG	Taraba		7.35	9.9	0	15	
geonames:2346098	Charanchi	settlement	NG	Katsina		12.6715	7.7293	0	0	Cheranchi
vigie:ng-adm2-charanchi	Charanchi	admin2	NG	Katsina		12.67	7.72	0	12	
geonames:2346076	Chibok	settlement	NG	Borno	Chibok	10.8695	12.8466	66000	0	
vigie:ng-adm2-chibok	Chibok	admin2	NG	Borno		10.87	12.85	0	22	
vigie:ng-adm2-chikun	Chikun	admin2	NG	Kaduna		10.3	7.3	0	25	
vigie:ng-chikun-gudu	Chikun Gudu	settlement	NG	Borno	Marte	12.6	14.05	0	15	Chukungudu|Chikungudu
vigie:ng-chiralia	Chiralia	settlement	NG	Borno	Damboa	11.1465	12.3661	0	0	
vigie:ng-chirang	Chirang	settlement	NG	Plateau	Bokkos	9.4	9	0	15	
vigie:ng-chukuba	Chukuba	settlement	NG	Niger		10.15	6.8	0	15	
vigie:ng-cross-kauwa	Cross Kauwa	settlement	NG	Borno	Kukawa	13.02	13.72	0	15	
iso:NG-CR	Cross River	admin1	NG			5.9	8.6	0	80	
geonames:2345872	Dabai	settlement	NG	Kebbi		11.4765	5.2062	6012	0	
vigie:ng-daban-masara	Daban Masara	settlement	NG	Borno	Kukawa	12.5	14.2	0	15	Daba Masara
vigie:ng-dabar-karfe	Dabar Karfe	settlement	NG	Borno	Kukawa	13.2	14	0	15	
vigie:ng-dabna	Dabna	settlement	NG	Adamawa		10.45	12.95	0	15	
vigie:ng-daffo	Daffo	settlement	NG	Plateau	Bokkos	9.25	8.87	0	15	
geonames:2345643	Dakingari	settlement	NG	Kebbi		11.6481	4.0618	12558	0	
vigie:ng-dalori	Dalori	settlement	NG	Borno	Jere	11.76	13.24	0	15	
vigie:ng-dalwa	Dalwa	settlement	NG	Borno	Konduga	11.6	13.1	0	10	Dalwa West
vigie:ng-dama	Dama	settlement	NG	Sokoto	Sabon Birni	13.6	6.2	0	15	
geonames:2345550	Damagum	settlement	NG	Yobe		11.6782	11.3352	0	0	
vigie:ng-damari	Damari	settlement	NG	Kaduna		10.98	6.75	0	10	
geonames:2345526	Damasak	settlement	NG	Borno	Mobbar	13.1052	12.5085	100000	0	
geonames:2345521	Damaturu	settlement	NG	Yobe		11.747	11.9608	256000	0	
vigie:ng-adm2-damaturu	Damaturu	admin2	NG	Yobe		11.75	11.96	0	20	
geonames:2345498	Damboa	settlement	NG	Borno	Damboa	11.1553	12.7564	21571	0	Dumboa
vigie:ng-adm2-damboa	Damboa	admin2	NG	Borno		11.15	12.76	0	35	
vigie:ng-damishi	Damishi	settlement	NG	Kaduna	Chikun	10.4	7.38	0	15	
vigie:ng-damri	Damri	settlement	NG	Zamfara		12.55	5.85	0	15	Damri-Bakura
vigie:ng-dan-gulbi	Dan Gulbi	settlement	NG	Zamfara		11.45	6.2	0	15	Dangulbi
vigie:ng-dan-jibga	Dan Jibga	settlement	NG	Zamfara		11.9	6.75	0	15	Danjibga
vigie:ng-adm2-dandi	Dandi	admin2	NG	Kebbi		11.8	3.9	0	30	
vigie:ng-dandi	Dandi	settlement	NG	Kebbi		11.8	3.9	0	15	
geonames:2345381	Dandume	settlement	NG	Katsina		11.4588	7.126	0	0	
vigie:ng-adm2-dandume	Dandume	admin2	NG	Katsina		11.46	7.14	0	15	
geonames:2345349	Dange	settlement	NG	Sokoto		12.8531	5.3457	12369	0	
vigie:ng-adm2-dange-shuni	Dange-Shuni	admin2	NG	Sokoto		12.85	5.35	0	15	Dange Shuni
geonames:2345282	Dankama	settlement	NG	Katsina		13.2978	7.7949	6531	0	
geonames:2319123	Danko-Wasagu	settlement	NG	Kebbi		11.3764	5.7954	8157	0	Wasagu
vigie:ng-adm2-danko-wasagu	Danko/Wasagu	admin2	NG	Kebbi		11.37	5.8	0	40	Wasagu/Danko|Danko-Wasagu|Wasagu-Danko
geonames:2345219	Danmusa	settlement	NG	Katsina		12.2616	7.3341	0	0	Danimusa
vigie:ng-adm2-danmusa	Danmusa	admin2	NG	Katsina		12.26	7.33	0	18	Dan Musa
geonames:2345213	Dansadau	settlement	NG	Zamfara	Maru	11.2962	6.4952	7568	0	Dan Sadau
geonames:2345172	Dapchi	settlement	NG	Yobe		12.4954	11.4998	14077	0	
geonames:2345152	Darazo	settlement	NG	Bauchi		10.9992	10.4106	18415	0	
vigie:ng-adm2-darazo	Darazo	admin2	NG	Bauchi		10.9992	10.4106	0	20	
vigie:ng-darul-jamal	Darul Jamal	settlement	NG	Borno	Bama	11.3	14.1	0	15	Darul Jamel|Darajamal
vigie:ng-adm2-dass	Dass	admin2	NG	Bauchi		10.0007	9.516	0	20	
vigie:ng-daudawa	Daudawa	settlement	NG	Katsina		11.62	7.15	0	5	
vigie:ng-daudu	Daudu	settlement	NG	Benue	Guma	7.93	8.58	0	15	
geonames:2345094	Daura	settlement	NG	Katsina		13.033	8.3235	25289	0	
vigie:ng-adm2-daura	Daura	admin2	NG	Katsina		13.04	8.32	0	12	
vigie:ng-dauran	Dauran	settlement	NG	Zamfara	Zurmi	12.75	6.7	0	15	
geonames:2344981	Dekina	settlement	NG	Kogi		7.6897	7.0438	11067	0	
vigie:ng-adm2-dekina	Dekina	admin2	NG	Kogi		7.7	7.05	0	30	
iso:NG-DE	Delta	admin1	NG			5.6	6	0	75	
vigie:ng-delta-du-niger	Delta du Niger	region	NG			5.1	6.2	0	110	Niger Delta
geonames:2344956	Demsa	settlement	NG	Adamawa		9.4557	12.1525	0	0	
vigie:ng-adm2-demsa	Demsa	admin2	NG	Adamawa		9.45	12.13	0	20	
vigie:ng-denge-shuni	Denge Shuni	settlement	NG	Sokoto		12.85	5.35	0	15	Dange Shuni
geonames:2344941	Dengi	settlement	NG	Plateau	Kanam	9.3687	9.9622	6276	0	
geonames:2344854	Dikwa	settlement	NG	Borno	Dikwa	12.0361	13.9182	29026	0	Dikoa
vigie:ng-adm2-dikwa	Dikwa	admin2	NG	Borno		12.03	13.92	0	25	
vigie:ng-dille	Dille	settlement	NG	Borno	Askira/Uba	10.8	13.15	0	10	
geonames:2344804	Dindima	settlement	NG	Bauchi		10.2263	10.1513	13356	0	
vigie:ng-dirin-daji	Dirin Daji	settlement	NG	Kebbi		11.2	5.25	0	15	
vigie:ng-dogo-gawa	Dogo Gawa	settlement	NG	Taraba		7.2	9.85	0	15	
vigie:ng-dogo-nahawa	Dogo Nahawa	settlement	NG	Plateau		9.78	8.9	0	5	
vigie:ng-dogon-dawa	Dogon Dawa	settlement	NG	Kaduna	Birnin Gwari	11.1	6.9	0	15	
vigie:ng-dole-kaina	Dole Kaina	settlement	NG	Kebbi		11.7	3.62	0	8	
geonames:2344600	Doma	settlement	NG	Nasarawa		8.3931	8.3554	15097	0	
vigie:ng-adm2-doma	Doma	admin2	NG	Nasarawa		8.39	8.35	0	30	
geonames:2344582	Donga	settlement	NG	Taraba		7.7218	10.0453	0	0	
vigie:ng-adm2-donga	Donga	admin2	NG	Taraba		7.72	10.05	0	25	
vigie:ng-doron-baga	Doron Baga	settlement	NG	Borno	Kukawa	13.12	13.85	0	15	Doro Gowon
vigie:ng-duguri	Duguri	settlement	NG	Bauchi		9.75	10.4	0	15	
vigie:ng-duji	Duji	settlement	NG	Borno	Mobbar	13.3	12.7	0	15	
geonames:2344418	Dukku	settlement	NG	Gombe		10.8238	10.7722	16961	0	Duku
vigie:ng-dundaye	Dundaye	settlement	NG	Sokoto		13.15	5.2	0	15	
vigie:ng-dusuman	Dusuman	settlement	NG	Borno	Jere	11.9	13.25	0	15	
geonames:2344245	Dutse	settlement	NG	Jigawa		11.7562	9.339	17129	0	Dutsi
geonames:2344229	Dutsen Wai	settlement	NG	Kaduna		10.8501	8.199	22062	0	
vigie:ng-adm2-dutsi	Dutsi	admin2	NG	Katsina		12.8286	8.1398	0	20	
geonames:2344217	Dutsin-Ma	settlement	NG	Katsina		12.4539	7.4972	12595	0	Dutsinma|Dutsin Wai
vigie:ng-adm2-dutsin-ma	Dutsin-Ma	admin2	NG	Katsina		12.45	7.5	0	18	Dutsinma
iso:NG-EB	Ebonyi	admin1	NG			6.25	8.05	0	40	
vigie:ng-edikwu	Edikwu	settlement	NG	Benue	Apa	7.72	7.97	0	15	
iso:NG-ED	Edo	admin1	NG			6.6	5.9	0	75	
vigie:ng-edu	Edu	admin2	NG	Kwara		8.9	5.2	0	30	
geonames:2343985	Effium	settlement	NG	Ebonyi		6.6311	8.0581	86945	0	
geonames:2343943	Egbe	settlement	NG	Kogi		8.2167	5.5167	17612	0	
geonames:2343822	Eha-Amufu	settlement	NG	Enugu		6.6592	7.7596	70779	0	
vigie:ng-ejiba	Ejiba	settlement	NG	Kogi		8.3	5.6	0	15	
geonames:2343720	Eket	settlement	NG	Akwa Ibom		4.6423	7.9244	25569	0	
iso:NG-EK	Ekiti	admin1	NG			7.7	5.3	0	40	
geonames:2343641	Ekpoma	settlement	NG	Edo		6.743	6.1403	59618	0	
vigie:ng-ekwulobia	Ekwulobia	settlement	NG	Anambra		6.02	7.08	0	15	
geonames:2343294	Enagi	settlement	NG	Niger		9.1273	5.5439	0	0	
vigie:ng-entekpa	Entekpa	settlement	NG	Benue		7.4	8.05	0	15	
geonames:2343279	Enugu	settlement	NG	Enugu		6.4413	7.4988	688862	0	
iso:NG-EN	Enugu	admin1	NG			6.55	7.4	0	45	
vigie:ng-erena	Erena	settlement	NG	Niger	Shiroro	10.13	6.93	0	15	
vigie:ng-eruku	Eruku	settlement	NG	Kwara		8.15	5.42	0	15	
vigie:ng-escravos	Escravos	settlement	NG	Delta		5.6	5.2	0	15	
vigie:ng-fadan-karshi	Fadan Karshi	settlement	NG	Kaduna		9.2	8.55	0	10	
vigie:ng-adm2-fakai	Fakai	admin2	NG	Kebbi		11.5	4.9	0	25	
vigie:ng-fakai	Fakai	settlement	NG	Kebbi		11.55	4.95	0	15	
vigie:ng-falgore	Falgore	forest	NG	Kano		10.9	8.6	0	20	
vigie:ng-faru	Faru	settlement	NG	Zamfara	Maradun	12.65	6.25	0	15	
geonames:2342687	Faskari	settlement	NG	Katsina		11.7211	7.0299	0	0	
vigie:ng-adm2-faskari	Faskari	admin2	NG	Katsina		11.73	7.04	0	22	
vigie:ng-fatika	Fatika	settlement	NG	Kaduna	Giwa	11.25	7.25	0	15	
vigie:ng-fegin-mahe	Fegin Mahe	settlement	NG	Zamfara	Gusau	12.1	6.75	0	15	
vigie:ng-felo	Felo	settlement	NG	Borno	Gubio	12.4	12.9	0	15	
geonames:2342622	Fika	settlement	NG	Yobe		11.2867	11.3077	0	0	Fike
vigie:ng-adm2-fika	Fika	admin2	NG	Yobe		11.3	11.3	0	35	
vigie:ng-fobur	Fobur	settlement	NG	Plateau		9.9	9.05	0	5	
vigie:ng-foduma-kolomaiya	Foduma Kolomaiya	settlement	NG	Borno	Gubio	12.45	12.85	0	15	Faduma Koloram|Faduma Kolomdi
vigie:ng-forcados	Forcados	settlement	NG	Delta		5.35	5.35	0	15	
vigie:ng-foron	Foron	settlement	NG	Plateau		9.67	8.97	0	5	
vigie:ng-foret-de-balmo	Forêt de Balmo	forest	NG	Bauchi		11.05	9.8	0	20	Balmo|Balmo forest
vigie:ng-foret-de-dumburum	Forêt de Dumburum	forest	NG	Zamfara	Zurmi	12.9	6.95	0	15	Dumburum|Dumburum forest
vigie:ng-foret-de-kuyambana	Forêt de Kuyambana	forest	NG	Zamfara	Maru	11.1	6.3	0	25	Kuyambana|Kuyanbana|Kuyambana forest
vigie:ng-foret-de-lame-burra	Forêt de Lame Burra	forest	NG	Bauchi		10.6	9.2	0	20	Lame Burra|Lame-Burra
vigie:ng-foret-de-marnona	Forêt de Marnona	forest	NG	Sokoto		13.25	4.9	0	15	Marnona
vigie:ng-foret-de-rugu	Forêt de Rugu	forest	NG	Katsina		12.2	7	0	30	Rugu|Rugu Forest
vigie:ng-foret-de-sambisa	Forêt de Sambisa	forest	NG	Borno		11.25	13.4	0	45	Sambisa|Sambisa Forest
vigie:ng-foret-de-sububu	Forêt de Sububu	forest	NG	Zamfara	Shinkafi	12.95	6.25	0	15	Sububu|Sububu forest
vigie:ng-foret-d-alagarno	Forêt d’Alagarno	forest	NG	Borno		11.6	12.5	0	25	Alagarno|Alagarno Forest
geonames:2342515	Fufore	settlement	NG	Adamawa		9.2218	12.6497	0	0	
vigie:ng-adm2-fufore	Fufore	admin2	NG	Adamawa		9.22	12.65	0	40	
vigie:ng-adm2-fune	Fune	admin2	NG	Yobe		11.75	11.4	0	35	
geonames:2342490	Funtua	settlement	NG	Katsina		11.5235	7.3117	136811	0	
vigie:ng-adm2-funtua	Funtua	admin2	NG	Katsina		11.52	7.31	0	15	
vigie:ng-furfuri	Furfuri	settlement	NG	Zamfara	Bungudu	12.15	6.55	0	15	
vigie:ng-gabchari	Gabchari	settlement	NG	Borno	Magumeri	12.003	12.9529	0	0	
geonames:2342406	Gada	settlement	NG	Sokoto		13.7543	5.6572	0	0	
vigie:ng-adm2-gada	Gada	admin2	NG	Sokoto		13.75	5.8	0	25	
vigie:ng-gajibo	Gajibo	settlement	NG	Borno	Dikwa	12.1	14.1	0	15	
vigie:ng-gajigana	Gajigana	settlement	NG	Borno	Magumeri	12.25	13.12	0	15	
vigie:ng-gajiganna	Gajiganna	settlement	NG	Borno	Magumeri	12.25	13.1	0	15	
vigie:ng-gajin-duguri	Gajin Duguri	settlement	NG	Plateau	Wase	9.5	10.4	0	15	
geonames:2342294	Gajiram	settlement	NG	Borno	Nganzai	12.4915	13.2119	0	0	
vigie:ng-galadiman-kogo	Galadiman Kogo	settlement	NG	Niger		10.1	7	0	15	
vigie:ng-galadimawa	Galadimawa	settlement	NG	Kaduna		11.15	7.3	0	10	
geonames:2342199	Gamawa	settlement	NG	Bauchi		12.1338	10.5379	13549	0	
vigie:ng-adm2-gamawa	Gamawa	admin2	NG	Bauchi		12.1338	10.5379	0	20	
geonames:2342192	Gamboru	settlement	NG	Borno	Ngala	12.373	14.2069	60000	0	Gamboru Ngala|Gambaru
vigie:ng-gana	Gana	settlement	NG	Zamfara	Bukkuyum	12.1	5.55	0	15	
geonames:2342125	Gandi	settlement	NG	Sokoto		12.9636	5.7434	13940	0	
vigie:ng-ganmu	Ganmu	settlement	NG	Kwara		8.9	5.1	0	10	
geonames:2341955	Ganye	settlement	NG	Adamawa		8.435	12.0511	15178	0	
vigie:ng-adm2-ganye	Ganye	admin2	NG	Adamawa		8.44	12.05	0	25	
vigie:ng-garaha	Garaha	settlement	NG	Adamawa	Hong	10.5	12.95	0	15	
geonames:2341926	Garaku	settlement	NG	Nasarawa		8.8472	8.1302	0	0	
vigie:ng-garin-idi	Garin Idi	settlement	NG	Sokoto		13.55	6.25	0	15	
vigie:ng-garkida	Garkida	settlement	NG	Adamawa		10.4145	12.5663	0	0	
vigie:ng-gashagar	Gashagar	settlement	NG	Borno	Mobbar	13.38	12.78	0	15	
vigie:ng-adm2-gashaka	Gashaka	admin2	NG	Taraba		7.6	11.4	0	50	
vigie:ng-gashish	Gashish	region	NG	Plateau	Barkin Ladi	9.5	8.95	0	8	
geonames:2341656	Gashua	settlement	NG	Yobe		12.874	11.0406	125817	0	
geonames:2341641	Gassol	settlement	NG	Taraba		8.5353	10.4461	14326	0	
vigie:ng-adm2-gassol	Gassol	admin2	NG	Taraba		8.54	10.45	0	35	
vigie:ng-gatamarwa	Gatamarwa	settlement	NG	Borno	Chibok	10.95	12.88	0	10	Gatamwarwa
vigie:ng-gatawa	Gatawa	settlement	NG	Sokoto	Sabon Birni	13.5	6.4	0	15	
geonames:10182351	Gawu Babangida	settlement	NG	Niger		9.2783	6.9934	0	0	
vigie:ng-gaya	Gaya	settlement	NG	Adamawa	Hong	10.3	12.9	0	15	
vigie:ng-gayari	Gayari	settlement	NG	Zamfara	Gummi	12	5.2	0	15	
vigie:ng-gbagir	Gbagir	settlement	NG	Benue	Ukum	7.62	9.75	0	15	
geonames:2341506	Gbajimba	settlement	NG	Benue	Guma	7.8204	8.8596	0	0	
geonames:2341374	Gboko	settlement	NG	Benue		7.3228	9.0011	0	0	
vigie:ng-adm2-gboko	Gboko	admin2	NG	Benue		7.32	9	0	25	
geonames:2341294	Geidam	settlement	NG	Yobe	Geidam	12.8944	11.9265	41367	0	Gaidam
vigie:ng-adm2-geidam	Geidam	admin2	NG	Yobe		12.89	11.93	0	35	
geonames:2341275	Gembu	settlement	NG	Taraba		6.7256	11.2565	19881	0	
geonames:2341218	Gezawa	settlement	NG	Kano		12.1016	8.7503	0	0	
vigie:ng-gidan-goga	Gidan Goga	settlement	NG	Zamfara	Maradun	12.6	6.35	0	15	
geonames:2340908	Gidan Madi	settlement	NG	Sokoto	Tangaza	13.2957	4.9747	0	0	
vigie:ng-gidan-maza	Gidan Maza	settlement	NG	Niger		10.3	5.5	0	15	
vigie:ng-gidan-rai	Gidan Rai	settlement	NG	Nasarawa		8.2	8.55	0	15	
vigie:ng-gidan-waya	Gidan Waya	settlement	NG	Kaduna	Jema’a	9.45	8.4	0	15	
vigie:ng-gindiri	Gindiri	settlement	NG	Plateau	Mangu	9.58	9.23	0	15	
geonames:2340618	Girei	settlement	NG	Adamawa		9.3653	12.5462	0	0	
vigie:ng-adm2-girei	Girei	admin2	NG	Adamawa		9.36	12.55	0	20	
geonames:2340576	Giwa	settlement	NG	Kaduna	Giwa	11.3157	7.4496	0	0	
vigie:ng-adm2-giwa	Giwa	admin2	NG	Kaduna		11.28	7.42	0	22	
vigie:ng-giwa	Giwa	camp	NG	Borno	Maiduguri	11.87	13.12	0	0	caserne de Giwa|Giwa Barracks
vigie:ng-godogodo	Godogodo	settlement	NG	Kaduna	Jema’a	9.35	8.4	0	15	
geonames:2340451	Gombe	settlement	NG	Gombe		10.2897	11.1673	250258	0	
iso:NG-GO	Gombe	admin1	NG			10.4	11.2	0	70	
geonames:2340446	Gombi	settlement	NG	Adamawa	Gombi	10.1676	12.7368	19616	0	Gombe|Gombi Fulani|Little Gombi
vigie:ng-adm2-gombi	Gombi	admin2	NG	Adamawa		10.16	12.74	0	22	
vigie:ng-gongulong	Gongulong	settlement	NG	Borno	Jere	11.92	13.25	0	15	
vigie:ng-gonin-gora	Gonin Gora	settlement	NG	Kaduna	Chikun	10.4	7.4	0	15	
geonames:2340404	Goniri	settlement	NG	Yobe	Gujba	11.4845	12.3126	11673	0	
geonames:2340323	Goronyo	settlement	NG	Sokoto		13.4423	5.6723	40000	0	
vigie:ng-adm2-goronyo	Goronyo	admin2	NG	Sokoto		13.44	5.67	0	20	
vigie:ng-greenfield-university	Greenfield University	region	NG	Kaduna		10.27	7.5	0	2	
geonames:2340249	Gubio	settlement	NG	Borno	Gubio	12.4975	12.7809	0	0	Gubiya
vigie:ng-adm2-gubio	Gubio	admin2	NG	Borno		12.5	12.78	0	35	
vigie:ng-adm2-gudu	Gudu	admin2	NG	Sokoto		13.45	4.7	0	22	
vigie:ng-guduf	Guduf	settlement	NG	Borno	Gwoza	11.05	13.72	0	8	
geonames:2340207	Gudumbali	settlement	NG	Borno	Guzamala	12.9428	13.1783	0	0	
geonames:2340170	Gujba	settlement	NG	Yobe	Gujba	11.4996	11.934	11359	0	
vigie:ng-adm2-gujba	Gujba	admin2	NG	Yobe		11.4	12.2	0	35	
geonames:2340151	Gulak	settlement	NG	Adamawa	Madagali	10.8053	13.4582	0	0	
vigie:ng-adm2-gulani	Gulani	admin2	NG	Yobe		10.95	11.85	0	22	
vigie:ng-gulani	Gulani	settlement	NG	Yobe		11	11.75	0	8	
vigie:ng-gulumba	Gulumba	settlement	NG	Borno	Bama	11.7	14	0	15	
vigie:ng-adm2-guma	Guma	admin2	NG	Benue		7.9	8.7	0	22	
geonames:2340091	Gumel	settlement	NG	Jigawa		12.6269	9.3881	42742	0	
geonames:2340086	Gummi	settlement	NG	Zamfara	Gummi	12.1448	5.1178	38744	0	Gunmi
vigie:ng-adm2-gummi	Gummi	admin2	NG	Zamfara		12.14	5.12	0	22	
vigie:ng-gumsuri	Gumsuri	settlement	NG	Borno	Damboa	10.87	12.6	0	15	
vigie:ng-adm2-gurara	Gurara	admin2	NG	Niger		9.33	7	0	15	
vigie:ng-gurmana	Gurmana	settlement	NG	Niger		9.9	6.8	0	15	
geonames:2339937	Gusau	settlement	NG	Zamfara	Gusau	12.1702	6.6641	383000	0	
vigie:ng-adm2-gusau	Gusau	admin2	NG	Zamfara		12.17	6.66	0	30	
vigie:ng-guwal	Guwal	settlement	NG	Borno	Kaga	11.6	12.4	0	15	
geonames:2339914	Guyuk	settlement	NG	Adamawa		9.9066	11.9275	0	0	Guyok
vigie:ng-adm2-guyuk	Guyuk	admin2	NG	Adamawa		9.85	11.95	0	20	
vigie:ng-adm2-guzamala	Guzamala	admin2	NG	Borno		12.75	13.1	0	35	
vigie:ng-gwada	Gwada	settlement	NG	Niger	Shiroro	9.75	6.75	0	15	
geonames:2339892	Gwadabawa	settlement	NG	Sokoto		13.3582	5.2381	17486	0	
vigie:ng-adm2-gwadabawa	Gwadabawa	admin2	NG	Sokoto		13.36	5.24	0	20	
geonames:2339863	Gwagwalada	settlement	NG	Territoire de la capitale fédérale		8.9434	7.0816	0	0	Gwagwaldda
vigie:ng-gwana	Gwana	settlement	NG	Bauchi		9.8	10.55	0	15	
vigie:ng-gwanara	Gwanara	settlement	NG	Kwara		8.9	3.15	0	10	
geonames:2339811	Gwandu	settlement	NG	Kebbi		12.502	4.6429	10018	0	
vigie:ng-adm2-gwandu	Gwandu	admin2	NG	Kebbi		12.5	4.64	0	15	
vigie:ng-gwange	Gwange	quarter	NG	Borno	Maiduguri	11.83	13.17	0	2	
geonames:2339797	Gwantu	settlement	NG	Kaduna	Sanga	9.229	8.4581	0	0	
geonames:2339756	Gwarzo	settlement	NG	Kano		11.916	7.9337	16303	0	
geonames:2339753	Gwasoro	settlement	NG	Kwara		9.4873	3.5077	7263	0	
vigie:ng-adm2-gwer-east	Gwer East	admin2	NG	Benue		7.35	8.5	0	25	
vigie:ng-adm2-gwer-west	Gwer West	admin2	NG	Benue		7.55	8.2	0	22	
geonames:2339665	Gwoza	settlement	NG	Borno	Gwoza	11.0831	13.6959	15176	0	
vigie:ng-adm2-gwoza	Gwoza	admin2	NG	Borno		11.09	13.69	0	25	
geonames:2339631	Hadejia	settlement	NG	Jigawa		12.4535	10.0412	110753	0	
vigie:ng-hambagda	Hambagda	settlement	NG	Borno	Gwoza	11	13.68	0	15	
vigie:ng-adm2-hawul	Hawul	admin2	NG	Borno		10.5	12.3	0	22	
vigie:ng-hayin-alhaji	Hayin Alhaji	settlement	NG	Zamfara		11.9	6.9	0	15	
vigie:ng-heipang	Heipang	settlement	NG	Plateau	Barkin Ladi	9.63	8.9	0	15	
geonames:2339468	Holma	settlement	NG	Adamawa		9.8986	13.0545	9199	0	
geonames:2339460	Hong	settlement	NG	Adamawa	Hong	10.2331	12.9281	0	0	
vigie:ng-adm2-hong	Hong	admin2	NG	Adamawa		10.23	12.93	0	22	
vigie:ng-hurti	Hurti	settlement	NG	Plateau	Bokkos	9.35	9	0	15	
vigie:ng-huyim	Huyim	settlement	NG	Borno	Askira/Uba	10.7	12.85	0	15	
geonames:2339354	Ibadan	settlement	NG	Oyo		7.3776	3.9059	3649000	0	
vigie:ng-adm2-ibaji	Ibaji	admin2	NG	Kogi		6.88	6.68	0	20	
geonames:2339293	Ibeto	settlement	NG	Niger	Mariga	10.4854	5.145	15565	0	
geonames:2339287	Ibi	settlement	NG	Taraba		8.1812	9.7443	22757	0	
vigie:ng-adm2-ibi	Ibi	admin2	NG	Taraba		8.18	9.75	0	25	
geonames:2339156	Idah	settlement	NG	Kogi		7.1135	6.7387	68703	0	
vigie:ng-ifelodun	Ifelodun	admin2	NG	Kwara		8.5	5.1	0	30	
vigie:ng-adm2-igabi	Igabi	admin2	NG	Kaduna		10.75	7.6	0	22	
vigie:ng-igangan	Igangan	settlement	NG	Oyo		7.67	3.18	0	15	
geonames:2338660	Igbor	settlement	NG	Benue		7.4512	8.6081	17666	0	
geonames:2338553	Igumale	settlement	NG	Benue		6.7979	7.9679	0	0	
geonames:2338497	Ihiala	settlement	NG	Anambra		5.8548	6.8594	83265	0	
geonames:2338400	Ijebu-Ode	settlement	NG	Ogun		6.8194	3.9173	209175	0	
vigie:ng-adm2-ijumu	Ijumu	admin2	NG	Kogi		7.85	5.95	0	20	
geonames:2338328	Ikara	settlement	NG	Kaduna		11.1751	8.2247	0	0	
vigie:ng-adm2-ikara	Ikara	admin2	NG	Kaduna		11.18	8.23	0	20	
geonames:2338313	Ikeja	settlement	NG	Lagos		6.5965	3.342	313196	0	
geonames:2338242	Ikom	settlement	NG	Cross River		5.9667	8.7063	79103	0	
geonames:2338106	Ikot Ekpene	settlement	NG	Akwa Ibom		5.1819	7.7148	254806	0	
vigie:ng-ikpayongo	Ikpayongo	settlement	NG	Benue		7.55	8.55	0	8	
geonames:2338900	Ile-Ife	settlement	NG	Osun		7.4824	4.5603	0	0	Ife
vigie:ng-ilela	Ilela	border_post	NG	Katsina		13	7	0	0	
geonames:2337704	Ilesa	settlement	NG	Osun		7.6279	4.7416	277904	0	Ilesha
vigie:ng-ilesha-baruba	Ilesha Baruba	settlement	NG	Kwara		8.93	3.42	0	15	
geonames:2337680	Illela	border_post	NG	Sokoto	Illela	13.7306	5.2978	17461	0	
vigie:ng-adm2-illela	Illela	admin2	NG	Sokoto		13.73	5.3	0	22	
geonames:2337655	Iloffa	settlement	NG	Kwara		8.0934	5.1423	0	0	
geonames:2337639	Ilorin	settlement	NG	Kwara		8.4966	4.5421	814192	0	
vigie:ng-adm2-ilorin-south	Ilorin South	admin2	NG	Kwara		8.42	4.6	0	8	
vigie:ng-iluke	Iluke	settlement	NG	Kogi		8.1	6.3	0	15	
iso:NG-IM	Imo	admin1	NG			5.55	7.05	0	40	
geonames:2337500	Ingawa	settlement	NG	Katsina		12.6414	8.0516	0	0	
vigie:ng-adm2-ingawa	Ingawa	admin2	NG	Katsina		12.6414	8.0516	0	20	
vigie:ng-adm2-irepodun	Irepodun	admin2	NG	Kwara		8.2	4.95	0	15	
vigie:ng-irigwe	Irigwe	region	NG	Plateau	Bassa	9.9	8.7	0	12	
geonames:2337275	Isa	settlement	NG	Sokoto	Isa	13.2007	6.4049	0	0	
vigie:ng-adm2-isa	Isa	admin2	NG	Sokoto		13.2	6.4	0	22	
geonames:2337236	Isanlu	settlement	NG	Kogi		8.2882	5.8184	0	0	Isanlu Itedo
vigie:ng-isanlu-isin	Isanlu Isin	settlement	NG	Kwara		8.25	5.05	0	5	
vigie:ng-isapa	Isapa	settlement	NG	Kwara		8.17	5.3	0	15	
geonames:2337181	Iseyin	settlement	NG	Oyo		7.9702	3.5963	98071	0	
vigie:ng-adm2-isin	Isin	admin2	NG	Kwara		8.28	5.02	0	10	
vigie:ng-itobe	Itobe	settlement	NG	Kogi		7.4	6.7	0	3	
geonames:2336825	Iyara	settlement	NG	Kogi		7.8433	5.9706	0	0	
vigie:ng-izge	Izge	settlement	NG	Borno	Gwoza	10.95	13.5	0	15	
vigie:ng-adm2-jaba	Jaba	admin2	NG	Kaduna		9.46	8.01	0	12	
vigie:ng-jabaka	Jabaka	settlement	NG	Zamfara	Maru	12.1	6.3	0	15	
vigie:ng-jabo	Jabo	settlement	NG	Sokoto		12.4	4.9	0	15	
vigie:ng-jabullam	Jabullam	settlement	NG	Borno	Abadam	13.6	13.3	0	15	
geonames:2336696	Jada	settlement	NG	Adamawa		8.7568	12.1554	0	0	
vigie:ng-adm2-jada	Jada	admin2	NG	Adamawa		8.76	12.16	0	30	
vigie:ng-jaji	Jaji	settlement	NG	Kaduna	Igabi	10.83	7.57	0	15	
geonames:2336621	Jajimaji	settlement	NG	Yobe		12.8985	10.8069	0	0	
vigie:ng-jakana	Jakana	settlement	NG	Borno	Konduga	11.85	12.75	0	15	
geonames:2336600	Jakusko	settlement	NG	Yobe		12.3709	10.7737	0	0	
vigie:ng-adm2-jakusko	Jakusko	admin2	NG	Yobe		12.3709	10.7737	0	20	
geonames:2336589	Jalingo	settlement	NG	Taraba		8.8937	11.3596	117757	0	
vigie:ng-adm2-jalingo	Jalingo	admin2	NG	Taraba		8.9	11.36	0	10	
geonames:2336553	Jama’are	settlement	NG	Bauchi		11.6698	9.928	0	0	Jamaari|Jemma’are
vigie:ng-janbako	Janbako	settlement	NG	Zamfara	Maradun	12.5	6.2	0	15	
vigie:ng-jangebe	Jangebe	settlement	NG	Zamfara	Talata Mafara	12.42	6.07	0	15	
vigie:ng-jangeru	Jangeru	settlement	NG	Zamfara	Shinkafi	12.95	6.5	0	15	
vigie:ng-jato-aka	Jato-Aka	settlement	NG	Benue	Kwande	6.95	9.5	0	15	
geonames:2336251	Jebba	settlement	NG	Kwara		9.1197	4.8236	21488	0	
vigie:ng-jebbu-miango	Jebbu Miango	settlement	NG	Plateau	Bassa	9.85	8.7	0	15	Jebu Miango
geonames:2336237	Jega	settlement	NG	Kebbi		12.2234	4.3797	73495	0	
vigie:ng-adm2-jega	Jega	admin2	NG	Kebbi		12.22	4.38	0	18	
vigie:ng-adm2-jema-a	Jema’a	admin2	NG	Kaduna		9.47	8.3	0	22	Jemaa
vigie:ng-adm2-jere	Jere	admin2	NG	Borno		11.88	13.15	0	22	
vigie:ng-jere	Jere	settlement	NG	Kaduna	Kagarko	9.55	7.45	0	15	
geonames:2336137	Jibia	settlement	NG	Katsina		13.0938	7.2262	14424	0	Jibiya|Djibia
vigie:ng-adm2-jibia	Jibia	admin2	NG	Katsina		13.09	7.23	0	20	
vigie:ng-jibrilli	Jibrilli	settlement	NG	Borno	Gwoza	11.2	13.85	0	5	Jibrili
vigie:ng-jiddari-polo	Jiddari Polo	settlement	NG	Borno	Jere	11.82	13.12	0	3	Jiddari
iso:NG-JI	Jigawa	admin1	NG			12.25	9.4	0	85	
geonames:2336092	Jikamshi	settlement	NG	Katsina		12.1733	7.7742	6923	0	
vigie:ng-jol	Jol	settlement	NG	Plateau	Riyom	9.63	8.8	0	15	
vigie:ng-jootar	Jootar	settlement	NG	Taraba		7.65	9.6	0	10	
vigie:ng-jororo	Jororo	settlement	NG	Yobe		12.8652	12.0563	0	0	
geonames:2335953	Jos	settlement	NG	Plateau	Jos North	9.9285	8.8921	900000	0	
vigie:ng-adm2-jos-east	Jos East	admin2	NG	Plateau		9.9	9.1	0	15	
vigie:ng-adm2-jos-north	Jos North	admin2	NG	Plateau		9.92	8.89	0	10	
vigie:ng-adm2-jos-south	Jos South	admin2	NG	Plateau		9.78	8.85	0	12	
vigie:ng-jumbam	Jumbam	settlement	NG	Yobe	Tarmuwa	12.1	11.7	0	15	
vigie:ng-kabasa	Kabasa	settlement	NG	Zamfara	Birnin Magaji	12.6	6.85	0	15	
geonames:2335843	Kabba	settlement	NG	Kogi		7.8272	6.075	49869	0	
vigie:ng-adm2-kabba-bunu	Kabba/Bunu	admin2	NG	Kogi		7.85	6.15	0	30	Kabba-Bunu
vigie:ng-kaboji	Kaboji	settlement	NG	Niger	Mashegu	10.1	5.4	0	15	
geonames:2335798	Kachia	settlement	NG	Kaduna	Kachia	9.8734	7.9541	30893	0	
vigie:ng-adm2-kachia	Kachia	admin2	NG	Kaduna		9.87	7.95	0	22	
vigie:ng-kadamutsa	Kadamutsa	settlement	NG	Zamfara	Zurmi	12.85	6.8	0	15	
vigie:ng-kadarko	Kadarko	settlement	NG	Nasarawa		8.1	8.6	0	15	
vigie:ng-kadarko-barkin-ladi	Kadarko	settlement	NG	Plateau	Barkin Ladi	9.5	8.85	0	15	
vigie:ng-kadauri	Kadauri	settlement	NG	Zamfara	Maru	12.2	6.45	0	15	
vigie:ng-kadisau	Kadisau	settlement	NG	Katsina		11.8	7.15	0	15	
geonames:2335727	Kaduna	settlement	NG	Kaduna		10.5264	7.4388	1100000	0	
iso:NG-KD	Kaduna	admin1	NG			10.4	7.7	8300000	120	
vigie:ng-kadunu	Kadunu	settlement	NG	Plateau		9.35	9.15	0	8	
geonames:2335713	Kafanchan	settlement	NG	Kaduna	Jema’a	9.5813	8.2926	79522	0	
geonames:2335648	Kafur	settlement	NG	Katsina		11.6459	7.6907	0	0	
vigie:ng-adm2-kafur	Kafur	admin2	NG	Katsina		11.6459	7.6907	0	20	
vigie:ng-adm2-kaga	Kaga	admin2	NG	Borno		11.65	12.4	0	35	
geonames:2335637	Kagara	settlement	NG	Niger	Rafi	10.1866	6.2549	0	0	
geonames:2335628	Kagarko	settlement	NG	Kaduna	Kagarko	9.4911	7.6977	0	0	
vigie:ng-adm2-kagarko	Kagarko	admin2	NG	Kaduna		9.49	7.69	0	22	
geonames:2335614	Kagoro	settlement	NG	Kaduna	Jema’a	9.6078	8.3904	77008	0	
geonames:2335596	Kaiama	settlement	NG	Kwara		9.6053	3.941	21897	0	Kaima
vigie:ng-adm2-kaiama	Kaiama	admin2	NG	Kwara		9.61	3.94	0	50	
vigie:ng-kainji	Kainji	settlement	NG	Niger	Borgu	9.86	4.6	0	15	
geonames:2335556	Kaita	settlement	NG	Katsina		13.0835	7.7409	0	0	
vigie:ng-adm2-kaita	Kaita	admin2	NG	Katsina		13.0835	7.7409	0	20	
geonames:2335500	Kajuru	settlement	NG	Kaduna	Kajuru	10.3228	7.6846	14389	0	
vigie:ng-adm2-kajuru	Kajuru	admin2	NG	Kaduna		10.32	7.68	0	22	
vigie:ng-kakangi	Kakangi	settlement	NG	Kaduna		10.7106	6.2066	0	0	
vigie:ng-adm2-kala-balge	Kala/Balge	admin2	NG	Borno		12.05	14.45	0	25	
vigie:ng-kalaa	Kalaa	settlement	NG	Adamawa		10.35	12.93	0	15	
vigie:ng-kaleri	Kaleri	settlement	NG	Borno	Konduga	11.85	13.2	0	5	
geonames:2335402	Kalgo	settlement	NG	Kebbi		12.3267	4.2004	0	0	
vigie:ng-adm2-kalgo	Kalgo	admin2	NG	Kebbi		12.32	4.2	0	15	
geonames:2335369	Kaltungo	settlement	NG	Gombe		9.82	11.3087	12357	0	Kalfungo
vigie:ng-kamaru	Kamaru	settlement	NG	Kaduna		9.85	8.5	0	10	
vigie:ng-kamba	Kamba	border_post	NG	Kebbi		11.85	3.65	0	0	
vigie:ng-adm2-kanam	Kanam	admin2	NG	Plateau		9.55	9.9	0	22	
geonames:10337567	Kanamma	settlement	NG	Yobe	Yunusari	13.0997	12.1079	0	0	
vigie:ng-kangallam	Kangallam	settlement	NG	Borno	Abadam	13.5	13.2	0	15	Kangalam
vigie:ng-kangarwa	Kangarwa	settlement	NG	Borno	Kukawa	12.95	13.7	0	15	Kanguruwa
geonames:2335568	Kangiwa	settlement	NG	Kebbi		12.5534	3.8181	11701	0	
geonames:2335219	Kankara	settlement	NG	Katsina		11.9311	7.4112	9609	0	
vigie:ng-adm2-kankara	Kankara	admin2	NG	Katsina		11.93	7.41	0	20	
vigie:ng-adm2-kanke	Kanke	admin2	NG	Plateau		9.4	9.6	0	20	
geonames:2335216	Kankia	settlement	NG	Katsina		12.5464	7.8225	0	0	Kankiya
vigie:ng-adm2-kankia	Kankia	admin2	NG	Katsina		12.55	7.82	0	15	
geonames:2335204	Kano	settlement	NG	Kano		12.0001	8.5167	3600000	0	
iso:NG-KN	Kano	admin1	NG			11.8	8.5	13000000	90	
vigie:ng-kanoma	Kanoma	settlement	NG	Zamfara	Maru	12	6.35	0	15	
vigie:ng-karabonde	Karabonde	settlement	NG	Niger		9.88	4.55	0	5	
vigie:ng-karakai	Karakai	settlement	NG	Zamfara	Bungudu	12.3	6.75	0	15	
vigie:ng-adm2-karasuwa	Karasuwa	admin2	NG	Yobe		12.9	10.75	0	20	
vigie:ng-kareto	Kareto	settlement	NG	Borno	Mobbar	12.87	12.55	0	15	
vigie:ng-karfen-sarki	Karfen Sarki	settlement	NG	Sokoto	Gudu	13.45	4.55	0	15	
geonames:2335003	Karim Lamido	settlement	NG	Taraba		9.3143	11.1873	0	0	
vigie:ng-adm2-karim-lamido	Karim Lamido	admin2	NG	Taraba		9.31	11.19	0	40	Karim-Lamido
vigie:ng-karonji	Karonji	settlement	NG	Kwara		9.75	3.75	0	15	
geonames:10215205	Karu	settlement	NG	Nasarawa		9.0094	7.6615	0	0	
vigie:ng-adm2-karu	Karu	admin2	NG	Nasarawa		9	7.7	0	15	
vigie:ng-kasachiya	Kasachiya	settlement	NG	Yobe	Gujba	11.35	12.2	0	15	
vigie:ng-kashimbila	Kashimbila	settlement	NG	Taraba		6.9	9.77	0	8	
vigie:ng-kasuwan-daji	Kasuwan Daji	settlement	NG	Niger	Borgu	10.4	4.3	0	15	
vigie:ng-kasuwan-garba	Kasuwan Garba	settlement	NG	Niger	Mariga	10.75	5.75	0	15	
vigie:ng-kasuwan-magani	Kasuwan Magani	settlement	NG	Kaduna	Kajuru	10.38	7.7	0	15	
vigie:ng-kasuwar-daji	Kasuwar Daji	settlement	NG	Zamfara	Kaura Namoda	12.7	6.6	0	15	
geonames:2334861	Katagum	settlement	NG	Bauchi		12.2851	10.3503	10602	0	
vigie:ng-katari	Katari	settlement	NG	Kaduna		9.95	7.3	0	5	
vigie:ng-katarko	Katarko	settlement	NG	Yobe	Gujba	11.6	12	0	15	
geonames:2334829	Katcha	settlement	NG	Niger		8.7608	6.312	0	0	
vigie:ng-adm2-katcha	Katcha	admin2	NG	Niger		8.7608	6.312	0	20	
geonames:2334802	Katsina	settlement	NG	Katsina		12.9908	7.6018	430000	0	
iso:NG-KT	Katsina	admin1	NG			12.4	7.6	7800000	95	
geonames:2334801	Katsina-Ala	settlement	NG	Benue	Katsina-Ala	7.1694	9.2846	36722	0	Katsena Ala
vigie:ng-adm2-katsina-ala	Katsina-Ala	admin2	NG	Benue		7.17	9.28	0	22	
vigie:ng-kaumutayahi	Kaumutayahi	settlement	NG	Borno	Chibok	10.95	12.82	0	10	
vigie:ng-adm2-kaura	Kaura	admin2	NG	Kaduna		9.65	8.47	0	22	
vigie:ng-kaura	Kaura	settlement	NG	Kaduna	Kaura	9.6	8.45	0	0	
geonames:2334756	Kaura Namoda	settlement	NG	Zamfara	Kaura Namoda	12.5937	6.5865	69725	0	
vigie:ng-adm2-kaura-namoda	Kaura Namoda	admin2	NG	Zamfara		12.59	6.59	0	22	
geonames:2334747	Kauru	settlement	NG	Kaduna	Kauru	10.576	8.151	0	0	
vigie:ng-adm2-kauru	Kauru	admin2	NG	Kaduna		10.1	8.35	0	22	
vigie:ng-kautikari	Kautikari	settlement	NG	Borno	Chibok	10.93	12.95	0	15	
vigie:ng-kauwa	Kauwa	settlement	NG	Borno	Kukawa	12.99	13.7	0	15	
vigie:ng-kawuri	Kawuri	settlement	NG	Borno	Konduga	11.6	13.55	0	15	
vigie:ng-kaya	Kaya	settlement	NG	Zamfara	Maradun	12.5	6.15	0	15	
vigie:ng-kayamla	Kayamla	settlement	NG	Borno	Konduga	11.75	13	0	15	
geonames:2334674	Kazaure	settlement	NG	Jigawa		12.6485	8.4118	13169	0	
geonames:2334664	Keana	settlement	NG	Nasarawa		8.1472	8.796	0	0	
vigie:ng-adm2-keana	Keana	admin2	NG	Nasarawa		8.15	8.8	0	20	
geonames:2334663	Kebbe	settlement	NG	Sokoto		12.1286	4.7343	0	0	
vigie:ng-adm2-kebbe	Kebbe	admin2	NG	Sokoto		12.1	4.75	0	25	
iso:NG-KE	Kebbi	admin1	NG			11.6	4.3	4400000	120	
geonames:2334652	Keffi	settlement	NG	Nasarawa		8.8465	7.8735	85911	0	
vigie:ng-adm2-keffi	Keffi	admin2	NG	Nasarawa		8.85	7.87	0	8	
vigie:ng-kekun-waje	Kekun Waje	settlement	NG	Zamfara		12.2	6.45	0	15	Kekuwuje
vigie:ng-kemanji	Kemanji	settlement	NG	Kwara		9.45	3.95	0	15	
vigie:ng-keta	Keta	settlement	NG	Zamfara	Tsafe	11.75	6.8	0	15	
vigie:ng-khaddamari	Khaddamari	settlement	NG	Borno	Jere	11.97	13.2	0	0	
vigie:ng-kidandan	Kidandan	settlement	NG	Kaduna	Giwa	11.2	7.4	0	15	
vigie:ng-kimakpa	Kimakpa	settlement	NG	Plateau	Bassa	9.87	8.72	0	15	
vigie:ng-kirawa	Kirawa	settlement	NG	Borno	Gwoza	11.22	13.93	0	15	
vigie:ng-kirchinga	Kirchinga	settlement	NG	Adamawa	Madagali	10.68	13.55	0	15	
vigie:ng-kirenowa	Kirenowa	settlement	NG	Borno	Marte	12.45	13.95	0	15	
geonames:2334369	Kirfi	settlement	NG	Bauchi		10.4056	10.4045	0	0	
vigie:ng-adm2-kirfi	Kirfi	admin2	NG	Bauchi		10.4056	10.4045	0	20	
vigie:ng-kirta	Kirta	settlement	NG	Borno	Marte	12.75	14.1	0	15	Kirta Wulgo
vigie:ng-kizara	Kizara	settlement	NG	Zamfara		12	6.95	0	15	
iso:NG-KO	Kogi	admin1	NG			7.75	6.6	4470000	110	
vigie:ng-koko	Koko	settlement	NG	Kebbi		11.4232	4.517	25792	0	
vigie:ng-adm2-koko-besse	Koko/Besse	admin2	NG	Kebbi		11.43	4.52	0	25	
vigie:ng-adm2-kokona	Kokona	admin2	NG	Nasarawa		8.8	8	0	20	
vigie:ng-komala	Komala	settlement	NG	Borno	Damboa	11.3	12.8	0	15	
vigie:ng-kombun	Kombun	settlement	NG	Plateau	Mangu	9.4	9.15	0	15	
geonames:2334044	Konduga	settlement	NG	Borno	Konduga	11.6533	13.4179	20000	0	Kanduga
vigie:ng-adm2-konduga	Konduga	admin2	NG	Borno		11.65	13.4	0	35	
geonames:2334018	Konkwesso	settlement	NG	Niger		10.8469	4.0983	7687	0	Konkoso
vigie:ng-adm2-konshisha	Konshisha	admin2	NG	Benue		7	8.7	0	25	
geonames:2334008	Kontagora	settlement	NG	Niger	Mariga	10.4032	5.4708	98000	0	
vigie:ng-adm2-kontagora	Kontagora	admin2	NG	Niger		10.4	5.47	0	25	
vigie:ng-kopa	Kopa	settlement	NG	Adamawa	Michika	10.68	13.38	0	15	
vigie:ng-korongilim	Korongilim	settlement	NG	Borno	Chibok	10.85	12.8	0	15	
vigie:ng-koshobe	Koshobe	settlement	NG	Borno	Jere	12	13.3	0	15	Koshebe
geonames:2333893	Kosubosu	settlement	NG	Kwara		9.5511	3.2284	0	0	
geonames:2333884	Koton-Karfe	settlement	NG	Kogi		8.0883	6.7988	10709	0	Koton Karifi
vigie:ng-kotorkoshi	Kotorkoshi	settlement	NG	Zamfara	Bungudu	12.1	6.8	0	15	
vigie:ng-kpada	Kpada	settlement	NG	Kwara		8.95	5.6	0	10	
vigie:ng-krenuwa	Krenuwa	settlement	NG	Borno	Marte	12.43	13.97	0	15	Krinuwa
vigie:ng-kubat	Kubat	settlement	NG	Plateau	Mangu	9.45	9.1	0	15	
vigie:ng-adm2-kubau	Kubau	admin2	NG	Kaduna		10.9	8.2	0	22	
vigie:ng-kuburmbula	Kuburmbula	settlement	NG	Borno	Chibok	10.9	12.8	0	10	Kuburmbalah
vigie:ng-kubwa	Kubwa	quarter	NG	Territoire de la capitale fédérale		9.15	7.33	0	2	
vigie:ng-kucheri	Kucheri	settlement	NG	Zamfara	Tsafe	11.95	7.05	0	15	
vigie:ng-adm2-kudan	Kudan	admin2	NG	Kaduna		11.3	7.75	0	12	
vigie:ng-kufana	Kufana	settlement	NG	Kaduna	Kajuru	10.25	7.8	0	15	
geonames:2333606	Kujama	settlement	NG	Kaduna	Chikun	10.4577	7.6381	12967	0	
geonames:2333604	Kuje	settlement	NG	Territoire de la capitale fédérale		8.8795	7.2276	97367	0	prison de Kuje|Kuje prison
vigie:ng-kukareta	Kukareta	settlement	NG	Yobe		11.82	12.15	0	15	
geonames:2333563	Kukawa	settlement	NG	Borno	Kukawa	12.9247	13.5662	16077	0	Koukaoua|Koukawa
vigie:ng-adm2-kukawa	Kukawa	admin2	NG	Borno		12.93	13.57	0	35	
vigie:ng-kukawa	Kukawa	settlement	NG	Plateau	Kanam	9.6	10.2	0	15	
vigie:ng-kumshe	Kumshe	settlement	NG	Borno	Bama	11.2	14.1	0	15	
vigie:ng-kunchin-kalgo	Kunchin Kalgo	settlement	NG	Zamfara		11.85	6.85	0	15	
vigie:ng-kura-falls	Kura Falls	settlement	NG	Plateau		9.4	8.75	0	5	
vigie:ng-kurawa	Kurawa	settlement	NG	Sokoto	Sabon Birni	13.5	6.3	0	15	
vigie:ng-kurebe	Kurebe	settlement	NG	Niger	Shiroro	10.45	6.55	0	15	
vigie:ng-kurfa-danya	Kurfa Danya	settlement	NG	Zamfara		12.05	5.7	0	15	
geonames:2333238	Kurfi	settlement	NG	Katsina		12.6663	7.4848	0	0	
vigie:ng-adm2-kurfi	Kurfi	admin2	NG	Katsina		12.66	7.5	0	15	
vigie:ng-kuriga	Kuriga	settlement	NG	Kaduna		10.6	6.95	0	15	Kurigi
vigie:ng-adm2-kurmi	Kurmi	admin2	NG	Taraba		7	10.7	0	35	
vigie:ng-kurmin-jibrin	Kurmin Jibrin	settlement	NG	Kaduna	Kagarko	9.6	7.6	0	15	
vigie:ng-kurmin-wali	Kurmin Wali	settlement	NG	Kaduna	Kajuru	10.15	7.75	0	15	
vigie:ng-kurya	Kurya	settlement	NG	Zamfara	Kaura Namoda	12.75	6.5	0	15	
geonames:2333111	Kusada	settlement	NG	Katsina		12.4656	7.9785	0	0	
vigie:ng-adm2-kusada	Kusada	admin2	NG	Katsina		12.4656	7.9785	0	20	
vigie:ng-kushari	Kushari	settlement	NG	Borno	Chibok	10.95	12.8	0	10	
geonames:2333096	Kusheriki	settlement	NG	Niger		10.5328	6.4422	6941	0	
vigie:ng-kusherki	Kusherki	settlement	NG	Niger	Rafi	10.533	6.442	0	0	
geonames:2333064	Kuta	settlement	NG	Niger	Shiroro	9.8686	6.7104	7528	0	
geonames:2333045	Kutigi	settlement	NG	Niger		9.201	5.595	0	0	
vigie:ng-kuyello	Kuyello	settlement	NG	Kaduna	Birnin Gwari	11.1	6.5	0	15	
vigie:ng-kwajaffa	Kwajaffa	settlement	NG	Borno	Askira/Uba	10.5	12.45	0	10	
vigie:ng-adm2-kwande	Kwande	admin2	NG	Benue		6.95	9.6	0	22	
vigie:ng-kwapre	Kwapre	settlement	NG	Adamawa	Hong	10.4	13.15	0	15	
iso:NG-KW	Kwara	admin1	NG			8.9	4.6	3190000	120	
vigie:ng-kwarangulum	Kwarangulum	settlement	NG	Borno	Chibok	10.92	12.83	0	15	Kwarangulim
geonames:2332780	Kware	settlement	NG	Sokoto		13.2197	5.266	0	0	
vigie:ng-adm2-kware	Kware	admin2	NG	Sokoto		13.22	5.27	0	12	
vigie:ng-kware	Kware	settlement	NG	Zamfara	Shinkafi	13	6.45	0	15	
vigie:ng-kwashabawa	Kwashabawa	settlement	NG	Zamfara	Zurmi	12.75	6.85	0	15	
geonames:2332733	Kwatarkwashi	settlement	NG	Zamfara		12.1408	6.822	9084	0	Kotorkoshi-Kwatarkwashi
vigie:ng-adm2-kwaya-kusar	Kwaya Kusar	admin2	NG	Borno		10.5	11.9	0	22	
geonames:2332670	Kwoi	settlement	NG	Kaduna		9.4574	8.0068	0	0	
geonames:2332515	Lafia	settlement	NG	Nasarawa		8.4939	8.5153	127236	0	
vigie:ng-adm2-lafia	Lafia	admin2	NG	Nasarawa		8.5	8.52	0	25	
geonames:2332504	Lafiagi	settlement	NG	Kwara		8.853	5.4164	102779	0	
geonames:2332459	Lagos	settlement	NG	Lagos		6.4541	3.3947	15000000	0	
iso:NG-LA	Lagos	admin1	NG			6.5	3.5	15000000	35	
vigie:ng-lajinge	Lajinge	settlement	NG	Sokoto		13.45	6.25	0	15	
geonames:2332316	Lamurde	settlement	NG	Adamawa		9.6082	11.7932	0	0	
vigie:ng-adm2-lamurde	Lamurde	admin2	NG	Adamawa		9.6	11.79	0	20	
geonames:2332280	Langtang	settlement	NG	Plateau	Langtang North	9.1416	9.791	13172	0	
vigie:ng-adm2-langtang-north	Langtang North	admin2	NG	Plateau		9.15	9.78	0	22	
vigie:ng-adm2-langtang-south	Langtang South	admin2	NG	Plateau		8.73	9.8	0	20	
geonames:2332249	Lapai	settlement	NG	Niger		9.0444	6.5709	16442	0	
vigie:ng-adm2-lapai	Lapai	admin2	NG	Niger		9.05	6.57	0	25	
vigie:ng-lassa	Lassa	settlement	NG	Borno	Askira/Uba	10.69	13.27	0	15	
geonames:2332197	Lau	settlement	NG	Taraba		9.2083	11.2754	12657	0	
vigie:ng-adm2-lau	Lau	admin2	NG	Taraba		9.2	11.28	0	25	
vigie:ng-lavun	Lavun	admin2	NG	Niger		9.3	5.7	0	30	
vigie:ng-lekki	Lekki	quarter	NG	Lagos		6.44	3.47	0	2	
vigie:ng-adm2-lere	Lere	admin2	NG	Kaduna		10.39	8.57	0	25	
geonames:9637936	Lessel	settlement	NG	Benue		7.1273	9.0198	0	0	
vigie:ng-limankara	Limankara	settlement	NG	Borno	Gwoza	10.95	13.65	0	15	
vigie:ng-lingyado	Lingyado	settlement	NG	Zamfara	Maru	11.9	6.3	0	15	
geonames:2335723	Lissam	settlement	NG	Taraba		7.1961	10.0462	0	0	
vigie:ng-adm2-logo	Logo	admin2	NG	Benue		7.65	9.25	0	22	
vigie:ng-logomani	Logomani	settlement	NG	Borno	Ngala	12.2	14	0	15	
geonames:2331939	Lokoja	settlement	NG	Kogi		7.7969	6.7405	60579	0	
vigie:ng-adm2-lokoja	Lokoja	admin2	NG	Kogi		8	6.7	0	35	
vigie:ng-maberaya	Maberaya	settlement	NG	Zamfara	Shinkafi	13.1	6.6	0	15	
geonames:10322703	Mabudi	settlement	NG	Plateau		8.7304	9.7851	0	0	
geonames:2330589	Machina	settlement	NG	Yobe		13.1364	10.0492	11707	0	
vigie:ng-adm2-machina	Machina	admin2	NG	Yobe		13.14	10.05	0	20	
vigie:ng-mada	Mada	settlement	NG	Zamfara	Gusau	12.05	7	0	15	
geonames:2331715	Madagali	settlement	NG	Adamawa	Madagali	10.8894	13.6283	12919	0	
vigie:ng-adm2-madagali	Madagali	admin2	NG	Adamawa		10.8894	13.6283	0	22	
geonames:2331628	Mafa	settlement	NG	Borno	Mafa	11.9242	13.6007	0	0	
vigie:ng-adm2-mafa	Mafa	admin2	NG	Borno		11.92	13.6	0	25	
vigie:ng-mafa	Mafa	settlement	NG	Yobe	Tarmuwa	12.05	11.9	0	15	
vigie:ng-mafa-kawuri	Mafa Kawuri	settlement	NG	Borno	Konduga	11.5	13.6	0	15	
vigie:ng-maga	Maga	settlement	NG	Kebbi		11.35	4.95	0	15	
vigie:ng-adm2-magama	Magama	admin2	NG	Niger		10.5	4.9	0	30	
vigie:ng-magama-jibia	Magama Jibia	border_post	NG	Katsina		13.1	7.22	0	0	Magama
vigie:ng-magami	Magami	settlement	NG	Zamfara	Gusau	11.95	6.45	0	15	
vigie:ng-magazu	Magazu	settlement	NG	Zamfara		11.8	6.85	0	15	
vigie:ng-magonho	Magonho	settlement	NG	Sokoto	Tangaza	13.4	4.85	0	15	
geonames:2331528	Magumeri	settlement	NG	Borno	Magumeri	12.1145	12.8262	19363	0	
vigie:ng-adm2-magumeri	Magumeri	admin2	NG	Borno		12.11	12.83	0	30	
geonames:2331493	Mahuta	settlement	NG	Kebbi		11.5534	4.9814	9047	0	
vigie:ng-maidabino	Maidabino	settlement	NG	Katsina		12.25	7.2	0	15	Maidabino A
geonames:2331447	Maiduguri	settlement	NG	Borno	Maiduguri	11.8469	13.1571	1110000	0	
vigie:ng-adm2-maiduguri	Maiduguri	admin2	NG	Borno		11.85	13.16	0	10	
geonames:2331421	Maigatari	settlement	NG	Jigawa		12.8078	9.4452	0	0	
vigie:ng-adm2-maiha	Maiha	admin2	NG	Adamawa		10.05	13.17	0	25	
vigie:ng-maiha	Maiha	settlement	NG	Adamawa		10.05	13.2	0	0	
vigie:ng-maikatako	Maikatako	settlement	NG	Plateau		9.35	8.95	0	10	
vigie:ng-mainok	Mainok	settlement	NG	Borno	Kaga	11.83	12.63	0	15	
vigie:ng-mairuwa	Mairuwa	settlement	NG	Katsina		11.73	7.15	0	8	
geonames:2331267	Maiyama	settlement	NG	Kebbi		12.0823	4.3691	10014	0	
vigie:ng-adm2-maiyama	Maiyama	admin2	NG	Kebbi		12.08	4.37	0	20	
geonames:2331485	Mai’adua	settlement	NG	Katsina		13.1799	8.2304	0	0	Maiadua|Maiaduwa
vigie:ng-adm2-mai-adua	Mai’adua	admin2	NG	Katsina		13.19	8.21	0	15	
geonames:2331203	Makarfi	settlement	NG	Kaduna		11.3773	7.881	0	0	
vigie:ng-adm2-makarfi	Makarfi	admin2	NG	Kaduna		11.38	7.88	0	12	
geonames:2331140	Makurdi	settlement	NG	Benue		7.7337	8.5214	365000	0	
vigie:ng-adm2-makurdi	Makurdi	admin2	NG	Benue		7.73	8.54	0	20	
vigie:ng-axe-makurdi-lafia-road	Makurdi-Lafia Road	road	NG	Benue		8.1	8.55	0	45	route Makurdi-Lafia|Lafia-Makurdi road
vigie:ng-makuwana	Makuwana	settlement	NG	Sokoto	Sabon Birni	13.5	6.35	0	15	
vigie:ng-malale	Malale	settlement	NG	Niger		10.25	4.45	0	10	
geonames:2347033	Malam Fatori	settlement	NG	Borno	Abadam	13.6746	13.3395	0	0	Mallam Fatori|Malamfatori
vigie:ng-malari	Malari	settlement	NG	Borno	Konduga	11.6	13.35	0	15	Mallari
geonames:2331005	Malumfashi	settlement	NG	Katsina		11.7894	7.6206	70709	0	
vigie:ng-adm2-malumfashi	Malumfashi	admin2	NG	Katsina		11.78	7.62	0	20	
vigie:ng-manchok	Manchok	settlement	NG	Kaduna	Kaura	9.67	8.52	0	15	
vigie:ng-mandara-girau	Mandara Girau	settlement	NG	Borno	Biu	10.75	12.52	0	15	
vigie:ng-mandaragirau	Mandaragirau	settlement	NG	Borno	Biu	10.75	12.5	0	15	
geonames:2329951	Mangu	settlement	NG	Plateau	Mangu	9.5206	9.0977	0	0	Mongu
vigie:ng-adm2-mangu	Mangu	admin2	NG	Plateau		9.52	9.1	0	22	
vigie:ng-manguna	Manguna	settlement	NG	Plateau	Bokkos	9.35	8.97	0	15	
vigie:ng-mano	Mano	settlement	NG	Sokoto	Tangaza	13.35	4.8	0	15	
vigie:ng-mansur	Mansur	settlement	NG	Bauchi		10	10.4	0	15	
vigie:ng-mantau	Mantau	settlement	NG	Katsina		11.65	7.56	0	15	
vigie:ng-maraban-rido	Maraban Rido	settlement	NG	Kaduna		10.4	7.5	0	5	
geonames:2330839	Maradun	settlement	NG	Zamfara	Maradun	12.567	6.2441	0	0	
vigie:ng-adm2-maradun	Maradun	admin2	NG	Zamfara		12.57	6.24	0	22	
vigie:ng-marama	Marama	settlement	NG	Borno	Hawul	10.43	12.2	0	10	
vigie:ng-marguba	Marguba	settlement	NG	Borno	Kaga	11.9	12.55	0	15	
vigie:ng-adm2-mariga	Mariga	admin2	NG	Niger		10.6	5.9	0	35	
vigie:ng-maro	Maro	settlement	NG	Kaduna	Kajuru	10.1	7.85	0	15	
geonames:2330719	Marte	settlement	NG	Borno	Marte	12.3653	13.8293	15707	0	Marte-Kuna
vigie:ng-adm2-marte	Marte	admin2	NG	Borno		12.36	13.83	0	30	
geonames:2330717	Maru	settlement	NG	Zamfara	Maru	12.3336	6.4037	11496	0	
vigie:ng-adm2-maru	Maru	admin2	NG	Zamfara		12.33	6.4	0	40	
vigie:ng-mashalari	Mashalari	settlement	NG	Borno	Konduga	11.7	13.5	0	15	
geonames:10182317	Mashegu	settlement	NG	Niger	Mashegu	9.9721	5.7789	0	0	Moshegu
vigie:ng-adm2-mashegu	Mashegu	admin2	NG	Niger		10	5.1	0	35	
vigie:ng-mashema	Mashema	settlement	NG	Zamfara	Zurmi	12.7	6.8	0	15	
geonames:2330664	Mashi	settlement	NG	Katsina		12.9804	7.947	7845	0	
vigie:ng-adm2-mashi	Mashi	admin2	NG	Katsina		12.9804	7.947	0	20	
vigie:ng-masu	Masu	settlement	NG	Borno	Mafa	12.1	13.6	0	15	
geonames:2330600	Matazu	settlement	NG	Katsina		12.2355	7.6743	0	0	Matasu|Mataza
vigie:ng-adm2-matazu	Matazu	admin2	NG	Katsina		12.23	7.67	0	12	
vigie:ng-maundu	Maundu	settlement	NG	Niger	Mariga	10.75	5.9	0	15	
vigie:ng-mayo-ladde	Mayo Ladde	settlement	NG	Adamawa		10.35	12.9	0	15	
geonames:2330543	Mayo-Belwa	settlement	NG	Adamawa		9.0542	12.0579	6304	0	Maya Belwa|Mayo Balwa
vigie:ng-adm2-mayo-belwa	Mayo-Belwa	admin2	NG	Adamawa		9.05	12.06	0	25	
vigie:ng-mazakuka	Mazakuka	settlement	NG	Niger	Mashegu	9.95	5.5	0	15	
vigie:ng-mbadwem	Mbadwem	settlement	NG	Benue	Guma	7.75	8.4	0	15	
vigie:ng-mbalala	Mbalala	settlement	NG	Borno	Chibok	10.83	12.83	0	15	
vigie:ng-mbalom	Mbalom	settlement	NG	Benue		7.4	8.4	0	10	Ayar-Mbalom|Ayar Mbalom
vigie:ng-mera	Mera	settlement	NG	Kebbi		12.75	4.35	0	15	
vigie:ng-metele	Metele	settlement	NG	Borno	Abadam	13.35	13.2	0	25	Metélé
vigie:ng-mgban	Mgban	settlement	NG	Benue	Guma	7.8	8.66	0	15	
vigie:ng-miango	Miango	settlement	NG	Plateau	Bassa	9.85	8.7	0	15	
geonames:2330157	Michika	settlement	NG	Adamawa	Michika	10.6204	13.3893	0	0	
vigie:ng-adm2-michika	Michika	admin2	NG	Adamawa		10.6204	13.3893	0	22	
vigie:ng-middle-belt	Middle Belt	region	NG			8.3	8.3	0	280	Ceinture médiane|Middle-Belt
vigie:ng-midlu	Midlu	settlement	NG	Adamawa		10.95	13.5	0	10	
vigie:ng-adm2-mikang	Mikang	admin2	NG	Plateau		9	9.6	0	20	
geonames:2330100	Minna	settlement	NG	Niger		9.6152	6.5478	304000	0	
geonames:2330087	Miringa	settlement	NG	Borno	Biu	10.7311	12.1463	12117	0	
geonames:2330082	Misau	settlement	NG	Bauchi		11.3137	10.4666	13957	0	
vigie:ng-adm2-misau	Misau	admin2	NG	Bauchi		11.31	10.47	0	20	
vigie:ng-adm2-mobbar	Mobbar	admin2	NG	Borno		13.3	12.7	0	30	
geonames:2329981	Mokwa	settlement	NG	Niger		9.2948	5.0541	21128	0	
vigie:ng-adm2-mokwa	Mokwa	admin2	NG	Niger		9.29	5.05	0	35	
vigie:ng-molai	Molai	settlement	NG	Borno	Jere	11.75	13.1	0	5	
vigie:ng-monday-market	Monday Market	quarter	NG	Borno	Maiduguri	11.835	13.155	0	2	
geonames:2329946	Monguno	settlement	NG	Borno	Monguno	12.6706	13.6122	110000	0	Mongonu|Mongono
vigie:ng-adm2-monguno	Monguno	admin2	NG	Borno		12.67	13.61	0	30	
vigie:ng-monts-mandara	Monts Mandara	mountain	NG	Borno	Gwoza	10.9	13.8	0	50	Mandara Mountains|massif du Mandara|Mandara
vigie:ng-adm2-mopa-muro	Mopa-Muro	admin2	NG	Kogi		8.1	5.9	0	15	
vigie:ng-morai	Morai	settlement	NG	Zamfara	Talata Mafara	12.45	6.1	0	15	
geonames:2329920	Moriki	settlement	NG	Zamfara	Zurmi	12.8741	6.4875	28735	0	
vigie:ng-motokun	Motokun	settlement	NG	Kwara		8.8	5.8	0	10	
geonames:2329821	Mubi	settlement	NG	Adamawa	Mubi North	10.2686	13.267	225705	0	
vigie:ng-adm2-mubi-north	Mubi North	admin2	NG	Adamawa		10.27	13.27	0	22	
vigie:ng-adm2-mubi-south	Mubi South	admin2	NG	Adamawa		10.2	13.3	0	15	
vigie:ng-mudu	Mudu	settlement	NG	Borno	Kala/Balge	12.1	14.5	0	15	
vigie:ng-mukdolo	Mukdolo	settlement	NG	Borno	Ngala	12.2	14.05	0	15	Mukdala
vigie:ng-muna-garage	Muna Garage	quarter	NG	Borno	Jere	11.87	13.25	0	2	Muna
vigie:ng-munga-dosso	Munga Dosso	settlement	NG	Taraba		9.3	11.2	0	15	
vigie:ng-adm2-munya	Munya	admin2	NG	Niger		9.85	7	0	22	
vigie:ng-murish	Murish	settlement	NG	Plateau		9.4	9.2	0	10	
geonames:2329664	Musawa	settlement	NG	Katsina		12.1295	7.6702	8904	0	
vigie:ng-adm2-musawa	Musawa	admin2	NG	Katsina		12.13	7.67	0	15	
vigie:ng-mussa	Mussa	settlement	NG	Borno	Askira/Uba	10.75	13.1	0	15	
vigie:ng-mutai	Mutai	settlement	NG	Yobe	Gujba	11.35	12.1	0	15	
geonames:2329639	Mutum Biyu	settlement	NG	Taraba		8.6414	10.7736	11702	0	Mutum Mbiyu
vigie:ng-mutunji	Mutunji	settlement	NG	Zamfara	Maru	11.5	6.4	0	15	
vigie:ng-adm2-muya	Muya	admin2	NG	Niger		9.82	7.02	0	20	
geonames:2329562	Nafada	settlement	NG	Gombe		11.096	11.3326	22920	0	
geonames:6852642	Naka	settlement	NG	Benue	Gwer West	7.5833	8.2044	0	0	
vigie:ng-adm2-nangere	Nangere	admin2	NG	Yobe		11.87	11.07	0	20	
geonames:2329451	Nasarawa	settlement	NG	Nasarawa		8.5389	7.7082	30000	0	Nassarava|Nassarawa
iso:NG-NA	Nasarawa	admin1	NG			8.5	8.2	2520000	85	
geonames:2329419	Nasarawa Egon	settlement	NG	Nasarawa		8.7123	8.5406	0	0	Nasarawa Eggon
vigie:ng-adm2-nasarawa-egon	Nasarawa Egon	admin2	NG	Nasarawa		8.71	8.54	0	20	Nasarawa Eggon
vigie:ng-nasarawa-godal	Nasarawa Godal	settlement	NG	Zamfara		12.45	6.95	0	15	
vigie:ng-nasarawa-mailayi	Nasarawa Mailayi	settlement	NG	Zamfara	Birnin Magaji	12.55	6.85	0	15	Mailayi
vigie:ng-nasarawa-burkullu	Nasarawa-Burkullu	settlement	NG	Zamfara	Bukkuyum	11.9	5.75	0	15	
geonames:7014620	Nasko	settlement	NG	Niger		10.4954	4.899	0	0	
geonames:2329150	Nembe	settlement	NG	Bayelsa		4.5367	6.4033	0	0	
geonames:2329132	New Bussa	settlement	NG	Niger	Borgu	9.8864	4.5085	0	0	
vigie:ng-new-marte	New Marte	settlement	NG	Borno	Marte	12.25	13.85	0	15	
geonames:2329114	New Shagunnu	settlement	NG	Niger		10.3396	4.4688	7349	0	New Shagunu
geonames:2329087	Ngala	settlement	NG	Borno	Ngala	12.3405	14.1867	14031	0	
vigie:ng-adm2-ngala	Ngala	admin2	NG	Borno		12.35	14.18	0	25	
vigie:ng-ngamdu	Ngamdu	settlement	NG	Borno	Kaga	11.77	12.27	0	15	
vigie:ng-adm2-nganzai	Nganzai	admin2	NG	Borno		12.4	13.2	0	30	
vigie:ng-adm2-ngaski	Ngaski	admin2	NG	Kebbi		10.4	4.7	0	30	
vigie:ng-ngaski	Ngaski	settlement	NG	Kebbi		10.3	4.7	0	15	
vigie:ng-ngelzarma	Ngelzarma	settlement	NG	Yobe		11.73	11.53	0	10	Ngalzarma
vigie:ng-ngoshe	Ngoshe	settlement	NG	Borno	Gwoza	11.12	13.8	0	15	
vigie:ng-ngulde	Ngulde	settlement	NG	Borno	Askira/Uba	10.65	12.9	0	10	
vigie:ng-nguroje	Nguroje	settlement	NG	Taraba		6.95	11.1	0	8	
geonames:2328960	Ngurore	settlement	NG	Adamawa		9.2887	12.2403	8139	0	
geonames:2328952	Nguru	settlement	NG	Yobe		12.877	10.4554	111014	0	
vigie:ng-adm2-nguru	Nguru	admin2	NG	Yobe		12.88	10.45	0	18	
iso:NG-NI	Niger	admin1	NG			9.9	5.9	6000000	150	Niger State
vigie:ng-nimbo	Nimbo	settlement	NG	Enugu		6.87	7.2	0	15	
geonames:2328904	Ningi	settlement	NG	Bauchi		11.0784	9.5689	0	0	
vigie:ng-adm2-ningi	Ningi	admin2	NG	Bauchi		11.07	9.57	0	40	
geonames:2328765	Nnewi	settlement	NG	Anambra		6.0196	6.9173	193987	0	
vigie:ng-north-bank	North Bank	quarter	NG	Benue		7.77	8.55	0	2	
geonames:2328684	Nsukka	settlement	NG	Enugu		6.8578	7.3958	111017	0	
vigie:ng-nuku	Nuku	settlement	NG	Kwara		9.7	3.72	0	15	
geonames:2328617	Numan	settlement	NG	Adamawa	Numan	9.4637	12.0306	77617	0	
vigie:ng-adm2-numan	Numan	admin2	NG	Adamawa		9.47	12.03	0	22	
vigie:ng-nyanya	Nyanya	quarter	NG	Territoire de la capitale fédérale		9.02	7.57	0	2	
vigie:ng-nyiev	Nyiev	settlement	NG	Benue	Guma	7.8	8.65	0	15	
geonames:2348308	Obagaji	settlement	NG	Benue	Agatu	7.8917	7.9094	0	0	
vigie:ng-obajana	Obajana	settlement	NG	Kogi		7.92	6.42	0	15	
geonames:6834204	Obangede	settlement	NG	Kogi		7.6207	6.1993	0	0	
geonames:2328151	Obudu	settlement	NG	Cross River		6.6682	9.1645	19668	0	
geonames:2328007	Odo-Ere	settlement	NG	Kogi		8.2506	5.5498	0	0	
geonames:2327879	Offa	settlement	NG	Kwara		8.1491	4.7207	113830	0	
vigie:ng-adm2-ofu	Ofu	admin2	NG	Kogi		7.24	6.92	0	25	
geonames:2327827	Ogaminana	settlement	NG	Kogi		7.5938	6.218	84373	0	
vigie:ng-adm2-ogbadibo	Ogbadibo	admin2	NG	Benue		7.05	7.7	0	15	
vigie:ng-ogbaru	Ogbaru	settlement	NG	Anambra		5.95	6.73	0	15	
geonames:2327735	Ogbomoso	settlement	NG	Oyo		8.1337	4.2401	0	0	Ogbomocho|Ogbomosho
geonames:2327650	Ogoja	settlement	NG	Cross River		6.6584	8.7992	37466	0	
geonames:2327607	Oguma	settlement	NG	Kogi		7.8963	7.0623	0	0	
iso:NG-OG	Ogun	admin1	NG			7	3.5	0	70	
geonames:2344131	Ohafia	settlement	NG	Abia		5.6311	7.8302	0	0	Ebem Ohafia|Isiama Ohafia
vigie:ng-adm2-ohimini	Ohimini	admin2	NG	Benue		7.2	7.85	0	15	
vigie:ng-adm2-oju	Oju	admin2	NG	Benue		6.8453	8.4191	0	20	
vigie:ng-oke-ako	Oke Ako	settlement	NG	Ekiti		7.95	5.55	0	15	
vigie:ng-adm2-oke-ero	Oke-Ero	admin2	NG	Kwara		8.1	5.15	0	12	
vigie:ng-oke-ode	Oke-Ode	settlement	NG	Kwara		8.55	5.2	0	15	
geonames:2327220	Okene	settlement	NG	Kogi		7.5512	6.2359	479178	0	
vigie:ng-adm2-okene	Okene	admin2	NG	Kogi		7.55	6.23	0	10	
geonames:2327143	Okigwe	settlement	NG	Imo		5.8292	7.3506	115499	0	
vigie:ng-okokolo	Okokolo	settlement	NG	Benue	Agatu	7.868	8.095	0	0	
vigie:ng-okpanchenyi	Okpanchenyi	settlement	NG	Benue	Agatu	7.95	7.88	0	15	
vigie:ng-adm2-okpokwu	Okpokwu	admin2	NG	Benue		7.05	7.85	0	18	
vigie:ng-okuama	Okuama	settlement	NG	Delta		5.4	6	0	15	
geonames:2326811	Okuta	settlement	NG	Kwara		9.2167	3.1833	26589	0	
vigie:ng-adm2-olamaboro	Olamaboro	admin2	NG	Kogi		7.2	7.56	0	20	
vigie:ng-adm2-omala	Omala	admin2	NG	Kogi		7.87	7.5	0	22	
geonames:2326221	Omoku	settlement	NG	Rivers		5.3439	6.6568	11625	0	Omoko
geonames:2326200	Omu-Aran	settlement	NG	Kwara		8.1386	5.1026	14477	0	
geonames:2326171	Ondo	settlement	NG	Ondo		7.0932	4.8353	257005	0	
iso:NG-ON	Ondo	admin1	NG			7	5.1	0	70	
geonames:2326016	Onitsha	settlement	NG	Anambra		6.1498	6.7857	1553000	0	
vigie:ng-oreke	Oreke	settlement	NG	Kwara		8.85	5	0	10	Oreke-Oke
geonames:2325725	Orlu	settlement	NG	Imo		5.7957	7.0351	9351	0	
vigie:ng-orsu	Orsu	settlement	NG	Imo		5.85	6.98	0	15	
vigie:ng-ose	Ose	admin2	NG	Ondo		7.1	5.75	0	20	
geonames:2325590	Osogbo	settlement	NG	Osun		7.771	4.557	156694	0	
iso:NG-OS	Osun	admin1	NG			7.55	4.5	0	50	
geonames:2325437	Otukpa	settlement	NG	Benue		7.1017	7.6594	21686	0	
geonames:6852278	Otukpo	settlement	NG	Benue		7.1904	8.13	68220	0	Oturkpo
geonames:2325330	Owerri	settlement	NG	Imo		5.4836	7.0332	215038	0	
geonames:2325314	Owo	settlement	NG	Ondo		7.1962	5.5868	276000	0	
geonames:2325266	Owu-Isin	settlement	NG	Kwara		8.2809	5.0194	0	0	
geonames:2325200	Oyo	settlement	NG	Oyo		7.8537	3.9324	736072	0	
iso:NG-OY	Oyo	admin1	NG			8.1	3.6	0	90	
geonames:2325132	Paiko	settlement	NG	Niger		9.4368	6.6336	0	0	
vigie:ng-adm2-paikoro	Paikoro	admin2	NG	Niger		9.44	6.63	0	20	
vigie:ng-palam	Palam	settlement	NG	Niger	Shiroro	10.3	6.7	0	15	
vigie:ng-pandogari	Pandogari	settlement	NG	Niger	Rafi	10.4	6.5	0	15	
geonames:2325060	Pankshin	settlement	NG	Plateau		9.3254	9.4352	31516	0	
vigie:ng-adm2-pankshin	Pankshin	admin2	NG	Plateau		9.3254	9.4352	0	20	
geonames:2325032	Panyam	settlement	NG	Plateau		9.4076	9.2148	10715	0	
vigie:ng-papiri	Papiri	settlement	NG	Niger	Agwara	10.68	4.53	0	15	Papiri village
vigie:ng-parc-national-de-gashaka-gumti	Parc national de Gashaka-Gumti	park	NG	Taraba		7.4	11.6	0	40	Gashaka-Gumti
vigie:ng-parc-national-de-kamuku	Parc national de Kamuku	park	NG	Kaduna	Birnin Gwari	10.7	6.5	0	20	Kamuku|Kamuku National Park|Kamuku forest
vigie:ng-parc-national-de-yankari	Parc national de Yankari	park	NG	Bauchi		9.75	10.5	0	30	Yankari Game Reserve|Yankari
vigie:ng-parc-national-du-lac-kainji	Parc national du lac Kainji	park	NG	Kwara		10	4.2	0	45	Kainji Lake National Park|Kainji|parc de Kainji|forêt de Kainji|Kainji Forest
geonames:2324960	Patigi	settlement	NG	Kwara		8.7285	5.7556	28285	0	Pategi
vigie:ng-adm2-patigi	Patigi	admin2	NG	Kwara		8.73	5.75	0	35	Pategi
vigie:ng-pemi	Pemi	settlement	NG	Borno	Chibok	10.93	12.9	0	15	
iso:NG-PL	Plateau	admin1	NG			9.25	9.4	4200000	95	Plateau State
vigie:ng-plateau-de-jos	Plateau de Jos	region	NG			9.7	8.95	0	40	Jos Plateau
vigie:ng-plateau-de-mambilla	Plateau de Mambilla	mountain	NG	Taraba		6.9	11.15	0	45	Mambilla Plateau|Mambilla
vigie:ng-ponyan	Ponyan	settlement	NG	Kogi		8.4	5.8	0	10	
geonames:2324774	Port Harcourt	settlement	NG	Rivers		4.7774	7.0134	1865000	0	
geonames:2324767	Potiskum	settlement	NG	Yobe		11.7139	11.0811	86002	0	
vigie:ng-adm2-potiskum	Potiskum	admin2	NG	Yobe		11.71	11.08	0	15	
vigie:ng-pulka	Pulka	settlement	NG	Borno	Gwoza	11.22	13.8	0	15	
vigie:ng-peninsule-de-bakassi	Péninsule de Bakassi	region	NG	Cross River		4.7	8.65	0	20	Bakassi|Bakassi Peninsula
vigie:ng-adm2-quaan-pan	Quaan Pan	admin2	NG	Plateau		8.9	9.2	0	30	Qua’an Pan
geonames:2324706	Rabah	settlement	NG	Sokoto		13.1226	5.5076	8707	0	
vigie:ng-adm2-rabah	Rabah	admin2	NG	Sokoto		13.12	5.5	0	25	
vigie:ng-adm2-rafi	Rafi	admin2	NG	Niger		10.2	6.3	0	30	
vigie:ng-rafin-kada	Rafin Kada	settlement	NG	Taraba		7.7	9.8	0	8	
vigie:ng-randagi	Randagi	settlement	NG	Kaduna		10.75	6.3	0	10	
geonames:2324576	Rann	settlement	NG	Borno	Kala/Balge	12.2694	14.4655	0	0	
vigie:ng-rann-kala	Rann Kala	settlement	NG	Borno	Kala/Balge	12.2	14.45	0	15	
geonames:2324575	Rano	settlement	NG	Kano		11.5568	8.5807	17972	0	
geonames:2324534	Ribah	settlement	NG	Kebbi		11.3964	5.4863	0	0	
vigie:ng-rigachikun	Rigachikun	settlement	NG	Kaduna	Igabi	10.63	7.47	0	15	
vigie:ng-rigasa	Rigasa	quarter	NG	Kaduna	Igabi	10.53	7.37	0	2	
vigie:ng-rijana	Rijana	settlement	NG	Kaduna		10.15	7.35	0	3	
geonames:2324504	Rijau	settlement	NG	Niger	Rijau	11.1039	5.2556	16613	0	
vigie:ng-adm2-rijau	Rijau	admin2	NG	Niger		11.1	5.25	0	22	
vigie:ng-rim	Rim	settlement	NG	Plateau	Riyom	9.55	8.75	0	15	
vigie:ng-adm2-rimi	Rimi	admin2	NG	Katsina		12.8503	7.7097	0	20	
geonames:2324446	Riruwai	settlement	NG	Kano		10.7402	8.7413	0	0	Ririwai
iso:NG-RI	Rivers	admin1	NG			4.8	6.9	0	55	
geonames:2324430	Riyom	settlement	NG	Plateau	Riyom	9.6368	8.7569	0	0	Riom
vigie:ng-adm2-riyom	Riyom	admin2	NG	Plateau		9.63	8.75	0	22	
vigie:ng-axe-route-abuja-kaduna	Route Abuja-Kaduna	road	NG	Kaduna		9.8	7.4	0	80	Abuja-Kaduna highway|Kaduna-Abuja road|Abuja-Kaduna road
vigie:ng-axe-route-maiduguri-damaturu	Route Maiduguri-Damaturu	road	NG	Borno		11.82	12.5	0	60	Maiduguri-Damaturu road|Damaturu-Maiduguri road
vigie:ng-rukubi	Rukubi	settlement	NG	Nasarawa		8.1	8.3	0	15	
vigie:ng-rukudawa	Rukudawa	settlement	NG	Zamfara	Zurmi	12.8	6.75	0	15	
vigie:ng-rumirgo	Rumirgo	settlement	NG	Borno	Askira/Uba	10.6	13	0	15	
vigie:ng-runji	Runji	settlement	NG	Kaduna	Zangon Kataf	9.8	8.35	0	15	
vigie:ng-runka	Runka	settlement	NG	Katsina		12.4	7.4	0	15	
vigie:ng-ruwa-wuri	Ruwa Wuri	settlement	NG	Sokoto	Tangaza	13.65	4.95	0	15	
vigie:ng-ruwan-godiya	Ruwan Godiya	settlement	NG	Katsina		11.6	7.4	0	15	
vigie:ng-ruwan-gora	Ruwan Gora	settlement	NG	Zamfara	Talata Mafara	12.4	6.05	0	15	
vigie:ng-ruwan-tofa	Ruwan Tofa	settlement	NG	Zamfara		11.55	6.1	0	15	
vigie:ng-ruwi	Ruwi	settlement	NG	Plateau	Bokkos	9.3	8.95	0	15	
geonames:2324178	Sabon Birni	settlement	NG	Sokoto	Sabon Birni	13.5639	6.3236	0	0	Sobon Birni
vigie:ng-adm2-sabon-birni	Sabon Birni	admin2	NG	Sokoto		13.55	6.33	0	22	
vigie:ng-sabon-gari	Sabon Gari	settlement	NG	Borno	Damboa	10.81	12.454	0	0	
vigie:ng-sabon-gida	Sabon Gida	quarter	NG	Zamfara	Gusau	12.14	6.73	0	2	
vigie:ng-sabon-kasuwa	Sabon Kasuwa	settlement	NG	Borno	Hawul	10.45	12.4	0	10	
vigie:ng-sabongari	Sabongari	settlement	NG	Borno	Damboa	10.81	12.454	0	0	
geonames:2324038	Sabuwa	settlement	NG	Katsina		11.1737	7.1211	0	0	Sabua
vigie:ng-adm2-sabuwa	Sabuwa	admin2	NG	Katsina		11.17	7.1	0	18	
geonames:2324011	Safana	settlement	NG	Katsina		12.4108	7.4146	0	0	
vigie:ng-adm2-safana	Safana	admin2	NG	Katsina		12.41	7.41	0	18	
geonames:2323955	Sakaba	settlement	NG	Kebbi		11.0651	5.5961	0	0	
vigie:ng-adm2-sakaba	Sakaba	admin2	NG	Kebbi		11.1	5.6	0	25	
geonames:2323390	Saki	settlement	NG	Oyo		8.6676	3.3939	178677	0	
vigie:ng-samaru-kataf	Samaru Kataf	settlement	NG	Kaduna		9.77	8.37	0	3	
geonames:2324623	Saminaka	settlement	NG	Kaduna		10.4123	8.6875	7165	0	
geonames:2323795	Sandamu	settlement	NG	Katsina		12.9616	8.3602	0	0	
vigie:ng-adm2-sandamu	Sandamu	admin2	NG	Katsina		12.9616	8.3602	0	20	
vigie:ng-sandiya	Sandiya	settlement	NG	Borno	Konduga	11.55	13.2	0	15	
vigie:ng-adm2-sanga	Sanga	admin2	NG	Kaduna		9.2	8.5	0	22	
vigie:ng-sankera	Sankera	settlement	NG	Benue	Ukum	7.55	9.75	0	15	
vigie:ng-adm2-sardauna	Sardauna	admin2	NG	Taraba		6.8	11.2	0	50	
geonames:2323622	Sarkin Pawa	settlement	NG	Niger	Munya	10.0209	7.1124	0	0	
vigie:ng-seme	Seme	border_post	NG	Lagos		6.38	2.71	0	0	
geonames:2323466	Serti	settlement	NG	Taraba		7.5057	11.3631	0	0	
geonames:2323418	Shaffa	settlement	NG	Borno	Hawul	10.5067	12.3331	6508	0	
geonames:2323409	Shagari	settlement	NG	Sokoto		12.6273	4.993	0	0	
vigie:ng-adm2-shagari	Shagari	admin2	NG	Sokoto		12.62	5	0	18	
vigie:ng-shanawa	Shanawa	settlement	NG	Zamfara	Shinkafi	13.05	6.6	0	15	
geonames:2323349	Shanga	settlement	NG	Kebbi		11.2137	4.5794	7471	0	
vigie:ng-adm2-shanga	Shanga	admin2	NG	Kebbi		11.2	4.57	0	25	
geonames:2323344	Shani	settlement	NG	Borno	Shani	10.2182	12.0606	14305	0	
vigie:ng-adm2-shani	Shani	admin2	NG	Borno		10.22	12.06	0	22	
geonames:2323338	Shanono	settlement	NG	Kano		12.0515	7.992	0	0	
geonames:2323264	Shelleng	settlement	NG	Adamawa		9.8965	12.0057	0	0	Shellem|Shellen
vigie:ng-adm2-shelleng	Shelleng	admin2	NG	Adamawa		9.9	12	0	20	
vigie:ng-sheme	Sheme	settlement	NG	Katsina		11.72	7.1	0	5	
geonames:2323244	Shendam	settlement	NG	Plateau	Wase	8.8787	9.5346	0	0	
vigie:ng-adm2-shendam	Shendam	admin2	NG	Plateau		8.88	9.53	0	25	
vigie:ng-sheri-bultuwa	Sheri Bultuwa	settlement	NG	Borno	Mobbar	13.3406	12.9351	0	0	
vigie:ng-shikarkir	Shikarkir	settlement	NG	Borno	Chibok	10.85	12.75	0	10	
geonames:2323146	Shinkafi	settlement	NG	Zamfara		13.073	6.5057	9324	0	
vigie:ng-adm2-shinkafi	Shinkafi	admin2	NG	Zamfara		13.07	6.5	0	22	
vigie:ng-adm2-shiroro	Shiroro	admin2	NG	Niger		10	6.8	0	35	
vigie:ng-shonga	Shonga	settlement	NG	Kwara		9.05	5.1	0	5	
vigie:ng-shuwa	Shuwa	settlement	NG	Adamawa		10.72	13.35	0	10	
geonames:2323013	Silame	settlement	NG	Sokoto		13.0392	4.8459	0	0	
vigie:ng-adm2-silame	Silame	admin2	NG	Sokoto		13.04	4.85	0	18	
geonames:2322911	Sokoto	settlement	NG	Sokoto		13.0627	5.2432	560000	0	
iso:NG-SO	Sokoto	admin1	NG			13	5.3	5000000	100	
vigie:ng-soye	Soye	settlement	NG	Borno	Bama	11.47	13.758	0	0	
vigie:ng-sukur	Sukur	settlement	NG	Adamawa	Madagali	10.74	13.57	0	15	
geonames:2322794	Suleja	settlement	NG	Niger		9.1806	7.1794	162135	0	
vigie:ng-adm2-suleja	Suleja	admin2	NG	Niger		9.18	7.18	0	8	
geonames:10370397	Sunkani	settlement	NG	Taraba		8.703	11.2576	0	0	
vigie:ng-adm2-suru	Suru	admin2	NG	Kebbi		11.9	4.2	0	25	
vigie:ng-suru	Suru	settlement	NG	Kebbi		11.92	4.18	0	15	
geonames:2322651	Tafawa Balewa	settlement	NG	Bauchi		9.7602	9.5517	0	0	
vigie:ng-adm2-tafawa-balewa	Tafawa Balewa	admin2	NG	Bauchi		9.7602	9.5517	0	20	
vigie:ng-tahoss	Tahoss	settlement	NG	Plateau	Riyom	9.6	8.72	0	15	
vigie:ng-take-tsaba	Take Tsaba	settlement	NG	Zamfara	Talata Mafara	12.6	6	0	15	
vigie:ng-takete-ide	Takete-Ide	settlement	NG	Kogi		8.1	6	0	10	
geonames:2322552	Takum	settlement	NG	Taraba		7.2667	9.9833	24822	0	
vigie:ng-adm2-takum	Takum	admin2	NG	Taraba		7.26	9.98	0	25	
vigie:ng-talala	Talala	settlement	NG	Borno	Damboa	11.35	12.35	0	15	
geonames:2322529	Talata Mafara	settlement	NG	Zamfara	Talata Mafara	12.5684	6.0622	39045	0	
vigie:ng-adm2-talata-mafara	Talata Mafara	admin2	NG	Zamfara		12.57	6.07	0	22	
geonames:2322495	Tambuwal	settlement	NG	Sokoto		12.4059	4.646	20932	0	Tambawal|Tambawel
vigie:ng-adm2-tambuwal	Tambuwal	admin2	NG	Sokoto		12.4	4.65	0	25	
vigie:ng-tamiso	Tamiso	settlement	NG	Plateau	Bokkos	9.33	9.02	0	15	
vigie:ng-adm2-tangaza	Tangaza	admin2	NG	Sokoto		13.36	4.93	0	22	
vigie:ng-tangaza	Tangaza	settlement	NG	Sokoto	Tangaza	13.36	4.93	0	15	
iso:NG-TA	Taraba	admin1	NG			8	10.7	3600000	140	
vigie:ng-tarah	Tarah	settlement	NG	Sokoto	Sabon Birni	13.52	6.5	0	15	
vigie:ng-adm2-tarka	Tarka	admin2	NG	Benue		7.55	8.9	0	12	
vigie:ng-adm2-tarmuwa	Tarmuwa	admin2	NG	Yobe		12.2	11.7	0	30	
geonames:2322263	Tegina	settlement	NG	Niger	Rafi	10.0706	6.1906	24037	0	
vigie:ng-tenebo	Tenebo	settlement	NG	Kwara		9.7	3.95	0	15	
iso:NG-FC	Territoire de la capitale fédérale	admin1	NG			8.9	7.2	3840000	50	Federal Capital Territory|FCT
vigie:ng-thlaimakalama	Thlaimakalama	settlement	NG	Borno	Chibok	10.83	12.75	0	10	
vigie:ng-timbuktu-triangle	Timbuktu Triangle	region	NG	Borno		11.5	12.2	0	30	triangle de Tombouctou
vigie:ng-torkula	Torkula	settlement	NG	Benue	Guma	7.75	8.7	0	15	
geonames:2321951	Toro	settlement	NG	Bauchi		10.0589	9.0691	0	0	
vigie:ng-adm2-toro	Toro	admin2	NG	Bauchi		10.06	9.07	0	45	
geonames:2321930	Toto	settlement	NG	Nasarawa		8.3876	7.0775	0	0	
vigie:ng-adm2-toto	Toto	admin2	NG	Nasarawa		8.38	7.08	0	30	
geonames:2321926	Toungo	settlement	NG	Adamawa		8.1173	12.0461	11759	0	
vigie:ng-adm2-toungo	Toungo	admin2	NG	Adamawa		8.12	12.05	0	40	
geonames:2346199	Tsafe	settlement	NG	Zamfara	Tsafe	11.9578	6.9208	9367	0	
vigie:ng-adm2-tsafe	Tsafe	admin2	NG	Zamfara		11.96	6.92	0	22	
vigie:ng-tsamaye	Tsamaye	settlement	NG	Sokoto		13.5	6.2	0	15	
vigie:ng-tsamiya	Tsamiya	settlement	NG	Kebbi		11.3	3.75	0	15	
geonames:2321859	Tsanyawa	settlement	NG	Kano		12.2956	7.9865	0	0	
vigie:ng-tsaragi	Tsaragi	settlement	NG	Kwara		8.85	5.1	0	5	Tsaraji
vigie:ng-tsaskiya	Tsaskiya	settlement	NG	Katsina		12.45	7.2	0	15	
geonames:2352040	Tse-Agberagba	settlement	NG	Benue		7.0767	8.6655	0	0	
vigie:ng-tudun-biri	Tudun Biri	settlement	NG	Kaduna	Igabi	10.68	7.45	0	15	
vigie:ng-tumbuns	Tumbuns	region	NG	Borno		13.2	13.95	0	35	Tumbun|Tumbums|îles du lac Tchad
vigie:ng-tunbun-buhari	Tunbun Buhari	settlement	NG	Borno	Monguno	12.7163	13.9738	0	0	Tumbun Buhari
vigie:ng-tunbun-rego	Tunbun Rego	settlement	NG	Borno	Marte	13.2	13.95	0	15	Tumbun Rego
vigie:ng-tungan-magajiya	Tungan Magajiya	settlement	NG	Niger	Rijau	11	5.3	0	15	Tunga Magajiya
vigie:ng-tungushe	Tungushe	settlement	NG	Borno	Jere	12.1	13.05	0	10	Tungushe Kura
geonames:10322706	Tunkus	settlement	NG	Plateau		9.0217	9.6138	0	0	
vigie:ng-turan	Turan	region	NG	Benue	Kwande	6.95	9.75	0	10	
geonames:2321176	Tureta	settlement	NG	Sokoto	Tureta	12.5937	5.5439	0	0	
vigie:ng-adm2-tureta	Tureta	admin2	NG	Sokoto		12.6	5.55	0	22	
vigie:ng-turunku	Turunku	settlement	NG	Kaduna	Igabi	10.83	7.55	0	15	
geonames:2321057	Uba	settlement	NG	Borno	Askira/Uba	10.4551	13.2223	11648	0	
vigie:ng-udawa	Udawa	settlement	NG	Kaduna	Birnin Gwari	10.75	6.95	0	15	
vigie:ng-udei	Udei	settlement	NG	Benue	Guma	7.95	8.62	0	15	
vigie:ng-udeni	Udeni	settlement	NG	Nasarawa		8.1	7.5	0	15	
geonames:2320906	Ugba	settlement	NG	Benue	Logo	7.507	9.348	0	0	
geonames:2346805	Ugbokpo	settlement	NG	Benue	Apa	7.6532	7.8841	14218	0	Bopo
geonames:2320829	Ughelli	settlement	NG	Delta		5.4896	6.0041	79986	0	
geonames:2320746	Ukata	settlement	NG	Niger		10.8312	5.8249	6188	0	
vigie:ng-adm2-ukum	Ukum	admin2	NG	Benue		7.55	9.65	0	22	
vigie:ng-umenger	Umenger	settlement	NG	Benue		7.85	8.75	0	15	
vigie:ng-umogidi	Umogidi	settlement	NG	Benue	Otukpo	7.45	8	0	15	
geonames:2320576	Umuahia	settlement	NG	Abia		5.5249	7.4946	264662	0	
vigie:ng-unashi	Unashi	settlement	NG	Kebbi		11.35	5.2	0	15	
vigie:ng-unguwan-lalle	Unguwan Lalle	settlement	NG	Sokoto		13.53	6.28	0	15	Unguwar Lalle
vigie:ng-unguwan-mantau	Unguwan Mantau	settlement	NG	Katsina		11.65	7.55	0	15	Unguwar Mantau
vigie:ng-ungwan-gaida	Ungwan Gaida	settlement	NG	Kaduna		9.65	8.5	0	10	
vigie:ng-ungwan-wakili	Ungwan Wakili	settlement	NG	Kaduna		9.85	8.35	0	10	
geonames:2319668	Uromi	settlement	NG	Edo		6.7	6.3333	108608	0	
vigie:ng-adm2-ushongo	Ushongo	admin2	NG	Benue		7.13	9.02	0	22	
vigie:ng-ussa	Ussa	admin2	NG	Taraba		7.1	10.1	0	20	
geonames:2319480	Uyo	settlement	NG	Akwa Ibom		5.0513	7.9335	436606	0	
geonames:2319450	Vandeikya	settlement	NG	Benue		6.7848	9.068	0	0	
vigie:ng-adm2-vandeikya	Vandeikya	admin2	NG	Benue		6.79	9.07	0	22	
vigie:ng-wagga	Wagga	settlement	NG	Adamawa	Madagali	10.8	13.6	0	15	
geonames:2319345	Wagini	settlement	NG	Katsina		12.6878	7.1958	9986	0	
vigie:ng-wagir	Wagir	settlement	NG	Yobe	Gujba	11.5	12.1	0	15	
vigie:ng-wajiro	Wajiro	settlement	NG	Borno	Kaga	11.5	12.5	0	15	
vigie:ng-wajiroko	Wajiroko	settlement	NG	Borno	Damboa	11.2	12.5	0	15	Wajirko
geonames:2319258	Wamako	settlement	NG	Sokoto		13.0305	5.1043	0	0	Wamakko
vigie:ng-adm2-wamako	Wamako	admin2	NG	Sokoto		13.03	5.1	0	12	Wamakko
geonames:2319257	Wamba	settlement	NG	Nasarawa		8.9415	8.6031	27137	0	
vigie:ng-adm2-wamba	Wamba	admin2	NG	Nasarawa		8.94	8.6	0	25	
vigie:ng-wamdeo	Wamdeo	settlement	NG	Borno	Askira/Uba	10.5	13.1	0	15	
vigie:ng-wanke	Wanke	settlement	NG	Zamfara	Gusau	12.25	6.4	0	15	
geonames:2319189	Wannune	settlement	NG	Benue		7.5638	8.8853	0	0	Wanune
vigie:ng-wanzamai	Wanzamai	settlement	NG	Zamfara		11.87	6.95	0	10	Wanzamai-Tsafe
vigie:ng-warabe	Warabe	settlement	NG	Borno	Gwoza	11.2	13.75	0	15	
vigie:ng-waramu	Waramu	settlement	NG	Zamfara		11.95	5.75	0	15	
vigie:ng-adm2-warji	Warji	admin2	NG	Bauchi		11.1776	9.7524	0	20	
geonames:2319133	Warri	settlement	NG	Delta		5.5174	5.7501	536023	0	
geonames:2319115	Wase	settlement	NG	Plateau	Wase	9.0942	9.956	0	0	
vigie:ng-adm2-wase	Wase	admin2	NG	Plateau		9.1	9.95	0	30	
geonames:2319078	Wawa	settlement	NG	Niger	Borgu	9.9022	4.4192	10200	0	
vigie:ng-wereng	Wereng	settlement	NG	Plateau	Riyom	9.65	8.78	0	15	
vigie:ng-wonaka	Wonaka	settlement	NG	Zamfara		12.05	6.75	0	15	
vigie:ng-woro	Woro	settlement	NG	Kwara		9.75	3.75	0	15	
geonames:2318933	Wudil	settlement	NG	Kano		11.8094	8.8442	23066	0	
geonames:2318921	Wukari	settlement	NG	Taraba		7.8714	9.7779	92933	0	
vigie:ng-adm2-wukari	Wukari	admin2	NG	Taraba		7.87	9.78	0	30	
vigie:ng-wulgo	Wulgo	settlement	NG	Borno	Ngala	12.49	14.2	0	15	
vigie:ng-wurma	Wurma	settlement	NG	Katsina		12.5	7.45	0	15	
geonames:2318858	Wurno	settlement	NG	Sokoto		13.2905	5.4237	13087	0	
vigie:ng-adm2-wurno	Wurno	admin2	NG	Sokoto		13.29	5.43	0	15	
geonames:2318554	Wushishi	settlement	NG	Niger		9.7303	6.0731	0	0	
vigie:ng-adm2-wushishi	Wushishi	admin2	NG	Niger		9.7303	6.0731	0	20	
geonames:2318514	Yabo	settlement	NG	Sokoto		12.7222	5.0133	0	0	
vigie:ng-adm2-yabo	Yabo	admin2	NG	Sokoto		12.72	4.97	0	15	
vigie:ng-adm2-yagba-east	Yagba East	admin2	NG	Kogi		8.2	5.85	0	25	
vigie:ng-adm2-yagba-west	Yagba West	admin2	NG	Kogi		8.25	5.55	0	22	
vigie:ng-yakawada	Yakawada	settlement	NG	Kaduna	Giwa	11.2	7.35	0	15	
vigie:ng-yakila	Yakila	settlement	NG	Niger		10.05	6.3	0	15	
vigie:ng-yalwan-duguri	Yalwan Duguri	settlement	NG	Bauchi		9.75	10.4	0	15	Yelwan Duguri
vigie:ng-yandoto	Yandoto	settlement	NG	Zamfara	Tsafe	11.9	6.85	0	15	
vigie:ng-yankara	Yankara	settlement	NG	Katsina		11.8	6.98	0	8	
vigie:ng-yantumaki	Yantumaki	settlement	NG	Katsina		12.35	7.55	0	5	Yan Tumaki
vigie:ng-yargeda	Yargeda	settlement	NG	Zamfara	Bukkuyum	12	5.5	0	15	
vigie:ng-yashikera	Yashikera	settlement	NG	Kwara		9.77	3.4	0	15	
geonames:2318152	Yauri	settlement	NG	Kebbi		10.8351	4.7424	0	0	Yelwa
vigie:ng-adm2-yauri	Yauri	admin2	NG	Kebbi		10.78	4.8	0	20	
vigie:ng-yelewata	Yelewata	settlement	NG	Benue	Guma	8.03	8.6	5000	0	Yelwata|Yelwata village|Yelewata village
geonames:2318166	Yelwa	settlement	NG	Plateau	Wase	8.8333	9.6333	13234	0	
geonames:2318123	Yenagoa	settlement	NG	Bayelsa		4.9268	6.2676	24335	0	Yenegoa
vigie:ng-yewa	Yewa	region	NG	Ogun		7.2	2.95	0	25	
iso:NG-YO	Yobe	admin1	NG			12.2	11.7	3650000	120	
vigie:ng-yogbo	Yogbo	settlement	NG	Benue		7.85	8.4	0	15	
geonames:2318044	Yola	settlement	NG	Adamawa		9.2084	12.4815	96006	0	Jimeta|Yola town
vigie:ng-adm2-yola-north	Yola North	admin2	NG	Adamawa		9.27	12.45	0	6	
vigie:ng-adm2-yola-south	Yola South	admin2	NG	Adamawa		9.2	12.48	0	12	
vigie:ng-adm2-yorro	Yorro	admin2	NG	Taraba		8.95	11.51	0	18	
vigie:ng-adm2-yunusari	Yunusari	admin2	NG	Yobe		13.1	11.5	0	35	
vigie:ng-yunusari	Yunusari	settlement	NG	Yobe	Yunusari	13.13	11.55	0	15	
vigie:ng-adm2-yusufari	Yusufari	admin2	NG	Yobe		13.1	11.1	0	40	
vigie:ng-yusufari	Yusufari	settlement	NG	Yobe		13.07	11.17	0	15	
vigie:ng-zabarmari	Zabarmari	settlement	NG	Borno	Jere	11.95	13.3	0	15	
geonames:2317899	Zaki Biam	settlement	NG	Benue	Ukum	7.5067	9.6104	10470	0	Zaki Biyem
iso:NG-ZA	Zamfara	admin1	NG			12.2	6.3	4500000	100	
geonames:2317818	Zango	settlement	NG	Katsina		13.0531	8.4857	12371	0	
vigie:ng-adm2-zango	Zango	admin2	NG	Katsina		13.0531	8.4857	0	20	
vigie:ng-adm2-zangon-kataf	Zangon Kataf	admin2	NG	Kaduna		9.8	8.3	0	22	
vigie:ng-zangon-kataf	Zangon Kataf	settlement	NG	Kaduna	Zangon Kataf	9.79	8.3	0	15	
geonames:2317765	Zaria	settlement	NG	Kaduna		11.1113	7.7227	975153	0	
vigie:ng-adm2-zaria	Zaria	admin2	NG	Kaduna		11.08	7.72	0	12	
vigie:ng-zazzaga	Zazzaga	settlement	NG	Niger		9.75	7.05	0	15	
vigie:ng-zike	Zike	settlement	NG	Plateau	Bassa	9.88	8.72	0	15	Zikke
geonames:2317675	Zing	settlement	NG	Taraba		8.9906	11.7476	0	0	Zinna
vigie:ng-adm2-zing	Zing	admin2	NG	Taraba		9	11.75	0	15	
geonames:2317630	Zonkwa	settlement	NG	Kaduna	Zangon Kataf	9.7845	8.2906	0	0	Zankuwa|Zenkuwa
vigie:ng-zuba	Zuba	settlement	NG	Territoire de la capitale fédérale		9.1	7.22	0	15	
vigie:ng-zugu	Zugu	settlement	NG	Zamfara	Bukkuyum	12.05	5.4	0	15	
vigie:ng-zugurma	Zugurma	settlement	NG	Niger		9.75	5.1	0	15	
geonames:2317569	Zungeru	settlement	NG	Niger	Shiroro	9.8073	6.1524	24447	0	
vigie:ng-zurak	Zurak	settlement	NG	Plateau	Wase	9.25	10.55	0	15	
geonames:2317551	Zurmi	settlement	NG	Zamfara	Zurmi	12.7767	6.784	0	0	
vigie:ng-adm2-zurmi	Zurmi	admin2	NG	Zamfara		12.78	6.79	0	22	
geonames:2317548	Zuru	settlement	NG	Kebbi		11.4352	5.2349	24338	0	
vigie:ng-adm2-zuru	Zuru	admin2	NG	Kebbi		11.43	5.23	0	20	
`;
