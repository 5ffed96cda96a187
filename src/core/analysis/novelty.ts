/** What is new about an incident: first in the record, and what that is worth. */
import type { Bilingual } from '../bilingual.ts';
import type { Means, SubEventType, TargetCategory } from '../findings.ts';
import type { Confident, Judged } from './likelihood.ts';

/** What is asked: who × where, how × who, what was hit × where. */
export const NOVELTY_QUESTIONS = [
  'actor_country',
  'actor_admin1',
  'actor_place',
  'kind_actor',
  'means_actor',
  'target_country',
  'target_admin1',
] as const;
export type NoveltyQuestionKind = (typeof NOVELTY_QUESTIONS)[number];

export interface NoveltyQuestion {
  /** Of the question, whatever the incident: "actor_admin1 jnim ML Kayes". */
  readonly key: string;
  readonly kind: NoveltyQuestionKind;
  readonly actor: NoveltyActor | null;
  readonly area: NoveltyArea | null;
  readonly trait: NoveltyTrait | null;
}

/** A group by its id, with the name that the incident's reports give it. */
export interface NoveltyActor {
  readonly actorId: string;
  readonly name: string;
}

export interface NoveltyArea {
  readonly level: 'country' | 'admin1' | 'place';
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly admin1: string | null;
  /** The place's name; null above places. */
  readonly place: string | null;
}

export type NoveltyTrait =
  | { readonly table: 'subEventType'; readonly term: SubEventType }
  | { readonly table: 'means'; readonly term: Means }
  | { readonly table: 'target'; readonly term: TargetCategory };

/** Fewer cases than a figure asks for. */
export interface TooFewFor {
  readonly kind: 'too_few';
  readonly n: number;
  readonly minimum: number;
  readonly says: Bilingual;
}

/** The answer to one question about one incident. */
export type NoveltyAnswer = First | SeenBefore;

export interface SeenBefore {
  readonly kind: 'seen';
  /** "INCIDENT QUESTION-KEY" */
  readonly id: string;
  readonly incident: string;
  readonly question: NoveltyQuestion;
  readonly earlier: number;
  readonly last: { readonly incident: string; readonly day: string; readonly daysBefore: number };
  readonly says: Bilingual;
}

export interface First {
  readonly kind: 'first';
  /** "INCIDENT QUESTION-KEY" */
  readonly id: string;
  readonly incident: string;
  /** ISO day, the first on which it may have been. */
  readonly day: string;
  readonly question: NoveltyQuestion;
  /** Key of the question about a wider area of which this is a matter of course: first there too; null: of none. */
  readonly impliedBy: string | null;
  /** Others of the same day that share it: together they are the first. */
  readonly together: readonly string[];
  /** Incidents that may be earlier ones, by why nobody can say. */
  readonly unclear: readonly Unclear[];
  readonly searched: Searched;
  readonly coverage: Coverage;
  /** Chance that there were earlier ones in the look-back which the record does not have. */
  readonly onlyFirstSeen: ({ readonly kind: 'judged' } & Judged) | TooFewFor;
  readonly surprise: Surprise | TooFewFor;
  /** Earlier ones of the same kind in imported data sets, which the record does not have. */
  readonly elsewhere: readonly Elsewhere[];
  readonly confidence: Confident;
  readonly nullHypothesis: Bilingual;
  /** "First in our record since …" and what follows from it, a sentence each, without the caveats. */
  readonly says: readonly Bilingual[];
  readonly caveats: readonly Bilingual[];
}

export const UNCLEAR_WHY = [
  'undated',
  'overlapping',
  'unplaced',
  'unattributed',
  'wider_group',
  'unsaid',
  'hedged',
] as const;
/** No day; days that overlap; no place close enough; nobody named; a wider group named; trait not told; only hedged. */
export type UnclearWhy = (typeof UNCLEAR_WHY)[number];

export interface Unclear {
  readonly why: UnclearWhy;
  readonly n: number;
  /** At most `MOST_UNCLEAR_NAMED` of them. */
  readonly incidents: readonly string[];
}

/** What was looked through. */
export interface Searched {
  /** Earliest day on which a report of the record appeared, ISO. */
  readonly since: string;
  /** Days from then to the day before the incident, ≥ 0. */
  readonly days: number;
  /** All reports of the record, later ones too: they may tell of earlier days. */
  readonly reports: number;
  /** Incidents dated before this one. */
  readonly incidents: number;
  /** Earliest day on which a report told of something in the area; null where none did before, or nothing is asked of an area. */
  readonly areaSince: string | null;
}

/** Whether anybody was there to report. */
export interface Coverage {
  /** Of what the reporting was looked at: the narrowest area with reports of other things than this incident. */
  readonly level: 'admin1' | 'country' | 'record';
  /** Sources that report on it. */
  readonly sources: number;
  /** Reports that tell of it. */
  readonly reports: number;
  /** Days of the look-back on which at least one of these sources was not silent for more than two weeks around. */
  readonly coveredDays: number;
  /** Share of incidents there that come into the record while sources publish, 0..1. */
  readonly detection: Detection | TooFewFor;
}

/** By capture and recapture: how many incidents one source tells of, how many two. */
export interface Detection {
  readonly kind: 'detection';
  /** The narrowest area with incidents enough; its share is drawn towards that of the wider ones, the more so the fewer it has. */
  readonly level: 'admin1' | 'country' | 'record';
  readonly share: number;
  readonly incidents: number;
  readonly onceOnly: number;
}

/** How odd it is that there was none before, had the group (or the target) been here as elsewhere. */
export interface Surprise {
  readonly kind: 'surprise';
  /** Earlier incidents of the group (kind, target) elsewhere, among how many. */
  readonly elsewhere: number;
  readonly amongElsewhere: number;
  /** Earlier incidents here, none of them so. */
  readonly here: number;
  /** How many of these would be so at the rate of elsewhere. */
  readonly expected: number;
  /** Chance of none, 0..1, and −log10 of it. */
  readonly chance: number;
  readonly minusLog10: number;
  readonly says: Bilingual;
}

export interface Elsewhere {
  /** "UCDP GED", "ACLED". */
  readonly dataset: string;
  readonly n: number;
  readonly first: { readonly id: string; readonly day: string };
  readonly last: { readonly id: string; readonly day: string };
  readonly says: Bilingual;
}

/** How far from the group's known ground. */
export interface Reach {
  readonly kind: 'reach';
  readonly incident: string;
  readonly actor: NoveltyActor;
  /** The nearest earlier incident of the group. */
  readonly nearest: { readonly incident: string; readonly km: number };
  /** Earlier steps of the group: each incident's distance to the nearest before it. */
  readonly steps: number;
  /** Share of the earlier steps that are shorter, 0..1. */
  readonly percentile: number | TooFewFor;
  /** No earlier step is as long. */
  readonly isFarthest: boolean;
  readonly says: Bilingual;
}

/** All that is asked of one incident. */
export interface IncidentNovelty {
  readonly incident: string;
  /** ISO day; null: undated, and nothing can be asked. */
  readonly day: string | null;
  readonly answers: readonly NoveltyAnswer[];
  readonly reach: readonly Reach[];
  /** What could not be asked, and why. */
  readonly notAsked: readonly Bilingual[];
}

/** The firsts of a period. */
export interface Firsts {
  readonly since: string | null;
  readonly until: string | null;
  /** By day, then incident, then question. */
  readonly firsts: readonly First[];
  readonly reach: readonly Reach[];
  /** Of the firsts, those that follow from no wider one. */
  readonly own: number;
  /** How many questions were asked of how many incidents: of so many, some come out "first" whatever happens. */
  readonly questions: number;
  readonly incidents: number;
  readonly says: Bilingual;
}

/** An event from elsewhere that may extend the look-back: the least of what imported data sets tell. */
export interface EarlierEvent {
  readonly dataset: string;
  readonly id: string;
  readonly days: { readonly start: string; readonly end: string };
  /** Ids of named groups; empty where the data set's names are unknown here. */
  readonly actorIds: readonly string[];
  readonly subEventType: SubEventType | null;
  readonly targets: readonly TargetCategory[];
  readonly means: readonly Means[];
  readonly where: {
    readonly at: readonly [lon: number, lat: number] | null;
    readonly country: string | null;
    readonly admin1: string | null;
    readonly geoPrecision: 1 | 2 | 3;
  } | null;
}
