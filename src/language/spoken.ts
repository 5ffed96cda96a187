/** Talk as it is written down: sounds of somebody who looks for a word, and thoughts that no full stop parts. */
import type { Token } from './tokens.ts';
import { wordOf } from './words.ts';

/** How people talk, in words of a language. */
export interface SpokenWords {
  /** Sounds of somebody who looks for a word: "euh", "uh". */
  readonly sounds: readonly string[];
  /** Phrases that open a new thought: "et puis", "second one". */
  readonly openers: readonly string[];
  /** Pronouns that open a clause as its subject: "ils", "they". */
  readonly subjects: readonly string[];
  /** Words that open the subject of a clause, before its noun: "les", "the". */
  readonly articles: readonly string[];
  /** Words of number and amount, which open one too: "trois", "several". */
  readonly counts: readonly string[];
  /** Verbs, right behind a subject: "ont", "says". */
  readonly verbs: readonly string[];
  /** Words behind which nothing new begins: "que", "to". */
  readonly binders: readonly string[];
}

/** Longer words are no sounds. */
const LONGEST_SOUND = 4;
/** A stretch of more tokens without a full stop is one of talk where somebody looks for words … */
const LONG = 24;
/** … and anyhow where it is so long. */
const ENDLESS = 110;
/** Less than this is no thought. */
const SHORTEST = 5;
/** Words of a noun phrase between its article and the verb. */
const NOUN_WORDS = 3;

const STOPS = new Set(['.', '!', '?', '…', ';']);
/** Marks that join what stands on their two sides. */
const JOINERS = new Set(['-', '’', "'", '‑']);

/** The tokens without sounds, and with a semicolon between thoughts where a text of talk has no full stops. */
export function asTold(
  text: string,
  tokens: readonly Token[],
  spoken: SpokenWords | undefined,
): readonly Token[] {
  if (!spoken) return tokens;
  const sounds = new Set(spoken.sounds);
  const isSound = ({ kind, text: word }: Token): boolean =>
    kind === 'word' && word.length <= LONGEST_SOUND && sounds.has(word);
  const heard = tokens.map(isSound);
  const isTalk = heard.includes(true);
  const kept = isTalk ? tokens.filter((_, at) => !heard[at]) : tokens;
  const cuts = thoughtsIn(text, kept, spoken, isTalk ? LONG : ENDLESS);
  if (kept === tokens && cuts.size === 0) return tokens;
  return kept
    .flatMap((token, at) => (cuts.has(at) ? [stopBehind(kept[at - 1]!), token] : [token]))
    .map((token, index) => ({ ...token, index }));
}

/** The tokens before which a new thought begins, in stretches of more than `most` tokens without a full stop. */
function thoughtsIn(
  text: string,
  tokens: readonly Token[],
  spoken: SpokenWords,
  most: number,
): ReadonlySet<number> {
  const words = compiled(spoken);
  const cuts = new Set<number>();
  for (let first = 0; first < tokens.length;) {
    let last = first + 1;
    while (last < tokens.length && !isParted(text, tokens, last)) last++;
    if (last - first > most) cutInto(tokens, first, last, words, cuts);
    first = last;
  }
  return cuts;
}

/** A full stop, or a new line that does not go on in small letters. */
const isParted = (text: string, tokens: readonly Token[], at: number): boolean => {
  const [before, here] = [tokens[at - 1]!, tokens[at]!];
  if (STOPS.has(before.text)) return here.spaceBefore;
  const goesOn = here.kind === 'word' && !here.capital;
  return here.start - before.end > 0 && text.slice(before.end, here.start).includes('\n') && !goesOn;
};

function cutInto(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: Compiled,
  cuts: Set<number>,
): void {
  let from = first;
  for (let at = first + SHORTEST; at < last - 1; at++) {
    if (at - from < SHORTEST || !opens(tokens, from, at, last, words)) continue;
    cuts.add(at);
    from = at;
  }
}

/** Whether a thought begins with a token. */
function opens(tokens: readonly Token[], from: number, at: number, last: number, words: Compiled): boolean {
  const [before, here] = [tokens[at - 1]!, tokens[at]!];
  if (here.kind === 'mark' || !here.spaceBefore || JOINERS.has(before.text)) return false;
  const isInside = ([words.articles, words.binders, words.subjects] as const).some((list) =>
    list.has(before.fold),
  );
  if (isInside) return false;
  if (words.openers.get(here.fold)?.some((phrase) => stands(tokens, at, phrase, words))) return true;
  // "and he, he blew himself up": who speaks begins again.
  const word = before.text === ',' ? tokens[at - 2]! : before;
  if (words.binders.has(word.fold) || words.subjects.has(word.fold)) return false;
  if (before.text !== ',' && isSettingAlone(tokens, from, at, words)) return false;
  if (words.subjects.has(here.fold)) return !isNounOfPhrase(tokens, at - 1, words);
  return isSubject(tokens, at, last, words, before.text === ',' ? words.subjects : words.verbs);
}

/** "et euh arrivés à Sévaré (leur car …)", "hier à Gao (ils ont …)": where and when, before the clause of which it is told. */
function isSettingAlone(tokens: readonly Token[], from: number, at: number, words: Compiled): boolean {
  for (let i = at - 1; i >= from; i--) {
    const { fold, text, start } = tokens[i]!;
    if (text === ',' || words.verbs.has(text) || words.subjects.has(fold)) return false;
    // A sound stood there.
    if (i > from && start - tokens[i - 1]!.end > 1) return true;
  }
  return true;
}

/** The opener stands there whole, and is not the head of another phrase: "alors que", "so far". */
const stands = (tokens: readonly Token[], at: number, phrase: readonly string[], words: Compiled): boolean =>
  phrase.every((word, i) => tokens[at + i]?.fold === word) &&
  !words.binders.has(tokens[at + phrase.length]?.fold ?? '');

/** "l’armée elle est venue", "the nurse I know": the noun before a pronoun goes with it; not that of "à la machette". */
const isNounOfPhrase = (tokens: readonly Token[], at: number, words: Compiled): boolean => {
  const noun = tokens[at]!;
  const article = at - (JOINERS.has(tokens[at - 1]?.text ?? '') ? 2 : 1);
  return (
    noun.kind === 'word' &&
    !noun.capital &&
    words.articles.has(tokens[article]?.fold ?? '') &&
    !words.binders.has(tokens[article - 1]?.fold ?? '')
  );
};

/** "les riverains avaient dressé", "l’apprenti il compte": an article or a number, a noun, and the verb or pronoun behind it. */
function isSubject(
  tokens: readonly Token[],
  at: number,
  last: number,
  words: Compiled,
  behind: ReadonlySet<string>,
): boolean {
  const { fold: head, kind } = tokens[at]!;
  if (!words.articles.has(head) && !words.counts.has(head) && kind !== 'number') return false;
  for (let i = at + 1; i < Math.min(last, at + 2 + NOUN_WORDS); i++) {
    const { fold, text } = tokens[i]!;
    if (i > at + 1 && behind.has(text)) return true;
    if (tokens[i]!.kind === 'mark' ? !JOINERS.has(text) : isClosed(fold, words)) return false;
  }
  return false;
}

const isClosed = (word: string, words: Compiled): boolean =>
  words.articles.has(word) || words.binders.has(word) || words.subjects.has(word);

interface Compiled {
  readonly openers: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly subjects: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly binders: ReadonlySet<string>;
}

const known = new WeakMap<SpokenWords, Compiled>();

function compiled(spoken: SpokenWords): Compiled {
  const found = known.get(spoken) ?? compile(spoken);
  known.set(spoken, found);
  return found;
}

function compile({ openers, subjects, articles, counts, verbs, binders }: SpokenWords): Compiled {
  const byHead = new Map<string, string[][]>();
  for (const phrase of openers) {
    const folded = phrase.split(' ').map((word) => wordOf(word).fold);
    const fellows = byHead.get(folded[0]!);
    if (fellows) fellows.push(folded);
    else byHead.set(folded[0]!, [folded]);
  }
  const folded = (list: readonly string[]): ReadonlySet<string> =>
    new Set(list.map((word) => wordOf(word).fold));
  return {
    openers: byHead,
    subjects: folded(subjects),
    articles: folded(articles),
    counts: folded(counts),
    // As written: "à" is no "a".
    verbs: new Set(verbs),
    binders: folded(binders),
  };
}

function stopBehind({ end }: Token): Token {
  const { fold, number } = wordOf(';');
  return {
    index: 0,
    start: end,
    end,
    text: ';',
    fold,
    word: number,
    kind: 'mark',
    capital: false,
    spaceBefore: false,
  };
}
