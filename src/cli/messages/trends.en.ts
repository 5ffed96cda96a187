/** What `vigie surges` says, in English; trends.fr.ts has the same keys. */
export const trendHelp = {
  surges:
    'show where violence rises and since when, how what is targeted shifts, and which sources fell silent. ' +
    'The window is --since to --until (7 to 90 days; the last 28 by default), held against the days before it',
  lookBack: 'days before the window to hold it against, 28 to 730; 84 by default',
  area: 'only findings of a country (name or ISO code) or first-level area; all are tested together',
  all: 'also what is not beyond chance',
};

export const trends = {
  surges: 'Surges',
  shifts: 'What is targeted',
  reporting: 'Reporting',
  window: (since: string, until: string, days: number) =>
    `${since} to ${until}, against the ${days} days before`,
  tested: (tested: number, tooFew: number) =>
    `${tested} series tested, ${tooFew} with too few incidents to say.`,
  areasTested: (tested: number, tooFew: number) =>
    `${tested} ${tested === 1 ? 'area' : 'areas'} tested, ${tooFew} with fewer than 20 incidents of known target.`,
  noSurge: 'No surge beyond chance.',
  noShift: 'No shift beyond chance.',
  notShown: (n: number) => `${n} not beyond chance: --all shows them.`,
  young: (days: number) => `The record goes back ${days} days before the window; 28 are needed for any test.`,
  empty: (last: string) =>
    `No incident within these days. The last one in the record is of ${last}: try --as-of or --until.`,
  none: 'No incident with a day and a country in the record: there is nothing to count.',
  leftOut: (undated: number, unplaced: number) =>
    `Left out: ${undated} not dated within a week, ${unplaced} without a country.`,
  badWindow: (days: number) =>
    `--since to --until are ${days} days: 7 to 90 can be looked at, for example --since 2025-06-16 --until 2025-07-13.`,
  badLookBack: (given: string) => `--look-back is "${given}": a whole number from 28 to 730 was expected.`,
  incidents: 'incidents',
  incomplete: (days: string) => `Not complete yet: ${days}.`,
  silentSince: (source: string, day: string, perWeek: string) =>
    `${source}: silent since ${day}; it used to appear on ${perWeek} days a week.`,
};

export type TrendHelp = typeof trendHelp;
export type TrendMessages = typeof trends;
