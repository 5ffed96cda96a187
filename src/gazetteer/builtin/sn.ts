/** Places of Senegal, sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md. */
export const SN = `
geonames:2254630	Aroundou	settlement	SN	Tambacounda		14.7635	-12.2528	0	0	
geonames:2254441	Bakel	settlement	SN	Tambacounda		14.9024	-12.4594	0	0	
vigie:sn-adm2-bakel	Bakel	admin2	SN	Tambacounda		14.9	-12.46	0	45	
geonames:2254289	Bandafassi	settlement	SN	Kédougou		12.5396	-12.3106	0	0	
vigie:sn-bantaco	Bantaco	settlement	SN	Kédougou		12.75	-12.1	0	10	
geonames:2253954	Bembou	settlement	SN	Kédougou		12.8238	-11.8765	0	0	
geonames:2253901	Bignona	settlement	SN	Ziguinchor		12.8103	-16.2264	26237	0	Pagnona
vigie:sn-boffa-bayotte	Boffa-Bayotte	settlement	SN	Ziguinchor		12.45	-16.35	0	10	forêt de Bayotte
geonames:7302183	Cap Skirring	settlement	SN	Ziguinchor		12.3501	-16.7171	0	0	Cap Skiring
vigie:sn-casamance	Casamance	region	SN	Ziguinchor		12.75	-15.8	0	90	
geonames:2253277	Dahra	settlement	SN	Louga		15.3484	-15.4799	30000	0	Dara
geonames:2253354	Dakar	settlement	SN	Dakar		14.6937	-17.4441	2650000	0	
iso:SN-DK	Dakar	admin1	SN			14.73	-17.4	0	20	
geonames:2252615	Diattacounda	settlement	SN	Sédhiou		12.5697	-15.6842	0	0	Diattakounda|Diatakounda|Yatacounda|Yatakounda|Yatakunda
vigie:sn-diboli-sambailo	Diboli-Sambailo	settlement	SN	Kédougou		12.6	-12.8	0	10	
geonames:2252336	Diouloulou	settlement	SN	Ziguinchor		13.05	-16.6	0	0	
geonames:2252309	Diourbel	settlement	SN	Diourbel		14.6604	-16.24	148024	0	
iso:SN-DB	Diourbel	admin1	SN			14.75	-16.2	0	40	
geonames:2252270	Djibidione	settlement	SN	Ziguinchor		13.0667	-16.2667	0	0	
vigie:sn-faleme	Falémé	region	SN	Tambacounda		14.3	-12.1	0	30	
geonames:2251911	Fatick	settlement	SN	Fatick		14.344	-16.416	24243	0	
iso:SN-FK	Fatick	admin1	SN			14.2	-16.4	0	50	
geonames:2251821	Fongolembi	settlement	SN	Kédougou		12.4225	-12.0102	0	0	
vigie:sn-gathiary	Gathiary	settlement	SN	Tambacounda		14.15	-12.1	0	10	
geonames:2251473	Goudiry	settlement	SN	Tambacounda		14.1815	-12.718	0	0	Goudiri
vigie:sn-adm2-goudiry	Goudiry	admin2	SN	Tambacounda		14.18	-12.71	0	55	
geonames:2251470	Goudomp	settlement	SN	Sédhiou		12.5778	-15.8722	0	0	Goudonp
geonames:2595778	Guédiawaye	settlement	SN	Dakar		14.7745	-17.4021	0	0	
geonames:2251007	Kaffrine	settlement	SN	Kaffrine		14.1059	-15.5508	28396	0	
iso:SN-KA	Kaffrine	admin1	SN			14.1	-15.4	0	60	
geonames:2251002	Kafountine	settlement	SN	Ziguinchor		12.9253	-16.7389	0	0	Cafountine|Cafoutine|Kafoutin
geonames:2250849	Kanel	settlement	SN	Matam		15.4916	-13.1763	10165	0	Karel
geonames:2250805	Kaolack	settlement	SN	Kaolack		14.152	-16.0726	172305	0	
iso:SN-KL	Kaolack	admin1	SN			14	-16	0	45	
vigie:sn-kharakhena	Kharakhéna	settlement	SN	Kédougou		12.8	-11.55	0	10	Karakhéna
geonames:2249898	Khossanto	settlement	SN	Kédougou		13.133	-11.9701	0	0	
geonames:2249892	Kidira	settlement	SN	Tambacounda		14.457	-12.217	0	0	
geonames:2249782	Kolda	settlement	SN	Kolda		12.8939	-14.9413	58809	0	
iso:SN-KD	Kolda	admin1	SN			12.95	-14.6	0	80	
vigie:sn-kothiary	Kothiary	settlement	SN	Tambacounda		13.9	-13.45	0	10	
geonames:2249576	Koumpentoum	settlement	SN	Tambacounda		13.9833	-14.5667	0	0	Koumpenntoum|Koumpenntoun|Koupentoun
vigie:sn-adm2-koumpentoum	Koumpentoum	admin2	SN	Tambacounda		13.98	-14.55	0	50	
geonames:2249493	Koussanar	settlement	SN	Tambacounda		13.8667	-14.0833	0	0	
geonames:2250645	Kédougou	settlement	SN	Kédougou		12.5556	-12.1808	30000	0	
iso:SN-KE	Kédougou	admin1	SN			12.8	-12.2	0	75	
vigie:sn-adm2-kedougou	Kédougou	admin2	SN	Kédougou		12.7	-12.2	0	45	
vigie:sn-keniekenie	Kéniékénié	settlement	SN	Kédougou		12.55	-11.5	0	10	
geonames:2249281	Linguère	settlement	SN	Louga		15.3953	-15.1193	0	0	Lingnere|Lynguere
geonames:2249222	Louga	settlement	SN	Louga		15.6187	-16.2244	67154	0	
iso:SN-LG	Louga	admin1	SN			15.3	-15.4	0	80	
geonames:2248929	Mako	settlement	SN	Kédougou		12.8555	-12.3506	0	0	
geonames:2248752	Matam	settlement	SN	Matam		15.6559	-13.2554	15306	0	
iso:SN-MT	Matam	admin1	SN			15.2	-13.5	0	80	
geonames:2248698	Mbacké	settlement	SN	Diourbel		14.7903	-15.908	74100	0	Mbaké
geonames:2248477	Mbour	settlement	SN	Thiès		14.422	-16.9638	0	0	Mbur
vigie:sn-mine-de-mako	Mine de Mako	mine	SN	Kédougou		12.87	-12.37	0	2	
vigie:sn-missirah	Missirah	settlement	SN	Tambacounda		13.52	-13.51	0	10	
vigie:sn-moudery	Moudéry	settlement	SN	Tambacounda		15.06	-12.57	0	10	
vigie:sn-moussala	Moussala	border_post	SN	Kédougou		12.916	-11.406	0	0	
vigie:sn-moussala-kidira	Moussala-Kidira	settlement	SN	Tambacounda		14.4	-12.2	0	10	
vigie:sn-medina-baffe	Médina Baffé	settlement	SN	Kédougou		12.78	-12	0	10	Médina Bafé
geonames:2248412	Médina Yoro Foulah	settlement	SN	Kolda		13.3	-14.7167	0	0	Médina-Yorofoula|Medina Yoro
vigie:sn-adm2-medina-yoro-foulah	Médina Yoro Foulah	admin2	SN	Kolda		13.3	-14.7	0	40	
vigie:sn-naye	Nayé	border_post	SN	Tambacounda		14.418	-12.208	0	0	
geonames:2246922	Ourossogui	settlement	SN	Matam		15.6059	-13.3223	14888	0	Ouro Sogui|Ouri Sogui|Ouro Soghy
geonames:2246901	Oussouye	settlement	SN	Ziguinchor		12.485	-16.5469	4107	0	
vigie:sn-parc-national-du-niokolo-koba	Parc national du Niokolo-Koba	park	SN	Kédougou		13.07	-12.9	0	50	Niokolo Koba
geonames:2246678	Pikine	settlement	SN	Dakar		14.7646	-17.3907	874062	0	
geonames:2246654	Podor	settlement	SN	Saint-Louis		16.6178	-15.0414	0	0	
geonames:2246544	Richard-Toll	settlement	SN	Saint-Louis		16.4625	-15.7008	44752	0	
geonames:2246522	Rosso	border_post	SN	Saint-Louis		16.4203	-15.7983	9923	0	
geonames:2246512	Rufisque	settlement	SN	Dakar		14.7154	-17.2733	0	0	Rjufisk|Rufisko|ryufisuku
vigie:sn-sabodala	Sabodala	mine	SN	Kédougou		13.17	-12.11	0	2	
vigie:sn-sadatou	Sadatou	settlement	SN	Tambacounda		13.9	-12.05	0	10	
geonames:2246452	Saint-Louis	settlement	SN	Saint-Louis		16.0179	-16.4896	250000	0	
iso:SN-SL	Saint-Louis	admin1	SN			16.3	-15.2	0	75	
geonames:2246431	Salémata	settlement	SN	Kédougou		12.6285	-12.8166	0	0	
vigie:sn-adm2-salemata	Salémata	admin2	SN	Kédougou		12.65	-12.8	0	30	
vigie:sn-sambrambougou	Sambrambougou	settlement	SN	Kédougou		13.18	-11.9	0	10	
geonames:2246188	Saraya	settlement	SN	Kédougou		12.8317	-11.7538	0	0	
vigie:sn-adm2-saraya	Saraya	admin2	SN	Kédougou		12.85	-11.75	0	45	
geonames:2245535	Sindian	settlement	SN	Ziguinchor		12.9631	-16.1819	0	0	
geonames:2245704	Sédhiou	settlement	SN	Sédhiou		12.7081	-15.5569	19702	0	Sedhiu
iso:SN-SE	Sédhiou	admin1	SN			12.9	-15.6	0	50	
geonames:2244991	Tambacounda	settlement	SN	Tambacounda		13.7707	-13.6673	107000	0	
iso:SN-TC	Tambacounda	admin1	SN			13.9	-13.2	0	120	
vigie:sn-adm2-tambacounda	Tambacounda	admin2	SN	Tambacounda		13.5	-13.5	0	70	
geonames:2244802	Thiès	settlement	SN	Thiès		14.7894	-16.926	320000	0	
iso:SN-TH	Thiès	admin1	SN			14.8	-16.9	0	40	
geonames:2244386	Tivaouane	settlement	SN	Thiès		14.9744	-16.9397	0	0	Tiwawan
geonames:2244353	Tomboronkoto	settlement	SN	Kédougou		12.7992	-12.2899	0	0	
geonames:2244322	Touba	settlement	SN	Diourbel		14.85	-15.8833	750000	0	
geonames:2244236	Toumboura	settlement	SN	Tambacounda		13.9687	-12.2165	0	0	
geonames:2244177	Vélingara	settlement	SN	Kolda		13.15	-14.1167	22441	0	
vigie:sn-adm2-velingara	Vélingara	admin2	SN	Kolda		13.1	-13.9	0	45	
geonames:2243940	Ziguinchor	settlement	SN	Ziguinchor		12.568	-16.2733	205000	0	
iso:SN-ZG	Ziguinchor	admin1	SN			12.75	-16.3	0	50	
`;
