/** Places of Syria, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const SY = `
vigie:sy-afrine	Afrine	settlement	SY	Alep		36.51	36.87	0	0	Afrin
vigie:sy-al-bab	Al-Bab	settlement	SY	Alep		36.37	37.52	0	0	
vigie:sy-al-hol	Al-Hol	camp	SY	Hassaké		36.38	41.15	0	0	al-Hol camp|camp d’al-Hol|Al-Hawl
vigie:sy-al-tanf	Al-Tanf	border_post	SY	Homs		33.5	38.62	0	0	At-Tanf
iso:SY-HL	Alep	admin1	SY			36.3	37.5	0	80	Aleppo
vigie:sy-alep	Alep	settlement	SY	Alep		36.2021	37.1343	2000000	0	Aleppo
vigie:sy-ariha	Ariha	settlement	SY	Idleb		35.81	36.61	0	0	
vigie:sy-azaz	Azaz	settlement	SY	Alep		36.59	37.04	0	0	
vigie:sy-baghouz	Baghouz	settlement	SY	Deir ez-Zor		34.45	40.95	0	0	
vigie:sy-banias	Banias	settlement	SY	Tartous		35.18	35.95	0	0	Baniyas
vigie:sy-boukamal	Boukamal	settlement	SY	Deir ez-Zor		34.45	40.92	0	0	Abu Kamal|Bukamal|Al-Bukamal
iso:SY-DI	Damas	admin1	SY			33.51	36.29	0	12	Damascus
vigie:sy-damas	Damas	settlement	SY	Damas		33.5138	36.2765	2080000	0	Damascus
iso:SY-DY	Deir ez-Zor	admin1	SY			35	40.3	0	110	Deir Ezzor|Deir al-Zor
vigie:sy-deir-ez-zor	Deir ez-Zor	settlement	SY	Deir ez-Zor		35.3359	40.1408	240000	0	Deir Ezzor|Deir al-Zor
iso:SY-DR	Deraa	admin1	SY			32.8	36.2	0	40	Daraa
vigie:sy-deraa	Deraa	settlement	SY	Deraa		32.62	36.1	98000	0	Daraa
vigie:sy-douma	Douma	settlement	SY	Rif Dimachq		33.57	36.4	0	0	
vigie:sy-ghouta-orientale	Ghouta orientale	region	SY	Rif Dimachq		33.53	36.45	0	12	Ghouta|Eastern Ghouta
iso:SY-HM	Hama	admin1	SY			35.2	37.2	0	70	
vigie:sy-hama	Hama	settlement	SY	Hama		35.1318	36.7578	460000	0	
iso:SY-HA	Hassaké	admin1	SY			36.5	40.7	0	90	Hasakah|Al-Hasakah|Hassakeh
vigie:sy-hassake	Hassaké	settlement	SY	Hassaké		36.5024	40.7477	190000	0	Hasakah|Hassakeh
iso:SY-HI	Homs	admin1	SY			34.3	38	0	130	
vigie:sy-homs	Homs	settlement	SY	Homs		34.7324	36.7137	775000	0	
iso:SY-ID	Idleb	admin1	SY			35.8	36.7	0	45	Idlib
vigie:sy-idleb	Idleb	settlement	SY	Idleb		35.9306	36.6339	170000	0	Idlib
vigie:sy-jable	Jablé	settlement	SY	Lattaquié		35.36	35.93	0	0	Jableh
vigie:sy-jarablous	Jarablous	settlement	SY	Alep		36.82	38.01	0	0	Jarablus
vigie:sy-jaramana	Jaramana	settlement	SY	Rif Dimachq		33.49	36.35	0	0	
vigie:sy-khan-cheikhoun	Khan Cheikhoun	settlement	SY	Idleb		35.44	36.65	0	0	Khan Sheikhun
vigie:sy-khirbet-ghazaleh	Khirbet Ghazaleh	settlement	SY	Deraa		32.73	36.2	0	0	
vigie:sy-kobane	Kobané	settlement	SY	Alep		36.89	38.36	0	0	Kobani|Ain al-Arab
iso:SY-LA	Lattaquié	admin1	SY			35.6	36	0	35	Latakia
vigie:sy-lattaquie	Lattaquié	settlement	SY	Lattaquié		35.5317	35.7901	380000	0	Latakia
vigie:sy-maarat-al-nouman	Maarat al-Nouman	settlement	SY	Idleb		35.64	36.67	0	0	Maarat al-Numan
vigie:sy-manbij	Manbij	settlement	SY	Alep		36.53	37.95	0	0	Minbej
vigie:sy-mayadine	Mayadine	settlement	SY	Deir ez-Zor		35.02	40.45	0	0	Mayadin
vigie:sy-palmyre	Palmyre	settlement	SY	Homs		34.56	38.27	0	0	Palmyra|Tadmor|Tadmur
vigie:sy-qamichli	Qamichli	settlement	SY	Hassaké		37.05	41.23	180000	0	Qamishli
iso:SY-QU	Quneitra	admin1	SY			33.1	35.9	0	25	Kuneitra
iso:SY-RA	Raqqa	admin1	SY			36	39	0	90	
vigie:sy-raqqa	Raqqa	settlement	SY	Raqqa		35.9528	39.0079	220000	0	Rakka|Al-Raqqa
vigie:sy-ras-al-ain	Ras al-Aïn	settlement	SY	Hassaké		36.85	40.07	0	0	Serekaniye
iso:SY-RD	Rif Dimachq	admin1	SY			33.7	37	0	80	Rural Damascus|Rif Dimashq
vigie:sy-saraqeb	Saraqeb	settlement	SY	Idleb		35.86	36.8	0	0	
vigie:sy-sayyeda-zeinab	Sayyeda Zeinab	settlement	SY	Rif Dimachq		33.44	36.34	0	0	Sayyida Zaynab
iso:SY-SU	Soueïda	admin1	SY			32.8	36.8	0	45	Sweida|As-Suwayda|Suwayda
vigie:sy-soueida	Soueïda	settlement	SY	Soueïda		32.709	36.5695	65000	0	Sweida|Suwayda
vigie:sy-tabqa	Tabqa	settlement	SY	Raqqa		35.84	38.55	0	0	
vigie:sy-tal-abyad	Tal Abyad	settlement	SY	Raqqa		36.7	38.95	0	0	Tell Abyad
vigie:sy-tal-tamr	Tal Tamr	settlement	SY	Hassaké		36.66	40.37	0	0	Tell Tamer
iso:SY-TA	Tartous	admin1	SY			34.9	36.1	0	30	Tartus
vigie:sy-tartous	Tartous	settlement	SY	Tartous		34.89	35.89	0	0	Tartus
vigie:sy-yarmouk	Yarmouk	quarter	SY	Damas		33.47	36.3	0	2	
`;
