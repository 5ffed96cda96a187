import type { Analysis } from '../address/address.ts';

/** What the page says around the findings of analyses; the findings bring their own words. */
export interface AnalysisMessages {
  readonly label: string;
  readonly names: Readonly<Record<Analysis, string>>;
  readonly basis: {
    readonly incidents: string;
    readonly toTheDay: string;
    readonly placed: string;
    readonly both: string;
    readonly reports: string;
    readonly sources: string;
    readonly note: string;
  };
}
