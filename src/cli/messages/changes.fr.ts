/** Ce que dit `vigie changes`, en français ; mêmes clés que changes.en.ts. */
import type { ChangesHelp, ChangesMessages } from './changes.en.ts';

export const changesHelp: ChangesHelp = {
  what: 'ce que le registre a appris depuis : incidents nouveaux et changés, déclarations, routes, villes, rapports, décisions, notes enregistrées',
  since:
    'un jour (ce qui est venu après sa fin) ou une entrée du journal, telle qu’elle fut donnée la dernière fois ; hier par défaut',
  limit: 'au plus tant de chaque genre, de 1 à 500',
  json: 'des lignes JSON : d’abord la question et combien il y a de chaque genre, puis chaque chose avec son genre',
  more: 'La dernière ligne donne l’entrée à indiquer la fois suivante : rien n’échappe et rien n’est dit deux fois, quelle que soit l’horloge. Une route est citée si ce qui est venu depuis change son état d’aujourd’hui, une ville si, de ce fait, on l’atteint autrement depuis les capitales. Ce qui s’affiche ici n’est marqué comme vu sur la page de personne.',
};

export const changes: ChangesMessages = {
  kinds: {
    newIncidents: 'Incidents nouveaux',
    changedIncidents: 'Incidents changés',
    statements: 'Déclarations',
    roads: 'Routes dont l’état a changé',
    towns: 'Villes dont l’accès a changé',
    reports: 'Rapports versés',
    decisions: 'Décisions',
    briefs: 'Notes enregistrées',
  },
  nothing: 'Rien de nouveau, rien n’a changé.',
  more: (n) => `et ${n} de plus (--limit)`,
  next: (command) => `La prochaine fois : ${command}`,
  other: (after, last) =>
    `Le journal s’arrête à l’entrée ${last}, avant l’entrée ${after} : ce n’est pas le registre que vous aviez vu.`,
  version: (title, n, by) => `${title}, version ${n}, de ${by}`,
  badSince: (given) =>
    `« ${given} » n’est ni un jour tel que 2025-07-01 ni une entrée du journal telle que 42.`,
  badLimit: (given) => `« ${given} » n’est pas une limite ; attendu : de 1 à 500.`,
};
