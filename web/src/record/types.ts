import type { ClaimField } from '../../../src/core/records.ts';
import type { EventType } from '../../../src/core/findings.ts';

/** ACLED's event types in the order of the legend. */
export const EVENT_TYPE_NAMES = [
  'Battles',
  'Explosions/Remote violence',
  'Violence against civilians',
  'Protests',
  'Riots',
  'Strategic developments',
] as const satisfies readonly EventType[];

/** The ledger's fields in reading order: what and when before how much and who answers for it. */
export const CLAIM_FIELDS = [
  'eventType',
  'when',
  'where',
  'perpetrator',
  'responsibility',
  'target',
  'harm',
  'damage',
  'means',
  'outcome',
] as const satisfies readonly ClaimField[];

/** A short name of an event type that serves as class and file name. */
export const TYPE_SLUGS = {
  Battles: 'battles',
  'Explosions/Remote violence': 'explosions',
  'Violence against civilians': 'civilians',
  Protests: 'protests',
  Riots: 'riots',
  'Strategic developments': 'strategic',
} as const satisfies Record<EventType, string>;
