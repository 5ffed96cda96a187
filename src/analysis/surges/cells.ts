/** Daily counts by area and kind of incident. */
import { addDays, dayNumber, daysBetween } from '../../core/calendar.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { SurgeArea, SurgeKind } from '../../core/analysis/surges.ts';

/** One series of counts. */
export interface CountCell {
  readonly id: string;
  readonly area: SurgeArea;
  readonly of: SurgeKind;
  /** Incidents on each day of the span, first day first. */
  readonly counts: Int32Array;
  /** Ids with the index of their day, in the order of days. */
  readonly incidents: readonly { readonly id: string; readonly day: number }[];
  /** Of these, placed on their day by guess: the middle of an interval of days. */
  readonly imprecise: number;
}

export interface CountedCells {
  readonly cells: readonly CountCell[];
  readonly leftOut: { readonly undated: number; readonly unplaced: number };
}

/** An interval of more days than these has no day of its own. */
const LONGEST_INTERVAL_DAYS = 7;

/**
 * The day an incident is counted on: its own; the first of a night; the middle of an interval within a week.
 * Null: undated, or of a longer interval.
 */
export function countedDay({ days }: AnalysedIncident): string | null {
  if (days === null) return null;
  const length = daysBetween(days.start, days.end);
  if (!(length >= 0 && length < LONGEST_INTERVAL_DAYS)) return null;
  return length <= 1 ? days.start : addDays(days.start, Math.floor(length / 2));
}

/**
 * Counts of every cell that has an incident between two ISO days, both included; each id once.
 * Country and first-level area × all, event type, actor that is known by an id.
 */
export function countCells(incidents: readonly AnalysedIncident[], from: string, to: string): CountedCells {
  const cells = new Map<string, Gathered>();
  const leftOut = { undated: 0, unplaced: 0 };
  const length = Math.max(0, daysBetween(from, to) + 1);
  for (const incident of uniqueById(incidents)) {
    const day = countedDay(incident);
    if (day === null) leftOut.undated += 1;
    else if ((incident.where?.country ?? null) === null) leftOut.unplaced += 1;
    else put(cells, incident, dayNumber(day) - dayNumber(from), length);
  }
  const sorted = [...cells.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { cells: sorted.map(finished), leftOut };
}

interface Gathered extends Omit<CountCell, 'incidents' | 'imprecise'> {
  readonly incidents: { id: string; day: number }[];
  imprecise: number;
}

function put(cells: Map<string, Gathered>, incident: AnalysedIncident, day: number, length: number): void {
  if (day < 0 || day >= length) return;
  for (const area of areasOf(incident))
    for (const of of kindsOf(incident)) {
      const id = cellId(area, of);
      const cell = cells.get(id) ?? {
        id,
        area,
        of,
        counts: new Int32Array(length),
        incidents: [],
        imprecise: 0,
      };
      cells.set(id, cell);
      cell.counts[day] = (cell.counts[day] ?? 0) + 1;
      cell.incidents.push({ id: incident.id, day });
      if (incident.timePrecision !== 1) cell.imprecise += 1;
    }
}

const finished = (cell: Gathered): CountCell => ({
  ...cell,
  incidents: cell.incidents.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1)),
});

function areasOf({ where }: AnalysedIncident): readonly SurgeArea[] {
  const country = where?.country ?? null;
  if (country === null) return [];
  const whole = { country, admin1: null };
  const admin1 = where?.admin1 ?? null;
  return admin1 === null ? [whole] : [whole, { country, admin1 }];
}

function kindsOf({ eventType, perpetrators }: AnalysedIncident): readonly SurgeKind[] {
  const actors = new Map<string, SurgeKind>();
  for (const { actorId, name } of perpetrators)
    if (actorId !== null) actors.set(actorId, { by: 'actor', actorId, name });
  return [{ by: 'all' }, { by: 'event_type', eventType }, ...actors.values()];
}

/** "ML/Kayes/Battles": the same for the same cell, whatever else was asked. */
export function cellId({ country, admin1 }: SurgeArea, of: SurgeKind): string {
  const kind = of.by === 'all' ? 'all' : of.by === 'event_type' ? of.eventType : of.actorId;
  return [country, admin1 ?? '*', kind].join('/');
}

/** One row an id: the first. */
export function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(item.id)) seen.set(item.id, item);
  return [...seen.values()];
}
