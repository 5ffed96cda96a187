/** Places of Benin, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const BJ = `
geonames:2395915	Abomey	settlement	BJ	Zou		7.1829	1.9912	82154	0	
geonames:2395914	Abomey-Calavi	settlement	BJ	Atlantique		6.4485	2.3557	385755	0	
vigie:bj-alfakoara	Alfakoara	settlement	BJ	Alibori		11.45	3.07	0	15	
iso:BJ-AL	Alibori	admin1	BJ			11.2	2.9	0	90	
geonames:2395591	Angaradébou	settlement	BJ	Alibori		11.3245	3.0589	0	0	
iso:BJ-AK	Atacora	admin1	BJ			10.7	1.5	0	85	
iso:BJ-AQ	Atlantique	admin1	BJ			6.6	2.25	0	40	
geonames:2395317	Banikoara	settlement	BJ	Alibori		11.2985	2.4386	30000	0	
vigie:bj-adm2-banikoara	Banikoara	admin2	BJ	Alibori		11.3	2.45	0	45	
geonames:2395261	Bassila	settlement	BJ	Donga		9.0081	1.6654	23616	0	
vigie:bj-adm2-bassila	Bassila	admin2	BJ	Donga		9	1.67	0	50	
vigie:bj-basso	Basso	settlement	BJ	Borgou		10.6	3.55	0	15	
vigie:bj-batia	Batia	settlement	BJ	Atacora		10.9	1.49	0	15	
geonames:2395182	Bembèrèkè	settlement	BJ	Borgou		10.2283	2.6633	24006	0	Bimbereke
vigie:bj-adm2-bembereke	Bembèrèkè	admin2	BJ	Borgou		10.23	2.66	0	40	
vigie:bj-birni-lafia	Birni Lafia	settlement	BJ	Alibori		11.97	3.22	0	15	
vigie:bj-bodjecali	Bodjécali	settlement	BJ	Alibori		11.8	3.4	0	5	
geonames:2395049	Bohicon	settlement	BJ	Zou		7.1783	2.0667	125092	0	
iso:BJ-BO	Borgou	admin1	BJ			9.7	2.8	0	90	
vigie:bj-adm2-boukoumbe	Boukoumbé	admin2	BJ	Atacora		10.18	1.1	0	20	
vigie:bj-boukoumbe	Boukoumbé	settlement	BJ	Atacora		10.18	1.11	0	15	Boukombé
vigie:bj-brignamaro	Brignamaro	settlement	BJ	Atacora		10.72	2.02	0	15	
vigie:bj-adm2-cobly	Cobly	admin2	BJ	Atacora		10.48	1.02	0	20	
vigie:bj-cobly	Cobly	settlement	BJ	Atacora		10.48	1	0	15	
iso:BJ-CO	Collines	admin1	BJ			8	2.3	0	60	
vigie:bj-adm2-copargo	Copargo	admin2	BJ	Donga		9.83	1.55	0	20	
vigie:bj-cotiakou	Cotiakou	settlement	BJ	Atacora		10.63	1.3	0	5	
geonames:2394819	Cotonou	settlement	BJ	Littoral		6.3654	2.4183	680000	0	
iso:BJ-KO	Couffo	admin1	BJ			7	1.8	0	30	
geonames:2394711	Dassa-Zoumé	settlement	BJ	Collines		7.75	2.1833	21672	0	Dassa Zume
vigie:bj-dassari	Dassari	settlement	BJ	Atacora		10.8	1.13	0	15	
vigie:bj-datori	Datori	settlement	BJ	Atacora		10.4	0.9	0	5	
vigie:bj-derassi	Derassi	settlement	BJ	Borgou		10.4	3.4	0	15	
geonames:2394560	Djougou	settlement	BJ	Donga		9.7085	1.666	237040	0	
vigie:bj-adm2-djougou	Djougou	admin2	BJ	Donga		9.7	1.67	0	40	
iso:BJ-DO	Donga	admin1	BJ			9.2	1.8	0	60	
vigie:bj-firou	Firou	settlement	BJ	Atacora		10.8	1.95	0	15	
vigie:bj-founougo	Founougo	settlement	BJ	Alibori		11.48	2.53	0	15	
vigie:bj-garou	Garou	settlement	BJ	Alibori		11.8	3.47	0	5	
vigie:bj-gbasse	Gbassè	settlement	BJ	Alibori		10.95	3.5	0	15	
vigie:bj-adm2-gogounou	Gogounou	admin2	BJ	Alibori		10.84	2.84	0	45	
vigie:bj-gogounou	Gogounou	settlement	BJ	Alibori		10.84	2.84	0	15	
vigie:bj-gouande	Gouandé	settlement	BJ	Atacora		10.78	0.95	0	15	
geonames:2393994	Goumori	settlement	BJ	Alibori		11.1813	2.2929	0	0	
vigie:bj-goungoun	Goungoun	settlement	BJ	Alibori		11.66	3.1	0	5	Goungoun-Guéné
geonames:2393947	Grand-Popo	settlement	BJ	Mono		6.2804	1.8225	9847	0	Great Popo
geonames:2393917	Guilmaro	settlement	BJ	Atacora		10.5658	1.7244	6516	0	
vigie:bj-guene	Guéné	settlement	BJ	Alibori		11.73	3.23	0	15	
vigie:bj-adm2-kalale	Kalalé	admin2	BJ	Borgou		10.3	3.38	0	40	
vigie:bj-kalale	Kalalé	settlement	BJ	Borgou		10.3	3.38	0	15	
geonames:2393693	Kandi	settlement	BJ	Alibori		11.1342	2.9386	56000	0	
vigie:bj-adm2-kandi	Kandi	admin2	BJ	Alibori		11.13	2.93	0	40	
vigie:bj-kaobagou	Kaobagou	settlement	BJ	Atacora		11.05	1.9	0	15	
vigie:bj-adm2-karimama	Karimama	admin2	BJ	Alibori		12.07	3.18	0	45	
vigie:bj-karimama	Karimama	settlement	BJ	Alibori		12.07	3.18	0	15	
vigie:bj-kofouno	Kofouno	settlement	BJ	Alibori		12.05	3.2	0	15	
vigie:bj-kokey	Kokey	settlement	BJ	Alibori		11.25	2.3	0	10	
vigie:bj-kompa	Kompa	settlement	BJ	Alibori		12	3.27	0	15	
vigie:bj-adm2-kouande	Kouandé	admin2	BJ	Atacora		10.33	1.69	0	45	
vigie:bj-kouande	Kouandé	settlement	BJ	Atacora		10.33	1.69	0	15	
vigie:bj-kouatena	Kouatena	settlement	BJ	Atacora		10.7	1.45	0	15	
vigie:bj-krake	Krake	border_post	BJ	Ouémé		6.38	2.7	0	0	
vigie:bj-adm2-kerou	Kérou	admin2	BJ	Atacora		10.83	2.1	0	35	
vigie:bj-kerou	Kérou	settlement	BJ	Atacora		10.82	2.11	0	15	
vigie:bj-keremou	Kérémou	settlement	BJ	Alibori		11.35	2.25	0	15	
geonames:2393551	Kétou	settlement	BJ	Plateau		7.3633	2.5998	22341	0	Ketu
vigie:bj-libante	Libantè	settlement	BJ	Alibori		10.8	3.6	0	10	
vigie:bj-liboussou	Liboussou	settlement	BJ	Alibori		10.87	3.55	0	10	
iso:BJ-LI	Littoral	admin1	BJ			6.37	2.43	0	8	
geonames:2392897	Lokossa	settlement	BJ	Mono		6.6387	1.7167	86971	0	
vigie:bj-loumbou-loumbou	Loumbou-Loumbou	settlement	BJ	Alibori		12.2	3.05	0	15	
vigie:bj-madecali	Madécali	settlement	BJ	Alibori		11.73	3.58	0	3	
vigie:bj-adm2-malanville	Malanville	admin2	BJ	Alibori		11.87	3.38	0	40	
vigie:bj-malanville	Malanville	border_post	BJ	Alibori		11.863	3.389	40000	0	
vigie:bj-malete	Malété	settlement	BJ	Borgou		10.1	3.4	0	15	
vigie:bj-mandouri-porga	Mandouri-Porga	settlement	BJ	Atacora		11	0.95	0	15	
vigie:bj-adm2-materi	Matéri	admin2	BJ	Atacora		10.7	1.06	0	30	
vigie:bj-materi	Matéri	settlement	BJ	Atacora		10.7	1.06	0	15	
vigie:bj-monkassa	Monkassa	settlement	BJ	Alibori		11.9	3.4	0	8	
iso:BJ-MO	Mono	admin1	BJ			6.45	1.8	0	25	
vigie:bj-monsey	Monsey	settlement	BJ	Alibori		12.3	2.8	0	15	
vigie:bj-mekrou	Mékrou	river	BJ	Alibori		12.2	2.6	0	0	rivière Mékrou
geonames:2392601	Natitingou	settlement	BJ	Atacora		10.3042	1.3796	53000	0	
vigie:bj-adm2-natitingou	Natitingou	admin2	BJ	Atacora		10.3	1.38	0	30	
geonames:2392505	Nikki	settlement	BJ	Borgou		9.9401	3.2107	69970	0	
vigie:bj-adm2-nikki	Nikki	admin2	BJ	Borgou		9.93	3.21	0	35	
vigie:bj-nouari	Nouari	settlement	BJ	Atacora		10.85	0.9	0	15	
vigie:bj-n-dahonta	N’Dahonta	settlement	BJ	Atacora		10.6	1.13	0	5	
vigie:bj-n-dali	N’Dali	settlement	BJ	Borgou		9.86	2.72	0	15	
vigie:bj-oroukayo	Oroukayo	settlement	BJ	Atacora		10.3	1.85	0	8	
vigie:bj-adm2-ouake	Ouaké	admin2	BJ	Donga		9.66	1.38	0	20	
vigie:bj-ouake	Ouaké	settlement	BJ	Donga		9.66	1.38	0	15	
geonames:2392308	Ouidah	settlement	BJ	Atlantique		6.3631	2.0851	83503	0	
vigie:bj-ounet	Ounet	settlement	BJ	Alibori		11.4	2.35	0	10	
iso:BJ-OU	Ouémé	admin1	BJ			6.6	2.55	0	25	
geonames:2392204	Parakou	settlement	BJ	Borgou		9.3372	2.6303	255000	0	
vigie:bj-adm2-parakou	Parakou	admin2	BJ	Borgou		9.34	2.63	0	15	
vigie:bj-parc-national-de-la-pendjari	Parc national de la Pendjari	park	BJ	Atacora		11.15	1.5	0	45	parc de la Pendjari|Pendjari|Pendjari National Park
vigie:bj-parc-national-du-w-benin	Parc national du W (Bénin)	park	BJ	Alibori		11.8	2.6	0	60	W Bénin|parc W Bénin
vigie:bj-pendjari	Pendjari	river	BJ	Atacora		11	0.95	0	0	
iso:BJ-PL	Plateau	admin1	BJ			7.1	2.6	0	40	
geonames:2392108	Pobè	settlement	BJ	Plateau		6.9801	2.6649	32983	0	Ipobe
vigie:bj-point-triple	Point Triple	region	BJ	Alibori		12.39	2.83	0	8	triple point
vigie:bj-porga	Porga	border_post	BJ	Atacora		11.04	0.97	0	0	
geonames:2392087	Porto-Novo	settlement	BJ	Ouémé		6.4965	2.6036	264000	0	
vigie:bj-adm2-perere	Pèrèrè	admin2	BJ	Borgou		9.75	2.98	0	35	
vigie:bj-perere	Pèrèrè	settlement	BJ	Borgou		9.8	2.99	0	15	
vigie:bj-adm2-pehunco	Péhunco	admin2	BJ	Atacora		10.23	2	0	30	Ouassa-Péhunco
vigie:bj-pehunco	Péhunco	settlement	BJ	Atacora		10.23	2	0	15	
geonames:2391895	Savalou	settlement	BJ	Collines		7.9281	1.9756	30187	0	Savalu
geonames:2391893	Savè	settlement	BJ	Collines		8.0342	2.4866	97309	0	
vigie:bj-adm2-sinende	Sinendé	admin2	BJ	Borgou		10.35	2.38	0	30	
vigie:bj-sinende	Sinendé	settlement	BJ	Borgou		10.34	2.38	0	15	
vigie:bj-somperoukou	Somperoukou	settlement	BJ	Alibori		11.3	2.3	0	10	
vigie:bj-sonsore	Sonsoré	settlement	BJ	Alibori		11.1	2.7	0	15	
vigie:bj-seme-kpodji	Sèmè-Kpodji	settlement	BJ	Ouémé		6.37	2.6	0	15	
vigie:bj-adm2-segbana	Ségbana	admin2	BJ	Alibori		10.93	3.7	0	45	
vigie:bj-segbana	Ségbana	settlement	BJ	Alibori		10.93	3.69	0	15	
geonames:2391455	Tanguiéta	settlement	BJ	Atacora		10.6212	1.2665	21000	0	Tangoueita|Tangueita
vigie:bj-adm2-tanguieta	Tanguiéta	admin2	BJ	Atacora		11	1.5	0	50	
vigie:bj-tanougou	Tanougou	settlement	BJ	Atacora		10.8	1.43	0	5	
vigie:bj-tantega	Tantéga	settlement	BJ	Atacora		10.8	1.2	0	15	
vigie:bj-taiacou	Taïacou	settlement	BJ	Atacora		10.55	1.23	0	5	
geonames:2391377	Tchaourou	settlement	BJ	Borgou		8.8865	2.5975	20971	0	Chauru
vigie:bj-adm2-tchaourou	Tchaourou	admin2	BJ	Borgou		8.9	2.6	0	55	
vigie:bj-tchatingou	Tchatingou	settlement	BJ	Atacora		10.75	0.97	0	15	
vigie:bj-tihoun	Tihoun	settlement	BJ	Atacora		10.72	0.95	0	8	
vigie:bj-tobre	Tobré	settlement	BJ	Atacora		10.2	2.13	0	5	
vigie:bj-adm2-toucountouna	Toucountouna	admin2	BJ	Atacora		10.5	1.4	0	25	
vigie:bj-toucountouna	Toucountouna	settlement	BJ	Atacora		10.5	1.38	0	15	
vigie:bj-toumboutou	Toumboutou	settlement	BJ	Alibori		11.85	3.28	0	5	
vigie:bj-toura	Toura	settlement	BJ	Alibori		11.17	2.43	0	10	
vigie:bj-wara	Wara	settlement	BJ	Alibori		11.05	3.75	0	15	
iso:BJ-ZO	Zou	admin1	BJ			7.3	2.1	0	40	
`;
