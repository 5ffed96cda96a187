/** A ledger of claims as read by a named rule: every claim is used, or set aside for a reason. */
import type { HarmedParty, HarmEffect } from './findings.ts';
import type { ClaimField } from './records.ts';

export const READING_RULES = ['vigie', 'lowest', 'highest', 'latest-official', 'acled', 'ucdp'] as const;
export type ReadingRule = (typeof READING_RULES)[number];

/** A claim that a reading leaves out. */
export interface SetAside {
  /** Id of the claim. */
  readonly claim: string;
  /** A code with words in both languages: `ASIDE_LABELS` of the fusion layer. */
  readonly because: string;
  /** Who or what it gives way to, in no language ("A. Traoré"); '' where the code says it all. */
  readonly detail: string;
}

/** Which claims a value rests on, and which were left out of it. */
export interface Basis {
  /** Ids of claims; empty where the value is the codebook's own (ACLED writes 0 where nobody counts the dead). */
  readonly used: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** A toll as a rule reads it: figures that somebody gave, never a mean. People, ≥ 0. */
export interface TollReading extends Basis {
  readonly effect: HarmEffect;
  readonly who: HarmedParty;
  /** Null where the rule finds no figure that it takes. */
  readonly low: number | null;
  /** The one figure that the rule settles on; null where it settles on none. */
  readonly best: number | null;
  /** Null where a figure is open above ("at least 12") or where there is none (`low` null). */
  readonly high: number | null;
}

export interface FieldReading extends Basis {
  readonly field: Exclude<ClaimField, 'harm'>;
  /** As the incident's summary has it; a list for fields of several values. Null: not known. */
  readonly value: unknown;
}

export interface LedgerReading {
  readonly rule: ReadingRule;
  readonly tolls: readonly TollReading[];
  readonly fields: readonly FieldReading[];
}
