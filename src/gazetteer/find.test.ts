import { describe, expect, test } from 'vitest';
import { describeToponyms, read } from './reading.fixture.ts';

/** A sentence, and its toponyms as `describeToponyms` writes them. */
type Case = readonly [text: string, toponyms: string];

const FRENCH: readonly Case[] = [
  ['Des tirs ont éclaté à Kayes mardi à l’aube.', 'Kayes settlement in 1'],
  ['Les assaillants ont attaqué Diboli et Gogui.', 'Diboli settlement in 1 #0 · Gogui settlement in 1 #0'],
  [
    'Kayes, Nioro du Sahel, Niono, Gogui et Sandaré ont été visées.',
    'Kayes settlement none 1 #0 · Nioro du Sahel settlement none 1 #0 · Niono settlement none 1 #0 · Gogui settlement none 1 #0 · Sandaré settlement none 1 #0',
  ],
  ['Au Mali, deux soldats sont morts dans la région de Mopti.', 'Mali country in 3 · Mopti admin1 in 3'],
  ['Une patrouille est tombée dans une embuscade dans la ville de Mopti.', 'Mopti settlement in 1'],
  ['Trois villages de la région de Kayes ont été pillés.', 'Kayes admin1 area 3'],
  ['Le couvre-feu vaut pour le cercle de Bankass.', 'Bankass admin2 area 2'],
  [
    'Des usines ont brûlé dans le cercle de Bafoulabé, région de Kayes.',
    'Bafoulabé admin2 in 2 <Kayes · Kayes admin1 area 3',
  ],
  ['Un convoi a sauté sur une mine à 30 km au nord de Djibo.', 'Djibo settlement offset 2'],
  ['Un convoi a sauté sur une mine à une trentaine de kilomètres de Ouallam.', 'Ouallam settlement offset 2'],
  ['L’embuscade s’est produite à quelques kilomètres à l’est de Gao.', 'Gao settlement offset 2'],
  ['Le camp se trouve à environ 500 mètres de Sévaré.', 'Sévaré settlement offset 2'],
  ['Des hommes armés ont été vus près de Ténenkou.', 'Ténenkou settlement near 2'],
  [
    'Des combats ont lieu aux environs de Goma, en RDC.',
    'Goma settlement near 2 <République démocratique du Congo · République démocratique du Congo country in 3',
  ],
  [
    'Le bus a été attaqué entre Douentza et Hombori.',
    'Douentza settlement between 2 #0 · Hombori settlement between 2 #0',
  ],
  [
    'Les citernes ont brûlé entre Kolondiéba et Kadiana, dans la région de Sikasso.',
    'Kolondiéba settlement between 2 #0 · ?Kadiana settlement between 2 <Sikasso #0 · Sikasso admin1 in 3',
  ],
  ['Le trafic est coupé sur l’axe Kayes–Bamako.', 'Kayes settlement axis 2 #0 · Bamako settlement axis 2 #0'],
  [
    'Le pont se trouve sur la route Kongoussi-Djibo.',
    'Kongoussi settlement axis 2 #0 · Djibo settlement axis 2 #0',
  ],
  ['La route de Léré à Niono est fermée.', 'Léré settlement axis 2 · Niono settlement axis 2'],
  [
    'Les corridors Kayes–Diboli–Gogui sont visés.',
    'Kayes settlement axis 2 #0 · Diboli settlement axis 2 #0 · Gogui settlement axis 2 #0',
  ],
  [
    'Les camions roulaient sur la route entre Dakar et Bamako.',
    'Dakar settlement between 2 #0 · Bamako settlement between 2 #0',
  ],
  ['Le convoi venait de retour de Djibo.', 'Djibo settlement from 1'],
  ['Les camions allaient vers Bamako.', 'Bamako settlement to 2'],
  ['Des habitants ont fui en direction de Kaya.', 'Kaya settlement to 2'],
  ['Le convoi, parti de Gao, a été attaqué à Léré.', 'Gao settlement from 1 #0 · Léré settlement in 1 #0'],
  [
    'Deux militaires sont morts à Sabcé, dans le Centre-Nord.',
    '?Sabcé settlement in 3 <Centre-Nord · Centre-Nord admin1 in 3',
  ],
  [
    'Les attaques ont touché Sabcé, dans le Centre-Nord, Sollé dans le Nord et Yondé au Centre-Est, au Burkina Faso.',
    '?Sabcé settlement in 3 <Centre-Nord #0 · Centre-Nord admin1 in 3 · ?Sollé settlement in 3 <Nord #0 · Nord admin1 in 3 · ?Yondé settlement in 3 <Centre-Est #0 · Centre-Est admin1 in 3 <Burkina Faso · Burkina Faso country in 3',
  ],
  [
    'Une école a brûlé à Ndodjiga, cercle de Youwarou, région de Mopti.',
    '?Ndodjiga settlement in 2 <Youwarou · ?Youwarou admin2 area 3 <Mopti · Mopti admin1 area 3',
  ],
  ['Le village de Barkaram a été attaqué.', '?Barkaram settlement in 1'],
  [
    'Les villages de Kaniéra, Barkaram et Tégou ont été incendiés.',
    '?Kaniéra settlement in 1 #0 · ?Barkaram settlement in 1 #0 · ?Tégou settlement in 1 #0',
  ],
  [
    'Des hommes armés ont pillé la localité de Tolobé, dans la région de Mopti.',
    '?Tolobé settlement in 3 <Mopti · Mopti admin1 in 3',
  ],
  ['À Ogossagou, les habitants enterrent leurs morts.', '?Ogossagou settlement in 1'],
  [
    'Blamonga, petite localité de la région des Savanes, a été attaquée.',
    '?Blamonga settlement none 3 <Savanes · Savanes admin1 area 3',
  ],
  [
    'Une attaque a frappé Pont-Sondé, dans l’Artibonite, en Haïti.',
    '?Pont-Sondé settlement in 1 <Artibonite · ?Artibonite settlement in 1 <Haïti · Haïti country in 3',
  ],
  ['Lidoli, près de Dori, est désert.', '?Lidoli settlement none 2 <Dori · Dori settlement near 2'],
  [
    'Au village Yenga, à environ 18 kilomètres de Kaya, deux soldats sont morts.',
    '?Yenga settlement in 2 <Kaya · Kaya settlement offset 2',
  ],
  ['Le colonel Souleymane Dembélé a lu le communiqué à Bamako.', 'Bamako settlement in 1'],
  ['Amadou Koufa et Mahmoud Barry dirigent la Katiba Macina.', ''],
  ['Mamadou Traoré, gouverneur de Kayes, a parlé.', 'Kayes settlement none 1'],
  ['Le général Oumar Diarra a visité Kayes.', 'Kayes settlement none 1'],
  ['Selon Le Monde et Radio France, le bilan est lourd.', ''],
  ['Il l’a dit à Radio France Internationale.', ''],
  ['Diarra Transport a suspendu ses lignes.', ''],
  ['L’État islamique au Sahel a revendiqué.', ''],
  ['L’Alliance des États du Sahel se réunit à Niamey.', 'Niamey settlement in 1'],
  ['Le fleuve Niger a débordé près de Gao.', 'Niger river area 3 · Gao settlement near 2'],
  ['Une attaque a eu lieu au Niger.', 'Niger country in 3'],
  [
    'Une attaque a eu lieu dans l’État du Niger, au Nigeria.',
    'Niger admin1 in 3 <Nigeria · Nigeria country in 3',
  ],
  ['Des pirogues traversent le fleuve Niger à Ségou.', 'Niger river area 3 · Ségou settlement in 1'],
  ['Les jihadistes opèrent autour du lac Tchad.', 'Chad lake near 2'],
  [
    'La région du Sahel, au Burkina Faso, est isolée.',
    'Sahel admin1 area 3 <Burkina Faso · Burkina Faso country in 3',
  ],
  ['Des violences secouent le Sahel.', 'Sahel region none 3'],
  ['La zone du Liptako-Gourma reste dangereuse.', 'Liptako-Gourma region area 3'],
  [
    'Une mosquée a été visée dans le Tillabéri, au Niger.',
    'Tillabéri admin1 in 3 <Niger · Niger country in 3',
  ],
  [
    'La région de Dosso, dans le sud-ouest du Niger, a été touchée.',
    'Dosso admin1 area 3 <Niger · sud-ouest du Niger country area 3',
  ],
  ['L’attaque s’est produite dans le nord du Mali.', 'nord du Mali country area 3'],
  ['Sept localités du sud-ouest malien ont été visées.', 'sud-ouest malien country area 3'],
  ['L’ouest malien est touché.', 'ouest malien country area 3'],
  ['L’attaque, dans le centre du Mali, a fait trente morts.', 'centre du Mali country area 3'],
  ['Au Mali, le groupe frappe aussi dans le nord.', 'Mali country in 3 · nord country area 3'],
  ['Le poste est à deux kilomètres de la frontière sénégalaise.', 'Sénégal country border 3'],
  ['Les deux hommes ont été pris près de la frontière avec le Niger.', 'Niger country border 3'],
  ['Des tirs ont retenti dans la capitale malienne.', 'Bamako settlement in 1'],
  ['Au Mali, des tirs ont retenti dans la capitale.', 'Mali country in 3 · Bamako settlement in 1'],
  ['L’aéroport de Bamako a été attaqué.', 'Bamako-Sénou airport in 1'],
  [
    'L’école de gendarmerie de Faladié, à Bamako, a été attaquée.',
    'Faladié quarter in 1 <Bamako · Bamako settlement in 1',
  ],
  [
    'Des hommes armés ont attaqué la mine d’or de Morila, dans le sud du Mali.',
    'Morila mine in 1 <Mali · sud du Mali country area 3',
  ],
  ['Le camp de Boulkessi est vide.', 'Boulkessi settlement in 1'],
  [
    'Mali : plus de 100 morts à Boulikessi dans une attaque.',
    'Mali country none 3 · Boulikessi settlement in 1',
  ],
  [
    'Des drones ont frappé Tin Zaouatine, dans le nord du Mali.',
    'Tin Zaouatine settlement in 1 <Mali · nord du Mali country area 3',
  ],
  [
    'Les régions de Kayes et de Nioro sont sous blocus.',
    'Kayes admin1 area 3 #0 · Nioro du Sahel settlement area 3 #0',
  ],
  [
    'Les régions de Ségou, Mopti et Gao ont un couvre-feu.',
    'Ségou admin1 area 3 #0 · Mopti admin1 area 3 #0 · Gao admin1 area 3 #0',
  ],
  ['Tombouctou (nord) a été attaquée.', 'Tombouctou settlement none 1 <Mali · nord country area 3'],
  ['Un autre camp a été attaqué à Tombouctou.', 'Tombouctou settlement in 1'],
  ['Banibangou, chef-lieu du département, est calme.', 'Banibangou settlement none 1'],
  ['L’armée malienne a riposté.', ''],
  ['Les soldats nigériens sont rentrés à Niamey.', 'Niamey settlement in 1'],
  ['Des Indiens ont été enlevés à Kayes.', 'Kayes settlement in 1'],
  ['Le maire de Djibo a été tué à Kongoussi.', 'Djibo settlement none 1 · Kongoussi settlement in 1'],
  ['Des habitants de Kayes racontent.', 'Kayes settlement none 1'],
  ['Goma, capitale du Nord-Kivu, est menacée.', 'Goma settlement none 1 <Nord-Kivu · Nord-Kivu admin1 in 3'],
  ['Deux attaques ont visé Kidira, au Sénégal.', 'Kidira settlement in 1 <Sénégal · Sénégal country in 3'],
  [
    'Le Mali, le Niger et le Burkina Faso ont signé.',
    'Mali country none 3 #0 · Niger country none 3 #0 · Burkina Faso country none 3 #0',
  ],
  [
    'Des échanges ont lieu entre le Mali et le Niger.',
    'Mali country between 3 #0 · Niger country between 3 #0',
  ],
  ['L’oléoduc Niger-Bénin a été saboté.', 'Niger country axis 3 #0 · Bénin country axis 3 #0'],
  ['Les FAMa et le JNIM se sont affrontés à Niono.', 'Niono settlement in 1'],
  ['L’ORTM et l’AFP parlent de 80 morts.', ''],
  ['Paris a réagi.', 'Paris settlement none 1'],
  ['Mardi, Bamako a démenti.', 'Bamako settlement none 1'],
  ['La préfecture de Kpendjal a été attaquée.', '?Kpendjal admin2 area 2'],
  ['Un engin a explosé dans la commune d’Amada-Gaza.', '?Amada-Gaza admin3 in 2'],
  [
    'Tola et Gningou, deux villages de la région des Savanes, ont été attaqués.',
    '?Tola settlement none 3 <Savanes #0 · ?Gningou settlement none 3 <Savanes #0 · Savanes admin1 area 3',
  ],
  ['Des hommes en armes ont quitté Dori pour Kaya.', 'Dori settlement from 1 · Kaya settlement none 1'],
  ['Le quartier de Faladié s’est réveillé sous les tirs.', 'Faladié quarter in 1'],
  [
    'L’attaque du village de Madina, dans la région de Sikasso, a fait deux morts.',
    'Madina settlement in 1 <Sikasso · Sikasso admin1 in 3',
  ],
  ['Madina a été attaquée.', '*Madina - none 1'],
  [
    'Le convoi a été pris en embuscade sur le tronçon Gao-Ansongo.',
    'Gao settlement axis 2 #0 · ?Ansongo settlement axis 2 #0',
  ],
  [
    'Deux gendarmes ont été tués à Tenenkou, région de Mopti.',
    'Ténenkou settlement in 1 <Mopti · Mopti admin1 area 3',
  ],
  [
    'Une position de l’armée à Niono a été attaquée, a dit un élu de Ségou.',
    'Niono settlement in 1 · Ségou settlement none 1',
  ],
  ['Un élu de Bafoulabé confie son inquiétude.', 'Bafoulabé settlement none 1'],
  ['Les assaillants sont entrés dans Djibo par le nord.', 'Djibo settlement in 1'],
  [
    'Le village de Tégou est situé à la frontière avec le Burkina Faso.',
    '?Tégou settlement in 1 · Burkina Faso country border 3',
  ],
  ['Le Sénégal voisin avait été épargné.', 'Sénégal country none 3'],
  ['Le gouverneur du Nord-Kivu a été blessé.', 'Nord-Kivu admin1 none 3'],
  ['Les sites de Loulo et de Gounkoto sont exploités.', ''],
  ['L’ambassade de l’Inde à Niamey a confirmé la mort d’un Indien.', 'Niamey settlement in 1'],
  ['Adama Traoré a marqué contre le Mali.', 'Mali country in 3'],
  ['L’Observateur Paalga parle de Djibo.', 'Djibo settlement none 1'],
  ['Une attaque a fait dix morts dans la province du Soum.', 'Soum admin2 in 3'],
  ['Des combats se poursuivent à l’intérieur de Kidal.', 'Kidal settlement in 1'],
  [
    'Les terroristes ont attaqué Zaouiet-Kounta, un village du cercle de Bankass.',
    '?Zaouiet-Kounta settlement in 2 <Bankass · Bankass admin2 area 2',
  ],
  [
    'Un barrage a été posé sur la route Port-au-Prince–Cap-Haïtien.',
    '?Port-au-Prince road axis 2 #0 · ?Cap-Haïtien settlement axis 2 #0',
  ],
  [
    'Une embuscade a eu lieu sur l’axe Bozoum-Bossangoa.',
    '?Bozoum road axis 2 #0 · ?Bossangoa settlement axis 2 #0',
  ],
  ['L’hôpital Saint-Nicolas a soigné des blessés.', ''],
  [
    'Des habitants de Pont Sondé ont fui vers Saint-Marc.',
    '?Pont Sondé settlement none 1 · ?Saint-Marc settlement to 2',
  ],
  ["La rançon profite au groupe « Jama'a Nusrat al-Islam wal-Muslimin ».", ''],
  [
    'Mardi, les localités de Djibo et de Biriki-Ouré sont tombées.',
    'Djibo settlement in 1 #0 · ?Biriki-Ouré settlement in 1 #0',
  ],
  ['Garoua – Douze soldats ont été tués à Kayes.', 'Kayes settlement in 1'],
  ['MALI – Trente commerçants ont disparu à Kayes.', 'Mali country none 3 · Kayes settlement in 1'],
  ['La route Kayes – Bamako est coupée.', 'Kayes settlement axis 2 #0 · Bamako settlement axis 2 #0'],
  ['A Monsieur le Préfet du cercle', ''],
  [
    'il est midi le journal à la une kayes où les combats se poursuivent ce mardi et les rebelles affirment tenir la ville ' +
      'depuis ce matin une information que bamako ne confirme pas pour le moment et la suite après la pause de midi',
    'Kayes settlement none 1 · Bamako settlement none 1',
  ],
  [
    'Le détachement de Djibo, planté près d’une mine dans le Soum, a été attaqué.',
    'Djibo settlement in 1 <Soum · Soum admin2 in 2',
  ],
  ['Deux soldats sont morts à Djibo, et dix dans le Soum.', 'Djibo settlement in 1 · Soum admin2 in 2'],
  ['Les voisins du quartier Légal Ségou racontent.', '?Légal Ségou quarter near 2'],
  ['Une roquette a touché le bateau « Tombouctou » près de Gao.', 'Gao settlement near 2'],
  ['L’opération Kayes et le film Mopti ne sont pas des lieux.', ''],
  ['Les élèves de l’école Sainte-Marie de Kayes sont libres.', 'Kayes settlement in 1'],
  ['L’engin a sauté à hauteur de Tingari.', '?Tingari settlement near 2'],
  ['Des hommes armés ont capturé deux espions au puits d’Infitara.', '?Infitara settlement in 1'],
  ['Non, a dit la mairie devant le palais de la Culture, à Kayes.', 'Kayes settlement in 1'],
  [
    'Les localités de Tégou, Lala et Sibor, dans les préfectures de Bankass et de Bafoulabé, ont été visées.',
    '?Tégou settlement in 2 <Bankass #0 · ?Lala settlement in 2 <Bankass #0 · ?Sibor settlement in 2 <Bafoulabé #0 · Bankass admin2 in 2 #1 · Bafoulabé admin2 in 2 #1',
  ],
  [
    'Des tirs ont touché le quartier Nyaba de Bamako.',
    '?Nyaba quarter in 2 <Bamako · Bamako settlement none 1',
  ],
  [
    'À Zongo et à Bira, trois villages ont été brûlés.',
    '?Zongo settlement in 1 #0 · ?Bira settlement in 1 #0',
  ],
  [
    'Dans les villages de Tin-Ajar et d’Inabala, on compte dix morts.',
    '?Tin-Ajar settlement in 1 #0 · ?Inabala settlement in 1 #0',
  ],
  ['L’hôtel Radisson de Bamako a été attaqué.', 'Bamako settlement in 1'],
  ['Selon Fabien Kakule, de la société civile, Kayes est calme.', 'Kayes settlement none 1'],
  ['Moussa de Djibo a parlé.', 'Djibo settlement none 1'],
  ['Le maire de Tolobé a été enlevé.', '?Tolobé settlement none 1'],
  ['Les combats autour de Ténenkou ont cessé.', 'Ténenkou settlement near 2'],
  ['L’armée a ratissé les environs de Gao.', 'Gao settlement near 2'],
  ['Le convoi a été attaqué à la sortie de Kayes.', 'Kayes settlement near 2'],
  ['Deux pirogues ont chaviré sur le Niger.', 'Niger river in 3'],
  [
    'La route reliant Douentza à Hombori est minée.',
    'Douentza settlement between 2 · Hombori settlement between 2',
  ],
  ['« Le Soleil de Mopti » en parle.', ''],
  [
    'ca tire depuis ce matin a sandaré et on a vu les motos partir vers gogui',
    'Sandaré settlement in 1 · Gogui settlement to 2',
  ],
  ['ils ont dit que la balle est dans notre camp et que rien ne va plus a kidal', 'Kidal settlement in 1'],
];

const ENGLISH: readonly Case[] = [
  ['Gunmen attacked Makurdi on Friday.', 'Makurdi settlement in 1'],
  [
    'Gunmen attacked Yelewata, in Guma Local Government Area, Benue State.',
    '?Yelewata settlement in 2 <Guma · Guma admin2 in 2 <Benue · Benue admin1 none 3',
  ],
  [
    'At least 100 people were killed in Yelewata, Benue State.',
    '?Yelewata settlement in 3 <Benue · Benue admin1 none 3',
  ],
  [
    'Armed men stormed a school in Papiri, Niger State.',
    '?Papiri settlement in 3 <Niger · Niger admin1 none 3',
  ],
  [
    'The pupils were taken from a school in Papiri, Agwara Local Government Area, Niger State.',
    '?Papiri settlement in 2 <Agwara · ?Agwara admin2 area 3 <Niger · Niger admin1 none 3',
  ],
  [
    'Troops moved into parts of Kwara, Kebbi and Niger States.',
    'Kwara admin1 in 3 #0 · Kebbi admin1 in 3 #0 · Niger admin1 area 3 #0',
  ],
  ['Two soldiers died in Borno.', 'Borno admin1 in 3'],
  [
    'The attack hit the village of Damaga in Borno State.',
    '?Damaga settlement in 3 <Borno · Borno admin1 in 3',
  ],
  [
    'Fighters raided Kwatas village near Makurdi.',
    '?Kwatas settlement in 2 <Makurdi · Makurdi settlement near 2',
  ],
  ['The convoy was hit 30 km north of Maiduguri.', 'Maiduguri settlement offset 2'],
  [
    'The ambush took place about 20 miles from Dori, in Burkina Faso.',
    'Dori settlement offset 2 <Burkina Faso · Burkina Faso country in 3',
  ],
  [
    'A bomb went off near Gao, in northern Mali.',
    'Gao settlement near 2 <Mali · northern Mali country area 3',
  ],
  [
    'Fighting was reported between Douentza and Hombori.',
    'Douentza settlement between 2 #0 · Hombori settlement between 2 #0',
  ],
  ['Residents blocked the Makurdi-Lafia Road.', 'Makurdi settlement axis 2 #0 · Lafia settlement axis 2 #0'],
  ['The highway from Makurdi to Lafia is closed.', 'Makurdi settlement axis 2 · Lafia settlement axis 2'],
  [
    'A drone struck el-Fasher, the capital of North Darfur.',
    'El Fasher settlement in 1 <North Darfur · North Darfur admin1 in 3',
  ],
  [
    'A drone strike hit a mosque in El Fasher, North Darfur, Sudan.',
    'El Fasher settlement in 1 <North Darfur · North Darfur admin1 none 3 <Sudan · Sudan country none 3',
  ],
  [
    'Shelling hit the Abu Shouk camp in El Fasher.',
    '?Abu Shouk camp in 2 <El Fasher · El Fasher settlement in 1',
  ],
  [
    'A drone strike hit a mosque in Sudan’s North Darfur.',
    'Sudan country in 3 · North Darfur admin1 none 3 <Sudan',
  ],
  ['A suicide bomber struck a hotel in the Somali capital.', 'Mogadishu settlement in 1'],
  ['Gunmen stormed a Mogadishu hotel.', 'Mogadishu settlement in 1'],
  ['The Sudan Doctors Network counted 43 dead.', 'Sudan country none 3'],
  ['They told Sudan Tribune.', ''],
  ['The Libyan National Army struck militants in Sabha.', 'Sabha settlement in 1'],
  ['The Niger Delta Avengers issued a threat.', ''],
  ['The Islamic State Sahel Province claimed the attack.', ''],
  ['President Bola Tinubu visited Benue.', 'Benue admin1 none 3'],
  ['Governor Hyacinth Alia went to Makurdi.', 'Makurdi settlement to 2'],
  ['Udeme Edet confirmed the attack in Makurdi.', 'Makurdi settlement in 1'],
  ['St Mary’s school reopened.', ''],
  ['The Al-Safiya Mosque was destroyed.', ''],
  ['The River Niger burst its banks.', 'Niger river area 3'],
  ['Niger and Nigeria share a border.', 'Niger country none 3 #0 · Nigeria country none 3 #0'],
  ['Niger State police confirmed the raid.', 'Niger admin1 none 3'],
  ['Residents fled from Djibo to Kaya.', 'Djibo settlement from 1 · Kaya settlement to 2'],
  ['Nigerian troops killed ten fighters.', ''],
  ['Kharkiv region came under attack.', 'Kharkiv admin1 area 3'],
  [
    'In Buhayivka, a village in the Chuhuiv district, a house burned.',
    '?Buhayivka settlement in 1 <Chuhuiv · ?Chuhuiv admin2 in 2',
  ],
  ['Camps near Lake Chad were searched.', 'Chad lake near 2'],
  ['Two herders were killed on the Nasarawa side.', 'Nasarawa admin1 in 3'],
  ['A protest was held at the Wurukum roundabout in Makurdi.', 'Makurdi settlement in 1'],
  ['The towns of Djibo and Dori are under siege.', 'Djibo settlement in 1 #0 · Dori settlement in 1 #0'],
  ['On Sunday, Abuja denied the report.', 'Abuja settlement none 1'],
  ['MAKURDI, Nigeria — The toll rose.', 'Makurdi settlement none 1 <Nigeria · Nigeria country none 3'],
  [
    'Fighters entered Goma, in the east of the Democratic Republic of Congo.',
    'Goma settlement in 1 <Democratic Republic of the Congo · east of the Democratic Republic of Congo country area 3',
  ],
  ['The mayor of Djibo was killed in Kongoussi.', 'Djibo settlement none 1 · Kongoussi settlement in 1'],
  ['The Kainji park was searched.', 'Kainji park area 2'],
  ['Gunmen Kill Ten In Borno Village Attack', 'Borno admin1 in 3'],
  ['In central Mali, villages burned.', 'central Mali country area 3'],
  ['The fighters came from neighbouring Nasarawa State.', 'Nasarawa admin1 from 3'],
  ['Insurgents overran a base in Guma LGA.', 'Guma admin2 in 2'],
  ['The Mali-Niger border is closed.', 'Mali country border 3 #0 · Niger country border 3 #0'],
  [
    'Suspected bandits killed four farmers in Unguwan Rogo, Plateau State.',
    '?Unguwan Rogo settlement in 3 <Plateau · Plateau admin1 area 3',
  ],
  ['Fighters loyal to Bello Turji raided Kwatas.', '?Kwatas settlement in 1'],
  ['The army said it had retaken Djibo.', 'Djibo settlement none 1'],
  [
    'Two officers were killed in an ambush between Minna and Kagara.',
    'Minna settlement between 2 #0 · ?Kagara settlement between 2 #0',
  ],
  ['A Reuters reporter in Goma heard gunfire.', 'Goma settlement in 1'],
  ['The Chief of Army Staff spoke in Abuja on Wednesday.', 'Abuja settlement none 1'],
  [
    'Insurgents attacked Damboa and Chibok in Borno State.',
    '?Damboa settlement in 3 <Borno #0 · ?Chibok settlement in 3 <Borno #0 · Borno admin1 in 3',
  ],
  ['On Monday, Tsoumbe was raided by gunmen.', '?Tsoumbe settlement none 1'],
  ['Residents of Zurmi fled.', '?Zurmi settlement none 1'],
  ['Shots were heard in central Mogadishu.', 'Mogadishu settlement in 1'],
  ['The head of the Kharkiv Regional State Administration spoke.', ''],
  ['GAROUA – Thirty traders were kidnapped near Kayes.', 'Kayes settlement near 2'],
  ['More than 70 people died in Gao.', 'Gao settlement in 1'],
  ['Two hit the school on Mon. 1 September in Gao.', 'Gao settlement in 1'],
  ['Farmers had their throats cut, said Babakura Kayes, who heads a group in Gao.', 'Gao settlement in 1'],
  ['The headquarters of the Sixth Infantry Division fell.', ''],
  ['Clashes between Kusasis and Mamprusis went on in Gao.', 'Gao settlement in 1'],
  ['The convoy drove through Mandoro, near Gao.', '?Mandoro settlement in 2 <Gao · Gao settlement near 2'],
  ['The embassy of India in Niamey confirmed it.', 'Niamey settlement in 1'],
  ['In "The Siege of Djibo", a lost column is besieged near Gao.', 'Gao settlement near 2'],
  ['Gunmen burned a lorry a short distance out of Djibo.', 'Djibo settlement near 2'],
  [
    'Soldiers searched the Ntarin quarter of Mogadishu.',
    '?Ntarin quarter in 2 <Mogadishu · Mogadishu settlement none 1',
  ],
  ['Gunmen reached Timbuktu on Monday.', 'Timbuktu settlement in 1'],
  ['Fighters hold the area west of El Fasher.', 'El Fasher settlement near 2'],
  ['Three boats sank on the Niger near Gao.', 'Niger river in 3 <Gao · Gao settlement near 2'],
  [
    'A mine went off on the track linking Douentza to Hombori.',
    'Douentza settlement between 2 · Hombori settlement between 2',
  ],
  ['Fighters crossed the Malian border near Gogui.', 'Mali country border 3 · Gogui settlement near 2'],
  ['The Kayes region of Mali is calm.', 'Kayes admin1 area 3 <Mali · Mali country none 3'],
  [
    'heavy shooting in djibo and kayes since dawn, the road to sikasso is closed',
    'Djibo settlement in 1 #0 · Kayes settlement in 1 #0 · Sikasso settlement to 2',
  ],
];

describe('toponyms in French', () => {
  test.each(FRENCH)('%s', (text, expected) => {
    expect(describeToponyms(read(text, 'fr').toponyms)).toBe(expected);
  });
});

describe('toponyms in English', () => {
  test.each(ENGLISH)('%s', (text, expected) => {
    expect(describeToponyms(read(text, 'en').toponyms)).toBe(expected);
  });
});
