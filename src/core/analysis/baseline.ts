/**
 * Baselines: events that others recorded (UCDP, ACLED), taken from a user's own export. They are of provenance "imported": they lie
 * beside the journal, they never become claims or incidents, and what is said of them is said of the dataset.
 */
import type { Bilingual } from '../bilingual.ts';
import type { AnalysisSpan } from './desk.ts';
import type { ActorType, EventType, SubEventType } from '../findings.ts';
import type { LonLat } from '../geo.ts';

export const BASELINE_DATASETS = ['ucdp-ged', 'ucdp-candidate', 'acled'] as const;
export type BaselineDataset = (typeof BASELINE_DATASETS)[number];

/** Kinds that all datasets tell apart: fighting, violence against those who do not fight, crowds, all else. */
export const EVENT_FAMILIES = ['fighting', 'civilians', 'unrest', 'development'] as const;
export type EventFamily = (typeof EVENT_FAMILIES)[number];

/** An event as a dataset has it. */
export interface BaselineEvent {
  readonly dataset: BaselineDataset;
  /** The dataset's own id: "244657", "MLI12345". */
  readonly id: string;
  /** What a later one replaces: the release ("25.1", "24.0.10") of UCDP, the row's timestamp of ACLED; null where not told. */
  readonly version: string | null;
  /** First and last ISO day on which it may have been. */
  readonly days: { readonly start: string; readonly end: string };
  /** Ours, as ACLED has it: 1 day known, 2 within a week, 3 within a month or more. */
  readonly timePrecision: 1 | 2 | 3;
  /** The dataset's own: UCDP `date_prec` 1–5, ACLED `time_precision` 1–3. */
  readonly datePrecision: number;
  readonly family: EventFamily;
  /** ACLED's types, which are ours; null in UCDP, which has families only. */
  readonly eventType: EventType | null;
  readonly subEventType: SubEventType | null;
  /** UCDP `type_of_violence`: 1 state-based, 2 non-state, 3 one-sided; null in ACLED. */
  readonly typeOfViolence: 1 | 2 | 3 | null;
  readonly actors: readonly BaselineActor[];
  readonly where: BaselinePlace;
  readonly deaths: BaselineDeaths;
  /** Outlets and the like, as named there. */
  readonly sources: readonly string[];
}

export interface BaselineActor {
  readonly name: string;
  /** Null where the dataset does not say. */
  readonly type: ActorType | null;
}

export interface BaselinePlace {
  readonly name: string;
  readonly admin1: string | null;
  readonly admin2: string | null;
  /** ISO 3166-1 alpha-2; null where the name is of no country that is known (a sea, a former state). */
  readonly country: string | null;
  readonly countryName: string;
  readonly at: LonLat;
  /** Ours: 1 the place itself, 2 near it, 3 a region. */
  readonly geoPrecision: 1 | 2 | 3;
  /** The dataset's own: UCDP `where_prec` 1–7, ACLED `geo_precision` 1–3. */
  readonly placePrecision: number;
  /** How far from `at` it may have been, km: a rule of thumb from the precision (docs/imports.md). */
  readonly radiusKm: number;
}

/** Reported deaths: the most reliable figure, and the bracket where the dataset has one (ACLED has none). */
export interface BaselineDeaths {
  readonly low: number | null;
  readonly best: number;
  readonly high: number | null;
}

/** Days and countries that an import speaks for. */
export interface BaselineCoverage {
  readonly from: string;
  readonly to: string;
  /** ISO 3166-1 alpha-2, sorted: those with an event in it. */
  readonly countries: readonly string[];
}

/** What is held of one dataset. */
export interface BaselineHolding {
  readonly dataset: BaselineDataset;
  /** "UCDP GED", "UCDP Candidate", "ACLED". */
  readonly name: string;
  readonly provenance: 'imported';
  readonly events: number;
  /** Releases of UCDP, oldest first. */
  readonly releases: readonly string[];
  readonly coverage: readonly BaselineCoverage[];
  readonly imports: readonly BaselineImport[];
  readonly attribution: string;
  readonly licence: string;
  /** False: rows stay on this machine and are in no export. */
  readonly mayBeHandedOn: boolean;
}

/** One file that was taken in. */
export interface BaselineImport {
  /** Without its folder. */
  readonly file: string;
  /** Instant, ISO 8601 UTC. */
  readonly importedAt: string;
  readonly release: string | null;
  /** Good rows; bad ones were left out. */
  readonly rows: number;
  readonly bad: number;
}

/** Why a row was left out: in which column, what came, what was expected. */
export interface BaselineFault {
  readonly column: string;
  readonly value: string;
  readonly expected: BaselineExpectation;
}

export const BASELINE_EXPECTATIONS = [
  'id',
  'day',
  'day_after_start',
  'latitude',
  'longitude',
  'type_of_violence',
  'event_type',
  'where_prec',
  'date_prec',
  'precision3',
  'count',
  'country',
  'columns',
  'utf8',
  'quote',
] as const;
export type BaselineExpectation = (typeof BASELINE_EXPECTATIONS)[number];

/*
 * Lining up: which incident of the record is which event of a dataset, which is in one of the two only, and which the other could not
 * have. Nothing of it enters the record.
 */

/** What is asked of the comparison; the whole record where absent. */
export interface LineUpFilter extends AnalysisSpan {
  /** Only these datasets; all that are held where absent. */
  readonly datasets?: readonly BaselineDataset[] | undefined;
  /** ISO 3166-1 alpha-2; the countries of the record where absent. */
  readonly countries?: readonly string[] | undefined;
  /** Degrees. */
  readonly bbox?: readonly [west: number, south: number, east: number, north: number] | undefined;
  /** Most of each group that is listed, by day; the counts are of all. 20 where absent. */
  readonly limit?: number | undefined;
}

/** Why an incident or event was weighed as it was; `weight` is a natural logarithm of odds, above 0 speaks for a match. */
export interface LineUpReason {
  readonly code: 'place_and_day' | 'name' | 'family' | 'actors' | 'country';
  readonly weight: number;
  readonly said: Bilingual;
}

/** An incident of the record and the event of a dataset that is taken for it. */
export interface LineUpMatch {
  /** Id of the incident. */
  readonly incident: string;
  readonly event: string;
  /** 0..1: that they are one, given all that could be instead, or none. */
  readonly chance: number;
  readonly distanceKm: number;
  /** Days between the two spans of days; 0 where they overlap. */
  readonly gapDays: number;
  readonly reasons: readonly LineUpReason[];
  /** Another event that could be it as well, with its chance. */
  readonly other: { readonly event: string; readonly chance: number } | null;
}

/** The nearest on the other side that was not taken for it: weighed and found wanting, or taken for another. */
export interface LineUpNearest {
  readonly id: string;
  readonly chance: number;
  readonly distanceKm: number;
  readonly gapDays: number;
  /** Id of what it was taken for instead. */
  readonly takenFor: string | null;
  readonly reasons: readonly LineUpReason[];
}

export interface LineUpAlone {
  readonly id: string;
  readonly nearest: LineUpNearest | null;
}

export const NOT_COVERED = ['undated', 'unplaced', 'period', 'country', 'kind'] as const;
/** Why an incident cannot be in a dataset, or cannot be looked for there. */
export type NotCovered = (typeof NOT_COVERED)[number];

/** The record against one dataset. */
export interface LineUp {
  readonly dataset: BaselineDataset;
  readonly counts: LineUpCounts;
  /** 0..1: what share of the incidents compared the dataset is reckoned to hold, matched or not; null where they are too few to say. */
  readonly shareHeld: number | null;
  readonly matched: readonly LineUpMatch[];
  /** In the record only. */
  readonly onlyHere: readonly LineUpAlone[];
  /** In the dataset only. */
  readonly onlyThere: readonly LineUpAlone[];
  /** In the record, of days, countries or kinds that the dataset does not speak for. */
  readonly notCovered: readonly { readonly id: string; readonly why: NotCovered }[];
  readonly caveats: readonly Bilingual[];
}

export interface LineUpCounts {
  /** Incidents and events compared: within days and area, and covered. */
  readonly here: number;
  readonly there: number;
  readonly matched: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  readonly notCovered: Readonly<Record<NotCovered, number>>;
}

/** An incident as a comparison shows it. */
export interface LineUpIncident {
  readonly id: string;
  readonly days: { readonly start: string; readonly end: string } | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly eventType: EventType;
  readonly subEventType: SubEventType;
  readonly actors: readonly string[];
}

/** The record against every dataset asked for, with what each id stands for. */
export interface LineUps {
  /** ISO day at whose end the record is asked. */
  readonly day: string;
  /** First and last ISO day compared; null: the record holds no incident with a day. */
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly countries: readonly string[];
  readonly lineUps: readonly LineUp[];
  /** Those listed in a group of a line-up, once each. */
  readonly incidents: readonly LineUpIncident[];
  readonly events: readonly BaselineEvent[];
}
