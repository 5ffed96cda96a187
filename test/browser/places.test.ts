import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;

beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench?.close());

const TEXT = {
  fr: 'Au Mali, des hommes armés ont attaqué le village de Tarabak mardi 1er juillet 2025, tuant trois civils.',
  en: 'In Mali, gunmen attacked the village of Tarabak on Tuesday 1 July 2025, killing three civilians.',
};

describe.each([
  [
    'fr',
    'Corriger le lieu',
    'Un autre lieu',
    'Latitude',
    'Longitude',
    'Votre nom',
    'Garder la correction',
    'Revenir dessus',
  ],
  [
    'en',
    'Correct the place',
    'Another place',
    'Latitude',
    'Longitude',
    'Your name',
    'Keep the correction',
    'Take it back',
  ],
] as const)('a place in %s', (lang, correct, elsewhere, latitude, longitude, by, keep, undo) => {
  test('is corrected once, used at once, and put back', async () => {
    const { page, faults, close } = await bench.open(`?lang=${lang}&read=1`);
    await page.locator('#report-text').fill(TEXT[lang]);
    const item = page.locator('button.item', { hasText: 'Tarabak' }).first();
    await item.click();
    await page.getByRole('button', { name: correct }).click();
    await page.getByRole('radio', { name: new RegExp(elsewhere) }).check();
    await page.getByLabel(new RegExp(latitude)).fill('14.5');
    await page.getByLabel(new RegExp(longitude)).fill('-3.5');
    await page.getByLabel(by).fill('Awa');
    await page.getByRole('button', { name: keep }).click();
    await page.getByRole('button', { name: undo }).waitFor();
    expect(bench.vigie.places.corrections()).toMatchObject([
      { name: 'Tarabak', country: 'ML', by: 'Awa', place: { at: [-3.5, 14.5] } },
    ]);
    const reading = bench.vigie.read({ text: TEXT[lang], lang });
    expect(reading.incidents[0]?.where).toMatchObject({ lat: 14.5, lon: -3.5 });
    await page.getByRole('button', { name: undo }).click();
    await page.getByRole('button', { name: correct }).waitFor();
    expect(bench.vigie.places.corrections()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('has candidates to choose from, and what a name could be a slip of', async () => {
    const { items } = await bench.vigie.records.incidents({ text: 'Kayes' }, { limit: 1 });
    const { page, faults, close } = await bench.open(`?lang=${lang}&incident=${items[0]?.id}`);
    await page.getByRole('button', { name: correct }).click();
    const form = page.getByRole('form', { name: correct });
    await form
      .getByRole('radio', { name: /^Kayes/ })
      .first()
      .waitFor();
    await form.getByRole('textbox').first().fill('Bamakko');
    await form.getByRole('button', { name: 'Bamako', exact: true }).click();
    await form
      .getByRole('radio', { name: /^Bamako/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await close();
  });
});
