/** Places of Kenya, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const KE = `
vigie:ke-arabia	Arabia	settlement	KE	Mandera		3.5	41.4	0	10	
iso:KE-01	Baringo	admin1	KE			0.67	35.95	0	60	
iso:KE-02	Bomet	admin1	KE			-0.8	35.3	0	28	
iso:KE-03	Bungoma	admin1	KE			0.75	34.6	0	30	
iso:KE-04	Busia	admin1	KE			0.4	34.2	0	23	
vigie:ke-dadaab	Dadaab	camp	KE	Garissa		0.06	40.31	0	0	
vigie:ke-el-wak	El Wak	settlement	KE	Mandera		2.8	40.93	0	10	Elwak
geonames:198629	Eldoret	settlement	KE			0.5204	35.2699	475716	0	
iso:KE-05	Elgeyo-Marakwet	admin1	KE			0.9	35.5	0	60	
iso:KE-06	Embu	admin1	KE			-0.5	37.65	0	30	
vigie:ke-fafi	Fafi	settlement	KE	Garissa		-0.6	40.2	0	10	
vigie:ke-foret-de-boni	Forêt de Boni	forest	KE	Lamu		-1.6	41	0	35	Boni Forest
geonames:197745	Garissa	settlement	KE	Garissa		-0.4527	39.646	160000	0	
iso:KE-07	Garissa	admin1	KE			-0.5	40.1	0	120	
vigie:ke-hindi	Hindi	settlement	KE	Lamu		-2.18	40.81	0	10	
iso:KE-08	Homa Bay	admin1	KE			-0.6	34.5	0	32	
vigie:ke-hulugho	Hulugho	settlement	KE	Garissa		-1.1	41	0	10	
vigie:ke-ijara	Ijara	settlement	KE	Garissa		-1.6	40.52	0	10	
iso:KE-09	Isiolo	admin1	KE			0.9	38.5	0	90	
vigie:ke-juhudi	Juhudi	settlement	KE	Lamu		-2.35	40.5	0	10	
iso:KE-10	Kajiado	admin1	KE			-2.1	36.8	0	80	
iso:KE-11	Kakamega	admin1	KE			0.4	34.75	0	30	
vigie:ke-kakuma	Kakuma	camp	KE	Turkana		3.72	34.86	0	0	
vigie:ke-kapedo	Kapedo	settlement	KE	Baringo		1.17	36.1	0	10	
iso:KE-12	Kericho	admin1	KE			-0.3	35.35	0	28	
iso:KE-13	Kiambu	admin1	KE			-1.1	36.8	0	28	
iso:KE-14	Kilifi	admin1	KE			-3.2	39.6	0	60	
iso:KE-15	Kirinyaga	admin1	KE			-0.55	37.3	0	20	
iso:KE-16	Kisii	admin1	KE			-0.75	34.75	0	20	
geonames:191245	Kisumu	settlement	KE			-0.1022	34.7617	344487	0	
iso:KE-17	Kisumu	admin1	KE			-0.15	34.8	0	25	
iso:KE-18	Kitui	admin1	KE			-1.5	38.3	0	95	
vigie:ke-kiunga	Kiunga	settlement	KE	Lamu		-1.75	41.49	0	10	
iso:KE-19	Kwale	admin1	KE			-4.15	39.1	0	50	
vigie:ke-lafey	Lafey	settlement	KE	Mandera		3.15	41.18	0	10	
iso:KE-20	Laikipia	admin1	KE			0.3	36.8	0	60	
geonames:189741	Lamu	settlement	KE	Lamu		-2.2717	40.902	24525	0	
iso:KE-21	Lamu	admin1	KE			-2.1	40.8	0	50	
vigie:ke-liboi	Liboi	border_post	KE	Garissa		0.35	40.88	0	0	
geonames:189280	Lodwar	settlement	KE	Turkana		3.1199	35.5964	20219	0	
iso:KE-22	Machakos	admin1	KE			-1.25	37.4	0	45	
iso:KE-23	Makueni	admin1	KE			-2.2	37.8	0	50	
vigie:ke-manda-bay	Manda Bay	airport	KE	Lamu		-2.25	40.91	0	2	base de Manda Bay
geonames:187896	Mandera	settlement	KE	Mandera		3.9373	41.8569	115000	0	
iso:KE-24	Mandera	admin1	KE			3.3	40.7	0	90	
geonames:187585	Marsabit	settlement	KE	Marsabit		2.3347	37.9909	15361	0	
iso:KE-25	Marsabit	admin1	KE			2.9	37.5	0	150	
iso:KE-26	Meru	admin1	KE			0.15	37.75	0	45	
iso:KE-27	Migori	admin1	KE			-1.0	34.4	0	28	
vigie:ke-milihoi	Milihoi	settlement	KE	Lamu		-2.2	40.6	0	10	
geonames:186301	Mombasa	settlement	KE	Mombasa		-4.0547	39.6636	1200000	0	Mombassa
iso:KE-28	Mombasa	admin1	KE			-4.05	39.66	0	10	
vigie:ke-moyale	Moyale	border_post	KE	Marsabit		3.52	39.06	0	0	
vigie:ke-mpeketoni	Mpeketoni	settlement	KE	Lamu		-2.39	40.69	0	10	
iso:KE-29	Murang’a	admin1	KE			-0.75	37.0	0	28	
geonames:184745	Nairobi	settlement	KE	Nairobi		-1.2833	36.8167	4400000	0	
iso:KE-30	Nairobi	admin1	KE			-1.28	36.82	0	15	
geonames:184622	Nakuru	settlement	KE			-0.3072	36.0722	259903	0	
iso:KE-31	Nakuru	admin1	KE			-0.5	36.1	0	48	
iso:KE-32	Nandi	admin1	KE			0.2	35.1	0	30	
iso:KE-33	Narok	admin1	KE			-1.25	35.5	0	75	
iso:KE-34	Nyamira	admin1	KE			-0.6	34.95	0	16	
iso:KE-35	Nyandarua	admin1	KE			-0.35	36.5	0	32	
iso:KE-36	Nyeri	admin1	KE			-0.35	36.95	0	32	
vigie:ke-pandanguo	Pandanguo	settlement	KE	Lamu		-2.2	40.55	0	10	
vigie:ke-rhamu	Rhamu	settlement	KE	Mandera		3.93	41.22	0	10	
iso:KE-37	Samburu	admin1	KE			1.3	37	0	80	
iso:KE-38	Siaya	admin1	KE			0.0	34.25	0	28	
iso:KE-39	Taita-Taveta	admin1	KE			-3.4	38.4	0	75	
iso:KE-40	Tana River	admin1	KE			-1.5	39.5	0	110	
vigie:ke-tarbaj	Tarbaj	settlement	KE	Wajir		2.2	40.1	0	10	
iso:KE-41	Tharaka-Nithi	admin1	KE			-0.2	37.85	0	28	
vigie:ke-todonyang	Todonyang	border_post	KE	Turkana		4.53	35.93	0	0	
iso:KE-42	Trans-Nzoia	admin1	KE			1.05	34.95	0	28	
iso:KE-43	Turkana	admin1	KE			3.3	35.5	0	140	
iso:KE-44	Uasin Gishu	admin1	KE			0.5	35.3	0	32	
vigie:ke-universite-de-garissa	Université de Garissa	quarter	KE	Garissa		-0.44	39.67	0	2	Garissa University|Garissa University College
iso:KE-45	Vihiga	admin1	KE			0.05	34.7	0	13	
geonames:178443	Wajir	settlement	KE	Wajir		1.7471	40.0573	90000	0	
iso:KE-46	Wajir	admin1	KE			1.9	40.1	0	130	
iso:KE-47	West Pokot	admin1	KE			1.7	35.2	0	60	
vigie:ke-westgate	Westgate	quarter	KE	Nairobi		-1.257	36.803	0	2	Westgate Mall
geonames:178093	Witu	settlement	KE	Lamu		-2.3889	40.4383	5380	0	
`;
