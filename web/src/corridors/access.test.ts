import { expect, test } from 'vitest';
import type { AccessAnswer } from '../../../src/core/road-desk.ts';
import { placesByState, signed } from './access.ts';

const place = (
  node: string,
  state: AccessAnswer['places'][number]['state'],
): AccessAnswer['places'][number] => ({
  node,
  name: node,
  state,
  usual: null,
  optimistic: { reach: null, detour: null },
  pessimistic: { reach: null, detour: null },
});

test('places are grouped by state in alphabetical order, and hubs are not told of', () => {
  const groups = placesByState(
    {
      day: '2025-09-16',
      hubs: ['Hub'],
      by: 'hours',
      places: [
        place('Zou', 'cut_off'),
        place('Hub', 'reached'),
        place('Été', 'cut_off'),
        place('Fa', 'cut_off'),
      ],
    },
    'fr',
  );
  expect([...groups].map(([state, places]) => [state, places.map(({ name }) => name)])).toEqual([
    ['cut_off', ['Été', 'Fa', 'Zou']],
    ['uncertain', []],
    ['reached', []],
    ['unconnected', []],
  ]);
});

test('a difference bears its sign', () => {
  expect([signed(12, 'en'), signed(-1.5, 'fr'), signed(0, 'en')]).toEqual(['+12', '-1,5', '0']);
});
