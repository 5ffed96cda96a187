import { afterAll, beforeAll, expect, test } from 'vitest';
import { goTo, violations } from './axe.ts';
import { startWorkbench, type Workbench } from './workbench.ts';

const ANALYSES = ['basis', 'trends', 'firsts', 'precursors', 'operations', 'clusters', 'baselines'];
const ASKING = /Recherche|Looking for|Searching|Chargement|Loading/;

let bench: Workbench;
beforeAll(async () => {
  bench = await startWorkbench();
});
afterAll(() => bench?.close());

test.each([
  ['fr', 'light'],
  ['en', 'dark'],
] as const)(
  'each analysis answers, and axe finds nothing wrong: %s, %s',
  async (lang, scheme) => {
    const address = `?lang=${lang}&view=analyses&from=2025-08-20&to=2025-09-30`;
    const { page, faults, close } = await bench.open(address, { colorScheme: scheme });
    for (const analysis of ANALYSES) {
      await goTo(page, `${address}&analysis=${analysis}`);
      // The button of this very analysis: those before it were pressed a moment ago.
      const button = page.locator('.lists .choice').first().locator('button').nth(ANALYSES.indexOf(analysis));
      await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
      await page
        .locator('.lists .scroll [role=status]', { hasText: ASKING })
        .first()
        .waitFor({ state: 'detached' });
      expect({ analysis, troubles: await page.locator('[role=alert]').count() }).toEqual({
        analysis,
        troubles: 0,
      });
      expect({ analysis, found: await violations(page) }).toEqual({ analysis, found: [] });
    }
    expect(faults).toEqual([]);
    await close();
  },
  180_000,
);

test('what is new about an incident stands beside it, with what it rests on', async () => {
  const { firsts } = await bench.vigie.analysis.firsts({ since: '2025-07-01', until: '2025-07-31' });
  const first = firsts.find(({ impliedBy }) => impliedBy === null);
  const { page, faults, close } = await bench.open(`?lang=fr&part=novelty&incident=${first?.incident ?? ''}`);
  await page.getByText(first?.says[0]?.fr ?? 'no first').waitFor();
  await page.getByRole('heading', { name: 'Signalé auparavant' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});
