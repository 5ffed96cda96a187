/** Places of Colombia, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const CO = `
vigie:co-amalfi	Amalfi	settlement	CO	Antioquia		6.91	-75.08	0	0	
iso:CO-AMA	Amazonas	admin1	CO			-1.5	-71.5	0	180	
iso:CO-ANT	Antioquia	admin1	CO			7	-75.5	0	130	
vigie:co-apartado	Apartadó	settlement	CO	Antioquia		7.88	-76.63	0	0	
iso:CO-ARA	Arauca	admin1	CO			6.6	-71	0	90	
vigie:co-arauca	Arauca	settlement	CO	Arauca		7.09	-70.76	0	0	
vigie:co-arauquita	Arauquita	settlement	CO	Arauca		7.03	-71.43	0	0	
vigie:co-argelia	Argelia	settlement	CO	Cauca		2.26	-77.25	0	0	
iso:CO-ATL	Atlántico	admin1	CO			10.7	-75	0	30	
vigie:co-barrancabermeja	Barrancabermeja	settlement	CO	Santander		7.07	-73.85	0	0	
vigie:co-bogota	Bogotá	settlement	CO	Bogotá D.C.		4.6097	-74.0817	7700000	0	
iso:CO-DC	Bogotá D.C.	admin1	CO			4.65	-74.08	0	20	
iso:CO-BOL	Bolívar	admin1	CO			8.7	-74.5	0	90	
iso:CO-BOY	Boyacá	admin1	CO			5.7	-73.2	0	90	
vigie:co-buenaventura	Buenaventura	settlement	CO	Valle del Cauca		3.88	-77.03	310000	0	
vigie:co-calamar	Calamar	settlement	CO	Guaviare		1.96	-72.65	0	0	
iso:CO-CAL	Caldas	admin1	CO			5.3	-75.3	0	50	
vigie:co-cali	Cali	settlement	CO	Valle del Cauca		3.4372	-76.5225	2230000	0	
vigie:co-caloto	Caloto	settlement	CO	Cauca		3.03	-76.41	0	0	
iso:CO-CAQ	Caquetá	admin1	CO			0.9	-74	0	160	
iso:CO-CAS	Casanare	admin1	CO			5.4	-71.6	0	90	
vigie:co-catatumbo	Catatumbo	region	CO	Norte de Santander		8.6	-73.1	0	50	
iso:CO-CAU	Cauca	admin1	CO			2.4	-76.8	0	90	
iso:CO-CES	Cesar	admin1	CO			9.3	-73.5	0	90	
iso:CO-CHO	Chocó	admin1	CO			5.9	-76.9	0	120	
vigie:co-corinto	Corinto	settlement	CO	Cauca		3.17	-76.26	0	0	
iso:CO-CUN	Cundinamarca	admin1	CO			5	-74	0	90	
iso:CO-COR	Córdoba	admin1	CO			8.4	-75.8	0	90	
vigie:co-cucuta	Cúcuta	settlement	CO	Norte de Santander		7.8939	-72.5078	720000	0	
vigie:co-el-plateado	El Plateado	settlement	CO	Cauca		2.28	-77.2	0	0	
vigie:co-el-tarra	El Tarra	settlement	CO	Norte de Santander		8.58	-73.09	0	0	
vigie:co-florencia	Florencia	settlement	CO	Caquetá		1.61	-75.61	0	0	
iso:CO-GUA	Guainía	admin1	CO			2.7	-68.8	0	150	
iso:CO-GUV	Guaviare	admin1	CO			2	-72.3	0	130	
iso:CO-HUI	Huila	admin1	CO			2.5	-75.6	0	90	
vigie:co-jamundi	Jamundí	settlement	CO	Valle del Cauca		3.26	-76.54	0	0	
vigie:co-la-gabarra	La Gabarra	settlement	CO	Norte de Santander		8.99	-72.9	0	0	
iso:CO-LAG	La Guajira	admin1	CO			11.5	-72.5	0	90	
iso:CO-MAG	Magdalena	admin1	CO			10.2	-74.3	0	90	
vigie:co-medellin	Medellín	settlement	CO	Antioquia		6.2518	-75.5636	2500000	0	
iso:CO-MET	Meta	admin1	CO			3.3	-73.2	0	150	
vigie:co-miranda	Miranda	settlement	CO	Cauca		3.25	-76.23	0	0	
iso:CO-NAR	Nariño	admin1	CO			1.5	-78	0	90	
vigie:co-neiva	Neiva	settlement	CO	Huila		2.93	-75.28	0	0	
iso:CO-NSA	Norte de Santander	admin1	CO			8	-72.9	0	80	
vigie:co-ocana	Ocaña	settlement	CO	Norte de Santander		8.24	-73.36	0	0	
vigie:co-pasto	Pasto	settlement	CO	Nariño		1.2136	-77.2811	380000	0	
vigie:co-popayan	Popayán	settlement	CO	Cauca		2.4382	-76.6132	260000	0	
vigie:co-puerto-asis	Puerto Asís	settlement	CO	Putumayo		0.51	-76.5	0	0	
iso:CO-PUT	Putumayo	admin1	CO			0.5	-75.9	0	90	
vigie:co-quibdo	Quibdó	settlement	CO	Chocó		5.69	-76.66	0	0	
iso:CO-QUI	Quindío	admin1	CO			4.5	-75.7	0	25	
iso:CO-RIS	Risaralda	admin1	CO			5.1	-75.9	0	35	
vigie:co-san-jose-del-guaviare	San José del Guaviare	settlement	CO	Guaviare		2.57	-72.64	0	0	
iso:CO-SAN	Santander	admin1	CO			6.7	-73.5	0	90	
vigie:co-santander-de-quilichao	Santander de Quilichao	settlement	CO	Cauca		3.01	-76.48	0	0	
vigie:co-saravena	Saravena	settlement	CO	Arauca		6.96	-71.87	0	0	
iso:CO-SUC	Sucre	admin1	CO			9.1	-75.1	0	55	
vigie:co-suarez	Suárez	settlement	CO	Cauca		2.95	-76.69	0	0	
vigie:co-tame	Tame	settlement	CO	Arauca		6.46	-71.74	0	0	
vigie:co-tibu	Tibú	settlement	CO	Norte de Santander		8.64	-72.73	0	0	
iso:CO-TOL	Tolima	admin1	CO			4	-75.2	0	90	
vigie:co-toribio	Toribío	settlement	CO	Cauca		2.96	-76.27	0	0	
vigie:co-tumaco	Tumaco	settlement	CO	Nariño		1.8	-78.76	90000	0	
iso:CO-VAC	Valle del Cauca	admin1	CO			3.9	-76.5	0	90	
iso:CO-VAU	Vaupés	admin1	CO			0.6	-70.6	0	130	
iso:CO-VID	Vichada	admin1	CO			4.7	-69.4	0	170	
`;
