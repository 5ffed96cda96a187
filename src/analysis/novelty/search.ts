/** Looking through the record for earlier ones of a kind. */
import type { NoveltyQuestion, Unclear, UnclearWhy } from '../../core/analysis/novelty.ts';
import { UNCLEAR_WHY } from '../../core/analysis/novelty.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import { sidesOf, type Comparable, type Shares } from './questions.ts';
import type { Survey, Surveyed } from './survey.ts';

/** No more incidents than these are named for one reason; all are counted. */
export const MOST_UNCLEAR_NAMED = 20;

export interface SearchResult {
  /** Dated before and of the kind, earliest first. */
  readonly earlier: readonly Surveyed[];
  readonly together: readonly string[];
  readonly unclear: readonly Unclear[];
  /** Incidents dated before this one. */
  readonly before: number;
  /** Of these, where both sides can be said: elsewhere, how many of them so, and here. */
  readonly elsewhere: number;
  readonly soElsewhere: number;
  readonly here: number;
}

/** When another incident was, seen from one that is dated. */
type Order = 'before' | 'after' | 'same_day' | 'overlapping' | 'undated';

export function orderOf(days: Days, of: Days | null): Order {
  if (of === null) return 'undated';
  if (of.end < days.start) return 'before';
  if (of.start > days.end) return 'after';
  const areDays = days.start === days.end && of.start === of.end;
  return areDays ? 'same_day' : 'overlapping';
}

type Days = NonNullable<AnalysedIncident['days']>;

/** @throws Error where the incident is undated */
export function search(survey: Survey, asked: Surveyed, question: NoveltyQuestion): SearchResult {
  const days = asked.incident.days;
  if (days === null) throw new Error(`Incident ${asked.incident.id} has no day.`);
  const { what, among } = sidesOf(question, asked.incident.where?.at ?? null);
  const earlier: Surveyed[] = [];
  const together: string[] = [];
  const unclear = new Map<UnclearWhy, string[]>();
  const counts = { before: 0, elsewhere: 0, soElsewhere: 0, here: 0 };
  for (const other of survey.all) {
    const order = orderOf(days, other.incident.days);
    if (order === 'after' || other === asked) continue;
    const isSo = what(other.traits);
    const isHere = among(other.traits);
    if (order === 'before') count(counts, isSo, isHere);
    if (isSo === false || isHere === false) continue;
    const why = whyUnclear(order, isSo, isHere, other, question);
    if (why !== null) unclear.set(why, [...(unclear.get(why) ?? []), other.incident.id]);
    else if (order === 'before') earlier.push(other);
    else together.push(other.incident.id);
  }
  return { earlier, together, unclear: inOrder(unclear), ...counts };
}

function count(
  counts: { before: number; elsewhere: number; soElsewhere: number; here: number },
  isSo: Shares,
  isHere: Shares,
): void {
  counts.before += 1;
  if (isSo === null || isHere === null) return;
  if (isHere) counts.here += 1;
  else {
    counts.elsewhere += 1;
    if (isSo) counts.soElsewhere += 1;
  }
}

/** Null: it is of the kind, and when it was is clear. */
function whyUnclear(
  order: Order,
  isSo: Shares,
  isHere: Shares,
  { incident, traits }: Surveyed,
  question: NoveltyQuestion,
): UnclearWhy | null {
  if (isSo === null || isHere === null) return whatIsUnsaid(isHere, traits, question);
  if (order === 'undated' || order === 'overlapping') return order;
  return incident.certainty === 'hedged' ? 'hedged' : null;
}

/** Of a group and an area the group is the first side, of means and a group the second. */
function whatIsUnsaid(
  isHere: Shares,
  { actorIds }: Comparable,
  { actor, area }: NoveltyQuestion,
): UnclearWhy {
  if (area !== null && isHere === null) return 'unplaced';
  const isOfActor = actor !== null && (area !== null || isHere === null);
  if (!isOfActor) return 'unsaid';
  return actorIds.length === 0 ? 'unattributed' : 'wider_group';
}

const inOrder = (unclear: ReadonlyMap<UnclearWhy, readonly string[]>): readonly Unclear[] =>
  UNCLEAR_WHY.flatMap((why) => {
    const incidents = unclear.get(why);
    return incidents === undefined
      ? []
      : [{ why, n: incidents.length, incidents: incidents.slice(0, MOST_UNCLEAR_NAMED) }];
  });
