import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;

beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench?.close());

interface Spot {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly n: number;
}

/** Spots of incidents, those with most first. */
async function spots(page: Page): Promise<readonly Spot[]> {
  const answer = await page.request.get(new URL('api/map', page.url()).href);
  const { name, lon, lat, counts } = await answer.json();
  return name.map((_: string, i: number) => ({
    name: name[i],
    lon: lon[i],
    lat: lat[i],
    n: Object.values<number[]>(counts).reduce((sum, of) => sum + (of[i] ?? 0), 0),
  }));
}

/** Opens the page with a spot in the middle of the map, drawn; `reach` is how far the map shows around it, degrees. */
async function around(spot: Spot, reach: number): Promise<{ page: Page; close: () => Promise<void> }> {
  const { lon, lat } = spot;
  const box = [lon - reach, lat - reach, lon + reach, lat + reach].map((degrees) => degrees.toFixed(4));
  const { page, close } = await bench.open(`?lang=en&box=${box}`);
  await page.locator('.map .canvas[data-drawn]').waitFor({ timeout: 45_000 });
  return { page, close };
}

async function pressMiddle(page: Page): Promise<void> {
  const box = await page.locator('.map .canvas').boundingBox();
  if (box === null) throw new Error('the map has no size');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function allSpots(): Promise<readonly Spot[]> {
  const { page, close } = await bench.open('?lang=en');
  const all = await spots(page);
  await close();
  return all;
}

test('a symbol of one incident opens it', async () => {
  const one = (await allSpots()).find(({ n }) => n === 1);
  if (one === undefined) throw new Error('the samples have no spot with one incident');
  const { page, close } = await around(one, 0.05);
  await pressMiddle(page);
  await page.locator('.panel', { hasText: one.name }).waitFor();
  expect(new URL(page.url()).searchParams.get('incident')).not.toBeNull();
  await close();
});

test('a symbol of several lists them, each of which opens', async () => {
  const [most] = await allSpots();
  if (most === undefined || most.n < 2) throw new Error('the samples have no spot with several incidents');
  const { page, close } = await around(most, 0.05);
  await pressMiddle(page);
  const listed = page.locator('.cluster li button');
  await listed.first().waitFor();
  expect(await listed.count()).toBe(most.n);
  await listed.last().click();
  await page.locator('.panel', { hasText: most.name }).waitFor();
  await close();
});

test('a filter redraws the map, and a symbol of what was filtered away can no longer be pressed', async () => {
  const one = (await allSpots()).find(({ n }) => n === 1);
  if (one === undefined) throw new Error('the samples have no spot with one incident');
  const { page, close } = await around(one, 0.05);
  const drawn = (): Promise<number> =>
    page.locator('.map .canvas').evaluate((canvas) => Number(canvas.dataset['drawn']));
  const before = await drawn();
  await page.getByLabel('To', { exact: true }).fill('1990-01-02');
  await expect.poll(drawn).toBeGreaterThan(before);
  await pressMiddle(page);
  expect(await page.locator('.map .name.place').count()).toBe(0);
  expect(await page.locator('.panel, .cluster').count()).toBe(0);
  await close();
});
