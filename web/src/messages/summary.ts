/** Turns of the sentence that sums an incident up, as reading words them. */
export interface SummaryMessages {
  readonly at: (place: string) => string;
  readonly near: (place: string) => string;
  readonly inArea: (place: string) => string;
  readonly claimedBy: (who: string) => string;
  readonly attributedTo: (who: string) => string;
}

export const SUMMARY: Readonly<Record<'fr' | 'en', SummaryMessages>> = {
  en: {
    at: (place) => `at ${place}`,
    near: (place) => `near ${place}`,
    inArea: (place) => `in the area of ${place}`,
    claimedBy: (who) => `claimed by ${who}`,
    attributedTo: (who) => `attributed to ${who}`,
  },
  fr: {
    at: (place) => `à ${place}`,
    near: (place) => `près de ${place}`,
    inArea: (place) => `dans la zone : ${place}`,
    claimedBy: (who) => `revendication : ${who}`,
    attributedTo: (who) => `attribution : ${who}`,
  },
};
