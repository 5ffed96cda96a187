import { describe, expect, test } from 'vitest';
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

  test('a capital stands for the country of the report', () => {
    const { toponyms } = read('Au Mali, des tirs ont retenti dans la capitale.', 'fr');
    expect(toponyms.at(-1)?.place.name).toBe('Bamako');
  });

  test('a quarter is meant where its town is named', () => {
    const { toponyms } = read('À Bamako, des tirs ont été entendus à Faladié.', 'fr');
    expect(toponyms.at(-1)?.kind).toBe('quarter');
  });
});
