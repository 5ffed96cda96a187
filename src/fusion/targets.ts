import type { Incident, TargetCategory } from '../core/findings.ts';
import { reason, type Reason } from './reasons.ts';

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

function categoriesOf(incident: Incident): readonly TargetCategory[] {
  return [...new Set(incident.targets.map((target) => target.category))].sort();
}

function isClose(a: TargetCategory, b: TargetCategory): boolean {
  return a === 'other' || b === 'other' || CLOSE.some((group) => group.includes(a) && group.includes(b));
}

/** Compares what was hit; null where either report does not say. */
export function compareTargets(a: Incident, b: Incident): Reason | null {
  const [ca, cb] = [categoriesOf(a), categoriesOf(b)];
  if (ca.length === 0 || cb.length === 0) return null;
  const shared = ca.filter((category) => cb.includes(category));
  if (shared.length > 0) {
    const weight = shared.some((category) => !COMMON.has(category)) ? 1.2 : 0.6;
    return reason('target_same', weight, shared.join(', '));
  }
  const detail = `${ca.join(', ')} · ${cb.join(', ')}`;
  const close = ca.some((x) => cb.some((y) => isClose(x, y)));
  return reason('target_other', close ? -0.3 : -1.3, detail);
}
