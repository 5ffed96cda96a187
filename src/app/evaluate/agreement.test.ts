import { describe, expect, test } from 'vitest';
import { fold, isSameDate, isSameName, isSamePerpetrator, isSamePlace, isWithin40Km } from './agreement.ts';
import { foundIncident, goldIncident } from './fixtures.ts';

test.each([
  ['Sandaré', 'sandare'],
  ['  L’État-Major ', 'l etat major'],
  ['Œuvre n° 5', 'uvre n 5'],
  [null, ''],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Nioro', 'Nioro du Sahel', true],
  ['el-Fasher', 'El Fasher', true],
  ['Kaye', 'Kayes', false],
  ['', 'Kayes', false],
  [null, null, false],
])('names %j and %j are the same: %j', (a, b, same) => {
  expect(isSameName(a, b)).toBe(same);
});

describe('place', () => {
  test.each([
    { name: 'same name', gold: {}, where: { name: 'Kayes' }, same: true },
    {
      name: 'words in the text',
      gold: {},
      where: { name: 'Autre', evidence: [{ quote: 'à Kayes' }] },
      same: true,
    },
    { name: '20 km off', gold: {}, where: { name: 'Autre', lat: 14.63, lon: -11.44 }, same: true },
    { name: '30 km off', gold: {}, where: { name: 'Autre', lat: 14.72, lon: -11.44 }, same: false },
    {
      name: '30 km off, near',
      gold: { geoPrecision: 2 },
      where: { name: 'Autre', lat: 14.72, lon: -11.44 },
      same: true,
    },
    {
      name: '140 km off, region',
      gold: { geoPrecision: 3 },
      where: { name: 'X', lat: 15.7, lon: -11.44 },
      same: true,
    },
    { name: 'no position', gold: {}, where: { name: 'Autre', lat: null, lon: null }, same: false },
    { name: 'no place found', gold: {}, where: null, same: false },
    { name: 'no place on either side', gold: { place: null }, where: null, same: true },
  ] as const)('$name', ({ gold, where, same }) => {
    expect(isSamePlace(goldIncident(gold), foundIncident({ where }))).toBe(same);
  });

  test.each([
    { name: 'near enough', gold: {}, lat: 14.7, within: true },
    { name: 'too far', gold: {}, lat: 15, within: false },
    { name: 'nothing found', gold: {}, lat: null, within: false },
    { name: 'not asked of a region', gold: { geoPrecision: 3 }, lat: 14.7, within: null },
    { name: 'not asked without a position', gold: { lat: null }, lat: 14.7, within: null },
  ] as const)('within 40 km: $name', ({ gold, lat, within }) => {
    expect(isWithin40Km(goldIncident(gold), foundIncident({ where: { lat, lon: -11.44 } }))).toBe(within);
  });
});

test.each([
  { name: 'same day', gold: {}, when: ['2025-07-01', '2025-07-01'], same: true },
  { name: 'the day after', gold: {}, when: ['2025-07-02', '2025-07-02'], same: false },
  { name: 'touching intervals', gold: { end: '2025-07-02' }, when: ['2025-07-02', '2025-07-05'], same: true },
  {
    name: 'three days within a week',
    gold: { timePrecision: 2 },
    when: ['2025-07-04', '2025-07-04'],
    same: true,
  },
  {
    name: 'four days within a week',
    gold: { timePrecision: 2 },
    when: ['2025-07-05', '2025-07-05'],
    same: false,
  },
  {
    name: 'fifteen days within a month',
    gold: { timePrecision: 3 },
    when: ['2025-06-16', '2025-06-16'],
    same: true,
  },
  { name: 'no date annotated', gold: { start: null, end: null }, when: null, same: true },
  { name: 'no date found', gold: {}, when: null, same: false },
] as const)('date: $name', ({ gold, when, same }) => {
  const found = foundIncident({ when: when && { start: when[0], end: when[1] } });
  expect(isSameDate(goldIncident(gold), found)).toBe(same);
});

test.each([
  { name: 'by id', actor: { actorId: 'JNIM', name: 'GSIM' }, same: true },
  { name: 'by name in the text', actor: { actorId: null, name: 'des hommes du Jnim' }, same: true },
  { name: 'by evidence', actor: { name: 'GSIM', evidence: [{ quote: 'le Jnim' }] }, same: true },
  { name: 'another group', actor: { actorId: 'is-sahel', name: 'EIGS' }, same: false },
  { name: 'as a target only', actor: { role: 'target', actorId: 'jnim' }, same: false },
])('perpetrator: $name', ({ actor, same }) => {
  const found = foundIncident({ actors: [{ role: 'perpetrator', ...actor }] });
  expect(isSamePerpetrator(goldIncident(), found)).toBe(same);
});

test.each([
  { name: 'nobody', actors: [], same: true },
  { name: 'an unknown one', actors: [{ role: 'perpetrator', actorId: 'unknown-armed' }], same: true },
  { name: 'somebody', actors: [{ role: 'perpetrator', actorId: 'jnim' }], same: false },
])('where nobody is annotated, $name is found: $same', ({ actors, same }) => {
  expect(isSamePerpetrator(goldIncident({ perpetrators: [] }), foundIncident({ actors }))).toBe(same);
});
