/** Places of Central African Republic, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const CF = `
vigie:cf-abba	Abba	settlement	CF	Nana-Mambéré		5.3	15.18	0	15	
geonames:240999	Alindao	settlement	CF	Basse-Kotto		5.0267	21.2088	14234	0	
vigie:cf-am-dafok	Am Dafok	border_post	CF	Vakaga		10.46	23.28	0	0	Amdafok|Um Dafuq
vigie:cf-amada-gaza	Amada-Gaza	settlement	CF	Mambéré		4.77	15.17	0	15	
vigie:cf-aeroport-de-bangui-m-poko	Aéroport de Bangui M’Poko	airport	CF	Bangui		4.3985	18.5188	0	2	M’Poko|Bangui M’Poko
vigie:cf-aigbado	Aïgbado	settlement	CF	Haute-Kotto		6.65	22.1	0	15	
vigie:cf-baboua	Baboua	settlement	CF	Nana-Mambéré		5.78	14.83	0	15	
vigie:cf-bakala	Bakala	settlement	CF	Ouaka		6.2	20.37	0	15	
vigie:cf-bakari	Bakari	settlement	CF	Mbomou		4.9	24.1	0	15	
vigie:cf-bakouma	Bakouma	settlement	CF	Mbomou		5.7	22.78	0	15	
geonames:240604	Bambari	settlement	CF	Ouaka		5.7679	20.6757	41000	0	
vigie:cf-bambouti	Bambouti	border_post	CF	Haut-Mbomou		5.4	27.2	0	0	
vigie:cf-bamingui	Bamingui	settlement	CF	Bamingui-Bangoran		7.57	20.18	0	15	
iso:CF-BB	Bamingui-Bangoran	admin1	CF			8.4109	20.6473	0	140	
vigie:cf-bang	Bang	settlement	CF	Ouham-Pendé		7.47	15.53	0	15	
geonames:240498	Bangassou	settlement	CF	Mbomou		4.7413	22.8184	35000	0	Bangassu|Bangasu
geonames:2389853	Bangui	settlement	CF	Bangui		4.3612	18.555	890000	0	
iso:CF-BGF	Bangui	admin1	CF			4.36	18.56	0	10	
geonames:2389804	Baoro	settlement	CF	Nana-Mambéré		5.6667	15.9667	6319	0	
iso:CF-BK	Basse-Kotto	admin1	CF			4.319	21.1786	0	80	
geonames:2389691	Batangafo	settlement	CF	Ouham		7.3008	18.2833	15310	0	
vigie:cf-bayanga	Bayanga	settlement	CF	Sangha-Mbaéré		2.9	16.26	0	15	
vigie:cf-benzambe	Benzambé	settlement	CF	Ouham		6.75	17.75	0	15	
geonames:2389086	Berbérati	settlement	CF	Mambéré		4.25	15.78	105000	0	
vigie:cf-besson	Besson	settlement	CF	Nana-Mambéré		6.259	14.816	0	0	
geonames:2388873	Bimbo	settlement	CF	Ombella-M’Poko		4.2567	18.4158	129655	0	
geonames:240210	Birao	settlement	CF	Vakaga		10.2849	22.7882	10000	0	
geonames:2388720	Boali	settlement	CF	Ombella-M’Poko		4.8005	18.1275	5876	0	
vigie:cf-bocaranga	Bocaranga	settlement	CF	Ouham-Pendé		6.99	15.64	0	15	
geonames:2388614	Boda	settlement	CF	Lobaye		4.3189	17.4695	16655	0	
vigie:cf-bogangolo	Bogangolo	settlement	CF	Ombella-M’Poko		5.57	18.3	0	15	
geonames:2388036	Bossangoa	settlement	CF	Ouham		6.4926	17.4552	36000	0	Bosangoa|Bossango
vigie:cf-bossembele	Bossembélé	settlement	CF	Ombella-M’Poko		5.27	17.65	0	0	
vigie:cf-bossemtele	Bossemtélé	settlement	CF	Ouham-Pendé		5.69	16.63	0	15	Bossemptélé
vigie:cf-botto	Botto	settlement	CF	Nana-Grébizi		6.85	19.05	0	15	
geonames:2387926	Bouar	settlement	CF	Nana-Mambéré		5.934	15.596	40000	0	Buar|Buara|Buare|bu a er|buwaru
geonames:2387890	Bouca	settlement	CF	Ouham		6.5073	18.2767	13250	0	
vigie:cf-boyo	Boyo	settlement	CF	Ouaka		5.717	21.5	0	0	
geonames:2387546	Bozoum	settlement	CF	Ouham-Pendé		6.3193	16.3799	40201	0	
geonames:239899	Bria	settlement	CF	Haute-Kotto		6.5423	21.9863	35000	0	
vigie:cf-bea-nana	Béa-Nana	settlement	CF	Ouham		7	17.3	0	15	
vigie:cf-beloko	Béloko	border_post	CF	Nana-Mambéré		5.93	14.62	0	0	
vigie:cf-betoko	Bétoko	settlement	CF	Ouham-Pendé		7.583	16.583	0	0	
vigie:cf-cantonnier	Cantonnier	border_post	CF	Nana-Mambéré		6.056	14.631	0	0	
geonames:2387495	Carnot	settlement	CF	Mambéré		4.9337	15.8666	54000	0	
vigie:cf-chimbolo	Chimbolo	mine	CF	Nana-Grébizi		6.65	18.9	0	2	Chingbolo
geonames:2387435	Damara	settlement	CF	Ombella-M’Poko		4.9607	18.7035	20093	0	
vigie:cf-dembia	Dembia	settlement	CF	Mbomou		5.1	24.5	0	15	
vigie:cf-dilapoko	Dilapoko	settlement	CF	Mambéré		4.6	15.3	0	15	
vigie:cf-dimbi	Dimbi	settlement	CF	Basse-Kotto		4.625	21.72	0	0	
vigie:cf-djema	Djema	settlement	CF	Haut-Mbomou		6.05	25.32	0	15	
vigie:cf-dekoa	Dékoa	settlement	CF	Kémo		6.32	19.07	0	15	
vigie:cf-farazala	Farazala	settlement	CF	Nana-Grébizi		7.4	19	0	15	
vigie:cf-fatima	Fatima	quarter	CF	Bangui		4.35	18.53	0	2	
vigie:cf-fode	Fodé	settlement	CF	Mbomou		5.481	23.314	0	0	
vigie:cf-gadzi	Gadzi	settlement	CF	Mambéré		4.79	16.7	0	15	
geonames:239300	Gambo	settlement	CF	Mbomou		4.6482	22.2633	4971	0	
vigie:cf-gamboula	Gamboula	border_post	CF	Mambéré		4.12	15.14	0	0	
vigie:cf-gordil	Gordil	settlement	CF	Vakaga		9.608	21.686	0	0	
vigie:cf-grimari	Grimari	settlement	CF	Ouaka		5.73	20.05	0	15	
iso:CF-HM	Haut-Mbomou	admin1	CF			5.3959	26.4921	0	140	
iso:CF-HK	Haute-Kotto	admin1	CF			6.5423	21.9863	0	160	
geonames:238566	Ippy	settlement	CF	Ouaka		6.2679	21.2247	16571	0	
geonames:2386042	Kabo	settlement	CF	Ouham		7.6994	18.629	13637	0	
geonames:2386012	Kaga-Bandoro	settlement	CF	Nana-Grébizi		6.9896	19.1874	25000	0	
vigie:cf-kambakota	Kambakota	settlement	CF	Ouham		7.1	17.9	0	15	
geonames:238373	Kembé	settlement	CF	Basse-Kotto		4.6227	21.8864	11513	0	
geonames:2385535	Kouango	settlement	CF	Ouaka		4.9934	19.9619	7529	0	
vigie:cf-koui	Koui	settlement	CF	Ouham-Pendé		6.936	15.45	0	0	De Gaulle
vigie:cf-kouki	Kouki	settlement	CF	Ouham		7.17	17.32	0	15	
vigie:cf-koundjouli	Koundjouli	settlement	CF	Ouham-Pendé		7.3	15.95	0	15	
iso:CF-KG	Kémo	admin1	CF			5.718	19.0739	0	75	
vigie:cf-lemouna	Lemouna	settlement	CF	Ouham-Pendé		7.05	16.15	0	15	
vigie:cf-adm1-lim-pende	Lim-Pendé	admin1	CF			7.5	16	0	70	
vigie:cf-liwa	Liwa	settlement	CF	Ouaka		5.96	20.68	0	15	
iso:CF-LB	Lobaye	admin1	CF			3.8678	17.9892	0	75	
vigie:cf-maloum	Maloum	settlement	CF	Ouaka		6.5	20.9	0	15	
iso:CF-HS	Mambéré	admin1	CF			4.2612	15.7922	0	100	Mambéré-Kadéï
vigie:cf-mann	Mann	settlement	CF	Ouham-Pendé		7.4	15.5	0	15	
vigie:cf-markounda	Markounda	settlement	CF	Ouham		7.6	16.95	0	15	
geonames:2384770	Mbaïki	settlement	CF	Lobaye		3.8704	18	67132	0	
vigie:cf-mboki	Mboki	settlement	CF	Haut-Mbomou		5.32	25.96	0	15	M’Boki
iso:CF-MB	Mbomou	admin1	CF			4.7413	22.8184	0	120	
vigie:cf-mbres	Mbrès	settlement	CF	Nana-Grébizi		6.67	19.8	0	15	
vigie:cf-mingala	Mingala	settlement	CF	Basse-Kotto		5.095	21.787	0	0	
geonames:237478	Mobaye	settlement	CF	Basse-Kotto		4.32	21.18	19431	0	
vigie:cf-mouka	Mouka	settlement	CF	Haute-Kotto		7.25	21.9	0	15	
vigie:cf-moyenne-sido	Moyenne-Sido	border_post	CF	Ouham		8.22	18.7	0	0	
vigie:cf-nana-bakassa	Nana-Bakassa	settlement	CF	Ouham		7	17.28	0	15	
iso:CF-KB	Nana-Grébizi	admin1	CF			6.9896	19.1874	0	80	Nana-Gribizi
iso:CF-NM	Nana-Mambéré	admin1	CF			5.934	15.596	0	90	
vigie:cf-nassole	Nassole	settlement	CF	Mambéré		4.3	15.2	0	15	Nasollé
vigie:cf-ndah	Ndah	settlement	CF	Haute-Kotto		8.1	23	0	15	
vigie:cf-ndassima	Ndassima	mine	CF	Ouaka		6.2	20.8	0	2	
vigie:cf-ndomete	Ndomété	settlement	CF	Nana-Grébizi		7.05	19.1	0	15	
geonames:237379	Ndélé	settlement	CF	Bamingui-Bangoran		8.4091	20.653	11000	0	
vigie:cf-ngakobo	Ngakobo	settlement	CF	Ouaka		5.3	20.7	0	15	
vigie:cf-ngaoundaye	Ngaoundaye	settlement	CF	Ouham-Pendé		7.47	15.5	0	15	N’Gaoundaye
vigie:cf-ngarba	Ngarba	settlement	CF	Bamingui-Bangoran		9.1	20.5	0	15	
vigie:cf-niakari	Niakari	settlement	CF	Mbomou		4.85	22.78	0	15	
vigie:cf-niem-yelewa	Niem-Yelewa	settlement	CF	Nana-Mambéré		6.2	15.25	0	15	Niem
geonames:2383827	Nola	settlement	CF	Sangha-Mbaéré		3.5249	16.0458	26809	0	
vigie:cf-nzako	Nzako	settlement	CF	Mbomou		6.1	22.85	0	15	Nzacko
vigie:cf-nzoro	Nzoro	settlement	CF	Ouham-Pendé		7.3	15.6	0	15	
geonames:236950	Obo	settlement	CF	Haut-Mbomou		5.4	26.5	13000	0	
iso:CF-MP	Ombella-M’Poko	admin1	CF			5	18	0	100	Ombella-Mpoko
geonames:236901	Ouadda	settlement	CF	Haute-Kotto		8.0777	22.4007	5434	0	
iso:CF-UK	Ouaka	admin1	CF			5.7679	20.6757	0	120	
vigie:cf-ouanda-djalle	Ouanda-Djallé	settlement	CF	Vakaga		8.9	22.8	0	15	
vigie:cf-ouandago	Ouandago	settlement	CF	Nana-Grébizi		7.2	18.8	0	15	
vigie:cf-ouandja	Ouandja	settlement	CF	Haute-Kotto		9.2	22.6	0	15	
geonames:236844	Ouango	settlement	CF	Mbomou		4.3133	22.5552	4365	0	
iso:CF-AC	Ouham	admin1	CF			6.4926	17.4552	0	120	
vigie:cf-adm1-ouham-fafa	Ouham-Fafa	admin1	CF			7.35	18.28	0	80	
iso:CF-OP	Ouham-Pendé	admin1	CF			6.3193	16.3799	0	95	
vigie:cf-pk12	PK12	quarter	CF	Ombella-M’Poko		4.45	18.53	0	2	PK 12
vigie:cf-pk5	PK5	quarter	CF	Bangui		4.375	18.53	0	2	PK-5|Kilomètre 5|KM5
geonames:2383523	Paoua	settlement	CF	Ouham-Pendé		7.2427	16.4406	18441	0	
vigie:cf-poumbolo	Poumbolo	settlement	CF	Mbomou		4.38	22.299	0	0	Pombolo
vigie:cf-rafai	Rafaï	settlement	CF	Mbomou		4.97	23.93	0	15	
vigie:cf-sam-ouandja	Sam-Ouandja	settlement	CF	Haute-Kotto		8.53	23.25	0	15	
iso:CF-SE	Sangha-Mbaéré	admin1	CF			3.4	16.1	0	80	
vigie:cf-sanguere-lim	Sanguéré-Lim	settlement	CF	Ouham-Pendé		7.1	15.3	0	15	
vigie:cf-satema	Satéma	settlement	CF	Basse-Kotto		4.32	21.68	0	15	
vigie:cf-seko	Seko	settlement	CF	Ouaka		5.896	21.129	0	0	
geonames:2383119	Sibut	settlement	CF	Kémo		5.7338	19.0833	34267	0	
vigie:cf-sikikede	Sikikédé	settlement	CF	Vakaga		9.787	21.613	0	0	
vigie:cf-tagbara	Tagbara	settlement	CF	Ouaka		6.3	21	0	15	
vigie:cf-tiringoulou	Tiringoulou	settlement	CF	Vakaga		9.6	22.2	0	15	
iso:CF-VK	Vakaga	admin1	CF			10.2849	22.7882	0	140	
vigie:cf-yalinga	Yalinga	settlement	CF	Haute-Kotto		6.5	23.26	0	15	
vigie:cf-yaloke	Yaloké	settlement	CF	Ombella-M’Poko		5.32	17.09	0	15	
vigie:cf-yelewa	Yelewa	settlement	CF	Nana-Mambéré		6.3	15.3	0	15	
vigie:cf-yenga	Yenga	settlement	CF	Nana-Mambéré		5.9	15.45	0	10	
vigie:cf-zangba	Zangba	settlement	CF	Basse-Kotto		4.448	20.987	0	0	
vigie:cf-zoukombo	Zoukombo	settlement	CF	Nana-Mambéré		5.85	14.75	0	15	
geonames:235826	Zémio	settlement	CF	Haut-Mbomou		5.0314	25.1361	14000	0	
`;
