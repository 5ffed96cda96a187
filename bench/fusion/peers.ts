import { daysBetween } from '../../src/core/calendar.ts';
import type { Mention } from '../../src/fusion/index.ts';
import { kmBetween } from '../../src/fusion/places.ts';

type Rule = (a: Mention, b: Mention) => boolean;

function isNear({ incident: a }: Mention, { incident: b }: Mention): boolean {
  const km = a.where === null || b.where === null ? null : kmBetween(a.where, b.where);
  if (km === null || a.when === null || b.when === null) return false;
  const gapDays = Math.max(0, daysBetween(a.when.end, b.when.start), daysBetween(b.when.end, a.when.start));
  return km <= 25 && gapDays <= 2;
}

const typesOf = ({ incident }: Mention): readonly string[] => incident.actors.map((actor) => actor.actorType);

/** The plain rule: 25 km, 2 days, same event type; whatever is linked is one. */
export const plainWindow: Rule = (a, b) => isNear(a, b) && a.incident.eventType === b.incident.eventType;

/**
 * The MELTT rule (Donnay et al. 2019) on our fields: within the window, two records of different reports match where
 * their taxonomies agree at some level: event type or sub-event type, actor class, precision class within one step.
 */
export const meltt: Rule = (a, b) => {
  if (a.report === b.report || !isNear(a, b) || a.incident.eventType !== b.incident.eventType) return false;
  const [ta, tb] = [typesOf(a), typesOf(b)];
  const actorsAgree = ta.length === 0 || tb.length === 0 || ta.some((type) => tb.includes(type));
  return (
    actorsAgree &&
    Math.abs((a.incident.where?.geoPrecision ?? 3) - (b.incident.where?.geoPrecision ?? 3)) <= 1
  );
};

/** Labels by transitive closure of a rule. O(n²): for small sets. */
export function closure(mentions: readonly Mention[], rule: Rule): readonly string[] {
  const label = mentions.map((_, i) => i);
  for (const [i, a] of mentions.entries()) {
    for (const [j, b] of mentions.entries()) {
      const [from, to] = [label[i], label[j]];
      if (j < i && from !== undefined && to !== undefined && from !== to && rule(a, b)) {
        for (const [k, l] of label.entries()) if (l === from) label[k] = to;
      }
    }
  }
  return label.map(String);
}
