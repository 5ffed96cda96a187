/** Blocks to pages. Lengths are points. */

/** What stays whole: a line, a picture, a row of a table. */
export interface Box {
  readonly height: number;
}

export interface Block<B extends Box> {
  /** Space above, but at the head of a page. */
  readonly before: number;
  readonly boxes: readonly B[];
  /** Stands on the page on which the next block begins. */
  readonly isKeptWithNext: boolean;
  /** Is not parted over two pages. */
  readonly isWhole: boolean;
}

/** A box at its place; `top` is measured from the head of the text. */
export interface Placed<B extends Box> {
  readonly page: number;
  readonly top: number;
  readonly box: B;
}

/** No line of a paragraph stands alone at the head or the foot of a page. */
const LEAST_LINES = 2;

const heightOf = (boxes: readonly Box[]): number => boxes.reduce((sum, { height }) => sum + height, 0);

/** @param height of the text on a page */
export function paginate<B extends Box>(blocks: readonly Block<B>[], height: number): readonly Placed<B>[] {
  const placed: Placed<B>[] = [];
  let [page, y] = [0, 0];
  const turn = (): void => {
    [page, y] = [page + 1, 0];
  };
  blocks.forEach((block, i) => {
    if (y > 0 && y + block.before + leastAt(blocks, i) > height) turn();
    if (y > 0) y += block.before;
    let rest = block.boxes;
    while (rest.length > 0) {
      const fitting = howManyFit(rest, height - y, block.isWhole);
      if (fitting === 0 && y > 0) {
        turn();
        continue;
      }
      // What is higher than a page stands on one all the same.
      const own = rest.slice(0, Math.max(1, fitting));
      for (const box of own) {
        placed.push({ page, top: y, box });
        y += box.height;
      }
      rest = rest.slice(own.length);
      if (rest.length > 0) turn();
    }
  });
  return placed;
}

/** Boxes that stand on what is left of a page; what is left over is never one line, nor what stands here. */
function howManyFit(boxes: readonly Box[], room: number, isWhole: boolean): number {
  let [n, used] = [0, 0];
  for (const { height } of boxes) {
    if (used + height > room) break;
    used += height;
    n += 1;
  }
  if (n === boxes.length) return n;
  if (isWhole) return 0;
  const kept = Math.min(n, boxes.length - LEAST_LINES);
  return kept < LEAST_LINES ? 0 : kept;
}

/** The room that the block at `i` asks for: its first lines, and where it is kept with the next, all of it and those of the next. */
function leastAt(blocks: readonly Block<Box>[], i: number): number {
  const block = blocks[i];
  if (block === undefined) return 0;
  const { boxes, isWhole, isKeptWithNext } = block;
  if (isKeptWithNext) return heightOf(boxes) + (blocks[i + 1]?.before ?? 0) + leastAt(blocks, i + 1);
  const isParted = !isWhole && boxes.length >= 2 * LEAST_LINES;
  return heightOf(isParted ? boxes.slice(0, LEAST_LINES) : boxes);
}
