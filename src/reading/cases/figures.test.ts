import { describe, expect, test } from 'vitest';
import { type Case, findingsOf, readFigures } from './telling.fixture.ts';

/** Figures: what makes reports hard to read by rule, a phenomenon a table. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'others who are missing, and a verb of saying that is part of a deed',
    [
      [
        'fr',
        'Neuf bûcherons ont été tués et trois autres portés disparus lundi près de Boni.',
        'killed 9 civilians; missing 3 civilians',
      ],
      ['en', 'Police put down a protest in Boni on Monday, injuring several people.', 'injured 2+ civilians'],
    ],
  ],
  [
    'a figure right before who gives it, and one that the toll exceeds',
    [
      [
        'en',
        'Boni was attacked on Monday. The toll has risen to 12, officials said.',
        'killed 12 civilians (officials)',
      ],
      ['en', 'Boni was attacked on Monday. The death toll has exceeded 70.', 'killed 70+ civilians'],
      ['fr', 'Boni a été attaqué lundi. Le bilan dépasse désormais les 70 morts.', 'killed 70+ civilians'],
      ['fr', 'Boni a été attaqué lundi. Le nombre de morts est supérieur à 70.', 'killed 70+ civilians'],
    ],
  ],
  [
    'a group by its name',
    [
      ['en', 'The army killed 12 JNIM in Gao on Monday.', 'killed 12 armed_group'],
      ['en', 'Clash in Gao on Monday, 6 ISSP killed.', 'killed 6 armed_group'],
    ],
  ],
  [
    'some of so many',
    [
      ['en', 'Six of the 25 passengers were killed in Gao on Monday.', 'killed 6 civilians'],
      ['fr', 'Six des 25 passagers ont été tués lundi à Gao.', 'killed 6 civilians'],
    ],
  ],
  [
    'a country next door is nobody, and charges are no people',
    [
      [
        'fr',
        'Trois obus tirés depuis le Nigeria voisin se sont abattus lundi sur Amchidé sans faire de victime.',
        '',
      ],
      ['fr', 'L’armée a neutralisé lundi deux charges enfouies à Dori.', ''],
      ['en', 'Troops neutralised a roadside bomb near Monguno on Monday.', ''],
      ['en', 'Army engineers neutralised two more charges near Dori on Monday.', ''],
      [
        'fr',
        'L’armée a neutralisé lundi douze terroristes à Dori et récupéré deux grenades.',
        'killed 12 armed_group',
      ],
    ],
  ],
  [
    'a verb with a figure of its own behind the dead',
    [
      [
        'en',
        'Clashes in Gao on Monday left four civilians dead and displaced 8,000 people.',
        'killed 4 civilians; displaced 8000 unknown',
      ],
    ],
  ],
  [
    'many people of no side who go somewhere were driven out by what was told',
    [
      [
        'fr',
        'Des hommes armés ont attaqué Gao lundi. Plus de 900 personnes ont rejoint Ansongo à pied.',
        'displaced 900+ civilians',
      ],
      [
        'fr',
        'Des hommes armés ont attaqué Gao lundi. Environ 1 850 d’entre eux sont arrivés à Ansongo.',
        'displaced 1850 civilians',
      ],
      [
        'fr',
        'Des hommes armés ont attaqué Gao lundi. L’OIM a enregistré 4 000 déplacés.',
        'displaced 4000 civilians',
      ],
      [
        'en',
        'Gunmen raided Gao on Monday. Some 9,400 people have since crossed into Niger.',
        'displaced 9400 civilians',
      ],
      ['en', 'Gunmen raided Gao on Monday, forcing 1,100 people to flee.', 'displaced 1100 civilians'],
      ['en', 'Gunmen raided Gao on Monday. A hundred soldiers reached Ansongo.', ''],
      ['fr', 'Des hommes armés ont attaqué Gao lundi. Cent soldats sont arrivés à Ansongo.', ''],
    ],
  ],
  [
    'the displaced to whom something else happens are those whom it happens to',
    [
      ['fr', 'Deux déplacés sont morts lundi à Gao dans une attaque.', 'killed 2 civilians'],
      ['en', 'Three displaced people were shot dead in Gao on Monday.', 'killed 3 civilians'],
    ],
  ],
  [
    'fighters who flee are not displaced',
    [
      [
        'en',
        'Gunmen killed two traders in Gao on Monday. The attackers fled into the bush.',
        'killed 2 civilians',
      ],
    ],
  ],
  [
    'one of the things named before is no person',
    [
      [
        'en',
        'Rebels ambushed a convoy in Gao on Monday. Four soldiers were killed, two vehicles destroyed and one captured.',
        'killed 4 state_forces',
      ],
      [
        'en',
        'FLA statement. On Monday our forces ambushed a convoy near Gao. 12 enemy fighters were killed. Our martyrs are three.',
        'killed 12 state_forces',
      ],
    ],
  ],
  [
    'a score is no loss',
    [
      [
        'en',
        'Gunmen killed four traders in Gao on Monday. In sport, the team lost two-nil.',
        'killed 4 civilians',
      ],
    ],
  ],
  [
    'what a second verb takes is no people',
    [
      [
        'en',
        'The group killed 30 soldiers and captured four vehicles in Gao on Monday.',
        'killed 30 state_forces',
      ],
    ],
  ],
  [
    'every verb of taking and killing counts',
    [
      [
        'en',
        'Eleven passengers travelling in a bus have been whisked away by kidnappers in Gao on Monday.',
        'abducted 11 civilians',
      ],
      ['en', 'Two farmers were clubbed to death in Gao on Monday.', 'killed 2 civilians'],
    ],
  ],
  [
    'wounds of shots are no shooting',
    [
      [
        'en',
        'Gunmen attacked Boni on Monday, killing two people. Six people were being treated for gunshot wounds at the clinic in Gao.',
        'killed 2 civilians; injured 6 civilians',
      ],
    ],
  ],
  [
    'what people are in daily life',
    [
      ['en', 'Seven loggers were abducted in Gao on Monday.', 'abducted 7 civilians'],
      [
        'en',
        'Gunmen killed three charcoal burners and two housewives in Gao on Monday.',
        'killed 3 civilians; killed 2 civilians',
      ],
      ['fr', 'Sept exploitants forestiers ont été enlevés lundi à Gao.', 'abducted 7 civilians'],
      ['fr', 'Des hommes armés ont tué trois vendeurs de charbon lundi à Gao.', 'killed 3 civilians'],
    ],
  ],
  [
    'cumulative totals',
    [
      [
        'fr',
        'Lundi, trois civils ont été tués à Boni. Plus de 500 personnes ont été tuées dans la région depuis le début de l’année.',
        'killed 3 civilians',
      ],
      [
        'fr',
        'Lundi, trois civils ont été tués à Boni. Depuis juin 2023, 82 civils ont été tués dans la région.',
        'killed 3 civilians',
      ],
      ['fr', 'Le conflit a fait plus de 27.000 morts depuis 2012.', ''],
      [
        'en',
        'Three civilians were killed in Boni on Monday. More than 500 people have been killed in the region since January.',
        'killed 3 civilians',
      ],
    ],
  ],
  [
    'the number of those killed, old and new',
    [
      ['fr', 'Le nombre de civils tués lundi à Boni est passé de huit à quatorze.', 'killed 14 civilians'],
      ['fr', 'De huit, le nombre de civils tués lundi à Boni est passé à quatorze.', 'killed 14 civilians'],
      [
        'en',
        'The number of soldiers killed on Monday in Boni has risen from eight to 14.',
        'killed 14 state_forces',
      ],
    ],
  ],
  [
    'beaten to death',
    [
      ['fr', 'Une foule a battu à mort deux hommes lundi à Gao.', 'killed 2 civilians'],
      ['en', 'A mob beat to death two men in Gao on Monday.', 'killed 2 civilians'],
    ],
  ],
  [
    'others of those of the sentence before',
    [
      [
        'fr',
        'Six gendarmes ont été tués lundi dans une embuscade près de Boni. Cinq autres sont blessés.',
        'killed 6 state_forces; injured 5 state_forces',
      ],
      [
        'en',
        'Six police officers were killed on Monday when their vehicle hit a mine near Boni. Five others were injured.',
        'killed 6 state_forces; injured 5 state_forces',
      ],
    ],
  ],
  [
    'in whose ranks they fell',
    [
      [
        'fr',
        'L’attaque du poste de Boni a fait lundi plusieurs morts parmi les militaires.',
        'killed 2+ state_forces',
      ],
      [
        'fr',
        'Le camp de Boni a été attaqué lundi. Côté ami, on déplore quatre morts ; côté ennemi, une quinzaine de corps ont été dénombrés.',
        'killed 4 state_forces; killed 15 armed_group',
      ],
      [
        'fr',
        'Le camp de Boni a été attaqué lundi. Bilan côté FDS : 3 tués, 5 blessés.',
        'killed 3 state_forces; injured 5 state_forces',
      ],
      [
        'fr',
        'Le camp de Boni a été attaqué lundi. Du côté des civils, six personnes ont été tuées et, parmi les VDP, deux blessés sont à déplorer.',
        'killed 6 civilians; injured 2 state_forces',
      ],
      [
        'en',
        'Monday’s attack in Boni left three dead and five wounded among the soldiers.',
        'killed 3 state_forces; injured 5 state_forces',
      ],
    ],
  ],
  [
    'among the dead, behind an aside',
    [
      [
        'fr',
        'Le camp de Boni a été attaqué lundi. Des supplétifs, qui y stationnaient depuis le mois de mars avec leurs véhicules, sont parmi les morts.',
        'killed 2+ state_forces',
      ],
      [
        'en',
        'The camp in Boni was attacked on Monday. Soldiers who were defending the town are among the dead.',
        'killed 2+ state_forces',
      ],
    ],
  ],
  [
    'words that kill fighters and break things',
    [
      [
        'fr',
        'Plusieurs terroristes ont été détruits lundi dans les opérations de Boni.',
        'killed 2+ armed_group',
      ],
      [
        'fr',
        'L’armée a mis hors de combat une vingtaine de combattants lundi à Boni.',
        'killed 20 armed_group',
      ],
      [
        'fr',
        'Deux bases terroristes ont été détruites lundi à Boni et trois civils ont été blessés.',
        'injured 3 civilians',
      ],
      ['en', 'Troops took out twelve fighters in Boni on Monday.', 'killed 12 armed_group'],
    ],
  ],
  [
    'bodies that are found',
    [
      [
        'fr',
        'Les corps de six villageois portés disparus depuis samedi ont été retrouvés lundi près de Boni.',
        'killed 6 civilians',
      ],
      [
        'fr',
        'Une battue a permis de retrouver lundi les cadavres de trois bergers à Boni.',
        'killed 3 civilians',
      ],
      ['en', 'The bodies of six villagers were found in Boni on Monday.', 'killed 6 civilians'],
      ['en', 'The remains of ten soldiers were flown to Pretoria on Monday.', ''],
      ['fr', 'Les corps des victimes ont été remis aux familles lundi à Boni.', ''],
      [
        'fr',
        'Les corps de douze migrants ont été repêchés lundi au large de Nouadhibou après le naufrage de leur pirogue.',
        '',
      ],
    ],
  ],
  [
    'those who were held and are free',
    [
      [
        'fr',
        'Les forces spéciales ont libéré lundi 27 otages à Boni et tué sept ravisseurs.',
        'released 27 civilians | killed 7 armed_group',
      ],
      [
        'fr',
        'Trois otages sont toujours détenus à Boni ; deux otages ont été relâchés lundi.',
        'abducted 3 civilians | released 2 civilians',
      ],
    ],
  ],
  [
    'deaths of wounds, where the wounded lay',
    [
      [
        'fr',
        'Deux gendarmes ont succombé mardi à leurs blessures à l’hôpital de Fada, portant à sept le bilan de l’attaque de Matiacoali.',
        'killed 2 state_forces; killed 7 state_forces',
      ],
      [
        'fr',
        'Des pirates ont arraisonné lundi un chalutier au large de Bonny et pris six marins en otage.',
        'abducted 6 civilians',
      ],
    ],
  ],
  [
    'members of a force or a group',
    [
      [
        'fr',
        'Trois membres de la force conjointe ont trouvé la mort lundi à Boni dans une attaque.',
        'killed 3 state_forces',
      ],
      ['fr', 'Cinq éléments du Jnim ont été tués lundi à Boni par l’armée.', 'killed 5 armed_group'],
      [
        'fr',
        'Les VDP sont tombés lundi dans une embuscade à Boni : 12 morts côté VDP.',
        'killed 12 state_forces',
      ],
    ],
  ],
  [
    'whose people were lost',
    [
      [
        'fr',
        'L’armée a perdu neuf hommes et l’ennemi une trentaine dans les combats de lundi à Boni.',
        'killed 9 state_forces; killed 30 armed_group',
      ],
      ['fr', 'Le Jnim a perdu quinze hommes lundi à Boni.', 'killed 15 armed_group'],
      [
        'fr',
        'Le préfet a échappé lundi à une embuscade à Boni. Son garde du corps a été blessé.',
        'injured 1 state_forces',
      ],
    ],
  ],
  [
    'burials',
    [
      [
        'fr',
        'Le village de Boni a été attaqué dimanche. Dix habitants ont été enterrés lundi.',
        'killed 10 civilians',
      ],
      [
        'fr',
        'Le village de Boni a été attaqué dimanche. Une cinquantaine d’habitants doivent être inhumés ce mercredi.',
        'killed 50 civilians',
      ],
    ],
  ],
  [
    'contradictory tolls',
    [
      [
        'fr',
        'Lundi, le camp de Boni a été attaqué. Officiellement, le bilan est de 2 morts et 3 blessés. Des sources militaires parlent de 4 morts et un porté disparu.',
        'killed 2 unknown; injured 3 unknown; killed 4 unknown (sources militaires); missing 1 unknown (sources militaires)',
      ],
      [
        'fr',
        'Lundi, le camp de Boni a été attaqué. Selon l’armée, deux soldats ont été tués. Le Jnim affirme avoir tué quinze soldats.',
        'killed 2 state_forces (armée); killed 15 state_forces (Jnim)',
      ],
      [
        'en',
        'The camp in Boni was attacked on Monday. The army said two soldiers were killed. A local official put the toll at nine dead.',
        'killed 2 state_forces (army); killed 9 civilians (local official)',
      ],
    ],
  ],
  [
    'revised tolls',
    [
      [
        'fr',
        'Lundi, le village de Boni a été attaqué. Le bilan s’établit désormais à 53 morts, et non 32.',
        'killed 53 civilians',
      ],
      [
        'fr',
        'Lundi, le village de Boni a été attaqué. On a d’abord compté 138 morts. Mais mercredi, 160 corps ont été retrouvés.',
        'killed 138 civilians; killed 160 civilians',
      ],
      [
        'en',
        'The village of Boni was attacked on Monday. The death toll has risen to 53 from 32.',
        'killed 53 civilians',
      ],
    ],
  ],
  [
    'partitions',
    [
      [
        'fr',
        'Lundi, une attaque contre le camp de Boni a fait 37 morts, soit 21 militaires et 16 civils.',
        'killed 37 mixed; killed 21 state_forces; killed 16 civilians',
      ],
      [
        'fr',
        'Lundi, une attaque contre le camp de Boni a fait 22 morts, dont quelques miliciens.',
        'killed 22 unknown',
      ],
      [
        'fr',
        'Lundi, une attaque contre le camp de Boni a fait 12 morts dont 11 militaires et un gendarme.',
        'killed 12 state_forces',
      ],
      [
        'en',
        'An attack on the camp in Boni on Monday left 37 dead: 21 soldiers and 16 civilians.',
        'killed 37 mixed; killed 21 state_forces; killed 16 civilians',
      ],
      [
        'en',
        'An attack on the camp in Boni on Monday killed 12 people, including 11 soldiers.',
        'killed 12 mixed; killed 11 state_forces',
      ],
    ],
  ],
  [
    'vague and approximate numbers',
    [
      ['fr', 'Lundi, une quinzaine de soldats ont été tués à Boni.', 'killed 15 state_forces'],
      ['fr', 'Lundi, de l’ordre de 130 villageois ont été tués à Boni.', 'killed 130 civilians'],
      ['fr', 'Lundi, 04 civils ont été tués à Boni.', 'killed 4 civilians'],
      ['fr', 'Lundi, pendant quatre (04) heures, des hommes armés ont attaqué Boni.', ''],
      ['fr', 'Lundi, cent soixante villageois ont été tués à Boni.', 'killed 160 civilians'],
      ['fr', 'Lundi, entre 23 et 27 villageois ont été tués à Boni.', 'killed 23-27 civilians'],
      ['fr', 'Lundi, plusieurs dizaines de villageois ont été tués à Boni.', 'killed 20+ civilians'],
      [
        'fr',
        'Lundi, un garçon de 12 ans a été tué à Boni ; une rançon de 50 millions de francs avait été exigée.',
        'killed 1 civilians',
      ],
      ['en', 'Between 23 and 27 villagers were killed in Boni on Monday.', 'killed 23-27 civilians'],
      ['en', 'Some 40 soldiers were killed in Boni on Monday.', 'killed 40 state_forces'],
    ],
  ],
  [
    '"faire des victimes" tells of dead, with a reserve; casualties may be wounded',
    [
      ['fr', 'Lundi, une attaque à Boni a fait une soixantaine de victimes.', 'killed 60 civilians?'],
      [
        'fr',
        'Lundi, une attaque à Boni a fait de nombreuses victimes, civiles et militaires.',
        'killed 2+ unknown?',
      ],
      ['en', 'Monday’s attack in Boni caused about 60 casualties.', ''],
    ],
  ],
  [
    'a figure behind a verb that is parted from its auxiliary',
    [
      ['fr', 'Des hommes armés ont mardi tué cinq villageois à Boni.', 'killed 5 civilians'],
      [
        'fr',
        'Des hommes armés ont, selon des témoins, tué cinq villageois mardi à Boni.',
        'killed 5 civilians (témoins)',
      ],
      [
        'fr',
        'L’attaque de lundi à Boni a coûté, selon l’armée, la vie à huit soldats.',
        'killed 8 state_forces (armée)',
      ],
      [
        'en',
        'Gunmen have, according to witnesses, killed five villagers in Boni on Tuesday.',
        'killed 5 civilians (witnesses)',
      ],
      ['en', 'Two teachers were on Monday abducted in Boni by gunmen.', 'abducted 2 civilians'],
    ],
  ],
  [
    'a second figure, by whoever gives it',
    [
      [
        'fr',
        'Lundi, une attaque a fait 21 morts à Boni selon la police, 27 selon des habitants.',
        'killed 21 civilians (police); killed 27 civilians (habitants)',
      ],
      [
        'en',
        'An attack in Boni on Monday left 12 people dead according to police, 30 according to residents.',
        'killed 12 civilians (police); killed 30 civilians (residents)',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readFigures(lang, text)).toBe(expected);
  });
});

test.each([
  [
    'fr',
    'Lundi, le camp de Boni a été attaqué. Selon l’armée, deux soldats ont été tués. Le Jnim affirme avoir tué quinze soldats.',
    'Bilans contradictoires (tués) : 2 (armée), 15 (Jnim).',
  ],
  [
    'en',
    'On Monday the camp at Boni was attacked. According to the army, two soldiers were injured. JNIM said it had wounded fifteen soldiers.',
    'Contradictory tolls (injured): 2 (army), 15 (JNIM).',
  ],
] as const)('%s: tolls of two speakers that cannot both hold are a contradiction', (lang, text, note) => {
  const { contradictions } = findingsOf(lang, text);
  expect(contradictions.map((c) => [c.kind, c.note])).toEqual([['toll', note]]);
});
