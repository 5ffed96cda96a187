/** Where in a document the phrases of each list may begin: looked up once, whoever asks. */
import type { Document } from '../../language/document.ts';
import type { Starts } from '../../language/openers.ts';
import type { CompiledPack, Searched } from './compile.ts';

const known = new WeakMap<Document, Starts<Searched>>();

/** Linear in the length of the text, the first time that a document is asked about. */
export function startsIn(document: Document, words: CompiledPack): Starts<Searched> {
  const found = known.get(document) ?? words.openers.startsIn(document.tokens);
  known.set(document, found);
  return found;
}
