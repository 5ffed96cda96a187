import { describe, expect, test } from 'vitest';
import { COUNTRIES } from './builtin/country.ts';
import { findToponyms } from './find.ts';
import { imported } from './imports/imported.fixture.ts';
import { createGazetteer } from './gazetteer.ts';
import { asLocated } from './locate.ts';
import type { GazetteerPlace } from './place.ts';
import { FIXTURE_PLACES } from './places.fixture.ts';
import { read } from './reading.fixture.ts';

const countryOf = (text: string, lang: 'fr' | 'en', name: string): string | null =>
  read(text, lang).toponyms.find(({ place }) => place.name === name)?.place.country ?? null;

describe('which of several', () => {
  test.each([
    ['L’attaque de Kidira, au Sénégal, a fait un mort.', 'fr', 'Kidira', 'SN'],
    ['Au Mali, le poste de Kidira, près de Bamako, a été visé.', 'fr', 'Kidira', 'ML'],
    ['L’armée sénégalaise a renforcé Kidira.', 'fr', 'Kidira', 'SN'],
    ['Le président du Niger a visité Tillabéri. Au Niger, deux morts.', 'fr', 'Niger', 'NE'],
    ['Niger State, in Nigeria, closed its schools.', 'en', 'Niger', 'NG'],
    ['Troops left Minna for the north of Niger State.', 'en', 'Niger', 'NG'],
  ] as const)('%s', (text, lang, name, country) => {
    expect(countryOf(text, lang, name)).toBe(country);
  });

  test('a name that many bear stays open and keeps its candidates', () => {
    const [toponym] = read('Madina a été attaquée, au Mali.', 'fr').toponyms;
    expect(toponym?.place).toMatchObject({
      name: 'Madina',
      placeId: null,
      lat: null,
      lon: null,
      country: 'ML',
    });
    expect(toponym?.place.alternatives).toHaveLength(3);
  });

  test('the area in apposition decides', () => {
    const [toponym] = read('Madina, dans la région de Sikasso, a été attaquée.', 'fr').toponyms;
    expect(toponym?.place).toMatchObject({ admin1: 'Sikasso', country: 'ML' });
    expect(toponym?.place.probability).toBeGreaterThan(0.7);
  });

  test('so do the other places of the report', () => {
    const { toponyms } = read(
      'Après Bafoulabé, Madina a été attaquée. Des habitants ont fui vers Bafoulabé.',
      'fr',
    );
    expect(toponyms[1]?.place.admin1).toBe('Kayes');
  });

  test('the country that the caller expects counts', () => {
    const hinted = read('Une patrouille a été attaquée à Kidira.', 'fr', { countries: ['ML'] });
    expect(hinted.toponyms[0]?.place.country).toBe('ML');
    const outlet = read('Une patrouille a été attaquée à Kidira.', 'fr', { source: 'seneweb.sn' });
    expect(outlet.toponyms[0]?.place.country).toBe('SN');
  });

  test.each([
    ['Le village de Sandaré, dans la région de Gao, a été pillé.', 'fr', 'Sandaré'],
    ['Sandaré, cercle de Bankass, a été pillé.', 'fr', 'Sandaré'],
    ['Une attaque a frappé Sandaré, commune de Douentza, région de Mopti.', 'fr', 'Sandaré'],
    ['The village of Gogui, in Ségou region, was burned.', 'en', 'Gogui'],
  ] as const)('a village that the text puts elsewhere is another of that name: %s', (text, lang, name) => {
    const found = read(text, lang).toponyms.find(({ named }) => named.name === name);
    expect(found?.named.placeId).toBeNull();
    expect(found?.named.alternatives).toHaveLength(1);
    // It still lies where the text puts it.
    expect(found?.place.lat).not.toBeNull();
  });

  test.each([
    ['Le village de Sandaré, dans la région de Kayes, a été pillé.', 'fr', 'Sandaré'],
    ['Une attaque a frappé Sandaré, commune de Zambala, région de Kayes.', 'fr', 'Sandaré'],
    ['Kayes, dans la région de Gao, a été attaquée.', 'fr', 'Kayes'],
  ] as const)('within its area, an unknown commune, or a town that all know: %s', (text, lang, name) => {
    const found = read(text, lang).toponyms.find(({ named }) => named.name === name);
    expect(found?.named.placeId).not.toBeNull();
  });

  test('one name left open costs the others nothing', () => {
    const { toponyms } = read('Au Mali, Madina, Sandaré et Diboli ont été attaquées.', 'fr');
    expect(toponyms.map(({ named }) => [named.name, named.placeId !== null])).toEqual([
      ['Mali', true],
      ['Madina', false],
      ['Sandaré', true],
      ['Diboli', true],
    ]);
  });

  test('a village far from where the text measures it is another of that name', () => {
    const [toponym] = read(
      'Au Mali, le village de Sandaré, à 12 km de Gao, a été pillé.',
      'fr',
    ).toponyms.slice(1);
    const place = asLocated(toponym!.place);
    expect(place).toMatchObject({ name: 'Sandaré', placeId: null, lat: 16.27, geoPrecision: 2 });
    expect(place.alternatives[0]?.name).toBe('Sandaré');
  });

  test('a bulk import does not outweigh curated places', () => {
    const village = {
      ...FIXTURE_PLACES[5],
      id: 'import:1',
      country: 'ML',
      at: [-4, 13] as const,
    } as GazetteerPlace;
    const gazetteer = createGazetteer([FIXTURE_PLACES], {
      countries: COUNTRIES,
      imported: imported([village]),
    });
    const { document, words } = read('Au Mali, Gogui a été attaquée.', 'fr');
    const place = findToponyms(document, gazetteer, words).at(-1)?.place;
    expect(place?.placeId).toBe(FIXTURE_PLACES[5]?.id);
  });

  test('a capital stands for the country of the report', () => {
    const { toponyms } = read('Au Mali, des tirs ont retenti dans la capitale.', 'fr');
    expect(toponyms.at(-1)?.place.name).toBe('Bamako');
  });

  test('a quarter is meant where its town is named', () => {
    const { toponyms } = read('À Bamako, des tirs ont été entendus à Faladié.', 'fr');
    expect(toponyms.at(-1)?.kind).toBe('quarter');
  });
});
