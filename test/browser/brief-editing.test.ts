import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const DAYS = '&from=2025-06-01&to=2025-09-30';
const WORDS = {
  fr: {
    empty: 'Aucune encore.',
    words: 'Le matin, neuf cent douze motos ont été vues.',
    judgement: 'Les récits se recoupent.',
    title: 'Note de la semaine',
    save: 'Enregistrer la version',
    done: 'Terminé',
    restored: 'Un travail non enregistré a été retrouvé',
    loose: 'Dans aucun des mots cités : neuf cent douze',
    mark: 'Jugement de l’analyste (Awa Traoré)',
    figure: 'chiffre de l’analyste, absent des mots cités',
    reworded: 'reformulée',
    moved: 'déplacée vers « Ce qui est visé »',
  },
  en: {
    empty: 'None yet.',
    words: 'In the morning, nine hundred and twelve motorbikes were seen.',
    judgement: 'The accounts bear each other out.',
    title: 'Brief of the week',
    save: 'Save version',
    done: 'Done',
    restored: 'Unsaved work from before was found',
    loose: 'In none of the words cited: nine hundred and twelve',
    mark: 'Judgement of the analyst (Awa Traoré)',
    figure: 'figure of the analyst, not in the words cited',
    reworded: 'reworded',
    moved: 'moved to “What is targeted”',
  },
} as const;

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
}, 240_000);
afterAll(() => bench?.close());

test.each(['fr', 'en'] as const)(
  'a brief is drafted, edited by keyboard, kept over a reload, saved, compared and exported: %s',
  async (lang) => {
    const words = WORDS[lang];
    const { page, faults, close } = await bench.open(`?lang=${lang}&view=briefs${DAYS}`);
    page.setDefaultTimeout(90_000);
    page.setDefaultNavigationTimeout(90_000);
    if (lang === 'fr') await page.getByText(words.empty).waitFor();
    await page.locator('[data-edit-draft]').click();
    const items = page.locator('[data-section=chronology] [data-key]:not(.tail)');
    await items.first().waitFor();
    const keys = (): Promise<readonly (string | null)[]> =>
      items.evaluateAll((all) =>
        all.map((one) => (one as unknown as { dataset: { key: string } }).dataset.key),
      );
    const [first, second] = await keys();

    // Alt+↓ moves it, and the focus goes along; Ctrl+Z takes that back, Ctrl+Y does it again.
    await items.first().locator('[data-reword]').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await keys()).slice(0, 2)).toEqual([second, first]);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await keys())[0]).toBe(first);
    await page.keyboard.press('Control+y');
    await expect.poll(async () => (await keys())[0]).toBe(second);

    // Dragged by its grip into another section, over as much of the page as it takes; one step back.
    const sectionOf = (key: string | null | undefined): Promise<string | null> =>
      page.locator(`[data-section]:has([data-key="${key}"])`).getAttribute('data-section');
    const grip = await items.first().locator('[data-grip]').boundingBox();
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
    await page.mouse.move((grip?.x ?? 0) + 10, (grip?.y ?? 0) + 10);
    await page.mouse.down();
    await page.mouse.move(width / 2, height - 10, { steps: 4 });
    const target = page.locator('[data-section=targets]');
    await expect
      .poll(async () => (await target.boundingBox())?.y ?? height, { timeout: 60_000 })
      .toBeLessThan(height / 2);
    // Away from the edge the page stands still; how far it went meanwhile hangs on the machine.
    await page.mouse.move(width / 2, height / 2);
    await target.evaluate((section) => section.scrollIntoView({ block: 'center' }));
    const box = await target.boundingBox();
    await page.mouse.move(width / 2, (box?.y ?? 0) + (box?.height ?? 0) - 12, { steps: 4 });
    await page.locator('[data-drop-end]').waitFor({ state: 'attached' });
    await page.mouse.up();
    await expect.poll(() => sectionOf(second)).toBe('targets');
    await page.keyboard.press('Control+z');
    await expect.poll(() => sectionOf(second)).toBe('chronology');

    // Reworded in place: the citations stay, a figure that no word gives is named.
    const item = page.locator(`[data-key="${first}"]`);
    const cites = await item.locator('.cites button').count();
    await item.locator('[data-reword]').press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(words.words);
    await page.keyboard.press('Control+Enter');
    await item.getByText(words.reworded, { exact: true }).waitFor();
    expect(await item.locator('.cites button').count()).toBe(cites);
    await item.getByText(words.loose).waitFor();

    // Left out, with what stands with it.
    await page.locator(`[data-key="${second}"] [data-drop]`).click();
    await page.locator(`[data-key="${second}"].out`).waitFor();

    // A judgement cites the sentences that it rests on; without any it is not taken.
    await page.locator('[data-judge=chronology]').click();
    const form = page.locator('[data-judge-form]');
    await form.locator('textarea').fill(words.judgement);
    await form.locator('input[type=text]').fill('Awa Traoré');
    await form.locator('button[type=submit]').click();
    await form.getByRole('alert').waitFor();
    await form.locator('select').first().selectOption('likely');
    await form.locator(`input[value="${first}"]`).check();
    await form.locator('button[type=submit]').click();
    await page.locator('[data-judgement]').getByText(words.judgement).waitFor();
    expect(await violations(page)).toEqual([]);

    // What is not saved survives a reload, and says so.
    await page.reload();
    await page.getByText(words.restored).waitFor();
    await item.getByText(words.words).waitFor();

    const save = page.locator('[data-save-form]');
    await save.locator('input').nth(0).fill(words.title);
    expect(await save.locator('input').nth(1).inputValue()).toBe('Awa Traoré');
    await save.getByText(words.loose).waitFor();
    await save.getByRole('button', { name: words.save }).click();
    await save.getByRole('alert').waitFor();
    await save.locator('input[type=checkbox]').check();
    await save.getByRole('button', { name: words.save }).click();
    await page.locator('[data-versions]').waitFor();
    const saved = (await bench.vigie.savedBriefs.list()).items[0];
    expect(saved).toMatchObject({
      title: words.title,
      versions: [{ version: 1, by: 'Awa Traoré', judgements: 1, loose: 1 }],
    });
    expect(new URL(page.url()).searchParams.get('saved')).toBe(saved?.id);

    // A second version, told apart from the first: put back, and by keys into another section.
    await page.locator(`[data-key="${second}"] [data-back]`).click();
    await page.locator(`[data-key="${first}"] [data-move=to]`).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => sectionOf(first)).toBe('targets');
    expect(await page.locator(`[data-key="${first}"] [data-move=to]:focus`).count()).toBe(1);
    await save.locator('input[type=checkbox]').check();
    await save.getByRole('button', { name: words.save }).click();
    await page.locator('[data-compare="2"]').click();
    await page.locator('[data-versions] ins').first().waitFor();
    await page.locator('[data-versions]').getByText(words.moved).first().waitFor();

    const href = await page.locator('[data-file=html]').getAttribute('href');
    const file = await (await fetch(new URL(href ?? '', bench.url))).text();
    for (const part of [words.title, words.words, words.mark, words.judgement, words.figure])
      expect(file).toContain(part);
    // The browser notes the one saving that was refused.
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
    await close();
  },
  480_000,
);

test('two at once: what is behind is refused and kept; it can be put over the last version', async () => {
  const made = await bench.vigie.savedBriefs.save({
    by: 'A',
    title: 'Two',
    lang: 'en',
    question: { since: '2025-06-01', until: '2025-09-30' },
  });
  const { page, close } = await bench.open(`?lang=en&view=briefs&saved=${made.brief}`, {
    viewport: { width: 360, height: 740 },
  });
  page.setDefaultTimeout(90_000);
  const item = page.locator('[data-section=chronology] [data-key]').first();
  await item.locator('[data-reword]').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('My own words.');
  await page.keyboard.press('Control+Enter');
  await bench.vigie.savedBriefs.save({ by: 'Binta', title: 'Two', lang: 'en', from: made });
  const save = page.locator('[data-save-form]');
  await save.locator('input').nth(1).fill('Awa');
  await save.locator('button[type=submit]').click();
  await save.getByText('Binta saved version 2 meanwhile').waitFor();
  await item.getByText('My own words.').waitFor();
  await save.getByRole('button', { name: 'Put my edits over the last state' }).click();
  await save.getByRole('alert').waitFor({ state: 'detached' });
  await save.locator('button[type=submit]').click();
  await expect
    .poll(async () => (await bench.vigie.savedBriefs.saved(made.brief))?.versions[0]?.version)
    .toBe(3);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await close();
}, 480_000);
