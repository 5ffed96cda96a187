/** What is refused of a question about trends, in both languages. */
import type { UiLang } from '../messages.ts';

export interface TrendMessages {
  readonly badWindow: (days: number, least: number, most: number) => string;
  readonly badLookBack: (days: number, least: number, most: number) => string;
}

export const TREND_MESSAGES: Readonly<Record<UiLang, TrendMessages>> = {
  en: {
    badWindow: (days, least, most) =>
      `The days asked about are ${days}; ${least} to ${most} can be looked at: choose other days.`,
    badLookBack: (days, least, most) =>
      `A look-back of ${days} days was asked for; expected ${least} to ${most}: choose another.`,
  },
  fr: {
    badWindow: (days, least, most) =>
      `Les jours demandés sont au nombre de ${days} ; de ${least} à ${most} se laissent examiner : choisissez d’autres jours.`,
    badLookBack: (days, least, most) =>
      `Un recul de ${days} jours est demandé ; attendu : de ${least} à ${most}. Choisissez-en un autre.`,
  },
};
