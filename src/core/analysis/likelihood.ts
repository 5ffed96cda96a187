/** How likely and how sure, in the words of ICD 203. The terms are in `src/analysis/likelihood/`. */
import type { Bilingual } from '../bilingual.ts';

/** The seven terms, least likely first. */
export const LIKELIHOODS = [
  'almost_no_chance',
  'very_unlikely',
  'unlikely',
  'roughly_even',
  'likely',
  'very_likely',
  'almost_certain',
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A chance with its term and the sentence that says it. */
export interface Judged {
  /** 0..1 */
  readonly chance: number;
  readonly likelihood: Likelihood;
  readonly said: Bilingual;
}

/** What a judgement rests on, said apart from how likely it is. */
export interface Confident {
  readonly confidence: Confidence;
  readonly said: Bilingual;
}
