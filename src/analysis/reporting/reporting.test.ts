import { describe, expect, test } from 'vitest';
import type { AnalysedIncident, AnalysedReport } from '../../core/analysis/record.ts';
import { seeded } from '../../core/seeded.ts';
import { lintWords } from '../likelihood/index.ts';
import { dayOf, incident, report } from '../surges/record.fixture.ts';
import { delayDistribution, delaysOf, incompleteDays } from './delays.ts';
import { reporting } from './reporting.ts';
import { silentSources } from './silence.ts';

describe('delays', () => {
  test('are from the day to the first report; undated, untold and imprecise ones have none', () => {
    const reports = [report('a', 'A', dayOf(5)), report('b', 'B', dayOf(3)), report('early', 'A', dayOf(0))];
    const told = (digest: string): AnalysedIncident['told'] => [{ report: digest, lineage: 0 }];
    const two = [...told('a'), { report: 'b', lineage: 1 }];
    expect(
      delaysOf(
        [
          incident('1', dayOf(1), { told: two }),
          incident('2', dayOf(4), { told: told('early') }),
          incident('3', null, { told: two }),
          incident('4', dayOf(1)),
          incident('5', dayOf(1), { told: two, timePrecision: 2 }),
        ],
        reports,
      ),
    ).toEqual([
      { day: dayOf(1), days: 2 },
      { day: dayOf(4), days: 0 },
    ]);
  });

  test('few are too few', () =>
    expect(delayDistribution([{ day: dayOf(1), days: 1 }], dayOf(9))).toEqual({
      kind: 'too_few',
      n: 1,
      minimum: 20,
    }));

  test('recent days, which only had time for short delays, do not make delays look short', () => {
    // Half are told on their day, half ten days later; asked on day 59, those of the last ten days lack their late half.
    const all = Array.from({ length: 60 }, (_, n) => [
      { day: dayOf(n), days: 0 },
      { day: dayOf(n), days: 10 },
    ]).flat();
    const seen = all.filter(({ day, days }) => Number(day.slice(8)) >= 0 && dayOf(59) >= shifted(day, days));
    const found = delayDistribution(seen, dayOf(59));
    expect(found.kind === 'delays' && found.told[0]?.share).toBeCloseTo(0.5, 10);
    expect(found).toMatchObject({ medianDays: 0, ninetyPercentDays: 10 });
    const naive = seen.filter(({ days }) => days === 0).length / seen.length;
    expect(naive).toBeGreaterThan(0.54);
  });

  test('a day told by half will come to twice as many, within an interval that holds it', () => {
    const random = seeded(5);
    let [held, days] = [0, 0];
    for (let s = 0; s < 40; s += 1) {
      const delays = Array.from({ length: 400 }, () => ({
        day: dayOf(Math.floor(random() * 100)),
        days: Math.min(9, Math.floor(-3 * Math.log(1 - random()))),
      }));
      const truth = delays.filter(({ day }) => day === dayOf(98)).length;
      const seen = delays.filter(({ day, days: late }) => shifted(day, late) <= dayOf(99));
      const found = delayDistribution(seen, dayOf(99));
      if (found.kind !== 'delays') continue;
      const reported = new Map([[dayOf(98), seen.filter(({ day }) => day === dayOf(98)).length]]);
      const day = incompleteDays(found, reported, dayOf(99)).find((one) => one.day === dayOf(98));
      days += 1;
      if (day && day.low <= truth && truth <= (day.high ?? 0)) held += 1;
    }
    expect(days).toBe(40);
    expect(held).toBeGreaterThanOrEqual(36);
  });
});

function shifted(day: string, days: number): string {
  return dayOf(Math.round((Date.parse(day) - Date.parse(dayOf(0))) / 86_400_000) + days);
}

/** Reports of a source on days given by number. */
const published = (source: string, days: readonly number[]): AnalysedReport[] =>
  days.map((n) => report(`${source}${n}`, source, dayOf(n)));
const every = (step: number, from: number, to: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);

describe('silences', () => {
  test('a daily source is silent after two weeks; one that comes every ten days, or in bursts, is not', () => {
    const bursts = every(1, 0, 10).concat(every(1, 60, 70));
    const reports = [
      ...published('Daily', every(1, 0, 86)),
      ...published('Seldom', every(10, 0, 90)),
      ...published('Bursts', bursts),
      ...published('Alive', every(1, 0, 100)),
      ...published('New', [80, 81]),
    ];
    const { silent, watched } = silentSources(reports, dayOf(99));
    expect(silent.map(({ source }) => source)).toEqual(['Daily']);
    expect(silent[0]).toMatchObject({ lastDay: dayOf(85), silentDays: 14, perWeek: 7 });
    expect(watched).toBe(4);
  });

  test('a week without a daily source is too short to tell; reports without a source are nobody’s', () => {
    expect(silentSources(published('Daily', every(1, 0, 95)), dayOf(99)).silent).toEqual([]);
    expect(silentSources([report('x', null, dayOf(1))], dayOf(99))).toEqual({ silent: [], watched: 0 });
  });

  test('of sources that go on as they used to, few are called silent', () => {
    const random = seeded(8);
    let called = 0;
    for (let s = 0; s < 300; s += 1) {
      const rate = 0.1 + 0.6 * random();
      const days = every(1, 0, 180).filter(() => random() < rate);
      called += silentSources(published(`S${s}`, days), dayOf(179)).silent.length;
    }
    expect(called).toBeLessThanOrEqual(15);
  });
});

describe('all together', () => {
  const reports = [...published('Radio A', every(1, 0, 80)), ...published('Journal B', every(1, 0, 110))];
  const incidents = every(2, 0, 80).map((n) =>
    incident(`i${n}`, dayOf(n), { told: [{ report: `Radio A${n + 1}`, lineage: 0 }] }),
  );
  const answer = reporting({ incidents: incidents.slice(0, 39), reports }, dayOf(109));

  test('areas whose usual source fell silent are named, and it is said that this is no peace', () => {
    expect(answer.quietAreas.map(({ id }) => id)).toEqual(['ML/*', 'ML/Kayes']);
    expect(answer.quietAreas[1]?.says.fr).toBe(
      'Kayes (Mali) : sources habituelles devenues muettes, 1 sur 1 (Radio A) ; une absence de nouvelles n’y est pas une absence de violence.',
    );
  });

  test('the delay, the incomplete days and the weeks', () => {
    expect(answer.delays).toMatchObject({ kind: 'delays', n: 39, medianDays: 1, ninetyPercentDays: 1 });
    // Everything is told a day late: of today nothing can be known.
    expect(answer.incomplete).toEqual([{ day: dayOf(109), reported: 0, expected: null, low: 0, high: null }]);
    expect(answer.weeks).toHaveLength(12);
    expect(answer.weeks.at(-2)).toMatchObject({ reports: 7, sourceDays: 7, incidents: 0, perSourceDay: 0 });
    expect(lintWords([answer.says, ...answer.caveats, ...answer.quietAreas.map(({ says }) => says)])).toEqual(
      [],
    );
  });

  test('what comes after the day is not known yet; nothing is nothing', () => {
    expect(reporting({ incidents, reports }, dayOf(50)).silent).toEqual([]);
    const none = reporting({ incidents: [], reports: [] }, dayOf(9));
    expect(none).toMatchObject({
      delays: { kind: 'too_few', n: 0 },
      incomplete: [],
      silent: [],
      quietAreas: [],
    });
    expect(none.weeks.every(({ perSourceDay }) => perSourceDay === null)).toBe(true);
  });
});
