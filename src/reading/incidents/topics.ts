import type { Sentence } from '../../language/sentences.ts';
import type { ActorMention } from '../actors/actors.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { arePrivate, isBesideSport, isGrave, isNamedArmed, violence } from './topic-weight.ts';
import { FEWEST_WORDS, STAGED, type Topic, WEAK, paragraphsOf, topicOf, wordsOn } from './topic-words.ts';

const FULL_PAGE = 4;
/** In a page of more sentences than this, a topic that one of them speaks of is an aside: "À Goma, un match a été reporté." */
const FEW_SENTENCES = 5;

/** A paragraph with so much violence in it is news, whatever the rest of the page is about. */
const LOUD_PARAGRAPH = 2;

/**
 * What a page is about when it only sounds violent, or null.
 * Different words count, not repetitions; armed actors and violent tolls weigh against. A page of headlines with
 * one real attack is not quiet.
 */
export function quietTopic(notes: Annotations, actors: readonly ActorMention[]): string | null {
  const { sentences } = notes.document;
  const best = topicOf(notes, sentences);
  // Insurgents who storm a supermarket are no robbers, whatever the detectives find there.
  if (!best || (best.topic === 'crime' && !arePrivate(notes, actors, sentences))) return null;
  const speaking = sentences.filter((s) => wordsOn(notes, [s], best.topic) > 0).length;
  if (speaking === 1 && sentences.length > FEW_SENTENCES) return null;
  if (sentences.some((s) => isGrave(notes, actors, s, best.topic))) return null;
  const weight = violence(notes, actors, sentences, best.topic);
  const fewest = (FEWEST_WORDS[best.topic] ?? Infinity) - (weight <= 1 && !WEAK.has(best.topic) ? 1 : 0);
  // A page so full of the words of a film, a match or an exercise tells of its violence as well as of its plot.
  const isFull = best.count >= FULL_PAGE && (STAGED.has(best.topic) || best.topic === 'crime');
  if (best.count < fewest || (weight >= best.count && !isFull) || (WEAK.has(best.topic) && weight > 0))
    return null;
  const isNews =
    paragraphsOf(notes.document).some(
      (b, i) => !(i === 0 && isTitle(notes, b)) && isNewsBeside(notes, actors, b, best.topic),
    ) ||
    (best.topic === 'sport' && sentences.some((s) => isBesideSport(notes, s)));
  if (isNews) return null;
  const word = notes.trace ? notes.quiet.find((m) => m.value === best.topic) : undefined;
  if (word) notes.trace?.leave('topic.page', word);
  return best.topic;
}

/** Whether a paragraph is a line without a full stop. */
const isTitle = ({ document }: Annotations, paragraph: readonly Sentence[]): boolean =>
  paragraph.length === 1 && !/[.!?…»”"]$/u.test(document.text.slice(0, paragraph[0]!.end).trimEnd());

/** Whether a paragraph of a page on a topic tells of other things: much violence, and no word of the topic or of a match or a play. */
const isNewsBeside = (
  notes: Annotations,
  actors: readonly ActorMention[],
  paragraph: readonly Sentence[],
  topic: Topic,
): boolean =>
  violence(notes, actors, paragraph, topic) >= LOUD_PARAGRAPH &&
  [topic, ...STAGED].every((t) => wordsOn(notes, paragraph, t) === 0) &&
  // The story of an exercise is told as if it were true, though hardly with the name of a group that exists.
  (topic !== 'exercise' || paragraph.some((s) => inRange(actors, s.first, s.last).some(isNamedArmed)));
