import type { Certainty, HarmedParty, HarmEffect } from '../core/findings.ts';
import type { LexiconMatch } from '../language/lexicon.ts';
import type { Sentence } from '../language/sentences.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import type { HarmWord } from './compile.ts';
import type { Nearness } from './distance.ts';
import type { PeopleGroup } from './groups.ts';
import { verbGroup, type VerbGroup } from './verbs.ts';

/** A figure for one effect as one sentence gives it. Who says it is added by attribution. */
export interface Toll {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly effect: HarmEffect;
  readonly who: HarmedParty;
  readonly low: number;
  readonly high: number | null;
  readonly nationalities: readonly string[];
  readonly certainty: Certainty;
  readonly tense: VerbGroup['tense'];
  /** Somebody did it ("tués"), rather than that they died ("ont péri", "morts"). */
  readonly isViolent: boolean;
  /** Tokens of the word that says what befell them. */
  readonly predicate: { readonly first: number; readonly last: number };
}

/** Above this cost (see Nearness) people and predicate do not belong together. */
const MOST_COST = 16;
const MOST_COST_BARE = 4;
/** A further predicate of the same people must stand nearer than this. */
const SHARED_COST = 14;

const VIOLENT_BY_NOUN: ReadonlySet<HarmEffect> = new Set(['abducted', 'detained', 'released']);

interface Predicate {
  readonly match: LexiconMatch<readonly HarmWord[]>;
  readonly word: HarmWord;
  readonly group: VerbGroup;
  /** Where the harmed people are looked for. */
  readonly side: 'left' | 'right' | 'either';
}

/** The tolls of a sentence: each counted group joined to the nearest predicate that can take it. */
export function tollsOf(
  notes: Annotations,
  sentence: Sentence,
  groups: readonly PeopleGroup[],
  nearness: Nearness,
): Toll[] {
  if (groups.length === 0) return [];
  const predicates = predicatesOf(notes, sentence, groups);
  const tolls: Toll[] = [];
  for (const group of groups) {
    if (group.isPart) continue;
    const own = group.effect
      ? [ownToll(notes, sentence, group, group.effect)]
      : predicatedTolls(notes, sentence, group, groups, predicates, nearness);
    for (const toll of own) if (toll) tolls.push(withNationalities(toll, group, groups));
  }
  return tolls;
}

/** "77 morts": the noun says it all; a verb before it may hedge or deny. */
function ownToll(notes: Annotations, sentence: Sentence, group: PeopleGroup, effect: HarmEffect): Toll | null {
  if (hasCue(notes, Math.max(sentence.first, group.first - 2), group.first, 'none')) return null;
  const hedged = isHedged(notes, sentence, group.first, group.last);
  return tollFrom(sentence, group, effect, { first: group.first, last: group.last }, hedged ? 'hedged' : 'stated', 'none', VIOLENT_BY_NOUN.has(effect));
}

/** The nearest predicate, and further ones that the same subject shares: "arrêtés, puis retrouvés morts". */
function predicatedTolls(
  notes: Annotations,
  sentence: Sentence,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
  predicates: readonly Predicate[],
  nearness: Nearness,
): (Toll | null)[] {
  const best = new Map<HarmEffect, { predicate: Predicate; cost: number }>();
  for (const predicate of predicates) {
    const cost = costOf(notes, group, groups, predicate, nearness);
    const known = best.get(predicate.word.effect);
    if (cost !== null && (!known || cost < known.cost)) best.set(predicate.word.effect, { predicate, cost });
  }
  const ranked = [...best.values()].sort((a, b) => a.cost - b.cost);
  const most = group.isBare ? MOST_COST_BARE : MOST_COST;
  return ranked
    .filter(({ predicate, cost }, i) => cost <= (i === 0 ? most : predicate.group.voice === 'passive' ? SHARED_COST * 2 : SHARED_COST) && (i === 0 || isShared(group, groups, predicate)))
    .map(({ predicate }) => tollOf(notes, sentence, group, predicate));
}

/** One subject, two verbs: nothing else counted stands between it and the second. */
function isShared(group: PeopleGroup, groups: readonly PeopleGroup[], { match, side }: Predicate): boolean {
  if (group.isBare || (group.low === 1 && group.high === 1) || side !== 'left' || group.last > match.first) return false;
  return !groups.some((g) => !g.isBare && !g.isPart && g.first >= group.last && g.last <= match.first);
}

function tollOf(notes: Annotations, sentence: Sentence, group: PeopleGroup, predicate: Predicate): Toll | null {
  const { match, word, group: verb } = predicate;
  if (verb.negated || verb.unreal || isAttacker(group, word)) return null;
  if (word.role !== 'verb' && isVictimWord(notes, group)) return null;
  const hedged = verb.tense === 'conditional' || isHedged(notes, sentence, group.first, match.last);
  return tollFrom(sentence, group, word.effect, match, hedged ? 'hedged' : 'stated', verb.tense, word.role === 'verb' || VIOLENT_BY_NOUN.has(word.effect));
}

// "une soixantaine de victimes … morts, disparus": victims are not all dead.
const isVictimWord = (notes: Annotations, group: PeopleGroup): boolean =>
  notes.document.tokens[group.last - 1]!.fold.startsWith('victim');

// "150 assaillants ont tué": bare attackers before an active verb are its subject; see costOf.
const isAttacker = (group: PeopleGroup, word: HarmWord): boolean =>
  group.isBare && group.who === 'armed_group' && word.effect === 'abducted';

/** Null where the predicate cannot take the group from where it stands. */
function costOf(
  notes: Annotations,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
  predicate: Predicate,
  nearness: Nearness,
): number | null {
  const { match, side } = predicate;
  const isLeft = group.last <= match.first;
  if (!isLeft && group.first < match.last) return group.first >= match.first ? 0 : null;
  if (side === 'left' && !isLeft) return group.isOther || isListed(notes, match.last, group, groups) ? 6 + nearness.between(match, group) : null;
  if (side === 'right' && isLeft) return null;
  const between = isLeft ? [group.last, match.first] : [match.last, group.first];
  // A figure in between takes the predicate first, unless both stand in one list.
  const blocked = groups.some((g) => g !== group && !g.isBare && !g.isPart && g.first >= between[0]! && g.last <= between[1]! && !joined(notes, group, g));
  return nearness.between(group, match) + (blocked ? 10 : 0) + (group.isBare ? 1 : 0);
}

/** "deux soldats … et un élément": nothing but a conjunction or comma between the two figures' phrases. */
function joined(notes: Annotations, a: PeopleGroup, b: PeopleGroup): boolean {
  const [from, to] = a.last <= b.first ? [a.last, b.first] : [b.last, a.first];
  if (to - from > 8) return false;
  for (let i = from; i < to; i++) if (isCue(notes, i, 'and') || notes.document.tokens[i]!.text === ',') return true;
  return false;
}

/** "… ont été tués à A, cinq autres à B": a further figure behind the verb of the first. */
function isListed(notes: Annotations, from: number, group: PeopleGroup, groups: readonly PeopleGroup[]): boolean {
  if (group.isBare) return false;
  const before = groups.some((g) => !g.isBare && g.last <= from);
  return before && group.first - from < 12 && hasConjunction(notes, from, group.first);
}

function hasConjunction(notes: Annotations, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 2); i < to; i++) if (isCue(notes, i, 'and') || notes.document.tokens[i]!.text === ',') return true;
  return false;
}

function predicatesOf(notes: Annotations, sentence: Sentence, groups: readonly PeopleGroup[]): Predicate[] {
  const found: Predicate[] = [];
  for (const match of inRange(notes.harm, sentence.first, sentence.last)) {
    for (const word of match.value) {
      if (word.role === 'counted' || word.role === 'total') continue;
      const group = verbGroup(notes, match.first, word.form);
      const side = sideOf(notes, match, word, group, groups);
      if (side) found.push({ match, word, group, side });
    }
  }
  return found;
}

function sideOf(
  notes: Annotations,
  match: LexiconMatch<readonly HarmWord[]>,
  word: HarmWord,
  group: VerbGroup,
  groups: readonly PeopleGroup[],
): Predicate['side'] | null {
  if (word.role === 'intransitive') return word.form === 'participle' && group.voice === 'bare' ? null : 'left';
  if (word.role === 'noun') return isCue(notes, match.last, 'of') || isCue(notes, match.last, 'by') ? 'right' : null;
  if (word.role === 'phrase') return 'right';
  if (word.role === 'adjective') return 'left';
  if (word.form === 'participle') return participleSide(match, group, groups);
  if (word.form === 'past' && isAmbiguous(match)) return participleSide(match, group, groups);
  return 'right';
}

// English "killed" is past and participle in one.
const isAmbiguous = (match: LexiconMatch<readonly HarmWord[]>): boolean => match.value.some((w) => w.form === 'participle');

function participleSide(
  match: LexiconMatch<unknown>,
  group: VerbGroup,
  groups: readonly PeopleGroup[],
): Predicate['side'] {
  if (group.voice === 'passive') return 'left';
  if (group.voice === 'active') return 'right';
  const rightBefore = groups.some((g) => g.last <= match.first && match.first - g.last <= 2);
  const rightAfter = groups.some((g) => g.first >= match.last && g.first - match.last <= 3);
  if (rightBefore && !rightAfter) return 'left';
  return rightAfter && !rightBefore ? 'right' : rightBefore ? 'left' : 'either';
}

function isHedged(notes: Annotations, sentence: Sentence, first: number, last: number): boolean {
  const from = Math.max(sentence.first, Math.min(first, last) - 4);
  return hasCue(notes, from, Math.min(sentence.last, last + 4), 'hedge');
}

function tollFrom(
  sentence: Sentence,
  group: PeopleGroup,
  effect: HarmEffect,
  predicate: { readonly first: number; readonly last: number },
  certainty: Certainty,
  tense: VerbGroup['tense'],
  isViolent: boolean,
): Toll {
  return {
    first: group.first,
    last: group.last,
    sentence: sentence.index,
    effect,
    who: group.who,
    low: group.low,
    high: group.high,
    nationalities: [],
    certainty,
    tense,
    isViolent,
    predicate: { first: predicate.first, last: predicate.last },
  };
}

/** Nationalities of the group itself, or of its parts in brackets: one entry a person up to ten people. */
function withNationalities(toll: Toll, group: PeopleGroup, groups: readonly PeopleGroup[]): Toll {
  const sources = group.nationality ? [group] : groups.filter((g) => g.isPart && g.nationality && g.first >= group.first);
  const nationalities = sources.flatMap((g) => repeat(g.nationality, g.high === g.low && g.low <= 10 ? g.low : 1));
  return nationalities.length > 0 ? { ...toll, nationalities } : toll;
}

const repeat = (code: string | null, times: number): string[] => (code ? Array.from({ length: times }, () => code) : []);
