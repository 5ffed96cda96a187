import type { Token } from '../language/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import { matchPhrase } from './masks.ts';
import { makeMention, type Mention } from './mention.ts';
import { isJoiner } from './names.ts';
import type { GazetteerPlace } from './place.ts';
import { readSetting, type Setting } from './setting.ts';
import type { CompiledWords } from './words.ts';

/** The sentence's tokens, and the end of the mention before. */
export interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly floor: number;
}

/** A country's adjective: context alone, a part ("le sud-ouest malien"), its border or its capital. */
export function adjectiveAt(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): Mention | null {
  const token = tokens[at];
  if (!token || (words.source.manners.capitalAdjectives && !token.capital)) return null;
  // "Cap-Haïtien".
  if (token.capital && isJoinedBefore(tokens, at) && tokens[at - 2]?.capital) return null;
  const match = gazetteer.adjectiveAt(tokens, at, bounds.last);
  const country = match && gazetteer.byId(`iso:${match.code}`);
  if (!match || !country) return null;
  const zone = zoneBeforeAdjective(tokens, at, bounds, words);
  const capital = capitalBeside(tokens, at, match.last, bounds, words);
  const border = zone ? null : borderBefore(tokens, at, bounds, words);
  const setting = zone ?? border ?? readSetting(tokens, at, at, words);
  const after = border || zone ? null : borderAfter(tokens, at, match.last, bounds, words);
  const mention = makeMention('adjective', at, match.last, after ?? setting, null, [country], match.code);
  if (zone || border || after) mention.cue = 2;
  if (after) mention.to = match.last + 1;
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
function borderBefore(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  words: CompiledWords,
): Setting | null {
  const noun = tokens[at - 1];
  if (!noun || at - 1 < bounds.floor || !words.borders.holds(noun)) return null;
  const outer = readSetting(tokens, at - 1, bounds.floor, words);
  return { ...outer, border: true, from: Math.min(outer.from, at - 1) };
}

/** "the Ivorian border". */
function borderAfter(
  tokens: readonly Token[],
  at: number,
  last: number,
  bounds: Bounds,
  words: CompiledWords,
): Setting | null {
  const noun = tokens[last];
  if (!noun || last >= bounds.last || !words.borders.holds(noun) || !words.source.manners.adjectiveFirst)
    return null;
  return { ...readSetting(tokens, at, bounds.floor, words), border: true };
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
  if (before && first - 1 >= bounds.floor && words.capitals.holds(before))
    return { from: first - 1, to: last };
  if (after && last < bounds.last && words.capitals.holds(after)) return { from: first, to: last + 1 };
  return null;
}

/** "Kenya’s capital", "la capitale du Kenya", where its name does not follow. */
export function capitalOf(
  tokens: readonly Token[],
  known: { readonly first: number; readonly last: number; readonly places: readonly GazetteerPlace[] },
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): Mention | null {
  const { first, places } = known;
  const country = places.find(({ kind }) => kind === 'country');
  if (!country) return null;
  const last = possessedCapital(tokens, known.last, bounds, words) ?? known.last;
  const from = last === known.last ? capitalBefore(tokens, first, bounds, words) : first;
  const next = tokens[last]?.text === ',' ? tokens[last + 1] : tokens[last];
  const isNamedBehind = next?.kind === 'word' && next.capital && last < bounds.last;
  if (from === null || isNamedBehind || isApposed(tokens, from, bounds, words)) return null;
  const setting = readSetting(tokens, from, bounds.floor, words);
  const plain = makeMention('capital', first, last, setting, null, []);
  plain.from = Math.min(from, setting.from);
  const mention = makeCapital(plain, setting, country, gazetteer);
  return mention === plain ? null : mention;
}

/** "N’Djamena, la capitale du Tchad": the town is named before. */
function isApposed(tokens: readonly Token[], from: number, bounds: Bounds, words: CompiledWords): boolean {
  const before = from > 0 && words.articles.holds(tokens[from - 1]!) ? from - 2 : from - 1;
  return before > bounds.first && tokens[before]?.text === ',' && tokens[before - 1]?.capital === true;
}

/** Token behind the noun of "’s capital". */
function possessedCapital(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  words: CompiledWords,
): number | null {
  const [mark, ending, noun] = tokens.slice(at, Math.min(at + 3, bounds.last));
  return mark && isJoiner(mark) && ending?.fold === 's' && noun && words.capitals.holds(noun) ? at + 3 : null;
}

/** The noun of "capitale du", "capital of the". */
function capitalBefore(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  words: CompiledWords,
): number | null {
  let link = at - 1;
  while (link > bounds.floor && (words.articles.holds(tokens[link]!) || isJoiner(tokens[link]!))) link--;
  const [noun, word] = [tokens[link - 1], tokens[link]];
  const isLinked = word && words.links.has(words.contractions.get(word.fold) ?? word.fold);
  return noun && isLinked && link - 1 >= bounds.floor && words.capitals.holds(noun) ? link - 1 : null;
}

function makeCapital(
  mention: Mention,
  setting: Setting,
  country: GazetteerPlace,
  gazetteer: Gazetteer,
): Mention {
  const facts = gazetteer.country(country.country ?? '');
  const towns = facts ? gazetteer.named(facts.capital).filter((place) => place.country === facts.code) : [];
  const town = towns
    .filter((place) => place.kind === 'settlement')
    .sort((a, b) => b.population - a.population)[0];
  if (!town) return mention;
  const made = makeMention('capital', mention.first, mention.to, setting, null, [town], country.country);
  made.from = mention.from;
  made.cue = 1;
  made.reasons.push(`capital of ${country.country}`);
  return made;
}

/** "la capitale" alone, whose noun stands at `at`: of the country the report is about, found when ranking. */
export function capitalAt(
  tokens: readonly Token[],
  at: number,
  bounds: Bounds,
  gazetteer: Gazetteer,
  words: CompiledWords,
): Mention | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || at - 1 < bounds.floor) return null;
  const ofRegion = matchPhrase(tokens, at, bounds.last, words.regionCapitals);
  if (ofRegion) return regionCapital(tokens, at, ofRegion.last, bounds, words);
  if (!words.capitals.holds(token)) return null;
  // "la capitale économique du pays" is another town than the seat of its government.
  const next = tokens[at + 1];
  if (next && at + 1 < bounds.last && words.lesserCapitals.holds(next)) return null;
  if (!words.articles.holds(before) || isFollowedByName(tokens, at + 1, bounds, gazetteer, words))
    return null;
  return makeMention('capital', at, at + 1, readSetting(tokens, at, bounds.floor, words), null, []);
}

/** "the state capital", "la capitale régionale", where its name stands neither before nor behind. */
function regionCapital(
  tokens: readonly Token[],
  at: number,
  last: number,
  bounds: Bounds,
  words: CompiledWords,
): Mention | null {
  const next = tokens[last]?.text === ',' ? tokens[last + 1] : tokens[last];
  const isNamedBehind = next?.kind === 'word' && next.capital && last < bounds.last;
  const isOf = next !== undefined && words.links.has(words.contractions.get(next.fold) ?? next.fold);
  if (isNamedBehind || isOf || isApposed(tokens, at, bounds, words)) return null;
  const setting = readSetting(tokens, at, bounds.floor, words);
  return { ...makeMention('capital', at, last, setting, null, []), isOfRegion: true };
}

/** "dans le nord-ouest", "in the north": a part of the country the report is about. */
export function zoneAt(
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
  if (next && (words.links.has(words.contractions.get(next.fold) ?? next.fold) || isJoiner(next)))
    return null;
  const mention = makeMention(
    'zone',
    at,
    match.last,
    { ...setting, bearing: match.value, zone: true },
    null,
    [],
  );
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
  return (
    gazetteer.adjectiveAt(tokens, at, bounds.last) !== null || isNamedAside(tokens, at, bounds, gazetteer)
  );
}

/** "(la capitale) provisoire, Aden, …": the town that it is, between commas. */
function isNamedAside(tokens: readonly Token[], at: number, bounds: Bounds, gazetteer: Gazetteer): boolean {
  const comma = tokens[at]?.text === ',' ? at : at + 1;
  const [name, close] = [tokens[comma + 1], tokens[comma + 2]];
  return (
    tokens[comma]?.text === ',' &&
    comma + 2 < bounds.last &&
    name?.capital === true &&
    close?.text === ',' &&
    gazetteer.named(name.text).length > 0
  );
}
