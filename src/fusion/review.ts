/**
 * What a person should look at, ordered by how much it would change: the chance that the present answer is wrong, as far
 * as the weights tell, times what would change with it. Method: docs/methods/ledger.md.
 */
import { digest } from '../core/digest.ts';
import type { DecisionStrain, MentionAnchor, ReviewItem } from '../core/decisions.ts';
import type { ClaimField, FusionReason, IncidentDetail, IncidentSummary } from '../core/records.ts';

type Change = ReviewItem['change'];

/** A doubt below this is not worth a person's time. */
const LEAST_DOUBT = 0.1;
/** Chance that the shown value of a field is wrong where claims contradict each other: they cannot both hold. */
const DISPUTED = 0.5;

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * Doubt times weight: any item half a point, an incident more or fewer one, people in tolls half their binary
 * logarithm, so that the first dozen counts as much as the next ten dozen.
 * @param doubt 0..1
 */
export function impactOf(doubt: number, { incidents, people }: Change): number {
  return doubt * (0.5 + incidents + Math.log2(1 + people) / 2);
}

const itemId = (...parts: readonly string[]): string => `rev-${digest(parts.join(' ')).slice(0, 12)}`;

const fewestKilled = (incident: IncidentSummary): number =>
  Math.max(0, ...incident.tolls.filter(({ effect }) => effect === 'killed').map(({ low }) => low));

/** Two incidents that may be one: one incident fewer, and the smaller toll no longer counted twice. */
export function mayBeOne(
  pair: readonly [MentionAnchor, MentionAnchor],
  weight: number,
  reasons: readonly FusionReason[],
  incidents: readonly [IncidentSummary, IncidentSummary],
): ReviewItem {
  const [a, b] = incidents;
  const doubt = chance(weight);
  const change = { incidents: 1, people: Math.min(fewestKilled(a), fewestKilled(b)) };
  const ids = [a.id, b.id].sort();
  return {
    id: itemId('may_be_one', ...ids),
    kind: 'may_be_one',
    impact: impactOf(doubt, change),
    doubt,
    change,
    incidents: ids,
    pair,
    reasons,
    decision: null,
  };
}

/** A decision that the evidence goes against. */
export function strained(
  decision: string,
  strain: DecisionStrain,
  incidents: readonly string[],
  people: number,
): ReviewItem {
  const doubt = chance(Math.abs(strain.weight));
  const change = { incidents: 1, people };
  return {
    id: itemId('strain', decision),
    kind: 'strain',
    impact: impactOf(doubt, change),
    doubt,
    change,
    incidents,
    pair: null,
    reasons: [],
    decision,
  };
}

/** Kinds of items that a dispute over one field makes. */
const FIELDS: readonly (readonly [ClaimField, ReviewItem['kind']])[] = [
  ['harm', 'toll'],
  ['where', 'place'],
  ['when', 'date'],
  ['responsibility', 'responsibility'],
];

/**
 * What one incident asks: which mention may not belong to it, which fields its claims contradict each other on.
 * @param anchorOf anchor of one of its mentions
 */
export function reviewOf(
  detail: IncidentDetail,
  anchorOf: (ref: { readonly report: string; readonly incident: string }) => MentionAnchor,
): readonly ReviewItem[] {
  return [...mayBeTwo(detail, anchorOf), ...disputes(detail)];
}

function mayBeTwo(
  detail: IncidentDetail,
  anchorOf: (ref: { readonly report: string; readonly incident: string }) => MentionAnchor,
): readonly ReviewItem[] {
  const joined = detail.mentions.filter(
    ({ reasons }) => reasons.length > 0 && reasons.every(({ code }) => code !== 'judged_same'),
  );
  const weighed = joined.map((mention) => ({
    mention,
    weight: mention.reasons.reduce((sum, { weight }) => sum + weight, 0),
  }));
  const weakest = weighed.toSorted((a, b) => a.weight - b.weight)[0];
  if (weakest === undefined || detail.mentions.length < 2) return [];
  const doubt = chance(-weakest.weight);
  if (doubt < LEAST_DOUBT) return [];
  const change = { incidents: 1, people: 0 };
  const { report, incident, reasons } = weakest.mention;
  const other = detail.mentions.find((mention) => mention !== weakest.mention) ?? weakest.mention;
  return [
    {
      id: itemId('may_be_two', detail.id),
      kind: 'may_be_two',
      impact: impactOf(doubt, change),
      doubt,
      change,
      incidents: [detail.id],
      pair: [
        anchorOf({ report: report.digest, incident }),
        anchorOf({ report: other.report.digest, incident: other.incident }),
      ],
      reasons,
      decision: null,
    },
  ];
}

function disputes(detail: IncidentDetail): readonly ReviewItem[] {
  return FIELDS.filter(([field]) => detail.disputed.includes(field)).map(([field, kind]) => {
    const change = { incidents: 0, people: field === 'harm' ? spreadOfKilled(detail) : 0 };
    return {
      id: itemId(kind, detail.id),
      kind,
      impact: impactOf(DISPUTED, change),
      doubt: DISPUTED,
      change,
      incidents: [detail.id],
      pair: null,
      reasons: [],
      decision: null,
    };
  });
}

/** How many people the widest toll of dead is open by; an open end counts as nothing known. */
function spreadOfKilled({ tolls }: IncidentSummary): number {
  const killed = tolls.filter(({ effect }) => effect === 'killed');
  return Math.max(0, ...killed.map(({ low, high }) => (high ?? low) - low));
}
