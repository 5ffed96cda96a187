import { describe, expect, test } from 'vitest';
import { roadRecord } from '../../app/fixtures/road-record.ts';
import type { RoadSegment } from '../../core/roads.ts';
import { builtinNetwork } from '../network/index.ts';
import { evidenceOf } from './evidence.ts';

const network = builtinNetwork();

/** Segments that a report bears on, by id, with the tie. */
function tiesOf(text: string): Record<string, string> {
  const found = evidenceOf(network, roadRecord([{ text, publishedAt: '2025-09-12' }]));
  return Object.fromEntries([...found].map(([id, evidence]) => [id, evidence.map((e) => e.tie).join(' ')]));
}

const allOf = (segments: readonly RoadSegment[], tie: string): Record<string, string> =>
  Object.fromEntries(segments.map(({ id }) => [id, tie]));
const entering = (node: string): readonly RoadSegment[] =>
  network.segments.filter((s) => s.from === node || s.to === node);

describe('what a report bears on', () => {
  test('the stretch between two towns, also where the second goes by its short name', () => {
    expect(tiesOf('Embuscade mardi entre Diéma et Nioro : cinq soldats tués.')).toEqual({
      'ml:diema--fassoudebe': 'road',
      'ml:fassoudebe--nioro-du-sahel': 'road',
    });
  });

  test('near a town where several roads meet: each of them, loosely', () => {
    expect(tiesOf('Un convoi de carburant a été attaqué mardi près de Kolokani par le JNIM.')).toEqual(
      allOf(entering('ml:kolokani'), 'area'),
    );
  });

  test('near a town, on a road that bears a number: that road', () => {
    const numbered = entering('ml:sevare').filter((s) => s.roads.includes('RN6'));
    expect(numbered.length).toBeGreaterThan(0);
    expect(numbered.length).toBeLessThan(entering('ml:sevare').length);
    expect(tiesOf('La RN6 est coupée près de Sévaré depuis lundi.')).toEqual(allOf(numbered, 'road'));
  });

  test('a blockade of a town: every road that enters it', () => {
    expect(tiesOf('Le JNIM a décrété mardi un blocus de Diéma.')).toEqual(
      allOf(entering('ml:diema'), 'place'),
    );
  });

  test('a blockade of a region: the roads within it and none abroad, loosely', () => {
    const ties = tiesOf('Le JNIM a annoncé mardi un blocus de la région de Kayes.');
    expect(ties).toMatchObject({ 'ml:kayes--ambidedi': 'area', 'ml:diema--fassoudebe': 'area' });
    expect(Object.keys(ties).filter((id) => /sn:|mr:|gn:|gao|mopti|bamako/.test(id))).toEqual([]);
  });

  test.each([
    'Embuscade mardi dans la région de Ségou : cinq soldats tués.',
    'Un convoi de citernes escorté par l’armée est arrivé mercredi à Bamako.',
    'Une attaque a visé le marché de Diéma mardi, faisant dix morts.',
    'La RN1 est coupée depuis lundi.',
    'Le JNIM a décrété mardi un blocus du Mali.',
  ])('no road: %s', (text) => {
    expect(tiesOf(text)).toEqual({});
  });
});
