/** Figures that a report gives up for newer ones: "passé de 5 à 12", "12, contre 5 auparavant", "up from an earlier toll of five". */
import type { HarmedParty } from '../../core/findings.ts';
import type { NumberMention } from '../../language/numbers.ts';
import type { Sentence } from '../../language/sentences.ts';
import { fold } from '../../language/tokens.ts';
import { hasCue, inRange, isCue, startingAt, type Annotations } from '../annotation/annotate.ts';
import { hasFigure, isOfEarlierCount } from './earlier.ts';
import { isFollowedByNoun, isOutdated } from './figures.ts';
import type { Toll } from './toll.ts';
import { endsTurn, turnsIn } from '../annotation/turns.ts';

/** The figure whose place another takes, and the tokens that give it. */
export interface EarlierFigure {
  readonly first: number;
  readonly last: number;
  readonly low: number;
  readonly high: number | null;
}

/** Between the newer figure and the word that sets the older against it: "12 on Thursday in Gao, from five". */
const LINK_REACH = 14;
/** Behind the older figure, a word that says it is older: "5 annoncés auparavant". */
const AFTER_REACH = 5;
/** Behind the older figure, a word that opens who gave it. */
const SPEAKER_REACH = 3;
/** Before the newer figure, a word that says it is new. */
const NEWS_REACH = 14;
/** Before the older figure, a verb of change: "est ainsi passé de 5". */
const CHANGE_REACH = 4;

/** A figure that may be the older of two. */
interface Older {
  readonly number: NumberMention;
  /** The toll that it gives with its own noun: "contre 5 morts". */
  readonly own: Toll | null;
  /** Where the list of older figures begins that it stands in: "contre 5 morts et 8 blessés". */
  readonly opens: number;
  readonly end: number;
}

/** The tolls of a sentence; newer ones with the figure whose place they take, older ones marked as such. */
export function withEarlier(notes: Annotations, sentence: Sentence, tolls: readonly Toll[]): readonly Toll[] {
  // "depuis janvier, le bilan est passé de 500 à 700 morts": a sum over many incidents.
  if (tolls.length === 0 || hasCue(notes, sentence.first, sentence.last, 'cumulative')) return tolls;
  const replaced = new Map<Toll, EarlierFigure>();
  const given = new Map<Toll, Older>();
  for (const number of inRange(notes.numbers, sentence.first, sentence.last)) {
    if (number.role !== null || number.kind !== 'cardinal' || number.article) continue;
    if (isOfAnother(notes, sentence, number)) continue;
    const own = tolls.find((t) => t.first <= number.first && number.last <= t.last) ?? null;
    if (isListed(notes, number) && (own === null || own.by === 'total')) continue;
    const joined = [...given.values()].find((o) => o.end === number.first - 1 && isCue(notes, o.end, 'and'));
    const older = { number, own, opens: joined?.opens ?? number.first, end: own?.last ?? number.last };
    const isEarlier = isOfEarlierCount(notes, sentence, number);
    const newer = tolls
      .filter((t) => t !== own && !t.isBare && !replaced.has(t) && !given.has(t))
      .filter((t) => isOfSamePeople(notes, t, older))
      .filter((t) =>
        isEarlier
          ? own !== null || isAlone(notes, number)
          : isChange(notes, sentence, t, older) || isSetAgainst(notes, sentence, t, older, tolls),
      )
      .toSorted((a, b) => Math.abs(a.first - number.first) - Math.abs(b.first - number.first))[0];
    const { first, last, low, high } = own ?? number;
    if (newer) replaced.set(newer, { first, last, low, high });
    if (own && (newer || isEarlier)) given.set(own, older);
  }
  if (replaced.size === 0 && given.size === 0) return tolls;
  return tolls.map((toll) => ({
    ...toll,
    replaces: replaced.get(toll) ?? null,
    isEarlier: given.has(toll),
  }));
}

/** Whether two parties can be the same people; what is not told may be either. */
export const areKin = (a: HarmedParty, b: HarmedParty): boolean =>
  a === b || [a, b].some((who) => who === 'unknown' || who === 'mixed');

function isOfSamePeople(notes: Annotations, toll: Toll, { number, own }: Older): boolean {
  if (toll.low === number.low && toll.high === number.high) return false;
  if (own) return own.effect === toll.effect && areKin(own.who, toll.who);
  const counted = notes.peopleAt.get(number.last);
  return counted ? areKin(counted.value, toll.who) : isAlone(notes, number);
}

/** "5 en juin", "five in last month’s attack", "le plus lourd bilan était de 5": another incident, not an earlier count. */
function isOfAnother(notes: Annotations, sentence: Sentence, number: NumberMention): boolean {
  const end = Math.min(sentence.last, number.last + AFTER_REACH);
  if (inRange(notes.dates, number.last, end).some((d) => d.precision > 1)) return true;
  return (
    turnsIn(notes, 'records', Math.max(sentence.first, number.first - LINK_REACH), number.first).length > 0
  );
}

/** No noun behind it says what it counts: "contre 5", "from five, officials said", "cinq annoncés auparavant". */
const isAlone = (notes: Annotations, number: NumberMention): boolean =>
  !startingAt(notes.triggers, number.last) &&
  (!isFollowedByNoun(notes, number) ||
    isCue(notes, number.last, 'speechVerb') ||
    turnsIn(notes, 'earlier', number.last, number.last + 2).length > 0);

/** "contre 5 et 8 auparavant": which of two figures is of whom is not told. */
const isListed = (notes: Annotations, { last }: NumberMention): boolean =>
  isCue(notes, last, 'and') && startingAt(notes.numbers, last + 1) !== undefined;

/** "passé de 5 à 12", "risen from five dead to 12": the two stand side by side behind a verb of change. */
function isChange(notes: Annotations, sentence: Sentence, toll: Toll, { number, own }: Older): boolean {
  const end = own?.last ?? notes.peopleAt.get(number.last)?.last ?? number.last;
  const isNext = toll.first === end + 1 && (isCue(notes, end, 'against') || isCue(notes, end, 'purpose'));
  if (!isNext) return false;
  const opens = isCue(notes, number.first - 1, 'of') || endsTurn(notes, 'comparisons', number.first);
  return opens && hasChange(notes, Math.max(sentence.first, number.first - CHANGE_REACH), number.first);
}

/** "12, up from five", "12 au lieu de 5"; "12, contre 5 auparavant", "a new toll of 12, from five". */
function isSetAgainst(
  notes: Annotations,
  sentence: Sentence,
  toll: Toll,
  { number, own, opens, end }: Older,
  tolls: readonly Toll[],
): boolean {
  if (opens < toll.last || isOutdated(notes, number)) return false;
  const told = toll.predicate.last <= opens ? Math.max(toll.last, toll.predicate.last) : toll.last;
  if (opens - told > LINK_REACH) return false;
  // "12 morts et 20 blessés, contre 5 morts auparavant": what else is counted in between is of others.
  const others = own ? tolls.filter((t) => t.effect !== own.effect) : [];
  if (hasFigure(notes, told, opens, others)) return false;
  const from = Math.max(told, opens - LINK_REACH);
  if (endsTurn(notes, 'corrections', opens, from)) return true;
  if (!endsTurn(notes, 'comparisons', opens, from)) return false;
  const isOld = turnsIn(notes, 'earlier', end, Math.min(sentence.last, end + AFTER_REACH)).length > 0;
  if (isOld) return true;
  // "désormais 12, contre 30 selon le groupe": another speaker's figure, of the same day as likely as not.
  const isSomebodys =
    hasCue(notes, end, end + SPEAKER_REACH, 'by') ||
    hasCue(notes, end, end + SPEAKER_REACH, 'speechPreposition');
  return (
    !isSomebodys && isNews(notes, Math.max(sentence.first, toll.first - NEWS_REACH), toll.first, number.first)
  );
}

const isNews = (notes: Annotations, first: number, toll: number, last: number): boolean =>
  turnsIn(notes, 'renewed', first, last).length > 0 || hasChange(notes, first, toll);

/** "rose", "passé", "revu": what numbers take for a change rather than a range. */
function hasChange(notes: Annotations, first: number, last: number): boolean {
  const changes = changesOf(notes.words.pack.numbers.revisions);
  return notes.document.tokens.slice(first, last).some((t) => changes.has(t.fold));
}

// A pack's words never change, so they are folded once.
const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

function changesOf(words: readonly string[]): ReadonlySet<string> {
  const known = folded.get(words) ?? new Set(words.map(fold));
  folded.set(words, known);
  return known;
}
