/** What is put to the test: operations that reports tell of, and windows found with three places and more of one group. */
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { digest } from '../../core/digest.ts';
import { groupsOf } from './attacks.ts';
import type { CoordinationOptions } from './options.ts';
import type { Hit } from './search.ts';
import { type Series, within } from './series.ts';

export interface Candidate {
  readonly id: string;
  readonly origin: 'reported' | 'found';
  readonly group: string | null;
  readonly basis: readonly string[];
  readonly incidents: readonly AnalysedIncident[];
  /** How striking it was in the search; 0 where it was told. */
  readonly value: number;
  /** Whether there is enough before it. */
  readonly isTestable: boolean;
}

/** Those that can be tested first, the more striking before the less. */
export function byPromise(a: Candidate, b: Candidate): number {
  return Number(b.isTestable) - Number(a.isTestable) || b.value - a.value || (a.id < b.id ? -1 : 1);
}

/** Operations of the record with two incidents and more, each under the group that is named for it or for most of its incidents. */
export function reportedCandidates(
  record: AnalysedRecord,
  groupOf: CoordinationOptions['groupOf'],
): readonly Candidate[] {
  const byId = new Map(record.incidents.map((incident) => [incident.id, incident]));
  const groups = groupsOf(record, groupOf);
  return record.operations.flatMap(({ id, actor, basis, incidents }) => {
    const own = incidents.flatMap((incident) => byId.get(incident) ?? []);
    if (own.length < 2) return [];
    const named = actor === null ? null : groupOf(actor);
    const group = named ?? mostNamed(own.flatMap(groups));
    return [{ id, origin: 'reported' as const, group, basis, incidents: own, value: 0, isTestable: true }];
  });
}

function mostNamed(groups: readonly string[]): string | null {
  const tally = new Map<string, number>();
  for (const group of groups) tally.set(group, (tally.get(group) ?? 0) + 1);
  return [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** The windows of a group with three places apart, by promise, none sharing an attack with one before it. */
export function foundCandidates(
  group: string,
  series: Series,
  {
    minimum,
    mostFound,
    between = null,
  }: Pick<CoordinationOptions, 'minimum' | 'mostFound'> & {
    /** Days of the period on which a window must begin to be taken, both included. */
    readonly between?: { readonly from: number; readonly to: number } | null;
  },
): { readonly candidates: readonly Candidate[]; readonly seen: number } {
  const best = new Map<number, { readonly hit: Hit; readonly sites: readonly number[] }>();
  series.search.scan(
    series.attacks,
    0,
    (hit, sites) => {
      if (hit.apart < minimum.sites) return;
      if (hit.value > (best.get(hit.start)?.hit.value ?? 0)) best.set(hit.start, { hit, sites: [...sites] });
    },
    { from: 0, to: series.search.days },
  );
  const isTestable = ({ start }: Hit): boolean => start >= series.search.from;
  const isAsked = ({ start }: Hit): boolean =>
    between === null || (start >= between.from && start <= between.to);
  const order = [...best.values()]
    .filter(({ hit }) => isAsked(hit))
    .sort(
      ({ hit: a }, { hit: b }) =>
        Number(isTestable(b)) - Number(isTestable(a)) || b.value - a.value || a.start - b.start,
    );
  const taken = new Set<number>();
  const candidates: Candidate[] = [];
  for (const { hit, sites } of order) {
    if (candidates.length === mostFound) break;
    const indices = within(series, hit, sites);
    if (indices.some((i) => taken.has(i))) continue;
    for (const i of indices) taken.add(i);
    const incidents = indices.flatMap((i) => series.rows[i]?.incident ?? []);
    const name = [group, ...incidents.map(({ id }) => id).sort()].join(' ');
    candidates.push({
      id: `found-${digest(name).slice(0, 12)}`,
      origin: 'found',
      group,
      basis: [],
      incidents,
      value: hit.value,
      isTestable: isTestable(hit),
    });
  }
  return { candidates, seen: best.size };
}

/** Those found that are not told already: an operation of the record that shares half of the incidents stands for them. */
export function notTold(found: readonly Candidate[], reported: readonly Candidate[]): readonly Candidate[] {
  return found.filter(({ incidents }) =>
    reported.every((told) => {
      const own = new Set(told.incidents.map(({ id }) => id));
      return incidents.filter(({ id }) => own.has(id)).length * 2 < incidents.length;
    }),
  );
}
