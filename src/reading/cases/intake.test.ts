import { describe, expect, test } from 'vitest';
import { type Case, readWhole } from './telling.fixture.ts';

/** Short reports as a day brings them, read whole. */
const PHENOMENA: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'turns that an English day brings',
    [
      [
        'en',
        'A roadside bomb hit a minibus near Balad on Monday. Nine passengers died on the spot and four more succumbed to their wounds at Erdogan hospital.',
        'Remote explosive/landmine/IED @ Balad 2024-03-04 by nobody: killed 9 civilians; killed 4 civilians',
      ],
      [
        'en',
        'ADF rebels killed fourteen farmers near Oicha on Monday. A further six people are missing.',
        'Attack @ Oicha 2024-03-04 by adf: killed 14 civilians; missing 6 civilians',
      ],
      [
        'en',
        'Gunmen abducted a Chinese engineer and his Nigerien driver near Malbaza on Monday.',
        'Abduction/forced disappearance @ Malbaza 2024-03-04 by unknown-armed: abducted 2 civilians',
      ],
      [
        'en',
        'The Islamic State Sahel said its soldiers had killed 22 members of the Nigerien army at Banibangou on Monday.',
        'Armed clash @ Banibangou 2024-03-04 by is-sahel: killed 22 state_forces (Islamic State Sahel)',
      ],
      [
        'en',
        'Armed men stopped a bus near Kayes on Monday. Five passengers were taken away.',
        'Abduction/forced disappearance @ Kayes 2024-03-04 by unknown-armed: abducted 5 civilians',
      ],
      [
        'en',
        'A convoy of three trucks was stopped by armed men on the Kayes-Nioro road on Monday. The vehicles were set alight.',
        'Looting/property destruction @ Kayes 2024-03-04 by unknown-armed: ',
      ],
      ['en', 'The rebels stopped the talks in Kayes on Monday.', ''],
      [
        'en',
        'Troops neutralised 12 bandits and rescued 25 hostages during an operation in Tsafe forest on Monday.',
        'Other @ Tsafe 2024-03-04 by nigeria-army: released 25 civilians | Armed clash @ Tsafe 2024-03-04 by nigeria-army: killed 12 armed_group',
      ],
      [
        'en',
        'The governor lifted the curfew in Makurdi on Tuesday, two weeks after the Yelwata killings in which 200 people were killed.',
        'Attack @ Yelwata 2024-02-20 by nobody: killed 200 civilians',
      ],
      [
        'en',
        'A mob seized two men in the Goma suburb of Himbi on Monday and beat them to death.',
        'Mob violence @ Himbi 2024-03-04 by rioters: abducted 2 civilians; killed 2 civilians',
      ],
      [
        'en',
        'Six soldiers were killed and eleven wounded when militants attacked an army post near Gao on Monday.',
        'Armed clash @ Gao 2024-03-04 by unknown-armed: killed 6 state_forces; injured 11 state_forces',
      ],
      [
        'en',
        'Jets destroyed a terrorist hideout near Bama on Monday.',
        'Air/drone strike @ Bama 2024-03-04 by nobody: ',
      ],
      [
        'en',
        'A drone struck a mosque in Gao on Monday, killing 70 worshippers, rescue volunteers and a doctor said.',
        'Air/drone strike @ Gao 2024-03-04 by nobody: killed 70 civilians',
      ],
    ],
  ],
];

describe.each(PHENOMENA)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readWhole(lang, text)).toBe(expected);
  });
});
