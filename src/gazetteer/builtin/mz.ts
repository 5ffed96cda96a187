/** Places of Mozambique, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const MZ = `
vigie:mz-afungi	Afungi	region	MZ	Cabo Delgado		-10.83	40.53	0	8	
vigie:mz-ancuabe	Ancuabe	settlement	MZ	Cabo Delgado		-13	39.85	0	15	
vigie:mz-awasse	Awasse	settlement	MZ	Cabo Delgado		-11.42	39.98	0	15	Auasse
vigie:mz-balama	Balama	settlement	MZ	Cabo Delgado		-13.35	38.57	0	15	
geonames:1052373	Beira	settlement	MZ	Sofala		-19.8436	34.8389	530000	0	
iso:MZ-P	Cabo Delgado	admin1	MZ			-12.3	39.5	0	140	
vigie:mz-catupa	Catupa	forest	MZ	Cabo Delgado		-12.05	40.3	0	15	
vigie:mz-chai	Chai	settlement	MZ	Cabo Delgado		-11.93	39.98	0	15	
geonames:1049261	Chimoio	settlement	MZ	Manica		-19.1164	33.4833	372821	0	
vigie:mz-chipene	Chipene	settlement	MZ	Nampula		-14.15	40.1	0	15	
vigie:mz-chiure	Chiúre	settlement	MZ	Cabo Delgado		-13.42	39.83	0	15	
vigie:mz-diaca	Diaca	settlement	MZ	Cabo Delgado		-11.45	39.85	0	15	
vigie:mz-erati	Eráti	admin2	MZ	Nampula		-13.9	39.8	0	25	
iso:MZ-G	Gaza	admin1	MZ			-23.5	32.8	0	200	
vigie:mz-gorongosa	Gorongosa	settlement	MZ	Sofala		-18.68	34.07	0	15	
vigie:mz-ibo	Ibo	island	MZ	Cabo Delgado		-12.34	40.58	0	5	
iso:MZ-I	Inhambane	admin1	MZ			-22.9	34.8	0	200	
geonames:1043893	Lichinga	settlement	MZ	Niassa		-13.3128	35.2406	200000	0	
vigie:mz-litamanda	Litamanda	settlement	MZ	Cabo Delgado		-11.95	39.95	0	15	
vigie:mz-macomia	Macomia	settlement	MZ	Cabo Delgado		-12.25	40.13	0	15	
vigie:mz-macomia-sede	Macomia-Sede	settlement	MZ	Cabo Delgado		-12.25	40.13	0	15	
iso:MZ-B	Manica	admin1	MZ			-18.9	33.5	0	200	
geonames:1040652	Maputo	settlement	MZ	Ville de Maputo		-25.9655	32.5832	1100000	0	
iso:MZ-L	Maputo	admin1	MZ			-25.6	32.3	0	90	
vigie:mz-matemo	Matemo	island	MZ	Cabo Delgado		-12.22	40.58	0	5	
vigie:mz-mazeze	Mazeze	settlement	MZ	Cabo Delgado		-13.5	40.15	0	15	
vigie:mz-mbau	Mbau	settlement	MZ	Cabo Delgado		-11.63	40.3	0	15	
vigie:mz-mecula	Mecula	settlement	MZ	Niassa		-12.08	37.66	0	15	
vigie:mz-mecufi	Mecúfi	settlement	MZ	Cabo Delgado		-13.28	40.57	0	15	
vigie:mz-meluco	Meluco	settlement	MZ	Cabo Delgado		-12.55	39.63	0	15	
vigie:mz-memba	Memba	settlement	MZ	Nampula		-14.19	40.53	0	15	
vigie:mz-messalo	Messalo	river	MZ	Cabo Delgado		-11.7	40.2	0	0	
vigie:mz-metuge	Metuge	settlement	MZ	Cabo Delgado		-12.9	40.4	0	15	
vigie:mz-miangalewa	Miangalewa	settlement	MZ	Cabo Delgado		-11.85	39.93	0	15	
vigie:mz-mieze	Mieze	settlement	MZ	Cabo Delgado		-13.12	40.43	0	15	
vigie:mz-mocimboa-da-praia	Mocímboa da Praia	settlement	MZ	Cabo Delgado		-11.35	40.35	62000	0	
vigie:mz-monjane	Monjane	settlement	MZ	Cabo Delgado		-10.9	40.4	0	15	
geonames:1037125	Montepuez	settlement	MZ	Cabo Delgado		-13.1256	38.9997	77000	0	
vigie:mz-mucojo	Mucojo	settlement	MZ	Cabo Delgado		-12.07	40.47	0	15	
vigie:mz-mueda	Mueda	settlement	MZ	Cabo Delgado		-11.67	39.56	0	15	
vigie:mz-muidumbe	Muidumbe	admin2	MZ	Cabo Delgado		-11.82	39.83	0	25	
geonames:1035025	Nacala	settlement	MZ	Nampula		-14.5626	40.6854	225000	0	
vigie:mz-namacunde	Namacunde	settlement	MZ	Cabo Delgado		-11.85	39.8	0	15	
vigie:mz-namanhumbir	Namanhumbir	mine	MZ	Cabo Delgado		-13.1	39.3	0	2	
vigie:mz-namapa	Namapa	settlement	MZ	Nampula		-13.72	39.83	0	15	
vigie:mz-namatil	Namatil	settlement	MZ	Cabo Delgado		-11.1	39.55	0	15	
vigie:mz-nambija	Nambija	settlement	MZ	Cabo Delgado		-11.75	39.9	0	15	
vigie:mz-naminaue	Naminaue	settlement	MZ	Cabo Delgado		-12.3	39.5	0	15	Naminawe
geonames:1033356	Nampula	settlement	MZ	Nampula		-15.1165	39.2666	740000	0	
iso:MZ-N	Nampula	admin1	MZ			-15.1	39.2	0	150	
vigie:mz-namuno	Namuno	settlement	MZ	Cabo Delgado		-13.62	38.82	0	15	
vigie:mz-nangade	Nangade	settlement	MZ	Cabo Delgado		-11.07	39.73	0	15	
vigie:mz-nangololo	Nangololo	settlement	MZ	Cabo Delgado		-11.85	39.75	0	15	
vigie:mz-naparama	Naparama	settlement	MZ	Cabo Delgado		-13.4	39.8	0	15	
vigie:mz-nhica-do-rovuma	Nhica do Rovuma	settlement	MZ	Cabo Delgado		-10.72	40.22	0	15	
iso:MZ-A	Niassa	admin1	MZ			-13	36.6	0	200	
vigie:mz-nkonga	Nkonga	settlement	MZ	Cabo Delgado		-11.2	39.85	0	15	
vigie:mz-ocua	Ocua	settlement	MZ	Cabo Delgado		-13.67	39.85	0	15	
vigie:mz-olumbe	Olumbe	settlement	MZ	Cabo Delgado		-10.98	40.45	0	15	
vigie:mz-palma	Palma	settlement	MZ	Cabo Delgado		-10.78	40.48	0	15	
geonames:1028918	Pemba	settlement	MZ	Cabo Delgado		-12.974	40.5177	200000	0	
vigie:mz-pundanhar	Pundanhar	settlement	MZ	Cabo Delgado		-10.83	39.97	0	15	
geonames:1028434	Quelimane	settlement	MZ	Zambézia		-17.8786	36.8883	350000	0	
vigie:mz-quionga	Quionga	settlement	MZ	Cabo Delgado		-10.57	40.5	0	15	
vigie:mz-quissanga	Quissanga	settlement	MZ	Cabo Delgado		-12.42	40.48	0	15	
vigie:mz-quiterajo	Quiterajo	settlement	MZ	Cabo Delgado		-11.75	40.45	0	15	
vigie:mz-ruby-montepuez	Ruby Montepuez	mine	MZ	Cabo Delgado		-13.08	39.3	0	2	Montepuez Ruby Mining
vigie:mz-reserve-de-niassa	Réserve de Niassa	park	MZ	Niassa		-12.2	37.6	0	80	Niassa Reserve|Mbatamila
iso:MZ-S	Sofala	admin1	MZ			-19	34.8	0	150	
geonames:1026014	Tete	settlement	MZ	Tete		-16.1564	33.5867	300000	0	
iso:MZ-T	Tete	admin1	MZ			-15.6	32.6	0	200	
vigie:mz-vamizi	Vamizi	island	MZ	Cabo Delgado		-11.02	40.68	0	5	
iso:MZ-MPM	Ville de Maputo	admin1	MZ			-25.95	32.58	0	15	Maputo City
vigie:mz-xitaxi	Xitaxi	settlement	MZ	Cabo Delgado		-12.05	39.85	0	15	
iso:MZ-Q	Zambézia	admin1	MZ			-16.6	37.2	0	200	
`;
