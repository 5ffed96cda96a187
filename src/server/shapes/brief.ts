/** What may be asked of briefs, and what they are. */
import { z } from '@hono/zod-openapi';
import { BRIEF_FORMATS } from '../../app/index.ts';
import { CONFIDENCES, LIKELIHOODS } from '../../core/analysis/likelihood.ts';
import { BRIEF_METHODS, BRIEF_SECTIONS } from '../../core/brief.ts';
import { TLP } from '../../core/report.ts';
import { eventType, span } from './findings.ts';
import { bilingual } from './places.ts';
import { asOf, clearance, flag, isoDay } from './query.ts';
import { dayCount } from './records.ts';

const area = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .optional()
  .openapi({ description: 'A country by ISO code or name, a region or a place by name', example: 'Mali' });

export const briefQuery = z.strictObject({
  asOf,
  clearance,
  area,
  since: isoDay
    .optional()
    .openapi({ description: 'First day; six days before the last where absent', format: 'date' }),
  until: isoDay
    .optional()
    .openapi({ description: 'Last day; that of the record where absent', format: 'date' }),
  last: isoDay
    .optional()
    .openapi({ description: 'Day of the last brief, against which changes are told', format: 'date' }),
  against: z.string().max(40).optional().openapi({
    description:
      'Saved version against which changes are told: brf-…, brf-…/2 or none; the last one of the same area where absent',
    example: 'brf-3f2a9c01b7de/2',
  }),
});

export const briefFileQuery = z.strictObject({
  ...briefQuery.shape,
  lang: z.enum(['fr', 'en']).optional(),
  quotes: flag
    .optional()
    .openapi({ description: 'Whether the words cited are printed; they may name persons' }),
});

export const briefFormat = z.enum(BRIEF_FORMATS);

export const citation = z.object({ report: z.string().min(1).max(200), span });
export const written = z.object({ fr: z.string().nullable(), en: z.string().nullable() });
export const likelihood = z
  .enum(LIKELIHOODS)
  .nullable()
  .openapi({ description: 'Term of ICD 203; null: not said' });
export const confidence = z.enum(CONFIDENCES).nullable();
export const looseFigure = z
  .object({
    key: z.string(),
    lang: z.enum(['fr', 'en']),
    kind: z.enum(['date', 'person']).optional().openapi({ description: 'Absent: a figure' }),
    value: z.number(),
    words: z.string(),
  })
  .openapi('LooseFigure', {
    description:
      'A figure or a day of the analyst that is in none of the words cited, or a name that may be a private person’s',
  });
const edit = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('reworded'), words: written, loose: z.array(looseFigure) }),
    z.object({
      kind: z.literal('judgement'),
      by: z.string(),
      words: written,
      likelihood,
      confidence,
      loose: z.array(looseFigure),
    }),
  ])
  .openapi('SentenceEdit', { description: 'What an analyst did to it; absent: it stands as drafted' });
const sentence = z.object({
  key: z.string().openapi({ description: 'What it is about; the same from one brief to the next' }),
  text: bilingual,
  citations: z.array(citation).min(1),
  figures: z.array(z.object({ value: z.number(), from: z.enum(['claim', 'count', 'finding']) })),
  incidents: z.array(z.string()),
  findings: z.array(z.string()),
  edit: edit.optional(),
});
const note = sentence.pick({ key: true, text: true, figures: true, findings: true });
const finding = z.object({
  id: z.string(),
  method: z.enum(BRIEF_METHODS),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  numbers: z.record(z.string(), z.number()),
});

const briefRef = z.object({ brief: z.string(), version: z.int().min(1) });
export const briefScope = z.object({
  area: z.string().nullable(),
  since: z.string(),
  until: z.string(),
  asOf: z.string(),
  last: z.string().nullable(),
  against: briefRef.nullable(),
});

export const brief = z
  .object({
    schema: z.literal('vigie.brief/1'),
    scope: briefScope,
    sensitivity: z.enum(TLP),
    basis: z.object({ incidents: z.number(), reports: z.number(), leftOut: z.number() }),
    sections: z.array(
      z.object({
        id: z.enum(BRIEF_SECTIONS),
        title: bilingual,
        sentences: z.array(sentence),
        empty: bilingual,
        notes: z.array(note),
      }),
    ),
    findings: z.array(finding),
    reports: z.array(
      z.object({
        digest: z.string(),
        id: z.string(),
        title: z.string().nullable(),
        source: z.string().nullable(),
        url: z.string().nullable(),
        publishedAt: z.string().nullable(),
      }),
    ),
    began: z.array(z.object({ incident: z.string(), day: isoDay, eventType })).optional(),
    points: z.array(
      z.object({
        incident: z.string(),
        name: z.string(),
        at: z.tuple([z.number(), z.number()]),
        isArea: z.boolean(),
      }),
    ),
    days: z.array(dayCount),
    edition: briefRef.extend({ title: z.string(), by: z.string(), at: z.string() }).optional(),
  })
  .openapi('Brief');
