import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { rss, sends, startFeedServer, type FeedServer } from '../../src/app/feeds/fixtures/server.ts';
import { goTo, violations } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const WORDS = {
  fr: {
    start: 'Prendre 6 fichiers',
    preview: 'Aperçu de visite.html',
    taken: 'Pris',
    ended: 'Terminé.',
    away: 'Le serveur ne répond pas',
    new: /Incidents nouveaux : \d/,
    retry: 'Réessayer photo.png',
    past: 'Ce qui a été recueilli',
    fetch: 'Relever maintenant 127-0-0-1',
    ask: 'Solliciter',
  },
  en: {
    start: 'Take in 6 files',
    preview: 'Preview of visite.html',
    taken: 'Taken in',
    ended: 'Done.',
    away: 'The server does not answer',
    new: /New incidents: \d/,
    retry: 'Try photo.png again',
    past: 'What was taken in',
    fetch: 'Fetch 127-0-0-1 now',
    ask: 'Ask',
  },
} as const;

let bench: Workbench;
let feedServer: FeedServer;
beforeAll(async () => {
  bench = await startWorkbench();
  feedServer = await startFeedServer();
});
afterAll(async () => {
  await bench?.close();
  await feedServer?.close();
});

/** Five reports that tell of days of their own in each language, and a picture. */
function files(lang: 'fr' | 'en'): readonly (readonly [name: string, content: string])[] {
  const day = lang === 'fr' ? 11 : 21;
  const line = (town: string, i: number): string =>
    `Le ${day + i} mars 2026, des hommes armés ont attaqué le marché de ${town}. ${i + 2} civils ont été tués.`;
  return [
    ['dépêche.txt', line('Nioro du Sahel', 0)],
    ['note.md', `---\nsource: Radio Delta\n---\n# Attaque\n\n${line('Diéma', 1)}`],
    ['visite.html', `<nav>Accueil</nav><article><p>${line('Kita', 2)}</p></article>`],
    ['lot.jsonl', `${JSON.stringify({ text: line('Ménaka', 3) })}\n{"text":""}\n`],
    ['flux.xml', rss(`Le Courrier ${lang}`, [{ title: 'Attaque', text: line('Djibo', 4) }])],
    ['photo.png', '\u0089PNG'],
  ];
}

/** Drops files as a person does, from memory. */
async function drop(page: Page, lang: 'fr' | 'en'): Promise<void> {
  const transfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    for (const [name, content] of ${JSON.stringify(files(lang))}) {
      const bytes = name.endsWith('.png') ? new Uint8Array([0x89, 0x50, 0x4e, 0x47]) : content;
      data.items.add(new File([bytes], name));
    }
    return data;
  })()`);
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
}

test.each(['fr', 'en'] as const)(
  'five reports are dropped, looked into and taken in, though the server is away for a while: %s',
  async (lang) => {
    const words = WORDS[lang];
    const { page, faults, close } = await bench.open(`?lang=${lang}`);
    await page.locator('[data-incident]').first().waitFor();
    const before = (await bench.vigie.records.counts()).reports;
    await page.keyboard.press('t');
    await drop(page, lang);
    await page.getByRole('button', { name: words.preview.replace(' of', '') }).click();
    await page.getByRole('region', { name: words.preview }).getByText('Kita').first().waitFor();
    expect((await bench.vigie.records.counts()).reports).toBe(before);

    // The third file meets a server that has gone: it waits, and nothing of it is lost.
    let isAway = true;
    await page.route('**/api/documents?*visite*', (route) => (isAway ? route.abort() : route.continue()));
    await page.route('**/api/health', (route) => (isAway ? route.abort() : route.continue()));
    await page.getByRole('button', { name: words.start }).click();
    // The file and the banner both say so.
    await page.getByText(words.away).first().waitFor();
    isAway = false;
    await page.getByText(words.ended).waitFor();

    expect((await bench.vigie.records.counts()).reports).toBe(before + 5);
    const row = (name: string) => page.locator(`[data-file="${name}"]`);
    for (const name of ['dépêche.txt', 'note.md', 'visite.html', 'lot.jsonl', 'flux.xml'])
      await row(name).getByRole('link', { name: words.taken }).waitFor();
    expect(await row('lot.jsonl').locator('[data-status=refused]').count()).toBe(1);
    await row('photo.png').getByText('PNG').first().waitFor();
    await page.getByRole('button', { name: words.retry }).waitFor();
    await page.getByText(words.new).waitFor();

    await page.getByRole('button', { name: words.past }).click();
    await page.locator('[data-intake]').first().getByRole('button').click();
    await page.locator('[data-intake] [data-incident]').first().click();
    expect(new URL(page.url()).searchParams.get('incident')).toMatch(/^inc-/);
    // Those are the requests that were cut off on purpose.
    expect(faults.filter((fault) => !/ERR_FAILED|Failed to load/.test(fault))).toEqual([]);
    await close();
  },
  180_000,
);

test.each(['fr', 'en'] as const)(
  'a feed is fetched when a person says whom to ask: %s',
  async (lang) => {
    const text = `Des hommes armés ont attaqué Gao le ${lang === 'fr' ? 1 : 2} avril 2026. Trois civils ont été tués.`;
    feedServer.answers.set(`/${lang}`, sends(rss(`Flux ${lang}`, [{ title: 'Gao', text }])));
    await bench.vigie.feeds.add({ url: feedServer.url(`/${lang}`), allowPrivate: true });
    const { page, faults, close } = await bench.open(`?lang=${lang}&view=intake&way=feeds`);
    const before = feedServer.asked.length;
    await page.getByRole('button', { name: WORDS[lang].fetch }).click();
    await page.getByText(feedServer.host).nth(1).waitFor();
    expect(feedServer.asked).toHaveLength(before);
    await page.getByRole('button', { name: WORDS[lang].ask, exact: true }).click();
    await page.locator('[data-feed]').getByRole('link', { name: WORDS[lang].taken }).waitFor();
    await page.locator('[data-feed] strong').getByText(`Flux ${lang}`).waitFor();
    expect(faults).toEqual([]);
    await close();
    for (const { id } of await bench.vigie.feeds.feeds()) await bench.vigie.feeds.remove(id);
  },
  120_000,
);

test.each([
  ['fr', 'light'],
  ['en', 'dark'],
] as const)(
  'axe finds nothing wrong where reports are taken in, %s, %s',
  async (lang, scheme) => {
    const { page, close } = await bench.open(`?lang=${lang}&view=intake`, { colorScheme: scheme });
    await drop(page, lang);
    await page.locator('[data-file]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    for (const way of ['text', 'feeds', 'past']) {
      await goTo(page, `?lang=${lang}&view=intake&way=${way}`);
      await page.locator('.choice [aria-pressed=true]').waitFor();
      expect(await violations(page), way).toEqual([]);
    }
    await close();
  },
  120_000,
);

test('at 360 px nothing is wider than the screen', async () => {
  const { page, close } = await bench.open('?lang=fr&view=intake', { viewport: { width: 360, height: 740 } });
  await drop(page, 'fr');
  await page.locator('[data-file]').first().waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await close();
});
