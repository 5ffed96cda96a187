import { combined } from '../../combine.ts';
import type { StatementEntry } from '../../vocabulary.ts';

/** What is said that is no act of its own. */
export const other: readonly StatementEntry[] = [
  {
    act: 'other',
    phrases: combined(
      [
        'announce',
        'announces',
        'announced',
        'declare',
        'declares',
        'declared',
        'accept',
        'accepts',
        'accepted',
        'agreed to',
        'agree to',
        'agreed',
        'signed',
        'proclaimed',
      ],
      [
        'a ceasefire',
        'a truce',
        'a humanitarian truce',
        'a humanitarian ceasefire',
        'an immediate ceasefire',
        'a unilateral ceasefire',
        'a cessation of hostilities',
      ],
    ),
  },
  {
    act: 'appeal',
    phrases: [
      'called for calm',
      'appealed for calm',
      'urged residents',
      'urged its citizens',
      'urged its nationals',
      'called on its nationals',
    ],
  },
];
