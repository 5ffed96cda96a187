import { describe, expect, test } from 'vitest';
import { type Case, readParties } from './telling.fixture.ts';

/** Who did it, in words that no list has for an actor, or behind words that are no plain "by". */
const PARTIES: readonly (readonly [phenomenon: string, cases: readonly Case[]])[] = [
  [
    'people of whom no more is known than sex, age or mount',
    [
      [
        'fr',
        'Quatre hommes enturbannés ont enlevé lundi un éleveur à Gao.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
      [
        'fr',
        'Deux fillettes se sont fait exploser lundi au marché de Gao, tuant trois personnes.',
        'Suicide bomb @ Gao by unknown-armed',
      ],
      ['fr', 'Un éleveur a été tué lundi à Gao par trois hommes.', 'Attack @ Gao by unknown-armed'],
      [
        'en',
        'Young men carrying hunting rifles abducted a headmaster in Gao on Monday.',
        'Abduction/forced disappearance @ Gao by unknown-armed',
      ],
      ['en', 'Police said two men had killed a trader in Gao on Monday.', 'Attack @ Gao by unknown-armed'],
      ['en', 'A trader was killed in Gao on Monday by three young men.', 'Attack @ Gao by unknown-armed'],
      // Whom it befell did not do it.
      ['fr', 'Cinq hommes ont été enlevés lundi à Gao.', 'Abduction/forced disappearance @ Gao by nobody'],
      [
        'fr',
        'Deux hommes sont morts lundi à Gao dans l’explosion d’une mine.',
        'Remote explosive/landmine/IED @ Gao by nobody',
      ],
      ['en', 'Ten men were killed in Gao on Monday.', 'Attack @ Gao by nobody'],
      ['en', 'The bodies of men killed on Monday were found in Gao.', 'Attack @ Gao by nobody'],
    ],
  ],
  [
    'whose bullets or hands somebody fell to',
    [
      [
        'fr',
        'Un commerçant est tombé lundi sous les balles d’inconnus à Gao.',
        'Attack @ Gao by unknown-armed',
      ],
      ['fr', 'Un lycéen est mort lundi à Gao sous les balles de la police.', 'Attack @ Gao by mali-police'],
      [
        'en',
        'A trader fell to the bullets of unknown men in Gao on Monday.',
        'Attack @ Gao by unknown-armed',
      ],
      ['en', 'Two traders died at the hands of bandits in Gao on Monday.', 'Attack @ Gao by unknown-armed'],
      ['fr', 'Un commerçant est mort lundi à Gao sous les balles.', 'Attack @ Gao by nobody'],
    ],
  ],
  [
    'in whose hands a town is',
    [
      [
        'fr',
        'Le village de Boni est repassé lundi aux mains de l’armée malienne.',
        'Government regains territory @ Boni by fama',
      ],
      [
        'fr',
        'La ville de Bama est repassée lundi sous le contrôle des troupes nigérianes.',
        'Government regains territory @ Bama by nigeria-army',
      ],
      [
        'en',
        'Soldiers and allied militiamen drove the M23 out of Sake on Monday.',
        'Government regains territory @ Sake by fardc+militia',
      ],
      [
        'en',
        'Bama fell to Boko Haram on Monday.',
        'Non-state actor overtakes territory @ Bama by boko-haram',
      ],
    ],
  ],
  [
    'whose aircraft hit',
    [
      [
        'en',
        'An American aircraft struck a group of fighters near Barawe on Monday, killing 15.',
        'Air/drone strike @ Barawe by us-army',
      ],
      [
        'fr',
        'Un avion français a frappé lundi un convoi près de Gao, tuant cinq combattants.',
        'Air/drone strike @ Gao by france-army',
      ],
      [
        'fr',
        'Un drone d’origine inconnue a frappé lundi une maison à Gao.',
        'Air/drone strike @ Gao by nobody',
      ],
      // Of a passenger plane nothing of the kind is told.
      ['en', 'An Ethiopian aircraft landed in Gao on Monday.', ''],
    ],
  ],
  [
    'who arrests those who are suspected of helping somebody else',
    [
      [
        'fr',
        'Trois hommes soupçonnés de ravitailler le JNIM ont été interpellés lundi à Gao par la gendarmerie.',
        'Arrests @ Gao by mali-police',
      ],
      [
        'en',
        'Six people accused of helping Boko Haram were arrested by police in Maroua on Monday.',
        'Arrests @ Maroua by cameroon-police',
      ],
    ],
  ],
];

describe.each([...PARTIES])('%s', (_phenomenon, cases) => {
  test.each(cases)('%s: %s', (lang, text, expected) => {
    expect(readParties(lang, text)).toBe(expected);
  });
});
