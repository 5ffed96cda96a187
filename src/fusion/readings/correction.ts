import { daysBetween } from '../../core/calendar.ts';
import * as words from '../../core/findings.ts';
import type { Actor, Damage, Harm, Place, Responsibility, Target, When } from '../../core/findings.ts';
import type { ClaimField } from '../../core/records.ts';
import { Sent, type UiLang } from './parsing.ts';

// A person's word has no span and no certainty but its own: the decision is its evidence.
const evidence: readonly words.Span[] = [];
const PRECISIONS = [1, 2, 3] as const;

/** ACLED's time precision of a range: a day, within a week, longer. */
function timePrecision(start: string, end: string): 1 | 2 | 3 {
  const days = daysBetween(start, end) + 1;
  return days <= 1 ? 1 : days <= 7 ? 2 : 3;
}

function when(sent: Sent): When {
  const start = sent.at('start').day();
  const end = sent.at('end').maybe((s) => s.day()) ?? start;
  if (end < start) return sent.at('end').refuse('order', start);
  return {
    start,
    end,
    time: sent.at('time').maybe((s) => s.hour()),
    partOfDay: sent.at('partOfDay').maybe((s) => s.word(words.PARTS_OF_DAY)),
    timePrecision: sent.at('timePrecision').maybe((s) => s.word(PRECISIONS)) ?? timePrecision(start, end),
    evidence,
  };
}

function where(sent: Sent): Place {
  const lat = sent.at('lat').maybe((s) => s.number(-90, 90));
  const lon = sent.at('lon').maybe((s) => s.number(-180, 180));
  if ((lat === null) !== (lon === null)) return sent.refuse('position');
  return {
    name: sent.at('name').text(),
    placeId: sent.at('placeId').maybe((s) => s.text()),
    lat,
    lon,
    country: sent.at('country').maybe((s) => s.country()),
    admin1: sent.at('admin1').maybe((s) => s.text()),
    admin2: sent.at('admin2').maybe((s) => s.text()),
    geoPrecision: sent.at('geoPrecision').maybe((s) => s.word(PRECISIONS)) ?? 1,
    radiusKm: sent.at('radiusKm').maybe((s) => s.number(0, 5000)),
    probability: null,
    alternatives: [],
    evidence,
  };
}

function eventType(sent: Sent): Pick<words.Incident, 'eventType' | 'subEventType'> {
  const type = sent.at('eventType').word(Object.keys(words.EVENT_TYPES) as words.EventType[]);
  const subs: readonly words.SubEventType[] = words.EVENT_TYPES[type];
  return { eventType: type, subEventType: sent.at('subEventType').word(subs) };
}

function perpetrator(sent: Sent): Actor {
  return {
    role: 'perpetrator',
    name: sent.at('name').text(),
    actorId: sent.at('actorId').maybe((s) => s.text()),
    actorType: sent.at('actorType').maybe((s) => s.word(words.ACTOR_TYPES)) ?? 'other',
    evidence,
  };
}

function target(sent: Sent): Target {
  return {
    category: sent.at('category').word(words.TARGET_CATEGORIES),
    name: sent.at('name').maybe((s) => s.text()),
    evidence,
  };
}

function harm(sent: Sent): Harm {
  const low = sent.at('low').count();
  // Null is "or more"; nothing at all is the figure itself.
  const given = sent.at('high');
  const high = given.isNull ? null : given.isAbsent ? low : given.count();
  if (high !== null && high < low) return given.refuse('order', String(low));
  return {
    effect: sent.at('effect').word(words.HARM_EFFECTS),
    who: sent.at('who').word(words.HARMED_PARTIES),
    low,
    high,
    nationalities: [],
    source: null,
    certainty: 'stated',
    evidence,
  };
}

function damage(sent: Sent): Damage {
  return {
    effect: sent.at('effect').word(words.DAMAGE_EFFECTS),
    category: sent.at('category').word(words.TARGET_CATEGORIES),
    name: sent.at('name').maybe((s) => s.text()),
    count: sent.at('count').maybe((s) => s.count()),
    evidence,
  };
}

function responsibility(sent: Sent): Responsibility {
  return {
    status: sent.at('status').word(words.RESPONSIBILITY_STATUSES),
    by: sent.at('by').maybe((s) => s.text()),
    evidence,
  };
}

// What was left out by mistake must not pass for "not known".
const orNull =
  <T>(parse: (sent: Sent) => T) =>
  (sent: Sent): T | null =>
    sent.isNull ? null : parse(sent);

const listOf =
  <T>(parse: (sent: Sent) => T) =>
  (sent: Sent): readonly T[] =>
    sent.some().map(parse);

/** What each field takes. A list may be sent as its one value. */
const PARSERS: Readonly<Record<ClaimField, (sent: Sent) => unknown>> = {
  eventType,
  when: orNull(when),
  where: orNull(where),
  perpetrator: orNull(listOf(perpetrator)),
  target: orNull(listOf(target)),
  harm: listOf(harm),
  damage: orNull(listOf(damage)),
  means: orNull(listOf((sent) => sent.word(words.MEANS))),
  outcome: orNull(listOf((sent) => sent.word(words.OUTCOMES))),
  responsibility,
};

/**
 * The value of a correction as the ledger keeps it, from what somebody sent.
 * - `eventType`: `{ eventType, subEventType }`, the second one of the first's.
 * - `when`: `{ start, end?, time?, partOfDay?, timePrecision? }`; one day where `end` is absent, precision by length.
 * - `where`: `{ name, placeId?, lat?, lon?, country?, admin1?, admin2?, geoPrecision?, radiusKm? }`, WGS 84 degrees.
 * - `perpetrator`: `{ name, actorId?, actorType? }`; `target`: `{ category, name? }`;
 *   `damage`: `{ effect, category, name?, count? }`; `means`, `outcome`: a word. One or a list of up to 50.
 * - `harm`: `{ effect, who, low, high? }`, one or a list; `high` null is "or more", absent is `low`. It decides the
 *   toll of that effect and party only.
 * - `responsibility`: `{ status, by? }`.
 *
 * Null says "not known" for `when`, `where` and the lists but `harm`. Members that a field has not are left out.
 * @returns JSON: an object, a list of them, or null; idempotent
 * @throws VigieError bad_input in one line of `lang` that names the member, what came and what was expected
 */
export function parseCorrection(field: ClaimField, value: unknown, lang: UiLang = 'en'): unknown {
  return PARSERS[field](new Sent(value, field, lang));
}
