import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page, Route } from 'playwright-core';
import { EN } from '../../web/src/messages/en.ts';
import { FR } from '../../web/src/messages/fr.ts';
import { OWN_ROADS } from '../../web/src/messages/own-roads.ts';
import { goTo } from './axe.ts';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
  await bench.vigie.feeds.add({ url: 'https://news.example/feed.xml', source: 'Delta' });
});
afterAll(() => bench?.close());

/** How a request that would change something goes wrong. */
const FAILURES = {
  'nobody answers': (route: Route) => route.abort('connectionrefused'),
  'the server breaks': (route: Route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"detail":""}' }),
};

/** What of the record people could have changed. */
async function standing(): Promise<unknown> {
  const { judgement, feeds, records, roads, intakes } = bench.vigie;
  return {
    decisions: (await judgement.decisions({}, { limit: 50 })).total,
    feeds: (await feeds.feeds()).length,
    counts: await records.counts(),
    own: (await roads.corridors({})).filter(({ origin }) => origin === 'user').length,
    intakes: (await intakes.intakes()).length,
  };
}

async function sign(page: Page): Promise<void> {
  const name = page.locator('[data-author]').last();
  if ((await name.inputValue()) === '') await name.fill('Awa');
}

test.each([
  ['fr', FR, 'nobody answers', FR.trouble.unanswered],
  ['en', EN, 'the server breaks', EN.trouble.serverFailed],
] as const)(
  '%s: what fails says so, what was entered stays, and what was shown comes back',
  async (lang, m, failure, words) => {
    const { page, close } = await bench.open(`?lang=${lang}`);
    const before = await standing();
    const go = (address: string): Promise<void> => goTo(page, `?lang=${lang}${address}`);
    const { items } = await bench.vigie.records.incidents({}, { limit: 50 });
    const disputed = items.find((one) => one.disputed.includes('harm'))?.id;
    const [question] = (await bench.vigie.judgement.review({ limit: 5 })).items;
    const told = (scope: string) => page.locator(scope).getByText(words);
    // Held until it has been looked at what the page shows meanwhile.
    let fail: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (fail = resolve));
    await page.route('**/api/**', async (route) => {
      if (route.request().method() === 'GET') return route.continue();
      await held;
      return FAILURES[failure](route);
    });

    await go('&view=sources');
    const row = page.locator('[data-source="Radio Delta"]');
    await row.getByRole('button').click();
    await sign(page);
    await page.locator('dialog label', { hasText: 'B' }).first().click();
    await page.locator('dialog [type=submit]').click();
    // It shows at once, with words that it is on its way.
    await row.getByText('Awa').waitFor();
    await page.getByText(m.judging.toast.sending).waitFor();
    fail();
    await told('dialog').waitFor();
    await row.getByText('Awa').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');

    await go(`&incident=${disputed}`);
    await page.locator('[data-row=when] .correct').click();
    await sign(page);
    await page.locator('dialog .stamp input').last().fill('radio log');
    await page.locator('dialog [type=submit]').click();
    await told('dialog').waitFor();
    expect(await page.locator('dialog .stamp input').last().inputValue()).toBe('radio log');
    await page.keyboard.press('Escape');

    await go(`&view=review&item=${question?.id}`);
    await page.locator('.review article').first().waitFor();
    await page.keyboard.press('d');
    await told('.review').waitFor();

    await go('&view=corridors');
    await page.getByRole('button', { name: OWN_ROADS[lang].define.open }).click();
    await page.getByLabel(OWN_ROADS[lang].define.name).fill('Kayes–Gogui');
    for (const town of ['Kayes', 'Nioro du Sahel']) {
      await page.getByLabel(OWN_ROADS[lang].define.viaHint).fill(town);
      await page.keyboard.press('Enter');
    }
    await page.locator('#list [type=submit]').click();
    await told('.lists').waitFor();
    expect(await page.getByLabel(OWN_ROADS[lang].define.name).inputValue()).toBe('Kayes–Gogui');

    await go('&view=intake&way=feeds');
    const feed = page.locator('[data-feed]');
    await feed.getByRole('button', { name: m.intake.feeds.removeOf('Delta') }).click();
    await feed.getByRole('button', { name: m.intake.feeds.remove, exact: true }).click();
    await told('[data-feed]').waitFor();
    await page.getByLabel(m.intake.feeds.url).fill('https://other.example/feed.xml');
    await page.keyboard.press('Enter');
    await told('form').waitFor();

    await go('&read=1');
    await page.locator('.panel textarea').fill('Gao, 3 March 2026. Gunmen killed two soldiers in Ansongo.');
    await page.locator('.panel').getByRole('button', { name: m.reading.keep }).click();
    await told('.panel').first().waitFor();

    expect(await standing()).toEqual(before);
    await close();
  },
);

test('a corridor of one’s own is defined, seen, and taken back by a key', async () => {
  const words = OWN_ROADS.en;
  const { page, faults, close } = await bench.open('?lang=en&view=corridors');
  await page.getByRole('button', { name: words.define.open }).click();
  await page.getByLabel(words.define.name).fill('Kayes–Nioro');
  for (const town of ['Kayes', 'Nioro du Sahel']) {
    await page.getByLabel(words.define.viaHint).fill(town);
    await page.keyboard.press('Enter');
  }
  await sign(page);
  await page.locator('#list [type=submit]').click();
  await page.locator('.panel').getByRole('heading', { name: 'Kayes–Nioro' }).waitFor();
  await page.locator('[data-corridor=kayes-nioro]').waitFor();
  await page.locator('.panel').getByText('defined by hand · Awa').waitFor();
  await page.keyboard.press('u');
  await page.locator('[data-corridor=kayes-nioro]').waitFor({ state: 'detached' });

  await goTo(page, '?lang=en&view=corridors&table=access');
  await page.getByLabel(words.ways.place).fill('Kayes');
  await page.getByRole('button', { name: words.ways.ask }).click();
  await page
    .getByText(/^from .*: \d+ km/)
    .first()
    .waitFor();
  expect(faults.filter((fault) => !/404/.test(fault))).toEqual([]);
  await close();
});
