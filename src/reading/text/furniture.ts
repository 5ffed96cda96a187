/** What of a text is not the report: menus, links to other stories, promotions, old pictures, comments, a second copy for print. */
import type { Gazetteer } from '../../gazetteer/index.ts';
import type { Document } from '../../language/document.ts';
import type { LexiconStarts } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { blocksOf, isEnded, isLine, lengthOf, type Block } from './blocks.ts';
import { itemsBeside } from './bulletins.ts';
import type { CompiledPack, PageWord } from '../annotation/compile.ts';
import type { Section } from './sections.ts';
import { spanOf } from '../span.ts';
import { openMended } from '../annotation/spelling.ts';
import { startsIn } from '../annotation/starts.ts';
import type { Trace } from '../trace.ts';

/** A paragraph of this many tokens is prose again, after a list of other stories with their first lines. */
const PROSE = 18;
/** After a link within the text, a sentence is. */
const SENTENCE = 6;
/** A heading over links has few words of its own. */
const HEADING = 8;
/** So many entries make a menu. */
const MENU = 3;
/** A block of so many tokens that stands in the text already is a copy; shorter ones come back in lists of incidents. */
const COPY = 12;
/** The lines under a picture are no longer; in a longer paragraph the sentence alone is one. */
const CAPTION = 60;
/** The comments below a page begin behind this share of it. */
const BODY_SHARE = 1 / 3;
const SEPARATORS = new Set(['>', '|', '≡', '›', '»', '·']);

/**
 * The document with blanks where its furniture stood: offsets stay, and nothing downstream meets a headline of
 * another story.
 * @param section what of the text the document is
 */
export function withoutFurniture(
  document: Document,
  words: CompiledPack,
  section: Section,
  gazetteer: Gazetteer,
  trace: Trace | null,
): Document {
  const furniture = furnitureOf(document, words);
  const beside = itemsBeside(document, words, new Set(furniture));
  const left = [...furniture, ...beside].toSorted((a, b) => a.start - b.start);
  if (left.length === 0) return document;
  if (trace) {
    tellOf('page.furniture', furniture, document, words, trace);
    tellOf('page.beside', beside, document, words, trace);
  }
  let text = '';
  let at = 0;
  for (const { start, end } of left) {
    // Line ends stay, and one more at each end keeps what stands around apart.
    const blank = document.text.slice(start, end).replace(/[^\n]/g, ' ');
    text += `${document.text.slice(at, start)}\n${blank.slice(1, -1)}${end - start > 1 ? '\n' : ''}`;
    at = end;
  }
  return openMended(text + document.text.slice(at), words, section, gazetteer);
}

function tellOf(
  rule: 'page.furniture' | 'page.beside',
  left: readonly Sentence[],
  document: Document,
  words: CompiledPack,
  trace: Trace,
): void {
  for (const sentence of left) {
    const [word] = words.triggers.matchAll(document.tokens, sentence.first, sentence.last);
    if (word) trace.leaveWords(rule, spanOf(document, word.first, word.last));
  }
}

/** The sentences that are page furniture, in order. */
function furnitureOf(document: Document, words: CompiledPack): Sentence[] {
  const blocks = blocksOf(document.sentences);
  const menu = menuLines(document, blocks, words);
  const seen = new Map<number, Block[]>();
  const starts = startsIn(document, words).of('furniture');
  const found: Sentence[] = [];
  let list: 'also' | 'related' | null = null;
  for (const [i, block] of blocks.entries()) {
    const heading = headingOf(document, block, words);
    if (heading === 'endings' && block[0]!.index > document.sentences.length * BODY_SHARE) {
      return [...found, ...document.sentences.slice(block[0]!.index)];
    }
    if (heading === 'also' || heading === 'related') list = heading;
    else if (list !== null && isProse(document, block, list === 'also' ? SENTENCE : PROSE)) list = null;
    if (list !== null || menu.has(i) || isCopy(document, block, seen)) found.push(...block);
    else if (block.some((s) => isCaption(document, s, words, starts)) && blocks.length > 1)
      found.push(...captionIn(document, block, words, starts));
    else found.push(...block.filter((s) => isCrumbs(document, s) || isPromotion(document, s, words, starts)));
  }
  return found;
}

/** The heading of a list stands at the start of a short line, or before a colon; signs and numbers may precede it. */
function headingOf(document: Document, block: Block, words: CompiledPack): PageWord | null {
  const { first, last } = block[0]!;
  const { tokens } = document;
  let at = first;
  while (at < last && tokens[at]!.kind !== 'word') at++;
  const match = words.furniture.matchAt(tokens, at, last);
  if (!match || match.value === 'menus' || match.value === 'promotions' || match.value === 'captions')
    return null;
  const next = tokens[match.last];
  if (next && (next.text === ':' || (SEPARATORS.has(next.text) && match.first <= first + 1)))
    return match.value;
  const isAlone = block.length === 1 && last - first <= HEADING && !isEnded(document, block);
  // "Related deaths" is no heading, "Most read in Africa" is one.
  const isWhole =
    match.last - match.first > 1 || tokens.slice(match.last, last).every((t) => t.kind !== 'word');
  return isAlone && isWhole ? match.value : null;
}

function isProse(document: Document, block: Block, fewest: number): boolean {
  // "… fled into the bush. Share this": a button behind the last sentence.
  const whole = block.filter((s) => isEnded(document, [s]));
  return whole.reduce((sum, s) => sum + s.last - s.first, 0) >= fewest;
}

/** Blocks from the first to the last entry of each menu; headlines between them are entries, too. */
function menuLines(document: Document, blocks: readonly Block[], words: CompiledPack): ReadonlySet<number> {
  const lines = new Set<number>();
  let entries: number[] = [];
  const close = (): void => {
    if (entries.length >= MENU) for (let i = entries[0]!; i <= entries.at(-1)!; i++) lines.add(i);
    entries = [];
  };
  for (const [i, block] of blocks.entries()) {
    if (!isLine(document, block)) close();
    else if (isEntry(document, block, words)) entries.push(i);
  }
  close();
  return lines;
}

function isEntry(document: Document, block: Block, words: CompiledPack): boolean {
  const { first, last } = block[0]!;
  const from = document.tokens[first]!.kind === 'word' ? first : first + 1;
  const match = words.furniture.matchAt(document.tokens, from, last);
  return match !== null && match.last === last && match.value !== 'endings' && match.value !== 'captions';
}

/**
 * "Accueil > Afrique > Mali", "Politique | Sport | Économie": two separators and no sentence. "01/07 | Bama | Gunmen killed
 * three." is one, a row of a table.
 */
function isCrumbs(document: Document, sentence: Sentence): boolean {
  if (isEnded(document, [sentence])) return false;
  const marks = document.tokens.slice(sentence.first, sentence.last).map(({ text }) => text);
  // "Un « accord » et des « zones d’ombre »": quotation marks part nothing.
  const isSeparator = (mark: string): boolean =>
    SEPARATORS.has(mark) && !(mark === '»' && marks.includes('«'));
  return marks.length < CRUMBS && marks.filter(isSeparator).length >= 2;
}

/** A line of crumbs has fewer tokens. */
const CRUMBS = 30;

const isPromotion = (
  { tokens }: Document,
  { first, last }: Sentence,
  { furniture }: CompiledPack,
  starts: LexiconStarts,
): boolean => furniture.matchFrom(starts, tokens, first, last).some((m) => m.value === 'promotions');

/** "Soldiers on patrol in Gao, 2012. File photo": what an old picture shows, and when, is not what is told. */
function isCaption(
  { tokens }: Document,
  { first, last }: Sentence,
  { furniture }: CompiledPack,
  starts: LexiconStarts,
): boolean {
  const isApart = (at: number): boolean => at >= last || tokens[at]!.kind === 'mark';
  return furniture
    .matchFrom(starts, tokens, first, last)
    .some((m) => m.value === 'captions' && (m.first === first || isApart(m.last)));
}

const captionIn = (
  document: Document,
  block: Block,
  words: CompiledPack,
  starts: LexiconStarts,
): readonly Sentence[] =>
  lengthOf(block) <= CAPTION ? block : block.filter((s) => isCaption(document, s, words, starts));

/** Whether a block of some length has stood in the text before; remembers it where not. */
function isCopy(document: Document, block: Block, seen: Map<number, Block[]>): boolean {
  const length = lengthOf(block);
  if (length < COPY) return false;
  const known = seen.get(length);
  if (known?.some((before) => areSame(document, before, block))) return true;
  if (known) known.push(block);
  else seen.set(length, [block]);
  return false;
}

/** Whether two blocks of one length have the same words. */
function areSame({ tokens }: Document, a: Block, b: Block): boolean {
  const [first, other] = [a[0]!.first, b[0]!.first];
  for (let i = lengthOf(a) - 1; i >= 0; i--)
    if (tokens[first + i]!.fold !== tokens[other + i]!.fold) return false;
  return true;
}
