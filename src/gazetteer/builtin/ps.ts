/** Places of Palestine, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const PS = `
vigie:ps-al-bureij	Al-Bureij	camp	PS	Bande de Gaza		31.44	34.4	0	0	Bureij
vigie:ps-al-mawasi	Al-Mawasi	settlement	PS	Bande de Gaza		31.33	34.25	0	0	Mawasi
vigie:ps-al-shati	Al-Shati	camp	PS	Bande de Gaza		31.53	34.45	0	0	Shati
vigie:ps-adm1-bande-de-gaza	Bande de Gaza	admin1	PS			31.42	34.36	0	20	Gaza Strip|Gaza
vigie:ps-beit-hanoun	Beit Hanoun	settlement	PS	Bande de Gaza		31.535	34.535	0	0	
vigie:ps-beit-lahia	Beit Lahia	settlement	PS	Bande de Gaza		31.55	34.5	0	0	Beit Lahiya
vigie:ps-bethleem	Bethléem	settlement	PS	Cisjordanie		31.7049	35.2038	29000	0	Bethlehem
vigie:ps-cheikh-radwan	Cheikh Radwan	quarter	PS	Bande de Gaza		31.54	34.46	0	2	Sheikh Radwan
vigie:ps-adm1-cisjordanie	Cisjordanie	admin1	PS			32	35.25	0	60	West Bank
vigie:ps-corridor-de-netzarim	Corridor de Netzarim	region	PS	Bande de Gaza		31.47	34.41	0	3	Netzarim
vigie:ps-corridor-de-philadelphie	Corridor de Philadelphie	region	PS	Bande de Gaza		31.27	34.25	0	6	Philadelphi Corridor
vigie:ps-deir-el-balah	Deir el-Balah	settlement	PS	Bande de Gaza		31.4183	34.35	55000	0	Deir al-Balah
vigie:ps-huwara	Huwara	settlement	PS	Cisjordanie		32.15	35.26	0	0	Huwwara
vigie:ps-hebron	Hébron	settlement	PS	Cisjordanie		31.5294	35.0938	200000	0	
vigie:ps-hopital-al-chifa	Hôpital Al-Chifa	quarter	PS	Bande de Gaza		31.524	34.444	0	2	Al-Shifa Hospital|hôpital al-Shifa
vigie:ps-hopital-nasser	Hôpital Nasser	quarter	PS	Bande de Gaza		31.347	34.294	0	2	Nasser Hospital
vigie:ps-jabaliya	Jabaliya	settlement	PS	Bande de Gaza		31.5272	34.4833	170000	0	Jabalia
vigie:ps-jenine	Jénine	settlement	PS	Cisjordanie		32.4597	35.3009	40000	0	Jenin
vigie:ps-jericho	Jéricho	settlement	PS	Cisjordanie		31.86	35.46	0	0	
vigie:ps-jerusalem-est	Jérusalem-Est	quarter	PS	Cisjordanie		31.783	35.24	0	2	East Jerusalem
vigie:ps-kerem-shalom	Kerem Shalom	border_post	PS	Bande de Gaza		31.23	34.28	0	0	
vigie:ps-khan-younes	Khan Younès	settlement	PS	Bande de Gaza		31.3462	34.3063	200000	0	Khan Younis|Khan Yunis
vigie:ps-maghazi	Maghazi	camp	PS	Bande de Gaza		31.42	34.39	0	0	Al-Maghazi
vigie:ps-masafer-yatta	Masafer Yatta	region	PS	Cisjordanie		31.37	35.12	0	8	
vigie:ps-naplouse	Naplouse	settlement	PS	Cisjordanie		32.2211	35.2544	156000	0	Nablus
vigie:ps-nur-shams	Nur Shams	camp	PS	Cisjordanie		32.32	35.06	0	0	Nour Chams
vigie:ps-nuseirat	Nuseirat	camp	PS	Bande de Gaza		31.45	34.39	0	0	Nousseirat
vigie:ps-qalqilya	Qalqilya	settlement	PS	Cisjordanie		32.19	34.97	0	0	
vigie:ps-rafah	Rafah	settlement	PS	Bande de Gaza		31.2969	34.2436	170000	0	
vigie:ps-ramallah	Ramallah	settlement	PS	Cisjordanie		31.8996	35.2042	38000	0	
vigie:ps-shejaiya	Shejaiya	quarter	PS	Bande de Gaza		31.5	34.49	0	2	Chajaya|Shujaiya
vigie:ps-tubas	Tubas	settlement	PS	Cisjordanie		32.32	35.37	0	0	
vigie:ps-tulkarem	Tulkarem	settlement	PS	Cisjordanie		32.31	35.03	51000	0	Tulkarm
vigie:ps-ville-de-gaza	Ville de Gaza	settlement	PS	Bande de Gaza		31.5017	34.4668	590000	0	Gaza City|Gaza
vigie:ps-zeitoun	Zeitoun	quarter	PS	Bande de Gaza		31.49	34.44	0	2	
`;
