import { addDays } from '../../core/calendar.ts';
import type { RoadEvidence, RoadNetwork, RoadStatus, SegmentStatus } from '../../core/roads.ts';
import { confidenceIn } from './confidence.ts';
import { DECISION, effectRule } from './effects.ts';
import { byWeight, compare } from './order.ts';

/** Evidence by segment id; segments of which nothing was ever heard are left out. */
export type EvidenceBySegment = ReadonlyMap<string, readonly RoadEvidence[]>;

/**
 * Status of every segment of a network on a day.
 * @param day ISO day
 * @param knownOn ISO day: only what was told by its end counts. As a rule the day itself, so that no status rests on
 *   what came later; a later day gives the same day in hindsight
 */
export function statusesOn(
  network: RoadNetwork,
  evidence: EvidenceBySegment,
  day: string,
  knownOn: string = day,
): ReadonlyMap<string, SegmentStatus> {
  return new Map(
    network.segments.map(({ id }) => [id, statusOf(id, evidence.get(id) ?? [], day, knownOn)] as const),
  );
}

/**
 * Status of one segment on a day; the order of the evidence does not matter. docs/methods/corridors.md has the rule in words:
 * a person's decision stands; else a closure stands until a word of reopening or its expiry; else the latest word stands, the
 * more cautious of one day; where nothing is in force, unknown.
 */
export function statusOf(
  segment: string,
  evidence: readonly RoadEvidence[],
  day: string,
  knownOn: string = day,
): SegmentStatus {
  const heard = evidence.filter((e) => isKnown(e, knownOn));
  const past = heard.filter((e) => e.from <= day);
  const lastEvidence = past.reduce<string | null>(
    (last, e) => (last === null || e.from > last ? e.from : last),
    null,
  );
  const live = inForce(past, day);
  const deciding = decidingOf(live);
  const unknown = { segment, status: 'unknown', since: null, lastEvidence, expires: null, by: null } as const;
  if (!deciding) return { ...unknown, confidence: null, disputed: false, evidence: live.toSorted(byWeight) };

  const { status } = deciding;
  const isFor = (e: RoadEvidence): boolean => e.stance === 'asserts' && e.status === status;
  const against = live.filter((e) => speaksAgainst(e, deciding)).toSorted(byWeight);
  const supporting = live.filter((e) => e !== deciding && isFor(e)).toSorted(byWeight);
  const others = live.filter((e) => e !== deciding && !isFor(e) && !against.includes(e)).toSorted(byWeight);
  const shown = [deciding, ...against, ...supporting, ...others];
  if (status === 'unknown')
    return { ...unknown, confidence: null, disputed: against.length > 0, evidence: shown };
  return {
    segment,
    status,
    since: sinceWhen(heard, status, day),
    lastEvidence,
    expires: expiryOf([deciding, ...(deciding.kind === 'decision' ? [] : supporting)]),
    by: deciding.saidBy,
    confidence: confidenceIn(deciding, supporting, against, day),
    disputed: against.length > 0,
    evidence: shown,
  };
}

/** Whether it was told by the end of a day, and not taken back by then. */
function isKnown({ knownAt, withdrawnOn }: RoadEvidence, knownOn: string): boolean {
  return knownAt.slice(0, 10) <= knownOn && (withdrawnOn === null || withdrawnOn > knownOn);
}

/** What still speaks on a day: begun, neither expired nor ended by a word of reopening. */
function inForce(evidence: readonly RoadEvidence[], day: string): RoadEvidence[] {
  const begun = evidence.filter((e) => e.from <= day);
  const endings = begun.filter(isEnding);
  return begun.filter(
    (e) => (e.expires === null || e.expires >= day) && !endings.some((ending) => isEndedBy(e, ending)),
  );
}

const isEnding = (e: RoadEvidence): boolean =>
  e.stance === 'asserts' && e.certainty !== 'hedged' && effectRule(e.rule)?.ends !== undefined;

/**
 * Whether a word of reopening ends what was heard before it. It ends what holds for the same town, or for the road where the
 * road itself is open; of the same day only what its own report recalls, since the more cautious word of a day stands.
 */
function isEndedBy(e: RoadEvidence, ending: RoadEvidence): boolean {
  if (e === ending || e.kind === 'decision' || e.status === 'open') return false;
  const { ends } = effectRule(ending.rule) ?? {};
  if (ends === undefined || (ends !== 'all' && !ends.includes(e.rule))) return false;
  const isBefore = e.from < ending.from || (e.from === ending.from && isOfOneReport(e, ending));
  return isBefore && holdsFor(ending, e);
}

function holdsFor(ending: RoadEvidence, e: RoadEvidence): boolean {
  if (ending.town !== null) return e.town === ending.town;
  return ending.tie !== 'area' || (e.tie === 'area' && e.town === null);
}

const isOfOneReport = (a: RoadEvidence, b: RoadEvidence): boolean =>
  a.spans.some((x) => b.spans.some((y) => x.report === y.report));

function decidingOf(live: readonly RoadEvidence[]): RoadEvidence | null {
  const decision = live.filter((e) => e.rule === DECISION).toSorted(byDecision)[0];
  if (decision) return decision;
  const asserted = live.filter((e) => e.stance === 'asserts').toSorted(byWeight);
  return asserted.find((e) => e.status === 'closed') ?? asserted[0] ?? null;
}

/** The decision taken last, whatever day it is for. */
const byDecision = (a: RoadEvidence, b: RoadEvidence): number =>
  compare(b.knownAt, a.knownAt) || byWeight(a, b);

/** A denial of this status, or a word no older that says otherwise. */
function speaksAgainst(e: RoadEvidence, deciding: RoadEvidence): boolean {
  if (e === deciding) return false;
  if (e.stance === 'denies') return e.status === deciding.status;
  return e.kind !== 'decision' && e.status !== deciding.status && e.from >= deciding.from;
}

/** First day of the unbroken time in which it has stood so, as is known now. */
function sinceWhen(heard: readonly RoadEvidence[], status: RoadStatus, day: string): string {
  const turns = turnsOf(heard).filter((turn) => turn <= day);
  let since = day;
  for (const turn of turns.toReversed()) {
    since = turn;
    if (decidingOf(inForce(heard, addDays(turn, -1)))?.status !== status) break;
  }
  return since;
}

/** Days on which a status may change by what is known: something begins, or has expired the day before; in order. */
export function turnsOf(evidence: readonly RoadEvidence[]): string[] {
  const days = evidence.flatMap((e) => (e.expires === null ? [e.from] : [e.from, addDays(e.expires, 1)]));
  return [...new Set(days)].sort(compare);
}

/** The last day of those that say the same; null where one of them holds till further word. */
function expiryOf(same: readonly RoadEvidence[]): string | null {
  return same.reduce<string | null>(
    (last, { expires }) => (last === null || expires === null ? null : expires > last ? expires : last),
    '',
  );
}
