import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type {
  IncidentDetail,
  IncidentSummary,
  OperationRecord,
  StatementRecord,
} from '../../src/core/records.ts';
import { EN } from '../../web/src/messages/en.ts';
import { FR } from '../../web/src/messages/fr.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;

beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench?.close());

/** The highlighted words, joined where other marks cut them. */
async function highlighted(page: Page): Promise<string> {
  return (await page.locator('[data-active]').allTextContents()).join('');
}

/** The incident that most reports tell of. */
async function toldMost(): Promise<IncidentDetail> {
  const { items } = await bench.vigie.records.incidents({}, { limit: 500 });
  const most = items.toSorted((a: IncidentSummary, b: IncidentSummary) => b.reports - a.reports)[0];
  const detail = most === undefined ? null : await bench.vigie.records.incident(most.id);
  if (detail === null) throw new Error('the samples hold no incident');
  return detail;
}

describe.each([
  ['fr', 'Sources', 'Qui dit quoi'],
  ['en', 'Sources', 'Who says what'],
])('an incident in %s', (lang, sources, ledger) => {
  test('shows for each claim the very words it rests on, in the source that carries it', async () => {
    const incident = await toldMost();
    const { page, faults, close } = await bench.open(`?lang=${lang}&incident=${incident.id}`);
    await page.getByRole('heading', { name: ledger }).waitFor();
    const told = page.locator('.claim');
    await told.first().waitFor();
    expect(await told.count()).toBe(incident.claims.length);
    for (let i = 0; i < Math.min(8, incident.claims.length); i++) {
      await told.nth(i).click();
      await expect.poll(() => page.locator('.claim[aria-current=true]').count()).toBe(1);
      const words = await page.locator('[data-active]').first().textContent();
      const mark = page.locator('[data-active]').first();
      expect(words).not.toBe('');
      expect(await mark.isVisible()).toBe(true);
      const whole = await highlighted(page);
      const quotes = incident.claims.map((claim) => joined(claim.spans));
      expect(quotes).toContain(whole);
    }
    const count = new Set(incident.mentions.map((mention) => mention.report.digest)).size;
    expect(await page.getByRole('group', { name: sources }).getByRole('button').count()).toBe(count);
    expect(faults).toEqual([]);
    await close();
  });
});

/** Words of several spans in text order, each stretch once, as the page highlights them. */
function joined(
  spans: readonly { readonly start: number; readonly end: number; readonly quote: string }[],
): string {
  let text = '';
  let reached = -1;
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (span.end <= reached) continue;
    text += span.quote.slice(Math.max(0, reached - span.start));
    reached = span.end;
  }
  return text;
}

test('a statement leads to its words in the source', async () => {
  const { items } = await bench.vigie.records.statements({}, { limit: 1 });
  const first: StatementRecord | undefined = items[0];
  const { page, close } = await bench.open('?lang=fr&view=statements');
  await page.getByRole('button', { name: 'Mot à mot' }).click();
  await page.getByRole('button', { name: 'La lire dans la source' }).first().click();
  await page.locator('[data-active]').first().waitFor();
  expect(await highlighted(page)).toBe(first?.evidence[0]?.quote);
  await close();
});

test.each([
  ['fr', FR],
  ['en', EN],
] as const)('%s: an operation names every town that it joins, and shows them on the map', async (lang, m) => {
  const { items } = await bench.vigie.records.operations({}, { limit: 10 });
  const largest = items.toSorted(
    (a: OperationRecord, b: OperationRecord) => b.incidents.length - a.incidents.length,
  )[0];
  if (largest === undefined) throw new Error('the samples hold no operation');
  const members = await Promise.all(largest.incidents.map((id) => bench.vigie.records.incident(id)));
  const { page, close } = await bench.open(`?lang=${lang}&view=operations`);
  const card = page.locator(`[data-operation="${largest.id}"]`);
  await card.getByText(m.operations.title(String(largest.incidents.length))).waitFor();
  const towns = await card.locator('.incidents button').allInnerTexts();
  expect(towns.map((town) => town.trim()).sort()).toEqual(
    members.map((one) => one?.where?.name ?? '').sort(),
  );
  await card.getByRole('button', { name: m.operations.show }).click();
  await page.locator('.map .operation').waitFor();
  expect(new URL(page.url()).searchParams.get('operation')).toBe(largest.id);
  await card.locator('.incidents button').first().click();
  await page.getByRole('button', { name: m.incident.operationJump }).first().waitFor();
  await close();
});

const PASTED = {
  fr: {
    text: 'Le 3 mars 2025, des hommes armés ont attaqué le poste de gendarmerie de Nioro du Sahel. Trois gendarmes ont été tués, selon l’état-major.',
    open: 'Lire un rapport',
    field: 'Texte du rapport',
    keep: 'Garder au registre',
    kept: 'Gardé au registre.',
  },
  en: {
    text: 'On 4 March 2025, gunmen attacked a military base in Djibo, in northern Burkina Faso. Nine soldiers were killed, the army said.',
    open: 'Read a report',
    field: 'Text of the report',
    keep: 'Keep in the record',
    kept: 'Kept in the record.',
  },
} as const;

describe.each(['fr', 'en'] as const)('a report pasted in %s', (lang) => {
  test('is read at once, kept on demand, and appears', async () => {
    const words = PASTED[lang];
    const { page, faults, close } = await bench.open(`?lang=${lang}&from=2025-03-01&to=2025-03-05`);
    await page.getByRole('button', { name: words.open }).click();
    await page.getByLabel(words.field).fill(words.text);
    await page.locator('.findings .item').first().waitFor();
    const reports = (await bench.vigie.records.counts()).reports;
    await page.locator('.findings .item').first().click();
    const found = await highlighted(page);
    expect(found.length).toBeGreaterThan(0);

    const before = await page.locator('[data-incident]').count();
    await page.getByRole('button', { name: words.keep }).click();
    await page.getByText(words.kept).waitFor();
    expect((await bench.vigie.records.counts()).reports).toBe(reports + 1);
    // The list learns of it by itself.
    await expect
      .poll(() => page.locator('[data-incident]').count(), { timeout: 10_000 })
      .toBeGreaterThan(before);
    expect(faults).toEqual([]);
    await close();
  });
});

test('markup in a report stays text', async () => {
  const { page, faults, close } = await bench.open('?lang=en&read=1');
  const text =
    'On 4 March 2025 gunmen attacked <img src=x onerror="document.title=1"> a base in Djibo. Nine soldiers were killed.';
  await page.getByLabel('Text of the report').fill(text);
  await page.locator('.findings .text').waitFor();
  expect(await page.locator('.findings .text').textContent()).toBe(text);
  expect(await page.locator('.findings img').count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test('an unknown incident is said to be unknown', async () => {
  const { page, close } = await bench.open('?lang=en&incident=inc-unknown');
  await page.getByText('This is not in the record.').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
  await close();
});
