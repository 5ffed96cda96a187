import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { isState } from '../actors/striking-states.ts';
import { turnsIn } from '../annotation/turns.ts';
import type { Reading } from '../reading.ts';

/**
 * "the deadliest raid since Washington began its campaign", "après que Paris et Londres ont condamné": a capital that
 * does something in a clause of its own is a government, and nothing happened there.
 */
export function actsAsState(reading: Reading, sentence: Sentence, t: Toponym): boolean {
  const { notes, toponyms } = reading;
  if (t.relation !== 'none' || t.kind !== 'settlement' || !isState(reading.gazetteer, t)) return false;
  const others = toponyms.filter((o) => o.first >= sentence.first && o.last <= sentence.last);
  return opensClause(notes, sentence, t, others) && actsFrom(notes, endOfSubjects(notes, t, others));
}

/** Behind "since", "que", or joined to another name that is. */
function opensClause(
  notes: Annotations,
  sentence: Sentence,
  t: Toponym,
  others: readonly Toponym[],
): boolean {
  let before = t.first - 1;
  for (const o of others.toReversed())
    if (o.last === before && isCue(notes, before, 'and')) before = o.first - 1;
  if (before < sentence.first) return false;
  return (
    isCue(notes, before, 'subordinator') ||
    isCue(notes, before, 'relative') ||
    turnsIn(notes, 'since', before, before + 1).length > 0
  );
}

/** The token behind the subject: "Paris and London (condemned)". */
function endOfSubjects(notes: Annotations, t: Toponym, others: readonly Toponym[]): number {
  let last = t.last;
  for (const other of others) if (other.first === last + 1 && isCue(notes, last, 'and')) ({ last } = other);
  return last;
}

/** An active verb, as far as can be told, that is no word of an event: "fell", "was attacked" are of the town. */
function actsFrom(notes: Annotations, from: number): boolean {
  let at = from;
  while (notes.words.auxiliaries.get(notes.document.tokens[at]?.text.toLowerCase() ?? '')?.verb === 'have')
    at++;
  const token = notes.document.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (notes.words.auxiliaries.has(token.text.toLowerCase()) || isCue(notes, at, 'been')) return false;
  const isGrammar = (['and', 'of', 'by', 'against', 'negation'] as const).some((cue) =>
    isCue(notes, at, cue),
  );
  return !isGrammar && startingAt(notes.triggers, at) === undefined;
}
