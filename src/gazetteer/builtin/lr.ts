/** Places of Liberia, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const LR = `
iso:LR-BM	Bomi	admin1	LR			6.8706	-10.8211	0	30	
iso:LR-BG	Bong	admin1	LR			6.9	-9.5	0	50	
iso:LR-GP	Gbarpolu	admin1	LR			7.5	-10.1	0	50	
iso:LR-GB	Grand Bassa	admin1	LR			5.8769	-10.0496	0	50	
iso:LR-CM	Grand Cape Mount	admin1	LR			6.7533	-11.3671	0	50	
iso:LR-GG	Grand Gedeh	admin1	LR			6.0685	-8.1356	0	50	
iso:LR-GK	Grand Kru	admin1	LR			4.6744	-8.2331	0	50	
iso:LR-LO	Lofa	admin1	LR			8.2	-9.8	0	50	
iso:LR-MG	Margibi	admin1	LR			6.531	-10.3537	0	50	
iso:LR-MY	Maryland	admin1	LR			4.3782	-7.7108	0	30	
geonames:2274895	Monrovia	settlement	LR	Montserrado		6.3005	-10.7969	1300000	0	
iso:LR-MO	Montserrado	admin1	LR			6.5	-10.6	0	25	
iso:LR-NI	Nimba	admin1	LR			6.9	-8.7	0	50	
iso:LR-RI	River Cess	admin1	LR			5.9	-9.3	0	50	
iso:LR-RG	River Gee	admin1	LR			5.3	-7.9	0	50	
iso:LR-SI	Sinoe	admin1	LR			5.0113	-9.0388	0	50	
`;
