import { describe, expect, test } from 'vitest';
import { type Case, readDays, readParties } from './telling.fixture.ts';

/** What chats, logs and transcripts tell without the sentences of a newspaper. */
const PARTIES: readonly (readonly [form: string, cases: readonly Case[]])[] = [
  [
    'a vehicle drove onto a mine',
    [
      [
        'fr',
        'Hier à Zongolé leur voiture est montée sur un engin, deux soldats morts.',
        'Remote explosive/landmine/IED @ Zongolé by nobody',
      ],
      ['fr', 'Hier à Zongolé la voiture est montée sur le trottoir, deux blessés.', ''],
    ],
  ],
  [
    'those whom police bundle off are arrested, and whom others do are abducted',
    [
      [
        'fr',
        'La police a embarqué trois jeunes lundi à Gao, proches du JNIM.',
        'Arrests @ Gao by mali-police',
      ],
      [
        'fr',
        'Des hommes armés ont embarqué trois jeunes lundi à Gao.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
      [
        'en',
        'Gunmen carried eleven women into the bush at Zongole on Monday.',
        'Abduction/forced disappearance @ Zongole by unknown-armed',
      ],
    ],
  ],
  [
    'strikes told without a verb',
    [
      ['en', 'RSF drones on Atbara on Monday, 2 hurt', 'Air/drone strike @ Atbara by rsf'],
      ['en', 'army jets on Gao on Monday, 7 killed', 'Air/drone strike @ Gao by fama'],
      ['en', 'On Monday the army put drones on display in Gao.', ''],
      ['en', 'The minister saw jets on standby in Gao on Monday.', ''],
    ],
  ],
  [
    'people stoned and burned by those around them were lynched',
    [
      ['fr', 'Mardi à Zongolé un voleur a été lapidé puis brûlé.', 'Mob violence @ Zongolé by nobody'],
      [
        'en',
        'In Gao on Tuesday a crowd put a tyre around his neck and he died.',
        'Mob violence @ Gao by rioters',
      ],
      ['en', 'In Gao on Tuesday a mechanic put a tyre on a lorry.', ''],
    ],
  ],
  [
    'who enters a village and leaves dead attacked it',
    [
      ['fr', 'Lundi les ADF sont entrés à Mukoko. On a compté six corps.', 'Attack @ Mukoko by adf'],
      [
        'en',
        'Bandits entered Zongole on Monday. We have counted six bodies.',
        'Attack @ Zongole by unknown-armed',
      ],
      [
        'fr',
        'Lundi les rebelles du M23 sont entrés dans Sake.',
        'Non-state actor overtakes territory @ Sake by m23',
      ],
    ],
  ],
];

describe.each(PARTIES)('%s', (_, cases) => {
  test.each(cases)('%s %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});

describe('talk written down is read thought by thought', () => {
  test.each([
    [
      'fr',
      'bon euh voilà hier mardi à Zongolé des hommes armés ont tué six personnes à la machette ils ont brûlé les greniers et puis lundi à Boni une mine a sauté sous un car le maire dit que trois voyageurs sont morts',
      'Zongolé 2024-03-05 | Boni 2024-03-04',
    ],
    [
      'en',
      'okay uh first thing gunmen killed six people in Zongole yesterday, they burned the market, anyway second one a mine killed three traders in Boni on Monday, the mayor told me that himself, okay bye',
      'Zongole 2024-03-05 | Boni 2024-03-04',
    ],
  ] satisfies Case[])('%s %s', (lang, text, expected) => {
    expect(readDays(lang, text)).toBe(expected);
  });
});

describe('the day on which somebody speaks is not that of which he tells', () => {
  test.each([
    [
      'fr',
      'On est mercredi. Hier mardi la journée a été très chaude. Des hommes armés ont tué six personnes à Gossi.',
      'Gossi 2024-03-05',
    ],
    [
      'en',
      'It is Wednesday. Yesterday was a very hot day. Gunmen killed six people in Gossi.',
      'Gossi 2024-03-05',
    ],
    ['fr', 'Mardi. Des hommes armés ont tué six personnes à Gossi.', 'Gossi 2024-03-05'],
  ] satisfies Case[])('%s %s', (lang, text, expected) => {
    expect(readDays(lang, text)).toBe(expected);
  });
});

describe('a day that a quoted mail tells of is reckoned from when it was sent', () => {
  test.each([
    [
      'fr',
      'Bonjour Awa, merci.\n\n> De : Paul N.\n> Envoyé : dimanche 3 mars 2024 08:05\n> Collègues, des hommes armés ont tué six personnes hier samedi à Gossi.',
      'Gossi 2024-03-02',
    ],
    [
      'en',
      'Hi Awa, thanks.\n\nOn Sun, 3 Mar 2024 Paul wrote:\n> Colleagues, gunmen killed six people yesterday in Gossi.',
      'Gossi 2024-03-02',
    ],
    [
      'en',
      'From: Paul (Boni)\nDate: Mon, 4 Mar 2024 09:12 +0200\nHi, gunmen killed six people yesterday in Gossi.',
      'Gossi 2024-03-03',
    ],
  ] satisfies Case[])('%s %s', (lang, text, expected) => {
    expect(readDays(lang, text)).toBe(expected);
  });
});
