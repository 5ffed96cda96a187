import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../core/calendar.ts';
import type { RoadEvidence, RoadStatus } from '../../core/roads.ts';
import { day, evidence, FIRST_DAY } from './arbitrary.fixture.ts';
import { statusOf } from './combine.ts';
import { changesSince, corridorHistory, historyOf } from './history.ts';
import { worstOf } from '../caution.ts';

const LAST_DAY = addDays(FIRST_DAY, 90);
const parts = fc.record({ a: evidence, b: evidence, c: evidence }).map((by) => new Map(Object.entries(by)));

const daysFrom = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let d = from; d <= to; d = addDays(d, 1)) days.push(d);
  return days;
};

describe('the worst of its parts', () => {
  test.each<[RoadStatus[], RoadStatus]>([
    [[], 'unknown'],
    [['open', 'open'], 'open'],
    [['open', 'escorted'], 'escorted'],
    [['escorted', 'restricted', 'open'], 'restricted'],
    [['open', 'unknown'], 'unknown'],
    [['restricted', 'unknown'], 'unknown'],
    [['unknown', 'closed', 'open'], 'closed'],
  ])('%j is %s', (statuses, worst) => {
    expect(worstOf(statuses)).toBe(worst);
    expect(worstOf(statuses.toReversed())).toBe(worst);
  });
});

describe('history', () => {
  test('its runs leave no gap, differ from their neighbours, and say of each day what that day’s status is', () => {
    fc.assert(
      fc.property(evidence, day, (all, from) => {
        const runs = historyOf(['a'], new Map([['a', all]]), from, LAST_DAY).get('a') ?? [];
        expect(runs[0]?.from).toBe(from);
        expect(runs.at(-1)?.to).toBe(LAST_DAY);
        for (const [i, run] of runs.entries()) {
          const next = runs[i + 1];
          if (next) expect([next.from, next.status === run.status]).toEqual([addDays(run.to, 1), false]);
          for (const d of daysFrom(run.from, run.to)) expect(statusOf('a', all, d).status).toBe(run.status);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a corridor has on each day the worst status of its parts, and names them', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const path = ['c', 'a', 'b'];
        const runs = corridorHistory(path, all, FIRST_DAY, LAST_DAY);
        for (const { from, to, status, parts: named } of runs)
          for (const d of daysFrom(from, to)) {
            const statuses = path.map((id) => statusOf(id, all.get(id) ?? [], d).status);
            expect(status).toBe(worstOf(statuses));
            expect(named).toEqual(path.filter((_, i) => statuses[i] === status));
          }
        expect(runs.map((run) => run.from)).toEqual([
          FIRST_DAY,
          ...runs.slice(0, -1).map((run) => addDays(run.to, 1)),
        ]);
      }),
      { numRuns: 50 },
    );
  });

  test('no day, no run', () => {
    expect(historyOf(['a'], new Map(), '2025-09-02', '2025-09-01').get('a')).toEqual([]);
    expect(corridorHistory([], new Map(), FIRST_DAY, LAST_DAY)).toEqual([]);
  });

  test('in hindsight a day has what was told of it later', () => {
    const told: RoadEvidence = {
      kind: 'incident',
      id: 'x',
      rule: 'ambush',
      status: 'restricted',
      stance: 'asserts',
      from: '2025-09-03',
      expires: '2025-09-17',
      knownAt: '2025-09-05',
      withdrawnOn: null,
      saidBy: null,
      certainty: 'stated',
      tie: 'road',
      town: null,
      lineages: 1,
      spans: [],
    };
    const all = new Map([['a', [told]]]);
    const starts = (hindsight: { knownOn?: string }): unknown =>
      historyOf(['a'], all, '2025-09-01', '2025-09-30', hindsight)
        .get('a')
        ?.map(({ from, to, status }) => [from, to, status]);
    expect(starts({})).toEqual([
      ['2025-09-01', '2025-09-04', 'unknown'],
      ['2025-09-05', '2025-09-17', 'restricted'],
      ['2025-09-18', '2025-09-30', 'unknown'],
    ]);
    expect(starts({ knownOn: '2025-09-30' })).toEqual([
      ['2025-09-01', '2025-09-02', 'unknown'],
      ['2025-09-03', '2025-09-17', 'restricted'],
      ['2025-09-18', '2025-09-30', 'unknown'],
    ]);
  });
});

describe('what changed', () => {
  test('every segment that stands otherwise and no other, each with what came in between or ran out', () => {
    fc.assert(
      fc.property(parts, day, fc.integer({ min: 1, max: 10 }), (all, earlier, days) => {
        const now = addDays(earlier, days);
        const changes = changesSince(all, now, earlier);
        const differing = [...all]
          .filter(([id, e]) => statusOf(id, e, now).status !== statusOf(id, e, earlier).status)
          .map(([id]) => id);
        expect(changes.map((c) => c.segment)).toEqual(differing.sort());
        for (const { segment, before, after, evidence: news } of changes) {
          expect(before).toEqual(statusOf(segment, all.get(segment) ?? [], earlier));
          expect(after).toEqual(statusOf(segment, all.get(segment) ?? [], now));
          if (news.length > 0) continue;
          // Nothing new: what was in force has run out.
          const ranOut = before.evidence.filter((e) => e.expires !== null && e.expires < now);
          expect(ranOut.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
