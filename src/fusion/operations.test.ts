import { describe, expect, it } from 'vitest';
import type { Operation } from '../core/findings.ts';
import type { OperationRecord } from '../core/records.ts';
import { mentionsOf } from './mention.ts';
import { fuseOperations } from './operations.ts';
import { claimsOf } from './readings/ledger.ts';
import { day, findingsOf, incident, toll } from './samples.ts';

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
  const findings = operations.map((change, i) =>
    findingsOf(`r${i}`, [incident(), incident({ id: 'i2' })], {}, [operation(change)]),
  );
  const homeOf = new Map<string, string>(
    findings.flatMap(({ report }, i) =>
      (homes[i] ?? []).map((home, n) => [`${report.digest} i${n + 1}`, home] as const),
    ),
  );
  return fuseOperations(
    findings,
    (ref) => homeOf.get(`${ref.report} ${ref.incident}`),
    (report) => ({
      source: `Radio ${findings.findIndex((f) => f.report.digest === report)}`,
      recordedAt: '',
    }),
  );
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

describe('tolls of a whole operation', () => {
  const total = toll(33, 33, {
    who: 'mixed',
    source: 'le gouvernement',
    evidence: [{ start: 40, end: 48, quote: '33 morts' }],
  });
  const own = toll(5);
  const homes = [
    ['inc-a', 'inc-b'],
    ['inc-b', 'inc-c'],
  ];

  it('are claims of the operation, with their range over reports', () => {
    const later = toll(40, 40, { who: 'mixed', source: 'JNIM' });
    const [only] = fused([{ harm: [total] }, { harm: [later] }, {}], [...homes, ['inc-a', 'inc-c']]);
    expect(only?.tolls).toEqual([{ effect: 'killed', who: 'mixed', low: 33, high: 40, speakers: 2 }]);
    expect(only?.claims).toMatchObject([
      {
        field: 'harm',
        value: total,
        saidBy: 'le gouvernement',
        relayedBy: 'Radio 0',
        mention: 'o1',
        spans: total.evidence,
        stance: 'asserts',
        decision: null,
      },
      { value: later, saidBy: 'JNIM', relayedBy: 'Radio 1' },
    ]);
  });

  it('are revised by their speaker as those of an incident are', () => {
    const revised = { ...total, low: 35, high: 35 };
    expect(fused([{ harm: [total] }, { harm: [revised] }], homes)[0]?.claims.map((c) => c.stance)).toEqual([
      'asserts',
      'revises',
    ]);
  });

  it('are of no incident: none has the whole or a share', () => {
    const told = findingsOf(
      'r',
      [incident({ harm: [total, own] }), incident({ id: 'i2' }), incident({ id: 'i3', harm: [total] })],
      {},
      [operation({ harm: [total] })],
    );
    const facts = { source: null, url: null, recordedAt: '', sequence: 0, sensitivity: 'CLEAR' } as const;
    const mentions = mentionsOf(told, facts);
    const harm = mentions.map((mention) =>
      claimsOf([mention])
        .filter(({ field }) => field === 'harm')
        .map(({ value }) => value),
    );
    expect(harm).toEqual([[own], [], [total]]);
  });

  it('leave an operation without any where no report gives one', () => {
    expect(fused([{}], homes)[0]).toMatchObject({ claims: [], tolls: [] });
  });
});
