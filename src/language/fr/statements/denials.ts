import { combined, ways } from '../../combine.ts';
import type { StatementEntry } from '../../vocabulary.ts';

/** Of itself: "n’être pas l’auteur", "ne seraient pas derrière". */
const NOT_BEING = combined(
  [
    'n’être pas',
    'n’être en rien',
    'n’être nullement',
    'ne pas être',
    'n’est pas',
    'n’était pas',
    'ne sont pas',
    'n’étaient pas',
    'ne serait pas',
    'ne seraient pas',
  ],
  [
    'l’auteur',
    'les auteurs',
    'derrière',
    'à l’origine',
    'responsable',
    'responsables',
    'mêlé',
    'mêlés',
    'impliqué',
    'impliqués',
  ],
);

/** What a force says that it used, and nothing worse: "n’avoir fait usage que de gaz lacrymogène". */
const NOTHING_WORSE = combined(
  [
    'n’avoir utilisé que',
    'n’avoir employé que',
    'n’avoir tiré que',
    'n’avoir fait usage que',
    'n’a utilisé que',
    'n’a employé que',
    'n’a tiré que',
    'n’a fait usage que',
    'n’ont utilisé que',
    'n’ont employé que',
    'n’ont tiré que',
    'n’ont fait usage que',
    'n’auraient utilisé que',
    'n’auraient tiré que',
    'n’auraient fait usage que',
  ],
  ['de', 'du', 'des', 'en l’air', 'de gaz', 'du gaz', 'des gaz', 'de balles', 'des balles', 'des tirs'],
);

/** Denials by what is said, without a verb of denying. */
export const denials: readonly StatementEntry[] = [
  {
    act: 'denial',
    phrases: [
      ...NOT_BEING,
      ...NOTHING_WORSE,
      ways(
        ['n’avoir tiré', 'n’a tiré', 'n’ont tiré', 'n’avaient tiré', 'n’auraient tiré'],
        ['qu’en l’air', 'qu’à blanc', 'qu’après', 'qu’en riposte'],
      ),
      ways(
        ['n’étaient pas', 'n’était pas'],
        ['dotés', 'doté', 'munis', 'muni', 'armés', 'équipés', 'pourvus'],
        [
          'd’armes létales',
          'd’armes à feu',
          'd’armes de guerre',
          'de munitions réelles',
          'de balles réelles',
        ],
      ),
      ways(
        [
          'ce ne sont pas',
          'ce n’étaient pas',
          'ce ne sont',
          'il ne s’agit pas de',
          'il ne s’agissait pas de',
        ],
        ['nos', 'pas nos'],
        ['hommes', 'gars', 'éléments', 'combattants', 'soldats', 'troupes', 'militants', 'membres'],
      ),
      'ce n’est pas nous',
      'ce n’est pas notre œuvre',
      'ce n’était pas nous',
      'n’y serait pour rien',
      'n’y seraient pour rien',
      'n’y fut pour rien',
      'n’ont rien à se reprocher',
      ways(
        ['ne', 'n’'],
        ['détient', 'détiennent', 'détenait', 'détenaient', 'retient', 'retiennent'],
        ['pas', 'aucun', 'aucune', 'plus'],
      ),
      ways(
        ['ne le', 'ne la', 'ne les'],
        ['détient', 'détiennent', 'détenait', 'détenaient', 'retient', 'retiennent'],
        ['pas'],
      ),
      ways(
        ['aucun', 'pas un', 'pas un seul', 'aucun de', 'pas un de', 'pas un seul de'],
        ['nos', 'ses', 'leurs'],
        ['éléments', 'hommes', 'soldats', 'combattants', 'militaires', 'agents'],
      ),
      ways(
        ['n’a', 'n’ont'],
        [
          'pas bombardé',
          'pas tiré sur',
          'pas visé',
          'pas ciblé',
          'jamais visé',
          'jamais ciblé',
          'jamais tiré sur',
          'jamais bombardé',
        ],
      ),
      'n’y a pas eu de massacre',
      'se lave les mains',
      'décline toute responsabilité',
      'déclinent toute responsabilité',
      'rejette en bloc',
      'rejettent en bloc',
      'nie en bloc',
      'nient en bloc',
    ],
  },
];
