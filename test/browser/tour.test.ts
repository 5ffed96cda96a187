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

// Each language in other colours: what a language breaks shows in either, and what colours break too.
test.each([
  ['fr', 'light'],
  ['en', 'dark'],
] as const)('every view in %s, %s: axe, its data, and no request elsewhere', async (lang, colorScheme) => {
  const { page, faults, close } = await bench.open(`?lang=${lang}`, { colorScheme });
  for (const address of addresses) {
    await goTo(page, `?lang=${lang}&${address}`);
    await settled(page);
    const found = { address, axe: await violations(page), data: await badData(page) };
    expect(found).toEqual({ address, axe: [], data: [] });
  }
  expect(faults).toEqual([]);
  await close();
});

test('the server tells the page to ask nobody else', async () => {
  const { page, close } = await bench.open('?lang=en');
  const policy = (await page.request.get(bench.url)).headers()['content-security-policy'] ?? '';
  const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim()]));
  expect(rules.get('default-src')).toBe("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(rules.get('script-src') ?? '').not.toContain('unsafe-inline');
  await close();
});
