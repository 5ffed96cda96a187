import { describe, expect, test } from 'vitest';
import { type Case, readDays, readFigures, readParties } from './telling.fixture.ts';

/** Turns that many writers have, in words of our own. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'those who attack, by how they came',
    [
      [
        'fr',
        'Trois agents de santé ont été tués lundi près de Dori par des hommes circulant à moto.',
        'Attack @ Dori by unknown-armed',
      ],
      [
        'fr',
        'Deux bergers ont été abattus lundi à Ansongo par des individus juchés sur des motocyclettes.',
        'Attack @ Ansongo by unknown-armed',
      ],
    ],
  ],
  [
    'an adverb within a fixed phrase',
    [
      [
        'fr',
        'Lundi à Dori, des hommes armés s’en sont d’abord pris au poste de gendarmerie.',
        'Armed clash @ Dori by unknown-armed',
      ],
      [
        'fr',
        'Lundi à Dori, des hommes armés s’en sont à leur tour pris au poste de gendarmerie.',
        'Armed clash @ Dori by unknown-armed',
      ],
      [
        'en',
        'Five farmers were then taken hostage by gunmen in Gao on Monday.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
    ],
  ],
  [
    'forces by their country, and a reflexive verb',
    [
      [
        'fr',
        'L’armée malienne s’est emparée lundi de Kidal.',
        'Government regains territory @ Kidal by fama',
      ],
      ['fr', 'Les forces maliennes ont repris lundi Kidal.', 'Government regains territory @ Kidal by fama'],
      [
        'fr',
        'Les rebelles se sont emparés lundi de Kidal.',
        'Non-state actor overtakes territory @ Kidal by unknown-armed',
      ],
      ['fr', 'Les forces vives ont repris lundi les négociations à Kidal.', ''],
    ],
  ],
  [
    'a capital that blames is a government, and no place of what it blames for',
    [
      [
        'fr',
        'Une bombe a tué dix personnes lundi à Goma. Kinshasa impute l’attaque au M23.',
        'Remote explosive/landmine/IED @ Goma by m23',
      ],
      [
        'fr',
        'Une bombe a tué dix personnes lundi à Kaya. Ouagadougou voit la main du JNIM derrière l’attaque.',
        'Remote explosive/landmine/IED @ Kaya by jnim',
      ],
    ],
  ],
  [
    'towns that only say where another lies',
    [
      [
        'fr',
        'Neuf personnes ont été enlevées lundi à Kenscoff, sur les hauteurs de Port-au-Prince.',
        'Abduction/forced disappearance @ Kenscoff by nobody',
      ],
    ],
  ],
  [
    'what a deed answers is not told beside it',
    [
      [
        'fr',
        'Lundi, des éléments de l’UPC, en représailles au meurtre d’un commerçant, ont attaqué le site des déplacés d’Alindao : douze morts.',
        'Attack @ Alindao by upc',
      ],
      [
        'en',
        'In retaliation for the killing of a herder, gunmen attacked Alindao on Monday.',
        'Attack @ Alindao by unknown-armed',
      ],
    ],
  ],
  [
    'what is dropped or carried by what flies',
    [
      // Hunters go on foot, jets have an air force.
      ['fr', 'Des chasseurs ont tué lundi trois éleveurs à Gao.', 'Attack @ Gao by nobody'],
      ['fr', 'Des chasseurs maliens ont attaqué lundi Gao, tuant trois éleveurs.', 'Attack @ Gao by nobody'],
      [
        'fr',
        'Des chasseurs israéliens ont bombardé lundi un immeuble à Tyr.',
        'Air/drone strike @ Tyr by israel-army',
      ],
      [
        'fr',
        'Lundi à Amalfi, un drone chargé d’explosifs a abattu un hélicoptère de la police.',
        'Air/drone strike @ Amalfi by nobody',
      ],
      [
        'fr',
        'Un parapente à moteur a lâché deux bombes lundi sur Boni, tuant vingt personnes.',
        'Air/drone strike @ Boni by nobody',
      ],
    ],
  ],
  [
    'crowds that converge, hands laid on somebody, shops emptied',
    [
      [
        'fr',
        'Des milliers de manifestants ont convergé lundi vers le palais à Niamey.',
        'Peaceful protest @ Niamey by protesters',
      ],
      [
        'fr',
        'Lundi, l’armée libanaise a mis la main à Beyrouth sur un cadre de l’État islamique.',
        'Arrests @ Beyrouth by lebanon-army',
      ],
      [
        'fr',
        'Quelques boutiques ont été vidées lundi à Kidal par des inconnus.',
        'Looting/property destruction @ Kidal by unknown-armed',
      ],
      [
        'fr',
        'Dimanche à Grand-Bassam, de jeunes gens ont vidé leurs kalachnikovs sur les baigneurs : quatorze morts.',
        'Attack @ Grand-Bassam by unknown-armed',
      ],
    ],
  ],
  [
    'a second participle has the auxiliary and the subject of the first',
    [
      [
        'fr',
        'Lundi, l’armée a bouclé le quartier et interpellé trois membres du JNIM à Zinder.',
        'Arrests @ Zinder by niger-army',
      ],
      // With somebody between, either may be its subject.
      [
        'fr',
        'Lundi à Conakry, des jeunes ont caillassé des véhicules de la gendarmerie et saccagé une station-service.',
        'Violent demonstration @ Conakry by rioters',
      ],
    ],
  ],
  [
    'people of no known side whom a named group kills',
    [['fr', 'Deux personnes ont été tuées lundi par les ADF à Mayimoya.', 'Attack @ Mayi-Moya by adf']],
  ],
  [
    'agreements by other words',
    [
      ['fr', 'L’UPC et les 3R ont paraphé lundi à N’Djamena un accord.', 'Agreement @ N’Djamena by 3r'],
      [
        'fr',
        'Deux groupes armés ont signé lundi à Doha une déclaration par laquelle ils s’engagent à cesser les hostilités.',
        'Agreement @ Doha by unknown-armed',
      ],
    ],
  ],
];

describe.each(PARTIES)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});

const FIGURES: readonly Case[] = [
  [
    'fr',
    'Un couple a été tué lundi à Kumba ; leur fils est blessé.',
    'killed 2 civilians; injured 1 civilians',
  ],
  ['en', 'A couple were killed in Kumba on Monday.', 'killed 2 civilians'],
  ['fr', 'Le chef du village et son fils ont été assassinés lundi à Kumba.', 'killed 2 civilians'],
  ['fr', 'Deux membres présumés des ADF ont été tués lundi à Oicha par les FARDC.', 'killed 2 armed_group?'],
  [
    'fr',
    'Trente villageois, au nombre desquels dix femmes, ont été tués lundi à Bama.',
    'killed 30 civilians',
  ],
  ['fr', 'Une centaine d’hommes armés ont encerclé Sirfou lundi et tué sans distinction.', ''],
  [
    'fr',
    'Lundi à Koui, des hommes armés ont rançonné des commerçants et battu à mort un convoyeur.',
    'killed 1 civilians',
  ],
  [
    'fr',
    'L’explosion de lundi à Marawi a touché la messe : quatre personnes n’ont pas survécu.',
    'killed 4 unknown',
  ],
  ['fr', 'Un berger n’a pas survécu à l’attaque de lundi à Boni.', 'killed 1 civilians'],
  ['en', 'Thirty-two people did not survive Monday’s bombing in Baghdad.', 'killed 32 unknown'],
  [
    'fr',
    'Trente soldats ont été tués lundi à Bosso par Boko Haram, soixante autres ont été évacués pour blessures.',
    'killed 30 state_forces; injured 60 state_forces',
  ],
  [
    'fr',
    'Sept casques bleus tués lundi à Sévaré, trois gravement blessés.',
    'killed 7 state_forces; injured 3 state_forces',
  ],
  [
    'fr',
    'Selon un bilan communiqué par le gouverneur, l’attaque de lundi à Gao a fait 14 morts.',
    'killed 14 civilians (gouverneur)',
  ],
  [
    'fr',
    'Le bilan établi par la société civile fait état de 21 morts dans l’attaque de lundi à Kalehe.',
    'killed 21 civilians (société civile)',
  ],
  [
    'fr',
    'L’attentat de lundi à Baidoa a endeuillé la ville : la police en est à 35 morts.',
    'killed 35 civilians (police)',
  ],
];

test.each<Case>([
  ['fr', 'Trois infirmiers sont retenus en otage depuis dimanche à Djibo.', 'Djibo 2024-03-03'],
  ['fr', 'Trois infirmiers sont retenus en otage depuis mai 2022 à Djibo.', ''],
  [
    'fr',
    'Le calme est revenu lundi à Sake après les combats qui ont opposé la veille l’armée au M23.',
    'Sake 2024-03-03',
  ],
])('days that others of the sentence do not hide, %s: %s', (lang, text, expected) => {
  expect(readDays(lang, text)).toBe(expected);
});

test.each(FIGURES)('figures and whose they are, %s: %s', (lang, text, expected) => {
  expect(readFigures(lang, text)).toBe(expected);
});
