/** Statements as objects with a life: what was laid down, for whom and where, what followed, and how it stands. */
import type { Bilingual } from '../bilingual.ts';
import type { LonLat } from '../geo.ts';
import type { Span } from '../findings.ts';
import type { Tlp } from '../report.ts';

/** What kind of measure; an ultimatum is a threat with a term. Governments and armed groups alike lay down all four. */
export const MEASURE_FAMILIES = ['blockade', 'ban', 'curfew', 'threat'] as const;
export type MeasureFamily = (typeof MEASURE_FAMILIES)[number];

/** What a measure bears on, as far as its words say. */
export const MEASURE_OBJECTS = [
  'fuel',
  'transport',
  'motorbikes',
  'roads',
  'schools',
  'markets',
  'industry',
  'officials',
  'voting',
  'farming',
  'health',
  'aid',
  'networks',
  'worship',
  'customs',
  'borders',
  'forces',
  'residents',
] as const;
export type MeasureObject = (typeof MEASURE_OBJECTS)[number];

/**
 * What a telling does in the life of its measure. A recall says that it was laid down earlier; a renewal lays it down again;
 * an acknowledgement comes from somebody else than who laid it down.
 */
export const TELLING_ROLES = [
  'announcement',
  'repetition',
  'renewal',
  'recall',
  'acknowledgement',
  'denial',
  'easing',
  'lifting',
] as const;
export type TellingRole = (typeof TELLING_ROLES)[number];

/** One statement, as one report has it. */
export interface MeasureTelling {
  /** "REPORT/STATEMENT": digest of the report and id within its findings. */
  readonly statement: string;
  readonly report: string;
  readonly source: string | null;
  readonly role: TellingRole;
  /** Why it is taken to be of this measure, in this role. */
  readonly reason: Bilingual;
  /** ISO day on which the report appeared. */
  readonly toldOn: string;
  /** ISO days between which it was said; null where the report does not say. */
  readonly saidOn: { readonly start: string; readonly end: string } | null;
  readonly places: readonly string[];
  readonly objects: readonly MeasureObject[];
  readonly addressees: readonly string[];
  readonly condition: string | null;
  /** At least one. */
  readonly spans: readonly Span[];
}

/** An incident that may be the measure carried out. It says what both have in common, never that one caused the other. */
export interface EnforcementLink {
  readonly incident: string;
  /** First ISO day on which the incident may have been. */
  readonly day: string;
  /** Days since the announcement or its last renewal before the incident, ≥ 0. */
  readonly daysAfter: number;
  /** Strong: by who laid it down, there, and on what it bears on. Weak: one of these is not told, or only near. */
  readonly strength: 'strong' | 'weak';
  /** At least two: who, where, what, when. */
  readonly reasons: readonly Bilingual[];
  readonly lineages: number;
}

/** `expired`: its own term ran out. `lapsed`: nobody was heard to repeat or enforce it for long; that is not a lifting. */
export const LIFE_STATES = ['announced', 'enforced', 'eased', 'lifted', 'expired', 'lapsed'] as const;
export type LifeState = (typeof LIFE_STATES)[number];

/** A place that a measure names. */
export interface MeasurePlace {
  readonly placeId: string | null;
  readonly name: string;
  readonly at: LonLat | null;
  readonly country: string | null;
  /** ACLED: 1 the place itself, 2 near it or a stretch of road, 3 a region. */
  readonly geoPrecision: 1 | 2 | 3;
  readonly radiusKm: number | null;
}

/** The measure for one place and one thing that it bears on. */
export interface MeasureStrand {
  /** Null: no place was named. */
  readonly place: string | null;
  /** Null: everything, or nothing that its words name. */
  readonly object: MeasureObject | null;
  readonly state: LifeState;
  /** ISO day since which it stands so. */
  readonly since: string;
  /** Ids of statements and incidents that the state rests on; for `lapsed`, what was heard last. */
  readonly because: readonly string[];
}

export const LIFE_STEPS = [
  'announced',
  'conditions',
  'renewed',
  'denied',
  'acknowledged',
  'enforced',
  'eased',
  'lifted',
  'expired',
  'lapsed',
] as const;

/** One step of a life. */
export interface LifeStep {
  readonly kind: (typeof LIFE_STEPS)[number];
  /** ISO day. */
  readonly day: string;
  readonly says: Bilingual;
  readonly statements: readonly string[];
  readonly incidents: readonly string[];
}

/** How much the record tells of the places of a measure while it was in force. */
export interface Coverage {
  readonly kind: 'covered' | 'thin' | 'none' | 'no_place';
  /** Reports of the period that tell of an incident within `withinKm`, or name the places; and their sources. */
  readonly reports: number;
  readonly sources: number;
  readonly withinKm: number;
}

/** Incidents that would be links, in as many days before the announcement as after it. Null hypothesis: as frequent. */
export type BeforeAndAfter =
  | { readonly kind: 'too_few'; readonly n: number; readonly minimum: number }
  | {
      readonly kind: 'compared';
      readonly before: number;
      readonly after: number;
      /** Days looked at on either side. */
      readonly days: number;
      /** One-sided conditional binomial; incidents counted as independent, which a campaign is not. */
      readonly pValue: number;
    };

export interface MeasureLife {
  /** Of the first telling that gives who and where, else of the first: a later report that gives them may change it. */
  readonly id: string;
  readonly family: MeasureFamily;
  readonly title: Bilingual;
  /** How it stands, in a sentence. */
  readonly says: Bilingual;
  /** Who laid it down; `name` is an organisation's, never a person's. */
  readonly actor: { readonly actorId: string | null; readonly name: string | null };
  readonly places: readonly MeasurePlace[];
  readonly objects: readonly MeasureObject[];
  /** In the words of the reports. */
  readonly addressees: readonly string[];
  readonly conditions: readonly string[];
  /** `on`: dated; `by`: known to have been laid down by that day. Null: only its lifting is on record. */
  readonly announced: { readonly kind: 'on' | 'by'; readonly day: string } | null;
  /** ISO day on which its own words say that it ends; null where they do not. */
  readonly term: string | null;
  readonly state: LifeState;
  readonly since: string;
  /** Somebody denies it. */
  readonly disputed: boolean;
  readonly strands: readonly MeasureStrand[];
  readonly steps: readonly LifeStep[];
  /** By day told. */
  readonly tellings: readonly MeasureTelling[];
  /** By day. */
  readonly links: readonly EnforcementLink[];
  readonly comparison: BeforeAndAfter;
  readonly coverage: Coverage;
  /** Measures that the same message laid down. */
  readonly sameMessage: readonly string[];
  readonly caveats: readonly Bilingual[];
  /** The strictest of the reports that tell of it and of the incidents linked. */
  readonly sensitivity: Tlp;
}

/** Announced, and nothing on record that would carry it out. */
export interface AnnouncedNotDone {
  readonly life: string;
  readonly since: string;
  /** Days from the announcement to its end, or to the day asked. */
  readonly days: number;
  readonly says: Bilingual;
}

/** Incidents of a kind that would carry out a ban, without one on record before them. */
export interface DoneNotAnnounced {
  /** Of the first incident, the actor and the object. */
  readonly id: string;
  readonly actor: { readonly actorId: string; readonly name: string };
  readonly object: MeasureObject;
  /** ISO 3166-1 alpha-2; null where unknown. */
  readonly country: string | null;
  /** By day. */
  readonly incidents: readonly string[];
  readonly from: string;
  readonly to: string;
  /** The first such measure that came later, and how many days after the first incident. */
  readonly announcedLater: { readonly life: string; readonly days: number } | null;
  readonly says: Bilingual;
}

export interface LapsedBySilence {
  readonly life: string;
  readonly lastHeard: string;
  readonly silentDays: number;
  readonly says: Bilingual;
}

/** All lives, by announcement, latest first; and what follows from them. */
export interface StatementLives {
  /** ISO day at whose end they stand so. */
  readonly day: string;
  /** First ISO day on which a report of the record appeared; null: no report. */
  readonly recordFrom: string | null;
  readonly lives: readonly MeasureLife[];
  readonly announcedNotDone: readonly AnnouncedNotDone[];
  readonly doneNotAnnounced: readonly DoneNotAnnounced[];
  readonly lapsed: readonly LapsedBySilence[];
}
