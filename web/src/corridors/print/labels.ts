/** A town to write on the paper. */
export interface Town {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Written even where it means that another is not. */
  readonly isMarked: boolean;
}

export interface PlacedTown extends Town {
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT = 11;
// Mean width of a glyph at the size of the names, with a little spare.
const GLYPH = 6.4;
const REACH = 5;

/**
 * Puts names beside towns so that none lies over another; those for which there is no room are left out, marked ones last.
 * @param towns the more junctions of roads a town has, the earlier it should come
 */
export function placeTowns(towns: readonly Town[], width: number, height: number): readonly PlacedTown[] {
  const taken: Rectangle[] = [];
  const inOrder = [...towns.filter(({ isMarked }) => isMarked), ...towns.filter(({ isMarked }) => !isMarked)];
  return inOrder.flatMap((town) => {
    const found = spotsOf(town).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other) => overlap(box, other)),
    );
    if (found === undefined) return [];
    taken.push(found.box, dotOf(town));
    return [found.placed];
  });
}

function dotOf({ x, y }: Town): Rectangle {
  return { left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 };
}

function spotsOf(town: Town): readonly { readonly placed: PlacedTown; readonly box: Rectangle }[] {
  const length = town.name.length * GLYPH;
  return [0, -HEIGHT * 0.75, HEIGHT * 0.75].flatMap((shift) =>
    (['start', 'end'] as const).map((anchor) => {
      const labelX = town.x + (anchor === 'start' ? REACH : -REACH);
      const labelY = town.y + shift;
      const left = anchor === 'start' ? labelX : labelX - length;
      const box = { left, right: left + length, top: labelY - HEIGHT / 2, bottom: labelY + HEIGHT / 2 };
      return { placed: { ...town, labelX, labelY, anchor }, box };
    }),
  );
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
