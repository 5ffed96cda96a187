/** Places of Ivory Coast, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const CI = `
geonames:2293549	Abengourou	settlement	CI	Comoé		6.7304	-3.49	104020	0	
geonames:2293538	Abidjan	settlement	CI	Abidjan		5.3544	-4.0017	5600000	0	
iso:CI-AB	Abidjan	admin1	CI			5.36	-4.02	0	20	
vigie:ci-abobo	Abobo	quarter	CI	Abidjan		5.42	-4.02	0	2	
geonames:2293507	Aboisso	settlement	CI	Comoé		5.4667	-3.2	37654	0	
geonames:2293342	Adzopé	settlement	CI	Lagunes		6.1069	-3.8619	61884	0	
geonames:2293268	Agboville	settlement	CI	Lagunes		5.9403	-4.28	81770	0	
vigie:ci-adm2-agneby-tiassa	Agnéby-Tiassa	admin2	CI	Lagunes		6	-4.5	0	50	
geonames:2292663	Assinie	settlement	CI	Lagunes		5.1338	-3.291	0	0	
vigie:ci-attecoube	Attécoubé	quarter	CI	Abidjan		5.34	-4.04	0	2	
vigie:ci-aeroport-felix-houphouet-boigny	Aéroport Félix-Houphouët-Boigny	airport	CI	Abidjan		5.2614	-3.9263	0	2	
vigie:ci-adm2-bafing	Bafing	admin2	CI	Woroba		8.3	-7.7	0	50	
vigie:ci-adm2-bagoue	Bagoué	admin2	CI	Savanes		9.9	-6.4	0	60	région de la Bagoué
vigie:ci-bandama	Bandama	river	CI			7.2	-5.3	0	0	fleuve Bandama
geonames:2292179	Bangolo	settlement	CI	Montagnes		7.0123	-7.4864	17712	0	
iso:CI-BS	Bas-Sassandra	admin1	CI			5.4	-6.7	0	90	
geonames:2291666	Biankouma	settlement	CI	Montagnes		7.7391	-7.6138	22868	0	
vigie:ci-bilimono	Bilimono	settlement	CI	Zanzan		9.55	-4.2	0	10	
geonames:2291451	Bloléquin	settlement	CI	Montagnes		6.5691	-8.0025	0	0	Blolekin
geonames:2291136	Bondoukou	settlement	CI	Zanzan		8.0402	-2.8	80000	0	Bondoukau|Bonduku|Boudoukou|Gontoukou
geonames:2290985	Botro	settlement	CI	Vallée du Bandama		7.8525	-5.3106	13375	0	
geonames:2290964	Bouaflé	settlement	CI	Sassandra-Marahoué		6.978	-5.748	60962	0	
geonames:2290956	Bouaké	settlement	CI	Vallée du Bandama		7.6939	-5.0303	740000	0	
geonames:2290896	Bougou	settlement	CI	Savanes		10.2231	-5.8657	0	0	
geonames:2290871	Bouko	settlement	CI	Zanzan		9.4787	-3.173	0	0	
geonames:2290849	Bouna	settlement	CI	Zanzan		9.2693	-2.9951	37000	0	Buna
geonames:2290836	Boundiali	settlement	CI	Savanes		9.5217	-6.4869	38878	0	Boundiouli|Bundiali
vigie:ci-adm2-bounkani	Bounkani	admin2	CI	Zanzan		9.25	-3.4	0	85	région du Bounkani
vigie:ci-adm2-belier	Bélier	admin2	CI	Lacs		6.8	-5.1	0	45	
geonames:2291779	Béoumi	settlement	CI	Vallée du Bandama		7.6739	-5.5808	23053	0	Beumi
vigie:ci-adm2-cavally	Cavally	admin2	CI	Montagnes		6.3	-7.6	0	60	
vigie:ci-cocody	Cocody	quarter	CI	Abidjan		5.36	-3.97	0	2	
iso:CI-CM	Comoé	admin1	CI			6.1	-3.3	0	70	
geonames:2290609	Dabakala	settlement	CI	Vallée du Bandama		8.3632	-4.4286	13717	0	
geonames:2290582	Dabou	settlement	CI	Lagunes		5.3256	-4.3769	69661	0	
geonames:2290486	Daloa	settlement	CI	Sassandra-Marahoué		6.89	-6.45	255168	0	
geonames:2290462	Danané	settlement	CI	Montagnes		7.2596	-8.155	53808	0	
iso:CI-DN	Denguélé	admin1	CI			9.6	-7.5	0	70	
geonames:2290173	Diawala	settlement	CI	Savanes		10.107	-5.4729	0	0	Diawalla|Diaouala|Diaoulia|Diaoulla|Diaulia
vigie:ci-difita	Difita	settlement	CI	Zanzan		9.85	-3.55	0	10	
geonames:2290000	Dikodougou	settlement	CI	Savanes		9.0676	-5.7722	0	0	
geonames:2289983	Dimbokro	settlement	CI	Lacs		6.6468	-4.7052	67349	0	
geonames:2289887	Divo	settlement	CI	Gôh-Djiboua		5.839	-5.36	127867	0	
geonames:2289724	Doropo	settlement	CI	Zanzan		9.8095	-3.3458	17000	0	
geonames:2289549	Duékoué	settlement	CI	Montagnes		6.742	-7.3492	47198	0	
geonames:2290350	Débété	settlement	CI	Savanes		10.6131	-6.5953	0	0	Débélé|Dabele|Diebele
geonames:2289291	Facobly	settlement	CI	Montagnes		7.3883	-7.3764	0	0	
geonames:2289049	Ferkessédougou	settlement	CI	Savanes		9.5928	-5.1945	120000	0	Ferké
vigie:ci-adm2-folon	Folon	admin2	CI	Denguélé		10	-7.5	0	40	
geonames:2288829	Gagnoa	settlement	CI	Gôh-Djiboua		6.1504	-5.88	123184	0	
vigie:ci-adm2-gbeke	Gbêkê	admin2	CI	Vallée du Bandama		7.7	-5.1	0	50	
vigie:ci-adm2-gbokle	Gbôklé	admin2	CI	Bas-Sassandra		5.3	-6.2	0	45	
vigie:ci-adm2-gontougo	Gontougo	admin2	CI	Zanzan		7.9	-3.1	0	75	
geonames:2288140	Govitan	settlement	CI	Zanzan		9.8665	-3.7255	0	0	
geonames:2288115	Grand-Bassam	settlement	CI	Comoé		5.2004	-3.75	85000	0	
vigie:ci-adm2-grands-ponts	Grands-Ponts	admin2	CI	Lagunes		5.3	-4.8	0	45	
geonames:2287958	Guiglo	settlement	CI	Montagnes		6.5437	-7.4935	39134	0	Guglo
vigie:ci-adm2-guemon	Guémon	admin2	CI	Montagnes		7	-7.2	0	40	
vigie:ci-adm2-goh	Gôh	admin2	CI	Gôh-Djiboua		6.2	-5.8	0	40	
iso:CI-GD	Gôh-Djiboua	admin1	CI			6	-5.6	0	70	Gôh
vigie:ci-adm2-hambol	Hambol	admin2	CI	Vallée du Bandama		8.6	-4.9	0	75	
vigie:ci-adm2-haut-sassandra	Haut-Sassandra	admin2	CI	Sassandra-Marahoué		6.9	-6.6	0	70	
vigie:ci-adm2-iffou	Iffou	admin2	CI	Lacs		7.2	-4.1	0	50	
vigie:ci-adm2-indenie-djuablin	Indénié-Djuablin	admin2	CI	Comoé		6.8	-3.4	0	45	
geonames:2287790	Issia	settlement	CI	Sassandra-Marahoué		6.4922	-6.5856	50313	0	
geonames:2287778	Jacqueville	settlement	CI	Lagunes		5.2051	-4.4146	0	0	
vigie:ci-adm2-kabadougou	Kabadougou	admin2	CI	Denguélé		9.5	-7.4	0	55	
vigie:ci-kafolo	Kafolo	settlement	CI	Zanzan		9.62	-4.33	0	0	Kofolo|Kafolo Bac
vigie:ci-kalamon	Kalamon	settlement	CI	Zanzan		9.78	-3.2	0	0	
geonames:2287540	Kanakono	settlement	CI	Savanes		10.355	-6.2363	0	0	Kanakoro
geonames:2286023	Kaouara	border_post	CI	Savanes		10.0908	-5.1948	0	0	Kaoura|Kaura|Kawara|Kouara
geonames:2287298	Katiola	settlement	CI	Vallée du Bandama		8.1373	-5.101	59641	0	
vigie:ci-kointa	Kointa	settlement	CI	Zanzan		9.9	-3.3	0	10	
geonames:2286632	Kolia	settlement	CI	Savanes		9.7651	-6.4637	0	0	
vigie:ci-kolobougou	Kolobougou	settlement	CI	Zanzan		9.6	-4.25	0	10	
geonames:2286458	Kong	settlement	CI	Savanes		9.1494	-4.6098	0	0	
geonames:2286304	Korhogo	settlement	CI	Savanes		9.458	-5.6296	290000	0	
geonames:2285905	Kouibly	settlement	CI	Montagnes		7.256	-7.2351	0	0	
geonames:2285707	Kouto	settlement	CI	Savanes		9.8903	-6.4092	0	0	
iso:CI-LC	Lacs	admin1	CI			7	-4.9	0	60	
iso:CI-LG	Lagunes	admin1	CI			5.9	-4.1	0	70	
vigie:ci-laleraba	Laléraba	border_post	CI	Savanes		10.13	-5.079	0	0	La Léraba
vigie:ci-adm2-loh-djiboua	Lôh-Djiboua	admin2	CI	Gôh-Djiboua		5.7	-5.5	0	50	
geonames:2284647	Man	settlement	CI	Montagnes		7.4125	-7.5538	140000	0	
geonames:2284589	Mankono	settlement	CI	Woroba		8.0586	-6.1897	19095	0	
vigie:ci-adm2-marahoue	Marahoué	admin2	CI	Sassandra-Marahoué		7	-5.9	0	50	
vigie:ci-mine-d-or-de-tongon	Mine d’or de Tongon	mine	CI	Savanes		9.93	-5.71	0	3	Tongon
vigie:ci-mine-d-or-d-ity	Mine d’or d’Ity	mine	CI	Montagnes		6.87	-8.11	0	2	Ity
geonames:2284590	Minignan	settlement	CI	Denguélé		9.9974	-7.8359	0	0	Maninian
iso:CI-MG	Montagnes	admin1	CI			7.1	-7.5	0	80	
geonames:2284200	Moro-Moro	settlement	CI	Zanzan		9.7383	-4.2394	0	0	
vigie:ci-adm2-moronou	Moronou	admin2	CI	Lacs		6.6	-4.2	0	40	
geonames:2284460	M’Bengué	settlement	CI	Savanes		10.0024	-5.9004	0	0	Mbengué|M’Begue|M’Begue Sokoro|Mbenguie|Mbingue|Mbngue
geonames:2284088	Nafoun	settlement	CI	Savanes		9.3347	-6.2117	0	0	
vigie:ci-nahibly	Nahibly	camp	CI	Montagnes		6.74	-7.36	0	0	
geonames:2283916	Nassian	settlement	CI	Zanzan		8.4527	-3.4715	0	0	
vigie:ci-adm2-nawa	Nawa	admin2	CI	Bas-Sassandra		5.9	-6.7	0	50	région de la Nawa
geonames:2283616	Niakaramandougou	settlement	CI	Vallée du Bandama		8.6576	-5.2911	0	0	Niakara
geonames:2283456	Niellé	settlement	CI	Savanes		10.1981	-5.6234	0	0	Niele
vigie:ci-niornigue	Niornigué	settlement	CI	Zanzan		9.6	-4.1	0	10	
geonames:2283307	Noé	border_post	CI	Comoé		5.2939	-2.7848	0	0	
vigie:ci-adm2-n-zi	N’Zi	admin2	CI	Lacs		6.8	-4.5	0	40	
geonames:2283016	Odienné	settlement	CI	Denguélé		9.5051	-7.5643	42000	0	Odjene|ao die nei
geonames:2282907	Ouangolodougou	settlement	CI	Savanes		9.9684	-5.1488	45000	0	Ouangolo|Wangolodougou|Wangolodugu
geonames:2282720	Papara	settlement	CI	Savanes		10.6243	-6.2535	0	0	Pahara|Papala
vigie:ci-parc-national-de-tai	Parc national de Taï	park	CI	Montagnes		5.75	-7.1	0	35	
vigie:ci-parc-national-de-la-comoe	Parc national de la Comoé	park	CI	Zanzan		9.1	-3.8	0	55	parc de la Comoé|Comoé National Park|parc de Comoé
vigie:ci-plateau	Plateau	quarter	CI	Abidjan		5.32	-4.02	0	2	
vigie:ci-pogo	Pogo	border_post	CI	Savanes		10.437	-5.631	0	0	
vigie:ci-adm2-poro	Poro	admin2	CI	Savanes		9.4	-5.8	0	60	
vigie:ci-port-bouet	Port-Bouët	quarter	CI	Abidjan		5.26	-3.93	0	2	
geonames:2282178	Sakassou	settlement	CI	Vallée du Bandama		7.4546	-5.2926	15068	0	
geonames:2282124	Samatiguila	settlement	CI	Denguélé		9.8195	-7.5609	0	0	Samatigila
geonames:2282006	San-Pédro	settlement	CI	Bas-Sassandra		4.7485	-6.6363	260000	0	
geonames:2282071	Sandégué	settlement	CI	Zanzan		7.9817	-3.5546	0	0	
geonames:2281951	Sassandra	settlement	CI	Bas-Sassandra		4.9538	-6.0853	23274	0	
iso:CI-SM	Sassandra-Marahoué	admin1	CI			6.9	-6.3	0	65	
iso:CI-SV	Savanes	admin1	CI			9.6	-5.6	0	110	
geonames:2281640	Sikolo	settlement	CI	Zanzan		9.4425	-4.7151	0	0	
geonames:2281606	Sinfra	settlement	CI	Sassandra-Marahoué		6.621	-5.9114	59919	0	
geonames:2281609	Sinématiali	settlement	CI	Savanes		9.5841	-5.3848	0	0	
geonames:2281571	Sipilou	settlement	CI	Montagnes		7.8645	-8.1014	0	0	
geonames:2598243	Soubré	settlement	CI	Bas-Sassandra		5.7856	-6.6083	58492	0	
vigie:ci-adm2-sud-comoe	Sud-Comoé	admin2	CI	Comoé		5.5	-3.2	0	45	
geonames:2596934	Séguéla	settlement	CI	Woroba		7.9504	-6.67	51157	0	
geonames:2281120	Tabou	settlement	CI	Bas-Sassandra		4.423	-7.3528	17134	0	Tabu
geonames:2280995	Tanda	settlement	CI	Zanzan		7.8034	-3.1683	20161	0	
geonames:2281075	Taï	settlement	CI	Montagnes		5.8737	-7.4552	0	0	
vigie:ci-adm2-tchologo	Tchologo	admin2	CI	Savanes		9.7	-4.9	0	75	région du Tchologo
geonames:2280589	Tengréla	settlement	CI	Savanes		10.4811	-6.4069	40000	0	Tingréla
geonames:2280685	Tienko	settlement	CI	Denguélé		10.2247	-7.4825	0	0	
geonames:2280607	Tindara	settlement	CI	Savanes		10.0096	-6.476	0	0	
vigie:ci-togolokaye	Togolokaye	settlement	CI	Zanzan		9.5	-3.5	0	10	Tolokaye
geonames:2287097	Togoniéré	settlement	CI	Savanes		9.4888	-5.0594	0	0	
vigie:ci-adm2-tonkpi	Tonkpi	admin2	CI	Montagnes		7.4	-7.9	0	60	
geonames:2280376	Touba	settlement	CI	Woroba		8.28	-7.684	27504	0	
vigie:ci-tougbo	Tougbo	settlement	CI	Zanzan		9.72	-4.15	0	5	
geonames:2280335	Toulépleu	settlement	CI	Montagnes		6.5797	-8.4109	0	0	
geonames:2280316	Toumodi	settlement	CI	Lacs		6.558	-5.0177	39005	0	Tumodi
vigie:ci-toumoukoro	Toumoukoro	settlement	CI	Savanes		10.38	-5.1	0	10	
vigie:ci-treichville	Treichville	quarter	CI	Abidjan		5.3	-4.01	0	2	
geonames:2280865	Téhini	settlement	CI	Zanzan		9.6054	-3.658	9000	0	
iso:CI-VB	Vallée du Bandama	admin1	CI			8.1	-5	0	90	
geonames:2280051	Varalé	settlement	CI	Zanzan		9.6588	-3.2796	0	0	Virale
geonames:2280045	Vavoua	settlement	CI	Sassandra-Marahoué		7.3819	-6.4778	31250	0	
vigie:ci-vonkoro	Vonkoro	border_post	CI	Zanzan		9.15	-2.75	0	0	
iso:CI-WR	Woroba	admin1	CI			8.2	-6.8	0	80	
vigie:ci-adm2-worodougou	Worodougou	admin2	CI	Woroba		8	-6.7	0	55	
geonames:2279755	Yamoussoukro	settlement	CI	Yamoussoukro		6.8184	-5.2755	340000	0	
iso:CI-YM	Yamoussoukro	admin1	CI			6.82	-5.28	0	25	
vigie:ci-yopougon	Yopougon	quarter	CI	Abidjan		5.34	-4.09	0	2	
iso:CI-ZZ	Zanzan	admin1	CI			8.8	-3.3	0	100	
geonames:2279235	Zouan-Hounien	settlement	CI	Montagnes		6.9194	-8.2065	0	0	
geonames:2279172	Zuénoula	settlement	CI	Sassandra-Marahoué		7.4303	-6.0505	34435	0	
`;
