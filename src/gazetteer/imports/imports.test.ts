import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VigieError } from '../../core/errors.ts';
import { tokenize } from '../../language/tokens.ts';
import { NameIndex } from '../names.ts';
import type { GazetteerPlace } from '../place.ts';
import { FIXTURE_PLACES } from '../places.fixture.ts';
import { knownAreas, nameAreas, plainAreaName } from './areas.ts';
import { csvCells } from './csv-line.ts';
import { geonamesParser } from './geonames.ts';
import { firstAt, makeTable } from './hash.ts';
import { imported } from './imported.fixture.ts';
import { unpackIndex } from './index-format.ts';
import { parserFor } from './intake.ts';
import { mergeImports, placeAreas } from './merge.ts';
import type { Parsed } from './parsing.ts';

const row = (cells: Readonly<Record<number, string>>): string =>
  Array.from({ length: 19 }, (_, i) => cells[i] ?? '').join('\t');
const KABARA = { 0: '11', 1: 'Kabara', 4: '16.7', 5: '-3.0', 6: 'P', 7: 'PPL', 8: 'ML', 10: '08', 14: '0' };

const place = (id: string, name: string, more: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  id,
  name,
  variants: [],
  kind: 'settlement',
  country: 'ML',
  admin1: null,
  admin2: null,
  at: [-3, 16],
  population: 0,
  radiusKm: 0,
  ...more,
});

describe('a row of a GeoNames dump', () => {
  test('is a place, its spellings those that a report could use', () => {
    const parsed = geonamesParser.parse(
      row({ ...KABARA, 3: 'Kabarah,KBR,Кабара,Kabara,Port de Tombouctou', 14: '9000' }),
      1,
    );
    expect(parsed).toMatchObject({
      place: {
        id: 'geonames:11',
        kind: 'settlement',
        at: [-3, 16.7],
        population: 9000,
        variants: ['Kabarah', 'Port de Tombouctou'],
      },
    });
  });

  test.each([
    [row(KABARA).slice(0, -1), 'columns'],
    [row({ ...KABARA, 0: 'eleven' }), 'columns'],
    [row({ ...KABARA, 1: '' }), 'name'],
    [row({ ...KABARA, 1: '12 / 3' }), 'name'],
    [row({ ...KABARA, 4: 'north' }), 'latitude'],
    [row({ ...KABARA, 5: '' }), 'longitude'],
    [row({ ...KABARA, 4: '103', 5: '16.7' }), 'exchanged'],
    [row({ ...KABARA, 4: '16', 5: '200' }), 'longitude'],
    [row({ ...KABARA, 8: 'Mali' }), 'country'],
    [row({ ...KABARA, 14: 'many' }), 'population'],
  ])('%j is refused for its %s', (line, fault) => {
    expect(geonamesParser.parse(line, 1)).toMatchObject({ fault });
  });

  test.each([
    ['H', 'WLL'],
    ['T', 'DUNE'],
    ['P', 'PPLH'],
  ])('%s.%s is left out', (featureClass, code) => {
    expect(geonamesParser.parse(row({ ...KABARA, 6: featureClass, 7: code }), 1)).toHaveProperty('leftOut');
  });

  test('areas give their names to what lies in them, as the built-in places call them', () => {
    const rows = [
      row({ ...KABARA, 0: '1', 1: 'Tombouctou Region', 3: 'Timbuktu', 6: 'A', 7: 'ADM1' }),
      row({ ...KABARA, 0: '2', 1: 'Cercle de Diré', 6: 'A', 7: 'ADM2', 11: '7' }),
      row({ ...KABARA, 11: '7' }),
    ].map((line) => geonamesParser.parse(line, 1) as Extract<Parsed, { place: unknown }>);
    const known = knownAreas([place('x', 'Timbuktu', { kind: 'admin1' })]);
    expect(nameAreas(rows, known)[2]).toMatchObject({ admin1: 'Timbuktu', admin2: 'Diré' });
  });
});

test.each([
  ['Région de Kayes', 'Kayes'],
  ['Cercle d’Ansongo', 'Ansongo'],
  ['Province de la Comoé', 'Comoé'],
  ['Kayes Region', 'Kayes'],
  ['Région', 'Région'],
])('%s is called %s', (full, plain) => {
  expect(plainAreaName(full)).toBe(plain);
});

describe('a list with a header', () => {
  const parse = (header: string, line: string): Parsed => {
    const parser = parserFor(header, 'mine');
    if (!parser) throw new Error(`no parser for ${header}`);
    return parser.parse(line, 2);
  };

  test('of OCHA’s settlements', () => {
    const header = '"featureNam","pcode","featureAlt","admin1Name","admin2Name","longitude","latitude"';
    expect(parse(header, '"Barkala","ML05010203",NA,"Mopti","Koro",-2.9,14.1')).toMatchObject({
      place: { id: 'pcode:ML05010203', country: 'ML', admin1: 'Mopti', at: [-2.9, 14.1], variants: [] },
    });
  });

  test('of OCHA’s P-codes has areas without positions', () => {
    const header = 'Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date';
    expect(parse(header, 'MLI,2,ML0103,Cercle de Kayes,ML01,2021-01-01')).toEqual({
      area: { id: 'pcode:ML0103', name: 'Kayes', kind: 'admin2', country: 'ML', parent: 'ML01' },
    });
  });

  test.each([
    ['name,lat,lon', 'Barkala,14.1,-2.9'],
    ['Nom;Latitude;Longitude', 'Barkala;14,1;-2,9'],
    ['lon\tlat\tname', '-2.9\t14.1\tBarkala'],
  ])('of one’s own: %s', (header, line) => {
    expect(parse(header, line)).toMatchObject({
      place: { id: 'mine:barkala@14.1000,-2.9000', name: 'Barkala', at: [-2.9, 14.1] },
    });
  });

  test.each([
    ['"Barkala,14.1,-2.9', 'quote'],
    ['Barkala,14.1', 'columns'],
    ['Barkala,114.1,-2.9', 'exchanged'],
    ['Barkala,here,-2.9', 'latitude'],
  ])('%s is refused for its %s', (line, fault) => {
    expect(parse('name,lat,lon', line)).toMatchObject({ fault });
  });

  test.each(['', 'a,b,c', 'name,lat', '<html>', '{"name":1}'])('%j is no header of ours', (header) => {
    expect(parserFor(header, 'mine')).toBeNull();
  });
});

test('cells of CSV may be quoted, hold separators and quotes, and be empty', () => {
  expect(csvCells('a,"b ""c"", d",,"e",', ',')).toEqual(['a', 'b "c", d', '', 'e', '']);
  expect(csvCells('"a"b,c', ',')).toBeNull();
});

describe('imports are joined', () => {
  const joined = (...places: GazetteerPlace[]): string[] =>
    mergeImports(places.map((one) => ({ place: one, source: 0 }))).map((kept) => kept.place.id);
  const near: Partial<GazetteerPlace> = { at: [-3.02, 16.02] };
  test.each([
    ['one id', ['a:1', 'a:1'], place('a:1', 'Kabara'), place('a:1', 'Other')],
    ['one name, near, of two lists', ['a:1'], place('a:1', 'Kabara'), place('b:1', 'KABARA', near)],
    ['far apart', ['a:1', 'b:1'], place('a:1', 'Kabara'), place('b:1', 'Kabara', { at: [-4, 16] })],
    ['of two kinds', ['a:1', 'b:1'], place('a:1', 'Kabara'), place('b:1', 'Kabara', { kind: 'river' })],
    ['of two countries', ['a:1', 'b:1'], place('a:1', 'Kabara'), place('b:1', 'Kabara', { country: 'NE' })],
    ['two of one list', ['a:1', 'a:2'], place('a:1', 'Kabara'), place('a:2', 'Kabara', near)],
  ])('%s', (_what, ids, one, other) => {
    expect(joined(one, other)).toEqual([...new Set(ids)]);
  });

  test('what the first lacks comes from the second', () => {
    const [kept] = mergeImports([
      { place: place('a:1', 'Kabara'), source: 0 },
      {
        place: place('b:1', 'Kabara', { admin1: 'Tombouctou', population: 12, variants: ['Kabarah'] }),
        source: 1,
      },
    ]);
    expect(kept?.place).toMatchObject({ admin1: 'Tombouctou', population: 12, variants: ['Kabarah'] });
  });

  test('areas without positions lie amid what lies in them', () => {
    const inside = [-4, -3, -2].map((lon, i) => place(`a:${i}`, `V${i}`, { admin2: 'Diré', at: [lon, 16] }));
    const area = { id: 'pcode:ML1', name: 'Diré', kind: 'admin2', country: 'ML', parent: null } as const;
    const { placed, lost } = placeAreas([area, { ...area, id: 'pcode:ML2', name: 'Koro' }], inside);
    expect(placed).toMatchObject([{ id: 'pcode:ML1', at: [-3, 16] }]);
    expect(lost.map(({ id }) => id)).toEqual(['pcode:ML2']);
  });
});

describe('the index', () => {
  const index = imported(FIXTURE_PLACES);

  test('finds every place by id, and by every name', () => {
    expect(index.size).toBe(FIXTURE_PLACES.length);
    for (const one of FIXTURE_PLACES) expect(index.byId(one.id)).toEqual(one);
    expect([...index.all()].map((entry) => entry.place)).toEqual(FIXTURE_PLACES);
  });

  test('finds in texts what the index of built-in names finds', () => {
    const names = new NameIndex();
    FIXTURE_PLACES.forEach((one, i) => [one.name, ...one.variants].forEach((name) => names.add(name, i)));
    const words = [...FIXTURE_PLACES.map(({ name }) => name), 'el', 'de', '-', ',', '’', 'N', 'Kay', 'du'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
        const tokens = tokenize(parts.join(' '));
        for (let at = 0; at < tokens.length; at++) {
          const plain = names.matchAt(tokens, at, tokens.length);
          const found = index.matchAt(tokens, at, tokens.length);
          expect(found?.last).toBe(plain?.last);
          expect(found?.places.map(({ id }) => id).sort()).toEqual(
            plain?.found.map((i) => FIXTURE_PLACES[i]?.id).sort(),
          );
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('any bytes are an index or an error of ours', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, marked) => {
        const head = new TextEncoder().encode('VIGIEGZ1');
        try {
          unpackIndex(marked ? Uint8Array.from([...head, ...bytes]) : bytes);
          expect.unreachable();
        } catch (error) {
          expect(error).toBeInstanceOf(VigieError);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('a table is sorted by hash, stable, and searched', () => {
    const hashes = [5, 0xffffffff, 5, 0, 0x10000];
    const table = makeTable(hashes, [0, 1, 2, 3, 4]);
    expect([...table.values]).toEqual([3, 0, 2, 4, 1]);
    expect([firstAt(table, 5), firstAt(table, 0xffffffff), firstAt(table, 6)]).toEqual([1, 4, -1]);
  });
});
