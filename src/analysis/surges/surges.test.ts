import { describe, expect, test } from 'vitest';
import { seeded } from '../../core/seeded.ts';
import { drawNegativeBinomial } from '../distributions/index.ts';
import { lintWords } from '../likelihood/index.ts';
import { countCells, countedDay } from './cells.ts';
import { surgeQuestion } from './question.ts';
import { dayOf, FIRST_DAY, incident, incidentsOf, report } from './record.fixture.ts';
import { testStretch } from './significance.ts';
import { risesInSteps, surges, surgesInSteps } from './surges.ts';
import { changeWords } from './words.ts';

/** One source that publishes every day. */
const daily = (days: number): ReturnType<typeof report>[] =>
  Array.from({ length: days }, (_, n) => report(`r${n}`, 'Radio A', dayOf(n)));
const until = dayOf(111);
const quiet = Array.from({ length: 112 }, (_, n) => (n % 6 === 0 ? 1 : 0));
const risen = quiet.map((count, n) => (n >= 98 ? 1 + (n % 2) : count));

describe('counting', () => {
  test.each([
    ['a day', incident('a', '2025-03-04'), '2025-03-04'],
    ['a night', incident('a', null, { days: { start: '2025-03-04', end: '2025-03-05' } }), '2025-03-04'],
    ['a week', incident('a', null, { days: { start: '2025-03-03', end: '2025-03-09' } }), '2025-03-06'],
    ['a month', incident('a', null, { days: { start: '2025-03-01', end: '2025-03-31' } }), null],
    [
      'days the wrong way round',
      incident('a', null, { days: { start: '2025-03-05', end: '2025-03-04' } }),
      null,
    ],
    ['no day', incident('a', null), null],
  ])('%s', (_name, given, day) => expect(countedDay(given)).toBe(day));

  test('cells are areas by kinds; each id counts once, whatever is not placed or dated is told', () => {
    const jnim = { actorId: 'jnim', name: 'JNIM' };
    const nowhere = incident('c', dayOf(1), { where: null });
    const { cells, leftOut } = countCells(
      [
        incident('a', dayOf(1), { perpetrators: [jnim, jnim, { actorId: null, name: 'hommes armés' }] }),
        incident('a', dayOf(1)),
        incident('b', dayOf(9)),
        nowhere,
        incident('d', null),
      ],
      FIRST_DAY,
      dayOf(2),
    );
    expect(cells.map(({ id }) => id)).toEqual([
      'ML/*/Battles',
      'ML/*/all',
      'ML/*/jnim',
      'ML/Kayes/Battles',
      'ML/Kayes/all',
      'ML/Kayes/jnim',
    ]);
    expect(cells.every(({ counts }) => counts.join() === '0,1,0')).toBe(true);
    expect(leftOut).toEqual({ undated: 1, unplaced: 1 });
  });
});

describe('a planted rise', () => {
  const answer = surges({ incidents: incidentsOf(risen), reports: daily(112) }, surgeQuestion(until));
  const [first] = answer.cells;

  test('is a surge, since when, and how many against how many', () => {
    expect(first).toMatchObject({
      kind: 'surge',
      area: { country: 'ML' },
      until: null,
      lookBack: { days: 84 },
    });
    expect(first && first.since >= dayOf(96) && first.since <= dayOf(99)).toBe(true);
    expect(first?.counts.observed).toBe(first?.incidents.length);
    expect(first?.counts.ratio).toBeGreaterThan(5);
    expect(first?.counts.low).toBeGreaterThan(1);
    expect(first?.pValue).toBeLessThan(0.001);
    expect(first?.qValue).toBeGreaterThanOrEqual(first?.pValue ?? 1);
  });

  test('was announced by the chart within a week', () => {
    expect(first?.chart.on && first.chart.on >= dayOf(98) && first.chart.on <= dayOf(105)).toBe(true);
    expect(first?.chart.nominalRunLength).toBe(200);
    expect(first?.chart.inControlRunLength).toBeGreaterThanOrEqual(200);
  });

  test('is told with the change of rate, the null and what to bear in mind, by the table of likelihood', () => {
    expect(first?.change && first.change.probability).toBeGreaterThan(0.5);
    const said = first ? [first.sentence, ...first.details, first.nullHypothesis, ...first.caveats] : [];
    expect(said.length).toBeGreaterThan(3);
    const change = first?.change ? [changeWords(first.change)] : [];
    expect(lintWords([...said, ...change])).toEqual([]);
    expect(answer.cells.find(({ id }) => id === 'ML/Kayes/all')?.sentence.fr).toBe(
      'Kayes (Mali), tous les incidents : 21 incidents signalés depuis le 9 avril 2025, contre 2,5 attendus au rythme des 84 jours de référence, soit 8,4 fois ce nombre (intervalle à 95 % : 4,2 à 17).',
    );
  });

  test('is the same when asked again, in steps or with rows twice', () => {
    const question = surgeQuestion(until);
    const again = { incidents: [...incidentsOf(risen), ...incidentsOf(risen)], reports: daily(112) };
    expect(surges(again, question)).toEqual(answer);
    const steps = [...surgesInSteps(again, question)];
    expect(steps.at(-1)).toEqual({ done: 8, total: 8 });
  });

  test('surges alone are the same as among all, and asked for sooner', () => {
    const steps = risesInSteps({ incidents: incidentsOf(risen), reports: daily(112) }, surgeQuestion(until));
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const { cells, ...rest } = step.value;
    const rising = answer.cells.filter(({ kind }) => kind === 'surge');
    expect(rising.length).toBeGreaterThan(0);
    expect({ ...answer, cells: [] }).toEqual({ ...rest, cells: [] });
    expect(cells.length).toBe(rising.length);
    for (const [i, cell] of cells.entries()) expect(rising[i]).toMatchObject(cell);
  });
});

describe('what is no surge', () => {
  test('an even pace', () => {
    const { cells } = surges({ incidents: incidentsOf(quiet), reports: daily(112) }, surgeQuestion(until));
    expect(cells.map(({ kind }) => kind)).toEqual(cells.map(() => 'not_beyond_chance'));
    expect(cells.length).toBeGreaterThan(0);
  });

  test('too few incidents, and a record that is too young, are too few to say', () => {
    const few = surges(
      { incidents: incidentsOf(quiet.slice(0, 20)), reports: daily(112) },
      surgeQuestion(until),
    );
    expect(few.cells).toEqual([]);
    expect(few.tooFew[0]).toMatchObject({ kind: 'too_few', n: 4, minimum: 5 });
    const young = surges(
      { incidents: incidentsOf(risen), reports: [report('r', 'Radio A', dayOf(60))] },
      surgeQuestion(until),
    );
    expect(young.lookBack.days).toBe(24);
    expect(young.cells).toEqual([]);
    expect(young.tooFew.length).toBeGreaterThan(0);
  });

  test('nothing at all', () => {
    expect(surges({ incidents: [], reports: [] }, surgeQuestion(until))).toMatchObject({
      cells: [],
      tooFew: [],
    });
  });

  test('among many cells of even pace none is called a surge', () => {
    const random = seeded(12);
    const incidents = Array.from({ length: 15 }, (_, area) =>
      incidentsOf(
        Array.from({ length: 112 }, () => drawNegativeBinomial({ mean: 0.3, size: 0.5 }, random)),
        {
          where: {
            placeId: null,
            name: '',
            at: null,
            country: 'ML',
            admin1: `A${area}`,
            geoPrecision: 3,
            radiusKm: null,
          },
        },
      ).map((one) => ({ ...one, id: `${area}-${one.id}` })),
    ).flat();
    const { cells } = surges({ incidents, reports: daily(112) }, surgeQuestion(until, { replications: 999 }));
    expect(cells.length).toBeGreaterThan(25);
    expect(cells.filter(({ kind }) => kind === 'surge')).toEqual([]);
  });
});

describe('the volume of reporting', () => {
  test('a rise that is all reporting shows as no rise per source-day', () => {
    const counts = Array.from({ length: 112 }, (_, n) => (n >= 98 ? 2 : n % 2));
    const reports = [...daily(112)];
    for (let n = 98; n < 112; n += 1)
      for (const s of ['B', 'C', 'D']) reports.push(report(`${s}${n}`, s, dayOf(n)));
    const incidents = incidentsOf(counts).map((one) => {
      const n = Number(one.id.slice(1).split('-')[0]);
      const told = [`r${n}`, ...(n >= 98 ? [`B${n}`, `C${n}`, `D${n}`] : [])];
      return { ...one, told: told.map((digest) => ({ report: digest, lineage: 0 })) };
    });
    const [first] = surges({ incidents, reports }, surgeQuestion(until)).cells;
    expect(first?.counts.ratio).toBeGreaterThan(3);
    expect(first?.perSourceDay?.ratio).toBeLessThan(1.5);
    expect(first?.caveats.some(({ en }) => en.startsWith('The usual sources publish more'))).toBe(true);
  });

  test('one day that bears it all is said', () => {
    const counts = quiet.map((count, n) => (n === 100 ? 9 : count));
    const [first] = surges(
      { incidents: incidentsOf(counts), reports: daily(112) },
      surgeQuestion(until),
    ).cells;
    expect(first).toMatchObject({ since: dayOf(100), until: dayOf(100) });
    expect(first?.caveats.some(({ en }) => en.includes('A single day, 11 April 2025, has 9 of the 9'))).toBe(
      true,
    );
  });
});

test('p-values of a null are even', () => {
  const random = seeded(6);
  const cut = { guard: 53, window: 56 };
  let below = 0;
  for (let s = 0; s < 400; s += 1) {
    const counts = Array.from({ length: 84 }, () => drawNegativeBinomial({ mean: 0.6, size: 0.7 }, random));
    if (testStretch(counts, cut, 199, random).pValue <= 0.1) below += 1;
  }
  expect(below).toBeGreaterThan(20);
  expect(below).toBeLessThan(60);
});

test.each([
  [{ windowDays: 3 }, 'windowDays is 3; a whole number from 7 to 90 was expected.'],
  [{ lookBackDays: 27 }, 'lookBackDays is 27'],
  [{ minimum: Number.NaN }, 'minimum is NaN'],
  [{ falseDiscoveryRate: 0 }, 'falseDiscoveryRate is 0'],
])('%o is refused', (given, message) => expect(() => surgeQuestion(until, given)).toThrow(message));
