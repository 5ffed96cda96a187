import { describe, expect, test } from 'vitest';
import { type Case, readDays } from './telling.fixture.ts';

/** Towns that a report names for something else than where it happened, and towns named by another word, a phenomenon a table. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'where who tells of it lives',
    [
      [
        'fr',
        'Les familles de Tessit sont en deuil. Lundi, des hommes à moto ont tué neuf villageois. Un proche établi à Gossi dit en pleurer douze.\nLes tueurs ont emmené deux enfants.',
        'Tessit 2024-03-04 | Tessit 2024-03-04',
      ],
      [
        'en',
        'Men on motorbikes killed nine people in Tessit on Monday. An aid group based in Gossi spoke of twelve dead.\nTwo children were abducted.',
        'Tessit 2024-03-04 | Tessit 2024-03-04',
      ],
      ['fr', 'Lundi, des hommes armés ont tué trois soldats basés à Gossi.', 'Gossi 2024-03-04'],
      ['en', 'Gunmen on Monday killed three soldiers based in Gossi.', 'Gossi 2024-03-04'],
      ['fr', 'Un marchand vivant à Gossi a été enlevé lundi par des hommes armés.', 'Gossi 2024-03-04'],
    ],
  ],
  [
    'where it was said',
    [
      [
        'fr',
        'Des avions ont frappé lundi un camp près de Tessit. Vingt combattants ont été tués, a indiqué un colonel lors d’un point de presse tenu à Gao.',
        'Tessit 2024-03-04',
      ],
      [
        'en',
        'Jets hit a camp near Tessit on Monday. Twenty fighters were killed, a colonel told reporters in Gao.',
        'Tessit 2024-03-04',
      ],
      [
        'en',
        'Jets hit a camp near Tessit on Monday. Twenty fighters were killed, a colonel said in a statement issued in Gao.',
        'Tessit 2024-03-04',
      ],
      ['en', 'An attack was reported in Gao on Monday. Five soldiers were killed.', 'Gao 2024-03-04'],
      [
        'en',
        'On Monday, the army announced the recapture of Gossi.',
        'Gossi 2024-02-29..2024-03-06 p2 by tense',
      ],
    ],
  ],
  [
    'where the report has gone to',
    [
      [
        'fr',
        'Des hommes armés ont tué deux bergers lundi à Tessit. Mardi, c’est Gossi qui s’est embrasée. Trois personnes ont été tuées.',
        'Tessit 2024-03-04 | Gossi 2024-03-05',
      ],
      [
        'fr',
        'Des hommes armés ont tué deux bergers lundi à Tessit. Plus au sud, à Gossi, les habitants se plaignent des soldats. Ceux-ci, en route vers Gao, y ont pillé mardi le marché.',
        'Tessit 2024-03-04 | Gossi 2024-03-05',
      ],
      [
        'fr',
        'Opération de fouille à Gossi. Mardi, des soldats ont emmené de force trente jeunes vers Gao.',
        'Gossi 2024-03-05',
      ],
      [
        'en',
        'Gunmen killed two herders in Tessit on Monday. At Gossi, in the Gourma, armed youths gave a foretaste. On Tuesday they burned a bus that was leaving for Gao.',
        'Tessit 2024-03-04 | Gossi 2024-03-05',
      ],
      [
        'en',
        'Gunmen killed two herders in Tessit on Monday. On Tuesday it was Gossi. Armed men abducted five pupils.',
        'Tessit 2024-03-04 | Gossi 2024-03-05',
      ],
      // Where somebody speaks, is treated or has fled to.
      [
        'fr',
        'Des hommes armés ont tué dix soldats lundi à Tessit. À Gossi, un élu a déclaré craindre le pire. Trois assaillants ont été tués.',
        'Tessit 2024-03-04',
      ],
      [
        'fr',
        'Des hommes armés ont tué dix soldats lundi à Tessit. À Gossi, des centaines de déplacés arrivent. Deux d’entre eux ont été blessés.',
        'Tessit 2024-03-04',
      ],
      [
        'en',
        'Gunmen killed ten soldiers in Tessit on Monday. In Gossi, an official said he feared the worst. Three attackers were killed.',
        'Tessit 2024-03-04',
      ],
    ],
  ],
  [
    'where those who act came from',
    [
      [
        'fr',
        'Des éleveurs ont tué six villageois lundi à Tessit. Venu de Gao, un détachement de gendarmerie a arrêté mardi douze suspects.',
        'Tessit 2024-03-04 | Tessit 2024-03-05',
      ],
      [
        'en',
        'Herders killed six villagers in Tessit on Monday. A gendarmerie unit sent from Gao arrested twelve suspects on Tuesday.',
        'Tessit 2024-03-04 | Tessit 2024-03-05',
      ],
    ],
  ],
  [
    'the area around a village that people fled',
    [
      [
        'fr',
        'Trois mille personnes ont fui le village de Zongolé, dans la localité de Gossi, après une attaque du JNIM lundi.',
        'Zongolé 2024-03-04',
      ],
      [
        'en',
        'Some 3,000 people were displaced from Zongole village in Gossi locality, following an attack on Monday by JNIM.',
        'Zongole 2024-03-04',
      ],
      [
        'fr',
        'Trois gendarmes ont été tués lundi dans la province du Séno, à la sortie de Zongolé.',
        'Zongolé 2024-03-04',
      ],
    ],
  ],
  [
    'a town or a site by another word',
    [
      [
        'fr',
        'Lundi, des combats ont éclaté à Tessit. Les rebelles ont attaqué la localité, au sud de Gao, tuant six soldats.',
        'Tessit 2024-03-04',
      ],
      [
        'en',
        'Fighting broke out in Tessit on Monday. Rebels attacked the town, south of Gao, killing six soldiers.',
        'Tessit 2024-03-04',
      ],
      [
        'fr',
        'Un drone a frappé un camp lundi dans la forêt de Wagadou. Le lendemain, des soldats qui fouillaient la même forêt ont tué dix combattants, selon un élu de Ségou.',
        'Forêt du Wagadou 2024-03-04 | Forêt du Wagadou 2024-03-05',
      ],
      [
        'en',
        'Rebels on Monday attacked Tessit, killing three soldiers. Two people were abducted in this crossroads town in Gao region.',
        'Tessit 2024-03-04 | Tessit 2024-03-04',
      ],
      [
        'en',
        'Kenya’s capital woke to the smell of tear gas. On Tuesday police had shot at a march, killing three people.',
        'Nairobi 2024-03-05',
      ],
      [
        'fr',
        'La capitale du Kenya panse ses plaies. Mardi, la police avait tiré sur une marche, tuant trois personnes.',
        'Nairobi 2024-03-05',
      ],
    ],
  ],
  [
    'a day and a town that open a sentence which tells of nothing',
    [
      [
        'fr',
        'Des insurgés ont décapité trois habitants vendredi à Tessit. Le lendemain, les mêmes hommes ont traversé Gossi. Ils y ont pillé le dispensaire et incendié soixante maisons.',
        'Tessit 2024-03-01 | Gossi 2024-03-02',
      ],
      [
        'en',
        'Insurgents beheaded three residents in Tessit on Friday. The next day, the same men crossed into Gossi. There they looted the clinic and burned sixty houses.',
        'Tessit 2024-03-01 | Gossi 2024-03-02',
      ],
      [
        'fr',
        'Des insurgés ont décapité trois habitants vendredi à Tessit. Mardi, le préfet a déclaré Gossi sûre. Ils ont incendié soixante maisons.',
        'Tessit 2024-03-01',
      ],
    ],
  ],
  [
    'a town for each figure of a list',
    [
      [
        'fr',
        'Lundi, des hommes armés ont tué douze personnes à Gossi, quatre à Boni et deux à Tessit.',
        'Gossi 2024-03-04 | Boni 2024-03-04 | Tessit 2024-03-04',
      ],
      [
        'en',
        'Twelve people were killed in Gossi, four in Boni and two in Tessit on Monday.',
        'Gossi 2024-03-04 | Boni 2024-03-04 | Tessit 2024-03-04',
      ],
      [
        'en',
        'Monday’s raids left ten dead in Gossi, three in Boni and one in Tessit.',
        'Gossi 2024-03-04 | Boni 2024-03-04 | Tessit 2024-03-04',
      ],
      ['en', 'Twelve people were killed in Gossi on Monday, four of them children.', 'Gossi 2024-03-04'],
    ],
  ],
  [
    'a quarter of the town told before',
    [
      [
        'fr',
        'Des hommes armés ont tué dix civils lundi à Gao. Les assaillants ont ouvert le feu au quartier Zongolé.',
        'Gao 2024-03-04',
      ],
      [
        'en',
        'Gunmen killed ten civilians in Gao on Monday. The attackers opened fire in the Zongole neighbourhood.',
        'Gao 2024-03-04',
      ],
      [
        'fr',
        'Des hommes armés ont tué dix civils lundi à Gao. Mardi, au quartier Zongolé, trois civils ont été tués.',
        'Gao 2024-03-04 | Zongolé 2024-03-05',
      ],
    ],
  ],
  [
    'a day long past behind the release of this week',
    [
      [
        'fr',
        'Vingt otages ont été libérés lundi à Gossi. Ils avaient été enlevés le 5 janvier à Tessit par des hommes armés.',
        'Gossi 2024-03-04 | bg Tessit 2024-01-05',
      ],
      [
        'en',
        'Twenty hostages were freed in Gossi on Monday. They were seized on January 12 when gunmen raided Tessit.',
        'Gossi 2024-03-04 | bg Tessit 2024-01-12',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readDays(lang, text)).toBe(expected);
  });
});
