import { describe, expect, test } from 'vitest';
import { type Case, readFigures, readParties } from './telling.fixture.ts';

/** What crowds do and what is done to them; towns taken; verbs in two halves: a phenomenon a table. */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
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
        'Protest with intervention @ Djibo by burkina-police',
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

const FIGURES: readonly Case[] = [
  ['en', 'Bandits took 20 passengers hostage near Gao on Monday.', 'abducted 20 civilians'],
  ['en', 'On Monday gunmen in Gao led twelve farmers away.', 'abducted 12 civilians'],
  ['en', 'Gunmen shot three traders dead in Gao on Monday.', 'killed 3 civilians'],
  ['fr', 'Lundi, des hommes armés ont emmené huit bergers en brousse près de Gao.', 'abducted 8 civilians'],
  ['en', 'Gunmen set three houses on fire in Gao on Monday.', ''],
];

describe.each(PARTIES)('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});

describe('verbs in two halves', () => {
  test.each(FIGURES)('%s: %s', (lang, text, expected) => {
    expect(readFigures(lang, text)).toBe(expected);
  });
});
