/** Expressions of time: what a text says about when. The engine is in `dates/`; a language is its words and rules. */
export { readDates } from './dates/read.ts';
export { shiftMonth, yearRange } from './dates/resolve.ts';
export type { DateAnchor, DateKind, DateMention, DateRule, DateWords } from './dates/types.ts';
