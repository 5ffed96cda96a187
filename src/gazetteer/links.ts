import type { Document } from '../language/document.ts';
import { isContained } from './containment.ts';
import { gapBetween, type Gap } from './gaps.ts';
import type { Mention } from './mention.ts';
import { isArea } from './prior.ts';
import type { CompiledWords } from './words.ts';

/**
 * Links mentions of one sentence: coordinated lists, larger areas in apposition, both ends of "entre X et Y", chains
 * joined by dashes. Writes `list`, `container`, `chain`, `relation` and handed-on heads into the mentions.
 */
export function linkMentions(document: Document, mentions: Mention[], words: CompiledWords): void {
  for (const mention of mentions) mention.relation = ownRelation(mention);
  let lists = 0;
  for (let i = 0; i < mentions.length; i++) {
    const [a, b] = [mentions[i], mentions[i + 1]];
    if (!a || !b || document.sentenceOf[a.first] !== document.sentenceOf[b.first]) continue;
    const gap = gapBetween(document.tokens, a, b, words);
    if (gap === 'dash') linkChain(document, mentions, i, words);
    else if ((gap === 'road' || gap === 'to') && a.head?.kinds[0] === 'road') linkPair(mentions, i, 'axis');
    else if ((gap === 'and' || gap === 'to') && a.relation === 'between') linkPair(mentions, i, 'between');
    else if (isContained(mentions, i, gap, document.tokens, words)) contain(a, b, i + 1, gap);
    if (gap === 'possessive' && b.kind !== 'adjective') b.container = i;
  }
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.kind === 'adjective') continue;
    lists = joinList(document, mentions, i, lists, words);
  }
  handOnHeads(mentions);
  handOnContainers(mentions);
}

function contain(a: Mention, b: Mention, index: number, gap: Gap): void {
  a.container = index;
  // "the Ntarin quarter of Bamenda": the quarter is Ntarin, not Bamenda.
  if (gap === 'of' && a.to > a.last && b.to === b.last) {
    b.head = null;
    b.from = Math.max(b.from, a.to);
    b.relation = 'none';
  }
  // "localité de l’Artibonite", "capital of North Darfur": the noun is A's, not B's.
  const isArticled = b.setting.article || b.setting.capital;
  if (isArticled && b.head?.kinds[0] === 'settlement' && b.candidates.some(isArea)) b.head = null;
  if (gap === 'comma' && a.kind === 'unknown' && b.head?.kinds[0] === 'quarter') b.head = null;
}

/** What the words before a name say of it, before any other mention is looked at. */
function ownRelation(mention: Mention): Mention['relation'] {
  const { setting, head } = mention;
  if (mention.kind === 'zone' || setting.zone)
    return isZoned(mention) ? 'area' : setting.zoneAdjective ? 'in' : 'near';
  if (mention.kind === 'adjective') return setting.border ? 'border' : 'none';
  if (setting.spoken && mention.cue < 2) return 'none';
  if (setting.distanceKm !== null) return 'offset';
  if (setting.border) return 'border';
  if (head?.kinds[0] === 'road') return 'axis';
  if (setting.relation !== null)
    return setting.relation === 'in' && head?.role === 'person' ? 'none' : setting.relation;
  // "ont frappé l’ambassade de France": whose it is, not where it stands.
  if (head?.role === 'site' || (setting.attacked && head?.role !== 'person')) return 'in';
  if (head?.role === 'area') return head.precision === 1 ? 'in' : 'area';
  return 'none';
}

/** "nord du Mali" is a part of it; "nord de Kayes" is a direction from the town. */
const isZoned = (mention: Mention): boolean =>
  mention.kind === 'zone' ||
  mention.kind === 'adjective' ||
  (mention.head?.role === 'area' && mention.head.precision === 3) ||
  mention.candidates.some((place) => place.kind === 'country' || place.kind === 'region') ||
  (mention.setting.article && mention.candidates.some((place) => place.kind === 'admin1'));
function linkPair(mentions: Mention[], i: number, relation: 'axis' | 'between'): void {
  const [a, b] = [mentions[i], mentions[i + 1]];
  if (!a || !b) return;
  for (const mention of [a, b]) {
    mention.relation = relation;
    mention.chain = [i, i + 1];
    mention.cue = 2;
    mention.reasons.push(relation);
  }
}

/** "Kayes–Diboli–Gogui": as far as dashes go in the sentence. */
function linkChain(document: Document, mentions: Mention[], i: number, words: CompiledWords): void {
  // A later member of a chain: known with its first.
  if (mentions[i]?.chain) return;
  const { tokens, sentenceOf } = document;
  const chain = [i];
  for (let j = i; j + 1 < mentions.length; j++) {
    const [a, b] = [mentions[j], mentions[j + 1]];
    if (!a || !b || sentenceOf[a.first] !== sentenceOf[b.first]) break;
    if (gapBetween(tokens, a, b, words) !== 'dash') break;
    chain.push(j + 1);
  }
  const members = chain.flatMap((index) => mentions[index] ?? []);
  if (members.length < 2 || members.some((member) => member.chain !== null || member.kind === 'adjective'))
    return;
  const border = members.some((member) => member.setting.border || member.head?.kinds[0] === 'border_post');
  for (const member of members) {
    member.relation = border ? 'border' : 'axis';
    member.chain = chain;
    member.cue = 2;
    member.reasons.push('chain of places');
  }
}

/** Starts or goes on with a list at mention i; its apposed areas and axes are stepped over. */
function joinList(
  document: Document,
  mentions: Mention[],
  i: number,
  lists: number,
  words: CompiledWords,
): number {
  const mention = mentions[i];
  if (!mention || isContainerOfPrevious(mentions, i)) return lists;
  let end = i;
  while (mentions[end]?.container === end + 1 || (end > i && mentions[end]?.chain?.includes(end + 1))) end++;
  const [last, next] = [mentions[end], mentions[end + 1]];
  if (!last || !next || next.kind === 'adjective') return lists;
  // "A et B, dans les préfectures de C et de D": D goes on with C, not with A and B.
  if (end > i && last.head?.plural && last.to === last.last)
    return joinAreas(document, last, next, lists, words);
  if (document.sentenceOf[last.first] !== document.sentenceOf[next.first]) return lists;
  const gap = gapBetween(document.tokens, last, next, words);
  if (gap !== 'comma' && gap !== 'and' && !(gap === 'dash' && mention.chain)) return lists;
  if (gap === 'comma' && !isListMate(mention, next)) return lists;
  // "le pont de A, sur l'axe X-Y, et celui de B": B is no end of that road.
  if (mention.relation === 'axis' && mention.chain && next.chain === null) return lists;
  let count = lists;
  mention.list ??= count++;
  next.list = mention.list;
  if (next.relation === 'none' && mention.relation !== 'none' && !next.setting.head) {
    next.relation = mention.relation === 'offset' ? 'in' : mention.relation;
    next.cue = Math.max(next.cue, mention.cue);
  }
  return count;
}

function joinAreas(document: Document, a: Mention, b: Mention, lists: number, words: CompiledWords): number {
  const gap = gapBetween(document.tokens, a, b, words);
  if ((gap !== 'and' && gap !== 'comma') || document.sentenceOf[a.first] !== document.sentenceOf[b.first])
    return lists;
  let count = lists;
  a.list ??= count++;
  b.list = a.list;
  if (b.relation === 'none' && !b.setting.head) b.relation = a.relation;
  return count;
}

const isContainerOfPrevious = (mentions: readonly Mention[], i: number): boolean =>
  mentions[i - 1]?.container === i;

// "À Kayes, le Mali …": a comma joins only what is alike.
function isListMate(a: Mention, b: Mention): boolean {
  if (a.kind === 'zone' || b.kind === 'zone') return a.kind === b.kind;
  const isCountry = (mention: Mention): boolean =>
    mention.candidates.some((place) => place.kind === 'country');
  return (
    isCountry(a) === isCountry(b) &&
    (b.setting.relation === null ||
      b.setting.relation === a.setting.relation ||
      b.list !== null ||
      b.setting.relation === 'in')
  );
}

/** "les régions de Kayes et de Nioro", "Kwara, Kebbi and Niger States". */
function handOnHeads(mentions: Mention[]): void {
  for (let i = 1; i < mentions.length; i++) {
    const [a, b] = [mentions[i - 1], mentions[i]];
    if (a && b && a.list !== null && a.list === b.list && a.head?.plural && !b.head) b.head = a.head;
  }
  for (let i = mentions.length - 1; i > 0; i--) {
    const [a, b] = [mentions[i - 1], mentions[i]];
    const isTail = b !== undefined && b.to > b.last;
    if (a && b && a.list !== null && a.list === b.list && b.head?.plural && isTail && !a.head) {
      a.head = b.head;
      if (a.relation === 'none') a.relation = b.relation;
    }
  }
}

/** "X, Y et Z, commune de W": unknown members of the list lie where its last one does. */
function handOnContainers(mentions: Mention[]): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.list === null || mention.container !== null || mention.kind !== 'unknown')
      continue;
    const next = mentions[i + 1];
    if (next && next.list === mention.list && next.container !== null) mention.container = next.container;
  }
}
