import type { Reading } from '../reading.ts';
import type { Certainty, Means } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { actsAsState } from '../places/acting-capitals.ts';
import { withAirStrikes } from '../types/air-strikes.ts';
import { type Anchor, anchorsOf, datesFor, hasBothEnds, isTaking, killingsInStrikes } from './anchors.ts';
import { type Annotations, endingAt, inRange, isCue } from '../annotation/annotate.ts';
import { asOneBlast } from '../types/blasts.ts';
import { apartFromBefore, partOf } from '../times/aftermath.ts';
import { chargesIn } from './charges.ts';
import type { Frame, SourcedToll } from './draft.ts';
import { framesOf } from './frame.ts';
import { withBareGaps } from '../places/bare-gaps.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { type Sighting, sightingsOf } from './frames.ts';
import { withGapped } from '../times/gapping.ts';
import { peopleGroups } from '../tolls/groups.ts';
import { referredTown } from '../places/place-roles.ts';
import { eventPlaces, LONG_LIST, withListFellows } from '../places/places.ts';
import type { PeopleGroup } from '../tolls/people.ts';
import type { ReadingRule } from '../rules/index.ts';
import { withoutOtherHalts } from '../types/halts.ts';
import { violentFamilies } from '../types/kinds.ts';
import { withChemicals } from '../types/chemicals.ts';
import { withLaden } from '../types/laden.ts';
import { ledAwayIn, tollsLedAway, withoutLedAway } from '../types/led-away.ts';
import { withLynchings } from '../types/lynchings.ts';
import { withBooty } from '../types/seizures.ts';
import { isMereRescue, withoutMereRescues } from '../types/rescues.ts';
import { byFamilyAndPlace } from '../places/sites.ts';
import { type Attribution, attributionsOf, nearestAttribution } from '../statements/speakers.ts';
import { withTakeovers } from '../types/takeovers.ts';
import { isByCrowd, withTakings } from '../types/takings.ts';
import { withoutTalk } from './talk.ts';
import { eventDates } from '../times/event-dates.ts';
import { isReckonedFrom } from '../times/reckoned.ts';
import type { Tokens } from '../trace.ts';
import { isSum, isSumOfTolls } from '../tolls/sums.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';
import { isWanted } from './wanted.ts';
import { type Toll } from '../tolls/toll.ts';
import { tollsOf } from '../tolls/tolls.ts';

/** Words that are an abduction but where forces take whom they may. */
const TAKES: ReadonlySet<EventKind> = new Set(['abduction', 'capture']);

/**
 * What one sentence tells, as frames: its triggers and tolls gathered by family and place.
 * @param previous the day of the event told before
 */
export function readScene(reading: Reading, sentence: Sentence, previous: string | null): Frame[] {
  const { notes, toponyms, nearness } = reading;
  if (isSum(notes, sentence)) return leave(notes, 'event.sum', sentence);
  if (turnsIn(notes, 'staged', sentence.first, sentence.last).length > 0)
    return leave(notes, 'event.staged', sentence);
  if (notes.document.tokens[sentence.last - 1]?.text === '?') return leave(notes, 'event.asked', sentence);
  const attributions = attributionsOf(notes, sentence);
  const charges = chargesIn(notes, sentence);
  const isCharge = (at: Tokens): boolean => charges.some((c) => at.first >= c.first && at.first < c.last);
  const charged = inRange(notes.triggers, sentence.first, sentence.last).find(isCharge);
  if (charged) notes.trace?.leave('event.charged', charged);
  const seen = withoutMereRescues(
    notes,
    sentence,
    withoutOtherHalts(notes, sentence, sightingsOf(notes, sentence)).filter((s) => !isCharge(s)),
  );
  const held = withTakings(
    notes,
    sentence,
    withBooty(notes, sentence, withTakeovers(notes, sentence, seen, toponyms)),
  );
  const ledAway = ledAwayIn(notes, sentence, held);
  const taken = withoutLedAway(held, ledAway);
  const sightings = withoutTalk(
    notes,
    sentence,
    killingsInStrikes(
      notes,
      withLynchings(
        notes,
        sentence,
        asOneBlast(
          withLaden(
            notes,
            sentence,
            withChemicals(withAirStrikes(notes, sentence, taken, reading.actors, toponyms)),
          ),
        ),
      ),
      nearness,
    ),
  );
  const groups = peopleGroups(notes, sentence, toponyms).filter(
    (g) =>
      !isSpeaking(notes, g) &&
      !attributions.some((a) => g.first >= a.first - 2 && g.last > a.first && g.last <= a.last),
  );
  if (isNatural(reading, sentence, sightings, groups)) return leave(notes, 'event.natural', sentence);
  // Most sentences tell of nothing and count nobody; a list of towns may go on with what was told.
  const isList = inRange(toponyms, sentence.first, sentence.last).some((t) => t.listId !== null);
  if (sightings.length === 0 && groups.length === 0 && !isList) return [];
  // "arrêtés puis conduits vers une destination inconnue": withTakings has made one taking of both.
  const isTakenAway =
    sightings.some((s) => s.word.kind === 'arrest' && s.family === 'abduction') &&
    !sightings.some((s) => s.family === 'arrest');
  // … and fighters whom forces took are their prisoners.
  const isPrisoner = sightings.some((s) => TAKES.has(s.word.kind) && s.family === 'arrest');
  // "Les quatre otages sont sains et saufs": how those taken are, not that they were taken.
  const isEnding =
    sightings.some((s) => s.family === 'release') ||
    turnsIn(notes, 'safeAndSound', sentence.first, sentence.last).length > 0;
  const counted = tollsOf(notes, sentence, groups, nearness)
    .filter((t) => !isCharge(t.predicate))
    .filter((t) => !(isEnding && t.effect === 'abducted' && t.predicate.first === t.first))
    .flatMap((t, _, all) => (isEnding ? asFreed(notes, t, all) : t))
    // "soldiers seized weapons": what is taken is no people.
    .filter((t) => !sightings.some((s) => s.family === 'weapons' && overlaps(s, t.predicate)))
    // "called for the release of three teachers"
    .filter((t) => t.effect !== 'released' || !isWanted(notes, sentence, t.predicate, sightings))
    .filter((t) => t.effect !== 'released' || isEnding || !isLettingGo(notes, t.predicate))
    .filter((t) => t.effect !== 'released' || !isMereRescue(notes, sentence, t.predicate))
    .filter((t) => t.effect !== 'abducted' || !isByCrowd(notes, t.predicate.last, sentence.last))
    .map((t) => (isTakenAway && t.effect === 'detained' ? { ...t, effect: 'abducted' as const } : t))
    .map((t) => (isPrisoner && t.effect === 'abducted' ? { ...t, effect: 'detained' as const } : t))
    .filter((t) => t.low < MOST_IN_ONE_INCIDENT || t.effect === 'displaced')
    .map((toll) => sourced(notes, toll, attributions));
  const tolls = tollsLedAway(counted, ledAway);
  if (isSumOfTolls(reading, sentence, tolls)) return leave(notes, 'event.sum', sentence);
  const told = withoutBrokenTruces(
    sightings.filter((s) => isTaking(s, tolls) && !isReckonedFrom(notes, s, sentence)),
  );
  const anchors = anchorsOf(told, tolls, nearness);
  const named = eventPlaces(notes, toponyms, sentence, attributions).filter(
    (c) =>
      !isOfCare(reading, sentence, toponyms[c]!, sightings) &&
      !isActor(reading, toponyms[c]!) &&
      !actsAsState(reading, sentence, toponyms[c]!),
  );
  // "gunmen accused of a raid in Kaduna were arrested in Jos"; the only place is that of what is told.
  const outside = named.filter((c) => !isCharge(toponyms[c]!));
  const candidates = outside.length > 0 ? outside : named;
  if (anchors.length === 0) return listing(reading, sentence, candidates, attributions, previous);
  const dates = eventDates(notes, sentence, attributions, anchors, nearness);
  const apart = apartFromBefore(notes, sentence, anchors);
  const parts = (apart ?? [{ anchors, isIn: () => true }]).map((part) => {
    const own = candidates.filter((c) => part.isIn(toponyms[c]!));
    return {
      reading: apart ? partOf(reading, sentence, part.isIn) : reading,
      // A clause that a day is reckoned from may leave its place and its day to the other.
      dates: part === apart?.[0] ? dates : dates.filter((d) => part.isIn(d)),
      scenes: byFamilyAndPlace(
        notes,
        part.anchors,
        own.length > 0 ? own : candidates,
        toponyms,
        sentence,
        nearness,
      ),
    };
  });
  const isEnded = hasBothEnds(anchors);
  const referred = referredTown(notes, toponyms, sentence.first, sentence.last);
  const frames = withGapped(
    reading,
    sentence,
    parts
      .flatMap((part) =>
        part.scenes.flatMap((scene) =>
          framesOf(
            part.reading,
            sentence,
            scene,
            attributions,
            datesFor(scene.family, part.dates, anchors, nearness),
            previous,
            tolls,
          ),
        ),
      )
      // "200 had been killed in the same village some weeks ago" is not the attack told before.
      .map((f) =>
        f.place === null && referred && !(f.isPluperfect && f.when === null)
          ? { ...f, place: referred.place }
          : f,
      )
      .filter((f) => !isEnded || !isHeldSince(notes, sentence, f))
      // "Enlevés en mai, ils ont été libérés": the taking is told to say who is free; old, it is history.
      .map((f) => (isEnded && f.family === 'abduction' ? { ...f, isPluperfect: true } : f)),
  );
  return [...withBareGaps(reading, sentence, withOneBlow(frames))];
}

/** "Shells killed three in Nikopol and wounded five in Marhanets": what is only counted behind it fell by the same. */
function withOneBlow(frames: readonly Frame[]): readonly Frame[] {
  const blow = frames.find((f) => f.kinds.some((kind) => BLOWS.has(kind)));
  if (!blow) return frames;
  const isCounted = (f: Frame): boolean =>
    f !== blow &&
    f.first > blow.first &&
    f.sightings.length === 0 &&
    f.family === 'assault' &&
    f.agents.length === 0;
  return frames.map((f) =>
    isCounted(f)
      ? { ...f, family: blow.family, kinds: blow.kinds, means: blow.means, sightings: blow.sightings }
      : f,
  );
}

const BLOWS: ReadonlySet<EventKind> = new Set([
  'shelling',
  'airstrike',
  'ied',
  'explosion',
  'grenade',
  'suicide',
]);

/** "An engineer held since March was freed on Tuesday": without a day or figure of its own, the taking only says who is free. */
const isHeldSince = (notes: Annotations, { first, last }: Sentence, frame: Frame): boolean =>
  frame.family === 'abduction' &&
  frame.when === null &&
  frame.tolls.length === 0 &&
  inRange(notes.dates, first, last).some((d) => d.kind === 'since');

/** "…, volunteers and a doctor said": who stands right before the verb of saying tells of others. */
const isSpeaking = (notes: Annotations, { first, last }: PeopleGroup): boolean =>
  notes.words.pack.code === 'en' &&
  isCue(notes, last, 'speechVerb') &&
  isCue(notes, first - 1, 'and') &&
  verbGroup(notes, last, 'past').voice === 'active';

const overlaps = (a: Span, b: Span): boolean => a.first < b.last && b.first < a.last;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** "Malgré la trêve, des combats …", "massacred villagers and broke a truce": named beside violence, it was not concluded then. */
function withoutBrokenTruces(sightings: readonly Sighting[]): readonly Sighting[] {
  const isViolent = sightings.some((s) => violentFamilies.has(s.family) && s.strength === 'strong');
  return isViolent ? sightings.filter((s) => s.kind !== 'agreement' || s.form !== 'noun') : sightings;
}

const NATURAL_KINDS: ReadonlySet<Sighting['kind']> = new Set([
  'killing',
  'attack',
  'demolition',
  'explosion',
  'arson',
]);

const OF_ITSELF: ReadonlySet<Means> = new Set(['aircraft', 'arson', 'other']);

/** "Un cyclone a frappé la ville et tué dix personnes", "un car est tombé dans un ravin": nobody did it. */
function isNatural(
  { notes, actors }: Reading,
  sentence: Sentence,
  sightings: readonly Sighting[],
  hurt: readonly PeopleGroup[],
): boolean {
  const { first, last } = sentence;
  // "Gunmen storm hotel": read as a verb, the word is no storm.
  const isVerb = (at: Tokens): boolean =>
    sightings.some(
      (s) => s.form !== 'noun' && endingAt(notes.actors, s.first) !== undefined && overlaps(s, at),
    );
  if (turnsIn(notes, 'natural', first, last).every(isVerb)) return false;
  const isHurt = (at: number): boolean => hurt.some((g) => at >= g.first && at < g.last);
  const isActed = inRange(actors, first, last).some(
    (a) => (a.side === 'armed' || a.side === 'state') && !isHurt(a.first),
  );
  // Aircraft fall and fires break out by themselves; other weapons do not go off so.
  const isArmed = inRange(notes.means, first, last).some(
    (m) =>
      m.value.some((means) => !OF_ITSELF.has(means)) &&
      // "une mine d’or" is no weapon.
      !inRange(notes.targets, m.first, m.last).some((t) => t.last > m.last),
  );
  return (
    !isActed &&
    !isArmed &&
    sightings.every((s) => NATURAL_KINDS.has(s.kind) && (s.form !== 'noun' || s.kind !== 'attack'))
  );
}

/** Nothing is told in a sentence that has words for it. */
function leave(notes: Annotations, rule: ReadingRule, sentence: Sentence): Frame[] {
  if (notes.trace && inRange(notes.triggers, sentence.first, sentence.last).length > 0)
    notes.trace.leave(rule, sentence);
  return [];
}

/** "let go 60 workers", where nobody was freed. */
const isLettingGo = (notes: Annotations, { first, last }: Tokens): boolean =>
  turnsIn(notes, 'letsGo', first, last).length > 0;

/** "Two aid workers held captive were freed": those whom the one word counts are those of the other. */
const asFreed = (notes: Annotations, t: Toll, all: readonly Toll[]): readonly Toll[] =>
  t.effect !== 'abducted' || turnsIn(notes, 'heldCaptive', t.predicate.first, t.predicate.last).length === 0
    ? [t]
    : all.some((o) => o.effect === 'released' && o.first === t.first)
      ? []
      : [{ ...t, effect: 'released' }];

/** "Kyiv struck a depot": a capital that stands for its forces is not where they struck. */
const isActor = ({ actors }: Reading, t: Toponym): boolean =>
  inRange(actors, t.first, t.last).some(
    (a) => a.first === t.first && a.last === t.last && a.side === 'state',
  );

const CARE_GAP = 1;

/** "la morgue de Kaya", "the hospital in Gao": where the dead and wounded were taken, unless it was itself struck. */
function isOfCare(
  reading: Reading,
  sentence: Sentence,
  toponym: Toponym,
  sightings: readonly Sighting[],
): boolean {
  const isOfWounds = turnsIn(reading.notes, 'ofWounds', sentence.first, sentence.last).length > 0;
  if (!isOfWounds && sightings.some((s) => s.strength === 'strong')) return false;
  // "at Erdogan hospital" as well.
  return inRange(reading.notes.targets, sentence.first, toponym.last + CARE_GAP).some(
    (t) =>
      t.value === 'health_facility' &&
      (t.last <= toponym.first ? toponym.phraseFirst - t.last <= CARE_GAP : t.first === toponym.last),
  );
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
  if (places.length < LONG_LIST || places.some((c) => reading.toponyms[c]!.place.geoPrecision === 3))
    return [];
  const anchor: Anchor = { ...reading.toponyms[first]!, family: 'assault', sighting: null, toll: null };
  return framesOf(
    reading,
    sentence,
    { family: 'assault', places, anchors: [anchor] },
    attributions,
    [],
    previous,
  ).map((f) => ({
    ...f,
    strength: 'mention' as const,
    kinds: ['attack' as const],
    isListing: true,
  }));
}

/** More dead than this are a war's, not an incident's. */
const MOST_IN_ONE_INCIDENT = 5000;

function sourced(notes: Annotations, toll: Toll, attributions: readonly Attribution[]): SourcedToll {
  const by = nearestAttribution(
    attributions.filter((a) => !a.denies),
    toll.predicate.first,
  );
  const certainty: Certainty = toll.certainty === 'stated' && by ? 'reported' : toll.certainty;
  // "Earlier reports put the toll at five": the earlier count is nobody else's word.
  const isOwnCount =
    toll.isEarlier && by !== null && turnsIn(notes, 'earlierCounts', by.first, by.last + 2).length > 0;
  return isOwnCount
    ? { ...toll, certainty, source: null, sourceCue: null }
    : { ...toll, certainty, source: by?.name ?? null, sourceCue: by?.cue ?? null };
}
