/** Items of a bulletin that have nothing to do with the others: the match, the weather, the price of cement. */
import type { Document } from '../../language/document.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { blocksOf, isLine, isProse, lengthOf, type Block } from './blocks.ts';
import type { CompiledPack, Searched } from '../annotation/compile.ts';
import { startsIn } from '../annotation/starts.ts';
import { areTopical } from '../incidents/topic-words.ts';

/** What stands between two headings, or two lines of marks, with the one above it. */
type Item = readonly Sentence[];

const FEWEST_ITEMS = 2;

/**
 * The sentences of items that tell of no violence beside others that do: of a match or a film, by their words, or of
 * anything else, where they share no name with another. Neither their days nor their places are of what is told around them.
 * @param left sentences that are left out already
 */
export function itemsBeside(
  document: Document,
  words: CompiledPack,
  left: ReadonlySet<Sentence>,
): readonly Sentence[] {
  const blocks = blocksOf(document.sentences).filter((block) => !left.has(block[0]!));
  const items = itemsOf(document, blocks);
  if (items.length < FEWEST_ITEMS) return [];
  const tales = items.map((item) => taleOf(document, words, item));
  if (!tales.includes('violence')) return [];
  const names = items.map((item) => namesIn(document, words, item));
  const shared = wordsOfSeveral(items.map((item) => new Set(capitalsIn(document, item))));
  const isAlone = (i: number): boolean => ![...names[i]!].some((word) => shared.has(word));
  // News that names nothing may have its town from any section.
  const isNamed = items.every((_, i) => tales[i] !== 'violence' || names[i]!.size > 0);
  return items
    .filter((_, i) => tales[i] === 'topic' || (tales[i] === 'nothing' && isNamed && isAlone(i)))
    .flat();
}

/** The items of a text; what stands above the first heading is one, too. */
function itemsOf(document: Document, blocks: readonly Block[]): Item[] {
  const items: Sentence[][] = [[]];
  const headings = headingsOf(document, blocks);
  for (const [i, block] of blocks.entries()) {
    const isNext = isRule(document, block) || (headings[i] && !headings[i - 1]);
    if (isNext && items.at(-1)!.length > 0) items.push([]);
    items.at(-1)!.push(...block);
  }
  return items;
}

/** Which blocks are headings: a line without an end, above a paragraph or another such line that is. */
function headingsOf(document: Document, blocks: readonly Block[]): readonly boolean[] {
  const headings = blocks.map(() => false);
  for (let at = blocks.length - 2; at >= 0; at--)
    headings[at] = isLine(document, blocks[at]!) && (headings[at + 1]! || isProse(document, blocks[at + 1]!));
  return headings;
}

/** "***", "– – –": marks alone part items. */
const isRule = (document: Document, block: Block): boolean =>
  lengthOf(block) > 1 &&
  document.tokens.slice(block[0]!.first, block.at(-1)!.last).every(({ kind }) => kind === 'mark');

/** What an item tells of, as far as its words show. */
function taleOf(
  document: Document,
  words: CompiledPack,
  item: Item,
): 'violence' | 'topic' | 'nothing' | 'other' {
  const starts = startsIn(document, words);
  const { tokens } = document;
  const [first, last] = [item[0]!.first, item.at(-1)!.last];
  const all = <T>(lexicon: Lexicon<T>, name: Searched) =>
    lexicon.matchFrom(starts.of(name), tokens, first, last);
  const triggers = all(words.triggers, 'triggers').flatMap((m) => m.value);
  const isHarmed = all(words.harm, 'harm').length > 0;
  const isArmed = all(words.actors, 'actors').some((m) => m.value.side === 'armed');
  if (!isHarmed && !isArmed && areTopical(all(words.quiet, 'quiet'), tokens)) return 'topic';
  const isStrong = triggers.some((w) => w.strength === 'strong');
  if (isStrong || isHarmed) return 'violence';
  // "until the end of the week": the word for lifting a measure is one of every day.
  const isTold =
    isArmed || all(words.statements, 'statements').some((m) => m.value.some((w) => w.act !== 'lifting'));
  return isTold ? 'other' : 'nothing';
}

/** Words with a capital that open no sentence and are no days, months or directions. */
function namesIn(document: Document, words: CompiledPack, item: Item): ReadonlySet<string> {
  const { dates, places } = words.pack;
  const openers = new Set(item.map(({ first }) => document.tokens[first]!.text.toLowerCase()));
  return new Set(
    capitalsIn(document, item).filter(
      (word) =>
        !openers.has(word) &&
        !(word in dates.months) &&
        !(word in dates.weekdays) &&
        !(word in places.compass),
    ),
  );
}

/** The words that more than one item has. */
function wordsOfSeveral(items: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const item of items) for (const word of item) (once.has(word) ? again : once).add(word);
  return again;
}

const capitalsIn = ({ tokens }: Document, item: Item): string[] =>
  tokens
    .slice(item[0]!.first, item.at(-1)!.last)
    .filter((token) => token.kind === 'word' && token.capital)
    .map((token) => token.text.toLowerCase());
