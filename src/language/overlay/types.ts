import type { ActorType } from '../../core/findings.ts';
import type { LanguagePack } from '../pack.ts';
import type { ActorSide, NamedActor } from '../vocabulary.ts';

/** The words that a reader goes by: one pack a language, and the organisations that all languages share. */
export interface Dictionary {
  readonly packs: readonly LanguagePack[];
  readonly names: readonly NamedActor[];
}

/** What an entry can be about: an organisation, words that look like a place and are none, or a list of a pack. */
export const SUBJECTS = [
  'actor',
  'not-a-place',
  'trigger',
  'target',
  'means',
  'people',
  'outcome',
  'statement',
  'signal',
  'assessment',
  'topic',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One line of an overlay. */
export interface OverlayEntry {
  /** 1-based, in its file. */
  readonly line: number;
  readonly does: 'add' | 'remove';
  readonly what: Subject;
  /** BCP 47 code of a pack; null for all of them. */
  readonly lang: string | null;
  readonly words: readonly string[];
  /** An actor's type, or what the words mean: "attack", "attack weak", "market". Empty where they are removed. */
  readonly meaning: string;
  /** How words of a list stand; `noun` where nothing else is said. */
  readonly as: 'verb' | 'noun' | 'phrase';
  readonly name: string;
  readonly id: string;
}

/** What is wrong with a line; the command line says it in the language of its reader. */
export interface OverlayProblem {
  readonly line: number;
  readonly code:
    | 'no_header'
    | 'column'
    | 'open_quote'
    | 'does'
    | 'what'
    | 'lang'
    | 'words'
    | 'meaning'
    | 'type'
    | 'as'
    | 'verb'
    | 'id'
    | 'not_listed';
  readonly given: string;
  /** What may stand there instead; empty where that is no list. */
  readonly expected: readonly string[];
}

/** On which side an actor of a type stands. */
export const SIDE_OF: Readonly<Record<ActorType, ActorSide>> = {
  rebel_group: 'armed',
  political_militia: 'armed',
  identity_militia: 'armed',
  state_forces: 'state',
  external_forces: 'state',
  government: 'government',
  rioters: 'crowd',
  protesters: 'crowd',
  civilians: 'people',
  media: 'people',
  other: 'armed',
};
