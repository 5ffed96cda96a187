import type { Document } from '../language/document.ts';
import type { Token } from '../language/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { BODY, matchPhrase, PERSON, type Masks } from './masks.ts';
import type { Mention } from './mention.ts';
import { isJoiner } from './names.ts';
import type { GazetteerPlace } from './place.ts';
import { readSetting, type Setting } from './setting.ts';
import type { CompiledWords, HeadEntry } from './words.ts';

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
    let floor = sentence.first;
    for (let i = sentence.first; i < sentence.last; ) {
      const mention = mentionAt(document.tokens, i, { ...sentence, floor }, gazetteer, words, masks, shouting);
      if (mention) mentions.push(mention);
      i = mention ? mention.last : i + 1;
      if (mention) floor = mention.last;
    }
  }
  return mentions;
}

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly floor: number;
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
  if (masked === PERSON || masked === BODY) return null;
  const adjective = adjectiveAt(tokens, at, bounds, gazetteer, words);
  const known = couldStart(tokens, at, gazetteer) ? gazetteer.matchAt(tokens, at, bounds.last) : null;
  if (known && endsWell(tokens, known.last) && !isHalf(tokens, known, bounds, gazetteer, words) && !(adjective && adjective.last > known.last)) {
    return knownMention(tokens, known, bounds, words, masks, shouting);
  }
  return adjective ?? capitalAt(tokens, at, bounds, gazetteer, words) ?? zoneAt(tokens, at, bounds, words);
}

/** Names begin with a capital, or with an Arabic article before one: "el-Fasher". */
function couldStart(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.capital) return true;
  if (token.fold.length > 2 || !gazetteer) return false;
  const next = tokens[at + 1];
  const after = next && isJoiner(next) ? tokens[at + 2] : next;
  return after?.capital === true && ['el', 'al', 'as', 'ad', 'in'].includes(token.fold);
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
  if (before?.text === '-' && !before.spaceBefore && !tokens[first]?.spaceBefore && first - 1 >= bounds.first) {
    if (first - 1 !== bounds.floor && tokens[first - 2]?.capital) return true;
  }
  const after = tokens[last];
  const next = tokens[last + 1];
  if (after?.text !== '-' || after.spaceBefore || !next?.capital || next.spaceBefore || last + 1 >= bounds.last) return false;
  if (gazetteer.matchAt(tokens, last + 1, bounds.last) || gazetteer.adjectiveAt(tokens, last + 1, bounds.last)) return false;
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
  const setting = readSetting(tokens, first, bounds.floor, words);
  const tail = tailAt(tokens, last, bounds.last, words);
  const head = tail?.value ?? setting.head;
  const mention = makeMention('known', first, last, setting, head, known.places);
  mention.to = tail?.last ?? last;
  mention.cue = cueOf(setting, head);
  mention.doubt = shouting ? 0 : doubtOf(tokens, mention, bounds, words, masks);
  const word = tokens[first];
  const isOneWord = last - first === 1 && word !== undefined;
  if (isOneWord && isFunctionWord(word, first, bounds, words) && mention.cue < 2) return null;
  if (isOneWord && words.familyNames.has(word.fold) && mention.cue < 1 && !isMajor(known.places)) return null;
  if (isOneWord && masks.people.has(word.fold) && mention.cue < 2) return null;
  if (isOneWord && isCompass(word.fold, words) && !compassIsName(mention)) return null;
  return mention;
}

const isMajor = (places: readonly GazetteerPlace[]): boolean =>
  places.some((place) => place.kind === 'country' || place.kind === 'admin1' || place.population > 100_000);

// "Centre", "Nord", "Est" are Burkinabè regions only where something says region, or a capital after "dans le".
const compassIsName = (mention: Mention): boolean =>
  mention.head !== null && mention.head.role === 'area' ? true : mention.setting.relation === 'in' && mention.setting.article;

const isCompass = (fold: string, words: CompiledWords): boolean => words.compass.entries.has(fold);

/** A word of the language that opens a sentence, or that is never a place alone. */
const isFunctionWord = (token: Token, at: number, bounds: Bounds, words: CompiledWords): boolean =>
  words.ordinary.has(token.fold) || (at === bounds.first && words.amounts.has(token.fold));

/** How strongly the words around ask for a place: 2 a head or strong preposition, 1 a weak one, 0 nothing. */
export function cueOf(setting: Setting, head: HeadEntry | null): number {
  if (setting.spoken) return head ? 1 : 0;
  if (head && head.role === 'area') return 2;
  if (setting.distanceKm !== null || setting.zone || setting.border) return 2;
  const { relation } = setting;
  if (relation === 'in' || relation === 'near' || relation === 'between') return 2;
  if (relation === 'to' || relation === 'from' || head || setting.attacked) return 1;
  return 0;
}

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
    const plain =
      words.ordinary.has(before.fold) || isCompass(before.fold, words) || words.articles.has(before.fold) ||
      words.titles.entries.has(before.fold) || words.organisationNouns.has(before.fold);
    if (!plain && !masks.mask[mention.first - 1]) doubt += opens ? 1 : 2;
  }
  if (after?.kind === 'word' && after.capital && after.spaceBefore && mention.to < bounds.last) {
    const isOwn = masks.mask[mention.to] === PERSON || words.ordinary.has(after.fold) || words.titles.entries.has(after.fold);
    if (!isOwn) doubt += mention.cue >= 2 ? 1 : 2;
  }
  return doubt;
}

/** "State", "Local Government Area" right after a name. */
export function tailAt(
  tokens: readonly Token[],
  last: number,
  limit: number,
  words: CompiledWords,
): { readonly last: number; readonly value: HeadEntry } | null {
  const next = tokens[last];
  if (!next || last >= limit || next.kind !== 'word') return null;
  return matchPhrase(tokens, last, limit, words.tails);
}

function adjectiveAt(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): Mention | null {
  const token = tokens[at];
  if (!token || (words.source.lang === 'en' && !token.capital)) return null;
  const match = gazetteer.adjectiveAt(tokens, at, bounds.last);
  const country = match && gazetteer.byId(`iso:${match.code}`);
  if (!match || !country) return null;
  const zone = zoneBeforeAdjective(tokens, at, bounds, words);
  const capital = capitalBeside(tokens, at, match.last, bounds, words);
  const border = zone ? null : borderBefore(tokens, at, bounds, words);
  const setting = zone ?? border ?? readSetting(tokens, at, at, words);
  const mention = makeMention('adjective', at, match.last, setting, null, [country], match.code);
  if (zone || border) mention.cue = 2;
  if (capital) {
    mention.from = Math.min(mention.from, capital.from);
    mention.to = Math.max(mention.to, capital.to);
    const outer = readSetting(tokens, capital.from, bounds.floor, words);
    mention.from = Math.min(mention.from, outer.from);
    return makeCapital(mention, outer, country, gazetteer);
  }
  return mention;
}

/** "le sud-ouest malien": a zone; the setting has its bearing. */
function zoneBeforeAdjective(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  words: CompiledWords,
): Setting | null {
  const setting = readSetting(tokens, at, bounds.floor, words);
  if (setting.zone && setting.bearing !== null) return setting;
  const zone = compassBefore(tokens, at, bounds.floor, words);
  if (!zone) return null;
  const outer = readSetting(tokens, zone.first, bounds.floor, words);
  return {
    ...outer,
    bearing: zone.bearing,
    compassAt: zone.first,
    zone: true,
    relation: 'in',
    from: Math.min(outer.from, zone.first),
  };
}

function compassBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  words: CompiledWords,
): { readonly first: number; readonly bearing: number | 'centre' } | null {
  for (const length of [3, 1]) {
    const first = at - length;
    if (first < floor) continue;
    const match = matchPhrase(tokens, first, at, words.compass);
    if (match && match.last === at) return { first, bearing: match.value };
  }
  return null;
}

/** "la frontière sénégalaise". */
function borderBefore(tokens: readonly Token[], at: number, bounds: Bounds, words: CompiledWords): Setting | null {
  const noun = tokens[at - 1];
  if (!noun || at - 1 < bounds.floor || !words.borders.has(noun.fold)) return null;
  const outer = readSetting(tokens, at - 1, bounds.floor, words);
  return { ...outer, border: true, from: Math.min(outer.from, at - 1) };
}

/** "la capitale malienne", "the Somali capital". */
function capitalBeside(
  tokens: readonly Token[],
  first: number,
  last: number,
  bounds: Bounds,
  words: CompiledWords,
): { readonly from: number; readonly to: number } | null {
  const before = tokens[first - 1];
  const after = tokens[last];
  if (before && first - 1 >= bounds.floor && words.capitals.has(before.fold)) return { from: first - 1, to: last };
  if (after && last < bounds.last && words.capitals.has(after.fold)) return { from: first, to: last + 1 };
  return null;
}

function makeCapital(
  mention: Mention,
  setting: Setting,
  country: GazetteerPlace,
  gazetteer: Gazetteer,
): Mention {
  const facts = gazetteer.country(country.country ?? '');
  const towns = facts ? gazetteer.named(facts.capital).filter((place) => place.country === facts.code) : [];
  const town = towns.filter((place) => place.kind === 'settlement').sort((a, b) => b.population - a.population)[0];
  if (!town) return mention;
  const made = makeMention('capital', mention.first, mention.to, setting, null, [town], country.country);
  made.from = mention.from;
  made.cue = 1;
  made.reasons.push(`capital of ${country.country}`);
  return made;
}

/** "la capitale" alone: of the country the report is about, found when ranking. */
function capitalAt(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): Mention | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || at - 1 < bounds.floor || !words.capitals.has(token.fold)) return null;
  if (!words.articles.has(before.fold) || isFollowedByName(tokens, at + 1, bounds, gazetteer, words)) return null;
  return makeMention('capital', at, at + 1, readSetting(tokens, at, bounds.floor, words), null, []);
}

/** "dans le nord-ouest", "in the north": a part of the country the report is about. */
function zoneAt(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  words: CompiledWords,
): Mention | null {
  const match = matchPhrase(tokens, at, bounds.last, words.compass);
  if (!match || isJoinedBefore(tokens, at)) return null;
  const setting = readSetting(tokens, at, bounds.floor, words);
  const bracketed = tokens[at - 1]?.text === '(' && tokens[match.last]?.text === ')';
  if (!bracketed && (setting.relation !== 'in' || !setting.article || setting.head)) return null;
  const next = tokens[match.last];
  if (next && (words.links.has(words.contractions.get(next.fold) ?? next.fold) || isJoiner(next))) return null;
  const mention = makeMention('zone', at, match.last, { ...setting, bearing: match.value, zone: true }, null, []);
  mention.cue = 2;
  return mention;
}

function isJoinedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isJoiner(before) && !before.spaceBefore && before.text === '-';
}

/** "la capitale du Mali", "the capital of Benue": the name itself speaks. */
function isFollowedByName(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): boolean {
  const next = tokens[at];
  if (!next || at >= bounds.last) return false;
  if (words.links.has(words.contractions.get(next.fold) ?? next.fold)) return true;
  return gazetteer.adjectiveAt(tokens, at, bounds.last) !== null;
}

/** A headline or shouted line, where capitals say nothing. */
export function isShouting(tokens: readonly Token[], first: number, last: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long >= 4 && capital / long > 0.6;
}

/** A mention with nothing decided. */
export function makeMention(
  kind: Mention['kind'],
  first: number,
  last: number,
  setting: Setting,
  head: HeadEntry | null,
  candidates: readonly GazetteerPlace[],
  code: string | null = null,
): Mention {
  return {
    first,
    last,
    from: Math.min(setting.from, first),
    to: last,
    kind,
    setting,
    head,
    relation: 'none',
    candidates,
    cue: 0,
    doubt: 0,
    container: null,
    list: null,
    code,
    chain: null,
    reasons: [],
  };
}
