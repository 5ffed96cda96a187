/** The value of a correction as it is typed: short forms of each field, or JSON for all that these cannot say. */
import { VigieError } from '../../core/errors.ts';
import {
  EVENT_TYPES,
  type EventType,
  type HarmedParty,
  type HarmEffect,
  type SubEventType,
} from '../../core/findings.ts';
import type { ClaimField, TollRange } from '../../core/records.ts';
import type { Gazetteer } from '../../gazetteer/index.ts';
import { KIND_PRECISION } from '../../gazetteer/locate.ts';
import { namedActors } from '../../language/names.ts';
import { UI_LANGUAGES, wordsIn, type Words } from '../messages/index.ts';

/** What a value may have to be looked up in. */
export interface Correcting {
  readonly words: Words;
  /** Tolls of the incident as they stand: a figure without a party is for the party that is told of. */
  readonly tolls: readonly Pick<TollRange, 'effect' | 'who'>[];
  readonly placeOf: Gazetteer['byId'];
}

const CLAIM_FIELDS = Object.keys(wordsIn('en').say.chronology.fields) as ClaimField[];

/**
 * A field by its name in the contract ("when"), or as it is called in either language ("date", "bilan").
 * @throws VigieError `bad_usage`
 */
export function fieldOf(given: string, { say, lang }: Words): ClaimField {
  const wanted = given.toLocaleLowerCase(lang);
  const found = CLAIM_FIELDS.find(
    (field) =>
      field.toLowerCase() === wanted ||
      UI_LANGUAGES.some((one) => wordsIn(one).say.chronology.fields[field] === wanted),
  );
  if (found !== undefined) return found;
  const names = CLAIM_FIELDS.map((field) => say.chronology.fields[field]).join(', ');
  throw new VigieError('bad_usage', say.judgement.notAField(given, names));
}

/**
 * What the typed words of a field mean. What is in them is checked where it is decided: a category that is none is refused there.
 * @throws VigieError `bad_usage` where the form is none of the field's
 */
export function valueOf(field: ClaimField, given: readonly string[], correcting: Correcting): unknown {
  const text = given.join(' ').trim();
  if (/^(\{|\[|"|null$)/.test(text)) return json(text, correcting.words);
  return SHORT[field](given, correcting);
}

function json(text: string, { say }: Words): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new VigieError('bad_usage', say.judgement.notJson(text));
  }
}

type Short = (given: readonly string[], correcting: Correcting) => unknown;

function refuse(field: ClaimField, given: readonly string[], { say }: Words): never {
  const { fields } = say.chronology;
  throw new VigieError(
    'bad_usage',
    say.judgement.notAValue(fields[field], given.join(' '), say.judgement.forms[field]),
  );
}

const each =
  (one: (given: string, correcting: Correcting) => unknown): Short =>
  (given, correcting) =>
    given.map((word) => one(word, correcting));

/** Each field's short form; `forms` of the messages teaches them. */
const SHORT: Readonly<Record<ClaimField, Short>> = {
  eventType: (given, { words }) => eventTypeOf(given.join(' '), words) ?? refuse('eventType', given, words),
  when: (given, { words }) => whenOf(given.join(' ')) ?? refuse('when', given, words),
  where: (given, { words, placeOf }) => placeValue(given.join(' '), placeOf) ?? refuse('where', given, words),
  perpetrator: each((given) => actorOf(given)),
  target: each((given) => ({ category: given })),
  harm: each((given, correcting) => harmOf(given, correcting)),
  damage: each((given, { words }) => damageOf(given) ?? refuse('damage', [given], words)),
  means: each((given) => given),
  outcome: each((given) => given),
  responsibility: (given) => responsibilityOf(given.join(' ')),
};

/** "Attack", or its name in the language of the terminal. */
function eventTypeOf(
  given: string,
  { terms }: Words,
): { readonly eventType: string; readonly subEventType: string } | null {
  const wanted = given.toLowerCase();
  for (const [eventType, subs] of Object.entries(EVENT_TYPES) as [EventType, readonly SubEventType[]][]) {
    const subEventType = subs.find(
      (sub) => sub.toLowerCase() === wanted || terms.subEventType[sub].toLowerCase() === wanted,
    );
    if (subEventType !== undefined) return { eventType, subEventType };
  }
  return null;
}

/** "2025-07-01", "2025-07-01T04:00", "2025-07-01..2025-07-03". */
function whenOf(given: string): { readonly start: string } | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)|(?:\.\.|\/)(\d{4}-\d\d-\d\d))?$/.exec(given);
  if (match?.[1] === undefined) return null;
  const [, start, time, end] = match;
  return { start, ...(time === undefined ? {} : { time }), ...(end === undefined ? {} : { end }) };
}

/** A place of the gazetteer by its id. */
function placeValue(given: string, placeOf: Correcting['placeOf']): object | null {
  const place = placeOf(given);
  if (place === null) return null;
  const { id, name, kind, at, country, admin1, admin2, radiusKm } = place;
  return {
    name,
    placeId: id,
    lat: at[1],
    lon: at[0],
    country,
    admin1,
    admin2,
    geoPrecision: KIND_PRECISION[kind],
    radiusKm: radiusKm === 0 ? null : radiusKm,
  };
}

/** An armed group by id or name; whoever is not in the list, by the name given. */
function actorOf(given: string): object {
  const wanted = given.toLowerCase();
  const known = namedActors.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  return known === undefined
    ? { name: given }
    : { name: known.name, actorId: known.id, actorType: known.type };
}

/** "killed=12", "killed:civilians=5-7", "abducted=20+". */
function harmOf(given: string, correcting: Correcting): object {
  const match = /^([a-z_]+)(?::([a-z_]+))?=(\d+)(?:(\+)|-(\d+))?$/.exec(given);
  if (match === null) return refuse('harm', [given], correcting.words);
  const [, effect = '', party, low, open, high] = match;
  return {
    effect,
    who: party ?? partyOf(effect as HarmEffect, given, correcting),
    low: Number(low),
    high: open === '+' ? null : Number(high ?? low),
  };
}

function partyOf(effect: HarmEffect, given: string, { tolls, words }: Correcting): HarmedParty {
  const told = tolls.filter((toll) => toll.effect === effect).map(({ who }) => who);
  if (told.length > 1)
    throw new VigieError(
      'bad_usage',
      words.say.judgement.whoseToll(given, given.replace('=', `:${told[0]}=`), told.join(', ')),
    );
  return told[0] ?? 'unknown';
}

/** "burned:market=3": effect, what, and how many where it is known. */
function damageOf(given: string): object | null {
  const match = /^([a-z_]+):([a-z_]+)(?:=(\d+))?$/.exec(given);
  if (match === null) return null;
  const [, effect, category, count] = match;
  return { effect, category, ...(count === undefined ? {} : { count: Number(count) }) };
}

/** "claimed:jnim", "unclaimed". */
function responsibilityOf(given: string): object {
  const colon = given.indexOf(':');
  return colon < 0 ? { status: given } : { status: given.slice(0, colon), by: given.slice(colon + 1) };
}
