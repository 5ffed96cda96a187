/** What "vigie import ucdp", "vigie import acled" and "vigie baselines" say, in English; baselines.fr.ts has the same keys. */
import type { NotCovered } from '../../core/analysis/baseline.ts';

const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const baselinesHelp = {
  what: 'lines the record up with events that others recorded (UCDP, ACLED): matched, only here, only there',
  area: 'countries such as ML,SN, or a box: west,south,east,north (else the countries of the record)',
  dataset: 'ucdp-ged, ucdp-candidate or acled; repeatable (else all that are held)',
  limit: 'most of each group that is listed, 1 to 500 (else 20); the counts are of all',
  ucdp: 'takes events of UCDP GED or UCDP Candidate in, beside the record and never mixed with it',
  acled: 'takes your own export of ACLED events in; its rows stay on this machine',
  files: '.csv, plain, .gz or .zip, parted by commas, semicolons or tabs',
  release: 'release of UCDP, such as 25.1 or 24.0.10, where the name of the file does not tell it',
  replace: 'forgets what was held; else later versions replace events of the same id',
  licence: 'licence of the data, where it is another',
  attribution: 'whom to name as the source, where it is another',
  dryRun: 'reports what would come of it, writes nothing',
  show: 'shows what is held',
  remove: 'removes what is held',
  json: 'the report as JSON, one line a dataset',
};

export const baselines = {
  importing: 'Reading events',
  oneOf: 'Name files, or one of --show and --remove.',
  badArea: (given: string) =>
    `"${given}" is no area for --area; expected countries such as ML,SN, or a box such as -12,10,4,25 (west,south,east,north).`,
  badDataset: (given: string, names: string) =>
    `"${given}" is no dataset for --dataset; expected one of: ${names}.`,
  badLimit: (given: string) => `"${given}" is no number for --limit; expected 1 to 500.`,
  nothing:
    'No events of others are held. Import some with: vigie import ucdp FILE, or: vigie import acled FILE',
  nothingOf: (kind: string) => `No events are held. Import some with: vigie import ${kind} FILE`,
  noRecord: 'The record holds no incident with a day: nothing can be lined up yet.',
  removed: (names: string) => `Removed: ${names}.`,
  dryRun: 'Nothing was written (--dry-run).',
  moreBad: (n: number) => `${plural(n, 'more bad row', 'more bad rows')}, not shown.`,
  events: (n: number) => plural(n, 'event', 'events'),
  imported: (day: string) => `imported on ${day}`,
  labels: {
    rows: 'Rows',
    bad: 'Bad',
    covers: 'Covers',
    files: 'Files',
    source: 'Source',
    keep: 'Keep',
  },
  rows: {
    added: (n: number) => plural(n, 'new', 'new'),
    updated: (n: number) => plural(n, 'in the place of an older one', 'in the place of older ones'),
    unchanged: (n: number) => plural(n, 'as it was', 'as they were'),
    outdated: (n: number) => plural(n, 'older than what is held', 'older than what is held'),
    repeated: (n: number) => plural(n, 'twice in these files', 'twice in these files'),
  },
  badRows: (n: number) => `${plural(n, 'row', 'rows')} left out`,
  span: (from: string, to: string) => `${from} to ${to}`,
  countries: (n: number) => plural(n, 'country', 'countries'),
  file: (name: string, rows: number) => `${name} (${plural(rows, 'row', 'rows')})`,
  keep: 'your own export: not to be handed on; its rows are in no export of Vigie',
  compared: (here: number, there: number) =>
    `${plural(here, 'incident', 'incidents')} against ${plural(there, 'event', 'events')}`,
  counts: (matched: number, onlyHere: number, onlyThere: number) =>
    `${matched} matched · ${onlyHere} only here · ${onlyThere} only there`,
  notCompared: (n: number, reasons: string) =>
    `${plural(n, 'incident', 'incidents')} not compared: ${reasons}`,
  share: (percent: string) => `Of incidents like these, the dataset is reckoned to hold ${percent}.`,
  groups: {
    matched: 'Matched',
    onlyHere: 'Only here',
    onlyThere: 'Only there',
    notCovered: 'Not covered',
  },
  why: {
    undated: 'without a day',
    unplaced: 'without a position',
    period: 'outside of its days',
    country: 'outside of its countries',
    kind: 'of a kind that it does not count',
  } satisfies Record<NotCovered, string>,
  other: (id: string, percent: string) => `could as well be ${id} (${percent})`,
  /** @param where id and distance */
  nearest: (where: string, days: number) =>
    `nearest: ${where}, ${days === 0 ? 'same days' : plural(days, 'day', 'days')}`,
  takenFor: (id: string) => `taken for ${id}`,
  percent: (chance: number) => (chance > 0.99 ? 'over 99%' : `${Math.round(chance * 100)}%`),
  /** @param bracket "2–5", or '' */
  deaths: (best: number, bracket: string) => `${best} reported dead${bracket}`,
  more: (n: number) => `… and ${plural(n, 'more', 'more')} (--limit)`,
  undated: 'no day',
  noPlace: 'no place',
};

export type BaselineMessages = typeof baselines;
export type BaselineHelp = typeof baselinesHelp;
