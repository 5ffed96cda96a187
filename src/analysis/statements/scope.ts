/** How far a telling reaches: which places and which things of a measure it is of. */
import type { MeasureObject } from '../../core/analysis/statements.ts';
import type { Draft } from './draft.ts';
import type { Mention } from './mentions.ts';
import { extentKm, isSamePlace, overlaps, type Placed } from './places.ts';

/** A place and a thing that a measure bears on; null: everywhere, everything. */
export interface Scope {
  readonly place: Placed | null;
  readonly object: MeasureObject | null;
}

/** What a measure consists of, place by place and thing by thing. */
export function scopesOf({ places, objects, isWhole }: Draft): readonly Scope[] {
  const things = [...(isWhole || objects.size === 0 ? [null] : []), ...objects];
  const where = places.length === 0 ? [null] : places;
  return where.flatMap((place) => things.map((object) => ({ place, object })));
}

/** Whether a telling is of that place and thing at all. */
export function touches(mention: Mention, { place, object }: Scope): boolean {
  const isThere =
    mention.places.length === 0 || place === null || mention.places.some((q) => overlaps(place, q));
  return isThere && (mention.objects.length === 0 || object === null || mention.objects.includes(object));
}

/** Whether a lifting leaves nothing of that place and thing: one in a town leaves the rest of its region, one of buses the rest. */
export function coversAll(mention: Mention, { place, object }: Scope): boolean {
  const isEverywhere =
    mention.places.length === 0 || (place !== null && mention.places.some((q) => holds(q, place)));
  const isEverything = mention.objects.length === 0 || (object !== null && mention.objects.includes(object));
  // What may go out again at night says how a curfew ends, not how much of it.
  return isEverywhere && (isEverything || mention.families.includes('curfew'));
}

const holds = (wide: Placed, place: Placed): boolean =>
  isSamePlace(wide, place) || (extentKm(wide) >= extentKm(place) && overlaps(wide, place));

/** Whether liftings since it was last laid down have left nothing of a measure. */
export function isAllLifted(draft: Draft): boolean {
  const lastLaid = draft.tellings.reduce(
    (day, { role, mention }) => (role === 'renewal' && mention.day > day ? mention.day : day),
    '',
  );
  const liftings = draft.tellings.filter((t) => t.role === 'lifting' && t.mention.day >= lastLaid);
  return scopesOf(draft).every((scope) => liftings.some(({ mention }) => coversAll(mention, scope)));
}
