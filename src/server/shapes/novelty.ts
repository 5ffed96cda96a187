/** Firsts: what is new about an incident. */
import { z } from '@hono/zod-openapi';
import type * as core from '../../core/analysis/novelty.ts';
import { NOVELTY_QUESTIONS, UNCLEAR_WHY } from '../../core/analysis/novelty.ts';
import { EVENT_TYPES, MEANS, TARGET_CATEGORIES, type SubEventType } from '../../core/findings.ts';
import { confident, judgedMembers } from './likelihood.ts';
import { bilingual } from './places.ts';

const day = z.string().openapi({ format: 'date' });
const count = z.int().min(0);

const tooFewFor = z
  .object({ kind: z.literal('too_few'), n: count, minimum: count, says: bilingual })
  .openapi('TooFewFor', { description: 'Fewer cases than a figure asks for' });

const actor = z.object({ actorId: z.string(), name: z.string() });
const subEventType = z.enum(Object.values(EVENT_TYPES).flat() as [SubEventType, ...SubEventType[]]);

const question = z
  .object({
    key: z.string().openapi({ example: 'actor_admin1 jnim ML Kayes' }),
    kind: z.enum(NOVELTY_QUESTIONS),
    actor: actor.nullable(),
    area: z
      .object({
        level: z.enum(['country', 'admin1', 'place']),
        country: z.string().nullable(),
        admin1: z.string().nullable(),
        place: z.string().nullable(),
      })
      .nullable(),
    trait: z
      .discriminatedUnion('table', [
        z.object({ table: z.literal('subEventType'), term: subEventType }),
        z.object({ table: z.literal('means'), term: z.enum(MEANS) }),
        z.object({ table: z.literal('target'), term: z.enum(TARGET_CATEGORIES) }),
      ])
      .nullable(),
  })
  .openapi('NoveltyQuestion');

const seen = z
  .object({
    kind: z.literal('seen'),
    id: z.string(),
    incident: z.string(),
    question,
    earlier: count,
    last: z.object({ incident: z.string(), day, daysBefore: count }),
    says: bilingual,
  })
  .openapi('SeenBefore');

const coverage = z.object({
  level: z.enum(['admin1', 'country', 'record']),
  sources: count,
  reports: count,
  coveredDays: count.openapi({ description: 'Days of the look-back on which one of the sources was there' }),
  detection: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('detection'),
      level: z.enum(['admin1', 'country', 'record']),
      share: z.number().min(0).max(1),
      incidents: count,
      onceOnly: count,
    }),
    tooFewFor,
  ]),
});

const surprise = z.object({
  kind: z.literal('surprise'),
  elsewhere: count,
  amongElsewhere: count,
  here: count,
  expected: z.number(),
  chance: z.number().min(0).max(1),
  minusLog10: z.number().min(0),
  says: bilingual,
});

const theirs = z.object({ id: z.string(), day });

const first = z
  .object({
    kind: z.literal('first'),
    id: z.string().openapi({ example: 'inc-3f2a9c01b7de actor_admin1 jnim ML Kayes' }),
    incident: z.string(),
    day,
    question,
    impliedBy: z.string().nullable().openapi({ description: 'Key of the wider question that is first too' }),
    together: z.array(z.string()),
    unclear: z.array(z.object({ why: z.enum(UNCLEAR_WHY), n: count, incidents: z.array(z.string()) })),
    searched: z.object({
      since: day,
      days: count,
      reports: count,
      incidents: count,
      areaSince: day.nullable(),
    }),
    coverage,
    onlyFirstSeen: z
      .discriminatedUnion('kind', [z.object({ kind: z.literal('judged'), ...judgedMembers }), tooFewFor])
      .openapi({ description: 'Chance of earlier ones in the look-back that the record does not have' }),
    surprise: z.discriminatedUnion('kind', [surprise, tooFewFor]),
    elsewhere: z.array(
      z.object({ dataset: z.string(), n: count, first: theirs, last: theirs, says: bilingual }),
    ),
    confidence: confident,
    nullHypothesis: bilingual,
    says: z.array(bilingual),
    caveats: z.array(bilingual),
  })
  .openapi('First');

const reach = z
  .object({
    kind: z.literal('reach'),
    incident: z.string(),
    actor,
    nearest: z.object({ incident: z.string(), km: z.number().min(0) }),
    steps: count,
    percentile: z.union([z.number().min(0).max(1), tooFewFor]),
    isFarthest: z.boolean(),
    says: bilingual,
  })
  .openapi('Reach', { description: 'How far from the known ground of a group' });

export const incidentNovelty: z.ZodType<core.IncidentNovelty> = z
  .object({
    incident: z.string(),
    day: day.nullable(),
    answers: z.array(z.discriminatedUnion('kind', [first, seen])),
    reach: z.array(reach),
    notAsked: z.array(bilingual),
  })
  .openapi('IncidentNovelty');

export const firsts: z.ZodType<core.Firsts> = z
  .object({
    since: day.nullable(),
    until: day.nullable(),
    firsts: z.array(first),
    reach: z.array(reach),
    own: count.openapi({ description: 'Firsts that follow from no wider one' }),
    questions: count,
    incidents: count,
    says: bilingual,
  })
  .openapi('Firsts');
