/** Ce que dit `vigie analyses`, en français ; mêmes clés que analysis.en.ts. */
import type { AnalysisHelp, AnalysisMessages } from './analysis.en.ts';

export const analysisHelp: AnalysisHelp = {
  what: 'montre sur quoi reposent les analyses du registre, et lesquelles existent',
  clearance: 'omet ce qui repose sur des rapports au-dessus de cette sensibilité',
  since: 'premier jour demandé ; les jours d’avant servent de comparaison',
  until: 'dernier jour demandé ; celui du registre par défaut',
};

export const analysis: AnalysisMessages = {
  leftOut: (n: number) => `${n} ${n < 2 ? 'élément omis' : 'éléments omis'}, au-dessus de l’habilitation.`,
  which: 'Analyses',
};
