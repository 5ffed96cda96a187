/** What others recorded, as a server holds it. */
import type { AnalysisDesk, AnalysisSpan } from '../../core/analysis/desk.ts';
import type { BaselineHolding, LineUpFilter, LineUps } from '../../core/analysis/baseline.ts';
import { ask, queryString, type Server } from './api.ts';

type Members = readonly (readonly [string, string | undefined])[];

const membersOf = ({ datasets, countries, bbox, limit }: LineUpFilter): Members => [
  ...(datasets ?? []).map((dataset): [string, string] => ['dataset', dataset]),
  ...(countries ?? []).map((country): [string, string] => ['country', country]),
  ['bbox', bbox?.join(',')],
  ['limit', limit === undefined ? undefined : String(limit)],
];

/** The same questions as here, over the API. @param spanMembers those of every question about a span of days */
export function baselinesThere(
  server: Server,
  spanMembers: (span: AnalysisSpan) => Members,
): Pick<AnalysisDesk, 'baselines' | 'lineUp'> {
  return {
    baselines: async () => ((await ask(server, 'baselines')) as { items: readonly BaselineHolding[] }).items,
    lineUp: async (filter = {}) => {
      const { asOf, clearance, since, until } = filter;
      const members = [...spanMembers({ asOf, clearance, since, until }), ...membersOf(filter)];
      return (await ask(server, `baselines/lineup${queryString(members)}`)) as LineUps;
    },
  };
}
