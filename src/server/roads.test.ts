import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { newFolder, openIn, sweep, take } from '../app/fixtures/opening.ts';
import type { OpenedVigie } from '../app/open.ts';
import { createReader } from '../reading/index.ts';
import { ensureTemplate } from '../store/index.ts';
import { createServer } from './server.ts';
import {
  accessAnswer,
  alternatives,
  corridorDetail,
  corridorList,
  networkCollection,
  roadChanges,
  roadStatuses,
  segmentHistory,
  statusCollection,
} from './shapes/roads.ts';

const reports = [
  {
    id: 'threat',
    source: 'Radio Delta',
    lang: 'fr',
    publishedAt: '2025-09-04',
    text:
      'Le Jnim annonce un blocus de Kayes et de Nioro.\n\n' +
      'Dans un message vocal diffusé mercredi 3 septembre, un porte-parole du Jnim a déclaré que les villes de Kayes et de Nioro ' +
      'sont placées sous blocus et que plus aucun camion n’y entrera.',
  },
  {
    id: 'burnt',
    source: 'Journal Sud',
    lang: 'fr',
    publishedAt: '2025-09-15',
    sensitivity: 'AMBER' as const,
    text:
      'Des hommes armés ont attaqué dimanche 14 septembre un convoi de camions-citernes sur la route entre Diéma et Kolokani. ' +
      'Une quarantaine de citernes ont été incendiées.',
  },
];

const SEGMENT = 'ml:kayes--ambidedi';
const PERSON = 'Aïssata Ba';

let vigie: OpenedVigie;
let app: ReturnType<typeof createServer>;

beforeAll(async () => {
  await ensureTemplate();
  let today = '2025-09-05';
  const now = (): Date => new Date(`${today}T12:00:00Z`);
  vigie = await openIn(await newFolder(), [], createReader(), now);
  await take(vigie, reports.slice(0, 1));
  today = '2025-09-16';
  await take(vigie, reports.slice(1));
  await vigie.judgement.decide({
    kind: 'road',
    by: PERSON,
    segment: SEGMENT,
    status: 'open',
    why: 'Drove it',
  });
  app = createServer(vigie, { version: '1' });
}, 240_000);
afterAll(sweep);

// oxlint-disable-next-line typescript/no-explicit-any -- answers are looked into freely here
async function ask(path: string): Promise<{ status: number; type: string; body: any }> {
  const response = await app.request(`/api/${path}`);
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    body: await (type.includes('json') ? response.json() : response.text()),
  };
}

const encoded = encodeURIComponent(SEGMENT);

test.each<[string, z.ZodType]>([
  ['roads/network', networkCollection],
  ['roads', roadStatuses],
  ['roads?asOf=2025-09-10', roadStatuses],
  ['roads.geojson?clearance=RED', statusCollection],
  [`roads/segments/${encoded}?from=2025-09-01`, segmentHistory],
  ['corridors', corridorList],
  ['corridors/dakar-bamako-nord?asOf=2025-09-15&from=2025-09-01', corridorDetail],
  ['roads/access?hub=Bamako&hub=Dakar&by=km&state=cut_off&state=uncertain', accessAnswer],
  ['roads/alternatives/Sikasso?hub=Bamako&assumption=usual', alternatives],
  ['roads/changes?since=2025-09-01&hub=Bamako', roadChanges],
])('%s holds what the description says and nothing else', async (path, shape) => {
  const { status, body } = await ask(path);
  expect(status).toBe(200);
  expect(shape.parse(body)).toEqual(body);
});

test.each([
  ['roads?asOf=2025-09-31', 400],
  ['roads?clearance=SECRET', 400],
  ['roads?sort=places', 400],
  ['roads/segments/nowhere', 404],
  ['corridors/nowhere', 404],
  ['roads/access?hub=Atlantis', 404],
  ['roads/access?state=shut', 400],
  ['roads/alternatives/Atlantis', 404],
  ['roads/changes?since=2025-12-01', 422],
  ['roads/effects?lang=de', 400],
])('%s: %i', async (path, status) => {
  expect(await ask(path)).toMatchObject({ status, type: 'application/problem+json' });
});

test.each([
  ['roads/segments/nowhere', 'Le réseau routier n’a pas de tronçon « nowhere »'],
  ['corridors/nowhere', 'Aucun corridor « nowhere »'],
  ['roads/access?hub=Atlantis', 'Le réseau routier n’a pas de lieu « Atlantis »'],
  ['roads/alternatives/Atlantis', 'Le réseau routier n’a pas de lieu « Atlantis »'],
])('%s: refused in the language of whoever asks', async (path, words) => {
  const french = await app.request(`/api/${path}`, { headers: { 'accept-language': 'fr' } });
  expect(((await french.json()) as { readonly detail: string }).detail).toContain(words);
  expect((await ask(path)).body.detail).not.toContain(words);
});

test('the whole network is drawn, each segment between the towns that it joins, with whom to name', async () => {
  const { body } = await ask('roads/network');
  const { network } = vigie.roads.network();
  expect(body.features.map(({ id }: { id: string }) => id)).toEqual(network.segments.map(({ id }) => id));
  expect(body.source).toEqual({ imported: null, attribution: 'Vigie', licence: 'Apache-2.0' });
  const one = body.features.find(({ id }: { id: string }) => id === SEGMENT);
  expect(one).toMatchObject({
    properties: { segment: SEGMENT, from: 'Kayes', to: 'Ambidédi', oneWay: false },
  });
  const [first] = one.geometry.coordinates;
  expect(first).toEqual([expect.closeTo(-11.44, 1), expect.closeTo(14.45, 1)]);
});

test('a segment is found by its encoded id, with the word of the person who decided', async () => {
  const { body } = await ask(`roads/segments/${encoded}`);
  expect(body).toMatchObject({
    from: 'Kayes',
    to: 'Ambidédi',
    status: { segment: SEGMENT, status: 'open', by: PERSON },
  });
  expect((await ask(`roads/segments/${encoded}?asOf=2025-09-10`)).body.status.status).toBe('closed');
});

describe('the export', () => {
  test('is for everybody unless somebody says otherwise, and says how much it leaves out', async () => {
    const shown = await ask('roads.geojson');
    expect(shown.type).toMatch(/^application\/geo\+json/);
    expect(shown.body).toMatchObject({ day: '2025-09-16', clearance: 'CLEAR', attribution: 'Vigie' });
    expect(shown.body.leftOut).toBeGreaterThan(0);
    const all = await ask('roads.geojson?clearance=AMBER');
    expect(all.body).toMatchObject({ clearance: 'AMBER', leftOut: 0 });
    const ambush = ({ id }: { id: string }): boolean => id === 'ml:dianguirde--diema';
    expect(all.body.features.some(ambush)).toBe(true);
    expect(shown.body.features.some(ambush)).toBe(false);
  });

  test('has no words of reports, and no names', async () => {
    const { body } = await ask('roads.geojson?clearance=RED');
    const text = JSON.stringify(body);
    for (const hidden of [PERSON, 'Drove it', 'quote', 'blocus', 'citernes'])
      expect(text).not.toContain(hidden);
    const decided = body.features.find(({ id }: { id: string }) => id === SEGMENT);
    expect(decided.properties).toMatchObject({ status: 'open' });
    expect(decided.properties).not.toHaveProperty('by');
  });
});

test('places that are cut off are asked for by how they stand', async () => {
  const { body } = await ask('roads/access?hub=Bamako&state=cut_off');
  expect(body.places.map(({ name }: { name: string }) => name)).toContain('Nioro du Sahel');
  expect(body.places.every(({ state }: { state: string }) => state === 'cut_off')).toBe(true);
});

test('the rules are a page to review, in the language asked for', async () => {
  expect(await ask('roads/effects?lang=fr')).toMatchObject({
    status: 200,
    type: 'text/markdown; charset=utf-8',
    body: expect.stringContaining('# Ce qui change l’état d’une route'),
  });
  expect((await ask('roads/effects')).body).toContain('# What changes the status of a road');
});

describe('what a closure would do', () => {
  const inNetworkOrder = (ids: readonly string[]): readonly string[] => {
    const order = new Map(vigie.roads.network().network.segments.map(({ id }, i) => [id, i]));
    return ids.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  const segmentsOf = (items: readonly { segment: string | { id: string } }[]): string[] =>
    items.map(({ segment }) => (typeof segment === 'string' ? segment : segment.id));

  test('orders no list of segments: they come as the network has them, or by id', async () => {
    const lists = [
      segmentsOf((await ask('roads')).body.statuses),
      (await ask('roads.geojson')).body.features.map(({ id }: { id: string }) => id),
    ];
    for (const ids of lists) {
      expect(ids.length).toBeGreaterThan(2);
      expect(ids).toEqual(inNetworkOrder(ids));
    }
    const changed = segmentsOf((await ask('roads/changes?since=2025-09-01&hub=Bamako')).body.segments);
    expect(changed.length).toBeGreaterThan(2);
    expect(changed).toEqual(changed.toSorted());
  });

  test('has no route, parameter or member', async () => {
    const { body } = await ask('openapi.json');
    const roads = Object.entries<object>(body.paths).filter(([path]) => /\/(roads|corridors)/.test(path));
    expect(roads).toHaveLength(10);
    const shapes = Object.entries<object>(body.components.schemas).filter(([name]) =>
      /road|corridor|segment|access|reach/i.test(name),
    );
    expect(shapes.length).toBeGreaterThan(10);
    const words = [...roads, ...shapes].flatMap(([, described]) => wordsIn(described));
    const ranking =
      /sort|order_?by|rank|critical|vital|importan|impact|choke|betweenness|bridge|target|vulnerab|cuts_?off/i;
    expect(words.filter((word) => ranking.test(word))).toEqual([]);
  });
});

/** Names of members and parameters, and values of enumerations. */
function wordsIn(described: unknown): string[] {
  if (typeof described !== 'object' || described === null) return [];
  return Object.entries(described).flatMap(([key, value]) => [
    key,
    ...(key === 'name' || key === 'enum' ? [value].flat().map(String) : []),
    ...wordsIn(value),
  ]);
}
