/** Annotated place mentions (mentions.jsonl beside, described in docs/samples.md) and the gazetteer they are read with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digest } from '../../src/core/digest.ts';
import { readJsonLines } from '../../src/app/evaluate/jsonl.ts';
import { builtinPlaces, COUNTRIES } from '../../src/gazetteer/builtin/index.ts';
import { parseRows } from '../../src/gazetteer/builtin/rows.ts';
import { buildIndex } from '../../src/gazetteer/imports/build.ts';
import { openImported } from '../../src/gazetteer/imports/open.ts';
import { createGazetteer, PLACE_KINDS, type Gazetteer } from '../../src/gazetteer/index.ts';

const place = z.strictObject({
  /** Null for a place that the built-in gazetteer lacks; then kind and position identify it. */
  id: z.string().nullable(),
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  country: z.string().length(2).nullable(),
  admin1: z.string().nullable(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});

const span = { start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) };
/** What the words say of the place: where it happened, or by the way. */
const role = z.enum([
  'where',
  'area',
  'context',
  'dateline',
  'origin',
  'destination',
  'office',
  'near',
  'offset',
  'between',
  'axis',
  'border',
]);

const mention = z.discriminatedUnion('is', [
  z.strictObject({
    ...span,
    is: z.literal('place'),
    role,
    geoPrecision: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    place,
    /** Kinds that are as right as the place's own: "le gouverneur de Mopti". */
    kinds: z.array(z.enum(PLACE_KINDS)).optional(),
    /** Where the words put what happened, if not at the place: "à 30 km au nord de X". */
    put: z.strictObject({ lat: z.number(), lon: z.number(), withinKm: z.number().positive() }).optional(),
  }),
  z.strictObject({ ...span, is: z.literal('abstain'), role }),
  z.strictObject({ ...span, is: z.literal('none') }),
]);

const text = z.strictObject({
  id: z.string(),
  lang: z.enum(['fr', 'en']),
  publishedAt: z.iso.date(),
  source: z.string().optional(),
  text: z.string(),
  mentions: z.array(mention),
});

export type GoldText = z.infer<typeof text>;
export type GoldMention = GoldText['mentions'][number];
export type GoldPlace = Extract<GoldMention, { is: 'place' }>;

/** The annotated texts, in file order. */
export function readPlaceGold(): readonly GoldText[] {
  const path = join(import.meta.dirname, 'mentions.jsonl');
  return readJsonLines(path, readFileSync(path, 'utf8'), (value) => text.parse(value));
}

/** Every second text serves calibration, the others test it. */
export const halfOf = (index: number): 'fit' | 'test' => (index % 2 === 0 ? 'fit' : 'test');

/** The built-in places, with the villages of Mali that share a name of the gold set as an import. */
export function benchGazetteer(): Gazetteer {
  const namesakes = parseRows(readFileSync(join(import.meta.dirname, 'namesakes.tsv'), 'utf8'));
  const rows = namesakes.map((namesake) => ({ place: namesake, source: 0 }));
  const imported = openImported(buildIndex(rows, [], digest));
  return createGazetteer([builtinPlaces()], { countries: COUNTRIES, imported });
}
