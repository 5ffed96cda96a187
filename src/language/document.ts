import { splitSentences, type Sentence } from './sentences.ts';
import { tokenize, type Token } from './tokens.ts';

/** A report's text with its tokens and sentences: what every later stage reads. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
}

/**
 * Tokenises and splits a text; linear in its length.
 * @param mend the tokens as they were meant, where they are spelled otherwise
 * @param section the code units of it to read, the whole where absent; offsets count from the beginning of the text
 */
export function openDocument(
  text: string,
  abbreviations: ReadonlySet<string>,
  section: { readonly start: number; readonly end: number } = { start: 0, end: text.length },
  mend: (tokens: readonly Token[]) => readonly Token[] = (tokens) => tokens,
): Document {
  const tokens = mend(tokenize(text, section.start, section.end));
  const sentences = splitSentences(text, tokens, abbreviations);
  const sentenceOf = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.first, sentence.last);
  return { text, tokens, sentences, sentenceOf };
}
