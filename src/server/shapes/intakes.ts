/** What was taken in at one go, as schemas of the shapes in core/intakes.ts. */
import { z } from '@hono/zod-openapi';
import * as core from '../../core/intakes.ts';
import { TLP } from '../../core/report.ts';
import { findings } from './findings.ts';
import { fileResult, incidentSummary, reportSummary } from './records.ts';

const way = z.enum(core.INTAKE_WAYS);
const instant = z.string().openapi({ format: 'date-time' });

export const intakeRequest = z
  .strictObject({
    way,
    name: z.string().trim().max(500).optional(),
    announced: z
      .int()
      .min(0)
      .max(1_000_000)
      .optional()
      .openapi({ description: 'How many files are to come' }),
  })
  .openapi('IntakeRequest');

const members = {
  id: z.string().openapi({ example: 'in-3f2a9c01b7de' }),
  at: instant,
  way,
  name: z.string().nullable(),
  announced: z.int(),
  offered: z.int().openapi({ description: 'Files or texts that came' }),
  accepted: z.int(),
  known: z.int(),
  refused: z.int(),
  endedAt: instant.nullable().openapi({ description: 'null: broken off, or going on' }),
};

export const intake: z.ZodType<core.Intake> = z.object(members).openapi('Intake');
export const intakeList = z.object({ items: z.array(intake) }).openapi('Intakes');

export const intakeDetail = z
  .object({
    ...members,
    items: z.array(z.object({ name: z.string(), results: z.array(fileResult) })),
    reports: z.array(reportSummary),
    incidents: z.array(
      z.object({
        incident: incidentSummary,
        isNew: z.boolean().openapi({ description: 'Its first report came with this intake' }),
      }),
    ),
  })
  .openapi('IntakeDetail') as unknown as z.ZodType<core.IntakeDetail>;

const said = (most: number) => z.string().trim().min(1).max(most).optional();

/** What stands where a file says nothing itself. */
export const fileDefaults = {
  source: said(500),
  publishedAt: said(10).openapi({ format: 'date' }),
  url: said(4000),
  lang: said(35).openapi({ example: 'fr' }),
  sensitivity: z.enum(TLP).optional(),
};
const name = z.string().min(1).max(500).openapi({ example: 'rapport.pdf' });
export const intakeId = said(40).openapi({ description: 'Intake that this belongs to: POST /intakes' });

export const fileQuery = z.strictObject({ name, intake: intakeId, ...fileDefaults });
export const previewQuery = z.strictObject({ name, ...fileDefaults });

/** What a file holds, read and not kept. */
export const preview = z
  .object({
    total: z.int().openapi({ description: 'Reports in the file; only the first are read here' }),
    reports: z.array(
      z.object({
        origin: z.string(),
        source: z.string().nullable(),
        url: z.string().nullable(),
        findings: findings.nullable().openapi({ description: 'null where it is refused' }),
        reason: z.string().nullable(),
      }),
    ),
  })
  .openapi('FilePreview');
export type Preview = z.output<typeof preview>;
