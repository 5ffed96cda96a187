import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import { wordsOf } from '../span.ts';

/** A speaker is named in at most so many tokens. */
const LONGEST = 12;

/** Tokens `first` up to, not including, `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A range that can speak and counts nobody, or null. */
export function sourceIn(
  notes: Annotations,
  range: Range | null,
  people: 'any' | 'named' | 'never' = 'any',
): Range | null {
  const kept = trimmed(notes, range);
  if (!kept || countsSomething(notes, kept) || holdsHarm(notes, kept)) return null;
  return namesSource(notes, kept.first, kept.last) || namesPeople(notes, kept, people) ? kept : null;
}

/** "A fisherman told …": anybody may speak, where the words can be read no other way. */
const namesPeople = (notes: Annotations, { first, last }: Range, which: 'any' | 'named' | 'never'): boolean =>
  which !== 'never' &&
  inRange(notes.people, first, last).some((m) => which === 'any' || m.value !== 'unknown');

// "été tués dans des affrontements avec le M23" tells of the deed, not of a speaker.
const holdsHarm = (notes: Annotations, range: Range): boolean =>
  inRange(notes.harm, range.first, range.last).some(
    (m) =>
      m.value.some((w) => w.role === 'verb' || w.role === 'intransitive') && !isCue(notes, m.first, 'source'),
  );

/** The noun phrase that begins at `from`, behind articles, a day or an addressee; null where none does. */
export function nounPhraseAfter(notes: Annotations, from: number, sentence: Sentence): Range | null {
  let first = from;
  while (first < sentence.last && isSkipped(notes, first)) first++;
  first = pastAddressee(notes, pastDate(notes, first), sentence);
  while (first < sentence.last && isSkipped(notes, first)) first++;
  let last = first;
  while (last < sentence.last && last - first < LONGEST && !endsPhrase(notes, last) && !isDate(notes, last))
    last++;
  return last > first ? { first, last } : null;
}

const isDate = (notes: Annotations, at: number): boolean => notes.dateAt.has(at);

/** "a rapporté vendredi 23 mai la chaîne": the day of the saying is not the speaker. */
function pastDate(notes: Annotations, first: number): number {
  return notes.dateAt.get(first)?.last ?? first;
}

/** "ont déclaré à l’AFP des sources": whom they told it is not who said it. */
function pastAddressee(notes: Annotations, first: number, sentence: Sentence): number {
  if (!isCue(notes, first, 'against')) return first;
  const outlet = inRange(notes.outlets, first, Math.min(first + 4, sentence.last))[0];
  let next = outlet ? outlet.last : first;
  while (outlet && next < sentence.last && isSkipped(notes, next)) next++;
  return next;
}

/** First token of the verb with its auxiliaries, adverbs and clitics. */
export function verbStart(notes: Annotations, verb: number, sentence: Sentence): number {
  let first = verb;
  while (first > sentence.first && isVerbal(notes, first - 1)) first--;
  return first;
}

/** The noun phrase that ends right before token `verb`, or before an aside that does; null where none does. */
export function nounPhraseBefore(notes: Annotations, verb: number, sentence: Sentence): Range | null {
  const last = beforeDay(notes, beforeAside(notes, verb, sentence), sentence);
  if (last > sentence.first && isPlainMark(notes, last - 1)) return null;
  let first = last;
  while (
    first > sentence.first &&
    last - first < LONGEST &&
    !endsPhrase(notes, first - 1) &&
    !isDate(notes, first - 1)
  )
    first--;
  while (first < last && isSkipped(notes, first)) first++;
  return last > first ? { first, last } : null;
}

/** "Police in Katsina on Monday said …": the subject stands before the day. */
function beforeDay(notes: Annotations, last: number, sentence: Sentence): number {
  let end = last;
  while (end > sentence.first && isDate(notes, end - 1)) end--;
  return end;
}

/** "Un élu local, sous couvert d’anonymat, avance …": the subject stands before the aside. */
function beforeAside(notes: Annotations, last: number, sentence: Sentence): number {
  const mark = notes.document.tokens[last - 1]?.text;
  if (mark !== ',' && mark !== ')') return last;
  const open = mark === ',' ? ',' : '(';
  for (let i = last - 2; i > sentence.first && last - i < LONGEST + 2; i--) {
    if (notes.document.tokens[i]!.text === open) return i;
  }
  return last;
}

/** Articles and marks of elision or quotation. */
export const isSkipped = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'article') || /^[’'«»"“”]$/.test(notes.document.tokens[at]!.text);

/** Auxiliaries, adverbs and clitics between the subject and its verb. */
function isVerbal(notes: Annotations, at: number): boolean {
  const token = notes.document.tokens[at]!;
  return (
    (notes.words.auxiliaries.has(token.text.toLowerCase()) && !isPossessive(notes, at)) ||
    isCue(notes, at, 'adverb') ||
    isCue(notes, at, 'pronoun') ||
    isNegation(notes, at) ||
    (isApostrophe(token.text) && !isPossessive(notes, at + 1)) ||
    token.fold === 'l'
  );
}

const isNegation = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'negation') && !isCue(notes, at, 'none');

const isApostrophe = (text: string): boolean => text === '’' || text === "'";

/** "Mali’s army": the s of an owner is no verb. */
function isPossessive(notes: Annotations, at: number): boolean {
  const { tokens } = notes.document;
  const token = tokens[at];
  if (token?.fold !== 's' || !isApostrophe(tokens[at - 1]?.text ?? '')) return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !isCue(notes, at + 1, 'article') &&
    !isCue(notes, at + 1, 'been') &&
    !isCue(notes, at + 1, 'adverb')
  );
}

/** Whether the token is punctuation. */
export const isPlainMark = (notes: Annotations, at: number): boolean =>
  notes.document.tokens[at]!.kind === 'mark';

function endsPhrase(notes: Annotations, at: number): boolean {
  const token = notes.document.tokens[at]!;
  if (token.kind === 'mark') return !'\'’-«»"“”'.includes(token.text);
  return (
    isCue(notes, at, 'relative') ||
    isCue(notes, at, 'subordinator') ||
    isCue(notes, at, 'speechVerb') ||
    isCue(notes, at, 'denial') ||
    isCue(notes, at, 'speechPreposition') ||
    isCue(notes, at, 'pronoun') ||
    (notes.words.auxiliaries.has(token.text.toLowerCase()) && !isPossessive(notes, at))
  );
}

/** Without what hangs on at either end: articles, adverbs, negations, marks, loose prepositions. */
export function trimmed(notes: Annotations, range: Range | null): Range | null {
  if (!range) return null;
  let { first, last } = range;
  first = behindTally(notes, first, last);
  while (first < last && hangsBefore(notes, first)) first++;
  while (first < last && hangsAfter(notes, last - 1)) last--;
  return last > first ? { first, last } : null;
}

/** "un bilan communiqué par le gouverneur": whose count it is, speaks. */
function behindTally(notes: Annotations, from: number, last: number): number {
  let first = from;
  while (first < last && (isSkipped(notes, first) || isCue(notes, first, 'indefinite'))) first++;
  const isTally = notes.harmAt.get(first)?.value.some((w) => w.role === 'total') ?? false;
  for (let at = first; isTally && at < last - 1; at++) if (isCue(notes, at, 'by')) return at + 1;
  return from;
}

const hangsBefore = (notes: Annotations, at: number): boolean =>
  isSkipped(notes, at) ||
  isPlainMark(notes, at) ||
  isNegation(notes, at) ||
  isCue(notes, at, 'and') ||
  (isCue(notes, at, 'adverb') && !notes.document.tokens[at]!.capital);

const hangsAfter = (notes: Annotations, at: number): boolean =>
  isPlainMark(notes, at) ||
  isNegation(notes, at) ||
  isCue(notes, at, 'adverb') ||
  isCue(notes, at, 'and') ||
  isCue(notes, at, 'of') ||
  isCue(notes, at, 'by') ||
  isCue(notes, at, 'article') ||
  isCue(notes, at, 'against') ||
  notes.words.persons.has(notes.document.tokens[at]!.fold);

/** The words of a speaker, without quotation marks left open. */
export function nameOf(notes: Annotations, { first, last }: Range): string {
  const name = wordsOf(notes.document, first, last);
  return /^[^«]*»|^[^“]*”/.test(name) ? name.replace(/[«»“”]/g, '').trim() : name;
}

/** Whether a phrase can speak: it holds a source noun, an outlet, an actor or a capitalised name. */
function namesSource(notes: Annotations, first: number, last: number): boolean {
  if (hasCue(notes, first, last, 'source')) return true;
  if (inRange(notes.outlets, first, last).length > 0 || inRange(notes.actors, first, last).length > 0)
    return true;
  let capitals = 0;
  for (let i = first; i < last; i++) if (notes.document.tokens[i]!.capital) capitals++;
  return capitals >= 2 || (last - first === 1 && capitals === 1);
}

/** "avance un bilan d’au moins 60 militaires": what is said, not who says it; "quatre sources" say it. */
export function countsSomething(notes: Annotations, range: Range): boolean {
  return inRange(notes.numbers, range.first, range.last).some(
    (n) =>
      n.role === null &&
      !n.article &&
      n.low > 3 &&
      !hasCue(notes, n.last, Math.min(n.last + 2, range.last), 'source'),
  );
}
