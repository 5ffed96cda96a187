/** Places of Algeria, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const DZ = `
iso:DZ-01	Adrar	admin1	DZ			27	-0.5	0	250	
geonames:2507480	Alger	settlement	DZ	Alger		36.7525	3.042	3000000	0	Algiers
iso:DZ-16	Alger	admin1	DZ			36.7323	3.0875	0	15	
geonames:2506999	Annaba	settlement	DZ	Annaba		36.9	7.7667	260000	0	
iso:DZ-23	Annaba	admin1	DZ			36.9	7.7667	0	25	
iso:DZ-44	Aïn Defla	admin1	DZ			36.264	1.9679	0	60	
iso:DZ-46	Aïn Témouchent	admin1	DZ			35.2975	-1.1404	0	60	
iso:DZ-05	Batna	admin1	DZ			35.556	6.1741	0	60	
iso:DZ-07	Biskra	admin1	DZ			34.8504	5.728	0	80	
iso:DZ-09	Blida	admin1	DZ			36.47	2.8277	0	25	
vigie:dz-adm1-bordj-badji-mokhtar	Bordj Badji Mokhtar	admin1	DZ			21.33	0.95	0	150	
vigie:dz-bordj-badji-mokhtar	Bordj Badji Mokhtar	settlement	DZ	Bordj Badji Mokhtar		21.33	0.95	17000	0	BBM
iso:DZ-34	Bordj Bou Arreridj	admin1	DZ			36.0739	4.7614	0	60	
iso:DZ-10	Bouira	admin1	DZ			36.3749	3.902	0	60	
iso:DZ-35	Boumerdès	admin1	DZ			36.7664	3.4772	0	25	
iso:DZ-08	Béchar	admin1	DZ			31.6167	-2.2167	0	200	
iso:DZ-06	Béjaïa	admin1	DZ			36.7559	5.0843	0	40	
vigie:dz-camps-de-tindouf	Camps de Tindouf	camp	DZ	Tindouf		27.5	-8	0	0	camps de réfugiés sahraouis|Rabouni
iso:DZ-02	Chlef	admin1	DZ			36.1653	1.3345	0	60	
vigie:dz-chrea	Chréa	settlement	DZ	Blida		36.42	2.88	0	0	
geonames:2501152	Constantine	settlement	DZ	Constantine		36.365	6.6147	450000	0	
iso:DZ-25	Constantine	admin1	DZ			36.365	6.6147	0	30	
vigie:dz-adm1-djanet	Djanet	admin1	DZ			24.55	9.48	0	150	
vigie:dz-djanet	Djanet	settlement	DZ	Djanet		24.55	9.48	0	0	
iso:DZ-17	Djelfa	admin1	DZ			34.6728	3.263	0	110	
iso:DZ-32	El Bayadh	admin1	DZ			33.6832	1.0193	0	130	
iso:DZ-39	El Oued	admin1	DZ			33.3561	6.8632	0	110	
iso:DZ-36	El Tarf	admin1	DZ			36.77	8.31	0	60	
geonames:2496049	Ghardaïa	settlement	DZ	Ghardaïa		32.4909	3.6735	130000	0	
iso:DZ-47	Ghardaïa	admin1	DZ			32.4909	3.6735	0	120	
iso:DZ-24	Guelma	admin1	DZ			36.4621	7.4261	0	60	
geonames:2493456	Illizi	settlement	DZ	Illizi		26.4833	8.4667	6629	0	
iso:DZ-33	Illizi	admin1	DZ			27.5	8.5	0	220	
vigie:dz-in-amenas	In Amenas	settlement	DZ	Illizi		28.05	9.56	0	0	Tiguentourine|Tigantourine
vigie:dz-adm1-in-guezzam	In Guezzam	admin1	DZ			19.57	5.77	0	150	
vigie:dz-in-guezzam	In Guezzam	settlement	DZ	In Guezzam		19.57	5.77	0	0	Aïn Guezzam
geonames:2493222	In Salah	settlement	DZ	In Salah		27.1935	2.4607	49223	0	
vigie:dz-adm1-in-salah	In Salah	admin1	DZ			27.2	2.47	0	200	
iso:DZ-18	Jijel	admin1	DZ			36.821	5.7635	0	60	
vigie:dz-kabylie	Kabylie	region	DZ			36.6	4.5	0	70	
vigie:dz-khanguet-sidi-nadji	Khanguet Sidi Nadji	settlement	DZ	Biskra		34.8	6.7	0	0	
iso:DZ-40	Khenchela	admin1	DZ			35.4358	7.1433	0	60	
iso:DZ-03	Laghouat	admin1	DZ			33.8	2.8651	0	90	
iso:DZ-29	Mascara	admin1	DZ			35.3966	0.1403	0	60	
iso:DZ-43	Mila	admin1	DZ			36.4503	6.2644	0	60	
iso:DZ-27	Mostaganem	admin1	DZ			35.9312	0.0892	0	60	
iso:DZ-26	Médéa	admin1	DZ			36.2642	2.7539	0	60	
iso:DZ-28	M’Sila	admin1	DZ			35.7089	4.5372	0	80	Msila
iso:DZ-45	Naâma	admin1	DZ			33.27	-0.31	0	100	
geonames:2485926	Oran	settlement	DZ	Oran		35.6991	-0.6359	850000	0	
iso:DZ-31	Oran	admin1	DZ			35.6991	-0.6359	0	30	
geonames:2485801	Ouargla	settlement	DZ	Ouargla		31.9493	5.325	210000	0	
iso:DZ-30	Ouargla	admin1	DZ			31.9493	5.325	0	200	
iso:DZ-04	Oum El Bouaghi	admin1	DZ			35.88	7.11	0	60	
geonames:2483761	Reggane	settlement	DZ	Adrar		26.7158	0.1714	32974	0	
iso:DZ-48	Relizane	admin1	DZ			35.7373	0.556	0	60	
iso:DZ-20	Saïda	admin1	DZ			34.8303	0.1517	0	60	
iso:DZ-22	Sidi Bel Abbès	admin1	DZ			35.1899	-0.6309	0	60	
iso:DZ-21	Skikda	admin1	DZ			36.8762	6.9092	0	60	
iso:DZ-41	Souk Ahras	admin1	DZ			36.2864	7.9511	0	60	
iso:DZ-19	Sétif	admin1	DZ			36.1911	5.4137	0	60	
geonames:2478216	Tamanrasset	settlement	DZ	Tamanrasset		22.785	5.5228	95000	0	
iso:DZ-11	Tamanrasset	admin1	DZ			23	5.5	0	300	
iso:DZ-14	Tiaret	admin1	DZ			35.371	1.317	0	80	
vigie:dz-timiaouine	Timiaouine	settlement	DZ	Bordj Badji Mokhtar		20.43	1.81	0	0	Timiawine|Timiaouin
vigie:dz-timiaouine-bordj-badji-mokhtar	Timiaouine	border_post	DZ	Bordj Badji Mokhtar		20.43	1.82	0	0	
vigie:dz-adm1-timimoun	Timimoun	admin1	DZ			29.26	0.23	0	150	
vigie:dz-tin-zaouatine-algerienne	Tin Zaouatine algérienne	settlement	DZ	In Guezzam		19.965	2.975	5000	0	In Azaoua|Tinzaouatine|Tin Zaouatine
geonames:2476301	Tindouf	settlement	DZ	Tindouf		27.6711	-8.1474	59000	0	
iso:DZ-37	Tindouf	admin1	DZ			27.67	-8.13	0	200	
iso:DZ-42	Tipaza	admin1	DZ			36.59	2.44	0	25	
iso:DZ-38	Tissemsilt	admin1	DZ			35.6072	1.8108	0	60	
geonames:2475744	Tizi Ouzou	settlement	DZ	Tizi Ouzou		36.7118	4.0459	145000	0	
iso:DZ-15	Tizi Ouzou	admin1	DZ			36.7118	4.0459	0	35	
iso:DZ-13	Tlemcen	admin1	DZ			34.8783	-1.315	0	60	
iso:DZ-12	Tébessa	admin1	DZ			35.4042	8.1242	0	80	
`;
