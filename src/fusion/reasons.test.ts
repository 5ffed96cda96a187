import { expect, it } from 'vitest';
import { explain, reason, REASON_LABELS } from './reasons.ts';

it.each([
  ['fr', 'même lieu : Kayes (+3,60)'],
  ['en', 'same place: Kayes (+3.60)'],
] as const)('explains in %s', (lang, expected) =>
  expect(explain(reason('place_same', 3.6, 'Kayes'), lang)).toBe(expected),
);

it('has both languages for every ground', () => {
  const labels: readonly { readonly fr: string; readonly en: string }[] = Object.values(REASON_LABELS);
  expect(labels.filter(({ fr, en }) => fr.length < 4 || en.length < 4 || fr === en)).toEqual([]);
});
