import type { Token } from '../language/tokens.ts';
import { isJoiner } from './names.ts';

const PARTICLES = new Set([
  'ag',
  'ould',
  'bin',
  'ibn',
  'ben',
  'al',
  'el',
  'abu',
  'von',
  'de',
  'le',
  'la',
  'da',
]);

/** "au" of "Port-au-Prince". */
const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '-' &&
  tokens[i + 1]?.text === '-' &&
  tokens[i]?.spaceBefore === false &&
  tokens[i + 2]?.capital === true;

/** "al-" of "Hay al-Radeef". */
const isArticle = (tokens: readonly Token[], i: number, particles: ReadonlySet<string>): boolean =>
  tokens[i]?.kind === 'word' &&
  particles.has(tokens[i].fold) &&
  tokens[i + 1]?.text === '-' &&
  tokens[i + 1]?.spaceBefore === false &&
  tokens[i + 2]?.spaceBefore === false &&
  tokens[i + 2]?.capital === true;

/** Letters from which what stands behind an apostrophe is no ending: "we’ve", "they’ll". */
const REST_LETTERS = 3;

/** "orok" of "Kalemng’orok"; not "elle" of "Lorsqu’elle", "hui" of "Aujourd’hui". */
export function isBehindApostrophe(tokens: readonly Token[], i: number): boolean {
  const [head, mark, rest] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (!head?.capital || mark?.fold !== "'" || rest?.kind !== 'word') return false;
  if (mark.spaceBefore || rest.spaceBefore || rest.text.length < REST_LETTERS) return false;
  return head.text.length > 1 && !ELISION.test(head.fold);
}

const ELISION = /qu$|^aujourd$/u;

/** End of the run of capitalised words that starts at `at`, joined by spaces, hyphens and name particles. */
export function capitalRun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  particles: ReadonlySet<string> = PARTICLES,
): number {
  let last = at;
  for (let i = at; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'word' && (token.capital || isBehindApostrophe(tokens, i))) last = i + 1;
    else if (isArticle(tokens, i, particles)) i++;
    else if (isJoiner(token) && token.text !== '–' && !token.spaceBefore && !tokens[i + 1]?.spaceBefore) {
      if (tokens[i + 1]?.fold === 's') break;
    } else if (isHyphenated(tokens, i)) continue;
    else if (!(token.kind === 'word' && particles.has(token.fold) && tokens[i + 1]?.capital)) break;
  }
  return last;
}
