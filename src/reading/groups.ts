import type { HarmedParty, HarmEffect } from '../core/findings.ts';
import type { NumberMention } from '../language/numbers.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Toponym } from '../gazetteer/index.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';

/** People as a report counts them: "au moins 16 blessés", "trois Indiens", "a woman". */
export interface PeopleGroup {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number | null;
  readonly who: HarmedParty;
  /** Set where the noun itself says what befell them: "77 morts". */
  readonly effect: HarmEffect | null;
  /** ISO 3166-1 alpha-2, from a nationality in the phrase. */
  readonly nationality: string | null;
  /** A share of a figure given before: "dont 11 militaires". */
  readonly isPart: boolean;
  /** No number stands there: "des soldats", "jihadists". */
  readonly isBare: boolean;
  /** "cinq autres", "two others". */
  readonly isOther: boolean;
}

/** How many tokens may stand between a number and the noun that it counts. */
const NOUN_REACH = 5;

/** Finds the counted people of a sentence, left to right. */
export function peopleGroups(
  notes: Annotations,
  sentence: Sentence,
  toponyms: readonly Toponym[],
): PeopleGroup[] {
  const groups: PeopleGroup[] = [];
  const taken = new Set<number>();
  for (const number of inRange(notes.numbers, sentence.first, sentence.last)) {
    const group = countedGroup(notes, sentence, number, toponyms);
    if (!group) continue;
    groups.push(group);
    for (let i = group.first; i < group.last; i++) taken.add(i);
  }
  for (const noun of inRange(notes.people, sentence.first, sentence.last)) {
    if (taken.has(noun.first)) continue;
    const group = bareGroup(notes, sentence, noun);
    if (group) groups.push(group);
  }
  groups.sort((a, b) => a.first - b.first);
  return markParts(notes, sentence, othersFollow(groups));
}

function countedGroup(
  notes: Annotations,
  sentence: Sentence,
  number: NumberMention,
  toponyms: readonly Toponym[],
): PeopleGroup | null {
  if (number.role !== null || number.kind !== 'cardinal' || number.low < 1) return null;
  const limit = Math.min(number.last + NOUN_REACH, sentence.last);
  const bare = totalBefore(notes, sentence, number);
  for (let i = number.last; i < limit; i++) {
    const token = notes.document.tokens[i]!;
    if (token.kind === 'mark' && !"'’-«\"“".includes(token.text)) return bare;
    const found = headAt(notes, i, toponyms);
    if (found) return { ...base(number), ...found, first: number.first, isBare: false };
    if (token.kind === 'number' || hasBoundary(notes, i)) return bare;
  }
  return bare;
}

/** How far before its figure the word for the total may stand, in tokens. */
const TOTAL_REACH = 7;

/** "the death toll rose to 150", "put the attackers’ dead at more than 80": a figure without a noun of its own. */
function totalBefore(notes: Annotations, sentence: Sentence, number: NumberMention): PeopleGroup | null {
  const from = Math.max(sentence.first, number.first - TOTAL_REACH);
  const total = notes.harm.findLast((m) => m.first >= from && m.last <= number.first && m.value.some((w) => w.role === 'total'));
  const word = total?.value.find((w) => w.role === 'total');
  if (!total || !word || number.article) return null;
  const owner = notes.people.findLast((m) => m.first >= from && m.last <= total.first);
  return {
    ...base(number),
    first: number.first,
    last: number.last,
    who: owner?.value ?? 'unknown',
    effect: word.effect,
    nationality: null,
    isBare: false,
    isOther: false,
  };
}


const hasBoundary = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'relative') || isCue(notes, at, 'subordinator') || notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase());

const base = (number: NumberMention): Pick<PeopleGroup, 'low' | 'high' | 'isPart'> => ({
  low: number.low,
  high: number.high,
  isPart: false,
});

type Head = Pick<PeopleGroup, 'last' | 'who' | 'effect' | 'nationality' | 'isOther'>;

/** The noun for people that begins at token `at`: a person noun, a counted harm noun or a nationality. */
function headAt(notes: Annotations, at: number, toponyms: readonly Toponym[]): Head | null {
  const counted = notes.harm.find((m) => m.first === at)?.value.find((w) => w.role === 'counted');
  const harm = notes.harm.find((m) => m.first === at);
  const person = notes.people.find((m) => m.first === at);
  if (person && (!harm || person.last >= harm.last) && !(counted && person.value === 'unknown')) {
    const nationality = nationalityNear(person.last, toponyms) ?? nationalityNear(at - 1, toponyms);
    const isOther = isCue(notes, at, 'others');
    const noun = isOther ? notes.people.find((m) => m.first === person.last) : undefined;
    if (noun) return { last: noun.last, who: noun.value, effect: null, nationality, isOther };
    return { last: person.last, who: person.value, effect: null, nationality, isOther };
  }
  if (counted && harm) {
    const who = notes.people.find((m) => m.first >= harm.last && m.first <= harm.last + 1);
    return { last: harm.last, who: who?.value ?? 'unknown', effect: counted.effect, nationality: null, isOther: false };
  }
  // "un tué, un enlevé": a participle that a number counts is a noun.
  const participle = harm?.value.find((w) => w.role === 'verb' && w.form === 'participle');
  if (participle && harm && at > 0 && notes.numbers.some((n) => n.last === at)) {
    return { last: harm.last, who: 'unknown', effect: participle.effect, nationality: null, isOther: false };
  }
  const people = toponyms.find((t) => t.isAdjective && t.first === at && notes.document.tokens[at]!.capital);
  if (people && !qualifies(notes, people.last)) {
    const who = notes.people.find((m) => m.first === people.last);
    return {
      last: who ? who.last : people.last,
      who: who?.value ?? 'civilians',
      effect: null,
      nationality: people.place.country,
      isOther: false,
    };
  }
  return null;
}

/** "a Sudanese medical group": an adjective before a noun that is none for people. */
function qualifies(notes: Annotations, at: number): boolean {
  const next = notes.document.tokens[at];
  if (!next || next.kind !== 'word' || next.capital || notes.people.some((m) => m.first === at)) return false;
  const isGrammar = (['and', 'of', 'by', 'relative', 'subordinator', 'against', 'adverb', 'been', 'modal'] as const).some((c) => isCue(notes, at, c));
  return !isGrammar && !notes.words.auxiliaries.has(next.text.toLowerCase()) && !notes.harm.some((m) => m.first === at);
}

function nationalityNear(at: number, toponyms: readonly Toponym[]): string | null {
  const found = toponyms.find((t) => t.isAdjective && t.first <= at && at < t.last);
  return found?.place.country ?? null;
}

/** "des soldats", "jihadists": a plural without a number stands for two or more; a definite singular for one. */
function bareGroup(
  notes: Annotations,
  sentence: Sentence,
  noun: { readonly first: number; readonly last: number; readonly value: HarmedParty },
): PeopleGroup | null {
  const token = notes.document.tokens[noun.first]!;
  const isPlural = /[sx]$/.test(token.fold) || /men$|children|police|personnel|troops/.test(token.fold);
  if (!isPlural || isCue(notes, noun.first, 'others')) return null;
  if (noun.first > sentence.first && isCue(notes, noun.first - 1, 'none')) return null;
  const low = 2;
  return {
    first: noun.first,
    last: noun.last,
    low,
    high: null,
    who: noun.value,
    effect: null,
    nationality: null,
    isPart: false,
    isBare: true,
    isOther: false,
  };
}

/** "deux soldats tués et deux autres enlevés": the others are of the same party. */
function othersFollow(groups: readonly PeopleGroup[]): PeopleGroup[] {
  let who: HarmedParty = 'unknown';
  return groups.map((group) => {
    if (group.isOther && group.who === 'unknown') return { ...group, who };
    if (!group.isBare) who = group.who;
    return group;
  });
}

/** Figures behind "dont" or within brackets after a larger figure are its parts. */
function markParts(notes: Annotations, sentence: Sentence, groups: readonly PeopleGroup[]): PeopleGroup[] {
  return groups.map((group, i) => {
    const whole = groups.slice(0, i).find((g) => !g.isBare && g.low >= group.low && !g.isPart);
    if (!whole) return group;
    if (addsUp(groups, whole, i)) return { ...group, isPart: true };
    const cueBetween = hasCue(notes, whole.last, group.first, 'partOf');
    return cueBetween || inBrackets(notes, whole.last, group.first, sentence) ? { ...group, isPart: true } : group;
  });
}

/** "315 people, 303 students and 12 teachers": figures that follow a total and add up to it. */
function addsUp(groups: readonly PeopleGroup[], whole: PeopleGroup, at: number): boolean {
  const from = groups.indexOf(whole) + 1;
  const counted = groups.slice(from).filter((g) => !g.isBare);
  let sum = 0;
  for (const [n, g] of counted.entries()) {
    sum += g.low;
    if (sum === whole.low && n > 0) return groups.indexOf(g) >= at;
    if (sum > whole.low) return false;
  }
  return false;
}

function inBrackets(notes: Annotations, from: number, to: number, sentence: Sentence): boolean {
  let depth = 0;
  for (let i = from; i < to && i < sentence.last; i++) {
    const text = notes.document.tokens[i]!.text;
    if (text === '(' || text === ':') depth++;
    if (text === ')') depth--;
  }
  return depth > 0;
}
