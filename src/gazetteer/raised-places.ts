import type { Token } from '../language/tokens.ts';
import { cueOf, tailAt } from './cues.ts';
import type { KnownName } from './gazetteer.ts';
import { lettersOf } from './letters.ts';
import { matchPhrase } from './masks.ts';
import { raise, type Casing } from './raised.ts';
import { readSetting } from './setting.ts';

/** Places that are surely meant; then the same names wherever else they stand. */
export function raisePlaces(casing: Casing): void {
  const said = new Set<string>();
  const left: KnownName[] = [];
  let floor = casing.first;
  for (let at = casing.first; at < casing.last; at++) {
    const token = casing.tokens[at]!;
    if (ENDS.has(token.text)) floor = at + 1;
    const known = token.kind === 'word' ? casing.gazetteer.matchAt(casing.tokens, at, casing.last) : null;
    if (!known) continue;
    if (isMeant(casing, known, floor)) {
      raise(casing, known.first, known.last);
      said.add(nameOf(casing, known));
      floor = known.last;
      at = known.last - 1;
    } else left.push(known);
  }
  for (const known of left) if (said.has(nameOf(casing, known))) raise(casing, known.first, known.last);
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';']);

const nameOf = ({ tokens }: Casing, { first, last }: KnownName): string =>
  tokens
    .slice(first, last)
    .map(({ fold }) => fold)
    .join(' ');

/** Letters from which hardly a name is a word too that no list has. */
const LONG = 5;

/**
 * Names that are no words; short and everyday ones, and persons' own, only where the words around ask for a place. Parts
 * of the compass ("nord-ouest") say where by themselves.
 */
function isMeant(casing: Casing, known: KnownName, floor: number): boolean {
  const { tokens, words } = casing;
  const { first, last } = known;
  if (words.compass.entries.has(nameOf(casing, known))) return false;
  const setting = readSetting(tokens, first, floor, words);
  const head = tailAt(tokens, last, casing.last, words)?.value ?? setting.head;
  const isArea = head?.role === 'area';
  if (tokens.slice(first, last).every((token) => isEveryday(casing, token))) return isArea;
  if (isLarge(casing, known)) return true;
  const name = tokens[first]!;
  if (last - first > 1) return isArea || tokens.slice(first, last).some((t) => isUnlisted(casing, t));
  if (casing.known.has(name.fold)) return isArea;
  const isPersonal = words.givenNames.holds(name) || words.familyNames.holds(name);
  if (name.fold.length >= LONG && !isPersonal) return true;
  return cueOf(setting, head) >= 2 || isListed(casing, first, floor);
}

const isUnlisted = ({ known }: Casing, { kind, fold }: Token): boolean => kind === 'word' && !known.has(fold);

const TOWN = 10_000;

/** Countries and towns that are named more often than most words that sound like them are said. */
function isLarge({ tokens, gazetteer }: Casing, { first, last, places }: KnownName): boolean {
  if (last - first === 1 && tokens[first]!.fold.length < LONG - 1) return false;
  return places.some(
    ({ id, kind, population }) =>
      !gazetteer.isBulk(id) && (kind === 'country' || (kind === 'settlement' && population >= TOWN)),
  );
}

const isEveryday = ({ words }: Casing, token: Token): boolean =>
  token.kind !== 'word' || words.everydayNames.holds(token) || words.functionWords.holds(token);

/** "gao, X et Y": a further member of a list of places. */
function isListed({ tokens, raised, words }: Casing, at: number, floor: number): boolean {
  const before = tokens[at - 1];
  if (at - 1 !== floor || !before || raised[at - 2] !== 1) return false;
  return before.text === ',' || matchPhrase(tokens, at - 1, at, words.conjunctions) !== null;
}

/**
 * "the village of X", "à 20 km de X", "à X et Y": names that no list bears, where only a name can stand, or where a place
 * is asked for and the letters are those of a name; then the same names wherever else they stand.
 */
export function raiseCalled(casing: Casing): void {
  const { tokens, raised } = casing;
  const said = new Set<string>();
  let floor = casing.first;
  for (let at = casing.first; at < casing.last; at++) {
    const token = tokens[at]!;
    if (ENDS.has(token.text)) floor = at + 1;
    if (raised[at]) {
      floor = at + 1;
      continue;
    }
    if (!isUnheard(casing, token) || !isCalled(casing, at, floor)) continue;
    raised[at] = 1;
    said.add(token.fold);
    floor = at + 1;
  }
  for (let at = casing.first; at < casing.last; at++) if (said.has(tokens[at]!.fold)) raised[at] = 1;
}

/** Log-odds: of a hundred such words six at most are none, and nine of ten names are found. */
const NAME_LIKE = 3;

function isCalled(casing: Casing, at: number, floor: number): boolean {
  const { tokens, raised, words } = casing;
  const setting = readSetting(tokens, at, floor, words);
  const { head, distanceKm, from, article } = setting;
  const isBare = !article;
  if (distanceKm !== null && isBare) return true;
  if (head?.role === 'area' && head.precision === 1 && words.articles.holds(tokens[from]!)) return true;
  if (lettersOf(casing.gazetteer, casing.known).oddsOf(tokens[at]!.fold) < NAME_LIKE) return false;
  const tail = tailAt(tokens, at + 1, casing.last, words);
  // "tchoma X": the second word of a name.
  const goesOn =
    floor === at && raised[at - 1] === 1 && tokens[at]!.spaceBefore && isUnlisted(casing, tokens[at - 1]!);
  return goesOn || isListed(casing, at, floor) || (isBare && cueOf(setting, tail?.value ?? head) >= 1);
}

/** Neither a word of the lists nor one that goes with names. */
const isUnheard = ({ words, known }: Casing, token: Token): boolean =>
  token.kind === 'word' &&
  token.fold.length >= LONG - 1 &&
  !known.has(token.fold) &&
  !words.functionWords.holds(token) &&
  !words.placeNouns.holds(token) &&
  !words.everydayNames.holds(token) &&
  !words.givenNames.holds(token) &&
  !words.familyNames.holds(token) &&
  !words.heads.entries.has(token.fold);
