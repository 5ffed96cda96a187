/** How reporting stands: how late incidents are told, which days are incomplete, which sources fell silent. */
import type { Bilingual } from '../bilingual.ts';
import type { SurgeArea } from './surges.ts';

/** How long after its day an incident is first told. */
export interface ReportingDelays {
  readonly kind: 'delays';
  /** Incidents that it is learned from. */
  readonly n: number;
  /** Days within which half, and nine in ten, of those told within `mostDays` are told. */
  readonly medianDays: number;
  readonly ninetyPercentDays: number;
  readonly mostDays: number;
  /** told[d]: share told within d days, with its 95 % interval. */
  readonly told: readonly { readonly share: number; readonly low: number; readonly high: number }[];
}

/** A recent day, and what it will come to when all is told. */
export interface IncompleteDay {
  readonly day: string;
  readonly reported: number;
  /** Incidents expected in the end: the middle, and the interval of 95 %; null: too early to say. */
  readonly expected: number | null;
  readonly low: number;
  readonly high: number | null;
}

export interface TooFewForReporting {
  readonly kind: 'too_few';
  readonly n: number;
  readonly minimum: number;
}

/** A source that is quieter than it used to be. */
export interface SilentSource {
  readonly source: string;
  /** Reports a week before the silence, and in how many weeks. */
  readonly perWeek: number;
  readonly weeks: number;
  readonly lastDay: string;
  readonly silentDays: number;
  /** Chance of so long a gap by the end of the look-back if the source went on as it used to; and its q-value. */
  readonly chance: number;
  readonly qValue: number;
}

/** An area whose usual sources, all or some, fell silent. */
export interface QuietArea {
  /** "ML/Kayes" */
  readonly id: string;
  readonly area: SurgeArea;
  /** Names of the silent ones; how many usual sources it has; the share of its incidents that the silent ones told of. */
  readonly silent: readonly string[];
  readonly sources: number;
  readonly share: number;
  readonly says: Bilingual;
}

/** Reports, and sources that published, by week. */
export interface ReportingWeek {
  /** Monday. */
  readonly week: string;
  readonly reports: number;
  /** Days × sources on which a source published anything. */
  readonly sourceDays: number;
  /** Incidents of the week by day of the incident, and per source-day; null where no source published. */
  readonly incidents: number;
  readonly perSourceDay: number | null;
}

export interface ReportingAnswer {
  /** ISO day at whose end the record is asked. */
  readonly day: string;
  readonly delays: ReportingDelays | TooFewForReporting;
  /** Days that are not complete yet, oldest first; empty where the delays are not known. */
  readonly incomplete: readonly IncompleteDay[];
  readonly silent: readonly SilentSource[];
  /** Sources that published often enough for a silence to be told. */
  readonly watched: number;
  readonly quietAreas: readonly QuietArea[];
  /** Last weeks, oldest first. */
  readonly weeks: readonly ReportingWeek[];
  readonly says: Bilingual;
  readonly caveats: readonly Bilingual[];
}
