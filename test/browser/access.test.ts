import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goTo, LOOKS, violations } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const README_PICTURE = join(import.meta.dirname, '../../docs/workbench.png');
// Pixels differ from run to run: the picture is taken anew on request only, so that testing leaves the tree clean.
const isWanted = process.env['VIGIE_PICTURE'] !== undefined || !existsSync(README_PICTURE);
const PICTURE = isWanted ? README_PICTURE : join(tmpdir(), 'vigie-workbench.png');
const MOST_BYTES = 200_000;

let bench: Workbench;
let incident: string;

beforeAll(async () => {
  bench = await startWorkbench();
  const { items } = await bench.vigie.records.incidents({}, { limit: 500 });
  const told = items.toSorted((a, b) => b.disputed.length - a.disputed.length || b.reports - a.reports)[0];
  incident = told?.id ?? '';
});
afterAll(() => bench?.close());

/** Waits until the page shows what its address asks for. */
async function settled(page: Page, address: string): Promise<void> {
  await page.locator('.lists li').first().waitFor();
  if (address.includes('incident=')) await page.locator('.claim').first().waitFor();
}

const VIEWS = ['', '&view=operations', '&view=statements', '&read=1', '&incident=', '&q=zzzzqqq'];

test.each(LOOKS)(
  'axe finds nothing wrong in %s, %s',
  async (lang, scheme) => {
    const { page, close } = await bench.open(`?lang=${lang}`, { colorScheme: scheme });
    await settled(page, '');
    for (const view of VIEWS) {
      const address = `?lang=${lang}${view}${view === '&incident=' ? incident : ''}`;
      await goTo(page, address);
      if (view === '&q=zzzzqqq') await page.locator('.empty').waitFor();
      else await settled(page, address);
      expect({ address, found: await violations(page) }).toEqual({ address, found: [] });
    }
    await close();
  },
  // Six views, each gone through by axe beside a map that is drawn in software.
  180_000,
);

test.each(['', '&pane=map', '&view=statements', '&read=1', '&incident='])(
  'at 360 px nothing is wider than the screen: %s',
  async (view) => {
    const address = `?lang=fr${view}${view === '&incident=' ? incident : ''}`;
    const { page, close } = await bench.open(address, { viewport: { width: 360, height: 740 } });
    if (view === '&pane=map') await page.locator('.map[data-ready=true]').waitFor();
    else await settled(page, address);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect({ address, found: await violations(page) }).toEqual({ address, found: [] });
    await close();
  },
);

test('the picture of the README shows the workbench as it is', async () => {
  const { page, close } = await bench.open(`?lang=en&box=-13,9,8,18&incident=${incident}`, {
    colorScheme: 'light',
    viewport: { width: 1280, height: 760 },
  });
  await page.locator('.map .name.place').first().waitFor({ timeout: 45_000 });
  // The names stand before the land does.
  await page.locator('.map .canvas[data-drawn]').waitFor({ timeout: 45_000 });
  const tolls = page.locator('[data-field=harm] .claim');
  const claim = (await tolls.count()) > 0 ? tolls.first() : page.locator('.claim').first();
  await claim.click();
  await page.locator('[data-active]').first().waitFor();
  await page.screenshot({ path: PICTURE });
  expect((await stat(PICTURE)).size).toBeLessThan(MOST_BYTES);
  await close();
});
