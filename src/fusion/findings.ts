import type { Findings } from '../core/findings.ts';
import { fuse } from './fuse.ts';
import type { Judgement } from './judgement.ts';
import { type Mention, type MentionRef, mentionsOf } from './mention.ts';

/** One line of `vigie fuse --json`. */
export interface FusedLine {
  readonly id: string;
  /** `report` is the id that came with the report. */
  readonly mentions: readonly { readonly report: string; readonly incident: string }[];
}

const orderKey = ({ report }: Findings): string =>
  `${report.publishedAt ?? '9999'} ${report.digest} ${report.id}`;

/** Oldest publication first, undated last, then by content: the order of files given does not count. */
function inOrder(findings: readonly Findings[]): readonly Findings[] {
  return [...findings].sort((a, b) => (orderKey(a) < orderKey(b) ? -1 : orderKey(a) > orderKey(b) ? 1 : 0));
}

/** Findings made ready to fuse without a store, and how its lines name their mentions. */
export function prepared(findings: readonly Findings[]): {
  readonly mentions: readonly Mention[];
  readonly nameOf: (ref: MentionRef) => FusedLine['mentions'][number];
} {
  const ordered = inOrder(findings);
  // The digest alone would fold two ids of one text into one report, and its incidents could then not be one.
  const times = new Map<string, number>();
  for (const { report } of ordered) times.set(report.digest, (times.get(report.digest) ?? 0) + 1);
  const keyOf = ({ report }: Findings): string =>
    (times.get(report.digest) ?? 0) > 1 ? `${report.digest} ${report.id}` : report.digest;
  const idOf = new Map(ordered.map((one) => [keyOf(one), one.report.id]));
  const facts = { source: null, url: null, recordedAt: '', sensitivity: 'CLEAR' } as const;
  return {
    mentions: ordered.flatMap((one, sequence) =>
      mentionsOf(one, { ...facts, sequence }).map((mention) => ({ ...mention, report: keyOf(one) })),
    ),
    nameOf: ({ report, incident }) => ({ report: idOf.get(report) ?? report, incident }),
  };
}

/**
 * Fuses findings without a store. The same body under two report ids counts as two reports of one lineage.
 * The order of the input changes nothing.
 */
export function fuseFindings(
  findings: readonly Findings[],
  judgements: readonly Judgement[] = [],
): readonly FusedLine[] {
  const { mentions, nameOf } = prepared(findings);
  return fuse(mentions, judgements).map(({ id, mentions: members }) => ({
    id,
    mentions: members.map(nameOf),
  }));
}
