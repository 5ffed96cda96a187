/** Places of Haiti, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const HT = `
vigie:ht-arcahaie	Arcahaie	settlement	HT	Ouest		18.77	-72.51	0	0	
iso:HT-AR	Artibonite	admin1	HT			19.3	-72.5	0	35	
vigie:ht-aeroport-toussaint-louverture	Aéroport Toussaint-Louverture	airport	HT	Ouest		18.58	-72.2925	0	2	Toussaint Louverture airport
vigie:ht-bel-air	Bel-Air	quarter	HT	Ouest		18.55	-72.34	0	2	
vigie:ht-cabaret	Cabaret	settlement	HT	Ouest		18.73	-72.42	0	0	
vigie:ht-canaan	Canaan	settlement	HT	Ouest		18.65	-72.27	0	0	
vigie:ht-cap-haitien	Cap-Haïtien	settlement	HT	Nord		19.7594	-72.1982	170000	0	
vigie:ht-carrefour	Carrefour	settlement	HT	Ouest		18.5343	-72.4096	500000	0	
iso:HT-CE	Centre	admin1	HT			19	-71.9	0	35	
vigie:ht-cite-soleil	Cité Soleil	settlement	HT	Ouest		18.58	-72.33	0	0	
vigie:ht-croix-des-bouquets	Croix-des-Bouquets	settlement	HT	Ouest		18.58	-72.23	0	0	
vigie:ht-delmas	Delmas	settlement	HT	Ouest		18.55	-72.3	380000	0	
vigie:ht-ganthier	Ganthier	settlement	HT	Ouest		18.53	-72.07	0	0	
vigie:ht-gonaives	Gonaïves	settlement	HT	Artibonite		19.4475	-72.6892	85000	0	
iso:HT-GA	Grand’Anse	admin1	HT			18.5	-74.1	0	35	
vigie:ht-gressier	Gressier	settlement	HT	Ouest		18.54	-72.53	0	0	
vigie:ht-hinche	Hinche	settlement	HT	Centre		19.15	-72.02	0	0	
vigie:ht-jacmel	Jacmel	settlement	HT	Sud-Est		18.23	-72.54	0	0	
vigie:ht-kenscoff	Kenscoff	settlement	HT	Ouest		18.45	-72.29	0	0	
vigie:ht-la-saline	La Saline	quarter	HT	Ouest		18.56	-72.345	0	2	
vigie:ht-labodrie	Labodrie	settlement	HT	Ouest		18.75	-72.45	0	0	
vigie:ht-lascahobas	Lascahobas	settlement	HT	Centre		18.83	-71.93	0	0	
vigie:ht-les-cayes	Les Cayes	settlement	HT	Sud		18.2	-73.75	0	0	
vigie:ht-liancourt	Liancourt	settlement	HT	Artibonite		19.13	-72.53	0	0	
vigie:ht-leogane	Léogâne	settlement	HT	Ouest		18.51	-72.63	0	0	
vigie:ht-l-estere	L’Estère	settlement	HT	Artibonite		19.3	-72.6	0	0	
vigie:ht-martissant	Martissant	quarter	HT	Ouest		18.53	-72.36	0	2	
vigie:ht-mirebalais	Mirebalais	settlement	HT	Centre		18.83	-72.1	0	0	
vigie:ht-montrouis	Montrouis	settlement	HT	Artibonite		18.95	-72.71	0	0	
iso:HT-NI	Nippes	admin1	HT			18.4	-73.3	0	35	
iso:HT-ND	Nord	admin1	HT			19.6	-72.3	0	35	
iso:HT-NE	Nord-Est	admin1	HT			19.5	-71.9	0	35	
iso:HT-NO	Nord-Ouest	admin1	HT			19.8	-73	0	35	
iso:HT-OU	Ouest	admin1	HT			18.6	-72.4	0	35	
vigie:ht-petite-riviere-de-l-artibonite	Petite-Rivière-de-l’Artibonite	settlement	HT	Artibonite		19.13	-72.48	0	0	Petite-Rivière
vigie:ht-pont-sonde	Pont-Sondé	settlement	HT	Artibonite		19.15	-72.62	0	0	
vigie:ht-port-au-prince	Port-au-Prince	settlement	HT	Ouest		18.5392	-72.335	1234000	0	
vigie:ht-petion-ville	Pétion-Ville	settlement	HT	Ouest		18.5126	-72.2852	280000	0	Petionville
vigie:ht-saint-marc	Saint-Marc	settlement	HT	Artibonite		19.1082	-72.6938	66000	0	
vigie:ht-saut-d-eau	Saut-d’Eau	settlement	HT	Centre		18.82	-72.2	0	0	
vigie:ht-savien	Savien	settlement	HT	Artibonite		19.1	-72.5	0	0	
vigie:ht-solino	Solino	quarter	HT	Ouest		18.55	-72.32	0	2	
iso:HT-SD	Sud	admin1	HT			18.3	-73.9	0	35	
iso:HT-SE	Sud-Est	admin1	HT			18.25	-72.4	0	35	
vigie:ht-verrettes	Verrettes	settlement	HT	Artibonite		19.05	-72.47	0	0	
vigie:ht-wharf-jeremie	Wharf Jérémie	quarter	HT	Ouest		18.56	-72.34	0	2	
`;
