/**
 * Rows of a user's own export of ACLED as baseline events. Columns by name: the 31 of today's export, and those of exports before
 * March 2023, which had others beside. Event types are ACLED's and so ours.
 */
import type {
  BaselineActor,
  BaselineEvent,
  BaselinePlace,
  EventFamily,
} from '../../core/analysis/baseline.ts';
import { EVENT_TYPES, type ActorType, type EventType, type SubEventType } from '../../core/findings.ts';
import { Columns, listOf, readingRow, type Row, type RowContext, type RowRead } from '../table.ts';

/** Without these a table is no export of ACLED events; its weekly sums, for one, have no ids. */
export const ACLED_COLUMNS = [
  'event_id_cnty',
  'event_date',
  'time_precision',
  'event_type',
  'sub_event_type',
  'actor1',
  'country',
  'latitude',
  'longitude',
  'geo_precision',
  'fatalities',
] as const;

const FAMILIES: Readonly<Record<EventType, EventFamily>> = {
  Battles: 'fighting',
  'Explosions/Remote violence': 'fighting',
  'Violence against civilians': 'civilians',
  Protests: 'unrest',
  Riots: 'unrest',
  'Strategic developments': 'development',
};

const TYPES = new Map(Object.keys(EVENT_TYPES).map((type) => [type.toLowerCase(), type as EventType]));

/** ACLED's inter codes, which are numbers in older exports and words in newer ones. */
const INTER: readonly (readonly [word: string, type: ActorType])[] = [
  ['state forces', 'state_forces'],
  ['rebel group', 'rebel_group'],
  ['political militia', 'political_militia'],
  ['identity militia', 'identity_militia'],
  ['rioters', 'rioters'],
  ['protesters', 'protesters'],
  ['civilians', 'civilians'],
  ['external/other forces', 'external_forces'],
];
const ACTOR_TYPES = new Map<string, ActorType>(
  INTER.flatMap(([word, type], i) => [
    [word, type],
    [`${word}s`, type],
    [String(i + 1), type],
  ]),
);

/** Kilometres by `geo_precision`: the town, near it or part of a small area, a region. */
const RADIUS_KM = [0, 3, 20, 80] as const;

/** Reads rows of an export. */
export function acledReader(columns: Columns, context: RowContext): (cells: readonly string[]) => RowRead {
  return (cells) => readingRow(() => eventOf(columns.row(cells, context), context));
}

function eventOf(row: Row, context: RowContext): BaselineEvent {
  const day = row.day('event_date');
  const timePrecision = row.whole('time_precision', 1, 3, 'precision3') as 1 | 2 | 3;
  const eventType = TYPES.get(row.text('event_type').toLowerCase()) ?? row.fail('event_type', 'event_type');
  return {
    dataset: 'acled',
    id: row.id('event_id_cnty'),
    version: row.maybe('timestamp'),
    days: { start: day, end: day },
    timePrecision,
    datePrecision: timePrecision,
    family: FAMILIES[eventType],
    eventType,
    subEventType: subTypeOf(eventType, row.text('sub_event_type')),
    typeOfViolence: null,
    actors: [...actorsOf(row, '1'), ...actorsOf(row, '2')],
    where: placeOf(row, context),
    // The lowest figure reported, 0 where none is: no bracket.
    deaths: { low: null, best: row.whole('fatalities', 0, 1e9, 'count'), high: null },
    sources: listOf(row.text('source')),
  };
}

function subTypeOf(type: EventType, text: string): SubEventType | null {
  const all: readonly SubEventType[] = EVENT_TYPES[type];
  return all.find((sub) => sub.toLowerCase() === text.toLowerCase()) ?? null;
}

function actorsOf(row: Row, side: '1' | '2'): readonly BaselineActor[] {
  const type = ACTOR_TYPES.get(row.text(`inter${side}`).toLowerCase()) ?? null;
  const own = row.text(`actor${side}`);
  const beside = listOf(row.text(`assoc_actor_${side}`)).map((name) => ({ name, type: null }));
  return own === '' ? beside : [{ name: own, type }, ...beside];
}

function placeOf(row: Row, { countryOf }: RowContext): BaselinePlace {
  const geoPrecision = row.whole('geo_precision', 1, 3, 'precision3') as 1 | 2 | 3;
  const countryName = row.needed('country', 'country');
  return {
    name: row.maybe('location') ?? row.maybe('admin2') ?? row.maybe('admin1') ?? countryName,
    admin1: row.maybe('admin1'),
    admin2: row.maybe('admin2'),
    country: countryByNumber(row.text('iso')) ?? countryOf(countryName),
    countryName,
    at: [row.degrees('longitude'), row.degrees('latitude')],
    geoPrecision,
    placePrecision: geoPrecision,
    radiusKm: RADIUS_KM[geoPrecision],
  };
}

const byNumber = new Map<string, string | null>();

/** ISO 3166-1 alpha-2 of a numeric code, "466": the runtime's table of regions (UTS 35) has them. */
function countryByNumber(iso: string): string | null {
  if (!/^[1-9]\d{0,2}$/.test(iso)) return null;
  const known = byNumber.get(iso);
  if (known !== undefined) return known;
  const region = new Intl.Locale(`und-${iso.padStart(3, '0')}`).region ?? '';
  const code = /^[A-Z]{2}$/.test(region) ? region : null;
  byNumber.set(iso, code);
  return code;
}
