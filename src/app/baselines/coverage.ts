/** Which days and countries an import speaks for. */
import type { BaselineCoverage, BaselineDataset, BaselineEvent } from '../../core/analysis/baseline.ts';
import { addDays, daysInMonth, isoDay, parts } from '../../core/calendar.ts';
import { candidateMonths } from '../../exchange/ucdp/index.ts';

/** Gathers what the events of a file span. */
export class Span {
  #from = '9';
  #to = '0';
  readonly #countries = new Set<string>();

  add({ days, where }: BaselineEvent): void {
    if (days.start < this.#from) this.#from = days.start;
    if (days.start > this.#to) this.#to = days.start;
    if (where.country !== null) this.#countries.add(where.country);
  }

  /**
   * What the file speaks for. UCDP's releases are cut at months, so the month of its first and last event count whole; a release of
   * candidate events speaks for its own months only, since the earlier ones it holds are those that came late. ACLED's exports are cut
   * anywhere: from the first event to the last.
   * Null where there are no events.
   */
  coverage(dataset: BaselineDataset, release: string | null): BaselineCoverage | null {
    if (this.#from === '9') return null;
    const countries = [...this.#countries].sort();
    if (dataset === 'acled') return { from: this.#from, to: this.#to, countries };
    const months = dataset === 'ucdp-candidate' ? candidateMonths(release) : null;
    return {
      from: months ? `${months.from}-01` : `${this.#from.slice(0, 7)}-01`,
      to: lastDay(months?.to ?? this.#to),
      countries,
    };
  }
}

function lastDay(month: string): string {
  const { year, month: number } = parts(`${month.slice(0, 7)}-01`);
  return isoDay(year, number, daysInMonth(year, number));
}

/** Coverages of the same countries that touch made one, and those within another left out; by first day, then countries. */
export function joined(all: readonly BaselineCoverage[]): readonly BaselineCoverage[] {
  const left = [...all].sort(
    (a, b) => a.from.localeCompare(b.from) || a.countries.join().localeCompare(b.countries.join()),
  );
  const made: BaselineCoverage[] = [];
  for (const one of left) {
    const at = made.findIndex((other) => isWithin(one, other) || isContinued(one, other));
    const other = made[at];
    if (other === undefined) made.push(one);
    else if (!isWithin(one, other)) made[at] = { ...other, to: one.to > other.to ? one.to : other.to };
  }
  return made.filter(
    (one, i) => !made.some((other, j) => i !== j && isWithin(one, other) && !(isWithin(other, one) && j > i)),
  );
}

const isWithin = (a: BaselineCoverage, b: BaselineCoverage): boolean =>
  a.from >= b.from && a.to <= b.to && a.countries.every((country) => b.countries.includes(country));

const isContinued = (next: BaselineCoverage, before: BaselineCoverage): boolean =>
  next.countries.join() === before.countries.join() && next.from <= addDays(before.to, 1);
