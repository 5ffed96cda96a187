/** Numbers: figures and words, hedges, ranges, and what a number counts. A language is its words. */
export { readNumbers } from './numbers/read.ts';
export type { Hedge, HedgePhrase, NumberMention, NumberRole, NumberWords } from './numbers/types.ts';
