import type { EventKind } from '../../language/vocabulary.ts';

/**
 * Kinds that are one incident when place and day agree: houses burnt in an assault are a detail of it.
 * An abduction inside an attack is a second incident (annotation rule 1).
 */
export type Family =
  | 'assault'
  | 'air'
  | 'ied'
  | 'abduction'
  | 'release'
  | 'arrest'
  | 'protest'
  | 'lynching'
  | 'sexual'
  | 'transfer'
  | 'agreement'
  | 'weapons'
  | 'basing'
  | 'coup'
  | 'change';

export const familyOf: Readonly<Record<EventKind, Family>> = {
  attack: 'assault',
  clash: 'assault',
  gunfire: 'assault',
  killing: 'assault',
  capture: 'assault',
  retake: 'assault',
  arson: 'assault',
  looting: 'assault',
  demolition: 'assault',
  impact: 'assault',
  explosion: 'assault',
  suicide: 'assault',
  shelling: 'assault',
  grenade: 'assault',
  airstrike: 'air',
  // Gas comes by plane or by shell: what is told of either is told of it.
  chemical: 'air',
  ied: 'ied',
  abduction: 'abduction',
  release: 'release',
  arrest: 'arrest',
  protest: 'protest',
  crackdown: 'protest',
  riot: 'protest',
  lynching: 'lynching',
  sexual: 'sexual',
  withdrawal: 'transfer',
  agreement: 'agreement',
  weapons: 'weapons',
  basing: 'basing',
  coup: 'coup',
  change: 'change',
};

/** Families of deeds against somebody, of which a report's action consists. */
export const VIOLENT: ReadonlySet<Family> = new Set(['assault', 'air', 'ied', 'abduction']);

/** Families that "the attack", "les faits" can refer back to. */
export const violentFamilies: ReadonlySet<Family> = new Set([
  'assault',
  'air',
  'ied',
  'abduction',
  'lynching',
  'sexual',
]);
