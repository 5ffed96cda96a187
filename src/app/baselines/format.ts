/**
 * The file of a dataset: gzip of lines. The first is what is held, as JSON; then one event a line: id, version, first and last day and
 * country, parted by tabs, so that a question about a month need not read the years, and the event as JSON.
 */
import type { BaselineDataset, BaselineEvent, BaselineHolding } from '../../core/analysis/baseline.ts';

export const FORMAT = 'vigie.baseline/1';

/** What an event's line says before its JSON. */
export interface LineHead {
  readonly id: string;
  readonly version: string | null;
  readonly start: string;
  readonly end: string;
  readonly country: string | null;
}

export const headerLine = (holding: BaselineHolding): string =>
  `${JSON.stringify({ format: FORMAT, ...holding })}\n`;

/** Null where the line is no header of this format. */
export function holdingOf(line: string): BaselineHolding | null {
  try {
    const { format, ...holding } = JSON.parse(line) as BaselineHolding & { format?: string };
    return format === FORMAT ? holding : null;
  } catch {
    return null;
  }
}

export function eventLine(event: BaselineEvent): string {
  const { dataset: _, id, version, days, ...rest } = event;
  return [id, version ?? '', days.start, days.end, event.where.country ?? '', JSON.stringify(rest)].join(
    '\t',
  );
}

export function headOf(line: string): LineHead {
  const [id = '', version = '', start = '', end = '', country = ''] = line.split('\t', 5);
  return { id, version: version || null, start, end, country: country || null };
}

export function eventOf(line: string, dataset: BaselineDataset): BaselineEvent {
  const { id, version, start, end } = headOf(line);
  const rest = JSON.parse(line.slice(line.indexOf('{'))) as Omit<
    BaselineEvent,
    'id' | 'version' | 'days' | 'dataset'
  >;
  return { dataset, id, version, days: { start, end }, ...rest };
}

/** Negative where `a` is older; one without a version is older than one with. Parts are compared as numbers: "24.0.10" after "24.0.9". */
export function compareVersions(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const step = Number(left[i] ?? 0) - Number(right[i] ?? 0);
    if (Number.isFinite(step) && step !== 0) return step;
  }
  return 0;
}
