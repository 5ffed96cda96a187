import { afterAll, beforeAll, expect, test } from 'vitest';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
});
afterAll(() => bench?.close());

const attacks = async (): Promise<readonly { id: string; reports: number }[]> =>
  (await bench.vigie.records.incidents({ from: '2025-07-01', to: '2025-07-01' }, { limit: 10 })).items;

const WORDS = {
  fr: {
    out: 'Retirer ce que dit Journal Sud',
    by: 'Votre nom',
    why: 'Pourquoi',
    decide: 'Décider',
    decisions: 'Décisions',
    strain: 'Les indices vont contre cette décision.',
    undo: /^Annuler la décision/,
    undone: 'Repris.',
    same: 'Le même que…',
    withdraw: 'Retirer ce rapport…',
    withdrawn: 'Retiré',
    restore: 'Le faire compter de nouveau',
  },
  en: {
    out: 'Take out what Journal Sud tells',
    by: 'Your name',
    why: 'Why',
    decide: 'Decide',
    decisions: 'Decisions',
    strain: 'The evidence goes against this decision.',
    undo: /^Undo/,
    undone: 'Taken back.',
    same: 'Same as…',
    withdraw: 'Withdraw this report…',
    withdrawn: 'Withdrawn',
    restore: 'Let it count again',
  },
} as const;

test.each(['fr', 'en'] as const)('a report is taken out of an incident and put back, in %s', async (lang) => {
  const words = WORDS[lang];
  const [attack] = await attacks();
  expect(attack?.reports).toBe(4);
  const { page, faults, close } = await bench.open(`?lang=${lang}&incident=${attack?.id}`);
  await page.getByRole('button', { name: words.out }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.by).fill('Awa Traoré');
  await dialog.getByLabel(words.why).fill('another camp');
  await dialog.getByRole('button', { name: words.decide }).click();
  await expect.poll(async () => (await attacks()).map(({ reports }) => reports).sort()).toEqual([1, 3]);
  await expect.poll(() => page.locator('th.source').count()).toBe(3);

  // Two near-identical tellings say that they are one: the decision stands, and the page says what speaks against it.
  await page.getByRole('button', { name: words.decisions }).click();
  await page.getByText(words.strain).waitFor();

  await page.getByRole('button', { name: words.undo }).click();
  await page.getByText(words.undone, { exact: true }).waitFor();
  await expect.poll(async () => (await attacks()).map(({ reports }) => reports)).toEqual([4]);
  expect(faults).toEqual([]);
  await close();
});

test.each(['fr', 'en'] as const)('a whole report is withdrawn and put back, in %s', async (lang) => {
  const words = WORDS[lang];
  const [attack] = await attacks();
  const detail = await bench.vigie.records.incident(attack?.id ?? '');
  const report = detail?.mentions.find((mention) => mention.report.source === 'Journal Sud')?.report;
  const { page, faults, close } = await bench.open(`?lang=${lang}&report=${report?.digest}`);
  await page.getByRole('button', { name: words.withdraw }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.by).fill('Awa Traoré');
  await dialog.getByLabel(words.why).fill('2019');
  await dialog.getByRole('button', { name: words.decide }).click();
  await page.getByText(words.withdrawn, { exact: true }).waitFor();
  expect((await attacks()).map(({ reports }) => reports)).toEqual([3]);
  await page.getByRole('button', { name: words.restore }).click();
  await page.getByRole('button', { name: words.withdraw }).waitFor();
  await expect.poll(async () => (await attacks()).map(({ reports }) => reports)).toEqual([4]);
  expect(faults).toEqual([]);
  await close();
});

test.each(['fr', 'en'] as const)('two incidents are made one from a list, in %s', async (lang) => {
  const words = WORDS[lang];
  const all = async (): Promise<number> => (await bench.vigie.records.incidents({}, { limit: 10 })).total;
  expect(await all()).toBe(3);
  const { items } = await bench.vigie.records.incidents(
    { from: '2025-07-02', to: '2025-07-02' },
    { limit: 1 },
  );
  const { page, faults, close } = await bench.open(`?lang=${lang}&incident=${items[0]?.id}`);
  await page.getByRole('button', { name: words.same }).click();
  const dialog = page.getByRole('dialog');
  // What the evidence holds near stands first.
  await dialog.getByRole('radio', { name: /Nioro/ }).first().check();
  await dialog.getByLabel(words.by).fill('Awa Traoré');
  await dialog.getByRole('button', { name: words.decide }).click();
  await expect.poll(all).toBe(2);
  await page.getByRole('button', { name: words.undo }).click();
  await expect.poll(all).toBe(3);
  expect(faults).toEqual([]);
  await close();
});
