/** What stands at the head of a printed page. */
export interface PrintingMessages {
  readonly printed: (when: string) => string;
  /** The record on an earlier day. */
  readonly asOf: (day: string) => string;
  readonly chosen: string;
  readonly everything: string;
  readonly box: (west: string, south: string, east: string, north: string) => string;
  readonly part: (n: string, total: string) => string;
  readonly strictest: string;
  readonly address: string;
  readonly last: string;
}

export const PRINTING: Readonly<Record<'fr' | 'en', PrintingMessages>> = {
  en: {
    printed: (when) => `Printed ${when}`,
    asOf: (day) => `The record as it stood on ${day}`,
    chosen: 'Chosen',
    everything: 'everything in the record',
    box: (west, south, east, north) => `longitude ${west} to ${east}, latitude ${south} to ${north}`,
    part: (n, total) =>
      `Only the first ${n} of ${total} stand here: show more on the page before printing for the rest.`,
    strictest: 'the strictest in the record',
    address: 'Address',
    last: 'changes since',
  },
  fr: {
    printed: (when) => `Imprimé le ${when}`,
    asOf: (day) => `Le registre tel qu’il était le ${day}`,
    chosen: 'Choix',
    everything: 'tout le registre',
    box: (west, south, east, north) => `longitude de ${west} à ${east}, latitude de ${south} à ${north}`,
    part: (n, total) =>
      `Seuls les ${n} premiers sur ${total} figurent ici : affichez la suite sur la page avant d’imprimer.`,
    strictest: 'le plus strict du registre',
    address: 'Adresse',
    last: 'changements depuis le',
  },
};
