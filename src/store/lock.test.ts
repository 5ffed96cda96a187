import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Notice } from '../core/ports.ts';
import { lockHolder, takeLock } from './lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const writeLock = (content: string): Promise<void> => writeFile(join(folder, 'lock'), content);

function deadPid(): number {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return pid;
}

test('a held lock refuses a second taker by the holder’s pid, in either language', async () => {
  const lock = await takeLock(folder);
  await expect(takeLock(folder)).rejects.toMatchObject({
    code: 'locked',
    message: expect.stringContaining(`is in use by process ${process.pid}`),
  });
  await expect(takeLock(folder, { lang: 'fr' })).rejects.toThrow(
    `est utilisé par le processus ${process.pid}`,
  );
  await lock.release();
  await (await takeLock(folder)).release();
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ['a dead process', () => JSON.stringify({ pid: deadPid(), startedAt: null, address: null })],
  [
    'a pid that is another process now',
    () => JSON.stringify({ pid: process.pid, startedAt: 'another boot/1' }),
  ],
  ['a lock without content', () => ''],
  ['a lock that is no JSON', () => 'rubbish'],
])('%s does not hold a folder', async (_name, content) => {
  await writeLock(content());
  expect(await lockHolder(folder)).toBeNull();
  const notices: Notice[] = [];
  const lock = await takeLock(folder, { onNotice: (notice) => notices.push(notice) });
  expect(notices.map((notice) => notice.code)).toEqual(['stale_lock']);
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
  await lock.release();
});

test('of many that try at once one gets it', async () => {
  await writeLock(JSON.stringify({ pid: deadPid(), startedAt: null, address: null }));
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
});

test('the holder’s address is there for others to find', async () => {
  const lock = await takeLock(folder);
  await lock.announce('http://127.0.0.1:4321');
  expect(await lockHolder(folder)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4321' });
  await lock.release();
  expect(await lockHolder(folder)).toBeNull();
});
