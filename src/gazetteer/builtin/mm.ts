/** Places of Myanmar, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const MM = `
vigie:mm-ann	Ann	settlement	MM	Rakhine		19.78	94.03	0	0	
iso:MM-07	Ayeyarwady	admin1	MM			16.9	95.2	0	120	Irrawaddy
iso:MM-02	Bago	admin1	MM			18.2	96.2	0	120	Pegu
vigie:mm-bhamo	Bhamo	settlement	MM	Kachin		24.26	97.23	0	0	
vigie:mm-buthidaung	Buthidaung	settlement	MM	Rakhine		20.87	92.53	0	0	
vigie:mm-chaung-u	Chaung-U	settlement	MM	Sagaing		21.97	95.28	0	0	
iso:MM-14	Chin	admin1	MM			22	93.5	0	120	
vigie:mm-dawei	Dawei	settlement	MM	Tanintharyi		14.08	98.2	0	0	
vigie:mm-demoso	Demoso	settlement	MM	Kayah		19.54	97.16	0	0	
vigie:mm-depayin	Depayin	settlement	MM	Sagaing		22.62	95.3	0	0	Tabayin
vigie:mm-falam	Falam	settlement	MM	Chin		22.91	93.68	0	0	
vigie:mm-hakha	Hakha	settlement	MM	Chin		22.64	93.61	0	0	
vigie:mm-hpa-an	Hpa-An	settlement	MM	Kayin		16.89	97.63	0	0	
vigie:mm-hpakant	Hpakant	settlement	MM	Kachin		25.61	96.31	0	0	Hpakan
vigie:mm-hpruso	Hpruso	settlement	MM	Kayah		19.42	97.13	0	0	
vigie:mm-hsipaw	Hsipaw	settlement	MM	Shan		22.62	97.3	0	0	
iso:MM-11	Kachin	admin1	MM			25.9	97.4	0	170	
vigie:mm-kawkareik	Kawkareik	settlement	MM	Kayin		16.556	98.24	0	0	
vigie:mm-kawlin	Kawlin	settlement	MM	Sagaing		23.79	95.68	0	0	
iso:MM-12	Kayah	admin1	MM			19.3	97.3	0	60	Karenni
iso:MM-13	Kayin	admin1	MM			17.1	97.8	0	120	Karen
vigie:mm-kyaukme	Kyaukme	settlement	MM	Shan		22.54	97.03	0	0	
vigie:mm-kyaukphyu	Kyaukphyu	settlement	MM	Rakhine		19.43	93.55	0	0	
vigie:mm-kyaw	Kyaw	settlement	MM	Magway		21.7	94.3	0	0	
vigie:mm-laiza	Laiza	settlement	MM	Kachin		24.76	97.56	0	0	
vigie:mm-lashio	Lashio	settlement	MM	Shan		22.93	97.75	130000	0	
vigie:mm-laukkai	Laukkai	settlement	MM	Shan		23.7	98.76	0	0	Laukkaing
vigie:mm-let-yet-kone	Let Yet Kone	settlement	MM	Sagaing		22.6	95.3	0	0	Let Yet Kon
vigie:mm-loikaw	Loikaw	settlement	MM	Kayah		19.67	97.21	0	0	
iso:MM-03	Magway	admin1	MM			20.8	94.7	0	120	Magwe
iso:MM-04	Mandalay	admin1	MM			21.4	96	0	120	
vigie:mm-mandalay	Mandalay	settlement	MM	Mandalay		21.9747	96.0836	1500000	0	
vigie:mm-maungdaw	Maungdaw	settlement	MM	Rakhine		20.82	92.37	0	0	
vigie:mm-mindat	Mindat	settlement	MM	Chin		21.37	93.98	0	0	
vigie:mm-mogok	Mogok	settlement	MM	Mandalay		22.92	96.51	0	0	
vigie:mm-monywa	Monywa	settlement	MM	Sagaing		22.11	95.14	180000	0	
vigie:mm-mrauk-u	Mrauk U	settlement	MM	Rakhine		20.59	93.19	0	0	
vigie:mm-muse	Muse	settlement	MM	Shan		23.99	97.9	0	0	
vigie:mm-myawaddy	Myawaddy	border_post	MM	Kayin		16.69	98.51	0	0	
vigie:mm-myitkyina	Myitkyina	settlement	MM	Kachin		25.38	97.4	90000	0	
iso:MM-15	Môn	admin1	MM			16.3	97.7	0	60	
iso:MM-18	Naypyidaw	admin1	MM			19.75	96.1	0	45	
vigie:mm-naypyidaw	Naypyidaw	settlement	MM	Naypyidaw		19.745	96.1297	925000	0	Nay Pyi Taw|Naypyitaw
vigie:mm-pakokku	Pakokku	settlement	MM	Magway		21.34	95.09	0	0	
vigie:mm-pazigyi	Pazigyi	settlement	MM	Sagaing		23.3	95.6	0	0	Pazi Gyi
iso:MM-16	Rakhine	admin1	MM			19.9	93.7	0	120	Arakan|Rakhaing
iso:MM-01	Sagaing	admin1	MM			23.8	95.3	0	190	
vigie:mm-sagaing	Sagaing	settlement	MM	Sagaing		21.88	95.98	0	0	
iso:MM-17	Shan	admin1	MM			21.7	98	0	220	
vigie:mm-sittwe	Sittwe	settlement	MM	Rakhine		20.15	92.9	180000	0	
iso:MM-05	Tanintharyi	admin1	MM			12.5	98.9	0	150	Tenasserim
vigie:mm-taunggyi	Taunggyi	settlement	MM	Shan		20.79	97.04	0	0	
vigie:mm-thantlang	Thantlang	settlement	MM	Chin		22.7	93.43	0	0	
iso:MM-06	Yangon	admin1	MM			16.9	96.2	0	60	Rangoun|Rangoon
vigie:mm-yangon	Yangon	settlement	MM	Yangon		16.8053	96.1561	5200000	0	Rangoun|Rangoon
`;
