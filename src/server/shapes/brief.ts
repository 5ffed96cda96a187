/** What may be asked of briefs, and what they are. */
import { z } from '@hono/zod-openapi';
import { BRIEF_FORMATS } from '../../app/index.ts';
import { BRIEF_METHODS, BRIEF_SECTIONS } from '../../core/brief.ts';
import { TLP } from '../../core/report.ts';
import { span } from './findings.ts';
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
});

export const briefFileQuery = z.strictObject({
  ...briefQuery.shape,
  lang: z.enum(['fr', 'en']).optional(),
  quotes: flag
    .optional()
    .openapi({ description: 'Whether the words cited are printed; they may name persons' }),
});

export const briefFormat = z.enum(BRIEF_FORMATS);

const citation = z.object({ report: z.string(), span });
const sentence = z.object({
  key: z.string().openapi({ description: 'What it is about; the same from one brief to the next' }),
  text: bilingual,
  citations: z.array(citation).min(1),
  figures: z.array(z.object({ value: z.number(), from: z.enum(['claim', 'count', 'finding']) })),
  incidents: z.array(z.string()),
  findings: z.array(z.string()),
});
const note = sentence.pick({ key: true, text: true, figures: true, findings: true });
const finding = z.object({
  id: z.string(),
  method: z.enum(BRIEF_METHODS),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  numbers: z.record(z.string(), z.number()),
});

export const brief = z
  .object({
    schema: z.literal('vigie.brief/1'),
    scope: z.object({
      area: z.string().nullable(),
      since: z.string(),
      until: z.string(),
      asOf: z.string(),
      last: z.string().nullable(),
    }),
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
    points: z.array(
      z.object({
        incident: z.string(),
        name: z.string(),
        at: z.tuple([z.number(), z.number()]),
        isArea: z.boolean(),
      }),
    ),
    days: z.array(dayCount),
  })
  .openapi('Brief');
