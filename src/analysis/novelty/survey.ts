/** A record made ready to be asked what is new in it. */
import type { EarlierEvent, NoveltyQuestionKind } from '../../core/analysis/novelty.ts';
import type { AnalysedIncident, AnalysedRecord, AnalysedReport } from '../../core/analysis/record.ts';
import { dayNumber } from '../../core/calendar.ts';
import { readersOf, type Readers } from './coverage.ts';
import { comparable, questionsOf, type Comparable } from './questions.ts';

export interface Surveyed {
  readonly incident: AnalysedIncident;
  readonly traits: Comparable;
}

export interface Survey {
  /** Each id once; by first day, then id; undated ones last. */
  readonly all: readonly Surveyed[];
  readonly byId: ReadonlyMap<string, Surveyed>;
  readonly reports: number;
  /** Earliest day on which a report appeared; null in a record without reports. */
  readonly since: string | null;
  readonly readers: Readers;
  /** How often each combination that was seen at all was seen, by kind of question. */
  readonly counts: ReadonlyMap<NoveltyQuestionKind, readonly number[]>;
  /** First and last day on which incidents were; 0 where none is dated. */
  readonly spanDays: number;
  readonly earlier: readonly { readonly event: EarlierEvent; readonly traits: Comparable }[];
}

/**
 * @param earlier events from elsewhere that may extend the look-back; they are never counted as incidents
 */
export function surveyOf(record: AnalysedRecord, earlier: readonly EarlierEvent[] = []): Survey {
  const byId = new Map<string, Surveyed>();
  for (const incident of record.incidents)
    if (!byId.has(incident.id)) byId.set(incident.id, { incident, traits: comparable(incident) });
  const all = [...byId.values()];
  return {
    all,
    byId,
    reports: record.reports.length,
    since: record.reports.map(dayOf).sort()[0] ?? null,
    readers: readersOf(record),
    counts: countsOf(all),
    spanDays: spanOf(all),
    earlier: earlier.map((event) => ({ event, traits: event })),
  };
}

/** Day on which a report appeared, else was recorded; ISO. */
export const dayOf = ({ publishedAt, recordedOn }: AnalysedReport): string =>
  (publishedAt ?? recordedOn).slice(0, 10);

function countsOf(all: readonly Surveyed[]): Survey['counts'] {
  const counts = new Map<NoveltyQuestionKind, Map<string, number>>();
  for (const { incident } of all)
    if (incident.days !== null)
      for (const { kind, key } of questionsOf(incident)) {
        const ofKind = counts.get(kind) ?? new Map<string, number>();
        counts.set(kind, ofKind.set(key, (ofKind.get(key) ?? 0) + 1));
      }
  return new Map([...counts].map(([kind, ofKind]) => [kind, [...ofKind.values()]]));
}

function spanOf(all: readonly Surveyed[]): number {
  const days = all.flatMap(({ incident }) =>
    incident.days === null ? [] : [dayNumber(incident.days.start)],
  );
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days) + 1;
}
