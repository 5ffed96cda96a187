import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPlaces, openVigie } from '../app/index.ts';
import type { Vigie } from '../core/use-cases.ts';
import { LOOPBACK_HOSTS } from './guard.ts';
import { createServer } from './server.ts';
import { correctionRecord, placeAnswer } from './shapes/places.ts';

let folder: string;
let vigie: Vigie;
let app: ReturnType<typeof createServer>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-places-'));
  const now = (): Date => new Date('2025-09-01T00:00:00Z');
  const places = openPlaces({ data: folder, now });
  vigie = await openVigie({ data: folder, places, read: places.read, now });
  app = createServer(vigie, { version: '1', hosts: LOOPBACK_HOSTS });
});
afterAll(async () => {
  await vigie.close();
  await rm(folder, { recursive: true });
});

const get = async (path: string): Promise<{ status: number; body: unknown }> => {
  const response = await app.request(path, { headers: { host: 'localhost' } });
  return { status: response.status, body: await response.json() };
};

const post = async (
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: unknown }> => {
  const response = await app.request(path, {
    method: 'POST',
    headers: { host: 'localhost', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

test('a look-up has candidates with reasons, or names that resemble', async () => {
  const { status, body } = await get('/api/gazetteer/lookup?name=Koro&near=14.1,-3.1&country=ml');
  expect(status).toBe(200);
  const { candidates, suggestions } = placeAnswer.parse(body);
  expect(candidates[0]).toMatchObject({ id: 'geonames:2454674', layer: 'package', country: 'ML' });
  expect(candidates[0]?.why.map(({ fr }) => fr)).toContain('dans le pays demandé (ML)');
  expect(suggestions).toEqual([]);
  const { body: none } = await get('/api/gazetteer/lookup?name=Bamakko');
  const slip = placeAnswer.parse(none);
  expect([slip.candidates, slip.suggestions[0]]).toEqual([[], 'Bamako']);
});

test.each([
  ['/api/gazetteer/lookup', 400],
  ['/api/gazetteer/lookup?name=Koro&country=Mali', 400],
  ['/api/gazetteer/lookup?name=Koro&near=95,3', 422],
  ['/api/gazetteer/lookup?name=Koro&near=Xqzvwk', 422],
])('%s: %i', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

test('a correction changes later readings until it is taken back', async () => {
  const text =
    'Au Mali, des hommes armés ont attaqué le village de Tarabak le 1er juillet 2025, tuant trois civils.';
  const latitude = async (): Promise<unknown> => {
    const { body } = await post('/api/read', { text, lang: 'fr' });
    return (body as { incidents: { where: { lat: number | null } }[] }).incidents[0]?.where.lat;
  };
  const before = await latitude();
  const made = await post('/api/gazetteer/corrections', {
    name: 'Tarabak',
    to: { lat: 14.5, lon: -3.5 },
    country: 'ML',
    by: 'Awa',
    why: 'seen on site',
  });
  expect(made.status).toBe(201);
  const { id } = correctionRecord.parse(made.body);
  expect(await latitude()).toBe(14.5);
  expect((await get('/api/gazetteer/corrections')).body).toMatchObject([
    { id, by: 'Awa', why: 'seen on site' },
  ]);
  expect((await post(`/api/gazetteer/corrections/${id}/undo`, { by: 'Awa' })).status).toBe(200);
  expect(await latitude()).toBe(before);
  expect((await get('/api/gazetteer/corrections')).body).toEqual([]);
  expect((await post(`/api/gazetteer/corrections/${id}/undo`, { by: 'Awa' })).status).toBe(404);
});

test.each([
  [{ name: 'Koro', to: 'geonames:1', by: 'Awa' }, 422],
  [{ name: 'Koro', to: { lat: 95, lon: 0 }, by: 'Awa' }, 422],
  [{ name: 'Koro', to: 'geonames:2454674' }, 422],
  [{ name: '12', to: 'geonames:2454674', by: 'Awa' }, 422],
  [{ name: 'Koro', to: 'geonames:2454674', by: 'Awa', country: 'QQ' }, 422],
  [{ name: 'Koro', to: 'geonames:2454674', by: 'Awa', who: 'me' }, 422],
])('%j is refused', async (body, status) => {
  expect((await post('/api/gazetteer/corrections', body)).status).toBe(status);
});

test('pages of other sites, other hosts and other types write nothing', async () => {
  const body = { name: 'Koro', to: 'geonames:2454674', by: 'Awa' };
  const path = '/api/gazetteer/corrections';
  expect((await post(path, body, { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await post(path, body, { host: 'elsewhere.example' })).status).toBe(403);
  expect((await post(path, body, { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await get(path)).body).toEqual([]);
});

test('a correction, and its taking back, sent again under their keys are kept once', async () => {
  const corrections = async (): Promise<number> =>
    ((await get('/api/gazetteer/corrections')).body as readonly unknown[]).length;
  const before = await corrections();
  const asked = { name: 'Wadaré', to: { lat: 14.6, lon: -3.6 }, country: 'ML', by: 'Awa' };
  const make = (key: string) => post('/api/gazetteer/corrections', asked, { 'idempotency-key': key });
  const [first, again] = await Promise.all([make('a'), make('a')]);
  expect(again).toEqual(first);
  expect(await corrections()).toBe(before + 1);
  const { id } = correctionRecord.parse(first.body);
  expect(Object.keys(first.body as object)).not.toContain('request');
  const undo = () => post(`/api/gazetteer/corrections/${id}/undo`, { by: 'Awa' }, { 'idempotency-key': 'b' });
  const undone = await undo();
  expect([undone.status, await undo()]).toEqual([200, undone]);
  expect(await corrections()).toBe(before);
  expect((await make('a')).body).toEqual(first.body);
  expect(await corrections()).toBe(before);
  expect((await make('c')).body).not.toEqual(first.body);
  expect(await corrections()).toBe(before + 1);
});
