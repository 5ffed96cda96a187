import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goTo, LOOKS, violations } from './axe.ts';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
/** Each view, with what shows that it is drawn, and what opens a dialog on it. */
let views: readonly (readonly [address: string, drawn: string, opens?: string])[];

beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
  const { items } = await bench.vigie.records.incidents(
    { from: '2025-07-01', to: '2025-07-01' },
    { limit: 1 },
  );
  const { items: questions } = await bench.vigie.judgement.review({ limit: 50 });
  const incident = `&incident=${items[0]?.id}`;
  const pair = questions.find(({ kind }) => kind === 'may_be_one')?.id;
  const toll = questions.find(({ kind }) => kind === 'toll')?.id;
  const mentions = (await bench.vigie.records.incident(items[0]?.id ?? ''))?.mentions ?? [];
  await bench.vigie.judgement.decide({
    kind: 'split',
    by: 'Awa',
    incident: items[0]?.id ?? '',
    mentions: mentions
      .slice(1, 2)
      .map(({ report, incident: own }) => ({ report: report.digest, incident: own })),
  });
  views = [
    [incident, '.claim', '.correct'],
    [`${incident}&part=readings`, '[data-reading]'],
    [`${incident}&part=history`, '[data-day]'],
    [`${incident}&part=decisions`, '[data-decision]'],
    [`${incident}&asOf=2025-07-02`, '.past'],
    [`&view=review&item=${pair}`, '.review article'],
    [`&view=review&item=${toll}`, '.review article'],
    ['&view=sources', '[data-source]', '[data-source] .button'],
  ];
});
afterAll(() => bench?.close());

async function check(page: Page, lang: string): Promise<void> {
  for (const [view, drawn, opens] of views) {
    const address = `?lang=${lang}${view}`;
    await goTo(page, address);
    await page.locator(drawn).first().waitFor();
    expect({ address, found: await violations(page) }).toEqual({ address, found: [] });
    if (opens === undefined) continue;
    await page.locator(opens).first().click();
    await page.getByRole('dialog').waitFor();
    expect({ address, opens, found: await violations(page) }).toEqual({ address, opens, found: [] });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

test.each(LOOKS)('axe finds nothing wrong where people judge, in %s, %s', async (lang, scheme) => {
  const { page, faults, close } = await bench.open(`?lang=${lang}`, { colorScheme: scheme });
  await page.locator('[data-incident]').first().waitFor();
  await check(page, lang);
  expect(faults).toEqual([]);
  await close();
});

test('at 360 px nothing is wider than the screen, and nothing is wrong', async () => {
  const { page, close } = await bench.open('?lang=fr', { viewport: { width: 360, height: 740 } });
  await page.locator('[data-incident]').first().waitFor();
  await check(page, 'fr');
  for (const [view, drawn] of views) {
    await goTo(page, `?lang=fr${view}`);
    await page.locator(drawn).first().waitFor();
    expect({ view, width: await page.evaluate('document.documentElement.scrollWidth') }).toEqual({
      view,
      width: 360,
    });
  }
  await close();
});
