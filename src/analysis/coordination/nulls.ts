/** Records as they would be were attacks timed independently: three ways to draw them. */
import type { RateLaw } from '../../core/analysis/coordination.ts';
import { type Random, shuffle } from '../distributions/index.ts';
import { dailyDraw, fitKind } from './rate.ts';
import type { Attacks } from './by-day.ts';

/** A record drawn anew at each call. What it returns is overwritten by the next. */
export type Draw = () => Attacks;

/**
 * Each cell's series is turned, apart from the others, within blocks of days: what leaves a block at its end comes in at its start.
 * Kept: how many attacks a cell has in each block, their distances in time and their hours. Broken: which cells go together.
 * @param cells cell of each site
 */
export function shiftDraw(
  attacks: Attacks,
  {
    cells,
    days,
    blockDays,
  }: { readonly cells: Int32Array; readonly days: number; readonly blockDays: number },
  random: Random,
): Draw {
  const blocks = Math.max(1, Math.floor(days / blockDays));
  const starts = Int32Array.from({ length: blocks + 1 }, (_, b) => (b === blocks ? days : b * blockDays));
  const keys = attacks.site.map((site, i) => {
    const block = Math.min(blocks - 1, Math.floor((attacks.day[i] ?? 0) / blockDays));
    return (cells[site] ?? 0) * blocks + block;
  });
  const turned = [...new Set(keys)];
  const turns = new Float64Array((Math.max(-1, ...cells) + 1) * blocks);
  const day = new Int32Array(attacks.day.length);
  return () => {
    for (const key of turned) turns[key] = random();
    for (let i = 0; i < day.length; i += 1) {
      const key = keys[i] ?? 0;
      const start = starts[key % blocks] ?? 0;
      const length = (starts[(key % blocks) + 1] ?? days) - start;
      const by = Math.floor((turns[key] ?? 0) * length);
      day[i] = start + (((attacks.day[i] ?? 0) - start + by) % length);
    }
    return { ...attacks, day };
  };
}

/**
 * Days and hours are dealt anew among the attacks. Kept: how many attacks each day and each place has. Broken: which place goes with
 * which day.
 */
export function permutationDraw(attacks: Attacks, random: Random): Draw {
  const n = attacks.site.length;
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const [day, hour, long] = [new Int32Array(n), new Float64Array(n), new Int32Array(n)];
  return () => {
    shuffle(order, random);
    for (let i = 0; i < n; i += 1) {
      const from = order[i] ?? 0;
      day[i] = attacks.day[from] ?? 0;
      hour[i] = attacks.hour[from] ?? Number.NaN;
      long[i] = attacks.long[from] ?? 1;
    }
    return { site: attacks.site, day, hour, long };
  };
}

/**
 * Each day has as many attacks as the law gives, at places drawn by how often the record has them. The law is uncertain: for each
 * record a history as long as the real one is drawn and fitted anew, and that fit gives the days (parametric bootstrap).
 * @param history how many days the law was fitted to
 */
export function rateDraw(
  attacks: Attacks,
  { law, history, days }: { readonly law: RateLaw; readonly history: number; readonly days: number },
  random: Random,
): Draw {
  const past = dailyDraw(law, random);
  const n = attacks.site.length;
  const any = (): number => Math.floor(random() * n);
  const perDay = new Int32Array(days);
  const counts = Array.from({ length: history }, () => 0);
  let drawn = attacksOf(2 * n);
  return () => {
    for (let d = 0; d < history; d += 1) counts[d] = past();
    const daily = dailyDraw(fitKind(law.kind, counts), random);
    let all = 0;
    for (let d = 0; d < days; d += 1) all += perDay[d] = daily();
    if (all > drawn.site.length) drawn = attacksOf(2 * all);
    let at = 0;
    for (let d = 0; d < days; d += 1) {
      for (let left = perDay[d] ?? 0; left > 0; left -= 1) {
        const when = any();
        drawn.site[at] = attacks.site[any()] ?? 0;
        drawn.day[at] = d;
        drawn.hour[at] = attacks.hour[when] ?? Number.NaN;
        drawn.long[at] = attacks.long[when] ?? 1;
        at += 1;
      }
    }
    return firstOf(drawn, all);
  };
}

const attacksOf = (n: number): Attacks => ({
  site: new Int32Array(n),
  day: new Int32Array(n),
  hour: new Float64Array(n),
  long: new Int32Array(n),
});

const firstOf = ({ site, day, hour, long }: Attacks, n: number): Attacks => ({
  site: site.subarray(0, n),
  day: day.subarray(0, n),
  hour: hour.subarray(0, n),
  long: long.subarray(0, n),
});
