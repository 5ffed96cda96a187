/** Who is taken by a word of taking, and by whom. */
import type { Sentence } from '../../language/sentences.ts';
import type { Token } from '../../language/tokens.ts';
import { inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Sighting } from '../frames/frames.ts';

/** Between a verb and who is taken, or by whom. */
export const AGENT_REACH = 7;
export const OBJECT_REACH = 4;
export const SUBJECT_REACH = 12;

/** "were taken away by": fixed phrases hold their auxiliary themselves. */
export const isPassive = (notes: Annotations, sentence: Sentence, s: Sighting): boolean =>
  s.verb.voice === 'passive' ||
  (s.verb.voice === 'bare' && findBy(notes, s.last, Math.min(sentence.last, s.last + AGENT_REACH)) !== null);

/** Nouns for people where the verb has whom it takes. */
export const takenIn = (notes: Annotations, sentence: Sentence, s: Sighting): Annotations['people'] =>
  isPassive(notes, sentence, s)
    ? inRange(notes.people, Math.max(sentence.first, s.verb.first - SUBJECT_REACH), s.verb.first)
    : inRange(notes.people, s.last, objectEnd(notes, s.last, Math.min(sentence.last, s.last + OBJECT_REACH)));

/** Who acts: before an active verb, behind "by" where it is passive. */
export function doersOf(notes: Annotations, sentence: Sentence, s: Sighting): Annotations['actors'] {
  if (isOfThoseBefore(notes, s)) return [];
  if (!isPassive(notes, sentence, s))
    return inRange(notes.actors, Math.max(sentence.first, s.verb.first - SUBJECT_REACH), s.verb.first).slice(
      -1,
    );
  const end = Math.min(sentence.last, s.last + AGENT_REACH);
  const by = findBy(notes, s.last, end);
  return by === null ? [] : inRange(notes.actors, by, Math.min(sentence.last, by + OBJECT_REACH)).slice(0, 1);
}

/** "A soldier was killed and three children led away": people right before a bare participle, who bear no arms, were taken. */
const isOfThoseBefore = (notes: Annotations, { verb }: Sighting): boolean =>
  verb.voice === 'bare' &&
  inRange(notes.people, verb.first - 1, verb.first).some(
    (p) => p.value === 'civilians' || p.value === 'unknown',
  ) &&
  inRange(notes.actors, verb.first - 1, verb.first).length === 0;

export const isState = ({ value }: Annotations['actors'][number]): boolean => value.side === 'state';

export function objectEnd({ document }: Annotations, first: number, last: number): number {
  let end = first;
  while (end < Math.min(last, first + OBJECT_REACH) && !isStop(document.tokens[end]!)) end++;
  return end;
}

const isStop = ({ kind, text }: Token): boolean => kind === 'mark' && text !== '’' && text !== "'";

export function findBy(notes: Annotations, first: number, last: number): number | null {
  for (let at = first; at < last; at++) if (isCue(notes, at, 'by')) return at;
  return null;
}
