/** What "vigie gazetteer" says, in English; gazetteer.fr.ts has the same keys. */
const plural = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const gazetteerHelp = {
  what: 'the places that names are looked up among: imports, look-ups, corrections',
  import: 'imports lists of places: GeoNames dumps, lists of OCHA, CSV; plain, .gz or .zip',
  importFiles: 'files to import; an import of the same name is replaced',
  optionName: 'name of the import (else that of the file)',
  optionLicence: 'licence of the list, for those who use what is read with it',
  optionAttribution: 'whom to name as its source',
  list: 'lists imports and corrections',
  remove: 'removes imports',
  removeNames: 'names of imports, as "list" shows them',
  optionAll: 'all of them, a damaged index included',
  lookup: 'shows the places that a name could mean, and why each ranks as it does',
  name: 'name of a place',
  optionNear: 'place or latitude,longitude near which it is meant',
  optionCountry: 'country in which it is meant, such as ML',
  correct: 'decides what a name means from now on',
  optionTo: 'the place meant: its id, or --to=latitude,longitude',
  optionOnlyCountry: 'only in reports about this country, such as ML',
  optionOnlyAdmin1: 'only in reports about this region',
  optionBy: 'who decides (else the name of this account)',
  optionWhy: 'why, for whoever looks at it later',
  uncorrect: 'takes a correction back',
  correction: 'id of a correction, such as c1',
  corrections: 'lists the corrections that stand',
};

export const gazetteer = {
  importing: 'Importing',
  imported: (name: string, counts: string) => `${name}: ${counts}`,
  leftOut: (n: number) =>
    `${plural(n, 'row', 'rows')} left out: kinds that reports do not name, such as wells, dunes`,
  unplaced: (n: number) =>
    `${plural(n, 'row', 'rows')} joined with others, or without a position: import villages of that country first`,
  bad: (n: number, shown: number) =>
    n === shown
      ? `${plural(n, 'bad row', 'bad rows')} left out`
      : `${plural(n, 'bad row', 'bad rows')} left out, the first ${shown} named above`,
  none: 'Nothing is imported. Import places with: vigie gazetteer import ML.zip',
  source: (attribution: string, licence: string) => `${attribution} · ${licence}`,
  when: (day: string) => `imported on ${day}`,
  counts: (places: number, rows: number) =>
    `${plural(places, 'place', 'places')} of ${plural(rows, 'row', 'rows')}`,
  removed: (names: string) => `Removed: ${names}.`,
  removedAll: 'All imports are removed.',
  nameOrAll: 'Name the imports to remove, or write --all.',
  notFound: (name: string) => `Nothing is called "${name}".`,
  didYouMean: (names: string) => `Did you mean: ${names}?`,
  layers: {
    package: 'shipped with Vigie',
    project: 'project’s list',
    user: 'your list',
    import: 'import',
  },
  also: 'Also',
  within: 'In',
  because: 'Because',
  inhabitants: 'inhabitants',
  toMissing: 'Say which place is meant with --to ID or --to=LAT,LON; "vigie gazetteer lookup" shows ids.',
  corrected: (id: string, name: string, place: string) => `${id}: ${name} means ${place} from now on.`,
  uncorrected: (id: string, name: string) => `${id} (${name}) is taken back.`,
  noCorrections: 'No correction stands.',
  onlyIn: (where: string) => `only in reports about ${where}`,
  decided: (by: string, day: string) => `by ${by} on ${day}`,
  laterOnly: 'Later readings use it; reports already in the record are read anew by "vigie rebuild".',
};
export type GazetteerMessages = typeof gazetteer;
export type GazetteerHelp = typeof gazetteerHelp;
