import { describe, expect, test } from 'vitest';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { TargetCategory } from '../../core/findings.ts';
import { seeded } from '../../core/seeded.ts';
import { lintWords } from '../likelihood/index.ts';
import { dayOf, incident } from '../surges/record.fixture.ts';
import { classesOf } from './classes.ts';
import { compare, log10BayesFactor, logDirichletMultinomial } from './composition.ts';
import { shiftQuestion } from './question.ts';
import { differenceOfShares, shareOf } from './shares.ts';
import { shifts } from './shifts.ts';
import { compositionWords } from './words.ts';

const place = (
  country: string,
  admin1: string | null,
  placeId: string | null,
): AnalysedIncident['where'] => ({
  placeId,
  name: '',
  at: null,
  country,
  admin1,
  geoPrecision: 1,
  radiusKm: null,
});

/** Incidents a day apart backwards from a day, each in a place of its own, with the targets given. */
const attacks = (
  name: string,
  lastDay: number,
  targets: readonly TargetCategory[],
  step = 1,
): AnalysedIncident[] =>
  targets.map((target, i) =>
    incident(`${name}${i}`, dayOf(lastDay - step * i), {
      targets: [target],
      where: place('ML', 'Kayes', `${name}${i}`),
    }),
  );
const times = (n: number, target: TargetCategory): TargetCategory[] =>
  Array.from({ length: n }, () => target);

describe('kinds of target', () => {
  test.each([
    ['a mine', { targets: ['mining_site'] }, ['industry']],
    ['tankers under escort', { targets: ['fuel_convoy', 'military_convoy'] }, ['fuel', 'forces']],
    ['people of another country', { nationalities: ['IN', 'ML'] }, ['foreigners']],
    ['people of the country', { nationalities: ['ML'] }, []],
    ['people, nobody knows where', { nationalities: ['IN'], where: null }, []],
    ['nothing of the list', { targets: ['other'] }, []],
  ] as const)('%s', (_name, given, kinds) =>
    expect([...classesOf(incident('a', dayOf(0), given as Partial<AnalysedIncident>))]).toEqual(kinds),
  );
});

describe('shares', () => {
  // Newcombe (1998), table II, (a): 56/70 against 48/80.
  test('Newcombe’s example', () => {
    const { value, low, high } = differenceOfShares(shareOf(48, 80), shareOf(56, 70));
    expect([value, low, high].map((x) => x.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
  });

  test('none and all have intervals within 0 and 1', () => {
    expect(shareOf(0, 10)).toMatchObject({ share: 0, low: 0 });
    expect(shareOf(0, 10).high).toBeCloseTo(0.2775, 4);
    expect(shareOf(10, 10)).toMatchObject({ share: 1, high: 1 });
  });
});

describe('compositions', () => {
  const action = (kind: number, incidents = 1): { counts: Int32Array; incidents: number } => ({
    counts: Int32Array.from([0, 1], (k) => (k === kind ? incidents : 0)),
    incidents,
  });

  test('G is that of the table; all dealings of a small one are even', () => {
    const actions = [0, 0, 0, 1, 1, 1].map((kind) => action(kind));
    const now = [false, false, false, true, true, true];
    const { g, pValue } = compare(actions, now, 9999, seeded(1));
    expect(g).toBeCloseTo(12 * Math.log(2), 10);
    // Two of the 20 ways to deal them part the kinds.
    expect(pValue).toBeCloseTo(0.1, 1);
  });

  test('seven attacks of one operation are one action: alone they are no shift', () => {
    const many = [...Array.from({ length: 20 }, () => action(0)), action(1, 7)];
    const now = many.map((_, i) => i >= 14);
    expect(compare(many, now, 1999, seeded(2)).pValue).toBeGreaterThan(0.2);
    const apart = [
      ...Array.from({ length: 20 }, () => action(0)),
      ...Array.from({ length: 7 }, () => action(1)),
    ];
    expect(
      compare(
        apart,
        apart.map((_, i) => i >= 14),
        1999,
        seeded(2),
      ).pValue,
    ).toBeLessThan(0.02);
  });

  test('Dirichlet–multinomial: chances of one value sum to 1; the Bayes factor weighs two against one', () => {
    const ways = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(ways.reduce((sum, way) => sum + Math.exp(logDirichletMultinomial(way)), 0)).toBeCloseTo(1, 12);
    const table = { before: [20, 0], now: [0, 20], beforeIncidents: 20, nowIncidents: 20 };
    expect(log10BayesFactor(table)).toBeGreaterThan(5);
    expect(log10BayesFactor({ ...table, before: [10, 10], now: [10, 10] })).toBeLessThan(0);
  });
});

describe('a planted shift', () => {
  const record = [
    ...attacks('v', 170, times(30, 'village'), 4),
    ...attacks('f', 205, times(3, 'village'), 5),
    ...attacks('m', 207, times(9, 'industrial_site'), 3),
  ];
  const answer = shifts(record, shiftQuestion(dayOf(207)));
  const area = answer.areas.find(({ id }) => id === 'ML/Kayes');

  test('is told with shares then and now, p-values and n', () => {
    expect(area).toMatchObject({ kind: 'shift', n: 42, before: 30, now: 12, actions: 42 });
    expect(area?.classes.find((one) => one.class === 'industry')).toMatchObject({
      before: { count: 0, of: 30 },
      now: { count: 9, of: 12, share: 0.75 },
      incidents: record.filter(({ id }) => id.startsWith('m')).map(({ id }) => id),
    });
    expect(area?.pValue).toBeLessThan(0.01);
    expect(area?.log10BayesFactor).toBeGreaterThan(2);
  });

  test('has its week, and words by the table of likelihood', () => {
    const change = area?.change ?? null;
    expect(change && change.from <= dayOf(183) && change.to >= dayOf(180)).toBe(true);
    expect(change?.probability).toBeGreaterThan(0.5);
    const said = area ? [area.sentence, ...area.details, area.nullHypothesis, ...area.caveats] : [];
    expect(lintWords([...said, ...(change ? [compositionWords(change)] : [])])).toEqual([]);
    expect(area?.sentence.fr).toBe(
      'Kayes (Mali), cible « sites industriels et miniers » : 9 des 12 incidents signalés à cible connue (75 % ; 47 à 91) du 30 juin 2025 au 27 juillet 2025, contre 0 sur 30 (0 % ; 0 à 11) auparavant ; intervalles à 95 %.',
    );
  });

  test('rows twice change nothing', () =>
    expect(shifts([...record, ...record], shiftQuestion(dayOf(207)))).toEqual(answer));
});

describe('too few to say', () => {
  test('fewer than 20 with a known target, or next to none in one period', () => {
    const nineteen = [...attacks('v', 150, times(10, 'village')), ...attacks('m', 207, times(9, 'school'))];
    expect(shifts(nineteen, shiftQuestion(dayOf(207)))).toMatchObject({
      areas: [],
      tooFew: [
        { kind: 'too_few', n: 19, minimum: 20 },
        { kind: 'too_few', n: 19 },
      ],
    });
    const lopsided = [...attacks('v', 150, times(40, 'village')), ...attacks('m', 207, times(4, 'school'))];
    expect(shifts(lopsided, shiftQuestion(dayOf(207))).areas).toEqual([]);
  });

  test('undated, unplaced and untargeted ones do not count; nothing is nothing', () => {
    const odd = [incident('u', null), incident('p', dayOf(200), { where: null }), incident('t', dayOf(200))];
    expect(shifts(odd, shiftQuestion(dayOf(207)))).toMatchObject({
      areas: [],
      tooFew: [],
      untargeted: { count: 1, of: 1 },
    });
    expect(shifts([], shiftQuestion(dayOf(207))).areas).toEqual([]);
  });

  test('fewer than 20 cannot be asked for', () =>
    expect(() => shiftQuestion(dayOf(207), { minimum: 10 })).toThrow(
      'minimum is 10; a whole number from 20',
    ));
});
