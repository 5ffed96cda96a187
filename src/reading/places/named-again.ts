/** Towns and sites named before, told of again by another word: "cette localité", "the town", "the same forest". */
import type { Toponym } from '../../gazetteer/index.ts';
import type { Sentence } from '../../language/sentences.ts';
import { inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';
import { isCarriedTo, isDateline, isRefuge } from './place-roles.ts';

/** "cette localité du nord-est du pays", "this village in Borno": the area only says where the town named before lies. */
export const isOfNamed = (notes: Annotations, toponyms: readonly Toponym[], t: Toponym): boolean =>
  t.place.geoPrecision > 1 && referredTown(notes, toponyms, t.phraseFirst - 3, t.first) !== null;

/** The town named last before a demonstrative that stands for it in these tokens: "ce village", "this community". */
export function referredTown(
  notes: Annotations,
  toponyms: readonly Toponym[],
  first: number,
  last: number,
): Toponym | null {
  const opens = notes.document.sentences[notes.document.sentenceOf[first] ?? 0]?.first === first;
  const words =
    turnsIn(notes, 'thatTown', first, last)[0] ??
    (opens ? townAhead(notes, first) : null) ??
    situatedTown(notes, toponyms, first, last);
  if (!words) return siteAgain(notes, toponyms, first, last) ?? placeThere(notes, toponyms, first, last);
  const isTown = (t: Toponym): boolean =>
    t.last <= words.first && t.place.geoPrecision === 1 && !t.isAdjective;
  const isOfEvent = (t: Toponym): boolean => isTown(t) && !isRefuge(notes, t) && !isCarriedTo(notes, t);
  return toponyms.findLast(isOfEvent) ?? toponyms.findLast(isTown) ?? null;
}

/** "la ville" of "la prise de la ville, au nord de B". */
function situatedTown(
  notes: Annotations,
  toponyms: readonly Toponym[],
  first: number,
  last: number,
): { readonly first: number } | undefined {
  const sentence = notes.document.sentences[notes.document.sentenceOf[first] ?? 0]!;
  const beside = inRange(toponyms, first, last).find((t) => isSituated(notes, sentence, t));
  return beside && turnsIn(notes, 'theTown', first, beside.first).at(-1);
}

/** "the same forest", "ce pont": the site whose name has the noun. */
function siteAgain(
  notes: Annotations,
  toponyms: readonly Toponym[],
  first: number,
  last: number,
): Toponym | null {
  const [words] = turnsIn(notes, 'thatSite', first, last);
  const { tokens } = notes.document;
  const noun = words && tokens[words.last - 1]!.fold;
  if (!words) return null;
  const bearsNoun = (t: Toponym): boolean =>
    tokens.slice(t.phraseFirst, t.phraseLast).some(({ fold }) => fold === noun);
  return toponyms.findLast((t) => t.last <= words.first && t.place.geoPrecision < 3 && bearsNoun(t)) ?? null;
}

/** "Des hommes armés y ont tué 23 civils": the place that this sentence names before the word, or the one before it last. */
function placeThere(
  notes: Annotations,
  toponyms: readonly Toponym[],
  first: number,
  last: number,
): Toponym | null {
  const there = turnsIn(notes, 'there', first, last).find((w) => !isExistential(notes, w));
  if (!there) return null;
  const before = notes.document.sentences[(notes.document.sentenceOf[first] ?? 0) - 1];
  return (
    spotIn(notes, toponyms, first, there.first) ??
    (before ? spotIn(notes, toponyms, before.first, before.last) : null)
  );
}

/** "il y a", "there were" */
const isExistential = (
  notes: Annotations,
  word: { readonly first: number; readonly last: number },
): boolean =>
  turnsIn(notes, 'thereIs', Math.max(0, word.first - 2), word.last + 3).some(
    // "il y a tué six combattants" tells what he did there.
    (t) => t.first <= word.first && t.last >= word.last && !startingAt(notes.triggers, t.last),
  );

/** The last town of these tokens, or the first area; where somebody came from or went to rather than none. */
function spotIn(
  notes: Annotations,
  toponyms: readonly Toponym[],
  first: number,
  last: number,
): Toponym | null {
  const named = inRange(toponyms, first, last).filter(
    (t) =>
      !t.isAdjective &&
      t.kind !== 'country' &&
      !isCarriedTo(notes, t) &&
      !isDateline(notes, t, notes.document.sentences[notes.document.sentenceOf[t.first]!]!),
  );
  // "le camp de A, à B": of a place and the town around it, the place.
  const isAround = (t: Toponym): boolean =>
    named.some((o) => o.containedIn !== null && toponyms[o.containedIn] === t);
  const at = named.filter((t) => t.relation !== 'to' && t.relation !== 'from' && !isAround(t));
  return at.findLast((t) => t.place.geoPrecision === 1) ?? at[0] ?? named.at(-1) ?? null;
}

/**
 * "The town, 35 km from A, was …", "la prise de la ville, au nord de B": the aside says where the town told of lies.
 */
export function isSetting(notes: Annotations, sentence: Sentence, t: Toponym): boolean {
  const { tokens } = notes.document;
  if (isSituated(notes, sentence, t)) return true;
  const town = townAhead(notes, sentence.first);
  if (!town || tokens[town.last]?.text !== ',') return false;
  let end = town.last + 1;
  while (end < sentence.last && tokens[end]!.text !== ',') end++;
  return end < sentence.last && t.phraseFirst > town.last && t.last <= end;
}

/** ", au nord de B" right behind "la ville". */
const isSituated = (notes: Annotations, sentence: Sentence, t: Toponym): boolean =>
  (t.relation === 'near' || t.relation === 'offset') &&
  notes.document.tokens[t.phraseFirst - 1]?.text === ',' &&
  endsTurn(notes, 'theTown', t.phraseFirst - 1, Math.max(sentence.first, t.phraseFirst - 6));

/** "The town", "la localité" at the head of a sentence, standing for one named before; null where its name follows. */
function townAhead(notes: Annotations, at: number): { readonly first: number; readonly last: number } | null {
  const [words] = turnsIn(notes, 'theTown', at, at + 4);
  const isAlone =
    words?.first === at && !isCue(notes, words.last, 'of') && !notes.document.tokens[words.last]?.capital;
  return isAlone ? words : null;
}
