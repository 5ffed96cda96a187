import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureTemplate, verifyJournal } from '../store/index.ts';
import { exportLines, walk } from './export.ts';
import { collect } from './fixtures/collect.ts';
import { readLines } from './fixtures/reader.ts';
import { seeded } from '../core/seeded.ts';
import { drawReports } from './fixtures/reports.ts';
import { openVigie } from './open.ts';

const SCRIPT = fileURLToPath(new URL('./fixtures/ingesting.ts', import.meta.url));
const folders: string[] = [];

beforeAll(async () => void (await ensureTemplate()), 120_000);
afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-crash-'));
  folders.push(folder);
  return folder;
}

function startIngest(data: string, seed: number, count: number): ChildProcess {
  // Twenty short lives: compiling the database's hot paths well would cost each more than it gains.
  return spawn(process.execPath, ['--liftoff-only', SCRIPT, data, String(seed), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Lets a child take in until `acks` are heard, then a moment longer, then kills it; returns what it acknowledged. */
async function ingestAndKill(data: string, seed: number, acks: number, delayMs: number): Promise<string[]> {
  const child = startIngest(data, seed, 400);
  const heard: string[] = [];
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (!child.stdout) throw new Error('the child has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (/^[0-9a-f]{64}$/.test(line)) heard.push(line);
    else if (line !== 'open') throw new Error(`unexpected: ${line}`);
    // The delay is part of what is tried out: it puts the kill at another point of the work each time.
    if (heard.length === acks || (acks === 0 && line === 'open')) {
      setTimeout(() => child.kill('SIGKILL'), delayMs);
    }
  }
  await ended;
  return heard;
}

const ROUNDS = 10;

test.concurrent.each([11, 12])(
  'ten kills at random moments lose nothing acknowledged (seed %i)',
  async (seed) => {
    const data = await newFolder();
    const random = seeded(seed);
    const acknowledged = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      const acks = Math.floor(random() * 40);
      const heard = await ingestAndKill(data, seed * 100 + round, acks, random() * 80);
      for (const digest of heard) acknowledged.add(digest);
    }
    expect(acknowledged.size).toBeGreaterThan(ROUNDS * 10);

    await verifyJournal(join(data, 'journal'));
    const vigie = await openVigie({ data, read: readLines, now: () => new Date() });
    const reports = await collect(walk((page) => vigie.records.reports({}, page)));
    const kept = new Set(reports.map((one) => one.digest));
    expect([...acknowledged].filter((digest) => !kept.has(digest))).toEqual([]);
    const before = await collect(exportLines(vigie.records));
    await vigie.rebuild();
    expect(await collect(exportLines(vigie.records))).toEqual(before);
    await vigie.close();
  },
  600_000,
);

test('a second process is refused with the first one’s id, and takes over once that is dead', async () => {
  const data = await newFolder();
  const vigie = await openVigie({ data, read: readLines, now: () => new Date() });
  const refused = await firstLine(startIngest(data, 1, 3));
  expect(refused).toBe(
    `locked: ${data} is in use by process ${process.pid}; only one process may hold it: ` +
      'stop that one, or name another folder with --data.',
  );
  for await (const result of vigie.ingest(drawReports(3, 1))) expect(result.status).toBe('accepted');
  await vigie.close();
  expect(await firstLine(startIngest(data, 1, 3))).toBe('open');
}, 240_000);

async function firstLine(child: ChildProcess): Promise<string> {
  const ended = new Promise((resolve) => child.once('close', resolve));
  let first = '';
  if (!child.stdout) throw new Error('the child has no output');
  for await (const line of createInterface({ input: child.stdout })) first ||= line;
  await ended;
  return first;
}
