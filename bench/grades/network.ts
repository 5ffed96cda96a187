/** A made-up network of outlets that tell of incidents, some from their own reporters, some by copying a wire. */
import type { When } from '../../src/core/findings.ts';
import type { IncidentDetail, ReadClaim } from '../../src/core/records.ts';
import type { Ledger } from '../../src/fusion/readings/heard.ts';

/** An outlet: how often its reporters are right, how often it copies, and whom. */
export interface Outlet {
  readonly name: string;
  readonly rightness: number;
  readonly copying: number;
  readonly wire: number;
}

/** One incident as it was told, with the day it happened on. */
export interface Told {
  readonly ledger: Ledger;
  readonly truth: string;
}

/** Days that a reporter who is wrong picks from, beside the true one. */
export const WRONG_DAYS = 5;
/** Copies that fusion does not see as copies: rewritten, translated, or without credit. */
const UNSEEN_COPIES = 0.15;

const day = (n: number): string => `2025-07-${String(n).padStart(2, '0')}`;

/** Outlets, the first `wires` of them agencies that the others copy. */
export function outlets(count: number, wires: number, random: () => number): readonly Outlet[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `outlet ${i}`,
    // Agencies are no surer than others: what makes them weigh is that they are copied.
    rightness: 0.35 + 0.6 * random(),
    copying: i < wires ? 0 : 0.3 + 0.6 * random(),
    wire: Math.floor(random() * wires),
  }));
}

/** One incident told by `tellers` of the outlets; most of those who copy a wire are seen to. */
export function tellOf(id: number, all: readonly Outlet[], tellers: number, random: () => number): Told {
  const truth = 10 + Math.floor(random() * 10);
  const answer = (outlet: Outlet): number =>
    random() < outlet.rightness ? truth : truth + 1 + Math.floor(random() * WRONG_DAYS);
  const wires = new Map<number, { readonly value: number; readonly lineage: number }>();
  const ledger: { claims: ReadClaim[]; mentions: IncidentDetail['mentions'][number][] } = {
    claims: [],
    mentions: [],
  };
  const chosen = all
    .map((outlet) => ({ outlet, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, tellers)
    .map(({ outlet }) => outlet);
  for (const [i, outlet] of chosen.entries()) {
    const agency = all[outlet.wire];
    const isCopy = agency !== undefined && random() < outlet.copying;
    let told = { value: answer(outlet), lineage: i };
    if (isCopy) {
      const story = wires.get(outlet.wire) ?? { value: answer(agency), lineage: i };
      wires.set(outlet.wire, story);
      told = { value: story.value, lineage: random() < UNSEEN_COPIES ? i : story.lineage };
    }
    ledger.claims.push(claimOf(`${id}`, `${i}`, outlet.name, day(told.value)));
    ledger.mentions.push(mentionOf(`${i}`, told.lineage));
  }
  return { ledger, truth: day(truth) };
}

function claimOf(id: string, report: string, source: string, start: string): ReadClaim {
  const when: When = { start, end: start, time: null, partOfDay: null, timePrecision: 1, evidence: [] };
  return {
    id: `${id}-${report}`,
    field: 'when',
    value: when,
    saidBy: null,
    relayedBy: source,
    report,
    mention: 'i1',
    spans: [],
    reportedOn: null,
    recordedAt: '',
    stance: 'asserts',
    certainty: 'stated',
    grade: null,
    decision: null,
  };
}

function mentionOf(report: string, lineage: number): IncidentDetail['mentions'][number] {
  const summary = {
    digest: report,
    id: report,
    title: null,
    source: null,
    url: null,
    lang: 'fr',
    publishedAt: null,
    recordedAt: '',
    sensitivity: 'CLEAR',
    incidents: 1,
    statements: 0,
  } as const;
  return { report: summary, incident: 'i1', lineage, evidence: [], reasons: [] };
}
