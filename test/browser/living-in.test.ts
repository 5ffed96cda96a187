import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => void (bench = await startWorkbench()));
afterAll(() => bench?.close());

const query = (page: Page) => new URL(page.url()).searchParams;

test.each([
  ['fr', 'Recherche', 'Incidents', 'Rapports'],
  ['en', 'Search', 'Incidents', 'Reports'],
])(
  '%s: searched by keyboard alone, and a report opens at its words',
  async (lang, label, incidents, reports) => {
    const { page, faults, close } = await bench.open(`?lang=${lang}`);
    await page.locator('[data-incident]').first().waitFor();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: label });
    await dialog.locator('input:focus').waitFor();
    await page.keyboard.type('KAYES');
    await dialog.getByRole('heading', { name: incidents }).waitFor();
    expect((await dialog.locator('mark').first().innerText()).toLowerCase()).toBe('kayes');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page).get('incident')).toMatch(/^inc-/);
    expect(query(page).get('search')).toBe(null);

    await page.keyboard.press('/');
    await dialog.locator('input:focus').waitFor();
    await page.keyboard.type('kayes');
    const section = dialog.locator('section').filter({ has: page.getByRole('heading', { name: reports }) });
    await section.locator('a').first().click();
    await expect.poll(() => query(page).get('span')).toMatch(/^\d+-\d+$/);
    await page.locator('.panel mark').first().waitFor();
    expect(faults).toEqual([]);
    await close();
  },
);

test('a view is saved, dropped, taken back, and goes to another browser as a link', async () => {
  const { page, close } = await bench.open('?lang=en&type=Battles&from=2025-06-01');
  await page.getByText('Saved views').click();
  await page.getByLabel('Name of this view').fill('June battles');
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByRole('button', { name: /Drop.*June battles/ }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.reload();
  await page.getByText('Saved views (1)').click();
  const href = await page.getByRole('link', { name: 'June battles' }).getAttribute('href');
  expect(href).toBe('?from=2025-06-01&type=Battles');

  const other = await bench.open('?lang=en');
  await other.page.getByText('Saved views').click();
  await other.page.getByLabel('Add from links').fill(`June battles: ${bench.url}${href}`);
  await other.page.getByRole('button', { name: 'Add', exact: true }).click();
  await other.page.getByRole('link', { name: 'June battles' }).click();
  await expect.poll(() => query(other.page).getAll('type')).toEqual(['Battles']);
  await other.close();
  await close();
});

test('what comes in is news until it is marked as looked at, and the marking can be taken back', async () => {
  const { page, close } = await bench.open('?lang=en');
  await page.getByRole('button', { name: 'Nothing new' }).waitFor();
  const text =
    'Gao, 3 March 2026 – JNIM fighters attacked an army post in Ansongo on Monday, killing two soldiers.';
  for await (const { status } of bench.vigie.ingest([
    { id: 'news-1', text, source: 'Delta', publishedAt: '2026-03-03' },
  ]))
    expect(status).toBe('accepted');
  await page.getByRole('button', { name: /^New: \d/ }).click();
  const panel = page.locator('.panel');
  await panel.getByRole('link', { name: /Ansongo/ }).waitFor();
  await panel.getByRole('button', { name: 'Mark all as looked at' }).click();
  await page.getByRole('button', { name: 'Nothing new' }).waitFor();
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await panel.getByRole('link', { name: /Ansongo/ }).click();
  await expect.poll(() => query(page).get('incident')).toMatch(/^inc-/);
  await close();
});

test('when the server is away the page keeps what it has and what was entered, and says since when', async () => {
  const { page, close } = await bench.open('?lang=fr');
  await page.locator('[data-incident]').first().waitFor();
  // All views are at hand once the page has had a moment.
  await page.locator('html[data-parts=all]').waitFor({ state: 'attached' });
  await page.context().setOffline(true);
  await page.getByLabel('Mots').fill('kayes');
  await page.getByText(/Le serveur ne répond pas ; dernier contact à \d+ h/).waitFor();
  expect(await page.locator('[data-incident]').count()).toBeGreaterThan(0);
  expect(await page.getByLabel('Mots').inputValue()).toBe('kayes');
  await close();
});
