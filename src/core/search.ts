/** Searching everything that the record holds: what is asked, what is found, and where its words stand. */
import type { EventType, StatementAct } from './findings.ts';
import type { Tlp } from './report.ts';

/** What can be found, in the order in which it is shown. */
export const SEARCH_KINDS = [
  'incident',
  'place',
  'actor',
  'statement',
  'report',
  'corridor',
  'road',
  'brief',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What is searched for. */
export interface SearchQuestion {
  /**
   * Words that must all stand in what is found; accents and case do not count, and a word of three letters or more
   * stands for every word that begins so. What stands in quotes must stand there word for word.
   */
  readonly text: string;
  /** All where absent. */
  readonly kinds?: readonly SearchKind[] | undefined;
  /** Most of each kind, 1..100. */
  readonly limit: number;
  /** ISO day: as the record stood at its end. Absent: now. */
  readonly asOf?: string | undefined;
  /** What rests on a report above this sensitivity is left out, and counted. */
  readonly clearance?: Tlp | undefined;
}

/** Half-open range of UTF-16 code units. */
export type Mark = readonly [start: number, end: number];

/** A text with the words found in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** One thing found. */
export interface SearchHit {
  readonly kind: SearchKind;
  /**
   * What opens it: the id of an incident, place, corridor or stretch of road; an actor's id, or its name where it has none;
   * digest of a report; "digest/id" of a statement; id of a saved brief.
   */
  readonly id: string;
  /** What it is called: place of an incident, speaker of a statement, title of a report; '' where nobody says. */
  readonly title: MarkedText;
  /** Where the words stand in it, at most three lines. */
  readonly lines: readonly MarkedText[];
  /** ISO day of what happened, was said or appeared. */
  readonly day: string | null;
  readonly eventType: EventType | null;
  readonly act: StatementAct | null;
  /** Where a place lies, degrees. */
  readonly at: readonly [lon: number, lat: number] | null;
  readonly sensitivity: Tlp | null;
  /** Report and range of its text in which the words stand; for reports and statements. */
  readonly source: { readonly report: string; readonly span: Mark | null } | null;
}

/** What was found of one kind: newest first; the best known first where there is no day. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** How many there are, shown or not. */
  readonly total: number;
}

export interface SearchAnswer {
  /** The words and quoted phrases that were looked for, folded; none where the text holds neither letter nor digit. */
  readonly terms: readonly string[];
  /** Kinds of which something was found. */
  readonly groups: readonly SearchGroup[];
  /** Incidents, statements and reports above the clearance asked with. */
  readonly leftOut: number;
}

export interface SearchDesk {
  search(question: SearchQuestion, lang?: 'en' | 'fr'): Promise<SearchAnswer>;
}
