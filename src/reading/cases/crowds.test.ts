import { describe, expect, test } from 'vitest';
import { type Case, readFigures, readParties } from './telling.fixture.ts';

/** What crowds do and what is done to them; towns taken; verbs in two halves: a phenomenon a table. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'power taken by force',
    [
      [
        'fr',
        'Lundi, des militaires ont renversé le président Idrissa Barké à Niamey.',
        'Other @ Niamey by niger-army',
      ],
      ['fr', 'Lundi, des soldats ont pris le pouvoir à Niamey.', 'Other @ Niamey by niger-army'],
      ['fr', 'Lundi, les forces armées ont fait échec à un putsch à Cotonou.', 'Other @ Cotonou by nobody'],
      ['fr', 'Lundi, le gouvernement a été renversé par un vote à Paris.', ''],
      ['fr', 'Lundi, un camion a renversé un piéton à Bamako.', ''],
      ['fr', 'La junte, au pouvoir depuis le coup d’État d’août 2020, s’est réunie lundi à Bamako.', ''],
      [
        'en',
        'Soldiers overthrew President Idrissa Barke in Niamey on Monday.',
        'Other @ Niamey by niger-army',
      ],
      ['en', 'Army officers seized power in Niamey on Monday.', 'Other @ Niamey by niger-army'],
      ['en', 'The armed forces foiled an attempted coup in Cotonou on Monday.', 'Other @ Cotonou by nobody'],
      ['en', 'Parliament ousted the prime minister in a vote in Paris on Monday.', ''],
      ['en', 'The new president took power in Dakar on Monday after his election.', ''],
    ],
  ],
  [
    'who blocks a road',
    [
      ['fr', 'Lundi, un éboulement a barré la route nationale près de Gao.', ''],
      ['fr', 'Lundi, des djihadistes ont barré la route près de Gao.', ''],
      [
        'fr',
        'Lundi, des étudiants ont bloqué l’entrée de l’université à Gao.',
        'Peaceful protest @ Gao by protesters',
      ],
      ['fr', 'Lundi, les combattants étaient rassemblés dans la cour du camp à Gao.', ''],
      ['en', 'A landslide blocked the road near Gao on Monday.', ''],
      [
        'en',
        'Displaced people blocked the main road near Gao on Monday to demand food.',
        'Peaceful protest @ Gao by protesters',
      ],
    ],
  ],
  [
    'a crowd that turns violent',
    [
      [
        'fr',
        'Lundi, des jeunes ont lancé des projectiles sur des policiers à Gao.',
        'Violent demonstration @ Gao by rioters',
      ],
      [
        'en',
        'The march turned violent in Gao on Monday, with shop windows smashed.',
        'Violent demonstration @ Gao by nobody',
      ],
      [
        'en',
        'Clashes broke out between youths and gendarmes in Gao on Monday.',
        'Violent demonstration @ Gao by rioters',
      ],
    ],
  ],
  [
    'force used on a crowd',
    [
      [
        'fr',
        'Lundi, la police a tiré à balles réelles sur le cortège à Djibo. Des manifestants avaient brûlé des pneus. Deux jeunes sont morts.',
        'Excessive force against protesters @ Djibo by burkina-police',
      ],
      [
        'fr',
        'Lundi, des milliers de manifestants ont défilé à Gao. À Djibo, l’armée a ouvert le feu sur des étudiants, tuant trois d’entre eux.',
        'Peaceful protest @ Gao by protesters | Excessive force against protesters @ Djibo by fama',
      ],
      [
        'en',
        'On Monday, protesters marched in Gao. In Djibo, soldiers shot at a funeral procession and three people died.',
        'Peaceful protest @ Gao by protesters | Excessive force against protesters @ Djibo by fama',
      ],
      [
        'en',
        'Marchers were shot by police in Djibo on Monday.',
        'Excessive force against protesters @ Djibo by burkina-police',
      ],
      [
        'fr',
        'Lundi, les forces de l’ordre ont dispersé à coups de gaz lacrymogène plusieurs centaines de manifestants à Gao.',
        'Protest with intervention @ Gao by mali-police',
      ],
      [
        'fr',
        'Lundi, des milliers de personnes ont manifesté à Gao. Des tirs sur la foule ont été signalés lundi à Djibo.',
        'Peaceful protest @ Gao by nobody | Excessive force against protesters @ Djibo by nobody',
      ],
      [
        'en',
        'On Monday police shot at protesters in Gao, killing two. Shots at the crowd were reported in Djibo on Monday too.',
        'Excessive force against protesters @ Gao by mali-police | Excessive force against protesters @ Djibo by mali-police',
      ],
      [
        'en',
        'Twelve protesters were killed in Djibo on Monday, a doctor said.',
        'Excessive force against protesters @ Djibo by nobody',
      ],
      // Live fire at a crowd is lethal force, whoever was hit; shots in the air are not.
      [
        'fr',
        'Lundi à Gao, la police a dispersé à balles réelles une marche.',
        'Excessive force against protesters @ Gao by mali-police',
      ],
      [
        'fr',
        'Lundi à Gao, la police a tiré en l’air pour disperser une marche.',
        'Protest with intervention @ Gao by mali-police',
      ],
      [
        'en',
        'Police fired into the air to disperse protesters in Gao on Monday.',
        'Protest with intervention @ Gao by mali-police',
      ],
      // Without a protest, students and residents are no crowd.
      ['en', 'On Monday gunmen shot at students in Djibo, killing three.', 'Attack @ Djibo by unknown-armed'],
    ],
  ],
  [
    'a crowd that turns violent',
    [
      [
        'en',
        'Angry crowds set part of the town hall on fire in Djibo on Monday.',
        'Violent demonstration @ Djibo by protesters',
      ],
      [
        'en',
        'In Djibo on Monday, protesters burned tyres and attacked the town hall; police used tear gas.',
        'Violent demonstration @ Djibo by protesters',
      ],
      [
        'fr',
        'Des manifestants en colère ont incendié la mairie de Djibo lundi.',
        'Violent demonstration @ Djibo by protesters',
      ],
    ],
  ],
  [
    'a town taken or entered',
    [
      [
        'fr',
        'Les rebelles du M23 sont entrés lundi soir dans Goma.',
        'Non-state actor overtakes territory @ Goma by m23',
      ],
      ['fr', 'Le Jnim a pris Djibo lundi.', 'Non-state actor overtakes territory @ Djibo by jnim'],
      ['en', 'RSF fighters captured Nyala on Monday.', 'Non-state actor overtakes territory @ Nyala by rsf'],
      ['en', 'M23 rebels marched into Goma on Monday.', 'Non-state actor overtakes territory @ Goma by m23'],
      [
        'en',
        'Gunmen entered a dormitory in Djibo on Monday and shot dead a student.',
        'Attack @ Djibo by unknown-armed',
      ],
    ],
  ],
];

const AUTHORS: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'a claim on a later day opens nothing',
    [
      [
        'fr',
        'Lundi, des hommes armés ont attaqué le camp de Djibo. Le Jnim a revendiqué mardi, par un message vocal, une attaque surprise.',
        'Armed clash @ Djibo by jnim',
      ],
      [
        'en',
        'Gunmen attacked the camp in Djibo on Monday. JNIM claimed the raid on Tuesday via Telegram.',
        'Armed clash @ Djibo by jnim',
      ],
    ],
  ],
  [
    'who was driven off had begun it',
    [
      [
        'en',
        'The army said it had beaten back an RSF assault on its garrison in Babanusa on Monday.',
        'Armed clash @ Babanusa by rsf',
      ],
      [
        'fr',
        'Lundi, l’armée a repoussé une attaque du Jnim contre le camp de Djibo.',
        'Armed clash @ Djibo by jnim',
      ],
    ],
  ],
  [
    'who says so of itself did it',
    [
      [
        'fr',
        'L’armée malienne affirme avoir neutralisé vingt terroristes lundi à Djibo.',
        'Armed clash @ Djibo by fama',
      ],
      [
        'en',
        'In Gao, resistance fighters said they ambushed a convoy on Monday and captured five soldiers.',
        'Armed clash @ Gao by unknown-armed',
      ],
    ],
  ],
  [
    'what happened elsewhere, and otherwise, has no author of its own',
    [
      [
        'fr',
        'Lundi, le Jnim a attaqué le camp de Djibo. Près de Gao, un convoi de commerçants a heurté une mine : trois morts.',
        'Armed clash @ Djibo by jnim | Remote explosive/landmine/IED @ Gao by nobody',
      ],
      [
        'fr',
        'Lundi, des hommes armés ont attaqué près de Djibo un convoi de bus escorté par l’armée, tuant six passagers.',
        'Attack @ Djibo by unknown-armed',
      ],
    ],
  ],
  [
    'weapons that fall, are launched or shot down',
    [
      ['en', 'Jets later struck the fleeing column near Gao on Monday.', 'Air/drone strike @ Gao by nobody'],
      ['fr', 'L’armée a abattu lundi deux drones au-dessus de Gao.', 'Disrupted weapons use @ Gao by fama'],
      [
        'fr',
        'Des inconnus répandent des messages selon lesquels la ville de Gao serait tombée lundi aux mains de groupes terroristes.',
        'Non-state actor overtakes territory @ Gao by unknown-armed',
      ],
      ['fr', 'Lundi, des avions de chasse ont bombardé un camp à Gao.', 'Air/drone strike @ Gao by nobody'],
      ['fr', 'Des avions militaires ont bombardé lundi un camp à Gao.', 'Air/drone strike @ Gao by fama'],
      [
        'fr',
        'Des rebelles ont attaqué lundi le camp des drones à Gao.',
        'Armed clash @ Gao by unknown-armed',
      ],
      ['en', 'Warplanes bombed a camp in Gao on Monday.', 'Air/drone strike @ Gao by fama'],
      ['en', 'Military aircraft bombed a column in Gao on Monday.', 'Air/drone strike @ Gao by fama'],
      ['en', 'Army planes bombed a market in Gao on Monday.', 'Air/drone strike @ Gao by fama'],
      [
        'en',
        'Fighters fired eleven rockets at Gao on Monday.',
        'Shelling/artillery/missile attack @ Gao by unknown-armed',
      ],
    ],
  ],
  [
    'people without arms who march or riot, whatever they are called',
    [
      [
        'fr',
        'Un rassemblement de transporteurs s’est tenu lundi à Gao.',
        'Peaceful protest @ Gao by protesters',
      ],
      [
        'fr',
        'Un cortège de médecins en blouse blanche a défilé lundi à Gao, encadré par des policiers.',
        'Peaceful protest @ Gao by protesters',
      ],
      [
        'fr',
        'Lundi à Gao, des lycéens ont saccagé la mairie et brûlé deux voitures.',
        'Violent demonstration @ Gao by rioters',
      ],
      [
        'en',
        'Hundreds of students marched in Gao on Monday over fees.',
        'Peaceful protest @ Gao by protesters',
      ],
      [
        'en',
        'Traders blocked the highway at Gao on Monday with burning tyres.',
        'Violent demonstration @ Gao by protesters',
      ],
      // Of people as such it does not say who they are.
      ['en', 'Several hundred people marched in Gao on Monday.', 'Peaceful protest @ Gao by nobody'],
      ['fr', 'Des centaines de personnes ont manifesté lundi à Gao.', 'Peaceful protest @ Gao by nobody'],
      // A march against somebody is not theirs.
      ['fr', 'Une marche contre les commerçants a eu lieu lundi à Gao.', 'Peaceful protest @ Gao by nobody'],
    ],
  ],
];

const FIGURES: readonly Case[] = [
  ['en', 'Bandits took 20 passengers hostage near Gao on Monday.', 'abducted 20 civilians'],
  ['en', 'On Monday gunmen in Gao led twelve farmers away.', 'abducted 12 civilians'],
  ['en', 'Gunmen shot three traders dead in Gao on Monday.', 'killed 3 civilians'],
  ['fr', 'Lundi, des hommes armés ont emmené huit bergers en brousse près de Gao.', 'abducted 8 civilians'],
  [
    'en',
    'On Monday troops took the village of Gao after a battle that left three of them wounded.',
    'injured 3 state_forces',
  ],
  // Another clause has the second half: nobody is shot dead here.
  ['en', 'On Monday gunmen in Gao shot at a traffic post, where the dead of Sunday lay.', ''],
  ['en', 'Gunmen set three houses on fire in Gao on Monday.', ''],
];

describe.each([...PARTIES, ...AUTHORS])('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});

describe('verbs in two halves', () => {
  test.each(FIGURES)('%s: %s', (lang, text, expected) => {
    expect(readFigures(lang, text)).toBe(expected);
  });
});
