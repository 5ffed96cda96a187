import type { Document } from '../language/document.ts';
import { placedWithin } from './locate.ts';
import type { Toponym } from './toponym.ts';

/** How far from the middle of its town a quarter may lie, in km. */
const QUARTER_KM = 10;

/**
 * "the mosque in the al-Daraja neighbourhood", after a town: a quarter that no list knows lies in the town named last
 * before it, and has that town's position and areas. Its name and its openness (`placeId` null) stay.
 */
export function placeQuarters(toponyms: readonly Toponym[]): Toponym[] {
  let town: Toponym | null = null;
  return toponyms.map((t) => {
    if (t.kind === 'settlement' && t.place.placeId !== null && t.place.geoPrecision === 1) town = t;
    const isLost = t.kind === 'quarter' && t.place.placeId === null && t.place.lat === null;
    if (!isLost || town === null) return t;
    const { lat, lon, country, admin1, admin2 } = (town as Toponym).place;
    const place = { ...t.place, lat, lon, country, admin1, admin2, radiusKm: QUARTER_KM };
    return {
      ...t,
      place,
      reasons: [...t.reasons, `a quarter of ${(town as Toponym).place.name}, named before it`],
    };
  });
}

/** Words before the place that opens a sentence: "Also", "—". */
const OPENING_GAP = 1;

const AREAS: ReadonlySet<string> = new Set(['admin1', 'admin2', 'admin3', 'region']);

/**
 * "In Rutshuru territory, three people were killed at Kasoko": a spot that no list knows lies in the area that opens its
 * sentence. A town that does so may be where somebody spoke.
 */
export function placeFramed({ sentences, sentenceOf }: Document, toponyms: readonly Toponym[]): Toponym[] {
  let frame: { readonly area: Toponym; readonly sentence: number } | null = null;
  return toponyms.map((t) => {
    const sentence = sentenceOf[t.first] ?? 0;
    const opens = t.phraseFirst - (sentences[sentence]?.first ?? 0) <= OPENING_GAP;
    if (opens && t.relation === 'in' && t.place.placeId !== null && AREAS.has(t.kind ?? ''))
      frame = { area: t, sentence };
    const isLost =
      t.place.placeId === null &&
      t.place.lat === null &&
      t.place.alternatives.length === 0 &&
      PLACED.has(t.relation);
    if (!isLost || frame?.sentence !== sentence) return t;
    const { area } = frame;
    return {
      ...t,
      place: placedWithin(t.place, area.place, area.kind),
      reasons: [...t.reasons, `in ${area.place.name}, which opens the sentence`],
    };
  });
}

const PLACED: ReadonlySet<string> = new Set(['in', 'near', 'offset']);
