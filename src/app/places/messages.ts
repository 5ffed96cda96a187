import type { BadRow } from '../../gazetteer/imports/intake.ts';
import type { UiLang } from '../messages.ts';

/** What the gazetteer's files say to a person: one line each. */
export interface PlaceMessages {
  readonly noFile: (path: string) => string;
  readonly notReadable: (path: string, why: string) => string;
  readonly empty: (path: string) => string;
  readonly unknownFormat: (path: string, firstLine: string) => string;
  readonly utf16: (path: string) => string;
  readonly brokenArchive: (path: string, why: string) => string;
  readonly noEntry: (path: string) => string;
  readonly bomb: (path: string) => string;
  readonly tooMany: (path: string, most: number) => string;
  readonly hopeless: (path: string, bad: number, rows: number, first: string) => string;
  readonly nothing: (path: string, first: string | null) => string;
  readonly busy: (pid: string) => string;
  readonly notWritten: (why: string) => string;
  readonly twice: (name: string) => string;
  readonly noImport: (name: string, names: string) => string;
  readonly badIndex: string;
  readonly row: (row: number, fault: string) => string;
  readonly faults: Readonly<Record<BadRow['fault'], (value: string) => string>>;
  readonly layerRow: (file: string, row: number, fault: string) => string;
  readonly layerHeader: (file: string) => string;
  readonly stopped: string;
  readonly badPosition: (given: string) => string;
  readonly unknownPlace: (given: string) => string;
  readonly unknownCountry: (given: string) => string;
  readonly noName: (given: string) => string;
  readonly noAuthor: string;
  readonly noCorrection: (id: string) => string;
}

const en: PlaceMessages = {
  noFile: (path) => `${path} does not exist: name a GeoNames dump, a list of OCHA or a CSV of places.`,
  notReadable: (path, why) => `${path} cannot be read (${why}).`,
  empty: (path) => `${path} holds no rows.`,
  unknownFormat: (path, line) =>
    `${path} begins with "${line}"; expected a GeoNames dump (19 columns parted by tabs), a list of OCHA, or a CSV whose first line names at least name, lat and lon.`,
  utf16: (path) => `${path} is UTF-16; expected UTF-8: save it again as "CSV UTF-8".`,
  brokenArchive: (path, why) => `${path} is a damaged or unknown archive (${why}): fetch it again.`,
  noEntry: (path) => `${path} holds no .txt or .csv file to import.`,
  bomb: (path) => `${path} unpacks to far more than a list of places could be: it was not read further.`,
  tooMany: (path, most) => `${path} has more than ${most} rows, the most that is taken: split it by country.`,
  hopeless: (path, bad, rows, first) =>
    `${path}: ${bad} of the first ${rows} rows are bad, more than one in ten, so that nothing was imported. ${first}`,
  nothing: (path, first) =>
    `${path} holds no place that could be imported.${first === null ? '' : ` ${first}`}`,
  busy: (pid) => `Process ${pid} is importing places into this folder: wait until it is done.`,
  notWritten: (why) => `The index of places could not be written (${why}); the former one is still in place.`,
  twice: (name) => `Two of these files are called "${name}": import them one after the other with --name.`,
  noImport: (name, names) =>
    names === ''
      ? `There is no import "${name}": nothing is imported.`
      : `There is no import "${name}"; there are: ${names}.`,
  badIndex:
    'The index of imported places is damaged: remove it with "vigie gazetteer remove --all" and import again.',
  row: (row, fault) => `Row ${row}: ${fault}.`,
  faults: {
    columns: (value) =>
      `"${value}" where its columns were counted; expected as many as the format has, the id first`,
    name: (value) => `"${value}" is no name`,
    latitude: (value) => `the latitude "${value}" is no number from −90 to 90`,
    longitude: (value) => `the longitude "${value}" is no number from −180 to 180`,
    exchanged: (value) => `the latitude "${value}" is beyond 90; latitude and longitude seem to be exchanged`,
    kind: (value) => `the kind "${value}" is not known; leave it out or write settlement`,
    country: (value) => `the country "${value}" is no code of two capitals such as ML`,
    population: (value) => `the population "${value}" is no whole number`,
    encoding: () => 'it is not UTF-8',
    nul: () => 'it holds a NUL byte, which no text does',
    too_long: (value) => `it is longer than ${value} bytes`,
    quote: () => 'a quote is opened and not closed',
  },
  layerRow: (file, row, fault) => `${file}, row ${row}: ${fault}.`,
  layerHeader: (file) =>
    `${file}: expected a first line that names the columns, at least id or name, such as "id,name,lat,lon", or JSON objects, one a line.`,
  stopped: 'Stopped; the former index is still in place.',
  badPosition: (given) => `"${given}" is no position; expected latitude and longitude such as 14.45,-11.44.`,
  unknownPlace: (given) =>
    `No place "${given}" is known: look it up with "vigie gazetteer lookup", or give latitude and longitude.`,
  unknownCountry: (given) => `"${given}" is no country; expected a code of two capitals such as ML.`,
  noName: (given) => `"${given}" is no name of a place.`,
  noAuthor: 'A correction needs the name of whoever makes it.',
  noCorrection: (id) => `No correction "${id}" stands: list them with "vigie gazetteer corrections".`,
};

const fr: PlaceMessages = {
  noFile: (path) => `${path} n’existe pas : nommez un export GeoNames, une liste OCHA ou un CSV de lieux.`,
  notReadable: (path, why) => `${path} ne peut pas être lu (${why}).`,
  empty: (path) => `${path} ne contient aucune ligne.`,
  unknownFormat: (path, line) =>
    `${path} commence par « ${line} » ; étaient attendus un export GeoNames (19 colonnes séparées par des tabulations), une liste OCHA, ou un CSV dont la première ligne nomme au moins name, lat et lon.`,
  utf16: (path) => `${path} est en UTF-16 ; UTF-8 était attendu : enregistrez-le à nouveau en « CSV UTF-8 ».`,
  brokenArchive: (path, why) =>
    `${path} est une archive endommagée ou inconnue (${why}) : récupérez-la à nouveau.`,
  noEntry: (path) => `${path} ne contient aucun fichier .txt ou .csv à importer.`,
  bomb: (path) => `${path} se décompresse en bien plus qu’une liste de lieux : la lecture a été arrêtée.`,
  tooMany: (path, most) => `${path} dépasse ${most} lignes, le maximum accepté : divisez-le par pays.`,
  hopeless: (path, bad, rows, first) =>
    `${path} : ${bad} des ${rows} premières lignes sont mauvaises, plus d’une sur dix ; rien n’a été importé. ${first}`,
  nothing: (path, first) =>
    `${path} ne contient aucun lieu qui puisse être importé.${first === null ? '' : ` ${first}`}`,
  busy: (pid) => `Le processus ${pid} importe des lieux dans ce dossier : attendez qu’il ait fini.`,
  notWritten: (why) => `L’index des lieux n’a pas pu être écrit (${why}) ; l’ancien reste en place.`,
  twice: (name) =>
    `Deux de ces fichiers s’appellent « ${name} » : importez-les l’un après l’autre avec --name.`,
  noImport: (name, names) =>
    names === ''
      ? `Il n’y a pas d’import « ${name} » : rien n’est importé.`
      : `Il n’y a pas d’import « ${name} » ; il y a : ${names}.`,
  badIndex:
    'L’index des lieux importés est endommagé : supprimez-le avec « vigie gazetteer remove --all » et importez à nouveau.',
  row: (row, fault) => `Ligne ${row} : ${fault}.`,
  faults: {
    columns: (value) =>
      `« ${value} » au compte des colonnes ; il en faut autant que le format en a, l’identifiant d’abord`,
    name: (value) => `« ${value} » n’est pas un nom`,
    latitude: (value) => `la latitude « ${value} » n’est pas un nombre de −90 à 90`,
    longitude: (value) => `la longitude « ${value} » n’est pas un nombre de −180 à 180`,
    exchanged: (value) =>
      `la latitude « ${value} » dépasse 90 ; latitude et longitude semblent être interverties`,
    kind: (value) => `la nature « ${value} » n’est pas connue ; laissez-la vide ou écrivez settlement`,
    country: (value) => `le pays « ${value} » n’est pas un code de deux capitales tel que ML`,
    population: (value) => `la population « ${value} » n’est pas un nombre entier`,
    encoding: () => 'elle n’est pas en UTF-8',
    nul: () => 'elle contient un octet nul, ce qu’aucun texte n’a',
    too_long: (value) => `elle dépasse ${value} octets`,
    quote: () => 'un guillemet est ouvert et n’est pas fermé',
  },
  layerRow: (file, row, fault) => `${file}, ligne ${row} : ${fault}.`,
  layerHeader: (file) =>
    `${file} : une première ligne qui nomme les colonnes était attendue, au moins id ou name, telle que « id,name,lat,lon », ou des objets JSON, un par ligne.`,
  stopped: 'Arrêté ; l’ancien index reste en place.',
  badPosition: (given) =>
    `« ${given} » n’est pas une position ; latitude et longitude étaient attendues, telles que 14.45,-11.44.`,
  unknownPlace: (given) =>
    `Aucun lieu « ${given} » n’est connu : cherchez-le avec « vigie gazetteer lookup », ou donnez latitude et longitude.`,
  unknownCountry: (given) =>
    `« ${given} » n’est pas un pays ; un code de deux capitales tel que ML était attendu.`,
  noName: (given) => `« ${given} » n’est pas un nom de lieu.`,
  noAuthor: 'Une correction doit porter le nom de la personne qui la fait.',
  noCorrection: (id) =>
    `Aucune correction « ${id} » n’est en vigueur : la liste est à « vigie gazetteer corrections ».`,
};

/** What the gazetteer's files say, by language. */
export const PLACE_MESSAGES: Readonly<Record<UiLang, PlaceMessages>> = { en, fr };

/** One bad row in a line. */
export const faultLine = ({ row, fault, value }: BadRow, say: PlaceMessages): string =>
  say.row(row, say.faults[fault](shown(value)));

/** What came, short enough for a line and without signs that move a cursor. */
export const shown = (text: string): string => {
  const plain = text.replace(/\p{C}/gu, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
};
