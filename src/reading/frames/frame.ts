import type { DateMention } from '../../language/dates.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import { isTitle } from '../text/blocks.ts';
import { diedOfWounds, isOfCount } from '../times/dead-days.ts';
import { whereClauses } from '../places/where-clauses.ts';
import { clauseAround } from '../annotation/distance.ts';
import type { Frame, SourcedToll } from './draft.ts';
import { dayNamedBefore, hourOf, isBeside, isOfNoun } from '../times/frame-days.ts';
import type { Sighting } from './frames.ts';
import { noteFrame } from './grounds.ts';
import { familyOf } from '../types/kinds.ts';
import { asDrivenOff, damageOf, partsOf } from '../actors/parties.ts';
import type { Reading } from '../reading.ts';
import { hasSetting } from '../places/setting.ts';
import type { Scene } from '../places/sites.ts';
import { spanOf } from '../span.ts';
import type { Attribution } from '../statements/speakers.ts';
import { certaintyOf, isLasting, isPluperfect, isToldInPluperfect, isTrend, strengthOf } from './standing.ts';
import { targetsNear } from '../types/targets.ts';
import { momentOf, isOfSequel } from '../times/moments.ts';
import { daysOfPlaces } from '../times/place-days.ts';
import { isDatedFrom } from '../times/reckoned.ts';
import { whenOf } from '../times/when.ts';
import type { Tokens } from '../trace.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/**
 * The frames of one scene of a sentence, one for each place.
 * @param beside the tolls of the whole sentence: whom it says were hit did not do what else it tells
 */
export function framesOf(
  reading: Reading,
  sentence: Sentence,
  scene: Scene,
  attributions: readonly Attribution[],
  dates: readonly DateMention[],
  previous: string | null,
  beside: readonly SourcedToll[] = [],
): Frame[] {
  const base = frameOf(reading, sentence, scene, attributions, dates, previous, beside);
  const wheres = whereClauses(reading.notes, reading.toponyms, sentence);
  const places = scene.places.map((index) => {
    const { relation, place, named } = reading.toponyms[index]!;
    // "They moved on to Téra, where they shot a teacher": done there, and not on the way.
    return relation === 'to' && named.placeId !== null && wheres.has(index) ? named : place;
  });
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
  named: readonly DateMention[],
  previous: string | null,
  beside: readonly SourcedToll[],
): Frame {
  const dates = daysOfPlaces(reading, sentence, scene.places, named);
  const { notes, nearness } = reading;
  const sightings = scene.anchors.map((a) => a.sighting).filter((s) => s !== null);
  const tolls = scene.anchors.map((a) => a.toll).filter((t) => t !== null);
  const first = Math.min(...scene.anchors.map((a) => a.first));
  const last = Math.max(...scene.anchors.map((a) => a.last));
  // "killed in the drone strike": what the scene is about says whether it was told before.
  const namer = sightings.find((s) => familyOf[s.kind] === scene.family) ?? sightings[0];
  const strong = sightings.find((s) => s.strength === 'strong') ?? sightings[0] ?? null;
  // "The raid came five days after a pastor was killed": what is told anew stands behind the day.
  const main = (strong?.isDefinite ? sightings.find((s) => isDatedFrom(notes, s, dates)) : null) ?? strong;
  const anchor = main ?? { first, last };
  // "affirme avoir neutralisé vingt combattants lors d’un raid": a word of harm is somebody’s doing where only nouns tell of it.
  const doings = sightings.every((s) => s.form === 'noun')
    ? [...sightings, ...doingsOf(notes, tolls)]
    : sightings;
  // "la Minusma en compte 134": who counts the dead anew took no part.
  const isRecount = sightings.length === 0 && tolls.length > 0 && tolls.every((t) => t.by === 'told');
  const parts = isRecount
    ? { agents: [], patients: [] }
    : asDrivenOff(notes, sentence, partsOf(reading, sentence, doings, attributions, tolls, beside));
  const isOfWounds = diedOfWounds(notes, sentence, sightings, tolls);
  const isCount = isOfWounds || isOfCount(notes, sentence, sightings, tolls);
  const isClaim = inRange(notes.statements, sentence.first, sentence.last).some((m) =>
    m.value.some((w) => w.act === 'claim'),
  );
  const nearest = momentOf(
    notes,
    headOfRelative(notes, anchor, sightings) ?? anchor,
    dates,
    sentence,
    nearness,
  );
  // "a revendiqué lundi l’embuscade de dimanche": the day that the ambush has goes before the nearest.
  const own =
    (isClaim || isOfWounds
      ? dates.find((d) => d.kind === 'day' && isBeside(notes, d, sightings))
      : undefined) ?? dates.find((d) => isOfNoun(notes, d, main));
  const moment = own ? { ...nearest, day: own } : nearest;
  // "a revendiqué lundi l’attaque": the day of the claim.
  const isOfClaim =
    isClaim &&
    sightings[0]?.isDefinite === true &&
    moment.day !== null &&
    !isBeside(notes, moment.day, sightings);
  const when =
    (isCount && !(isOfWounds && own)) ||
    isOfClaim ||
    (tolls.length === 0 && !own && isOfSequel(notes, sentence, moment, sightings))
      ? null
      : whenOf(notes, moment, dayNamedBefore(notes, sentence, moment) ?? previous);
  const evidence = evidenceOf(notes, sentence, first, last);
  const targets = targetsNear(reading, sentence, sightings, scene.anchors, attributions, parts.agents);
  if (notes.trace) noteFrame(notes.trace, notes, sentence, { evidence, sightings, tolls, targets });
  // "Two attackers had been killed, he said": what somebody says of the day is told one tense further back.
  const isBackshifted =
    when === null &&
    attributions.some(
      (a) =>
        !a.denies &&
        isCue(notes, a.cue, 'speechVerb') &&
        // "L’armée avait annoncé 17 soldats tués": an earlier figure of what is told, with no doing of its own.
        (verbGroup(notes, a.cue, 'participle').tense !== 'pluperfect' ||
          (tolls.length > 0 && sightings.every((s) => s.kind === 'killing' && s.verb.voice === 'bare'))),
    );
  return {
    sentence: sentence.index,
    family: scene.family,
    kinds: sightings.length > 0 ? sightings.map((s) => s.kind) : ['killing'],
    first,
    last,
    evidence,
    sightings,
    place: null,
    when,
    impliedDay: previous,
    hour: hourOf(notes, moment.clock),
    agents: parts.agents,
    patients: parts.patients,
    targets,
    tolls,
    damage: damageOf(notes, sentence, sightings),
    means: inRange(notes.means, sentence.first, sentence.last).flatMap((m) => m.value),
    outcomes: inRange(notes.outcomes, sentence.first, sentence.last).map((m) => m.value),
    certainty: certaintyOf(notes, sentence, sightings, tolls, attributions, evidence),
    strength: strengthOf(notes, sentence, sightings, tolls),
    isDefinite: namer !== undefined && (namer.isDefinite || namer.strength === 'mention'),
    isPluperfect:
      (isPluperfect(sightings, tolls) ?? isToldInPluperfect(notes, sentence)) &&
      !isBackshifted &&
      // "They had shot two men on their way in": of what is being told.
      turnsIn(notes, 'inPassing', sentence.first, sentence.last).length === 0,
    isHabitual:
      isLasting(notes, sentence, sightings) ||
      isTrend(notes, sightings, tolls) ||
      (hasCue(notes, (main?.clause ?? sentence).first, (main?.clause ?? sentence).last, 'history') &&
        when === null),
    isTogether: hasCue(notes, sentence.first, sentence.last, 'together'),
    isAttempt: hasCue(notes, sentence.first, sentence.last, 'attempt'),
    isHeadline: sentence.index === 0 || isTitle(notes.document, sentence),
    isLabelled:
      sentence.index === 0 &&
      inRange(reading.toponyms, sentence.first, sentence.first + 1).some(
        (t) => notes.document.tokens[t.last]?.text === ':',
      ),
    isVague:
      sightings.length > 0 &&
      sightings.every((x) => x.isPlural && !x.isDefinite && !PLURAL_KINDS.has(x.kind)),
    isSeveral: sightings.some((x) => isOfSeveral(notes, x)),
    isNominal: sightings.every((x) => x.form === 'noun'),
    isClaim,
    isListing: false,
    isSiege: turnsIn(notes, 'sieges', sentence.first, sentence.last).length > 0,
    isAmbush: turnsIn(notes, 'ambushes', sentence.first, sentence.last).length > 0,
    isBackThen: turnsIn(notes, 'backThen', sentence.first, sentence.last).length > 0,
    hasSetting: hasSetting(reading, sentence),
    namesFighters: inRange(reading.actors, sentence.first, sentence.last).some((a) => a.side === 'armed'),
    list: null,
  };
}

/** Adjectives between a figure and the noun of what it counts: "three suicide attacks"; tokens. */
const COUNT_REACH = 2;

/** "two attacks", "several raids", "a string of raids": events counted, as long as no fixed plural tells of one. */
const isOfSeveral = (notes: Annotations, { form, isPlural, isDefinite, kind, first }: Sighting): boolean =>
  form === 'noun' &&
  isPlural &&
  !isDefinite &&
  !PLURAL_KINDS.has(kind) &&
  (inRange(notes.numbers, first - COUNT_REACH, first).some(
    (n) => n.kind === 'cardinal' && n.role === null && n.low > 1,
  ) ||
    turnsIn(notes, 'several', first - COUNT_REACH - 1, first).length > 0);

/** Between a noun and the pronoun of its relative clause: "in", a mark. */
const RELATIVE_GAP = 3;

/** "three weeks after the killings in which 200 people died": the noun has the day of what its clause tells. */
const headOfRelative = (
  notes: Annotations,
  told: Tokens,
  sightings: readonly Sighting[],
): Sighting | undefined =>
  sightings.find(
    (s) =>
      s.form === 'noun' &&
      s.last < told.first &&
      hasCue(notes, s.last, Math.min(told.first, s.last + RELATIVE_GAP), 'relative'),
  );

/** "neutralised twelve fighters": a word of harm that somebody's doing is, where no other tells of one. */
function doingsOf(notes: Annotations, tolls: readonly SourcedToll[]): Sighting[] {
  return tolls.flatMap((toll) => {
    const { first, last } = toll.predicate;
    const word = notes.harmAt.get(first)?.value.find((w) => w.role === 'verb');
    if (toll.by !== 'verb' || !word || toll.effect !== 'killed') return [];
    const { text, form } = word;
    return {
      first,
      last,
      sentence: toll.sentence,
      kind: 'killing',
      family: 'assault',
      strength: 'strong',
      form,
      word: { text, kind: 'killing', strength: 'strong', form },
      verb: verbGroup(notes, first, form),
      clause: clauseAround(notes, first),
      isDefinite: false,
      isPlural: false,
    } satisfies Sighting;
  });
}

/** The words around the anchors: the whole clause stretch where short, else the anchors with some context. */
function evidenceOf(notes: Annotations, sentence: Sentence, first: number, last: number): Frame['evidence'] {
  const from = pastDateline(notes, sentence, Math.max(sentence.first, first - 12), first);
  const to = Math.min(sentence.last, last + 12);
  return spanOf(notes.document, from, to);
}

/** "Des émeutes ont éclaté", "clashes broke out": one event, told in the plural as a matter of course. */
const PLURAL_KINDS: ReadonlySet<Sighting['kind']> = new Set(['riot', 'clash']);

const DATELINE_REACH = 14;
const DASHES = new Set(['-', '–', '—']);

/** "BAMAKO, July 1 (Wire) - Fighters …": the words for an event begin behind the dateline. */
function pastDateline(notes: Annotations, sentence: Sentence, from: number, first: number): number {
  const { tokens } = notes.document;
  for (let at = Math.min(first - 1, sentence.first + DATELINE_REACH); at >= from; at--)
    if (DASHES.has(tokens[at]!.text) && tokens[at]!.spaceBefore && tokens[at + 1]?.capital) return at + 1;
  return from;
}
