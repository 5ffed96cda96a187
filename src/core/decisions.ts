/**
 * What people decide about the record: which mentions are one incident, what a field should say, how far a source or a
 * claim is to be trusted, how a road stands. Decisions are journaled, never overwritten, and can be undone.
 */
import type { Credibility, Reliability } from './grades.ts';
import type { ClaimField } from './records.ts';
import type { RoadStatus } from './roads.ts';

/**
 * Names one incident of one report so that a later reader finds it again: by the id an incident beginning with it bears,
 * else by the mention of that report whose words stand nearest.
 */
export interface MentionAnchor {
  /** Digest of the report. */
  readonly report: string;
  readonly ownId: string;
  /** Where its first words stand in the report's text. */
  readonly wordsAt: number;
}

/** Names one claim of one mention. */
export interface ClaimAnchor extends MentionAnchor {
  /** Id of the claim in the ledger; it changes where the value is read otherwise, and the grade then no longer holds. */
  readonly claim: string;
}

export const PAIR_RULINGS = ['same', 'different', 'unsure'] as const;
export type PairRuling = (typeof PAIR_RULINGS)[number];

/** What is decided. */
export type DecisionBody =
  | {
      /** Every mention of `a` against every mention of `b`; a split is "different", a merge is "same". */
      readonly kind: 'pair';
      readonly ruling: PairRuling;
      readonly a: readonly MentionAnchor[];
      readonly b: readonly MentionAnchor[];
    }
  | {
      /** The incident that holds the mention says this on the field, whatever reports say. */
      readonly kind: 'correct';
      readonly mention: MentionAnchor;
      readonly field: ClaimField;
      /** As `parseCorrection` of the fusion layer returns it. */
      readonly value: unknown;
    }
  | { readonly kind: 'reliability'; readonly source: string; readonly grade: Reliability }
  | { readonly kind: 'credibility'; readonly claim: ClaimAnchor; readonly grade: Credibility }
  | {
      /** A segment of the road network stands so, from `from` until `until` (ISO days; null: until further word). */
      readonly kind: 'road';
      readonly segment: string;
      readonly status: RoadStatus;
      readonly from: string;
      readonly until: string | null;
    }
  | {
      /** A corridor of one's own: `corridor` is its id, `via` the nodes of the network that it goes through, in order. */
      readonly kind: 'corridor';
      readonly corridor: string;
      readonly name: string;
      readonly via: readonly string[];
    }
  | {
      /** Nothing that this report says counts any more; its text stays on record. */
      readonly kind: 'withdraw';
      /** Digest of the report. */
      readonly report: string;
    }
  | { readonly kind: 'undo'; readonly decision: string };

export type DecisionKind = DecisionBody['kind'];
export const DECISION_KINDS = [
  'pair',
  'correct',
  'reliability',
  'credibility',
  'road',
  'corridor',
  'withdraw',
  'undo',
] as const satisfies readonly DecisionKind[];

/** A decision with who, when and why. */
export interface Decision {
  /** "dec-" and 12 hex digits. */
  readonly id: string;
  readonly by: string;
  /** Why; '' where nothing is said. */
  readonly why: string;
  /** Instant of acknowledgement, ISO 8601 UTC. */
  readonly at: string;
  readonly body: DecisionBody;
}

/** A decision on what a field should say. */
export type Correction = Decision & { readonly body: Extract<DecisionBody, { readonly kind: 'correct' }> };

/** A decision as it is listed. */
export interface DecisionRecord extends Decision {
  /** Id of the decision that took it back; null while it stands. */
  readonly undoneBy: string | null;
  /** Incidents that it bears on now; none for a source or a road. */
  readonly incidents: readonly string[];
  /** Why the evidence goes against it; null where it does not. */
  readonly strain: DecisionStrain | null;
}

/** Evidence that goes against a decision: shown, never acted on. */
export interface DecisionStrain {
  /** Log-odds of the evidence that speaks against it. */
  readonly weight: number;
  /** The incident that speaks strongly for both sides of a "different"; null where the two themselves do. */
  readonly between: string | null;
}

/** One side of a ruling: a whole incident, or one mention of it. */
export interface RulingSide {
  /** Id of the incident. */
  readonly incident: string;
  /** Only these of its mentions; all where absent. */
  readonly mentions?: readonly { readonly report: string; readonly incident: string }[] | undefined;
}

/** What somebody asks to have decided. Ids are those of incidents, mentions and claims as they stand. */
export type DecisionRequest = { readonly by: string; readonly why?: string | undefined } & (
  | { readonly kind: 'pair'; readonly ruling: PairRuling; readonly a: RulingSide; readonly b: RulingSide }
  | {
      /** Takes these mentions out of an incident. */
      readonly kind: 'split';
      readonly incident: string;
      readonly mentions: readonly { readonly report: string; readonly incident: string }[];
    }
  | {
      readonly kind: 'correct';
      readonly incident: string;
      readonly field: ClaimField;
      readonly value: unknown;
    }
  | { readonly kind: 'reliability'; readonly source: string; readonly grade: Reliability }
  | {
      readonly kind: 'credibility';
      readonly incident: string;
      readonly claim: string;
      readonly grade: Credibility;
    }
  | {
      readonly kind: 'road';
      readonly segment: string;
      readonly status: RoadStatus;
      readonly from?: string | undefined;
      readonly until?: string | null | undefined;
    }
  | {
      /** `via`: node ids or names of places on the network. */
      readonly kind: 'corridor';
      readonly corridor: string;
      readonly name: string;
      readonly via: readonly string[];
    }
  | {
      /** `report`: digest or id. */
      readonly kind: 'withdraw';
      readonly report: string;
    }
  | { readonly kind: 'undo'; readonly decision: string }
);

/** A grade that the record suggests, with what it rests on; people set grades, the record never does. */
export interface SuggestedReliability {
  readonly grade: Reliability;
  /** Claims of this source that other lineages could bear out, and how many they did and contradicted. */
  readonly judged: number;
  readonly confirmed: number;
  readonly contradicted: number;
  /** Mean of the Beta posterior of being borne out, 0..1; null below five judged claims. */
  readonly mean: number | null;
}

export interface SuggestedCredibility {
  readonly grade: Credibility;
  /** Independent lineages, beside its own, that say the same, and that say otherwise. */
  readonly confirming: number;
  readonly contradicting: number;
}

export interface ClaimCredibility {
  /** Id of the claim. */
  readonly claim: string;
  readonly suggested: SuggestedCredibility;
}

/** A source with its grades. */
export interface SourceRecord {
  /** As reports name it. */
  readonly name: string;
  readonly reports: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** As set by a person; null where nobody has. */
  readonly reliability: { readonly grade: Reliability; readonly decision: Decision } | null;
  readonly suggested: SuggestedReliability;
  /** Every grade that was ever set, latest first; those taken back too. */
  readonly changes: readonly DecisionRecord[];
}

export const REVIEW_KINDS = [
  'may_be_one',
  'may_be_two',
  'strain',
  'toll',
  'place',
  'date',
  'responsibility',
] as const;

/** What a person should look at, with how much it would change. */
export interface ReviewItem {
  readonly id: string;
  readonly kind: (typeof REVIEW_KINDS)[number];
  /** Expected change: the chance that the present answer is wrong times what would change; higher first. */
  readonly impact: number;
  /** Chance that the present answer is wrong, 0..1, as far as the weights tell. */
  readonly doubt: number;
  /** Incidents that would be one more or fewer, and people in tolls that would be counted otherwise. */
  readonly change: { readonly incidents: number; readonly people: number };
  readonly incidents: readonly string[];
  /** The two mentions that raise the question; null where the incident itself does. */
  readonly pair: readonly [MentionAnchor, MentionAnchor] | null;
  readonly reasons: readonly { readonly code: string; readonly weight: number; readonly detail: string }[];
  /** The decision that is strained; null elsewhere. */
  readonly decision: string | null;
}

/** One day on which what was believed of an incident changed. */
export interface HistoryEntry {
  /** ISO day of recording. */
  readonly day: string;
  readonly changes: readonly {
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
  /** Reports recorded that day that tell of it. */
  readonly reports: readonly string[];
  /** Decisions of that day that bear on it. */
  readonly decisions: readonly string[];
}
