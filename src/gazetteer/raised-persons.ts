import { matchPhrase } from './masks.ts';
import type { Casing } from './raised.ts';

/** "governor amina X", "moussa diallo": a name behind a title, a given name and what stands behind it. */
export function raisePersons(casing: Casing): void {
  const { tokens, raised, words } = casing;
  for (let at = casing.first; at < casing.last; at++) {
    const title = matchPhrase(tokens, at, casing.last, words.titles);
    const from = title ? title.last + (tokens[title.last]?.text === '.' ? 1 : 0) : at;
    const isGiven = tokens[from] !== undefined && words.givenNames.holds(tokens[from]);
    if (!title && !isGiven) continue;
    const last = nameEnd(casing, from, title ? 0 : 1);
    if (last - from < (title ? 1 : 2)) continue;
    raised.fill(1, from, last);
    at = last - 1;
  }
}

/** Most words of a person's name. */
const LONGEST_NAME = 3;

/** Behind the words of a name from token `from`, of which the first few are known to be some. */
function nameEnd({ last: limit, tokens, words, known }: Casing, from: number, sure: number): number {
  let last = from;
  while (last < limit && last - from < LONGEST_NAME) {
    const token = tokens[last]!;
    const isName = words.givenNames.holds(token) || words.familyNames.holds(token);
    if (token.kind !== 'word' || !token.spaceBefore) break;
    if (last - from >= sure && !isName && (known.has(token.fold) || words.functionWords.holds(token))) break;
    // Behind a given name alone, only what is a name itself makes a person.
    if (sure > 0 && !isName) break;
    last++;
  }
  return last;
}
