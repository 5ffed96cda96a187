import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator, Page, Route } from 'playwright-core';
import type { IncidentDetail } from '../../src/core/records.ts';
import { EN } from '../../web/src/messages/en.ts';
import { FR } from '../../web/src/messages/fr.ts';
import { KEEPING } from '../../web/src/messages/keeping.ts';
import type { Messages } from '../../web/src/messages/messages.ts';
import { OWN_ROADS } from '../../web/src/messages/own-roads.ts';
import { goTo } from './axe.ts';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
let disputed: IncidentDetail;
beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
  await bench.vigie.feeds.add({ url: 'https://news.example/feed.xml', source: 'Delta' });
  const { items } = await bench.vigie.records.incidents({}, { limit: 50 });
  const id = items.find((one) => one.disputed.includes('harm'))?.id ?? '';
  const found = await bench.vigie.records.incident(id);
  if (found === null) throw new Error('no toll is disputed');
  disputed = found;
});
afterAll(() => bench?.close());

/** How a request that would change something goes wrong. */
const FAILURES = {
  'nobody answers': (route: Route) => route.abort('connectionrefused'),
  'the server breaks': (route: Route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"detail":""}' }),
};

const CASES = [
  ['fr', 'nobody answers'],
  ['en', 'the server breaks'],
] as const;

/** What of the record people could have changed. */
async function standing(): Promise<unknown> {
  const { judgement, feeds, records, roads, intakes, places, savedBriefs } = bench.vigie;
  return {
    decisions: (await judgement.decisions({}, { limit: 50 })).total,
    corrections: places.corrections().length,
    feeds: (await feeds.feeds()).length,
    counts: await records.counts(),
    own: (await roads.corridors({})).filter(({ origin }) => origin === 'user').length,
    intakes: (await intakes.intakes()).length,
    briefs: (await savedBriefs.list()).items.length,
  };
}

/** Holds what would change something until it is said how that ends. */
async function holding(page: Page, failure: keyof typeof FAILURES) {
  let release: (isFailing: boolean) => void = () => undefined;
  let held: Promise<boolean> = Promise.resolve(true);
  await page.route('**/api/**', async (route) => {
    if (route.request().method() === 'GET' || !(await held)) return route.continue();
    return FAILURES[failure](route);
  });
  return {
    hold: () => (held = new Promise((resolve) => (release = resolve))),
    fail: () => release(true),
    /** From now on all goes well. */
    mend: () => (held = Promise.resolve(false)),
    /** From now on all fails at once. */
    failAll: () => (held = Promise.resolve(true)),
  };
}

async function sign(page: Page): Promise<void> {
  const name = page.locator('[data-author]').last();
  if ((await name.inputValue()) === '') await name.fill('Awa');
}

/** A judgement: where it is made, how, and what of the page shows that it is on its way. */
interface Job {
  readonly at: string;
  readonly judge: (page: Page, m: Messages, lang: 'fr' | 'en') => Promise<void>;
  readonly shows: string;
}

const submit = async (page: Page): Promise<void> => {
  await sign(page);
  await page.locator('dialog[open] [type=submit]').click();
};

async function jobs(): Promise<Readonly<Record<string, Job>>> {
  const { items } = await bench.vigie.judgement.review({ limit: 20 });
  const question = items.find(({ kind }) => kind === 'may_be_one');
  const incident = `&incident=${disputed.id}`;
  const [segment] = (await bench.vigie.roads.statuses({})).statuses;
  return {
    'a source is graded': {
      at: '&view=sources',
      judge: async (page) => {
        await page.locator('[data-source="Radio Delta"]').getByRole('button').first().click();
        await page.locator('dialog label', { hasText: 'B' }).first().click();
        await submit(page);
      },
      shows: '[data-source="Radio Delta"] [data-foreshown=reliability]',
    },
    'a field is corrected': {
      at: incident,
      judge: async (page) => {
        await page.locator('[data-row=when] .correct').click();
        await page.locator('dialog .stamp input').last().fill('radio log');
        await submit(page);
      },
      shows: '[data-row=when] [data-foreshown=correct]',
    },
    'a claim is graded': {
      at: incident,
      judge: async (page, m) => {
        await page.locator('[data-row=when] .claim').first().click();
        await page.getByRole('button', { name: m.judging.claim.grade }).click();
        await page.locator('dialog label', { hasText: m.judging.grades.credibility[4] }).click();
        await submit(page);
      },
      shows: '.bar [data-foreshown=credibility]',
    },
    'a report is taken out': {
      at: incident,
      judge: async (page) => {
        await page.locator('th.source .out').first().click();
        await submit(page);
      },
      shows: 'th.source [data-foreshown=split]',
    },
    'two incidents are made one': {
      at: incident,
      judge: async (page, m) => {
        await page.getByRole('button', { name: m.judging.table.sameAs }).click();
        await page.locator('dialog .choice').first().click();
        await submit(page);
      },
      shows: '.panel header [data-foreshown=pair]',
    },
    'a report is withdrawn': {
      at: `&report=${disputed.mentions[0]?.report.digest}`,
      judge: async (page, m) => {
        await page.getByRole('button', { name: m.judging.withdrawal.withdraw }).click();
        await submit(page);
      },
      shows: '.panel [data-foreshown=withdraw]',
    },
    'a question is answered': {
      at: `&view=review&item=${question?.id}`,
      judge: async (page) => {
        await page.locator('.review article').nth(1).waitFor();
        await sign(page);
        await page.locator('.review h2').click();
        await page.keyboard.press('d');
      },
      shows: 'li [data-foreshown=pair]',
    },
    'the state of a road is set': {
      at: `&view=corridors&table=segments&road=${segment?.segment}`,
      judge: async (page, m) => {
        await page.getByRole('button', { name: m.roads.set.open }).click();
        await sign(page);
        await page.locator('.panel [type=submit]').click();
      },
      shows: '.panel [data-foreshown=road]',
    },
    'a corridor is defined': {
      at: '&view=corridors',
      judge: async (page, _, lang) => {
        const { define } = OWN_ROADS[lang];
        await page.getByRole('button', { name: define.open }).click();
        await page.getByLabel(define.name).fill('Kayes–Gogui');
        for (const town of ['Kayes', 'Nioro du Sahel']) {
          await page.getByLabel(define.viaHint).fill(town);
          await page.keyboard.press('Enter');
        }
        await sign(page);
        await page.locator('#list [type=submit]').click();
      },
      shows: '#list [data-foreshown=corridor]',
    },
    'a place is corrected': {
      at: incident,
      judge: async (page, m) => {
        await page.getByRole('button', { name: m.places.correct }).click();
        // Those that the name could mean come before the position of one's own.
        await page.locator('.panel form input[type=radio]').nth(1).waitFor();
        await page.locator('.panel form input[type=radio]').first().check();
        await page.locator('.panel form [type=submit]').click();
      },
      shows: '.panel [data-foreshown=place]',
    },
  };
}

test.each(CASES)(
  '%s, %s: a judgement shows as on its way, is taken back with words, tried again, kept, and undone',
  async (lang, failure) => {
    const m = lang === 'fr' ? FR : EN;
    const words = failure === 'nobody answers' ? m.trouble.unanswered : m.trouble.serverFailed;
    const { page, close } = await bench.open(`?lang=${lang}`);
    const before = await standing();
    const way = await holding(page, failure);
    const toast = (state: string): Locator => page.locator(`[data-toast=${state}]`);
    for (const [name, { at, judge, shows }] of Object.entries(await jobs())) {
      way.hold();
      await goTo(page, `?lang=${lang}${at}`);
      await judge(page, m, lang);
      // At once, in its place and in words; the record has not got it.
      await page.locator(shows).getByText(KEEPING[lang].sending).waitFor();
      await toast('sending').getByText(m.judging.toast.sending).waitFor();
      expect(await standing(), name).toEqual(before);
      way.fail();
      await toast('failed').getByText(words).waitFor();
      await page.locator(shows).waitFor({ state: 'detached' });
      expect(await standing(), name).toEqual(before);
      way.mend();
      await toast('failed').getByRole('button', { name: KEEPING[lang].retry }).click();
      await toast('kept').getByText(m.judging.toast.done).waitFor();
      expect(await standing(), name).not.toEqual(before);
      await toast('kept').getByRole('button', { name: m.judging.toast.undo }).click();
      await toast('kept').getByText(m.judging.toast.undone, { exact: true }).waitFor();
      await expect.poll(standing, { message: name }).toEqual(before);
    }
    await close();
  },
  180_000,
);

test.each(['fr', 'en'] as const)(
  '%s: a judgement whose answer was lost is recorded once, however often it is tried',
  async (lang) => {
    const m = lang === 'fr' ? FR : EN;
    const { page, close } = await bench.open(`?lang=${lang}&view=sources`);
    const decisions = async (): Promise<number> =>
      (await bench.vigie.judgement.decisions({ undone: true }, { limit: 50 })).total;
    const before = await decisions();
    const toast = (state: string): Locator => page.locator(`[data-toast=${state}]`);
    const retry = (): Promise<void> =>
      toast('failed').getByRole('button', { name: KEEPING[lang].retry }).click();
    let lost = 0;
    // The server does it; on the way back the connection breaks, twice.
    await page.route('**/api/decisions', async (route) => {
      if (route.request().method() === 'GET' || lost === 2) return route.continue();
      lost++;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.locator('[data-source="Radio Delta"]').getByRole('button').first().click();
    await page.locator('dialog label', { hasText: 'B' }).first().click();
    await submit(page);
    await toast('failed').getByText(KEEPING[lang].once).waitFor();
    await retry();
    await toast('failed').getByText(KEEPING[lang].once).waitFor();
    expect(await decisions()).toBe(before + 1);
    await retry();
    await toast('kept').getByText(m.judging.toast.done).waitFor();
    expect(await decisions()).toBe(before + 1);
    // So is its taking back.
    lost = 1;
    await page.keyboard.press('u');
    await toast('failed').getByText(KEEPING[lang].once).waitFor();
    await retry();
    await toast('kept').getByText(m.judging.toast.undone, { exact: true }).waitFor();
    expect(await decisions()).toBe(before + 2);
    await close();
  },
  90_000,
);

test.each(CASES)(
  '%s, %s: what is entered elsewhere stays with the words, and is kept once it can be',
  async (lang, failure) => {
    const m = lang === 'fr' ? FR : EN;
    const words = failure === 'nobody answers' ? m.trouble.unanswered : m.trouble.serverFailed;
    const { page, close } = await bench.open(`?lang=${lang}`);
    const go = (address: string): Promise<void> => goTo(page, `?lang=${lang}${address}`);
    const told = (scope: string): Promise<void> => page.locator(scope).getByText(words).waitFor();
    const way = await holding(page, failure);
    const before = await standing();

    // What a dialog was filled in with is there again, with why it was not kept.
    way.failAll();
    await go(`&incident=${disputed.id}`);
    await page.locator('[data-row=when] .correct').click();
    await sign(page);
    await page.locator('dialog .stamp input').last().fill('radio log');
    await page.locator('dialog [type=submit]').click();
    await told('[data-toast=failed]');
    await page.locator('[data-toast]').getByRole('button', { name: KEEPING[lang].change }).click();
    await told('dialog[open]');
    expect(await page.locator('dialog .stamp input').last().inputValue()).toBe('radio log');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-toast]').count()).toBe(0);

    await go('&view=intake&way=feeds');
    const feed = page.locator('[data-feed]');
    await feed.getByRole('button', { name: m.intake.feeds.removeOf('Delta') }).click();
    await feed.getByRole('button', { name: m.intake.feeds.remove, exact: true }).click();
    await told('[data-feed]');
    await page.getByLabel(m.intake.feeds.url).fill('https://other.example/feed.xml');
    await page.keyboard.press('Enter');
    await told('form');

    await go('&read=1');
    const town = lang === 'fr' ? 'Gao' : 'Ménaka';
    const text = `Le 3 mars 2026, des hommes armés ont attaqué le marché de ${town}. Trois civils ont été tués.`;
    await page.locator('.panel textarea').fill(text);
    await page.locator('.panel').getByRole('button', { name: m.reading.keep }).click();
    await told('.panel');

    await go('&view=briefs');
    await page.locator('[data-edit-draft]').click();
    const save = page.locator('[data-save-form]');
    await save.locator('input').nth(0).fill(`Note ${lang}`);
    await save.locator('[type=submit]').click();
    await told('[data-save-form]');
    expect(await standing()).toEqual(before);

    way.mend();
    await save.locator('[type=submit]').click();
    await page.locator('[data-versions]').waitFor();

    await go('&view=intake');
    way.failAll();
    const transfer = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], 'marche.txt')); return data; })()`,
    );
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByRole('button', { name: m.intake.files.start('1', true) }).click();
    const { reports } = await bench.vigie.records.counts();
    if (failure === 'nobody answers') await page.locator('.lists').getByText(m.intake.files.away).waitFor();
    else await told('.lists');
    expect((await bench.vigie.records.counts()).reports).toBe(reports);
    way.mend();
    // Where nobody answered, it goes on by itself.
    if (failure !== 'nobody answers')
      await page.getByRole('button', { name: m.intake.files.goOn('1', true) }).click();
    await page.locator('[data-file="marche.txt"]').getByRole('link').waitFor();
    expect((await bench.vigie.records.counts()).reports).toBe(reports + 1);
    await close();
  },
  90_000,
);

test('a corridor of one’s own is defined, seen, and taken back by a key', async () => {
  const words = OWN_ROADS.en;
  const { page, faults, close } = await bench.open('?lang=en&view=corridors');
  await page.getByRole('button', { name: words.define.open }).click();
  await page.getByLabel(words.define.name).fill('Kayes–Nioro');
  for (const town of ['Kayes', 'Nioro du Sahel']) {
    await page.getByLabel(words.define.viaHint).fill(town);
    await page.keyboard.press('Enter');
  }
  await sign(page);
  await page.locator('#list [type=submit]').click();
  await page.locator('.panel').getByRole('heading', { name: 'Kayes–Nioro' }).waitFor();
  await page.locator('[data-corridor=kayes-nioro]').waitFor();
  await page.locator('.panel').getByText('defined by hand · Awa').waitFor();
  await page.keyboard.press('u');
  await page.locator('[data-corridor=kayes-nioro]').waitFor({ state: 'detached' });

  await goTo(page, '?lang=en&view=corridors&table=access');
  await page.getByLabel(words.ways.place).fill('Kayes');
  await page.getByRole('button', { name: words.ways.ask }).click();
  await page
    .getByText(/^from .*: \d+ km/)
    .first()
    .waitFor();
  expect(faults.filter((fault) => !/404/.test(fault))).toEqual([]);
  await close();
});
