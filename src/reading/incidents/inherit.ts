import type { Incident, Responsibility, When } from '../../core/findings.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type Annotations, hasCue } from '../annotation/annotate.ts';
import { isCrackdown } from '../types/crowds.ts';
import { attackersOf, type Draft } from '../frames/draft.ts';
import { placeOfDraft } from '../places/draft-place.ts';
import { explainResponsibility } from '../explain.ts';
import { fitOf } from '../places/fits.ts';
import { finishIncident } from './incidents.ts';
import { VIOLENT } from '../types/kinds.ts';
import type { Reading } from '../reading.ts';
import { type Accountability } from '../actors/accountability.ts';
import { responsibilityFor } from '../actors/responsibility.ts';
import type { ReadingRule } from '../rules/index.ts';
import { spanOf } from '../span.ts';
import { weekBefore } from './story.ts';
import { placeFor } from '../places/whereabouts.ts';
import { strikesBefore } from '../places/wide-strikes.ts';

export function finish(
  reading: Reading,
  draft: Draft,
  drafts: readonly Draft[],
  said: Accountability,
  publishedAt: string | null,
): Incident {
  const { notes } = reading;
  const accountability = isOfAction(draft, drafts) ? said : withOwnBlame(draft, said);
  const own = attackersOf(draft);
  const inherited = own.some((a) => a.isNamed && a.side !== 'state')
    ? []
    : inheritedAgents(draft, drafts, accountability);
  const toSpan = (m: ActorMention) => spanOf(notes.document, m.first, m.last);
  const perpetrators = [...own, ...inherited].sort((a, b) => Number(b.isNamed) - Number(a.isNamed));
  const responsibility = responsibilityFor(
    draft,
    accountability,
    perpetrators,
    isMain(draft, drafts) && isOfOneKind(draft, drafts),
    drafts,
    toSpan,
  );
  if (notes.trace) explainResponsibility(notes.trace, notes, draft.index, responsibility, accountability);
  return finishIncident(notes, draft, {
    responsibility,
    blamed: blamedBy(responsibility, accountability, perpetrators),
    inherited,
    place: placeFor(reading, draft, drafts),
    when: draft.when ?? inheritedWhen(notes, draft, drafts, publishedAt),
    strikes: strikesBefore(draft, drafts),
    fellows: drafts.filter((d) => d !== draft && d.group !== null && d.group === draft.group),
  });
}

/** The mention of whom an incident is laid to. */
const blamedBy = (
  { by }: Responsibility,
  { claims, strikes, denials, attributions }: Accountability,
  perpetrators: readonly ActorMention[],
): ActorMention | null =>
  [...perpetrators, ...[...claims, ...strikes, ...attributions, ...denials].map((s) => s.by)].find(
    (m) => m.id === by,
  ) ?? null;

/** Whether the incident is part of what the report is about: a live one on the day of the first. */
function isMain(draft: Draft, drafts: readonly Draft[]): boolean {
  const first = drafts.find((d) => !d.background && VIOLENT.has(d.family));
  if (!first || draft.background || !VIOLENT.has(draft.family)) return false;
  return (
    draft === first ||
    !draft.when ||
    !first.when ||
    (draft.when.start <= first.when.end && first.when.start <= draft.when.end)
  );
}

/** Who claimed or is blamed for the report's action, for incidents of it whose own words name nobody. */
function inheritedAgents(
  draft: Draft,
  drafts: readonly Draft[],
  accountability: Accountability,
): ActorMention[] {
  if (isCrackdown(draft)) return forcesOf(draft, drafts);
  if (!isMain(draft, drafts)) return [];
  const claim = accountability.claims[0] ?? accountability.attributions[0];
  if (claim && isOfOneKind(draft, drafts)) return [claim.by];
  if (draft.frames.some((f) => f.agents.length > 0)) return [];
  const armed = drafts
    .filter(
      (d) =>
        d !== draft &&
        isMain(d, drafts) &&
        isOneStory(d, draft) &&
        isOfOneKind(draft, drafts) &&
        isKindred(draft, d),
    )
    .flatMap(sideOfStory)
    // Armies drive onto mines more often than they are said to lay them.
    .filter((a) => draft.family !== 'ied' || a.side !== 'state');
  const named = armed.find((a) => a.isNamed) ?? armed[0];
  return named ? [named] : [];
}

/** "Des tirs sur la foule sont aussi signalés à Doba": by the forces that put down the protests elsewhere that day. */
function forcesOf(draft: Draft, drafts: readonly Draft[]): ActorMention[] {
  if (draft.background || draft.frames.some((f) => f.agents.length > 0)) return [];
  const forces = drafts
    .filter((d) => d !== draft && !d.background && isCrackdown(d) && isOfDay(draft, d))
    .flatMap((d) => d.frames.flatMap((f) => f.agents))
    .filter((a) => a.side === 'state');
  return forces.slice(0, 1);
}

/**
 * Whether an incident is of the report's action rather than beside it: where that was, of its kind, or listed with it.
 * The mine that a relief convoy hit elsewhere that day, or a raid in another town, may be anybody's.
 */
function isOfOneKind(draft: Draft, drafts: readonly Draft[]): boolean {
  const first = drafts.find((d) => !d.background && VIOLENT.has(d.family));
  return !first || draft === first || isKindred(draft, first);
}

/** What is said of who did it, without those who are blamed for something else. */
const withOwnBlame = ({ frames }: Draft, said: Accountability): Accountability => ({
  ...said,
  attributions: said.attributions.filter((a) => frames.some((f) => f.sentence === a.sentence)),
});

/** Whether an incident is where the report's first was, or listed with it: who is blamed for that is not blamed for another town. */
function isOfAction(draft: Draft, drafts: readonly Draft[]): boolean {
  const first = drafts.find((d) => !d.background && VIOLENT.has(d.family));
  return (
    !first ||
    draft === first ||
    (draft.group !== null && draft.group === first.group) ||
    (first.group !== null && isOfDay(draft, first)) ||
    fitOf(placeOfDraft(draft), placeOfDraft(first)) !== 'apart'
  );
}

/** Whether what is told of one incident may be meant of the other too. */
function isKindred(a: Draft, b: Draft): boolean {
  if (a.group !== null && a.group === b.group) return true;
  const fit = fitOf(placeOfDraft(a), placeOfDraft(b));
  // Who laid a mine is seldom who is seen on that day: only a fight over the spot tells of both.
  if ((a.family === 'ied') !== (b.family === 'ied')) return fit === 'same';
  return (
    (b.group !== null && isOfDay(a, b)) || fit !== 'apart' || (a.family === b.family && a.family !== 'ied')
  );
}

/** Beside several towns attacked as one: what is told of no other day is of the same action. */
const isOfDay = (draft: Draft, first: Draft): boolean =>
  draft.when === null ||
  (first.when !== null && draft.when.start <= first.when.end && draft.when.end >= first.when.start);

/** Who acts in an incident: its armed groups, or its forces where they alone act. */
function sideOfStory(draft: Draft): ActorMention[] {
  const agents = attackersOf(draft);
  const armed = agents.filter((a) => a.side === 'armed');
  if (armed.length > 0) return armed;
  // Forces that shot attackers came to the rescue: what the attackers did is not theirs.
  const isDefence = draft.frames.some((f) => f.tolls.some((t) => t.who === 'armed_group'));
  return isDefence ? [] : agents.filter((a) => a.side === 'state');
}

/** Told of one place, or in sentences that follow each other: the items of a bulletin share no author. */
function isOneStory(a: Draft, b: Draft): boolean {
  if (fitOf(placeOfDraft(a), placeOfDraft(b)) !== 'apart') return true;
  return a.frames.some((f) => b.frames.some((g) => Math.abs(f.sentence - g.sentence) <= 1));
}

/**
 * The date of the action that it belongs to, else of the event told just before; for news told in the perfect
 * without any date, the week before publication, with that precision.
 */
function inheritedWhen(
  notes: Annotations,
  draft: Draft,
  drafts: readonly Draft[],
  publishedAt: string | null,
): When | null {
  if (draft.background) return null;
  const isOutcome = draft.family === 'release' || draft.family === 'agreement';
  const fellows = drafts.filter((d) => d !== draft && !d.background && d.when !== null);
  const by = (rule: ReadingRule, when: When): When => {
    if (notes.trace) notes.trace.because(draft.frames, rule, draft.frames[0]!, 'when');
    return when;
  };
  const listed = fellows.find((d) => d.group !== null && d.group === draft.group);
  if (listed?.when) return by('when.list', listed.when);
  const implied = isOutcome ? null : impliedWhen(notes, draft);
  if (implied) return by('when.day-before', implied);
  const main = isOutcome ? undefined : fellows[0];
  if (main?.when) return by('when.main', main.when);
  const frame = draft.frames[0];
  if (!publishedAt || !frame) return null;
  const sentence = notes.document.sentences[frame.sentence];
  if (sentence && hasCue(notes, sentence.first, sentence.last, 'history')) return null;
  return by('when.week', {
    ...weekBefore(publishedAt),
    time: null,
    partOfDay: null,
    timePrecision: 2,
    anchor: 'tense',
    evidence: [spanOf(notes.document, frame.first, frame.last)],
  });
}

function impliedWhen(notes: Annotations, draft: Draft): When | null {
  const frame = draft.frames.find((f) => f.impliedDay !== null && !f.isPluperfect);
  if (!frame?.impliedDay) return null;
  const day = frame.impliedDay;
  const said = notes.dates.findLast((d) => d.from === day && d.first < frame.first);
  const evidence = said
    ? [spanOf(notes.document, said.first, said.last)]
    : [spanOf(notes.document, frame.first, frame.last)];
  return {
    start: day,
    end: said?.to ?? day,
    time: null,
    partOfDay: null,
    timePrecision: said?.precision ?? 1,
    anchor: 'event',
    evidence,
  };
}
