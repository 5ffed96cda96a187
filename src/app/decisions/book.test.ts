import { expect, test } from 'vitest';
import type { DecisionBody } from '../../core/decisions.ts';
import type { DecisionRow, MentionStand } from '../../core/ports.ts';
import { entered, judgementsOf, locating } from './book.ts';

const row = (n: number, body: DecisionBody): DecisionRow => ({
  sequence: n,
  recordedOn: '2025-07-01',
  decision: { id: `dec-${n}`, by: 'A', why: '', at: '2025-07-01T00:00:00Z', body },
});
const graded = (n: number): DecisionRow => row(n, { kind: 'reliability', source: 'x', grade: 'B' });
const undo = (n: number, decision: number): DecisionRow =>
  row(n, { kind: 'undo', decision: `dec-${decision}` });

test.each([
  { what: 'nothing taken back', rows: [graded(1)], undone: [null] },
  { what: 'taken back', rows: [graded(1), undo(2, 1)], undone: ['dec-2', null] },
  {
    what: 'the taking back taken back',
    rows: [graded(1), undo(2, 1), undo(3, 2)],
    undone: [null, 'dec-3', null],
  },
  {
    what: 'and taken back again',
    rows: [graded(1), undo(2, 1), undo(3, 2), undo(4, 1)],
    undone: ['dec-4', 'dec-3', null, null],
  },
])('what stands: $what', ({ rows, undone }) => {
  expect(entered(rows).map(({ undoneBy }) => undoneBy)).toEqual(undone);
});

const stand = (report: string, incident: string, ownId: string, wordsAt: number): MentionStand => ({
  report,
  incident,
  ownId,
  wordsAt,
  cluster: `inc of ${incident}`,
});

test('an anchor is found by its own id, else at the nearest words of its report, else nowhere', () => {
  const locate = locating([
    stand('r', 'i1', 'own-1', 0),
    stand('r', 'i2', 'own-2', 90),
    stand('s', 'i1', 'own-3', 95),
  ]);
  expect(locate({ report: 'r', ownId: 'own-1', wordsAt: 90 })?.incident).toBe('i1');
  expect(locate({ report: 'r', ownId: 'gone', wordsAt: 80 })?.incident).toBe('i2');
  expect(locate({ report: 't', ownId: 'own-1', wordsAt: 0 })).toBeNull();
});

test('a ruling on two sides rules every pair of them; what is not held is left out', () => {
  const locate = locating([stand('r', 'i1', 'a', 0), stand('s', 'i1', 'b', 0), stand('s', 'i2', 'c', 9)]);
  const anchor = (report: string, ownId: string) => ({ report, ownId, wordsAt: 0 });
  const { decision } = row(1, {
    kind: 'pair',
    ruling: 'different',
    a: [anchor('r', 'a'), anchor('gone', 'x')],
    b: [anchor('s', 'b'), anchor('s', 'c')],
  });
  expect(judgementsOf([decision], locate)).toEqual([
    { kind: 'different', a: { report: 'r', incident: 'i1' }, b: { report: 's', incident: 'i1' } },
    { kind: 'different', a: { report: 'r', incident: 'i1' }, b: { report: 's', incident: 'i2' } },
  ]);
});
