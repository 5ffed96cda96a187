import { describe, expect, test } from 'vitest';
import { builtinPlaces, COUNTRIES } from './builtin/index.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { imported } from './imports/imported.fixture.ts';
import { parseLayer } from './layer-rows.ts';
import { stackLayers, type LayerRow } from './layers.ts';
import type { GazetteerPlace } from './place.ts';
import { findToponyms } from './find.ts';
import { read } from './reading.fixture.ts';

function rows(text: string): readonly LayerRow[] {
  const parsed = parseLayer(text);
  if (parsed === null || 'fault' in parsed) throw new Error(`not rows: ${JSON.stringify(parsed)}`);
  return parsed;
}

function withRows(text: string, bulk: readonly GazetteerPlace[] = []): Gazetteer {
  const index = bulk.length === 0 ? null : imported(bulk);
  const stack = stackLayers(builtinPlaces(), [{ layer: 'project', rows: rows(text) }], index);
  return createGazetteer([stack.places], { countries: COUNTRIES, imported: index, ...stack });
}

const village = (
  id: string,
  name: string,
  at: GazetteerPlace['at'],
  more: Partial<GazetteerPlace> = {},
): GazetteerPlace => ({
  id,
  name,
  variants: [],
  kind: 'settlement',
  country: 'ML',
  admin1: null,
  admin2: null,
  at,
  population: 0,
  radiusKm: 0,
  ...more,
});

describe('a project’s list', () => {
  test('adds a place', () => {
    const gazetteer = withRows('name,lat,lon,country\nTarabak,14.2,-3.4,ML');
    expect(gazetteer.lookup('tarabak')[0]).toMatchObject({ layer: 'project', at: [-3.4, 14.2] });
  });

  test('corrects one, keeping what it does not say', () => {
    const gazetteer = withRows('id,lat,lon,variants\ngeonames:2455518,14.5,-11.5,Khay');
    expect(gazetteer.byId('geonames:2455518')).toMatchObject({ name: 'Kayes', at: [-11.5, 14.5] });
    expect(gazetteer.named('Khay')[0]?.name).toBe('Kayes');
  });

  test('removes one, imports included', () => {
    const bulk = [village('a:1', 'Tarabak', [-3, 14])];
    const gazetteer = withRows('{"id":"a:1","remove":true}\n{"id":"geonames:2455518","remove":true}', bulk);
    expect([gazetteer.byId('a:1'), gazetteer.named('Tarabak')]).toEqual([null, []]);
    expect(gazetteer.named('Kayes').map(({ id }) => id)).not.toContain('geonames:2455518');
  });

  test('changes the digest, and with it what findings say they rest on', () => {
    const plain = createGazetteer([builtinPlaces()], { countries: COUNTRIES });
    const same = withRows('id,name\n');
    const moved = withRows('id,lat,lon\ngeonames:2455518,14.5,-11.5');
    expect(same.digest).toBe(plain.digest);
    expect(moved.digest).not.toBe(plain.digest);
  });

  test.each([
    ['name,lat,lon\n# ours\nA1,14,-3\nB1,97,-3', { row: 4, fault: 'exchanged' }],
    ['name,lat,lon\nTarabak,,', { row: 2, fault: 'latitude' }],
    ['id,name,kind\nx,Tarabak,hamlet', { row: 2, fault: 'kind' }],
    ['id,name\n,', { row: 2, fault: 'name' }],
    ['{"name":"Tarabak","lat":14,"lon":-3}\n{"name":', { row: 2, fault: 'quote' }],
    ['{"name":"Tarabak","place":1}', { row: 1, fault: 'columns' }],
    ['town,lat,lon\nx,1,2', null],
  ])('%j', (text, fault) => {
    const parsed = parseLayer(text);
    if (fault === null) expect(parsed).toBeNull();
    else expect(parsed).toMatchObject(fault);
  });
});

describe('beside imports', () => {
  const bulk = [
    village('geonames:2455518', 'Kayes Ville', [-11, 14]),
    village('pcode:1', 'KAYES', [-11.44, 14.44]),
    village('pcode:2', 'Kayes', [-3.1, 14.1], { admin1: 'Mopti' }),
    village('pcode:3', 'Tarabak', [-3.4, 14.2], { admin1: 'Mopti' }),
    village('pcode:4', 'Diarra', [-3.4, 14.2]),
    village('pcode:5', 'Mali', [-3.4, 14.2]),
  ];
  const gazetteer = createGazetteer([builtinPlaces()], { countries: COUNTRIES, imported: imported(bulk) });
  const placed = (text: string): (string | null)[] => {
    const { document, words } = read(text, 'fr');
    return findToponyms(document, gazetteer, words).map(({ place }) => place.placeId);
  };

  test('a built-in place is not doubled by a row of its id, nor by one of its name at its spot', () => {
    const ids = gazetteer.lookup('Kayes').map(({ id }) => id);
    expect(ids.filter((id) => id === 'geonames:2455518')).toHaveLength(1);
    expect(ids).not.toContain('pcode:1');
    expect(ids).toContain('pcode:2');
    expect(gazetteer.byId('geonames:2455518')?.name).toBe('Kayes');
  });

  test.each([
    ['Au Mali, le village de Tarabak a été attaqué.', 'pcode:3'],
    ['Des hommes armés sont entrés à Tarabak, dans la région de Mopti.', 'pcode:3'],
    ['À Kayes, au Mali, un poste a été attaqué.', 'geonames:2455518'],
  ])('%s', (text, id) => {
    expect(placed(text)).toContain(id);
  });

  test.each([
    'Au Mali, Moussa Diarra a dénoncé l’attaque.',
    'Selon Diarra, le Mali va mieux.',
    'Le village de Tarabak, au Tchad, a été attaqué.',
  ])('%s', (text) => {
    expect(placed(text).filter((id) => id?.startsWith('pcode:'))).toEqual([]);
  });
});

describe('a correction', () => {
  const spot = village('own:1', 'Koro', [-3.5, 15.5]);
  const made = (more: { country?: string; admin1?: string }): Gazetteer =>
    createGazetteer([builtinPlaces()], {
      countries: COUNTRIES,
      corrections: [
        {
          id: 'c1',
          name: 'Koro',
          place: spot,
          country: null,
          admin1: null,
          by: 'A',
          why: '',
          at: '',
          ...more,
        },
      ],
    });
  const placeOf = (gazetteer: Gazetteer, text: string): string | null | undefined => {
    const { document, words } = read(text, 'fr');
    return findToponyms(document, gazetteer, words).find(
      ({ start, end }) => text.slice(start, end) === 'Koro',
    )?.place.placeId;
  };

  test('holds in every report, or where it is meant to', () => {
    expect(placeOf(made({}), 'Des tirs ont retenti à Koro.')).toBe('own:1');
    expect(placeOf(made({ country: 'ML' }), 'Au Mali, des tirs ont retenti à Koro.')).toBe('own:1');
    expect(placeOf(made({ country: 'BF' }), 'Au Mali, des tirs ont retenti à Koro.')).not.toBe('own:1');
    expect(placeOf(made({ admin1: 'Kayes' }), 'Des tirs à Bafoulabé, puis à Koro.')).toBe('own:1');
    expect(placeOf(made({ admin1: 'Gao' }), 'Des tirs à Bafoulabé, puis à Koro.')).not.toBe('own:1');
  });

  test('is on top of look-ups, with whose it is', () => {
    const [best] = made({}).lookup('koro');
    expect(best).toMatchObject({ id: 'own:1', layer: 'user' });
    expect(best?.why[0]).toEqual({ fr: 'choisi par A', en: 'chosen by A' });
  });
});
