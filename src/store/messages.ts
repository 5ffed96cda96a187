/** Language that a person is spoken to in. */
export type StoreLang = 'en' | 'fr';

/** What the store says to a person. */
export interface StoreMessages {
  readonly locked: (folder: string, pid: number) => string;
  readonly damaged: (file: string, line: number, why: string) => string;
  readonly badJson: string;
  readonly badHash: string;
  readonly badChain: string;
  readonly noSpace: (folder: string) => string;
  readonly diskRefuses: (folder: string, why: string) => string;
  readonly journalStopped: string;
  readonly tornTail: (bytes: number, file: string) => string;
  readonly staleLock: (pid: number) => string;
  readonly noFolder: (folder: string, why: string) => string;
  readonly badCursor: string;
  readonly badLimit: (limit: number) => string;
  readonly engineFailed: (why: string) => string;
}

const en: StoreMessages = {
  locked: (folder, pid) =>
    `${folder} is in use by process ${pid}; only one process may hold it: stop that one, or name another folder with --data.`,
  damaged: (file, line, why) =>
    `The journal is damaged at ${file}, line ${line}: ${why}. Restore the journal folder from a backup.`,
  badJson: 'the line is not an entry',
  badHash: 'its content does not match its hash',
  badChain: 'it does not follow the entry before',
  noSpace: (folder) =>
    `No space is left on the disk of ${folder}; nothing of this batch was kept: free some space and take it in again.`,
  diskRefuses: (folder, why) =>
    `The disk refuses to write to ${folder} (${why}); nothing of this batch was kept.`,
  journalStopped:
    'The journal stopped after a write that could not be undone; close Vigie, check the disk and open it again.',
  tornTail: (bytes, file) =>
    `${bytes} bytes at the end of ${file} were cut short when the machine or the program stopped; they were never acknowledged and are set aside.`,
  staleLock: (pid) => `Process ${pid} left its lock behind and is gone; the folder is taken over.`,
  noFolder: (folder, why) => `The folder ${folder} cannot be used (${why}): name another one with --data.`,
  badCursor: 'The cursor is none that this list gave out: start again without one.',
  badLimit: (limit) => `The limit is ${limit}; expected a whole number from 1 to 500.`,
  engineFailed: (why) =>
    `The database stopped (${why}); nothing acknowledged is lost: open Vigie again and it catches up from the journal.`,
};

const fr: StoreMessages = {
  locked: (folder, pid) =>
    `${folder} est utilisé par le processus ${pid} ; un seul processus à la fois peut le tenir : arrêtez-le ou indiquez un autre dossier avec --data.`,
  damaged: (file, line, why) =>
    `Le journal est endommagé dans ${file}, ligne ${line} : ${why}. Restaurez le dossier du journal depuis une sauvegarde.`,
  badJson: 'la ligne n’est pas une entrée',
  badHash: 'son contenu ne correspond pas à son empreinte',
  badChain: 'elle ne suit pas l’entrée précédente',
  noSpace: (folder) =>
    `Il n’y a plus d’espace sur le disque de ${folder} ; rien de ce lot n’a été conservé : libérez de l’espace et soumettez-le à nouveau.`,
  diskRefuses: (folder, why) =>
    `Le disque refuse d’écrire dans ${folder} (${why}) ; rien de ce lot n’a été conservé.`,
  journalStopped:
    'Le journal s’est arrêté après une écriture qui n’a pu être annulée ; fermez Vigie, vérifiez le disque puis rouvrez-le.',
  tornTail: (bytes, file) =>
    `${bytes} octets à la fin de ${file} ont été interrompus par l’arrêt de la machine ou du programme ; ils n’avaient pas été confirmés et sont mis de côté.`,
  staleLock: (pid) => `Le processus ${pid} a laissé son verrou et n’existe plus ; le dossier est repris.`,
  noFolder: (folder, why) =>
    `Le dossier ${folder} est inutilisable (${why}) : indiquez-en un autre avec --data.`,
  badCursor: 'Le curseur ne vient pas de cette liste : recommencez sans curseur.',
  badLimit: (limit) => `La limite est ${limit} ; attendu : un nombre entier de 1 à 500.`,
  engineFailed: (why) =>
    `La base de données s’est arrêtée (${why}) ; rien de confirmé n’est perdu : rouvrez Vigie, il se remettra à jour depuis le journal.`,
};

export const STORE_MESSAGES: Readonly<Record<StoreLang, StoreMessages>> = { en, fr };
