import type { Annotations } from './annotate.ts';

/** Answers by the question, and by the sentence or whatever else was asked about. */
export type Answers = Map<object, unknown[]>;

/**
 * The answer to a question that several readers put to the same document: found once.
 * @param question what tells it from others: the function that answers, or what it was asked of
 * @param about which sentence, by index; 0 where the whole text is meant
 */
export function answerOnce<T>({ answers }: Annotations, question: object, about: number, find: () => T): T {
  let known = answers.get(question);
  if (!known) answers.set(question, (known = []));
  if (!(about in known)) known[about] = find();
  return known[about] as T;
}
