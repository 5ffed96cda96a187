import { canonicalJson, digest } from '../../core/digest.ts';
import type { Certainty, Harm, Incident, Span } from '../../core/findings.ts';
import type { ClaimField, ReadClaim, Stance } from '../../core/records.ts';
import { byArrival } from '../fuse.ts';
import { lineages } from '../lineage.ts';
import type { Mention } from '../mention.ts';
import { speakerKey } from './heard.ts';

interface Entry {
  readonly field: ClaimField;
  readonly value: unknown;
  readonly saidBy: string | null;
  readonly certainty: Certainty;
  readonly spans: readonly Span[];
}

/** What a report calls an actor that Findings give by id; the id where it names the actor nowhere in the incident. */
function nameIn({ actors }: Incident, id: string | null): string | null {
  return actors.find(({ actorId }) => actorId !== null && actorId === id)?.name ?? id;
}

/** The fields of one incident as one report gives them: one entry a value. */
function entriesOf(incident: Incident): readonly Entry[] {
  const { certainty, evidence, responsibility } = incident;
  const plain = (field: ClaimField, value: unknown, spans: readonly Span[] = evidence): Entry => ({
    field,
    value,
    saidBy: null,
    certainty,
    spans: spans.length > 0 ? spans : evidence,
  });
  const claimant = responsibility.status === 'claimed' ? nameIn(incident, responsibility.by) : null;
  return [
    plain('eventType', { eventType: incident.eventType, subEventType: incident.subEventType }),
    ...(incident.when === null ? [] : [plain('when', incident.when, incident.when.evidence)]),
    ...(incident.where === null ? [] : [plain('where', incident.where, incident.where.evidence)]),
    ...incident.actors
      .filter((a) => a.role === 'perpetrator')
      .map((actor) => plain('perpetrator', actor, actor.evidence)),
    ...incident.actors
      .filter((a) => a.role === 'target')
      .map((actor) => plain('target', actor, actor.evidence)),
    ...incident.targets.map((target) => plain('target', target, target.evidence)),
    ...incident.harm.map((harm) => ({
      ...plain('harm', harm, harm.evidence),
      saidBy: harm.source,
      certainty: worst(certainty, harm.certainty),
    })),
    ...incident.damage.map((damage) => plain('damage', damage, damage.evidence)),
    ...incident.means.map((means) => plain('means', means)),
    ...incident.outcome.map((outcome) => plain('outcome', outcome)),
    ...(responsibility.status === 'unknown'
      ? []
      : [{ ...plain('responsibility', responsibility, responsibility.evidence), saidBy: claimant }]),
  ];
}

// A figure of an attack that is denied is denied with it; else the figure's own certainty counts.
function worst(incident: Certainty, own: Certainty): Certainty {
  return incident === 'denied' ? 'denied' : own;
}

function isDenial(entry: Entry, incident: Incident): boolean {
  return (
    entry.certainty === 'denied' ||
    (entry.field === 'responsibility' && incident.responsibility.status === 'denied')
  );
}

function stanceOf(entry: Entry, incident: Incident, revises: boolean): Stance {
  if (isDenial(entry, incident)) return 'denies';
  return entry.field === 'harm' ? harmStance(entry.value as Harm, revises) : 'asserts';
}

/** How a figure stands to earlier ones. @param revises whether its speaker gave another one in an earlier report */
export function harmStance({ certainty, replaces }: Harm, revises: boolean): Stance {
  if (certainty === 'denied') return 'denies';
  if (replaces !== undefined) return 'supersedes';
  return revises ? 'revises' : 'asserts';
}

/** Remembers each speaker's last figure, to tell a revision from a repetition. */
export class Figures {
  readonly #last = new Map<string, { readonly figure: string; readonly report: string }>();

  /** Whether this speaker has given another figure for the same people in an earlier report. */
  isRevision(speaker: string, harm: Harm, report: string): boolean {
    const key = `${speaker}\u0000${harm.effect}\u0000${harm.who}`;
    const figure = `${harm.low}..${harm.high ?? ''}`;
    const before = this.#last.get(key);
    this.#last.set(key, { figure, report });
    return before !== undefined && before.report !== report && before.figure !== figure;
  }
}

/** Publication day first, then arrival: who revises whom is a matter of when it was said. */
function byTelling(a: Mention, b: Mention): number {
  const [x, y] = [a.publishedAt ?? '9999', b.publishedAt ?? '9999'];
  return x < y ? -1 : x > y ? 1 : byArrival(a, b);
}

/**
 * The ledger of one incident: one claim for every value of every mention, in the order of telling; nothing is
 * merged, averaged or dropped. A claim denies where its report says it is not so, supersedes where it names the figure
 * whose place it takes, and revises where the same speaker gave another figure for the same people in an earlier report.
 * @param mentions the mentions of one fused incident, in any order
 */
export function claimsOf(mentions: readonly Mention[]): readonly ReadClaim[] {
  const ordered = [...mentions].sort(byTelling);
  const lineage = lineages(ordered);
  const figures = new Figures();
  return ordered.flatMap((mention, i) => {
    const { incident, report } = mention;
    return entriesOf(incident).map((entry, n): ReadClaim => {
      const harm = entry.field === 'harm' ? (entry.value as Harm) : null;
      const speaker = speakerKey(entry.saidBy, mention.source, lineage[i] ?? i);
      const revises = harm !== null && figures.isRevision(speaker, harm, report);
      return {
        id: `clm-${digest(canonicalJson([report, incident.id, n, entry.field, entry.value])).slice(0, 12)}`,
        field: entry.field,
        value: entry.value,
        saidBy: entry.saidBy,
        relayedBy: mention.source,
        report,
        mention: incident.id,
        spans: entry.spans,
        reportedOn: mention.publishedAt,
        recordedAt: mention.recordedAt,
        stance: stanceOf(entry, incident, revises),
        certainty: entry.certainty,
        grade: null,
        decision: null,
      };
    });
  });
}
