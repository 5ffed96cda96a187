/** What the desk of briefs refuses, in both languages. */
import type { UiLang } from '../messages.ts';

export interface BriefMessages {
  readonly wrongOrder: (since: string, until: string) => string;
  readonly lastAfter: (last: string, day: string) => string;
}

export const BRIEF_MESSAGES: Readonly<Record<UiLang, BriefMessages>> = {
  en: {
    wrongOrder: (since, until) =>
      `The brief would begin on ${since}, after its end on ${until}: give an earlier first day.`,
    lastAfter: (last, day) =>
      `The last brief is said to be of ${last}, not before this one of ${day}: give an earlier day.`,
  },
  fr: {
    wrongOrder: (since, until) =>
      `La note commencerait le ${since}, après sa fin le ${until} : donnez un premier jour antérieur.`,
    lastAfter: (last, day) =>
      `La dernière note serait du ${last}, et non d’avant celle-ci, du ${day} : donnez un jour antérieur.`,
  },
};
