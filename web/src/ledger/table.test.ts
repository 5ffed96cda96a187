import { expect, test } from 'vitest';
import type { Claim, IncidentDetail, ReportSummary } from '../../../src/core/records.ts';
import { daysOf, DECIDED, tableOf } from './table.ts';

const report = (digest: string): ReportSummary => ({ digest, source: digest.toUpperCase() }) as ReportSummary;

const mention = (digest: string, lineage: number): IncidentDetail['mentions'][number] => ({
  report: report(digest),
  incident: 'i1',
  lineage,
  evidence: [],
  reasons: [],
});

function claim(id: string, from: string | null, field: Claim['field'], value: unknown, more = {}): Claim {
  return {
    id,
    field,
    value,
    saidBy: from,
    relayedBy: from,
    report: from,
    decision: from === null ? 'dec-1' : null,
    stance: 'asserts',
    certainty: 'reported',
    ...more,
  } as Claim;
}

const killed = (low: number, high: number | null = low): unknown => ({
  effect: 'killed',
  who: 'civilians',
  low,
  high,
});

const incident = (claims: readonly Claim[], more: Partial<IncidentDetail> = {}): IncidentDetail =>
  ({
    mentions: [mention('a', 0), mention('b', 1), mention('copy', 0)],
    claims,
    tolls: [{ effect: 'killed', who: 'civilians', low: 3, high: 12, speakers: 2 }],
    disputed: [],
    ...more,
  }) as unknown as IncidentDetail;

test('copies of one text stand together, and what people decided comes last', () => {
  const { groups } = tableOf(incident([claim('1', null, 'outcome', 'repelled')]));
  expect(groups.map(({ columns }) => columns.map(({ key }) => key))).toEqual([
    ['a', 'copy'],
    ['b'],
    [DECIDED],
  ]);
});

test('tolls that exclude each other count each other; an open one that holds the other does not', () => {
  const [row] = tableOf(
    incident([
      claim('three', 'a', 'harm', killed(3)),
      claim('twelve', 'b', 'harm', killed(12)),
      claim('open', 'copy', 'harm', killed(2, null)),
    ]),
  ).rows;
  expect([...(row?.otherwise ?? [])]).toEqual([
    ['three', 1],
    ['twelve', 1],
  ]);
  expect(row).toMatchObject({ isDisputed: true, toll: { low: 3, high: 12 } });
});

test('a speaker who revises a figure does not contradict it', () => {
  const revised = { saidBy: 'ORTM', relayedBy: 'A', stance: 'revises' };
  const [row] = tableOf(
    incident([
      claim('old', 'a', 'harm', killed(3), { saidBy: 'ORTM', relayedBy: 'A' }),
      claim('new', 'b', 'harm', killed(12), revised),
    ]),
  ).rows;
  expect(row?.isDisputed).toBe(false);
});

test('other fields disagree only where fusion says that they are disputed', () => {
  const days = [
    claim('1', 'a', 'when', { start: '2025-07-01', end: '2025-07-01' }),
    claim('2', 'b', 'when', { start: '2025-07-03', end: '2025-07-03' }),
  ];
  const [calm] = tableOf(incident(days)).rows;
  const [heated] = tableOf(incident(days, { disputed: ['when'] })).rows;
  expect([calm?.otherwise.size, heated?.otherwise.size]).toEqual([0, 2]);
  expect(heated === undefined ? null : daysOf(heated)).toEqual(['2025-07-01', '2025-07-03']);
});

test('every claim stands in exactly one cell', () => {
  const claims = [
    claim('1', 'a', 'harm', killed(3)),
    claim('2', 'a', 'harm', { effect: 'injured', who: 'civilians', low: 4, high: 4 }),
    claim('3', null, 'harm', killed(4)),
    claim('4', 'b', 'outcome', 'repelled'),
  ];
  const { rows } = tableOf(incident(claims));
  const ids = rows.flatMap(({ cells }) => [...cells.values()].flat().map(({ id }) => id));
  expect(ids.sort()).toEqual(['1', '2', '3', '4']);
});
