import { describe, expect, test } from 'vitest';
import type { OperationSite } from '../../core/analysis/coordination.ts';
import type { RoadHours } from './options.ts';
import { boundsOf, pairsOf } from './travel.ts';

const DAY = '2025-03-04';
const MIDNIGHT = (Date.parse(`${DAY}T00:00:00Z`) / 3_600_000) | 0;

function site(incident: string, more: Partial<OperationSite> = {}): OperationSite {
  return {
    incident,
    placeId: incident,
    name: incident,
    at: [Number(incident) / 2, 14],
    days: { start: DAY, end: DAY },
    time: null,
    partOfDay: null,
    claimed: false,
    counted: 'yes',
    reports: [],
    lineages: 1,
    ...more,
  };
}
const at = (incident: string, time: string): OperationSite => site(incident, { time });
const hours =
  (n: number | null): RoadHours =>
  () =>
    n;

describe('between which hours an attack began', () => {
  test.each([
    ['a clock time', { time: '04:30', partOfDay: null }, 4, 5],
    ['a clock time before a part of the day', { time: '04:30', partOfDay: 'night' as const }, 4, 5],
    ['dawn', { time: null, partOfDay: 'dawn' as const }, 4, 7],
    ['night may be the morning after', { time: null, partOfDay: 'night' as const }, 0, 30],
    ['a day', { time: null, partOfDay: null }, 0, 24],
  ])('%s', (_name, when, from, to) => {
    expect(boundsOf(site('1', when))).toEqual([MIDNIGHT + from, MIDNIGHT + to]);
  });
  test('two days and none', () => {
    expect(boundsOf(site('1', { days: { start: DAY, end: '2025-03-05' } }))).toEqual([
      MIDNIGHT,
      MIDNIGHT + 48,
    ]);
    expect(boundsOf(site('1', { days: null }))).toBeNull();
  });
});

describe('whether one party can have been at both', () => {
  test.each([
    ['too far for the time', '04:00', '07:00', 5, 'impossible'],
    ['time enough', '04:00', '14:00', 5, 'possible'],
    ['it hangs on the slack of the hours', '04:00', '09:00', 5, 'depends_on_times'],
    ['no way is known', '04:00', '14:00', null, 'unknown'],
  ])('%s', (_name, from, to, by, expected) => {
    const { pairs, oneParty } = pairsOf([at('1', from), at('2', to)], hours(by));
    expect(oneParty).toBe(expected);
    expect(pairs).toMatchObject([{ from: '1', to: '2', oneParty: expected, roadHours: by }]);
  });

  test('days alone leave it open, and so does nothing to ask', () => {
    expect(pairsOf([site('1'), site('2')], hours(5)).oneParty).toBe('depends_on_times');
    expect(pairsOf([site('1'), site('2')], null).oneParty).toBe('unknown');
  });

  test('one pair too far apart decides for all, and comes first', () => {
    const road: RoadHours = (a, b) => (a.placeId === '1' && b.placeId === '3' ? 30 : 1);
    const { pairs, oneParty } = pairsOf([at('3', '12:00'), at('1', '04:00'), at('2', '08:00')], road);
    expect(oneParty).toBe('impossible');
    expect(pairs[0]).toMatchObject({ from: '1', to: '3', oneParty: 'impossible' });
    expect(pairs.length).toBe(3);
  });

  test('places without a position, regions and twice the same place make no pair', () => {
    const sites = [
      site('1'),
      site('2', { at: null, counted: 'no_position' }),
      site('3', { counted: 'only_a_region' }),
      site('1b', { at: [0.5, 14] }),
    ];
    expect(pairsOf(sites, hours(1))).toEqual({ pairs: [], oneParty: 'unknown' });
  });
});
