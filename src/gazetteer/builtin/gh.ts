/** Places of Ghana, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const GH = `
geonames:2306104	Accra	settlement	GH	Greater Accra		5.556	-0.1969	2000000	0	
geonames:2305677	Aflao	border_post	GH	Volta		6.1198	1.1901	66546	0	
iso:GH-AF	Ahafo	admin1	GH			6.8	-2.5	0	40	
iso:GH-AH	Ashanti	admin1	GH			6.8	-1.5	0	80	
vigie:gh-basyonde	Basyonde	settlement	GH	Upper East		11.05	-0.12	0	5	
geonames:2303287	Bawku	settlement	GH	Upper East		11.0616	-0.2417	70000	0	
vigie:gh-bimbilla	Bimbilla	settlement	GH	Northern Region		8.86	0.06	0	10	
vigie:gh-binduri	Binduri	settlement	GH	Upper East		10.97	-0.3	0	10	
vigie:gh-bole	Bole	settlement	GH	Savannah		9.03	-2.49	0	10	
geonames:2302821	Bolgatanga	settlement	GH	Upper East		10.7856	-0.8514	54430	0	Bolagatanga|Bolga|Bolgatange|bolgatang-ga|borugatanga
iso:GH-BO	Bono	admin1	GH			7.6	-2.5	0	55	
iso:GH-BE	Bono East	admin1	GH			7.75	-1.05	0	70	
vigie:gh-bunkpurugu	Bunkpurugu	settlement	GH	North East		10.51	-0.11	0	10	
geonames:2302357	Cape Coast	settlement	GH	Central Region		5.1053	-1.2466	143015	0	
iso:GH-CP	Central Region	admin1	GH			5.5	-1.2	0	55	
vigie:gh-chereponi	Chereponi	settlement	GH	North East		10.13	0.29	0	10	
geonames:2301424	Dambai	settlement	GH	Oti		8.0662	0.1795	0	0	Dambae|Danbae|Dumbai
geonames:2302002	Damongo	settlement	GH	Savannah		9.083	-1.8188	0	0	
iso:GH-EP	Eastern Region	admin1	GH			6.4	-0.5	0	75	
vigie:gh-fielmuo	Fielmuo	settlement	GH	Upper West		10.86	-2.6	0	5	
vigie:gh-funsi	Funsi	settlement	GH	Upper West		10.29	-1.97	0	10	
vigie:gh-gambaga	Gambaga	settlement	GH	North East		10.53	-0.44	0	10	
vigie:gh-garu	Garu	settlement	GH	Upper East		10.85	-0.18	0	10	
vigie:gh-gbiniyiri	Gbiniyiri	settlement	GH	Savannah		9.3	-2.5	0	10	
geonames:2300749	Goaso	settlement	GH	Ahafo		6.8036	-2.5172	0	0	Gawso|Gooso
iso:GH-AA	Greater Accra	admin1	GH			5.8	0	0	40	
vigie:gh-gushegu	Gushegu	settlement	GH	Northern Region		9.92	-0.22	0	10	Gushiegu
vigie:gh-gwollu	Gwollu	settlement	GH	Upper West		10.98	-2.22	0	10	
vigie:gh-hamile	Hamile	border_post	GH	Upper West		10.99	-2.74	0	0	
geonames:2300379	Ho	settlement	GH	Volta		6.6008	0.4713	69998	0	
vigie:gh-jirapa	Jirapa	settlement	GH	Upper West		10.53	-2.7	0	10	
vigie:gh-karaga	Karaga	settlement	GH	Northern Region		9.92	-0.43	0	10	
geonames:2299645	Keta	settlement	GH	Volta		5.9179	0.9879	18077	0	Kitta
geonames:2299522	Koforidua	settlement	GH	Eastern Region		6.0941	-0.2591	96266	0	
geonames:2299236	Kpandae	settlement	GH	Northern Region		8.4688	-0.0113	8652	0	
vigie:gh-kulungugu	Kulungugu	border_post	GH	Upper East		11.07	-0.18	0	0	
geonames:2298890	Kumasi	settlement	GH	Ashanti		6.6885	-1.6244	1500000	0	
vigie:gh-lawra	Lawra	settlement	GH	Upper West		10.65	-2.9	0	10	
vigie:gh-mognori	Mognori	settlement	GH	Upper East		11.1	-0.25	0	10	
vigie:gh-nadowli	Nadowli	settlement	GH	Upper West		10.37	-2.66	0	10	
vigie:gh-nakpanduri	Nakpanduri	settlement	GH	North East		10.63	-0.17	0	10	
geonames:2297661	Nalerigu	settlement	GH	North East		10.5273	-0.3698	0	0	
vigie:gh-nandom	Nandom	settlement	GH	Upper West		10.85	-2.76	0	10	
vigie:gh-nasuan	Nasuan	settlement	GH	North East		10.6	0.1	0	10	
geonames:2297505	Navrongo	settlement	GH	Upper East		10.8956	-1.0921	25470	0	
vigie:gh-nkwanta	Nkwanta	settlement	GH	Oti		8.26	0.52	0	10	
iso:GH-NE	North East	admin1	GH			10.4	-0.5	0	55	
iso:GH-NP	Northern Region	admin1	GH			9.5	-0.5	0	95	
geonames:2296606	Obuasi	settlement	GH	Ashanti		6.2023	-1.668	137856	0	Obuase
iso:GH-OT	Oti	admin1	GH			7.9	0.4	0	60	
vigie:gh-paga	Paga	border_post	GH	Upper East		10.98	-1.11	0	0	
vigie:gh-parc-national-de-mole	Parc national de Mole	park	GH	Savannah		9.6	-2	0	35	Mole National Park
vigie:gh-pulimakom	Pulimakom	border_post	GH	Upper East		11.05	-0.1	0	0	
vigie:gh-pusiga	Pusiga	settlement	GH	Upper East		11.08	-0.12	0	10	
vigie:gh-saboba	Saboba	settlement	GH	Northern Region		9.71	0.32	0	10	
geonames:2295684	Salaga	settlement	GH	Savannah		8.5508	-0.5188	25472	0	
vigie:gh-sapeliga	Sapeliga	settlement	GH	Upper East		11	-0.45	0	10	
iso:GH-SV	Savannah	admin1	GH			9.1	-1.8	0	100	
geonames:2295517	Savelugu	settlement	GH	Northern Region		9.6244	-0.8253	29310	0	
vigie:gh-sawla	Sawla	settlement	GH	Savannah		9.28	-2.42	0	10	
geonames:2294056	Sefwi Wiawso	settlement	GH	Western North		6.2058	-2.4894	0	0	Wiawso|Sehwi Wiawso|Wiawoso|Wiawuso
geonames:2295458	Sekondi-Takoradi	settlement	GH	Western Region		4.9268	-1.7577	138872	0	Takoradi
geonames:2295021	Sunyani	settlement	GH	Bono		7.3399	-2.3268	70299	0	
geonames:2294877	Tamale	settlement	GH	Northern Region		9.4008	-0.8393	360000	0	
geonames:2294768	Tarkwa	settlement	GH	Western Region		5.3038	-1.9896	34941	0	
vigie:gh-tatale	Tatale	settlement	GH	Northern Region		9.35	0.53	0	10	
geonames:2294727	Techiman	settlement	GH	Bono East		7.5905	-1.9395	69720	0	
geonames:2294700	Tema	settlement	GH	Greater Accra		5.6698	-0.0166	155782	0	
vigie:gh-tempane	Tempane	settlement	GH	Upper East		10.85	-0.07	0	5	
vigie:gh-tilli	Tilli	settlement	GH	Upper East		10.85	-0.4	0	10	
vigie:gh-tumu	Tumu	settlement	GH	Upper West		10.88	-1.98	0	10	
iso:GH-UE	Upper East	admin1	GH			10.7	-0.8	0	55	
iso:GH-UW	Upper West	admin1	GH			10.3	-2.2	0	75	
iso:GH-TV	Volta	admin1	GH			6.5	0.45	0	65	
geonames:2294206	Wa	settlement	GH	Upper West		10.0607	-2.5019	100000	0	
vigie:gh-walewale	Walewale	settlement	GH	North East		10.35	-0.8	0	10	
vigie:gh-wapuli	Wapuli	settlement	GH	Northern Region		9.7	0.15	0	5	
iso:GH-WN	Western North	admin1	GH			6.2	-2.8	0	50	
iso:GH-WP	Western Region	admin1	GH			5.2	-2.1	0	60	
vigie:gh-widana	Widana	settlement	GH	Upper East		11.03	-0.13	0	10	
vigie:gh-widnaba	Widnaba	settlement	GH	Upper East		10.98	-0.33	0	5	
geonames:2293801	Yendi	settlement	GH	Northern Region		9.4427	-0.0099	42972	0	Jendi
vigie:gh-yunyoo	Yunyoo	settlement	GH	North East		10.43	0	0	10	
vigie:gh-zabzugu	Zabzugu	settlement	GH	Northern Region		9.28	0.37	0	10	
vigie:gh-zebilla	Zebilla	settlement	GH	Upper East		10.92	-0.46	0	10	
vigie:gh-zuarungu	Zuarungu	settlement	GH	Upper East		10.79	-0.81	0	10	
`;
