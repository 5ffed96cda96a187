import type { Draft } from '../frames/draft.ts';

/** Where an incident happened: its own place, or that of the one told before it ("in the city", "y"). */
export function placeOfDraft(draft: Draft): Draft['place'] {
  return draft.place ?? (draft.placedWith ? placeOfDraft(draft.placedWith) : null);
}
