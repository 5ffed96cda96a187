/** Towns told of by who loses them: "the army lost Bakel to the rebels", "l’armée a cédé Bakel aux rebelles". */
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Sighting } from '../frames/frames.ts';
import { TOWNS } from './takeover-nouns.ts';

/** Between the verb and the town: "lost control of the strategic town of Bakel"; tokens. */
const TOWN_REACH = 8;
/** Between the town and who has it now: "lost Bakel, on the river, on Sunday to the rebels"; tokens. */
const TAKER_REACH = 14;
/** Between the verb and its own preposition, and between that and who has it: an article, a number. */
const ARTICLE_GAP = 3;

/** "lost control of" */
const LONGEST_VERB = 4;

type Loss = 'losesTown' | 'cedesTown';

/**
 * A verb of losing or handing over whose object is a town.
 * @returns the sighting as a town taken or handed over; null where the verb is of losing something else; undefined where
 *   the verb is another
 */
export function lossOfTown(
  notes: Annotations,
  sentence: Sentence,
  s: Sighting,
  toponyms: readonly Toponym[],
): Sighting | null | undefined {
  const loss = lossBy(notes, s);
  if (!loss) return undefined;
  const town = inRange(toponyms, s.last, Math.min(sentence.last, s.last + TOWN_REACH)).find((t) =>
    isLost(notes, s, t),
  );
  if (!town || s.verb.attempted || s.verb.voice !== 'active') return null;
  if (loss === 'cedesTown') return { ...s, kind: 'withdrawal', family: 'transfer', strength: 'strong' };
  return {
    ...s,
    kind: isOfFighters(notes, sentence, s) ? 'retake' : 'capture',
    family: 'assault',
    strength: 'strong',
  };
}

/** Who loses a town that its foes retake: "the militants lost Rawa". */
const isOfFighters = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  inRange(notes.actors, sentence.first, s.first).at(-1)?.value.side === 'armed';

/** "surrendered their weapons" has a word of its own. */
const LOSSES: ReadonlySet<Sighting['kind']> = new Set(['capture', 'withdrawal']);

const lossBy = (notes: Annotations, s: Sighting): Loss | undefined =>
  !LOSSES.has(s.word.kind)
    ? undefined
    : (['losesTown', 'cedesTown'] as const).find((loss) =>
        turnsIn(notes, loss, s.first, s.first + LONGEST_VERB).some(
          // "a rétrocédé son camp", "a cédé sous la pression": a phrase that goes on has its own object.
          (m) => m.first === s.first && m.last >= s.last,
        ),
      );

/** The object itself, with no more between than what it is: "the strategic town of"; not "lost five men in Bakel". */
const isLost = (notes: Annotations, s: Sighting, t: Toponym): boolean =>
  !t.isAdjective &&
  TOWNS.has(t.kind) &&
  (t.relation === 'none' ||
    // "the town of" may be words of the verb.
    (t.relation === 'in' && (t.phraseFirst < s.last || isHeaded(notes, t)))) &&
  inRange(notes.people, s.last, t.first).length === 0 &&
  inRange(notes.numbers, s.last, t.first).length === 0 &&
  inRange(notes.targets, s.last, t.first).every((x) => x.value === 'village') &&
  !notes.document.tokens.slice(s.last, t.first).some((token) => token.text === ',');

/** "la ville de Rawa", "the small town of Rawa": no preposition before it. */
const isHeaded = (notes: Annotations, { phraseFirst, first }: Toponym): boolean =>
  (first - phraseFirst > 1 && isCue(notes, phraseFirst, 'article')) ||
  turnsIn(notes, 'townOf', phraseFirst - 1, first).length > 0;

/** Whether a verb tells of a town by who loses it. */
export const isLossOfTown = (notes: Annotations, s: Sighting): boolean =>
  (s.kind === 'capture' || s.kind === 'retake') && lossBy(notes, s) === 'losesTown';

/** "to Iraqi troops", "au profit des rebelles": who stands behind the preposition has the town now. */
export const takesLost = (notes: Annotations, s: Sighting, m: { readonly first: number }): boolean =>
  m.first - s.last <= TAKER_REACH &&
  [...turnsIn(notes, 'lostTo', s.last, m.first + 1), ...turnsIn(notes, 'cededTo', s.last, m.first + 1)].some(
    (w) =>
      w.last <= m.first + 1 &&
      m.first - w.last <= ARTICLE_GAP &&
      notes.document.tokens
        .slice(w.last, m.first)
        .every(
          (token, i) =>
            token.kind === 'mark' ||
            isCue(notes, w.last + i, 'of') ||
            isCue(notes, w.last + i, 'article') ||
            notes.numberEnds.has(w.last + i + 1),
        ),
  );
