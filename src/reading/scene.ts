import type { Certainty, Damage, When } from '../core/findings.ts';
import type { Gazetteer, Toponym } from '../gazetteer/index.ts';
import type { DateMention } from '../language/dates.ts';
import type { Sentence } from '../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import { partOf, type ActorMention } from './actors.ts';
import type { Nearness } from './distance.ts';
import { effectOfKind, type Frame, type NamedTarget, type SourcedToll } from './draft.ts';
import { sightingsOf, type Sighting } from './frames.ts';
import { peopleGroups } from './groups.ts';
import type { Family } from './kinds.ts';
import { eventPlaces, LONG_LIST, placeOf, withListFellows } from './places.ts';
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
  readonly gazetteer: Gazetteer;
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
  displaced: 'assault',
};

/**
 * What one sentence tells, as frames: its triggers and tolls gathered by family and place.
 * @param previous the day of the event told before
 */
export function readScene(reading: Reading, sentence: Sentence, previous: string | null): Frame[] {
  const { notes, toponyms, nearness } = reading;
  // "The war … has killed 40,000": a sum over years tells of no incident.
  if (hasCue(notes, sentence.first, sentence.last, 'cumulative')) return [];
  const attributions = attributionsOf(notes, sentence);
  const sightings = killingsInStrikes(sightingsOf(notes, sentence), nearness);
  const groups = peopleGroups(notes, sentence, toponyms).filter((g) => !attributions.some((a) => g.first >= a.first - 2 && g.last <= a.last));
  const isEnding = sightings.some((s) => s.family === 'release');
  const tolls = tollsOf(notes, sentence, groups, nearness)
    .filter((t) => !(isEnding && t.effect === 'abducted' && t.predicate.first === t.first))
    .filter((t) => t.low < MOST_IN_ONE_INCIDENT || t.effect === 'displaced')
    .map((toll) => sourced(toll, attributions));
  const anchors = anchorsOf(sightings.filter((s) => isTaking(s, tolls)), tolls, nearness);
  const candidates = eventPlaces(notes, toponyms, sentence, attributions);
  if (anchors.length === 0) return listing(reading, sentence, candidates, attributions, previous);
  const dates = eventDates(notes, sentence, attributions, anchors, nearness);
  const scenes = byFamilyAndPlace(notes, anchors, candidates, toponyms, sentence, nearness);
  const isEnded = hasBothEnds(anchors);
  return scenes
    .flatMap((scene) => framesOf(reading, sentence, scene, attributions, datesFor(scene.family, dates, anchors, nearness), previous))
    .map((f) => (isEnded && f.family === 'abduction' && f.when === null ? { ...f, isPluperfect: true } : f));
}

/** A list of towns in a sentence that tells of nothing itself may spell out the places of what was just told. */
function listing(
  reading: Reading,
  sentence: Sentence,
  candidates: readonly number[],
  attributions: readonly Attribution[],
  previous: string | null,
): Frame[] {
  const { notes } = reading;
  if (inRange(notes.statements, sentence.first, sentence.last).length > 0) return [];
  const first = candidates.find((c) => reading.toponyms[c]!.listId !== null);
  if (first === undefined) return [];
  const places = withListFellows(notes, first, candidates, reading.toponyms);
  if (places.length < LONG_LIST || places.some((c) => reading.toponyms[c]!.place.geoPrecision === 3)) return [];
  const anchor: Anchor = { ...reading.toponyms[first]!, family: 'assault', sighting: null, toll: null };
  return framesOf(reading, sentence, { family: 'assault', places, anchors: [anchor] }, attributions, [], previous).map((f) => ({
    ...f,
    strength: 'mention' as const,
    kinds: ['attack' as const],
    isListing: true,
  }));
}

/** "enlevés jeudi …, ont été relâchés": what was done and how it ended have each their own day and place. */
function nearestFamily(at: { first: number; last: number }, anchors: readonly Anchor[], nearness: Nearness): Family | null {
  let best: { family: Family; cost: number } | null = null;
  for (const a of anchors) {
    // What follows a verb goes with it rather than with the next.
    const cost = nearness.between(a, at) + (a.first >= at.last ? AHEAD_COST : 0);
    if (!best || cost < best.cost) best = { family: a.family, cost };
  }
  return best?.family ?? null;
}

const AHEAD_COST = 4;

/** What ends something that another word of the sentence began: a release, a withdrawal. */
const ENDINGS: ReadonlySet<Family> = new Set(['release', 'transfer']);

const hasBothEnds = (anchors: readonly Anchor[]): boolean =>
  anchors.some((a) => ENDINGS.has(a.family)) && anchors.some((a) => !ENDINGS.has(a.family));

function datesFor(family: Family, dates: readonly DateMention[], anchors: readonly Anchor[], nearness: Nearness): readonly DateMention[] {
  if (!hasBothEnds(anchors)) return dates;
  const isOf = (f: Family | null): boolean => f !== null && ENDINGS.has(f) === ENDINGS.has(family);
  return dates.filter((d) => isOf(nearestFamily(d, anchors, nearness)));
}

/** "tués par des tirs de drones": the killing is the strike's. */
function killingsInStrikes(sightings: readonly Sighting[], nearness: Nearness): Sighting[] {
  return sightings.map((s) => {
    const isEffect = s.kind === 'killing' || s.kind === 'explosion' || s.kind === 'demolition' || s.kind === 'gunfire' || (s.kind === 'attack' && s.strength !== 'strong');
    if (!isEffect) return s;
    const strike = sightings.find((o) => (o.family === 'air' || o.family === 'ied') && nearness.between(o, s) <= STRIKE_REACH);
    return strike ? { ...s, family: strike.family } : s;
  });
}

const STRIKE_REACH = 25;

/** More dead than this are a war's, not an incident's. */
const MOST_IN_ONE_INCIDENT = 5000;

/** "took place", "held talks": weak verbs of taking tell of an abduction only with the people taken. */
function isTaking(s: Sighting, tolls: readonly Toll[]): boolean {
  if (s.kind !== 'abduction' || s.strength !== 'weak') return true;
  return tolls.some((t) => t.effect === 'abducted' && t.predicate.first < s.last && s.first < t.predicate.last);
}

function sourced(toll: Toll, attributions: readonly Attribution[]): SourcedToll {
  const by = nearestAttribution(attributions.filter((a) => !a.denies), toll.predicate.first);
  const certainty: Certainty = toll.certainty === 'stated' && by ? 'reported' : toll.certainty;
  return { ...toll, certainty, source: by?.name ?? null };
}

/** Triggers, and the tolls with the trigger that they belong to; a toll without one stands for itself. */
function anchorsOf(sightings: readonly Sighting[], tolls: readonly SourcedToll[], nearness: Nearness): Anchor[] {
  const anchors: Anchor[] = sightings.map((s) => ({ first: s.first, last: s.last, family: familyIn(s, tolls), sighting: s, toll: null }));
  for (const toll of tolls) {
    const family = isCapture(toll) ? 'assault' : FAMILY_OF_HARM[toll.effect];
    if (!family) continue;
    // "cinq autres à B" lies where the figure stands, "deux soldats … ont été tués à A" where the verb does.
    const { first, last } = toll.predicate.last <= toll.first ? toll : toll.predicate;
    const kin = nearestKin(toll, family, sightings, nearness);
    anchors.push({ first, last, family: kin ?? family, sighting: null, toll });
  }
  return anchors;
}

/** Soldiers taken in a fight are part of the fight; civilians taken are an abduction. */
const isCapture = (toll: SourcedToll): boolean => toll.effect === 'abducted' && toll.who === 'state_forces';

function familyIn(s: Sighting, tolls: readonly SourcedToll[]): Family {
  if (s.family !== 'abduction') return s.family;
  const taken = tolls.filter((t) => t.effect === 'abducted' && t.predicate.first < s.last && s.first < t.predicate.last);
  return taken.length > 0 && taken.every(isCapture) ? 'assault' : s.family;
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

/**
 * Anchors of one family share the sentence's place unless one has a place of its own right beside it:
 * "tués à A, cinq autres à B".
 */
function byFamilyAndPlace(
  notes: Annotations,
  anchors: readonly Anchor[],
  candidates: readonly number[],
  toponyms: readonly Toponym[],
  sentence: Sentence,
  nearness: Nearness,
): Scene[] {
  const scenes: Scene[] = [];
  for (const [family, kin] of Map.groupBy(anchors, (a) => a.family)) {
    const open = hasBothEnds(anchors)
      ? candidates.filter((c) => ENDINGS.has(nearestFamily(toponyms[c]!, anchors, nearness) ?? family) === ENDINGS.has(family))
      : candidates;
    const sited = kin.map((anchor) => ({ anchor, site: placeOf(anchor, open, toponyms, sentence, nearness) }));
    const main = sited.reduce((best, s) => (siteRank(s) < siteRank(best) ? s : best), sited[0]!);
    const places = main.site ? withListFellows(notes, main.site.index, candidates, toponyms) : [];
    const scene = { family, places, anchors: [] as Anchor[] };
    scenes.push(scene);
    for (const { anchor, site } of sited) {
      const isOther = site !== null && !places.includes(site.index) && toponyms[site.index]!.kind !== 'country';
      const isOwn = isOther && ((site.cost <= OWN_PLACE_COST && isSpot(toponyms[site.index]!)) || isSubject(anchor, toponyms[site.index]!, nearness) || isInOwnClause(notes, anchor, toponyms[site.index]!, main.anchor));
      const isMembers = site !== null && anchor.toll !== null && places.length > 1 && site.cost <= MEMBER_COST && places.includes(site.index);
      if (isOwn || isMembers) addTo(scenes, family, site.index, anchor);
      else scene.anchors.push(anchor);
    }
  }
  return scenes.filter((s) => s.anchors.length > 0);
}

/** Up to this cost a place belongs to the anchor beside it rather than to the whole sentence. */
const OWN_PLACE_COST = 6;
const MEMBER_COST = 3;

type Sited = { readonly anchor: Anchor; readonly site: { readonly index: number; readonly cost: number } | null };

const siteRank = ({ anchor, site }: Sited): number =>
  (site?.cost ?? 100) + (anchor.sighting?.strength === 'mention' ? 12 : anchor.sighting?.strength === 'weak' ? 4 : 0);

/** "…, while B attacked in Y": another clause with its own trigger and its own place. */
function isInOwnClause(notes: Annotations, anchor: Anchor, t: Toponym, main: Anchor): boolean {
  if (!anchor.sighting || anchor.sighting.strength === 'mention') return false;
  const { first, last } = anchor.sighting.clause;
  return t.first >= first && t.first < last && !(main.first >= first && main.first < last) && isCue(notes, Math.max(0, first - 1), 'subordinator');
}

/** "c’est Tombouctou qui a été frappée": a town right before its own verb. */
const isSubject = (anchor: Anchor, t: Toponym, nearness: Nearness): boolean =>
  anchor.sighting?.verb.voice === 'passive' && t.place.geoPrecision === 1 && t.last <= anchor.sighting.verb.first && nearness.between(t, { first: anchor.sighting.verb.first, last: anchor.last }) <= 6;

const isSpot = (t: Toponym): boolean =>
  t.place.geoPrecision < 3 && (t.relation === 'in' || t.relation === 'near' || t.relation === 'offset' || t.relation === 'between');

function addTo(scenes: Scene[], family: Family, index: number, anchor: Anchor): void {
  const known = scenes.find((s) => s.family === family && s.places.length === 1 && s.places[0] === index);
  if (known) (known.anchors as Anchor[]).push(anchor);
  else scenes.push({ family, places: [index], anchors: [anchor] });
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
  const parts = partsOf(reading, sentence, sightings, attributions);
  // The day on which bodies were found or counted is not the day they were killed.
  const isCount = sightings.every((x) => x.strength === 'mention' && x.kind === 'killing') && tolls.every((t) => t.predicate.first === t.first);
  const isClaim = inRange(notes.statements, sentence.first, sentence.last).some((m) => m.value.some((w) => w.act === 'claim'));
  // "a revendiqué lundi l’attaque": the day of the claim.
  const isOfClaim = isClaim && sightings[0]?.isDefinite === true && moment.day !== null && !isBeside(moment.day, sightings);
  const when = isCount || isOfClaim ? null : whenOf(notes, moment, previous);
  return {
    sentence: sentence.index,
    family: scene.family,
    kinds: sightings.length > 0 ? sightings.map((s) => s.kind) : ['killing'],
    first,
    last,
    evidence: evidenceOf(notes, sentence, first, last),
    place: null,
    when,
    impliedDay: previous,
    hour: hourOf(notes, moment.clock),
    agents: parts.agents,
    patients: parts.patients,
    targets: targetsNear(reading, sentence, sightings, scene.anchors, attributions),
    tolls,
    damage: damageOf(notes, sentence, sightings),
    means: inRange(notes.means, sentence.first, sentence.last).flatMap((m) => m.value),
    outcomes: inRange(notes.outcomes, sentence.first, sentence.last).map((m) => m.value),
    certainty: certaintyOf(notes, sentence, sightings, tolls, attributions),
    strength: strengthOf(sightings, tolls),
    isDefinite: sightings[0] !== undefined && (sightings[0].isDefinite || sightings[0].strength === 'mention'),
    isPluperfect: isPluperfect(sightings, tolls) ?? isToldInPluperfect(notes, sentence),
    isHabitual: hasCue(notes, sentence.first, sentence.last, 'history') && when === null,
    isTogether: hasCue(notes, sentence.first, sentence.last, 'together'),
    isAttempt: hasCue(notes, sentence.first, sentence.last, 'attempt'),
    isHeadline: sentence.index === 0,
    isVague: sightings.length > 0 && sightings.every((x) => x.isPlural && !x.isDefinite),
    isListing: false,
    list: null,
  };
}

/** "l’attaque de lundi": the day right behind the word for the event. */
const isBeside = (day: DateMention, sightings: readonly Sighting[]): boolean =>
  sightings.some((s) => day.first >= s.last && day.first - s.last <= 3);

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
  if (tolls.some((t) => t.isViolent)) return 'strong';
  return sightings.some((s) => s.strength === 'weak') ? 'weak' : 'mention';
}

function isPluperfect(sightings: readonly Sighting[], tolls: readonly SourcedToll[]): boolean | null {
  const tenses = [...sightings.map((s) => s.verb.tense), ...tolls.map((t) => t.tense)];
  const told = tenses.filter((t) => t !== 'none');
  return told.length > 0 ? told.every((t) => t === 'pluperfect') : null;
}

/** "L’armée avait alors fait état de douze soldats tués": the sentence's own verb is in the pluperfect. */
function isToldInPluperfect(notes: Annotations, sentence: Sentence): boolean {
  let isPast = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const aux = notes.words.auxiliaries.get(notes.document.tokens[i]!.text.toLowerCase());
    if (aux?.verb !== 'have') continue;
    if (aux.tense === 'present') return false;
    if (aux.tense === 'imperfect') isPast = true;
  }
  return isPast;
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
const PATIENT_REACH = 14;

function partsOf(
  reading: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  attributions: readonly Attribution[],
): { agents: ActorMention[]; patients: ActorMention[] } {
  const agents: ActorMention[] = [];
  const patients: ActorMention[] = [];
  for (const m of inRange(reading.actors, sentence.first, sentence.last)) {
    // Who speaks, and what is part of a place or of a target ("camp militaire"), does not act.
    if (attributions.some((a) => m.first >= a.first && m.last <= a.last) || isPartOfName(reading, m)) continue;
    const parts = sightings
      .filter((s) => reading.nearness.between(s, m) <= AGENT_REACH)
      .map((s) => partOf(reading.notes, m, s));
    if (parts.includes('agent') && (m.side !== 'people' && m.side !== 'government')) agents.push(m);
    else if (parts.includes('patient')) patients.push(m);
    else if (parts.includes('either') && (m.side !== 'state' || sightings.some((s) => s.kind === 'clash' || s.kind === 'killing')) && sightings.some((s) => reading.nearness.between(s, m) <= PATIENT_REACH)) (m.side === 'armed' || m.side === 'crowd' ? agents : patients).push(m);
  }
  if (agents.length === 0) {
    const meant = pronounAgent(reading, sentence, sightings);
    if (meant) agents.push(meant);
  }
  return { agents, patients };
}

/** "Ils ont tiré …", "It has attacked …": the armed actor of the sentence or two before. */
function pronounAgent(reading: Reading, sentence: Sentence, sightings: readonly Sighting[]): ActorMention | null {
  const { notes } = reading;
  const isPronominal = sightings.some((s) => {
    if (s.verb.voice !== 'active') return false;
    for (let i = Math.max(sentence.first, s.verb.first - 3); i < s.verb.first; i++) if (isCue(notes, i, 'pronoun')) return true;
    return false;
  });
  if (!isPronominal) return null;
  const before = reading.actors.findLast((a) => a.last <= sentence.first && a.side === 'armed' && !a.isAffiliation);
  const distance = before ? sentence.index - (notes.document.sentenceOf[before.first] ?? 0) : Infinity;
  return before && distance <= 2 ? before : null;
}

function isPartOfName(reading: Reading, m: ActorMention): boolean {
  const covers = (r: { first: number; last: number }): boolean => r.first <= m.first && m.last <= r.last && r.last - r.first > m.last - m.first;
  return (
    inRange(reading.notes.targets, m.first - 6, m.last).some(covers) ||
    reading.toponyms.some((t) => !t.isAdjective && covers({ first: t.phraseFirst, last: t.phraseLast }))
  );
}

const TARGET_REACH = 22;
/** A hospital further off is where the wounded were taken. */
const CARE_REACH = 6;

function targetsNear(
  reading: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  anchors: readonly Anchor[],
  attributions: readonly Attribution[],
): NamedTarget[] {
  const near = sightings.length > 0 ? sightings : anchors;
  return inRange(reading.notes.targets, sentence.first, sentence.last)
    .filter((t) => !attributions.some((a) => t.first >= a.first && t.last <= a.last))
    .filter((t) => near.some((s) => reading.nearness.between(s, t) <= (t.value === 'health_facility' ? CARE_REACH : TARGET_REACH)))
    .map((t) => ({ category: fullerName(reading.notes, t)?.value ?? t.value, first: t.first, last: t.last }));
}

/** "l’école" after "l’école de gendarmerie" is that school. */
function fullerName(notes: Annotations, t: { first: number; last: number }): { value: NamedTarget['category'] } | undefined {
  if (t.first === 0 || t.last - t.first > 1 || !isCue(notes, t.first - 1, 'article') || isCue(notes, t.first - 1, 'indefinite')) return undefined;
  const { tokens } = notes.document;
  return notes.targets.find((o) => o.first < t.first && o.last - o.first > 1 && tokens[o.first]!.fold === tokens[t.first]!.fold);
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
