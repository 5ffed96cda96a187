import type { Reading } from '../reading.ts';
import type { Place } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { actsAsState } from '../places/acting-capitals.ts';
import { withAirStrikes } from '../types/air-strikes.ts';
import { anchorsOf, datesFor, hasBothEnds, isTaking, killingsInStrikes } from './anchors.ts';
import { type Annotations, inRange, isCue } from '../annotation/annotate.ts';
import { asOneBlast } from '../types/blasts.ts';
import { apartFromBefore, partOf } from '../times/aftermath.ts';
import { chargesIn } from './charges.ts';
import type { Frame } from './draft.ts';
import { framesOf } from './frame.ts';
import { withBareGaps } from '../places/bare-gaps.ts';
import { type Sighting, sightingsOf } from './frames.ts';
import { withGapped } from '../times/gapping.ts';
import { peopleGroups } from '../tolls/groups.ts';
import { referredTown } from '../places/named-again.ts';
import { isTownOfCare } from '../places/care.ts';
import { eventPlaces } from '../places/places.ts';
import type { PeopleGroup } from '../tolls/people.ts';
import type { ReadingRule } from '../rules/index.ts';
import { withoutOtherHalts } from '../types/halts.ts';
import { violentFamilies } from '../types/kinds.ts';
import { withChemicals } from '../types/chemicals.ts';
import { withLaden } from '../types/laden.ts';
import { ledAwayIn, tollsLedAway, withoutLedAway } from '../types/led-away.ts';
import { withLynchings } from '../types/lynchings.ts';
import { withPartings } from '../types/partings.ts';
import { withRampages } from '../types/rampages.ts';
import { withStoppedBombers } from '../types/stopped-bombers.ts';
import { withBooty } from '../types/seizures.ts';
import { withoutMereRescues } from '../types/rescues.ts';
import { byFamilyAndPlace } from '../places/sites.ts';
import { attributionsOf } from '../statements/speakers.ts';
import { withTakenTowns } from '../places/taken-towns.ts';
import { withTakeovers } from '../types/takeovers.ts';
import { withTakings } from '../types/takings.ts';
import { withoutTalk } from './talk.ts';
import { eventDates } from '../times/event-dates.ts';
import { isReckonedFrom } from '../times/reckoned.ts';
import type { Tokens } from '../trace.ts';
import { isSum, isSumOfTolls } from '../tolls/sums.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';
import { countsOf } from './counts.ts';
import { withOneBlow } from './blows.ts';
import { isNatural } from './natural.ts';
import { isOfWords } from './of-words.ts';
import { isPrivate } from './private.ts';
import { asRecalled, isOfDeed, isRecalled } from './recalled.ts';
import { listing } from './listing.ts';

/**
 * What one sentence tells, as frames: its triggers and tolls gathered by family and place.
 * @param previous the day of the event told before
 * @param lent where the sentence before went to
 */
export function readScene(
  reading: Reading,
  sentence: Sentence,
  previous: string | null,
  lent: Place | null = null,
): Frame[] {
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
    withBooty(
      notes,
      sentence,
      withPartings(notes, sentence, withTakeovers(notes, sentence, seen, toponyms), toponyms),
    ),
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
        withRampages(
          notes,
          sentence,
          asOneBlast(
            withLaden(
              notes,
              sentence,
              withChemicals(
                withAirStrikes(
                  notes,
                  sentence,
                  withStoppedBombers(notes, sentence, taken),
                  reading.actors,
                  toponyms,
                ),
              ),
            ),
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
  if (isNatural(reading, sentence, sightings, groups, attributions))
    return leave(notes, 'event.natural', sentence);
  if (isPrivate(reading, sentence, sightings)) return leave(notes, 'event.private', sentence);
  if (isOfWords(reading, sentence, sightings)) return leave(notes, 'event.of-words', sentence);
  // Most sentences tell of nothing and count nobody; a list of towns may go on with what was told.
  const isList = inRange(toponyms, sentence.first, sentence.last).some((t) => t.listId !== null);
  if (sightings.length === 0 && groups.length === 0 && !isList) return [];
  const counted = countsOf(notes, sentence, { sightings, groups, attributions, isCharge, nearness });
  const tolls = tollsLedAway(counted, ledAway);
  if (isSumOfTolls(reading, sentence, tolls)) return leave(notes, 'event.sum', sentence);
  const told = withoutBrokenTruces(
    sightings.filter((s) => isTaking(s, tolls) && !isReckonedFrom(notes, s, sentence)),
  );
  const anchors = anchorsOf(told, tolls, nearness);
  const named = withTakenTowns(
    eventPlaces(notes, toponyms, sentence, attributions),
    toponyms,
    sightings,
  ).filter(
    (c) =>
      !isOfCare(reading, sentence, toponyms[c]!, sightings) &&
      !isActor(reading, toponyms[c]!) &&
      !actsAsState(reading, sentence, toponyms[c]!),
  );
  // "gunmen accused of a raid in Kaduna were arrested in Jos"; the only place is that of what is told.
  const outside = named.filter((c) => !isCharge(toponyms[c]!));
  const spots = outside.length > 0 ? outside : named;
  // "At Muea … They halted a bus that was leaving for Douala": on the way elsewhere, it was where the report is.
  const isAway = lent !== null && spots.length > 0 && spots.every((c) => AWAY.has(toponyms[c]!.relation));
  const candidates = isAway ? [] : spots;
  if (anchors.length === 0) return listing(reading, sentence, candidates, attributions, previous);
  const isOld = isRecalled(notes, sentence, sightings);
  const dates = eventDates(notes, sentence, attributions, anchors, nearness).filter(
    (d) => !isOld || isOfDeed(notes, d, [...anchors, ...tolls]),
  );
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
  const referred = isAway ? { place: lent } : referredTown(notes, toponyms, sentence.first, sentence.last);
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
      .map((f) => (isEnded && f.family === 'abduction' ? { ...f, isPluperfect: true } : f))
      .flatMap((f) => (isOld ? (asRecalled(f) ?? []) : [f])),
  );
  return [...withBareGaps(reading, sentence, withOneBlow(frames))];
}

const AWAY: ReadonlySet<Toponym['relation']> = new Set(['to', 'from']);

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

/** "Malgré la trêve, des combats …", "massacred villagers and broke a truce": named beside violence, it was not concluded then. */
function withoutBrokenTruces(sightings: readonly Sighting[]): readonly Sighting[] {
  const isViolent = sightings.some((s) => violentFamilies.has(s.family) && s.strength === 'strong');
  return isViolent ? sightings.filter((s) => s.kind !== 'agreement' || s.form !== 'noun') : sightings;
}

/** Nothing is told in a sentence that has words for it. */
function leave(notes: Annotations, rule: ReadingRule, sentence: Sentence): Frame[] {
  if (notes.trace && inRange(notes.triggers, sentence.first, sentence.last).length > 0)
    notes.trace.leave(rule, sentence);
  return [];
}

/** "Kyiv struck a depot": a capital that stands for its forces is not where they struck. */
const isActor = ({ actors }: Reading, t: Toponym): boolean =>
  inRange(actors, t.first, t.last).some(
    (a) => a.first === t.first && a.last === t.last && a.side === 'state',
  );

/** "la morgue de Kaya", "the hospital in Gao": where the dead and wounded were taken, unless it was itself struck. */
function isOfCare(
  reading: Reading,
  sentence: Sentence,
  toponym: Toponym,
  sightings: readonly Sighting[],
): boolean {
  const isOfWounds = turnsIn(reading.notes, 'ofWounds', sentence.first, sentence.last).length > 0;
  if (!isOfWounds && sightings.some((s) => s.strength === 'strong')) return false;
  return isTownOfCare(reading.notes, toponym);
}
