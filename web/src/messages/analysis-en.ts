import type { AnalysisMessages } from './analysis.ts';

export const ANALYSIS_EN: AnalysisMessages = {
  label: 'Analyses',
  names: {
    basis: 'Basis',
    trends: 'Trends',
    firsts: 'Firsts',
    precursors: 'Precursors',
    operations: 'Coordination',
    clusters: 'Clusters',
    baselines: 'UCDP, ACLED',
  },
  basis: {
    incidents: 'Incidents',
    toTheDay: 'known to the day',
    placed: 'placed closer than a region',
    both: 'both',
    reports: 'Reports',
    sources: 'Sources',
    note: 'Recalled history and what is denied do not count. What is not known to the day, or not placed, is left out of the tests that need it, and they say so.',
  },
};
