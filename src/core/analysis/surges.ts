/** Whether violence rises in an area, since when, and how many incidents against how many expected. */
import type { Bilingual } from '../bilingual.ts';
import type { EventType } from '../findings.ts';

/** A country, or a first-level area of one. */
export interface SurgeArea {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Null: the whole country. */
  readonly admin1: string | null;
}

/** Which incidents are counted: all, those of one event type, or those laid to one actor. */
export type SurgeKind =
  | { readonly by: 'all' }
  | { readonly by: 'event_type'; readonly eventType: EventType }
  | { readonly by: 'actor'; readonly actorId: string; readonly name: string };

/** What is asked. Days are ISO days, spans are in days. */
export interface SurgeQuestion {
  /** Last day of the window. */
  readonly until: string;
  /** Length of the window in which a surge is looked for, 7..90. */
  readonly windowDays: number;
  /** Days before the window that it is held against, at least 28; fewer where the record is younger. */
  readonly lookBackDays: number;
  /** Fewest incidents in look-back and window together; a cell with fewer is too few to say. At least 5. */
  readonly minimum: number;
  /** Share of false discoveries that is borne among what is called a surge, 0..1. */
  readonly falseDiscoveryRate: number;
  /** Of days on which the chart alarms although nothing changed; 0.005 is one false alarm in 200 days. */
  readonly falseAlarmRate: number;
  readonly replications: number;
  readonly seed: number;
}

/** A count with what it would have been. */
export interface ObservedExpected {
  readonly observed: number;
  readonly expected: number;
  /** Observed over expected, with its 95 % interval for negative binomial counts. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** The daily watch: what a reader who looked at the chart every evening would have been told. */
export interface ChartAlarm {
  /** Day on which the chart first alarmed within the window; null: it did not. */
  readonly on: string | null;
  /** Days between two false alarms that the threshold is set for, and what it comes to for this cell. */
  readonly nominalRunLength: number;
  readonly inControlRunLength: number;
}

/** When the rate changed, as Bayesian change points have it. */
export interface RateChange {
  /** First day of the new rate: the likeliest, and the interval that holds it with 90 %. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  /** That the rate changed within this interval, 0..1. */
  readonly probability: number;
  /** Incidents a day before and after, with 90 % intervals. */
  readonly before: Rate;
  readonly after: Rate;
}

export interface Rate {
  readonly perDay: number;
  readonly low: number;
  readonly high: number;
}

/** Incidents per day on which a usual source published: the rise, after what reporting grew by is taken out. */
export interface PerSourceDay {
  readonly before: number;
  readonly now: number;
  readonly ratio: number;
}

/** Everything a cell is known by; said of each cell, whatever came of it. */
interface Cell {
  /** Stable name of the cell: "ML/Kayes/Battles". */
  readonly id: string;
  readonly area: SurgeArea;
  readonly of: SurgeKind;
  /** Incidents counted, in look-back and window together. */
  readonly n: number;
}

/** A cell that was put to the test. `surge`: the rise holds among all the cells that were looked at. */
export interface TestedCell extends Cell {
  readonly kind: 'surge' | 'not_beyond_chance';
  /** The stretch of days that stands out most within the window; `until` null: it goes on. */
  readonly since: string;
  readonly until: string | null;
  readonly counts: ObservedExpected;
  /** Of so high a statistic if days were exchangeable, and its false discovery rate among the cells tested. */
  readonly pValue: number;
  readonly qValue: number;
  readonly statistic: number;
  readonly chart: ChartAlarm;
  /** Likeliest change of rate within look-back and window; null where none is likelier than not. */
  readonly change: RateChange | null;
  /** Null where too little is known of the sources. */
  readonly perSourceDay: PerSourceDay | null;
  readonly lookBack: { readonly from: string; readonly to: string; readonly days: number };
  /** Of the incidents in the stretch, by day. */
  readonly incidents: readonly string[];
  readonly sentence: Bilingual;
  /** Its figures in words: how rare it is by chance, when it changed, and the like. */
  readonly details: readonly Bilingual[];
  readonly nullHypothesis: Bilingual;
  readonly caveats: readonly Bilingual[];
}

/** A cell with too few incidents, or too young a record, for any number. */
export interface TooFewInCell extends Cell {
  readonly kind: 'too_few';
  readonly minimum: number;
}

/** What came of looking for surges. */
export interface SurgeAnswer {
  readonly question: SurgeQuestion;
  /** Days that the record has before the window. */
  readonly lookBack: { readonly from: string; readonly to: string; readonly days: number };
  /** Surges first, by q-value; then what is not beyond chance; ties by id. */
  readonly cells: readonly TestedCell[];
  readonly tooFew: readonly TooFewInCell[];
  /** Cells put to the test, of all areas; those whose window has nothing above the expected are in no list. */
  readonly tested: number;
  /** Incidents that could not be counted: without a day known within a week, or without an area. */
  readonly leftOut: { readonly undated: number; readonly unplaced: number };
}

/** The figures of a surge, without the daily watch and the change of rate, which cost far more than the test. */
export type Rise = Omit<
  TestedCell,
  'chart' | 'change' | 'sentence' | 'details' | 'nullHypothesis' | 'caveats'
>;

/** Surges alone, by their figures. */
export interface RiseAnswer extends Omit<SurgeAnswer, 'cells'> {
  /** By q-value. */
  readonly cells: readonly Rise[];
}
