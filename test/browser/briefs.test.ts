import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOOKS, violations } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const DAYS = '&from=2025-06-01&to=2025-09-30';
const WORDS = {
  fr: {
    title: 'Note de situation',
    chronology: 'Chronologie et portée',
    unknown: 'Ce que nous ne savons pas',
  },
  en: { title: 'Situation brief', chronology: 'Chronology and scope', unknown: 'What we do not know' },
} as const;

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench?.close());

test.each(['fr', 'en'] as const)(
  'a brief is written, traced to its words and taken along: %s',
  async (lang) => {
    const { page, faults, close } = await bench.open(`?lang=${lang}&view=briefs${DAYS}`);
    await page.getByRole('heading', { name: WORDS[lang].title }).waitFor();
    await page.getByRole('heading', { name: WORDS[lang].chronology }).waitFor();
    await page.getByRole('heading', { name: WORDS[lang].unknown }).waitFor();
    const brief = await bench.vigie.briefs.brief({ since: '2025-06-01', until: '2025-09-30' });
    const first = brief.sections[0]?.sentences[0];
    await page.getByText(first?.text[lang] ?? 'no sentence').waitFor();
    await page.locator('[data-section=chronology] .cites button').first().click();
    await page.locator('[data-active]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('report')).toBe(first?.citations[0].report);
    const href = await page.getByRole('link', { name: 'HTML' }).getAttribute('href');
    const file = await (await fetch(new URL(href ?? '', bench.url))).text();
    expect(file).toContain(`<html lang="${lang}">`);
    expect(file).toContain(WORDS[lang].chronology);
    expect(faults).toEqual([]);
    await close();
  },
  120_000,
);

test.each(LOOKS)(
  'axe finds nothing wrong in a brief, %s, %s',
  async (lang, scheme) => {
    const { page, close } = await bench.open(`?lang=${lang}&view=briefs${DAYS}`, { colorScheme: scheme });
    await page.locator('[data-section=chronology] p').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await close();
  },
  120_000,
);

test('at 360 px a brief is no wider than the screen', async () => {
  const { page, close } = await bench.open(`?lang=fr&view=briefs${DAYS}`, {
    viewport: { width: 360, height: 740 },
  });
  await page.locator('[data-section=chronology] p').first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await close();
});
