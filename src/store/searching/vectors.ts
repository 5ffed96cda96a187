/**
 * Words as PostgreSQL searches them. Both sides are made here and not by its parser, which takes "JNIM/AQIM" for a file
 * and knows the letters of one locale only.
 */
import { wordsOf, type SearchTerm } from '../../core/search-words.ts';
import { storable, type Fold } from '../conditions.ts';

/** A phrase does not run from one text into the next. */
const GAP = 2;
/** The last position that a tsvector tells apart. */
const LAST_POSITION = 16_383;

/** The tsvector literal of some texts. */
export function vectorOf(texts: readonly string[], fold: Fold): string {
  const positions = new Map<string, number[]>();
  let at = 1;
  for (const text of texts) {
    for (const { word } of wordsOf(storable(text), fold)) {
      const known = positions.get(word);
      if (known === undefined) positions.set(word, [at]);
      else known.push(at);
      at = Math.min(at + 1, LAST_POSITION);
    }
    at = Math.min(at + GAP, LAST_POSITION);
  }
  return [...positions].map(([word, found]) => `'${word}':${found.join(',')}`).join(' ');
}

/** The tsquery literal of terms that must all stand there. */
export function queryOf(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ words, isOpen }) => {
      const lexemes = words.map((word) => `'${word}'`);
      return `(${lexemes.join(' <-> ')}${isOpen ? ':*' : ''})`;
    })
    .join(' & ');
}
