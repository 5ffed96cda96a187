import type { Harm, Incident, Outcome, Place } from '../../core/findings.ts';
import type { ClaimField } from '../../core/records.ts';
import { isKin } from '../../core/kinship.ts';
import { actorTraits, weighActors } from '../actors.ts';
import { intervalsMeet } from '../figures.ts';
import type { Mention } from '../mention.ts';
import { grainOf, kmBetween, nameLikeness, reachKm } from '../places.ts';
import { areTollsDisputed } from './ranges.ts';
import type { FieldClaims } from './heard.ts';

type Differ = (a: Incident, b: Incident) => boolean;

const datesDiffer: Differ = ({ when: a }, { when: b }) =>
  a !== null && b !== null && (a.end < b.start || b.end < a.start);

/** Whether two places cannot be one: two points that no reach of either joins. */
export function areOtherPlaces(a: Place, b: Place): boolean {
  if (grainOf(a) !== 'point' || grainOf(b) !== 'point') return false;
  if (a.placeId !== null && b.placeId !== null) return a.placeId !== b.placeId;
  const km = kmBetween(a, b);
  return nameLikeness(a.name, b.name) < 0.72 && (km === null || km > reachKm(a) + reachKm(b));
}

const placesDiffer: Differ = ({ where: a }, { where: b }) => a !== null && b !== null && areOtherPlaces(a, b);

const actorsDiffer: Differ = (a, b) => weighActors(actorTraits(a), actorTraits(b))?.code === 'actor_other';

const OPPOSED: readonly (readonly [Outcome, Outcome])[] = [
  ['repelled', 'seized'],
  ['seized', 'retaken'],
  ['repelled', 'ongoing'],
  ['withdrawn', 'ongoing'],
];

/** Whether two outcomes cannot both be how it ended. */
export function areOpposed(a: Outcome, b: Outcome): boolean {
  return OPPOSED.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

const outcomesDiffer: Differ = (a, b) => a.outcome.some((x) => b.outcome.some((y) => areOpposed(x, y)));

const responsibilitiesDiffer: Differ = ({ responsibility: a }, { responsibility: b }) => {
  const statuses = new Set([a.status, b.status]);
  if (statuses.has('denied')) return statuses.has('claimed') || statuses.has('attributed');
  const bothClaim = a.status === 'claimed' && b.status === 'claimed';
  return bothClaim && a.by !== null && b.by !== null && !isKin(a.by, b.by);
};

const PAIRWISE: readonly (readonly [ClaimField, Differ])[] = [
  ['eventType', (a, b) => a.subEventType !== b.subEventType],
  ['when', datesDiffer],
  ['where', placesDiffer],
  ['perpetrator', actorsDiffer],
  ['outcome', outcomesDiffer],
  ['responsibility', responsibilitiesDiffer],
];

/**
 * Fields on which the claims of one incident cannot all be true, in a fixed order. A blunter value that holds a
 * sharper one (a week and a day of it, a region and a town in it, "armed men" and a group) is no dispute.
 * @param harm the claims of tolls
 */
export function disputedFields(mentions: readonly Mention[], harm: FieldClaims<Harm>): readonly ClaimField[] {
  const incidents = mentions.map((m) => m.incident);
  const fields = PAIRWISE.filter(([, differ]) =>
    incidents.some((a, i) => incidents.some((b, j) => i < j && differ(a, b))),
  ).map(([field]) => field);
  return areTollsDisputed(harm, intervalsMeet) ? [...fields, 'harm'] : fields;
}
