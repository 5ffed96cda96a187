import { describe, expect, it } from 'vitest';
import type { Incident } from '../core/findings.ts';
import { compareMentions } from './comparison.ts';
import { by, day, hit, one, told, toll, town } from './samples.ts';

const ABDUCTION = {
  eventType: 'Violence against civilians',
  subEventType: 'Abduction/forced disappearance',
} as const;
const ATTACK = { eventType: 'Violence against civilians', subEventType: 'Attack' } as const;
const SHELLING = {
  eventType: 'Explosions/Remote violence',
  subEventType: 'Shelling/artillery/missile attack',
} as const;

type Case = readonly [what: string, a: Partial<Incident>, b: Partial<Incident>];

function isLink(a: Partial<Incident>, b: Partial<Incident>): boolean {
  const { veto, weight } = compareMentions(one('a', a), one('b', b));
  return veto === null && weight >= 0;
}

describe('one incident', () => {
  it.each<Case>([
    ['the same town, day, kind and group', {}, {}],
    ['a group and one of its katibas', { actors: [by('jnim')] }, { actors: [by('katiba-macina')] }],
    ['a group and unnamed armed men', {}, { actors: [by('unknown-armed', 'other')] }],
    [
      'a spelling of the name',
      { where: town('Kayes') },
      { where: town('Kayes', { placeId: null, name: 'Kaye', lat: 14.5 }) },
    ],
    [
      'a town and "du Sahel" after it',
      { where: town('Nioro') },
      { where: town('Nioro', { placeId: null, name: 'Nioro du Sahel' }) },
    ],
    ['the night, told as two days', { when: day('2025-07-01') }, { when: day('2025-06-30', '2025-07-01') }],
    ['a day off between two outlets', {}, { when: day('2025-07-02') }],
    ['an early toll and a later one', { harm: [toll(20)] }, { harm: [toll(30)] }],
    ['shelling told as an attack by arms', {}, { ...SHELLING }],
    ['no date, in the news of the day', { harm: [toll(17)] }, { when: null, harm: [toll(17)] }],
  ])('%s', (_what, a, b) => expect(isLink(a, b)).toBe(true));
});

describe('look-alikes that are two incidents', () => {
  it.each<Case>([
    ['the same town next week', {}, { when: day('2025-07-08') }],
    ['the same day in the next village', { where: town('Niono') }, { where: town('Molodo') }],
    ['the same toll in another country', { harm: [toll(34)] }, { harm: [toll(34)], where: town('Djibo') }],
    ['two towns on either side of a border', { where: town('Diboli') }, { where: town('Kidira') }],
    ['an attack and the abduction in it', ATTACK, ABDUCTION],
    [
      'an abduction and the release',
      ABDUCTION,
      {
        eventType: 'Strategic developments',
        subEventType: 'Other',
        harm: [toll(3, 3, { effect: 'released' })],
      },
    ],
    ['two groups in the same town', {}, { actors: [by('is-sahel')], targets: [hit('market')] }],
    [
      'a town and its whole country, with nothing else in common',
      {},
      { where: town('Mali', { name: 'Mali', geoPrecision: 3, lat: 17, lon: -4 }) },
    ],
    [
      'foreigners of two nations',
      {
        ...ABDUCTION,
        where: town('Mali', { geoPrecision: 3 }),
        harm: [toll(3, 3, { effect: 'abducted', nationalities: ['IN'] })],
      },
      {
        ...ABDUCTION,
        where: town('Mali', { geoPrecision: 3 }),
        when: day('2025-07-02'),
        harm: [toll(5, 5, { effect: 'abducted', nationalities: ['CN'] })],
      },
    ],
    ['places unknown on both sides', { where: null }, { where: null }],
  ])('%s', (_what, a, b) => expect(isLink(a, b)).toBe(false));
});

describe('one report', () => {
  it('keeps its incidents apart', () => {
    const [a, b] = told('a', [{ targets: [hit('military_base')] }, { targets: [hit('market')] }]);
    expect(a && b && compareMentions(a, b).veto).toBe('same_report');
  });

  it('is one incident where it repeats itself to the letter', () => {
    const [a, b] = told('a', [{}, {}]);
    expect(a && b && compareMentions(a, b).veto).toBeNull();
  });
});

describe('explanations', () => {
  it('add up to the weight', () => {
    const { weight, reasons } = compareMentions(
      one('a', { harm: [toll(20)] }),
      one('b', { harm: [toll(20)] }),
    );
    expect(reasons.map((r) => r.code)).toEqual([
      'prior',
      'kind_same',
      'day_same',
      'place_same',
      'actor_same',
      'target_same',
      'toll_same',
    ]);
    expect(reasons.reduce((sum, r) => sum + r.weight, 0)).toBeCloseTo(weight, 9);
  });

  it('name the fact that rules it out', () => {
    const { veto, reasons } = compareMentions(one('a'), one('b', { when: day('2025-08-01') }));
    expect([veto, reasons[0]?.detail]).toEqual(['day_far', '2025-07-01 · 2025-08-01']);
  });
});
