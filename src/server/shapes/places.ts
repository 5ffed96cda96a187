/** Look-ups and corrections of places, as schemas of the shapes in core/places.ts. */
import { z } from '@hono/zod-openapi';
import type * as core from '../../core/places.ts';

const lonLat = z
  .array(z.number())
  .length(2)
  .openapi({ description: 'Longitude, latitude, degrees', example: [-11.44, 14.45] }) as unknown as z.ZodType<
  core.PlaceCandidate['at']
>;

export const bilingual = z.object({ fr: z.string(), en: z.string() }).openapi('Bilingual');

const row = {
  id: z.string().openapi({ example: 'geonames:2455518' }),
  name: z.string(),
  variants: z.array(z.string()),
  kind: z.string().openapi({ example: 'settlement' }),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  admin2: z.string().nullable(),
  at: lonLat,
  population: z.number(),
  radiusKm: z.number(),
};

export const placeCandidate: z.ZodType<core.PlaceCandidate> = z
  .object({
    ...row,
    layer: z.enum(['package', 'project', 'user', 'import']),
    probability: z.number().openapi({ description: 'All candidates add up to 1' }),
    why: z.array(bilingual),
  })
  .openapi('PlaceCandidate');

export const placeAnswer: z.ZodType<core.PlaceAnswer> = z
  .object({
    name: z.string(),
    candidates: z.array(placeCandidate),
    suggestions: z
      .array(z.string())
      .openapi({ description: 'Names that resemble it, where nothing bears it' }),
  })
  .openapi('PlaceAnswer');

export const correctionRecord: z.ZodType<core.CorrectionRecord> = z
  .object({
    id: z.string().openapi({ example: 'c1' }),
    name: z.string(),
    place: z.object(row),
    country: z.string().nullable(),
    admin1: z.string().nullable(),
    by: z.string(),
    why: z.string(),
    at: z.string().openapi({ format: 'date-time' }),
  })
  .openapi('Correction');

const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'is no code of two letters such as ML')
  .transform((code) => code.toUpperCase());

/** Names are not longer than this, nor are reasons ten times as long. */
const name = z.string().trim().min(1).max(200);

export const lookupQuery = z.strictObject({
  name,
  near: z.string().max(200).optional().openapi({ description: 'A place, or latitude,longitude' }),
  country: country.optional().openapi({ type: 'string', example: 'ML' }),
});

export const correctionRequest = z
  .strictObject({
    name,
    to: z.union([
      z.string().min(1).max(300),
      z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }),
    ]),
    country: country.nullish().openapi({ type: 'string' }),
    admin1: name.nullish(),
    by: name,
    why: z.string().trim().max(2000).optional(),
  })
  .openapi('CorrectionRequest');

export const undoRequest = z
  .strictObject({ by: name, why: z.string().trim().max(2000).optional() })
  .openapi('UndoRequest');
