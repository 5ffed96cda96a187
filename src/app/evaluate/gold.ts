/** Annotated reports: what a person read in each. The rules of annotation stand in docs/samples.md. */
import { z } from 'zod';
import { isIsoDay } from '../../core/calendar.ts';
import { EVENT_TYPES, TARGET_CATEGORIES } from '../../core/findings.ts';
import type { EventType, SubEventType } from '../../core/findings.ts';

const isoDay = z.string().refine(isIsoDay, 'expected a real day as YYYY-MM-DD');
const precision = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const certainty = z.enum(['stated', 'reported', 'hedged', 'denied']);
const eventTypes = Object.keys(EVENT_TYPES) as [EventType, ...EventType[]];
const subEventTypes = Object.values(EVENT_TYPES).flat() as [SubEventType, ...SubEventType[]];

const harm = z.object({
  effect: z.enum(['killed', 'injured', 'abducted', 'missing', 'detained', 'released', 'displaced']),
  who: z.enum(['civilians', 'state_forces', 'armed_group', 'mixed', 'unknown']),
  low: z.int().nonnegative(),
  high: z.int().nonnegative().nullable(),
  source: z.string().nullable(),
  certainty,
  nationalities: z.array(z.string().regex(/^[A-Z]{2}$/)).readonly(),
});

const incident = z
  .object({
    key: z.string().min(1),
    eventType: z.enum(eventTypes),
    subEventType: z.enum(subEventTypes),
    place: z.string().nullable(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    geoPrecision: precision.nullable(),
    start: isoDay.nullable(),
    end: isoDay.nullable(),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
    timePrecision: precision.nullable(),
    perpetrators: z.array(z.object({ id: z.string(), names: z.array(z.string()).readonly() })).readonly(),
    targets: z.array(z.enum(TARGET_CATEGORIES)).readonly(),
    harm: z.array(harm).readonly(),
    responsibility: z.object({
      status: z.enum(['claimed', 'attributed', 'unclaimed', 'denied', 'unknown']),
      by: z.string().nullable(),
    }),
    certainty,
    background: z.boolean(),
    quote: z.string().min(1),
  })
  .refine(isOwnSubType, 'subEventType does not belong to eventType')
  .refine((i) => (i.start === null) === (i.end === null), 'start and end are given together or not at all')
  .refine((i) => i.start === null || i.end === null || i.start <= i.end, 'start comes after end');

const statement = z.object({
  act: z.enum(['claim', 'denial', 'threat', 'ultimatum', 'blockade', 'ban', 'curfew', 'lifting']),
  organisation: z.string().nullable(),
  speaker: z.string().nullable(),
  date: isoDay.nullable(),
  places: z.array(z.string()).readonly(),
  quote: z.string().min(1),
});

const operation = z.object({
  keys: z.array(z.string()).readonly(),
  actor: z.string().nullable(),
  quote: z.string().min(1),
});

const goldReport = z.object({
  id: z.string().min(1),
  lang: z.string().min(2),
  kind: z.string().optional(),
  eventSet: z.string().nullish(),
  publishedAt: isoDay.nullable(),
  incidents: z.array(incident).readonly(),
  statements: z.array(statement).readonly(),
  operations: z.array(operation).readonly(),
});

/** One report as annotated. `key` of an incident is the same in every report that tells of it. */
export type GoldReport = z.infer<typeof goldReport>;
export type GoldIncident = GoldReport['incidents'][number];
export type GoldStatement = GoldReport['statements'][number];

/** Checks one annotated report; throws a ZodError that names the field. */
export function checkGold(value: unknown): GoldReport {
  return goldReport.parse(value);
}

function isOwnSubType(types: {
  readonly eventType: EventType;
  readonly subEventType: SubEventType;
}): boolean {
  return EVENT_TYPES[types.eventType].some((subType) => subType === types.subEventType);
}
