/** What is new about an incident, and the firsts of a period. */
import type { First, Firsts, IncidentNovelty, NoveltyQuestion, Reach } from '../../core/analysis/novelty.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import type { Bilingual } from '../../core/bilingual.ts';
import { distanceKm } from '../../core/geo.ts';
import { lineOf } from '../../core/kinship.ts';
import { answer, withImplied } from './answer.ts';
import { NEAR_KM } from './near.ts';
import { namedActors, questionsOf } from './questions.ts';
import { reachOf, type Grounds } from './reach.ts';
import type { Survey, Surveyed } from './survey.ts';
import { say } from './words.ts';

/**
 * All that is asked of one incident; null where the record has none of that id.
 * An undated one has no answers: nothing can be said to be earlier.
 */
export function noveltyOf(survey: Survey, incidentId: string): IncidentNovelty | null {
  const asked = survey.byId.get(incidentId);
  if (!asked) return null;
  const { incident } = asked;
  const isDated = incident.days !== null;
  return {
    incident: incident.id,
    day: incident.days?.start ?? null,
    answers: isDated ? withImplied(questionsOf(incident).map((each) => answer(survey, asked, each))) : [],
    reach: reachOf(survey, asked, new Map()),
    notAsked: notAsked(incident),
  };
}

function notAsked(incident: AnalysedIncident): readonly Bilingual[] {
  if (incident.days === null) return [say.undated()];
  const { where } = incident;
  const isRough = where !== null && (where.at === null || where.geoPrecision === 3);
  return [
    ...(namedActors(incident).length === 0 ? [say.noActor()] : []),
    ...(where === null || (where.country === null && where.at === null) ? [say.noPlace()] : []),
    ...(isRough ? [say.roughPlace()] : []),
  ];
}

/** Days asked about, both included; absent: from the first, to the last. */
export interface Period {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * Every first of a period, and whoever came farther from its known ground than ever before.
 * @param isStopped asked between incidents; where it says so, what was found until then is returned
 */
export function firstsOf(
  survey: Survey,
  { since, until }: Period,
  isStopped: () => boolean = () => false,
): Firsts {
  const firsts: First[] = [];
  const reach: Reach[] = [];
  const grounds: Grounds = new Map();
  const known = firstDays(survey);
  let [questions, incidents] = [0, 0];
  for (const asked of survey.all) {
    const day = asked.incident.days?.start;
    if (day === undefined || (since !== undefined && day < since) || (until !== undefined && day > until))
      continue;
    if (isStopped()) break;
    incidents += 1;
    const all = questionsOf(asked.incident);
    questions += all.length;
    const found = all
      .filter((question) => known.mayBeFirst(asked, question))
      .map((question) => answer(survey, asked, question));
    for (const each of withImplied(found)) if (each.kind === 'first') firsts.push(each);
    reach.push(...reachOf(survey, asked, grounds).filter(isFar));
  }
  const span = { since: since ?? null, until: until ?? null };
  const own = firsts.filter(({ impliedBy }) => impliedBy === null).length;
  const says = say.firsts(firsts.length, own, questions, incidents);
  return { ...span, firsts, reach, own, questions, incidents, says };
}

/** Farther than ever, where there were steps enough to compare. */
const isFar = ({ isFarthest, percentile }: Reach): boolean => isFarthest && typeof percentile === 'number';

/** Earliest last days of what is certain, so that the record is not searched for what it plainly has. */
interface FirstDays {
  readonly mayBeFirst: (asked: Surveyed, question: NoveltyQuestion) => boolean;
}

function firstDays({ all }: Survey): FirstDays {
  const days = new Map<string, string>();
  const grounds = new Map<string, AnalysedIncident[]>();
  for (const { incident } of all) {
    if (incident.days === null || incident.certainty === 'hedged') continue;
    for (const question of questionsOf(incident))
      for (const actorId of question.actor === null ? [''] : lineOf(question.actor.actorId)) {
        const key = keyFor(question, actorId);
        const known = days.get(key);
        if (known === undefined || incident.days.end < known) days.set(key, incident.days.end);
        if (question.kind !== 'actor_place') continue;
        const ground = grounds.get(actorId) ?? [];
        grounds.set(actorId, ground);
        ground.push(incident);
      }
  }
  return {
    mayBeFirst: ({ incident }, question) => {
      const day = incident.days?.start ?? '';
      const actorId = question.actor?.actorId ?? '';
      if (question.kind !== 'actor_place') return (days.get(keyFor(question, actorId)) ?? day) >= day;
      return !(grounds.get(actorId) ?? []).some((other) => isBeforeAndNear(other, incident, day));
    },
  };
}

const keyFor = ({ kind, area, trait }: NoveltyQuestion, actorId: string): string =>
  [kind, actorId, trait?.term ?? '', area?.country ?? '', area?.admin1 ?? ''].join('\n');

function isBeforeAndNear(other: AnalysedIncident, incident: AnalysedIncident, day: string): boolean {
  const [here, there] = [incident.where?.at, other.where?.at];
  if (!here || !there || other.days === null || other.days.end >= day) return false;
  return distanceKm(here, there) <= NEAR_KM;
}
