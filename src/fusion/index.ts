/** One incident from many reports: linking mentions, folding wire copies, keeping the ledger of claims. */
export { type Mention, type MentionRef, type ReportFacts, mentionsOf, refKey } from './mention.ts';
export { resemblance, sketch } from './sketch.ts';
export { relaysOf } from './relays.ts';
export { lineages } from './lineage.ts';
export { askKeys, blockKeys } from './blocks.ts';
export { type Comparison, compareMentions } from './comparison.ts';
export { type Reason, type ReasonCode, REASON_LABELS, explain } from './reasons.ts';
export { type Judgement, type Strain } from './judgement.ts';
export { type Cluster, type ClusterMention, fuse, strains } from './fuse.ts';
export { type MentionSource, neighbourhood } from './neighbourhood.ts';
export { claimsOf } from './readings/ledger.ts';
export { read } from './readings/read.ts';
export { type ReadingContext } from './readings/sieves.ts';
export { TOLL_RULES } from './readings/rules.ts';
export { sideOf } from './readings/speakers.ts';
export { ASIDE_LABELS, type AsideCode, explainAside } from './readings/asides.ts';
export { changesBetween } from './readings/changes.ts';
export { parseCorrection } from './readings/correction.ts';
export { withCorrections, withGrades } from './readings/corrections.ts';
export {
  type TrackRecord,
  meanReliability,
  suggestReliability,
  trackRecordOf,
} from './grades/reliability.ts';
export { type LineageOf } from './grades/hearing.ts';
export { suggestCredibility } from './grades/credibility.ts';
export { chances, type Vote } from './grades/chances.ts';
export { describe } from './description.ts';
export { fuseOperations } from './operations.ts';
export { type FusedLine, fuseFindings } from './findings.ts';
export { type ExplainedLine, type RefusedPair, explainFusion } from './explained.ts';
