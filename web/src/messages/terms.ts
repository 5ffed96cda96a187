import type {
  ActorType,
  Assessment,
  Certainty,
  Contradiction,
  DamageEffect,
  EventType,
  HarmedParty,
  HarmEffect,
  Means,
  Outcome,
  PartOfDay,
  ResponsibilityStatus,
  SignalKind,
  StatementAct,
  SubEventType,
  TargetCategory,
} from '../../../src/core/findings.ts';
import type { ClaimField, Stance } from '../../../src/core/records.ts';

/** A noun with its singular and plural. */
export type Noun = readonly [one: string, many: string];

/** What the codebook's terms are called in one language. Every catalogue names every term. */
export interface Terms {
  readonly eventType: Readonly<Record<EventType, string>>;
  readonly subEventType: Readonly<Record<SubEventType, string>>;
  readonly actorType: Readonly<Record<ActorType, string>>;
  readonly target: Readonly<Record<TargetCategory, string>>;
  /** Past participle as a noun: "killed". A toll is only ever reported, and says so. */
  readonly harm: Readonly<Record<HarmEffect, Noun>>;
  readonly harmed: Readonly<Record<HarmedParty, string>>;
  readonly damage: Readonly<Record<DamageEffect, string>>;
  readonly means: Readonly<Record<Means, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly partOfDay: Readonly<Record<PartOfDay, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly responsibility: Readonly<Record<ResponsibilityStatus, string>>;
  readonly act: Readonly<Record<StatementAct, string>>;
  readonly signal: Readonly<Record<SignalKind, string>>;
  readonly assessment: Readonly<Record<Assessment['kind'], string>>;
  readonly contradiction: Readonly<Record<Contradiction['kind'], string>>;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly field: Readonly<Record<ClaimField, string>>;
}
