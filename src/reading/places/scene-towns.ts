/** The town that a report goes to: what is told next without a place happened there. */
import type { Place } from '../../core/findings.ts';
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, type Annotations } from '../annotation/annotate.ts';
import type { Frame } from '../frames/draft.ts';
import type { Reading } from '../reading.ts';
import { isErrand } from '../times/errands.ts';
import { isOnlyForCare } from './care.ts';
import { fitOf, sameName } from './fits.ts';
import { isBlaming, isCarriedTo, isDateline, isFledTo, isOfMeeting } from './place-roles.ts';
import { isOfSpeaker } from './speaker-places.ts';

/** Words before the town that opens a sentence: "Plus au sud, à", "Mardi, c’est", "Ten miles away, in the town of"; tokens. */
const OPENING = 8;
/** Words of a sentence that only names an operation and its town: "Opération de bouclage à Zongolé."; tokens. */
const SHORT = 9;
/** So many sentences behind it may go on there. */
const REACH = 2;

/** Where the report is, since a sentence. */
export interface SceneTown {
  readonly place: Place;
  readonly sentence: Sentence;
}

/**
 * "Mardi, c’est Katiola qui s’est embrasée.", "At Muea, on the edge of Buea, youths gave a foretaste.": where the report
 * is behind a sentence.
 * @param before where it was
 * @param told what the sentence tells
 */
export function sceneBehind(
  reading: Reading,
  sentence: Sentence,
  before: SceneTown | null,
  told: readonly Frame[],
): SceneTown | null {
  const place = townGoneTo(reading, sentence)?.place;
  const places = told.flatMap((f) => f.place ?? []);
  // A deed that is told there in full, or with who did it, has its place, and so has what goes on with it.
  const isOpen = told.every(
    (f) => f.strength !== 'strong' && !(f.place && f.agents.length > 0) && !isOfThePast(f),
  );
  if (place && isOpen && places.every((p) => fitOf(p, place) === 'same')) return { place, sentence };
  return place || places.length > 0 ? null : before;
}

/** "À Solhan, 160 villageois avaient été tués en 2021." */
const isOfThePast = (f: Frame): boolean => f.isPluperfect && f.when?.timePrecision !== 1;

/** The place that a scene lends to a sentence; null where it is too far back. */
export const lentBy = (scene: SceneTown | null, sentence: Sentence): Place | null =>
  scene && scene.sentence.block === sentence.block && sentence.index - scene.sentence.index <= REACH
    ? scene.place
    : null;

/**
 * What a sentence tells without a place, at the one that a scene lends it; a deed told of again has its own, and who blames
 * somebody for deeds says not where.
 */
export function atScene(
  { notes }: Reading,
  { first, last }: Sentence,
  frames: readonly Frame[],
  lent: Place | null,
): readonly Frame[] {
  if (lent === null || hasCue(notes, first, last, 'attributed') || hasCue(notes, first, last, 'denial'))
    return frames;
  const isNew = (f: Frame): boolean =>
    f.place === null &&
    !f.isDefinite &&
    !f.isClaim &&
    !f.isHeadline &&
    !isOfThePast(f) &&
    (f.tolls.some((t) => !t.isBare) ||
      (f.certainty === 'stated' && (f.agents.length > 0 || f.when !== null)));
  return frames.map((f) => (isNew(f) ? { ...f, place: lent } : f));
}

function townGoneTo(reading: Reading, sentence: Sentence): Toponym | null {
  const { notes, toponyms } = reading;
  const town = inRange(toponyms, sentence.first, sentence.last).find(
    (t) => !t.isAdjective && t.place.geoPrecision < 3 && !isDateline(notes, t, sentence),
  );
  if (!town || !RELATIONS.has(town.relation) || town.listId !== null) return null;
  if (town.kind === null || !SPOTS.has(town.kind)) return null;
  if (!opens(notes, sentence, town) && !endsShort(notes, sentence, town)) return null;
  return isOtherwise(reading, sentence, town) ? null : town;
}

const RELATIONS: ReadonlySet<Toponym['relation']> = new Set(['in', 'none', 'near']);
const SPOTS: ReadonlySet<string> = new Set([
  'settlement',
  'quarter',
  'camp',
  'mine',
  'border_post',
  'island',
]);

/** Nothing but days, directions and grammar stands before the town. */
const opens = (notes: Annotations, { first }: Sentence, t: Toponym): boolean =>
  isAhead(notes, first, t) && isAlone(notes, first, t.phraseFirst);

/** At the head, behind a comma or a day, or "c’est": not "Expect bangs east of Gao". */
const isAhead = (notes: Annotations, first: number, t: Toponym): boolean =>
  t.phraseFirst - first <= 1 ||
  notes.document.tokens[t.phraseFirst - 1]?.text === ',' ||
  notes.dateAt.has(t.phraseFirst - 1) ||
  isBehindBe(notes, t);

const isAlone = (notes: Annotations, first: number, phraseFirst: number): boolean =>
  phraseFirst - first <= OPENING &&
  inRange(notes.triggers, first, phraseFirst).length === 0 &&
  // "The building, in Gao, was destroyed": what the sentence is about stands before.
  inRange(notes.targets, first, phraseFirst).length === 0 &&
  inRange(notes.people, first, phraseFirst).length === 0 &&
  inRange(notes.actors, first, phraseFirst).length === 0;

const endsShort = (notes: Annotations, { first, last }: Sentence, t: Toponym): boolean =>
  last - first <= SHORT &&
  t.relation === 'in' &&
  notes.document.tokens.slice(t.phraseLast, last).every(({ kind }) => kind === 'mark');

/** "À Kaya, des centaines de déplacés arrivent": what befell them did so elsewhere. */
const isOfDisplaced = (notes: Annotations, { first, last }: Sentence): boolean =>
  inRange(notes.harm, first, last).some((m) => m.value.some((w) => w.effect === 'displaced'));

/** "c’est Katiola", "it was Wad Shama"; a name of no list is a town by what is said of it. */
const isPresented = (notes: Annotations, t: Toponym): boolean =>
  t.place.placeId === null || isBehindBe(notes, t);

const isBehindBe = (notes: Annotations, t: Toponym): boolean =>
  notes.words.auxiliaries.get(notes.document.tokens[t.first - 1]?.text.toLowerCase() ?? '')?.verb === 'be';

/** Where somebody speaks, meets, is treated or has fled to; a capital that acts. */
function isOtherwise(reading: Reading, sentence: Sentence, t: Toponym): boolean {
  const { notes, gazetteer } = reading;
  const capital = t.place.country ? gazetteer.country(t.place.country)?.capital : undefined;
  return (
    hasCue(notes, sentence.first, sentence.last, 'speechVerb') ||
    hasCue(notes, sentence.first, sentence.last, 'publishing') ||
    isErrand(reading, sentence.first) ||
    isOfDisplaced(notes, sentence) ||
    isOfMeeting(notes, sentence, t) ||
    isOnlyForCare(notes, t) ||
    isCarriedTo(notes, t) ||
    isFledTo(notes, t) ||
    isOfSpeaker(notes, sentence, t) ||
    isBlaming(notes, sentence, t) ||
    (t.relation === 'none' && !isPresented(notes, t)) ||
    (t.relation === 'none' && capital !== undefined && sameName(capital, t.place.name))
  );
}
