import type { Toponym } from '../../gazetteer/index.ts';
import type { NumberMention } from '../../language/numbers.ts';
import type { Sentence } from '../../language/sentences.ts';
import { type Annotations, hasCue, inRange, isCue, startingAt } from '../annotation/annotate.ts';
import { bareGroup, lossGroup } from './bare-groups.ts';
import { withSide } from '../actors/commanders.ts';
import { impliedGroup, isOfThings, totalAfter, totalBefore } from './figures.ts';
import { othersFollow, withKin } from './group-kin.ts';
import { markParts } from './group-parts.ts';
import { type Head, headAt, isThing, reliefAt } from './heads.ts';
import { endOfThem } from './of-them.ts';
import { type PeopleGroup, base, isPluralAt } from './people.ts';
import { inRanks } from './ranks.ts';
import { strangerAt } from './strangers.ts';
import { endsTurn, opensTurn, turnsIn } from '../annotation/turns.ts';

/** How many tokens may stand between a number and the noun that it counts. */
const NOUN_REACH = 5;

/** Finds the counted people of a sentence, left to right. */
export function peopleGroups(
  notes: Annotations,
  sentence: Sentence,
  toponyms: readonly Toponym[],
): PeopleGroup[] {
  const groups = groupsWithin(notes, sentence, toponyms);
  const [first] = groups.filter((g) => !g.isBare);
  // "Six gendarmes ont été tués. Cinq autres sont blessés": of those of the sentence before.
  const before =
    first?.isOther && first.who === 'unknown' ? notes.document.sentences[sentence.index - 1] : undefined;
  const others = before && groupsWithin(notes, before, toponyms).findLast((g) => !g.isBare);
  return markParts(notes, sentence, withKin(notes, othersFollow(notes, groups, others?.who ?? null)));
}

function groupsWithin(notes: Annotations, sentence: Sentence, toponyms: readonly Toponym[]): PeopleGroup[] {
  const groups: PeopleGroup[] = [];
  const taken = new Set<number>();
  for (const number of inRange(notes.numbers, sentence.first, sentence.last)) {
    // "two of the five attackers": the five are not hit once more.
    const group = taken.has(number.first) ? null : countedGroup(notes, sentence, number, toponyms);
    if (!group) continue;
    groups.push(group);
    for (let i = group.first; i < group.last; i++) taken.add(i);
  }
  // "le nombre de civils tués": a word for the toll, counted where its figure stands.
  for (const { first, last, value } of inRange(notes.harm, sentence.first, sentence.last))
    if (value.some((w) => w.role === 'total')) for (let i = first; i < last; i++) taken.add(i);
  for (const noun of inRange(notes.people, sentence.first, sentence.last)) {
    if (taken.has(noun.first)) continue;
    const value = reliefAt(notes, noun.first) ? 'civilians' : noun.value;
    const group = bareGroup(notes, sentence, { ...noun, value });
    if (group) groups.push(group);
  }
  for (const loss of inRange(notes.harm, sentence.first, sentence.last)) {
    if (taken.has(loss.first)) continue;
    const group = lossGroup(notes, sentence, loss);
    if (group) groups.push(group);
  }
  groups.sort((a, b) => a.first - b.first);
  asManyAgain(notes, groups);
  const sided = groups.map((group) => withSide(notes, ofPairs(notes, group)));
  return inRanks(notes, sentence, sided, toponyms);
}

/** "eight dead and as many wounded": the figure told before, once more. */
function asManyAgain(notes: Annotations, groups: PeopleGroup[]): void {
  for (const [i, group] of groups.entries()) {
    const before = groups.slice(0, i).findLast((g) => !g.isBare);
    if (before && turnsIn(notes, 'asMany', group.first - 3, group.first + 1).length > 0)
      groups[i] = { ...group, low: before.low, high: before.high, isBare: false };
  }
}

/** "un couple", "two couples": two people each. */
const ofPairs = (notes: Annotations, group: PeopleGroup): PeopleGroup =>
  group.high !== null && turnsIn(notes, 'pairs', group.first, group.last).length > 0
    ? { ...group, low: 2 * group.low, high: 2 * group.high }
    : group;

function countedGroup(
  notes: Annotations,
  sentence: Sentence,
  number: NumberMention,
  toponyms: readonly Toponym[],
): PeopleGroup | null {
  if (number.role !== null || number.kind !== 'cardinal' || number.low < 1 || isGraded(notes, number))
    return null;
  if (isOfThings(notes, sentence, number)) return null;
  // "Eleven died, one of them a woman, and 15 were wounded": what some of them are is told right behind.
  if (isSomebody(notes, number) || (number.article && endsTurn(notes, 'ofThem', number.first))) return null;
  const counted = totalAfter(notes, number) ?? nounGroup(notes, sentence, number, toponyms);
  if (counted || countsCattle(notes, sentence, number)) return counted;
  const stranger = strangerAt(notes, sentence, number);
  if (stranger) return { ...base(number), ...stranger, first: number.first, isBare: false };
  return totalBefore(notes, sentence, number) ?? impliedGroup(notes, sentence, number, toponyms);
}

const HERD_REACH = 3;

/** "Cows numbering about 200 perished", "200 têtes de bétail": animals are no victims. */
const countsCattle = (notes: Annotations, sentence: Sentence, number: NumberMention): boolean =>
  inRange(
    notes.targets,
    Math.max(sentence.first, number.first - HERD_REACH),
    Math.min(sentence.last, number.last + HERD_REACH),
  ).some(
    (t) =>
      t.value === 'livestock_or_crops' &&
      // "on their farms: three were killed", "six killed on farms": people, where they were.
      !notes.document.tokens.slice(t.last, number.first).some((x) => x.kind === 'mark') &&
      inRange(notes.harm, number.last, t.first).length === 0,
  );

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
  const aged = pastAge(notes, number);
  const limit = Math.min(aged + NOUN_REACH, sentence.last);
  for (let i = aged; i < limit; i++) {
    const token = notes.document.tokens[i]!;
    if (token.kind === 'mark' && !'\'’-«»"“”('.includes(token.text)) return null;
    const found = headAt(notes, i, toponyms);
    if (found) return groupOf(notes, number, i, found);
    // "four M23 officers": the figure in a name is none.
    const name = startingAt(notes.actors, i);
    if (name?.value.isNamed && notes.peopleAt.has(name.last)) {
      i = name.last - 1;
      continue;
    }
    if (
      ((token.kind === 'number' || (number.article && isFigureAt(notes, i))) && !isWhole(notes, number, i)) ||
      hasBoundary(notes, i) ||
      isCue(notes, i, 'speechVerb') ||
      // "27 selon des habitants": those who say so are not those it counts.
      isCue(notes, i, 'speechPreposition') ||
      (token.kind === 'word' && isThing(notes, i))
    )
      return null;
    // "25 to Ouahigouya", "19 au camp": a place or time follows, no noun.
    if (
      i === aged &&
      (isCue(notes, i, 'and') ||
        isCue(notes, i, 'against') ||
        isCue(notes, i, 'by') ||
        isCue(notes, i, 'none') ||
        // "four died and fifty others"
        notes.harmAt.get(i)?.value.some((w) => w.role === 'intransitive') ||
        // "six morts parmi les soldats et dix parmi les civils": whose ranks they fell in, no noun that is counted.
        opensTurn(notes, 'ranksOf', i, i))
    )
      return null;
  }
  return null;
}

/** Where the noun may begin: behind the age in "a 62-year-old woman". */
function pastAge(notes: Annotations, number: NumberMention): number {
  const age = startingAt(notes.numbers, number.last);
  if (!number.article || age?.role !== 'age' || notes.document.tokens[age.last]?.text !== '-')
    return number.last;
  let at = age.last;
  while (notes.document.tokens[at]?.text === '-') at += 2;
  // "62-year-old man": "old man" is a noun of its own.
  return notes.peopleAt.has(at - 1) ? at - 1 : at;
}

const isFigureAt = (notes: Annotations, at: number): boolean => {
  const next = startingAt(notes.numbers, at);
  return next !== undefined && next.kind === 'cardinal' && next.role === null && !next.article;
};

/** "six of the 25 passengers": the whole of which the figure is a share. */
const isWhole = (notes: Annotations, number: NumberMention, at: number): boolean =>
  isCue(notes, number.last, 'of') &&
  (at === number.last + 1 || (at === number.last + 2 && isCue(notes, at - 1, 'article')));

/** "un groupe de soldats" is some soldiers; "a convoy of the mayor" is nobody. */
function groupOf(notes: Annotations, number: NumberMention, head: number, found: Head): PeopleGroup | null {
  // "un de ses agents": one of them.
  const isOneOf =
    isCue(notes, number.last, 'of') &&
    (isCue(notes, number.last, 'article') || isOfDefinite(notes, number.last + 1));
  if (!number.article || isOneOf || !hasCue(notes, number.last, head, 'of'))
    return { ...base(number), ...found, first: number.first, isBare: false };
  return (isPluralAt(notes, head) || isPluralAt(notes, found.last - 1)) && head - number.last > 1
    ? { ...base(number), ...found, low: 2, high: null, first: number.first, isBare: found.effect === null }
    : null;
}

/** A possessive, demonstrative or article, as before people already known. */
const isOfDefinite = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'possessives', at, at + 1).length > 0 ||
  isCue(notes, at, 'demonstrative') ||
  isCue(notes, at, 'article');

const hasBoundary = (notes: Annotations, at: number): boolean =>
  isCue(notes, at, 'relative') ||
  isCue(notes, at, 'subordinator') ||
  notes.words.auxiliaries.has(notes.document.tokens[at]!.text.toLowerCase());

/** "one of them a woman", "three of them soldiers": figures that only describe those counted before. */
function isSomebody(notes: Annotations, number: NumberMention): boolean {
  const end = endOfThem(notes, number);
  if (end === null) return false;
  const at = end + (isCue(notes, end, 'article') ? 1 : 0);
  // "six of them children" in a list of the dead is a part, as it stands: group-parts.ts.
  return at > end && notes.peopleAt.has(at);
}
