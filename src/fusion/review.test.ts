import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IncidentDetail } from '../core/records.ts';
import { describe as describeIncident } from './description.ts';
import { fuse } from './fuse.ts';
import { impactOf, mayBeOne, reviewOf } from './review.ts';
import { one, toll } from './samples.ts';

const anchorOf = (ref: { readonly report: string; readonly incident: string }) => ({
  report: ref.report,
  ownId: `own ${ref.incident}`,
  wordsAt: 0,
});

function detailOf(...mentions: Parameters<typeof describeIncident>[1][number][]): IncidentDetail {
  const [cluster] = fuse(mentions);
  if (cluster === undefined) throw new Error('no cluster');
  return describeIncident(cluster, mentions);
}

test('impact grows with doubt and with what would change', () => {
  const some = fc.record({ incidents: fc.nat(3), people: fc.nat(500) });
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      some,
      (x, y, change) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        expect(impactOf(low, change)).toBeLessThanOrEqual(impactOf(high, change));
        expect(impactOf(low, change)).toBeLessThanOrEqual(
          impactOf(low, { ...change, people: change.people + 1 }),
        );
      },
    ),
  );
});

test('two incidents that may be one: the smaller toll would no longer be counted twice', () => {
  const a = detailOf(one('a', { harm: [toll(12)] }));
  const b = detailOf(one('b', { harm: [toll(15)] }));
  const item = mayBeOne(
    [anchorOf({ report: 'a', incident: 'i1' }), anchorOf({ report: 'b', incident: 'i1' })],
    0,
    [],
    [a, b],
  );
  expect(item).toMatchObject({ kind: 'may_be_one', doubt: 0.5, change: { incidents: 1, people: 12 } });
});

test('an incident whose claims contradict each other asks; one that all tell alike does not', () => {
  const apart = detailOf(one('a', { harm: [toll(4)] }), one('b', { harm: [toll(40)] }));
  expect(reviewOf(apart, anchorOf)).toMatchObject([{ kind: 'toll', change: { incidents: 0, people: 36 } }]);
  const alike = detailOf(one('a', { harm: [toll(4)] }), one('b', { harm: [toll(4)] }));
  expect(reviewOf(alike, anchorOf)).toEqual([]);
});
