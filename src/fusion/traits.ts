import { type ActorTraits, actorTraits, MOST_FOR_ACTORS } from './actors.ts';
import { type DayRange, dayRange, type Hour, hourOf, MOST_FOR_HOURS } from './dates.ts';
import { MOST_FOR_NATIONALITIES, MOST_FOR_TOLLS, nationalitiesOf } from './figures.ts';
import { type Kind, kindOf } from './kinds.ts';
import type { Mention } from './mention.ts';
import { type PlaceTraits, placeTraits } from './places.ts';
import { MOST_FOR_BODIES } from './sketch.ts';
import { contentStems, MOST_FOR_WORDS } from './stems.ts';
import { MOST_FOR_TARGETS, type TargetTraits, targetTraits } from './targets.ts';

/** A mention with what comparing it takes, worked out once: a mention meets dozens of others. */
export interface Traits {
  readonly mention: Mention;
  readonly kind: Kind;
  readonly days: DayRange | null;
  readonly place: PlaceTraits | null;
  readonly hour: Hour | null;
  readonly actors: ActorTraits | null;
  readonly targets: TargetTraits | null;
  readonly nationalities: readonly string[];
  readonly country: string | null;
  readonly stems: readonly string[];
}

/** Works out the traits of a mention. */
export function prepare(mention: Mention): Traits {
  const { incident } = mention;
  return {
    mention,
    kind: kindOf(incident),
    days: dayRange(mention),
    place: incident.where === null ? null : placeTraits(incident.where),
    hour: hourOf(incident.when),
    actors: actorTraits(incident),
    targets: targetTraits(incident),
    nationalities: nationalitiesOf(incident),
    country: incident.where?.country ?? null,
    stems: contentStems(incident),
  };
}

/** The most that hour, perpetrator, target, figures, words and body can add, whomever it is compared with. */
export function mostOf({ hour, actors, targets, mention, nationalities, stems }: Traits): number {
  return (
    (hour === null ? 0 : MOST_FOR_HOURS) +
    (actors === null ? 0 : MOST_FOR_ACTORS) +
    (targets === null ? 0 : MOST_FOR_TARGETS) +
    (mention.incident.harm.length === 0 ? 0 : MOST_FOR_TOLLS) +
    (nationalities.length === 0 ? 0 : MOST_FOR_NATIONALITIES) +
    (stems.length === 0 ? 0 : MOST_FOR_WORDS) +
    (mention.sketch.length === 0 ? 0 : MOST_FOR_BODIES)
  );
}

const known = new WeakMap<Mention, Traits>();

/** The traits of a mention, kept for as long as the mention is. */
export function traitsOf(mention: Mention): Traits {
  const found = known.get(mention);
  if (found !== undefined) return found;
  const traits = prepare(mention);
  known.set(mention, traits);
  return traits;
}
