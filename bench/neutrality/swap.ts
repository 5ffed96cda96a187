/** Exchanges the two sides of a report: names of state forces for names of armed groups, and the other way round. */
import { openDocument } from '../../src/language/document.ts';
import { compileLexicon, type Lexicon } from '../../src/language/lexicon.ts';
import { namedActors } from '../../src/language/names.ts';
import type { Token } from '../../src/language/tokens.ts';
import { PAIRS } from './pairs.ts';

interface Name {
  readonly side: 'state' | 'armed';
  /** The words to put in its place; null for a proper name, which takes the report's own opponent. */
  readonly other: string | null;
  readonly name: string;
}

/** A text with its sides exchanged, and how many names and nouns were. */
export interface Swapped {
  readonly text: string;
  readonly names: number;
}

const sideOf = (side: string): side is Name['side'] => side === 'state' || side === 'armed';

const names: readonly (readonly [string, Name])[] = namedActors.flatMap(({ aliases, name, side }) =>
  sideOf(side)
    ? aliases.map((alias) => [alias, { side, other: null, name: shortest(name, aliases) }] as const)
    : [],
);

// "JNIM" stands with any article where "Support Group for Islam and Muslims" would need its own.
function shortest(name: string, aliases: readonly string[]): string {
  return [name, ...aliases].reduce((best, alias) => (alias.length < best.length ? alias : best));
}

const lexicons = new Map<string, Lexicon<Name>>(
  Object.entries(PAIRS).map(([lang, pairs]) => [
    lang,
    compileLexicon([
      ...names,
      ...pairs.toReversed().flatMap(([state, armed]): (readonly [string, Name])[] => [
        [state, { side: 'state', other: armed, name: state }],
        [armed, { side: 'armed', other: state, name: armed }],
      ]),
    ]),
  ]),
);

/** Who stands on each side where the report names nobody: any two that both languages know. */
const DEFAULTS = { state: 'FAMa', armed: 'JNIM' } as const;

/** The report with the sides exchanged. A name that is part of a longer one stays with it. */
export function swapSides(text: string, lang: string): Swapped {
  const lexicon = lexicons.get(lang);
  if (!lexicon) return { text, names: 0 };
  const { tokens } = openDocument(text, new Set());
  const found = lexicon
    .matchAll(tokens)
    .filter((m) => isNoun(tokens, m.first, lang) || m.value.other === null);
  const opponents = {
    state:
      found.find((m) => m.value.other === null && m.value.side === 'state')?.value.name ?? DEFAULTS.state,
    armed:
      found.find((m) => m.value.other === null && m.value.side === 'armed')?.value.name ?? DEFAULTS.armed,
  };
  let swapped = '';
  let end = 0;
  for (const { first, last, value } of found) {
    const words = value.other ?? opponents[value.side === 'state' ? 'armed' : 'state'];
    swapped += text.slice(end, tokens[first]!.start) + asWritten(words, tokens[first]!);
    end = tokens[last - 1]!.end;
  }
  return { text: swapped + text.slice(end), names: found.length };
}

/** "un camp militaire", "army base": an adjective of the place, which is not exchanged. */
function isNoun(tokens: readonly Token[], first: number, lang: string): boolean {
  const before = tokens[first - 1]?.fold ?? '';
  const isPlace = /^(camps?|bases?|postes?|convois?|positions?|vehicules?|casernes?|avions?|helicopteres?)$/;
  return lang !== 'fr' || !isPlace.test(before);
}

const asWritten = (words: string, token: Token): string =>
  token.capital ? words[0]!.toUpperCase() + words.slice(1) : words;
