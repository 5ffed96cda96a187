/** What the page says around one finding of any analysis. */
export interface FindingMessages {
  readonly basis: string;
  readonly incidents: string;
  readonly incident: (n: string) => string;
  readonly more: (n: string) => string;
}

export const FINDING: Readonly<Record<'fr' | 'en', FindingMessages>> = {
  en: {
    basis: 'Hypothesis and caveats',
    incidents: 'Incidents:',
    incident: (n) => `Incident ${n}`,
    more: (n) => `+${n}`,
  },
  fr: {
    basis: 'Hypothèse et réserves',
    incidents: 'Incidents :',
    incident: (n) => `Incident ${n}`,
    more: (n) => `+${n}`,
  },
};
