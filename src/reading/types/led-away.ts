/** Verbs of taking somebody or something away that tell of no abduction: to a hospital, to be killed there and then, or of things. */
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { SourcedToll } from '../frames/draft.ts';
import type { Sighting } from '../frames/frames.ts';
import type { Tokens } from '../trace.ts';
import { turnsIn } from '../annotation/turns.ts';

/** What becomes of those who are taken away: looked after, killed; or a thing was taken. */
type Fate = 'cared' | 'killed' | 'thing';

/** A word of taking that tells of no abduction. */
export interface LedAway extends Tokens {
  readonly fate: Fate;
}

/** Between the verb and where it leads: "taken to one of the town’s hospitals"; tokens. */
const WAY = 7;
/** Between the verb and the killing of those who were taken; tokens. */
const KILLED_REACH = 14;
/** Between the verb and the thing: "carried off stolen arms". */
const THING_REACH = 4;

/** The words of taking in a sentence that tell of no abduction. */
export const ledAwayIn = (
  notes: Annotations,
  sentence: Sentence,
  sightings: readonly Sighting[],
): readonly LedAway[] =>
  sightings.flatMap((s) => {
    const fate = s.kind === 'abduction' && s.form !== 'noun' ? fateOf(notes, sentence, s, sightings) : null;
    return fate ? { first: s.first, last: s.last, fate } : [];
  });

function fateOf(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  sightings: readonly Sighting[],
): Fate | null {
  if (takesThing(notes, sentence, s)) return 'thing';
  if (isToCare(notes, sentence, s)) return 'cared';
  return sightings.some((o) => areKilledIn(notes, s, o)) ? 'killed' : null;
}

/** "emmenés à l’hôpital", "led to safety"; but "enlevés à l’hôpital", "kidnapped on the way to a clinic". */
function isToCare(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  const end = clauseEnd(notes, s.last, Math.min(sentence.last, s.last + WAY));
  if (turnsIn(notes, 'toSafety', s.first, end).some((t) => t.last > s.last)) return true;
  return (
    turnsIn(notes, 'abducts', s.first, s.last).length === 0 &&
    inRange(notes.targets, s.last, end).some(
      (t) => t.value === 'health_facility' && turnsIn(notes, 'towards', s.last, t.first + 1).length > 0,
    )
  );
}

/** "Les corps ont été emportés", "carried off stolen arms", "drove off with three pickups": no people. */
function takesThing(notes: Annotations, sentence: Sentence, s: Sighting): boolean {
  const [first, last] =
    s.verb.voice === 'passive'
      ? [Math.max(sentence.first, s.verb.first - THING_REACH), s.verb.first]
      : [s.last, clauseEnd(notes, s.last, Math.min(sentence.last, s.last + THING_REACH))];
  return areThings(notes, first, last);
}

/** Whether goods or bodies are named from token `first` up to `last`, and no people but those whose bodies they are. */
export function areThings(notes: Annotations, first: number, last: number): boolean {
  const thing = turnsIn(notes, 'goods', first, last)[0] ?? turnsIn(notes, 'bodies', first, last)[0];
  if (!thing) return false;
  const people = inRange(notes.people, first, last);
  return people.every((p) => p.first >= thing.first && (p.first < thing.last || isOfBodies(notes, thing, p)));
}

/** "the bodies of their men" are bodies. */
const isOfBodies = (notes: Annotations, thing: Tokens, people: Tokens): boolean =>
  thing.last <= people.first && hasCue(notes, thing.last, people.first, 'of');

/** "were taken out of their homes and shot", "took the men away and shot them": the same people, with nothing else between. */
function areKilledIn(notes: Annotations, s: Sighting, o: Sighting): boolean {
  if ((o.kind !== 'killing' && o.kind !== 'gunfire') || o.form === 'noun') return false;
  if (o.first < s.last || o.first - s.last > KILLED_REACH) return false;
  if (inRange(notes.dates, s.last, o.first).length > 0) return false;
  const joint = beforeVerb(notes, o.first, s.last);
  if (joint < s.last || !(isCue(notes, joint, 'and') || notes.document.tokens[joint]!.text === ','))
    return false;
  return s.verb.voice === 'active' ? takesThem(notes, o) : o.verb.voice !== 'active';
}

/** The token before a verb, its auxiliaries, adverbs and pronouns. */
function beforeVerb(notes: Annotations, verb: number, from: number): number {
  let at = verb - 1;
  while (at >= from && isOfVerb(notes, at)) at--;
  return at;
}

const isOfVerb = (notes: Annotations, at: number): boolean =>
  (isCue(notes, at, 'adverb') && !isCue(notes, at, 'and')) ||
  isCue(notes, at, 'been') ||
  notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase()) ||
  turnsIn(notes, 'objectPronouns', at, at + 1).length > 0;

/** "… and shot them", "et les ont abattus": the pronoun stands for those who were taken. */
const takesThem = (notes: Annotations, { verb, last }: Sighting): boolean =>
  turnsIn(notes, 'objectPronouns', verb.first - 2, last + 1).length > 0;

function clauseEnd(notes: Annotations, first: number, last: number): number {
  let end = first;
  while (end < last && !',;:'.includes(notes.document.tokens[end]!.text)) end++;
  return end;
}

/** Sightings without those that tell of no abduction; people who were taken to be killed were killed. */
export const withoutLedAway = (sightings: readonly Sighting[], led: readonly LedAway[]): Sighting[] =>
  sightings.filter((s) => !led.some((l) => l.first === s.first && l.last === s.last));

/** Tolls likewise: who was taken to be killed is told with the killing, where anybody counts whom. */
export const tollsLedAway = (tolls: readonly SourcedToll[], led: readonly LedAway[]): SourcedToll[] =>
  tolls.flatMap((t) => {
    const way = led.find(
      (l) => t.effect === 'abducted' && t.predicate.first < l.last && l.first < t.predicate.last,
    );
    if (!way) return t;
    const isTold = tolls.some((o) => o.effect === 'killed' && o.first === t.first && o.last === t.last);
    if (way.fate !== 'killed') return [];
    return isTold ? (t.isBare ? [] : t) : { ...t, effect: 'killed' as const };
  });
