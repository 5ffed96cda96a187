/** A brief: what an analyst hands over, every sentence with the words that it rests on. */
import type { Confidence, Likelihood } from './analysis/likelihood.ts';
import type { Bilingual } from './bilingual.ts';
import type { EventType, Span } from './findings.ts';
import type { LonLat } from './geo.ts';
import type { DayCount } from './records.ts';
import type { Tlp } from './report.ts';
import type { AsOf } from './use-cases.ts';

/** In the order of a brief. */
export const BRIEF_SECTIONS = [
  'chronology',
  'pressure',
  'targets',
  'statements',
  'roads',
  'unknown',
  'changes',
] as const;
export type BriefSectionId = (typeof BRIEF_SECTIONS)[number];

/** Words of a report. */
export interface Citation {
  /** Digest of the report. */
  readonly report: string;
  readonly span: Span;
}

/** At least one: a sentence that rests on no words has no type, and cannot be printed. */
export type Citations = readonly [Citation, ...Citation[]];

/**
 * A number that a sentence says, and where it is from: a claim that gives it; what the sentence cites, counted; or one of the
 * numbers of a finding that the sentence names.
 */
export interface BriefFigure {
  readonly value: number;
  readonly from: 'claim' | 'count' | 'finding';
}

export interface BriefSentence {
  /**
   * Its id: what it is about, never where it stands; unique within a brief and the same from one brief to the next:
   * "toll/incident/INCIDENT/killed/civilians".
   */
  readonly key: string;
  readonly text: Bilingual;
  readonly citations: Citations;
  /** Every number of the text but those of dates, hours and names. */
  readonly figures: readonly BriefFigure[];
  /** Ids of the incidents that it tells of. */
  readonly incidents: readonly string[];
  /** Ids of the findings that it tells of (`Brief.findings`). */
  readonly findings: readonly string[];
  /** What an analyst did to it; absent: it stands as drafted. `text` shows it too. */
  readonly edit?: SentenceEdit | undefined;
}

/** A text in the languages in which somebody wrote it; null: not in this one. */
export interface Written {
  readonly fr: string | null;
  readonly en: string | null;
}

/** The hand of an analyst in a sentence. */
export type SentenceEdit =
  | { readonly kind: 'reworded'; readonly words: Written; readonly loose: readonly LooseFigure[] }
  | {
      readonly kind: 'judgement';
      readonly by: string;
      readonly words: Written;
      readonly likelihood: Likelihood | null;
      readonly confidence: Confidence | null;
      readonly loose: readonly LooseFigure[];
    };

/** A figure or a day in words of an analyst that is in none of the words cited, or a name that may be a private person's. */
export interface LooseFigure {
  readonly key: string;
  readonly lang: keyof Bilingual;
  /** Absent: a figure. */
  readonly kind?: 'date' | 'person' | undefined;
  /** Of a day month and day as one number (714: 14 July); of a name 0. */
  readonly value: number;
  /** As it is written. */
  readonly words: string;
}

/** What a brief says of itself (what was looked for and not found, how much more there is), and of no place, day or person. */
export interface BriefNote {
  /** As of a sentence. */
  readonly key: string;
  readonly text: Bilingual;
  readonly figures: readonly BriefFigure[];
  readonly findings: readonly string[];
}

/** Analyses that a brief tells of. */
export const BRIEF_METHODS = [
  'coordination',
  'novelty',
  'surges',
  'shifts',
  'reporting',
  'statements',
  'precursors',
] as const;
export type BriefMethod = (typeof BRIEF_METHODS)[number];

/** What an analysis found, as far as sentences and notes say numbers of it. */
export interface BriefFinding {
  /** "surges/ML/Kayes" */
  readonly id: string;
  /** Its page is docs/methods/METHOD.md. */
  readonly method: BriefMethod;
  /** How it was asked: days, replications, seed and the like. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Its numbers by name; a sentence says none that is not here. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** Keys of what stands with the sentence before it: a toll, what a judgement rests on. */
const GOES_ON = /^(?:toll|basis)\//;

/** Whether it stands in the paragraph of the sentence before it: alone it would be read as that of something else. */
export const goesOn = ({ key }: Pick<BriefSentence, 'key'>): boolean => GOES_ON.test(key);

export interface BriefSection {
  readonly id: BriefSectionId;
  readonly title: Bilingual;
  readonly sentences: readonly BriefSentence[];
  /** Said in its place where the record holds nothing for it. */
  readonly empty: Bilingual;
  /** Said after the sentences. */
  readonly notes: readonly BriefNote[];
}

/** What a brief covers. */
export interface BriefScope {
  /** As asked: a country, a region or a place; null: the whole record. */
  readonly area: string | null;
  /** ISO days, both included. */
  readonly since: string;
  readonly until: string;
  /** ISO day at whose end the record is asked. */
  readonly asOf: string;
  /** ISO day of the brief that changes are told against; null: none. */
  readonly last: string | null;
  /** The saved version that changes are told against; null: none. */
  readonly against: BriefRef | null;
}

/** Names a version of a saved brief. */
export interface BriefRef {
  /** "brf-" and 12 hex digits. */
  readonly brief: string;
  /** From 1. */
  readonly version: number;
}

/** Which version of which saved brief this is. */
export interface BriefEdition extends BriefRef {
  readonly title: string;
  readonly by: string;
  /** Instant of saving, ISO 8601 UTC. */
  readonly at: string;
}

/** A report that a brief cites. Its number is its place in the list, from 1. */
export interface CitedReport {
  readonly digest: string;
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}

/** An incident on the map of a brief. */
export interface BriefPoint {
  readonly incident: string;
  readonly name: string;
  readonly at: LonLat;
  /** No nearer than a region. */
  readonly isArea: boolean;
}

/** When an incident began. */
export interface BriefBeginning {
  readonly incident: string;
  /** ISO day. */
  readonly day: string;
  readonly eventType: EventType;
}

export interface Brief {
  readonly schema: 'vigie.brief/1';
  readonly scope: BriefScope;
  /** The strictest of what is cited: the whole brief bears it. */
  readonly sensitivity: Tlp;
  /** How many incidents and reports it was made from, and how many items above the clearance were left out. */
  readonly basis: { readonly incidents: number; readonly reports: number; readonly leftOut: number };
  readonly sections: readonly BriefSection[];
  /** Those that sentences and notes name. */
  readonly findings: readonly BriefFinding[];
  /** In order of first citation. */
  readonly reports: readonly CitedReport[];
  readonly points: readonly BriefPoint[];
  readonly days: readonly DayCount[];
  /** Each dated incident with its first day: what `days` counts. Absent in briefs saved before it was kept. */
  readonly began?: readonly BriefBeginning[] | undefined;
  /** Absent: drafted, and by nobody's hand. */
  readonly edition?: BriefEdition | undefined;
}

/** What may be asked of briefs. */
export interface BriefQuestion extends AsOf {
  /** A country by ISO code or name, a region or a place by name; the whole record where absent. */
  readonly area?: string | undefined;
  /** ISO days, both included; the seven days up to `until`, and up to the day of the record, where absent. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** ISO day of the last brief: what changed since is told against the record as it stood at its end. */
  readonly last?: string | undefined;
  /**
   * The saved version that changes are told against: "brf-…" (its last version), "brf-…/2", or "none". The last one saved of
   * the same area where neither this nor `last` is given.
   */
  readonly against?: string | undefined;
  /** What rests on a report above this sensitivity is left out; nothing is where absent. */
  readonly clearance?: Tlp | undefined;
}

/** The briefs of a record. */
export interface BriefDesk {
  /** The same record, question and day give the same brief. @throws VigieError `bad_input` where days are out of order */
  brief(question?: BriefQuestion): Promise<Brief>;
}
