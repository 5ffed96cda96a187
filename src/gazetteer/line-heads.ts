import type { Sentence } from '../language/sentences.ts';
import type { Token } from '../language/tokens.ts';
import { nameEnd, type Scene } from './slots.ts';

/** A head ends within so many tokens. */
const LONGEST_HEAD = 14;
const PARTS: ReadonlySet<string> = new Set(['|', '–', '—', '-', ':', '.', '(']);
/** Blocks that begin with a town alone make a list of towns. */
const FEWEST_HEADS = 2;

/**
 * Tokens at which names begin that head a line as towns do in bulletins: beside the day of the line ("Lun. 30/06 | X | …",
 * "● 30 June — X (Rutshuru). …", "X, 30/06: …"), or alone where towns that are known stand so above other paragraphs
 * ("Kaya. Le 2 juillet, …" and "X. Trois hommes …").
 */
export function headNames(scene: Scene): ReadonlySet<number> {
  const { sentences } = scene.document;
  const openers = sentences.filter((s, i) => sentences[i - 1]?.block !== s.block);
  const dated = openers.map((s) => datedName(scene, s)).filter((at) => at !== null);
  const alone = openers.map((s) => nameAlone(scene, s)).filter((name) => name !== null);
  const isList = alone.length >= FEWEST_HEADS && alone.some(({ isKnown }) => isKnown);
  return new Set([...dated, ...(isList ? alone.map(({ at }) => at) : [])]);
}

/** The name of a line that has a day before it, or one in digits behind it; null for chats, whose heads have a clock. */
function datedName(scene: Scene, { first, last }: Sentence): number | null {
  const { tokens } = scene.document;
  const limit = Math.min(last, first + LONGEST_HEAD);
  // "Lun. 30/06": a short word right before a day is the day's.
  const isOfDay = (i: number): boolean =>
    tokens[tokens[i + 1]?.text === '.' ? i + 2 : i + 1]?.kind === 'number';
  const isName = (i: number): boolean => tokens[i]!.capital && !isPlain(scene, tokens[i]!) && !isOfDay(i);
  for (let at = first; at < limit; at++) {
    if (!isName(at) || (at > first && tokens[at - 1]!.kind !== 'mark')) continue;
    if (hasClock(tokens, first, at)) return null;
    const end = nameEnd(scene, at, limit);
    const behind = tokens[end]?.text ?? '';
    // "18 juillet 2025 | Lecture : 3 min": a label, not a town.
    const isLabel = behind === ':' && tokens[end + 1]?.kind === 'number';
    if (hasDay(tokens, first, at)) return PARTS.has(behind) && !isLabel ? at : null;
    const isDatedBehind = behind === ',' && tokens[end + 2]?.text === '/' && tokens[end + 4]?.text === ':';
    if (at === first && isDatedBehind) return at;
  }
  return null;
}

/** A sentence that is one name and its full stop. */
function nameAlone(scene: Scene, { first, last }: Sentence): { at: number; isKnown: boolean } | null {
  const { tokens } = scene.document;
  const opens = tokens[first]!;
  const at = opens.kind === 'mark' ? first + 1 : first;
  if (tokens[last - 1]?.text !== '.' || !tokens[at]?.capital || at >= last - 1) return null;
  const known = scene.covered[at] ? scene.mentions[scene.covered[at]! - 1] : undefined;
  if (known) return known.to === last - 1 ? { at, isKnown: true } : null;
  return nameEnd(scene, at, last) === last - 1 && !isPlain(scene, tokens[at]!)
    ? { at, isKnown: false }
    : null;
}

/** Words of days, months and grammar, in capitals as well. */
const isPlain = ({ words }: Scene, token: Token): boolean =>
  token.kind !== 'word' || words.ordinary.holds(token) || words.articles.holds(token);

/** "30/06", "30 juin", "June 30". */
const hasDay = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first, last)
    .some(
      ({ kind }, i) =>
        kind === 'number' &&
        (tokens[first + i + 1]?.text === '/' ||
          [first + i - 1, first + i + 1].some(
            (at) => at >= first && at < last && tokens[at]!.kind === 'word',
          )),
    );

/** "07:12". */
const hasClock = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first, last)
    .some(({ text }, i) => text === ':' && tokens[first + i + 1]?.kind === 'number' && i > 0);
