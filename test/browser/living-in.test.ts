import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { TABS } from '../../web/src/address/address.ts';
import { EN } from '../../web/src/messages/en.ts';
import { FR } from '../../web/src/messages/fr.ts';
import { goTo } from './axe.ts';
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

/** How a page loses its server, and gets it back. */
const LOSSES = {
  'the browser offline': async (page: Page) => {
    await page.context().setOffline(true);
    return () => page.context().setOffline(false);
  },
  'the server stopped': () => bench.stopServer(),
};

test.each([
  ['fr', FR, 'the browser offline'],
  ['en', EN, 'the server stopped'],
] as const)(
  '%s: every view opens without a server, with what was fetched or why not, and goes on when it is back',
  async (lang, m, loss) => {
    const { page, close } = await bench.open(`?lang=${lang}`);
    const go = (address: string): Promise<void> => goTo(page, `?lang=${lang}${address}`);
    const inPanel = page.locator('.panel');
    const ids = await page
      .locator('[data-incident]')
      .evaluateAll((all) => all.map((one) => one.dataset['incident']));
    await go(`&incident=${ids[0]}`);
    await inPanel.locator('h2').first().waitFor();
    await go(`&incident=${ids[1]}`);
    await inPanel.locator('h2').first().waitFor();
    await go('&view=statements');
    await page.locator('.lists li').first().waitFor();
    await go('');
    // All parts of the page are at hand once it has had a moment.
    await page.locator('html[data-parts=all]').waitFor({ state: 'attached' });

    const comeBack = await LOSSES[loss](page);
    await page.locator('#words').fill('kayes');
    await page.locator('[data-away=true]').waitFor();
    expect(await page.locator('[data-away]').innerText()).toContain(m.workbench.away.kept);
    // What was entered stays, and so does the list; that it is not the answer is said.
    expect(await page.locator('#words').inputValue()).toBe('kayes');
    await page.locator('.lists').getByText(m.trouble.older).waitFor();
    expect(await page.locator('[data-incident]').count()).toBe(ids.length);

    await go('&view=sources');
    await page.locator('.lists table').waitFor();
    await go('&view=statements');
    await page.locator('.lists li').first().waitFor();
    await go(`&incident=${ids[0]}`);
    await inPanel.locator('h2').first().waitFor();
    for (const unseen of [`&incident=${ids[2]}`, '&view=corridors', '&view=analyses', '&view=briefs']) {
      await go(unseen);
      await page.locator('.lists, .panel').getByText(m.trouble.unreachable).first().waitFor();
    }
    for (const tab of TABS) {
      await go(`&view=${tab}`);
      await expect.poll(() => page.locator('.scroll').innerText()).not.toMatch(new RegExp(m.trouble.loading));
    }

    await go('&view=corridors');
    await comeBack();
    await page.locator('[data-away=false]').waitFor({ state: 'attached' });
    await page.locator('[data-corridor]').first().waitFor();
    expect(await page.getByText(m.trouble.unreachable).count()).toBe(0);
    await close();
  },
);
