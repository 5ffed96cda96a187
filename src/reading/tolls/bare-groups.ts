import type { HarmEffect, HarmedParty } from '../../core/findings.ts';
import type { LexiconMatch } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, hasCue, inRange, isCue } from '../annotation/annotate.ts';
import type { HarmWord } from '../annotation/compile.ts';
import { namesThing } from './heads.ts';
import { type PeopleGroup, isPluralAt, isPluralNoun } from './people.ts';
import { turnsIn } from '../annotation/turns.ts';

/** "des soldats", "jihadists": a plural without a number stands for two or more; a definite singular for one. */
export function bareGroup(
  notes: Annotations,
  sentence: Sentence,
  noun: LexiconMatch<HarmedParty>,
): PeopleGroup | null {
  if (isCue(notes, noun.first, 'others') || namesThing(notes, noun.first)) return null;
  // "véhicules militaires": an adjective of things.
  if (inRange(notes.targets, noun.first - 3, noun.first).some((t) => t.last === noun.first)) return null;
  if (!isPluralNoun(notes, noun) || isOneOfTwoForms(notes, noun.first))
    return isDefiniteAt(notes, noun.first) || isNameNext(notes, noun.last)
      ? { ...bare(noun), low: 1, high: 1 }
      : null;
  if (noun.first > sentence.first && isCue(notes, noun.first - 1, 'none')) return null;
  return bare(noun);
}

/** "son fils": a noun that looks the same in the plural, behind a possessive that does not. */
function isOneOfTwoForms(notes: Annotations, at: number): boolean {
  const [own] = notes.words.pack.code === 'fr' ? turnsIn(notes, 'possessives', at - 1, at) : [];
  return own !== undefined && !notes.document.tokens[own.first]!.fold.endsWith('s');
}

const bare = (noun: LexiconMatch<HarmedParty>): PeopleGroup => ({
  first: noun.first,
  last: noun.last,
  low: 2,
  high: null,
  who: noun.value,
  effect: null,
  nationality: null,
  isPart: false,
  isBare: true,
  isOther: false,
  isImplied: false,
});

/** "aid worker Eva Gretzmacher", "l’infirmière Marie": a name behind the noun. */
const isNameNext = (notes: Annotations, at: number): boolean => {
  const next = notes.document.tokens[at];
  return next?.kind === 'word' && next.capital && next.text !== next.text.toUpperCase();
};

/** "le maire", "the village head", "his driver": one person, known. */
const isDefiniteAt = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'possessives', at - 1, at).length > 0 ||
  // "his Nigerien driver"
  (notes.document.tokens[at - 1]?.kind === 'word' &&
    turnsIn(notes, 'possessives', at - 2, at - 1).length > 0) ||
  // "du maire": preposition and article in one.
  (isCue(notes, at - 1, 'article') && isCue(notes, at - 1, 'of')) ||
  [at - 1, at - 2].some(
    (i) => isCue(notes, i, 'article') && !isCue(notes, i, 'indefinite') && !isCue(notes, i, 'of'),
  );

/** What a force is said to have lost without a figure: dead, wounded, missing. */
const LOSSES: ReadonlySet<HarmEffect> = new Set(['killed', 'injured', 'missing']);

/** "des morts", "de lourdes pertes humaines": losses that nobody counts. */
export function lossGroup(
  notes: Annotations,
  sentence: Sentence,
  loss: LexiconMatch<readonly HarmWord[]>,
): PeopleGroup | null {
  const counted = loss.value.find((w) => w.role === 'counted');
  if (!counted || !LOSSES.has(counted.effect) || !isPluralAt(notes, loss.first)) return null;
  const isPhrase = loss.last - loss.first > 1 && counted.effect === 'killed';
  let before = loss.first - 1;
  // "de très nombreux morts"
  if (isCue(notes, before - 1, 'adverb') && isCue(notes, before - 2, 'of')) before -= 2;
  // "le bilan des blessés" counts them; it does not say that there are any.
  if (notes.harmAt.get(before - 1)?.value.some((w) => w.role === 'total')) return null;
  // A word that both names and describes the dead ("morts", "tués"): bodies may be anybody's, of any day.
  const isNamed =
    loss.value.some((w) => w.role !== 'counted') &&
    isCue(notes, before, 'of') &&
    (isCue(notes, before, 'indefinite') ||
      isCue(notes, before - 1, 'and') ||
      isCue(notes, before - 1, 'speechVerb') ||
      before < loss.first - 1);
  const isCountedAnew = turnsIn(notes, 'asMany', loss.first - 3, loss.first).length > 0;
  if (!isPhrase && !isNamed && !isCountedAnew) return null;
  if (hasCue(notes, Math.max(sentence.first, loss.first - 3), loss.first, 'none')) return null;
  return {
    low: 2,
    high: null,
    isPart: false,
    first: loss.first,
    last: loss.last,
    who: 'unknown',
    effect: counted.effect,
    nationality: null,
    isBare: false,
    isOther: false,
    isImplied: false,
  };
}
