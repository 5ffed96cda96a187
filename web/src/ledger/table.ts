import type { Harm, HarmEffect, Place, When } from '../../../src/core/findings.ts';
import type {
  Claim,
  ClaimField,
  IncidentDetail,
  ReportSummary,
  TollRange,
} from '../../../src/core/records.ts';
import { CLAIM_FIELDS } from '../record/types.ts';
import { effectRank, valueKey } from './ledger.ts';

/** What one report says, or what people decided (`report` null). */
export interface Column {
  readonly key: string;
  readonly report: ReportSummary | null;
  /** Ids of the incident within that report. */
  readonly mentions: readonly string[];
}

/** Columns of one lineage, which count as one source: copies of one text stand together. */
export interface ColumnGroup {
  readonly key: string;
  readonly columns: readonly Column[];
}

/** One field, or one toll of one effect and party, across all columns. */
export interface Row {
  readonly key: string;
  readonly field: ClaimField;
  /** The range over all claims; null where the row is no toll, or every claim is denied. */
  readonly toll: TollRange | null;
  /** What a row of tolls counts; null elsewhere. */
  readonly counts: Pick<Harm, 'effect' | 'who'> | null;
  readonly isDisputed: boolean;
  /** Claims by column key, in the order of the ledger. */
  readonly cells: ReadonlyMap<string, readonly Claim[]>;
  /** How many claims of the row say something that cannot be true beside a claim; by claim id, those above 0. */
  readonly otherwise: ReadonlyMap<string, number>;
}

export interface LedgerTable {
  readonly groups: readonly ColumnGroup[];
  readonly rows: readonly Row[];
}

export const DECIDED = 'decided';

/** The ledger of an incident, a column a source and a row a field; every claim stands in exactly one cell. */
export function tableOf(incident: IncidentDetail): LedgerTable {
  return { groups: groupsOf(incident), rows: CLAIM_FIELDS.flatMap((field) => rowsOf(incident, field)) };
}

function groupsOf({ mentions, claims }: IncidentDetail): readonly ColumnGroup[] {
  const lineages = Map.groupBy(mentions, ({ lineage }) => lineage);
  const groups = [...lineages].map(([lineage, own]): ColumnGroup => {
    const reports = Map.groupBy(own, ({ report }) => report.digest);
    const columns = [...reports].map(([key, told]) => ({
      key,
      report: told[0]?.report ?? null,
      mentions: told.map((mention) => mention.incident),
    }));
    return { key: `lineage-${lineage}`, columns };
  });
  if (claims.every(({ decision }) => decision === null)) return groups;
  return [...groups, { key: DECIDED, columns: [{ key: DECIDED, report: null, mentions: [] }] }];
}

function rowsOf(incident: IncidentDetail, field: ClaimField): readonly Row[] {
  const own = incident.claims.filter((claim) => claim.field === field);
  if (own.length === 0) return [];
  if (field !== 'harm') return [rowOf(incident, field, own, null)];
  const tolls = Map.groupBy(own, ({ value }) => tollKey(value as Harm));
  return [...tolls.values()]
    .sort((a, b) => effectRank(a[0]?.value) - effectRank(b[0]?.value))
    .map((claims) => rowOf(incident, field, claims, claims[0]?.value as Harm));
}

const tollKey = ({ effect, who }: { effect: HarmEffect; who: string }): string => `${effect} ${who}`;

function rowOf(
  incident: IncidentDetail,
  field: ClaimField,
  claims: readonly Claim[],
  harm: Harm | null,
): Row {
  const isDisputed = incident.disputed.includes(field);
  const otherwise = new Map(
    claims
      .map(
        (claim) => [claim.id, claims.filter((other) => excludes(claim, other, isDisputed)).length] as const,
      )
      .filter(([, n]) => n > 0),
  );
  return {
    key: harm === null ? field : tollKey(harm),
    field,
    counts: harm === null ? null : { effect: harm.effect, who: harm.who },
    toll: harm === null ? null : (incident.tolls.find((toll) => tollKey(toll) === tollKey(harm)) ?? null),
    isDisputed: otherwise.size > 0 || (harm === null && isDisputed),
    cells: Map.groupBy(claims, ({ report }) => report ?? DECIDED),
    otherwise,
  };
}

/** Whether two claims of one row cannot both be true. Fusion says which fields are disputed at all; tolls show it themselves. */
function excludes(a: Claim, b: Claim, isDisputed: boolean): boolean {
  if (a === b || a.decision !== null || b.decision !== null || gaveWay(a, b)) return false;
  if (isDenial(a) !== isDenial(b)) return isDisputed;
  if (a.field === 'harm') return isApart(a.value as Harm, b.value as Harm);
  return isDisputed && differs(a, b);
}

const isDenial = ({ stance, certainty }: Claim): boolean => stance === 'denies' || certainty === 'denied';

/** A figure that its own speaker has since revised is no other opinion. */
const gaveWay = (a: Claim, b: Claim): boolean =>
  a.saidBy === b.saidBy && a.relayedBy === b.relayedBy && (a.stance === 'revises' || b.stance === 'revises');

const isApart = (a: Harm, b: Harm): boolean => a.low > (b.high ?? Infinity) || b.low > (a.high ?? Infinity);

function differs({ field, value: a }: Claim, { value: b }: Claim): boolean {
  if (a === null || b === null) return a !== b;
  if (field === 'when') return (a as When).end < (b as When).start || (b as When).end < (a as When).start;
  if (field === 'where') return placeKey(a as Place) !== placeKey(b as Place);
  return valueKey(a) !== valueKey(b);
}

const placeKey = ({ placeId, name }: Place): string => placeId ?? name;

/** First and last day over the dates that are claimed; null where none is. */
export function daysOf(row: Row): readonly [string, string] | null {
  const whens = [...row.cells.values()]
    .flat()
    .filter((claim) => claim.field === 'when' && !isDenial(claim))
    .flatMap(({ value }) => (value === null ? [] : [value as When]));
  if (whens.length === 0) return null;
  const starts = whens.map(({ start }) => start).sort();
  const ends = whens.map(({ end }) => end).sort();
  return [starts[0] ?? '', ends.at(-1) ?? ''];
}
