import type { Certainty, Span, When } from '../core/findings.ts';
import type { DateMention } from '../language/dates.ts';
import type { Sentence } from '../language/sentences.ts';
import { type Annotations, hasCue, inRange, isCue } from './annotate.ts';
import { clauseAround } from './distance.ts';
import type { Frame, SourcedToll } from './draft.ts';
import type { Sighting } from './frames.ts';
import { familyOf } from './kinds.ts';
import { diedOfWounds, isOfCount } from './dead-days.ts';
import { asDrivenOff, damageOf, partsOf } from './parties.ts';
import { targetsNear } from './targets.ts';
import type { Reading } from './reading.ts';
import type { ReadingRule } from './rules/index.ts';
import { hasSetting } from './setting.ts';
import type { Scene } from './sites.ts';
import { spanOf } from './span.ts';
import type { Attribution } from './speakers.ts';
import { noteFrame } from './grounds.ts';
import { isDatedFrom, type Moment, momentOf, whenOf } from './times.ts';
import type { Tokens } from './trace.ts';
import { turnsIn } from './turns.ts';
import { verbGroup } from './verbs.ts';

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
  beside: readonly SourcedToll[],
): Frame {
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
    (isCount && !(isOfWounds && own)) || isOfClaim
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
    isPluperfect: (isPluperfect(sightings, tolls) ?? isToldInPluperfect(notes, sentence)) && !isBackshifted,
    isHabitual:
      isLasting(notes, sentence, sightings) ||
      isTrend(notes, sightings, tolls) ||
      (hasCue(notes, (main?.clause ?? sentence).first, (main?.clause ?? sentence).last, 'history') &&
        when === null),
    isTogether: hasCue(notes, sentence.first, sentence.last, 'together'),
    isAttempt: hasCue(notes, sentence.first, sentence.last, 'attempt'),
    isHeadline: sentence.index === 0,
    isLabelled:
      sentence.index === 0 &&
      inRange(reading.toponyms, sentence.first, sentence.first + 1).some(
        (t) => notes.document.tokens[t.last]?.text === ':',
      ),
    isVague:
      sightings.length > 0 &&
      sightings.every((x) => x.isPlural && !x.isDefinite && !PLURAL_KINDS.has(x.kind)),
    isNominal: sightings.every((x) => x.form === 'noun'),
    isClaim,
    isListing: false,
    isSiege: turnsIn(notes, 'sieges', sentence.first, sentence.last).length > 0,
    isBackThen: turnsIn(notes, 'backThen', sentence.first, sentence.last).length > 0,
    hasSetting: hasSetting(reading, sentence),
    namesFighters: inRange(reading.actors, sentence.first, sentence.last).some((a) => a.side === 'armed'),
    list: null,
  };
}

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

/** "l’attaque de lundi", "Monday’s attack": the day right behind the word for the event, or the day that has it. */
function isBeside(notes: Annotations, day: DateMention, sightings: readonly Sighting[]): boolean {
  const { tokens } = notes.document;
  const hasPossessive = isApostrophe(tokens[day.last]?.text) && tokens[day.last + 1]?.fold === 's';
  return sightings.some(
    (s) =>
      (day.first >= s.last && day.first - s.last <= 3) ||
      isBehindAll(notes, s, day) ||
      (hasPossessive && s.first > day.last && s.first - day.last <= 4),
  );
}

/** How long "(the killing) of seven fishermen on Lake Chad last Thursday" may be; tokens. */
const NOUN_PHRASE = 14;

/** English puts the day of a claim before the deed, and the deed's own at the end of its phrase. */
const isBehindAll = (notes: Annotations, s: Sighting, day: DateMention): boolean =>
  notes.words.pack.code === 'en' &&
  s.form === 'noun' &&
  day.first >= s.last &&
  day.first - s.last <= NOUN_PHRASE &&
  notes.document.tokens.slice(s.last, day.first).every((t) => t.kind !== 'mark' || isApostrophe(t.text)) &&
  !hasCue(notes, s.last, day.first, 'speechVerb');

const YEARLY: ReadonlySet<DateMention['kind']> = new Set(['year', 'month']);

/** "survivors of the 2014 Chibok kidnapping met on Tuesday", "last year’s attack": a year or month in the event's own phrase. */
function isOfNoun(notes: Annotations, day: DateMention, event: Sighting | null): boolean {
  if (event?.form !== 'noun' || !YEARLY.has(day.kind) || day.last > event.first) return false;
  const between = notes.document.tokens.slice(day.last, event.first);
  return (
    between.length <= 3 &&
    between.every(
      (t, i) =>
        (t.kind === 'word' || isApostrophe(t.text)) && !hasCue(notes, day.last + i, day.last + i + 1, 'of'),
    )
  );
}

const isApostrophe = (text: string | undefined): boolean => text === '’' || text === "'";

/** "… a enterré mercredi douze personnes tuées la veille": the day that the sentence names before is the one to reckon from. */
function dayNamedBefore(notes: Annotations, sentence: Sentence, { day }: Moment): string | null {
  if (day === null || day.from !== null || day.anchor !== 'event' || (day.offsetDays ?? 0) >= 0) return null;
  const named = inRange(notes.dates, sentence.first, day.first).findLast(
    (d) => d.kind === 'day' && d.from !== null && d.from === d.to,
  );
  return named?.from ?? null;
}

function hourOf(notes: Annotations, clock: DateMention | null): Frame['hour'] {
  if (!clock || (clock.time === null && clock.partOfDay === null)) return null;
  return {
    time: clock.time,
    partOfDay: clock.partOfDay,
    evidence: [spanOf(notes.document, clock.first, clock.last)],
  } satisfies Pick<When, 'time' | 'partOfDay' | 'evidence'>;
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

function strengthOf(
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
): Frame['strength'] {
  if (sightings.some((s) => s.strength === 'strong')) return 'strong';
  if (tolls.some((t) => t.isViolent)) return 'strong';
  return sightings.some((s) => s.strength === 'weak') || tolls.some((t) => areFound(notes, sentence, t))
    ? 'weak'
    : 'mention';
}

/** "Les corps de six villageois ont été retrouvés": dead whom somebody came upon. */
const areFound = (notes: Annotations, { first, last }: Sentence, { by, predicate }: SourcedToll): boolean =>
  by === 'noun' &&
  turnsIn(notes, 'bodies', predicate.first, predicate.last).length > 0 &&
  turnsIn(notes, 'found', first, last).length > 0;

export function isPluperfect(sightings: readonly Sighting[], tolls: readonly SourcedToll[]): boolean | null {
  const tenses = [...sightings.map((s) => s.verb.tense), ...tolls.map((t) => t.tense)];
  const told = tenses.filter((t) => t !== 'none');
  return told.length > 0 ? told.every((t) => t === 'pluperfect') : null;
}

/** "Les FSR assiègent la ville depuis mai 2024", "have besieged it since": what goes on is no event of the day. */
const isLasting = (notes: Annotations, sentence: Sentence, sightings: readonly Sighting[]): boolean =>
  sightings.length > 0 &&
  sightings.every((s) => s.form !== 'noun' && s.verb.tense === 'present') &&
  inRange(notes.dates, sentence.first, sentence.last).some((d) => d.kind === 'since' && d.precision > 1);

/** "Attacks have multiplied in Borno": how many there are, and none of them. */
const isTrend = (
  notes: Annotations,
  sightings: readonly Sighting[],
  tolls: readonly SourcedToll[],
): boolean =>
  tolls.length === 0 &&
  sightings.length > 0 &&
  sightings.every(
    ({ form, isPlural, clause: { first, last } }) =>
      form === 'noun' &&
      isPlural &&
      turnsIn(notes, 'trends', first, last).length > 0 &&
      !inRange(notes.dates, first, last).some((d) => d.kind === 'day' && d.precision === 1),
  );

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
  evidence: Span,
): Certainty {
  const told = sightings.filter((s) => s.strength !== 'mention');
  const isHearsay = (s: Sighting): boolean =>
    s.verb.tense === 'conditional' || hedgedNear(notes, sentence, s);
  const by = (rule: ReadingRule, at: Tokens, certainty: Certainty): Certainty => {
    notes.trace?.because(evidence, rule, at, 'certainty');
    return certainty;
  };
  if (told.length > 0 && told.every(isHearsay)) {
    const [first] = told;
    const isVerbal = first?.verb.tense === 'conditional';
    const at = { first: Math.max(sentence.first, first!.verb.first - (isVerbal ? 0 : 2)), last: first!.last };
    return by(isVerbal ? 'certainty.conditional' : 'certainty.hedged', at, 'hedged');
  }
  if (told.length === 0 && tolls.length > 0 && tolls.every((t) => t.certainty === 'hedged'))
    return by('certainty.figures', tolls[0]!, 'hedged');
  const speaker = attributions.find((a) => !a.denies);
  return speaker
    ? by('certainty.attributed', speaker, 'reported')
    : by('certainty.stated', sightings[0] ?? tolls[0] ?? sentence, 'stated');
}

/** "reportedly", "aurait": a hedge on the verb itself; "présumés" hedges who, not whether. */
function hedgedNear(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  for (let i = Math.max(sentence.first, s.verb.first - 2); i < s.last; i++) {
    if (isCue(notes, i, 'hedge') && isCue(notes, i, 'adverb')) return true;
  }
  return false;
}
