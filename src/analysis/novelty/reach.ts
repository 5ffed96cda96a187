/** How far an incident lies from the known ground of a group. */
import type { NoveltyActor, Reach } from '../../core/analysis/novelty.ts';
import { dayNumber } from '../../core/calendar.ts';
import { distanceKm, leastKm, type LonLat } from '../../core/geo.ts';
import { lineOf } from '../../core/kinship.ts';
import { namedActors } from './questions.ts';
import type { Survey, Surveyed } from './survey.ts';
import { say } from './words.ts';

/** Fewer steps have no percentile. */
export const LEAST_STEPS = 10;

interface Known {
  readonly id: string;
  readonly day: number;
  readonly at: LonLat;
  /** To the nearest of those of earlier days; null for the first. */
  readonly step: { readonly incident: string; readonly km: number } | null;
}

/** Located incidents of each group that anybody asked about, by day. */
export type Grounds = Map<string, readonly Known[]>;

/** @param grounds filled as groups are asked about; one map a survey */
export function reachOf(survey: Survey, asked: Surveyed, grounds: Grounds): readonly Reach[] {
  return namedActors(asked.incident).flatMap((actor) => {
    const known = grounds.get(actor.actorId) ?? groundOf(survey, actor.actorId);
    grounds.set(actor.actorId, known);
    const own = known.find(({ id }) => id === asked.incident.id);
    return own?.step ? [reach(asked.incident.id, actor, own.step, own.day, known)] : [];
  });
}

function reach(
  incident: string,
  actor: NoveltyActor,
  nearest: NonNullable<Known['step']>,
  day: number,
  known: readonly Known[],
): Reach {
  const steps = known.flatMap((other) => (other.day < day && other.step ? [other.step.km] : []));
  const shorter = steps.filter((km) => km < nearest.km).length;
  const isFew = steps.length < LEAST_STEPS;
  const percentile = isFew
    ? ({
        kind: 'too_few',
        n: steps.length,
        minimum: LEAST_STEPS,
        says: say.fewSteps(steps.length, LEAST_STEPS),
      } as const)
    : shorter / steps.length;
  const found = {
    incident,
    actor,
    nearest,
    steps: steps.length,
    percentile,
    isFarthest: steps.length > 0 && shorter === steps.length,
  };
  return { kind: 'reach', ...found, says: say.reach(found, shorter) };
}

/** Incidents known to the day and no worse than near a place; a group's parts count as the group. */
function groundOf({ all }: Survey, actorId: string): readonly Known[] {
  const known: Known[] = [];
  for (const { incident, traits } of all) {
    const { days, where } = incident;
    if (days === null || days.start !== days.end || !where?.at || where.geoPrecision === 3) continue;
    if (!traits.actorIds.some((id) => lineOf(id).includes(actorId))) continue;
    const day = dayNumber(days.start);
    known.push({ id: incident.id, day, at: where.at, step: nearestOf(where.at, day, known) });
  }
  return known;
}

function nearestOf(at: LonLat, day: number, known: readonly Known[]): Known['step'] {
  let nearest: Known['step'] = null;
  for (const other of known) {
    if (other.day >= day) break;
    if (nearest !== null && leastKm(at, other.at) >= nearest.km) continue;
    const km = distanceKm(at, other.at);
    if (nearest === null || km < nearest.km) nearest = { incident: other.id, km };
  }
  return nearest;
}
