import { describe, expect, test } from 'vitest';
import { type Case, readDays } from './telling.fixture.ts';

/** What stands at the head of a line or a section of a bulletin, a form a table. */
const FORMS: readonly (readonly [form: string, cases: readonly Case[]])[] = [
  [
    'a row of a table',
    [
      [
        'fr',
        '- Lun. 04/03 | Zongolé | Accrochage entre le JNIM et l’armée. Deux soldats tués.\n- Mar. 05/03 | Gossi | Un véhicule saute sur une mine, trois civils tués.',
        'Zongolé 2024-03-04 | Gossi 2024-03-05',
      ],
      [
        'fr',
        '- Nuit du sam. 02 au dim. 03/03 | Zongolé | Attaque du JNIM. Deux soldats tués.\n- Mar. 05/03 | Gossi | Calme.',
        'Zongolé 2024-03-02..2024-03-03 night',
      ],
      [
        'en',
        '- 04/03 | Zongole | Clash between JNIM and the army. Two soldiers killed.\n- 05/03 | Gossi | A vehicle hit a mine, three civilians killed.',
        'Zongole 2024-03-04 | Gossi 2024-03-05',
      ],
      [
        'fr',
        'Accueil | Boni : 4 morts | Sport\n\nUne mine a tué deux civils lundi à Gossi.',
        'Gossi 2024-03-04',
      ],
    ],
  ],
  [
    'a day and a town with a full stop',
    [
      [
        'fr',
        '● 4 mars — Kerawa. Une mine tue deux soldats.\n● 3-4 mars, nuit — Zongolé (Mayo-Sava). Des hommes armés attaquent le marché : cinq civils tués.',
        'Kerawa 2024-03-04 | Zongolé 2024-03-03..2024-03-04 night',
      ],
      [
        'en',
        '● Mon 4 Mar — Gossi. A mine killed two soldiers.\n● Sun 3 Mar, before dawn — Boni. Gunmen raided the market. Five civilians were killed.',
        'Gossi 2024-03-04 | Boni 2024-03-03 night',
      ],
      [
        'fr',
        'Gossi. Des hommes armés ont tué lundi deux civils.\n\nBoni. Trois éleveurs ont été enlevés mardi.\n\nMénaka. Situation calme.',
        'Gossi 2024-03-04 | Boni 2024-03-05',
      ],
    ],
  ],
  [
    'a town over its items',
    [
      [
        'fr',
        'GOSSI\n- Lundi, une mine a tué deux soldats.\n\nBONI\n- Mardi, des hommes armés ont attaqué le marché et tué cinq civils.',
        'Gossi 2024-03-04 | Boni 2024-03-05',
      ],
      [
        'en',
        'GOSSI\n- A mine killed two soldiers on Monday.\n\nBONI\n- Gunmen raided the market on Tuesday. Five civilians were killed.',
        'Gossi 2024-03-04 | Boni 2024-03-05',
      ],
      [
        'en',
        'GOSSI\n- Gunmen raided the village of Zongole on Monday. Five civilians were killed.\n\nBONI\n- A mine killed two soldiers on Tuesday.',
        'Zongole 2024-03-04 | Boni 2024-03-05',
      ],
    ],
  ],
  [
    'a chronology by days',
    [
      [
        'fr',
        'Lundi 4 mars 2024\n\nÀ Gossi, des hommes armés ont tué deux soldats.\n\nMardi 5 mars 2024\n\nÀ Boni, cinq civils ont été enlevés.',
        'Gossi 2024-03-04 | Boni 2024-03-05',
      ],
      [
        'en',
        'TIMELINE\n\nMonday, March 4\n- Gossi: two soldiers killed in a JNIM attack\n\nTuesday, March 5\n- Boni: five civilians abducted by gunmen',
        'Gossi 2024-03-04 | Boni 2024-03-05',
      ],
      // One day alone is that of the text.
      ['fr', 'Mardi 5 mars 2024\n\nDes hommes armés ont tué deux soldats lundi à Gossi.', 'Gossi 2024-03-04'],
      // … and a day with an hour that of a message.
      [
        'en',
        '4 Mar 2024, 07:44\nA mine killed two soldiers in Gossi on Sunday.\n\n5 Mar 2024, 16:20\nFive were hurt in the blast.',
        'Gossi 2024-03-03',
      ],
    ],
  ],
  [
    'a day and a town that no list knows',
    [
      ['fr', '04/03 – Zongolé : attaque du JNIM, deux soldats tués.', 'Zongolé 2024-03-04'],
      ['en', 'Zongole, 04/03: JNIM attack, two soldiers killed.', 'Zongole 2024-03-04'],
      ['en', '[04/03/2024 07:12] Danjuma: two soldiers were killed in Gossi.', 'Gossi 2024-03-04 07:12'],
    ],
  ],
  [
    'a row or a section on a road',
    [
      [
        'fr',
        'Kaya. Deux civils ont été tués lundi.\n\nAxe Gossi-Hombori. Mardi, la voiture d’une ONG a été attaquée. Un chauffeur est mort.',
        'Kaya 2024-03-04 | Gossi 2024-03-05',
      ],
    ],
  ],
  [
    'one town in front is none of a bulletin',
    [
      [
        'fr',
        'Bamako. Une mine a tué deux soldats lundi à Gossi. Trois autres sont blessés.',
        'Gossi 2024-03-04',
      ],
      ['en', 'BAMAKO. A mine killed two soldiers in Gossi on Monday. Three were hurt.', 'Gossi 2024-03-04'],
    ],
  ],
];

describe.each(FORMS)('%s', (_form, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readDays(lang, text)).toBe(expected);
  });
});
