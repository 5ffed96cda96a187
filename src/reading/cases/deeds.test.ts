import { describe, expect, test } from 'vitest';
import { findingsOf } from './telling.fixture.ts';

type DeedCase = readonly [lang: 'fr' | 'en', text: string, told: string];

/** The live incidents of a text, with their places. */
const told = (lang: 'fr' | 'en', text: string): string =>
  findingsOf(lang, text)
    .incidents.filter((i) => !i.background)
    .map((i) => `${i.subEventType} @ ${i.where?.name}`)
    .join('; ');

const CLASH = 'Armed clash @ Djibo';
const TAKEN = 'Abduction/forced disappearance @ Kaya';
const RIOT = 'Violent demonstration @ Kaya';
const MOB = 'Mob violence @ Kaya';
const FREED = 'Other @ Kaya';
const DEAL = 'Agreement @ Kaya';
const STRIKE = 'Air/drone strike @ Kaya';
const SHELLED = 'Shelling/artillery/missile attack @ Kaya';
const PROTEST = 'Peaceful protest @ Kaya';

/** What newsrooms say for what was done, a phenomenon a table; and what they say of other things in the same words. */
const DEEDS: readonly (readonly [phenomenon: string, cases: readonly DeedCase[]])[] = [
  [
    'whom a deed was done to does not do the next, but for those who are told to; the capital beside its name is that town',
    [
      [
        'fr',
        'Lundi, des hommes armés ont tué six villageois à Djibo, tandis qu’à Kaya ils incendiaient l’école.',
        'Attack @ Djibo; Looting/property destruction @ Kaya',
      ],
      ['fr', 'Lundi à Kaya, la police a dispersé des lycéens qui avaient brûlé deux véhicules.', RIOT],
      [
        'en',
        'On Monday gunmen killed six villagers in Djibo, while in Kaya they burned the school.',
        'Attack @ Djibo; Looting/property destruction @ Kaya',
      ],
      ['en', 'On Monday in Kaya, police dispersed students who had burned two cars.', RIOT],
      [
        'fr',
        'Une voiture piégée a tué deux soldats lundi à Moka. Dans la capitale provisoire, Aden, des combats ont éclaté mardi entre factions.',
        'Remote explosive/landmine/IED @ Moka; Armed clash @ Aden',
      ],
      [
        'en',
        'A car bomb killed two soldiers in Moka on Monday. In the interim capital, Aden, fighting broke out on Tuesday between factions.',
        'Remote explosive/landmine/IED @ Moka; Armed clash @ Aden',
      ],
    ],
  ],
  [
    'who tries to take a town fights for it, whenever that was; who meets a column or an assault fights too',
    [
      ['fr', 'Les rebelles ont tenté lundi d’entrer dans Djibo.', CLASH],
      ['fr', 'Lundi, des chasseurs dozos ont essayé de reprendre Djibo aux jihadistes.', CLASH],
      ['fr', 'L’armée a mis en déroute lundi une colonne rebelle près de Djibo.', CLASH],
      ['fr', 'L’armée a stoppé lundi une offensive rebelle à Djibo.', CLASH],
      ['fr', 'Les pompiers ont stoppé lundi la progression du feu à Djibo.', ''],
      ['en', 'Rebels tried on Monday to take the town of Djibo.', CLASH],
      ['en', 'The army routed a rebel column near Djibo on Monday.', CLASH],
      ['en', 'Djibo routed its rivals 4-0 on Monday.', ''],
    ],
  ],
  [
    'what the air force puts out of action is hit from the air; of two weapons, that beside the verb strikes',
    [
      ['fr', 'L’aviation a neutralisé lundi dix terroristes près de Kaya.', STRIKE],
      ['fr', 'Quatre bergers ont péri lundi à Kaya sous les drones de l’armée.', STRIKE],
      ['fr', 'Lundi, Kaya a été la cible de tirs de mortier.', SHELLED],
      [
        'fr',
        'Lundi, l’aviation a frappé Djibo et l’artillerie a pilonné Kaya.',
        `Air/drone strike @ Djibo; ${SHELLED}`,
      ],
      ['en', 'The air force neutralised ten terrorists near Kaya on Monday.', STRIKE],
      [
        'en',
        'On Monday warplanes struck Djibo and artillery pounded Kaya.',
        `Air/drone strike @ Djibo; ${SHELLED}`,
      ],
    ],
  ],
  [
    'forces and fighters who meet',
    [
      ['fr', 'Des jihadistes se sont heurtés mardi à une patrouille de l’armée près de Djibo.', CLASH],
      ['fr', 'Dimanche, une colonne de rebelles s’est heurtée à des soldats à Djibo.', CLASH],
      ['fr', 'Des miliciens et des soldats en ont décousu mardi à Djibo.', CLASH],
      ['fr', 'Le maire s’est heurté mardi à un refus du conseil à Bamako.', ''],
      ['fr', 'Les négociations se heurtent depuis lundi à la question des otages à Doha.', ''],
      ['en', 'Jihadists ran into an army patrol near Djibo on Tuesday.', CLASH],
      ['en', 'The plan ran into trouble in Bamako on Tuesday.', ''],
    ],
  ],
  [
    'people taken from where they were, or made to go along',
    [
      ['fr', 'Lundi, des hommes armés ont tiré de son domicile un enseignant à Kaya.', TAKEN],
      ['fr', 'Un commerçant a été arraché à son domicile lundi à Kaya par des hommes armés.', TAKEN],
      ['fr', 'Des hommes armés ont forcé deux infirmiers à les suivre lundi à Kaya.', TAKEN],
      [
        'fr',
        'Un journaliste a été jeté dans le coffre d’une voiture lundi à Kaya par des hommes armés.',
        TAKEN,
      ],
      ['fr', 'Les pompiers ont tiré de son domicile un vieillard lundi à Kaya.', ''],
      ['en', 'A trader was dragged from his home in Kaya on Monday by gunmen.', TAKEN],
      ['en', 'Gunmen forced two nurses into a vehicle in Kaya on Monday.', TAKEN],
      ['en', 'A journalist was pushed into a grey van by four masked men in Kaya on Monday.', TAKEN],
      ['en', 'Firefighters pulled three passengers off a bus in Kaya on Monday.', ''],
    ],
  ],
  [
    'people without arms who burn, loot or storm',
    [
      ['fr', 'Mardi à Kaya, des lycéens ont saccagé le siège du parti et brûlé deux véhicules.', RIOT],
      ['fr', 'Des habitants ont pris d’assaut le commissariat de Kaya mardi.', RIOT],
      ['fr', 'Des partisans de l’opposition ont vandalisé mardi la préfecture de Kaya.', RIOT],
      ['fr', 'Le bureau de la mine de Kaya a été incendié mardi par des riverains.', RIOT],
      ['fr', 'Des hommes armés ont incendié la mairie de Kaya mardi.', 'Looting/property destruction @ Kaya'],
      ['en', 'On Tuesday in Kaya, pupils ransacked the ruling party office and burned two vehicles.', RIOT],
      ['en', 'Residents stormed the police station in Kaya on Tuesday.', RIOT],
      ['en', 'Youths pelted soldiers with stones and torched a bus in Kaya on Tuesday.', RIOT],
      ['en', 'Gunmen torched the town hall in Kaya on Tuesday.', 'Looting/property destruction @ Kaya'],
      ['en', 'Gunmen shot at villagers in Kaya on Tuesday and torched their homes.', 'Attack @ Kaya'],
    ],
  ],
  [
    'people who kill as a crowd',
    [
      ['fr', 'Un homme accusé de vol a été lapidé par des badauds mardi à Kaya.', MOB],
      [
        'en',
        'Youths descended on a man they accused of theft in Kaya on Tuesday and beat him to death.',
        MOB,
      ],
      ['en', 'Three pupils were shot dead in Kaya on Tuesday.', 'Attack @ Kaya'],
    ],
  ],
  [
    'people who gather, sit down or march',
    [
      ['fr', 'Mardi, un cortège d’avocats a marché du palais de justice au marché de Kaya.', PROTEST],
      ['fr', 'Mardi, des dizaines de femmes se sont assises devant le gouvernorat de Kaya.', PROTEST],
      ['fr', 'Marche des commerçantes mardi à Kaya contre les taxes.', PROTEST],
      ['fr', 'Des milliers de personnes ont crié leur ras-le-bol mardi à Kaya.', PROTEST],
      ['fr', 'Les marchés de Kaya ont rouvert mardi devant la mairie.', ''],
      [
        'en',
        'Several hundred people assembled outside the town hall in Kaya on Tuesday to demand water.',
        PROTEST,
      ],
      ['en', 'Dozens of women sat down in front of the television in Kaya on Tuesday.', ''],
    ],
  ],
  [
    'burning tyres and closed roads',
    [
      ['fr', 'Mardi à Kaya, des jeunes ont barré la chaussée avec des pneus enflammés.', RIOT],
      ['en', 'Youths made bonfires of tyres in Kaya on Tuesday.', RIOT],
    ],
  ],
  [
    'a march of people without arms that is shot at',
    [
      [
        'fr',
        'Mardi à Kaya, la police a ouvert le feu sur une marche d’élèves, tuant trois jeunes.',
        'Excessive force against protesters @ Kaya',
      ],
      [
        'en',
        'Police opened fire on a procession of students in Kaya on Tuesday, killing three.',
        'Excessive force against protesters @ Kaya',
      ],
    ],
  ],
  [
    'people who are given back',
    [
      ['fr', 'Cinq captifs ont été remis lundi aux médiateurs à Kaya.', FREED],
      ['fr', 'Les jihadistes ont rendu la liberté à cinq otages lundi à Kaya.', FREED],
      ['fr', 'Lundi à Kaya, l’armée a arraché cinq otages des mains des jihadistes.', FREED],
      ['fr', 'Huit femmes enlevées par Boko Haram ont été relâchées lundi à Kaya.', FREED],
      ['fr', 'Dix tonnes de vivres ont été remises lundi aux notables à Kaya.', ''],
      ['fr', 'Le maire a remis lundi un chèque à des médiateurs à Kaya.', ''],
      ['en', 'Five captives were handed over to mediators in Kaya on Monday.', FREED],
      ['en', 'Ten laptops were handed over to elders in Kaya on Monday.', ''],
    ],
  ],
  [
    'agreements of those who fight',
    [
      ['fr', 'Un pacte a été conclu mardi à Kaya entre les jihadistes et les notables.', DEAL],
      ['fr', 'Un accord entre l’armée et les rebelles a été signé mardi à Kaya.', DEAL],
      ['fr', 'Un accord a été trouvé mardi à Kaya entre le syndicat et la compagnie.', ''],
      ['en', 'A deal was struck in Kaya on Tuesday between the jihadists and village elders.', DEAL],
      ['en', 'A deal was struck in Kaya on Tuesday between the union and the company.', ''],
    ],
  ],
  [
    'arms given up',
    [
      ['fr', 'Quarante combattants ont rendu leurs armes mardi à Kaya.', 'Disrupted weapons use @ Kaya'],
      ['en', 'Forty fighters handed in their weapons in Kaya on Tuesday.', 'Disrupted weapons use @ Kaya'],
    ],
  ],
  [
    'what flew an attack, shells in salvoes',
    [
      ['fr', 'Un raid mené samedi par un drone de l’armée près de Kaya a tué dix-huit civils.', STRIKE],
      ['fr', 'Une opération menée dimanche au moyen de trois drones a visé le camp de Kaya.', STRIKE],
      ['fr', 'Un engin sans pilote a visé une mosquée à Kaya lundi.', STRIKE],
      ['fr', 'Un drone s’est écrasé sur une maison à Kaya lundi, tuant deux personnes.', STRIKE],
      ['fr', 'Kaya a essuyé lundi plusieurs salves d’artillerie.', SHELLED],
      [
        'fr',
        'Un raid mené samedi par des hommes venus à moto près de Kaya a tué dix-huit civils.',
        'Attack @ Kaya',
      ],
      ['en', 'A raid carried out by an army drone near Kaya on Monday killed eighteen civilians.', STRIKE],
      ['en', 'A drone dropped two charges on a market in Kaya on Monday.', STRIKE],
      ['en', 'Six rounds fell on Kaya on Monday.', SHELLED],
      ['en', 'The court in Kaya will drop charges on Monday.', ''],
    ],
  ],
  [
    'what a strike sets on fire',
    [
      [
        'en',
        'A drone struck the depot in Kaya on Monday. Two lorries burned and nine soldiers died.',
        STRIKE,
      ],
      [
        'fr',
        'Un drone a frappé le dépôt de Kaya lundi. Deux camions ont brûlé et neuf soldats ont péri.',
        STRIKE,
      ],
    ],
  ],
  [
    'a town that is walked into, or cleared of fighters',
    [
      ['en', 'Troops dislodged the insurgents from Bama on Tuesday.', 'Government regains territory @ Bama'],
      ['en', 'Insurgents walked into Bama on Monday.', 'Non-state actor overtakes territory @ Bama'],
      ['en', 'Traders walked into Bama on Monday.', ''],
    ],
  ],
  [
    'a car is no verb',
    [
      [
        'en',
        'An army pick-up was hit by a roadside bomb in Kaya on Monday.',
        'Remote explosive/landmine/IED @ Kaya',
      ],
    ],
  ],
  [
    'armed men are no arms',
    [
      [
        'fr',
        'Une voiture a été interceptée lundi à Kaya par des hommes armés, qui ont tué le chauffeur.',
        'Attack @ Kaya',
      ],
      ['fr', 'Lundi à Kaya, l’armée a intercepté un lot d’armes.', 'Disrupted weapons use @ Kaya'],
    ],
  ],
];

describe.each(DEEDS)('%s', (_, cases) => {
  test.each(cases)('%s %s', (lang, text, expected) => {
    expect(told(lang, text)).toBe(expected);
  });
});
