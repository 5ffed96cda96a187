/** What each kind of signal was worth, by region and over all of them. */
import type {
  PrecursorArea,
  PrecursorCase,
  PrecursorKind,
  SignalWorth,
} from '../../core/analysis/precursors.ts';
import type { AnalysedRecord } from '../../core/analysis/record.ts';
import { addDays, dayNumber } from '../../core/calendar.ts';
import { falseDiscoveryRates, type Random } from '../distributions/index.ts';
import { jitterTest, leadsOf, type Stratum } from './jitter.ts';
import { areaKey, isHindsight, type DatedIncident, type DatedSignal, type Prepared } from './signals.ts';
import { say } from './words.ts';

/** Fewer signals, or fewer incidents in their regions, are not tested. */
export const LEAST_SIGNALS = 10;
export const LEAST_INCIDENTS = 10;

export interface WorthSettings {
  readonly windowDays: number;
  readonly replications: number;
  readonly random: Random;
  /** Asked between rows; where it says so, the rows found until then are returned. */
  readonly isStopped?: () => boolean;
}

/** First day of the record, and how many days a signal may be on so that its window is in the record. */
export interface Extent {
  readonly from: number;
  readonly span: number;
}

/** From the first publication to the last; a record without reports has none. */
export function extentOf({ reports }: AnalysedRecord, windowDays: number): Extent {
  const days = reports.map(({ publishedAt, recordedOn }) =>
    dayNumber((publishedAt ?? recordedOn).slice(0, 10)),
  );
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return days.length === 0 ? { from: 0, span: 0 } : { from, span: Math.max(0, to - from + 1 - windowDays) };
}

/** A signal that was told beforehand, on the day of the record on which it was. */
interface Usable {
  readonly signal: DatedSignal;
  readonly area: PrecursorArea;
  readonly day: number;
}

export interface Worths {
  readonly rows: readonly SignalWorth[];
  /** Signals told outside the extent: before the record, or too late for their window to be in it. */
  readonly cutOff: number;
}

export function worths(prepared: Prepared, extent: Extent, settings: WorthSettings): Worths {
  const { usable, cutOff, hindsight } = sorted(prepared, extent);
  const incidents = byArea(prepared.incidents, ({ area }) => area);
  const kinds = [...new Set([...usable, ...hindsight].map(({ signal }) => signal.kind))].sort();
  const rows: SignalWorth[] = [];
  for (const kind of kinds) {
    const ofKind = usable.filter(({ signal }) => signal.kind === kind);
    const later = hindsight.filter(({ signal }) => signal.kind === kind);
    const areas = areasOf([...ofKind, ...later]);
    for (const area of [null, ...areas]) {
      if (settings.isStopped?.()) break;
      const isHere = (other: { readonly area: PrecursorArea }): boolean =>
        area === null || areaKey(other.area) === areaKey(area);
      const here = { usable: ofKind.filter(isHere), hindsight: later.filter(isHere).length };
      rows.push(worthOf(kind, area, here, incidents, extent, settings));
    }
  }
  return { rows: withQ(rows).map((row) => ({ ...row, says: say.worth(row, settings.windowDays) })), cutOff };
}

interface Sorted {
  readonly usable: readonly Usable[];
  readonly hindsight: readonly Usable[];
  readonly cutOff: number;
}

/** One a day, kind and region: the same told by several on a day is one. */
function sorted({ signals, toldIn }: Prepared, { from, span }: Extent): Sorted {
  const usable = new Map<string, Usable>();
  const hindsight = new Map<string, Usable>();
  let cutOff = 0;
  for (const signal of signals) {
    const { area, toldOn, kind } = signal;
    if (area === null) continue;
    const day = (toldOn ?? -Infinity) - from;
    const key = `${kind} ${day} ${areaKey(area)}`;
    if (isHindsight(signal, toldIn)) hindsight.set(key, { signal, area, day });
    else if (day < 0 || day >= span) cutOff += 1;
    else if (!usable.has(key)) usable.set(key, { signal, area, day });
  }
  const byDay = [...usable.values()].sort((a, b) => a.day - b.day);
  return { usable: byDay, hindsight: [...hindsight.values()], cutOff };
}

function areasOf(usable: readonly Usable[]): readonly PrecursorArea[] {
  const areas = new Map(usable.map(({ area }) => [areaKey(area), area]));
  return [...areas].sort(([a], [b]) => a.localeCompare(b)).map(([, area]) => area);
}

function byArea<T>(
  items: readonly T[],
  areaOf: (item: T) => PrecursorArea,
): ReadonlyMap<string, readonly T[]> {
  const grouped = new Map<string, T[]>();
  for (const item of items) {
    const key = areaKey(areaOf(item));
    grouped.set(key, [...(grouped.get(key) ?? []), item]);
  }
  return grouped;
}

/** The row but for its sentence and its q-value. */
function worthOf(
  kind: PrecursorKind,
  area: PrecursorArea | null,
  here: { readonly usable: readonly Usable[]; readonly hindsight: number },
  incidents: ReadonlyMap<string, readonly DatedIncident[]>,
  extent: Extent,
  settings: WorthSettings,
): SignalWorth {
  const { windowDays } = settings;
  const groups = [...byArea(here.usable, (each) => each.area)].map(([key, signals]) => ({
    signals,
    incidents: (incidents.get(key) ?? []).map(({ incident, day }) => ({ incident, day: day - extent.from })),
  }));
  const cases = groups.flatMap((group) => casesOf(group.signals, group.incidents, windowDays));
  // An incident that the whole window before lies in the record for, and that a signal might have preceded.
  const asked = groups.flatMap((group) =>
    group.incidents.filter(({ day }) => day >= windowDays && day < extent.span + windowDays),
  );
  const preceded = new Set(cases.flatMap((each) => each.allIncidents));
  return {
    id: area === null ? kind : `${kind} ${areaKey(area)}`,
    kind,
    area,
    signals: here.usable.length,
    followed: cases.length,
    leadDays: leadsIn(cases.map(({ found }) => found.leadDays)),
    incidents: asked.length,
    preceded: asked.filter(({ incident }) => preceded.has(incident.id)).length,
    hindsight: here.hindsight,
    test: test(groups, asked.length, here.usable.length, extent, settings),
    cases: cases
      .map(({ found }) => found)
      .sort((a, b) => a.toldOn.localeCompare(b.toldOn) || a.incident.localeCompare(b.incident)),
    says: { fr: '', en: '' },
  };
}

interface Placed {
  readonly incident: DatedIncident['incident'];
  readonly day: number;
}

function test(
  groups: readonly { readonly signals: readonly Usable[]; readonly incidents: readonly Placed[] }[],
  incidents: number,
  signals: number,
  { span }: Extent,
  { windowDays, replications, random }: WorthSettings,
): SignalWorth['test'] {
  if (signals < LEAST_SIGNALS) return { kind: 'too_few', n: signals, minimum: LEAST_SIGNALS, of: 'signals' };
  if (incidents < LEAST_INCIDENTS)
    return { kind: 'too_few', n: incidents, minimum: LEAST_INCIDENTS, of: 'incidents' };
  const strata = groups.map((group): Stratum => ({
    signals: group.signals.map(({ day }) => day),
    leads: leadsOf(
      group.incidents.map(({ day }) => day),
      span,
      windowDays,
    ),
    span,
  }));
  const { expected, pValue } = jitterTest(strata, windowDays, replications, random);
  return { kind: 'tested', expected, pValue, qValue: pValue, replications };
}

interface Case {
  readonly found: PrecursorCase;
  /** All incidents within the window after the signal. */
  readonly allIncidents: readonly string[];
}

/** Signals with the first incident that followed each. */
function casesOf(
  signals: readonly Usable[],
  incidents: readonly Placed[],
  windowDays: number,
): readonly Case[] {
  return signals.flatMap(({ signal, day }) => {
    const after = incidents.filter((each) => each.day > day && each.day <= day + windowDays);
    const [next] = after;
    if (next === undefined) return [];
    const found = {
      report: signal.record.report,
      signal: signal.record.id,
      toldOn: addDays('1970-01-01', signal.toldOn ?? 0),
      incident: next.incident.id,
      leadDays: next.day - day,
    };
    return [{ found, allIncidents: after.map(({ incident }) => incident.id) }];
  });
}

function leadsIn(leads: readonly number[]): SignalWorth['leadDays'] {
  const ordered = [...leads].sort((a, b) => a - b);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return null;
  const middle = ordered.length / 2;
  const median = ((ordered[Math.ceil(middle - 1)] ?? least) + (ordered[Math.floor(middle)] ?? most)) / 2;
  return { median, least, most };
}

/** q-values over the rows of regions; those of all regions together are tests of the same signals and have their own. */
function withQ(rows: readonly SignalWorth[]): readonly SignalWorth[] {
  const q = new Map<string, number>();
  for (const isWhole of [true, false]) {
    const tested = rows.flatMap(({ id, area, test: found }) =>
      (area === null) === isWhole && found.kind === 'tested' ? [{ id, p: found.pValue }] : [],
    );
    const rates = falseDiscoveryRates(tested.map(({ p }) => p));
    tested.forEach(({ id }, i) => q.set(id, rates[i] ?? 1));
  }
  return rows.map((row) =>
    row.test.kind === 'tested'
      ? { ...row, test: { ...row.test, qValue: q.get(row.id) ?? row.test.pValue } }
      : row,
  );
}
