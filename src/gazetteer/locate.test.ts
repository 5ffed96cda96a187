import { describe, expect, test } from 'vitest';
import { distanceKm } from '../core/geo.ts';
import { asLocated } from './locate.ts';
import { read } from './reading.fixture.ts';

const first = (text: string, lang: 'fr' | 'en') => {
  const toponym = read(text, lang).toponyms[0];
  if (!toponym) throw new Error(`no toponym in: ${text}`);
  return toponym;
};

describe('where things are', () => {
  test('an offset is moved along its bearing, with a quarter of the distance as radius', () => {
    const { place, named } = first('Une mine a sauté à 40 km au nord de Djibo.', 'fr');
    expect(place.lat).toBeCloseTo(14.46, 1);
    expect(place.lon).toBeCloseTo(-1.63, 1);
    expect(place.radiusKm).toBe(10);
    expect(place.geoPrecision).toBe(2);
    expect(place.evidence[0]?.quote).toBe('à 40 km au nord de Djibo');
    expect([named.lat, named.geoPrecision]).toEqual([14.1, 1]);
  });

  test('a short offset keeps a radius of 5 km', () => {
    expect(first('Fighters were seen 4 km north of Djibo.', 'en').place.radiusKm).toBe(5);
  });

  test('a distance without direction stays at the town and reaches as far', () => {
    const { place } = first('Le pylône se trouve à une centaine de kilomètres de Niamey.', 'fr');
    expect([place.lat, place.lon, place.radiusKm, place.geoPrecision]).toEqual([13.51, 2.11, 110, 2]);
  });

  test('miles are kilometres', () => {
    expect(first('It happened 100 miles north of Dori.', 'en').place.radiusKm).toBeCloseTo(40.2, 1);
  });

  test('between two towns is the middle, with half the distance', () => {
    const { place } = first('Le bus a brûlé entre Douentza et Hombori.', 'fr');
    expect(place.lat).toBeCloseTo(15.14, 2);
    expect(place.radiusKm).toBeCloseTo(distanceKm([-2.95, 15], [-1.7, 15.28]) / 2, 0);
    expect(place.evidence[0]?.quote).toBe('entre Douentza et Hombori');
  });

  test('with one end unknown it is the known one, vaguely', () => {
    const { place } = first('Les camions ont brûlé entre Kolondiéba et Kadiana.', 'fr');
    expect([place.lat, place.radiusKm, place.geoPrecision]).toEqual([11.09, 50, 2]);
  });

  test('an unknown village has the position of the area it is said to lie in, and no id', () => {
    const { place } = first('Une école a brûlé à Ndodjiga, cercle de Bankass, région de Mopti.', 'fr');
    expect([place.name, place.placeId, place.probability]).toEqual(['Ndodjiga', null, null]);
    expect([place.lat, place.radiusKm]).toEqual([14.1, 60]);
    // A spot to the text, somewhere in its cercle on a map.
    expect([place.geoPrecision, asLocated(place).geoPrecision]).toEqual([1, 2]);
    expect([place.country, place.admin2]).toEqual(['ML', 'Bankass']);
  });

  test('an unknown village of a country alone has no position', () => {
    const { place } = first('Une école a brûlé à Ndodjiga, au Mali.', 'fr');
    expect([place.lat, place.lon, place.country]).toEqual([null, null, 'ML']);
  });

  test('an unknown village placed once is placed at every mention', () => {
    const { toponyms } = read(
      'À Ndodjiga, dans le cercle de Bankass, une école a brûlé. Le calme est revenu à Ndodjiga.',
      'fr',
    );
    expect(toponyms.map(({ place }) => [place.name, place.lat])).toEqual([
      ['Ndodjiga', 14.1],
      ['Bankass', 14.1],
      ['Ndodjiga', 14.1],
    ]);
  });

  test('a part of a country lies where its people live', () => {
    const { place } = first('Un camp a été pris dans le centre du Mali.', 'fr');
    expect([place.geoPrecision, place.placeId, place.name]).toEqual([3, 'iso:ML', 'centre du Mali']);
    expect(place.lat).toBeGreaterThan(13);
    expect(place.lat).toBeLessThan(16);
  });

  test('a border of a country has no single position', () => {
    const { place } = first('Des tirs ont éclaté près de la frontière sénégalaise.', 'fr');
    expect([place.lat, place.country, place.geoPrecision]).toEqual([null, 'SN', 3]);
  });

  test.each([
    ['Une attaque à Kayes.', 1],
    ['Une attaque près de Kayes.', 2],
    ['Une attaque dans la commune de Kayes.', 2],
    ['Une attaque dans le cercle de Bafoulabé.', 2],
    ['Une attaque dans la région de Kayes.', 3],
    ['Une attaque au Mali.', 3],
    ['Une attaque sur l’axe Kayes–Bamako.', 2],
  ] as const)('precision: %s', (text, precision) => {
    expect(first(text, 'fr').place.geoPrecision).toBe(precision);
  });
});
