/** Places of Tunisia, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const TN = `
iso:TN-12	Ariana	admin1	TN			36.8601	10.1934	0	12	
iso:TN-13	Ben Arous	admin1	TN			36.7545	10.2217	0	15	
vigie:tn-ben-gardane	Ben Gardane	settlement	TN	Médenine		33.14	11.22	0	0	Ben Guerdane
geonames:2472706	Bizerte	settlement	TN	Bizerte		37.2744	9.8739	115268	0	
iso:TN-23	Bizerte	admin1	TN			37.2744	9.8739	0	35	
iso:TN-31	Béja	admin1	TN			36.7256	9.1817	0	35	
vigie:tn-dehiba	Dehiba	border_post	TN	Tataouine		32.01	10.7	0	0	
vigie:tn-djebel-mghila	Djebel Mghila	mountain	TN	Kasserine		35.38	9.17	0	10	Jebel Mghila|mont Mghila
vigie:tn-djebel-semmama	Djebel Semmama	mountain	TN	Kasserine		35.3	8.85	0	8	mont Semmama|Jebel Semmama
vigie:tn-djerba	Djerba	island	TN	Médenine		33.8	10.9	0	18	
vigie:tn-foussana	Foussana	settlement	TN	Kasserine		35.33	8.62	0	0	
geonames:2468369	Gabès	settlement	TN	Gabès		33.8815	10.0982	110075	0	
iso:TN-81	Gabès	admin1	TN			33.8815	10.0982	0	50	
geonames:2468353	Gafsa	settlement	TN	Gafsa		34.425	8.7842	81232	0	
iso:TN-71	Gafsa	admin1	TN			34.425	8.7842	0	50	
geonames:2470088	Jendouba	settlement	TN	Jendouba		36.5011	8.7802	51408	0	Dzhenduba|Jundubah
iso:TN-32	Jendouba	admin1	TN			36.5011	8.7802	0	35	
iso:TN-41	Kairouan	admin1	TN			35.6781	10.0963	0	35	
geonames:2473457	Kasserine	settlement	TN	Kasserine		35.1676	8.8365	80000	0	
iso:TN-42	Kasserine	admin1	TN			35.1676	8.8365	0	50	
iso:TN-73	Kébili	admin1	TN			33.7044	8.969	0	90	
iso:TN-33	Le Kef	admin1	TN			36.1742	8.7049	0	35	El Kef
iso:TN-53	Mahdia	admin1	TN			35.5047	11.0622	0	35	
iso:TN-14	Manouba	admin1	TN			36.81	10.1	0	15	La Manouba
iso:TN-52	Monastir	admin1	TN			35.778	10.8262	0	20	
vigie:tn-mont-chaambi	Mont Chaambi	mountain	TN	Kasserine		35.2	8.68	0	12	djebel Chaambi|Djebel Chambi|Mount Chaambi
vigie:tn-musee-du-bardo	Musée du Bardo	quarter	TN	Manouba		36.81	10.13	0	2	Bardo|Bardo Museum
geonames:2469473	Médenine	settlement	TN	Médenine		33.355	10.5055	61705	0	
iso:TN-82	Médenine	admin1	TN			33.355	10.5055	0	60	
iso:TN-21	Nabeul	admin1	TN			36.4561	10.7376	0	35	
vigie:tn-port-el-kantaoui	Port El-Kantaoui	settlement	TN	Sousse		35.89	10.59	0	0	El Kantaoui
vigie:tn-ras-jedir	Ras Jedir	border_post	TN	Médenine		33.15	11.56	0	0	Ras Ajdir
vigie:tn-remada	Remada	settlement	TN	Tataouine		32.31	10.4	0	0	
vigie:tn-sbeitla	Sbeitla	settlement	TN	Sidi Bouzid		35.23	9.13	0	0	
vigie:tn-sbiba	Sbiba	settlement	TN	Kasserine		35.54	9.07	0	0	
geonames:2467454	Sfax	settlement	TN	Sfax		34.7406	10.7603	280000	0	
iso:TN-61	Sfax	admin1	TN			34.7406	10.7603	0	50	
iso:TN-43	Sidi Bouzid	admin1	TN			35.0382	9.4849	0	50	
iso:TN-34	Siliana	admin1	TN			36.085	9.3708	0	35	
geonames:2464915	Sousse	settlement	TN	Sousse		35.8254	10.637	220000	0	
iso:TN-51	Sousse	admin1	TN			35.8254	10.637	0	25	
iso:TN-83	Tataouine	admin1	TN			32	10.2	0	120	
iso:TN-72	Tozeur	admin1	TN			33.9197	8.1335	0	45	
geonames:2464470	Tunis	settlement	TN	Tunis		36.819	10.1658	700000	0	
iso:TN-11	Tunis	admin1	TN			36.819	10.1658	0	10	
iso:TN-22	Zaghouan	admin1	TN			36.4029	10.1429	0	35	
`;
