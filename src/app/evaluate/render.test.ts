import { expect, test } from 'vitest';
import { foundIncident, foundReport, goldIncident, goldReport } from './fixtures.ts';
import { flatFigures, missLine, scoreTable } from './render.ts';
import { score } from './score.ts';

const scores = score([goldReport([goldIncident()])], [foundReport([foundIncident()])]);
const row = (table: string, name: string): string =>
  table.split('\n').find((line) => line.startsWith(name)) ?? '';

test('prints today beside the accepted figures with the change', () => {
  const table = scoreTable(scores, { ...flatFigures(scores), 'incident F1': 0.75 });
  expect(row(table, 'incident F1').split(/\s+/).slice(2)).toEqual(['1.0000', '0.7500', '+0.25']);
  expect(row(table, 'perpetrator').split(/\s+/)).toEqual(['perpetrator', '1.0000', '1.0000', '']);
});

test('prints a dash for what there is no figure of', () => {
  expect(row(scoreTable(scores, {}), 'killedFiguresFound').trim().split(/\s+/)).toEqual([
    'killedFiguresFound',
    '–',
    '–',
  ]);
  expect(row(scoreTable(scores), 'reports ').split(/\s+/)).toEqual(['reports', '1']);
});

test('a miss is one line', () => {
  const [miss] = score([goldReport([goldIncident()])], []).misses;
  expect(miss && missLine(miss)).toBe('MISSED r1 Kayes 2025-07-01 Battles: le camp de Kayes a été attaqué');
});
