import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ANALYSES, ROAD_TABLES, TABS } from '../../web/src/address/address.ts';
import { goTo, violations } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
let addresses: readonly string[];

beforeAll(async () => {
  bench = await startWorkbench();
  const { records, judgement, roads } = bench.vigie;
  const [incident] = (await records.incidents({}, { limit: 1 })).items;
  const [report] = (await records.reports({}, { limit: 1 })).items;
  const [question] = (await judgement.review({ limit: 1 })).items;
  const [corridor] = await roads.corridors({});
  addresses = [
    ...TABS.map((tab) => `view=${tab}`),
    'view=statements&words=1',
    ...ROAD_TABLES.map((table) => `view=corridors&table=${table}`),
    ...ANALYSES.map((analysis) => `view=analyses&analysis=${analysis}`),
    `incident=${incident?.id}`,
    `report=${report?.digest}`,
    `view=review&item=${question?.id}`,
    `view=corridors&corridor=${corridor?.id}`,
    `view=corridors&table=segments&road=${corridor?.segments[0]}`,
    'news=1',
    'search=kayes',
  ];
});
afterAll(() => bench?.close());

const WAITING = /Loading…|Chargement…|Searching…|Recherche en cours…|Composing the brief…|Rédaction/;

/** Waits until nothing in sight says that it is on its way. */
async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('body').innerText(), { timeout: 60_000 }).not.toMatch(WAITING);
}

/** What the links to data on the page answer: address and status, where it is not JSON in good order. */
async function badData(page: Page): Promise<readonly string[]> {
  const links = await page
    .locator('a.json')
    .evaluateAll((all) => all.map((one) => (one as { href: string }).href));
  if (links.length === 0) return ['no link to data'];
  const answers = await Promise.all(
    links.map(async (link) => {
      const answer = await page.request.get(link);
      const isJson = answer.headers()['content-type']?.startsWith('application/json') === true;
      return answer.ok() && isJson ? '' : `${answer.status()} ${link}`;
    }),
  );
  return answers.filter((answer) => answer !== '');
}

/** Asked inside the page; boxes that scroll would lose on paper what is below their edge. */
const PAPER_QUESTION = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
  const style = (one) => getComputedStyle(one);
  return {
    pressed: all('.button, nav, input, select, textarea, .maplibregl-map').map((one) => one.outerHTML.slice(0, 120)),
    marking: /^TLP:(CLEAR|GREEN|AMBER|RED)/.test(all('.print-head')[0]?.innerText ?? ''),
    paper: style(document.body).backgroundColor,
    ink: style(document.body).color,
    torn: all('.lists li, .panel li, tr').filter((one) => style(one).breakInside !== 'avoid').length,
    cut: all('.lists, .panel, .lists *, .panel *')
      .filter((one) => one.closest('.hidden, svg') === null && /auto|scroll/.test(style(one).overflowY))
      .map((one) => one.className),
  };
})()`;

/** What paper would show that it should not, or lack, while the view is laid out for it. */
async function onPaper(page: Page): Promise<unknown> {
  await page.emulateMedia({ media: 'print' });
  const found: unknown = await page.evaluate(PAPER_QUESTION);
  await page.emulateMedia({ media: 'screen' });
  return found;
}

const PAPER = {
  pressed: [],
  marking: true,
  paper: 'rgb(255, 255, 255)',
  ink: 'rgb(0, 0, 0)',
  torn: 0,
  cut: [],
};

// Each language in other colours: what a language breaks shows in either, and what colours break too.
test.each([
  ['fr', 'light'],
  ['en', 'dark'],
] as const)(
  'every view in %s, %s: axe, its data, on paper, and no request elsewhere',
  async (lang, colorScheme) => {
    const { page, faults, close } = await bench.open(`?lang=${lang}`, { colorScheme });
    for (const address of addresses) {
      await goTo(page, `?lang=${lang}&${address}`);
      await settled(page);
      const found = {
        address,
        axe: await violations(page),
        data: await badData(page),
        paper: await onPaper(page),
      };
      expect(found).toEqual({ address, axe: [], data: [], paper: PAPER });
    }
    expect(faults).toEqual([]);
    await close();
  },
);

test('the server tells the page to ask nobody else', async () => {
  const { page, close } = await bench.open('?lang=en');
  const policy = (await page.request.get(bench.url)).headers()['content-security-policy'] ?? '';
  const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim()]));
  expect(rules.get('default-src')).toBe("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(rules.get('script-src') ?? '').not.toContain('unsafe-inline');
  await close();
});

test('a page is printed with title, marking, what was chosen, the day, and the whole list', async () => {
  const { page, close } = await bench.open('?lang=fr&from=2025-07-01&type=Battles');
  const rows = page.locator('[data-incident]');
  await rows.first().waitFor();
  const bytes = await page.pdf({ preferCSSPageSize: true });
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'print' });
  const head = await page.locator('.print-head').innerText();
  expect(head).toContain('Vue d’ensemble');
  expect(head).toMatch(/Du\s?: 1er juillet 2025 · Types d’événement\s?: Combats/);
  expect(head).toMatch(/Imprimé le \d+ \p{L}+ \d{4}/u);
  expect(head).toContain('&from=2025-07-01'.slice(1));
  const last = await rows.last().boundingBox();
  // Beyond the height of the window: what is scrolled to on a screen is on paper too.
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeGreaterThan(900);
  await close();
});
