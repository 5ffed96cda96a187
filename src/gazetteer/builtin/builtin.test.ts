import { describe, expect, it } from 'vitest';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import { builtinPlaces, COUNTRIES } from './index.ts';
import { COLUMNS, parseRows } from './rows.ts';
import { PLACE_TABLES } from './tables.ts';

const places = builtinPlaces();
const codes = new Set(COUNTRIES.map((country) => country.code));
const bodies = PLACE_TABLES.map((table) => table.replace(/^\n|\n$/g, '').split('\n'));
const admin1Names = new Set(
  places.filter(({ kind }) => kind === 'admin1').map(({ country, name }) => `${country}/${name}`),
);
const describePlace = ({ id, name, country }: (typeof places)[number]): string => `${id} ${name} ${country}`;
/** Degrees: boxes come from outlines at 1:50m, and border towns lie on the line. */
const BOX_ERROR = 0.05;
const duplicates = (keys: readonly string[]): string[] =>
  keys.toSorted().filter((key, index, sorted) => key === sorted[index - 1]);
const precedes = (a: string, b: string): boolean => a < b;

describe('the rows', () => {
  it('have the agreed columns and coordinates in plain degrees', () => {
    const bad = bodies.flat().filter((row) => row.split('\t').length !== COLUMNS.length);
    expect(bad).toEqual([]);
    const outside = places.filter(({ at: [lon, lat] }) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90));
    expect(outside.map(describePlace)).toEqual([]);
  });

  it('stand in order of country, then name', () => {
    const keys = bodies.map((rows) =>
      rows.map((row) => row.split('\t')).map((cells) => `${cells[3]}\t${cells[1]}\t${cells[0]}`),
    );
    const misplaced = keys.flatMap((column) =>
      column.filter((key, index) => index > 0 && precedes(key, column[index - 1] ?? '')),
    );
    expect(misplaced).toEqual([]);
  });

  it('have unique ids of a known scheme', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    const odd = places.filter(
      ({ id }) => !/^(geonames:\d+|iso:[A-Z]{2}(-[A-Z0-9]{1,3})?|vigie:[a-z0-9-]+)$/.test(id),
    );
    expect(odd.map(describePlace)).toEqual([]);
  });

  it('name countries that exist, and first-level areas that exist in them', () => {
    const unknown = places.filter(({ country }) => country !== null && !codes.has(country));
    expect(unknown.map(describePlace)).toEqual([]);
    const orphans = places.filter(
      ({ country, admin1 }) => admin1 !== null && !admin1Names.has(`${country}/${admin1}`),
    );
    expect(orphans.map((place) => `${describePlace(place)} in ${place.admin1}`)).toEqual([]);
    expect(
      places.filter(({ admin1, admin2 }) => admin2 !== null && admin1 === null).map(describePlace),
    ).toEqual([]);
  });

  it('lie in the box of their country', () => {
    // Far-off islands, and Crimea, which the main bodies of the source leave out.
    const apart = new Set([
      'iso:GQ-AN',
      'vigie:it-lampedusa',
      'vigie:ua-sebastopol',
      'vigie:ua-simferopol',
      ...[713513, 712969, 712930, 712587, 709161, 688533].map((id) => `geonames:${id}`),
    ]);
    const boxes = new Map(COUNTRIES.map(({ code, bbox }) => [code, bbox]));
    const outside = places.filter(({ id, country, at: [lon, lat] }) => {
      const box = boxes.get(country ?? '');
      if (!box || apart.has(id)) return false;
      const [west, south, east, north] = box;
      const beyond = Math.max(west - lon, lon - east, south - lat, lat - north);
      return beyond > BOX_ERROR;
    });
    expect(outside.map(describePlace)).toEqual([]);
  });

  it('hold no place twice', () => {
    const keys = places.map(({ name, kind, country, admin1, admin2 }) =>
      [name, kind, country, admin1, admin2].join('/'),
    );
    expect(duplicates(keys)).toEqual([]);
  });

  it('give each spelling once, without the name itself or stray blanks', () => {
    const bad = places.filter(
      ({ name, variants }) =>
        variants.includes(name) ||
        new Set(variants).size !== variants.length ||
        [name, ...variants].some((text) => text.trim() !== text || text === '' || text.includes("'")),
    );
    expect(bad.map(describePlace)).toEqual([]);
  });

  it('give whole, non-negative populations and radii, and areas an extent', () => {
    const areas = new Set(['country', 'admin1', 'admin2', 'region', 'park']);
    const bad = places.filter(
      ({ kind, population, radiusKm }) =>
        !Number.isInteger(population) || population < 0 || !(radiusKm >= (areas.has(kind) ? 1 : 0)),
    );
    expect(bad.map(describePlace)).toEqual([]);
  });

  it('refuses a row with a missing column', () => {
    expect(() => parseRows('vigie:x\tX\tsettlement')).toThrow(/expected 11 columns/);
  });
});

const count = (codesWanted: readonly string[]): number =>
  places.filter(({ country, kind }) => codesWanted.includes(country ?? '') && kind !== 'country').length;

describe('the choice', () => {
  it.each([
    [['ML'], 1500],
    [['BF'], 900],
    [['NE'], 590],
    [['NG'], 1200],
    [['BJ', 'TG', 'GH', 'CI'], 450],
    [['TD', 'CM', 'CF', 'CD'], 750],
    [['SD', 'SS', 'SO', 'ET', 'KE', 'MZ'], 400],
    [['UA', 'SY', 'PS', 'YE', 'HT', 'CO', 'MM', 'AF', 'PK'], 400],
  ])('covers %s with at least %i places', (codesWanted, least) => {
    expect(count(codesWanted)).toBeGreaterThanOrEqual(least);
  });

  // Positions known from several sources; the tolerance is that of what "at the town" may mean.
  const surveyed: readonly (readonly [name: string, country: string, at: LonLat, km: number])[] = [
    ['Kayes', 'ML', [-11.44, 14.45], 10],
    ['Nioro du Sahel', 'ML', [-9.59, 15.23], 10],
    ['Niono', 'ML', [-5.99, 14.25], 10],
    ['Molodo', 'ML', [-6.03, 14.25], 10],
    ['Gogui', 'ML', [-9.33, 15.68], 10],
    ['Diboli', 'ML', [-12.2, 14.45], 10],
    ['Sandaré', 'ML', [-10.31, 14.7], 10],
    ['Bafoulabé', 'ML', [-10.83, 13.81], 10],
    ['Moura', 'ML', [-4.6, 14.33], 15],
    ['Ogossagou', 'ML', [-3.57, 13.95], 15],
    ['Tinzaouatène', 'ML', [2.97, 19.95], 15],
    ['Aguelhoc', 'ML', [0.86, 19.46], 10],
    ['Léré', 'ML', [-4.91, 15.71], 10],
    ['Djibo', 'BF', [-1.63, 14.1], 10],
    ['Fada N’Gourma', 'BF', [0.36, 12.06], 10],
    ['Solenzo', 'BF', [-4.09, 12.18], 15],
    ['Solhan', 'BF', [0.45, 13.38], 15],
    ['Ouallam', 'NE', [2.09, 14.32], 10],
    ['Tongo Tongo', 'NE', [1.81, 14.94], 20],
    ['Diffa', 'NE', [12.61, 13.32], 10],
    ['Kidira', 'SN', [-12.22, 14.46], 10],
    ['In-Khalil', 'ML', [1.04, 21.19], 10],
    ['Chétimari', 'NE', [12.43, 13.18], 10],
    ['Manga', 'BF', [-1.07, 11.66], 10],
    ['Bondokuy', 'BF', [-3.77, 11.85], 10],
    ['Torodi', 'NE', [1.8, 13.12], 15],
    ['Mbera', 'MR', [-5.7, 15.8], 20],
    ['Tasiast', 'MR', [-15.52, 20.58], 10],
    ['Kwatarkwashi', 'NG', [6.82, 12.14], 10],
    ['Birao', 'CF', [22.79, 10.28], 10],
    ['Tanguiéta', 'BJ', [1.27, 10.62], 10],
    ['Maiduguri', 'NG', [13.16, 11.85], 10],
    ['Chibok', 'NG', [12.85, 10.87], 10],
    ['Kafolo', 'CI', [-4.33, 9.62], 25],
    ['El-Fasher', 'SD', [25.35, 13.63], 10],
    ['Goma', 'CD', [29.23, -1.67], 10],
    ['Mocímboa da Praia', 'MZ', [40.35, -11.35], 10],
    ['Pont-Sondé', 'HT', [-72.62, 19.15], 10],
    ['Kharkiv', 'UA', [36.23, 49.99], 10],
  ];
  it.each(surveyed)('places %s (%s)', (name, country, at, km) => {
    const nearest = places
      .filter((place) => place.name === name && place.country === country)
      .map((place) => distanceKm(place.at, at));
    expect(Math.min(...nearest)).toBeLessThan(km);
  });

  it.each([
    [
      'admin1',
      'BF',
      ['Bankui', 'Djôrô', 'Goulmou', 'Guiriko', 'Kadiogo', 'Kuilsé', 'Liptako', 'Nakambé', 'Nando'],
    ],
    ['admin1', 'BF', ['Nazinon', 'Oubri', 'Sirba', 'Soum', 'Sourou', 'Tannounyan', 'Tapoa', 'Yaadga']],
    ['admin2', 'BF', ['Djelgodji', 'Karo-Peli', 'Gobnangou', 'Dyamongou', 'Kossin']],
    [
      'admin1',
      'ML',
      ['Nioro', 'Kita', 'Dioïla', 'Nara', 'Bougouni', 'Koutiala', 'San', 'Douentza', 'Bandiagara'],
    ],
    [
      'admin2',
      'ML',
      ['Sandaré', 'Hombori', 'Konna', 'Sokolo', 'Tessit', 'Achibogho', 'Andéramboukane', 'Foum Elba'],
    ],
    ['admin2', 'CI', ['Bounkani', 'Tchologo', 'Folon', 'Bagoué']],
    [
      'admin2',
      'NG',
      ['Batsari', 'Jibia', 'Danko/Wasagu', 'Goronyo', 'Sabon Birni', 'Gwoza', 'Madagali', 'Shiroro'],
    ],
    ['admin2', 'CM', ['Mayo-Sava', 'Mayo-Tsanaga', 'Logone-et-Chari', 'Manyu']],
    ['mine', 'ML', ['Loulo', 'Sadiola Hill', 'Fékola', 'Syama']],
    ['camp', 'NE', ['Intikane', 'Tabareybarey']],
    ['forest', 'NG', ['Sambisa', 'Kuyambana', 'Sububu']],
  ])('has the %s of %s under the names of the day: %j', (kind, country, names) => {
    const known = places.filter((place) => place.kind === kind && place.country === country);
    const spelled = new Set(known.flatMap(({ name, variants }) => [name, ...variants]));
    expect(names.filter((name) => !spelled.has(name))).toEqual([]);
  });

  it.each([
    ['Boulkessi', 'Boulikessi'],
    ['Boulkessi', 'Boulkessy'],
    ['Tinzaouatène', 'Tinzaouaten'],
    ['Tinzaouatène', 'Tin Zaouatine'],
    ['Nioro du Sahel', 'Nioro'],
    ['Fada N’Gourma', 'Fada'],
    ['El-Fasher', 'Al Fashir'],
    ['El-Fasher', 'El Facher'],
    ['Kafolo', 'Kofolo'],
    ['Aéroport international Modibo-Keïta', 'aéroport de Bamako-Sénou'],
    ['Yelewata', 'Yelwata'],
    ['Trois frontières', 'tri-border area'],
    ['Trois frontières', 'three-border area'],
  ])('knows %s also as %s', (name, variant) => {
    const found = places.find((place) => place.name === name && place.variants.includes(variant));
    expect(found?.name).toBe(name);
  });
});
