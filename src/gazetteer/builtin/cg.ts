/** Places of Republic of the Congo, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const CG = `
iso:CG-11	Bouenza	admin1	CG			-4.1536	13.55	0	100	
geonames:2260535	Brazzaville	settlement	CG	Brazzaville		-4.2592	15.2847	1700000	0	
iso:CG-BZV	Brazzaville	admin1	CG			-4.2661	15.2832	0	15	
iso:CG-8	Cuvette	admin1	CG			-0.4819	15.8999	0	100	
iso:CG-15	Cuvette-Ouest	admin1	CG			-0.6	14.4	0	100	
vigie:cg-goma-tse-tse	Goma Tsé-Tsé	settlement	CG	Pool		-4.35	14.9	0	0	
geonames:2258984	Kinkala	settlement	CG	Pool		-4.3614	14.7644	13882	0	
iso:CG-5	Kouilou	admin1	CG			-4.2	11.9	0	60	
iso:CG-7	Likouala	admin1	CG			1.618	18.0598	0	150	
iso:CG-2	Lékoumou	admin1	CG			-3.2	13.4	0	80	
vigie:cg-mindouli	Mindouli	settlement	CG	Pool		-4.28	14.35	0	0	
iso:CG-9	Niari	admin1	CG			-4.1983	12.6666	0	100	
iso:CG-14	Plateaux	admin1	CG			-2.2	15.5	0	100	
geonames:2255414	Pointe-Noire	settlement	CG	Pointe-Noire		-4.77	11.88	659084	0	
iso:CG-16	Pointe-Noire	admin1	CG			-4.7761	11.8635	0	10	
iso:CG-12	Pool	admin1	CG			-4.3614	14.7644	0	90	
iso:CG-13	Sangha	admin1	CG			1.6136	16.0517	0	120	
`;
