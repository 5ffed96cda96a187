import { dayNumber } from '../../src/core/calendar.ts';
import { Components } from '../../src/fusion/components.ts';
import type { Mention } from '../../src/fusion/index.ts';
import { kmBetween } from '../../src/fusion/places.ts';

/** Whether a rule takes two mentions for one, which already lie within the window of 25 km and 2 days. */
type Rule = (a: Mention, b: Mention) => boolean;

const WINDOW_KM = 25;
const WINDOW_DAYS = 2;

const typesOf = ({ incident }: Mention): readonly string[] => incident.actors.map((actor) => actor.actorType);

/** The plain rule: 25 km, 2 days, same event type; whatever is linked is one. */
export const plainWindow: Rule = (a, b) => a.incident.eventType === b.incident.eventType;

/**
 * The MELTT rule (Donnay et al. 2019) on our fields: within the window, two records of different reports match where
 * their taxonomies agree at some level: event type or sub-event type, actor class, precision class within one step.
 */
export const meltt: Rule = (a, b) => {
  if (a.report === b.report || a.incident.eventType !== b.incident.eventType) return false;
  const [ta, tb] = [typesOf(a), typesOf(b)];
  const actorsAgree = ta.length === 0 || tb.length === 0 || ta.some((type) => tb.includes(type));
  return (
    actorsAgree &&
    Math.abs((a.incident.where?.geoPrecision ?? 3) - (b.incident.where?.geoPrecision ?? 3)) <= 1
  );
};

interface Dated {
  readonly at: number;
  readonly mention: Mention;
  readonly fromDay: number;
  readonly toDay: number;
}

function inOrderOfTime(mentions: readonly Mention[]): readonly Dated[] {
  const dated = mentions.flatMap((mention, at): Dated[] => {
    const { when } = mention.incident;
    return when === null ? [] : [{ at, mention, fromDay: dayNumber(when.start), toDay: dayNumber(when.end) }];
  });
  return dated.sort((a, b) => a.fromDay - b.fromDay);
}

function isNear({ incident: a }: Mention, { incident: b }: Mention): boolean {
  const km = a.where === null || b.where === null ? null : kmBetween(a.where, b.where);
  return km !== null && km <= WINDOW_KM;
}

/** Labels by transitive closure of a rule over all mentions within the window of each other. */
export function closure(mentions: readonly Mention[], rule: Rule): readonly string[] {
  const components = new Components(mentions.length);
  const dated = inOrderOfTime(mentions);
  for (const [i, a] of dated.entries()) {
    for (let j = i + 1; j < dated.length; j++) {
      const b = dated[j];
      if (b === undefined || b.fromDay - a.toDay > WINDOW_DAYS) break;
      if (isNear(a.mention, b.mention) && rule(a.mention, b.mention)) components.join(a.at, b.at);
    }
  }
  return mentions.map((_, i) => String(components.rootOf(i)));
}
