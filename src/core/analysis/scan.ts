/** What the space–time permutation scan is asked, and what it says: docs/methods/scan.md. */
import type { Bilingual } from '../bilingual.ts';
import type { AnalysisSpan } from './desk.ts';

/** How a scan is made. */
export interface ScanParameters {
  /** First and last ISO day of the study period. */
  readonly from: string;
  readonly to: string;
  /** Largest radius of a circle, km, > 0. */
  readonly maxRadiusKm: number;
  /** Longest window, whole days ≥ 1. */
  readonly maxDays: number;
  /** Fewest cases that make a cluster, ≥ 1. */
  readonly minCases: number;
  /** How often the dates are dealt anew, ≥ 1. */
  readonly replications: number;
  /** False: only windows that end on the last day; true: any. */
  readonly retrospective: boolean;
  /** A whole number; the same seed gives the same p-values. */
  readonly seed: number;
}

/**
 * What is asked where nothing else is said: an operation spans up to some 200 km, and one attack raises the risk of
 * another nearby for about four weeks (docs/methods/scan.md).
 */
export const SCAN_DEFAULTS = {
  maxRadiusKm: 200,
  maxDays: 28,
  minCases: 2,
  replications: 999,
  retrospective: false,
  seed: 1,
} as const satisfies Partial<ScanParameters>;

/** A circle and a span of days with more cases than the places and the days alone would have. */
export interface ScanCluster {
  readonly logLikelihoodRatio: number;
  /** Share of the dealings, this one included, whose best cluster is as good: 0 < p ≤ 1. */
  readonly pValue: number;
  /** The same from a Gumbel distribution fitted to the dealings; null where they are all alike. */
  readonly gumbelPValue: number | null;
  /** In how many days so good a cluster is expected once by chance, if asked every day; null when retrospective. */
  readonly recurrenceInterval: number | null;
  readonly observed: number;
  readonly expected: number;
  readonly center: ScanCenter;
  /** To the farthest place of the circle; 0 for a single place. */
  readonly radiusKm: number;
  /** First and last ISO day. */
  readonly from: string;
  readonly to: string;
  /** Ids of the places in the circle, nearest to the centre first, those without cases too. */
  readonly locations: readonly string[];
}

export interface ScanCenter {
  readonly location: string;
  readonly lat: number;
  readonly lon: number;
}

/** What a scan was made of. */
export interface ScanGround {
  readonly parameters: ScanParameters;
  /** Cases and places in the study. */
  readonly cases: number;
  readonly places: number;
}

/** What was found; no clusters where no circle held more than was to be expected. */
export interface ScanFinding extends ScanGround {
  readonly kind: 'scanned';
  /** Most likely first; no two have a place in common. */
  readonly clusters: readonly ScanCluster[];
  /** What the p-value of the first cluster says; null where there is none. */
  readonly verdict: Bilingual | null;
  readonly hypothesis: Bilingual;
  readonly caveats: readonly Bilingual[];
}

/** So few cases that nothing can be said; without any there may be no period. */
export interface ScanTooFew extends Omit<ScanGround, 'parameters'> {
  readonly kind: 'too_few';
  readonly n: number;
  readonly minimum: number;
  readonly clusters: readonly [];
  readonly parameters: Omit<ScanParameters, 'from' | 'to'> & {
    readonly from: string | null;
    readonly to: string | null;
  };
}

export type ScanResult = ScanFinding | ScanTooFew;

/** A scan of the record's own incidents. Absent: the year up to the last day, and `SCAN_DEFAULTS`. */
export interface ClusterQuestion extends AnalysisSpan {
  readonly maxRadiusKm?: number | undefined;
  readonly maxDays?: number | undefined;
  readonly minCases?: number | undefined;
  readonly replications?: number | undefined;
  readonly retrospective?: boolean | undefined;
  readonly seed?: number | undefined;
}

export interface RecordCluster extends ScanCluster {
  /** Ids of the incidents that are its cases, by day. */
  readonly incidents: readonly string[];
}

/** Incidents of the period that could not be cases, by the first reason. */
export interface NoCases {
  /** Not known to the day. */
  readonly undated: number;
  /** Without a position, or placed in a region. */
  readonly unplaced: number;
}

export type RecordScan = (
  | (Omit<ScanFinding, 'clusters'> & { readonly clusters: readonly RecordCluster[] })
  | ScanTooFew
) & { readonly noCases: NoCases };

/** The answer of the desk; `leftOut` is above the clearance. */
export type ClusterAnswer = RecordScan & { readonly leftOut: number };
