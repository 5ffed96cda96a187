import type { Incident, Place, When } from '../core/findings.ts';
import type { Gazetteer, Toponym } from '../gazetteer/index.ts';
import type { ActorMention } from './actors.ts';
import { type Annotations, hasCue } from './annotate.ts';
import { isCrackdown } from './crowds.ts';
import { attackersOf, type Draft } from './draft.ts';
import { explainResponsibility } from './explain.ts';
import { finishIncident } from './incidents.ts';
import { fitOf, isCountry, sameName } from './fits.ts';
import { isCarriedTo, isDateline, isFledTo } from './place-roles.ts';
import type { Reading } from './reading.ts';
import { type Accountability, responsibilityFor } from './responsibility.ts';
import type { ReadingRule } from './rules/index.ts';
import { covers } from './settle.ts';
import { spanOf } from './span.ts';
import { placeOfDraft } from './draft-place.ts';
import { weekBefore } from './story.ts';

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
    inherited,
    place: placeFor(reading, draft, drafts),
    when: draft.when ?? inheritedWhen(notes, draft, drafts, publishedAt),
    besides: drafts.filter((d) => d !== draft && d.group !== null && d.group === draft.group).length,
  });
}

/** Where it happened, as far as the report lets it be known; the nearest telling goes first. */
function placeFor(reading: Reading, draft: Draft, drafts: readonly Draft[]): Place | null {
  const { trace } = reading.notes;
  const by = (rule: ReadingRule, place: Place | null): Place | null => {
    // A place is one object for all incidents in it, the grounds are this one's.
    if (trace && place) trace.because(draft.frames, rule, draft.frames[0]!, 'where');
    return place;
  };
  const own = placeOfDraft(draft);
  const told = withSibling(draft, drafts);
  const town = told ? townWithin(reading, draft, drafts, told) : null;
  if (town) return by('where.only-town', town);
  if (told) {
    if (told !== own) return by('where.sibling', told);
    return by(draft.place ? 'where.told' : 'where.before', told);
  }
  return (
    by('where.taken', endingPlace(draft, drafts, reading)) ??
    by('where.at-hand', draft.family === 'release' ? null : townAtHand(reading, draft)) ??
    by('where.country', countryOf(reading.toponyms))
  );
}

/**
 * "un camp du centre du Mali … au sujet de Boulkessi": the one town or village that a report names within an area is
 * where the area's event was. The seat of the area or of the country may be named for who speaks there.
 */
function townWithin(
  { toponyms, gazetteer }: Reading,
  draft: Draft,
  drafts: readonly Draft[],
  area: Place,
): Place | null {
  // Where people were taken is not where they were freed.
  if (area.geoPrecision < 3 || draft.background || draft.family === 'release') return null;
  // Of several incidents in a country, each may have been anywhere in it.
  if (isCountry(area) && drafts.length > 1) return null;
  const towns = toponyms.filter(
    (t) =>
      !t.isAdjective &&
      t.place.geoPrecision < 3 &&
      t.kind !== null &&
      TOWNS.has(t.kind) &&
      t.relation !== 'from' &&
      t.relation !== 'to' &&
      fitOf(t.place, area) === 'inside' &&
      !isLarge(gazetteer, t.place),
  );
  const [first] = towns;
  return first && towns.every((t) => t.place.placeId === first.place.placeId && first.place.placeId !== null)
    ? first.place
    : null;
}

const TOWNS: ReadonlySet<string> = new Set(['settlement', 'camp', 'border_post', 'mine']);

/** People from which on a town is a seat that speakers, hospitals and roads are named by. */
const LARGE = 100_000;
const isLarge = (gazetteer: Gazetteer, place: Place): boolean =>
  ((place.placeId ? gazetteer.byId(place.placeId)?.population : null) ?? 0) >= LARGE;

const VIOLENT = new Set(['assault', 'air', 'ied', 'abduction']);

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

/** A place known only as a country or region is that of the other half of the same action, where it lies inside. */
function withSibling(draft: Draft, drafts: readonly Draft[]): Place | null {
  const place = placeOfDraft(draft);
  if (!place || place.geoPrecision < 3 || draft.background || !VIOLENT.has(draft.family)) return place;
  const sibling = drafts.find(
    (d) =>
      d !== draft &&
      !d.background &&
      VIOLENT.has(d.family) &&
      d.family !== draft.family &&
      covers(d, draft) &&
      fitOf(placeOfDraft(d), place) === 'inside',
  );
  return sibling ? placeOfDraft(sibling) : place;
}

/** A release whose place is not told happened in the region, or the country, of the abduction. */
function endingPlace(draft: Draft, drafts: readonly Draft[], reading: Reading): Place | null {
  if (draft.family !== 'release') return null;
  const { toponyms, gazetteer } = reading;
  const taken = drafts.find((d) => d.family === 'abduction');
  const place = taken ? (placeOfDraft(taken) ?? townAtHand(reading, taken)) : null;
  const named = place && toponyms.find((t) => t.place.name === place.name && t.containedIn !== null);
  let around = named ? toponyms[named.containedIn ?? -1] : undefined;
  while (around && around.place.geoPrecision < 3 && around.containedIn !== null)
    around = toponyms[around.containedIn];
  if (around?.place.geoPrecision === 3) return around.place;
  const country = place && toponyms.find((t) => t.kind === 'country' && t.place.country === place.country);
  if (country) return { ...country.place, geoPrecision: 3 };
  return place?.country ? inCountry(place, gazetteer) : null;
}

/** The country of a place, where the text does not name it: its words are the place's. */
function inCountry(place: Place, gazetteer: Gazetteer): Place | null {
  const country = gazetteer.byId(`iso:${place.country}`);
  if (!country) return null;
  const [lon, lat] = country.at;
  return {
    ...place,
    name: country.name,
    placeId: country.id,
    lat,
    lon,
    admin1: null,
    admin2: null,
    geoPrecision: 3,
    radiusKm: country.radiusKm,
    alternatives: [],
  };
}

/** The country that the report is mostly about, when nothing nearer is named. */
function countryOf(toponyms: readonly Toponym[]): Place | null {
  const home = homeOf(toponyms);
  const country =
    toponyms.find((t) => t.kind === 'country' && !t.isAdjective && t.place.country === home) ??
    toponyms.find((t) => t.isAdjective && t.place.country === home);
  return country ? { ...country.place, geoPrecision: 3 } : null;
}

/** The country that most of the report's places and adjectives name. */
export function homeOf(toponyms: readonly Toponym[]): string | null {
  const counts = new Map<string, number>();
  // Where things happen says more than whose nationals they happen to, and "au Mali" more than who else is named.
  for (const t of toponyms)
    if (t.place.country && !t.isAdjective)
      counts.set(t.place.country, (counts.get(t.place.country) ?? 0) + (t.relation === 'in' ? 2 : 1));
  for (const t of toponyms)
    if (t.place.country) counts.set(t.place.country, (counts.get(t.place.country) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/**
 * The town that the report is at when an event without a place is told: the last one named before it, else the first in
 * the sentences right behind it. Where the report was written counts last, and the capital of a country not at all.
 */
function townAtHand(reading: Reading, draft: Draft): Place | null {
  const { notes, toponyms } = reading;
  const at = draft.frames[0]?.first ?? 0;
  const { sentences, sentenceOf } = notes.document;
  const sentenceAt = (t: Toponym) => sentences[sentenceOf[t.first] ?? 0]!;
  const towns = toponyms.filter((t) => !t.isAdjective && t.kind !== 'country' && t.relation !== 'to');
  const [written, known] = partition(towns, (t) => isDateline(notes, t, sentenceAt(t)));
  const before = known.filter((t) => t.first < at && t.relation !== 'from');
  const own = sentenceOf[at] ?? 0;
  const after = known.find(
    (t) =>
      sentenceAt(t).index > own &&
      !isCarriedTo(notes, t) &&
      !isFledTo(notes, t) &&
      // "They were taken from Kuriga": where an abduction was.
      (t.relation === 'in' ||
        t.relation === 'near' ||
        (t.relation === 'from' && draft.family === 'abduction')) &&
      t.place.geoPrecision < 3 &&
      sentenceAt(t).index <= own + NEXT_SENTENCES,
  );
  const found =
    before.findLast((t) => t.place.geoPrecision === 1) ??
    before.findLast((t) => t.place.geoPrecision === 2) ??
    before.at(-1) ??
    after ??
    written.find((t) => !isCapital(reading.gazetteer, t.place));
  return found?.place ?? null;
}

/** How many sentences behind an event without a place may say where it was. */
const NEXT_SENTENCES = 2;

const isCapital = (gazetteer: Gazetteer, place: Place): boolean => {
  const capital = place.country ? gazetteer.country(place.country)?.capital : undefined;
  return capital !== undefined && sameName(capital, place.name);
};

function partition<T>(list: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [list.filter(holds), list.filter((item) => !holds(item))];
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
