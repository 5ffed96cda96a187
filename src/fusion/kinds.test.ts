import { expect, it } from 'vitest';
import { EVENT_TYPES } from '../core/findings.ts';
import { familiesOf, kindOf, kindWeight } from './kinds.ts';
import { incident, toll } from './samples.ts';

const kinds = Object.values(EVENT_TYPES)
  .flat()
  .map((subEventType) => kindOf(incident({ subEventType })));

it('looks up two kinds in one family wherever they can be one incident', () => {
  const all = [
    ...new Set([
      ...kinds,
      kindOf(incident({ subEventType: 'Other', harm: [toll(2, 2, { effect: 'released' })] })),
    ]),
  ];
  const lost = all.flatMap((a) =>
    all
      .filter(
        (b) => kindWeight(a, b) !== null && !familiesOf(a).some((family) => familiesOf(b).includes(family)),
      )
      .map((b) => `${a} ${b}`),
  );
  expect(lost).toEqual([]);
});

it('weighs a pair the same both ways', () => {
  for (const a of kinds) for (const b of kinds) expect(kindWeight(a, b)).toBe(kindWeight(b, a));
});

it('never takes an abduction for anything else', () => {
  const others = kinds.filter((kind) => kind !== 'abduction');
  expect(others.filter((kind) => kindWeight('abduction', kind) !== null)).toEqual([]);
});
