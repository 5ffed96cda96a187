import type { UiLang } from '../messages.ts';

/** What is said of a table of events that cannot be scanned: one line each. */
export interface ScanMessages {
  readonly noFile: (path: string) => string;
  readonly notReadable: (path: string, why: string) => string;
  readonly tooLarge: (path: string, megabytes: number) => string;
  readonly empty: (path: string) => string;
  readonly notText: (path: string, offset: number) => string;
  readonly noColumn: (path: string, column: string, found: string) => string;
  readonly twice: (path: string, column: string) => string;
  readonly broken: (line: number, fault: Fault) => string;
  readonly badDate: (line: number, given: string) => string;
  readonly badLat: (line: number, given: string) => string;
  readonly badLon: (line: number, given: string) => string;
  readonly badCases: (line: number, given: string) => string;
  readonly moved: (line: number, id: string, before: number) => string;
  readonly tooManyCases: (most: number) => string;
  readonly wrongOrder: (from: string, to: string) => string;
  readonly tooLong: (days: number, most: number) => string;
  readonly tooManyPairs: (places: number, radiusKm: number) => string;
  readonly stopped: string;
  readonly threadFailed: (why: string) => string;
}

/** What may be wrong with how a row is written. */
export type Fault = 'quotes' | 'columns';

const en: ScanMessages = {
  noFile: (path) => `${path} does not exist: name a CSV with the columns date, lat, lon.`,
  notReadable: (path, why) => `${path} cannot be read (${why}).`,
  tooLarge: (path, megabytes) =>
    `${path} is larger than ${megabytes} MB: leave out columns and rows that are not scanned.`,
  empty: (path) => `${path} holds no rows: give a CSV with the columns date, lat, lon.`,
  notText: (path, offset) => `${path} is no text (byte ${offset}): save the table as CSV.`,
  noColumn: (path, column, found) =>
    `${path} has no column "${column}": its first line has ${found}; expected date, lat, lon and, if need be, cases, location.`,
  twice: (path, column) => `${path} has two columns for "${column}": keep one.`,
  broken: (line, fault) =>
    fault === 'quotes'
      ? `Line ${line}: a quotation mark is not closed, or stands inside a field: double it.`
      : `Line ${line}: another number of fields than the first line has.`,
  badDate: (line, given) => `Line ${line}: date is "${given}"; expected a day such as 2025-07-01.`,
  badLat: (line, given) => `Line ${line}: lat is "${given}"; expected degrees from -90 to 90.`,
  badLon: (line, given) => `Line ${line}: lon is "${given}"; expected degrees from -180 to 180.`,
  badCases: (line, given) => `Line ${line}: cases is "${given}"; expected a whole number, 0 or more.`,
  moved: (line, id, before) =>
    `Line ${line}: location "${id}" is elsewhere than on line ${before}; one location has one position: give them different ids.`,
  tooManyCases: (most) => `There are more than ${most} cases: scan a shorter period.`,
  wrongOrder: (from, to) => `The period begins on ${from}, after its end on ${to}: exchange them.`,
  tooLong: (days, most) =>
    `The period has ${days} days, more than ${most}: set --from and --to, or look for a mistyped year.`,
  tooManyPairs: (places, radiusKm) =>
    `${places} places within ${radiusKm} km of one another are too many: give a smaller --max-radius-km.`,
  stopped: 'Stopped: nothing was decided.',
  threadFailed: (why) =>
    `A thread of the scan failed (${why}): try a smaller file or a smaller --max-radius-km.`,
};

const fr: ScanMessages = {
  noFile: (path) => `${path} n’existe pas : nommez un CSV qui a les colonnes date, lat, lon.`,
  notReadable: (path, why) => `${path} ne peut pas être lu (${why}).`,
  tooLarge: (path, megabytes) =>
    `${path} dépasse ${megabytes} Mo : retirez les colonnes et les lignes qui ne servent pas.`,
  empty: (path) => `${path} ne contient aucune ligne : donnez un CSV qui a les colonnes date, lat, lon.`,
  notText: (path, offset) => `${path} n’est pas du texte (octet ${offset}) : enregistrez le tableau en CSV.`,
  noColumn: (path, column, found) =>
    `${path} n’a pas de colonne « ${column} » : sa première ligne porte ${found} ; il faut date, lat, lon et, au besoin, cases, location.`,
  twice: (path, column) => `${path} a deux colonnes pour « ${column} » : n’en gardez qu’une.`,
  broken: (line, fault) =>
    fault === 'quotes'
      ? `Ligne ${line} : un guillemet n’est pas fermé, ou se trouve dans un champ : doublez-le.`
      : `Ligne ${line} : son nombre de champs n’est pas celui de la première ligne.`,
  badDate: (line, given) =>
    `Ligne ${line} : date vaut « ${given} » ; il faut un jour, par exemple 2025-07-01.`,
  badLat: (line, given) => `Ligne ${line} : lat vaut « ${given} » ; il faut des degrés de -90 à 90.`,
  badLon: (line, given) => `Ligne ${line} : lon vaut « ${given} » ; il faut des degrés de -180 à 180.`,
  badCases: (line, given) => `Ligne ${line} : cases vaut « ${given} » ; il faut un nombre entier, 0 ou plus.`,
  moved: (line, id, before) =>
    `Ligne ${line} : le lieu « ${id} » est ailleurs qu’à la ligne ${before} ; un lieu n’a qu’une position : donnez des identifiants différents.`,
  tooManyCases: (most) => `Il y a plus de ${most} cas : réduisez la période.`,
  wrongOrder: (from, to) => `La période commence le ${from}, après sa fin le ${to} : échangez-les.`,
  tooLong: (days, most) =>
    `La période compte ${days} jours, plus de ${most} : donnez --from et --to, ou cherchez une année mal saisie.`,
  tooManyPairs: (places, radiusKm) =>
    `${places} lieux à moins de ${radiusKm} km les uns des autres, c’est trop : réduisez --max-radius-km.`,
  stopped: 'Interrompu : rien n’a été établi.',
  threadFailed: (why) =>
    `Un fil de calcul a échoué (${why}) : essayez un fichier plus petit ou un --max-radius-km plus petit.`,
};

/** By the language of the person. */
export const SCAN_MESSAGES: Readonly<Record<UiLang, ScanMessages>> = { en, fr };
