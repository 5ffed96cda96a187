import { afterAll, beforeAll, expect, test } from 'vitest';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
});
afterAll(() => bench?.close());

const WORDS = {
  fr: {
    grade: 'Coter Journal Sud',
    fairly: /^C assez fiable/,
    shown: 'C – assez fiable',
    by: 'Votre nom',
    why: 'Pourquoi',
    decide: 'Décider',
    changes: 'Changements (1)',
    back: /^Annuler la décision/,
    none: 'sans cote',
    claim: 'Coter cette affirmation…',
    doubtful: /^4 douteuse/,
    graded: 'crédibilité 4 – douteuse',
  },
  en: {
    grade: 'Grade Journal Sud',
    fairly: /^C fairly reliable/,
    shown: 'C – fairly reliable',
    by: 'Your name',
    why: 'Why',
    decide: 'Decide',
    changes: 'Changes (1)',
    back: /^Undo/,
    none: 'not graded',
    claim: 'Grade this claim…',
    doubtful: /^4 doubtful/,
    graded: 'credibility 4 – doubtful',
  },
} as const;

const gradeOf = async (name: string): Promise<string | null> =>
  (await bench.vigie.judgement.sources()).find((source) => source.name === name)?.reliability?.grade ?? null;

test.each(['fr', 'en'] as const)('a source is graded with who, when and why, in %s', async (lang) => {
  const words = WORDS[lang];
  const before = (await bench.vigie.judgement.sources()).find(({ name }) => name === 'Journal Sud')?.changes
    .length;
  const { page, faults, close } = await bench.open(`?lang=${lang}&view=sources`);
  const row = page.locator('[data-source="Journal Sud"]');
  await row.getByText(words.none).waitFor();
  await row.getByRole('button', { name: words.grade }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words.fairly }).check();
  await dialog.getByLabel(words.by).fill('Awa Traoré');
  await dialog.getByLabel(words.why).fill('its own people were there');
  await dialog.getByRole('button', { name: words.decide }).click();
  await row.getByText(words.shown).first().waitFor();
  await expect.poll(() => gradeOf('Journal Sud')).toBe('C');
  if (before === 0) await row.getByText(words.changes).waitFor();
  await row.locator('summary').click();
  await row.getByText('its own people were there').first().waitFor();

  // The head of its column in a ledger says so too.
  const { items } = await bench.vigie.records.incidents(
    { from: '2025-07-01', to: '2025-07-01' },
    { limit: 1 },
  );
  const attack = await bench.open(`?lang=${lang}&incident=${items[0]?.id}`);
  const head = attack.page.locator('th.source', { hasText: 'Journal Sud' });
  await head.locator('.tag strong').getByText('C', { exact: true }).waitFor();
  await attack.close();

  await page.getByRole('button', { name: words.back }).click();
  await expect.poll(() => gradeOf('Journal Sud')).toBe(null);
  await row.getByText(words.none).waitFor();
  expect(faults).toEqual([]);
  await close();
});

test.each(['fr', 'en'] as const)('a claim is graded, in %s', async (lang) => {
  const words = WORDS[lang];
  const { items } = await bench.vigie.records.incidents(
    { from: '2025-07-01', to: '2025-07-01' },
    { limit: 1 },
  );
  const { page, faults, close } = await bench.open(`?lang=${lang}&incident=${items[0]?.id}`);
  await page.locator('[data-row="killed civilians"] .claim').first().click();
  await page.getByRole('button', { name: words.claim }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words.doubtful }).check();
  await dialog.getByLabel(words.by).fill('Awa Traoré');
  await dialog.getByRole('button', { name: words.decide }).click();
  await page.getByText(words.graded).waitFor();
  const grades = async (): Promise<readonly unknown[]> =>
    ((await bench.vigie.records.incident(items[0]?.id ?? ''))?.claims ?? []).flatMap(
      ({ grade }) => grade ?? [],
    );
  expect(await grades()).toEqual([4]);
  await page.getByRole('button', { name: words.back }).click();
  await expect.poll(grades).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
