/** Which annotated incident a finding stands for. */
import { bestAssignment } from '../../core/assignment.ts';
import type { Pair } from '../../core/assignment.ts';
import { isSameDate, isSamePerpetrator, isSamePlace, isWithin40Km } from './agreement.ts';
import type { Share } from './figures.ts';
import type { GoldIncident } from './gold.ts';
import type { PredictedIncident } from './predicted.ts';

/** Whether event types must be equal for two incidents to match. */
export type TypeRule = 'sameType' | 'anyType';

/** An annotated incident with the finding that stands for it. */
export type Match = readonly [GoldIncident, PredictedIncident];

/** An annotated incident that was not found, or a finding that nobody annotated. */
export interface Miss {
  readonly kind: 'missed' | 'extra';
  readonly report: string;
  readonly place: string | null;
  readonly start: string | null;
  readonly eventType: string | null;
  readonly quote: string | null;
}

/** Pairs annotated incidents with findings, each used once. */
export function matchIncidents(
  gold: readonly GoldIncident[],
  found: readonly PredictedIncident[],
  rule: TypeRule,
): readonly Pair[] {
  return bestAssignment(gold.map((a) => found.map((b) => likeness(a, b, rule))));
}

/** 0 when the two cannot be the same; else place and date weigh most, then type, sub-type and perpetrator. */
function likeness(gold: GoldIncident, found: PredictedIncident, rule: TypeRule): number {
  if (!isSamePlace(gold, found) || !isSameDate(gold, found)) return 0;
  const isSameType = gold.eventType === found.eventType;
  if (rule === 'sameType' && !isSameType) return 0;
  const isSameSubType = gold.subEventType === found.subEventType;
  return 8 + 4 * Number(isSameType) + 2 * Number(isSameSubType) + Number(isSamePerpetrator(gold, found));
}

/** Of the incidents that match, how many agree in each further respect. */
export interface MatchedShares {
  readonly subEventType: Share;
  readonly perpetrator: Share;
  readonly responsibility: Share;
  readonly within40km: Share;
}

/** Counts agreement over one report's matches; an undecidable position counts neither way. */
export function matchedShares(matches: readonly Match[]): MatchedShares {
  const share = (agrees: (a: GoldIncident, b: PredictedIncident) => boolean | null): Share => {
    const verdicts = matches.map(([a, b]) => agrees(a, b)).filter((verdict) => verdict !== null);
    return { hits: verdicts.filter(Boolean).length, of: verdicts.length };
  };
  return {
    subEventType: share((a, b) => a.subEventType === b.subEventType),
    perpetrator: share(isSamePerpetrator),
    responsibility: share((a, b) => a.responsibility.status === b.responsibility?.status),
    within40km: share(isWithin40Km),
  };
}

/** What stayed unpaired on either side, annotated incidents first. */
export function missesOf(
  report: string,
  gold: readonly GoldIncident[],
  found: readonly PredictedIncident[],
  pairs: readonly Pair[],
): readonly Miss[] {
  const [matched, used] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const missed = gold.filter((_, i) => !matched.has(i)).map((incident) => missedOf(report, incident));
  const extra = found.filter((_, j) => !used.has(j)).map((incident) => extraOf(report, incident));
  return [...missed, ...extra];
}

function missedOf(report: string, { place, start, eventType, quote }: GoldIncident): Miss {
  return { kind: 'missed', report, place, start, eventType, quote };
}

function extraOf(report: string, incident: PredictedIncident): Miss {
  return {
    kind: 'extra',
    report,
    place: incident.where?.name ?? null,
    start: incident.when?.start ?? null,
    eventType: incident.eventType ?? null,
    quote: incident.evidence?.[0]?.quote ?? null,
  };
}
