import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;

beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench?.close());

const rows = (page: Page) => page.locator('[data-incident]');
const total = (page: Page) => page.locator('.lists [role=status]').first();
const query = (page: Page) => new URL(page.url()).searchParams;

/** The number in "66 incidents". */
async function shown(page: Page): Promise<number> {
  return Number(/\d+/.exec(await total(page).innerText())?.[0]);
}

async function until(page: Page, n: (now: number) => boolean): Promise<number> {
  await expect.poll(async () => n(await shown(page)), { timeout: 15_000 }).toBe(true);
  return shown(page);
}

describe.each([
  ['fr', 'Combats', 'Émeutes'],
  ['en', 'Battles', 'Riots'],
])('the page in %s', (lang, battles, riots) => {
  test('draws list, timeline and map without a fault or a request elsewhere', async () => {
    const { page, faults, close } = await bench.open(`?lang=${lang}`);
    await rows(page).first().waitFor();
    await page.locator('.timeline svg').waitFor();
    await page.locator('.map[data-ready=true]').waitFor();
    // Names stand beside symbols once the map has drawn them.
    await page.locator('.map .name.place').first().waitFor({ timeout: 45_000 });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(faults).toEqual([]);
    await close();
  });

  test('filters go into the address, come back from it, and the back button undoes them', async () => {
    const { page, close } = await bench.open(`?lang=${lang}`);
    await rows(page).first().waitFor();
    const all = await shown(page);
    await page.getByRole('button', { name: battles, exact: true }).click();
    const some = await until(page, (n) => n < all);
    expect(query(page).getAll('type')).toEqual(['Battles']);
    await page.getByRole('button', { name: riots, exact: true }).click();
    await expect.poll(() => query(page).getAll('type')).toEqual(['Battles', 'Riots']);
    await page.reload();
    await rows(page).first().waitFor();
    expect(await page.getByRole('button', { name: battles, exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await page.goBack();
    await until(page, (n) => n === some);
    await page.goBack();
    await until(page, (n) => n === all);
    await close();
  });
});

test('words, dates and actor narrow list and map alike', async () => {
  const { page, close } = await bench.open('?lang=en');
  await rows(page).first().waitFor();
  const all = await shown(page);
  await page.getByLabel('Words').fill('kayes');
  await until(page, (n) => n > 0 && n < all);
  expect(query(page).get('q')).toBe('kayes');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await until(page, (n) => n === all);
  await page.getByLabel('From', { exact: true }).fill('2025-06-15');
  await page.getByLabel('To', { exact: true }).fill('2025-07-15');
  await until(page, (n) => n > 0 && n < all);
  expect([query(page).get('from'), query(page).get('to')]).toEqual(['2025-06-15', '2025-07-15']);
  await close();
});

test('the timeline is brushed by hand and by keyboard', async () => {
  const { page, close } = await bench.open('?lang=en');
  const plot = page.locator('.timeline svg');
  await plot.waitFor();
  const all = await shown(page);
  const box = await plot.boundingBox();
  if (box === null) throw new Error('the timeline has no box');
  const y = box.y + 30;
  await page.mouse.move(box.x + box.width * 0.35, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 4 });
  await page.mouse.up();
  await until(page, (n) => n < all);
  const [from, to] = [query(page).get('from') ?? '', query(page).get('to') ?? ''];
  expect(from < to).toBe(true);

  const edge = page.getByRole('slider', { name: 'First day' });
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => (query(page).get('from') ?? '') > from).toBe(true);
  await page.keyboard.press('Home');
  await expect.poll(() => query(page).get('from')).toBe(null);
  await page.getByRole('button', { name: 'All days' }).click();
  await until(page, (n) => n === all);
  await close();
});

test('"only what the map shows" follows the map and can be shared', async () => {
  const { page, close } = await bench.open('?lang=en&box=-12.5,12,-7,16');
  await rows(page).first().waitFor();
  const some = await shown(page);
  await page.locator('.map[data-ready=true]').waitFor();
  expect(await page.getByLabel('Only what the map shows').isChecked()).toBe(true);
  await page.getByLabel('Only what the map shows').uncheck();
  await until(page, (n) => n > some);
  expect(query(page).get('box')).toBe(null);
  await close();
});

test('keys walk through the list, open, step and close', async () => {
  const { page, close } = await bench.open('?lang=en');
  await rows(page).nth(2).waitFor();
  const id = (i: number) => rows(page).nth(i).getAttribute('data-incident');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('incident')).toBe(await id(1));
  await page.keyboard.press('j');
  await expect.poll(() => query(page).get('incident')).toBe(await id(2));
  await page.keyboard.press('k');
  await expect.poll(() => query(page).get('incident')).toBe(await id(1));
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page).get('incident')).toBe(null);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await close();
});

test('what passes no filter says so and how to go on', async () => {
  const { page, close } = await bench.open('?lang=fr&q=zzzzqqq');
  await page.getByText('Aucun incident ne passe ces filtres.').waitFor();
  await page.locator('.empty').getByRole('button', { name: 'Effacer les filtres' }).click();
  await rows(page).first().waitFor();
  expect(query(page).get('q')).toBe(null);
  await close();
});
