/** Ce que dit `vigie operations`, en français ; mêmes clés que operations.en.ts. Les constats ont leurs propres mots. */
import type { OperationsHelp, OperationsMessages } from './operations.en.ts';

export const operationsHelp: OperationsHelp = {
  what:
    'liste les opérations, celles que racontent des rapports et celles que trouve la fouille du registre, chacune avec la probabilité que ' +
    'des attaques aux dates indépendantes en donnent autant (docs/methods/coordination.md)',
  apartKm: 'les lieux plus proches que cela, en km, ne comptent qu’une fois (20 par défaut)',
  replications:
    'nombre maximal de registres tirés sous chaque hypothèse ; davantage affine p (999 par défaut)',
  seed: 'nombre entier ; la même graine donne les mêmes p (1 par défaut)',
  found: 'nombre de fenêtres trouvées à montrer, les plus frappantes d’abord (12 par défaut)',
};

export const operations: OperationsMessages = {
  found: (n: number) => `${n} incidents, trouvés par fouille`,
  labels: {
    checks: 'p par épreuve',
    counters: 'Ou bien',
    pairs: 'Par la route',
    caveats: 'À savoir',
    rests: 'Repose sur',
  },
  nulls: { rate: 'rythme', shift: 'décalage', permutation: 'permutation' },
  dissolved: 'plus rien à expliquer',
  tooFew: 'trop peu pour se prononcer',
  pair: (from: string, to: string, km: string, way: string, gap: string) =>
    `${from} – ${to} : ${km} km ; ${way} ; ${gap}`,
  way: (hours: string | null) => (hours === null ? 'aucun trajet connu' : `au moins ${hours} h de route`),
  gap: (least: string | null, most: string | null) => {
    if (least === null || most === null) return 'durée entre les attaques inconnue';
    return least === most ? `${most} h entre les attaques` : `${least} à ${most} h entre les attaques`;
  },
  seen: (windows: number, groups: number) =>
    `${windows} ${windows < 2 ? 'fenêtre vue' : 'fenêtres vues'} de trois lieux ou plus ; ${groups} ${groups < 2 ? 'groupe' : 'groupes'} avec assez d’attaques pour être ${groups < 2 ? 'fouillé' : 'fouillés'}.`,
};
