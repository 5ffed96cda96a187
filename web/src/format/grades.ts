import type { DecisionRecord, SourceRecord } from '../../../src/core/decisions.ts';
import type { Reliability } from '../../../src/core/grades.ts';

/** How reliable a source is held, by whom; `by` null where the record only suggests it. */
export interface SourceGrade {
  readonly grade: Reliability;
  readonly by: string | null;
}

/**
 * The grade of a source as it stands now, else the one that its record suggests; null for a source without a record.
 * @param past the decisions on reliability that stood on the day looked at; null: now
 */
export function gradeOf(
  name: string | null,
  sources: readonly SourceRecord[],
  past: readonly DecisionRecord[] | null,
): SourceGrade | null {
  const source = sources.find((one) => one.name === name);
  if (source === undefined) return null;
  const set = past === null ? source.reliability?.decision : latestOn(source.name, past);
  if (set?.body.kind === 'reliability') return { grade: set.body.grade, by: set.by };
  return past === null ? { grade: source.suggested.grade, by: null } : null;
}

/** Decisions come latest first. */
function latestOn(name: string, past: readonly DecisionRecord[]): DecisionRecord | undefined {
  return past.find(({ body }) => body.kind === 'reliability' && body.source === name);
}
