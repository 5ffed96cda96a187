import { addDays } from '../../core/calendar.ts';
import type { RoadEvidence, RoadStatus, SegmentStatus } from '../../core/roads.ts';
import { statusOf, turnsOf, type EvidenceBySegment } from './combine.ts';
import { worstOf } from '../caution.ts';
import { compare } from './order.ts';

/** Days, both included, on which a segment stood so without a break. */
export interface StatusRun {
  readonly from: string;
  readonly to: string;
  readonly status: RoadStatus;
  /** By whose word and by which rule it began; null where unknown, and `by` where a report says it itself. */
  readonly by: string | null;
  readonly rule: string | null;
  /** What decided it, in the order in which it came to; empty where unknown. */
  readonly evidence: readonly RoadEvidence[];
}

/** The same of a corridor: a path of segments. */
export interface CorridorRun {
  readonly from: string;
  readonly to: string;
  /** The worst of its parts; `worstOf` says how. */
  readonly status: RoadStatus;
  /** Segments that stand so, in the order of the corridor. */
  readonly parts: readonly string[];
}

/** In which light the past is seen: each day as it was known then, or all of it as known on a day. */
export interface Hindsight {
  readonly knownOn?: string | undefined;
}

/**
 * Status of segments from day to day, in runs that leave no gap.
 * @param from first ISO day, included
 * @param to last ISO day, included; none before `from` gives no run
 */
export function historyOf(
  segments: readonly string[],
  evidence: EvidenceBySegment,
  from: string,
  to: string,
  { knownOn }: Hindsight = {},
): ReadonlyMap<string, readonly StatusRun[]> {
  return new Map(segments.map((id) => [id, runsOf(id, evidence.get(id) ?? [], from, to, knownOn)] as const));
}

function runsOf(
  segment: string,
  evidence: readonly RoadEvidence[],
  from: string,
  to: string,
  knownOn: string | undefined,
): StatusRun[] {
  const days = from > to ? [] : [from, ...daysOfChange(evidence).filter((d) => d > from && d <= to)];
  const runs: StatusRun[] = [];
  for (const [at, day] of days.entries()) {
    const end = days[at + 1];
    const last = end === undefined ? to : addDays(end, -1);
    const { status, by, evidence: shown } = statusOf(segment, evidence, day, knownOn ?? day);
    const deciding = status === 'unknown' ? undefined : shown[0];
    const before = runs.at(-1);
    const deciders = [...(before?.status === status ? before.evidence : []), ...(deciding ? [deciding] : [])];
    const told = { to: last, evidence: [...new Set(deciders)] };
    if (before?.status === status) runs[runs.length - 1] = { ...before, ...told };
    else runs.push({ from: day, status, by, rule: deciding?.rule ?? null, ...told });
  }
  return runs;
}

/** Days on which a status may change: something begins, has expired, becomes known or is taken back. */
function daysOfChange(evidence: readonly RoadEvidence[]): string[] {
  const days = evidence.flatMap((e) => [e.knownAt.slice(0, 10), ...(e.withdrawnOn ? [e.withdrawnOn] : [])]);
  return [...new Set([...turnsOf(evidence), ...days])].sort(compare);
}

/** The history of a corridor: a path of segments. Arguments as `historyOf`. */
export function corridorHistory(
  path: readonly string[],
  evidence: EvidenceBySegment,
  from: string,
  to: string,
  hindsight: Hindsight = {},
): readonly CorridorRun[] {
  const histories = historyOf(path, evidence, from, to, hindsight);
  const starts = [...new Set([...histories.values()].flatMap((runs) => runs.map((run) => run.from)))].sort(
    compare,
  );
  const runs: CorridorRun[] = [];
  for (const [at, day] of starts.entries()) {
    const next = starts[at + 1];
    const statuses = new Map(path.map((id) => [id, statusIn(histories.get(id) ?? [], day)] as const));
    const whole = corridorStatus(statuses);
    const last = next === undefined ? to : addDays(next, -1);
    const before = runs.at(-1);
    const isSame = before?.status === whole.status && before.parts.join('\n') === whole.parts.join('\n');
    if (before && isSame) runs[runs.length - 1] = { ...before, to: last };
    else runs.push({ from: day, to: last, ...whole });
  }
  return runs;
}

const statusIn = (runs: readonly StatusRun[], day: string): RoadStatus =>
  runs.find((run) => run.from <= day && day <= run.to)?.status ?? 'unknown';

/** Status of a whole from that of its parts by segment id, and the parts that stand so. */
export function corridorStatus(
  parts: ReadonlyMap<string, RoadStatus>,
): Pick<CorridorRun, 'status' | 'parts'> {
  const status = worstOf(parts.values());
  return { status, parts: [...parts].filter(([, s]) => s === status).map(([id]) => id) };
}

/** A segment that stands otherwise than on the day before. */
export interface StatusChange {
  readonly segment: string;
  readonly before: SegmentStatus;
  readonly after: SegmentStatus;
  /** What came to be known, began or was taken back in between; empty where the status merely ran out. */
  readonly evidence: readonly RoadEvidence[];
}

/**
 * What changed: segments whose status on `day`, as known then, is not that of `earlierDay`, as known then; by segment id.
 * @param earlierDay ISO day before `day`
 * @param onRecord what was on record on the earlier day, where that is less than all that was told by then
 */
export function changesSince(
  evidence: EvidenceBySegment,
  day: string,
  earlierDay: string,
  onRecord: EvidenceBySegment = evidence,
): readonly StatusChange[] {
  const segments = [...new Set([...evidence.keys(), ...onRecord.keys()])].sort(compare);
  return segments.flatMap((segment): StatusChange[] => {
    const [all, then] = [evidence.get(segment) ?? [], onRecord.get(segment) ?? []];
    const [before, after] = [statusOf(segment, then, earlierDay), statusOf(segment, all, day)];
    if (before.status === after.status) return [];
    const held = new Set(then.map(({ id, rule }) => `${id} ${rule}`));
    const isNew = (e: RoadEvidence): boolean => !held.has(`${e.id} ${e.rule}`) && e.from <= day;
    return [{ segment, before, after, evidence: all.filter((e) => isNew(e) || isNews(e, earlierDay, day)) }];
  });
}

function isNews(e: RoadEvidence, earlierDay: string, day: string): boolean {
  const isIn = (d: string): boolean => earlierDay < d && d <= day;
  const known = e.knownAt.slice(0, 10);
  if (known > day || e.from > day) return false;
  return isIn(known) || isIn(e.from) || (e.withdrawnOn !== null && isIn(e.withdrawnOn));
}
