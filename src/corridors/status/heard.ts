/** Incidents, statements and signals brought to one form: what was told, where, when and by whom. */
import type { Certainty, Damage, Means, Place, Span, TargetCategory } from '../../core/findings.ts';
import { ROAD_CLAIMS, type RoadIncident, type StatementRecord } from '../../core/records.ts';
import type { RoadEvidence } from '../../core/roads.ts';
import type { RoadRecord, SignalRecord } from './inputs.ts';
import { ON_ROAD } from './lists.ts';
import { plain, says } from '../../core/words.ts';

export interface Heard {
  readonly kind: 'incident' | 'statement' | 'signal';
  readonly id: string;
  /** Event type and sub-event type; act; or kind of signal. */
  readonly types: readonly string[];
  /** Hit or damaged. */
  readonly targets: ReadonlySet<TargetCategory>;
  readonly damage: readonly Pick<Damage, 'effect' | 'category'>[];
  readonly means: ReadonlySet<Means>;
  /** What is quoted, as `plain` makes it. */
  readonly words: string;
  /** Whether its place is told as a road. */
  readonly isOnRoad: boolean;
  readonly places: readonly Place[];
  readonly spans: RoadEvidence['spans'];
  /** ISO days; null where nothing dates it. */
  readonly start: string;
  readonly end: string;
  readonly knownAt: string;
  readonly saidBy: string | null;
  readonly certainty: Certainty;
  readonly lineages: number;
}

/** All of the record that has a day; what nothing dates cannot be put on a day and is left out. */
export function heardIn(record: RoadRecord): Heard[] {
  const denials = record.statements.filter((s) => s.act === 'denial');
  return [
    ...record.incidents.map(fromIncident),
    ...record.statements.filter((s) => !isDeniedThere(s, denials)).map(fromStatement),
    ...(record.signals ?? []).map(fromSignal),
  ].filter((heard) => heard !== null);
}

/** "L’armée dément tout blocus": the blockade that its words name is what is denied. */
function isDeniedThere(statement: StatementRecord, denials: readonly StatementRecord[]): boolean {
  return (
    statement.act === 'blockade' &&
    denials.some(
      (d) =>
        d.report === statement.report && d.evidence.some((a) => statement.evidence.some((b) => meet(a, b))),
    )
  );
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function fromIncident(incident: RoadIncident): Heard | null {
  const { when, mentions, claims } = incident;
  const told = mentions.map(({ report }) => report.publishedAt ?? report.recordedAt).sort()[0];
  const start = when?.start ?? told?.slice(0, 10);
  if (start === undefined || start === '') return null;
  const of = (field: (typeof ROAD_CLAIMS)[number]): readonly unknown[] =>
    claims.filter((c) => c.field === field).map((c) => c.value);
  const damage = of('damage') as Damage[];
  const wheres = [incident.where, ...(of('where') as Place[])].filter((p) => p !== null);
  const spans = mentions.flatMap((m) => m.evidence.map((span) => ({ report: m.report.digest, span })));
  const placeWords = plain(wheres.flatMap((p) => p.evidence.map((e) => e.quote)).join(' '));
  return {
    kind: 'incident',
    id: incident.id,
    types: [incident.eventType, incident.subEventType],
    targets: new Set([...(incident.targets as TargetCategory[]), ...damage.map((d) => d.category)]),
    damage,
    means: new Set(of('means') as Means[]),
    words: plain(spans.map((s) => s.span.quote).join(' ')),
    isOnRoad: says(ON_ROAD, placeWords),
    places: wheres,
    spans,
    start,
    end: when?.end ?? start,
    knownAt: told ?? start,
    saidBy: null,
    certainty: incident.certainty,
    lineages: incident.lineages,
  };
}

function fromStatement(statement: StatementRecord): Heard | null {
  const { act, places, speaker, organisation } = statement;
  return fromClause(statement, 'statement', act, places, speaker ?? organisation);
}

function fromSignal(signal: SignalRecord): Heard | null {
  return fromClause(signal, 'signal', signal.kind, signal.where ? [signal.where] : [], null);
}

function fromClause(
  clause: StatementRecord | SignalRecord,
  kind: 'statement' | 'signal',
  type: string,
  places: readonly Place[],
  saidBy: string | null,
): Heard | null {
  const { when, reportedOn, report, evidence } = clause;
  const start = when?.start ?? reportedOn;
  if (start === null) return null;
  const words = plain(evidence.map((e) => e.quote).join(' '));
  return {
    kind,
    id: `${report}/${clause.id}`,
    types: [type],
    targets: new Set(),
    damage: [],
    means: new Set(),
    words,
    isOnRoad: says(ON_ROAD, words),
    places,
    spans: evidence.map((span) => ({ report, span })),
    start,
    end: when?.end ?? start,
    knownAt: reportedOn ?? start,
    saidBy,
    certainty: saidBy === null ? 'stated' : 'reported',
    lineages: 1,
  };
}
