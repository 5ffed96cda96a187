import { describe, expect, test } from 'vitest';
import { type Case, readParties } from './telling.fixture.ts';

/** Fighters driven out of towns, bombers stopped, people pushed into cars, words of artillery and arms: a phenomenon a table. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'fighters driven out of a town lose it',
    [
      [
        'en',
        'Soldiers drove the insurgents out of Gao on Monday.',
        'Government regains territory @ Gao by fama',
      ],
      [
        'en',
        'The army dislodged militiamen from Gao on Monday.',
        'Government regains territory @ Gao by fama',
      ],
      [
        'en',
        'Rebels pushed the army out of Gao on Monday.',
        'Non-state actor overtakes territory @ Gao by unknown-armed',
      ],
      ['fr', 'L’armée a chassé lundi les miliciens de Gao.', 'Government regains territory @ Gao by fama'],
      [
        'fr',
        'Les rebelles ont été chassés de Gao lundi par l’armée.',
        'Government regains territory @ Gao by fama',
      ],
      ['en', 'The army dislodged rebels from a hill near Gao on Monday.', 'Armed clash @ Gao by fama'],
      ['en', 'The company expelled two students from Gao on Monday.', ''],
      ['fr', 'Le club a expulsé lundi deux joueurs de Gao.', ''],
    ],
  ],
  [
    'a bomber who is stopped',
    [
      [
        'en',
        'Guards spotted a girl in Gao on Monday and shot her dead before she could set off her vest.',
        'Disrupted weapons use @ Gao by nobody',
      ],
      [
        'fr',
        'Une jeune fille a été abattue lundi à Gao avant qu’elle ne puisse actionner sa ceinture.',
        'Disrupted weapons use @ Gao by nobody',
      ],
    ],
  ],
  [
    'people pushed into cars',
    [
      [
        'en',
        'Four masked men pushed a student into a white car in Gao on Monday evening.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
      ['en', 'Villagers pushed a stranded lorry into a garage in Gao on Monday.', ''],
    ],
  ],
  [
    'artillery, grenades, arms and accords',
    [
      [
        'en',
        'Six rounds fell on Gao on Monday. Three civilians died.',
        'Shelling/artillery/missile attack @ Gao by nobody',
      ],
      [
        'en',
        'Two grenades flung into a bar in Gao on Monday wounded five people.',
        'Grenade @ Gao by nobody',
      ],
      [
        'en',
        'Delegates of the two groups put their names to a ceasefire in Gao on Monday.',
        'Agreement @ Gao by nobody',
      ],
      [
        'en',
        'Dozens of fighters turned themselves in to the army in Gao on Monday.',
        'Change to group/activity @ Gao by unknown-armed',
      ],
      // A vehicle is picked up by nobody.
      [
        'en',
        'An army pick-up was hit by a roadside bomb in Gao on Monday.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
    ],
  ],
];

describe.each(PARTIES)('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});
