import type { HarmedParty, HarmEffect } from '../core/findings.ts';
import type { LexiconMatch } from '../language/lexicon.ts';
import type { NumberMention } from '../language/numbers.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Toponym } from '../gazetteer/index.ts';
import { hasCue, inRange, isCue, type Annotations } from './annotate.ts';
import type { HarmWord } from './compile.ts';
import { verbGroup } from './verbs.ts';

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
  /** The noun is left out: "63 were hurt"; the people are those told of before. */
  readonly isImplied: boolean;
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
    // "two of the five attackers": the five are not hit once more.
    const group = taken.has(number.first) ? null : countedGroup(notes, sentence, number, toponyms);
    if (!group) continue;
    groups.push(group);
    for (let i = group.first; i < group.last; i++) taken.add(i);
  }
  for (const noun of inRange(notes.people, sentence.first, sentence.last)) {
    if (taken.has(noun.first)) continue;
    const group = bareGroup(notes, sentence, noun);
    if (group) groups.push(group);
  }
  for (const loss of inRange(notes.harm, sentence.first, sentence.last)) {
    if (taken.has(loss.first)) continue;
    const group = lossGroup(notes, sentence, loss);
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
  if (number.role !== null || number.kind !== 'cardinal' || number.low < 1 || isGraded(notes, number)) return null;
  return nounGroup(notes, sentence, number, toponyms) ?? totalBefore(notes, sentence, number) ?? impliedGroup(notes, sentence, number);
}

/** "(2-3-4)", "n° 12", "12/5": digits glued to marks count nobody. */
function isGraded(notes: Annotations, number: NumberMention): boolean {
  const before = notes.document.tokens[number.first - 1];
  const first = notes.document.tokens[number.first];
  return before?.text === '/' && first?.spaceBefore === false;
}

/** The number with the noun that it counts, where one stands within reach. */
function nounGroup(
  notes: Annotations,
  sentence: Sentence,
  number: NumberMention,
  toponyms: readonly Toponym[],
): PeopleGroup | null {
  const limit = Math.min(number.last + NOUN_REACH, sentence.last);
  for (let i = number.last; i < limit; i++) {
    const token = notes.document.tokens[i]!;
    if (token.kind === 'mark' && !"'’-«»\"“”(".includes(token.text)) return null;
    const found = headAt(notes, i, toponyms);
    if (found) return counted(notes, number, i, found);
    if (token.kind === 'number' || hasBoundary(notes, i) || isCue(notes, i, 'speechVerb') || (token.kind === 'word' && isThing(notes, i))) return null;
    // "25 to Ouahigouya", "19 au camp": a place or time follows, no noun.
    if (i === number.last && (isCue(notes, i, 'and') || isCue(notes, i, 'against') || isCue(notes, i, 'by') || isCue(notes, i, 'none'))) return null;
  }
  return null;
}

/** "un groupe de soldats" is some soldiers; "a convoy of the mayor" is nobody. */
function counted(notes: Annotations, number: NumberMention, head: number, found: Head): PeopleGroup | null {
  if (!number.article || !hasCue(notes, number.last, head, 'of')) return { ...base(number), ...found, first: number.first, isBare: false };
  return (isPluralAt(notes, head) || isPluralAt(notes, found.last - 1)) && head - number.last > 1
    ? { ...base(number), ...found, low: 2, high: null, first: number.first, isBare: found.effect === null }
    : null;
}

/** How far before its figure the word for the total may stand, in tokens. */
const TOTAL_REACH = 7;
const FAR_TOTAL_REACH = 26;

/** "the death toll rose to 150", "put the attackers’ dead at more than 80": a figure without a noun of its own. */
function totalBefore(notes: Annotations, sentence: Sentence, number: NumberMention): PeopleGroup | null {
  if (number.article || isFollowedByNoun(notes, number) || isOutdated(notes, number)) return null;
  const linked = isLinked(notes, number.first);
  const from = Math.max(sentence.first, number.first - (linked ? FAR_TOTAL_REACH : TOTAL_REACH));
  const before = inRange(notes.harm, from, number.first).filter((m) => m.last <= number.first);
  const total = before.findLast((m) => m.value.some((w) => w.role === 'total') || (linked && isHeadcount(m, number)));
  if (!total || isTaken(notes, total.last, number.first)) return null;
  const word = total.value.find((w) => w.role === 'total') ?? total.value.find((w) => w.role === 'counted');
  if (!word) return null;
  // "the attackers’ dead": whose dead they are stands right before.
  const owner = inRange(notes.people, total.first - 3, total.first).find((m) => m.last >= total.first - 2 && !isCue(notes, m.last, 'speechVerb'));
  return { ...implied(number), who: owner?.value ?? 'unknown', effect: word.effect };
}

/** "put the wounded at about 20": a headcount noun right before, with its article. */
function isHeadcount(m: LexiconMatch<readonly HarmWord[]>, number: NumberMention): boolean {
  return number.first - m.last <= 2 && m.value.some((w) => w.role === 'counted');
}

/** Another figure in between has taken the total. */
const isTaken = (notes: Annotations, from: number, to: number): boolean =>
  inRange(notes.numbers, from, to).some((n) => n.role === null && !n.article && !isOutdated(notes, n));

/** "à 150", "to 150", "was 100", "de 12": a figure that something is said to come to. */
function isLinked(notes: Annotations, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isCue(notes, before, 'adverb')) before--;
  const token = notes.document.tokens[before];
  if (!token) return false;
  return (
    isCue(notes, before, 'against') || isCue(notes, before, 'of') || isCue(notes, before, 'purpose') || token.text === ':' || notes.words.auxiliaries.has(token.text.toLowerCase())
  );
}

/** "de 32 à 53 morts", "from 32 to 53": a figure that the next one replaces. */
function isOutdated(notes: Annotations, number: NumberMention): boolean {
  const leads = isCue(notes, number.last, 'against') || isCue(notes, number.last, 'purpose');
  return leads && inRange(notes.numbers, number.last + 1, number.last + 2).some((n) => n.kind === 'cardinal' && n.role === null);
}

function isFollowedByNoun(notes: Annotations, number: { readonly last: number }): boolean {
  const next = notes.document.tokens[number.last];
  if (!next || next.kind !== 'word' || notes.dateAt.has(number.last)) return false;
  return !isGrammarAt(notes, number.last) && !notes.harmAt.has(number.last);
}

const GRAMMAR = ['and', 'of', 'by', 'relative', 'subordinator', 'against', 'adverb', 'been', 'modal', 'article', 'partOf', 'others', 'pronoun', 'speechPreposition', 'none', 'negation'] as const;

const isGrammarAt = (notes: Annotations, at: number): boolean =>
  GRAMMAR.some((c) => isCue(notes, at, c)) || notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase());

/** "dix ont été blessés", "63 were hurt", "wounding more than 16", "en avait tué 30": the people are left out. */
function impliedGroup(notes: Annotations, sentence: Sentence, number: NumberMention): PeopleGroup | null {
  const ordinal = number.article ? inRange(notes.numbers, number.last, number.last + 1).find((n) => n.kind === 'ordinal') : undefined;
  if (ordinal) return isFollowedByNoun(notes, ordinal) ? null : { ...implied(number), last: ordinal.last, isOther: true };
  if (isFollowedByNoun(notes, number)) return null;
  if (isFollowedByHarm(notes, sentence, number) || (!number.article && isObjectOfHarm(notes, sentence, number))) return implied(number);
  const effect = number.article ? null : toldEffect(notes, sentence, number);
  return effect ? { ...implied(number), effect } : null;
}

const implied = (number: NumberMention): PeopleGroup => ({
  ...base(number),
  first: number.first,
  last: number.last,
  who: 'unknown',
  effect: null,
  nationality: null,
  isBare: false,
  isOther: false,
  isImplied: true,
});

function isFollowedByHarm(notes: Annotations, sentence: Sentence, number: NumberMention): boolean {
  for (let at = number.last; at < sentence.last && at - number.last < 6; at++) {
    const match = notes.harmAt.get(at);
    if (match?.value.some((w) => w.role === 'adjective' || w.role === 'intransitive' || w.form === 'participle')) return true;
    if (!isFiller(notes, at)) return false;
  }
  return false;
}

const isFiller = (notes: Annotations, at: number): boolean => {
  const { text } = notes.document.tokens[at]!;
  return notes.words.auxiliaries.has(text.toLowerCase()) || isCue(notes, at, 'been') || isCue(notes, at, 'adverb') || isCue(notes, at, 'hedge') || '«"“'.includes(text);
};

/** The verb right before kills or takes, and nothing else is there for it to govern. */
function isObjectOfHarm(notes: Annotations, sentence: Sentence, number: NumberMention): boolean {
  const match = inRange(notes.harm, Math.max(sentence.first, number.first - 3), number.first).at(-1);
  if (!match || match.last < number.first - 1) return false;
  if (match.last < number.first && !isCue(notes, match.last, 'adverb')) return false;
  if (match.value.some((w) => w.role === 'phrase')) return true;
  const verb = match.value.find((w) => w.role === 'verb');
  return verb !== undefined && (verb.form !== 'participle' || verbGroup(notes, match.first, verb.form).voice !== 'passive');
}

/** How many sentences back a figure without a noun may take what it counts from. */
const TOLD_REACH = 3;

/** "a local committee lists 51", "s’arrête à 43", "claims 200 soldiers": what befell them was told before. */
export function toldEffect(notes: Annotations, sentence: Sentence, number: { readonly first: number; readonly low: number }): HarmEffect | null {
  let verb = number.first - 1;
  while (verb > sentence.first && '«"“'.includes(notes.document.tokens[verb]!.text)) verb--;
  if (verb < sentence.first || number.low < 3 || !isCue(notes, verb, 'speechVerb')) return null;
  while (verb > sentence.first && isCue(notes, verb - 1, 'speechVerb')) verb--;
  // Of the nearest sentence with a figure the first counts: the dead come before the wounded.
  for (let index = sentence.index; index >= Math.max(0, sentence.index - TOLD_REACH); index--) {
    const { first, last } = notes.document.sentences[index]!;
    const told = inRange(notes.harm, first, Math.min(last, verb)).find((m) => m.value.some((w) => w.role !== 'total') && hasFigure(notes, m));
    if (told) return told.value.find((w) => w.role !== 'total')?.effect ?? null;
  }
  return null;
}

const hasFigure = (notes: Annotations, m: { readonly first: number; readonly last: number }): boolean =>
  inRange(notes.numbers, m.first - 8, m.last + 5).some((n) => n.role === null && !n.article);

const hasBoundary = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'relative') || isCue(notes, at, 'subordinator') || notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase());

const base = (number: NumberMention): Pick<PeopleGroup, 'low' | 'high' | 'isPart' | 'isImplied'> => ({
  low: number.low,
  high: number.high,
  isPart: false,
  isImplied: false,
});

type Head = Pick<PeopleGroup, 'last' | 'who' | 'effect' | 'nationality' | 'isOther'>;

/** The noun for people that begins at token `at`: a person noun, a counted harm noun or a nationality. */
function headAt(notes: Annotations, at: number, toponyms: readonly Toponym[]): Head | null {
  const harm = notes.harmAt.get(at);
  const counted = harm?.value.find((w) => w.role === 'counted');
  const person = notes.peopleAt.get(at);
  if (person && (!harm || person.last >= harm.last) && !(counted && person.value === 'unknown')) return personHead(notes, person, toponyms);
  if (counted && harm) {
    const who = notes.peopleAt.get(harm.last) ?? notes.peopleAt.get(harm.last + 1);
    return { last: harm.last, who: who?.value ?? 'unknown', effect: counted.effect, nationality: null, isOther: false };
  }
  // "un tué, un enlevé": a participle that a number counts is a noun.
  const participle = harm?.value.find((w) => w.role === 'verb' && w.form === 'participle');
  if (participle && harm && notes.numberEnds.has(at)) {
    return { last: harm.last, who: 'unknown', effect: participle.effect, nationality: null, isOther: false };
  }
  return nationalHead(notes, at, toponyms);
}

function personHead(notes: Annotations, person: LexiconMatch<HarmedParty>, toponyms: readonly Toponym[]): Head | null {
  const at = person.first;
  const nationality = nationalityNear(person.last, toponyms) ?? nationalityNear(at - 1, toponyms);
  const isOther = isCue(notes, at, 'others');
  const noun = isOther ? notes.peopleAt.get(person.last) : undefined;
  const harmed = isOther ? notes.harmAt.get(person.last) : undefined;
  const word = harmed?.value.find((w) => w.role === 'counted');
  if (harmed && word) return { last: harmed.last, who: 'unknown', effect: word.effect, nationality, isOther };
  if (noun) return { last: noun.last, who: noun.value, effect: null, nationality, isOther };
  if (isOther && isThing(notes, person.last)) return null;
  // "une jeune kamikaze": the second noun says who.
  const further = person.value === 'unknown' && !isOther ? notes.peopleAt.get(person.last) : undefined;
  if (further && !notes.harmAt.has(person.last)) return { last: further.last, who: further.value, effect: null, nationality, isOther };
  return { last: person.last, who: person.value, effect: null, nationality, isOther };
}

/** "deux autres véhicules": others that are no people. */
const isThing = (notes: Annotations, at: number): boolean => inRange(notes.targets, at, at + 1).length > 0 || inRange(notes.triggers, at, at + 1).some((m) => m.value.some((w) => w.form === 'noun'));

/** "trois Indiens", "nine South Africans". */
function nationalHead(notes: Annotations, at: number, toponyms: readonly Toponym[]): Head | null {
  if (!notes.document.tokens[at]!.capital) return null;
  const people = inRange(toponyms, at, at + 1).find((t) => t.isAdjective);
  if (!people || qualifies(notes, people.last)) return null;
  const who = notes.peopleAt.get(people.last);
  return { last: who?.last ?? people.last, who: who?.value ?? 'civilians', effect: null, nationality: people.place.country, isOther: false };
}

/** "a Sudanese medical group": an adjective before a noun that is none for people. */
function qualifies(notes: Annotations, at: number): boolean {
  const next = notes.document.tokens[at];
  if (!next || next.kind !== 'word' || next.capital || notes.peopleAt.has(at)) return false;
  const isGrammar = (['and', 'of', 'by', 'relative', 'subordinator', 'against', 'adverb', 'been', 'modal'] as const).some((c) => isCue(notes, at, c));
  return !isGrammar && !notes.words.auxiliaries.has(next.text.toLowerCase()) && !notes.harmAt.has(at);
}

function nationalityNear(at: number, toponyms: readonly Toponym[]): string | null {
  const found = inRange(toponyms, at - 3, at + 1).find((t) => t.isAdjective && t.first <= at && at < t.last);
  return found?.place.country ?? null;
}

/** "des soldats", "jihadists": a plural without a number stands for two or more; a definite singular for one. */
function bareGroup(
  notes: Annotations,
  sentence: Sentence,
  noun: LexiconMatch<HarmedParty>,
): PeopleGroup | null {
  if (isCue(notes, noun.first, 'others')) return null;
  // "véhicules militaires": an adjective of things.
  if (inRange(notes.targets, noun.first - 3, noun.first).some((t) => t.last === noun.first)) return null;
  if (!isPluralAt(notes, noun.first) && !isPluralAt(notes, noun.last - 1)) return isDefiniteAt(notes, noun.first) ? { ...bare(noun), low: 1, high: 1 } : null;
  if (noun.first > sentence.first && isCue(notes, noun.first - 1, 'none')) return null;
  return bare(noun);
}

const bare = (noun: LexiconMatch<HarmedParty>): PeopleGroup => ({
  first: noun.first,
  last: noun.last,
  low: 2,
  high: null,
  who: noun.value,
  effect: null,
  nationality: null,
  isPart: false,
  isBare: true,
  isOther: false,
  isImplied: false,
});

/** "le maire", "the village head": one person, known. */
const isDefiniteAt = (notes: Annotations, at: number): boolean =>
  [at - 1, at - 2].some((i) => isCue(notes, i, 'article') && !isCue(notes, i, 'indefinite') && !isCue(notes, i, 'of'));

/** "des morts", "de lourdes pertes humaines": losses that nobody counts. */
function lossGroup(notes: Annotations, sentence: Sentence, loss: LexiconMatch<readonly HarmWord[]>): PeopleGroup | null {
  const counted = loss.value.find((w) => w.role === 'counted');
  if (!counted || (counted.effect !== 'killed' && counted.effect !== 'injured') || !isPluralAt(notes, loss.first)) return null;
  const isPhrase = loss.last - loss.first > 1 && counted.effect === 'killed';
  let before = loss.first - 1;
  // "de très nombreux morts"
  if (isCue(notes, before - 1, 'adverb') && isCue(notes, before - 2, 'of')) before -= 2;
  // "le bilan des blessés" counts them; it does not say that there are any.
  if (notes.harmAt.get(before - 1)?.value.some((w) => w.role === 'total')) return null;
  // A word that both names and describes the dead ("morts", "tués"): bodies may be anybody's, of any day.
  const isNamed = loss.value.some((w) => w.role !== 'counted') && isCue(notes, before, 'of') && (isCue(notes, before, 'indefinite') || isCue(notes, before - 1, 'and') || isCue(notes, before - 1, 'speechVerb') || before < loss.first - 1);
  if (!isPhrase && !isNamed) return null;
  if (hasCue(notes, Math.max(sentence.first, loss.first - 3), loss.first, 'none')) return null;
  return { low: 2, high: null, isPart: false, first: loss.first, last: loss.last, who: 'unknown', effect: counted.effect, nationality: null, isBare: false, isOther: false, isImplied: false };
}

const isPluralAt = (notes: Annotations, at: number): boolean => {
  const { fold } = notes.document.tokens[at]!;
  return /[sx]$/.test(fold) || /men$|children|police|personnel|troops|people/.test(fold);
};

/** "deux soldats tués et deux autres enlevés": the others are of the same party. */
function othersFollow(groups: readonly PeopleGroup[]): PeopleGroup[] {
  let who: HarmedParty | null = null;
  return groups.map((group) => {
    const isOpen = group.who === 'unknown' && (group.isOther || group.isImplied || group.effect !== null);
    if (isOpen) return { ...group, who: who ?? 'unknown' };
    // After soldiers and guides, "the others" may be either.
    if (!group.isBare) who = who === null || who === group.who ? group.who : 'unknown';
    return group;
  });
}

/** Figures behind "dont" or within brackets after a larger figure are its parts. */
function markParts(notes: Annotations, sentence: Sentence, groups: readonly PeopleGroup[]): PeopleGroup[] {
  return groups.map((group, i) => {
    const whole = groups.slice(0, i).find((g) => !g.isBare && g.low >= group.low && !g.isPart);
    if (!whole || (group.effect !== null && whole.effect !== null && group.effect !== whole.effect)) return group;
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
