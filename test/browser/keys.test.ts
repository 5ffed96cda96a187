import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { EN } from '../../web/src/messages/en.ts';
import { FR } from '../../web/src/messages/fr.ts';
import { goTo, violations } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
  const { feeds, savedBriefs } = bench.vigie;
  for (const name of ['delta', 'epsilon'])
    await feeds.add({ url: `https://${name}.example/feed.xml`, source: name });
  for (const title of ['June', 'July'])
    await savedBriefs.save({
      by: 'Awa',
      title,
      lang: 'en',
      question: { since: '2025-06-01', until: '2025-06-30' },
    });
});
afterAll(() => bench?.close());

const query = (page: Page) => new URL(page.url()).searchParams;
/** Which row of the list has the focus; -1: none. */
const rowAt = (page: Page): Promise<number> =>
  page.evaluate(`[...document.querySelectorAll('#list [data-step]')].indexOf(document.activeElement)`);
/** Whether something is drawn around what has the focus. */
const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(`(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  })()`);

/** Addresses with a list, and what its rows are. */
const LISTS = [
  ['', 'incident'],
  ['&view=operations', 'operation'],
  ['&view=statements', 'measure'],
  ['&view=statements&words=1', 'statement'],
  ['&view=corridors', 'corridor'],
  ['&view=corridors&table=access', 'place'],
  ['&view=corridors&table=segments', 'road'],
  ['&view=analyses&analysis=firsts', 'finding'],
  ['&view=briefs', 'brief'],
  ['&view=intake&way=feeds', 'feed'],
  ['&view=sources', 'source'],
] as const;

test.each([
  ['fr', FR],
  ['en', EN],
] as const)('%s: j and k step through the list of every view, and the sheet tells of it', async (lang, m) => {
  const { page, faults, close } = await bench.open(`?lang=${lang}`);
  for (const [at, kind] of LISTS) {
    // Rows of the view before may stand a moment longer.
    await page.evaluate(
      `for (const row of document.querySelectorAll('#list [data-step]')) row.dataset.before = ''`,
    );
    if (at !== '') await goTo(page, `?lang=${lang}${at}`);
    // An analysis that nobody asked for before takes its time.
    await page
      .locator(`#list [data-step]${at === '' ? '' : ':not([data-before])'}`)
      .nth(1)
      .waitFor({ timeout: 120_000 });
    let row = -1;
    for (const [key, by] of [
      ['j', 1],
      ['j', 1],
      ['ArrowDown', 1],
      ['k', -1],
      ['ArrowUp', -1],
    ] as const) {
      await page.keyboard.press(key);
      const last = (await page.locator('#list [data-step]').count()) - 1;
      row = Math.max(0, Math.min(last, row + by));
      await expect.poll(() => rowAt(page), { message: `${at} ${key}` }).toBe(row);
      expect(await isSeen(page), `${at} ${key}`).toBe(true);
    }
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: m.keys.label });
    await sheet.locator(`[data-rows=${kind}]`).getByText(m.workbench.keys.rows[kind][1]).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    // Back where it was before the sheet.
    expect(await rowAt(page), at).toBe(row);
  }
  for (const at of ['&view=analyses', '&view=intake&way=text']) {
    await goTo(page, `?lang=${lang}${at}`);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(m.workbench.keys.noRows).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  }
  expect(faults).toEqual([]);
  await close();
});

test('what Enter opens goes along with j, Escape closes it, and the focus is back on its row', async () => {
  const { page, close } = await bench.open('?lang=en&view=statements&words=1');
  await page.locator('#list [data-step]').nth(2).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('.panel mark').first().waitFor();
  const opened = (): string => `${query(page).get('report')} ${query(page).get('span')}`;
  const first = opened();
  await page.keyboard.press('j');
  await expect.poll(opened).not.toBe(first);
  await page.locator('.panel mark').first().waitFor();
  await page.keyboard.press('k');
  await expect.poll(opened).toBe(first);
  await page.keyboard.press('Escape');
  await page.locator('.panel').waitFor({ state: 'detached' });
  await expect.poll(() => rowAt(page)).toBe(0);

  await goTo(page, '?lang=en&view=operations');
  await page.locator('#list [data-step]').nth(1).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('operation')).toMatch(/^op-/);
  const shown = query(page).get('operation');
  await page.keyboard.press('j');
  await expect.poll(() => query(page).get('operation')).not.toBe(shown);

  await goTo(page, '?lang=en&view=sources');
  await page.locator('#list [data-step]').nth(1).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => rowAt(page)).toBe(0);
  await page.keyboard.press('/');
  await page.locator('input:focus').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => rowAt(page)).toBe(0);
  await close();
});

test.each(['light', 'dark'] as const)(
  'on a phone, %s: the sheet opens at its head, and the tab of the view is in sight',
  async (colorScheme) => {
    const { page, close } = await bench.open('?lang=fr&view=sources', {
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    await page.locator('#list [data-step]').first().waitFor();
    const tab = await page.locator('nav [aria-current=page]').boundingBox();
    expect(tab?.x).toBeGreaterThanOrEqual(0);
    expect((tab?.x ?? 0) + (tab?.width ?? 0)).toBeLessThanOrEqual(360);
    // What would change nothing here is not offered.
    expect(await page.locator('.chip').count()).toBe(0);
    await page.keyboard.press('?');
    const head = page.locator('dialog h2');
    await head.waitFor();
    expect((await head.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await violations(page)).toEqual([]);
    await close();
  },
);

test('the legend leaves the map free until it is wanted, and stays as it was left', async () => {
  const { page, close } = await bench.open('?lang=fr&view=corridors', {
    viewport: { width: 1280, height: 800 },
  });
  const legend = page.locator('.legend');
  await legend.waitFor();
  expect((await legend.boundingBox())?.height).toBeLessThan(50);
  await legend.locator('summary').click();
  await legend.getByText(FR.roads.status.closed).waitFor();
  await page.reload();
  await legend.getByText(FR.roads.status.closed).waitFor();
  const [box, map] = [await legend.boundingBox(), await page.locator('.map').boundingBox()];
  expect(box?.y).toBeGreaterThanOrEqual(map?.y ?? 0);
  await close();
});
