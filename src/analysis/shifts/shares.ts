/** Shares and their differences, with intervals that hold for small counts. */
import type { Share } from '../../core/analysis/shifts.ts';

const Z = 1.959963984540054;

/** A share with Wilson's score interval (1927), 95 %. @param of > 0 */
export function shareOf(count: number, of: number): Share {
  const share = count / of;
  const [centre, spread] = [
    (count + (Z * Z) / 2) / (of + Z * Z),
    (Z / (of + Z * Z)) * Math.sqrt((count * (of - count)) / of + (Z * Z) / 4),
  ];
  return { count, of, share, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}

/** The difference of two independent shares with Newcombe's interval (1998, method 10), 95 %. */
export function differenceOfShares(
  before: Share,
  now: Share,
): { readonly value: number; readonly low: number; readonly high: number } {
  const value = now.share - before.share;
  const below = Math.hypot(now.share - now.low, before.high - before.share);
  const above = Math.hypot(now.high - now.share, before.share - before.low);
  return { value, low: value - below, high: value + above };
}
