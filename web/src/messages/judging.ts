import type { PairRuling, ReviewItem } from '../../../src/core/decisions.ts';
import type { Credibility, Reliability } from '../../../src/core/grades.ts';
import type { ReadingRule } from '../../../src/core/readings.ts';
import type { Part } from '../address/address.ts';

type Words<K extends string | number> = Readonly<Record<K, string>>;

/** What the page says where people judge, and where it shows what they judged; numbers come in already written out. */
export interface JudgingMessages {
  /** Between a label and what it labels. */
  readonly colon: string;
  readonly quoted: (words: string) => string;
  readonly parts: Words<Part> & { readonly label: string };
  readonly table: {
    readonly label: string;
    readonly field: string;
    readonly sameOrigin: (n: string) => string;
    readonly byHand: string;
    readonly silent: string;
    readonly says: (n: string, isOne: boolean) => string;
    readonly range: string;
    readonly orMore: (n: string) => string;
    readonly correct: (field: string) => string;
    readonly takeOut: string;
    readonly takeOutOf: (source: string) => string;
    readonly hint: string;
    readonly sameAs: string;
  };
  readonly claim: {
    readonly chosen: string;
    readonly grade: string;
    readonly graded: (grade: string) => string;
    readonly ungraded: string;
    /** What other accounts suggest, by how many for and against. */
    readonly suggested: (grade: string, confirming: number, contradicting: number) => string;
    readonly decidedBy: (who: string) => string;
  };
  readonly grades: {
    readonly reliability: Words<Reliability>;
    readonly credibility: Words<Credibility>;
    readonly reliabilityLabel: string;
    readonly credibilityLabel: string;
    readonly suggested: (grade: string) => string;
    readonly set: (grade: string, who: string) => string;
    readonly none: string;
    readonly basis: (confirmed: string, judged: string, contradicted: string) => string;
    readonly noBasis: string;
  };
  readonly readings: {
    readonly label: string;
    readonly rule: string;
    readonly names: Words<ReadingRule>;
    readonly says: Words<ReadingRule>;
    readonly best: (n: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly noFigure: string;
    readonly used: string;
    readonly aside: string;
    readonly noneUsed: string;
    readonly asides: Readonly<Record<string, string>>;
    readonly toll: string;
    readonly fields: string;
  };
  readonly history: {
    readonly label: string;
    readonly empty: string;
    readonly first: string;
    readonly became: string;
    readonly nothing: string;
    readonly look: (day: string) => string;
    readonly reports: string;
    readonly decisions: string;
    readonly noOther: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly none: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly decisions: {
    readonly label: string;
    readonly empty: string;
    readonly hint: string;
    readonly by: (who: string, when: string) => string;
    readonly noWhy: string;
    readonly undone: string;
    readonly kinds: Words<PairRuling> & {
      readonly correct: (field: string) => string;
      readonly reliability: (source: string, grade: string) => string;
      readonly credibility: (grade: string) => string;
      readonly road: string;
      readonly corridor: string;
      readonly withdraw: string;
      readonly undo: string;
    };
    readonly unknown: string;
    readonly strain: string;
    readonly strainBetween: string;
    readonly openBetween: string;
    readonly withOther: string;
  };
  readonly withdrawal: {
    readonly withdraw: string;
    readonly withdrawn: string;
    readonly meaning: string;
    readonly restore: string;
    readonly open: string;
    readonly title: string;
    readonly hint: string;
  };
  readonly dialog: {
    readonly by: string;
    readonly why: string;
    readonly whyHint: string;
    readonly keep: string;
    readonly cancel: string;
    readonly refused: string;
    readonly needName: string;
    readonly split: string;
    readonly splitHint: string;
    readonly same: string;
    readonly sameHint: string;
    readonly find: string;
    readonly nothingFound: string;
    readonly suggestedByQueue: string;
    readonly correct: (field: string) => string;
    readonly correctHint: string;
    readonly credibility: string;
    readonly reliability: (source: string) => string;
    readonly undo: string;
    readonly undoHint: string;
    readonly unknownValue: string;
  };
  readonly editor: {
    readonly type: string;
    readonly subType: string;
    readonly start: string;
    readonly end: string;
    readonly time: string;
    readonly effect: string;
    readonly who: string;
    readonly low: string;
    readonly high: string;
    readonly isOpen: string;
    readonly actor: string;
    readonly actorType: string;
    readonly status: string;
    readonly by: string;
    readonly place: string;
    readonly means: string;
    readonly add: string;
  };
  readonly toast: {
    readonly sending: string;
    readonly done: string;
    readonly undone: string;
    readonly undo: string;
    readonly redo: string;
    readonly close: string;
    readonly label: string;
    readonly wentWrong: string;
  };
  readonly review: {
    readonly label: string;
    readonly left: (n: string, isOne: boolean) => string;
    readonly start: string;
    readonly empty: string;
    readonly emptyHint: string;
    readonly gone: string;
    readonly kinds: Words<ReviewItem['kind']>;
    readonly questions: Words<ReviewItem['kind']>;
    readonly fewer: string;
    readonly more: string;
    readonly counted: (n: string, isOne: boolean) => string;
    readonly spread: (n: string, isOne: boolean) => string;
    readonly openEnded: string;
    readonly hangsOn: Words<'place' | 'date' | 'responsibility' | 'strain'>;
    readonly doubts: Words<'even' | 'some' | 'little'>;
    readonly inCommon: string;
    readonly speaksFor: string;
    readonly speaksAgainst: string;
    readonly same: string;
    readonly different: string;
    readonly stays: string;
    readonly leaves: string;
    readonly unsure: string;
    readonly takeBack: string;
    readonly open: string;
    readonly settle: (field: string) => string;
    readonly next: string;
    readonly previous: string;
    readonly theReport: string;
    readonly theRest: string;
    readonly kindLabel: string;
    readonly toll: string;
    readonly noToll: string;
    readonly sources: string;
    readonly perpetrators: string;
    readonly notOfDay: string;
    readonly claims: string;
  };
  readonly sources: {
    readonly label: string;
    readonly total: (n: string, isOne: boolean) => string;
    readonly hint: string;
    readonly name: string;
    readonly reports: string;
    readonly period: string;
    readonly set: string;
    readonly suggested: string;
    readonly changes: string;
    readonly grade: (source: string) => string;
    readonly change: string;
    readonly notSet: string;
    readonly noChanges: string;
    readonly past: string;
    readonly showChanges: (n: string) => string;
  };
  readonly past: {
    /** What shows the control, where it stands alone. */
    readonly open: string;
    readonly control: string;
    readonly banner: (day: string) => string;
    readonly readOnly: string;
    readonly back: string;
    readonly notYet: string;
  };
  /** Grounds for or against two mentions being one, and reasons for leaving a claim out, by code. */
  readonly reasons: Readonly<Record<string, string>>;
}
