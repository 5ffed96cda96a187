import type { Token } from '../language/tokens.ts';
import { capitalRun } from './runs.ts';
import type { CompiledWords } from './words.ts';

/** Marks tokens `first` up to `last` as no place. */
type Cover = (first: number, last: number) => void;

const OPENERS = new Set(['«', '"', '“', '„', '‘']);
const CLOSERS = new Set(['»', '"', '”', '“', '’']);
const MOST_QUOTED = 8;

/** "le bateau « Tombouctou »", "the film Timbuktu": ships, films and hotels that bear the name of a place. */
export function maskThings(tokens: readonly Token[], words: CompiledWords, cover: Cover): void {
  const things = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'mark') {
      const title = words.source.manners.capitalTitles ? titleEnd(tokens, i) : mastheadEnd(tokens, i, words);
      if (title > i) cover(i, title);
    }
    if (token?.kind !== 'word' || !words.thingNouns.holds(token)) continue;
    const end = thingEnd(tokens, i + 1);
    if (end === i + 1) continue;
    cover(i + 1, end);
    things.add(keyOf(tokens, i + 1, end));
  }
  if (things.size > 0) maskQuoted(tokens, things, cover);
}

/** « le Tombouctou » later on: the same thing, in quotes again. */
function maskQuoted(tokens: readonly Token[], things: ReadonlySet<string>, cover: Cover): void {
  for (let i = 0; i < tokens.length; i++) {
    const end = quoteEnd(tokens, i);
    if (end > i && things.has(keyOf(tokens, i, end))) cover(i, end);
  }
}

const keyOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .flatMap((token) => (token.kind === 'word' && token.capital ? [token.fold] : []))
    .join(' ');

/** End of the name right after a thing noun: of the quotation, else of a run that no dash carries on. */
function thingEnd(tokens: readonly Token[], at: number): number {
  const quoted = quoteEnd(tokens, at);
  if (quoted > at) return quoted;
  const next = tokens[at];
  if (next?.kind !== 'word' || !next.capital || !next.spaceBefore) return at;
  const end = capitalRun(tokens, at, tokens.length, NO_PARTICLES);
  const isRoute = tokens.slice(at, end + 1).some((token) => token.text === '-' || token.text === '–');
  return isRoute ? at : end;
}

const NO_PARTICLES: ReadonlySet<string> = new Set();

/** "The Siege of Djado": every longer word of the quotation bears a capital, as in English titles. */
function titleEnd(tokens: readonly Token[], at: number): number {
  const end = quoteEnd(tokens, at);
  if (end === at) return at;
  const words = tokens.slice(at + 1, end - 1).filter((token) => token.kind === 'word');
  const long = words.filter((token) => token.text.length > 3);
  const isTitle =
    words.length > 2 && long.length > 1 && words[0]?.capital && long.every((token) => token.capital);
  return isTitle ? end : at;
}

/** « Le Soleil de Mopti »: an article, a noun with a capital and what links it to more. */
function mastheadEnd(tokens: readonly Token[], at: number, words: CompiledWords): number {
  const end = quoteEnd(tokens, at);
  if (end === at) return at;
  const quoted = tokens.slice(at + 1, end - 1);
  const [article, noun, ...rest] = quoted.filter((token) => token.kind === 'word');
  const isLink = ({ fold }: Token): boolean =>
    words.articles.has(fold) || words.links.has(words.contractions.get(fold) ?? fold);
  const isNamed =
    article?.capital === true &&
    words.articles.holds(article) &&
    noun?.capital === true &&
    rest.some((token) => token.capital) &&
    rest.every((token) => token.capital || isLink(token));
  return isNamed ? end : at;
}

/** End of a short quotation that opens at `at`, or `at`. */
function quoteEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'mark' || !OPENERS.has(tokens[at].text)) return at;
  for (let i = at + 1; i < Math.min(tokens.length, at + MOST_QUOTED); i++)
    if (CLOSERS.has(tokens[i]?.text ?? '')) return i + 1;
  return at;
}
