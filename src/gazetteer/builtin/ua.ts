/** Places of Ukraine, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const UA = `
vigie:ua-avdiivka	Avdiïvka	settlement	UA	Donetsk		48.139	37.745	0	0	
vigie:ua-bakhmout	Bakhmout	settlement	UA	Donetsk		48.595	38	70000	0	Bakhmut
vigie:ua-balakliia	Balakliia	settlement	UA	Kharkiv		49.46	36.86	0	0	
vigie:ua-beryslav	Beryslav	settlement	UA	Kherson		46.84	33.43	0	0	
vigie:ua-borodianka	Borodianka	settlement	UA	Kiev		50.64	29.93	0	0	
vigie:ua-boutcha	Boutcha	settlement	UA	Kiev		50.55	30.21	0	0	Bucha
vigie:ua-buhayivka	Buhayivka	settlement	UA	Kharkiv		49.9	37	0	0	Buhaïvka
vigie:ua-centrale-de-zaporijjia	Centrale de Zaporijjia	region	UA	Zaporijjia		47.51	34.59	0	3	Zaporizhzhia Nuclear Power Plant|ZNPP
vigie:ua-chostka	Chostka	settlement	UA	Soumy		51.86	33.47	0	0	Shostka
iso:UA-43	Crimée	admin1	UA			45.3	34.4	0	110	Crimea
vigie:ua-derhatchi	Derhatchi	settlement	UA	Kharkiv		50.11	36.11	0	0	Derhachi
vigie:ua-dnipro	Dnipro	settlement	UA	Dnipropetrovsk		48.4647	35.0462	980000	0	
iso:UA-12	Dnipropetrovsk	admin1	UA			48.4	34.9	0	110	Dnipro region
vigie:ua-dobropillia	Dobropillia	settlement	UA	Donetsk		48.47	37.08	0	0	
vigie:ua-donbass	Donbass	region	UA			48.3	38.2	0	130	Donbas
iso:UA-14	Donetsk	admin1	UA			48.1	37.8	0	100	
vigie:ua-donetsk	Donetsk	settlement	UA	Donetsk		48.0159	37.8029	900000	0	
vigie:ua-droujkivka	Droujkivka	settlement	UA	Donetsk		48.62	37.53	0	0	Druzhkivka
vigie:ua-enerhodar	Enerhodar	settlement	UA	Zaporijjia		47.5	34.66	0	0	
vigie:ua-horlivka	Horlivka	settlement	UA	Donetsk		48.3	38.05	240000	0	
vigie:ua-hostomel	Hostomel	settlement	UA	Kiev		50.58	30.26	0	0	
vigie:ua-houliaipole	Houliaïpole	settlement	UA	Zaporijjia		47.66	36.26	0	0	Huliaipole
vigie:ua-hroza	Hroza	settlement	UA	Kharkiv		49.66	37.31	0	0	
vigie:ua-irpin	Irpin	settlement	UA	Kiev		50.52	30.25	0	0	
iso:UA-26	Ivano-Frankivsk	admin1	UA			48.7	24.6	0	80	
vigie:ua-izioum	Izioum	settlement	UA	Kharkiv		49.21	37.25	0	0	Izium
iso:UA-18	Jytomyr	admin1	UA			50.6	28.5	0	110	Zhytomyr
iso:UA-63	Kharkiv	admin1	UA			49.6	36.5	0	110	Kharkov
vigie:ua-kharkiv	Kharkiv	settlement	UA	Kharkiv		49.9935	36.2304	1420000	0	Kharkov
iso:UA-65	Kherson	admin1	UA			46.6	33.5	0	110	
vigie:ua-kherson	Kherson	settlement	UA	Kherson		46.6354	32.6169	280000	0	
iso:UA-68	Khmelnytskyï	admin1	UA			49.4	27	0	90	
vigie:ua-kholodnohirskyi	Kholodnohirskyi	quarter	UA	Kharkiv		49.98	36.18	0	2	Kholodnohirskyi district|Kholodnohirsky
iso:UA-32	Kiev	admin1	UA			50.3	30.6	0	100	Kyiv
vigie:ua-kiev	Kiev	settlement	UA	Kiev		50.4501	30.5234	2950000	0	Kyiv
iso:UA-35	Kirovohrad	admin1	UA			48.5	32	0	110	
vigie:ua-konotop	Konotop	settlement	UA	Soumy		51.24	33.2	0	0	
vigie:ua-kostiantynivka	Kostiantynivka	settlement	UA	Donetsk		48.5333	37.7167	0	0	
vigie:ua-koupiansk	Koupiansk	settlement	UA	Kharkiv		49.71	37.62	0	0	Kupiansk
vigie:ua-kourakhove	Kourakhove	settlement	UA	Donetsk		47.983	37.283	0	0	Kurakhove
vigie:ua-kramatorsk	Kramatorsk	settlement	UA	Donetsk		48.7389	37.5848	150000	0	
vigie:ua-krementchouk	Krementchouk	settlement	UA	Poltava		49.07	33.42	215000	0	Kremenchuk
vigie:ua-kreminna	Kreminna	settlement	UA	Louhansk		49.05	38.22	0	0	
vigie:ua-kryvyi-rih	Kryvyï Rih	settlement	UA	Dnipropetrovsk		47.9105	33.3918	610000	0	
iso:UA-09	Louhansk	admin1	UA			48.9	38.9	0	100	Luhansk|Lougansk
vigie:ua-louhansk	Louhansk	settlement	UA	Louhansk		48.574	39.3078	400000	0	Luhansk|Lougansk
vigie:ua-lozova	Lozova	settlement	UA	Kharkiv		48.89	36.32	0	0	
iso:UA-46	Lviv	admin1	UA			49.8	24	0	90	
vigie:ua-lviv	Lviv	settlement	UA	Lviv		49.8397	24.0297	720000	0	
vigie:ua-lyman	Lyman	settlement	UA	Donetsk		48.99	37.81	0	0	
vigie:ua-lyssytchansk	Lyssytchansk	settlement	UA	Louhansk		48.9	38.43	0	0	Lysychansk
vigie:ua-marioupol	Marioupol	settlement	UA	Donetsk		47.0971	37.5434	430000	0	Mariupol
vigie:ua-melitopol	Melitopol	settlement	UA	Zaporijjia		46.85	35.37	150000	0	
iso:UA-48	Mykolaïv	admin1	UA			47.4	31.9	0	110	
vigie:ua-mykolaiv	Mykolaïv	settlement	UA	Mykolaïv		46.975	31.9946	480000	0	
vigie:ua-myrnohrad	Myrnohrad	settlement	UA	Donetsk		48.3	37.27	0	0	
vigie:ua-nikopol	Nikopol	settlement	UA	Dnipropetrovsk		47.57	34.39	0	0	
vigie:ua-nova-kakhovka	Nova Kakhovka	settlement	UA	Kherson		46.76	33.37	0	0	
iso:UA-51	Odessa	admin1	UA			46.8	30.2	0	110	Odesa
vigie:ua-odessa	Odessa	settlement	UA	Odessa		46.4825	30.7233	1010000	0	Odesa
vigie:ua-orikhiv	Orikhiv	settlement	UA	Zaporijjia		47.57	35.78	0	0	
vigie:ua-ouman	Ouman	settlement	UA	Tcherkassy		48.75	30.22	0	0	Uman
vigie:ua-pavlohrad	Pavlohrad	settlement	UA	Dnipropetrovsk		48.53	35.87	0	0	
vigie:ua-pokrovsk	Pokrovsk	settlement	UA	Donetsk		48.2833	37.1833	60000	0	
geonames:696643	Poltava	settlement	UA	Poltava		49.5892	34.5537	283402	0	
iso:UA-53	Poltava	admin1	UA			49.6	33.8	0	110	
vigie:ua-pont-de-crimee	Pont de Crimée	region	UA	Crimée		45.31	36.51	0	5	Crimean Bridge|Kerch Bridge|pont de Kertch
iso:UA-56	Rivne	admin1	UA			50.9	26.4	0	90	
vigie:ua-robotyne	Robotyne	settlement	UA	Zaporijjia		47.45	35.84	0	0	
vigie:ua-saltivka	Saltivka	quarter	UA	Kharkiv		50.02	36.33	0	2	
vigie:ua-sievierodonetsk	Sievierodonetsk	settlement	UA	Louhansk		48.95	38.49	100000	0	Severodonetsk
vigie:ua-simferopol	Simferopol	settlement	UA	Crimée		44.95	34.1	340000	0	
vigie:ua-siversk	Siversk	settlement	UA	Donetsk		48.87	38.1	0	0	
vigie:ua-sloviansk	Sloviansk	settlement	UA	Donetsk		48.8667	37.6167	105000	0	
iso:UA-59	Soumy	admin1	UA			51	34.2	0	110	Sumy
vigie:ua-soumy	Soumy	settlement	UA	Soumy		50.9077	34.7981	260000	0	Sumy
vigie:ua-sebastopol	Sébastopol	settlement	UA	Crimée		44.6	33.53	400000	0	Sevastopol
vigie:ua-tchassiv-iar	Tchassiv Iar	settlement	UA	Donetsk		48.5869	37.8356	0	0	Chasiv Yar
iso:UA-71	Tcherkassy	admin1	UA			49.4	31.5	0	110	Cherkasy
iso:UA-74	Tchernihiv	admin1	UA			51.4	32	0	110	Chernihiv
vigie:ua-tchernihiv	Tchernihiv	settlement	UA	Tchernihiv		51.4982	31.2893	285000	0	Chernihiv
iso:UA-77	Tchernivtsi	admin1	UA			48.3	25.9	0	60	Chernivtsi
vigie:ua-tchouhouiv	Tchouhouïv	settlement	UA	Kharkiv		49.836	36.686	0	0	Chuhuiv|Chuguev
iso:UA-61	Ternopil	admin1	UA			49.4	25.6	0	70	
vigie:ua-ternopil	Ternopil	settlement	UA	Ternopil		49.55	25.59	220000	0	
vigie:ua-toretsk	Toretsk	settlement	UA	Donetsk		48.3986	37.8478	0	0	
iso:UA-21	Transcarpatie	admin1	UA			48.4	23.3	0	70	Zakarpattia
vigie:ua-trostianets	Trostianets	settlement	UA	Soumy		50.48	34.96	0	0	
vigie:ua-vilniansk	Vilniansk	settlement	UA	Zaporijjia		47.94	35.43	0	0	
iso:UA-05	Vinnytsia	admin1	UA			49	28.7	0	110	
vigie:ua-vinnytsia	Vinnytsia	settlement	UA	Vinnytsia		49.2331	28.4682	370000	0	
iso:UA-07	Volhynie	admin1	UA			51.1	25	0	90	Volyn
vigie:ua-vouhledar	Vouhledar	settlement	UA	Donetsk		47.779	37.249	0	0	Vuhledar
vigie:ua-vovtchansk	Vovtchansk	settlement	UA	Kharkiv		50.29	36.94	0	0	Vovchansk
vigie:ua-yarova	Yarova	settlement	UA	Donetsk		49.05	37.65	0	0	
iso:UA-23	Zaporijjia	admin1	UA			47.2	35.7	0	110	Zaporizhzhia|Zaporijia
vigie:ua-zaporijjia	Zaporijjia	settlement	UA	Zaporijjia		47.8388	35.1396	720000	0	Zaporizhzhia|Zaporijia
vigie:ua-zolotchiv	Zolotchiv	settlement	UA	Kharkiv		50.28	35.98	0	0	
`;
