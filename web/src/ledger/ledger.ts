import type { Claim, ClaimField } from '../../../src/core/records.ts';
import { CLAIM_FIELDS } from '../record/types.ts';

/** Claims that give the same value. */
export interface LedgerValue {
  readonly key: string;
  readonly value: unknown;
  readonly claims: readonly Claim[];
}

/** One field with its distinct values, the most widely told first. */
export interface LedgerGroup {
  readonly field: ClaimField;
  readonly isDisputed: boolean;
  readonly values: readonly LedgerValue[];
}

/** Claims by field and by distinct value; evidence, who says it and when do not make a value distinct. */
export function ledgerOf(claims: readonly Claim[], disputed: readonly ClaimField[]): readonly LedgerGroup[] {
  return CLAIM_FIELDS.flatMap((field) => {
    const own = claims.filter((claim) => claim.field === field);
    return own.length === 0 ? [] : [{ field, isDisputed: disputed.includes(field), values: valuesOf(own) }];
  });
}

function valuesOf(claims: readonly Claim[]): readonly LedgerValue[] {
  const byKey = Map.groupBy(claims, (claim) => valueKey(claim.value));
  return [...byKey]
    .map(([key, own]) => ({ key, value: own[0]?.value, claims: own }))
    .sort((a, b) => effectRank(a.value) - effectRank(b.value) || b.claims.length - a.claims.length);
}

// Keeps the figures of one toll together: killed before injured before the rest.
const EFFECTS = ['killed', 'injured', 'missing', 'abducted', 'detained', 'released', 'displaced'];

/** Place of a toll's effect in reading order; the last for what is none. */
export function effectRank(value: unknown): number {
  const effect = isObject(value) ? value['effect'] : undefined;
  const at = typeof effect === 'string' ? EFFECTS.indexOf(effect) : -1;
  return at === -1 ? EFFECTS.length : at;
}

const ASIDE = new Set(['evidence', 'source', 'certainty', 'probability', 'alternatives']);

/** Equal for values that say the same, whatever they rest on. */
export function valueKey(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (ASIDE.has(key)) return undefined;
    return isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner;
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
