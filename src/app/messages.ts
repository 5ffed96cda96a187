/** Language that a person is spoken to in. */
export type UiLang = 'en' | 'fr';

/** What taking reports in says to a person: one line each. */
export interface AppMessages {
  readonly empty: string;
  readonly binary: (offset: number) => string;
  readonly brokenText: string;
  readonly tooLarge: (bytes: number | null) => string;
  readonly notADay: (value: string) => string;
  readonly unknownSensitivity: (value: string) => string;
  readonly badField: (field: string) => string;
  readonly readerFailed: (why: string) => string;
  readonly invalidUtf8: (offset: number) => string;
  readonly invalidUtf16: (offset: number) => string;
  readonly unreadable: (why: string) => string;
  readonly notFound: string;
  readonly unsupported: (extension: string) => string;
  readonly noReports: string;
  readonly brokenJson: (line: number, why: string) => string;
  readonly notAnObject: (line: number) => string;
  readonly noText: (line: number) => string;
  readonly badFieldAt: (line: number, field: string) => string;
  readonly tooLongLine: (line: number) => string;
  readonly rebuilding: string;
  readonly catchingUp: (count: number) => string;
  readonly stillUnreadable: (count: number) => string;
  readonly noFolder: (folder: string, why: string) => string;
  readonly closed: string;
}

const en: AppMessages = {
  empty: 'The report is empty: there is nothing to read.',
  binary: (offset) =>
    `Byte ${offset} cannot be part of a text; this looks like a binary file: give text, Markdown or JSON Lines.`,
  brokenText: 'The text holds half of a surrogate pair, which no text can: export it again as UTF-8.',
  tooLarge: (bytes) =>
    `The report is larger than 20 MB${bytes === null ? '' : ` (${bytes} bytes)`}: split it into its parts.`,
  notADay: (value) => `publishedAt is "${value}", which is no day of the calendar; expected e.g. 2025-07-01.`,
  unknownSensitivity: (value) =>
    `sensitivity is "${value}"; expected CLEAR, GREEN, AMBER, AMBER+STRICT or RED.`,
  badField: (field) => `${field} is not a readable text.`,
  readerFailed: (why) => `The report could not be read (${why}): this is a fault of Vigie, please report it.`,
  invalidUtf8: (offset) => `The bytes at offset ${offset} are not UTF-8: save the file as UTF-8.`,
  invalidUtf16: (offset) => `The bytes at offset ${offset} are not UTF-16: save the file as UTF-8.`,
  unreadable: (why) => `The file cannot be opened (${why}).`,
  notFound: 'There is no such file or folder.',
  unsupported: (extension) =>
    `Files of type "${extension}" are not read; expected .txt, .md, .jsonl or .ndjson.`,
  noReports: 'The folder holds no .txt, .md, .jsonl or .ndjson file.',
  brokenJson: (line, why) => `Line ${line} is not JSON (${why}).`,
  notAnObject: (line) => `Line ${line} is no JSON object; expected {"id": …, "text": …}.`,
  noText: (line) => `Line ${line} has no "text".`,
  badFieldAt: (line, field) => `Line ${line}: "${field}" should be a text.`,
  tooLongLine: (line) => `Line ${line} is longer than a report of 20 MB can be.`,
  rebuilding: 'The store does not match the journal; it is made anew.',
  catchingUp: (count) => `The store is ${count} entries behind the journal; it catches up.`,
  stillUnreadable: (count) =>
    `${count} kept reports cannot be read by this version; they stay in the journal.`,
  noFolder: (folder, why) => `The folder ${folder} cannot be used (${why}): name another one with --data.`,
  closed: 'Vigie is closed.',
};

const fr: AppMessages = {
  empty: 'Le rapport est vide : il n’y a rien à lire.',
  binary: (offset) =>
    `L’octet ${offset} ne peut appartenir à un texte ; le fichier semble binaire : donnez du texte, du Markdown ou du JSON Lines.`,
  brokenText:
    'Le texte contient une moitié de paire de substitution, ce qu’aucun texte n’admet : exportez-le à nouveau en UTF-8.',
  tooLarge: (bytes) =>
    `Le rapport dépasse 20 Mo${bytes === null ? '' : ` (${bytes} octets)`} : divisez-le en plusieurs parties.`,
  notADay: (value) =>
    `publishedAt vaut « ${value} », qui n’est pas un jour du calendrier ; attendu par exemple : 2025-07-01.`,
  unknownSensitivity: (value) =>
    `sensitivity vaut « ${value} » ; attendu : CLEAR, GREEN, AMBER, AMBER+STRICT ou RED.`,
  badField: (field) => `${field} n’est pas un texte lisible.`,
  readerFailed: (why) =>
    `Le rapport n’a pas pu être lu (${why}) : c’est un défaut de Vigie, merci de le signaler.`,
  invalidUtf8: (offset) =>
    `Les octets à la position ${offset} ne sont pas de l’UTF-8 : enregistrez le fichier en UTF-8.`,
  invalidUtf16: (offset) =>
    `Les octets à la position ${offset} ne sont pas de l’UTF-16 : enregistrez le fichier en UTF-8.`,
  unreadable: (why) => `Le fichier ne peut pas être ouvert (${why}).`,
  notFound: 'Ce fichier ou dossier n’existe pas.',
  unsupported: (extension) =>
    `Les fichiers de type « ${extension} » ne sont pas lus ; attendu : .txt, .md, .jsonl ou .ndjson.`,
  noReports: 'Le dossier ne contient aucun fichier .txt, .md, .jsonl ou .ndjson.',
  brokenJson: (line, why) => `La ligne ${line} n’est pas du JSON (${why}).`,
  notAnObject: (line) => `La ligne ${line} n’est pas un objet JSON ; attendu : {"id": …, "text": …}.`,
  noText: (line) => `La ligne ${line} n’a pas de champ « text ».`,
  badFieldAt: (line, field) => `Ligne ${line} : « ${field} » devrait être un texte.`,
  tooLongLine: (line) => `La ligne ${line} est plus longue que ne peut l’être un rapport de 20 Mo.`,
  rebuilding: 'La base ne correspond pas au journal ; elle est reconstruite.',
  catchingUp: (count) => `La base a ${count} entrées de retard sur le journal ; elle se met à jour.`,
  stillUnreadable: (count) =>
    `${count} rapports conservés ne peuvent être lus par cette version ; ils restent dans le journal.`,
  noFolder: (folder, why) =>
    `Le dossier ${folder} est inutilisable (${why}) : indiquez-en un autre avec --data.`,
  closed: 'Vigie est fermé.',
};

export const APP_MESSAGES: Readonly<Record<UiLang, AppMessages>> = { en, fr };
