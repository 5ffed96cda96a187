/**
 * What bears on the status of a road, as data: reviewed by analysts on one page (`effectsPage`), run by tests.
 * The first rule that fits decides what a thing told does; the more exact one stands first.
 */
import { INCIDENT_EFFECTS } from './effects-incidents.ts';
import { MEASURE_EFFECTS } from './effects-measures.ts';
import type { EffectRule } from './rule.ts';

export const EFFECT_RULES = {
  ...INCIDENT_EFFECTS,
  ...MEASURE_EFFECTS,
} as const satisfies Readonly<Record<string, EffectRule>>;

export type EffectId = keyof typeof EFFECT_RULES;

/** Rule of a piece of evidence that is a person's word. */
export const DECISION = 'decision';

/** By id; undefined for a person's word, and for a rule of another version. */
export const effectRule = (id: string): EffectRule | undefined =>
  Object.hasOwn(EFFECT_RULES, id) ? EFFECT_RULES[id as EffectId] : undefined;
