import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const script = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, a line each: rule and elements. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(script);
  return page.evaluate(async () => {
    interface Found {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly unknown[] }[];
    }
    const run = (globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Found[] }> } }).axe;
    const { violations: found } = await run.run();
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => String(node.target))
          .slice(0, 4)
          .join(' | ')}`,
    );
  });
}

/** Goes to another view as the browser's back button does, without drawing the map anew. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'));`,
  );
}

/** The four looks of the page: language and colours. */
export const LOOKS = (['fr', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((scheme) => [lang, scheme] as const),
);
