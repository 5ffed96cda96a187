import type { Sentence } from '../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import { wordsOf } from './span.ts';

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
    const range = isPreposition
      ? nounPhraseAfter(notes, end, sentence)
      : (nounPhraseBefore(notes, at, sentence) ?? nounPhraseAfter(notes, end, sentence));
    if (range && (isPreposition || namesSource(notes, range.first, range.last))) {
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
  let last = first;
  while (last < sentence.last && last - first < LONGEST && !endsPhrase(notes, last)) last++;
  return last > first ? { first, last } : null;
}

function nounPhraseBefore(notes: Annotations, verb: number, sentence: Sentence): { first: number; last: number } | null {
  let last = verb;
  while (last > sentence.first && isVerbal(notes, last - 1)) last--;
  if (last > sentence.first && isPlainMark(notes, last - 1)) return null;
  let first = last;
  while (first > sentence.first && last - first < LONGEST && !endsPhrase(notes, first - 1)) first--;
  while (first < last && isSkipped(notes, first)) first++;
  return last > first ? { first, last } : null;
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

/** The attribution nearest to token `at`, or null. */
export function nearestAttribution(attributions: readonly Attribution[], at: number): Attribution | null {
  let best: Attribution | null = null;
  for (const a of attributions) {
    if (!best || Math.abs(a.cue - at) < Math.abs(best.cue - at)) best = a;
  }
  return best;
}
