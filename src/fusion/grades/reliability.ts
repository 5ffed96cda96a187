import type { SuggestedReliability } from '../../core/decisions.ts';
import { canonicalJson } from '../../core/digest.ts';
import type { Reliability } from '../../core/grades.ts';
import type { ClaimField, ReadClaim } from '../../core/records.ts';
import type { Ledger } from '../readings/heard.ts';
import { isSpecific } from './agreement.ts';
import { hear, tally } from './hearing.ts';

/** How one source's claims fared with other lineages. Records of several incidents are added member by member. */
export interface TrackRecord {
  /** As reports name it. */
  readonly source: string;
  readonly confirmed: number;
  readonly contradicted: number;
  /** `confirmed + contradicted`: claims on which others are divided are not judged. */
  readonly judged: number;
}

/** What can turn out right or wrong. */
const JUDGED: ReadonlySet<ClaimField> = new Set(['harm', 'where', 'when', 'eventType', 'perpetrator']);

/** A claim without its words: one source that says a thing in three reports says it once. */
function thingSaid({ field, value, saidBy }: ReadClaim): string {
  const bare = typeof value === 'object' && value !== null ? { ...value, evidence: [] } : value;
  return canonicalJson([field, bare, saidBy]);
}

/**
 * Which claims of each source other lineages of the same incident bore out or contradicted: tolls, place, day, type
 * and perpetrator, where they are specific. Wire copies are one lineage and bear nothing out. A claim is confirmed where more
 * lineages agree than disagree, contradicted where fewer do.
 * @returns one record a source that has any judged claim, by name
 */
export function trackRecordOf({ claims, mentions }: Ledger): readonly TrackRecord[] {
  const lineages = new Map(
    mentions.map(({ report, incident, lineage }) => [`${report.digest} ${incident}`, lineage]),
  );
  const lineageOf = ({ report, mention }: ReadClaim): number => lineages.get(`${report} ${mention}`) ?? -1;
  const records = new Map<string, { confirmed: number; contradicted: number }>();
  const counted = new Set<string>();
  for (const claim of claims) {
    if (claim.decision !== null || claim.relayedBy === null || !JUDGED.has(claim.field)) continue;
    const key = `${claim.relayedBy}\u0000${thingSaid(claim)}`;
    if (counted.has(key) || !isSpecific(claim) || claim.certainty === 'hedged') continue;
    counted.add(key);
    const { confirming, contradicting } = tally(hear(claim, claims, lineageOf));
    if (confirming === contradicting) continue;
    const record = records.get(claim.relayedBy) ?? { confirmed: 0, contradicted: 0 };
    records.set(claim.relayedBy, record);
    if (confirming > contradicting) record.confirmed++;
    else record.contradicted++;
  }
  return [...records]
    .map(([source, record]) => ({ source, ...record, judged: record.confirmed + record.contradicted }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

/**
 * Before anything is known of a source it is taken to be borne out in seven claims of ten, as if four had been judged: a
 * Beta(2.8, 1.2) prior, which pulls a short record towards the middle of the scale.
 */
const PRIOR = { confirmed: 2.8, contradicted: 1.2 };

/** Fewer judged claims than this say nothing of a source. */
export const FEWEST_JUDGED = 5;

/** Grade by the least posterior mean, best first. */
export const RELIABILITY_STEPS: readonly (readonly [least: number, grade: Reliability])[] = [
  [0.9, 'A'],
  [0.75, 'B'],
  [0.6, 'C'],
  [0.4, 'D'],
  [0, 'E'],
];

/** Mean of the Beta posterior of a source's claims being borne out, 0..1; the prior's 0.7 without a record. */
export function meanReliability({
  confirmed,
  contradicted,
}: Pick<TrackRecord, 'confirmed' | 'contradicted'>): number {
  const all = confirmed + contradicted + PRIOR.confirmed + PRIOR.contradicted;
  return (confirmed + PRIOR.confirmed) / all;
}

/**
 * The reliability that a source's record suggests: Beta-binomial mean against documented steps, F until five claims were
 * judged. It looks at the record alone, never at how credible any one claim is.
 * Method and steps: docs/methods/ledger.md.
 */
export function suggestReliability(
  record: Pick<TrackRecord, 'confirmed' | 'contradicted'>,
): SuggestedReliability {
  const { confirmed, contradicted } = record;
  const judged = confirmed + contradicted;
  if (judged < FEWEST_JUDGED) return { grade: 'F', judged, confirmed, contradicted, mean: null };
  const mean = meanReliability(record);
  const grade = RELIABILITY_STEPS.find(([least]) => mean >= least)?.[1] ?? 'E';
  return { grade, judged, confirmed, contradicted, mean };
}
