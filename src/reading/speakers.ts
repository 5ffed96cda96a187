import type { Sentence } from '../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import { wordsOf } from './span.ts';
import { verbGroup } from './verbs.ts';

/** A source that a sentence names for what it says. */
export interface Attribution {
  /** Tokens of the speaker's name or description, without its article. */
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** Token of the verb or preposition that introduces it. */
  readonly cue: number;
  readonly denies: boolean;
}

/** A speaker is named in at most so many tokens. */
const LONGEST = 12;

/** The attributions of a sentence, in text order: "selon X", "X a déclaré", "a indiqué X", "X said". */
export function attributionsOf(notes: Annotations, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const isPreposition = isCue(notes, at, 'speechPreposition');
    const isVerb = !isPreposition && isCue(notes, at, 'speechVerb');
    if (!isPreposition && !isVerb) continue;
    const end = cueEnd(notes, at, sentence, isPreposition);
    // "heavy fighting was reported": what is reported is not who reports.
    if (isVerb && verbGroup(notes, at, 'participle').voice === 'passive') continue;
    const range = isPreposition
      ? nounPhraseAfter(notes, end, sentence)
      : (nounPhraseBefore(notes, at, sentence) ?? nounPhraseAfter(notes, end, sentence));
    if (range && !countsSomething(notes, range) && (isPreposition || namesSource(notes, range.first, range.last))) {
      found.push({ ...range, name: wordsOf(notes.document, range.first, range.last), cue: at, denies: isCue(notes, at, 'denial') });
    }
    at = end - 1;
  }
  return found;
}

function cueEnd(notes: Annotations, at: number, sentence: Sentence, isPreposition: boolean): number {
  let end = at + 1;
  const cue = isPreposition ? 'speechPreposition' : 'speechVerb';
  while (end < sentence.last && isCue(notes, end, cue) && end - at < 4) end++;
  return end;
}

function nounPhraseAfter(notes: Annotations, from: number, sentence: Sentence): { first: number; last: number } | null {
  let first = from;
  while (first < sentence.last && isSkipped(notes, first)) first++;
  first = pastAddressee(notes, pastDate(notes, first), sentence);
  let last = first;
  while (last < sentence.last && last - first < LONGEST && !endsPhrase(notes, last)) last++;
  return last > first ? { first, last } : null;
}

/** "a rapporté vendredi 23 mai la chaîne": the day of the saying is not the speaker. */
function pastDate(notes: Annotations, first: number): number {
  const date = notes.dates.find((d) => d.first <= first && first < d.last);
  return date ? date.last : first;
}

/** "ont déclaré à l’AFP des sources": whom they told it is not who said it. */
function pastAddressee(notes: Annotations, first: number, sentence: Sentence): number {
  if (!isCue(notes, first, 'against')) return first;
  const outlet = inRange(notes.outlets, first, Math.min(first + 4, sentence.last))[0];
  let next = outlet ? outlet.last : first;
  while (outlet && next < sentence.last && isSkipped(notes, next)) next++;
  return next;
}

function nounPhraseBefore(notes: Annotations, verb: number, sentence: Sentence): { first: number; last: number } | null {
  let last = verb;
  while (last > sentence.first && isVerbal(notes, last - 1)) last--;
  last = beforeAside(notes, last, sentence);
  if (last > sentence.first && isPlainMark(notes, last - 1)) return null;
  let first = last;
  while (first > sentence.first && last - first < LONGEST && !endsPhrase(notes, first - 1)) first--;
  while (first < last && isSkipped(notes, first)) first++;
  return last > first ? { first, last } : null;
}

/** "Un élu local, sous couvert d’anonymat, avance …": the subject stands before the aside. */
function beforeAside(notes: Annotations, last: number, sentence: Sentence): number {
  if (notes.document.tokens[last - 1]?.text !== ',') return last;
  for (let i = last - 2; i > sentence.first && last - i < LONGEST + 2; i--) {
    if (notes.document.tokens[i]!.text === ',') return i;
  }
  return last;
}

const isSkipped = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'article') || notes.document.tokens[at]!.text === '’' || notes.document.tokens[at]!.text === "'";

/** Auxiliaries, adverbs and clitics between the subject and its verb. */
function isVerbal(notes: Annotations, at: number): boolean {
  const token = notes.document.tokens[at]!;
  return (
    notes.words.auxiliaries.has(token.text.toLowerCase()) ||
    isCue(notes, at, 'adverb') ||
    isCue(notes, at, 'pronoun') ||
    token.text === '’' ||
    token.text === "'" ||
    token.fold === 'l'
  );
}

const isPlainMark = (notes: Annotations, at: number): boolean => notes.document.tokens[at]!.kind === 'mark';

function endsPhrase(notes: Annotations, at: number): boolean {
  const token = notes.document.tokens[at]!;
  if (token.kind === 'mark') return !"'’-«»\"“”".includes(token.text);
  return (
    isCue(notes, at, 'relative') ||
    isCue(notes, at, 'subordinator') ||
    isCue(notes, at, 'speechVerb') ||
    isCue(notes, at, 'speechPreposition') ||
    isCue(notes, at, 'pronoun') ||
    notes.words.auxiliaries.has(token.text.toLowerCase())
  );
}

/** Whether a phrase can speak: it holds a source noun, an outlet, an actor or a capitalised name. */
function namesSource(notes: Annotations, first: number, last: number): boolean {
  if (hasCue(notes, first, last, 'source')) return true;
  if (inRange(notes.outlets, first, last).length > 0 || inRange(notes.actors, first, last).length > 0) return true;
  let capitals = 0;
  for (let i = first; i < last; i++) if (notes.document.tokens[i]!.capital) capitals++;
  return capitals >= 2;
}

/** "avance un bilan d’au moins 60 militaires": what is said, not who says it. */
function countsSomething(notes: Annotations, range: { first: number; last: number }): boolean {
  return inRange(notes.numbers, range.first, range.last).some((n) => n.role === null && !n.article && n.low > 3);
}

/** The attribution nearest to token `at`, or null. */
export function nearestAttribution(attributions: readonly Attribution[], at: number): Attribution | null {
  let best: Attribution | null = null;
  for (const a of attributions) {
    if (!best || Math.abs(a.cue - at) < Math.abs(best.cue - at)) best = a;
  }
  return best;
}
