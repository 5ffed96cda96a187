import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments, type Mark } from './segments.ts';

const CASES: readonly (readonly [string, readonly Mark[], readonly (readonly [string, string])[]])[] = [
  ['abc', [], [['abc', '']]],
  [
    'abcdef',
    [{ start: 2, end: 4, kind: 'x' }],
    [
      ['ab', ''],
      ['cd', 'x'],
      ['ef', ''],
    ],
  ],
  [
    'abcd',
    [
      { start: 0, end: 3, kind: 'x' },
      { start: 2, end: 4, kind: 'y' },
    ],
    [
      ['ab', 'x'],
      ['c', 'x y'],
      ['d', 'y'],
    ],
  ],
  [
    'abcd',
    [
      { start: 0, end: 4, kind: 'x' },
      { start: 1, end: 2, kind: 'x' },
    ],
    [
      ['a', 'x'],
      ['b', 'x'],
      ['cd', 'x'],
    ],
  ],
  [
    'abc',
    [
      { start: 2, end: 9, kind: 'x' },
      { start: 1, end: 1, kind: 'y' },
    ],
    [['abc', '']],
  ],
  ['', [], []],
];

test.each(CASES)('%s', (text, marks, expected) => {
  expect(segments(text, marks).map((s) => [s.text, s.kinds.join(' ')])).toEqual(expected);
});

test('segments joined are the text, and each stretch carries exactly the marks that cover it', () => {
  const marks = fc.array(
    fc.record({ start: fc.nat(30), end: fc.nat(30), kind: fc.constantFrom('a', 'b', 'c') }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), marks, (text, given) => {
      const cut = segments(text, given);
      expect(cut.map((s) => s.text).join('')).toBe(text);
      for (const s of cut) {
        const covering = given.filter(
          (m) => m.end <= text.length && m.start <= s.start && m.end >= s.start + s.text.length,
        );
        expect(new Set(s.kinds)).toEqual(new Set(covering.map((m) => m.kind)));
      }
    }),
    { seed: 7 },
  );
});
