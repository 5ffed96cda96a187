import type { Certainty, Damage, When } from '../core/findings.ts';
import type { Toponym } from '../gazetteer/index.ts';
import type { DateMention } from '../language/dates.ts';
import type { Sentence } from '../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import { partOf, type ActorMention } from './actors.ts';
import type { Nearness } from './distance.ts';
import { effectOfKind, type Frame, type NamedTarget, type SourcedToll } from './draft.ts';
import { sightingsOf, type Sighting } from './frames.ts';
import { peopleGroups } from './groups.ts';
import type { Family } from './kinds.ts';
import { eventPlaces, placeOf, withListFellows } from './places.ts';
import { spanOf } from './span.ts';
import { attributionsOf, nearestAttribution, type Attribution } from './speakers.ts';
import { eventDates, momentOf, whenOf } from './times.ts';
import { tollsOf, type Toll } from './tolls.ts';

/** What reading needs of a document beside the sentence at hand. */
export interface Reading {
  readonly notes: Annotations;
  readonly toponyms: readonly Toponym[];
  readonly actors: readonly ActorMention[];
  readonly nearness: Nearness;
}

interface Anchor {
  readonly first: number;
  readonly last: number;
  readonly family: Family;
  readonly sighting: Sighting | null;
  readonly toll: SourcedToll | null;
}

const FAMILY_OF_HARM: Readonly<Partial<Record<Toll['effect'], Family>>> = {
  killed: 'assault',
  injured: 'assault',
  missing: 'assault',
  abducted: 'abduction',
  released: 'release',
  detained: 'arrest',
};

/**
 * What one sentence tells, as frames: its triggers and tolls gathered by family and place.
 * @param previous the day of the event told before
 */
export function readScene(reading: Reading, sentence: Sentence, previous: string | null): Frame[] {
  const { notes, toponyms, nearness } = reading;
  const attributions = attributionsOf(notes, sentence);
  const sightings = sightingsOf(notes, sentence);
  const groups = peopleGroups(notes, sentence, toponyms);
  const tolls = tollsOf(notes, sentence, groups, nearness)
    .filter(() => !hasCue(notes, sentence.first, sentence.last, 'cumulative'))
    .map((toll) => sourced(toll, attributions));
  const anchors = anchorsOf(sightings, tolls, nearness);
  if (anchors.length === 0) return [];
  const candidates = eventPlaces(toponyms, sentence, attributions);
  const dates = eventDates(notes, sentence, attributions, anchors, nearness);
  const scenes = byFamilyAndPlace(anchors, candidates, toponyms, sentence, nearness);
  return scenes.flatMap((scene) => framesOf(reading, sentence, scene, attributions, dates, previous));
}

function sourced(toll: Toll, attributions: readonly Attribution[]): SourcedToll {
  const by = nearestAttribution(attributions.filter((a) => !a.denies), toll.predicate.first);
  const certainty: Certainty = toll.certainty === 'stated' && by ? 'reported' : toll.certainty;
  return { ...toll, certainty, source: by?.name ?? null };
}

/** Triggers, and the tolls with the trigger that they belong to; a toll without one stands for itself. */
function anchorsOf(sightings: readonly Sighting[], tolls: readonly SourcedToll[], nearness: Nearness): Anchor[] {
  const anchors: Anchor[] = sightings.map((s) => ({ first: s.first, last: s.last, family: s.family, sighting: s, toll: null }));
  for (const toll of tolls) {
    const family = FAMILY_OF_HARM[toll.effect];
    if (!family) continue;
    const [first, last] = [Math.min(toll.first, toll.predicate.first), Math.max(toll.last, toll.predicate.last)];
    const kin = nearestKin(toll, family, sightings, nearness);
    anchors.push({ first, last, family: kin ?? family, sighting: null, toll });
  }
  return anchors;
}

/** Deaths belong to the strike, mine or assault of their sentence, whichever is nearest. */
function nearestKin(toll: Toll, family: Family, sightings: readonly Sighting[], nearness: Nearness): Family | null {
  const fitting = sightings.filter((s) => s.family === family || (family === 'assault' && (s.family === 'air' || s.family === 'ied')));
  let best: { family: Family; cost: number } | null = null;
  for (const s of fitting) {
    const cost = nearness.between(s, toll) + (s.kind === 'killing' ? 6 : 0);
    if (!best || cost < best.cost) best = { family: s.family, cost };
  }
  return best?.family ?? null;
}

interface Scene {
  readonly family: Family;
  readonly places: readonly number[];
  readonly anchors: readonly Anchor[];
}

function byFamilyAndPlace(
  anchors: readonly Anchor[],
  candidates: readonly number[],
  toponyms: readonly Toponym[],
  sentence: Sentence,
  nearness: Nearness,
): Scene[] {
  const scenes = new Map<string, { family: Family; places: number[]; anchors: Anchor[] }>();
  for (const anchor of anchors) {
    const index = placeOf(anchor, candidates, toponyms, sentence, nearness);
    const places = index === null ? [] : withListFellows(index, candidates, toponyms);
    const perMember = anchor.toll !== null && places.length > 1 && nearness.between(anchor, toponyms[index!]!) <= 3;
    const key = `${anchor.family}|${perMember ? index : places.join(',')}`;
    const scene = scenes.get(key) ?? { family: anchor.family, places: perMember ? [index!] : places, anchors: [] };
    scene.anchors.push(anchor);
    scenes.set(key, scene);
  }
  return foldUnplaced([...scenes.values()]);
}

/** A scene without a place joins the placed one of its family in the same sentence. */
function foldUnplaced(scenes: readonly { family: Family; places: number[]; anchors: Anchor[] }[]): Scene[] {
  const kept: { family: Family; places: number[]; anchors: Anchor[] }[] = [];
  for (const scene of scenes) {
    const host = scenes.find((s) => s !== scene && s.family === scene.family && s.places.length > 0);
    if (scene.places.length === 0 && host) host.anchors.push(...scene.anchors);
    else kept.push(scene);
  }
  return kept;
}

function framesOf(
  reading: Reading,
  sentence: Sentence,
  scene: Scene,
  attributions: readonly Attribution[],
  dates: readonly DateMention[],
  previous: string | null,
): Frame[] {
  const base = frameOf(reading, sentence, scene, attributions, dates, previous);
  const places = scene.places.map((index) => reading.toponyms[index]!.place);
  if (places.length === 0) return [base];
  const list = places.length > 1 ? sentence.index : null;
  // A toll given for several places together stands with the first and is never divided.
  return places.map((place, i) => ({ ...base, place, list, tolls: i === 0 ? base.tolls : [] }));
}

function frameOf(
  reading: Reading,
  sentence: Sentence,
  scene: Scene,
  attributions: readonly Attribution[],
  dates: readonly DateMention[],
  previous: string | null,
): Frame {
  const { notes, nearness } = reading;
  const sightings = scene.anchors.map((a) => a.sighting).filter((s) => s !== null);
  const tolls = scene.anchors.map((a) => a.toll).filter((t) => t !== null);
  const first = Math.min(...scene.anchors.map((a) => a.first));
  const last = Math.max(...scene.anchors.map((a) => a.last));
  const main = sightings.find((s) => s.strength === 'strong') ?? sightings[0] ?? null;
  const anchor = main ?? { first, last };
  const moment = momentOf(anchor, dates, sentence, nearness);
  const parts = partsOf(reading, sentence, sightings);
  const when = whenOf(notes, moment, previous);
  return {
    sentence: sentence.index,
    family: scene.family,
    kinds: sightings.length > 0 ? sightings.map((s) => s.kind) : ['killing'],
    first,
    last,
    evidence: evidenceOf(notes, sentence, first, last),
    place: null,
    when,
    hour: hourOf(notes, moment.clock),
    agents: parts.agents,
    patients: parts.patients,
    targets: targetsNear(reading, sentence, sightings, scene.anchors),
    tolls,
    damage: damageOf(notes, sentence, sightings),
    means: inRange(notes.means, sentence.first, sentence.last).flatMap((m) => m.value),
    outcomes: inRange(notes.outcomes, sentence.first, sentence.last).map((m) => m.value),
    certainty: certaintyOf(notes, sentence, sightings, tolls, attributions),
    strength: strengthOf(sightings, tolls),
    isDefinite: sightings.length > 0 && sightings.every((s) => s.isDefinite || s.strength === 'mention'),
    isPluperfect: isPluperfect(sightings, tolls),
    isHabitual: hasCue(notes, sentence.first, sentence.last, 'history') && when === null,
    isTogether: hasCue(notes, sentence.first, sentence.last, 'together'),
    isHeadline: sentence.index === 0,
    list: null,
  };
}

function hourOf(notes: Annotations, clock: DateMention | null): Frame['hour'] {
  if (!clock || (clock.time === null && clock.partOfDay === null)) return null;
  return { time: clock.time, partOfDay: clock.partOfDay, evidence: [spanOf(notes.document, clock.first, clock.last)] } satisfies Pick<
    When,
    'time' | 'partOfDay' | 'evidence'
  >;
}

/** The words around the anchors: the whole clause stretch where short, else the anchors with some context. */
function evidenceOf(notes: Annotations, sentence: Sentence, first: number, last: number): Frame['evidence'] {
  const from = Math.max(sentence.first, first - 12);
  const to = Math.min(sentence.last, last + 12);
  return spanOf(notes.document, from, to);
}

function strengthOf(sightings: readonly Sighting[], tolls: readonly SourcedToll[]): Frame['strength'] {
  if (sightings.some((s) => s.strength === 'strong')) return 'strong';
  if (tolls.length > 0) return 'strong';
  return sightings.some((s) => s.strength === 'weak') ? 'weak' : 'mention';
}

function isPluperfect(sightings: readonly Sighting[], tolls: readonly SourcedToll[]): boolean {
  const tenses = [...sightings.map((s) => s.verb.tense), ...tolls.map((t) => t.tense)];
  const told = tenses.filter((t) => t !== 'none');
  return told.length > 0 && told.every((t) => t === 'pluperfect');
}

function certaintyOf(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
  attributions: readonly Attribution[],
): Certainty {
  const told = sightings.filter((s) => s.strength !== 'mention');
  const isHearsay = (s: Sighting): boolean => s.verb.tense === 'conditional' || hedgedNear(notes, sentence, s);
  if (told.length > 0 && told.every(isHearsay)) return 'hedged';
  if (told.length === 0 && tolls.length > 0 && tolls.every((t) => t.certainty === 'hedged')) return 'hedged';
  return attributions.some((a) => !a.denies) ? 'reported' : 'stated';
}

/** "reportedly", "aurait": a hedge on the verb itself; "présumés" hedges who, not whether. */
function hedgedNear(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  for (let i = Math.max(sentence.first, s.verb.first - 2); i < s.last; i++) {
    if (isCue(notes, i, 'hedge') && isCue(notes, i, 'adverb')) return true;
  }
  return false;
}

const AGENT_REACH = 26;

function partsOf(
  reading: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
): { agents: ActorMention[]; patients: ActorMention[] } {
  const agents: ActorMention[] = [];
  const patients: ActorMention[] = [];
  for (const m of inRange(reading.actors, sentence.first, sentence.last)) {
    const parts = sightings
      .filter((s) => reading.nearness.between(s, m) <= AGENT_REACH)
      .map((s) => partOf(reading.notes, m, s));
    if (parts.includes('agent') && (m.side !== 'people' && m.side !== 'government')) agents.push(m);
    else if (parts.includes('patient')) patients.push(m);
    else if (parts.includes('either')) (m.side === 'armed' || m.side === 'crowd' ? agents : patients).push(m);
  }
  return { agents, patients };
}

const TARGET_REACH = 16;

function targetsNear(
  reading: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  anchors: readonly Anchor[],
): NamedTarget[] {
  const near = sightings.length > 0 ? sightings : anchors;
  return inRange(reading.notes.targets, sentence.first, sentence.last)
    .filter((t) => near.some((s) => reading.nearness.between(s, t) <= TARGET_REACH))
    .map((t) => ({ category: t.value, first: t.first, last: t.last }));
}

/** Things burnt, destroyed or looted: the target nouns next to such a trigger. */
function damageOf(notes: Annotations, sentence: Sentence, sightings: readonly Sighting[]): Damage[] {
  const found: Damage[] = [];
  for (const s of sightings) {
    const effect = effectOfKind[s.kind];
    if (!effect) continue;
    for (const target of inRange(notes.targets, Math.max(sentence.first, s.first - 10), Math.min(sentence.last, s.last + 10))) {
      const number = notes.numbers.find((n) => n.role === null && n.last <= target.first && target.first - n.last <= 1);
      const from = Math.min(target.first, number?.first ?? target.first);
      found.push({
        effect,
        category: target.value,
        name: null,
        count: number && number.high === number.low ? number.low : null,
        evidence: [spanOf(notes.document, from, target.last), spanOf(notes.document, s.first, s.last)],
      });
    }
  }
  return found;
}
