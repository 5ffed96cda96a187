/** Judgements and how sure they are. */
import { z } from '@hono/zod-openapi';
import { CONFIDENCES, LIKELIHOODS } from '../../core/analysis/likelihood.ts';
import { bilingual } from './places.ts';

/** Members of a judgement: a chance, its term of ICD 203 and the sentence that says it. */
export const judgedMembers = {
  chance: z.number().min(0).max(1),
  likelihood: z.enum(LIKELIHOODS).openapi({ description: 'Term of ICD 203' }),
  said: bilingual,
};

export const confident = z
  .object({ confidence: z.enum(CONFIDENCES), said: bilingual })
  .openapi('Confident', { description: 'What a judgement rests on, apart from how likely it is' });
