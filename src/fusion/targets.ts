import { type Incident, TARGET_CATEGORIES, type TargetCategory } from '../core/findings.ts';
import { finding, type Finding } from './reasons.ts';
import { remembered } from './words.ts';

// Categories that two reports give to one target.
const CLOSE: readonly (readonly TargetCategory[])[] = [
  ['military_base', 'security_post', 'border_post', 'checkpoint', 'airport'],
  ['village', 'residence', 'market', 'livestock_or_crops', 'place_of_worship', 'school', 'health_facility'],
  ['mining_site', 'industrial_site', 'energy_or_telecom'],
  ['military_convoy', 'fuel_convoy', 'civilian_vehicle', 'road_or_bridge'],
  ['military_convoy', 'military_base', 'peacekeepers'],
  ['government_building', 'security_post', 'military_base'],
];

// A base or a village says little, a mosque or a bridge much.
const COMMON: ReadonlySet<TargetCategory> = new Set<TargetCategory>([
  'military_base',
  'village',
  'security_post',
  'other',
  'residence',
]);

const SORTED = [...TARGET_CATEGORIES].sort();
/** One bit a category, in alphabetical order. */
const BITS: ReadonlyMap<TargetCategory, number> = new Map(SORTED.map((category, i) => [category, 1 << i]));
const ALL = (1 << SORTED.length) - 1;

function maskOf(categories: Iterable<TargetCategory>): number {
  let mask = 0;
  for (const category of categories) mask |= BITS.get(category) ?? 0;
  return mask;
}

const COMMON_MASK = maskOf(COMMON);
const CLOSE_MASKS = CLOSE.map(maskOf);
const OTHER_MASK = maskOf(['other']);

/** What was hit, as sets of bits. */
export interface TargetTraits {
  readonly mask: number;
  /** Categories that another report may give to the same targets. */
  readonly close: number;
}

/** Null where the report does not say what was hit. */
export function targetTraits(incident: Incident): TargetTraits | null {
  const mask = maskOf(incident.targets.map((target) => target.category));
  return mask === 0 ? null : traitsByMask(String(mask), mask);
}

const traitsByMask = remembered((_key, mask: number): TargetTraits => {
  if ((mask & OTHER_MASK) !== 0) return { mask, close: ALL };
  const close = CLOSE_MASKS.filter((group) => (group & mask) !== 0).reduce((all, group) => all | group, 0);
  return { mask, close: close | OTHER_MASK };
});

/** The most that shared targets can add. */
export const MOST_FOR_TARGETS = 1.2;
const TELLING = finding('target_same', MOST_FOR_TARGETS);
const USUAL = finding('target_same', 0.6);
const NEAR = finding('target_other', -0.3);
const OTHER = finding('target_other', -1.3);

/** Weighs what was hit; null where either report does not say. */
export function weighTargets(a: TargetTraits | null, b: TargetTraits | null): Finding | null {
  if (a === null || b === null) return null;
  const shared = a.mask & b.mask;
  if (shared !== 0) return (shared & ~COMMON_MASK) !== 0 ? TELLING : USUAL;
  return (a.close & b.mask) !== 0 ? NEAR : OTHER;
}

const namesOf = (mask: number): string => SORTED.filter((_, i) => (mask & (1 << i)) !== 0).join(', ');

/** The targets that two reports share, or those of both where they share none. */
export function showTargets(a: TargetTraits | null, b: TargetTraits | null): string {
  const [ma, mb] = [a?.mask ?? 0, b?.mask ?? 0];
  return (ma & mb) !== 0 ? namesOf(ma & mb) : `${namesOf(ma)} · ${namesOf(mb)}`;
}
