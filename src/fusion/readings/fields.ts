import { daysBetween } from '../../core/calendar.ts';
import type { Actor, Damage, Incident, Place, Responsibility, Target, When } from '../../core/findings.ts';
import type { FieldReading, SetAside } from '../../core/readings.ts';
import { canonicalJson } from '../../core/digest.ts';
import { lineOf, UNKNOWN_ACTORS } from '../../core/kinship.ts';
import { reachKm } from '../places.ts';
import { aside, type AsideCode } from './asides.ts';
import type { FieldClaims, Fields, Heard } from './heard.ts';

/** How a field is read: which of its claims count, and what they say together. */
interface FieldRule<T> {
  /** Why a claim does not count beside the others, or null where it does. Claims come by arrival, earliest first. */
  readonly weigh: (heard: readonly Heard<T>[]) => (one: Heard<T>) => AsideCode | null;
  /** The value of those that count. */
  readonly value: (values: readonly T[]) => unknown;
}

type EventTypes = Pick<Incident, 'eventType' | 'subEventType'>;

// Among equals the earliest wins.
function best<T>(items: readonly T[], rank: (item: T) => readonly number[]): T | null {
  let found: { readonly item: T; readonly rank: readonly number[] } | null = null;
  for (const item of items) {
    const own = rank(item);
    if (found === null || isHigher(own, found.rank)) found = { item, rank: own };
  }
  return found?.item ?? null;
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value > other;
  }
  return false;
}

/** Lineages of the claims that satisfy a test: copies of one wire story support a value once. */
function support<T>(heard: readonly Heard<T>[], test: (value: T) => boolean): number {
  return new Set(heard.filter((one) => test(one.value)).map((one) => one.lineage)).size;
}

/**
 * Of the dates of the best precision, the one that most lineages agree with; among these the one most of them give,
 * then the shortest, then one with an hour.
 */
const when: FieldRule<When> = {
  weigh: (heard) => {
    const chosen = best(heard, ({ value: own }) => [
      -own.timePrecision,
      support(heard, (w) => w.start <= own.end && own.start <= w.end),
      support(heard, (w) => w.start === own.start && w.end === own.end),
      -daysBetween(own.start, own.end),
    ])?.value;
    return ({ value }) => {
      if (chosen === undefined || (value.start === chosen.start && value.end === chosen.end)) return null;
      const holds = value.start <= chosen.start && chosen.end <= value.end;
      return holds || value.timePrecision > chosen.timePrecision ? 'blunter' : 'less_supported';
    };
  },
  value: (whens) => best(whens, (w) => [-w.timePrecision, w.time === null ? 0 : 1]),
};

const isSameSpot = (a: Place, b: Place): boolean => a.name === b.name && a.placeId === b.placeId;
const surest = (place: Place): readonly number[] => [place.probability ?? 0.5, -reachKm(place)];

/** The sharpest place that is decided; among equals the one most lineages name, then the surest. */
const where: FieldRule<Place> = {
  weigh: (heard) => {
    const chosen = best(heard, ({ value: own }) => [
      own.lat === null ? 0 : 1,
      -own.geoPrecision,
      support(heard, (place) => isSameSpot(own, place)),
      ...surest(own),
    ])?.value;
    return ({ value }) => {
      if (chosen === undefined || isSameSpot(value, chosen)) return null;
      if (value.lat === null && chosen.lat !== null) return 'unplaced';
      return value.geoPrecision > chosen.geoPrecision ? 'blunter' : 'less_supported';
    };
  },
  value: (places) =>
    best(places, (place) => [place.lat === null ? 0 : 1, -place.geoPrecision, ...surest(place)]),
};

/** The event type most lineages give; the earliest among equals. */
const eventType: FieldRule<EventTypes> = {
  weigh: (heard) => {
    const chosen = best(heard, ({ value: own }) => [
      support(heard, (type) => type.subEventType === own.subEventType),
    ])?.value;
    return ({ value }) => (value.subEventType === chosen?.subEventType ? null : 'less_supported');
  },
  value: (types) => types[0] ?? null,
};

const STATUS: Readonly<Record<Responsibility['status'], number>> = {
  claimed: 4,
  attributed: 3,
  denied: 2,
  unclaimed: 1,
  unknown: 0,
};

const strength = ({ status, by }: Responsibility): readonly number[] => [STATUS[status], by === null ? 0 : 1];

/** The strongest responsibility: claimed, then attributed, denied, unclaimed; the earliest among equals. */
const responsibility: FieldRule<Responsibility> = {
  weigh: (heard) => {
    const chosen = best(heard, ({ value }) => strength(value))?.value;
    return ({ value }) => {
      if (value.status !== chosen?.status) return 'weaker';
      return value.by === null || value.by === chosen.by ? null : 'weaker';
    };
  },
  value: (all) => {
    const found = best(all, strength);
    return { status: found?.status ?? 'unknown', by: found?.by ?? null };
  },
};

type Named = Pick<Actor, 'actorId' | 'name'>;

const isVague = ({ actorId }: Named): boolean => actorId !== null && UNKNOWN_ACTORS.has(actorId);

function isPartOf(part: string | null, whole: string | null): boolean {
  return part !== null && whole !== null && part !== whole && lineOf(part).includes(whole);
}

/**
 * Everybody whom a report names as perpetrator, once each, by first naming. "Unknown armed men" is left out where
 * somebody is named, and a group where one of its own parts is.
 */
const perpetrator: FieldRule<Actor> = {
  weigh: (heard) => {
    const isNamed = heard.some(({ value }) => value.actorId !== null && !isVague(value));
    return ({ value }) => {
      if (isNamed && isVague(value)) return 'vague';
      return heard.some((other) => isPartOf(other.value.actorId, value.actorId)) ? 'broader' : null;
    };
  },
  value: (actors) => {
    const first = new Map<string, Named>();
    for (const { actorId, name } of actors) {
      const key = actorId ?? name;
      if (!first.has(key)) first.set(key, { actorId, name });
    }
    return [...first.values()];
  },
};

/** A field of several values, which add to one another: each once. */
function each<T>(show: (value: T) => unknown): FieldRule<T> {
  return {
    weigh: () => () => null,
    value: (values) => {
      const distinct = new Map(values.map(show).map((value) => [canonicalJson(value), value]));
      return [...distinct.values()];
    },
  };
}

const RULES = {
  eventType,
  when,
  where,
  perpetrator,
  target: each<Target | Actor>((value) => ('category' in value ? value.category : value.name)),
  damage: each<Damage>(({ evidence: _evidence, ...damage }) => damage),
  means: each<string>((means) => means),
  outcome: each<string>((outcome) => outcome),
  responsibility,
} as const satisfies Record<FieldReading['field'], unknown>;

const READ_FIELDS = Object.keys(RULES) as FieldReading['field'][];

/** What a person decided last, whatever reports say; an earlier decision gives way to a later one. */
function readDecided<T>(rule: FieldRule<T>, { heard, decided }: FieldClaims<T>): Omit<FieldReading, 'field'> {
  const last = decided.at(-1);
  const standing = decided.filter((claim) => claim.decision === last?.decision);
  const values = standing.map((claim) => claim.value).filter((value) => value !== null) as T[];
  return {
    value: rule.value(values),
    used: standing.map((claim) => claim.id),
    setAside: [
      ...heard.map(({ claim }) => aside(claim, 'corrected', last?.saidBy)),
      ...decided.filter((claim) => !standing.includes(claim)).map((claim) => aside(claim, 'superseded')),
    ],
  };
}

// An incident that every report denies still has the day and the place that it is said not to have had.
function readHeard<T>(rule: FieldRule<T>, heard: readonly Heard<T>[]): Omit<FieldReading, 'field'> {
  const firm = heard.filter(({ claim }) => claim.certainty !== 'denied');
  const counting = firm.length > 0 ? firm : heard;
  const setAside: SetAside[] = heard
    .filter((one) => !counting.includes(one))
    .map(({ claim }) => aside(claim, 'denied'));
  const verdict = rule.weigh(counting);
  const used: Heard<T>[] = [];
  for (const one of counting) {
    const because = verdict(one);
    if (because === null) used.push(one);
    else setAside.push(aside(one.claim, because));
  }
  return {
    value: rule.value(used.map((one) => one.value)),
    used: used.map(({ claim }) => claim.id),
    setAside,
  };
}

function readField<T>(rule: FieldRule<T>, claims: FieldClaims<T>): Omit<FieldReading, 'field'> {
  return claims.decided.length > 0 ? readDecided(rule, claims) : readHeard(rule, claims.heard);
}

/** Vigie's own reading of one field. Fields that nobody says anything on have an empty value. */
export function readFieldOf(fields: Fields, field: FieldReading['field']): FieldReading {
  const rule = RULES[field] as FieldRule<unknown>;
  return { field, ...readField(rule, fields.of(field)) };
}

/** Vigie's own reading of every field on which something is said, but tolls. */
export function readFields(fields: Fields): readonly FieldReading[] {
  return READ_FIELDS.map((field) => readFieldOf(fields, field)).filter(
    ({ used, setAside }) => used.length + setAside.length > 0,
  );
}
