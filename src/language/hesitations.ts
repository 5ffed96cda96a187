import type { Token } from './tokens.ts';

/** Longer words are looked at no further. */
const LONGEST = 4;

/** The tokens without the sounds of somebody who looks for a word; the same list where there are none. */
export function withoutHesitations(tokens: readonly Token[], sounds: readonly string[]): readonly Token[] {
  const isSound = ({ kind, text }: Token): boolean =>
    kind === 'word' && text.length <= LONGEST && sounds.includes(text);
  if (!tokens.some(isSound)) return tokens;
  return tokens.filter((token) => !isSound(token)).map((token, index) => ({ ...token, index }));
}
