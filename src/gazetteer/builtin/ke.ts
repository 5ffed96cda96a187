/** Places of Kenya, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const KE = `
vigie:ke-arabia	Arabia	settlement	KE	Mandera		3.5	41.4	0	0	
iso:KE-01	Baringo	admin1	KE			0.67	35.95	0	60	
vigie:ke-dadaab	Dadaab	camp	KE	Garissa		0.06	40.31	0	0	
vigie:ke-el-wak	El Wak	settlement	KE	Mandera		2.8	40.93	0	0	Elwak
geonames:198629	Eldoret	settlement	KE			0.5204	35.2699	475716	0	
iso:KE-05	Elgeyo-Marakwet	admin1	KE			0.9	35.5	0	60	
vigie:ke-fafi	Fafi	settlement	KE	Garissa		-0.6	40.2	0	0	
vigie:ke-foret-de-boni	Forêt de Boni	forest	KE	Lamu		-1.6	41	0	35	Boni Forest
iso:KE-07	Garissa	admin1	KE			-0.5	40.1	0	120	
vigie:ke-garissa	Garissa	settlement	KE	Garissa		-0.46	39.64	160000	0	
vigie:ke-hindi	Hindi	settlement	KE	Lamu		-2.18	40.81	0	0	
vigie:ke-hulugho	Hulugho	settlement	KE	Garissa		-1.1	41	0	0	
vigie:ke-ijara	Ijara	settlement	KE	Garissa		-1.6	40.52	0	0	
iso:KE-09	Isiolo	admin1	KE			0.9	38.5	0	90	
vigie:ke-juhudi	Juhudi	settlement	KE	Lamu		-2.35	40.5	0	0	
vigie:ke-kakuma	Kakuma	camp	KE	Turkana		3.72	34.86	0	0	
vigie:ke-kapedo	Kapedo	settlement	KE	Baringo		1.17	36.1	0	0	
iso:KE-14	Kilifi	admin1	KE			-3.2	39.6	0	60	
geonames:191245	Kisumu	settlement	KE			-0.1022	34.7617	344487	0	
vigie:ke-kiunga	Kiunga	settlement	KE	Lamu		-1.75	41.49	0	0	
vigie:ke-lafey	Lafey	settlement	KE	Mandera		3.15	41.18	0	0	
iso:KE-20	Laikipia	admin1	KE			0.3	36.8	0	60	
iso:KE-21	Lamu	admin1	KE			-2.1	40.8	0	50	
vigie:ke-lamu	Lamu	settlement	KE	Lamu		-2.27	40.9	0	0	
vigie:ke-liboi	Liboi	border_post	KE	Garissa		0.35	40.88	0	0	
vigie:ke-lodwar	Lodwar	settlement	KE	Turkana		3.12	35.6	0	0	
vigie:ke-manda-bay	Manda Bay	airport	KE	Lamu		-2.25	40.91	0	2	base de Manda Bay
iso:KE-24	Mandera	admin1	KE			3.3	40.7	0	90	
vigie:ke-mandera	Mandera	settlement	KE	Mandera		3.94	41.86	115000	0	
iso:KE-25	Marsabit	admin1	KE			2.9	37.5	0	150	
vigie:ke-marsabit	Marsabit	settlement	KE	Marsabit		2.33	37.99	0	0	
vigie:ke-milihoi	Milihoi	settlement	KE	Lamu		-2.2	40.6	0	0	
geonames:186301	Mombasa	settlement	KE	Mombasa		-4.0547	39.6636	1200000	0	Mombassa
iso:KE-28	Mombasa	admin1	KE			-4.05	39.66	0	10	
vigie:ke-moyale	Moyale	border_post	KE	Marsabit		3.52	39.06	0	0	
vigie:ke-mpeketoni	Mpeketoni	settlement	KE	Lamu		-2.39	40.69	0	0	
geonames:184745	Nairobi	settlement	KE	Nairobi		-1.2833	36.8167	4400000	0	
iso:KE-30	Nairobi	admin1	KE			-1.28	36.82	0	15	
geonames:184622	Nakuru	settlement	KE			-0.3072	36.0722	259903	0	
vigie:ke-pandanguo	Pandanguo	settlement	KE	Lamu		-2.2	40.55	0	0	
vigie:ke-rhamu	Rhamu	settlement	KE	Mandera		3.93	41.22	0	0	
iso:KE-37	Samburu	admin1	KE			1.3	37	0	80	
iso:KE-40	Tana River	admin1	KE			-1.5	39.5	0	110	
vigie:ke-tarbaj	Tarbaj	settlement	KE	Wajir		2.2	40.1	0	0	
vigie:ke-todonyang	Todonyang	border_post	KE	Turkana		4.53	35.93	0	0	
iso:KE-43	Turkana	admin1	KE			3.3	35.5	0	140	
vigie:ke-universite-de-garissa	Université de Garissa	quarter	KE	Garissa		-0.44	39.67	0	2	Garissa University|Garissa University College
iso:KE-46	Wajir	admin1	KE			1.9	40.1	0	130	
vigie:ke-wajir	Wajir	settlement	KE	Wajir		1.75	40.06	90000	0	
iso:KE-47	West Pokot	admin1	KE			1.7	35.2	0	60	
vigie:ke-westgate	Westgate	quarter	KE	Nairobi		-1.257	36.803	0	2	Westgate Mall
vigie:ke-witu	Witu	settlement	KE	Lamu		-2.39	40.44	0	0	
`;
