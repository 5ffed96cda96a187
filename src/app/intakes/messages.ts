import type { UiLang } from '../messages.ts';

/** What is said of intakes: one line each. */
export interface IntakeMessages {
  readonly noIntake: (id: string) => string;
  readonly notWritten: (why: string) => string;
}

export const INTAKE_MESSAGES: Readonly<Record<UiLang, IntakeMessages>> = {
  en: {
    noIntake: (id) => `No intake has the id ${id}: "vigie intakes" lists those that are kept.`,
    notWritten: (why) =>
      `What came of the reports could not be noted (${why}): check the folder and the room on the disk.`,
  },
  fr: {
    noIntake: (id) =>
      `Aucune collecte n’a l’identifiant ${id} : « vigie intakes » énumère celles qui sont gardées.`,
    notWritten: (why) =>
      `Le sort des rapports n’a pas pu être noté (${why}) : vérifiez le dossier et la place sur le disque.`,
  },
};
