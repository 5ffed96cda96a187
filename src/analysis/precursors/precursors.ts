/** What came before an incident, and what such signals were worth over a period. */
import type {
  IncidentPrecursors,
  Precursors,
  PrecursorSignal,
  SignalWorth,
} from '../../core/analysis/precursors.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { addDays, dayNumber } from '../../core/calendar.ts';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import { seeded } from '../../core/seeded.ts';
import { areaKey, areaOf, prepare, type DatedSignal } from './signals.ts';
import { extentOf, worths, type WorthSettings } from './worth.ts';
import { say } from './words.ts';

/** Days before an incident in which a signal may have come before it. */
export const WINDOW_DAYS = 14;
/** How near a signal must be, where both places are known. */
export const RADIUS_KM = 50;

export interface PrecursorOptions {
  /** 1..90 */
  readonly windowDays?: number | undefined;
  readonly replications?: number | undefined;
  readonly seed?: number | undefined;
  readonly isStopped?: (() => boolean) | undefined;
}

const settingsOf = ({ windowDays, replications, seed, isStopped }: PrecursorOptions): WorthSettings => ({
  windowDays: windowDays ?? WINDOW_DAYS,
  replications: replications ?? 999,
  random: seeded(seed ?? 1),
  ...(isStopped ? { isStopped } : {}),
});

/**
 * What each kind of signal was worth in a period.
 * @param period days on which signals were told, both included
 */
export function precursorsOf(
  record: AnalysedRecord,
  period: { readonly since?: string | undefined; readonly until?: string | undefined } = {},
  options: PrecursorOptions = {},
): Precursors {
  const settings = settingsOf(options);
  const { since, until } = period;
  const isAsked = ({ reportedOn }: { readonly reportedOn: string | null }): boolean =>
    reportedOn === null ||
    ((since === undefined || reportedOn >= since) &&
      (until === undefined || reportedOn.slice(0, 10) <= until));
  const prepared = prepare({ ...record, signals: record.signals.filter(isAsked) });
  const { rows, cutOff } = worths(prepared, extentOf(record, settings.windowDays), settings);
  return {
    since: since ?? null,
    until: until ?? null,
    windowDays: settings.windowDays,
    rows,
    leftOut: { ...prepared.leftOut, cutOff },
    nullHypothesis: say.nullHypothesis(),
    says: say.precursors(rows, settings.windowDays),
    caveats: say.caveats(),
  };
}

/** What came before one incident; null where the record has none of that id. */
export function precursorsBefore(
  record: AnalysedRecord,
  incidentId: string,
  options: PrecursorOptions = {},
): IncidentPrecursors | null {
  const incident = record.incidents.find(({ id }) => id === incidentId);
  if (incident === undefined) return null;
  const { windowDays } = settingsOf(options);
  const prepared = prepare(record);
  const here = prepared.signals.filter(({ record: { where } }) => isHere(incident, where));
  const signals = incident.days === null ? [] : before(incident, incident.days.start, here, windowDays);
  const searched = { signals: prepared.signals.length, here: here.length, reports: record.reports.length };
  const found = {
    incident: incident.id,
    day: incident.days?.start ?? null,
    windowDays,
    radiusKm: RADIUS_KM,
    signals,
    searched,
  };
  return {
    ...found,
    worth: worthHere(record, incident, signals, options),
    says: say.before(found),
    caveats: say.caveatsBefore(found),
  };
}

type Place = DatedSignal['record']['where'];

const atOf = (where: Place): LonLat | null =>
  where === null || where.lon === null || where.lat === null || where.geoPrecision === 3
    ? null
    : [where.lon, where.lat];

/** Km between the two; null where one is known to a region only. */
function kmTo({ where }: AnalysedIncident, place: Place): number | null {
  const there = atOf(place);
  return where?.at && where.geoPrecision < 3 && there !== null ? distanceKm(where.at, there) : null;
}

function isHere(incident: AnalysedIncident, place: Place): boolean {
  const km = kmTo(incident, place);
  if (km !== null) return km <= RADIUS_KM;
  const [mine, other] = [areaOf(incident.where), areaOf(place)];
  return mine !== null && other !== null && areaKey(mine) === areaKey(other);
}

function before(
  incident: AnalysedIncident,
  day: string,
  here: readonly DatedSignal[],
  windowDays: number,
): readonly PrecursorSignal[] {
  return here
    .flatMap((signal): PrecursorSignal[] => {
      const leadDays = dayNumber(day) - signal.seenOn;
      if (leadDays < 1 || leadDays > windowDays) return [];
      const { record, kind } = signal;
      const found = {
        report: record.report,
        signal: record.id,
        kind,
        day: addDays('1970-01-01', signal.seenOn),
        toldOn: record.reportedOn?.slice(0, 10) ?? null,
        leadDays,
        place: record.where?.name ?? '',
        km: kmTo(incident, record.where),
        hindsight: hindsightOf(incident, day, signal),
        evidence: record.evidence,
      };
      return [{ ...found, says: say.signal(found) }];
    })
    .sort((a, b) => b.leadDays - a.leadDays || a.signal.localeCompare(b.signal));
}

/** A signal whose report has no day may have been told after: it warned of nothing for certain. */
function hindsightOf(
  { told }: AnalysedIncident,
  day: string,
  { record, toldOn }: DatedSignal,
): PrecursorSignal['hindsight'] {
  if (told.some(({ report }) => report === record.report)) return 'same_report';
  return toldOn !== null && toldOn < dayNumber(day) ? null : 'told_later';
}

/** The rows that bear on these signals: of the region where it was tested, else of all. */
function worthHere(
  record: AnalysedRecord,
  incident: AnalysedIncident,
  signals: readonly PrecursorSignal[],
  options: PrecursorOptions,
): readonly SignalWorth[] {
  const area = areaOf(incident.where);
  const kinds = [...new Set(signals.map(({ kind }) => kind))];
  if (kinds.length === 0) return [];
  const { rows } = precursorsOf(record, {}, options);
  return kinds.flatMap((kind) => {
    const own = rows.find(
      (row) => row.kind === kind && row.area !== null && area !== null && areaKey(row.area) === areaKey(area),
    );
    const whole = rows.find((row) => row.kind === kind && row.area === null);
    return own?.test.kind === 'tested' ? [own] : whole ? [whole] : [];
  });
}
