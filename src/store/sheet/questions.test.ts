import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TLP } from '../../core/report.ts';
import { changedColumns, columnsOf, TYPES, type SheetRow } from './columns.ts';
import { daysCounted, listed, spotsCounted, tallied, type SheetFilter } from './questions.ts';

const DAYS = [null, '2025-02-01', '2025-02-03', '2025-06-30', '2025-07-01'] as const;
const PLACES = [
  { place: 'Gao', lon: -0.05, lat: 16.27 },
  { place: 'Labbezanga', lon: 0.7, lat: 14.96 },
  { place: 'Taveuni', lon: 179.9, lat: -16.8 },
  { place: '', lon: null, lat: null },
] as const;

const row: fc.Arbitrary<SheetRow> = fc
  .record({
    id: fc.integer({ min: 0, max: 99 }).map((n) => `i-${n}`),
    firstDay: fc.constantFrom(...DAYS),
    isLong: fc.boolean(),
    place: fc.constantFrom(...PLACES),
    type: fc.constantFrom(...TYPES),
    isBackground: fc.boolean(),
    isPrecise: fc.boolean(),
    sensitivity: fc.constantFrom(...TLP),
  })
  .map(({ isLong, place, ...one }) => ({
    ...one,
    ...place,
    lastDay: isLong && one.firstDay !== null ? '2025-08-01' : one.firstDay,
  }));
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 40 });
const filter = fc.record(
  {
    from: fc.constantFrom('2025-02-02', '2025-07-01', '2025-07-20'),
    to: fc.constantFrom('2025-02-01', '2025-06-30'),
    bbox: fc.constantFrom(
      [-1, 14, 1, 17] as const,
      [179, -18, -179, -15] as const,
      [-180, -90, 180, 90] as const,
    ),
    types: fc.subarray([...TYPES]),
    background: fc.boolean(),
    placed: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** What a look at each row by itself lets through. */
function passing(all: readonly SheetRow[], asked: SheetFilter): readonly SheetRow[] {
  const { from, to, bbox, types = [], background = false, placed } = asked;
  const isWithin = ({ lon, lat }: SheetRow): boolean => {
    if (bbox === undefined) return true;
    if (lon === null || lat === null || lat < bbox[1] || lat > bbox[3]) return false;
    return bbox[0] <= bbox[2] ? lon >= bbox[0] && lon <= bbox[2] : lon >= bbox[0] || lon <= bbox[2];
  };
  return all.filter(
    (one) =>
      (background || !one.isBackground) &&
      (placed === undefined || (one.lat !== null) === placed) &&
      (types.length === 0 || types.includes(one.type)) &&
      (from === undefined || (one.lastDay ?? '') >= from) &&
      (to === undefined || (one.firstDay !== null && one.firstDay <= to)) &&
      isWithin(one),
  );
}

const inOrder = (all: readonly SheetRow[]): readonly string[] =>
  [...all]
    .sort((a, b) => (b.firstDay ?? '').localeCompare(a.firstDay ?? '') || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

describe('columns', () => {
  test('list what a look at each row lets through, newest day first, in pages of any size', () => {
    fc.assert(
      fc.property(rows, filter, fc.integer({ min: 1, max: 7 }), (all, asked, limit) => {
        const columns = columnsOf(all);
        const expected = inOrder(passing(all, asked));
        const days = new Map(all.map(({ id, firstDay }) => [id, firstDay ?? '']));
        const seen: string[] = [];
        for (let last: string | undefined; ; last = seen.at(-1)) {
          const page = listed(
            columns,
            asked,
            limit,
            last === undefined ? null : [days.get(last) ?? '', last],
          );
          expect(page.total).toBe(expected.length);
          seen.push(...page.ids);
          if (page.ids.length < limit) break;
        }
        expect(seen).toEqual(expected);
      }),
      { seed: 1 },
    );
  });

  test('count days, spots and all as the list has them', () => {
    fc.assert(
      fc.property(rows, filter, (all, asked) => {
        const columns = columnsOf(all);
        const found = passing(all, asked);
        const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
        const days = daysCounted(columns, asked);
        expect(sum(days.flatMap(({ counts }) => Object.values(counts)))).toBe(
          found.filter(({ firstDay }) => firstDay !== null).length,
        );
        for (const { day, counts } of days)
          for (const type of TYPES)
            expect(counts[type] ?? 0).toBe(
              found.filter((one) => one.firstDay === day && one.type === type).length,
            );
        const spots = spotsCounted(columns, asked);
        for (const type of TYPES) {
          const own = found.filter((one) => one.type === type);
          const strictest = Math.max(-1, ...own.map(({ sensitivity }) => TLP.indexOf(sensitivity)));
          expect(spots.sensitivity[type]).toBe(TLP[strictest]);
          expect(spots.unplaced[type]).toBe(own.filter(({ lon }) => lon === null).length);
        }
        spots.name.forEach((name, i) => {
          const here = found.filter(({ place }) => place === name);
          expect(here).not.toEqual([]);
          for (const type of TYPES) {
            const own = here.filter((one) => one.type === type);
            expect(spots.counts[type][i]).toBe(own.length);
            expect(spots.precise[type][i]).toBe(own.filter(({ isPrecise }) => isPrecise).length);
          }
        });
        expect(sum([...Object.values(spots.counts).flat(), ...Object.values(spots.unplaced)])).toBe(
          found.length,
        );
        expect(tallied(columns).incidents).toBe(passing(all, {}).length);
      }),
      { seed: 2 },
    );
  });

  test('changed row by row, they say what columns made anew say', () => {
    fc.assert(
      fc.property(rows, rows, (before, written) => {
        const gone = new Set([...before.slice(0, 5), ...written].map(({ id }) => id));
        const after = [...before.filter(({ id }) => !gone.has(id)), ...written];
        const changed = changedColumns(columnsOf(before), gone, written);
        const anew = columnsOf(after);
        const asked = { background: true };
        expect(listed(changed, asked, 500, null)).toEqual(listed(anew, asked, 500, null));
        expect(daysCounted(changed, asked)).toEqual(daysCounted(anew, asked));
        expect(tallied(changed)).toEqual(tallied(anew));
        const total = (columns: typeof anew): Record<string, readonly number[]> => {
          const { name: names, precise } = spotsCounted(columns, asked);
          return Object.fromEntries(
            names.map((name, i) => [name, TYPES.map((type) => precise[type][i] ?? 0)]),
          );
        };
        expect(total(changed)).toEqual(total(anew));
      }),
      { seed: 3 },
    );
  });

  test('days span from the first to the last, undated and background ones aside', () => {
    const one = {
      lon: null,
      lat: null,
      place: '',
      type: 'Battles',
      isPrecise: false,
      sensitivity: 'CLEAR',
    } as const;
    const columns = columnsOf([
      { ...one, id: 'a', firstDay: '2025-07-01', lastDay: '2025-07-31', isBackground: false },
      { ...one, id: 'b', firstDay: '2025-07-05', lastDay: '2025-07-05', isBackground: false },
      { ...one, id: 'c', firstDay: '2012-01-01', lastDay: '2012-01-01', isBackground: true },
      { ...one, id: 'd', firstDay: null, lastDay: null, isBackground: false },
    ]);
    expect(tallied(columns)).toEqual({ incidents: 3, firstDay: '2025-07-01', lastDay: '2025-07-31' });
    expect(tallied(columnsOf([]))).toEqual({ incidents: 0, firstDay: null, lastDay: null });
  });
});
