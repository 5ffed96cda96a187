/** What may be searched for, and what is found. */
import { z } from '@hono/zod-openapi';
import { SEARCH_KINDS, type SearchAnswer } from '../../core/search.ts';
import { eventType, statementAct } from './findings.ts';
import { asOf, clearance } from './query.ts';
import { tlp } from './records.ts';

const kind = z.enum(SEARCH_KINDS);

export const searchQuery = z.strictObject({
  q: z.string().trim().min(1, 'is empty').max(500).openapi({
    description:
      'Words that must all stand there; accents and case do not count, three letters or more stand for any ending, quotes for a phrase',
    example: 'Kayes "chef de village"',
  }),
  kind: z
    .union([kind, z.array(kind)], { error: `is no kind; expected one of: ${SEARCH_KINDS.join(', ')}` })
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string', enum: [...SEARCH_KINDS] },
      description: 'Repeatable; all where absent',
    }),
  limit: z.coerce
    .number({ error: 'is no number; expected 1 to 100' })
    .int('is no whole number')
    .min(1, 'is below 1')
    .max(100, 'is above 100')
    .default(6)
    .openapi({ description: 'Most of each kind, 1 to 100' }),
  asOf,
  clearance,
});

const mark = z.tuple([z.int(), z.int()]).openapi({ description: 'Half-open range of UTF-16 code units' });
const markedText = z.object({ text: z.string(), marks: z.array(mark) });

const hit = z.object({
  kind,
  id: z.string().openapi({ description: 'What opens it; "digest/id" of a statement' }),
  title: markedText,
  lines: z.array(markedText),
  day: z.string().nullable(),
  eventType: eventType.nullable(),
  act: statementAct.nullable(),
  at: z.tuple([z.number(), z.number()]).nullable().openapi({ description: 'Longitude and latitude' }),
  sensitivity: tlp.nullable(),
  source: z.object({ report: z.string(), span: mark.nullable() }).nullable(),
});

export const searchAnswer: z.ZodType<SearchAnswer> = z
  .object({
    terms: z.array(z.string()),
    groups: z.array(z.object({ kind, hits: z.array(hit), total: z.int() })),
    leftOut: z.int(),
  })
  .openapi('SearchAnswer');
