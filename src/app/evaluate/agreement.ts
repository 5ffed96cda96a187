/** When a finding agrees with an annotation: by place, by date, by who did it. */
import { addDays } from '../../core/calendar.ts';
import { distanceKm } from '../../core/geo.ts';
import type { LonLat } from '../../core/geo.ts';
import type { GoldIncident } from './gold.ts';
import type { PredictedIncident } from './predicted.ts';

/** How far off a position may be, by the annotation's geoPrecision. */
const NEAR_KM = { 1: 25, 2: 60, 3: 150 } as const;
/** How far off a date may be, by the annotation's timePrecision. */
const SLACK_DAYS = { 1: 0, 2: 3, 3: 15 } as const;

type Text = string | null | undefined;

/** Lower case, without accents, words of a–z and 0–9 set apart by single spaces. */
export function fold(text: Text): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether two names are equal when folded, or one stands within the other as whole words. */
export function isSameName(a: Text, b: Text): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === '' || y === '') return false;
  return ` ${y} `.includes(` ${x} `) || ` ${x} `.includes(` ${y} `);
}

/** By name (the gazetteer's or the words in the text), else by distance. */
export function isSamePlace(gold: GoldIncident, predicted: PredictedIncident): boolean {
  const where = predicted.where;
  if (!where) return !gold.place;
  const names = [where.name, ...quotes(where)];
  if (names.some((name) => isSameName(gold.place, name))) return true;
  const [a, b] = [position(gold), position(where)];
  return a !== null && b !== null && distanceKm(a, b) <= NEAR_KM[gold.geoPrecision ?? 3];
}

/** Whether both lie within 40 km; null where the annotation is no exact place with a position. */
export function isWithin40Km(gold: GoldIncident, predicted: PredictedIncident): boolean | null {
  const a = position(gold);
  if (gold.geoPrecision !== 1 || a === null) return null;
  const b = position(predicted.where ?? {});
  return b !== null && distanceKm(a, b) <= 40;
}

/** Whether the intervals touch, with the slack that the annotation's precision allows. */
export function isSameDate(gold: GoldIncident, predicted: PredictedIncident): boolean {
  if (gold.start === null || gold.end === null) return true;
  const { start, end } = predicted.when ?? {};
  if (!start || !end) return false;
  const slack = SLACK_DAYS[gold.timePrecision ?? 1];
  return start <= addDays(gold.end, slack) && end >= addDays(gold.start, -slack);
}

/**
 * Whether one predicted perpetrator is one annotated perpetrator, by id or by a name in the text.
 * Where nobody is annotated, naming nobody or an unknown one is right.
 */
export function isSamePerpetrator(gold: GoldIncident, predicted: PredictedIncident): boolean {
  const actors = (predicted.actors ?? []).filter((actor) => actor.role === 'perpetrator');
  if (gold.perpetrators.length === 0) return actors.every((a) => (a.actorId ?? '').startsWith('unknown'));
  return gold.perpetrators.some((wanted) =>
    actors.some(
      (actor) =>
        (actor.actorId && fold(actor.actorId) === fold(wanted.id)) ||
        [...wanted.names, wanted.id].some((name) =>
          [actor.name, ...quotes(actor)].some((found) => isSameName(name, found)),
        ),
    ),
  );
}

function quotes(value: {
  readonly evidence?: readonly { readonly quote: string }[] | undefined;
}): readonly string[] {
  return (value.evidence ?? []).map((span) => span.quote);
}

function position(value: {
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
}): LonLat | null {
  const { lat, lon } = value;
  return typeof lat === 'number' && typeof lon === 'number' ? [lon, lat] : null;
}
