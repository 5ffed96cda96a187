/** The Early Aberration Reporting System's C1, C2 and C3 (Hutwagner et al. 2003), as peers. */

/** EARS lets no standard deviation be smaller: a week without cases would make any case an alarm. */
const LEAST_DEVIATION = 0.2;

/** C1: deviations from the mean of the seven days before; C2: of the seven days before the last two. */
export function earsScore(counts: ArrayLike<number>, lagDays: 0 | 2): number[] {
  const list = Array.from(counts);
  return list.map((x, t) => {
    const base = list.slice(Math.max(0, t - lagDays - 7), Math.max(0, t - lagDays));
    if (base.length < 7) return 0;
    const mean = base.reduce((a, b) => a + b, 0) / 7;
    const variance = base.reduce((sum, b) => sum + (b - mean) ** 2, 0) / 6;
    return (x - mean) / Math.max(LEAST_DEVIATION, Math.sqrt(variance));
  });
}

/** C3: what C2 was above 1 on three days, together. */
export function earsC3(counts: ArrayLike<number>): number[] {
  const c2 = earsScore(counts, 2);
  return c2.map((_, t) => [0, 1, 2].reduce((sum, back) => sum + Math.max(0, (c2[t - back] ?? 0) - 1), 0));
}
