/** What is asked of an incident, and whether another one is of the same kind. */
import type {
  EarlierEvent,
  NoveltyActor,
  NoveltyArea,
  NoveltyQuestion,
  NoveltyQuestionKind,
  NoveltyTrait,
} from '../../core/analysis/novelty.ts';
import type { AnalysedIncident } from '../../core/analysis/record.ts';
import { distanceKm, type LonLat } from '../../core/geo.ts';
import { lineOf, UNKNOWN_ACTORS } from '../../core/kinship.ts';
import { NEAR_KM } from './near.ts';

/** Whether another incident shares a trait; null: cannot be said. */
export type Shares = boolean | null;

/** What is compared of an incident, or of an event from elsewhere. */
export interface Comparable {
  readonly actorIds: readonly string[];
  readonly subEventType: EarlierEvent['subEventType'];
  readonly targets: EarlierEvent['targets'];
  readonly means: EarlierEvent['means'];
  readonly where: EarlierEvent['where'];
}

export const comparable = (incident: AnalysedIncident): Comparable => ({
  actorIds: namedActors(incident).map(({ actorId }) => actorId),
  subEventType: incident.subEventType,
  targets: incident.targets,
  means: incident.means,
  where: incident.where,
});

/** Those of the perpetrators that are a group one can tell from others. */
export function namedActors({ perpetrators }: AnalysedIncident): readonly NoveltyActor[] {
  const named = new Map<string, NoveltyActor>();
  for (const { actorId, name } of perpetrators)
    if (actorId !== null && !UNKNOWN_ACTORS.has(actorId) && !named.has(actorId))
      named.set(actorId, { actorId, name });
  return [...named.values()];
}

/** Kinds of incident, targets and means that say nothing in particular. */
const SAYS_NOTHING = new Set<string>(['Other', 'other']);

/** All questions about an incident, in the order of `NOVELTY_QUESTIONS`. */
export function questionsOf(incident: AnalysedIncident): readonly NoveltyQuestion[] {
  const actors = namedActors(incident);
  const areas = areasOf(incident);
  const traits = traitsOf(incident);
  return [
    ...actors.flatMap((actor) => areas.map((area) => question(`actor_${area.level}`, { actor, area }))),
    ...actors.flatMap((actor) =>
      traits
        .filter(({ table }) => table !== 'target')
        .map((trait) => question(trait.table === 'means' ? 'means_actor' : 'kind_actor', { actor, trait })),
    ),
    ...areas.flatMap((area) =>
      traits
        .filter(({ table }) => table === 'target')
        .flatMap((trait) =>
          area.level === 'place' ? [] : [question(`target_${area.level}`, { area, trait })],
        ),
    ),
  ];
}

function areasOf({ where }: AnalysedIncident): readonly (NoveltyArea & { readonly level: AreaLevel })[] {
  if (where === null) return [];
  const { country, admin1, name } = where;
  const isPlaced = where.at !== null && where.geoPrecision < 3;
  return [
    ...(country === null ? [] : [{ level: 'country' as const, country, admin1: null, place: null }]),
    ...(country === null || admin1 === null
      ? []
      : [{ level: 'admin1' as const, country, admin1, place: null }]),
    ...(isPlaced ? [{ level: 'place' as const, country, admin1, place: name }] : []),
  ];
}

type AreaLevel = NoveltyArea['level'];

function traitsOf(incident: AnalysedIncident): readonly NoveltyTrait[] {
  const traits: readonly NoveltyTrait[] = [
    { table: 'subEventType', term: incident.subEventType },
    ...[...new Set(incident.means)].map((term) => ({ table: 'means' as const, term })),
    ...[...new Set(incident.targets)].map((term) => ({ table: 'target' as const, term })),
  ];
  return traits.filter(({ term }) => !SAYS_NOTHING.has(term));
}

function question(
  kind: NoveltyQuestionKind,
  { actor = null, area = null, trait = null }: Partial<Pick<NoveltyQuestion, 'actor' | 'area' | 'trait'>>,
): NoveltyQuestion {
  const parts = [kind, actor?.actorId, trait?.term, area?.country, area?.admin1, area?.place];
  return {
    key: parts.filter((part) => part !== null && part !== undefined).join(' '),
    kind,
    actor,
    area,
    trait,
  };
}

/** The two sides of a question: what is counted, and among what. Both must be shared by an earlier one of the kind. */
export interface Sides {
  /** The group where it is asked of an area; the means or target otherwise. */
  readonly what: (other: Comparable) => Shares;
  readonly among: (other: Comparable) => Shares;
}

/** @param at position of the incident that is asked about */
export function sidesOf({ actor, area, trait }: NoveltyQuestion, at: LonLat | null): Sides {
  const byActor = actor && ((other: Comparable): Shares => isBy(actor.actorId, other));
  const inArea = area && ((other: Comparable): Shares => isIn(area, at, other));
  const hasTrait = trait && ((other: Comparable): Shares => shows(trait, other));
  if (byActor && inArea) return { what: byActor, among: inArea };
  if (byActor && hasTrait) return { what: hasTrait, among: byActor };
  if (hasTrait && inArea) return { what: hasTrait, among: inArea };
  throw new Error('A question of novelty has two of actor, area and trait.');
}

/** What a part of a group does, the group does; what a wider group does may be of any part. */
function isBy(actorId: string, { actorIds }: Comparable): Shares {
  if (actorIds.some((other) => lineOf(other).includes(actorId))) return true;
  if (actorIds.length === 0) return null;
  return actorIds.some((other) => lineOf(actorId).includes(other)) ? null : false;
}

function isIn(area: NoveltyArea, at: LonLat | null, { where }: Comparable): Shares {
  if (where === null) return null;
  if (area.level === 'place') return at === null ? null : isNear(area, at, where);
  if (where.country === null || area.country === null) return null;
  if (where.country !== area.country) return false;
  if (area.level === 'country') return true;
  return where.admin1 === null ? null : where.admin1 === area.admin1;
}

function isNear(area: NoveltyArea, at: LonLat, where: NonNullable<Comparable['where']>): Shares {
  if (where.at !== null && where.geoPrecision < 3) return distanceKm(at, where.at) <= NEAR_KM;
  if (where.country !== null && area.country !== null && where.country !== area.country) return false;
  const bothKnown = where.admin1 !== null && area.admin1 !== null;
  return bothKnown && where.admin1 !== area.admin1 ? false : null;
}

function shows(trait: NoveltyTrait, other: Comparable): Shares {
  if (trait.table === 'subEventType')
    return other.subEventType === null ? null : other.subEventType === trait.term;
  const told: readonly string[] = trait.table === 'means' ? other.means : other.targets;
  return told.length === 0 ? null : told.includes(trait.term);
}
