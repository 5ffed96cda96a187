import type { BriefAnalyses } from '../analyses.ts';
import type { BriefMatter } from '../matter.ts';

const NONE = { kind: 'too_large', incidents: 1, most: 0 } as const;

/** What a brief is made from, but for what is given: an empty record of June to September 2025. */
export function matterWith(
  analyses: Partial<BriefAnalyses>,
  given: Partial<Omit<BriefMatter, 'analyses'>> = {},
): BriefMatter {
  return {
    since: '2025-06-01',
    until: '2025-09-30',
    incidents: [],
    operations: [],
    statements: [],
    signals: [],
    roads: [],
    cutOff: [],
    others: new Map(),
    reports: new Map(),
    outlets: new Set(),
    searched: 1,
    leftOut: 0,
    ...given,
    analyses: {
      coordination: NONE,
      novelty: NONE,
      trends: NONE,
      lives: NONE,
      precursors: NONE,
      parameters: {
        coordination: { replications: 199 },
        novelty: {},
        surges: {},
        shifts: {},
        reporting: {},
        statements: {},
        precursors: { replications: 199, seed: 1 },
      },
      ...analyses,
    },
  };
}
