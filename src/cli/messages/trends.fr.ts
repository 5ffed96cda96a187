import type { TrendHelp, TrendMessages } from './trends.en.ts';

export const trendHelp: TrendHelp = {
  surges:
    'montre où la violence monte et depuis quand, comment les cibles changent et quelles sources se sont tues. ' +
    'La fenêtre va de --since à --until (7 à 90 jours ; les 28 derniers par défaut), comparée aux jours qui la précèdent',
  lookBack: 'jours de référence avant la fenêtre, de 28 à 730 ; 84 par défaut',
  area: 'seulement un pays (nom ou code ISO) ou une région ; toutes les zones sont examinées ensemble',
  all: 'aussi ce qui ne dépasse pas le hasard',
};

export const trends: TrendMessages = {
  surges: 'Montées de la violence',
  shifts: 'Cibles',
  reporting: 'Signalement',
  window: (since, until, days) => `du ${since} au ${until}, comparé aux ${days} jours précédents`,
  tested: (tested, tooFew) =>
    `${tested} ${tested < 2 ? 'série examinée' : 'séries examinées'}, ${tooFew} où les incidents sont trop peu nombreux pour conclure.`,
  areasTested: (tested, tooFew) =>
    `${tested} ${tested < 2 ? 'zone examinée' : 'zones examinées'}, ${tooFew} à moins de 20 incidents de cible connue.`,
  noSurge: 'Aucune montée au-delà du hasard.',
  noShift: 'Aucun changement de cibles au-delà du hasard.',
  notShown: (n) =>
    `${n} qui ne ${n < 2 ? 'dépasse' : 'dépassent'} pas le hasard : --all ${n < 2 ? 'la' : 'les'} montre.`,
  young: (days) =>
    `Le registre ne remonte qu’à ${days} jours avant la fenêtre ; il en faut 28 pour tout test.`,
  empty: (last) =>
    `Aucun incident ces jours-là. Le dernier du registre est du ${last} : essayez --as-of ou --until.`,
  none: 'Aucun incident daté et situé dans un pays dans le registre : il n’y a rien à compter.',
  leftOut: (undated, unplaced) =>
    `Laissés de côté : ${undated} non datés à la semaine près, ${unplaced} sans pays.`,
  badWindow: (days) =>
    `De --since à --until il y a ${days} jours : 7 à 90 se laissent examiner, par exemple --since 2025-06-16 --until 2025-07-13.`,
  badLookBack: (given) => `--look-back vaut « ${given} » : un nombre entier de 28 à 730 est attendu.`,
  incidents: 'incidents',
  incomplete: (days) => `Pas encore complets : ${days}.`,
  silentSince: (source, day, perWeek) =>
    `${source} : muette depuis le ${day} ; elle paraissait ${perWeek} jours par semaine.`,
};
