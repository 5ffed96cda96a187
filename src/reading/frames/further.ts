import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { clauseAround } from '../annotation/distance.ts';
import type { Sighting } from './frames.ts';
import { violentFamilies } from '../types/kinds.ts';
import { turnsIn } from '../annotation/turns.ts';
import { verbGroup } from '../annotation/verbs.ts';

/** Sentences back to what is told again. */
const REACH = 3;
/** Clitics and adverbs between the ordinal and its verb: "une autre s’est ensuite produite". */
const VERB_REACH = 3;

/**
 * One more of what was told last: "La seconde a touché Tessit", "Another killed six in Koro", "Mardi, ce fut le tour de
 * Koro". Its kind is that of what it goes on with; null where the sentence says itself what happened, or goes on with nobody.
 * @param earlier reads the triggers of an earlier sentence
 */
export function furtherOf(
  notes: Annotations,
  sentence: Sentence,
  own: readonly Sighting[],
  earlier: (sentence: Sentence) => readonly Sighting[],
): Sighting | null {
  if (own.some((s) => s.strength === 'strong' && !isBlow(s))) return null;
  const words =
    turnsIn(notes, 'sameAgain', sentence.first, sentence.last)[0] ??
    turnsIn(notes, 'furthers', sentence.first, sentence.last).find((m) => isEvent(notes, sentence, m));
  const before = words && lastTold(notes, sentence, earlier);
  if (!words || !before) return null;
  return {
    ...before,
    first: words.first,
    last: words.last,
    sentence: sentence.index,
    strength: 'strong',
    form: 'noun',
    verb: verbGroup(notes, words.first, 'noun'),
    clause: clauseAround(notes, words.first),
    isDefinite: false,
    isPlural: false,
  };
}

/** "killed six", "a visé un dépôt": what any blow does, of whatever kind it is. */
export const isBlow = ({ kind, form }: Sighting): boolean =>
  form !== 'noun' && (kind === 'killing' || kind === 'attack');

/** What the sentences right before told last; one of those counted, where several were. */
export function lastTold(
  { document }: Annotations,
  { index }: Sentence,
  earlier: (sentence: Sentence) => readonly Sighting[],
): Sighting | null {
  const told = document.sentences
    .slice(Math.max(0, index - REACH), index)
    .toReversed()
    .map((sentence) =>
      earlier(sentence).filter((s) => violentFamilies.has(s.family) && s.strength !== 'mention'),
    )
    .filter((all) => all.length > 0);
  // "Deux attaques … La seconde": one of those counted, whatever the first was told with.
  const counted = told.flat().find((s) => s.form === 'noun' && s.isPlural);
  return counted ?? told[0]?.find((s) => s.strength === 'strong') ?? told[0]?.[0] ?? null;
}

const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '–', '—']);

/**
 * "Another killed six", "la seconde a eu lieu à Koro", "the second was on a camp": it does what attacks do. "Another was
 * wounded", "un autre est mort" is somebody.
 */
function isEvent(notes: Annotations, sentence: Sentence, { first, last }: LexiconMatch<true>): boolean {
  const { tokens } = notes.document;
  const isHead =
    first === sentence.first || isCue(notes, first - 1, 'and') || PAUSES.has(tokens[first - 1]!.text);
  if (!isHead) return false;
  const verb = pastAsides(notes, last);
  if (turnsIn(notes, 'occurs', verb, verb + VERB_REACH).length > 0) return true;
  // French tells deeds in the perfect; a bare participle behind "un autre" is somebody: "un autre blessé".
  if (notes.words.pack.code === 'en' && startsDeed(notes, verb)) return true;
  const have = auxiliaryFrom(notes, verb);
  return have !== null && !isCue(notes, have + 1, 'been') && startsDeed(notes, have + 1);
}

/** "Une autre, dimanche, (avait tué)", "celle de dimanche, à Koro, (avait tué)": behind a day and a place. */
function pastAsides(notes: Annotations, at: number): number {
  const behindDay = notes.insertions.endOf(at);
  return behindDay > at ? notes.insertions.endOf(behindDay) : at;
}

/** Clitics between the subject and its auxiliary: "en avait (tué)", "les a (tués)". */
const CLITICS = 1;

/** The auxiliary of the deed that begins at token `at`, behind its clitics; null where none does. */
function auxiliaryFrom(notes: Annotations, at: number): number | null {
  for (let i = at; i <= at + CLITICS; i++)
    if (notes.words.auxiliaries.get(notes.document.tokens[i]?.text.toLowerCase() ?? '')?.verb === 'have')
      return i;
  return null;
}

/** A verb that somebody or something does to others begins at token `at`. */
const startsDeed = (notes: Annotations, at: number): boolean =>
  startingAt(notes.triggers, at)?.value.some((w) => w.form !== 'noun' && w.strength !== 'mention') === true ||
  startingAt(notes.harm, at)?.value.some((w) => w.role === 'verb') === true;
