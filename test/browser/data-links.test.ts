import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { goTo } from './axe.ts';
import { TWO_DAYS } from './two-days.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench(TWO_DAYS);
});
afterAll(() => bench?.close());

const DAYS = 'from=2025-07-01&to=2025-07-03';
const FILTERS = `${DAYS}&type=Battles&type=Strategic+developments&actor=jnim&q=Kayes&background=1&box=-13,12,-5,17`;

/** Views with all that can be chosen in them; `panel` where it is the panel's link that counts. */
async function views(): Promise<readonly (readonly [address: string, place: '.bar' | '.panel'])[]> {
  const { items } = await bench.vigie.records.incidents({}, { limit: 1 });
  const [incident] = items;
  const detail = await bench.vigie.records.incident(incident?.id ?? '');
  const [segment] = (await bench.vigie.roads.statuses({})).statuses;
  const [corridor] = await bench.vigie.roads.corridors({});
  // Trends are sought in a week at least.
  const trends = 'trends&from=2025-06-01';
  const analyses = ['basis', trends, 'firsts', 'precursors', 'operations', 'clusters&back=1', 'baselines'];
  const parts = ['ledger', 'readings&rule=lowest', 'novelty', 'history', 'decisions'];
  return [
    [FILTERS, '.bar'],
    [`${FILTERS}&asOf=2025-07-02`, '.bar'],
    ['view=operations&asOf=2025-07-02', '.bar'],
    [`view=statements&${DAYS}`, '.bar'],
    ['view=statements&words=1&asOf=2025-07-02', '.bar'],
    ['view=corridors&asOf=2025-07-02', '.bar'],
    ['view=corridors&table=access&hub=Bamako&hub=Dakar', '.bar'],
    ['view=corridors&table=segments&asOf=2025-07-02', '.bar'],
    ...analyses.map((analysis) => [`view=analyses&analysis=${analysis}&${DAYS}`, '.bar'] as const),
    [`view=briefs&area=Kayes&last=2025-07-02&${DAYS}`, '.bar'],
    [`view=briefs&saved=new&${DAYS}`, '.bar'],
    ['view=intake&way=feeds', '.bar'],
    ['view=intake&way=past', '.bar'],
    ['view=review', '.bar'],
    ['view=sources', '.bar'],
    ...parts.map((part) => [`incident=${incident?.id}&part=${part}&asOf=2025-07-03`, '.panel'] as const),
    [`report=${detail?.mentions[0]?.report.digest}`, '.panel'],
    [`road=${segment?.segment}&asOf=2025-07-03`, '.panel'],
    [`corridor=${corridor?.id}`, '.panel'],
  ];
}

/** A question without how much of its answer is wanted at a time. */
function questionOf(address: string): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.delete('limit');
  searchParams.sort();
  return `${pathname}?${searchParams}`;
}

test('the link to the data of each view asks what the view itself asks', async () => {
  const { page, close } = await bench.open('');
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(questionOf(request.url())));
  for (const [address, place] of await views()) {
    await goTo(page, `?${address}`);
    const link = await linkOf(page, place);
    await expect.poll(() => asked.has(questionOf(link)), { message: `${address}\n${link}` }).toBe(true);
    const answer = await fetch(link);
    expect([answer.status, address]).toEqual([200, address]);
    expect(typeof (await answer.json())).toBe('object');
  }
  await close();
}, 240_000);

async function linkOf(page: Page, place: string): Promise<string> {
  const link = page.locator(`${place} a.json`);
  await link.waitFor();
  return new URL((await link.getAttribute('href')) ?? '', bench.url).href;
}
