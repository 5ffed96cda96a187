import type { TargetCategory } from '../../core/findings.ts';
import type { ActorMention } from '../actors/actors.ts';
import { kindsOf } from './classified.ts';
import { attackersOf, type Draft, type Frame } from '../frames/draft.ts';
import type { Toll } from '../tolls/toll.ts';

/** Targets of forces. */
export const STATE_TARGETS: ReadonlySet<TargetCategory> = new Set([
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

/** What is told of the sides of an attack: who acts, who and what was struck, who fell. */
export interface AssaultFacts {
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
  /** Shots were aimed at somebody or something: "tiré sur les fuyards"; not into the air. */
  readonly isFiredOn: boolean;
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
  /** The report's first word of it is of people killed by fighters. */
  readonly beganAsKilling: boolean;
  /** The town itself was attacked by fighters, before anything in it was burned or taken. */
  readonly townAttacked: boolean;
  /** One of several towns hit at once. */
  readonly isOneOfMany: boolean;
}

/** What a group says of its own deed ("claimed it, and to have killed 70 soldiers") counts where nobody else says whom it struck. */
export function factsOf(draft: Draft, perpetrators: readonly ActorMention[], besides: number): AssaultFacts {
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
): AssaultFacts {
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
    isFiredOn: frames.some((f) =>
      f.sightings.some((s) => s.kind === 'gunfire' && s.form !== 'noun' && s.isLiveFire === true),
    ),
    attackersHarmed: tolls.some((t) => t.who === 'armed_group'),
    isByCrowd: doers[0]?.side === 'crowd' && doers.every((a) => a.side === 'crowd' || a.side === 'state'),
    isByState,
    isByPeople,
    isNamedGroup: perpetrators.some((a) => a.side === 'armed' && a.isNamed && a.type === 'rebel_group'),
    hasAirportTarget: targets.includes('airport'),
    isRepelled: frames.some((f) => f.outcomes.includes('repelled') || f.outcomes.includes('retaken')),
    beganAsFight: draft.frames[0]?.kinds.includes('clash') ?? false,
    beganAsKilling: beganAsKilling(draft),
    townAttacked: isTownAttacked(draft),
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

/** "Des hommes armés ont attaqué Boni. Des cases ont été brûlées.": huts are a detail of it. */
const isTownAttacked = ({ frames: [first] }: Draft): boolean =>
  first !== undefined &&
  first.targets.length === 0 &&
  first.sightings.length > 0 &&
  first.agents.some((a) => a.side === 'armed') &&
  first.sightings.every((s) => s.kind === 'attack' && s.strength === 'strong' && s.form !== 'noun');

const beganAsKilling = ({ frames: [first] }: Draft): boolean =>
  first !== undefined &&
  first.kinds.every((k) => k === 'killing') &&
  first.agents.some((a) => a.side === 'armed') &&
  first.tolls.some((t) => t.effect === 'killed' && OTHERS.has(t.who)) &&
  first.tolls.every((t) => !FORCES.has(t.who));

const FORCES: ReadonlySet<Toll['who']> = new Set(['state_forces']);
const FIGHTERS: ReadonlySet<Toll['who']> = new Set(['armed_group']);
/** People who are of no side that fights. */
export const OTHERS: ReadonlySet<Toll['who']> = new Set(['civilians', 'unknown']);
const BOTH: ReadonlySet<Toll['who']> = new Set(['mixed']);
const MANY_TIMES = 3;
/** Who hits three towns or more in one action strikes those who hold them; armed men of no name raid villages one by one. */
const MANY_TOWNS = 2;
const deaths = (tolls: readonly Toll[], who: ReadonlySet<Toll['who']>): number =>
  Math.max(0, ...tolls.filter((t) => t.effect === 'killed' && who.has(t.who)).map((t) => t.low));

/** The dead who are not the foes: counted by themselves, or what a whole of several sides leaves. */
const otherDeaths = (tolls: readonly Toll[], foes: ReadonlySet<Toll['who']>): number =>
  Math.max(deaths(tolls, OTHERS), deaths(tolls, BOTH) - deaths(tolls, foes));
