/** The record lined up with the baselines of its data folder. */
import { lineUp, scopeOf, type Scope } from '../../analysis/baselines/index.ts';
import type {
  BaselineEvent,
  LineUp,
  LineUpFilter,
  LineUpIncident,
  LineUps,
} from '../../core/analysis/baseline.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { addDays } from '../../core/calendar.ts';
import { actorIdsOf } from './actors.ts';
import type { EventFilter, OpenedBaselines } from './open.ts';

const LIMIT = 20;
/** Days and degrees beyond the scope: a match may lie across its edge, and the events around tell how busy the place is. */
const MARGIN = { days: 45, degrees: 1 };

/** Compares the record with every dataset asked for. */
export async function lineUps(
  { day, incidents }: Pick<AnalysedRecord, 'day' | 'incidents'>,
  filter: LineUpFilter,
  baselines: OpenedBaselines,
): Promise<LineUps> {
  const scope = scopeOf(incidents, filter);
  const nothing = { day, span: null, countries: [], lineUps: [], incidents: [], events: [] };
  if (scope === null) return nothing;
  const held = await baselines.holdings();
  const asked = held.filter(({ dataset }) => filter.datasets?.includes(dataset) ?? true);
  const made: LineUp[] = [];
  const events: BaselineEvent[] = [];
  for (const holding of asked) {
    const own = await baselines.events(holding.dataset, eventsAround(scope, incidents));
    const one = lineUp({
      incidents,
      events: own,
      holding,
      scope,
      idsOf: actorIdsOf,
      limit: filter.limit ?? LIMIT,
    });
    made.push(one);
    const listed = new Set(eventsIn(one));
    events.push(...own.filter(({ id }) => listed.has(id)));
  }
  const listed = new Set(made.flatMap(incidentsIn));
  return {
    day,
    span: { from: scope.from, to: scope.to },
    countries: scope.countries,
    lineUps: made,
    incidents: incidents.filter(({ id }) => listed.has(id)).map(shownIncident),
    events,
  };
}

function eventsAround({ from, to, countries }: Scope, incidents: readonly AnalysedIncident[]): EventFilter {
  const points = incidents.flatMap(({ where }) =>
    where !== null && where.at !== null && where.country !== null && countries.includes(where.country)
      ? [where.at]
      : [],
  );
  const extent = (axis: 0 | 1): readonly [number, number] => {
    const values = points.map((at) => at[axis]);
    return [
      values.reduce((a, b) => Math.min(a, b), 999) - MARGIN.degrees,
      values.reduce((a, b) => Math.max(a, b), -999) + MARGIN.degrees,
    ];
  };
  const [[west, east], [south, north]] = [extent(0), extent(1)];
  return {
    from: addDays(from, -MARGIN.days),
    to: addDays(to, MARGIN.days),
    countries,
    around: points.length === 0 ? null : [west, south, east, north],
  };
}

const incidentsIn = ({ matched, onlyHere, onlyThere, notCovered }: LineUp): readonly string[] => [
  ...matched.flatMap(({ incident }) => incident),
  ...onlyHere.map(({ id }) => id),
  ...onlyThere.flatMap(({ nearest }) => nearest?.id ?? []),
  ...notCovered.map(({ id }) => id),
];

const eventsIn = ({ matched, onlyHere, onlyThere }: LineUp): readonly string[] => [
  ...matched.flatMap(({ event, other }) => [event, ...(other === null ? [] : [other.event])]),
  ...onlyHere.flatMap(({ nearest }) => nearest?.id ?? []),
  ...onlyThere.map(({ id }) => id),
];

function shownIncident({
  id,
  days,
  where,
  eventType,
  subEventType,
  perpetrators,
}: AnalysedIncident): LineUpIncident {
  return {
    id,
    days,
    place: where?.name ?? null,
    country: where?.country ?? null,
    eventType,
    subEventType,
    actors: perpetrators.map(({ name }) => name),
  };
}
