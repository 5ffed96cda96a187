/** Places of Morocco, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const MA = `
geonames:2561668	Agadir	settlement	MA	Souss-Massa		30.4202	-9.5982	698310	0	
iso:MA-05	Béni Mellal-Khénifra	admin1	MA			32.5	-6.3	0	110	
geonames:2553604	Casablanca	settlement	MA	Casablanca-Settat		33.5883	-7.6114	3360000	0	
iso:MA-06	Casablanca-Settat	admin1	MA			33.1	-7.6	0	110	
iso:MA-12	Dakhla-Oued Ed-Dahab	admin1	MA			23	-15	0	200	
iso:MA-08	Drâa-Tafilalet	admin1	MA			31.2	-5.3	0	160	
geonames:2548885	Fès	settlement	MA	Fès-Meknès		34.0331	-5.0003	964891	0	Fez
iso:MA-03	Fès-Meknès	admin1	MA			33.8	-4.9	0	110	
iso:MA-10	Guelmim-Oued Noun	admin1	MA			28.6	-10.3	0	110	
iso:MA-11	Laâyoune-Sakia El Hamra	admin1	MA			26.5	-11.8	0	200	
iso:MA-02	L’Oriental	admin1	MA			33.8	-2.5	0	110	
geonames:2542997	Marrakech	settlement	MA			31.6342	-7.9999	839296	0	Marrakesh
iso:MA-07	Marrakech-Safi	admin1	MA			31.7	-8.5	0	110	
vigie:ma-melilla	Melilla	settlement	MA			35.29	-2.94	0	0	
geonames:2541479	Nador	settlement	MA			35.1681	-2.9335	129260	0	
geonames:2540483	Oujda	settlement	MA			34.6814	-1.9086	405253	0	Oujda-Angad
geonames:2538475	Rabat	settlement	MA	Rabat-Salé-Kénitra		34.0132	-6.8326	580000	0	
iso:MA-04	Rabat-Salé-Kénitra	admin1	MA			34.1	-6.4	0	80	
iso:MA-09	Souss-Massa	admin1	MA			29.9	-8.5	0	110	
geonames:2530335	Tanger	settlement	MA	Tanger-Tétouan-Al Hoceïma		35.7673	-5.7998	688356	0	Tangier
iso:MA-01	Tanger-Tétouan-Al Hoceïma	admin1	MA			35.2	-5.3	0	80	
`;
