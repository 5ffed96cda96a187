/** Places of Ethiopia, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const ET = `
vigie:et-abala	Abala	settlement	ET	Afar		13.36	39.77	0	15	
vigie:et-abiy-addi	Abiy Addi	settlement	ET	Tigray		13.62	39	0	15	
geonames:330186	Adama	settlement	ET	Oromia		8.55	39.2667	340000	0	Nazret
geonames:344979	Addis-Abeba	settlement	ET	Addis-Abeba		9.025	38.7469	3800000	0	Addis Ababa
iso:ET-AA	Addis-Abeba	admin1	ET			9.02	38.75	0	15	Addis Ababa
geonames:345149	Adigrat	settlement	ET	Tigray		14.277	39.462	116193	0	
vigie:et-adwa	Adwa	settlement	ET	Tigray		14.16	38.89	0	15	Adoua
iso:ET-AF	Afar	admin1	ET			11.8	41	0	180	
vigie:et-alamata	Alamata	settlement	ET	Tigray		12.42	39.56	0	15	
iso:ET-AM	Amhara	admin1	ET			11.5	38	0	200	
geonames:343663	Arba Minch	settlement	ET	South Ethiopia		6.0333	37.55	69622	0	
vigie:et-arsi	Arsi	region	ET	Oromia		7.7	39.6	0	70	
geonames:343292	Assosa	settlement	ET	Benishangul-Gumuz		10.0667	34.5333	30512	0	Asosa
vigie:et-ataye	Ataye	settlement	ET	Amhara		10.35	39.93	0	15	
geonames:344420	Axum	settlement	ET	Tigray		14.1211	38.7234	41249	0	Aksoum|Aksum
geonames:342884	Bahir Dar	settlement	ET	Amhara		11.6001	37.3833	350000	0	Bahar Dar
vigie:et-barrage-de-la-renaissance	Barrage de la Renaissance	region	ET	Benishangul-Gumuz		11.21	35.09	0	5	GERD|Grand Renaissance Dam
iso:ET-BE	Benishangul-Gumuz	admin1	ET			10.5	35.4	0	130	Benishangul-Gumaz|Benishangul
vigie:et-bulen	Bulen	settlement	ET	Benishangul-Gumuz		10.6	36.08	0	15	
vigie:et-adm1-central-ethiopia	Central Ethiopia	admin1	ET			7.5	37.9	0	70	
vigie:et-chenna	Chenna	settlement	ET	Amhara		13.1	37.8	0	15	
geonames:340358	Dabat	settlement	ET	Amhara		12.9842	37.765	11544	0	
geonames:339734	Debre Birhan	settlement	ET	Amhara		9.6795	39.5326	57787	0	Debre Berhan
geonames:339708	Debre Markos	settlement	ET	Amhara		10.35	37.7333	59920	0	
geonames:339686	Debre Tabor	settlement	ET	Amhara		11.85	38.0167	32659	0	
vigie:et-dedebit	Dedebit	settlement	ET	Tigray		13.95	38.05	0	15	
geonames:339448	Dembi Dolo	settlement	ET	Oromia		8.5333	34.8	26748	0	Dembidolo
geonames:339219	Dessie	settlement	ET	Amhara		11.1333	39.6333	250000	0	
geonames:338832	Dire Dawa	settlement	ET	Dire Dawa		9.5931	41.8661	300000	0	
iso:ET-DD	Dire Dawa	admin1	ET			9.6	41.85	0	20	
geonames:337771	Fiche	settlement	ET	Oromia		9.8	38.7333	25758	0	Fitche
geonames:337712	Finote Selam	settlement	ET	Amhara		10.7	37.2667	23463	0	
vigie:et-galicoma	Galicoma	settlement	ET	Afar		12.2	40.5	0	15	
geonames:337405	Gambela	settlement	ET	Gambela		8.25	34.5833	42366	0	Gambella
iso:ET-GA	Gambela	admin1	ET			7.9	34.2	0	100	Gambella
geonames:336496	Gimbi	settlement	ET	Oromia		9.1703	35.8349	31809	0	
vigie:et-gode	Gode	settlement	ET	Somali Region		5.95	43.55	0	15	
geonames:336014	Gondar	settlement	ET	Amhara		12.61	37.46	360000	0	Gonder
iso:ET-HA	Harari	admin1	ET			9.31	42.13	0	12	
geonames:343137	Hawassa	settlement	ET	Sidama		7.0621	38.4763	300000	0	Awassa
vigie:et-humera	Humera	border_post	ET	Tigray		14.28	36.61	0	0	
vigie:et-injibara	Injibara	settlement	ET	Amhara		10.95	36.93	0	15	
geonames:333795	Jijiga	settlement	ET	Somali Region		9.35	42.8	160000	0	Jigjiga
geonames:333772	Jimma	settlement	ET	Oromia		7.6734	36.8344	200000	0	
vigie:et-kobo	Kobo	settlement	ET	Amhara		12.15	39.63	0	15	
geonames:333373	Kombolcha	settlement	ET	Amhara		11.0816	39.7434	125654	0	
vigie:et-konso	Konso	settlement	ET	South Ethiopia		5.33	37.43	0	15	
geonames:332746	Korem	settlement	ET	Tigray		12.5058	39.5228	30633	0	
geonames:332288	Lalibela	settlement	ET	Amhara		12.0322	39.0476	11152	0	
vigie:et-mahbere-dego	Mahbere Dego	settlement	ET	Tigray		14.1	38.75	0	15	
vigie:et-mai-kadra	Mai Kadra	settlement	ET	Tigray		14.07	36.56	0	15	May Kadra
geonames:331180	Mekelle	settlement	ET	Tigray		13.4967	39.4753	310000	0	Mekele|Makalé
vigie:et-merawi	Merawi	settlement	ET	Amhara		11.42	37.16	0	15	
vigie:et-metekel	Metekel	region	ET	Benishangul-Gumuz		10.9	36	0	60	
vigie:et-metema	Metema	border_post	ET	Amhara		12.95	36.15	0	0	
vigie:et-moyale	Moyale	border_post	ET	Oromia		3.53	39.05	0	0	
vigie:et-nekemte	Nekemte	settlement	ET	Oromia		9.09	36.55	0	0	
iso:ET-OR	Oromia	admin1	ET			7.8	39	0	300	Oromie|Oromiya
geonames:6913519	Semera	settlement	ET	Afar		11.7934	41.0058	0	0	
geonames:328689	Shashamane	settlement	ET	Oromia		7.2	38.6	85871	0	Shashemene
vigie:et-shewa-robit	Shewa Robit	settlement	ET	Amhara		10	39.9	0	15	
vigie:et-shire	Shire	settlement	ET	Tigray		14.1	38.28	0	15	Inda Selassie
iso:ET-SI	Sidama	admin1	ET			6.7	38.5	0	50	
iso:ET-SO	Somali Region	admin1	ET			6.7	43.5	0	300	
iso:ET-SN	South Ethiopia	admin1	ET			6	37.3	0	120	
iso:ET-SW	South West Ethiopia	admin1	ET			7	35.8	0	120	
iso:ET-TI	Tigray	admin1	ET			13.7	38.8	0	130	Tigré
vigie:et-togoga	Togoga	settlement	ET	Tigray		13.68	39.25	0	15	
vigie:et-tole	Tole	settlement	ET	Oromia		9.1	36	0	15	
vigie:et-welkait	Welkait	region	ET	Tigray		13.8	37.2	0	60	Wolkait|Tigray occidental|Western Tigray
vigie:et-woldia	Woldia	settlement	ET	Amhara		11.83	39.6	0	15	Weldiya|Waldia
vigie:et-wollega	Wollega	region	ET	Oromia		9.2	36.2	0	100	Welega
vigie:et-wukro	Wukro	settlement	ET	Tigray		13.79	39.6	0	15	
vigie:et-zalambessa	Zalambessa	border_post	ET	Tigray		14.53	39.38	0	0	Zalambesa
`;
