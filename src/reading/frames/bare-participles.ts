import type { Sentence } from '../../language/sentences.ts';
import type { EventKind } from '../../language/vocabulary.ts';
import { type Annotations, hasCue, isCue, startingAt } from '../annotation/annotate.ts';
import type { TriggerWord } from '../annotation/compile.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** Kinds whose verbs always have an object, of whatever words they are: nobody just kills, takes or frees. */
const WITH_OBJECT: ReadonlySet<EventKind> = new Set([
  'killing',
  'abduction',
  'arrest',
  'release',
  'lynching',
]);

/** Kinds of which single words do, while longer turns hold an object of their own: "bombed", but "fired rockets". */
const WITH_OBJECT_ALONE: ReadonlySet<EventKind> = new Set([
  'arson',
  'looting',
  'demolition',
  'shelling',
  'airstrike',
  'retake',
]);

const OPENS_OTHER = ['by', 'against', 'of', 'subordinator', 'relative', 'purpose'] as const;

/**
 * "Three soldiers killed, five wounded": where one word is past and participle and nothing stands behind it that it could
 * have as its object, it is the participle, and who stands before it suffered.
 * @param match the word in its sentence, which no auxiliary goes before
 */
export function asBareParticiple(
  notes: Annotations,
  sentence: Sentence,
  match: { readonly first: number; readonly last: number },
  words: readonly TriggerWord[],
): readonly TriggerWord[] {
  const takesObject = (w: TriggerWord): boolean =>
    WITH_OBJECT.has(w.kind) || (WITH_OBJECT_ALONE.has(w.kind) && match.last - match.first === 1);
  const isBoth =
    words.some((w) => w.form === 'past') && words.some((w) => w.form === 'participle' && takesObject(w));
  if (!isBoth || verbGroup(notes, match.first, 'participle').voice !== 'bare') return words;
  return hasObject(notes, sentence, match.last) ? words : words.filter((w) => w.form !== 'past');
}

/** "killed, according to residents, 20 villagers": who says so, between commas, parts nothing. */
function pastSource(notes: Annotations, at: number): number {
  const end = notes.insertions.endOf(at);
  return end > at && hasCue(notes, at, end, 'speechPreposition') ? end : at;
}

/** Whether an object stands behind a verb that ends before token `from`, over days and adverbs. */
export function hasObject(notes: Annotations, sentence: Sentence, from: number): boolean {
  let at = pastSource(notes, from);
  while (at < sentence.last && (notes.dateAt.has(at) || isCue(notes, at, 'adverb'))) at++;
  const token = notes.document.tokens[at];
  if (at >= sentence.last || !token) return false;
  // "killed at least 58", "killed over 30": words of an estimate open an object, too.
  if (startingAt(notes.numbers, at)) return true;
  if (token.kind === 'mark') return '"“«'.includes(token.text);
  // "killed and wounded dozens" shares its object, "killed and five wounded" has none.
  if (isCue(notes, at, 'and')) return startingAt(notes.numbers, at + 1) === undefined;
  return (
    !OPENS_OTHER.some((cue) => isCue(notes, at, cue)) && turnsIn(notes, 'adjuncts', at, at + 1).length === 0
  );
}
