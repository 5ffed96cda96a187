/** Saved briefs, as schemas of the shapes in core/saved-briefs.ts and core/editing. */
import { z } from '@hono/zod-openapi';
import { BRIEF_SECTIONS } from '../../core/brief.ts';
import { MAX_JUDGEMENTS, MAX_WORDS } from '../../core/editing/index.ts';
import { TLP } from '../../core/report.ts';
import {
  brief,
  briefFileQuery,
  briefQuery,
  briefScope,
  citation,
  confidence,
  likelihood,
  looseFigure,
  written,
} from './brief.ts';
import { bilingual } from './places.ts';
import { clearance } from './query.ts';

const briefId = z.string().regex(/^brf-[0-9a-f]{12}$/, 'is no saved brief; expected brf- and 12 hex digits');
const number = z.coerce
  .number({ error: 'is no version; expected 1, 2, 3 …' })
  .int('is no version; expected 1, 2, 3 …')
  .min(1, 'is no version; expected 1, 2, 3 …');
const key = z.string().min(1).max(500);
const words = z.string().max(MAX_WORDS).nullable();
const section = z.enum(BRIEF_SECTIONS);
const lang = z.enum(['fr', 'en']);

const rewording = z.object({ fr: words, en: words, over: bilingual });
const judgement = z.object({
  id: z
    .string()
    .regex(/^jdg-[0-9a-z]{1,32}$/, 'is no id of a judgement; expected jdg- and letters or digits'),
  section,
  by: z.string().trim().min(1).max(200),
  text: z.object({ fr: words, en: words }),
  likelihood,
  confidence,
  restsOn: z.array(key).max(1000),
  citations: z.array(citation).max(1000),
});
const edits = z
  .object({
    sections: z.array(section),
    order: z.partialRecord(section, z.array(key)),
    reworded: z.record(key, rewording),
    dropped: z.array(key),
    judgements: z.array(judgement).max(MAX_JUDGEMENTS),
    aside: z.array(z.object({ key, was: bilingual, words: written, wasDropped: z.boolean() })),
    placed: z.record(key, section).optional().openapi({
      description:
        'Paragraphs that stand in another section than drafted, by key; what changed since the last brief stays there, and nothing else goes there',
    }),
  })
  .openapi('BriefEdits', { description: 'What an analyst makes of a draft, kept as data over it' });

const versionMembers = {
  brief: z.string().openapi({ example: 'brf-3f2a9c01b7de' }),
  version: z.int(),
  from: z.int().nullable(),
  title: z.string(),
  lang,
  by: z.string(),
  why: z.string(),
  at: z.string(),
  clearance: z.enum(TLP),
  sensitivity: z.enum(TLP),
};
export const versionSummary = z
  .object({
    ...versionMembers,
    scope: briefScope,
    reworded: z.int(),
    dropped: z.int(),
    judgements: z.int(),
    loose: z.int(),
  })
  .openapi('BriefVersionSummary');

export const savedBrief = z
  .object({ id: z.string(), title: z.string(), versions: z.array(versionSummary) })
  .openapi('SavedBrief');
export const savedBriefs = z
  .object({ items: z.array(savedBrief), leftOut: z.int() })
  .openapi('SavedBriefList');
export const briefVersion = z
  .object({
    ...versionMembers,
    draft: brief,
    edits,
    loose: z.array(looseFigure),
    also: z.array(
      z.object({
        digest: z.string(),
        id: z.string(),
        title: z.string().nullable(),
        source: z.string().nullable(),
        url: z.string().nullable(),
        publishedAt: z.string().nullable(),
      }),
    ),
  })
  .openapi('BriefVersion');
export const namedDraft = z.object({ digest: z.string(), draft: brief }).openapi('NamedDraft');
export const briefDrift = z
  .object({
    digest: z.string(),
    draft: brief,
    brief: z.string(),
    version: z.int(),
    edits,
    changes: z.array(
      z.object({
        kind: z.enum(['new', 'revised', 'gone']),
        key: z.string(),
        before: bilingual.nullable(),
        now: bilingual.nullable(),
        isTouched: z.boolean(),
      }),
    ),
    merged: z.array(z.object({ from: z.string(), to: z.string() })),
  })
  .openapi('BriefDrift');
export const versionDifference = z
  .object({
    before: versionSummary,
    after: versionSummary,
    changes: z.array(
      z.object({
        kind: z.enum(['added', 'removed', 'reworded', 'moved']),
        section,
        from: section.nullable().openapi({ description: 'The section it moved from, where that is another' }),
        key: z.string(),
        before: bilingual.nullable(),
        after: bilingual.nullable(),
      }),
    ),
  })
  .openapi('BriefVersionDifference');
export const looseFigures = z.object({ loose: z.array(looseFigure) });

const ground = {
  lang,
  from: z.strictObject({ brief: briefId, version: z.int().min(1) }).optional(),
  question: briefQuery.optional(),
  redraft: z.boolean().optional(),
  draft: z.string().max(64).optional(),
  edits: edits.optional(),
};
export const checkRequest = z.strictObject(ground);
export const saveRequest = z.strictObject({
  ...ground,
  by: z.string().max(1000),
  why: z.string().max(10_000).optional(),
  title: z.string().max(1000),
  confirmed: z.array(looseFigure).max(10_000).optional(),
});

export const clearanceQuery = z.strictObject({ clearance });
export const idParam = z.object({ id: briefId });
export const versionParam = z.object({ id: briefId, version: number });
export const differenceQuery = z.strictObject({ before: number, after: number, clearance });
export const versionFileQuery = briefFileQuery.pick({ lang: true, quotes: true, clearance: true });
