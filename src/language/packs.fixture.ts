import {
  TARGET_CATEGORIES,
  type DamageEffect,
  type Means,
  type Outcome,
  type TargetCategory,
} from '../core/findings.ts';
import type { EventKind } from './vocabulary.ts';

/** Every member of a union, kept whole by the compiler: a missing one does not compile. */
const all = <T extends string>(members: Readonly<Record<T, true>>): readonly T[] =>
  Object.keys(members) as T[];

/** What a pack must be able to tell of. */
export const EVENT_KINDS = all<EventKind>({
  attack: true,
  clash: true,
  gunfire: true,
  killing: true,
  capture: true,
  retake: true,
  arson: true,
  looting: true,
  demolition: true,
  impact: true,
  explosion: true,
  ied: true,
  suicide: true,
  airstrike: true,
  shelling: true,
  grenade: true,
  chemical: true,
  sexual: true,
  abduction: true,
  release: true,
  arrest: true,
  protest: true,
  crackdown: true,
  riot: true,
  lynching: true,
  withdrawal: true,
  agreement: true,
  weapons: true,
  basing: true,
  coup: true,
  change: true,
});

export const MEANS = all<Means>({
  small_arms: true,
  heavy_weapons: true,
  ied: true,
  mine: true,
  drone: true,
  aircraft: true,
  artillery: true,
  mortar: true,
  rocket: true,
  suicide_vehicle: true,
  suicide_vest: true,
  arson: true,
  edged_weapons: true,
  grenade: true,
  other: true,
});

export const OUTCOMES = all<Outcome>({
  repelled: true,
  seized: true,
  retaken: true,
  withdrawn: true,
  ongoing: true,
});

export const DAMAGE_EFFECTS = all<DamageEffect>({
  burned: true,
  destroyed: true,
  damaged: true,
  looted: true,
  seized: true,
});

export const TARGETS: readonly TargetCategory[] = TARGET_CATEGORIES;
