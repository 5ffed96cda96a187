/** How likely a sentence tells of an incident told of before: kind, place and day of the one against the other. */
import { daysBetween } from '../../core/calendar.ts';
import type { When } from '../../core/findings.ts';
import type { Draft, Frame, SourcedToll } from '../frames/draft.ts';
import { placeOfDraft } from '../places/draft-place.ts';
import { fitOf, isQuarterOf, type PlaceFit } from '../places/fits.ts';
import { violentFamilies, type Family } from '../types/kinds.ts';

const PLACE_SCORE: Readonly<Record<PlaceFit, number>> = {
  same: 6,
  inside: 3,
  around: 3,
  open: 2,
  apart: -100,
};

/** Above 0: the frame may tell of the draft's incident; the greater the likelier. */
export function fitness(frame: Frame, draft: Draft, focus: readonly Draft[], background: boolean): number {
  const kin =
    kinship(frame, draft.family, isKillingOnly(draft)) ??
    (isArrestAndKilling(frame, draft) ? 1 : null) ??
    (isSameTaking(frame, draft)
      ? 2
      : isKilledInTaking(frame, draft) ||
          isMineOfAmbush(frame, draft) ||
          isDeadOfCrackdown(frame, draft) ||
          isDeadOfMob(frame, draft) ||
          isWeaponOf(frame, draft) ||
          isFireThere(frame, draft) ||
          isPerhapsTaken(frame, draft)
        ? 1
        : null);
  if (kin === null) return 0;
  const placeFit = fitOf(frame.place, placeOfDraft(draft));
  const days = isEndOfSiege(frame, draft) ? 'same' : dayFit(frame.when, draft.when);
  if (placeFit === 'apart' || days === 'apart' || isElsewhereThatDay(frame, draft)) return 0;
  if (background !== draft.background && !(days === 'same' || (placeFit === 'same' && frame.when === null)))
    return 0;
  if (isOneOfSeveral(frame, draft, placeFit)) return 0;
  // A second, undated event elsewhere in the same area is not the first told again.
  const at = placeOfDraft(draft);
  const isElsewhereInIt = placeFit === 'inside' && at !== null && at.geoPrecision < 3 && !frame.isDefinite;
  if (isElsewhereInIt && !isQuarterOf(frame.place!, at)) return 0;
  const inFocus = focus.includes(draft) ? 2 : 0;
  return kin + PLACE_SCORE[placeFit] + (days === 'same' ? 3 : 1) + inFocus + likeness(frame, draft);
}

/** "23 were killed in two attacks in the north. In Titao …": a place of its own makes it one of them, not all. */
export const isOneOfSeveral = (frame: Frame, draft: Draft, fit: PlaceFit): boolean =>
  (fit === 'inside' || (fit === 'open' && frame.place !== null)) &&
  !frame.isDefinite &&
  frame.strength === 'strong' &&
  draft.frames.every((f) => f.isSeveral && f.place?.geoPrecision !== 1);

/** "Ten were killed. The same day Welingara was attacked": reckoned from the incident told before, and so another one. */
const isElsewhereThatDay = (frame: Frame, draft: Draft): boolean =>
  frame.when?.anchor === 'event' &&
  frame.place !== null &&
  frame.strength === 'strong' &&
  !frame.isDefinite &&
  placeOfDraft(draft) === null &&
  frame.sentence > (draft.frames.at(-1)?.sentence ?? 0);

/**
 * "Troops regained control of the hotel yesterday morning": the end of the assault of the evening before; what changed
 * hands on that day is taken anew.
 */
function isEndOfSiege(frame: Frame, draft: Draft): boolean {
  if (draft.family !== 'assault' || frame.family !== 'assault' || !frame.when || !draft.when) return false;
  return (
    frame.kinds[0] === 'retake' &&
    draft.frames.every((f) => !f.kinds.includes('capture')) &&
    frame.place === null &&
    daysBetween(draft.when.end, frame.when.start) === 1
  );
}

/** Words without a place go to the incident of their kind: "les affrontements" are not the burning of a factory. */
function likeness(frame: Frame, draft: Draft): number {
  if (frame.place !== null) return 0;
  const kinds = new Set(draft.frames.flatMap((f) => f.kinds));
  const isFight = frame.kinds.includes('clash') || frame.outcomes.length > 0;
  const isProperty = draft.frames.every((f) =>
    f.kinds.every((k) => k === 'arson' || k === 'looting' || k === 'demolition'),
  );
  const shared = frame.kinds.some((k) => kinds.has(k)) ? 1 : 0;
  return shared + (isFight && isProperty ? -4 : 0) + (draft.group !== null && frame.isTogether ? 3 : 0);
}

/** "deux autres enlevés … les deux hommes enlevés": the people taken in the fight are told of again. */
function isSameTaking(frame: Frame, draft: Draft): boolean {
  if (frame.family !== 'abduction' || draft.family !== 'assault' || frame.tolls.length === 0) return false;
  const taken = draft.frames
    .flatMap((f) => f.tolls)
    .filter((t) => t.effect === 'abducted' || t.effect === 'detained');
  return taken.length > 0 && frame.tolls.every((t) => t.isBare || taken.some((k) => k.low === t.low));
}

/** "La police a tiré sur la foule. Trois jeunes sont morts": nobody else is told to have killed. */
const isDeadOfCrackdown = (frame: Frame, draft: Draft): boolean =>
  frame.family === 'assault' &&
  draft.family === 'protest' &&
  frame.kinds.every((k) => k === 'killing' || k === 'gunfire') &&
  frame.agents.every((a) => a.side === 'state' || a.side === 'crowd') &&
  draft.frames.some((f) => f.kinds.includes('crackdown'));

/** "Trois personnes ont été lynchées. L’opposition parle de cinq tués": killed by nobody else, right behind, with no place or day. */
const isDeadOfMob = (frame: Frame, draft: Draft): boolean =>
  frame.family === 'assault' &&
  draft.family === 'lynching' &&
  !draft.background &&
  frame.place === null &&
  frame.when === null &&
  frame.agents.length === 0 &&
  frame.kinds.every((k) => k === 'killing') &&
  frame.tolls.some((t) => t.effect === 'killed') &&
  frame.sentence - (draft.frames.at(-1)?.sentence ?? 0) <= 1;

/** How an attack is told before its weapon is. */
const UNARMED: ReadonlySet<string> = new Set(['attack', 'killing', 'demolition']);

/**
 * "An attack on a hospital killed 70 … A drone hit the emergency department": the weapon of an attack by nobody on the
 * same kind of thing, told right before.
 */
export const isWeaponOf = (frame: Frame, draft: Draft): boolean =>
  (frame.family === 'air' || frame.family === 'ied') &&
  draft.family === 'assault' &&
  !draft.frames.some((f) => f.isAmbush) &&
  draft.frames.every((f) => f.kinds.every((k) => UNARMED.has(k))) &&
  frame.sentence - (draft.frames.at(-1)?.sentence ?? 0) <= 1 &&
  (isClaimedAlone(frame, draft) || isOnSame(frame, draft));

const isOnSame = (frame: Frame, draft: Draft): boolean =>
  draft.frames.every((f) => f.agents.length === 0) &&
  frame.targets.some(
    (t) =>
      t.category !== 'village' && draft.frames.some((f) => f.targets.some((o) => o.category === t.category)),
  );

/** "The group claimed the attack on the camp. Its spokesman says three drones hit it": told before by its claim alone, and by no other. */
const isClaimedAlone = (frame: Frame, draft: Draft): boolean =>
  (frame.place === null || fitOf(frame.place, placeOfDraft(draft)) === 'same') &&
  draft.frames.every((f) => f.isClaim && f.isNominal && f.tolls.length === 0) &&
  frame.agents.every((a) => !a.isNamed || draft.frames.some((f) => f.agents.some((o) => o.id === a.id)));

/** "Pupils were taken. A guard who tried to stop the men was shot dead": one death told of right behind, by nobody else. */
const isKilledInTaking = (frame: Frame, draft: Draft): boolean =>
  frame.family === 'assault' &&
  draft.family === 'abduction' &&
  !draft.background &&
  frame.kinds.every((k) => k === 'killing' || k === 'gunfire') &&
  frame.place === null &&
  frame.when === null &&
  frame.agents.length === 0 &&
  frame.tolls.length > 0 &&
  frame.tolls.every((t) => t.low === 1 && t.high === 1) &&
  frame.sentence - (draft.frames.at(-1)?.sentence ?? 0) <= 2;

/** Sentences from an ambush to how it began. */
const AMBUSH_REACH = 3;

/** "Nine died in an ambush. Their lead vehicle hit a mine, then gunmen opened fire": how the ambush went. */
const isMineOfAmbush = (frame: Frame, draft: Draft): boolean =>
  frame.family === 'ied' &&
  draft.family === 'assault' &&
  draft.frames.some((f) => f.isAmbush && frame.sentence - f.sentence <= AMBUSH_REACH) &&
  frame.place === null &&
  frame.tolls.length === 0;

/** "Several women may have been kidnapped": beside an attack, what is not known is no incident of its own. */
const isPerhapsTaken = (frame: Frame, draft: Draft): boolean =>
  frame.family === 'abduction' &&
  draft.family === 'assault' &&
  !draft.background &&
  frame.certainty === 'hedged' &&
  // "quatre auraient été enlevés": a figure by hearsay is told as one.
  frame.tolls.every((t) => t.isBare || (t.low <= 2 && t.high === null)) &&
  frame.when === null &&
  frame.place === null;

export const isKillingOnly = (draft: Draft): boolean =>
  draft.frames.every(
    (f) => f.kinds.every((k) => k === 'killing' || k === 'demolition') || f.strength === 'mention',
  );

/** "A fuel tank burned and nine soldiers died": what a strike or a mine told right before set on fire. */
const isFireOfBlast = (frame: Frame): boolean =>
  frame.place === null && frame.when === null && frame.agents.length === 0 && isFire(frame);

const isFire = ({ kinds, strength }: Frame): boolean =>
  strength !== 'mention' &&
  kinds.every((k) => k === 'arson' || k === 'killing' || k === 'explosion' || k === 'demolition');

/** "launched drones at Zamzam, where a block burned and five died": what the strike of the same sentence did there. */
const isFireThere = (frame: Frame, draft: Draft): boolean =>
  (draft.family === 'air' || draft.family === 'ied') &&
  draft.frames.at(-1)?.sentence === frame.sentence &&
  fitOf(frame.place, placeOfDraft(draft)) === 'same' &&
  isFire(frame);

/** How close the frame's kind is to an incident's family; null where they are different incidents. */
function kinship(frame: Frame, family: Family, onlyKills: boolean): number | null {
  // A car bomb at the gate opens the assault on the camp.
  const isOpeningBlast = frame.means.includes('suicide_vehicle');
  if (frame.family === family) return 2;
  const refersBack = frame.strength === 'mention' || (frame.isDefinite && frame.family === 'assault');
  if (refersBack && violentFamilies.has(family)) return 1;
  // The dead of a strike or a mine are told with "tués" alone.
  const isBareKilling = frame.kinds.every((k) => k === 'killing' || k === 'explosion' || k === 'demolition');
  if ((isBareKilling || isFireOfBlast(frame)) && (family === 'air' || family === 'ied')) return 1;
  // "killed 43 … in the drone strike": killings told first are those of the strike told next, where all else fits.
  const isStrike = frame.family === 'air' || frame.family === 'ied';
  if (isStrike && frame.isDefinite && family === 'assault' && onlyKills) return 1;
  if (family === 'assault' && frame.family === 'ied' && isOpeningBlast) return 1;
  // A raid is told of again by its hostages, but not the other way round.
  return null;
}

/**
 * People taken by forces and found dead are one incident, told as arrest and as killing. "Dix morts. La police a arrêté
 * trois suspects": who is arrested for it was not killed, and who arrests them did not kill.
 */
function isArrestAndKilling(frame: Frame, draft: Draft): boolean {
  if (frame.family === 'assault' && draft.family === 'arrest')
    return mostOf([frame], 'killed') <= mostOf(draft.frames, 'detained');
  if (frame.family !== 'arrest' || draft.family !== 'assault') return false;
  const doers = new Set(draft.frames.flatMap((f) => f.agents.map((a) => a.id)));
  return (
    frame.isPluperfect ||
    frame.kinds.includes('killing') ||
    (!isOfSuspects(frame, draft) && frame.agents.every((a) => a.side !== 'state' || doers.has(a.id)))
  );
}

/** "A grenade killed two. Three men were picked up": counted as held by nobody who is named, after a deed that no forces may have done. */
const isOfSuspects = ({ agents, tolls, sentence }: Frame, draft: Draft): boolean =>
  agents.length === 0 &&
  // "eight fighters were killed and four captured" in it.
  sentence > draft.frames.at(-1)!.sentence &&
  tolls.some((t) => t.effect === 'detained' && !t.isBare && t.who !== 'armed_group') &&
  draft.frames.some(
    (f) => f.agents.some((a) => a.side === 'armed' || a.side === 'crowd') || f.kinds.includes('grenade'),
  );

/** The greatest figure of an effect; where none is counted, any number may be meant. */
const mostOf = (frames: readonly Frame[], effect: SourcedToll['effect']): number => {
  const counted = frames.flatMap((f) => f.tolls).filter((t) => t.effect === effect && !t.isBare);
  return counted.length > 0 ? Math.max(...counted.map((t) => t.low)) : effect === 'killed' ? 0 : Infinity;
};

function dayFit(a: When | null, b: When | null): 'same' | 'open' | 'apart' {
  if (!a || !b) return 'open';
  return a.start <= b.end && b.start <= a.end ? 'same' : 'apart';
}
