import type { EventType } from '../../../src/core/findings.ts';
import type { DayCount } from '../../../src/core/records.ts';

const DAY_MS = 86_400_000;

/** A bar of the timeline: ISO days, inclusive. */
export interface Bin {
  readonly start: string;
  readonly end: string;
  readonly counts: Readonly<Partial<Record<EventType, number>>>;
  readonly total: number;
}

export type BinUnit = 'day' | 'week' | 'month';

/** Days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** ISO day of a day number. */
export function dayOf(n: number): string {
  return new Date(n * DAY_MS).toISOString().slice(0, 10);
}

/** The narrowest unit with which the span fits into so many bars; months where nothing does. */
export function unitFor(spanDays: number, maxBars: number): BinUnit {
  if (spanDays <= maxBars) return 'day';
  return spanDays / 7 <= maxBars ? 'week' : 'month';
}

/** Bars without gaps from the first day to the last; empty where there are no days. */
export function binDays(days: readonly DayCount[], unit: BinUnit): readonly Bin[] {
  if (days.length === 0) return [];
  const sorted = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const counts = new Map<string, Partial<Record<EventType, number>>>();
  for (const { day, counts: own } of sorted) {
    const start = binStart(day, unit);
    counts.set(start, sum(counts.get(start) ?? {}, own));
  }
  const last = sorted.at(-1)?.day ?? '';
  const bins: Bin[] = [];
  for (let start = binStart(sorted[0]?.day ?? '', unit); start <= last; start = nextStart(start, unit)) {
    const own = counts.get(start) ?? {};
    const total = Object.values(own).reduce((a, b) => a + b, 0);
    bins.push({ start, end: dayOf(dayNumber(nextStart(start, unit)) - 1), counts: own, total });
  }
  return bins;
}

function binStart(day: string, unit: BinUnit): string {
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  const n = dayNumber(day);
  // 1970-01-01 was a Thursday; weeks begin on Monday.
  return dayOf(n - ((((n + 3) % 7) + 7) % 7));
}

function nextStart(start: string, unit: BinUnit): string {
  if (unit !== 'month') return dayOf(dayNumber(start) + (unit === 'day' ? 1 : 7));
  const [year = 0, month = 1] = start.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

function sum(
  a: Readonly<Partial<Record<EventType, number>>>,
  b: Readonly<Partial<Record<EventType, number>>>,
): Partial<Record<EventType, number>> {
  const out: Partial<Record<EventType, number>> = { ...a };
  for (const [type, n] of Object.entries(b) as [EventType, number][]) out[type] = (out[type] ?? 0) + n;
  return out;
}
