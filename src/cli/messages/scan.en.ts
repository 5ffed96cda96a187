/** What `vigie scan` says, in English; scan.fr.ts has the same keys. */
import { SCAN_DEFAULTS as usual } from '../../core/analysis/scan.ts';

export const scanHelp = {
  what:
    'looks among the incidents of the record, or in a table of events, for clusters in space and time: a circle that, over some days, held more cases than its places and those ' +
    'days have elsewhere (space–time permutation scan, Kulldorff 2005)',
  file: 'CSV with the columns date, lat, lon and, if need be, cases (0: a place without cases) and location; - for standard input; the record where absent',
  from: 'first day of the study; that of the first case by default, in the record a year before the last day at most',
  to: 'last day of the study; that of the last case by default, in the record its last day',
  maxRadiusKm: `largest radius of a circle, km; it never holds more than half of the cases (default: ${usual.maxRadiusKm}, as far as an operation spans)`,
  maxDays: `longest time span, days (default: ${usual.maxDays}, as long as one attack raises the risk of another nearby)`,
  minCases: `fewest cases that make a cluster (default: ${usual.minCases})`,
  replications: `how often the dates are dealt anew among the cases; more give finer p-values (default: ${usual.replications})`,
  retrospective: 'clusters that ended on any day; without it only those that last until the last day',
  seed: `whole number; the same seed gives the same p-values (default: ${usual.seed})`,
};

export const scan = {
  progress: 'Dealings',
  tooFew: (n: number, minimum: number) =>
    `Too few to say: ${n} ${n === 1 ? 'case' : 'cases'}, and at least ${minimum} are needed.`,
  outside: (n: number) => `${n} ${n === 1 ? 'case' : 'cases'} outside the period left out.`,
  onlyRecord: '--as-of and --clearance ask the record: leave out the file, or these options.',
  noCases: (undated: number, unplaced: number) =>
    `Left out: ${undated} not known to the day, ${unplaced} not placed closer than a region.`,
  incidents: 'Incidents',
  none: 'No circle held more cases than was to be expected.',
  studied: (cases: string, places: string, from: string, to: string) =>
    `${cases} cases at ${places} places, ${from} to ${to}`,
  searched: (radius: string, days: string, isRetrospective: boolean) =>
    `circles up to ${radius} km, ${isRetrospective ? `any span up to ${days} days` : `spans up to ${days} days that end on the last day`}`,
  heads: {
    place: 'Around',
    radius: 'Radius',
    places: 'Places',
    days: 'Days',
    observed: 'Cases',
    expected: 'Expected',
    ratio: 'LLR',
    p: 'p',
    recurrence: 'By chance once in',
  },
  days: (n: number, text: string) => `${text} ${n === 1 ? 'day' : 'days'}`,
  years: (text: string) => `${text} years`,
  more: (n: number) => `and ${n} more, all consistent with chance: --json shows them`,
  notAbove: (option: string, given: string, least: string) =>
    `${option} is "${given}"; expected a number above ${least}.`,
  notWhole: (option: string, given: string, least: number, most: number) =>
    `${option} is "${given}"; expected a whole number from ${least} to ${most}.`,
};

export type ScanHelp = { readonly [K in keyof typeof scanHelp]: string };
export type ScanMessages = typeof scan;
