/** Feeds, as schemas of the shapes in core/feeds.ts. */
import { z } from '@hono/zod-openapi';
import type * as core from '../../core/feeds.ts';
import { RELIABILITIES } from '../../core/grades.ts';
import { TLP } from '../../core/report.ts';
import { fileResult } from './records.ts';

const instant = z.string().openapi({ format: 'date-time' });

export const feedRequest = z
  .strictObject({
    url: z.string().trim().min(1).max(4000).openapi({ example: 'https://lecourrier.example/rss' }),
    source: z.string().trim().max(500).optional(),
    grade: z.enum(RELIABILITIES).optional(),
    by: z.string().trim().max(200).optional().openapi({ description: 'Who grades' }),
    sensitivity: z.enum(TLP).optional(),
    lang: z.string().trim().max(35).optional(),
    full: z.boolean().optional().openapi({ description: 'Fetch the pages that entries link to, too' }),
    allowPrivate: z.boolean().optional().openapi({
      description:
        'Its host may lie on this machine or in a private network; taken only by a server on loopback',
    }),
  })
  .openapi('FeedRequest');

const outcome = z.object({
  status: z.enum(['fetched', 'unchanged', 'failed', 'stopped']),
  at: instant,
  hosts: z.array(z.string()).openapi({ description: 'Hosts that were asked' }),
  accepted: z.int(),
  known: z.int(),
  refused: z.int(),
  left: z.int().openapi({ description: 'Entries left for the next fetch' }),
  reason: z.string().nullable(),
  code: z.string().nullable(),
  intake: z.string().nullable(),
}) as unknown as z.ZodType<core.FeedOutcome>;

export const feedRecord: z.ZodType<core.FeedRecord> = z
  .object({
    id: z.string().openapi({ example: 'lecourrier-example' }),
    address: z.string().openapi({ description: 'Without what may be secret' }),
    host: z.string(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    grade: z.enum(RELIABILITIES).nullable(),
    sensitivity: z.enum(TLP).nullable(),
    lang: z.string().nullable(),
    full: z.boolean(),
    allowPrivate: z.boolean(),
    addedAt: instant,
    last: outcome.nullable(),
  })
  .openapi('Feed');

export const feedList = z.object({ items: z.array(feedRecord) }).openapi('Feeds');

const feed = z.string();
/** A line of what is told while a feed is fetched. */
export const feedEvent = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('asking'), feed, host: z.string() }),
    z.object({
      kind: z.literal('opened'),
      feed,
      title: z.string().nullable(),
      entries: z.int(),
      fresh: z.int(),
    }),
    z.object({ kind: z.literal('result'), feed, title: z.string().nullable(), result: fileResult }),
    z.object({ kind: z.literal('done'), feed, outcome }),
  ])
  .openapi('FeedEvent') as unknown as z.ZodType<core.FeedEvent>;
