/** Incidents and reports in the order of days. */
import type { AnalysedIncident, AnalysedRecord, AnalysedReport } from '../../core/analysis/record.ts';
import type { LonLat } from '../../core/geo.ts';

/** An incident that has a day. */
export type DatedIncident = AnalysedIncident & { readonly days: NonNullable<AnalysedIncident['days']> };

/** A report with the places that it speaks of. */
export interface Sighting {
  readonly report: string;
  readonly source: string | null;
  /** ISO day of publication, else of recording. */
  readonly day: string;
  readonly spots: readonly { readonly name: string; readonly at: LonLat | null }[];
}

export const dayOf = ({ publishedAt, recordedOn }: AnalysedReport): string =>
  (publishedAt ?? recordedOn).slice(0, 10);

/** Dated incidents that were told by a day, each once, by first day. */
export function incidentsBy(record: AnalysedRecord, day: string): readonly DatedIncident[] {
  const toldOn = new Map(record.reports.map((r) => [r.digest, dayOf(r)]));
  const byId = new Map<string, DatedIncident>();
  for (const incident of record.incidents) {
    const { days } = incident;
    const first = incident.told.map(({ report }) => toldOn.get(report) ?? '').toSorted()[0] ?? '';
    if (days !== null && first <= day && !byId.has(incident.id)) byId.set(incident.id, { ...incident, days });
  }
  return [...byId.values()].toSorted((a, b) => order(a.days.start, b.days.start) || order(a.id, b.id));
}

export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reports that speak of some place, by day. */
export function sightingsOf(record: AnalysedRecord): readonly Sighting[] {
  const spots = new Map<string, { name: string; at: LonLat | null }[]>();
  const add = (report: string, name: string, at: LonLat | null): void => {
    const known = spots.get(report);
    if (known) known.push({ name, at });
    else spots.set(report, [{ name, at }]);
  };
  for (const { where, told } of record.incidents)
    if (where !== null) for (const { report } of told) add(report, where.name, where.at);
  for (const { places, report } of record.statements)
    for (const { name, lat, lon } of places)
      add(report, name, lat === null || lon === null ? null : [lon, lat]);
  return record.reports
    .flatMap((r) => {
      const own = spots.get(r.digest);
      return own ? [{ report: r.digest, source: r.source, day: dayOf(r), spots: own }] : [];
    })
    .toSorted((a, b) => order(a.day, b.day));
}

/** The part of a list by day that lies between two ISO days, both included. */
export function between<T>(
  items: readonly T[],
  day: (item: T) => string,
  from: string,
  to: string,
): readonly T[] {
  const first = firstFrom(items, (item) => day(item) >= from);
  return items.slice(
    first,
    firstFrom(items, (item) => day(item) > to),
  );
}

function firstFrom<T>(items: readonly T[], isBehind: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
