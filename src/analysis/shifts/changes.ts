/** In which week what is targeted changed. */
import type { CompositionChange } from '../../core/analysis/shifts.ts';
import { addDays, daysBetween, weekday } from '../../core/calendar.ts';
import { segments } from '../surges/index.ts';
import { logDirichletMultinomial } from './composition.ts';

/** Mean weeks between two changes, before anything is seen: half a year. */
const MEAN_SEGMENT_WEEKS = 26;

/**
 * The last change of the likeliest cut that is likelier than not; null where there is none.
 * Counts of a week by kind; each segment has one composition (Dirichlet–multinomial), whatever its pace.
 * @param actions counts by kind, with their ISO days
 */
export function compositionChange(
  actions: readonly { readonly counts: ArrayLike<number>; readonly day: string }[],
  kinds: number,
  from: string,
  to: string,
): CompositionChange | null {
  const monday = addDays(from, 1 - weekday(from));
  const weeks = Math.floor(daysBetween(monday, to) / 7) + 1;
  const sums = Array.from({ length: weeks + 1 }, () => Array.from({ length: kinds }, () => 0));
  for (const { counts, day } of actions) {
    const row = sums[Math.floor(daysBetween(monday, day) / 7) + 1];
    if (row) for (let k = 0; k < kinds; k += 1) row[k] = (row[k] ?? 0) + (counts[k] ?? 0);
  }
  for (let w = 1; w <= weeks; w += 1)
    for (let k = 0; k < kinds; k += 1)
      (sums[w] as number[])[k] = (sums[w]?.[k] ?? 0) + (sums[w - 1]?.[k] ?? 0);
  const evidence = (start: number, end: number): number =>
    logDirichletMultinomial((sums[end + 1] as number[]).map((sum, k) => sum - (sums[start]?.[k] ?? 0)));
  const { changes, likeliest, changeWithin } = segments(weeks, evidence, 1 / MEAN_SEGMENT_WEEKS);
  const at = likeliest.at(-1) ?? 0;
  if (at === 0) return null;
  const { first, last } = holding(changes, at, likeliest.at(-2) ?? 0);
  const probability = changeWithin(first, last);
  const day = (week: number): string => addDays(monday, 7 * week);
  return probability <= 0.5 ? null : { week: day(at), from: day(first), to: day(last), probability };
}

/** The shortest interval around a week that holds nine tenths of the chance behind the change before. */
function holding(
  changes: readonly number[],
  at: number,
  before: number,
): { readonly first: number; readonly last: number } {
  const low = Math.floor((before + at) / 2) + 1;
  const total = changes.slice(low).reduce((a, b) => a + b, 0);
  let [first, last, mass] = [at, at, changes[at] ?? 0];
  while (mass < 0.9 * total && (first > low || last < changes.length - 1)) {
    const left = first > low ? (changes[first - 1] ?? 0) : -1;
    const right = last < changes.length - 1 ? (changes[last + 1] ?? 0) : -1;
    if (left >= right) first -= 1;
    else last += 1;
    mass += Math.max(left, right);
  }
  return { first, last };
}
