/** The incidents of a record as cases of a scan. */
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import {
  SCAN_DEFAULTS,
  type ClusterQuestion,
  type NoCases,
  type RecordCluster,
  type ScanCluster,
  type ScanParameters,
} from '../../core/analysis/scan.ts';
import { addDays } from '../../core/calendar.ts';
import type { LonLat } from '../../core/geo.ts';
import { positionKey, type ScanInput } from './prepare.ts';

/** Longer studies mistake growth for clusters: docs/methods/scan.md. */
const LOOK_BACK_DAYS = 365;

interface RecordCase {
  readonly incident: string;
  readonly place: string;
  readonly day: string;
}

export interface RecordStudy {
  readonly input: ScanInput;
  readonly parameters: ScanParameters;
  readonly noCases: NoCases;
  /** A cluster with the incidents that are its cases. */
  readonly withIncidents: (cluster: ScanCluster) => RecordCluster;
}

/** What a question asks to be scanned: one case an incident that is known to the day and placed closer than a region. */
export function recordStudy(record: AnalysedRecord, question: ClusterQuestion): RecordStudy {
  const to = question.until ?? record.day;
  const earliest = question.since ?? addDays(to, 1 - LOOK_BACK_DAYS);
  const inPeriod = record.incidents.filter(
    ({ days }) => days === null || (days.end >= earliest && days.start <= to),
  );
  const dated = inPeriod.filter(isDated);
  const placed = dated.filter(isPlaced);
  const names = nameOfPositions(placed);
  const cases = placed.map(({ id, days, where }): RecordCase => {
    return { incident: id, place: names.get(positionKey(where.at))!, day: days.start };
  });
  const first = cases.reduce((min, { day }) => (day < min ? day : min), to);
  return {
    input: {
      places: placesOf(placed, names),
      cases: cases.map(({ place, day }) => ({ place, day, cases: 1 })),
    },
    parameters: parametersOf(question, question.since ?? first, to),
    noCases: { undated: inPeriod.length - dated.length, unplaced: dated.length - placed.length },
    withIncidents: (cluster) => ({ ...cluster, incidents: incidentsOf(cluster, cases) }),
  };
}

type Dated = AnalysedIncident & { readonly days: NonNullable<AnalysedIncident['days']> };
type Placed = Dated & { readonly where: { readonly name: string; readonly at: LonLat } };

const isDated = (incident: AnalysedIncident): incident is Dated =>
  incident.timePrecision === 1 && incident.days !== null && incident.days.start === incident.days.end;

const isPlaced = (incident: Dated): incident is Placed =>
  incident.where !== null && incident.where.at !== null && incident.where.geoPrecision < 3;

/** A name for every position: that of its first incident, with the position where another place bears it too. */
function nameOfPositions(incidents: readonly Placed[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { where } of incidents) {
    const key = positionKey(where.at);
    if (names.has(key)) continue;
    const [lon, lat] = where.at;
    const name = taken.has(where.name) ? `${where.name} (${lat}, ${lon})` : where.name;
    names.set(key, name);
    taken.add(name);
  }
  return names;
}

function placesOf(incidents: readonly Placed[], names: Map<string, string>): ScanInput['places'] {
  const places = new Map<string, LonLat>();
  for (const { where } of incidents) places.set(names.get(positionKey(where.at))!, where.at);
  return [...places].map(([id, at]) => ({ id, at }));
}

function parametersOf(question: ClusterQuestion, from: string, to: string): ScanParameters {
  const { maxRadiusKm, maxDays, minCases, replications, retrospective, seed } = question;
  return {
    from,
    to,
    maxRadiusKm: maxRadiusKm ?? SCAN_DEFAULTS.maxRadiusKm,
    maxDays: maxDays ?? SCAN_DEFAULTS.maxDays,
    minCases: minCases ?? SCAN_DEFAULTS.minCases,
    replications: replications ?? SCAN_DEFAULTS.replications,
    retrospective: retrospective ?? SCAN_DEFAULTS.retrospective,
    seed: seed ?? SCAN_DEFAULTS.seed,
  };
}

function incidentsOf({ locations, from, to }: ScanCluster, cases: readonly RecordCase[]): readonly string[] {
  const inside = new Set(locations);
  return cases
    .filter(({ place, day }) => inside.has(place) && day >= from && day <= to)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ incident }) => incident);
}
