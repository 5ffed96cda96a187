import { hasCue, inRange, isCue, type Annotations } from '../annotation/annotate.ts';
import type { Nearness } from '../annotation/distance.ts';
import type { PeopleGroup } from './people.ts';
import type { Predicate } from './predicates.ts';
import { endsTurn, opensTurn, turnsIn } from '../annotation/turns.ts';

/** What it costs to join people to a predicate (see Nearness); null where the predicate cannot take the group from where it stands. */
export function costOf(
  notes: Annotations,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
  predicate: Predicate,
  nearness: Nearness,
): number | null {
  const { match, side, word } = predicate;
  if (word.of !== undefined && (word.of !== group.who || !isCountedItself(notes, group))) return null;
  if (word.of !== undefined && takesThing(notes, match.last, group.first)) return null;
  // "nine were shot and four of them died": of the four alone.
  if (
    isLeftOf(group, match) &&
    groups.some((g) => g !== group && isLeftOf(g, match) && match.first - g.last < 3 && isSome(notes, g))
  )
    return null;
  if (predicate.isOfCounted && group.isBare && group.high !== 1) return null;
  // "Le bilan des blessés": a word that names the people does not say again what befell them.
  if (group.isBare && group.first < match.last && match.first < group.last) return null;
  // "les corps de ses ressortissants": whose they are, known before.
  if (
    group.isBare &&
    group.high !== 1 &&
    word.role === 'noun' &&
    opensTurn(notes, 'bodies', match.first, match.first)
  )
    return null;
  const isLeft = group.last <= match.first;
  if (!isLeft && group.first < match.last) return group.first >= match.first ? 0 : null;
  if (side === 'left' && !isLeft)
    return group.isOther || isAlong(notes, match.last, group) || isListed(notes, match.last, group, groups)
      ? 6 + nearness.between(match, group)
      : null;
  if (side === 'right' && isLeft) return null;
  // "Nous avons tout perdu, raconte une mère": a phrase takes what stands right behind it.
  if (word.role === 'phrase' && !isLeft && hasMarkBetween(notes, match.last, group.first)) return null;
  if (word.effect === 'abducted' && !isLeft && takesThing(notes, match.last, group.first)) return null;
  const between = isLeft ? [group.last, match.first] : [match.last, group.first];
  // A figure in between takes the predicate first, unless both stand in one list.
  const blocked = groups.some(
    (g) =>
      g !== group &&
      !g.isBare &&
      !g.isPart &&
      g.first >= between[0]! &&
      g.last <= between[1]! &&
      !joined(notes, group, g),
  );
  return nearness.between(group, match) + (blocked ? 10 : 0) + (group.isBare ? 1 : 0);
}

const isLeftOf = (group: PeopleGroup, { first }: { readonly first: number }): boolean => group.last <= first;

/** "four of them" */
const isSome = (notes: Annotations, { first, last }: PeopleGroup): boolean =>
  endsTurn(notes, 'ofThem', last, first);

function hasMarkBetween(notes: Annotations, from: number, to: number): boolean {
  const marks = notes.document.tokens.slice(from, to).map((t) => t.text);
  // Two commas hold an aside; a quotation that ends, ends for good.
  return marks.some((m) => '»”;:'.includes(m)) || marks.filter((m) => m === ',').length % 2 === 1;
}

/** "deux bases terroristes": the noun right behind its figure, and no adjective of a thing that is counted. */
function isCountedItself(notes: Annotations, group: PeopleGroup): boolean {
  // "deux cadres jihadistes": the first of two nouns for people.
  const noun = inRange(notes.people, group.first, group.last)[0];
  const number = inRange(notes.numbers, group.first, group.last)[0];
  if (!noun || !number) return group.isBare;
  const between = Array.from({ length: Math.max(0, noun.first - number.last) }, (_, i) => number.last + i);
  return between.every(
    (at) => isCue(notes, at, 'of') || notes.document.tokens[at]!.kind === 'mark' || isCue(notes, at, 'hedge'),
  );
}

/** "took the village after a fight that left three wounded": what is taken is no people. */
function takesThing(notes: Annotations, from: number, to: number): boolean {
  if (to - from > 2 && (hasCue(notes, from, to, 'relative') || hasCue(notes, from, to, 'subordinator')))
    return true;
  const thing = inRange(notes.targets, from, to).find((t) => t.last <= to);
  return thing !== undefined && !hasCue(notes, thing.last, to, 'and');
}

/** "deux soldats … et un élément": nothing but a conjunction or comma between the two figures' phrases. */
function joined(notes: Annotations, a: PeopleGroup, b: PeopleGroup): boolean {
  const [from, to] = a.last <= b.first ? [a.last, b.first] : [b.last, a.first];
  if (to - from > 8) return false;
  for (let i = from; i < to; i++)
    if (
      notes.words.auxiliaries.has(notes.document.tokens[i]!.text.toLowerCase()) ||
      isCue(notes, i, 'subordinator')
    )
      return false;
  for (let i = from; i < to; i++)
    if (isCue(notes, i, 'and') || notes.document.tokens[i]!.text === ',') return true;
  return false;
}

/** "… ont été tués à A, cinq autres à B": a further figure behind the verb of the first. */
function isListed(
  notes: Annotations,
  from: number,
  group: PeopleGroup,
  groups: readonly PeopleGroup[],
): boolean {
  if (group.isBare || hasOwnVerb(notes, group)) return false;
  const before = groups.some((g) => !g.isBare && g.last <= from);
  return before && group.first - from < 12 && hasConjunction(notes, from, group.first);
}

/** "was abducted along with his two aides": whom the same befell, named right behind the verb. */
const isAlong = (notes: Annotations, from: number, group: PeopleGroup): boolean =>
  turnsIn(notes, 'alongWith', from, group.first).some(
    (t) => group.first - t.last <= 2 && areDates(notes, from, t.first),
  );

function areDates(notes: Annotations, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!notes.dateAt.has(at)) return false;
  return true;
}

/** "…, deux femmes ont été violées": an auxiliary behind the figure opens another telling. */
const hasOwnVerb = (notes: Annotations, group: PeopleGroup): boolean =>
  notes.words.auxiliaries.has(notes.document.tokens[group.last]?.text.toLowerCase() ?? '');

function hasConjunction(notes: Annotations, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 2); i < to; i++)
    if (isCue(notes, i, 'and') || notes.document.tokens[i]!.text === ',') return true;
  return false;
}

/** How far back the figure of those taken is looked for, in tokens. */
const TAKEN_REACH = 400;

/** "Les otages ont été relâchés": those whose taking was told before, as many as then. */
export function takenBefore(
  notes: Annotations,
  group: PeopleGroup,
): Partial<Pick<PeopleGroup, 'low' | 'high' | 'isBare'>> {
  const isDefinite = isCue(notes, group.first - 1, 'article') && !isCue(notes, group.first - 1, 'indefinite');
  if (!isDefinite) return {};
  const figures = inRange(notes.numbers, group.first - TAKEN_REACH, group.first).filter(
    (n) => n.role === null && n.kind === 'cardinal' && n.low >= 1 && countsTaken(notes, n),
  );
  const sentence = notes.document.sentenceOf[figures.at(-1)?.first ?? 0];
  // "sept otages : deux salariés et cinq agents": the whole, not its last part.
  const figure = figures
    .filter((n) => notes.document.sentenceOf[n.first] === sentence)
    .sort((a, b) => b.low - a.low)[0];
  return figure ? { low: figure.low, high: figure.high, isBare: false } : {};
}

function countsTaken(notes: Annotations, n: { readonly first: number; readonly last: number }): boolean {
  const sentence = notes.document.sentenceOf[n.first];
  const isPeople =
    inRange(notes.people, n.last, n.last + 4).length > 0 ||
    (notes.harmAt.get(n.last)?.value.some((w) => w.role === 'counted') ?? false);
  return (
    isPeople &&
    inRange(notes.harm, n.first - 10, n.last + 18).some(
      (m) => notes.document.sentenceOf[m.first] === sentence && m.value.some((w) => w.effect === 'abducted'),
    )
  );
}
