/** Places of Afghanistan, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const AF = `
vigie:af-asadabad	Asadabad	settlement	AF	Kunar		34.87	71.15	0	0	
iso:AF-BDS	Badakhshan	admin1	AF			36.7	71	0	110	Badakhchan
iso:AF-BDG	Badghis	admin1	AF			35	63.8	0	70	
iso:AF-BGL	Baghlan	admin1	AF			35.8	69	0	70	
iso:AF-BAL	Balkh	admin1	AF			36.5	67	0	70	
iso:AF-BAM	Bamiyan	admin1	AF			34.8	67.5	0	70	
vigie:af-bamiyan	Bamiyan	settlement	AF	Bamiyan		34.82	67.83	0	0	
iso:AF-DAY	Daykundi	admin1	AF			33.7	66	0	70	
vigie:af-faizabad	Faizabad	settlement	AF	Badakhshan		37.117	70.58	0	0	Fayzabad
iso:AF-FRA	Farah	admin1	AF			32.5	62.5	0	110	
iso:AF-FYB	Faryab	admin1	AF			36.1	64.8	0	70	
vigie:af-gardez	Gardez	settlement	AF	Paktia		33.6	69.22	0	0	
iso:AF-GHA	Ghazni	admin1	AF			33.3	67.8	0	70	
vigie:af-ghazni	Ghazni	settlement	AF	Ghazni		33.5536	68.4269	140000	0	
iso:AF-GHO	Ghor	admin1	AF			34.1	64.9	0	100	
iso:AF-HEL	Helmand	admin1	AF			31.2	64	0	130	
iso:AF-HER	Hérat	admin1	AF			34.4	62.2	0	120	
vigie:af-herat	Hérat	settlement	AF	Hérat		34.3482	62.1997	575000	0	
vigie:af-jalalabad	Jalalabad	settlement	AF	Nangarhar		34.4265	70.4515	265000	0	
iso:AF-JOW	Jowzjan	admin1	AF			36.5	65.9	0	70	Jawzjan
iso:AF-KAB	Kaboul	admin1	AF			34.5	69.3	0	40	Kabul
vigie:af-kaboul	Kaboul	settlement	AF	Kaboul		34.5281	69.1723	4400000	0	Kabul
iso:AF-KAN	Kandahar	admin1	AF			31.3	65.8	0	120	
vigie:af-kandahar	Kandahar	settlement	AF	Kandahar		31.6133	65.7101	615000	0	
iso:AF-KAP	Kapisa	admin1	AF			34.95	69.6	0	25	
iso:AF-KHO	Khost	admin1	AF			33.35	69.9	0	40	
vigie:af-khost	Khost	settlement	AF	Khost		33.3395	69.9204	0	0	
iso:AF-KNR	Kunar	admin1	AF			34.85	71.1	0	45	
iso:AF-KDZ	Kunduz	admin1	AF			36.7	68.8	0	55	Koundouz
vigie:af-kunduz	Kunduz	settlement	AF	Kunduz		36.729	68.857	265000	0	Koundouz
iso:AF-LAG	Laghman	admin1	AF			34.8	70.2	0	40	
vigie:af-lashkar-gah	Lashkar Gah	settlement	AF	Helmand		31.5938	64.3716	200000	0	Lashkargah
iso:AF-LOG	Logar	admin1	AF			34	69.1	0	40	
iso:AF-WAR	Maidan Wardak	admin1	AF			34.2	68.2	0	60	Wardak
vigie:af-mazar-e-charif	Mazar-e-Charif	settlement	AF	Balkh		36.709	67.1109	470000	0	Mazar-i-Sharif|Mazar-e-Sharif
iso:AF-NAN	Nangarhar	admin1	AF			34.2	70.4	0	55	
iso:AF-NIM	Nimroz	admin1	AF			31	62.4	0	120	
iso:AF-NUR	Nouristan	admin1	AF			35.3	70.9	0	60	Nuristan
iso:AF-PIA	Paktia	admin1	AF			33.6	69.4	0	50	
iso:AF-PKA	Paktika	admin1	AF			32.5	68.8	0	80	
iso:AF-PAN	Panjshir	admin1	AF			35.4	69.7	0	40	
iso:AF-PAR	Parwan	admin1	AF			35	68.9	0	45	
vigie:af-pul-e-khumri	Pul-e-Khumri	settlement	AF	Baghlan		35.95	68.7	0	0	
iso:AF-SAM	Samangan	admin1	AF			36	67.9	0	70	
iso:AF-SAR	Sar-e Pol	admin1	AF			35.7	66.2	0	70	Sari Pul
vigie:af-spin-boldak	Spin Boldak	border_post	AF	Kandahar		31.01	66.4	0	0	
iso:AF-TAK	Takhar	admin1	AF			36.7	69.6	0	70	
vigie:af-torkham	Torkham	border_post	AF	Nangarhar		34.12	71.09	0	0	
iso:AF-URU	Uruzgan	admin1	AF			32.9	66.2	0	70	Oruzgan
iso:AF-ZAB	Zabul	admin1	AF			32.3	67.2	0	70	Zaboul
`;
