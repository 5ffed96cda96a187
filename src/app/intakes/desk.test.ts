import { appendFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collect } from '../fixtures/collect.ts';
import { newFolder, openIn, sweep } from '../fixtures/opening.ts';
import type { OpenedVigie } from '../open.ts';
import { logPath } from './log.ts';

const KAYES = 'Kayes | 2025-07-01 | Armed clash | JNIM | 3';
const NIORO = 'Nioro | 2025-07-02 | Armed clash | JNIM | 1';
let data: string;
let vigie: OpenedVigie;

beforeAll(async () => {
  data = await newFolder();
  vigie = await openIn(data);
}, 240_000);
afterAll(sweep);

const take = (id: string, name: string, ...texts: readonly string[]) =>
  collect(
    vigie.intakes.take(
      id,
      name,
      texts.map((text) => ({ text })),
    ),
  );

test('an intake keeps what came of each file and tells what it brought, new or changed', async () => {
  const first = await vigie.intakes.begin({ way: 'text' });
  await take(first.id, 'paste', KAYES);
  await vigie.intakes.end(first.id);
  const second = await vigie.intakes.begin({ way: 'files', name: 'dépêches', announced: 3 });
  await take(second.id, 'a.txt', `${KAYES}\nby another hand`);
  await take(second.id, 'b.txt', NIORO);
  const results = await collect(
    vigie.intakes.take(second.id, 'c.pdf', [{ origin: 'c.pdf', code: 'bad_input', reason: 'damaged' }]),
  );
  expect(results).toMatchObject([{ status: 'refused' }]);
  const detail = await vigie.intakes.intake(second.id);
  expect(detail).toMatchObject({
    announced: 3,
    offered: 3,
    accepted: 2,
    known: 0,
    refused: 1,
    endedAt: null,
  });
  expect(detail?.items.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.pdf']);
  expect(detail?.reports).toHaveLength(2);
  expect(detail?.incidents).toMatchObject([
    { isNew: true, incident: { where: { name: 'Nioro' } } },
    { isNew: false, incident: { where: { name: 'Kayes' }, reports: 2 } },
  ]);
});

test('a file that is offered again after its line was cut counts as added once', async () => {
  const { id } = await vigie.intakes.begin({ way: 'files' });
  const text = 'Gao | 2025-07-05 | Armed clash | JNIM | 1';
  for await (const result of vigie.intakes.take(id, 'long.jsonl', [{ text }, { text: `${text}\nb` }])) {
    expect(result.status).toBe('accepted');
    break;
  }
  const again = await take(id, 'long.jsonl', text, `${text}\nb`);
  expect(again.map(({ status }) => status)).toContain('accepted');
  expect(again[0]?.status).toBe('accepted');
  expect((await vigie.intakes.intakes())[0]).toMatchObject({ id, offered: 1 });
  const other = await vigie.intakes.begin({ way: 'files' });
  expect(await take(other.id, 'long.jsonl', text)).toMatchObject([{ status: 'known' }]);
});

test('intakes outlast the process, and a torn line costs no more than itself', async () => {
  const before = await vigie.intakes.intakes();
  await vigie.close();
  await appendFile(logPath(data), '{"intake":"in-');
  vigie = await openIn(data);
  expect(await vigie.intakes.intakes()).toEqual(before);
  const { id } = await vigie.intakes.begin({ way: 'text' });
  await take(id, 'paste', KAYES);
  await vigie.close();
  vigie = await openIn(data);
  expect(await vigie.intakes.intakes()).toMatchObject([{ id, known: 1 }, ...before]);
});

test('only the latest are kept', async () => {
  for (let i = 0; i < 260; i++) await vigie.intakes.begin({ way: 'text', name: `n${i}` });
  const kept = await vigie.intakes.intakes();
  expect(kept).toHaveLength(200);
  expect(kept[0]?.name).toBe('n259');
  await vigie.close();
  vigie = await openIn(data);
  expect(await vigie.intakes.intakes()).toEqual(kept);
});

test('what was never begun is not there', async () => {
  expect(await vigie.intakes.intake('in-0')).toBeNull();
  await expect(vigie.intakes.end('in-0')).rejects.toMatchObject({ code: 'not_found' });
  await expect(take('in-0', 'x', KAYES)).rejects.toMatchObject({ code: 'not_found' });
});
