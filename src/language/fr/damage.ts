import type { DamageEntry } from '../vocabulary.ts';

export const damage: readonly DamageEntry[] = [
  {
    effect: 'burned',
    verbs: ['incendier', 'brûler', 'calciner', 'carboniser', 'mettre le feu', 'réduire en cendres'],
    nouns: ['en feu', 'partis en fumée', 'parti en fumée', 'en flammes', 'ravagé par les flammes'],
  },
  {
    effect: 'destroyed',
    verbs: [
      'détruire',
      'dynamiter',
      'raser',
      'pulvériser',
      'démolir',
      'anéantir',
      'ravager',
      'saboter',
      'plastiquer',
    ],
    nouns: ['destruction'],
  },
  {
    effect: 'damaged',
    verbs: [
      'endommager',
      'saccager',
      'abîmer',
      'dévaster',
      'vandaliser',
      'dégrader',
      'détériorer',
      'cribler',
    ],
  },
  {
    effect: 'looted',
    verbs: ['piller', 'dépouiller', 'dévaliser', 'razzier', 'vider', 'cambrioler', 'voler', 'dérober'],
    nouns: ['pillage'],
  },
  { effect: 'seized', verbs: ['saisir', 'récupérer', 'emporter', 'confisquer', 'rafler', 'réquisitionner'] },
];
