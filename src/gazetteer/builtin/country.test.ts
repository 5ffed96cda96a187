import { describe, expect, it } from 'vitest';
import { COUNTRIES, type Country } from './country.ts';

const byCode = new Map(COUNTRIES.map((entry) => [entry.code, entry]));
function country(code: string): Country {
  const found = byCode.get(code);
  if (!found) throw new Error(`No country ${code}`);
  return found;
}

describe('COUNTRIES', () => {
  it('has unique two-letter codes in order', () => {
    const codes = COUNTRIES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
    expect(codes.length).toBeGreaterThanOrEqual(240);
  });

  it('names neighbours that exist and are neighbours in turn', () => {
    const oneSided = COUNTRIES.flatMap(({ code, neighbours }) =>
      neighbours
        .filter((other) => !byCode.get(other)?.neighbours.includes(code))
        .map((other) => `${code}-${other}`),
    );
    expect(oneSided).toEqual([]);
  });

  it('has its centre inside its box', () => {
    const outside = COUNTRIES.filter(
      ({ at: [lon, lat], bbox: [west, south, east, north] }) =>
        lon < west || lon > east || lat < south || lat > north,
    );
    expect(outside.map(({ code }) => code)).toEqual([]);
  });

  it('has French and English adjectives nearly everywhere', () => {
    const bare = COUNTRIES.filter(
      ({ adjectivesFr, adjectivesEn }) => !adjectivesFr.length || !adjectivesEn.length,
    );
    expect(bare.map(({ code }) => code)).toEqual(['TC', 'VA']);
  });

  it.each([
    ['NE', 'nigérien', 'nigériennes', 'Nigerien'],
    ['NG', 'nigérian', 'nigérianes', 'Nigerian'],
    ['ML', 'malien', 'maliennes', 'Malian'],
    ['BF', 'burkinabè', 'burkinabés', 'Burkinabe'],
    ['CI', 'ivoirien', 'ivoiriennes', 'Ivorian'],
    ['TD', 'tchadien', 'tchadiennes', 'Chadian'],
    ['CF', 'centrafricain', 'centrafricaines', 'Central African'],
    ['CD', 'congolais', 'congolaises', 'Congolese'],
    ['TR', 'turc', 'turques', 'Turkish'],
    ['GR', 'grec', 'grecques', 'Greek'],
    ['GN', 'guinéen', 'guinéennes', 'Guinean'],
    ['LV', 'letton', 'lettonnes', 'Latvian'],
    ['SN', 'sénégalais', 'sénégalaises', 'Senegalese'],
  ])('%s: %s, %s, %s', (code, masculine, feminine, english) => {
    expect(country(code).adjectivesFr).toContain(masculine);
    expect(country(code).adjectivesFr).toContain(feminine);
    expect(country(code).adjectivesEn).toContain(english);
  });

  it.each([
    ['CD', ['RDC', 'DRC', 'RD Congo', 'DR Congo', 'République démocratique du Congo']],
    ['CF', ['RCA', 'Centrafrique', 'Central African Republic']],
    ['CI', ['Côte d’Ivoire', 'Ivory Coast']],
    ['MM', ['Birmanie', 'Myanmar', 'Burma']],
    ['GB', ['Royaume-Uni', 'UK', 'Britain']],
  ])('%s goes by %j', (code, names) => {
    expect(country(code).names).toEqual(expect.arrayContaining(names));
  });

  it('gives people a capital and a plural', () => {
    expect(country('ML').demonymsFr).toEqual(['Malien', 'Malienne', 'Maliens', 'Maliennes']);
    expect(country('ES').demonymsEn).toEqual(['Spaniard', 'Spaniards']);
  });
});
