import { describe, expect, it } from 'vitest';
import type { Operation } from '../core/findings.ts';
import type { OperationRecord } from '../core/records.ts';
import { fuseOperations } from './operations.ts';
import { day, findingsOf } from './samples.ts';

function operation(change: Partial<Operation>): Operation {
  return {
    id: 'o1',
    incidents: ['i1', 'i2'],
    places: [],
    actor: 'jnim',
    when: day('2025-07-01'),
    basis: ['stated'],
    evidence: [{ start: 5, end: 9, quote: 'sept' }],
    ...change,
  };
}

/** Fuses one operation a report; mention r/i belongs to the cluster that `homes` gives. */
function fused(
  operations: readonly Partial<Operation>[],
  homes: readonly (readonly string[])[],
): readonly OperationRecord[] {
  const findings = operations.map((change, i) => findingsOf(`r${i}`, [], {}, [operation(change)]));
  const homeOf = new Map<string, string>(
    findings.flatMap(({ report }, i) =>
      (homes[i] ?? []).map((home, n) => [`${report.digest} i${n + 1}`, home] as const),
    ),
  );
  return fuseOperations(findings, (ref) => homeOf.get(`${ref.report} ${ref.incident}`));
}

describe('fuseOperations', () => {
  it('joins tellings that share an incident', () => {
    const [only, ...rest] = fused(
      [{}, { actor: 'katiba-macina', basis: ['same_claim'] }],
      [
        ['inc-a', 'inc-b'],
        ['inc-b', 'inc-c'],
      ],
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      actor: 'jnim',
      incidents: ['inc-a', 'inc-b', 'inc-c'],
      basis: ['same_claim', 'stated'],
    });
    expect(only?.evidence).toHaveLength(2);
    expect(only?.id).toMatch(/^op-[0-9a-f]{12}$/);
  });

  it.each<readonly [string, Partial<Operation>, readonly string[]]>([
    ['no incident in common', {}, ['inc-c', 'inc-d']],
    ['another group', { actor: 'is-sahel' }, ['inc-a', 'inc-c']],
    ['another day', { when: day('2025-07-09') }, ['inc-a', 'inc-c']],
  ])('keeps apart: %s', (_what, change, homes) => {
    expect(fused([{}, change], [['inc-a', 'inc-b'], homes])).toHaveLength(2);
  });

  it('keeps its id when later reports join', () => {
    const alone = fused([{}], [['inc-a', 'inc-b']]);
    expect(
      fused(
        [{}, {}],
        [
          ['inc-a', 'inc-b'],
          ['inc-a', 'inc-b'],
        ],
      )[0]?.id,
    ).toBe(alone[0]?.id);
  });
});
