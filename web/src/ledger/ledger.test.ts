import { expect, test } from 'vitest';
import type { Claim } from '../../../src/core/records.ts';
import { ledgerOf } from './ledger.ts';

function claim(field: Claim['field'], value: unknown, saidBy: string): Claim {
  return {
    id: `${field}-${saidBy}`,
    field,
    value,
    saidBy,
    relayedBy: null,
    report: 'r',
    mention: 'm',
    spans: [],
    reportedOn: null,
    recordedAt: '2025-07-02T00:00:00.000Z',
    stance: 'asserts',
    certainty: 'reported',
    grade: null,
    decision: null,
  };
}

const killed = (low: number, source: string): unknown => ({
  effect: 'killed',
  who: 'civilians',
  low,
  high: low,
  source,
});

test('one value told by two speakers is one line with two claims', () => {
  const [group] = ledgerOf([claim('harm', killed(3, 'A'), 'A'), claim('harm', killed(3, 'B'), 'B')], []);
  expect(group?.values.map((value) => value.claims.map((c) => c.saidBy))).toEqual([['A', 'B']]);
});

test('two figures stay two lines and the dispute is told', () => {
  const [group] = ledgerOf(
    [claim('harm', killed(3, 'A'), 'A'), claim('harm', killed(9, 'B'), 'B')],
    ['harm'],
  );
  expect(group?.isDisputed).toBe(true);
  expect(group?.values).toHaveLength(2);
});

test('fields come in reading order whatever the order of claims', () => {
  const claims = [
    claim('outcome', 'repelled', 'A'),
    claim('when', { start: '2025-07-01' }, 'A'),
    claim('eventType', 'Battles', 'A'),
  ];
  expect(ledgerOf(claims, []).map((group) => group.field)).toEqual(['eventType', 'when', 'outcome']);
});
