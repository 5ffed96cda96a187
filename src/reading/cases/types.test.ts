import { describe, expect, test } from 'vitest';
import { type Case, readFigures, readParties } from './telling.fixture.ts';

/** What was done, by whom, to whom: the types of incidents, a phenomenon a table. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'a town in other hands was taken, whoever fell over it; one that was only entered was not',
    [
      [
        'fr',
        'Le M23 s’est emparé lundi de Masisi. Au moins dix soldats ont été tués, selon un élu.',
        'Non-state actor overtakes territory @ Masisi by m23',
      ],
      [
        'en',
        'M23 rebels took control of Masisi on Monday. At least ten people were killed when the fighters attacked the town, residents said.',
        'Non-state actor overtakes territory @ Masisi by m23',
      ],
      [
        'en',
        'The Malian army took control of Ber on Monday. Rebels had left the town before the soldiers arrived. Three people were killed, residents said.',
        'Government regains territory @ Ber by fama',
      ],
      [
        'fr',
        'Des hommes armés sont entrés lundi dans Boni et ont tué trois commerçants.',
        'Attack @ Boni by unknown-armed',
      ],
    ],
  ],
  [
    'many people killed outweigh the few forces who fell among them',
    [
      [
        'en',
        'Fighters of JNIM killed at least sixty people in Boni on Monday. Two soldiers were also among the dead.',
        'Attack @ Boni by jnim',
      ],
      [
        'fr',
        'Des rebelles ont tué soixante personnes lundi à Masisi. Deux assaillants ont été blessés dans un échange de tirs avec la police.',
        'Attack @ Masisi by unknown-armed',
      ],
      [
        'fr',
        'Les ADF ont attaqué dimanche une église à Komanda. La Monusco compte quarante morts.',
        'Attack @ Komanda by adf',
      ],
      ['en', 'JNIM fighters attacked a hotel in Gao on Monday.', 'Attack @ Gao by jnim'],
    ],
  ],
  [
    'gas is a weapon of its own, by whatever it comes; tear gas is not',
    [
      [
        'en',
        'Forty people died in a suspected gas attack on Saraqib on Monday. Warplanes had struck the town at dawn.',
        'Chemical weapon @ Saraqib by nobody',
      ],
      ['en', 'The Sudanese army dropped chlorine on Nyala on Monday.', 'Chemical weapon @ Nyala by saf'],
      ['fr', 'L’armée soudanaise a utilisé du chlore lundi à Nyala.', 'Chemical weapon @ Nyala by saf'],
      [
        'fr',
        'Une attaque chimique a fait quarante morts lundi à Idlib.',
        'Chemical weapon @ Idlib by nobody',
      ],
      [
        'en',
        'A tear gas attack on students in Dakar on Monday hurt three.',
        'Protest with intervention @ Dakar by nobody',
      ],
    ],
  ],
  [
    'who holds what was struck did not strike it',
    [
      [
        'en',
        'An air strike on a part of Omdurman held by the RSF killed four civilians on Monday.',
        'Air/drone strike @ Omdurman by nobody',
      ],
      [
        'en',
        'Shells hit a district of Khartoum controlled by the army on Monday, killing four people.',
        'Shelling/artillery/missile attack @ Khartoum by nobody',
      ],
      [
        'fr',
        'Une frappe aérienne sur un quartier d’Omdurman tenu par les FSR a tué quatre civils lundi.',
        'Air/drone strike @ Omdurman by nobody',
      ],
    ],
  ],
  [
    'what soldiers came in strikes nobody',
    [
      [
        'en',
        'Soldiers arriving by helicopter opened fire on villagers in Boulkessi on Monday.',
        'Attack @ Boulkessi by fama',
      ],
      [
        'en',
        'A helicopter opened fire on villagers in Boulkessi on Monday.',
        'Air/drone strike @ Boulkessi by nobody',
      ],
      [
        'fr',
        'Des soldats à bord de deux hélicoptères ont tué neuf éleveurs lundi à Boulkessi.',
        'Attack @ Boulkessi by fama',
      ],
      [
        'fr',
        'Des soldats à bord d’un hélicoptère ont tué neuf éleveurs lundi à Boulkessi.',
        'Attack @ Boulkessi by fama',
      ],
      [
        'fr',
        'Des tirs d’hélicoptère ont tué neuf éleveurs lundi à Boulkessi.',
        'Air/drone strike @ Boulkessi by nobody',
      ],
    ],
  ],
  [
    'towns of one list share what is told of one of them',
    [
      [
        'en',
        'Militants attacked Boni, Hombori and Gossi on Monday. Two soldiers died in Boni, the army said.',
        'Armed clash @ Boni by unknown-armed | Armed clash @ Hombori by unknown-armed | Armed clash @ Gossi by unknown-armed',
      ],
      [
        'fr',
        'Des hommes armés ont attaqué lundi Boni, Hombori et Gossi. Deux soldats sont morts à Boni, selon l’armée.',
        'Armed clash @ Boni by unknown-armed | Armed clash @ Hombori by unknown-armed | Armed clash @ Gossi by unknown-armed',
      ],
    ],
  ],
  [
    'dead of towns of a country that was struck fell in the strikes',
    [
      [
        'fr',
        'Des missiles ont frappé lundi plusieurs villes d’Ukraine. À Kharkiv, douze personnes ont été tuées, selon le maire. Trois habitants sont morts à Odessa, où une usine a été touchée.',
        'Shelling/artillery/missile attack @ Kharkiv by nobody | Shelling/artillery/missile attack @ Odessa by nobody',
      ],
    ],
  ],
  [
    'explosions that shake a town, posts that are broken into, people led into the bush, towns taken possession of',
    [
      [
        'fr',
        'Deux explosions ont secoué Mora mercredi. Elles ont fait quatorze morts.',
        'Remote explosive/landmine/IED @ Mora by nobody',
      ],
      ['en', 'Several blasts shook Goma on Tuesday.', 'Remote explosive/landmine/IED @ Goma by nobody'],
      ['fr', 'Une explosion de gaz a soufflé une boulangerie mardi à Douala, tuant trois personnes.', ''],
      ['en', 'A gas explosion ripped through a bakery in Lagos on Tuesday, killing three.', ''],
      ['fr', 'La prison civile de Léogâne a été forcée dimanche.', 'Armed clash @ Léogâne by nobody'],
      ['fr', 'Le maire de Gao a été forcé de quitter la ville mardi.', ''],
      [
        'fr',
        'Des inconnus ont entraîné deux élèves dans la brousse mardi près de Kumba.',
        'Abduction/forced disappearance @ Kumba by unknown-armed',
      ],
      [
        'fr',
        'Ménaka est tombée. Mardi, les hommes de l’EIGS ont pris possession de cette ville.',
        'Non-state actor overtakes territory @ Ménaka by is-sahel',
      ],
      ['fr', 'Le nouveau maire a pris possession de son bureau mardi à Gao.', ''],
    ],
  ],
  [
    'who burns or loots and fires on people attacks them; shots into the air do not',
    [
      [
        'fr',
        'À Kara et Belo, des miliciens ont brûlé lundi des maisons et ouvert le feu sur ceux qui fuyaient.',
        'Attack @ Kara by militia | Attack @ Belo by militia',
      ],
      [
        'fr',
        'Des hommes armés ont tiré en l’air lundi à Belo et pillé le marché.',
        'Looting/property destruction @ Belo by unknown-armed',
      ],
      [
        'en',
        'In Belo gunmen looted shops on Monday and shot at residents.',
        'Attack @ Belo by unknown-armed',
      ],
      [
        'en',
        'Gunmen fired into the air and looted shops in Belo on Monday.',
        'Looting/property destruction @ Belo by unknown-armed',
      ],
    ],
  ],
  [
    'of whom it is said that none was hit, nothing is told; who could not leave was',
    [
      ['en', 'No civilians were killed on Monday in Gao.', ''],
      ['en', 'No convoy was ambushed at Gao on Monday.', ''],
      ['fr', 'Aucun village n’a été attaqué lundi à Gao.', ''],
      ['en', 'Villagers who could not leave were killed in Gao on Monday.', 'Attack @ Gao by nobody'],
    ],
  ],
  [
    'gas as a weapon, whatever carried it; not what leaks or disperses a crowd',
    [
      [
        'fr',
        'Au moins 20 civils ont été tués lundi dans une attaque chimique à Saraqeb.',
        'Chemical weapon @ Saraqeb by nobody',
      ],
      [
        'fr',
        'Un raid de l’aviation du régime a libéré mardi un gaz toxique à Saraqeb ; douze personnes sont mortes.',
        'Chemical weapon @ Saraqeb by syria-army',
      ],
      [
        'fr',
        'Des obus au chlore sont tombés lundi sur Douma, tuant six habitants.',
        'Chemical weapon @ Douma by nobody',
      ],
      [
        'en',
        'Six residents of Douma were killed on Monday when shells filled with chlorine landed there.',
        'Chemical weapon @ Douma by nobody',
      ],
      [
        'en',
        'Warplanes dropped chlorine on Saraqeb on Tuesday, medics said.',
        'Chemical weapon @ Saraqeb by syria-army',
      ],
      [
        'fr',
        'La police a tiré des gaz lacrymogènes sur les manifestants lundi à Douala.',
        'Protest with intervention @ Douala by cameroon-police',
      ],
    ],
  ],
  [
    'armed groups that dissolve themselves, join others or lose a commander; not parties and parliaments',
    [
      [
        'fr',
        'Le FPRC et le MPC ont annoncé lundi à Bria leur fusion.',
        'Change to group/activity @ Bria by fprc',
      ],
      [
        'fr',
        'Deux cents combattants d’Ansar Dine ont prêté allégeance lundi à l’État islamique près de Kidal.',
        'Change to group/activity @ Kidal by ansar-dine',
      ],
      [
        'en',
        'A commander of the Rapid Support Forces defected on Tuesday in Nyala with 40 men.',
        'Change to group/activity @ Nyala by rsf',
      ],
      ['en', 'Two MPs defected to the ruling party in Lagos on Monday.', ''],
      ['fr', 'Le chef de l’État a annoncé lundi à Bamako la dissolution de l’Assemblée.', ''],
    ],
  ],
  [
    'a lorry full of explosives that goes off with nobody at the wheel',
    [
      [
        'fr',
        'À Bogota, un camion bourré de dynamite a sauté lundi devant une base, tuant quatre civils.',
        'Remote explosive/landmine/IED @ Bogotá by nobody',
      ],
      [
        'fr',
        'À Gao, un camion rempli de TNT a été lancé lundi contre le camp, tuant quatre soldats.',
        'Suicide bomb @ Gao by nobody',
      ],
    ],
  ],
  [
    'a bomb and who carries it are one blast; a noun of an attack is of the kind of its weapon',
    [
      [
        'fr',
        'Lundi, un véhicule piégé conduit par un kamikaze a explosé contre le camp de Ménaka.',
        'Suicide bomb @ Ménaka by unknown-armed',
      ],
      [
        'en',
        'A car bomb driven by a suicide attacker exploded at a hotel in Gao on Monday.',
        'Suicide bomb @ Gao by unknown-armed',
      ],
      [
        'en',
        'A VBIED attack killed eighteen militants in Gao on Monday.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
      [
        'fr',
        'Une attaque à la voiture piégée a tué deux soldats lundi à Gao.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
      [
        'fr',
        'Une attaque aux obus de mortier a tué deux commerçants lundi à Gao.',
        'Shelling/artillery/missile attack @ Gao by nobody',
      ],
      [
        'fr',
        'Une attaque par des hommes armés de lance-roquettes a tué trois soldats lundi à Gao.',
        'Armed clash @ Gao by unknown-armed',
      ],
      [
        'en',
        'Gunmen attacked the army camp in Gao on Monday. The fighting lasted three hours, with mortars and suicide vehicles, and twelve soldiers died.',
        'Armed clash @ Gao by unknown-armed',
      ],
      [
        'fr',
        'Des jihadistes ont attaqué lundi le camp de Ménaka. Les combats ont duré trois heures, avec des mortiers et des véhicules kamikazes ; douze soldats sont morts.',
        'Armed clash @ Ménaka by unknown-armed',
      ],
    ],
  ],
  [
    'a word of another deed beside a shelling does not make it a fight',
    [
      [
        'en',
        'A missile slammed into a cafe in Kharkiv on Monday, killing nine people at a meeting that was being held there.',
        'Shelling/artillery/missile attack @ Kharkiv by nobody',
      ],
      [
        'fr',
        'Un obus est tombé lundi sur le marché d’El-Obeid ; le ministère arrête le bilan à neuf morts.',
        'Shelling/artillery/missile attack @ El-Obeid by nobody',
      ],
    ],
  ],
  [
    'whom attackers leave missing, and nobody dead, they took',
    [
      [
        'en',
        'Forty pupils are missing after bandits stormed their school in Kankara on Monday.',
        'Abduction/forced disappearance @ Kankara by unknown-armed',
      ],
      [
        'fr',
        'Quarante élèves sont portés disparus après que des bandits ont attaqué lundi leur école à Kankara.',
        'Abduction/forced disappearance @ Kankara by unknown-armed',
      ],
    ],
  ],
  [
    'who carries a charge on the body; planes of passengers',
    [
      [
        'en',
        'On Monday a man detonated a vest in a church in Gao, killing three people.',
        'Suicide bomb @ Gao by unknown-armed',
      ],
      [
        'en',
        'Two female bombers killed twelve people at a market in Maiduguri on Monday.',
        'Suicide bomb @ Maiduguri by unknown-armed',
      ],
      [
        'fr',
        'Un homme a actionné son gilet lundi dans une église de Ménaka, tuant trois personnes.',
        'Suicide bomb @ Ménaka by unknown-armed',
      ],
      [
        'fr',
        'Lundi, un avion de ligne a été criblé de balles par des hommes armés à Goma.',
        'Attack @ Goma by unknown-armed',
      ],
      ['en', 'Gunmen fired at an airliner in Goma on Monday.', 'Attack @ Goma by unknown-armed'],
    ],
  ],
  [
    'a town attacked is more than what burned in it; what burned where nobody attacked is property',
    [
      [
        'fr',
        'Des hommes armés ont attaqué Boni lundi. Des cases et du bétail ont été brûlés, selon un élu.',
        'Attack @ Boni by unknown-armed',
      ],
      [
        'en',
        'Gunmen attacked Boni on Monday. Huts and granaries were burned, an official said.',
        'Attack @ Boni by unknown-armed',
      ],
      [
        'en',
        'Gunmen attacked a school in Boni on Monday and burned it.',
        'Looting/property destruction @ Boni by unknown-armed',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => expect(readParties(lang, text)).toBe(expected));
});

describe('who is named behind "by" with a name or an adjective is no casualty', () => {
  const cases: readonly Case[] = [
    ['en', 'A shepherd was shot dead by masked LeT militants in Pulwama on Monday.', 'killed 1 civilians'],
    ['fr', 'Un berger a été abattu lundi à Boni par de jeunes miliciens.', 'killed 1 civilians'],
    ['en', 'Shepherd shot dead by LeT militants in Pulwama on Monday.', ''],
  ];
  test.each(cases)('%s: %s', (lang, text, expected) => expect(readFigures(lang, text)).toBe(expected));
});
