import { appendFile, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Journal } from '../../core/journal.ts';
import type { Notice } from '../../core/ports.ts';
import { openAppend, type OpenAppend } from './files.ts';
import { openJournal, verifyJournal, type JournalOptions } from './journal.ts';

let folder = '';
let open: Journal[] = [];
const notices: Notice[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-journal-'));
  notices.length = 0;
});
afterEach(async () => {
  for (const journal of open) await journal.close();
  open = [];
  await rm(folder, { recursive: true });
});

async function openHere(options: JournalOptions = {}): Promise<Journal> {
  const journal = await openJournal(folder, { onNotice: (notice) => notices.push(notice), ...options });
  open.push(journal);
  return journal;
}

const draft = (text: string) => ({
  kind: 'report' as const,
  recordedAt: '2025-07-01T00:00:00.000Z',
  body: { text },
});
async function textsOf(journal: Journal, after = 0): Promise<string[]> {
  const texts: string[] = [];
  for await (const entry of journal.entries(after)) texts.push((entry.body as { text: string }).text);
  return texts;
}
const segment = (first = 1): string => join(folder, `${String(first).padStart(12, '0')}.jsonl`);

test('entries come back as they went in, chained, after reopening too', async () => {
  const journal = await openHere();
  const texts = ['été', 'line\nfeed', '"\\\u2028', 'half \ud800 pair', ''];
  const entries = await journal.append(texts.map(draft));
  expect(entries.map((entry) => entry.sequence)).toEqual([1, 2, 3, 4, 5]);
  expect(entries[1]?.previous).toBe(entries[0]?.hash);
  await journal.close();
  const again = await openHere();
  expect(again.head()).toEqual({ sequence: 5, hash: entries[4]?.hash });
  expect(await textsOf(again)).toEqual(texts);
  expect(await textsOf(again, 3)).toEqual(texts.slice(3));
  expect(await verifyJournal(folder)).toEqual(again.head());
});

test('anyone can check the chain: a line without its last member hashes to that member', async () => {
  const journal = await openHere();
  await journal.append([draft('a')]);
  const [line = ''] = (await readFile(segment(), 'utf8')).split('\n');
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256')
    .update(`${line.slice(0, -75)}}`)
    .digest('hex');
  expect(JSON.parse(line)).toMatchObject({ hash, previous: '0'.repeat(64), sequence: 1 });
});

test('concurrent appends keep one chain', async () => {
  const journal = await openHere();
  await Promise.all(Array.from({ length: 20 }, (_, i) => journal.append([draft(`a${i}`), draft(`b${i}`)])));
  expect((await verifyJournal(folder)).sequence).toBe(40);
});

test('segments roll, and reading begins in the one that is asked for', async () => {
  const journal = await openHere({ segmentBytes: 600 });
  for (let i = 1; i <= 12; i++) await journal.append([draft(`report ${i}`)]);
  expect((await readdir(folder)).length).toBeGreaterThan(3);
  for (const after of [0, 1, 5, 11, 12]) expect((await textsOf(journal, after)).length).toBe(12 - after);
  await journal.close();
  expect((await openHere({ segmentBytes: 600 })).head().sequence).toBe(12);
});

describe('a torn tail', () => {
  test.each([
    ['half a line', '{"body":{"text":"x'],
    ['a whole line without its line feed', null],
    ['zeros, as a power cut leaves them', '\0'.repeat(500)],
    ['zeros and a line feed', `${'\0'.repeat(50)}\n`],
  ])('%s is cut off, said once and set aside', async (_name, tail) => {
    const journal = await openHere();
    await journal.append([draft('one'), draft('two')]);
    await journal.close();
    if (tail === null) await truncate(segment(), (await readFile(segment())).length - 1);
    else await appendFile(segment(), tail);
    const again = await openHere();
    expect(await textsOf(again)).toEqual(tail === null ? ['one'] : ['one', 'two']);
    expect(notices.map((notice) => notice.code)).toEqual(['torn_tail']);
    await again.append([draft('three')]);
    await again.close();
    expect((await readdir(folder)).filter((name) => name.includes('torn'))).toHaveLength(1);
    await openHere();
    expect(notices).toHaveLength(1);
  });

  test('cut at any byte: every whole line stays, and the journal goes on', async () => {
    const journal = await openHere();
    await journal.append(['one', 'deux', 'três'].map(draft));
    await journal.close();
    const whole = await readFile(segment());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length }), async (length) => {
        for (const name of await readdir(folder)) await rm(join(folder, name));
        await writeFile(segment(), whole.subarray(0, length));
        const lines = whole.subarray(0, length).filter((byte) => byte === 10).length;
        const cut = await openHere();
        expect(cut.head().sequence).toBe(lines);
        await cut.append([draft('next')]);
        await cut.close();
        expect((await verifyJournal(folder)).sequence).toBe(lines + 1);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('damage', () => {
  test.each([
    ['a changed word', 2, (line: string) => line.replace('two', 'owt'), 'does not match its hash'],
    ['a lost line', 2, () => null, 'does not follow'],
    ['rubbish in the middle', 2, () => 'rubbish', 'is not an entry'],
    ['a changed last line', 3, (line: string) => line.replace('three', 'eerht'), 'does not match its hash'],
  ])('%s is refused with its line', async (_name, number, change, why) => {
    const journal = await openHere();
    await journal.append(['one', 'two', 'three'].map(draft));
    await journal.close();
    const lines = (await readFile(segment(), 'utf8')).trimEnd().split('\n');
    const changed = lines.flatMap((line, i) => (i === number - 1 ? (change(line) ?? []) : line));
    await writeFile(segment(), `${changed.join('\n')}\n`);
    const failure = {
      code: 'damaged',
      message: expect.stringMatching(new RegExp(`line ${number}: .*${why}`)),
    };
    await expect(openHere()).rejects.toMatchObject(failure);
    await expect(verifyJournal(folder)).rejects.toMatchObject(failure);
  });

  test('a missing segment is found', async () => {
    const journal = await openHere({ segmentBytes: 300 });
    for (const text of ['one', 'two', 'three', 'four', 'five', 'six']) await journal.append([draft(text)]);
    const names = (await readdir(folder)).sort();
    await rm(join(folder, names[1] ?? ''));
    await expect(verifyJournal(folder)).rejects.toMatchObject({ code: 'damaged' });
  });
});

/** A disk with room for so many more bytes: writes what fits, then refuses, as a real one does. */
function diskWithRoom(bytes: number): { open: OpenAppend; free: (bytes: number) => void } {
  let room = bytes;
  return {
    free: (more) => {
      room += more;
    },
    open: async (path) => {
      const file = await openAppend(path);
      return {
        ...file,
        write: async (data) => {
          await file.write(data.subarray(0, room));
          const fits = data.length <= room;
          room -= Math.min(room, data.length);
          if (!fits) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        },
      };
    },
  };
}

test('a full disk refuses the batch whole, keeps what was acknowledged, and goes on once there is room', async () => {
  for (const room of [0, 1, 100, 700, 900]) {
    const disk = diskWithRoom(room);
    const journal = await openHere({ openAppend: disk.open });
    const before = journal.head();
    const taken = await journal.append([draft('small'), draft('small too')]).catch((error: unknown) => error);
    if (taken instanceof Error) {
      expect(taken).toMatchObject({ code: 'storage', message: expect.stringContaining('No space is left') });
      expect(journal.head()).toEqual(before);
    }
    await expect(journal.append([draft('x'.repeat(1000))])).rejects.toMatchObject({ code: 'storage' });
    disk.free(1e6);
    await journal.append([draft('after')]);
    await journal.close();
    expect((await verifyJournal(folder)).sequence).toBe(journal.head().sequence);
  }
  expect(notices).toEqual([]);
});

test('after a failed sync nothing more is taken until it is opened again', async () => {
  let fail = true;
  const openFailing: OpenAppend = async (path) => {
    const file = await openAppend(path);
    return {
      ...file,
      sync: async () => {
        if (fail) throw Object.assign(new Error('i/o error'), { code: 'EIO' });
        await file.sync();
      },
    };
  };
  const journal = await openHere({ openAppend: openFailing });
  await expect(journal.append([draft('one')])).rejects.toMatchObject({ code: 'storage' });
  fail = false;
  await expect(journal.append([draft('two')])).rejects.toMatchObject({ code: 'storage' });
  await journal.close();
  expect((await openHere()).head().sequence).toBe(0);
});
