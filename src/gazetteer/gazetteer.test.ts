import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../language/tokens.ts';
import { createGazetteer } from './gazetteer.ts';
import { nameKeys } from './names.ts';
import type { GazetteerPlace } from './place.ts';
import { FIXTURE_PLACES } from './places.fixture.ts';
import { fixtureGazetteer, read } from './reading.fixture.ts';

const place = (id: string, name: string, more: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  id,
  name,
  variants: [],
  kind: 'settlement',
  country: 'ML',
  admin1: null,
  admin2: null,
  at: [0, 0],
  population: 0,
  radiusKm: 0,
  ...more,
});

describe('names', () => {
  test.each([
    ['Tin-Zaouatine', ['tin zaouatine', 'tinzaouatine']],
    ['N’Gourma', ['n gourma', 'ngourma']],
    ['El Fasher', ['el fasher', 'al fasher', 'elfasher']],
    ['Kayes', ['kayes']],
    ['Fada N’Gourma', ['fada n gourma']],
    ['—', []],
  ])('%s', (name, keys) => {
    expect(nameKeys(name)).toEqual(keys);
  });

  test.each([
    ['Al-Fasher', 'El Fasher'],
    ['EL FASHER', 'El Fasher'],
    ['Tin Zaouatine', 'Tinzaouatène'],
    ['NIORO DU SAHEL', 'Nioro du Sahel'],
    ['Segou', 'Ségou'],
  ])('%s is found', (text, name) => {
    const tokens = tokenize(text);
    expect(fixtureGazetteer.matchAt(tokens, 0, tokens.length)?.places.map((found) => found.name)).toContain(
      name,
    );
  });

  test('the longest name wins', () => {
    const tokens = tokenize('Nioro du Sahel');
    expect(fixtureGazetteer.matchAt(tokens, 0, tokens.length)?.last).toBe(3);
  });
});

describe('gazetteer', () => {
  test('a later layer replaces a place by id', () => {
    const gazetteer = createGazetteer([[place('a', 'Old')], [place('a', 'New'), place('b', 'Other')]]);
    expect([gazetteer.size, gazetteer.byId('a')?.name, gazetteer.named('Old')]).toEqual([2, 'New', []]);
  });

  test('look-up ranks by what is known', () => {
    expect(fixtureGazetteer.lookup('Kidira', { country: 'ML' })[0]?.country).toBe('ML');
    expect(fixtureGazetteer.lookup('kidira', { near: [-12.2, 14.4] })[0]?.country).toBe('SN');
    expect(fixtureGazetteer.lookup('Nowhere')).toEqual([]);
    const [best] = fixtureGazetteer.lookup('Mopti', { near: [-4.2, 14.49] });
    expect(best?.kind).toBe('settlement');
    expect(best?.why).toContainEqual({ fr: 'à 1 km de là', en: '1 km away' });
  });

  test('chances of a look-up add up to 1', () => {
    const sum = fixtureGazetteer.lookup('Madina').reduce((total, { probability }) => total + probability, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  test('countries are places, adjectives name them', () => {
    expect(fixtureGazetteer.byId('iso:ML')?.kind).toBe('country');
    expect(fixtureGazetteer.adjectiveAt(tokenize('maliennes'), 0, 1)?.code).toBe('ML');
    expect(fixtureGazetteer.adjectiveAt(tokenize('nigérien'), 0, 1)?.code).toBe('NE');
    expect(fixtureGazetteer.adjectiveAt(tokenize('nigérian'), 0, 1)?.code).toBe('NG');
  });
});

describe('any text', () => {
  const parts = [
    ...FIXTURE_PLACES.map(({ name }) => name),
    'à',
    'de',
    'la',
    'région',
    'État',
    'entre',
    'et',
    ',',
    '—',
    '-',
    '(',
    ')',
    '.',
    'Barkaram',
    '30',
    'km',
    'au',
    'nord',
    'malien',
    'in',
    'State',
    'near',
    'Governor',
    '’',
    '\n',
    'capitale',
    '🙂',
    'd’',
    'axe',
    'road',
    'to',
  ];

  test.each(['fr', 'en'] as const)('spans quote the text, indices exist (%s)', (lang) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
        const { document, toponyms } = read(words.join(' '), lang);
        for (const {
          start,
          end,
          phraseStart,
          phraseEnd,
          place: { evidence, probability },
          containedIn,
        } of toponyms) {
          expect(start).toBeLessThan(end);
          expect(phraseStart).toBeLessThanOrEqual(start);
          expect(phraseEnd).toBeGreaterThanOrEqual(end);
          expect(evidence.length).toBeGreaterThan(0);
          for (const span of evidence) expect(document.text.slice(span.start, span.end)).toBe(span.quote);
          if (probability !== null) expect(probability).toBeLessThanOrEqual(1);
          if (containedIn !== null) expect(toponyms[containedIn]).toBeDefined();
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test.each(['fr', 'en'] as const)('arbitrary Unicode does no harm (%s)', (lang) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(Array.isArray(read(text, lang).toponyms)).toBe(true);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});
