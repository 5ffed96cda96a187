import type { HarmedParty } from '../core/findings.ts';
import type { LexiconMatch } from '../language/lexicon.ts';
import type { NumberMention } from '../language/numbers.ts';
import type { Sentence } from '../language/sentences.ts';
import type { Toponym } from '../gazetteer/index.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from './annotate.ts';
import type { HarmWord } from './compile.ts';
import { withSide } from './commanders.ts';
import { impliedGroup, isOfThings, totalAfter, totalBefore } from './figures.ts';
import { markParts } from './group-parts.ts';
import { headAt, isThing, namesThing, reliefAt, type Head } from './heads.ts';
import { base, isPluralAt, isPluralNoun, type PeopleGroup } from './people.ts';
import { inRanks } from './ranks.ts';
import { strangerAt } from './strangers.ts';
import { opensTurn, turnsIn } from './turns.ts';
import { verbGroup } from './verbs.ts';

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

/** Between "un commerçant" and "et son épouse"; tokens. */
const KIN_GAP = 7;

/** "un commerçant et son épouse", "the mayor and his two sons": with a word of whose they are, one figure. */
function withKin(notes: Annotations, groups: readonly PeopleGroup[]): PeopleGroup[] {
  const joined: PeopleGroup[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const isKin =
      before !== undefined &&
      before.effect === null &&
      group.effect === null &&
      before.high !== null &&
      group.high !== null &&
      group.first - before.last <= KIN_GAP &&
      isJoinedByAnd(notes, before, group) &&
      turnsIn(notes, 'possessives', andBefore(notes, before, group), group.last).length > 0;
    if (!isKin) joined.push(group);
    else
      joined[joined.length - 1] = {
        ...before,
        last: group.last,
        low: before.low + group.low,
        high: before.high! + group.high!,
        who: whoOfBoth(before, group),
        isBare: false,
      };
  }
  return joined;
}

/** "le chauffeur d’un camion et son apprenti": the conjunction stands before the second, and no verb between. */
const isJoinedByAnd = (notes: Annotations, a: PeopleGroup, b: PeopleGroup): boolean =>
  hasCue(notes, Math.max(a.last, b.first - 3), b.first, 'and') &&
  !notes.document.tokens
    .slice(a.last, b.first)
    .some((t) => t.text === ',' || notes.words.auxiliaries.has(t.text.toLowerCase()));

/** The conjunction between two groups: "lost his life and four others" has no word of whose the four are. */
function andBefore(notes: Annotations, a: PeopleGroup, b: PeopleGroup): number {
  let at = b.first;
  while (at > a.last && !isCue(notes, at, 'and')) at--;
  return at;
}

const whoOfBoth = (a: PeopleGroup, b: PeopleGroup): HarmedParty =>
  a.who === b.who || b.who === 'unknown' ? a.who : a.who === 'unknown' ? b.who : 'mixed';

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
  const sided = groups.map((group) => withSide(notes, group));
  return inRanks(notes, sentence, sided, toponyms);
}

function countedGroup(
  notes: Annotations,
  sentence: Sentence,
  number: NumberMention,
  toponyms: readonly Toponym[],
): PeopleGroup | null {
  if (number.role !== null || number.kind !== 'cardinal' || number.low < 1 || isGraded(notes, number))
    return null;
  if (isOfThings(notes, sentence, number)) return null;
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

/** "des soldats", "jihadists": a plural without a number stands for two or more; a definite singular for one. */
function bareGroup(
  notes: Annotations,
  sentence: Sentence,
  noun: LexiconMatch<HarmedParty>,
): PeopleGroup | null {
  if (isCue(notes, noun.first, 'others') || namesThing(notes, noun.first)) return null;
  // "véhicules militaires": an adjective of things.
  if (inRange(notes.targets, noun.first - 3, noun.first).some((t) => t.last === noun.first)) return null;
  if (!isPluralNoun(notes, noun))
    return isDefiniteAt(notes, noun.first) || isNameNext(notes, noun.last)
      ? { ...bare(noun), low: 1, high: 1 }
      : null;
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

/** "aid worker Eva Gretzmacher", "l’infirmière Marie": a name behind the noun. */
const isNameNext = (notes: Annotations, at: number): boolean => {
  const next = notes.document.tokens[at];
  return next?.kind === 'word' && next.capital && next.text !== next.text.toUpperCase();
};

/** "le maire", "the village head", "his driver": one person, known. */
const isDefiniteAt = (notes: Annotations, at: number): boolean =>
  turnsIn(notes, 'possessives', at - 1, at).length > 0 ||
  // "his Nigerien driver"
  (notes.document.tokens[at - 1]?.kind === 'word' &&
    turnsIn(notes, 'possessives', at - 2, at - 1).length > 0) ||
  // "du maire": preposition and article in one.
  (isCue(notes, at - 1, 'article') && isCue(notes, at - 1, 'of')) ||
  [at - 1, at - 2].some(
    (i) => isCue(notes, i, 'article') && !isCue(notes, i, 'indefinite') && !isCue(notes, i, 'of'),
  );

/** "des morts", "de lourdes pertes humaines": losses that nobody counts. */
function lossGroup(
  notes: Annotations,
  sentence: Sentence,
  loss: LexiconMatch<readonly HarmWord[]>,
): PeopleGroup | null {
  const counted = loss.value.find((w) => w.role === 'counted');
  if (
    !counted ||
    (counted.effect !== 'killed' && counted.effect !== 'injured') ||
    !isPluralAt(notes, loss.first)
  )
    return null;
  const isPhrase = loss.last - loss.first > 1 && counted.effect === 'killed';
  let before = loss.first - 1;
  // "de très nombreux morts"
  if (isCue(notes, before - 1, 'adverb') && isCue(notes, before - 2, 'of')) before -= 2;
  // "le bilan des blessés" counts them; it does not say that there are any.
  if (notes.harmAt.get(before - 1)?.value.some((w) => w.role === 'total')) return null;
  // A word that both names and describes the dead ("morts", "tués"): bodies may be anybody's, of any day.
  const isNamed =
    loss.value.some((w) => w.role !== 'counted') &&
    isCue(notes, before, 'of') &&
    (isCue(notes, before, 'indefinite') ||
      isCue(notes, before - 1, 'and') ||
      isCue(notes, before - 1, 'speechVerb') ||
      before < loss.first - 1);
  if (!isPhrase && !isNamed) return null;
  if (hasCue(notes, Math.max(sentence.first, loss.first - 3), loss.first, 'none')) return null;
  return {
    low: 2,
    high: null,
    isPart: false,
    first: loss.first,
    last: loss.last,
    who: 'unknown',
    effect: counted.effect,
    nationality: null,
    isBare: false,
    isOther: false,
    isImplied: false,
  };
}

/** "deux soldats tués et deux autres enlevés": the others are of the same party. */
function othersFollow(
  notes: Annotations,
  groups: readonly PeopleGroup[],
  before: HarmedParty | null,
): PeopleGroup[] {
  let who = before;
  return groups.map((group, i) => {
    if (group.who === 'unknown' && isOfThem(notes, group))
      return { ...group, who: groups[i - 1]?.who ?? 'unknown' };
    const isOpen = group.who === 'unknown' && (group.isOther || group.isImplied || group.effect !== null);
    if (isOpen) {
      // "un député en compte 17": the one before is who counts them.
      const isRecount = group.effectBy === 'told' && groups[i - 1]?.high === 1;
      // "neutralised 12 bandits and rescued 25 hostages": fighters hold hostages and are none.
      const isHeld = group.effect === 'abducted' && who === 'armed_group';
      return { ...group, who: isRecount ? 'unknown' : isHeld ? 'civilians' : (who ?? 'unknown') };
    }
    // After soldiers and guides, "the others" may be either; "200 fighters stormed the town, killing 34": those who act are not hit.
    if (
      !group.isBare &&
      !actsOnOthers(
        notes,
        group,
        groups.slice(i + 1).find((g) => !g.isBare),
      )
    )
      who = who === null || who === group.who ? group.who : 'unknown';
    return group;
  });
}

/** "ambushed bandits, killing eleven of them": of those named last. */
const isOfThem = (notes: Annotations, { first, last }: PeopleGroup): boolean =>
  turnsIn(notes, 'ofThem', first, last + 3).some((t) => t.last === last || t.first === last);

/** Whether the group does something in the active voice before the next figure, which no verb of harm puts beside it. */
function actsOnOthers(notes: Annotations, group: PeopleGroup, next: PeopleGroup | undefined): boolean {
  if (next === undefined || !next.isImplied) return false;
  // Not the verb that governs the figure itself.
  const deed = inRange(notes.triggers, group.last, next.first).find((m) => m.last + 1 < next.first);
  const word = deed?.value.find(({ form }) => form !== 'noun');
  return (
    deed !== undefined &&
    word !== undefined &&
    verbGroup(notes, deed.first, word.form).voice === 'active' &&
    !inRange(notes.people, group.last, deed.first).length
  );
}
