import { canonicalJson, digest } from '../../core/digest.ts';
import type { Findings, Harm, Operation } from '../../core/findings.ts';
import type { OperationRecord, ReadClaim } from '../../core/records.ts';
import { lineages } from '../lineage.ts';
import { mentionsOf, type ReportFacts } from '../mention.ts';
import { Fields, speakerKey } from './heard.ts';
import { Figures, harmStance } from './ledger.ts';
import { tollRanges } from './ranges.ts';

/** What is known of the report of an operation beside its findings. */
export type OperationFacts = Pick<ReportFacts, 'source' | 'recordedAt'>;

/** One telling of an operation. */
export interface OperationTelling {
  readonly findings: Findings;
  readonly operation: Operation;
  readonly facts: OperationFacts;
}

/** Publication day first; undated last, in the order given. */
function inOrderOfTelling(tellings: readonly OperationTelling[]): readonly OperationTelling[] {
  const day = ({ findings }: OperationTelling): string => findings.report.publishedAt ?? '9999';
  return [...tellings].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function lineagesOf(tellings: readonly OperationTelling[]): readonly number[] {
  const mentions = tellings.flatMap(({ findings, facts }, sequence) =>
    mentionsOf(findings, { ...facts, url: null, sequence, sensitivity: 'CLEAR' }).slice(0, 1),
  );
  return lineages(mentions);
}

/**
 * The ledger of an operation: one claim for every toll that a report gives for all of it, with the range over them.
 * As for an incident, nothing is merged, averaged or dropped; nothing is divided among the incidents either.
 * @param tellings the tellings of one fused operation
 */
export function operationLedger(
  tellings: readonly OperationTelling[],
): Pick<OperationRecord, 'claims' | 'tolls'> {
  const ordered = inOrderOfTelling(tellings.filter(({ operation }) => (operation.harm ?? []).length > 0));
  const lineage = lineagesOf(ordered);
  const figures = new Figures();
  const claims = ordered.flatMap(({ findings: { report }, operation, facts }, i) =>
    (operation.harm ?? []).map((harm: Harm, n): ReadClaim => {
      const speaker = speakerKey(harm.source, facts.source, lineage[i] ?? i);
      return {
        id: `clm-${digest(canonicalJson([report.digest, operation.id, n, 'harm', harm])).slice(0, 12)}`,
        field: 'harm',
        value: harm,
        saidBy: harm.source,
        relayedBy: facts.source,
        report: report.digest,
        mention: operation.id,
        spans: harm.evidence,
        reportedOn: report.publishedAt,
        recordedAt: facts.recordedAt,
        stance: harmStance(harm, figures.isRevision(speaker, harm, report.digest)),
        certainty: harm.certainty,
        grade: null,
        decision: null,
      };
    }),
  );
  const mentions = ordered.map(({ findings: { report }, operation }, i) => ({
    report,
    incident: operation.id,
    lineage: lineage[i] ?? i,
  }));
  return { claims, tolls: tollRanges(new Fields({ claims, mentions }).of<Harm>('harm')) };
}
