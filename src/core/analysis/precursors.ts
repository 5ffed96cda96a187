/** What was seen before an incident; in hindsight, for incidents and regions, and never a forecast. */
import type { Bilingual } from '../bilingual.ts';
import type { SignalKind, Span } from '../findings.ts';

/** Kinds that may come before something: an escort or a reopened road (`other`) is none. */
export type PrecursorKind = Exclude<SignalKind, 'other'>;

/** Why a signal cannot have warned of the incident: its own report tells of both, or it was told no earlier than the incident happened. */
export type Hindsight = 'same_report' | 'told_later';

/** A signal before one incident. */
export interface PrecursorSignal {
  /** Digest of its report, and its id there. */
  readonly report: string;
  readonly signal: string;
  readonly kind: PrecursorKind;
  /** ISO day on which it was seen; that of the report where it names none. */
  readonly day: string;
  /** ISO day on which the report appeared; null: unknown. */
  readonly toldOn: string | null;
  readonly leadDays: number;
  readonly place: string;
  /** Null where one of the two is known to a region only: then it is of the same region. */
  readonly km: number | null;
  /** Null: it was told before the incident. */
  readonly hindsight: Hindsight | null;
  readonly evidence: readonly Span[];
  readonly says: Bilingual;
}

export interface IncidentPrecursors {
  readonly incident: string;
  /** ISO day; null: undated. */
  readonly day: string | null;
  readonly windowDays: number;
  readonly radiusKm: number;
  /** Earliest first. */
  readonly signals: readonly PrecursorSignal[];
  /** How many signals the record has at all, and of these near here. */
  readonly searched: { readonly signals: number; readonly here: number; readonly reports: number };
  /** What such signals were worth in the region, or in the record where it has too few. */
  readonly worth: readonly SignalWorth[];
  readonly says: Bilingual;
  readonly caveats: readonly Bilingual[];
}

/** A first-level division. */
export interface PrecursorArea {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly admin1: string;
}

/** How often one kind of signal came before something, and how often before nothing. */
export interface SignalWorth {
  /** "warning ML Kayes"; "warning" of all regions together. */
  readonly id: string;
  readonly kind: PrecursorKind;
  /** Null: all regions together. */
  readonly area: PrecursorArea | null;
  /** Signals told beforehand, one a day and region, with all of the window after them in the record. */
  readonly signals: number;
  /** Of these, followed by an incident in the region within the window. */
  readonly followed: number;
  /** Days from the telling to the incident; null where none followed. */
  readonly leadDays: { readonly median: number; readonly least: number; readonly most: number } | null;
  /** Incidents of the regions in the same time, and how many had such a signal before them. */
  readonly incidents: number;
  readonly preceded: number;
  /** Signals of the kind that were told in hindsight only; they are in no other figure. */
  readonly hindsight: number;
  readonly test: SignalTest | SignalsTooFew;
  /** Incidents that followed, with the signal before each, earliest first. */
  readonly cases: readonly PrecursorCase[];
  readonly says: Bilingual;
}

export interface PrecursorCase {
  readonly report: string;
  readonly signal: string;
  readonly toldOn: string;
  readonly incident: string;
  readonly leadDays: number;
}

/** Against the same signals on other days of their quarter. */
export interface SignalTest {
  readonly kind: 'tested';
  /** How many would be followed on such days, on average. */
  readonly expected: number;
  /** One-sided, 1 / (replications + 1) … 1. */
  readonly pValue: number;
  /** Share of false discoveries among rows with this p-value or a smaller one. */
  readonly qValue: number;
  readonly replications: number;
}

export interface SignalsTooFew {
  readonly kind: 'too_few';
  readonly n: number;
  readonly minimum: number;
  /** Of what there are too few. */
  readonly of: 'signals' | 'incidents';
}

export interface Precursors {
  readonly since: string | null;
  readonly until: string | null;
  readonly windowDays: number;
  /** By kind; all regions together first, then by country and region. */
  readonly rows: readonly SignalWorth[];
  /** Signals that could not be used, by why. */
  readonly leftOut: {
    readonly unplaced: number;
    readonly undated: number;
    readonly imprecise: number;
    readonly cutOff: number;
  };
  readonly nullHypothesis: Bilingual;
  readonly says: Bilingual;
  readonly caveats: readonly Bilingual[];
}
