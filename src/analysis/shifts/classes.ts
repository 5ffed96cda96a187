/** Which kinds of target an incident is of. */
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { TargetClass } from '../../core/analysis/shifts.ts';
import type { TargetCategory } from '../../core/findings.ts';

const CLASS_OF: Readonly<Record<TargetCategory, TargetClass | null>> = {
  industrial_site: 'industry',
  mining_site: 'industry',
  fuel_convoy: 'fuel',
  school: 'schools',
  government_building: 'officials',
  military_base: 'forces',
  security_post: 'forces',
  border_post: 'forces',
  checkpoint: 'forces',
  military_convoy: 'forces',
  peacekeepers: 'forces',
  health_facility: 'health_and_aid',
  aid_worker: 'health_and_aid',
  civilian_vehicle: 'civilians',
  market: 'civilians',
  place_of_worship: 'civilians',
  village: 'civilians',
  residence: 'civilians',
  livestock_or_crops: 'civilians',
  road_or_bridge: 'infrastructure',
  energy_or_telecom: 'infrastructure',
  airport: 'infrastructure',
  other: null,
};

/**
 * The kinds, each once. "Foreigners" are people harmed of another country than that of the place; a neighbour's citizen
 * is one. Empty: no target is known.
 */
export function classesOf({ targets, nationalities, where }: AnalysedIncident): ReadonlySet<TargetClass> {
  const classes = new Set<TargetClass>();
  for (const target of targets) {
    const own = CLASS_OF[target];
    if (own !== null) classes.add(own);
  }
  const home = where?.country ?? null;
  if (home !== null && nationalities.some((country) => country !== home)) classes.add('foreigners');
  return classes;
}
