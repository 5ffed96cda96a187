/** Incidents with a known target, by area, as actions. */
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import { TARGET_CLASSES, type TargetClass } from '../../core/analysis/shifts.ts';
import type { SurgeArea } from '../../core/analysis/surges.ts';
import { countedDay, uniqueById } from '../surges/index.ts';
import { classesOf } from './classes.ts';
import type { Action } from './composition.ts';

/** An incident with its day and kinds. */
export interface Targeted {
  readonly incident: AnalysedIncident;
  readonly day: string;
  readonly classes: ReadonlySet<TargetClass>;
}

export interface AreaTargets {
  readonly id: string;
  readonly area: SurgeArea;
  readonly rows: readonly Targeted[];
}

/** By country and first-level area, within two ISO days; what has a day and a country but no known target is counted. */
export function targetedByArea(
  incidents: readonly AnalysedIncident[],
  from: string,
  to: string,
): {
  readonly areas: readonly AreaTargets[];
  readonly untargeted: { readonly count: number; readonly of: number };
} {
  const areas = new Map<string, { id: string; area: SurgeArea; rows: Targeted[] }>();
  const untargeted = { count: 0, of: 0 };
  for (const incident of uniqueById(incidents)) {
    const day = countedDay(incident);
    const country = incident.where?.country ?? null;
    if (day === null || country === null || day < from || day > to) continue;
    untargeted.of += 1;
    const classes = classesOf(incident);
    if (classes.size === 0) untargeted.count += 1;
    else put(areas, { country, admin1: incident.where?.admin1 ?? null }, { incident, day, classes });
  }
  return { areas: [...areas.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), untargeted };
}

function put(
  areas: Map<string, { id: string; area: SurgeArea; rows: Targeted[] }>,
  { country, admin1 }: SurgeArea,
  row: Targeted,
): void {
  const own = admin1 === null ? [null] : [null, admin1];
  for (const name of own) {
    const id = `${country}/${name ?? '*'}`;
    const area = areas.get(id) ?? { id, area: { country, admin1: name }, rows: [] };
    areas.set(id, area);
    area.rows.push(row);
  }
}

/** Rows of one operation are one action; so are those of one place on one day. An action is of the day of its first row. */
export function actionsOf(
  rows: readonly Targeted[],
  kinds: readonly TargetClass[],
): readonly (Action & { readonly day: string })[] {
  const actions = new Map<string, { counts: Int32Array; incidents: number; day: string }>();
  for (const { incident, day, classes } of rows) {
    const key = incident.operations[0] ?? `${incident.where?.placeId ?? incident.id} ${day}`;
    const action = actions.get(key) ?? { counts: new Int32Array(kinds.length), incidents: 0, day };
    actions.set(key, action);
    action.incidents += 1;
    if (day < action.day) action.day = day;
    kinds.forEach((kind, k) => {
      if (classes.has(kind)) action.counts[k] = (action.counts[k] ?? 0) + 1;
    });
  }
  return [...actions.values()];
}

/** Kinds that occur at all, in their own order. */
export const kindsIn = (rows: readonly Targeted[]): readonly TargetClass[] =>
  TARGET_CLASSES.filter((kind) => rows.some(({ classes }) => classes.has(kind)));
