/** Change points of made-up series whose changes are known, beside doing nothing and beside binary segmentation. */
import { drawNegativeBinomial } from '../../src/analysis/distributions/index.ts';
import { rateChanges } from '../../src/analysis/surges/index.ts';
import { dayNumber } from '../../src/core/calendar.ts';
import { seeded } from '../../src/core/seeded.ts';
import { atLeast, type Row, type Say, shown } from './row.ts';

const FIRST_DAY = '2025-01-01';
const SERIES = 100;
const DAYS = 300;
/** A change found within so many days of a true one is that one (van den Burg and Williams 2020). */
const MARGIN = 5;

interface Changing {
  readonly counts: readonly number[];
  readonly changes: readonly number[];
}

export function changePointRows(say: Say): readonly Row[] {
  say('change points');
  const random = seeded(40);
  const series = Array.from({ length: SERIES }, () => changing(random));
  const found = (find: (counts: readonly number[]) => readonly number[]): number =>
    series.reduce((sum, { counts, changes }) => sum + f1(changes, find(counts)), 0) / SERIES;
  const ours = found((counts) =>
    rateChanges(counts, FIRST_DAY).map(({ day }) => dayNumber(day) - dayNumber(FIRST_DAY)),
  );
  const nothing = found(() => []);
  return [
    atLeast('change points: F1', ours, 0.74),
    atLeast('change points: F1 over that of never alarming', ours / nothing, 1),
    shown('change points: F1 of never alarming', nothing),
    shown('change points: F1 of binary segmentation, Poisson, penalty 3 ln n', found(binarySegmentation)),
  ];
}

/** None to three changes at least 30 days apart, each by a factor of 1.5 to 6, up or down; half of the series spread. */
function changing(random: () => number): Changing {
  const changes: number[] = [];
  const wished = Math.floor(4 * random());
  for (let i = 0; i < 50 && changes.length < wished; i += 1) {
    const at = 30 + Math.floor((DAYS - 60) * random());
    if (changes.every((other) => Math.abs(other - at) >= 30)) changes.push(at);
  }
  changes.sort((a, b) => a - b);
  let mean = Math.exp(2 * random() - 1);
  const size = random() < 0.5 ? Infinity : 2;
  const counts = Array.from({ length: DAYS }, (_, t) => {
    if (changes.includes(t)) {
      const factor = 1.5 + 4.5 * random();
      mean = mean * factor < 20 && (random() < 0.5 || mean / factor < 0.1) ? mean * factor : mean / factor;
    }
    return drawNegativeBinomial({ mean, size }, random);
  });
  return { counts, changes };
}

/** F1 with the beginning of the series as a change that everybody finds, as in the Turing benchmark. */
function f1(truth: readonly number[], found: readonly number[]): number {
  const left = new Set(found);
  let hits = 1;
  for (const at of truth) {
    const near = [...left].filter((one) => Math.abs(one - at) <= MARGIN);
    const [hit] = near.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
    if (hit === undefined) continue;
    left.delete(hit);
    hits += 1;
  }
  return (2 * hits) / (truth.length + found.length + 2);
}

/** Scott and Knott (1974): cut where the likelihood gains most, then both parts again. */
function binarySegmentation(counts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const x of counts) sums.push((sums.at(-1) ?? 0) + x);
  const fit = (start: number, end: number): number => {
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
    return sum === 0 ? 0 : sum * Math.log(sum / (end - start)) - sum;
  };
  const cut = (start: number, end: number): readonly number[] => {
    let [best, gain] = [-1, 1.5 * Math.log(counts.length)];
    for (let t = start + 2; t < end - 1; t += 1) {
      const own = fit(start, t) + fit(t, end) - fit(start, end);
      if (own > gain) [best, gain] = [t, own];
    }
    return best < 0 ? [] : [...cut(start, best), best, ...cut(best, end)];
  };
  return cut(0, counts.length);
}
