/** What bounds the figure: "au moins 12" is at_least, "12 à 15" a range, "plusieurs" vague. */
export type Hedge = 'exact' | 'at_least' | 'at_most' | 'about' | 'range' | 'vague';

/** What a number counts when it is not people or things: such numbers are no tolls. */
export type NumberRole =
  | 'date'
  | 'time'
  | 'duration'
  | 'age'
  | 'money'
  | 'distance'
  | 'measure'
  | 'percent'
  | 'ordinal'
  | 'year'
  | 'phone'
  | 'times'
  | 'name'
  | 'decimal';

/** A number in a text, tokens `first` up to, not including, `last`, hedges included. */
export interface NumberMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  /** Null: no upper bound was given. */
  readonly high: number | null;
  readonly kind: 'cardinal' | 'ordinal' | 'percent';
  readonly hedge: Hedge;
  /** Tokens of the bare number, without its hedge. */
  readonly head: { readonly first: number; readonly last: number };
  /** "un", "une", "a", "an": the article as much as the number. */
  readonly article: boolean;
  /** Null where it may count people or things. */
  readonly role: NumberRole | null;
}

/** A hedge by its words; `below` takes away the lower bound too ("moins de 20" is 0..20). */
export interface HedgePhrase {
  readonly words: string;
  readonly hedge: Hedge;
  readonly below?: boolean;
}

/** The number words of one language; pure data, one skeleton for all languages. */
export interface NumberWords {
  readonly lang: string;
  /** Simple and compound numbers below 100. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: 100, 1000, 1000000. */
  readonly scales: Readonly<Record<string, number>>;
  /** Nouns of quantity in the singular ("dizaine", "dozen") and the adjectives that may stand before them. */
  readonly collectives: Readonly<Record<string, number>>;
  readonly collectiveAdjectives: readonly string[];
  /** The same in the plural: at least two of them, where no number says how many ("des dizaines"). */
  readonly plurals: Readonly<Record<string, number>>;
  /** What links "dizaines" to a scale after it ("dizaines de milliers"). */
  readonly pluralLinks: readonly string[];
  readonly articles: readonly string[];
  /** Folded words after which an article is a pronoun or a letter ("l’un"). */
  readonly notArticleAfter: readonly string[];
  readonly notArticleBefore: readonly string[];
  /** Folded words before which it counts even so: "l’un de ses agents". */
  readonly oneBefore?: readonly string[];
  /** "et", "and" within a number: before these values, or after a multiple of 100. */
  readonly joiner: string;
  readonly joinerBefore: readonly number[];
  readonly joinsAfterHundreds: boolean;
  /** "plusieurs", "several": at least so many. */
  readonly vague: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalEndings: readonly string[];
  readonly hedgesBefore: readonly HedgePhrase[];
  readonly hedgesAfter: readonly HedgePhrase[];
  /** Words that may stand between a hedge and its number ("au moins les 20"). */
  readonly fillers: readonly string[];
  /** "entre … et", "de … à"; and what joins two numbers on its own. */
  readonly ranges: readonly { readonly open: string; readonly mid: string }[];
  readonly rangeJoiners: readonly string[];
  /** Verbs after which "de 32 à 53" is a revision, not a range. */
  readonly revisions: readonly string[];
  /** Words after, or before, a number that show what it counts. */
  readonly unitsAfter: Readonly<Record<string, NumberRole>>;
  readonly unitsBefore: Readonly<Record<string, NumberRole>>;
  /** "de", "d’" between a number and its unit ("une centaine de km"). */
  readonly unitLinks: readonly string[];
  readonly months: readonly string[];
  /** What may stand between two days of one month ("13 et 14 mai"). */
  readonly dayLinks: readonly string[];
  /** Words before a year, sure and weak. */
  readonly yearCues: readonly string[];
  readonly weakYearCues: readonly string[];
  /** Words before a clock time in hours. */
  readonly clockCues: readonly string[];
  readonly hours: readonly string[];
  /** Words that begin an age where "ans" or nothing follows ("âgé de"). */
  readonly ageCues: readonly string[];
}
