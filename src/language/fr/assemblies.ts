import { combined } from '../combine.ts';

/** Verbs of coming together, for a protest or for anything else. */
export const assemblies: readonly string[] = [
  ...combined(
    ['se sont', 's’étaient', 'se seraient'],
    [
      'retrouvés',
      'retrouvées',
      'massés',
      'massées',
      'réunis',
      'réunies',
      'attroupés',
      'attroupées',
      'assis',
      'assises',
      'rendus',
      'rendues',
      'dirigés vers',
      'dirigées vers',
    ],
  ),
  // How those who came together went home.
  ...combined(['se sont', 's’étaient'], ['séparés', 'séparées', 'dispersés', 'dispersées', 'quittés']),
  ...combined(
    ['s’est', 's’était'],
    [
      'dispersé',
      'dispersée',
      'disloqué',
      'disloquée',
      'déroulé',
      'déroulée',
      'achevé',
      'achevée',
      'terminé',
      'terminée',
    ],
  ),
  ...combined(['s’est', 's’était'], ['massée', 'réunie', 'attroupée', 'retrouvée']),
  ...combined(['s’est', 's’était'], ['passé', 'passée']),
  ...combined(['ont', 'a'], ['traversé', 'parcouru', 'arpenté', 'sillonné']),
  ...combined(
    ['ont', 'a', 'avaient', 'avait'],
    ['convergé', 'afflué', 'envahi la place', 'campé', 'pris place', 'occupé la place'],
  ),
  ...combined(['ont', 'a'], ['cessé le travail', 'débrayé', 'déferlé']),
  'convergent',
  'affluent',
  'se massent',
  'se retrouvent',
  'campent devant',
];
