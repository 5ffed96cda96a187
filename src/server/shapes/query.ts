/** What may be asked: query strings as schemas that yield the filters of core. */
import { z } from '@hono/zod-openapi';
import { isIsoDay } from '../../core/calendar.ts';
import type { IncidentFilter, Page } from '../../core/records.ts';
import { TLP } from '../../core/report.ts';
import { eventType, statementAct } from './findings.ts';

export const isoDay = z
  .string()
  .refine(isIsoDay, 'is no day; expected a real day such as 2025-07-01')
  .openapi({ format: 'date', example: '2025-07-01' });

const text = z.string().trim().max(500);

/** 1..500; 50 where nothing is said. */
const limit = z.coerce
  .number({ error: 'is no number; expected 1 to 500' })
  .int('is no whole number')
  .min(1, 'is below 1')
  .max(500, 'is above 500')
  .default(50)
  .openapi({ description: 'How many to return, 1 to 500', example: 50 });

const cursor = z.string().max(1000).optional().openapi({ description: 'next of the page before' });

export const pageMembers = { limit, cursor };

/** Longitude in -180..180; maps that were dragged around the world ask for more. */
const wrapLon = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

function normalBox([w, s, e, n]: readonly [number, number, number, number]): readonly [
  number,
  number,
  number,
  number,
] {
  return e - w >= 360
    ? [-180, s, 180, n]
    : [isWithin(w) ? w : wrapLon(w), s, isWithin(e) ? e : wrapLon(e), n];
}

const isWithin = (lon: number): boolean => lon >= -180 && lon <= 180;

/** "west,south,east,north" in degrees. */
export const bbox = z
  .string()
  .transform((value, context) => {
    const numbers = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    const [w, s, e, n] = numbers;
    const isBox = numbers.length === 4 && numbers.every(Number.isFinite);
    if (
      !isBox ||
      w === undefined ||
      s === undefined ||
      e === undefined ||
      n === undefined ||
      s < -90 ||
      n > 90 ||
      s > n
    ) {
      context.addIssue({
        code: 'custom',
        message: 'is no box; expected west,south,east,north in degrees, such as -12,10,4,25',
      });
      return z.NEVER;
    }
    return normalBox([w, s, e, n]);
  })
  .openapi({ type: 'string', example: '-12,10,4,25', description: 'west,south,east,north in degrees' });

export const flag = z
  .enum(['true', 'false', '1', '0'], 'is neither true nor false')
  .transform((value) => value === 'true' || value === '1')
  .openapi({ type: 'boolean' });

const types = z
  .union([eventType, z.array(eventType)], {
    error: `is no event type; expected one of: ${eventType.options.join(', ')}`,
  })
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .openapi({
    type: 'array',
    items: { type: 'string', enum: [...eventType.options] },
    description: 'Repeatable',
  });

export const asOf = isoDay
  .optional()
  .openapi({ description: 'As the record stood at the end of this day, read as today', format: 'date' });

export const clearance = z
  .enum(TLP)
  .optional()
  .openapi({ description: 'What rests on a report above this sensitivity is left out, and counted' });

const incidentMembers = {
  asOf,
  bbox: bbox.optional(),
  from: isoDay.optional(),
  to: isoDay.optional(),
  type: types.optional(),
  actor: text.optional().openapi({ description: "Actor id or part of an actor's name" }),
  q: text.optional().openapi({ description: 'Words that must all occur; accents do not count' }),
  id: z
    .union([z.string(), z.array(z.string()).max(500, 'are more than 500')])
    .transform((value) => (Array.isArray(value) ? value : [value]))
    .optional()
    .openapi({ type: 'array', items: { type: 'string' }, description: 'Only these incidents; repeatable' }),
  placed: flag.optional().openapi({ description: 'Only those that have a position, or that have none' }),
  background: flag.optional().openapi({ description: 'Whether history recalled for context is shown too' }),
};

// Only types know that "from" comes before "to" in a filter without pages as in one with them.
const inOrder = (q: { readonly from?: string | undefined; readonly to?: string | undefined }): boolean =>
  q.from === undefined || q.to === undefined || q.from <= q.to;
const ORDER = { error: 'is after "to"', path: ['from'] };

export const timelineQuery = z.strictObject(incidentMembers).refine(inOrder, ORDER);
export const incidentQuery = z.strictObject({ ...incidentMembers, ...pageMembers }).refine(inOrder, ORDER);
export const textQuery = z.strictObject({ q: text.optional(), asOf, ...pageMembers });
export const statementQuery = z.strictObject({ act: statementAct.optional(), asOf, ...pageMembers });
export const pageQuery = z.strictObject({ asOf, ...pageMembers });
export const asOfQuery = z.strictObject({ asOf });
export const limitQuery = z.strictObject({ limit });

/** The filter of core that a query asks for. */
export function filterOf(query: z.output<typeof timelineQuery>): IncidentFilter {
  return {
    asOf: query.asOf,
    bbox: query.bbox,
    from: query.from,
    to: query.to,
    types: query.type,
    actor: query.actor === '' ? undefined : query.actor,
    text: query.q === '' ? undefined : query.q,
    background: query.background,
    placed: query.placed,
    ids: query.id,
  };
}

/** The page of core that a query asks for. */
export function pageIn(query: { readonly limit: number; readonly cursor?: string | undefined }): Page {
  return { limit: query.limit, cursor: query.cursor };
}
