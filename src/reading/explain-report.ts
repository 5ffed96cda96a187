/** The reasons of what stands beside the incidents of a report. */
import type { Findings, Statement } from '../core/findings.ts';
import type { ReadingRule } from './rules/index.ts';
import type { Aspect, Trace } from './trace.ts';

const FIELD_OF: Readonly<Partial<Record<Aspect, string>>> = {
  act: 'act',
  author: 'actorId',
  speaker: 'speaker',
  channel: 'channel',
  addressees: 'addressees',
  condition: 'condition',
};

/** A statement's grounds hang on the words of each of its tellings. */
export function explainStatement(trace: Trace, statement: Statement, index: number): void {
  const at = `/statements/${index}`;
  const all = statement.evidence.flatMap((span) => trace.of(span));
  for (const [aspect, field] of Object.entries(FIELD_OF)) {
    const value = statement[field as keyof Statement];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    trace.explain(
      `${at}/${field}`,
      all.filter((g) => g.aspect === aspect),
    );
  }
  if (statement.when)
    trace.explain(
      `${at}/when`,
      statement.when.evidence.flatMap((s) => trace.of(s)),
    );
  statement.places.forEach((place, i) =>
    trace.explain(
      `${at}/places/${i}`,
      place.evidence.flatMap((s) => trace.of(s)),
    ),
  );
}

type Beside = Pick<
  Findings,
  'operations' | 'signals' | 'corridors' | 'assessments' | 'contradictions' | 'statements'
>;

/** Says of statements, signals, judgements, operations, axes and contradictions on what they rest. */
export function explainBeside(trace: Trace, found: Beside): void {
  found.statements.forEach((s, i) => explainStatement(trace, s, i));
  for (const field of ['signals', 'assessments'] as const)
    found[field].forEach((value, i) =>
      trace.explain(
        `/${field}/${i}`,
        value.evidence.flatMap((s) => trace.of(s)),
      ),
    );
  found.operations.forEach((operation, i) => {
    operation.basis.forEach((basis, k) =>
      trace.explainWords(
        `/operations/${i}/basis/${k}`,
        operation.evidence.map((evidence) => ({ rule: OPERATION[basis], evidence })),
      ),
    );
    operation.harm?.forEach((harm, k) =>
      trace.explainWords(
        `/operations/${i}/harm/${k}`,
        harm.evidence.map((evidence) => ({ rule: 'operation.toll' as const, evidence })),
      ),
    );
  });
  found.corridors.forEach((corridor, i) =>
    trace.explainWords(
      `/corridors/${i}`,
      corridor.evidence.map((evidence) => ({ rule: 'corridor.chain' as const, evidence })),
    ),
  );
  found.contradictions.forEach(({ kind, evidence: words }, i) => {
    // The contract has room for outcomes that disagree; nothing reads them yet.
    if (kind === 'outcome') return;
    const rule = `contradiction.${kind}` as const;
    trace.explainWords(
      `/contradictions/${i}`,
      words.map((evidence) => ({ rule, evidence })),
    );
  });
}

const OPERATION = {
  stated: 'operation.stated',
  same_time: 'operation.same-time',
  same_claim: 'operation.same-claim',
} as const satisfies Record<Findings['operations'][number]['basis'][number], ReadingRule>;
