import { describe, expect, test } from 'vitest';
import { type Case, readPlaces } from './telling.fixture.ts';

/** Where, and how many incidents: what makes reports hard to read by rule, a phenomenon a table. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'a capital that acts in a clause of its own is a government',
    [
      [
        'en',
        'Jets struck a port at Hodeidah on Monday in the deadliest raid since Washington began its campaign. At least 38 people were killed.',
        'Hodeidah g1',
      ],
      [
        'en',
        'Nine people were killed in Gaza on Monday, hours after Paris and London condemned the offensive.',
        'Gaza g1',
      ],
      [
        'fr',
        'Des drones ont frappé Odessa lundi, après que Moscou et Pékin ont rejeté une trêve. Neuf personnes ont été tuées.',
        'Odessa g1',
      ],
      ['en', 'Nine people were killed on Monday after Mogadishu was attacked by gunmen.', 'Mogadishu g1'],
    ],
  ],
  [
    'of two names that only a comma joins the second says where an unlisted one lies',
    [
      ['en', 'Gunmen burnt the police post in Adogba, Lokoja, on Tuesday. Two officers died.', 'Adogba g2'],
      ['en', 'Gunmen killed two people in Adogba, Dekina, Kogi State, on Tuesday.', 'Adogba g2'],
      ['en', 'Raiders rode into Sabon Layi, in Rijau, on Tuesday and killed five farmers.', 'Sabon Layi g2'],
      ['en', 'Zamzam camp, El Fasher: shells again yesterday, nine people killed.', 'Zamzam g1'],
      ['fr', 'Des hommes armés ont tué quatre personnes à Adogba, Lokoja, mardi.', 'Adogba g2'],
      [
        'fr',
        'Des assaillants sont entrés à Sabon Layi, à Rijau, mardi et ont tué cinq paysans.',
        'Sabon Layi g2',
      ],
      ['en', 'Bombs killed ten people in Adogba, Jos and Gombe on Tuesday.', 'Adogba g1 | Jos g1 | Gombe g1'],
      ['en', 'Drones hit Kadugli, Dilling on Tuesday.', 'Kadugli g1 | Dilling g1'],
      ['fr', 'Des attaques à Djibo, Arbinda mardi ont fait dix morts.', 'Djibo g1 | Arbinda g1'],
    ],
  ],
  [
    'the capital of a region is its largest town, not the country’s',
    [
      [
        'en',
        'Gunmen killed four farmers in Danmusa on Monday. A bomb went off in the state capital on Tuesday, killing two.',
        'Danmusa g1 | Katsina g1',
      ],
      [
        'en',
        'Gunmen killed four farmers in Bokkos on Monday. In the state capital, Jos, a bomb went off on Tuesday, killing two.',
        'Bokkos g1 | Jos g1',
      ],
      [
        'en',
        'Gunmen killed four farmers in Bokkos on Monday. A bomb went off in the capital on Tuesday, killing two.',
        'Bokkos g1 | Abuja g1',
      ],
      [
        'fr',
        'Le M23 a bombardé Kavumu lundi. Des étudiants ont marché mardi dans la capitale provinciale.',
        'Kavumu g1 | Bukavu g1',
      ],
      [
        'fr',
        'Des hommes armés ont tué deux bergers à Gossi lundi. Mardi, une roquette est tombée au chef-lieu de région.',
        'Gossi g1 | Tombouctou g1',
      ],
    ],
  ],
  [
    'where who speaks is from is not where more people fell',
    [
      [
        'fr',
        'À Djibo, quatre personnes ont été tuées mardi et une à Arbinda, d’après un élu de Kaya.',
        'Djibo g1 | Arbinda g1',
      ],
      [
        'fr',
        'Mardi, quatre personnes ont été tuées à Djibo et une à Arbinda, selon un habitant de Kaya.',
        'Djibo g1 | Arbinda g1',
      ],
      [
        'en',
        'Four people were killed at Djibo on Tuesday and one at Arbinda, according to an official in Kaya.',
        'Djibo g1 | Arbinda g1',
      ],
    ],
  ],
  [
    'a first sentence that sets the town and tells of nothing',
    [
      [
        'fr',
        'Kumba porte le deuil. Lundi, vers midi, une dizaine d’hommes en civil ont ouvert le feu dans une salle de classe.',
        'Kumba g1',
      ],
      [
        'fr',
        'Toumour est en ruine. Ils sont venus à pied, à la tombée de la nuit. Les combattants de Boko Haram ont mis le feu aux cases et au marché.',
        'Toumour g1',
      ],
      [
        'en',
        'Kumba is in mourning. Around noon on Monday, a dozen men in plain clothes opened fire in a classroom.',
        'Kumba g1',
      ],
      ['en', 'Kumba is in mourning. Violence has changed many lives.', ''],
    ],
  ],
  [
    'a dateline, the name of a region over a headline, and a place told in the next sentence',
    [
      [
        'en',
        'ABUJA, Nigeria (Wire) — Gunmen attacked a church on Sunday, killing 12 worshippers. The church is in Owo, in Ondo state.',
        'Owo g1',
      ],
      ['en', 'ABUJA, Nigeria — Gunmen attacked a church on Sunday, killing 12 worshippers.', 'Nigeria g3'],
      [
        'en',
        'Gunmen surrounded a school on Tuesday and took 30 pupils. They were taken from Kuriga, in Kaduna state.',
        'Kuriga g1',
      ],
      [
        'fr',
        'Mopti : un bus saute sur une mine, cinq morts\nUn engin explosif a détruit un bus mardi à Bankass. Cinq passagères sont décédées.',
        'Bankass g1',
      ],
      [
        'en',
        'Gunmen stormed a mosque in Fambita, in the rural commune of Kokorou, and massacred 44 worshippers on Friday.',
        'Fambita g1',
      ],
    ],
  ],
  [
    'further dead in another town, and what only looks like them',
    [
      [
        'fr',
        'Un groupe armé a attaqué lundi le marché de Gossi, où trente personnes ont été tuées. Quatre autres ont péri à Hombori.',
        'Gossi g1 | Hombori g1',
      ],
      [
        'fr',
        'Des hommes armés ont tué dix civils lundi à Gossi. Trois blessés sont décédés à l’hôpital de Gao.',
        'Gossi g1',
      ],
      [
        'fr',
        'Des hommes armés ont tué dix civils lundi à Gossi. Un car est tombé dans un ravin à Hombori, faisant trois morts.',
        'Gossi g1',
      ],
      [
        'en',
        'Gunmen killed ten people on Monday in Gossi. Four others died in Hombori.',
        'Gossi g1 | Hombori g1',
      ],
      [
        'en',
        'Gunmen killed ten people on Monday in Gossi. Four of the wounded died at a hospital in Bamako.',
        'Gossi g1',
      ],
    ],
  ],
  [
    'the town of the sentence before, and the office of a victim',
    [
      ['fr', 'Gossi s’est muée lundi en zone de guerre. Des miliciens y ont affronté l’armée.', 'Gossi g1'],
      [
        'en',
        'The market of Gossi is closed. Gunmen attacked it on Monday, and ten traders were killed there.',
        'Gossi g1',
      ],
      [
        'fr',
        'Soixante personnes, dont le maire de Banibangou, ont été tuées lundi dans l’ouest du Niger. Elles ont été attaquées près d’Inatès.',
        'Inatès g2',
      ],
      ['fr', 'Dix personnes, dont le maire de Gossi, ont été tuées lundi par des hommes armés.', 'Gossi g1'],
    ],
  ],
  [
    'ordinals that stand for an attack',
    [
      [
        'fr',
        'Lundi, deux attaques ont eu lieu au Mali. La première a pris pour cible un bateau à Bamba ; la seconde a visé la position des FAMa à Gossi.',
        'Bamba g1 | Gossi g1',
      ],
      [
        'fr',
        'Deux réformes passent lundi à Gossi. La première vise les écoles ; la seconde a visé les impôts.',
        '',
      ],
    ],
  ],
  [
    'whose embassy it is, and who holds an office',
    [
      ['fr', 'Lundi, des assaillants ont frappé l’ambassade de France à Ouagadougou.', 'Ouagadougou g1'],
      [
        'fr',
        'Un drone a frappé lundi un hôpital de Nyala. Le gouverneur du Darfour, Malik Dorgo, a précisé que le drone avait frappé les urgences.',
        'Nyala g1',
      ],
      [
        'fr',
        'Vingt convives ont été tués lundi à Nyala, communique Oreh Sindou, gouverneur de la région de Kharkiv.',
        'Nyala g1',
      ],
    ],
  ],
  [
    'the sea that a port lies on',
    [['en', 'Warplanes pounded Yemen’s Red Sea port of Hodeidah on Monday.', 'Hodeidah g1']],
  ],
  [
    'the capital, where the country is known by a town alone',
    [
      [
        'fr',
        'Dimanche, un attentat a fait dix morts à Damas. Lundi, six civils ont été tués dans la banlieue de la capitale.',
        'Damas g1 | Damas g2',
      ],
    ],
  ],
  [
    'an acronym that is a town’s name in small letters',
    [
      [
        'fr',
        'L’Armée de libération du Baloutchistan (BLA) est derrière l’attaque de lundi. La BLA a tué trois soldats à Mach.',
        'Mach g1',
      ],
      ['en', 'The Baloch Liberation Army (BLA) attacked a train near Mach on Monday.', 'Mach g2'],
    ],
  ],
  [
    'a capital behind a convoy of its army',
    [
      ['fr', 'Un convoi de l’armée de Bamako est tombé lundi dans une embuscade à Anéfis.', 'Anéfis g1'],
      ['fr', 'Le siège de la police de Mogadiscio a été attaqué lundi.', 'Mogadiscio g1'],
    ],
  ],
  [
    'where a town lies and where attackers are from',
    [
      [
        'en',
        'Gunmen killed 13 people in Boni on Monday. The town, 35 km from Gossi, was attacked again on Tuesday.',
        'Boni g1 | Boni g1',
      ],
      [
        'fr',
        'Des hommes armés ont tué 13 personnes lundi à Boni. La ville, située à 35 km de Gossi, a été attaquée encore mardi.',
        'Boni g1 | Boni g1',
      ],
      [
        'en',
        'Gunmen killed 13 people in Boni on Monday. Armed men from Gossi attacked three camps, killing five.',
        'Boni g1',
      ],
    ],
  ],
  [
    'a market by its name in a town',
    [
      [
        'en',
        'Gunmen killed a trader in Boni on Sunday. In Mogadishu, a roadside bomb went off near the Bakara market on Monday, killing a policeman.',
        'Boni g1 | Mogadishu g1',
      ],
    ],
  ],
  [
    'a quarter and its town',
    [
      [
        'fr',
        'Des obus sont tombés lundi sur le quartier Abaradjou à Tombouctou, tuant une femme et blessant ses deux enfants.',
        'Abaradjou g2',
      ],
      [
        'fr',
        'Un attentat a visé lundi le siège de la police de Mogadiscio, faisant quatre morts.',
        'Mogadiscio g1',
      ],
      ['fr', 'De retour de Mopti, le maire de Bankass a été enlevé lundi.', 'Bankass g1'],
      ['fr', 'Les VDP de Nagré sont tombés lundi dans une embuscade : 12 morts.', 'Nagré g1'],
      [
        'fr',
        'Les massacres de Welingara et de Djébock, lundi, ont fait 42 morts.',
        'Welingara g1 | Djebock g1',
      ],
      ['fr', 'Mali : le Jnim revendique l’attaque de Sévaré et dit avoir tué 40 soldats.', 'Sévaré g1'],
    ],
  ],
  [
    'coordinated and nested places',
    [
      [
        'fr',
        'Lundi, des attaques ont visé Sabcé, dans le Centre-Nord, et Yondé, au Centre-Est.',
        'Sabcé g1 | Yondé g1',
      ],
    ],
  ],
  [
    'offset and between places',
    [
      ['fr', 'Lundi, un convoi a été attaqué à 22 km de Gossi.', 'Gossi g2'],
      [
        'fr',
        'Lundi, un convoi a été attaqué à une trentaine de km de Ouallam, elle-même à une centaine de km au nord de Niamey.',
        'Ouallam g2',
      ],
      ['fr', 'Lundi, un car a été attaqué entre Kaniéra et Lakamané.', 'Kaniéra g2'],
      ['en', 'A convoy was attacked 22 km from Gossi on Monday.', 'Gossi g2'],
      ['en', 'A bus was attacked between Gossi and Hombori on Monday.', 'Gossi g2'],
    ],
  ],
  [
    'place, person, river or paper',
    [
      ['fr', 'Lundi, Moussa Diarra a été tué par des hommes armés à Boni.', 'Boni g1'],
      ['fr', 'Selon Le Soir de Bamako, trois civils ont été tués lundi à Gossi.', 'Gossi g1'],
      ['fr', 'Lundi, des hommes armés ont tué trois personnes à Boulikessi.', 'Boulikessi g1'],
      [
        'fr',
        'Lundi, au bord du fleuve Niger, des hommes armés ont tué deux pêcheurs près de Ansongo.',
        'Ansongo g2',
      ],
    ],
  ],
  [
    'the town named before, and the area it lies in',
    [
      [
        'fr',
        'À Gossi, on enterre les morts. Lundi, des hommes armés ont attaqué cette localité du nord-est du Mali, tuant dix civils.',
        'Gossi g1',
      ],
      [
        'en',
        'Gossi is burying its dead. On Monday gunmen raided this village in northern Mali and killed ten residents.',
        'Gossi g1',
      ],
      [
        'fr',
        'Dans la région de Mopti, malgré la trêve, des combats ont opposé lundi deux milices près de Boni.',
        'Boni g2',
      ],
      ['en', 'In Mopti region, despite the truce, two militias clashed on Monday near Boni.', 'Boni g2'],
    ],
  ],
  [
    'what only says where another place lies, or where people met',
    [
      [
        'fr',
        'À une trentaine de kilomètres de Gossi, le village de Boni a été attaqué lundi : dix morts.',
        'Boni g1',
      ],
      [
        'en',
        'Meeting in Gossi, ministers condemned Sunday’s attack on Boni in which thirty soldiers died.',
        'Boni g1',
      ],
      ['en', 'The RSF captured the South Kordofan town of Dilling on Monday.', 'Dilling g1'],
      ['fr', 'Lundi, des islamistes venus par la Komadougou ont attaqué un poste de Bosso.', 'Bosso g1'],
    ],
  ],
  [
    'two villages behind a colon, a headline and its story',
    [
      [
        'fr',
        'Lundi, des hommes armés ont attaqué deux villages du cercle de Bankass : Ogossagou et Welingara.',
        'Ogossagou g1 | Welingara g1',
      ],
      [
        'fr',
        'Mali : douze morts dans une attaque près de Gossi\nDouze personnes ont été tuées lundi lorsque des hommes armés ont ouvert le feu sur le marché de Boni.',
        'Boni g1',
      ],
    ],
  ],
  [
    'names of buildings',
    [
      ['en', 'On Monday gunmen killed two pupils at Oumar Bello secondary school in Gossi.', 'Gossi g1'],
      ['fr', 'Lundi, des hommes armés ont tué deux clients de l’hôtel Bamba, à Gossi.', 'Gossi g1'],
    ],
  ],
  [
    'a further deed without a place is where the one before it was',
    [
      [
        'fr',
        'Lundi, des hommes armés ont enlevé deux éleveurs à Boni. Mardi, ils ont tué un commerçant à Gossi. Son frère a été enlevé.',
        'Boni g1 | Gossi g1 | Gossi g1',
      ],
      [
        'en',
        'On Monday gunmen kidnapped two herders in Boni. On Tuesday gunmen killed a trader in Gossi. His brother was kidnapped.',
        'Boni g1 | Gossi g1 | Gossi g1',
      ],
    ],
  ],
  [
    'several incidents and look-alikes',
    [
      [
        'fr',
        'Lundi, un véhicule a sauté sur une mine près de Boni. Mardi, des hommes armés ont tué deux civils à Gossi.',
        'Boni g2 | Gossi g1',
      ],
      ['fr', 'L’attaquant a frappé dès la 10e minute et l’équipe a lancé l’assaut du but adverse.', ''],
      ['fr', 'Les candidats se lancent à l’assaut des électeurs dans la région de Mopti.', ''],
      ['fr', 'Au cours d’un exercice, les soldats ont simulé une attaque contre le camp de Boni.', ''],
      ['fr', 'Une mine d’or s’est effondrée lundi près de Kangaba : quarante orpailleurs sont morts.', ''],
      ['fr', 'Le 1er décembre 1944, à Thiaroye, l’armée coloniale a tué des dizaines de tirailleurs.', ''],
      ['en', 'During a drill, soldiers simulated an attack on the camp in Boni.', ''],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readPlaces(lang, text)).toBe(expected);
  });
});
