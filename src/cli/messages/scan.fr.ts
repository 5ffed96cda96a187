/** Ce que dit `vigie scan`, en français ; mêmes clés que scan.en.ts. */
import { SCAN_DEFAULTS as usual } from '../../core/analysis/scan.ts';
import type { ScanHelp, ScanMessages } from './scan.en.ts';

export const scanHelp: ScanHelp = {
  what:
    'cherche parmi les incidents du fonds, ou dans un tableau d’événements, des foyers dans l’espace et le temps : un cercle qui, sur quelques jours, a compté plus de cas que ' +
    'ses lieux et ces jours n’en ont par ailleurs (balayage spatio-temporel par permutation, Kulldorff 2005)',
  file: 'CSV aux colonnes date, lat, lon et, au besoin, cases (0 : lieu sans cas) et location ; - pour l’entrée standard ; à défaut, le fonds',
  from: 'premier jour de l’étude ; par défaut celui du premier cas, pour le fonds au plus un an avant le dernier jour',
  to: 'dernier jour de l’étude ; par défaut celui du dernier cas, pour le fonds son dernier jour',
  maxRadiusKm: `plus grand rayon d’un cercle, en km ; il ne contient jamais plus de la moitié des cas (par défaut : ${usual.maxRadiusKm}, l’étendue d’une opération)`,
  maxDays: `plus longue durée, en jours (par défaut : ${usual.maxDays}, le temps qu’une attaque accroît le risque d’une autre à proximité)`,
  minCases: `nombre de cas à partir duquel un foyer compte (par défaut : ${usual.minCases})`,
  replications: `nombre de tirages des dates entre les cas ; davantage affine les valeurs p (par défaut : ${usual.replications})`,
  retrospective:
    'foyers terminés n’importe quel jour ; sans cette option, seulement ceux qui durent jusqu’au dernier jour',
  seed: `nombre entier ; la même graine donne les mêmes valeurs p (par défaut : ${usual.seed})`,
};

export const scan: ScanMessages = {
  progress: 'Tirages',
  tooFew: (n, minimum) => `Trop peu pour conclure : ${n} cas, il en faut au moins ${minimum}.`,
  outside: (n) => `${n} cas hors de la période ${n === 1 ? 'laissé' : 'laissés'} de côté.`,
  onlyRecord: '--as-of et --clearance interrogent le fonds : retirez le fichier, ou ces options.',
  noCases: (undated, unplaced) =>
    `Laissés de côté : ${undated} sans jour précis, ${unplaced} sans position plus fine qu’une région.`,
  incidents: 'Incidents',
  none: 'Aucun cercle n’a compté plus de cas qu’attendu.',
  studied: (cases, places, from, to) => `${cases} cas en ${places} lieux, du ${from} au ${to}`,
  searched: (radius, days, isRetrospective) =>
    `cercles de ${radius} km au plus, ${isRetrospective ? `toute durée jusqu’à ${days} jours` : `durées jusqu’à ${days} jours qui finissent le dernier jour`}`,
  heads: {
    place: 'Autour de',
    radius: 'Rayon',
    places: 'Lieux',
    days: 'Jours',
    observed: 'Cas',
    expected: 'Attendus',
    ratio: 'LLR',
    p: 'p',
    recurrence: 'Au hasard une fois en',
  },
  days: (n, text) => `${text} ${n < 2 ? 'jour' : 'jours'}`,
  years: (text) => `${text} ans`,
  more: (n) => `et ${n} de plus, tous compatibles avec le hasard : --json les donne`,
  notAbove: (option, given, least) =>
    `${option} vaut « ${given} » ; un nombre supérieur à ${least} était attendu.`,
  notWhole: (option, given, least, most) =>
    `${option} vaut « ${given} » ; un nombre entier de ${least} à ${most} était attendu.`,
};
