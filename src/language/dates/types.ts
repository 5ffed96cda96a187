import type { PartOfDay } from '../../core/findings.ts';

/** What sort of expression of time a mention is. */
export type DateKind =
  | 'day'
  | 'night'
  | 'span'
  | 'month'
  | 'year'
  | 'clock'
  | 'part'
  | 'deadline'
  | 'duration'
  | 'since';

/** What a date was reckoned from: itself, the day of publication, an event told before, or nothing. */
export type DateAnchor = 'absolute' | 'publication' | 'event' | 'none';

/** An expression of time in a text, tokens `first` up to, not including, `last`, with the days it stands for. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Ids of the rules that read it, joined by "+": "fr.day+fr.part". */
  readonly rule: string;
  readonly kind: DateKind;
  /** ISO days, inclusive; both null where the text and the publication date leave the day open. */
  readonly from: string | null;
  readonly to: string | null;
  /** "HH:MM" as the text gives it, local to the place. */
  readonly time: string | null;
  readonly partOfDay: PartOfDay | null;
  /** ACLED: 1 day known, 2 within a week, 3 within a month or more. */
  readonly precision: 1 | 2 | 3;
  readonly anchor: DateAnchor;
  /** Days after (before, if negative) the event told before; null for other anchors and "some days later". */
  readonly offsetDays: number | null;
  /** Of a weekday, week, month or year told by the event before: before it (−1) or after (1); null for others. */
  readonly side: -1 | 1 | null;
  /** The event that it is reckoned from follows: "deux jours après l’attaque", not "deux jours plus tard". */
  readonly leads: boolean;
  /** ISO weekday that the text names, 1 Monday … 7 Sunday. */
  readonly weekday: number | null;
  /** The weekday named is not that of the date named; the date is kept. */
  readonly weekdayConflict: boolean;
  /** After the day of publication, or announced for later. */
  readonly future: boolean;
  /** Stands at the head of a line as a dateline: "Bamako, 3 juillet 2025 –". */
  readonly dateline: boolean;
}

/** What the productions of the grammar fill in before a mention has its final extent. */
export interface DateDraft {
  first: number;
  last: number;
  rule: string;
  kind: DateKind;
  from: string | null;
  to: string | null;
  time: string | null;
  partOfDay: PartOfDay | null;
  precision: 1 | 2 | 3;
  anchor: DateAnchor;
  offsetDays: number | null;
  side: -1 | 1 | null;
  leads: boolean;
  weekday: number | null;
  weekdayConflict: boolean;
  future: boolean;
  /** A part of day that means something only beside a day ("soir", "early"). */
  needsDay: boolean;
  /** Days from publication that a part of day falls back on where it found no day ("overnight": −1). */
  fallbackDays: number | null;
  /** A weekday alone, or one reckoned from publication or event: may be restated by a fuller date. */
  loose: boolean;
}

/** A slot of a pattern: a class of tokens that yields a value. */
export type SlotName =
  | 'wd'
  | 'mon'
  | 'd'
  | 'day2'
  | 'm'
  | 'month2'
  | 'y'
  | 'year2'
  | 'yy'
  | 'n'
  | 'unit'
  | 'part'
  | 'dir'
  | 'third'
  | 'nth'
  | 'hh'
  | 'hhdot'
  | 'mm'
  | 'hour'
  | 'hhmm'
  | 'mer'
  | 'cue';

/** A production: what a matched pattern means. */
export type MakeName =
  | 'day'
  | 'days'
  | 'night'
  | 'offset'
  | 'ago'
  | 'dayOf'
  | 'weekIn'
  | 'decade'
  | 'last'
  | 'apart'
  | 'month'
  | 'months'
  | 'year'
  | 'years'
  | 'period'
  | 'weekOf'
  | 'duration'
  | 'part'
  | 'clock';

/** Fixed values of a rule, beside what its slots capture. */
export interface RuleArgs {
  readonly kind?: DateKind;
  readonly days?: number;
  readonly sign?: -1 | 1;
  readonly unit?: TimeUnit;
  readonly dir?: Direction;
  readonly third?: Third;
  readonly part?: PartOfDay;
  readonly time?: string;
  readonly anchor?: DateAnchor;
  readonly needsDay?: boolean;
  readonly leads?: boolean;
  readonly minutes?: number;
}

/**
 * A rule of the grammar of dates. `pattern` is a row of elements: a word or alternatives ("à|vers"), or a slot
 * ("<d>", "<d=d1>"), each optional with "?". Accents and case do not matter; hyphens and apostrophes between
 * elements are passed over.
 */
export interface DateRule {
  readonly id: string;
  readonly pattern: string;
  readonly make: MakeName;
  readonly args?: RuleArgs;
  /** Folded words that must not stand right before, or right after. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** Folded words one of which must stand right after, where anything but a mark or the end does. */
  readonly onlyBefore?: readonly string[];
  /** Texts in which the rule must read something, and texts in which it must not. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Two dates that bound a stretch: an opening word, a word between. `open` empty: none is needed. */
export interface SpanRule {
  readonly id: string;
  readonly open: readonly string[];
  readonly mid: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Words before a date that make it a limit: "depuis", "d’ici". */
export interface PrefixRule {
  readonly id: string;
  readonly words: readonly string[];
  readonly kind: 'since' | 'deadline';
  /** A bare weekday after it is the one to come. */
  readonly isForward?: boolean;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** −1 last, 0 this, 1 next; "before", "after": of the event told before ("le lundi suivant": "after"). */
export type Direction = -1 | 0 | 1 | 'before' | 'after';
export type Third = 'early' | 'mid' | 'late';
export type TimeUnit = 'minute' | 'hour' | 'day' | 'night' | 'week' | 'weekend' | 'month' | 'year';

/** The words of time of one language; pure data, one skeleton for all languages. */
export interface DateWords {
  readonly lang: string;
  /** 1 Monday … 7 Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** 1..12, with abbreviations. */
  readonly months: Readonly<Record<string, number>>;
  /** Folded names that count only with a capital ("may"). */
  readonly capitalOnly: readonly string[];
  /** What follows the digits of a day: "er", "th". */
  readonly dayEndings: readonly string[];
  readonly dayWords: Readonly<Record<string, number>>;
  /** Numbers before units of time; null for "quelques". */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly units: Readonly<Record<string, TimeUnit>>;
  readonly directions: Readonly<Record<string, Direction>>;
  readonly thirds: Readonly<Record<string, Third>>;
  /** "première", "first" …: 1 to 4, −1 the last. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Parts of day that stand on their own, and those that need a day beside them. */
  readonly parts: Readonly<Record<string, PartOfDay>>;
  readonly partsWithDay: Readonly<Record<string, PartOfDay>>;
  /** Words before a clock time, and halves of the day after it with the hours they add before noon. */
  readonly clockCues: readonly string[];
  readonly dayHalves: Readonly<Record<string, 0 | 12>>;
  /** Words that may stand between the parts of one date, and articles that count for nothing. */
  readonly connectives: readonly string[];
  readonly articles: readonly string[];
  /**
   * What is named after a day, as written: right before it ("place du" 7 novembre), or right behind
   * ("March 23 Movement"). Words in lower case count with a capital, too.
   */
  readonly namesBefore?: readonly string[];
  readonly namesBehind?: readonly string[];
  /** What may open a line that says when it was written, before names and the day: "Fait à Gao, le 9 juillet". */
  readonly datelineOpeners: readonly string[];
  /** Words of the clause that point forward or back. */
  readonly futureWords: readonly string[];
  readonly futureEndings: readonly string[];
  readonly pastWords: readonly string[];
  readonly rules: readonly DateRule[];
  readonly spans: readonly SpanRule[];
  readonly prefixes: readonly PrefixRule[];
}
