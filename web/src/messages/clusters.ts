import type { Lang } from './language.svelte.ts';

/** What the page says around clusters; the finding brings its verdict, hypothesis and caveats. */
export interface ClusterMessages {
  readonly when: string;
  readonly now: string;
  readonly back: string;
  readonly searching: string;
  readonly stop: string;
  readonly stopped: string;
  readonly again: string;
  readonly tooFew: (n: string, minimum: string) => string;
  readonly studied: (cases: string, places: string, days: string) => string;
  readonly searched: (km: string, days: string) => string;
  readonly noCases: (undated: string, unplaced: string) => string;
  readonly leftOut: (n: string) => string;
  readonly none: string;
  readonly around: (place: string, km: string) => string;
  readonly alone: (place: string) => string;
  readonly cases: (observed: string, expected: string) => string;
  readonly chance: (p: string) => string;
  readonly daily: string;
  readonly recurs: (days: string) => string;
  readonly recursYears: (years: string) => string;
  readonly places: (n: string) => string;
  readonly incidents: string;
  readonly incident: (n: string) => string;
  readonly more: (n: string) => string;
  readonly caveats: string;
}

const en: ClusterMessages = {
  when: 'Which clusters',
  now: 'Now',
  back: 'Looking back',
  searching: 'The dates are being dealt anew among the cases …',
  stop: 'Stop the search',
  stopped: 'The search was stopped; what is shown, if anything, is from before.',
  again: 'Search again',
  tooFew: (n, minimum) =>
    `Too few to say: ${n} incidents known to the day and placed, and at least ${minimum} are needed.`,
  studied: (cases, places, days) => `${cases} incidents at ${places} places, ${days}`,
  searched: (km, days) => `circles up to ${km} km, spans up to ${days} days`,
  noCases: (undated, unplaced) =>
    `Left out: ${undated} not known to the day, ${unplaced} not placed closer than a region.`,
  leftOut: (n) => `${n} above the clearance left out.`,
  none: 'No circle held more incidents than was to be expected.',
  around: (place, km) => `Within ${km} km of ${place}`,
  alone: (place) => place,
  cases: (observed, expected) => `${observed} incidents, ${expected} expected`,
  chance: (p) => `p = ${p}`,
  daily: 'by chance alone every day',
  recurs: (days) => `by chance alone once in ${days} days`,
  recursYears: (years) => `by chance alone once in ${years} years`,
  places: (n) => `${n} places`,
  incidents: 'Incidents',
  incident: (n) => `Incident ${n}`,
  more: (n) => `and ${n} more, all consistent with chance`,
  caveats: 'How to read this',
};

const fr: ClusterMessages = {
  when: 'Quels foyers',
  now: 'En cours',
  back: 'Passés',
  searching: 'Les dates sont redistribuées entre les cas…',
  stop: 'Arrêter la recherche',
  stopped: 'La recherche est arrêtée ; ce qui est montré, s’il y a quelque chose, date d’avant.',
  again: 'Chercher de nouveau',
  tooFew: (n, minimum) =>
    `Trop peu pour conclure : ${n} incidents situés et connus au jour près, il en faut au moins ${minimum}.`,
  studied: (cases, places, days) => `${cases} incidents en ${places} lieux, ${days}`,
  searched: (km, days) => `cercles de ${km} km au plus, durées jusqu’à ${days} jours`,
  noCases: (undated, unplaced) =>
    `Laissés de côté : ${undated} sans jour précis, ${unplaced} sans position plus fine qu’une région.`,
  leftOut: (n) => `${n} laissés de côté, car au-dessus de l’habilitation.`,
  none: 'Aucun cercle n’a compté plus d’incidents qu’attendu.',
  around: (place, km) => `À moins de ${km} km de ${place}`,
  alone: (place) => place,
  cases: (observed, expected) => `${observed} incidents pour ${expected} attendus`,
  chance: (p) => `p = ${p}`,
  daily: 'au hasard seul, chaque jour',
  recurs: (days) => `au hasard seul, une fois en ${days} jours`,
  recursYears: (years) => `au hasard seul, une fois en ${years} ans`,
  places: (n) => `${n} lieux`,
  incidents: 'Incidents',
  incident: (n) => `Incident ${n}`,
  more: (n) => `et ${n} de plus, tous compatibles avec le hasard`,
  caveats: 'Comment lire ce résultat',
};

/** By the language of the page. */
export const CLUSTERS: Readonly<Record<Lang, ClusterMessages>> = { en, fr };
