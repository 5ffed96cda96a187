import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
});
afterAll(() => bench?.close());

const asOf = (page: Page): string | null => new URL(page.url()).searchParams.get('asOf');

const WORDS = {
  fr: {
    control: 'Tel qu’on le croyait le',
    banner: 'Le registre tel qu’on le croyait le 2 juillet 2025',
    readOnly: 'Rien ne peut être gardé ni décidé dans le passé.',
    correct: /^Corriger : tués/,
    back: 'Revenir à aujourd’hui',
    history: 'Historique',
    became: '3 tués (déclarés, civils)',
    notYet: 'Cet incident n’était pas connu ce jour-là.',
  },
  en: {
    control: 'As believed on',
    banner: 'The record as believed on 2 July 2025',
    readOnly: 'Nothing can be kept or decided in the past.',
    correct: /^Correct: reported killed/,
    back: 'Back to today',
    history: 'History',
    became: '3 reported killed',
    notYet: 'This incident was not known on that day.',
  },
} as const;

test.each(['fr', 'en'] as const)('the record is looked at as of the day before, in %s', async (lang) => {
  const words = WORDS[lang];
  const { items } = await bench.vigie.records.incidents(
    { from: '2025-07-01', to: '2025-07-01' },
    { limit: 1 },
  );
  const { page, faults, close } = await bench.open(`?lang=${lang}&incident=${items[0]?.id}`);
  await expect.poll(() => page.locator('[data-incident]').count()).toBe(3);
  await expect.poll(() => page.locator('th.source').count()).toBe(4);

  await page.getByLabel(words.control).fill('2025-07-02');
  await page.getByText(words.banner).waitFor();
  expect(asOf(page)).toBe('2025-07-02');
  await expect.poll(() => page.locator('[data-incident]').count()).toBe(1);
  await expect.poll(() => page.locator('th.source').count()).toBe(2);
  const row = page.locator('[data-row="killed civilians"]');
  await row.locator('.range').getByText('3', { exact: true }).waitFor();

  // The past is not written to, and says why.
  const correct = row.getByRole('button', { name: words.correct });
  expect(await correct.isDisabled()).toBe(true);
  expect(await correct.getAttribute('title')).toBe(words.readOnly);

  await page.getByRole('button', { name: words.back }).click();
  await expect.poll(() => page.locator('[data-incident]').count()).toBe(3);
  expect(asOf(page)).toBe(null);

  // The history says what changed, and each day leads to the record of that day.
  await page.getByRole('button', { name: words.history, exact: true }).click();
  const changed = page.locator('[data-day="2025-07-03"]');
  await changed.locator('del', { hasText: words.became }).waitFor();
  await changed.getByText('Savanna Wire').waitFor();
  await page.locator('[data-day="2025-07-02"] a').click();
  await page.getByText(words.banner).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test('an incident that was not yet known says so', async () => {
  const { items } = await bench.vigie.records.incidents(
    { from: '2025-07-02', to: '2025-07-03' },
    { limit: 1 },
  );
  const { page, close } = await bench.open(`?lang=fr&incident=${items[0]?.id}&asOf=2025-07-02`);
  await page.getByText(WORDS.fr.notYet).waitFor();
  expect(await page.locator('.claim').count()).toBe(0);
  await close();
});
