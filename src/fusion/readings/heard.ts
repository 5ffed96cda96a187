import type { ClaimField, DecidedClaim, IncidentDetail, ReadClaim } from '../../core/records.ts';
import { outletOf } from '../relays.ts';
import { plainWords } from '../words.ts';
import { isNameless } from './speakers.ts';

/** What a ledger is read from: an incident's claims, and in which lineage each of its mentions is. */
export type Ledger = Pick<IncidentDetail, 'claims'> & {
  readonly mentions: readonly {
    readonly report: { readonly digest: string };
    readonly incident: string;
    readonly lineage: number;
  }[];
};

/** A claim that was read, with what readings weigh it by. */
export interface Heard<T = unknown> {
  readonly claim: ReadClaim;
  readonly value: T;
  readonly lineage: number;
  /** Who stands behind it; see `speakerKey`. */
  readonly speaker: string;
  /** Place in the ledger, which is in the order of telling. */
  readonly told: number;
}

/**
 * Who stands behind a claim: the speaker by name, else the outlet, else the report's lineage. "A resident" of two
 * lineages is two people.
 */
export function speakerKey(saidBy: string | null, relayedBy: string | null, lineage: number): string {
  const name = saidBy ?? relayedBy;
  if (name === null) return `lineage ${lineage}`;
  const key = outletOf(name) ?? plainWords(name).join(' ');
  return isNameless(name) ? `${key}, lineage ${lineage}` : key;
}

/** The claims of one field: what was read, by arrival of the reports, and what people decided, latest last. */
export interface FieldClaims<T = unknown> {
  readonly heard: readonly Heard<T>[];
  readonly decided: readonly DecidedClaim[];
}

/** A ledger by field. */
export class Fields {
  readonly #heard = new Map<ClaimField, Heard[]>();
  readonly #decided = new Map<ClaimField, DecidedClaim[]>();

  constructor({ claims, mentions }: Ledger) {
    const places = new Map(
      mentions.map(({ report, incident, lineage }, arrival) => [
        mentionKey(report.digest, incident),
        { lineage, arrival },
      ]),
    );
    const arrived: { heard: Heard; arrival: number }[] = [];
    for (const [told, claim] of claims.entries()) {
      if (claim.decision !== null) push(this.#decided, claim.field, claim);
      else {
        const at = places.get(mentionKey(claim.report, claim.mention)) ?? { lineage: 0, arrival: 0 };
        const speaker = speakerKey(claim.saidBy, claim.relayedBy, at.lineage);
        arrived.push({
          heard: { claim, value: claim.value, lineage: at.lineage, speaker, told },
          arrival: at.arrival,
        });
      }
    }
    arrived.sort((a, b) => a.arrival - b.arrival || a.heard.told - b.heard.told);
    for (const { heard } of arrived) push(this.#heard, heard.claim.field, heard);
    for (const own of this.#decided.values()) own.sort(byDecision);
  }

  /** The caller knows what values its field holds: see `ClaimField`. */
  of<T>(field: ClaimField): FieldClaims<T> {
    return {
      heard: (this.#heard.get(field) ?? []) as readonly Heard<T>[],
      decided: this.#decided.get(field) ?? [],
    };
  }
}

const mentionKey = (report: string, incident: string): string => `${report}\u0000${incident}`;

function push<T>(map: Map<ClaimField, T[]>, field: ClaimField, value: T): void {
  const own = map.get(field);
  if (own === undefined) map.set(field, [value]);
  else own.push(value);
}

// Two decisions of one instant: the order in which they were given, which a stable sort keeps.
function byDecision(a: DecidedClaim, b: DecidedClaim): number {
  return a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0;
}
