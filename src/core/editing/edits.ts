/** What an analyst makes of a drafted brief: kept as data over the draft, never in its place. */
import type { Confidence, Likelihood } from '../analysis/likelihood.ts';
import type { Bilingual } from '../bilingual.ts';
import type { BriefSectionId, Citation, Written } from '../brief.ts';

export type Lang = keyof Bilingual;

/** Words of the analyst in the place of a drafted sentence; what it cites stays. */
export interface Rewording extends Written {
  /** The drafted sentence that they were written over: shows when the record moved on beneath them. */
  readonly over: Bilingual;
}

/** A judgement of the analyst, never a finding of the record. */
export interface AddedJudgement {
  /** "jdg-" and letters or digits; one of a kind within its brief. */
  readonly id: string;
  readonly section: BriefSectionId;
  readonly by: string;
  readonly text: Written;
  /** Terms of ICD 203; null: not said. */
  readonly likelihood: Likelihood | null;
  readonly confidence: Confidence | null;
  /** Keys of the drafted sentences that it rests on: what they cite, it cites. */
  readonly restsOn: readonly string[];
  /** Words of reports that it cites beside those. */
  readonly citations: readonly Citation[];
}

/** An edit whose sentence is no longer drafted: kept, and shown. */
export interface AsideEdit {
  readonly key: string;
  /** The sentence as it was drafted. */
  readonly was: Bilingual;
  /** What had been written in its place. */
  readonly words: Written;
  readonly wasDropped: boolean;
}

export interface BriefEdits {
  /** Sections in the order of the analyst; those not named follow in that of the draft. */
  readonly sections: readonly BriefSectionId[];
  /** Paragraphs by the key of what begins them, and judgements; only where they were moved or added. */
  readonly order: Readonly<Partial<Record<BriefSectionId, readonly string[]>>>;
  /** By key of the sentence. */
  readonly reworded: Readonly<Record<string, Rewording>>;
  /** Keys of sentences that are left out; they can be put back. */
  readonly dropped: readonly string[];
  readonly judgements: readonly AddedJudgement[];
  readonly aside: readonly AsideEdit[];
  /** By the key of what begins a paragraph: the section that it was moved to from another. Absent: none was. */
  readonly placed?: Readonly<Record<string, BriefSectionId>> | undefined;
}

export const NO_EDITS: BriefEdits = {
  sections: [],
  order: {},
  reworded: {},
  dropped: [],
  judgements: [],
  aside: [],
};

/** Told against an earlier brief: its sentences read wrong elsewhere, and nothing drafted elsewhere is told against one. */
const BOUND: BriefSectionId = 'changes';

/** Whether what was drafted in one section may stand in another; a judgement may stand anywhere. */
export const mayStandIn = (drafted: BriefSectionId, section: BriefSectionId): boolean =>
  drafted === section || (drafted !== BOUND && section !== BOUND);

/** The key of a judgement among those of sentences. */
export const judgementKey = (id: string): string => `judgement/${id}`;

/** Most judgements of a brief, and most letters of a sentence that a person writes. */
export const MAX_JUDGEMENTS = 200;
export const MAX_WORDS = 4000;
