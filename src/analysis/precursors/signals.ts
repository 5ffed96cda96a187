/** Signals and incidents as the analysis of precursors needs them. */
import type { PrecursorArea, PrecursorKind, Precursors } from '../../core/analysis/precursors.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { dayNumber } from '../../core/calendar.ts';
import type { SubEventType } from '../../core/findings.ts';
import type { SignalRecord } from '../../core/records.ts';

/** A signal with a day and a kind that may come before something. */
export interface DatedSignal {
  readonly record: SignalRecord;
  readonly kind: PrecursorKind;
  /** Day on which it was seen, and on which it was told; null: unknown. */
  readonly seenOn: number;
  readonly toldOn: number | null;
  readonly area: PrecursorArea | null;
}

export interface DatedIncident {
  readonly incident: AnalysedIncident;
  readonly day: number;
  readonly area: PrecursorArea;
}

export interface Prepared {
  readonly signals: readonly DatedSignal[];
  /** Violence known to the day and to a region, by day. */
  readonly incidents: readonly DatedIncident[];
  /** Digest of a report → incidents of `incidents` that it tells of. */
  readonly toldIn: ReadonlyMap<string, readonly DatedIncident[]>;
  readonly leftOut: Omit<Precursors['leftOut'], 'cutOff'>;
}

/** Nobody is warned of rallies, talks or changes of staff; looting is violence. */
const isViolence = ({ eventType, subEventType }: AnalysedIncident): boolean =>
  eventType === 'Battles' ||
  eventType === 'Explosions/Remote violence' ||
  eventType === 'Violence against civilians' ||
  subEventType === ('Looting/property destruction' satisfies SubEventType);

export function prepare(record: AnalysedRecord): Prepared {
  const leftOut = { unplaced: 0, undated: 0, imprecise: 0 };
  const signals: DatedSignal[] = [];
  for (const signal of record.signals) {
    const dated = datedSignal(signal);
    if (dated === 'other') continue;
    if (typeof dated === 'string') leftOut[dated] += 1;
    else {
      if (dated.area === null) leftOut.unplaced += 1;
      signals.push(dated);
    }
  }
  const incidents = datedIncidents(record);
  const toldIn = new Map<string, DatedIncident[]>();
  for (const dated of incidents)
    for (const { report } of dated.incident.told) {
      const told = toldIn.get(report) ?? [];
      toldIn.set(report, told);
      told.push(dated);
    }
  return { signals, incidents, toldIn, leftOut };
}

/** The signal, or why it serves for nothing. */
function datedSignal(record: SignalRecord): DatedSignal | 'other' | 'undated' | 'imprecise' {
  const { kind, when, reportedOn, where } = record;
  if (kind === 'other') return 'other';
  const seen = when?.start ?? reportedOn;
  if (seen === null) return 'undated';
  if (when?.timePrecision === 3) return 'imprecise';
  return {
    record,
    kind,
    seenOn: dayNumber(seen.slice(0, 10)),
    toldOn: reportedOn === null ? null : dayNumber(reportedOn.slice(0, 10)),
    area: areaOf(where),
  };
}

function datedIncidents({ incidents }: AnalysedRecord): readonly DatedIncident[] {
  const found = new Map<string, DatedIncident>();
  for (const incident of incidents) {
    const { days, where } = incident;
    const area = areaOf(where);
    if (days === null || days.start !== days.end || area === null || !isViolence(incident)) continue;
    if (!found.has(incident.id)) found.set(incident.id, { incident, day: dayNumber(days.start), area });
  }
  return [...found.values()].sort((a, b) => a.day - b.day || a.incident.id.localeCompare(b.incident.id));
}

type PlaceLike = { readonly country: string | null; readonly admin1: string | null } | null;

/** Null where the region is not known. */
export function areaOf(where: PlaceLike): PrecursorArea | null {
  if (where === null || where.country === null || where.admin1 === null) return null;
  return { country: where.country, admin1: where.admin1 };
}

export const areaKey = ({ country, admin1 }: PrecursorArea): string => `${country} ${admin1}`;

/**
 * Whether a signal's own report tells of what it came before: an incident of the region on the signal's day or later.
 * Decided by that report alone, so that what happened after it was told has no say in which signals are counted.
 */
export function isHindsight({ record, seenOn, area }: DatedSignal, toldIn: Prepared['toldIn']): boolean {
  return (toldIn.get(record.report) ?? []).some(
    (told) => told.day >= seenOn && area !== null && areaKey(told.area) === areaKey(area),
  );
}
