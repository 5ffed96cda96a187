import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureTemplate } from '../store/index.ts';
import type { DecisionRequest } from '../core/decisions.ts';
import type { IncidentSummary } from '../core/records.ts';
import { newFolder, openIn, sweep, take } from './fixtures/opening.ts';
import { readLines } from './fixtures/reader.ts';
import { seeded } from '../core/seeded.ts';
import { drawReports } from './fixtures/reports.ts';
import { linesAsOf } from './fixtures/as-of.ts';
import type { OpenedVigie } from './open.ts';

beforeAll(async () => void (await ensureTemplate()), 120_000);
afterAll(sweep);

/** A record whose day can be set. */
async function openDated(): Promise<{ vigie: OpenedVigie; data: string; day: (day: string) => void }> {
  const data = await newFolder();
  let today = '2025-07-01';
  const now = (): Date => new Date(`${today}T12:00:00Z`);
  const vigie = await openIn(data, [], readLines, now);
  return { vigie, data, day: (day) => void (today = day) };
}

const all = async (vigie: OpenedVigie, asOf?: string): Promise<readonly IncidentSummary[]> =>
  (await vigie.records.incidents({ background: true, asOf }, { limit: 500 })).items;

const by = 'A. Diallo';

const withdraw = (vigie: OpenedVigie, report: string) =>
  vigie.judgement.decide({ kind: 'withdraw', by, report });

describe('judging', () => {
  test('a split parts an incident, holds after new reports and a rebuild, and is taken back', async () => {
    const { vigie } = await openDated();
    await take(vigie, [
      { id: 'a', source: 'Radio A', text: 'Kayes | 2025-07-01 | Attack | JNIM | 4' },
      { id: 'b', source: 'Journal B', text: 'Kayes | 2025-07-01 | Attack | JNIM | 4\nelsewhere' },
    ]);
    const [whole] = await all(vigie);
    expect(whole).toMatchObject({ reports: 2 });
    const detail = await vigie.records.incident(whole?.id ?? '');
    const leaving = detail?.mentions.find(({ report }) => report.id === 'b');
    const split = await vigie.judgement.decide({
      kind: 'split',
      by,
      why: 'Two gates of the town',
      incident: whole?.id ?? '',
      mentions: [{ report: leaving?.report.digest ?? '', incident: leaving?.incident ?? '' }],
    });
    expect(split).toMatchObject({ by, why: 'Two gates of the town', undoneBy: null });
    expect(split.incidents).toHaveLength(2);
    // The evidence holds the two for one: that is shown, and nothing more.
    expect(split.strain?.weight).toBeGreaterThan(2);
    expect(await all(vigie)).toHaveLength(2);
    await take(vigie, [{ id: 'c', source: 'Agence C', text: 'Kayes | 2025-07-01 | Attack | JNIM | 5' }]);
    expect((await all(vigie)).map(({ reports }) => reports).sort()).toEqual([1, 2]);
    const before = await all(vigie);
    await vigie.rebuild();
    expect(await all(vigie)).toEqual(before);
    const queue = await vigie.judgement.review({ limit: 50 });
    expect(queue.items.map(({ kind }) => kind)).toContain('strain');
    expect(queue.items.map(({ kind }) => kind)).not.toContain('may_be_one');
    await vigie.judgement.decide({ kind: 'undo', by, decision: split.id });
    expect(await all(vigie)).toMatchObject([{ id: whole?.id, reports: 3 }]);
    await expect(vigie.judgement.decide({ kind: 'undo', by, decision: split.id })).rejects.toMatchObject({
      code: 'conflict',
    });
    const listed = await vigie.judgement.decisions({ undone: true }, { limit: 10 });
    expect(listed.items.map(({ body }) => body.kind)).toEqual(['undo', 'pair']);
    expect(listed.items[1]?.undoneBy).toBe(listed.items[0]?.id);
  });

  test('a merge joins what the evidence holds apart; the later id leads to the earlier; unsure changes nothing', async () => {
    const { vigie } = await openDated();
    await take(vigie, [
      { id: 'a', text: 'Kayes | 2025-07-01 | Attack | JNIM | 4' },
      { id: 'b', text: 'Nioro | 2025-07-01 | Attack | JNIM | 4' },
    ]);
    const [x, y] = (await all(vigie)).map(({ id }) => id) as [string, string];
    const rule = (ruling: 'same' | 'unsure'): DecisionRequest => ({
      kind: 'pair',
      ruling,
      by,
      a: { incident: x },
      b: { incident: y },
    });
    await vigie.judgement.decide(rule('unsure'));
    expect(await all(vigie)).toHaveLength(2);
    const merge = await vigie.judgement.decide(rule('same'));
    const [one] = await all(vigie);
    expect(one).toMatchObject({ reports: 2, disputed: expect.arrayContaining(['where']) });
    for (const id of [x, y]) expect((await vigie.records.incident(id))?.id).toBe(one?.id);
    expect(merge.strain).not.toBeNull();
    // A taking back can itself be taken back.
    const undo = await vigie.judgement.decide({ kind: 'undo', by, decision: merge.id });
    expect(await all(vigie)).toHaveLength(2);
    await vigie.judgement.decide({ kind: 'undo', by, decision: undo.id });
    expect(await all(vigie)).toHaveLength(1);
  });

  test('a correction decides the field, stays on top of later reports, and shows who made it', async () => {
    const { vigie } = await openDated();
    await take(vigie, [{ id: 'a', text: 'Kayes | 2025-07-01 | Attack | JNIM | 4' }]);
    const [first] = await all(vigie);
    const incident = first?.id ?? '';
    const made = await vigie.judgement.decide({
      kind: 'correct',
      by,
      incident,
      field: 'eventType',
      value: { eventType: 'Battles', subEventType: 'Armed clash' },
    });
    await take(vigie, [{ id: 'b', text: 'Kayes | 2025-07-01 | Attack | JNIM | 5' }]);
    const detail = await vigie.records.incident(incident);
    expect(detail).toMatchObject({ eventType: 'Battles', subEventType: 'Armed clash', reports: 2 });
    expect(detail?.claims.filter(({ decision }) => decision !== null)).toMatchObject([
      { decision: made.id, saidBy: by, field: 'eventType' },
    ]);
    await expect(
      vigie.judgement.decide({ kind: 'correct', by, incident, field: 'eventType', value: 'Battle' }),
    ).rejects.toMatchObject({ code: 'bad_input' });
    await vigie.judgement.decide({ kind: 'undo', by, decision: made.id });
    expect(await vigie.records.incident(incident)).toMatchObject({ subEventType: 'Attack' });
  });

  test('grades are set by people, kept with their changes, and independent of each other', async () => {
    const { vigie } = await openDated();
    await take(vigie, [
      { id: 'a', source: 'Radio A', text: 'Kayes | 2025-07-01 | Attack | JNIM | 4' },
      { id: 'b', source: 'Journal B', text: 'Kayes | 2025-07-01 | Attack | JNIM | 9\nmore' },
    ]);
    for (const grade of ['B', 'D'] as const) {
      await vigie.judgement.decide({ kind: 'reliability', by, source: 'Radio A', grade });
    }
    const [first] = await all(vigie);
    const detail = await vigie.records.incident(first?.id ?? '');
    const claim = detail?.claims.find(({ field }) => field === 'harm');
    await vigie.judgement.decide({
      kind: 'credibility',
      by,
      incident: first?.id ?? '',
      claim: claim?.id ?? '',
      grade: 2,
    });
    const graded = await vigie.records.incident(first?.id ?? '');
    expect(graded?.claims.filter(({ grade }) => grade !== null).map(({ id }) => id)).toEqual([claim?.id]);
    const sources = await vigie.judgement.sources();
    expect(sources.map(({ name, reports }) => [name, reports])).toEqual([
      ['Journal B', 1],
      ['Radio A', 1],
    ]);
    expect(sources[1]?.reliability?.grade).toBe('D');
    expect(sources[1]?.changes.map(({ body }) => 'grade' in body && body.grade)).toEqual(['D', 'B']);
    expect(sources[0]?.reliability).toBeNull();
    // What a record suggests is not what a person set, and says on how much it rests.
    expect(sources[0]?.suggested).toMatchObject({ judged: 5, contradicted: 1, grade: 'B' });
    expect(sources[1]?.suggested).toEqual(sources[0]?.suggested);
    await expect(
      vigie.judgement.decide({ kind: 'reliability', by, source: 'Nobody', grade: 'A' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });

  test('what cannot be decided is refused with one line, and nothing is journaled', async () => {
    const { vigie } = await openDated();
    const refused: readonly [DecisionRequest, string][] = [
      [{ kind: 'reliability', by: '  ', source: 'x', grade: 'A' }, 'bad_input'],
      [{ kind: 'reliability', by, why: 'x'.repeat(2001), source: 'x', grade: 'A' }, 'bad_input'],
      [{ kind: 'reliability', by, source: 'x', grade: 'G' as 'A' }, 'bad_input'],
      [{ kind: 'split', by, incident: 'inc-0', mentions: [] }, 'not_found'],
      [{ kind: 'undo', by, decision: 'dec-0' }, 'not_found'],
      [{ kind: 'road', by, segment: 's', status: 'open', from: '2025-02-30' }, 'bad_input'],
      [
        { kind: 'road', by, segment: 's', status: 'open', from: '2025-03-02', until: '2025-03-01' },
        'bad_input',
      ],
    ];
    for (const [request, code] of refused) {
      await expect(vigie.judgement.decide(request)).rejects.toMatchObject({
        code,
        message: expect.not.stringContaining('\n'),
      });
    }
    expect((await vigie.judgement.decisions({ undone: true }, { limit: 10 })).total).toBe(0);
    await expect(vigie.judgement.decide({ kind: 'undo', by, decision: 'dec-0' }, 'fr')).rejects.toMatchObject(
      { message: expect.stringContaining('Aucune décision') },
    );
  });
});

describe('what was believed', () => {
  test('is answered for each past day as it was answered on that day, before and after a rebuild', async () => {
    const { vigie, day } = await openDated();
    const random = seeded(7);
    const reports = drawReports(90, 77, 12);
    const believed = new Map<string, readonly string[]>();
    for (let d = 1; d <= 9; d++) {
      const today = `2025-07-0${d}`;
      day(today);
      // Several takings a day: how often a day was fused must not show.
      await take(vigie, reports.slice((d - 1) * 10, (d - 1) * 10 + 6));
      await take(vigie, reports.slice((d - 1) * 10 + 6, d * 10));
      const ids = (await all(vigie)).map(({ id }) => id);
      const pick = (): string => ids[Math.floor(random() * ids.length)] ?? '';
      const [a, b] = [pick(), pick()];
      if (a !== b && d % 2 === 0) {
        const ruling = d % 4 === 0 ? 'same' : 'different';
        await vigie.judgement.decide({ kind: 'pair', ruling, by, a: { incident: a }, b: { incident: b } });
      }
      if (d === 3 || d === 5) await withdraw(vigie, `${reports[d * 8]?.id}`);
      if (d === 6) {
        const [last] = (await vigie.judgement.decisions({ kind: 'withdraw' }, { limit: 1 })).items;
        await vigie.judgement.decide({ kind: 'undo', by, decision: last?.id ?? '' });
      }
      if (d === 7) {
        const [last] = (await vigie.judgement.decisions({}, { limit: 1 })).items;
        await vigie.judgement.decide({ kind: 'undo', by, decision: last?.id ?? '' });
      }
      believed.set(today, await linesAsOf(vigie));
    }
    expect(new Set([...believed.values()].map((lines) => lines.length)).size).toBeGreaterThan(5);
    for (const [asOf, lines] of believed) expect(await linesAsOf(vigie, asOf)).toEqual(lines);
    await vigie.rebuild();
    for (const [asOf, lines] of believed) expect(await linesAsOf(vigie, asOf)).toEqual(lines);
    expect(await linesAsOf(vigie, '2025-06-30')).toEqual([expect.stringContaining('"reports":0')]);
  });

  test('an incident tells day by day what changed, by which report and decision', async () => {
    const { vigie, day } = await openDated();
    await take(vigie, [{ id: 'a', source: 'Radio A', text: 'Kayes | 2025-07-01 | Attack | JNIM | 4' }]);
    const [first] = await all(vigie);
    const id = first?.id ?? '';
    day('2025-07-02');
    await take(vigie, [
      { id: 'b', source: 'Journal B', text: 'Kayes | 2025-07-01 | Attack | JNIM | 7\nmore' },
    ]);
    day('2025-07-05');
    const made = await vigie.judgement.decide({
      kind: 'correct',
      by,
      incident: id,
      field: 'eventType',
      value: { eventType: 'Battles', subEventType: 'Armed clash' },
    });
    const history = await vigie.judgement.history(id);
    expect(history?.map((entry) => entry.day)).toEqual(['2025-07-01', '2025-07-02', '2025-07-05']);
    expect(history?.[1]?.changes.map(({ field }) => field)).toContain('tolls');
    expect(history?.[1]?.reports).toHaveLength(1);
    expect(history?.[2]).toMatchObject({ decisions: [made.id], reports: [] });
    expect(await vigie.judgement.history('inc-0')).toBeNull();
    const past = await vigie.records.incident(id, { asOf: '2025-07-01' });
    expect(past).toMatchObject({ reports: 1, tolls: [{ low: 4, high: 4 }] });
    expect(await vigie.records.incident(id, { asOf: '2025-06-30' })).toBeNull();
  });
});
