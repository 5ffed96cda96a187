import { combined } from '../../combine.ts';
import type { StatementEntry } from '../../vocabulary.ts';

/** What is said that is no act of its own. */
export const other: readonly StatementEntry[] = [
  {
    act: 'other',
    phrases: combined(
      [
        'annonce',
        'annoncent',
        'annoncé',
        'décrète',
        'décrété',
        'proclame',
        'proclamé',
        'accepte',
        'acceptent',
        'accepté',
        'conclu',
        'signé',
        'signent',
      ],
      [
        'une trêve',
        'un cessez-le-feu',
        'une trêve humanitaire',
        'un cessez-le-feu immédiat',
        'un cessez-le-feu humanitaire',
        'une cessation des hostilités',
      ],
    ),
  },
  {
    act: 'appeal',
    phrases: [
      'appelle au calme',
      'appelé au calme',
      'appelle la population',
      'a appelé ses ressortissants',
      'appelle ses ressortissants',
      'appelle à la retenue',
    ],
  },
];
