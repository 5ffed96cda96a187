import type { StatementAct } from '../../core/findings.ts';
import type { WordForm } from '../annotation/compile.ts';
import type { ReadingRule } from '../rules/index.ts';

/**
 * Words by which somebody performs an act. `word`: a verb, noun or phrase of the lexicon; `avowal`: an armed
 * speaker tells of its own attack; `ours`: a text in the first person does; `footage`: it shows one; `vow`: it tells
 * of a coming one; `refusal`: "there is no blockade".
 */
export interface Act {
  readonly act: StatementAct;
  readonly first: number;
  readonly last: number;
  readonly form: WordForm;
  readonly kind: 'word' | 'avowal' | 'ours' | 'footage' | 'vow' | 'refusal';
  /** Its words are an act’s only where somebody who could perform it is named. */
  readonly authored?: boolean;
  /** The rule that read it; null where its words are a list's and say it by themselves. */
  readonly rule: ReadingRule | null;
}

/** Whether a word stands as a verb, which has a subject, a voice and a tense. */
export const isVerb = (form: WordForm): boolean => form !== 'noun' && form !== 'phrase';

/** Measures that can be laid down and lifted. */
export const MEASURES: ReadonlySet<StatementAct> = new Set(['blockade', 'ban', 'curfew']);
