import type { Certainty, HarmEffect, HarmedParty } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, hasCue } from '../annotation/annotate.ts';
import type { HarmWord } from '../annotation/compile.ts';
import type { PeopleGroup } from './people.ts';
import type { EarlierFigure } from './revisions.ts';
import type { VerbGroup } from '../annotation/verbs.ts';

/** A figure for one effect as one sentence gives it. Who says it is added by attribution. */
export interface Toll {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly effect: HarmEffect;
  readonly who: HarmedParty;
  readonly low: number;
  readonly high: number | null;
  readonly nationalities: readonly string[];
  readonly certainty: Certainty;
  readonly tense: VerbGroup['tense'];
  /** Somebody did it ("tués"), rather than that they died ("ont péri", "morts"). */
  readonly isViolent: boolean;
  /** No figure was given: "des soldats tués". */
  readonly isBare: boolean;
  /** Tokens of the word that says what befell them. */
  readonly predicate: { readonly first: number; readonly last: number };
  /** How that word is listed; `told` where none stands there, but a count of what was told before. */
  readonly by: HarmWord['role'] | 'told';
  /** The figure whose place this one takes by the sentence's own words. */
  readonly replaces: EarlierFigure | null;
  /** Told as what an earlier count came to: "un précédent bilan faisait état de 5 morts". */
  readonly isEarlier: boolean;
  /** The words that say in whose ranks they fell: "parmi les militaires". */
  readonly ranks?: { readonly first: number; readonly last: number };
}

/** What befalls people only by somebody’s doing, whatever the form of its word. */
export const VIOLENT_BY_NOUN: ReadonlySet<HarmEffect> = new Set(['abducted', 'detained', 'released']);

/** "77 morts": the noun says it all; a verb before it may hedge or deny. */
export function ownToll(
  notes: Annotations,
  sentence: Sentence,
  group: PeopleGroup,
  effect: HarmEffect,
  by: Toll['by'],
): Toll | null {
  if (hasCue(notes, Math.max(sentence.first, group.first - 2), group.first, 'none')) return null;
  const hedged = isHedged(notes, sentence, group.first, group.last);
  return tollFrom(
    sentence,
    group,
    effect,
    { first: group.first, last: group.last },
    hedged ? 'hedged' : 'stated',
    'none',
    VIOLENT_BY_NOUN.has(effect),
    by,
  );
}

/** Whether a hedge stands in or right beside the words of a figure. */
export function isHedged(notes: Annotations, sentence: Sentence, first: number, last: number): boolean {
  const from = Math.max(sentence.first, Math.min(first, last) - 4);
  return hasCue(notes, from, Math.min(sentence.last, last + 4), 'hedge');
}

/** The toll of a group of people and of what befell them. */
export function tollFrom(
  sentence: Sentence,
  group: PeopleGroup,
  effect: HarmEffect,
  predicate: { readonly first: number; readonly last: number },
  certainty: Certainty,
  tense: VerbGroup['tense'],
  isViolent: boolean,
  by: Toll['by'],
): Toll {
  return {
    first: group.first,
    last: group.last,
    sentence: sentence.index,
    effect,
    who: group.who,
    low: group.low,
    high: group.high,
    nationalities: [],
    certainty,
    tense,
    isViolent,
    isBare: group.isBare,
    predicate: { first: predicate.first, last: predicate.last },
    by,
    replaces: null,
    isEarlier: false,
    ...(group.ranks ? { ranks: group.ranks } : {}),
  };
}
