import { appendFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Notice, ReadReport } from '../core/ports.ts';
import type { RecordEvent } from '../core/use-cases.ts';
import { ensureTemplate } from '../store/index.ts';
import { linesOf, newFolder, openIn, sweep, take } from './fixtures/opening.ts';
import { readLines } from './fixtures/reader.ts';
import { drawReports } from './fixtures/reports.ts';
import type { OpenedVigie } from './open.ts';

beforeAll(async () => void (await ensureTemplate()), 120_000);
afterAll(sweep);

describe('the store is a projection', () => {
  test('made anew it exports the same bytes; lost, stale, foreign or broken it comes back by itself', async () => {
    const data = await newFolder();
    let notices: Notice[] = [];
    const reopen = async (): Promise<OpenedVigie> => {
      notices = [];
      return openIn(data, notices);
    };
    let vigie = await reopen();
    await take(vigie, drawReports(40, 31));
    const before = await linesOf(vigie);
    const events: RecordEvent[] = [];
    vigie.subscribe((event) => events.push(event));
    const progress: number[] = [];
    await vigie.rebuild((done) => progress.push(done));
    expect(progress.at(-1)).toBe(40);
    expect(events).toMatchObject([{ kind: 'rebuilt', sequence: 40 }]);
    expect(await linesOf(vigie)).toEqual(before);
    await vigie.close();

    vigie = await reopen();
    expect(notices).toEqual([]);
    expect(await linesOf(vigie)).toEqual(before);
    await vigie.close();

    await rm(join(data, 'store'), { recursive: true });
    vigie = await reopen();
    expect(notices.map((notice) => notice.code)).toEqual(['catching_up']);
    expect(await linesOf(vigie)).toEqual(before);
    await vigie.close();

    await writeFile(join(data, 'store', 'seal.json'), JSON.stringify({ key: 'older', openIn: null }));
    vigie = await reopen();
    expect(await linesOf(vigie)).toEqual(before);
    await vigie.close();

    await writeFile(join(data, 'store', 'database', 'global', 'pg_control'), 'broken');
    vigie = await reopen();
    expect(await linesOf(vigie)).toEqual(before);
    await vigie.close();

    await rm(join(data, 'journal'), { recursive: true });
    vigie = await reopen();
    expect(notices.map((notice) => notice.code)).toEqual(['rebuilding']);
    expect((await vigie.records.counts()).reports).toBe(0);
    await vigie.close();
    expect((await readdir(data)).sort()).toEqual(['journal', 'store']);
  }, 600_000);

  test('a journal that is damaged stops it, and leaves the folder free', async () => {
    const data = await newFolder();
    const vigie = await openIn(data);
    await take(vigie, drawReports(3, 1));
    await vigie.close();
    await appendFile(join(data, 'journal', '000000000001.jsonl'), '{"not":"an entry"}\n');
    await expect(openIn(data)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('line 4'),
    });
    await expect(openIn(data)).rejects.toMatchObject({ code: 'damaged' });
  }, 600_000);

  test('a reader that reads otherwise forwards the ids that it no longer gives, for good', async () => {
    const data = await newFolder();
    let vigie = await openIn(data);
    await take(vigie, [
      { id: 'a', text: 'Kayes | 2025-07-01 | Attack | JNIM\n\nMopti | 2025-07-05 | Attack | JNIM' },
    ]);
    const old = (await vigie.records.report('a'))?.incidentIds ?? {};
    await vigie.close();

    const reread: ReadReport = (report) =>
      readLines({ ...report, text: report.text.replaceAll('Attack', 'Armed clash') });
    const withDigest: ReadReport = (report) => {
      const findings = reread(report);
      return { ...findings, report: readLines(report).report };
    };
    vigie = await openIn(data, [], withDigest);
    await vigie.rebuild();
    const check = async (): Promise<void> => {
      const fresh = (await vigie.records.report('a'))?.incidentIds ?? {};
      for (const incident of ['i1', 'i2']) {
        expect(fresh[incident]).not.toBe(old[incident]);
        expect((await vigie.records.incident(old[incident] ?? ''))?.id).toBe(fresh[incident]);
      }
    };
    await check();
    await vigie.rebuild();
    await check();
    await vigie.close();
  }, 600_000);
});
