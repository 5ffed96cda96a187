/** Who reports on an area, when they published, and what share of incidents they tell of. */
import type { Coverage, Detection, NoveltyArea } from '../../core/analysis/novelty.ts';
import type { AnalysedIncident, AnalysedRecord } from '../../core/analysis/record.ts';
import { dayNumber } from '../../core/calendar.ts';
import { detectedShare } from './chances.ts';
import { say } from './words.ts';

/** A source that publishes nothing for longer is taken to have been away for as long. */
const SILENT_DAYS = 14;
/** Fewer incidents in the record, or fewer that two sources tell of, say nothing of how many are missed. */
export const LEAST_INCIDENTS = 20;
export const LEAST_RECAPTURED = 5;

export interface Readers {
  readonly areas: ReadonlyMap<string, AreaReports>;
  /** Source → spells of days, both included, in which it was never silent for long; in order. */
  readonly spells: ReadonlyMap<string, readonly (readonly [from: number, to: number])[]>;
  /** Digest of a report → its source, and the day on which it appeared. */
  readonly reports: ReadonlyMap<string, { readonly source: string; readonly day: string }>;
}

/** What is told of an area. */
export interface AreaReports {
  /** Digests. */
  readonly reports: ReadonlySet<string>;
  /** Incidents by how many sources tell of them. */
  readonly seen: number;
  readonly once: number;
  readonly twice: number;
  /** Those that tell of incidents there. */
  readonly sources: ReadonlySet<string>;
}

/** Key of the whole record among areas. */
const WHOLE = '';
type PlaceLike = { readonly country: string | null; readonly admin1: string | null } | null;

function keysOf(where: PlaceLike): readonly string[] {
  if (where === null || where.country === null) return [WHOLE];
  return where.admin1 === null
    ? [WHOLE, where.country]
    : [WHOLE, where.country, `${where.country} ${where.admin1}`];
}

const LEVELS = ['record', 'country', 'admin1'] as const;

export function readersOf(record: AnalysedRecord): Readers {
  const reports = new Map(
    record.reports.map(({ digest, source, publishedAt, recordedOn }) => [
      digest,
      // Reports that name no outlet are one voice: nobody knows that they are two.
      { source: source ?? '', day: (publishedAt ?? recordedOn).slice(0, 10) },
    ]),
  );
  return { areas: areasOf(record, reports), spells: spellsOf(reports), reports };
}

function spellsOf(reports: Readers['reports']): Readers['spells'] {
  const days = new Map<string, number[]>();
  for (const { source, day } of reports.values())
    days.set(source, [...(days.get(source) ?? []), dayNumber(day)]);
  return new Map([...days].map(([source, published]) => [source, joined(published.sort((a, b) => a - b))]));
}

function joined(days: readonly number[]): readonly (readonly [number, number])[] {
  const spells: [number, number][] = [];
  for (const day of days) {
    const last = spells.at(-1);
    if (last && day - last[1] <= SILENT_DAYS) last[1] = day;
    else spells.push([day, day]);
  }
  return spells;
}

type MutableArea = {
  reports: Set<string>;
  sources: Set<string>;
  seen: number;
  once: number;
  twice: number;
};

function areasOf(record: AnalysedRecord, known: Readers['reports']): Readers['areas'] {
  const areas = new Map<string, MutableArea>();
  const areaAt = (key: string): MutableArea => {
    const area = areas.get(key) ?? { reports: new Set(), sources: new Set(), seen: 0, once: 0, twice: 0 };
    areas.set(key, area);
    return area;
  };
  const tells = (report: string, where: PlaceLike): void => {
    if (known.has(report)) for (const key of keysOf(where)) areaAt(key).reports.add(report);
  };
  for (const incident of record.incidents) {
    for (const { report } of incident.told) tells(report, incident.where);
    const sources = sourcesOf(incident, known);
    for (const key of sources.size === 0 ? [] : keysOf(incident.where)) {
      const area = areaAt(key);
      area.seen += 1;
      if (sources.size === 1) area.once += 1;
      if (sources.size === 2) area.twice += 1;
      for (const source of sources) area.sources.add(source);
    }
  }
  for (const { report, places } of record.statements) for (const place of places) tells(report, place);
  for (const { report, where } of record.signals) tells(report, where);
  return areas;
}

/** Sources that tell of it of themselves: of a wire and its copies, the first alone. */
function sourcesOf({ told }: AnalysedIncident, known: Readers['reports']): ReadonlySet<string> {
  const first = new Map<number, string>();
  for (const { report, lineage } of told) {
    const source = known.get(report)?.source;
    if (source !== undefined && !first.has(lineage)) first.set(lineage, source);
  }
  return new Set(first.values());
}

/** Reports of an area that tell of other things than an incident, with the level at which there are any. */
export interface Readership {
  readonly level: Coverage['level'];
  readonly reports: readonly string[];
  readonly keys: readonly string[];
}

/** @param area null: of the record as a whole */
export function readershipOf(
  { areas }: Readers,
  area: NoveltyArea | null,
  incident: AnalysedIncident,
): Readership {
  const own = new Set(incident.told.map(({ report }) => report));
  const keys = keysOf(area);
  for (let i = keys.length - 1; i > 0; i -= 1) {
    const reports = [...(areas.get(keys[i] as string)?.reports ?? [])].filter((report) => !own.has(report));
    if (reports.length > 0) return { level: LEVELS[i] ?? 'record', reports, keys: keys.slice(0, i + 1) };
  }
  return { level: 'record', reports: [...(areas.get(WHOLE)?.reports ?? [])], keys: [WHOLE] };
}

/**
 * @param from first day of the look-back, as a number of days
 * @param to the day of the incident, not in the look-back
 */
export function coverageOf(readers: Readers, readership: Readership, from: number, to: number): Coverage {
  const sources = new Set(readership.reports.map((report) => readers.reports.get(report)?.source ?? ''));
  return {
    level: readership.level,
    sources: sources.size,
    reports: readership.reports.length,
    coveredDays: coveredDays(readers, sources, from, to),
    detection: detectionOf(readers, readership.keys),
  };
}

function coveredDays({ spells }: Readers, sources: ReadonlySet<string>, from: number, to: number): number {
  const isCovered = new Uint8Array(Math.max(0, to - from));
  for (const source of sources)
    for (const [first, last] of spells.get(source) ?? [])
      isCovered.fill(1, Math.max(0, first - from), Math.max(0, last + 1 - from));
  return isCovered.reduce((sum, day) => sum + day, 0);
}

/** So many incidents of a wider area count for a narrower one: few of its own are no estimate. */
const BORROWED = 40;

/** From the record down to the narrowest area, each estimate drawn towards the one above. */
function detectionOf({ areas }: Readers, keys: readonly string[]): Coverage['detection'] {
  const whole = areas.get(WHOLE);
  if (!whole || whole.seen < LEAST_INCIDENTS || whole.seen - whole.once < LEAST_RECAPTURED)
    return tooFewToldTwice(whole);
  let found: Detection = { kind: 'detection', ...shareOf(whole), level: 'record' };
  for (const [i, key] of keys.entries()) {
    const area = areas.get(key);
    if (i === 0 || !area || area.seen < LEAST_INCIDENTS) continue;
    const own = shareOf(area);
    const share = (own.share * own.incidents + found.share * BORROWED) / (own.incidents + BORROWED);
    found = { kind: 'detection', ...own, share, level: LEVELS[i] ?? 'record' };
  }
  return found;
}

const shareOf = ({ seen, once, twice, sources }: AreaReports): Omit<Detection, 'kind' | 'level'> => ({
  share: detectedShare(once, twice, seen, sources.size),
  incidents: seen,
  onceOnly: once,
});

function tooFewToldTwice(whole: AreaReports | undefined): Coverage['detection'] {
  const [seen, again] = [whole?.seen ?? 0, (whole?.seen ?? 0) - (whole?.once ?? 0)];
  if (seen < LEAST_INCIDENTS)
    return {
      kind: 'too_few',
      n: seen,
      minimum: LEAST_INCIDENTS,
      says: say.fewIncidents(seen, LEAST_INCIDENTS),
    };
  return {
    kind: 'too_few',
    n: again,
    minimum: LEAST_RECAPTURED,
    says: say.fewTwice(again, LEAST_RECAPTURED),
  };
}
