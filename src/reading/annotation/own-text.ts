import type { Annotations } from './annotate.ts';
import { answerOnce } from './answers.ts';
import { turnsIn } from './turns.ts';

/** A question about a whole text, which is walked for it once however often it is asked. */
const ofText =
  (find: (notes: Annotations) => boolean) =>
  (notes: Annotations): boolean =>
    answerOnce(notes, find, 0, () => find(notes));

/** An official text says what it is in its first sentences. */
const HEAD_SENTENCES = 3;

/** Whether the text is a communiqué, notice or decree, which its author signs. */
export const isBulletin = ofText((notes) => {
  const end = notes.document.sentences[HEAD_SENTENCES - 1]?.last ?? notes.document.tokens.length;
  return turnsIn(notes, 'bulletins', 0, end).length > 0;
});

/** Whether the text is what one speaker said or wrote, set down whole behind a line that says so. */
export const isMonologue = ofText((notes) => {
  const { tokens, sentences } = notes.document;
  const head = sentences
    .slice(0, HEAD_SENTENCES)
    .find((s) => turnsIn(notes, 'recordings', s.first, s.last).length > 0);
  const opens =
    head && [tokens[head.last - 1], tokens[head.last]].some((t) => t !== undefined && OPENS.has(t.text));
  return opens === true || (head !== undefined && hasOpening(notes, head.first, head.last));
});

/** What stands between such a line and the words themselves. */
const OPENS: ReadonlySet<string> = new Set([':', '«', '“', '"']);

const hasOpening = (notes: Annotations, first: number, last: number): boolean =>
  notes.document.tokens.slice(first, last).some((token, i, all) => token.text === ':' && i < all.length - 1);

/** At least so many words that only a movement uses of itself and its foes. */
const PARTISAN = 2;

const isPartisan = ofText((notes) => {
  const { tokens } = notes.document;
  const words = (['partisans', 'foes'] as const).flatMap((turn) => turnsIn(notes, turn, 0, tokens.length));
  return new Set(words.map((m) => tokens[m.first]!.fold)).size >= PARTISAN;
});

/**
 * The movement whose own text this is: told in words that only a movement uses, of which the first that the text names
 * is no force of a state; null for any other text.
 */
export function movementOf(notes: Annotations): Annotations['actors'][number] | null {
  const first = notes.actors.find((a) => a.value.isNamed);
  return first?.value.side === 'armed' && isPartisan(notes) ? first : null;
}

/** At least so many sentences in the first person make a communiqué; a quote in a report is one or two. */
const OURS = 3;

const isInFirstPerson = ofText(
  (notes) =>
    notes.document.sentences.filter((s) => turnsIn(notes, 'firstPersons', s.first, s.last).length > 0)
      .length >= OURS,
);

/** Whether the whole text is its authors' own: told in the first person, or in a movement's own words. */
export const isOwnText = (notes: Annotations): boolean => isInFirstPerson(notes) || isPartisan(notes);
