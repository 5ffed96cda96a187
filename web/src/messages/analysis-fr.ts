import type { AnalysisMessages } from './analysis.ts';

export const ANALYSIS_FR: AnalysisMessages = {
  label: 'Analyses',
  names: {
    basis: 'Assise',
    trends: 'Tendances',
    firsts: 'Premières fois',
    precursors: 'Signes avant-coureurs',
    operations: 'Coordination',
    clusters: 'Foyers',
    baselines: 'UCDP, ACLED',
  },
  basis: {
    incidents: 'Incidents',
    toTheDay: 'connus au jour près',
    placed: 'situés à moins d’une région près',
    both: 'les deux',
    reports: 'Rapports',
    sources: 'Sources',
    note: 'Les rappels d’événements passés et ce qui est démenti ne comptent pas. Ce qui n’est pas connu au jour près, ou pas situé, est laissé de côté par les tests qui en ont besoin, et ils le disent.',
  },
};
