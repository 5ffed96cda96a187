import { addDays } from '../../core/calendar.ts';
import type { DecisionRecord } from '../../core/decisions.ts';
import type { RoadEvidence, RoadNetwork } from '../../core/roads.ts';
import type { EvidenceBySegment } from './combine.ts';
import { DECISION, EFFECT_RULES, type EffectId } from './effects.ts';
import { heardIn, type Heard } from './heard.ts';
import type { RoadRecord } from './inputs.ts';
import { effectOf } from './match.ts';
import { compare } from './order.ts';
import type { EffectRule } from './rule.ts';
import { tieFinder, type Tie } from './ties.ts';

/**
 * All that bears on each segment of a network, by segment id; segments of which nothing is told are left out.
 * Computed once for a record; `statusesOn` then gives any day.
 */
export function evidenceOf(network: RoadNetwork, record: RoadRecord): EvidenceBySegment {
  const found = new Map<string, RoadEvidence[]>();
  const add = (segment: string, evidence: RoadEvidence): void => {
    const known = found.get(segment);
    if (known) known.push(evidence);
    else found.set(segment, [evidence]);
  };
  const tiesOf = tieFinder(network, record.corridors ?? []);
  for (const heard of heardIn(record)) {
    const rule = effectOf(heard);
    if (rule === null) continue;
    for (const tie of tiesOf(heard, EFFECT_RULES[rule])) add(tie.segment, evidenceFrom(heard, rule, tie));
  }
  const segments = new Set(network.segments.map(({ id }) => id));
  for (const [segment, evidence] of fromDecisions(record.decisions ?? []))
    if (segments.has(segment)) add(segment, evidence);
  return found;
}

function evidenceFrom(heard: Heard, id: EffectId, { tie, town }: Tie): RoadEvidence {
  const rule: EffectRule = EFFECT_RULES[id];
  const { kind, start, end, knownAt, saidBy, certainty, lineages, spans } = heard;
  return {
    kind,
    id: heard.id,
    rule: id,
    status: rule.status,
    stance: certainty === 'denied' ? 'denies' : (rule.stance ?? 'asserts'),
    from: start,
    expires: addDays(end, rule.days),
    knownAt,
    withdrawnOn: null,
    saidBy,
    certainty,
    tie,
    town,
    lineages,
    spans,
  };
}

/** What people decided of segments. One that was taken back stands until the day on which it was. */
function* fromDecisions(decisions: readonly DecisionRecord[]): Iterable<[string, RoadEvidence]> {
  const undone = new Map<string, string>();
  const byTime = decisions.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
  for (const { at, body } of byTime) if (body.kind === 'undo') undone.set(body.decision, at.slice(0, 10));
  for (const { id, by, at, body, undoneBy } of byTime) {
    if (body.kind !== 'road') continue;
    // Taken back by a decision that is not among these: as if never made.
    if (undoneBy !== null && !undone.has(id)) continue;
    yield [
      body.segment,
      {
        kind: 'decision',
        id,
        rule: DECISION,
        status: body.status,
        stance: 'asserts',
        from: body.from,
        expires: body.until,
        knownAt: at,
        withdrawnOn: undoneBy === null ? null : (undone.get(id) ?? null),
        saidBy: by,
        certainty: 'stated',
        tie: 'road',
        town: null,
        lineages: 1,
        spans: [],
      },
    ];
  }
}
