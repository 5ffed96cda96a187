/**
 * The null hypothesis: the days are dealt anew among the cases, so that every place keeps its cases and every day its cases.
 * Of each dealing only the best ratio is kept. Nothing here looks at what was observed.
 */
import { seededStream } from '../../core/seeded.ts';
import { logLikelihoodRatio } from './statistic.ts';
import type { Study } from './study.ts';

/** Best ratios of some dealings: `next(index)` deals for one index and returns its best ratio, 0 where none is high. */
export interface Dealer {
  readonly next: (index: number) => number;
}

/** A dealer for a study; its working memory is reused from one dealing to the next. */
export function dealerFor(study: Study, seed: number): Dealer {
  return study.retrospective ? retrospectiveDealer(study, seed) : prospectiveDealer(study, seed);
}

/**
 * The best ratio of a dealing so far, and bounds by which a cylinder is set aside without logarithms.
 *
 * With c cases, μ expected, x = c − μ, N in all and c ≤ N / 2, the ratio is at most
 * x² ((3μ + x) / (μ (6μ + 4x)) + 2/N), since ln(1 + u) ≤ u (6 + u) / (6 + 4u) and (1 − v) ln(1 − v) + v ≤ v² for v ≤ 1/2;
 * this grows with x and falls with μ. It is also at most c ln(c/μ) − x (N − c)/(N − μ), since ln(1 − v) ≤ −v.
 */
class Best {
  ratio = 0;
  readonly #all: number;
  readonly #twoOverAll: number;
  readonly #logs: Float64Array;

  constructor(all: number) {
    this.#all = all;
    this.#twoOverAll = 2 / all;
    this.#logs = Float64Array.from({ length: all + 1 }, (_, n) => Math.log(n));
  }

  /** Whether no excess up to this one, over this much expected or more, can better the best: the first bound. */
  isTooLittle(excess: number, expected: number): boolean {
    const below = expected * (6 * expected + 4 * excess);
    return excess * excess * (3 * expected + excess + below * this.#twoOverAll) < this.ratio * below;
  }

  /** @param within cases in the circle on any day @param during cases on the days anywhere */
  offer(cases: number, within: number, during: number): void {
    const all = this.#all;
    const expected = (within * during) / all;
    const more = cases - expected;
    if (more <= 0 || this.isTooLittle(more, expected)) return;
    const logs = this.#logs;
    const log = logs[cases]! - logs[within]! - logs[during]! + logs[all]!;
    if (cases * log - (more * (all - cases)) / (all - expected) < this.ratio) return;
    const ratio = logLikelihoodRatio(cases, expected, all);
    if (ratio > this.ratio) this.ratio = ratio;
  }
}

/**
 * Windows that end on the last day. Only the cases of the last `maxDays` days count, so only those are dealt: each last
 * day's cases fall on as many cases drawn from all. A circle is offered where it takes in a place with such cases, for the
 * spans that these lengthen: any other has the same cases as a smaller one and more expected.
 */
function prospectiveDealer(
  { circles, firstCase, before, days, maxDays, minCases, all }: Study,
  seed: number,
): Dealer {
  const { first, member, within } = circles;
  const places = firstCase.length - 1;
  const placeOf = new Int32Array(all);
  for (let p = 0; p < places; p += 1) placeOf.fill(p, firstCase[p], firstCase[p + 1]);
  const ages = agesOfLast(before, days, maxDays);
  const during = Int32Array.from({ length: maxDays }, (_, age) => all - before[days - 1 - age]!);
  const share = Float64Array.from(during, (n) => n / all);
  const swapped = new Int32Array(ages.length);
  const youngest = new Int32Array(places).fill(maxDays);
  /** By place, then age: its cases of that age or younger, from the youngest on. */
  const upTo = new Int32Array(places * maxDays);
  const inCircle = new Int32Array(maxDays);
  const best = new Best(all);

  const deal = (random: () => number): void => {
    for (let k = 0; k < ages.length; k += 1) {
      const other = k + Math.floor(random() * (all - k));
      swapped[k] = other;
      const place = placeOf[other]!;
      placeOf[other] = placeOf[k]!;
      placeOf[k] = place;
      const age = ages[k]!;
      if (age < youngest[place]!) youngest[place] = age;
      for (let older = age; older < maxDays; older += 1) upTo[place * maxDays + older]! += 1;
    }
  };
  /** Puts the cases back, so that a dealing does not depend on those before it. */
  const gather = (): void => {
    for (let k = ages.length - 1; k >= 0; k -= 1) {
      const place = placeOf[k]!;
      placeOf[k] = placeOf[swapped[k]!]!;
      placeOf[swapped[k]!] = place;
      youngest[place] = maxDays;
      upTo.fill(0, place * maxDays, (place + 1) * maxDays);
    }
  };
  const next = (index: number): number => {
    deal(seededStream(seed, index));
    best.ratio = 0;
    for (let centre = 0; centre < places; centre += 1) {
      inCircle.fill(0);
      for (let m = first[centre]!; m < first[centre + 1]!; m += 1) {
        const place = member[m]!;
        const from = youngest[place]!;
        if (from === maxDays) continue;
        const own = place * maxDays;
        for (let age = from; age < maxDays; age += 1) inCircle[age]! += upTo[own + age]!;
        const least = within[m]! * share[from]!;
        if (best.isTooLittle(inCircle[maxDays - 1]! - least, least)) continue;
        let shorter = from === 0 ? 0 : inCircle[from - 1]!;
        for (let age = from; age < maxDays; age += 1) {
          const cases = inCircle[age]!;
          // A longer window without a case more has only more expected.
          if (cases > shorter && cases >= minCases) best.offer(cases, within[m]!, during[age]!);
          shorter = cases;
        }
      }
    }
    gather();
    return best.ratio;
  };
  return { next };
}

/** How many days before the last each of the cases of the last days is. */
function agesOfLast(before: Int32Array, days: number, maxDays: number): Int32Array {
  const ages = new Int32Array(before[days]! - before[days - maxDays]!);
  let at = 0;
  for (let age = 0; age < maxDays; age += 1) {
    const n = before[days - age]! - before[days - age - 1]!;
    ages.fill(age, at, at + n);
    at += n;
  }
  return ages;
}

/**
 * Windows that end on any day. A circle is offered for the windows that hold a case of the place that it takes in, and
 * that begin and end on a day with a case: any other has the same cases as one offered and no fewer expected.
 */
function retrospectiveDealer(study: Study, seed: number): Dealer {
  const { circles, firstCase, before, days, maxDays, minCases, all } = study;
  const { first, member, within } = circles;
  const dayOf = study.dayOf.slice();
  const daily = Float64Array.from({ length: days }, (_, day) => before[day + 1]! - before[day]!);
  const counts = new Int32Array(days);
  const best = new Best(all);

  /** Offers the windows that hold a day, begun from the nearest; a beginning is passed over where no end can do. */
  const offerOver = (day: number, inside: number): void => {
    const rate = inside / all;
    const after = mostAfter(day, rate);
    let [held, excess] = [0, 0];
    for (let start = day; start >= 0 && start > day - maxDays; start -= 1) {
      const here = counts[start]!;
      held += here;
      excess += here - rate * daily[start]!;
      if (here === 0 || excess + after <= 0) continue;
      if (best.isTooLittle(excess + after, rate * (before[day + 1]! - before[start]!))) continue;
      offerFrom(start, day, held, inside);
    }
  };
  /** The largest excess that the days after a day can add. */
  const mostAfter = (day: number, rate: number): number => {
    let [sum, most] = [0, 0];
    for (let d = day + 1; d < days && d < day + maxDays; d += 1) {
      sum += counts[d]! - rate * daily[d]!;
      if (sum > most) most = sum;
    }
    return most;
  };
  const offerFrom = (start: number, day: number, held: number, inside: number): void => {
    let cases = held;
    if (cases >= minCases) best.offer(cases, inside, before[day + 1]! - before[start]!);
    for (let d = day + 1; d < days && d < start + maxDays; d += 1) {
      if (counts[d] === 0) continue;
      cases += counts[d]!;
      if (cases >= minCases) best.offer(cases, inside, before[d + 1]! - before[start]!);
    }
  };
  const next = (index: number): number => {
    dayOf.set(study.dayOf);
    shuffleDays(dayOf, seededStream(seed, index));
    best.ratio = 0;
    for (let centre = 0; centre + 1 < first.length; centre += 1) {
      counts.fill(0);
      for (let m = first[centre]!; m < first[centre + 1]!; m += 1) {
        const place = member[m]!;
        const [from, to] = [firstCase[place]!, firstCase[place + 1]!];
        for (let k = from; k < to; k += 1) counts[dayOf[k]!]! += 1;
        for (let k = from; k < to; k += 1) offerOver(dayOf[k]!, within[m]!);
      }
    }
    return best.ratio;
  };
  return { next };
}

/** Fisher and Yates. */
function shuffleDays(days: Int32Array, random: () => number): void {
  for (let k = days.length - 1; k > 0; k -= 1) {
    const other = Math.floor(random() * (k + 1));
    const day = days[k]!;
    days[k] = days[other]!;
    days[other] = day;
  }
}
