import { isIsoDay } from '../core/calendar.ts';
import {
  EVENT_TYPES,
  TARGET_CATEGORIES,
  type Findings,
  type Harm,
  type Incident,
  type Place,
  type Span,
  type When,
} from '../core/findings.ts';

/** What the contract allows, by the name of the field. */
const ALLOWED: Readonly<Record<string, readonly unknown[]>> = {
  eventType: Object.keys(EVENT_TYPES),
  partOfDay: ['night', 'dawn', 'morning', 'midday', 'afternoon', 'evening', null],
  timePrecision: [1, 2, 3],
  geoPrecision: [1, 2, 3],
  role: ['perpetrator', 'target', 'responder'],
  actorType: [
    'state_forces',
    'rebel_group',
    'political_militia',
    'identity_militia',
    'rioters',
    'protesters',
    'civilians',
    'external_forces',
    'media',
    'government',
    'other',
  ],
  category: TARGET_CATEGORIES,
  effect: [
    'killed',
    'injured',
    'abducted',
    'missing',
    'detained',
    'released',
    'displaced',
    'burned',
    'destroyed',
    'damaged',
    'looted',
    'seized',
  ],
  who: ['civilians', 'state_forces', 'armed_group', 'mixed', 'unknown'],
  certainty: ['stated', 'reported', 'hedged', 'denied'],
  means: [
    'small_arms',
    'heavy_weapons',
    'ied',
    'mine',
    'drone',
    'aircraft',
    'artillery',
    'mortar',
    'rocket',
    'suicide_vehicle',
    'suicide_vest',
    'arson',
    'edged_weapons',
    'grenade',
    'other',
  ],
  outcome: ['repelled', 'seized', 'retaken', 'withdrawn', 'ongoing'],
  status: ['claimed', 'attributed', 'unclaimed', 'denied', 'unknown'],
  basis: ['stated', 'same_time', 'same_claim'],
  act: [
    'claim',
    'denial',
    'threat',
    'ultimatum',
    'blockade',
    'ban',
    'curfew',
    'lifting',
    'toll',
    'appeal',
    'other',
  ],
};

const KINDS = {
  signals: [
    'patrols',
    'searches',
    'checkpoints',
    'troop_movement',
    'warning',
    'population_movement',
    'closure',
    'outage',
    'other',
  ],
  assessments: ['capability', 'intent', 'pattern', 'trend', 'outlook'],
  contradictions: ['geography', 'responsibility', 'toll', 'date', 'outcome'],
} as const satisfies Partial<Record<keyof Findings, readonly string[]>>;

const ISO_COUNTRY = /^[A-Z]{2}$/;
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Where findings break their contract, one line a breach with its path; empty where they keep it.
 * A field that the contract does not know is none of its business: fields may be added.
 */
export function contractBreaches(findings: Findings): string[] {
  const breaches: string[] = [];
  const check: Check = (isKept, path, rule) => {
    if (!isKept) breaches.push(`${path}: ${rule}`);
  };
  walk(findings, '', findings.report.text, check);
  checkIds(findings, check);
  findings.incidents.forEach((incident, i) => checkIncident(incident, `incidents.${i}`, check));
  for (const list of ['signals', 'assessments', 'contradictions'] as const) {
    const kinds: readonly string[] = KINDS[list];
    findings[list].forEach(({ kind }, i) => check(kinds.includes(kind), `${list}.${i}`, `kind "${kind}"`));
  }
  const { publishedAt } = findings.report;
  check(publishedAt === null || isIsoDay(publishedAt), 'report.publishedAt', 'a real day');
  return breaches;
}

type Check = (isKept: boolean, path: string, rule: string) => void;

/** Rules that hold wherever a field of that name or shape stands. */
function walk(value: unknown, path: string, text: string, check: Check): void {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    check(false, path, 'a JSON value');
  if (value === null || typeof value !== 'object') return;
  if (isSpan(value)) return checkSpan(value, path, text, check);
  if (isWhen(value)) checkWhen(value, path, check);
  if (isPlace(value)) checkPlace(value, path, check);
  if ('evidence' in value && !isSilent(value)) {
    check(Array.isArray(value.evidence) && value.evidence.length > 0, path, 'at least one span of evidence');
  }
  for (const [key, member] of Object.entries(value)) {
    const allowed = Array.isArray(value) ? undefined : ALLOWED[key];
    for (const item of allowed ? [member].flat() : []) {
      check(
        allowed?.includes(item) ?? true,
        `${path}.${key}`,
        `one of the contract's values, not ${JSON.stringify(item)}`,
      );
    }
    walk(member, path === '' ? key : `${path}.${key}`, text, check);
  }
}

const isSpan = (value: object): value is Span => 'quote' in value && 'start' in value;
const isWhen = (value: object): value is When => 'timePrecision' in value;
const isPlace = (value: object): value is Place => 'geoPrecision' in value;
// Where nobody is said to be responsible there are no words for it.
const isSilent = (value: object): boolean => 'status' in value && value.status === 'unknown';

function checkSpan({ start, end, quote }: Span, path: string, text: string, check: Check): void {
  check(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end, path, 'a range');
  check(quote === text.slice(start, end), path, 'a quote that is the text at its range');
}

function checkWhen(when: When, path: string, check: Check): void {
  check(isIsoDay(when.start) && isIsoDay(when.end), path, 'real days');
  check(when.start <= when.end, path, 'a start not after its end');
  check(when.time === null || HOUR.test(when.time), path, 'an hour as HH:MM');
  check(when.anchor !== 'tense' || when.timePrecision > 1, path, 'no day by the tense alone');
}

function checkPlace(place: Place, path: string, check: Check): void {
  const { lat, lon, probability, radiusKm, country } = place;
  check((lat === null) === (lon === null), path, 'both coordinates or neither');
  check(Math.abs(lat ?? 0) <= 90 && Math.abs(lon ?? 0) <= 180, path, 'degrees');
  check(probability === null || (probability >= 0 && probability <= 1), path, 'a chance from 0 to 1');
  check(radiusKm === null || radiusKm >= 0, path, 'a radius that is not negative');
  check(country === null || ISO_COUNTRY.test(country), path, 'an ISO country');
  check(place.name !== '', path, 'a name');
}

/** Ids are unique in the report, and every id that something refers to is there. */
function checkIds(findings: Findings, check: Check): void {
  const { incidents, operations, statements, signals, corridors, assessments, contradictions } = findings;
  const all = [incidents, operations, statements, signals, corridors, assessments, contradictions].flat();
  const ids = all.map(({ id }) => id);
  check(new Set(ids).size === ids.length, 'ids', `unique: ${ids.join(' ')}`);
  const known = new Set(incidents.map(({ id }) => id));
  for (const { id, incidents: members, harm = [] } of operations) {
    const told = incidents.filter((i) => members.includes(i.id)).flatMap((i) => i.harm);
    const stands = (h: Harm): boolean => told.some((t) => JSON.stringify(t) === JSON.stringify(h));
    check(harm.every(stands), id, 'each shared toll on one of its incidents too');
    check(members.length > 0 && members.every((m) => known.has(m)), id, 'incidents that exist');
    check(new Set(members).size === members.length, id, 'each incident once');
  }
  for (const { id } of operations) known.add(id);
  for (const { id, before } of signals)
    check(before === null || known.has(before), id, 'a "before" that exists');
}

function checkIncident(incident: Incident, path: string, check: Check): void {
  const subTypes: readonly string[] = EVENT_TYPES[incident.eventType];
  check(subTypes.includes(incident.subEventType), path, `a sub-type of ${incident.eventType}`);
  check(incident.summary.trim() !== '' && !incident.summary.includes('\n'), path, 'one line of summary');
  check(!/[{}]/.test(incident.summary), path, 'no placeholder left in the summary');
  incident.harm.forEach((harm, i) => checkHarm(harm, `${path}.harm.${i}`, check));
  for (const { count } of incident.damage)
    check(count === null || count >= 0, path, 'a count that is not negative');
}

function checkHarm({ low, high, replaces, nationalities }: Harm, path: string, check: Check): void {
  check(Number.isInteger(low) && low >= 0, path, 'a whole number of people');
  check(high === null || (Number.isInteger(high) && low <= high), path, 'low not above high');
  if (replaces) {
    const { low: least, high: most } = replaces;
    check(
      Number.isInteger(least) && least >= 0 && (most === null || least <= most),
      path,
      'an earlier figure',
    );
    check(least !== low || most !== high, path, 'a figure other than the one that it replaces');
  }
  check(
    nationalities.every((code) => ISO_COUNTRY.test(code)),
    path,
    'ISO nationalities',
  );
}
