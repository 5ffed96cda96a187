/** Lists of a pack as lexicons: phrases with what they mean, verbs with all of their forms. */
import type { Phrases } from '../../language/combine.ts';
import { inflect, partedLemma, type InflectedWord } from '../../language/inflection.ts';
import { Lexicon } from '../../language/lexicon.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { addSplitVerb, isSplit, type SplitVerbs } from './split-verbs.ts';

/** Phrases that mean one thing each; a later one replaces an earlier one. */
export function simple<T>(entries: readonly (readonly [string, T])[]): Lexicon<T> {
  const lexicon = new Lexicon<T>();
  for (const [phrase, value] of entries) lexicon.add(phrase, value);
  return lexicon;
}

/** As `simple`, but one phrase may carry several values. */
export function gathered<T>(entries: readonly (readonly [string, T])[]): Lexicon<readonly T[]> {
  const lexicon = new Lexicon<readonly T[]>();
  for (const [phrase, value] of entries) addPhrases(lexicon, [phrase], () => value);
  return lexicon;
}

/** Adds to what phrases mean already what is made of each as it is written. */
export function addPhrases<T>(
  lexicon: Lexicon<readonly T[]>,
  phrases: Phrases,
  meaning: (text: string) => T,
): void {
  const make = (known: readonly T[] = [], text: string): readonly T[] => [...known, meaning(text)];
  lexicon.updateAll(phrases, make);
}

/** As `addPhrases`, for every form of verbs; those in two halves ("set … on fire") go to a list of their own. */
export function addVerbs<T>(
  lexicon: Lexicon<readonly T[]>,
  split: SplitVerbs<T> | null,
  verbs: readonly string[],
  forms: Forms,
  meaning: (word: InflectedWord) => T,
): void {
  const make = (known: readonly T[] = [], word: InflectedWord): readonly T[] => [...known, meaning(word)];
  for (const lemma of verbs) {
    const { verb, rest } = partedLemma(lemma);
    if (split && isSplit(lemma)) addSplitVerb(split, forms(verb), rest, meaning);
    else lexicon.updateForms(forms(verb), rest, make);
  }
}

/** The forms of a verb without what belongs to it: the same list whenever one asks for the same verb. */
export type Forms = (verb: string) => readonly InflectedWord[];

/** The forms of a language, each verb inflected once. */
export function formsIn({ inflection }: LanguagePack): Forms {
  const known = new Map<string, readonly InflectedWord[]>();
  return (verb) => {
    const forms = known.get(verb) ?? inflect(verb, inflection);
    known.set(verb, forms);
    return forms;
  };
}

/** What each phrase or form of a verb means alone; a later one replaces an earlier one. */
export function meanings<T>(
  entries: readonly {
    readonly verbs?: readonly string[];
    readonly phrases?: readonly string[];
    readonly meaning: T;
  }[],
  forms: Forms,
): Lexicon<T> {
  const lexicon = new Lexicon<T>();
  for (const { verbs = [], phrases = [], meaning } of entries) {
    for (const lemma of verbs) {
      const { verb, rest } = partedLemma(lemma);
      lexicon.updateForms(forms(verb), rest, () => meaning);
    }
    for (const phrase of phrases) lexicon.add(phrase, meaning);
  }
  return lexicon;
}
