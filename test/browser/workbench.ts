import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlaces, openVigie, readPaths } from '../../src/app/index.ts';
import type { Vigie } from '../../src/core/ports.ts';
import { createServer, listen, LOOPBACK_HOSTS } from '../../src/server/index.ts';
import { builtPage } from './built.ts';
import { launchChromium } from './chromium.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A real record with the sample reports, served to a real browser. */
export interface Workbench {
  readonly url: string;
  readonly vigie: Vigie;
  /** Opens a page of its own; what goes wrong in it is gathered in `faults`. */
  open(address: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** A page with everything that it should not have done: console errors, failed and foreign requests. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Starts server and browser in a temporary data folder. */
export async function startWorkbench(): Promise<Workbench> {
  const data = await mkdtemp(join(tmpdir(), 'vigie-browser-'));
  const now = (): Date => new Date('2026-01-05T09:00:00Z');
  const places = openPlaces({ data, now });
  const vigie = await openVigie({ data, places, read: places.read, now });
  for await (const result of vigie.ingest(readPaths([join(ROOT, 'samples/reports.jsonl')]))) {
    if (result.status === 'refused') throw new Error(`Sample ${result.report} was refused: ${result.reason}`);
  }
  const app = createServer(vigie, { version: '0', page: await builtPage(), hosts: LOOPBACK_HOSTS });
  const server = await listen(app, { host: '127.0.0.1', port: 0, lang: 'en' });
  const browser = await launchChromium();
  return {
    url: server.url,
    vigie,
    open: (address, options) => visit(browser, server.url, address, options),
    close: async () => {
      await browser.close();
      await server.close();
      await vigie.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(url) || /^(data|blob):/.test(request.url());
    if (!isOwn) faults.push(`foreign request: ${request.url()}`);
  });
  await page.goto(`${url}${address}`);
  return { page, faults, close: () => context.close() };
}
