/** How much violence sentences tell of, weighed against what their page is about. */
import type { Means } from '../../core/findings.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import type { ActorMention } from '../actors/actors.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import { turnsIn } from '../annotation/turns.ts';
import { findBy } from '../types/takers.ts';
import { hasScore } from '../text/scores.ts';
import { type Topic, isNearTopic } from './topic-words.ts';

/** So many tokens, at most, stand between a figure and the word of harm that counts by it: "killing at least forty". */
const COUNT_REACH = 4;

/**
 * Whether a sentence tells, with a figure, of people harmed by an armed actor or by a deed of war: a bomb at a match
 * is no sport, nor is an attack on a clinic medicine. Of a plot it says nothing, of a drill only where a group that
 * exists does it.
 */
export function isGrave(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentence: Sentence,
  topic: Topic,
): boolean {
  const { first, last } = sentence;
  if (topic === 'fiction' || topic === 'commemoration' || turnsIn(notes, 'ofWords', first, last).length > 0)
    return false;
  if (topic === 'sport' ? hasScore(notes.document, first, last) : isNearTopic(notes, sentence, 'sport'))
    return false;
  const armed = inRange(actors, first, last).filter((a) => a.side === 'armed');
  const strong = inRange(notes.triggers, first, last).flatMap((t) =>
    t.value.filter((w) => w.strength === 'strong'),
  );
  // "when assailants set fire to a tanker and two coaches": no accident, whoever came out of it.
  if (topic === 'accident') return (armed.length > 0 && strong.length > 0) || isStruck(notes, sentence);
  const isCounted = inRange(notes.harm, first, last).some(
    (m) => inRange(notes.numbers, Math.max(first, m.first - COUNT_REACH), m.last + COUNT_REACH).length > 0,
  );
  if (!isCounted) return false;
  if (topic === 'nature' && areKilledByNobody(notes, actors, sentence)) return true;
  if (topic === 'exercise') return armed.some(isNamedArmed);
  if (strong.some((w) => OF_WAR.has(w.kind))) return true;
  // Teams have names of war, and eliminate each other; robbers are armed.
  return topic === 'sport' ? strong.some((w) => w.kind === 'gunfire') : topic !== 'crime' && armed.length > 0;
}

export const isNamedArmed = ({ side, isNamed }: ActorMention): boolean => side === 'armed' && isNamed;

/** What robbers and killers of kin do not do. */
const OF_WAR: ReadonlySet<EventKind> = new Set(['abduction', 'ied', 'suicide', 'airstrike', 'shelling']);

/** From a word of harm to the animal that did it: "killed (on Tuesday by a wounded) hippo"; tokens. */
const BEAST_REACH = 6;
/** "(Deux) éco-gardes ont été (tués)"; tokens. */
const VICTIM_REACH = 7;
/** Topics that name animals. */
const BEASTS: ReadonlySet<string> = new Set<Topic>(['nature', 'accident']);

/** "Two rangers were killed in the park, home to gorillas": people, and no animal behind the verb; not "lions killed two herders". */
const areKilledByNobody = (
  notes: Annotations,
  actors: readonly ActorMention[],
  { first, last }: Sentence,
): boolean =>
  inRange(notes.harm, first, last).some((m) => {
    const before = Math.max(first, m.first - VICTIM_REACH);
    const end = Math.min(last, m.last + BEAST_REACH);
    const by = findBy(notes, m.last, end);
    return (
      inRange(notes.people, before, m.first).length + inRange(actors, before, m.first).length > 0 &&
      inRange(notes.numbers, before, m.first).length > 0 &&
      (by === null || !inRange(notes.quiet, by, end).some((w) => BEASTS.has(w.value)))
    );
  });

/** Whether sentences tell of no more than common crime: no group by its name, no deed of war. */
export const arePrivate = (
  notes: Annotations,
  actors: readonly ActorMention[],
  sentences: readonly Sentence[],
): boolean =>
  sentences.every(
    ({ first, last }) =>
      !inRange(actors, first, last).some(isNamedArmed) &&
      !inRange(notes.triggers, first, last).some((t) =>
        t.value.some((w) => w.strength === 'strong' && OF_WAR.has(w.kind)),
      ),
  );

/** What an accident, a builder, an animal, a vet or a virus does as well as an attacker. */
const UNMEANT: Readonly<Partial<Record<Topic, ReadonlySet<EventKind>>>> = {
  accident: new Set(['killing', 'explosion', 'demolition', 'arson', 'ied']),
  works: new Set(['explosion', 'demolition', 'ied']),
  nature: new Set(['killing', 'attack', 'demolition']),
  computing: new Set(['attack', 'abduction', 'capture', 'killing']),
};

const LAID: ReadonlySet<Means> = new Set(['mine', 'ied']);

/** "A minibus hit a mine and overturned": somebody laid it, whatever the vehicle did then. */
const isMined = (notes: Annotations, { first, last }: Sentence): boolean =>
  inRange(notes.means, first, last).some((m) => m.value.some((means) => LAID.has(means))) &&
  inRange(notes.triggers, first, last).some((t) =>
    t.value.some((w) => w.kind === 'ied' && w.strength === 'strong'),
  );

/** Weapons that no accident has; mines are of gold, too, and planes crash. */
const WEAPONS: ReadonlySet<Means> = new Set([
  'drone',
  'artillery',
  'mortar',
  'rocket',
  'suicide_vest',
  'suicide_vehicle',
  'grenade',
]);

/** "A missile hit the block of flats, killing five": whoever put out the fire, and whatever collapsed. */
const isStruck = (notes: Annotations, { first, last }: Sentence): boolean =>
  inRange(notes.harm, first, last).length > 0 &&
  inRange(notes.triggers, first, last).some((t) => t.value.some((w) => w.form !== 'noun')) &&
  inRange(notes.means, first, last).some((m) => m.value.some((means) => WEAPONS.has(means)));

/** What the forces of a state do with their arms. */
const OF_FORCES: ReadonlySet<EventKind> = new Set(['gunfire', 'crackdown', 'shelling', 'airstrike']);

/** "La police a tiré à balles réelles sur une veillée aux bougies". */
const isByForces = (
  notes: Annotations,
  actors: readonly ActorMention[],
  { first, last }: Sentence,
): boolean =>
  inRange(actors, first, last).some((a) => a.side === 'state') &&
  inRange(notes.triggers, first, last).some((t) =>
    t.value.some((w) => w.strength === 'strong' && w.form !== 'noun' && OF_FORCES.has(w.kind)),
  );

/** Armed actors named, with what they say or forbid, and harm done by or to people, each counted once a sentence. */
export function violence(
  notes: Annotations,
  actors: readonly ActorMention[],
  sentences: readonly Sentence[],
  topic: Topic,
): number {
  const isViolent = (w: TriggerWord): boolean =>
    w.strength === 'strong' && UNMEANT[topic]?.has(w.kind) !== true;
  let score = 0;
  for (const sentence of sentences) {
    const armed =
      // Pirates and intruders of networks carry no arms.
      inRange(actors, sentence.first, sentence.last).some(
        (a) => a.side === 'armed' && (topic !== 'computing' || a.isNamed),
      ) ||
      isMined(notes, sentence) ||
      (topic === 'commemoration' && isByForces(notes, actors, sentence));
    const harmed = inRange(notes.harm, sentence.first, sentence.last).length > 0;
    const strong = inRange(notes.triggers, sentence.first, sentence.last).some((t) =>
      t.value.some(isViolent),
    );
    const stated = inRange(notes.statements, sentence.first, sentence.last).length > 0;
    if (armed && harmed) score += 2;
    else if ((armed || harmed) && strong) score += 1;
    else if (armed && stated) score += 1;
  }
  return score;
}

const DAYS: ReadonlySet<string> = new Set(['day', 'night']);

/** A bulletin that ends with the match: a sentence of violence with its day, and no word of sport in it or beside it. */
export const isBesideSport = (notes: Annotations, sentence: Sentence): boolean =>
  !isNearTopic(notes, sentence, 'sport') &&
  inRange(notes.dates, sentence.first, sentence.last).some((d) => DAYS.has(d.kind)) &&
  inRange(notes.triggers, sentence.first, sentence.last).some((t) =>
    t.value.some((w) => w.strength === 'strong'),
  );
