/** Where the incidents of a brief were: borders, a dot a place with how many, and names where there is room. */
import type { BriefPoint } from '../../core/brief.ts';
import type { LonLat } from '../../core/geo.ts';
import type { Drawing, PictureWords, Shape } from './drawing.ts';

const WIDTH = 640;
const MOST_HEIGHT = 480;
/** Degrees about the outermost places, and the least that is shown across. */
const MARGIN_DEGREES = 0.8;
const LEAST_DEGREES = 3;
const LABEL_SIZE = 10;
/** Half of what a dot takes up, at least. */
const DOT = 4;

/** Lines of borders, each a row of positions. */
export type Borders = readonly (readonly LonLat[])[];

interface Frame {
  readonly west: number;
  readonly north: number;
  /** Points a degree of longitude and of latitude. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** An equidistant map about the places; null where none has a position. */
export function mapOf(points: readonly BriefPoint[], borders: Borders, words: PictureWords): Drawing | null {
  const first = points[0];
  if (first === undefined) return null;
  // Places on both sides of the antimeridian are brought to one.
  const near = (lon: number): number => first.at[0] + ((((lon - first.at[0] + 180) % 360) + 360) % 360) - 180;
  const at = points.map((point) => ({ ...point, at: [near(point.at[0]), point.at[1]] as const }));
  const frame = frameOf(at.map((point) => point.at));
  const place = ([lon, lat]: LonLat): readonly [number, number] => [
    (lon - frame.west) * frame.x,
    (frame.north - lat) * frame.y,
  ];
  const lines = borders.flatMap((line) =>
    visible(
      line.map(([lon, lat]) => place([near(lon), lat])),
      frame.height,
    ).map((run): Shape => ({ kind: 'path', points: run, ink: 'line' })),
  );
  const places = [...Map.groupBy(at, (one) => `${one.at.join(',')} ${one.isArea}`).values()];
  const dots = places.map((own) => ({ own, at: place((own[0] as BriefPoint).at) }));
  return {
    width: WIDTH,
    height: frame.height,
    ...words,
    shapes: [
      frameLine(frame.height),
      ...lines,
      ...dots.map(({ own, at: xy }) => dot(own, xy)),
      ...labels(dots),
    ],
  };
}

const frameLine = (height: number): Shape => ({
  kind: 'path',
  points: [
    [0, 0],
    [WIDTH, 0],
    [WIDTH, height],
    [0, height],
    [0, 0],
  ],
  ink: 'faint',
});

function frameOf(at: readonly LonLat[]): Frame {
  const [lons, lats] = [at.map(([lon]) => lon), at.map(([, lat]) => lat)];
  const middle = (all: readonly number[]): number => (Math.min(...all) + Math.max(...all)) / 2;
  const across = (all: readonly number[]): number =>
    Math.max(LEAST_DEGREES, Math.max(...all) - Math.min(...all) + 2 * MARGIN_DEGREES);
  const shrink = Math.max(0.1, Math.cos((middle(lats) * Math.PI) / 180));
  const [wide, high] = [across(lons), across(lats)];
  const y = Math.min(WIDTH / (wide * shrink), MOST_HEIGHT / high);
  const x = y * shrink;
  return {
    x,
    y,
    west: middle(lons) - WIDTH / x / 2,
    north: middle(lats) + high / 2,
    height: high * y,
  };
}

/** The runs of a line that lie within the picture, with the next position on either side. */
function visible(
  line: readonly (readonly [number, number])[],
  height: number,
): readonly (readonly (readonly [number, number])[])[] {
  const isIn = ([x, y]: readonly [number, number]): boolean => x >= 0 && x <= WIDTH && y >= 0 && y <= height;
  const runs: (readonly [number, number])[][] = [];
  let run: (readonly [number, number])[] | null = null;
  line.forEach((point, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    const isShown = isIn(point) || (before && isIn(before)) || (after && isIn(after));
    const isJump = before !== undefined && Math.abs(before[0] - point[0]) > WIDTH;
    if (!isShown || isJump) run = null;
    if (!isShown) return;
    if (run === null) runs.push((run = []));
    run.push(point);
  });
  return runs.filter((own) => own.length > 1);
}

const dot = (own: readonly BriefPoint[], at: readonly [number, number]): Shape => ({
  kind: 'circle',
  at,
  r: own[0]?.isArea === true ? 12 : Math.min(14, 3 + Math.sqrt(own.length) * 1.5),
  isFilled: own[0]?.isArea !== true,
});

/** Names, those of most incidents first; one that would lie over another, or over the dot of another place, is left out. */
function labels(
  dots: readonly { readonly own: readonly BriefPoint[]; readonly at: readonly [number, number] }[],
): readonly Shape[] {
  const taken: (readonly [number, number, number, number])[] = [];
  return [...dots]
    .sort((a, b) => b.own.length - a.own.length || (a.own[0]?.name ?? '').localeCompare(b.own[0]?.name ?? ''))
    .flatMap(({ own, at: [x, y] }): readonly Shape[] => {
      const name = own[0]?.name ?? '';
      const text = own.length > 1 ? `${name} (${own.length})` : name;
      const width = text.length * LABEL_SIZE * 0.56;
      const isRight = x + 10 + width < WIDTH;
      const left = isRight ? x + 8 : x - 8 - width;
      const box = [left, y - LABEL_SIZE, left + width, y + 4] as const;
      const isOverDot = dots.some(
        ({ at: [dx, dy] }) =>
          (dx !== x || dy !== y) && overlaps(box, [dx - DOT, dy - DOT, dx + DOT, dy + DOT]),
      );
      if (isOverDot || taken.some((other) => overlaps(box, other))) return [];
      taken.push(box);
      return [
        {
          kind: 'label',
          at: [isRight ? x + 8 : x - 8, y + 3],
          text,
          size: LABEL_SIZE,
          anchor: isRight ? 'start' : 'end',
        },
      ];
    });
}

const overlaps = (
  [l, t, r, b]: readonly [number, number, number, number],
  [ol, ot, or, ob]: readonly [number, number, number, number],
): boolean => l < or && ol < r && t < ob && ot < b;
