/** Places of Togo, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const TG = `
geonames:2367990	Aného	settlement	TG	Maritime		6.228	1.5919	47579	0	Anecho|Anekho|Anerho
vigie:tg-adm2-assoli	Assoli	admin2	TG	Kara		9.35	1.3	0	15	
geonames:2367886	Atakpamé	settlement	TG	Plateaux		7.5333	1.1333	80683	0	
geonames:2367656	Bafilo	settlement	TG	Kara		9.35	1.2667	22543	0	
vigie:tg-barkoissi	Barkoissi	settlement	TG	Savanes	Oti	10.55	0.3	0	15	
geonames:2367568	Bassar	settlement	TG	Kara		9.2502	0.7821	61845	0	
vigie:tg-adm2-bassar	Bassar	admin2	TG	Kara		9.25	0.75	0	35	
vigie:tg-biankouri	Biankouri	border_post	TG	Savanes	Cinkassé	11.08	0.08	0	0	
vigie:tg-adm2-binah	Binah	admin2	TG	Kara		9.75	1.35	0	15	
vigie:tg-blamonga	Blamonga	settlement	TG	Savanes	Kpendjal	10.97	0.72	0	10	
vigie:tg-adm2-blitta	Blitta	admin2	TG	Centrale		8.3	0.95	0	25	
vigie:tg-boade	Boadé	settlement	TG	Savanes	Tône	10.95	0.12	0	10	
vigie:tg-bombouaka	Bombouaka	settlement	TG	Savanes	Tandjoaré	10.7	0.2	0	15	
vigie:tg-borgou	Borgou	settlement	TG	Savanes	Kpendjal	10.95	0.55	0	15	
iso:TG-C	Centrale	admin1	TG			8.6	1.1	0	70	
vigie:tg-adm2-cinkasse	Cinkassé	admin2	TG	Savanes		11.09	0.02	0	15	
vigie:tg-cinkasse	Cinkassé	settlement	TG	Savanes	Cinkassé	11.095	0.013	27000	0	Cinkanse
vigie:tg-adm2-dankpen	Dankpen	admin2	TG	Kara		9.65	0.6	0	30	
geonames:2367164	Dapaong	settlement	TG	Savanes	Tône	10.8622	0.2076	58000	0	Dapango|Dapaon|Dapaongas|Dapaonge|Dapong
vigie:tg-djabontoti	Djabontoti	settlement	TG	Savanes	Kpendjal	10.9167	0.5	0	0	
vigie:tg-djigbandi	Djigbandi	settlement	TG	Savanes	Kpendjal	11.05	0.8	0	15	
vigie:tg-djignandjoaga	Djignandjoaga	settlement	TG	Savanes	Kpendjal	11.02	0.78	0	10	
vigie:tg-adm2-doufelgou	Doufelgou	admin2	TG	Kara		9.75	1.1	0	20	
vigie:tg-defale	Défalé	settlement	TG	Kara		9.87	1.12	0	15	
vigie:tg-fosse-aux-lions	Fosse aux Lions	park	TG	Savanes	Tandjoaré	10.8	0.2	0	4	parc Fosse aux Lions
vigie:tg-galangashie	Galangashie	settlement	TG	Savanes	Oti	10.45	0.3	0	5	
vigie:tg-gningou	Gningou	settlement	TG	Savanes	Kpendjal	10.97	0.8	0	10	
vigie:tg-gnoaga	Gnoaga	settlement	TG	Savanes	Kpendjal	11	0.1	0	10	
vigie:tg-guerin-kouka	Guérin-Kouka	settlement	TG	Kara		9.69	0.61	0	15	
vigie:tg-kabou	Kabou	settlement	TG	Kara		9.45	0.82	0	15	
geonames:2366168	Kanté	settlement	TG	Kara		9.9578	1.0447	11466	0	Kandé
geonames:2366152	Kara	settlement	TG	Kara		9.5511	1.1861	104000	0	
iso:TG-K	Kara	admin1	TG			9.7	1.05	0	60	
vigie:tg-korbongou	Korbongou	settlement	TG	Savanes	Tône	10.88	0.33	0	15	
vigie:tg-koumongou	Koumongou	settlement	TG	Savanes	Oti	10.2	0.45	0	15	
vigie:tg-koundjoare	Koundjoaré	settlement	TG	Savanes	Kpendjal	10.98	0.75	0	15	Koundjouaré
vigie:tg-adm2-kozah	Kozah	admin2	TG	Kara		9.55	1.2	0	15	
geonames:2365560	Kpalimé	settlement	TG	Plateaux		6.9	0.6333	75084	0	
vigie:tg-kpembol	Kpembol	settlement	TG	Savanes	Kpendjal	10.96	0.74	0	10	Kpemboli
vigie:tg-adm2-kpendjal	Kpendjal	admin2	TG	Savanes		10.9	0.65	0	30	
vigie:tg-adm2-kpendjal-ouest	Kpendjal-Ouest	admin2	TG	Savanes		10.85	0.5	0	20	
vigie:tg-kpekankandi	Kpékankandi	settlement	TG	Savanes	Kpendjal	10.98	0.6	0	10	Kpekpakandi|Kpinkankandi
vigie:tg-adm2-keran	Kéran	admin2	TG	Kara		10	1.05	0	25	Keran
vigie:tg-lalabiga	Lalabiga	settlement	TG	Savanes	Kpendjal	11.05	0.72	0	10	
vigie:tg-lidoli	Lidoli	settlement	TG	Savanes	Kpendjal	10.88	0.58	0	15	
geonames:2365267	Lomé	settlement	TG	Maritime		6.1287	1.2215	837000	0	
vigie:tg-lotogou	Lotogou	settlement	TG	Savanes	Tône	10.93	0.15	0	15	
vigie:tg-mandouri	Mandouri	settlement	TG	Savanes	Kpendjal	10.85	0.82	0	15	
geonames:2365190	Mango	settlement	TG	Savanes	Oti	10.3592	0.4708	37000	0	Sansanné-Mango
vigie:tg-margba	Margba	settlement	TG	Savanes	Kpendjal-Ouest	10.98	0.4	0	15	Margbakoal|Natigou
iso:TG-M	Maritime	admin1	TG			6.4	1.2	0	45	
vigie:tg-naboulgou	Naboulgou	settlement	TG	Kara		10.13	0.85	0	15	
vigie:tg-nadjoundi	Nadjoundi	settlement	TG	Savanes	Tône	11	0.15	0	15	
vigie:tg-nagbeni	Nagbéni	settlement	TG	Savanes	Oti	10.48	0.55	0	5	
vigie:tg-naki-est	Naki-Est	settlement	TG	Savanes	Kpendjal-Ouest	10.83	0.47	0	15	
vigie:tg-adm2-naki-ouest	Naki-Ouest	admin2	TG	Savanes		10.95	-0.05	0	12	
vigie:tg-naki-ouest	Naki-Ouest	settlement	TG	Savanes	Tône	10.83	-0.02	0	15	
vigie:tg-namoundjoga	Namoundjoga	settlement	TG	Savanes	Kpendjal-Ouest	10.75	0.55	0	15	
vigie:tg-natchitikpi	Natchitikpi	settlement	TG	Savanes	Tône	10.97	0.35	0	15	
geonames:2364812	Niamtougou	settlement	TG	Kara		9.7681	1.1053	23261	0	Niamtugu|Niamtuu|Njamtuu|Nyamtouhou
geonames:2364752	Notsé	settlement	TG	Plateaux		6.95	1.1667	22017	0	
vigie:tg-ogaro	Ogaro	settlement	TG	Savanes	Kpendjal-Ouest	10.7	0.7	0	15	
vigie:tg-adm2-oti	Oti	admin2	TG	Savanes		10.36	0.47	0	30	
vigie:tg-adm2-oti-sud	Oti-Sud	admin2	TG	Savanes		10.2	0.6	0	25	
geonames:2365571	Pagouda	settlement	TG	Kara		9.7525	1.3278	7686	0	
vigie:tg-parc-national-de-l-oti-keran	Parc national de l’Oti-Kéran	park	TG	Savanes	Oti	10.15	0.85	0	25	parc de la Kéran|Oti-Kéran
vigie:tg-pencha	Pencha	settlement	TG	Savanes	Kpendjal	10.9	0.9	0	15	
iso:TG-P	Plateaux	admin1	TG			7.5	1.1	0	80	
vigie:tg-pogno	Pogno	settlement	TG	Savanes	Kpendjal	10.9	0.5	0	10	
vigie:tg-sagbiebou	Sagbiébou	settlement	TG	Savanes	Oti	10.5	0.45	0	8	
vigie:tg-sanloaga	Sanloaga	settlement	TG	Savanes	Kpendjal	11.05	0.45	0	15	
iso:TG-S	Savanes	admin1	TG			10.6	0.4	0	60	Savannah Region
geonames:2364104	Sokodé	settlement	TG	Centrale		8.9833	1.1333	118000	0	
geonames:2364079	Sotouboua	settlement	TG	Centrale		8.5634	0.984	21054	0	
vigie:tg-adm2-sotouboua	Sotouboua	admin2	TG	Centrale		8.45	1	0	35	
vigie:tg-soutongou	Soutongou	settlement	TG	Savanes	Kpendjal	10.95	0.55	0	10	Sougtangou
geonames:2364041	Tabligbo	settlement	TG	Maritime		6.5833	1.5	13748	0	Tablizhbo
vigie:tg-takpamba	Takpamba	settlement	TG	Savanes	Oti	10.2	0.65	0	8	
vigie:tg-tambigou	Tambigou	settlement	TG	Savanes	Kpendjal	10.95	0.95	0	15	Tambogou
vigie:tg-tambonga	Tambonga	settlement	TG	Savanes	Kpendjal-Ouest	10.85	0.45	0	15	
vigie:tg-adm2-tandjoare	Tandjoaré	admin2	TG	Savanes		10.65	0.2	0	20	Tandjouaré
vigie:tg-tandjouare	Tandjouaré	settlement	TG	Savanes	Tandjoaré	10.66	0.2	0	15	Tandjoaré
geonames:2363908	Tchamba	settlement	TG	Centrale		9.0333	1.4167	25668	0	
vigie:tg-adm2-tchamba	Tchamba	admin2	TG	Centrale		8.9	1.45	0	30	
vigie:tg-adm2-tchaoudjo	Tchaoudjo	admin2	TG	Centrale		8.98	1.1	0	25	
vigie:tg-timouri	Timouri	settlement	TG	Savanes	Kpendjal	10.9	0.6	0	10	
vigie:tg-tiwoli	Tiwoli	settlement	TG	Savanes	Kpendjal	10.96	0.66	0	10	
vigie:tg-tola	Tola	settlement	TG	Savanes	Kpendjal	10.97	0.63	0	10	
geonames:2363534	Tsévié	settlement	TG	Maritime		6.4261	1.2133	55775	0	Tsevye|Tzevie
vigie:tg-adm2-tone	Tône	admin2	TG	Savanes		10.87	0.2	0	25	
vigie:tg-waldjouague	Waldjouague	settlement	TG	Savanes	Kpendjal	11	0.9	0	15	Waldjoague
`;
