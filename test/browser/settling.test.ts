import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IncidentDetail } from '../../src/core/records.ts';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
});
afterAll(() => bench?.close());

/** The incident whose sources give two tolls. */
async function disputed(): Promise<IncidentDetail> {
  const { items } = await bench.vigie.records.incidents({ text: 'Kayes' }, { limit: 10 });
  const found = items.find((item) => item.disputed.includes('harm'));
  const detail = found === undefined ? null : await bench.vigie.records.incident(found.id);
  if (detail === null) throw new Error('no toll is disputed');
  return detail;
}

const killed = async (): Promise<unknown> =>
  (await disputedOrSettled()).tolls.find(({ effect }) => effect === 'killed');

async function disputedOrSettled(): Promise<IncidentDetail> {
  const { items } = await bench.vigie.records.incidents(
    { from: '2025-07-01', to: '2025-07-01' },
    { limit: 1 },
  );
  const detail = await bench.vigie.records.incident(items[0]?.id ?? '');
  if (detail === null) throw new Error('the attack on Kayes is gone');
  return detail;
}

const WORDS = {
  fr: {
    range: '3 ou plus',
    otherwise: '2 affirmations disent autre chose',
    origin: 'Même origine (2 copies)',
    ledger: 'Qui dit quoi',
    readings: 'Lectures',
    rule: 'Règle',
    aside: 'Écarté',
    correct: /^Corriger : tués/,
    low: 'Au moins',
    open: /^ou plus/,
    by: 'Votre nom',
    why: 'Pourquoi',
    decide: 'Décider',
    hand: 'Décidé à la main',
    decided: '12 ou plus',
    decisions: 'Décisions',
    undone: 'Repris.',
  },
  en: {
    range: '3 or more',
    otherwise: '2 claims say otherwise',
    origin: 'Same origin (2 copies)',
    ledger: 'Who says what',
    readings: 'Readings',
    rule: 'Rule',
    aside: 'Set aside',
    correct: /^Correct: reported killed/,
    low: 'At least',
    open: /^or more/,
    by: 'Your name',
    why: 'Why',
    decide: 'Decide',
    hand: 'Decided by hand',
    decided: '12 or more',
    decisions: 'Decisions',
    undone: 'Taken back.',
  },
} as const;

test.each(['fr', 'en'] as const)('a contradictory toll is settled and unsettled, in %s', async (lang) => {
  const words = WORDS[lang];
  const { id } = await disputed();
  const { page, faults, close } = await bench.open(`?lang=${lang}&incident=${id}`);

  // Side by side: the range, what contradicts what, and which columns are one origin.
  const row = page.locator('[data-row="killed civilians"]');
  await row.getByText(words.range, { exact: true }).waitFor();
  expect(await row.getByText(words.otherwise).count()).toBe(4);
  expect(await page.getByRole('columnheader', { name: words.origin }).getAttribute('colspan')).toBe('2');

  // The lowest reading rests on three, and says what it leaves aside.
  await page.getByRole('button', { name: words.readings }).click();
  await page.getByRole('combobox', { name: words.rule }).selectOption('lowest');
  const reading = page.locator('[data-rule=lowest] [data-reading="killed civilians"]');
  await reading.getByText('3', { exact: true }).waitFor();
  expect(await reading.getByText(words.aside).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: words.ledger, exact: true }).click();

  // A person settles it.
  await row.getByRole('button', { name: words.correct }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.low).fill('12');
  await dialog.getByRole('checkbox', { name: words.open }).check();
  await dialog.getByLabel(words.by).fill('Awa Traoré');
  await dialog.getByLabel(words.why).fill('l’hôpital a la liste');
  await dialog.getByRole('button', { name: words.decide }).click();
  await page.getByRole('columnheader', { name: words.hand }).waitFor();
  await row.getByText(words.decided, { exact: true }).waitFor();
  expect(await killed()).toMatchObject({ low: 12, high: null });
  await page.getByRole('button', { name: words.decisions }).click();
  const decision = page.locator('[data-decision]').first();
  await decision.getByText('Awa Traoré').waitFor();
  await decision.getByText('l’hôpital a la liste').waitFor();

  // And takes it back by a key.
  await page.keyboard.press('u');
  await page.getByText(words.undone, { exact: true }).waitFor();
  await expect.poll(killed).toMatchObject({ low: 3, high: null });
  expect(faults).toEqual([]);
  await close();
});

test('what the server refuses is shown, and nothing pretends', async () => {
  const { id } = await disputed();
  const { page, close } = await bench.open(`?lang=en&incident=${id}`);
  await page.locator('[data-row=when] .correct').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your name').fill('   ');
  expect(await dialog.getByRole('button', { name: 'Decide' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Your name').fill('Awa');
  // The decision speaks of an incident that is no longer there.
  await page.route('**/api/decisions', (route) => {
    const body = JSON.parse(route.request().postData() ?? '{}') as object;
    return route.continue({ postData: JSON.stringify({ ...body, incident: 'inc-000000000000' }) });
  });
  await dialog.getByRole('button', { name: 'Decide' }).click();
  await page.locator('[data-toast=failed]').getByText('There is no incident').waitFor();
  expect((await bench.vigie.judgement.decisions({ kind: 'correct' }, { limit: 10 })).total).toBe(0);
  await close();
});
