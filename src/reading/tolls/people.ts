import type { HarmedParty, HarmEffect } from '../../core/findings.ts';
import type { NumberMention } from '../../language/numbers.ts';
import { hasCue, type Annotations } from '../annotation/annotate.ts';

/** People as a report counts them: "au moins 16 blessés", "trois Indiens", "a woman". */
export interface PeopleGroup {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number | null;
  readonly who: HarmedParty;
  /** Set where the noun itself says what befell them: "77 morts". */
  readonly effect: HarmEffect | null;
  /** ISO 3166-1 alpha-2, from a nationality in the phrase. */
  readonly nationality: string | null;
  /** A share of a figure given before: "dont 11 militaires". */
  readonly isPart: boolean;
  /** No number stands there: "des soldats", "jihadists". */
  readonly isBare: boolean;
  /** "cinq autres", "two others". */
  readonly isOther: boolean;
  /** The noun is left out: "63 were hurt"; the people are those told of before. */
  readonly isImplied: boolean;
  /** A place of its own stands right behind the bare figure: "73 à Tchombangou". */
  readonly isPlaced?: boolean;
  /** Where `effect` does not come of the counted noun: a total before the figure, or a verb of telling. */
  readonly effectBy?: 'total' | 'told';
  /** The words that say in whose ranks they fell, where their noun does not. */
  readonly ranks?: { readonly first: number; readonly last: number };
}

/** What a number alone says of a group. */
export const base = (number: NumberMention): Pick<PeopleGroup, 'low' | 'high' | 'isPart' | 'isImplied'> => ({
  low: number.low,
  high: number.high,
  isPart: false,
  isImplied: false,
});

/** Whether the word at token `at` looks like a plural. */
export const isPluralAt = (notes: Annotations, at: number): boolean => {
  const { fold } = notes.document.tokens[at]!;
  return /[sx]$/.test(fold) || /men$|children|police|personnel|troops|people|crew$/.test(fold);
};

/** Whether a noun for people is a plural; "garde du corps" goes by its first word, "aid workers" by its last. */
export const isPluralNoun = (
  notes: Annotations,
  { first, last }: { readonly first: number; readonly last: number },
): boolean => isPluralAt(notes, first) || (!hasCue(notes, first, last, 'of') && isPluralAt(notes, last - 1));
