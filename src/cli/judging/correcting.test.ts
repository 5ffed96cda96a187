import { describe, expect, test } from 'vitest';
import type { ClaimField } from '../../core/records.ts';
import { parseCorrection } from '../../fusion/index.ts';
import type { GazetteerPlace } from '../../gazetteer/index.ts';
import { wordsIn } from '../messages/index.ts';
import { fieldOf, valueOf, type Correcting } from './correcting.ts';
import { formOf } from './settling.ts';

const KAYES: GazetteerPlace = {
  id: 'geonames:2455518',
  name: 'Kayes',
  variants: [],
  kind: 'settlement',
  country: 'ML',
  admin1: 'Kayes',
  admin2: null,
  at: [-11.44, 14.45],
  population: 0,
  radiusKm: 0,
};

const correcting = (rest: Partial<Correcting> = {}): Correcting => ({
  words: wordsIn('en'),
  tolls: [{ effect: 'killed', who: 'civilians' }],
  placeOf: (id) => (id === KAYES.id ? KAYES : null),
  ...rest,
});

/** What is typed, as the ledger would keep it. */
const kept = (field: ClaimField, typed: string, rest?: Partial<Correcting>): unknown =>
  parseCorrection(field, valueOf(field, typed.split(' '), correcting(rest)));

describe('a value is typed in a short form', () => {
  test.each<[ClaimField, string, unknown]>([
    ['harm', 'killed=12', [{ effect: 'killed', who: 'civilians', low: 12, high: 12 }]],
    ['harm', 'killed:state_forces=5-7', [{ who: 'state_forces', low: 5, high: 7 }]],
    ['harm', 'abducted=20+', [{ effect: 'abducted', who: 'unknown', low: 20, high: null }]],
    ['harm', 'killed=1 injured:mixed=3', [{ low: 1 }, { effect: 'injured', who: 'mixed', high: 3 }]],
    ['when', '2025-07-01', { start: '2025-07-01', end: '2025-07-01', timePrecision: 1, time: null }],
    ['when', '2025-07-01T04:00', { start: '2025-07-01', time: '04:00' }],
    ['when', '2025-07-01..2025-07-03', { start: '2025-07-01', end: '2025-07-03', timePrecision: 2 }],
    ['when', '{"start":"2025-07-01","partOfDay":"dawn"}', { partOfDay: 'dawn' }],
    ['when', 'null', null],
    ['eventType', 'Attack', { eventType: 'Violence against civilians', subEventType: 'Attack' }],
    ['eventType', 'armed clash', { eventType: 'Battles', subEventType: 'Armed clash' }],
    ['where', KAYES.id, { name: 'Kayes', placeId: KAYES.id, lat: 14.45, lon: -11.44, geoPrecision: 1 }],
    ['perpetrator', 'jnim', [{ name: 'JNIM', actorId: 'jnim', actorType: 'rebel_group' }]],
    ['perpetrator', 'nobody-known', [{ name: 'nobody-known', actorId: null }]],
    ['target', 'market school', [{ category: 'market' }, { category: 'school' }]],
    ['damage', 'burned:market=3', [{ effect: 'burned', category: 'market', count: 3 }]],
    ['damage', 'burned:market', [{ count: null }]],
    ['means', 'ied drone', ['ied', 'drone']],
    ['outcome', 'repelled', ['repelled']],
    ['responsibility', 'claimed:jnim', { status: 'claimed', by: 'jnim' }],
    ['responsibility', 'unclaimed', { status: 'unclaimed', by: null }],
  ])('%s %s', (field, typed, value) => {
    const found = kept(field, typed);
    if (value === null || typeof value !== 'object') expect(found).toEqual(value);
    else expect(found).toMatchObject(value);
  });

  test('in French words too', () => {
    expect(kept('eventType', 'affrontement armé', { words: wordsIn('fr') })).toMatchObject({
      subEventType: 'Armed clash',
    });
    expect([
      fieldOf('bilan', wordsIn('fr')),
      fieldOf('toll', wordsIn('fr')),
      fieldOf('HARM', wordsIn('en')),
    ]).toEqual(['harm', 'harm', 'harm']);
  });
});

describe('what is none is refused in one line that teaches the form', () => {
  test.each<[ClaimField, string, RegExp]>([
    ['harm', '12', /toll is "12"; expected killed=12, killed:civilians=5-7/],
    ['harm', 'killed:martians=2', /one of: civilians/],
    ['harm', 'killed=7-5', /not below 7/],
    ['when', 'yesterday', /date is "yesterday"; expected 2025-07-01/],
    ['when', '2025-02-30', /real day/],
    ['where', 'Kayes', /vigie gazetteer lookup/],
    ['eventType', 'War', /sub-event type/],
    ['damage', 'market', /burned:market=3/],
    ['means', 'magic', /one of: small_arms/],
    ['when', '{"start"', /begins like JSON/],
  ])('%s %s', (field, typed, line) => {
    expect(() => kept(field, typed)).toThrow(line);
    expect(() => kept(field, typed)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('\n') }),
    );
  });

  test('a figure that could be of two parties asks whose it is', () => {
    const tolls = [
      { effect: 'killed', who: 'civilians' },
      { effect: 'killed', who: 'armed_group' },
    ] as const;
    expect(() => kept('harm', 'killed=12', { tolls })).toThrow(
      /several \(civilians, armed_group\): write killed:civilians=12/,
    );
  });

  test('a field that is none', () => {
    expect(() => fieldOf('weather', wordsIn('fr'))).toThrow(/« weather » ; attendu, l’un de : nature, date/);
  });
});

test.each<[ClaimField, string]>([
  ['harm', 'killed:civilians=12'],
  ['harm', 'killed:civilians=5-7'],
  ['harm', 'abducted:unknown=20+'],
  ['when', '2025-07-01T04:00'],
  ['when', '2025-07-01..2025-07-03'],
  ['where', KAYES.id],
  ['responsibility', 'denied:jnim'],
])('what is suggested for %s is what would be typed: %s', (field, typed) => {
  const value = kept(field, typed);
  expect(formOf(field, Array.isArray(value) ? value[0] : value)).toBe(typed);
});
