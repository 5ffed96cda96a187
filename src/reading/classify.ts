import type { EventType, SubEventType, TargetCategory } from '../core/findings.ts';
import type { EventKind } from '../language/vocabulary.ts';
import type { ActorMention } from './actors.ts';
import { isCrackdown } from './crowds.ts';
import { attackersOf, type Draft, type Frame } from './draft.ts';
import type { Sighting } from './frames.ts';
import type { ReadingRule } from './rules/index.ts';
import type { Toll } from './toll.ts';

export interface Classified {
  readonly eventType: EventType;
  readonly subEventType: SubEventType;
  readonly rule: ReadingRule;
}

const as = (eventType: EventType, subEventType: SubEventType, rule: ReadingRule): Classified => ({
  eventType,
  subEventType,
  rule,
});

const STATE_TARGETS: ReadonlySet<TargetCategory> = new Set([
  'military_base',
  'security_post',
  'border_post',
  'checkpoint',
  'military_convoy',
  'peacekeepers',
]);

const CIVIL_TARGETS: ReadonlySet<TargetCategory> = new Set([
  'village',
  'market',
  'school',
  'health_facility',
  'place_of_worship',
  'residence',
  'civilian_vehicle',
  'aid_worker',
]);

/**
 * ACLED's type of an incident, from what was told of it (codebook 2024: who did it to whom, by what means).
 * @param besides how many other places the same list names as hit
 */
export function classify(draft: Draft, perpetrators: readonly ActorMention[], besides: number): Classified {
  switch (draft.family) {
    case 'air':
      return as('Explosions/Remote violence', 'Air/drone strike', 'type.air');
    case 'ied':
      return as('Explosions/Remote violence', 'Remote explosive/landmine/IED', 'type.ied');
    case 'abduction':
      return as('Violence against civilians', 'Abduction/forced disappearance', 'type.abduction');
    case 'release':
      return as('Strategic developments', 'Other', 'type.release');
    case 'arrest':
      // Who is no authority does not arrest.
      if (perpetrators.length > 0 && perpetrators.every((a) => a.side === 'armed'))
        return as('Violence against civilians', 'Abduction/forced disappearance', 'type.abduction');
      return as('Strategic developments', 'Arrests', 'type.arrest');
    case 'protest':
      return protest(draft);
    case 'lynching':
      // "Fighters beat a driver to death": who is armed or of the forces is no mob.
      if (perpetrators.some((a) => a.side === 'armed' || a.side === 'state'))
        return as('Violence against civilians', 'Attack', 'type.civilians');
      return as('Riots', 'Mob violence', 'type.lynching');
    case 'sexual':
      return as('Violence against civilians', 'Sexual violence', 'type.sexual');
    case 'transfer':
      return as('Strategic developments', 'Non-violent transfer of territory', 'type.transfer');
    case 'agreement':
      return as('Strategic developments', 'Agreement', 'type.agreement');
    case 'coup':
      return as('Strategic developments', 'Other', 'type.coup');
    case 'weapons':
      return as('Strategic developments', 'Disrupted weapons use', 'type.disarmed');
    case 'assault':
      return assault(draft, perpetrators, besides);
  }
}

function protest(draft: Draft): Classified {
  const kinds = kindsOf(draft);
  const killed = draft.frames.some((f) => f.tolls.some((t) => t.effect === 'killed'));
  const isShotAt = draft.frames.some((f) => f.sightings.some((s) => s.isLiveFire));
  if (isCrackdown(draft))
    return as(
      'Protests',
      killed || isShotAt ? 'Excessive force against protesters' : 'Protest with intervention',
      'type.crackdown',
    );
  if (kinds.has('riot')) return as('Riots', 'Violent demonstration', 'type.riot');
  return killed
    ? as('Protests', 'Excessive force against protesters', 'type.crackdown')
    : as('Protests', 'Peaceful protest', 'type.protest');
}

const kindsOf = (draft: Draft): Set<EventKind> => new Set(draft.frames.flatMap((f) => f.kinds));

const isLoose = (s: Sighting | undefined): boolean =>
  s !== undefined && (s.strength !== 'strong' || s.isDefinite);

const PROPERTY: ReadonlySet<EventKind> = new Set(['arson', 'looting', 'demolition']);

function assault(draft: Draft, perpetrators: readonly ActorMention[], besides: number): Classified {
  const kinds = kindsOf(draft);
  // "The attack", "hit": said of a shelling as of any other deed.
  const firm = new Set(
    draft.frames.flatMap((f) => f.kinds.filter((k, i) => k !== 'attack' || !isLoose(f.sightings[i]))),
  );
  if (isTakingAlone(draft))
    return as('Violence against civilians', 'Abduction/forced disappearance', 'type.abduction');
  const facts = factsOf(draft, perpetrators, besides);
  // A bomber shot before the charge went off: the weapon was disrupted.
  if (
    kinds.has('suicide') &&
    !kinds.has('explosion') &&
    draft.frames.some((f) => f.isAttempt && f.kinds.includes('suicide'))
  ) {
    return as('Strategic developments', 'Disrupted weapons use', 'type.bomber-stopped');
  }
  if (kinds.has('suicide')) return as('Explosions/Remote violence', 'Suicide bomb', 'type.suicide');
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
  // "a counter-offensive allowed troops to retake the town"; a town attacked and then taken is a fight.
  if (isTakeover && [...acts].every((k) => OF_TAKEOVER.has(k) || (acts.has('retake') && k === 'attack')))
    return overtaking(kinds, facts, perpetrators);
  // Crowds that burn, loot or attack riot, whatever they hit.
  // … and one that kills people of no forces, without a march or a riot told, is a mob.
  if (facts.isByCrowd && isLynching(draft)) return as('Riots', 'Mob violence', 'type.lynching');
  if (facts.isByCrowd) return as('Riots', 'Violent demonstration', 'type.riot');
  const byThem = byParties(kinds, facts);
  // "Fighters attacked the town", which is in their hands since: it was taken. A village entered to kill was not.
  return isTakeover && byThem.eventType === 'Violence against civilians' && !isAgainstPeople(draft)
    ? overtaking(kinds, facts, perpetrators)
    : byThem;
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

const OF_TAKEOVER: ReadonlySet<EventKind> = new Set(['capture', 'retake', 'clash']);

/** Who holds the place now decides, whatever the verb: a group too can "retake" a town, an army "seize" one. */
function overtaking(
  kinds: ReadonlySet<EventKind>,
  facts: Facts,
  perpetrators: readonly ActorMention[],
): Classified {
  const isByGroup = perpetrators.length > 0 && perpetrators.every((a) => a.side === 'armed');
  return facts.isByState || (kinds.has('retake') && !isByGroup)
    ? as('Battles', 'Government regains territory', 'type.regained')
    : as('Battles', 'Non-state actor overtakes territory', 'type.overtaken');
}

interface Facts {
  readonly hasStateTarget: boolean;
  readonly hasCivilTarget: boolean;
  readonly hasPropertyTarget: boolean;
  readonly stateHarmed: boolean;
  /** Several people who are not forces died for each of the foes: guards fell with those they guarded. */
  readonly mostlyPeople: boolean;
  readonly civiliansHarmed: boolean;
  /** Civilians were shot at or attacked; whether any was hurt is not told. */
  readonly civiliansHit: boolean;
  readonly peopleHarmed: boolean;
  readonly attackersHarmed: boolean;
  readonly isByState: boolean;
  readonly isByPeople: boolean;
  readonly isByCrowd: boolean;
  readonly stateInvolved: boolean;
  /** Fighters are named as those who were attacked. */
  readonly foeInvolved: boolean;
  readonly isNamedGroup: boolean;
  readonly hasAirportTarget: boolean;
  readonly isRepelled: boolean;
  /** The report's first word of it is of two sides fighting. */
  readonly beganAsFight: boolean;
  /** One of several towns hit at once. */
  readonly isOneOfMany: boolean;
}

/** What a group says of its own deed ("claimed it, and to have killed 70 soldiers") counts where nobody else says whom it struck. */
function factsOf(draft: Draft, perpetrators: readonly ActorMention[], besides: number): Facts {
  const others = factsFrom(
    draft,
    draft.frames.filter((f) => !f.isClaim),
    perpetrators,
    besides,
  );
  const isTold = others.stateHarmed || others.hasStateTarget || others.peopleHarmed || others.civiliansHit;
  return isTold ? others : factsFrom(draft, draft.frames, perpetrators, besides);
}

function factsFrom(
  draft: Draft,
  frames: readonly Frame[],
  perpetrators: readonly ActorMention[],
  besides: number,
): Facts {
  const targets = frames.flatMap((f) => f.targets.map((t) => t.category));
  const tolls = frames.flatMap((f) => f.tolls).filter((t) => t.effect === 'killed' || t.effect === 'injured');
  const agents = attackersOf(draft);
  const doers = agents.length > 0 ? agents : perpetrators;
  const patients = frames.flatMap((f) => f.patients);
  const taken = frames
    .flatMap((f) => f.tolls)
    .filter((t) => t.effect === 'detained' || t.effect === 'abducted');
  const kinds = kindsOf(draft);
  const isByState = doers.length > 0 && doers.every((a) => a.side === 'state');
  // People act only where they go for fighters.
  const isByPeople = doers.length > 0 && doers.every((a) => a.side === 'people');
  const stateHarmed = tolls.some((t) => t.who === 'state_forces');
  // Whichever side began it, its foes are weighed against the people: bench/neutrality.
  const foes = (isByState && !stateHarmed) || isByPeople ? FIGHTERS : FORCES;
  return {
    hasStateTarget: targets.some((t) => STATE_TARGETS.has(t)),
    hasCivilTarget: targets.some((t) => CIVIL_TARGETS.has(t)),
    hasPropertyTarget: targets.some((t) => !STATE_TARGETS.has(t) && !CIVIL_TARGETS.has(t)),
    stateHarmed,
    mostlyPeople: otherDeaths(tolls, foes) >= MANY_TIMES * Math.max(1, deaths(tolls, foes)),
    civiliansHarmed:
      tolls.some((t) => t.who === 'civilians') ||
      (kinds.has('killing') &&
        (patients.some((p) => p.side === 'people') ||
          taken.some((t) => t.who === 'civilians' || t.who === 'unknown'))),
    civiliansHit: patients.some((p) => p.side === 'people') && !patients.some((p) => p.side === 'state'),
    peopleHarmed: tolls.some((t) => t.who === 'civilians' || t.who === 'unknown' || t.who === 'mixed'),
    attackersHarmed: tolls.some((t) => t.who === 'armed_group'),
    isByCrowd: doers[0]?.side === 'crowd' && doers.every((a) => a.side === 'crowd' || a.side === 'state'),
    isByState,
    isByPeople,
    isNamedGroup: perpetrators.some((a) => a.side === 'armed' && a.isNamed && a.type === 'rebel_group'),
    hasAirportTarget: targets.includes('airport'),
    isRepelled: frames.some((f) => f.outcomes.includes('repelled') || f.outcomes.includes('retaken')),
    beganAsFight: draft.frames[0]?.kinds.includes('clash') ?? false,
    isOneOfMany: besides >= MANY_TOWNS && !doers.some((a) => a.side === 'armed' && !a.isNamed),
    foeInvolved: patients.some((p) => p.side === 'armed' && !perpetrators.some(({ id }) => id === p.id)),
    stateInvolved:
      taken.some((t) => t.who === 'state_forces') ||
      // A militia’s allies are not its foes.
      [...patients, ...frames.flatMap((f) => f.agents)].some(
        (a) => a.side === 'state' && !perpetrators.some(({ id }) => id === a.id),
      ),
  };
}

const FORCES: ReadonlySet<Toll['who']> = new Set(['state_forces']);
const FIGHTERS: ReadonlySet<Toll['who']> = new Set(['armed_group']);
const OTHERS: ReadonlySet<Toll['who']> = new Set(['civilians', 'unknown']);
const BOTH: ReadonlySet<Toll['who']> = new Set(['mixed']);
const MANY_TIMES = 3;
/** Who hits three towns or more in one action strikes those who hold them; armed men of no name raid villages one by one. */
const MANY_TOWNS = 2;
/** A named army or rebel group fights other forces more often than it attacks people. */
const NAMED = 1;

const deaths = (tolls: readonly Toll[], who: ReadonlySet<Toll['who']>): number =>
  Math.max(0, ...tolls.filter((t) => t.effect === 'killed' && who.has(t.who)).map((t) => t.low));

/** The dead who are not the foes: counted by themselves, or what a whole of several sides leaves. */
const otherDeaths = (tolls: readonly Toll[], foes: ReadonlySet<Toll['who']>): number =>
  Math.max(deaths(tolls, OTHERS), deaths(tolls, BOTH) - deaths(tolls, foes));

/** Battles or violence against civilians: what speaks for forces on the other side against what speaks for civilians. */
function byParties(kinds: ReadonlySet<EventKind>, facts: Facts): Classified {
  const clash = (rule: ReadingRule): Classified => as('Battles', 'Armed clash', rule);
  const attack = (rule: ReadingRule): Classified => as('Violence against civilians', 'Attack', rule);
  const touchesProperty = [...kinds].some((k) => PROPERTY.has(k));
  const isHarmless = !facts.civiliansHarmed && !facts.peopleHarmed && !facts.stateHarmed;
  if (touchesProperty && isHarmless && !facts.attackersHarmed && !facts.hasStateTarget && !kinds.has('clash'))
    return as('Strategic developments', 'Looting/property destruction', 'type.property');
  const isByForces = (facts.isByState && !facts.stateHarmed) || facts.isByPeople;
  const [foeHarmed, foeInvolved, ownHarmed] = isByForces
    ? [facts.attackersHarmed, facts.foeInvolved, false]
    : [facts.stateHarmed, facts.stateInvolved || facts.foeInvolved, facts.attackersHarmed];
  // The same reasons weigh the same whichever side began it: bench/neutrality.
  const forces = weigh(
    [3, facts.hasStateTarget],
    [facts.mostlyPeople ? 1 : 3, foeHarmed],
    // "clashes between herders and farmers": two sides fought, whoever fell.
    [facts.beganAsFight && !kinds.has('attack') ? 5 : 2, kinds.has('clash')],
    [2, foeInvolved],
    [1, ownHarmed],
    [NAMED, (facts.isByState && !facts.stateHarmed) || facts.isNamedGroup],
    [1, facts.hasAirportTarget],
    [2, facts.isRepelled],
  );
  const civilians = weigh(
    [3, facts.civiliansHarmed],
    [2, facts.hasCivilTarget],
    [1, facts.peopleHarmed],
    [2, facts.civiliansHit && !facts.civiliansHarmed],
    [1, facts.mostlyPeople && !facts.hasStateTarget],
    [1, facts.hasPropertyTarget],
  );
  if (forces === 0 && civilians === 0)
    return facts.isOneOfMany ? clash('type.many-towns') : attack('type.nobody-known');
  // "Deux personnes ont été tuées par les ADF": a name alone does not make people of no known side fighters.
  const isByNameAlone = forces === NAMED && facts.isNamedGroup && facts.peopleHarmed;
  return forces >= civilians && !isByNameAlone ? clash('type.forces') : attack('type.civilians');
}

const weigh = (...reasons: readonly (readonly [number, boolean])[]): number =>
  reasons.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0);
