/**
 * Words as they were meant, where a scan or a thumb spelled them otherwise: "homrnes", "loo ted", "Ju1y", "blesé", "ystday".
 * Only texts with more than one such flaw are mended, only words that no list knows, and only into ones that a list does:
 * there is no dictionary of all else that a text may say. Offsets stay; what a token says of itself changes.
 */
import { fold, type Token } from './tokens.ts';

/** "DAlLY": a small letter among capitals shows a scan, whatever the word. */
const MISREAD = /\p{Lu}l\p{Lu}/u;

/** What is known of a language's words. */
export interface Spelling {
  /** Folded words of all lists. */
  readonly known: ReadonlySet<string>;
  /** By shape, the one known word that has it; null where several do. */
  readonly byShape: ReadonlyMap<string, string | null>;
  /** Folded short form → the word. */
  readonly shorthand: ReadonlyMap<string, string>;
}

/** One flaw may be a name or a rare word. */
const FEWEST_FLAWS = 2;
/** Shorter words are too much alike. */
const SHORTEST = 5;
const SHORTEST_JOINED = 6;
/** A meant word is longer or shorter by no more. */
const MOST_LETTERS = 2;

/** The same for words that scanners or fast typists take for each other. */
export const shapeOf = (word: string): string =>
  word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('qu', 'k')
    .replaceAll('ck', 'k')
    // Vowels stand twice for a reason: "alertée" is not "alerte".
    .replace(/([b-df-hj-np-tv-z])\1+/g, '$1')
    .replace(/[l1|]/g, 'i')
    .replaceAll('0', 'o');

/** What the words of the lists are, by shape too. */
export function spellingOf(words: Iterable<string>, shorthand: Readonly<Record<string, string>>): Spelling {
  const known = new Set(words);
  const byShape = new Map<string, string | null>();
  for (const word of known) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const shape = shapeOf(word);
    byShape.set(shape, byShape.has(shape) ? null : word);
  }
  const short = Object.entries(shorthand).map(([from, to]) => [fold(from), to] as const);
  return { known, byShape, shorthand: new Map(short) };
}

/** The tokens of a text as they were meant; the same list where nothing, or hardly anything, is amiss. */
export function mendTokens(tokens: readonly Token[], spelling: Spelling): readonly Token[] {
  const mended: Token[] = [];
  const flaws = new Set<string>();
  for (let at = 0; at < tokens.length;) {
    const found = joined(tokens, at, spelling) ?? respelled(tokens, at, spelling);
    if (found) flaws.add(found.token.text);
    else if (MISREAD.test(tokens[at]!.text)) flaws.add(tokens[at]!.text);
    mended.push({ ...(found?.token ?? tokens[at]!), index: mended.length });
    at += found?.length ?? 1;
  }
  return flaws.size >= FEWEST_FLAWS ? mended : tokens;
}

interface Mended {
  readonly token: Token;
  /** How many tokens it stands for. */
  readonly length: number;
}

function merged(
  tokens: readonly Token[],
  at: number,
  length: number,
  text: string,
  kind: Token['kind'],
): Mended {
  const [first, last] = [tokens[at]!, tokens[at + length - 1]!];
  return { token: { ...first, end: last.end, text, fold: fold(text), kind }, length };
}

/** Pieces of one word or number that a scanner took apart, or took a letter of for a digit. */
function joined(tokens: readonly Token[], at: number, spelling: Spelling): Mended | null {
  const [a, b, c] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (!b) return null;
  if (!b.spaceBefore) {
    // "l5h30", "O7": a letter that is a digit.
    if (a.kind === 'word' && /^[lIO]$/.test(a.text) && b.kind === 'number')
      return merged(tokens, at, 2, `${a.text === 'O' ? '0' : '1'}${b.text}`, 'number');
    // "Ju1y", "D0ri": a digit that is a letter.
    if (a.kind === 'word' && /^[01]$/.test(b.text) && c?.kind === 'word' && !c.spaceBefore) {
      const words = (b.text === '0' ? ['o'] : ['l', 'i']).map((letter) => `${a.text}${letter}${c.text}`);
      const word =
        words.find((w) => spelling.known.has(fold(w))) ??
        (b.text === '0' && a.capital && !c.capital ? words[0] : undefined);
      return word === undefined ? null : merged(tokens, at, 3, word, 'word');
    }
    return null;
  }
  const isPair = a.kind === 'word' && b.kind === 'word' && b.start - a.end === 1 && !b.capital;
  if (!isPair || (spelling.known.has(a.fold) && spelling.known.has(b.fold))) return null;
  const word = a.fold + b.fold;
  return word.length >= SHORTEST_JOINED && spelling.known.has(word)
    ? merged(tokens, at, 2, `${a.text}${b.text}`, 'word')
    : null;
}

function respelled(tokens: readonly Token[], at: number, spelling: Spelling): Mended | null {
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  const long = spelling.shorthand.get(token.fold);
  if (long !== undefined) return merged(tokens, at, 1, long, 'word');
  // A name is no misspelt word.
  const isName = token.capital && token.text !== token.text.toUpperCase();
  if (isName || token.fold.length < SHORTEST || spelling.known.has(token.fold)) return null;
  const meant = spelling.byShape.get(shapeOf(token.fold));
  return meant && meant.length >= SHORTEST && Math.abs(meant.length - token.fold.length) <= MOST_LETTERS
    ? merged(tokens, at, 1, meant, 'word')
    : null;
}
