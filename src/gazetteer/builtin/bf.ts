/** Places of Burkina Faso, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const BF = `
geonames:2363246	Absouya	settlement	BF	Plateau-Central	Oubritenga	12.64	-1.0556	0	0	
geonames:7054471	Alga	settlement	BF	Centre-Nord	Bam	13.6089	-1.5469	0	0	
geonames:2363198	Andemtenga	settlement	BF	Centre-Est	Kouritenga	12.3242	-0.3092	0	0	Emdemtenga
geonames:2363194	Ankouna	settlement	BF	Centre-Nord	Namentenga	13.7391	-0.7544	0	0	Ankouma|Ankuna
geonames:2363185	Aorema	settlement	BF	Nord	Yatenga	13.6698	-2.3374	0	0	Aourema|Aoreama
geonames:2363183	Aourèma	settlement	BF	Boucle du Mouhoun	Kossi	13.3402	-3.92	0	0	
geonames:2363176	Arbollé	settlement	BF	Nord	Passoré	12.85	-2.05	0	0	
geonames:2363174	Aribinda	settlement	BF	Sahel	Soum	14.2296	-0.8654	12000	0	Arbinda
geonames:2363171	Arli	settlement	BF	Est	Tapoa	11.5833	1.4667	0	0	Arly
geonames:2363182	Arra	settlement	BF	Sahel	Oudalan	14.3119	-0.9273	0	0	
vigie:bf-avenue-kwame-nkrumah	Avenue Kwame-Nkrumah	quarter	BF	Centre	Kadiogo	12.364	-1.518	0	1	Kwame Nkrumah Avenue
vigie:bf-axe-axe-bobo-dedougou	Axe Bobo-Dédougou	road	BF			11.8	-3.9	0	80	route Bobo-Dédougou
vigie:bf-axe-axe-djibo-bourzanga	Axe Djibo-Bourzanga	road	BF			13.9	-1.6	0	30	route Djibo-Bourzanga|axe Bourzanga-Djibo
vigie:bf-axe-axe-dori-kaya	Axe Dori-Kaya	road	BF			13.6	-0.5	0	70	route Kaya-Dori|axe Kaya-Dori|RN3
vigie:bf-axe-axe-dori-tera	Axe Dori-Téra	road	BF			14.05	0.35	0	45	route Dori-Téra|axe Téra-Dori
vigie:bf-axe-axe-fada-kantchari	Axe Fada-Kantchari	road	BF			12.3	0.95	0	65	route Fada-Kantchari|axe Kantchari-Fada|RN4
vigie:bf-axe-axe-fada-pama	Axe Fada-Pama	road	BF			11.65	0.55	0	50	route Fada-Pama
vigie:bf-axe-axe-ouahigouya-djibo	Axe Ouahigouya-Djibo	road	BF			13.85	-2	0	50	
vigie:bf-aeroport-de-bobo-dioulasso	Aéroport de Bobo-Dioulasso	airport	BF	Hauts-Bassins	Houet	11.1601	-4.331	0	2	
vigie:bf-aeroport-de-ouagadougou	Aéroport de Ouagadougou	airport	BF	Centre	Kadiogo	12.3532	-1.5124	0	2	aéroport international de Ouagadougou|Thomas Sankara International Airport|base aérienne 511|Ouagadougou airport
geonames:2363136	Babirka	settlement	BF	Sahel	Séno	13.8072	-0.1563	0	0	
geonames:2363132	Babonga	settlement	BF	Sahel	Yagha	13.1065	0.5922	0	0	
geonames:2363094	Bafélé	settlement	BF	Sahel	Séno	14.0658	0.022	0	0	
geonames:2363083	Bagala	settlement	BF	Boucle du Mouhoun	Kossi	12.6	-3.8333	0	0	
geonames:2363076	Bagaré	settlement	BF	Nord	Passoré	12.9167	-2.6	0	0	
geonames:2363072	Bagassi	settlement	BF	Boucle du Mouhoun	Balé	11.75	-3.3	0	0	Bangassi
geonames:7701508	Bagré	settlement	BF	Centre-Est	Boulgou	11.4824	-0.517	0	0	
geonames:2363053	Baguéra	settlement	BF	Cascades	Léraba	10.5333	-5.4167	0	0	
geonames:2363040	Bakata	settlement	BF	Centre-Ouest	Ziro	11.7669	-1.8497	0	0	Bagafa|Bagata
geonames:2363004	Balavé	settlement	BF	Boucle du Mouhoun	Banwa	12.3759	-4.1568	0	0	Balaye
geonames:2362993	Balga	settlement	BF	Est	Gourma	12.2157	0.1947	0	0	
geonames:2362989	Balkuy	quarter	BF	Centre	Kadiogo	12.2997	-1.4508	0	2	Balkoui|Balkouin
geonames:2597248	Balé	admin2	BF	Boucle du Mouhoun		11.78	-3	0	33	les Balé
geonames:2362973	Bam	admin2	BF	Centre-Nord		13.4	-1.6	0	33	
geonames:2362971	Bama	settlement	BF	Hauts-Bassins	Houet	11.3787	-4.4218	0	0	
geonames:2362576	Ban	settlement	BF	Boucle du Mouhoun	Banwa	12.7002	-4.3509	0	0	
geonames:2362945	Bana	settlement	BF	Boucle du Mouhoun	Balé	11.9167	-3.3833	0	0	
geonames:2362919	Bandiédaga	settlement	BF	Sahel	Séno	13.8752	0.2527	0	0	
geonames:2362914	Bandougou	settlement	BF	Hauts-Bassins	Kénédougou	10.9667	-4.8667	0	0	
geonames:2362909	Banfora	settlement	BF	Cascades	Comoé	10.6333	-4.7667	117000	0	
geonames:2362901	Bangao	settlement	BF	Sahel	Oudalan	14.77	-0.2565	0	0	
geonames:2362897	Bangasse	settlement	BF	Nord	Yatenga	13.0993	-2.5948	0	0	
geonames:2362886	Bango	settlement	BF	Nord	Yatenga	13.6627	-2.5447	0	0	
geonames:2362557	Banh	settlement	BF	Nord	Loroum	13.7927	-2.7094	0	0	Ban|Benh
geonames:2361603	Bani	settlement	BF	Sahel	Séno	13.7214	-0.1722	0	0	Dani
geonames:2362865	Bani	settlement	BF	Est	Gnagna	13.3667	-0.2667	0	0	
geonames:2362839	Banlo	settlement	BF	Sud-Ouest	Poni	10.5833	-3.2333	0	0	
geonames:2362813	Bantouani	settlement	BF	Est	Tapoa	12.5349	1.5195	0	0	
geonames:2597250	Banwa	admin2	BF	Boucle du Mouhoun		12.2	-4.1	0	33	les Banwa
geonames:2362827	Banwalé	settlement	BF	Hauts-Bassins	Houet	11.7612	-4.1935	0	0	Banouale|Banoualé
geonames:2362810	Banzon	settlement	BF	Hauts-Bassins	Kénédougou	11.3267	-4.7995	0	0	Banzo
geonames:2362912	Bané	settlement	BF	Centre-Est	Boulgou	11.5928	-0.3483	0	0	
geonames:2362802	Baoudoumboin	settlement	BF	Nord	Yatenga	13.0535	-2.6334	0	0	Baoudoumboen
geonames:2362798	Baouiga	settlement	BF	Centre-Ouest	Ziro	11.6167	-1.65	0	0	Bauiga
geonames:2362793	Baraboulé	settlement	BF	Sahel	Soum	14.2066	-1.8531	0	0	Barraboulé|Barabule
geonames:2362781	Barani	settlement	BF	Boucle du Mouhoun	Kossi	13.1691	-3.8899	0	0	
geonames:2362772	Barga	settlement	BF	Nord	Yatenga	13.7933	-2.255	0	0	
geonames:2362770	Bargaré	settlement	BF	Sahel	Séno	13.8884	-0.1537	0	0	
geonames:2362763	Baribsi	settlement	BF	Nord	Passoré	12.85	-2.45	0	0	
vigie:bf-barrage-de-kompienga	Barrage de Kompienga	lake	BF	Est	Kompienga	11.15	0.67	0	12	Kompienga Dam
geonames:2362735	Barsalogho	settlement	BF	Centre-Nord	Sanmatenga	13.4139	-1.0558	14000	0	Barsalogo|Bagsalogo|Barsalgo
geonames:2362731	Bartiébougou	settlement	BF	Est	Komondjari	12.8729	0.7937	0	0	Bartibougou
geonames:2362713	Bascorma	settlement	BF	Nord	Zondoma	13.1674	-2.212	0	0	Baskorma
geonames:2362709	Baskouré	settlement	BF	Centre-Est	Kouritenga	12.1611	-0.2672	0	0	
geonames:2362707	Basma	settlement	BF	Centre-Nord	Sanmatenga	12.8833	-1.55	0	0	
geonames:2362705	Basnéré	settlement	BF	Centre-Nord	Sanmatenga	13.6063	-0.882	0	0	
geonames:2362689	Bassi	settlement	BF	Nord	Zondoma	13.3252	-2.2453	0	0	Basci
geonames:2362669	Batié	settlement	BF	Sud-Ouest	Noumbiel	9.8833	-2.9167	10000	0	
geonames:2362665	Batié-Nord	settlement	BF	Sud-Ouest	Poni	10.3984	-2.8709	0	0	
geonames:2362650	Bayend-Foulgo	settlement	BF	Centre-Nord	Bam	13.4147	-1.4785	0	0	Bayendfoulgo|Bayendéfoulgo
geonames:2362644	Bazèga	admin2	BF	Centre-Sud		11.9	-1.5	0	33	
geonames:2362603	Belehede	settlement	BF	Sahel	Soum	14.0815	-1.2908	0	0	Belekede
geonames:2362414	Belhourou	settlement	BF	Sahel	Soum	14.3049	-1.0544	0	0	Belhouro|Béléhouro|Birouro
geonames:2362482	Bembela	settlement	BF	Nord	Yatenga	13.5542	-2.4884	0	0	
geonames:2362568	Bendogo	settlement	BF	Centre	Kadiogo	12.3928	-1.4544	0	0	
geonames:2362157	Berma	settlement	BF	Boucle du Mouhoun	Kossi	13.3315	-3.8435	0	0	Borma
geonames:2362525	Biba	settlement	BF	Boucle du Mouhoun	Nayala	12.8104	-2.966	0	0	
geonames:2362520	Bidi	settlement	BF	Nord	Yatenga	13.9078	-2.4855	0	0	
geonames:2362498	Bilanga	settlement	BF	Est	Gnagna	12.55	0.0167	0	0	
geonames:2362497	Bilanga-Yanga	settlement	BF	Est	Gnagna	12.4582	-0.102	0	0	
geonames:2570191	Bilbalogho	quarter	BF	Centre	Kadiogo	12.3603	-1.4083	0	2	Bilbalogo
geonames:2362475	Bindé	settlement	BF	Centre-Sud	Zoundwéogo	11.7542	-1.0944	0	0	Binnde
geonames:2362458	Bingo	settlement	BF	Centre-Ouest	Boulkiemdé	12.301	-1.8297	0	0	
geonames:2362403	Bissan	settlement	BF	Boucle du Mouhoun	Nayala	12.85	-3.4167	0	0	
geonames:2362399	Bissiga	settlement	BF	Centre-Est	Boulgou	11.83	-0.0258	0	0	
geonames:2362376	Bittou	settlement	BF	Centre-Est	Boulgou	11.2581	-0.3061	21000	0	Bitou|Bittu
geonames:2362513	Biéha	settlement	BF	Centre-Ouest	Sissili	11.06	-1.8214	0	0	Bega
geonames:2362359	Boala	settlement	BF	Centre-Nord	Namentenga	12.8833	-0.7	0	0	
geonames:2362344	Bobo-Dioulasso	settlement	BF	Hauts-Bassins	Houet	11.1771	-4.2979	904000	0	Bobo
geonames:2362323	Bogandé	settlement	BF	Est	Gnagna	12.9704	-0.1495	20000	0	
geonames:2362145	Bogoya	settlement	BF	Nord	Yatenga	13.6351	-2.4257	0	0	Boroya
geonames:2362304	Bohokari	settlement	BF	Hauts-Bassins	Tuy	11.4	-3.85	0	0	
geonames:2362287	Bokin	settlement	BF	Nord	Passoré	13.0081	-1.7903	0	0	Boken
geonames:6875024	Bomborokuy	settlement	BF	Boucle du Mouhoun	Kossi	13.0075	-3.9608	0	0	Bomborokui
geonames:2362233	Bonam	settlement	BF	Centre-Nord	Namentenga	12.7833	-0.6	0	0	
geonames:2362222	Bondigui	settlement	BF	Sud-Ouest	Bougouriba	10.9167	-3.4833	0	0	
geonames:2362216	Bondokuy	settlement	BF	Boucle du Mouhoun	Mouhoun	11.8444	-3.768	0	0	Bondoukuy|Bondoukui
geonames:2362204	Boni	settlement	BF	Hauts-Bassins	Tuy	11.5667	-3.4	0	0	
geonames:2362187	Bonro	settlement	BF	Boucle du Mouhoun	Sourou	13.0458	-3.2145	0	0	
geonames:2362165	Borguindé	settlement	BF	Sahel	Soum	14.1106	-1.7204	0	0	Borguiéndé
geonames:2362150	Boromo	settlement	BF	Boucle du Mouhoun	Balé	11.7454	-2.9301	17000	0	Borom
geonames:2362139	Bosey	settlement	BF	Sahel	Oudalan	14.5422	-0.3303	0	0	Bossey
geonames:2362127	Bossongri	settlement	BF	Sahel	Yagha	12.9	0.9	0	0	
geonames:2362125	Bossora	settlement	BF	Hauts-Bassins	Houet	11.7111	-4.0913	0	0	
geonames:2362117	Botou	settlement	BF	Est	Tapoa	12.6628	2.0527	0	0	Boto
iso:BF-01	Boucle du Mouhoun	admin1	BF			12.4	-3.4	1900000	110	Bankui
geonames:2362089	Boudangou	settlement	BF	Est	Gourma	12.1333	0.3333	0	0	
geonames:2362085	Boudiéri	settlement	BF	Est	Tapoa	12.3165	1.6524	0	0	
geonames:2362080	Boudry	settlement	BF	Plateau-Central	Ganzourgou	12.2167	-0.7333	0	0	Boudri|Bouari
geonames:2361823	Bougnounou	settlement	BF	Centre-Ouest	Ziro	11.8	-1.9833	0	0	Bougounou
geonames:2362058	Bougounam	settlement	BF	Nord	Loroum	13.3626	-2.3925	0	0	Bougouname
geonames:2362047	Bougouriba	admin2	BF	Sud-Ouest		10.9	-3.4	0	33	
geonames:2362036	Boukargou	settlement	BF	Est	Gnagna	13.3025	0.0285	0	0	
geonames:2362028	Boukouma	settlement	BF	Sahel	Soum	14.2049	-0.7341	0	0	
geonames:2362006	Boulgou	admin2	BF	Centre-Est		11.55	-0.4	0	33	
geonames:2361998	Bouli	settlement	BF	Centre-Nord	Sanmatenga	12.7667	-1.0833	0	0	
geonames:2361988	Boulkiemdé	admin2	BF	Centre-Ouest		12.25	-2.3	0	33	Bulkiemdé
geonames:2361978	Boulma	settlement	BF	Nord	Passoré	12.95	-2.1333	0	0	
geonames:2361934	Boulmonga	settlement	BF	Est	Komondjari	12.85	0.7667	0	0	Boulmanga
geonames:2361956	Boulounga	settlement	BF	Centre-Nord	Bam	13.6037	-1.562	0	0	
geonames:2361946	Boulsa	settlement	BF	Centre-Nord	Namentenga	12.6666	-0.5747	18000	0	Boulssa|Bulsa
geonames:2361953	Boulzoma	settlement	BF	Nord	Yatenga	13.8201	-2.42	0	0	
geonames:2361921	Bouna	settlement	BF	Nord	Loroum	13.7702	-1.9712	0	0	
geonames:2361923	Bouna	settlement	BF	Boucle du Mouhoun	Sourou	13.251	-3.3969	0	0	
geonames:12076761	Boundoré	settlement	BF	Sahel	Yagha	13.4411	0.9073	0	0	
geonames:2361912	Boungou	settlement	BF	Est	Gourma	12.0012	1.3923	0	0	
geonames:2361908	Bounou	settlement	BF	Boucle du Mouhoun	Nayala	12.8	-2.8167	0	0	
geonames:2361898	Boura	settlement	BF	Centre-Ouest	Sissili	11.0428	-2.502	0	0	Bura
geonames:2361894	Bourasso	settlement	BF	Boucle du Mouhoun	Kossi	12.6333	-3.7167	0	0	Burasso
geonames:2361860	Bouroum	settlement	BF	Centre-Nord	Namentenga	13.6103	-0.6495	0	0	Bourroum|Burum
geonames:2361859	Bouroum-Bouroum	settlement	BF	Sud-Ouest	Poni	10.5333	-3.2333	0	0	Burumburum
geonames:2361869	Bourro	settlement	BF	Sahel	Soum	14.3201	-1.4328	0	0	Bouro
geonames:2361853	Bourzanga	settlement	BF	Centre-Nord	Bam	13.6781	-1.5461	0	0	Boulzanga|Bourzenga
geonames:2361850	Boussera	settlement	BF	Sud-Ouest	Poni	10.3333	-3.0167	0	0	Bouséra|Bousso
geonames:2361835	Boussou	settlement	BF	Nord	Zondoma	13.0254	-2.5652	0	0	Boussouma|Bussu
geonames:2361841	Boussoukoula	settlement	BF	Sud-Ouest	Noumbiel	9.8333	-3.1	0	0	Bousoukoula
geonames:2361836	Boussouma	settlement	BF	Centre-Nord	Sanmatenga	12.9084	-1.0808	0	0	Bousouma|Bussuma
geonames:2361838	Boussouma	settlement	BF	Centre-Est	Boulgou	11.5333	-0.3333	0	0	
geonames:2361845	Boussé	settlement	BF	Plateau-Central	Kourwéogo	12.6576	-1.8929	16000	0	Busse
geonames:2362077	Bouéndé	settlement	BF	Hauts-Bassins	Houet	11.1783	-4.6143	0	0	Bouandé
geonames:2362074	Bouéré	settlement	BF	Hauts-Bassins	Tuy	11.5	-3.6833	0	0	
geonames:2362626	Béguédo	settlement	BF	Centre-Est	Boulgou	11.7808	-0.7339	0	0	
geonames:2362617	Békuy	settlement	BF	Hauts-Bassins	Tuy	11.6333	-3.8833	0	0	Bekui
vigie:bf-beli	Béli	river	BF			14.8	0	0	0	fleuve Béli|vallée du Béli
geonames:2362575	Béna	settlement	BF	Boucle du Mouhoun	Banwa	12.0772	-4.1881	0	0	Bera
geonames:2362561	Bénéga	settlement	BF	Centre-Ouest	Sanguié	11.699	-2.6079	0	0	Banéga
geonames:2362544	Béré	settlement	BF	Centre-Sud	Zoundwéogo	11.8333	-1.15	0	0	
geonames:2362543	Béréba	settlement	BF	Hauts-Bassins	Tuy	11.6281	-3.6784	0	0	
geonames:2362542	Bérégadougou	settlement	BF	Cascades	Comoé	10.7667	-4.75	0	0	
vigie:bf-camp-baba-sy	Camp Baba Sy	camp	BF	Centre	Kadiogo	12.33	-1.515	0	0	Baba Sy
vigie:bf-camp-naba-koom-ii	Camp Naba Koom II	camp	BF	Centre	Kadiogo	12.355	-1.525	0	0	
vigie:bf-camp-sangoule-lamizana	Camp Sangoulé Lamizana	camp	BF	Centre	Kadiogo	12.37	-1.545	0	0	camp Lamizana|camp général Sangoulé Lamizana
iso:BF-02	Cascades	admin1	BF			10.4	-4.5	810000	80	Tannounyan
geonames:2361789	Cassou	settlement	BF	Centre-Ouest	Ziro	11.5823	-2.0464	0	0	Kassou|Cassu|Kasou|Kasso|Kassougou
iso:BF-03	Centre	admin1	BF			12.34	-1.53	3030000	30	Kadiogo
iso:BF-04	Centre-Est	admin1	BF			11.6	-0.3	1580000	80	Nakambé|Centre-East
iso:BF-05	Centre-Nord	admin1	BF			13.3	-1	1870000	95	Kuilsé|Koulsé|Centre-North
iso:BF-06	Centre-Ouest	admin1	BF			11.9	-2.3	1660000	95	Nando|Centre-West
iso:BF-07	Centre-Sud	admin1	BF			11.4	-1.1	790000	70	Nazinon|Centre-South
vigie:bf-cinkanse	Cinkansé	border_post	BF	Centre-Est	Boulgou	11.12	0	0	0	Cinkassé
geonames:2361779	Coalla	settlement	BF	Est	Gnagna	13.4063	-0.1397	0	0	Koala|Coala|Koalla|Kouala
geonames:2359226	Comboari	settlement	BF	Est	Gourma	12.0667	0.2333	0	0	Komboari
geonames:2359217	Comin-Yanga	settlement	BF	Centre-Est	Koulpélogo	11.6997	0.1369	0	0	Komin-Yanga|Cmin-Yanga
geonames:2359209	Comoé	admin2	BF	Cascades		10.2	-4.5	0	45	
geonames:2361762	Dablo	settlement	BF	Centre-Nord	Sanmatenga	13.7187	-1.1819	0	0	
geonames:2361753	Daboura	settlement	BF	Boucle du Mouhoun	Banwa	12.2284	-3.9304	0	0	Dabura|Danoura
geonames:2361742	Dafinso	settlement	BF	Hauts-Bassins	Houet	11.2723	-4.23	0	0	Danfinnso|Dafinao|Dafingso
geonames:2361737	Dagalé	settlement	BF	Boucle du Mouhoun	Sourou	13.3721	-3.1947	0	0	
geonames:2361713	Dakiri	settlement	BF	Est	Gnagna	13.2956	-0.2447	0	0	
vigie:bf-dakola	Dakola	border_post	BF	Centre-Sud	Nahouri	11	-1.13	0	0	
geonames:2361700	Dakoro	settlement	BF	Cascades	Léraba	10.4667	-5.15	0	0	
geonames:2361680	Dalo	settlement	BF	Centre-Ouest	Ziro	11.7333	-2.0833	0	0	Dalou
geonames:2361670	Damané	settlement	BF	Centre-Nord	Sanmatenga	13.1456	-1.0838	0	0	
geonames:2361662	Damesma	settlement	BF	Centre-Nord	Sanmatenga	13.1063	-1.1684	0	0	
geonames:2361630	Dandé	settlement	BF	Hauts-Bassins	Houet	11.5848	-4.5611	0	0	
geonames:2361617	Dangadé	settlement	BF	Sahel	Séno	14.0155	-0.1528	0	0	
geonames:2361602	Dani	settlement	BF	Sahel	Séno	14.0497	-0.1621	0	0	
geonames:2361586	Dano	settlement	BF	Sud-Ouest	Ioba	11.1464	-3.0578	20000	0	
geonames:2361561	Dapoya	quarter	BF	Centre	Kadiogo	12.2	-2.3167	0	2	
geonames:2361567	Dapélogo	settlement	BF	Plateau-Central	Oubritenga	12.6692	-1.5344	0	0	Dapelgho|Dapelgo
geonames:2361546	Dargo	settlement	BF	Centre-Nord	Namentenga	12.7157	-0.2849	0	0	Darogo|Dorgo
geonames:2361539	Darkoye	settlement	BF	Sahel	Oudalan	14.6995	-0.091	0	0	Darkoy|Darkoy Mare
geonames:2361533	Darsalamy	settlement	BF	Hauts-Bassins	Houet	11.0428	-4.3663	0	0	Darsalami
geonames:2361528	Dassa	settlement	BF	Centre-Ouest	Sanguié	12.4503	-2.6875	0	0	
geonames:2361523	Dassasgho	quarter	BF	Centre	Kadiogo	12.3839	-1.4731	0	2	Dassasgo
geonames:2361483	Debere Talata	settlement	BF	Sahel	Oudalan	14.0262	0.0405	0	0	
geonames:2361468	Delga	settlement	BF	Centre-Nord	Sanmatenga	13.149	-1.1449	0	0	
geonames:2361461	Dembam	settlement	BF	Sahel	Oudalan	14.5828	0.1267	0	0	
geonames:2361450	Denga	settlement	BF	Sahel	Yagha	13.433	0.6926	0	0	
geonames:2361424	Di	settlement	BF	Boucle du Mouhoun	Sourou	13.169	-3.4151	0	0	
geonames:2361420	Diabatou	settlement	BF	Est	Gnagna	12.7363	0.1134	0	0	
geonames:2361418	Diabiga	settlement	BF	Est	Kompienga	11.1344	0.5511	0	0	Diebiga|Djebiga
geonames:2361417	Diabo	settlement	BF	Est	Gourma	12.0167	-0.0333	0	0	
geonames:2361406	Dialgaye	settlement	BF	Centre-Est	Kouritenga	11.9644	-0.3761	0	0	Dialgay
geonames:2361383	Dianra	settlement	BF	Boucle du Mouhoun	Sourou	13.1055	-3.164	0	0	
geonames:2361373	Diapaga	settlement	BF	Est	Tapoa	12.0731	1.7884	27000	0	
geonames:2361371	Diapangou	settlement	BF	Est	Gourma	12.1139	0.1808	0	0	Diapangu
geonames:2361354	Dibilou	settlement	BF	Centre-Nord	Sanmatenga	13.343	-0.9483	0	0	
geonames:2361345	Didyr	settlement	BF	Centre-Ouest	Sanguié	12.5604	-2.6219	0	0	Didyir|Didir
geonames:2361311	Dieri	settlement	BF	Hauts-Bassins	Kénédougou	11	-5.0167	0	0	
geonames:2361300	Diguel	settlement	BF	Sahel	Soum	14.0371	-1.5131	0	0	Digguiel
geonames:2361281	Dimistenga	settlement	BF	Centre-Est	Koulpélogo	12.1	-0.1833	0	0	
geonames:2361267	Dinderesso	settlement	BF	Hauts-Bassins	Houet	11.2228	-4.4303	0	0	Dinndéresso|Dinnderesso
geonames:2361262	Dingasso	settlement	BF	Hauts-Bassins	Kénédougou	11.6841	-4.826	0	0	
geonames:2361261	Dinguila	settlement	BF	Nord	Yatenga	13.871	-2.2705	0	0	Dinguela
geonames:2361260	Dinguiri	settlement	BF	Nord	Yatenga	13.7706	-2.358	0	0	
geonames:2361196	Dira	settlement	BF	Boucle du Mouhoun	Banwa	12.347	-3.9833	0	0	
geonames:2361193	Dissankuy	settlement	BF	Boucle du Mouhoun	Banwa	12.1925	-4.0297	0	0	Dissankui|Dissankoui
geonames:2361188	Dissin	settlement	BF	Sud-Ouest	Ioba	10.9333	-2.9333	0	0	Dissini|Disini
vigie:bf-diere	Dièrè	settlement	BF	Boucle du Mouhoun	Nayala	12.8454	-3.1041	0	0	Diéré
geonames:2361342	Diébougou	settlement	BF	Sud-Ouest	Bougouriba	10.9621	-3.2497	20000	0	Diebugu
geonames:2361340	Diéfoula	settlement	BF	Cascades	Comoé	10.25	-4.7	0	0	
geonames:2361178	Djibasso	settlement	BF	Boucle du Mouhoun	Kossi	13.1221	-4.1563	0	0	Jibasso
geonames:2361177	Djibo	settlement	BF	Sahel	Soum	14.0994	-1.6255	61000	0	Dzhibo|Jibo
geonames:2361174	Djigo	settlement	BF	Sahel	Séno	14.077	-0.2205	0	0	
geonames:2361170	Djigouèra	settlement	BF	Hauts-Bassins	Kénédougou	11.1723	-4.9142	0	0	Digouéra|Djigouena
geonames:2361173	Djigoué	settlement	BF	Sud-Ouest	Poni	10.05	-3.8167	0	0	
geonames:2361169	Djika	settlement	BF	Sahel	Soum	14.0482	-0.7166	0	0	
geonames:2361168	Djikando	settlement	BF	Sud-Ouest	Poni	10.3667	-3.2	0	0	
geonames:2361233	Djomga	settlement	BF	Sahel	Séno	14.0679	-0.0459	0	0	Diomga|Dionga
geonames:2361142	Dohoun	settlement	BF	Hauts-Bassins	Tuy	11.55	-3.6	0	0	Doboun|Dobouni
geonames:2361138	Dokui	settlement	BF	Boucle du Mouhoun	Kossi	12.5503	-4.107	0	0	Dokuy|Dokoui
geonames:2361136	Dolo	settlement	BF	Sud-Ouest	Bougouriba	10.8922	-3.349	0	0	
geonames:2361121	Dondolle	settlement	BF	Centre-Nord	Sanmatenga	13.0811	-1.0173	0	0	Dondolé
geonames:2361082	Dori	settlement	BF	Sahel	Séno	14.0354	-0.0345	47000	0	
geonames:2361428	Dossi	settlement	BF	Boucle du Mouhoun	Balé	11.5121	-3.3954	0	0	Dessi
geonames:2361066	Douban	settlement	BF	Boucle du Mouhoun	Sourou	12.9833	-3.2667	0	0	
geonames:2361042	Dougoumato	settlement	BF	Hauts-Bassins	Tuy	11.2167	-3.7667	0	0	
geonames:2361033	Doulougou	settlement	BF	Centre-Sud	Bazèga	11.9894	-1.4606	0	0	Doulgou
geonames:2361026	Doumbala	settlement	BF	Boucle du Mouhoun	Kossi	12.9093	-4.1705	0	0	Doumbara
geonames:2361018	Douna	settlement	BF	Cascades	Léraba	10.6167	-5.1167	0	0	
geonames:2361015	Doundégué	settlement	BF	Centre-Nord	Bam	13.7382	-1.3954	0	0	
geonames:2361004	Dounkou	settlement	BF	Boucle du Mouhoun	Sourou	13.3049	-3.1985	0	0	
geonames:2360973	Douroula	settlement	BF	Boucle du Mouhoun	Mouhoun	12.5841	-3.2996	0	0	Durula
geonames:2360972	Dourtenga	settlement	BF	Centre-Est	Koulpélogo	11.7167	-0.0167	0	0	Dourotenga|Dourotinga|Durotenga
vigie:bf-adm2-dyamongou	Dyamongou	admin2	BF	Est		12.47	1.5	0	40	Dyamangou
geonames:2361495	Débé	settlement	BF	Boucle du Mouhoun	Sourou	13.0819	-3.4247	0	0	
geonames:2361477	Dédougou	settlement	BF	Boucle du Mouhoun	Mouhoun	12.4634	-3.4607	63000	0	Dedugu
geonames:2361475	Dégué-Dégué	settlement	BF	Cascades	Comoé	10.7167	-4.3167	0	0	
geonames:2361444	Déou	settlement	BF	Sahel	Oudalan	14.6008	-0.719	3000	0	
vigie:bf-essakane	Essakane	settlement	BF	Sahel	Oudalan	14.38	0.07	0	0	
iso:BF-08	Est	admin1	BF			12.3	0.9	1940000	140	Goulmou|Eastern Region
geonames:2360886	Fada N’Gourma	settlement	BF	Est	Gourma	12.0616	0.3584	74000	0	Fada|Fada Ngourma|Fada-n-Gurma
geonames:2360872	Fakouna	settlement	BF	Boucle du Mouhoun	Mouhoun	12.35	-3.4333	0	0	Fakuna
geonames:2360870	Falagountou	settlement	BF	Sahel	Oudalan	14.3691	0.184	0	0	Falangountou|Foulagountou
vigie:bf-falaise-du-gobnangou	Falaise du Gobnangou	mountain	BF	Est	Tapoa	11.9	1.6	0	25	chaîne du Gobnangou|massif du Gobnangou
geonames:2360857	Faon	settlement	BF	Cascades	Léraba	10.7	-5.4	0	0	
geonames:2360855	Fara	settlement	BF	Boucle du Mouhoun	Balé	11.5294	-2.768	0	0	
geonames:2360847	Farakorosso	settlement	BF	Cascades	Comoé	9.8	-4.3333	0	0	
geonames:2360845	Faramana	settlement	BF	Hauts-Bassins	Houet	12.0492	-4.6716	0	0	
geonames:2360794	Filifili	settlement	BF	Sahel	Soum	14.1608	-1.7825	0	0	
geonames:2360793	Filio	settlement	BF	Sahel	Soum	14.2892	-1.2745	0	0	
geonames:2360783	Firgindi	settlement	BF	Sahel	Soum	14.061	-1.5961	0	0	
geonames:2360764	Folonzo	settlement	BF	Cascades	Comoé	9.95	-4.6833	0	0	Folanzo|Folenso
geonames:2360759	Forgui	settlement	BF	Centre-Nord	Sanmatenga	12.9833	-0.9333	0	0	
vigie:bf-foret-de-boulon-koflande	Forêt de Boulon-Koflandé	forest	BF	Cascades	Comoé	10.3	-4.6	0	18	
vigie:bf-foret-de-cassou	Forêt de Cassou	forest	BF	Centre-Ouest	Ziro	11.5	-1.95	0	10	
vigie:bf-foret-de-dida	Forêt de Dida	forest	BF	Cascades	Comoé	9.75	-4.35	0	20	
vigie:bf-foret-de-dinderesso	Forêt de Dinderesso	forest	BF	Hauts-Bassins	Houet	11.22	-4.4	0	6	forêt de Dindéresso
vigie:bf-foret-de-diefoula-logoniegue	Forêt de Diéfoula-Logoniégué	forest	BF	Cascades	Comoé	10	-4.2	0	25	forêt de Logoniégué|forêt de Diéfoula
vigie:bf-foret-de-kua	Forêt de Kua	forest	BF	Hauts-Bassins	Houet	11.17	-4.2	0	3	
vigie:bf-foube	Foubé	settlement	BF	Centre-Nord	Sanmatenga	13.62	-0.83	0	10	
geonames:2360732	Founzan	settlement	BF	Hauts-Bassins	Tuy	11.452	-3.2294	0	0	Finza|Fonzan|Fouzan
geonames:2360727	Fourkoura	settlement	BF	Cascades	Comoé	10.3333	-5.3667	0	0	
geonames:2360721	Foutouri	settlement	BF	Est	Komondjari	12.723	1.0505	0	0	
geonames:2360777	Fô	settlement	BF	Hauts-Bassins	Houet	11.8845	-4.5171	0	0	
geonames:2360682	Galgouli	border_post	BF	Sud-Ouest	Noumbiel	9.9667	-3.45	0	0	Gagouli|Gaguli
geonames:2360673	Gan	settlement	BF	Boucle du Mouhoun	Sourou	13.2564	-2.89	0	0	
geonames:2360652	Gangaol	settlement	BF	Sahel	Séno	13.7833	-0.095	0	0	
geonames:2360638	Gankouna	settlement	BF	Sahel	Soum	14.0712	-1.5191	0	0	
geonames:2360637	Ganta	settlement	BF	Est	Gnagna	13.5326	-0.046	0	0	
geonames:2360627	Ganzourgou	admin2	BF	Plateau-Central		12.25	-0.75	0	33	
geonames:2360621	Gaongo	settlement	BF	Centre-Sud	Bazèga	12.0081	-1.1711	0	0	Gaongho
geonames:2577162	Gaoua	settlement	BF	Sud-Ouest	Poni	10.2992	-3.2508	46000	0	
geonames:2360615	Garango	settlement	BF	Centre-Est	Boulgou	11.8	-0.5506	37000	0	
geonames:2360563	Gaskindé	settlement	BF	Sahel	Soum	13.913	-1.6343	0	0	Gasskindé
geonames:2360560	Gassan	settlement	BF	Boucle du Mouhoun	Nayala	12.8183	-3.2016	0	0	Gasson
geonames:2360548	Gassougou	settlement	BF	Centre-Est	Boulgou	11.1667	-0.5833	0	0	
geonames:2360545	Gatougou	settlement	BF	Sahel	Yagha	13.5303	0.3866	0	0	
geonames:2360541	Gayéri	settlement	BF	Est	Komondjari	12.6482	0.4931	8000	0	
vigie:bf-gbomblora	Gbomblora	settlement	BF	Sud-Ouest	Poni	10.17	-3.08	0	8	
geonames:2360516	Gnagna	admin2	BF	Est		13	0.1	0	33	
geonames:2357114	Gnimini	settlement	BF	Boucle du Mouhoun	Kossi	13.0421	-4.0185	0	0	Nyimini
geonames:2360481	Godyr	settlement	BF	Centre-Ouest	Sanguié	12.6983	-2.6239	0	0	Godyir|Gogyir
geonames:2360478	Goersa	settlement	BF	Boucle du Mouhoun	Nayala	12.55	-3.05	0	0	
geonames:2360471	Gogo	settlement	BF	Centre-Sud	Zoundwéogo	11.5608	-0.9617	0	0	
geonames:2360446	Gomboro	settlement	BF	Boucle du Mouhoun	Sourou	13.4846	-2.7764	0	0	Gomdoro|Gondoro
geonames:2361778	Gomboussougou	settlement	BF	Centre-Sud	Zoundwéogo	11.4261	-0.7728	0	0	Bonsoungou|Boussougou|Comboussougou|Komboussougou
geonames:2360441	Gomponsom	settlement	BF	Nord	Passoré	13.0213	-2.1763	0	0	
geonames:2360413	Goni	settlement	BF	Boucle du Mouhoun	Kossi	12.5833	-3.9667	0	0	
geonames:2360388	Gorel	settlement	BF	Sahel	Soum	14.0841	-0.7207	0	0	
geonames:2360385	Gorgadji	settlement	BF	Sahel	Séno	14.0328	-0.5195	0	0	
geonames:2360372	Gorom-Gorom	settlement	BF	Sahel	Oudalan	14.4429	-0.2347	11000	0	Gorom
geonames:2360371	Goron	settlement	BF	Boucle du Mouhoun	Sourou	13.0016	-2.7628	0	0	
geonames:2360351	Gossina	settlement	BF	Boucle du Mouhoun	Nayala	12.5175	-2.867	0	0	Gosina
geonames:2360350	Gosson	settlement	BF	Boucle du Mouhoun	Sourou	13.159	-3.0871	0	0	
vigie:bf-goudoubo	Goudoubo	camp	BF	Sahel	Oudalan	14.05	-0.1	0	0	camp de Goudoubo|Goudébo
geonames:2360267	Goundi	settlement	BF	Centre-Ouest	Sanguié	12.2333	-2.45	0	0	Gundi
vigie:bf-gounghin	Gounghin	quarter	BF	Centre	Kadiogo	12.36	-1.55	0	2	
geonames:2358476	Gountouré	settlement	BF	Sahel	Oudalan	14.4038	0.0776	0	0	
geonames:2360243	Gouran	settlement	BF	Boucle du Mouhoun	Sourou	13.0246	-3.4209	0	0	
geonames:2360240	Gourbaré	settlement	BF	Nord	Yatenga	13.5049	-2.331	0	0	
geonames:2360238	Gourcy	settlement	BF	Nord	Zondoma	13.2078	-2.3589	27000	0	Goursi
geonames:2360223	Gourma	admin2	BF	Est		12.1	0.5	0	50	
vigie:bf-guendbila	Guendbila	settlement	BF	Centre-Nord	Sanmatenga	13.7	-0.96	0	10	Guiembila
geonames:2360172	Guiaro	settlement	BF	Centre-Sud	Nahouri	11.3689	-1.3772	0	0	
vigie:bf-guiba	Guiba	settlement	BF	Centre-Sud	Zoundwéogo	11.77	-1.08	0	5	
geonames:2360171	Guibaré	settlement	BF	Centre-Nord	Bam	13.0974	-1.6036	0	0	
geonames:2360122	Guitti	settlement	BF	Nord	Yatenga	13.3758	-2.046	0	0	
geonames:2360196	Guéguéré	settlement	BF	Sud-Ouest	Ioba	11.1333	-3.1833	0	0	
geonames:2360110	Haaba	settlement	BF	Est	Gnagna	12.9167	0.7333	0	0	
geonames:2360101	Hamele	settlement	BF	Centre-Ouest	Sissili	11	-2.75	0	0	
geonames:2360099	Hantoukoura	settlement	BF	Sahel	Yagha	12.8034	1.1318	0	0	
iso:BF-09	Hauts-Bassins	admin1	BF			11.3	-4.2	2240000	95	Guiriko|High-Basins
geonames:2360087	Higa	settlement	BF	Sahel	Yagha	13.6107	0.7208	0	0	
geonames:2360084	Hitté	settlement	BF	Nord	Loroum	13.7547	-1.8406	0	0	
geonames:2360075	Houet	admin2	BF	Hauts-Bassins		11.2	-4.3	0	50	
geonames:2360073	Houndé	settlement	BF	Hauts-Bassins	Tuy	11.5	-3.5167	87000	0	Hunde
geonames:2360047	Illa	settlement	BF	Boucle du Mouhoun	Kossi	13.1472	-3.4951	0	0	
geonames:2360040	Imasgo	settlement	BF	Centre-Ouest	Boulkiemdé	12.4383	-2.3271	0	0	Imassogo|Imansorho|Imansoro|Jmansogo
geonames:2360033	Imiougou	settlement	BF	Centre-Nord	Sanmatenga	12.8983	-1.2989	0	0	Yimyougou|Imyougou|Yimiougou
vigie:bf-inata	Inata	settlement	BF	Sahel	Soum	14.35	-1.4	0	0	
geonames:2360023	Ingane	settlement	BF	Nord	Loroum	13.9483	-2.2123	0	0	Ingare
geonames:2597251	Ioba	admin2	BF	Sud-Ouest		11.1	-3	0	33	
geonames:2353484	Iolonioro	settlement	BF	Sud-Ouest	Bougouriba	10.7333	-3.4	0	0	Yolonioro
geonames:2359989	Ipelcé	settlement	BF	Centre-Sud	Bazèga	11.96	-1.545	0	0	Ipelsé|Ypelce|Ypelcé
geonames:2359967	Issigui	settlement	BF	Nord	Yatenga	13.5819	-2.4475	0	0	
geonames:2359956	Kabougou	settlement	BF	Est	Tapoa	11.9667	2.0167	0	0	Kaabougou
geonames:2359945	Kabèga	settlement	BF	Centre-Est	Kouritenga	12.1591	-0.1356	0	0	Kabéra|Kabegha|Kabégha
geonames:2359923	Kadiogo	admin2	BF	Centre		12.34	-1.53	0	30	
geonames:2359851	Kalsaka	settlement	BF	Nord	Yatenga	13.1808	-1.9794	0	0	
geonames:2359838	Kamandéna	settlement	BF	Boucle du Mouhoun	Mouhoun	12.3833	-3.5333	0	0	Kamadena
geonames:2359225	Kamboinsé	settlement	BF	Centre	Kadiogo	12.4631	-1.5636	0	0	
geonames:2359820	Kampiti	settlement	BF	Sahel	Séno	14.0331	0.0185	0	0	
geonames:2359819	Kampoaga	settlement	BF	Centre-Est	Koulpélogo	11.7833	-0.2167	0	0	
geonames:2359817	Kampti	settlement	BF	Sud-Ouest	Poni	10.1464	-3.4543	0	0	
geonames:2359785	Kando	settlement	BF	Centre-Est	Kouritenga	12.3431	-0.4953	0	0	
geonames:2359782	Kangala	settlement	BF	Hauts-Bassins	Kénédougou	10.9667	-5.25	0	0	Kankala
geonames:2359762	Kankalaba	settlement	BF	Cascades	Léraba	10.75	-5.2833	0	0	Kangalaba|Kankala
geonames:2359758	Kankan	settlement	BF	Sahel	Yagha	12.6497	0.781	0	0	
geonames:2359747	Kankassi	settlement	BF	Est	Gnagna	12.8167	0.0167	0	0	
geonames:2359745	Kankono	settlement	BF	Boucle du Mouhoun	Mouhoun	12.45	-3.3333	0	0	
geonames:2359723	Kantchari	settlement	BF	Est	Tapoa	12.4756	1.5116	15000	0	Kanchari
geonames:2359773	Kanyiré	settlement	BF	Centre-Est	Koulpélogo	11.1833	-0.25	0	0	Kanhiré|Kanhire
geonames:2359703	Karaba	settlement	BF	Hauts-Bassins	Tuy	11.3833	-2.8	0	0	
vigie:bf-karangasso-sambla	Karangasso-Sambla	settlement	BF	Hauts-Bassins	Houet	11.2	-4.63	0	5	
vigie:bf-karangasso-vigue	Karangasso-Vigué	settlement	BF	Hauts-Bassins	Houet	10.97	-4.18	0	5	
geonames:2359688	Karba	settlement	BF	Hauts-Bassins	Tuy	11.55	-3.55	0	0	
geonames:2359669	Kargo	settlement	BF	Centre-Nord	Bam	13.4955	-1.5188	0	0	
geonames:2359660	Karma	settlement	BF	Nord	Yatenga	13.7082	-2.3537	0	0	
geonames:2359656	Karo	settlement	BF	Boucle du Mouhoun	Mouhoun	12.3621	-3.3039	0	0	
vigie:bf-adm2-karo-peli	Karo-Peli	admin2	BF	Sahel		14.23	-0.87	0	40	
vigie:bf-karpala	Karpala	quarter	BF	Centre	Kadiogo	12.32	-1.47	0	2	
geonames:2359641	Kassandé	settlement	BF	Cascades	Comoé	10.5306	-4.2874	0	0	Kasande|Kasandé
geonames:2359629	Kassoum	settlement	BF	Boucle du Mouhoun	Sourou	13.0788	-3.3024	0	0	Kasso
geonames:2359622	Katchirga	settlement	BF	Sahel	Séno	14.0387	0.1068	0	0	Kachirga|Katjirka
geonames:2359608	Kaya	settlement	BF	Centre-Nord	Sanmatenga	13.0917	-1.0844	122000	0	Kaja
geonames:2359606	Kayao	settlement	BF	Centre-Sud	Bazèga	12.0123	-1.8433	0	0	
geonames:2359603	Kayero	settlement	BF	Centre-Ouest	Sissili	11.2167	-2.0667	0	0	
geonames:2359908	Kaïbo	settlement	BF	Centre-Sud	Zoundwéogo	11.7542	-1.0072	0	0	
geonames:2359905	Kaïn	settlement	BF	Nord	Yatenga	14.0441	-2.7588	0	0	
geonames:2359586	Kelbo	settlement	BF	Sahel	Soum	13.8658	-1.1608	0	0	
geonames:6786955	Kera	settlement	BF	Nord	Yatenga	13.3705	-2.1383	0	0	Kéra-Douré
geonames:2359527	Kiembara	settlement	BF	Boucle du Mouhoun	Sourou	13.2395	-2.7311	0	0	
geonames:2356602	Kikidéni	settlement	BF	Est	Gourma	11.9367	0.3983	0	0	
geonames:2359498	Kimidougou	settlement	BF	Hauts-Bassins	Houet	11.2976	-4.2362	0	0	
geonames:2359495	Kindi	settlement	BF	Centre-Ouest	Boulkiemdé	12.4386	-2.0328	0	0	Kindia
geonames:2359491	Kinga	settlement	BF	Cascades	Léraba	10.8333	-5.3667	0	0	
geonames:2359484	Kinsere	settlement	BF	Boucle du Mouhoun	Kossi	13.0903	-3.7001	0	0	Kinsike|Kinsire
geonames:2359456	Kirsi	settlement	BF	Nord	Passoré	13.0403	-1.9378	0	0	
geonames:2359538	Kié	settlement	BF	Boucle du Mouhoun	Kossi	13.1011	-4.1321	0	0	
geonames:2359347	Kogho	settlement	BF	Plateau-Central	Ganzourgou	12.6523	-0.6696	0	0	Kogo
geonames:2359345	Kogo	settlement	BF	Centre-Est	Koulpélogo	11.4	0.1	0	0	
geonames:2359340	Kogori	settlement	BF	Est	Tapoa	12.4616	2.2173	0	0	
geonames:2359317	Kokologho	settlement	BF	Centre-Ouest	Boulkiemdé	12.1897	-1.8856	25958	0	Kokologo|Kokolgho
geonames:2359291	Kolel	settlement	BF	Sahel	Oudalan	14.5522	-0.4258	0	0	
geonames:2359285	Kolinka	settlement	BF	Sud-Ouest	Ioba	11.05	-2.7167	0	0	
geonames:2359265	Koloko	border_post	BF	Hauts-Bassins	Kénédougou	11.0815	-5.3108	0	0	Kologo|Koroko
geonames:2359247	Kolonkan	settlement	BF	Boucle du Mouhoun	Banwa	13.079	-4.2717	0	0	Kolokan
geonames:2359237	Kolonzo	settlement	BF	Boucle du Mouhoun	Kossi	13.2017	-4.1776	0	0	
geonames:2359227	Kombissiri	settlement	BF	Centre-Sud	Bazèga	12.061	-1.3336	30000	0	Kombisiri|Kombissiguiri
geonames:2359224	Kombori	settlement	BF	Boucle du Mouhoun	Kossi	13.4359	-3.9403	0	0	Konbori
geonames:2359214	Komki-Ipala	settlement	BF	Centre	Kadiogo	12.1808	-1.8044	0	0	Komki
geonames:2597259	Komondjari	admin2	BF	Est		12.9	0.7	0	33	Komandjari|Komandjoari
vigie:bf-kompienbiga	Kompienbiga	settlement	BF	Est	Kompienga	11.3	0.5	0	5	
geonames:2597260	Kompienga	admin2	BF	Est		11.3	0.9	0	33	
vigie:bf-kompienga	Kompienga	settlement	BF	Est	Kompienga	11.07	0.7	5000	0	
geonames:2359197	Komsilga	settlement	BF	Centre-Nord	Bam	13.4301	-1.4868	0	0	
geonames:2359200	Komsilga	settlement	BF	Centre	Kadiogo	12.1796	-1.6374	0	0	Komsilgha
geonames:2359201	Komsilga	settlement	BF	Nord	Yatenga	13.6146	-2.4812	0	0	
geonames:2359194	Komtoèga	settlement	BF	Centre-Est	Boulgou	11.8256	-0.6794	0	0	Komboega
geonames:2359189	Kona	settlement	BF	Boucle du Mouhoun	Mouhoun	12.0686	-3.4271	0	0	
geonames:2359174	Kondibito	settlement	BF	Centre-Nord	Sanmatenga	13.4132	-1.1335	0	0	
geonames:2359142	Kongoussi	settlement	BF	Centre-Nord	Bam	13.3258	-1.5347	32000	0	
geonames:2359133	Konkoliko	settlement	BF	Boucle du Mouhoun	Balé	11.9693	-3.3343	0	0	Konkouliko
geonames:2359115	Kononga	settlement	BF	Nord	Yatenga	13.6072	-2.3158	0	0	
geonames:2359101	Kontigué	settlement	BF	Nord	Zondoma	13.2445	-2.4137	0	0	
geonames:2359086	Koper	settlement	BF	Sud-Ouest	Ioba	11.0667	-2.9	0	0	Kohipere|Kopere
geonames:2359078	Kordié	settlement	BF	Centre-Ouest	Sanguié	12.5928	-2.3703	0	0	
geonames:2359072	Koriba	settlement	BF	Sud-Ouest	Noumbiel	9.9333	-2.8167	0	0	
geonames:2359042	Korsimoro	settlement	BF	Centre-Nord	Sanmatenga	12.8207	-1.0674	0	0	
geonames:2359027	Kossi	admin2	BF	Boucle du Mouhoun		12.9	-3.9	0	33	Kossin
geonames:2359026	Kosso	settlement	BF	Sud-Ouest	Poni	9.8667	-3.1833	0	0	
geonames:2359012	Kossouka	settlement	BF	Nord	Yatenga	13.3644	-1.9043	0	0	Koussouka|Kussuka
vigie:bf-kossyam	Kossyam	quarter	BF	Centre	Kadiogo	12.314	-1.503	0	2	palais de Kosyam|palais de Kossyam
geonames:2359005	Koti	settlement	BF	Hauts-Bassins	Tuy	11.4	-3.05	0	0	
geonames:2358997	Kotoura	settlement	BF	Hauts-Bassins	Kénédougou	10.9667	-5.2833	0	0	
geonames:2358996	Kottia	settlement	BF	Est	Gnagna	12.95	-0.0167	0	0	
geonames:2358986	Kouakoualé	settlement	BF	Hauts-Bassins	Houet	11.0669	-4.2638	0	0	
vigie:bf-koualou	Koualou	border_post	BF	Est	Kompienga	11.23	1.1	0	0	Kourou-Koualou
geonames:2358974	Kouaré	settlement	BF	Est	Gourma	11.9405	0.3006	0	0	
geonames:2358956	Koubri	settlement	BF	Centre	Kadiogo	12.1636	-1.3869	0	0	Koubry
geonames:2358946	Koudougou	settlement	BF	Centre-Ouest	Boulkiemdé	12.2526	-2.3627	160000	0	
geonames:2358935	Kouentou	settlement	BF	Hauts-Bassins	Houet	11.3256	-4.1222	0	0	Kouantou
geonames:2358755	Kougny	settlement	BF	Boucle du Mouhoun	Nayala	12.7833	-3.1167	0	0	Koungny|Kounyi
geonames:2358916	Kougsabla	settlement	BF	Centre-Nord	Bam	13.2722	-1.5566	0	0	
geonames:2358899	Kouka	settlement	BF	Boucle du Mouhoun	Banwa	11.8982	-4.3379	0	0	Kouba|Kouko|Kuko
geonames:2358834	Koulopagaré	settlement	BF	Sahel	Soum	13.8849	-0.9688	0	0	
geonames:2597261	Koulpélogo	admin2	BF	Centre-Est		11.4	0.2	0	33	Koulpelgo
geonames:2358797	Koumbadougou	settlement	BF	Hauts-Bassins	Houet	11.2684	-4.5901	0	0	
geonames:2358793	Koumbara	settlement	BF	Boucle du Mouhoun	Sourou	12.8957	-3.3924	0	0	
geonames:2358791	Koumbia	settlement	BF	Hauts-Bassins	Tuy	11.2356	-3.6954	0	0	Kumbia
geonames:2358786	Koumbri	settlement	BF	Nord	Yatenga	13.8478	-2.4172	0	0	Kombori|Koumbori|Koumbouri
geonames:2358781	Koumi	settlement	BF	Hauts-Bassins	Houet	11.1361	-4.4303	0	0	
geonames:2358760	Koundouba	settlement	BF	Nord	Zondoma	13.1452	-2.3202	0	0	
geonames:2358759	Koundougou	settlement	BF	Hauts-Bassins	Houet	11.7224	-4.5085	0	0	Koudougou|Kundugu
geonames:2358757	Koundoula	settlement	BF	Centre-Nord	Bam	13.1848	-1.8826	0	0	
geonames:2358738	Koupéla	settlement	BF	Centre-Est	Kouritenga	12.1786	-0.351	42000	0	Kupela
geonames:2358726	Kourakou	settlement	BF	Sahel	Séno	14.0194	0.2887	0	0	
geonames:2358703	Kourinion	settlement	BF	Hauts-Bassins	Kénédougou	10.9667	-4.8167	0	0	Koulinion
geonames:2358700	Kouritenga	admin2	BF	Centre-Est		12.15	-0.3	0	33	
geonames:2358678	Kourouma	settlement	BF	Hauts-Bassins	Kénédougou	11.6172	-4.801	0	0	Kounouma|Kourma
geonames:2597262	Kourwéogo	admin2	BF	Plateau-Central		12.6	-1.75	0	33	
geonames:2358646	Koutougou	settlement	BF	Sahel	Soum	14.5125	-0.9909	0	0	
geonames:2358611	Kpuéré	settlement	BF	Sud-Ouest	Noumbiel	9.45	-2.7833	0	0	Kouere|Kpere
geonames:2358607	Kwademen	settlement	BF	Centre-Ouest	Sanguié	12.05	-2.6667	0	0	
geonames:2359552	Kyon	settlement	BF	Centre-Ouest	Sanguié	12.2797	-2.5723	0	0	Khyon
geonames:2359569	Kénédougou	admin2	BF	Hauts-Bassins		11.4	-4.9	0	45	
geonames:2358440	La-Todin	settlement	BF	Nord	Passoré	12.9007	-2.4572	0	0	Latoden
geonames:2358563	Labarani	settlement	BF	Boucle du Mouhoun	Kossi	12.6	-3.6333	0	0	
vigie:bf-lac-bam	Lac Bam	lake	BF	Centre-Nord	Bam	13.4	-1.52	0	8	
vigie:bf-lac-de-bagre	Lac de Bagré	lake	BF	Centre-Est	Boulgou	11.5	-0.6	0	20	barrage de Bagré
geonames:2358518	Lalgaye	settlement	BF	Centre-Est	Koulpélogo	11.583	-0.0582	0	0	Lalgay|Lalgai|Lallaga
geonames:2358508	Lamdamaol	settlement	BF	Sahel	Séno	13.7586	-0.3997	0	0	Lamdamol
geonames:2358493	Lanfiéra	settlement	BF	Boucle du Mouhoun	Sourou	12.9833	-3.4088	0	0	Lanferia
geonames:2358489	Lankoué	settlement	BF	Boucle du Mouhoun	Sourou	13.2459	-2.5835	0	0	Lankoé
geonames:2358454	Largogo	settlement	BF	Boucle du Mouhoun	Nayala	12.95	-2.7833	0	0	
geonames:2358452	Larlé	quarter	BF	Centre	Kadiogo	12.55	-1.4	0	2	
geonames:2358434	Laye	settlement	BF	Plateau-Central	Kourwéogo	12.5264	-1.7725	0	0	
geonames:2358419	Legmoin	settlement	BF	Sud-Ouest	Noumbiel	10.15	-2.9	0	0	
geonames:2358399	Lelly	settlement	BF	Sahel	Séno	13.8892	-0.4367	0	0	Léli|Leli
geonames:2358385	Lenga	settlement	BF	Centre-Est	Boulgou	11.5833	-0.7333	0	0	
geonames:2358370	Lergo	settlement	BF	Centre-Est	Boulgou	11.7	-0.55	0	0	
geonames:2360012	Liki	settlement	BF	Sahel	Soum	14.1449	-0.7625	0	0	
geonames:2358325	Linguékoro	settlement	BF	Cascades	Comoé	10.15	-4.4	0	0	
geonames:2358308	Liptougou	settlement	BF	Est	Gnagna	13.1745	0.321	0	0	Liptugu
geonames:2358303	Loaba	settlement	BF	Centre-Est	Boulgou	11.2333	-0.4333	0	0	
geonames:2358286	Logobou	settlement	BF	Est	Tapoa	11.6336	1.6681	0	0	
geonames:2358284	Logoniégué	settlement	BF	Cascades	Comoé	9.9	-4.5167	0	0	Lakoniegue|Lokomiegue|Lokoniege|Lokoniegue
geonames:2358242	Loroni	settlement	BF	Boucle du Mouhoun	Sourou	13.6209	-3.1385	0	0	
geonames:2358241	Loropéni	settlement	BF	Sud-Ouest	Poni	10.2994	-3.5297	0	0	
geonames:2597264	Loroum	admin2	BF	Nord		13.8	-2.1	0	33	
geonames:2359021	Lossa	settlement	BF	Nord	Yatenga	13.9833	-2.3022	0	0	
geonames:2358225	Louda	settlement	BF	Centre-Nord	Sanmatenga	13.0052	-1.1086	0	0	Luda
geonames:2358216	Lougouri	settlement	BF	Nord	Yatenga	13.5199	-2.3154	0	0	
geonames:2358202	Loumana	settlement	BF	Cascades	Léraba	10.5833	-5.35	0	0	Lomana|Lumana
geonames:2358201	Loumbila	settlement	BF	Centre	Kadiogo	12.5192	-1.3706	0	0	Lambila-Poko|Lombila|Lumbila
geonames:2358195	Loungo	settlement	BF	Nord	Passoré	12.8667	-2.4333	0	0	
geonames:2358186	Louta	settlement	BF	Boucle du Mouhoun	Sourou	13.5003	-3.1695	0	0	Luta
geonames:2358430	Léba	settlement	BF	Nord	Zondoma	13.3857	-2.3476	0	0	
geonames:2358386	Léna	settlement	BF	Hauts-Bassins	Houet	11.3	-3.9	0	0	
geonames:2358382	Léo	settlement	BF	Centre-Ouest	Sissili	11.1003	-2.1065	35000	0	
geonames:2358380	Léoura	settlement	BF	Est	Gnagna	12.9248	0.0054	0	0	
geonames:2597263	Léraba	admin2	BF	Cascades		10.65	-5.2	0	30	
geonames:2358178	Madamao	settlement	BF	Boucle du Mouhoun	Nayala	12.4333	-2.85	0	0	
geonames:2358175	Madjoari	settlement	BF	Est	Kompienga	11.4764	1.2508	3000	0	Madjouari|Madjori|Majori
geonames:2358111	Madouba	settlement	BF	Boucle du Mouhoun	Kossi	13.102	-4.325	0	0	Mandouba
geonames:2358168	Madougou	settlement	BF	Nord	Yatenga	14.0473	-2.5291	0	0	
geonames:2358165	Mafoulou	settlement	BF	Centre-Nord	Bam	13.2121	-1.3666	0	0	
vigie:bf-mahadaga	Mahadaga	settlement	BF	Est	Tapoa	11.72	1.77	0	10	
geonames:2358159	Mahon	settlement	BF	Hauts-Bassins	Kénédougou	11.0426	-5.2214	0	0	Maon
geonames:2358149	Malba	settlement	BF	Sud-Ouest	Poni	10.4667	-2.9833	0	0	
geonames:2358100	Manga	settlement	BF	Centre-Sud	Zoundwéogo	11.6636	-1.0731	15173	0	
geonames:2358095	Mangodara	settlement	BF	Cascades	Comoé	9.9	-4.35	0	0	Mangodaga
geonames:2358094	Mangou	settlement	BF	Est	Tapoa	12.0718	1.8805	0	0	
geonames:2358085	Manni	settlement	BF	Est	Gnagna	13.26	-0.2094	10000	0	Mani|Mane
geonames:2358072	Mansila	settlement	BF	Sahel	Yagha	13.16	0.6374	0	0	Marsila
geonames:2358109	Mané	settlement	BF	Centre-Nord	Sanmatenga	12.9879	-1.3387	0	0	
geonames:2358058	Mara	settlement	BF	Boucle du Mouhoun	Sourou	13.252	-3.2276	0	0	
vigie:bf-mare-aux-hippopotames	Mare aux hippopotames	forest	BF	Hauts-Bassins	Houet	11.57	-4.15	0	6	
vigie:bf-mare-d-oursi	Mare d’Oursi	lake	BF	Sahel	Oudalan	14.65	-0.48	0	4	
geonames:2358048	Margo	settlement	BF	Nord	Yatenga	13.4358	-2.1945	0	0	
geonames:2358043	Markoye	settlement	BF	Sahel	Oudalan	14.6433	0.0361	0	0	Markoy
geonames:2358020	Matiacoali	settlement	BF	Est	Gourma	12.3548	1.0328	15000	0	Matiakoali|Matiacouali|Matiakouali|Matiakuali
geonames:2358019	Matourkou	settlement	BF	Hauts-Bassins	Houet	11.0786	-4.3754	0	0	
vigie:bf-mentao	Mentao	settlement	BF	Sahel	Soum	14.02	-1.68	0	0	camp de Mentao
geonames:2357982	Miana	settlement	BF	Boucle du Mouhoun	Mouhoun	12.1667	-3.7	0	0	
geonames:2357981	Midebdo	settlement	BF	Sud-Ouest	Noumbiel	9.9833	-3.1333	0	0	
vigie:bf-mine-de-bissa	Mine de Bissa	mine	BF	Centre-Nord	Bam	13.12	-1.5	0	2	Bissa Gold|Bissa
vigie:bf-mine-de-bombore	Mine de Bomboré	mine	BF	Plateau-Central	Ganzourgou	12.2	-0.77	0	2	Bomboré
vigie:bf-mine-de-hounde	Mine de Houndé	mine	BF	Hauts-Bassins	Tuy	11.46	-3.52	0	2	Houndé Gold
vigie:bf-mine-de-kalsaka	Mine de Kalsaka	mine	BF	Nord	Passoré	13.2	-2	0	2	Kalsaka
vigie:bf-mine-de-karma	Mine de Karma	mine	BF	Nord	Yatenga	13.73	-2.23	0	2	Karma gold mine|mine de Riverstone
vigie:bf-mine-de-perkoa	Mine de Perkoa	mine	BF	Centre-Ouest	Sanguié	12.37	-2.6	0	2	Perkoa
vigie:bf-mine-de-poura	Mine de Poura	mine	BF	Boucle du Mouhoun	Balé	11.6	-2.75	0	2	
vigie:bf-mine-de-taparko	Mine de Taparko	mine	BF	Centre-Nord	Namentenga	13.51	-0.36	0	2	Taparko-Bouroum
vigie:bf-mine-de-wahgnion	Mine de Wahgnion	mine	BF	Cascades	Léraba	10.6	-5.25	0	2	Wahgnion
vigie:bf-mine-de-yaramoko	Mine de Yaramoko	mine	BF	Boucle du Mouhoun	Balé	11.75	-3.29	0	2	Yaramoko
vigie:bf-mine-de-manganese-de-tambao	Mine de manganèse de Tambao	mine	BF	Sahel	Oudalan	14.79	0.06	0	2	
vigie:bf-mine-d-or-de-boungou	Mine d’or de Boungou	mine	BF	Est	Tapoa	12.1	1.05	0	2	mine de Boungou|mine de Semafo
vigie:bf-mine-d-or-de-mana	Mine d’or de Mana	mine	BF	Boucle du Mouhoun	Balé	11.95	-3.45	0	2	Mana
vigie:bf-mine-d-or-d-essakane	Mine d’or d’Essakane	mine	BF	Sahel	Oudalan	14.38	0.07	0	2	Essakane|mine d’Essakane|Iamgold Essakane
vigie:bf-mine-d-or-d-inata	Mine d’or d’Inata	mine	BF	Sahel	Soum	14.37	-1.36	0	2	mine d’Inata
geonames:2357969	Minima	settlement	BF	Centre-Nord	Bam	13.4539	-1.4519	0	0	
geonames:2357959	Mitiéridougou	settlement	BF	Cascades	Comoé	10.251	-4.8608	0	0	Mitiérédougou
geonames:2357955	Moaga	settlement	BF	Centre-Est	Koulpélogo	11.7333	-0.2	0	0	
geonames:2357948	Moara	settlement	BF	Boucle du Mouhoun	Nayala	12.7957	-3.3389	0	0	
geonames:2357933	Mogombouli	settlement	BF	Nord	Yatenga	13.545	-2.1623	0	0	Mogommbouli
geonames:2357931	Mogtédo	settlement	BF	Plateau-Central	Ganzourgou	12.2844	-0.8372	0	0	
geonames:2357894	Montionkuy	settlement	BF	Boucle du Mouhoun	Banwa	12.1667	-3.8667	0	0	Montionkui
geonames:2357880	Morolaba	settlement	BF	Hauts-Bassins	Kénédougou	11.9011	-5.0192	0	0	Ngorolaba|Morotaba
geonames:2357858	Mouhoun	admin2	BF	Boucle du Mouhoun		12.4	-3.4	0	33	
geonames:2357857	Moundasso	settlement	BF	Boucle du Mouhoun	Mouhoun	12.4333	-3.4333	0	0	Mouindasso
geonames:2357156	Mouni	settlement	BF	Nord	Yatenga	13.6888	-2.5171	0	0	
geonames:2357831	Moussakongo	settlement	BF	Boucle du Mouhoun	Banwa	12.279	-4.1233	0	0	
geonames:2357826	Moussodougou	settlement	BF	Cascades	Comoé	10.8333	-4.95	0	0	Moussobadougou
geonames:2357828	Mousséo	settlement	BF	Centre-Ouest	Sanguié	12.6393	-2.5343	0	0	Mousyo
geonames:2358010	Méguet	settlement	BF	Plateau-Central	Ganzourgou	12.4167	-0.7167	0	0	Megue
geonames:2357996	Ménégou	settlement	BF	Sahel	Oudalan	14.3615	-0.285	0	0	Menegu
geonames:2357723	Nadiabonli	settlement	BF	Est	Tapoa	11.9667	1.5667	0	0	Nadiabondi
vigie:bf-nadiagou	Nadiagou	settlement	BF	Est	Kompienga	11.13	0.78	1000	0	Nadiagou Frontière
vigie:bf-nagbingou	Nagbingou	settlement	BF	Centre-Nord	Namentenga	13.28	-0.27	0	15	
geonames:2357701	Nagraogo	settlement	BF	Centre-Nord	Sanmatenga	13.4684	-1.1871	0	0	
geonames:2357700	Nagréongo	settlement	BF	Plateau-Central	Oubritenga	12.4828	-1.1933	0	0	
geonames:2357548	Nahouri	admin2	BF	Centre-Sud		11.2	-1.1	0	33	
geonames:2357671	Nako	settlement	BF	Sud-Ouest	Poni	10.6353	-3.0569	0	0	
geonames:2357611	Namentenga	admin2	BF	Centre-Nord		13.1	-0.5	0	33	
geonames:2357599	Namissiguima	settlement	BF	Nord	Yatenga	13.5947	-2.2189	0	0	Namsiguia
geonames:2357609	Namissiguima	settlement	BF	Centre-Nord	Sanmatenga	13.5156	-1.2881	0	0	Namissigma
geonames:2357606	Namoungou	settlement	BF	Est	Gourma	12.015	0.6092	0	0	Mamougou|Namungu
geonames:2357605	Namounou	settlement	BF	Est	Tapoa	11.8606	1.6992	0	0	Niamounou
geonames:2357598	Namsiguia	settlement	BF	Centre-Nord	Bam	13.8317	-1.6082	0	0	Namssiguia|Namsiguiya|Namsiguya
geonames:2357583	Nandiala	settlement	BF	Centre-Ouest	Boulkiemdé	12.3333	-2.1667	0	0	
geonames:2357560	Nanoro	settlement	BF	Centre-Ouest	Boulkiemdé	12.6866	-2.1938	0	0	
geonames:2357517	Naré	settlement	BF	Centre-Nord	Namentenga	13.3445	-0.6845	0	0	
geonames:2357498	Nasso	settlement	BF	Hauts-Bassins	Houet	11.2134	-4.4381	0	0	
geonames:2357495	Nassougou	settlement	BF	Est	Gourma	12.0734	1.181	0	0	Nazougou
geonames:2357494	Nassoumbou	settlement	BF	Sahel	Soum	14.4089	-1.5507	0	0	Nassoumfou
geonames:2357503	Nasséré	settlement	BF	Centre-Nord	Bam	13.3247	-1.3591	0	0	Nasré
geonames:2357487	Natiaboani	settlement	BF	Est	Gourma	11.6992	0.5061	0	0	Nagaré|Natiabouani
geonames:2597265	Nayala	admin2	BF	Boucle du Mouhoun		12.7	-3	0	33	
geonames:2357456	Nayouri	settlement	BF	Est	Gourma	12.2333	0.7333	0	0	
geonames:2357430	Negarpoulou	settlement	BF	Centre-Ouest	Sanguié	12.3333	-2.7333	0	0	
vigie:bf-ngoungam	Ngoungam	settlement	BF	Sahel	Oudalan	14.7014	0.0929	0	0	N’Goungam
geonames:2357394	Niabouri	settlement	BF	Centre-Ouest	Sissili	11.2654	-2.6399	0	0	Niaboure|Nieboure|Niebure
geonames:2357389	Niagassi	settlement	BF	Sahel	Séno	13.7891	0.3026	0	0	
geonames:2357371	Niangoloko	settlement	BF	Cascades	Comoé	10.2833	-4.9167	30000	0	
geonames:2357361	Niankorodougou	settlement	BF	Cascades	Léraba	10.45	-5.3	0	0	
geonames:2357351	Niaogho	settlement	BF	Centre-Est	Boulgou	11.7667	-0.7667	0	0	Niaogo|Niogo
geonames:2357340	Niassan	settlement	BF	Boucle du Mouhoun	Sourou	13.0986	-3.4288	0	0	
geonames:2357339	Niassari	settlement	BF	Boucle du Mouhoun	Sourou	13.2695	-3.3577	0	0	
geonames:2357338	Niassono	settlement	BF	Boucle du Mouhoun	Sourou	13.2719	-2.701	0	0	
geonames:2357413	Niességa	settlement	BF	Nord	Zondoma	13.1128	-2.3456	0	0	
geonames:2357300	Nimina	settlement	BF	Boucle du Mouhoun	Sourou	12.7167	-3.0167	0	0	
geonames:2357295	Nindangou	settlement	BF	Est	Gnagna	13.0883	-0.1747	0	0	Nindaongo
geonames:2357308	Ninga	settlement	BF	Nord	Yatenga	13.4209	-2.5085	0	0	
geonames:2357288	Ninion	settlement	BF	Centre-Ouest	Sanguié	12.5	-2.3833	0	0	
geonames:2357261	Nioniogo	settlement	BF	Centre-Nord	Bam	13.4959	-1.5152	0	0	
geonames:2357095	Niou	settlement	BF	Plateau-Central	Kourwéogo	12.7689	-1.9364	0	0	Nyou
geonames:2357328	Niégo	settlement	BF	Sud-Ouest	Ioba	11.1147	-2.6987	0	0	Niebo
geonames:2357324	Niémé	settlement	BF	Boucle du Mouhoun	Nayala	12.7167	-2.9	0	0	
geonames:2357235	Noaka	settlement	BF	Centre-Nord	Sanmatenga	13.1907	-0.945	0	0	Noka
geonames:2357230	Nobéré	settlement	BF	Centre-Sud	Zoundwéogo	11.5581	-1.2044	0	0	
geonames:2357203	Nofesso	settlement	BF	Cascades	Comoé	10.1333	-4.7833	0	0	Nonfesso
vigie:bf-nohao	Nohao	settlement	BF	Centre-Est	Boulgou	11.2218	-0.2687	0	0	
geonames:2357198	Nongfaïré	settlement	BF	Centre-Nord	Bam	13.4715	-2.1619	0	0	Nongofaïre|Nongofaere|Nongofayere
geonames:2357218	Nongodoum	settlement	BF	Nord	Yatenga	14.1427	-2.5143	0	0	
iso:BF-10	Nord	admin1	BF			13.4	-2.3	1720000	90	Yaadga|Northern Region
vigie:bf-nouhao	Nouhao	region	BF	Centre-Est	Boulgou	11.35	0.1	0	20	vallée de la Nouhao|Nouaho
geonames:2597266	Noumbiel	admin2	BF	Sud-Ouest		9.8	-3	0	33	
geonames:2357166	Noumoudara	settlement	BF	Hauts-Bassins	Houet	10.9778	-4.4178	0	0	Numudara
geonames:2357165	Noumoukiédougou	settlement	BF	Cascades	Comoé	9.9167	-4.2833	0	0	Noumoukyédougou|Noumoukedougou|Numukiedugu
geonames:2357163	Nouna	settlement	BF	Boucle du Mouhoun	Kossi	12.7294	-3.863	32000	0	
geonames:2357440	Nébiélianayou	settlement	BF	Centre-Ouest	Sissili	11.9	-2.3667	0	0	
geonames:2357434	Nédogo	settlement	BF	Plateau-Central	Ganzourgou	12.15	-0.7	0	0	
geonames:2357325	Négueni	settlement	BF	Cascades	Léraba	10.65	-5.4	0	0	Niéguéni
geonames:2357448	N’Dorola	settlement	BF	Hauts-Bassins	Kénédougou	11.7614	-4.8188	0	0	Ndorola|Ndorlaba
geonames:2577164	Orodara	settlement	BF	Hauts-Bassins	Kénédougou	10.9492	-4.9342	36000	0	Orodaro
geonames:2357058	Oronkua	settlement	BF	Sud-Ouest	Ioba	11.2833	-3.1	0	0	
vigie:bf-ouaga-2000	Ouaga 2000	quarter	BF	Centre	Kadiogo	12.305	-1.505	0	2	
geonames:2357048	Ouagadougou	settlement	BF	Centre	Kadiogo	12.3657	-1.5339	2415000	0	Ouaga
geonames:2357044	Ouahabou	settlement	BF	Boucle du Mouhoun	Balé	11.6912	-3.0957	0	0	Wahabou|Ouhabou
geonames:2357043	Ouahigouya	settlement	BF	Nord	Yatenga	13.5828	-2.4216	124000	0	
geonames:2357040	Ouakara	settlement	BF	Boucle du Mouhoun	Mouhoun	11.8726	-3.6343	0	0	Wakara
geonames:2357025	Ouanobé	settlement	BF	Centre-Nord	Sanmatenga	13.2427	-0.7333	0	0	
geonames:2353844	Ouarakuy	settlement	BF	Boucle du Mouhoun	Banwa	12.5167	-3.7667	0	0	Warakui|Ouarakoui
geonames:2357012	Ouargaye	settlement	BF	Centre-Est	Koulpélogo	11.502	0.0589	11000	0	Ouargay
geonames:2357010	Ouarkoye	settlement	BF	Boucle du Mouhoun	Mouhoun	12.0899	-3.669	0	0	Ouarkoy|Warkoye
geonames:2357013	Ouarégou	settlement	BF	Centre-Est	Boulgou	11.8	-0.7	0	0	
geonames:2356996	Ouayalgui	settlement	BF	Plateau-Central	Ganzourgou	12.0167	-0.7167	0	0	
geonames:2356983	Oubritenga	admin2	BF	Plateau-Central		12.6	-1.3	0	33	Bassitenga
geonames:2356982	Oudalan	admin2	BF	Sahel		14.6	-0.3	0	50	
geonames:2356965	Oueleni	settlement	BF	Cascades	Léraba	10.85	-5.35	0	0	Weleni
geonames:2356953	Ouessa	border_post	BF	Sud-Ouest	Ioba	11.0454	-2.7886	0	0	Wessa|Ouassa
geonames:2356946	Ougarou	settlement	BF	Est	Komondjari	12.4333	0.1667	0	0	
geonames:2356947	Ougarou	settlement	BF	Est	Gourma	12.1544	0.9297	0	0	Ongarou|Ouarou
geonames:2356924	Ouindigui	settlement	BF	Nord	Loroum	13.7572	-2.0163	0	0	Woindigui
geonames:2356914	Oula	settlement	BF	Nord	Yatenga	13.4861	-2.326	0	0	
geonames:2356861	Ouo	settlement	BF	Cascades	Comoé	10.4	-3.8333	0	0	Ouro
geonames:2356877	Ouona	settlement	BF	Boucle du Mouhoun	Balé	11.9667	-3.4333	0	0	Wona
geonames:2353739	Ouonon	settlement	BF	Nord	Passoré	13.0447	-2.1237	0	0	
vigie:bf-ourgou-manega	Ourgou-Manéga	settlement	BF	Plateau-Central	Oubritenga	12.73	-1.35	0	8	
geonames:2356858	Ouro Aïdio	settlement	BF	Sahel	Séno	13.9765	0.2383	0	0	
geonames:2356797	Ouro-Torobé	settlement	BF	Sahel	Séno	13.9667	-0.0298	0	0	
geonames:2356784	Oursi	settlement	BF	Sahel	Oudalan	14.6755	-0.4603	0	0	Oursy|Worsi
geonames:2356782	Oury	settlement	BF	Boucle du Mouhoun	Balé	11.969	-3.0405	0	0	Ouri
geonames:2356772	Outourou	settlement	BF	Cascades	Léraba	10.6167	-5.4167	0	0	
geonames:2353810	Oué	settlement	BF	Est	Komondjari	12.598	0.4157	0	0	
geonames:2356956	Ouére	settlement	BF	Hauts-Bassins	Houet	11.0167	-3.8167	0	0	
geonames:2356759	Pabré	settlement	BF	Centre	Kadiogo	12.505	-1.5697	0	0	
vigie:bf-padema	Padéma	settlement	BF	Hauts-Bassins	Houet	12	-4.25	0	5	
geonames:2356738	Pama	settlement	BF	Est	Kompienga	11.2497	0.7075	10000	0	Panea
geonames:2356704	Pampakuy	settlement	BF	Boucle du Mouhoun	Kossi	13.1375	-3.854	0	0	Pampakui
geonames:2356727	Panamasso	settlement	BF	Hauts-Bassins	Houet	11.386	-4.2038	0	0	
geonames:2356719	Pangogo	settlement	BF	Boucle du Mouhoun	Nayala	12.75	-2.7167	0	0	
geonames:2356699	Pansi	settlement	BF	Sahel	Yagha	13.2311	0.8813	0	0	
vigie:bf-parc-des-deux-bale	Parc des Deux Balé	park	BF	Boucle du Mouhoun	Balé	11.65	-2.95	0	18	forêt des Deux Balé|Deux Balé
vigie:bf-parc-d-arly	Parc d’Arly	park	BF	Est	Tapoa	11.6	1.45	0	25	parc national d’Arly|Arli National Park|Arly National Park|Arly
vigie:bf-parc-national-de-po	Parc national de Pô	park	BF	Centre-Sud	Nahouri	11.35	-1.2	0	25	parc Kaboré Tambi|Kaboré Tambi
geonames:2356682	Partiaga	settlement	BF	Est	Tapoa	11.9333	1.6167	0	0	Partiga
geonames:2356670	Passakongo	settlement	BF	Boucle du Mouhoun	Mouhoun	12.5167	-3.4333	0	0	Passakonko
geonames:2356667	Passoré	admin2	BF	Nord		12.9	-2.2	0	33	
geonames:2356679	Passéna	settlement	BF	Sud-Ouest	Poni	10	-3.3333	0	0	Paséna|Pasena
vigie:bf-patte-d-oie	Patte d’Oie	quarter	BF	Centre	Kadiogo	12.335	-1.505	0	2	
geonames:2356635	Pella	settlement	BF	Centre-Ouest	Boulkiemdé	12.5833	-2.0333	0	0	Bela|Pela
geonames:2356499	Pensa	settlement	BF	Centre-Nord	Sanmatenga	13.6406	-0.8094	0	0	Pinsa|Ponsa
geonames:2356571	Petegoli	settlement	BF	Sahel	Soum	14.2147	-1.9731	0	0	
geonames:2356569	Peteguersé	settlement	BF	Sahel	Séno	14.0357	-0.3682	0	0	
geonames:2356540	Petoye	settlement	BF	Sahel	Oudalan	14.5811	-0.3698	0	0	Pétoy
geonames:2356536	Pibaoré	settlement	BF	Centre-Nord	Sanmatenga	12.8944	-0.8081	0	0	Piboure
geonames:2356531	Piega	settlement	BF	Est	Gourma	12.1167	0.8667	0	0	
geonames:2356514	Pilimpikou	settlement	BF	Nord	Passoré	12.7167	-2.2667	0	0	
geonames:2356467	Pissila	settlement	BF	Centre-Nord	Sanmatenga	13.1642	-0.8225	0	0	
geonames:2356477	Pissy	quarter	BF	Centre	Kadiogo	12.3378	-1.5608	0	2	Pissi
geonames:2356530	Piéla	settlement	BF	Est	Gnagna	12.7096	-0.1311	0	0	Pilea
iso:BF-11	Plateau-Central	admin1	BF			12.4	-1.2	980000	65	Oubri
geonames:2356449	Poa	settlement	BF	Centre-Ouest	Boulkiemdé	12.2167	-2.1	0	0	Poua
geonames:2356444	Pobé-Mengao	settlement	BF	Sahel	Soum	13.8997	-1.7656	0	0	
geonames:2356414	Pogoro	settlement	BF	Nord	Loroum	13.7571	-2.4313	0	0	
vigie:bf-pogoro-silmimossi	Pogoro Silmimossi	settlement	BF	Nord	Yatenga	13.7698	-2.417	0	0	Pogoro-Silmimossi
geonames:2356408	Poikoro	settlement	BF	Cascades	Comoé	10.15	-3.95	0	0	
geonames:2356390	Pompoï	settlement	BF	Boucle du Mouhoun	Balé	11.8562	-3.2337	0	0	
geonames:2356386	Poni	admin2	BF	Sud-Ouest		10.3	-3.3	0	33	
geonames:2356381	Popioho	settlement	BF	Hauts-Bassins	Tuy	11.6833	-3.7	0	0	Popiho
geonames:2356346	Pougoubila	settlement	BF	Centre-Nord	Namentenga	13.0653	-0.1092	0	0	
geonames:2356330	Pouni	settlement	BF	Centre-Ouest	Sanguié	11.9667	-2.55	0	0	
geonames:2356321	Poura	settlement	BF	Boucle du Mouhoun	Balé	11.6196	-2.7536	0	0	Pura
geonames:2356300	Pouytenga	settlement	BF	Centre-Est	Kouritenga	12.2516	-0.4256	96000	0	Pouitenga|Pouitenga-Tanlili|Pouytenga Tanlili
geonames:2356766	Pâ	settlement	BF	Boucle du Mouhoun	Balé	11.5454	-3.2572	0	0	
geonames:2356610	Péni	settlement	BF	Hauts-Bassins	Houet	10.9492	-4.4718	0	0	
geonames:2356590	Périgban	settlement	BF	Sud-Ouest	Poni	10.2333	-3.35	0	0	Perighan|Porigbari
geonames:2356454	Pô	settlement	BF	Centre-Sud	Nahouri	11.1697	-1.145	31000	0	
geonames:2356266	Rambo	settlement	BF	Nord	Loroum	13.6024	-2.1115	0	0	Rammbo
geonames:2356265	Ramdolla	settlement	BF	Nord	Yatenga	13.7492	-2.3021	0	0	
geonames:2356259	Ramesse	settlement	BF	Nord	Yatenga	13.4588	-2.4866	0	0	
geonames:2356257	Ramongo	settlement	BF	Centre-Ouest	Boulkiemdé	12.216	-2.2326	0	0	
vigie:bf-ranch-de-nazinga	Ranch de Nazinga	park	BF	Centre-Sud	Nahouri	11.15	-1.6	0	18	Nazinga
geonames:2356245	Raotenga	settlement	BF	Boucle du Mouhoun	Nayala	12.6941	-2.7845	242	0	
geonames:2356243	Rapadama	settlement	BF	Plateau-Central	Ganzourgou	12.3	-0.9333	0	0	
geonames:2356227	Retkoulga	settlement	BF	Centre-Nord	Namentenga	13.6411	-0.6121	0	0	Retkoulouga
geonames:2356216	Rimassa	settlement	BF	Nord	Loroum	13.7936	-2.0771	0	0	
vigie:bf-riviere-sirba	Rivière Sirba	river	BF			13.1	0.8	0	0	
geonames:2356209	Roba	settlement	BF	Nord	Yatenga	13.6606	-2.4937	0	0	
geonames:2356197	Rollo	settlement	BF	Centre-Nord	Bam	13.5994	-1.7058	0	0	Dolo
geonames:2356186	Rouko	settlement	BF	Centre-Nord	Bam	13.2103	-1.636	0	0	
vigie:bf-route-nationale-1	Route nationale 1	road	BF			11.8	-2.9	0	160	RN1|RN 1
vigie:bf-route-nationale-16	Route nationale 16	road	BF			11.7	-0.35	0	60	RN16|RN 16
vigie:bf-route-nationale-18	Route nationale 18	road	BF			11.6	0.55	0	60	RN18|RN 18
vigie:bf-route-nationale-2	Route nationale 2	road	BF			13	-2	0	90	RN2|RN 2
vigie:bf-route-nationale-22	Route nationale 22	road	BF			13.4	-1.6	0	85	RN22|RN 22|axe Kongoussi-Djibo
vigie:bf-route-nationale-5	Route nationale 5	road	BF			11.7	-1.3	0	75	RN5|RN 5
geonames:2356228	Réo	settlement	BF	Centre-Ouest	Sanguié	12.3196	-2.4709	33000	0	
vigie:bf-reserve-de-bontioli	Réserve de Bontioli	forest	BF	Sud-Ouest	Ioba	10.83	-3.07	0	15	forêt de Bontioli
vigie:bf-reserve-de-madjoari	Réserve de Madjoari	park	BF	Est	Kompienga	11.5	1.25	0	12	forêt de Madjoari
vigie:bf-reserve-de-pama	Réserve de Pama	park	BF	Est	Kompienga	11.4	0.9	0	30	parc de Pama|forêt de Pama
vigie:bf-reserve-du-singou	Réserve du Singou	park	BF	Est	Kompienga	11.7	1.15	0	25	
geonames:2356157	Saaba	settlement	BF	Centre	Kadiogo	12.3769	-1.4208	0	0	Saba
geonames:2356118	Sabcé	settlement	BF	Centre-Nord	Bam	13.1978	-1.5217	0	0	Sabsé|Sabace|Sabasse
vigie:bf-sablogo	Sablogo	settlement	BF	Centre-Est	Koulpélogo	11.6904	-0.1224	0	0	
geonames:2356136	Sabou	settlement	BF	Centre-Ouest	Boulkiemdé	12.0667	-2.2333	0	0	Sabu
geonames:2356095	Safané	settlement	BF	Boucle du Mouhoun	Mouhoun	12.132	-3.2262	0	0	
geonames:2356087	Sago	settlement	BF	Centre-Nord	Sanmatenga	13.7072	-0.9859	0	0	
iso:BF-12	Sahel	admin1	BF			14.2	-0.3	1100000	120	Liptako|Sahel Region
geonames:2356066	Sakoani	settlement	BF	Est	Tapoa	12.3976	1.3508	0	0	
geonames:2356050	Salla	settlement	BF	Nord	Loroum	13.7638	-2.1164	0	0	
geonames:2356041	Salmossi	settlement	BF	Sahel	Oudalan	14.5615	-0.0725	0	0	
geonames:2356038	Salogo	settlement	BF	Plateau-Central	Ganzourgou	12.4422	-0.6149	0	0	Salogho
geonames:2356026	Samandéni	settlement	BF	Hauts-Bassins	Houet	11.459	-4.4597	0	0	
geonames:2356022	Samba	settlement	BF	Nord	Passoré	13.0251	-2.2817	0	0	Sammba
vigie:bf-sami	Sami	settlement	BF	Boucle du Mouhoun	Banwa	12.15	-4.1	0	10	
geonames:2355993	Samorogouan	settlement	BF	Hauts-Bassins	Kénédougou	11.3925	-4.9388	0	0	Samorogan|Samorogwan|Samorokogan
geonames:2355987	Sampelga	settlement	BF	Sahel	Séno	13.7503	0.2198	0	0	Sempelga
geonames:2355986	Sampieri	settlement	BF	Est	Tapoa	12.4334	1.3453	0	0	Sampéri|Sankpoueri
geonames:2355995	Samôgohiri	settlement	BF	Hauts-Bassins	Kénédougou	10.9333	-5.1167	0	0	Samogohiry|Samogo-Iri|Samohiri|Samokiri
geonames:2355975	Sanaba	settlement	BF	Boucle du Mouhoun	Banwa	12.4088	-3.8111	0	0	Sanata
geonames:2355973	Sananga	settlement	BF	Nord	Yatenga	13.6096	-2.4237	0	0	
geonames:2355968	Sanba	settlement	BF	Centre-Nord	Sanmatenga	13.0821	-1.3366	0	0	Samba
geonames:2355945	Sangha	settlement	BF	Centre-Est	Koulpélogo	11.1786	0.1604	0	0	Sanga
geonames:2355930	Sanguié	admin2	BF	Centre-Ouest		12.2	-2.7	0	33	
geonames:2355914	Sanmatenga	admin2	BF	Centre-Nord		13.2	-1	0	33	Sandbondtenga
geonames:2355902	Sanssana	settlement	BF	Sud-Ouest	Poni	10.2167	-3.05	0	0	Sansana
geonames:2355883	Saouga	settlement	BF	Sahel	Oudalan	14.3652	-0.1441	0	0	Saonga
geonames:2355881	Saoura	settlement	BF	Boucle du Mouhoun	Nayala	12.4912	-2.9748	0	0	Sahou
geonames:2355872	Saponé	settlement	BF	Centre-Sud	Bazèga	12.0485	-1.602	0	0	
geonames:2355869	Sapouy	settlement	BF	Centre-Ouest	Ziro	11.5544	-1.7736	17000	0	Sapoui|Sapui
geonames:2355822	Satiri	settlement	BF	Hauts-Bassins	Houet	11.4338	-4.0345	0	0	Satir
geonames:2355813	Sayaga	settlement	BF	Hauts-Bassins	Kénédougou	10.9833	-5.3167	0	0	
geonames:2355803	Sebba	settlement	BF	Sahel	Yagha	13.4364	0.5304	5000	0	
geonames:2355754	Semba	settlement	BF	Boucle du Mouhoun	Nayala	12.65	-2.8333	0	0	
geonames:2355472	Seytenga	settlement	BF	Sahel	Séno	13.972	0.3096	0	0	Sitenga|Sathonga|Seytanga|Sothonga
geonames:2355692	Sian	settlement	BF	Centre-Nord	Sanmatenga	13.0845	-1.2204	0	0	
geonames:2355679	Siby	settlement	BF	Boucle du Mouhoun	Balé	11.8546	-2.9788	0	0	Sibi
geonames:2355685	Sibé	settlement	BF	Sahel	Soum	14.118	-1.5105	0	0	Side
geonames:2355674	Sidogo	settlement	BF	Centre-Nord	Sanmatenga	13.3173	-1.0722	0	0	
geonames:2355678	Sidéradougou	settlement	BF	Cascades	Comoé	10.6759	-4.253	0	0	Siradougou
geonames:2355660	Siena	settlement	BF	Boucle du Mouhoun	Nayala	12.85	-2.9667	0	0	
geonames:2355652	Sifarasso	settlement	BF	Hauts-Bassins	Kénédougou	11.0605	-5.451	0	0	Siforasso
geonames:2355649	Siglé	settlement	BF	Centre-Ouest	Boulkiemdé	12.5572	-1.8869	0	0	
geonames:2355617	Sikiré	settlement	BF	Sahel	Soum	14.3116	-0.7316	0	0	
geonames:2355597	Silgadji	settlement	BF	Sahel	Soum	13.8083	-1.3283	0	0	
geonames:2355594	Sillia	settlement	BF	Nord	Loroum	13.7427	-2.1443	0	0	Silia
geonames:2355587	Silly	settlement	BF	Centre-Ouest	Sissili	11.6033	-2.4967	0	0	Silli|Sili
geonames:2355585	Silmidougou	settlement	BF	Centre-Nord	Bam	13.2532	-1.6348	0	0	
geonames:2355565	Sim	settlement	BF	Nord	Yatenga	13.7944	-2.5799	0	0	
geonames:2355563	Sima	settlement	BF	Nord	Yatenga	13.4869	-1.98	0	0	
geonames:2355547	Sindo	settlement	BF	Hauts-Bassins	Kénédougou	11.5449	-5.187	0	0	
geonames:2355548	Sindou	settlement	BF	Cascades	Léraba	10.6667	-5.1667	6000	0	Sindu
geonames:2355542	Singa	settlement	BF	Centre-Nord	Bam	13.4996	-1.3509	0	0	
geonames:2355537	Singou	settlement	BF	Est	Kompienga	11.3	1.0333	0	0	
vigie:bf-adm1-sirba	Sirba	admin1	BF			13	0.1	0	60	
geonames:2355497	Sirfou	settlement	BF	Nord	Yatenga	13.7427	-1.9018	0	0	
geonames:2355495	Sirgui	settlement	BF	Centre-Nord	Sanmatenga	13.0386	-1.2377	0	0	
geonames:2355481	Sissamba	settlement	BF	Nord	Yatenga	13.5066	-2.4651	0	0	
geonames:2355474	Sissili	admin2	BF	Centre-Ouest		11.2	-2.2	0	33	
geonames:2355470	Sittigo	settlement	BF	Nord	Yatenga	13.4673	-2.0234	0	0	Sitigo
geonames:2355463	Soaw	settlement	BF	Centre-Ouest	Boulkiemdé	12.5167	-2.1667	0	0	
geonames:2355449	Soboulé	settlement	BF	Sahel	Soum	14.3806	-1.6974	0	0	
geonames:2355443	Soffokel	settlement	BF	Sahel	Séno	14.0749	0.3	0	0	
geonames:2355435	Sogodin	settlement	BF	Centre-Nord	Bam	13.2684	-2.2524	0	0	
geonames:2355433	Sogossagasso	settlement	BF	Hauts-Bassins	Houet	11.1905	-4.0401	0	0	Sorossarasso|Sogosagasso
geonames:2355431	Sogpelcé	settlement	BF	Centre-Ouest	Boulkiemdé	12.0333	-2.1833	0	0	
geonames:2355426	Soin	settlement	BF	Boucle du Mouhoun	Kossi	12.7833	-3.8167	0	0	Souin
geonames:2355420	Sokoroni	settlement	BF	Hauts-Bassins	Kénédougou	11.0455	-5.3837	0	0	Sokorani
geonames:2355411	Sokouraba	settlement	BF	Hauts-Bassins	Kénédougou	10.85	-5.1833	0	0	
geonames:2355404	Solenzo	settlement	BF	Boucle du Mouhoun	Banwa	12.1742	-4.0848	18000	0	Solenso
geonames:2356040	Solhan	settlement	BF	Sahel	Yagha	13.3824	0.4535	4000	0	Solhane|Solna
vigie:bf-solle	Sollé	settlement	BF	Nord	Loroum	13.9	-2.17	0	10	
geonames:2355399	Solmnoré	settlement	BF	Centre-Nord	Sanmatenga	13.2214	-0.8013	0	0	Solemnoré|Solomnore
geonames:2355401	Sologom-Nooré	settlement	BF	Nord	Yatenga	13.27	-2.3317	0	0	Sologomnoré|Sologomnore
geonames:2355383	Somgandé	quarter	BF	Centre	Kadiogo	12.4033	-1.5125	0	2	
geonames:2355359	Songrétenga	settlement	BF	Centre-Est	Kouritenga	12.2333	-0.2833	0	0	Song Grétenga|Song Gretenga
geonames:2355345	Sono	settlement	BF	Boucle du Mouhoun	Kossi	12.8258	-3.4932	0	0	
geonames:2355327	Soro	settlement	BF	Boucle du Mouhoun	Sourou	13.5728	-3.0247	0	0	
geonames:2355294	Soubakaniédougou	settlement	BF	Cascades	Comoé	10.4667	-5.0167	0	0	Subakaniedugu
geonames:2355278	Soudougui	settlement	BF	Centre-Est	Koulpélogo	11.2017	0.3236	0	0	Soudongui|Soudougny|Soudougou
geonames:2355255	Soulou	settlement	BF	Nord	Yatenga	13.7599	-2.4753	0	0	
geonames:2355248	Soum	admin2	BF	Sahel		14.2	-1.5	0	55	Djelgodji
vigie:bf-adm1-soum	Soum	admin1	BF			14.2	-1.5	0	55	
geonames:2355246	Souma	settlement	BF	Boucle du Mouhoun	Mouhoun	12.6	-3.2667	0	0	
geonames:2355236	Soungaridaga	settlement	BF	Hauts-Bassins	Houet	11.0144	-4.0452	0	0	Soumousso
geonames:2355222	Sourgou	settlement	BF	Centre-Ouest	Boulkiemdé	12.1333	-2.2833	0	0	Surgu
geonames:2355221	Sourgoubila	settlement	BF	Plateau-Central	Kourwéogo	12.4145	-1.8033	0	0	Sourgourbila
geonames:2355218	Sourkoudougou	settlement	BF	Hauts-Bassins	Houet	11.332	-4.3383	0	0	
geonames:2355211	Sourou	admin2	BF	Boucle du Mouhoun		13.2	-3	0	33	
vigie:bf-adm1-sourou	Sourou	admin1	BF			13.1	-3.05	0	55	
iso:BF-13	Sud-Ouest	admin1	BF			10.5	-3.3	880000	85	Djôrô|South-West|Southwest
geonames:2355802	Sébédougou	settlement	BF	Hauts-Bassins	Tuy	11.2699	-3.6072	0	0	
geonames:2355779	Séguénéga	settlement	BF	Nord	Yatenga	13.4417	-1.9669	0	0	
geonames:2355737	Séno	admin2	BF	Sahel		14	0	0	45	
geonames:2355717	Sérékéni	settlement	BF	Hauts-Bassins	Kénédougou	11.1463	-5.0133	0	0	
geonames:2355167	Tafogo	settlement	BF	Centre-Nord	Namentenga	13.3963	-0.5462	0	0	
geonames:2355160	Tagou	settlement	BF	Est	Kompienga	11.1667	0.6333	0	0	
geonames:2355149	Takatami	settlement	BF	Est	Komondjari	13.2482	0.9508	0	0	
geonames:2355122	Tamassogo	settlement	BF	Centre-Nord	Sanmatenga	13.2727	-1.0857	0	0	
geonames:2354261	Tambaga	settlement	BF	Est	Tapoa	11.7958	1.7417	0	0	Tambarga|Tombaga
geonames:8531904	Tambao	settlement	BF	Sahel	Oudalan	14.7812	0.0416	0	0	
geonames:2355118	Tambarga	settlement	BF	Est	Kompienga	11.45	1.2167	0	0	Tanbarga
geonames:2355071	Tampetou	settlement	BF	Sahel	Yagha	13.1964	0.8583	0	0	
geonames:2355060	Tampouy	quarter	BF	Centre	Kadiogo	12.3878	-1.5653	0	2	Tampoui
geonames:2354931	Tangaye	settlement	BF	Centre-Nord	Sanmatenga	13.3497	-1.1235	0	0	
geonames:2354998	Tangaye	settlement	BF	Nord	Yatenga	13.5401	-2.5469	0	0	Tangay
geonames:2354972	Tanghin	quarter	BF	Centre	Kadiogo	12.7136	-1.4769	0	2	Tanguin|Tangen
geonames:2354971	Tanghin-Dassouri	settlement	BF	Centre	Kadiogo	12.2694	-1.7153	0	0	Tanguen-Dassouri|Dassouri|Dassuri|Tangen-Dassouri|Tangin Dassouri
geonames:2354242	Tangomayel	settlement	BF	Nord	Loroum	14.0664	-1.4817	0	0	Tongomayel|Tongomaël|Tongomaye
geonames:2354918	Tankougounadié	settlement	BF	Sahel	Yagha	13.562	0.7358	0	0	Tankogonadye|Tankogounadie
geonames:2354897	Tanlarghin	settlement	BF	Centre	Kadiogo	12.2992	-1.3856	0	0	Tanlarguen|Tanlarguin
geonames:2354894	Tanlili	settlement	BF	Centre-Nord	Sanmatenga	12.7667	-1.2833	0	0	
geonames:2354841	Tansarga	settlement	BF	Est	Tapoa	11.8753	1.8669	0	0	
geonames:2354830	Tansila	settlement	BF	Boucle du Mouhoun	Banwa	12.42	-4.3904	0	0	Tassila|Tansilia|Tansilla
vigie:bf-tanwalbougou	Tanwalbougou	settlement	BF	Est	Gourma	12.13	0.6	0	10	Tawalbougou
geonames:2354780	Taourémba	settlement	BF	Sahel	Soum	14.004	-1.0995	0	0	
geonames:2354742	Taparko	settlement	BF	Centre-Nord	Namentenga	13.4654	-0.3244	0	0	Taparko Bagare|Tatarko
geonames:2354771	Tapoa	admin2	BF	Est		12.05	1.75	0	50	Gobnangou
vigie:bf-adm1-tapoa	Tapoa	admin1	BF			12.05	1.75	0	55	
vigie:bf-tapoa-barrage	Tapoa-Barrage	settlement	BF	Est	Tapoa	12.1307	1.7665	0	0	
geonames:2354770	Tapoa-Djerma	settlement	BF	Est	Tapoa	12.2845	1.9398	0	0	Tapoadyèrma
geonames:2354756	Tarfila	settlement	BF	Cascades	Comoé	10.7167	-4.7167	0	0	
geonames:2354751	Tasmakatt	settlement	BF	Sahel	Oudalan	14.3428	-0.4155	0	0	Tasmakat|Tasmakate|Tassamakat|Tasamakat
geonames:2354733	Tchériba	settlement	BF	Boucle du Mouhoun	Mouhoun	12.2621	-3.0791	0	0	Cheriba|Tieriba
geonames:2354698	Temnaoré	settlement	BF	Centre-Nord	Bam	13.4285	-1.7331	0	0	
geonames:2354675	Tenkodogo	settlement	BF	Centre-Est	Boulgou	11.78	-0.3697	61000	0	
geonames:2354667	Tensobentenga	settlement	BF	Centre-Est	Kouritenga	12	-0.2667	0	0	Tensobtenga
geonames:2354634	Thion	settlement	BF	Est	Gnagna	13.0648	-0.315	0	0	Tion
geonames:2354633	Thiou	settlement	BF	Nord	Yatenga	13.8063	-2.6637	0	0	Tiou
geonames:2354631	Thyou	settlement	BF	Centre-Ouest	Boulkiemdé	11.9552	-2.1987	0	0	Thiou|Tiou|Thiu
geonames:2354624	Tiabongou	settlement	BF	Sahel	Yagha	13.0969	0.7344	0	0	Tantiabongou
geonames:2354619	Tiakané	settlement	BF	Centre-Sud	Nahouri	11.1833	-1.2	0	0	
geonames:2354613	Tialgo	settlement	BF	Centre-Ouest	Sanguié	12.2333	-2.5833	0	0	
geonames:2354607	Tiankoura	settlement	BF	Sud-Ouest	Bougouriba	10.7663	-3.2559	0	0	Tiankura|Tionkoura
geonames:2354602	Tianra	settlement	BF	Boucle du Mouhoun	Sourou	13.0917	-3.1699	0	0	
geonames:2354575	Tibga	settlement	BF	Est	Gourma	12.1692	0.0575	0	0	Tigba
geonames:2354565	Tibo	settlement	BF	Nord	Loroum	14.0992	-2.1666	0	0	
geonames:2354500	Tikan	settlement	BF	Boucle du Mouhoun	Mouhoun	12.3094	-3.15	0	0	Tigan
geonames:2354492	Tikaré	settlement	BF	Centre-Nord	Bam	13.2914	-1.7261	0	0	Tinari|Tinkari
geonames:2354470	Tin-Agadel	settlement	BF	Sahel	Oudalan	14.4864	-0.0384	0	0	
geonames:2596769	Tin-Akoff	settlement	BF	Sahel	Oudalan	14.9655	-0.1633	0	0	Tin Akof|Tinakoff
geonames:2354450	Tindangou	settlement	BF	Est	Gourma	11.1811	0.83	0	0	
geonames:2354352	Titabé	settlement	BF	Sahel	Yagha	13.7727	0.4324	0	0	Titabi
geonames:2354349	Titao	settlement	BF	Nord	Loroum	13.7667	-2.0667	25000	0	
geonames:2354552	Tiébélé	settlement	BF	Centre-Sud	Nahouri	11.0972	-0.9656	0	0	Tiebele Corabie|Tieble
geonames:2354548	Tiéfora	settlement	BF	Cascades	Comoé	10.6245	-4.5402	0	0	Tieforo
geonames:2354547	Tiékalédji	settlement	BF	Sahel	Séno	13.9041	-0.508	0	0	
geonames:2354532	Tiékuy	settlement	BF	Boucle du Mouhoun	Mouhoun	12.3	-3.25	0	0	Tiekui
geonames:2354332	Tobidioga	settlement	BF	Sahel	Séno	13.9241	-0.1219	0	0	
geonames:2354326	Todiam	settlement	BF	Nord	Loroum	13.6466	-2.125	0	0	Todiame
geonames:2354302	Toessin	settlement	BF	Centre-Nord	Bam	13.6416	-2.4829	0	0	
geonames:2354270	Tollo	settlement	BF	Nord	Yatenga	13.7418	-1.9602	0	0	Tolo
geonames:2354265	Toma	settlement	BF	Boucle du Mouhoun	Nayala	12.7584	-2.8988	12000	0	
geonames:2360645	Tondiata	settlement	BF	Sahel	Soum	14.2776	-1.4451	0	0	
geonames:2354113	Tondoura	settlement	BF	Cascades	Comoé	10.2	-4.7833	0	0	Toundoura
geonames:2354212	Torandougou	settlement	BF	Cascades	Comoé	9.8667	-4.4	0	0	
geonames:2354206	Toroba	settlement	BF	Boucle du Mouhoun	Mouhoun	12.4667	-3.2333	0	0	
geonames:2354201	Torokoro	settlement	BF	Cascades	Comoé	10.0333	-4.4	0	0	
geonames:2354200	Torokoto	settlement	BF	Boucle du Mouhoun	Kossi	13.3465	-3.8012	0	0	
geonames:2354176	Tougan	settlement	BF	Boucle du Mouhoun	Sourou	13.0725	-3.0694	20000	0	Tugan
geonames:2354172	Tougo	settlement	BF	Nord	Zondoma	13.2014	-2.1204	0	0	
geonames:2354162	Tougouri	settlement	BF	Centre-Nord	Namentenga	13.3164	-0.5225	0	0	Tuguri
geonames:2354150	Touka Korno	settlement	BF	Sahel	Séno	14.1838	-0.2137	0	0	
geonames:2354136	Toulfé	settlement	BF	Nord	Loroum	13.8826	-1.9551	0	0	
geonames:2354118	Toumousséni	settlement	BF	Cascades	Comoé	10.6333	-4.9	0	0	Toumouseni
geonames:2354082	Tourny	settlement	BF	Cascades	Léraba	10.7667	-5.15	0	0	Tourni
geonames:2354078	Tourouba	settlement	BF	Boucle du Mouhoun	Sourou	13.2621	-2.5436	0	0	
geonames:2354074	Toussiana	settlement	BF	Hauts-Bassins	Houet	10.8333	-4.6167	0	0	Touziana
geonames:2354313	Toécé	settlement	BF	Centre-Sud	Bazèga	11.83	-1.2664	0	0	Toessé|Toese
geonames:2354319	Toéghin	settlement	BF	Centre-Nord	Sanmatenga	12.8152	-1.7255	0	0	
geonames:2354688	Toéni	settlement	BF	Boucle du Mouhoun	Sourou	13.3799	-3.2008	0	0	Tene
geonames:2597267	Tuy	admin2	BF	Hauts-Bassins		11.5	-3.4	0	38	
geonames:2354722	Tébéré	settlement	BF	Centre-Nord	Sanmatenga	13.0414	-0.7181	0	0	Tébré
geonames:2354692	Ténado	settlement	BF	Centre-Ouest	Sanguié	12.1928	-2.5974	0	0	Tanada|Tanade
vigie:bf-vallee-du-kou	Vallée du Kou	region	BF	Hauts-Bassins	Houet	11.38	-4.42	0	8	
geonames:2353913	Vousnango	settlement	BF	Centre-Nord	Bam	13.1577	-1.6333	0	0	
geonames:2353909	Vrassan	settlement	BF	Centre-Ouest	Ziro	11.5833	-1.9167	0	0	
geonames:2353721	Wemtenga	quarter	BF	Centre	Kadiogo	12.2453	-1.6731	0	2	Woumtenga
geonames:2353785	Wendou	settlement	BF	Sahel	Séno	14.0376	-0.0631	0	0	
geonames:2357210	Wolonkoto	settlement	BF	Cascades	Léraba	10.6763	-4.9722	0	0	Nolonkonto|Ouolonkoto|Wolokonto|Wolonkonto
vigie:bf-wousse	Woussé	settlement	BF	Centre-Nord	Bam	13.5	-1.55	0	10	
geonames:2353717	Yaba	settlement	BF	Boucle du Mouhoun	Nayala	12.8703	-2.8571	0	0	
geonames:2597268	Yagha	admin2	BF	Sahel		13.3	0.7	0	40	
geonames:2360104	Yaho	settlement	BF	Boucle du Mouhoun	Balé	11.8	-3.55	0	0	Haho
geonames:2353688	Yako	settlement	BF	Nord	Passoré	12.9591	-2.2607	28000	0	Jako
geonames:2353684	Yakouta	settlement	BF	Sahel	Séno	14.0758	-0.1369	0	0	Yakuta|Yacouta
geonames:2353680	Yalanga	settlement	BF	Sahel	Soum	14.2785	-1.0436	0	0	
geonames:2353671	Yalgo	settlement	BF	Centre-Nord	Namentenga	13.5833	-0.2667	0	0	
geonames:2353663	Yallo	settlement	BF	Boucle du Mouhoun	Kossi	12.9833	-3.9333	0	0	Yalo
geonames:2353646	Yamba	settlement	BF	Est	Gourma	12.2974	0.3386	0	0	Yanmba|Yemba
geonames:2353606	Yargatenga	settlement	BF	Centre-Est	Koulpélogo	11.2125	0.0053	0	0	Kargatenga
geonames:2353604	Yargo	settlement	BF	Centre-Est	Kouritenga	12.0667	-0.2833	0	0	
geonames:2353568	Yatenga	admin2	BF	Nord		13.6	-2.4	0	33	
geonames:2353676	Yelbouga	settlement	BF	Centre-Ouest	Sissili	11.1192	-1.9164	0	0	
geonames:2353544	Yendéré	border_post	BF	Cascades	Comoé	10.2	-4.9667	0	0	
geonames:2360892	Yensé	settlement	BF	Boucle du Mouhoun	Sourou	13.9134	-2.8431	0	0	Ennesse
geonames:2353508	Yilou	settlement	BF	Centre-Nord	Bam	13.0113	-1.5467	0	0	
vigie:bf-yirgou	Yirgou	settlement	BF	Centre-Nord	Sanmatenga	13.53	-0.85	0	10	Yirgou Foulbé
geonames:2596760	Yondé	settlement	BF	Centre-Est	Koulpélogo	11.4947	0.1467	0	0	
geonames:2353468	You	settlement	BF	Nord	Loroum	13.7017	-2.141	0	0	
geonames:2353466	Youba	settlement	BF	Nord	Yatenga	13.6678	-2.3754	0	0	Yuba
geonames:2353459	Yougounini	settlement	BF	Centre-Nord	Bam	13.2759	-1.6422	0	0	
geonames:2353446	Youngou	settlement	BF	Centre-Est	Boulgou	11.1167	-0.5833	0	0	
geonames:2353565	Yé	settlement	BF	Boucle du Mouhoun	Nayala	12.6	-3.1167	0	0	
geonames:2353560	Yéguéré	settlement	BF	Hauts-Bassins	Houet	10.9841	-4.1024	0	0	
geonames:2353520	Yérifoula	settlement	BF	Sud-Ouest	Poni	10.4667	-3.5833	0	0	Ierifoula|Ierifula|Iérifoula
geonames:2353442	Zaba	settlement	BF	Boucle du Mouhoun	Sourou	12.7833	-3.2	0	0	
geonames:2353436	Zabré	settlement	BF	Centre-Est	Boulgou	11.1825	-0.6322	0	0	Zabere
geonames:2353430	Zagtouli	settlement	BF	Centre	Kadiogo	12.3294	-1.6253	0	0	Zaghtouli
geonames:2353414	Zam	settlement	BF	Plateau-Central	Ganzourgou	12.35	-0.8167	0	0	
geonames:2353406	Zambo	settlement	BF	Sud-Ouest	Ioba	10.8167	-3	0	0	Sambo|Zambor|Zanbo
geonames:2353398	Zamo	settlement	BF	Centre-Ouest	Sanguié	12.0167	-2.7167	0	0	
geonames:2353391	Zana	settlement	BF	Centre-Nord	Bam	13.7902	-1.7003	0	0	
geonames:2353387	Zandkom	settlement	BF	Centre-Nord	Bam	13.1407	-1.5526	0	0	
geonames:2353372	Zanna	settlement	BF	Nord	Yatenga	13.4886	-2.1754	0	0	
geonames:2353347	Zawara	settlement	BF	Centre-Ouest	Sanguié	11.7833	-2.5833	0	0	Zaouara|Zavera
geonames:2353344	Zecco	settlement	BF	Centre-Sud	Nahouri	11.0333	-0.85	0	0	
geonames:2353292	Ziga	settlement	BF	Centre-Nord	Sanmatenga	12.6107	-0.8331	0	0	
geonames:6860067	Zigbéri	settlement	BF	Sahel	Oudalan	14.7037	0.0362	0	0	
vigie:bf-zimtanga	Zimtanga	settlement	BF	Centre-Nord	Bam	13.25	-1.43	0	8	
geonames:2353257	Ziniaré	settlement	BF	Plateau-Central	Oubritenga	12.5819	-1.2971	27000	0	Zimare|Zinarie
geonames:2353256	Zinibéogo	settlement	BF	Centre-Nord	Namentenga	13.8662	-0.7376	0	0	
geonames:2353243	Ziou	settlement	BF	Centre-Sud	Nahouri	11.0361	-0.7792	0	0	Ziego
geonames:2597269	Ziro	admin2	BF	Centre-Ouest		11.6	-1.9	0	33	
geonames:2353238	Zitenga	settlement	BF	Plateau-Central	Oubritenga	12.7462	-1.3073	0	0	
geonames:8445066	Zoaga	settlement	BF	Centre-Est	Boulgou	11.3284	0.0447	0	0	Zouara
geonames:2353233	Zoamba	settlement	BF	Centre-Nord	Sanmatenga	12.7667	-0.8333	0	0	
geonames:9570053	Zogona	quarter	BF	Centre	Kadiogo	12.3783	-1.4906	0	2	
geonames:2353229	Zogoré	settlement	BF	Nord	Yatenga	13.4017	-2.5924	0	0	Diogore
geonames:2353224	Zomkalga	settlement	BF	Nord	Yatenga	13.4575	-1.882	0	0	
geonames:2597270	Zondoma	admin2	BF	Nord		13.1	-2.4	0	33	
vigie:bf-zone-du-bois	Zone du bois	quarter	BF	Centre	Kadiogo	12.375	-1.49	0	2	
geonames:2353213	Zongo	settlement	BF	Centre-Nord	Sanmatenga	13.4246	-1.2251	0	0	
geonames:2353205	Zonsé	settlement	BF	Centre-Est	Boulgou	11.37	-0.615	0	0	
geonames:2353197	Zorgho	settlement	BF	Plateau-Central	Ganzourgou	12.2492	-0.6153	33000	0	Zorgo|Zorogo
geonames:2353193	Zorkoum	settlement	BF	Centre-Nord	Sanmatenga	13.1489	-1.1658	0	0	
geonames:2353169	Zoundwéogo	admin2	BF	Centre-Sud		11.65	-1	0	33	
geonames:2353167	Zoungou	settlement	BF	Plateau-Central	Ganzourgou	12.1444	-0.5317	0	0	Noungou
geonames:2353165	Zoura	settlement	BF	Centre-Nord	Bam	13.2826	-1.4764	0	0	
geonames:2353335	Zéguédéguin	settlement	BF	Centre-Nord	Namentenga	12.9573	-0.455	0	0	Zéguédéguen|Zeguedeghen|Zerederin
`;
