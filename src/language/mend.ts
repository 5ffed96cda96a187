/**
 * Words as they were meant, where a scan or a thumb spelled them otherwise: "homrnes", "loo ted", "Ju1y", "blesé", "ystday".
 * Only texts with more than one such flaw are mended, only words that no list knows, and only into ones that a list does:
 * there is no dictionary of all else that a text may say. Offsets stay; what a token says of itself changes.
 */
import { joinAcronyms } from './acronyms.ts';
import { fold, type Token } from './tokens.ts';
import { WordFacts, wordOf } from './words.ts';

/** "DAlLY": a small letter among capitals shows a scan, whatever the word. */
const MISREAD = /\p{Lu}l\p{Lu}/u;

/** What is known of a language's words. */
export interface Spelling {
  /** Folded words of all lists. */
  readonly known: ReadonlySet<string>;
  readonly words: WordFacts<Spelled>;
}

/** What is known of one word. */
interface Spelled {
  readonly isKnown: boolean;
  /** What it is short for. */
  readonly long: string | null;
  /** The one known word that looks like it, where it is none itself. */
  readonly meant: string | null;
}

/** One flaw may be a name or a rare word. */
const FEWEST_FLAWS = 2;
/** Shorter words are too much alike. */
const SHORTEST = 5;
const SHORTEST_JOINED = 6;
/** A meant word is longer or shorter by no more. */
const MOST_LETTERS = 2;

/** Any of what a shape leaves out or writes otherwise: many words have none of it. */
const SHAPED = /rn|vv|qu|ck|[l1|0]|([b-df-hj-np-tv-z])\1/;

/** The same for words that scanners or fast typists take for each other. */
export const shapeOf = (word: string): string => (SHAPED.test(word) ? shaped(word) : word);

const shaped = (word: string): string =>
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
export function spellingOf(
  known: ReadonlySet<string>,
  shorthand: Readonly<Record<string, string>>,
): Spelling {
  const byShape = new Map<string, string | null>();
  for (const word of known) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    const shape = shapeOf(word);
    byShape.set(shape, byShape.has(shape) ? null : word);
  }
  const short = new Map(Object.entries(shorthand).map(([from, to]) => [fold(from), to]));
  const spelled = (word: string): Spelled => {
    const isKnown = known.has(word);
    return { isKnown, long: short.get(word) ?? null, meant: isKnown ? null : meantBy(word, byShape) };
  };
  return { known, words: new WordFacts(spelled) };
}

/** The word that has the shape of another that no list knows. */
function meantBy(word: string, byShape: ReadonlyMap<string, string | null>): string | null {
  if (word.length < SHORTEST) return null;
  const meant = byShape.get(shapeOf(word));
  return meant && meant.length >= SHORTEST && Math.abs(meant.length - word.length) <= MOST_LETTERS
    ? meant
    : null;
}

/** The tokens of a text as they were meant; the same list where nothing, or hardly anything, is amiss. */
export function mendTokens(written: readonly Token[], spelling: Spelling): readonly Token[] {
  const tokens = joinAcronyms(written);
  const flaws = new Set<string>();
  const mended: Mended[] = [];
  let isKnown = isKnownWord(tokens[0], spelling);
  for (let at = 0; at < tokens.length;) {
    const isNextKnown = isKnownWord(tokens[at + 1], spelling);
    const found = joined(tokens, at, isKnown && isNextKnown, spelling) ?? respelled(tokens, at, spelling);
    if (found) {
      flaws.add(found.token.text);
      mended.push(found);
    } else if (isMisread(tokens[at]!)) flaws.add(tokens[at]!.text);
    const length = found?.length ?? 1;
    isKnown = length === 1 ? isNextKnown : isKnownWord(tokens[at + length], spelling);
    at += length;
  }
  return flaws.size >= FEWEST_FLAWS ? withMended(tokens, mended) : tokens;
}

const isKnownWord = (token: Token | undefined, spelling: Spelling): boolean =>
  token?.kind === 'word' && spelling.words.of(token).isKnown;

// Folding leaves no capital, and most words have none, or no such letter behind one.
const isMisread = ({ text, fold: folded }: Token): boolean =>
  text !== folded && text.includes('l') && MISREAD.test(text);

/** The tokens with the mended ones in place of those that they were read from. */
function withMended(tokens: readonly Token[], mended: readonly Mended[]): readonly Token[] {
  if (mended.length === 0) return tokens;
  const all: Token[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length;) {
    const found = mended[next]?.at === at ? mended[next++] : undefined;
    all.push({ ...(found?.token ?? tokens[at]!), index: all.length });
    at += found?.length ?? 1;
  }
  return all;
}

interface Mended {
  /** The first token that it stands for. */
  readonly at: number;
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
  const { fold: folded, number: word } = wordOf(text);
  return { at, token: { ...first, end: last.end, text, fold: folded, word, kind }, length };
}

/**
 * Pieces of one word or number that a scanner took apart, or took a letter of for a digit.
 * @param areKnown whether this token and the next are words of the lists
 */
function joined(tokens: readonly Token[], at: number, areKnown: boolean, spelling: Spelling): Mended | null {
  const a = tokens[at]!;
  const b = tokens[at + 1];
  if (!b) return null;
  if (!b.spaceBefore) {
    const c = tokens[at + 2];
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
  if (!isPair || areKnown) return null;
  const word = a.fold + b.fold;
  return word.length >= SHORTEST_JOINED && spelling.known.has(word)
    ? merged(tokens, at, 2, `${a.text}${b.text}`, 'word')
    : null;
}

function respelled(tokens: readonly Token[], at: number, spelling: Spelling): Mended | null {
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  const { long, meant } = spelling.words.of(token);
  if (long !== null) return merged(tokens, at, 1, long, 'word');
  if (meant === null) return null;
  // A name is no misspelt word.
  const isName = token.capital && token.text !== token.text.toUpperCase();
  return isName ? null : merged(tokens, at, 1, meant, 'word');
}
