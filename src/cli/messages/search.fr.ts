import type { SearchHelp, SearchMessages } from './search.en.ts';

/** Ce que dit `vigie search`, en français. */
export const searchHelp: SearchHelp = {
  what: 'chercher des mots partout : incidents, lieux, acteurs, déclarations, rapports en entier, corridors, routes, notes enregistrées',
  words: 'mots qui doivent tous s’y trouver',
  kind: 'seulement ce genre ; peut être répété',
  limit: 'au plus tant de chaque genre, de 1 à 100',
  clearance: 'écarter ce qui repose sur des rapports plus sensibles',
  more: 'Ni les accents ni la casse ne comptent. Un mot de trois lettres ou plus vaut pour tous ceux qui commencent ainsi ; ce qui est entre guillemets doit s’y trouver mot pour mot. Dans chaque genre, le plus récent vient d’abord.',
};

export const search: SearchMessages = {
  kinds: {
    incident: 'Incidents',
    place: 'Lieux',
    actor: 'Acteurs',
    statement: 'Déclarations',
    report: 'Rapports',
    corridor: 'Corridors',
    road: 'Routes',
    brief: 'Notes enregistrées',
  },
  none: (terms) => `Rien ne contient ${terms}. Essayez avec moins de mots, ou le seul début d’un mot.`,
  badKind: (given, known) => `Le genre « ${given} » est inconnu ; attendu : ${known}.`,
  badLimit: (given) => `« ${given} » n’est pas une limite ; attendu : de 1 à 100.`,
  noWords: 'Aucun mot à chercher : donnez des lettres ou des chiffres.',
  shown: (shown, total) => (shown < total ? `${shown} sur ${total}` : String(total)),
  leftOut: (n) =>
    n === 1
      ? '1 résultat qui repose sur un rapport plus sensible est écarté.'
      : `${n} résultats qui reposent sur des rapports plus sensibles sont écartés.`,
};
