import { ROAD_STATUSES, type RoadStatus } from '../../../src/core/roads.ts';

/**
 * How a status is drawn, the same on the map, in lists and on paper: a pattern of its own besides a colour, so that it is told apart
 * without colours too.
 */
export interface RoadSign {
  /** CSS custom property that holds the colour. */
  readonly colour: string;
  /** Pixels. */
  readonly width: number;
  /** Dashes and gaps in widths of the line; null: unbroken. */
  readonly dash: readonly number[] | null;
  /** Two thin lines beside each other instead of a thick one. */
  readonly isDouble: boolean;
  /** Outline of a sign in the middle, on a 20 × 20 canvas, stroked; null: none. */
  readonly mark: string | null;
}

export const ROAD_SIGNS: Readonly<Record<RoadStatus, RoadSign>> = {
  open: { colour: '--road-open', width: 3, dash: null, isDouble: false, mark: null },
  escorted: { colour: '--road-escorted', width: 3, dash: [4, 1.3, 1, 1.3], isDouble: false, mark: null },
  restricted: { colour: '--road-restricted', width: 3.5, dash: [2, 1.4], isDouble: false, mark: null },
  closed: { colour: '--road-closed', width: 6, dash: null, isDouble: true, mark: 'M4 4 16 16M16 4 4 16' },
  unknown: { colour: '--road-unknown', width: 1.6, dash: [1, 2.4], isDouble: false, mark: null },
};

/** Best first; later ones are drawn over earlier ones, so that what matters lies on top. */
export const DRAWN_STATUSES: readonly RoadStatus[] = ['unknown', 'open', 'escorted', 'restricted', 'closed'];

/** Width of the gap between the two lines of a double one, as a share of the whole. */
export const DOUBLE_GAP = 0.36;

/** Age of the last word, days, up to which a road is drawn so; the last step is for all that is older. */
export const AGE_STEPS = [
  { days: 7, opacity: 1 },
  { days: 30, opacity: 0.85 },
  { days: Infinity, opacity: 0.7 },
] as const;

/**
 * Opacity that says how old the last word is. An unknown road is drawn in full: it is pale by itself, and has no word to age.
 * @param lastEvidence ISO day; null: no word ever
 * @param day ISO day at whose end the roads are looked at
 */
export function opacityOf(status: RoadStatus, lastEvidence: string | null, day: string): number {
  if (status === 'unknown' || lastEvidence === null) return 1;
  const age = (Date.parse(day) - Date.parse(lastEvidence)) / 86_400_000;
  return (AGE_STEPS.find(({ days }) => age <= days) ?? AGE_STEPS[2]).opacity;
}

/** Worst first: what a reader of a list looks for. */
export function byGravity(a: RoadStatus, b: RoadStatus): number {
  return GRAVITY.indexOf(a) - GRAVITY.indexOf(b);
}

const GRAVITY: readonly RoadStatus[] = ['closed', 'restricted', 'escorted', 'open', 'unknown'];

/** In the order of the legend. */
export const LEGEND_STATUSES: readonly RoadStatus[] = ROAD_STATUSES;
