/** Whether words keep to the table: one term a sentence, confidence apart, nothing "proved". */
import type { Bilingual } from '../../core/bilingual.ts';
import { TERMS } from './terms.ts';

export type WordFaultCode =
  /** A term of likelihood that the table does not have ("probably", « vraisemblable »). */
  | 'not_of_the_table'
  /** More than one term in a sentence. */
  | 'two_terms'
  /** A likelihood and a confidence in one sentence. */
  | 'with_confidence'
  /** "proves": no figure here does. */
  | 'proof';

export interface WordFault {
  readonly code: WordFaultCode;
  readonly lang: keyof Bilingual;
  /** The words at fault. */
  readonly words: string;
  readonly sentence: string;
}

interface Lexicon {
  readonly terms: readonly string[];
  /** Patterns of what is said instead of a term; the second row of ICD 203 first. "roughly even" only with its noun is of the table. */
  readonly others: readonly string[];
  /** Of confidence in a judgement; an interval of that name is another thing. */
  readonly confidence: RegExp;
  readonly proof: RegExp;
}

const EDGE_BEFORE = '(?<![\\p{L}\\p{N}])';
const EDGE_AFTER = '(?![\\p{L}\\p{N}])';
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`${EDGE_BEFORE}(?:${words.join('|')})${EDGE_AFTER}`, 'giu');
const names = (lang: keyof Bilingual): readonly string[] => TERMS.map(({ name }) => name[lang]);

const LEXICONS: Readonly<Record<keyof Bilingual, Lexicon>> = {
  en: {
    terms: [...names('en'), 'almost certainly'],
    others: [
      'remote (?:chance|possibility)|highly (?:im)?probabl[ey]|improbabl[ey]|roughly even odds|probabl[ey]',
      'nearly certain(?:ly)?|virtually certain|(?<!almost )certainly|undoubtedly|in all likelihood',
      '(?:most|more|less|highly|quite|extremely) (?:un)?likely|likeliest|possibly|perhaps|maybe|presumably',
      '(?:im)?plausibl[ey]|doubtful|inevitabl[ey]',
    ],
    confidence: anyOf(['confidence(?! (?:interval|band))', 'confident(?:ly)?']),
    proof: anyOf(['prov(?:e|es|ed|en|ing)', 'proofs?', 'disprov(?:e|es|ed|en|ing)']),
  },
  fr: {
    terms: names('fr').flatMap(inflected),
    others: [
      '(?:le |la |les )?(?:plus|moins|peu|fort|hautement|assez|bien) (?:im)?probables?|(?:im)?probablement',
      'selon toute vraisemblance|(?:in)?vraisemblables?|(?:in)?vraisemblablement|plausibles?',
      '(?:presque|quasi|pratiquement) (?:certaine?s?|exclue?s?|impossibles?)|certainement|assurément|sûrement',
      'sans (?:aucun )?doute|peut-être|possiblement|éventuellement|douteu(?:x|ses?)|inévitable(?:ment|s)?',
    ],
    confidence: anyOf(['(?<!intervalles? de )confiance', 'confiante?s?']),
    proof: anyOf(['prouv\\p{L}*', 'preuves? (?:que|de coordination)']),
  },
};

/** A French term in its genders and numbers, as a pattern. */
function inflected(name: string): readonly string[] {
  return [name.replace(/(exclu|certain)$/u, '$1e?s?').replace(/(probable)$/u, '$1s?')];
}

/** Ends of sentences: after the mark and before a capital, a bracket or a quotation mark; line ends too. */
const SENTENCE_END = /(?<=[.!?…])[\s\u00a0]+(?=[\p{Lu}«"“([])|\n+/u;

/**
 * What is at fault in a text that Vigie itself says; empty where nothing is.
 * @param lang of the text
 */
export function lintText(text: string, lang: keyof Bilingual): readonly WordFault[] {
  return text.split(SENTENCE_END).flatMap((sentence) => lintSentence(sentence, lang));
}

/** Both languages of each of the words. */
export function lintWords(said: readonly Bilingual[]): readonly WordFault[] {
  return said.flatMap(({ fr, en }) => [...lintText(fr, 'fr'), ...lintText(en, 'en')]);
}

function lintSentence(sentence: string, lang: keyof Bilingual): readonly WordFault[] {
  const { others, confidence, proof } = LEXICONS[lang];
  const fault = (code: WordFaultCode, words: string): WordFault => ({ code, lang, words, sentence });
  const strangers = matches(sentence, anyOf(others));
  const terms = termsIn(sentence, lang);
  const faults = strangers.map((words) => fault('not_of_the_table', words));
  if (terms.length > 1) faults.push(fault('two_terms', terms.join(', ')));
  const [sure] = matches(sentence, confidence);
  if (sure !== undefined && terms.length + strangers.length > 0) faults.push(fault('with_confidence', sure));
  return [...faults, ...matches(sentence, proof).map((words) => fault('proof', words))];
}

/**
 * Terms of the table in a text, in order: what must come from the table and never be typed by hand. Words that only
 * sound like a term ("most likely") are none.
 */
export function termsIn(text: string, lang: keyof Bilingual): readonly string[] {
  const { terms, others } = LEXICONS[lang];
  const left = text.replace(anyOf(others), '…');
  // Longest first: "very unlikely" is not "unlikely".
  return matches(left, anyOf([...terms].sort((a, b) => b.length - a.length)));
}

const matches = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];
