import { describe, expect, it } from 'vitest';
import { VigieError } from '../../core/errors.ts';
import type { ClaimField } from '../../core/records.ts';
import { parseCorrection } from './correction.ts';

const day = { time: null, partOfDay: null, evidence: [] };
const known = { placeId: null, country: null, admin1: null, admin2: null, radiusKm: null };
const open = { probability: null, alternatives: [], evidence: [] };

describe('parseCorrection', () => {
  it.each<readonly [ClaimField, unknown, unknown]>([
    ['when', { start: '2025-07-01' }, { ...day, start: '2025-07-01', end: '2025-07-01', timePrecision: 1 }],
    [
      'when',
      { start: '2025-07-01', end: '2025-07-05', partOfDay: 'night' },
      { ...day, start: '2025-07-01', end: '2025-07-05', partOfDay: 'night', timePrecision: 2 },
    ],
    [
      'when',
      { start: '2025-06-01', end: '2025-06-30' },
      { ...day, start: '2025-06-01', end: '2025-06-30', timePrecision: 3 },
    ],
    ['when', null, null],
    [
      'where',
      { name: ' Sama ', lat: 14.2, lon: -5.9 },
      { ...known, ...open, name: 'Sama', lat: 14.2, lon: -5.9, geoPrecision: 1 },
    ],
    ['where', { name: 'Sama' }, { ...known, ...open, name: 'Sama', lat: null, lon: null, geoPrecision: 1 }],
    [
      'eventType',
      { eventType: 'Riots', subEventType: 'Mob violence' },
      { eventType: 'Riots', subEventType: 'Mob violence' },
    ],
    [
      'harm',
      { effect: 'killed', who: 'civilians', low: 12 },
      [
        {
          effect: 'killed',
          who: 'civilians',
          low: 12,
          high: 12,
          nationalities: [],
          source: null,
          certainty: 'stated',
          evidence: [],
        },
      ],
    ],
    [
      'harm',
      [{ effect: 'killed', who: 'civilians', low: 12, high: null }],
      [
        {
          effect: 'killed',
          who: 'civilians',
          low: 12,
          high: null,
          nationalities: [],
          source: null,
          certainty: 'stated',
          evidence: [],
        },
      ],
    ],
    [
      'perpetrator',
      { name: 'JNIM', actorId: 'jnim', actorType: 'rebel_group' },
      [{ role: 'perpetrator', name: 'JNIM', actorId: 'jnim', actorType: 'rebel_group', evidence: [] }],
    ],
    ['perpetrator', null, null],
    ['means', ['ied', 'small_arms'], ['ied', 'small_arms']],
    ['responsibility', { status: 'unclaimed' }, { status: 'unclaimed', by: null, evidence: [] }],
  ])('%s %j', (field, sent, expected) => {
    const parsed = parseCorrection(field, sent);
    expect(parsed).toEqual(expected);
    expect(parseCorrection(field, parsed)).toEqual(parsed);
  });

  it.each<readonly [ClaimField, unknown, string]>([
    [
      'when',
      { start: '2025-02-30' },
      'Correction: "when.start" is "2025-02-30"; expected a real day, YYYY-MM-DD.',
    ],
    [
      'when',
      { start: '2025-07-02', end: '2025-07-01' },
      'Correction: "when.end" is "2025-07-01"; expected a value not below 2025-07-02.',
    ],
    ['when', 'mardi', 'Correction: "when" is "mardi"; expected an object.'],
    ['when', undefined, 'Correction: "when" is –; expected an object.'],
    ['where', { name: 'Sama', lat: 14 }, 'expected both latitude and longitude, or neither.'],
    [
      'where',
      { name: 'Sama', lat: 91, lon: 0 },
      'Correction: "where.lat" is 91; expected a number from -90 to 90.',
    ],
    ['where', { name: ' ' }, '"where.name" is " "; expected a text'],
    ['where', { name: 'Sama', country: 'Mali' }, '"where.country" is "Mali"; expected a country code'],
    [
      'eventType',
      { eventType: 'Riots', subEventType: 'Attack' },
      'expected one of: Violent demonstration, Mob violence.',
    ],
    ['eventType', null, 'Correction: "eventType" is null; expected an object.'],
    [
      'harm',
      { effect: 'killed', who: 'civilians', low: 12, high: 3 },
      '"harm.high" is 3; expected a value not below 12.',
    ],
    ['harm', { effect: 'killed', who: 'civilians', low: 1.5 }, '"harm.low" is 1.5; expected a whole number'],
    ['harm', [], 'Correction: "harm" is []; expected a value, or a list of 1 to 50 values.'],
    [
      'harm',
      [{ effect: 'hurt', who: 'civilians', low: 1 }],
      '"harm[0].effect" is "hurt"; expected one of: killed,',
    ],
    ['means', ['axe'], '"means[0]" is "axe"; expected one of: small_arms,'],
    ['responsibility', { status: 'maybe' }, '"responsibility.status" is "maybe"'],
    ['perpetrator', { name: 'x'.repeat(301) }, '"perpetrator.name" is "xxxx'],
    ['when', { __proto__: { start: '2025-07-01' } }, '"when.start" is –'],
  ])('refuses %s %j', (field, sent, line) => {
    const parse = (): unknown => parseCorrection(field, sent);
    expect(parse).toThrow(VigieError);
    expect(parse).toThrow(line);
    expect(parse).not.toThrow(/\n/);
  });

  it('says so in French', () => {
    expect(() => parseCorrection('when', { start: 'hier' }, 'fr')).toThrow(
      'Correction : « when.start » vaut "hier" ; attendu : un jour réel, AAAA-MM-JJ.',
    );
  });
});
