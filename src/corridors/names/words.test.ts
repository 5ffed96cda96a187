import { describe, expect, it } from 'vitest';
import { isRoadName, roadNumbers } from './words.ts';

describe('roadNumbers', () => {
  it.each<[string, string[]]>([
    ['RN1', ['N1']],
    ['la RN 16', ['N16']],
    ['N6', ['N6']],
    ['route nationale 15', ['N15']],
    ['Route nationale n° 6', ['N6']],
    ['la nationale numéro 7', ['N7']],
    ['National Road 4', ['N4']],
    ['RR9', ['R9']],
    ['RNIE 2', ['NIE2']],
    ['A3', ['A3']],
    ['RN6 et RN16', ['N6', 'N16']],
    ['axe Bamako–Ségou', []],
    ['la rn6', ['N6']],
    ['Kilomètre 30', []],
    ['il y a 3 morts', []],
    ['A 3 km de Kayes', []],
    ['N’Djamena', []],
  ])('%s', (text, expected) => {
    expect(roadNumbers(text)).toEqual(expected);
  });
});

describe('isRoadName', () => {
  it.each([
    'RN16',
    'Axe Gao-Gossi',
    'route Kayes–Diéma',
    'Abuja-Kaduna highway',
    'the Bamako-Ségou road',
    'Route nationale 5',
  ])('%s', (name) => expect(isRoadName(name)).toBe(true));
  it.each(['Kayes', 'Nioro du Sahel', 'Routoube', 'A Koro', 'Na'])('not %s', (name) =>
    expect(isRoadName(name)).toBe(false),
  );
});
