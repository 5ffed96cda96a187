import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, checksum } from './digest.ts';

/** The same by its definition, twice as slow. */
const defined = (value: unknown): string =>
  JSON.stringify(value, (_key, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

const key = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.nat().map(String),
  fc.constantFrom('__proto__', '01', '-1', '4294967295'),
);
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined, -0, new Date(0)),
    fc.array(tie('value')),
    fc.dictionary(key, tie('value')),
  ),
})).value;

test('any value is written as sorting all its members would, byte for byte', () => {
  fc.assert(
    fc.property(anything, (value) => void expect(canonicalJson(value)).toBe(defined(value))),
    { numRuns: 2000 },
  );
});

test('the order in which members were added makes no difference', () => {
  expect(canonicalJson({ b: 1, a: [{ d: undefined, c: 'é' }], 10: 0, 9: 0 })).toBe(
    '{"9":0,"10":0,"a":[{"c":"é"}],"b":1}',
  );
  expect(canonicalJson({ 9: 0, a: [{ c: 'é' }], 10: 0, b: 1 })).toBe('{"9":0,"10":0,"a":[{"c":"é"}],"b":1}');
});

test('texts that differ have another checksum, the same text the same', () => {
  const texts = Array.from({ length: 20_000 }, (_, n) => `${n % 2 ? 'Kidal' : 'kidal'} ${n}`);
  expect(new Set(texts.map(checksum)).size).toBe(texts.length);
  expect(checksum('')).toMatch(/^[0-9a-f]{16}$/);
  expect(checksum('ménaka')).toBe(checksum('ménaka'));
  expect(checksum('ab')).not.toBe(checksum('ba'));
});

test('values of another kind, order or nesting have another checksum; what JSON leaves out makes no difference', () => {
  const values = [
    null,
    true,
    false,
    0,
    1,
    '',
    '0',
    'null',
    [],
    [[]],
    [''],
    ['a', 'b'],
    ['b', 'a'],
    ['ab'],
    [['a'], 'b'],
    ['a', ['b']],
    {},
    { a: 'b' },
    { b: 'a' },
    { a: { b: 1 } },
    { a: [] },
    [{ a: 'b' }],
    { a: null },
    { a: 'b', c: 'd' },
    { c: 'd', a: 'b' },
  ];
  expect(new Set(values.map(checksum)).size).toBe(values.length);
  expect(checksum({ a: undefined, b: 1 })).toBe(checksum({ b: 1 }));
});
