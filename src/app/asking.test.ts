import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IncidentFilter, IncidentSummary, Page } from '../core/records.ts';
import { ensureTemplate } from '../store/index.ts';
import { walk } from './export.ts';
import { collect } from './fixtures/collect.ts';
import { newFolder, openIn, sweep, take } from './fixtures/opening.ts';
import { TOWNS } from './fixtures/reader.ts';
import { drawReports } from './fixtures/reports.ts';
import type { OpenedVigie } from './open.ts';

beforeAll(async () => void (await ensureTemplate()), 120_000);
afterAll(sweep);

describe('asking', () => {
  let vigie: OpenedVigie;
  beforeAll(async () => {
    vigie = await openIn(await newFolder());
    await take(vigie, drawReports(150, 21));
    await take(vigie, [
      {
        id: 'fr',
        title: 'Éboulement à l’est',
        text: 'Ségou | 2026-03-01..2026-03-04 | Attack | Katiba Macina',
      },
      { id: 'old', text: 'history\nSégou | 2012-04-01 | Attack | MNLA' },
      { id: 'undated', text: 'Nowhere |  | Attack | ' },
      { id: 'f1', text: 'Taveuni | 2026-03-02 | Attack | ' },
      { id: 'f2', text: 'Labasa | 2026-03-12 | Attack | ' },
    ]);
  }, 240_000);

  const list = (filter: IncidentFilter): Promise<IncidentSummary[]> =>
    collect(walk((page) => vigie.records.incidents(filter, page)));
  const places = async (filter: IncidentFilter): Promise<string[]> =>
    (await list(filter)).map((one) => one.where?.name ?? '');

  test.each<[string, IncidentFilter, string[]]>([
    ['a word without its accents', { text: 'segou 2026' }, []],
    ['words of summary and place', { text: 'attack SEGOU', from: '2026-03-01' }, ['Ségou']],
    ['words of a report’s title', { text: 'eboulement' }, ['Ségou']],
    ['part of an actor’s name', { actor: 'macina' }, ['Ségou']],
    ['an actor’s id', { actor: 'katiba macina' }, ['Ségou']],
    ['days that touch the interval', { from: '2026-03-04', to: '2026-03-04' }, ['Ségou']],
    [
      'a box over the antimeridian',
      { bbox: [179, -18, -179, -15], from: '2026-03-01' },
      ['Labasa', 'Taveuni'],
    ],
    ['a box that ends before it', { bbox: [179, -18, 180, -15], from: '2026-03-01' }, ['Taveuni']],
    ['history when asked for', { actor: 'mnla', background: true }, ['Ségou']],
    ['no history otherwise', { actor: 'mnla' }, []],
    ['a like-pattern is no pattern', { text: '%' }, []],
    ['a quote is no SQL', { text: "'; drop table incidents; --" }, []],
  ])('%s', async (_name, filter, expected) => {
    expect(await places(filter)).toEqual(expected);
  });

  test('newest day first, then id; undated last', async () => {
    const all = await list({});
    const keys = all.map((one) => [one.when?.start ?? '', one.id] as const);
    const sorted = [...keys].sort((a, b) => (a[0] === b[0] ? (a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? 1 : -1));
    expect(keys).toEqual(sorted);
    expect(all.at(-1)?.where?.name).toBe('Nowhere');
  });

  test('pages of any size show every row once, and every filter is what a plain look at each row yields', async () => {
    const all = await list({ background: true });
    const filters = fc.record(
      {
        bbox: fc
          .tuple(
            fc.integer({ min: -180, max: 180 }),
            fc.integer({ min: -90, max: 0 }),
            fc.integer({ min: -180, max: 180 }),
            fc.integer({ min: 0, max: 90 }),
          )
          .map((box) => box as readonly [number, number, number, number]),
        from: fc.constantFrom('2025-02-01', '2025-06-15', '2026-01-01'),
        to: fc.constantFrom('2025-06-14', '2025-12-01'),
        types: fc.subarray(['Battles', 'Violence against civilians', 'Strategic developments'] as const, {
          minLength: 1,
        }),
        actor: fc.constantFrom('jnim', 'JNIM', 'is-sahel'),
        text: fc.constantFrom('gao', 'clash'),
        background: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const passes = (one: (typeof all)[number], f: IncidentFilter): boolean => {
      const [west, south, east, north] = f.bbox ?? [-180, -90, 180, 90];
      const { lon = null, lat = null } = one.where ?? {};
      const within =
        f.bbox === undefined ||
        (lon !== null &&
          lat !== null &&
          lat >= south &&
          lat <= north &&
          (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east));
      return (
        within &&
        (f.background === true || !one.background) &&
        (f.from === undefined || (one.when !== null && one.when.end >= f.from)) &&
        (f.to === undefined || (one.when !== null && one.when.start <= f.to)) &&
        (f.types === undefined || f.types.includes(one.eventType))
      );
    };
    await fc.assert(
      fc.asyncProperty(filters, fc.integer({ min: 1, max: 40 }), async (filter, limit) => {
        const seen: string[] = [];
        let cursor: string | undefined;
        let total = -1;
        do {
          const page = await vigie.records.incidents(filter, { limit, cursor });
          seen.push(...page.items.map((one) => one.id));
          cursor = page.next ?? undefined;
          ({ total } = page);
        } while (cursor !== undefined);
        expect(new Set(seen).size).toBe(seen.length);
        expect(total).toBe(seen.length);
        const plain = all.filter((one) => passes(one, filter)).map((one) => one.id);
        const isPlain = filter.text === undefined && filter.actor === undefined;
        expect(seen).toEqual(isPlain ? plain : plain.filter((id) => seen.includes(id)));
      }),
      { numRuns: 25, seed: 5 },
    );
  }, 240_000);

  test('the timeline counts what the list shows', async () => {
    const filter = { types: ['Battles', 'Violence against civilians'] as const };
    const days = await vigie.records.timeline(filter);
    const counted = days.flatMap((day) => Object.values(day.counts)).reduce((a, b) => a + b, 0);
    const dated = await list(filter);
    expect(counted).toBe(dated.filter((one) => one.when !== null).length);
    expect(days.map((one) => one.day)).toEqual(days.map((one) => one.day).sort());
    expect((await vigie.records.counts()).incidents).toBe((await list({})).length);
  });

  test('reports, statements, operations and places walk to their end as well', async () => {
    const counts = await vigie.records.counts();
    const lists = [
      [counts.reports, (page: Page) => vigie.records.reports({}, page)],
      [counts.statements, (page: Page) => vigie.records.statements({}, page)],
      [counts.operations, (page: Page) => vigie.records.operations({}, page)],
      [Object.keys(TOWNS).length, (page: Page) => vigie.records.places({}, page)],
    ] as const;
    for (const [count, ask] of lists) {
      const seen = new Set<string>();
      let cursor: string | undefined;
      do {
        const page = await ask({ limit: 7, cursor });
        for (const item of page.items) seen.add(JSON.stringify(item));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen.size).toBe(count);
    }
    expect((await vigie.records.places({ text: 'segou' }, { limit: 5 })).items).toMatchObject([
      { name: 'Ségou' },
    ]);
    expect((await vigie.records.reports({ text: 'eboulement' }, { limit: 5 })).items).toMatchObject([
      { id: 'fr' },
    ]);
  });

  test('an incident names the operations it belongs to', async () => {
    const [operation] = (await vigie.records.operations({}, { limit: 1 })).items;
    for (const id of operation?.incidents ?? []) {
      expect((await vigie.records.incident(id))?.operations).toContain(operation?.id);
    }
  });

  test.each(['rubbish', 'W10', Buffer.from('["reports","",""]').toString('base64url')])(
    'a cursor that the list did not give out is bad input: %s',
    async (cursor) => {
      const asked = vigie.records.incidents({}, { limit: 5, cursor });
      await expect(asked).rejects.toMatchObject({ code: 'bad_input' });
    },
  );
});
