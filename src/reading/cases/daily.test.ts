import { describe, expect, test } from 'vitest';
import { type Case, readFigures, readParties } from './telling.fixture.ts';

/** Plain words of dispatches, flashes and messages: figures, a phenomenon a table. */
const FIGURES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'whom no list of people knows',
    [
      ['fr', 'Un grutier a été tué par balle lundi à Boni.', 'killed 1 civilians'],
      ['fr', 'Lundi à Boni, les obus ont coûté la vie à neuf patients.', 'killed 9 civilians'],
      ['fr', 'Lundi à Boni, un infographiste de 34 ans a été abattu par des inconnus.', 'killed 1 civilians'],
      ['fr', 'Trois éoliennes ont été détruites lundi à Boni par des hommes armés.', ''],
      ['en', 'Two crane operators were killed by gunmen in Boni on Monday.', 'killed 2 civilians'],
    ],
  ],
  [
    'one of them',
    [
      ['fr', 'L’une de ses infirmières a été tuée lundi à Boni.', 'killed 1 civilians'],
      ['fr', 'Lundi à Boni, un de nos chauffeurs a été tué par des bandits.', 'killed 1 civilians'],
    ],
  ],
  [
    'one known person, and what was told of him before',
    [['fr', 'Le maire enlevé dimanche à Boni a été relâché lundi.', ' | released 1 civilians']],
  ],
  [
    'everyday words of harm',
    [
      [
        'fr',
        'Des bandits ont tiré lundi sur un car à Boni : cinq passagers ont été touchés par balles.',
        'injured 5 civilians',
      ],
      [
        'fr',
        'Un car a sauté lundi sur une mine à Boni : sept morts, onze autres évacués.',
        'killed 7 civilians; injured 11 civilians',
      ],
      [
        'fr',
        'L’armée a tué dix jihadistes lundi à Boni. L’armée déplore huit pertes dans ses rangs.',
        'killed 10 armed_group; killed 8 state_forces (armée)',
      ],
    ],
  ],
  [
    'the dead behind a preposition, and one person behind the noun of the deed',
    [
      ['fr', 'Lundi, l’attaque de Boni s’est soldée par neuf décès.', 'killed 9 civilians'],
      ['fr', 'L’assassinat du maire de Boni, lundi, a été condamné par l’opposition.', 'killed 1 civilians'],
      ['fr', 'L’enlèvement du médecin lundi à Boni inquiète.', 'abducted 1 civilians'],
    ],
  ],
  [
    'a court is no courtyard; commanders of fighters put out of action; wounded whose attack is counted',
    [
      [
        'fr',
        'Lundi, un obus de mortier est tombé dans la cour d’une école de Boni. Trois élèves ont péri.',
        'killed 3 civilians',
      ],
      ['fr', 'Lundi à Boni, deux cadres jihadistes ont été mis hors de combat.', 'killed 2 armed_group'],
      [
        'fr',
        'Le ministre a visité les blessés de l’attentat de lundi à Boni, dont le bilan est monté à dix-neuf morts.',
        'killed 19 civilians',
      ],
    ],
  ],
  [
    'nurses’ aides are people',
    [['fr', 'Deux aides-soignantes ont été enlevées lundi à Boni.', 'abducted 2 civilians']],
  ],
  [
    'each side by its label',
    [
      [
        'fr',
        'Lundi, le camp de Boni a été attaqué. Ami : 2 KIA. Ennemi : 14 KIA.',
        'killed 2 state_forces; killed 14 armed_group',
      ],
      ['en', 'The army camp in Boni was attacked on Monday. Enemy losses: 14 KIA.', 'killed 14 armed_group'],
    ],
  ],
  [
    'what a deed came of is none of its toll',
    [['fr', 'À la suite de la mort d’un motard, la foule a incendié lundi un commissariat à Boni.', '']],
  ],
];

/** Who did what. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'who confirms it did not do it',
    [
      [
        'fr',
        'La mort de trois civils dans une attaque lundi à Boni a été confirmée par l’armée.',
        'Attack @ Boni by nobody',
      ],
      [
        'en',
        'Monday’s attack in Boni, confirmed by the army, killed three civilians.',
        'Attack @ Boni by nobody',
      ],
    ],
  ],
  [
    'who drives off and who goes over a mine',
    [
      [
        'fr',
        'Les rebelles du FLA ont repoussé une colonne de l’armée lundi près de Boni.',
        'Armed clash @ Boni by fla',
      ],
      [
        'fr',
        'L’armée malienne a délogé les jihadistes de la colline de Boni lundi après des combats.',
        'Armed clash @ Boni by fama',
      ],
      [
        'fr',
        'Un véhicule de l’armée a touché un engin explosif lundi près de Boni.',
        'Remote explosive/landmine/IED @ Boni by nobody',
      ],
    ],
  ],
  [
    'an infinitive has the subject of its clause; opponents who are taken; what stood before',
    [
      [
        'fr',
        'Lundi à Boni, les assaillants ont séparé les hommes des femmes avant d’exécuter dix des premiers.',
        'Attack @ Boni by unknown-armed',
      ],
      [
        'fr',
        'La police a arrêté lundi à Boni une quinzaine d’opposants qui voulaient marcher.',
        'Arrests @ Boni by police',
      ],
      [
        'fr',
        'L’armée malienne a repris lundi le village de Boni, aux mains des insurgés depuis 2022.',
        'Government regains territory @ Boni by fama',
      ],
      [
        'fr',
        'L’armée malienne a récupéré lundi la cité de Boni.',
        'Government regains territory @ Boni by fama',
      ],
      ['fr', 'L’explosion accidentelle d’une citerne a tué deux personnes lundi à Boni.', ''],
      ['fr', 'Une rixe entre orpailleurs a fait douze morts lundi à Boni.', 'Armed clash @ Boni by nobody'],
    ],
  ],
  [
    'what is learnt of somebody is learnt there by nobody',
    [
      [
        'fr',
        'Cinq gendarmes sont tombés dans une embuscade tendue par des bandits près de Boni, dans le Centre malien, a-t-on appris de source locale.',
        'Armed clash @ Boni by unknown-armed',
      ],
    ],
  ],
];

describe.each(FIGURES)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readFigures(lang, text)).toBe(expected);
  });
});

describe.each(PARTIES)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});
