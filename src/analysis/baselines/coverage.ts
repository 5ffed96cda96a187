/** What a dataset could hold of the record. */
import type { BaselineCoverage, BaselineHolding, NotCovered } from '../../core/analysis/baseline.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import { isCounted } from './kinds.ts';

/** Why an incident cannot be in the dataset, or cannot be looked for in it; null where it could be there. */
export function whyNotCovered(
  incident: AnalysedIncident,
  { dataset, coverage }: Pick<BaselineHolding, 'dataset' | 'coverage'>,
): NotCovered | null {
  const { days, where } = incident;
  if (days === null) return 'undated';
  const spans = coverage.filter(({ from, to }) => from <= days.end && to >= days.start);
  if (spans.length === 0) return 'period';
  const country = where?.country ?? null;
  if (country !== null && !spans.some(({ countries }) => countries.includes(country))) return 'country';
  if (where === null || where.at === null) return 'unplaced';
  return isCounted(incident, dataset) ? null : 'kind';
}

/** First and last day of all that an import speaks for; null where it speaks for none. */
export function extentOf(
  coverage: readonly BaselineCoverage[],
): { readonly from: string; readonly to: string } | null {
  if (coverage.length === 0) return null;
  return {
    from: coverage.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: coverage.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
  };
}
