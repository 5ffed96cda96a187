import type { Draft } from '../frames/draft.ts';

/** Where an incident happened: its own place, or that of the one told before it ("in the city", "y"). */
export function placeOfDraft(draft: Draft): Draft['place'] {
  let from: Draft | null | undefined = draft;
  while (from && !from.place) from = from.placedWith;
  return from?.place ?? null;
}
