import type { Document } from '../language/document.ts';
import type { Token } from '../language/tokens.ts';
import { cueOf, isShouting, tailAt } from './cues.ts';
import type { Gazetteer, KnownName } from './gazetteer.ts';
import { BODY, PERSON, type Masks } from './masks.ts';
import { makeMention, type Mention } from './mention.ts';
import { ARABIC_ARTICLES, isJoiner } from './names.ts';
import { adjectiveAt, capitalAt, capitalOf, zoneAt, type Bounds } from './part-mentions.ts';
import type { GazetteerPlace } from './place.ts';
import { withRiver } from './rivers.ts';
import { readSetting } from './setting.ts';
import { OPENS, type CompiledWords } from './words.ts';

/** The names of the gazetteer, country adjectives and bare compass zones of a text, in reading order. */
export function findMentions(
  document: Document,
  gazetteer: Gazetteer,
  words: CompiledWords,
  masks: Masks,
): Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of document.sentences) {
    const shouting = isShouting(document.tokens, sentence.first, sentence.last);
    let bounds: Bounds = { first: sentence.first, last: sentence.last, floor: sentence.first };
    for (let i = sentence.first; i < sentence.last;) {
      const mention = mentionAt(document.tokens, i, bounds, gazetteer, words, masks, shouting);
      if (mention) mentions.push(mention);
      i = mention ? mention.last : i + 1;
      if (mention) bounds = { first: sentence.first, last: sentence.last, floor: mention.last };
    }
  }
  return mentions;
}

function mentionAt(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
  masks: Masks,
  shouting: boolean,
): Mention | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return null;
  const masked = masks.mask[at] ?? 0;
  if (masked === PERSON) return null;
  const adjective = adjectiveAt(tokens, at, bounds, gazetteer, words);
  if (masked === BODY) return adjective;
  const known = couldStart(tokens, at, masks.opens[at]!) ? knownAt(tokens, at, bounds, gazetteer) : null;
  if (
    known &&
    (token.capital || tokens[known.last - 1]?.capital) &&
    endsWell(tokens, known.last) &&
    !isHalf(tokens, known, bounds, gazetteer, words) &&
    !(adjective && adjective.last > known.last)
  ) {
    const capital = capitalOf(tokens, known, bounds, gazetteer, words);
    if (capital) return capital;
    const mention = knownMention(tokens, known, bounds, words, masks, shouting);
    return mention && withRiver(tokens, mention, bounds, gazetteer, words);
  }
  const opens = masks.opens[at]!;
  return (
    adjective ??
    ((opens & OPENS.capital) === 0 ? null : capitalAt(tokens, at, bounds, gazetteer, words)) ??
    ((opens & OPENS.compass) === 0 ? null : zoneAt(tokens, at, bounds, words))
  );
}

/** The longest known name; of "Kayes-Bamako Road" the first town, since the road's own row would hide what it joins. */
function knownAt(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  gazetteer: Gazetteer,
): KnownName | null {
  const known = gazetteer.matchAt(tokens, at, bounds.last);
  if (!known || known.places.some(({ kind }) => kind !== 'road')) return known;
  const dash = tokens
    .slice(at + 1, known.last - 1)
    .find((token) => DASHES.has(token.text) && tokens[token.index + 1]?.capital);
  return dash ? gazetteer.matchAt(tokens, at, dash.index) : known;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** Names begin with a capital, an Arabic article ("el-Fasher") or a place noun ("lac Tchad"). */
function couldStart(tokens: readonly Token[], at: number, opens: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.capital) return true;
  if ((opens & OPENS.head) !== 0) return true;
  if (token.fold.length > 2) return false;
  const next = tokens[at + 1];
  const after = next && isJoiner(next) ? tokens[at + 2] : next;
  return after?.capital === true && ARABIC_ARTICLES.has(token.fold);
}

// "Kayes-" of "Kayes-Ndi" where the second half is not known is still Kayes; "Mali2" is not Mali.
const endsWell = (tokens: readonly Token[], last: number): boolean =>
  !(tokens[last]?.kind === 'number' && !tokens[last]?.spaceBefore);

/** "Gaza" of "Amada-Gaza", "Kpendjal" of "Kpendjal-Ouest": half of a name that is not known. */
function isHalf(
  tokens: readonly Token[],
  known: { readonly first: number; readonly last: number },
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): boolean {
  const { first, last } = known;
  const before = tokens[first - 1];
  if (
    before?.text === '-' &&
    !before.spaceBefore &&
    !tokens[first]?.spaceBefore &&
    first - 1 >= bounds.first
  ) {
    if (first - 1 !== bounds.floor && tokens[first - 2]?.capital) return true;
  }
  const after = tokens[last];
  const next = tokens[last + 1];
  if (
    after?.text !== '-' ||
    after.spaceBefore ||
    !next?.capital ||
    next.spaceBefore ||
    last + 1 >= bounds.last
  )
    return false;
  if (
    gazetteer.matchAt(tokens, last + 1, bounds.last) ||
    gazetteer.adjectiveAt(tokens, last + 1, bounds.last)
  )
    return false;
  return readSetting(tokens, first, bounds.floor, words).head?.kinds[0] !== 'road';
}

function knownMention(
  tokens: readonly Token[],
  known: { readonly first: number; readonly last: number; readonly places: readonly GazetteerPlace[] },
  bounds: Bounds,
  words: CompiledWords,
  masks: Masks,
  shouting: boolean,
): Mention | null {
  const { first, last } = known;
  if (isEndOfName(tokens, first, bounds, words, masks)) return null;
  const setting = readSetting(tokens, first, bounds.floor, words);
  const tail = tailAt(tokens, last, bounds.last, words);
  const head = tail?.value ?? setting.head;
  const mention = makeMention('known', first, last, setting, head, known.places);
  mention.to = tail?.last ?? last;
  // The name brings its own noun: "lac Tchad", "mine d’or de Loulo".
  mention.cue = tokens[first]?.capital ? cueOf(setting, head) : 2;
  mention.doubt = shouting ? 0 : doubtOf(tokens, mention, bounds, words, masks);
  const word = tokens[first];
  const isOneWord = last - first === 1 && word !== undefined;
  const opens = first === bounds.first && !shouting;
  if (isOneWord && opens && mention.cue === 0 && !isMajor(known.places)) mention.doubt += 1;
  if (isOneWord && isFunctionWord(word, first, bounds, words) && mention.cue < 2) return null;
  if (isOneWord && words.familyNames.holds(word) && mention.cue < 1 && !isMajor(known.places)) return null;
  if (isOneWord && masks.people.has(word.fold) && mention.cue < 2) return null;
  if (isOneWord && isCompass(word.fold, words) && !compassIsName(mention)) return null;
  return mention;
}

/** "Ségou" of "quartier Légal Ségou": the place noun asks for the whole name. */
function isEndOfName(
  tokens: readonly Token[],
  first: number,
  bounds: Bounds,
  words: CompiledWords,
  masks: Masks,
): boolean {
  const before = tokens[first - 1];
  if (first - 1 <= bounds.floor || before?.kind !== 'word' || !before.capital || !tokens[first]?.spaceBefore)
    return false;
  if (isPlain(before, words) || masks.mask[first - 1]) return false;
  const { head, article } = readSetting(tokens, first - 1, bounds.floor, words);
  return head?.role === 'area' && head.precision === 1 && !article;
}

const isPlain = (token: Token, words: CompiledWords): boolean =>
  words.ordinary.holds(token) ||
  isCompass(token.fold, words) ||
  words.articles.holds(token) ||
  words.titles.entries.has(token.fold) ||
  words.organisationNouns.holds(token);

const isMajor = (places: readonly GazetteerPlace[]): boolean =>
  places.some((place) => place.kind === 'country' || place.kind === 'admin1' || place.population > 100_000);

// "Centre", "Nord", "Est" are Burkinabè regions only where something says region, or a capital after "dans le".
const compassIsName = (mention: Mention): boolean =>
  mention.head !== null && mention.head.role === 'area'
    ? true
    : mention.setting.relation === 'in' && mention.setting.article;

const isCompass = (fold: string, words: CompiledWords): boolean => words.compass.entries.has(fold);

/** A word of the language that opens a sentence, or that is never a place alone. */
const isFunctionWord = (token: Token, at: number, bounds: Bounds, words: CompiledWords): boolean =>
  words.ordinary.holds(token) ||
  words.articles.holds(token) ||
  (at === bounds.first && words.amounts.has(token.fold));

/** How likely the name is part of a longer one: 0 not, 3 surely. */
function doubtOf(
  tokens: readonly Token[],
  mention: Mention,
  bounds: Bounds,
  words: CompiledWords,
  masks: Masks,
): number {
  const before = tokens[mention.first - 1];
  const after = tokens[mention.to];
  let doubt = 0;
  if (before?.kind === 'word' && before.capital && mention.setting.from === mention.first) {
    const opens = mention.first - 1 === bounds.first;
    if (!isPlain(before, words) && !masks.mask[mention.first - 1]) doubt += opens ? 1 : 2;
  }
  if (after?.kind === 'word' && after.capital && after.spaceBefore && mention.to < bounds.last) {
    const isOwn =
      masks.mask[mention.to] === PERSON ||
      words.ordinary.holds(after) ||
      words.titles.entries.has(after.fold);
    if (!isOwn) doubt += mention.cue >= 2 ? 1 : 2;
  }
  return doubt;
}
