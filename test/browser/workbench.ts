import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlaces, openVigie, readPaths } from '../../src/app/index.ts';
import type { Vigie } from '../../src/core/use-cases.ts';
import type { ReportInput } from '../../src/core/report.ts';
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
  /** Stops the server and leaves the record open. @returns what starts it again, at the same address */
  stopServer(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** A page with everything that it should not have done: console errors, failed and foreign requests. */
export interface Visit {
  readonly page: Page;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Reports by the day on which the record takes them in. */
export type Days = Readonly<Record<string, readonly ReportInput[]>>;

const SAMPLES_DAY = '2026-01-05';

/**
 * Starts server and browser in a temporary data folder.
 * @param days what the record takes in and when; the sample reports where absent
 */
export async function startWorkbench(days?: Days): Promise<Workbench> {
  const data = await mkdtemp(join(tmpdir(), 'vigie-browser-'));
  let today = SAMPLES_DAY;
  const now = (): Date => new Date(`${today}T09:00:00Z`);
  const places = openPlaces({ data, now });
  const vigie = await openVigie({ data, places, read: places.read, now });
  const samples = (): ReturnType<typeof readPaths> => readPaths([join(ROOT, 'samples/reports.jsonl')]);
  for (const [day, reports] of Object.entries(days ?? { [SAMPLES_DAY]: samples() })) {
    today = day;
    for await (const { status, report, reason } of vigie.ingest(reports))
      if (status === 'refused') throw new Error(`Report ${report} was refused: ${reason}`);
  }
  const app = createServer(vigie, { version: '0', page: await builtPage(), hosts: LOOPBACK_HOSTS });
  let server = await listen(app, { host: '127.0.0.1', port: 0, lang: 'en' });
  const { url, port } = server;
  const browser = await launchChromium();
  return {
    url,
    vigie,
    open: (address, options) => visit(browser, url, address, options),
    stopServer: async () => {
      await server.close();
      return async () => void (server = await listen(app, { host: '127.0.0.1', port, lang: 'en' }));
    },
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
