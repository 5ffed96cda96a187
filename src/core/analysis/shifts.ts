/** Whether what is attacked in an area changes: shares of kinds of target, then and now. */
import type { Bilingual } from '../bilingual.ts';
import type { SurgeArea } from './surges.ts';

/** Kinds of target that a shift is looked for in; an incident may be of several. */
export const TARGET_CLASSES = [
  'industry',
  'foreigners',
  'fuel',
  'schools',
  'officials',
  'forces',
  'health_and_aid',
  'civilians',
  'infrastructure',
] as const;
export type TargetClass = (typeof TARGET_CLASSES)[number];

/** What is asked. Days are ISO days. */
export interface ShiftQuestion {
  /** Last day of the window. */
  readonly until: string;
  /** Length of the window, 7..180. */
  readonly windowDays: number;
  /** Days before the window that it is held against, 28..1095. */
  readonly lookBackDays: number;
  /** Fewest incidents with a known target, look-back and window together; at least 20. */
  readonly minimum: number;
  readonly falseDiscoveryRate: number;
  readonly replications: number;
  readonly seed: number;
}

/** A share of the incidents with a known target, with its 95 % interval. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What became of one kind of target. */
export interface ClassShift {
  readonly class: TargetClass;
  readonly before: Share;
  readonly now: Share;
  /** Share now less share before, −1..1, with its 95 % interval. */
  readonly difference: { readonly value: number; readonly low: number; readonly high: number };
  /** Of a difference as large, either way, if incidents were exchangeable between look-back and window. */
  readonly pValue: number;
  /** Among all kinds of all areas tested. */
  readonly qValue: number;
  /** Incidents of the kind within the window. */
  readonly incidents: readonly string[];
}

/** When the composition changed. */
export interface CompositionChange {
  /** Monday of the first week of the new composition, and the interval of 90 %. */
  readonly week: string;
  readonly from: string;
  readonly to: string;
  readonly probability: number;
}

export interface TestedShift {
  readonly kind: 'shift' | 'not_beyond_chance';
  /** Name of the area: "ML/Kayes". */
  readonly id: string;
  readonly area: SurgeArea;
  /** Incidents with a known target, in both periods, and in each. */
  readonly n: number;
  readonly before: number;
  readonly now: number;
  /** Actions that were permuted: incidents of one operation, or of one place and day, move together. */
  readonly actions: number;
  /** G of the composition, and its p- and q-value (among areas). */
  readonly g: number;
  readonly pValue: number;
  readonly qValue: number;
  /** log10 of the Bayes factor for two compositions against one (Dirichlet–multinomial); below 0: for one. */
  readonly log10BayesFactor: number;
  readonly change: CompositionChange | null;
  /** Largest difference first. */
  readonly classes: readonly ClassShift[];
  readonly lookBack: { readonly from: string; readonly to: string };
  readonly window: { readonly from: string; readonly to: string };
  readonly sentence: Bilingual;
  /** Its figures in words: how rare it is by chance, when it changed, and the like. */
  readonly details: readonly Bilingual[];
  readonly nullHypothesis: Bilingual;
  readonly caveats: readonly Bilingual[];
}

export interface TooFewForShift {
  readonly kind: 'too_few';
  readonly id: string;
  readonly area: SurgeArea;
  readonly n: number;
  readonly minimum: number;
}

export interface ShiftAnswer {
  readonly question: ShiftQuestion;
  /** Shifts first, by q-value; then what is not beyond chance. */
  readonly areas: readonly TestedShift[];
  readonly tooFew: readonly TooFewForShift[];
  /** Incidents within the days, without a known target, of all that have a day and a country. */
  readonly untargeted: { readonly count: number; readonly of: number };
}
