/** Which measure a lifting ends, and how much of it. */
import { daysBetween } from '../../core/calendar.ts';
import { addTelling, openDraft, type Draft } from './draft.ts';
import { FAMILIES, SUPPLIES } from './families.ts';
import { actorFit, placeFit } from './fits.ts';
import type { Mention } from './mentions.ts';
import { becauseOf } from './reasons.ts';
import { isAllLifted } from './scope.ts';

/** An end told again within so many days is the same one. */
const SAME_END_DAYS = 30;

/**
 * Takes a lifting or easing into each measure that it names. One that fits none is of a measure whose beginning the record does
 * not have.
 */
export function endWith(mention: Mention, drafts: Draft[]): void {
  const ended = meantBy(
    mention,
    drafts.filter((draft) => canEnd(mention, draft)),
  );
  for (const draft of ended) {
    const isOwn = actorFit(mention.record.actorId, draft.actorId) !== null;
    const role = mention.isEasing || !isOwn ? 'easing' : 'lifting';
    addTelling(draft, { mention, role, reason: becauseOf(mention, draft, role) });
    // What is let go of a measure on everything has had a life of its own.
    if (draft.isWhole && draft.family !== 'curfew')
      for (const object of mention.objects) draft.objects.add(object);
    if (role === 'lifting' && isAllLifted(draft)) draft.endedOn = mention.day;
  }
  if (ended.length === 0) openEnded(mention, drafts);
}

/**
 * Of the measures that a lifting may end: its author's own before others', those that are still heard of before lapsed ones, those
 * that name its object before those on everything; all of them where it names places, else the latest.
 */
function meantBy(mention: Mention, fitting: readonly Draft[]): readonly Draft[] {
  const { record, day, objects, places } = mention;
  const isHeard = (d: Draft): boolean => daysBetween(d.heard, day) <= FAMILIES[d.family].silenceDays;
  const own = preferred(fitting, (d) => actorFit(record.actorId, d.actorId) !== null);
  const heard = preferred(own, isHeard);
  const named = preferred(heard, (d) => objects.some((o) => d.objects.has(o)));
  return places.length > 0 && named.some(isHeard) ? named : latestOf(named);
}

function preferred(drafts: readonly Draft[], isBetter: (draft: Draft) => boolean): readonly Draft[] {
  const better = drafts.filter(isBetter);
  return better.length > 0 ? better : drafts;
}

function latestOf(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.toSorted((a, b) => (a.heard < b.heard ? 1 : a.heard > b.heard ? -1 : 0))[0];
  return last ? [last] : [];
}

function canEnd(mention: Mention, draft: Draft): boolean {
  const from = draft.announced?.day ?? draft.heard;
  if (mention.day < from) return false;
  if (draft.endedOn !== null && daysBetween(draft.endedOn, mention.day) > SAME_END_DAYS) return false;
  // Long after its last mention, a lifting still ends it: that is how one learns that it held.
  const fit = actorFit(mention.record.actorId, draft.actorId);
  const place = placeFit(mention, draft);
  if (place === null || (fit === null && place !== 'same')) return false;
  return namesFamily(mention, draft) && namesObject(mention, draft) && (place === 'same' || fit === 'same');
}

function namesFamily({ families, objects }: Mention, draft: Draft): boolean {
  // "Lorries may pass again": told by what may, not by what ends.
  if (families.length === 0) return draft.family !== 'threat' && objects.length > 0;
  if (families.includes(draft.family)) return true;
  const isSupply = (all: Iterable<(typeof objects)[number]>): boolean =>
    [...all].some((o) => SUPPLIES.has(o));
  if (draft.family === 'blockade') return families.includes('ban') && isSupply(objects);
  return draft.family === 'ban' && families.includes('blockade') && isSupply(draft.objects);
}

function namesObject({ objects, families }: Mention, draft: Draft): boolean {
  if (objects.length === 0 || objects.some((o) => draft.objects.has(o))) return true;
  const isOfTraffic = objects.some((o) => SUPPLIES.has(o));
  if (draft.family === 'blockade')
    return isOfTraffic && (draft.isWhole || draft.objects.size === 0 || families.includes('blockade'));
  if (draft.family === 'curfew') return families.includes('curfew') || objects.every((o) => o === 'roads');
  return draft.objects.size === 0;
}

function openEnded(mention: Mention, drafts: Draft[]): void {
  const [family] = mention.families;
  if (family === undefined || family === 'threat' || mention.places.length === 0) return;
  const role = mention.isEasing ? 'easing' : 'lifting';
  const draft = openDraft(mention, family, { mention, role, reason: becauseOf(mention, null, role) });
  draft.places = mention.places;
  for (const object of mention.objects) draft.objects.add(object);
  draft.isWhole = mention.objects.length === 0;
  draft.actorId = mention.record.actorId;
  if (role === 'lifting') draft.endedOn = mention.day;
  drafts.push(draft);
}
