/** A clause without a verb that goes on with what the sentence told: ", in Soro, 179", ", another at Bamba", ", then Koro". */
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import type { Frame } from '../frames/draft.ts';
import { fitOf, sameName } from './fits.ts';
import { endsTurn, opensTurn } from '../annotation/turns.ts';
import type { Reading } from '../reading.ts';

/** Words of such a clause: "et une vingtaine d’autres dans le village de". */
const MOST_WORDS = 8;
const ENDS: ReadonlySet<string> = new Set([',', ';', '.', ':', '!']);

/** Gives what a sentence tells the places of its bare clauses, each with the figure that the clause counts. */
export function withBareGaps(
  reading: Reading,
  sentence: Sentence,
  frames: readonly Frame[],
): readonly Frame[] {
  return withPlaces(reading, sentence, withElsewhere(frames));
}

/** "Twelve were killed in A, four in B and two in C": a figure with a town of its own tells what was told of the first. */
function withElsewhere(frames: readonly Frame[]): readonly Frame[] {
  const isKilled = (f: Frame): boolean => f.tolls.some((t) => t.effect === 'killed');
  const told = frames.find(
    (f) =>
      f.strength === 'strong' && f.place !== null && isKilled(f) && f.tolls.every((t) => t.by !== 'told'),
  );
  const isGap = (f: Frame): boolean =>
    f.strength === 'mention' &&
    f.sightings.length === 0 &&
    isKilled(f) &&
    f.tolls.every((t) => t.by === 'told') &&
    f.place !== null &&
    f.place.geoPrecision < 3 &&
    fitOf(f.place, told?.place ?? null) === 'apart';
  return frames.map((f) =>
    told && isGap(f)
      ? {
          ...told,
          place: f.place,
          when: f.when ?? told.when,
          tolls: f.tolls,
          targets: [],
          damage: [],
          list: null,
        }
      : f,
  );
}

/** The places behind all that the sentence tells. */
function withPlaces(reading: Reading, sentence: Sentence, frames: readonly Frame[]): readonly Frame[] {
  const last = frames.findLast((f) => f.place !== null && f.place.geoPrecision < 3);
  if (!last) return frames;
  const end = Math.max(...frames.map((f) => f.last));
  const inside = inRange(reading.toponyms, sentence.first, sentence.last);
  // "à A, un quartier de B": B says where A lies.
  const around = new Set(
    inside.map((t) => (t.containedIn === null ? undefined : reading.toponyms[t.containedIn])),
  );
  return inside
    .filter(
      (t) =>
        !t.isAdjective &&
        t.first > end &&
        t.place.geoPrecision < 3 &&
        SPOTS.has(t.relation) &&
        !around.has(t),
    )
    .reduce<readonly Frame[]>((all, t) => withGap(reading.notes, all, last, t, sentence), frames);
}

const SPOTS: ReadonlySet<Toponym['relation']> = new Set(['in', 'none']);

function withGap(
  notes: Annotations,
  frames: readonly Frame[],
  told: Frame,
  t: Toponym,
  sentence: Sentence,
): readonly Frame[] {
  if (frames.some((f) => f.place !== null && sameName(f.place.name, t.place.name))) return frames;
  const clause = clauseOf(notes, t, sentence);
  if (!clause) return frames;
  const [toll] = told.tolls;
  const figure = clause.figure;
  const tolls = toll && figure ? [{ ...toll, ...figure, isBare: false, replaces: null }] : [];
  return [...frames, { ...told, place: t.place, tolls, targets: [], damage: [], list: null }];
}

interface Figure {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number | null;
}

/** The bare clause around a place, where one stands there, with what it counts. */
function clauseOf(
  notes: Annotations,
  t: Toponym,
  sentence: Sentence,
): { readonly figure: Figure | null } | null {
  const { tokens } = notes.document;
  let from = t.phraseFirst;
  while (from > sentence.first && !ENDS.has(tokens[from - 1]!.text) && !isCue(notes, from - 1, 'and')) from--;
  let to = t.phraseLast;
  // "in Soro, 179.": a figure behind the comma ends the clause.
  const counted = tokens[to]?.text === ',' ? startingAt(notes.numbers, to + 1) : undefined;
  const isLast =
    counted !== undefined && (tokens[counted.last] === undefined || ENDS.has(tokens[counted.last]!.text));
  if (isLast) to = counted.last;
  else if (
    to < sentence.last &&
    !ENDS.has(tokens[to]!.text) &&
    !notes.dateAt.has(to) &&
    !isNextGap(notes, to)
  )
    return null;
  if (t.phraseFirst - from > MOST_WORDS || !isBare(notes, from, t.phraseFirst)) return null;
  const number = isLast ? counted : inRange(notes.numbers, from, t.phraseFirst)[0];
  const isAnother = endsTurn(notes, 'furthers', t.phraseFirst, from);
  const isThen = endsTurn(notes, 'next', t.phraseFirst, from - 1);
  if (!number && !isAnother && !isThen) return null;
  if (number && number.low > MOST_COUNTED) return null;
  return {
    figure: number ? { first: number.first, last: number.last, low: number.low, high: number.high } : null,
  };
}

/** "four in Damboa and two in Askira": a conjunction and the figure of the next one. */
const isNextGap = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'and') && startingAt(notes.numbers, at + 1) !== undefined;

const MOST_COUNTED = 2000;

/** No verb, nobody and nothing that happens: only joints, figures, days and small words. */
function isBare(notes: Annotations, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase()) ||
      startingAt(notes.triggers, at) !== undefined ||
      notes.harmAt.has(at) ||
      (startingAt(notes.people, at) !== undefined && !opensTurn(notes, 'furthers', from, at)) ||
      startingAt(notes.targets, at) !== undefined ||
      (['relative', 'subordinator', 'speechVerb', 'speechPreposition'] as const).some((cue) =>
        isCue(notes, at, cue),
      )
    )
      return false;
  return inRange(notes.actors, from, to).length === 0;
}
