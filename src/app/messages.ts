import type { DocumentFault } from './documents/extracted.ts';

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
  readonly foreign: (kind: string) => string;
  readonly documents: Readonly<Record<DocumentFault, string>>;
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

const KINDS_EN = 'text, Markdown, JSON Lines, HTML, PDF, DOCX, EML, RSS or Atom';
const KINDS_FR = 'texte, Markdown, JSON Lines, HTML, PDF, DOCX, EML, RSS ou Atom';

const en: AppMessages = {
  empty: 'The report is empty: there is nothing to read.',
  binary: (offset) =>
    `Byte ${offset} cannot be part of a text; this looks like a binary file: give ${KINDS_EN}.`,
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
    `Files of type "${extension}" are not read; expected ${KINDS_EN}: save or export it as one of these.`,
  foreign: (kind) =>
    `This is a file of the kind ${kind}, which is not read; expected ${KINDS_EN}: save or export it as one of these.`,
  documents: {
    damaged:
      'The document is damaged or cut off, so that nothing can be read in it: get it again from its source.',
    locked: 'The PDF is locked with a password: save a copy without one.',
    noTextLayer: 'The PDF holds pictures of pages and no text: run it through text recognition (OCR) first.',
    noMainText:
      'The page has no main text beside menus and links: open it in a browser and save the article itself.',
    empty: 'There is no text in it: there is nothing to read.',
    notDocx: 'The archive is no Word document (.docx): unpack it and give the files in it.',
    notFeed: 'The XML is neither RSS nor Atom; expected a feed or a text: save it as one of these.',
    noEntries: 'The feed has no entries: there is nothing to read.',
    tooMuchInside:
      'Far more comes out of the document than a report can hold: it looks made to do harm and was given up.',
    tooLong: 'Opening the document took more than a minute, so it was given up: split it or save it as text.',
    unknownPart: 'The attachment is of no kind that is read and was left out.',
  },
  noReports: `The folder holds no file of a kind that is read (${KINDS_EN}).`,
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
    `L’octet ${offset} ne peut appartenir à un texte ; le fichier semble binaire ; attendu : ${KINDS_FR}.`,
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
    `Les fichiers de type « ${extension} » ne sont pas lus ; attendu : ${KINDS_FR}. Enregistrez-le ou exportez-le sous l’une de ces formes.`,
  foreign: (kind) =>
    `C’est un fichier de type ${kind}, qui n’est pas lu ; attendu : ${KINDS_FR}. Enregistrez-le ou exportez-le sous l’une de ces formes.`,
  documents: {
    damaged:
      'Le document est endommagé ou tronqué et rien ne peut y être lu : demandez-le à nouveau à qui l’a fourni.',
    locked: 'Le PDF est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.',
    noTextLayer:
      'Le PDF contient des images de pages et aucun texte : passez-le d’abord à la reconnaissance de caractères (OCR).',
    noMainText:
      'La page n’a pas de texte principal hors menus et liens : ouvrez-la dans un navigateur et enregistrez l’article lui-même.',
    empty: 'Il ne contient aucun texte : il n’y a rien à lire.',
    notDocx:
      'L’archive n’est pas un document Word (.docx) : décompressez-la et donnez les fichiers qu’elle contient.',
    notFeed:
      'Ce XML n’est ni du RSS ni de l’Atom ; attendu : un flux ou un texte. Enregistrez-le sous l’une de ces formes.',
    noEntries: 'Le flux n’a aucune entrée : il n’y a rien à lire.',
    tooMuchInside:
      'Il sort du document bien plus que ce qu’un rapport peut contenir : il semble fait pour nuire et a été abandonné.',
    tooLong:
      'L’ouverture du document a pris plus d’une minute et a été abandonnée : divisez-le ou enregistrez-le en texte.',
    unknownPart: 'La pièce jointe est d’un type qui n’est pas lu et a été laissée de côté.',
  },
  noReports: `Le dossier ne contient aucun fichier d’un type qui est lu (${KINDS_FR}).`,
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
