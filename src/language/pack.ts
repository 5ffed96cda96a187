import type { BareWord } from './accents.ts';
import type { HarmEffect } from '../core/findings.ts';
import type { DateWords } from './dates.ts';
import type { Fields } from './fields.ts';
import type { Inflection } from './inflection.ts';
import type { NumberWords } from './numbers.ts';
import type { PlaceWords } from './place-words.ts';
import type { SpokenWords } from './spoken.ts';
import type {
  AssessmentEntry,
  DamageEntry,
  DescribedActor,
  EventKind,
  GrammarWords,
  HarmEntry,
  MeansEntry,
  OutcomeEntry,
  PageWords,
  PeopleEntry,
  QuietEntry,
  SignalEntry,
  SpeechWords,
  StatementEntry,
  TargetEntry,
  TriggerEntry,
} from './vocabulary.ts';
import type { Turns } from './turns.ts';

/** A language, as data. Every pack has the same skeleton; the engine knows none of the words. */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly abbreviations: readonly string[];
  /** Short forms of chats and situation reports, each for one word: "ystday", "attak". */
  readonly shorthand?: Readonly<Record<string, string>>;
  /** Short words that differ by an accent alone, for texts that bear none. */
  readonly bareWords?: readonly BareWord[];
  /** How people talk, as transcripts write it. */
  readonly spoken?: SpokenWords;
  readonly inflection: Inflection;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly places: PlaceWords;
  readonly grammar: GrammarWords;
  readonly turns: Turns;
  readonly triggers: readonly TriggerEntry[];
  readonly eventNames: Readonly<Record<EventKind, string>>;
  readonly harm: readonly HarmEntry[];
  readonly people: readonly PeopleEntry[];
  readonly describedActors: readonly DescribedActor[];
  readonly targets: readonly TargetEntry[];
  readonly means: readonly MeansEntry[];
  readonly outcomes: readonly OutcomeEntry[];
  readonly damage: readonly DamageEntry[];
  readonly speech: SpeechWords;
  readonly statements: readonly StatementEntry[];
  readonly quiet: readonly QuietEntry[];
  readonly signals: readonly SignalEntry[];
  readonly assessments: readonly AssessmentEntry[];
  readonly page: PageWords;
  /** Labels of the forms and tables in which incidents are reported. */
  readonly fields?: Fields;
  /** Turns of the one-sentence summary and of contradictions, with {placeholders}. */
  readonly phrases: PackPhrases;
}

export interface PackPhrases {
  /** How the first day of a month is written: "1er". */
  readonly firstDay: string;
  readonly at: string;
  readonly near: string;
  readonly inArea: string;
  readonly claimedBy: string;
  readonly attributedTo: string;
  readonly claimContradiction: string;
  readonly tollContradiction: string;
  /** What befell people, as a figure is headed: "tués". */
  readonly effects: Readonly<Record<HarmEffect, string>>;
  readonly dateContradiction: string;
}
