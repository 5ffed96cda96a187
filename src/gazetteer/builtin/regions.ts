/** Regions, rivers, lakes and seas shared by several countries, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const REGIONS = `
vigie:zone-afrique	Afrique	region				5	20	0	3500	Africa
vigie:zone-afrique-australe	Afrique australe	region				-22	25	0	1400	Southern Africa
vigie:zone-afrique-centrale	Afrique centrale	region				4	19	0	1300	Central Africa
vigie:zone-afrique-de-l-est	Afrique de l’Est	region				1	37	0	1300	East Africa|Afrique orientale
vigie:zone-afrique-de-l-ouest	Afrique de l’Ouest	region				12	-3	0	1700	West Africa|Afrique occidentale|Western Africa
vigie:zone-afrique-du-nord	Afrique du Nord	region				29	10	0	1900	North Africa
vigie:zone-amerique-latine	Amérique latine	region				-10	-65	0	3500	Latin America
vigie:zone-asie-du-sud-est	Asie du Sud-Est	region				10	106	0	1600	Southeast Asia|South-East Asia
vigie:zone-azawagh	Azawagh	region				16.3	4.3	0	160	Azawak|Azaouagh|vallée de l’Azawagh
vigie:zone-bab-el-mandeb	Bab el-Mandeb	region				12.6	43.35	0	30	Bab al-Mandab
vigie:zone-balkans	Balkans	region				43	20.5	0	400	
vigie:zone-bani	Bani	river				13.4	-5.3	0	0	rivière Bani
vigie:zone-bassin-du-lac-tchad	Bassin du lac Tchad	region				13	13.8	0	200	Lake Chad Basin|Lake Chad region|région du lac Tchad
vigie:zone-benoue	Bénoué	river				8	9.5	0	0	Benue River|rivière Bénoué|fleuve Bénoué|River Benue
vigie:zone-caucase	Caucase	region				42.5	45	0	350	Caucasus
vigie:zone-chari	Chari	river				11.5	15.3	0	0	fleuve Chari|Chari River
vigie:zone-corne-de-l-afrique	Corne de l’Afrique	region				7	44	0	1000	Horn of Africa
vigie:zone-dniepr	Dniepr	river				47.5	34.5	0	0	Dnieper|Dnipro River
vigie:zone-europe	Europe	region				50	15	0	1800	
vigie:zone-faleme	Falémé	river				14	-12.15	0	0	rivière Falémé
vigie:zone-fleuve-niger	Fleuve Niger	river				14.5	0.5	0	0	Niger River|River Niger
vigie:zone-fleuve-senegal	Fleuve Sénégal	river				15.5	-12.8	0	0	Senegal River
vigie:zone-golfe-de-guinee	Golfe de Guinée	region				2	3	0	900	Gulf of Guinea
vigie:zone-golfe-d-aden	Golfe d’Aden	region				12.5	47.5	0	400	Gulf of Aden
vigie:zone-grands-lacs	Grands Lacs	region				-2	29.5	0	500	Great Lakes region|région des Grands Lacs
vigie:zone-komadougou-yobe	Komadougou Yobé	river				13.3	12.4	0	0	Komadougou|Komadugu Yobe|rivière Komadougou|Komadugu
vigie:zone-kurdistan	Kurdistan	region				37	43	0	350	
vigie:zone-lac-albert	Lac Albert	lake				1.7	30.9	0	60	Lake Albert
vigie:zone-lac-kivu	Lac Kivu	lake				-2	29.1	0	35	Lake Kivu
vigie:zone-lac-tanganyika	Lac Tanganyika	lake				-6	29.5	0	250	Lake Tanganyika
vigie:zone-lac-tchad	Lac Tchad	lake				13.1	14.3	0	70	Lake Chad
vigie:zone-lac-victoria	Lac Victoria	lake				-1	33	0	150	Lake Victoria
vigie:zone-lac-edouard	Lac Édouard	lake				-0.35	29.6	0	30	Lake Edward
vigie:zone-liptako-gourma	Liptako-Gourma	region				14.6	0.6	0	220	
vigie:zone-logone	Logone	river				10.8	15.1	0	0	fleuve Logone|Logone River
vigie:zone-leraba	Léraba	river				10.2	-4.7	0	0	
vigie:zone-maghreb	Maghreb	region				31.5	2	0	1100	
vigie:zone-mer-noire	Mer Noire	region				43.3	34	0	500	Black Sea
vigie:zone-mer-rouge	Mer Rouge	region				20	38.5	0	900	Red Sea
vigie:zone-monts-mandara-transfrontaliers	Monts Mandara transfrontaliers	mountain				10.9	13.8	0	50	
vigie:zone-moyen-orient-region	Moyen Orient	region				31	42	0	1500	
vigie:zone-moyen-orient	Moyen-Orient	region				31	42	0	1500	Middle East|Proche-Orient
vigie:zone-mediterranee	Méditerranée	region				35.5	18	0	1500	Mediterranean|mer Méditerranée|Mediterranean Sea
vigie:zone-nil	Nil	river				20	31	0	0	Nile|Nil (fleuve)|River Nile (river)
vigie:zone-nil-blanc-fleuve	Nil Blanc (fleuve)	river				10.5	32.2	0	0	fleuve Nil Blanc|White Nile River
vigie:zone-oubangui	Oubangui	river				4.6	20	0	0	Ubangi|Ubangi River
vigie:zone-parc-du-w-transfrontalier	Parc du W transfrontalier	park				12	2.5	0	70	parc régional du W|W transboundary park
vigie:zone-rovuma	Rovuma	river				-11.3	38.5	0	0	Ruvuma|rivière Rovuma
vigie:zone-ruzizi-riviere	Ruzizi (rivière)	river				-3	29.2	0	0	rivière Ruzizi|Ruzizi River
vigie:zone-sahara	Sahara	region				23	8	0	2000	
vigie:zone-sahel	Sahel	region				14.5	3	0	1200	bande sahélienne|Sahel region|région du Sahel africain|Sahelian belt
vigie:zone-sahel-central	Sahel central	region				14.5	0	0	600	central Sahel
vigie:zone-trois-frontieres	Trois frontières	region				14.8	0.6	0	180	les trois frontières|zone des trois frontières|tri-border area|three-border area|tri-border region|three borders region
vigie:zone-volta-noire	Volta noire	river				10.9	-2.9	0	0	Mouhoun|Black Volta
vigie:zone-w-arly-pendjari	W-Arly-Pendjari	park				11.7	1.9	0	110	complexe W-Arly-Pendjari|WAP complex|complexe WAP|W-Arly-Pendjari complex|complexe WAPO
`;
