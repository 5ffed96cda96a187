/** What the page says of a judgement from when it is made until it is kept, or not. */
export interface KeepingMessages {
  /** Beside what a judgement is about. */
  readonly sending: string;
  readonly takingBack: string;
  readonly kept: string;
  /** Before the server's words. */
  readonly failed: string;
  readonly notTakenBack: string;
  readonly unchanged: string;
  /** The same where nobody answered, so that nobody knows whether it was kept. */
  readonly unanswered: string;
  readonly once: string;
  readonly retry: string;
  readonly change: string;
  readonly giveUp: string;
  readonly split: string;
  readonly place: (name: string, meaning: string) => string;
}

export const KEEPING: Readonly<Record<'fr' | 'en', KeepingMessages>> = {
  en: {
    sending: 'being put on record',
    takingBack: 'being taken back',
    kept: 'on record',
    failed: 'Not decided:',
    notTakenBack: 'Not taken back:',
    unchanged: 'The page shows what it showed before.',
    unanswered: 'No answer:',
    once: 'Tried again, it is recorded once, even if it was recorded already.',
    retry: 'Try again',
    change: 'Change…',
    giveUp: 'Give it up',
    split: 'A report taken out of an incident',
    place: (name, meaning) => `“${name}” means ${meaning}`,
  },
  fr: {
    sending: 'en cours d’inscription',
    takingBack: 'en cours d’annulation',
    kept: 'inscrit',
    failed: 'Pas décidé :',
    notTakenBack: 'Pas repris :',
    unchanged: 'La page montre ce qu’elle montrait avant.',
    unanswered: 'Sans réponse :',
    once: 'Si vous réessayez, ce ne sera inscrit qu’une fois, même si c’était déjà fait.',
    retry: 'Réessayer',
    change: 'Modifier…',
    giveUp: 'Y renoncer',
    split: 'Rapport retiré d’un incident',
    place: (name, meaning) => `« ${name} » désigne ${meaning}`,
  },
};
