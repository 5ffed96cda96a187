/** What the analyses found, as sentences: each rests on words, and every number is one of a finding that it names. */
import type { BriefMatter } from '../matter.ts';
import { coordinationTold, type CoordinationTold } from './coordination.ts';
import { livesTold } from './lives.ts';
import { noveltyTold } from './novelty.ts';
import { precursorsTold } from './precursors.ts';
import type { Told } from './told.ts';
import { trendsTold } from './trends.ts';

export interface AnalysesTold {
  readonly coordination: CoordinationTold;
  readonly novelty: Told;
  readonly trends: Told;
  readonly lives: Told & { readonly statements: ReadonlySet<string> };
  readonly precursors: Told;
}

export const tellAnalyses = (matter: BriefMatter): AnalysesTold => ({
  coordination: coordinationTold(matter),
  novelty: noveltyTold(matter),
  trends: trendsTold(matter),
  lives: livesTold(matter),
  precursors: precursorsTold(matter),
});

export type { Told } from './told.ts';
