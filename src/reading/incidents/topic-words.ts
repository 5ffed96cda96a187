/** Words that show what a page is about, and how many of them stand where. */
import type { Document } from '../../language/document.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import type { QuietEntry } from '../../language/vocabulary.ts';
import { inRange, type Annotations } from '../annotation/annotate.ts';
import { hasScore } from '../text/scores.ts';

export type Topic = QuietEntry['topic'];

/** Topics whose words make "attaque", "assaut" or "strike" mean no violence, with how many of them make a page about it. */
export const FEWEST_WORDS: Readonly<Partial<Record<Topic, number>>> = {
  sport: 3,
  fiction: 3,
  exercise: 3,
  commemoration: 3,
  accident: 3,
  economy: 3,
  crime: 3,
  politics: 4,
  opinion: 3,
  nature: 3,
  health: 3,
  works: 3,
  computing: 3,
  kitchen: 3,
};

/**
 * These silence a page only where it tells of no violence at all: a campaign or a column may report a real attack,
 * and clinics, quarries and parks are attacked.
 */
export const WEAK: ReadonlySet<Topic> = new Set([
  'politics',
  'opinion',
  'nature',
  'health',
  'works',
  'computing',
  'kitchen',
]);

/** Topics that act violence out, and how many of their words make a page about nothing else. */
export const STAGED: ReadonlySet<Topic> = new Set(['sport', 'fiction', 'exercise']);

/** Paragraphs: sentences with no line break between them. */
export function paragraphsOf({ text, sentences }: Document): Sentence[][] {
  const found: Sentence[][] = [];
  for (const sentence of sentences) {
    const before = found.at(-1)?.at(-1);
    if (before && !text.slice(before.end, sentence.start).includes('\n')) found.at(-1)?.push(sentence);
    else found.push([sentence]);
  }
  return found;
}

/** The topic of most different words in some sentences. */
export function topicOf(
  notes: Annotations,
  sentences: readonly Sentence[],
): { topic: Topic; count: number } | null {
  let best: { topic: Topic; count: number } | null = null;
  const words = quietWords(notes, sentences);
  if (words.size === 0) return null;
  for (const topic of Object.keys(FEWEST_WORDS) as Topic[]) {
    const count = words.get(topic)?.size ?? 0;
    if (count > 0 && (!best || count > best.count)) best = { topic, count };
  }
  return best;
}

/** So many different words of one topic make an item of a bulletin one about it. */
const ITEM_WORDS = 2;

/** Whether words of sport, of a film or the like make an item one of that. */
export function areTopical(found: readonly LexiconMatch<string>[], tokens: readonly Token[]): boolean {
  const words = new Map<string, Set<string>>();
  for (const { value, first } of found)
    words.set(value, (words.get(value) ?? new Set()).add(tokens[first]!.fold));
  return [...STAGED].some((topic) => (words.get(topic)?.size ?? 0) >= ITEM_WORDS);
}

/** Stands for whatever score is given beside words of sport, as one word of it. */
const SCORE = '0-0';

/** How many different words of a topic stand in some sentences. */
export const wordsOn = (notes: Annotations, sentences: readonly Sentence[], topic: Topic): number =>
  quietWords(notes, sentences).get(topic)?.size ?? 0;

/** The different words of every topic in some sentences. */
function quietWords(notes: Annotations, sentences: readonly Sentence[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const s of sentences) {
    for (const { value, first } of inRange(notes.quiet, s.first, s.last)) {
      const words = found.get(value) ?? new Set();
      found.set(value, words.add(notes.document.tokens[first]!.fold));
    }
    if (found.has('sport') && hasScore(notes.document, s.first, s.last)) found.get('sport')!.add(SCORE);
  }
  return found;
}

/** Whether a sentence, or one right beside it, holds a word of the topic. */
export function isNearTopic(
  { document: { sentences }, quiet }: Annotations,
  { index }: Sentence,
  topic: Topic,
): boolean {
  const from = sentences[Math.max(0, index - 1)]!.first;
  const to = sentences[Math.min(sentences.length - 1, index + 1)]!.last;
  return inRange(quiet, from, to).some((m) => m.value === topic);
}
