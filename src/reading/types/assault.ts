import type { EventKind } from '../../language/vocabulary.ts';
import type { ActorMention } from '../actors/actors.ts';
import { type AssaultFacts, factsOf, OTHERS, STATE_TARGETS } from './assault-facts.ts';
import { byParties, isSilent } from './assault-sides.ts';
import { as, type Classified, kindsOf, PROPERTY } from './classified.ts';
import type { Draft } from '../frames/draft.ts';
import type { Sighting } from '../frames/frames.ts';
import { familyOf } from './kinds.ts';
import { isDeadlyEntry, isTakeoverAlone, isTownHeld, overtaking } from './overtaking.ts';
import type { TargetCategory } from '../../core/findings.ts';

const isLoose = (s: Sighting | undefined): boolean =>
  s !== undefined && (s.strength !== 'strong' || s.isDefinite);

/** ACLED's type of an attack, a fight or a blast: by what means, who holds the place now, who was struck. */
export function assault(
  draft: Draft,
  perpetrators: readonly ActorMention[],
  fellows: readonly Draft[],
): Classified {
  const kinds = kindsOf(draft);
  // "The attack", "hit": said of a shelling as of any other deed.
  const firm = new Set(
    draft.frames.flatMap((f) =>
      f.kinds.filter((k, i) => familyOf[k] === 'assault' && (k !== 'attack' || !isLoose(f.sightings[i]))),
    ),
  );
  if (isTakingAlone(draft))
    return as('Violence against civilians', 'Abduction/forced disappearance', 'type.abduction');
  const facts = factsOf(draft, perpetrators, fellows.length);
  if (isTownHeld(draft)) return overtaking(draft, facts, perpetrators);
  if (isOfMissing(draft, facts))
    return as('Violence against civilians', 'Abduction/forced disappearance', 'type.abduction');
  // A bomber shot before the charge went off: the weapon was disrupted.
  if (
    kinds.has('suicide') &&
    !kinds.has('explosion') &&
    draft.frames.some((f) => f.isAttempt && f.kinds.includes('suicide'))
  ) {
    return as('Strategic developments', 'Disrupted weapons use', 'type.bomber-stopped');
  }
  if (kinds.has('suicide') && !isMeansOfFight(draft, facts))
    return as('Explosions/Remote violence', 'Suicide bomb', 'type.suicide');
  if (kinds.has('grenade') && !kinds.has('clash'))
    return as('Explosions/Remote violence', 'Grenade', 'type.grenade');
  const own = draft.frames.filter((f) => f.place !== null && f.list === null).flatMap((f) => f.kinds);
  if (own.length > 0 && own.every((k) => k === 'shelling'))
    return as('Explosions/Remote violence', 'Shelling/artillery/missile attack', 'type.shelling');
  const only = (...allowed: EventKind[]): boolean => [...firm].every((k) => allowed.includes(k));
  if (kinds.has('shelling') && only('shelling', 'killing', 'explosion', 'demolition')) {
    return as('Explosions/Remote violence', 'Shelling/artillery/missile attack', 'type.shelling');
  }
  if (kinds.has('explosion') && only('explosion', 'killing', 'demolition')) {
    if (isOfWorks(draft))
      return as('Strategic developments', 'Looting/property destruction', 'type.property');
    return as('Explosions/Remote violence', 'Remote explosive/landmine/IED', 'type.blast');
  }
  // Dead counted afterwards ("hospitals received 45 bodies") do not say that people were attacked.
  const acts = new Set(draft.frames.filter((f) => f.sightings.length > 0).flatMap((f) => f.kinds));
  const isTakeover = acts.has('retake') || acts.has('capture');
  if (isTakeover && isTakeoverAlone(acts) && !isDeadlyEntry(draft, facts))
    return overtaking(draft, facts, perpetrators);
  // Crowds that burn, loot or attack riot, whatever they hit.
  // … and one that kills people of no forces, without a march or a riot told, is a mob.
  if (facts.isByCrowd && (kinds.has('lynching') || isLynching(draft)))
    return as('Riots', 'Mob violence', 'type.lynching');
  if (facts.isByCrowd) return as('Riots', 'Violent demonstration', 'type.riot');
  const byThem = ofFellows(facts, perpetrators, fellows) ?? byParties(kinds, facts);
  // "Fighters attacked the town", which is in their hands since: it was taken. A village entered to kill was not.
  return isTakeover && byThem.eventType === 'Violence against civilians' && !isAgainstPeople(draft)
    ? overtaking(draft, facts, perpetrators)
    : byThem;
}

/** "Les combats ont duré trois heures, avec tirs d’obus et véhicules kamikazes": what forces were fought with. */
const isMeansOfFight = ({ frames }: Draft, facts: AssaultFacts): boolean =>
  (facts.stateHarmed || facts.hasStateTarget) &&
  frames.some((f) => f.kinds.includes('clash')) &&
  frames.every(
    (f, i) =>
      !f.kinds.includes('suicide') ||
      (i > 0 && f.sightings.every((s) => s.kind !== 'suicide' || s.form === 'noun' || s.form === 'phrase')),
  );

/** "Attacked A, B and C at once. A soldier fell in A": where nothing is told of whom it hit, a town shares what is told of its fellows. */
function ofFellows(
  facts: AssaultFacts,
  perpetrators: readonly ActorMention[],
  fellows: readonly Draft[],
): Classified | null {
  if (!isSilent(facts)) return null;
  for (const fellow of fellows) {
    const told = factsOf(fellow, perpetrators, fellows.length);
    const type = byParties(kindsOf(fellow), told);
    if (fellow.family === 'assault' && !isSilent(told) && type.rule !== 'type.property') return type;
  }
  return null;
}

const isAgainstPeople = ({ frames }: Draft): boolean =>
  frames.some(
    (f) => f.kinds.includes('killing') || f.tolls.some((t) => OTHERS.has(t.who) && t.effect !== 'injured'),
  );

const isLynching = (draft: Draft): boolean => {
  const dead = draft.frames.flatMap((f) => f.tolls).filter((t) => t.effect === 'killed');
  const kinds = kindsOf(draft);
  return (
    dead.length > 0 &&
    dead.every((t) => OTHERS.has(t.who)) &&
    !kinds.has('riot') &&
    !kinds.has('protest') &&
    // "stormed the police station after a man was shot dead": whom a crowd avenges it did not kill.
    !draft.frames.some(
      (f) => f.targets.some((t) => STATE_TARGETS.has(t.category)) || f.kinds.some((k) => PROPERTY.has(k)),
    )
  );
};

/** "333 pupils are missing after bandits stormed their school": whom attackers leave missing, and nobody dead, they took. */
const isOfMissing = ({ frames }: Draft, facts: AssaultFacts): boolean => {
  const tolls = frames.flatMap((f) => f.tolls);
  return (
    facts.hasCivilTarget &&
    frames.some((f) => f.agents.some((a) => a.side === 'armed')) &&
    tolls.some((t) => t.effect === 'missing' && OTHERS.has(t.who)) &&
    tolls.every((t) => t.effect !== 'killed')
  );
};

const WORKS: ReadonlySet<TargetCategory> = new Set(['road_or_bridge', 'energy_or_telecom']);

/** "blew up a bridge", "un pylône a sauté": works of a country, with nobody hurt. */
function isOfWorks({ frames }: Draft): boolean {
  const targets = frames.flatMap((f) => f.targets);
  return (
    targets.length > 0 &&
    targets.every((t) => WORKS.has(t.category)) &&
    frames.every((f) => f.tolls.length === 0 && f.patients.length === 0)
  );
}

/** "Trois forestiers ont été enlevés": agents of the state taken where nobody fought. */
const isTakingAlone = ({ frames }: Draft): boolean =>
  frames.some((f) => f.sightings.length > 0) &&
  frames.every(
    (f) =>
      f.sightings.every((s) => s.kind === 'abduction' && s.isInFight !== true) &&
      f.tolls.every((t) => t.effect === 'abducted' || t.effect === 'missing') &&
      f.targets.length === 0,
  );
