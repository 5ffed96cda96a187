import type { Stretch } from '../language/titles.ts';
import type { Token } from '../language/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { CompiledWords } from './words.ts';

/** A stretch of text whose own capitals say nothing, on its way to those of usual writing. */
export interface Casing extends Stretch {
  /** Of the whole text. */
  readonly tokens: readonly Token[];
  /** By token: bears a capital. */
  readonly raised: Uint8Array;
  readonly gazetteer: Gazetteer;
  readonly words: CompiledWords;
  /** Folded words of the language. */
  readonly known: ReadonlySet<string>;
}

/** Gives the words of a name their capitals. Articles and links inside it stay small: "Nioro du Sahel". */
export function raise({ tokens, raised, words }: Casing, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const isLink =
      words.articles.holds(token) || words.links.has(words.contractions.get(token.fold) ?? token.fold);
    if (token.kind === 'word' && (at === first || !isLink)) raised[at] = 1;
  }
}
