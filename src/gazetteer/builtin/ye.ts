/** Places of Yemen, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const YE = `
iso:YE-AB	Abyan	admin1	YE			13.6	46	0	80	
iso:YE-AD	Aden	admin1	YE			12.8	45.03	0	15	
vigie:ye-aden	Aden	settlement	YE	Aden		12.7794	45.0367	1000000	0	
iso:YE-BA	Al Bayda	admin1	YE			14.2	45.5	0	60	Bayda
iso:YE-DA	Al Dhale	admin1	YE			13.8	44.75	0	35	Al-Dhalea|Ad Dali|Dhale
vigie:ye-al-ghaydah	Al Ghaydah	settlement	YE	Al Mahrah		16.21	52.18	0	0	
iso:YE-HU	Al Hodeida	admin1	YE			14.6	43.2	0	80	Hodeida|Hodeidah|Al Hudaydah
iso:YE-JA	Al Jawf	admin1	YE			16.6	45.4	0	110	Jawf
iso:YE-MR	Al Mahrah	admin1	YE			16.5	51.5	0	130	Mahra|Al-Mahra
iso:YE-MW	Al Mahwit	admin1	YE			15.4	43.5	0	30	
vigie:ye-al-dhalea	Al-Dhalea	settlement	YE	Al Dhale		13.7	44.73	0	0	Dhale|Ad-Dali
iso:YE-AM	Amran	admin1	YE			16.1	43.9	0	50	
vigie:ye-ataq	Ataq	settlement	YE	Chabwa		14.54	46.83	0	0	
iso:YE-SH	Chabwa	admin1	YE			14.8	47	0	120	Shabwa|Shabwah
iso:YE-DH	Dhamar	admin1	YE			14.6	44.4	0	50	
vigie:ye-dhamar	Dhamar	settlement	YE	Dhamar		14.54	44.41	0	0	
iso:YE-HD	Hadramaout	admin1	YE			16.5	48.8	0	220	Hadhramaut|Hadramawt
iso:YE-HJ	Hajja	admin1	YE			16.1	43.3	0	55	Hajjah
vigie:ye-hodeida	Hodeida	settlement	YE	Al Hodeida		14.7978	42.9545	400000	0	Hodeidah|Al Hudaydah
iso:YE-IB	Ibb	admin1	YE			14	44.2	0	40	
vigie:ye-ibb	Ibb	settlement	YE	Ibb		13.97	44.18	210000	0	
iso:YE-LA	Lahj	admin1	YE			13.2	44.6	0	70	Lahij
iso:YE-MA	Marib	admin1	YE			15.5	45.5	0	75	Ma’rib
vigie:ye-marib	Marib	settlement	YE	Marib		15.4626	45.3258	0	0	Ma’rib
vigie:ye-mocha	Mocha	settlement	YE	Taïz		13.32	43.25	0	0	Mokha|Al-Mukha
vigie:ye-moudiyah	Moudiyah	settlement	YE	Abyan		13.93	46.08	0	0	Mudiyah
vigie:ye-moukalla	Moukalla	settlement	YE	Hadramaout		14.5425	49.1242	300000	0	Mukalla
vigie:ye-radaa	Radaa	settlement	YE	Al Bayda		14.43	44.84	0	0	Rada
vigie:ye-ras-issa	Ras Issa	settlement	YE	Al Hodeida		15.12	42.6	0	0	Ras Isa
iso:YE-RA	Raymah	admin1	YE			14.6	43.7	0	25	
iso:YE-SD	Saada	admin1	YE			17.1	43.7	0	65	Sa’dah|Saadah
vigie:ye-saada	Saada	settlement	YE	Saada		16.94	43.76	0	0	Sa’dah
vigie:ye-salif	Salif	settlement	YE	Al Hodeida		15.3	42.68	0	0	
iso:YE-SN	Sanaa	admin1	YE			15.4	44.4	0	65	Sana’a
vigie:ye-sanaa	Sanaa	settlement	YE	Sanaa		15.3694	44.191	2950000	0	Sana’a|Sanaa city
vigie:ye-seiyoun	Seiyoun	settlement	YE	Hadramaout		15.94	48.79	0	0	Seiyun
iso:YE-SU	Socotra	admin1	YE			12.5	53.9	0	60	
iso:YE-TA	Taïz	admin1	YE			13.4	43.9	0	55	Ta’izz
vigie:ye-taiz	Taïz	settlement	YE	Taïz		13.5795	44.0209	615000	0	Ta’izz
vigie:ye-zinjibar	Zinjibar	settlement	YE	Abyan		13.13	45.38	0	0	
`;
