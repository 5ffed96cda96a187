import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
});
afterAll(() => bench?.close());

const incidents = async (): Promise<number> => (await bench.vigie.records.incidents({}, { limit: 10 })).total;
const asked = async (): Promise<readonly string[]> =>
  (await bench.vigie.judgement.review({ limit: 50 })).items.map(({ kind }) => kind);
const shown = (page: Page): Promise<string | null> =>
  page.locator('.review[data-item]').getAttribute('data-item');

const WORDS = {
  fr: {
    left: 'Restent 2 questions',
    question: 'Ces deux-là parlent-ils du même incident ?',
    impact: 'un incident de moins, 2 morts déclarés qui ne sont plus comptés deux fois',
    reason: 'même lieu',
    needName: 'Une décision porte un nom',
    why: 'Pourquoi',
    done: 'Décidé.',
    undone: 'Repris.',
  },
  en: {
    left: '2 questions left',
    question: 'Do these two tell of the same incident?',
    impact: 'one incident fewer, 2 reported dead not counted twice',
    reason: 'same place',
    needName: 'A decision bears a name',
    why: 'Why',
    done: 'Decided.',
    undone: 'Taken back.',
  },
} as const;

test.each(['fr', 'en'] as const)('the queue is gone through by keyboard, in %s', async (lang) => {
  const words = WORDS[lang];
  const { page, faults, close } = await bench.open(`?lang=${lang}&view=review`);
  await page.locator('.lists').getByText(words.left).waitFor();
  await page.keyboard.press('j');
  const panel = page.locator('.review');
  await panel.getByRole('heading', { name: words.question }).waitFor();
  await panel.getByText(words.impact).waitFor();
  await panel.getByText(words.reason).first().waitFor();
  await expect.poll(() => panel.locator('article').count()).toBe(2);
  const first = await shown(page);

  // Nobody decides without a name; the field asks for it.
  await page.keyboard.press('s');
  await panel.getByText(words.needName).waitFor();
  expect(await incidents()).toBe(3);
  await page.keyboard.type('Awa Traoré');
  await page.keyboard.press('Tab');
  await page.keyboard.type('same post');
  await page.keyboard.press('Tab');

  // Same: one incident fewer, and the next question stands there.
  await page.keyboard.press('s');
  await expect.poll(incidents).toBe(2);
  await expect.poll(() => shown(page)).not.toBe(first);
  const { items } = await bench.vigie.judgement.decisions({}, { limit: 1 });
  expect(items[0]).toMatchObject({
    by: 'Awa Traoré',
    why: 'same post',
    body: { kind: 'pair', ruling: 'same' },
  });

  // Undone, it is asked again; different and unsure settle it without joining.
  await page.keyboard.press('u');
  await page.getByText(words.undone, { exact: true }).waitFor();
  await expect.poll(incidents).toBe(3);
  const toast = page.locator('[data-toast=kept]');
  for (const key of ['d', 'n']) {
    await expect.poll(asked).toContain('may_be_one');
    await page.locator(`[data-review="${first}"]`).click();
    await expect.poll(() => panel.locator('article').count()).toBe(2);
    await page.keyboard.press(key);
    await expect.poll(asked).not.toContain('may_be_one');
    await expect.poll(() => shown(page)).not.toBe(first);
    expect(await incidents()).toBe(3);
    await toast.getByText(words.done).waitFor();
    await page.keyboard.press('u');
    await toast.getByText(words.undone, { exact: true }).waitFor();
  }
  await expect.poll(asked).toContain('may_be_one');

  // Enter opens what the question is about.
  await page.locator(`[data-review="${first}"]`).click();
  await expect.poll(() => panel.locator('article').count()).toBe(2);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('incident')).toMatch(/^inc-/);
  expect(faults).toEqual([]);
  await close();
});
