/** Places of Pakistan, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const PK = `
iso:PK-JK	Azad Cachemire	admin1	PK			33.9	73.8	0	80	Azad Kashmir|Azad Jammu and Kashmir
vigie:pk-bajaur	Bajaur	admin2	PK	Khyber Pakhtunkhwa		34.75	71.5	0	20	Bajaour
iso:PK-BA	Baloutchistan	admin1	PK			28.3	65.5	0	300	Balochistan|Baluchistan|Béloutchistan
vigie:pk-bannu	Bannu	settlement	PK	Khyber Pakhtunkhwa		32.989	70.6056	0	0	
vigie:pk-bolan	Bolan	region	PK	Baloutchistan		29.5	67.5	0	30	
vigie:pk-chaman	Chaman	border_post	PK	Baloutchistan		30.92	66.45	0	0	
vigie:pk-dera-ismail-khan	Dera Ismail Khan	settlement	PK	Khyber Pakhtunkhwa		31.83	70.9	0	0	D.I. Khan
iso:PK-GB	Gilgit-Baltistan	admin1	PK			35.8	74.9	0	150	
vigie:pk-gwadar	Gwadar	settlement	PK	Baloutchistan		25.12	62.33	0	0	
vigie:pk-hangu	Hangu	settlement	PK	Khyber Pakhtunkhwa		33.53	71.06	0	0	Hangou
iso:PK-IS	Islamabad	admin1	PK			33.7	73.06	0	20	
vigie:pk-islamabad	Islamabad	settlement	PK	Islamabad		33.7215	73.0433	1000000	0	
vigie:pk-kalat	Kalat	settlement	PK	Baloutchistan		29.03	66.59	0	0	
vigie:pk-karachi	Karachi	settlement	PK	Sind		24.8607	67.0011	14900000	0	
vigie:pk-karak	Karak	settlement	PK	Khyber Pakhtunkhwa		33.12	71.09	0	0	
vigie:pk-khar	Khar	settlement	PK	Khyber Pakhtunkhwa		34.73	71.52	0	0	
vigie:pk-khuzdar	Khuzdar	settlement	PK	Baloutchistan		27.81	66.61	0	0	
vigie:pk-khyber	Khyber	admin2	PK	Khyber Pakhtunkhwa		34	71	0	30	
iso:PK-KP	Khyber Pakhtunkhwa	admin1	PK			34	71.5	0	150	KPK
vigie:pk-kohat	Kohat	settlement	PK	Khyber Pakhtunkhwa		33.59	71.44	0	0	
vigie:pk-kurram	Kurram	admin2	PK	Khyber Pakhtunkhwa		33.7	70.3	0	35	Lower Kurram|Upper Kurram|Central Kurram
vigie:pk-lahore	Lahore	settlement	PK	Pendjab		31.558	74.3507	11100000	0	
vigie:pk-lakki-marwat	Lakki Marwat	settlement	PK	Khyber Pakhtunkhwa		32.61	70.91	0	0	
vigie:pk-mach	Mach	settlement	PK	Baloutchistan		29.87	67.33	0	0	
vigie:pk-mastung	Mastung	settlement	PK	Baloutchistan		29.8	66.85	0	0	
vigie:pk-mir-ali	Mir Ali	settlement	PK	Khyber Pakhtunkhwa		32.97	70.27	0	0	
vigie:pk-miranshah	Miranshah	settlement	PK	Khyber Pakhtunkhwa		33	70.07	0	0	Miram Shah
vigie:pk-musakhail	Musakhail	settlement	PK	Baloutchistan		30.87	69.82	0	0	
vigie:pk-muzaffarabad	Muzaffarabad	settlement	PK	Azad Cachemire		34.37	73.47	0	0	
vigie:pk-nushki	Nushki	settlement	PK	Baloutchistan		29.55	66.02	0	0	
vigie:pk-panjgur	Panjgur	settlement	PK	Baloutchistan		26.97	64.1	0	0	
vigie:pk-parachinar	Parachinar	settlement	PK	Khyber Pakhtunkhwa		33.9	70.1	0	0	
iso:PK-PB	Pendjab	admin1	PK			31	72.5	0	250	Punjab
vigie:pk-peshawar	Peshawar	settlement	PK	Khyber Pakhtunkhwa		34.008	71.5785	1970000	0	
vigie:pk-quetta	Quetta	settlement	PK	Baloutchistan		30.1834	66.9987	1000000	0	
vigie:pk-rawalpindi	Rawalpindi	settlement	PK	Pendjab		33.6007	73.0679	2100000	0	
iso:PK-SD	Sind	admin1	PK			26.2	68.6	0	200	Sindh
vigie:pk-swat	Swat	admin2	PK	Khyber Pakhtunkhwa		35	72.4	0	40	
vigie:pk-tirah	Tirah	region	PK	Khyber Pakhtunkhwa		33.8	70.9	0	20	
vigie:pk-turbat	Turbat	settlement	PK	Baloutchistan		26	63.05	0	0	
vigie:pk-wana	Wana	settlement	PK	Khyber Pakhtunkhwa		32.3	69.57	0	0	
vigie:pk-waziristan-du-nord	Waziristan du Nord	admin2	PK	Khyber Pakhtunkhwa		32.95	70.1	0	40	North Waziristan
vigie:pk-waziristan-du-sud	Waziristan du Sud	admin2	PK	Khyber Pakhtunkhwa		32.3	69.8	0	45	South Waziristan
vigie:pk-zhob	Zhob	settlement	PK	Baloutchistan		31.34	69.45	0	0	
`;
