/** Places of Guinea, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const GN = `
vigie:gn-bambeto	Bambéto	quarter	GN	Conakry		9.6	-13.63	0	2	
geonames:2423126	Beyla	settlement	GN	Nzérékoré		8.6833	-8.6333	11566	0	
geonames:2422968	Boffa	settlement	GN	Boké		10.1667	-14.0333	2332	0	
geonames:2422924	Boké	settlement	GN	Boké		10.9409	-14.2966	15460	0	Boque
iso:GN-B	Boké	admin1	GN			11.2	-13.9	0	90	
geonames:2422465	Conakry	settlement	GN	Conakry		9.538	-13.6773	1770000	0	
iso:GN-C	Conakry	admin1	GN			9.55	-13.65	0	10	
vigie:gn-cosa	Cosa	quarter	GN	Conakry		9.61	-13.62	0	2	
geonames:2422457	Coyah	settlement	GN	Kindia		9.7056	-13.3769	77103	0	
geonames:2422442	Dabola	settlement	GN	Faranah		10.75	-11.1167	13057	0	
geonames:2422383	Dalaba	settlement	GN	Mamou		10.7	-12.25	7036	0	
geonames:2421761	Doko	settlement	GN	Kankan		11.7833	-8.9667	0	0	
geonames:2421273	Faranah	settlement	GN	Faranah		10.0404	-10.7434	9350	0	
iso:GN-F	Faranah	admin1	GN			10.4	-10.7	0	90	
geonames:2420985	Forécariah	settlement	GN	Kindia		9.4306	-13.0881	12358	0	Forecaria|Forikaria
geonames:2420562	Guéckédou	settlement	GN	Nzérékoré		8.5674	-10.1336	79140	0	
vigie:gn-hamdallaye	Hamdallaye	quarter	GN	Conakry		9.57	-13.64	0	2	
vigie:gn-kaloum	Kaloum	quarter	GN	Conakry		9.51	-13.71	0	2	
geonames:2420056	Kamsar	settlement	GN	Boké		10.6667	-14.6	61527	0	
geonames:2419992	Kankan	settlement	GN	Kankan		10.3854	-9.3057	114009	0	
iso:GN-K	Kankan	admin1	GN			10.6	-9.2	0	120	
geonames:2419533	Kindia	settlement	GN	Kindia		10.0569	-12.8658	117062	0	
iso:GN-D	Kindia	admin1	GN			10.1	-12.9	0	60	
geonames:2419498	Kintinian	settlement	GN	Kankan		11.6	-9.3833	0	0	Kentinian|Kintiniou
geonames:2419472	Kissidougou	settlement	GN	Faranah		9.1848	-10.0999	47099	0	Kisidugu|Kissidugu
geonames:2418764	Koubia	settlement	GN	Labé		11.5833	-11.9	9909	0	
geonames:2418437	Kouroussa	settlement	GN	Kankan		10.65	-9.8833	14223	0	Kurussa
vigie:gn-kouremale	Kourémalé	border_post	GN	Kankan		11.95	-8.78	0	0	
geonames:2419622	Kérouané	settlement	GN	Kankan		9.2667	-9.0167	7228	0	
geonames:2418362	Labé	settlement	GN	Labé		11.3182	-12.2833	58649	0	Laba
iso:GN-L	Labé	admin1	GN			11.5	-12	0	75	
geonames:2418092	Lola	settlement	GN	Nzérékoré		7.8	-8.5333	1982	0	
geonames:2417988	Macenta	settlement	GN	Nzérékoré		8.5435	-9.471	43102	0	Magenta|Masenta
geonames:2417833	Mamou	settlement	GN	Mamou		10.3755	-12.0915	41619	0	
iso:GN-M	Mamou	admin1	GN			10.5	-11.9	0	65	
geonames:2417795	Mandiana	settlement	GN	Kankan		10.6333	-8.6833	10609	0	
geonames:2417225	Niagassola	settlement	GN	Kankan		12.3167	-9.1167	0	0	Nyagassola
geonames:2416969	Nzérékoré	settlement	GN	Nzérékoré		7.7562	-8.8179	195000	0	N’Zérékoré
iso:GN-N	Nzérékoré	admin1	GN			8.2	-9	0	100	N’Zérékoré
vigie:gn-pamelap	Pamelap	border_post	GN	Kindia		9.25	-13	0	0	
geonames:2416443	Pita	settlement	GN	Mamou		11.0833	-12.4	20052	0	
vigie:gn-ratoma	Ratoma	quarter	GN	Conakry		9.6	-13.65	0	2	
geonames:2415703	Siguiri	settlement	GN	Kankan		11.4228	-9.1685	43601	0	Sigiri
vigie:gn-simandou	Simandou	mine	GN	Nzérékoré		8.6	-8.9	0	2	
vigie:gn-womey	Womey	settlement	GN	Nzérékoré		7.85	-8.7	0	0	
geonames:2414079	Yomou	settlement	GN	Nzérékoré		7.5603	-9.2653	3614	0	
geonames:2414009	Zogota	settlement	GN	Nzérékoré		7.93	-9.1317	0	0	
`;
