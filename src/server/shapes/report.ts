import { z } from '@hono/zod-openapi';
import { TLP } from '../../core/report.ts';

/** A report offered for reading or for the record; days and sizes are judged by the use case that takes it. */
export const reportInput = z
  .strictObject({
    text: z.string(),
    id: z.string().max(500).optional(),
    title: z.string().max(2000).optional(),
    publishedAt: z
      .string()
      .optional()
      .openapi({ format: 'date', description: 'Day that relative dates count from' }),
    source: z
      .string()
      .max(500)
      .optional()
      .openapi({ description: 'Outlet or sender', example: 'Studio Tamani' }),
    url: z.string().max(4000).optional(),
    lang: z
      .string()
      .max(35)
      .optional()
      .openapi({ description: 'BCP 47; detected where absent', example: 'fr' }),
    sensitivity: z.enum(TLP).optional(),
  })
  .openapi('ReportInput');
