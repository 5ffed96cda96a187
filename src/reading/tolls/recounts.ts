/** Figures that somebody else gives for what was counted before: "l’hôpital en a reçu neuf", "the hospital nine". */
import type { NumberMention } from '../../language/numbers.ts';
import type { Sentence } from '../../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import { isSkipped, nounPhraseBefore, sourceIn, verbStart, type Range } from '../annotation/phrases.ts';
import { turnsIn } from '../annotation/turns.ts';

/** Another count, by whom, and the token that gives it: the verb, or the figure where the verb is left out. */
export interface Recount {
  readonly number: NumberMention;
  readonly speaker: Range;
  readonly cue: number;
}

/** The counts of a sentence that stand at the end of a clause of their own, each with who counted. */
export const recountsOf = (notes: Annotations, sentence: Sentence): readonly Recount[] =>
  inRange(notes.numbers, sentence.first, sentence.last)
    .filter((n) => n.role === null && n.kind === 'cardinal' && !n.article && endsClause(notes, sentence, n))
    .flatMap((n) => recountAt(notes, sentence, n) ?? []);

/**
 * Who gives a figure whose verb is left out: "le maire parle de six morts et le chef du village de trente",
 * "the mayor counted six dead, the hospital nine".
 */
export function ellipticSpeaker(notes: Annotations, sentence: Sentence, number: NumberMention): Range | null {
  if (number.article || !endsClause(notes, sentence, number)) return null;
  let end = number.first;
  if (isCue(notes, end - 1, 'of')) end--;
  end = beforePronoun(notes, end);
  const phrase = end > sentence.first ? nounPhraseBefore(notes, end, sentence) : null;
  const speaker = sourceIn(notes, phrase && behindAnd(notes, phrase));
  const isSpeaker = speaker?.last === end && opensClause(notes, sentence, speaker.first);
  return isSpeaker && canCount(notes, speaker) ? speaker : null;
}

/** People, forces, outlets and sources count; a capital alone ("Day 3", "Gate 12") makes no speaker. */
const canCount = (notes: Annotations, { first, last }: Range): boolean =>
  hasCue(notes, first, last, 'source') ||
  inRange(notes.people, first, last).length > 0 ||
  inRange(notes.actors, first, last).length > 0 ||
  inRange(notes.outlets, first, last).length > 0;

/** "six morts et le chef du village": what a conjunction joins to it is a clause of its own. */
function behindAnd(notes: Annotations, { first, last }: Range): Range {
  let from = last;
  while (from > first && !isCue(notes, from - 1, 'and')) from--;
  return { first: from, last };
}

function recountAt(notes: Annotations, sentence: Sentence, number: NumberMention): Recount | null {
  const [verb] = turnsIn(notes, 'recounts', sentence.first, number.first).filter(
    (t) => t.last === number.first || (t.last === number.first - 1 && isOnly(notes, t.last)),
  );
  if (!verb) {
    const speaker = ellipticSpeaker(notes, sentence, number);
    return speaker && { number, speaker, cue: number.first };
  }
  const end = beforePronoun(notes, verbStart(notes, verb.first, sentence));
  const speaker = sourceIn(notes, nounPhraseBefore(notes, end, sentence));
  return speaker && { number, speaker, cue: verb.first };
}

/** "n’en a compté que quatre", "acknowledged only six". */
export const isOnly = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'adverb') || isCue(notes, at, 'subordinator') || isCue(notes, at, 'relative');

/** "La gendarmerie, elle, quatre": over a pronoun between commas that takes the subject up. */
function beforePronoun(notes: Annotations, end: number): number {
  const { tokens } = notes.document;
  const isBetweenCommas = tokens[end - 1]?.text === ',' && tokens[end - 3]?.text === ',';
  return isBetweenCommas && notes.words.persons.has(tokens[end - 2]!.fold) ? end - 3 : end;
}

function opensClause(notes: Annotations, sentence: Sentence, first: number): boolean {
  let before = first - 1;
  while (before >= sentence.first && isSkipped(notes, before)) before--;
  return (
    before < sentence.first ||
    isCue(notes, before, 'and') ||
    ',;:'.includes(notes.document.tokens[before]!.text)
  );
}

const ENDS = ['and', 'subordinator', 'speechPreposition'] as const;

function endsClause(notes: Annotations, sentence: Sentence, { last }: NumberMention): boolean {
  if (last >= sentence.last) return true;
  const token = notes.document.tokens[last]!;
  return (token.kind === 'mark' && token.text !== '-') || ENDS.some((cue) => isCue(notes, last, cue));
}
