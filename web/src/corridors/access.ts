import type { AccessAnswer } from '../../../src/core/road-desk.ts';
import type { AccessState, PlaceAccess, RoadDetour } from '../../../src/core/roads.ts';
import type { Lang } from '../messages/language.svelte.ts';

/** What matters most first: who is cut off. */
export const STATE_ORDER: readonly AccessState[] = ['cut_off', 'uncertain', 'reached', 'unconnected'];

export type Bound = 'usual' | 'optimistic' | 'pessimistic';

/** The ways that a state leaves to be told: of a place that is cut off there is only the one that it had. */
export const BOUNDS_OF: Readonly<Record<AccessState, readonly Bound[]>> = {
  cut_off: ['usual'],
  uncertain: ['usual', 'optimistic'],
  reached: ['usual', 'optimistic', 'pessimistic'],
  unconnected: [],
};

/** Places by state, alphabetically within one: no order of importance is meant. */
export function placesByState(
  answer: AccessAnswer,
  lang: Lang,
): ReadonlyMap<AccessState, readonly PlaceAccess[]> {
  const { compare } = new Intl.Collator(lang);
  return new Map(
    STATE_ORDER.map((state) => [
      state,
      answer.places
        .filter((place) => place.state === state && !answer.hubs.includes(place.node))
        .toSorted((a, b) => compare(a.name, b.name)),
    ]),
  );
}

/** Whether a way is another one than usual. */
export function isLonger(detour: RoadDetour | null): detour is RoadDetour {
  return detour !== null && (detour.km !== 0 || detour.hours !== 0);
}

/** A difference with its sign: "+120", "−2". */
export function signed(n: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { signDisplay: 'exceptZero' }).format(n);
}
