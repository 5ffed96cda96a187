import type { NumberMention } from '../../language/numbers.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { isGrammarAt } from './figures.ts';
import type { Head } from './heads.ts';
import { isPluralAt } from './people.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Words of a noun phrase that no list knows: "grutier", "young crane operators". */
const LONGEST_NOUN = 3;
/** Auxiliaries, adverbs and an age between the noun and what befell it; tokens. */
const HARM_REACH = 10;

/**
 * "un grutier tué par balle", "coûté la vie à neuf patients": a noun that no list knows, between its figure and what
 * befalls only people. Soldiers and fighters have nouns enough: whoever is called otherwise is a civilian.
 */
export function strangerAt(notes: Annotations, sentence: Sentence, number: NumberMention): Head | null {
  const last = nounEnd(notes, sentence, number);
  if (last === null || turnsIn(notes, 'animals', number.last, last).length > 0) return null;
  const isHarmed = befallsBehind(notes, sentence, last) || befallsBefore(notes, sentence, number.first);
  return isHarmed ? { last, who: 'civilians', effect: null, nationality: null, isOther: false } : null;
}

/** Where the unknown noun behind a figure ends; null where none stands there. */
function nounEnd(notes: Annotations, sentence: Sentence, number: NumberMention): number | null {
  const first = number.last;
  let end = first;
  while (end < sentence.last && end - first < LONGEST_NOUN && isUnknown(notes, end)) end++;
  if (end === first) return null;
  const isPlural = number.high !== 1 || number.low !== 1;
  const agrees = isPlural ? isPluralAt(notes, first) || isPluralAt(notes, end - 1) : true;
  return agrees ? end : null;
}

/** A plain word: no name, date, figure, word of grammar, thing, weapon or event. */
const isUnknown = (notes: Annotations, at: number): boolean => {
  const { kind, capital, text } = notes.document.tokens[at]!;
  return (
    kind === 'word' &&
    !capital &&
    text.length > 2 &&
    !notes.dateAt.has(at) &&
    !notes.harmAt.has(at) &&
    startingAt(notes.numbers, at) === undefined &&
    !isGrammarAt(notes, at) &&
    !isCue(notes, at, 'speechVerb') &&
    inRange(notes.targets, at, at + 1).length === 0 &&
    inRange(notes.means, at, at + 1).length === 0 &&
    inRange(notes.triggers, at, at + 1).length === 0
  );
};

/** "… de 34 ans a été tué": behind the noun, with nothing but its age, auxiliaries and adverbs between. */
function befallsBehind(notes: Annotations, sentence: Sentence, from: number): boolean {
  const end = Math.min(sentence.last, from + HARM_REACH);
  const [harm] = turnsIn(notes, 'befallsPeople', from, end);
  return (
    harm !== undefined &&
    notes.document.tokens.slice(from, harm.first).every((_, i) => isFiller(notes, from + i))
  );
}

const isFiller = (notes: Annotations, at: number): boolean => {
  const { text, kind } = notes.document.tokens[at]!;
  return (
    notes.words.auxiliaries.has(text.toLowerCase()) ||
    notes.dateAt.has(at) ||
    startingAt(notes.numbers, at) !== undefined ||
    (kind === 'mark' && ",(’'".includes(text)) ||
    // The unit of an age.
    notes.numberEnds.has(at) ||
    (['been', 'adverb', 'hedge', 'of'] as const).some((cue) => isCue(notes, at, cue))
  );
};

/** "tuant neuf …", "la mort de deux …": right before the figure, with an adverb or preposition between. */
function befallsBefore(notes: Annotations, sentence: Sentence, first: number): boolean {
  let at = first;
  while (
    at > sentence.first &&
    (['adverb', 'hedge', 'of', 'against', 'article'] as const).some((cue) => isCue(notes, at - 1, cue))
  )
    at--;
  return turnsIn(notes, 'befallsPeople', Math.max(sentence.first, at - 4), first).some((m) => m.last >= at);
}
