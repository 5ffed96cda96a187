/** Places of Egypt, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const EG = `
iso:EG-ALX	Alexandrie	admin1	EG			31.2018	29.9158	0	30	Alexandria
vigie:eg-alexandrie	Alexandrie	settlement	EG	Alexandrie		31.2	29.9187	5000000	0	Alexandria
iso:EG-AST	Assiout	admin1	EG			27.181	31.1837	0	60	Asyut
iso:EG-ASN	Assouan	admin1	EG			24.0908	32.8994	0	120	Aswan
vigie:eg-assouan	Assouan	settlement	EG	Assouan		24.09	32.9	0	0	Aswan
iso:EG-BH	Beheira	admin1	EG			30.8	30.3	0	60	
iso:EG-BNS	Beni Souef	admin1	EG			29.07	31.1	0	60	Beni Suef
vigie:eg-bir-al-abed	Bir al-Abed	settlement	EG	Nord-Sinaï		31.02	33.01	0	0	Bir al-Abd
vigie:eg-charm-el-cheikh	Charm el-Cheikh	settlement	EG	Sud-Sinaï		27.91	34.33	0	0	Sharm el-Sheikh
vigie:eg-cheikh-zouweid	Cheikh Zouweid	settlement	EG	Nord-Sinaï		31.21	34.11	0	0	Sheikh Zuweid
iso:EG-DK	Dakahlia	admin1	EG			31.05	31.4	0	35	
iso:EG-DT	Damiette	admin1	EG			31.4165	31.8133	0	25	Damietta
vigie:eg-el-arich	El-Arich	settlement	EG	Nord-Sinaï		31.13	33.8	180000	0	Arish|El-Arish|Al-Arish|Al-Arich
iso:EG-FYM	Fayoum	admin1	EG			29.31	30.84	0	35	Faiyum
iso:EG-GH	Gharbiya	admin1	EG			30.7885	31.0019	0	30	Gharbia
iso:EG-GZ	Gizeh	admin1	EG			30.0094	31.2086	0	60	Giza
iso:EG-BA	Gouvernorat de la mer Rouge	admin1	EG			26	33.5	0	200	Red Sea Governorate
iso:EG-IS	Ismaïlia	admin1	EG			30.6	32.27	0	60	
iso:EG-KFS	Kafr el-Cheikh	admin1	EG			31.1	30.94	0	35	Kafr el-Sheikh
iso:EG-C	Le Caire	admin1	EG			30.0626	31.2497	0	30	Cairo
vigie:eg-le-caire	Le Caire	settlement	EG	Le Caire		30.0444	31.2357	9600000	0	Cairo
iso:EG-LX	Louxor	admin1	EG			25.6989	32.6421	0	40	Luxor
vigie:eg-louxor	Louxor	settlement	EG	Louxor		25.69	32.64	0	0	Luxor
iso:EG-MT	Matrouh	admin1	EG			29.5	27	0	250	Matruh
iso:EG-MN	Minya	admin1	EG			28.1	30.75	0	60	
iso:EG-MNF	Monufia	admin1	EG			30.5	31	0	30	
iso:EG-SIN	Nord-Sinaï	admin1	EG			30.6	33.8	0	90	North Sinai|Sinaï Nord
iso:EG-WAD	Nouvelle-Vallée	admin1	EG			24.5	28.5	0	300	New Valley
iso:EG-PTS	Port-Saïd	admin1	EG			31.26	32.3	0	20	
iso:EG-KB	Qalyubia	admin1	EG			30.35	31.2	0	25	
iso:EG-KN	Qena	admin1	EG			26.16	32.72	0	60	
vigie:eg-rafah-egyptienne	Rafah égyptienne	border_post	EG	Nord-Sinaï		31.28	34.24	0	0	Rafah (Égypte)|Egyptian Rafah
iso:EG-SHR	Sharqia	admin1	EG			30.7	31.7	0	35	
vigie:eg-sinai	Sinaï	region	EG			29.7	33.8	0	150	Sinai Peninsula
iso:EG-SHG	Sohag	admin1	EG			26.56	31.7	0	60	
iso:EG-JS	Sud-Sinaï	admin1	EG			28.8	33.8	0	100	South Sinai
iso:EG-SUZ	Suez	admin1	EG			29.97	32.55	0	40	
`;
