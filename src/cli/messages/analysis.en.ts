/** What `vigie analyses` says, in English; analysis.fr.ts has the same keys. */
export const analysisHelp = {
  what: 'show what the analyses of the record rest on, and which there are',
  clearance: 'leave out what rests on reports above this sensitivity',
  since: 'first day asked about; earlier days serve for comparison',
  until: 'last day asked about; that of the record by default',
};

export const analysis = {
  leftOut: (n: number) => `${n} ${n === 1 ? 'item' : 'items'} above the clearance left out.`,
  which: 'Analyses',
};

export type AnalysisHelp = typeof analysisHelp;
export type AnalysisMessages = typeof analysis;
