/** What somebody took in at one go, and what it brought: kept beside the record, so that one can come back to it. */
import type { IncidentSummary, ReportSummary } from './records.ts';
import type { IngestResult, Offered } from './use-cases.ts';

export const INTAKE_WAYS = ['text', 'files', 'feed'] as const;
export type IntakeWay = (typeof INTAKE_WAYS)[number];

export interface IntakeRequest {
  readonly way: IntakeWay;
  /** How a person knows it: a feed's name, a folder. */
  readonly name?: string | undefined;
  /** How many files or texts are announced; 0: not known. */
  readonly announced?: number | undefined;
}

export interface Intake {
  /** "in-" and 12 hex digits. */
  readonly id: string;
  /** Instant, ISO 8601 UTC. */
  readonly at: string;
  readonly way: IntakeWay;
  readonly name: string | null;
  readonly announced: number;
  /** Files or texts that were offered so far. */
  readonly offered: number;
  /** Reports by what came of them. */
  readonly accepted: number;
  readonly known: number;
  readonly refused: number;
  /** Instant at which all that was announced had been offered; null: it was broken off, or goes on. */
  readonly endedAt: string | null;
}

/** One file or text with what came of its reports. */
export interface IntakeItem {
  readonly name: string;
  readonly results: readonly IngestResult[];
}

/** An incident that reports of an intake tell of. */
export interface IntakeIncident {
  readonly incident: IncidentSummary;
  /** Its first report came with this intake; false: it was there and has one more account. */
  readonly isNew: boolean;
}

export interface IntakeDetail extends Intake {
  readonly items: readonly IntakeItem[];
  /** Those that it added or knew already, as the record has them now. */
  readonly reports: readonly ReportSummary[];
  /** Told of by reports that it added; new ones first, then latest day first. */
  readonly incidents: readonly IntakeIncident[];
}

export interface IntakeDesk {
  /** @throws VigieError `storage` */
  begin(request: IntakeRequest): Promise<Intake>;
  /**
   * Takes in what one file or text holds, as `Vigie.ingest` does, and notes what came of it. A name that was offered
   * before is offered again: what it added the first time counts as added.
   * @throws VigieError `not_found` where no such intake was begun
   */
  take(
    id: string,
    name: string,
    offered: AsyncIterable<Offered> | Iterable<Offered>,
  ): AsyncIterable<IngestResult>;
  /** Notes that all was offered. @throws VigieError `not_found` */
  end(id: string): Promise<Intake>;
  /** Latest first; so many as are kept (200). */
  intakes(): Promise<readonly Intake[]>;
  intake(id: string): Promise<IntakeDetail | null>;
}
