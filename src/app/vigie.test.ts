import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IngestResult, Offered, RecordEvent } from '../core/use-cases.ts';
import { ensureTemplate } from '../store/index.ts';
import { linesOf, newFolder, openIn, sweep, take } from './fixtures/opening.ts';
import { drawReports } from './fixtures/reports.ts';
import type { OpenedVigie } from './open.ts';

beforeAll(async () => void (await ensureTemplate()), 120_000);
afterAll(sweep);

describe('taking in', () => {
  let vigie: OpenedVigie;
  beforeAll(async () => {
    vigie = await openIn(await newFolder());
  }, 240_000);

  test('one line each, in order: accepted, known, refused with the reason; the rest goes on', async () => {
    const results = await take(vigie, [
      { id: 'a', text: 'Kayes | 2025-07-01 | Attack | JNIM' },
      { id: 'b', text: 'Kayes | 2025-07-01 | Attack | JNIM' },
      { id: 'c', text: '  ' },
      { id: 'd', text: 'x\0y' },
      { id: 'e', text: 'half \ud800' },
      { id: 'f', text: 'fine', publishedAt: '2025-13-01' },
      { id: 'g', text: 'unknown tongue', lang: 'xx' },
      { id: 'h', text: 'fine', sensitivity: 'SECRET' as 'RED' },
      { id: 'i', text: 'fails: Kayes | 2025-07-01 | No such type | x' },
      { origin: 'a.txt', code: 'bad_input', reason: 'Not UTF-8.' },
      { id: 'j', text: 'fine', origin: 'b.txt' },
    ]);
    expect(results.map(({ report, status }) => `${report} ${status}`)).toEqual([
      'a accepted',
      'b known',
      'c refused',
      'd refused',
      'e refused',
      'f refused',
      'g refused',
      'h refused',
      'i refused',
      'a.txt refused',
      'j accepted',
    ]);
    expect(results[5]).toMatchObject({ code: 'bad_input', reason: expect.stringContaining('"2025-13-01"') });
    expect(results[6]).toMatchObject({ code: 'unsupported', reason: expect.stringContaining('no pack') });
    expect(results[10]).toMatchObject({ origin: 'b.txt' });
    expect((await vigie.records.counts()).reports).toBe(2);
  });

  test('the same text is known again, whatever its id, line ends or moment', async () => {
    const text = 'Mopti | 2025-07-03 | Attack | JNIM\nsecond line';
    const [first] = await take(vigie, [{ text }]);
    const again = await take(vigie, [{ text, id: 'x' }, { text: text.replace('\n', '\r\n') }, { text }]);
    expect(again.map((one) => [one.status, one.digest])).toEqual(Array(3).fill(['known', first?.digest]));
    const both = await Promise.all([take(vigie, drawReports(40, 5)), take(vigie, drawReports(40, 5))]);
    const statuses = both.flat().map((one) => one.status);
    expect(statuses.filter((status) => status === 'accepted')).toHaveLength(40);
    expect(statuses.filter((status) => status === 'known')).toHaveLength(40);
  });

  test('who listens hears of each report with its incidents, once it can be asked for', async () => {
    const events: RecordEvent[] = [];
    const stop = vigie.subscribe((event) => events.push(event));
    const results = await take(vigie, [
      { text: 'Gao | 2025-08-01 | Attack | ' },
      { text: 'nothing happened' },
    ]);
    stop();
    expect(events.map((event) => event.report)).toEqual(results.map((one) => one.digest));
    expect(events[0]?.sequence).toBeLessThan(events[1]?.sequence ?? 0);
    const [id = ''] = events[0]?.incidents ?? [];
    expect(await vigie.records.incident(id)).toMatchObject({ where: { name: 'Gao' }, reports: 1 });
  });

  test('a report taken one at a time from a slow source is acknowledged before the next comes', async () => {
    let release = (): void => undefined;
    async function* slowly(): AsyncGenerator<Offered> {
      yield { text: 'Gao | 2025-08-09 | Attack | ' };
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield { text: 'Gao | 2025-08-20 | Attack | ' };
    }
    const results = vigie.ingest(slowly())[Symbol.asyncIterator]();
    expect((await results.next()).value).toMatchObject({ status: 'accepted' });
    release();
    expect((await results.next()).value).toMatchObject({ status: 'accepted' });
    expect(await results.next()).toMatchObject({ done: true });
  });

  test('a taker that stops early leaves what it heard in the record', async () => {
    let first: IngestResult | null = null;
    for await (const result of vigie.ingest(drawReports(100, 6))) {
      first = result;
      break;
    }
    const kept = await vigie.records.report(first?.digest ?? '');
    expect(Object.keys(kept?.incidentIds ?? {})).toHaveLength(kept?.incidents ?? -1);
  });
});

describe('incidents', () => {
  test('reports of one event become one incident; an id given out before they met forwards', async () => {
    const vigie = await openIn(await newFolder());
    const at = (day: string, killed: string, words: string): string =>
      `${words}\nKayes | ${day} | Attack | JNIM | ${killed}`;
    await take(vigie, [{ id: 'one', source: 'A', text: at('2025-07-01', '12', 'First words about it.') }]);
    const [first] = (await vigie.records.incidents({}, { limit: 5 })).items;
    await take(vigie, [
      { id: 'two', source: 'B', text: at('2025-07-01', '12', 'Quite another telling here.') },
    ]);
    const merged = await vigie.records.incident(first?.id ?? '');
    expect(merged).toMatchObject({ id: first?.id, reports: 2 });
    const two = await vigie.records.report('two');
    expect(Object.values(two?.incidentIds ?? {})).toEqual([first?.id]);
    expect(await vigie.records.incident('inc-000000000000')).toBeNull();
    expect(await vigie.records.incident('\0')).toBeNull();
  });

  test('taken in one by one or all at once, in whatever batches: the same incidents', async () => {
    const reports = drawReports(60, 8, 40);
    const whole = await openIn(await newFolder());
    await take(whole, reports);
    const single = await openIn(await newFolder());
    for (const report of reports) await take(single, [report]);
    expect(await linesOf(single)).toEqual(await linesOf(whole));
  }, 240_000);
});
