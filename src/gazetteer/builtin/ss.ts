/** Places of South Sudan, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const SS = `
vigie:ss-adong	Adong	settlement	SS	Upper Nile		9.2	31.75	0	15	
vigie:ss-agok	Agok	settlement	SS	Warrap		9.35	28.6	0	15	
geonames:379792	Akobo	settlement	SS	Jonglei		7.7911	33.0044	0	0	
geonames:364367	Aweil	settlement	SS	Northern Bahr el Ghazal		8.7619	27.3919	38000	0	
geonames:377472	Bentiu	settlement	SS	Unity State		9.2572	29.7983	8000	0	
geonames:377241	Bor	settlement	SS	Jonglei		6.2089	31.5586	26782	0	
iso:SS-EC	Central Equatoria	admin1	SS			4.6	31	0	120	Équatoria-Central
vigie:ss-cueibet	Cueibet	settlement	SS	Lakes State		7	29.2	0	0	
vigie:ss-duk	Duk	settlement	SS	Jonglei		7.75	31.4	0	15	
iso:SS-EE	Eastern Equatoria	admin1	SS			4.9	33.6	0	150	Équatoria-Oriental
vigie:ss-ezo	Ezo	settlement	SS	Western Equatoria		5.07	27.47	0	15	
vigie:ss-fangak	Fangak	settlement	SS	Jonglei		9.08	30.88	0	15	Old Fangak
geonames:374739	Gogrial	settlement	SS	Warrap		8.5332	28.1004	38572	0	
vigie:ss-gumuruk	Gumuruk	settlement	SS	Pibor		6.7	32.9	0	15	
iso:SS-JG	Jonglei	admin1	SS			7.4	32	0	190	
geonames:373303	Juba	settlement	SS	Central Equatoria		4.8517	31.5825	525000	0	Djouba
vigie:ss-kajo-keji	Kajo Keji	settlement	SS	Central Equatoria		3.85	31.66	0	15	
geonames:372884	Kapoeta	settlement	SS	Eastern Equatoria		4.7722	33.5914	7042	0	
vigie:ss-koch	Koch	settlement	SS	Unity State		8.6	29.98	0	15	
geonames:372299	Kodok	settlement	SS	Upper Nile		9.8889	32.1094	0	0	Fashoda
vigie:ss-kuajok	Kuajok	settlement	SS	Warrap		8.31	27.99	0	15	
vigie:ss-lainya	Lainya	settlement	SS	Central Equatoria		4.3	30.9	0	15	
iso:SS-LK	Lakes State	admin1	SS			6.7	29.8	0	110	État des Lacs
vigie:ss-lankien	Lankien	settlement	SS	Jonglei		8.53	32.06	0	15	
geonames:371466	Leer	settlement	SS	Unity State		8.3031	30.1406	10486	0	
vigie:ss-likuangole	Likuangole	settlement	SS	Pibor		7	33	0	15	
vigie:ss-longechuk	Longechuk	admin2	SS	Upper Nile		9.1	33.7	0	30	
vigie:ss-maban	Maban	admin2	SS	Upper Nile		10	33.7	0	35	
vigie:ss-magwi	Magwi	settlement	SS	Eastern Equatoria		4.13	32.3	0	15	
geonames:370737	Malakal	settlement	SS	Upper Nile		9.5334	31.6605	160000	0	
geonames:370457	Maridi	settlement	SS	Western Equatoria		4.9167	29.4694	14224	0	
vigie:ss-mathiang	Mathiang	settlement	SS	Upper Nile		9	33.7	0	15	
vigie:ss-mayendit	Mayendit	settlement	SS	Unity State		8.23	29.93	0	15	
vigie:ss-mayom	Mayom	settlement	SS	Unity State		9.22	29.17	0	15	
geonames:369717	Mundri	settlement	SS	Western Equatoria		5.3472	30.3243	0	0	
geonames:369355	Nasir	settlement	SS	Upper Nile		8.6166	33.0622	0	0	Nassir|Nasir town
vigie:ss-new-fangak	New Fangak	settlement	SS	Jonglei		9.1	30.75	0	15	
vigie:ss-nimule	Nimule	border_post	SS	Eastern Equatoria		3.6	32.06	0	0	
iso:SS-BN	Northern Bahr el Ghazal	admin1	SS			8.8	27	0	100	Bahr el-Ghazal du Nord
vigie:ss-nyirol	Nyirol	settlement	SS	Jonglei		8.4	32	0	15	
geonames:10123653	Pariang	settlement	SS	Ruweng		9.9154	29.9811	0	0	
geonames:368552	Pibor	settlement	SS	Pibor		6.7985	33.1305	0	0	
vigie:ss-adm1-pibor	Pibor	admin1	SS			6.5	33.4	0	120	Greater Pibor
vigie:ss-pieri	Pieri	settlement	SS	Jonglei		8.05	32.05	0	15	
vigie:ss-raga	Raga	settlement	SS	Western Bahr el Ghazal		8.46	25.68	0	15	
vigie:ss-renk	Renk	settlement	SS	Upper Nile		11.83	32.8	0	0	
vigie:ss-rubkona	Rubkona	settlement	SS	Unity State		9.26	29.8	0	15	
geonames:367927	Rumbek	settlement	SS	Lakes State		6.8062	29.6774	32000	0	
vigie:ss-adm1-ruweng	Ruweng	admin1	SS			9.9	29.6	0	50	
geonames:366444	Tambura	settlement	SS	Western Equatoria		5.6	27.4667	9483	0	Tombura
geonames:366167	Terekeka	settlement	SS	Central Equatoria		5.4439	31.7508	0	0	
vigie:ss-tonga	Tonga	settlement	SS	Upper Nile		9.47	31.05	0	15	
geonames:365763	Tonj	settlement	SS	Warrap		7.2739	28.6775	17338	0	
geonames:365742	Torit	settlement	SS	Eastern Equatoria		4.4118	32.5705	20048	0	
vigie:ss-twic	Twic	admin2	SS	Warrap		9.1	28.4	0	30	
vigie:ss-ulang	Ulang	settlement	SS	Upper Nile		8.7	32.5	0	15	
iso:SS-UY	Unity State	admin1	SS			9	29.8	0	110	État de l’Unité|État d’Unité
iso:SS-NU	Upper Nile	admin1	SS			9.8	32.6	0	150	Haut-Nil
vigie:ss-uror	Uror	admin2	SS	Jonglei		7.8	32.2	0	30	
vigie:ss-waat	Waat	settlement	SS	Jonglei		8.18	32.2	0	0	
iso:SS-WR	Warrap	admin1	SS			8.1	28.6	0	100	
geonames:363885	Wau	settlement	SS	Western Bahr el Ghazal		7.7011	27.9897	130000	0	Wau town
iso:SS-BW	Western Bahr el Ghazal	admin1	SS			8.2	25.8	0	150	Bahr el-Ghazal occidental
iso:SS-EW	Western Equatoria	admin1	SS			5.2	28.4	0	150	Équatoria-Occidental
geonames:363656	Yambio	settlement	SS	Western Equatoria		4.5708	28.3942	40000	0	
geonames:363619	Yei	settlement	SS	Central Equatoria		4.0944	30.6764	40000	0	
geonames:363594	Yirol	settlement	SS	Lakes State		6.5525	30.4981	0	0	
`;
