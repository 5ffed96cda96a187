import { expect, test } from 'vitest';
import { EN } from './en.ts';
import { FR } from './fr.ts';

/** Paths of every leaf of a catalogue with its kind. */
function leaves(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

/** Texts of a catalogue, with functions called on sample numbers. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('3', false))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

test('both catalogues have the same keys of the same kind', () => {
  expect(leaves(FR)).toEqual(leaves(EN));
});

test('no message is empty', () => {
  for (const catalogue of [EN, FR]) expect(texts(catalogue).filter((text) => text.trim() === '')).toEqual([]);
});

test('every toll says that it is reported', () => {
  expect(
    Object.values(EN.terms.harm)
      .flat()
      .filter((text) => !text.startsWith('reported')),
  ).toEqual([]);
  expect(
    Object.values(FR.terms.harm)
      .flat()
      .filter((text) => !/\(déclarés?\)$/.test(text)),
  ).toEqual([]);
});

test('French apostrophes and accents are typographic', () => {
  expect(texts(FR).filter((text) => text.includes("'"))).toEqual([]);
});
