/** The analyses of a record that a server holds. */
import type {
  AnalysisDesk,
  AnalysisFilter,
  AnalysisSpan,
  CoordinationQuestion,
} from '../../core/analysis/desk.ts';
import type { ClusterQuestion } from '../../core/analysis/scan.ts';
import { ask, queryString, type Server } from './api.ts';
import { baselinesThere } from './baselines.ts';
import { noveltyThere } from './novelty.ts';

type Members = readonly (readonly [string, string | undefined])[];

/** Members of a question about the record as it stood. */
const filterMembers = ({ asOf, clearance }: AnalysisFilter = {}): Members => [
  ['asOf', asOf],
  ['clearance', clearance],
];

/** Members of a question about a span of days. */
export const spanMembers = ({ since, until, ...filter }: AnalysisSpan = {}): Members => [
  ...filterMembers(filter),
  ['since', since],
  ['until', until],
];

const clusterMembers = ({
  maxRadiusKm,
  maxDays,
  minCases,
  replications,
  retrospective,
  seed,
  ...span
}: ClusterQuestion = {}): Members => {
  const rest = { maxRadiusKm, maxDays, minCases, replications, retrospective, seed };
  const given = Object.entries(rest).map(
    ([name, value]) => [name, value === undefined ? undefined : String(value)] as const,
  );
  return [...spanMembers(span), ...given];
};

const numberOf = (n: number | undefined): string | undefined => (n === undefined ? undefined : String(n));

const coordinationMembers = ({
  apartKm,
  replications,
  seed,
  found,
  ...filter
}: CoordinationQuestion = {}): Members => [
  ...filterMembers(filter),
  ['apartKm', numberOf(apartKm)],
  ['replications', numberOf(replications)],
  ['seed', numberOf(seed)],
  ['found', numberOf(found)],
];

/** The same questions as here, over the API. */
export function analysisThere(server: Server): AnalysisDesk {
  // The server answers with the shapes of core: its own tests hold it to them.
  const get = async <T>(path: string, members: Members): Promise<T> =>
    (await ask(server, `analysis/${path}${queryString(members)}`)) as T;
  return {
    ...noveltyThere(server, filterMembers, spanMembers),
    basis: (filter) => get('basis', filterMembers(filter)),
    clusters: (question) => get('clusters', clusterMembers(question)),
    ...baselinesThere(server, spanMembers),
    operations: (question) => get('operations', coordinationMembers(question)),
    statementLives: (span) => get('statements', spanMembers(span)),
    trends: ({ lookBackDays, area, ...span } = {}) =>
      get('trends', [...spanMembers(span), ['lookBackDays', lookBackDays?.toString()], ['area', area]]),
  };
}
