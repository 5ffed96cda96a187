import { addDays, daysBetween } from '../core/calendar.ts';
import type { When } from '../core/findings.ts';
import type { Draft, Frame } from './draft.ts';
import { violentFamilies, type Family } from './kinds.ts';
import { fitOf, isCountry, isWide, type PlaceFit } from './places.ts';
import type { ReadingRule } from './rules/index.ts';
import type { Trace } from './trace.ts';

/** An event as old as this before publication is history where the pluperfect tells it … */
const HISTORY_DAYS = 14;
/** … and one older than this in any tense, unless the report begins with it. */
const OLD_DAYS = 60;

/**
 * Merges frames, in text order, into incidents: one place, one day, one kind of engagement.
 * @param publishedAt ISO day, or null
 */
export function tellStory(
  frames: readonly Frame[],
  publishedAt: string | null,
  trace: Trace | null = null,
): Draft[] {
  const drafts: Draft[] = [];
  let focus: Draft[] = [];
  for (let i = 0; i < frames.length;) {
    const told = frames.slice(i, endOfList(frames, i));
    const spells = (told[0]!.isListing && spellsOut(focus)) || continuesList(told, drafts);
    const placed = told
      .map((frame) => tellOf(frame, drafts, focus, publishedAt, spells, trace))
      .filter((d) => d !== null);
    if (placed.length > 1) shareGroup(placed, drafts);
    const first = placed[0];
    if (first)
      focus = placed.length > 1 ? placed : focus.includes(first) && told[0]!.place === null ? focus : [first];
    i += told.length;
  }
  return drafts;
}

function endOfList(frames: readonly Frame[], at: number): number {
  const { list } = frames[at]!;
  let end = at + 1;
  while (list !== null && end < frames.length && frames[end]!.list === list) end++;
  return end;
}

function shareGroup(drafts: readonly Draft[], all: readonly Draft[]): void {
  const known = drafts.find((d) => d.group !== null)?.group;
  const group = known ?? Math.max(-1, ...all.map((d) => d.group ?? -1)) + 1;
  for (const draft of drafts) draft.group ??= group;
}

/** Adds the frame to the incident that it tells of, or opens one; null where it tells of nothing tellable. */
function tellOf(
  frame: Frame,
  drafts: Draft[],
  focus: readonly Draft[],
  publishedAt: string | null,
  spells: boolean,
  trace: Trace | null,
): Draft | null {
  const leave = (rule: ReadingRule): null => {
    trace?.leave(rule, frame);
    return null;
  };
  if (frame.isHabitual && frame.tolls.length === 0) return leave('story.habit');
  if (saysNothing(frame)) return leave('story.passing-word');
  const history = historyOf(frame, publishedAt, drafts.length === 0);
  const background = history !== null;
  const best = bestDraft(frame, drafts, focus, background);
  if (best) {
    absorb(best, frame, focus);
    trace?.because(frame.evidence, 'story.told-again', frame, 'told');
    return best;
  }
  const isToldOn =
    background && frame.when === null && focus[0]?.background === true && frame.tolls.length > 0;
  const hindrance = spells || isToldOn ? null : hindranceOf(frame, background, drafts, focus);
  if (hindrance) return leave(hindrance);
  const draft: Draft = {
    index: drafts.length,
    family: frame.family,
    frames: [],
    place: null,
    placedWith: null,
    when: null,
    background,
    group: null,
  };
  drafts.push(draft);
  absorb(draft, frame, []);
  if (trace) {
    const opening = isToldOn ? 'story.recalled-on' : spells ? 'story.list' : 'story.opens';
    trace.because(frame.evidence, opening, frame, 'told');
    if (history) trace.because(frame.evidence, history, frame, 'background');
  }
  if (isToldOn) draft.when = focus[0]?.when ?? null;
  if (draft.place === null && !frame.isHeadline) draft.placedWith = focus[0] ?? null;
  return draft;
}

/** A passing word of an attack ("ces assauts") without a place, a time, a party or a figure. */
function saysNothing(frame: Frame): boolean {
  const { place, when, hour, agents, patients, targets, tolls, outcomes } = frame;
  const isBare =
    !place &&
    !when &&
    !hour &&
    tolls.length + agents.length + patients.length + targets.length + outcomes.length === 0;
  return isBare && frame.strength !== 'strong' && !frame.isListing;
}

/** Whether a bare list of places spells out what was told last: "sept localités" of an area, or more of a list. */
const spellsOut = (focus: readonly Draft[]): boolean =>
  focus.some(
    (d) =>
      !d.background &&
      violentFamilies.has(d.family) &&
      (d.place === null || d.place.geoPrecision === 3 || d.group !== null),
  );

/** "… selon des habitants de A, B et C" after an attack on A and B: the list goes on with what was told of them. */
function continuesList(told: readonly Frame[], drafts: readonly Draft[]): boolean {
  if (told.length < 2) return false;
  const isKnown = (frame: Frame): boolean =>
    drafts.some(
      (d) =>
        d.group !== null &&
        !d.background &&
        d.family === frame.family &&
        fitOf(frame.place, placeOfDraft(d)) === 'same',
    );
  return told.filter(isKnown).length >= 2;
}

/** Where an incident happened: its own place, or that of the one told before it ("in the city", "y"). */
export function placeOfDraft(draft: Draft): Draft['place'] {
  return draft.place ?? (draft.placedWith ? placeOfDraft(draft.placedWith) : null);
}

/** Why a frame is history rather than the report's news; null where it is news. */
function historyOf(frame: Frame, publishedAt: string | null, isFirst: boolean): ReadingRule | null {
  const asTold = (holds: boolean): ReadingRule | null => (holds ? 'history.pluperfect' : null);
  if (frame.when && publishedAt) {
    const age = daysBetween(frame.when.end, publishedAt);
    if (frame.when.timePrecision === 3 && age > 20 && !isFirst) return 'history.period';
    if (age > OLD_DAYS) return !isFirst || frame.isPluperfect || age > 400 ? 'history.old' : null;
    if (age >= HISTORY_DAYS) return asTold(frame.isPluperfect);
    return asTold(frame.when.timePrecision === 3 && age > 5 && frame.isPluperfect);
  }
  return asTold(frame.isPluperfect && !isFirst);
}

/** Why a frame says too little to open an incident of its own; null where it says enough. */
function hindranceOf(
  frame: Frame,
  background: boolean,
  drafts: readonly Draft[],
  focus: readonly Draft[],
): ReadingRule | null {
  if (frame.isHabitual && !frame.when) return 'story.habit';
  if (background)
    return frame.when !== null &&
      frame.strength !== 'mention' &&
      (frame.place !== null || frame.tolls.length > 0)
      ? null
      : 'story.history-undated';
  if (frame.strength === 'mention' && !isFurtherDeath(frame, drafts)) return 'story.mention';
  if ((frame.family === 'release' || frame.family === 'arrest') && frame.tolls.length === 0 && !frame.when)
    return 'story.nobody-counted';
  const isLive = drafts.some((d) => !d.background);
  // Police news: an arrest counts beside political violence or of an armed actor.
  if (frame.family === 'arrest' && !isLive && ![...frame.agents, ...frame.patients].some(isFighter))
    return 'story.police-news';
  // A weak verb ("hit", "toucher") tells of violence only with somebody who did or suffered it.
  if (
    frame.strength === 'weak' &&
    frame.agents.length === 0 &&
    frame.tolls.length === 0 &&
    (frame.targets.length === 0 || !frame.place) &&
    !(frame.isAttempt && frame.place?.geoPrecision === 1)
  )
    return 'story.weak';
  // "several attacks in Nigeria and Somalia" tells of none of them.
  if (frame.isVague && frame.when?.timePrecision === 3) return 'story.vague';
  if (
    frame.isVague &&
    frame.when === null &&
    frame.tolls.length === 0 &&
    frame.agents.length === 0 &&
    (frame.place?.geoPrecision ?? 3) === 3 &&
    !frame.isTogether
  )
    return 'story.vague';
  const isThere =
    frame.place === null &&
    frame.when !== null &&
    (focus[0] ? (placeOfDraft(focus[0])?.geoPrecision ?? 3) < 3 : false);
  const score =
    (isThere ? 1 : 0) +
    (frame.strength === 'strong' ? 1 : 0) +
    (frame.place ? (frame.place.geoPrecision === 3 ? 1 : 2) : 0) +
    (frame.when ? 1 : 0) +
    (frame.agents.length > 0 ? 1 : 0) +
    (frame.tolls.length > 0 ? 2 : 0) +
    (frame.targets.length > 0 ? 1 : 0);
  // A protest is told by its verb alone; its place is the one at hand.
  const isOpening =
    !isLive && frame.strength === 'strong' && (frame.targets.length > 0 || frame.agents.length > 0);
  const isLead = !isLive && frame.isHeadline && frame.strength === 'strong' && !frame.isVague;
  // … and so is a mine that a vehicle went over.
  const isTold =
    frame.family === 'protest' ||
    (frame.family === 'ied' && isLive && !frame.isNominal && frame.targets.length > 0);
  const least = isLead ? 1 : isTold || isOpening ? 2 : 3;
  return score >= (frame.isDefinite ? least + 1 : least) ? null : 'story.too-little';
}

/** "Vendredi déjà, sept policiers étaient tombés près d’Alkoma": beside violence, deaths with a day and a place are more of it. */
const isFurtherDeath = (frame: Frame, drafts: readonly Draft[]): boolean =>
  frame.when !== null &&
  (frame.place?.geoPrecision ?? 3) < 3 &&
  frame.tolls.some((t) => t.effect === 'killed') &&
  drafts.some((d) => !d.background && violentFamilies.has(d.family));

function bestDraft(
  frame: Frame,
  drafts: readonly Draft[],
  focus: readonly Draft[],
  background: boolean,
): Draft | null {
  let best: { draft: Draft; score: number } | null = null;
  for (const draft of drafts) {
    const score = fitness(frame, draft, focus, background);
    // The latest told of, but of one list its first.
    const wins =
      !best ||
      score > best.score ||
      (score === best.score && (draft.group === null || draft.group !== best.draft.group));
    if (score > 0 && wins) best = { draft, score };
  }
  return best?.draft ?? null;
}

const isFighter = (a: { readonly side: string; readonly id: string }): boolean =>
  a.side === 'armed' || (a.side === 'state' && !a.id.includes('police'));

const PLACE_SCORE: Readonly<Record<PlaceFit, number>> = {
  same: 6,
  inside: 3,
  around: 3,
  open: 2,
  apart: -100,
};

/** Above 0: the frame may tell of the draft's incident; the greater the likelier. */
function fitness(frame: Frame, draft: Draft, focus: readonly Draft[], background: boolean): number {
  const kin = kinship(frame, draft.family, isKillingOnly(draft)) ?? (isSameTaking(frame, draft) ? 2 : null);
  if (kin === null) return 0;
  const placeFit = fitOf(frame.place, placeOfDraft(draft));
  const days = isEndOfSiege(frame, draft) ? 'same' : dayFit(frame.when, draft.when);
  if (placeFit === 'apart' || days === 'apart') return 0;
  if (background !== draft.background && !(days === 'same' || (placeFit === 'same' && frame.when === null)))
    return 0;
  // A second, undated event elsewhere in the same area is not the first told again.
  if (placeFit === 'inside' && (placeOfDraft(draft)?.geoPrecision ?? 3) < 3 && !frame.isDefinite) return 0;
  const inFocus = focus.includes(draft) ? 2 : 0;
  return kin + PLACE_SCORE[placeFit] + (days === 'same' ? 3 : 1) + inFocus + likeness(frame, draft);
}

/** "Troops regained control of the hotel yesterday morning": the end of the assault of the evening before. */
function isEndOfSiege(frame: Frame, draft: Draft): boolean {
  if (draft.family !== 'assault' || frame.family !== 'assault' || !frame.when || !draft.when) return false;
  return (
    frame.kinds[0] === 'retake' && frame.place === null && daysBetween(draft.when.end, frame.when.start) === 1
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

const isKillingOnly = (draft: Draft): boolean =>
  draft.frames.every((f) => f.kinds.every((k) => k === 'killing') || f.strength === 'mention');

/** How close the frame's kind is to an incident's family; null where they are different incidents. */
function kinship(frame: Frame, family: Family, onlyKills: boolean): number | null {
  // A car bomb at the gate opens the assault on the camp.
  const isOpeningBlast = frame.means.includes('suicide_vehicle');
  if (frame.family === family) return 2;
  const refersBack = frame.strength === 'mention' || (frame.isDefinite && frame.family === 'assault');
  if (refersBack && violentFamilies.has(family)) return 1;
  // The dead of a strike or a mine are told with "tués" alone.
  const isBareKilling = frame.kinds.every((k) => k === 'killing' || k === 'explosion' || k === 'demolition');
  if (isBareKilling && (family === 'air' || family === 'ied')) return 1;
  // "killed 43 … in the drone strike": killings told first are those of the strike told next, where all else fits.
  const isStrike = frame.family === 'air' || frame.family === 'ied';
  if (isStrike && frame.isDefinite && family === 'assault' && onlyKills) return 1;
  // People taken by forces and found dead are one incident, told as arrest and as killing.
  if (isArrestAndKilling(frame.family, family)) return 1;
  if (family === 'assault' && frame.family === 'ied' && isOpeningBlast) return 1;
  // A raid is told of again by its hostages, but not the other way round.
  return null;
}

const isArrestAndKilling = (a: Family, b: Family): boolean =>
  (a === 'arrest' && b === 'assault') || (a === 'assault' && b === 'arrest');

function dayFit(a: When | null, b: When | null): 'same' | 'open' | 'apart' {
  if (!a || !b) return 'open';
  return a.start <= b.end && b.start <= a.end ? 'same' : 'apart';
}

function absorb(draft: Draft, frame: Frame, focus: readonly Draft[]): void {
  if (
    draft.family === 'assault' &&
    (frame.family === 'air' || frame.family === 'ied') &&
    frame.isDefinite &&
    isKillingOnly(draft)
  )
    draft.family = frame.family;
  draft.frames.push(frame);
  // What is told of the action as a whole is told of each of its places; figures stay with one.
  const fellows =
    draft.group !== null && frame.place === null
      ? focus.filter((d) => d !== draft && d.group === draft.group)
      : [];
  for (const fellow of fellows) fellow.frames.push({ ...frame, tolls: [] });
  const isDeadly = frame.kinds.some((k) => k !== 'arson') && frame.tolls.some((t) => t.effect === 'killed');
  if (
    draft.family === 'arrest' &&
    frame.family === 'assault' &&
    (isDeadly || frame.kinds.includes('killing'))
  )
    draft.family = 'assault';
  draft.place = morePrecise(draft.place, frame.place);
  const told =
    draft.group !== null && frame.place === null ? focus.filter((d) => d.group === draft.group) : [draft];
  for (const member of told.length > 0 ? told : [draft]) member.when = narrower(member.when, frame);
}

function morePrecise(a: Draft['place'], b: Draft['place']): Draft['place'] {
  if (!a || !b) return a ?? b;
  // A ring around a town says less than the region.
  if (a.geoPrecision === 3 && isWide(b)) return a;
  if (isWide(a) && b.geoPrecision === 3 && b.admin1 === null && b.placeId !== null && !isCountry(b)) return b;
  if (b.geoPrecision < a.geoPrecision || (b.geoPrecision === 3 && fitOf(b, a) === 'inside')) return b;
  return b.geoPrecision === a.geoPrecision && a.placeId === null && b.placeId !== null ? b : a;
}

function narrower(when: When | null, frame: Frame): When | null {
  const base = narrowest(when, frame.when);
  if (!base || !frame.hour) return base;
  return {
    ...base,
    time: base.time ?? frame.hour.time,
    partOfDay: base.partOfDay ?? frame.hour.partOfDay,
    evidence:
      base.time === null && frame.hour.time !== null
        ? [...base.evidence, ...frame.hour.evidence]
        : base.evidence,
  };
}

function narrowest(a: When | null, b: When | null): When | null {
  if (!a || !b) return a ?? b;
  const keep =
    daysBetween(b.start, b.end) < daysBetween(a.start, a.end) && b.timePrecision <= a.timePrecision ? b : a;
  const other = keep === a ? b : a;
  return {
    ...keep,
    time: keep.time ?? other.time,
    partOfDay: keep.partOfDay ?? other.partOfDay,
    evidence:
      keep.time === null && other.time !== null ? [...keep.evidence, ...other.evidence] : keep.evidence,
  };
}

/** The week that ends on a day: how far a perfect tense ("ont été libérés") reaches back in news. */
export function weekBefore(day: string): { start: string; end: string } {
  return { start: addDays(day, -6), end: day };
}
