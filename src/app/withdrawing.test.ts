import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DecisionRecord } from '../core/decisions.ts';
import type { Offered } from '../core/use-cases.ts';
import { ensureTemplate } from '../store/index.ts';
import { linesAsOf } from './fixtures/as-of.ts';
import { newFolder, openIn, sweep, take } from './fixtures/opening.ts';
import { readLines } from './fixtures/reader.ts';
import { drawReports } from './fixtures/reports.ts';
import type { OpenedVigie } from './open.ts';

beforeAll(async () => void (await ensureTemplate()), 120_000);
afterAll(sweep);

const by = 'A. Diallo';
const open = async (): Promise<OpenedVigie> =>
  openIn(await newFolder(), [], readLines, () => new Date('2025-07-01T12:00:00Z'));

const withdraw = (vigie: OpenedVigie, report: string): Promise<DecisionRecord> =>
  vigie.judgement.decide({ kind: 'withdraw', by, why: 'an old story', report });
const undo = (vigie: OpenedVigie, decision: string): Promise<DecisionRecord> =>
  vigie.judgement.decide({ kind: 'undo', by, decision });

const FIRST: Offered = {
  id: 'first',
  source: 'Radio A',
  text: 'Kayes | 2025-07-01 | Attack | JNIM | 4\nNioro | 2025-07-01 | Attack | JNIM | 2\ntogether\nsay: blockade',
};
const SECOND: Offered = {
  id: 'second',
  source: 'Journal B',
  text: 'Kayes | 2025-07-01 | Attack | JNIM | 9\nlater',
};

describe('a report that is withdrawn', () => {
  test('leaves the record as if it had never been taken in, and comes back as it was', async () => {
    const reports = drawReports(24, 11, 8);
    const [vigie, without] = [await open(), await open()];
    await take(vigie, reports);
    const gone = [3, 11, 20].map((at) => reports[at]?.id ?? '');
    await take(
      without,
      reports.filter(({ id }) => !gone.includes(id ?? '')),
    );
    const before = await linesAsOf(vigie);
    const made = [];
    for (const report of gone) made.push(await withdraw(vigie, report));
    const lines = await linesAsOf(vigie);
    expect(lines).not.toEqual(before);
    expect(lines).toEqual(await linesAsOf(without));
    await vigie.rebuild();
    expect(await linesAsOf(vigie)).toEqual(lines);
    for (const { id } of made) await undo(vigie, id);
    expect(await linesAsOf(vigie)).toEqual(before);
    await vigie.rebuild();
    expect(await linesAsOf(vigie)).toEqual(before);
  });

  test('takes along what only it said: incidents, operations, statements, what is found and analysed', async () => {
    const vigie = await open();
    await take(vigie, [FIRST, SECOND]);
    const kayes = (await vigie.records.incidents({ text: 'Kayes' }, { limit: 5 })).items[0];
    expect(kayes).toMatchObject({ reports: 2 });
    expect(await vigie.records.counts()).toMatchObject({
      reports: 2,
      incidents: 2,
      operations: 1,
      statements: 1,
    });
    const made = await withdraw(vigie, 'first');
    expect(made.incidents).toContain(kayes?.id);
    expect(await vigie.records.counts()).toMatchObject({
      reports: 1,
      incidents: 1,
      operations: 0,
      statements: 0,
    });
    // Its text stays, with who withdrew it; the incident goes on under the id that people may have kept.
    expect(await vigie.records.report('first')).toMatchObject({
      withdrawal: { decision: made.id, by, why: 'an old story' },
      incidentIds: {},
    });
    expect(await vigie.records.incident(kayes?.id ?? '')).toMatchObject({ reports: 1, tolls: [{ low: 9 }] });
    expect((await vigie.judgement.sources()).map(({ name }) => name)).toEqual(['Journal B']);
    expect((await vigie.changes.since({ after: 0, limit: 9 })).reports.total).toBe(1);
    await undo(vigie, made.id);
    expect(await vigie.records.counts()).toMatchObject({
      reports: 2,
      incidents: 2,
      operations: 1,
      statements: 1,
    });
    expect((await vigie.records.report('first'))?.withdrawal).toBeNull();
  });

  test('is known when it is offered again, and cannot be withdrawn twice', async () => {
    const vigie = await open();
    await take(vigie, [FIRST]);
    const made = await withdraw(vigie, 'first');
    await expect(withdraw(vigie, 'first')).rejects.toMatchObject({ code: 'conflict' });
    await expect(withdraw(vigie, 'nothing')).rejects.toMatchObject({ code: 'not_found' });
    await take(vigie, [FIRST]);
    expect(await vigie.records.counts()).toMatchObject({ reports: 0, incidents: 0 });
    // Taking the taking back back withdraws it again.
    const back = await undo(vigie, made.id);
    await undo(vigie, back.id);
    expect(await vigie.records.counts()).toMatchObject({ reports: 0, incidents: 0 });
  });
});
