import type { Document } from '../../language/document.ts';
import type { Sentence } from '../../language/sentences.ts';

/** Sentences between two blank lines, bullets or unfinished lines. */
export type Block = readonly Sentence[];

/** A headline or an entry of a menu is no longer. */
const LINE = 16;
const ENDS = new Set(['.', '!', '?', '…', '»', '”', '"']);

/** The blocks of a text, in order. */
export function blocksOf(sentences: readonly Sentence[]): Block[] {
  const blocks: Sentence[][] = [];
  for (const sentence of sentences) {
    const open = blocks.at(-1);
    if (open && open[0]!.block === sentence.block) open.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks;
}

/** How many tokens a block has. */
export const lengthOf = (block: Block): number => block.at(-1)!.last - block[0]!.first;

/** Whether a mark ends a block, as it ends a sentence. */
export const isEnded = (document: Document, block: Block): boolean =>
  ENDS.has(document.tokens[block.at(-1)!.last - 1]!.text);

/** Whether a block is a line without an end: a headline, an entry of a menu. */
export const isLine = (document: Document, block: Block): boolean =>
  block.length === 1 && lengthOf(block) <= LINE && !isEnded(document, block);

/** Whether a sentence is a line without an end right above a paragraph: the title of what that tells. */
export function isTitle(document: Document, sentence: Sentence): boolean {
  const { sentences } = document;
  const [before, below] = [sentences[sentence.index - 1], sentences[sentence.index + 1]];
  if (!below || below.block === sentence.block || before?.block === sentence.block) return false;
  if (!isLine(document, [sentence])) return false;
  let end = below.index + 1;
  while (sentences[end]?.block === below.block) end++;
  return isProse(document, sentences.slice(below.index, end));
}

/** A paragraph is no shorter; tokens. */
const PROSE = 8;

/** Whether a block is a paragraph that ends as a sentence does. */
export const isProse = (document: Document, block: Block): boolean =>
  isEnded(document, block) && lengthOf(block) >= PROSE;
