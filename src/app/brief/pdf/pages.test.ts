import { expect, test } from 'vitest';
import { paginate, type Block, type Box } from './pages.ts';

const lines = (n: number, how: Partial<Block<Box>> = {}): Block<Box> => ({
  before: 0,
  boxes: Array.from({ length: n }, () => ({ height: 10 })),
  isKeptWithNext: false,
  isWhole: false,
  ...how,
});

/** Lines on each page, block by block. */
function pagesOf(blocks: readonly Block<Box>[], height: number): readonly string[] {
  const of = new Map(blocks.flatMap(({ boxes }, i) => boxes.map((box) => [box, i] as const)));
  const pages = Map.groupBy(paginate(blocks, height), ({ page }) => page);
  return [...pages.values()].map((own) => own.map(({ box }) => of.get(box)).join(''));
}

test.each([
  ['a paragraph that fits', [lines(5)], ['00000']],
  ['one that goes on', [lines(8)], ['00000', '000']],
  ['no line alone at the head of a page', [lines(6)], ['0000', '00']],
  ['no line alone at the foot', [lines(4), lines(4)], ['0000', '1111']],
  ['three lines are not parted', [lines(3), lines(3)], ['000', '111']],
  [
    'a heading goes with what follows',
    [lines(4), lines(1, { isKeptWithNext: true }), lines(3)],
    ['0000', '1222'],
  ],
  ['a picture goes on whole', [lines(3), lines(3, { isWhole: true })], ['000', '111']],
  ['space at the head of a page is left out', [lines(5), lines(5, { before: 10 })], ['00000', '11111']],
  [
    'what is higher than a page stands there all the same',
    [{ ...lines(0), boxes: [{ height: 90 }] }, lines(1)],
    ['0', '1'],
  ],
])('%s', (_, blocks, pages) => {
  expect(pagesOf(blocks, 50)).toEqual(pages);
});

test('nothing is lost, and nothing lies below the foot', () => {
  const blocks = Array.from({ length: 60 }, (_, i) =>
    lines((i * 7) % 11, { before: i % 5, isWhole: i % 3 === 0, isKeptWithNext: i % 4 === 0 }),
  );
  const placed = paginate(blocks, 120);
  expect(placed.map(({ box }) => box)).toEqual(blocks.flatMap(({ boxes }) => boxes));
  for (const { top, box } of placed) expect(top + box.height).toBeLessThanOrEqual(120);
});
