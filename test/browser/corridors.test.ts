import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goTo, LOOKS, violations } from './axe.ts';
import { startWorkbench, type Days, type Visit, type Workbench } from './workbench.ts';

const BLOCKADE: Days = {
  '2025-09-05': [
    {
      id: 'threat',
      source: 'Radio Delta',
      lang: 'fr',
      publishedAt: '2025-09-04',
      sensitivity: 'AMBER',
      text:
        'Le Jnim annonce un blocus de Kayes et de Nioro.\n\n' +
        'Dans un message vocal diffusé mercredi 3 septembre, un porte-parole du Jnim a déclaré que les villes de Kayes et de Nioro ' +
        'sont placées sous blocus et que plus aucun camion n’y entrera.',
    },
  ],
  '2025-09-16': [
    {
      id: 'burnt',
      source: 'Journal Sud',
      lang: 'fr',
      publishedAt: '2025-09-15',
      text:
        'Des hommes armés ont attaqué dimanche 14 septembre un convoi de camions-citernes sur la route entre Diéma et Kolokani. ' +
        'Une quarantaine de citernes ont été incendiées.',
    },
  ],
};

const WORDS = {
  fr: {
    corridors: 'Corridors',
    access: 'Qui est coupé',
    north: /par le nord/,
    closed: 'fermée',
    set: 'Donner un état',
    by: 'Votre nom',
    keep: 'Décider',
    undo: /^Annuler/,
    read: 'Ouvrir le rapport',
    title: 'Carte d’accès',
    believed: /16 septembre 2025/,
    notOpen: 'Rapporté, non observé. Inconnu n’est pas ouvert.',
  },
  en: {
    corridors: 'Corridors',
    access: 'Who is cut off',
    north: /north/,
    closed: 'closed',
    set: 'Set a status',
    by: 'Your name',
    keep: 'Decide',
    undo: /^Undo/,
    read: 'Open the report',
    title: 'Access map',
    believed: /16 September 2025/,
    notOpen: 'Reported, not observed. Unknown is not open.',
  },
} as const;

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench(BLOCKADE);
});
afterAll(() => bench?.close());

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['VIGIE_SHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
};

const mapped = (page: Page): Promise<void> => page.locator('.map[data-ready="true"]').waitFor();

test.each(['fr', 'en'] as const)(
  'Kayes is cut off; the words behind it are read; a person who knows better decides and takes it back, in %s',
  async (lang) => {
    const words = WORDS[lang];
    const { page, faults, close }: Visit = await bench.open(`?lang=${lang}&hub=Bamako&hub=Dakar`);
    await page.getByRole('button', { name: words.corridors, exact: true }).first().click();
    await page.getByRole('button', { name: words.access, exact: true }).click();
    const cutOff = page.locator('[data-state="cut_off"] [data-place="Kayes"]');
    await cutOff.waitFor();
    await mapped(page);
    await shot(page, `access-${lang}`);

    // From the corridor to the stretch, and from the stretch to the words.
    await goTo(page, `?lang=${lang}&view=corridors&hub=Bamako&hub=Dakar`);
    await page.locator('[data-corridor="dakar-bamako-nord"]').click();
    const stretch = page.locator('.panel [data-road*="kayes"]').first();
    await stretch.getByText(words.closed).waitFor();
    await shot(page, `corridor-${lang}`);
    const road = (await stretch.getAttribute('data-road')) ?? '';
    await stretch.click();
    await page.locator('[data-evidence="statement"] q', { hasText: 'blocus' }).first().waitFor();
    await shot(page, `road-${lang}`);

    await page.getByRole('button', { name: words.set }).click();
    await page.getByRole('form', { name: words.set }).getByRole('combobox').selectOption('open');
    await page.getByLabel(words.by, { exact: true }).fill('A. Diallo');
    await page.getByRole('button', { name: words.keep, exact: true }).click();
    await page.locator('[data-evidence="decision"]').waitFor();
    expect((await bench.vigie.roads.segment(road)).status).toMatchObject({ status: 'open', by: 'A. Diallo' });
    await page.locator('.stands [data-status="open"]').waitFor();
    await goTo(page, `?lang=${lang}&view=corridors&table=access&hub=Bamako&hub=Dakar`);
    await page.locator('[data-state="uncertain"] [data-place="Kayes"]').waitFor({ state: 'attached' });

    await page.getByRole('button', { name: words.undo }).first().click();
    await cutOff.waitFor();
    expect((await bench.vigie.roads.segment(road)).status.status).toBe('closed');

    // The report that the status rests on, at its words.
    await goTo(page, `?lang=${lang}&view=corridors&road=${encodeURIComponent(road)}`);
    await page.getByRole('button', { name: words.read }).first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('span')).not.toBe(null);
    expect(faults).toEqual([]);
    await close();
  },
);

test.each(['fr', 'en'] as const)('the access map is laid out for paper, in %s', async (lang) => {
  const words = WORDS[lang];
  const { page, faults, close } = await bench.open(`?lang=${lang}&print=access&hub=Bamako&hub=Dakar`, {
    colorScheme: 'dark',
  });
  await page.getByRole('heading', { name: words.title }).waitFor();
  await page.getByText(words.believed).first().waitFor();
  await page.getByText(words.notOpen).waitFor();
  // A blockade told under restriction marks the whole paper.
  await page.locator('header [data-level="AMBER"]').waitFor();
  await page.locator('tr[data-place="Kayes"]').waitFor();
  await page.locator('svg text', { hasText: 'Kayes' }).waitFor();
  expect(await page.locator('svg g[data-status="closed"]').count()).toBeGreaterThan(1);
  const drawn = await page.locator('svg g[data-status]').count();
  expect(drawn).toBe(bench.vigie.roads.network().network.segments.length);
  expect(await violations(page)).toEqual([]);
  await shot(page, `paper-${lang}`);
  const folder = process.env['VIGIE_SHOTS'];
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    ...(folder === undefined ? {} : { path: `${folder}/paper-${lang}.pdf` }),
  });
  // A4 lying down, in points.
  expect(pdf.toString('latin1')).toMatch(/MediaBox \[\s*0 0 84[12]\S* 59[456]\S*\]/);
  expect(await page.locator('.tools').isVisible()).toBe(false);
  expect(faults).toEqual([]);
  await close();
});

// Boxes of the page that are wider than the screen, and that nothing scrolls.
const OVERRUN = `[...document.querySelectorAll('.lists *, .panel *, .paper *')]
  .filter((box) => box.getBoundingClientRect().right > innerWidth + 1 && !box.closest('.hidden, svg'))
  .map((box) => box.tagName + '.' + box.className)`;

const VIEWS = [
  '&view=corridors',
  '&view=corridors&table=access',
  '&view=corridors&table=segments',
  '&view=corridors&corridor=dakar-bamako-nord',
  '&road=ROAD',
];

test.each(LOOKS)('axe finds nothing wrong with roads in %s, %s', async (lang, scheme) => {
  const closed = (await bench.vigie.roads.statuses()).statuses.find(({ status }) => status === 'closed');
  const { page, close } = await bench.open(`?lang=${lang}&view=corridors`, { colorScheme: scheme });
  await page.locator('[data-corridor]').first().waitFor();
  await mapped(page);
  for (const view of VIEWS) {
    const address = `?lang=${lang}${view.replace('ROAD', encodeURIComponent(closed?.segment ?? ''))}`;
    await goTo(page, address);
    await page
      .locator('[data-state="cut_off"] tr, [data-corridor], [data-road], .panel h2')
      .first()
      .waitFor();
    if (address.includes('corridor=') || address.includes('road='))
      await page.locator('.panel .strip').waitFor();
    expect({ address, found: await violations(page) }).toEqual({ address, found: [] });
    await shot(page, `${lang}-${scheme}-${VIEWS.indexOf(view)}`);
  }
  await close();
});

test('on a narrow screen nothing runs over the edge, and roads are reached by keyboard', async () => {
  const { page, close } = await bench.open('?lang=fr&view=corridors&table=segments', {
    viewport: { width: 360, height: 740 },
  });
  const first = page.locator('[data-road]').first();
  await first.waitFor();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.locator('.panel .strip').waitFor();
  await shot(page, 'narrow-road');
  expect(await page.evaluate(OVERRUN)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.evaluate('document.activeElement.dataset.road')).toBe(
    await first.getAttribute('data-road'),
  );
  for (const address of [
    '?lang=fr&view=corridors&table=access',
    '?lang=fr&view=corridors',
    '?lang=fr&print=access',
  ]) {
    await goTo(page, address);
    await page.locator('[data-state="cut_off"] tr, [data-corridor], svg[role="img"]').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.evaluate(OVERRUN)).toEqual([]);
    await shot(page, `narrow-${address.replaceAll(/\W/g, '')}`);
  }
  await close();
});
