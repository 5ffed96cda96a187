/** What the page says around surges, shifts and silences; the findings bring their own words. */
export interface TrendMessages {
  readonly window: string;
  readonly outside: (days: string) => string;
  readonly searching: string;
  readonly surges: string;
  readonly shifts: string;
  readonly reporting: string;
  readonly noSurge: (tested: string) => string;
  readonly noShift: (tested: string) => string;
  readonly tooFewCells: (n: string) => string;
  readonly chance: (n: string) => string;
  readonly others: (n: string) => string;
  readonly silent: (source: string, days: string, perWeek: string) => string;
  readonly incomplete: (day: string, reported: string, low: string, high: string) => string;
  readonly incompleteOpen: (day: string, reported: string) => string;
}

export const TRENDS: Readonly<Record<'fr' | 'en', TrendMessages>> = {
  en: {
    window:
      'The days of the filter above, 7 to 90; the last 28 where none are set, held against the days before.',
    outside: (days) => `The filter holds ${days} days: choose from 7 to 90, or none.`,
    searching: 'Looking for rises, shifts and silences…',
    surges: 'Rises',
    shifts: 'What is attacked',
    reporting: 'Reporting',
    noSurge: (tested) => `No rise beyond chance among ${tested} series tested.`,
    noShift: (tested) => `No change beyond chance in what is attacked, areas tested: ${tested}.`,
    tooFewCells: (n) => `Too few incidents to say: ${n}.`,
    chance: (n) => `Not beyond chance: ${n}`,
    others: (n) => `Others not beyond chance: ${n}`,
    silent: (source, days, perWeek) =>
      `${source}: silent for ${days} days, ${perWeek} reports a week before.`,
    incomplete: (day, reported, low, high) =>
      `${day}: ${reported} told so far, ${low} to ${high} in the end.`,
    incompleteOpen: (day, reported) => `${day}: ${reported} told so far, too early to say more.`,
  },
  fr: {
    window:
      'Les jours du filtre ci-dessus, de 7 à 90 ; les 28 derniers s’il n’en fixe pas, comparés aux jours d’avant.',
    outside: (days) => `Le filtre couvre ${days} jours : choisissez-en de 7 à 90, ou aucun.`,
    searching: 'Recherche de hausses, de changements et de silences…',
    surges: 'Hausses',
    shifts: 'Ce qui est attaqué',
    reporting: 'Couverture par les sources',
    noSurge: (tested) => `Aucune hausse au-delà du hasard parmi ${tested} séries testées.`,
    noShift: (tested) =>
      `Aucun changement au-delà du hasard de ce qui est attaqué, zones testées : ${tested}.`,
    tooFewCells: (n) => `Trop peu d’incidents pour se prononcer : ${n}.`,
    chance: (n) => `Pas au-delà du hasard : ${n}`,
    others: (n) => `Autres, pas au-delà du hasard : ${n}`,
    silent: (source, days, perWeek) =>
      `${source} : muette depuis ${days} jours, ${perWeek} rapports par semaine avant.`,
    incomplete: (day, reported, low, high) =>
      `${day} : ${reported} connus à ce jour, de ${low} à ${high} à terme.`,
    incompleteOpen: (day, reported) => `${day} : ${reported} connus à ce jour, trop tôt pour en dire plus.`,
  },
};
