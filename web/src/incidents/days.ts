import type { IncidentSummary } from '../../../src/core/records.ts';

/** Incidents that begin on one day; `day` is null where no date is said. */
export interface Day {
  readonly day: string | null;
  readonly incidents: readonly IncidentSummary[];
}

/** Neighbours of one day gathered, in the order given. */
export function byDay(incidents: readonly IncidentSummary[]): readonly Day[] {
  const days: { day: string | null; incidents: IncidentSummary[] }[] = [];
  for (const incident of incidents) {
    const day = incident.when?.start ?? null;
    const last = days.at(-1);
    if (last !== undefined && last.day === day) last.incidents.push(incident);
    else days.push({ day, incidents: [incident] });
  }
  return days;
}
