/** What the analyses are told of the record: one row an incident and a report, without the ledgers. */
import type {
  Certainty,
  EventType,
  Means,
  PartOfDay,
  ResponsibilityStatus,
  SubEventType,
} from '../findings.ts';
import type { TargetCategory } from '../findings.ts';
import type { LonLat } from '../geo.ts';
import type { OperationRecord, SignalRecord, StatementRecord } from '../records.ts';
import type { Tlp } from '../report.ts';

/** An incident that happened, by what is told of it: neither history recalled for context nor denied outright. */
export interface AnalysedIncident {
  readonly id: string;
  readonly eventType: EventType;
  readonly subEventType: SubEventType;
  /** First and last ISO day on which it may have been; equal where the day is known. Null: undated. */
  readonly days: { readonly start: string; readonly end: string } | null;
  /** "04:00", local. */
  readonly time: string | null;
  readonly partOfDay: PartOfDay | null;
  /** ACLED: 1 day known, 2 within a week, 3 within a month or more; null where undated. */
  readonly timePrecision: 1 | 2 | 3 | null;
  readonly where: AnalysedPlace | null;
  readonly perpetrators: readonly { readonly actorId: string | null; readonly name: string }[];
  readonly responsibility: { readonly status: ResponsibilityStatus; readonly by: string | null };
  readonly targets: readonly TargetCategory[];
  readonly means: readonly Means[];
  /** ISO 3166-1 alpha-2 of people harmed, by any account; empty where none is told. */
  readonly nationalities: readonly string[];
  readonly certainty: Certainty;
  /** Reports that tell of it, earliest published first; wire copies share a lineage. */
  readonly told: readonly Told[];
  /** How many lineages `told` makes. */
  readonly lineages: number;
  readonly operations: readonly string[];
  readonly sensitivity: Tlp;
}

/** Where an incident was. */
export interface AnalysedPlace {
  readonly placeId: string | null;
  readonly name: string;
  /** Null where no position is known. */
  readonly at: LonLat | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly admin1: string | null;
  /** ACLED: 1 the place itself, 2 near it, 3 a region. */
  readonly geoPrecision: 1 | 2 | 3;
  readonly radiusKm: number | null;
}

export interface Told {
  /** Digest of the report. */
  readonly report: string;
  readonly lineage: number;
}

/** A report that came in, whether it tells of an incident or of none. */
export interface AnalysedReport {
  readonly digest: string;
  readonly source: string | null;
  readonly publishedAt: string | null;
  /** ISO day of recording. */
  readonly recordedOn: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly sensitivity: Tlp;
}

/** Everything that analyses are asked of: the record as it stood at the end of a day. */
export interface AnalysedRecord {
  /** ISO day at whose end the record is asked. */
  readonly day: string;
  /** By first day, then id; undated ones last. */
  readonly incidents: readonly AnalysedIncident[];
  /** By day of publication (else of recording), then digest. */
  readonly reports: readonly AnalysedReport[];
  readonly statements: readonly StatementRecord[];
  readonly signals: readonly SignalRecord[];
  /** Of the incidents above; those of fewer than two are left out. */
  readonly operations: readonly OperationRecord[];
}
