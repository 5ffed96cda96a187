/** Visits to the page: how long it takes to show something, to filter and to drag. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { DRAGGED, FILTERED, MARKED, MOMENTS, WATCH } from './inside.ts';

const MOST_OPENING_MS = 60_000;
const MOST_FILTERING_MS = 5000;

/** One file or answer that the page fetched; ms since the navigation began, bytes as sent and as unpacked. */
export interface Fetched {
  readonly name: string;
  readonly start: number;
  readonly answered: number;
  readonly end: number;
  readonly sent: number;
  readonly bytes: number;
}

/** When what happened in a page that was opened, ms since the navigation began. */
export interface Moments {
  readonly list: number;
  readonly map: number;
  /** In tasks longer than 50 ms. */
  readonly busy: number;
  readonly fetched: readonly Fetched[];
}

/** An open page. */
export interface Visit {
  readonly moments: Moments;
  readonly page: Page;
  close(): Promise<void>;
}

/** Opens an address and waits until its map has drawn what was asked first, and lists it where there is anything. */
export async function open(browser: Browser, address: string, isEmpty: boolean): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(address);
  const marks = ['vigie:map-idle', ...(isEmpty ? [] : ['bench:first-list'])];
  await page.evaluate(`(${MARKED})(${JSON.stringify(marks)}, ${MOST_OPENING_MS})`);
  return { page, moments: await page.evaluate<Moments>(MOMENTS), close: () => context.close() };
}

/** ms from a press to the number over the list and to the map; null where it did not come in time. */
export interface Pressed {
  readonly list: number | null;
  readonly map: number | null;
}

/** @param chips indexes of chips to press, one after the other */
export function filter(
  { page }: Visit,
  chips: readonly number[],
  isEmpty: boolean,
): Promise<readonly Pressed[]> {
  return page.evaluate(`(${FILTERED})(${JSON.stringify(chips)}, ${isEmpty}, ${MOST_FILTERING_MS})`);
}

/** ms of each frame while the map is dragged to and fro. */
export function drag({ page }: Visit, frames: number): Promise<readonly number[]> {
  return page.evaluate(`(${DRAGGED})(${frames})`);
}

/** Bytes of the heap that the page uses, after what can be thrown away is. */
export async function heapOf({ page }: Visit): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize;
}

/** Time of the processor that all processes of a browser have taken so far, ms. */
export async function browserCpuMs(devtools: CDPSession): Promise<number> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
