import { combined } from '../../combine.ts';
import type { TriggerEntry } from '../../vocabulary.ts';

/** Words that tell of armed men settling in: a base, a camp, headquarters. Others build too: opening.ts asks for fighters. */
export const bases: readonly TriggerEntry[] = [
  {
    kind: 'basing',
    strength: 'strong',
    verbs: [
      ...combined(
        [
          'installer',
          'établir',
          'ouvrir',
          'créer',
          'implanter',
          'ériger',
          'construire',
          'monter',
          'aménager',
        ],
        [
          'une base',
          'une nouvelle base',
          'une base militaire',
          'une base arrière',
          'une base avancée',
          'un camp',
          'un camp d’entraînement',
          'un campement',
          'un poste avancé',
          'un poste de commandement',
          'une garnison',
          'un état-major',
          'un quartier général',
          'leur quartier général',
          'son quartier général',
          'leur QG',
          'son QG',
          'leur base',
          'sa base',
          'leur campement',
          'son campement',
          'des bases',
          'des campements',
        ],
      ),
      ...combined(['prendre', 'établir', 'installer'], ['ses quartiers', 'leurs quartiers']),
      'dresser le camp',
      'dresser leur camp',
      'dresser un camp',
    ],
    nouns: [
      'installation d’une base',
      'installation d’un camp militaire',
      'ouverture d’une base militaire',
      'établissement d’un quartier général',
    ],
  },
];
