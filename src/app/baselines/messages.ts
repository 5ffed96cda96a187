import {
  BASELINE_DATASETS,
  type BaselineDataset,
  type BaselineExpectation,
} from '../../core/analysis/baseline.ts';
import { EVENT_TYPES } from '../../core/findings.ts';
import type { CsvMessages } from '../files/csv.ts';
import type { ReplaceMessages } from '../files/replacing.ts';
import type { UiLang } from '../messages.ts';

/** What imports of events say to a person: one line each. */
export interface BaselineMessages extends CsvMessages, ReplaceMessages {
  /** @param what "ucdp" or "acled" */
  readonly notOne: (path: string, what: string, missing: string, columns: number) => string;
  readonly otherKind: (path: string, is: string) => string;
  readonly noGoodRow: (path: string, rows: number, first: string) => string;
  readonly noRows: (path: string) => string;
  readonly badRelease: (given: string) => string;
  readonly stopped: string;
  readonly damaged: (dataset: string) => string;
  readonly fault: (line: number, column: string, value: string, expected: string) => string;
  readonly expected: Readonly<Record<BaselineExpectation, string>>;
}

const types = Object.keys(EVENT_TYPES).join(', ');
const DATASETS_NAMED: Readonly<Record<string, string>> = { ucdp: 'UCDP', acled: 'ACLED' };
const named = (what: string): string => DATASETS_NAMED[what] ?? what;

const en: BaselineMessages = {
  noFile: (path) => `${path} does not exist: name a .csv or .csv.gz file of events.`,
  notReadable: (path, why) => `${path} cannot be read (${why}).`,
  brokenArchive: (path, why) => `${path} is a damaged or unknown archive (${why}): fetch it again.`,
  noEntry: (path) => `${path} holds no .csv file to import.`,
  bomb: (path) => `${path} unpacks to far more than a table of events could be: it was not read further.`,
  empty: (path) => `${path} is empty.`,
  notOne: (path, what, missing, columns) =>
    `${path} is no table of ${named(what)} events: of its ${columns} columns none is named ${missing}; expected ${what === 'acled' ? 'an export of events with its 31 columns (the weekly sums have no events)' : 'UCDP GED or Candidate as .csv, with its 49 or 41 columns'}.`,
  otherKind: (path, is) => `${path} is a table of ${named(is)} events: import it with "vigie import ${is}".`,
  noGoodRow: (path, rows, first) =>
    `${path}: none of its ${rows} rows could be read; nothing was imported. ${first}`,
  noRows: (path) => `${path} has a header and no events below it.`,
  badRelease: (given) =>
    `"${given}" is no release for --release; expected such as 25.1, 24.0.10 or 24.01.24.03.`,
  busy: (pid) => `Process ${pid} is importing events into this folder: wait until it is done.`,
  notWritten: (why) => `The events could not be written (${why}); those held before are still in place.`,
  stopped: 'Stopped; what was held before is still in place.',
  damaged: (dataset) =>
    `The imported events of ${dataset} are damaged: remove them with "vigie import ${dataset.startsWith('ucdp') ? 'ucdp' : 'acled'} --remove" and import them again.`,
  fault: (line, column, value, expected) =>
    `line ${line}: ${column === '' ? '' : `${column} `}"${value}"; expected ${expected}.`,
  expected: {
    id: 'an id without blanks, of at most 40 signs',
    day: 'a day such as 2025-07-01 or 01 July 2025',
    day_after_start: 'a day not before date_start',
    latitude: 'degrees from -90 to 90, such as 14.45',
    longitude: 'degrees from -180 to 180, such as -11.44',
    type_of_violence: '1 (state-based), 2 (non-state) or 3 (one-sided)',
    event_type: `one of ${types}`,
    where_prec: 'a whole number from 1 to 7',
    date_prec: 'a whole number from 1 to 5',
    precision3: 'a whole number from 1 to 3',
    count: 'a whole number, 0 or more',
    country: 'the name of a country',
    columns: 'as many cells as the first row has',
    utf8: 'UTF-8 text: save the file again as "CSV UTF-8"',
    quote: 'a quotation mark that is closed',
  },
};

const fr: BaselineMessages = {
  noFile: (path) => `${path} n’existe pas : nommez un fichier d’événements .csv ou .csv.gz.`,
  notReadable: (path, why) => `${path} ne peut pas être lu (${why}).`,
  brokenArchive: (path, why) =>
    `${path} est une archive endommagée ou inconnue (${why}) : récupérez-la à nouveau.`,
  noEntry: (path) => `${path} ne contient aucun fichier .csv à importer.`,
  bomb: (path) =>
    `${path} se décompresse en bien plus qu’un tableau d’événements : la lecture a été arrêtée.`,
  empty: (path) => `${path} est vide.`,
  notOne: (path, what, missing, columns) =>
    `${path} n’est pas un tableau d’événements ${named(what)} : aucune de ses ${columns} colonnes ne s’appelle ${missing} ; ${what === 'acled' ? 'un export d’événements avec ses 31 colonnes était attendu (les totaux hebdomadaires ne contiennent pas d’événements)' : 'UCDP GED ou Candidate en .csv, avec ses 49 ou 41 colonnes, était attendu'}.`,
  otherKind: (path, is) =>
    `${path} est un tableau d’événements ${named(is)} : importez-le avec « vigie import ${is} ».`,
  noGoodRow: (path, rows, first) =>
    `${path} : aucune de ses ${rows} lignes n’a pu être lue ; rien n’a été importé. ${first}`,
  noRows: (path) => `${path} n’a qu’un en-tête, sans événement dessous.`,
  badRelease: (given) =>
    `« ${given} » n’est pas une version pour --release ; attendu par exemple 25.1, 24.0.10 ou 24.01.24.03.`,
  busy: (pid) => `Le processus ${pid} importe des événements dans ce dossier : attendez qu’il ait fini.`,
  notWritten: (why) => `Les événements n’ont pas pu être écrits (${why}) ; ceux d’avant restent en place.`,
  stopped: 'Arrêté ; ce qui était là avant reste en place.',
  damaged: (dataset) =>
    `Les événements importés de ${dataset} sont endommagés : retirez-les avec « vigie import ${dataset.startsWith('ucdp') ? 'ucdp' : 'acled'} --remove » et importez-les à nouveau.`,
  fault: (line, column, value, expected) =>
    `ligne ${line} : ${column === '' ? '' : `${column} `}« ${value} » ; attendu : ${expected}.`,
  expected: {
    id: 'un identifiant sans espace, de 40 signes au plus',
    day: 'un jour tel que 2025-07-01 ou 01 July 2025',
    day_after_start: 'un jour qui ne précède pas date_start',
    latitude: 'des degrés de -90 à 90, par exemple 14.45',
    longitude: 'des degrés de -180 à 180, par exemple -11.44',
    type_of_violence: '1 (étatique), 2 (non étatique) ou 3 (unilatérale)',
    event_type: `l’un de ${types}`,
    where_prec: 'un nombre entier de 1 à 7',
    date_prec: 'un nombre entier de 1 à 5',
    precision3: 'un nombre entier de 1 à 3',
    count: 'un nombre entier, 0 ou plus',
    country: 'le nom d’un pays',
    columns: 'autant de cellules que la première ligne',
    utf8: 'du texte en UTF-8 : enregistrez le fichier à nouveau en « CSV UTF-8 »',
    quote: 'un guillemet fermé',
  },
};

/** What imports of events say, by language. */
export const BASELINE_MESSAGES: Readonly<Record<UiLang, BaselineMessages>> = { en, fr };

/** Whom to name, and under what licence, where the user says nothing else; docs/data-sources.md says the same. */
export const BASELINE_SOURCES: Readonly<
  Record<
    BaselineDataset,
    {
      readonly name: string;
      readonly attribution: string;
      readonly licence: string;
      readonly mayBeHandedOn: boolean;
    }
  >
> = {
  'ucdp-ged': {
    name: 'UCDP GED',
    attribution:
      'Uppsala Conflict Data Program, Georeferenced Event Dataset (ucdp.uu.se): Sundberg & Melander 2013; Davies, Pettersson & Öberg',
    licence: 'CC BY 4.0',
    mayBeHandedOn: true,
  },
  'ucdp-candidate': {
    name: 'UCDP Candidate',
    attribution:
      'Uppsala Conflict Data Program, Candidate Events Dataset (ucdp.uu.se): Hegre, Croicu, Eck & Högbladh 2020',
    licence: 'CC BY 4.0',
    mayBeHandedOn: true,
  },
  acled: {
    name: 'ACLED',
    attribution: 'ACLED, Armed Conflict Location & Event Data (acleddata.com)',
    licence: 'ACLED terms of use: own export, not to be handed on',
    mayBeHandedOn: false,
  },
};

export const isBaselineDataset = (name: string): name is BaselineDataset =>
  (BASELINE_DATASETS as readonly string[]).includes(name);
