/**
 * Whether attacks at several places within a short time are more than one expects of attacks timed independently.
 * Method: docs/methods/coordination.md. Made by `src/analysis/coordination/`.
 */
import type { Bilingual } from '../bilingual.ts';
import type { PartOfDay } from '../findings.ts';
import type { LonLat } from '../geo.ts';
import type { Confident, Judged } from './likelihood.ts';

/** What chance is taken to be: an uneven daily rate, each place's own series shifted, times permuted among the attacks. */
export const COORDINATION_NULLS = ['rate', 'shift', 'permutation'] as const;
export type CoordinationNull = (typeof COORDINATION_NULLS)[number];

/**
 * How the record was taken: as it stands; one place fewer, as if one had two names; without hedged reports and what one lineage
 * alone relays; each attack on every day on which it may have been.
 */
export const COORDINATION_CHECKS = ['as_recorded', 'one_place_fewer', 'firm_only', 'dates_widened'] as const;
export type CoordinationCheck = (typeof COORDINATION_CHECKS)[number];

export interface NullTail {
  readonly null: CoordinationNull;
  /**
   * Chance that a record so timed holds, anywhere in what was searched, a window at least as striking; over all groups searched.
   * In (0, 1]; never below 1 / (replications + 1).
   */
  readonly p: number;
  /** Replicated records, and how many held such a window. */
  readonly replications: number;
  readonly exceeded: number;
  /** Days a year, for this group, on which such a window begins. Where none came up it is what is ruled out at 95 %. */
  readonly perYear: number;
  readonly isUpperBound: boolean;
}

/** What was tested under one way of taking the record, or why nothing was. */
export type CheckResult =
  | {
      readonly check: CoordinationCheck;
      readonly kind: 'tested';
      /** Places apart in the window that decides. */
      readonly sites: number;
      readonly tails: readonly NullTail[];
      /** The largest of the three. */
      readonly p: number;
    }
  /** Fewer than two places are left: there is nothing together to be explained, so p is 1. */
  | {
      readonly check: CoordinationCheck;
      readonly kind: 'dissolved';
      readonly sites: number;
      readonly p: 1;
    }
  | TooFewToTest;

/** No number: the record is too short or too thin. */
export interface TooFewToTest {
  readonly check: CoordinationCheck;
  readonly kind: 'too_few';
  /** Attacks of the group before the day, days of record before it, places known that lie apart, groups that are named for it. */
  readonly of: 'earlier_attacks' | 'days_of_record' | 'sites' | 'named_groups';
  readonly n: number;
  readonly minimum: number;
}

/** The part of the operation on which the figure rests, and how large a search it was found in. */
export interface DecidingWindow {
  /** ISO days, the last one included. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Length where the window is one of hours; null where it is one of days. */
  readonly hours: number | null;
  /** Radius of the area around one of its places, km; null: everywhere that the group attacks. */
  readonly radiusKm: number | null;
  /** Largest number of its places that are pairwise apart. */
  readonly sites: number;
  readonly incidents: readonly string[];
  /** Places that the group attacks in such a window and area on average. */
  readonly expected: number;
}

export interface Searched {
  /** ISO days of the period, and how many of them could be tested. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly windows: readonly { readonly hours: number | null; readonly days: number | null }[];
  /** Areas around places, everywhere included. */
  readonly areas: number;
  readonly groups: number;
  /** Attacks of the group that were counted, and those before the operation. */
  readonly attacks: number;
  readonly earlier: number;
}

/** The daily rate fitted to the group's days before the operation. */
export type RateLaw =
  | { readonly kind: 'negative_binomial'; readonly mean: number; readonly size: number | null }
  | { readonly kind: 'hurdle_zeta'; readonly some: number; readonly exponent: number | null };

/** Bands of the worst p: what may be said. */
export const COORDINATION_BANDS = [
  'strongly_inconsistent',
  'inconsistent',
  'hardly_consistent',
  'consistent',
] as const;
export type CoordinationBand = (typeof COORDINATION_BANDS)[number];

export interface CoordinationTest {
  readonly kind: 'tested';
  /** The worst over nulls and checks: the figure to quote. */
  readonly p: number;
  readonly worst: { readonly check: CoordinationCheck; readonly null: CoordinationNull | null };
  readonly band: CoordinationBand;
  /** The record as it stands first, then each check; that one alone where it is consistent with chance (p above 0.2). */
  readonly checks: readonly CheckResult[];
  readonly window: DecidingWindow;
  readonly searched: Searched;
  readonly law: RateLaw;
  /** Days a year with at least so many attacks of the group, by that law alone, wherever they are. */
  readonly daysPerYearByRate: number;
  /** How likely chance alone is to give such a window in what was searched, by the worst p. */
  readonly chance: Judged;
  readonly confidence: Confident;
}

export const COUNTER_EXPLANATIONS = [
  'dates',
  'double_reporting',
  'hedged',
  'one_source',
  'one_party',
  'busy_period',
  'shared_cause',
] as const;
export type CounterExplanation = (typeof COUNTER_EXPLANATIONS)[number];

/** What else the record would fit; the rule that named it says why. */
export interface Counter {
  readonly kind: CounterExplanation;
  readonly said: Bilingual;
}

export interface OperationSite {
  readonly incident: string;
  readonly placeId: string | null;
  readonly name: string;
  readonly at: LonLat | null;
  readonly days: { readonly start: string; readonly end: string } | null;
  readonly time: string | null;
  readonly partOfDay: PartOfDay | null;
  readonly claimed: boolean;
  /** Whether it is counted in the test, and if not, why. */
  readonly counted: 'yes' | 'undated' | 'days_apart' | 'no_position' | 'only_a_region' | 'before_the_record';
  readonly reports: readonly string[];
  readonly lineages: number;
}

/** Two places, in order of time. Hours are lower and upper bounds where the times are not exact. */
export interface SitePair {
  readonly from: string;
  readonly to: string;
  readonly km: number;
  /** Quickest way by the road network; null where no road network was asked or it knows no way. */
  readonly roadHours: number | null;
  /** Null where a date is missing. */
  readonly gapHours: { readonly least: number; readonly most: number } | null;
  readonly oneParty: OneParty;
}

/** Whether one party on the road could have been at both: at best, not even at best, it hangs on the hour, not known. */
export type OneParty = 'possible' | 'impossible' | 'depends_on_times' | 'unknown';

export interface OperationFinding {
  /** The operation's id, or one made of group and day. */
  readonly id: string;
  /** Told as one operation by reports, or found by search. */
  readonly origin: 'reported' | 'found';
  /** Actor, or the family that the desk takes it for; null where the reports name none. */
  readonly group: string | null;
  /** What the reports' grouping rests on. */
  readonly basis: readonly string[];
  readonly incidents: readonly string[];
  readonly sites: readonly OperationSite[];
  readonly days: { readonly start: string; readonly end: string } | null;
  /** Greatest distance between two of its places. */
  readonly extentKm: number | null;
  readonly pairs: readonly SitePair[];
  /** Of the whole: impossible as soon as one pair is. */
  readonly oneParty: OneParty;
  readonly test: CoordinationTest | TooFewToTest;
  /** What fits the record as well, best first; at least one where something was tested. */
  readonly counters: readonly Counter[];
  readonly nullHypothesis: Bilingual;
  readonly said: readonly Bilingual[];
  readonly caveats: readonly Bilingual[];
}

export interface CoordinationResult {
  readonly day: string;
  /** Strongest first: by p, then by number of places; those too few to test last. */
  readonly operations: readonly OperationFinding[];
  /** Windows of three places and more that were seen, whether among the operations or not. */
  readonly windowsSeen: number;
  readonly groups: readonly GroupSearched[];
  readonly apartKm: number;
}

export interface GroupSearched {
  readonly group: string;
  readonly attacks: number;
  /** Attributed to it but not counted: no day, days too far apart, no position, only a region, before the record. */
  readonly leftOut: number;
  /** Whether there was enough to test any day. */
  readonly enough: boolean;
}
