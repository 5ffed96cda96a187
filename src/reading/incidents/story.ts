import { addDays, daysBetween } from '../../core/calendar.ts';
import type { When } from '../../core/findings.ts';
import { asDeadOfProtests } from '../types/crowds.ts';
import type { Draft, Frame } from '../frames/draft.ts';
import { placeOfDraft } from '../places/draft-place.ts';
import { fitOf, isCountry, isWide } from '../places/fits.ts';
import { violentFamilies } from '../types/kinds.ts';
import { fitness, isKillingOnly, isWeaponOf } from './kinship.ts';
import { hindranceOf } from '../frames/opening.ts';
import type { ReadingRule } from '../rules/index.ts';
import type { Trace } from '../trace.ts';
import { historyOf } from './history.ts';

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
  const held: Held = { frame: null };
  for (let i = 0; i < frames.length;) {
    const told = frames.slice(i, endOfList(frames, i));
    const spells = (told[0]!.isListing && spellsOut(focus)) || continuesList(told, drafts);
    const placed = told
      .map((frame) => tellOf(frame, drafts, focus, publishedAt, spells, held, trace))
      .filter((d) => d !== null);
    if (placed.length > 1) shareGroup(placed, drafts);
    const first = placed[0];
    if (first)
      focus = placed.length > 1 ? placed : focus.includes(first) && told[0]!.place === null ? focus : [first];
    i += told.length;
  }
  return drafts;
}

/** What was told last and said too little to open an incident by itself. */
interface Held {
  frame: Frame | null;
}

const HOLDING: ReadonlySet<ReadingRule> = new Set(['story.too-little', 'story.mention']);

/** "Des hommes armés ont encerclé le campement. Trois pêcheurs ont été abattus.": the first says who did the second. */
const isLeadTo = (lead: Frame, told: Frame): boolean =>
  (lead.family === told.family || isHalted(lead, told)) &&
  told.sentence - lead.sentence === 1 &&
  (lead.when === null || told.when === null || daysBetween(lead.when.end, told.when.start) <= 0) &&
  fitOf(lead.place, told.place) !== 'apart' &&
  ((lead.agents.length > 0 && told.agents.length === 0) ||
    (lead.tolls.length > 0 && told.tolls.length === 0));

/** "Armed men stopped a bus. Five passengers were taken away." */
const isHalted = (lead: Frame, told: Frame): boolean =>
  told.family === 'abduction' && lead.family === 'assault' && lead.tolls.length === 0;

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
  told: Frame,
  drafts: Draft[],
  focus: readonly Draft[],
  publishedAt: string | null,
  spells: boolean,
  held: Held,
  trace: Trace | null,
): Draft | null {
  const frame = asDeadOfProtests(told, drafts);
  const leave = (rule: ReadingRule): null => {
    trace?.leave(rule, frame);
    return null;
  };
  if (frame.isHabitual && frame.tolls.length === 0) return leave('story.habit');
  if (saysNothing(frame)) return leave('story.passing-word');
  const history = historyOf(frame, publishedAt, drafts);
  const background = history !== null;
  const best = bestDraft(frame, drafts, focus, background) ?? claimedDraft(frame, drafts, focus, background);
  if (best && frame.isClaim && best.when && frame.when && frame.when.start > best.when.end) {
    absorb(best, { ...frame, when: null, hour: null }, focus);
    trace?.because(frame.evidence, 'story.told-again', frame, 'told');
    return best;
  }
  if (best) {
    // "kidnapped last month … seized when gunmen raided it on 21 November": a day tells how old it is.
    if (!background && frame.when?.timePrecision === 1) best.background = false;
    absorb(best, frame, focus);
    trace?.because(frame.evidence, 'story.told-again', frame, 'told');
    return best;
  }
  const isToldOn =
    background && frame.when === null && focus[0]?.background === true && frame.tolls.length > 0;
  const [latest] = focus;
  if (latest && areDrivenOut(frame) && wasDriven(latest, frame)) {
    absorb(latest, { ...frame, place: null, when: null, hour: null }, focus);
    trace?.because(frame.evidence, 'story.told-again', frame, 'told');
    return latest;
  }
  const hindrance = spells || isToldOn ? null : hindranceOf(frame, background, drafts, focus);
  if (hindrance) {
    if (HOLDING.has(hindrance) && !background) held.frame = frame;
    return leave(hindrance);
  }
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
  if (held.frame && isLeadTo(held.frame, frame)) absorb(draft, held.frame, []);
  held.frame = null;
  if (trace) {
    const opening = isToldOn ? 'story.recalled-on' : spells ? 'story.list' : 'story.opens';
    trace.because(frame.evidence, opening, frame, 'told');
    if (history) trace.because(frame.evidence, history, frame, 'background');
  }
  if (isToldOn) draft.when = focus[0]?.when ?? null;
  if (draft.place === null && !frame.isHeadline) draft.placedWith = focus[0] ?? null;
  return draft;
}

/** How many sentences behind the deed the figure of those whom it drove out may stand. */
const DRIVEN_REACH = 3;

/** "Some 9,400 people have since crossed into Chad": a figure with no deed of its own, wherever they went. */
const areDrivenOut = (frame: Frame): boolean =>
  frame.sightings.length === 0 &&
  frame.tolls.length > 0 &&
  frame.tolls.every((t) => t.effect === 'displaced' && t.tense === 'none');

const wasDriven = (draft: Draft, frame: Frame): boolean =>
  !draft.background &&
  violentFamilies.has(draft.family) &&
  draft.frames.some((f) => frame.sentence - f.sentence <= DRIVEN_REACH);

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

function bestDraft(
  frame: Frame,
  drafts: readonly Draft[],
  focus: readonly Draft[],
  background: boolean,
): Draft | null {
  let best: { draft: Draft; score: number } | null = null;
  for (const draft of drafts) {
    const score = fitness(frame, draft, focus, background);
    if (isElsewhere(frame, draft, focus)) continue;
    // The latest told of, but of one list its first.
    const wins =
      !best ||
      score > best.score ||
      (score === best.score && (draft.group === null || draft.group !== best.draft.group));
    if (score > 0 && wins) best = { draft, score };
  }
  return best?.draft ?? null;
}

/** "… opened fire in B; the pastor was taken": a new deed without a place is at the town just told of, not at one before it. */
function isElsewhere(frame: Frame, draft: Draft, focus: readonly Draft[]): boolean {
  const [told] = focus;
  return (
    told !== undefined &&
    !focus.includes(draft) &&
    frame.place === null &&
    frame.when === null &&
    !frame.isDefinite &&
    !frame.isNominal &&
    frame.strength === 'strong' &&
    frame.family !== told.family &&
    violentFamilies.has(told.family) &&
    !told.background &&
    frame.sentence - (told.frames.at(-1)?.sentence ?? 0) <= 1 &&
    fitOf(placeOfDraft(draft), placeOfDraft(told)) === 'apart'
  );
}

/** A claim comes days, not months, after the deed. */
const CLAIM_DAYS = 14;

/** "Le groupe a revendiqué vendredi l’attaque": the incident told before that is claimed on a later day. */
function claimedDraft(
  frame: Frame,
  drafts: readonly Draft[],
  focus: readonly Draft[],
  background: boolean,
): Draft | null {
  const { when } = frame;
  if (!frame.isClaim || !when) return null;
  const earlier = drafts.filter(
    (d) => d.when !== null && d.when.end < when.start && daysBetween(d.when.end, when.start) <= CLAIM_DAYS,
  );
  return bestDraft({ ...frame, when: null }, earlier, focus, background);
}

function absorb(draft: Draft, frame: Frame, focus: readonly Draft[]): void {
  if (
    draft.family === 'assault' &&
    (frame.family === 'air' || frame.family === 'ied') &&
    ((frame.isDefinite && isKillingOnly(draft)) || isWeaponOf(frame, draft))
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
