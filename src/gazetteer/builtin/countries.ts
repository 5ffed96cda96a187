/**
 * Every country: code, French and English name, all names, French adjective forms, English adjectives, English demonyms, capital, latitude and
 * longitude of the centre, radius (km, of a disc of the same area), west, south, east and north of its main body, neighbours, population.
 * Outlines: Natural Earth (public domain); areas, neighbours, populations: GeoNames (CC BY 4.0). Names and adjectives are our own list.
 */
export const COUNTRIES_TSV = `
AD	Andorre	Andorra	Andorre|Andorra	andorran|andorrane|andorrans|andorranes	Andorran	Andorran|Andorrans	Andorra la Vella	42.54	1.56	12	1.41	42.43	1.74	42.64	ES,FR	77006
AE	Émirats arabes unis	United Arab Emirates	Émirats arabes unis|United Arab Emirates|Émirats|EAU|UAE|Emirates	émirati|émiratie|émiratis|émiraties|émirien|émirienne|émiriens|émiriennes	Emirati	Emirati|Emiratis	Abu Dhabi	23.91	54.3	162	51.57	22.62	56.39	26.07	OM,SA	9630959
AF	Afghanistan	Afghanistan	Afghanistan	afghan|afghane|afghans|afghanes	Afghan	Afghan|Afghans	Kabul	33.84	66	454	60.49	29.39	74.89	38.46	CN,IR,PK,TJ,TM,UZ	37172386
AG	Antigua-et-Barbuda	Antigua and Barbuda	Antigua-et-Barbuda|Antigua and Barbuda|Antigua	antiguais|antiguaise|antiguaises	Antiguan	Antiguan|Antiguans	St. John's	17.28	-61.79	12	-61.89	17	-61.69	17.71		96286
AI	Anguilla	Anguilla	Anguilla	anguillais|anguillaise|anguillaises	Anguillan	Anguillan|Anguillans	The Valley	18.22	-63.06	6	-63.16	18.17	-62.98	18.27		13254
AL	Albanie	Albania	Albanie|Albania	albanais|albanaise|albanaises	Albanian	Albanian|Albanians	Tirana	41.14	20.05	96	19.28	39.65	21.03	42.65	GR,ME,MK,RS,XK	2866376
AM	Arménie	Armenia	Arménie|Armenia	arménien|arménienne|arméniens|arméniennes	Armenian	Armenian|Armenians	Yerevan	40.29	44.93	97	43.44	38.87	46.58	41.29	AZ,GE,IR,TR	2951776
AO	Angola	Angola	Angola	angolais|angolaise|angolaises	Angolan	Angolan|Angolans	Luanda	-12.29	17.54	630	11.74	-18.02	24.05	-4.43	CD,CG,NA,ZM	30809762
AQ	Antarctique	Antarctica	Antarctique|Antarctica	antarctique|antarctiques	Antarctic	Antarctic|Antarctics		-80.56	20.8	2111	-180	-90	180	-63.23		0
AR	Argentine	Argentina	Argentine|Argentina	argentin|argentine|argentins|argentines	Argentine|Argentinian	Argentine|Argentines|Argentinian|Argentinians	Buenos Aires	-35.32	-65.17	938	-73.58	-55.03	-53.67	-21.8	BO,BR,CL,PY,UY	44494502
AS	Samoa américaines	American Samoa	Samoa américaines|American Samoa	samoan|samoane|samoans|samoanes	American Samoan	American Samoan|American Samoans	Pago Pago	-14.3	-170.72	8	-170.82	-14.36	-170.57	-14.26		55465
AT	Autriche	Austria	Autriche|Austria	autrichien|autrichienne|autrichiens|autrichiennes	Austrian	Austrian|Austrians	Vienna	47.59	14.13	163	9.52	46.4	17.15	49	CH,CZ,DE,HU,IT,LI,SI,SK	8847037
AU	Australie	Australia	Australie|Australia	australien|australienne|australiens|australiennes	Australian	Australian|Australians	Canberra	-25.71	134.46	1564	113.18	-43.62	153.62	-10.71		24992369
AW	Aruba	Aruba	Aruba	arubais|arubaise|arubaises	Aruban	Aruban|Arubans	Oranjestad	12.52	-69.98	8	-70.07	12.42	-69.9	12.61		105845
AX	Îles Åland	Åland Islands	Îles Åland|Åland Islands	ålandais|ålandaise|ålandaises	Åland	Ålander|Ålanders	Mariehamn	60.21	19.95	22	19.52	60.01	20.61	60.41		26711
AZ	Azerbaïdjan	Azerbaijan	Azerbaïdjan|Azerbaijan	azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|azéri|azérie|azéris|azéries	Azerbaijani|Azeri	Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku	40.29	47.54	166	44.77	38.4	50.37	41.89	AM,GE,IR,RU,TR	9942334
BA	Bosnie-Herzégovine	Bosnia and Herzegovina	Bosnie-Herzégovine|Bosnia and Herzegovina|Bosnie|Bosnia	bosnien|bosnienne|bosniens|bosniennes|bosniaque|bosniaques	Bosnian	Bosnian|Bosnians	Sarajevo	44.17	17.77	128	15.74	42.56	19.58	45.28	HR,ME,RS	3323929
BB	Barbade	Barbados	Barbade|Barbados	barbadien|barbadienne|barbadiens|barbadiennes	Barbadian	Barbadian|Barbadians	Bridgetown	13.18	-59.56	12	-59.65	13.06	-59.43	13.32		286641
BD	Bangladesh	Bangladesh	Bangladesh	bangladais|bangladaise|bangladaises|bangladeshi|bangladeshie|bangladeshis|bangladeshies	Bangladeshi	Bangladeshi|Bangladeshis	Dhaka	23.87	90.24	214	88.02	20.79	92.63	26.57	IN,MM	161356039
BE	Belgique	Belgium	Belgique|Belgium	belge|belges	Belgian	Belgian|Belgians	Brussels	50.64	4.64	99	2.52	49.51	6.36	51.49	DE,FR,LU,NL	11422068
BF	Burkina Faso	Burkina Faso	Burkina Faso|Burkina|Haute-Volta|Upper Volta	burkinabè|burkinabès|burkinabé|burkinabés	Burkinabe|Burkinabé|Burkinabè	Burkinabe|Burkinabes|Burkinabé|Burkinabés|Burkinabè|Burkinabès	Ouagadougou	12.27	-1.75	295	-5.52	9.42	2.39	15.08	BJ,CI,GH,ML,NE,TG	19751535
BG	Bulgarie	Bulgaria	Bulgarie|Bulgaria	bulgare|bulgares	Bulgarian	Bulgarian|Bulgarians	Sofia	42.77	25.22	188	22.34	41.24	28.59	44.24	GR,MK,RO,RS,TR	7000039
BH	Bahreïn	Bahrain	Bahreïn|Bahrain|Bahrein	bahreïni|bahreïnie|bahreïnis|bahreïnies|bahreïnien|bahreïnienne|bahreïniens|bahreïniennes	Bahraini	Bahraini|Bahrainis	Manama	26.04	50.54	15	50.45	25.81	50.62	26.25		1569439
BI	Burundi	Burundi	Burundi	burundais|burundaise|burundaises	Burundian	Burundian|Burundians	Gitega	-3.36	29.88	94	29.01	-4.46	30.81	-2.31	CD,RW,TZ	11175378
BJ	Bénin	Benin	Bénin|Benin	béninois|béninoise|béninoises	Beninese	Beninese	Porto-Novo	9.64	2.33	189	0.76	6.22	3.83	12.38	BF,NE,NG,TG	11485048
BL	Saint-Barthélemy	Saint Barthélemy	Saint-Barthélemy|Saint Barthélemy|Saint-Barth|Saint Barthelemy	barthéloméen|barthéloméenne|barthéloméens|barthéloméennes	Barthélemois	Barthélemois	Gustavia	17.9	-62.84	3	-62.88	17.88	-62.8	17.92		8450
BM	Bermudes	Bermuda	Bermudes|Bermuda	bermudien|bermudienne|bermudiens|bermudiennes	Bermudian	Bermudian|Bermudians	Hamilton	32.31	-64.75	4	-64.86	32.26	-64.67	32.39		63968
BN	Brunei	Brunei	Brunei|Brunei Darussalam	brunéien|brunéienne|brunéiens|brunéiennes	Bruneian	Bruneian|Bruneians	Bandar Seri Begawan	4.52	114.72	43	114.06	4.02	115.33	5.02	MY	428962
BO	Bolivie	Bolivia	Bolivie|Bolivia	bolivien|bolivienne|boliviens|boliviennes	Bolivian	Bolivian|Bolivians	Sucre	-16.71	-64.69	591	-69.65	-22.89	-57.5	-9.71	AR,BR,CL,PE,PY	11353142
BQ	Pays-Bas caribéens	Caribbean Netherlands	Pays-Bas caribéens|Caribbean Netherlands|Bonaire	bonairien|bonairienne|bonairiens|bonairiennes	Bonairean	Bonairean|Bonaireans	Kralendijk	12.18	-68.27	10	-68.42	12.03	-68.12	12.33		18012
BR	Brésil	Brazil	Brésil|Brazil	brésilien|brésilienne|brésiliens|brésiliennes	Brazilian	Brazilian|Brazilians	Brasília	-10.79	-53.1	1646	-74	-33.74	-34.81	5.26	AR,BO,CO,GF,GY,PE,PY,SR,UY,VE	209469333
BS	Bahamas	Bahamas	Bahamas|The Bahamas	bahaméen|bahaméenne|bahaméens|bahaméennes	Bahamian	Bahamian|Bahamians	Nassau	24.27	-76.61	67	-78.99	20.94	-72.75	26.94		385640
BT	Bhoutan	Bhutan	Bhoutan|Bhutan	bhoutanais|bhoutanaise|bhoutanaises	Bhutanese	Bhutanese	Thimphu	27.41	90.4	122	88.74	26.7	92.08	28.31	CN,IN	754394
BW	Botswana	Botswana	Botswana	botswanais|botswanaise|botswanaises	Botswanan	Botswanan|Botswanans	Gaborone	-22.18	23.8	437	19.98	-26.85	29.36	-17.79	NA,ZA,ZW	2254126
BY	Biélorussie	Belarus	Biélorussie|Belarus|Bélarus	biélorusse|biélorusses|bélarusse|bélarusses	Belarusian|Belarussian	Belarusian|Belarusians|Belarussian|Belarussians	Minsk	53.53	28.03	257	23.18	51.27	32.71	56.15	LT,LV,PL,RU,UA	9485386
BZ	Belize	Belize	Belize|Bélize	bélizien|bélizienne|béliziens|béliziennes	Belizean	Belizean|Belizeans	Belmopan	17.2	-88.71	86	-89.24	15.89	-87.79	18.48	GT,MX	383071
CA	Canada	Canada	Canada	canadien|canadienne|canadiens|canadiennes	Canadian	Canadian|Canadians	Ottawa	58.68	-102.63	1783	-141	41.67	-55.67	77.07	US	37058856
CC	Îles Cocos	Cocos Islands	Îles Cocos|Cocos Islands	cocosien|cocosienne|cocosiens|cocosiennes	Cocos Islander	Cocos Islander|Cocos Islanders	West Island	-12.17	96.84	2	96.69	-12.32	96.99	-12.02		628
CD	République démocratique du Congo	Democratic Republic of the Congo	République démocratique du Congo|Democratic Republic of the Congo|Congo|RDC|RD Congo|R.D. Congo|Congo-Kinshasa|Zaïre|DRC|DR Congo|D.R. Congo|Democratic Republic of Congo|Zaire	congolais|congolaise|congolaises	Congolese	Congolese	Kinshasa	-2.88	23.64	864	12.21	-13.45	31.27	5.31	AO,BI,CF,CG,RW,SS,TZ,UG,ZM	84068091
CF	République centrafricaine	Central African Republic	République centrafricaine|Central African Republic|Centrafrique|RCA|CAR|C.A.R.	centrafricain|centrafricaine|centrafricains|centrafricaines	Central African	Central African|Central Africans	Bangui	6.57	20.47	445	14.43	2.27	27.4	11	CD,CG,CM,SD,SS,TD	4666377
CG	République du Congo	Republic of the Congo	République du Congo|Republic of the Congo|Congo-Brazzaville|Congo|Republic of Congo	congolais|congolaise|congolaises	Congolese	Congolese	Brazzaville	-0.84	15.22	330	11.13	-5	18.62	3.69	AO,CD,CF,CM,GA	5244363
CH	Suisse	Switzerland	Suisse|Switzerland	suisse|suisses|helvétique|helvétiques	Swiss	Swiss	Bern	46.8	8.21	115	5.97	45.83	10.45	47.78	AT,DE,FR,IT,LI	8516543
CI	Côte d’Ivoire	Ivory Coast	Côte d’Ivoire|Ivory Coast|Cote d’Ivoire|RCI	ivoirien|ivoirienne|ivoiriens|ivoiriennes	Ivorian	Ivorian|Ivorians	Yamoussoukro	7.63	-5.57	320	-8.6	4.35	-2.51	10.72	BF,GH,GN,LR,ML	25069229
CK	Îles Cook	Cook Islands	Îles Cook|Cook Islands	cookien|cookienne|cookiens|cookiennes	Cook Islander	Cook Islander|Cook Islanders	Avarua	-21.22	-159.79	9	-159.84	-21.25	-159.74	-21.19		21388
CL	Chili	Chile	Chili|Chile	chilien|chilienne|chiliens|chiliennes	Chilean	Chilean|Chileans	Santiago	-37.29	-71.38	491	-78.99	-55.78	-66.44	-17.51	AR,BO,PE	18729160
CM	Cameroun	Cameroon	Cameroun|Cameroon	camerounais|camerounaise|camerounaises	Cameroonian	Cameroonian|Cameroonians	Yaoundé	5.69	12.74	389	8.53	1.68	16.18	13.08	CF,CG,GA,GQ,NG,TD	25216237
CN	Chine	China	Chine|China|République populaire de Chine|People’s Republic of China|PRC	chinois|chinoise|chinoises	Chinese	Chinese	Beijing	36.55	103.82	1748	73.61	18.22	134.75	53.56	AF,BT,IN,KG,KP,KZ,LA,MM,MN,NP,PK,RU,TJ,VN	1392730000
CO	Colombie	Colombia	Colombie|Colombia	colombien|colombienne|colombiens|colombiennes	Colombian	Colombian|Colombians	Bogotá	3.91	-73.08	602	-79.03	-4.24	-66.88	12.43	BR,EC,PA,PE,VE	49648685
CR	Costa Rica	Costa Rica	Costa Rica	costaricain|costaricaine|costaricains|costaricaines|costaricien|costaricienne|costariciens|costariciennes	Costa Rican	Costa Rican|Costa Ricans	San José	9.98	-84.19	128	-85.91	8.07	-82.56	11.19	NI,PA	4999441
CU	Cuba	Cuba	Cuba	cubain|cubaine|cubains|cubaines	Cuban	Cuban|Cubans	Havana	21.62	-79.02	188	-84.89	19.86	-74.14	23.19	US	11338138
CV	Cap-Vert	Cape Verde	Cap-Vert|Cape Verde|Cabo Verde	cap-verdien|cap-verdienne|cap-verdiens|cap-verdiennes	Cape Verdean|Cabo Verdean	Cape Verdean|Cape Verdeans|Cabo Verdean|Cabo Verdeans	Praia	15.95	-23.96	36	-25.34	14.82	-22.68	17.19		543767
CW	Curaçao	Curaçao	Curaçao|Curacao	curacien|curacienne|curaciens|curaciennes	Curaçaoan	Curaçaoan|Curaçaoans	Willemstad	12.2	-68.97	12	-69.16	12.05	-68.75	12.38		159849
CX	Île Christmas	Christmas Island	Île Christmas|Christmas Island	christmasien|christmasienne|christmasiens|christmasiennes	Christmas Islander	Christmas Islander|Christmas Islanders	Flying Fish Cove	-10.49	105.65	7	105.5	-10.64	105.8	-10.34		1500
CY	Chypre	Cyprus	Chypre|Cyprus	chypriote|chypriotes	Cypriot	Cypriot|Cypriots	Nicosia	34.92	33.01	54	32.3	34.57	34.05	35.18		1189265
CZ	Tchéquie	Czech Republic	Tchéquie|Czech Republic|République tchèque|Czechia	tchèque|tchèques	Czech	Czech|Czechs	Prague	49.73	15.31	158	12.09	48.58	18.83	51.04	AT,DE,PL,SK	10625695
DE	Allemagne	Germany	Allemagne|Germany	allemand|allemande|allemands|allemandes	German	German|Germans	Berlin	51.11	10.38	337	5.86	47.28	15.02	55.06	AT,BE,CH,CZ,DK,FR,LU,NL,PL	82927922
DJ	Djibouti	Djibouti	Djibouti	djiboutien|djiboutienne|djiboutiens|djiboutiennes	Djiboutian	Djiboutian|Djiboutians	Djibouti	11.75	42.56	86	41.76	10.94	43.41	12.71	ER,ET,SO	958920
DK	Danemark	Denmark	Danemark|Denmark	danois|danoise|danoises	Danish	Dane|Danes	Copenhagen	55.98	10.04	117	8.12	54.63	15.14	57.74	DE	5797446
DM	Dominique	Dominica	Dominique|Dominica	dominiquais|dominiquaise|dominiquaises	Dominican	Dominican|Dominicans	Roseau	15.44	-61.36	15	-61.48	15.23	-61.25	15.63		71625
DO	République dominicaine	Dominican Republic	République dominicaine|Dominican Republic	dominicain|dominicaine|dominicains|dominicaines	Dominican	Dominican|Dominicans	Santo Domingo	18.89	-70.51	125	-72	17.64	-68.34	19.91	HT	10627165
DZ	Algérie	Algeria	Algérie|Algeria	algérien|algérienne|algériens|algériennes	Algerian	Algerian|Algerians	Algiers	28.16	2.62	871	-8.68	18.99	11.97	37.09	EH,LY,MA,ML,MR,NE,TN	42228429
EC	Équateur	Ecuador	Équateur|Ecuador	équatorien|équatorienne|équatoriens|équatoriennes	Ecuadorian|Ecuadorean	Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans	Quito	-1.42	-78.75	300	-91.65	-4.99	-75.25	1.46	CO,PE	17084357
EE	Estonie	Estonia	Estonie|Estonia	estonien|estonienne|estoniens|estoniennes	Estonian	Estonian|Estonians	Tallinn	58.67	25.54	120	21.85	57.53	28.15	59.64	LV,RU	1320884
EG	Égypte	Egypt	Égypte|Egypt	égyptien|égyptienne|égyptiens|égyptiennes	Egyptian	Egyptian|Egyptians	Cairo	26.5	29.86	565	24.7	21.99	36.87	31.65	IL,LY,PS,SD	98423595
EH	Sahara occidental	Western Sahara	Sahara occidental|Western Sahara|RASD	sahraoui|sahraouie|sahraouis|sahraouies	Sahrawi|Saharawi	Sahrawi|Sahrawis|Saharawi|Saharawis	El-Aaiun	24.23	-12.22	291	-17.1	20.81	-8.68	27.66	DZ,MA,MR	273008
ER	Érythrée	Eritrea	Érythrée|Eritrea|Erythrée	érythréen|érythréenne|érythréens|érythréennes	Eritrean	Eritrean|Eritreans	Asmara	15.36	38.85	197	36.43	12.38	43.12	18.01	DJ,ET,SD	3500000
ES	Espagne	Spain	Espagne|Spain	espagnol|espagnole|espagnols|espagnoles	Spanish	Spaniard|Spaniards	Madrid	40.22	-3.67	401	-18.16	27.65	4.32	43.76	AD,FR,GI,MA,PT	46723749
ET	Éthiopie	Ethiopia	Éthiopie|Ethiopia|Ethiopie	éthiopien|éthiopienne|éthiopiens|éthiopiennes	Ethiopian	Ethiopian|Ethiopians	Addis Ababa	8.62	39.6	599	33	3.46	47.98	14.85	DJ,ER,KE,SD,SO,SS	109224559
FI	Finlande	Finland	Finlande|Finland	finlandais|finlandaise|finlandaises	Finnish	Finn|Finns	Helsinki	64.5	26.27	328	20.62	59.82	31.54	70.06	NO,RU,SE	5518050
FJ	Fidji	Fiji	Fidji|Fiji	fidjien|fidjienne|fidjiens|fidjiennes	Fijian	Fijian|Fijians	Suva	-17.43	178.43	76	174.59	-21.71	180	-12.48		883483
FK	Îles Malouines	Falkland Islands	Îles Malouines|Falkland Islands|Malouines|Falklands	malouin|malouine|malouins|malouines	Falkland	Falkland Islander|Falkland Islanders	Stanley	-51.74	-59.35	62	-61.15	-52.31	-57.79	-51.27		2638
FM	Micronésie	Micronesia	Micronésie|Micronesia	micronésien|micronésienne|micronésiens|micronésiennes	Micronesian	Micronesian|Micronesians	Palikir	7.45	153.26	15	138.06	5.28	162.99	9.59		112640
FO	Îles Féroé	Faroe Islands	Îles Féroé|Faroe Islands	féroïen|féroïene|féroïens|féroïenes	Faroese	Faroese	Torshavn	62.05	-6.88	21	-7.42	61.41	-6.41	62.36		48497
FR	France	France	France	français|française|françaises	French	Frenchman|Frenchwoman|Frenchmen	Paris	46.55	2.56	417	-4.76	41.38	9.56	51.1	AD,BE,CH,DE,ES,IT,LU,MC	66987244
GA	Gabon	Gabon	Gabon	gabonais|gabonaise|gabonaises	Gabonese	Gabonese	Libreville	-0.59	11.79	292	8.7	-3.92	14.48	2.3	CG,CM,GQ	2119275
GB	Royaume-Uni	United Kingdom	Royaume-Uni|United Kingdom|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|UK|U.K.|Britain|Great Britain|England|Scotland|Wales	britannique|britanniques|anglais|anglaise|anglaises|écossais|écossaise|écossaises|gallois|galloise|galloises	British|English|Scottish|Welsh	Briton|Britons|Britisher|Britishers|Englishman|Scot|Scots	London	54.11	-2.86	279	-8.14	50.02	1.75	60.83	IE	66488991
GD	Grenade	Grenada	Grenade|Grenada	grenadien|grenadienne|grenadiens|grenadiennes	Grenadian	Grenadian|Grenadians	St. George's	12.12	-61.68	10	-61.78	12.01	-61.61	12.24		111454
GE	Géorgie	Georgia	Géorgie|Georgia	géorgien|géorgienne|géorgiens|géorgiennes	Georgian	Georgian|Georgians	Tbilisi	42.17	43.51	149	39.98	41.07	46.67	43.57	AM,AZ,RU,TR	3731000
GF	Guyane française	French Guiana	Guyane française|French Guiana|Guyane	guyanais|guyanaise|guyanaises	French Guianese	French Guianese	Cayenne	3.95	-53.1	170	-54.63	2.42	-51.57	5.48	BR,SR	195506
GG	Guernesey	Guernsey	Guernesey|Guernsey	guernesiais|guernesiaise|guernesiaises	Guernsey	Guernsey|Guernseys	St Peter Port	49.47	-2.57	5	-2.65	49.43	-2.51	49.51		65228
GH	Ghana	Ghana	Ghana	ghanéen|ghanéenne|ghanéens|ghanéennes	Ghanaian	Ghanaian|Ghanaians	Accra	7.95	-1.22	276	-3.24	4.76	1.19	11.17	BF,CI,TG	29767108
GI	Gibraltar	Gibraltar	Gibraltar	gibraltarien|gibraltarienne|gibraltariens|gibraltariennes	Gibraltarian	Gibraltarian|Gibraltarians	Gibraltar	36.14	-5.35	2	-5.5	35.99	-5.2	36.29	ES	33718
GL	Groenland	Greenland	Groenland|Greenland	groenlandais|groenlandaise|groenlandaises	Greenlandic	Greenlander|Greenlanders	Nuuk	74.69	-41.35	830	-72.82	59.82	-11.43	83.6		56025
GM	Gambie	Gambia	Gambie|Gambia|The Gambia	gambien|gambienne|gambiens|gambiennes	Gambian	Gambian|Gambians	Banjul	13.45	-15.4	60	-16.82	13.06	-13.83	13.81	SN	2280102
GN	Guinée	Guinea	Guinée|Guinea|Guinée-Conakry|Guinée Conakry|Guinea-Conakry|Guinea Conakry	guinéen|guinéenne|guinéens|guinéennes	Guinean	Guinean|Guineans	Conakry	10.44	-10.94	280	-15.05	7.22	-7.68	12.67	CI,GW,LR,ML,SL,SN	12414318
GP	Guadeloupe	Guadeloupe	Guadeloupe	guadeloupéen|guadeloupéenne|guadeloupéens|guadeloupéennes	Guadeloupean	Guadeloupean|Guadeloupeans	Basse-Terre	16.2	-61.5	24	-61.71	15.99	-61.29	16.41		443000
GQ	Guinée équatoriale	Equatorial Guinea	Guinée équatoriale|Equatorial Guinea	équato-guinéen|équato-guinéenne|équato-guinéens|équato-guinéennes	Equatorial Guinean|Equatoguinean	Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans	Malabo	1.71	10.34	94	8.43	0.96	11.34	3.76	CM,GA	1308974
GR	Grèce	Greece	Grèce|Greece	grec|grecque|grecs|grecques|hellénique|helléniques	Greek	Greek|Greeks	Athens	39.08	22.94	205	19.65	34.93	28.23	41.74	AL,BG,MK,TR	10727668
GT	Guatemala	Guatemala	Guatemala	guatémaltèque|guatémaltèques	Guatemalan	Guatemalan|Guatemalans	Guatemala City	15.69	-90.36	186	-92.24	13.74	-88.23	17.82	BZ,HN,MX,SV	17247807
GU	Guam	Guam	Guam	guamien|guamienne|guamiens|guamiennes	Guamanian	Guamanian|Guamanians	Hagatna	13.44	144.77	13	144.65	13.26	144.94	13.62		165768
GW	Guinée-Bissau	Guinea-Bissau	Guinée-Bissau|Guinea-Bissau|Guinée Bissau|Guinée-Bissao|Guinea Bissau	bissau-guinéen|bissau-guinéenne|bissau-guinéens|bissau-guinéennes|bissauguinéen|bissauguinéenne|bissauguinéens|bissauguinéennes	Bissau-Guinean	Bissau-Guinean|Bissau-Guineans	Bissau	12.05	-14.95	107	-16.71	10.94	-13.67	12.68	GN,SN	1874309
GY	Guyana	Guyana	Guyana	guyanien|guyanienne|guyaniens|guyaniennes	Guyanese	Guyanese	Georgetown	4.79	-58.98	262	-61.39	1.2	-56.48	8.55	BR,SR,VE	779004
HK	Hong Kong	Hong Kong	Hong Kong	hongkongais|hongkongaise|hongkongaises	Hong Kong	Hong Konger|Hong Kongers|Hongkonger|Hongkongers	Hong Kong	22.4	114.11	19	113.84	22.2	114.34	22.56		7451000
HN	Honduras	Honduras	Honduras	hondurien|hondurienne|honduriens|honduriennes	Honduran	Honduran|Hondurans	Tegucigalpa	14.83	-86.62	189	-89.36	12.98	-83.16	16.51	GT,NI,SV	9587522
HR	Croatie	Croatia	Croatie|Croatia	croate|croates	Croatian	Croat|Croats	Zagreb	45.08	16.4	134	13.52	42.43	19.4	46.53	BA,HU,ME,RS,SI	4089400
HT	Haïti	Haiti	Haïti|Haiti	haïtien|haïtienne|haïtiens|haïtiennes	Haitian	Haitian|Haitians	Port-au-Prince	18.93	-72.69	94	-74.48	18.04	-71.65	20.09	DO	11123176
HU	Hongrie	Hungary	Hongrie|Hungary	hongrois|hongroise|hongroises	Hungarian	Hungarian|Hungarians	Budapest	47.16	19.4	172	16.09	45.75	22.88	48.55	AT,HR,RO,RS,SI,SK,UA	9768785
ID	Indonésie	Indonesia	Indonésie|Indonesia	indonésien|indonésienne|indonésiens|indonésiennes	Indonesian	Indonesian|Indonesians	Jakarta	-2.2	117.24	782	95.21	-10.91	140.98	5.63	MY,PG,TL	267663435
IE	Irlande	Ireland	Irlande|Ireland|Republic of Ireland	irlandais|irlandaise|irlandaises	Irish	Irishman|Irishwoman|Irishmen	Dublin	53.18	-8.14	150	-10.39	51.47	-6.03	55.37	GB	4853506
IL	Israël	Israel	Israël|Israel	israélien|israélienne|israéliens|israéliennes	Israeli	Israeli|Israelis	Jerusalem	31.46	35	81	34.25	29.48	35.91	33.43	EG,JO,LB,PS,SY	8883800
IM	Île de Man	Isle of Man	Île de Man|Isle of Man	mannois|mannoise|mannoises	Manx	Manx|Manxs	Douglas	54.22	-4.54	13	-4.79	54.06	-4.34	54.41		84077
IN	Inde	India	Inde|India	indien|indienne|indiens|indiennes	Indian	Indian|Indians	New Delhi	22.88	79.61	1023	68.17	6.75	97.34	35.5	BD,BT,CN,MM,NP,PK	1352617328
IQ	Irak	Iraq	Irak|Iraq	irakien|irakienne|irakiens|irakiennes|iraquien|iraquienne|iraquiens|iraquiennes	Iraqi	Iraqi|Iraqis	Baghdad	33.04	43.74	373	38.77	29.06	48.55	37.37	IR,JO,KW,SA,SY,TR	38433600
IR	Iran	Iran	Iran|République islamique d’Iran	iranien|iranienne|iraniens|iraniennes	Iranian	Iranian|Iranians	Tehran	32.57	54.27	724	44.02	25.1	63.31	39.77	AF,AM,AZ,IQ,PK,TM,TR	81800269
IS	Islande	Iceland	Islande|Iceland	islandais|islandaise|islandaises	Icelandic	Icelander|Icelanders	Reykjavík	65	-18.57	181	-24.48	63.41	-13.56	66.53		353574
IT	Italie	Italy	Italie|Italy	italien|italienne|italiens|italiennes	Italian	Italian|Italians	Rome	42.75	12.07	310	6.63	36.69	18.49	47.08	AT,CH,FR,SI,SM,VA	60431283
JE	Jersey	Jersey	Jersey	jersiais|jersiaise|jersiaises	Jersey	Jersey|Jerseys	Saint Helier	49.22	-2.13	6	-2.24	49.17	-2.01	49.27		90812
JM	Jamaïque	Jamaica	Jamaïque|Jamaica	jamaïcain|jamaïcaine|jamaïcains|jamaïcaines	Jamaican	Jamaican|Jamaicans	Kingston	18.16	-77.31	59	-78.34	17.71	-76.21	18.52		2934855
JO	Jordanie	Jordan	Jordanie|Jordan	jordanien|jordanienne|jordaniens|jordaniennes	Jordanian	Jordanian|Jordanians	Amman	31.25	36.77	171	34.95	29.19	39.29	33.37	IL,IQ,PS,SA,SY	9956011
JP	Japon	Japan	Japon|Japan	japonais|japonaise|japonaises|nippon|nippone|nippons|nippones	Japanese	Japanese	Tokyo	37.42	137.88	347	123.68	24.27	145.83	45.51		126529100
KE	Kenya	Kenya	Kenya	kényan|kényane|kényans|kényanes|kenyan|kenyane|kenyans|kenyanes	Kenyan	Kenyan|Kenyans	Nairobi	0.6	37.8	431	33.9	-4.69	41.88	5.49	ET,SO,SS,TZ,UG	51393010
KG	Kirghizstan	Kyrgyzstan	Kirghizstan|Kyrgyzstan|Kirghizistan|Kirghizie	kirghize|kirghizes	Kyrgyz|Kyrgyzstani	Kyrgyz|Kyrgyzs	Bishkek	41.46	74.53	251	69.23	39.21	80.25	43.24	CN,KZ,TJ,UZ	6315800
KH	Cambodge	Cambodia	Cambodge|Cambodia	cambodgien|cambodgienne|cambodgiens|cambodgiennes	Cambodian	Cambodian|Cambodians	Phnom Penh	12.72	104.91	240	102.32	10.41	107.61	14.71	LA,TH,VN	16249798
KI	Kiribati	Kiribati	Kiribati	kiribatien|kiribatienne|kiribatiens|kiribatiennes	I-Kiribati	I-Kiribati|I-Kiribatis	Tarawa	0.91	-158.42	16	-174.54	-11.46	-151.78	3.92		115847
KM	Comores	Comoros	Comores|Comoros	comorien|comorienne|comoriens|comoriennes	Comorian|Comoran	Comorian|Comorians|Comoran|Comorans	Moroni	-11.88	43.68	26	43.23	-12.37	44.53	-11.37		832322
KN	Saint-Christophe-et-Niévès	Saint Kitts and Nevis	Saint-Christophe-et-Niévès|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|St Kitts and Nevis	christophien|christophienne|christophiens|christophiennes	Kittitian|Nevisian	Kittitian|Kittitians|Nevisian|Nevisians	Basseterre	17.26	-62.69	9	-62.84	17.1	-62.53	17.4		52441
KP	Corée du Nord	North Korea	Corée du Nord|North Korea|DPRK	nord-coréen|nord-coréenne|nord-coréens|nord-coréennes	North Korean	North Korean|North Koreans	Pyongyang	40.15	127.19	196	124.35	37.72	130.69	43	CN,KR,RU	25549819
KR	Corée du Sud	South Korea	Corée du Sud|South Korea|Corée|Korea	sud-coréen|sud-coréenne|sud-coréens|sud-coréennes	South Korean	South Korean|South Koreans	Seoul	36.38	127.84	177	126.01	33.2	130.93	38.62	KP	51635256
KW	Koweït	Kuwait	Koweït|Kuwait	koweïtien|koweïtienne|koweïtiens|koweïtiennes	Kuwaiti	Kuwaiti|Kuwaitis	Kuwait City	29.33	47.59	75	46.53	28.53	48.44	30.1	IQ,SA	4137309
KY	Îles Caïmans	Cayman Islands	Îles Caïmans|Cayman Islands	caïmanien|caïmanienne|caïmaniens|caïmaniennes	Caymanian	Caymanian|Caymanians	George Town	19.43	-80.91	9	-81.42	19.27	-79.74	19.77		64174
KZ	Kazakhstan	Kazakhstan	Kazakhstan|Kazakstan	kazakh|kazakhe|kazakhs|kazakhes|kazakhstanais|kazakhstanaise|kazakhstanaises	Kazakh|Kazakhstani	Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	Astana	48.16	67.29	930	46.61	40.61	87.32	55.39	CN,KG,RU,TM,UZ	18276499
LA	Laos	Laos	Laos	laotien|laotienne|laotiens|laotiennes	Laotian|Lao	Laotian|Laotians|Lao	Vientiane	18.5	103.74	275	100.11	13.92	107.65	22.5	CN,KH,MM,TH,VN	7061507
LB	Liban	Lebanon	Liban|Lebanon	libanais|libanaise|libanaises	Lebanese	Lebanese	Beirut	33.92	35.88	58	35.11	33.08	36.58	34.68	IL,SY	6848925
LC	Sainte-Lucie	Saint Lucia	Sainte-Lucie|Saint Lucia|St Lucia	saint-lucien|saint-lucienne|saint-luciens|saint-luciennes	Saint Lucian|St Lucian	Saint Lucian|Saint Lucians|St Lucian|St Lucians	Castries	13.89	-60.97	14	-61.07	13.72	-60.89	14.09		181889
LI	Liechtenstein	Liechtenstein	Liechtenstein	liechtensteinois|liechtensteinoise|liechtensteinoises	Liechtenstein	Liechtensteiner|Liechtensteiners	Vaduz	47.14	9.54	7	9.48	47.06	9.61	47.27	AT,CH	37910
LK	Sri Lanka	Sri Lanka	Sri Lanka	sri-lankais|sri-lankaise|sri-lankaises|srilankais|srilankaise|srilankaises	Sri Lankan	Sri Lankan|Sri Lankans	Colombo	7.61	80.7	145	79.71	5.95	81.88	9.81		21670000
LR	Liberia	Liberia	Liberia|Libéria	libérien|libérienne|libériens|libériennes	Liberian	Liberian|Liberians	Monrovia	6.45	-9.32	188	-11.51	4.35	-7.4	8.54	CI,GN,SL	4818977
LS	Lesotho	Lesotho	Lesotho	lésothan|lésothane|lésothans|lésothanes|basotho|basothos	Basotho|Lesothan	Mosotho|Mosothos	Maseru	-29.58	28.23	98	27.05	-30.64	29.39	-28.58	ZA	2108132
LT	Lituanie	Lithuania	Lituanie|Lithuania	lituanien|lituanienne|lituaniens|lituaniennes	Lithuanian	Lithuanian|Lithuanians	Vilnius	55.33	23.89	144	20.9	53.89	26.78	56.41	BY,LV,PL,RU	2789533
LU	Luxembourg	Luxembourg	Luxembourg	luxembourgeois|luxembourgeoise|luxembourgeoises	Luxembourgish	Luxembourger|Luxembourgers	Luxembourg	49.77	6.07	29	5.72	49.45	6.49	50.17	BE,DE,FR	607728
LV	Lettonie	Latvia	Lettonie|Latvia	letton|lettonne|lettons|lettonnes	Latvian	Latvian|Latvians	Riga	56.85	24.91	143	21.01	55.67	28.2	58.06	BY,EE,LT,RU	1926542
LY	Libye	Libya	Libye|Libya|Lybie	libyen|libyenne|libyens|libyennes	Libyan	Libyan|Libyans	Tripoli	27.03	18.01	748	9.31	19.5	25.15	33.18	DZ,EG,NE,SD,TD,TN	6678567
MA	Maroc	Morocco	Maroc|Morocco	marocain|marocaine|marocains|marocaines	Moroccan	Moroccan|Moroccans	Rabat	29.84	-8.46	377	-17	21.42	-1.07	35.93	DZ,EH,ES	36029138
MC	Monaco	Monaco	Monaco	monégasque|monégasques	Monégasque|Monegasque	Monégasque|Monégasques|Monegasque|Monegasques	Monaco	43.75	7.41	2	7.38	43.73	7.44	43.77	FR	38682
MD	Moldavie	Moldova	Moldavie|Moldova	moldave|moldaves	Moldovan	Moldovan|Moldovans	Chișinău	47.19	28.46	104	26.62	45.45	30.13	48.48	RO,UA	3545883
ME	Monténégro	Montenegro	Monténégro|Montenegro	monténégrin|monténégrine|monténégrins|monténégrines	Montenegrin	Montenegrin|Montenegrins	Podgorica	42.79	19.24	67	18.44	41.87	20.35	43.54	AL,BA,HR,RS,XK	622345
MF	Saint-Martin	Saint Martin	Saint-Martin|Saint Martin	saint-martinois|saint-martinoise|saint-martinoises	Saint-Martinois	Saint-Martinois	Marigot	18.09	-63.06	4	-63.12	18.07	-63.01	18.12	SX	37264
MG	Madagascar	Madagascar	Madagascar	malgache|malgaches	Malagasy|Madagascan	Malagasy|Malagasys	Antananarivo	-19.37	46.7	432	43.26	-25.57	50.48	-12.08		26262368
MH	Îles Marshall	Marshall Islands	Îles Marshall|Marshall Islands	marshallais|marshallaise|marshallaises	Marshallese	Marshallese	Majuro	7	170.34	8	166.84	5.8	171.76	11.17		58413
MK	Macédoine du Nord	North Macedonia	Macédoine du Nord|North Macedonia|Macédoine|Macedonia	macédonien|macédonienne|macédoniens|macédoniennes	Macedonian	Macedonian|Macedonians	Skopje	41.6	21.68	90	20.45	40.85	23.01	42.36	AL,BG,GR,RS,XK	2082958
ML	Mali	Mali	Mali	malien|malienne|maliens|maliennes	Malian	Malian|Malians	Bamako	17.35	-3.54	628	-12.28	10.14	4.23	25	BF,CI,DZ,GN,MR,NE,SN	19077690
MM	Birmanie	Myanmar	Birmanie|Myanmar|Burma	birman|birmane|birmans|birmanes	Burmese	Burmese	Nay Pyi Taw	21.18	96.49	465	92.18	9.88	101.15	28.52	BD,CN,IN,LA,TH	53708395
MN	Mongolie	Mongolia	Mongolie|Mongolia	mongol|mongole|mongols|mongoles	Mongolian	Mongolian|Mongolians	Ulaanbaatar	46.83	103.05	706	87.74	41.6	119.9	52.12	CN,RU	3170208
MO	Macao	Macau	Macao|Macau	macanais|macanaise|macanaises	Macanese	Macanese	Macao	22.22	113.51	9	113.48	22.2	113.55	22.25		631636
MP	Îles Mariannes du Nord	Northern Mariana Islands	Îles Mariannes du Nord|Northern Mariana Islands	mariannais|mariannaise|mariannaises	Northern Marianan	Northern Marianan|Northern Marianans	Saipan	15.82	145.62	12	145.15	14.11	145.84	18.81		56882
MQ	Martinique	Martinique	Martinique	martiniquais|martiniquaise|martiniquaises	Martinican	Martinican|Martinicans	Fort-de-France	14.65	-61	19	-61.17	14.48	-60.83	14.82		432900
MR	Mauritanie	Mauritania	Mauritanie|Mauritania	mauritanien|mauritanienne|mauritaniens|mauritaniennes	Mauritanian	Mauritanian|Mauritanians	Nouakchott	20.26	-10.35	573	-17.06	14.75	-4.82	27.29	DZ,EH,ML,SN	4403319
MS	Montserrat	Montserrat	Montserrat	montserratien|montserratienne|montserratiens|montserratiennes	Montserratian	Montserratian|Montserratians	Plymouth	16.74	-62.19	6	-62.22	16.68	-62.15	16.81		9341
MT	Malte	Malta	Malte|Malta	maltais|maltaise|maltaises	Maltese	Maltese	Valletta	35.92	14.41	10	14.18	35.82	14.57	36.08		483530
MU	Maurice	Mauritius	Maurice|Mauritius|Île Maurice	mauricien|mauricienne|mauriciens|mauriciennes	Mauritian	Mauritian|Mauritians	Port Louis	-20.28	57.57	25	57.32	-20.51	57.79	-19.99		1265303
MV	Maldives	Maldives	Maldives	maldivien|maldivienne|maldiviens|maldiviennes	Maldivian	Maldivian|Maldivians	Malé	3.73	73.46	10	73.38	3.23	73.53	4.25		515696
MW	Malawi	Malawi	Malawi	malawien|malawienne|malawiens|malawiennes|malawite|malawites	Malawian	Malawian|Malawians	Lilongwe	-13.22	34.29	194	32.67	-17.13	35.89	-9.4	MZ,TZ,ZM	17563749
MX	Mexique	Mexico	Mexique|Mexico	mexicain|mexicaine|mexicains|mexicaines	Mexican	Mexican|Mexicans	Mexico City	23.95	-102.52	792	-118.4	14.55	-86.7	32.72	BZ,GT,US	126190788
MY	Malaisie	Malaysia	Malaisie|Malaysia	malaisien|malaisienne|malaisiens|malaisiennes	Malaysian	Malaysian|Malaysians	Kuala Lumpur	3.79	109.7	324	99.65	0.86	119.27	7.35	BN,ID,TH	31528585
MZ	Mozambique	Mozambique	Mozambique|Moçambique	mozambicain|mozambicaine|mozambicains|mozambicaines	Mozambican	Mozambican|Mozambicans	Maputo	-17.27	35.53	505	30.22	-26.86	40.84	-10.46	MW,SZ,TZ,ZA,ZM,ZW	29495962
NA	Namibie	Namibia	Namibie|Namibia	namibien|namibienne|namibiens|namibiennes	Namibian	Namibian|Namibians	Windhoek	-22.13	17.21	513	11.72	-28.94	25.26	-16.97	AO,BW,ZA,ZM	2448255
NC	Nouvelle-Calédonie	New Caledonia	Nouvelle-Calédonie|New Caledonia	néo-calédonien|néo-calédonienne|néo-calédoniens|néo-calédoniennes|calédonien|calédonienne|calédoniens|calédoniennes	New Caledonian	New Caledonian|New Caledonians	Nouméa	-21.3	165.68	78	159.93	-22.66	168.14	-19.11		284060
NE	Niger	Niger	Niger	nigérien|nigérienne|nigériens|nigériennes	Nigerien	Nigerien|Nigeriens	Niamey	17.42	9.39	635	0.16	11.7	15.96	23.52	BF,BJ,DZ,LY,ML,NG,TD	22442948
NF	Île Norfolk	Norfolk Island	Île Norfolk|Norfolk Island	norfolkais|norfolkaise|norfolkaises	Norfolk Islander	Norfolk Islander|Norfolk Islanders	Kingston	-29.05	167.95	3	167.91	-29.1	167.99	-29.01		1828
NG	Nigeria	Nigeria	Nigeria|Nigéria	nigérian|nigériane|nigérians|nigérianes	Nigerian	Nigerian|Nigerians	Abuja	9.59	8.09	542	2.69	4.28	14.63	13.87	BJ,CM,NE,TD	195874740
NI	Nicaragua	Nicaragua	Nicaragua	nicaraguayen|nicaraguayenne|nicaraguayens|nicaraguayennes	Nicaraguan	Nicaraguan|Nicaraguans	Managua	12.85	-85.03	203	-87.67	10.74	-83.16	15.01	CR,HN	6465513
NL	Pays-Bas	Netherlands	Pays-Bas|Netherlands|Hollande|Holland	néerlandais|néerlandaise|néerlandaises|hollandais|hollandaise|hollandaises	Dutch	Dutchman|Dutchwoman|Dutchmen	Amsterdam	52.27	5.59	115	3.35	50.75	7.2	53.63	BE,DE	17231017
NO	Norvège	Norway	Norvège|Norway	norvégien|norvégienne|norvégiens|norvégiennes	Norwegian	Norwegian|Norwegians	Oslo	66.72	14.69	321	-9.1	58.02	33.63	80.48	FI,RU,SE	5314336
NP	Népal	Nepal	Népal|Nepal	népalais|népalaise|népalaises	Nepali|Nepalese	Nepali|Nepalis|Nepalese	Kathmandu	28.25	83.92	212	80.05	26.36	88.16	30.39	CN,IN	28087871
NR	Nauru	Nauru	Nauru	nauruan|nauruane|nauruans|nauruanes	Nauruan	Nauruan|Nauruans	Yaren	-0.52	166.93	3	166.91	-0.55	166.96	-0.49		12704
NU	Niue	Niue	Niue	niuéen|niuéenne|niuéens|niuéennes	Niuean	Niuean|Niueans	Alofi	-19.05	-169.87	9	-169.95	-19.14	-169.79	-18.97		2166
NZ	Nouvelle-Zélande	New Zealand	Nouvelle-Zélande|New Zealand	néo-zélandais|néo-zélandaise|néo-zélandaises	New Zealand	New Zealander|New Zealanders	Wellington	-41.69	172.74	292	165.89	-52.57	178.54	-34.43		4885500
OM	Oman	Oman	Oman	omanais|omanaise|omanaises	Omani	Omani|Omanis	Muscat	20.6	56.09	260	51.98	16.65	59.84	26.36	AE,SA,YE	4829483
PA	Panama	Panama	Panama	panaméen|panaméenne|panaméens|panaméennes	Panamanian	Panamanian|Panamanians	Panama City	8.52	-80.12	158	-83.03	7.22	-77.2	9.6	CO,CR	4176873
PE	Pérou	Peru	Pérou|Peru	péruvien|péruvienne|péruviens|péruviennes	Peruvian	Peruvian|Peruvians	Lima	-9.15	-74.38	640	-81.34	-18.35	-68.69	-0.04	BO,BR,CL,CO,EC	31989256
PF	Polynésie française	French Polynesia	Polynésie française|French Polynesia	polynésien|polynésienne|polynésiens|polynésiennes	French Polynesian	French Polynesian|French Polynesians	Papeete	-14.66	-144.85	36	-151.51	-20.88	-136.29	-8.78		277679
PG	Papouasie-Nouvelle-Guinée	Papua New Guinea	Papouasie-Nouvelle-Guinée|Papua New Guinea|Papouasie|PNG	papouan-néo-guinéen|papouan-néo-guinéenne|papouan-néo-guinéens|papouan-néo-guinéennes|papou|papoue|papous|papoues	Papua New Guinean	Papua New Guinean|Papua New Guineans	Port Moresby	-6.46	145.21	384	140.86	-11.63	155.96	-1.35	ID	8606316
PH	Philippines	Philippines	Philippines	philippin|philippine|philippins|philippines	Filipino|Philippine	Filipino|Filipinos|Filipina|Filipinas	Manila	11.72	122.9	309	116.97	5.06	126.59	18.62		106651922
PK	Pakistan	Pakistan	Pakistan	pakistanais|pakistanaise|pakistanaises	Pakistani	Pakistani|Pakistanis	Islamabad	29.95	69.34	506	60.84	23.75	77.05	37.04	AF,CN,IN,IR	212215030
PL	Pologne	Poland	Pologne|Poland	polonais|polonaise|polonaises	Polish	Pole|Poles	Warsaw	52.13	19.39	315	14.13	49.02	24.11	54.84	BY,CZ,DE,LT,RU,SK,UA	37978548
PM	Saint-Pierre-et-Miquelon	Saint Pierre and Miquelon	Saint-Pierre-et-Miquelon|Saint Pierre and Miquelon	saint-pierrais|saint-pierraise|saint-pierraises	Saint-Pierrais	Saint-Pierrais	Saint-Pierre	46.92	-56.3	9	-56.39	46.75	-56.14	47.1		7012
PN	Îles Pitcairn	Pitcairn Islands	Îles Pitcairn|Pitcairn Islands	pitcairnais|pitcairnaise|pitcairnaises	Pitcairn	Pitcairn|Pitcairns	Adamstown	-24.37	-128.32	4	-128.35	-24.41	-128.29	-24.32		46
PR	Porto Rico	Puerto Rico	Porto Rico|Puerto Rico	portoricain|portoricaine|portoricains|portoricaines	Puerto Rican	Puerto Rican|Puerto Ricans	San Juan	18.23	-66.47	54	-67.94	17.95	-65.29	18.52		3195153
PS	Palestine	Palestine	Palestine|Territoires palestiniens occupés|Occupied Palestinian Territory|State of Palestine|Territoires palestiniens|Palestinian Territories	palestinien|palestinienne|palestiniens|palestiniennes	Palestinian	Palestinian|Palestinians	Ramallah	31.92	35.2	44	34.2	31.21	35.57	32.53	EG,IL,JO	4569087
PT	Portugal	Portugal	Portugal	portugais|portugaise|portugaises	Portuguese	Portuguese	Lisbon	39.59	-8.51	171	-31.28	32.65	-6.21	42.14	ES	10281762
PW	Palaos	Palau	Palaos|Palau	palaosien|palaosienne|palaosiens|palaosiennes	Palauan	Palauan|Palauans	Melekeok	7.29	134.41	12	131.13	3.02	134.66	7.71		17907
PY	Paraguay	Paraguay	Paraguay	paraguayen|paraguayenne|paraguayens|paraguayennes	Paraguayan	Paraguayan|Paraguayans	Asunción	-23.23	-58.4	360	-62.65	-27.55	-54.24	-19.29	AR,BO,BR	6956071
QA	Qatar	Qatar	Qatar	qatari|qatarie|qataris|qataries|qatarien|qatarienne|qatariens|qatariennes	Qatari	Qatari|Qataris	Doha	25.31	51.18	60	50.75	24.56	51.61	26.15	SA	2781677
RE	La Réunion	Réunion	La Réunion|Réunion|Reunion	réunionnais|réunionnaise|réunionnaises	Réunionese	Réunionese	Saint-Denis	-21.13	55.53	28	55.27	-21.39	55.79	-20.87		776948
RO	Roumanie	Romania	Roumanie|Romania	roumain|roumaine|roumains|roumaines	Romanian	Romanian|Romanians	Bucharest	45.85	24.97	275	20.24	43.67	29.71	48.26	BG,HU,MD,RS,UA	19473936
RS	Serbie	Serbia	Serbie|Serbia	serbe|serbes	Serbian	Serb|Serbs	Belgrade	44.22	20.79	168	18.84	42.24	22.98	46.17	AL,BA,BG,HR,HU,ME,MK,RO,XK	6982084
RU	Russie	Russia	Russie|Russia|Fédération de Russie|Russian Federation	russe|russes	Russian	Russian|Russians	Moscow	61.66	99.06	2333	27.35	41.2	180	77.73	AZ,BY,CN,EE,FI,GE,KP,KZ,LT,LV,MN,NO,PL,UA	144478050
RW	Rwanda	Rwanda	Rwanda	rwandais|rwandaise|rwandaises	Rwandan	Rwandan|Rwandans	Kigali	-1.99	29.92	92	28.86	-2.81	30.88	-1.06	BI,CD,TZ,UG	12301939
SA	Arabie saoudite	Saudi Arabia	Arabie saoudite|Saudi Arabia	saoudien|saoudienne|saoudiens|saoudiennes	Saudi|Saudi Arabian	Saudi|Saudis	Riyadh	24.12	44.54	790	34.62	16.37	55.64	32.12	AE,IQ,JO,KW,OM,QA,YE	33699947
SB	Îles Salomon	Solomon Islands	Îles Salomon|Solomon Islands	salomonien|salomonienne|salomoniens|salomoniennes|salomonais|salomonaise|salomonaises	Solomon Islander	Solomon Islander|Solomon Islanders	Honiara	-8.92	159.63	95	155.68	-11.83	166.93	-6.61		652858
SC	Seychelles	Seychelles	Seychelles	seychellois|seychelloise|seychelloises	Seychellois	Seychellois	Victoria	-4.66	55.48	12	55.38	-4.79	55.54	-4.56		96762
SD	Soudan	Sudan	Soudan|Sudan	soudanais|soudanaise|soudanaises	Sudanese	Sudanese	Khartoum	15.99	29.94	770	21.83	8.67	38.61	22.2	CF,EG,ER,ET,LY,SS,TD	41801533
SE	Suède	Sweden	Suède|Sweden	suédois|suédoise|suédoises	Swedish	Swede|Swedes	Stockholm	62.77	16.75	378	11.15	55.35	24.16	69.04	FI,NO	10183175
SG	Singapour	Singapore	Singapour|Singapore	singapourien|singapourienne|singapouriens|singapouriennes	Singaporean	Singaporean|Singaporeans	Singapore	1.36	103.82	15	103.65	1.27	104	1.45		5638676
SH	Sainte-Hélène	Saint Helena	Sainte-Hélène|Saint Helena	saint-hélénien|saint-hélénienne|saint-héléniens|saint-héléniennes	Saint Helenian	Saint Helenian|Saint Helenians	Jamestown	-12.34	-9.61	11	-14.41	-16	-5.66	-7.88		7460
SI	Slovénie	Slovenia	Slovénie|Slovenia	slovène|slovènes	Slovenian|Slovene	Slovene|Slovenes|Slovenian|Slovenians	Ljubljana	46.12	14.8	80	13.38	45.43	16.52	46.86	AT,HR,HU,IT	2067372
SK	Slovaquie	Slovakia	Slovaquie|Slovakia	slovaque|slovaques	Slovak|Slovakian	Slovak|Slovaks|Slovakian|Slovakians	Bratislava	48.71	19.48	125	16.86	47.76	22.54	49.6	AT,CZ,HU,PL,UA	5447011
SL	Sierra Leone	Sierra Leone	Sierra Leone|Sierra Léone	sierra-léonais|sierra-léonaise|sierra-léonaises|sierraléonais|sierraléonaise|sierraléonaises	Sierra Leonean	Sierra Leonean|Sierra Leoneans	Freetown	8.56	-11.79	151	-13.29	6.91	-10.28	10	GN,LR	7650154
SM	Saint-Marin	San Marino	Saint-Marin|San Marino	saint-marinais|saint-marinaise|saint-marinaises	Sammarinese	Sammarinese	San Marino	43.94	12.46	4	12.4	43.89	12.51	43.99	IT	33785
SN	Sénégal	Senegal	Sénégal|Senegal	sénégalais|sénégalaise|sénégalaises	Senegalese	Senegalese	Dakar	14.37	-14.47	250	-17.54	12.33	-11.38	16.68	GM,GN,GW,ML,MR	15854360
SO	Somalie	Somalia	Somalie|Somalia	somalien|somalienne|somaliens|somaliennes|somali|somalie|somalis|somalies	Somali|Somalian	Somali|Somalis|Somalian|Somalians	Mogadishu	5.9	45.9	451	40.9	-1.7	51.4	12	DJ,ET,KE	15008154
SR	Suriname	Suriname	Suriname|Surinam	surinamais|surinamaise|surinamaises	Surinamese	Surinamese	Paramaribo	4.13	-55.91	228	-58.05	1.84	-53.99	5.99	BR,GF,GY	575991
SS	Soudan du Sud	South Sudan	Soudan du Sud|South Sudan|Sud-Soudan	sud-soudanais|sud-soudanaise|sud-soudanaises	South Sudanese	South Sudanese	Juba	7.31	30.25	453	24.15	3.49	35.27	12.22	CD,CF,ET,KE,SD,UG	8260490
ST	Sao Tomé-et-Principe	São Tomé and Príncipe	Sao Tomé-et-Principe|São Tomé and Príncipe|São Tomé-et-Principe|Sao Tomé|Sao Tome and Principe	santoméen|santoméenne|santoméens|santoméennes	Santomean|São Toméan	Santomean|Santomeans|São Toméan|São Toméans	São Tomé	0.44	6.72	18	6.47	0.05	7.45	1.7		197700
SV	Salvador	El Salvador	Salvador|El Salvador|Le Salvador	salvadorien|salvadorienne|salvadoriens|salvadoriennes	Salvadoran|Salvadorean	Salvadoran|Salvadorans|Salvadorean|Salvadoreans	San Salvador	13.74	-88.87	82	-90.11	13.16	-87.72	14.43	GT,HN	6420744
SX	Saint-Martin (partie néerlandaise)	Sint Maarten	Saint-Martin (partie néerlandaise)|Sint Maarten	saint-martinois|saint-martinoise|saint-martinoises	Sint Maartener	Sint Maartener|Sint Maarteners	Philipsburg	18.05	-63.06	3	-63.12	18.02	-63.01	18.07	MF	40654
SY	Syrie	Syria	Syrie|Syria	syrien|syrienne|syriens|syriennes	Syrian	Syrian|Syrians	Damascus	35.03	38.51	243	35.76	32.32	42.36	37.3	IL,IQ,JO,LB,TR	16906283
SZ	Eswatini	Eswatini	Eswatini|Swaziland	eswatinien|eswatinienne|eswatiniens|eswatiniennes|swazi|swazis	Swazi|Eswatini	Swazi|Swazis	Mbabane	-26.56	31.48	74	30.79	-27.31	32.11	-25.74	MZ,ZA	1136191
TC	Îles Turques-et-Caïques	Turks and Caicos Islands	Îles Turques-et-Caïques|Turks and Caicos Islands		Turks and Caicos Islander	Turks and Caicos Islander|Turks and Caicos Islanders	Cockburn Town	21.83	-71.97	12	-72.34	21.75	-71.64	21.95		37665
TD	Tchad	Chad	Tchad|Chad	tchadien|tchadienne|tchadiens|tchadiennes	Chadian	Chadian|Chadians	N’Djamena	15.33	18.64	639	13.45	7.48	23.98	23.45	CF,CM,LY,NE,NG,SD	15477751
TG	Togo	Togo	Togo	togolais|togolaise|togolaises	Togolese	Togolese	Lomé	8.53	0.96	134	-0.09	6.09	1.78	11.12	BF,BJ,GH	7889094
TH	Thaïlande	Thailand	Thaïlande|Thailand	thaïlandais|thaïlandaise|thaïlandaises|thaï|thaïe|thaïs|thaïes	Thai	Thai|Thais	Bangkok	15.12	101	404	97.37	5.64	105.64	20.42	KH,LA,MM,MY	69428524
TJ	Tadjikistan	Tajikistan	Tadjikistan|Tajikistan	tadjik|tadjike|tadjiks|tadjikes	Tajik|Tajikistani	Tajik|Tajiks|Tajikistani|Tajikistanis	Dushanbe	38.53	71.01	213	67.35	36.68	75.12	41.04	AF,CN,KG,UZ	9100837
TK	Tokelau	Tokelau	Tokelau	tokélaouan|tokélaouane|tokélaouans|tokélaouanes	Tokelauan	Tokelauan|Tokelauans		-9.17	-171.8	2	-171.95	-9.32	-171.65	-9.02		1466
TL	Timor oriental	Timor-Leste	Timor oriental|Timor-Leste|East Timor	timorais|timoraise|timoraises	Timorese|East Timorese	Timorese	Dili	-8.83	125.84	69	124.04	-9.51	127.3	-8.14	ID	1267972
TM	Turkménistan	Turkmenistan	Turkménistan|Turkmenistan	turkmène|turkmènes	Turkmen	Turkmen	Ashgabat	39.12	59.37	394	52.49	35.17	66.63	42.78	AF,IR,KZ,UZ	5850908
TN	Tunisie	Tunisia	Tunisie|Tunisia	tunisien|tunisienne|tunisiens|tunisiennes	Tunisian	Tunisian|Tunisians	Tunis	34.12	9.55	228	7.5	30.23	11.54	37.34	DZ,LY	11565204
TO	Tonga	Tonga	Tonga	tongien|tongienne|tongiens|tongiennes	Tongan	Tongan|Tongans	Nukuʻalofa	-20.42	-174.81	15	-175.36	-21.45	-173.92	-18.57		103197
TR	Turquie	Turkey	Turquie|Turkey|Türkiye	turc|turque|turcs|turques	Turkish	Turk|Turks	Ankara	39.06	35.18	498	25.67	35.83	44.82	42.09	AM,AZ,BG,GE,GR,IQ,IR,SY	82319724
TT	Trinité-et-Tobago	Trinidad and Tobago	Trinité-et-Tobago|Trinidad and Tobago	trinidadien|trinidadienne|trinidadiens|trinidadiennes	Trinidadian|Tobagonian	Trinidadian|Trinidadians|Tobagonian|Tobagonians	Port of Spain	10.46	-61.27	40	-61.91	10.06	-60.53	11.33		1389858
TV	Tuvalu	Tuvalu	Tuvalu	tuvaluan|tuvaluane|tuvaluans|tuvaluanes	Tuvaluan	Tuvaluan|Tuvaluans	Funafuti	-8.5	179.2	3	179.05	-8.65	179.35	-8.35		11508
TW	Taïwan	Taiwan	Taïwan|Taiwan	taïwanais|taïwanaise|taïwanaises	Taiwanese	Taiwanese	Taipei	23.75	120.95	107	118.29	21.93	121.93	25.28		22894384
TZ	Tanzanie	Tanzania	Tanzanie|Tanzania	tanzanien|tanzanienne|tanzaniens|tanzaniennes	Tanzanian	Tanzanian|Tanzanians	Dodoma	-6.28	34.81	548	29.32	-11.72	40.46	-0.99	BI,CD,KE,MW,MZ,RW,UG,ZM	56318348
UA	Ukraine	Ukraine	Ukraine	ukrainien|ukrainienne|ukrainiens|ukrainiennes	Ukrainian	Ukrainian|Ukrainians	Kyiv	49.16	31.25	438	22.13	45.23	40.13	52.35	BY,HU,MD,PL,RO,RU,SK	44622516
UG	Ouganda	Uganda	Ouganda|Uganda	ougandais|ougandaise|ougandaises	Ugandan	Ugandan|Ugandans	Kampala	1.27	32.37	274	29.56	-1.47	34.98	4.22	CD,KE,RW,SS,TZ	42723139
US	États-Unis	United States	États-Unis|United States|USA|États-Unis d’Amérique|Amérique|US|U.S.|United States of America|America	américain|américaine|américains|américaines|états-unien|états-unienne|états-uniens|états-uniennes|étasunien|étasunienne|étasuniens|étasuniennes	American|US|U.S.	American|Americans	Washington	39.8	-98.6	1751	-125	24.4	-66.9	49.4	CA,CU,MX	327167434
UY	Uruguay	Uruguay	Uruguay	uruguayen|uruguayenne|uruguayens|uruguayennes	Uruguayan	Uruguayan|Uruguayans	Montevideo	-32.8	-56.02	237	-58.44	-34.93	-53.13	-30.1	AR,BR	3449299
UZ	Ouzbékistan	Uzbekistan	Ouzbékistan|Uzbekistan|Ouzbekistan	ouzbek|ouzbèke|ouzbeks|ouzbèkes|ouzbèque|ouzbèques	Uzbek|Uzbekistani	Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	Tashkent	41.76	63.14	377	55.98	37.17	73.14	45.56	AF,KG,KZ,TJ,TM	32955400
VA	Vatican	Vatican City	Vatican|Vatican City|Saint-Siège|Holy See		Vatican	Vatican|Vaticans	Vatican City	41.9	12.43	2	12.43	41.9	12.44	41.91	IT	921
VC	Saint-Vincent-et-les-Grenadines	Saint Vincent and the Grenadines	Saint-Vincent-et-les-Grenadines|Saint Vincent and the Grenadines|St Vincent	vincentais|vincentaise|vincentaises|saint-vincentais|saint-vincentaise|saint-vincentaises	Vincentian	Vincentian|Vincentians	Kingstown	13.22	-61.2	11	-61.35	12.69	-61.12	13.36		110211
VE	Venezuela	Venezuela	Venezuela|Vénézuéla	vénézuélien|vénézuélienne|vénézuéliens|vénézuéliennes	Venezuelan	Venezuelan|Venezuelans	Caracas	7.12	-66.18	539	-73.37	0.69	-59.83	12.18	BR,CO,GY	28870195
VG	Îles Vierges britanniques	British Virgin Islands	Îles Vierges britanniques|British Virgin Islands	britanno-vierginois|britanno-vierginoise|britanno-vierginoises	British Virgin Islander	British Virgin Islander|British Virgin Islanders	Road Town	18.53	-64.47	7	-64.7	18.4	-64.27	18.75		29802
VI	Îles Vierges des États-Unis	U.S. Virgin Islands	Îles Vierges des États-Unis|U.S. Virgin Islands	vierginois|vierginoise|vierginoises	Virgin Islander	Virgin Islander|Virgin Islanders	Charlotte Amalie	17.95	-64.8	11	-65.02	17.7	-64.58	18.39		106977
VN	Vietnam	Vietnam	Vietnam|Viet Nam|Viêt Nam	vietnamien|vietnamienne|vietnamiens|vietnamiennes	Vietnamese	Vietnamese	Hanoi	16.65	106.3	324	102.13	8.58	109.44	23.35	CN,KH,LA	95540395
VU	Vanuatu	Vanuatu	Vanuatu	vanuatais|vanuataise|vanuataises	Ni-Vanuatu|Vanuatuan	Vanuatuan|Vanuatuans	Port Vila	-16.22	167.68	62	166.53	-20.24	169.9	-13.71		292680
WF	Wallis-et-Futuna	Wallis and Futuna	Wallis-et-Futuna|Wallis and Futuna	wallisien|wallisienne|wallisiens|wallisiennes	Wallisian	Wallisian|Wallisians	Mata Utu	-13.89	-177.35	9	-178.19	-14.32	-176.13	-13.22		16025
WS	Samoa	Samoa	Samoa	samoan|samoane|samoans|samoanes	Samoan	Samoan|Samoans	Apia	-13.75	-172.17	31	-172.78	-14.05	-171.45	-13.47		196130
XK	Kosovo	Kosovo	Kosovo	kosovar|kosovare|kosovars|kosovares	Kosovar|Kosovan	Kosovar|Kosovars|Kosovan|Kosovans	Pristina	42.57	20.87	59	20.03	41.85	21.75	43.26	AL,ME,MK,RS	1800000
YE	Yémen	Yemen	Yémen|Yemen	yéménite|yéménites	Yemeni	Yemeni|Yemenis	Sanaa	15.91	47.59	410	42.55	12.32	54.51	19	OM,SA	28498687
YT	Mayotte	Mayotte	Mayotte	mahorais|mahoraise|mahoraises	Mahoran	Mahoran|Mahorans	Mamoudzou	-12.83	45.15	11	45	-12.98	45.3	-12.68		159042
ZA	Afrique du Sud	South Africa	Afrique du Sud|South Africa	sud-africain|sud-africaine|sud-africains|sud-africaines	South African	South African|South Africans	Pretoria	-29.01	25.16	623	16.45	-46.96	37.89	-22.15	BW,LS,MZ,NA,SZ,ZW	57779622
ZM	Zambie	Zambia	Zambie|Zambia	zambien|zambienne|zambiens|zambiennes	Zambian	Zambian|Zambians	Lusaka	-13.46	27.77	489	21.98	-18.04	33.66	-8.19	AO,CD,MW,MZ,NA,TZ,ZW	17351822
ZW	Zimbabwe	Zimbabwe	Zimbabwe	zimbabwéen|zimbabwéenne|zimbabwéens|zimbabwéennes	Zimbabwean	Zimbabwean|Zimbabweans	Harare	-19	29.85	353	25.22	-22.4	33.01	-15.64	BW,MZ,ZA,ZM	14439018
`;
