import { describe, expect, test } from 'vitest';
import { pageOf, readCursor } from './cursor.ts';
import { STORE_MESSAGES } from './messages.ts';

const say = STORE_MESSAGES.en;
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a page hands out the key of its last row, and no cursor on the last page', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ key: ['2025-07-01', id] as const, item: id }));
  const page = pageOf('incidents', { limit: 2 }, 3, rows);
  expect(page).toMatchObject({ items: ['a', 'b'], total: 3 });
  const cursor = page.next ?? '';
  expect(readCursor('incidents', ['', ''], { limit: 2, cursor }, say)).toEqual(['2025-07-01', 'b']);
  expect(pageOf('incidents', { limit: 3 }, 3, rows).next).toBeNull();
});

describe('refused', () => {
  test.each([
    ['rubbish', 'rubbish'],
    ['an empty one', ''],
    ['no array', encode({ a: 1 })],
    ['one of another list', encode(['reports', '2025-07-01', 'x'])],
    ['a part too few', encode(['incidents', '2025-07-01'])],
    ['a number for a text', encode(['incidents', '2025-07-01', 1])],
    ['a NUL', encode(['incidents', '2025-07-01', '\0'])],
  ])('a cursor that is %s', (_name, cursor) => {
    const read = (): unknown => readCursor('incidents', ['', ''], { limit: 10, cursor }, say);
    expect(read).toThrow(expect.objectContaining({ code: 'bad_input', message: say.badCursor }));
  });

  test.each([0, -1, 501, 1.5, Number.NaN])('a limit of %d', (limit) => {
    expect(() => readCursor('incidents', ['', ''], { limit }, say)).toThrow(
      expect.objectContaining({ code: 'bad_input' }),
    );
  });
});
