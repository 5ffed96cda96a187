import type { Findings, Incident, Place, When } from '../core/findings.ts';
import {
  checkGeography,
  findChains,
  findToponyms,
  type Gazetteer,
  type Toponym,
} from '../gazetteer/index.ts';
import type { Sentence } from '../language/sentences.ts';
import { openDocument } from '../language/document.ts';
import { actorMentions, type ActorMention } from './actors.ts';
import { annotate, hasCue, type Annotations } from './annotate.ts';
import type { CompiledPack } from './compile.ts';
import { assessmentsOf, contradictionsOf, corridorsOf, operationsOf, signalsOf } from './context.ts';
import { Nearness } from './distance.ts';
import type { Draft, Frame } from './draft.ts';
import { furnitureOf } from './furniture.ts';
import { finishIncident } from './incidents.ts';
import { accountabilityOf, responsibilityFor, type Accountability } from './responsibility.ts';
import type { Reading } from './reading.ts';
import { readScene } from './scene.ts';
import { fitOf } from './places.ts';
import { spanOf } from './span.ts';
import { statementsOf } from './statements.ts';
import { placeOfDraft, tellStory, weekBefore } from './story.ts';
import { loudDrafts, quietTopic } from './topics.ts';

export interface Page {
  readonly text: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly title: string | null;
}

export type Found = Omit<Findings, 'schema' | 'engine' | 'report'>;

const NOTHING: Found = {
  incidents: [],
  operations: [],
  statements: [],
  signals: [],
  corridors: [],
  assessments: [],
  contradictions: [],
};

/** The cascade over one document: words, places, frames, story, findings. */
export function readDocument(page: Page, words: CompiledPack, gazetteer: Gazetteer): Found {
  const document = openDocument(page.text, words.abbreviations);
  if (document.tokens.length === 0) return NOTHING;
  const notes = annotate(document, words, page.publishedAt);
  const toponyms = findToponyms(document, gazetteer, words.pack.places, { source: page.source });
  const actors = actorMentions(notes, toponyms, homeOf(toponyms));
  const reading: Reading = { notes, toponyms, actors, nearness: new Nearness(notes), gazetteer };
  if (quietTopic(notes, actors))
    return { ...NOTHING, corridors: corridorsOf(findChains(document, toponyms), toponyms) };
  const { frames, dayBefore } = readFrames(reading);
  const drafts = settle(loudDrafts(notes, actors, tellStory(frames, page.publishedAt)));
  const accountability = accountabilityOf(notes, actors);
  const incidents = drafts.map((draft) => finish(reading, draft, drafts, accountability, page.publishedAt));
  const operations = operationsOf(notes, drafts, incidents);
  return {
    incidents,
    operations,
    statements: statementsOf(reading, dayBefore),
    signals: signalsOf(notes, toponyms, operations, incidents),
    corridors: corridorsOf(findChains(document, toponyms), toponyms),
    assessments: assessmentsOf(notes),
    contradictions: contradictionsOf(
      notes,
      incidents,
      accountability,
      checkGeography(document, toponyms, gazetteer, words.pack.places),
    ),
  };
}

/** The country that most of the report's places and adjectives name. */
function homeOf(toponyms: readonly Toponym[]): string | null {
  const counts = new Map<string, number>();
  // Where things happen says more than whose nationals they happen to.
  for (const t of toponyms)
    if (t.place.country && !t.isAdjective)
      counts.set(t.place.country, (counts.get(t.place.country) ?? 0) + 1);
  for (const t of toponyms)
    if (t.place.country) counts.set(t.place.country, (counts.get(t.place.country) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** Reads the sentences in order; each knows the day of the event told before it. */
function readFrames(reading: Reading): { frames: Frame[]; dayBefore: (sentence: number) => string | null } {
  const frames: Frame[] = [];
  const days: (string | null)[] = [];
  let previous: string | null = null;
  let heading: When | null = null;
  const furniture = furnitureOf(reading.notes.document, reading.notes.words.furniture);
  for (const sentence of reading.notes.document.sentences) {
    days[sentence.index] = previous;
    if (furniture[sentence.index]) continue;
    heading = dateHeading(reading, sentence) ?? heading;
    const told = readScene(reading, sentence, previous ?? lastDayNamed(reading, sentence.first));
    frames.push(...(heading ? told.map((f) => (f.when ? f : { ...f, when: heading })) : told));
    previous =
      told.find((f) => f.when && f.when.timePrecision === 1 && !f.isPluperfect)?.when?.start ?? previous;
  }
  return { frames, dayBefore: (sentence) => days[sentence] ?? null };
}

/** A line that is hardly more than a span of days ("6-12 September 2020") dates what stands below it. */
function dateHeading(reading: Reading, sentence: Sentence): When | null {
  const { notes } = reading;
  const length = sentence.last - sentence.first;
  if (length > 14 || notes.document.tokens[sentence.last - 1]?.text === '.') return null;
  const date = notes.dates.find(
    (d) => d.first >= sentence.first && d.last <= sentence.last && d.from !== null && d.to !== null,
  );
  if (
    !date ||
    date.from === null ||
    date.to === null ||
    date.from === date.to ||
    date.last - date.first < length / 3
  )
    return null;
  const evidence = [spanOf(notes.document, date.first, date.last)];
  return {
    start: date.from,
    end: date.to,
    time: null,
    partOfDay: null,
    timePrecision: date.precision,
    evidence,
  };
}

/** "La cité s’est réveillée ce mardi sous les armes": a day named before anything is told. */
function lastDayNamed(reading: Reading, before: number): string | null {
  const named = reading.notes.dates.findLast(
    (d) =>
      d.first < before &&
      d.kind === 'day' &&
      d.from !== null &&
      d.from === d.to &&
      !d.future &&
      !d.dateline &&
      !isPublication(reading, d),
  );
  return named?.from ?? null;
}

/** "Publié le lundi 2 juin": the day of the text. */
const isPublication = (reading: Reading, d: { readonly first: number }): boolean =>
  hasCue(reading.notes, Math.max(0, d.first - 3), d.first, 'publishing');

/** The town that the report is at when an event without a place is told: the last one named before it, else the first after. */
function townAtHand(reading: Reading, draft: Draft): Place | null {
  const at = draft.frames[0]?.first ?? 0;
  const named = reading.toponyms.filter(
    (t) =>
      t.first < at && !t.isAdjective && t.kind !== 'country' && t.relation !== 'from' && t.relation !== 'to',
  );
  const before =
    named.findLast((t) => t.place.geoPrecision === 1) ??
    named.findLast((t) => t.place.geoPrecision === 2) ??
    named.at(-1);
  return before?.place ?? null;
}

/** Drops what a fuller telling of the same report already covers: a region's attack once its villages are named. */
function settle(drafts: readonly Draft[]): Draft[] {
  const fuller = joinRaids(asStrikes(drafts));
  const kept = fuller.filter((d) => !isCovered(d, fuller));
  return kept.map((d, index) => ({ ...d, index }));
}

const HITS: ReadonlySet<string> = new Set(['arson', 'demolition', 'explosion', 'killing']);

/** Fires and ruins without an attacker, in a report of an air or drone attack, are what the attack hit. */
function asStrikes(drafts: readonly Draft[]): Draft[] {
  const strike = drafts.find((d) => d.family === 'air' && !d.background);
  if (!strike) return [...drafts];
  return drafts.map((d) => {
    const isHit =
      d.family === 'assault' &&
      !d.background &&
      d.frames.every(
        (f) => f.agents.length === 0 && (f.strength === 'mention' || f.kinds.every((k) => HITS.has(k))),
      );
    return isHit && (!d.when || covers(strike, { ...d, place: null })) ? { ...d, family: 'air' as const } : d;
  });
}

/** "stormed the school … took 315 people": a raid told only by its abduction is that abduction. */
function joinRaids(drafts: readonly Draft[]): Draft[] {
  const joined = new Set<Draft>();
  for (const raid of drafts) {
    if (raid.family !== 'assault' || !isBareRaid(raid)) continue;
    const host = drafts.find(
      (d) =>
        d.family === 'abduction' &&
        d.background === raid.background &&
        covers(d, raid) &&
        fitOf(raid.place, d.place) !== 'apart',
    );
    if (!host) continue;
    host.frames.push(...raid.frames);
    host.when ??= raid.when;
    host.place ??= placeOfDraft(raid);
    joined.add(raid);
  }
  return drafts.filter((d) => !joined.has(d));
}

const TAKEN_FROM: ReadonlySet<string> = new Set([
  'school',
  'village',
  'residence',
  'civilian_vehicle',
  'place_of_worship',
  'other',
]);

function isBareRaid(draft: Draft): boolean {
  const kinds = draft.frames.flatMap((f) => f.kinds);
  return (
    kinds.every((k) => k === 'attack' || k === 'gunfire') &&
    draft.frames.every(
      (f) =>
        f.tolls.length === 0 &&
        f.targets.every((t) => TAKEN_FROM.has(t.category)) &&
        f.patients.every((p) => p.side !== 'state'),
    )
  );
}

function isCovered(draft: Draft, all: readonly Draft[]): boolean {
  if (draft.background || draft.frames.some((f) => f.tolls.length > 0)) return false;
  const isVague = draft.place === null || draft.place.geoPrecision === 3;
  return (
    isVague &&
    all.some(
      (o) =>
        o !== draft &&
        !o.background &&
        o.family === draft.family &&
        o.place !== null &&
        o.place.geoPrecision < 3 &&
        covers(o, draft),
    )
  );
}

function covers(precise: Draft, vague: Draft): boolean {
  const sameCountry =
    vague.place === null || vague.place.country === null || vague.place.country === precise.place?.country;
  const sameTime =
    !vague.when ||
    !precise.when ||
    (vague.when.start <= precise.when.end && precise.when.start <= vague.when.end);
  return sameCountry && sameTime;
}

function finish(
  reading: Reading,
  draft: Draft,
  drafts: readonly Draft[],
  accountability: Accountability,
  publishedAt: string | null,
): Incident {
  const { notes } = reading;
  const own = draft.frames.flatMap((f) => f.agents);
  const inherited = own.some((a) => a.isNamed && a.side !== 'state')
    ? []
    : inheritedAgents(draft, drafts, accountability);
  const toSpan = (m: ActorMention) => spanOf(notes.document, m.first, m.last);
  const perpetrators = [...own.filter((a) => a.side !== 'crowd'), ...inherited].sort(
    (a, b) => Number(b.isNamed) - Number(a.isNamed),
  );
  return finishIncident(notes, draft, {
    responsibility: responsibilityFor(draft, accountability, perpetrators, isMain(draft, drafts), toSpan),
    inherited,
    place:
      withSibling(draft, drafts) ??
      endingPlace(draft, drafts, reading.toponyms, reading.gazetteer) ??
      (draft.family === 'release' ? null : townAtHand(reading, draft)) ??
      countryOf(reading.toponyms),
    when: draft.when ?? inheritedWhen(notes, draft, drafts, publishedAt),
  });
}

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
  if (!isMain(draft, drafts)) return [];
  const claim = accountability.claims[0] ?? accountability.attributions[0];
  if (claim) return [claim.by];
  if (draft.frames.some((f) => f.agents.length > 0)) return [];
  const armed = drafts
    .filter((d) => d !== draft && isMain(d, drafts))
    .flatMap((d) => d.frames.flatMap((f) => f.agents))
    .filter((a) => a.side === 'armed');
  const named = armed.find((a) => a.isNamed) ?? armed[0];
  return named ? [named] : [];
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
function endingPlace(
  draft: Draft,
  drafts: readonly Draft[],
  toponyms: readonly Toponym[],
  gazetteer: Gazetteer,
): Place | null {
  if (draft.family !== 'release') return null;
  const taken = drafts.find((d) => d.family === 'abduction');
  const place = taken ? placeOfDraft(taken) : null;
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
  const listed = fellows.find((d) => d.group !== null && d.group === draft.group);
  if (listed?.when) return listed.when;
  const implied = isOutcome ? null : impliedWhen(notes, draft);
  if (implied) return implied;
  const main = isOutcome ? undefined : fellows[0];
  if (main?.when) return main.when;
  const frame = draft.frames[0];
  if (!publishedAt || !frame) return null;
  const sentence = notes.document.sentences[frame.sentence];
  if (sentence && hasCue(notes, sentence.first, sentence.last, 'history')) return null;
  return {
    ...weekBefore(publishedAt),
    time: null,
    partOfDay: null,
    timePrecision: 2,
    evidence: [spanOf(notes.document, frame.first, frame.last)],
  };
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
    evidence,
  };
}
