/** Places of Libya, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const LY = `
geonames:89113	Ajdabiya	settlement	LY	Al Wahat		30.7554	20.2263	134358	0	Ajdabiyah
iso:LY-BU	Al Butnan	admin1	LY			32.0896	23.9538	0	150	Butnan
iso:LY-WA	Al Wahat	admin1	LY			28.5	21.5	0	250	
geonames:2219739	Al-Qatroun	settlement	LY	Mourzouq		24.9514	14.6486	4500	0	Qatrun|Al Qatrun|Gatroun
geonames:2218840	Bani Walid	settlement	LY	Misrata		31.7455	13.9835	46350	0	
geonames:88319	Benghazi	settlement	LY	Benghazi		32.1149	20.0686	650000	0	
iso:LY-BA	Benghazi	admin1	LY			32.1149	20.0686	0	40	
vigie:ly-brak-al-shati	Brak al-Shati	settlement	LY	Wadi al Shatii		27.55	14.27	0	0	Brak al-Shatti
vigie:ly-brega	Brega	settlement	LY	Al Wahat		30.41	19.58	0	0	Marsa el Brega
vigie:ly-cyrenaique	Cyrénaïque	region	LY			30.5	21	0	300	Cyrenaica
geonames:87205	Derna	settlement	LY	Derna		32.767	22.6367	125000	0	Darnah
iso:LY-DR	Derna	admin1	LY			32.767	22.6367	0	80	Darnah
iso:LY-JA	Djebel Akhdar	admin1	LY			32.6	21.7	0	80	Jabal al Akhdar|Jebel Akhdar
iso:LY-JG	Djebel Gharbi	admin1	LY			31	13	0	120	Jabal al Gharbi
iso:LY-JU	Djoufrah	admin1	LY			28.5	16.5	0	180	Jufra|Al Jufrah
vigie:ly-fezzan	Fezzan	region	LY			26	14	0	300	
vigie:ly-ghadames	Ghadamès	settlement	LY	Nalout		30.13	9.5	0	0	
geonames:2217362	Gharyan	settlement	LY	Djebel Gharbi		32.1722	13.0203	85219	0	Garian
geonames:2217351	Ghat	settlement	LY	Ghat		24.9633	10.18	24347	0	
iso:LY-GT	Ghat	admin1	LY			24.96	10.18	0	100	
iso:LY-JI	Jafara	admin1	LY			32.5	12.9	0	30	
vigie:ly-joufra	Joufra	settlement	LY	Djoufrah		29.2	16	0	0	base de Joufra|Al Jufra
geonames:2219905	Khoms	settlement	LY	Mourqub		32.6486	14.2619	201943	0	Al-Khums
iso:LY-KF	Koufra	admin1	LY			23.5	22.5	0	280	Kufra|Al Kufrah
vigie:ly-koufra	Koufra	settlement	LY	Koufra		24.18	23.31	40000	0	Kufra|Al Kufrah
vigie:ly-maaten-al-sarra	Maaten al-Sarra	settlement	LY	Koufra		21.69	21.83	0	0	Maaten al-Sara
iso:LY-MJ	Marj	admin1	LY			32.4926	20.8291	0	50	
geonames:2214846	Misrata	settlement	LY	Misrata		32.3753	15.0925	390000	0	Misratah|Misourata
iso:LY-MI	Misrata	admin1	LY			32	15	0	90	
iso:LY-MB	Mourqub	admin1	LY			32.4	14.1	0	50	Murqub
geonames:2214603	Mourzouq	settlement	LY	Mourzouq		25.9155	13.9184	43732	0	Murzuq
iso:LY-MQ	Mourzouq	admin1	LY			24.5	14.5	0	250	Murzuq
iso:LY-NL	Nalout	admin1	LY			31	11	0	120	
vigie:ly-nalout	Nalout	settlement	LY	Nalout		31.87	10.98	0	0	
iso:LY-NQ	Nouqat al Khams	admin1	LY			32.8	12	0	40	
geonames:2219235	Oubari	settlement	LY	Wadi al Hayaa		26.5903	12.7751	42975	0	Ubari|Awbari
vigie:ly-oum-al-aranib	Oum al-Aranib	settlement	LY	Mourzouq		26.13	14.75	0	0	Umm al-Aranib|Um al-Aranib
vigie:ly-ras-lanouf	Ras Lanouf	settlement	LY	Syrte		30.5	18.57	0	0	Ras Lanuf
vigie:ly-sabratha	Sabratha	settlement	LY	Zaouïa		32.79	12.49	0	0	
vigie:ly-salvador	Salvador	region	LY	Ghat		23.6	12	0	15	
geonames:2212775	Sebha	settlement	LY	Sebha		27.0377	14.4283	130000	0	Sabha
iso:LY-SB	Sebha	admin1	LY			27.03	14.43	0	60	Sabha
geonames:2210554	Syrte	settlement	LY	Syrte		31.2089	16.5887	128000	0	Sirte|Surt
iso:LY-SR	Syrte	admin1	LY			30.5	16.7	0	130	Sirte|Surt
vigie:ly-tamanhint	Tamanhint	airport	LY	Sebha		27.23	14.63	0	2	
geonames:2210221	Tarhouna	settlement	LY	Mourqub		32.435	13.6332	210697	0	Tarhuna
geonames:81302	Tobrouk	settlement	LY	Al Butnan		32.0896	23.9538	120000	0	Tobruk
geonames:2210247	Tripoli	settlement	LY	Tripoli		32.8874	13.1873	1130000	0	
iso:LY-TB	Tripoli	admin1	LY			32.85	13.18	0	15	
vigie:ly-tripolitaine	Tripolitaine	region	LY			31.5	13.5	0	200	Tripolitania
iso:LY-WD	Wadi al Hayaa	admin1	LY			26.5	13	0	90	Wadi al Hayat
iso:LY-WS	Wadi al Shatii	admin1	LY			27.7	13.5	0	150	
geonames:2216885	Zaouïa	settlement	LY	Zaouïa		32.7522	12.7278	200000	0	Zawiya|Zawiyah|Al-Zawiya
iso:LY-ZA	Zaouïa	admin1	LY			32.6	12.6	0	30	Zawiya
geonames:2218963	Zintan	settlement	LY	Djebel Gharbi		31.9316	12.2529	33000	0	Zenten
geonames:2208425	Zouara	settlement	LY	Nouqat al Khams		32.9312	12.082	45000	0	Zuwara|Zuwarah
`;
