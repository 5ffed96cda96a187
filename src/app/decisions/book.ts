/** Which decisions stand, and what they come to for the mentions that the record holds. */
import type { Decision, MentionAnchor } from '../../core/decisions.ts';
import type { DecisionRow, MentionKey, MentionStand, RecordStore, Withdrawal } from '../../core/ports.ts';
import type { Judgement } from '../../fusion/index.ts';

/** A decision and whether it was taken back. */
export interface Entered extends DecisionRow {
  /** Id of the decision that took it back; null while it stands. */
  readonly undoneBy: string | null;
}

/** Goes through decisions from the latest back: a taking back that was itself taken back takes nothing back. */
export function entered(rows: readonly DecisionRow[]): readonly Entered[] {
  const undone = new Map<string, string>();
  for (const { decision } of rows.toReversed()) {
    const { body, id } = decision;
    if (body.kind === 'undo' && !undone.has(id)) undone.set(body.decision, id);
  }
  return rows.map((row) => ({ ...row, undoneBy: undone.get(row.decision.id) ?? null }));
}

/** The anchors that a decision names. */
export function anchorsOf({ body }: Decision): readonly MentionAnchor[] {
  if (body.kind === 'pair') return [...body.a, ...body.b];
  if (body.kind === 'correct') return [body.mention];
  return body.kind === 'credibility' ? [body.claim] : [];
}

const reportsNamed = (decision: Decision): readonly string[] =>
  decision.body.kind === 'withdraw'
    ? [decision.body.report]
    : anchorsOf(decision).map(({ report }) => report);

/** What names a mention for good. */
export const anchorOf = ({ report, ownId, wordsAt }: MentionStand): MentionAnchor => ({
  report,
  ownId,
  wordsAt,
});

/** Finds where anchors stand now. */
export type Locate = (anchor: MentionAnchor) => MentionStand | null;

/** An anchor stands where its own id does; where re-reading took that away, at the nearest words of its report. */
export function locating(stands: readonly MentionStand[]): Locate {
  const byReport = Map.groupBy(stands, ({ report }) => report);
  return ({ report, ownId, wordsAt }) => {
    const held = byReport.get(report) ?? [];
    const gap = (stand: MentionStand): number => Math.abs(stand.wordsAt - wordsAt);
    return held.find((stand) => stand.ownId === ownId) ?? held.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
  };
}

/** How the report stands that a decision withdraws or brings back; null where it does neither. */
export function withdrawalBy(
  decision: Decision,
  { all, standing }: Pick<DecisionBook, 'all' | 'standing'>,
): Withdrawal | null {
  const { body } = decision;
  if (body.kind === 'undo') {
    const before = all.find((entry) => entry.decision.id === body.decision);
    return before === undefined ? null : withdrawalBy(before.decision, { all, standing });
  }
  if (body.kind !== 'withdraw') return null;
  const by = standing.find((one) => one.body.kind === 'withdraw' && one.body.report === body.report);
  return { report: body.report, by: by?.id ?? null };
}

/** The decisions of a record with the places that they speak of. */
export interface DecisionBook {
  /** All of them, in order of the journal. */
  readonly all: readonly Entered[];
  readonly standing: readonly Decision[];
  readonly locate: Locate;
  /** Ids of the incidents that a decision bears on, or bore on while it stood. */
  readonly incidentsOf: (decision: Decision) => readonly string[];
}

/** Reads the decisions of a store; those recorded by the end of `asOf` where it is given. */
export async function openBook(store: RecordStore, asOf?: string): Promise<DecisionBook> {
  const rows = await store.decisions();
  return bookOf(
    rows.filter(({ recordedOn }) => asOf === undefined || recordedOn <= asOf),
    store,
  );
}

/** A book of these decisions, with where the store holds what they name. */
export async function bookOf(rows: readonly DecisionRow[], store: RecordStore): Promise<DecisionBook> {
  const reports = rows.flatMap(({ decision }) => reportsNamed(decision));
  const stands = reports.length === 0 ? [] : await store.standsOf(reports);
  const locate = locating(stands);
  const all = entered(rows);
  const byId = new Map(all.map(({ decision }) => [decision.id, decision]));
  const incidentsOf = (decision: Decision): readonly string[] => {
    const { body } = decision;
    if (body.kind === 'undo') {
      const before = byId.get(body.decision);
      return before === undefined ? [] : incidentsOf(before);
    }
    const named =
      body.kind === 'withdraw'
        ? stands.filter(({ report }) => report === body.report)
        : anchorsOf(decision).map(locate);
    const ids = named.map((stand) => stand?.cluster ?? null);
    return [...new Set(ids.filter((id) => id !== null))].sort();
  };
  return {
    all,
    standing: all.flatMap(({ decision, undoneBy }) => (undoneBy === null ? decision : [])),
    locate,
    incidentsOf,
  };
}

/** What rulings say, pair by pair, in order of the journal. */
export function judgementsOf(decisions: readonly Decision[], locate: Locate): readonly Judgement[] {
  const keysOf = (anchors: readonly MentionAnchor[]): readonly MentionKey[] =>
    anchors.flatMap((anchor) => {
      const stand = locate(anchor);
      return stand === null ? [] : { report: stand.report, incident: stand.incident };
    });
  return decisions.flatMap(({ body }) => {
    if (body.kind !== 'pair') return [];
    const [left, right] = [keysOf(body.a), keysOf(body.b)];
    return left.flatMap((a) => right.map((b): Judgement => ({ kind: body.ruling, a, b })));
  });
}
