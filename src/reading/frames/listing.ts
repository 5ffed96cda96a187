import type { Reading } from '../reading.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Anchor } from './anchors.ts';
import { inRange } from '../annotation/annotate.ts';
import type { Frame } from './draft.ts';
import { framesOf } from './frame.ts';
import { withListFellows } from '../places/list-fellows.ts';
import { LONG_LIST } from '../places/places.ts';
import type { Attribution } from '../statements/speakers.ts';

/** A list of towns in a sentence that tells of nothing itself may spell out the places of what was just told. */
export function listing(
  reading: Reading,
  sentence: Sentence,
  candidates: readonly number[],
  attributions: readonly Attribution[],
  previous: string | null,
): Frame[] {
  const { notes } = reading;
  if (inRange(notes.statements, sentence.first, sentence.last).length > 0) return [];
  const first = candidates.find((c) => reading.toponyms[c]!.listId !== null);
  if (first === undefined) return [];
  const places = withListFellows(notes, first, candidates, reading.toponyms);
  if (places.length < LONG_LIST || places.some((c) => reading.toponyms[c]!.place.geoPrecision === 3))
    return [];
  const anchor: Anchor = { ...reading.toponyms[first]!, family: 'assault', sighting: null, toll: null };
  return framesOf(
    reading,
    sentence,
    { family: 'assault', places, anchors: [anchor] },
    attributions,
    [],
    previous,
  ).map((f) => ({
    ...f,
    strength: 'mention' as const,
    kinds: ['attack' as const],
    isListing: true,
  }));
}
