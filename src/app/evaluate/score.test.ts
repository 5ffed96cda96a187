import { describe, expect, test } from 'vitest';
import { foundIncident, foundReport, goldIncident, goldReport } from './fixtures.ts';
import type { PredictedIncident, PredictedStatement } from './predicted.ts';
import { score } from './score.ts';

const nioro = { name: 'Nioro du Sahel', lat: 15.229, lon: -9.593, evidence: [] };

describe('incidents', () => {
  test('a perfect reading', () => {
    const scores = score([goldReport([goldIncident()])], [foundReport([foundIncident()])]);
    expect(scores.incident).toEqual({ p: 1, r: 1, f1: 1, tp: 1, pred: 1, gold: 1 });
    expect(scores).toMatchObject({
      subEventType: 1,
      perpetrator: 1,
      responsibility: 1,
      within40km: 1,
      misses: [],
    });
  });

  test('a wrong type counts only under any type', () => {
    const scores = score(
      [goldReport([goldIncident()])],
      [foundReport([foundIncident({ eventType: 'Riots' })])],
    );
    expect(scores.incident.tp).toBe(0);
    expect(scores.incidentAnyType.tp).toBe(1);
  });

  test('one finding stands for one incident', () => {
    const twice = [foundIncident(), foundIncident({ id: 'i2' })];
    expect(score([goldReport([goldIncident()])], [foundReport(twice)]).incident).toMatchObject({
      tp: 1,
      pred: 2,
    });
  });

  test('what is denied or recalled is not news', () => {
    const gold = [goldIncident(), goldIncident({ certainty: 'denied' }), goldIncident({ background: true })];
    const found = [
      foundIncident(),
      foundIncident({ certainty: 'denied' }),
      foundIncident({ background: true }),
    ];
    expect(score([goldReport(gold)], [foundReport(found)]).incident).toMatchObject({
      tp: 1,
      pred: 1,
      gold: 1,
    });
  });

  test('a finding of a recalled incident counts neither way', () => {
    const recalled = goldIncident({ place: nioro.name, lat: nioro.lat, lon: nioro.lon, background: true });
    const scores = score(
      [goldReport([goldIncident(), recalled])],
      [foundReport([foundIncident(), foundIncident({ where: nioro, eventType: 'Riots' })])],
    );
    expect(scores.incident).toMatchObject({ tp: 1, pred: 1, gold: 1 });
  });

  test('figures stand by language too', () => {
    const gold = [goldReport([goldIncident()]), goldReport([goldIncident()], { id: 'r2', lang: 'en' })];
    const scores = score(gold, [foundReport([foundIncident()])]);
    expect(Object.entries(scores.incidentByLanguage).map(([lang, { r }]) => [lang, r])).toEqual([
      ['en', 0],
      ['fr', 1],
    ]);
    expect(scores.reportsWithoutFindings).toBe(1);
  });

  test('misses say what, where and when', () => {
    const stray = foundIncident({ where: nioro, evidence: [{ quote: 'à Nioro' }] });
    expect(score([goldReport([goldIncident()])], [foundReport([stray])]).misses).toEqual([
      {
        kind: 'missed',
        report: 'r1',
        place: 'Kayes',
        start: '2025-07-01',
        eventType: 'Battles',
        quote: 'le camp de Kayes a été attaqué',
      },
      {
        kind: 'extra',
        report: 'r1',
        place: 'Nioro du Sahel',
        start: '2025-07-01',
        eventType: 'Battles',
        quote: 'à Nioro',
      },
    ]);
  });
});

const harm = (effect: 'killed' | 'injured', low: number, certainty: 'stated' | 'denied' = 'stated') =>
  ({ effect, low, certainty, who: 'civilians', high: low, source: null, nationalities: [] }) as const;

test('harm is compared over the whole report, figure by figure', () => {
  const gold = [
    goldIncident({ harm: [harm('killed', 3), harm('killed', 3), harm('injured', 10), harm('killed', 80)] }),
  ];
  const found = [
    foundIncident({ harm: [harm('killed', 3)] }),
    foundIncident({
      where: nioro,
      harm: [harm('injured', 10), harm('killed', 9), harm('killed', 80, 'denied')],
    }),
  ];
  const scores = score([goldReport(gold)], [foundReport(found)]);
  expect(scores.harm).toMatchObject({ tp: 2, pred: 3, gold: 4 });
  expect(scores.killedFiguresFound).toBe(0.3333);
});

describe('statements', () => {
  const blockade = { act: 'blockade', date: null, places: [], quote: 'sous blocus' } as const;
  test.each([
    { name: 'by id', found: { act: 'blockade', actorId: 'jnim' }, tp: 1 },
    { name: 'by organisation', found: { act: 'blockade', organisation: 'le Jnim' }, tp: 1 },
    { name: 'another author', found: { act: 'blockade', organisation: 'mairie' }, tp: 0 },
    { name: 'another act', found: { act: 'threat', actorId: 'jnim' }, tp: 0 },
  ])('$name', ({ found, tp }) => {
    const gold = goldReport([], { statements: [{ ...blockade, organisation: 'jnim', speaker: null }] });
    expect(score([gold], [foundReport([], { statements: [found] })]).statement.tp).toBe(tp);
  });

  test('without an author the act decides; tolls and appeals are not scored', () => {
    const gold = goldReport([], { statements: [{ ...blockade, organisation: null, speaker: null }] });
    const statements: PredictedStatement[] = [
      { act: 'toll' },
      { act: 'blockade', speaker: 'X' },
      { act: 'appeal' },
    ];
    expect(score([gold], [foundReport([], { statements })]).statement).toMatchObject({
      tp: 1,
      pred: 1,
      gold: 1,
    });
  });
});

test('operations are counted', () => {
  const operation = { keys: [], actor: null, quote: 'simultanément' };
  const gold = goldReport([], { operations: [operation, operation] });
  expect(score([gold], [foundReport([], { operations: [{}] })]).operation).toMatchObject({
    tp: 1,
    pred: 1,
    gold: 2,
  });
});

test('a quiet report that yields an incident is a false alarm', () => {
  const gold = [goldReport([]), goldReport([], { id: 'r2' }), goldReport([goldIncident()], { id: 'r3' })];
  const scores = score(gold, [foundReport([foundIncident()])]);
  expect(scores).toMatchObject({ quietReports: 2, falseAlarmOnQuietReports: 0.5 });
});

test('spans that do not quote the text are counted, in every section', () => {
  const good = { start: 0, end: 5, quote: 'Kayes' };
  const bad = { start: 1, end: 5, quote: 'Kayes' };
  const incident: PredictedIncident = foundIncident({ evidence: [good] });
  const findings = {
    ...foundReport([incident]),
    report: { id: 'r1', text: 'Kayes' },
    signals: [{ evidence: [bad] }],
  };
  expect(score([goldReport([])], [findings])).toMatchObject({ spans: 2, ungroundedSpans: 1 });
});

test('fusion is scored over the mentions that match', () => {
  const gold = [goldReport([goldIncident()]), goldReport([goldIncident()], { id: 'r2' })];
  const findings = [
    foundReport([foundIncident()]),
    foundReport([foundIncident()], { report: { id: 'r2', text: '' } }),
  ];
  const fused = [{ mentions: ['r1', 'r2'].map((report) => ({ report, incident: 'i1' })) }];
  expect(score(gold, findings, fused).fusion).toMatchObject({ f1: 1, mentions: 2, clusters: 1 });
  expect(score(gold, findings).fusion).toBeUndefined();
});
