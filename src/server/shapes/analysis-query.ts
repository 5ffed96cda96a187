/** What may be asked of the analyses: query strings as schemas that yield the questions of core. */
import { z } from '@hono/zod-openapi';
import { asOf, clearance, isoDay } from './query.ts';

export const analysisMembers = { asOf, clearance };
/** Of the record as it stands, or stood. */
export const analysisQuery = z.strictObject(analysisMembers);

export const spanMembers = {
  ...analysisMembers,
  since: isoDay
    .optional()
    .openapi({ description: 'First day asked about; earlier days serve for comparison', format: 'date' }),
  until: isoDay
    .optional()
    .openapi({ description: 'Last day asked about; that of the record where absent', format: 'date' }),
};
/** Of a span of days. */
export const analysisSpanQuery = z.strictObject(spanMembers);
